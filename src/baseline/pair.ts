import { kindOf } from '../distribution/artifact-kind.ts';
import { isFilename, parseWheelFilename } from '../distribution/filename.ts';

interface Named {
  readonly filename: string;
}

/**
 * The file of a former release that an artifact is compared with: an sdist with the sdist, a wheel with the wheel that is
 * most like it by its tags. `undefined` where there is none of the kind.
 */
export function counterpartOf<T extends Named>(filename: string, former: readonly T[]): T | undefined {
  const { kind } = kindOf(filename);
  if (kind === 'other') return undefined;
  const same = former.filter((one) => kindOf(one.filename).kind === kind);
  const ranked = same
    .map((one) => ({ one, rank: kind === 'wheel' ? likeness(filename, one.filename) : 0 }))
    .sort((a, b) => b.rank - a.rank || (a.one.filename < b.one.filename ? -1 : 1));
  return ranked[0]?.one;
}

/** Same tags, a tag in common, the same platform, the same platform but for its version, the same Python. */
function likeness(a: string, b: string): number {
  const [one, other] = [parseWheelFilename(a), parseWheelFilename(b)];
  if (!isFilename(one) || !isFilename(other)) return 0;
  const shares = (left: readonly string[], right: readonly string[]): boolean =>
    left.some((tag) => right.includes(tag));
  if (one.tags.toSorted().join() === other.tags.toSorted().join()) return 5;
  if (shares(one.tags, other.tags)) return 4;
  if (shares(one.platformTags, other.platformTags)) return 3;
  if (shares(one.platformTags.map(family), other.platformTags.map(family))) return 2;
  return shares(one.pythonTags, other.pythonTags) ? 1 : 0;
}

/** `manylinux_2_17_x86_64` and `manylinux_2_28_x86_64` are one, `macosx_11_0_arm64` and `macosx_12_0_arm64` too. */
function family(platform: string): string {
  return platform
    .replace(/^(manylinux|musllinux|macosx)_?\d+_\d+_/, '$1_')
    .replace(/^manylinux(?:1|2010|2014)_/, 'manylinux_');
}

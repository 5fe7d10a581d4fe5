import { parseRequirement, type Requirement } from '../distribution/requirement.ts';
import { isCommit, isVersionTag } from '../toolchain/hook-version.ts';
import type { Constraint } from '../toolchain/types.ts';
import type { Strength, Terms } from './types.ts';

/** The index that installers ask where nobody says otherwise. */
export const DEFAULT_INDEX = 'https://pypi.org/simple';

type Range = Extract<Terms, { form: 'range' }>;

/** `extra`: only who asks for that extra gets it, which is a marker as METADATA has it. */
export function rangeOf({ specifiers, extras, marker, url }: Requirement, extra?: string): Range {
  const condition = conditionOf(marker, extra);
  return {
    form: 'range',
    specifiers,
    extras,
    hashed: false,
    ...(condition !== undefined && { marker: condition }),
    ...(url !== undefined && { origin: url }),
  };
}

function conditionOf(marker: string | undefined, extra: string | undefined): string | undefined {
  if (extra === undefined) return marker;
  const own = `extra == ${JSON.stringify(extra)}`;
  return marker === undefined ? own : `(${marker}) and ${own}`;
}

/** Of a line of a requirements file, or of a package of a lock file. */
export function constraintRange(constraint: Constraint, extra?: string): Range {
  const { text, origin, version, marker, index, address, files } = constraint;
  const hashed = files.length > 0 && files.every(({ hashes }) => hashes.length > 0);
  const written = parseRequirement(text);
  const requirement = 'code' in written ? undefined : written;
  const place = requirement?.url ?? (origin === 'index' ? elsewhere(index) : (address ?? text));
  const condition = conditionOf(marker, extra);
  return {
    form: 'range',
    specifiers: version === undefined ? (requirement?.specifiers ?? []) : [`==${version}`],
    extras: requirement?.extras ?? [],
    hashed,
    ...(condition !== undefined && { marker: condition }),
    ...(place !== undefined && { origin: place }),
  };
}

function elsewhere(index: string | undefined): string | undefined {
  return index === undefined || index.replace(/\/+$/, '') === DEFAULT_INDEX ? undefined : index;
}

/** Of a git revision. */
export function revision(ref: string): Terms {
  return { form: 'ref', ref, strength: isCommit(ref) ? 3 : tagStrength(ref) };
}

/** `v4` and `3.12-slim` name a series, which its project moves; anything else may be a branch. */
export function tagStrength(tag: string): Strength {
  if (isVersionTag(tag)) return 2;
  return /^[vV]?\d/.test(tag) ? 1 : 0;
}

import { compare, parse } from '@renovatebot/pep440';
import { kindOf } from '../distribution/artifact-kind.ts';
import { isFilename, parseSdistFilename, parseWheelFilename } from '../distribution/filename.ts';
import { versionsEqual } from '../distribution/version.ts';

/** A release that an index lists. */
export interface ListedRelease {
  /** PEP 440 normalised. */
  readonly version: string;
  /** PEP 592: each of its files is yanked. */
  readonly yanked: boolean;
}

/** The one project, and its newest version, that file names tell of; or why they don't. */
export function judgedRelease(
  filenames: readonly string[],
): { readonly project: string; readonly version: string } | { readonly why: string } {
  const names = filenames
    .map((name) => (kindOf(name).kind === 'wheel' ? parseWheelFilename(name) : parseSdistFilename(name)))
    .filter(isFilename);
  const [first] = names.toSorted((a, b) => compare(b.version, a.version));
  if (first === undefined) return { why: 'no file name tells project and version' };
  const projects = [...new Set(names.map(({ project }) => project))].sort();
  return projects.length === 1
    ? { project: first.project, version: first.version }
    : { why: `the files are of several projects: ${projects.slice(0, 5).join(', ')}` };
}

function isPreRelease(version: string): boolean {
  // The library's types do not say so, but a part that is absent is null.
  const { pre, dev }: { pre?: unknown; dev?: unknown } = parse(version) ?? {};
  return (pre ?? dev ?? undefined) !== undefined;
}

/**
 * The release that users have before the judged one comes: the newest before it, else the newest there is. Yanked ones
 * count only where there is no other, pre-releases only where the judged one is a pre-release itself.
 */
export function formerRelease(releases: readonly ListedRelease[], version: string): string | undefined {
  const candidates = releases
    .filter((one) => !versionsEqual(one.version, version))
    .filter((one) => isPreRelease(version) || !isPreRelease(one.version))
    .toSorted((a, b) => compare(b.version, a.version));
  const standing = candidates.filter(({ yanked }) => !yanked);
  const from = standing.length > 0 ? standing : candidates;
  return (from.find((one) => compare(one.version, version) < 0) ?? from[0])?.version;
}

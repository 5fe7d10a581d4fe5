import { compare } from '@renovatebot/pep440';
import type { DistributionDiff } from '../baseline/types.ts';
import { parseSpecifiers } from '../distribution/specifier.ts';
import { versionsEqual } from '../distribution/version.ts';
import type { ListedFile } from '../pypi/simple-page.ts';
import { quoted } from '../toolchain/text.ts';
import type { ConstraintsFile } from '../toolchain/types.ts';

/** A release as a constraints file pins it. */
export interface PinnedRelease {
  /** PEP 503 normalised. */
  readonly project: string;
  /** PEP 440 normalised. */
  readonly version: string;
  /** Lowercase hex SHA-256, sorted. */
  readonly hashes: readonly string[];
}

/** One line of what a refresh changes. */
export interface PinChange {
  readonly project: string;
  /** Absent: the project, or this version beside another one, is new. */
  readonly before?: PinnedRelease;
  /** Absent: it is no longer pinned. */
  readonly after?: PinnedRelease;
}

/** What the reviewer of one change is shown. */
export interface ReviewRow extends PinChange {
  /** Days since the youngest of its pinned files came to the index; absent: the index does not say. */
  readonly ageDays?: number;
  /** As the index says, without a check of signatures; absent: it does not say. */
  readonly publishers?: readonly string[];
  /** The same for the former release, where it differs. */
  readonly formerPublishers?: readonly string[];
  /** Why a pinned file is yanked, perhaps empty. */
  readonly yanked?: string;
  readonly inside?: Inside;
}

/** What changed inside the files: of the one that most people get. */
export type Inside =
  | {
      readonly state: 'compared';
      readonly file: string;
      /** Absent: all that is in the file is new. */
      readonly former?: string;
      /** Pinned files of the release that were not opened. */
      readonly others: number;
      readonly diff: DistributionDiff;
    }
  | { readonly state: 'unknown'; readonly why: string };

/** What became of one constraints file. */
export interface Refreshed {
  readonly input: string;
  readonly constraints: string;
  /** `written`, or why it was not. */
  readonly state: 'written' | 'unchanged' | 'dry-run' | 'refused';
  readonly resolver: 'uv' | 'pip-tools';
  readonly python: string;
  readonly minAgeDays: number;
  /** Releases that are pinned now. */
  readonly pinned: number;
  readonly refusals: readonly string[];
  readonly rows: readonly ReviewRow[];
}

/** Releases that a file pins, each once, by name and version. What is not pinned, or comes from no index, is left out. */
export function releasesOf({ constraints }: Pick<ConstraintsFile, 'constraints'>): readonly PinnedRelease[] {
  const found = new Map<string, { project: string; version: string; hashes: Set<string> }>();
  for (const { project, version, origin, files } of constraints) {
    if (project === undefined || version === undefined || origin !== 'index') continue;
    const key = `${project}==${version}`;
    const one = found.get(key) ?? { project, version, hashes: new Set<string>() };
    for (const { algorithm, digest } of files.flatMap(({ hashes }) => hashes)) {
      if (algorithm === 'sha256') one.hashes.add(digest.toLowerCase());
    }
    found.set(key, one);
  }
  return [...found.values()]
    .map(({ hashes, ...pin }) => ({ ...pin, hashes: [...hashes].sort() }))
    .sort((a, b) =>
      a.project === b.project ? compare(a.version, b.version) : a.project < b.project ? -1 : 1,
    );
}

/**
 * What differs between two sets of pins. A new version is set against the newest old one that is not newer than it, else the
 * oldest: one project may be pinned at several versions, for several Pythons.
 */
export function pinChanges(
  olds: readonly PinnedRelease[],
  news: readonly PinnedRelease[],
): readonly PinChange[] {
  const changes: PinChange[] = [];
  for (const project of [...new Set([...olds, ...news].map((one) => one.project))].sort()) {
    const [old, now] = [olds, news].map((list) => list.filter((one) => one.project === project));
    const used = new Set<PinnedRelease>();
    for (const after of now ?? []) {
      const same = old?.find((one) => versionsEqual(one.version, after.version));
      const before = same ?? formerOf(old ?? [], after);
      if (before !== undefined) used.add(before);
      if (same?.hashes.join() === after.hashes.join()) continue;
      changes.push({ project, ...(before && { before }), after });
    }
    for (const before of old ?? []) if (!used.has(before)) changes.push({ project, before });
  }
  return changes;
}

function formerOf(olds: readonly PinnedRelease[], { version }: PinnedRelease): PinnedRelease | undefined {
  return olds.findLast((one) => compare(one.version, version) <= 0) ?? olds[0];
}

const DAY = 24 * 60 * 60 * 1000;

/** The last moment at which a file may have come to the index, as ISO 8601. @param today YYYY-MM-DD */
export function cutoff(today: string, minAgeDays: number): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) - minAgeDays * DAY).toISOString();
}

/** Whole days from the youngest upload to the start of today; `undefined` where a time is missing. */
export function ageInDays(files: readonly ListedFile[], today: string): number | undefined {
  const times = files.map(({ uploadTime }) => (uploadTime === undefined ? NaN : Date.parse(uploadTime)));
  const youngest = Math.max(...times);
  return times.length === 0 || Number.isNaN(youngest)
    ? undefined
    : Math.max(0, Math.floor((Date.parse(`${today}T00:00:00Z`) - youngest) / DAY));
}

/** The listed files that the hashes of a release let in. */
export function pinnedFiles({ hashes }: PinnedRelease, listed: readonly ListedFile[]): readonly ListedFile[] {
  return listed.filter(({ sha256 }) => sha256 !== undefined && hashes.includes(sha256));
}

/** Why a resolved release must not be written, whatever the resolver says; `undefined` where nothing speaks against it. */
export function refusal(
  release: PinnedRelease,
  listed: readonly ListedFile[],
  today: string,
  minAgeDays: number,
): string | undefined {
  const name = `${release.project} ${release.version}`;
  if (listed.length === 0) return `${name} is not on the index`;
  if (release.hashes.length === 0) return `${name} was resolved without a hash`;
  const files = pinnedFiles(release, listed);
  const unknown = release.hashes.find((hash) => !files.some(({ sha256 }) => sha256 === hash));
  if (unknown !== undefined)
    return `${name} has a hash that the index lists for none of its files: ${quoted(unknown)}`;
  if (minAgeDays === 0) return undefined;
  const age = ageInDays(files, today);
  if (age === undefined)
    return `${name} has no known age: the index does not say when its files were uploaded`;
  if (age >= minAgeDays) return undefined;
  return `${name} is ${age} days old, and the policy takes nothing younger than ${minAgeDays}`;
}

/** The lowest Python of a `requires-python`, as `3.9`; `undefined` where it has no lower bound. */
export function lowestPython(requires: string): string | undefined {
  const bounds = (parseSpecifiers(requires) ?? []).flatMap((clause) => {
    const [, major, minor] = /^(?:>=|~=|===?)v?(\d+)(?:\.(\d+))?(?:\.|$)/.exec(clause) ?? [];
    return major === undefined ? [] : [{ major: Number(major), minor: Number(minor ?? 0) }];
  });
  const highest = bounds.sort((a, b) => b.major - a.major || b.minor - a.minor)[0];
  return highest && `${highest.major}.${highest.minor}`;
}

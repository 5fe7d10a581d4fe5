import * as z from 'zod';
import { messageOf, ToolError } from '../errors.ts';

/** What a watch compares: the state of projects on an index, then and now. Texts are untrusted. */

export interface WatchedFile {
  /** Lowercase hex, as the index announces it; absent where it announces none. */
  readonly sha256?: string;
  /** ISO 8601, when the file came to the index. */
  readonly uploaded?: string;
  /** Who uploaded it by the index's word, as one text; absent: the index has no attestation. */
  readonly publisher?: string;
}

export interface WatchedProject {
  /** `role user`, sorted; absent where the index does not say. */
  readonly owners?: readonly string[];
  /** Version to file name to file. */
  readonly releases: Readonly<Record<string, Readonly<Record<string, WatchedFile>>>>;
}

export interface WatchRecord {
  readonly schemaVersion: 1;
  /** By name, PEP 503 normalised. */
  readonly projects: Readonly<Record<string, WatchedProject>>;
}

/** Whether the run that a certificate names is known to GitHub, by version of a new release. */
export type RunOfRelease =
  | { readonly state: 'found'; readonly run: string }
  | { readonly state: 'absent'; readonly why: string }
  | { readonly state: 'unknown'; readonly why: string };

export interface Watched {
  readonly project: string;
  /** Absent: it was never looked at before. */
  readonly before?: WatchedProject;
  readonly now: WatchedProject;
  /** The index has no such project: `now` is empty. */
  readonly isGone?: true;
  /** By version, of releases that are new. */
  readonly runs: Readonly<Record<string, RunOfRelease>>;
}

export interface WatchFacts {
  readonly watched: readonly Watched[];
}

const FILE = z.strictObject({
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/u)
    .optional(),
  uploaded: z.string().max(40).optional(),
  publisher: z.string().max(2000).optional(),
});

const RECORD = z.strictObject({
  schemaVersion: z.literal(1),
  projects: z.record(
    z.string(),
    z.strictObject({
      owners: z.array(z.string()).optional(),
      releases: z.record(z.string(), z.record(z.string(), FILE)),
    }),
  ),
});

/** @throws ToolError `usage` where it is no record of a watch: one that is lost may not pass for a first run */
export function parseRecord(text: string): WatchRecord {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw malformedRecord(messageOf(cause), cause);
  }
  const { success, data, error } = RECORD.safeParse(json);
  if (!success) throw malformedRecord(z.prettifyError(error), error);
  // Optional keys are left out in what was written, never undefined.
  return data as WatchRecord;
}

export function writeRecord(record: WatchRecord): string {
  return `${JSON.stringify(record, undefined, 1)}\n`;
}

/** The error for a record that can't be read. */
export function malformedRecord(why: string, cause: unknown): ToolError {
  return new ToolError('usage', `the record of the watch can't be taken: ${why}`, {
    hint: 'Look at who changed it. To begin anew, take it away: then nothing is compared once.',
    cause,
  });
}

/** Files of a version that were not there before, of a release that was. */
export function addedFiles({ before, now }: Watched): readonly (readonly [string, string, WatchedFile])[] {
  if (before === undefined) return [];
  return Object.entries(now.releases).flatMap(([version, files]) => {
    const old = before.releases[version];
    if (old === undefined) return [];
    return Object.entries(files).flatMap(([name, file]) =>
      name in old ? [] : [[version, name, file] as const],
    );
  });
}

/** PyPI refuses files for a release that is older (pypi/warehouse, since July 2026); a release begins with its first file. */
export const UPLOAD_DAYS = 14;
const DAY_MS = 86_400_000;

/** Days from the first file of a release, then or now, to one of its files; absent where the index gives no times. */
export function daysAfterFirst(
  { before, now }: Watched,
  version: string,
  { uploaded = '' }: WatchedFile,
): number | undefined {
  const [then = {}, there = {}] = [before?.releases[version], now.releases[version]];
  // A file that is gone by now began the release all the same.
  const times = Object.keys({ ...then, ...there }).map((name) => {
    const told = [then[name]?.uploaded, there[name]?.uploaded].flatMap((time) => time ?? []);
    return Math.min(...told.map((time) => Date.parse(time)), told.length === 0 ? Number.NaN : Infinity);
  });
  const days = (Date.parse(uploaded) - Math.min(...times)) / DAY_MS;
  // One time that is missing may be the first.
  return Number.isNaN(days) ? undefined : days;
}

/** Releases that were not there before. */
export function newReleases({ before, now }: Watched): readonly string[] {
  return before === undefined
    ? []
    : Object.keys(now.releases).filter((version) => !(version in before.releases));
}

/** Files that were there before: name, then, now. None of a project that is gone as a whole. */
export function keptFiles({
  before,
  now,
  isGone,
}: Watched): readonly (readonly [string, WatchedFile, WatchedFile | undefined])[] {
  if (isGone === true) return [];
  return Object.entries(before?.releases ?? {}).flatMap(([version, files]) =>
    Object.entries(files).map(([name, file]) => [name, file, now.releases[version]?.[name]] as const),
  );
}

/** Every publisher of the files of a release; the empty text stands for none. */
export function publishersOf(project: WatchedProject, version: string): readonly string[] {
  return [
    ...new Set(Object.values(project.releases[version] ?? {}).map(({ publisher = '' }) => publisher)),
  ].sort();
}

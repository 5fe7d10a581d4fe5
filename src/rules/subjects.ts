import { FILE_FORMATS, type FileFormat } from '../archive/formats.ts';
import type { Entry, Signal } from '../archive/types.ts';
import type { Sdist, Subject, Wheel } from '../distribution/types.ts';
import type { Archive } from '../archive/types.ts';
import type { Evidence, Finding, Location, Severity } from '../report/types.ts';

export function wheelsOf(subjects: readonly Subject[]): readonly Wheel[] {
  return subjects.filter((subject) => subject.kind === 'wheel');
}

export function sdistsOf(subjects: readonly Subject[]): readonly Sdist[] {
  return subjects.filter((subject) => subject.kind === 'sdist');
}

/** One entry of a subject, at any depth of archives in archives. */
export interface Found {
  readonly entry: Entry;
  /** As reports show it: in an sdist below its top folder, `!` between the levels of nested archives. */
  readonly path: string;
  /** The entry of the artifact itself that this one is, or lies in. */
  readonly outermost: Entry;
  /** 0 for the entries of the artifact itself. */
  readonly depth: number;
}

/** All entries, those of inner archives right after the entry that holds them. Bounded by the limits of the reader. */
export function* walk(subject: Subject): Generator<Found> {
  const stack: { archive: Archive; index: number; prefix: string; outermost: Entry | undefined }[] = [
    { archive: subject.archive, index: 0, prefix: '', outermost: undefined },
  ];
  for (;;) {
    const level = stack.at(-1);
    if (level === undefined) return;
    const entry = level.archive.entries[level.index++];
    if (entry === undefined) {
      stack.pop();
      continue;
    }
    const depth = stack.length - 1;
    const path = depth === 0 ? shownPath(subject, entry.path) : `${level.prefix}!${entry.path}`;
    const outermost = level.outermost ?? entry;
    yield { entry, path, outermost, depth };
    if (entry.contents.state === 'read' && entry.contents.inner !== undefined) {
      stack.push({ archive: entry.contents.inner, index: 0, prefix: path, outermost });
    }
  }
}

/** Files of the artifact itself, folders and links left out. */
export function* files(subject: Subject): Generator<{ readonly entry: Entry; readonly path: string }> {
  for (const entry of subject.archive.entries) {
    if (entry.kind === 'file') yield { entry, path: shownPath(subject, entry.path) };
  }
}

/** Paths of an sdist are shown and approved below the top folder, which carries the version. */
export function shownPath(subject: Subject, path: string): string {
  if (subject.kind !== 'sdist' || subject.topFolder === undefined) return path;
  return path.startsWith(`${subject.topFolder}/`) ? path.slice(subject.topFolder.length + 1) : path;
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The formats of one group that were seen in the contents, with their offsets in bytes. */
export function formatsOf(
  entry: Entry,
  group: (typeof FILE_FORMATS)[FileFormat]['group'],
): readonly Extract<Signal, { kind: 'format' }>[] {
  if (entry.contents.state !== 'read') return [];
  return entry.contents.signals.flatMap((signal) =>
    signal.kind === 'format' && FILE_FORMATS[signal.format].group === group ? [signal] : [],
  );
}

export function sha256Of(entry: Entry): Evidence {
  return entry.contents.state === 'read' ? { sha256: entry.contents.sha256 } : {};
}

/** Shorthand for the common finding: about one artifact, maybe one path and line in it. */
export function finding(
  severity: Severity,
  message: string,
  subject: Subject,
  place: { path?: string; line?: number } = {},
  evidence: Evidence = {},
): Finding {
  const location: Location = { artifact: subject.filename, ...place };
  return { severity, message, location, evidence };
}

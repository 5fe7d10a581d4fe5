import type { AnomalyCode } from '../archive/anomalies.ts';
import type { Entry } from '../archive/types.ts';
import type { Subject } from '../distribution/types.ts';
import type { Stamp } from './stamps.ts';
import type { Difference, DifferenceKind } from './types.ts';

/** One built file, opened by our own reader. */
export interface Built {
  readonly subject: Subject;
  /** In the order of the archive; empty where they could not be told. */
  readonly stamps: readonly Stamp[];
}

/** Differences that another build of the same source may show without other contents. */
const HARMLESS: ReadonlySet<DifferenceKind> = new Set(['times', 'modes', 'owners', 'order', 'encoding']);

/** What readers report and the comparison itself sees: a link is compared by its kind and target. */
const COMPARED: ReadonlySet<AnomalyCode> = new Set(['symlink', 'hardlink']);

/** Whether what differs goes away by a named normalisation: what an installer unpacks is the same, but for times and modes. */
export function isHarmless({ kind }: Difference): boolean {
  return HARMLESS.has(kind);
}

/**
 * How two files that should be one and the same differ, by what our reader sees in them. Empty where their bytes are equal.
 * @param names how messages call them: `first build`, `wheel from the sdist`
 */
export function compareBuilt(
  first: Built,
  second: Built,
  names: readonly [string, string],
): readonly Difference[] {
  const [one, other] = [first.subject, second.subject];
  const differences: Difference[] = [];
  if (one.filename !== other.filename) {
    const detail = `${names[0]}: ${one.filename}, ${names[1]}: ${other.filename}`;
    differences.push({ kind: 'name', paths: [], detail });
  }
  if (one.sha256 === other.sha256) return differences;
  for (const [subject, name] of [
    [one, names[0]],
    [other, names[1]],
  ] as const) {
    const anomaly = subject.archive.anomalies.find(({ code }) => !COMPARED.has(code));
    if (anomaly === undefined && subject.archive.entries.length > 0) continue;
    const why = anomaly === undefined ? 'it has no entries' : `${anomaly.code}: ${anomaly.detail}`;
    differences.push({ kind: 'unreadable', paths: [], detail: `${name}: ${why}` });
  }
  const found = [...ofEntries(one, other, names), ...ofStamps(first.stamps, second.stamps)];
  differences.push(...found);
  if (differences.length > 0) return differences;
  const detail = 'the same entries in other bytes: compression, or a time in a header of the file itself';
  return [{ kind: 'encoding', paths: [], detail }];
}

function* ofEntries(one: Subject, other: Subject, names: readonly [string, string]): Generator<Difference> {
  const [first, second] = [byPath(one), byPath(other)];
  for (const [a, b, name] of [
    [first, second, names[0]],
    [second, first, names[1]],
  ] as const) {
    const only = [...a.keys()].filter((path) => !b.has(path));
    if (only.length > 0) yield difference('missing', only, `only in the ${name}`);
  }
  const both = [...first].flatMap(([path, entry]) => {
    const twin = second.get(path);
    return twin === undefined ? [] : [{ path, entry, twin }];
  });
  const contents = both.filter(({ entry, twin }) => !isSame(entry, twin));
  if (contents.length > 0) {
    yield difference(
      'contents',
      contents.map(({ path }) => path),
      'other contents',
    );
  }
  const modes = both.filter(({ entry, twin }) => entry.mode !== twin.mode);
  if (modes.length > 0)
    yield difference(
      'modes',
      modes.map(({ path }) => path),
      'other modes',
    );
  const order = (subject: Map<string, Entry>, in_: Map<string, Entry>) =>
    [...subject.keys()].filter((path) => in_.has(path)).join('\0');
  if (order(first, second) !== order(second, first))
    yield difference('order', [], 'another order of entries');
}

function* ofStamps(first: readonly Stamp[], second: readonly Stamp[]): Generator<Difference> {
  const twins = new Map(second.map((stamp) => [stamp.path, stamp]));
  const paths = (differs: (a: Stamp, b: Stamp) => boolean) =>
    first.flatMap((stamp) => {
      const twin = twins.get(stamp.path);
      return twin !== undefined && differs(stamp, twin) ? [stamp.path] : [];
    });
  const times = paths((a, b) => a.time !== b.time);
  if (times.length > 0) yield difference('times', times, 'other times');
  const owners = paths((a, b) => a.owner !== b.owner);
  if (owners.length > 0) yield difference('owners', owners, 'other owners');
}

function byPath({ archive }: Subject): Map<string, Entry> {
  return new Map(archive.entries.map((entry) => [entry.path, entry]));
}

/** One that could not be read is equal to none. */
function isSame(one: Entry, other: Entry): boolean {
  return (
    one.kind === other.kind &&
    one.linkTarget === other.linkTarget &&
    one.contents.state === 'read' &&
    other.contents.state === 'read' &&
    one.contents.sha256 === other.contents.sha256
  );
}

function difference(kind: DifferenceKind, paths: readonly string[], detail: string): Difference {
  return { kind, paths: [...paths].sort(), detail };
}

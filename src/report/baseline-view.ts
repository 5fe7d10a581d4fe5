import type { Baseline, ComparedArtifact, DistributionDiff, ListChange } from '../baseline/types.ts';
import { formatBytes, plural } from './layout.ts';

/** What changed since a former release, as rows that text and Markdown show. Texts and paths are untrusted. */

export interface ChangeRow {
  /** `added`, `removed`, `changed`, `new requirement` … */
  readonly what: string;
  /** Sorts what a reviewer must not miss before files that merely changed. */
  readonly important: boolean;
  /** A path in the artifact, perhaps with a line. */
  readonly path?: string;
  /** A value, such as a requirement. */
  readonly text?: string;
  /** Sizes and the like, made of numbers and our own words. */
  readonly detail?: string;
}

export interface ComparedView {
  readonly artifact: string;
  /** File name of the former one; absent where there is none of the kind. */
  readonly before?: string;
  /** `files: 2 added, 12 changed; 3 new uses of sensitive names`. */
  readonly summary: string;
  readonly rows: readonly ChangeRow[];
}

export interface BaselineView {
  readonly title: string;
  /** Why there is nothing to compare with. */
  readonly why?: string;
  readonly artifacts: readonly ComparedView[];
}

export function baselineView(baseline: Baseline): BaselineView {
  if (baseline.state === 'none') {
    return { title: 'Changes since the former release', why: baseline.why, artifacts: [] };
  }
  const { release = 'the former release', artifacts } = baseline;
  return { title: `Changes since ${release}`, artifacts: artifacts.map(comparedView) };
}

function comparedView({ artifact, kind, before, diff }: ComparedArtifact): ComparedView {
  if (before === undefined || diff === undefined) {
    return { artifact, summary: `not compared: the former release has no ${kind}`, rows: [] };
  }
  const rows = [...importantRows(diff), ...fileRows(diff)];
  return { artifact, before, summary: summaryOf(diff), rows };
}

function summaryOf({ added, removed, changed, reaches, unanalysed }: DistributionDiff): string {
  const parts = [
    ...(added.length > 0 ? [`${added.length} added`] : []),
    ...(removed.length > 0 ? [`${removed.length} removed`] : []),
    ...(changed.length > 0 ? [`${changed.length} changed`] : []),
  ];
  const files = parts.length === 0 ? 'no file differs' : `files: ${parts.join(', ')}`;
  const found = reaches.length === 0 ? '' : `; ${plural(reaches.length, 'new use')} of sensitive names`;
  const unknown =
    unanalysed.length === 0 ? '' : `; ${plural(unanalysed.length, 'changed Python file')} not looked into`;
  return `${files}${found}${unknown}`;
}

const LISTS = [
  ['requirements', 'requirement'],
  ['extras', 'extra'],
  ['entryPoints', 'entry point'],
  ['buildRequirements', 'build requirement'],
] as const satisfies readonly (readonly [keyof DistributionDiff, string])[];

const REACHES = {
  network: 'new network use',
  process: 'new process use',
  dynamic: 'new dynamic code',
} as const;

function importantRows(diff: DistributionDiff): readonly ChangeRow[] {
  const important = true;
  const python = diff.requiresPython;
  return [
    ...LISTS.flatMap(([key, what]) => listRows(diff[key], what)),
    ...(python === undefined
      ? []
      : [
          {
            what: 'Requires-Python',
            important,
            text: `${python.before ?? 'none'} → ${python.after ?? 'none'}`,
          },
        ]),
    ...diff.reaches.map(({ kind, path, line, name }) => ({
      what: REACHES[kind],
      important,
      path: `${path}:${line}`,
      text: name,
    })),
    ...diff.unanalysed.map(({ path, why }) => ({ what: 'not looked into', important, path, text: why })),
  ];
}

function listRows({ added, removed }: ListChange, what: string): readonly ChangeRow[] {
  return [
    ...added.map((text) => ({ what: `new ${what}`, important: true, text })),
    ...removed.map((text) => ({ what: `${what} gone`, important: true, text })),
  ];
}

function fileRows({ added, removed, changed }: DistributionDiff): readonly ChangeRow[] {
  const row = (what: string, path: string, detail: string): ChangeRow => ({
    what,
    important: false,
    path,
    detail,
  });
  const size = (bytes: number | undefined): string => (bytes === undefined ? 'not read' : formatBytes(bytes));
  return [
    ...added.map((file) => row('added', file.path, size(file.size))),
    ...removed.map((file) => row('removed', file.path, size(file.size))),
    // The most grown first: that is where new code is.
    ...changed
      .toSorted((a, b) => growth(b) - growth(a))
      .map(({ path, before, after }) =>
        row('changed', path, `${size(before)} → ${size(after)}${signed(growth({ before, after }))}`),
      ),
  ];
}

function growth({
  before = 0,
  after = 0,
}: {
  readonly before?: number | undefined;
  readonly after?: number | undefined;
}): number {
  return after - before;
}

function signed(bytes: number): string {
  if (bytes === 0) return '';
  return ` (${bytes > 0 ? '+' : '-'}${formatBytes(Math.abs(bytes))})`;
}

import type { EntryPoints } from '../../distribution/entry-points.ts';
import { showValues, textDifference } from '../../distribution/metadata-compare.ts';
import type { CoreMetadata } from '../../distribution/metadata.ts';
import type { Expected, ExpectedMetadata, MetadataField } from './expected.ts';
import { entryPointValues, FIELD_FORMS, headerValues, type ActualValue } from './forms.ts';

/** One field in which an artifact and its reviewed source differ, or that the source leaves open. */
export interface MetadataDifference {
  readonly field: MetadataField | 'other';
  /** The header, as messages call it. */
  readonly title: string;
  /** What only the artifact says, shortened and escaped. */
  readonly actual: string;
  /** What only the source says, shortened and escaped; of an unknown field why it is. */
  readonly expected: string;
  readonly kind: 'differs' | 'unknown';
  /** Where the artifact says it, 1-based. */
  readonly line?: number;
}

/** What the policy says of fields that can't be known without running code. */
export type Settled = ReadonlyMap<MetadataField, readonly string[]>;

/** Headers that tell of the file and its format, and not of the project. */
const NOT_COMPARED: ReadonlySet<string> = new Set(['metadata-version', 'description']);

const HANDLED: ReadonlySet<string> = new Set([
  ...NOT_COMPARED,
  ...[...FIELD_FORMS.values()].flatMap(({ headers }) => headers),
]);

function known(expected: Expected | undefined, settled: readonly string[] | undefined): Expected {
  if (expected === undefined) return { state: 'known', values: [] };
  return expected.state === 'unknown' && settled !== undefined
    ? { state: 'known', values: settled }
    : expected;
}

function compareField(
  field: MetadataField,
  metadata: ExpectedMetadata,
  expected: Expected,
  actual: readonly ActualValue[],
): MetadataDifference | undefined {
  const form = FIELD_FORMS.get(field);
  if (form === undefined) return undefined;
  const { title, forms } = form;
  const formsOf = (values: readonly string[]): readonly string[] =>
    values.flatMap((value) => forms(value, metadata.backend));
  const [first] = actual;
  const place = first === undefined ? {} : { line: first.line };
  if (expected.state === 'unknown') {
    if (actual.length === 0) return undefined;
    const values = showValues(actual.map(({ value }) => value));
    return { field, title, actual: values, expected: expected.why, kind: 'unknown', ...place };
  }
  const required = new Set(formsOf(expected.values));
  const allowed = new Set([...required, ...formsOf(expected.also ?? [])]);
  const extra = actual.find(({ value }) => forms(value, metadata.backend).some((text) => !allowed.has(text)));
  const found = new Set(formsOf(actual.map(({ value }) => value)));
  const onlyHere = [...found].filter((value) => !allowed.has(value));
  const onlyThere = [...required].filter((value) => !found.has(value));
  if (onlyHere.length + onlyThere.length === 0) return undefined;
  return {
    field,
    title,
    actual: showValues(onlyHere),
    expected: showValues(onlyThere),
    kind: 'differs',
    ...(extra === undefined ? place : { line: extra.line }),
  };
}

const unix = (text: string): string => text.replaceAll(/\r\n?/g, '\n');

/** The text as it stands, but for line ends and one newline that backends put after it. */
function compareDescription(
  expected: Expected,
  { description = '' }: CoreMetadata,
): MetadataDifference | undefined {
  const base = { field: 'description', title: 'Description' } as const;
  const actual = unix(description);
  if (actual.trim() === '' || actual.trim() === 'UNKNOWN') {
    const missing = expected.state === 'known' && (expected.values[0] ?? '').trim() !== '';
    return missing ? { ...base, actual: 'nothing', expected: 'a text', kind: 'differs' } : undefined;
  }
  if (expected.state === 'unknown') {
    const [line = ''] = actual.split('\n', 1);
    return { ...base, actual: showValues([line]), expected: expected.why, kind: 'unknown' };
  }
  const text = unix(expected.values[0] ?? '');
  if (actual === `${text}\n`) return undefined;
  const difference = textDifference(actual, text);
  return difference && { ...base, actual: difference.here, expected: difference.there, kind: 'differs' };
}

/** Headers that nothing in the source speaks of. `Dynamic` (PEP 643) is setuptools' way of saying what it computed. */
function others(metadata: ExpectedMetadata, actual: CoreMetadata): readonly MetadataDifference[] {
  return [...actual.fields].flatMap(([name, headers]) => {
    if (HANDLED.has(name) || (name === 'dynamic' && metadata.backend === 'setuptools')) return [];
    const [first] = headers;
    const values = showValues(headers.map(({ value }) => value));
    const title = first?.name ?? name;
    const line = first === undefined ? {} : { line: first.line };
    return [{ field: 'other', title, actual: values, expected: 'nothing', kind: 'differs', ...line }];
  });
}

/**
 * Every field in which the metadata of an artifact are not what the reviewed source says, in the order of the specification.
 * `entryPoints` is what its entry_points.txt holds; absent: the artifact is of a kind that has no such file.
 */
export function compareMetadata(
  expected: ExpectedMetadata,
  actual: CoreMetadata,
  entryPoints?: EntryPoints,
  settled: Settled = new Map(),
): readonly MetadataDifference[] {
  const found: (MetadataDifference | undefined)[] = [];
  for (const [field, { headers }] of FIELD_FORMS) {
    if (field === 'entry-point' && entryPoints === undefined) continue;
    const values =
      entryPoints !== undefined && field === 'entry-point'
        ? entryPointValues(entryPoints)
        : headerValues(actual, headers);
    found.push(compareField(field, expected, known(expected.fields.get(field), settled.get(field)), values));
  }
  found.push(
    compareDescription(known(expected.fields.get('description'), settled.get('description')), actual),
  );
  return [...found.filter((difference) => difference !== undefined), ...others(expected, actual)];
}

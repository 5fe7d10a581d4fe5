import { normalizeName } from './filename.ts';
import { FIELDS } from './metadata-fields.ts';
import type { CoreMetadata } from './metadata.ts';
import { quote } from './problems.ts';
import { formOf, specifiersForm } from './requirement-form.ts';
import { normalizeVersion } from './version.ts';

/** One field in which two files of a release differ; `here` and `there` show what only one of them says, for people. */
export interface Difference {
  /** The header as one of the files spells it. */
  readonly field: string;
  readonly here: string;
  readonly there: string;
  /** Of the field in the first file, 1-based. */
  readonly line?: number;
}

/** Values that are shown of one side. */
const SHOWN = 3;

/** They describe the file, not the release. */
const NOT_COMPARED: ReadonlySet<string> = new Set(['metadata-version', 'dynamic']);

/** PEP 643: since 2.2 the metadata of an sdist bind the wheels that are built from it, but for what is marked dynamic. */
export function isAuthoritative({ metadataVersion }: CoreMetadata): boolean {
  return metadataVersion !== undefined && metadataVersion >= '2.2';
}

type Form = (value: string) => string;

/** White space counts for nothing but that it parts words. */
export const collapsed: Form = (value) => value.replace(/\s+/g, ' ').trim();
const words: Form = (value) =>
  value
    .split(',')
    .map((word) => word.trim())
    .join(',');

/** By lower-case field, what makes two spellings one value. */
const FORMS: ReadonlyMap<string, Form> = new Map<string, Form>([
  ['name', normalizeName],
  ['version', (value) => normalizeVersion(value) ?? value],
  ['keywords', words],
  ['project-url', words],
  ['requires-dist', formOf],
  ['provides-dist', formOf],
  ['obsoletes-dist', formOf],
  ['requires-python', specifiersForm],
  ['provides-extra', normalizeName],
  ['description-content-type', (value) => value.replace(/\s/g, '').toLowerCase()],
]);

/** Values of a field without order; builders of the past wrote UNKNOWN for what was not given. */
function valuesOf(metadata: CoreMetadata, field: string): ReadonlySet<string> {
  const form = FORMS.get(field) ?? collapsed;
  const values = (metadata.fields.get(field) ?? []).map(({ value }) => value.trim());
  return new Set(values.filter((value) => value !== '' && value !== 'UNKNOWN').map(form));
}

/** The first few values, for people. */
export function showValues(values: readonly string[]): string {
  if (values.length === 0) return 'nothing';
  const more = values.length - SHOWN;
  return values.slice(0, SHOWN).map(quote).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** The body without what builders add or drop at its end. */
function textOf({ description = '' }: CoreMetadata): string {
  const text = description.replace(/\r\n?/g, '\n').trim();
  return text === 'UNKNOWN' ? '' : text;
}

/** The first line in which two texts differ, as both have it, for people; `undefined` where they are equal. */
export function textDifference(
  a: string,
  b: string,
): { readonly here: string; readonly there: string } | undefined {
  if (a === b) return undefined;
  const [lines, others] = [a.split('\n'), b.split('\n')];
  const at = lines.findIndex((line, index) => line !== others[index]);
  const first = at === -1 ? lines.length : at;
  const shown = (line: string | undefined): string => (line === undefined ? 'at its end' : quote(line));
  return { here: shown(lines[first]), there: shown(others[first]) };
}

function descriptionDifference(here: CoreMetadata, there: CoreMetadata): readonly Difference[] {
  const difference = textDifference(textOf(here), textOf(there));
  return difference === undefined ? [] : [{ field: 'Description', ...difference }];
}

/**
 * Fields in which two files of one release say different things, in the order of the specification. Order, white space and
 * spelling count for nothing where the field has a normal form; a field that either side marks dynamic is left out.
 */
export function differences(here: CoreMetadata, there: CoreMetadata): readonly Difference[] {
  const dynamic = new Set([...here.dynamic, ...there.dynamic].map(({ value }) => value.trim().toLowerCase()));
  return [...FIELDS.keys()].flatMap((field) => {
    if (NOT_COMPARED.has(field) || dynamic.has(field)) return [];
    return field === 'description'
      ? descriptionDifference(here, there)
      : headerDifference(field, here, there);
  });
}

function headerDifference(field: string, here: CoreMetadata, there: CoreMetadata): readonly Difference[] {
  const a = valuesOf(here, field);
  const b = valuesOf(there, field);
  const onlyHere = [...a].filter((value) => !b.has(value));
  const onlyThere = [...b].filter((value) => !a.has(value));
  if (onlyHere.length + onlyThere.length === 0) return [];
  const header = here.fields.get(field)?.[0];
  const name = header?.name ?? there.fields.get(field)?.[0]?.name ?? field;
  const difference = { field: name, here: showValues(onlyHere), there: showValues(onlyThere) };
  return [header === undefined ? difference : { ...difference, line: header.line }];
}

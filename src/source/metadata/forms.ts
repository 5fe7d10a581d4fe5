import type { EntryPoints } from '../../distribution/entry-points.ts';
import { normalizeName } from '../../distribution/filename.ts';
import { collapsed } from '../../distribution/metadata-compare.ts';
import type { CoreMetadata } from '../../distribution/metadata.ts';
import { formOf, requirementForm, specifiersForm } from '../../distribution/requirement-form.ts';
import { parseRequirement } from '../../distribution/requirement.ts';
import { normalizeVersion } from '../../distribution/version.ts';
import type { BackendName, MetadataField } from './expected.ts';
import { poetryRange } from './poetry-range.ts';
import { entryPoint } from './values.ts';

/** How a field stands in an artifact, and what makes two spellings of its values one. */
export interface FieldForm {
  /** As messages call it. */
  readonly title: string;
  /** The headers that say it, in lower case. */
  readonly headers: readonly string[];
  /** The values that one header, or one value of the source, stands for, in normal form. */
  readonly forms: (value: string, backend: BackendName) => readonly string[];
}

const one =
  (form: (value: string) => string) =>
  (value: string): readonly string[] => [form(value)];

/** `"A" <a@x>, B`: commas part people; quotes count for nothing, as a comma within them parts both sides alike. */
function people(value: string): readonly string[] {
  return (
    value
      .replaceAll(/["\\]/g, '')
      .split(',')
      // pdm's name for whoever gave none.
      .map((part) => collapsed(part).replace(/^Unknown <(.*)>$/, '$1'))
      .filter((part) => part !== '')
  );
}

/** poetry writes `~=1.4` as the range that it stands for. */
function requirementForms(value: string, backend: BackendName): readonly string[] {
  const requirement = backend === 'poetry' ? parseRequirement(value) : undefined;
  if (requirement === undefined || 'code' in requirement) return [formOf(value)];
  const specifiers = requirement.specifiers.flatMap((clause) =>
    clause.startsWith('~=') ? (poetryRange(clause) ?? [clause]) : [clause],
  );
  return [requirementForm({ ...requirement, specifiers })];
}

/** Labels by which the old headers Home-page and Download-URL are also known (PEP 753, "Label normalization"). */
const LABELS: Readonly<Record<string, string>> = {
  homepage: 'homepage',
  download: 'download',
  downloadurl: 'download',
};

function urlForm(value: string, backend: BackendName): readonly string[] {
  const comma = value.indexOf(',');
  const label = value.slice(0, Math.max(comma, 0)).trim();
  const known = LABELS[label.toLowerCase().replaceAll(/[^a-z0-9]/g, '')];
  return [
    `${known ?? (backend === 'poetry' ? label.toLowerCase() : label)}, ${value.slice(comma + 1).trim()}`,
  ];
}

function keywords(value: string): readonly string[] {
  return value
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

const withoutBlanks = (value: string): string => value.replaceAll(/\s/g, '');

/** `charset=UTF-8` is the only one there may be. */
const contentType = (value: string): string =>
  withoutBlanks(value)
    .toLowerCase()
    .replace(/;charset="?utf-8"?/, '');

function entryForm(value: string): readonly string[] {
  const at = value.indexOf('=');
  return [`${value.slice(0, at).trim()} = ${withoutBlanks(value.slice(at + 1))}`];
}

/** Every field but the description, whose text is compared as a whole. */
export const FIELD_FORMS: ReadonlyMap<MetadataField, FieldForm> = new Map<MetadataField, FieldForm>([
  ['name', { title: 'Name', headers: ['name'], forms: one(normalizeName) }],
  [
    'version',
    { title: 'Version', headers: ['version'], forms: one((value) => normalizeVersion(value) ?? value) },
  ],
  ['summary', { title: 'Summary', headers: ['summary'], forms: one(collapsed) }],
  [
    'description-content-type',
    { title: 'Description-Content-Type', headers: ['description-content-type'], forms: one(contentType) },
  ],
  ['keywords', { title: 'Keywords', headers: ['keywords'], forms: keywords }],
  ['url', { title: 'Project-URL', headers: ['project-url', 'home-page', 'download-url'], forms: urlForm }],
  ['author', { title: 'Author', headers: ['author', 'author-email'], forms: people }],
  ['maintainer', { title: 'Maintainer', headers: ['maintainer', 'maintainer-email'], forms: people }],
  [
    'license',
    {
      title: 'License',
      headers: ['license-expression', 'license'],
      forms: one((value) => collapsed(value).toLowerCase()),
    },
  ],
  ['license-file', { title: 'License-File', headers: ['license-file'], forms: one(collapsed) }],
  ['classifier', { title: 'Classifier', headers: ['classifier'], forms: one(collapsed) }],
  ['platform', { title: 'Platform', headers: ['platform'], forms: one(collapsed) }],
  ['requires-python', { title: 'Requires-Python', headers: ['requires-python'], forms: one(specifiersForm) }],
  ['requires-dist', { title: 'Requires-Dist', headers: ['requires-dist'], forms: requirementForms }],
  ['provides-extra', { title: 'Provides-Extra', headers: ['provides-extra'], forms: one(normalizeName) }],
  [
    'import-name',
    { title: 'Import-Name', headers: ['import-name', 'import-namespace'], forms: one(withoutBlanks) },
  ],
  ['entry-point', { title: 'the entry points', headers: [], forms: entryForm }],
]);

/** A value of the artifact, as written, and its line. */
export interface ActualValue {
  readonly value: string;
  /** 1-based. */
  readonly line: number;
}

const LABEL_OF: Readonly<Record<string, string>> = {
  'home-page': 'Home-page, ',
  'download-url': 'Download-URL, ',
};

/** Values of headers; builders of the past wrote UNKNOWN for what was not given. */
export function headerValues(metadata: CoreMetadata, headers: readonly string[]): readonly ActualValue[] {
  return headers.flatMap((name) =>
    (metadata.fields.get(name) ?? []).flatMap(({ value, line }) => {
      const text = value.trim();
      return text === '' || text === 'UNKNOWN' ? [] : [{ value: (LABEL_OF[name] ?? '') + text, line }];
    }),
  );
}

export function entryPointValues({ entries }: EntryPoints): readonly ActualValue[] {
  return entries.map(({ group, name, target, line }) => ({ value: entryPoint(group, name, target), line }));
}

export function isMetadataField(key: string): key is MetadataField {
  return key === 'description' || [...FIELD_FORMS.keys()].some((field) => field === key);
}

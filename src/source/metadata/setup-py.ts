import type { Value } from '../../python/constants.ts';
import type { Draft, MetadataField } from './expected.ts';
import type { TreeFiles } from './files.ts';
import { readLicenseFiles } from './license.ts';
import { setupValues } from './setup-values.ts';
import {
  addExtrasRequire,
  entryPointLines,
  LISTS,
  listOf,
  PEOPLE,
  SINGLE,
  URLS,
} from './setuptools-values.ts';

function isMap(value: Value | undefined): value is ReadonlyMap<string, Value> {
  return value instanceof Map;
}

function valueTexts(value: Value): readonly string[] | undefined {
  if (typeof value === 'string') return listOf(value);
  if (value === null || value === false) return [];
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
}

function readEntryPointsValue(value: Value): readonly string[] | undefined {
  if (typeof value === 'string') return entryPointLines(value);
  if (!isMap(value)) return valueTexts(value);
  const found: string[] = [];
  for (const [group, entries] of value) {
    const lines = valueTexts(entries);
    if (lines === undefined) return undefined;
    found.push(...entryPointLines(lines.join('\n'), group));
  }
  return found;
}

const PY_FIELDS: ReadonlyMap<string, MetadataField> = new Map<string, MetadataField>([
  ...Object.entries({ ...SINGLE, ...PEOPLE, ...LISTS }),
  ...Object.keys({ ...URLS, project_urls: '' }).map((key): [string, MetadataField] => [key, 'url']),
  ['entry_points', 'entry-point'],
  ['extras_require', 'requires-dist'],
  ['license_files', 'license-file'],
  ['license_file', 'license-file'],
]);

/** Puts one keyword of `setup()` into the draft; answers false where its value has not the form it must have. */
function readKeyword(
  draft: Draft,
  files: TreeFiles,
  keyword: string,
  field: MetadataField,
  value: Value,
): boolean {
  if (value === null) return true;
  if (keyword === 'extras_require') {
    if (!isMap(value)) return false;
    const extras = new Map([...value].map(([extra, texts]) => [extra, valueTexts(texts) ?? []]));
    addExtrasRequire(draft, extras);
    return true;
  }
  if (keyword === 'project_urls') {
    if (!isMap(value)) return false;
    draft.add(
      'url',
      [...value].map(([label, url]) => `${label}, ${typeof url === 'string' ? url : ''}`),
    );
    return true;
  }
  const texts = keyword === 'entry_points' ? readEntryPointsValue(value) : valueTexts(value);
  const isText = typeof value === 'string';
  if (SINGLE[keyword] !== undefined) {
    if (isText) draft.one(field, value);
    return isText;
  }
  if (PEOPLE[keyword] !== undefined || URLS[keyword] !== undefined) {
    if (isText) draft.add(field, [URLS[keyword] === undefined ? value : `${URLS[keyword]}, ${value}`]);
    return isText;
  }
  if (texts === undefined) return false;
  if (field === 'license-file') readLicenseFiles(draft, files, { globs: texts });
  else draft.add(field, texts);
  return true;
}

/** Keywords by which plug-ins settle the version: setuptools-scm, pbr. */
const VERSION_PLUGINS = ['use_scm_version', 'pbr', 'versioning', 'use_calver'];

/** Puts what the call of `setup()` says into the draft. */
export function readSetupPy(draft: Draft, files: TreeFiles): void {
  const values = setupValues(files);
  if ('why' in values) {
    if (!files.has('setup.py')) return;
    for (const field of PY_FIELDS.values()) if (!draft.says(field)) draft.unknown(field, values.why);
    return;
  }
  for (const [keyword, value] of values) {
    const field = PY_FIELDS.get(keyword);
    if (VERSION_PLUGINS.includes(keyword)) draft.unknown('version', `setup.py leaves it to ${keyword}`);
    if (field === undefined) continue;
    if (value === undefined || !readKeyword(draft, files, keyword, field, value)) {
      draft.unknown(field, `${keyword} of setup() in setup.py is no literal`);
    }
  }
}

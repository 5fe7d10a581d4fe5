import { isTable, type Table } from '../pyproject.ts';
import type { BackendName, Draft, MetadataField } from './expected.ts';
import type { TreeFiles } from './files.ts';
import { readLicense, readLicenseFiles } from './license.ts';
import { readReadme } from './readme.ts';
import { addExtras, fullPythonVersion } from './requirements.ts';
import { entryPoint, listTable, projectUrls, textOf, textsOf, textTable } from './values.ts';

/** Keys of `[project]` and the parts of the metadata that they settle (PEP 621, "Specification"). */
const FIELDS_OF: Readonly<Record<string, readonly MetadataField[]>> = {
  version: ['version'],
  description: ['summary'],
  readme: ['description', 'description-content-type'],
  'requires-python': ['requires-python'],
  license: ['license'],
  'license-files': ['license-file'],
  authors: ['author'],
  maintainers: ['maintainer'],
  keywords: ['keywords'],
  classifiers: ['classifier'],
  urls: ['url'],
  scripts: ['entry-point'],
  'gui-scripts': ['entry-point'],
  'entry-points': ['entry-point'],
  dependencies: ['requires-dist'],
  'optional-dependencies': ['requires-dist', 'provides-extra'],
  'import-names': ['import-name'],
  'import-namespaces': ['import-name'],
};

interface Person {
  readonly name?: string;
  readonly mail?: string;
}

function peopleOf(value: unknown): readonly Person[] {
  const tables: readonly unknown[] = Array.isArray(value) ? value : [];
  return tables.filter(isTable).map((table) => {
    const [name, mail] = [textOf(table.name), textOf(table.email)];
    return { ...(name !== undefined && { name }), ...(mail !== undefined && { mail }) };
  });
}

/**
 * Author and Author-email: `Name <mail>` where both are given (PEP 621). uv repeats the names in Author; poetry splits the two
 * and drops all people but the first.
 */
function readPeople(
  draft: Draft,
  field: 'author' | 'maintainer',
  people: readonly Person[],
  backend: BackendName,
): void {
  const joined: string[] = [];
  const apart: string[] = [];
  for (const { name, mail } of people) {
    if (name !== undefined && mail !== undefined) joined.push(`${name} <${mail}>`);
    else joined.push(name ?? mail ?? '');
    apart.push(...(name === undefined ? [] : [name]), ...(mail === undefined ? [] : [mail]));
  }
  if (backend === 'poetry') {
    const [first] = people;
    const required = [first?.name, first?.mail].filter((text) => text !== undefined);
    draft.known(field, required, [...apart, ...joined]);
  } else {
    draft.known(
      field,
      joined.filter((text) => text !== ''),
      backend === 'uv' ? apart : [],
    );
  }
}

function readEntryPoints(draft: Draft, project: Table): void {
  const groups = new Map<string, ReadonlyMap<string, string>>([
    ['console_scripts', textTable(project.scripts)],
    ['gui_scripts', textTable(project['gui-scripts'])],
  ]);
  const others = project['entry-points'];
  for (const [group, entries] of Object.entries(isTable(others) ? others : {})) {
    groups.set(group, new Map([...(groups.get(group) ?? []), ...textTable(entries)]));
  }
  draft.known(
    'entry-point',
    [...groups].flatMap(([group, entries]) =>
      [...entries].map(([name, target]) => entryPoint(group, name, target)),
    ),
  );
}

function readRequirements(draft: Draft, project: Table, backend: BackendName): void {
  const spell = (texts: readonly string[]): readonly string[] =>
    backend === 'uv' ? texts.map(fullPythonVersion) : texts;
  draft.known('requires-dist', spell(textsOf(project.dependencies)));
  draft.known('provides-extra', []);
  const extras = new Map(
    [...listTable(project['optional-dependencies'])].map(([extra, texts]) => [extra, spell(texts)]),
  );
  addExtras(draft, extras, backend === 'hatchling' ? textOf(project.name) : undefined);
}

/** Puts what `[project]` says into the draft; the fields that it leaves to the backend are unknown. Answers those keys. */
export function readProject(
  draft: Draft,
  files: TreeFiles,
  project: Table,
  backend: BackendName,
): readonly string[] {
  const dynamic = textsOf(project.dynamic);
  readLicenseFiles(draft, files, project['license-files']);
  readLicense(draft, files, project.license, backend);
  readReadme(draft, files, project.readme);
  readPeople(draft, 'author', peopleOf(project.authors), backend);
  readPeople(draft, 'maintainer', peopleOf(project.maintainers), backend);
  readEntryPoints(draft, project);
  readRequirements(draft, project, backend);
  draft.one('name', textOf(project.name));
  draft.one('version', textOf(project.version));
  draft.one('summary', textOf(project.description));
  draft.one('requires-python', textOf(project['requires-python']));
  draft.known('keywords', textsOf(project.keywords));
  draft.known('classifier', textsOf(project.classifiers));
  draft.known('url', projectUrls(textTable(project.urls)));
  draft.known('import-name', [...textsOf(project['import-names']), ...textsOf(project['import-namespaces'])]);
  for (const key of dynamic) {
    for (const field of FIELDS_OF[key] ?? [])
      draft.unknown(field, `[project] leaves ${key} to the build backend`);
  }
  return dynamic;
}

/** The parts of the metadata that a key of `[project]` settles. */
export function fieldsOf(key: string): readonly MetadataField[] {
  return FIELDS_OF[key] ?? [];
}

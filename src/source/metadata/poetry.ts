import { satisfies } from '@renovatebot/pep440';
import { normalizeName } from '../../distribution/filename.ts';
import { isTable, lookup, type Table } from '../pyproject.ts';
import { Draft } from './expected.ts';
import type { TreeFiles } from './files.ts';
import { readLicenseFiles } from './license.ts';
import { licenceClassifiers } from './poetry-licenses.ts';
import { poetryRange } from './poetry-range.ts';
import { contentTypeOf, describeByFiles } from './readme.ts';
import { withCondition } from './requirements.ts';
import { entryPoint, projectUrls, textOf, textsOf, textTable } from './values.ts';

/** Minors of Python 3 for which poetry may add a classifier. */
const MINORS = 30;

const PREFIX = 'Programming Language :: Python ::';

/** Classifiers that poetry-core may add by itself: for the Pythons in the range, and for the licence. */
export function poetryClassifiers(
  python: string | undefined,
  license: string | undefined,
): readonly string[] {
  const range = python === undefined ? [] : poetryRange(python);
  const fits = (version: string): boolean =>
    range === undefined || range.length === 0 || satisfies(version, range.join(','));
  const minors = Array.from({ length: MINORS }, (_, minor) => `3.${minor}`);
  const versions = ['2.7', ...minors].filter((version) => fits(`${version}.0`) || fits(`${version}.99`));
  return [
    ...['2', '3', ...versions].map((version) => `${PREFIX} ${version}`),
    ...licenceClassifiers(license),
  ];
}

/** The name and mail of the first person: poetry-core writes no other. */
function people(value: unknown): {
  readonly required: readonly string[];
  readonly others: readonly string[];
} {
  const all = textsOf(value).map((text) => {
    const at = text.lastIndexOf('<');
    const [name, mail] = at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1).replace('>', '')];
    return [name.trim(), ...(mail === undefined ? [] : [mail.trim()])].filter((part) => part !== '');
  });
  return { required: all[0] ?? [], others: all.slice(1).flat() };
}

/** Comparisons of a marker that say what a range of Pythons says. */
function pythonMarker(range: readonly string[]): string {
  return range
    .map((clause) => {
      const [, operator = '', version = ''] = /^([<>=!~]+)(.*)$/.exec(clause) ?? [];
      const variable =
        version.split('.').length > 2 && !version.endsWith('.*') ? 'python_full_version' : 'python_version';
      return `${variable} ${operator} "${version}"`;
    })
    .join(' and ');
}

/** One way in which poetry's table asks for a project; `undefined` for paths, repositories and unions of versions. */
function requirementOf(
  name: string,
  value: unknown,
): { readonly text: string; readonly optional: boolean } | undefined {
  const table: Table = isTable(value) ? value : { version: value };
  const version = textOf(table.version);
  const range = version === undefined ? undefined : poetryRange(version);
  const python = textOf(table.python);
  const pythons = python === undefined ? [] : poetryRange(python);
  if (range === undefined || pythons === undefined) return undefined;
  const extras = textsOf(table.extras);
  let text = `${name}${extras.length === 0 ? '' : `[${extras.join(',')}]`}${range.join(',')}`;
  const markers = textOf(table.markers);
  if (markers !== undefined) text = withCondition(text, markers);
  if (pythons.length > 0) text = withCondition(text, pythonMarker(pythons));
  return { text, optional: table.optional === true };
}

/** Requirements of `[tool.poetry.dependencies]`; one that is optional holds for the extras that name it. */
function readDependencies(draft: Draft, poetry: Table): void {
  const dependencies = lookup(poetry, 'dependencies');
  const extras = isTable(poetry.extras) ? Object.entries(poetry.extras) : [];
  const naming = new Map<string, string[]>();
  for (const [extra, names] of extras) {
    for (const name of textsOf(names).map(normalizeName))
      naming.set(name, [...(naming.get(name) ?? []), extra]);
  }
  const required: string[] = [];
  for (const [name, value] of Object.entries(isTable(dependencies) ? dependencies : {})) {
    if (name === 'python') continue;
    const condition = (naming.get(normalizeName(name)) ?? [])
      .map((extra) => `extra == "${normalizeName(extra)}"`)
      .join(' or ');
    const variants: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const variant of variants) {
      const requirement = requirementOf(name, variant);
      if (requirement === undefined) {
        draft.unknown(
          'requires-dist',
          `poetry's form of the requirement "${name}" has no single range of versions`,
        );
        return;
      }
      if (condition !== '') required.push(withCondition(requirement.text, condition));
      else if (!requirement.optional) required.push(requirement.text);
    }
  }
  draft.known('requires-dist', required);
  draft.known(
    'provides-extra',
    extras.map(([extra]) => normalizeName(extra)),
  );
}

function readScripts(draft: Draft, poetry: Table): void {
  const points: string[] = [];
  for (const [name, value] of Object.entries(isTable(poetry.scripts) ? poetry.scripts : {})) {
    const target =
      textOf(value) ?? (isTable(value) ? (textOf(value.reference) ?? textOf(value.callable)) : undefined);
    const isFile = isTable(value) && value.type === 'file';
    if (target !== undefined && !isFile) points.push(entryPoint('console_scripts', name, target));
  }
  for (const [group, entries] of Object.entries(isTable(poetry.plugins) ? poetry.plugins : {})) {
    for (const [name, target] of textTable(entries)) points.push(entryPoint(group, name, target));
  }
  draft.known('entry-point', points);
}

function readUrls(draft: Draft, poetry: Table): void {
  const [homepage, repository, documentation] = ['homepage', 'repository', 'documentation'].map((key) =>
    textOf(poetry[key]),
  );
  const urls = new Map<string, string>([
    ...(homepage === undefined ? [] : [['Homepage', homepage] as const]),
    ...(repository === undefined ? [] : [['Repository', repository] as const]),
    ...(documentation === undefined ? [] : [['Documentation', documentation] as const]),
    ...textTable(poetry.urls),
  ]);
  const home = homepage ?? repository;
  draft.known('url', projectUrls(urls), home === undefined ? [] : [`Home-page, ${home}`]);
}

/** What `[tool.poetry]` says by itself, as poetry-core writes it (poetry's documentation, "The pyproject.toml file"). */
export function readPoetry(files: TreeFiles, table: Table): Draft {
  const draft = new Draft();
  const poetry = lookup(table, 'tool', 'poetry');
  if (!isTable(poetry)) return draft;
  const python = textOf(lookup(poetry, 'dependencies', 'python'));
  const range = python === undefined ? [] : poetryRange(python);
  draft.one('name', textOf(poetry.name));
  draft.one('version', textOf(poetry.version));
  draft.one('summary', textOf(poetry.description));
  draft.one('license', textOf(poetry.license));
  draft.known('keywords', textsOf(poetry.keywords));
  draft.known('classifier', textsOf(poetry.classifiers), poetryClassifiers(python, textOf(poetry.license)));
  for (const field of ['author', 'maintainer'] as const) {
    const { required, others } = people(poetry[`${field}s`]);
    draft.known(field, required, others);
  }
  if (range === undefined)
    draft.unknown('requires-python', `poetry's range "${python ?? ''}" has no single form`);
  else draft.one('requires-python', range.length === 0 ? undefined : range.join(','));
  const readmes = textOf(poetry.readme) === undefined ? textsOf(poetry.readme) : [String(poetry.readme)];
  if (readmes.length > 0) describeByFiles(draft, files, readmes, contentTypeOf(readmes[0] ?? ''));
  readLicenseFiles(draft, files, undefined);
  readDependencies(draft, poetry);
  readScripts(draft, poetry);
  readUrls(draft, poetry);
  return draft;
}

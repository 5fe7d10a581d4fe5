import { isTable, lookup, parseToml, shownProblem, type Table } from '../pyproject.ts';
import type { SourceTree } from '../tree.ts';
import { Draft, type BackendName, type ExpectedMetadata } from './expected.ts';
import { fancyReadme } from './fancy-readme.ts';
import { TreeFiles } from './files.ts';
import { FIELD_FORMS } from './forms.ts';
import { flitModuleName, readFlit } from './flit.ts';
import { fieldsOf, readProject } from './project.ts';
import { poetryClassifiers, readPoetry } from './poetry.ts';
import { legacySetuptools, settleSetuptools } from './setuptools.ts';
import { textOf } from './values.ts';
import { flitModule, versionInFile, versionOfTag } from './version.ts';

const BACKENDS: Readonly<Record<string, BackendName>> = {
  'setuptools.build_meta': 'setuptools',
  'setuptools.build_meta:__legacy__': 'setuptools',
  'hatchling.build': 'hatchling',
  'flit_core.buildapi': 'flit',
  'poetry.core.masonry.api': 'poetry',
  'pdm.backend': 'pdm',
  uv_build: 'uv',
};

/** The backend that pyproject.toml names; without any it is setuptools (PEP 517). */
export function backendOf(table: Table): BackendName {
  const named = lookup(table, 'build-system', 'build-backend');
  if (named === undefined) return 'setuptools';
  return (typeof named === 'string' ? BACKENDS[named] : undefined) ?? 'other';
}

/** Everything that reading one source needs. */
interface Source {
  readonly files: TreeFiles;
  readonly table: Table;
  readonly backend: BackendName;
}

function everythingUnknown(why: string): Draft {
  const draft = new Draft();
  for (const field of ['description', ...FIELD_FORMS.keys()] as const) draft.unknown(field, why);
  return draft;
}

/** The version that the project's own files say, where it is a literal there. */
function versionOfFiles({ files, table, backend }: Source): string | undefined {
  const path = textOf(
    backend === 'pdm'
      ? lookup(table, 'tool', 'pdm', 'version', 'path')
      : lookup(table, 'tool', 'hatch', 'version', 'path'),
  );
  const plain = backend === 'pdm' || lookup(table, 'tool', 'hatch', 'version', 'pattern') === undefined;
  return (backend === 'pdm' || backend === 'hatchling') && path !== undefined && plain
    ? versionInFile(files, path)
    : undefined;
}

function settleHatch({ files, table }: Source, draft: Draft, project: string): void {
  const hooks = lookup(table, 'tool', 'hatch', 'metadata', 'hooks');
  const fancy = lookup(table, 'tool', 'hatch', 'metadata', 'hooks', 'fancy-pypi-readme');
  if (!isTable(hooks) || !isTable(fancy)) return;
  const version = draft.fields.get('version');
  const rendered = fancyReadme(
    files,
    fancy,
    project,
    version?.state === 'known' ? version.values[0] : undefined,
  );
  if ('why' in rendered) draft.unknown('description', rendered.why);
  else draft.one('description', rendered.text);
  draft.one('description-content-type', textOf(fancy['content-type']));
}

function settleFlit(
  { files, table }: Source,
  draft: Draft,
  project: string,
  dynamic: readonly string[],
): void {
  const module = flitModuleName(table, project);
  const { summary, version } = flitModule(files, module);
  // PEP 794: flit names the module that it packages.
  draft.add('import-name', [], [module]);
  if (dynamic.includes('description') && summary !== undefined) draft.one('summary', summary);
  if (dynamic.includes('version') && version !== undefined) draft.one('version', version);
}

/** poetry-core takes from its own table what `[project]` leaves open (poetry's documentation, "The `tool.poetry` section"). */
function settlePoetry(
  { files, table }: Source,
  draft: Draft,
  project: Table,
  dynamic: readonly string[],
): void {
  const own = readPoetry(files, table);
  const open = new Set(dynamic.flatMap(fieldsOf));
  for (const [field, expected] of own.fields) {
    if (own.says(field) && (open.has(field) || !draft.says(field))) draft.fields.set(field, expected);
  }
  if (project.classifiers !== undefined && !dynamic.includes('classifiers')) return;
  const license =
    textOf(lookup(project, 'license', 'text')) ?? textOf(lookup(table, 'tool', 'poetry', 'license'));
  draft.add('classifier', [], poetryClassifiers(textOf(project['requires-python']), license));
}

function fromProject(source: Source, project: Table): Draft {
  const { files, table, backend } = source;
  const draft = new Draft();
  const dynamic = readProject(draft, files, project, backend);
  const name = textOf(project.name) ?? '';
  const version = dynamic.includes('version') ? versionOfFiles(source) : undefined;
  if (version !== undefined) draft.one('version', version);
  if (backend === 'setuptools') settleSetuptools(draft, files, table, dynamic);
  if (backend === 'flit') settleFlit(source, draft, name, dynamic);
  if (backend === 'poetry') settlePoetry(source, draft, project, dynamic);
  versionFromTag(files, draft, name);
  if (backend === 'hatchling' && dynamic.includes('readme')) settleHatch(source, draft, name);
  return draft;
}

/** A version that no file says is the tag's: that is what setuptools-scm, hatch-vcs and their like take it from. */
function versionFromTag({ tree }: TreeFiles, draft: Draft, project: string): void {
  if (draft.fields.get('version')?.state === 'known' && draft.says('version')) return;
  const version = tree.tag === undefined ? undefined : versionOfTag(tree.tag, project);
  if (version !== undefined) draft.one('version', version);
  else if (!draft.says('version')) draft.unknown('version', 'no file says it, and no tag was given');
}

function legacyDraft(source: Source): { readonly draft: Draft; readonly path: string } {
  const { files, table, backend } = source;
  if (backend === 'poetry') return { draft: readPoetry(files, table), path: 'pyproject.toml' };
  if (backend === 'flit') return { draft: readFlit(files, table), path: 'pyproject.toml' };
  const isLegacy = ['setup.cfg', 'setup.py'].some((path) => files.has(path));
  if (backend === 'setuptools' && isLegacy) {
    const path = files.has('setup.cfg') && !files.has('setup.py') ? 'setup.cfg' : 'setup.py';
    return { draft: legacySetuptools(files, table), path };
  }
  const why = 'the root of the source has no pyproject.toml with [project], no setup.cfg and no setup.py';
  return { draft: everythingUnknown(why), path: 'pyproject.toml' };
}

/** What the metadata of an artifact must say, if it was built from this tree. No code is run; what needs it is unknown. */
export function expectedMetadata(tree: SourceTree): ExpectedMetadata {
  const files = new TreeFiles(tree);
  const file = files.has('pyproject.toml') ? files.read('pyproject.toml') : undefined;
  const toml = file === undefined || 'why' in file ? undefined : parseToml(file.bytes);
  const why = file !== undefined && 'why' in file ? file.why : toml?.problem && shownProblem(toml.problem);
  const table = toml?.table ?? {};
  const backend = backendOf(table);
  const result = (draft: Draft, path: string): ExpectedMetadata => ({ backend, path, fields: draft.fields });
  if (why !== undefined) {
    const unreadable = `pyproject.toml can’t be read: ${why}`;
    return { ...result(everythingUnknown(unreadable), 'pyproject.toml'), unreadable };
  }
  const project = lookup(table, 'project');
  if (isTable(project)) return result(fromProject({ files, table, backend }, project), 'pyproject.toml');
  const { draft, path } = legacyDraft({ files, table, backend });
  const name = draft.fields.get('name');
  versionFromTag(files, draft, name?.state === 'known' ? (name.values[0] ?? '') : '');
  return result(draft, path);
}

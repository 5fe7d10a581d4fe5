import { isTable, lookup, type Table } from '../pyproject.ts';
import { Draft } from './expected.ts';
import type { TreeFiles } from './files.ts';
import { readLicenseFiles } from './license.ts';
import { contentTypeOf, describeByFiles } from './readme.ts';
import { addExtras } from './requirements.ts';
import { entryPoint, listTable, projectUrls, textOf, textsOf, textTable } from './values.ts';
import { flitModule } from './version.ts';

/** Name of the module that flit packages: configured, or the project's (flit's documentation, "pyproject.toml"). */
export function flitModuleName(table: Table, project: string): string {
  const named = textOf(lookup(table, 'tool', 'flit', 'module', 'name'));
  return named ?? textOf(lookup(table, 'tool', 'flit', 'metadata', 'module')) ?? project.replaceAll('-', '_');
}

/** What the old `[tool.flit.metadata]` says, with version and summary from the module. */
export function readFlit(files: TreeFiles, table: Table): Draft {
  const draft = new Draft();
  const metadata = lookup(table, 'tool', 'flit', 'metadata');
  if (!isTable(metadata)) return draft;
  const module = textOf(metadata.module) ?? '';
  const { summary, version } = flitModule(files, module);
  draft.one('name', textOf(metadata['dist-name']) ?? module);
  if (summary === undefined)
    draft.unknown('summary', `the module ${module} has no docstring that can be read`);
  else draft.one('summary', summary);
  if (version === undefined) draft.unknown('version', `the module ${module} has no version that can be read`);
  else draft.one('version', version);
  for (const field of ['author', 'maintainer'] as const) {
    const parts = [textOf(metadata[field]), textOf(metadata[`${field}-email`])];
    draft.known(
      field,
      parts.filter((part) => part !== undefined),
    );
  }
  const home = textOf(metadata['home-page']);
  draft.known('url', projectUrls(textTable(metadata.urls)));
  if (home !== undefined) draft.add('url', [`Home-page, ${home}`]);
  draft.one('license', textOf(metadata.license));
  draft.one('requires-python', textOf(metadata['requires-python']));
  draft.one('keywords', textOf(metadata.keywords));
  draft.known('classifier', textsOf(metadata.classifiers));
  draft.known('requires-dist', textsOf(metadata.requires));
  draft.known('provides-extra', []);
  addExtras(draft, listTable(metadata['requires-extra']));
  const readme = textOf(metadata['description-file']);
  if (readme !== undefined) describeByFiles(draft, files, [readme], contentTypeOf(readme));
  readLicenseFiles(draft, files, undefined);
  const groups = lookup(table, 'tool', 'flit', 'entrypoints');
  const points = [...textTable(lookup(table, 'tool', 'flit', 'scripts'))].map(([name, target]) =>
    entryPoint('console_scripts', name, target),
  );
  for (const [group, entries] of Object.entries(isTable(groups) ? groups : {})) {
    for (const [name, target] of textTable(entries)) points.push(entryPoint(group, name, target));
  }
  draft.known('entry-point', points);
  return draft;
}

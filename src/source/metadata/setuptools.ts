import { isTable, lookup, type Table } from '../pyproject.ts';
import { Draft } from './expected.ts';
import type { TreeFiles } from './files.ts';
import { readLicenseFiles } from './license.ts';
import { fieldsOf } from './project.ts';
import { contentTypeOf, describeByFiles } from './readme.ts';
import { addExtras } from './requirements.ts';
import { readSetupCfg } from './setup-cfg.ts';
import { readSetupPy } from './setup-py.ts';
import { directive, entryPointLines, filesText, listOf, roots, type CfgReader } from './setuptools-values.ts';
import { listTable, textOf, textsOf } from './values.ts';

/** Lines without comments, as setuptools reads a requirements file for `dynamic`. */
function requirementLines(text: string): readonly string[] {
  return listOf(`${text}\n`).filter((line) => !line.startsWith('#'));
}

/** What setup.cfg and setup.py say; setup.cfg is read last by setuptools, so that it prevails. */
export function legacySetuptools(files: TreeFiles, table: Table): Draft {
  const draft = new Draft();
  readLicenseFiles(draft, files, lookup(table, 'tool', 'setuptools', 'license-files') ?? undefined);
  readSetupPy(draft, files);
  const cfg = new Draft();
  readSetupCfg(cfg, files, table);
  for (const [field, expected] of cfg.fields) if (cfg.says(field)) draft.fields.set(field, expected);
  return draft;
}

/** The fields that `[project]` calls dynamic, from `[tool.setuptools.dynamic]` or else setup.cfg and setup.py. */
export function settleSetuptools(
  draft: Draft,
  files: TreeFiles,
  table: Table,
  dynamic: readonly string[],
): void {
  const legacy = legacySetuptools(files, table);
  const reader: CfgReader = { files, roots: roots(table, undefined) };
  const extras = listTable(lookup(table, 'project', 'optional-dependencies'));
  for (const key of dynamic) {
    const config = lookup(table, 'tool', 'setuptools', 'dynamic', key);
    if (isTable(config)) settleKey(draft, reader, key, config, extras);
    else {
      for (const field of fieldsOf(key)) {
        const expected = legacy.fields.get(field);
        if (expected !== undefined && legacy.says(field)) draft.fields.set(field, expected);
      }
    }
  }
}

function settleKey(
  draft: Draft,
  reader: CfgReader,
  key: string,
  config: Table,
  extras: ReadonlyMap<string, readonly string[]>,
): void {
  const listed = textOf(config.file) === undefined ? textsOf(config.file) : [String(config.file)];
  if (key === 'readme') {
    const type = textOf(config['content-type']) ?? contentTypeOf(listed[0] ?? '');
    describeByFiles(draft, reader.files, listed, type);
    return;
  }
  const [field] = fieldsOf(key);
  if (field === undefined || key === 'optional-dependencies') return;
  const attr = textOf(config.attr);
  const read = attr === undefined ? filesText(reader.files, listed) : directive(reader, `attr:${attr}`);
  if ('why' in read) draft.unknown(field, read.why);
  else if (key === 'dependencies') {
    draft.known(field, requirementLines(read.text));
    addExtras(draft, extras);
  } else if (key === 'classifiers' || key === 'keywords') draft.known(field, listOf(read.text));
  else if (key === 'entry-points') draft.known(field, entryPointLines(read.text));
  else draft.one(field, read.text.trim());
}

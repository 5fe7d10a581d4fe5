import { isTable, lookup, type Table } from '../pyproject.ts';
import { Draft, type MetadataField } from './expected.ts';
import type { TreeFiles } from './files.ts';
import { fieldsOf } from './project.ts';
import { readSetupCfg } from './setup-cfg.ts';
import { readSetupPy } from './setup-py.ts';
import { textsOf } from './values.ts';

/** A file that gives metadata, and which. */
export interface MetadataFile {
  readonly path: string;
  readonly says: readonly string[];
}

/** The files of a source that give metadata, the one that counts first; of fields that `[project]` leaves open only itself. */
export function metadataFiles(files: TreeFiles, table: Table): readonly MetadataFile[] {
  const project = lookup(table, 'project');
  const found: MetadataFile[] = isTable(project)
    ? [{ path: 'pyproject.toml', says: Object.keys(project) }]
    : [];
  const open = new Set<MetadataField>(isTable(project) ? textsOf(project.dynamic).flatMap(fieldsOf) : []);
  const read = (path: string, fill: (draft: Draft) => void): void => {
    const draft = new Draft();
    fill(draft);
    const says = [...draft.fields.keys()].filter((field) => draft.says(field) && !open.has(field));
    if (says.length > 0) found.push({ path, says });
  };
  read('setup.cfg', (draft) => {
    readSetupCfg(draft, files, table);
  });
  read('setup.py', (draft) => {
    readSetupPy(draft, files);
  });
  return found;
}

import { isTable, type Table } from '../source/pyproject.ts';
import { quoted } from './text.ts';
import { filesOf, isInside, parseLock, tableAt, textAt, type LockFormat } from './toml-lock.ts';
import type { ConstraintsFile, Hash, Origin } from './types.ts';

/** A table of algorithm to hexadecimal digest. */
function hashesOf(file: Table): readonly Hash[] {
  return Object.entries(tableAt(file, 'hashes') ?? {}).flatMap(([algorithm, digest]) =>
    typeof digest === 'string' ? [{ algorithm: algorithm.toLowerCase(), digest }] : [],
  );
}

function originOf(table: Table): Origin | undefined {
  if (Object.hasOwn(table, 'vcs')) return 'address';
  if (Object.hasOwn(table, 'directory')) {
    const directory = isTable(table.directory) ? table.directory : {};
    if (isInside(textAt(directory, 'path') ?? '/')) return undefined;
    return directory.editable === true ? 'editable' : 'path';
  }
  const archive = tableAt(table, 'archive');
  if (archive !== undefined) return textAt(archive, 'url') === undefined ? 'path' : 'address';
  return 'index';
}

/** With the commit of a repository: another commit is another source. */
function addressOf(table: Table): string | undefined {
  const { vcs, archive, directory } = table;
  if (isTable(vcs)) {
    const where = textAt(vcs, 'url') ?? textAt(vcs, 'path') ?? '';
    return `${textAt(vcs, 'type') ?? ''}+${where}@${textAt(vcs, 'commit-id') ?? ''}`;
  }
  if (isTable(archive)) return textAt(archive, 'url') ?? textAt(archive, 'path');
  return isTable(directory) ? textAt(directory, 'path') : undefined;
}

const PYLOCK: LockFormat = {
  format: 'pylock',
  key: 'packages',
  versionProblem(table) {
    const version = textAt(table, 'lock-version');
    if (version !== undefined && /^1\.\d+$/.test(version)) return undefined;
    return `lock-version is ${version === undefined ? 'missing' : quoted(version)}; only 1.x is known`;
  },
  read: (table) => ({
    origin: originOf(table),
    index: textAt(table, 'index'),
    address: addressOf(table),
    marker: textAt(table, 'marker'),
    files: filesOf(table, ['sdist', 'archive'], hashesOf),
  }),
};

/** A lock file of PEP 751 (`pylock.toml`, `pylock.*.toml`). Never throws. */
export function parsePylock(path: string, bytes: Uint8Array): ConstraintsFile {
  return parseLock(path, bytes, PYLOCK);
}

import type { Table } from '../source/pyproject.ts';
import {
  filesOf,
  isInside,
  parseLock,
  tableAt,
  textAt,
  type LockedPackage,
  type LockFormat,
} from './toml-lock.ts';
import type { ConstraintsFile, Hash } from './types.ts';

/** uv writes one hash a file, `algorithm:digest`. */
function hashesOf(file: Table): readonly Hash[] {
  const hash = textAt(file, 'hash');
  if (hash === undefined) return [];
  const colon = hash.indexOf(':');
  return [{ algorithm: hash.slice(0, Math.max(0, colon)).toLowerCase(), digest: hash.slice(colon + 1) }];
}

/** A registry is an index, or a folder of files. */
function sourceOf(table: Table): Pick<LockedPackage, 'origin' | 'index' | 'address'> {
  const source = tableAt(table, 'source') ?? {};
  const index = textAt(source, 'registry');
  if (index !== undefined) return { origin: 'index', index };
  // The project itself, and the members of its workspace.
  for (const key of ['virtual', 'editable', 'directory']) {
    const path = textAt(source, key);
    if (path !== undefined && isInside(path)) return { origin: undefined };
    if (path !== undefined) return { origin: key === 'editable' ? 'editable' : 'path', address: path };
  }
  const path = textAt(source, 'path');
  if (path !== undefined) return { origin: 'path', address: path };
  return { origin: 'address', address: textAt(source, 'git') ?? textAt(source, 'url') };
}

const UV_LOCK: LockFormat = {
  format: 'uv',
  key: 'package',
  versionProblem: ({ version }) =>
    version === 1 ? undefined : 'its version is not 1, which is the one that is known',
  read: (table) => ({ ...sourceOf(table), files: filesOf(table, ['sdist'], hashesOf) }),
};

/** uv's own lock file (`uv.lock`, version 1). Never throws. */
export function parseUvLock(path: string, bytes: Uint8Array): ConstraintsFile {
  return parseLock(path, bytes, UV_LOCK);
}

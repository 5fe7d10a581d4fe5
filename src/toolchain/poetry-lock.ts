import { isTable, type Table } from '../source/pyproject.ts';
import { isInside, parseLock, tableAt, textAt, type LockedPackage, type LockFormat } from './toml-lock.ts';
import type { ConstraintsFile, HashedFile } from './types.ts';

/** `files = [{ file = "…", hash = "sha256:…" }]`, in both formats. */
function filesOf(table: Table): readonly HashedFile[] {
  const files: unknown = Object.hasOwn(table, 'files') ? table.files : [];
  if (!Array.isArray(files)) return [{ hashes: [] }];
  return (files as readonly unknown[]).map((file) => {
    const [hash, name] = isTable(file)
      ? [textAt(file, 'hash'), textAt(file, 'file') ?? textAt(file, 'url')]
      : [undefined, undefined];
    const colon = hash?.indexOf(':') ?? -1;
    return {
      hashes:
        hash === undefined
          ? []
          : [{ algorithm: hash.slice(0, Math.max(0, colon)).toLowerCase(), digest: hash.slice(colon + 1) }],
      ...(name !== undefined && { name }),
    };
  });
}

/** `legacy` is an index; `file` and `directory` are of this machine; the rest are addresses. */
function poetrySource(table: Table): Pick<LockedPackage, 'origin' | 'index' | 'address'> {
  const source = tableAt(table, 'source');
  if (source === undefined) return { origin: 'index' };
  const url = textAt(source, 'url') ?? '';
  const type = textAt(source, 'type');
  if (type === 'legacy') return { origin: 'index', index: url };
  const reference = textAt(source, 'resolved_reference');
  const address = reference === undefined ? url : `${url}@${reference}`;
  if (type === 'directory' && isInside(url)) return { origin: undefined };
  return { origin: type === 'directory' || type === 'file' ? 'path' : 'address', address };
}

const POETRY_LOCK: LockFormat = {
  format: 'poetry',
  key: 'package',
  versionProblem({ metadata }) {
    const version = isTable(metadata) ? textAt(metadata, 'lock-version') : undefined;
    if (version !== undefined && /^2\.\d+$/.test(version)) return undefined;
    return 'its lock-version is not 2.x, which is the one that is known';
  },
  read: (table) => ({ ...poetrySource(table), marker: textAt(table, 'markers'), files: filesOf(table) }),
};

function pdmSource(table: Table): Pick<LockedPackage, 'origin' | 'address'> {
  const git = textAt(table, 'git');
  if (git !== undefined) return { origin: 'address', address: `${git}@${textAt(table, 'revision') ?? ''}` };
  const url = textAt(table, 'url');
  if (url !== undefined) return { origin: 'address', address: url };
  const path = textAt(table, 'path');
  if (path === undefined) return { origin: 'index' };
  return isInside(path.replace(/^\.\//, '')) ? { origin: undefined } : { origin: 'path', address: path };
}

const PDM_LOCK: LockFormat = {
  format: 'pdm',
  key: 'package',
  versionProblem({ metadata }) {
    const version = isTable(metadata) ? textAt(metadata, 'lock_version') : undefined;
    if (version !== undefined && /^4\.\d+(?:\.\d+)?$/.test(version)) return undefined;
    return 'its lock_version is not 4.x, which is the one that is known';
  },
  read: (table) => ({ ...pdmSource(table), marker: textAt(table, 'marker'), files: filesOf(table) }),
};

/** `poetry.lock` (lock-version 2). Never throws. */
export function parsePoetryLock(path: string, bytes: Uint8Array): ConstraintsFile {
  return parseLock(path, bytes, POETRY_LOCK);
}

/** `pdm.lock` (lock_version 4). Never throws. */
export function parsePdmLock(path: string, bytes: Uint8Array): ConstraintsFile {
  return parseLock(path, bytes, PDM_LOCK);
}

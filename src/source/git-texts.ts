import { Buffer } from 'node:buffer';

/** Pure readers of what git prints and of the small files that it and Git LFS define. */

export interface TreeEntry {
  /** Octal, as git has it: 100644, 100755, 120000 (link), 160000 (submodule). */
  readonly mode: string;
  readonly object: string;
  /** Bytes; absent for a submodule, and for an object that is not there. */
  readonly size?: number;
  readonly path: string;
}

const LS_TREE = /^(\d{6}) (?:blob|commit) ([0-9a-f]{40,64}) +(\d+|-|BAD)\t(.+)$/su;

/** Entries of `git ls-tree -r -z -l`; `undefined` where a line is none. */
export function parseLsTree(output: Buffer): readonly TreeEntry[] | undefined {
  const entries: TreeEntry[] = [];
  for (const line of output.toString('utf8').split('\0')) {
    if (line === '') continue;
    const [, mode, object, size, path] = LS_TREE.exec(line) ?? [];
    if (mode === undefined || object === undefined || path === undefined) return undefined;
    entries.push({ mode, object, path, ...(/^\d/.test(size ?? '') && { size: Number(size) }) });
  }
  return entries;
}

/**
 * Path to URL of `git config -z --list` over .gitmodules. Of a key that stands twice the last counts, as it does for git. A path
 * that two sections name with different URLs has none: which one counts depends on the command.
 */
export function parseSubmodules(output: string): ReadonlyMap<string, string | undefined> {
  const values = new Map<string, { path?: string; url?: string }>();
  for (const item of output.split('\0')) {
    const [, name, key, value] = /^submodule\.(.+)\.(path|url)\n(.*)$/su.exec(item) ?? [];
    if (name === undefined || value === undefined) continue;
    values.set(name, { ...values.get(name), [key === 'path' ? 'path' : 'url']: value });
  }
  const urls = new Map<string, string | undefined>();
  for (const { path, url } of values.values()) {
    if (path !== undefined) urls.set(path, urls.has(path) && urls.get(path) !== url ? undefined : url);
  }
  return urls;
}

/** By path the values of attributes, of `git check-attr -z`. */
export function parseAttributes(output: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const fields = output.split('\0');
  const attributes = new Map<string, Map<string, string>>();
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [path = '', name = '', value = ''] = fields.slice(at, at + 3);
    if (value === 'unspecified') continue;
    const own = attributes.get(path) ?? new Map<string, string>();
    attributes.set(path, own.set(name, value));
  }
  return attributes;
}

/** Time of the committer, in seconds since 1970, of a commit object. */
export function commitTime(commit: Buffer): number | undefined {
  const seconds = /^committer .*> (\d{1,15}) [+-]\d{4}$/mu.exec(
    commit.toString('latin1').split('\n\n', 1)[0] ?? '',
  )?.[1];
  return seconds === undefined ? undefined : Number(seconds);
}

/** A pointer of Git LFS is smaller than this (its specification, "Pointer"). */
export const MAX_LFS_POINTER = 1024;

const LFS_POINTER =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:[a-z0-9.-]+ [^\n]*\n)*?oid sha256:([0-9a-f]{64})\nsize \d+\n$/u;

/** SHA-256 of the object that a pointer of Git LFS stands for; `undefined` where the blob is none. */
export function lfsObject(blob: Buffer): string | undefined {
  return LFS_POINTER.exec(blob.toString('latin1'))?.[1];
}

/**
 * The address of a repository without user name and password; `undefined` for what is none but a path of this machine,
 * which no report may hold.
 */
export function publicUrl(origin: string): string | undefined {
  if (/^(?:https?|ssh|git):\/\//iu.test(origin)) {
    if (!URL.canParse(origin)) return undefined;
    const url = new URL(origin);
    url.username = '';
    url.password = '';
    url.search = '';
    url.hash = '';
    return url.href;
  }
  // `git@github.com:owner/name.git`; `C:\folder` is a path.
  const [, host, path] = /^(?:[^@/\\:]+@)?([\w.-]{2,}):(?!\/\/)([^\\:\s]+)$/u.exec(origin) ?? [];
  return host === undefined || path === undefined ? undefined : `ssh://${host}/${path.replace(/^\/+/, '')}`;
}

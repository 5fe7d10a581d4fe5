import { Buffer } from 'node:buffer';
import { DigestStream } from '../../src/archive/digests.ts';
import { scanWhole } from '../../src/archive/sniff.ts';
import type { SourceFile, SourceTree } from '../../src/source/tree.ts';

/** A file by its contents; of a link its target; of others what is to be said of them besides. */
export type TreeFile =
  | string
  | Uint8Array
  | { readonly link: string }
  | { readonly text: string; readonly more: Partial<SourceFile> };

export const COMMIT = 'c0ffee'.padEnd(40, '0');

function fileOf(given: TreeFile): SourceFile {
  const file = typeof given === 'string' || given instanceof Uint8Array ? { text: given, more: {} } : given;
  const contents = Buffer.from('link' in file ? file.link : file.text);
  const digests = new DigestStream();
  digests.feed(contents);
  const base = { executable: false, size: contents.length, ...digests.end() };
  const formats = scanWhole(contents).filter((signal) => signal.kind === 'format');
  if ('link' in file) return { ...base, kind: 'link', target: file.link };
  return { ...base, kind: 'file', contents, formats, ...file.more };
}

/** Submodules by path and URL; one without a URL has none. */
export function memorySubmodules(urls: Readonly<Record<string, string>>): SourceTree['submodules'] {
  return new Map(
    Object.entries(urls).map(([path, url]) => [path, { commit: 'f'.repeat(40), ...(url !== '' && { url }) }]),
  );
}

/** A commit that nobody had to make. */
export function memoryTree(
  files: Readonly<Record<string, TreeFile>>,
  more: Partial<SourceTree> = {},
): SourceTree {
  return {
    repository: 'https://example.org/demo',
    commit: COMMIT,
    committed: 1_700_000_000,
    files: new Map(Object.entries(files).map(([path, file]) => [path, fileOf(file)])),
    submodules: new Map(),
    ...more,
  };
}

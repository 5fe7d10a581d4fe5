import type { SourceFile, SourceTree } from '../tree.ts';

/** The text of a file of the tree, or why there is none. */
export type Read = { readonly text: string; readonly bytes: Uint8Array } | { readonly why: string };

/** Links that lead to links; git's own trees need one. */
const MAX_LINKS = 8;

/** A path from the root with `.` and `..` resolved; `undefined` where it leaves the tree. */
function normalised(path: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Reads files of a tree by path, through links. */
export class TreeFiles {
  readonly tree: SourceTree;

  constructor(tree: SourceTree) {
    this.tree = tree;
  }

  has(path: string): boolean {
    return this.find(path) !== undefined;
  }

  private find(path: string): { readonly path: string; readonly file: SourceFile } | undefined {
    let at = normalised(path);
    for (let links = 0; at !== undefined && links < MAX_LINKS; links++) {
      const file = this.tree.files.get(at);
      if (file?.kind !== 'link') return file && { path: at, file };
      at = normalised(`${at}/../${file.target ?? '..'}`);
    }
    return undefined;
  }

  read(path: string): Read {
    const found = this.find(path);
    if (found === undefined) return { why: `the source has no ${path}` };
    const { contents } = found.file;
    if (contents === undefined) return { why: `${found.path} was not read` };
    try {
      return {
        text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(contents),
        bytes: contents,
      };
    } catch {
      return { why: `${found.path} is not UTF-8` };
    }
  }
}

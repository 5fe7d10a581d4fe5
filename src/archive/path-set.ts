import type { ReadContext } from './context.ts';
import type { EntryKind } from './types.ts';

/**
 * The key under which two paths are one on some file system: without case (NTFS, APFS) and in compatibility form, which
 * is also how Python normalises the names it imports (PEP 3131).
 */
function fold(path: string): string {
  const lower = path.toLowerCase();
  // Full case folding differs from lower case only outside ASCII; there the way over upper case joins ß and ss, ς and σ.
  if (/^[\u0000-\u007f]*$/u.test(path)) return lower;
  return path.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
}

/**
 * The paths of one archive, to find those that can't live side by side. Time and memory are linear: a folder is looked
 * at once, and there may be no more implied folders than entries are allowed.
 */
export class PathSet {
  readonly #paths: string[] = [];
  readonly #isDir: boolean[] = [];

  add(path: string, kind: EntryKind): void {
    this.#paths.push(path);
    this.#isDir.push(kind === 'dir');
  }

  /** Reports `duplicate-path`, `case-collision` and `file-folder-clash`; to be called once, when all paths are there. */
  finish(ctx: ReadContext): void {
    const byKey = new Map<string, number>();
    this.#paths.forEach((path, index) => {
      const key = fold(path);
      const first = byKey.get(key);
      if (first === undefined) byKey.set(key, index);
      else this.#reportPair(first, path, this.#isDir[index] === true, ctx);
    });
    this.#checkParents(byKey, ctx);
  }

  #reportPair(first: number, path: string, isDir: boolean, ctx: ReadContext): void {
    const other = this.#paths[first] ?? '';
    if (isDir !== this.#isDir[first]) {
      ctx.report('file-folder-clash', `${other} is a file and a folder`, path);
    } else if (path === other) {
      ctx.report('duplicate-path', 'two entries have this path', path);
    } else {
      ctx.report('case-collision', `the same file as ${other} on some file systems`, path);
    }
  }

  /** The folders that paths imply: a file may not be one of them, nor may two differ only in case. */
  #checkParents(byKey: ReadonlyMap<string, number>, ctx: ReadContext): void {
    const known = new Set<string>();
    const folderByKey = new Map<string, string>();
    for (const path of this.#paths) {
      let slash = path.lastIndexOf('/');
      while (slash > 0) {
        const folder = path.slice(0, slash);
        if (known.has(folder)) break;
        if (known.size >= ctx.limits.entries) {
          ctx.report('limit-entries', `more than ${ctx.limits.entries} folders`);
          return;
        }
        known.add(folder);
        const key = fold(folder);
        const entry = byKey.get(key);
        const other = folderByKey.get(key);
        if (entry !== undefined && (this.#isDir[entry] !== true || this.#paths[entry] !== folder)) {
          this.#reportPair(entry, folder, true, ctx);
        } else if (other !== undefined) {
          ctx.report('case-collision', `the same folder as ${other} on some file systems`, folder);
        }
        folderByKey.set(key, folder);
        slash = path.lastIndexOf('/', slash - 1);
      }
    }
  }
}

import type { SourceFile, SourceTree } from '../tree.ts';

export interface Located {
  /** Path of the file itself, all links resolved. */
  readonly path: string;
  readonly file: SourceFile;
}

/** Links that one path may lead through; two that point at each other would go on for ever. */
const MAX_HOPS = 40;
/** PATH_MAX of Linux. */
const MAX_TARGET = 4096;
/** Files of one name that are looked through. */
const MAX_SAME = 1000;
/** Files of the same contents that a finding names. */
const MAX_NAMED = 4;

/** A tree with its symbolic links followed, as builders do that copy what they point at, and an index of its contents. */
export class TreeView {
  readonly tree: SourceTree;
  readonly #hasLinks: boolean;
  #bySha256: ReadonlyMap<string, readonly string[]> | undefined;
  #byName: ReadonlyMap<string, readonly Located[]> | undefined;
  #folders: ReadonlySet<string> | undefined;

  constructor(tree: SourceTree) {
    this.tree = tree;
    this.#hasLinks = [...tree.files.values()].some(({ kind }) => kind === 'link');
  }

  /** The file that a path leads to, inside the tree; links are resolved component by component, as the system does. */
  find(path: string): Located | undefined {
    const direct = this.tree.files.get(path);
    if (direct?.kind === 'file') return { path, file: direct };
    if (!this.#hasLinks || ![path, ...ancestors(path)].some((one) => this.link(one) !== undefined))
      return undefined;
    const resolved = this.#resolve(path);
    const file = resolved === undefined ? undefined : this.tree.files.get(resolved);
    return resolved === undefined || file?.kind !== 'file' ? undefined : { path: resolved, file };
  }

  /** The link that stands at a path itself. */
  link(path: string): SourceFile | undefined {
    const file = this.tree.files.get(path);
    return file?.kind === 'link' ? file : undefined;
  }

  /** Paths of the first files with these contents; pointers of Git LFS are none. */
  withContents(sha256: string): readonly string[] {
    this.#bySha256 ??= this.#index(
      ({ file }) => (file.lfsSha256 === undefined ? file.sha256 : ''),
      ({ path }) => path,
      MAX_NAMED,
    );
    return this.#bySha256.get(sha256) ?? [];
  }

  /** The first files with this base name. */
  named(name: string): readonly Located[] {
    this.#byName ??= this.#index(
      ({ path }) => baseName(path),
      (located) => located,
      MAX_SAME,
    );
    return this.#byName.get(name) ?? [];
  }

  /** Whether tracked files lie below a path. */
  isFolder(path: string): boolean {
    this.#folders ??= foldersOf(this.tree.files.keys());
    return this.#folders.has(path);
  }

  /** The submodule in which a path lies. */
  submoduleOf(path: string): string | undefined {
    if (this.tree.submodules.size === 0) return undefined;
    return [path, ...ancestors(path)].find((folder) => this.tree.submodules.has(folder));
  }

  /** Bounded, so that a tree of one file a hundred thousand times costs each look-up no more. */
  #index<T>(
    key: (located: Located) => string,
    value: (located: Located) => T,
    most: number,
  ): Map<string, T[]> {
    const index = new Map<string, T[]>();
    for (const [path, file] of this.tree.files) {
      if (file.kind !== 'file') continue;
      const located = { path, file };
      const same = index.get(key(located));
      if (same === undefined) index.set(key(located), [value(located)]);
      else if (same.length < most) same.push(value(located));
    }
    return index;
  }

  #resolve(path: string): string | undefined {
    const pending = path.split('/').reverse();
    const done: string[] = [];
    let hops = 0;
    for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
      if (part === '' || part === '.') continue;
      if (part === '..') {
        // Out of the repository there is nothing that was reviewed.
        if (done.pop() === undefined) return undefined;
        continue;
      }
      done.push(part);
      const target = this.link(done.join('/'))?.target;
      if (target === undefined) continue;
      hops += 1;
      if (hops > MAX_HOPS || target.startsWith('/') || target.length > MAX_TARGET) return undefined;
      done.pop();
      pending.push(...target.split('/').reverse());
    }
    return done.join('/');
  }
}

const views = new WeakMap<SourceTree, TreeView>();

/** The one view of a tree: its index is made once for all artifacts. */
export function viewOf(tree: SourceTree): TreeView {
  const known = views.get(tree) ?? new TreeView(tree);
  views.set(tree, known);
  return known;
}

/** The folders that a path lies in, the nearest first. */
export function* ancestors(path: string): Generator<string> {
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) yield path.slice(0, at);
}

/** All folders of some paths. */
export function foldersOf(paths: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (const folder of ancestors(path)) {
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

/** Joins folder and path, each perhaps empty. */
export function join(folder: string, path: string): string {
  return folder === '' ? path : path === '' ? folder : `${folder}/${path}`;
}

/** The part of a path below a folder; `''` for the folder itself, `undefined` where it lies elsewhere. */
export function below(folder: string, path: string): string | undefined {
  if (folder === '') return path;
  if (path === folder) return '';
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

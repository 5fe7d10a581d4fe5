import { compileGlob } from '../policy/glob.ts';
import { diffDependencies } from './diff.ts';
import { fileKind, isUnreadFormat } from './files.ts';
import { readSide, type ParsedFiles, type ReadFile, type Side } from './read-side.ts';
import type { DependencyChanges, UnreadFile } from './types.ts';

export interface CompareOptions {
  /** Constraints files that the base's policy names. */
  readonly named: readonly string[];
  /** Globs of files that it says to leave out. */
  readonly ignore: readonly string[];
}

/**
 * Compares what two commits take from others. It reads the files alone and runs nothing.
 * @throws whatever the sides' `read` throws
 */
export async function compareDependencies(
  base: Side & { readonly commit: string },
  head: Side & { readonly commit: string },
  { named, ignore }: CompareOptions,
): Promise<DependencyChanges> {
  const globs = ignore.map(compileGlob);
  const ignored = (path: string): boolean => globs.some((matches) => matches(path));
  const parsed: ParsedFiles = new Map();
  const before = await readSide(base, named, ignored, parsed);
  const after = await readSide(head, named, ignored, parsed);
  return {
    base: base.commit,
    head: head.commit,
    changes: diffDependencies(before, after),
    unread: unreadOf(before, after),
    unknown: changedPaths(base, head).filter((path) => isUnreadFormat(path) && !ignored(path)),
    files: [...new Set(after.map(({ path }) => path))].sort(),
    ignored: changedPaths(base, head).filter((path) => fileKind(path) !== undefined && ignored(path)),
  };
}

function unreadOf(before: readonly ReadFile[], after: readonly ReadFile[]): readonly UnreadFile[] {
  const known = new Map(before.map(({ identity, problems }) => [identity, problems]));
  return after.flatMap(({ path, identity, problems }) => {
    // The same bytes, and nothing missing that they include: then nothing changes there.
    const old = known.get(identity)?.map(({ message }) => message) ?? [];
    return problems.map((problem) => ({ path, ...problem, unchanged: old.includes(problem.message) }));
  });
}

function changedPaths(base: Side, head: Side): readonly string[] {
  return [...head.tree.files]
    .filter(([path, { object }]) => base.tree.files.get(path)?.object !== object)
    .map(([path]) => path)
    .sort();
}

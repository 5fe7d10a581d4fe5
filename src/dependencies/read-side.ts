import { posix } from 'node:path';
import type { TreeListing } from '../source/tree.ts';
import { Problems } from '../toolchain/text.ts';
import type { FileProblem } from '../toolchain/types.ts';
import { fileKind, namedKind, parseFile, TOOLS, type FileKind } from './files.ts';
import { revision } from './terms.ts';
import { Collector } from './collect.ts';
import type { Inclusion, Mention, ParsedFile, Use } from './types.ts';

/** Files with dependencies in one commit; no repository that a person reviews comes near. */
const MAX_FILES = 5000;

/** Bytes of all of them together. */
const MAX_TOTAL = 64 * 1024 * 1024;

/** One side of a comparison: what a commit holds, and how its files are read. */
export interface Side {
  readonly tree: TreeListing;
  /** The bytes of a regular file of it. */
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
}

export interface ReadFile {
  readonly path: string;
  /** Equal for equal bytes that were read in the same way; absent where there is no such file. */
  readonly identity?: string;
  readonly mentions: readonly Mention[];
  readonly problems: readonly FileProblem[];
}

interface Wanted {
  readonly path: string;
  readonly kind: FileKind;
  readonly use: Use;
}

/** Parsed files by their identity, for both sides: most are the same on both. */
export type ParsedFiles = Map<string, ParsedFile>;

/**
 * Reads every file of one side that names dependencies, at any depth, and what those include.
 * @param named constraints files that the policy names
 * @param ignored whether the policy says to leave a path out
 * @throws whatever `read` throws
 */
export async function readSide(
  { tree, read }: Side,
  named: readonly string[],
  ignored: (path: string) => boolean,
  parsed: ParsedFiles,
): Promise<readonly ReadFile[]> {
  const found: ReadFile[] = [];
  const pending: Wanted[] = rootsOf(tree, named)
    .filter(({ path }) => !ignored(path))
    .reverse();
  const seen = new Set<string>();
  let bytesLeft = MAX_TOTAL;
  for (let wanted = pending.pop(); wanted !== undefined; wanted = pending.pop()) {
    const { path, kind, use } = wanted;
    const key = JSON.stringify([path, kind, use]);
    if (seen.has(key)) continue;
    seen.add(key);
    const file = tree.files.get(path);
    if (file === undefined) continue;
    const identity = `${key} ${file.object}`;
    let one = parsed.get(identity);
    if (one === undefined) {
      const problem =
        file.kind === 'link'
          ? 'it is a link, and what that leads to is not read'
          : seen.size > MAX_FILES || (bytesLeft -= file.size ?? 0) < 0
            ? `it was not read: there are more than ${MAX_FILES} files, or ${MAX_TOTAL / 1024 / 1024} MiB of them`
            : undefined;
      one =
        problem === undefined
          ? await parseFile(kind, path, (await read(path)) ?? new Uint8Array(), use)
          : { dependencies: [], includes: [], problems: [{ message: problem }] };
      parsed.set(identity, one);
    }
    const { includes, problems } = inclusions(one.includes, tree);
    found.push({
      path,
      identity,
      mentions: one.dependencies.map((dependency) => ({ ...dependency, file: path })),
      problems: [...one.problems, ...problems],
    });
    pending.push(...includes.filter(({ path: next }) => !ignored(next)).reverse());
  }
  const modules = submodules(tree);
  return modules === undefined ? found : [...found, modules];
}

function rootsOf(tree: TreeListing, named: readonly string[]): readonly Wanted[] {
  const own = [...tree.files.keys()].flatMap((path): readonly Wanted[] => {
    const kind = fileKind(path);
    return kind === undefined ? [] : [{ path, kind, use: TOOLS }];
  });
  const others = named.map((path): Wanted => ({
    path: posix.normalize(path),
    kind: namedKind(path),
    use: TOOLS,
  }));
  return [...own, ...others];
}

/** What is included is read, or it is a problem: what is not read never counts as in order. */
function inclusions(
  includes: readonly Inclusion[],
  tree: TreeListing,
): { readonly includes: readonly Wanted[]; readonly problems: readonly FileProblem[] } {
  const problems = new Problems();
  const wanted: Wanted[] = [];
  for (const { path, use, line } of includes) {
    const target = posix.normalize(path);
    if (tree.files.has(target)) wanted.push({ path: target, kind: namedKind(target), use });
    else problems.add(`includes ${JSON.stringify(target.slice(0, 200))}, which is not there`, line);
  }
  return { includes: wanted, problems: problems.list };
}

const GITMODULES = '.gitmodules';

/** Submodules by what git has of them: commits in the tree, and their URLs in .gitmodules. */
function submodules({ submodules: modules, files }: TreeListing): ReadFile | undefined {
  if (modules.size === 0) return undefined;
  const out = new Collector();
  const unnamed: string[] = [];
  for (const [path, { commit, url }] of modules) {
    if (url === undefined) {
      unnamed.push(path);
      continue;
    }
    const text = `${path}: ${url} ${commit}`;
    out.add({ kind: 'submodule', name: url, text, terms: revision(commit) }, { section: path });
  }
  for (const path of unnamed) {
    out.problems.add(`the submodule ${JSON.stringify(path.slice(0, 200))} has no URL in .gitmodules`);
  }
  const { dependencies, problems } = out.parsed;
  const object = files.get(GITMODULES)?.object ?? '';
  return {
    path: GITMODULES,
    identity: JSON.stringify([object, ...dependencies.map(({ text }) => text), ...unnamed]),
    mentions: dependencies.map((dependency) => ({ ...dependency, file: GITMODULES })),
    problems,
  };
}

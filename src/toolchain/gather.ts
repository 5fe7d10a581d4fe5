import { posix } from 'node:path';
import { CONVENTIONAL_CONSTRAINTS } from './conventional.ts';
import { parsePylock } from './pylock.ts';
import { parsePreCommit } from './pre-commit.ts';
import { parseProject } from './project.ts';
import { parseRequirementsFile } from './requirements.ts';
import { quoted } from './text.ts';
import { isInside } from './toml-lock.ts';
import type { ConstraintsFile, FileProblem, MissingFile, Toolchain } from './types.ts';
import { parseUvLock } from './uv-lock.ts';

/** Files that are read because others include them, all together. */
const MAX_FILES = 64;

/** Bytes of a file by its path from the project's root; absent where there is none. */
export type ReadFile = (path: string) => Promise<Uint8Array | undefined>;

/**
 * Reads what the project says of its tools.
 * @param named constraints files by the policy; absent: conventional names are tried
 * @throws whatever `read` throws
 */
export async function gatherToolchain(
  read: ReadFile,
  named: readonly string[] | undefined,
  source?: Toolchain['source'],
): Promise<Toolchain> {
  const project = await read('pyproject.toml');
  const hooks = await read('.pre-commit-config.yaml');
  const { files, missing } = await readConstraints(read, named);
  return {
    ...(source && { source }),
    ...(project && { project: parseProject('pyproject.toml', project) }),
    constraints: files,
    named: named !== undefined,
    ...(hooks && { preCommit: parsePreCommit('.pre-commit-config.yaml', hooks) }),
    missing,
  };
}

interface Wanted {
  readonly path: string;
  /** The files that led here, the outermost first. */
  readonly chain: readonly string[];
  readonly from?: { readonly file: string; readonly line: number };
}

async function readConstraints(
  read: ReadFile,
  named: readonly string[] | undefined,
): Promise<{ readonly files: readonly ConstraintsFile[]; readonly missing: readonly MissingFile[] }> {
  const files: ConstraintsFile[] = [];
  const missing: MissingFile[] = [];
  const seen = new Set<string>();
  const roots = (named ?? CONVENTIONAL_CONSTRAINTS).map((path): Wanted => ({
    path: posix.normalize(path),
    chain: [],
  }));
  const pending = [...roots].reverse();
  for (let wanted = pending.pop(); wanted !== undefined; wanted = pending.pop()) {
    const { path, chain, from } = wanted;
    if (seen.has(path)) continue;
    seen.add(path);
    const bytes = await read(path);
    if (bytes === undefined) {
      if (from !== undefined || named !== undefined) missing.push({ path, ...(from && { from }) });
      continue;
    }
    const parsed = parseConstraints(path, bytes);
    const { includes, problems } = includesOf(parsed, chain, seen.size + pending.length);
    files.push(problems.length === 0 ? parsed : { ...parsed, problems: [...parsed.problems, ...problems] });
    pending.push(...[...includes].reverse());
  }
  return { files, missing };
}

function parseConstraints(path: string, bytes: Uint8Array): ConstraintsFile {
  const name = posix.basename(path);
  if (name === 'uv.lock') return parseUvLock(path, bytes);
  return /^pylock(?:\.[^.]+)?\.toml$/.test(name)
    ? parsePylock(path, bytes)
    : parseRequirementsFile(path, bytes);
}

/** The files to read next. Every include is one of them or a problem: what is not read never counts as in order. */
function includesOf(
  { path, includes }: ConstraintsFile,
  chain: readonly string[],
  taken: number,
): { readonly includes: readonly Wanted[]; readonly problems: readonly FileProblem[] } {
  const wanted: Wanted[] = [];
  const problems: FileProblem[] = [];
  for (const { value, line } of includes) {
    const target = posix.normalize(posix.join(posix.dirname(path), value));
    const problem = /^[a-z]+:/i.test(value)
      ? `includes ${quoted(value)}, which is no file of the project`
      : posix.isAbsolute(value) || !isInside(target)
        ? `includes ${quoted(value)}, which is outside of the project`
        : target === path || chain.includes(target)
          ? `includes ${quoted(value)}, which includes this file`
          : taken + wanted.length >= MAX_FILES
            ? `includes ${quoted(value)}, which was not read: there are more than ${MAX_FILES} files`
            : undefined;
    if (problem === undefined)
      wanted.push({ path: target, chain: [...chain, path], from: { file: path, line } });
    else problems.push({ message: problem, line });
  }
  return { includes: wanted, problems };
}

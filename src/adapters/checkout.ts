import { existsSync, lutimesSync, mkdirSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { ToolError } from '../errors.ts';
import type { Isolation } from './isolation.ts';
import { lastLine } from './python.ts';
import { gitCommand, stderrOf, unresolved, type GitCommand } from './git-command.ts';

/** The checkout that is built, and clones of it in which the building is done. */
export interface Checkout {
  /** Absolute: the root of the repository. */
  readonly root: string;
  /** Absolute: the project, at or below the root. */
  readonly project: string;
  /** Full id of HEAD. */
  readonly commit: string;
  /** When it was committed, in seconds since 1970. */
  readonly epoch: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws ToolError `missing-input` where the folder is in no repository or there is no commit */
export async function openCheckout(environment: Environment, folder: string): Promise<Checkout> {
  const git = gitCommand(environment);
  try {
    const root = text(await git.run(folder, 'rev-parse', '--show-toplevel'));
    const head = text(await git.run(folder, 'log', '-1', '--no-show-signature', '--format=%H %ct', 'HEAD'));
    const [commit = '', time = ''] = head.split(' ');
    if (!/^[0-9a-f]{40,64}$/.test(commit) || !/^\d+$/.test(time)) throw new Error(`git said ${head}`);
    return { root, project: resolve(folder), commit, epoch: Number(time) };
  } catch (cause) {
    if (stderrOf(cause).includes('must be run in a work tree')) {
      throw new ToolError('missing-input', `${folder} is a git repository without a working tree`, {
        hint: 'Clone it, and name the clone with "source".',
        cause,
      });
    }
    throw await unresolved(git, folder, 'HEAD', cause);
  }
}

/**
 * Paths whose state is not that of the commit: changed, deleted, untracked, in submodules too; ignored files are not among
 * them, since a clone has none.
 * @param except a folder that is left out, absolute
 */
export async function dirtyPaths(
  environment: Environment,
  root: string,
  except?: string,
): Promise<readonly string[]> {
  try {
    return pathsOf((await gitCommand(environment).run(root, ...STATUS)).toString('utf8'), root, except);
  } catch (cause) {
    throw new ToolError('environment', `git can't say whether the tree is clean: ${stderrOf(cause)}`, {
      cause,
    });
  }
}

const STATUS = [
  'status',
  '--porcelain=v1',
  '-z',
  '--untracked-files=all',
  '--ignore-submodules=none',
  '--no-renames',
];

function pathsOf(status: string, root: string, except: string | undefined): readonly string[] {
  const left = except === undefined ? undefined : `${relative(root, except).split(sep).join('/')}/`;
  return status
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry) => entry.slice(3))
    .filter((path) => left === undefined || !path.startsWith(left))
    .sort();
}

/** A repository that untrusted code may have changed: its settings can name programs, which git then runs. */
export interface Touched {
  readonly root: string;
  readonly isolation: Isolation;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * HEAD and what differs from it, asked of git where the build ran, and never outside.
 * @param except a folder that is left out, absolute
 */
export async function touchedState(
  { root, isolation, env }: Touched,
  untracked: 'all' | 'no',
  except?: string,
): Promise<readonly string[]> {
  const git = async (...args: readonly string[]) => {
    const argv = ['git', '-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', '-C', root, ...args];
    const ran = await isolation.run({ argv, cwd: root, env, seconds: 120 });
    // Whatever else git may say now, the state is not what it was.
    return ran.status === 0 ? ran.stdout : `?? .git: ${lastLine(ran.said)}`;
  };
  const head = `HEAD ${(await git('rev-parse', 'HEAD')).trim()}`;
  const status = await git(
    ...STATUS.map((arg) => (arg === '--untracked-files=all' ? `--untracked-files=${untracked}` : arg)),
  );
  return [head, ...pathsOf(status, root, except)];
}

/** Names of settings in which a step before left a credential, such as `http.https://github.com/.extraheader`. */
export async function persistedCredentials(
  environment: Environment,
  root: string,
): Promise<readonly string[]> {
  const git = gitCommand(environment);
  const names = new Set<string>();
  // Included files count: that is where newer versions of actions/checkout put it. `--local`: those of the repository.
  const listed = await lenient(git, root, 'config', '--local', '--includes', '--name-only', '-z', '--list');
  for (const name of listed.split('\0')) if (/^http\..*\.?extraheader$/i.test(name)) names.add(name);
  const remotes = await lenient(
    git,
    root,
    ...['config', '--local', '--includes', '-z', '--get-regexp', '^remote\\..*url$'],
  );
  for (const entry of remotes.split('\0')) {
    const [name = '', value = ''] = entry.split('\n', 2);
    if (/^[a-z+]+:\/\/[^/@]*:[^/@]+@/i.test(value)) names.add(name);
  }
  return [...names].sort();
}

/** @throws ToolError `environment` but where git answers 1: no such setting */
async function lenient(git: GitCommand, folder: string, ...args: string[]): Promise<string> {
  try {
    return (await git.run(folder, ...args)).toString('utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 1) return '';
    throw new ToolError('environment', `git can't list its settings: ${stderrOf(cause)}`, { cause });
  }
}

/**
 * A clone of a commit, with its tags and the submodules that are checked out, every file as old as the commit. It holds
 * nothing of the checkout that is not committed, and no way to where it came from.
 */
export async function cloneTo(environment: Environment, checkout: Checkout, target: string): Promise<void> {
  // Whoever runs this may have filters and conversions in their own configuration: a clone is what the commit says.
  const plain = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const git = { from: gitCommand(environment), to: gitCommand(environment, plain) };
  try {
    await clone(git, checkout.root, checkout.commit, target);
  } catch (cause) {
    if (cause instanceof ToolError) throw cause;
    throw new ToolError('environment', `git can't clone the checkout: ${stderrOf(cause)}`, { cause });
  }
  age(target, checkout.epoch);
}

interface Gits {
  readonly from: GitCommand;
  readonly to: GitCommand;
}

async function clone(git: Gits, from: string, commit: string, target: string): Promise<void> {
  mkdirSync(target, { recursive: true });
  await git.from.run(
    from,
    'clone',
    '--quiet',
    '--no-checkout',
    '--no-hardlinks',
    '--template=',
    '--',
    from,
    target,
  );
  await git.to.run(target, '-c', 'advice.detachedHead=false', 'checkout', '--quiet', '--detach', commit);
  await git.to.run(target, 'remote', 'remove', 'origin');
  const listed = text(await git.to.run(target, 'ls-tree', '-r', '-z', '--full-tree', commit));
  for (const entry of listed.split('\0')) {
    const [, submodule, path] = /^160000 commit ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? [];
    if (submodule === undefined || path === undefined) continue;
    // Git itself keeps such a path within the tree. One that is not checked out stays empty, as in the checkout.
    if (existsSync(join(from, path, '.git')))
      await clone(git, join(from, path), submodule, join(target, path));
  }
}

/** A checkout has the time at which it was made; some backends put it into the sdist. */
function age(folder: string, epoch: number): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === '.git') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) age(path, epoch);
    else lutimesSync(path, epoch, epoch);
  }
  lutimesSync(folder, epoch, epoch);
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).trim();
}

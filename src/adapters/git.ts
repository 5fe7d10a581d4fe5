import { Buffer } from 'node:buffer';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { messageOf, ToolError } from '../errors.ts';
import type { Git } from '../ports.ts';
import { errorCode } from './fs-errors.ts';

const execute = promisify(execFile);
const MAX_BLOB = 64 * 1024 * 1024;

/**
 * Git objects through the git command. Replace refs could show other objects than the commit names, so they are off, and
 * so is every configuration that a checked-out repository could bring to run code.
 */
export function gitObjects(environment: Readonly<Record<string, string | undefined>>): Git {
  const env = {
    PATH: environment.PATH,
    HOME: environment.HOME,
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    LC_ALL: 'C',
  };
  const git = (repository: string, ...args: string[]) =>
    execute(
      'git',
      ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-C', repository, ...args],
      {
        env,
        encoding: 'buffer',
        maxBuffer: MAX_BLOB,
      },
    ).then(({ stdout }) => stdout);

  return {
    async isRepository(folder) {
      try {
        await git(folder, 'rev-parse', '--git-dir');
        return true;
      } catch (error) {
        const said = stderrOf(error);
        if (said.includes('not a git repository')) return false;
        throw new ToolError('environment', `git can't read ${folder}: ${said}`, { cause: error });
      }
    },
    async ensureCommit(repository, commit) {
      if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(commit)) {
        throw new ToolError('usage', `${JSON.stringify(commit)} is no full commit id`);
      }
      try {
        await git(repository, 'cat-file', '-e', `${commit}^{commit}`);
        return;
      } catch {
        // Not in this clone, or no clone: fetching says which.
      }
      try {
        // Who could change the clone's configuration can make git run programs here: as the same user, and without our
        // environment, where tokens are. The answer is still checked against the id.
        await git(
          repository,
          ...[
            'fetch',
            '--quiet',
            '--no-tags',
            '--depth=1',
            '--no-recurse-submodules',
            '--no-write-fetch-head',
          ],
          ...['origin', commit],
        );
      } catch (cause) {
        const said = stderrOf(cause).split('\n', 1).join('');
        throw new ToolError(
          'missing-input',
          `commit ${commit} is not in the checkout and can't be fetched: ${said}`,
          {
            hint: 'Check out with `fetch-depth: 0`, so that the commits to compare are there.',
            cause,
          },
        );
      }
    },
    async resolveCommit(repository, ref) {
      if (ref.startsWith('-')) throw new ToolError('usage', `${JSON.stringify(ref)} is no git ref`);
      let cause: unknown;
      // A tag wins over a branch of the same name: a release is built from a tag.
      for (const name of [`refs/tags/${ref}`, ref]) {
        try {
          const out = await git(
            repository,
            'rev-parse',
            '--verify',
            '--quiet',
            '--end-of-options',
            `${name}^{commit}`,
          );
          return out.toString('latin1').trim();
        } catch (error) {
          cause = error;
        }
      }
      throw await unresolved(git, repository, ref, cause);
    },
    async readFile(repository, commit, path) {
      // `ls-tree` tells "not there" from "could not be read", which `cat-file` alone does not.
      const listed = (
        await git(repository, 'ls-tree', '-z', '--full-tree', commit, '--', `:(literal,top)${path}`)
      )
        .toString('utf8')
        .split('\0')[0];
      const match = /^(\d+) (\w+) ([0-9a-f]+)\t/u.exec(listed ?? '');
      if (match === null) return undefined;
      const [, mode, type, object] = match;
      if (type !== 'blob' || object === undefined || (mode !== '100644' && mode !== '100755')) {
        throw new ToolError('policy', `${path} at commit ${commit} is no regular file`, {
          hint: 'Commit the file itself, not a link or folder.',
        });
      }
      return git(repository, 'cat-file', 'blob', object);
    },
  };
}

/** What git said, for a message; where it was not even started, why. */
function stderrOf(error: unknown): string {
  if (errorCode(error) === 'ENOENT') return 'the command "git" was not found';
  const said: unknown = error instanceof Error && 'stderr' in error ? error.stderr : undefined;
  return Buffer.isBuffer(said) && said.length > 0 ? said.toString('utf8').trim() : messageOf(error);
}

async function unresolved(
  git: (repository: string, ...args: string[]) => Promise<Buffer>,
  repository: string,
  ref: string,
  cause: unknown,
): Promise<ToolError> {
  const missing = 'code' in Object(cause) && (cause as { code: unknown }).code === 'ENOENT';
  if (missing) {
    return new ToolError('environment', 'the command "git" was not found', { hint: 'Install git.', cause });
  }
  try {
    await git(repository, 'rev-parse', '--git-dir');
  } catch {
    return new ToolError('missing-input', `${repository} is not in a git repository`, {
      hint: 'Name the checkout with "source".',
      cause,
    });
  }
  return new ToolError('missing-input', `the repository has no commit ${JSON.stringify(ref)}`, {
    hint: 'Check the spelling; in a workflow, check out with `fetch-depth: 0` so that tags and history are there.',
    cause,
  });
}

import { ToolError } from '../errors.ts';
import type { Git } from '../ports.ts';
import { gitCommand, noFolder, stderrOf, unresolved, type GitCommand } from './git-command.ts';

/** Git objects through the git command. */
export function gitObjects(environment: Readonly<Record<string, string | undefined>>): Git {
  const command = gitCommand(environment);
  const git = (repository: string, ...args: string[]) => command.run(repository, ...args);

  const resolveCommit = async (repository: string, ref: string): Promise<string> => {
    if (ref.startsWith('-')) {
      throw new ToolError('usage', `${JSON.stringify(ref)} is no git ref`, {
        hint: 'Name a tag, a branch or a commit id.',
      });
    }
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
    throw await unresolved(command, repository, ref, cause);
  };

  return {
    async isRepository(folder) {
      try {
        await git(folder, 'rev-parse', '--git-dir');
        return true;
      } catch (error) {
        const said = stderrOf(error);
        if (said.includes('not a git repository')) return false;
        if (said.includes('cannot change to')) throw noFolder(folder, error);
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
    resolveCommit,
    async readTree(repository, ref, options) {
      // Loaded where a source is given: other runs pay nothing for it.
      const { readTree } = await import('./git-tree.ts');
      const commit = await resolveCommit(repository, ref);
      const tag = await tagOf(command, repository, ref, commit);
      return readTree(environment, repository, commit, tag, options);
    },
    async listTree(repository, commit) {
      const { listTree } = await import('./git-tree.ts');
      return listTree(environment, repository, commit);
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

/** The name of the tag that a ref is, where it is one and names that commit. */
async function tagOf(
  git: GitCommand,
  repository: string,
  ref: string,
  commit: string,
): Promise<string | undefined> {
  const name = ref.replace(/^refs\/tags\//, '');
  try {
    const out = await git.run(
      repository,
      ...['rev-parse', '--verify', '--quiet', '--end-of-options'],
      `refs/tags/${name}^{commit}`,
    );
    return out.toString('latin1').trim() === commit ? name : undefined;
  } catch {
    return undefined;
  }
}

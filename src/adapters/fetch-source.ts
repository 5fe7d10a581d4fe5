import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ToolError } from '../errors.ts';
import type { FetchSource } from '../ports.ts';
import { gitCommand, networkOf, stderrOf } from './git-command.ts';

/** Fetches with git into a bare repository of its own, over https alone, or from a folder that was named. */
export function fetchSource(environment: Readonly<Record<string, string | undefined>>): FetchSource {
  return async (url, at) => {
    const isFolder = !url.startsWith('https://');
    const from = isFolder ? resolve(url) : url;
    const git = gitCommand(environment, {
      ...networkOf(environment),
      // A repository can be rewritten to another address by the user's own configuration, and by nobody else.
      GIT_ALLOW_PROTOCOL: isFolder ? 'file' : 'https:file',
    });
    const folder = await mkdtemp(join(tmpdir(), 'hardening-source-'));
    const close = () => rm(folder, { recursive: true, force: true });
    const ref = 'commit' in at ? at.commit : `refs/tags/${at.tag}`;
    try {
      await git.run(folder, 'init', '--quiet', '--bare', '.');
      await git.run(folder, 'config', 'remote.origin.url', from);
      await git.run(
        folder,
        ...['fetch', '--quiet', '--no-tags', '--depth=1', '--no-recurse-submodules', '--no-write-fetch-head'],
        ...['origin', 'commit' in at ? ref : `+${ref}:${ref}`],
      );
      const commit = await git.run(folder, 'rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`);
      return { folder, commit: commit.toString('latin1').trim(), close };
    } catch (cause) {
      await close();
      const said = stderrOf(cause).split('\n', 1).join('');
      throw new ToolError('environment', `${ref} of ${url} can't be fetched: ${said}`, {
        hint: 'See the spelling and the network; a repository that is private or gone can’t be compared with.',
        cause,
      });
    }
  };
}

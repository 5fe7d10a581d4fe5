import { execFileSync } from 'node:child_process';

/** A folder under git, as its maintainer would have it. */
export interface GitProject {
  readonly folder: string;
  readonly git: (...args: readonly string[]) => string;
}

const AUTHOR = ['-c', 'user.name=maintainer', '-c', 'user.email=maintainer@example.org'];

/** Puts all files of a folder under git. */
export function gitProject(folder: string): GitProject {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', [...AUTHOR, '-c', 'core.autocrlf=false', '-C', folder, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, GIT_AUTHOR_DATE: '1700000000 +0000', GIT_COMMITTER_DATE: '1700000000 +0000' },
    }).trim();
  git('init', '-q', '-b', 'main');
  git('add', '--force', '.');
  return { folder, git };
}

/** Commits what was added and tags it; answers the commit. */
export function tagged({ git }: GitProject, tag: string): string {
  git('commit', '-q', '-m', 'release');
  git('tag', tag);
  return git('rev-parse', 'HEAD');
}

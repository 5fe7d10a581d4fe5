import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commit, git } from './act.ts';

/**
 * A git repository that holds what a real sdist was made from: its files without those that a backend generates, tagged. The
 * real repositories can't be fetched by the tests; what only they hold (files that no artifact takes) is missing here.
 */
export function releasedSource(sdist: string, folder: string, tag: string): string {
  mkdirSync(folder);
  // CPython's and GNU's readers agree with ours on these files: see the comparison with second readers.
  execFileSync('tar', ['-xzf', sdist, '-C', folder, '--strip-components=1']);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (/(?:^|\/)[^/]+\.egg-info$/u.test(name)) rmSync(join(folder, name), { recursive: true });
  }
  rmSync(join(folder, 'PKG-INFO'), { force: true });
  const original = join(folder, 'pyproject.toml.orig');
  if (existsSync(original)) renameSync(original, join(folder, 'pyproject.toml'));
  const configuration = join(folder, 'setup.cfg');
  if (
    existsSync(configuration) &&
    readFileSync(configuration, 'utf8') === '[egg_info]\ntag_build = \ntag_date = 0\n\n'
  ) {
    rmSync(configuration);
  }
  const id = commit(folder, {}, `release ${tag}`);
  git(folder, 'tag', tag);
  return id;
}

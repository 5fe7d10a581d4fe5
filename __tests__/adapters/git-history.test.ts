import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gitHistory } from '../../src/adapters/git-history.ts';
import { known } from '../../src/facts.ts';

const IDENTITY = {
  GIT_AUTHOR_NAME: 'n',
  GIT_AUTHOR_EMAIL: 'n@example.org',
  GIT_COMMITTER_NAME: 'n',
  GIT_COMMITTER_EMAIL: 'n@example.org',
  GIT_CONFIG_GLOBAL: '/dev/null',
};
const history = gitHistory(process.env);
let folder: string;
let origin: string;
let clone: string;
let first: string;
let second: string;
let aside: string;

function git(where: string, ...args: string[]): string {
  return execFileSync('git', ['-C', where, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...IDENTITY },
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

function commit(where: string, text: string): string {
  git(where, 'commit', '--quiet', '--allow-empty', '-m', text);
  return git(where, 'rev-parse', 'HEAD');
}

const unavailable = (text: string) => ({
  state: 'unavailable',
  why: expect.stringContaining(text) as unknown,
});

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'history-'));
  origin = join(folder, 'origin');
  clone = join(folder, 'clone');
  mkdirSync(origin);
  git(origin, 'init', '--quiet', '-b', 'main');
  first = commit(origin, 'first');
  git(origin, 'checkout', '--quiet', '-b', 'aside');
  aside = commit(origin, 'aside');
  git(origin, 'checkout', '--quiet', 'main');
  second = commit(origin, 'second');
  git(origin, 'tag', '-a', '-m', 'one', 'v1', first);
  git(origin, 'tag', 'v2', second);
  git(origin, 'tag', '-a', '-m', 'nested', 'v3', 'v1');
  git(origin, 'tag', 'v4', `${second}^{tree}`);
  git(origin, 'branch', 'v5', aside);
  git(folder, 'clone', '--quiet', origin, clone);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a clone', () => {
  it('names what is checked out, its tags and branches', async () => {
    expect(await history.head(clone)).toEqual(known(second));
    expect(await history.trackedBranch(clone, 'main')).toEqual(known(second));
    expect(await history.trackedBranch(clone, 'none')).toEqual(unavailable('no branch origin/none'));
    expect(await history.localTag(clone, 'v2')).toEqual(known({ object: second, commit: second }));
    const object = git(origin, 'rev-parse', 'v3');
    expect(await history.localTag(clone, 'v3')).toEqual(known({ object, commit: first }));
    expect(await history.localTag(clone, 'v4')).toEqual(known({ object: git(origin, 'rev-parse', 'v4') }));
    expect(await history.localTag(origin, 'v5')).toEqual(known(undefined));
  });

  it('tells ancestors from others, and first parents from merged ones', async () => {
    expect(await history.isAncestor(clone, first, second)).toEqual(known(true));
    expect(await history.isAncestor(clone, second, second)).toEqual(known(true));
    expect(await history.isAncestor(clone, aside, second)).toEqual(known(false));
    expect(await history.isAncestor(clone, '1'.repeat(40), second)).toEqual(unavailable('1111'));
    const merging = join(folder, 'merging');
    git(folder, 'clone', '--quiet', origin, merging);
    git(merging, 'merge', '--quiet', '--no-ff', '-m', 'merge', 'origin/aside');
    const merge = git(merging, 'rev-parse', 'HEAD');
    expect(await history.isAncestor(merging, aside, merge)).toEqual(known(true));
    expect(await history.isFirstParent(merging, aside, merge)).toEqual(known(false));
    expect(await history.isFirstParent(merging, first, merge)).toEqual(known(true));
    expect(await history.isFirstParent(merging, first, '2'.repeat(40))).toEqual(unavailable(''));
  });

  it('that is shallow never says no', async () => {
    const shallow = join(folder, 'shallow');
    git(folder, 'clone', '--quiet', '--depth=1', '--no-single-branch', pathToFileURL(origin).href, shallow);
    expect(await history.isAncestor(shallow, aside, second)).toEqual(unavailable('fetch-depth: 0'));
    expect(await history.isFirstParent(shallow, aside, second)).toEqual(unavailable('fetch-depth: 0'));
    expect(await history.isAncestor(shallow, second, second)).toEqual(known(true));
  });

  it('can’t forge its history by replace refs or grafts', async () => {
    const forged = join(folder, 'forged');
    git(folder, 'clone', '--quiet', origin, forged);
    git(forged, 'replace', '--graft', second, aside);
    expect(git(forged, 'merge-base', aside, second)).toBe(aside);
    expect(await history.isAncestor(forged, aside, second)).toEqual(known(false));
    git(forged, 'replace', '-d', second);
    writeFileSync(join(forged, '.git/info/grafts'), `${second} ${aside}\n`);
    expect(git(forged, 'merge-base', aside, second)).toBe(aside);
    expect(await history.isAncestor(forged, aside, second)).toEqual(known(false));
    expect(await history.isFirstParent(forged, aside, second)).toEqual(known(false));
  });

  it('can’t be read where there is none', async () => {
    const none = join(folder, 'none');
    mkdirSync(none);
    const git = gitHistory({ ...process.env, HOME: folder });
    expect(await git.head(none)).toEqual(unavailable('is not in a git repository'));
    expect(await git.isAncestor(none, first, second)).toEqual(unavailable('is not in a git repository'));
    expect(await gitHistory({ PATH: none }).head(clone)).toEqual(unavailable('"git" was not found'));
  });
});

describe('a remote', () => {
  const ask = (tag: string, url = pathToFileURL(origin).href) => history.remoteTag(url, tag);

  it('names its tags, peeled', async () => {
    expect(await ask('v2')).toEqual(known({ object: second, commit: second }));
    expect(await ask('v3')).toEqual(known({ object: git(origin, 'rev-parse', 'v3'), commit: first }));
    expect(await ask('v5')).toEqual(known(undefined));
    expect(await ask('v')).toEqual(known(undefined));
  });

  it('is not known where it does not answer, or is none', async () => {
    expect(await ask('v1', pathToFileURL(join(folder, 'nowhere')).href)).toEqual(unavailable('ls-remote'));
    expect(await ask('v*')).toEqual(unavailable('can’t be asked'));
    expect(await ask('v1', '--upload-pack=touch')).toEqual(unavailable('can’t be asked'));
    const marker = join(folder, 'ran');
    expect(await ask('v1', `ext::touch ${marker}`)).toEqual(unavailable('ls-remote'));
    expect(existsSync(marker)).toBe(false);
  });
});

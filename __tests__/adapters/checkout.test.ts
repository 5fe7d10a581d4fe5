import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloneTo, dirtyPaths, openCheckout, persistedCredentials } from '../../src/adapters/checkout.ts';

let root: string;
let checkout: string;

const git = (folder: string, ...args: readonly string[]) =>
  execFileSync(
    'git',
    [
      ...['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'protocol.file.allow=always'],
      ...['-C', folder, ...args],
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  ).trim();

function repository(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(root, name);
  mkdirSync(folder);
  git(folder, 'init', '-q', '-b', 'main');
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  git(folder, 'add', '.');
  git(folder, 'commit', '-q', '-m', 'first');
  return folder;
}

/** A project with one submodule that is checked out, and one that is not. */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'checkout-'));
  const vendored = repository('vendored', { 'code.c': 'int one;\n' });
  checkout = repository('project', { 'pyproject.toml': '', '.gitignore': 'dist/\n' });
  for (const path of ['here', 'absent']) git(checkout, 'submodule', '--quiet', 'add', vendored, path);
  git(checkout, 'commit', '-q', '-m', 'second');
  git(checkout, 'tag', 'v1');
  git(checkout, 'submodule', '--quiet', 'deinit', '--force', 'absent');
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('a checkout', () => {
  it('is cloned with the submodules that are there, its tags, and no way back', async () => {
    const opened = await openCheckout(process.env, checkout);
    const target = join(root, 'clone');
    await cloneTo(process.env, opened, target);
    expect(git(target, 'rev-parse', 'HEAD')).toBe(opened.commit);
    expect(git(target, 'tag')).toBe('v1');
    expect(git(target, 'remote')).toBe('');
    expect(git(join(target, 'here'), 'remote')).toBe('');
    expect(readFileSync(join(target, 'here/code.c'), 'utf8')).toBe('int one;\n');
    expect(existsSync(join(target, 'absent/code.c'))).toBe(false);
    expect(statSync(join(target, 'here/code.c')).mtimeMs / 1000).toBe(opened.epoch);
    expect(await dirtyPaths(process.env, target)).toEqual([]);
  });

  it('that is shallow, as actions/checkout makes it, is cloned too', async () => {
    const shallow = join(root, 'shallow');
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${checkout}`, shallow]);
    expect(git(shallow, 'rev-parse', '--is-shallow-repository')).toBe('true');
    const opened = await openCheckout(process.env, shallow);
    const target = join(root, 'clone-of-shallow');
    await cloneTo(process.env, opened, target);
    expect(git(target, 'rev-parse', 'HEAD')).toBe(git(checkout, 'rev-parse', 'HEAD'));
    expect(git(target, 'status', '--porcelain')).toBe('');
  });

  it('is not clean with a change in a submodule, or one that stands at another commit', async () => {
    const code = join(checkout, 'here/code.c');
    writeFileSync(code, 'int two;\n');
    expect(await dirtyPaths(process.env, checkout)).toEqual(['here']);
    git(join(checkout, 'here'), 'commit', '-q', '-a', '-m', 'another');
    expect(await dirtyPaths(process.env, checkout)).toEqual(['here']);
    git(checkout, 'submodule', '--quiet', 'update', '--force', 'here');
    writeFileSync(join(checkout, 'here/more.c'), '');
    expect(await dirtyPaths(process.env, checkout)).toEqual(['here']);
    rmSync(join(checkout, 'here/more.c'));
    expect(await dirtyPaths(process.env, checkout)).toEqual([]);
  });

  it('is not clean with a file of a path that is not ASCII, and but for the folder that is left out', async () => {
    mkdirSync(join(checkout, 'out'));
    writeFileSync(join(checkout, 'out/wheel.whl'), '');
    writeFileSync(join(checkout, 'schön "x".py'), '');
    expect(await dirtyPaths(process.env, checkout, join(checkout, 'out'))).toEqual(['schön "x".py']);
    rmSync(join(checkout, 'out'), { recursive: true });
    rmSync(join(checkout, 'schön "x".py'));
  });

  it('keeps a credential in a setting, in a file that it includes, or in a URL', async () => {
    expect(await persistedCredentials(process.env, checkout)).toEqual([]);
    git(checkout, 'config', 'remote.origin.url', 'https://u:secret@example.org/x.git');
    const included = join(root, 'credentials');
    writeFileSync(included, '[http "https://github.com/"]\n  extraheader = AUTHORIZATION: x\n');
    git(checkout, 'config', 'include.path', included);
    expect(await persistedCredentials(process.env, checkout)).toEqual([
      'http.https://github.com/.extraheader',
      'remote.origin.url',
    ]);
  });

  it.each([
    ['is not there', () => join(root, 'nowhere'), /no folder /u],
    ['has no working tree', () => bare(), /without a working tree/u],
    ['has no commit', () => empty(), /no commit "HEAD"/u],
    ['is in no repository', () => root, /not in a git repository/u],
  ])('that %s is refused with what to do', async (_, folder, message) => {
    await expect(openCheckout(process.env, folder())).rejects.toMatchObject({
      code: 'missing-input',
      message: expect.stringMatching(message) as string,
      hint: expect.stringMatching(/./u) as string,
    });
  });
});

function bare(): string {
  const folder = join(root, 'bare.git');
  execFileSync('git', ['clone', '--quiet', '--bare', checkout, folder]);
  return folder;
}

function empty(): string {
  const folder = join(root, 'empty');
  mkdirSync(folder);
  git(folder, 'init', '-q');
  return folder;
}

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gitObjects } from '../../src/adapters/git.ts';

let repository: string;
let first: string;

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-C', repository, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();

beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), 'git-adapter-'));
  git('init', '-q', '-b', 'main');
  writeFileSync(join(repository, 'policy.toml'), 'first\n');
  symlinkSync('policy.toml', join(repository, 'link.toml'));
  git('add', '.');
  git('commit', '-q', '-m', 'first');
  first = git('rev-parse', 'HEAD');
  git('tag', '-a', 'v1', '-m', 'annotated');
  writeFileSync(join(repository, 'policy.toml'), 'second\n');
  git('commit', '-q', '-a', '-m', 'second');
  // A branch that is called like the tag must not be taken for it.
  git('branch', 'v1', 'HEAD');
  writeFileSync(join(repository, 'policy.toml'), 'not committed\n');
});

afterAll(() => {
  rmSync(repository, { recursive: true, force: true });
});

const objects = gitObjects(process.env);
const text = async (commit: string, path: string) => {
  const bytes = await objects.readFile(repository, commit, path);
  return bytes === undefined ? undefined : Buffer.from(bytes).toString();
};

describe('a commit', () => {
  it('is found by tag before branch, annotated tags peeled', async () => {
    expect(await objects.resolveCommit(repository, 'v1')).toBe(first);
  });

  it('is found by id and by HEAD', async () => {
    expect(await objects.resolveCommit(repository, first)).toBe(first);
    expect(await objects.resolveCommit(repository, 'HEAD')).toBe(git('rev-parse', 'HEAD'));
  });

  it.each(['v2', 'HEAD:policy.toml', '', 'a'.repeat(40)])('is not found by %j', async (ref) => {
    await expect(objects.resolveCommit(repository, ref)).rejects.toMatchObject({ code: 'missing-input' });
  });

  it('is never an option of git', async () => {
    await expect(objects.resolveCommit(repository, '--help')).rejects.toMatchObject({ code: 'usage' });
  });

  it('is not found where there is no repository, which is said', async () => {
    await expect(objects.resolveCommit(tmpdir(), 'HEAD')).rejects.toThrow('is not in a git repository');
  });

  it('is not found where there is no git, which is said', async () => {
    await expect(gitObjects({ PATH: '/nowhere' }).resolveCommit(repository, 'HEAD')).rejects.toMatchObject({
      code: 'environment',
    });
  });
});

describe('a file', () => {
  it('is read from the commit, never from the working tree', async () => {
    expect(await text(first, 'policy.toml')).toBe('first\n');
    expect(await text('HEAD', 'policy.toml')).toBe('second\n');
  });

  it('is absent where the commit has none', async () => {
    expect(await text(first, 'nowhere.toml')).toBeUndefined();
    expect(await text(first, '*.toml')).toBeUndefined();
  });

  it('may be no link', async () => {
    await expect(objects.readFile(repository, first, 'link.toml')).rejects.toThrow('is no regular file');
  });

  it('is what the commit says even where a replace ref says otherwise', async () => {
    git('replace', first, 'HEAD');
    expect(await text(first, 'policy.toml')).toBe('first\n');
  });
});

describe('a repository', () => {
  it('is told from a folder that is none', async () => {
    expect(await objects.isRepository(repository)).toBe(true);
    const elsewhere = mkdtempSync(join(tmpdir(), 'no-repository-'));
    expect(await objects.isRepository(elsewhere)).toBe(false);
    rmSync(elsewhere, { recursive: true });
  });

  it.each([
    ['the folder is not there', gitObjects(process.env), '/nowhere', 'missing-input'],
    ['there is no git', gitObjects({ PATH: '/nowhere' }), '.', 'environment'],
  ])('is never taken for none because %s', async (_, git, folder, code) => {
    await expect(git.isRepository(folder)).rejects.toMatchObject({ code });
  });

  it.each([
    ['a folder that is not there', '/nowhere', 'v1', /no folder \/nowhere/u, /"source"/u],
    ['a folder without git', tmpdir(), 'v1', /not in a git repository/u, /"source"/u],
    ['a tag that is not there', '', 'v9', /no commit "v9"/u, /spelling/u],
    ['what is no ref', '', '-v', /"-v" is no git ref/u, /a tag, a branch/u],
  ])('says what is wrong, and what to do, for %s', async (_, folder, ref, message, hint) => {
    await expect(objects.resolveCommit(folder === '' ? repository : folder, ref)).rejects.toMatchObject({
      message: expect.stringMatching(message) as string,
      hint: expect.stringMatching(hint) as string,
    });
  });

  it('says that a shallow clone lacks a commit because it is shallow', async () => {
    const clone = mkdtempSync(join(tmpdir(), 'shallow-'));
    execFileSync('git', ['clone', '--quiet', '--depth=1', '--branch=main', `file://${repository}`, clone]);
    for (const ref of [first, 'v1']) {
      await expect(objects.resolveCommit(clone, ref)).rejects.toMatchObject({
        code: 'missing-input',
        message: `the clone is shallow, and the part of it that is here has no commit "${ref}"`,
        hint: expect.stringContaining('git fetch --unshallow --tags') as string,
      });
    }
    rmSync(clone, { recursive: true });
  });
});

describe('a commit that is needed', () => {
  let clone: string;
  beforeAll(() => {
    clone = mkdtempSync(join(tmpdir(), 'git-clone-'));
    git('clone', '-q', '--depth=1', '--no-tags', '-b', 'main', `file://${repository}`, clone);
  });
  afterAll(() => {
    rmSync(clone, { recursive: true, force: true });
  });

  it('is fetched where a shallow clone lacks it, and nothing with it', async () => {
    await expect(objects.resolveCommit(clone, first)).rejects.toMatchObject({ code: 'missing-input' });
    await objects.ensureCommit(clone, first);
    expect(await objects.resolveCommit(clone, first)).toBe(first);
    await expect(objects.resolveCommit(clone, 'v1')).rejects.toMatchObject({ code: 'missing-input' });
    // Once it is there, nobody is asked.
    git('-C', clone, 'remote', 'remove', 'origin');
    await objects.ensureCommit(clone, first);
  });

  it('fails with what to do where nobody has it', async () => {
    const failed = objects.ensureCommit(clone, 'a'.repeat(40));
    await expect(failed).rejects.toMatchObject({ code: 'missing-input' });
    await expect(failed).rejects.toThrow("can't be fetched: fatal: ");
    await expect(objects.ensureCommit(tmpdir(), first)).rejects.toThrow('not a git repository');
  });

  it.each(['HEAD', 'main', '--upload-pack=x', ''])('has a full id, not %j', async (commit) => {
    await expect(objects.ensureCommit(repository, commit)).rejects.toMatchObject({ code: 'usage' });
  });
});

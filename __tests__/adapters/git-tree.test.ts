import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CatFileReader } from '../../src/adapters/cat-file.ts';
import { gitObjects } from '../../src/adapters/git.ts';
import { elf } from '../support/native-samples.ts';
import type { SourceTree } from '../../src/source/tree.ts';

let folder: string;
let repository: string;
let commit: string;
let tree: SourceTree;

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-C', repository, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, GIT_COMMITTER_DATE: '1700000000 +0100' },
  }).trim();

function write(path: string, contents: string | Uint8Array): void {
  mkdirSync(dirname(join(repository, path)), { recursive: true });
  writeFileSync(join(repository, path), contents);
}

const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex');
const OBJECT = sha256('the large file');
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${OBJECT}\nsize 14\n`;
const LARGE = Buffer.alloc(3_000_000, 'a\r\nb');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'git-tree-'));
  repository = join(folder, 'repository');
  // To see what is left behind: other tests use the common folder at the same time.
  mkdirSync(join(folder, 'tmp'));
  process.env.TMPDIR = join(folder, 'tmp');
  mkdirSync(repository);
  git('init', '-q', '-b', 'main');
  write(
    '.gitattributes',
    [
      '*.bat text eol=crlf',
      'raw.bat -text',
      '.git_archival.txt export-subst',
      'docs/ export-ignore',
      'id.txt ident',
      'big.bin filter=lfs -text',
      '',
    ].join('\n'),
  );
  write('sub/.gitattributes', 'secret.txt export-ignore\n');
  write('sub/secret.txt', 'x\n');
  write('docs/deep/index.md', 'Read me.\n');
  write('make.bat', 'echo\nend\n');
  write('raw.bat', 'echo\n');
  write('.git_archival.txt', 'node: $Format:%H$\n');
  write('id.txt', '$Id$\n');
  write('big.bin', 'placeholder');
  write('windows.txt', 'a\r\nb\r\n');
  write('empty', '');
  write('run.sh', '#!/bin/sh\n');
  chmodSync(join(repository, 'run.sh'), 0o755);
  write('folder with space/ünïcode\nline.txt', 'odd\n');
  write('large.dat', LARGE);
  symlinkSync('../docs', join(repository, 'sub', 'link'));
  write(
    '.gitmodules',
    [
      '[submodule "lib"]\n\tpath = vendor/lib\n\turl = https://example.org/lib.git',
      '[submodule "gone"]\n\tpath = vendor/gone\n\turl = https://example.org/gone.git',
      '[submodule "two"]\n\tpath = vendor/two\n\turl = https://example.org/two.git',
      '[submodule "also"]\n\tpath = vendor/two\n\turl = https://example.org/other.git\n',
    ].join('\n'),
  );
  write('lib.txt', elf());
  write('late.dat', Buffer.concat([Buffer.alloc(400_000, 'x\n'), elf()]));
  git('-c', 'core.autocrlf=false', 'add', '.');
  // A pointer and CR LF as blobs, whatever filters and attributes make of files that are added.
  const blob = execFileSync('git', ['-C', repository, 'hash-object', '-w', '--stdin', '--no-filters'], {
    input: POINTER,
    encoding: 'utf8',
  }).trim();
  git('update-index', '--add', '--cacheinfo', `100644,${blob},big.bin`);
  git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},vendor/lib`);
  git('update-index', '--add', '--cacheinfo', `160000,${'2'.repeat(40)},vendor/unnamed`);
  git('commit', '-q', '-m', 'first');
  commit = git('rev-parse', 'HEAD');
  git('tag', '-a', 'v1.0', '-m', 'annotated');
  git('remote', 'add', 'origin', 'https://user:secret@example.org/owner/name.git?token=x');
  // What no commit holds must have no say.
  appendFileSync(join(repository, '.git', 'info', 'attributes'), '* export-ignore\n');
  write('windows.txt', 'changed\n');
  write('untracked.py', 'x\n');
  tree = await gitObjects(process.env).readTree(repository, 'v1.0', { formats: true });
});

afterAll(() => {
  delete process.env.TMPDIR;
  rmSync(folder, { recursive: true, force: true });
});

describe('a tree', () => {
  it('says which commit it is, when it was made, and where it lives without credentials', () => {
    expect(tree).toMatchObject({
      commit,
      tag: 'v1.0',
      committed: 1_700_000_000,
      repository: 'https://example.org/owner/name.git',
    });
  });

  it('has no tag where a commit was asked for', async () => {
    expect((await gitObjects(process.env).readTree(repository, commit)).tag).toBeUndefined();
    expect((await gitObjects(process.env).readTree(repository, 'main')).tag).toBeUndefined();
  });

  it('holds what the commit holds, never the working tree', () => {
    const listed = git('ls-tree', '-r', '-z', '--name-only', commit)
      .split('\0')
      .filter((path) => path !== '');
    expect([...tree.files.keys(), ...tree.submodules.keys()].sort()).toEqual(listed.sort());
    expect(tree.files.get('windows.txt')).toMatchObject({
      kind: 'file',
      size: 6,
      sha256: sha256('a\r\nb\r\n'),
      unixSha256: sha256('a\nb\n'),
    });
    expect(tree.files.get('large.dat')).toMatchObject({
      size: LARGE.length,
      sha256: sha256(LARGE),
      unixSha256: sha256(LARGE.toString().replaceAll('\r\n', '\n')),
    });
    expect(tree.files.get('large.dat')?.contents).toBeUndefined();
    expect(tree.files.get('empty')).toMatchObject({ size: 0, sha256: sha256('') });
    expect(tree.files.get('run.sh')?.executable).toBe(true);
    expect(tree.files.get('folder with space/ünïcode\nline.txt')?.sha256).toBe(sha256('odd\n'));
  });

  it('knows native code and archives by their contents, wherever in a blob they are', () => {
    const formats = [...tree.files].flatMap(([path, file]) =>
      file.formats?.length === 0 ? [] : [[path, file.formats]],
    );
    expect(Object.fromEntries(formats)).toEqual({
      'sub/link': undefined,
      'lib.txt': [{ kind: 'format', format: 'elf', at: 0 }],
      'late.dat': [{ kind: 'format', format: 'elf', at: 400_000 }],
    });
  });

  it('is not looked at for that unless somebody asks', async () => {
    const { files } = await gitObjects(process.env).readTree(repository, 'v1.0');
    expect([...files.values()].filter((file) => file.formats !== undefined)).toEqual([]);
  });

  it('keeps links as they are', () => {
    expect(tree.files.get('sub/link')).toMatchObject({ kind: 'link', target: '../docs' });
  });

  it('knows the submodules by path', () => {
    expect([...tree.submodules]).toEqual([
      ['vendor/lib', { commit: '1'.repeat(40), url: 'https://example.org/lib.git' }],
      ['vendor/unnamed', { commit: '2'.repeat(40) }],
    ]);
    expect([...(tree.declaredSubmodules ?? [])]).toEqual([
      ['vendor/lib', 'https://example.org/lib.git'],
      ['vendor/gone', 'https://example.org/gone.git'],
      ['vendor/two', undefined],
    ]);
  });

  it('understands the attributes of the commit, and of nothing else', () => {
    const attributes = [...tree.files].flatMap(([path, file]) =>
      file.attributes === undefined ? [] : [[path, file.attributes]],
    );
    expect(Object.fromEntries(attributes)).toEqual({
      '.git_archival.txt': ['export-subst'],
      'docs/deep/index.md': ['export-ignore'],
      'sub/secret.txt': ['export-ignore'],
      'id.txt': ['ident'],
      'make.bat': ['eol'],
      'big.bin': ['lfs'],
    });
    expect(tree.files.get('make.bat')?.crlfSha256).toBe(sha256('echo\r\nend\r\n'));
    expect(tree.files.get('raw.bat')?.crlfSha256).toBeUndefined();
    expect(tree.files.get('big.bin')?.lfsSha256).toBe(OBJECT);
  });

  it('leaves nothing behind', () => {
    expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
  });
});

describe('what can not be read', () => {
  it('is said where there is no repository', async () => {
    await expect(gitObjects(process.env).readTree(folder, 'v1.0')).rejects.toMatchObject({
      code: 'missing-input',
      message: expect.stringContaining('is not in a git repository') as string,
    });
  });

  it('is said where there is no git', async () => {
    await expect(gitObjects({ PATH: '/nowhere' }).readTree(repository, 'v1.0')).rejects.toMatchObject({
      code: 'environment',
      hint: 'Install git.',
    });
  });

  it('is said where .gitmodules is none', async () => {
    write('.gitmodules', '[submodule "lib\n');
    git('commit', '-q', '-m', 'broken', '.gitmodules');
    await expect(gitObjects(process.env).readTree(repository, 'HEAD')).rejects.toMatchObject({
      code: 'missing-input',
      message: expect.stringContaining('.gitmodules') as string,
    });
  });

  it('is said where the tag does not exist', async () => {
    await expect(gitObjects(process.env).readTree(repository, 'v9')).rejects.toMatchObject({
      code: 'missing-input',
      hint: expect.stringContaining('fetch-depth') as string,
    });
  });

  it('is said where a shallow clone lacks the commit', async () => {
    const shallow = join(folder, 'shallow');
    git('commit', '-q', '--allow-empty', '-m', 'second');
    execFileSync('git', ['clone', '-q', '--depth=1', '--no-tags', `file://${repository}`, shallow], {
      stdio: 'ignore',
    });
    await expect(gitObjects(process.env).readTree(shallow, commit)).rejects.toMatchObject({
      code: 'missing-input',
    });
  });

  it('is said where a partial clone lacks files', async () => {
    const broken = join(folder, 'broken');
    execFileSync('git', ['clone', '-q', '--no-hardlinks', repository, broken], { stdio: 'ignore' });
    const blob = git('rev-parse', `${commit}:run.sh`);
    execFileSync(
      'sh',
      [
        '-c',
        'mkdir p && mv .git/objects/pack/*.pack p/ 2>/dev/null; for f in p/*.pack; do test -e "$f" && git unpack-objects -q < "$f"; done; rm -f .git/objects/pack/*; rm -f ".git/objects/$0"',
        `${blob.slice(0, 2)}/${blob.slice(2)}`,
      ],
      { cwd: broken },
    );
    await expect(gitObjects(process.env).readTree(broken, commit)).rejects.toMatchObject({
      code: 'missing-input',
      hint: expect.stringContaining('filter') as string,
    });
  });
});

describe('the output of cat-file', () => {
  const OUTPUT = Buffer.from(`${'a'.repeat(40)} blob 3\nx\ny\n${'b'.repeat(40)} blob 0\n\n`);
  const readAll = (chunks: readonly Uint8Array[]) => {
    const got: string[] = [];
    const reader = new CatFileReader((object, size) => {
      let text = `${object.charAt(0)}${String(size)}:`;
      return {
        feed: (chunk) => (text += Buffer.from(chunk).toString()),
        end: () => got.push(text),
      };
    });
    for (const chunk of chunks) reader.feed(chunk);
    return { got, complete: reader.complete };
  };

  it('is cut anywhere', () => {
    for (let at = 0; at <= OUTPUT.length; at += 1) {
      const { got, complete } = readAll([OUTPUT.subarray(0, at), OUTPUT.subarray(at)]);
      expect(got).toEqual(['a3:x\ny', 'b0:']);
      expect(complete).toBe(true);
    }
    expect(readAll([...OUTPUT].map((byte) => Uint8Array.of(byte))).got).toEqual(['a3:x\ny', 'b0:']);
  });

  it('is incomplete where it ends early', () => {
    expect(readAll([OUTPUT.subarray(0, 50)]).complete).toBe(false);
    expect(readAll([OUTPUT.subarray(0, 20)]).complete).toBe(false);
  });

  it.each([`${'a'.repeat(40)} missing\n`, 'x'.repeat(300)])(
    'is refused where it is something else',
    (text) => {
      expect(() => readAll([Buffer.from(text)])).toThrow();
    },
  );
});

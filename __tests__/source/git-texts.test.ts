import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import {
  commitTime,
  lfsObject,
  parseLsTree,
  parseSubmodules,
  publicUrl,
} from '../../src/source/git-texts.ts';

describe('the address of a repository', () => {
  it.each([
    ['https://github.com/owner/name.git', 'https://github.com/owner/name.git'],
    ['https://user:secret@github.com/owner/name', 'https://github.com/owner/name'],
    ['https://x-access-token:ghs_1@github.com/o/n?a=b#c', 'https://github.com/o/n'],
    ['ssh://git@example.org:22/o/n.git', 'ssh://example.org:22/o/n.git'],
    ['git@github.com:owner/name.git', 'ssh://github.com/owner/name.git'],
    ['host:/srv/name', 'ssh://host/srv/name'],
  ])('%s is shown as %s', (origin, shown) => {
    expect(publicUrl(origin)).toBe(shown);
  });

  it.each([
    '/home/user/name',
    '../name',
    'C:\\name',
    'C:/name',
    'file:///srv/name',
    'https://',
    '',
    'ext::sh -c x',
  ])('%j is not shown', (origin) => {
    expect(publicUrl(origin)).toBeUndefined();
  });
});

describe('the time of a commit', () => {
  it('is the committer’s, and never one of the message', () => {
    const text = 'tree 1\nauthor A <a> 1 +0000\ncommitter C <c> 22 -0100\n\ncommitter X <x> 333 +0000\n';
    expect(commitTime(Buffer.from(text))).toBe(22);
    expect(commitTime(Buffer.from('tree 1\n\ncommitter X <x> 333 +0000\n'))).toBeUndefined();
  });
});

describe('other texts', () => {
  it('of ls-tree are refused where they are none', () => {
    expect(parseLsTree(Buffer.from('100644 blob 1\tx\0'))).toBeUndefined();
  });

  it('of .gitmodules need path and url', () => {
    const text =
      'submodule.a.path\nx\0submodule.a.url\nu\0submodule.b.path\ny\0core.x\ny\0submodule.c.url\nz\0';
    expect([...parseSubmodules(text)]).toEqual([
      ['x', 'u'],
      ['y', undefined],
    ]);
  });

  it('of Git LFS are pointers only as a whole', () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 3\n`;
    expect(lfsObject(Buffer.from(pointer))).toBe('a'.repeat(64));
    expect(lfsObject(Buffer.from(`${pointer}more`))).toBeUndefined();
    expect(lfsObject(Buffer.from(`x${pointer}`))).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { releaseFiles, versionOf } from '../../src/pypi/release.ts';

const HASH = 'ab'.repeat(32);
const listed = (...names: readonly string[]) => ({
  files: names.map((filename) => ({ filename, url: `https://x.example/${filename}`, sha256: HASH })),
});

describe('versionOf', () => {
  it.each([
    ['demo-1.0-py3-none-any.whl', 'demo', '1.0'],
    ['Zope.Interface-5.0.0-cp311-cp311-linux_x86_64.whl', 'zope-interface', '5.0.0'],
    ['python-dateutil-2.8.2.tar.gz', 'python-dateutil', '2.8.2'],
    ['python_dateutil-2.8.2.tar.gz', 'python-dateutil', '2.8.2'],
    ['demo-1.0RC1.zip', 'demo', '1.0rc1'],
    ['demo-1.0-py2.7.egg', 'demo', '1.0'],
    ['demo-1.0.win32.exe', 'demo', '1.0'],
    ['demo-1.5.win-amd64-py2.7.exe', 'demo', '1.5'],
    ['demo-1.0-1.noarch.rpm', 'demo', '1.0.post1'],
    ['demo-0.1.tgz', 'demo', '0.1'],
    ['other-1.0-py3-none-any.whl', 'demo', undefined],
    ['demo-x-py3-none-any.whl', 'demo', undefined],
    ['demo-extra-1.0.tar.gz', 'demo', undefined],
    ['demo.tar.gz', 'demo', undefined],
    ['demo-1.0.txt', 'demo', undefined],
    [`demo-${'x.'.repeat(3000)}1.zip`, 'demo', undefined],
  ])('of %.60s', (filename, project, version) => {
    expect(versionOf(filename, project)).toBe(version);
  });
});

describe('releaseFiles', () => {
  it('answers every file of the release, however its version is spelt', () => {
    const page = listed(
      'demo-1.0.0.win32.exe',
      'demo-1.tar.gz',
      'demo-1.0-py3-none-any.whl',
      'demo-1.0.1.tar.gz',
      'notes.txt',
    );
    expect(releaseFiles(page, 'demo', '1.0').map(({ filename }) => filename)).toEqual([
      'demo-1.0-py3-none-any.whl',
      'demo-1.0.0.win32.exe',
      'demo-1.tar.gz',
    ]);
  });

  it('names the latest versions where there is no such release', () => {
    const page = listed(...['1.9', '1.10', '2.0rc1', '0.1', '0.2', '0.3'].map((v) => `demo-${v}.tar.gz`));
    expect(() => releaseFiles(page, 'demo', '3')).toThrow(
      expect.objectContaining({ code: 'usage', hint: 'The latest are 2.0rc1, 1.10, 1.9, 0.3, 0.2.' }),
    );
    expect(() => releaseFiles(listed(), 'demo', '3')).toThrow(
      expect.objectContaining({ hint: 'The index lists no files of this project.' }),
    );
  });

  it('refuses what can not be verified or told apart', () => {
    const unhashed = { files: [{ filename: 'demo-1.0.tar.gz', url: 'https://x.example/' }] };
    expect(() => releaseFiles(unhashed, 'demo', '1.0')).toThrow('announces no SHA-256 of demo-1.0.tar.gz');
    expect(() => releaseFiles(listed('demo-1.0.zip', 'demo-1.0.zip'), 'demo', '1.0')).toThrow(
      'lists demo-1.0.zip twice',
    );
  });
});

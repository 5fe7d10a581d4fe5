import { describe, expect, it } from 'vitest';
import { checkPath, PathSet } from '../../src/archive/paths.ts';
import type { EntryKind } from '../../src/archive/types.ts';
import { contextWith } from '../support/read-tar.ts';
import { latin1, utf8 } from '../support/tar-builder.ts';

function check(name: string | Uint8Array): { path: string; rawPath?: Uint8Array; codes: string[] } {
  const ctx = contextWith();
  const checked = checkPath(typeof name === 'string' ? utf8(name) : name, ctx);
  return { ...checked, codes: ctx.anomalies.map(({ code }) => code) };
}

describe('checkPath', () => {
  it.each([
    'six.py',
    'setuptools/script (dev).tmpl',
    'setuptools/launcher manifest.xml',
    'a+b/c_d-e.f',
    'tests/data/caf\u00e9.txt',
    'docs/\u65e5\u672c\u8a9e.md',
    'pip/console.py',
    'aux_data/contrib.py',
    'x/null',
    'x/auxiliary.py',
    'x/com.py',
    'x/com10',
    'lib/prn_x',
    '.gitignore',
    '..hidden/...x',
    'a~1/b@c/d,e=f/#x/%41/[id].ts/{x}/$y/!z/`k',
    `${'d/'.repeat(63)}x`,
    'x'.repeat(255),
  ])('takes %s as it is', (name) => {
    expect(check(name)).toEqual({ path: name, codes: [] });
  });

  it('drops one trailing slash', () => {
    expect(check('a/b/')).toEqual({ path: 'a/b', codes: [] });
    expect(check('caf\u00e9/')).toEqual({ path: 'caf\u00e9', codes: [] });
    expect(check('a//')).toEqual({ path: 'a/', codes: ['path-dot'] });
  });

  it.each([
    ['', 'path-empty'],
    ['/', 'path-empty path-absolute'],
    ['/a', 'path-absolute'],
    ['..', 'path-traversal'],
    ['a/../b', 'path-traversal'],
    ['./a', 'path-dot'],
    ['a/.', 'path-dot'],
    ['a//b', 'path-dot'],
    ['a\\b', 'path-backslash'],
    ['c:a', 'path-drive'],
    ['a\0', 'path-control'],
    ['a\u202e', 'path-bidi'],
    ['\ufeffa', 'path-bidi'],
    ['e\u0301', 'path-normalization'],
    ['CON', 'path-reserved'],
    ['a/prn/b', 'path-reserved'],
    ['Aux.py', 'path-reserved'],
    ['lpt9.x', 'path-reserved'],
    ['nul .x', 'path-reserved'],
    ['com\u00b2', 'path-reserved'],
    ['conout$', 'path-reserved'],
    ['a.', 'path-reserved'],
    ['a /b', 'path-reserved'],
    ['...', 'path-reserved'],
    ['a?', 'path-reserved'],
    [`${'d/'.repeat(64)}x`, 'limit-path'],
    ['x'.repeat(256), 'limit-path'],
    ['\u00e9'.repeat(128), 'limit-path'],
  ])('reports %j as %s', (name, codes) => {
    expect(check(name)).toEqual({ path: name, codes: codes.split(' ') });
  });

  it('keeps the bytes of a name that is not UTF-8', () => {
    const bytes = latin1('caf\xe9');
    const { path, rawPath, codes } = check(bytes);
    expect([path, codes]).toEqual(['caf\ufffd', ['path-encoding']]);
    expect(rawPath).toEqual(Uint8Array.from(bytes));
  });

  it('keeps only the beginning of a name above the limit, and checks that', () => {
    const { path, codes } = check(`../${'x/'.repeat(1000)}`);
    expect(path).toHaveLength(1025);
    expect(codes).toEqual(['limit-path', 'path-traversal', 'limit-path']);
  });
});

function collisions(...paths: readonly (readonly [string, EntryKind])[]): string[] {
  const ctx = contextWith();
  const set = new PathSet();
  for (const [path, kind] of paths) set.add(path, kind);
  set.finish(ctx);
  return ctx.anomalies.map(({ code, path }) => `${code} ${path ?? ''}`);
}

describe('PathSet', () => {
  it('takes folders that are listed and implied', () => {
    expect(
      collisions(['a', 'dir'], ['a/b', 'file'], ['a/c/d', 'file'], ['a/c', 'dir'], ['b', 'file']),
    ).toEqual([]);
  });

  it.each<[string, string[], ...[string, EntryKind][]]>([
    ['the same file twice', ['duplicate-path a'], ['a', 'file'], ['a', 'file']],
    ['the same folder twice', ['duplicate-path a'], ['a', 'dir'], ['a', 'dir']],
    ['file and link', ['duplicate-path a'], ['a', 'file'], ['a', 'symlink']],
    ['case', ['case-collision A'], ['a', 'file'], ['A', 'file']],
    ['sharp s', ['case-collision SS'], ['\u00df', 'file'], ['SS', 'file']],
    ['composition', ['case-collision e\u0301'], ['\u00e9', 'file'], ['e\u0301', 'file']],
    ['a file and a folder', ['file-folder-clash a'], ['a', 'file'], ['a', 'dir']],
    ['a file and an implied folder', ['file-folder-clash a'], ['a', 'file'], ['a/b', 'file']],
    ['an implied folder and a later file', ['file-folder-clash a'], ['a/b', 'file'], ['a', 'file']],
    ['a link and an implied folder', ['file-folder-clash a'], ['a', 'symlink'], ['a/b', 'file']],
    ['a file and a folder of other case', ['file-folder-clash a'], ['A', 'file'], ['a/b', 'file']],
    ['implied folders of other case', ['case-collision a'], ['A/x', 'file'], ['a/y', 'file']],
    ['a folder and an implied one of other case', ['case-collision a'], ['A', 'dir'], ['a/y', 'file']],
  ])('reports %s', (_, expected, ...paths) => {
    expect(collisions(...paths)).toEqual(expected);
  });

  it('looks at no more folders than entries are allowed', () => {
    const ctx = contextWith({ entries: 100 });
    const set = new PathSet();
    for (let index = 0; index < 10; index++) set.add(`${index}/${'d/'.repeat(50)}x`, 'file');
    set.finish(ctx);
    expect(ctx.anomalies.map(({ code }) => code)).toEqual(['limit-entries']);
  });
});

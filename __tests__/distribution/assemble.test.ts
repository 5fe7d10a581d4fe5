import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/archive/limits.ts';
import type { Archive, Entry } from '../../src/archive/types.ts';
import { assembleSdist, assembleWheel, captureFor, kindOf } from '../../src/distribution/assemble.ts';
import { installedPath, sitePath, topLevelNames } from '../../src/distribution/install-paths.ts';
import type { Sdist, Wheel } from '../../src/distribution/types.ts';
import { archive, dir, file } from './support.ts';

const WHEEL = 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n';
const METADATA = 'Metadata-Version: 2.1\nName: demo\nVersion: 1.0\n';

function wheel(...entries: Entry[]): Wheel {
  return assembleWheel({
    filename: 'demo-1.0-py3-none-any.whl',
    sha256: 'ab',
    size: 1,
    archive: archive(...entries),
  });
}

function sdist(contents: Archive): Sdist {
  return assembleSdist({ filename: 'demo-1.0.tar.gz', sha256: 'ab', size: 1, archive: contents });
}

describe('assembleWheel', () => {
  it('parses every file of its own', () => {
    const info = 'demo-1.0.dist-info';
    const { metadata, wheelFile, record, entryPoints, topLevel, ...rest } = wheel(
      file('demo/__init__.py'),
      file('other-2.0.dist-info/METADATA', METADATA.replace('demo', 'other')),
      file(`${info}/METADATA`, METADATA),
      file(`${info}/WHEEL`, WHEEL),
      file(`${info}/RECORD`, `${info}/RECORD,,\n`),
      file(`${info}/entry_points.txt`, '[console_scripts]\ndemo = demo:main\n'),
      file(`${info}/top_level.txt`, 'demo\n'),
    );
    expect(rest).toMatchObject({
      kind: 'wheel',
      distInfo: info,
      sha256: 'ab',
      size: 1,
      name: { project: 'demo' },
    });
    expect(metadata).toMatchObject({ path: `${info}/METADATA`, value: { name: 'demo' }, problems: [] });
    expect(wheelFile?.value.rootIsPurelib).toBe(true);
    expect(record?.value.rows).toHaveLength(1);
    expect(entryPoints?.value.entries).toHaveLength(1);
    expect(topLevel?.value).toEqual(['demo']);
  });

  it('leaves out what is not there or was not read', () => {
    const unread: Entry = {
      path: 'demo-1.0.dist-info/WHEEL',
      kind: 'file',
      declaredSize: 1,
      contents: { state: 'unread', why: 'zip-encrypted' },
    };
    const assembled = wheel(dir('demo-1.0.dist-info'), unread);
    expect(assembled.distInfo).toBe('demo-1.0.dist-info');
    expect(Object.keys(assembled)).not.toContain('wheelFile');
    expect(Object.keys(assembled)).not.toContain('metadata');
  });

  it.each([
    ['none', [file('demo.py')], undefined],
    ['one of another name', [file('x-1.dist-info/METADATA', METADATA)], 'x-1.dist-info'],
    ['two of other names', [file('x-1.dist-info/WHEEL'), file('y-1.dist-info/WHEEL')], undefined],
    ['two that fit', [file('demo-1.0.dist-info/WHEEL'), file('Demo-1.0.dist-info/WHEEL')], undefined],
    ['one that fits', [file('x-1.dist-info/WHEEL'), file('demo-1.0.dist-info/WHEEL')], 'demo-1.0.dist-info'],
    ['not at the top', [file('demo/x-1.dist-info/WHEEL')], undefined],
  ])('dist-info: %s', (_name, entries, expected) => {
    expect(wheel(...entries).distInfo).toBe(expected);
  });

  it('takes the last of two files of one path, as CPython does', () => {
    const path = 'demo-1.0.dist-info/METADATA';
    expect(
      wheel(file(path, METADATA), file(path, METADATA.replace('1.0', '2.0'))).metadata?.value.version,
    ).toBe('2.0');
  });
});

describe('assembleSdist', () => {
  it('reads PKG-INFO and keeps the sources', () => {
    const assembled = sdist(
      archive(dir('demo-1.0'), file('demo-1.0/PKG-INFO', METADATA), file('demo-1.0/setup.py', 'x'), {
        ...file('demo-1.0/a.py'),
        contents: { state: 'unread', why: 'limit-entry-size' },
      }),
    );
    expect(assembled).toMatchObject({
      kind: 'sdist',
      topFolder: 'demo-1.0',
      metadata: { path: 'demo-1.0/PKG-INFO' },
    });
    expect([...assembled.sources.keys()]).toEqual(['setup.py']);
  });

  it.each([
    ['two folders', archive(file('a/x'), file('b/x'))],
    ['a file beside the folder', archive(file('a/x'), file('y'))],
    ['nothing', archive()],
  ])('has no top folder: %s', (_name, contents) => {
    const assembled = sdist(contents);
    expect(assembled.topFolder).toBeUndefined();
    expect(assembled.metadata).toBeUndefined();
  });
});

describe('captureFor', () => {
  it('keeps the metadata of a wheel', () => {
    const capture = captureFor('demo-1.0-py3-none-any.whl', DEFAULT_LIMITS);
    const info = 'demo-1.0.dist-info';
    expect(
      ['METADATA', 'WHEEL', 'RECORD', 'entry_points.txt', 'top_level.txt', 'licenses/METADATA', 'x'].map(
        (name) => capture(`${info}/${name}`),
      ),
    ).toEqual([1 << 20, 64 << 10, 4 << 20, 256 << 10, 256 << 10, 0, 0]);
    expect(capture('METADATA')).toBe(0);
    expect(capture('demo/METADATA')).toBe(0);
  });

  it('bounds what a hostile archive can make it keep, and keeps the own metadata all the same', () => {
    const capture = captureFor('demo-1.0-py3-none-any.whl', DEFAULT_LIMITS);
    let sum = 0;
    for (let i = 0; i < 10_000; i++) sum += capture(`x-${i}.dist-info/RECORD`);
    expect(sum).toBe(5 * DEFAULT_LIMITS.recordBytes);
    expect(capture('demo-1.0.dist-info/RECORD')).toBe(DEFAULT_LIMITS.recordBytes);
    let copies = 0;
    while (capture('demo-1.0.dist-info/RECORD') > 0) copies += 1;
    expect(copies).toBe(15);
  });

  it('keeps what a build reads from an sdist', () => {
    const capture = captureFor('demo-1.0.tar.gz', DEFAULT_LIMITS);
    const kept = (path: string): boolean => capture(`demo-1.0/${path}`) > 0;
    const yes = [
      'PKG-INFO',
      'setup.py',
      'setup.cfg',
      'pyproject.toml',
      'MANIFEST.in',
      'hatch_build.py',
      'helper.py',
    ];
    const eggs = [
      'demo.egg-info/PKG-INFO',
      'src/demo.egg-info/entry_points.txt',
      'demo.egg-info/requires.txt',
    ];
    expect([...yes, ...eggs].map(kept)).not.toContain(false);
    const no = [
      'README.md',
      'src/demo/a.py',
      'demo.egg-info/SOURCES.txt',
      'a/b/c.egg-info/PKG-INFO',
      'x/PKG-INFO',
    ];
    expect(no.map(kept)).not.toContain(true);
    expect(capture('setup.py')).toBe(0);
  });

  it('keeps a bounded number of modules, and setup.py behind them', () => {
    const capture = captureFor('demo-1.0.tar.gz', DEFAULT_LIMITS);
    let kept = 0;
    for (let i = 0; i < 1000; i++) if (capture(`demo-1.0/m${i}.py`) > 0) kept += 1;
    for (let i = 0; i < 1000; i++) capture(`demo-1.0/m${i}.egg-info/PKG-INFO`);
    expect(kept).toBe(32);
    expect(capture('demo-1.0/setup.py')).toBe(DEFAULT_LIMITS.sourceFileBytes);
  });

  it('keeps nothing of another file', () => {
    expect(captureFor('demo.zip', DEFAULT_LIMITS)('demo-1.0/setup.py')).toBe(0);
  });
});

describe('kindOf', () => {
  it.each([
    ['demo-1.0-py3-none-any.whl', 'wheel'],
    ['anything.whl', 'wheel'],
    ['demo-1.0.tar.gz', 'sdist'],
  ])('%s is a %s', (filename, kind) => {
    expect(kindOf(filename)).toEqual({ kind });
  });

  it.each([
    ['demo-1.0.WHL', /lower case/],
    ['demo-1.0.zip', /PEP 625/],
    ['demo-1.0.tar.bz2', /PEP 625/],
    ['demo-1.0-py3.12.egg', /egg/],
    ['demo-1.0.tar.gz.asc', /PGP/],
    ['demo-1.0.tar.gz.publish.attestation', /PEP 740/],
    ['demo-1.0.tar.gz.sigstore.json', /Sigstore/],
    ['README', /neither/],
    ['', /neither/],
  ])('%s is neither', (filename, why) => {
    const kind = kindOf(filename);
    expect(kind).toMatchObject({ kind: 'other' });
    expect('why' in kind ? kind.why : '').toMatch(why);
  });
});

describe('installedPath', () => {
  const own = wheel(file('demo-1.0.dist-info/WHEEL', WHEEL));
  it.each([
    ['demo/a.py', { scheme: 'purelib', path: 'demo/a.py', own: true }, 'demo/a.py'],
    ['demo-1.0.data/purelib/x.pth', { scheme: 'purelib', path: 'x.pth', own: true }, 'x.pth'],
    ['Demo-1.0.0.data/platlib/a/b.so', { scheme: 'platlib', path: 'a/b.so', own: true }, 'a/b.so'],
    ['demo-1.0.data/scripts/demo', { scheme: 'scripts', path: 'demo', own: true }, undefined],
    ['other-1.0.data/purelib/x.py', { scheme: 'purelib', path: 'x.py', own: false }, 'x.py'],
    ['demo-1.0.data/stdlib/x.py', { scheme: undefined, path: 'x.py', own: true }, undefined],
    ['demo-1.0.data', { scheme: 'purelib', path: 'demo-1.0.data', own: true }, 'demo-1.0.data'],
    ['demo-1.0.data/data/etc/x', { scheme: 'data', path: 'etc/x', own: true }, undefined],
    [
      'demo-1.0.data/data/lib/python3.12/site-packages/x.pth',
      { scheme: 'data', path: 'lib/python3.12/site-packages/x.pth', own: true },
      'x.pth',
    ],
    [
      'demo-1.0.data/data/Lib/site-packages/x.pth',
      { scheme: 'data', path: 'Lib/site-packages/x.pth', own: true },
      'x.pth',
    ],
    [
      'demo-1.0.data/data/lib/python3/dist-packages/x.pth',
      { scheme: 'data', path: 'lib/python3/dist-packages/x.pth', own: true },
      'x.pth',
    ],
  ])('%s', (path, expected, site) => {
    expect(installedPath(own, path)).toEqual(expected);
    expect(sitePath(installedPath(own, path))).toBe(site);
  });

  it('follows Root-Is-Purelib', () => {
    const platform = wheel(file('demo-1.0.dist-info/WHEEL', WHEEL.replace('true', 'false')));
    expect(installedPath(platform, 'a.py').scheme).toBe('platlib');
  });
});

it('topLevelNames tells what would be imported', () => {
  const names = topLevelNames(
    wheel(
      dir('empty'),
      file('demo/__init__.py'),
      file('demo/a.py'),
      file('six.py'),
      file('fast.cpython-312-x86_64-linux-gnu.so'),
      file('old.cpython-312.pyc'),
      file('x.pth'),
      file('demo-1.0.data/purelib/more/a.py'),
      file('demo-1.0.data/purelib/'),
      file('demo-1.0.data/scripts/demo'),
      file('demo-1.0.dist-info/WHEEL', WHEEL),
    ),
  );
  expect(names.map(({ name, kind }) => [name, kind])).toEqual([
    ['demo', 'package'],
    ['six', 'module'],
    ['fast', 'extension'],
    ['old', 'bytecode'],
    ['x.pth', 'file'],
    ['more', 'package'],
  ]);
  expect(names[0]?.path).toBe('demo/__init__.py');
});

import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { buildTarGz } from '../../support/tar-builder.ts';
import { memoryTree, type TreeFile } from '../../support/memory-tree.ts';
import type { Files } from '../../support/distribution-builder.ts';
import type { Sdist } from '../../../src/distribution/types.ts';
import { explained, faults, read, SDIST, sdistOf, short, SOURCE, textOf, WHEEL, wheelOf } from './demo.ts';

type Source = Readonly<Record<string, TreeFile>>;

/** What is said of one more file of the wheel, or of the sdist, with these files in the commit. */
async function ofWheel(path: string, contents: string | Uint8Array, source: Source = {}): Promise<string> {
  const said = explained(await wheelOf({ ...WHEEL, [path]: contents }), memoryTree({ ...SOURCE, ...source }));
  return short(said)[path] ?? 'absent';
}

async function ofSdist(path: string, contents: string | Uint8Array, source: Source = {}): Promise<string> {
  const said = explained(await sdistOf({ ...SDIST, [path]: contents }), memoryTree({ ...SOURCE, ...source }));
  return short(said)[path] ?? 'absent';
}

/** Faults of a wheel of these files; a project file in the commit says where they come from. */
async function faultsOf(files: Files, source: Source): Promise<string[]> {
  const info = Object.fromEntries(Object.entries(WHEEL).filter(([path]) => path.includes('.dist-info/')));
  const wheel = await wheelOf({ ...info, 'demo-1.0.dist-info/top_level.txt': undefined, ...files });
  return faults(explained(wheel, memoryTree({ LICENSE: SOURCE.LICENSE ?? '', ...source })));
}

describe('contents alone', () => {
  it.each(['', '\n', '\r\n'])('explain nothing where they are %j', async (text) => {
    expect(await ofWheel('demo/new.py', text, { 'tests/other.py': text })).toMatch(/^unexplained/);
    expect(await ofSdist('demo/new.py', text, { 'tests/other.py': text })).toMatch(/^unexplained/);
  });

  it('are a finding at another place', async () => {
    expect(await ofWheel('demo/evil.py', SOURCE['tests/data/evil.py'] ?? '')).toBe(
      'moved tests/data/evil.py',
    );
    expect(await ofSdist('conftest.py', SOURCE['tests/data/evil.py'] ?? '')).toBe('moved tests/data/evil.py');
  });

  it('are one on the way round through data, too', async () => {
    const path = 'demo-1.0.data/data/lib/python3.12/site-packages/evil.py';
    expect(await ofWheel(path, SOURCE['tests/data/evil.py'] ?? '')).toBe('moved tests/data/evil.py');
  });

  it('count for scripts and data of the same name, whose place is free', async () => {
    const script = '#!/usr/bin/env python3\nprint(1)\n';
    const source = { 'tools/demo-run': script, 'man/demo.1': 'demo\n' };
    expect(await ofWheel('demo-1.0.data/scripts/demo-run', script, source)).toBe('identical tools/demo-run');
    expect(await ofWheel('demo-1.0.data/scripts/demo-run', '#!python\nprint(1)\n', source)).toBe(
      'identical tools/demo-run through shebang',
    );
    expect(await ofWheel('demo-1.0.data/data/share/man/man1/demo.1', 'demo\n', source)).toBe(
      'identical man/demo.1',
    );
    expect(await ofWheel('demo-1.0.data/scripts/demo-run', '#!python\nprint(2)\n', source)).toMatch(
      /^unexplained/,
    );
  });

  it('of a path that stands twice are not known', async () => {
    const bytes = buildTarGz([
      ['demo-1.0/LICENSE', SOURCE.LICENSE ?? ''],
      ['demo-1.0/LICENSE', SOURCE.LICENSE ?? ''],
    ]);
    const sdist = (await read('demo-1.0.tar.gz', bytes)) as Sdist;
    expect(faults(explained(sdist, memoryTree(SOURCE)))).toEqual([
      'unexplained LICENSE',
      'unexplained LICENSE',
    ]);
  });
});

describe('line ends', () => {
  it('alone make a finding of its own, either way round', async () => {
    expect(await ofWheel('demo/cli.py', 'def main():\r\n    return 0\r\n')).toBe(
      'line-endings src/demo/cli.py',
    );
    expect(await ofSdist('dos.txt', 'a\nb\n', { 'dos.txt': 'a\r\nb\r\n' })).toBe('line-endings dos.txt');
  });

  it('that .gitattributes asks for make none', async () => {
    const { sha256: crlfSha256 } = memoryTree({ x: 'echo\r\n' }).files.get('x') ?? {};
    const file = {
      text: 'echo\n',
      more: { attributes: ['eol' as const], ...(crlfSha256 && { crlfSha256 }) },
    };
    expect(await ofSdist('make.bat', 'echo\r\n', { 'make.bat': file })).toBe(
      'identical make.bat through eol',
    );
  });
});

describe('what git stores in another way', () => {
  it('is resolved: links to folders and files, component by component', async () => {
    const source = {
      'certs/real/ca/key.txt': 'key\n',
      'certs/link': { link: '../certs/real/' },
      'a/b': { link: 'c/d' },
      'a/c': { link: '../certs' },
      'a/d': { link: '/etc' },
      loop: { link: 'loop2' },
      loop2: { link: 'loop' },
      out: { link: '../../other' },
      'certs/d': { link: 'real/./ca' },
    };
    expect(await ofSdist('certs/link/ca/key.txt', 'key\n', source)).toBe('identical certs/real/ca/key.txt');
    expect(await ofSdist('a/b/key.txt', 'key\n', source)).toBe('identical certs/real/ca/key.txt');
    for (const path of ['a/d/key.txt', 'loop/key.txt', 'out/key.txt']) {
      expect(await ofSdist(path, 'key\n', source)).toBe('moved certs/real/ca/key.txt');
    }
  });

  it('may stay a link', async () => {
    const bytes = buildTarGz([
      ['demo-1.0/real.txt', 'x\n'],
      ['demo-1.0/same', '', { type: '2', link: 'real.txt' }],
      ['demo-1.0/other', '', { type: '2', link: 'real.txt' }],
      ['demo-1.0/new', '', { type: '2', link: 'real.txt' }],
    ]);
    const sdist = (await read('demo-1.0.tar.gz', bytes)) as Sdist;
    const tree = memoryTree({ 'real.txt': 'x\n', same: { link: 'real.txt' }, other: { link: 'elsewhere' } });
    expect(explained(sdist, tree).explanations.map(textOf)).toEqual([
      'identical real.txt',
      'identical same',
      'unexplained: a link to another target than other has',
      'unexplained: nothing like it is in the source',
    ]);
  });

  it('is named where it can not be known', async () => {
    const submodules = new Map([['vendor/lib', { commit: '1'.repeat(40) }]]);
    const sdist = await sdistOf({ ...SDIST, 'vendor/lib/x.c': 'int x;\n' });
    expect(short(explained(sdist, memoryTree(SOURCE, { submodules })))['vendor/lib/x.c']).toContain(
      'in the submodule vendor/lib',
    );
    const subst = { text: '$Format:%H$\n', more: { attributes: ['export-subst' as const] } };
    expect(await ofSdist('a.txt', '$Format:%H$\n', { 'a.txt': subst })).toBe('identical a.txt');
    expect(await ofSdist('a.txt', 'c0ffee\n', { 'a.txt': subst })).toContain('.gitattributes: export-subst');
  });

  it('is the object that a pointer of Git LFS names, and not the pointer', async () => {
    const { sha256: lfsSha256 } = memoryTree({ x: 'large\n' }).files.get('x') ?? {};
    const pointer = { text: 'version …\n', more: { ...(lfsSha256 && { lfsSha256 }) } };
    expect(await ofSdist('big.bin', 'large\n', { 'big.bin': pointer })).toBe('identical big.bin through lfs');
    expect(await ofSdist('big.bin', 'version …\n', { 'big.bin': pointer })).toContain('a pointer of Git LFS');
  });
});

describe('the source root', () => {
  const FILES = { 'demo/__init__.py': 'a = 1\n', 'demo/sub/x.py': 'b = 2\n' };
  const below = (folder: string): Source =>
    Object.fromEntries(Object.entries(FILES).map(([path, text]) => [`${folder}${path}`, text]));
  const toml = (text: string): Source => ({ 'pyproject.toml': `[project]\nname = "demo"\n${text}` });

  it.each<[string, Source]>([
    ['the root', below('')],
    ['src', below('src/')],
    ['package-dir', { ...below('lib/'), ...toml('[tool.setuptools.package-dir]\n"" = "lib"\n') }],
    ['packages.find', { ...below('lib/'), ...toml('[tool.setuptools.packages.find]\nwhere = ["./lib/"]\n') }],
    [
      'setup.cfg',
      { ...below('lib/'), 'setup.cfg': '[metadata]\nname = demo\n[options]\npackage_dir =\n    = lib\n' },
    ],
    [
      'setup.cfg, found',
      { ...below('lib/'), 'setup.cfg': '[metadata]\nname = demo\n[options.packages.find]\nwhere = lib\n' },
    ],
    ['setup.py', { ...below('lib/'), 'setup.py': 'setup(name="demo", package_dir={"": "lib"})\n' }],
    [
      'one package',
      {
        'py/__init__.py': 'a = 1\n',
        'py/sub/x.py': 'b = 2\n',
        ...toml('[tool.setuptools.package-dir]\ndemo = "py"\n'),
      },
    ],
    ['poetry', { ...below('lib/'), ...toml('[[tool.poetry.packages]]\ninclude = "demo"\nfrom = "lib"\n') }],
    [
      'hatch packages',
      { ...below('lib/py/'), ...toml('[tool.hatch.build.targets.wheel]\npackages = ["lib/py/demo"]\n') },
    ],
    ['hatch sources', { ...below('lib/'), ...toml('[tool.hatch.build]\nsources = ["lib"]\n') }],
    [
      'hatch sources, renamed',
      {
        'a/b/__init__.py': 'a = 1\n',
        'a/b/sub/x.py': 'b = 2\n',
        'hatch.toml': '[build.sources]\n"a/b" = "demo"\n',
        ...toml(''),
      },
    ],
    [
      'hatch force-include',
      {
        ...below('src/'),
        'src/demo/sub/x.py': 'other\n',
        'data/y.py': 'b = 2\n',
        ...toml('[tool.hatch.build.targets.wheel.force-include]\n"data/y.py" = "demo/sub/x.py"\n'),
      },
    ],
    ['pdm', { ...below('lib/'), ...toml('[tool.pdm.build]\npackage-dir = "lib"\n') }],
    ['uv', { ...below('lib/'), ...toml('[tool.uv.build-backend]\nmodule-root = "lib"\n') }],
    [
      'a folder of a repository of many',
      {
        ...below('packages/demo/src/'),
        'packages/demo/pyproject.toml': '[project]\nname = "Demo"\n',
        'packages/demo/LICENSE': SOURCE.LICENSE ?? '',
        'packages/other/pyproject.toml': '[project]\nname = "other"\n',
      },
    ],
  ])('is found: %s', async (_, source) => {
    expect(await faultsOf(FILES, source)).toEqual([]);
  });

  it('is none that nothing declares', async () => {
    expect(await faultsOf(FILES, below('tests/fixtures/'))).toEqual([
      'moved demo/__init__.py',
      'moved demo/sub/x.py',
    ]);
    const traversal = toml('[tool.setuptools.package-dir]\n"" = "../lib"\n');
    expect(await faultsOf(FILES, { ...below('lib/'), ...traversal })).toHaveLength(2);
  });

  it('is one for a package: no file comes from another', async () => {
    const source = { ...below('src/'), 'src/demo/y.py': 'c = 3\n', 'demo/sub/x.py': 'fixture\n' };
    expect(
      await faultsOf({ ...FILES, 'demo/y.py': 'c = 3\n', 'demo/sub/x.py': 'fixture\n' }, source),
    ).toEqual(['moved demo/sub/x.py']);
  });

  it('tells which files of it are missing', async () => {
    const said = explained(
      await wheelOf({ 'demo/__init__.py': 'a = 1\n' }),
      memoryTree({ ...below('src/'), 'src/demo.egg-info/PKG-INFO': 'x\n', 'src/extra/__init__.py': '' }),
    );
    expect(said.leftOut).toEqual([
      { source: 'src/demo/sub', files: 1, ofPackage: true },
      { source: 'src/extra', files: 1, ofPackage: true },
    ]);
  });

  it('of an sdist may be stripped by hatch', async () => {
    const sdist = await sdistOf({ 'PKG-INFO': SDIST['PKG-INFO'], ...FILES });
    const declared = toml('[tool.hatch.build.targets.sdist]\nsources = ["src"]\n');
    expect(faults(explained(sdist, memoryTree({ ...below('src/'), ...declared })))).toEqual([]);
    expect(faults(explained(sdist, memoryTree({ ...below('src/'), ...toml('') })))).toHaveLength(2);
  });
});

describe('what the policy declares', () => {
  const tree = memoryTree(SOURCE);

  it('is not asked of the commit', async () => {
    const generated = [
      { path: 'demo/_tables.py', reason: 'Made from the standard', kind: 'any', line: 4 },
    ] as const;
    const said = explained(await wheelOf({ ...WHEEL, 'demo/_tables.py': 'x\n' }), tree, { generated });
    expect(short(said)['demo/_tables.py']).toBe('declared: Made from the standard');
    expect(faults(said)).toEqual([]);
  });

  it('is compared with the layouts of setuptools-scm where it says so', async () => {
    const generated = [{ path: '**/_version.py', reason: 'Written', kind: 'setuptools-scm' }] as const;
    const text =
      "# file generated by setuptools_scm\n# don't change, don't track in version control\n" +
      "__version__ = version = '1.0'\n__version_tuple__ = version_tuple = (1, 0)\n";
    const good = explained(await wheelOf({ ...WHEEL, 'demo/_version.py': text }), tree, { generated });
    expect(short(good)['demo/_version.py']).toMatch(/^generated/);
    const bad = explained(await wheelOf({ ...WHEEL, 'demo/_version.py': `${text}# x\n` }), tree, {
      generated,
    });
    expect(short(bad)['demo/_version.py']).toMatch(/^unexplained/);
  });

  it('is needless for a version file that pyproject.toml names', async () => {
    const toml = `${SOURCE['pyproject.toml'] ?? ''}[tool.setuptools_scm]\nwrite_to = "src/demo/_version.py"\n`;
    const text =
      "# coding: utf-8\n# file generated by setuptools_scm\n# don't change, don't track in version control\nversion = '1.0'\n";
    const said = await ofWheel('demo/_version.py', text, { 'pyproject.toml': toml });
    expect(said).toMatch(/^generated/);
    expect(await ofWheel('demo/_version.py', `${text}import os\n`, { 'pyproject.toml': toml })).toMatch(
      /^unexplained/,
    );
  });
});

describe('metadata folders', () => {
  it.each(['x.py', 'sub/RECORD', 'RECORD.jws'])('hold nothing else, such as %s', async (name) => {
    expect(await ofWheel(`demo-1.0.dist-info/${name}`, 'x\n')).toMatch(/^unexplained/);
  });

  it('of other projects are not explained', async () => {
    expect(await ofSdist('other.egg-info/dependency_links.txt', '\n')).toMatch(/^unexplained/);
    expect(await ofSdist('tests/demo.egg-info/dependency_links.txt', '\n')).toMatch(/^unexplained/);
    expect(await ofSdist('src/demo.egg-info/x.txt', '\n')).toMatch(/^unexplained/);
    expect(await ofSdist('demo.egg-info/not-zip-safe', '\n')).toMatch(/^generated/);
  });

  it('hold licences from their place or of their name', async () => {
    const source = { 'licenses/MIT.txt': 'MIT\n', 'tests/COPYING': 'GPL\n', 'tests/x.py': 'x = 3\n' };
    const ofInfo = (name: string, text: string) => ofWheel(`demo-1.0.dist-info/${name}`, text, source);
    expect(await ofInfo('licenses/licenses/MIT.txt', 'MIT\n')).toBe('identical licenses/MIT.txt');
    expect(await ofInfo('COPYING', 'GPL\n')).toBe('identical tests/COPYING');
    expect(await ofInfo('COPYING', 'BSD\n')).toMatch(/^unexplained/);
    expect(await ofInfo('x.py', 'x = 3\n')).toBe('moved tests/x.py');
  });
});

describe('a pyproject.toml that the backend wrote anew', () => {
  const sdistWith = async (here: string, there: string, more: Files = {}) => {
    const sdist = await sdistOf({ 'PKG-INFO': SDIST['PKG-INFO'], 'pyproject.toml': here, ...more });
    return short(explained(sdist, memoryTree({ 'pyproject.toml': there })));
  };

  it('is equal as data, with the original beside it where uv_build did', async () => {
    const there = '[build-system]\nbuild-backend = "uv_build"\n# why\n[project]\nname = "demo"\n';
    const here = there.replace('# why\n', '');
    const said = await sdistWith(here, there, { 'pyproject.toml.orig': there });
    expect(said['pyproject.toml']).toMatch(/^generated: equal as data/);
    expect(said['pyproject.toml.orig']).toBe('generated: equal to the tracked pyproject.toml');
    const other = await sdistWith(`${here}x = 1\n`, there, { 'pyproject.toml.orig': here });
    expect(other['pyproject.toml']).toMatch(/^unexplained/);
    expect(other['pyproject.toml.orig']).toMatch(/^unexplained/);
  });

  it('may hold the version where pdm-backend did', async () => {
    const there =
      '[build-system]\nbuild-backend = "pdm.backend"\n[project]\nname = "demo"\ndynamic = ["version"]\n';
    const said = await sdistWith(there.replace('dynamic = ["version"]', 'version = "1.0"'), there);
    expect(said['pyproject.toml']).toMatch(/^generated/);
  });

  it('is never explained for another backend', async () => {
    const there = '[build-system]\nbuild-backend = "hatchling.build"\n# why\n';
    const said = await sdistWith(there.replace('# why\n', ''), there, { 'pyproject.toml.orig': there });
    expect(said['pyproject.toml']).toMatch(/^unexplained/);
    expect(said['pyproject.toml.orig']).toBe('moved pyproject.toml');
  });
});

describe('the folder of the project', () => {
  it.each<[string, Source]>([
    ['setup.py names it', { 'setup.py': 'setup(name="Demo")\n' }],
    [
      'only running setup.py would tell the name',
      { 'setup.py': 'setup(**about)\n', 'x/setup.py': 'setup(name="demo")\n' },
    ],
    ['poetry names it', { 'pyproject.toml': '[tool.poetry]\nname = "demo"\n' }],
    ['flit names it', { 'pyproject.toml': '[tool.flit.metadata]\nmodule = "demo"\n' }],
    ['nothing names it', { 'x/pyproject.toml': '[project]\nname = "other"\n' }],
    [
      'only tools are configured',
      { 'pyproject.toml': '[tool.black]\n', 'x/pyproject.toml': '[project]\nname = "other"\n' },
    ],
  ])('is the root where %s', async (_, source) => {
    expect(
      await faultsOf({ 'demo/__init__.py': 'a = 1\n' }, { ...source, 'demo/__init__.py': 'a = 1\n' }),
    ).toEqual([]);
  });
});

it('bytes that are no text are compared like any other', async () => {
  const bytes = Buffer.from([0, 13, 10, 255]);
  expect(await ofWheel('demo/x.bin', bytes, { 'src/demo/x.bin': bytes })).toBe('identical src/demo/x.bin');
});

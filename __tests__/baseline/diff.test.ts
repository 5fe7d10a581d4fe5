import { describe, expect, it } from 'vitest';
import { diffDistributions } from '../../src/baseline/diff.ts';
import { buildSdist, buildWheel, type WheelSpec } from '../support/distribution-builder.ts';
import { buildZip } from '../support/zip-builder.ts';
import { sha256, type NamedBytes } from '../support/verify.ts';
import { diffOf, distributionOf } from './support.ts';

const wheel = (version: string, spec: WheelSpec = {}): NamedBytes => ({
  filename: `demo-${version}-py3-none-any.whl`,
  bytes: buildWheel({ version, ...spec }),
});
const sdist = (version: string, files: Readonly<Record<string, string>> = {}, headers = ''): NamedBytes => ({
  filename: `demo-${version}.tar.gz`,
  bytes: buildSdist({ version, files, headers }),
});

const NOTHING = { added: [], removed: [] };

describe('files', () => {
  it('are compared by what they are called in every release', async () => {
    const diff = await diffOf(
      wheel('1.0', { files: { 'demo/gone.txt': 'x', 'demo/same.txt': 'y', 'demo/grown.txt': 'a' } }),
      wheel('1.1', {
        files: {
          'demo/new.txt': 'abc',
          'demo/same.txt': 'y',
          'demo/grown.txt': 'abcd',
          'demo-1.1.data/data/share/demo.txt': 'z',
        },
      }),
    );
    expect(diff.added).toEqual([
      { path: 'demo-1.1.data/data/share/demo.txt', size: 1, sha256: sha256(Buffer.from('z')) },
      { path: 'demo/new.txt', size: 3, sha256: sha256(Buffer.from('abc')) },
    ]);
    expect(diff.removed.map(({ path }) => path)).toEqual(['demo/gone.txt']);
    // RECORD differs, and says nothing; METADATA has the version.
    expect(diff.changed.map(({ path }) => path)).toEqual(['demo-1.1.dist-info/METADATA', 'demo/grown.txt']);
    expect(diff.changed[1]).toEqual({ path: 'demo/grown.txt', before: 1, after: 4 });
  });

  it('of an sdist are compared below its top folder', async () => {
    const diff = await diffOf(sdist('1.0', { 'a.txt': '1' }), sdist('1.1', { 'a.txt': '2', 'b/c.txt': '3' }));
    expect(diff.added.map(({ path }) => path)).toEqual(['b/c.txt']);
    expect(diff.changed.map(({ path }) => path)).toEqual(['PKG-INFO', 'a.txt', 'pyproject.toml']);
  });

  it('whose path stands twice are never the same, and never looked into', async () => {
    const twice = {
      filename: 'demo-1.1-py3-none-any.whl',
      bytes: buildZip([
        { name: 'demo/a.py', data: Buffer.from('import json\n') },
        { name: 'demo/a.py', data: Buffer.from('import json\n') },
      ]),
    };
    const once = {
      filename: 'demo-1.0-py3-none-any.whl',
      bytes: buildZip([{ name: 'demo/a.py', data: Buffer.from('import json\n') }]),
    };
    const diff = await diffOf(once, twice);
    expect(diff.changed.map(({ path }) => path)).toEqual(['demo/a.py']);
    expect(diff.unanalysed).toEqual([{ path: 'demo/a.py', why: 'its path stands twice' }]);
  });

  it('of the same release do not differ', async () => {
    expect(await diffOf(wheel('1.0'), wheel('1.0'))).toEqual({
      added: [],
      removed: [],
      changed: [],
      entryPoints: NOTHING,
      requirements: NOTHING,
      extras: NOTHING,
      buildRequirements: NOTHING,
      reaches: [],
      unanalysed: [],
    });
  });
});

describe('metadata', () => {
  it('are compared by what they mean', async () => {
    const diff = await diffOf(
      wheel('1.0', {
        headers: 'Requires-Dist: Click (>=8.0)\nRequires-Dist: old\nProvides-Extra: Dev_Tools\n',
      }),
      wheel('1.1', {
        headers:
          'Requires-Dist: click>=8\nRequires-Dist: six; extra == "x"\nProvides-Extra: dev-tools\nProvides-Extra: x\n',
        entryPoints: '[console_scripts]\ndemo = demo:main\n',
      }),
    );
    expect(diff.requirements).toEqual({ added: [expect.stringMatching(/^six ; /)], removed: ['old'] });
    expect(diff.extras).toEqual({ added: ['x'], removed: [] });
    expect(diff.entryPoints).toEqual({ added: ['console_scripts: demo = demo:main'], removed: [] });
    expect(diff.requiresPython).toBeUndefined();
  });

  it('say when Python versions are taken away', async () => {
    const without = 'Metadata-Version: 2.1\nName: demo\nVersion: 1.0\n';
    const before = wheel('1.0', { metadata: without });
    expect((await diffOf(before, wheel('1.1'))).requiresPython).toEqual({ after: '>=3.9' });
    expect((await diffOf(wheel('0.9'), before)).requiresPython).toEqual({ before: '>=3.9' });
  });

  it('of the build are those of an sdist', async () => {
    const pyproject = (system: string) => ({ 'pyproject.toml': `[build-system]\n${system}\n` });
    const diff = await diffOf(
      sdist('1.0', pyproject('requires = ["flit_core >=3"]\nbuild-backend = "flit_core.buildapi"')),
      sdist(
        '1.1',
        pyproject('requires = ["flit-core>=3.0", "evil"]\nbuild-backend = "hook"\nbackend-path = ["."]'),
      ),
    );
    expect(diff.buildRequirements).toEqual({
      added: ['backend-path = .', 'build-backend = hook', 'evil'],
      removed: ['build-backend = flit_core.buildapi'],
    });
    expect(
      (await diffOf(sdist('1.0', pyproject('=')), sdist('1.1', pyproject('requires = 3')))).buildRequirements,
    ).toEqual(NOTHING);
  });

  it('of an old sdist are read from its egg-info', async () => {
    const old = (version: string, requires: string, points: string): NamedBytes => ({
      filename: `demo-${version}.tar.gz`,
      bytes: buildSdist({
        version,
        metadata: `Metadata-Version: 2.1\nName: demo\nVersion: ${version}\n`,
        files: { 'demo.egg-info/requires.txt': requires, 'demo.egg-info/entry_points.txt': points },
      }),
    });
    const diff = await diffOf(old('1.0', 'six\n', '[g]\na = b\n'), old('1.1', 'six\nsven\n', '[g]\na = c\n'));
    expect(diff.requirements.added).toEqual(['sven']);
    expect(diff.entryPoints).toEqual({ added: ['g: a = c'], removed: ['g: a = b'] });
  });
});

describe('what changed modules reach', () => {
  const reaches = async (before: string | undefined, after: string, path = 'demo/m.py') => {
    const diff = await diffOf(
      wheel('1.0', { files: { [path]: before } }),
      wheel('1.1', { files: { [path]: after } }),
    );
    return [
      ...diff.reaches.map(({ kind, name, line }) => `${kind} ${name} ${line}`),
      ...diff.unanalysed.map(({ why }) => why),
    ];
  };

  it.each<[string, string | undefined, string, readonly string[]]>([
    ['a new network module', 'import json\n', 'import json\nimport socket\n', ['network socket 2']],
    ['a process', '', 'import os\n\nos.system("true")\n', ['process os.system 3']],
    ['code made at run time', '', 'exec("1")\n', ['dynamic exec 1']],
    ['a new module', undefined, 'import subprocess as s\n', ['process subprocess 1']],
    ['an alias', '', 'from os import system as log\nlog("x")\n', ['process os.system 1']],
    ['what it did before, elsewhere', 'import socket\n', '\n\nimport socket\n', []],
    ['what packages do every day', '', 'x = getattr(o, n)\ny = o.__dict__\n', []],
    [
      'another kind in the same file',
      'import socket\n',
      'import socket\nimport pickle\n',
      ['dynamic pickle 2'],
    ],
  ])('%s', async (_, before, after, expected) => {
    expect(await reaches(before, after)).toEqual(expected);
  });

  it('are looked for in scripts without an end, by their first line', async () => {
    const found = await reaches(undefined, '#!python\nimport socket\n', 'demo-1.1.data/scripts/demo');
    expect(found).toEqual(['network socket 2']);
    expect(await reaches(undefined, '#!/bin/sh\nimport socket\n', 'demo-1.1.data/scripts/demo')).toEqual([]);
  });

  it('are not known of what can’t be parsed, which is said', async () => {
    expect(await reaches(undefined, 'import socket\ndef (:\n')).toEqual([
      'network socket 1',
      'this is no Python 3 that the parser knows (line 2)',
    ]);
  });

  it('are looked for up to the limits, small files first, and the rest is named', async () => {
    const files = {
      'demo/a.py': 'import socket\n',
      'demo/b.py': `import ssl\n${'#'.repeat(90)}\n`,
      'demo/c.py': '',
    };
    const limits = { files: 500, fileBytes: 1000, totalBytes: 1000 };
    const why = async (less: object) => {
      const diff = await diffOf(wheel('1.0'), wheel('1.1', { files }), { ...limits, ...less });
      expect(diff.reaches.map(({ name }) => name)).toEqual(['socket']);
      return diff.unanalysed.map((one) => `${one.path}: ${one.why}`);
    };
    expect(await why({ fileBytes: 50 })).toEqual(['demo/b.py: it is larger than 50 bytes']);
    expect(await why({ files: 2 })).toEqual(['demo/b.py: more than 2 Python files changed']);
    expect(await why({ totalBytes: 60 })).toEqual([
      'demo/b.py: the changed Python files are larger than 60 bytes together',
    ]);
  });

  it('count as new where the former file was too large to look into', async () => {
    const before = wheel('1.0', { files: { 'demo/m.py': `import socket\n${'#'.repeat(900)}\n` } });
    const after = wheel('1.1', { files: { 'demo/m.py': 'import socket\n' } });
    const diff = await diffOf(before, after, { files: 9, fileBytes: 100, totalBytes: 1000 });
    expect(diff.reaches.map(({ name }) => name)).toEqual(['socket']);
  });

  it('are all unknown where nothing was read again', async () => {
    const [before, after] = [
      await distributionOf(wheel('1.0')),
      await distributionOf(wheel('1.1', { files: { 'demo/m.py': 'x = 1\n' } })),
    ];
    expect(diffDistributions(before, after).unanalysed.map(({ path, why }) => `${path}: ${why}`)).toEqual([
      'demo/m.py: it could not be read again',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { buildSdist, buildWheel, recordRow } from '../../support/distribution-builder.ts';
import { buildTarGz } from '../../support/tar-builder.ts';
import { buildZip } from '../../support/zip-builder.ts';
import { faults, judge, OTHER, sdist, wheel } from '../judge.ts';

const INFO = 'demo-1.0.dist-info';
const NAME = 'demo-1.0-py3-none-any.whl';
const one = (path: string, contents = 'x\n') => wheel({ files: { [path]: contents } });

it.each([
  'data-scheme',
  'entry-points-invalid',
  'filename-invalid',
  'impure-wheel',
  'licence-missing',
  'metadata-invalid',
  'metadata-mismatch',
  'metadata-missing',
  'py-typed-missing',
  'record-invalid',
  'record-mismatch',
  'wheel-file-invalid',
])('%s says nothing of honest artifacts', async (rule) => {
  expect(await judge(rule, [wheel(), sdist(), OTHER])).toEqual([]);
});

describe('data-scheme', () => {
  const RULE = 'data-scheme';
  const DATA = 'demo-1.0.data';

  it.each([
    ['other-2.0.data/purelib/x.py', 'error', 'in a .data folder that is not this wheel’s own'],
    ['demo-1.0.DATA/purelib/x.py', 'error', 'in a .data folder that is not this wheel’s own'],
    [`${DATA}/unknown/x.py`, 'error', '"unknown" is none of purelib, platlib, headers, scripts, data'],
    [`${DATA}/headers/x.h`, 'error', 'installed as a C header'],
    [
      `${DATA}/data/lib/python3.12/site-packages/x.py`,
      'error',
      'reaches site-packages by way of the data scheme',
    ],
    [`${DATA}/data/etc/x.conf`, 'warning', 'installed below the prefix as "etc/x.conf"'],
    [`${DATA}/data/lib/libdemo.so`, 'warning', 'installed below the prefix as "lib/libdemo.so"'],
    [`${DATA}/data/share/man/man1/x.1`, 'note', '1 file is installed below the prefix, in share'],
  ])('judges %s', async (path, severity, message) => {
    expect(await judge(RULE, one(path))).toEqual([`${severity} | ${path} | ${message}`]);
  });

  it.each([
    ['lib/python3.12/os.py', 'standard library'],
    ['lib64/python3.12/lib-dynload/_ssl.so', 'standard library'],
    ['lib/python312.zip', 'standard library'],
    ['lib/pypy3.10/os.py', 'standard library'],
    ['local/lib/python3.12/os.py', 'standard library'],
    ['lib-python/3/os.py', 'standard library'],
    ['Python312/os.py', 'standard library'],
    ['Lib/os.py', 'standard library'],
    ['Lib/encodings/aliases', 'standard library'],
    ['lib/os.py', 'standard library'],
    ['DLLs/_ssl.pyd', 'standard library'],
    ['pyvenv.cfg', 'search path'],
    ['PyVenv.cfg', 'search path'],
    ['python312._pth', 'search path'],
  ])('refuses %s of Python', async (path, what) => {
    expect(await judge(RULE, one(`${DATA}/data/${path}`))).toEqual([
      `error | ${DATA}/data/${path} | installed below the prefix as "${path}": Python’s own ${what}`,
    ]);
  });

  it.each([
    'lib64/pypy3.10/site-packages',
    'local/lib/python3.12/dist-packages',
    'Lib/site-packages',
    'Python312/site-packages',
    'site-packages',
  ])('knows %s', async (folder) => {
    expect(await judge(RULE, one(`${DATA}/data/${folder}/x.py`))).toEqual([
      `error | ${DATA}/data/${folder}/x.py | reaches site-packages by way of the data scheme`,
    ]);
  });

  it('counts what lands in share', async () => {
    const files = { [`${DATA}/data/share/a/1`]: '', [`${DATA}/data/share/b/2`]: '' };
    const message = '2 files are installed below the prefix, in share';
    expect(await judge(RULE, wheel({ files }))).toEqual([`note | ${DATA}/data/share/a/1 | ${message}`]);
  });

  it('leaves packages and scripts to other rules', async () => {
    const files = { [`${DATA}/purelib/x.py`]: '', [`${DATA}/platlib/x.py`]: '', [`${DATA}/scripts/x`]: '' };
    expect(await judge(RULE, wheel({ files }))).toEqual([]);
  });
});

describe('files that a parser can’t take', () => {
  it('entry-points-invalid gives the line', async () => {
    const artifact = wheel({ entryPoints: '[console_scripts]\ndemo = demo:main\ndemo = demo:evil\n' });
    expect(await judge('entry-points-invalid', artifact)).toEqual([
      expect.stringMatching(/^error \| demo-1\.0\.dist-info\/entry_points\.txt \| .*stands twice/u),
    ]);
  });

  it('metadata-invalid reads both kinds', async () => {
    const headers = 'Summary: Another\n';
    expect(await faults('metadata-invalid', wheel({ headers }))).toHaveLength(1);
    expect(await faults('metadata-invalid', sdist({ headers }))).toEqual([
      expect.stringMatching(/^error \| PKG-INFO/u),
    ]);
  });

  it('record-invalid and wheel-file-invalid read theirs', async () => {
    const record = (honest: string) => honest.replaceAll(/sha256=[^,]+/gu, 'md5=1B2M2Y8AsgTpgAmY7PhCfg');
    expect((await faults('record-invalid', wheel({ record }))).length).toBeGreaterThan(0);
    const files = { [`${INFO}/WHEEL`]: 'Wheel-Version: 9.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n' };
    expect((await faults('wheel-file-invalid', wheel({ files }))).length).toBeGreaterThan(0);
  });

  it('remarks only on what every reader takes alike', async () => {
    const found = await judge(
      'metadata-invalid',
      wheel({ metadata: 'Metadata-Version: 2.1\nName: demo\nVersion: 1.0\nLicense-File: LICENSE\n' }),
    );
    expect(found).toEqual([expect.stringMatching(/^note /u)]);
  });
});

describe('filename-invalid', () => {
  it('refuses what can’t be split, for both kinds', async () => {
    const names = ['demo-1.0.whl', 'demo.tar.gz'];
    const artifacts = names.map((filename) => ({
      filename,
      bytes: filename.endsWith('whl') ? buildWheel() : buildSdist(),
    }));
    const found = await judge('filename-invalid', [...artifacts, OTHER]);
    expect(found).toHaveLength(2);
    for (const line of found) expect(line).toMatch(/^error \| - \| /u);
  });

  it('lists what a strict index refuses', async () => {
    const found = await judge('filename-invalid', {
      filename: 'Demo-1.0-py3-none-any.whl',
      bytes: buildWheel(),
    });
    expect(found).toEqual([expect.stringMatching(/the project is spelt "Demo"/u)]);
  });
});

describe('impure-wheel', () => {
  const RULE = 'impure-wheel';

  it('names tags and the folder', async () => {
    expect(await judge(RULE, wheel({ tag: 'cp311-abi3-linux_x86_64' }))).toEqual([
      'error | - | tagged for a platform or ABI: cp311-abi3-linux_x86_64',
      `error | ${INFO}/WHEEL | Root-Is-Purelib is false`,
    ]);
  });

  it('takes py2.py3 for pure, and passes over what has no name', async () => {
    expect(await judge(RULE, wheel({ tag: 'py2.py3-none-any' }))).toEqual([]);
    expect(await judge(RULE, { filename: 'demo-1.0.whl', bytes: buildWheel() })).toEqual([]);
    expect(await judge(RULE, { filename: NAME, bytes: buildZip([]) })).toEqual([]);
  });
});

describe('licence-missing', () => {
  const RULE = 'licence-missing';
  const METADATA = 'Metadata-Version: 2.1\nName: demo\nVersion: 1.0\n';
  const LICENSE = `${INFO}/licenses/LICENSE`;

  it('wants each promised file', async () => {
    const headers = 'License-File: NOTICE\n';
    const expected = ['warning | - | License-File "NOTICE" is not in the archive'];
    expect(await judge(RULE, wheel({ headers }))).toEqual(expected);
    expect(await judge(RULE, sdist({ headers }))).toEqual(expected);
  });

  it('wants any licence where none is promised', async () => {
    const none = 'warning | - | the archive holds no licence text';
    expect(await judge(RULE, wheel({ metadata: METADATA, files: { [LICENSE]: undefined } }))).toEqual([none]);
    expect(await judge(RULE, sdist({ metadata: METADATA, files: { LICENSE: undefined } }))).toEqual([none]);
    expect(
      await judge(RULE, wheel({ metadata: METADATA, files: { [LICENSE]: undefined, 'demo/COPYING': 'x' } })),
    ).toEqual([]);
  });

  it('knows the place before PEP 639, and passes over what has no metadata', async () => {
    expect(await judge(RULE, wheel({ files: { [LICENSE]: undefined, [`${INFO}/LICENSE`]: 'x' } }))).toEqual(
      [],
    );
    expect(await judge(RULE, { filename: NAME, bytes: buildZip([]) })).toEqual([]);
  });
});

describe('metadata-mismatch', () => {
  const RULE = 'metadata-mismatch';
  const METADATA = 'Metadata-Version: 2.1\nName: other\nVersion: 2.0\n';

  it('compares name and version of both kinds', async () => {
    expect(await judge(RULE, wheel({ metadata: METADATA }))).toEqual([
      `error | ${INFO}/METADATA | Name is "other", the file name says "demo"`,
      `error | ${INFO}/METADATA | Version is "2.0", the file name says "1.0"`,
    ]);
    expect(await judge(RULE, sdist({ metadata: METADATA }))).toHaveLength(2);
  });

  it('takes other spellings for the same, and missing fields for another’s finding', async () => {
    expect(
      await judge(RULE, wheel({ metadata: 'Metadata-Version: 2.1\nName: DEMO\nVersion: 1.0.0\n' })),
    ).toEqual([]);
    expect(await judge(RULE, wheel({ metadata: 'Metadata-Version: 2.1\n' }))).toEqual([]);
  });

  it('compares folders', async () => {
    const renamed = { filename: 'demo-2.0-py3-none-any.whl', bytes: buildWheel() };
    expect(await judge(RULE, renamed)).toContain(
      `error | ${INFO} | the folder "${INFO}" is not named for demo 2.0`,
    );
    expect(await judge(RULE, sdist({ top: 'demo' }))).toEqual([
      'error | demo | the folder "demo" is not named for demo 1.0',
    ]);
    expect(await judge(RULE, sdist({ top: 'other-1.0' }))).toHaveLength(1);
    expect(await judge(RULE, sdist({ top: 'Demo-1.0.0' }))).toEqual([]);
  });

  it('compares tags and build number', async () => {
    const says = (...lines: string[]) =>
      wheel({
        files: { [`${INFO}/WHEEL`]: `Wheel-Version: 1.0\nRoot-Is-Purelib: true\n${lines.join('\n')}\n` },
      });
    expect(await judge(RULE, says('Tag: py2-none-any'))).toEqual([
      `error | ${INFO}/WHEEL | tags of the file name that WHEEL lacks: py3-none-any`,
      `error | ${INFO}/WHEEL | tags of WHEEL that the file name lacks: py2-none-any`,
    ]);
    expect(await judge(RULE, says('Tag: py3-none-any', 'Build: 7'))).toEqual([
      `error | ${INFO}/WHEEL | Build is "7", the file name says ""`,
    ]);
    expect(await judge(RULE, says('Tag: py2.py3-none-any'))).toHaveLength(1);
    expect(await faults(RULE, says('Tag: py3-none-any', 'Tag: nonsense'))).toHaveLength(1);
    const many = Array.from({ length: 8 }, (_, index) => `Tag: py3${index}-none-any`);
    expect((await judge(RULE, says('Tag: py3-none-any', ...many))).join('')).toMatch(/and 3 more$/u);
    const set = Array.from({ length: 40 }, (_, index) => `x${index}`).join('.');
    expect((await judge(RULE, says('Tag: py3-none-any', `Tag: ${set}-${set}-any`))).join('')).toMatch(
      /lacks: x0\.x1/u,
    );
  });

  it('shows long names cut, and passes over what has no name or no WHEEL', async () => {
    const name = 'x'.repeat(200);
    const found = await judge(
      RULE,
      wheel({ metadata: `Metadata-Version: 2.1\nName: ${name}\nVersion: 1.0\n` }),
    );
    expect(found.join('')).toContain(`"${'x'.repeat(100)}…"`);
    expect(await judge(RULE, { filename: 'demo-1.0.whl', bytes: buildWheel() })).toEqual([]);
    expect(await judge(RULE, { filename: NAME, bytes: buildZip([]) })).toEqual([]);
    expect(await judge(RULE, { filename: 'demo-1.0.tar.gz', bytes: buildTarGz([]) })).toEqual([]);
  });
});

describe('metadata-missing', () => {
  const RULE = 'metadata-missing';

  it('names each file that a wheel lacks', async () => {
    const without = (name: string) => wheel({ files: { [`${INFO}/${name}`]: undefined } });
    for (const name of ['METADATA', 'WHEEL', 'RECORD']) {
      expect(await judge(RULE, without(name))).toEqual([`error | ${INFO}/${name} | ${name} is missing`]);
    }
  });

  it('says which folders there are', async () => {
    expect(await judge(RULE, { filename: NAME, bytes: buildZip([]) })).toEqual([
      'error | - | the wheel has no .dist-info folder',
    ]);
    const entries = ['a-1.0.dist-info/METADATA', 'b-1.0.dist-info/METADATA'].map((name) => ({
      name,
      data: 'x',
    }));
    expect(await judge(RULE, { filename: NAME, bytes: buildZip(entries) })).toEqual([
      'error | - | no .dist-info folder is the one that the file name asks for: a-1.0.dist-info, b-1.0.dist-info',
    ]);
  });

  it('wants one folder and PKG-INFO in an sdist', async () => {
    expect(await judge(RULE, [sdist({ files: { 'PKG-INFO': undefined } }), OTHER])).toEqual([
      'error | PKG-INFO | PKG-INFO is missing',
    ]);
    const filename = 'demo-1.0.tar.gz';
    expect(
      await judge(RULE, {
        filename,
        bytes: buildTarGz([
          ['a/x', 'x'],
          ['b/x', 'x'],
        ]),
      }),
    ).toEqual(['error | - | an sdist has one folder at its top, this one has a, b']);
    expect(await judge(RULE, { filename, bytes: buildTarGz([]) })).toEqual([
      'error | - | an sdist has one folder at its top, this one has nothing',
    ]);
  });
});

describe('py-typed-missing', () => {
  const RULE = 'py-typed-missing';
  const headers = 'Classifier: Typing :: Typed\n';

  it('wants what the classifier promises', async () => {
    expect(await judge(RULE, wheel({ headers }))).toHaveLength(1);
    expect(await judge(RULE, wheel({ headers, files: { 'demo/py.typed': '' } }))).toEqual([]);
    expect(await judge(RULE, wheel({ headers, files: { 'demo-stubs/x.pyi': '' } }))).toEqual([]);
    expect(await judge(RULE, { filename: NAME, bytes: buildZip([]) })).toEqual([]);
  });
});

describe('record-mismatch', () => {
  const RULE = 'record-mismatch';
  const RECORD = `${INFO}/RECORD`;

  it('compares in both directions', async () => {
    const path = 'demo/__init__.py';
    const drop = (honest: string) => honest.replace(/^demo\/__init__\.py.*\n/mu, '');
    expect(await judge(RULE, wheel({ record: drop }))).toEqual([
      `error | ${path} | a file that RECORD does not list`,
    ]);
    const ghost = (honest: string) => recordRow('demo/ghost.py', 'x') + honest;
    expect(await judge(RULE, wheel({ record: ghost }))).toEqual([
      'error | demo/ghost.py | listed in RECORD, but not in the wheel',
    ]);
  });

  it('compares size and hash', async () => {
    const path = 'demo/__init__.py';
    const row = (text: string) => (honest: string) =>
      honest.replace(/^demo\/__init__\.py.*$/mu, `${path},${text}`);
    const honest = recordRow(path, '"""A demonstration."""\n').trim().split(',');
    const [, hash = '', size = ''] = honest;
    expect(await judge(RULE, wheel({ record: row(`${hash},7`) }))).toEqual([
      `error | ${path} | RECORD says 7 bytes, the file has ${size}`,
    ]);
    expect(await judge(RULE, wheel({ record: row(`${hash},`) }))).toEqual([]);
    expect(await judge(RULE, wheel({ record: row(`,${size}`) }))).toEqual([
      `error | ${path} | RECORD has no hash for it`,
    ]);
    expect(await judge(RULE, wheel({ record: row(`sha256=${'A'.repeat(43)},${size}`) }))).toEqual([
      `error | ${path} | its SHA-256 is not the one in RECORD`,
    ]);
    expect(await judge(RULE, wheel({ record: row(`sha512=${'A'.repeat(86)},${size}`) }))).toEqual([
      `error | ${path} | RECORD has a sha512 hash, which was not compared`,
    ]);
  });

  it('lets signatures be unlisted, as they must', async () => {
    const drop = (honest: string) => honest.replace(/^.*RECORD\.(?:jws|p7s).*\n/gmu, '');
    const files = { [`${RECORD}.jws`]: '{}', [`${RECORD}.p7s`]: 'x' };
    expect(await judge(RULE, wheel({ files, record: drop }))).toEqual([]);
    const bare = (honest: string) => honest.replace(/^(.*RECORD\.jws),.*$/mu, '$1,,');
    expect(await judge(RULE, wheel({ files, record: bare }))).toEqual([]);
  });

  it('lists some and counts the rest', async () => {
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`demo/x${index}`, 'x']));
    const found = await judge(RULE, wheel({ files, record: `${RECORD},,\n` }));
    expect(found).toHaveLength(51);
    expect(found).toContain('error | - | 14 more of the kind');
  });

  it('passes over folders, what was not read, and a wheel without RECORD', async () => {
    expect(await judge(RULE, { filename: NAME, bytes: buildZip([]) })).toEqual([]);
    const entries = [
      { name: 'demo/' },
      { name: 'demo/x', data: 'x', both: { flags: 1 } },
      { name: RECORD, data: `${recordRow('demo/x', 'x')}${RECORD},,\n` },
    ];
    expect(await judge(RULE, { filename: NAME, bytes: buildZip(entries) })).toEqual([]);
  });
});

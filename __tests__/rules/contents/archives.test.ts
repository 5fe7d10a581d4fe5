import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildWheel } from '../../support/distribution-builder.ts';
import { bytes, COMPRESSED, elf, PNG, pyc, PYTHON, storedZip } from '../../support/native-samples.ts';
import { buildTar, buildTarGz } from '../../support/tar-builder.ts';
import { buildZip } from '../../support/zip-builder.ts';
import { judge, OTHER, sdist, wheel } from '../judge.ts';

const one = (path: string, contents: string | Uint8Array) => wheel({ files: { [path]: contents } });
const TEXT = Buffer.from('one,two\n'.repeat(20));

describe('startup-hook', () => {
  const RULE = 'startup-hook';

  it.each([
    ['demo.pth', 'may run code at every start of Python (.pth)'],
    ['python312._pth', 'replaces the module search path of a Windows Python (._pth)'],
    ['demo.start', 'runs entry points at every start of Python (.start, PEP 829)'],
    ['sitecustomize.py', 'Python imports at every start (sitecustomize, usercustomize)'],
    ['usercustomize/x.txt', 'Python imports at every start (sitecustomize, usercustomize)'],
  ])('refuses %s', async (path, what) => {
    expect(await judge(RULE, [one(path, 'x\n'), OTHER])).toEqual([`error | ${path} | a file that ${what}`]);
  });

  it.each([
    'tests/test_sitecustomize.py',
    'demo/sitecustomize_demo.py',
    'demo/mysitecustomize.py',
    'demo/sitecustomize.txt',
    'demo/pth',
    'demo/demo.pth.py',
    'demo/start.py',
    'demo/demo.started',
  ])('leaves %s alone', async (path) => {
    expect(await judge(RULE, one(path, 'x\n'))).toEqual([]);
  });

  it('only warns of a .start file within a package, which Python does not read', async () => {
    const start = 'a file that runs entry points at every start of Python (.start, PEP 829)';
    const unread = 'a .start file (PEP 829), which Python reads at the top of site-packages alone';
    const PATH = 'demo/motor.start';
    expect(await judge(RULE, one(PATH, 'x\n'))).toEqual([`warning | ${PATH} | ${unread}`]);
    const files = { 'src/demo/__init__.py': '', 'src/demo/motor.start': 'x\n', 'src/motor.start': 'x\n' };
    expect(await judge(RULE, sdist({ files }))).toEqual([
      `error | src/motor.start | ${start}`,
      `warning | src/demo/motor.start | ${unread}`,
    ]);
    for (const path of [
      'scripts/x.start',
      'purelib/x.start',
      'data/x.start',
      'data/lib/site-packages/x.start',
    ]) {
      const placed = `demo-1.0.data/${path}`;
      expect(await judge(RULE, one(placed, 'x\n'))).toEqual([`error | ${placed} | ${start}`]);
    }
    expect(await judge(RULE, one('demo/x.zip', storedZip({ 'x/x.start': TEXT })))).toEqual([
      `error | demo/x.zip!x/x.start | ${start}`,
    ]);
  });

  it('refuses pyvenv.cfg where an environment has it', async () => {
    const path = 'demo-1.0.data/data/pyvenv.cfg';
    expect(await judge(RULE, one(path, 'home = /tmp\n'))).toEqual([
      `error | ${path} | a file that says where Python has its modules (pyvenv.cfg)`,
    ]);
    expect(await judge(RULE, one('demo/pyvenv.cfg', 'home = /tmp\n'))).toEqual([]);
    expect(await judge(RULE, sdist({ files: { 'data/pyvenv.cfg': 'home = /tmp\n' } }))).toEqual([]);
  });

  it('takes an empty folder for a package, and no folder for a .pth file', async () => {
    const artifact = { filename: 'demo-1.0-py3-none-any.whl', bytes: buildZip([{ name: 'usercustomize/' }]) };
    expect(await judge(RULE, artifact)).toHaveLength(1);
    const folder = { ...artifact, bytes: buildZip([{ name: 'demo.pth/' }, { name: 'sitecustomize/x/' }]) };
    expect(await judge(RULE, folder)).toEqual([]);
  });

  it('looks into archives', async () => {
    expect(await judge(RULE, one('demo/data.zip', storedZip({ 'x.pth': TEXT })))).toEqual([
      'error | demo/data.zip!x.pth | a file that may run code at every start of Python (.pth)',
    ]);
  });
});

describe('native-binary', () => {
  const RULE = 'native-binary';

  it('names format and place', async () => {
    expect(await judge(RULE, [one('demo/notes.txt', elf()), OTHER])).toEqual([
      'error | demo/notes.txt | ELF program or library',
    ]);
    expect(await judge(RULE, one('demo/logo.png', bytes(PNG, elf())))).toEqual([
      `error | demo/logo.png | ELF program or library at byte ${PNG.length}`,
    ]);
    expect(await judge(RULE, one('demo/data.gz', gzipSync(elf())))).toEqual([
      expect.stringMatching(/^error \| demo\/data\.gz!.* \| ELF program or library$/u),
    ]);
    expect(await judge(RULE, one('demo/x.bin', pyc()))).toHaveLength(1);
  });

  it.each(['demo/diode.lib', 'demo/demo.a', 'demo/x.o', 'demo/iris.class', 'demo/messages.ko'])(
    'takes %s for what it holds',
    async (path) => {
      expect(await judge(RULE, one(path, TEXT))).toEqual([]);
      expect(await judge(RULE, one(path, elf()))).toHaveLength(1);
    },
  );

  it.each([
    'demo/x.so',
    'demo/x.SO',
    'demo/x.so.1.2',
    'demo/x.pyd',
    'demo/x.dll',
    'demo/x.dylib',
    'demo/x.pyc',
  ])('knows %s by its name', async (path) => {
    expect(await judge(RULE, one(path, 'x\n'))).toEqual([
      expect.stringMatching(/loaded as compiled code by its name/u),
    ]);
  });

  it('leaves modules and texts alone', async () => {
    const files = { 'demo/also.py': 'x = 1\n', 'demo/so': 'x', 'demo/mz.txt': 'MZ is a mark.\n' };
    expect(await judge(RULE, wheel({ files }))).toEqual([]);
  });

  it('leaves out folders', async () => {
    const artifact = { filename: 'demo-1.0-py3-none-any.whl', bytes: buildZip([{ name: 'demo.so/' }]) };
    expect(await judge(RULE, artifact)).toEqual([]);
  });
});

describe('nested-distribution', () => {
  const RULE = 'nested-distribution';
  const other = () => buildWheel({ project: 'other' });
  const info = Buffer.from('Metadata-Version: 2.1\nName: other\nVersion: 1.0\n');

  it.each([
    ['a wheel', other()],
    ['a wheel', storedZip({ 'OTHER-1.0.DIST-INFO/METADATA': info })],
    ['an egg', storedZip({ 'EGG-INFO/PKG-INFO': info })],
    ['an egg', storedZip({ 'other/EGG-INFO/PKG-INFO': info })],
    ['a Python zip application', storedZip({ '__main__.py': PYTHON })],
    ['a Python zip application', storedZip({ '__main__.pyc': pyc() })],
    ['an sdist', buildTarGz([['other-1.0/PKG-INFO', info]])],
    ['an sdist', buildTar([['setup.py', 'setup()\n']])],
    ['an sdist', storedZip({ 'other-1.0/pyproject.toml': TEXT })],
  ])('knows %s by what makes it one', async (what, contents) => {
    expect(await judge(RULE, [one('demo/table', contents), OTHER])).toEqual([
      `error | demo/table | ${what} inside the distribution`,
    ]);
  });

  it('knows one by its name, and lets an empty stand-in be', async () => {
    expect(await judge(RULE, one('demo/other.whl', TEXT))).toEqual([
      'error | demo/other.whl | a file named like a distribution',
    ]);
    expect(await judge(RULE, one('demo/other.whl', ''))).toEqual([
      'note | demo/other.whl | a file named like a distribution',
    ]);
  });

  it('leaves archives of data alone', async () => {
    const data = storedZip({ 'table.csv': TEXT, 'tests/data/setup.py': PYTHON });
    expect(await judge(RULE, one('demo/data.zip', data))).toEqual([]);
    expect(await judge(RULE, one('demo/data.csv.gz', gzipSync(TEXT)))).toEqual([]);
  });
});

describe('nested-archive', () => {
  const RULE = 'nested-archive';
  const data = (base = 0) => storedZip({ 'table.csv': TEXT }, base);

  it('refuses an archive behind other contents', async () => {
    expect(await judge(RULE, [one('demo/logo.png', bytes(PNG, data(PNG.length))), OTHER])).toEqual([
      `error | demo/logo.png | zip archive hidden at byte ${PNG.length}`,
    ]);
  });

  it('counts archives of data in a note', async () => {
    expect(await judge(RULE, one('demo/a.zip', data()))).toEqual([
      'note | demo/a.zip | an archive of data, opened and checked',
    ]);
    expect(await judge(RULE, wheel({ files: { 'demo/a.zip': data(), 'demo/b.zip': data() } }))).toEqual([
      'note | demo/a.zip | 2 archives of data, opened and checked',
    ]);
  });

  it('passes over compressed single files, folders and what was not read', async () => {
    expect(await judge(RULE, one('demo/data.csv.gz', gzipSync(TEXT)))).toEqual([]);
    const entries = [{ name: 'demo/' }, { name: 'demo/x', data: 'x', both: { crc: 1 } }];
    expect(await judge(RULE, { filename: 'demo-1.0-py3-none-any.whl', bytes: buildZip(entries) })).toEqual(
      [],
    );
  });
});

describe('opaque-compressed', () => {
  const RULE = 'opaque-compressed';

  it('warns of a stream inside a binary file of unknown format, which may belong there', async () => {
    const unknown = bytes('FMT1', 0, 0, 0, 7, 'x'.repeat(60), COMPRESSED.xz);
    expect(await judge(RULE, one('demo/card.fmt', unknown))).toEqual([
      'warning | demo/card.fmt | xz stream inside a file of unknown format',
    ]);
    expect(await judge(RULE, one('demo/card.png', bytes(PNG, COMPRESSED.xz)))).toEqual([
      expect.stringMatching(/^error \|/u),
    ]);
  });

  it('names the format', async () => {
    expect(await judge(RULE, [one('demo/x', COMPRESSED.xz), OTHER])).toEqual([
      'error | demo/x | xz stream, which is not opened',
    ]);
  });

  it('refuses an archive that was not read to its end', async () => {
    const cut = gzipSync(TEXT).subarray(0, 20);
    expect(await judge(RULE, one('demo/x.gz', cut))).toEqual([
      'error | demo/x.gz | an archive that was not read whole: the file ends too early',
    ]);
    const encrypted = buildZip([{ name: 'x', data: TEXT, both: { flags: 1 } }]);
    expect(await judge(RULE, one('demo/x.zip', encrypted))).toEqual([
      'error | demo/x.zip | an archive that was not read whole: an encrypted entry',
    ]);
  });

  it('leaves out folders and what is opened', async () => {
    expect(await judge(RULE, one('demo/x.zip', storedZip({ 'table.csv': TEXT })))).toEqual([]);
    const artifact = { filename: 'demo-1.0-py3-none-any.whl', bytes: buildZip([{ name: 'demo.xz/' }]) };
    expect(await judge(RULE, artifact)).toEqual([]);
  });
});

describe('foreign-metadata', () => {
  const RULE = 'foreign-metadata';
  const OWN = 'metadata that is not this project’s own';

  it('names a folder of another project once', async () => {
    const files = { 'other-1.0.dist-info/METADATA': 'x', 'other-1.0.dist-info/WHEEL': 'x' };
    expect(await judge(RULE, [wheel({ files }), OTHER])).toEqual([`error | other-1.0.dist-info | ${OWN}`]);
  });

  it.each([
    'demo/vendor/other-1.0.dist-info/RECORD',
    'demo.egg-info/PKG-INFO',
    'demo-2.0.dist-info/METADATA',
    'DEMO-1.0.DIST-INFO/X',
  ])('refuses %s in a wheel', async (path) => {
    expect(await judge(RULE, one(path, 'x'))).toEqual([
      `error | ${path.slice(0, path.lastIndexOf('/'))} | ${OWN}`,
    ]);
  });

  it('refuses what only an installer writes, and what nothing covers', async () => {
    const named = (name: string) => one(`demo-1.0.dist-info/${name}`, 'x');
    for (const name of ['direct_url.json', 'INSTALLER', 'REQUESTED']) {
      expect(await judge(RULE, named(name))).toEqual([
        `error | demo-1.0.dist-info/${name} | a file that only an installer writes`,
      ]);
    }
    expect(await judge(RULE, named('RECORD.jws'))).toEqual([
      'error | demo-1.0.dist-info/RECORD.jws | a signature file that RECORD does not cover and nothing checks',
    ]);
    expect(await judge(RULE, named('licenses/INSTALLER'))).toEqual([]);
  });

  it.each(['metadata', 'Wheel', 'record', 'ENTRY_POINTS.TXT', 'entry_point\u017f.txt', 'Top_Level.txt'])(
    'refuses %s, which is another file of the wheel where case is one',
    async (name) => {
      const path = `demo-1.0.dist-info/${name}`;
      expect(await judge(RULE, wheel({ files: { [path]: 'x' } }))).toEqual([
        expect.stringMatching(/ in another case, which some file systems take for it$/u),
      ]);
    },
  );

  it('leaves an sdist the egg-info that setuptools writes', async () => {
    const inSdist = (folder: string) => sdist({ files: { [`${folder}/PKG-INFO`]: 'x' } });
    for (const folder of [
      'demo.egg-info',
      'src/demo.egg-info',
      'Demo.egg-info',
      'demo-1.0-py3.11.egg-info',
    ]) {
      expect(await judge(RULE, inSdist(folder))).toEqual([]);
    }
    for (const folder of ['other.egg-info', 'demo-2.0.egg-info', 'demo-1.0.dist-info']) {
      expect(await judge(RULE, inSdist(folder))).toEqual([`error | ${folder} | ${OWN}`]);
    }
    const { bytes: contents } = inSdist('demo.egg-info');
    expect(await judge(RULE, { filename: 'demo.tar.gz', bytes: contents })).toHaveLength(1);
  });
});

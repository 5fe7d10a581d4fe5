import { describe, expect, it } from 'vitest';
import type { SourceTree } from '../../../src/source/tree.ts';
import { memorySubmodules, memoryTree, type TreeFile } from '../../support/memory-tree.ts';
import { elf, pe, pyc, storedZip } from '../../support/native-samples.ts';
import { findingsOf, verifyBytes } from '../../support/verify.ts';
import { wheel } from '../judge.ts';

const RULES = [
  'committed-native-file',
  'native-loader-package-path',
  'native-loader-unclear',
  'native-loader-undeclared',
  'submodule-not-reviewed',
];

const URL = 'https://example.org/lib.git';

/** What a rule says of a source, a line a finding: severity, file, name, line, message. */
async function judge(
  ruleId: string,
  files: Readonly<Record<string, TreeFile>>,
  native = '',
  more: Partial<SourceTree> = {},
): Promise<string[]> {
  const policy = native.startsWith('schema') ? native : `schema-version = 1\n[native]\n${native}`;
  const report = await verifyBytes([wheel()], { source: memoryTree(files, more), policy });
  return findingsOf(report, ruleId).map(({ severity, location, message }) =>
    [severity, location?.artifact, location?.path ?? '-', location?.line ?? '-', message].join(' | '),
  );
}

describe('the native library policy', () => {
  const source = memoryTree({ 'a.so': elf(), 'b.py': 'import ctypes\nctypes.CDLL(__file__)\n' });

  it('is off without its table, and says so', async () => {
    const report = await verifyBytes([wheel()], { source });
    const results = report.results.filter(({ ruleId }) => RULES.includes(ruleId));
    expect(results.map(({ ruleId, outcome }) => [ruleId, outcome])).toEqual(
      RULES.map((id) => [id, 'not-applicable']),
    );
    expect(results.map(({ why }) => why)).toEqual(
      RULES.map(() => 'the policy has no [native] table, which turns the native library policy on'),
    );
  });

  it('is on with an empty one', async () => {
    const policy = 'schema-version = 1\n[native]\n';
    const report = await verifyBytes([wheel()], { source, policy });
    const failed = report.results.filter(({ outcome }) => outcome === 'fail').map(({ ruleId }) => ruleId);
    expect(failed).toEqual(
      expect.arrayContaining([
        'committed-native-file',
        'native-loader-package-path',
        'native-loader-undeclared',
      ]),
    );
  });

  it('asks for a source', async () => {
    const report = await verifyBytes([wheel()], { policy: 'schema-version = 1\n[native]\n' });
    const results = report.results.filter(({ ruleId }) => RULES.includes(ruleId));
    expect(results.map(({ why }) => why)).toEqual(RULES.map(() => 'not asked for: source'));
  });

  it('wants wheels of nothing but Python', async () => {
    const impure = wheel({ tag: 'py3-none-linux_x86_64', files: { 'demo/data.txt': elf() } });
    const report = await verifyBytes([impure], { policy: 'schema-version = 1\n[native]\n' });
    expect(findingsOf(report, 'impure-wheel')).toHaveLength(2);
    expect(findingsOf(report, 'native-binary')).toMatchObject([{ severity: 'error' }]);
  });
});

describe('committed-native-file', () => {
  it('knows files by contents and by name', async () => {
    const found = await judge('committed-native-file', {
      'data/one.txt': elf(),
      'data/two.bin': Buffer.concat([Buffer.from('x'.repeat(500)), pe()]),
      'c/three.pyc': pyc(),
      'lib/four.so.1.2': 'text\n',
      'lib/five.DLL': { link: '../data/two.bin' },
      'doc/six.so.md': 'text\n',
      'seven.py': 'x = "MZ"\n',
    });
    expect(found).toEqual([
      'error | c/three.pyc | - | - | compiled Python (.pyc)',
      'error | data/one.txt | - | - | ELF program or library',
      expect.stringMatching(/^error \| data\/two\.bin \| - \| - \| Windows PE program or DLL at byte \d+$/),
      'error | lib/five.DLL | - | - | a link that is loaded as compiled code by its name (.DLL)',
      'error | lib/four.so.1.2 | - | - | a file that is loaded as compiled code by its name (.so.1.2)',
    ]);
  });

  it('says what it can not look into', async () => {
    const found = await judge('committed-native-file', {
      'tests/a.zip': storedZip({ 'a.so': elf() }),
      'model.bin': { text: 'version https://git-lfs', more: { lfsSha256: 'ab'.repeat(32) } },
    });
    expect(found).toEqual([
      'error | model.bin | - | - | kept in Git LFS: its contents are not in the commit, so whether they are native code can’t be told',
      'warning | tests/a.zip | - | - | zip archive: whether native code is inside can’t be told',
    ]);
  });

  it('is no pass where nobody looked', async () => {
    const unseen = { text: 'x = 1\n', more: { formats: undefined } as object };
    expect(await judge('committed-native-file', { 'a.py': unseen })).toEqual([
      'error | a.py | - | - | nobody looked at its contents, so whether they are native code can’t be told',
    ]);
  });

  it('takes an approval for a file that nobody ships, by its digest', async () => {
    const files = { 'tests/sample.bin': elf() };
    const [sha256] = [...memoryTree(files).files.values()].map((file) => file.sha256);
    const approval = (digest: string) =>
      `schema-version = 1\n[native]\n[[approve]]\nrule = "committed-native-file"\npath = "**"\nartifact = "tests/sample.bin"\nreason = "Input of the parser tests"\nsha256 = "${digest}"\n`;
    expect(await judge('committed-native-file', files, approval(sha256 ?? ''))).toEqual([]);
    expect(await judge('committed-native-file', files, approval('0'.repeat(64)))).toHaveLength(1);
  });
});

describe('loading code', () => {
  const LOADER = 'import ctypes, os\nlib = ctypes.CDLL(os.path.join(os.path.dirname(__file__), "a.so"))\n';

  it('stands in the files that the policy names', async () => {
    const files = {
      'a.py': LOADER,
      'b.py': LOADER,
      'bin/tool': `#!/usr/bin/env python3\n${LOADER}`,
      'c.txt': LOADER,
    };
    expect(await judge('native-loader-undeclared', files, 'loaders = ["a.py"]')).toEqual([
      'error | b.py | ctypes.CDLL | 2 | ctypes.CDLL loads native code, and the policy does not name this file',
      'error | bin/tool | ctypes.CDLL | 3 | ctypes.CDLL loads native code, and the policy does not name this file',
    ]);
  });

  it('is asked for where the policy names it', async () => {
    const files = { 'a.py': LOADER, 'b.py': 'import ctypes\n' };
    expect(await judge('native-loader-undeclared', files, 'loaders = ["a.py", "b.py", "c.py"]')).toEqual([
      'warning | release-policy.toml | - | - | [native] names the loader "b.py", which loads no native code',
      'warning | release-policy.toml | - | - | [native] names the loader "c.py", which is not in the commit',
    ]);
  });

  it('loads nothing of the package, wherever it stands', async () => {
    expect(await judge('native-loader-package-path', { 'a.py': LOADER }, 'loaders = ["a.py"]')).toEqual([
      'error | a.py | ctypes.CDLL | 2 | ctypes.CDLL may load a file of the package: __file__, which says where files of the package are',
    ]);
  });

  it('passes as the plan wants it: a search of the system, and the pure-Python fallback', async () => {
    const loader = [
      'import ctypes.util',
      'import os',
      'import platform',
      'def _find_library():',
      '    library_path = ctypes.util.find_library("libsecp256k1")',
      '    if not library_path:',
      '        library_path = ctypes.util.find_library("secp256k1")',
      '    if not library_path and platform.system() == "Linux":',
      '        if os.path.isfile("/usr/local/lib/libsecp256k1.so.0"):',
      '            library_path = "/usr/local/lib/libsecp256k1.so.0"',
      '    return library_path',
      'def _init():',
      '    library_path = _find_library()',
      '    return ctypes.cdll.LoadLibrary(library_path)',
      '',
    ].join('\n');
    for (const rule of RULES) expect(await judge(rule, { 'a.py': loader }, 'loaders = ["a.py"]')).toEqual([]);
  });

  it('can be told, or is said not to be', async () => {
    const found = await judge('native-loader-unclear', {
      'a.py': 'import ctypes\n\ndef load(path):\n    return ctypes.CDLL(path)\n',
      'broken.py': 'import ctypes\nctypes.CDLL("a"\nclass\n',
      'codec.py': '# coding: utf-7\nimport ctypes\n',
      'large.py': { text: 'x = 1\n', more: { contents: undefined } as object },
      'stored.py': { text: 'version https://git-lfs', more: { lfsSha256: 'ab'.repeat(32) } },
      'plain.py': 'class\n',
    });
    expect(found).toEqual([
      'error | a.py | ctypes.CDLL | 4 | what ctypes.CDLL loads can’t be told: path is a parameter',
      expect.stringContaining(
        'error | broken.py | - | 3 | whether this file loads native code can’t be told: this is no Python',
      ),
      expect.stringContaining(
        'error | codec.py | - | 1 | whether this file loads native code can’t be told: its source encoding',
      ),
      'error | large.py | - | - | whether this file loads native code can’t be told: it is too large to be read',
      'error | stored.py | - | - | whether this file loads native code can’t be told: it is kept in Git LFS',
    ]);
  });

  it('is listed up to a bound', async () => {
    const found = await judge('native-loader-undeclared', {
      'a.py': `import ctypes\n${'ctypes.CDLL("a")\n'.repeat(60)}`,
    });
    expect(found).toHaveLength(51);
    expect(found.at(-1)).toContain('10 more of the kind');
  });
});

describe('submodule-not-reviewed', () => {
  const of = (
    native: string,
    submodules: Readonly<Record<string, string>>,
    declared?: ReadonlyMap<string, string | undefined>,
  ) =>
    judge('submodule-not-reviewed', {}, native, {
      submodules: memorySubmodules(submodules),
      ...(declared && { declaredSubmodules: declared }),
    });
  const COMMIT = 'f'.repeat(40);

  it('compares path and URL', async () => {
    const native = `submodules = { "lib" = "${URL}" }`;
    expect(await of(native, { lib: URL })).toEqual([]);
    expect(await of(native, { lib: `${URL}/` })).toEqual([
      `error | .gitmodules | lib | - | the submodule lib at commit ${COMMIT} has the URL "${URL}/", not "${URL}" of the policy`,
    ]);
    expect(await of(native, { lib: '' })).toEqual([
      `error | .gitmodules | lib | - | the submodule lib at commit ${COMMIT} has no URL of its own in .gitmodules, not "${URL}" of the policy`,
    ]);
    expect(await of(native, { lib: URL, other: URL })).toEqual([
      `error | .gitmodules | other | - | the submodule other at commit ${COMMIT} has the URL "${URL}", and the policy does not name it`,
    ]);
  });

  it('sees what is declared and not there, and what the policy names in vain', async () => {
    const native = `submodules = { "lib" = "${URL}" }`;
    expect(await of(native, {}, new Map([['other', URL]]))).toEqual([
      'error | .gitmodules | other | - | .gitmodules declares the submodule other, which is not there and not as in the policy',
      'warning | release-policy.toml | - | - | [native] names the submodule "lib", which is not in the commit',
    ]);
    expect(await of(native, { lib: URL }, new Map([['lib', URL]]))).toEqual([]);
    expect(await of('', { __proto__: '', constructor: URL })).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { asciiLookalike, mixesLookalikes } from '../../../src/rules/contents/lookalikes.ts';
import { expecting, faults, judge, OTHER, sdist, wheel } from '../judge.ts';

describe('top-level-name', () => {
  const RULE = 'top-level-name';
  const adding = (...paths: string[]) =>
    wheel({ files: Object.fromEntries(paths.map((path) => [path, ''])) });

  it('lists the names without a policy', async () => {
    expect(await judge(RULE, adding('demo_more.py', 'demo/x.py'))).toEqual([
      'note | - | top-level names: demo, demo_more',
    ]);
  });

  it.each(['secrets.py', 'json/__init__.py', 'Queue.py', 'pip/x.py', 'PIP/x.py', 'setuptools.py'])(
    'refuses %s',
    async (path) => {
      expect(await faults(RULE, adding(path))).toEqual([
        expect.stringMatching(/^error .* takes a name of Python/u),
      ]);
    },
  );

  it.each([
    'apport_python_hook.py',
    '_Virtualenv.py',
    '_manylinux.py',
    '_manylinux/__init__.py',
    '__editable___demo_1_0_finder.py',
    '_editable_impl_demo.py',
    '_distutils_system_mod.py',
    'coverage/payload.py',
  ])('refuses %s, which others import', async (path) => {
    expect(await faults(RULE, adding(path))).toEqual([expect.stringMatching(/^error .* unasked$/u)]);
  });

  it.each(['test/x.py', 'tests/x.py', 'docs/conf.py', 'Utils.py', 'src/x.py', 'conftest.py'])(
    'warns of %s',
    async (path) => {
      expect(await faults(RULE, adding(path))).toEqual([
        expect.stringMatching(/^warning .* many projects share$/u),
      ]);
    },
  );

  it('leaves a name to the project that owns it', async () => {
    const own = (project: string, path: string) => wheel({ project, files: { [path]: '' } });
    expect(await faults(RULE, own('setuptools', 'pkg_resources/__init__.py'))).toEqual([]);
    expect(await faults(RULE, own('pip', 'pip/__init__.py'))).toEqual([]);
    expect(await faults(RULE, own('legacy-cgi', 'cgitb.py'))).toEqual([]);
    expect(await faults(RULE, own('standard-telnetlib', 'telnetlib.py'))).toEqual([]);
    expect(await faults(RULE, own('dataclasses', 'dataclasses.py'))).toEqual([
      'error | dataclasses.py | "dataclasses" is both package and module: one hides the other',
    ]);
    expect(await faults(RULE, own('pywin32', 'pywin32_bootstrap.py'))).toEqual([]);
    expect(await faults(RULE, own('coverage', 'coverage/__main__.py'))).toEqual([]);
    const hook = own('virtualenv', '_virtualenv.py');
    expect(await faults(RULE, hook)).toEqual([]);
    expect(await faults(RULE, { filename: 'virtualenv-1.0.whl', bytes: hook.bytes })).toEqual([
      expect.stringMatching(/ unasked$/u),
      expect.stringMatching(/ installer$/u),
    ]);
    const { bytes } = own('pip', 'pip/__init__.py');
    expect(await faults(RULE, { filename: 'pip-1.0.whl', bytes })).toHaveLength(1);
  });

  it('warns of plain files together', async () => {
    expect(await faults(RULE, adding('LICENSE'))).toEqual([
      'warning | LICENSE | not importable, in the folder of all packages: LICENSE',
    ]);
    expect(await faults(RULE, adding('LICENSE', 'README.md'))).toEqual([
      'warning | - | not importable, in the folder of all packages: LICENSE, README.md',
    ]);
  });

  it('refuses one name of two kinds', async () => {
    const found = await faults(
      RULE,
      adding('demo.py', 'demo.abi3.so', 'demo.txt'),
      expecting('top-level = ["demo"]'),
    );
    expect(found).toEqual([
      'error | demo.abi3.so | "demo" is both package and extension: one hides the other',
      'error | demo.py | "demo" is both package and module: one hides the other',
      'error | demo.txt | file "demo.txt" at top level, which the policy does not list',
    ]);
  });

  it('compares with the policy in both directions', async () => {
    const expected = expecting('top-level = ["demo", "secrets", "gone"]');
    expect(await judge(RULE, adding('secrets.py', 'other/x.py'), expected)).toEqual([
      'error | other/x.py | package "other" at top level, which the policy does not list',
      'warning | - | the policy expects "gone" at top level',
    ]);
  });

  it('says nothing of a wheel that installs nothing', async () => {
    expect(await judge(RULE, wheel({ files: { 'demo/__init__.py': undefined } }))).toEqual([]);
  });

  it('lists no more names than a person reads', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `demo_${index}.py`);
    const [note] = await judge(RULE, adding(...names));
    expect(note).toMatch(/and 11 more$/u);
  });

  it('cuts names that are too long to be read', async () => {
    const [note] = await judge(RULE, adding(`${'d'.repeat(200)}.py`));
    expect(note).toBe(`note | - | top-level names: demo, ${'d'.repeat(100)}…`);
  });
});

describe('undeclared-entry-point', () => {
  const RULE = 'undeclared-entry-point';
  const PATH = 'demo-1.0.dist-info/entry_points.txt';
  const declaring = (text: string) => wheel({ entryPoints: text });

  it('lists them without a policy', async () => {
    expect(await judge(RULE, declaring('[console_scripts]\ndemo = demo:main\n'))).toEqual([
      `note | ${PATH} | entry points: [console_scripts] demo`,
    ]);
    expect(await judge(RULE, wheel())).toEqual([]);
  });

  it.each([
    ['setuptools.finalize_distribution_options', 'demo', 'error'],
    ['setuptools.file_finders', 'demo', 'error'],
    ['egg_info.writers', 'demo.txt', 'error'],
    ['distutils.commands', 'build_py', 'error'],
    ['distutils.commands', 'demo_docs', 'warning'],
    ['distutils.setup_keywords', 'install_requires', 'error'],
    ['distutils.setup_keywords', 'use_demo', 'warning'],
    ['pip.plugins', 'demo', 'error'],
    ['keyring.backends', 'demo', 'warning'],
    ['virtualenv.activate', 'demo', 'warning'],
    ['poetry.application.plugin', 'demo', 'warning'],
    ['hatch', 'demo', 'warning'],
    ['twine.registered_commands', 'demo', 'warning'],
    ['pytest11', 'demo', 'warning'],
    ['flake8.extension', 'DMO', 'warning'],
    ['opentelemetry_instrumentor', 'demo', 'warning'],
  ])('judges [%s] %s as %s', async (group, name, severity) => {
    const found = await faults(RULE, declaring(`[${group}]\n${name} = demo:main\n`));
    expect(found).toEqual([expect.stringMatching(new RegExp(`^${severity} .* is loaded `, 'u'))]);
  });

  it.each([
    'babel.extractors',
    'sphinx.html_themes',
    'mkdocs.plugins',
    'setuptools_demo',
    'pipx.run',
    'pytest12',
  ])('leaves [%s] alone', async (group) => {
    expect(await faults(RULE, declaring(`[${group}]\ndemo = demo:main\n`))).toEqual([]);
  });

  it('leaves a tool its own plug-ins', async () => {
    const entryPoints = '[virtualenv.activate]\nbash = virtualenv.bash:Bash\n';
    expect(await faults(RULE, wheel({ project: 'virtualenv', entryPoints }))).toEqual([]);
    const { bytes } = wheel({ project: 'virtualenv', entryPoints });
    expect(await faults(RULE, { filename: 'virtualenv-1.0.whl', bytes })).toHaveLength(1);
  });

  it('compares with the policy in both directions', async () => {
    const expected = {
      policy: [
        'schema-version = 1',
        '[expect.entry-points.console_scripts]',
        'demo = "demo:main"',
        'other = "demo:other"',
        'gone = "demo:gone"',
      ].join('\n'),
    };
    const text =
      '[console_scripts]\ndemo = demo:main\nother = demo:evil\nmore = demo:more\n[pytest11]\ndemo = demo\n';
    expect(await judge(RULE, declaring(text), expected)).toEqual([
      `error | ${PATH} | [console_scripts] other = "demo:evil", the policy says "demo:other"`,
      `error | ${PATH} | [console_scripts] more = "demo:more", which the policy does not list`,
      `error | ${PATH} | [pytest11] demo = "demo", which the policy does not list`,
      'warning | - | the policy expects [console_scripts] gone = "demo:gone"',
    ]);
  });

  it('accepts what the policy lists, whatever the group', async () => {
    const expected = { policy: 'schema-version = 1\n[expect.entry-points.pytest11]\ndemo = "demo.plugin"\n' };
    expect(await judge(RULE, declaring('[pytest11]\ndemo = demo.plugin\n'), expected)).toEqual([]);
  });

  it('takes an empty table for none', async () => {
    const none = { policy: 'schema-version = 1\n[expect.entry-points]\n' };
    expect(await faults(RULE, declaring('[console_scripts]\ndemo = demo:main\n'), none)).toHaveLength(1);
    expect(await judge(RULE, wheel(), none)).toEqual([]);
  });
});

describe('confusable-name', () => {
  const RULE = 'confusable-name';
  const inWheel = (path: string, mode = 0o644) =>
    wheel({ files: { [path]: 'x\n' }, modes: { [path]: mode } });
  const inSdist = (path: string) => sdist({ files: { [path]: 'x\n' } });

  it.each([
    ['a Cyrillic letter', 'demo/p\u0430th.py'],
    ['a Greek letter', 'demo/c\u03bfre.txt'],
    ['an Armenian letter', 'demo/c\u0585re.txt'],
    ['a Cherokee letter', 'demo/\u13aaest.txt'],
    ['a dotless i', 'demo/f\u0131le.txt'],
    ['a name all of Cyrillic letters', 'demo/\u0441\u043e\u0440\u0435.py'],
    ['an extension of Cyrillic letters', 'demo/demo.\u0440\u0443'],
    ['a fullwidth letter', 'demo/\uff44emo.py'],
    ['a ligature', 'demo/\ufb01le.py'],
    ['a mathematical letter', 'demo/\u{1d41a}bc/x.py'],
  ])('refuses %s', async (_, path) => {
    for (const artifact of [inWheel(path), inSdist(path)]) {
      expect(await faults(RULE, artifact)).toEqual([expect.stringMatching(/^error /u)]);
    }
  });

  it.each([
    'tests/data/тест.txt',
    'tests/données.csv',
    'tests/文件.txt',
    'tests/Δt_β2.csv',
    'tests/½.txt',
    'docs/naïve.md',
  ])('leaves %s alone', async (path) => {
    expect(await judge(RULE, inSdist(path))).toEqual([]);
  });

  it('warns of importable names beyond ASCII, once a folder', async () => {
    const files = { 'src/démo/a.py': '', 'src/démo/b.py': '', 'src/demo/été.py': '' };
    expect(await judge(RULE, [sdist({ files }), OTHER])).toEqual([
      'warning | src/demo/été.py | a name beyond ASCII that can be imported',
      'warning | src/démo | a name beyond ASCII that can be imported',
    ]);
  });

  it('warns of what is hidden and can be run, in a wheel', async () => {
    const HIDDEN = 'hidden by its name, and can be imported or run';
    expect(await judge(RULE, inWheel('demo/.x.py'))).toEqual([`warning | demo/.x.py | ${HIDDEN}`]);
    expect(await judge(RULE, inWheel('demo/.x/y.py'))).toEqual([`warning | demo/.x | ${HIDDEN}`]);
    expect(await judge(RULE, inWheel('demo/.x', 0o755))).toEqual([`warning | demo/.x | ${HIDDEN}`]);
    expect(await judge(RULE, wheel({ files: { 'demo/.x': '#!/bin/sh\n' } }))).toHaveLength(1);
    expect(await judge(RULE, inWheel('demo/.keep'))).toEqual([]);
    expect(await judge(RULE, inSdist('.ci/run.py'))).toEqual([]);
  });
});

describe('lookalikes', () => {
  it('knows each letter by the one that it looks like', () => {
    expect(asciiLookalike('\u0441\u043e\u0440\u0443')).toBe('copy');
    expect(asciiLookalike('copy')).toBeUndefined();
    expect(asciiLookalike('тест')).toBeUndefined();
  });

  it('judges words, not whole names', () => {
    expect(mixesLookalikes('оса.txt')).toBe(false);
    expect(mixesLookalikes('demо.txt')).toBe(true);
    expect(mixesLookalikes('Δt')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { expecting, faults, judge, OTHER, sdist, wheel } from '../judge.ts';

const SHELL = '#!/bin/sh\n';
const EXECUTABLE = 0o755;

describe('undeclared-script', () => {
  const RULE = 'undeclared-script';
  const withScripts = (...paths: string[]) =>
    wheel({ files: Object.fromEntries(paths.map((path) => [`demo-1.0.data/${path}`, SHELL])) });

  it('takes everything that lands in a folder of commands for one', async () => {
    const paths = ['scripts/a', 'data/bin/b', 'data/sbin/c', 'data/Scripts/d.cmd', 'data/local/bin/e'];
    const found = await faults(RULE, withScripts(...paths, 'data/share/bin/f', 'purelib/bin/g'));
    expect(found.map((line) => line.split(' | ')[2]?.split(',')[0])).toEqual([
      'installed as the command "d.cmd"',
      'installed as the command "b"',
      'installed as the command "e"',
      'installed as the command "c"',
      'installed as the command "a"',
    ]);
  });

  it('takes names and paths from the policy, and says what it expected', async () => {
    const expected = expecting('scripts = ["a", "demo-*.data/data/bin/*", "gone*"]');
    expect(await judge(RULE, withScripts('scripts/a', 'data/bin/b', 'scripts/c'), expected)).toEqual([
      'error | demo-1.0.data/scripts/c | installed as the command "c", which nothing declares',
      'warning | - | the policy expects a script "gone*"',
    ]);
  });

  it('refuses programs at the top of site-packages, by bit or by shebang', async () => {
    const files = { bit: 'x', 'shebang.txt': SHELL, 'plain.txt': 'x', 'module.py': SHELL };
    const modes = { bit: EXECUTABLE, 'module.py': EXECUTABLE };
    expect(await judge(RULE, wheel({ files, modes }))).toEqual([
      'error | bit | a program at the top of site-packages',
      'error | shebang.txt | a program at the top of site-packages',
      'note | - | 1 executable with a shebang line: module.py',
    ]);
  });

  it('counts programs further in', async () => {
    const paths = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `demo/tools/${name}`);
    const files = Object.fromEntries(paths.map((path) => [path, SHELL]));
    const modes = Object.fromEntries(paths.map((path) => [path, EXECUTABLE]));
    expect(await judge(RULE, wheel({ files: { ...files, 'demo/g': SHELL }, modes }))).toEqual([
      `note | - | 6 executable with a shebang line: ${paths.slice(0, 5).join(', ')} and 1 more`,
    ]);
  });

  it('remarks on programs at the top of an sdist', async () => {
    const files = { 'run.sh': SHELL, 'tools/run.sh': SHELL, 'read.sh': SHELL };
    const modes = { 'run.sh': EXECUTABLE, 'tools/run.sh': EXECUTABLE };
    expect(await judge(RULE, [sdist({ files, modes }), OTHER])).toEqual([
      'note | - | executable at the top of the source tree: run.sh',
    ]);
    expect(await judge(RULE, sdist())).toEqual([]);
  });
});

describe('shadowed-command', () => {
  const RULE = 'shadowed-command';
  const commands = (project: string, ...names: string[]) =>
    wheel({
      project,
      entryPoints: `[console_scripts]\n${names.map((name) => `${name} = demo:main\n`).join('')}`,
    });

  it.each([
    'python Python3 python3.12 pythonw python3-config pypy3 pydoc3.11 idle py pyw 2to3 activate activate_this deactivate',
    'pip PIP pip3 pip3.12 pip-3.8 easy_install easy_install-3.12 uv uvx virtualenv conda poetry hatch pdm flit twine',
    'sh bash zsh su sudo ssh git env node npm curl gpg pip.exe python.bat git.cmd sudo-script.py',
  ])('refuses %s', async (names) => {
    const all = names.split(' ');
    // Names that differ in case alone are one command, and so the finding of another rule as well.
    expect((await faults(RULE, commands('demo', ...all))).length).toBe(all.length);
  });

  it('leaves other names alone, and other groups', async () => {
    const names =
      'demo pip-demo pytest-demo python-demo pipdeptree py.test gitlint nodeenv shtab pydocstyle idlex';
    expect(await judge(RULE, commands('demo', ...names.split(' ')))).toEqual([]);
    expect(await judge(RULE, wheel({ entryPoints: '[demo.plugins]\npython = demo:main\n' }))).toEqual([]);
  });

  it('leaves a name to the project that owns it', async () => {
    expect(await judge(RULE, commands('pip', 'pip', 'pip3', 'pip3.12'))).toEqual([]);
    expect(await judge(RULE, commands('uv', 'uv', 'uvx'))).toEqual([]);
    expect(await judge(RULE, commands('setuptools', 'easy_install-3.8'))).toEqual([]);
    expect(await faults(RULE, commands('pip', 'python'))).toHaveLength(1);
  });

  it('looks at scripts by their name, without what Windows drops', async () => {
    const script = (name: string) => wheel({ files: { [`demo-1.0.data/scripts/${name}`]: SHELL } });
    expect(await faults(RULE, script('Python.EXE'))).toEqual([
      'error | demo-1.0.data/scripts/Python.EXE | the script "Python.EXE" shadows another program',
    ]);
    expect(await faults(RULE, script('git..'))).toHaveLength(1);
    expect(await judge(RULE, script('demo.py'))).toEqual([]);
  });

  it('believes no name of a file that can’t be split', async () => {
    const { bytes } = commands('pip', 'pip');
    expect(await faults(RULE, { filename: 'pip-26.whl', bytes })).toHaveLength(1);
  });
});

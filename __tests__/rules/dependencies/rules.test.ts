import { describe, expect, it } from 'vitest';
import {
  judgeChanges,
  linesOf,
  verifyChanges,
  verifyRealChanges,
  type ChangeOptions,
  type Tree,
} from '../../support/dependencies.ts';

const SHA = 'a'.repeat(40);
const OTHER = 'b'.repeat(40);
const HASH = `--hash=sha256:${'c'.repeat(64)}`;
const CI = '.github/workflows/ci.yml';

const steps = (...uses: readonly string[]) =>
  `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${uses.map((one) => `      - uses: ${one}\n`).join('')}`;
const job = (lines: string) => `on: push\njobs:\n  a:\n    runs-on: x\n${lines}    steps: []\n`;
const project = (text: string) => `[project]\nname = "demo"\nversion = "1"\n${text}\n`;
const policy = (text: string) => `schema-version = 1\n\n${text}\n`;
const reviewed = (text: string) =>
  policy(`[[dependencies.reviewed]]\nreason = "Wanted by the reviewers"\n${text}`);

/** Severity and rule of each finding, with the name. */
async function short(base: Tree, head: Tree, options: ChangeOptions = {}): Promise<string[]> {
  return (await judgeChanges(base, head, options)).map((line) => {
    const [what = '', , name = ''] = line.split(' | ');
    return `${what} ${name}`;
  });
}

const one = (path: string, before: string, after: string, options: ChangeOptions = {}) =>
  short({ [path]: before }, { [path]: after }, options);

describe('new dependencies', () => {
  it.each([
    [
      'an optional dependency',
      'pyproject.toml',
      project(''),
      project('[project.optional-dependencies]\na = ["x"]'),
      'x',
    ],
    ['a group', 'pyproject.toml', '', '[dependency-groups]\na = ["x"]\nb = [{include-group = "a"}]', 'x'],
    ['a build requirement', 'pyproject.toml', '', '[build-system]\nrequires = ["x"]', 'x'],
    ['poetry', 'pyproject.toml', '', '[tool.poetry.group.a.dependencies]\nX = "^1"\npython = "^3.9"', 'x'],
    ['uv', 'pyproject.toml', '', '[tool.uv]\ndev-dependencies = ["x"]', 'x'],
    [
      'an index',
      'pyproject.toml',
      '',
      '[[tool.uv.index]]\nurl = "https://e.org/simple/"',
      'https://e.org/simple',
    ],
    ['setup.cfg', 'setup.cfg', '', '[options]\ninstall_requires =\n    X_y>=1\n', 'x-y'],
    ['an extra of setup.cfg', 'setup.cfg', '', '[options.extras_require]\na = x\n', 'x'],
    [
      'setup.py',
      'setup.py',
      'import setuptools\nsetuptools.setup()\n',
      'import setuptools\nR = ["x"]\nsetuptools.setup(install_requires=R)\n',
      'x',
    ],
    ['requirements', 'docs/requirements-docs.txt', '', `x==1 ${HASH}\n`, 'x'],
    ['an option', 'requirements.txt', '', '--pre\n', '--pre'],
    [
      'another index',
      'requirements.txt',
      '',
      '--extra-index-url https://e.org/simple\n',
      'https://e.org/simple',
    ],
    [
      'pylock.toml',
      'pylock.toml',
      'lock-version = "1.0"\n',
      'lock-version = "1.0"\n[[packages]]\nname = "x"\nversion = "1"\n',
      'x',
    ],
    [
      'uv.lock',
      'uv.lock',
      'version = 1\n',
      'version = 1\n[[package]]\nname = "x"\nversion = "1"\nsource = { registry = "https://pypi.org/simple" }\n',
      'x',
    ],
    [
      'poetry.lock',
      'poetry.lock',
      '[metadata]\nlock-version = "2.1"\n',
      '[[package]]\nname = "x"\nversion = "1"\nfiles = []\n[metadata]\nlock-version = "2.1"\n',
      'x',
    ],
    [
      'pdm.lock',
      'pdm.lock',
      '[metadata]\nlock_version = "4.5.0"\n',
      '[[package]]\nname = "x"\nversion = "1"\nfiles = []\n[metadata]\nlock_version = "4.5.0"\n',
      'x',
    ],
    [
      'a hook',
      '.pre-commit-config.yaml',
      'repos: []\n',
      `repos:\n- repo: https://github.com/O/h.git\n  rev: ${SHA}\n  hooks: []\n`,
      'github.com/o/h',
    ],
    [
      'a dependency of a hook',
      '.pre-commit-config.yaml',
      'repos: []\n',
      'repos:\n- repo: local\n  hooks:\n  - id: a\n    additional_dependencies: ["x==1"]\n',
      'x',
    ],
    ['an action', CI, steps(), steps(`Owner/Name/sub@${SHA}`), 'owner/name'],
    [
      'an action in a composite one',
      'a/b/action.yml',
      'runs: {}\n',
      `runs:\n  using: composite\n  steps:\n  - uses: o/n@${SHA}\n`,
      'o/n',
    ],
    [
      'a reusable workflow',
      CI,
      'jobs: {}\n',
      `jobs:\n  a:\n    uses: o/n/.github/workflows/x.yml@${SHA}\n`,
      'o/n',
    ],
    ['an image of a step', CI, steps(), steps('docker://docker.io/library/python:3.12'), 'python'],
    ['an image of a job', CI, job(''), job('    container: ghcr.io/o/n@sha256:0\n'), 'ghcr.io/o/n'],
    [
      'an image of a job in full',
      CI,
      job(''),
      job('    container:\n      image: localhost:5000/n:1\n'),
      'localhost:5000/n',
    ],
    ['an image of a service', CI, job(''), job('    services:\n      env:\n        image: redis\n'), 'redis'],
    [
      'an image of an action',
      'action.yml',
      'runs: {}\n',
      'runs:\n  using: docker\n  image: docker://alpine\n',
      'alpine',
    ],
    ['an alias', CI, steps(), `env: &e\n  k: &x o/n@${SHA}\n${steps('*x')}`, 'o/n'],
    ['an anchor in data', CI, steps(), `env: &e\n  uses: o/n@${SHA}\njobs: {a: {steps: [*e]}}\n`, 'o/n'],
    [
      'the second of two equal keys',
      CI,
      steps(),
      `jobs: {a: {steps: [{uses: ./x, uses: o/n@${SHA}}]}}\n`,
      'o/n',
    ],
    [
      'a Dockerfile',
      'x/Dockerfile',
      'FROM scratch\n',
      'FROM --platform=x \\\n  alpine:3 AS b\nFROM b\nCOPY --from=b --from=1 a b\n',
      'alpine',
    ],
  ])('%s', async (_, path, before, after, name) => {
    const found = await one(path, before, after);
    expect(found).toEqual([`error new-dependency ${name}`]);
  });

  it('finds nothing in data, in the tree itself, or in what was there', async () => {
    const text = `on: push\nenv: {uses: o/n@v1}\njobs:\n  a:\n    steps:\n    - uses: ./x\n      with: {uses: o/m@v1, image: x}\n`;
    expect(await one(CI, steps(), text)).toEqual([]);
    expect(await one(CI, steps(`o/n@${SHA}`), steps(`o/n@${SHA}`, `O/N@${SHA}`))).toEqual([]);
  });

  it('reads what is included, for what it is used', async () => {
    const dynamic = `${project('dynamic = ["dependencies"]')}[tool.setuptools.dynamic]\ndependencies = {file = ["deps/run.list"]}\n`;
    expect(await short({}, { 'pyproject.toml': dynamic, 'deps/run.list': 'x\n' })).toEqual([
      'error new-dependency x',
    ]);
    // The file was there for the tools; now users get what it names.
    const tools = { 'requirements.txt': 'x\n' };
    const users = { ...tools, 'pyproject.toml': dynamic.replace('deps/run.list', 'requirements.txt') };
    expect(await short(tools, users)).toEqual(['error new-dependency x']);
    expect(await one('requirements.txt', '', '-r other.list\n')).toEqual([
      'error dependency-file-unreadable -',
    ]);
    expect(
      await short(
        { 'requirements.txt': '-r other.list\n' },
        { 'requirements.txt': '-r other.list\n', 'other.list': 'x\n' },
      ),
    ).toEqual(['error new-dependency x']);
  });

  it('reads the constraints files that the policy of the base names', async () => {
    const options = { policy: policy('[toolchain]\nconstraints = ["ci/locked"]') };
    expect(await one('ci/locked', '', 'x==1\n', options)).toEqual(['error new-dependency x']);
    expect(await one('ci/locked', '', 'x==1\n')).toEqual([]);
  });
});

describe('widened dependencies', () => {
  it.each([
    ['a pin that goes', 'requirements.txt', 'x==1\n', 'x>=1\n'],
    ['a hash that goes', 'requirements.txt', `x==1 ${HASH}\n`, 'x==1\n'],
    ['a marker that goes', 'requirements.txt', 'x==1; os_name == "nt"\n', 'x==1\n'],
    ['another marker', 'requirements.txt', 'x==1; os_name == "nt"\n', 'x==1; os_name != "nt"\n'],
    [
      'a marker with a text that looks like another',
      'requirements.txt',
      'x==1; os_name == "nt"\n',
      `x==1; os_name != ' and os_name == "nt" or os_name == "nt" and '\n`,
    ],
    ['an extra', 'requirements.txt', 'x==1\n', 'x[a]==1\n'],
    ['an address', 'requirements.txt', 'x==1\n', 'x @ https://e.org/x.whl\n'],
    ['a list elsewhere without the pin', 'requirements.txt', 'x==1\n', 'x==1\n-r docs/requirements.txt\n'],
    [
      'a dependency that leaves its extra',
      'pyproject.toml',
      project('[project.optional-dependencies]\na = ["x"]'),
      project('dependencies = ["x"]'),
    ],
    [
      'a source of uv',
      'pyproject.toml',
      '[dependency-groups]\na = ["x"]',
      '[dependency-groups]\na = ["x"]\n[tool.uv.sources]\nx = { git = "https://e.org/x" }\n',
    ],
    [
      'a range of poetry',
      'pyproject.toml',
      '[tool.poetry.dependencies]\nx = "~1.2"',
      '[tool.poetry.dependencies]\nx = "^1.2"',
    ],
    [
      'another origin in a lock',
      'uv.lock',
      'version = 1\n[[package]]\nname = "x"\nversion = "1"\nsource = { registry = "https://pypi.org/simple" }\n',
      'version = 1\n[[package]]\nname = "x"\nversion = "1"\nsource = { git = "https://e.org/x#1" }\n',
    ],
    ['a tag for a commit', CI, steps(`x/x@${SHA}`), steps('x/x@v1.2.3')],
    ['a branch for a tag', CI, steps('x/x@v1'), steps('x/x@main')],
    ['another branch', CI, steps('x/x@main'), steps('x/x@refs/pull/1/head')],
    ['one of two, behind a loose one', CI, steps(`x/x@${SHA}`, 'x/x@v1'), steps('x/x@v1', 'x/x@v1')],
    [
      'a tag for a digest',
      CI,
      job(`    container: x@sha256:${'0'.repeat(64)}\n`),
      job('    container: x:1.2\n'),
    ],
    [
      'an expression',
      CI,
      job('    container: ${{ matrix.x }}\n'),
      job('    container: ${{ matrix.x }}\n    strategy: {}\n'),
    ],
    [
      'a hook',
      '.pre-commit-config.yaml',
      'repos:\n- repo: https://github.com/x/x\n  rev: v1.2.3\n',
      'repos:\n- repo: https://github.com/x/x\n  rev: main\n',
    ],
  ])('%s', async (_, path, before, after) => {
    const docs = { 'docs/requirements.txt': 'x\n' };
    const found = await short(
      { [path]: before },
      { [path]: after, ...(after.includes('docs/') ? docs : {}) },
    );
    expect(found.filter((line) => line.startsWith('error'))).toEqual([
      expect.stringMatching(/^error widened-dependency /u),
    ]);
  });

  it('says what is wider, and how it was', async () => {
    const report = await verifyChanges(
      { 'requirements.txt': `x==1 ${HASH}\n` },
      { 'requirements.txt': '\n\nx>=1\n' },
    );
    expect(linesOf(report)).toEqual([
      'error widened-dependency | requirements.txt:3 | x | wider than before, a requirement of the tools: "x>=1": it is no longer pinned; its hashes are gone',
    ]);
    expect(report.dependencies?.changes).toEqual([
      {
        change: 'widened',
        kind: 'tool',
        name: 'x',
        file: 'requirements.txt',
        line: 3,
        before: 'x==1',
        after: 'x>=1',
      },
    ]);
  });
});

describe('changed dependencies', () => {
  it.each([
    ['a later pin', 'requirements.txt', 'x==1\n', 'x==2\n', 'note'],
    ['an earlier pin', 'requirements.txt', 'x==2\n', 'x==1\n', 'warning'],
    ['fewer versions', 'requirements.txt', 'x>=1\n', 'x>=1,<2\n', 'note'],
    ['a hash that comes', 'requirements.txt', 'x==1\n', `x==1 ${HASH}\n`, 'note'],
    ['a marker that comes', 'requirements.txt', 'x==1\n', 'x==1; os_name == "nt"\n', 'note'],
    [
      'a narrower marker',
      'requirements.txt',
      'x==1; os_name == "nt"\n',
      'x==1; python_version < "3" and os_name == "nt"\n',
      'note',
    ],
    ['an extra that goes', 'requirements.txt', 'x[a]==1\n', 'x==1\n', 'note'],
    ['a commit', CI, steps(`x@${SHA}`.replace('x', 'x/x')), steps(`x/x@${OTHER}`), 'note'],
    ['a commit for a tag', CI, steps('x/x@v1'), steps(`x/x@${SHA}`), 'note'],
    ['an earlier tag', CI, steps('x/x@v1.2.3'), steps('x/x@v1.2.2'), 'warning'],
    ['one that goes', 'requirements.txt', 'x==1\n', '', 'note'],
  ])('%s', async (_, path, before, after, severity) => {
    const found = await one(path, before, after);
    expect(found).toEqual([expect.stringMatching(new RegExp(`^${severity} changed-dependency `, 'u'))]);
  });

  it('can be made to need a review of the version', async () => {
    const block = (text: string) => ({ policy: `${policy('[dependencies]\nblock-changes = true')}${text}` });
    const table =
      '[[dependencies.reviewed]]\nkind = "tool"\nname = "x"\nreason = "Wanted by the reviewers"\n';
    const judge = (text: string) => one('requirements.txt', 'x==1\n', 'x==2\n', block(text));
    expect(await judge('')).toEqual(['error changed-dependency x']);
    expect(await judge(table)).toEqual(['error changed-dependency x']);
    expect(await judge(`${table}version = "==3"\n`)).toEqual(['error changed-dependency x']);
    expect(await judge(`${table}version = ">=2,<3"\n`)).toEqual(['note changed-dependency x']);
  });
});

describe('submodules', () => {
  const modules = (url: string) => `[submodule "x"]\n\tpath = lib/x\n\turl = ${url}\n`;
  const tree = (url: string, commit: string): Tree => ({ '.gitmodules': modules(url), 'lib/x': { commit } });
  const URL = 'https://github.com/Owner/x.git';

  it('finds a new one, another repository, and another commit', async () => {
    expect(await short({}, tree(URL, SHA))).toEqual(['error new-dependency github.com/owner/x']);
    expect(await short(tree(URL, SHA), tree('git@github.com:evil/x', SHA))).toEqual([
      'note changed-dependency github.com/owner/x',
      'error new-dependency github.com/evil/x',
    ]);
    expect(await short(tree(URL, SHA), tree(URL, OTHER))).toEqual([
      'note changed-dependency github.com/owner/x',
    ]);
    expect(await short(tree(URL, SHA), tree('git@github.com:owner/x', SHA))).toEqual([]);
  });

  it('lets in one that is reviewed, at its commit', async () => {
    const table = (ref: string) => ({
      policy: reviewed(`kind = "submodule"\nname = "https://github.com/owner/x"\nref = "${ref}"`),
    });
    expect(await short({}, tree(URL, SHA), table(SHA))).toEqual(['note new-dependency github.com/owner/x']);
    expect(await short({}, tree(URL, SHA), table(OTHER))).toEqual([
      'error new-dependency github.com/owner/x',
    ]);
  });

  it('does not pass over one without a URL', async () => {
    expect(await judgeChanges({}, { 'lib/x': { commit: SHA } })).toEqual([
      'error dependency-file-unreadable | .gitmodules:- | - | the submodule "lib/x" has no URL in .gitmodules',
    ]);
  });
});

describe('the policy of the base', () => {
  const bring = (text: string, options: ChangeOptions) => one('requirements.txt', '', text, options);
  const tool = (text = '') => ({ policy: reviewed(`kind = "tool"\nname = "X"\n${text}`) });

  it('names what may come, in any spelling', async () => {
    expect(await bring('x==1\n', tool())).toEqual(['note new-dependency x']);
    expect(await bring('y==1\n', tool())).toEqual(['error new-dependency y']);
    expect(await bring('x==1\n', tool('version = "<1"'))).toEqual(['error new-dependency x']);
    expect(await bring('x\n', tool('version = "<2"'))).toEqual(['error new-dependency x']);
    expect(await bring('x<1.5\n', tool('version = "<2"'))).toEqual(['note new-dependency x']);
  });

  it('does not let in another origin than it names', async () => {
    const address = 'x @ https://e.org/x.whl\n';
    expect(await bring(address, tool())).toEqual(['error new-dependency x']);
    expect(await bring(address, tool('url = "https://e.org/x.whl"'))).toEqual(['note new-dependency x']);
    expect(await bring('x\n', tool('url = "https://e.org/x.whl"'))).toEqual(['error new-dependency x']);
  });

  it('takes what is reviewed for users for the tools, not the other way round', async () => {
    const [none, some] = [project(''), project('dependencies = ["x"]')];
    expect(await one('pyproject.toml', none, some, tool())).toEqual(['error new-dependency x']);
    const runtime = { policy: reviewed('kind = "runtime"\nname = "x"') };
    expect(await one('pyproject.toml', none, some, runtime)).toEqual(['note new-dependency x']);
    expect(await bring('x\n', runtime)).toEqual(['note new-dependency x']);
    const justified = { policy: policy('[toolchain.runtime-dependencies]\nx = "It is needed"') };
    expect(await one('pyproject.toml', none, some, justified)).toEqual(['note new-dependency x']);
  });

  it('does not excuse the loss of a pin or hash by a table of old', async () => {
    const loose = (options: ChangeOptions) => one('requirements.txt', `x==1 ${HASH}\n`, 'x>=1\n', options);
    expect(await loose(tool())).toEqual(['error widened-dependency x']);
    expect(await loose(tool('version = ">=1"'))).toEqual(['error widened-dependency x']);
    expect(await loose(tool('version = ">=1"\nhashes = false'))).toEqual(['note widened-dependency x']);
  });

  it('lets in an action at a commit, and a tag only where it names it', async () => {
    const action = (text = '') => ({ policy: reviewed(`kind = "action"\nname = "o/n"\n${text}`) });
    const uses = (ref: string, options: ChangeOptions) => one(CI, steps(), steps(`o/n@${ref}`), options);
    expect(await uses(SHA, action())).toEqual(['note new-dependency o/n']);
    expect(await uses('v1', action())).toEqual(['error new-dependency o/n']);
    expect(await uses('v1', action('ref = "v1"'))).toEqual(['note new-dependency o/n']);
    expect(await uses(OTHER, action(`ref = "${SHA}"`))).toEqual(['error new-dependency o/n']);
  });

  it('is that of the base: what the head says does not count', async () => {
    const options = { policy: policy(''), proposed: tool().policy };
    expect(await bring('x==1\n', options)).toEqual(['error new-dependency x']);
  });
});

describe('what can’t be read', () => {
  it.each([
    ['TOML', 'pyproject.toml', '[x'],
    ['a requirement', 'pyproject.toml', project('dependencies = ["-x"]')],
    [
      'what a backend decides',
      'pyproject.toml',
      `${project('dynamic = ["dependencies"]')}[build-system]\nrequires = []\nbuild-backend = "x"\n`,
    ],
    ['YAML', CI, 'a: [\n'],
    ['an action without a ref', CI, steps('o/n')],
    ['an action that is no text', CI, 'jobs: {a: {steps: [{uses: [x]}]}}\n'],
    ['setup()', 'setup.py', 'import setuptools\nsetuptools.setup(**x())\n'],
    ['bytes', 'requirements.txt', Buffer.from([0xff])],
    ['hostile nesting', CI, '['.repeat(20_000)],
    ['a link', 'requirements.txt', { link: 'other' }],
    ['another version of a lock', 'uv.lock', 'version = 9\n'],
  ])('is an error where it comes, and a warning where it stays: %s', async (_, path, item) => {
    const found = await short({}, { [path]: item });
    expect([...new Set(found)]).toEqual(['error dependency-file-unreadable -']);
    const kept = await short({ [path]: item }, { [path]: item, 'requirements.in': 'x\n' });
    expect([...new Set(kept)]).toEqual(['warning dependency-file-unreadable -', 'error new-dependency x']);
  });

  it('makes all new that could not be read on the base', async () => {
    const base = { 'requirements.txt': 'x==1\n', 'requirements-dev.txt': 'x==1\n-r https://e.org/\n' };
    const head = { 'requirements.txt': 'x==1\n', 'requirements-dev.txt': 'x==1\n' };
    expect(await short(base, head)).toEqual(['error new-dependency x']);
  });

  it('names changed files in formats that are not read, and files that are left out', async () => {
    const ignoring = { policy: policy('[dependencies.ignore]\n"tests/**" = "Inputs of tests"') };
    const head = { 'package.json': '{}', 'tests/a/pyproject.toml': '[x' };
    expect(await judgeChanges({}, head, ignoring)).toEqual([
      'warning dependency-file-unreadable | package.json:- | - | it changed, and its format is not read: what it brings is not compared',
      'note dependency-file-unreadable | tests/a/pyproject.toml:- | - | it changed, and the policy says to leave it out: Inputs of tests',
    ]);
    expect(await short(head, head, ignoring)).toEqual([]);
  });
});

describe('commits in memory', () => {
  const sub = (url: string, commit: string): Tree => ({
    '.gitmodules': `[submodule "x"]\n\tpath = lib/x\n\turl = ${url}\n`,
    'lib/x': { commit },
  });

  it.each<[string, Tree, Tree, ChangeOptions]>([
    ['a requirement', { 'requirements.txt': 'x==1\n' }, { 'requirements.txt': 'x==1\ny==1\n' }, {}],
    ['a link', {}, { 'requirements.txt': { link: 'other' } }, {}],
    ['bytes', {}, { 'requirements.txt': Buffer.from([0xff]) }, {}],
    ['a submodule', {}, sub('https://e.org/x', SHA), {}],
    ['another commit of it', sub('https://e.org/x', SHA), sub('https://e.org/x', OTHER), {}],
    ['a submodule without a URL', {}, { 'lib/x': { commit: SHA } }, {}],
    [
      'an action, reviewed',
      { [CI]: steps() },
      { [CI]: steps(`o/n@${SHA}`) },
      { policy: reviewed('kind = "action"\nname = "o/n"\n') },
    ],
  ])('are judged as real ones are: %s', async (_, base, head, options) => {
    const real = linesOf(await verifyRealChanges(base, head, options));
    expect(real).not.toEqual([]);
    expect(linesOf(await verifyChanges(base, head, options))).toEqual(real);
  });
});

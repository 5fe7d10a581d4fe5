import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/adapters/clock.ts';
import { fileArtifacts, textFiles } from '../../src/adapters/files.ts';
import { gitObjects } from '../../src/adapters/git.ts';
import { BUILD_DISTRIBUTIONS } from '../../src/inputs/build-distributions.ts';
import { SMOKE_TEST } from '../../src/inputs/smoke-test.ts';
import { parseInputs, type RawInputs } from '../../src/inputs/spec.ts';
import type { Report } from '../../src/report/types.ts';
import { buildDistributions } from '../../src/shells/build-distributions.ts';
import { smokeTest } from '../../src/shells/smoke-test.ts';
import { commit, git } from '../support/act.ts';
import { buildWheel } from '../support/distribution-builder.ts';
import { fillWheelhouse, projectOf, type Wheelhouse } from '../support/python-projects.ts';
import { findingsOf } from '../support/verify.ts';

/** Real interpreters, environments and namespaces; only the log is ours. */
let root: string;
let house: Wheelhouse;
const said: string[] = [];

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'build-test-'));
  house = fillWheelhouse(join(root, 'wheels'));
}, 300_000);
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const ports = (environment: NodeJS.ProcessEnv = process.env) => ({
  text: textFiles(),
  files: fileArtifacts(),
  git: gitObjects(process.env),
  clock: systemClock,
  log: { info: () => undefined, progress: () => undefined, warn: () => undefined },
  said: (title: string, text: string) => said.push(`${title}\n${text}`),
  environment,
});

function project(body = ''): string {
  const folder = mkdtempSync(join(root, 'project-'));
  commit(folder, projectOf(house.constraints, body));
  return folder;
}

async function build(folder: string, raw: RawInputs = {}, environment?: NodeJS.ProcessEnv): Promise<Report> {
  const inputs = parseInputs(BUILD_DISTRIBUTIONS, {
    ...{ source: folder, dist: join(folder, 'dist'), wheelhouse: house.folder },
    ...raw,
  });
  return (await buildDistributions(inputs, ports(environment))).report;
}

const messages = (report: Report, rule: string) =>
  findingsOf(report, rule).map(({ severity, message }) => `${severity}: ${message}`);

describe('build-distributions', { timeout: 300_000 }, () => {
  it('builds twice without a network, and leaves the dist folder alone', async () => {
    const folder = project();
    const report = await build(folder);
    expect(report.verdict, JSON.stringify(report.results, null, 1)).toBe('pass');
    expect(readdirSync(join(folder, 'dist'))).toEqual(['demo-1.0-py3-none-any.whl', 'demo-1.0.tar.gz']);
    expect(report.subjects.map(({ file }) => file)).toEqual(readdirSync(join(folder, 'dist')));
    expect(report.source?.commit).toBe(git(folder, 'rev-parse', 'HEAD'));
    expect(git(folder, 'status', '--porcelain', '--ignored')).toBe('!! dist/');
    expect(messages(report, 'build-not-isolated').join()).toMatch(/^note: .* network namespace/u);
  });

  it('finds what differs, what was touched, and a credential', async () => {
    const output = join(root, 'output');
    writeFileSync(output, 'before\n');
    // `found` is the path that a hostile backend would have looked for.
    const folder = project(
      [
        'extra = "# " + os.getcwd() + "\\n" if kind == "wheel" else ""',
        'open("pyproject.toml", "a").write("# changed\\n")',
        `open(${JSON.stringify(output)}, "a").write("verdict=pass\\n")`,
        'print("::set-output name=x::" + " ".join(sorted(os.environ)))',
      ].join('\n'),
    );
    git(folder, 'config', 'http.https://github.com/.extraheader', 'AUTHORIZATION: basic c2VjcmV0');
    said.length = 0;
    const secrets = { GITHUB_OUTPUT: output, GITHUB_TOKEN: 'x', ACTIONS_RUNTIME_TOKEN: 'y' };
    const report = await build(folder, {}, { ...process.env, ...secrets });
    expect(report.verdict).toBe('fail');
    expect(messages(report, 'build-not-reproducible')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^error: .*other contents: .*demo\/__init__\.py/u)]),
    );
    expect(messages(report, 'build-leaves-traces').join('\n')).toMatch(
      /error: .* runner.*: output[^]*warning: .*pyproject\.toml/u,
    );
    expect(messages(report, 'persisted-credentials').join()).toContain('extraheader');
    expect(JSON.stringify(report)).not.toContain('c2VjcmV0');
    expect(readFileSync(output, 'utf8')).toBe('before\n');
    const variables = /::set-output name=x::(.*)/u.exec(said.join('\n'))?.[1] ?? '';
    expect(variables).toContain('SOURCE_DATE_EPOCH');
    expect(variables).not.toMatch(/GITHUB|ACTIONS|RUNNER/u);
  });

  it('fails where the build wants the network, and says what it said', async () => {
    const folder = project('import socket; socket.create_connection(("192.0.2.1", 80), 5)');
    const report = await build(folder);
    expect(report.verdict).toBe('fail');
    expect(messages(report, 'build-failed')).toEqual([
      expect.stringMatching(/^error: sdist, first build ended with status 1/u),
    ]);
    expect(JSON.stringify(findingsOf(report, 'build-failed'))).toMatch(/unreachable/iu);
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });

  it('looks at the wheel from the sdist in the second round, too', async () => {
    // An sdist that builds something else where it is not seen to the first time.
    const folder = project(
      'if kind == "wheel" and not os.path.exists(".git") and os.environ["PYTHONHASHSEED"] != "0": extra = "# hidden\\n"',
    );
    const report = await build(folder);
    expect(report.verdict).toBe('fail');
    expect(messages(report, 'wheel-differs-from-sdist')).toEqual([
      expect.stringMatching(/^error: .*other contents: .*demo\/__init__\.py/u),
    ]);
    const errors = messages(report, 'build-not-reproducible').filter((line) => line.startsWith('error'));
    expect(errors).toEqual([]);
  });

  it('builds a shallow checkout, as actions/checkout makes it', async () => {
    const folder = join(root, 'shallow');
    const origin = project();
    writeFileSync(join(origin, 'more.txt'), '');
    git(origin, 'add', '.');
    git(origin, 'commit', '-q', '-m', 'second');
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${origin}`, folder]);
    const report = await build(folder);
    expect(report.verdict, JSON.stringify(report.results, null, 1)).toBe('pass');
    expect(report.source?.commit).toBe(git(origin, 'rev-parse', 'HEAD'));
  });
});

describe('smoke-test', { timeout: 300_000 }, () => {
  const smoke = async (files: Readonly<Record<string, Uint8Array>>, raw: RawInputs = {}) => {
    const folder = mkdtempSync(join(root, 'smoke-'));
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    const inputs = parseInputs(SMOKE_TEST, { paths: [folder], ...raw });
    return (await smokeTest(inputs, ports())).report;
  };
  const WHEEL = 'demo-1.0-py3-none-any.whl';

  it('passes a package that only works when it is imported', async () => {
    const report = await smoke({ [WHEEL]: buildWheel() }, { 'test-command': 'python -c "import demo"' });
    expect(report.verdict, JSON.stringify(report.results, null, 1)).toBe('pass');
  });

  it('finds start-up code, a failing import, leftovers, writes elsewhere and an unused skip', async () => {
    const bytes = buildWheel({
      files: {
        'demo.pth': 'import demo_hook\n',
        'demo_hook.py': '',
        'demo/bad.py': 'import nothing_of_the_kind\n',
        'demo/_private.py': 'import nothing_of_the_kind\n',
        'demo/upy.py': 'import uembit\n',
        'demo/writes.py':
          'import os\nopen(os.path.expanduser("~/.demo"), "w")\nopen(os.path.join(os.path.dirname(__file__), "left.db"), "w")\n',
      },
    });
    const report = await smoke(
      { [WHEEL]: bytes },
      { 'import-skip': 'demo.upy: needs MicroPython\ndemo.old: gone' },
    );
    expect(report.verdict).toBe('fail');
    expect(messages(report, 'startup-canary-tripped').join('\n')).toMatch(/loads demo_hook[^]*demo\.pth/u);
    expect(findingsOf(report, 'import-failed').map(({ location }) => location?.path)).toEqual(['demo.bad']);
    expect(messages(report, 'uninstall-leftover').join()).toContain('demo/left.db');
    expect(messages(report, 'writes-outside-environment').join()).toContain('HOME/.demo');
    expect(messages(report, 'import-skip-unused')).toEqual([expect.stringContaining('demo.old (gone)')]);
  });
});

import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/types.ts';
import { runAction, type ActionRun } from '../support/action.ts';
import { startArtifactServer, type ArtifactServer } from '../support/artifact-server.ts';
import { cli, ROOT } from '../support/command.ts';
import { buildSdist, buildWheel } from '../support/distribution-builder.ts';
import { sha256 } from '../support/verify.ts';
import { unzipText } from '../support/unzip.ts';

const WHEEL = 'demo-1.0-py3-none-any.whl';
const SDIST = 'demo-1.0.tar.gz';
const good = { [WHEEL]: buildWheel(), [SDIST]: buildSdist() };
const hooked = { ...good, [WHEEL]: buildWheel({ files: { 'demo.pth': 'import demo\n' } }) };
const APPROVING = `schema-version = 1\n
[[approve]]\nrule = "startup-hook"\npath = "demo.pth"\nreason = "It came with the pull request"\n`;

let root: string;
let server: ArtifactServer;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'action-'));
  server = await startArtifactServer();
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

// Actions run on the Node that a runner brings for them, the one that runs the tests.
const node = process.execPath;

describe('the shipped action', () => {
  let workspace: string;
  let attempt = 0;

  beforeEach(() => {
    workspace = join(mkdtempSync(join(root, 'run-')), 'workspace');
    mkdirSync(workspace);
  });
  afterEach(() => {
    rmSync(join(workspace, '..'), { recursive: true, force: true });
  });

  const put = (files: Readonly<Record<string, string | Uint8Array>>, folder = 'dist') => {
    mkdirSync(join(workspace, folder), { recursive: true });
    for (const [name, contents] of Object.entries(files))
      writeFileSync(join(workspace, folder, name), contents);
  };
  const run = (setting: ActionRun = {}) =>
    runAction(node, 'verify-artifacts.js', workspace, {
      ...setting,
      environment: {
        ...server.environment,
        GITHUB_RUN_ATTEMPT: String(++attempt),
        ...setting.environment,
      },
    });
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', workspace, '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      encoding: 'utf8',
    }).trim();
  const commit = (message: string) => {
    if (!existsSync(join(workspace, '.git'))) git('init', '-q', '-b', 'main');
    git('add', '-A', '--', '.', ':!dist');
    git('commit', '-q', '--allow-empty', '-m', message);
    return git('rev-parse', 'HEAD');
  };

  it('passes what may be published, and uploads the inspection log', async () => {
    put(good);
    const ran = await run();
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    const { outputs } = ran;
    const name = `inspection-verify-0-${attempt}`;
    expect(outputs).toMatchObject({
      verdict: 'pass',
      checksums: `${sha256(good[WHEEL])}  ${WHEEL}\n${sha256(good[SDIST])}  ${SDIST}\n`,
      'artifact-name': name,
    });
    const { id, digest, bytes } = await server.download(name);
    expect([outputs['artifact-id'], outputs['artifact-digest']]).toEqual([id, digest.replace('sha256:', '')]);
    const log = unzipText(bytes);
    expect(Object.keys(log).sort()).toEqual(['report.json', 'report.md', 'report.sarif', 'report.txt']);
    expect(JSON.parse(log['report.json']!)).toMatchObject({ verdict: 'pass', complete: true });
    expect(log['report.json']).toBe(readFileSync(outputs.report!, 'utf8'));
    expect(JSON.parse(readFileSync(outputs.sarif!, 'utf8'))).toMatchObject({ version: '2.1.0' });
    expect(ran.summary).toMatch(/^## Verified: PASS\n/u);
    expect(ran.summary).toContain(`/actions/runs/7/artifacts/${id}`);
    expect(server.retentionDays(name)).toBeUndefined();
  });

  it('fails what may not, with findings, outputs and one last message', async () => {
    put(hooked);
    const ran = await run({ inputs: { 'retention-days': '5' } });
    expect(ran).toMatchObject({ status: 1, stderr: '', outputs: { verdict: 'fail' } });
    const errors = ran.log.commands.filter(({ name }) => name === 'error');
    expect(errors.map(({ message }) => message)).toEqual([
      expect.stringContaining('demo.pth'),
      expect.stringMatching(/^FAIL: 1 error/u),
    ]);
    expect(ran.summary).toContain('startup-hook');
    expect(server.retentionDays(ran.outputs['artifact-name']!)).toBe(5);
  });

  it('lets through in mode report', async () => {
    put(hooked);
    const ran = await run({ inputs: { mode: 'report' } });
    expect(ran).toMatchObject({ status: 0, outputs: { verdict: 'fail' } });
  });

  it.each([
    ['an unknown input', { paths: 'dist', polcy: 'x' }, 'there is no input "polcy"\nDid you mean "policy"?'],
    ['a bad choice', { mode: 'enforced' }, 'input "mode" is "enforced"\nIt may be "enforce", "report".'],
    ['a folder that is not there', { paths: 'dits' }, 'there is no file or folder dits\nDid you mean dist?'],
    ['an empty folder', { paths: 'empty' }, 'the folder empty is empty'],
    ['a glob that matches nothing', { paths: 'dist/*.egg' }, 'nothing matches dist/*.egg'],
    ['a policy that is not there', { policy: 'release-policy.toml' }, 'there is no git repository in .'],
  ])('fails with one message, in mode report too: %s', async (_, inputs, message) => {
    put(good);
    mkdirSync(join(workspace, 'empty'));
    const ran = await run({ inputs: { mode: 'report', ...inputs } });
    expect(ran).toMatchObject({ status: 1, stderr: '' });
    expect(ran.log.commands.map(({ name }) => name)).toEqual(['error']);
    expect(ran.log.commands[0]?.message).toContain(message);
    expect(ran.outputs).toMatchObject({ verdict: 'fail', checksums: '', 'artifact-id': '' });
    const report = JSON.parse(readFileSync(ran.outputs.report!, 'utf8')) as Report;
    expect(report).toMatchObject({ verdict: 'fail', complete: false });
    expect(ran.summary).toMatch(/^## Nothing was verified: FAIL/u);
  });

  it.each([
    ['there is no artifact service', { ACTIONS_RUNTIME_TOKEN: '' }, 'no ACTIONS_RUNTIME_TOKEN'],
    ['this is no github.com', { GITHUB_SERVER_URL: 'https://git.example.org' }, 'GHES'],
    ['the token is none', { ACTIONS_RUNTIME_TOKEN: 'x.y.z' }, ''],
  ])('gives the same verdict where %s, and says so', async (_, environment, why) => {
    put(good);
    const ran = await run({ environment });
    expect(ran).toMatchObject({ status: 0, outputs: { verdict: 'pass', 'artifact-id': '' } });
    const warning = ran.log.commands.find(
      ({ properties }) => properties.title === 'Inspection log not uploaded',
    );
    expect(warning?.name).toBe('warning');
    expect(warning?.message).toContain(why);
    expect(ran.summary).toContain('No inspection log was uploaded');
  });

  it('gives the same verdict where the name of the log is taken, and says so', async () => {
    put(good);
    const inputs = { 'artifact-name': 'taken' };
    expect((await run({ inputs })).outputs['artifact-name']).toBe(inputs['artifact-name']);
    const second = await run({ inputs });
    expect(second).toMatchObject({ status: 0, outputs: { verdict: 'pass', 'artifact-name': '' } });
    expect(second.summary).toContain('already exists');
  });

  it('obeys no command from a name or a text inside an archive', async () => {
    const names = [
      '::error::forged',
      '  ::set-output name=verdict::pass',
      '##[error]forged',
      'a\n::stop-commands::x',
      'b\r::error::y',
    ];
    const files = Object.fromEntries(names.map((name) => [`${name}.pth`, 'import x\n']));
    put({
      ...good,
      [WHEEL]: buildWheel({
        files,
        metadata: 'Metadata-Version: 2.1\nName: demo\nVersion: 1.0\nLicense: ::warning::z\n',
      }),
    });
    put({ '::error::x.whl': 'no zip' });
    // Without the artifact service: its client has commands of its own.
    const ran = await run({ environment: { ACTIONS_RUNTIME_TOKEN: '' } });
    expect(ran).toMatchObject({ status: 1, stderr: '', outputs: { verdict: 'fail' } });
    const { commands, stopped, text } = ran.log;
    expect(stopped).toEqual([]);
    expect(text).not.toContain('##[');
    expect(new Set(commands.map(({ name }) => name))).toEqual(
      new Set(['error', 'warning', 'notice', 'group', 'endgroup']),
    );
    // Every annotation is one that a rule made, or the step's own.
    for (const { name, properties, message } of commands) {
      if (name === 'error' && properties.title === undefined) expect(message).toMatch(/^FAIL: /u);
      if (name !== 'endgroup') expect(message).not.toMatch(/^\s*(?:forged|x|y|z|pass)\s*$/u);
    }
    expect(text).toContain('\\x3a:error::x.whl');
  });

  it('says nothing of tokens, and leaves none in a file', async () => {
    put(hooked);
    const secret = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
    const ran = await run({ environment: { GITHUB_TOKEN: secret, INPUT_PATHS: 'dist' } });
    const everything = [ran.stdout, ran.stderr, ran.summary, JSON.stringify(ran.outputs)];
    const folder = join(ran.outputs.report!, '..');
    for (const name of readdirSync(folder)) everything.push(readFileSync(join(folder, name), 'utf8'));
    for (const text of everything) {
      expect(text).not.toContain(secret);
      expect(text).not.toContain(server.environment.ACTIONS_RUNTIME_TOKEN);
    }
  });

  it('takes the policy from the commit, not from what a build left behind', async () => {
    put(hooked);
    writeFileSync(join(workspace, 'release-policy.toml'), 'schema-version = 1\n');
    const head = commit('without approval');
    writeFileSync(join(workspace, 'release-policy.toml'), APPROVING);
    const ran = await run({ environment: { GITHUB_SHA: head } });
    expect(ran).toMatchObject({ status: 1, outputs: { verdict: 'fail' } });
    const error = ran.log.commands.find(({ name }) => name === 'error');
    expect(error?.properties).toMatchObject({ file: 'release-policy.toml', line: '1' });
  });

  it('shows a policy that can’t be taken on its line', async () => {
    put(good);
    writeFileSync(join(workspace, 'release-policy.toml'), 'schema-version = 1\nstric = true\n');
    const ran = await run({ environment: { GITHUB_SHA: commit('misspelt') } });
    expect(ran).toMatchObject({ status: 1, outputs: { verdict: 'fail' } });
    expect(ran.log.commands).toEqual([
      {
        name: 'error',
        properties: { file: 'release-policy.toml', line: '2' },
        message: expect.stringContaining('"strict"') as string,
      },
    ]);
  });

  it('judges a pull request by its base, which it fetches where the clone is shallow', async () => {
    writeFileSync(join(workspace, 'release-policy.toml'), 'schema-version = 1\n');
    const base = commit('base');
    writeFileSync(join(workspace, 'release-policy.toml'), APPROVING);
    const head = commit('approves itself');
    const origin = workspace;
    workspace = join(origin, '..', 'clone');
    execFileSync('git', ['clone', '-q', '--depth=1', `file://${origin}`, workspace]);
    put(hooked);
    const event = { pull_request: { base: { sha: base }, head: { sha: head } } };
    const environment = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_SHA: head };
    const ran = await run({ event, environment });
    expect(ran).toMatchObject({ status: 1, outputs: { verdict: 'fail' } });
    expect(ran.summary).toMatch(/^### This pull request changes the policy\n\n- .{0,2}1 approval/u);

    const unknown = { pull_request: { base: { sha: 'f'.repeat(40) }, head: { sha: head } } };
    const refused = await run({ event: unknown, environment });
    expect(refused.status).toBe(1);
    expect(refused.log.commands.map(({ message }) => message).join('')).toContain('fetch-depth: 0');
  });

  it('costs the command line nothing: no file with the toolkit in it is loaded there', () => {
    put(good);
    const loaded = join(workspace, 'loaded');
    expect(
      cli(node, ['verify-artifacts', 'dist'], { cwd: workspace, env: { NODE_V8_COVERAGE: loaded } }).status,
    ).toBe(0);
    const scripts = readdirSync(loaded).flatMap((name) => {
      const { result } = JSON.parse(readFileSync(join(loaded, name), 'utf8')) as {
        result: readonly { url: string }[];
      };
      return result.map(({ url }) => url).filter((url) => url.includes('/dist/'));
    });
    expect(scripts.length).toBeGreaterThan(2);
    const toolkit = /stop-commands|GITHUB_STEP_SUMMARY/u;
    for (const url of scripts) expect(readFileSync(new URL(url), 'utf8')).not.toMatch(toolkit);
    const dist = readdirSync(join(ROOT, 'dist')).map((name) =>
      readFileSync(join(ROOT, 'dist', name), 'utf8'),
    );
    expect(dist.some((text) => toolkit.test(text))).toBe(true);
  });
});

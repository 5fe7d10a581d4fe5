import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { git } from '../support/act.ts';
import { runAction, type ActionRun } from '../support/action.ts';
import { cli, ROOT } from '../support/command.ts';
import { contentsOf, SDIST, startRelease, WHEEL, type Release } from '../support/gate.ts';
import { serve, type TestServer } from '../support/index-server.ts';
import { reachable } from '../support/reachable.ts';

const dist = join(ROOT, 'dist');

describe('the code that publish-gate can load', () => {
  const texts = reachable('publish-gate').map((name) => readFileSync(join(dist, name), 'utf8'));

  it.each([
    ['asks for an ID token', /ID_TOKEN_REQUEST/u],
    ['uploads artifacts, or asks the runner’s service for any', /ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/u],
    // Rules may speak of Sigstore; who signs holds the addresses of its services.
    ['signs', /(?:fulcio|rekor|timestamp)\.sigstore|FulcioSigner|RekorWitness/u],
    ['starts a program', /["'](?:node:)?child_process["']/u],
  ])('holds nothing that %s', (_, pattern) => {
    expect(texts.length).toBeGreaterThan(5);
    for (const text of texts) expect(text).not.toMatch(pattern);
  });

  it('would be found if it held that: another action does', () => {
    const others = reachable('verify-artifacts').map((name) => readFileSync(join(dist, name), 'utf8'));
    expect(others.some((text) => text.includes('ID_TOKEN_REQUEST'))).toBe(true);
    expect(others.some((text) => text.includes('ACTIONS_RESULTS_URL'))).toBe(true);
    const signing = reachable('checksum-and-attest').map((name) => readFileSync(join(dist, name), 'utf8'));
    expect(signing.some((text) => text.includes('FulcioSigner'))).toBe(true);
    expect(others.some((text) => /["'](?:node:)?child_process["']/u.test(text))).toBe(true);
  });
});

/** Loaded before the action: writes down whom it connects to, and which variables it reads. */
const RECORDER = `
import net from 'node:net';
import { appendFileSync } from 'node:fs';
const write = (line) => appendFileSync(process.env.RECORD, line + '\\n');
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  write('connect ' + options.host + ':' + options.port);
  return connect.apply(this, args);
};
process.env = new Proxy(process.env, {
  get(target, name) {
    if (/^ACTIONS_/.test(String(name))) write('read ' + String(name));
    return Reflect.get(target, name);
  },
});
`;

// Actions run on the Node that a runner brings for them, the one that runs the tests.
const node = process.execPath;

describe('the shipped action', () => {
  let release: Release;
  let bystander: TestServer;
  let record: string;
  beforeEach(async () => {
    release = await startRelease();
    bystander = await serve((_, response) => response.writeHead(500).end());
    record = join(release.workspace, '..', 'record');
    writeFileSync(record, '');
    writeFileSync(`${record}.mjs`, RECORDER);
  });
  afterEach(async () => {
    await bystander.close();
    await release.close();
  });

  const run = (more: ActionRun = {}) => {
    const { runner, github, inputs } = release;
    const given = Object.fromEntries(
      Object.entries({ token: github.state.token, ...inputs, ...more.inputs }).flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value] as const] : [],
      ),
    );
    return runAction(node, 'publish-gate.js', release.workspace, {
      inputs: given,
      environment: {
        GITHUB_API_URL: github.apiUrl,
        GITHUB_REPOSITORY: 'octo/demo',
        GITHUB_REPOSITORY_ID: runner.repositoryId,
        GITHUB_REPOSITORY_OWNER_ID: '77',
        GITHUB_REF: runner.ref,
        GITHUB_SHA: runner.sha,
        GITHUB_WORKFLOW_REF: runner.workflowRef,
        GITHUB_JOB: 'publish',
        'INPUT_MATRIX-INDEX': undefined,
        ACTIONS_ID_TOKEN_REQUEST_URL: `${bystander.origin}/token`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'a-token-that-nobody-may-ask-with',
        ACTIONS_RESULTS_URL: `${bystander.origin}/`,
        ACTIONS_RUNTIME_TOKEN: 'a-token-of-the-runner',
        RECORD: record,
        NODE_OPTIONS: `--import=${pathToFileURL(`${record}.mjs`).href}`,
        ...more.environment,
      },
    });
  };

  it('hands out the files, says so, and touches nothing else', async () => {
    const ran = await run();
    expect(ran).toMatchObject({
      status: 0,
      stderr: '',
      outputs: { verdict: 'pass', 'upload-needed': 'true' },
    });
    const { files, path } = ran.outputs;
    expect(files).toMatch(/^hardening-actions-\w+\/dist$/u);
    expect(Object.keys(contentsOf(join(release.workspace, files!))).sort()).toEqual([WHEEL, SDIST].sort());
    expect(contentsOf(join(release.workspace, path!))).toEqual(contentsOf(join(release.workspace, files!)));
    expect(ran.summary).toMatch(/^## Verified: PASS/u);
    expect(ran.log.commands.filter(({ name }) => name === 'error')).toEqual([]);

    const seen = readFileSync(record, 'utf8').split('\n').filter(Boolean);
    const { github, index } = release;
    const hosts = [github.apiUrl, github.blobs.origin, index.origin].map((url) => new URL(url).host);
    expect([...new Set(seen)].sort()).toEqual(hosts.map((host) => `connect ${host}`).sort());
    expect(bystander.seen).toEqual([]);
  });

  it('stops with the one reason on top, and hands out nothing', async () => {
    git(release.repository, 'tag', '-d', 'v1.0');
    release.runner.workspace = [];
    const ran = await run();
    expect(ran).toMatchObject({
      status: 1,
      stderr: '',
      outputs: { verdict: 'fail', files: '', path: '', 'upload-needed': '' },
    });
    expect(ran.summary).toMatch(/^> \[!CAUTION\]\n> \*\*Stopped:\*\* the tag &?.{0,8}v1\.0.{0,8} is gone/u);
    const errors = ran.log.commands.filter(({ name }) => name === 'error');
    expect(errors.at(-1)?.message).toMatch(/^Stopped: the tag "v1\.0" is gone/u);
    expect(readdirSync(release.workspace)).toEqual([]);
  });

  it('stops at a checkout, as it finds one', async () => {
    mkdirSync(join(release.workspace, '.git'));
    const ran = await run();
    expect(ran.status).toBe(1);
    expect(ran.log.commands.at(-1)?.message).toContain('a checkout lies in the workspace of this job: .git');
    expect(readdirSync(release.workspace)).toEqual(['.git']);
  });

  it('says which permission is missing, and the lines that give it', async () => {
    release.github.state.permissions.delete('actions: read');
    const { status, log } = await run();
    expect(status).toBe(1);
    const message = log.commands.findLast(({ name }) => name === 'error')?.message;
    expect(message).toContain('lacks the permission "actions: read"');
    expect(message).toContain('actions: read');
  });

  it.each([
    [
      'artifact-id',
      '',
      'the input "artifact-id" is missing\nAs in `artifact-id: ${{ needs.verify.outputs.artifact-id }}`',
    ],
    ['checksums', '', 'the runner drops an output that contains a masked value'],
    ['tag', 'refs/tags/v1.0', 'the input "tag" is "refs/tags/v1.0"\nIt must be the short name of a tag.'],
    ['commit', 'v1.0', 'the input "commit" is "v1.0"\nIt must be the full id of a commit'],
    ['artifact-digest', 'A'.repeat(64), 'It must be 64 lowercase hexadecimal digits.'],
    ['policy', '../release-policy.toml', 'is not a path inside the repository'],
    ['workflow', '../x.yml', 'It must be a file name below .github/workflows'],
    ['token', '', 'the input "token" is empty'],
    ['tagg', 'v1.0', 'Did you mean "tag"?'],
  ])('takes no input %s of %j', async (name, value, message) => {
    const ran = await run({ inputs: { [name]: value } });
    expect(ran).toMatchObject({ status: 1, stderr: '', outputs: { verdict: 'fail', path: '' } });
    expect(ran.log.commands.map(({ message: said }) => said).join('\n')).toContain(message);
    expect(readdirSync(release.workspace)).toEqual([]);
  });

  it('shows no token in any output', async () => {
    const ran = await run();
    const told = [
      ran.stderr,
      ran.summary,
      JSON.stringify(ran.outputs),
      readFileSync(ran.outputs.report!, 'utf8'),
    ];
    for (const text of told) expect(text).not.toContain(release.github.state.token);
    // In the log it stands where the runner is told to hide it, and nowhere else.
    expect(ran.stdout.split(release.github.state.token)).toHaveLength(2);
    expect(ran.stdout).toContain(`::add-mask::${release.github.state.token}`);
  });

  it('runs by hand, and says how', () => {
    const help = cli(node, ['publish-gate', '--help']);
    expect(help.status).toBe(0);
    expect(help.stdout).toContain('--artifact-digest SHA256');
    expect(help.stdout).toContain('hardening-actions publish-gate --repository octo/demo');
    expect(help.stdout).not.toContain('--token');
    const nothing = cli(node, ['publish-gate'], { env: { GITHUB_REPOSITORY: '', GITHUB_RUN_ID: '' } });
    expect(nothing.status).toBe(2);
    expect(nothing.stderr).toContain('As in `--repository octo/demo`.');
  });
});

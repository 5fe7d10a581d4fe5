import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { git } from '../support/act.ts';
import { runAction, type ActionRun } from '../support/action.ts';
import { cli, cliBeside, NODES, ROOT } from '../support/command.ts';
import { reachable } from '../support/reachable.ts';
import { ASSETS, startPublishing, type Publishing } from '../support/publish-release.ts';

describe('the code that publish-release can load', () => {
  const texts = reachable('publish-release').map((name) => readFileSync(join(ROOT, 'dist', name), 'utf8'));

  it.each([
    ['asks for an ID token', /ID_TOKEN_REQUEST/u],
    ['uploads artifacts', /ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/u],
    ['signs', /(?:fulcio|rekor|timestamp)\.sigstore|FulcioSigner|RekorWitness/u],
    ['starts a program', /["'](?:node:)?child_process["']/u],
  ])('holds nothing that %s', (_, pattern) => {
    expect(texts.length).toBeGreaterThan(3);
    for (const text of texts) expect(text).not.toMatch(pattern);
  });
});

describe.each(NODES)('publish-release, shipped, with %s', (node) => {
  let scene: Publishing;
  beforeEach(async () => {
    scene = await startPublishing();
    scene.release.github.state.permissions = new Set(['actions: read', 'contents: read', 'contents: write']);
  });
  afterEach(async () => {
    await scene.close();
  });

  const given = () =>
    Object.fromEntries(
      Object.entries(scene.inputs).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value] as const],
      ),
    );
  const run = (more: ActionRun = {}) => {
    const { runner, github, workspace } = scene.release;
    return runAction(node, 'publish-release.js', workspace, {
      inputs: { token: github.state.token, ...given(), ...more.inputs },
      environment: {
        GITHUB_API_URL: github.apiUrl,
        GITHUB_REPOSITORY: 'octo/demo',
        GITHUB_REPOSITORY_ID: runner.repositoryId,
        GITHUB_REPOSITORY_OWNER_ID: '77',
        GITHUB_REF: runner.ref,
        GITHUB_SHA: runner.sha,
        GITHUB_WORKFLOW_REF: runner.workflowRef,
        GITHUB_JOB: 'github-release',
        'INPUT_MATRIX-INDEX': undefined,
        ...more.environment,
      },
    });
  };
  const errors = ({ log }: Awaited<ReturnType<typeof run>>) =>
    log.commands.filter(({ name }) => name === 'error').map(({ message }) => message);

  it('publishes with the two permissions that it asks for, and touches nothing of the workspace', async () => {
    const ran = await run();
    expect(errors(ran)).toEqual([]);
    expect(ran).toMatchObject({
      status: 0,
      stderr: '',
      outputs: { verdict: 'pass', url: 'https://github.com/octo/demo/releases/tag/v1.0' },
    });
    expect(ran.outputs['release-id']).toBe(String(scene.releases()[0]!.id));
    expect(Object.keys(scene.assets()).sort()).toEqual(ASSETS);
    expect(ran.summary).toMatch(/^## Verified: PASS/u);
    expect(ran.summary).toContain('every file was read back');
    expect(readdirSync(scene.release.workspace)).toEqual([]);
  });

  it('warns in log and summary of a text that it did not write', async () => {
    await run();
    scene.release.github.state.releases[0] = { ...scene.releases()[0]!, body: '**x**' };
    const ran = await run();
    expect(ran).toMatchObject({ status: 0, outputs: { verdict: 'pass' } });
    const warnings = ran.log.commands.filter(({ name }) => name === 'warning').map(({ message }) => message);
    expect(warnings.join()).toContain('was not written by this job');
    expect(ran.summary).toContain('> [!WARNING]\n> the text of the published Release');
  });

  it('stops with the one reason on top, and publishes nothing', async () => {
    git(scene.release.repository, 'tag', '-d', 'v1.0');
    const ran = await run();
    expect(ran).toMatchObject({
      status: 1,
      stderr: '',
      outputs: { verdict: 'fail', 'release-id': '', url: '' },
    });
    expect(ran.summary).toMatch(/^> \[!CAUTION\]\n> \*\*Stopped:\*\* the tag &?.{0,8}v1\.0.{0,8} is gone/u);
    expect(errors(ran).at(-1)).toMatch(/^Stopped: the tag "v1\.0" is gone/u);
    expect(scene.releases()).toEqual([]);
  });

  it('says what is wrong with a Release, and what to do', async () => {
    scene.release.github.state.releases.push({
      id: 77,
      tag_name: 'v1.0',
      draft: true,
      body: 'x',
      html_url: 'https://github.com/x',
      upload_url: '',
      assets: [],
    });
    const ran = await run();
    expect(ran).toMatchObject({ status: 1, outputs: { verdict: 'fail', 'release-id': '' } });
    expect(errors(ran)).toEqual([
      'the draft 77 for the tag "v1.0" was made by somebody else: its text was not reviewed\nMove its text to the changelog, delete the draft, and run this job again.',
    ]);
    expect(ran.summary).toContain('The GitHub Release is not as it must be');
  });

  it.each(['actions: read', 'contents: write'])(
    'says that %s is missing, and the lines that give it',
    async (permission) => {
      scene.release.github.state.permissions.delete(permission);
      const message = errors(await run()).join('\n');
      expect(message).toContain(`lacks the permission "${permission}"`);
      expect(message).toContain('permissions:');
      expect(message).toContain('contents: write');
    },
  );

  it.each([
    [
      'artifact-id',
      '',
      'the input "artifact-id" is missing\nAs in `artifact-id: ${{ needs.verify.outputs.artifact-id }}`',
    ],
    [
      'bundles-artifact-id',
      '',
      'As in `bundles-artifact-id: ${{ needs.publish.outputs.bundles-artifact-id }}`',
    ],
    ['bundles-artifact-id', 'x', 'the input "bundles-artifact-id" is "x"\nIt must be a number.'],
    ['bundles-artifact-digest', 'A', 'It must be 64 lowercase hexadecimal digits.'],
    [
      'bundle-checksums',
      `${'a'.repeat(64)}  provenance.json`,
      'does not name exactly provenance.sigstore.json, sbom.sigstore.json',
    ],
    ['without-bundles', 'true', 'contradict each other'],
    ['without-bundles', 'maybe', 'It may be "true" or "false".'],
    ['checksums', '', 'the runner drops an output that contains a masked value'],
    ['tag', 'refs/tags/v1.0', 'It must be the short name of a tag.'],
    ['commit', 'v1.0', 'It must be the full id of a commit'],
    ['workflow', '../x.yml', 'It must be a file name below .github/workflows'],
    ['token', '', 'the input "token" is empty'],
    ['dry-run', 'true', 'dry-run'],
  ])('takes no input %s of %j', async (name, value, message) => {
    const ran = await run({ inputs: { [name]: value } });
    expect(ran).toMatchObject({ status: 1, stderr: '', outputs: { verdict: 'fail', url: '' } });
    expect(errors(ran).join('\n')).toContain(message);
    expect(scene.releases()).toEqual([]);
  });

  it('runs by hand, and says how; a dry run changes nothing', async () => {
    const help = cli(node, ['publish-release', '--help']);
    expect(help.status).toBe(0);
    expect(help.stdout).toContain('hardening-actions publish-release --dry-run --repository octo/demo');
    expect(help.stdout).not.toContain('--token');
    const nothing = cli(node, ['publish-release'], { env: { GITHUB_REPOSITORY: '', GITHUB_RUN_ID: '' } });
    expect(nothing.status).toBe(2);
    expect(nothing.stderr).toContain('As in `--repository octo/demo`.');
    const { github } = scene.release;
    const args = Object.entries(given()).flatMap(([name, value]) => [`--${name}`, value]);
    const by = await cliBeside(
      node,
      ['publish-release', ...args, '--repository', 'octo/demo', '--run-id', '7', '--dry-run'],
      {
        GITHUB_API_URL: github.apiUrl,
        GITHUB_TOKEN: github.state.token,
      },
    );
    expect(by.stderr).toContain('would make a draft, upload SHA256SUMS');
    expect(by.status).toBe(0);
    expect(scene.releases()).toEqual([]);
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  findAct,
  git,
  HOW_TO_GET_ACT,
  publishActions,
  REPOSITORY,
  runAct,
  type ActRan,
} from '../support/act.ts';
import { ASSETS, startPublishing, type Publishing } from '../support/publish-release.ts';

const act = findAct();
if (act === undefined) console.error(HOW_TO_GET_ACT);

it('has a runner', () => {
  // On a laptop the rest is skipped, and how to get it was said; in CI nothing may go untested.
  if (process.env.CI === 'true') expect(act, HOW_TO_GET_ACT).toBeDefined();
});

/** Several lines on one. */
const encoded = (text = '') => Buffer.from(text).toString('base64');

/** Jobs that hand on what the jobs verify and publish of a release would, and the one that publishes the Release. */
function workflow(uses: string, handedOn: Readonly<Record<string, string>>): string {
  const outputs = (names: readonly string[]) =>
    names.map((name) => `      ${name}: \${{ steps.values.outputs.${name} }}`).join('\n');
  const values = (names: readonly string[]) =>
    names
      .map(
        (name) =>
          `          { echo '${name}<<END'; echo '${encoded(handedOn[name])}' | base64 -d; echo; echo 'END'; } >> "$GITHUB_OUTPUT"`,
      )
      .join('\n');
  const job = (name: string, needs: string, names: readonly string[]) => `
  ${name}:
    runs-on: ubuntu-latest${needs}
    outputs:
${outputs(names)}
    steps:
      - id: values
        run: |
${values(names)}`;
  const verify = ['artifact-id', 'artifact-digest', 'checksums', 'statement-checksums', 'tag', 'commit'];
  const publish = ['bundles-artifact-id', 'bundles-artifact-digest', 'bundle-checksums'];
  const inputs = [
    ...verify.map((name) => `          ${name}: \${{ needs.verify.outputs.${name} }}`),
    ...publish.map((name) => `          ${name}: \${{ needs.publish.outputs.${name} }}`),
  ];
  return `
on: push
permissions: {}
jobs:${job('verify', '', verify)}
${job('publish', '\n    needs: verify', publish)}

  github-release:
    needs: [verify, publish]
    runs-on: ubuntu-latest
    permissions:
      actions: read
      contents: write
    steps:
      - id: release
        uses: ${uses}
        with:
${inputs.join('\n')}
      - if: always()
        env:
          OUTPUTS: \${{ toJSON(steps.release.outputs) }}
        run: printf '%s' "$OUTPUTS" > "$RESULTS/outputs"
`;
}

describe.skipIf(act === undefined)('publish-release in a runner', { timeout: 300_000 }, () => {
  let work: string;
  let actions: string;
  let released: string;
  let scene: Publishing;
  beforeAll(() => {
    work = mkdtempSync(join(tmpdir(), 'publish-release-act-'));
    actions = join(work, 'actions');
    mkdirSync(actions);
    released = publishActions(actions);
  });
  afterAll(() => {
    rmSync(work, { recursive: true, force: true });
  });
  beforeEach(async () => {
    scene = await startPublishing();
    const { state } = scene.release.github;
    state.token = 'not-a-token';
    state.permissions = new Set(['actions: read', 'contents: read', 'contents: write']);
  });
  afterEach(async () => {
    await scene.close();
  });

  function run(): Promise<ActRan> {
    const { release, inputs } = scene;
    const uses = `${REPOSITORY}/actions/publish-release@${released}`;
    const handedOn = Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [name, (value ?? '').trim()]),
    );
    const repository = mkdtempSync(join(work, 'caller-'));
    git(work, 'clone', '-q', release.repository, repository);
    // Not committed: the run is of the commit that was verified, whose digests stand in the workflow.
    mkdirSync(join(repository, '.github/workflows'), { recursive: true });
    writeFileSync(join(repository, '.github/workflows/release.yml'), workflow(uses, handedOn));
    return runAct(work, {
      act: act!,
      repository,
      event: 'push',
      payload: {
        ref: 'refs/tags/v1.0',
        repository: { name: 'demo', full_name: 'octo/demo', default_branch: 'main' },
      },
      uses: { [`${REPOSITORY}@${released}`]: actions },
      environment: {
        GITHUB_API_URL: release.github.apiUrl,
        GITHUB_REF: 'refs/tags/v1.0',
        GITHUB_REF_NAME: 'v1.0',
        GITHUB_REPOSITORY: 'octo/demo',
        GITHUB_REPOSITORY_ID: '1001',
        GITHUB_REPOSITORY_OWNER_ID: '77',
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_RUN_ID: '7',
        GITHUB_SHA: release.commit,
        GITHUB_WORKFLOW_REF: release.runner.workflowRef,
        CI: process.env.CI ?? 'true',
      },
    });
  }

  it('publishes the Release with what the jobs before handed on', async () => {
    const ran = await run();
    expect(ran.status, ran.log).toBe(0);
    expect(JSON.parse(ran.results.outputs!)).toMatchObject({
      verdict: 'pass',
      'release-id': '501',
      url: 'https://github.com/octo/demo/releases/tag/v1.0',
    });
    expect(scene.releases()).toMatchObject([{ draft: false, tag_name: 'v1.0', name: 'demo 1.0' }]);
    expect(Object.keys(scene.assets()).sort()).toEqual(ASSETS);
    for (const [name, bytes] of Object.entries(scene.assets())) {
      expect(Buffer.from(bytes).equals(Buffer.from(scene.wanted[name]!)), name).toBe(true);
    }
    expect(ran.summaries.map(({ text }) => text).join('\n')).toContain('every file was read back');
  });

  it('stops where the tag is gone, and the tag stays gone', async () => {
    git(scene.release.repository, 'tag', '-d', 'v1.0');
    const ran = await run();
    expect(ran.status).toBe(1);
    expect(ran.log).toContain('the tag "v1.0" is gone');
    expect(ran.log).toMatch(/Failure - Main [\w/-]+\/actions\/publish-release@/u);
    expect(scene.releases()).toEqual([]);
    expect(git(scene.release.repository, 'tag')).toBe('');
  });
});

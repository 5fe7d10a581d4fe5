import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/types.ts';
import {
  commit,
  findAct,
  git,
  HOW_TO_GET_ACT,
  publishActions,
  REPOSITORY,
  runAct,
  type ActRan,
} from '../support/act.ts';
import { startArtifactServer, type ArtifactServer } from '../support/artifact-server.ts';
import { buildSdist, buildWheel } from '../support/distribution-builder.ts';
import { unzipText } from '../support/unzip.ts';
import { sha256 } from '../support/verify.ts';

const act = findAct();
if (act === undefined) console.error(HOW_TO_GET_ACT);

const WHEEL = 'demo-1.0-py3-none-any.whl';
const SDIST = 'demo-1.0.tar.gz';
const GOOD = { [`good/${WHEEL}`]: buildWheel(), [`good/${SDIST}`]: buildSdist() };
const HOOKED = buildWheel({ files: { 'demo.pth': 'import demo\n' } });
const BAD = { [`bad/${WHEEL}`]: HOOKED, [`bad/${SDIST}`]: buildSdist() };
const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1';

/** A workflow of two legs, whose last step writes down what the action said. */
function workflow(uses: string): string {
  return `
on: [push, pull_request]
permissions: {}
jobs:
  verify:
    runs-on: ubuntu-latest
    strategy:
      fail-fast: false
      matrix:
        leg: [good, bad]
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - run: echo 'changed by the build' > release-policy.toml
      - id: verify
        uses: ${uses}
        with:
          paths: \${{ matrix.leg }}
      - if: always()
        env:
          LEG: \${{ matrix.leg }}
          OUTCOME: \${{ steps.verify.outcome }}
          OUTPUTS: \${{ toJSON(steps.verify.outputs) }}
        run: |
          printf '%s' "$OUTCOME" > "$RESULTS/$LEG.outcome"
          printf '%s' "$OUTPUTS" > "$RESULTS/$LEG.outputs"
`;
}

it('has a runner', () => {
  // On a laptop the rest is skipped, and how to get it was said; in CI nothing may go untested.
  if (process.env.CI === 'true') expect(act, HOW_TO_GET_ACT).toBeDefined();
});

describe.skipIf(act === undefined)('verify-artifacts in a runner', () => {
  let work: string;
  let server: ArtifactServer;
  const folder = (name: string) => mkdtempSync(join(work, `${name}-`));

  beforeAll(async () => {
    work = mkdtempSync(join(tmpdir(), 'act-test-'));
    server = await startArtifactServer();
  });
  afterAll(async () => {
    await server.close();
    rmSync(work, { recursive: true, force: true });
  });

  const summaryOf = ({ summaries }: ActRan, leg: string) =>
    summaries.find(({ matrix }) => matrix.leg === leg)?.text;
  const outputsOf = (text: string | undefined) => JSON.parse(text ?? '') as Record<string, string>;

  it.each(['by its full address', 'from its own repository'])(
    'passes, fails and uploads: %s',
    async (how) => {
      const actions = folder('actions');
      const released = publishActions(actions);
      const own = how === 'from its own repository';
      const repository = own ? actions : folder('caller');
      const address = `${REPOSITORY}/actions/verify-artifacts@${released}`;
      commit(repository, {
        '.github/workflows/verify.yml': workflow(own ? './actions/verify-artifacts' : address),
        'release-policy.toml': 'schema-version = 1\n',
        ...GOOD,
        ...BAD,
      });
      const before = new Set(server.names());
      const ran = await runAct(work, {
        act: act!,
        repository,
        event: 'push',
        job: 'verify',
        uses: own ? {} : { [`${REPOSITORY}@${released}`]: actions },
        service: server.environment,
        environment: { GITHUB_RUN_ATTEMPT: own ? '2' : '1' },
      });
      expect(ran.results['good.outcome'], ran.log).toBe('success');
      expect(ran.results['bad.outcome'], ran.log).toBe('failure');
      expect(ran.status).toBe(1);

      // Two legs, two logs; each is what its leg said of it.
      expect(server.names().filter((name) => !before.has(name))).toHaveLength(2);
      for (const [leg, verdict, wheel] of [
        ['good', 'pass', GOOD[`good/${WHEEL}`]],
        ['bad', 'fail', HOOKED],
      ] as const) {
        const outputs = outputsOf(ran.results[`${leg}.outputs`]);
        expect(outputs.verdict).toBe(verdict);
        expect(outputs.checksums).toContain(`${sha256(wheel)}  ${WHEEL}\n`);
        const uploaded = await server.download(outputs['artifact-name']!);
        expect(uploaded.id).toBe(outputs['artifact-id']);
        const report = JSON.parse(unzipText(uploaded.bytes)['report.json']!) as Report;
        expect(report).toMatchObject({ verdict, complete: true, policy: { path: 'release-policy.toml' } });
        expect(report.policy.sha256).toBe(sha256(Buffer.from('schema-version = 1\n')));
        expect(report.subjects.map(({ file }) => file)).toEqual([WHEEL, SDIST]);
        expect(summaryOf(ran, leg)).toContain(`## Verified: ${verdict.toUpperCase()}`);
      }
    },
  );

  it('does not let a pull request approve its own finding, and says first that it tried', async () => {
    const actions = folder('actions');
    const released = publishActions(actions);
    const repository = folder('caller');
    const approving = [
      '[[approve]]',
      'rule = "startup-hook"',
      'path = "demo.pth"',
      'reason = "Trust me"',
      '',
    ];
    const base = commit(repository, {
      '.github/workflows/verify.yml': workflow(`${REPOSITORY}/actions/verify-artifacts@${released}`),
      'release-policy.toml': 'schema-version = 1\n',
      ...GOOD,
      ...BAD,
    });
    git(repository, 'switch', '-q', '-c', 'proposal');
    const policy = ['schema-version = 1', '', ...approving].join('\n');
    const head = commit(repository, { 'release-policy.toml': policy }, 'approve');
    const ran = await runAct(work, {
      act: act!,
      repository,
      event: 'pull_request',
      payload: {
        pull_request: { number: 1, base: { sha: base, ref: 'main' }, head: { sha: head, ref: 'proposal' } },
      },
      uses: { [`${REPOSITORY}@${released}`]: actions },
      service: server.environment,
      environment: { GITHUB_RUN_ATTEMPT: '3' },
    });
    expect(ran.results['bad.outcome'], ran.log).toBe('failure');
    expect(outputsOf(ran.results['bad.outputs']).verdict).toBe('fail');
    for (const leg of ['good', 'bad']) {
      const summary = summaryOf(ran, leg) ?? '';
      expect(summary.trimStart()).toMatch(/^### This pull request changes the policy\n\n- .{0,2}1 approval/u);
      expect(summary).toContain('Trust me');
    }
  });

  it('judges real releases in this repository’s own workflow, for a pull request', async () => {
    const repository = folder('own');
    const head = publishActions(repository);
    const before = server.names().length;
    const ran = await runAct(work, {
      act: act!,
      repository,
      event: 'pull_request',
      job: 'self-test',
      payload: {
        pull_request: { number: 1, base: { sha: head, ref: 'main' }, head: { sha: head, ref: 'x' } },
      },
      service: server.environment,
    });
    expect(ran.status, ran.log).toBe(0);
    expect(server.names().length - before).toBe(3);
    expect(ran.summaries.filter(({ text }) => text.includes('report only: FAIL'))).toHaveLength(1);
  });
});

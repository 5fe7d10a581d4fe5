import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commit, findAct, git, publishActions, REPOSITORY, runAct } from '../support/act.ts';
import { startArtifactServer, type ArtifactServer } from '../support/artifact-server.ts';

// act.test.ts says how to get it, and that CI must have it.
const act = findAct();

const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1';

function workflow(uses: string): string {
  return `
on: [push, pull_request]
permissions: {}
jobs:
  dependency-review:
    runs-on: ubuntu-latest
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - run: echo 'changed by a step' > release-policy.toml
      - id: verify
        uses: ${uses}
      - if: always()
        env:
          OUTCOME: \${{ steps.verify.outcome }}
        run: printf '%s' "$OUTCOME" > "$RESULTS/outcome"
`;
}

const EMPTY = 'schema-version = 1\n';
const NAMING = `${EMPTY}
[[dependencies.reviewed]]
kind = "runtime"
name = "requests"
reason = "HTTP client of the block explorer"
`;
const project = (dependencies: string) =>
  `[project]\nname = "demo"\nversion = "1.0"\ndependencies = [${dependencies}]\n`;

describe.skipIf(act === undefined)('verify-dependency-changes in a runner', () => {
  let work: string;
  let server: ArtifactServer;
  const folder = (name: string) => mkdtempSync(join(work, `${name}-`));

  beforeAll(async () => {
    work = mkdtempSync(join(tmpdir(), 'act-dependencies-'));
    server = await startArtifactServer();
  });
  afterAll(async () => {
    await server.close();
    rmSync(work, { recursive: true, force: true });
  });

  let runs = 0;
  /** A pull request that adds `requests`, by the policies of its base and of itself. */
  async function propose(base: string, head: string, event = 'pull_request') {
    const actions = folder('actions');
    const released = publishActions(actions);
    const repository = folder('caller');
    const files = { 'pyproject.toml': project(''), 'release-policy.toml': base };
    const uses = `${REPOSITORY}/actions/verify-dependency-changes@${released}`;
    const before = commit(repository, {
      '.github/workflows/dependency-review.yml': workflow(uses),
      ...files,
    });
    git(repository, 'switch', '-q', '-c', 'proposal');
    const after = commit(
      repository,
      { 'pyproject.toml': project('"requests>=2.32"'), 'release-policy.toml': head },
      'proposal',
    );
    const pull = { number: 1, base: { sha: before, ref: 'main' }, head: { sha: after, ref: 'proposal' } };
    const ran = await runAct(work, {
      act: act!,
      repository,
      event,
      payload: event === 'push' ? {} : { pull_request: pull },
      uses: { [`${REPOSITORY}@${released}`]: actions },
      service: server.environment,
      environment: { GITHUB_RUN_ATTEMPT: String((runs += 1)) },
    });
    return {
      outcome: ran.results.outcome,
      log: ran.log,
      summary: ran.summaries.map(({ text }) => text).join(''),
    };
  }

  it('fails on a new dependency', async () => {
    const { outcome, log, summary } = await propose(EMPTY, EMPTY);
    expect(outcome, log).toBe('failure');
    expect(summary).toContain('| **new** | runtime | `requests` | `pyproject.toml:4` |');
    expect(summary).toContain('new-dependency');
  });

  it('passes where the policy of the base names it, with its reason', async () => {
    const { outcome, log, summary } = await propose(NAMING, NAMING);
    expect(outcome, log).toBe('success');
    expect(summary).toContain('HTTP client of the block explorer');
  });

  it('fails where the pull request itself names it, and says first that it does', async () => {
    const { outcome, log, summary } = await propose(EMPTY, NAMING);
    expect(outcome, log).toBe('failure');
    expect(summary.trimStart()).toMatch(
      /^### This pull request changes the policy\n\n- dependencies reviewed/u,
    );
  });

  it('fails on a push, which has no base', async () => {
    const { outcome, log } = await propose(EMPTY, EMPTY, 'push');
    expect(outcome, log).toBe('failure');
    expect(log).toContain('this event proposes no change');
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commit, findAct, publishActions, REPOSITORY, runAct } from '../support/act.ts';
import { fillWheelhouse, projectOf, type Wheelhouse } from '../support/python-projects.ts';

const act = findAct();

/** Both composite actions, one after the other; the last step writes down what they said. */
function workflow(released: string, wheelhouse: string): string {
  return `
on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1
        with:
          persist-credentials: false
      - id: build
        uses: ${REPOSITORY}/actions/build-distributions@${released}
        with:
          wheelhouse: ${wheelhouse}
      - id: smoke
        uses: ${REPOSITORY}/actions/smoke-test@${released}
        with:
          import-skip: |
            demo.old: it is gone
      - if: always()
        env:
          BUILD: \${{ toJSON(steps.build) }}
          SMOKE: \${{ toJSON(steps.smoke) }}
          FORGED: \${{ env.FORGED }}
        run: |
          printf '%s' "$BUILD" > "$RESULTS/build"
          printf '%s' "$SMOKE" > "$RESULTS/smoke"
          printf '%s' "$FORGED" > "$RESULTS/forged"
`;
}

interface StepResult {
  readonly outcome: string;
  readonly outputs: Readonly<Record<string, string>>;
}

describe.skipIf(act === undefined)('the composite actions in a runner', { timeout: 600_000 }, () => {
  let work: string;
  let house: Wheelhouse;
  beforeAll(() => {
    work = mkdtempSync(join(tmpdir(), 'composites-'));
    house = fillWheelhouse(join(work, 'wheels'));
  }, 300_000);
  afterAll(() => {
    rmSync(work, { recursive: true, force: true });
  });

  const run = async (body: string) => {
    const actions = mkdtempSync(join(work, 'actions-'));
    const released = publishActions(actions);
    const repository = mkdtempSync(join(work, 'caller-'));
    commit(repository, {
      ...projectOf(house.constraints, body),
      '.github/workflows/build.yml': workflow(released, house.folder),
    });
    const uses = { [`${REPOSITORY}@${released}`]: actions };
    const ran = await runAct(work, { act: act!, repository, event: 'push', uses });
    const of = (name: string) => JSON.parse(ran.results[name] ?? '{}') as StepResult;
    return { ran, build: of('build'), smoke: of('smoke') };
  };

  it('build, install, and refuse a skip that nothing needs', async () => {
    const { ran, build, smoke } = await run('');
    expect(build.outcome, ran.log).toBe('success');
    expect(build.outputs).toMatchObject({
      verdict: 'pass',
      dist: expect.stringMatching(/\/dist$/u) as string,
    });
    expect(build.outputs.checksums).toMatch(/^[0-9a-f]{64} {2}demo-1\.0-py3-none-any\.whl\n/u);
    expect(smoke.outcome, ran.log).toBe('failure');
    expect(smoke.outputs.verdict).toBe('fail');
    expect(smoke.outputs.checksums).toBe(build.outputs.checksums);
    expect(ran.log).toContain('demo.old');
  });

  it('keep the network, outputs and commands from a hostile build', async () => {
    const { ran, build, smoke } = await run(
      [
        'print("::set-env name=FORGED::yes")',
        'print("::add-mask::a")',
        'print("::error::forged by the build")',
        'import socket; socket.create_connection(("192.0.2.1", 80), 5)',
      ].join('\n'),
    );
    expect(build.outcome, ran.log).toBe('failure');
    expect(build.outputs.verdict).toBe('fail');
    expect(smoke.outcome).toBe('skipped');
    expect(ran.results.forged).toBe('');
    expect(ran.log).toMatch(/unreachable/iu);
  });
});

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../support/command.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'composite-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function stepOf(action: string): string {
  const text = readFileSync(join(ROOT, `actions/${action}/action.yml`), 'utf8');
  const { runs } = parse(text) as { runs: { steps: readonly { run: string }[] } };
  return runs.steps[0]?.run ?? '';
}

/** Runs the step as a runner does, with a `node` that tells this version and otherwise what it was asked to run. */
function run(action: string, version: string | undefined) {
  const node = join(folder, 'node');
  rmSync(node, { force: true });
  if (version !== undefined) {
    writeFileSync(node, `#!/bin/sh\n[ "$1" = --version ] && echo '${version}' && exit\necho "ran $1"\n`);
    chmodSync(node, 0o755);
  }
  const step = stepOf(action);
  return spawnSync('/bin/bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step], {
    env: { PATH: folder, GITHUB_ACTION_PATH: '/actions/x' },
    encoding: 'utf8',
  });
}

describe.each(['build-distributions', 'smoke-test'])('the composite action %s', (action) => {
  it.each(['v20.15.0', 'v20.20.2', 'v24.1.0', 'v100.0.0'])('runs our code with Node %s', (version) => {
    const { status, stdout } = run(action, version);
    expect([status, stdout]).toEqual([0, `ran /actions/x/../../dist/${action}.js\n`]);
  });

  it.each([
    ['v20.14.9', 'v20.14.9'],
    ['v18.20.8', 'v18.20.8'],
    ['v8.9.4', 'v8.9.4'],
    ['nonsense', 'nonsense'],
    [undefined, 'none'],
  ])('says in one clear line that Node %s is not enough', (version, shown) => {
    const { status, stdout, stderr } = run(action, version);
    expect(status).toBe(3);
    expect(stdout).toBe(
      `::error::Node 20.15 or newer is needed, and there is ${shown} on the PATH: set it up in a step before (actions/setup-node).\n`,
    );
    expect(stderr).toBe('');
  });
});

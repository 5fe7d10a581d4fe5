import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/types.ts';
import { cli, NODES, ROOT } from '../support/command.ts';

const TOOLS = join(ROOT, '.cache/venv/bin');
const PYPROJECT =
  '[build-system]\nrequires = ["flit_core==3.9.0"]\nbuild-backend = "flit_core.buildapi"\n\n[project]\nname = "x"\nversion = "1"\nrequires-python = ">=3.9"\n';
const FLIT_CORE =
  'flit-core==3.9.0 --hash=sha256:7aada352fb0c7f5538c4fafeddf314d3a6a92ee8e2b1de70482329e42de70301\n';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolchain-'));
  writeFileSync(join(folder, 'pyproject.toml'), PYPROJECT);
  writeFileSync(join(folder, 'requirements-dev.in'), 'flit-core\n');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.each(NODES)('the toolchain and the real index, with %s', (node) => {
  function verify(constraints: string, ...more: readonly string[]) {
    writeFileSync(join(folder, 'requirements-dev.txt'), constraints);
    const { stdout } = cli(node, [
      'verify-toolchain',
      '--source',
      folder,
      '--format',
      'json',
      '--online',
      ...more,
    ]);
    const { results } = JSON.parse(stdout) as Report;
    const pins = results.filter(({ ruleId }) => ruleId.startsWith('pin-'));
    return Object.fromEntries(pins.map(({ ruleId, outcome }) => [ruleId, outcome]));
  }

  it('knows a real release by its hash', () => {
    expect(verify(FLIT_CORE, '--skip-vulnerabilities')).toEqual({
      'pin-hash-unknown': 'pass',
      'pin-not-on-index': 'pass',
      'pin-vulnerable': 'not-applicable',
      'pin-yanked': 'pass',
    });
    const changed = FLIT_CORE.replace('7aada352', '00000000');
    expect(verify(changed, '--skip-vulnerabilities')['pin-hash-unknown']).toBe('fail');
    const free = FLIT_CORE.replace('3.9.0', '3.9.99');
    expect(verify(free, '--skip-vulnerabilities')['pin-not-on-index']).toBe('fail');
    // A mirror may not say; PyPI does. Neither may pass over the question.
    expect(['pass', 'not-available']).toContain(verify(FLIT_CORE)['pin-vulnerable']);
  });

  it('is refreshed by uv, and what is written is in order', () => {
    expect(existsSync(join(TOOLS, 'uv')), '.ci/run installs uv').toBe(true);
    const file = join(folder, 'requirements-dev.txt');
    writeFileSync(file, FLIT_CORE);
    const env = { PATH: `${TOOLS}:${process.env.PATH ?? ''}` };
    const { status, stdout, stderr } = cli(node, ['toolchain', 'refresh', '--source', folder], { env });
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(/flit-core {2}3\.9\.0 → \d/u);
    expect(stdout).toContain('against flit_core-3.9.0-py3-none-any.whl');
    const written = readFileSync(file, 'utf8');
    expect(written).toMatch(/^flit-core==[4-9]/mu);
    expect(verify(written, '--skip-vulnerabilities')['pin-hash-unknown']).toBe('pass');
  });
});

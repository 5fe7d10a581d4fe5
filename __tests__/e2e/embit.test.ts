import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/types.ts';
import { cli, NODES } from '../support/command.ts';

/** The seven prebuilt libraries of embit 0.8.0, as its sdist on the index holds them. */
const PREBUILT = [
  'libsecp256k1_darwin_arm64.dylib',
  'libsecp256k1_darwin_x86_64.dylib',
  'libsecp256k1_linux_aarch64.so',
  'libsecp256k1_linux_armv6l.so',
  'libsecp256k1_linux_armv7l.so',
  'libsecp256k1_linux_x86_64.so',
  'libsecp256k1_windows_amd64.dll',
].map((name) => `src/embit/util/prebuilt/${name}`);

it('runs on two versions of Node in CI', () => {
  if (process.env.CI === 'true') expect(NODES.length).toBeGreaterThanOrEqual(2);
  expect(NODES.length).toBeGreaterThanOrEqual(1);
});

describe.each(NODES)('embit 0.8.0 from the index with %s', (node) => {
  it('fails for exactly its seven native libraries', () => {
    const { status, stdout } = cli(node, ['verify-artifacts', 'pypi:embit==0.8.0', '--format', 'json']);
    expect(status).toBe(1);
    const report = JSON.parse(stdout) as Report;
    expect(report.verdict).toBe('fail');
    expect(report.complete).toBe(true);
    const errors = report.results.flatMap(({ ruleId, findings }) =>
      findings
        .filter(({ severity }) => severity === 'error')
        .map(({ location }) => `${ruleId} ${location?.path ?? ''}`),
    );
    expect(errors).toEqual(PREBUILT.map((path) => `native-binary ${path}`));
  });
});

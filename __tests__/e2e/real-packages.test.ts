import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/types.ts';
import { cli, NODES } from '../support/command.ts';
import { BACKENDS, buildPython, freshDist, type Backend } from '../support/fresh-builds.ts';
import { HONEST_RELEASES } from '../support/real-packages.ts';
import { releasedFiles } from '../support/released-files.ts';

const NODE = NODES[0] ?? process.execPath;

/** Runs the shipped command line; answers its exit status, and findings as lines by severity. */
function verify(paths: readonly string[]) {
  const { status, stdout, stderr } = cli(NODE, ['verify-artifacts', ...paths, '--format', 'json']);
  expect(stdout, stderr).not.toBe('');
  const report = JSON.parse(stdout) as Report;
  const lines = (wanted: string) =>
    report.results.flatMap(({ ruleId, findings }) =>
      findings
        .filter(({ severity }) => severity === wanted)
        .map(({ location, message }) => `${ruleId} ${location?.path ?? ''}: ${message}`),
    );
  return { status, report, errors: lines('error'), warnings: lines('warning'), notes: lines('note') };
}

describe('packages that are known to be honest pass without a policy', () => {
  const paths = new Map<string, readonly string[]>();
  beforeAll(async () => {
    await Promise.all(
      HONEST_RELEASES.map(async (release) => paths.set(release.project, await releasedFiles(release))),
    );
  });

  it.each(HONEST_RELEASES)('$project $version', ({ project, files }) => {
    const { status, report, errors } = verify(paths.get(project) ?? []);
    expect(errors).toEqual([]);
    expect(status).toBe(0);
    expect(report.complete).toBe(true);
    const seen = report.subjects.map(({ file, sha256 }) => [file, sha256]);
    expect(Object.fromEntries(seen)).toEqual(files);
  });

  it('and so does a whole release that is named by its project and version', () => {
    const { status, report, errors } = verify(['pypi:attrs==25.3.0']);
    expect(errors).toEqual([]);
    expect(status).toBe(0);
    expect(report.subjects).toHaveLength(2);
  });
});

describe('what a build backend writes today passes, wheel and sdist together', () => {
  const backends = Object.keys(BACKENDS) as Backend[];
  const folders = new Map<Backend, string>();
  beforeAll(async () => {
    const python = await buildPython();
    await Promise.all(
      backends.map(async (backend) => folders.set(backend, await freshDist(python, backend))),
    );
  });
  afterAll(() => {
    for (const folder of folders.values()) rmSync(dirname(folder), { recursive: true });
  });

  it.each(backends)('%s', (backend) => {
    const { status, report, errors, warnings } = verify([folders.get(backend) ?? '']);
    expect(errors).toEqual([]);
    expect(warnings).toEqual([]);
    expect(status).toBe(0);
    expect(report.complete).toBe(true);
    expect(report.subjects.map(({ kind }) => kind).sort()).toEqual(['sdist', 'wheel']);
  });
});

it('has nothing against embit 0.8.0 but its native libraries, and says the rest softly', () => {
  const { status, errors, warnings, notes } = verify(['pypi:embit==0.8.0']);
  expect(status).toBe(1);
  expect(errors).toHaveLength(7);
  expect(errors.filter((line) => !line.startsWith('native-binary src/embit/util/prebuilt/'))).toEqual([]);
  expect(warnings).toEqual([
    'distribution-set : no wheel of embit 0.8.0: whoever installs it runs its build',
    'requires-python-missing PKG-INFO: Requires-Python is missing: any Python would install it',
  ]);
  expect(notes).toEqual([
    'metadata-invalid PKG-INFO: "license-file" came with metadata 2.4, this is 2.1',
    'setup-py-logic setup.py: setup.py imports names that it does not use: find_namespace_packages',
  ]);
});

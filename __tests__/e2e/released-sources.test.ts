import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/types.ts';
import { commit } from '../support/act.ts';
import { cli, NODES } from '../support/command.ts';
import { releasedFiles } from '../support/released-files.ts';
import { releasedSource } from '../support/released-source.ts';
import { TRACED_RELEASES } from '../support/traced-releases.ts';

const NODE = NODES[0] ?? process.execPath;

/** Real wheels and sdists against their source, by the shipped command line. */
describe('every file and every field of a real release comes from its source', () => {
  let work: string;
  const paths = new Map<string, readonly string[]>();
  beforeAll(async () => {
    work = mkdtempSync(join(tmpdir(), 'released-sources-'));
    await Promise.all(
      TRACED_RELEASES.map(async (release) => paths.set(release.project, await releasedFiles(release))),
    );
  });
  afterAll(() => {
    rmSync(work, { recursive: true });
  });

  /** The ids of rules that found errors, and how often. */
  function verify(project: string, ref: string): Readonly<Record<string, number>> {
    const folder = join(work, project);
    const arguments_ = [...(paths.get(project) ?? []), '--source', folder, '--source-ref', ref];
    const { stdout, stderr } = cli(NODE, ['verify-artifacts', ...arguments_, '--format', 'json']);
    expect(stdout, stderr).not.toBe('');
    const report = JSON.parse(stdout) as Report;
    expect(report.complete).toBe(true);
    expect(report.subjects.map(({ kind }) => kind).sort()).toEqual(['sdist', 'wheel']);
    return Object.fromEntries(
      report.results.flatMap(({ ruleId, findings }) => {
        const errors = findings.filter(({ severity }) => severity === 'error').length;
        return errors === 0 ? [] : [[ruleId, errors]];
      }),
    );
  }

  it.each(TRACED_RELEASES)('$project $version, by $backend', ({ project, version }) => {
    const sdist = paths.get(project)?.find((path) => path.endsWith('.tar.gz')) ?? '';
    releasedSource(sdist, join(work, project), `v${version}`);
    const expected = project === 'uv-secure' ? { 'record-invalid': 18, 'unexplained-file': 2 } : {};
    expect(verify(project, `v${version}`)).toEqual(expected);
  });

  it('and not from another one', () => {
    const folder = join(work, 'attrs');
    appendFileSync(join(folder, 'src/attr/_make.py'), '# one line more\n');
    appendFileSync(join(folder, 'pyproject.toml'), '\n[project.scripts]\nattrs = "attr:define"\n');
    const found = verify('attrs', commit(folder, {}, 'something else'));
    // In the wheel and in the sdist; pyproject.toml itself stands in the sdist alone.
    expect(found['unexplained-file']).toBe(3);
    expect(found).toHaveProperty('entry-point-not-reviewed');
  });
});

import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/types.ts';
import { cli, NODES, ROOT } from '../support/command.ts';
import { buildFolder, buildPython, freshProject, projectFolder } from '../support/fresh-builds.ts';
import { gitProject, tagged } from '../support/git-project.ts';

const NODE = NODES[0] ?? process.execPath;

const folders: string[] = [];
/** Holds the changed backend; never a part of the source. */
let elsewhere: string;

beforeAll(() => {
  elsewhere = mkdtempSync(join(tmpdir(), 'build-machine-'));
  folders.push(elsewhere);
  copyFileSync(join(ROOT, '__tests__/support/changed_backend.py'), join(elsewhere, 'sitecustomize.py'));
});

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Commits, tags and builds a project with a backend that does this; answers what verify-artifacts says, an error a line. */
async function builtWith(change: string): Promise<{ status: number | null; errors: readonly string[] }> {
  const folder = projectFolder({ ...freshProject('setuptools'), 'MANIFEST.in': 'include LICENSE\n' });
  folders.push(folder);
  tagged(gitProject(folder), 'v1.2.3');
  const env = { PYTHONPATH: elsewhere, CHANGE: change, PYTHONDONTWRITEBYTECODE: '1' };
  const dist = await buildFolder(await buildPython(), folder, { env });
  const args = ['verify-artifacts', dist, '--source', folder, '--source-ref', 'v1.2.3', '--format', 'json'];
  const { status, stdout, stderr } = cli(NODE, args);
  expect(stdout, stderr).not.toBe('');
  const { results } = JSON.parse(stdout) as Report;
  const errors = results.flatMap(({ ruleId, findings }) =>
    findings
      .filter(({ severity }) => severity === 'error')
      .map(({ location }) => `${ruleId} ${location?.artifact ?? ''} ${location?.path ?? ''}`),
  );
  return { status, errors };
}

const WHEEL = 'fresh_demo-1.2.3-py3-none-any.whl';
const SDIST = 'fresh_demo-1.2.3.tar.gz';

describe('a backend that is not what it was', () => {
  it('is not seen where it changes nothing', async () => {
    expect(await builtWith('none')).toEqual({ status: 0, errors: [] });
  });

  it.each([
    [
      'add-file',
      [
        `unexplained-file ${WHEEL} fresh_demo/_telemetry.py`,
        `unexplained-file ${SDIST} src/fresh_demo/_telemetry.py`,
      ],
    ],
    [
      'alter-byte',
      [
        `unexplained-file ${WHEEL} fresh_demo/__init__.py`,
        `unexplained-file ${SDIST} src/fresh_demo/__init__.py`,
      ],
    ],
    [
      'add-requirement',
      [
        `metadata-not-reviewed ${WHEEL} fresh_demo-1.2.3.dist-info/METADATA`,
        `metadata-not-reviewed ${SDIST} PKG-INFO`,
      ],
    ],
    [
      'add-entry-point',
      [
        `entry-point-not-reviewed ${WHEEL} fresh_demo-1.2.3.dist-info/entry_points.txt`,
        `entry-point-not-reviewed ${SDIST} `,
      ],
    ],
  ])('is caught where it does: %s', async (change, expected) => {
    const { status, errors } = await builtWith(change);
    expect(status).toBe(1);
    expect(errors).toEqual(expect.arrayContaining(expected));
  });
});

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memorySource } from '../../src/archive/byte-source.ts';
import { systemClock } from '../../src/adapters/clock.ts';
import { textFiles } from '../../src/adapters/files.ts';
import { gitObjects } from '../../src/adapters/git.ts';
import type { Subject } from '../../src/distribution/types.ts';
import { BUILD_DISTRIBUTIONS } from '../../src/inputs/build-distributions.ts';
import { parseInputs } from '../../src/inputs/spec.ts';
import { DEFAULT_POLICY } from '../../src/policy/defaults.ts';
import { buildDistributions } from '../../src/shells/build-distributions.ts';
import { readSubject } from '../../src/shells/read-subjects.ts';
import { rebuild } from '../../src/shells/rebuild.ts';
import { commit } from '../support/act.ts';
import { buildWheel } from '../support/distribution-builder.ts';
import { fillWheelhouse, projectOf, type Wheelhouse } from '../support/python-projects.ts';

const WHEEL = 'demo-1.0-py3-none-any.whl';
const SDIST = 'demo-1.0.tar.gz';
const log = { info: () => undefined, progress: () => undefined, warn: () => undefined };
const ports = {
  text: textFiles(),
  git: gitObjects(process.env),
  clock: systemClock,
  log,
  said: () => undefined,
  environment: process.env,
};

let root: string;
let house: Wheelhouse;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'rebuild-test-'));
  house = fillWheelhouse(join(root, 'wheels'));
}, 300_000);
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** A project, and what its release would be. */
async function released(body = ''): Promise<{ folder: string; id: string; files: Map<string, Uint8Array> }> {
  const folder = mkdtempSync(join(root, 'project-'));
  const id = commit(folder, projectOf(house.constraints, body));
  const dist = join(folder, 'dist');
  const inputs = parseInputs(BUILD_DISTRIBUTIONS, { source: folder, dist, wheelhouse: house.folder });
  if (body === '') await buildDistributions(inputs, ports);
  const names = body === '' ? readdirSync(dist) : [];
  return { folder, id, files: new Map(names.map((name) => [name, readFileSync(join(dist, name))])) };
}

async function again(
  { folder, id }: { readonly folder: string; readonly id: string },
  served: ReadonlyMap<string, Uint8Array>,
  constraints = 'requirements-dev.txt',
) {
  const subjects: Subject[] = [];
  for (const [filename, bytes] of served) {
    const open = () => Promise.resolve({ ...memorySource(bytes), close: () => Promise.resolve() });
    const artifact = { filename, path: filename, open };
    subjects.push(await readSubject(artifact, { limits: DEFAULT_POLICY.limits, lineEnds: false }, log));
  }
  const how = { constraints, python: undefined, wheelhouse: house.folder };
  return rebuild({ folder, commit: id, tag: 'v1.0', how, policy: DEFAULT_POLICY, served: subjects }, ports);
}

describe('a release that is built again', { timeout: 300_000 }, () => {
  it('gives the same bytes, and shows what only the index has', async () => {
    const release = await released();
    const { files } = release;
    const same = await again(release, files);
    expect(same).toMatchObject({
      state: 'built',
      files: [{ name: WHEEL, differences: [] }, { name: SDIST }],
      others: [],
    });
    // This backend writes the time of the build into its sdist, and nothing else that differs.
    const kinds = same.state === 'built' ? same.files[1]?.differences.map(({ kind }) => kind) : [];
    expect(['', 'encoding']).toContain(kinds?.join());
    const other = buildWheel({ files: { 'demo/__init__.py': 'VALUE = 2\n' } });
    const more = new Map([...files, [WHEEL, other], ['demo-1.0-cp313-cp313-win_amd64.whl', other]]);
    const rebuilt = await again(release, more);
    expect(rebuilt).toMatchObject({ state: 'built', others: ['demo-1.0-cp313-cp313-win_amd64.whl'] });
    const [wheel] = rebuilt.state === 'built' ? rebuilt.files : [];
    expect(wheel?.differences.find(({ kind }) => kind === 'contents')?.paths).toContain('demo/__init__.py');
  });

  it.each<[string, string, string | undefined, RegExp]>([
    ['no constraints', '', 'nope.txt', /^there is no constraints file .*nope\.txt/u],
    ['a build that breaks off', 'raise SystemExit("broken")', undefined, /first build/u],
  ])('is said not to be known with %s', async (_, body, constraints, why) => {
    const release = await released(body);
    const rebuilt = await again(release, release.files, constraints);
    expect(rebuilt).toMatchObject({ state: 'failed', why: expect.stringMatching(why) as string });
  });
});

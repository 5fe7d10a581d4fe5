import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/adapters/clock.ts';
import { fileArtifacts, textFiles } from '../../src/adapters/files.ts';
import { gitObjects } from '../../src/adapters/git.ts';
import { BUILD_DISTRIBUTIONS } from '../../src/inputs/build-distributions.ts';
import { SMOKE_TEST } from '../../src/inputs/smoke-test.ts';
import { parseInputs, type RawInputs } from '../../src/inputs/spec.ts';
import { buildDistributions } from '../../src/shells/build-distributions.ts';
import { smokeTest } from '../../src/shells/smoke-test.ts';
import { commit } from '../support/act.ts';
import { buildWheel } from '../support/distribution-builder.ts';
import { projectOf } from '../support/python-projects.ts';
import { findingsOf } from '../support/verify.ts';

/** What both refuse before they build or install anything. Real builds are in `__tests__/e2e/build-and-smoke.test.ts`. */
let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'build-refusals-'));
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const ports = {
  text: textFiles(),
  files: fileArtifacts(),
  git: gitObjects(process.env),
  clock: systemClock,
  log: { info: () => undefined, progress: () => undefined, warn: () => undefined },
  said: () => undefined,
  environment: process.env,
};

describe('build-distributions', { timeout: 60_000 }, () => {
  const build = (folder: string, raw: RawInputs = {}) =>
    buildDistributions(
      parseInputs(BUILD_DISTRIBUTIONS, { source: folder, dist: join(folder, 'dist'), ...raw }),
      ports,
    );

  it.each([
    ['a tree that is not clean', { 'more.py': 'x' }, {}, /not the commit: more\.py/u],
    ['no constraints', {}, { constraints: 'none.txt' }, /no constraints file .*none\.txt/u],
    ['a lock file', {}, { constraints: 'uv.lock' }, /uv\.lock is no requirements file/u],
    ['no wheelhouse', {}, { wheelhouse: '/nowhere' }, /no wheelhouse \/nowhere/u],
    ['no Python', {}, { python: 'python-that-is-not-there' }, /no Python "python-that-is-not-there"/u],
    ['what is no Python', {}, { python: '/bin/true' }, /"\/bin\/true" is no Python/u],
    ['constraints without `build`', {}, {}, /give Python .* no `build`/u],
    ['a dist folder with something in it', { 'dist/old.whl': 'x' }, {}, /not empty: it holds old\.whl/u],
    ['a time that is none', {}, { 'timeout-minutes': '0' }, /"timeout-minutes" is "0"/u],
    ['a folder that is not there', {}, { source: '/nowhere' }, /no folder \/nowhere/u],
    ['a folder without a repository', {}, { source: tmpdir() }, /not in a git repository/u],
  ] as const)('refuses %s, and says what to do', async (_, files, inputs, message) => {
    const folder = mkdtempSync(join(root, 'project-'));
    commit(folder, projectOf('# nothing is pinned here\n'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    await expect((async () => build(folder, inputs))()).rejects.toMatchObject({
      message: expect.stringMatching(message) as string,
      hint: expect.stringMatching(/./u) as string,
    });
  });
});

describe('smoke-test', { timeout: 60_000 }, () => {
  const smoke = (name: string, bytes: Uint8Array, raw: RawInputs = {}) => {
    const folder = mkdtempSync(join(root, 'smoke-'));
    writeFileSync(join(folder, name), bytes);
    return smokeTest(parseInputs(SMOKE_TEST, { paths: [folder], ...raw }), ports);
  };
  const WHEEL = 'demo-1.0-py3-none-any.whl';

  it.each([
    ['a skip without a reason', WHEEL, { 'import-skip': 'demo.upy' }, /gives no reason/u],
    ['a missing constraints file', WHEEL, { constraints: 'none.txt' }, /no constraints file none\.txt/u],
    ['no Python', WHEEL, { python: 'python-that-is-not-there' }, /no Python "python-that-is-not-there"/u],
    ['what is neither wheel nor sdist', 'notes.txt', {}, /notes\.txt is no wheel and no sdist/u],
  ] as const)('refuses %s', async (_, name, inputs, message) => {
    await expect((async () => smoke(name, buildWheel(), inputs))()).rejects.toThrow(message);
  });

  it.each([WHEEL, 'demo-1.0.tar.gz'])('fails for %s that is no archive, without a crash', async (name) => {
    const { report } = await smoke(name, Buffer.from('hello\n'));
    expect(report).toMatchObject({ verdict: 'fail', complete: false });
    expect(findingsOf(report, 'smoke-step-failed').map(({ message }) => message)).toEqual([
      expect.stringMatching(/^open it ended with status 1: \S/u),
    ]);
    expect(findingsOf(report, 'writes-outside-environment')).toEqual([]);
  });
});

import { appendFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/types.ts';
import { git } from '../support/act.ts';
import {
  contentsOf,
  environmentJson,
  runJson,
  SDIST,
  startRelease,
  WHEEL,
  type Release,
} from '../support/gate.ts';
import { sha256 } from '../support/index-server.ts';
import { findingsOf } from '../support/verify.ts';

let release: Release;
beforeEach(async () => {
  release = await startRelease();
});
afterEach(async () => {
  await release.close();
});

const outcomes = (report: Report, ...wanted: string[]) =>
  report.results.filter(({ outcome }) => wanted.includes(outcome)).map(({ ruleId }) => ruleId);

describe('a release where all is well', () => {
  it('passes, and hands out the bytes that were verified', async () => {
    const { report, reason, outputs } = await release.gate();
    expect(reason).toBeUndefined();
    expect(report).toMatchObject({ verdict: 'pass', complete: true, source: { commit: release.commit } });
    expect(outcomes(report, 'error', 'not-available', 'unknown', 'fail')).toEqual([]);
    expect(contentsOf(outputs!.files)).toEqual(
      Object.fromEntries(Object.entries(release.files).map(([name, bytes]) => [name, new Uint8Array(bytes)])),
    );
    expect(contentsOf(outputs!.path)).toEqual(contentsOf(outputs!.files));
    expect(outputs!.uploadNeeded).toBe(true);
  });

  it('says who approved', async () => {
    const { report } = await release.gate();
    expect(findingsOf(report, 'not-approved')).toMatchObject([
      { severity: 'note', message: 'octocat approved the environment "pypi" in run 7' },
    ]);
  });

  it('hands out files that nobody can write, in folders where the upload can write beside them', async () => {
    const { outputs } = await release.gate();
    for (const folder of [outputs!.files, outputs!.path]) {
      for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o444);
    }
    writeFileSync(join(outputs!.path, `${WHEEL}.publish.attestation`), '{}');
    expect(readdirSync(outputs!.files).sort()).toEqual([WHEEL, SDIST].sort());
  });

  it('hands out the papers beside the files, where signing looks for them', async () => {
    const { outputs } = await release.gate();
    const folder = dirname(outputs!.statements);
    expect(dirname(outputs!.files)).toBe(folder);
    for (const [path, data] of Object.entries(release.contents)) {
      expect(Buffer.from(data).equals(readFileSync(join(folder, path))), path).toBe(true);
      expect(statSync(join(folder, path)).mode & 0o777).toBe(0o444);
    }
    const names = readdirSync(folder, { recursive: true }).map(String);
    const folders = ['dist', 'statements', 'upload'];
    const own = [...Object.keys(release.contents), ...[WHEEL, SDIST].map((name) => join('upload', name))];
    expect(names.sort()).toEqual([...own, ...folders].sort());
  });

  it('passes with the list of files by its digest', async () => {
    release.inputs.checksums = `sha256:${sha256(release.inputs.checksums!)}`;
    const { reason, outputs } = await release.gate();
    expect(reason).toBeUndefined();
    expect(readdirSync(outputs!.files).sort()).toEqual([WHEEL, SDIST].sort());
  });

  it.each([
    [undefined, 'the input "statement-checksums" is missing'],
    [
      `${'a'.repeat(64)}  sbom.json`,
      'does not name exactly provenance.json, sbom.json, verification-summary.json',
    ],
    [
      `sha256:${'a'.repeat(64)}`,
      'the input "statement-checksums" is a digest, and the list itself is needed',
    ],
  ])('takes no list of statements as %s', async (value, message) => {
    release.inputs['statement-checksums'] = value;
    await expect(release.gate()).rejects.toThrow(message);
  });

  it('asks the API, the artifact store and the index, and the last two without the token', async () => {
    await release.gate();
    const { seen, blobs, state } = release.github;
    expect(seen.every(({ authorization }) => authorization === `Bearer ${state.token}`)).toBe(true);
    expect(blobs.seen.map(({ authorization }) => authorization)).toEqual([undefined]);
    expect(release.index.seen.map(({ authorization }) => authorization)).toEqual([undefined]);
    expect(
      seen.filter(({ path }) => /\/runs\/7\/?$|artifacts\/42|git\/ref\/tags\/v1.0/u.test(path)),
    ).not.toEqual([]);
  });

  it('takes an annotated tag', async () => {
    git(release.repository, 'tag', '-f', '-a', '-m', 'one', 'v1.0');
    release.runner.sha = git(release.repository, 'rev-parse', 'refs/tags/v1.0');
    expect(release.runner.sha).not.toBe(release.commit);
    expect((await release.gate()).reason).toBeUndefined();
  });
});

describe('the policy', () => {
  it('is that of the tagged commit, by the API', async () => {
    await release.close();
    const policy = 'schema-version = 1\n\n[expect]\ntop-level = ["other"]\n';
    release = await startRelease(policy);
    const { report, reason } = await release.gate();
    expect(report.policy).toEqual({ path: 'release-policy.toml', sha256: sha256(policy) });
    expect(reason).toMatch(/^demo-1\.0-py3-none-any\.whl: /u);
    // A later change of it decides nothing.
    appendFileSync(join(release.repository, 'release-policy.toml'), 'strict = true\n');
    git(release.repository, 'commit', '-qam', 'later');
    expect((await release.gate()).report.policy).toEqual(report.policy);
  });

  it('has to be the one that the report went by', async () => {
    release.verify({ report: { policy: { path: 'x', sha256: 'f'.repeat(64) } } });
    expect((await release.gate()).reason).toBe(
      `the tagged commit has no policy, and the files were verified by one with ${'f'.repeat(64)}`,
    );
  });

  it('stops where it can’t be read', async () => {
    release.github.faults.push({ match: /contents/u, status: 403 });
    await expect(release.gate()).rejects.toMatchObject({
      code: 'environment',
      message: expect.stringContaining('lacks the permission "contents: read"') as string,
      hint: expect.stringContaining('contents: read') as string,
    });
  });
});

describe('a re-run', () => {
  const served = (name: string) => ({ filename: name, bytes: release.files[name]! });

  it('uploads what is missing, and still hands out the full set', async () => {
    release.pages = [[served(WHEEL)]];
    const { outputs } = await release.gate();
    expect(readdirSync(outputs!.path)).toEqual([SDIST]);
    expect(readdirSync(outputs!.files).sort()).toEqual([WHEEL, SDIST].sort());
    expect(outputs!.uploadNeeded).toBe(true);
  });

  it('uploads nothing where all is there', async () => {
    release.pages = [[served(WHEEL), served(SDIST)]];
    const { outputs, reason } = await release.gate();
    expect(reason).toBeUndefined();
    expect(readdirSync(outputs!.path)).toEqual([]);
    expect(outputs!.uploadNeeded).toBe(false);
  });

  it('asks an index that lags again, a bounded number of times', async () => {
    release.runner.attempt = 2;
    release.github.state.runs[7] = runJson(release.commit, { run_attempt: 2 });
    release.pages = [undefined, [served(WHEEL)], [served(WHEEL), served(SDIST)]];
    const first = await release.gate();
    expect(first.outputs?.uploadNeeded).toBe(false);
    expect(release.waited).toBe(10);
    release.index.seen.length = 0;
    release.pages = [undefined];
    expect((await release.gate()).outputs?.uploadNeeded).toBe(true);
    expect(release.index.seen).toHaveLength(3);
  });

  it('says no more than that the run was approved', async () => {
    release.runner.attempt = 2;
    release.github.state.runs[7] = runJson(release.commit, { run_attempt: 2 });
    release.pages = [[served(WHEEL), served(SDIST)]];
    const { report, reason } = await release.gate();
    expect(reason).toBeUndefined();
    expect(report.results.find(({ ruleId }) => ruleId === 'not-approved')).toMatchObject({
      outcome: 'unknown',
      why: 'approved in this run; this attempt not provable: this is attempt 2',
    });
  });

  it('says the same where administrators may bypass, or nobody knows', async () => {
    for (const can_admins_bypass of [true, undefined]) {
      release.github.state.environments.pypi = environmentJson({ can_admins_bypass });
      const { report } = await release.gate();
      expect(outcomes(report, 'unknown')).toEqual(['not-approved']);
      expect(report.verdict).toBe('pass');
    }
  });
});

it('judges nothing twice but what it can see: no rule about the source is among its own', async () => {
  const { report } = await release.gate();
  const ids = report.results.map(({ ruleId }) => ruleId);
  expect(ids).toContain('native-binary');
  expect(ids).toContain('index-refuses');
  expect(ids).toContain('unexpected-requirement');
  expect(ids).not.toContain('unexplained-file');
});

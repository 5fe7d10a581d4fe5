import { describe, expect, it } from 'vitest';
import { ToolError } from '../../src/errors.ts';
import { known } from '../../src/facts.ts';
import { parseInputs } from '../../src/inputs/spec.ts';
import { VERIFY_TOOLCHAIN_OUTPUTS } from '../../src/inputs/outputs.ts';
import { VERIFY_TOOLCHAIN } from '../../src/inputs/verify-toolchain.ts';
import type { Git, Runner } from '../../src/ports.ts';
import { runToolchainAction } from '../../src/shells/verify-toolchain-action.ts';
import { verifyToolchain, type VerifyToolchainPorts } from '../../src/shells/verify-toolchain.ts';
import { projectPorts, type Project } from '../support/toolchain.ts';
import { findingsOf } from '../support/verify.ts';

const GOOD = '[build-system]\nrequires = ["setuptools==80.9.0"]\n';
const BAD = '[build-system]\nrequires = ["setuptools"]\n';
const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const APPROVING =
  'schema-version = 1\n[[approve]]\nrule = "build-requirement-unpinned"\npath = "setuptools"\nreason = "It came with the pull request"\n';

/** Projects by commit. */
function git(commits: Readonly<Record<string, Project>>): Git {
  return {
    ...projectPorts({}).git,
    isRepository: () => Promise.resolve(true),
    ensureCommit: () => Promise.resolve(),
    resolveCommit: (_, ref) =>
      Object.hasOwn(commits, ref)
        ? Promise.resolve(ref)
        : Promise.reject(new ToolError('missing-input', `no ${ref}`)),
    readFile: (_, commit, path) => {
      const contents = commits[commit]?.[path];
      return Promise.resolve(contents === undefined ? undefined : Buffer.from(contents));
    },
  };
}

async function unpinned(ports: VerifyToolchainPorts, raw: Parameters<typeof parseInputs>[1] = {}) {
  const { report, policyChanges } = await verifyToolchain(parseInputs(VERIFY_TOOLCHAIN, raw), ports);
  return { count: findingsOf(report, 'build-requirement-unpinned').length, report, policyChanges };
}

describe('verify-toolchain', () => {
  it('reads the files of a folder, its policy included', async () => {
    const files = { 'p/pyproject.toml': BAD, 'p/release-policy.toml': APPROVING, 'pyproject.toml': GOOD };
    const { count, report } = await unpinned(projectPorts(files), { source: 'p' });
    expect(count).toBe(0);
    expect(report.approvals[0]?.used).toHaveLength(1);
    expect(report.source).toBeUndefined();
    expect((await unpinned(projectPorts(files))).count).toBe(0);
  });

  it('takes a policy that was named from where its name says', async () => {
    const files = { 'p/pyproject.toml': BAD, 'mine.toml': APPROVING };
    expect((await unpinned(projectPorts(files), { source: 'p', policy: 'mine.toml' })).count).toBe(0);
  });

  it('reads a commit where one is named, whatever lies in the folder', async () => {
    const ports = {
      ...projectPorts({ 'pyproject.toml': GOOD }),
      git: git({ v1: { 'pyproject.toml': BAD } }),
    };
    const { count, report } = await unpinned(ports, { 'source-ref': 'v1' });
    expect(count).toBe(1);
    expect(report.source?.commit).toBe('v1');
    await expect(unpinned(ports, { 'source-ref': 'v2' })).rejects.toThrow('no v2');
  });

  it('reads the commit of a workflow run, and on a pull request the policy of its base', async () => {
    const commits = {
      [HEAD]: { 'pyproject.toml': BAD, 'release-policy.toml': APPROVING },
      [BASE]: { 'pyproject.toml': GOOD, 'release-policy.toml': 'schema-version = 1\n' },
    };
    const ports = { ...projectPorts({ 'pyproject.toml': GOOD }), git: git(commits) };
    const pushed = await unpinned({ ...ports, judged: { head: HEAD } });
    expect([pushed.count, pushed.report.source?.commit]).toEqual([0, HEAD]);
    const proposed = await unpinned({ ...ports, judged: { head: HEAD, base: BASE } });
    expect(proposed.count).toBe(1);
    expect(proposed.policyChanges.join()).toContain('+1 approval');
  });

  it('is refused where there is no project', async () => {
    await expect(unpinned(projectPorts({}), { source: 'nowhere' })).rejects.toMatchObject({
      code: 'missing-input',
      message: 'there is no project in nowhere: no pyproject.toml, no setup.py',
    });
    await expect(
      unpinned({ ...projectPorts({}), git: git({ v1: {} }) }, { 'source-ref': 'v1' }),
    ).rejects.toThrow('in . at commit v1');
    expect((await unpinned(projectPorts({ 'setup.cfg': '' }))).count).toBe(1);
  });
});

describe('the action', () => {
  async function run(files: Project, environment: Readonly<Record<string, string>> = {}) {
    const outputs: Record<string, string> = {};
    const failed: string[] = [];
    const names: string[] = [];
    const seen = { summary: '' };
    const runner: Runner = {
      annotate: () => undefined,
      group: () => undefined,
      setOutput: (name, value) => (outputs[name] = value),
      summary: (markdown) => Promise.resolve(void (seen.summary += markdown)),
      exists: () => true,
      save: (texts) => Promise.resolve({ ...texts }),
      upload: (name) => {
        names.push(name);
        return Promise.resolve(known({ id: '9', digest: 'd' }));
      },
      fail: (message) => failed.push(message),
    };
    const base = {
      GITHUB_SHA: HEAD,
      GITHUB_EVENT_NAME: 'push',
      GITHUB_JOB: 'job',
      'INPUT_MATRIX-INDEX': '0',
    };
    await runToolchainAction(
      { ...base, ...environment },
      { ...projectPorts({}), git: git({ [HEAD]: files }), runner },
    );
    return { outputs, failed, names, ...seen };
  }

  it('fails on findings, and sets the outputs that it declares', async () => {
    const { outputs, failed, names, summary } = await run({ 'pyproject.toml': BAD });
    expect(Object.keys(outputs)).toEqual(Object.keys(VERIFY_TOOLCHAIN_OUTPUTS));
    expect(outputs).toMatchObject({
      verdict: 'fail',
      'artifact-name': 'toolchain-job-0-1',
      'artifact-id': '9',
    });
    expect(failed[0]).toMatch(/^FAIL: 2 errors\. /u);
    expect(names).toEqual(['toolchain-job-0-1']);
    expect(summary).toContain('build-requirement-unpinned');
  });

  it('does not fail in report mode', async () => {
    const { outputs, failed } = await run({ 'pyproject.toml': BAD }, { INPUT_MODE: 'report' });
    expect([outputs.verdict, failed]).toEqual(['fail', []]);
  });

  it('fails with one message where nothing can be verified', async () => {
    const { outputs, failed } = await run({});
    expect(failed).toEqual([expect.stringContaining('there is no project')]);
    expect(Object.keys(outputs)).toEqual(Object.keys(VERIFY_TOOLCHAIN_OUTPUTS));
    expect(outputs['artifact-id']).toBe('');
    expect((await run({}, { INPUT_PATHS: 'dist' })).failed[0]).toContain('"paths"');
  });
});

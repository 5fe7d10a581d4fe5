import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { known } from '../../src/facts.ts';
import { VERIFY_DEPENDENCY_CHANGES_OUTPUTS } from '../../src/inputs/outputs.ts';
import { parseInputs } from '../../src/inputs/spec.ts';
import { VERIFY_DEPENDENCY_CHANGES } from '../../src/inputs/verify-dependency-changes.ts';
import type { Runner } from '../../src/ports.ts';
import { runDependencyAction } from '../../src/shells/verify-dependency-changes-action.ts';
import { verifyDependencyChanges } from '../../src/shells/verify-dependency-changes.ts';
import { git } from '../support/act.ts';
import { commitTrees, realPorts, withRepository } from '../support/dependencies.ts';

const OLD = { 'requirements.txt': 'six==1.17.0\n' };
const NEW = { 'requirements.txt': 'six==1.17.0\nevil==1\n' };
const POLICY =
  'schema-version = 1\n[[dependencies.reviewed]]\nkind = "tool"\nname = "evil"\nreason = "It came with the pull request"\n';

const inputs = (raw: Parameters<typeof parseInputs>[1]) => parseInputs(VERIFY_DEPENDENCY_CHANGES, raw);

describe('verify-dependency-changes', () => {
  it('compares two refs, and names their commits', async () => {
    await withRepository(async (source) => {
      const [base, head] = commitTrees(source, OLD, NEW);
      git(source, 'tag', 'old', base!);
      const { report } = await verifyDependencyChanges(
        inputs({ source, base: 'old', head: 'main' }),
        realPorts,
      );
      expect(report).toMatchObject({ verdict: 'fail', source: { commit: head }, dependencies: { base } });
      const same = await verifyDependencyChanges(inputs({ source, base: 'main' }), realPorts);
      expect(same.report).toMatchObject({ verdict: 'pass', dependencies: { base: head, changes: [] } });
    });
  });

  it('is refused without a base, without such a commit, and without a repository', async () => {
    await withRepository(async (source) => {
      commitTrees(source, OLD);
      const verify = (raw: Parameters<typeof parseInputs>[1]) =>
        verifyDependencyChanges(inputs({ source, ...raw }), realPorts);
      await expect(verify({})).rejects.toMatchObject({ code: 'usage' });
      await expect(verify({ base: 'nowhere' })).rejects.toMatchObject({ code: 'missing-input' });
      await expect(
        verifyDependencyChanges(inputs({ source }), { ...realPorts, judged: { head: 'a'.repeat(40) } }),
      ).rejects.toThrow('this event proposes no change');
    });
    const empty = mkdtempSync(join(tmpdir(), 'no-repository-'));
    await expect(verifyDependencyChanges(inputs({ source: empty, base: 'x' }), realPorts)).rejects.toThrow(
      'there is no git repository',
    );
    rmSync(empty, { recursive: true });
  });

  it('reads no policy but that of the base, and says what the head would change', async () => {
    await withRepository(async (source) => {
      const [base, head] = commitTrees(source, OLD, { ...NEW, 'release-policy.toml': POLICY });
      const verified = await verifyDependencyChanges(inputs({ source, base: base!, head: head! }), realPorts);
      expect(verified.report.verdict).toBe('fail');
      expect(verified.policyChanges).toEqual([
        'dependencies reviewed: +"tool evil: It came with the pull request"',
      ]);
    });
  });

  it('fetches the base that a shallow clone lacks', async () => {
    await withRepository(async (origin) => {
      const [base, head] = commitTrees(origin, OLD, NEW);
      git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
      await withRepository(async (source) => {
        git(source, 'remote', 'add', 'origin', `file://${origin}`);
        git(source, 'fetch', '-q', '--depth=1', 'origin', head!);
        const judged = { base: base!, head: head! };
        const { report } = await verifyDependencyChanges(inputs({ source }), { ...realPorts, judged });
        expect(report.dependencies?.changes).toMatchObject([{ change: 'new', name: 'evil' }]);
      });
    });
  });
});

describe('the action', () => {
  async function run(source: string, environment: Readonly<Record<string, string>>, event: unknown) {
    const outputs: Record<string, string> = {};
    const failed: string[] = [];
    const seen = { summary: '' };
    const runner: Runner = {
      annotate: () => undefined,
      group: () => undefined,
      setOutput: (name, value) => (outputs[name] = value),
      summary: (markdown) => Promise.resolve(void (seen.summary += markdown)),
      exists: () => true,
      save: (texts) => Promise.resolve({ ...texts }),
      upload: () => Promise.resolve(known({ id: '9', digest: 'd' })),
      fail: (message) => failed.push(message),
    };
    await runDependencyAction(
      {
        GITHUB_JOB: 'job',
        'INPUT_MATRIX-INDEX': '0',
        INPUT_SOURCE: source,
        GITHUB_EVENT_PATH: 'event.json',
        ...environment,
      },
      { ...realPorts, text: { read: () => Promise.resolve(Buffer.from(JSON.stringify(event))) }, runner },
    );
    return { outputs, failed, ...seen };
  }

  it('judges pull requests and the merge queue by their base, with a table', async () => {
    await withRepository(async (source) => {
      const [base, head] = commitTrees(source, OLD, NEW) as [string, string];
      const events = {
        pull_request: { pull_request: { base: { sha: base }, head: { sha: head } } },
        pull_request_target: { pull_request: { base: { sha: base }, head: { sha: head } } },
        merge_group: { merge_group: { base_sha: base } },
      };
      for (const [name, event] of Object.entries(events)) {
        const sha = name === 'pull_request_target' ? base : head;
        const { outputs, failed, summary } = await run(
          source,
          { GITHUB_EVENT_NAME: name, GITHUB_SHA: sha },
          event,
        );
        expect(Object.keys(outputs)).toEqual(Object.keys(VERIFY_DEPENDENCY_CHANGES_OUTPUTS));
        expect(outputs).toMatchObject({ verdict: 'fail', 'artifact-name': 'dependencies-job-0-1' });
        expect(failed[0]).toMatch(/^FAIL: 1 error\. /u);
        expect(summary).toContain('| **new** | tool | `evil` | `requirements.txt:2` |  | `evil==1` |  |');
      }
    });
  });

  it('fails with one message on an event without a base', async () => {
    await withRepository(async (source) => {
      const [head] = commitTrees(source, OLD) as [string];
      const { outputs, failed } = await run(source, { GITHUB_EVENT_NAME: 'push', GITHUB_SHA: head }, {});
      expect(failed).toEqual([expect.stringContaining('Run this step on pull_request')]);
      expect(outputs.verdict).toBe('fail');
    });
  });
});

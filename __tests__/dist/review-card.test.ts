import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAction, type ActionRan } from '../support/action.ts';
import { startArtifactServer, type ArtifactServer } from '../support/artifact-server.ts';
import { prepareRelease, runChecksum, type ReleaseRun } from '../support/release-run.ts';

let root: string;
let artifacts: ArtifactServer;
let release: ReleaseRun;
let papers: ActionRan;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'card-'));
  artifacts = await startArtifactServer();
  release = prepareRelease(root, process.execPath);
  papers = await runChecksum(process.execPath, release, artifacts.environment);
});

afterAll(async () => {
  await artifacts.close();
  rmSync(root, { recursive: true, force: true });
});

describe('the shipped action', () => {
  const card = (inputs: Readonly<Record<string, string>>) =>
    runAction(process.execPath, 'review-card.js', release.workspace, {
      inputs,
      environment: { ...release.environment, ...artifacts.environment, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'nobody-reads-it' },
    });
  const given = () => ({
    reports: 'report.json',
    ...Object.fromEntries(
      ['manifest', 'checksums', 'artifact-id', 'artifact-digest'].map((name) => [name, papers.outputs[name] ?? '']),
    ),
  });

  it('makes a card of the papers of the shipped checksum-and-attest, uploads it, and says what is missing', async () => {
    const { status, outputs, summary, stdout } = await card(given());
    expect([status, outputs.verdict]).toEqual([1, 'fail']);
    // There is no tag report, no job before, and no workflow in this commit; the files are as they were inspected.
    expect(summary).toContain('**OK** **Names and SHA-256 are those that were inspected**');
    expect(summary).toContain('**NOT CHECKED** **The change came by a pull request that was approved**');
    expect(summary).toContain('there is no .github/workflows/release.yml in commit');
    expect(readFileSync(outputs.card ?? '', 'utf8')).toContain("default-src 'none'");
    expect(outputs['artifact-name']).toBe('review-card-verify-0-1');
    expect(outputs['artifact-digest']).toMatch(/^[0-9a-f]{64}$/u);
    expect(stdout + summary).not.toContain('nobody-reads-it');
  });

  it('makes none of what was changed', async () => {
    const { status, outputs, summary } = await card({ ...given(), checksums: `${'0'.repeat(64)}  x y` });
    expect([status, outputs.verdict, outputs.card]).toEqual([1, 'fail', '']);
    expect(summary).toContain('## STOP: there is no review card');
  });
});

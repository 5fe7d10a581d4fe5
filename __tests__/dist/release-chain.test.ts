import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/types.ts';
import type { ActionRan } from '../support/action.ts';
import { startArtifactServer, type ArtifactServer } from '../support/artifact-server.ts';
import { startGitHubServer, type Artifact, type GitHubServer } from '../support/github-server.ts';
import { JSON_TYPE, jsonPage, serve, sha256, type TestServer } from '../support/index-server.ts';
import {
  claimsOf,
  prepareRelease,
  publishWorkspace,
  read,
  runAttest,
  runChecksum,
  runGate,
  runPublishRelease,
  runVerifyPublished,
  SDIST,
  shownArtifact,
  showRun,
  WHEEL,
} from '../support/release-run.ts';
import { startSigstoreServer, type SigstoreServer } from '../support/sigstore-server.ts';
import { contentsOf } from '../support/gate.ts';

/** Steps of two jobs of the shipped bundle: what verify uploads through the toolkit, the gate takes, and attest signs. */
const NODE = process.execPath;

let root: string;
let release: ReturnType<typeof prepareRelease>;
let artifacts: ArtifactServer;
const uploaded: Artifact[] = [];
let served: Readonly<Record<string, Uint8Array>>;
let index: TestServer;
let indexUrl: string;
let verify: ActionRan;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'chain-'));
  release = prepareRelease(root, NODE);
  artifacts = await startArtifactServer((artifact) => uploaded.push(shownArtifact(release, artifact)));
  index = await serve((request, response) => {
    const files = Object.entries(served).map(([filename, bytes]) => ({
      filename,
      url: `../../files/${filename}`,
      hashes: { sha256: sha256(bytes) },
    }));
    const file = served[request.url?.replace('/files/', '') ?? ''];
    if (file !== undefined) response.end(file);
    else if (request.url !== '/simple/demo/' || files.length === 0) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': JSON_TYPE }).end(jsonPage(files));
  });
  indexUrl = `${index.origin}/simple/`;
  served = {};
  verify = await runChecksum(NODE, release, artifacts.environment, { 'index-url': indexUrl });
});

afterAll(async () => {
  await artifacts.close();
  await index.close();
  rmSync(root, { recursive: true, force: true });
});

const failures = (ran: ActionRan) =>
  ran.log.commands.filter(({ name }) => name === 'error').map(({ message }) => message);

describe('job publish after job verify', () => {
  let github: GitHubServer;
  let sigstore: SigstoreServer;
  let workspace: string;

  beforeEach(async () => {
    served = {};
    github = await startGitHubServer({ artifacts: uploaded });
    showRun(github, release);
    sigstore = await startSigstoreServer(claimsOf(release));
    workspace = publishWorkspace(release);
    return async () => {
      await github.close();
      await sigstore.close();
    };
  });

  const gate = () => runGate(NODE, release, verify, { github, indexUrl, workspace });

  it('takes the artifact that the toolkit uploaded, and signs by the outputs of the gate alone', async () => {
    expect(failures(verify)).toEqual([]);
    const ran = await gate();
    expect(failures(ran)).toEqual([]);
    const { files, statements, path } = ran.outputs;
    const folder = join(workspace, files!, '..');
    expect(Object.keys(contentsOf(join(workspace, files!))).sort()).toEqual([WHEEL, SDIST].sort());
    expect(contentsOf(join(workspace, path!))).toEqual(contentsOf(join(workspace, files!)));
    expect(readdirSync(join(workspace, statements!)).sort()).toEqual([
      'provenance.json',
      'sbom.json',
      'verification-summary.json',
    ]);
    for (const name of ['SHA256SUMS', 'manifest.json', 'sbom.cdx.json', 'report.json'])
      expect(read(folder, name)).toBe(read(verify.outputs.folder!, name));
    const signed = await runAttest(NODE, release, verify, { github, sigstore }, { gate: { ran, workspace } });
    expect(failures(signed)).toEqual([]);
    expect(signed).toMatchObject({ status: 0, stderr: '' });
    expect(github.state.attestations).toHaveLength(3);
  });

  it('publishes the GitHub Release, with the bundles that were signed', async () => {
    const ran = await gate();
    const signed = await runAttest(
      NODE,
      release,
      verify,
      { github, sigstore, service: artifacts.environment },
      { gate: { ran, workspace } },
    );
    expect(failures(signed)).toEqual([]);
    expect(artifacts.names()).toContain('signed-publish-1');
    expect(artifacts.retentionDays('signed-publish-1')).toBe(90);
    github.state.permissions = new Set(['actions: read', 'contents: read', 'contents: write']);
    const published = await runPublishRelease(NODE, release, { verify, signed }, github);
    expect(failures(published)).toEqual([]);
    expect(published).toMatchObject({
      status: 0,
      stderr: '',
      outputs: { verdict: 'pass', url: 'https://github.com/octo/demo/releases/tag/v1.0' },
    });
    expect(published.summary).toContain('## Published on GitHub');
    const [made] = github.state.releases as { draft: boolean; assets: { id: number; name: string }[] }[];
    expect(made!.draft).toBe(false);
    const bytesOf = (name: string) =>
      Buffer.from(github.state.assets[made!.assets.find((one) => one.name === name)!.id]!).toString();
    for (const name of ['SHA256SUMS', 'sbom.cdx.json'])
      expect(bytesOf(name)).toBe(read(verify.outputs.folder!, name));
    for (const name of readdirSync(signed.outputs.folder!))
      expect(bytesOf(name)).toBe(read(signed.outputs.folder!, name));
    for (const name of [WHEEL, SDIST])
      expect(sha256(github.state.assets[made!.assets.find((one) => one.name === name)!.id]!)).toBe(
        sha256(readFileSync(join(workspace, ran.outputs.files!, name))),
      );
    // No token is shown: in the log it stands where the runner is told to hide it, and nowhere else.
    expect(published.summary + JSON.stringify(published.outputs)).not.toContain(github.state.token);
    expect(published.stdout.split(github.state.token)).toHaveLength(2);
  });

  it('goes on after failed jobs are run again, with what the first attempt handed on', async () => {
    const ran = await gate();
    const signed = await runAttest(
      NODE,
      release,
      verify,
      { github, sigstore, service: artifacts.environment },
      { gate: { ran, workspace }, environment: { GITHUB_JOB: 'publish-before' } },
    );
    expect(failures(signed)).toEqual([]);
    const jobs = { verify, signed };
    // The first attempt of the job ends by halves: one asset can't be uploaded.
    github.state.permissions = new Set([
      'actions: read',
      'contents: read',
      'contents: write',
      'attestations: read',
    ]);
    github.faults.push({ match: /^POST .*name=demo-1\.0\.tar\.gz/u, status: 403 });
    const first = await runPublishRelease(NODE, release, jobs, github);
    expect(first.status).toBe(1);
    expect(github.state.releases).toMatchObject([{ draft: true }]);
    github.faults.length = 0;
    const again = { GITHUB_RUN_ATTEMPT: '2' };
    showRun(github, release, 2);
    const published = await runPublishRelease(NODE, release, jobs, github, again);
    expect(failures(published)).toEqual([]);
    expect(published).toMatchObject({ status: 0, outputs: { verdict: 'pass' } });
    expect(github.state.releases).toMatchObject([{ draft: false }]);
    // And once more: nothing is left to do.
    expect(await runPublishRelease(NODE, release, jobs, github, again)).toMatchObject({ status: 0 });
    served = Object.fromEntries(
      [WHEEL, SDIST].map((name) => [name, readFileSync(join(workspace, ran.outputs.files!, name))]),
    );
    const looked = await runVerifyPublished(
      NODE,
      release,
      jobs,
      { github, sigstore, indexUrl },
      { ...artifacts.environment, ...again },
    );
    const { results } = JSON.parse(readFileSync(looked.outputs.report!, 'utf8')) as Report;
    const outcomes = new Map(results.map(({ ruleId, outcome }) => [ruleId, outcome]));
    for (const id of [
      'published-file-missing',
      'published-digest-mismatch',
      'release-asset-mismatch',
      'summary-mismatch',
    ])
      expect(outcomes.get(id), id).toBe('pass');
    // The index of this test has no attestations, and says so.
    expect(outcomes.get('provenance-missing')).toBe('fail');
  });

  it('stops after it signed where the bundles can’t be uploaded: no job could attach them', async () => {
    const ran = await gate();
    const signed = await runAttest(
      NODE,
      release,
      verify,
      { github, sigstore, service: {} },
      { gate: { ran, workspace } },
    );
    expect(signed.status).toBe(1);
    expect(failures(signed).join()).toContain(
      'signed and stored, but the bundles could not be uploaded: this runner has no artifact service',
    );
    expect(signed.outputs['bundle-checksums']).toBe('');
  });

  it('finds SHA256SUMS where only its digest travels between the jobs', async () => {
    const list = {
      ...verify,
      outputs: { ...verify.outputs, checksums: `sha256:${sha256(verify.outputs.checksums!)}` },
    };
    const ran = await runGate(NODE, release, list, { github, indexUrl, workspace });
    expect(failures(ran)).toEqual([]);
    const signed = await runAttest(NODE, release, list, { github, sigstore }, { gate: { ran, workspace } });
    expect(failures(signed)).toEqual([]);
  });

  it('stops in verify, before anyone is asked, where the index holds other bytes of this version', async () => {
    served = { [WHEEL]: Buffer.from('of an earlier attempt') };
    const again = await runChecksum(
      NODE,
      { ...release, environment: { ...release.environment, GITHUB_RUN_ATTEMPT: '2' } },
      artifacts.environment,
      { 'index-url': indexUrl },
    );
    expect(failures(again)).toHaveLength(1);
    expect(failures(again)[0]).toMatch(
      /already holds other files of demo 1\.0: demo-1\.0-py3-none-any\.whl\. Only `gh run rerun <id> --failed`/u,
    );
    expect(again.outputs['artifact-id']).toBe('');
    expect(artifacts.names()).not.toContain('release-verify-2');
  });

  it('stops in verify where the index does not say what it holds', async () => {
    const ran = await runChecksum(NODE, release, artifacts.environment, {
      'index-url': 'http://127.0.0.1:9/simple/',
    });
    expect(failures(ran).join()).toContain("can't tell what the index already holds");
    expect(ran.outputs['artifact-id']).toBe('');
  });
});

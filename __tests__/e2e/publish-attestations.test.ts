import { execFile } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { messageOf } from '../../src/errors.ts';
import { PUBLISH_PREDICATE } from '../../src/published/attestations.ts';
import { attestationOf, type FileAttestation } from '../../src/pypi/attestations.ts';
import type { Report } from '../../src/report/types.ts';
import { runAction, type ActionRan } from '../support/action.ts';
import { startArtifactServer, type ArtifactServer } from '../support/artifact-server.ts';
import { startAttestedIndex, type AttestedIndex } from '../support/attested-index.ts';
import { startGitHubServer } from '../support/github-server.ts';
import { sha256 } from '../support/index-server.ts';
import { troubles } from '../support/published.ts';
import { pythonTool } from '../support/pypi-server.ts';
import {
  claimsOf,
  prepareRelease,
  REPOSITORY,
  runAttest,
  runChecksum,
  SDIST,
  TAG,
  WHEEL,
  type AttestServers,
  type ReleaseRun,
} from '../support/release-run.ts';
import { signStatement } from '../support/sign-statement.ts';
import { startSigstoreServer } from '../support/sigstore-server.ts';

const NODE = process.execPath;
const PUBLISHER = {
  kind: 'GitHub',
  repository: REPOSITORY,
  workflow: 'release.yml',
  environment: 'pypi',
} as const;
const WRITTEN = [`${WHEEL}.publish.attestation`, `${SDIST}.publish.attestation`];

let root: string;
let artifacts: ArtifactServer;
let release: ReleaseRun;
let verify: ActionRan;
let servers: AttestServers;
let index: AttestedIndex;
/** As the gate's output `path`. */
let folder: string;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'publish-'));
  artifacts = await startArtifactServer();
  release = prepareRelease(root, NODE);
  verify = await runChecksum(NODE, release, artifacts.environment);
  expect(verify.status, verify.stdout).toBe(0);
});

afterAll(async () => {
  await artifacts.close();
  rmSync(root, { recursive: true, force: true });
});

beforeEach(async () => {
  const github = await startGitHubServer();
  const sigstore = await startSigstoreServer(claimsOf(release));
  servers = { github, sigstore };
  const trustedRoots = [JSON.parse(sigstore.trustedRoot['public-good']) as unknown];
  index = await startAttestedIndex(mkdtempSync(join(root, 'packages-')), {
    publisher: PUBLISHER,
    trustedRoots,
  });
  folder = mkdtempSync(join(root, 'upload-'));
  for (const name of [WHEEL, SDIST])
    copyFileSync(join(verify.outputs.folder!, 'dist', name), join(folder, name));
  return async () => {
    await Promise.all([github.close(), sigstore.close(), index.close()]);
  };
});

const failure = (ran: ActionRan) =>
  ran.log.commands
    .filter(({ name }) => name === 'error')
    .map(({ message }) => message)
    .join('\n');
const signedAtAll = () => servers.sigstore.seen.some(({ path }) => path.includes('signingCert'));
const attest = (inputs: Readonly<Record<string, string>> = {}) =>
  runAttest(NODE, release, verify, servers, {
    inputs: { 'publish-attestations': 'true', 'upload-folder': folder, ...inputs },
  });

/** Answers what uv said where it failed. */
async function upload(...more: readonly string[]): Promise<string | undefined> {
  const url = `${index.origin}/`;
  const files = readdirSync(folder).map((name) => join(folder, name));
  const args = [
    '--no-config',
    'publish',
    '--no-progress',
    '--username',
    'x',
    '--password',
    'x',
    '--publish-url',
    url,
  ];
  try {
    await promisify(execFile)(pythonTool('uv') ?? 'uv', [...args, ...more, ...files]);
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}

/** The shipped verify-published, with the digests that job verify handed on. */
async function verifyPublished(): Promise<Report> {
  const trustedRoot = join(folder, '..', 'root.jsonl');
  writeFileSync(trustedRoot, servers.sigstore.trustedRoot['public-good']);
  const workspace = join(mkdtempSync(join(root, 'after-')), 'workspace');
  mkdirSync(workspace);
  const ran = await runAction(NODE, 'verify-published.js', workspace, {
    inputs: {
      release: 'pypi:demo==1.0',
      checksums: verify.outputs.checksums!,
      tag: TAG,
      'index-url': `${index.origin}/simple/`,
      'trusted-root': trustedRoot,
      'github-release': 'skip',
      deadline: '0',
      token: servers.github.state.token,
    },
    environment: {
      ...release.environment,
      ...artifacts.environment,
      GITHUB_API_URL: servers.github.apiUrl,
      GITHUB_JOB: 'after',
    },
  });
  expect(ran.outputs.report, ran.stdout + ran.stderr).toBeTruthy();
  return JSON.parse(readFileSync(ran.outputs.report!, 'utf8')) as Report;
}

const outcome = (report: Report, id: string) => report.results.find(({ ruleId }) => ruleId === id)?.outcome;

describe('publish attestations of the job that uploads itself', () => {
  it('are signed of each file, taken by uv and the index, and verified from there', async () => {
    const ran = await attest();
    expect(failure(ran)).toBe('');
    expect(readdirSync(folder).sort()).toEqual([WHEEL, SDIST, ...WRITTEN].sort());
    for (const name of [WHEEL, SDIST]) {
      const path = join(folder, `${name}.publish.attestation`);
      expect(statSync(path).mode & 0o777).toBe(0o444);
      const written = JSON.parse(readFileSync(path, 'utf8')) as FileAttestation;
      expect(Object.keys(written)).toEqual(['version', 'verification_material', 'envelope']);
      expect(JSON.parse(Buffer.from(written.envelope.statement, 'base64').toString())).toEqual({
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name, digest: { sha256: sha256(readFileSync(join(folder, name))) } }],
        predicateType: PUBLISH_PREDICATE,
        predicate: {},
      });
      expect(ran.summary).toContain(`${name}.publish.attestation`);
    }
    expect(servers.github.state.attestations).toHaveLength(3);

    expect(await upload()).toBeUndefined();
    expect(index.refused).toEqual([]);
    expect([...index.provenance.keys()].sort()).toEqual([WHEEL, SDIST].sort());
    const report = await verifyPublished();
    expect(troubles(report)).toEqual({});
    expect(report.verdict).toBe('pass');
    for (const id of [
      'provenance-missing',
      'attestation-invalid',
      'attestation-signer-mismatch',
      'attestation-subject-mismatch',
      'publisher-mismatch',
      'summary-mismatch',
    ])
      expect([id, outcome(report, id)]).toEqual([id, 'pass']);
  });

  it('are signed only of what is left to upload', async () => {
    rmSync(join(folder, WHEEL));
    expect(failure(await attest())).toBe('');
    expect(readdirSync(folder).sort()).toEqual([SDIST, `${SDIST}.publish.attestation`]);
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    const ran = await attest();
    expect(failure(ran)).toBe('');
    expect(readdirSync(folder)).toEqual([]);
    expect(ran.summary).toContain('Nothing is left to upload');
  });

  it('are not signed unless asked for', async () => {
    const ran = await attest({ 'publish-attestations': 'false', 'upload-folder': '' });
    expect(failure(ran)).toBe('');
    expect(readdirSync(folder).sort()).toEqual([WHEEL, SDIST].sort());
  });

  it.each<[string, () => Readonly<Record<string, string>>, string]>([
    [
      'no folder',
      () => ({ 'upload-folder': '' }),
      'the input "upload-folder" is missing\nAs in: upload-folder: ${{ steps.gate.outputs.path }}',
    ],
    [
      'a folder alone',
      () => ({ 'publish-attestations': '' }),
      '"upload-folder" is given, and "publish-attestations" is not',
    ],
    ['another word', () => ({ 'publish-attestations': 'uv' }), 'input "publish-attestations" is "uv"'],
    [
      'a folder that is not there',
      () => ({ 'upload-folder': `${folder}/nowhere` }),
      'nowhere: there is no such file',
    ],
    [
      'an attestation that lies there',
      () => (writeFileSync(join(folder, WRITTEN[0]!), '{}'), {}),
      `holds an attestation already: ${WRITTEN[0]!}`,
    ],
    [
      'a file that was not verified',
      () => (writeFileSync(join(folder, 'demo-1.0.zip'), 'x'), {}),
      'demo-1.0.zip was not verified',
    ],
    [
      'another byte',
      () => (writeFileSync(join(folder, WHEEL), 'x'), {}),
      `${WHEEL} has the SHA-256 2d711642`,
    ],
    [
      'a private repository',
      () => ((servers.github.state.visibility = 'private'), {}),
      'publish attestations need a public repository',
    ],
  ])('stop the job before it signs anything: %s', async (_, changes, message) => {
    const inputs = changes();
    const before = readdirSync(folder);
    const ran = await attest(inputs);
    expect(ran.status).toBe(1);
    expect(failure(ran)).toContain(message);
    expect(signedAtAll()).toBe(false);
    expect(readdirSync(folder)).toEqual(before);
    expect(servers.github.state.attestations).toEqual([]);
  });

  it('are not written where what was signed before them does not hold', async () => {
    const other = await startSigstoreServer(claimsOf(release));
    await other.close();
    const strange = join(root, 'strange.jsonl');
    writeFileSync(strange, other.trustedRoot['public-good']);
    expect(failure(await attest({ 'trusted-root': strange }))).toContain('the attestation does not hold');
    expect(readdirSync(folder).sort()).toEqual([WHEEL, SDIST].sort());
  });
});

describe('attestations that are not those of the file', () => {
  const path = (name: string) => join(folder, `${name}.publish.attestation`);
  const place = (name: string, text: string) => {
    rmSync(path(name), { force: true });
    writeFileSync(path(name), text);
  };
  const statement = (
    name: string,
    digest = sha256(readFileSync(join(folder, name))),
    predicateType = PUBLISH_PREDICATE,
  ) => ({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name, digest: { sha256: digest } }],
    predicateType,
    predicate: {},
  });
  const signed = async (value: object) =>
    JSON.stringify(attestationOf(await signStatement(servers.sigstore, value)));
  const claims = (change: Readonly<Record<string, string>>) => {
    servers.sigstore.claims = { ...claimsOf(release), ...change };
  };
  const elsewhere = 'mallory/demo/.github/workflows/release.yml@refs/tags/v1.0';

  it.each<[string, () => Promise<void>, string, string]>([
    [
      'swapped between the files',
      async () => {
        const [wheel, sdist] = [readFileSync(path(WHEEL), 'utf8'), readFileSync(path(SDIST), 'utf8')];
        place(WHEEL, sdist);
        place(SDIST, wheel);
        await Promise.resolve();
      },
      'subject does not match distribution name',
      'attestation-subject-mismatch',
    ],
    [
      'of other bytes',
      async () => {
        place(WHEEL, await signed(statement(WHEEL, 'a'.repeat(64))));
      },
      'subject does not match distribution digest',
      'attestation-subject-mismatch',
    ],
    [
      'of another kind',
      async () => {
        place(WHEEL, await signed(statement(WHEEL, undefined, 'https://example.org/v1')));
      },
      'unsupported predicate type',
      'attestation-subject-mismatch',
    ],
    [
      'of another repository',
      async () => {
        claims({ repository: 'mallory/demo', job_workflow_ref: elsewhere, workflow_ref: elsewhere });
        place(WHEEL, await signed(statement(WHEEL)));
      },
      'signed for https://github.com/mallory/demo',
      'attestation-signer-mismatch',
    ],
    [
      'of another workflow',
      async () => {
        const workflow = `${REPOSITORY}/.github/workflows/releaseXyml@refs/tags/v1.0`;
        claims({ job_workflow_ref: workflow, workflow_ref: workflow });
        place(WHEEL, await signed(statement(WHEEL)));
      },
      'releaseXyml@refs/tags/v1.0',
      'attestation-signer-mismatch',
    ],
    [
      'changed after it was signed',
      async () => {
        const written = JSON.parse(readFileSync(path(WHEEL), 'utf8')) as FileAttestation;
        const statementOf = Buffer.from(JSON.stringify(statement(WHEEL, 'b'.repeat(64)))).toString('base64');
        place(
          WHEEL,
          JSON.stringify({ ...written, envelope: { ...written.envelope, statement: statementOf } }),
        );
        await Promise.resolve();
      },
      'the attestation does not hold',
      'attestation-invalid',
    ],
  ])('%s: refused by an index that looks, found where it does not', async (_, spoil, refusal, rule) => {
    expect(failure(await attest())).toBe('');
    await spoil();
    expect(await upload()).toBeDefined();
    expect(index.refused.join()).toContain(refusal);
    expect(readdirSync(index.folder)).not.toContain(WHEEL);
    index.verifies = false;
    for (const name of readdirSync(index.folder)) rmSync(join(index.folder, name));
    expect(await upload()).toBeUndefined();
    const report = await verifyPublished();
    expect(report.verdict).toBe('fail');
    expect(Object.keys(troubles(report))).toContain(rule);
  });

  it('none at all, or by another publisher: found', async () => {
    expect(failure(await attest())).toBe('');
    expect(await upload('--no-attestations')).toBeUndefined();
    expect(index.provenance.size).toBe(0);
    expect(Object.keys(troubles(await verifyPublished()))).toContain('provenance-missing');
    for (const name of readdirSync(index.folder)) rmSync(join(index.folder, name));
    index.publisher = { ...PUBLISHER, environment: null };
    expect(await upload()).toBeUndefined();
    expect(Object.keys(troubles(await verifyPublished()))).toEqual(['publisher-mismatch']);
  });
});

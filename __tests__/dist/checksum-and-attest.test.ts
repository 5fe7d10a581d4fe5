import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseStatement } from '../../src/attestation/statement.ts';
import { GITHUB_ISSUER, verifyBundle } from '../../src/attestation/verify-bundle.ts';
import { parseManifest } from '../../src/release/manifest.ts';
import type { ActionRan } from '../support/action.ts';
import { startArtifactServer, type ArtifactServer } from '../support/artifact-server.ts';
import { cli, ROOT } from '../support/command.ts';
import { schemaFaults } from '../support/cyclonedx-schema.ts';
import { startGitHubServer } from '../support/github-server.ts';
import { startSigstoreServer } from '../support/sigstore-server.ts';
import {
  claimsOf,
  IDENTITY,
  prepareRelease,
  read,
  runAttest,
  runChecksum,
  SDIST,
  TAG,
  WHEEL,
  type AttestServers,
  type ReleaseRun,
} from '../support/release-run.ts';
import { unzipText } from '../support/unzip.ts';
import { sha256 } from '../support/verify.ts';

/** Signing is a matter of the runner's Node alone. */
const NODE = process.execPath;
const STATEMENTS = ['provenance.json', 'sbom.json', 'verification-summary.json'];

let root: string;
let artifacts: ArtifactServer;
let release: ReturnType<typeof prepareRelease>;
let verify: ActionRan;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'release-'));
  artifacts = await startArtifactServer();
  release = prepareRelease(root, NODE);
  expect(release.reportStatus).toBe(0);
  verify = await runChecksum(NODE, release, artifacts.environment);
});

afterAll(async () => {
  await artifacts.close();
  rmSync(root, { recursive: true, force: true });
});

const failure = (ran: ActionRan) =>
  ran.log.commands.filter(({ name }) => name === 'error').map(({ message }) => message);

describe('mode checksum of the shipped action', () => {
  it('writes and uploads the release, without any token', async () => {
    expect(failure(verify)).toEqual([]);
    expect(verify).toMatchObject({ status: 0, stderr: '' });
    const { outputs } = verify;
    const folder = outputs.folder!;
    expect(outputs.checksums).toBe(
      [WHEEL, SDIST]
        .map((name) => `${sha256(readFileSync(join(release.workspace, 'dist', name)))}  ${name}\n`)
        .join(''),
    );
    expect(parseManifest(readFileSync(outputs.manifest!, 'utf8'))).toMatchObject({
      project: 'demo',
      version: '1.0',
      tag: TAG,
      commit: release.commit,
    });
    expect(schemaFaults(readFileSync(outputs.sbom!, 'utf8'))).toEqual([]);
    expect(outputs['artifact-name']).toBe('release-verify-1');
    expect(artifacts.retentionDays('release-verify-1')).toBe(90);
    const { digest, bytes } = await artifacts.download('release-verify-1');
    expect(digest).toBe(`sha256:${outputs['artifact-digest'] ?? ''}`);
    expect(Object.keys(unzipText(bytes)).sort()).toEqual(
      [
        'SHA256SUMS',
        `dist/${WHEEL}`,
        `dist/${SDIST}`,
        'manifest.json',
        'report.json',
        'sbom.cdx.json',
        'statements/provenance.json',
        'statements/sbom.json',
        'statements/verification-summary.json',
      ].sort(),
    );
    expect(readdirSync(join(release.workspace, 'dist')).sort()).toEqual([WHEEL, SDIST].sort());
    const summary = parseStatement(read(folder, 'statements/verification-summary.json'), 'summary').predicate;
    expect(summary).toMatchObject({
      verifier: {
        id: 'https://github.com/octo/demo/.github/workflows/release.yml',
        version: { 'diybitcoinhardware/hardening-actions': 'd'.repeat(40) },
      },
      resourceUri: 'pkg:pypi/demo@1.0',
      verificationResult: 'PASSED',
      slsaVersion: '1.1',
    });
    expect(summary.verifiedLevels).toContain('SLSA_BUILD_LEVEL_UNEVALUATED');
    expect(summary.verifiedLevels).toContain('HARDENING_SOURCE');
    expect(verify.summary).toContain('/actions/runs/7/artifacts/');
  });

  it.each([
    [
      'no mode',
      { mode: '' },
      'the input "mode" is missing\nIt may be "checksum", "attest", as in: mode: checksum',
    ],
    ['no report', { report: '' }, 'the input "report" is missing\nAs in: report: '],
    ['a report that is not there', { report: 'nope.json' }, 'there is no report nope.json'],
    ['a folder among the files', { folder: 'dist/release' }, 'lies where the files to publish are'],
    ['a short time', { 'retention-days': '30' }, 'It may be a number from 45 to 90'],
    ['fewer files than the report', { paths: `dist/${WHEEL}` }, 'it is not about exactly these files'],
  ])('stops with one message: %s', async (_, inputs, message) => {
    const ran = await runChecksum(NODE, release, artifacts.environment, inputs);
    expect(ran.status).toBe(1);
    expect(failure(ran)).toHaveLength(1);
    expect(failure(ran)[0]).toContain(message);
    expect(ran.outputs).toMatchObject({ checksums: '', 'artifact-id': '' });
  });

  it('stops at a report that failed, is of another commit, or of other bytes', async () => {
    const report = JSON.parse(readFileSync(join(release.workspace, 'report.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    const changes: readonly [Record<string, unknown>, string][] = [
      [{ verdict: 'fail' }, 'its verdict is "fail"'],
      [{ complete: false }, 'it is not complete'],
      [{ source: { repository: '', commit: 'e'.repeat(40) } }, 'it compares with commit eee'],
      [{ subjects: [] }, 'it is not about exactly these files'],
      [{ policy: { path: 'release-policy.toml', sha256: 'a'.repeat(64) } }, 'by another policy'],
    ];
    for (const [change, message] of changes) {
      writeFileSync(join(release.workspace, 'other.json'), JSON.stringify({ ...report, ...change }));
      const ran = await runChecksum(NODE, release, artifacts.environment, { report: 'other.json' });
      expect(failure(ran).join()).toContain(message);
    }
  });

  it('works on the command line, and says that it made no statements', () => {
    const ran = cli(
      NODE,
      [
        'checksum-and-attest',
        '--mode',
        'checksum',
        '--report',
        'report.json',
        '--source-ref',
        TAG,
        '--folder',
        join(root, 'by-hand'),
        'dist',
      ],
      { cwd: release.workspace, env: { GITHUB_ACTIONS: '' } },
    );
    expect(ran).toMatchObject({ status: 0, stdout: verify.outputs.checksums });
    expect(ran.stderr).toContain('no statements');
    expect(existsSync(join(root, 'by-hand/statements'))).toBe(false);
    expect(read(join(root, 'by-hand'), 'sbom.cdx.json')).toBe(read(verify.outputs.folder!, 'sbom.cdx.json'));
    expect(cli(NODE, ['checksum-and-attest', '--mode', 'attest'], { cwd: release.workspace })).toMatchObject({
      status: 2,
    });
  });
});

describe('mode attest of the shipped action', () => {
  let servers: AttestServers;
  const run: () => ReleaseRun = () => release;

  beforeEach(async () => {
    servers = {
      github: await startGitHubServer(),
      sigstore: await startSigstoreServer(claimsOf(release)),
    };
    return async () => {
      await servers.github.close();
      await servers.sigstore.close();
    };
  });

  const signedAtAll = () => servers.sigstore.seen.some(({ path }) => path.includes('signingCert'));
  const attest = (changes: Parameters<typeof runAttest>[4] = {}) =>
    runAttest(NODE, run(), verify, servers, changes);

  it.each(['public', 'private'] as const)(
    'signs, verifies and stores the reviewed statements of a %s repository',
    async (visibility) => {
      servers.github.state.visibility = visibility;
      servers.sigstore.claims = { ...claimsOf(release), repository_visibility: visibility };
      const ran = await attest();
      expect(failure(ran)).toEqual([]);
      expect(ran).toMatchObject({ status: 0, stderr: '' });
      expect(ran.outputs['attestation-ids']).toBe('1\n2\n3');
      const logged = servers.sigstore.seen.some(({ path }) => path === '/api/v1/log/entries');
      expect(logged).toBe(visibility === 'public');
      const statements = ['provenance', 'sbom', 'verification-summary'];
      for (const [index, name] of statements.entries()) {
        const bundle = JSON.parse(read(ran.outputs.folder!, `${name}.sigstore.json`)) as unknown;
        expect(servers.github.state.attestations[index]?.bundle).toEqual(bundle);
        const trusted = servers.sigstore.trustedRoot[visibility === 'public' ? 'public-good' : 'github'];
        const payload = verifyBundle(bundle, {
          trustedRoots: [JSON.parse(trusted)],
          logEntries: visibility === 'public' ? 1 : 0,
          signer: { identity: IDENTITY, claims: { issuer: GITHUB_ISSUER, sourceDigest: release.commit } },
        });
        expect(Buffer.from(payload).toString()).toBe(read(verify.outputs.folder!, `statements/${name}.json`));
      }
      // No token is shown.
      for (const secret of [
        servers.github.state.token,
        servers.sigstore.environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN,
      ]) {
        expect(ran.stdout + ran.stderr + ran.summary).not.toContain(secret);
      }
    },
  );

  it('signs in a later attempt, whose provenance names that', async () => {
    servers.sigstore.claims = claimsOf(release, '2');
    const ran = await attest({ environment: { GITHUB_RUN_ATTEMPT: '2' } });
    expect(failure(ran)).toEqual([]);
    const { bundle } = servers.github.state.attestations[0] as {
      bundle: { dsseEnvelope: { payload: string } };
    };
    expect(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString()).toContain(
      '/actions/runs/7/attempts/2"',
    );
  });

  it.each<[string, Record<string, string>]>([
    ['environment', { environment: 'staging' }],
    ['ref', { ref: 'refs/heads/main' }],
    ['sha', { sha: 'e'.repeat(40) }],
    ['repository_id', { repository_id: '1002' }],
    ['workflow_ref', { workflow_ref: 'octo/demo/.github/workflows/other.yml@refs/tags/v1.0' }],
    ['run_id', { run_id: '8' }],
    ['run_attempt', { run_attempt: '2' }],
    ['event_name', { event_name: 'workflow_dispatch' }],
    ['runner_environment', { runner_environment: 'self-hosted' }],
  ])('signs nothing where the token has another %s', async (claim, change) => {
    servers.sigstore.claims = { ...servers.sigstore.claims, ...change };
    const ran = await attest();
    expect(ran.status).toBe(1);
    expect(failure(ran).join()).toContain(`the ID token is of another run or job: ${claim} is`);
    expect(signedAtAll()).toBe(false);
  });

  it.each<[string, () => Parameters<typeof runAttest>[4], string]>([
    [
      'no checksums',
      () => ({ inputs: { checksums: '' } }),
      'the runner drops an output that contains a masked value',
    ],
    [
      'other checksums',
      () => ({ inputs: { checksums: `${'a'.repeat(64)}  ${WHEEL}` } }),
      `${SDIST} was not verified`,
    ],
    [
      'fewer statements',
      () => ({ inputs: { 'statement-checksums': `${'a'.repeat(64)}  sbom.json` } }),
      'does not name exactly provenance.json',
    ],
    [
      'other statements',
      () => ({
        inputs: { 'statement-checksums': STATEMENTS.map((name) => `${'a'.repeat(64)}  ${name}`).join('\n') },
      }),
      'the statements are not those of job verify',
    ],
    ['another commit', () => ({ inputs: { commit: 'e'.repeat(40) } }), 'what was verified is eee'],
    ['another tag', () => ({ inputs: { tag: 'v1.1' } }), 'and not of the tag v1.1'],
    [
      'no permission to sign',
      () => ({ environment: { ACTIONS_ID_TOKEN_REQUEST_URL: '' } }),
      'id-token: write',
    ],
    [
      'another attempt than reviewed in the statement',
      () => ({ environment: { GITHUB_RUN_ID: '8' } }),
      'run_id is "7", expected 8',
    ],
  ])('signs nothing with %s', async (_, changes, message) => {
    const ran = await attest(changes());
    expect(ran.status).toBe(1);
    expect(failure(ran).join()).toContain(message);
    expect(signedAtAll()).toBe(false);
    expect(servers.github.state.attestations).toEqual([]);
  });

  it('signs nothing where a file or a statement has another byte, or a file is more', async () => {
    for (const path of [`dist/${WHEEL}`, 'statements/sbom.json']) {
      const file = join(verify.outputs.folder!, path);
      const bytes = readFileSync(file);
      chmodSync(file, 0o644);
      writeFileSync(file, Buffer.concat([bytes, Buffer.from(' ')]));
      const ran = await attest();
      writeFileSync(file, bytes);
      expect(failure(ran).join()).toMatch(/has the SHA-256/u);
    }
    const extra = join(verify.outputs.folder!, 'dist', 'demo-1.0.tar.gz.publish.attestation');
    writeFileSync(extra, '{}');
    const ran = await attest();
    rmSync(extra);
    expect(failure(ran).join()).toContain('demo-1.0.tar.gz.publish.attestation was not verified');
    expect(signedAtAll()).toBe(false);
  });

  it('stores nothing that was signed by another workflow, or that the trusted root does not vouch for', async () => {
    const other = await startSigstoreServer(claimsOf(release));
    const strange = join(root, 'other_root.jsonl');
    writeFileSync(strange, other.trustedRoot['public-good']);
    await other.close();
    expect(failure(await attest({ inputs: { 'trusted-root': strange } })).join()).toContain(
      'the attestation does not hold',
    );
    expect(servers.github.state.attestations).toEqual([]);
  });

  it('stores again where no answer came, and says which permission lacks', async () => {
    servers.github.faults.push({ match: /^POST .*\/attestations/u, status: 502, times: 1 });
    const ran = await attest();
    expect(failure(ran)).toEqual([]);
    expect(servers.github.state.attestations).toHaveLength(3);
    servers.github.state.permissions.delete('attestations: write');
    const refused = await attest();
    expect(failure(refused).join()).toMatch(/signed, but not stored: .*attestations: write/su);
  });

  it('signs nothing of a repository whose visibility nobody tells', async () => {
    servers.github.faults.push({ match: /^GET \/repos\/octo\/demo$/u, status: 403 });
    expect(failure(await attest()).join()).toContain("can't tell whether octo/demo is public");
    expect(signedAtAll()).toBe(false);
  });
});

describe('the chunks of the shipped bundle', () => {
  it('hold no code that signs outside of those that only mode attest loads', async () => {
    const loaded = join(root, 'loaded');
    const fresh = prepareRelease(root, NODE);
    const environment = { ...artifacts.environment, NODE_V8_COVERAGE: loaded, GITHUB_RUN_ATTEMPT: '9' };
    expect((await runChecksum(NODE, fresh, environment)).status).toBe(0);
    const scripts = readdirSync(loaded).flatMap((name) => {
      const { result } = JSON.parse(readFileSync(join(loaded, name), 'utf8')) as {
        result: readonly { url: string }[];
      };
      return result.map(({ url }) => url).filter((url) => url.includes('/dist/'));
    });
    expect(scripts.length).toBeGreaterThan(2);
    const signs = 'api/v2/signingCert';
    for (const url of scripts) expect(readFileSync(new URL(url), 'utf8')).not.toContain(signs);
    const dist = join(ROOT, 'dist');
    expect(readdirSync(dist).some((name) => readFileSync(join(dist, name), 'utf8').includes(signs))).toBe(
      true,
    );
  });
});

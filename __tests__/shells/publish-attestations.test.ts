import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fileArtifacts } from '../../src/adapters/files.ts';
import { uploadFolder } from '../../src/adapters/upload-folder.ts';
import { STATEMENT_TYPE, type Statement } from '../../src/attestation/statement.ts';
import { GITHUB_ISSUER } from '../../src/attestation/verify-bundle.ts';
import type { Signer } from '../../src/ports.ts';
import { attestUploads, uploadsToAttest } from '../../src/shells/publish-attestations.ts';
import { sha256 } from '../support/index-server.ts';
import { claimsOf, IDENTITY, SDIST, WHEEL } from '../support/release-run.ts';
import { signStatement } from '../support/sign-statement.ts';
import { startSigstoreServer, type SigstoreServer } from '../support/sigstore-server.ts';

const COMMIT = 'c'.repeat(40);
const CLAIMS = claimsOf({
  workspace: '',
  commit: COMMIT,
  environment: { GITHUB_WORKFLOW_REF: IDENTITY.slice('https://github.com/'.length) },
});
const FILES = [WHEEL, SDIST].map((name) => ({ name, sha256: sha256(name) }));

let sigstore: SigstoreServer;
let folder: string;
beforeAll(async () => {
  sigstore = await startSigstoreServer(CLAIMS);
});
afterAll(() => sigstore.close());
beforeEach(() => {
  sigstore.claims = CLAIMS;
  folder = mkdtempSync(join(tmpdir(), 'uploads-'));
  for (const { name } of FILES) writeFileSync(join(folder, name), name);
  return () => {
    rmSync(folder, { recursive: true });
  };
});

const uploads = uploadFolder();
const log = { info: () => undefined, progress: () => undefined, warn: () => undefined };
const inputs = (given: string) => ({ 'publish-attestations': true, 'upload-folder': given });
const prepare = () => uploadsToAttest(inputs(folder), FILES, { files: fileArtifacts(), uploads });

/** The local Sigstore; `change` spoils what one call is asked to sign, or whom it signs for. */
function attest(change: (statement: Statement, call: number) => Statement = (statement) => statement) {
  let calls = 0;
  const never = () => Promise.reject(new Error('not asked for'));
  const signer: Signer = {
    ...{ claims: never, provenance: never, publicGoodRoot: never },
    sign(statement) {
      calls += 1;
      return signStatement(sigstore, { _type: STATEMENT_TYPE, ...change(statement, calls) });
    },
  };
  const trustedRoots = [JSON.parse(sigstore.trustedRoot['public-good']) as unknown];
  const expected = { identity: IDENTITY, claims: { issuer: GITHUB_ISSUER, sourceDigest: COMMIT } };
  return attestUploads(
    { folder, files: FILES },
    { trustedRoots, logEntries: 1, signer: expected },
    { uploads, signer, log },
  );
}

describe('publish attestations', () => {
  it('are written beside each file', async () => {
    expect(await prepare()).toEqual({ folder, files: [...FILES].sort((a, b) => (a.name < b.name ? -1 : 1)) });
    expect(await attest()).toEqual(FILES.map(({ name }) => `${name}.publish.attestation`));
    expect(readdirSync(folder)).toHaveLength(4);
  });

  it.each<[string, (statement: Statement) => Statement, string]>([
    [
      'of another workflow',
      (statement) => {
        const other = CLAIMS.job_workflow_ref!.replace('release.yml', 'release.yml2');
        sigstore.claims = { ...CLAIMS, job_workflow_ref: other };
        return statement;
      },
      'it is signed by https://github.com/octo/demo/.github/workflows/release.yml2',
    ],
    [
      'of another commit',
      (statement) => {
        sigstore.claims = { ...CLAIMS, sha: 'd'.repeat(40) };
        return statement;
      },
      'sourceDigest dddd',
    ],
    [
      'of another statement',
      (statement) => ({ ...statement, predicate: { more: true } }),
      `what was signed for ${SDIST} is not its publish attestation`,
    ],
  ])('are none of them written where the last one is %s', async (_, change, message) => {
    await expect(attest((statement, call) => (call === 2 ? change(statement) : statement))).rejects.toThrow(
      message,
    );
    expect(readdirSync(folder).sort()).toEqual([WHEEL, SDIST].sort());
  });

  it('never replace what came to lie there while they were signed', async () => {
    const late = join(folder, `${SDIST}.publish.attestation`);
    const elsewhere = join(folder, '..', 'elsewhere');
    const placed = (place: () => void) =>
      attest((statement, call) => {
        if (call === 2) place();
        return statement;
      });
    await expect(
      placed(() => {
        writeFileSync(late, 'theirs');
      }),
    ).rejects.toThrow('is there already');
    expect(readFileSync(late, 'utf8')).toBe('theirs');
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.attestation')))
      rmSync(join(folder, name));
    await expect(
      placed(() => {
        symlinkSync(elsewhere, late);
      }),
    ).rejects.toThrow('is there already');
    expect(() => readFileSync(elsewhere)).toThrow('ENOENT');
  });

  it.each(['demo.attestation', `${WHEEL}.publish.attestation`, `${WHEEL}.slsa.attestation`])(
    'are not signed where %s lies',
    async (name) => {
      writeFileSync(join(folder, name), '{}');
      await expect(prepare()).rejects.toThrow(`holds an attestation already: ${name}`);
    },
  );

  it('are not signed of a link, or in a folder that is none', async () => {
    rmSync(join(folder, WHEEL));
    symlinkSync(join(folder, SDIST), join(folder, WHEEL));
    await expect(prepare()).rejects.toThrow('is a symbolic link');
    const ports = { files: fileArtifacts(), uploads };
    await expect(uploadsToAttest(inputs(join(folder, SDIST)), FILES, ports)).rejects.toThrow('is no folder');
  });
});

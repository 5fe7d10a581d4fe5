import type { Statement } from '../attestation/statement.ts';
import { statementText } from '../attestation/statement.ts';
import { verifyBundle, type VerifyOptions } from '../attestation/verify-bundle.ts';
import { ToolError } from '../errors.ts';
import type { CHECKSUM_AND_ATTEST } from '../inputs/checksum-and-attest.ts';
import type { InputsOf } from '../inputs/spec.ts';
import type { Files, Log, SigstoreInstance, Signer, UploadFolder } from '../ports.ts';
import { PUBLISH_PREDICATE } from '../published/attestations.ts';
import { attestationOf, bundleOf, type FileAttestation } from '../pypi/attestations.ts';
import type { Checksum } from '../release/checksums.ts';
import { requiredInput } from './checksum.ts';
import { hashArtifacts } from './hash-artifacts.ts';

export interface PublishAttestationPorts {
  readonly files: Files;
  readonly uploads: UploadFolder;
  readonly signer: Signer;
  readonly log: Log;
}

/** Files that this job uploads itself, proven to be verified ones. */
export interface Uploads {
  readonly folder: string;
  /** Sorted by name; empty where the index has all of them already. */
  readonly files: readonly Checksum[];
}

type Inputs = Pick<InputsOf<typeof CHECKSUM_AND_ATTEST>, 'publish-attestations' | 'upload-folder'>;

/** What uploaders know it by: `twine` and `uv` take `<file>.<any name>.attestation`, PyPI's action writes this one. */
const SUFFIX = '.publish.attestation';

/**
 * The files whose publish attestations are wanted; absent where nobody wants any. Each has to be one that was verified; not all of
 * those have to lie there, because an upload may have got half-way before.
 * @param expected what was verified
 * @throws ToolError before anything is signed
 */
export async function uploadsToAttest(
  inputs: Inputs,
  expected: readonly Checksum[],
  { files, uploads }: Pick<PublishAttestationPorts, 'files' | 'uploads'>,
): Promise<Uploads | undefined> {
  if (!inputs['publish-attestations']) {
    if (inputs['upload-folder'] === undefined) return undefined;
    throw new ToolError('usage', 'the input "upload-folder" is given, and "publish-attestations" is not', {
      hint: 'Give publish-attestations: true where this job uploads by uv or twine; leave both away where an upload action does.',
    });
  }
  const folder = requiredInput(
    'upload-folder',
    inputs['upload-folder'],
    'upload-folder: ${{ steps.gate.outputs.path }}',
  );
  const names = await uploads.namesIn(folder);
  const attested = names.find((name) => name.endsWith('.attestation'));
  if (attested !== undefined) {
    throw new ToolError('usage', `${folder} holds an attestation already: ${attested}`, {
      hint: 'Nothing was signed. Only one may write them: this step, or the action that uploads.',
    });
  }
  if (names.length === 0) return { folder, files: [] };
  const found = await hashArtifacts(await files.expand([folder]));
  const verified = new Map(expected.map(({ name, sha256 }) => [name, sha256]));
  const faults = found.flatMap(({ name, sha256 }) => {
    const wanted = verified.get(name);
    if (wanted === undefined) return [`${name} was not verified`];
    return wanted === sha256 ? [] : [`${name} has the SHA-256 ${sha256}, verified was ${wanted}`];
  });
  if (faults.length === 0) return { folder, files: found };
  throw new ToolError(
    'digest-mismatch',
    `the files to upload are not those of job verify: ${faults.join('; ')}`,
    { hint: 'Nothing was signed. Run the gate first, and upload from the folder that it hands out.' },
  );
}

/**
 * PyPI verifies by the public instance alone.
 * @throws ToolError `usage`
 */
export function requirePublicGood(uploads: Uploads | undefined, instance: SigstoreInstance): void {
  if (uploads === undefined || instance === 'public-good') return;
  throw new ToolError(
    'usage',
    'publish attestations need a public repository: PyPI takes those of Sigstore’s public instance alone',
    { hint: 'Nothing was signed. Take publish-attestations away: PyPI takes the files without them.' },
  );
}

/**
 * Signs a publish attestation of each file (PEP 740; https://docs.pypi.org/attestations/publish/v1: one subject, an empty
 * predicate), verifies it in the form in which the index will get it, and writes all of them once all hold.
 * @returns names of the files that were written
 */
export async function attestUploads(
  { folder, files }: Uploads,
  verifying: VerifyOptions,
  { uploads, signer, log }: Pick<PublishAttestationPorts, 'uploads' | 'signer' | 'log'>,
): Promise<readonly string[]> {
  const made = new Map<string, FileAttestation>();
  for (const file of files) {
    log.info(`signing the publish attestation of ${file.name}`);
    const statement = publishStatement(file);
    const attestation = attestationOf(await signer.sign(statement, 'public-good'));
    const payload = verifyBundle(bundleOf(attestation), verifying);
    if (!Buffer.from(payload).equals(Buffer.from(statementText(statement)))) {
      throw new ToolError(
        'digest-mismatch',
        `what was signed for ${file.name} is not its publish attestation`,
      );
    }
    made.set(`${file.name}${SUFFIX}`, attestation);
  }
  for (const [name, attestation] of made) {
    await uploads.add(folder, name, `${JSON.stringify(attestation)}\n`);
  }
  return [...made.keys()];
}

function publishStatement({ name, sha256 }: Checksum): Statement {
  return { subject: [{ name, digest: { sha256 } }], predicateType: PUBLISH_PREDICATE, predicate: {} };
}

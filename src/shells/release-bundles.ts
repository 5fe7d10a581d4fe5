import { hashSource } from '../archive/hash-source.ts';
import type { Limits } from '../archive/limits.ts';
import { requirePredicted } from '../attestation/provenance.ts';
import { STATEMENT_NAMES, type StatementName } from '../attestation/statement.ts';
import { messageOf, ToolError } from '../errors.ts';
import { readArtifact } from '../github/runs.ts';
import type { PUBLISH_RELEASE } from '../inputs/publish-release.ts';
import type { InputsOf } from '../inputs/spec.ts';
import type { ArtifactFile, FreshFolder, GitHubApi } from '../ports.ts';
import { bundlePayload, readBundleChecksums } from '../release/bundles.ts';
import type { Checksum } from '../release/checksums.ts';
import type { GateRequest } from '../release/gate.ts';
import { bundleFile, statementFile, STATEMENTS_FOLDER } from '../release/layout.ts';
import { reviewedStatement } from '../release/reviewed.ts';
import { artifactLimits, listArtifact } from '../release/unpack.ts';
import { clip } from '../report/escape.ts';
import { downloadZip } from './publish-gate-facts.ts';
import { extractVerified } from './release-artifact.ts';
import { PERMISSIONS } from './release-upload.ts';
import { withOpened } from './with-opened.ts';

/** What the job that signed promised of its bundles. */
export interface BundleRequest {
  readonly artifactId: string;
  /** Lowercase hex SHA-256 of the artifact's zip. */
  readonly artifactDigest: string;
  readonly checksums: readonly Checksum[];
}

type Inputs = Pick<
  InputsOf<typeof PUBLISH_RELEASE>,
  'bundles-artifact-id' | 'bundles-artifact-digest' | 'bundle-checksums' | 'without-bundles'
>;

const SHAPES = {
  'bundles-artifact-id': [/^[1-9]\d{0,18}$/u, 'a number'],
  'bundles-artifact-digest': [/^(?:sha256:)?[0-9a-f]{64}$/u, '64 lowercase hexadecimal digits'],
} as const;

/** Absent where the release has none on purpose. @throws ToolError `usage` naming the input that is missing or is none */
export async function bundleRequest(inputs: Inputs): Promise<BundleRequest | undefined> {
  const names = ['bundles-artifact-id', 'bundles-artifact-digest', 'bundle-checksums'] as const;
  if (inputs['without-bundles']) {
    const given = names.find((name) => inputs[name] !== undefined);
    if (given === undefined) return undefined;
    throw new ToolError('usage', `"without-bundles" and the input "${given}" contradict each other`);
  }
  const of = (name: (typeof names)[number]): string => {
    const value = inputs[name];
    if (value !== undefined) return value;
    throw new ToolError('usage', `the input "${name}" is missing`, {
      hint: `As in \`${name}: \${{ needs.publish.outputs.${name} }}\`, from the job that ran checksum-and-attest in mode attest. A release that is not signed says \`without-bundles: true\`.`,
    });
  };
  const shaped = (name: keyof typeof SHAPES): string => {
    const [shape, words] = SHAPES[name];
    const value = of(name);
    if (shape.test(value)) return value;
    throw new ToolError('usage', `the input "${name}" is ${JSON.stringify(clip(value, 200))}`, {
      hint: `It must be ${words}.`,
    });
  };
  const artifactId = shaped('bundles-artifact-id');
  const artifactDigest = shaped('bundles-artifact-digest').replace('sha256:', '');
  const checksums = await readBundleChecksums(of('bundle-checksums'));
  return { artifactId, artifactDigest, checksums };
}

/** What the bundles have to be about. */
export interface Signed {
  readonly request: GateRequest;
  readonly limits: Limits;
  readonly files: readonly Checksum[];
  /** The reviewed statements, by path in the artifact of the release. */
  readonly papers: ReadonlyMap<string, ArtifactFile>;
}

/**
 * Downloads the bundles and takes them only where they are, byte for byte, what the job that signed promised, and hold the statements
 * that were reviewed. Their signatures were verified there, before they were stored.
 * @throws ToolError saying what differs
 */
export async function takeBundles(
  { artifactId, artifactDigest, checksums }: BundleRequest,
  signed: Signed,
  folder: FreshFolder,
  api: GitHubApi,
): Promise<readonly ArtifactFile[]> {
  const { repository, runId } = signed.request;
  const artifact = await readArtifact(api, repository, artifactId);
  if (artifact.state !== 'known') throw unreadable(artifact.why);
  const { run, expired, sha256: told } = artifact.value;
  if (expired) throw other(`artifact ${artifactId} has expired: the signed bundles are gone`);
  if (run?.id !== runId) {
    throw other(`artifact ${artifactId} is of run ${run?.id ?? 'nobody knows'}, and this is run ${runId}`);
  }
  const promised = `and the job that signed promised ${artifactDigest}`;
  if (told !== artifactDigest) {
    throw other(`GitHub says that artifact ${artifactId} has the SHA-256 ${told ?? '(none)'}, ${promised}`);
  }
  const zip = await downloadZip(api, repository, artifactId);
  if (zip.state !== 'known') throw unreadable(zip.why);
  return withOpened(zip.value, async (source) => {
    const sha256 = await hashSource(source);
    if (sha256 !== artifactDigest) {
      throw other(`artifact ${artifactId} as downloaded has the SHA-256 ${sha256}, ${promised}`);
    }
    const limits = artifactLimits(signed.limits);
    const { faults, files, papers } = await listArtifact(source, limits);
    const wanted = new Map(checksums.map((one) => [one.name, one.sha256]));
    const wrong = [
      ...faults,
      ...files.map(({ name }) => `dist/${name} is no bundle`),
      ...papers.filter(({ name }) => !wanted.has(name)).map(({ name }) => `${name} is no bundle`),
      ...checksums
        .filter(({ name }) => !papers.some((one) => one.name === name))
        .map(({ name }) => `${name} is missing`),
      ...papers.flatMap(({ name, sha256: found }) => {
        const expected = wanted.get(name);
        if (expected === undefined || expected === found) return [];
        return [`${name} has the SHA-256 ${found}, and ${expected} was signed`];
      }),
    ];
    if (wrong.length > 0) {
      throw other(`artifact ${artifactId} does not hold what was signed: ${wrong.slice(0, 5).join('; ')}`);
    }
    const taken = await extractVerified(source, limits, checksums, (path) => folder.create(path));
    for (const name of STATEMENT_NAMES) {
      const file = taken.get(bundleFile(name));
      if (file === undefined) throw new ToolError('internal', `${bundleFile(name)} was not listed`);
      await requireStatement(name, file, signed);
    }
    return [...taken.values()];
  });
}

/** That a bundle is about these files, and says what was reviewed; only provenance of a later attempt may name that attempt. */
async function requireStatement(
  name: StatementName,
  bundle: ArtifactFile,
  { files, papers }: Signed,
): Promise<void> {
  const file = bundleFile(name);
  const payload = bundlePayload(await bytesOf(bundle));
  if (payload === undefined) throw other(`${file} is no Sigstore bundle with a statement in it`);
  const paper = papers.get(`${STATEMENTS_FOLDER}/${statementFile(name)}`);
  if (paper === undefined) throw new ToolError('internal', `${statementFile(name)} was not unpacked`);
  const reviewed = await bytesOf(paper);
  // What was reviewed is no fault of the bundle.
  const { predicate } = reviewedStatement(name, reviewed, files);
  try {
    const signed = reviewedStatement(name, payload, files);
    if (name === 'provenance') requirePredicted(predicate, signed.predicate);
  } catch (error) {
    if (error instanceof ToolError) throw other(`${file} holds another statement: ${messageOf(error)}`);
    throw error;
  }
  if (name === 'provenance' || Buffer.from(reviewed).equals(payload)) return;
  throw other(`${file} holds another statement than the one that was reviewed`);
}

function bytesOf(file: ArtifactFile): Promise<Uint8Array> {
  return withOpened(file, (source) => source.read(0, source.size));
}

function unreadable(why: string): ToolError {
  return new ToolError('environment', `can't get the signed bundles: ${why}`, {
    hint: `The job needs these lines:\n${PERMISSIONS}`,
  });
}

function other(message: string): ToolError {
  return new ToolError('digest-mismatch', message, {
    hint: 'Nothing was published. Find out who could write artifacts of this run.',
  });
}

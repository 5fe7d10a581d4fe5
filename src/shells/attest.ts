import { dirname, join } from 'node:path';
import * as z from 'zod';
import { expectedClaims, requireClaims } from '../attestation/claims.ts';
import { requirePredicted, type ProvenanceRun } from '../attestation/provenance.ts';
import {
  STATEMENT_NAMES,
  statementText,
  type Statement,
  type StatementName,
} from '../attestation/statement.ts';
import { GITHUB_ISSUER, verifyBundle, type ExpectedSigner } from '../attestation/verify-bundle.ts';
import { messageOf, ToolError } from '../errors.ts';
import { readRepository } from '../github/repository.ts';
import type { CHECKSUM_AND_ATTEST } from '../inputs/checksum-and-attest.ts';
import type { InputsOf } from '../inputs/spec.ts';
import type { Folders, GitHubApi, SigstoreInstance, TextFiles } from '../ports.ts';
import {
  CHECKSUMS_FILE,
  checksumsOf,
  formatChecksums,
  readChecksumsInput,
  type Checksum,
} from '../release/checksums.ts';
import { bundleFile, statementFile } from '../release/layout.ts';
import { readStatementChecksums, reviewedStatement } from '../release/reviewed.ts';
import { requiredInput } from './checksum.ts';
import { hashArtifacts } from './hash-artifacts.ts';
import {
  attestUploads,
  requirePublicGood,
  uploadsToAttest,
  type PublishAttestationPorts,
} from './publish-attestations.ts';

export interface AttestPorts extends PublishAttestationPorts {
  readonly text: TextFiles;
  readonly folders: Folders;
  readonly api: GitHubApi;
  readonly pause: (milliseconds: number) => Promise<void>;
}

export interface Attested {
  readonly instance: SigstoreInstance;
  /** Folder of the bundles. */
  readonly root: string;
  /** Of the bundles, in the form of SHA256SUMS. */
  readonly checksums: string;
  readonly attestations: readonly {
    readonly name: StatementName;
    readonly id: string;
    readonly path: string;
  }[];
  /** Names of the publish attestations that were written beside the files to upload; absent: nobody wanted any. */
  readonly published?: readonly string[];
}

type Inputs = InputsOf<typeof CHECKSUM_AND_ATTEST>;

const STORE_ATTEMPTS = 4;
const PAUSE_MS = 2000;

/**
 * Signs the statements that were reviewed, of the files that were verified, and nothing else; then verifies what came of it, and
 * only then stores it.
 * @throws ToolError; before anything is signed, wherever that can be known before
 */
export async function attest(inputs: Inputs, run: ProvenanceRun, ports: AttestPorts): Promise<Attested> {
  const tag = requiredInput('tag', inputs.tag, 'tag: ${{ needs.verify.outputs.tag }}');
  const commit = requiredInput('commit', inputs.commit, 'commit: ${{ needs.verify.outputs.commit }}');
  requireRun(run, tag, commit);
  const reviewed = await reviewedStatements(inputs, ports);
  const uploads = await uploadsToAttest(inputs, checksumsIn(reviewed.provenance), ports);
  const { instance, logEntries } = await instanceOf(run, ports.api);
  requirePublicGood(uploads, instance);
  const trustedRoots = await trustedRootsOf(inputs['trusted-root'], instance, ports);
  requireClaims(await ports.signer.claims(), expectedClaims(run, inputs.environment));
  const provenance = await ports.signer.provenance();
  requirePredicted(reviewed.provenance.predicate, provenance);
  const statements = { ...reviewed, provenance: { ...reviewed.provenance, predicate: provenance } };

  const bundles = new Map<StatementName, unknown>();
  for (const name of STATEMENT_NAMES) {
    ports.log.info(`signing ${name} with the ${instance} instance of Sigstore`);
    bundles.set(name, await ports.signer.sign(statements[name], instance));
  }
  // On disk before anything else can fail: what stands in a public log must not get lost.
  const files = new Map(
    [...bundles].map(([name, bundle]) => [bundleFile(name), `${JSON.stringify(bundle)}\n`]),
  );
  const { root, paths } = await ports.folders.write(inputs.folder, files);
  const verifying = { trustedRoots, logEntries, signer: signerOf(run) };
  for (const [name, bundle] of bundles) {
    const payload = verifyBundle(bundle, verifying);
    if (Buffer.from(payload).equals(Buffer.from(statementText(statements[name])))) continue;
    throw new ToolError(
      'digest-mismatch',
      `what was signed as ${name} is not the statement that was reviewed`,
    );
  }
  const published = uploads && (await attestUploads(uploads, verifying, ports));
  const attestations = [];
  for (const [name, bundle] of bundles) {
    const id = await store(bundle, run.repository, ports);
    attestations.push({ name, id, path: paths.get(bundleFile(name)) ?? '' });
  }
  return {
    instance,
    root,
    checksums: formatChecksums(checksumsOf(files)),
    attestations,
    ...(published && { published }),
  };
}

/** Who alone may have signed: this workflow, in this run. */
function signerOf(run: ProvenanceRun): ExpectedSigner {
  return {
    identity: `${run.serverUrl}/${run.workflowRef}`,
    claims: {
      issuer: GITHUB_ISSUER,
      runnerEnvironment: run.runnerEnvironment,
      sourceRepository: `${run.serverUrl}/${run.repository}`,
      sourceDigest: run.sha,
      sourceRef: run.ref,
      sourceRepositoryId: run.repositoryId,
      sourceOwnerId: run.repositoryOwnerId,
      trigger: run.event,
    },
  };
}

function checksumsIn({ subject }: Statement): readonly Checksum[] {
  return subject.map(({ name, digest }) => ({ name, sha256: digest.sha256 }));
}

/** @throws ToolError `usage`: what was verified is another commit or tag than this run is of */
function requireRun(run: ProvenanceRun, tag: string, commit: string): void {
  if (run.ref !== `refs/tags/${tag}`) {
    throw new ToolError('usage', `this run is of ${run.ref}, and not of the tag ${tag}`, {
      hint: `Provenance names the ref of the run: start the release by the tag, as in gh workflow run release.yml --ref ${tag}`,
    });
  }
  if (run.sha !== commit) {
    throw new ToolError('usage', `this run is of commit ${run.sha}, and what was verified is ${commit}`);
  }
}

/** The three statements, proven to be those of job verify, about exactly the files that lie here. */
async function reviewedStatements(
  inputs: Inputs,
  { files, text }: Pick<AttestPorts, 'files' | 'text'>,
): Promise<Readonly<Record<StatementName, Statement>>> {
  const folder = requiredInput(
    'statements',
    inputs.statements,
    'statements: ${{ steps.gate.outputs.statements }}',
  );
  const expected = await readChecksumsInput(inputs.checksums, () =>
    text.read(join(dirname(folder), CHECKSUMS_FILE)),
  );
  requireSame('the files to publish', await hashArtifacts(await files.expand(inputs.paths)), expected);

  const listed = await readStatementChecksums(inputs['statement-checksums']);
  const read = new Map<string, Uint8Array>();
  for (const name of STATEMENT_NAMES) {
    const path = join(folder, statementFile(name));
    const bytes = await text.read(path);
    if (bytes === undefined) throw new ToolError('missing-input', `there is no statement ${path}`);
    read.set(statementFile(name), bytes);
  }
  requireSame('the statements', checksumsOf(read), listed);
  const reviewed = (name: StatementName): Statement =>
    reviewedStatement(name, read.get(statementFile(name)) ?? new Uint8Array(), expected);
  return {
    provenance: reviewed('provenance'),
    sbom: reviewed('sbom'),
    'verification-summary': reviewed('verification-summary'),
  };
}

/** @throws ToolError `digest-mismatch` naming what is missing, extra or other */
function requireSame(what: string, found: readonly Checksum[], expected: readonly Checksum[]): void {
  const byName = new Map(found.map(({ name, sha256 }) => [name, sha256]));
  const wanted = new Map(expected.map(({ name, sha256 }) => [name, sha256]));
  const faults = [
    ...expected.filter(({ name }) => !byName.has(name)).map(({ name }) => `${name} is missing`),
    ...found.filter(({ name }) => !wanted.has(name)).map(({ name }) => `${name} was not verified`),
    ...found
      .filter(({ name, sha256 }) => wanted.has(name) && wanted.get(name) !== sha256)
      .map(({ name, sha256 }) => `${name} has the SHA-256 ${sha256}, verified was ${wanted.get(name) ?? ''}`),
  ];
  if (faults.length === 0) return;
  throw new ToolError('digest-mismatch', `${what} are not those of job verify: ${faults.join('; ')}`, {
    hint: 'Nothing was signed. Run the gate first, and sign what it hands on.',
  });
}

function utf8(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new ToolError('usage', `${path} is not UTF-8`, { cause });
  }
}

/** Told by the API and never guessed: the wrong one would put a private name into a public log for ever. */
async function instanceOf(
  run: ProvenanceRun,
  api: GitHubApi,
): Promise<{ readonly instance: SigstoreInstance; readonly logEntries: 0 | 1 }> {
  const answer = await readRepository(api, run.repository);
  if (answer.state !== 'known') {
    throw new ToolError('environment', `can't tell whether ${run.repository} is public: ${answer.why}`, {
      hint: 'Give the job `contents: read`, and the input "token" the token of the workflow.',
    });
  }
  if (answer.value.id !== run.repositoryId) {
    throw new ToolError(
      'environment',
      `${run.repository} has the id ${answer.value.id}, this run is of ${run.repositoryId}`,
    );
  }
  return answer.value.visibility === 'public'
    ? { instance: 'public-good', logEntries: 1 }
    : { instance: 'github', logEntries: 0 };
}

async function trustedRootsOf(
  path: string | undefined,
  instance: SigstoreInstance,
  { text, signer }: Pick<AttestPorts, 'text' | 'signer'>,
): Promise<readonly unknown[]> {
  if (path !== undefined) {
    const bytes = await text.read(path);
    if (bytes === undefined) throw new ToolError('missing-input', `there is no trusted root ${path}`);
    const lines = utf8(bytes, path)
      .split('\n')
      .filter((line) => line.trim() !== '');
    try {
      return lines.map((line): unknown => JSON.parse(line));
    } catch (cause) {
      throw new ToolError('usage', `the trusted root ${path} is no JSON, a line each: ${messageOf(cause)}`, {
        cause,
      });
    }
  }
  if (instance === 'public-good') return [await signer.publicGoodRoot()];
  throw new ToolError('usage', 'this repository is not public, and the input "trusted-root" is missing', {
    hint: 'Run `gh attestation trusted-root > trusted_root.jsonl` in a step before, and give trusted-root: trusted_root.jsonl.',
  });
}

const STORED = z.looseObject({ id: z.union([z.int(), z.string()]) });

/** An attestation that is stored twice says nothing new: so it may be sent again where no answer came. */
async function store(bundle: unknown, repository: string, { api, log, pause }: AttestPorts): Promise<string> {
  const request = { path: `/repos/${repository}/attestations`, permission: 'attestations: write' };
  for (let attempt = 1; ; attempt += 1) {
    const answer = await api.send('POST', request, { bundle }, (json) => String(STORED.parse(json).id));
    if (answer.state === 'known') return answer.value;
    if (answer.state !== 'unavailable' || attempt === STORE_ATTEMPTS) {
      throw new ToolError('environment', `signed, but not stored: ${answer.why}`, {
        hint: 'The bundles are in the output folder. The job needs `attestations: write`; re-run it: it signs again.',
      });
    }
    log.info(`storing the attestation: ${answer.why}; trying again (${attempt} of ${STORE_ATTEMPTS - 1})`);
    await pause(PAUSE_MS * 2 ** (attempt - 1));
  }
}

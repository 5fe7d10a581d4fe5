import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { predictedProvenance, type ProvenanceRun } from '../attestation/provenance.ts';
import {
  PREDICATE_TYPES,
  STATEMENT_NAMES,
  statementText,
  type JsonObject,
} from '../attestation/statement.ts';
import { verificationSummary, type RunningAction } from '../attestation/summary.ts';
import type { Distribution } from '../distribution/types.ts';
import { evaluate } from '../engine.ts';
import { ToolError } from '../errors.ts';
import { known } from '../facts.ts';
import type { CHECKSUM_AND_ATTEST } from '../inputs/checksum-and-attest.ts';
import type { InputsOf } from '../inputs/spec.ts';
import type { ArtifactFile, Clock, Files, Folders, Log, NewFile } from '../ports.ts';
import type { Policy } from '../policy/types.ts';
import { assembleRelease } from '../release/assemble.ts';
import { CHECKSUMS_FILE, checksumsOf, formatChecksums } from '../release/checksums.ts';
import { declaredToolchain } from '../release/declared-toolchain.ts';
import { DIST_FOLDER, REPORT_FILE, SBOM_FILE, statementFile, STATEMENTS_FOLDER } from '../release/layout.ts';
import { MANIFEST_FILE, writeManifest } from '../release/manifest.ts';
import { readReport, type ReleaseReport } from '../release/read-report.ts';
import { writeSbom } from '../release/sbom.ts';
import type { ReleaseManifest } from '../release/types.ts';
import { releaseAlreadyOnIndex } from '../rules/release/release-already-on-index.ts';
import { sbomMismatch } from '../rules/release/sbom-mismatch.ts';
import { gatherToolchain } from '../toolchain/gather.ts';
import { TOOL } from '../version.ts';
import { indexFact, type IndexPorts } from './index-release.ts';
import { gatherPolicy, type PolicyPorts } from './policy.ts';
import { readSubjects } from './read-subjects.ts';

export interface ChecksumPorts extends PolicyPorts {
  readonly files: Files;
  readonly folders: Folders;
  readonly clock: Clock;
  readonly index: IndexPorts['index'];
  readonly wait: IndexPorts['wait'];
  readonly log: Log;
}

/** The run that will sign; absent on a laptop, where no provenance can be predicted. */
export interface SigningRun {
  readonly run: ProvenanceRun;
  readonly action: RunningAction | undefined;
}

export interface Checksummed {
  readonly manifest: ReleaseManifest;
  /** Text of SHA256SUMS. */
  readonly checksums: string;
  /** The same of the statements; absent without a run. */
  readonly statementChecksums?: string;
  /** Name of the statement to its text. */
  readonly statements: ReadonlyMap<string, string>;
  readonly root: string;
  /** Path on this machine by path in the release. */
  readonly paths: ReadonlyMap<string, string>;
}

type Inputs = InputsOf<typeof CHECKSUM_AND_ATTEST>;

/**
 * Makes the papers of a release beside copies of its files: see src/release/layout.ts. Runs nothing, asks nobody.
 * @throws ToolError where the files, the report and the commit do not belong together
 */
export async function checksum(
  inputs: Inputs,
  signing: SigningRun | undefined,
  ports: ChecksumPorts,
): Promise<Checksummed> {
  const { git, text } = ports;
  const reportPath = requiredInput('report', inputs.report, 'report: ${{ steps.verify.outputs.report }}');
  const ref = requiredInput('source-ref', inputs['source-ref'] ?? signing?.run.sha, 'source-ref: v1.2.3');
  const { policy } = await gatherPolicy(
    { policy: inputs.policy, source: inputs.source, 'source-ref': ref },
    ports,
  );
  const artifacts = await ports.files.expand(inputs.paths);
  if (inputs.folder !== undefined) requireOutside(inputs.folder, artifacts);
  const subjects = await readSubjects(artifacts, { limits: policy.limits, lineEnds: false }, ports.log);
  const tree = await git.readTree(inputs.source, ref);
  const { commit } = tree;
  const { manifest, distributions } = assembleRelease(subjects, {
    commit,
    tag: tagOf(signing?.run.ref, tree.tag),
  });
  const bytes = await text.read(reportPath);
  if (bytes === undefined) throw new ToolError('missing-input', `there is no report ${reportPath}`);
  const report = readReport(bytes, manifest);
  if (report.policy?.sha256 !== policy.origin?.sha256) {
    throw new ToolError('usage', 'the report was made by another policy than the one of this commit', {
      hint: 'Give both actions the same "policy", "source" and "source-ref".',
    });
  }
  await requireRoom(inputs['index-url'], { distributions, policy, signing }, ports);
  const toolchain = await gatherToolchain(
    (path) => git.readFile(inputs.source, commit, path),
    policy.toolchain?.constraints,
    { commit },
  );
  const sbom = writeSbom({
    manifest,
    distributions,
    committed: tree.committed,
    toolchain: declaredToolchain(toolchain),
  });
  const facts = {
    subjects: known(distributions),
    policy: known(policy),
    today: known(ports.clock.today()),
    sbom: known({ path: SBOM_FILE, text: sbom }),
  };
  const [result] = evaluate([sbomMismatch], facts, { tool: TOOL }).results;
  if (result?.outcome !== 'pass') {
    throw new ToolError(
      'internal',
      `the SBOM does not fit: ${result?.findings[0]?.message ?? result?.why ?? ''}`,
    );
  }
  const checksums = formatChecksums(manifest.files);
  const statements =
    signing === undefined ? new Map<string, string>() : unsigned(manifest, report, sbom, signing);
  const { root, paths } = await ports.folders.write(
    inputs.folder,
    new Map<string, NewFile>([
      ...artifacts.map((artifact): [string, NewFile] => [
        `${DIST_FOLDER}/${artifact.filename}`,
        { artifact, sha256: manifest.files.find(({ name }) => name === artifact.filename)?.sha256 ?? '' },
      ]),
      [CHECKSUMS_FILE, checksums],
      [MANIFEST_FILE, writeManifest(manifest)],
      [SBOM_FILE, sbom],
      [REPORT_FILE, new TextDecoder().decode(bytes)],
      ...[...statements].map(([name, body]): [string, string] => [`${STATEMENTS_FOLDER}/${name}`, body]),
    ]),
  );
  const statementChecksums = signing && formatChecksums(checksumsOf(statements));
  return {
    manifest,
    checksums,
    ...(statementChecksums !== undefined && { statementChecksums }),
    statements,
    root,
    paths,
  };
}

/**
 * What an earlier attempt has uploaded can't be changed: a person is not to be asked about files that could never follow it.
 * @throws ToolError `digest-mismatch`; `environment` where the index does not answer
 */
async function requireRoom(
  url: string | undefined,
  {
    distributions,
    policy,
    signing,
  }: {
    readonly distributions: readonly Distribution[];
    readonly policy: Policy;
    readonly signing: SigningRun | undefined;
  },
  ports: ChecksumPorts,
): Promise<void> {
  if (url === undefined) return;
  const mayLag = (signing?.run.runAttempt ?? 1) > 1;
  const files = distributions.map(({ filename: name, sha256 }) => ({ name, sha256 }));
  const facts = {
    subjects: known(distributions),
    policy: known(policy),
    today: known(ports.clock.today()),
    indexRelease: await indexFact(url, files, mayLag, ports),
  };
  const [result] = evaluate([releaseAlreadyOnIndex], facts, { tool: TOOL }).results;
  if (result?.outcome === 'pass') return;
  const [finding] = result?.findings ?? [];
  if (finding !== undefined) throw new ToolError('digest-mismatch', finding.message);
  throw new ToolError(
    'environment',
    `can't tell what the index already holds: ${result?.why ?? 'nobody knows why'}`,
    {
      hint: 'Run the failed jobs again once the index answers.',
    },
  );
}

/** The statements as they are to be signed, by file name. */
function unsigned(
  manifest: ReleaseManifest,
  report: ReleaseReport,
  sbom: string,
  { run, action }: SigningRun,
): ReadonlyMap<string, string> {
  const predicates: Readonly<Record<keyof typeof PREDICATE_TYPES, JsonObject>> = {
    provenance: predictedProvenance(run),
    sbom: JSON.parse(sbom) as JsonObject,
    'verification-summary': verificationSummary(manifest, report, run, action),
  };
  const subject = manifest.files.map(({ name, sha256 }) => ({ name, digest: { sha256 } }));
  return new Map(
    STATEMENT_NAMES.map((name) => [
      statementFile(name),
      statementText({ subject, predicateType: PREDICATE_TYPES[name], predicate: predicates[name] }),
    ]),
  );
}

/** Without a tag it is a rehearsal: of a run only its own ref counts, since its provenance will name that. */
function tagOf(runRef: string | undefined, tag: string | undefined): string | undefined {
  if (runRef === undefined) return tag;
  return runRef.startsWith('refs/tags/') ? runRef.slice('refs/tags/'.length) : undefined;
}

/** @throws ToolError `usage`: what is written must not be taken for a file to publish */
function requireOutside(folder: string, artifacts: readonly ArtifactFile[]): void {
  for (const { path } of artifacts) {
    const below = relative(dirname(resolve(path)), resolve(folder));
    if (below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below)) continue;
    throw new ToolError('usage', `the folder ${folder} lies where the files to publish are`, {
      hint: 'Everything there may be uploaded to the index: name a folder outside of it.',
    });
  }
}

export function requiredInput(name: string, value: string | undefined, example: string): string {
  if (value !== undefined) return value;
  throw new ToolError('usage', `the input "${name}" is missing`, { hint: `As in: ${example}` });
}

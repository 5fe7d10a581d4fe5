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
import type { ArtifactFile, Files, Folders, NewFile } from '../ports.ts';
import type { Policy } from '../policy/types.ts';
import { assembleRelease } from '../release/assemble.ts';
import { CHECKSUMS_FILE, checksumsOf, formatChecksums } from '../release/checksums.ts';
import { declaredToolchain } from '../release/declared-toolchain.ts';
import { DIST_FOLDER, REPORT_FILE, SBOM_FILE, statementFile, STATEMENTS_FOLDER } from '../release/layout.ts';
import { MANIFEST_FILE, writeManifest } from '../release/manifest.ts';
import { readReport, type ReleaseReport } from '../release/read-report.ts';
import { writeSbom } from '../release/sbom.ts';
import type { ReleaseManifest } from '../release/types.ts';
import { sbomMismatch } from '../rules/release/sbom-mismatch.ts';
import { gatherToolchain } from '../toolchain/gather.ts';
import { TOOL } from '../version.ts';
import { requireRoom, type RoomPorts } from './index-room.ts';
import { gatherPolicy, type PolicyPorts } from './policy.ts';
import { readSubjects } from './read-subjects.ts';

export interface ChecksumPorts extends PolicyPorts, RoomPorts {
  readonly files: Files;
  readonly folders: Folders;
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
  requireCommit(signing, commit);
  await requireRoom(
    {
      ...{ distributions, policy, tag: manifest.tag },
      indexUrl: inputs['index-url'],
      attempt: signing?.run.runAttempt,
    },
    ports,
  );
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
  requireFitting(sbom, { distributions, policy, today: ports.clock.today() });
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
 * The provenance will name the commit of the run, and of nothing else can it be signed: better known before anyone is asked.
 * @throws ToolError `usage`
 */
function requireCommit(signing: SigningRun | undefined, commit: string): void {
  if (signing === undefined || signing.run.sha === commit) return;
  throw new ToolError(
    'usage',
    `this run is of ${signing.run.sha}, and the files were built from commit ${commit}`,
    {
      hint: 'Leave "source-ref" out, and start the release by the tag: its provenance would name another object.',
    },
  );
}

/** The SBOM by the rule that everybody else holds against it. @throws ToolError `internal` */
function requireFitting(
  sbom: string,
  { distributions, policy, today }: { distributions: readonly Distribution[]; policy: Policy; today: string },
): void {
  const facts = {
    subjects: known(distributions),
    policy: known(policy),
    today: known(today),
    sbom: known({ path: SBOM_FILE, text: sbom }),
  };
  const [result] = evaluate([sbomMismatch], facts, { tool: TOOL }).results;
  if (result?.outcome !== 'pass') {
    throw new ToolError(
      'internal',
      `the SBOM does not fit: ${result?.findings[0]?.message ?? result?.why ?? ''}`,
    );
  }
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

import { hashSource } from '../archive/hash-source.ts';
import type { Subject } from '../distribution/types.ts';
import { evaluate } from '../engine.ts';
import { ToolError } from '../errors.ts';
import { known, unavailable, type Facts } from '../facts.ts';
import type { PUBLISH_GATE } from '../inputs/publish-gate.ts';
import type { InputsOf } from '../inputs/spec.ts';
import type { Policy } from '../policy/types.ts';
import type { Clock, FreshFolder, FreshFolders, GitHubApi } from '../ports.ts';
import { readChecksumsInput } from '../release/checksums.ts';
import { gateReason } from '../release/gate-reason.ts';
import { gateRequest, type GatePlace } from '../release/gate-request.ts';
import type { GateRequest } from '../release/gate.ts';
import { indexState } from '../release/index-state.ts';
import { DIST_FOLDER, STATEMENTS_FOLDER } from '../release/layout.ts';
import { readStatementChecksums } from '../release/reviewed.ts';
import type { Report } from '../report/types.ts';
import { GATE_RULES } from '../rules/commands.ts';
import { TOOL } from '../version.ts';
import { artifactFact, lateFacts, policyAtCommit, runFacts } from './publish-gate-facts.ts';
import { withOpened } from './with-opened.ts';
import { indexFact, type IndexPorts } from './index-release.ts';
import { readSubjects } from './read-subjects.ts';
import { faultyDisk, unpackRelease, type Unpacked } from './release-artifact.ts';

export interface PublishGatePorts extends IndexPorts {
  readonly api: GitHubApi;
  readonly folders: FreshFolders;
  readonly clock: Clock;
  /** Where the folders for the files are made; absent: the files are only looked at. */
  readonly keep?: { readonly below: string } | { readonly exactly: string };
  /** For files that are only looked at. */
  readonly temporary: string;
}

export interface Gated {
  readonly report: Report;
  /** The one reason why nothing may be published; absent where it may. */
  readonly reason?: string;
  /** Present where it may. */
  readonly outputs?: {
    /** Folder with every verified file to publish. */
    readonly files: string;
    /** Folder with the statements to sign; the other papers lie beside it. */
    readonly statements: string;
    /** Folder with what the index lacks. */
    readonly path: string;
    readonly uploadNeeded: boolean;
  };
}

export type PublishGateInputs = InputsOf<typeof PUBLISH_GATE>;

/**
 * Looks once more at everything that must hold when a release is published, and hands out the files only then. It believes the
 * outputs of earlier jobs, GitHub's API and the bytes; never a file that lay beside them.
 * @throws ToolError where the inputs can't be taken, or the policy can't be known
 */
export async function publishGate(
  inputs: PublishGateInputs,
  place: GatePlace,
  ports: PublishGatePorts,
): Promise<Gated> {
  const request = gateRequest(inputs, place);
  const isReference = inputs.checksums?.startsWith('sha256:') === true;
  // A list that can't be taken is told before anything is asked.
  if (!isReference) await readChecksumsInput(inputs.checksums, () => Promise.resolve(undefined));
  const statements = await readStatementChecksums(inputs['statement-checksums']);
  const { api } = ports;
  const [policy, run, artifact] = await Promise.all([
    policyAtCommit(api, request, inputs.policy),
    runFacts(api, request),
    artifactFact(api, request),
  ]);
  const { root, folders, remove } = await ports.folders.fresh(ports.keep ?? { below: ports.temporary }, [
    DIST_FOLDER,
    STATEMENTS_FOLDER,
    'upload',
  ]);
  const { dist, statements: signed, upload } = folders;
  const into = (path: string): ReturnType<FreshFolder['create']> => {
    const [name = '', folder] = path.split('/').reverse();
    return (folder === DIST_FOLDER ? dist : folder === STATEMENTS_FOLDER ? signed : root).create(name);
  };
  let passed = false;
  try {
    const { checksums } = inputs;
    const unpacked = await unpackRelease(request, { checksums, policy, artifact, statements, into }, api);
    const facts = await gather(inputs, request, { policy, unpacked }, ports);
    const all: Facts = { ...facts, ...run, gateArtifact: artifact };
    const report = evaluate(GATE_RULES, all, { tool: TOOL });
    const reason = gateReason(report);
    if (reason !== undefined) return { report, reason };
    const count = await fillUpload(all, unpacked, upload);
    passed = ports.keep !== undefined;
    return {
      report,
      outputs: {
        files: dist.path,
        statements: signed.path,
        path: upload.path,
        uploadNeeded: count > 0,
      },
    };
  } finally {
    if (!passed) await remove();
  }
}

async function gather(
  inputs: PublishGateInputs,
  request: GateRequest,
  { policy, unpacked }: { readonly policy: Policy; readonly unpacked: Unpacked },
  ports: PublishGatePorts,
): Promise<Facts> {
  const { api, log, clock } = ports;
  const { expected, files, archive } = unpacked;
  const mayLag = (request.runner?.attempt ?? 1) > 1;
  const [subjects, index] = await Promise.all([
    readSubjects(files, { limits: policy.limits, lineEnds: false }, log),
    expected.length === 0
      ? unavailable('nobody knows which files are to be published')
      : indexFact(inputs['index-url'], expected, mayLag, ports),
  ]);
  // Last: what others can change is to be as fresh as can be.
  const late = await lateFacts(api, request);
  return {
    policy: known(policy),
    subjects: known<readonly Subject[]>(subjects),
    today: known(clock.today()),
    gate: known(request),
    gateArchive: archive,
    gateReport: unpacked.report,
    indexRelease: index,
    ...late,
  };
}

/** Copies what the index lacks, and looks at each copy. Answers how many there are. */
async function fillUpload(facts: Facts, { expected, files }: Unpacked, folder: FreshFolder): Promise<number> {
  const index = facts.indexRelease;
  if (index?.state !== 'known') throw new ToolError('internal', 'the index was not asked');
  const missing = new Set(indexState(expected, index.value.files).missing);
  for (const file of files) {
    if (!missing.has(file.filename)) continue;
    const copy = await withOpened(file, async (source) => {
      const to = folder.create(file.filename);
      for (let at = 0; at < source.size; at += 1024 ** 2) {
        to.feed(await source.read(at, Math.min(1024 ** 2, source.size - at)));
      }
      return to.close();
    });
    const sha256 = await withOpened(copy, hashSource);
    if (expected.some(({ name, sha256: wanted }) => name === file.filename && wanted === sha256)) continue;
    throw faultyDisk(file.filename);
  }
  return missing.size;
}

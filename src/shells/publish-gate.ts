import { hashSource } from '../archive/hash-source.ts';
import type { Subject } from '../distribution/types.ts';
import { evaluate } from '../engine.ts';
import { messageOf, ToolError } from '../errors.ts';
import { known, type Fact, type Facts } from '../facts.ts';
import type { PUBLISH_GATE } from '../inputs/publish-gate.ts';
import type { InputsOf } from '../inputs/spec.ts';
import type { Policy } from '../policy/types.ts';
import type { ArtifactFile, Clock, FreshFolder, FreshFolders, GitHubApi } from '../ports.ts';
import { readChecksumsInput, type Checksum } from '../release/checksums.ts';
import { gateReason } from '../release/gate-reason.ts';
import { gateRequest, type GatePlace } from '../release/gate-request.ts';
import { isAbsent, type GateArchive, type GateFacts, type GateRequest } from '../release/gate.ts';
import { distributions, indexState } from '../release/index-state.ts';
import {
  artifactLimits,
  companionFaults,
  COMPANIONS,
  extract,
  listArtifact,
  type Listing,
} from '../release/unpack.ts';
import type { Report } from '../report/types.ts';
import { GATE_RULES } from '../rules/commands.ts';
import { TOOL } from '../version.ts';
import {
  artifactFact,
  downloadZip,
  indexFact,
  lateFacts,
  policyAtCommit,
  reportFrom,
  reportOfArtifact,
  runFacts,
  unavailable,
  withOpened,
  type IndexPorts,
} from './publish-gate-facts.ts';
import { readSubjects } from './read-subjects.ts';

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
    /** Folder with every verified file. */
    readonly files: string;
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
  const { api } = ports;
  const [policy, run, artifact] = await Promise.all([
    policyAtCommit(api, request, inputs.policy),
    runFacts(api, request),
    artifactFact(api, request),
  ]);
  const { folders, remove } = await ports.folders.fresh(ports.keep ?? { below: ports.temporary }, [
    'files',
    'upload',
  ]);
  let passed = false;
  try {
    const unpacked = await unpack(inputs, request, { policy, artifact, folder: folders.files }, ports);
    const facts = await gather(inputs, request, { policy, unpacked }, ports);
    const all: Facts = { ...facts, ...run, gateArtifact: artifact };
    const report = evaluate(GATE_RULES, all, { tool: TOOL });
    const reason = gateReason(report);
    if (reason !== undefined) return { report, reason };
    const upload = await fillUpload(all, unpacked, folders.upload);
    passed = ports.keep !== undefined;
    return {
      report,
      outputs: { files: folders.files.path, path: folders.upload.path, uploadNeeded: upload > 0 },
    };
  } finally {
    if (!passed) await remove();
  }
}

interface Unpacked {
  readonly archive: Fact<GateArchive>;
  readonly expected: readonly Checksum[];
  readonly files: readonly ArtifactFile[];
  readonly report: Fact<GateFacts['gateReport']>;
}

interface Context {
  readonly policy: Policy;
  readonly artifact: Fact<GateFacts['gateArtifact']>;
  readonly folder: FreshFolder;
}

/** Downloads the artifact; writes its files only where the zip is the one that was promised, and so is every file in it. */
async function unpack(
  inputs: PublishGateInputs,
  request: GateRequest,
  context: Context,
  { api }: PublishGatePorts,
): Promise<Unpacked> {
  const nothing = (why: string): Unpacked => ({
    archive: unavailable(why),
    report: unavailable(why),
    expected: [],
    files: [],
  });
  const { artifact } = context;
  if (artifact.state !== 'known') return nothing(artifact.why);
  if (isAbsent(artifact.value)) return nothing('there is no artifact');
  if (artifact.value.expired) return nothing('the artifact has expired');
  const zip = await downloadZip(api, request.repository, request.artifactId);
  if (zip.state !== 'known') return nothing(zip.why);
  return withOpened(zip.value, async (source) => {
    const sha256 = await hashSource(source);
    const { size } = source;
    if (sha256 !== request.artifactDigest) {
      const why = 'the artifact was not opened: it is another one than was promised';
      return { ...nothing(why), archive: known({ sha256, size }) };
    }
    const limits = artifactLimits(context.policy.limits);
    const listing = await listArtifact(source, limits);
    const promised = await expectedFiles(inputs, listing);
    const expected = typeof promised === 'string' ? undefined : promised;
    const faults = [
      ...listing.faults,
      ...(typeof promised === 'string' ? [promised] : companionFaults(listing.companions, promised, request)),
    ];
    const names = new Set(expected?.map(({ name }) => name));
    const own = listing.files.filter(({ name }) => names.has(name) || !COMPANIONS.includes(name));
    const report = known(reportFrom(listing.companions));
    const opened = { faults, files: own };
    const archive: GateArchive = { ...(expected && { expected }), sha256, size, opened };
    if (expected === undefined || !agrees(archive)) {
      return { archive: known(archive), report, expected: expected ?? [], files: [] };
    }
    const written: ReturnType<FreshFolder['create']>[] = [];
    await extract(source, limits, names, (name) => {
      const file = context.folder.create(name);
      written.push(file);
      return file;
    });
    const files = written.map((file) => file.close()).sort((a, b) => (a.filename < b.filename ? -1 : 1));
    return { archive: known(await onDisk(archive, files)), report, expected, files };
  });
}

/** The files that were promised, or why nobody knows them. */
async function expectedFiles(
  { checksums }: PublishGateInputs,
  { companions }: Listing,
): Promise<readonly Checksum[] | string> {
  try {
    return await readChecksumsInput(checksums, () => Promise.resolve(companions.get('SHA256SUMS')));
  } catch (error) {
    if (error instanceof ToolError) return messageOf(error);
    throw error;
  }
}

function agrees({ expected = [], opened }: GateArchive): boolean {
  if (opened === undefined || opened.faults.length > 0 || opened.files.length !== expected.length)
    return false;
  return expected.every(({ name, sha256 }) =>
    opened.files.some((file) => file.name === name && file.sha256 === sha256),
  );
}

/** What is judged and handed out are the bytes on disk. */
async function onDisk(archive: GateArchive, files: readonly ArtifactFile[]): Promise<GateArchive> {
  const read = [];
  for (const file of files) {
    const { size, sha256 } = await withOpened(file, async (source) => ({
      size: source.size,
      sha256: await hashSource(source),
    }));
    read.push({ name: file.filename, size, sha256 });
  }
  return { ...archive, opened: { faults: archive.opened?.faults ?? [], files: read } };
}

async function gather(
  inputs: PublishGateInputs,
  request: GateRequest,
  { policy, unpacked }: { readonly policy: Policy; readonly unpacked: Unpacked },
  ports: PublishGatePorts,
): Promise<Facts> {
  const { api, log, clock } = ports;
  const { expected, files, archive } = unpacked;
  const reportId = inputs['report-artifact-id'];
  if (reportId !== undefined && !/^[1-9]\d{0,18}$/u.test(reportId)) {
    throw new ToolError('usage', `the input "report-artifact-id" is ${JSON.stringify(reportId)}`, {
      hint: 'It must be a number.',
    });
  }
  const mayLag = (request.runner?.attempt ?? 1) > 1;
  const [subjects, report, index] = await Promise.all([
    readSubjects(distributionsOf(files), { limits: policy.limits, lineEnds: false }, log),
    reportId === undefined ? unpacked.report : reportOfArtifact(api, request, reportId, policy.limits),
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
    gateReport: report,
    indexRelease: index,
    ...late,
  };
}

function distributionsOf(files: readonly ArtifactFile[]): readonly ArtifactFile[] {
  const names = new Set(distributions(files.map(({ filename: name }) => ({ name }))).map(({ name }) => name));
  return files.filter(({ filename }) => names.has(filename));
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
    throw new ToolError('environment', `the copy of ${file.filename} has other bytes: the disk is faulty`);
  }
  return missing.size;
}

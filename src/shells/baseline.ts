import type { Limits } from '../archive/limits.ts';
import { planCode } from '../baseline/code.ts';
import { diffDistributions, metadataPlace } from '../baseline/diff.ts';
import { counterpartOf } from '../baseline/pair.ts';
import { formerRelease, judgedRelease } from '../baseline/release.ts';
import type { Baseline, ComparedArtifact, DistributionDiff } from '../baseline/types.ts';
import type { Distribution, Subject } from '../distribution/types.ts';
import { versionsEqual } from '../distribution/version.ts';
import { ToolError } from '../errors.ts';
import { known, type Fact } from '../facts.ts';
import type { ArtifactFile, Files, IndexFile, Log, PackageIndex } from '../ports.ts';
import { isPackageSpec, parsePackageSpec, type PackageSpec } from '../pypi/spec.ts';
import { readCode } from './read-code.ts';
import { readSubjects, type StartWorkers } from './read-subjects.ts';

export interface BaselinePorts {
  readonly files: Files;
  readonly log: Log;
  readonly startWorkers?: StartWorkers;
  /** Present where `needsIndex` says so. */
  readonly index: PackageIndex | undefined;
}

/** What is judged: the files, and what was read of them. */
export interface Judged {
  readonly artifacts: readonly ArtifactFile[];
  readonly subjects: readonly Subject[];
}

const LATEST = 'latest';

/** Whether the former release has to be looked up. @throws ToolError `usage` for a release that is named wrongly */
export function needsIndex(asked: string): boolean {
  if (isPackageSpec(asked)) parsePackageSpec(asked);
  return asked === LATEST || isPackageSpec(asked);
}

/**
 * Finds the former release, reads of it what is to be compared, and compares. An index that does not answer, or does not have
 * the release, makes the fact unavailable: whoever asked must not get a pass for it.
 * @throws ToolError where a path names nothing, or a download is not what the index announced
 */
export async function gatherBaseline(
  asked: string,
  judged: Judged,
  limits: Limits,
  ports: BaselinePorts,
): Promise<Fact<Baseline>> {
  if (ports.index === undefined || !needsIndex(asked)) {
    return known(await compare(await ports.files.expand([asked]), judged, limits, ports));
  }
  try {
    return await fromIndex(asked, judged, limits, { ...ports, index: ports.index });
  } catch (error) {
    if (!(error instanceof ToolError) || (error.code !== 'environment' && error.code !== 'usage'))
      throw error;
    const hint = error.hint === undefined ? '' : ` (${error.hint})`;
    return { state: 'unavailable', why: `the former release could not be had: ${error.message}${hint}` };
  }
}

async function fromIndex(
  asked: string,
  judged: Judged,
  limits: Limits,
  ports: BaselinePorts & { readonly index: PackageIndex },
): Promise<Fact<Baseline>> {
  const { index } = ports;
  const former = asked === LATEST ? await latest(judged, index) : parsePackageSpec(asked);
  if ('fact' in former) return former.fact;
  const { project, version } = former;
  const files = await index.find(project, version);
  const wanted = new Set<IndexFile>();
  // A release may have a hundred wheels; those that nothing is compared with are left alone.
  for (const { filename } of judged.subjects) {
    const file = counterpartOf(filename, files);
    if (file !== undefined) wanted.add(file);
  }
  const compared = await compare(await index.download([...wanted]), judged, limits, ports);
  return known({ ...compared, release: `${project} ${version}` });
}

async function latest(
  { subjects }: Judged,
  index: PackageIndex,
): Promise<PackageSpec | { readonly fact: Fact<Baseline> }> {
  const release = judgedRelease(subjects.map(({ filename }) => filename));
  if ('why' in release) {
    const why = `"${LATEST}" names no former release: ${release.why}`;
    return { fact: { state: 'unavailable', why } };
  }
  const { project, version } = release;
  const releases = await index.releases(project);
  const former = formerRelease(releases, version);
  if (former !== undefined) return { project, version: former };
  // An index that was named wrongly has no such project either: only one that knows it can say that this is its first release.
  if (releases.length === 0) {
    const why = `the index ${index.url} knows no project ${project}: a first release, or another index`;
    return { fact: known({ state: 'none', why, doubtful: true }) };
  }
  const others = releases.filter((one) => !versionsEqual(one.version, version)).length;
  const why =
    others === 0
      ? `the index has no other release of ${project}: this is its first`
      : `the index has only pre-releases of ${project} besides this release`;
  return { fact: known({ state: 'none', why }) };
}

async function compare(
  former: readonly ArtifactFile[],
  { artifacts, subjects }: Judged,
  limits: Limits,
  { log, startWorkers }: BaselinePorts,
): Promise<Extract<Baseline, { state: 'compared' }>> {
  const wanted = former.filter((one) =>
    subjects.some(({ filename }) => counterpartOf(filename, former) === one),
  );
  const read = await readSubjects(wanted, { limits, lineEnds: false }, log, startWorkers);
  const compared: ComparedArtifact[] = [];
  for (const subject of subjects) {
    if (subject.kind === 'other') continue;
    const metadata = metadataPlace(subject);
    const base = { artifact: subject.filename, kind: subject.kind, ...(metadata && { metadata }) };
    const file = counterpartOf(subject.filename, wanted);
    const before = read.find(({ filename }) => filename === file?.filename);
    const own = artifacts.find(({ filename }) => filename === subject.filename);
    if (file === undefined || before === undefined || before.kind === 'other' || own === undefined) {
      compared.push(base);
      continue;
    }
    log.progress(`comparing ${subject.filename} with ${before.filename}`);
    const diff = await diffOf({ file, distribution: before }, { file: own, distribution: subject }, limits);
    compared.push({ ...base, before: before.filename, diff });
  }
  return { state: 'compared', artifacts: compared };
}

/** One distribution and where it lies. */
export interface Side {
  readonly file: ArtifactFile;
  readonly distribution: Distribution;
}

/** What differs between two distributions of one kind; their changed code is read once more. */
export async function diffOf(former: Side, judged: Side, limits: Limits): Promise<DistributionDiff> {
  const plan = planCode(former.distribution, judged.distribution);
  const before = await readCode(former.file, plan.before, limits);
  const after = await readCode(judged.file, plan.after, limits);
  return diffDistributions(former.distribution, judged.distribution, { plan, before, after });
}

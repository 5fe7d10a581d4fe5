import type { Limits } from '../archive/limits.ts';
import { counterpartOf } from '../baseline/pair.ts';
import { messageOf, ToolError } from '../errors.ts';
import type { ArtifactFile, IndexFile, Log, PackageIndex, ReleaseIndex } from '../ports.ts';
import type { ListedFile } from '../pypi/simple-page.ts';
import { ageInDays, pinnedFiles, type Inside, type PinChange, type ReviewRow } from '../refresh/plan.ts';
import { pinKey } from '../toolchain/pins.ts';
import { diffOf, type Side } from './baseline.ts';
import { readSubject } from './read-subjects.ts';

export interface ReviewPorts {
  /** Files by release, of all that was and is pinned. */
  readonly listed: ReadonlyMap<string, readonly ListedFile[]>;
  readonly today: string;
  readonly releases: ReleaseIndex;
  readonly limits: Limits;
  readonly log: Log;
  readonly index: () => Promise<PackageIndex>;
}

/** What a reviewer has to know of each change: nothing of it is run, and what can't be known is said. */
export async function reviewRows(
  changes: readonly PinChange[],
  ports: ReviewPorts,
): Promise<readonly ReviewRow[]> {
  if (changes.every(({ after }) => after === undefined)) return changes;
  const index = await ports.index();
  try {
    const rows: ReviewRow[] = [];
    for (const change of changes) rows.push(await reviewRow(change, index, ports));
    return rows;
  } finally {
    await index.close();
  }
}

async function reviewRow(change: PinChange, index: PackageIndex, ports: ReviewPorts): Promise<ReviewRow> {
  const { before, after } = change;
  if (after === undefined) return change;
  const files = pinnedFiles(after, ports.listed.get(pinKey(after)) ?? []);
  const formerFiles = before === undefined ? [] : (ports.listed.get(pinKey(before)) ?? []);
  const ageDays = ageInDays(files, ports.today);
  const yanked = files.find((file) => file.yanked !== undefined)?.yanked;
  const publishers = await publishersOf(files, ports);
  const formerPublishers = await publishersOf(formerFiles, ports);
  const sameRelease = before !== undefined && pinKey(before) === pinKey(after);
  return {
    ...change,
    ...(ageDays !== undefined && { ageDays }),
    ...(publishers && { publishers }),
    ...(formerPublishers && formerPublishers.join() !== publishers?.join() && { formerPublishers }),
    ...(yanked !== undefined && { yanked }),
    // Only the list of its files is another one.
    ...(!sameRelease && { inside: await insideOf(files, before && formerFiles, index, ports) }),
  };
}

/** Of the first file that has a provenance: one that has none beside it is no other publisher. */
async function publishersOf(
  files: readonly ListedFile[],
  { releases, log }: ReviewPorts,
): Promise<readonly string[] | undefined> {
  const provenance = files.find((file) => file.provenance !== undefined)?.provenance;
  if (provenance === undefined) return undefined;
  try {
    return await releases.publishers(provenance);
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    log.warn(`the publisher of ${files[0]?.filename ?? ''} is not known: ${error.message}`);
    return undefined;
  }
}

async function insideOf(
  files: readonly ListedFile[],
  former: readonly ListedFile[] | undefined,
  index: PackageIndex,
  { limits, log }: ReviewPorts,
): Promise<Inside> {
  const file = typicalOf(files);
  if (file === undefined) return { state: 'unknown', why: 'no pinned file of it is a wheel or sdist' };
  const before = former && counterpartOf(file.filename, former.filter(isVerifiable));
  if (former !== undefined && before === undefined) {
    return { state: 'unknown', why: `the former release has nothing to compare ${file.filename} with` };
  }
  try {
    const artifacts = await index.download(before === undefined ? [file] : [before, file]);
    const sides: Side[] = [];
    for (const artifact of artifacts) sides.push(await sideOf(artifact, limits, log));
    const [one, two] = sides;
    if (one === undefined) return { state: 'unknown', why: 'it could not be downloaded' };
    const diff = await diffOf(two === undefined ? nothingOf(one) : one, two ?? one, limits);
    return {
      ...{ state: 'compared', file: file.filename, others: files.length - 1, diff },
      ...(before && { former: before.filename }),
    };
  } catch (error) {
    if (error instanceof ToolError && error.code !== 'environment') throw error;
    return { state: 'unknown', why: messageOf(error) };
  }
}

function isVerifiable(file: ListedFile): file is IndexFile {
  return file.sha256 !== undefined;
}

/** The file that most people get: a wheel for every platform, else one for Linux, else any, else the sdist. */
function typicalOf(files: readonly ListedFile[]): IndexFile | undefined {
  const order = [/-none-any\.whl$/, /linux_.*x86_64\.whl$/, /\.whl$/, /\.tar\.gz$/];
  const verifiable = files.filter(isVerifiable);
  for (const pattern of order) {
    const found = verifiable.findLast(({ filename }) => pattern.test(filename));
    if (found !== undefined) return found;
  }
  return undefined;
}

async function sideOf(file: ArtifactFile, limits: Limits, log: Log): Promise<Side> {
  const subject = await readSubject(file, { limits, lineEnds: false }, log);
  if (subject.kind !== 'other') return { file, distribution: subject };
  throw new ToolError('environment', `${file.filename} can't be read: ${subject.why}`);
}

/** The same file with nothing in it: against it everything is new. */
function nothingOf({ file, distribution }: Side): Side {
  const { filename, sha256, size, archive } = distribution;
  const base = { filename, sha256, size, archive: { ...archive, entries: [] } };
  return {
    file,
    distribution:
      distribution.kind === 'wheel'
        ? { ...base, kind: 'wheel', name: distribution.name }
        : { ...base, kind: 'sdist', name: distribution.name, sources: new Map() },
  };
}

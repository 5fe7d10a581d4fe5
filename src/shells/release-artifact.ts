import { hashSource } from '../archive/hash-source.ts';
import type { Limits } from '../archive/limits.ts';
import type { ByteSource } from '../archive/types.ts';
import { messageOf, ToolError } from '../errors.ts';
import { known, unavailable, type Fact } from '../facts.ts';
import type { Policy } from '../policy/types.ts';
import type { ArtifactFile, FreshFolder, GitHubApi } from '../ports.ts';
import { CHECKSUMS_FILE, readChecksumsInput, type Checksum } from '../release/checksums.ts';
import { isAbsent, type GateArchive, type GateFacts, type GateRequest } from '../release/gate.ts';
import { DIST_FOLDER, RELEASE_PAPERS, STATEMENTS_FOLDER } from '../release/layout.ts';
import { paperFaults } from '../release/papers.ts';
import { artifactLimits, extract, listArtifact, type Listing } from '../release/unpack.ts';
import { downloadZip, reportFrom } from './publish-gate-facts.ts';
import { withOpened } from './with-opened.ts';

/** The artifact of a release, for the jobs after the one that verified it. */

const NO_FILES = { files: [], papers: new Map<string, ArtifactFile>() };

/** What came of the artifact. */
export interface Unpacked {
  readonly archive: Fact<GateArchive>;
  readonly expected: readonly Checksum[];
  /** Those to publish; empty where the artifact is not what was promised. */
  readonly files: readonly ArtifactFile[];
  /** All the rest, by path in the artifact. */
  readonly papers: ReadonlyMap<string, ArtifactFile>;
  readonly report: Fact<GateFacts['gateReport']>;
}

export interface UnpackContext {
  /** The input: a list, or the digest of one. */
  readonly checksums: string | undefined;
  readonly policy: Policy;
  readonly artifact: Fact<GateFacts['gateArtifact']>;
  readonly statements: readonly Checksum[];
  /** Makes the file of a path of the artifact. */
  readonly into: (path: string) => ReturnType<FreshFolder['create']>;
}

/** Downloads the artifact; writes its files only where the zip is the one that was promised, and so is every file in it. */
export async function unpackRelease(
  request: GateRequest,
  { checksums, policy, artifact, statements, into }: UnpackContext,
  api: GitHubApi,
): Promise<Unpacked> {
  const nothing = (why: string): Unpacked => ({
    archive: unavailable(why),
    report: unavailable(why),
    expected: [],
    ...NO_FILES,
  });
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
      return { ...nothing(why), archive: known({ statements, sha256, size }) };
    }
    const limits = artifactLimits(policy.limits);
    const listing = await listArtifact(source, limits);
    const promised = await expectedFiles(checksums, listing);
    const { files: listed, papers } = listing;
    const report = known(reportFrom(listing.contents));
    if (typeof promised === 'string') {
      const opened = { faults: [...listing.faults, promised], files: listed, papers };
      return { archive: known({ statements, sha256, size, opened }), report, expected: [], ...NO_FILES };
    }
    const faults = [...listing.faults, ...paperFaults(listing, { files: promised, statements }, request)];
    const archive: GateArchive = {
      expected: promised,
      statements,
      sha256,
      size,
      opened: { faults, files: listed, papers },
    };
    const unread = { archive: known(archive), report, expected: promised, ...NO_FILES };
    if (!agrees(archive)) return unread;
    const all = [...listed.map((file) => ({ ...file, name: `${DIST_FOLDER}/${file.name}` })), ...papers];
    const written = await extractVerified(source, limits, all, into);
    const files: ArtifactFile[] = [];
    const kept = new Map<string, ArtifactFile>();
    for (const [name, file] of written) {
      if (name.startsWith(`${DIST_FOLDER}/`)) files.push(file);
      else kept.set(name, file);
    }
    return { ...unread, files, papers: kept };
  });
}

/**
 * Writes files of an artifact, and reads each again: what is judged and handed out are the bytes on disk.
 * @returns the files by path, in the order of `wanted`
 * @throws ToolError `environment` where the artifact changed meanwhile, or the disk did not keep the bytes
 */
export async function extractVerified(
  source: ByteSource,
  limits: Limits,
  wanted: readonly Checksum[],
  into: UnpackContext['into'],
): Promise<ReadonlyMap<string, ArtifactFile>> {
  const written = new Map<string, ReturnType<FreshFolder['create']>>();
  await extract(source, limits, new Set(wanted.map(({ name }) => name)), (path) => {
    const file = into(path);
    written.set(path, file);
    return file;
  });
  const files = new Map<string, ArtifactFile>();
  for (const { name, sha256 } of wanted) {
    const file = written.get(name)?.close();
    if (file === undefined || (await withOpened(file, hashSource)) !== sha256) throw faultyDisk(name);
    files.set(name, file);
  }
  return files;
}

export function faultyDisk(name: string): ToolError {
  return new ToolError('environment', `${name} was written with other bytes: the disk is faulty`);
}

/** The files that were promised, or why nobody knows them. */
async function expectedFiles(
  checksums: string | undefined,
  { contents }: Listing,
): Promise<readonly Checksum[] | string> {
  try {
    return await readChecksumsInput(checksums, () => Promise.resolve(contents.get(CHECKSUMS_FILE)));
  } catch (error) {
    if (error instanceof ToolError) return messageOf(error);
    throw error;
  }
}

/** Whether the files are exactly those that were promised: what the rules say again, each for itself. */
function agrees({ expected = [], statements, opened }: GateArchive): boolean {
  if (opened === undefined || opened.faults.length > 0) return false;
  const { files, papers } = opened;
  const has = (all: GateArchive['statements'], name: string, sha256: string) =>
    all.some((file) => file.name === name && file.sha256 === sha256);
  return (
    files.length === expected.length &&
    expected.every(({ name, sha256 }) => has(files, name, sha256)) &&
    papers.length === RELEASE_PAPERS.length &&
    RELEASE_PAPERS.every((path) => papers.some(({ name }) => name === path)) &&
    statements.every(({ name, sha256 }) => has(papers, `${STATEMENTS_FOLDER}/${name}`, sha256))
  );
}

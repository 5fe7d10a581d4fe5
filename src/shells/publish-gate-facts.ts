import { hashSource } from '../archive/hash-source.ts';
import { messageOf, ToolError } from '../errors.ts';
import { known, type Fact } from '../facts.ts';
import { readContents } from '../github/contents.ts';
import { readEnvironment } from '../github/environments.ts';
import { readPublishedRelease } from '../github/releases.ts';
import { listArtifacts, readApprovals, readArtifact, readRun, type RunArtifact } from '../github/runs.ts';
import { readTag } from '../github/tag.ts';
import { repositoryPath } from '../github/api-paths.ts';
import type { Limits } from '../archive/limits.ts';
import type { Policy } from '../policy/types.ts';
import type { ApiAnswer, ArtifactFile, GitHubApi, Log, OpenedFile, PackageIndex } from '../ports.ts';
import type { Checksum } from '../release/checksums.ts';
import type { Absent, GateArtifact, GateFacts, GateRequest, IndexRelease } from '../release/gate.ts';
import { distributions, indexState, releaseOf } from '../release/index-state.ts';
import { artifactLimits, listArtifact, REPORT_FILE } from '../release/unpack.ts';
import { parseVerifyReport } from '../release/verify-report.ts';
import { pathInRepository, policyFromBytes } from './policy.ts';

/** Each fact of the gate, from the one place that can tell it. */

/** What a download of an artifact may be: far above what a runner's disk takes. */
const MOST_ZIP_BYTES = 4 * 1024 ** 3;
/** What an index serves may be minutes old. Worth waiting for only where an earlier attempt may have uploaded. */
const INDEX_READS = 3;

/** An answer of the API as a fact. That there is no such thing is an answer, too. */
export function orAbsent<T>(answer: ApiAnswer<T>): Fact<T | Absent> {
  if (answer.state === 'known') return known(answer.value);
  return answer.state === 'absent' ? known({ absent: answer.why }) : unavailable(answer.why);
}

export function unavailable(why: string): { readonly state: 'unavailable'; readonly why: string } {
  return { state: 'unavailable', why };
}

/** The policy by the API alone: no checkout, which a step could have changed, is asked. @throws ToolError */
export async function policyAtCommit(
  api: GitHubApi,
  { repository, commit }: GateRequest,
  path: string,
): Promise<Policy> {
  const inside = pathInRepository(path);
  const answer = await readContents(api, repository, inside, commit);
  if (answer.state !== 'known' && answer.state !== 'absent') {
    throw new ToolError('environment', `can't read the policy: ${answer.why}`, {
      hint: 'The job needs these lines:\npermissions:\n  contents: read',
    });
  }
  const bytes = answer.state === 'known' ? answer.value : undefined;
  return policyFromBytes(bytes, inside, false, ` at commit ${commit}`);
}

/** The artifact, and how many of its run have its name. */
export async function artifactFact(
  api: GitHubApi,
  { repository, artifactId, runId }: GateRequest,
): Promise<Fact<GateArtifact | Absent>> {
  const [artifact, all] = await Promise.all([
    readArtifact(api, repository, artifactId),
    listArtifacts(api, repository, runId),
  ]);
  if (artifact.state !== 'known') return orAbsent(artifact);
  if (all.state !== 'known') return unavailable(all.why);
  const namesakes = all.value.filter(({ name }) => name === artifact.value.name).length;
  const listed = all.value.some(({ id }) => id === artifactId);
  return known({ ...artifact.value, namesakes: listed ? namesakes : 0 });
}

export function downloadZip(
  api: GitHubApi,
  repository: string,
  artifactId: string,
): Promise<ApiAnswer<ArtifactFile>> {
  return api.download(
    {
      path: repositoryPath(repository, 'actions/artifacts', artifactId, 'zip'),
      permission: 'actions: read',
    },
    MOST_ZIP_BYTES,
  );
}

/** What is said of the run itself. */
export async function runFacts(
  api: GitHubApi,
  { repository, runId, environment }: GateRequest,
): Promise<{ readonly [K in 'gateRun' | 'gateEnvironment']: Fact<GateFacts[K]> }> {
  const [run, found] = await Promise.all([
    readRun(api, repository, runId),
    readEnvironment(api, repository, environment),
  ]);
  return { gateRun: orAbsent(run), gateEnvironment: orAbsent(found) };
}

/** What may have changed while the rest was looked at: read as late as can be. */
export async function lateFacts(
  api: GitHubApi,
  { repository, runId, tag }: GateRequest,
): Promise<{ readonly [K in 'gateTag' | 'gateApprovals' | 'gateRelease']: Fact<GateFacts[K]> }> {
  const [found, approvals, release] = await Promise.all([
    readTag(api, repository, tag),
    readApprovals(api, repository, runId),
    readPublishedRelease(api, repository, tag),
  ]);
  return {
    gateTag: orAbsent(found),
    // Of a run that is there, a 404 is no list without entries.
    gateApprovals: approvals.state === 'known' ? known(approvals.value) : unavailable(approvals.why),
    gateRelease: orAbsent(release),
  };
}

/** The report that another artifact of the run holds. */
export async function reportOfArtifact(
  api: GitHubApi,
  { repository, runId }: GateRequest,
  id: string,
  limits: Limits,
): Promise<Fact<GateFacts['gateReport']>> {
  const artifact = await readArtifact(api, repository, id);
  if (artifact.state !== 'known') return orAbsent(artifact);
  if (artifact.value.run?.id !== runId) return known({ absent: `artifact ${id} is not of run ${runId}` });
  if (artifact.value.expired) return known({ absent: `artifact ${id} has expired` });
  const zip = await downloadZip(api, repository, id);
  if (zip.state !== 'known') return orAbsent(zip);
  return withOpened(zip.value, async (source) => known(await reportIn(source, artifact.value, limits)));
}

async function reportIn(
  source: OpenedFile,
  { id, sha256 }: RunArtifact,
  limits: Limits,
): Promise<GateFacts['gateReport']> {
  if ((await hashSource(source)) !== sha256) {
    return { absent: `artifact ${id} is not what GitHub says it is: its SHA-256 is another` };
  }
  const { faults, companions } = await listArtifact(source, artifactLimits(limits));
  if (faults.length > 0) return { absent: `artifact ${id}: ${faults[0] ?? ''}` };
  return reportFrom(companions);
}

export function reportFrom(companions: ReadonlyMap<string, Uint8Array>): GateFacts['gateReport'] {
  const bytes = companions.get(REPORT_FILE);
  return bytes === undefined
    ? { absent: `there is no ${REPORT_FILE} in the artifact` }
    : parseVerifyReport(bytes);
}

export interface IndexPorts {
  readonly index: (url: string) => Promise<PackageIndex>;
  readonly wait: (seconds: number) => Promise<void>;
  readonly log: Log;
}

/**
 * What the index serves of this release.
 * @param mayLag an earlier attempt may have uploaded, so that missing files are asked for again
 */
export async function indexFact(
  url: string,
  expected: readonly Checksum[],
  mayLag: boolean,
  { index: open, wait, log }: IndexPorts,
): Promise<Fact<IndexRelease>> {
  const release = releaseOf(distributions(expected).map(({ name }) => name));
  if (release === undefined) return unavailable('the files are not all of one project and version');
  try {
    const index = await open(url);
    try {
      for (let read = 1; ; read += 1) {
        const listed = await index.listed(release.project, release.version);
        const files = listed.map(({ filename, sha256 }) => ({ name: filename, sha256 }));
        const missing = indexState(expected, files).missing.length;
        if (missing === 0 || !mayLag || read === INDEX_READS)
          return known({ index: shown(url), ...release, files });
        log.progress(`the index lacks ${missing} files; asking again, for its answers may be old`);
        await wait(5);
      }
    } finally {
      await index.close();
    }
  } catch (error) {
    return unavailable(`the package index: ${messageOf(error)}`);
  }
}

function shown(url: string): string {
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  address.username = '';
  address.password = '';
  return address.href;
}

export async function withOpened<T>(
  artifact: Pick<ArtifactFile, 'open'>,
  use: (source: OpenedFile) => Promise<T>,
): Promise<T> {
  const source = await artifact.open();
  try {
    return await use(source);
  } finally {
    await source.close();
  }
}

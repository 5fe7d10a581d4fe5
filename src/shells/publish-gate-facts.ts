import { messageOf, ToolError } from '../errors.ts';
import { known, unavailable, type Fact } from '../facts.ts';
import { readContents } from '../github/contents.ts';
import { readEnvironment } from '../github/environments.ts';
import { readPublishedRelease } from '../github/releases.ts';
import { listArtifacts, readApprovals, readArtifact, readRun } from '../github/runs.ts';
import { readTag } from '../github/tag.ts';
import { repositoryPath } from '../github/api-paths.ts';
import type { Policy } from '../policy/types.ts';
import type { ApiAnswer, ArtifactFile, GitHubApi } from '../ports.ts';
import type { Absent, GateArtifact, GateFacts, GateRequest } from '../release/gate.ts';
import { REPORT_FILE } from '../release/layout.ts';
import { parseReport } from '../release/read-report.ts';
import { pathInRepository, policyFromBytes } from './policy.ts';

/** Each fact of the gate, from the one place that can tell it. */

/** What a download of an artifact may be: far above what a runner's disk takes. */
const MOST_ZIP_BYTES = 4 * 1024 ** 3;

/** An answer of the API as a fact. That there is no such thing is an answer, too. */
export function orAbsent<T>(answer: ApiAnswer<T>): Fact<T | Absent> {
  if (answer.state === 'known') return known(answer.value);
  return answer.state === 'absent' ? known({ absent: answer.why }) : unavailable(answer.why);
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

/** What the report in an artifact says. What is no report is as none. */
export function reportFrom(contents: ReadonlyMap<string, Uint8Array>): GateFacts['gateReport'] {
  const bytes = contents.get(REPORT_FILE);
  if (bytes === undefined) return { absent: `there is no ${REPORT_FILE} in the artifact` };
  try {
    const { verdict, complete, commit, policy, subjects } = parseReport(bytes);
    return {
      verdict,
      complete,
      ...(commit !== undefined && { commit }),
      ...(policy && { policy: policy.sha256 }),
      subjects,
    };
  } catch (error) {
    if (error instanceof ToolError) return { absent: messageOf(error) };
    throw error;
  }
}

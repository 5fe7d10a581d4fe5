import * as z from 'zod';
import { PREDICATE_TYPES } from '../attestation/statement.ts';
import { resourceUri } from '../attestation/summary.ts';
import type { Fact } from '../facts.ts';
import { known } from '../facts.ts';
import { repositoryPath } from '../github/api-paths.ts';
import { readAttestations } from '../github/attestations.ts';
import { readJobLog, readJobs, restoredCache, type Job } from '../github/job-logs.ts';
import { readPublishedRelease } from '../github/releases.ts';
import type { ArtifactFile, GitHubApi } from '../ports.ts';
import { verifyAttestation, workflowIdentity } from '../published/attestations.ts';
import type { Origin } from '../published/origin.ts';
import type { GitHubRelease, PublishedRequest, RunCaches, Summaries } from '../published/types.ts';
import { withOpened } from './with-opened.ts';

/** What GitHub knows of a release, each as a fact of its own. */

export async function readGitHubRelease(
  api: GitHubApi,
  repository: string,
  tag: string,
): Promise<Fact<GitHubRelease>> {
  const release = await readPublishedRelease(api, repository, tag);
  if (release.state === 'absent') return known({ release: { absent: release.why } });
  if (release.state !== 'known') return { state: 'unavailable', why: release.why };
  if (release.value.immutable === true) return known({ release: release.value });
  // Where it is off, and where one may not know, the answer is the same: 404.
  const setting = await api.get(
    { path: repositoryPath(repository, 'immutable-releases'), permission: 'administration: read' },
    (json) => z.object({ enabled: z.boolean() }).parse(json).enabled,
  );
  return known({
    release: release.value,
    ...(setting.state === 'known' && { immutableReleases: setting.value }),
  });
}

/** @param asksItself whether the run that is looked at is the one that this job belongs to: then one job is still running */
export async function readRunCaches(
  api: GitHubApi,
  repository: string,
  runId: string,
  asksItself: boolean,
): Promise<Fact<RunCaches>> {
  const jobs = await readJobs(api, repository, runId);
  if (jobs.state !== 'known') return { state: 'unavailable', why: jobs.why };
  const restored: RunCaches['restored'][number][] = [];
  const unread: string[] = [];
  const running = jobs.value.filter(({ status }) => status !== 'completed');
  if (running.length > (asksItself ? 1 : 0)) unread.push(`${running.length} jobs have not ended`);
  for (const job of jobs.value) {
    if (job.status !== 'completed' || job.conclusion === 'skipped') continue;
    const log = await readJobLog(api, repository, job.id);
    if (log.state !== 'known') unread.push(`${job.name}: ${log.why}`);
    else restored.push(...(await restoredIn(log.value, job)));
  }
  return known({ runId, restored, unread });
}

const MOST_LINES = 5;
const CHUNK = 1024 ** 2;

function restoredIn(log: ArtifactFile, { name }: Job): Promise<RunCaches['restored']> {
  return withOpened(log, async (source) => {
    const found: RunCaches['restored'][number][] = [];
    const decoder = new TextDecoder();
    let rest = '';
    for (let at = 0; at < source.size && found.length < MOST_LINES; at += CHUNK) {
      const bytes = await source.read(at, Math.min(CHUNK, source.size - at));
      const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
      // A line without end must not grow with the log.
      rest = (lines.pop() ?? '').slice(-CHUNK);
      if (at + CHUNK >= source.size) lines.push(rest);
      for (const text of lines) {
        const line = restoredCache(text.slice(0, 4000));
        if (line !== undefined && found.length < MOST_LINES) found.push({ job: name, line });
      }
    }
    return found;
  });
}

const SUMMARY = z.object({
  verifier: z.object({ id: z.string().max(1000) }),
  resourceUri: z.string().max(1000),
  verificationResult: z.string().max(100),
  verifiedLevels: z.array(z.string().max(200)).max(200),
});

/** @param sha256 of one file: a summary is about all files of a release */
export async function readSummaries(
  api: GitHubApi,
  request: PublishedRequest,
  { repository, workflow, ref }: Pick<Origin, 'repository' | 'workflow' | 'ref'>,
  sha256: string,
  trustedRoots: readonly unknown[],
): Promise<Fact<Summaries>> {
  const predicateType = PREDICATE_TYPES['verification-summary'];
  const bundles = await readAttestations(api, repository, sha256, predicateType);
  if (bundles.state !== 'known') return { state: 'unavailable', why: bundles.why };
  const summaries = bundles.value.flatMap((bundle): Summaries['summaries'] => {
    const { attestation, predicate } = verifyAttestation(bundle, trustedRoots);
    if (attestation.state === 'refused') return [{ attestation, levels: [] }];
    if (attestation.predicateType !== predicateType) return [];
    const said = SUMMARY.safeParse(predicate).data;
    if (said === undefined) return [{ attestation, levels: [] }];
    return [
      {
        attestation,
        verifierId: said.verifier.id,
        resourceUri: said.resourceUri,
        result: said.verificationResult,
        levels: said.verifiedLevels,
      },
    ];
  });
  return known({
    signer: workflowIdentity(repository, workflow, ref),
    verifierId: `https://github.com/${repository}/.github/workflows/${workflow}`,
    resourceUri: resourceUri(request),
    summaries,
  });
}

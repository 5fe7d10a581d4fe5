import * as z from 'zod';
import type { ApiAnswer, GitHubApi } from '../ports.ts';
import { repositoryPath } from './api-paths.ts';

/** What one check or status said of a commit last. */
export interface CommitResult {
  readonly kind: 'check' | 'status';
  /** Name of the check run, context of the status. */
  readonly name: string;
  /** `success`, `failure`, `skipped` …; where it is not done, how far it is: `queued`, `in_progress`, `pending`. */
  readonly outcome: string;
  /** Id of the App that reported it. */
  readonly app?: number;
  /** Id of the workflow run that it belongs to, where its address says so. */
  readonly runId?: string;
  readonly url?: string;
}

const RUNS = z.object({
  check_runs: z.array(
    z.object({
      name: z.string(),
      head_sha: z.string(),
      status: z.string(),
      conclusion: z.string().nullable(),
      details_url: z.string().nullish(),
      html_url: z.string().nullish(),
      app: z.object({ id: z.number() }).nullish(),
    }),
  ),
});
const STATUS = z.object({
  sha: z.string(),
  statuses: z.array(z.object({ context: z.string(), state: z.string(), target_url: z.string().nullish() })),
});

/**
 * Everything that was reported for exactly this commit: the latest run of each check, the latest status of each context.
 * @param commit full id
 */
export async function readCommitResults(
  api: GitHubApi,
  repository: string,
  commit: string,
): Promise<ApiAnswer<readonly CommitResult[]>> {
  const base = repositoryPath(repository, 'commits', commit);
  const checks = await api.list(
    { path: `${base}/check-runs`, query: { filter: 'latest' }, permission: 'checks: read' },
    (json) => RUNS.parse(json).check_runs.map((run) => checkOf(run, commit)),
  );
  if (checks.state !== 'known') return checks;
  const statuses = await api.list({ path: `${base}/status`, permission: 'statuses: read' }, (json) => {
    const { sha, statuses: listed } = STATUS.parse(json);
    if (sha !== commit) throw new Error(`it answers about ${sha}`);
    return listed.map(({ context, state, target_url: url }) => ({
      kind: 'status' as const,
      name: context,
      outcome: state,
      ...(typeof url === 'string' && { url }),
    }));
  });
  if (statuses.state !== 'known') return statuses;
  return { state: 'known', value: [...checks.value, ...statuses.value] };
}

function checkOf(run: z.infer<typeof RUNS>['check_runs'][0], commit: string): CommitResult {
  if (run.head_sha !== commit) throw new Error(`it answers with a check of ${run.head_sha}`);
  const url = run.details_url ?? run.html_url ?? undefined;
  const runId = url === undefined ? undefined : /\/actions\/runs\/(\d+)(?:\/|$)/u.exec(url)?.[1];
  return {
    kind: 'check',
    name: run.name,
    outcome: run.status === 'completed' ? (run.conclusion ?? 'unknown') : run.status,
    ...(run.app && { app: run.app.id }),
    ...(runId !== undefined && { runId }),
    ...(url !== undefined && { url }),
  };
}

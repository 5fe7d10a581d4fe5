import * as z from 'zod';
import type { ApiAnswer, ArtifactFile, GitHubApi } from '../ports.ts';
import { repositoryPath } from './api-paths.ts';

export interface Job {
  readonly id: string;
  /** Hostile text. */
  readonly name: string;
  /** `queued`, `in_progress`, `completed`, … */
  readonly status: string;
  /** `success`, `skipped`, …; absent while it runs. */
  readonly conclusion?: string;
}

const JOBS = z.object({
  jobs: z.array(
    z.object({
      id: z.int().transform(String),
      name: z.string().max(1000),
      status: z.string(),
      conclusion: z.string().nullish(),
    }),
  ),
});

/** A log of today's runners is bounded; above this nobody would read it either. */
const LOG_BYTES = 256 * 1024 ** 2;

/** The jobs of a run, each in its last attempt. */
export function readJobs(
  api: GitHubApi,
  repository: string,
  runId: string,
): Promise<ApiAnswer<readonly Job[]>> {
  return api.list(
    { path: repositoryPath(repository, 'actions/runs', runId, 'jobs'), permission: 'actions: read' },
    (json) =>
      JOBS.parse(json).jobs.map(({ id, name, status, conclusion }) => ({
        id,
        name,
        status,
        ...(conclusion && { conclusion }),
      })),
  );
}

/** The log of a job that has ended. */
export function readJobLog(
  api: GitHubApi,
  repository: string,
  jobId: string,
): Promise<ApiAnswer<ArtifactFile>> {
  return api.download(
    { path: repositoryPath(repository, 'actions/jobs', jobId, 'logs'), permission: 'actions: read' },
    LOG_BYTES,
  );
}

/**
 * What set-up actions, actions/cache, uv and BuildKit write when they restore a cache. A step can write such a line without a cache,
 * which stops a release for nothing; it can't take one back.
 */
const RESTORED =
  /\bcache restored\b|\bcache hit (?:for|occurred)\b|\brestored (?:from )?cache\b|\bcache restored from\b|\bimporting cache manifest\b/iu;

/** A line that shows a restored cache, without its time stamp; absent where there is none. */
export function restoredCache(line: string): string | undefined {
  if (!RESTORED.test(line)) return undefined;
  return line
    .replace(/^\d{4}-\d\d-\d\dT[\d:.]+Z /u, '')
    .trim()
    .slice(0, 200);
}

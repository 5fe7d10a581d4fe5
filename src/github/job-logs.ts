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

/** Colours of a terminal, which hide where a word begins. */
const COLOURS = /\u001b\[[\d;]*m/gu;

/**
 * What tools write when they restored a cache, each with where it is written. A step can write such a line without a cache, which
 * stops a release for nothing; it can't take one back. Attempts ("Restoring cache"), misses, saved caches, tools of the runner's
 * image ("Found in cache @ /opt/hostedtoolcache") and a tool's own folder of this job ("Using cached …") are none.
 */
const RESTORED: readonly RegExp[] = [
  // @actions/cache, and with it whatever uses it. A look-up without a download writes the same: in a release that is one too many.
  /\bcache hit for(?: restore-key)?: /iu,
  /(?<!\bno )\bcache restored\b/iu,
  // actions/cache, setup-uv (`uv cache hit occurred on key`), when they do not save what they restored.
  /\bcache hit occurred on (?:the primary )?key\b/iu,
  // setup-pixi, golangci-lint-action.
  /(?<!\bno )\brestored cache\b/iu,
  // rust-cache, ccache-action (`Restored from cache key "…"`), setup-gradle (`Restored … from cache key: …`).
  /(?<!\bnot )\brestored (?:.{1,100} )?from cache\b/iu,
  // setup-ruby.
  /\bfound cache for key: /iu,
  // BuildKit, which docker/build-push-action runs: it takes layers from it from then on.
  /\bimporting cache manifest from \S/iu,
];

/** A line that shows a restored cache, without its time stamp; absent where there is none. */
export function restoredCache(line: string): string | undefined {
  const text = line.replace(COLOURS, '');
  if (!RESTORED.some((pattern) => pattern.test(text))) return undefined;
  return text
    .replace(/^\uFEFF?\d{4}-\d\d-\d\dT[\d:.]+Z /u, '')
    .trim()
    .slice(0, 200);
}

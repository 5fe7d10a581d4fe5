import { createHash } from 'node:crypto';
import * as z from 'zod';
import { messageOf, ToolError } from '../errors.ts';

/** What a workflow run tells of itself: variables of the runner and the event's payload. */

export type Environment = Readonly<Record<string, string | undefined>>;

/** Full ids of commits. */
export interface JudgedCommits {
  /** The commit that the run is about; of a pull request its merge into the base. */
  readonly head: string;
  /** Where that commit is only proposed (pull request, merge queue): what it is to be merged into. */
  readonly base?: string;
}

const COMMIT = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const EVENT = z.looseObject({
  pull_request: z
    .looseObject({ base: z.looseObject({ sha: COMMIT }), head: z.looseObject({ sha: COMMIT }) })
    .optional(),
  merge_group: z.looseObject({ base_sha: COMMIT }).optional(),
});

/**
 * The commits that a run is about.
 * @param event text of the payload, the JSON file that GITHUB_EVENT_PATH names; absent where there is none
 * @throws ToolError `environment` where they can't be told: a proposed change may never be taken for an accepted one
 */
export function judgedCommits(environment: Environment, event: string | undefined): JudgedCommits {
  const name = environment.GITHUB_EVENT_NAME ?? '';
  const sha = COMMIT.safeParse(environment.GITHUB_SHA);
  if (!sha.success) {
    throw new ToolError('environment', 'GITHUB_SHA is not set to a commit', {
      hint: 'This is the entry of a GitHub Action; elsewhere run dist/cli.js.',
    });
  }
  const { pull_request: pull, merge_group: group } = payload(name, event);
  if (pull !== undefined) {
    // Under pull_request_target GITHUB_SHA is the base itself.
    return { base: pull.base.sha, head: name === 'pull_request_target' ? pull.head.sha : sha.data };
  }
  if (group !== undefined) return { base: group.base_sha, head: sha.data };
  if (name.startsWith('pull_request') || name === 'merge_group') {
    throw new ToolError('environment', `the payload of the event ${name} names no base commit`);
  }
  return { head: sha.data };
}

function payload(name: string, text: string | undefined): z.infer<typeof EVENT> {
  if (text === undefined) return {};
  try {
    return EVENT.parse(JSON.parse(text));
  } catch (cause) {
    const why = cause instanceof z.ZodError ? z.prettifyError(cause) : messageOf(cause);
    throw new ToolError('environment', `can't read the payload of the event ${name}: ${why}`, { cause });
  }
}

/**
 * Name of a job's inspection log: the artifact service refuses a second one of the same name in a run, so it carries what
 * tells jobs, their matrix legs and attempts apart.
 * @param leg the matrix index; any other text that tells legs apart is shortened to a digest
 * @param what what was inspected, so that two actions of one job have two names
 */
export function logName(environment: Environment, leg: string, what = 'inspection'): string {
  const { GITHUB_JOB: job = 'job', GITHUB_RUN_ATTEMPT: attempt = '1' } = environment;
  const index = /^\d+$/.test(leg) ? leg : createHash('sha256').update(leg).digest('hex').slice(0, 8);
  return [what, job, index, attempt].join('-').replace(/[^\w.-]/g, '_');
}

/** The page of an uploaded artifact, where the runner says enough to name it. */
export function artifactUrl(environment: Environment, id: string): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
  if (server === undefined || repository === undefined || run === undefined) return undefined;
  const url = `${server}/${repository}/actions/runs/${run}/artifacts/${id}`;
  return /^https:\/\/[\w./:-]+$/.test(url) ? url : undefined;
}

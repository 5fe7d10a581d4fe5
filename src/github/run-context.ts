import { ToolError } from '../errors.ts';
import type { Environment } from './workflow-run.ts';

/** What the runner says of the run that a step belongs to (GitHub's "Variables", default environment variables). */
export interface RunContext {
  /** `owner/name`. */
  readonly repository: string;
  readonly repositoryId: string;
  readonly repositoryOwnerId: string;
  /** `https://github.com`, without a slash at its end. */
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly runId: string;
  /** From 1. */
  readonly runAttempt: number;
  /** Name of the event. */
  readonly event: string;
  /** Full: `refs/tags/v1.0`. */
  readonly ref: string;
  /** Full id of the commit of the run; of an annotated tag it may be the tag object. */
  readonly sha: string;
  /** `owner/name/.github/workflows/release.yml@refs/tags/v1.0`. */
  readonly workflowRef: string;
  readonly job: string;
}

const SHAPES = {
  GITHUB_REPOSITORY: /^[\w.-]{1,100}\/[\w.-]{1,100}$/u,
  GITHUB_REPOSITORY_ID: /^\d{1,19}$/u,
  GITHUB_REPOSITORY_OWNER_ID: /^\d{1,19}$/u,
  GITHUB_SERVER_URL: /^https:\/\/[\w.-]+(?::\d+)?$/u,
  GITHUB_API_URL: /^https?:\/\/[\w.:/-]+$/u,
  GITHUB_RUN_ID: /^\d{1,19}$/u,
  GITHUB_RUN_ATTEMPT: /^[1-9]\d{0,3}$/u,
  GITHUB_EVENT_NAME: /^\w{1,100}$/u,
  GITHUB_REF: /^refs\/\S{1,1000}$/u,
  GITHUB_SHA: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u,
  GITHUB_WORKFLOW_REF: /^\S{1,2000}$/u,
  GITHUB_JOB: /^[\w-]{1,100}$/u,
} as const;

/** @throws ToolError `environment` naming the variable that is missing or not what a runner sets */
export function runContext(environment: Environment): RunContext {
  const of = (name: keyof typeof SHAPES): string => {
    const value = environment[name] ?? '';
    if (SHAPES[name].test(value)) return value;
    throw new ToolError('environment', `${name} is ${value === '' ? 'not set' : JSON.stringify(value)}`, {
      hint: 'A runner of GitHub Actions sets it; on the command line use the options of the command.',
    });
  };
  return {
    repository: of('GITHUB_REPOSITORY'),
    repositoryId: of('GITHUB_REPOSITORY_ID'),
    repositoryOwnerId: of('GITHUB_REPOSITORY_OWNER_ID'),
    serverUrl: of('GITHUB_SERVER_URL'),
    apiUrl: of('GITHUB_API_URL'),
    runId: of('GITHUB_RUN_ID'),
    runAttempt: Number(of('GITHUB_RUN_ATTEMPT')),
    event: of('GITHUB_EVENT_NAME'),
    ref: of('GITHUB_REF'),
    sha: of('GITHUB_SHA'),
    workflowRef: of('GITHUB_WORKFLOW_REF'),
    job: of('GITHUB_JOB'),
  };
}

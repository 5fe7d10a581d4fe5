import * as z from 'zod';
import type { ApiAnswer, GitHubApi } from '../ports.ts';
import { repositoryPath } from './api-paths.ts';

/** Workflow runs, their artifacts and their approvals, as the REST API of GitHub gives them. Texts may be hostile. */

const PERMISSION = 'actions: read';
const NUMBER = z.int().min(0).transform(String);
const COMMIT = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u);

/** "Get a workflow run". Ids are decimal. */
export interface WorkflowRun {
  readonly id: string;
  readonly attempt: number;
  readonly event: string;
  /** Path of the workflow file in the repository, without a ref. */
  readonly workflow: string;
  /** Branch, or name of the tag. */
  readonly headBranch?: string;
  readonly headSha: string;
  readonly repositoryId: string;
  /** Absent: of a repository that is gone. */
  readonly headRepositoryId?: string;
}

const RUN = z.object({
  id: NUMBER,
  run_attempt: z.int().min(1),
  event: z.string(),
  path: z.string(),
  head_branch: z.string().nullable(),
  head_sha: COMMIT,
  repository: z.object({ id: NUMBER }),
  head_repository: z.object({ id: NUMBER }).nullish(),
});

export function readRun(api: GitHubApi, repository: string, id: string): Promise<ApiAnswer<WorkflowRun>> {
  return api.get(
    { path: repositoryPath(repository, 'actions/runs', id), permission: PERMISSION },
    (json): WorkflowRun => {
      const run = RUN.parse(json);
      if (run.id !== id) throw new Error(`it answers with run ${run.id}`);
      return {
        id,
        attempt: run.run_attempt,
        event: run.event,
        workflow: run.path.replace(/@.*$/u, ''),
        ...(run.head_branch !== null && { headBranch: run.head_branch }),
        headSha: run.head_sha,
        repositoryId: run.repository.id,
        ...(run.head_repository && { headRepositoryId: run.head_repository.id }),
      };
    },
  );
}

/** "Get an artifact". */
export interface RunArtifact {
  readonly id: string;
  readonly name: string;
  /** Of the zip, in bytes. */
  readonly size: number;
  /** Lowercase hex SHA-256 of the zip; absent where GitHub names none. */
  readonly sha256?: string;
  readonly expired: boolean;
  /** Absent where GitHub names no run. */
  readonly run?: {
    readonly id: string;
    readonly repositoryId: string;
    readonly headRepositoryId: string;
    readonly headSha: string;
  };
}

const ARTIFACT = z.object({
  id: NUMBER,
  name: z.string(),
  size_in_bytes: z.int().min(0),
  digest: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/u)
    .nullish(),
  expired: z.boolean(),
  workflow_run: z
    .object({ id: NUMBER, repository_id: NUMBER, head_repository_id: NUMBER, head_sha: COMMIT })
    .nullish(),
});

function artifactOf(json: unknown): RunArtifact {
  const { id, name, size_in_bytes: size, digest, expired, workflow_run: run } = ARTIFACT.parse(json);
  return {
    id,
    name,
    size,
    expired,
    ...(digest && { sha256: digest.slice('sha256:'.length) }),
    ...(run && {
      run: {
        id: run.id,
        repositoryId: run.repository_id,
        headRepositoryId: run.head_repository_id,
        headSha: run.head_sha,
      },
    }),
  };
}

export function readArtifact(
  api: GitHubApi,
  repository: string,
  id: string,
): Promise<ApiAnswer<RunArtifact>> {
  return api.get(
    { path: repositoryPath(repository, 'actions/artifacts', id), permission: PERMISSION },
    (json) => {
      const artifact = artifactOf(json);
      if (artifact.id !== id) throw new Error(`it answers with artifact ${artifact.id}`);
      return artifact;
    },
  );
}

/** All artifacts of a run, of whatever attempt. */
export function listArtifacts(
  api: GitHubApi,
  repository: string,
  runId: string,
): Promise<ApiAnswer<readonly RunArtifact[]>> {
  return api.list(
    { path: repositoryPath(repository, 'actions/runs', runId, 'artifacts'), permission: PERMISSION },
    (json) =>
      z
        .object({ artifacts: z.array(z.unknown()) })
        .parse(json)
        .artifacts.map(artifactOf),
  );
}

/** One review of a deployment. It tells neither its time, nor the attempt, nor the job. */
export interface Approval {
  readonly environments: readonly string[];
  /** `approved`, `rejected`, `pending`. */
  readonly state: string;
  readonly user?: string;
}

const APPROVALS = z.array(
  z.object({
    state: z.string(),
    environments: z.array(z.object({ name: z.string() })),
    user: z.object({ login: z.string() }).nullish(),
  }),
);

/** "Get the review history for a workflow run". */
export function readApprovals(
  api: GitHubApi,
  repository: string,
  runId: string,
): Promise<ApiAnswer<readonly Approval[]>> {
  return api.get(
    { path: repositoryPath(repository, 'actions/runs', runId, 'approvals'), permission: PERMISSION },
    (json) =>
      APPROVALS.parse(json).map(({ state, environments, user }): Approval => ({
        environments: environments.map(({ name }) => name),
        state,
        ...(user && { user: user.login }),
      })),
  );
}

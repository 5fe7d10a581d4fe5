import { isDeepStrictEqual } from 'node:util';
import { ToolError } from '../errors.ts';
import type { RunContext } from '../github/run-context.ts';
import type { JsonObject } from './statement.ts';

export interface ProvenanceRun extends RunContext {
  /** `github-hosted` or `self-hosted`. */
  readonly runnerEnvironment: string;
}

/** Path of the workflow file in its repository, from `owner/name/.github/workflows/x.yml@refs/…`. @throws ToolError `environment` */
export function workflowPath({
  workflowRef,
  repository,
}: Pick<RunContext, 'workflowRef' | 'repository'>): string {
  const path = workflowRef.slice(repository.length + 1).split('@')[0] ?? '';
  if (workflowRef.startsWith(`${repository}/`) && /^\.github\/workflows\/[^/]+\.ya?ml$/u.test(path))
    return path;
  throw new ToolError(
    'environment',
    `GITHUB_WORKFLOW_REF names no workflow of ${repository}: ${workflowRef}`,
  );
}

/**
 * The predicate that the Actions toolkit will make in a later job of this run: SLSA provenance v1 with GitHub's build type
 * (https://actions.github.io/buildtypes/workflow/v1). `builder.id` is the workflow of the job that signs: it names no isolated
 * builder, so it claims no SLSA Build Level 3.
 */
export function predictedProvenance(run: ProvenanceRun): JsonObject {
  const { serverUrl, repository, ref } = run;
  const home = `${serverUrl}/${repository}`;
  return {
    buildDefinition: {
      buildType: 'https://actions.github.io/buildtypes/workflow/v1',
      externalParameters: { workflow: { ref, repository: home, path: workflowPath(run) } },
      internalParameters: {
        github: {
          event_name: run.event,
          repository_id: run.repositoryId,
          repository_owner_id: run.repositoryOwnerId,
          runner_environment: run.runnerEnvironment,
        },
      },
      resolvedDependencies: [{ uri: `git+${home}@${ref}`, digest: { gitCommit: run.sha } }],
    },
    runDetails: {
      builder: { id: `${serverUrl}/${run.workflowRef}` },
      metadata: { invocationId: `${home}/actions/runs/${run.runId}/attempts/${run.runAttempt}` },
    },
  };
}

const ATTEMPT = /^(?<run>.+\/attempts\/)(?<attempt>[1-9]\d{0,3})$/u;

/**
 * Compares what is about to be signed with what was reviewed: equal, but for an attempt that may be higher.
 * @throws ToolError `usage` naming the first difference
 */
export function requirePredicted(predicted: JsonObject, actual: JsonObject): void {
  const [before, after] = [invocationOf(predicted), invocationOf(actual)];
  const [was, is] = [ATTEMPT.exec(before)?.groups, ATTEMPT.exec(after)?.groups];
  if (
    was === undefined ||
    is === undefined ||
    was.run !== is.run ||
    Number(is.attempt) < Number(was.attempt)
  ) {
    throw differs(`runDetails.metadata.invocationId is ${after}, reviewed was ${before}`);
  }
  const aligned = withInvocation(actual, before);
  if (isDeepStrictEqual(aligned, predicted)) return;
  throw differs(firstDifference(predicted, aligned, ''));
}

function differs(what: string): ToolError {
  return new ToolError('usage', `the provenance is not the one that was reviewed: ${what}`, {
    hint: 'Nothing was signed. See which job made the statement, and in which run.',
  });
}

function invocationOf(predicate: JsonObject): string {
  const { runDetails } = predicate as { runDetails?: { metadata?: { invocationId?: unknown } } };
  const id = runDetails?.metadata?.invocationId;
  return typeof id === 'string' ? id : '';
}

function withInvocation(predicate: JsonObject, invocationId: string): unknown {
  const copy = structuredClone(predicate) as { runDetails: { metadata: { invocationId: string } } };
  copy.runDetails.metadata.invocationId = invocationId;
  return copy;
}

function firstDifference(expected: unknown, actual: unknown, path: string): string {
  if (isObject(expected) && isObject(actual)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
      const below = firstDifference(expected[key], actual[key], path === '' ? key : `${path}.${key}`);
      if (below !== '') return below;
    }
    return '';
  }
  if (isDeepStrictEqual(expected, actual)) return '';
  return `${path} is ${shown(actual)}, reviewed was ${shown(expected)}`;
}

function shown(value: unknown): string {
  return value === undefined ? 'absent' : JSON.stringify(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

import { ToolError } from '../errors.ts';
import { clip } from '../report/escape.ts';
import type { ProvenanceRun } from './provenance.ts';

/** Claims of a token of GitHub's OIDC provider that say which run, of which source, asks for a certificate. */
export type Claims = Readonly<Record<string, unknown>>;

/** What the token has to say, by claim; the environment is compared without case, as GitHub and PyPI do. */
export function expectedClaims(run: ProvenanceRun, environment: string): Readonly<Record<string, string>> {
  return {
    environment,
    ref: run.ref,
    sha: run.sha,
    repository: run.repository,
    repository_id: run.repositoryId,
    repository_owner_id: run.repositoryOwnerId,
    workflow_ref: run.workflowRef,
    // A reusable workflow would sign by its own name, which nobody expects.
    job_workflow_ref: run.workflowRef,
    run_id: run.runId,
    run_attempt: String(run.runAttempt),
    event_name: run.event,
    runner_environment: run.runnerEnvironment,
  };
}

/** @throws ToolError `usage` listing each claim that is another than expected */
export function requireClaims(claims: Claims, expected: Readonly<Record<string, string>>): void {
  const wrong = Object.entries(expected).filter(([name, value]) => !isEqual(name, claims[name], value));
  if (wrong.length === 0) return;
  const list = wrong.map(([name, value]) => `${name} is ${shown(claims[name])}, expected ${value}`);
  throw new ToolError('usage', `the ID token is of another run or job: ${list.join('; ')}`, {
    hint: 'Nothing was signed. The job that signs needs `environment: pypi` (or the name in the input "environment"), and stands in the workflow file itself.',
  });
}

function isEqual(name: string, found: unknown, expected: string): boolean {
  if (typeof found !== 'string') return false;
  return name === 'environment' ? found.toLowerCase() === expected.toLowerCase() : found === expected;
}

function shown(value: unknown): string {
  return value === undefined ? 'absent' : clip(JSON.stringify(value), 300);
}

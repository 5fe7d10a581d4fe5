import type { SigningRun } from './checksum.ts';
import { ToolError } from '../errors.ts';
import { runContext } from '../github/run-context.ts';
import type { Environment } from '../github/workflow-run.ts';
import type { ProvenanceRun } from '../attestation/provenance.ts';

/** The run by the runner's variables. @throws ToolError `environment` */
export function provenanceRun(environment: Environment): ProvenanceRun {
  const { RUNNER_ENVIRONMENT: runnerEnvironment = '' } = environment;
  if (!/^(?:github|self)-hosted$/u.test(runnerEnvironment)) {
    throw new ToolError('environment', `RUNNER_ENVIRONMENT is ${JSON.stringify(runnerEnvironment)}`, {
      hint: 'A runner of GitHub Actions sets it to "github-hosted" or "self-hosted".',
    });
  }
  return { ...runContext(environment), runnerEnvironment };
}

/** The run that will sign: this one. */
export function signingRun(environment: Environment): SigningRun {
  const { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = environment;
  const named = /^[\w.-]+\/[\w.-]+$/u.test(repository) && /^[\w./-]{1,255}$/u.test(ref);
  return { run: provenanceRun(environment), action: named ? { repository, ref } : undefined };
}

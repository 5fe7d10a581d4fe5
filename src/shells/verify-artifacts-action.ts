import process from 'node:process';
import { systemClock } from '../adapters/clock.ts';
import { fileArtifacts, textFiles } from '../adapters/files.ts';
import { gitObjects } from '../adapters/git.ts';
import { actionsRunner, runnerLog } from '../adapters/runner.ts';
import type { Environment } from '../github/workflow-run.ts';
import { VERIFY_ARTIFACTS_OUTPUTS } from '../inputs/outputs.ts';
import { VERIFY_ARTIFACTS } from '../inputs/verify-artifacts.ts';
import type { Runner } from '../ports.ts';
import { ARTIFACT_RULES } from '../rules/commands.ts';
import { runAsAction } from './run-action.ts';
import { verifyArtifacts, type VerifyArtifactsPorts } from './verify-artifacts.ts';

export interface ActionPorts extends Omit<VerifyArtifactsPorts, 'judged'> {
  readonly runner: Runner;
}

/**
 * verify-artifacts as a GitHub Action.
 * @param stub address of the file that started this one
 */
export async function main(stub: string): Promise<void> {
  const log = runnerLog();
  await runAction(process.env, {
    files: fileArtifacts(),
    text: textFiles(),
    git: gitObjects(process.env),
    clock: systemClock,
    log,
    startWorkers: async () => (await import('./worker.ts')).readersBeside(stub),
    index: async (url) =>
      (await import('../adapters/package-index/index.ts')).packageIndex({
        environment: process.env,
        indexUrl: url,
        log,
      }),
    runner: actionsRunner(),
  });
}

/** Never rejects for a reason that lies outside: whatever ends the run fails the step with one message. */
export async function runAction(environment: Environment, ports: ActionPorts): Promise<void> {
  await runAsAction(
    {
      inputs: VERIFY_ARTIFACTS,
      outputs: VERIFY_ARTIFACTS_OUTPUTS,
      rules: ARTIFACT_RULES,
      sourceOf: ({ source }) => source ?? '.',
      verify: (inputs, judged) => verifyArtifacts(inputs, { ...ports, judged }),
    },
    environment,
    ports,
  );
}

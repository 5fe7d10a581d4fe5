import process from 'node:process';
import { systemClock } from '../adapters/clock.ts';
import { textFiles } from '../adapters/files.ts';
import { gitObjects } from '../adapters/git.ts';
import { actionsRunner } from '../adapters/runner.ts';
import type { Environment } from '../github/workflow-run.ts';
import { VERIFY_DEPENDENCY_CHANGES_OUTPUTS } from '../inputs/outputs.ts';
import { VERIFY_DEPENDENCY_CHANGES } from '../inputs/verify-dependency-changes.ts';
import type { Runner } from '../ports.ts';
import { DEPENDENCY_RULES } from '../rules/commands.ts';
import { runAsAction } from './run-action.ts';
import { verifyDependencyChanges, type VerifyDependencyChangesPorts } from './verify-dependency-changes.ts';

export interface DependencyActionPorts extends Omit<VerifyDependencyChangesPorts, 'judged'> {
  readonly runner: Runner;
}

/** verify-dependency-changes as a GitHub Action. */
export async function main(): Promise<void> {
  await runDependencyAction(process.env, {
    text: textFiles(),
    git: gitObjects(process.env),
    clock: systemClock,
    runner: actionsRunner(),
  });
}

export async function runDependencyAction(
  environment: Environment,
  ports: DependencyActionPorts,
): Promise<void> {
  await runAsAction(
    {
      inputs: VERIFY_DEPENDENCY_CHANGES,
      outputs: VERIFY_DEPENDENCY_CHANGES_OUTPUTS,
      rules: DEPENDENCY_RULES,
      logPrefix: 'dependencies',
      sourceOf: ({ source }) => source,
      verify: (inputs, judged) => verifyDependencyChanges(inputs, { ...ports, judged }),
    },
    environment,
    ports,
  );
}

import process from 'node:process';
import { systemClock } from '../adapters/clock.ts';
import { textFiles } from '../adapters/files.ts';
import { gitObjects } from '../adapters/git.ts';
import { actionsRunner, runnerLog } from '../adapters/runner.ts';
import type { Environment } from '../github/workflow-run.ts';
import { VERIFY_TOOLCHAIN_OUTPUTS } from '../inputs/outputs.ts';
import { VERIFY_TOOLCHAIN } from '../inputs/verify-toolchain.ts';
import type { Runner } from '../ports.ts';
import { TOOLCHAIN_RULES } from '../rules/commands.ts';
import { runAsAction } from './run-action.ts';
import { verifyToolchain, type VerifyToolchainPorts } from './verify-toolchain.ts';

export interface ToolchainActionPorts extends Omit<VerifyToolchainPorts, 'judged'> {
  readonly runner: Runner;
}

/** verify-toolchain as a GitHub Action. */
export async function main(): Promise<void> {
  await runToolchainAction(process.env, {
    text: textFiles(),
    git: gitObjects(process.env),
    clock: systemClock,
    index: async (url) =>
      (await import('../adapters/package-index/release-index.ts')).releaseIndex({
        environment: process.env,
        indexUrl: url,
        log: runnerLog(),
      }),
    runner: actionsRunner(),
  });
}

export async function runToolchainAction(
  environment: Environment,
  ports: ToolchainActionPorts,
): Promise<void> {
  await runAsAction(
    {
      inputs: VERIFY_TOOLCHAIN,
      outputs: VERIFY_TOOLCHAIN_OUTPUTS,
      rules: TOOLCHAIN_RULES,
      logPrefix: 'toolchain',
      sourceOf: ({ source }) => source,
      verify: (inputs, judged) => verifyToolchain(inputs, { ...ports, judged }),
    },
    environment,
    ports,
  );
}

import { resolve } from 'node:path';
import process from 'node:process';
import { systemClock } from '../adapters/clock.ts';
import { textFiles } from '../adapters/files.ts';
import { gitObjects } from '../adapters/git.ts';
import { actionsRunner, runnerLog } from '../adapters/runner.ts';
import { BUILD_DISTRIBUTIONS } from '../inputs/build-distributions.ts';
import { compositeEnvironment } from '../inputs/composite-inputs.ts';
import { BUILD_DISTRIBUTIONS_OUTPUTS } from '../inputs/outputs.ts';
import { BUILD_RULES } from '../rules/commands.ts';
import { buildDistributions } from './build-distributions.ts';
import { runAsAction } from './run-action.ts';
import { inRunner } from './untrusted-output.ts';

/** build-distributions as a composite action, whose one step starts this. */
export async function main(): Promise<void> {
  const runner = actionsRunner();
  const text = textFiles();
  await runAsAction(
    {
      inputs: BUILD_DISTRIBUTIONS,
      outputs: BUILD_DISTRIBUTIONS_OUTPUTS,
      rules: BUILD_RULES,
      log: false,
      sourceOf: ({ source }) => source,
      verify: async (inputs, judged) => ({
        ...(await buildDistributions(inputs, {
          text,
          git: gitObjects(process.env),
          judged,
          clock: systemClock,
          log: runnerLog(),
          said: inRunner(runner),
          environment: process.env,
        })),
        outputs: { dist: resolve(inputs.dist) },
      }),
    },
    compositeEnvironment(process.env),
    { text, runner },
  );
}

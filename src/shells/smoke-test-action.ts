import process from 'node:process';
import { systemClock } from '../adapters/clock.ts';
import { fileArtifacts, textFiles } from '../adapters/files.ts';
import { gitObjects } from '../adapters/git.ts';
import { actionsRunner, runnerLog } from '../adapters/runner.ts';
import { SMOKE_TEST } from '../inputs/smoke-test.ts';
import { compositeEnvironment } from '../inputs/composite-inputs.ts';
import { SMOKE_TEST_OUTPUTS } from '../inputs/outputs.ts';
import { SMOKE_RULES } from '../rules/commands.ts';
import { smokeTest } from './smoke-test.ts';
import { runAsAction } from './run-action.ts';
import { inRunner } from './untrusted-output.ts';

/** smoke-test as a composite action, whose one step starts this. */
export async function main(): Promise<void> {
  const runner = actionsRunner();
  const text = textFiles();
  await runAsAction(
    {
      inputs: SMOKE_TEST,
      outputs: SMOKE_TEST_OUTPUTS,
      rules: SMOKE_RULES,
      log: false,
      sourceOf: () => '.',
      verify: (inputs, judged) =>
        smokeTest(inputs, {
          files: fileArtifacts(),
          text,
          git: gitObjects(process.env),
          judged,
          clock: systemClock,
          log: runnerLog(),
          said: inRunner(runner),
          environment: process.env,
        }),
    },
    compositeEnvironment(process.env),
    { text, runner },
  );
}

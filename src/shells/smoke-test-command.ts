import process from 'node:process';
import { systemClock } from '../adapters/clock.ts';
import { fileArtifacts, textFiles } from '../adapters/files.ts';
import { gitObjects } from '../adapters/git.ts';
import { SMOKE_TEST } from '../inputs/smoke-test.ts';
import { SMOKE_RULES } from '../rules/commands.ts';
import { smokeTest } from './smoke-test.ts';
import type { CommandLine } from './commands.ts';
import { runCommand } from './run-command.ts';
import { inTerminal } from './untrusted-output.ts';

/** smoke-test on the command line. */
export const run: CommandLine = ({ name, purpose }, args) =>
  runCommand(
    {
      name,
      purpose,
      inputs: SMOKE_TEST,
      rules: SMOKE_RULES,
      verify: (inputs, log) =>
        smokeTest(inputs, {
          files: fileArtifacts(),
          text: textFiles(),
          git: gitObjects(process.env),
          clock: systemClock,
          log,
          said: inputs.verbose ? inTerminal(log) : () => undefined,
          environment: process.env,
        }),
    },
    args,
  );

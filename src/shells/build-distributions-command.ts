import process from 'node:process';
import { systemClock } from '../adapters/clock.ts';
import { textFiles } from '../adapters/files.ts';
import { gitObjects } from '../adapters/git.ts';
import { BUILD_DISTRIBUTIONS } from '../inputs/build-distributions.ts';
import { BUILD_RULES } from '../rules/commands.ts';
import { buildDistributions } from './build-distributions.ts';
import type { CommandLine } from './commands.ts';
import { runCommand } from './run-command.ts';
import { inTerminal } from './untrusted-output.ts';

/** build-distributions on the command line. */
export const run: CommandLine = ({ name, purpose }, args) =>
  runCommand(
    {
      name,
      purpose,
      inputs: BUILD_DISTRIBUTIONS,
      rules: BUILD_RULES,
      verify: (inputs, log) =>
        buildDistributions(inputs, {
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

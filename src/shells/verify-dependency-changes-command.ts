import process from 'node:process';
import { systemClock } from '../adapters/clock.ts';
import { textFiles } from '../adapters/files.ts';
import { gitObjects } from '../adapters/git.ts';
import { VERIFY_DEPENDENCY_CHANGES } from '../inputs/verify-dependency-changes.ts';
import { DEPENDENCY_RULES } from '../rules/commands.ts';
import type { CommandLine } from './commands.ts';
import { runCommand } from './run-command.ts';
import { verifyDependencyChanges } from './verify-dependency-changes.ts';

/** verify-dependency-changes on the command line. */
export const run: CommandLine = ({ name, purpose }, args) =>
  runCommand(
    {
      name,
      purpose,
      inputs: VERIFY_DEPENDENCY_CHANGES,
      rules: DEPENDENCY_RULES,
      verify: (inputs) =>
        verifyDependencyChanges(inputs, {
          text: textFiles(),
          git: gitObjects(process.env),
          clock: systemClock,
        }),
    },
    args,
  );

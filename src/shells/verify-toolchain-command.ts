import process from 'node:process';
import { systemClock } from '../adapters/clock.ts';
import { textFiles } from '../adapters/files.ts';
import { gitObjects } from '../adapters/git.ts';
import { VERIFY_TOOLCHAIN } from '../inputs/verify-toolchain.ts';
import { TOOLCHAIN_RULES } from '../rules/commands.ts';
import type { CommandLine } from './commands.ts';
import { runCommand } from './run-command.ts';
import { verifyToolchain } from './verify-toolchain.ts';

/** verify-toolchain on the command line. */
export const run: CommandLine = ({ name, purpose }, args) =>
  runCommand(
    {
      name,
      purpose,
      inputs: VERIFY_TOOLCHAIN,
      rules: TOOLCHAIN_RULES,
      verify: (inputs, log) =>
        verifyToolchain(inputs, {
          text: textFiles(),
          git: gitObjects(process.env),
          clock: systemClock,
          index: async (url) =>
            (await import('../adapters/package-index/release-index.ts')).releaseIndex({
              environment: process.env,
              indexUrl: url,
              log,
            }),
        }),
    },
    args,
  );

import process from 'node:process';
import { systemClock } from '../adapters/clock.ts';
import { fileArtifacts, textFiles } from '../adapters/files.ts';
import { gitObjects } from '../adapters/git.ts';
import { VERIFY_ARTIFACTS } from '../inputs/verify-artifacts.ts';
import { ARTIFACT_RULES } from '../rules/commands.ts';
import type { CommandLine } from './commands.ts';
import { runCommand } from './run-command.ts';
import { verifyArtifacts } from './verify-artifacts.ts';

/** verify-artifacts on the command line. */
export const run: CommandLine = ({ name, purpose }, args, stub) =>
  runCommand(
    {
      name,
      purpose,
      inputs: VERIFY_ARTIFACTS,
      rules: ARTIFACT_RULES,
      verify: (inputs, log) =>
        verifyArtifacts(inputs, {
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
        }),
    },
    args,
  );

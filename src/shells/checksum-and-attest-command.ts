import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { systemClock } from '../adapters/clock.ts';
import { fileArtifacts, textFiles } from '../adapters/files.ts';
import { diskFolders } from '../adapters/folders.ts';
import { gitObjects } from '../adapters/git.ts';
import { terminalLog, writeOutput } from '../adapters/terminal.ts';
import { ToolError } from '../errors.ts';
import { CHECKSUM_AND_ATTEST } from '../inputs/checksum-and-attest.ts';
import { helpText, parseCommandLine } from '../inputs/command-line.ts';
import { parseInputs } from '../inputs/spec.ts';
import { escapePath } from '../report/escape.ts';
import { checksum } from './checksum.ts';
import type { CommandLine } from './commands.ts';
import { signingRun } from './signing-run.ts';

/** checksum-and-attest on the command line: only mode `checksum`, for only a job of GitHub Actions has an identity to sign with. */
export const run: CommandLine = async ({ name, purpose }, args) => {
  const raw = parseCommandLine(CHECKSUM_AND_ATTEST, args);
  if (raw.help) {
    await writeOutput(helpText(name, purpose, CHECKSUM_AND_ATTEST));
    return 0;
  }
  const inputs = parseInputs(CHECKSUM_AND_ATTEST, raw);
  if (inputs.mode === 'attest') {
    throw new ToolError('usage', 'mode "attest" works only as an action', {
      hint: 'The signature is that of a job of GitHub Actions, with `id-token: write`. See actions/checksum-and-attest/README.md.',
    });
  }
  const { GITHUB_ACTIONS: inRun } = process.env;
  const log = terminalLog(false);
  try {
    const made = await checksum(inputs, inRun === 'true' ? signingRun(process.env) : undefined, {
      files: fileArtifacts(),
      text: textFiles(),
      folders: diskFolders(process.env),
      git: gitObjects(process.env),
      clock: systemClock,
      index: async (indexUrl) => {
        const { packageIndex } = await import('../adapters/package-index/index.ts');
        return packageIndex({ environment: process.env, indexUrl, log });
      },
      wait: (seconds) => sleep(seconds * 1000),
      log,
    });
    log.done();
    await writeOutput(made.checksums);
    log.info(`written to ${escapePath(made.root)}`);
    if (made.statements.size === 0)
      log.info('no statements: only a workflow run has a provenance that can be predicted');
    return 0;
  } finally {
    log.done();
  }
};

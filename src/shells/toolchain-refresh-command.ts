import process from 'node:process';
import { systemClock } from '../adapters/clock.ts';
import { textFiles } from '../adapters/files.ts';
import { gitObjects } from '../adapters/git.ts';
import { packageIndex } from '../adapters/package-index/index.ts';
import { releaseIndex } from '../adapters/package-index/release-index.ts';
import { replaceFile } from '../adapters/replace-file.ts';
import { resolver } from '../adapters/resolver.ts';
import { terminalLog, writeOutput } from '../adapters/terminal.ts';
import { helpText, parseCommandLine } from '../inputs/command-line.ts';
import { parseInputs } from '../inputs/spec.ts';
import { TOOLCHAIN_REFRESH } from '../inputs/toolchain-refresh.ts';
import type { Log } from '../ports.ts';
import { escapeText } from '../report/escape.ts';
import { refreshJson, refreshMarkdown, refreshText } from '../report/refresh.ts';
import type { CommandLine } from './commands.ts';
import { refreshToolchain } from './toolchain-refresh.ts';

const RENDER = { text: refreshText, markdown: refreshMarkdown, json: refreshJson };

/** Resolves the constraints of a project anew and shows what its reviewer has to know. */
export const run: CommandLine = async ({ name, purpose }, args) => {
  const raw = parseCommandLine(TOOLCHAIN_REFRESH, args);
  if (raw.help) {
    await writeOutput(helpText(name, purpose, TOOLCHAIN_REFRESH));
    return 0;
  }
  const inputs = parseInputs(TOOLCHAIN_REFRESH, raw);
  const log = terminalLog(inputs.quiet);
  try {
    const { env: environment } = process;
    const escaped = escapedLog(log);
    const refreshed = await refreshToolchain(inputs, {
      text: textFiles(),
      git: gitObjects(environment),
      clock: systemClock,
      log: escaped,
      releases: (indexUrl) => Promise.resolve(releaseIndex({ environment, indexUrl, log })),
      index: (indexUrl) => Promise.resolve(packageIndex({ environment, indexUrl, log })),
      resolve: resolver(environment, escaped),
      write: replaceFile,
    });
    log.done();
    await writeOutput(RENDER[inputs.format](refreshed));
    return refreshed.some(({ state }) => state === 'refused') ? 1 : 0;
  } finally {
    log.done();
  }
};

/** What resolvers and indexes say is not ours. */
function escapedLog(log: Log): Log {
  return {
    info: (line) => {
      log.info(escapeText(line));
    },
    progress: (line) => {
      log.progress(escapeText(line));
    },
    warn: (line) => {
      log.warn(escapeText(line));
    },
  };
}

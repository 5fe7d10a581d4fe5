import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import { systemClock } from '../adapters/clock.ts';
import { textFiles } from '../adapters/files.ts';
import { gitHubApi } from '../adapters/github-api.ts';
import { releaseIndex } from '../adapters/package-index/release-index.ts';
import { trustedRoots } from '../adapters/sigstore-root.ts';
import { messageOf, ToolError } from '../errors.ts';
import { WATCH_RELEASES } from '../inputs/watch-releases.ts';
import { parseRecord, writeRecord } from '../published/watch.ts';
import { WATCH_RULES } from '../rules/commands.ts';
import type { CommandLine } from './commands.ts';
import { runCommand } from './run-command.ts';
import { watchReleases } from './watch-releases.ts';

/** watch-releases on the command line. */
export const run: CommandLine = ({ name, purpose }, args) =>
  runCommand(
    {
      name,
      purpose,
      inputs: WATCH_RELEASES,
      rules: WATCH_RULES,
      verify: async (inputs, log) => {
        const { env } = process;
        const { record: path } = inputs;
        const bytes = path === undefined ? undefined : await textFiles().read(path);
        const before = bytes && parseRecord(new TextDecoder().decode(bytes));
        const api = gitHubApi({
          apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
          token: env.GITHUB_TOKEN ?? env.GH_TOKEN,
          environment: env,
          log,
        });
        try {
          const { record, ...result } = await watchReleases(inputs, before, {
            listing: (indexUrl) => Promise.resolve(releaseIndex({ environment: env, indexUrl, log })),
            trustedRoots,
            api,
            clock: systemClock,
            log,
          });
          if (path !== undefined) await write(path, writeRecord(record));
          return result;
        } finally {
          await api.close();
        }
      },
    },
    args,
  );

async function write(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (cause) {
    throw new ToolError('environment', `cannot write ${path}: ${messageOf(cause)}`, { cause });
  }
}

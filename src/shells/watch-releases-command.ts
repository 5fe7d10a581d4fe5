import process from 'node:process';
import { systemClock } from '../adapters/clock.ts';
import { textFiles } from '../adapters/files.ts';
import { gitHubApi } from '../adapters/github-api.ts';
import { releaseIndex } from '../adapters/package-index/release-index.ts';
import { trustedRoots } from '../adapters/sigstore-root.ts';
import { WATCH_RELEASES } from '../inputs/watch-releases.ts';
import { WATCH_RULES } from '../rules/commands.ts';
import type { CommandLine } from './commands.ts';
import { runCommand } from './run-command.ts';
import { keepRecord, readRecord } from './watch-record.ts';
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
        const before = path === undefined ? undefined : await readRecord(path, textFiles());
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
          if (path !== undefined) await keepRecord(path, record);
          return result;
        } finally {
          await api.close();
        }
      },
    },
    args,
  );

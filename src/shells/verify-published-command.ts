import process from 'node:process';
import { systemClock, systemWaiting } from '../adapters/clock.ts';
import { fetchSource } from '../adapters/fetch-source.ts';
import { textFiles } from '../adapters/files.ts';
import { gitHubApi } from '../adapters/github-api.ts';
import { gitObjects } from '../adapters/git.ts';
import { packageIndex } from '../adapters/package-index/index.ts';
import { releaseIndex } from '../adapters/package-index/release-index.ts';
import { trustedRoots } from '../adapters/sigstore-root.ts';
import { VERIFY_PUBLISHED } from '../inputs/verify-published.ts';
import { CONSUMER_RULES } from '../rules/commands.ts';
import type { CommandLine } from './commands.ts';
import { runCommand } from './run-command.ts';
import { verifyPublished } from './verify-published.ts';

const BY_HAND = `For those who install, who published it and whether it is what the source says:

  hardening-actions verify-published pypi:embit==0.8.0 \\
    --repository diybitcoinhardware/embit --tag v0.8.0

Repository and tag are needed only where the index has no attestations. With --rebuild it is built again, too. For those who
release:

  GITHUB_TOKEN=… hardening-actions verify-published --manifest manifest.json \\
    --repository diybitcoinhardware/embit`;

/** verify-published on the command line. */
export const run: CommandLine = ({ name, purpose }, args, stub) =>
  runCommand(
    {
      name,
      purpose: `${purpose}\n\n${BY_HAND}`,
      inputs: VERIFY_PUBLISHED,
      rules: CONSUMER_RULES,
      verify: async (inputs, log) => {
        const { env } = process;
        const api = gitHubApi({
          apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
          token: env.GITHUB_TOKEN ?? env.GH_TOKEN,
          environment: env,
          log,
        });
        try {
          return await verifyPublished(inputs, {
            listing: (indexUrl) => Promise.resolve(releaseIndex({ environment: env, indexUrl, log })),
            index: (indexUrl) => Promise.resolve(packageIndex({ environment: env, indexUrl, log })),
            api,
            trustedRoots,
            fetchSource: fetchSource(env),
            git: gitObjects(env),
            text: textFiles(),
            clock: systemClock,
            waiting: systemWaiting,
            log,
            rebuild: async (question) =>
              (await import('./rebuild.ts')).rebuild(question, {
                text: textFiles(),
                git: gitObjects(env),
                clock: systemClock,
                log,
                said: () => undefined,
                environment: env,
              }),
            startWorkers: async () => (await import('./worker.ts')).readersBeside(stub),
          });
        } finally {
          await api.close();
        }
      },
    },
    args,
  );

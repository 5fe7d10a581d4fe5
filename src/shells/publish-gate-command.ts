import { tmpdir } from 'node:os';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { systemClock } from '../adapters/clock.ts';
import { freshFolders } from '../adapters/fresh-folders.ts';
import { gitHubApi } from '../adapters/github-api.ts';
import { packageIndex } from '../adapters/package-index/index.ts';
import { PUBLISH_GATE } from '../inputs/publish-gate.ts';
import { placeByHand } from '../release/gate-request.ts';
import { GATE_RULES } from '../rules/commands.ts';
import { escapeText } from '../report/escape.ts';
import type { CommandLine } from './commands.ts';
import { publishGate } from './publish-gate.ts';
import { runCommand } from './run-command.ts';

const BY_HAND = `By hand it looks at a run as it is now, and uploads nothing:

  GITHUB_TOKEN=… hardening-actions publish-gate --repository octo/demo --run-id 16284950012 \\
    --artifact-id 7318294402 --artifact-digest c3d4… --tag v1.0 --commit 1c0ffee0… \\
    --checksums "$(cat SHA256SUMS)" --statement-checksums 'd4e5…  provenance.json …' --into verified

The values are the outputs of the job that verified the files.`;

/** publish-gate on the command line. What only a runner knows (its workspace, its own ref) is not looked at there. */
export const run: CommandLine = ({ name, purpose }, args) =>
  runCommand(
    {
      name,
      purpose: `${purpose}\n\n${BY_HAND}`,
      inputs: PUBLISH_GATE,
      rules: GATE_RULES,
      verify: async (inputs, log) => {
        const { env } = process;
        const place = placeByHand(inputs, env);
        const api = gitHubApi({
          apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
          token: env.GITHUB_TOKEN ?? env.GH_TOKEN,
          environment: env,
          log,
        });
        try {
          const { report, reason, outputs } = await publishGate(inputs, place, {
            api,
            index: (indexUrl) => Promise.resolve(packageIndex({ environment: env, indexUrl, log })),
            wait: (seconds) => sleep(seconds * 1000),
            folders: freshFolders(),
            temporary: tmpdir(),
            ...(inputs.into !== undefined && { keep: { exactly: inputs.into } }),
            clock: systemClock,
            log,
          });
          if (reason !== undefined) log.warn(`Stopped: ${escapeText(reason)}`);
          else if (outputs !== undefined && inputs.into !== undefined) {
            log.info(`The verified files lie in ${outputs.files}, what the index lacks in ${outputs.path}.`);
          }
          return { report, policyChanges: [] };
        } finally {
          await api.close();
        }
      },
    },
    args,
  );

import { tmpdir } from 'node:os';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { systemClock } from '../adapters/clock.ts';
import { freshFolders } from '../adapters/fresh-folders.ts';
import { gitHubApi } from '../adapters/github-api.ts';
import { serverOf } from '../github/server.ts';
import { PUBLISH_RELEASE } from '../inputs/publish-release.ts';
import { placeByHand } from '../release/gate-request.ts';
import { escapeText } from '../report/escape.ts';
import { RELEASE_RULES } from '../rules/commands.ts';
import type { CommandLine } from './commands.ts';
import { publishRelease } from './publish-release.ts';
import { runCommand } from './run-command.ts';

const BY_HAND = `By hand it does for a run what the last job of that run does. With --dry-run it only says so:

  GITHUB_TOKEN=… hardening-actions publish-release --dry-run --repository octo/demo --run-id 16284950012 \\
    --artifact-id 7318294402 --artifact-digest c3d4… --tag v1.0 --commit 1c0ffee0… \\
    --checksums "$(cat SHA256SUMS)" --statement-checksums 'd4e5…  provenance.json …' \\
    --bundles-artifact-id 7318294455 --bundles-artifact-digest e5f6… \\
    --bundle-checksums 'f6a7…  provenance.sigstore.json …'

The values are the outputs of the jobs that verified the files and that signed. The token needs "contents: write", for
drafts are shown to nobody else.`;

/** publish-release on the command line. What only a runner knows (its own ref) is not looked at there. */
export const run: CommandLine = ({ name, purpose }, args) =>
  runCommand(
    {
      name,
      purpose: `${purpose}\n\n${BY_HAND}`,
      inputs: PUBLISH_RELEASE,
      rules: RELEASE_RULES,
      verify: async (inputs, log) => {
        const { env } = process;
        const place = placeByHand(inputs, env);
        const { apiUrl, serverUrl, token } = serverOf(env);
        const api = gitHubApi({ apiUrl, token, environment: env, log });
        try {
          const { report, reason, release, wouldDo } = await publishRelease(
            inputs,
            { ...place, serverUrl },
            { api, folders: freshFolders(), temporary: tmpdir(), pause: sleep, clock: systemClock, log },
          );
          if (reason !== undefined) log.warn(`Stopped: ${escapeText(reason)}`);
          if (wouldDo !== undefined) log.info(escapeText(wouldDo));
          if (release !== undefined) log.info(`Published: ${escapeText(release.url)}`);
          return { report, policyChanges: [] };
        } finally {
          await api.close();
        }
      },
    },
    args,
  );

import process from 'node:process';
import { systemClock } from '../adapters/clock.ts';
import { fileArtifacts, textFiles } from '../adapters/files.ts';
import { gitObjects } from '../adapters/git.ts';
import { gitHistory } from '../adapters/git-history.ts';
import { gitHubApi } from '../adapters/github-api.ts';
import { actionsRunner, runnerLog } from '../adapters/runner.ts';
import { ToolError } from '../errors.ts';
import { runContext } from '../github/run-context.ts';
import type { Environment } from '../github/workflow-run.ts';
import { VERIFY_TAG_OUTPUTS } from '../inputs/outputs.ts';
import { VERIFY_TAG } from '../inputs/verify-tag-on-default-branch.ts';
import type { GitHubApi, Runner } from '../ports.ts';
import { TAG_RULES } from '../rules/commands.ts';
import { runAsAction } from './run-action.ts';
import { verifyTag, type VerifyTagPorts } from './verify-tag-on-default-branch.ts';

export interface TagActionPorts extends Omit<
  VerifyTagPorts,
  'judged' | 'api' | 'repository' | 'serverUrl' | 'run'
> {
  readonly runner: Runner;
  readonly api: (apiUrl: string, token: string) => GitHubApi;
}

/** verify-tag-on-default-branch as a GitHub Action. */
export async function main(): Promise<void> {
  const log = runnerLog();
  await runTagAction(process.env, {
    api: (apiUrl, token) => gitHubApi({ apiUrl, token, environment: process.env, log }),
    history: gitHistory(process.env),
    files: fileArtifacts(),
    text: textFiles(),
    git: gitObjects(process.env),
    clock: systemClock,
    runner: actionsRunner(),
    log,
  });
}

export async function runTagAction(environment: Environment, ports: TagActionPorts): Promise<void> {
  await runAsAction(
    {
      inputs: VERIFY_TAG,
      outputs: VERIFY_TAG_OUTPUTS,
      rules: TAG_RULES,
      logPrefix: 'tag',
      sourceOf: ({ source }) => source,
      verify: async ({ token, ...inputs }, judged) => {
        const run = runContext(environment);
        // Where a caller gave an empty text, the default is the expression itself, which nobody evaluated.
        if (token.startsWith('${{')) {
          throw new ToolError('usage', 'the input "token" is empty', {
            hint: 'Leave it out to use the token of the workflow, or give it `${{ github.token }}`.',
          });
        }
        const api = ports.api(run.apiUrl, token);
        try {
          const { repository, serverUrl } = run;
          return await verifyTag(inputs, { ...ports, api, judged, run, repository, serverUrl });
        } finally {
          await api.close();
        }
      },
    },
    environment,
    ports,
  );
}

import process from 'node:process';
import { systemClock, systemWaiting } from '../adapters/clock.ts';
import { fetchSource } from '../adapters/fetch-source.ts';
import { textFiles } from '../adapters/files.ts';
import { gitHubApi } from '../adapters/github-api.ts';
import { gitObjects } from '../adapters/git.ts';
import { packageIndex } from '../adapters/package-index/index.ts';
import { releaseIndex } from '../adapters/package-index/release-index.ts';
import { actionsRunner, runnerLog } from '../adapters/runner.ts';
import { trustedRoots } from '../adapters/sigstore-root.ts';
import { ToolError } from '../errors.ts';
import { runContext } from '../github/run-context.ts';
import type { Environment } from '../github/workflow-run.ts';
import { VERIFY_PUBLISHED_OUTPUTS } from '../inputs/outputs.ts';
import { VERIFY_PUBLISHED } from '../inputs/verify-published.ts';
import type { GitHubApi, Runner } from '../ports.ts';
import { CONSUMER_RULES } from '../rules/commands.ts';
import { runAsAction } from './run-action.ts';
import { verifyPublished, type VerifyPublishedPorts } from './verify-published.ts';

export interface PublishedActionPorts extends Omit<VerifyPublishedPorts, 'api' | 'run'> {
  readonly runner: Runner;
  readonly api: (apiUrl: string, token: string) => GitHubApi;
}

/** verify-published as a GitHub Action. */
export async function main(stub: string): Promise<void> {
  const { env } = process;
  const log = runnerLog();
  await runPublishedAction(env, {
    api: (apiUrl, token) => gitHubApi({ apiUrl, token, environment: env, log }),
    listing: (indexUrl) => Promise.resolve(releaseIndex({ environment: env, indexUrl, log })),
    index: (indexUrl) => Promise.resolve(packageIndex({ environment: env, indexUrl, log })),
    trustedRoots,
    fetchSource: fetchSource(env),
    git: gitObjects(env),
    text: textFiles(),
    clock: systemClock,
    waiting: systemWaiting,
    log,
    startWorkers: async () => (await import('./worker.ts')).readersBeside(stub),
    runner: actionsRunner(),
  });
}

export async function runPublishedAction(
  environment: Environment,
  ports: PublishedActionPorts,
): Promise<void> {
  await runAsAction(
    {
      inputs: VERIFY_PUBLISHED,
      outputs: VERIFY_PUBLISHED_OUTPUTS,
      rules: CONSUMER_RULES,
      logPrefix: 'published',
      sourceOf: () => '.',
      verify: async (inputs) => {
        const run = runContext(environment);
        // Where a caller gave an empty text, the default is the expression itself, which nobody evaluated.
        if (inputs.token.startsWith('${{')) {
          throw new ToolError('usage', 'the input "token" is empty', {
            hint: 'Leave it out to use the token of the workflow, or give it `${{ github.token }}`.',
          });
        }
        const api = ports.api(run.apiUrl, inputs.token);
        try {
          return await verifyPublished(inputs, { ...ports, api, run });
        } finally {
          await api.close();
        }
      },
    },
    environment,
    ports,
  );
}

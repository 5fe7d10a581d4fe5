import { tmpdir } from 'node:os';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { systemClock } from '../adapters/clock.ts';
import { freshFolders } from '../adapters/fresh-folders.ts';
import { gitHubApi } from '../adapters/github-api.ts';
import { maskInLog, plainLog, plainRunner } from '../adapters/plain-runner.ts';
import { ToolError } from '../errors.ts';
import { runContext } from '../github/run-context.ts';
import type { Environment } from '../github/workflow-run.ts';
import { readActionInputs } from '../inputs/action-inputs.ts';
import { PUBLISH_RELEASE_OUTPUTS } from '../inputs/outputs.ts';
import { PUBLISH_RELEASE } from '../inputs/publish-release.ts';
import { parseInputs } from '../inputs/spec.ts';
import type { GitHubApi } from '../ports.ts';
import { escapeMarkdown, markdownCode } from '../report/escape.ts';
import { RELEASE_RULES } from '../rules/commands.ts';
import { TOOL } from '../version.ts';
import { publish, publishFailure, type ReportRunner } from './publish.ts';
import { publishRelease, type PublishReleasePorts, type ReleasePlace } from './publish-release.ts';
import { PERMISSIONS } from './release-upload.ts';

export interface ReleaseActionPorts extends Omit<PublishReleasePorts, 'api'> {
  readonly api: (apiUrl: string, token: string) => GitHubApi;
  readonly runner: ReportRunner;
}

/** publish-release as a GitHub Action. */
export async function main(): Promise<void> {
  const log = plainLog();
  await runReleaseAction(process.env, {
    api: (apiUrl, token) => {
      maskInLog(token);
      return gitHubApi({ apiUrl, token, environment: process.env, log });
    },
    folders: freshFolders(),
    temporary: process.env.RUNNER_TEMP ?? tmpdir(),
    pause: sleep,
    clock: systemClock,
    log,
    runner: plainRunner(),
  });
}

/** Never rejects for a reason that lies outside: whatever ends the run fails the step with one message. */
export async function runReleaseAction(environment: Environment, ports: ReleaseActionPorts): Promise<void> {
  try {
    await run(environment, ports);
  } catch (error) {
    await publishFailure(
      error,
      TOOL,
      PUBLISH_RELEASE_OUTPUTS,
      ports.runner,
      'The GitHub Release is not as it must be',
    );
  }
}

async function run(environment: Environment, ports: ReleaseActionPorts): Promise<void> {
  const inputs = parseInputs(PUBLISH_RELEASE, readActionInputs(PUBLISH_RELEASE, environment));
  // The runner evaluates expressions: whoever sees one as it is was given an empty value.
  if (inputs.token === PUBLISH_RELEASE.token.default) {
    throw new ToolError('usage', 'the input "token" is empty', {
      hint: `Leave it out, and give the job these lines:\n${PERMISSIONS}`,
    });
  }
  const context = runContext(environment);
  const { repository, runId, serverUrl, apiUrl } = context;
  const { repositoryId, runAttempt: attempt, event, ref, sha, workflowRef } = context;
  const place: ReleasePlace = {
    repository,
    runId,
    serverUrl,
    // Nothing is done in the workspace, so nobody looks at it.
    runner: { repositoryId, attempt, event, ref, sha, workflowRef, workspace: [] },
  };
  const api = ports.api(apiUrl, inputs.token);
  try {
    const { report, reason, release, warning } = await publishRelease(inputs, place, { ...ports, api });
    await publish(
      {
        report,
        rules: RELEASE_RULES,
        outputs: PUBLISH_RELEASE_OUTPUTS,
        changes: [],
        warnings: [],
        reportOnly: false,
        ...(reason !== undefined && { reason: withPermissions(reason) }),
        values: release ? { 'release-id': release.id, url: release.url } : {},
        log: undefined,
        source: '.',
        environment,
      },
      ports.runner,
    );
    if (release === undefined) return;
    const rows = release.files.map(
      ({ name, size, sha256 }) => `| ${markdownCode(name)} | ${size} | ${markdownCode(sha256)} |`,
    );
    await ports.runner.summary(
      [
        `\n## Published on GitHub\n`,
        `${markdownCode(release.url)}: every file was read back.\n`,
        ...(warning === undefined ? [] : [`> [!WARNING]\n> ${escapeMarkdown(warning)}\n`]),
        '| File | Bytes | SHA-256 |\n| --- | --- | --- |',
        ...rows,
        '',
      ].join('\n'),
    );
  } finally {
    await api.close();
  }
}

/** Who lacks a permission is told which lines give it. */
function withPermissions(reason: string): string {
  if (!reason.includes('lacks the permission')) return reason;
  return `${reason}. Give the job these lines:\n${PERMISSIONS}`;
}

import { tmpdir } from 'node:os';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { systemClock } from '../adapters/clock.ts';
import { freshFolders } from '../adapters/fresh-folders.ts';
import { gitHubApi } from '../adapters/github-api.ts';
import { packageIndex } from '../adapters/package-index/index.ts';
import { maskInLog, plainLog, plainRunner } from '../adapters/plain-runner.ts';
import { ToolError } from '../errors.ts';
import { runContext } from '../github/run-context.ts';
import type { Environment } from '../github/workflow-run.ts';
import { readActionInputs } from '../inputs/action-inputs.ts';
import { PUBLISH_GATE_OUTPUTS } from '../inputs/outputs.ts';
import { PUBLISH_GATE } from '../inputs/publish-gate.ts';
import { parseInputs } from '../inputs/spec.ts';
import type { FreshFolders, GitHubApi } from '../ports.ts';
import type { GatePlace } from '../release/gate-request.ts';
import { GATE_RULES } from '../rules/commands.ts';
import { TOOL } from '../version.ts';
import { publish, publishFailure, type ReportRunner } from './publish.ts';
import { publishGate, type PublishGatePorts } from './publish-gate.ts';

export interface GateActionPorts extends Omit<PublishGatePorts, 'api' | 'keep'> {
  readonly api: (apiUrl: string, token: string) => GitHubApi;
  readonly runner: ReportRunner;
}

/** publish-gate as a GitHub Action. */
export async function main(): Promise<void> {
  const log = plainLog();
  await runGateAction(process.env, {
    api: (apiUrl, token) => {
      maskInLog(token);
      return gitHubApi({ apiUrl, token, environment: process.env, log });
    },
    index: (indexUrl) => Promise.resolve(packageIndex({ environment: process.env, indexUrl, log })),
    wait: (seconds) => sleep(seconds * 1000),
    folders: freshFolders(),
    temporary: process.env.RUNNER_TEMP ?? tmpdir(),
    clock: systemClock,
    log,
    runner: plainRunner(),
  });
}

/** Never rejects for a reason that lies outside: whatever ends the run fails the step with one message. */
export async function runGateAction(environment: Environment, ports: GateActionPorts): Promise<void> {
  try {
    await run(environment, ports);
  } catch (error) {
    await publishFailure(error, TOOL, PUBLISH_GATE_OUTPUTS, ports.runner);
  }
}

async function run(environment: Environment, ports: GateActionPorts): Promise<void> {
  const inputs = parseInputs(PUBLISH_GATE, readActionInputs(PUBLISH_GATE, environment));
  const { token } = inputs;
  // The runner evaluates expressions: whoever sees one as it is was given an empty value.
  if (token === PUBLISH_GATE.token.default) {
    throw new ToolError('usage', 'the input "token" is empty', {
      hint: `Leave it out, and give the job these lines:\n${PERMISSIONS}`,
    });
  }
  const workspace = environment.GITHUB_WORKSPACE ?? '';
  if (workspace === '') throw new ToolError('environment', 'GITHUB_WORKSPACE is not set: this is no runner');
  const context = runContext(environment);
  const place = await placeOnRunner(context, workspace, ports.folders);
  const api = ports.api(context.apiUrl, token);
  try {
    const { report, reason, outputs } = await publishGate(inputs, place, {
      ...ports,
      api,
      keep: { below: workspace },
    });
    await publish(
      {
        report,
        rules: GATE_RULES,
        outputs: PUBLISH_GATE_OUTPUTS,
        changes: [],
        warnings: [],
        reportOnly: false,
        ...(reason !== undefined && { reason: withPermissions(reason) }),
        values: outputs
          ? {
              files: outputs.files,
              statements: outputs.statements,
              path: outputs.path,
              'upload-needed': String(outputs.uploadNeeded),
            }
          : {},
        log: undefined,
        source: '.',
        environment,
      },
      ports.runner,
    );
  } finally {
    await api.close();
  }
}

const PERMISSIONS = 'permissions:\n  actions: read\n  contents: read';

/** Who lacks a permission is told which lines give it. */
function withPermissions(reason: string): string {
  if (!reason.includes('lacks the permission')) return reason;
  return `${reason}. Give the job these lines:\n${PERMISSIONS}`;
}

async function placeOnRunner(
  context: ReturnType<typeof runContext>,
  workspace: string,
  folders: FreshFolders,
): Promise<GatePlace> {
  const { repository, runId, repositoryId, runAttempt: attempt, event, ref, sha, workflowRef } = context;
  const names = (await folders.namesIn(workspace)).slice(0, 20);
  return {
    repository,
    runId,
    runner: { repositoryId, attempt, event, ref, sha, workflowRef, workspace: names },
  };
}

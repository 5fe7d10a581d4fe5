import process from 'node:process';
import { systemClock } from '../adapters/clock.ts';
import { fileArtifacts, textFiles } from '../adapters/files.ts';
import { gitObjects } from '../adapters/git.ts';
import { actionsRunner, runnerLog } from '../adapters/runner.ts';
import { ToolError } from '../errors.ts';
import { judgedCommits, logName, type Environment } from '../github/workflow-run.ts';
import { readActionInputs } from '../inputs/action-inputs.ts';
import { parseInputs } from '../inputs/spec.ts';
import { VERIFY_ARTIFACTS } from '../inputs/verify-artifacts.ts';
import type { Runner } from '../ports.ts';
import { RULES } from '../rules/index.ts';
import { TOOL } from '../version.ts';
import { publish, publishFailure } from './publish.ts';
import {
  verifyArtifacts,
  type VerifyArtifactsInputs,
  type VerifyArtifactsPorts,
} from './verify-artifacts.ts';

export interface ActionPorts extends Omit<VerifyArtifactsPorts, 'judged'> {
  readonly runner: Runner;
}

/**
 * verify-artifacts as a GitHub Action.
 * @param stub address of the file that started this one
 */
export async function main(stub: string): Promise<void> {
  const log = runnerLog();
  await runAction(process.env, {
    files: fileArtifacts(),
    text: textFiles(),
    git: gitObjects(process.env),
    clock: systemClock,
    log,
    startWorkers: async () => (await import('./worker.ts')).readersBeside(stub),
    index: async (url) =>
      (await import('../adapters/package-index/index.ts')).packageIndex({
        environment: process.env,
        indexUrl: url,
        log,
      }),
    runner: actionsRunner(),
  });
}

/** Never rejects for a reason that lies outside: whatever ends the run fails the step with one message. */
export async function runAction(environment: Environment, ports: ActionPorts): Promise<void> {
  try {
    await verify(environment, ports);
  } catch (error) {
    await publishFailure(error, TOOL, ports.runner);
  }
}

async function verify(environment: Environment, ports: ActionPorts): Promise<void> {
  const inputs = parseInputs(VERIFY_ARTIFACTS, readActionInputs(VERIFY_ARTIFACTS, environment));
  const log = logOf(inputs, environment);
  const { GITHUB_EVENT_PATH: eventPath } = environment;
  const event = eventPath === undefined ? undefined : await ports.text.read(eventPath);
  const judged = judgedCommits(environment, event && new TextDecoder().decode(event));
  const { report, policyChanges, policyWarning } = await verifyArtifacts(inputs, { ...ports, judged });
  await publish(
    {
      report,
      rules: RULES,
      changes: policyChanges,
      warnings: policyWarning === undefined ? [] : [policyWarning],
      reportOnly: inputs.mode === 'report',
      log,
      source: inputs.source ?? '.',
      environment,
    },
    ports.runner,
  );
}

function logOf(inputs: VerifyArtifactsInputs, environment: Environment) {
  const days = inputs['retention-days'];
  if (days !== undefined && !/^(?:[1-9]|[1-8]\d|90)$/.test(days)) {
    throw new ToolError('usage', `input "retention-days" is ${JSON.stringify(days)}`, {
      hint: 'It may be a number from 1 to 90.',
    });
  }
  const given = inputs['artifact-name'];
  // What the artifact service refuses in a name.
  if (given !== undefined && /["<>|*?:\\/\p{Cc}]/u.test(given)) {
    throw new ToolError('usage', `input "artifact-name" is ${JSON.stringify(given)}`, {
      hint: 'It may not hold any of " : < > | * ? \\ / or control characters.',
    });
  }
  return {
    name: given ?? logName(environment, inputs['matrix-index']),
    retentionDays: days === undefined ? undefined : Number(days),
  };
}

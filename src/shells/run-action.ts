import { judgedCommits, logName, type Environment, type JudgedCommits } from '../github/workflow-run.ts';
import { ToolError } from '../errors.ts';
import { readActionInputs } from '../inputs/action-inputs.ts';
import { INSPECTION_LOG, JUDGING } from '../inputs/common.ts';
import { parseInputs, type InputsOf, type InputSpec } from '../inputs/spec.ts';
import type { Runner, TextFiles } from '../ports.ts';
import type { Rule } from '../rules/define.ts';
import { TOOL } from '../version.ts';
import { publish, publishFailure, type OutputNames } from './publish.ts';
import type { Verified } from './verified.ts';

/** A command that ends in a report, as an action. Its inputs hold JUDGING, and INSPECTION_LOG unless `log` is false. */
export interface ActionCommand<S extends InputSpec> {
  readonly inputs: S;
  readonly outputs: OutputNames;
  readonly rules: readonly Rule[];
  /** Begins the name of the inspection log; absent: `inspection`. */
  readonly logPrefix?: string;
  /** False for a composite action, which has no token for the artifact service: its caller uploads. */
  readonly log?: false;
  /** Folder of the checkout, seen from the working folder. */
  readonly sourceOf: (inputs: InputsOf<S>) => string;
  readonly verify: (inputs: InputsOf<S>, judged: JudgedCommits) => Promise<Verified>;
}

/** Never rejects for a reason that lies outside: whatever ends the run fails the step with one message. */
export async function runAsAction<S extends InputSpec>(
  command: ActionCommand<S>,
  environment: Environment,
  ports: { readonly text: TextFiles; readonly runner: Runner },
): Promise<void> {
  try {
    await run(command, environment, ports);
  } catch (error) {
    await publishFailure(error, TOOL, command.outputs, ports.runner);
  }
}

async function run<S extends InputSpec>(
  command: ActionCommand<S>,
  environment: Environment,
  { text, runner }: { readonly text: TextFiles; readonly runner: Runner },
): Promise<void> {
  const raw = readActionInputs(command.inputs, environment);
  const inputs: InputsOf<S> = parseInputs<S>(command.inputs, raw);
  const log =
    command.log === false
      ? undefined
      : logOf(parseInputs(INSPECTION_LOG, raw), environment, command.logPrefix);
  const { GITHUB_EVENT_PATH: eventPath } = environment;
  const event = eventPath === undefined ? undefined : await text.read(eventPath);
  const judged = judgedCommits(environment, event && new TextDecoder().decode(event));
  const { report, policyChanges, policyWarning, outputs = {} } = await command.verify(inputs, judged);
  await publish(
    {
      report,
      rules: command.rules,
      outputs: command.outputs,
      values: outputs,
      changes: policyChanges,
      warnings: policyWarning === undefined ? [] : [policyWarning],
      reportOnly: parseInputs(JUDGING, raw).mode === 'report',
      log,
      source: command.sourceOf(inputs),
      environment,
    },
    runner,
  );
}

export function logOf(
  inputs: InputsOf<typeof INSPECTION_LOG>,
  environment: Environment,
  prefix: string | undefined,
) {
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
    name: given ?? logName(environment, inputs['matrix-index'], prefix),
    retentionDays: days === undefined ? undefined : Number(days),
  };
}

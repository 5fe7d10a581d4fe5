import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import { terminalLog, writeOutput } from '../adapters/terminal.ts';
import { failedOnlyForLackOfKnowledge } from '../engine.ts';
import { messageOf, ToolError } from '../errors.ts';
import { helpText, jsonAskedFor, parseCommandLine } from '../inputs/command-line.ts';
import { JUDGING, OUTPUT } from '../inputs/common.ts';
import { parseInputs, type InputsOf, type InputSpec } from '../inputs/spec.ts';
import type { Log } from '../ports.ts';
import { reportOfError } from '../report/failure.ts';
import { render } from '../report/render.ts';
import type { Report } from '../report/types.ts';
import type { Rule } from '../rules/define.ts';
import { TOOL } from '../version.ts';
import type { Verified } from './verified.ts';

/** A command that ends in a report, on the command line. Its inputs hold JUDGING and OUTPUT. */
export interface Command<S extends InputSpec> {
  readonly name: string;
  readonly purpose: string;
  readonly inputs: S;
  readonly rules: readonly Rule[];
  readonly verify: (inputs: InputsOf<S>, log: Log) => Promise<Verified>;
}

/** Answers the exit status. @throws ToolError where there is nothing that can be verified */
export async function runCommand<S extends InputSpec>(
  command: Command<S>,
  args: readonly string[],
): Promise<number> {
  try {
    return await run(command, args);
  } catch (error) {
    // Whoever parses standard output gets a report even where nothing could be verified, or the arguments are wrong.
    const asked = jsonAskedFor(args);
    if (asked !== undefined) {
      const text = render(reportOfError(error, TOOL), command.rules, {
        format: 'json',
        color: false,
        verbosity: 'normal',
      });
      await write(text, asked.output);
    }
    throw error;
  }
}

async function run<S extends InputSpec>(command: Command<S>, args: readonly string[]): Promise<number> {
  const raw = parseCommandLine(command.inputs, args);
  if (raw.help) {
    await writeOutput(helpText(command.name, command.purpose, command.inputs));
    return 0;
  }
  const inputs = parseInputs(command.inputs, raw);
  const shown = parseInputs(OUTPUT, raw);
  const log = terminalLog(shown.quiet);
  try {
    const { report } = await command.verify(inputs, log);
    log.done();
    await output(report, command.rules, shown);
    if (report.verdict === 'pass' || parseInputs(JUDGING, raw).mode === 'report') return 0;
    return failedOnlyForLackOfKnowledge(report) ? 3 : 1;
  } finally {
    log.done();
  }
}

async function output(report: Report, rules: readonly Rule[], shown: InputsOf<typeof OUTPUT>): Promise<void> {
  const terminal = shown.output === undefined && process.stdout.isTTY;
  const text = render(report, rules, {
    format: shown.format,
    color:
      shown.color === 'always' || (shown.color === 'auto' && terminal && process.env.NO_COLOR === undefined),
    verbosity: shown.quiet ? 'quiet' : shown.verbose ? 'verbose' : 'normal',
  });
  await write(text, shown.output);
}

async function write(text: string, path: string | undefined): Promise<void> {
  if (path === undefined) {
    await writeOutput(text);
    return;
  }
  try {
    await writeFile(path, text);
  } catch (cause) {
    throw new ToolError('environment', `cannot write ${path}: ${messageOf(cause)}`, { cause });
  }
}

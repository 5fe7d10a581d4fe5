import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './command.ts';
import { readOutputs, readWorkflowLog, type WorkflowLog } from './workflow-log.ts';

export interface ActionRun {
  /** Name to text, as `with:` of a workflow gives them. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Undefined takes a variable away. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly event?: unknown;
}

export interface ActionRan {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly log: WorkflowLog;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** A commit id for runs without a checkout. */
export const SHA = 'a'.repeat(40);

/** Runs a shipped action as the runner would: by its stub, in the workspace, with the runner's variables and nothing else. */
export async function runAction(
  node: string,
  stub: string,
  workspace: string,
  { inputs = {}, environment = {}, event }: ActionRun = {},
): Promise<ActionRan> {
  const temp = mkdtempSync(join(workspace, '..', 'runner-'));
  const file = (name: string, text = '') => {
    const path = join(temp, name);
    writeFileSync(path, text);
    return path;
  };
  mkdirSync(join(temp, 'temp'));
  const output = file('output');
  const summary = file('summary');
  const variables = Object.entries(inputs).map(
    ([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const,
  );
  const child = spawn(node, [join(ROOT, 'dist', stub)], {
    cwd: workspace,
    env: {
      PATH: process.env.PATH,
      HOME: temp,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event ?? {})),
      GITHUB_JOB: 'verify',
      GITHUB_OUTPUT: output,
      GITHUB_REPOSITORY: 'owner/repository',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_RUN_ID: '7',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_SHA: SHA,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: join(temp, 'temp'),
      'INPUT_MATRIX-INDEX': '0',
      ...Object.fromEntries(variables),
      ...environment,
    },
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const text = Buffer.concat(stdout).toString();
  return {
    status,
    stdout: text,
    stderr: Buffer.concat(stderr).toString(),
    log: readWorkflowLog(text),
    outputs: readOutputs(readFileSync(output, 'utf8')),
    summary: readFileSync(summary, 'utf8'),
  };
}

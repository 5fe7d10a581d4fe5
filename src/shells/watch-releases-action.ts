import process from 'node:process';
import * as z from 'zod';
import { systemClock } from '../adapters/clock.ts';
import { textFiles } from '../adapters/files.ts';
import { gitHubApi } from '../adapters/github-api.ts';
import { releaseIndex } from '../adapters/package-index/release-index.ts';
import { actionsRunner, runnerLog } from '../adapters/runner.ts';
import { trustedRoots } from '../adapters/sigstore-root.ts';
import { ToolError } from '../errors.ts';
import { repositoryPath } from '../github/api-paths.ts';
import { runContext, type RunContext } from '../github/run-context.ts';
import type { Environment } from '../github/workflow-run.ts';
import { WATCH_RELEASES_OUTPUTS } from '../inputs/outputs.ts';
import { WATCH_RELEASES } from '../inputs/watch-releases.ts';
import type { ApiAnswer, GitHubApi, Runner, TextFiles } from '../ports.ts';
import { issueBody, recordOfIssue, switchOff, WATCH_LABEL, WATCH_TITLE } from '../published/watch-issue.ts';
import { WATCH_RULES } from '../rules/commands.ts';
import { runAsAction } from './run-action.ts';
import type { Verified } from './verified.ts';
import { keepRecord, requireRecord } from './watch-record.ts';
import { watchReleases, type WatchInputs, type WatchPorts } from './watch-releases.ts';

export interface WatchActionPorts extends Omit<WatchPorts, 'api'> {
  readonly runner: Runner;
  readonly text: TextFiles;
  readonly api: (apiUrl: string, token: string) => GitHubApi;
}

/** watch-releases as a GitHub Action. */
export async function main(): Promise<void> {
  const { env } = process;
  const log = runnerLog();
  await runWatchAction(env, {
    api: (apiUrl, token) => gitHubApi({ apiUrl, token, environment: env, log }),
    listing: (indexUrl) => Promise.resolve(releaseIndex({ environment: env, indexUrl, log })),
    trustedRoots,
    text: textFiles(),
    clock: systemClock,
    log,
    runner: actionsRunner(),
  });
}

const ISSUE = z.object({ number: z.int().min(1), body: z.string().nullish() });

export async function runWatchAction(environment: Environment, ports: WatchActionPorts): Promise<void> {
  await runAsAction(
    {
      inputs: WATCH_RELEASES,
      outputs: WATCH_RELEASES_OUTPUTS,
      rules: WATCH_RULES,
      logPrefix: 'watch',
      sourceOf: () => '.',
      verify: async (inputs) => {
        const run = runContext(environment);
        if (inputs.token.startsWith('${{')) {
          throw new ToolError('usage', 'the input "token" is empty', {
            hint: 'Leave it out, and give the job `issues: write`.',
          });
        }
        const api = ports.api(run.apiUrl, inputs.token);
        try {
          return await (inputs['report-to'] === 'run' ? toRun : toIssue)(inputs, run, { ...ports, api });
        } finally {
          await api.close();
        }
      },
    },
    environment,
    ports,
  );
}

type Ports = WatchPorts & { readonly text: TextFiles };

async function toIssue(inputs: WatchInputs, run: RunContext, ports: Ports): Promise<Verified> {
  if (inputs.record !== undefined) {
    throw new ToolError('usage', 'the input "record" is given, and the record is kept in the issue', {
      hint: 'Leave it out, or give `report-to: run`.',
    });
  }
  const { api } = ports;
  const { repository } = run;
  const issue = await findIssue(api, repository);
  const before = issue && recordOfIssue(issue.body ?? '');
  const { record, newReleases, ...result } = await watchReleases(inputs, before, ports);
  const pushed = await pushedAt(api, repository);
  const body = issueBody({
    report: result.report,
    record,
    today: ports.clock.today(),
    run: `${run.serverUrl}/${repository}/actions/runs/${run.runId}`,
    ...(pushed !== undefined && { pushed }),
  });
  const state = result.report.verdict === 'fail' && !inputs.accept ? 'open' : 'closed';
  const number = issue?.number ?? (await createIssue(api, repository, body));
  await editIssue(api, repository, number, { body, state });
  return { ...result, outputs: { issue: String(number), 'new-releases': newReleases.join('\n') } };
}

/** Who is told by the run alone needs it red: no mode may take that away. */
async function toRun(inputs: WatchInputs, run: RunContext, ports: Ports): Promise<Verified> {
  if (inputs.mode === 'report') {
    throw new ToolError('usage', '`report-to: run` tells by failing, and `mode: report` never fails', {
      hint: 'Leave one of them out.',
    });
  }
  const { path, before } = await requireRecord(inputs.record, inputs.accept, ports.text);
  const { record, newReleases, ...result } = await watchReleases(inputs, before, ports);
  await keepRecord(path, record);
  ports.log.info(switchOff(await pushedAt(ports.api, run.repository)));
  return { ...result, outputs: { 'new-releases': newReleases.join('\n') } };
}

/** The oldest one with the label: whatever others open beside it is none of ours. */
async function findIssue(api: GitHubApi, repository: string) {
  const answer = await api.list(
    {
      path: repositoryPath(repository, 'issues'),
      query: { labels: WATCH_LABEL, state: 'all', sort: 'created', direction: 'asc' },
      permission: 'issues: read',
    },
    (json) => z.array(ISSUE).parse(json),
  );
  return [...valueOf(answer)].sort((a, b) => a.number - b.number)[0];
}

async function createIssue(api: GitHubApi, repository: string, body: string): Promise<number> {
  const answer = await api.send(
    'POST',
    { path: repositoryPath(repository, 'issues'), permission: 'issues: write' },
    { title: WATCH_TITLE, body, labels: [WATCH_LABEL] },
    (json) => ISSUE.parse(json).number,
  );
  return valueOf(answer);
}

async function editIssue(
  api: GitHubApi,
  repository: string,
  number: number,
  changes: { readonly body: string; readonly state: 'open' | 'closed' },
): Promise<void> {
  const answer = await api.send(
    'PATCH',
    { path: repositoryPath(repository, 'issues', String(number)), permission: 'issues: write' },
    changes,
    () => undefined,
  );
  valueOf(answer);
}

async function pushedAt(api: GitHubApi, repository: string): Promise<string | undefined> {
  const answer = await api.get(
    { path: repositoryPath(repository), permission: 'metadata: read' },
    (json) => z.object({ pushed_at: z.string().nullish() }).parse(json).pushed_at ?? undefined,
  );
  return answer.state === 'known' ? answer.value : undefined;
}

/** @throws ToolError `environment`: a watch that can't tell anybody must not look like one that saw nothing */
function valueOf<T>(answer: ApiAnswer<T>): T {
  if (answer.state === 'known') return answer.value;
  throw new ToolError('environment', `the issue of the watch can’t be kept: ${answer.why}`, {
    hint: 'Give the job these lines:\npermissions:\n  issues: write',
  });
}

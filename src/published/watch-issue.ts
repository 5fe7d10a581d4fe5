import { ToolError } from '../errors.ts';
import { escapeMarkdown } from '../report/escape.ts';
import type { Report } from '../report/types.ts';
import { parseRecord, writeRecord, type WatchRecord } from './watch.ts';

/** The one issue in which a watch tells what it saw, and keeps its record. */

export const WATCH_LABEL = 'release-watch';
export const WATCH_TITLE = 'Watch over releases on the package index';

/** GitHub takes 65,536 characters. */
const MOST_CHARACTERS = 65_000;
const RECORD = /<!-- release-watch-record ([A-Za-z0-9+/=]+) -->/u;
const DAYS_UNTIL_OFF = 60;

const STEPS = `### What to do now

Assume that accounts of maintainers and credentials of CI are compromised, too, until the contrary is proven.

1. **Lock down.** Remove the trusted publishers and tokens of the project on PyPI; take write access to the repository from everybody who
   does not need it today; cancel runs that wait for approval.
2. **Yank** the affected releases on PyPI. Do not delete them: the bytes are evidence.
3. **Rotate** passwords, tokens and keys of all maintainers; end their sessions; look at their second factors.
4. **Inspect** the audit log of GitHub, the runs of the release workflow, and the security history of the project on PyPI. Note times.
5. **Tell users** exactly which versions and files are affected, with SHA-256, and what to do; privately reported details later.

When it turned out to be right: run the watch with \`accept: true\`, which makes what is there now the new record.`;

export interface WatchNews {
  readonly report: Report;
  readonly record: WatchRecord;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Address of the run. */
  readonly run: string;
  /** ISO 8601 of the last push to the repository; absent where that is unknown. */
  readonly pushed?: string;
}

/** @throws ToolError `environment` where there is more to keep than an issue holds */
export function issueBody({ report, record, today, run, pushed }: WatchNews): string {
  const failing = report.verdict === 'fail';
  const lines = report.results.flatMap(({ ruleId, outcome, why = '', findings }) => [
    ...findings.map(({ severity, message }) => `- ${severity} (\`${ruleId}\`): ${escapeMarkdown(message)}`),
    ...(outcome === 'unknown' || outcome === 'not-available' || outcome === 'error'
      ? [`- ${outcome} (\`${ruleId}\`): ${escapeMarkdown(why)}`]
      : []),
  ]);
  const shown = lines.slice(0, 100).map((line) => line.slice(0, 400));
  const body = [
    failing ? '## Something is wrong on the index' : '## All is as it was',
    `Last run: ${today} ([run](${run})). ${switchOff(pushed)}`,
    ...(shown.length > 0 ? [shown.join('\n')] : []),
    ...(failing ? [STEPS] : []),
    'The next look compares with the record below. Do not edit it.',
    `<!-- release-watch-record ${Buffer.from(writeRecord(record)).toString('base64')} -->`,
    '',
  ].join('\n\n');
  if (body.length <= MOST_CHARACTERS) return body;
  throw new ToolError('environment', 'what there is to record does not fit into one issue', {
    hint: 'Watch fewer projects in one workflow, or run watch-releases on the command line with --record.',
  });
}

/** When GitHub stops to run the watch. @param pushed ISO 8601 of the last push; absent where that is unknown */
export function switchOff(pushed: string | undefined): string {
  const time = pushed === undefined ? Number.NaN : Date.parse(pushed);
  if (Number.isNaN(time)) return 'When GitHub switches the schedule off is unknown.';
  const day = new Date(time + DAYS_UNTIL_OFF * 86_400_000).toISOString().slice(0, 10);
  return `GitHub switches schedules of a public repository off after ${DAYS_UNTIL_OFF} days without activity: without a push, on ${day}.`;
}

/** @throws ToolError `usage` where the issue holds no record, or one that can't be read: it may not pass for a first run */
export function recordOfIssue(body: string): WatchRecord {
  const text = RECORD.exec(body)?.[1];
  if (text !== undefined) return parseRecord(Buffer.from(text, 'base64').toString('utf8'));
  throw new ToolError('usage', 'the issue of the watch holds no record any more: somebody edited it', {
    hint: 'Look at its edits, and restore the record; or remove its label to begin anew.',
  });
}

import { deflateSync, inflateSync } from 'node:zlib';
import { messageOf, ToolError } from '../errors.ts';
import { escapeMarkdown } from '../report/escape.ts';
import type { Report } from '../report/types.ts';
import { malformedRecord, parseRecord, type WatchRecord } from './watch.ts';

/** The one issue in which a watch tells what it saw, and keeps its record. */

export const WATCH_LABEL = 'release-watch';
export const WATCH_TITLE = 'Watch over releases on the package index';

/** GitHub takes 65,536 characters. */
const MOST_CHARACTERS = 65_000;
/** What stays for findings however much there is to record. */
const ROOM_FOR_LINES = 5_000;
const LEFT_OUT_CHARACTERS = 60;
/** Base64 of JSON, as the first issues hold it, or of JSON that is deflated (RFC 1950). */
const RECORD = /<!-- release-watch-record (deflate:)?([A-Za-z0-9+/=]+) -->/u;
/** Above what fits into an issue in honest use, where it shrinks to a fifth; more is a bomb. */
const MOST_RECORD_BYTES = 4 * 1024 ** 2;
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
  const parts = (told: readonly string[]) =>
    [
      failing ? '## Something is wrong on the index' : '## All is as it was',
      `Last run: ${today} ([run](${run})). ${switchOff(pushed)}`,
      ...(told.length > 0 ? [told.join('\n')] : []),
      ...(failing ? [STEPS] : []),
      'The next look compares with the record below. Do not edit it.',
      `<!-- release-watch-record ${packed(record)} -->`,
      '',
    ].join('\n\n');
  const bare = parts([]).length;
  if (bare + ROOM_FOR_LINES <= MOST_CHARACTERS) return parts(fitting(lines, MOST_CHARACTERS - bare - 2));
  throw new ToolError('environment', 'what there is to record does not fit into one issue', {
    hint: 'Watch fewer projects in one workflow, or run watch-releases on the command line with --record.',
  });
}

/** As many lines as there is room for, and how many are left out: the record is never what has to give way. */
function fitting(lines: readonly string[], room: number): readonly string[] {
  const shown: string[] = [];
  let left = room - LEFT_OUT_CHARACTERS;
  for (const line of lines.slice(0, 100).map((text) => text.slice(0, 400))) {
    left -= line.length + 1;
    if (left < 0) break;
    shown.push(line);
  }
  const more = lines.length - shown.length;
  return more === 0 ? shown : [...shown, `- and ${more} more: see the report of the run`];
}

function packed(record: WatchRecord): string {
  return `deflate:${deflateSync(JSON.stringify(record), { level: 9 }).toString('base64')}`;
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
  const [, form, text] = RECORD.exec(body) ?? [];
  if (text !== undefined) {
    const bytes = Buffer.from(text, 'base64');
    return parseRecord((form === undefined ? bytes : inflated(bytes)).toString('utf8'));
  }
  throw new ToolError('usage', 'the issue of the watch holds no record any more: somebody edited it', {
    hint: 'Look at its edits, and restore the record; or remove its label to begin anew.',
  });
}

function inflated(bytes: Buffer): Buffer {
  try {
    return inflateSync(bytes, { maxOutputLength: MOST_RECORD_BYTES });
  } catch (cause) {
    throw malformedRecord(messageOf(cause), cause);
  }
}

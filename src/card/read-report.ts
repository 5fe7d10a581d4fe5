import * as z from 'zod';
import { blocks } from '../engine.ts';
import { messageOf, ToolError } from '../errors.ts';
import { reportJsonSchema } from '../report/json-schema.ts';
import { renderJson } from '../report/json.ts';
import type { Report } from '../report/types.ts';
import { sha256Of } from '../toolchain/text.ts';
import { commandOf, type CommandName } from './commands.ts';

/** A report that a card is made from. */
export interface CardReport {
  /** Absent: the command ended before it could look at anything, and the report says why. */
  readonly command: CommandName | undefined;
  readonly report: Report;
  /** Of the file, lowercase hex. */
  readonly sha256: string;
}

/** The largest honest reports have a few MiB. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Reads the JSON report of a command in the one form that the command writes it, and holds it against itself: a verdict that the
 * results do not bear out is none.
 * @param what names it in messages
 * @throws ToolError `usage`
 */
export function readCardReport(bytes: Uint8Array, what: string): CardReport {
  const report = parsed(bytes, what);
  const ids = report.results.map(({ ruleId }) => ruleId);
  const command = commandOf(ids);
  const ended = ids.length === 1 && ids[0] === 'run' && report.results[0]?.outcome === 'error';
  if (command === undefined && !ended) {
    throw misfit(
      what,
      'its rules are those of no command',
      'Was it made by another version of these actions?',
    );
  }
  const undecided = report.results.some(({ outcome }) => outcome === 'error' || outcome === 'not-available');
  const found = report.results.some(
    ({ outcome, findings }) =>
      outcome === 'fail' || findings.some((finding) => blocks(finding, report.strict)),
  );
  const failed = report.subjects.some(({ verdict }) => verdict === 'fail');
  if (report.verdict === 'pass' && (undecided || found || failed)) {
    throw misfit(what, 'it contradicts itself: its verdict is "pass", and its results say otherwise');
  }
  return { command, report, sha256: sha256Of(bytes) };
}

function parsed(bytes: Uint8Array, what: string): Report {
  if (bytes.length > MOST_BYTES) throw misfit(what, `it is larger than ${MOST_BYTES / 1024 ** 2} MiB`);
  let json: unknown;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    json = JSON.parse(text);
  } catch (cause) {
    throw misfit(what, messageOf(cause), undefined, cause);
  }
  // The published schema itself: there is no second idea of what a report is.
  const { success, error } = schema().safeParse(json);
  if (!success) throw misfit(what, z.prettifyError(error), undefined, error);
  const report = json as Report;
  if (renderJson(report) !== text)
    throw misfit(what, 'it is not written in the one form that these actions give it');
  return report;
}

let cached: z.ZodType | undefined;

function schema(): z.ZodType {
  return (cached ??= z.fromJSONSchema(reportJsonSchema()));
}

function misfit(what: string, why: string, hint?: string, cause?: unknown): ToolError {
  return new ToolError('usage', `the report ${JSON.stringify(what)} can't be taken: ${why}`, {
    hint:
      hint ??
      'Give the JSON reports of this job as they are, as in: reports: ${{ steps.artifacts.outputs.report }}',
    cause,
  });
}

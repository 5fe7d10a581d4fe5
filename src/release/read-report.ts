import { createHash } from 'node:crypto';
import * as z from 'zod';
import { messageOf, ToolError } from '../errors.ts';
import type { Outcome, Verdict } from '../report/types.ts';
import type { Checksum } from './checksums.ts';
import type { ReleaseManifest } from './types.ts';

const SHA256 = z.string().regex(/^[0-9a-f]{64}$/u);
const OUTCOMES = ['pass', 'fail', 'not-applicable', 'not-available', 'unknown', 'error'] as const;
const REPORT = z.looseObject({
  schemaVersion: z.literal(1),
  verdict: z.enum(['pass', 'fail']),
  complete: z.boolean(),
  source: z.looseObject({ commit: z.string() }).optional(),
  policy: z.looseObject({ path: z.string().optional(), sha256: SHA256.optional() }),
  subjects: z.array(z.looseObject({ file: z.string(), sha256: SHA256, size: z.int().min(0) })),
  results: z.array(
    z.looseObject({ ruleId: z.string(), outcome: z.enum(OUTCOMES), why: z.string().optional() }),
  ),
  approvals: z.array(z.looseObject({ used: z.array(z.unknown()) })),
});

/** What a report of verify-artifacts says, as far as a release asks. */
export interface ReleaseReport {
  /** Of the report's bytes, lowercase hex. */
  readonly sha256: string;
  readonly verdict: Verdict;
  readonly complete: boolean;
  /** Full id; absent where the files were not compared with a source. */
  readonly commit?: string;
  /** Absent: the built-in policy. */
  readonly policy?: { readonly path: string; readonly sha256: string };
  readonly subjects: readonly (Checksum & { readonly size: number })[];
  readonly results: readonly { readonly ruleId: string; readonly outcome: Outcome; readonly why?: string }[];
  /** Approvals that let something through. */
  readonly approvalsUsed: number;
}

/** @throws ToolError `usage`: it is no report of this project */
export function parseReport(bytes: Uint8Array): ReleaseReport {
  const { verdict, complete, source, policy, subjects, results, approvals } = parsed(bytes);
  const { path, sha256 } = policy;
  if ((path === undefined) !== (sha256 === undefined)) throw misfit('it names half a policy');
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    verdict,
    complete,
    ...(source && { commit: source.commit }),
    ...(path !== undefined && sha256 !== undefined && { policy: { path, sha256 } }),
    subjects: subjects.map(({ file, ...rest }) => ({ name: file, sha256: rest.sha256, size: rest.size })),
    results: results.map(({ ruleId, outcome, why }) => ({
      ruleId,
      outcome,
      ...(why !== undefined && { why }),
    })),
    approvalsUsed: approvals.filter(({ used }) => used.length > 0).length,
  };
}

/**
 * Takes the report of verify-artifacts where it is about these files and this commit, and found nothing.
 * @throws ToolError `usage` saying what does not fit
 */
export function readReport(
  bytes: Uint8Array,
  { files, commit }: Pick<ReleaseManifest, 'files' | 'commit'>,
): ReleaseReport {
  const report = parseReport(bytes);
  if (report.verdict !== 'pass') throw misfit('its verdict is "fail": these files may not be published');
  if (!report.complete) throw misfit('it is not complete: something that was asked for could not be known');
  if (report.commit !== commit) {
    const about = report.commit === undefined ? 'no commit at all' : `commit ${report.commit}`;
    throw misfit(`it compares with ${about}, the release is of ${commit}`);
  }
  const listed = (all: ReleaseReport['subjects']) =>
    all.map(({ name, sha256, size }) => `${name} ${size} ${sha256}`).sort();
  const actual = listed(files);
  const judged = listed(report.subjects);
  const strange = [
    ...actual.filter((one) => !judged.includes(one)),
    ...judged.filter((one) => !actual.includes(one)),
  ];
  if (strange.length > 0 || actual.length !== judged.length) {
    throw misfit(`it is not about exactly these files: see ${strange[0] ?? 'one that it lists twice'}`);
  }
  return report;
}

function parsed(bytes: Uint8Array): z.infer<typeof REPORT> {
  try {
    return REPORT.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch (cause) {
    throw misfit(cause instanceof z.ZodError ? z.prettifyError(cause) : messageOf(cause), cause);
  }
}

function misfit(why: string, cause?: unknown): ToolError {
  return new ToolError('usage', `the report can't be taken: ${why}`, {
    hint: 'Give the JSON report of verify-artifacts over the same files, with `source`: as in: report: ${{ steps.verify.outputs.report }}',
    cause,
  });
}

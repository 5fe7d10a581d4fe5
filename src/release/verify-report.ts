import * as z from 'zod';
import type { Absent, VerifyReport } from './gate.ts';

const SHA256 = z.string().regex(/^[0-9a-f]{64}$/u);
const REPORT = z.object({
  schemaVersion: z.literal(1),
  verdict: z.enum(['pass', 'fail']),
  complete: z.boolean(),
  source: z.object({ commit: z.string() }).optional(),
  policy: z.object({ sha256: SHA256.optional() }),
  subjects: z.array(z.object({ file: z.string(), sha256: SHA256 })),
});

/** The parts of a report of verify-artifacts that the gate compares. What is no report is as none. */
export function parseVerifyReport(bytes: Uint8Array): VerifyReport | Absent {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { absent: 'report.json is no JSON' };
  }
  const { success, data } = REPORT.safeParse(json);
  if (!success) return { absent: 'report.json is no report of this project' };
  const { verdict, complete, source, policy, subjects } = data;
  return {
    verdict,
    complete,
    ...(source && { commit: source.commit }),
    ...(policy.sha256 !== undefined && { policy: policy.sha256 }),
    subjects: subjects.map(({ file, sha256 }) => ({ name: file, sha256 })),
  };
}

import { createHash } from 'node:crypto';
import type { Finding, Report } from './types.ts';

/**
 * Identity of a finding from release to release, 16 hex digits: rule, kind of artifact, path and message, with every number
 * and digest taken out, since versions, sizes and hashes change while the fault stays.
 */
export function fingerprint(report: Report, ruleId: string, { location, message }: Finding): string {
  const subject = report.subjects.find(({ file }) => file === location?.artifact);
  const where = subject?.kind ?? location?.artifact ?? '';
  const parts = [ruleId, where, stable(location?.path ?? ''), stable(message)];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

/** A folder such as `demo-1.0.dist-info` carries the version, a message may carry a digest or a size. */
function stable(text: string): string {
  return text
    .replace(/\b[0-9a-f]{32,}\b/g, '0')
    .replace(/-[^-/]+(?=\.(?:dist-info|data|egg-info)(?:\/|$))/g, '-0')
    .replace(/(?<![\p{L}_])\d+(?:[.,]\d+)*/gu, '0');
}

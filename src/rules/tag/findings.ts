import type { Evidence, Finding, Severity } from '../../report/types.ts';
import type { TagFact } from '../../tag/types.ts';

/** A finding about the release as a whole: an approval covers it with the path `**`. */
export function said(severity: Severity, message: string, evidence: Evidence = {}): Finding {
  return { severity, message, evidence };
}

/** What was seen, for a reviewer who wants to know what a pass rests on. */
export function seen(message: string, evidence: Evidence = {}): Finding {
  return { severity: 'note', message, evidence };
}

/** Full id of the commit that the tag leads to; absent where it leads to none. */
export function commitOf({ found }: TagFact): string | undefined {
  return 'missing' in found || found.target.type !== 'commit' ? undefined : found.target.sha;
}

export const NO_COMMIT = 'there is no tag that leads to a commit';

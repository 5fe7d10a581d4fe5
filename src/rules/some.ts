import type { Subject } from '../distribution/types.ts';
import type { Finding, Severity } from '../report/types.ts';
import { finding } from './subjects.ts';

/** The first few of a list and how many more there are: names in a message, which a hostile archive has without end. */
export function someOf(items: readonly string[], limit = 10): string {
  const shown = items.slice(0, limit).map((item) => (item.length > 100 ? `${item.slice(0, 100)}…` : item));
  const more = items.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

/** Findings of one kind about one artifact that are listed: a hostile file can hold a fault in each of 100,000 lines. */
const LISTED = 50;
const RANK: readonly Severity[] = ['note', 'warning', 'error'];

/** The first findings, and one that counts the rest, as severe as the worst of them. */
export function* listed(findings: Iterable<Finding>, subject: Subject): Generator<Finding> {
  let count = 0;
  let worst = 0;
  for (const one of findings) {
    count += 1;
    if (count <= LISTED) yield one;
    else worst = Math.max(worst, RANK.indexOf(one.severity));
  }
  if (count > LISTED) yield finding(RANK[worst] ?? 'error', `${count - LISTED} more of the kind`, subject);
}

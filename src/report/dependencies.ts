import type { DependencyChanges } from '../dependencies/types.ts';
import type { Fact } from '../facts.ts';
import { Reviewed } from '../policy/reviewed.ts';
import type { Policy } from '../policy/types.ts';
import type { DependencyChangeReport, Report } from './types.ts';

/** Changes that a report holds; no pull request that a person reviews has as many. */
const MAX_CHANGES = 5000;

const RANK = { new: 0, widened: 1, changed: 2, removed: 3 } as const;

/** The table of a report: what is not reviewed first. */
export function dependencyReport(
  fact: Fact<DependencyChanges> | undefined,
  policy: Policy,
): Pick<Report, 'dependencies'> {
  if (fact?.state !== 'known') return {};
  const { base, changes } = fact.value;
  const reviewed = new Reviewed(policy);
  const rows = changes.map((change): DependencyChangeReport => {
    const { what, mention, before } = change;
    const { kind, name, file, line, text } = mention;
    const reason = what === 'removed' ? undefined : reviewed.of(change)?.reason;
    return {
      change: what,
      kind,
      name,
      file,
      ...(line !== undefined && { line }),
      ...(before !== undefined && { before }),
      ...(what !== 'removed' && { after: text }),
      ...(reason !== undefined && { reviewed: reason }),
    };
  });
  const open = (row: DependencyChangeReport): number => (row.reviewed === undefined ? 0 : 1);
  rows.sort((a, b) => RANK[a.change] - RANK[b.change] || open(a) - open(b));
  return { dependencies: { base, changes: rows.slice(0, MAX_CHANGES) } };
}

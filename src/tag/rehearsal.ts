import type { Finding, RuleResult } from '../report/types.ts';

/** What a rehearsal of a release can show of rules that only a tag can answer. */

/** Rules that look at the commit and the settings of the repository: a release of this commit would meet them as they are. */
export const REHEARSABLE: readonly string[] = [
  'branch-unprotected',
  'checkout-elsewhere',
  'commit-unreviewed',
  'release-notes-missing',
  'required-checks-unmet',
  'run-from-fork',
  'tag-off-default-branch',
  'tag-off-first-parent',
  'tag-rules-bypassable',
  'tag-unprotected',
];

export const WHY_REHEARSAL = 'a rehearsal: the run was started on a branch, and there is no tag to prove';

/**
 * Never more than a note: nothing can be published from a rehearsal, so that nothing in it has to stop. The evidence `rehearsal` says
 * what a release would have come to.
 * @param answer what the rule says of a tag that would be put on this commit; absent: it can't say anything without one
 */
export function rehearsed(ruleId: string, answer: RuleResult | undefined): RuleResult {
  return {
    ruleId,
    outcome: 'not-applicable',
    why: WHY_REHEARSAL,
    findings: answer === undefined ? [] : notes(answer),
  };
}

function notes({ outcome, why = '', findings }: RuleResult): readonly Finding[] {
  switch (outcome) {
    case 'not-applicable':
      return [];
    case 'unknown':
      return [note(`a release of this commit would leave open: ${why}`, outcome)];
    case 'not-available':
    case 'error':
      return [note(`a release of this commit would stop, because this is not known: ${why}`, 'fail')];
    case 'pass':
    case 'fail':
      return findings.map(({ severity, message, evidence }) => {
        const stops = severity === 'error';
        const lead = stops ? 'a release of this commit would stop' : 'a release of this commit would find';
        return note(`${lead}: ${message}`, stops ? 'fail' : 'pass', evidence);
      });
  }
}

function note(message: string, rehearsal: string, evidence: Finding['evidence'] = {}): Finding {
  return { severity: 'note', message, evidence: { ...evidence, rehearsal } };
}

/** How many findings of a report would have stopped a release. */
export function stopsOf(results: readonly RuleResult[]): number {
  return results.flatMap(({ findings }) => findings).filter(({ evidence }) => evidence.rehearsal === 'fail')
    .length;
}

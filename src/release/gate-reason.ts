import { blocks } from '../engine.ts';
import type { Report } from '../report/types.ts';

/** The order in which a person would want to know: who runs this, then what, then whether it may. */
const ORDER: readonly string[] = [
  'event-not-allowed',
  'workflow-not-allowed',
  'run-of-other-source',
  'checkout-present',
  'artifact-missing',
  'artifact-of-other-run',
  'artifact-ambiguous',
  'artifact-digest-mismatch',
  'artifact-malformed',
  'file-set-mismatch',
  'digest-mismatch',
  'verified-tag-moved',
  'policy-mismatch',
  'report-mismatch',
  'environment-unprotected',
  'not-approved',
  'index-conflict',
  'release-conflict',
];

/** The one reason why nothing may be published, by the report; absent where it may. */
export function gateReason(report: Report): string | undefined {
  if (report.verdict === 'pass') return undefined;
  const rank = (id: string) => (ORDER.includes(id) ? ORDER.indexOf(id) : ORDER.length);
  const sorted = [...report.results].sort((a, b) => rank(a.ruleId) - rank(b.ruleId));
  for (const { findings } of sorted) {
    const found = findings.find((finding) => blocks(finding, report.strict));
    if (found !== undefined) {
      const { artifact, path } = found.location ?? {};
      const place = [artifact, path].filter((part) => part !== undefined).join(': ');
      return place === '' || found.message.includes(place) ? found.message : `${place}: ${found.message}`;
    }
  }
  const unknown = sorted.find(({ outcome }) => outcome === 'not-available' || outcome === 'error');
  return unknown === undefined
    ? 'nobody knows why'
    : `${unknown.ruleId}: ${unknown.why ?? 'could not be looked at'}`;
}

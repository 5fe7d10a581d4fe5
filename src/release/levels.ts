import type { RuleFamily } from '../rules/define.ts';
import { RULES } from '../rules/index.ts';
import type { ReleaseReport } from './read-report.ts';

/** This project measures no level of the build track of SLSA (https://slsa.dev/spec/v1.1/verification_summary#slsaresult). */
export const UNEVALUATED = 'SLSA_BUILD_LEVEL_UNEVALUATED';

/**
 * One level for each group of rules that passed, and none for a group of which any rule failed, could not be answered, or was not
 * asked for. A rule that had nothing to look at does not count, and a group of such rules alone has no level.
 */
export function verifiedLevels({ results }: Pick<ReleaseReport, 'results'>): readonly string[] {
  const familyOf = new Map(RULES.map(({ id, family }) => [id, family]));
  const passed = new Set<RuleFamily>();
  const refused = new Set<RuleFamily>();
  for (const { ruleId, outcome, why = '' } of results) {
    const family = familyOf.get(ruleId);
    if (family === undefined) continue;
    if (outcome === 'pass') passed.add(family);
    else if (outcome !== 'not-applicable' || why.startsWith('not asked for')) refused.add(family);
  }
  const levels = [...passed]
    .filter((family) => !refused.has(family))
    .map((family) => `HARDENING_${family.toUpperCase()}`);
  return [UNEVALUATED, ...levels.sort()];
}

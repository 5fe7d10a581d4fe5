import type { Evidence } from '../../report/types.ts';
import { buildRemarks } from '../../source/build-config.ts';
import type { BuildRuleId } from '../../source/remarks.ts';
import { defineRule, type Rule } from '../define.ts';
import { files, finding, sdistsOf, sha256Of } from '../subjects.ts';
import type { Sdist } from '../../distribution/types.ts';

type BuildRule = Omit<Rule, 'id' | 'family' | 'needs' | 'check' | 'since' | 'appliesTo'> & {
  readonly id: BuildRuleId;
};

function digestOf(sdist: Sdist, path: string): Evidence {
  for (const file of files(sdist)) if (file.path === path) return sha256Of(file.entry);
  return {};
}

/** A rule that reports its share of what the build of an sdist would run; a set without an sdist has nothing to look at. */
export function buildRule(rule: BuildRule): Rule {
  return defineRule({
    ...rule,
    family: 'build',
    since: '0.1.0',
    appliesTo: ['sdist'],
    needs: ['subjects', 'policy'],
    check({ subjects, policy }) {
      const sdists = sdistsOf(subjects);
      if (sdists.length === 0) return undefined;
      return sdists.flatMap((sdist) =>
        buildRemarks(sdist, policy.expect.backends)
          .filter((remark) => remark.rule === rule.id)
          .map(({ severity, message, path, line, evidence }) =>
            finding(severity, message, sdist, line === undefined ? { path } : { path, line }, {
              ...evidence,
              ...digestOf(sdist, path),
            }),
          ),
      );
    },
  });
}

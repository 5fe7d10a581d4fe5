import { ANOMALIES, type AnomalyFamily } from '../../archive/anomalies.ts';
import { defineRule, type Rule } from '../define.ts';
import { finding, shownPath } from '../subjects.ts';

type AnomalyRule = Omit<
  Rule<'subjects'>,
  'family' | 'severity' | 'appliesTo' | 'needs' | 'check' | 'since'
> & {
  readonly anomalies: AnomalyFamily;
};

/** How many anomalies of one code one artifact may list: a hostile archive can hold a fault in each of 100,000 entries. */
const LISTED = 20;

/** A rule that reports what the reader of the archive saw, one finding an anomaly, and the rest counted. */
export function anomalyRule({ anomalies, ...rule }: AnomalyRule): Rule {
  return defineRule({
    ...rule,
    family: 'archive',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['subjects'],
    *check({ subjects }) {
      for (const subject of subjects) {
        const seen = new Map<string, number>();
        for (const { code, detail, path } of subject.archive.anomalies) {
          if (ANOMALIES[code].family !== anomalies) continue;
          const count = (seen.get(code) ?? 0) + 1;
          seen.set(code, count);
          if (count > LISTED) continue;
          const place = path === undefined ? {} : { path: shownPath(subject, path) };
          yield finding('error', `${ANOMALIES[code].title}: ${detail}`, subject, place, { anomaly: code });
        }
        for (const [code, count] of seen) {
          if (count <= LISTED) continue;
          const { title } = ANOMALIES[code as keyof typeof ANOMALIES];
          yield finding('error', `${title}: ${count - LISTED} more`, subject, {}, { anomaly: code });
        }
      }
    },
  });
}

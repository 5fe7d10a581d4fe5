import { isAbsent, type GateArchive, type VerifyReport } from '../../release/gate.ts';
import { distributions } from '../../release/index-state.ts';
import { someOf } from '../some.ts';
import { example, gateRule, GOOD, stop } from './gate-rule.ts';

const OTHER = '2bad'.padEnd(40, '0');

export const reportMismatch = gateRule({
  id: 'report-mismatch',
  title: 'The report of the job that verified is about something else',
  rationale:
    'A person approved what the report says. If it is about another commit, about other bytes, or no pass, then what was approved is not what would be published. The report is no proof here: the gate looks at the files itself. But it has to agree.',
  remediation:
    'Give `checksum-and-attest` the report of `verify-artifacts` over the same files, with `source` given: it travels with them.',
  needs: ['gate', 'gateArchive', 'gateReport'],
  examples: {
    bad: [
      example('of another commit', 'report of 2bad0000…; commit 1c0ffee0… is published', {
        gateReport: { ...GOOD.gateReport, commit: OTHER },
      }),
      example('no pass', 'verdict: fail', { gateReport: { ...GOOD.gateReport, verdict: 'fail' } }),
      example('about fewer files', 'report: wheel\nto publish: wheel, sdist', {
        gateReport: { ...GOOD.gateReport, subjects: GOOD.gateReport.subjects.slice(0, 1) },
      }),
    ],
    good: [example('of this commit and these files', 'verdict: pass, 1c0ffee0…, wheel and sdist')],
  },
  check({ gate: { commit }, gateArchive, gateReport: report }) {
    if (isAbsent(report)) return [stop(`there is no report of the job that verified: ${report.absent}`)];
    return [
      ...(report.verdict === 'pass' ? [] : ['the report of the job that verified says: fail']),
      ...(report.complete ? [] : ['the report says that it is not complete: something could not be known']),
      ...(report.commit === commit
        ? []
        : [
            report.commit === undefined
              ? 'the report names no commit: the files were not compared with their source'
              : `the report is about commit ${report.commit}, and ${commit} is to be published`,
          ]),
      ...differences(gateArchive, report),
    ].map((message) => stop(message));
  },
});

function differences({ expected }: GateArchive, { subjects }: VerifyReport): readonly string[] {
  if (expected === undefined) return [];
  const wanted = new Map(distributions(expected).map(({ name, sha256 }) => [name, sha256]));
  const told = new Map(subjects.map(({ name, sha256 }) => [name, sha256]));
  const names = [...new Set([...wanted.keys(), ...told.keys()])].sort();
  const differing = names.filter((name) => wanted.get(name) !== told.get(name));
  return differing.length === 0
    ? []
    : [`the report is not about the files that are to be published: ${someOf(differing)}`];
}

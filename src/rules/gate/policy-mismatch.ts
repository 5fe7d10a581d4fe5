import { isAbsent } from '../../release/gate.ts';
import { example, gateRule, GOOD, stop } from './gate-rule.ts';

export const policyMismatch = gateRule({
  id: 'policy-mismatch',
  title: 'The job that verified went by another policy',
  rationale:
    'The policy says what may be in the files, and who may make exceptions. A step before the check could have put another one in its place. So the gate reads it anew, through the API, from the commit that was tagged, and demands that the report went by the same bytes.',
  remediation:
    'Verify with the policy of the tagged commit (`source-ref`), in a job that runs no code of the project. Give the gate the same `policy` path.',
  needs: ['policy', 'gateReport'],
  notApplicable: 'there is no report to compare with',
  examples: {
    bad: [
      example('a policy that the commit does not have', 'report: policy f6f6…\ncommit: none', {
        gateReport: { ...GOOD.gateReport, policy: 'f6'.repeat(32) },
      }),
    ],
    good: [example('the built-in policy for both', 'report: built in\ncommit: none')],
  },
  check({ policy: { origin }, gateReport: report }) {
    if (isAbsent(report)) return undefined;
    if (report.policy === origin?.sha256) return [];
    const own = origin === undefined ? 'no policy' : `a policy with the SHA-256 ${origin.sha256}`;
    const other = report.policy === undefined ? 'the built-in one' : `one with ${report.policy}`;
    return [stop(`the tagged commit has ${own}, and the files were verified by ${other}`)];
  },
});

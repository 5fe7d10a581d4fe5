import { APPROVAL_EXPIRED } from '../../policy/approvals.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';
import { POLICY_WITH_APPROVAL } from './examples.ts';

const FILES = [
  {
    artifact: 'demo-1.0-py3-none-any.whl',
    contents: { 'demo/__init__.py': '', 'demo/data/hook.pth': 'import demo\n' },
  },
];

/** Looks at what the other rules found, so its findings are made by applyApprovals; here is what people read about it. */
export const approvalExpired = defineRule({
  id: APPROVAL_EXPIRED,
  family: 'policy',
  title: 'Approval past its last day',
  rationale:
    'An expiry date says until when the reviewers were ready to take a risk. After that day the approval counts for nothing: what it approved is reported again (an error), or is gone and the approval is left over (a warning).',
  remediation:
    'Remove what was approved and the `[[approve]]` table with it, or review it anew and set a later date in a pull request.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['set'],
  needs: [],
  notApplicable: 'the policy approves nothing',
  references: [PLAN],
  approvable: false,
  examples: {
    bad: [
      {
        title: 'the last day is over',
        files: FILES,
        policy: `${POLICY_WITH_APPROVAL}expires = 2020-01-31\n`,
      },
    ],
    good: [
      {
        title: 'the last day is to come',
        files: FILES,
        policy: `${POLICY_WITH_APPROVAL}expires = 9999-12-31\n`,
      },
    ],
  },
  check: () => undefined,
});

import { APPROVAL_UNUSED } from '../../policy/approvals.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';
import { POLICY_WITH_APPROVAL } from './examples.ts';

/** Looks at what the other rules found, so its findings are made by applyApprovals; here is what people read about it. */
export const approvalUnused = defineRule({
  id: APPROVAL_UNUSED,
  family: 'policy',
  title: 'Approval that approves nothing',
  rationale:
    'An approval outlives what it was written for: the file is gone, was renamed, or has other bytes. Left in place, it waits for an attacker to put something there that nobody has reviewed.',
  remediation:
    'Delete the `[[approve]]` table. If the file is meant to be there, look why it is missing, or has another path or SHA-256.',
  severity: 'warning',
  since: '0.1.0',
  appliesTo: ['set'],
  needs: [],
  notApplicable: 'the policy approves nothing',
  references: [PLAN],
  approvable: false,
  examples: {
    bad: [
      {
        title: 'the approved file is not in the wheel',
        files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: { 'demo/__init__.py': '' } }],
        policy: POLICY_WITH_APPROVAL,
      },
    ],
    good: [
      {
        title: 'the approved file is there',
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: { 'demo/__init__.py': '', 'demo/data/hook.pth': 'import demo\n' },
          },
        ],
        policy: POLICY_WITH_APPROVAL,
      },
    ],
  },
  check: () => undefined,
});

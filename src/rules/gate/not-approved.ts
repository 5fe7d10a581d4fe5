import { someOf } from '../some.ts';
import { approvalsOf } from './approvals.ts';
import { ENVIRONMENTS } from './references.ts';
import { isAbsent, type GateFacts } from '../../release/gate.ts';
import { ENVIRONMENT, example, gateRule, GOOD, remark, stop } from './gate-rule.ts';

const REJECTED = { environments: ['pypi'], state: 'rejected', user: 'octocat' };

export const notApproved = gateRule({
  id: 'not-approved',
  title: 'Nobody approved this run, or somebody rejected it',
  rationale:
    'A setting can be changed for a minute and changed back, and an administrator can start a job past its protection. So the gate does not only ask whether approval is required, but whether it was given in this run, and whether anybody said no.\n\nGitHub does not tell when, for which attempt or for which job it was given. After a re-run, or where administrators may pass by the protection, the answer is therefore “unknown: approved in this run; this attempt not provable”, and never more.',
  remediation:
    'Let a reviewer of the environment approve the run from the review card. A run that was rejected stays rejected: start a new one when the reason is gone. Where it is unknown, look at the deployments of the run on GitHub; forbid administrators to bypass the protection of the environment.',
  needs: ['gate', 'gateRun', 'gateEnvironment', 'gateApprovals'],
  references: [ENVIRONMENTS],
  examples: {
    bad: [
      example('no approval', 'reviews of run 7: none', { gateApprovals: [] }),
      example('rejected', 'reviews of run 7: rejected by octocat', { gateApprovals: [REJECTED] }),
    ],
    good: [
      example('approved', 'reviews of run 7: approved for pypi by octocat'),
      example('unknown: a re-run', 'approved by octocat; attempt 2', {
        gateRun: { ...GOOD.gateRun, attempt: 2 },
      }),
      example('unknown: administrators may bypass', 'approved by octocat; administrators may bypass', {
        gateEnvironment: { ...ENVIRONMENT, adminsBypass: true },
      }),
    ],
  },
  check({ gate, gateRun, gateEnvironment, gateApprovals }) {
    const { approved, rejected } = approvalsOf(gateApprovals, gate.environment);
    const where = `the environment ${JSON.stringify(gate.environment)} in run ${gate.runId}`;
    if (rejected.length > 0) return [stop(`${someOf(rejected)} rejected ${where}`)];
    if (approved.length === 0) return [stop(`nobody approved ${where}`)];
    const doubts = doubtsOf(gateRun, gateEnvironment);
    if (doubts.length > 0) {
      return { unknown: `approved in this run; this attempt not provable: ${doubts.join(', and ')}` };
    }
    return [remark(`${someOf(approved)} approved ${where}`)];
  },
});

/** Why an approval of the run need not be one of this attempt. */
function doubtsOf(run: GateFacts['gateRun'], environment: GateFacts['gateEnvironment']): readonly string[] {
  const attempt = isAbsent(run) ? 'nobody knows which attempt this is' : `this is attempt ${run.attempt}`;
  const bypass = isAbsent(environment) ? undefined : environment.adminsBypass;
  const mayBypass =
    bypass === undefined
      ? 'GitHub does not tell whether administrators may bypass the protection'
      : 'administrators may bypass the protection';
  return [...(isAbsent(run) || run.attempt > 1 ? [attempt] : []), ...(bypass === false ? [] : [mayBypass])];
}

import { isAbsent } from '../../release/gate.ts';
import type { Finding } from '../../report/types.ts';
import { TRUSTED_PUBLISHING } from './references.ts';
import { example, gateRule, GOOD, stop } from './gate-rule.ts';

export const workflowNotAllowed = gateRule({
  id: 'workflow-not-allowed',
  title: 'Another workflow than the one that may publish',
  rationale:
    'PyPI trusts one workflow file of the repository, and so do those who verify its attestations. A second workflow that runs the same steps has had other reviews, and other jobs around them.',
  remediation:
    'Publish from the workflow that the trusted publisher names. If it is not `release.yml`, set the input `workflow` to its file name.',
  needs: ['gate', 'gateRun'],
  notApplicable: 'there is no such run',
  references: [TRUSTED_PUBLISHING],
  examples: {
    bad: [
      example('another file', 'run 7 of .github/workflows/nightly.yml', {
        gateRun: { ...GOOD.gateRun, workflow: '.github/workflows/nightly.yml' },
      }),
    ],
    good: [example('the workflow of releases', 'run 7 of .github/workflows/release.yml')],
  },
  check({ gate: { workflow, repository, runner, runId }, gateRun: run }) {
    if (isAbsent(run)) return undefined;
    const findings: Finding[] = [];
    const path = `.github/workflows/${workflow}`;
    if (run.workflow !== path) {
      findings.push(stop(`run ${runId} is of ${JSON.stringify(run.workflow)}, and ${path} may publish`));
    }
    const wanted = runner && `${repository}/${path}@${runner.ref}`;
    if (wanted !== undefined && runner?.workflowRef !== wanted) {
      const found = JSON.stringify(runner?.workflowRef);
      findings.push(stop(`this job is of the workflow ${found}, and ${wanted} may publish`));
    }
    return findings;
  },
});

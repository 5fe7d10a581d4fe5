import { someOf } from '../some.ts';
import { example, gateRule, GOOD, stop } from './gate-rule.ts';

export const checkoutPresent = gateRule({
  id: 'checkout-present',
  title: 'Files lie in the workspace of the job that publishes',
  rationale:
    'The job that can publish must run no code of the project: whatever lies in its workspace (a checkout, a download, a cache) can be run by a step that does not look, be it as a module that Python finds first, or as a local action. The safest workspace is an empty one.',
  remediation:
    'Remove `actions/checkout` and every download from the job, and let `publish-gate` be its first step. What the job needs comes out of the gate.',
  needs: ['gate'],
  notApplicable: 'this is no runner',
  examples: {
    bad: [
      example('a checkout', 'workspace: .git, pyproject.toml, src', {
        gate: {
          ...GOOD.gate,
          runner: { ...GOOD.gate.runner, workspace: ['.git', 'pyproject.toml', 'src'] },
        },
      }),
    ],
    good: [example('nothing', 'workspace: empty')],
  },
  check({ gate: { runner } }) {
    if (runner === undefined) return undefined;
    const { workspace } = runner;
    if (workspace.length === 0) return [];
    const what = workspace.includes('.git') ? 'a checkout lies' : 'files lie';
    return [stop(`${what} in the workspace of this job: ${someOf(workspace, 5)}`)];
  },
});

import { failureOf, found, saidBy } from '../reproducibility/findings.ts';
import { GOOD_SMOKE, smokeWith, seenSmoke } from './examples.ts';
import { STEP } from '../reproducibility/examples.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';

export const smokeStepFailed = defineRule({
  id: 'smoke-step-failed',
  family: 'smoke',
  title: 'An artifact that does not install, or fails its test',
  rationale:
    'What users do first is install it. An artifact that can’t be installed by itself, from reviewed wheels alone, or whose requirements don’t fit together (`pip check`), is broken for all of them, and PyPI never lets its name be used again.',
  remediation:
    'Read the end of the output in the report. A missing dependency or build backend has to be in the constraints, with hashes.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['wheel', 'sdist'],
  needs: ['smoke'],
  references: [PLAN, { title: 'pip install', url: 'https://pip.pypa.io/en/stable/cli/pip_install/' }],
  approvable: false,
  examples: {
    bad: [
      {
        title: 'a dependency is missing',
        files: [],
        facts: seenSmoke(
          smokeWith({
            steps: [{ ...STEP, title: 'install', status: 1, said: 'No matching distribution found\n' }],
          }),
        ),
      },
    ],
    good: [{ title: 'it was installed', files: [], facts: seenSmoke(GOOD_SMOKE) }],
  },
  check: ({ smoke }) =>
    smoke.artifacts.flatMap(({ filename, steps }) =>
      steps.flatMap((step) => {
        const failure = failureOf(step);
        return failure === undefined
          ? []
          : [found('error', filename, `${step.title} ${failure}`, undefined, saidBy(step))];
      }),
    ),
});

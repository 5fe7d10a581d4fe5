import { found } from '../reproducibility/findings.ts';
import { GOOD_SMOKE, smokeWith, seenSmoke } from './examples.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';

export const writesOutsideEnvironment = defineRule({
  id: 'writes-outside-environment',
  family: 'smoke',
  title: 'Something written outside of the environment',
  rationale:
    'Installing or importing a library has no business in the home folder, the working folder or the interpreter’s own packages: files there are read by other programs, and outlive the environment.',
  remediation:
    'Write files only when a function that says so is called. What is left in the folder for temporary files counts too: remove it.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['wheel', 'sdist'],
  needs: ['smoke'],
  references: [PLAN, { title: 'pip install', url: 'https://pip.pypa.io/en/stable/cli/pip_install/' }],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a dot file in the home folder',
        files: [],
        facts: seenSmoke(smokeWith({ outside: ['HOME/.demo'] })),
      },
    ],
    good: [{ title: 'nothing was written', files: [], facts: seenSmoke(GOOD_SMOKE) }],
  },
  check: ({ smoke }) =>
    smoke.artifacts.flatMap(({ filename, outside }) =>
      outside.map((path) => found('error', filename, `it wrote ${path}`, path)),
    ),
});

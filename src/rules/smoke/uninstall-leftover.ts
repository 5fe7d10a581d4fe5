import { found } from '../reproducibility/findings.ts';
import { GOOD_SMOKE, smokeWith, seenSmoke } from './examples.ts';
import { someOf } from '../some.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';

export const uninstallLeftover = defineRule({
  id: 'uninstall-leftover',
  family: 'smoke',
  title: 'Files that stay after uninstalling',
  rationale:
    'pip removes what RECORD lists. What stays is something that RECORD does not know: files written by code during the install or at import, which nobody reviewed and nobody removes.',
  remediation: 'Write nothing into the environment at import; ship every file in the wheel.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['wheel', 'sdist'],
  needs: ['smoke'],
  references: [PLAN, { title: 'pip install', url: 'https://pip.pypa.io/en/stable/cli/pip_install/' }],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a file that import wrote',
        files: [],
        facts: seenSmoke(smokeWith({ leftovers: ['lib/python3.12/site-packages/demo/cache.db'] })),
      },
    ],
    good: [{ title: 'nothing is left', files: [], facts: seenSmoke(GOOD_SMOKE) }],
  },
  check: ({ smoke }) =>
    smoke.artifacts.flatMap(({ filename, leftovers }) =>
      leftovers.length === 0
        ? []
        : [
            found('error', filename, `after uninstalling there is still ${someOf(leftovers, 5)}`, undefined, {
              paths: leftovers,
            }),
          ],
    ),
});

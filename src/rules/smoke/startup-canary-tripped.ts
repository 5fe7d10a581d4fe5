import { found } from '../reproducibility/findings.ts';
import { GOOD_SMOKE, smokeWith, seenSmoke } from './examples.ts';
import { someOf } from '../some.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';

export const startupCanaryTripped = defineRule({
  id: 'startup-canary-tripped',
  family: 'smoke',
  title: 'Code that runs at each start of Python since it is installed',
  rationale:
    'A library works when it is imported. What is loaded by a bare `python -c pass` runs in every program on the machine, also in those that never heard of it: pip, build tools, wallets.',
  remediation: 'Ship no `.pth` or `.start` file and no `sitecustomize` or `usercustomize`.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['wheel', 'sdist'],
  needs: ['smoke'],
  references: [
    PLAN,
    { title: 'site: site-specific configuration hook', url: 'https://docs.python.org/3/library/site.html' },
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a .pth file loads a module',
        files: [],
        facts: seenSmoke(smokeWith({ startModules: ['demo_hook'], startFiles: ['demo.pth'] })),
      },
    ],
    good: [{ title: 'nothing new is loaded', files: [], facts: seenSmoke(GOOD_SMOKE) }],
  },
  check: ({ smoke }) =>
    smoke.artifacts.flatMap(({ filename, startModules, startFiles }) => [
      ...startFiles.map((path) =>
        found('error', filename, `it installs ${path}, which Python reads at each start`, path),
      ),
      ...(startModules.length === 0
        ? []
        : [
            found(
              'error',
              filename,
              `a bare start of Python now loads ${someOf(startModules, 5)}`,
              undefined,
              { modules: startModules },
            ),
          ]),
    ]),
});

import { found } from '../reproducibility/findings.ts';
import { GOOD_SMOKE, smokeWith, seenSmoke } from './examples.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';

export const importSkipUnused = defineRule({
  id: 'import-skip-unused',
  family: 'smoke',
  title: 'An entry of import-skip that skips nothing',
  rationale: 'An exception that nothing needs any more would hide the next fault of a module of that name.',
  remediation: 'Remove the entry, or correct its name.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['set'],
  needs: ['smoke'],
  notApplicable: 'not everything was installed',
  references: [PLAN, { title: 'pip install', url: 'https://pip.pypa.io/en/stable/cli/pip_install/' }],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'the module is gone',
        files: [],
        facts: seenSmoke({ ...GOOD_SMOKE, skips: [{ name: 'demo.old', reason: 'needs MicroPython' }] }),
      },
    ],
    good: [
      {
        title: 'the module is there',
        files: [],
        facts: seenSmoke({
          ...smokeWith({ skipped: ['demo.upy'] }),
          skips: [{ name: 'demo.upy', reason: 'needs MicroPython' }],
        }),
      },
    ],
  },
  check: ({ smoke }) => {
    if (smoke.artifacts.some(({ imports }) => imports === undefined)) return undefined;
    const used = new Set(smoke.artifacts.flatMap(({ skipped }) => skipped));
    return smoke.skips
      .filter(({ name }) => !used.has(name))
      .map(({ name, reason }) =>
        found(
          'error',
          'import-skip',
          `import-skip names ${name} (${reason}), and no artifact has such a public module`,
          name,
        ),
      );
  },
});

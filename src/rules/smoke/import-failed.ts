import { found } from '../reproducibility/findings.ts';
import { GOOD_SMOKE, smokeWith, seenSmoke } from './examples.ts';
import type { Finding } from '../../report/types.ts';
import type { Installed } from '../../smoke/types.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';

export const importFailed = defineRule({
  id: 'import-failed',
  family: 'smoke',
  title: 'A public module that can’t be imported',
  rationale:
    'A module that fails at import was never run as it is shipped: a file is missing in the artifact, a dependency is not declared, or it needs a newer Python than it says.',
  remediation: 'Mend it, or name the module in `import-skip` with the reason why it can’t work here.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['wheel', 'sdist'],
  needs: ['smoke'],
  notApplicable: 'nothing was installed',
  references: [PLAN, { title: 'pip install', url: 'https://pip.pypa.io/en/stable/cli/pip_install/' }],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a dependency is not declared',
        files: [],
        facts: seenSmoke(
          smokeWith({ imports: [{ module: 'demo.net', error: 'ModuleNotFoundError: requests' }] }),
        ),
      },
    ],
    good: [{ title: 'it was imported', files: [], facts: seenSmoke(GOOD_SMOKE) }],
  },
  check: ({ smoke }) => {
    const tested = smoke.artifacts.filter(({ imports }) => imports !== undefined);
    return tested.length === 0 ? undefined : tested.flatMap(failures);
  },
});

function failures({ filename, imports = [] }: Installed): readonly Finding[] {
  if (imports.length === 0)
    return [found('error', filename, 'it has no public module that could be imported')];
  return imports.flatMap(({ module, error }) =>
    error === undefined ? [] : [found('error', filename, `importing ${module} failed: ${error}`, module)],
  );
}

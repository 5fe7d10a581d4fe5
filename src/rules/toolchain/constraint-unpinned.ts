import { quoted } from '../../toolchain/text.ts';
import type { ConstraintsFile } from '../../toolchain/types.ts';
import type { Finding } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';
import { CONSTRAINTS, lockedLine, PYPROJECT } from './examples.ts';
import { inConstraints, inProject, NO_CONSTRAINTS } from './findings.ts';
import { PEP_751, REQUIREMENTS_FILES } from './references.ts';

export const constraintUnpinned = defineRule({
  id: 'constraint-unpinned',
  family: 'toolchain',
  title: 'A constraint without an exact version',
  rationale:
    'A line that allows several versions lets the index decide which one is installed. What was reviewed is then not what runs.',
  remediation: 'Pin the line with `==`; `uv pip compile` and `pip-compile` write such files.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['project'],
  needs: ['toolchain'],
  notApplicable: NO_CONSTRAINTS,
  references: [PLAN, REQUIREMENTS_FILES, PEP_751],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a range, and a pin with a wildcard',
        files: [],
        source: {
          'pyproject.toml': PYPROJECT,
          'requirements-dev.txt': `${lockedLine('pytest>=8')}${lockedLine('build==1.*')}`,
        },
      },
    ],
    good: [
      {
        title: 'exact versions',
        files: [],
        source: { 'pyproject.toml': PYPROJECT, 'requirements-dev.txt': CONSTRAINTS },
      },
    ],
  },
  check: ({ toolchain }) => inConstraints(toolchain, unpinned),
});

function* unpinned(file: ConstraintsFile): Generator<Finding> {
  for (const { origin, version, text, project, line } of file.constraints) {
    // What comes from elsewhere has no version that an index knows; unsafe-pip-option reports it.
    if (origin !== 'index' || version !== undefined) continue;
    yield inProject('error', `${quoted(text)} is not pinned to one version`, file, { name: project, line });
  }
}

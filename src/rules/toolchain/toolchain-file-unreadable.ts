import { defineRule } from '../define.ts';
import { CONSTRAINTS, PYPROJECT } from './examples.ts';
import { inProject, some } from './findings.ts';
import { PEP_518, PRE_COMMIT, REQUIREMENTS_FILES } from './references.ts';

export const toolchainFileUnreadable = defineRule({
  id: 'toolchain-file-unreadable',
  family: 'toolchain',
  title: 'A file about the tools that can’t be read without doubt',
  rationale:
    'What can’t be read was not checked. Text that two readers take differently hides things: a form feed ends a line for pip and not for an editor, of two equal keys a reviewer sees the first and a parser takes the last, and what pip passes over in silence looks as if it held.',
  remediation: 'Correct the file, so that each line is what pip, or pre-commit, takes it for.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['project'],
  needs: ['toolchain'],
  references: [REQUIREMENTS_FILES, PEP_518, PRE_COMMIT],
  approvable: false,
  examples: {
    bad: [
      {
        title: 'a second requirement on one line, which pip passes over',
        files: [],
        source: {
          'pyproject.toml': PYPROJECT,
          'requirements-dev.txt': 'build==1.3.0 --hash=sha256:00 packaging==25.0\n',
        },
      },
      {
        title: 'no TOML',
        files: [],
        source: { 'pyproject.toml': '[build-system\nrequires = ["setuptools==80.9.0"]\n' },
      },
    ],
    good: [
      {
        title: 'files that are read in one way',
        files: [],
        source: { 'pyproject.toml': PYPROJECT, 'requirements-dev.txt': CONSTRAINTS },
      },
    ],
  },
  *check({ toolchain: { project, constraints, preCommit } }) {
    for (const file of [...(project ? [project] : []), ...constraints, ...(preCommit ? [preCommit] : [])]) {
      yield* some(
        file,
        file.problems.map(({ message, line }) => inProject('error', message, file, { line })),
      );
    }
  },
});

import { RECORD_FORMAT } from '../references.ts';
import { problemRule } from './problem-rule.ts';

export const recordInvalid = problemRule({
  id: 'record-invalid',
  title: 'RECORD that proves nothing',
  rationale:
    'RECORD is how an installer, and a user years later, tells that the files are those of the wheel. Weak or unknown hash algorithms, malformed rows and paths outside the package make it say less than it seems to.',
  remediation: 'Build the wheel again with a current build backend, which writes `sha256=` rows.',
  appliesTo: ['wheel'],
  references: [RECORD_FORMAT],
  file: (subject) => (subject.kind === 'wheel' ? subject.record : undefined),
  examples: {
    bad: [
      {
        title: 'an MD5 hash',
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: { 'demo-1.0.dist-info/RECORD': 'demo/__init__.py,md5=1B2M2Y8AsgTpgAmY7PhCfg,0\n' },
          },
        ],
      },
    ],
    good: [
      { title: 'what a backend writes', files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }] },
    ],
  },
});

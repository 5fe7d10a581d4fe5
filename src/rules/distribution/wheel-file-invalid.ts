import { WHEEL_FORMAT } from '../references.ts';
import { problemRule } from './problem-rule.ts';

export const wheelFileInvalid = problemRule({
  id: 'wheel-file-invalid',
  title: 'WHEEL file that readers take differently',
  rationale:
    'WHEEL says for which systems a wheel was built and whether it goes to the folder for pure or for platform packages. Installers that read it differently install different files.',
  remediation: 'Build the wheel again with a current build backend; nothing in WHEEL is edited by hand.',
  appliesTo: ['wheel'],
  references: [WHEEL_FORMAT],
  file: (subject) => (subject.kind === 'wheel' ? subject.wheelFile : undefined),
  examples: {
    bad: [
      {
        title: 'a version that no installer knows',
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: {
              'demo-1.0.dist-info/WHEEL': 'Wheel-Version: 9.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
            },
          },
        ],
      },
    ],
    good: [
      { title: 'what a backend writes', files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }] },
    ],
  },
});

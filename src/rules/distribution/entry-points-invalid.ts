import { ENTRY_POINTS } from '../references.ts';
import { problemRule } from './problem-rule.ts';

export const entryPointsInvalid = problemRule({
  id: 'entry-points-invalid',
  title: 'entry_points.txt that readers take differently',
  rationale:
    'Entry points become commands and plug-ins: code that others run by name. A duplicate key, a `[DEFAULT]` section or code in the target is read one way by pip, another by uv and importlib, so the reviewed command is not the installed one.',
  remediation:
    'Declare entry points in pyproject.toml (`[project.scripts]`, `[project.entry-points]`) and build again.',
  appliesTo: ['wheel'],
  references: [ENTRY_POINTS],
  file: (subject) => (subject.kind === 'wheel' ? subject.entryPoints : undefined),
  examples: {
    bad: [
      {
        title: 'one command with two targets',
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: {
              'demo-1.0.dist-info/entry_points.txt':
                '[console_scripts]\ndemo = demo:main\ndemo = demo:other\n',
            },
          },
        ],
      },
    ],
    good: [
      {
        title: 'one command',
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: { 'demo-1.0.dist-info/entry_points.txt': '[console_scripts]\ndemo = demo:main\n' },
          },
        ],
      },
    ],
  },
});

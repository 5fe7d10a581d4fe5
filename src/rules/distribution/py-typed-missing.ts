import { defineRule } from '../define.ts';
import { files, finding, wheelsOf } from '../subjects.ts';

export const pyTypedMissing = defineRule({
  id: 'py-typed-missing',
  family: 'distribution',
  title: 'Typing promised, but py.typed is missing',
  rationale:
    'The classifier `Typing :: Typed` tells users that a type checker reads this package. Without py.typed it does not: a file was left out of the build.',
  remediation: 'Include py.typed as package data, or remove the classifier.',
  severity: 'warning',
  since: '0.1.0',
  appliesTo: ['wheel'],
  needs: ['subjects'],
  references: [{ title: 'PEP 561: distributing type information', url: 'https://peps.python.org/pep-0561/' }],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'the classifier without the file',
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: {
              'demo-1.0.dist-info/METADATA':
                'Metadata-Version: 2.1\nName: demo\nVersion: 1.0\nClassifier: Typing :: Typed\n',
            },
          },
        ],
      },
    ],
    good: [
      {
        title: 'both',
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: {
              'demo/py.typed': '',
              'demo-1.0.dist-info/METADATA':
                'Metadata-Version: 2.1\nName: demo\nVersion: 1.0\nClassifier: Typing :: Typed\n',
            },
          },
        ],
      },
    ],
  },
  *check({ subjects }) {
    for (const wheel of wheelsOf(subjects)) {
      const typed =
        wheel.metadata?.value.classifiers.some(({ value }) => value === 'Typing :: Typed') ?? false;
      if (!typed) continue;
      const there = [...files(wheel)].some(({ path }) => path.endsWith('/py.typed') || path.endsWith('.pyi'));
      if (!there)
        yield finding(
          'warning',
          'the classifier `Typing :: Typed` is set, and no package has py.typed',
          wheel,
        );
    }
  },
});

import { buildRule } from './build-rule.ts';

export const inTreeBackend = buildRule({
  id: 'in-tree-backend',
  title: 'The build backend is part of the sdist',
  rationale:
    'With `backend-path` (PEP 517) the installer imports and runs a module of the sdist itself as the build backend.',
  remediation: 'Use a published, pinned backend.',
  severity: 'error',
  references: [
    {
      title: 'PEP 517: a build-system independent format for source trees',
      url: 'https://peps.python.org/pep-0517/',
    },
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'backend-path',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: {
              'pyproject.toml':
                '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n',
              'backend.py': 'def build_wheel(*a, **k): ...\n',
            },
          },
        ],
      },
    ],
    good: [
      {
        title: 'a published backend',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: {
              'pyproject.toml':
                '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
            },
          },
        ],
      },
    ],
  },
});

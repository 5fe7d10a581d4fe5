import { buildRule } from './build-rule.ts';

export const setupPyLogic = buildRule({
  id: 'setup-py-logic',
  title: 'setup.py does more than one plain call',
  rationale:
    'A `setup.py` is a program that runs on the machine of whoever builds or installs the sdist. The less it does, the less there is to review, and pyproject.toml can say everything that metadata needs.',
  remediation:
    'Move the metadata to pyproject.toml and leave `from setuptools import setup` and `setup()`, or delete setup.py altogether.',
  severity: 'warning',
  references: [
    {
      title: 'setuptools: keywords of setup()',
      url: 'https://setuptools.pypa.io/en/latest/references/keywords.html',
    },
    {
      title: 'PEP 517: a build-system independent format for source trees',
      url: 'https://peps.python.org/pep-0517/',
    },
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a condition before the call',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: {
              'pyproject.toml':
                '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
              'setup.py':
                'import sys\nfrom setuptools import setup\n\nif sys.version_info < (3, 9):\n    sys.exit(1)\nsetup()\n',
            },
          },
        ],
      },
      {
        title: 'an unused import',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: {
              'pyproject.toml':
                '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
              'setup.py': 'from setuptools import setup, find_packages\n\nsetup()\n',
            },
          },
        ],
      },
    ],
    good: [
      {
        title: 'the plain call',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: {
              'pyproject.toml':
                '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
              'setup.py': 'from setuptools import setup\n\nsetup()\n',
            },
          },
        ],
      },
      {
        title: 'no setup.py',
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

import { buildRule } from './build-rule.ts';

export const buildNetwork = buildRule({
  id: 'build-network',
  title: 'Network or processes in build code',
  rationale:
    'Code that runs in a build and opens a connection or starts a program can fetch and run what nobody reviewed, or carry secrets of the build machine away.',
  remediation: 'Remove it. Fetch and generate before the release, and ship the result.',
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
        title: 'a download in setup.py',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: {
              'pyproject.toml':
                '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
              'setup.py':
                'from urllib.request import urlopen\nfrom setuptools import setup\n\nurlopen("https://example.org")\nsetup()\n',
            },
          },
        ],
      },
      {
        title: 'a process, behind an alias',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: {
              'pyproject.toml':
                '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
              'setup.py':
                'import os\nfrom setuptools import setup\n\nrun = getattr(os, "sys" + "tem")\nrun("id")\nsetup()\n',
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
    ],
  },
});

import { buildRule } from './build-rule.ts';

export const buildDynamicCode = buildRule({
  id: 'build-dynamic-code',
  title: 'Build code that makes or finds code at run time',
  rationale:
    '`exec`, `eval`, loaders, pickles and reflection let a build run what cannot be read in its source. It hides a payload from review and from every scanner.',
  remediation: 'Write the code out, or read the value (a version, say) without running it.',
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
        title: 'exec of a decoded text',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: {
              'pyproject.toml':
                '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
              'setup.py':
                'import base64\nfrom setuptools import setup\n\nexec(base64.b64decode("cHJpbnQoMSk="))\nsetup()\n',
            },
          },
        ],
      },
      {
        title: 'a letter that only looks different',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: {
              'pyproject.toml':
                '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
              'setup.py': 'from setuptools import setup\n\n𝐞𝐱𝐞𝐜("1")\nsetup()\n',
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

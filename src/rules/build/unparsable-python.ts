import { buildRule } from './build-rule.ts';

export const unparsablePython = buildRule({
  id: 'unparsable-python',
  title: 'Build code that cannot be followed',
  rationale:
    'What the parser cannot follow may be anything: a source encoding that changes the text, Python of another age, or a trick that makes readers see other code than the interpreter.',
  remediation:
    'Write it in plain Python 3 and UTF-8. If it is valid and new syntax, approve the file with its SHA-256.',
  severity: 'error',
  references: [
    { title: 'PEP 263: source code encodings', url: 'https://peps.python.org/pep-0263/' },
    { title: 'Lexical analysis', url: 'https://docs.python.org/3/reference/lexical_analysis.html' },
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'not Python',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: {
              'pyproject.toml':
                '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
              'setup.py': 'from setuptools import setup\nsetup(\n',
            },
          },
        ],
      },
      {
        title: 'an encoding that hides code',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: {
              'pyproject.toml':
                '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
              'setup.py': '# coding: utf-7\nfrom setuptools import setup\nsetup()\n',
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

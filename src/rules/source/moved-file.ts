import { defineRule } from '../define.ts';
import { someOf } from '../some.ts';
import { findingsBy } from './explained.ts';

export const movedFile = defineRule({
  id: 'moved-file',
  family: 'source',
  title: 'A file of the reviewed commit at another place',
  rationale:
    'What a file does depends on where it lies: a fixture of the tests that is full of odd code is harmless there and runs once it is called `demo/__init__.py`. So it is not enough that the same bytes are somewhere in the commit: all files of a package have to come from one source root, by convention (`src/` or the root) or declared in the configuration at that commit.',
  remediation:
    'Find out what moved it. Where the build maps folders on purpose, declare that in pyproject.toml (`package-dir`, `sources`, `force-include`, `packages`) rather than in code, or approve the file with its SHA-256.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['wheel', 'sdist'],
  needs: ['source', 'explained'],
  references: [
    {
      title: 'setuptools: src-layout and flat-layout',
      url: 'https://setuptools.pypa.io/en/latest/userguide/package_discovery.html',
    },
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a test fixture as a module',
        source: { 'src/demo/__init__.py': '"""A demonstration."""\n', 'tests/data/evil.py': 'import os\n' },
        files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: { 'demo/evil.py': 'import os\n' } }],
      },
    ],
    good: [
      {
        title: 'a module in its place',
        source: { 'src/demo/__init__.py': '"""A demonstration."""\n', 'src/demo/cli.py': 'import os\n' },
        files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: { 'demo/cli.py': 'import os\n' } }],
      },
    ],
  },
  check: (facts) =>
    findingsBy(facts, 'error', (explanation) =>
      explanation.state === 'moved'
        ? `the same bytes are in the reviewed commit, but as ${someOf(explanation.sources, 3)}`
        : undefined,
    ),
});

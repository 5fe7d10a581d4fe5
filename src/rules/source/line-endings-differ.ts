import { defineRule } from '../define.ts';
import { findingsBy } from './explained.ts';

export const lineEndingsDiffer = defineRule({
  id: 'line-endings-differ',
  family: 'source',
  title: 'Other line ends than in the reviewed commit',
  rationale:
    'A checkout on Windows turns LF into CR LF where nothing tells git otherwise. Such a file says the same, yet its bytes were never reviewed, scripts with CR LF do not start on Unix, and two builds of one tag differ. It is told apart from a changed file, because what to do about it is something else.',
  remediation:
    'Commit a `.gitattributes` with `* text=auto eol=lf` (or `-text` for files that must keep what they have), or build on a system that leaves line ends alone.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['wheel', 'sdist'],
  needs: ['source', 'explained'],
  references: [
    { title: 'gitattributes: end-of-line conversion', url: 'https://git-scm.com/docs/gitattributes' },
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a module with CR LF',
        source: { 'src/demo/__init__.py': 'a = 1\nb = 2\n' },
        files: [
          { artifact: 'demo-1.0-py3-none-any.whl', contents: { 'demo/__init__.py': 'a = 1\r\nb = 2\r\n' } },
        ],
      },
    ],
    good: [
      {
        title: 'CR LF in the commit, too',
        source: { 'src/demo/__init__.py': 'a = 1\r\n' },
        files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: { 'demo/__init__.py': 'a = 1\r\n' } }],
      },
    ],
  },
  check: (facts) =>
    findingsBy(facts, 'error', (explanation) =>
      explanation.state === 'line-endings'
        ? `differs from ${explanation.source} in its line ends alone`
        : undefined,
    ),
});

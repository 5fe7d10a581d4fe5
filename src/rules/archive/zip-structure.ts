import { anomalyRule } from './anomaly-rule.ts';

export const zipStructure = anomalyRule({
  id: 'zip-structure',
  anomalies: 'zip',
  title: 'Wheel that readers take differently',
  rationale:
    'A zip file describes each entry twice, and readers disagree on which description counts: pip, uv, Python’s zipfile and scanners can be made to see different files in one archive. Every byte must belong to exactly one record, and all records must agree.',
  remediation:
    'Build the wheel with a common build backend (`python -m build`). No such backend writes what the finding names; a file that has it was changed after the build.',
  references: [
    { title: 'APPNOTE.TXT 6.3.10', url: 'https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT' },
    {
      title: 'My ZIP isn’t your ZIP (USENIX Security 2025)',
      url: 'https://www.usenix.org/conference/usenixsecurity25/presentation/you',
    },
    {
      title: 'Preventing ZIP parser confusion attacks on Python package installers',
      url: 'https://blog.pypi.org/posts/2025-08-07-wheel-archive-confusion-attacks/',
    },
  ],
  approvable: false,
  examples: {
    bad: [
      {
        title: 'the hostile case `zip-gap`',
        files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {}, hostile: 'zip-gap' }],
      },
    ],
    good: [
      {
        title: 'as a build backend writes it',
        files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }],
      },
    ],
  },
});

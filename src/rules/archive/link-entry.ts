import { anomalyRule } from './anomaly-rule.ts';

export const linkEntry = anomalyRule({
  id: 'link-entry',
  anomalies: 'link',
  title: 'Link in a distribution',
  rationale:
    'A link makes later entries land wherever it points to, outside the folder that is unpacked. Wheels have no links at all, and PyPI refuses sdists that have.',
  remediation: 'Replace the link by a copy of the file, or exclude it from the distribution.',
  references: [
    { title: 'PEP 706: filter for tarfile.extractall', url: 'https://peps.python.org/pep-0706/' },
    {
      title: 'Binary distribution format',
      url: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',
    },
  ],
  approvable: false,
  examples: {
    bad: [
      {
        title: 'the hostile case `link-symlink`',
        files: [{ artifact: 'demo-1.0.tar.gz', contents: {}, hostile: 'link-symlink' }],
      },
    ],
    good: [{ title: 'as a build backend writes it', files: [{ artifact: 'demo-1.0.tar.gz', contents: {} }] }],
  },
});

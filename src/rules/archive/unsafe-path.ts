import { anomalyRule } from './anomaly-rule.ts';

export const unsafePath = anomalyRule({
  id: 'unsafe-path',
  anomalies: 'path',
  title: 'Path that means something else elsewhere',
  rationale:
    'A path that is absolute, climbs with `..`, or is spelled with backslashes, control or invisible characters lands outside the folder it is unpacked to, or looks like another path to the person who reviews it.',
  remediation:
    'Rename the file. Approve a name that some systems merely dislike (a reserved name in test data) in release-policy.toml.',
  references: [
    { title: 'PEP 706: filter for tarfile.extractall', url: 'https://peps.python.org/pep-0706/' },
    {
      title: 'Binary distribution format',
      url: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',
    },
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'the hostile case `path-parent`',
        files: [{ artifact: 'demo-1.0.tar.gz', contents: {}, hostile: 'path-parent' }],
      },
    ],
    good: [{ title: 'as a build backend writes it', files: [{ artifact: 'demo-1.0.tar.gz', contents: {} }] }],
  },
});

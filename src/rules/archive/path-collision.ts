import { anomalyRule } from './anomaly-rule.ts';

export const pathCollision = anomalyRule({
  id: 'path-collision',
  anomalies: 'collision',
  title: 'Two entries that become one file',
  rationale:
    'Where two entries have one path, or paths that differ only in case or Unicode form, the last one unpacked wins: the reviewer reads one file, the user runs the other. Which one depends on tool and file system.',
  remediation: 'Remove or rename one of the two.',
  references: [
    {
      title: 'My ZIP isn’t your ZIP (USENIX Security 2025)',
      url: 'https://www.usenix.org/conference/usenixsecurity25/presentation/you',
    },
    {
      title: 'Binary distribution format',
      url: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',
    },
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'the hostile case `path-duplicate`',
        files: [{ artifact: 'demo-1.0.tar.gz', contents: {}, hostile: 'path-duplicate' }],
      },
    ],
    good: [{ title: 'as a build backend writes it', files: [{ artifact: 'demo-1.0.tar.gz', contents: {} }] }],
  },
});

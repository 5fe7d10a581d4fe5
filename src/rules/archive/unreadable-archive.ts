import { anomalyRule } from './anomaly-rule.ts';

export const unreadableArchive = anomalyRule({
  id: 'unreadable-archive',
  anomalies: 'unreadable',
  title: 'Archive that cannot be read',
  rationale:
    'What could not be read was not checked. A file that is cut off, damaged or of another kind than its name says may still be unpacked by an installer that is more forgiving than this reader, and then holds something nobody saw.',
  remediation:
    'Build the file again. If it came from a download, download it again and compare its SHA-256. Rename nothing: the name must say what the file is.',
  references: [
    {
      title: 'Source distribution format',
      url: 'https://packaging.python.org/en/latest/specifications/source-distribution-format/',
    },
    {
      title: 'Binary distribution format',
      url: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',
    },
  ],
  approvable: false,
  examples: {
    bad: [
      {
        title: 'the hostile case `gzip-cut-deflate`',
        files: [{ artifact: 'demo-1.0.tar.gz', contents: {}, hostile: 'gzip-cut-deflate' }],
      },
    ],
    good: [
      {
        title: 'as a build backend writes it',
        files: [{ artifact: 'demo-1.0.tar.gz', contents: {} }],
      },
    ],
  },
});

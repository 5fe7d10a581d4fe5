import { anomalyRule } from './anomaly-rule.ts';

export const gzipStructure = anomalyRule({
  id: 'gzip-structure',
  anomalies: 'gzip',
  title: 'Gzip stream that readers take differently',
  rationale:
    'Bytes behind the first gzip member, a wrong checksum or an unusual header are read by some tools and ignored by others. What one tool verified is then not what another unpacks.',
  remediation:
    'Build the sdist again with a common build backend; it writes one gzip member and nothing behind it.',
  references: [
    { title: 'RFC 1952: GZIP file format', url: 'https://www.rfc-editor.org/rfc/rfc1952' },
    {
      title: 'Source distribution format',
      url: 'https://packaging.python.org/en/latest/specifications/source-distribution-format/',
    },
  ],
  approvable: false,
  examples: {
    bad: [
      {
        title: 'the hostile case `gzip-trailing-text`',
        files: [{ artifact: 'demo-1.0.tar.gz', contents: {}, hostile: 'gzip-trailing-text' }],
      },
    ],
    good: [{ title: 'as a build backend writes it', files: [{ artifact: 'demo-1.0.tar.gz', contents: {} }] }],
  },
});

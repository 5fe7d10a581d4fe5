import { anomalyRule } from './anomaly-rule.ts';

export const limitExceeded = anomalyRule({
  id: 'limit-exceeded',
  anomalies: 'limit',
  title: 'Archive over a limit',
  rationale:
    'An archive can claim gigabytes, a hundred thousand entries or archives within archives to exhaust whoever opens it, or to hide what lies behind the point where a scanner gives up. Reading stops at the limit, and what was not read does not pass.',
  remediation:
    'If the package is honestly that large, raise the one limit that the finding names in `[limits]` of release-policy.toml; the report always shows the limits that held.',
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
        title: 'the hostile case `resource-gzip-bomb`',
        files: [{ artifact: 'demo-1.0.tar.gz', contents: {}, hostile: 'resource-gzip-bomb' }],
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

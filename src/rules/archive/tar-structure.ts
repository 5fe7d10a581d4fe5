import { anomalyRule } from './anomaly-rule.ts';

export const tarStructure = anomalyRule({
  id: 'tar-structure',
  anomalies: 'tar',
  title: 'Tar archive that readers take differently',
  rationale:
    'Tar grew several ways to say how large and what a member is (ustar, pax, GNU). Where they disagree, one reader sees a file where another sees its contents as further headers: files that a scanner never lists are unpacked by an installer.',
  remediation: 'Build the sdist again with a common build backend. No backend writes what the finding names.',
  references: [
    {
      title: 'POSIX pax interchange format',
      url: 'https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html',
    },
    {
      title: 'Source distribution format',
      url: 'https://packaging.python.org/en/latest/specifications/source-distribution-format/',
    },
  ],
  approvable: false,
  examples: {
    bad: [
      {
        title: 'the hostile case `tar-pax-size-smaller`',
        files: [{ artifact: 'demo-1.0.tar.gz', contents: {}, hostile: 'tar-pax-size-smaller' }],
      },
    ],
    good: [{ title: 'as a build backend writes it', files: [{ artifact: 'demo-1.0.tar.gz', contents: {} }] }],
  },
});

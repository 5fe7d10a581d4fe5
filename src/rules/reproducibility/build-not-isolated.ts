import { BUILD, isolation } from './findings.ts';
import { GOOD_BUILD, seenBuild } from './examples.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';

export const buildNotIsolated = defineRule({
  id: 'build-not-isolated',
  family: 'reproducibility',
  title: 'A build that could reach the network',
  rationale:
    'Code that runs in a build decides what is shipped. Where it can reach the network, it can bring in what no review saw, and carry out what it finds on the machine.',
  remediation:
    'Use `network: none`, which is the default, on a runner that grants a network namespace: GitHub’s Linux runners do.',
  severity: 'warning',
  since: '0.1.0',
  appliesTo: ['set'],
  needs: ['build'],
  references: [
    PLAN,
    {
      title: 'network_namespaces(7)',
      url: 'https://man7.org/linux/man-pages/man7/network_namespaces.7.html',
    },
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'the network was allowed',
        files: [],
        facts: seenBuild({ ...GOOD_BUILD, isolation: { asked: 'allowed', processes: false } }),
      },
    ],
    good: [{ title: 'a network namespace held', files: [], facts: seenBuild(GOOD_BUILD) }],
  },
  check: ({ build }) => isolation(build.isolation, BUILD, 'the build'),
});

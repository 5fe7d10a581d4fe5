import { isolation } from '../reproducibility/findings.ts';
import { GOOD_SMOKE, seenSmoke } from './examples.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';

export const smokeNotIsolated = defineRule({
  id: 'smoke-not-isolated',
  family: 'smoke',
  title: 'A test that could reach the network',
  rationale:
    'An artifact that works only because it downloaded something is not the artifact that was reviewed.',
  remediation:
    'Use `network: none`, which is the default, on a runner that grants a network namespace: GitHub’s Linux runners do.',
  severity: 'warning',
  since: '0.1.0',
  appliesTo: ['set'],
  needs: ['smoke'],
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
        facts: seenSmoke({ ...GOOD_SMOKE, isolation: { asked: 'allowed', processes: false } }),
      },
    ],
    good: [{ title: 'a network namespace held', files: [], facts: seenSmoke(GOOD_SMOKE) }],
  },
  check: ({ smoke }) => isolation(smoke.isolation, 'smoke test', 'the test'),
});

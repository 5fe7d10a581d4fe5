import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';
import { example } from './examples.ts';
import { said, seen } from './findings.ts';

export const runFromFork = defineRule({
  id: 'run-from-fork',
  family: 'tag',
  title: 'A release out of a fork',
  rationale:
    'A fork has its own rules, reviewers and secrets, and it shows the commits of the project. What was proven about a tag there says nothing of the project.',
  remediation:
    'Release from the project itself. Where the fork is the project now, approve it in the policy with the reason, or have it detached from its network.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['project'],
  needs: ['tagOrigin'],
  references: [
    PLAN,
    {
      title: 'GitHub: about forks',
      url: 'https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/working-with-forks/about-forks',
    },
  ],
  approvable: true,
  examples: {
    bad: [
      example('a fork', 'someone/embit, a fork of diybitcoinhardware/embit', {
        tagOrigin: { repository: 'someone/embit', fork: true, parent: 'diybitcoinhardware/embit' },
      }),
    ],
    good: [
      example('the project', 'diybitcoinhardware/embit, no fork', {
        tagOrigin: { repository: 'diybitcoinhardware/embit', fork: false },
      }),
    ],
  },
  check({ tagOrigin: { repository, fork, parent } }) {
    if (!fork) return [seen(`${repository} is no fork`, { repository })];
    const of = parent === undefined ? '' : ` of ${parent}`;
    return [said('error', `${repository} is a fork${of}`, { repository })];
  },
});

import { found } from './findings.ts';
import { GOOD_BUILD, seenBuild } from './examples.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';

export const persistedCredentials = defineRule({
  id: 'persisted-credentials',
  family: 'reproducibility',
  title: 'A credential left in the checkout',
  rationale:
    'Build code runs as the same user and can read the checkout’s git settings. A token in them, which actions/checkout leaves there unless told otherwise, lets that code push to the repository.',
  remediation: 'Check out with `persist-credentials: false`.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['project'],
  needs: ['build'],
  references: [
    PLAN,
    { title: 'actions/checkout: persist-credentials', url: 'https://github.com/actions/checkout#usage' },
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'the token of actions/checkout',
        files: [],
        facts: seenBuild({ ...GOOD_BUILD, credentials: ['http.https://github.com/.extraheader'] }),
      },
    ],
    good: [{ title: 'no credential', files: [], facts: seenBuild(GOOD_BUILD) }],
  },
  check: ({ build }) =>
    build.credentials.map((name) =>
      found('error', '.git/config', `the setting ${name} holds a credential that the build can read`, name),
    ),
});

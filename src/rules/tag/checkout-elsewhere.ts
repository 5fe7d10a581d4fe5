import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';
import { COMMIT, example, OTHER, tagFact } from './examples.ts';
import { commitOf, NO_COMMIT, said, seen } from './findings.ts';
import { GIT_TAG } from './references.ts';

export const checkoutElsewhere = defineRule({
  id: 'checkout-elsewhere',
  family: 'tag',
  title: 'Another commit is checked out than the tag’s',
  rationale:
    'What is built is what is checked out. A checkout of a branch, or of a ref that a workflow computed, builds another commit than the one whose tag was proven.',
  remediation:
    'Check out the ref of the run: leave `ref` of actions/checkout out, or give it `${{ github.ref }}`.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['project'],
  needs: ['tag', 'checkout'],
  notApplicable: NO_COMMIT,
  references: [PLAN, GIT_TAG],
  approvable: false,
  examples: {
    bad: [
      example('the tip of a branch', `HEAD: ${OTHER}\nrefs/tags/v1.0: ${COMMIT}`, {
        tag: tagFact(),
        checkout: { head: OTHER },
      }),
    ],
    good: [
      example('the tag', `HEAD: ${COMMIT}\nrefs/tags/v1.0: ${COMMIT}`, {
        tag: tagFact(),
        checkout: { head: COMMIT },
      }),
    ],
  },
  check({ tag, checkout: { head } }) {
    const commit = commitOf(tag);
    if (commit === undefined) return undefined;
    if (head === commit) return [seen(`commit ${commit} is checked out`, { head })];
    const message = `commit ${head} is checked out, and the tag ${JSON.stringify(tag.name)} leads to ${commit}`;
    return [said('error', message, { head, commit })];
  },
});

import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';
import { example, tagFact } from './examples.ts';
import { commitOf, NO_COMMIT, said } from './findings.ts';
import { GIT_TAG } from './references.ts';

export const tagOffFirstParent = defineRule({
  id: 'tag-off-first-parent',
  family: 'tag',
  title: 'A tag on a commit that was only merged into the branch',
  rationale:
    'A merge brings every commit of a pull request into the history of the branch, the half-finished ones too. Those were never a state of the branch: its checks did not run for them, and reviewers looked at the end.',
  remediation: 'Tag the merge itself, or a later commit of the branch.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['project'],
  needs: ['tag', 'tagFirstParent'],
  notApplicable: NO_COMMIT,
  references: [PLAN, GIT_TAG],
  approvable: true,
  examples: {
    bad: [
      example(
        'a commit of a pull request',
        'git rev-list --first-parent main: without the commit',
        { tag: tagFact(), tagFirstParent: { branch: 'main', state: false } },
        'first-parent = true',
      ),
    ],
    good: [
      example(
        'a state of the branch',
        'git rev-list --first-parent main: with the commit',
        { tag: tagFact(), tagFirstParent: { branch: 'main', state: true } },
        'first-parent = true',
      ),
    ],
  },
  check({ tag, tagFirstParent: { branch, state } }) {
    const commit = commitOf(tag);
    if (commit === undefined) return undefined;
    if (state) return [];
    return [said('error', `commit ${commit} was never a state of the branch ${branch}`, { commit, branch })];
  },
});

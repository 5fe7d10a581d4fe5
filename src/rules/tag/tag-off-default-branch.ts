import { known } from '../../facts.ts';
import type { Finding } from '../../report/types.ts';
import type { TagAncestry } from '../../tag/types.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';
import { ancestry, example, tagFact } from './examples.ts';
import { commitOf, NO_COMMIT, said, seen } from './findings.ts';
import { COMPARE } from './references.ts';

export const tagOffDefaultBranch = defineRule({
  id: 'tag-off-default-branch',
  family: 'tag',
  title: 'A tag whose commit is not on the default branch',
  rationale:
    'Review and checks guard the way to the default branch. A tag can be put on any commit: on one that nobody reviewed, or that lies in a fork, whose commits the repository’s address shows as well. GitHub’s comparison and git in a full clone have to say the same: a commit is on the branch where it is the tip or an ancestor of the tip.',
  remediation: 'Merge the change by a pull request, and tag the commit on the default branch.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['project'],
  needs: ['tag', 'tagAncestry'],
  notApplicable: NO_COMMIT,
  references: [PLAN, COMPARE],
  approvable: false,
  examples: {
    bad: [
      example('a commit beside the branch', 'compare: diverged\ngit merge-base --is-ancestor: no', {
        tag: tagFact(),
        tagAncestry: ancestry({ api: 'diverged', local: known(false) }),
      }),
      example('git and the API disagree', 'compare: behind\ngit merge-base --is-ancestor: no', {
        tag: tagFact(),
        tagAncestry: ancestry({ local: known(false) }),
      }),
    ],
    good: [
      example('an ancestor of the tip', 'compare: behind\ngit merge-base --is-ancestor: yes', {
        tag: tagFact(),
        tagAncestry: ancestry(),
      }),
    ],
  },
  check({ tag, tagAncestry }) {
    const commit = commitOf(tag);
    return commit === undefined ? undefined : judged(commit, tagAncestry);
  },
});

function* judged(commit: string, { branch, tip, api, local }: TagAncestry): Generator<Finding> {
  const evidence = {
    commit,
    branch,
    tip,
    compare: api,
    git: local.state === 'known' ? (local.value ? 'ancestor' : 'no ancestor') : `not asked: ${local.why}`,
  };
  const onBranch = api === 'identical' || api === 'behind';
  if (!onBranch) {
    yield said('error', `commit ${commit} is not on the branch ${branch}: GitHub calls it ${api}`, evidence);
  }
  if (local.state === 'known' && local.value !== onBranch) {
    const says = local.value ? 'is on' : 'is not on';
    yield said(
      'error',
      `git says that commit ${commit} ${says} the branch ${branch}, GitHub says the opposite`,
      evidence,
    );
  }
  if (onBranch && (local.state !== 'known' || local.value)) {
    const by = local.state === 'known' ? 'GitHub and git' : 'GitHub alone, because there is no full clone,';
    yield seen(`${by} say that commit ${commit} is on the branch ${branch}`, evidence);
  }
}

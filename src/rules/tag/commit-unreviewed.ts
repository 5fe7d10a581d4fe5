import { tagRequirements } from '../../policy/tag-table.ts';
import type { MergedPull, Review } from '../../github/pulls.ts';
import type { Finding } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';
import { example, OTHER, review } from './examples.ts';
import { said, seen } from './findings.ts';
import { REVIEWS } from './references.ts';

const APPROVED: Review = { reviewer: 'reviewer', state: 'APPROVED', commit: OTHER, counts: true };

export const commitUnreviewed = defineRule({
  id: 'commit-unreviewed',
  family: 'tag',
  title: 'A commit that came without an approved pull request',
  rationale:
    'The commit of a release has to have come by a pull request into the default branch, approved by another person than its author, as it was merged. Anybody may write “approved” on a public repository: only owners, members and collaborators count, and no App. The last word of each counts, and an approval that was dismissed is none.',
  remediation:
    'Have the change reviewed in a pull request and tag the commit that merges it. With one maintainer, set `profile = "single-maintainer"` in `[tag]` of the policy: then the pull request is still asked for, the approval is not.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['project'],
  needs: ['tagReview', 'policy'],
  references: [PLAN, REVIEWS],
  approvable: true,
  examples: {
    bad: [
      example('a direct push', 'pull requests of the commit: none', {
        tagReview: { branch: 'main', pulls: [] },
      }),
      example('approved by its author', '#7 by author, APPROVED by author', {
        tagReview: review({ ...APPROVED, reviewer: 'author' }),
      }),
      example('approved before the last push', '#7, APPROVED at an older commit', {
        tagReview: review({ ...APPROVED, commit: 'a'.repeat(40) }),
      }),
    ],
    good: [
      example('approved by another', '#7 by author, APPROVED by reviewer', { tagReview: review(APPROVED) }),
      example(
        'one maintainer',
        '#7 by author, no review',
        { tagReview: review() },
        'profile = "single-maintainer"',
      ),
    ],
  },
  check({ tagReview: { branch, pulls }, policy }) {
    const merged = pulls.filter(({ base }) => base === branch);
    if (merged.length === 0) {
      const others = pulls.map(({ number, base }) => `#${number} into ${base}`);
      const message = `no merged pull request into ${branch} brought this commit`;
      return [said('error', message, others.length > 0 ? { others } : {})];
    }
    const two = tagRequirements(policy).profile === 'two-maintainers';
    return judged(merged, two);
  },
});

function* judged(pulls: readonly MergedPull[], two: boolean): Generator<Finding> {
  const approved = pulls.find((pull) => approvals(pull).some(({ commit }) => isOf(pull, commit)));
  for (const pull of pulls) {
    const against = pull.reviews.filter(({ state, counts }) => counts && state === 'CHANGES_REQUESTED');
    if (against.length > 0) {
      const names = against.map(({ reviewer = 'an account that is gone' }) => reviewer).join(', ');
      yield said('warning', `#${pull.number} was merged although ${names} asked for changes`, {
        pull: pull.url,
      });
    }
  }
  if (approved !== undefined) {
    const people = approvals(approved).flatMap(({ reviewer }) => reviewer ?? []);
    const message = `#${approved.number} by ${approved.author ?? 'an account that is gone'} was approved by ${people.join(', ')}`;
    yield seen(message, { pull: approved.url, head: approved.head, approvers: people });
    return;
  }
  const [pull] = pulls;
  if (pull === undefined) return;
  const stale = approvals(pull).map(({ reviewer, commit = '' }) => `${reviewer ?? ''} at ${commit}`);
  const why =
    stale.length > 0
      ? `was approved before its last commit only (${stale.join(', ')})`
      : 'was approved by nobody else who counts';
  yield said(two ? 'error' : 'note', `#${pull.number} ${why}`, {
    pull: pull.url,
    head: pull.head,
    reviews: pull.reviews.map(({ reviewer = '', state }) => `${reviewer}: ${state}`),
  });
}

function approvals({ author, reviews }: MergedPull): readonly Review[] {
  return reviews.filter(
    ({ state, counts, reviewer }) => state === 'APPROVED' && counts && reviewer !== author,
  );
}

/** Where GitHub does not say what was looked at, that can't be held against the reviewer. */
function isOf({ head }: MergedPull, commit: string | undefined): boolean {
  return commit === undefined || commit === head;
}

import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';
import { example, tagFact } from './examples.ts';
import { said, seen } from './findings.ts';
import { GIT_REFS } from './references.ts';

export const tagMissing = defineRule({
  id: 'tag-missing',
  family: 'tag',
  title: 'A release tag that does not exist',
  rationale:
    'A release is built from a tag, so that everybody can find the commit later. The name is looked up below `refs/tags/` alone: a branch of that name, which anybody who may push can move at any time, is not taken for it.',
  remediation:
    'Push the tag: `git push origin refs/tags/v1.0`. If a branch has its name, delete or rename the branch first.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['project'],
  needs: ['tag'],
  references: [PLAN, GIT_REFS],
  approvable: false,
  examples: {
    bad: [
      example('no such tag', 'refs/tags/v1.0: not there', {
        tag: tagFact({ found: { missing: 'status 404' } }),
      }),
    ],
    good: [example('a tag', 'refs/tags/v1.0: a tag object', { tag: tagFact() })],
  },
  *check({ tag: { repository, name, found } }) {
    const ref = `refs/tags/${name}`;
    if (!('missing' in found)) {
      yield seen(`${ref} is a tag of ${repository}`, { ref, object: found.object });
      return;
    }
    yield said('error', `${repository} has no tag ${JSON.stringify(name)}`, { ref, answer: found.missing });
  },
});

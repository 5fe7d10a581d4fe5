import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';
import { ANNOTATED, COMMIT, example, OTHER, tagFact } from './examples.ts';
import { said, seen } from './findings.ts';
import { GIT_TAG } from './references.ts';

export const tagNotACommit = defineRule({
  id: 'tag-not-a-commit',
  family: 'tag',
  title: 'A tag that leads to no commit',
  rationale:
    'A tag can point to another tag, to a folder or to a single file. Only a commit has a history that could have been reviewed, and tags in tags without end are made to make readers give up.',
  remediation:
    'Make the tag anew on the commit that is meant: `git tag -a v1.0 <commit>`. A published version needs a new one.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['project'],
  needs: ['tag'],
  notApplicable: 'there is no such tag',
  references: [PLAN, GIT_TAG],
  approvable: false,
  examples: {
    bad: [
      example('a tag of a folder', `refs/tags/v1.0 → tree ${OTHER}`, {
        tag: tagFact({ found: { ...ANNOTATED, target: { type: 'tree', sha: OTHER } } }),
      }),
    ],
    good: [example('a tag of a commit', `refs/tags/v1.0 → commit ${COMMIT}`, { tag: tagFact() })],
  },
  check({ tag: { name, found } }) {
    if ('missing' in found) return undefined;
    const { object, chain, target } = found;
    const evidence = { object, tags: chain.map(({ sha }) => sha), target: target.sha };
    if (target.type === 'commit') return [seen(`the tag leads to commit ${target.sha}`, evidence)];
    const what = target.type === 'tag' ? `more than ${chain.length} tags in each other` : `a ${target.type}`;
    return [said('error', `the tag ${JSON.stringify(name)} leads to ${what}, to no commit`, evidence)];
  },
});

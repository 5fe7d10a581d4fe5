import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';
import { example, tagFact } from './examples.ts';
import { said } from './findings.ts';
import { GIT_REFS } from './references.ts';

export const tagNameAmbiguous = defineRule({
  id: 'tag-name-ambiguous',
  family: 'tag',
  title: 'A branch with the name of the release tag',
  rationale:
    'Where a branch and a tag have one name, tools do not agree on which of the two the name means: a checkout, a link or an installation from git may take the branch, which moves.',
  remediation: 'Delete or rename the branch: `git push origin :refs/heads/v1.0`.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['project'],
  needs: ['tag', 'namesake'],
  references: [PLAN, GIT_REFS],
  approvable: true,
  examples: {
    bad: [
      example('a branch and a tag', 'refs/tags/v1.0\nrefs/heads/v1.0', {
        tag: tagFact(),
        namesake: { branch: true },
      }),
    ],
    good: [example('a tag alone', 'refs/tags/v1.0', { tag: tagFact(), namesake: { branch: false } })],
  },
  check({ tag: { name }, namesake: { branch } }) {
    if (!branch) return [];
    return [
      said('error', `a branch has the name ${JSON.stringify(name)} of the tag`, {
        ref: `refs/heads/${name}`,
      }),
    ];
  },
});

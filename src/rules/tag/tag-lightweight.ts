import { tagRequirements } from '../../policy/tag-table.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';
import { example, LIGHTWEIGHT, tagFact } from './examples.ts';
import { said } from './findings.ts';
import { GIT_TAG } from './references.ts';

export const tagLightweight = defineRule({
  id: 'tag-lightweight',
  family: 'tag',
  title: 'A lightweight tag where annotated ones are asked for',
  rationale:
    'An annotated tag says who made it, when and why, and it can be signed. A lightweight tag is a name and no more.',
  remediation: 'Make the tag with `git tag -a`, or `git tag -s` to sign it.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['project'],
  needs: ['tag', 'policy'],
  notApplicable: 'there is no such tag, or `annotated` in `[tag]` of the policy does not ask for it',
  references: [PLAN, GIT_TAG],
  approvable: true,
  examples: {
    bad: [
      example(
        'a lightweight tag',
        'refs/tags/v1.0 → commit',
        { tag: tagFact({ found: LIGHTWEIGHT }) },
        'annotated = true',
      ),
    ],
    good: [
      example('an annotated tag', 'refs/tags/v1.0 → tag → commit', { tag: tagFact() }, 'annotated = true'),
    ],
  },
  check({ tag: { name, found }, policy }) {
    if ('missing' in found || !tagRequirements(policy).annotated) return undefined;
    if (found.chain.length > 0) return [];
    return [said('error', `the tag ${JSON.stringify(name)} is lightweight`, { object: found.object })];
  },
});

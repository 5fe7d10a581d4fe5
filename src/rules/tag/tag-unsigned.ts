import { tagRequirements } from '../../policy/tag-table.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';
import { ANNOTATED, example, OBJECT, tagFact } from './examples.ts';
import { said, seen } from './findings.ts';
import { SIGNATURES } from './references.ts';

export const tagUnsigned = defineRule({
  id: 'tag-unsigned',
  family: 'tag',
  title: 'A tag without a verified signature',
  rationale:
    'A signature ties the tag to the key of a person: a stolen token or session alone can’t make it. GitHub verifies it against the keys of accounts; it does not say that the account is one of a maintainer.',
  remediation: 'Sign the tag with `git tag -s`, and add the key to the account that GitHub knows.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['project'],
  needs: ['tag', 'policy'],
  notApplicable: 'there is no such tag, or `signed` in `[tag]` of the policy does not ask for it',
  references: [PLAN, SIGNATURES],
  approvable: true,
  examples: {
    bad: [
      example(
        'a key that GitHub does not know',
        'verification: verified = false, reason = unknown_key',
        {
          tag: tagFact({
            found: {
              ...ANNOTATED,
              chain: [
                { sha: OBJECT, name: 'v1.0', verification: { verified: false, reason: 'unknown_key' } },
              ],
            },
          }),
        },
        'signed = true',
      ),
    ],
    good: [
      example(
        'a verified signature',
        'verification: verified = true, reason = valid',
        { tag: tagFact() },
        'signed = true',
      ),
    ],
  },
  check({ tag: { name, found }, policy }) {
    if ('missing' in found || !tagRequirements(policy).signed) return undefined;
    // The outermost one is what the ref of this name holds.
    const [outermost] = found.chain;
    const { verified = false, reason = 'not said' } = outermost?.verification ?? {};
    if (outermost === undefined) {
      return [said('error', `the tag ${JSON.stringify(name)} is lightweight, so it has no signature`)];
    }
    if (verified) return [seen('GitHub verified the signature of the tag', { object: outermost.sha })];
    const message = `GitHub did not verify a signature of the tag ${JSON.stringify(name)}: ${reason}`;
    return [said('error', message, { object: outermost.sha, reason })];
  },
});

import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';
import { example, tagFact } from './examples.ts';
import { said, seen } from './findings.ts';
import { RULESETS } from './references.ts';

const ALL = ['creation', 'deletion', 'non_fast_forward', 'update'];

export const tagUnprotected = defineRule({
  id: 'tag-unprotected',
  family: 'tag',
  title: 'A release tag that no ruleset guards',
  rationale:
    'Without rules anybody who may push can move or delete the tag of a release, between review and upload or years later, and make new ones. GitHub has no call for the rules of one tag, so the active rulesets are compared with its name here.',
  remediation:
    'Add two rulesets for tags such as `refs/tags/v*`: one that restricts creation, with the maintainers as its bypass; one that restricts updates and deletions and blocks force pushes, without any bypass.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['project'],
  needs: ['tag', 'tagProtection'],
  references: [PLAN, RULESETS],
  approvable: true,
  examples: {
    bad: [
      example('no ruleset', 'rulesets for refs/tags/v1.0: none', {
        tag: tagFact(),
        tagProtection: { rulesets: [] },
      }),
      example('it can be moved', 'rules: creation, deletion', {
        tag: tagFact(),
        tagProtection: { rulesets: [{ id: 1, name: 'tags', rules: ['creation', 'deletion'], bypass: [] }] },
      }),
    ],
    good: [
      example('all four rules', `rules: ${ALL.join(', ')}`, {
        tag: tagFact(),
        tagProtection: { rulesets: [{ id: 1, name: 'tags', rules: ALL, bypass: [] }] },
      }),
    ],
  },
  *check({ tag: { name }, tagProtection: { rulesets } }) {
    const rules = new Set(rulesets.flatMap((ruleset) => ruleset.rules));
    const evidence = { rulesets: rulesets.map((one) => `${one.id} ${one.name}`), rules: [...rules].sort() };
    const ref = `refs/tags/${name}`;
    const open = [
      ...(rules.has('update') ? [] : ['moving it']),
      ...(rules.has('deletion') ? [] : ['deleting it']),
    ];
    if (open.length > 0)
      yield said('error', `no active ruleset forbids for ${ref}: ${open.join(', ')}`, evidence);
    if (!rules.has('creation')) {
      yield said('warning', `no active ruleset says who may create ${ref}: anybody who may push`, evidence);
    }
    if (open.length === 0) yield seen(`rulesets guard ${ref}`, evidence);
  },
});

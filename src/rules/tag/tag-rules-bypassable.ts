import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';
import { example, tagFact } from './examples.ts';
import { said, seen } from './findings.ts';
import { RULESETS } from './references.ts';

/** Rules that nobody needs to pass by: a tag of a release never moves. */
const LASTING: readonly string[] = ['update', 'deletion', 'non_fast_forward'];

export const tagRulesBypassable = defineRule({
  id: 'tag-rules-bypassable',
  family: 'tag',
  title: 'Somebody may move release tags past the rules',
  rationale:
    'A bypass holds for a whole ruleset. Somebody has to be able to create tags; where creation and the ban on moving them stand in one ruleset, whoever may create one may move every one.',
  remediation:
    'Make two rulesets: one with `creation` and the maintainers as its bypass, one with `update`, `deletion` and `non_fast_forward` and an empty list of bypasses.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['project'],
  needs: ['tag', 'tagProtection'],
  notApplicable: 'no ruleset forbids moving or deleting the tag',
  references: [PLAN, RULESETS],
  approvable: true,
  examples: {
    bad: [
      example('one ruleset for all', 'rules: creation, deletion, update\nbypass: RepositoryRole 5 (always)', {
        tag: tagFact(),
        tagProtection: {
          rulesets: [
            {
              id: 1,
              name: 'tags',
              rules: ['creation', 'deletion', 'update'],
              bypass: ['RepositoryRole 5 (always)'],
            },
          ],
        },
      }),
    ],
    good: [
      example('two rulesets', 'creation: bypass RepositoryRole 4 (always)\ndeletion, update: no bypass', {
        tag: tagFact(),
        tagProtection: {
          rulesets: [
            { id: 1, name: 'create', rules: ['creation'], bypass: ['RepositoryRole 4 (always)'] },
            { id: 2, name: 'keep', rules: ['deletion', 'update'], bypass: [] },
          ],
        },
      }),
    ],
  },
  check({ tag: { name }, tagProtection: { rulesets } }) {
    const lasting = rulesets.filter(({ rules }) => rules.some((type) => LASTING.includes(type)));
    if (lasting.length === 0) return undefined;
    // One ruleset that nobody may pass by is enough, for each of the rules.
    const open = LASTING.filter((type) => lasting.some(({ rules }) => rules.includes(type))).filter(
      (type) => !lasting.some(({ rules, bypass }) => rules.includes(type) && bypass?.length === 0),
    );
    const ids = lasting.map((one) => `${one.id} ${one.name}`);
    if (open.length === 0)
      return [seen(`nobody may pass by the rules for refs/tags/${name}`, { rulesets: ids })];
    const bad = lasting.filter(
      ({ rules, bypass = [] }) => bypass.length > 0 && rules.some((type) => open.includes(type)),
    );
    const hidden = lasting.some(
      ({ rules, bypass }) => bypass === undefined && rules.some((type) => open.includes(type)),
    );
    if (hidden) {
      const where = `Settings → Rules → Rulesets: ${ids.join(', ')}`;
      return {
        unknown: `who may pass by the rules is shown to those who may edit them alone; look at ${where}`,
      };
    }
    return bad.map(({ id, name: ruleset, rules, bypass = [] }) => {
      const both = rules.includes('creation') ? ', which holds creation as well: make two of it' : '';
      const message = `the ruleset ${JSON.stringify(ruleset)} can be passed by${both}`;
      return said('error', message, { ruleset: id, rules, bypass });
    });
  },
});

import { tagRequirements } from '../../policy/tag-table.ts';
import type { BranchRule } from '../../github/rulesets.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';
import { branch, example } from './examples.ts';
import { said, seen } from './findings.ts';
import { RULESETS } from './references.ts';

export const branchUnprotected = defineRule({
  id: 'branch-unprotected',
  family: 'tag',
  title: 'A default branch that rules do not guard',
  rationale:
    'That a commit is on the default branch proves something only where nobody can bring one there alone: rules have to ask for a pull request with an approval and for checks, and to forbid deletion and force pushes.',
  remediation:
    'Add a ruleset for the default branch (Settings → Rules → Rulesets) with: restrict deletions, block force pushes, require a pull request with one approval, require status checks. With one maintainer set `profile = "single-maintainer"` in `[tag]` of the policy: then no approval is asked for.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['project'],
  needs: ['branchProtection', 'policy'],
  references: [PLAN, RULESETS],
  approvable: true,
  examples: {
    bad: [
      example('no rules', 'rules of main: none', { branchProtection: branch({ rules: [] }) }),
      example('no approval asked for', 'pull_request: 0 approvals', {
        branchProtection: branch({
          rules: branch().rules.map((rule) =>
            rule.approvals === undefined ? rule : { ...rule, approvals: 0 },
          ),
        }),
      }),
    ],
    good: [
      example('all of them', 'deletion, non_fast_forward, pull_request, required_status_checks', {
        branchProtection: branch(),
      }),
    ],
  },
  check({ branchProtection: { branch: name, classic, rules }, policy }) {
    const two = tagRequirements(policy).profile === 'two-maintainers';
    const missing = WANTED.filter(([, holds]) => !rules.some((rule) => holds(rule, two))).map(
      ([what]) => what,
    );
    const evidence = { branch: name, rules: [...new Set(rules.map(({ type }) => type))] };
    if (missing.length === 0) return [seen(`rules guard the branch ${name}`, evidence)];
    const message = `no ruleset of the branch ${name} asks for: ${missing.join(', ')}`;
    // Classic protection may ask for it, and only an administrator's token reads that.
    if (classic) return { unknown: `${message}; look at Settings → Branches, which only administrators see` };
    return [said('error', message, { ...evidence, missing })];
  },
});

const WANTED: readonly (readonly [string, (rule: BranchRule, two: boolean) => boolean])[] = [
  ['no deletion', ({ type }) => type === 'deletion'],
  ['no force push', ({ type }) => type === 'non_fast_forward'],
  [
    'a pull request with an approval',
    ({ type, approvals = 0 }, two) => type === 'pull_request' && (approvals > 0 || !two),
  ],
  ['status checks', ({ checks = [] }) => checks.length > 0],
];

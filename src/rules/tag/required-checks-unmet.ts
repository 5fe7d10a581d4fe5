import { tagRequirements } from '../../policy/tag-table.ts';
import type { CommitResult } from '../../github/commit-results.ts';
import type { RequiredStatus } from '../../github/rulesets.ts';
import type { Finding } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';
import { someOf } from '../some.ts';
import { branch, example, results } from './examples.ts';
import { said, seen } from './findings.ts';
import { STATUS_CHECKS } from './references.ts';

export const requiredChecksUnmet = defineRule({
  id: 'required-checks-unmet',
  family: 'tag',
  title: 'Checks that did not succeed for the commit of the tag',
  rationale:
    'Checks of a pull request run on a commit that was only proposed; what is released may be another one. Here counts only what was reported for exactly the commit of the tag: each check that the rules of the branch or the policy require has to have succeeded. One that was skipped has shown nothing. The run that asks is left out.',
  remediation:
    'Run the checks on the default branch too (`on: push`), and run those again that failed. Name what a release needs in `required-checks` in `[tag]` of the policy.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['project'],
  needs: ['tagChecks', 'branchProtection', 'policy'],
  references: [PLAN, STATUS_CHECKS],
  approvable: true,
  examples: {
    bad: [
      example('it failed', 'test: failure', {
        tagChecks: results(['test', 'failure']),
        branchProtection: branch(),
      }),
      example('it never ran', 'lint: success', {
        tagChecks: results(['lint', 'success']),
        branchProtection: branch(),
      }),
    ],
    good: [
      example('it succeeded', 'test: success', {
        tagChecks: results(['test', 'success']),
        branchProtection: branch(),
      }),
    ],
  },
  check({ tagChecks, branchProtection, policy }) {
    const own = tagChecks.run;
    const others = tagChecks.results.filter(({ runId }) => runId === undefined || runId !== own);
    const required: readonly RequiredStatus[] = [
      ...branchProtection.rules.flatMap(({ checks = [] }) => checks),
      ...tagRequirements(policy).requiredChecks.map((context) => ({ context })),
    ];
    return required.length === 0 ? withoutDemands(others) : demanded(required, others);
  },
});

function* demanded(
  required: readonly RequiredStatus[],
  results: readonly CommitResult[],
): Generator<Finding> {
  let unmet = 0;
  for (const { context, app } of required) {
    const same = results.filter((one) => one.name === context && (app === undefined || one.app === app));
    const bad = same.filter(({ outcome }) => outcome !== 'success');
    if (same.length > 0 && bad.length === 0) continue;
    unmet += 1;
    const by = app === undefined ? '' : ` by the App ${app}`;
    const what = bad.length === 0 ? `was not reported for this commit${by}` : `ended as ${textOf(bad)}`;
    yield said('error', `the required check ${JSON.stringify(context)} ${what}`, {
      check: context,
      ...linksOf(bad),
    });
  }
  if (unmet === 0) {
    const names = required.map(({ context }) => context);
    yield seen(`all ${names.length} required checks succeeded for this commit`, { checks: names });
  }
}

/** Nobody said what is required: then all that ran counts, and something must have run. */
function* withoutDemands(results: readonly CommitResult[]): Generator<Finding> {
  const bad = results.filter(({ outcome }) => !['success', 'skipped', 'neutral'].includes(outcome));
  const good = results.filter(({ outcome }) => outcome === 'success');
  if (bad.length > 0) {
    const names = someOf(bad.map(({ name, outcome }) => `${JSON.stringify(name)} (${outcome})`));
    yield said('error', `checks of this commit did not succeed: ${names}`, linksOf(bad));
  }
  if (good.length === 0) yield said('error', 'no check succeeded for this commit, and none is required');
  if (bad.length === 0 && good.length > 0) {
    const names = good.map(({ name }) => name);
    yield seen('no check is required; all that ran for this commit succeeded', { checks: names });
  }
}

function textOf(results: readonly CommitResult[]): string {
  return [...new Set(results.map(({ outcome }) => outcome))].join(', ');
}

function linksOf(results: readonly CommitResult[]) {
  const links = results.flatMap(({ url }) => (url === undefined ? [] : [url])).slice(0, 10);
  return links.length === 0 ? {} : { links };
}

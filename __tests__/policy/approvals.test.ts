import { describe, expect, it } from 'vitest';
import type { FactMap } from '../../src/facts.ts';
import { applyApprovals } from '../../src/policy/approvals.ts';
import { DEFAULT_POLICY } from '../../src/policy/defaults.ts';
import type { Approval, Policy } from '../../src/policy/types.ts';
import type { Finding, Outcome, RuleResult } from '../../src/report/types.ts';
import { approvalExpired } from '../../src/rules/policy/approval-expired.ts';
import { approvalUnused } from '../../src/rules/policy/approval-unused.ts';

const TODAY = '2026-11-23';
const WHEEL = 'demo-1.0-py3-none-any.whl';
const SHA = 'ab'.repeat(32);

const finding = (path?: string, extra: Partial<Finding> = {}): Finding => ({
  severity: 'warning',
  message: 'There is something.',
  location: { artifact: WHEEL, ...(path !== undefined && { path }) },
  evidence: {},
  ...extra,
});

const result = (
  findings: readonly Finding[],
  ruleId = 'native-binary',
  outcome: Outcome = 'pass',
): RuleResult => ({
  ruleId,
  outcome,
  findings,
});

const approval = (extra: Partial<Approval> = {}): Approval => ({
  rule: 'native-binary',
  path: 'a/*.so',
  reason: 'Reviewed in the audit',
  ...extra,
});

const policy = (approvals: readonly Approval[], extra: Partial<Policy> = {}): Policy => ({
  ...DEFAULT_POLICY,
  origin: { path: 'release-policy.toml', sha256: SHA },
  approvals,
  ...extra,
});

function run(findings: readonly Finding[], approvals: readonly Approval[], artifacts?: readonly string[]) {
  const { results, approvals: uses } = applyApprovals(
    [result(findings)],
    policy(approvals),
    TODAY,
    artifacts,
  );
  const of = (id: string) => results.find(({ ruleId }) => ruleId === id)?.findings ?? [];
  return {
    uses,
    standing: of('native-binary'),
    unused: of('approval-unused'),
    expired: of('approval-expired'),
  };
}

describe('applyApprovals', () => {
  it('changes nothing where nothing is approved', () => {
    const results = [result([finding('a/b.so')]), result([], 'approval-unused', 'not-applicable')];
    expect(applyApprovals(results, DEFAULT_POLICY, TODAY)).toEqual({
      results: [results[1], results[0]],
      approvals: [],
    });
  });

  it('takes away what is approved and keeps it with the reason', () => {
    const approved = finding('a/b.so');
    const other = finding('a/b/c.so');
    const { standing, uses, unused, expired } = run([approved, other], [approval({ line: 3 })]);
    expect(standing).toEqual([other]);
    expect(uses).toEqual([{ ...approval(), used: [approved] }]);
    expect([unused, expired]).toEqual([[], []]);
  });

  it('approves nothing of another rule', () => {
    const { standing, unused } = run([finding('a/b.so')], [approval({ rule: 'nested-archive' })]);
    expect(standing).toHaveLength(1);
    // nested-archive did not run, so nobody can say that its approval is not needed.
    expect(unused).toEqual([]);
  });

  it.each<[string, Finding, Partial<Approval>, boolean]>([
    ['another path', finding('b/b.so'), {}, false],
    ['the same digest', finding('a/b.so', { evidence: { sha256: SHA } }), { sha256: SHA }, true],
    ['another digest', finding('a/b.so', { evidence: { sha256: '00' } }), { sha256: SHA }, false],
    ['no digest', finding('a/b.so'), { sha256: SHA }, false],
    ['its artifact', finding('a/b.so'), { artifact: '*.whl' }, true],
    ['another artifact', finding('a/b.so'), { artifact: '*.tar.gz' }, false],
    ['no path, by **', finding(), { path: '**' }, true],
    ['no path, by *', finding(), { path: '*' }, false],
    ['no path, by **/**', finding(), { path: '**/**' }, false],
    ['no location, by **', { severity: 'error', message: 'x', evidence: {} }, { path: '**' }, true],
    [
      'no location, by **, artifact named',
      { severity: 'error', message: 'x', evidence: {} },
      { path: '**', artifact: '*' },
      false,
    ],
    ['a file in an archive', finding('a/x.zip!b.so'), { path: '**' }, false],
    ['the last day', finding('a/b.so'), { expires: TODAY }, true],
    ['the day after', finding('a/b.so'), { expires: '2026-11-22' }, false],
  ])('a finding with %s', (_, one, extra, isApproved) => {
    expect(run([one], [approval(extra)]).standing).toEqual(isApproved ? [] : [one]);
  });

  it('calls an approval unused, with its place in the policy', () => {
    const { unused } = run([], [approval({ line: 7, expires: '2027-01-01' })]);
    expect(unused).toEqual([
      {
        severity: 'warning',
        message: 'The approval of "native-binary" for "a/*.so" approves nothing.',
        location: { artifact: 'release-policy.toml', line: 7 },
        evidence: {
          rule: 'native-binary',
          path: 'a/*.so',
          reason: 'Reviewed in the audit',
          expires: '2027-01-01',
        },
      },
    ]);
  });

  it('calls nothing unused that could not have been used', () => {
    const approvals = [approval({ artifact: '*.tar.gz' })];
    expect(run([], approvals, [WHEEL]).unused).toEqual([]);
    expect(run([], approvals, [WHEEL, 'demo-1.0.tar.gz']).unused).toHaveLength(1);
    expect(run([], approvals).unused).toHaveLength(1);
    for (const outcome of ['not-applicable', 'not-available', 'error'] as const) {
      const { results } = applyApprovals([result([], 'native-binary', outcome)], policy(approvals), TODAY);
      expect(results.flatMap(({ findings }) => findings)).toEqual([]);
      expect(results.find(({ ruleId }) => ruleId === 'native-binary')?.outcome).toBe(outcome);
    }
    expect(
      applyApprovals([result([], 'native-binary', 'fail')], policy(approvals), TODAY).results[1],
    ).toEqual(expect.objectContaining({ ruleId: 'approval-unused', findings: [expect.anything()] }));
  });

  it('calls an expired approval an error where it is missed, else a warning', () => {
    const old = approval({ expires: '2026-01-01' });
    const missed = run([finding('a/b.so')], [old]);
    expect(missed.expired).toMatchObject([
      {
        severity: 'error',
        message: expect.stringContaining(
          'expired after 2026-01-01; what it approved is still there',
        ) as string,
      },
    ]);
    expect(missed.uses[0]?.used).toEqual([]);
    expect(missed.unused).toEqual([]);
    expect(run([], [old]).expired).toMatchObject([{ severity: 'warning' }]);
    // Renewed by another table: the old one is only left over.
    expect(run([finding('a/b.so')], [old, approval()]).expired).toMatchObject([{ severity: 'warning' }]);
  });

  it('counts both of two approvals that cover one finding as used', () => {
    const { uses, unused } = run([finding('a/b.so')], [approval(), approval({ path: 'a/b.so' })]);
    expect(uses.map(({ used }) => used.length)).toEqual([1, 1]);
    expect(unused).toEqual([]);
  });

  it('makes every finding of a forbidden rule an error', () => {
    const { results } = applyApprovals(
      [result([finding('a/b.so')]), result([finding('x')], 'leftover')],
      policy([approval({ path: 'none' })], { forbid: ['native-binary', 'approval-unused'] }),
      TODAY,
    );
    expect(
      results.map(({ ruleId, findings }) => [ruleId, ...findings.map(({ severity }) => severity)]),
    ).toEqual([
      ['approval-expired'],
      ['approval-unused', 'error'],
      ['leftover', 'warning'],
      ['native-binary', 'error'],
    ]);
  });

  it('gives no place for approvals of a policy without a file', () => {
    const { results } = applyApprovals([result([])], { ...DEFAULT_POLICY, approvals: [approval()] }, TODAY);
    expect(results.flatMap(({ findings }) => findings)[0]).not.toHaveProperty('location');
  });
});

describe('the rules about approvals', () => {
  it('are answered by applyApprovals alone and can never be approved', () => {
    for (const rule of [approvalUnused, approvalExpired]) {
      expect(rule.approvable).toBe(false);
      // They read no fact at all.
      expect(rule.check({} as FactMap)).toBeUndefined();
    }
  });
});

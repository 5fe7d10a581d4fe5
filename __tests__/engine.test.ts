import { describe, expect, it } from 'vitest';
import { evaluate, failedOnlyForLackOfKnowledge } from '../src/engine.ts';
import { known, type Facts } from '../src/facts.ts';
import { DEFAULT_POLICY } from '../src/policy/defaults.ts';
import type { Finding, Severity } from '../src/report/types.ts';
import { renderSummary } from '../src/report/markdown.ts';
import { renderText } from '../src/report/text.ts';
import type { Rule } from '../src/rules/define.ts';
import type { Sdist } from '../src/distribution/types.ts';

const TOOL = { name: 'test', version: '0' };

const SDIST: Sdist = {
  kind: 'sdist',
  filename: 'demo-1.0.tar.gz',
  sha256: 'a'.repeat(64),
  size: 1,
  archive: { format: 'tar.gz', entries: [], anomalies: [] },
  name: { code: 'x', message: 'x' },
  sources: new Map(),
};

const FACTS: Facts = { subjects: known([SDIST]), policy: known(DEFAULT_POLICY), today: known('2026-01-01') };

function rule(id: string, check: Rule['check'], more: Partial<Rule> = {}): Rule {
  return {
    id,
    family: 'contents',
    title: id,
    rationale: '',
    remediation: '',
    severity: 'error',
    since: '0',
    appliesTo: ['sdist'],
    needs: [],
    references: [],
    approvable: true,
    examples: { bad: [], good: [] },
    check,
    ...more,
  };
}

function found(severity: Severity, artifact?: string, path?: string): Finding {
  const location =
    artifact === undefined ? {} : { location: { artifact, ...(path === undefined ? {} : { path }) } };
  return { severity, message: severity, ...location, evidence: {} };
}

const run = (rules: Rule[], facts: Facts = FACTS, strict = false) =>
  evaluate(rules, facts, { tool: TOOL, strict });

describe('the verdict', () => {
  it('is pass where nothing was found, and the report is complete', () => {
    const report = run([rule('quiet-rule', () => [])]);
    expect(report).toMatchObject({ verdict: 'pass', complete: true, results: [{ outcome: 'pass' }] });
  });

  it('is not touched by what nobody can know, which is no pass either', () => {
    const report = run([rule('blind-rule', () => ({ unknown: 'look at the settings' }))]);
    expect(report).toMatchObject({
      verdict: 'pass',
      results: [{ outcome: 'unknown', why: 'look at the settings', findings: [] }],
    });
    expect(renderText(report, [], { color: false, verbosity: 'normal' })).toContain(
      'Unknown: look yourself\n  - blind-rule: look at the settings',
    );
    expect(renderSummary(report, [])).toContain('### Unknown: look yourself\n\n- `blind-rule`: look at');
  });

  it('is fail for an error, and for the artifact that it names', () => {
    const report = run([rule('loud-rule', () => [found('error', SDIST.filename)])]);
    expect(report.verdict).toBe('fail');
    expect(report.subjects[0]?.verdict).toBe('fail');
    expect(failedOnlyForLackOfKnowledge(report)).toBe(false);
  });

  it('is fail for an error about nothing in particular, which fails no artifact by itself', () => {
    const report = run([rule('loud-rule', () => [found('error')])]);
    expect(report.verdict).toBe('fail');
    expect(report.subjects[0]?.verdict).toBe('pass');
  });

  it.each([
    ['warning', false, 'pass'],
    ['warning', true, 'fail'],
    ['note', true, 'pass'],
  ] as const)('for a %s with strict=%s is %s', (severity, strict, verdict) => {
    const report = run([rule('one-rule', () => [found(severity, SDIST.filename)])], FACTS, strict);
    expect(report.verdict).toBe(verdict);
    expect(report.results[0]?.outcome).toBe(verdict);
  });

  it('is strict where the policy says so', () => {
    const facts = { ...FACTS, policy: known({ ...DEFAULT_POLICY, strict: true }) };
    expect(run([rule('one-rule', () => [found('warning')])], facts)).toMatchObject({
      verdict: 'fail',
      strict: true,
    });
  });
});

describe('what is not known', () => {
  it('never passes: a rule that throws', () => {
    const broken = rule('broken-rule', () => {
      throw new Error('no such thing');
    });
    const report = run([broken]);
    expect(report).toMatchObject({ verdict: 'fail', complete: false });
    expect(report.results[0]).toMatchObject({ outcome: 'error', why: 'the rule failed: no such thing' });
    expect(report.subjects[0]?.verdict).toBe('fail');
    expect(failedOnlyForLackOfKnowledge(report)).toBe(true);
  });

  it('never passes: a generator that throws half way', () => {
    const broken = rule('broken-rule', function* () {
      yield found('note');
      throw new Error('half way');
    });
    expect(run([broken]).results[0]?.outcome).toBe('error');
  });

  it('never passes: a fact that could not be had; the rule is not called', () => {
    let called = false;
    const needy = rule(
      'needy-rule',
      () => {
        called = true;
        return [];
      },
      { needs: ['subjects'] },
    );
    const facts: Facts = { ...FACTS, subjects: known([SDIST]) };
    const unavailable = { ...facts, today: { state: 'unavailable', why: 'no clock' } } as const;
    expect(() => run([needy], unavailable)).toThrow('"today" was not gathered');
    const report = run([rule('other-rule', () => [], { needs: ['today'] }), needy], FACTS);
    expect(called).toBe(true);
    expect(report.verdict).toBe('pass');
  });

  it('is not asked for where the fact is absent', () => {
    const asked = rule('source-rule', () => [], { needs: ['nobody-asked' as 'today'] });
    expect(run([asked]).results[0]).toMatchObject({
      outcome: 'not-applicable',
      why: 'not asked for: nobody-asked',
    });
  });

  it('blocks where the fact is unavailable', () => {
    const asked = rule('source-rule', () => [], { needs: ['source'] });
    const facts = { ...FACTS, source: { state: 'unavailable', why: 'shallow clone' } } as Facts;
    const report = run([asked], facts);
    expect(report).toMatchObject({ verdict: 'fail', complete: false });
    expect(report.results[0]).toMatchObject({ outcome: 'not-available', why: 'shallow clone' });
  });

  it('says what a rule had nothing to look at', () => {
    expect(
      run([rule('wheel-rule', () => undefined, { appliesTo: ['wheel', 'sdist'] })]).results[0]?.why,
    ).toBe('no wheel or sdist to look at');
    expect(run([rule('set-rule', () => undefined, { appliesTo: ['set'] })]).results[0]?.why).toBe(
      'nothing to compare',
    );
  });

  it('is said of an archive that was not read to its end, even where no rule fails', () => {
    const archive = {
      format: 'tar.gz',
      entries: [],
      anomalies: [{ code: 'truncated', detail: '' }],
    } as const;
    const facts = { ...FACTS, subjects: known([{ ...SDIST, archive }]) };
    expect(run([], facts).complete).toBe(false);
  });
});

describe('approvals', () => {
  const approval = { rule: 'loud-rule', path: 'a.so', reason: 'reviewed' };
  const policy = { ...DEFAULT_POLICY, approvals: [approval] };

  it('take a finding away and show it with the reason', () => {
    const loud = rule('loud-rule', () => [found('error', SDIST.filename, 'a.so')]);
    const report = run([loud], { ...FACTS, policy: known(policy) });
    expect(report.verdict).toBe('pass');
    expect(report.results[0]?.findings).toEqual([]);
    expect(report.approvals).toMatchObject([{ reason: 'reviewed', used: [{ message: 'error' }] }]);
  });
});

it('sorts findings: the worst first, then by place', () => {
  const many = rule('many-rule', () => [
    found('note', 'b'),
    found('error', 'b', 'z'),
    found('error', 'a', 'z'),
    found('error', 'b', 'a'),
    found('warning'),
  ]);
  const order = run([many]).results[0]?.findings.map(
    ({ severity, location }) => `${severity} ${location?.artifact ?? ''} ${location?.path ?? ''}`,
  );
  expect(order).toEqual(['error a z', 'error b a', 'error b z', 'warning  ', 'note b ']);
});

it('demands the facts that are never optional', () => {
  expect(() => run([], { ...FACTS, policy: { state: 'unavailable', why: 'x' } })).toThrow(
    '"policy" was not gathered',
  );
  expect(() => run([], {})).toThrow('was not gathered');
});

it('holds no more findings of one rule than memory does, and says that there are more', () => {
  const endless = rule('endless-rule', function* () {
    for (;;) yield found('note');
  });
  const report = run([endless]);
  expect(report.verdict).toBe('fail');
  expect(report.results[0]?.findings).toHaveLength(5001);
  expect(report.results[0]?.findings[0]?.message).toBe('more than 5000 findings: the rest is not listed');
});

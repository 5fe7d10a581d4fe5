import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../../src/report/annotations.ts';
import { REPORTS, approved, clean, embit, finding, hostile, huge, incomplete, report } from './reports.ts';
import { RULES } from './rules.ts';
import { expectGolden } from '../support/golden.ts';

describe('annotationsOf', () => {
  it.each(['embit', 'incomplete', 'approved', 'hostile'] as const)('makes of %s what was agreed', (name) => {
    expectGolden(
      `${name}-annotations.json`,
      `${JSON.stringify(annotationsOf(REPORTS[name], RULES), undefined, 2)}\n`,
    );
  });

  it.each(Object.entries(REPORTS))('gives at most ten of %s a level', (_name, value) => {
    const all = annotationsOf(value, RULES);
    for (const level of ['error', 'warning', 'notice']) {
      expect(all.filter((annotation) => annotation.level === level).length).toBeLessThanOrEqual(10);
    }
  });

  it('counts the rest in the last of a level, and hears every rule before that', () => {
    const all = annotationsOf(huge, RULES);
    expect(all).toHaveLength(10);
    expect(all[1]?.title).toBe('A start-up hook (startup-hook)');
    expect(all[9]).toEqual({
      level: 'error',
      title: 'And more',
      message: '9,992 more annotations of this level: see the job summary and the report.',
    });
  });

  it('leaves room for what the step says besides', () => {
    const all = annotationsOf(huge, RULES, { taken: { error: 3, warning: 1 } });
    expect(all).toHaveLength(7);
    expect(all[6]?.message).toMatch(/^9,995 more/u);
  });

  it('shows ten where there are ten', () => {
    const findings = Array.from({ length: 10 }, (_, at) => finding('note', `n${at}`));
    const all = annotationsOf(report({ results: [{ ruleId: 'x', outcome: 'pass', findings }] }), RULES);
    expect(all.map(({ message }) => message)).toEqual(findings.map(({ message }) => message));
  });

  it('puts what could not be checked first', () => {
    expect(annotationsOf(incomplete, RULES)[0]).toMatchObject({
      level: 'error',
      title: 'Not checked: Native code in a pure-Python package (native-binary)',
    });
    expect(annotationsOf(report({ complete: false }), RULES)).toMatchObject([
      { level: 'error', title: 'Not complete' },
    ]);
    const silent = report({ complete: false, results: [{ ruleId: 'x', outcome: 'error', findings: [] }] });
    expect(annotationsOf(silent, RULES)).toMatchObject([
      { title: 'Not checked: x', message: 'no reason was given' },
    ]);
  });

  it('has nothing to say of a clean report', () => {
    expect(annotationsOf(clean, RULES)).toEqual([]);
  });

  it('points at a file only where it is', () => {
    expect(annotationsOf(approved, RULES).map(({ file, startLine }) => [file, startLine])).toEqual([
      ['release-policy.toml', 1],
      ['release-policy.toml', 17],
    ]);
    for (const annotation of annotationsOf(embit, RULES, { exists: () => false })) {
      expect(annotation).not.toHaveProperty('file');
    }
    const mapped = annotationsOf(embit, RULES, { mapLocation: () => ({ file: 'setup.py', line: 3 }) });
    expect(mapped[0]).toMatchObject({ file: 'setup.py', startLine: 3 });
  });

  it('lets no name act on the log', () => {
    for (const { message, title } of annotationsOf(hostile, RULES)) {
      for (const line of [...message.split('\n'), title])
        expect(line).not.toMatch(/^\s*::|##\[|\p{Cc}|\p{Cf}/u);
    }
  });
});

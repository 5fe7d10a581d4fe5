import { describe, expect, it } from 'vitest';
import { renderText, type Verbosity } from '../../src/report/text.ts';
import { expectGolden } from '../support/golden.ts';
import { REPORTS, clean, embit, finding, huge, incomplete, report, subject } from './reports.ts';
import { RULES } from './rules.ts';

const plain = (verbosity: Verbosity, columns = 100) => ({ color: false, verbosity, columns });

describe('renderText', () => {
  for (const [name, value] of Object.entries(REPORTS)) {
    for (const verbosity of ['normal', 'verbose', 'quiet'] as const) {
      if (name === 'huge' && verbosity !== 'normal') continue;
      it(`shows ${name} (${verbosity}) as agreed`, () => {
        expectGolden(`${name}-${verbosity}.txt`, renderText(value, RULES, plain(verbosity)));
      });
    }
    it.each([100, 60])(`keeps ${name} within %i columns and off the runner's commands`, (columns) => {
      for (const verbosity of ['normal', 'verbose'] as const) {
        const text = renderText(value, RULES, plain(verbosity, columns));
        expect(text.endsWith('\n')).toBe(true);
        expect(text).not.toMatch(/[^\n\P{Cc}]|[\p{Cf}\p{Cs}]|##\[|^\s*::/mu);
        for (const line of text.split('\n')) {
          if (!/^ {2}sha256/.test(line)) expect(line.length).toBeLessThanOrEqual(columns);
        }
      }
    });
  }

  it('shows embit narrow and in colour as agreed', () => {
    expectGolden('embit-60.txt', renderText(embit, RULES, plain('normal', 60)));
    expectGolden('embit-color.txt', renderText(embit, RULES, { color: true, verbosity: 'normal' }));
  });

  it('says the verdict first', () => {
    expect(renderText(clean, RULES, plain('normal'))).toMatch(/^PASS {2}no findings in 2 artifacts\n/);
    expect(renderText(incomplete, RULES, plain('quiet'))).toMatch(
      /^FAIL {2}2 checks not made in 1 artifact\nINCOMPLETE /,
    );
  });

  it('explains a rule once, however many artifacts fail it', () => {
    const files = ['a-1.0.tar.gz', 'a-1.0-py3-none-any.whl'];
    const text = renderText(
      report({
        verdict: 'fail',
        subjects: files.map((file) => subject(file, { verdict: 'fail' })),
        results: [
          {
            ruleId: 'native-binary',
            outcome: 'fail',
            findings: files.map((artifact) => finding('error', 'x.so is native', { artifact, path: 'x.so' })),
          },
        ],
      }),
      RULES,
      plain('normal'),
    );
    expect(text.match(/^ {4}why /gm)).toHaveLength(1);
    expect(text.match(/- x\.so is native$/gm)).toHaveLength(2);
  });

  it('counts what it leaves out, and leaves nothing out when verbose', () => {
    expect(renderText(huge, RULES, plain('normal'))).toContain('… and 9,990 more findings (--verbose)');
    const verbose = renderText(huge, RULES, plain('verbose'));
    expect(verbose.match(/is a native library$/gm)).toHaveLength(10_000);
    const many = report({
      subjects: Array.from({ length: 25 }, (_, at) => subject(`a${at}-1.0.tar.gz`)),
      results: Array.from({ length: 7 }, (_, at) => ({
        ruleId: `r${at}`,
        outcome: 'not-applicable' as const,
        why: 'no wheel',
        findings: [],
      })),
    });
    const text = renderText(many, RULES, plain('normal'));
    expect(text).toContain('… and 5 more artifacts (--verbose)');
    expect(text).toContain('no wheel: r0, r1, r2, r3, r4 and 2 more');
  });

  it('says so where a report is not complete and no rule says why', () => {
    const text = renderText(report({ complete: false }), RULES, plain('normal'));
    expect(text).toContain('INCOMPLETE: Something that was asked for could not be read.');
  });

  it('is quiet about warnings that do not fail, and not about those that do', () => {
    expect(renderText(embit, RULES, plain('quiet')).split('\n')).toHaveLength(1 + 7 + 1);
    expect(renderText({ ...embit, strict: true }, RULES, plain('quiet')).split('\n')).toHaveLength(1 + 9 + 1);
  });
});

import { describe, expect, it } from 'vitest';
import { renderSummary } from '../../src/report/markdown.ts';
import { expectGolden } from '../support/golden.ts';
import { REPORTS, approved, clean, embit, finding, hostile, huge, report, subject } from './reports.ts';
import { RULES } from './rules.ts';

const bytes = (text: string): number => Buffer.byteLength(text);

describe('renderSummary', () => {
  it.each(Object.entries(REPORTS))('shows %s as agreed', (name, value) => {
    expectGolden(`${name}.md`, renderSummary(value, RULES, { title: 'verify-artifacts' }));
  });

  it('leads with what a pull request changes in the policy, and ends with the footer', () => {
    const text = renderSummary(approved, RULES, {
      changes: ['+1 approval: native-binary for `a|b.so`', '-1 expectation: <b>'],
      footer: '[The whole report](https://example.org)',
    });
    expect(text).toMatch(
      /^### This pull request changes the policy\n\n- \\\+1 approval: native-binary for \\`a&#124;b.so\\`\n- \\-1 expectation: &lt;b&gt;\n\n## FAIL\n/,
    );
    expect(text.endsWith('\n\n[The whole report](https://example.org)\n')).toBe(true);
    expectGolden('approved-changes.md', text);
  });

  it('has as many cells in every row as in its heading, whatever the names hold', () => {
    const text = renderSummary(
      { ...hostile, approvals: [...hostile.approvals, ...approved.approvals] },
      RULES,
    );
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    expect(rows.length).toBeGreaterThan(6);
    // Five columns in both tables: six unescaped pipes.
    for (const row of rows) expect(row.split('|')).toHaveLength(7);
  });

  it('obeys the cap, keeps the verdict and the footer, and counts what is missing', () => {
    const wide = report({
      verdict: 'fail',
      subjects: Array.from({ length: 300 }, (_, at) => subject(`p${at}-1.0.tar.gz`)),
      results: Array.from({ length: 40 }, (_, rule) => ({
        ruleId: `rule-${rule}`,
        outcome: 'fail' as const,
        findings: Array.from({ length: 60 }, (_, at) =>
          finding(rule % 2 === 0 ? 'error' : 'note', rule % 3 === 0 ? 'the same' : `message ${at}`, {
            artifact: 'p0-1.0.tar.gz',
            path: `dir/file-${at}.py`,
          }),
        ),
      })),
      approvals: approved.approvals,
    });
    const changes = Array.from({ length: 500 }, () => '|'.repeat(2000));
    for (const maxBytes of [1000, 2000, 5000, 20_000, 60_000, 300_000]) {
      for (const options of [{}, { changes }]) {
        const text = renderSummary(wide, RULES, { ...options, maxBytes, footer: 'The end.' });
        expect(bytes(text)).toBeLessThanOrEqual(maxBytes);
        expect(text).toContain(
          '## FAIL\n\n**1,200 errors, 1,200 notes in 300 artifacts; 7 findings approved**',
        );
        expect(text.endsWith('\n\nThe end.\n')).toBe(true);
        if (maxBytes <= 60_000) expect(text).toMatch(/\*\*[\d,]+ more lines\*\* in the uploaded report\./);
      }
    }
  });

  it('stays far under GitHub’s megabyte by itself', () => {
    const changes = Array.from({ length: 100_000 }, () => '@'.repeat(10_000));
    expect(bytes(renderSummary(huge, RULES, { changes }))).toBeLessThan(900 * 1024);
    expect(renderSummary(huge, RULES)).toContain('- … and 9,950 more in the uploaded report.');
  });

  it('says no more than it must of a clean report', () => {
    const text = renderSummary(clean, RULES);
    expect(text).toMatch(/^## PASS\n\n\*\*no findings in 2 artifacts\*\*\n/);
    expect(text).not.toMatch(/Findings|Approved|Not checked|uploaded/);
  });

  it('shows a finding of a place without path as text', () => {
    expect(renderSummary(approved, RULES)).toContain('- line 17: approval of');
    expect(renderSummary(embit, RULES)).toContain('- `setup.py:3`: setup.py imports os');
  });
});

import { describe, expect, it } from 'vitest';
import { explainRule } from '../../src/report/explain.ts';
import { rulePage, ruleTable } from '../../src/report/rule-page.ts';
import { defineRule } from '../../src/rules/define.ts';
import { expectGolden } from '../support/golden.ts';
import { NATIVE_BINARY, RULES } from './rules.ts';

const SET_RULE = RULES[2]!;

describe('explainRule', () => {
  it('explains as agreed, at both widths', () => {
    expectGolden('explain.txt', explainRule(NATIVE_BINARY));
    expectGolden('explain-60.txt', explainRule(NATIVE_BINARY, { columns: 60 }));
  });

  it('explains a rule that is neither approvable nor has examples', () => {
    const text = explainRule(defineRule({ ...SET_RULE, approvable: false }));
    expect(text).toContain('approvable  no\n');
    expect(text).not.toContain('Refused');
  });

  it('colours on demand', () => {
    expect(explainRule(NATIVE_BINARY, { color: true })).toMatch(/^\x1b\[1mnative-binary: /);
  });
});

describe('rulePage', () => {
  it('is as agreed', () => {
    expectGolden('rule-page.md', rulePage(NATIVE_BINARY));
  });

  it('describes bytes, empty files, and fences longer than what they hold', () => {
    const page = rulePage(
      defineRule({
        ...SET_RULE,
        approvable: false,
        examples: {
          bad: [
            {
              title: 'Odd *ones*',
              files: [
                {
                  artifact: 'a-1.0.tar.gz',
                  contents: {
                    'empty.bin': new Uint8Array(),
                    'long.bin': new Uint8Array(20).fill(255),
                    'a.py': 'x = "\u202e"\n\ty\n',
                    'b.PYX': '````\n',
                  },
                },
              ],
            },
          ],
          good: [],
        },
      }),
    );
    expect(page).toContain('### Odd \\*ones\\*\n');
    expect(page).toContain('`empty.bin`: empty\n');
    expect(page).toContain('`long.bin`: 20 bytes that begin with `ff ff ff ff ff ff ff ff`\n');
    expect(page).toContain('```python\nx = "\\u202e"\n\ty\n```\n');
    expect(page).toContain('`````text\n````\n`````\n');
    expect(page).toContain('| warning | set | no |');
    expect(page).not.toMatch(/## (?:Accepted|References)/);
  });
});

describe('ruleTable', () => {
  it('has a row for each rule', () => {
    expectGolden('rule-table.md', ruleTable(RULES));
    expect(ruleTable([defineRule({ ...SET_RULE, title: 'a | b', approvable: false })], 'rules')).toContain(
      '| [`missing-wheel`](rules/missing-wheel.md) | a \\| b | warning | set | no |\n',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { policyChanges } from '../../src/policy/changes.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import type { Policy } from '../../src/policy/types.ts';
import { RULES } from '../../src/rules/index.ts';

const parse = (table: string): Policy =>
  parsePolicy(`schema-version = 1\n${table}`, { path: 'release-policy.toml', sha256: '0'.repeat(64) }, RULES);

describe('[baseline]', () => {
  it('names the kinds of changes that fail', () => {
    expect(parse('[baseline]\nblock = ["new-file", "requires-python"]\n').baseline).toEqual({
      block: ['new-file', 'requires-python'],
    });
    expect(parse('').baseline).toBeUndefined();
  });

  it.each([
    ['[baseline]\nblock = ["new-files"]\n', /:3:.*expected one of "new-file"/],
    ['[baseline]\nblock = ["new-file", "new-file"]\n', /each once/],
    ['[baseline]\nblock = "new-file"\n', /an array of kinds of changes/],
    ['[baseline]\n', /baseline\.block is missing/],
    ['[baseline]\nblok = []\nblock = []\n', /unknown key "blok".*did you mean "block"/],
    ['baseline = 1\n', /a table/],
  ])('%j is refused', (table, message) => {
    expect(() => parse(table)).toThrow(message);
  });

  it('leads the summary of a pull request that takes a kind away', () => {
    const base = parse('[baseline]\nblock = ["new-file", "new-extra"]\n');
    const head = parse('[baseline]\nblock = ["new-extra", "new-network"]\n');
    expect(policyChanges(base, head)).toEqual([
      'baseline: no longer blocks new-file',
      'baseline: blocks new-network',
    ]);
    expect(policyChanges(head, parse(''))).toEqual([
      'baseline: no longer blocks new-extra',
      'baseline: no longer blocks new-network',
    ]);
  });
});

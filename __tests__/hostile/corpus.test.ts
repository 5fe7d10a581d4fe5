import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { verifyBytes } from '../support/verify.ts';
import { HOSTILE_CASES } from './index.ts';

const FAMILIES = [...new Set(HOSTILE_CASES.map(({ family }) => family))];

it('has no name twice and names rules that exist', () => {
  const names = HOSTILE_CASES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const ids = new Set(RULES.map(({ id }) => id));
  expect(HOSTILE_CASES.flatMap(({ rules }) => rules.filter((id) => !ids.has(id)))).toEqual([]);
});

/** Each attack is refused, by a rule that says what kind of attack it is. */
describe.each(FAMILIES)('%s', (wanted) => {
  const cases = HOSTILE_CASES.filter(({ family }) => family === wanted);
  it.each(cases.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    const file = { filename: one.artifact, bytes: one.build() };
    const report = await verifyBytes([file], one.policy === undefined ? {} : { policy: one.policy });
    expect(report.verdict).toBe('fail');
    expect(report.results.filter(({ outcome }) => outcome === 'error')).toEqual([]);
    const failed = report.results.filter(({ outcome }) => outcome === 'fail').map(({ ruleId }) => ruleId);
    expect(failed.filter((id) => one.rules.includes(id))).not.toEqual([]);
  });
});

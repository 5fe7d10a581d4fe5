import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { reportJsonSchema } from '../../src/report/json-schema.ts';
import { renderJson } from '../../src/report/json.ts';
import type { Report } from '../../src/report/types.ts';
import { expectGolden } from '../support/golden.ts';
import { REPORTS, approved, embit, hostile } from './reports.ts';

const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
  reportJsonSchema(),
);

/** The same report with the keys of every object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

describe('renderJson', () => {
  it.each(['embit', 'clean', 'incomplete', 'approved', 'hostile', 'compared'] as const)(
    'writes %s as agreed',
    (name) => {
      expectGolden(`${name}.json`, renderJson(REPORTS[name]));
    },
  );

  it.each(Object.entries(REPORTS))('loses nothing of %s', (_name, value) => {
    expect(JSON.parse(renderJson(value))).toEqual(value);
  });

  it.each(Object.entries(REPORTS))(
    'gives %s the same bytes in whatever order it was built',
    (_name, value) => {
      expect(renderJson(reversed(value) as Report)).toBe(renderJson(value));
    },
  );

  it('shows nothing raw that a terminal or the runner would act on', () => {
    const json = renderJson(hostile);
    expect(json).not.toMatch(/[^\n\P{Cc}]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|##\[|^\s*::/mu);
    expect(json).toContain('\\u202e');
  });
});

describe('reportJsonSchema', () => {
  // The parser of the policy lets no such approvals through; names from archives can hold anything.
  const real = { ...REPORTS, hostile: { ...hostile, approvals: [] } };
  it.each(Object.entries(real))('accepts %s', (_name, value) => {
    const valid = validate(JSON.parse(renderJson(value)));
    expect(validate.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  const [use] = approved.approvals;
  it.each<[string, object]>([
    ['another version', { schemaVersion: 2 }],
    ['an unknown key', { extra: 1 }],
    ['an unknown verdict', { verdict: 'maybe' }],
    ['a digest in capitals', { subjects: [{ ...embit.subjects[0], sha256: 'A'.repeat(64) }] }],
    ['a negative size', { subjects: [{ ...embit.subjects[0], size: -1 }] }],
    ['an unknown outcome', { results: [{ ruleId: 'x', outcome: 'perhaps', findings: [] }] }],
    [
      'a finding without message',
      { results: [{ ruleId: 'x', outcome: 'fail', findings: [{ severity: 'error', evidence: {} }] }] },
    ],
    [
      'a line 0',
      {
        results: [
          {
            ruleId: 'x',
            outcome: 'fail',
            findings: [
              { severity: 'error', message: '', evidence: {}, location: { artifact: 'a', line: 0 } },
            ],
          },
        ],
      },
    ],
    [
      'evidence that is an object',
      {
        results: [
          {
            ruleId: 'x',
            outcome: 'fail',
            findings: [{ severity: 'error', message: '', evidence: { a: {} } }],
          },
        ],
      },
    ],
    ['a limit that is missing', { limits: {} }],
    ['a date that is none', { approvals: [{ ...use, expires: 'soon' }] }],
    ['a missing key', { approvals: undefined }],
  ])('refuses %s', (_what, change) => {
    expect(validate(JSON.parse(JSON.stringify({ ...embit, ...change })))).toBe(false);
  });
});

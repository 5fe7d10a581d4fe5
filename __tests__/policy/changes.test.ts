import { describe, expect, it } from 'vitest';
import { policyChanges } from '../../src/policy/changes.ts';
import { DEFAULT_POLICY } from '../../src/policy/defaults.ts';
import { FULL, ORIGIN, policyOf, RULES } from './support.ts';
import { parsePolicy } from '../../src/policy/parse.ts';

const APPROVE = '[[approve]]\nrule = "native-binary"\npath = "a/b.so"\nreason = "Reviewed in the audit"\n';
const changes = (base: string, head: string) => policyChanges(policyOf(base), policyOf(head));

describe('policyChanges', () => {
  it('is empty for policies that say the same', () => {
    const full = parsePolicy(FULL, ORIGIN, RULES);
    expect(policyChanges(full, { ...full, origin: { path: 'x', sha256: '' } })).toEqual([]);
    expect(changes(APPROVE, `# moved down\n${APPROVE}`)).toEqual([]);
    expect(policyChanges(DEFAULT_POLICY, policyOf(''))).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    ['', APPROVE, ['+1 approval: native-binary for a/b.so (Reviewed in the audit)']],
    [APPROVE, '', ['-1 approval: native-binary for a/b.so']],
    [
      APPROVE,
      `${APPROVE}artifact = "*.whl"\nsha256 = "${'00'.repeat(32)}"\nexpires = 2030-01-01`,
      [
        `+1 approval: native-binary for a/b.so in *.whl, SHA-256 ${'00'.repeat(32)} (Reviewed in the audit; until 2030-01-01)`,
        '-1 approval: native-binary for a/b.so',
      ],
    ],
    [
      `${APPROVE}expires = 2030-01-01`,
      APPROVE,
      [
        'approval changed: native-binary for a/b.so: Reviewed in the audit; until 2030-01-01 → Reviewed in the audit',
      ],
    ],
    ['strict = true', '', ['strict off']],
    ['', 'strict = true', ['strict on']],
    [
      '',
      '[limits]\nentries = 5\nentry-bytes = "256 MiB"',
      ['limit entry-bytes 128 MiB → 256 MiB', 'limit entries 100000 → 5'],
    ],
    [
      'forbid = ["startup-hook"]',
      'forbid = ["native-binary"]',
      ['no longer forbidden: startup-hook', 'now forbidden: native-binary'],
    ],
    [
      '',
      '[expect]\ntop-level = ["a"]\nextras = []',
      ['expect top-level: now checked ("a")', 'expect extras: now checked (none)'],
    ],
    ['[expect]\nwheel-files = []', '', ['expect wheel-files: no longer checked']],
    [
      '[expect]\nextras = ["a", "b"]',
      '[expect]\nextras = ["b", "c"]',
      ['expect extras: +"c"', 'expect extras: -"a"'],
    ],
    [
      '[expect.entry-points.console_scripts]\na = "m:f"',
      '[expect.entry-points.console_scripts]\na = "m:g"',
      [
        'expect entry-points: +"[console_scripts] a = m:g"',
        'expect entry-points: -"[console_scripts] a = m:f"',
      ],
    ],
  ])('from %j to %j', (base, head, expected) => {
    expect(changes(base, head)).toEqual(expected);
  });

  it('leads with what lets more through', () => {
    expect(
      changes(
        'strict = true\nforbid = ["startup-hook"]',
        `forbid = ["zip-structure"]\n[limits]\nratio = 5\n${APPROVE}`,
      ),
    ).toEqual([
      '+1 approval: native-binary for a/b.so (Reviewed in the audit)',
      'no longer forbidden: startup-hook',
      'strict off',
      'now forbidden: zip-structure',
      'limit ratio 50 → 5',
    ]);
    const later = (day: string) => `${APPROVE}expires = ${day}\n`;
    expect(changes(later('2030-01-01'), `strict = true\n${later('2031-01-01')}`)[0]).toContain(
      'approval changed',
    );
    expect(changes(`strict = true\n${later('2031-01-01')}`, later('2030-01-01'))[0]).toBe('strict off');
  });
});

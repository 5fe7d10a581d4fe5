import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { allowsMore } from '../../src/dependencies/specifier-set.ts';
import { parseSpecifiers } from '../../src/distribution/specifier.ts';

const clauses = (text: string) => parseSpecifiers(text) ?? [];
const more = (before: string, after: string) => allowsMore(clauses(before), clauses(after));

describe('allowsMore', () => {
  it.each([
    ['>=1,<2', '>=1'],
    ['==1.4.2', '==1.4.*'],
    ['==1.4.*', '~=1.4'],
    ['>=2', '>=1.9.9'],
    ['>=1,!=1.5', '>=1'],
    ['>=1', ''],
    ['<2', '<=2'],
    ['>1', '>=1'],
    ['>=1', '>=1rc1'],
    ['>=1', '>=1.1.dev1'],
    ['==1.0', '==1.0,==1.0.*,>=1.0a1'],
    ['>=1,<2', '>=2,<3'],
    ['>=1,<2', '>=1,<2.0.1'],
    ['==1.0', '===1.0.0'],
    ['<2', '<2.0.post1'],
    ['>=1,<3.0a0', '>=1,<3.0'],
    ['>=1', '>=1!0'],
    ['~=2.2', '~=2.1'],
    ['~=1.4.2', '>=1.4.2,<2'],
    ['>=1,<1.5', '>=1,!=1.5'],
  ])('%s to %s', (before, after) => {
    expect(more(before, after)).toBe(true);
  });

  it.each([
    ['', '>=1'],
    ['', ''],
    ['>=1', '>=1.0.0'],
    ['>=1', '>=1,<2'],
    ['>=1', '==1.4.*'],
    ['~=1.4', '~=1.4.2'],
    ['>=1.4.2,<2', '~=1.4.2'],
    ['~=1.4', '>=1.4,==1.*'],
    ['<=2', '<2'],
    ['>=1', '>1'],
    ['>=1', '==7'],
    ['!=1.5', '>=2'],
    ['>=1rc1', '>=1rc2'],
    ['>=1,!=1.5', '>=1.6'],
    ['>=1,<3.0a0', '>=2,<3.0a0'],
    ['>=1,!=2.0+local', '>=1.1,!=2.0+local'],
  ])('not %s to %s', (before, after) => {
    expect(more(before, after)).toBe(false);
  });

  it('does not take long over many clauses, and then says yes', () => {
    const long = Array.from({ length: 60 }, (_, index) => `!=1.${index}`);
    expect(allowsMore(long, long.slice(1))).toBe(true);
    expect(allowsMore(long, [...long].reverse())).toBe(false);
    expect(allowsMore(long, ['>=1'])).toBe(true);
  });

  it('never says no where packaging takes a version more', () => {
    // Deterministic pairs over small versions: a wrong "no" would be a widening that passes.
    const versions = ['0.9', '1', '1.0.1', '1.4', '1.4.2', '1.5', '2', '2.0.post1', '3rc1'];
    const operators = ['==', '!=', '<', '<=', '>', '>=', '~='];
    const singles = operators.flatMap((operator) =>
      versions
        .filter((version) => operator !== '~=' || version.includes('.'))
        .map((version) => operator + version),
    );
    const sets = [...singles, '==1.*', '==1.4.*', '!=1.4.*', '>=1,<2', '>=1.4,!=1.4.2', '~=1.4,<1.9'];
    const refused = sets.flatMap((before) =>
      sets.flatMap((after) => (more(before, after) ? [] : [[before, after] as const])),
    );
    expect(refused.length).toBeGreaterThan(200);
    const script = `
import json, sys
from pip._vendor.packaging.specifiers import SpecifierSet
from pip._vendor.packaging.version import Version
pairs = json.load(sys.stdin)
probe = [f"{a}.{b}.{c}{s}" for a in range(5) for b in (0, 3, 4, 5, 9) for c in (0, 1, 2, 3) for s in ("", ".post1")]
probe = [Version(v) for v in probe]
sets = {t: SpecifierSet(t) for p in pairs for t in p}
allowed = {t: {v for v in probe if s.contains(v, prereleases=True)} for t, s in sets.items()}
print(json.dumps([p for p in pairs if allowed[p[1]] - allowed[p[0]]]))
`;
    const out = execFileSync('python3', ['-c', script], { input: JSON.stringify(refused), encoding: 'utf8' });
    expect(JSON.parse(out)).toEqual([]);
  });
});

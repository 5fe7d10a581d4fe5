import { describe, expect, it } from 'vitest';
import { markerForm } from '../../src/distribution/marker-form.ts';
import { formOf, specifiersForm } from '../../src/distribution/requirement-form.ts';

describe('markerForm', () => {
  it.each([
    ["os_name=='nt'", 'os_name == "nt"'],
    ['b == "1" and a == "2"', 'a == "2" and b == "1"'],
    ['((a == "1")) and (b == "2" and c == "3")', 'a == "1" and b == "2" and c == "3"'],
    ['a == "1" and (b == "2" or c == "3")', 'a == "1" and b == "2" or a == "1" and c == "3"'],
    ['a == "1" or b == "2" and c == "3"', 'a == "1" or b == "2" and c == "3"'],
    ['(a == "1" or b == "2") and c == "3"', 'a == "1" and c == "3" or b == "2" and c == "3"'],
    ['a == "1" and a == "1"', 'a == "1"'],
    ["extra == 'Foo_Bar'", 'extra == "foo-bar"'],
    ['"linux" not  in sys_platform', '"linux" not in sys_platform'],
    [`a == 'say "x"'`, `a == 'say "x"'`],
    ['', ''],
  ])('%s', (marker, form) => {
    expect(markerForm(marker)).toBe(form);
    expect(markerForm(form)).toBe(form);
  });

  it('tells markers apart that differ', () => {
    const markers = [
      'a == "1" and (b == "2" or c == "3")',
      '(a == "1" and b == "2") or c == "3"',
      'a == "1" or b == "2" or c == "3"',
      'a == "1" and b == "2" and c == "3"',
      'a != "1" and b == "2" and c == "3"',
    ];
    expect(new Set(markers.map(markerForm)).size).toBe(markers.length);
  });

  it('stays small for what has too many alternatives', () => {
    const pairs = Array.from({ length: 20 }, (_, at) => `(a == "${at}" or b == "${at}")`);
    const form = markerForm(pairs.join(' and '));
    expect(form.length).toBeLessThan(20_000);
    expect(markerForm(pairs.toReversed().slice(1).join(' and '))).not.toBe(form);
  });

  it('does not recurse', () => {
    expect(markerForm(`${'('.repeat(4_000)}a == "1"${')'.repeat(4_000)}`)).toBe('a == "1"');
  });
});

it('takes specifiers that PEP 440 calls equal for one', () => {
  expect(specifiersForm('<2.0.0,>=1.0')).toBe(specifiersForm('>= 1, < 2'));
  expect(specifiersForm('==1.0.*')).not.toBe(specifiersForm('==1.*'));
  expect(specifiersForm('~=1.4.0')).not.toBe(specifiersForm('~=1.4'));
  expect(specifiersForm('whatever')).toBe('whatever');
  expect(formOf('Demo [B,a] (>=1.0)')).toBe(formOf('demo[a,b]>=1'));
});

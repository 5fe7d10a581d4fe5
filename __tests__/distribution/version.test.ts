import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeVersion, versionsEqual } from '../../src/distribution/version.ts';

describe('normalizeVersion', () => {
  it.each([
    ['1.0', '1.0'],
    ['v1.0', '1.0'],
    ['01.02', '1.2'],
    ['1!2.0', '1!2.0'],
    ['0!2.0', '2.0'],
    ['1.0-ALPHA.1', '1.0a1'],
    ['1.0c1', '1.0rc1'],
    ['1.0-1', '1.0.post1'],
    ['1.0rev', '1.0.post0'],
    ['1.0.dev', '1.0.dev0'],
    ['1.0a1.post2.dev3+Ubuntu_1', '1.0a1.post2.dev3+ubuntu.1'],
    ['1.0+1e5', '1.0+1e5'],
    ['1.0+0x10.007', '1.0+0x10.7'],
    ['20230101000000', '20230101000000'],
  ])('%s is %s', (text, normal) => {
    expect(normalizeVersion(text)).toBe(normal);
  });

  it.each([
    '',
    'x',
    '1.0 ',
    ' 1.0',
    '1.0\n',
    '1..0',
    '1.0+',
    '1.0+é',
    `1.${'0'.repeat(300)}`,
    '1.12345678901234567',
  ])('%j is none', (text) => {
    expect(normalizeVersion(text)).toBeUndefined();
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[0-9]{1,3}(\.[0-9]{1,3}){0,4}(a|b|rc|\.post|\.dev)?[0-9]?$/),
        (text) => {
          const normal = normalizeVersion(text);
          if (normal !== undefined) expect(normalizeVersion(normal)).toBe(normal);
        },
      ),
    );
  });
});

it.each([
  ['1.0', '1.0.0', true],
  ['0', '0.0', true],
  ['1.0', '1.1', false],
  ['1.0', '1.0+local', false],
  ['1.0+1e5', '1.0+100000', false],
  ['x', 'x', false],
])('versionsEqual(%s, %s) is %s', (a, b, equal) => {
  expect(versionsEqual(a, b)).toBe(equal);
});

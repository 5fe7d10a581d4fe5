import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/policy/nearest.ts';
import { quote, show, sizeText } from '../../src/policy/show.ts';

describe('nearest', () => {
  it.each<[string, string | undefined]>([
    ['native-binary', 'native-binary'],
    ['Native_Binary', 'native-binary'],
    ['ntaive-binary', 'native-binary'],
    ['nativebinary', 'native-binary'],
    ['strcit', 'strict'],
    ['stric', 'strict'],
    ['strict2', 'strict'],
    ['forbidden', 'forbid'],
    ['zebra', undefined],
    ['', undefined],
  ])('%j: %j', (given, expected) => {
    expect(nearest(given, ['strict', 'forbid', 'native-binary', 'native-library'])).toBe(expected);
  });

  it('spends no time on a text of another length', () => {
    expect(nearest('x'.repeat(1_000_000), ['strict'])).toBeUndefined();
  });

  it('takes the first of equally near names', () => {
    expect(nearest('ab', ['ac', 'ad'])).toBe('ac');
    expect(nearest('ad', ['ac', 'ad'])).toBe('ad');
  });
});

describe('show', () => {
  it('quotes, escapes and shortens', () => {
    expect(quote('a"\n\u202e\u{e0001}')).toBe(String.raw`"a\"\n\u{202e}\u{e0001}"`);
    expect(quote('😀'.repeat(100))).toBe(`"${'😀'.repeat(80)}…"`);
    expect(show(undefined)).toBe('undefined');
  });

  it.each<[number, string]>([
    [0, '0 B'],
    [1000, '1000 B'],
    [1024, '1 KiB'],
    [128 * 1024 ** 2, '128 MiB'],
    [1024 ** 4, '1024 GiB'],
  ])('%i bytes are %s', (bytes, text) => {
    expect(sizeText(bytes)).toBe(text);
  });
});

import { describe, expect, it } from 'vitest';
import { policyChanges } from '../../src/policy/changes.ts';
import { errorOf, policyOf } from './support.ts';

const expectOf = (lines: string) => policyOf(`[expect]\n${lines}\n`).expect;

describe('expect.max-files and expect.max-bytes', () => {
  it('takes integers, and sizes with their unit', () => {
    expect(expectOf('max-files = 200\nmax-bytes = 4096')).toEqual({ maxFiles: 200, maxBytes: 4096 });
    expect(expectOf('max-bytes = "2 MiB"')).toEqual({ maxBytes: 2 * 1024 ** 2 });
  });

  it.each([
    'max-files = 0',
    'max-files = 1.5',
    'max-files = "200"',
    'max-bytes = -1',
    'max-bytes = "2 MB"',
    'max-bytes = "9999 GiB"',
  ])('refuses %s', (line) => {
    const { message } = errorOf(`schema-version = 1\n[expect]\n${line}\n`);
    expect(message).toContain(`expect.${line.split(' ', 1).join('')}`);
    expect(message).toMatch(/expected (?:an integer|a size)/u);
  });

  it('says what a pull request changes, what lets more through first', () => {
    const small = policyOf('[expect]\nmax-files = 10\nmax-bytes = 100\n');
    const large = policyOf('[expect]\nmax-files = 5\nmax-bytes = 200\n');
    expect(policyChanges(small, large)).toEqual(['expect max-bytes 100 → 200', 'expect max-files 10 → 5']);
    expect(policyChanges(small, policyOf(''))).toEqual([
      'expect max-files 10 → none',
      'expect max-bytes 100 → none',
    ]);
    expect(policyChanges(policyOf(''), small)).toEqual([
      'expect max-files none → 10',
      'expect max-bytes none → 100',
    ]);
    expect(policyChanges(small, small)).toEqual([]);
  });
});

import { cpuTime } from '../support/cpu.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileGlob, globProblem, MAX_GLOB_LENGTH } from '../../src/policy/glob.ts';

const matches = (glob: string, path: string) => compileGlob(glob)(path);

describe('compileGlob', () => {
  it.each<[string, string, boolean]>([
    ['a/b.so', 'a/b.so', true],
    ['a/b.so', 'x/a/b.so', false],
    ['a/b.so', 'a/b.so/c', false],
    ['a/b.so', 'a/b.sox', false],
    ['a/b.so', 'A/b.so', false],
    ['a/b.so', 'a/bxso', false],
    ['*', 'a', true],
    ['*', 'a/b', false],
    ['*.so', '.so', true],
    ['*.so', 'a/b.so', false],
    ['a/*', 'a/', true],
    ['a/*', 'a/.hidden', true],
    ['a/*/c', 'a/b/c', true],
    ['a/*/c', 'a/b/b/c', false],
    ['*a*a*b', 'aaaab', true],
    ['*a*a*b', 'aaaac', false],
    ['?', 'é', true],
    ['?', '😀', true],
    ['?', '', false],
    ['?', '/', false],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['**', 'a', true],
    ['**', 'a/b/c', true],
    ['a/**', 'a/b', true],
    ['a/**', 'a/b/c', true],
    ['a/**', 'a', false],
    ['a/**', 'ab/c', false],
    ['**/c', 'c', true],
    ['**/c', 'a/b/c', true],
    ['**/c', 'a/b/xc', false],
    ['a/**/c', 'a/c', true],
    ['a/**/c', 'a/b/b/c', true],
    ['a/**/**/c', 'a/c', true],
    ['a/**/b/**/c', 'a/x/b/y/b/c', true],
    ['a/**/b/**/c', 'a/x/y/c', false],
    ['a(b)+.|^$', 'a(b)+.|^$', true],
    ['a+(b)', 'abb', false],
    ['@(a|b)', 'a', false],
    // Levels of nested archives: no wildcard crosses them.
    ['**', 'a.zip!b', false],
    ['*', 'a!b', false],
    ['a?b', 'a!b', false],
    ['a.zip!b', 'a.zip!b', true],
    ['**!**', 'x/a.zip!y/b', true],
    ['**!**', 'x/a.zip!y/b.zip!c', false],
    ['**!*.so', 'x/a.zip!y/b.so', false],
  ])('%j on %j: %j', (glob, path, expected) => {
    expect(matches(glob, path)).toBe(expected);
  });

  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '/', '!', '.', 'é', '😀', '(', '+', '$') });

  it('matches a path without wildcards exactly and nothing else', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        expect(matches(a, a)).toBe(true);
        expect(matches(a, b)).toBe(a === b);
      }),
    );
  });

  it('agrees with a plain definition by regular expression', () => {
    const glob = fc
      .array(
        fc
          .array(fc.constantFrom('a', 'b', '*', '?'), { minLength: 1, maxLength: 4 })
          .map((c) => c.join('').replace(/\*+/gu, '*')),
        {
          minLength: 1,
          maxLength: 4,
        },
      )
      .chain((parts) =>
        fc
          .array(fc.boolean(), { minLength: parts.length, maxLength: parts.length })
          .map((deep) => parts.map((part, index) => (deep[index] === true ? '**' : part)).join('/')),
      );
    const path = fc
      .array(fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 3 }), {
        minLength: 1,
        maxLength: 5,
      })
      .map((parts) => parts.join('/'));
    fc.assert(
      fc.property(glob, path, (pattern, name) => {
        const source = pattern
          .split('/')
          .map((part, index, all) => {
            const last = index === all.length - 1;
            if (part === '**') return last ? '[^/]+(?:/[^/]+)*' : '(?:[^/]+/)*';
            return part.replace(/\*/gu, '[^/]*').replace(/\?/gu, '[^/]') + (last ? '' : '/');
          })
          .join('');
        expect(matches(pattern, name)).toBe(new RegExp(`^${source}$`, 'u').test(name));
      }),
      { numRuns: 5000 },
    );
  });

  it('stays quick on hostile globs and paths', () => {
    const started = cpuTime();
    expect(matches(`${'*a'.repeat(500)}b`, 'a'.repeat(4096))).toBe(false);
    expect(matches(`${'**/a/'.repeat(500)}b`, 'a/'.repeat(2000))).toBe(false);
    expect(matches(`${'**/*a*/'.repeat(200)}b`, `${'aaaa/'.repeat(1000)}c`)).toBe(false);
    expect(cpuTime() - started).toBeLessThan(2000);
  });
});

describe('globProblem', () => {
  it.each([
    'a',
    'a/b',
    '*',
    '**',
    '**/*.so',
    'a/**',
    'a.zip!b/*.so',
    'a b',
    'ü',
    '(a)+@',
    '.hidden',
    'a..b',
    '...',
  ])('takes %j', (glob) => {
    expect(globProblem(glob)).toBeUndefined();
  });

  it.each<[string, string]>([
    ['', 'empty'],
    ['!a', 'negates'],
    ['[ab]', '"["'],
    ['a{b,c}', '"{"'],
    ['a}', '"}"'],
    ['a\\b', 'backslash'],
    ['/a', 'relative'],
    ['a/', 'separator'],
    ['a//b', 'two in a row'],
    ['a!/b', 'separator'],
    ['a!', 'separator'],
    ['./a', '"."'],
    ['a/../b', '".."'],
    ['a**', 'whole'],
    ['***', 'whole'],
    ['a'.repeat(MAX_GLOB_LENGTH + 1), 'longer'],
  ])('refuses glob %#', (glob, part) => {
    expect(globProblem(glob)).toContain(part);
  });
});

import { cpuTime } from '../support/cpu.ts';
import { describe, expect, it } from 'vitest';
import { matchesRef } from '../../src/github/ref-pattern.ts';

describe('patterns of rulesets', () => {
  it.each([
    ['refs/tags/v1.0', 'refs/tags/v1.0'],
    ['refs/tags/v*', 'refs/tags/v1.0'],
    ['refs/tags/*', 'refs/tags/v1.0'],
    ['refs/tags/v?.?', 'refs/tags/v1.0'],
    ['refs/tags/[a-z]*', 'refs/tags/v1.0'],
    ['refs/tags/[!0-9]*', 'refs/tags/v1.0'],
    ['refs/tags/[^0-9]*', 'refs/tags/v1.0'],
    ['refs/tags/[v-]1', 'refs/tags/-1'],
    ['refs/tags/[\\]]1', 'refs/tags/]1'],
    ['refs/tags/**/*', 'refs/tags/v1.0'],
    ['refs/tags/**/*', 'refs/tags/a/b/v1.0'],
    ['refs/tags/**/v*', 'refs/tags/a/b/v1.0'],
    ['**/*', 'refs/tags/v1.0'],
    ['refs/tags/rel/*', 'refs/tags/rel/1.0'],
    ['refs/tags/\\*', 'refs/tags/*'],
    ['refs/tags/v**', 'refs/tags/v1'],
  ])('%s fits %s', (pattern, ref) => {
    expect(matchesRef(pattern, ref)).toBe(true);
  });

  it.each([
    ['refs/tags/v*', 'refs/tags/w1'],
    ['refs/tags/v*', 'refs/tags/v1/0'],
    ['refs/tags/*', 'refs/tags/rel/1.0'],
    ['refs/tags/**', 'refs/tags/rel/1.0'],
    ['refs/tags/v?', 'refs/tags/v/'],
    ['refs/tags/v[.-0]1', 'refs/tags/v/1'],
    ['refs/tags/[!v]*', 'refs/tags/v1.0'],
    ['refs/tags/a**/v', 'refs/tags/ab/c/v'],
    ['refs/tags/**/v', 'refs/tags/av'],
    ['v*', 'refs/tags/v1'],
    ['refs/tags/v1', 'refs/tags/v1.0'],
    ['refs/tags/\\*', 'refs/tags/v'],
    ['', 'refs/tags/v'],
  ])('%s does not fit %s', (pattern, ref) => {
    expect(matchesRef(pattern, ref)).toBe(false);
  });

  it.each(['refs/tags/[v', 'refs/tags/[]', 'refs/tags/v\\'])('%s is none', (pattern) => {
    expect(matchesRef(pattern, 'refs/tags/v')).toBeUndefined();
  });

  it('takes no long time for any of them', () => {
    const started = cpuTime();
    expect(matchesRef(`${'*a'.repeat(500)}b`, 'a'.repeat(1000))).toBe(false);
    expect(matchesRef(`${'**/'.repeat(200)}b`, 'a/'.repeat(1000))).toBe(false);
    expect(cpuTime() - started).toBeLessThan(2000);
  });
});

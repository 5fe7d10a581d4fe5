import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { ROOT } from '../support/command.ts';

const source = join(ROOT, 'src/rules');

/** Every file below src/rules that defines a rule: found by reading, so that one that is not registered is seen. */
const defined = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .filter((path) => /= \w+Rule\(\{/u.test(readFileSync(join(source, path), 'utf8')))
  .map((path) => path.replace(/^.*\//u, '').replace(/\.ts$/u, ''));

describe('the registry of rules', () => {
  it('holds every rule that a file defines, and no other', () => {
    expect(RULES.map(({ id }) => id)).toEqual([...defined].sort());
  });

  it('is sorted and has no id twice', () => {
    const ids = RULES.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s says what it has to say', (id, rule) => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/u);
    expect(rule.title).toMatch(/^\S.*[^.]$/u);
    for (const text of [rule.rationale, rule.remediation]) expect(text).toMatch(/^\S[^]{20,}\.$/u);
    expect(rule.references.length).toBeGreaterThan(0);
    for (const { title, url } of rule.references) {
      expect(title).not.toBe('');
      expect(new URL(url).protocol).toBe('https:');
    }
    expect(rule.appliesTo.length).toBeGreaterThan(0);
    expect(rule.examples.bad.length).toBeGreaterThan(0);
    expect(rule.examples.good.length).toBeGreaterThan(0);
  });
});

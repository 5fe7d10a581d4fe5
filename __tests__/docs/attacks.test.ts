import { describe, expect, it } from 'vitest';
import { attackPage } from '../../scripts/attack-table.ts';
import { HOSTILE_CASES } from '../hostile/index.ts';
import type { HostileCase } from '../hostile/types.ts';
import { anchorsOf, linksOf } from '../support/markdown.ts';

const CASE: HostileCase = {
  name: 'demo-case',
  family: 'foreign metadata',
  mechanism: 'a plain trick',
  artifact: 'demo-1.0-py3-none-any.whl',
  build: () => new Uint8Array(),
  rules: ['foreign-metadata'],
};

const rows = (page: string) => page.split('\n').filter((line) => line.startsWith('| `'));

describe('docs/attacks.md', () => {
  const page = attackPage(HOSTILE_CASES);

  it('has a row for each case of the corpus, and counts them', () => {
    expect(rows(page)).toHaveLength(HOSTILE_CASES.length);
    expect(page).toContain(`each of these ${HOSTILE_CASES.length} archives`);
    for (const family of new Set(HOSTILE_CASES.map((one) => one.family))) {
      const count = HOSTILE_CASES.filter((one) => one.family === family).length;
      expect(page).toContain(`](#${family.toLowerCase().replaceAll(' ', '-')}) | ${count} |`);
      expect(page).toContain(` ${count} cases; every one is rejected.`);
    }
  });

  it('links to headings that it has', () => {
    const anchors = anchorsOf(page);
    const inside = linksOf(page).filter((link) => link.startsWith('#'));
    expect(inside.length).toBeGreaterThan(0);
    expect(inside.filter((link) => !anchors.has(link.slice(1)))).toEqual([]);
  });

  it('shows what is needed to refuse a case', () => {
    const policy = 'schema-version = 1\nstrict = true\n';
    const shown = attackPage([
      CASE,
      { ...CASE, name: 'sdist-case', artifact: 'demo-1.0.tar.gz', policy },
      { ...CASE, name: 'same-policy', artifact: 'demo', rules: ['startup-hook', 'native-binary'], policy },
    ]);
    expect(rows(shown)).toEqual([
      '| `demo-case` | a plain trick | wheel | [`foreign-metadata`](rules/foreign-metadata.md) |  |',
      '| `sdist-case` | a plain trick | sdist | [`foreign-metadata`](rules/foreign-metadata.md) | [1](#policy-1) |',
      '| `same-policy` | a plain trick | `demo` | [`startup-hook`](rules/startup-hook.md), [`native-binary`](rules/native-binary.md) | [1](#policy-1) |',
    ]);
    expect(shown).toContain('| [foreign metadata](#foreign-metadata) | 3 | 1 | 2 | 2 |');
    expect(shown).toContain('### Policy 1\n\n```toml\nschema-version = 1\nstrict = true\n```\n');
    expect(shown).not.toContain('### Policy 2');
    expect(attackPage([CASE])).not.toContain('Policies');
  });

  it('escapes what would break the table or show as markup', () => {
    const shown = attackPage([{ ...CASE, name: 'a|b', mechanism: 'a | b <img> `x` \u202e *y*' }]);
    const line = shown.split('\n').find((one) => one.includes('img'));
    expect(line?.split(' | ')).toHaveLength(5);
    expect(shown).not.toMatch(/<img>|\u202e|\*y\*/u);
    expect(shown).not.toContain('a|b');
  });
});

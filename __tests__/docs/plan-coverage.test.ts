import { expect, it } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { document, linksOf } from '../support/markdown.ts';

const PAGE = 'docs/plan-coverage.md';

/** How many sections each chapter of the plan has. */
const CHAPTERS = [6, 5, 4, 5];

const SECTIONS = CHAPTERS.flatMap((count, chapter) =>
  Array.from({ length: count }, (_, index) => `${chapter + 1}.${index + 1}`),
);

/** Each section's rows, as cells. */
function rowsBySection(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const parts = document(PAGE).split(/^## /mu).slice(1);
  return new Map(
    parts.map((part) => [
      /^\S+/u.exec(part)?.[0] ?? '',
      part
        .split('\n')
        .filter((line) => line.startsWith('| ') && !/^\| (?:What the plan asks|---)/u.test(line))
        .map((line) => line.slice(2, -2).split(' | ')),
    ]),
  );
}

it('has every section of the plan, in order', () => {
  expect([...rowsBySection().keys()]).toEqual(SECTIONS);
});

it.each(SECTIONS)('%s says of each item what its state is, and by what', (section) => {
  const rows = rowsBySection().get(section) ?? [];
  expect(rows.length).toBeGreaterThan(0);
  for (const cells of rows) {
    expect(cells).toHaveLength(3);
    const [item, status, text] = cells;
    expect(item).not.toBe('');
    expect(['done', 'partly', 'planned', 'human']).toContain(status);
    expect(text).not.toBe('');
    // Whatever is called done can be looked at; whatever is not names what will do it.
    if (status === 'done') expect(linksOf(text ?? '').length).toBeGreaterThan(0);
    if (status === 'planned') expect(text).toMatch(/planned/iu);
  }
});

it('names rules that exist', () => {
  const ids = new Set(RULES.map(({ id }) => id));
  const named = linksOf(document(PAGE)).flatMap((link) => /^rules\/(.*)\.md$/u.exec(link)?.[1] ?? []);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

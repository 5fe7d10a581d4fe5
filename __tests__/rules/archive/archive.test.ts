import { describe, expect, it } from 'vitest';
import { HOSTILE_CASES } from '../../hostile/index.ts';
import { buildZip } from '../../support/zip-builder.ts';
import { faults, judge, OTHER, sdist, wheel } from '../judge.ts';

const RULES = [
  'gzip-structure',
  'limit-exceeded',
  'link-entry',
  'path-collision',
  'special-mode',
  'tar-structure',
  'unreadable-archive',
  'unsafe-path',
  'zip-structure',
];

describe.each(RULES)('%s', (rule) => {
  it('says nothing of honest artifacts', async () => {
    expect(await judge(rule, [wheel(), sdist(), OTHER])).toEqual([]);
  });

  it('reports its own family, each anomaly with what was seen', async () => {
    const cases = HOSTILE_CASES.filter(({ rules }) => rules.length === 1 && rules[0] === rule).slice(0, 10);
    expect(cases.length).toBeGreaterThan(0);
    for (const one of cases) {
      const found = await faults(rule, { filename: one.artifact, bytes: one.build() });
      expect(found, one.name).not.toEqual([]);
      for (const line of found) expect(line).toMatch(/^error \| .* \| .+: .+$/su);
    }
  });
});

describe('anomalies without end', () => {
  it('lists some and counts the rest', async () => {
    const entries = Array.from({ length: 30 }, (_, index) => ({ name: `demo/../x${index}.py`, data: 'x' }));
    const found = await faults('unsafe-path', {
      filename: 'demo-1.0-py3-none-any.whl',
      bytes: buildZip(entries),
    });
    expect(found).toHaveLength(21);
    expect(found).toContain('error | - | a path with a `..` component: 10 more');
  });

  it('shows paths of an sdist below its top folder', async () => {
    const files = { 'src/a\tb.py': 'x' };
    const found = await faults('unsafe-path', sdist({ files }));
    expect(found).toEqual([expect.stringMatching(/^error \| src\/a\tb\.py \| /u)]);
  });
});

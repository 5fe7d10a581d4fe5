import { describe, expect, it } from 'vitest';
import { ANOMALIES, type AnomalyFamily } from '../../../src/archive/anomalies.ts';
import { GZIP_CASES } from '../../hostile/gzip.ts';
import { LINK_CASES } from '../../hostile/link.ts';
import { MODE_CASES } from '../../hostile/mode.ts';
import { PATH_CASES } from '../../hostile/path.ts';
import { RESOURCE_CASES } from '../../hostile/resource.ts';
import { sdistWith } from '../../hostile/sdist.ts';
import { TAR_CASES } from '../../hostile/tar.ts';
import { readGz } from '../../support/read-tar.ts';

const FAMILY_OF_RULE: Readonly<Record<string, AnomalyFamily>> = {
  'tar-structure': 'tar',
  'gzip-structure': 'gzip',
  'unsafe-path': 'path',
  'path-collision': 'collision',
  'link-entry': 'link',
  'special-mode': 'mode',
  'limit-exceeded': 'limit',
  'unreadable-archive': 'unreadable',
};
const CASES = [...TAR_CASES, ...GZIP_CASES, ...PATH_CASES, ...LINK_CASES, ...MODE_CASES, ...RESOURCE_CASES];

describe('hostile sdists', () => {
  it('have one name each', () => {
    expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
  });

  it.each(CASES)('$name: $mechanism', async ({ build, rules }) => {
    const { anomalies } = await readGz(build());
    const families = new Set<AnomalyFamily | undefined>(anomalies.map(({ code }) => ANOMALIES[code].family));
    expect(rules.filter((rule) => families.has(FAMILY_OF_RULE[rule]))).not.toEqual([]);
    // The codes themselves too, so that no check can go missing behind another one.
    expect([...new Set(anomalies.map(({ code }) => code))].join(' ')).toMatchSnapshot();
  });

  it('are built on an honest one', async () => {
    const { entries, anomalies } = await readGz(sdistWith());
    expect(anomalies).toEqual([]);
    expect(entries.map(({ path }) => path)).toEqual([
      'demo-1.0/PKG-INFO',
      'demo-1.0/pyproject.toml',
      'demo-1.0/demo.py',
    ]);
  });
});

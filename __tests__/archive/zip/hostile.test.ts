import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/archive/byte-source.ts';
import { ReadContext } from '../../../src/archive/context.ts';
import { DEFAULT_LIMITS } from '../../../src/archive/limits.ts';
import { readZip } from '../../../src/archive/zip/read.ts';
import { ZIP_CASES } from '../../hostile/zip.ts';

describe('hostile zip archives', () => {
  it.each(ZIP_CASES.map((attack) => [attack.name, attack] as const))('%s', async (_, attack) => {
    const ctx = new ReadContext({ limits: DEFAULT_LIMITS });
    const { anomalies } = await readZip(memorySource(attack.build()), ctx);
    expect(anomalies.map(({ code }) => code)).toContain(attack.anomaly);
    expect(anomalies.map(({ code }) => code)).not.toContain('read-error');
  });

  it('has permanent, unique names and a case for each construction of ZipDiff', () => {
    const names = ZIP_CASES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const constructions = new Set(names.map((name) => /^zip-([abc]\d)-/u.exec(name)?.[1]));
    constructions.delete(undefined);
    expect([...constructions].sort()).toEqual([
      'a1',
      'a2',
      'a3',
      'a4',
      'a5',
      'b1',
      'b2',
      'b3',
      'b4',
      'c1',
      'c2',
      'c3',
      'c4',
      'c5',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/archive/byte-source.ts';
import { ReadContext } from '../../../src/archive/context.ts';
import { DEFAULT_LIMITS } from '../../../src/archive/limits.ts';
import type { Archive } from '../../../src/archive/types.ts';
import { readZip } from '../../../src/archive/zip/read.ts';
import { wheelFiles } from '../../support/wheel-files.ts';
import { buildZip } from '../../support/zip-builder.ts';

const ENTRIES = Object.entries(wheelFiles()).map(([name, data]) => ({ name, data }));
const WHEEL = buildZip([...ENTRIES, { name: 'demo/sub/' }, { name: 'demo/é.bin', data: 'PK', method: 0 }]);

const read = (bytes: Uint8Array): Promise<Archive> =>
  readZip(memorySource(bytes), new ReadContext({ limits: DEFAULT_LIMITS }));

const map = ({ entries }: Archive): unknown[] =>
  entries.map(({ path, kind, contents }) => [path, kind, contents.state === 'read' ? contents.sha256 : '']);

// Tens of thousands of archives.
describe('a wheel that was changed', { timeout: 120_000 }, () => {
  it('is rejected when it is cut at any offset', async () => {
    for (let length = 0; length < WHEEL.length; length++) {
      const { anomalies } = await read(WHEEL.subarray(0, length));
      expect(anomalies.length, `cut at ${length}`).toBeGreaterThan(0);
    }
  });

  it('is rejected when bytes at its start are missing', async () => {
    for (let length = 1; length < WHEEL.length; length++) {
      const { anomalies } = await read(WHEEL.subarray(length));
      // All that is left in the end is an end record that declares entries.
      expect(anomalies.length, `begins at ${length}`).toBeGreaterThan(0);
    }
  });

  it('is rejected or read alike when any bit is flipped', async () => {
    const honest = map(await read(WHEEL));
    for (let bit = 0; bit < WHEEL.length * 8; bit++) {
      const changed = Buffer.from(WHEEL);
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      const archive = await read(changed);
      const codes = archive.anomalies.map(({ code }) => code);
      expect(codes, `bit ${bit}`).not.toContain('read-error');
      if (codes.length === 0) expect(map(archive), `bit ${bit}`).toEqual(honest);
    }
  });

  it('is rejected when a byte is added anywhere', async () => {
    for (let at = 0; at <= WHEEL.length; at++) {
      const changed = Buffer.concat([WHEEL.subarray(0, at), Buffer.from('P'), WHEEL.subarray(at)]);
      const { anomalies } = await read(changed);
      expect(anomalies.length, `added at ${at}`).toBeGreaterThan(0);
    }
  });
});

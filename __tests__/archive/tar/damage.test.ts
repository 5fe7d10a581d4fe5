import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ReadContext } from '../../../src/archive/context.ts';
import { DEFAULT_LIMITS } from '../../../src/archive/limits.ts';
import { TarParser } from '../../../src/archive/tar/parser.ts';
import type { Archive } from '../../../src/archive/types.ts';
import { digests, readGz, readPlain } from '../../support/read-tar.ts';
import { buildTarGz, gnuLong, GNU, gzip, member, pax, tar } from '../../support/tar-builder.ts';

const LONG = `demo-1.0/${'long/'.repeat(25)}x`;
const ARCHIVE = tar(
  pax({ comment: 'x' }, { type: 'g' }),
  member({ name: 'demo-1.0/PKG-INFO' }, 'Metadata-Version: 2.1\n'),
  pax({ path: 'demo-1.0/caf\u00e9.py', size: '6' }),
  member({ name: 'demo-1.0/caf?.py' }, 'x = 1\n'),
  gnuLong('L', LONG),
  member({ name: LONG.slice(0, 100), magic: GNU }, 'x = 2\n'),
  member({ name: 'sub/', prefix: 'demo-1.0', type: '5', mode: 0o755 }),
);

describe('truncation', () => {
  it('of the gzip file at any byte is seen', async () => {
    const whole = gzip(ARCHIVE);
    for (let length = 0; length < whole.length; length++) {
      const { anomalies } = await readGz(whole.subarray(0, length));
      expect(anomalies, `cut at ${length}`).not.toEqual([]);
    }
  });

  it('of the tar at any byte is seen', async () => {
    for (let length = 0; length < ARCHIVE.length; length++) {
      const { anomalies } = await readPlain(ARCHIVE.subarray(0, length));
      expect(anomalies, `cut at ${length}`).not.toEqual([]);
      if (length % 64 !== 0) continue;
      const packed = await readGz(gzipSync(ARCHIVE.subarray(0, length), { level: 1 }));
      expect(packed.anomalies, `cut at ${length}, compressed`).toEqual(anomalies);
    }
  });

  it('within a member leaves that member unread', async () => {
    const { entries } = await readPlain(member({ name: 'a' }, 'x'.repeat(600)).subarray(0, 700));
    expect(entries).toMatchObject([{ path: 'a', contents: { state: 'unread', why: 'truncated' } }]);
  });
});

describe('a flipped bit', () => {
  it('anywhere in a header or its padding is seen, or changes no contents', async () => {
    const honest = await readPlain(ARCHIVE);
    expect(honest.anomalies).toEqual([]);
    for (let block = 0; block < ARCHIVE.length; block += 512) {
      const isHeader = Buffer.from(ARCHIVE.subarray(block + 257, block + 262)).toString() === 'ustar';
      // What is no header has its own bytes first, protected by the CRC of gzip alone, and zeros after them.
      const contents = ARCHIVE.subarray(block, block + 512).findLastIndex((byte) => byte !== 0) + 1;
      for (let at = isHeader ? block : block + contents; at < block + 512; at++) {
        await flipEach(ARCHIVE, at, readPlain, ({ entries, anomalies }, bit) => {
          if (anomalies.length === 0) {
            expect(digests(entries), `byte ${at}, bit ${bit}`).toEqual(digests(honest.entries));
          }
        });
      }
    }
  });

  it('anywhere in the gzip file is seen, or changes nothing', async () => {
    const whole = buildTarGz([
      ['a', 'hello'],
      ['b', 'world'],
    ]);
    const honest = await readGz(whole);
    for (let at = 0; at < whole.length; at++) {
      await flipEach(whole, at, readGz, (archive, bit) => {
        if (archive.anomalies.length === 0) expect(archive, `byte ${at}, bit ${bit}`).toEqual(honest);
      });
    }
  });
});

describe('the parser', () => {
  it.each([1, 7, 511, 512, 513, 1000])('reads the same in pieces of %i bytes', async (length) => {
    const parser = new TarParser(new ReadContext({ limits: DEFAULT_LIMITS }));
    for (let at = 0; at < ARCHIVE.length; at += length) {
      await parser.feed(ARCHIVE.slice(at, at + length));
    }
    expect(parser.end(undefined)).toEqual((await readPlain(ARCHIVE)).entries);
  });

  it('takes nothing more after a header that it can not read', async () => {
    const parser = new TarParser(new ReadContext({ limits: DEFAULT_LIMITS }));
    const bad = member({ name: 'b', checksum: 1 });
    expect(await parser.feed(Buffer.concat([member({ name: 'a' }), bad, member({ name: 'c' })]))).toBe(false);
    expect(await parser.feed(member({ name: 'd' }))).toBe(false);
    expect(parser.end(undefined).map(({ path }) => path)).toEqual(['a']);
  });
});

async function flipEach(
  bytes: Uint8Array,
  at: number,
  read: (bytes: Uint8Array) => Promise<Archive>,
  check: (archive: Archive, bit: number) => void,
): Promise<void> {
  for (let bit = 0; bit < 8; bit++) {
    const flipped = Uint8Array.from(bytes);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
    check(await read(flipped), bit);
  }
}

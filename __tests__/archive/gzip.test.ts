import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../src/archive/byte-source.ts';
import { gunzip } from '../../src/archive/gzip.ts';
import type { Limits } from '../../src/archive/limits.ts';
import type { ByteSource } from '../../src/archive/types.ts';
import { contextWith } from '../support/read-tar.ts';
import { gzip } from '../support/tar-builder.ts';

interface Outcome {
  data: Buffer;
  codes: string[];
  failure: string | undefined;
  inflated: number;
  stopped: string | undefined;
}

async function unpack(source: ByteSource, limits: Partial<Limits> = {}, want = Infinity): Promise<Outcome> {
  const ctx = contextWith(limits);
  const chunks: Uint8Array[] = [];
  const failure = await gunzip(source, ctx, (chunk) => {
    chunks.push(new Uint8Array(chunk));
    return chunks.length < want;
  });
  const codes = ctx.anomalies.map(({ code }) => code);
  return { data: Buffer.concat(chunks), codes, failure, inflated: ctx.budget.inflated, stopped: ctx.stopped };
}

/** Bytes that don't compress, the same each time. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
}

const SMALL = Buffer.from('hello '.repeat(100));
/** More than one call may take at once, and more than one piece of input. */
const LARGE = noise(600_000);
/** Little input, much output: one call gives up and the stream goes on. */
const DENSE = new Uint8Array(4_500_000);

describe('gunzip', () => {
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['little', SMALL],
    ['much', LARGE],
    ['much out of little', DENSE],
  ])('gives back %s', async (_, data) => {
    const outcome = await unpack(memorySource(gzip(data)));
    expect(outcome.data.equals(data)).toBe(true);
    expect(outcome).toMatchObject({
      codes: [],
      failure: undefined,
      inflated: data.length,
      stopped: undefined,
    });
  });

  it.each([1, 2, 3, 7, 8, 9, 100, 300_000])(
    'counts %i trailing bytes, none of them compressed',
    async (length) => {
      for (const data of [SMALL, LARGE, DENSE]) {
        for (const fill of [0, 0x55, 0xff]) {
          const suffix = new Uint8Array(length).fill(fill);
          const { codes } = await unpack(memorySource(gzip(data, { suffix })));
          expect(codes).toEqual(['gzip-trailing']);
        }
      }
    },
  );

  it('finds the end of the stream where it falls on the end of a piece of input', async () => {
    const deflated = deflateRawSync(LARGE, { level: 0 });
    for (const length of [262_144 - 10, 262_144 - 18, 262_144]) {
      const data = LARGE.subarray(0, length - (deflated.length - LARGE.length) - 100);
      const outcome = await unpack(memorySource(gzip(data, { suffix: LARGE })));
      expect(outcome.codes).toEqual(['gzip-trailing']);
    }
  });

  it('says the same of damage in a small file and in a large one', async () => {
    for (const data of [SMALL, LARGE]) {
      const whole = gzip(data);
      const short = await unpack(memorySource(whole.subarray(0, whole.length - 20)));
      expect(short).toMatchObject({ codes: ['truncated'], failure: 'truncated' });
      expect(Buffer.from(data).subarray(0, short.data.length).equals(short.data)).toBe(true);
      const bad = gzip(data, { deflated: Buffer.concat([Uint8Array.of(7), noise(whole.length)]) });
      expect(await unpack(memorySource(bad))).toMatchObject({
        codes: ['bad-compressed-data'],
        failure: 'bad-compressed-data',
      });
    }
  });

  it('passes on what came out before the damage', async () => {
    const broken = deflateRawSync(LARGE).subarray(0, -5);
    const { data, failure } = await unpack(
      memorySource(gzip(LARGE, { deflated: broken, trailer: new Uint8Array(0) })),
    );
    expect(failure).toBe('truncated');
    expect(data.length).toBeGreaterThan(400_000);
  });

  it.each([
    ['limit-total-size', { totalBytes: 1_000_000 }],
    ['limit-ratio', { ratio: 10, ratioFloorBytes: 1_000_000 }],
  ])('stops at %s', async (code, limits) => {
    const outcome = await unpack(memorySource(gzip(new Uint8Array(20_000_000))), limits);
    expect(outcome).toMatchObject({ codes: [code], failure: code, stopped: code });
    expect(outcome.inflated).toBeLessThan(2_000_000);
  });

  it('stops where its consumer wants no more', async () => {
    for (const data of [SMALL, LARGE, DENSE]) {
      const outcome = await unpack(memorySource(gzip(data)), {}, 1);
      expect(outcome).toMatchObject({ codes: [], failure: undefined });
    }
  });

  it('reports a file that can not be read to its end', async () => {
    const bytes = gzip(LARGE);
    const source: ByteSource = {
      size: bytes.length,
      read: (offset, length) =>
        offset > 400_000 ? Promise.reject(new Error('gone')) : memorySource(bytes).read(offset, length),
    };
    expect(await unpack(source)).toMatchObject({ codes: ['read-error'], failure: 'read-error' });
  });

  it('never waits for what does not come', async () => {
    // A consumer slower than the stream, which is destroyed while it is full.
    const ctx = contextWith();
    let taken = 0;
    await gunzip(memorySource(gzip(DENSE)), ctx, async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return ++taken < 3;
    });
    expect(taken).toBe(3);
  });
});

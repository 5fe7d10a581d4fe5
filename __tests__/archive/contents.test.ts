import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../src/archive/byte-source.ts';
import { openContents, readWhole } from '../../src/archive/contents.ts';
import { ReadContext, type ReadOptions } from '../../src/archive/context.ts';
import { DEFAULT_LIMITS, type Limits } from '../../src/archive/limits.ts';
import { readArchive } from '../../src/archive/read.ts';
import type { Contents } from '../../src/archive/types.ts';
import { buildTar, gzip } from '../support/tar-builder.ts';
import { buildZip } from '../support/zip-builder.ts';

const PATH = 'demo/file';
const TEXT = Buffer.from('one\r\ntwo\rthree\r\n\r\r\n');
const LARGE = Buffer.alloc(20_000, 'x');
const ZIP = buildZip([{ name: 'inside.txt', data: 'inside' }]);
const SPREAD_ZIP = buildZip([{ name: 'inside.bin', data: LARGE, method: 0 }]);
const TAR = Buffer.from(buildTar([['inside.txt', 'inside']]));
const GZIP = Buffer.from(gzip(TEXT));

type Options = Partial<Omit<ReadOptions, 'limits'>> & {
  readonly limits?: Partial<Limits>;
  readonly depth?: number;
};

function context({ limits, depth, ...options }: Options): ReadContext {
  return new ReadContext({ ...options, limits: { ...DEFAULT_LIMITS, ...limits } }, undefined, depth);
}

async function streamed(bytes: Uint8Array, ctx: ReadContext, chunk: number): Promise<Contents> {
  const sink = openContents(PATH, ctx);
  // One buffer for all chunks, as zlib and file reads give them.
  const buffer = Buffer.alloc(chunk);
  for (let at = 0; at < bytes.length; at += chunk) {
    const part = bytes.subarray(at, at + chunk);
    buffer.set(part);
    sink.feed(buffer.subarray(0, part.length));
  }
  buffer.fill(0xee);
  return sink.end();
}

const CASES: Readonly<Record<string, readonly [Uint8Array, Options]>> = {
  'nothing at all': [new Uint8Array(), {}],
  'a text': [TEXT, {}],
  'a text, with its line ends': [TEXT, { lineEnds: true }],
  'a text without CR, with its line ends': [Buffer.from('a\nb\n'), { lineEnds: true }],
  'a text that ends in CR': [Buffer.from('a\r\nb\r'), { lineEnds: true }],
  'a text that is captured': [TEXT, { capture: () => TEXT.length }],
  'a text too long to capture': [TEXT, { capture: () => TEXT.length - 1 }],
  'a long file': [LARGE, {}],
  'a long file that is captured': [LARGE, { capture: () => LARGE.length }],
  'a long file too long to capture': [LARGE, { capture: () => LARGE.length - 1 }],
  'a zip': [ZIP, {}],
  'a zip that is captured, too': [ZIP, { capture: () => ZIP.length }],
  'a long zip': [SPREAD_ZIP, {}],
  'a tar': [TAR, {}],
  'a gzip stream': [GZIP, {}],
  'a zip too large to open': [ZIP, { limits: { nestedBytes: ZIP.length - 1 } }],
  'a long zip too large to open': [SPREAD_ZIP, { limits: { nestedBytes: 10_000 } }],
  'a zip that lies too deep': [ZIP, { depth: DEFAULT_LIMITS.nestingDepth }],
  'what only begins like a zip': [Buffer.from('PK\u0003\u0004 and then nothing'), {}],
};

describe('contents', () => {
  it.each(Object.entries(CASES))(
    'are the same in one piece and in chunks of any size: %s',
    async (_, [bytes, options]) => {
      const whole = context(options);
      const expected = await readWhole(PATH, bytes, whole);
      expect(expected).toMatchObject({
        state: 'read',
        size: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      });
      for (const chunk of [1, 7, 4096, 65_536]) {
        const ctx = context(options);
        expect(await streamed(bytes, ctx, chunk)).toEqual(expected);
        expect(ctx.anomalies).toEqual(whole.anomalies);
      }
    },
  );

  it('name the digest that the text would have on Unix, where it would be another', async () => {
    const unix = Buffer.from('one\ntwo\rthree\n\r\n');
    const contents = await readWhole(PATH, TEXT, context({ lineEnds: true }));
    expect(contents).toHaveProperty('unixSha256', createHash('sha256').update(unix).digest('hex'));
    expect(await readWhole(PATH, unix.subarray(0, 4), context({ lineEnds: true }))).not.toHaveProperty(
      'unixSha256',
    );
    expect(await readWhole(PATH, TEXT, context({}))).not.toHaveProperty('unixSha256');
  });

  it('of line ends in any order have one digest however they are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('\r', '\n', '\r\n', 'a')).map((parts) => Buffer.from(parts.join(''))),
        fc.integer({ min: 1, max: 5 }),
        async (bytes, chunk) => {
          const unix = Buffer.from(bytes.toString().replaceAll('\r\n', '\n'));
          const digest = createHash('sha256').update(unix).digest('hex');
          const contents = await streamed(bytes, context({ lineEnds: true }), chunk);
          expect(contents).toEqual(await readWhole(PATH, bytes, context({ lineEnds: true })));
          expect('unixSha256' in contents ? contents.unixSha256 : digest).toBe(digest);
          expect('unixSha256' in contents).toBe(unix.length < bytes.length);
        },
      ),
    );
  });

  it.each([
    ['zip', ZIP, 'inside.txt'],
    ['tar', TAR, 'inside.txt'],
    ['gzip', GZIP, PATH],
  ] as const)('that are a %s are opened', async (format, bytes, inside) => {
    const contents = await readWhole(PATH, bytes, context({}));
    expect(contents).toMatchObject({ inner: { format, entries: [{ path: inside }], anomalies: [] } });
  });

  it.each([
    ['limit-nested-size', { limits: { nestedBytes: 10 } }],
    ['limit-nesting', { depth: DEFAULT_LIMITS.nestingDepth }],
  ] as const)('that are an archive and are not opened say so: %s', async (code, options) => {
    const ctx = context(options);
    expect(await readWhole(PATH, ZIP, ctx)).not.toHaveProperty('inner');
    expect(ctx.anomalies).toMatchObject([{ code, path: PATH }]);
  });
});

describe('an archive', () => {
  it('that is larger than the limit is not read', async () => {
    const limits = { ...DEFAULT_LIMITS, artifactBytes: ZIP.length - 1 };
    const archive = await readArchive('zip', memorySource(ZIP), { limits });
    expect(archive).toMatchObject({ entries: [], anomalies: [{ code: 'limit-artifact-size' }] });
  });

  it.each(['zip', 'tar.gz'] as const)(
    'whose file fails while it is read is a failure, not a fault: %s',
    async (format) => {
      const source = { size: 1000, read: () => Promise.reject(new Error('the disk is gone')) };
      const archive = await readArchive(format, source, { limits: DEFAULT_LIMITS });
      expect(archive.anomalies).toMatchObject([{ code: 'read-error', detail: 'the disk is gone' }]);
    },
  );
});

describe('bytes in memory', () => {
  it.each([
    [-1, 1],
    [0, -1],
    [0, 4],
    [4, 1],
  ])('answer no read that leaves them: %i, %i', async (offset, length) => {
    await expect(memorySource(Uint8Array.of(1, 2, 3)).read(offset, length)).rejects.toThrow(RangeError);
  });
});

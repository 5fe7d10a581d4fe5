import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/archive/byte-source.ts';
import { ReadContext, type ReadOptions } from '../../../src/archive/context.ts';
import { DEFAULT_LIMITS, type Limits } from '../../../src/archive/limits.ts';
import type { Archive, ByteSource } from '../../../src/archive/types.ts';
import { readZip } from '../../../src/archive/zip/read.ts';
import { viaYauzl } from '../../support/second-readers.ts';
import { wheelFiles } from '../../support/wheel-files.ts';
import { buildZip, extra, u32, u64, type ZipEntry, type ZipOptions } from '../../support/zip-builder.ts';

const MiB = 1024 * 1024;
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zip-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function read(bytes: Uint8Array, options: Partial<ReadOptions> = {}): Promise<Archive> {
  return readZip(memorySource(bytes), new ReadContext({ limits: DEFAULT_LIMITS, ...options }));
}

const withLimits = (limits: Partial<Limits>): Partial<ReadOptions> => ({
  limits: { ...DEFAULT_LIMITS, ...limits },
});
const codes = (archive: Archive): string[] => archive.anomalies.map(({ code }) => code);
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function digests(archive: Archive): Record<string, string> {
  return Object.fromEntries(
    archive.entries
      .filter(({ kind }) => kind === 'file')
      .map(({ path, contents }) => [path, contents.state === 'read' ? contents.sha256 : contents.why]),
  );
}

/** Names and digests as CPython sees them. */
function python(file: string): Record<string, string> {
  const script = `
import hashlib, json, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as z:
    print(json.dumps({i.filename: hashlib.sha256(z.read(i)).hexdigest() for i in z.infolist() if not i.is_dir()}))
`;
  const output = execFileSync('python3', ['-c', script, file], { encoding: 'utf8', maxBuffer: 64 * MiB });
  return JSON.parse(output) as Record<string, string>;
}

const unixTimes = (...times: number[]): Buffer =>
  extra(0x5455, Buffer.concat([Buffer.from([(1 << times.length) - 1]), u32(...times)]));

const BENIGN: Record<string, readonly [readonly ZipEntry[], ZipOptions?]> = {
  'an ordinary wheel': [Object.entries(wheelFiles()).map(([name, data]) => ({ name, data }))],
  'no entries': [[]],
  'empty files, stored and deflated': [
    [
      { name: 'a', method: 0 },
      { name: 'b', method: 8 },
    ],
  ],
  'folders, and files in them': [[{ name: 'a/' }, { name: 'a/b', data: 'b' }, { name: 'c/d/e', data: 'e' }]],
  'a file that stands in for its folder later': [[{ name: 'a/b', data: 'b' }, { name: 'a/' }]],
  'modes without a type, and none': [
    [
      { name: 'a', mode: 0o644, data: 'a' },
      { name: 'b', central: { external: 0, madeBy: 20 }, data: 'b' },
      { name: 'c', mode: 0o100755, data: 'c' },
    ],
  ],
  'names in UTF-8': [
    [
      { name: 'pkg/größe.txt', data: '1' },
      { name: 'pkg/数.txt', data: '2' },
    ],
  ],
  'the UTF-8 flag on ASCII': [[{ name: 'a', data: 'a', both: { flags: 0x800 } }]],
  'deflate level flags': [[{ name: 'a', data: 'a', both: { flags: 2 } }]],
  'another version needed in one header': [[{ name: 'a', data: 'a', local: { version: 10 } }]],
  'times and owners of Info-ZIP': [
    [
      {
        name: 'a',
        data: 'a',
        local: { extra: Buffer.concat([unixTimes(1, 2), extra(0x7875, Buffer.from('\x01\x01\0\x01\0'))]) },
        central: {
          extra: Buffer.concat([
            extra(0x5455, Buffer.concat([Buffer.from([3]), u32(1)])),
            extra(0x7875, Buffer.from('\x01\x01\0\x01\0')),
          ]),
        },
      },
    ],
  ],
  'a stored archive with its own end record, at the end': [
    [
      { name: 'a', data: 'a' },
      {
        name: 'inner.bin',
        data: Buffer.concat([Buffer.from('x'), buildZip([{ name: 'n', data: 'n' }])]),
        method: 0,
      },
    ],
  ],
  'signatures in data and in file contents': [
    [
      {
        name: 'a',
        data: Buffer.concat([u32(0x04034b50, 0x02014b50, 0x06054b50), Buffer.alloc(30)]),
        method: 0,
      },
    ],
  ],
  'incompressible data beyond a window': [
    [
      { name: 'a', data: randomBytes(3 * MiB) },
      { name: 'b', data: 'b' },
    ],
  ],
  'data that is streamed, stored and deflated': [
    [
      { name: 'a', data: randomBytes(9 * MiB), method: 0 },
      { name: 'b', data: Buffer.from(randomBytes(5 * MiB).toString('hex')), method: 8 },
      { name: 'c', data: 'c' },
    ],
  ],
};

describe('readZip on honest archives', () => {
  it.each(Object.entries(BENIGN))('agrees with CPython and yauzl on %s', async (_, [entries, options]) => {
    const bytes = buildZip(entries, options);
    const file = join(folder, 'benign.zip');
    writeFileSync(file, bytes);
    const archive = await read(bytes);
    expect(archive.anomalies).toEqual([]);
    expect(archive.entries.every(({ contents }) => contents.state === 'read')).toBe(true);
    expect(digests(archive)).toEqual(python(file));
    expect(digests(archive)).toEqual(await viaYauzl(bytes));
  });

  it('agrees with CPython on what CPython writes, above 65,535 entries too', async () => {
    const file = join(folder, 'many.zip');
    const script = `
import sys, zipfile
with zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED) as z:
    for i in range(66000):
        z.writestr(f'd{i % 50}/{i}', str(i))
`;
    execFileSync('python3', ['-c', script, file]);
    const archive = await read(readFileSync(file));
    expect(archive.anomalies).toEqual([]);
    expect(archive.entries.length).toBe(66_000);
    expect(JSON.stringify(digests(archive)) === JSON.stringify(python(file))).toBe(true);
  });

  it('takes zip64 sizes where CPython writes them', async () => {
    const declared = 2_100_000_000;
    const sizes = extra(1, u64(declared, declared));
    const full = { size: 0xffffffff, compressedSize: 0xffffffff, extra: sizes };
    const archive = await read(buildZip([{ name: 'a', data: 'a', local: full, central: full }]));
    // The bytes are not there; that the sizes were understood shows in what is said of them.
    expect(codes(archive)).toEqual(['zip-overlap', 'zip-gap']);
    expect(archive.entries[0]?.declaredSize).toBe(declared);
  });

  it('reports mode, kind and declared size', async () => {
    const { entries } = await read(buildZip([{ name: 'd/' }, { name: 'd/f', data: 'abc', mode: 0o100755 }]));
    expect(entries).toMatchObject([
      { path: 'd', kind: 'dir', mode: 0o40755, declaredSize: 0 },
      { path: 'd/f', kind: 'file', mode: 0o100755, declaredSize: 3 },
    ]);
  });

  it('keeps what is captured, however the source reuses its array', async () => {
    const entries = Array.from({ length: 40_000 }, (_, index) => ({
      name: `f${index}`,
      data: `${index}`,
      method: 0,
    }));
    const bytes = buildZip(entries);
    const shared = Buffer.alloc(bytes.length);
    const source: ByteSource = {
      size: bytes.length,
      read(offset, length) {
        shared.fill(0xff);
        bytes.copy(shared, 0, offset, offset + length);
        return Promise.resolve(shared.subarray(0, length));
      },
    };
    const ctx = new ReadContext({ limits: DEFAULT_LIMITS, capture: (path) => (path === 'f7' ? 10 : 0) });
    const archive = await readZip(source, ctx);
    expect(archive.anomalies).toEqual([]);
    expect(
      archive.entries.every(
        ({ contents, path }) =>
          contents.state === 'read' && contents.sha256 === sha256(Buffer.from(path.slice(1))),
      ),
    ).toBe(true);
    const captured = archive.entries[7]?.contents;
    expect(captured?.state === 'read' && Buffer.from(captured.captured ?? []).toString()).toBe('7');
  });
});

describe('readZip on data descriptors', () => {
  const deferred = { crc: 0, compressedSize: 0, size: 0 };
  const entry = (after: Uint8Array): ZipEntry => ({
    name: 'a',
    data: 'data',
    method: 0,
    both: { flags: 8 },
    local: deferred,
    after,
  });
  const crc = crc32('data');

  it.each(['False', 'True'])('leaves no gap where CPython streams, zip64 %s', async (zip64) => {
    const script = `
import sys, zipfile
class Pipe:
    def write(self, data): return sys.stdout.buffer.write(data)
    def flush(self): pass
with zipfile.ZipFile(Pipe(), 'w', zipfile.ZIP_DEFLATED) as z:
    for name, data in ('a', b'data'), ('empty', b''), ('b', b'b' * 1000):
        with z.open(name, 'w', force_zip64=${zip64}) as f: f.write(data)
`;
    const bytes = execFileSync('python3', ['-c', script]);
    const file = join(folder, `streamed-${zip64}.zip`);
    writeFileSync(file, bytes);
    const archive = await read(bytes);
    expect([...new Set(codes(archive))]).toEqual(
      zip64 === 'True' ? ['zip-data-descriptor', 'zip-zip64'] : ['zip-data-descriptor'],
    );
    expect(digests(archive)).toEqual(python(file));
  });

  it.each([
    ['with its signature', u32(0x08074b50, crc, 4, 4), ['zip-data-descriptor']],
    ['without', u32(crc, 4, 4), ['zip-data-descriptor']],
    ['with wide sizes', Buffer.concat([u32(crc), u64(4, 4)]), ['zip-data-descriptor']],
    ['that lies', u32(0x08074b50, crc, 4, 5), ['zip-data-descriptor', 'zip-gap']],
    ['that is missing', new Uint8Array(0), ['zip-data-descriptor']],
  ])('accounts for one %s', async (_, after, expected) => {
    expect(codes(await read(buildZip([entry(after), { name: 'b', data: 'b' }])))).toEqual(expected);
    expect(codes(await read(buildZip([entry(after)])))).toEqual(expected);
  });
});

describe('readZip on limits', () => {
  it('stops inflating at the total limit and still lists the rest', async () => {
    const entries = ['a', 'b', 'c'].map((name) => ({ name, data: randomBytes(1000) }));
    const archive = await read(buildZip(entries), withLimits({ totalBytes: 1500 }));
    expect(codes(archive)).toEqual(['limit-total-size']);
    expect(archive.entries.map(({ contents }) => contents.state)).toEqual(['read', 'unread', 'unread']);
    expect(archive.entries[2]?.contents).toEqual({ state: 'unread', why: 'limit-total-size' });
  });

  it('lists no more entries than the limit, and reads none of them', async () => {
    const entries = Array.from({ length: 20 }, (_, index) => ({ name: `f${index}`, data: 'x' }));
    const archive = await read(buildZip(entries), withLimits({ entries: 10 }));
    expect(codes(archive)).toEqual(['limit-entries']);
    expect(archive.entries.length).toBe(10);
    expect(archive.entries[0]?.contents).toEqual({ state: 'unread', why: 'limit-entries' });
  });

  it('leaves out only the entry that is too large', async () => {
    const archive = await read(
      buildZip([
        { name: 'a', data: 'aaaa' },
        { name: 'b', data: 'b' },
      ]),
      withLimits({ entryBytes: 3 }),
    );
    expect(codes(archive)).toEqual(['limit-entry-size']);
    expect(archive.entries.map(({ contents }) => contents.state)).toEqual(['unread', 'read']);
  });

  it.each([1, 9 * MiB])('inflates little more than the declared size of %d', async (size) => {
    const bomb = buildZip([
      { name: 'a', raw: deflateRawSync(Buffer.alloc(200 * MiB)), both: { size }, method: 8 },
    ]);
    const ctx = new ReadContext({ limits: DEFAULT_LIMITS });
    const archive = await readZip(memorySource(bomb), ctx);
    expect(codes(archive)).toEqual(['zip-size-mismatch']);
    expect(ctx.budget.inflated).toBeLessThanOrEqual(size);
  });

  it('tells how far it is', async () => {
    const seen: number[] = [];
    await read(
      buildZip([
        { name: 'a', data: 'abc' },
        { name: 'b', data: 'defg' },
      ]),
      { progress: (n) => seen.push(n) },
    );
    expect(seen).toEqual([3, 7]);
  });
});

describe('readZip on a directory in reverse', () => {
  it('reads a bounded multiple of the file', async () => {
    const entries = Array.from({ length: 3000 }, (_, index) => ({ name: `f${index}`, data: 'x' }));
    const bytes = buildZip(entries, { order: entries.map((_, index) => entries.length - 1 - index) });
    let total = 0;
    const source: ByteSource = {
      size: bytes.length,
      read(offset, length) {
        total += length;
        return Promise.resolve(bytes.subarray(offset, offset + length));
      },
    };
    const archive = await readZip(source, new ReadContext({ limits: DEFAULT_LIMITS }));
    expect(codes(archive)).toEqual(['zip-order']);
    // At most 4 KiB a record, not a window.
    expect(total).toBeLessThan(3000 * 4096 + 8 * MiB);
  });
});

describe('readZip on data that is streamed', () => {
  const data = Buffer.from(randomBytes(5 * MiB).toString('hex'));
  const raw = deflateRawSync(data);
  const large = (patch: Partial<ZipEntry>): Promise<Archive> =>
    read(
      buildZip([
        { name: 'a', data, raw, method: 8, ...patch },
        { name: 'b', data: 'b' },
      ]),
    );

  it.each<[string, Partial<ZipEntry>, string]>([
    ['a wrong CRC-32', { both: { crc: 1 } }, 'zip-crc-mismatch'],
    ['a wrong CRC-32 of stored data', { raw: data, method: 0, both: { crc: 1 } }, 'zip-crc-mismatch'],
    ['a size one too large', { both: { size: data.length + 1 } }, 'zip-size-mismatch'],
    ['a size one too small', { both: { size: data.length - 1 } }, 'zip-size-mismatch'],
    ['a byte after the stream', { raw: Buffer.concat([raw, Buffer.alloc(1)]) }, 'zip-junk-in-data'],
    ['megabytes after the stream', { raw: Buffer.concat([raw, Buffer.alloc(3 * MiB)]) }, 'zip-junk-in-data'],
    ['a cut stream', { raw: raw.subarray(0, -1) }, 'bad-compressed-data'],
    [
      'a broken stream',
      { raw: Buffer.concat([raw.subarray(0, 2 * MiB), Buffer.alloc(MiB, 0xff)]) },
      'bad-compressed-data',
    ],
    ['no stream', { raw: data }, 'bad-compressed-data'],
  ])('rejects %s', async (_, patch, code) => {
    const archive = await large(patch);
    expect(codes(archive)).toEqual([code]);
    expect(archive.entries.map(({ contents }) => contents.state)).toEqual(['unread', 'read']);
  });

  it('survives a listener that throws', async () => {
    const bytes = buildZip([{ name: 'a', data, raw, method: 8 }]);
    const archive = await read(bytes, {
      progress: () => {
        throw new Error('nobody listens');
      },
    });
    expect(archive.anomalies).toEqual([{ code: 'read-error', detail: 'nobody listens' }]);
  });

  it('finds junk that begins with a window', async () => {
    // Padding in an own stored block makes the stream end where a piece ends.
    const archive = await large({
      raw: Buffer.concat([raw, Buffer.alloc(MiB - (raw.length % MiB)), Buffer.alloc(MiB)]),
    });
    expect(codes(archive)).toEqual(['zip-junk-in-data']);
  });
});

describe('readZip on a source that fails', () => {
  it.each([0, 1, 2, 3, 4, 5])('reports read number %d, and what was read before', async (failing) => {
    const bytes = buildZip([
      { name: 'a', data: randomBytes(2 * MiB) },
      { name: 'b', data: randomBytes(2 * MiB) },
    ]);
    let reads = 0;
    const source: ByteSource = {
      size: bytes.length,
      read: (offset, length) =>
        reads++ === failing
          ? Promise.reject(new Error('the disk is gone'))
          : Promise.resolve(bytes.subarray(offset, offset + length)),
    };
    const archive = await readZip(source, new ReadContext({ limits: DEFAULT_LIMITS }));
    expect(archive.anomalies).toContainEqual({ code: 'read-error', detail: 'the disk is gone' });
  });
});

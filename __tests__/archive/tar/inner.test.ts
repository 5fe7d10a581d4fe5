import { describe, expect, it } from 'vitest';
import { buildTarGz, gzip, member, tar } from '../../support/tar-builder.ts';
import { digests, readGz, readInner } from '../../support/read-tar.ts';

const codes = (anomalies: readonly { code: string }[]): string[] => anomalies.map(({ code }) => code);

describe('readGzip', () => {
  it('opens a tar', async () => {
    const bytes = buildTarGz([['a', 'x']]);
    expect(await readInner(bytes, 'data.tgz')).toEqual(await readGz(bytes));
  });

  it('takes anything else as one file', async () => {
    for (const text of ['', 'short', 'long '.repeat(10_000)]) {
      const { format, entries, anomalies } = await readInner(gzip(Buffer.from(text)), 'data/x.json.gz');
      expect({ format, anomalies }).toEqual({ format: 'gzip', anomalies: [] });
      expect(entries).toMatchObject([
        { path: 'data/x.json', kind: 'file', declaredSize: text.length, contents: { size: text.length } },
      ]);
    }
  });

  it('joins the first chunks before it decides', async () => {
    const noise = Uint8Array.from({ length: 400_000 }, (_, at) => (at * at * 7919) >> 5);
    const { entries, anomalies } = await readInner(gzip(tar(member({ name: 'a' }, noise))), 'x.gz');
    expect([entries.length, anomalies]).toEqual([1, []]);
  });

  it.each([
    ['an entry above its limit', { entryBytes: 100 }, 'limit-entry-size'],
    ['an entry too many', { entries: 0 }, 'limit-entries'],
    ['a bomb', { totalBytes: 100 }, 'limit-total-size'],
  ])('leaves unread %s', async (_, limits, code) => {
    const { entries, anomalies } = await readInner(gzip(Buffer.alloc(6_000_000)), 'x.gz', limits);
    expect(entries).toMatchObject([{ contents: { state: 'unread', why: code } }]);
    expect(codes(anomalies)).toEqual([code]);
  });

  it('leaves unread what is damaged', async () => {
    const { entries } = await readInner(gzip(Buffer.from('hello')).subarray(0, -3), 'x.gz');
    expect(entries).toMatchObject([{ contents: { state: 'unread', why: 'truncated' } }]);
  });
});

describe('limits of a tar', () => {
  it('leave an entry above its size unread, and go on', async () => {
    const bytes = buildTarGz([
      ['a', 'x'.repeat(2000)],
      ['b', 'y'],
    ]);
    const { entries, anomalies } = await readGz(bytes, { entryBytes: 1000 });
    expect(digests(entries)[0]).toEqual(['a', 'unread: limit-entry-size']);
    expect(entries[1]).toMatchObject({ path: 'b', contents: { state: 'read', size: 1 } });
    expect(codes(anomalies)).toEqual(['limit-entry-size']);
  });

  it('stop at the number of entries', async () => {
    const { entries, anomalies } = await readGz(buildTarGz([['a'], ['b'], ['c']]), { entries: 2 });
    expect(entries).toHaveLength(2);
    expect(codes(anomalies)).toEqual(['limit-entries']);
  });

  it('stop within an entry at the total', async () => {
    const { entries, anomalies } = await readGz(gzip(tar(member({ name: 'a' }, Buffer.alloc(9_000_000)))), {
      totalBytes: 1_000_000,
    });
    expect(digests(entries)).toEqual([['a', 'unread: limit-total-size']]);
    expect(codes(anomalies)).toEqual(['limit-total-size']);
  });

  it('hold for the list of anomalies too', async () => {
    const bad = member({ name: 'a', mode: 0o4644 });
    const { anomalies } = await readGz(gzip(Buffer.concat(Array.from({ length: 30_000 }, () => bad))));
    expect(anomalies.length).toBeLessThan(20_002);
    expect(codes(anomalies).at(-1)).toBe('limit-anomalies');
  });

  it('open archives within', async () => {
    const inner = buildTarGz([['x', 'y']]);
    const { entries, anomalies } = await readGz(
      buildTarGz([
        ['a.tgz', inner],
        ['b.tar', tar(member({ name: 'z' }))],
      ]),
    );
    expect(entries).toMatchObject([
      { contents: { inner: { format: 'tar.gz', entries: [{ path: 'x' }] } } },
      { contents: { inner: { format: 'tar', entries: [{ path: 'z' }] } } },
    ]);
    expect(anomalies).toEqual([]);
  });
});

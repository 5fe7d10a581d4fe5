import { describe, expect, it } from 'vitest';
import { ANOMALIES, type AnomalyCode } from '../../src/archive/anomalies.ts';
import type { Archive, Contents, Entry } from '../../src/archive/types.ts';
import { isFullySeen, unseenIn } from '../../src/archive/unseen.ts';

const READ: Contents = { state: 'read', size: 0, sha256: '', signals: [] };

function archive(codes: readonly AnomalyCode[], ...contents: readonly Contents[]): Archive {
  const entries = contents.map((one): Entry => ({
    path: 'x',
    kind: 'file',
    declaredSize: 0,
    contents: one,
  }));
  return { format: 'zip', entries, anomalies: codes.map((code) => ({ code, detail: '' })) };
}

const within = (inner: Archive): Contents => ({ ...READ, inner });

describe('unseenIn', () => {
  it('takes nothing for harmless that stops reading', () => {
    const stops = (Object.keys(ANOMALIES) as AnomalyCode[]).filter((code) =>
      ['unreadable', 'limit', 'gzip'].includes(ANOMALIES[code].family),
    );
    expect(stops.filter((code) => unseenIn(archive([code])) === undefined)).toEqual([]);
    expect(unseenIn(archive(['tar-checksum']))).toBe(
      'an archive that was not read whole: a header whose checksum is wrong',
    );
    expect(unseenIn(archive(['path-control']))).toBeDefined();
  });

  it('lets pass what hides no byte', () => {
    expect(unseenIn(archive(['zip-data-descriptor', 'path-traversal', 'symlink'], READ))).toBeUndefined();
    expect(unseenIn(archive([], { state: 'unread', why: 'device' }))).toBeUndefined();
  });

  it('names an entry that was not read', () => {
    expect(unseenIn(archive([], { state: 'unread', why: 'zip-overlap' }))).toBe(
      'an archive with an entry that was not read: x',
    );
  });
});

describe('isFullySeen', () => {
  it('looks into inner archives at any depth', () => {
    let nested = archive([], READ);
    for (let depth = 0; depth < 50_000; depth++) nested = archive([], within(nested));
    expect(isFullySeen(nested)).toBe(true);
    expect(isFullySeen(archive([], READ, within(archive([], within(archive(['tar-number']))))))).toBe(false);
  });
});

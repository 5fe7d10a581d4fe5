import { describe, expect, it } from 'vitest';
import { tarStamps, zipStamps, type Stamp } from '../../src/build/stamps.ts';
import { askPython } from '../distribution/oracle.ts';
import { END, gnuLong, header, member, pax, tar, utf8 } from '../support/tar-builder.ts';
import { buildZip } from '../support/zip-builder.ts';

/** Archives as CPython writes them, and what CPython reads in them: `[path, time, owner]`. */
const WRITE = `
import base64, io, json, sys, tarfile, zipfile
out = {}
for name, kind in (("ustar", tarfile.USTAR_FORMAT), ("gnu", tarfile.GNU_FORMAT), ("pax", tarfile.PAX_FORMAT)):
    data = io.BytesIO()
    long = "d/" * (60 if name == "ustar" else 90) + "end.txt"
    with tarfile.open(fileobj=data, mode="w", format=kind) as archive:
        for path, user in (("a.txt", ""), (long, "someone"), ("größe.txt", "größe")):
            info = tarfile.TarInfo(path)
            info.size, info.mtime, info.uid, info.gid = 600, 1700000000, 1000, 100
            info.uname, info.gname = user, "users"
            archive.addfile(info, io.BytesIO(b"x" * 600))
    with tarfile.open(fileobj=io.BytesIO(data.getvalue())) as archive:
        seen = [[i.name, str(i.mtime), f"{i.uid} {i.gid} {i.uname} {i.gname}"] for i in archive]
    out[name] = {"bytes": base64.b64encode(data.getvalue()).decode(), "seen": seen}
data = io.BytesIO()
with zipfile.ZipFile(data, "w") as archive:
    archive.comment = b"PK\\x05\\x06 of a comment"
    for path, date in (("a.txt", (2020, 2, 3, 4, 5, 6)), ("größe.txt", (1980, 1, 1, 0, 0, 0))):
        info = zipfile.ZipInfo(path, date)
        info.comment, info.extra = b"note", b"\\xfe\\xca\\x00\\x00"
        archive.writestr(info, "x")
    seen = [[i.filename, str((((i.date_time[0] - 1980) << 9 | i.date_time[1] << 5 | i.date_time[2]) << 16) | i.date_time[3] << 11 | i.date_time[4] << 5 | i.date_time[5] // 2), ""] for i in archive.infolist()]
out["zip"] = {"bytes": base64.b64encode(data.getvalue()).decode(), "seen": seen}
print(json.dumps(out))
`;

type Answer = Record<string, { readonly bytes: string; readonly seen: readonly (readonly string[])[] }>;

const rows = (stamps: readonly Stamp[]) => stamps.map(({ path, time, owner }) => [path, time, owner]);

describe('times and owners are those that CPython reads', () => {
  const answer = askPython(WRITE, []) as Answer;

  it.each(['ustar', 'gnu', 'pax', 'zip'])('%s', (format) => {
    const { bytes, seen } = answer[format] ?? { bytes: '', seen: [] };
    const read = format === 'zip' ? zipStamps : tarStamps;
    expect(seen.length).toBeGreaterThan(1);
    expect(rows(read(Buffer.from(bytes, 'base64')))).toEqual(seen);
  });
});

describe('what does not fit ends the list, and never the run', () => {
  it.each<[string, Uint8Array, readonly string[]]>([
    ['nothing', new Uint8Array(0), []],
    ['half a block', new Uint8Array(300).fill(65), []],
    ['a size that is no number', tar(member({ name: 'a', size: utf8('zzzzzzzzzzz') })), ['a']],
    ['a size past the end', Buffer.concat([header({ name: 'a', size: 0o7777777777 }), END]), ['a']],
    [
      'pax records that lie about their length',
      tar(pax(utf8('99999 path=x\n')), member({ name: 'a' })),
      ['x\n'],
    ],
    ['pax records without one', tar(pax(utf8('path=x\n')), member({ name: 'a' })), ['a']],
    ['a pax record of no length', tar(pax(utf8('0 path=x\n')), member({ name: 'a' })), ['a']],
    [
      'a long name that names one file alone',
      tar(gnuLong('L', 'long'), member({ name: 'a' }), member({ name: 'b' })),
      ['long', 'b'],
    ],
  ])('tar: %s', (_, bytes, paths) => {
    expect(tarStamps(bytes).map(({ path }) => path)).toEqual(paths);
  });

  it.each<[string, Uint8Array, readonly string[]]>([
    ['nothing', new Uint8Array(0), []],
    ['no end record', new Uint8Array(200), []],
    [
      'an end record that points past the end',
      buildZip([{ name: 'a' }], { end: { offset: 0xfffffff0 } }),
      [],
    ],
    ['a good one', buildZip([{ name: 'a' }, { name: 'b' }]), ['a', 'b']],
  ])('zip: %s', (_, bytes, paths) => {
    expect(zipStamps(bytes).map(({ path }) => path)).toEqual(paths);
  });
});

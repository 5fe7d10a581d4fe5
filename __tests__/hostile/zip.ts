import { crc32, deflateRawSync } from 'node:zlib';
import type { AnomalyCode, AnomalyFamily } from '../../src/archive/anomalies.ts';
import { ANOMALIES } from '../../src/archive/anomalies.ts';
import { DEMO_WHEEL, wheelFiles } from '../support/wheel-files.ts';
import {
  buildZip,
  bytesOf,
  endRecord,
  extra,
  u16,
  u32,
  u64,
  type CentralFields,
  type ZipEntry,
  type ZipOptions,
} from '../support/zip-builder.ts';
import type { AttackFamily, HostileCase } from './types.ts';

/** A hostile zip archive, and the anomaly that the reader must meet in it (others may come with it). */
export interface ZipCase extends HostileCase {
  readonly anomaly: AnomalyCode;
}

const ROWS: Readonly<Record<AnomalyFamily, readonly [AttackFamily, string]>> = {
  unreadable: ['zip', 'unreadable-archive'],
  zip: ['zip', 'zip-structure'],
  gzip: ['gzip', 'gzip-structure'],
  tar: ['tar', 'tar-structure'],
  path: ['path', 'unsafe-path'],
  collision: ['path', 'path-collision'],
  link: ['link', 'link-entry'],
  mode: ['mode', 'special-mode'],
  limit: ['resource', 'limit-exceeded'],
};

function hostile(name: string, anomaly: AnomalyCode, mechanism: string, build: () => Uint8Array): ZipCase {
  const [family, rule] = ROWS[ANOMALIES[anomaly].family];
  return { name: `zip-${name}`, family, mechanism, artifact: DEMO_WHEEL, build, rules: [rule], anomaly };
}

const EVIL = 'import os\nos.system("id")\n';
const MODULE = 'demo/__init__.py';
const FAKE = Buffer.from(EVIL);

/** The entries of an honest wheel; `more` are files that RECORD lists too. */
function honest(more: Record<string, string | Uint8Array> = {}): ZipEntry[] {
  return Object.entries(wheelFiles(more)).map(([name, data]) => ({ name, data }));
}

/** An honest wheel whose first entry (the module) is patched. */
function patched(patch: Partial<ZipEntry>, options: ZipOptions = {}): Buffer {
  const [first, ...rest] = honest();
  return buildZip([{ name: MODULE, ...first, ...patch }, ...rest], options);
}

/** An honest wheel with one more entry, which RECORD lists where it is a plain file. */
function added(entry: ZipEntry, options: ZipOptions = {}): Buffer {
  const entries = honest(
    typeof entry.name === 'string' && !entry.name.endsWith('/') ? { [entry.name]: entry.data ?? '' } : {},
  ).filter(({ name }) => name !== entry.name);
  return buildZip([entry, ...entries], options);
}

const named = (name: string | Uint8Array, both: ZipEntry['both'] = {}): Buffer =>
  added({ name, data: 'x = 1\n', both });

const wheel = (options: ZipOptions): Buffer => buildZip(honest(), options);

/** Info-ZIP Unicode path (APPNOTE 4.6.9). */
function unicodePath(name: string, version = 1, crc = crc32(Buffer.from(MODULE))): Buffer {
  return extra(0x7075, Buffer.concat([Buffer.from([version]), u32(crc), Buffer.from(name)]));
}

const zip64Sizes = (...values: number[]): Buffer => extra(1, u64(...values));

/** Where the end record of an archive without comment begins, and what it says. */
function endOf(zip: Buffer): { at: number; size: number; offset: number } {
  const at = zip.length - 22;
  return { at, size: zip.readUInt32LE(at + 12), offset: zip.readUInt32LE(at + 16) };
}

const HIDDEN: ZipEntry = { name: 'demo/evil.py', data: EVIL, method: 0, only: 'local' };

const DATA = wheelFiles()[MODULE] ?? Buffer.alloc(0);
const RAW = deflateRawSync(DATA);

const HEADERS: readonly ZipCase[] = [
  hostile(
    'a1-method-local-stored',
    'zip-header-mismatch',
    'ZipDiff A1: only the local header says stored',
    () => patched({ local: { method: 0 } }),
  ),
  hostile(
    'a1-method-central-stored',
    'zip-header-mismatch',
    'ZipDiff A1: only the directory says stored',
    () => patched({ central: { method: 0, size: RAW.length } }),
  ),
  hostile(
    'a2-local-compressed-size-0',
    'zip-header-mismatch',
    'ZipDiff A2: compressed size 0 in the local header',
    () => patched({ local: { compressedSize: 0 } }),
  ),
  hostile('a2-local-size-0', 'zip-header-mismatch', 'ZipDiff A2: size 0 in the local header', () =>
    patched({ local: { size: 0 } }),
  ),
  hostile(
    'a2-central-compressed-size-0',
    'zip-header-mismatch',
    'ZipDiff A2: compressed size 0 in the directory',
    () => patched({ central: { compressedSize: 0 } }),
  ),
  hostile('a2-central-size-0', 'zip-header-mismatch', 'ZipDiff A2: size 0 in the directory', () =>
    patched({ central: { size: 0 } }),
  ),
  hostile(
    'a2-zip64-local-only',
    'zip-zip64',
    'ZipDiff A2: small sizes in a zip64 extra of the local header',
    () =>
      patched({
        local: { compressedSize: 0xffffffff, size: 0xffffffff, extra: zip64Sizes(DATA.length, RAW.length) },
      }),
  ),
  hostile(
    'a2-zip64-central-only',
    'zip-zip64',
    'ZipDiff A2: small sizes in a zip64 extra of the directory',
    () =>
      patched({
        central: { compressedSize: 0xffffffff, size: 0xffffffff, extra: zip64Sizes(DATA.length, RAW.length) },
      }),
  ),
  hostile(
    'a2-zip64-twice',
    'zip-extra-field',
    'ZipDiff A2: two zip64 extras, readers take the first or the last',
    () =>
      patched({
        both: {
          compressedSize: 0xffffffff,
          size: 0xffffffff,
          extra: Buffer.concat([zip64Sizes(DATA.length, RAW.length), zip64Sizes(0, 0)]),
        },
      }),
  ),
  hostile('a2-zip64-unused', 'zip-zip64', 'a zip64 extra beside 32-bit fields that are not full', () =>
    patched({ both: { extra: zip64Sizes(1, 1) } }),
  ),
  hostile('a2-zip64-short', 'zip-zip64', 'a zip64 extra too short for the full fields', () =>
    patched({ both: { compressedSize: 0xffffffff, size: 0xffffffff, extra: zip64Sizes(DATA.length) } }),
  ),
  hostile('a2-zip64-missing', 'zip-zip64', 'full 32-bit fields without a zip64 extra', () =>
    patched({ both: { compressedSize: 0xffffffff, size: 0xffffffff } }),
  ),
  hostile('a2-zip64-huge', 'zip-zip64', 'sizes of 2^63 in a zip64 extra of the local header only', () =>
    patched({
      local: {
        compressedSize: 0xffffffff,
        size: 0xffffffff,
        extra: extra(1, Buffer.concat([u32(0, 0x80000000), u32(0, 0x80000000), u32(0)])),
      },
    }),
  ),
  hostile(
    'a2-zip64-one-size',
    'zip-zip64',
    'a local zip64 extra with one of the two sizes it must hold',
    () => patched({ local: { size: 0xffffffff, extra: zip64Sizes(2 ** 40) } }),
  ),
  hostile('a2-descriptor', 'zip-data-descriptor', 'ZipDiff A2: sizes after the data, zeros before', () =>
    patched({
      both: { flags: 8 },
      local: { crc: 0, compressedSize: 0, size: 0 },
      after: Buffer.concat([u32(0x08074b50, crc32(DATA), RAW.length, DATA.length)]),
    }),
  ),
  hostile(
    'descriptor-flag-only',
    'zip-data-descriptor',
    'the flag of a descriptor that does not follow',
    () => patched({ both: { flags: 8 } }),
  ),
  hostile(
    'descriptor-local-flag',
    'zip-header-mismatch',
    'the flag of a descriptor in the local header only',
    () => patched({ local: { flags: 8 } }),
  ),
  hostile('a3-name', 'zip-header-mismatch', 'ZipDiff A3: another name in the local header', () =>
    patched({ local: { name: 'demo/__evil__.py' } }),
  ),
  hostile('a3-name-case', 'zip-header-mismatch', 'another case of the name in the local header', () =>
    patched({ local: { name: 'demo/__INIT__.py' } }),
  ),
  hostile('a3-name-longer', 'zip-header-mismatch', 'a longer name in the local header', () =>
    patched({ local: { name: `${MODULE}c` } }),
  ),
  hostile('a3-name-nul', 'zip-header-mismatch', 'a NUL and more at the end of the local name', () =>
    patched({ local: { name: `${MODULE}\0.txt` } }),
  ),
  hostile(
    'a3-unicode-path-both',
    'zip-extra-field',
    'ZipDiff A3: different 0x7075 names in the two headers',
    () =>
      patched({ local: { extra: unicodePath('demo/a.py') }, central: { extra: unicodePath('demo/b.py') } }),
  ),
  hostile('a3-unicode-path-same', 'zip-extra-field', 'a 0x7075 extra that says what the name says', () =>
    patched({ both: { extra: unicodePath(MODULE) } }),
  ),
  hostile('a3-unicode-path-local', 'zip-extra-field', 'a 0x7075 extra in the local header only', () =>
    patched({ local: { extra: unicodePath('demo/evil.py') } }),
  ),
  hostile('a3-unicode-path-central', 'zip-extra-field', 'a 0x7075 extra in the directory only', () =>
    patched({ central: { extra: unicodePath('demo/evil.py') } }),
  ),
  ...[0, 2].map((version) =>
    hostile(
      `a3-unicode-path-version-${version}`,
      'zip-extra-field',
      `a 0x7075 extra of version ${version}, which some readers ignore`,
      () => patched({ both: { extra: unicodePath('demo/evil.py', version) } }),
    ),
  ),
  hostile('a3-unicode-path-crc', 'zip-extra-field', 'a 0x7075 extra with a wrong checksum', () =>
    patched({ both: { extra: unicodePath('demo/evil.py', 1, 0) } }),
  ),
  hostile('a3-unicode-path-twice', 'zip-extra-field', 'two 0x7075 extras', () =>
    patched({ both: { extra: Buffer.concat([unicodePath('demo/a.py'), unicodePath('demo/b.py')]) } }),
  ),
  hostile('a3-unicode-path-utf8-flag', 'zip-extra-field', 'a 0x7075 extra beside the UTF-8 flag', () =>
    patched({ both: { flags: 0x800, extra: unicodePath('demo/evil.py') } }),
  ),
  hostile('crc-local', 'zip-header-mismatch', 'another CRC-32 in the local header', () =>
    patched({ local: { crc: 1 } }),
  ),
  hostile('time-local', 'zip-header-mismatch', 'another time in the local header', () =>
    patched({ local: { time: 1 } }),
  ),
  hostile('date-local', 'zip-header-mismatch', 'another date in the local header', () =>
    patched({ local: { date: 0x5555 } }),
  ),
  hostile('utf8-flag-local', 'zip-header-mismatch', 'the UTF-8 flag in the local header only', () =>
    patched({ local: { flags: 0x800 } }),
  ),
  hostile('no-local-header', 'zip-header-mismatch', 'an offset at which there is no local header', () =>
    patched({ local: { signature: 0x04034b51 } }),
  ),
  hostile('extra-local-only', 'zip-header-mismatch', 'an extra field in the local header only', () =>
    patched({ local: { extra: extra(0x7875, Buffer.from('\x01\x01\0\x01\0')) } }),
  ),
  hostile('extra-differs', 'zip-header-mismatch', 'extra fields that differ', () =>
    patched({
      local: { extra: extra(0x5455, Buffer.from('\x01aaaa')) },
      central: { extra: extra(0x5455, Buffer.from('\x01bbbb')) },
    }),
  ),
  hostile('extra-cut', 'zip-extra-field', 'an extra field longer than its block', () =>
    patched({ both: { extra: u16(0x5455, 100, 0) } }),
  ),
  hostile('extra-rest', 'zip-extra-field', 'bytes after the last extra field', () =>
    patched({ both: { extra: Buffer.alloc(3) } }),
  ),
  hostile('extra-twice', 'zip-extra-field', 'an extra field twice', () =>
    patched({
      both: { extra: Buffer.concat([extra(0x000a, Buffer.alloc(32)), extra(0x000a, Buffer.alloc(32, 1))]) },
    }),
  ),
  ...Object.entries({ zip64: 0x0001, ntfs: 0x000a, times: 0x5455, 'old-owner': 0x7855, owner: 0x7875 }).map(
    ([name, id]) =>
      hostile(
        `extra-long-${name}`,
        'zip-extra-field',
        `extra field 0x${id.toString(16)}, longer than it can be`,
        () => patched({ both: { extra: extra(id, Buffer.alloc(60_000, 1)) } }),
      ),
  ),
  ...Object.entries({ aes: 0x9901, pkware: 0x0017, 'pkware-unix': 0x000d, asi: 0x756e, payload: 0xcafe }).map(
    ([name, id]) =>
      hostile(
        `extra-${name}`,
        'zip-extra-field',
        `extra field 0x${id.toString(16)}, alike in both headers`,
        () => patched({ both: { extra: extra(id, FAKE) } }),
      ),
  ),
  hostile('a5-encrypted-local', 'zip-encrypted', 'ZipDiff A5: encrypted says the local header', () =>
    patched({ local: { flags: 1 } }),
  ),
  hostile('a5-encrypted-central', 'zip-encrypted', 'ZipDiff A5: encrypted says the directory', () =>
    patched({ central: { flags: 1 } }),
  ),
  hostile('encrypted', 'zip-encrypted', 'encrypted, say both', () => patched({ both: { flags: 1 } })),
  hostile('strong-encryption', 'zip-encrypted', 'strong encryption', () =>
    patched({ both: { flags: 0x41 } }),
  ),
  hostile('masked-headers', 'zip-encrypted', 'headers masked by central directory encryption', () =>
    patched({ both: { flags: 0x2000 } }),
  ),
  ...[4, 5, 7, 9, 10, 12, 14, 15].map((bit) =>
    hostile(`flag-${bit}`, 'zip-flags', `general purpose flag ${bit}`, () =>
      patched({ both: { flags: 1 << bit } }),
    ),
  ),
  hostile('flags-level-stored', 'zip-flags', 'the flags of a deflate level on stored data', () =>
    patched({ method: 0, both: { flags: 2 } }),
  ),
  hostile('version', 'zip-flags', 'a version needed that CPython refuses', () =>
    patched({ both: { version: 64 } }),
  ),
  hostile('version-local', 'zip-flags', 'a version needed that streaming readers refuse', () =>
    patched({ local: { version: 99 } }),
  ),
  ...[1, 6, 9, 12, 14, 93, 95, 97, 99].map((method) =>
    hostile(`method-${method}`, 'zip-method', `compression method ${method}`, () =>
      patched({ both: { method } }),
    ),
  ),
  hostile('method-local', 'zip-method', 'method 12 in the local header only', () =>
    patched({ local: { method: 12 } }),
  ),
  hostile('entry-comment', 'zip-comment', 'an entry comment', () =>
    patched({ central: { comment: 'hello' } }),
  ),
  hostile('disk', 'zip-multi-disk', 'an entry on the second disk', () => patched({ central: { disk: 1 } })),
];

const STRUCTURE: readonly ZipCase[] = [
  hostile(
    'c1-unlisted',
    'zip-hidden-entry',
    'ZipDiff C1: a local entry that the directory does not list',
    () => buildZip([...honest(), HIDDEN]),
  ),
  hostile('c1-unlisted-first', 'zip-hidden-entry', 'a local entry before all others', () =>
    buildZip([HIDDEN, ...honest()]),
  ),
  hostile('c1-unlisted-middle', 'zip-hidden-entry', 'a local entry between others', () =>
    buildZip([...honest().slice(0, 1), HIDDEN, ...honest().slice(1)]),
  ),
  hostile(
    'c1-unlisted-same-name',
    'zip-hidden-entry',
    'a hidden entry of a listed name, for streaming readers',
    () => buildZip([{ ...HIDDEN, name: MODULE }, ...honest()]),
  ),
  hostile(
    'c1-fake-records',
    'zip-hidden-entry',
    'ZipDiff C1: a directory and an end record amid the entries',
    () => patched({ after: buildZip([{ name: 'demo/evil.py', data: EVIL }]) }),
  ),
  hostile('c1-entry-in-comment', 'zip-comment', 'ZipDiff C1: a local entry in an entry comment', () =>
    patched({ central: { comment: buildZip([{ name: 'demo/evil.py', data: EVIL }]) } }),
  ),
  hostile(
    'c1-desync',
    'zip-comment',
    'ZipDiff C1: entries within the data of one, listed in the archive comment',
    () => {
      const inner = buildZip([{ name: 'demo/evil.py', data: EVIL }]);
      return added(
        { name: 'demo/blob.bin', data: inner, method: 0 },
        { end: { comment: inner.subarray(-80, -22) } },
      );
    },
  ),
  hostile(
    'c1-desync-overlap',
    'zip-overlap',
    'ZipDiff C1: an entry listed within the data of another',
    () => {
      const inner = buildZip([{ name: 'demo/evil.py', data: EVIL }]);
      const offset = 30 + 'demo/blob.bin'.length;
      const evil: ZipEntry = { name: 'demo/evil.py', data: EVIL, only: 'central', central: { offset } };
      return buildZip([{ name: 'demo/blob.bin', data: inner, method: 0 }, evil, ...honest()]);
    },
  ),
  hostile(
    'c1-descriptor-position',
    'zip-data-descriptor',
    'ZipDiff C1: a descriptor that stands earlier for some',
    () =>
      added({
        name: 'demo/blob.bin',
        method: 0,
        data: Buffer.concat([u32(0x08074b50, 0, 0, 0), buildZip([HIDDEN]), FAKE]),
        both: { flags: 8 },
        local: { crc: 0, compressedSize: 0, size: 0 },
      }),
  ),
  hostile(
    'c2-three-ends',
    'zip-comment',
    'ZipDiff C2: three archives, each in the comment of the one before',
    () => {
      const [a, b, c] = ['a', 'b', 'c'].map((name) => buildZip([{ name, data: name }]));
      const comment = Buffer.concat([b ?? '', c ?? '', Buffer.from([0])].map(bytesOf));
      const outer = endOf(a ?? Buffer.alloc(0));
      return Buffer.concat([(a ?? Buffer.alloc(0)).subarray(0, outer.at + 20), u16(comment.length), comment]);
    },
  ),
  hostile('c2-end-in-comment', 'zip-end-record', 'ZipDiff C2: a second archive in the archive comment', () =>
    wheel({ end: { comment: Buffer.concat([buildZip([{ name: 'demo/evil.py', data: EVIL }]), FAKE]) } }),
  ),
  hostile(
    'c2-two-exact-ends',
    'zip-end-record',
    'two end records whose comments both end with the file',
    () => {
      const inner = buildZip(honest(), { relative: true });
      return wheel({ end: { comment: inner } });
    },
  ),
  hostile('c2-comment-too-short', 'zip-trailing', 'ZipDiff C2: a comment length short of the file', () =>
    wheel({ end: { comment: 'hello', commentLength: 4 } }),
  ),
  hostile('c2-comment-too-long', 'truncated', 'ZipDiff C2: a comment length beyond the file', () =>
    wheel({ end: { comment: 'hello', commentLength: 6 } }),
  ),
  hostile('comment', 'zip-comment', 'an archive comment', () => wheel({ end: { comment: 'hello' } })),
  hostile('comment-large', 'zip-comment', 'the largest archive comment', () =>
    wheel({ end: { comment: Buffer.alloc(0xffff, 'x') } }),
  ),
  ...(['count', 'countOnDisk', 'size'] as const).map((field) =>
    hostile(
      `c3-${field.toLowerCase()}`,
      'zip-end-record',
      `ZipDiff C3: ${field} of the end record too small`,
      () => {
        const zip = wheel({});
        const { at, size } = endOf(zip);
        if (field === 'size') zip.writeUInt32LE(size - 46 - `demo-1.0.dist-info/RECORD`.length, at + 12);
        else zip.writeUInt16LE(4, field === 'count' ? at + 10 : at + 8);
        return zip;
      },
    ),
  ),
  hostile('c3-count-too-large', 'zip-end-record', 'more entries declared than listed', () =>
    wheel({ end: { count: 6, countOnDisk: 6 } }),
  ),
  hostile('c3-count-0', 'zip-end-record', 'no entries declared', () =>
    wheel({ end: { count: 0, countOnDisk: 0 } }),
  ),
  hostile(
    'c4-two-directories',
    'zip-end-record',
    'ZipDiff C4: a directory at the offset, another by its size',
    () => {
      const first = wheel({});
      const { at, size, offset } = endOf(first);
      const second = Buffer.from(first.subarray(offset, at));
      second.write('demo/__evil__.py', 46, 'latin1');
      const fields = {
        disk: 0,
        directoryDisk: 0,
        countOnDisk: 5,
        count: 5,
        size,
        offset,
        commentLength: 0,
        comment: '',
      };
      return Buffer.concat([first.subarray(0, at), second, endRecord(fields)]);
    },
  ),
  hostile('c4-offset', 'zip-end-record', 'an offset of the directory that is one too small', () => {
    const zip = wheel({});
    const { at, offset } = endOf(zip);
    zip.writeUInt32LE(offset - 1, at + 16);
    return zip;
  }),
  hostile('c4-offset-beyond', 'zip-end-record', 'a directory said to lie beyond the file', () =>
    wheel({ end: { offset: 0xfffffff0 } }),
  ),
  hostile('no-directory', 'zip-end-record', 'an end record that leads to no directory', () =>
    wheel({ end: { offset: 3, size: 7 } }),
  ),
  hostile('directory-signature', 'zip-end-record', 'a record of the directory with a wrong signature', () => {
    const entries = honest();
    return buildZip(
      entries.map((entry, index) => (index === 2 ? { ...entry, central: { signature: 0x02014b51 } } : entry)),
    );
  }),
  hostile(
    'directory-cut',
    'zip-end-record',
    'a record of the directory that runs into the end record',
    () => {
      const entries = honest();
      return buildZip(
        entries.map((entry, index) => (index === 4 ? { ...entry, central: { extraLength: 100 } } : entry)),
      );
    },
  ),
  hostile('end-signature-in-directory', 'zip-end-record', 'an end record within the directory', () =>
    patched({ both: { extra: extra(0x000a, u32(0x06054b50, 0, 0, 0, 0, 0)) } }),
  ),
  hostile(
    'c5-record-ignored',
    'zip-end-record',
    'ZipDiff C5: zip64 records beside an end record that is not full',
    () => {
      const comment = Buffer.concat([
        buildZip([{ name: 'demo/evil.py', data: EVIL }]).subarray(0, -22),
        u32(0x06064b50),
        u64(44),
      ]);
      return patched({ central: { comment } });
    },
  ),
  hostile('c5-not-needed', 'zip-zip64', 'ZipDiff C5: zip64 end records that nothing needs', () =>
    wheel({ zip64: {} }),
  ),
  ...(['count', 'countOnDisk', 'size', 'offset'] as const).map((field) =>
    hostile(
      `c5-${field.toLowerCase()}`,
      'zip-zip64',
      `ZipDiff C5: ${field} differs in the zip64 end record`,
      () => wheel({ zip64: { [field]: 1 } }),
    ),
  ),
  ...(['count', 'size', 'offset'] as const).map((field) =>
    hostile(`c5-full-${field}`, 'zip-zip64', `ZipDiff C5: only ${field} of the end record is full`, () =>
      wheel({
        zip64: {},
        end: field === 'count' ? { count: 0xffff, countOnDisk: 0xffff } : { [field]: 0xffffffff },
      }),
    ),
  ),
  hostile('c5-search', 'zip-zip64', 'ZipDiff C5: the locator points elsewhere than before itself', () =>
    wheel({ zip64: { locatorOffset: 0 } }),
  ),
  hostile('c5-sector', 'zip-zip64', 'ZipDiff C5: a zip64 end record with a sector after it', () =>
    wheel({ zip64: { sector: Buffer.concat([u16(0x1337), u32(4), FAKE]) } }),
  ),
  hostile('c5-record-size', 'zip-zip64', 'a zip64 end record of a wrong size', () =>
    wheel({ zip64: { recordSize: 43 } }),
  ),
  hostile('c5-no-record', 'zip-zip64', 'a locator without its record', () =>
    wheel({ zip64: { without: 'record' } }),
  ),
  hostile('c5-no-room', 'zip-zip64', 'a locator before which there is no room for its record', () =>
    Buffer.concat([u32(0x07064b50, 0, 0, 0, 1), buildZip([])]),
  ),
  hostile('c5-no-locator', 'zip-end-record', 'a zip64 end record without its locator', () =>
    wheel({ zip64: { without: 'locator' } }),
  ),
  hostile('c5-full-no-locator', 'zip-zip64', 'a full end record without any zip64 record', () =>
    wheel({ end: { count: 0xffff, countOnDisk: 0xffff } }),
  ),
  ...(['disk', 'directoryDisk', 'locatorDisk', 'disks'] as const).map((field) =>
    hostile(
      `c5-${field.toLowerCase()}`,
      'zip-multi-disk',
      `${field} of the zip64 records names another disk`,
      () => wheel({ zip64: { [field]: 2 } }),
    ),
  ),
  ...(['disk', 'directoryDisk'] as const).map((field) =>
    hostile(`end-${field.toLowerCase()}`, 'zip-multi-disk', `${field} of the end record is the second`, () =>
      wheel({ end: { [field]: 1 } }),
    ),
  ),
  hostile('prefix', 'zip-prefix', 'a script before the archive, offsets adjusted', () =>
    wheel({ prefix: Buffer.from('#!/bin/sh\nid\n') }),
  ),
  hostile('prefix-relative', 'zip-prefix', 'a script before the archive, offsets as they were', () =>
    wheel({ prefix: Buffer.from('#!/bin/sh\nid\n'), relative: true }),
  ),
  hostile('prefix-elf', 'zip-prefix', 'a program before the archive', () =>
    wheel({ prefix: Buffer.concat([Buffer.from('\x7fELF'), Buffer.alloc(4096)]) }),
  ),
  hostile('prefix-zip', 'zip-hidden-entry', 'a whole archive before the archive', () =>
    wheel({ prefix: buildZip([{ name: MODULE, data: EVIL }]) }),
  ),
  hostile('trailing-newline', 'zip-trailing', 'a newline after the archive', () =>
    wheel({ trailing: Buffer.from('\n') }),
  ),
  hostile('trailing-zip', 'zip-prefix', 'a second archive after the archive', () =>
    wheel({ trailing: buildZip([{ name: MODULE, data: EVIL }]) }),
  ),
  hostile('trailing-large', 'truncated', 'more bytes after the archive than a comment could hold', () =>
    wheel({ trailing: Buffer.alloc(70_000) }),
  ),
  hostile('gap', 'zip-gap', 'bytes between two entries', () => patched({ after: FAKE })),
  hostile('gap-zeros', 'zip-gap', 'alignment before an entry', () => {
    const [first, second, ...rest] = honest();
    return buildZip(
      [first, { ...second, before: Buffer.alloc(64) }, ...rest].map((entry) => ({ name: '', ...entry })),
    );
  }),
  hostile('gap-before-directory', 'zip-gap', 'bytes before the directory', () =>
    wheel({ beforeDirectory: FAKE }),
  ),
  hostile('signing-block', 'zip-gap', 'a signing block before the directory', () =>
    wheel({ beforeDirectory: Buffer.concat([u64(24), Buffer.from('APK Sig Block 42')]) }),
  ),
  hostile('gap-after-directory', 'zip-end-record', 'bytes after the directory', () =>
    wheel({ afterDirectory: FAKE }),
  ),
  hostile('digital-signature', 'zip-end-record', 'a digital signature record after the directory', () =>
    wheel({ afterDirectory: Buffer.concat([u32(0x05054b50), u16(4), u32(0)]) }),
  ),
  hostile('order', 'zip-order', 'the directory in another order than the file', () =>
    wheel({ order: [1, 0, 2, 3, 4] }),
  ),
  hostile('order-reversed', 'zip-order', 'the directory from the last entry to the first', () =>
    wheel({ order: [4, 3, 2, 1, 0] }),
  ),
  hostile('overlap-same', 'zip-overlap', 'two names of one local header', () =>
    buildZip([...honest(), { name: 'demo/again.py', data: DATA, only: 'central', central: { offset: 0 } }]),
  ),
  hostile('overlap-directory', 'zip-overlap', 'data that runs into the directory', () =>
    patched({ both: { compressedSize: 1_000_000 } }),
  ),
  hostile('overlap-header', 'zip-overlap', 'a local header that runs into the directory', () =>
    patched({ central: { offset: 0xfffffff } }),
  ),
];

const CONTENTS: readonly ZipCase[] = [
  hostile('crc', 'zip-crc-mismatch', 'a wrong CRC-32 in both headers', () => patched({ both: { crc: 1 } })),
  hostile('crc-stored', 'zip-crc-mismatch', 'a wrong CRC-32 of stored data', () =>
    patched({ method: 0, both: { crc: 1 } }),
  ),
  hostile('size-larger', 'zip-size-mismatch', 'a declared size larger than the real one', () =>
    patched({ both: { size: DATA.length + 1 } }),
  ),
  hostile('size-smaller', 'zip-size-mismatch', 'a declared size smaller than the real one', () =>
    patched({ both: { size: DATA.length - 1 } }),
  ),
  hostile('size-0', 'zip-size-mismatch', 'data declared as empty', () => patched({ both: { size: 0 } })),
  hostile('size-stored', 'zip-size-mismatch', 'stored data of two sizes', () =>
    patched({ method: 0, both: { size: DATA.length - 1 } }),
  ),
  hostile('deflate-bomb-small', 'zip-size-mismatch', 'a megabyte of zeros declared as ten bytes', () =>
    patched({ raw: deflateRawSync(Buffer.alloc(1 << 20)), both: { size: 10 } }),
  ),
  hostile('deflate-broken', 'bad-compressed-data', 'a deflate stream of a reserved block type', () =>
    patched({ raw: Buffer.from([0x07, 0, 0, 0]) }),
  ),
  hostile('deflate-unfinished', 'bad-compressed-data', 'a deflate stream without its last block', () =>
    patched({ raw: RAW.subarray(0, -1) }),
  ),
  hostile('deflate-empty', 'bad-compressed-data', 'no deflate stream at all', () =>
    patched({ raw: Buffer.alloc(0), data: '', method: 8 }),
  ),
  hostile('deflate-is-stored', 'bad-compressed-data', 'stored data called deflate by both headers', () =>
    patched({ raw: DATA }),
  ),
  hostile('junk', 'zip-junk-in-data', 'bytes after the deflate stream within its size', () =>
    patched({ raw: Buffer.concat([RAW, FAKE]) }),
  ),
  hostile('junk-stream', 'zip-junk-in-data', 'a second deflate stream after the first', () =>
    patched({ raw: Buffer.concat([RAW, deflateRawSync(FAKE)]) }),
  ),
  hostile(
    'junk-entry',
    'zip-junk-in-data',
    'a whole local entry after the deflate stream within its size',
    () => patched({ raw: Buffer.concat([RAW, buildZip([HIDDEN])]) }),
  ),
  hostile('a4-folder-data', 'zip-directory-data', 'ZipDiff A4: a folder with data', () =>
    added({ name: 'demo/sub/', data: EVIL, method: 0 }),
  ),
  hostile('folder-deflated', 'zip-directory-data', 'a folder with an empty deflate stream', () =>
    added({ name: 'demo/sub/', method: 8 }),
  ),
  hostile('empty-file', 'not-an-archive', 'no bytes at all', () => Buffer.alloc(0)),
  hostile('text', 'not-an-archive', 'a text file named like a wheel', () =>
    Buffer.from('hello, world\n'.repeat(9)),
  ),
  hostile('cut', 'truncated', 'the second half is missing', () => wheel({}).subarray(0, 400)),
];

/** `name` a mode or external attributes as central fields. */
const attributes = (external: number, madeBy = (3 << 8) | 20): Partial<CentralFields> => ({
  external: external >>> 0,
  madeBy,
});

const MODES: readonly ZipCase[] = [
  hostile(
    'a4-folder-attribute',
    'mode-mismatch',
    'ZipDiff A4: the DOS folder attribute without a slash',
    () => patched({ central: attributes(0x10, 20) }),
  ),
  ...[0, 3, 19].map((system) =>
    hostile(
      `a4-folder-mode-${system}`,
      'mode-mismatch',
      `ZipDiff A4: a folder's mode on a file, system ${system}`,
      () => patched({ central: attributes(0o40755 << 16, (system << 8) | 20) }),
    ),
  ),
  hostile('a4-backslash', 'path-backslash', 'ZipDiff A4: a backslash as the slash of a folder', () =>
    named('demo\\'),
  ),
  hostile('a4-file-mode', 'mode-mismatch', "a file's mode on a folder", () =>
    added({ name: 'demo/sub/', mode: 0o100644 }),
  ),
  ...['/etc/passwd', '../../evil.py', 'demo/__init__.py', '', 'x'.repeat(5000)].map((target, index) =>
    hostile(`symlink-${index}`, 'symlink', `a symbolic link to ${target.slice(0, 20) || 'nothing'}`, () =>
      added({ name: 'demo/link', data: target, mode: 0o120777, method: 0 }),
    ),
  ),
  ...[0, 10, 19].map((system) =>
    hostile(`symlink-system-${system}`, 'symlink', `a symbolic link made by system ${system}`, () =>
      added({ name: 'demo/link', data: '/etc', central: attributes(0o120777 << 16, (system << 8) | 20) }),
    ),
  ),
  hostile('symlink-folder', 'symlink', 'a symbolic link named like a folder', () =>
    added({ name: 'demo/link/', data: '/etc', mode: 0o120777 }),
  ),
  ...Object.entries({
    fifo: 0o010644,
    character: 0o020644,
    block: 0o060644,
    socket: 0o140644,
    whiteout: 0o160644,
    unknown: 0o030644,
  }).map(([type, mode]) =>
    hostile(`device-${type}`, 'device', `a special file: ${type}`, () => added({ name: 'demo/dev', mode })),
  ),
  ...Object.entries({ volume: 0x08, device: 0x40, reparse: 0x400 }).map(([type, attribute]) =>
    hostile(`dos-${type}`, 'device', `the DOS or Windows attribute of a ${type}`, () =>
      patched({ central: attributes(attribute, 20) }),
    ),
  ),
  ...Object.entries({ suid: 0o104755, sgid: 0o102755, sticky: 0o101755, 'suid-untyped': 0o4755 }).map(
    ([bit, mode]) =>
      hostile(`setuid-${bit}`, 'setuid', `mode bit ${bit}`, () =>
        added({ name: 'demo-1.0.data/scripts/demo', data: '#!python\n', mode }),
      ),
  ),
];

const PATHS: readonly ZipCase[] = [
  hostile('b1-duplicate', 'duplicate-path', 'ZipDiff B1: one name twice', () =>
    buildZip([...honest(), { name: MODULE, data: EVIL }]),
  ),
  hostile('b1-duplicate-same', 'duplicate-path', 'one name and one content twice', () =>
    buildZip([...honest(), ...honest().slice(0, 1)]),
  ),
  hostile('b4-case', 'case-collision', 'ZipDiff B4: names that differ in case', () =>
    named('demo/__INIT__.py'),
  ),
  hostile('b4-case-folder', 'case-collision', 'folders that differ in case', () => named('Demo/__init__.py')),
  hostile('file-folder', 'file-folder-clash', 'a file named like a folder', () => named('demo')),
  hostile('file-below-file', 'file-folder-clash', 'a file below a file', () => named(`${MODULE}/evil.py`)),
  ...Object.entries<readonly [string, AnomalyCode]>({
    absolute: ['/demo/__init__.py', 'path-absolute'],
    'double-slash': ['demo//__init__.py', 'path-dot'],
    backslash: ['demo\\__init__.py', 'path-backslash'],
    'dot-first': ['./demo/__init__.py', 'path-dot'],
    'dot-middle': ['demo/./__init__.py', 'path-dot'],
    'dot-last': ['demo/__init__.py/.', 'path-dot'],
    'parent-first': ['../demo/__init__.py', 'path-traversal'],
    'parent-middle': ['x/../demo/__init__.py', 'path-traversal'],
    'three-dots': ['.../demo/evil.py', 'path-reserved'],
    'three-dots-middle': ['demo/.../evil.py', 'path-reserved'],
  }).map(([name, [path, code]]) => hostile(`b3-${name}`, code, `ZipDiff B3: ${path}`, () => named(path))),
  ...Object.entries<readonly [string, AnomalyCode]>({
    nul: ['demo/evil.py\0.txt', 'path-control'],
    newline: ['demo/evil\n.py', 'path-control'],
    escape: ['demo/\x1b[2Jevil.py', 'path-control'],
    delete: ['demo/evil\x7f.py', 'path-control'],
    colon: ['demo/evil.py:stream', 'path-drive'],
    drive: ['C:demo/evil.py', 'path-drive'],
    question: ['demo/e?il.py', 'path-reserved'],
    star: ['demo/*.py', 'path-reserved'],
    quote: ['demo/"evil".py', 'path-reserved'],
    device: ['demo/nul.py', 'path-reserved'],
    'trailing-dot': ['demo/evil.py.', 'path-reserved'],
    'trailing-space': ['demo/evil.py ', 'path-reserved'],
    bidi: ['demo/\u202egpj.py', 'path-bidi'],
    'zero-width': ['demo/e\u200bvil.py', 'path-bidi'],
    'form-d': ['demo/e\u0301.py', 'path-normalization'],
  }).map(([name, [path, code]]) =>
    hostile(`b2-${name}`, code, `ZipDiff B2: ${JSON.stringify(path)}`, () => named(path)),
  ),
  hostile('b2-empty', 'path-empty', 'an empty name', () => buildZip([...honest(), { name: '', data: EVIL }])),
  hostile('b2-slash', 'path-empty', 'a lone slash', () => buildZip([...honest(), { name: '/' }])),
  hostile('b2-latin1', 'path-encoding', 'ZipDiff B2: a byte above 0x7f without the UTF-8 flag', () =>
    named(Buffer.from('demo/\xe9.py', 'latin1'), { flags: 0 }),
  ),
  hostile('b2-bad-utf8', 'path-encoding', 'a name that is not UTF-8 under the UTF-8 flag', () =>
    named(Buffer.from('demo/\xe9.py', 'latin1'), { flags: 0x800 }),
  ),
  hostile('b2-utf8-unflagged', 'path-encoding', 'UTF-8 without the UTF-8 flag', () =>
    named(Buffer.from('demo/é.py'), { flags: 0 }),
  ),
  hostile('b2-overlong', 'path-encoding', 'a slash as overlong UTF-8', () =>
    named(Buffer.from('demo\xc0\xafevil.py', 'latin1'), { flags: 0x800 }),
  ),
];

const MiB = 1024 * 1024;

const RESOURCES: readonly ZipCase[] = [
  hostile('bomb-ratio', 'limit-ratio', '20 MiB of zeros in 20 KiB', () =>
    added({ name: 'demo/zeros.bin', data: Buffer.alloc(20 * MiB) }),
  ),
  hostile('bomb-many', 'limit-ratio', 'many small entries of zeros', () =>
    buildZip([
      ...honest(),
      ...Array.from({ length: 20 }, (_, index) => ({ name: `demo/${index}.bin`, data: Buffer.alloc(MiB) })),
    ]),
  ),
  hostile('bomb-entry', 'limit-entry-size', 'an entry said to be 129 MiB', () =>
    patched({ both: { size: 129 * MiB } }),
  ),
  hostile('bomb-4-gib', 'limit-entry-size', 'an entry said to be just below 4 GiB', () =>
    patched({ both: { size: 0xfffffffe } }),
  ),
  hostile('bomb-overlap', 'zip-overlap', 'a hundred names of one local header (Fifield)', () =>
    buildZip([
      { name: 'demo/zeros.bin', data: Buffer.alloc(MiB) },
      ...Array.from({ length: 100 }, (_, index) => ({
        name: `demo/${index}.bin`,
        data: Buffer.alloc(MiB),
        only: 'central' as const,
        central: { offset: 0 },
      })),
    ]),
  ),
  hostile('bomb-lying', 'zip-size-mismatch', '32 MiB of zeros said to be 9 MiB, streamed', () =>
    patched({ raw: deflateRawSync(Buffer.alloc(32 * MiB)), both: { size: 9 * MiB } }),
  ),
  hostile('path-long', 'limit-path', 'a path of 1,025 bytes', () => named(`${'abcdefg/'.repeat(128)}x`)),
  hostile('path-deep', 'limit-path', 'a path of 65 components', () => named(`${'a/'.repeat(64)}x`)),
  hostile('path-component', 'limit-path', 'a component of 256 bytes', () => named(`demo/${'a'.repeat(256)}`)),
];

/** Every trick that a zip archive can play, as wheels that are otherwise right. */
export const ZIP_CASES: readonly ZipCase[] = [
  ...HEADERS,
  ...STRUCTURE,
  ...CONTENTS,
  ...MODES,
  ...PATHS,
  ...RESOURCES,
];

import {
  END,
  GNU,
  gnuLong,
  gzip,
  header,
  latin1,
  member,
  padded,
  pax,
  paxRecord,
  tar,
  USTAR,
  utf8,
  V7,
  ZERO_BLOCK,
  type HeaderFields,
  type PaxFields,
} from '../support/tar-builder.ts';
import { elf } from '../support/native-samples.ts';
import { HONEST, sdistCases, sdistWith, type SdistRow } from './sdist.ts';

const EXTRA = 'demo-1.0/extra.py';
const LONG = `demo-1.0/${'long/'.repeat(25)}extra.py`;

/** A sdist with one more file, its header changed. */
function file(fields: HeaderFields, data = 'x = 2\n'): Uint8Array {
  return sdistWith(member({ name: EXTRA, ...fields }, data));
}

/** A sdist with one more file that has a pax header. */
function paxFile(records: PaxFields | Uint8Array, fields: HeaderFields = {}): Uint8Array {
  return sdistWith(pax(records), member({ name: EXTRA, ...fields }, 'x = 2\n'));
}

const T = 'tar-structure';
const hidden = member({ name: 'demo-1.0/hidden.py' }, 'import os\n');

const STRUCTURE: readonly SdistRow[] = [
  ['tar-checksum-wrong', T, 'a header checksum that is one off', () => file({ checksum: 1 })],
  [
    'tar-checksum-signed',
    T,
    'a checksum over signed bytes',
    () => file({ uname: latin1('\xe9'), checksum: signedSum() }),
  ],
  ['tar-checksum-blank', T, 'a checksum field of blanks', () => file({ checksum: latin1('        ') })],
  ['tar-checksum-junk', T, 'a checksum with letters behind it', () => file({ checksum: latin1('014536zz') })],
  ['tar-v7', T, 'a header without magic', () => file({ magic: V7 })],
  ['tar-magic-unknown', T, 'a magic of nobody', () => file({ magic: 'ustar\0' + '01' })],
  ['tar-magic-mixed', T, 'the magic of GNU with the version of ustar', () => file({ magic: 'ustar 00' })],
  ['tar-type-nul', T, 'the type byte of v7 in a ustar header', () => file({ type: '\0' })],
  [
    'tar-name-after-nul',
    T,
    'a name with a second name behind its NUL',
    () => file({ name: `${EXTRA}\0evil.py` }),
  ],
  ['tar-uname-after-nul', T, 'data behind the end of the user name', () => file({ uname: 'root\0data' })],
  ['tar-linkname-on-file', T, 'a link target on a regular file', () => file({ link: 'demo-1.0/demo.py' })],
  [
    'tar-gnu-prefix',
    T,
    'GNU magic with a prefix: CPython joins it, GNU tar does not',
    () => file({ magic: GNU, name: 'extra.py', prefix: 'demo-1.0' }),
  ],
  ['tar-unused-end', T, 'data in the last 12 bytes of the header', () => file({ unused: 'tar\0' })],
  [
    'tar-file-slash',
    T,
    'a regular file with a trailing slash, a folder to some',
    () => file({ name: `${EXTRA}/` }),
  ],
  ['tar-unknown-type-Z', T, 'a type that nobody knows', () => file({ type: 'Z' })],
  ['tar-type-contiguous', T, 'a contiguous file, which few readers know', () => file({ type: '7' })],
  ['tar-type-volume', T, 'a GNU volume header', () => file({ type: 'V' })],
  ['tar-type-multivolume', T, 'the rest of a file from another volume', () => file({ type: 'M' })],
  ['tar-type-dumpdir', T, 'a GNU directory listing', () => file({ type: 'D' })],
  ['tar-type-solaris-x', T, 'a Solaris extended header, pax to some', () => file({ type: 'X' })],
  ['tar-type-old-longname', T, 'an old GNU long name', () => file({ type: 'N' })],
];

const NUMBERS: readonly SdistRow[] = [
  ['tar-size-junk', T, 'a size with a letter in it', () => file({ size: latin1('0000000000x\0') })],
  ['tar-size-minus', T, 'a size with a minus sign', () => file({ size: latin1('-0000000006\0') })],
  ['tar-size-decimal', T, 'a size with a decimal digit', () => file({ size: latin1('00000000008\0') })],
  ['tar-size-empty', T, 'an empty size', () => file({ size: latin1('') }, '')],
  ['tar-size-leading-blank', T, 'a size with leading blanks', () => file({ size: latin1('          6\0') })],
  ['tar-size-no-end', T, 'a size without terminator', () => file({ size: latin1('000000000006') })],
  ['tar-size-two-numbers', T, 'two numbers in the size', () => file({ size: latin1('6\x0000000512\0') })],
  ['tar-size-base256-small', T, 'base-256 for a small size', () => file({ size: base256(6) })],
  [
    'tar-size-base256-negative',
    T,
    'a negative base-256 size',
    () => file({ size: new Uint8Array(12).fill(0xff) }),
  ],
  [
    'tar-size-base256-huge',
    T,
    'a base-256 size above 2^53',
    () => file({ size: Uint8Array.of(0x80, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 6) }),
  ],
  ['tar-mode-junk', T, 'a mode that is no number', () => file({ mode: latin1('rwxr-xr\0') })],
  ['tar-mtime-junk', T, 'a time that is no number', () => file({ mtime: latin1('yesterday\0') })],
  ['tar-uid-negative', T, 'a negative user id', () => file({ uid: new Uint8Array(8).fill(0xff) })],
];

const EXTENSIONS: readonly SdistRow[] = [
  ['tar-pax-size-smaller', T, 'a pax size below that of the header', () => paxFile({ size: '0' })],
  [
    'tar-pax-size-larger',
    T,
    'a pax size that swallows the next header',
    () => sdistWith(pax({ size: '1030' }), member({ name: EXTRA }, 'x = 2\n'), hidden),
  ],
  [
    'tar-pax-size-hides',
    T,
    'a header size that swallows what pax readers see as members',
    () => sdistWith(pax({ size: '0' }), member({ name: EXTRA }, hidden)),
  ],
  ['tar-pax-size-octal', T, 'a pax size with a leading zero', () => paxFile({ size: '06' })],
  ['tar-pax-size-junk', T, 'a pax size that is no number', () => paxFile({ size: '6x' })],
  [
    'tar-pax-path-differs',
    T,
    'a pax path that the header contradicts',
    () => paxFile({ path: 'demo-1.0/setup.py' }),
  ],
  ['tar-pax-path-empty', T, 'an empty pax path', () => paxFile({ path: '' })],
  [
    'tar-pax-linkpath-on-file',
    T,
    'a pax link target on a file',
    () => paxFile({ linkpath: 'demo-1.0/demo.py' }),
  ],
  [
    'tar-pax-repeated-key',
    T,
    'one key twice: the first or the last wins',
    () => paxFile(Buffer.concat([paxRecord('path', EXTRA), paxRecord('path', EXTRA)])),
  ],
  [
    'tar-pax-repeated-header',
    T,
    'two pax headers before one member',
    () => sdistWith(pax({ comment: 'a' }), pax({ path: EXTRA }), member({ name: EXTRA })),
  ],
  ['tar-pax-no-newline', T, 'a record that does not end with a newline', () => paxFile(utf8('11 path=abcd'))],
  [
    'tar-pax-length-short',
    T,
    'a record length that is too small',
    () => paxFile(utf8('5 path=demo-1.0/x\n')),
  ],
  ['tar-pax-length-long', T, 'a record length past the end', () => paxFile(utf8('99 path=demo-1.0/x\n'))],
  ['tar-pax-length-zero', T, 'a record length of zero', () => paxFile(utf8('0 path=x\n'))],
  ['tar-pax-length-plus', T, 'a record length with a sign', () => paxFile(utf8('+9 path=x\n'))],
  ['tar-pax-length-padded', T, 'a record length with a leading zero', () => paxFile(utf8('010 path=x\n'))],
  ['tar-pax-no-equals', T, 'a record without an equals sign', () => paxFile(utf8('8 pathx\n'))],
  ['tar-pax-no-key', T, 'a record with an empty key', () => paxFile(utf8('5 =x\n'))],
  ['tar-pax-nul-tail', T, 'zeros behind the last record', () => paxFile(utf8('11 comment=\0\0\0'))],
  ['tar-pax-empty', T, 'a pax header without records', () => paxFile({})],
  ['tar-pax-hdrcharset', T, 'a charset for the names of the header', () => paxFile({ hdrcharset: 'BINARY' })],
  ['tar-pax-unknown-key', T, 'a key that the standard reserves', () => paxFile({ realtime: 'x' })],
  [
    'tar-pax-star-size',
    T,
    'the real size as star and libarchive take it',
    () => paxFile({ 'SCHILY.realsize': '0' }),
  ],
  [
    'tar-pax-sparse-name',
    T,
    'a sparse name that replaces the path',
    () => paxFile({ 'GNU.sparse.major': '1', 'GNU.sparse.name': 'demo-1.0/setup.py' }),
  ],
  ['tar-pax-sparse-size', T, 'a sparse real size', () => paxFile({ 'GNU.sparse.realsize': '4096' })],
  ['tar-gnu-sparse', T, 'an old GNU sparse member', () => file({ type: 'S', magic: GNU })],
  ['tar-pax-mtime-infinite', T, 'an infinite time', () => paxFile({ mtime: 'inf' })],
  ['tar-pax-atime-text', T, 'a time that is no number', () => paxFile({ atime: 'abc' })],
  ['tar-pax-uid-negative', T, 'a negative owner', () => paxFile({ uid: '-1' })],
  ['tar-pax-gid-large', T, 'a group that is -1 to chown', () => paxFile({ gid: '4294967295' })],
  ['tar-pax-comment-binary', T, 'a program in a comment', () => paxFile({ comment: elf() })],
  ['tar-pax-comment-long', T, 'a comment of 2 KiB', () => paxFile({ comment: 'x'.repeat(2048) })],
  [
    'tar-pax-attribute-long',
    T,
    'a program as an attribute',
    () => paxFile({ 'SCHILY.xattr.user.x': Buffer.concat([elf(), elf()]) }),
  ],
  ['tar-pax-key-binary', T, 'a control byte in a key', () => paxFile({ 'DEMO.\x01': 'x' })],
  [
    'tar-global-mtime',
    T,
    'a time for all that is no number',
    () => gzip(tar(pax({ mtime: 'abc' }, { type: 'g' }), HONEST)),
  ],
  [
    'tar-global-comment-binary',
    T,
    'a program in a global comment',
    () => gzip(tar(pax({ comment: elf() }, { type: 'g' }), HONEST)),
  ],
  [
    'tar-global-orphan',
    T,
    'a global header with nothing after it: CPython fails',
    () => sdistWith(pax({ comment: 'x' }, { type: 'g' })),
  ],
  ['tar-pax-orphan', T, 'a pax header before the end', () => sdistWith(pax({ path: EXTRA }))],
  ['tar-gnu-long-orphan', T, 'a GNU long name before the end', () => sdistWith(gnuLong('L', EXTRA))],
  [
    'tar-gnu-long-repeated',
    T,
    'two GNU long names before one member',
    () => sdistWith(gnuLong('L', LONG), gnuLong('L', LONG), member({ name: LONG.slice(0, 100), magic: GNU })),
  ],
  [
    'tar-gnu-long-differs',
    T,
    'a header that is no beginning of the long name',
    () => sdistWith(gnuLong('L', LONG), member({ name: EXTRA, magic: GNU })),
  ],
  [
    'tar-gnu-long-short',
    T,
    'a long name where the header holds another short one',
    () => sdistWith(gnuLong('L', 'demo-1.0/setup.py'), member({ name: EXTRA, magic: GNU })),
  ],
  [
    'tar-gnu-long-nul',
    T,
    'a NUL within a long name',
    () => sdistWith(gnuLong('L', `${LONG}\0.txt`), member({ name: LONG.slice(0, 100), magic: GNU })),
  ],
  [
    'tar-gnu-long-no-nul',
    T,
    'a long name without its NUL',
    () =>
      sdistWith(
        member({ name: '././@LongLink', type: 'L', magic: GNU }, LONG),
        member({ name: LONG.slice(0, 100), magic: GNU }),
      ),
  ],
  [
    'tar-gnu-long-and-pax',
    T,
    'a GNU long name and another pax path',
    () =>
      sdistWith(
        gnuLong('L', LONG),
        pax({ path: `${LONG}c` }),
        member({ name: LONG.slice(0, 100), magic: GNU }),
      ),
  ],
  [
    'tar-global-path',
    T,
    'a global header that names all members',
    () => gzip(tar(pax({ path: EXTRA }, { type: 'g' }), HONEST)),
  ],
  ['tar-global-size', T, 'a global size', () => gzip(tar(pax({ size: '0' }, { type: 'g' }), HONEST))],
  [
    'tar-global-linkpath',
    T,
    'a global link target',
    () => sdistWith(pax({ linkpath: 'x' }, { type: 'g' }), hidden),
  ],
  [
    'tar-global-charset',
    T,
    'a global charset',
    () => sdistWith(pax({ hdrcharset: 'BINARY' }, { type: 'g' }), hidden),
  ],
  [
    'tar-global-between',
    T,
    'a global header between an extension and its member',
    () => sdistWith(pax({ path: EXTRA }), pax({ comment: 'x' }, { type: 'g' }), member({ name: EXTRA })),
  ],
  [
    'tar-global-twice',
    T,
    'two global headers',
    () =>
      sdistWith(pax({ comment: 'a' }, { type: 'g' }), hidden, pax({ comment: 'b' }, { type: 'g' }), hidden),
  ],
];

const ENDS: readonly SdistRow[] = [
  [
    'tar-padding',
    T,
    'data in the padding of a member',
    () => sdistWith(header({ name: EXTRA, size: 1 }), padded(utf8('x'), 7)),
  ],
  [
    'tar-pax-padding',
    T,
    'data in the padding of a pax header',
    () =>
      sdistWith(
        header({ name: 'PaxHeaders/x', type: 'x', size: 12 }),
        padded(paxRecord('comment', ''), 7),
        member({ name: EXTRA }),
      ),
  ],
  [
    'tar-folder-data',
    T,
    'a folder with contents',
    () => sdistWith(member({ name: 'demo-1.0/sub/', type: '5' }, hidden)),
  ],
  [
    'tar-zero-block',
    T,
    'a lone zero block, after which some readers stop',
    () => sdistWith(ZERO_BLOCK, hidden),
  ],
  ['tar-after-end', T, 'members after the end marker', () => gzip(tar(HONEST, END, hidden))],
  [
    'tar-after-end-text',
    T,
    'a text after the end marker',
    () => gzip(Buffer.concat([tar(HONEST), utf8('#!/bin/sh\n')])),
  ],
  ['tar-no-end', T, 'no end marker', () => gzip(HONEST)],
  ['tar-half-end', T, 'one zero block at the end', () => gzip(Buffer.concat([HONEST, ZERO_BLOCK]))],
  [
    'tar-half-header',
    'unreadable-archive',
    'an end within a header',
    () => gzip(Buffer.concat([HONEST, hidden.subarray(0, 300)])),
  ],
  [
    'tar-half-member',
    'unreadable-archive',
    'an end within the contents of a member',
    () => gzip(Buffer.concat([HONEST, hidden.subarray(0, 520)])),
  ],
  [
    'tar-concatenated',
    T,
    'two archives in a row, the second for readers that go on',
    () => gzip(Buffer.concat([tar(HONEST), tar(hidden)])),
  ],
  ['tar-not', 'unreadable-archive', 'a text in a gzip file', () => gzip(utf8('just a text\n'.repeat(100)))],
];

function base256(value: number): Uint8Array {
  const bytes = new Uint8Array(12);
  bytes[0] = 0x80;
  new DataView(bytes.buffer).setUint32(8, value);
  return bytes;
}

/** The sum that a writer with signed bytes gives the file of `tar-checksum-signed`. */
function signedSum(): number {
  const block = header({
    name: EXTRA,
    size: 6,
    uname: latin1('\xe9'),
    magic: USTAR,
    checksum: latin1('        '),
  });
  return block.reduce((total, byte) => total + (byte > 127 ? byte - 256 : byte), 0);
}

export const TAR_CASES = sdistCases('tar', [...STRUCTURE, ...NUMBERS, ...EXTENSIONS, ...ENDS]);

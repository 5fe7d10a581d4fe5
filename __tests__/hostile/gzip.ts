import { deflateSync, gzipSync } from 'node:zlib';
import { gzip, latin1, tar, utf8, type GzipParts } from '../support/tar-builder.ts';
import { HONEST, sdistCases, type SdistRow } from './sdist.ts';

const honest = (): Uint8Array => tar(HONEST);
const made = (parts: GzipParts): Uint8Array => gzip(honest(), parts);
const cut = (bytes: number): Uint8Array => gzip(honest()).subarray(0, -bytes);

const G = 'gzip-structure';
const U = 'unreadable-archive';
const ROWS: readonly SdistRow[] = [
  ['gzip-crc', G, 'a CRC-32 that is not that of the contents', () => made({ crc: 1 })],
  ['gzip-size', G, 'a size that is not that of the contents', () => made({ size: 1 })],
  ['gzip-crc-zero', G, 'a CRC-32 of zero', () => made({ crc: 0 })],
  ['gzip-two-members', G, 'a second member, which some readers skip', () => made({ suffix: gzip(honest()) })],
  ['gzip-empty-second-member', G, 'a second, empty member', () => made({ suffix: gzip(new Uint8Array(0)) })],
  [
    'gzip-split-members',
    `${G} ${U}`,
    'one archive over two members',
    () => Buffer.concat([gzip(honest().subarray(0, 1000)), gzip(honest().subarray(1000))]),
  ],
  ['gzip-trailing-text', G, 'a text after the member', () => made({ suffix: utf8('#!/bin/sh\n') })],
  ['gzip-trailing-zeros', G, 'zeros after the member', () => made({ suffix: new Uint8Array(512) })],
  ['gzip-trailing-byte', G, 'one byte after the member', () => made({ suffix: Uint8Array.of(0x1f) })],
  ['gzip-ftext', G, 'the text flag', () => made({ flags: 1 })],
  ['gzip-fhcrc', G, 'a header checksum, wrong', () => made({ flags: 2, fields: Uint8Array.of(1, 2) })],
  ['gzip-fextra', G, 'an extra field with data', () => made({ flags: 4, fields: latin1('\x04\x00evil') })],
  ['gzip-fcomment', G, 'a comment', () => made({ flags: 16, fields: utf8('comment\0') })],
  ['gzip-reserved', G, 'a reserved flag', () => made({ flags: 0x20 })],
  [
    'gzip-name-path',
    G,
    'a stored name with a path',
    () => made({ flags: 8, fields: utf8('../../evil.tar\0') }),
  ],
  [
    'gzip-name-long',
    G,
    'a stored name of 60 kB',
    () => made({ flags: 8, fields: utf8(`${'x'.repeat(60_000)}\0`) }),
  ],
  [
    'gzip-name-control',
    G,
    'a stored name with an escape',
    () => made({ flags: 8, fields: utf8('\x1b[2Jx.tar\0') }),
  ],
  [
    'gzip-name-no-end',
    U,
    'a stored name to the end of the file',
    () => Buffer.concat([Uint8Array.of(0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 2, 255), utf8('x'.repeat(1000))]),
  ],
  [
    'gzip-name-endless',
    G,
    'a stored name without end in sight',
    () => made({ flags: 8, fields: utf8('x'.repeat(200_000)) }),
  ],
  ['gzip-method', G, 'a method that is not deflate', () => made({ method: 7 })],
  ['gzip-magic', U, 'another magic', () => made({ magic: Uint8Array.of(0x1f, 0x8a) })],
  ['gzip-prefix', U, 'a byte before the member', () => made({ prefix: Uint8Array.of(0) })],
  ['gzip-zlib', U, 'a zlib stream', () => deflateSync(honest())],
  ['gzip-plain-tar', U, 'a tar without compression', honest],
  ['gzip-of-gzip', U, 'a gzip file in a gzip file', () => gzipSync(gzipSync(honest()))],
  ['gzip-no-trailer', U, 'no trailer', () => cut(8)],
  ['gzip-half-trailer', U, 'half a trailer', () => cut(3)],
  ['gzip-cut-deflate', U, 'a deflate stream without its end', () => cut(40)],
  ['gzip-bad-deflate', U, 'a block of reserved type', () => made({ deflated: Uint8Array.of(7, 0, 0) })],
  [
    'gzip-bytes-after-final-block',
    `${G} ${U}`,
    'bytes between the last block and the trailer',
    () => made({ deflated: Buffer.concat([gzip(honest()).subarray(10, -8), utf8('hidden')]) }),
  ],
  ['gzip-empty-file', U, 'no byte at all', () => new Uint8Array(0)],
  ['gzip-header-only', U, 'nothing but a header', () => gzip(honest()).subarray(0, 10)],
];

export const GZIP_CASES = sdistCases('gzip', ROWS);

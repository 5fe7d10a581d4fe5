import type { AnomalyCode } from '../anomalies.ts';
import { readNumber } from './numbers.ts';

export const BLOCK_BYTES = 512;

/** One header block (POSIX ustar interchange format). Its texts are views of the block, without their terminators. */
export interface TarHeader {
  readonly type: string;
  /** `prefix/name` where there is a prefix. */
  readonly name: Uint8Array;
  readonly link: Uint8Array;
  /** Bytes. */
  readonly size: number;
  readonly mode: number;
}

export type Report = (code: AnomalyCode, detail: string) => void;

const CHECKSUM_AT = 148;
const CHECKSUM_BYTES = 8;

export function isZeroBlock(block: Uint8Array): boolean {
  return allZero(block, 0, block.length);
}

export function allZero(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at] !== 0) return false;
  return true;
}

/** True for a block that some reader would take as a tar header: the magic of ustar or GNU, or a checksum that holds. */
export function looksLikeTar(block: Uint8Array): boolean {
  if (block.length < BLOCK_BYTES) return false;
  if (hasMagic(block, USTAR, 5)) return true;
  const stored = readNumber(block, CHECKSUM_AT, CHECKSUM_BYTES, () => undefined);
  return stored > 0 && (stored === sum(block, false) || stored === sum(block, true));
}

/**
 * Reads a header block and reports its faults. Answers undefined where nothing after it can be trusted: the checksum
 * does not hold, or the size can't be told.
 */
export function parseHeader(block: Uint8Array, report: Report): TarHeader | undefined {
  if (!checkSum(block, report)) return undefined;
  const dialect = dialectOf(block, report);
  const number = (field: string, offset: number, length: number, mayBeEmpty = false): number =>
    readNumber(
      block,
      offset,
      length,
      (detail) => {
        report('tar-number', `${field}: ${detail}`);
      },
      mayBeEmpty,
    );
  const string = (field: string, offset: number, length: number): Uint8Array => {
    const nul = block.indexOf(0, offset);
    const limit = offset + length;
    const end = nul === -1 || nul > limit ? limit : nul;
    if (!allZero(block, end, limit)) report('tar-header', `${field}: bytes after the terminator`);
    return block.subarray(offset, end);
  };

  const mode = number('mode', 100, 8);
  // Left empty by some builders (maturin); installers take neither from an sdist.
  number('uid', 108, 8, true);
  number('gid', 116, 8, true);
  const size = number('size', 124, 12);
  number('mtime', 136, 12);
  const name = string('name', 0, 100);
  const link = string('linkname', 157, 100);
  string('uname', 265, 32);
  string('gname', 297, 32);
  number('devmajor', 329, 8, true);
  number('devminor', 337, 8, true);
  let prefix: Uint8Array | undefined;
  if (dialect === 'ustar') prefix = string('prefix', 345, 155);
  // In GNU and v7 headers CPython takes these bytes as a prefix of the name, others as times or a sparse map.
  else if (!allZero(block, 345, 500)) report('tar-header', 'data where only ustar has a prefix');
  if (!allZero(block, 500, BLOCK_BYTES)) report('tar-header', 'the unused end of the header is not zero');
  if (Number.isNaN(size)) return undefined;
  return {
    type: typeOf(block, dialect),
    name: prefix === undefined || prefix.length === 0 ? name : joinPath(prefix, name),
    link,
    size,
    mode: Number.isNaN(mode) ? 0 : mode,
  };
}

/** Regular files have the type `0`; POSIX has readers take NUL for it, and with GNU magic builders write that (maturin). */
function typeOf(block: Uint8Array, dialect: Dialect): string {
  const type = String.fromCharCode(block[156] ?? 0);
  return type === '\0' && dialect === 'gnu' ? '0' : type;
}

function checkSum(block: Uint8Array, report: Report): boolean {
  const stored = readNumber(block, CHECKSUM_AT, CHECKSUM_BYTES, (detail) => {
    report('tar-checksum', `the checksum field: ${detail}`);
  });
  if (stored === sum(block, false)) return true;
  if (stored === sum(block, true)) {
    report('tar-checksum', 'the checksum holds only over signed bytes, which some readers refuse');
    return true;
  }
  report('tar-checksum', 'the checksum of a header is wrong: nothing after it can be told');
  return false;
}

/** Sum of all bytes, with blanks for the checksum field. Ancient writers added signed bytes. */
function sum(block: Uint8Array, signed: boolean): number {
  let total = CHECKSUM_BYTES * 0x20;
  for (let at = 0; at < CHECKSUM_AT; at++) total += block[at] ?? 0;
  for (let at = CHECKSUM_AT + CHECKSUM_BYTES; at < BLOCK_BYTES; at++) total += block[at] ?? 0;
  if (!signed) return total;
  const isHigh = (byte: number, at: number): boolean =>
    byte > 127 && (at < CHECKSUM_AT || at >= CHECKSUM_AT + CHECKSUM_BYTES);
  return total - 256 * block.filter(isHigh).length;
}

const MAGIC_AT = 257;
const USTAR = Uint8Array.from('ustar\0' + '00', (char) => char.charCodeAt(0));
const GNU = Uint8Array.from('ustar  \0', (char) => char.charCodeAt(0));

type Dialect = 'ustar' | 'gnu' | 'other';

function dialectOf(block: Uint8Array, report: Report): Dialect {
  if (hasMagic(block, USTAR, 8)) return 'ustar';
  if (hasMagic(block, GNU, 8)) return 'gnu';
  report('tar-format', 'the header has neither the magic of ustar nor that of GNU tar');
  return 'other';
}

function hasMagic(block: Uint8Array, magic: Uint8Array, length: number): boolean {
  for (let at = 0; at < length; at++) if (block[MAGIC_AT + at] !== magic[at]) return false;
  return true;
}

function joinPath(prefix: Uint8Array, name: Uint8Array): Uint8Array {
  const joined = new Uint8Array(prefix.length + 1 + name.length);
  joined.set(prefix);
  joined[prefix.length] = 0x2f;
  joined.set(name, prefix.length + 1);
  return joined;
}

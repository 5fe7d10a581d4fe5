import { constants, crc32, gunzipSync } from 'node:zlib';
import { hasText, u16be, u16le, u32be, u32le, u8, within } from './bytes.ts';

/** Tests for containers and compression. Each gets bytes that begin where the file would begin. */

/** Local file header, empty archive, or the marker of a (once) split one (APPNOTE 4.3.7, 4.3.16, 8.5.3, 8.5.4). */
export function isZip(b: Uint8Array): boolean {
  const first = u32be(b, 0);
  if (first === 0x504b0304 || first === 0x504b0506) return true;
  return (first === 0x504b0708 || first === 0x504b3030) && u32be(b, 4) === 0x504b0304;
}

/** Compression methods that some reader takes (APPNOTE 4.4.5). */
const ZIP_METHODS: ReadonlySet<number> = new Set([0, 1, 6, 8, 9, 12, 14, 93, 94, 95, 96, 98, 99]);

/** A local file header inside other data: the version is one that exists, the method known, the name printable. */
export function isZipStrict(b: Uint8Array): boolean {
  const name = u8(b, 26) + u8(b, 27) * 256;
  if (!within(u8(b, 4), 0, 63) || !ZIP_METHODS.has(u8(b, 8) + u8(b, 9) * 256) || !within(name, 1, 1024))
    return false;
  for (let at = 30; at < 30 + Math.min(name, 64); at++) if (u8(b, at) < 0x20) return false;
  return true;
}

/** RFC 1952, 2.3: the method is always 8. */
export function isGzip(b: Uint8Array): boolean {
  return u16be(b, 0) === 0x1f8b && u8(b, 2) === 8;
}

/** Inside other data: no reserved flag, known extra flags and system, and data that begins to inflate. */
export function isGzipStrict(b: Uint8Array): boolean {
  const os = u8(b, 9);
  if (!isGzip(b) || !within(u8(b, 3), 0, 31) || ![0, 2, 4].includes(u8(b, 8))) return false;
  return (within(os, 0, 13) || os === 255) && inflates(b);
}

function inflates(b: Uint8Array): boolean {
  try {
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 0x1_0000 };
    return gunzipSync(b, options).length > 0;
  } catch (error) {
    // More output than asked for is good data; anything else is none.
    return error instanceof RangeError;
  }
}

const BZIP2_BLOCK = '1AY&SY';
const BZIP2_END = '\x17\x72\x45\x38\x50\x90';

/** `BZh`, the block size, and the magic of a block or of the end of an empty stream. */
export function isBzip2(b: Uint8Array): boolean {
  return (
    hasText(b, 0, 'BZh') &&
    within(u8(b, 3), 0x31, 0x39) &&
    (hasText(b, 4, BZIP2_BLOCK) || hasText(b, 4, BZIP2_END))
  );
}

export function isXz(b: Uint8Array): boolean {
  return hasText(b, 0, '\xfd7zXZ\0');
}

/** Inside other data the stream flags must match their CRC-32 (.xz format, 2.1.1). */
export function isXzStrict(b: Uint8Array): boolean {
  return isXz(b) && u32le(b, 8) === crc32(b.subarray(6, 8));
}

function isLzmaDictionary(size: number): boolean {
  if (size === 0xffffffff) return true;
  const bits = size.toString(2);
  return size >= 4096 && (/^10*$/.test(bits) || /^110*$/.test(bits));
}

/**
 * The old .lzma format has no magic: properties, dictionary size (2^n or 2^n + 2^(n-1), as xz demands), length, and the zero
 * that begins all range-coded data. Properties other than the usual 0x5d count only with the length left unknown.
 */
export function isLzma(b: Uint8Array): boolean {
  const properties = u8(b, 0);
  if (!within(properties, 0, 224) || !isLzmaDictionary(u32le(b, 1)) || u8(b, 13) !== 0) return false;
  if (u32le(b, 5) === 0xffffffff && u32le(b, 9) === 0xffffffff) return true;
  return properties === 0x5d && within(u32le(b, 9), 0, 63);
}

/** Frames, and skippable frames, which LZ4 has too (RFC 8878, 3.1). */
export function isZstd(b: Uint8Array): boolean {
  return u32be(b, 0) === 0x28b52ffd || (within(u8(b, 0), 0x50, 0x5f) && hasText(b, 1, '\x2a\x4d\x18'));
}

/** Inside other data: no reserved bit, and a first block of a known type and no more than 128 KiB (RFC 8878, 3.1.1). */
export function isZstdStrict(b: Uint8Array): boolean {
  const descriptor = u8(b, 4);
  const single = (descriptor & 0x20) !== 0;
  const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0;
  const length = [single ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
  const at = 5 + (single ? 0 : 1) + dictionary + length;
  const block = u8(b, at) + u8(b, at + 1) * 0x100 + u8(b, at + 2) * 0x1_0000;
  return (descriptor & 8) === 0 && at + 3 <= b.length && ((block >> 1) & 3) !== 3 && block >> 3 <= 0x2_0000;
}

/** Frames of version 1, and the legacy format. */
export function isLz4(b: Uint8Array): boolean {
  return u32be(b, 0) === 0x04224d18 || u32be(b, 0) === 0x02214c18;
}

/** Inside other data the descriptor's version and reserved bits must fit. */
export function isLz4Strict(b: Uint8Array): boolean {
  return (
    u8(b, 4) >> 6 === 1 && (u8(b, 4) & 2) === 0 && (u8(b, 5) & 0x8f) === 0 && within(u8(b, 5) >> 4, 4, 7)
  );
}

export function isLzip(b: Uint8Array): boolean {
  return hasText(b, 0, 'LZIP') && within(u8(b, 4), 0, 1) && within(u8(b, 5) & 31, 12, 29);
}

/** Inside other data: version 1, and the zero that begins all range-coded data. */
export function isLzipStrict(b: Uint8Array): boolean {
  return isLzip(b) && u8(b, 4) === 1 && u8(b, 6) === 0;
}

/** compress(1): 9 to 16 bits a code, no reserved bit. */
export function isCompress(b: Uint8Array): boolean {
  return u16be(b, 0) === 0x1f9d && (u8(b, 2) & 0x60) === 0 && within(u8(b, 2) & 31, 9, 16);
}

export function is7z(b: Uint8Array): boolean {
  return hasText(b, 0, '7z\xbc\xaf\x27\x1c');
}

/** Inside other data the start header must match its CRC-32. */
export function is7zStrict(b: Uint8Array): boolean {
  return is7z(b) && u32le(b, 8) === crc32(b.subarray(12, 32));
}

export function isRar(b: Uint8Array): boolean {
  return hasText(b, 0, 'Rar!\x1a\x07') && within(u8(b, 6), 0, 1);
}

export function isCab(b: Uint8Array): boolean {
  return hasText(b, 0, 'MSCF\0\0\0\0');
}

/** Inside other data the reserved fields must be zero and the version 1.3. */
export function isCabStrict(b: Uint8Array): boolean {
  return isCab(b) && u32le(b, 12) === 0 && u32le(b, 20) === 0 && u16le(b, 24) === 0x0103;
}

export function isXar(b: Uint8Array): boolean {
  return hasText(b, 0, 'xar!') && within(u16be(b, 4), 28, 0x1000) && within(u16be(b, 6), 0, 2);
}

/** A tar header is known by its checksum (POSIX.1-1988, pax): so are v7 archives, which have no magic. Some sum signed bytes. */
export function isTar(b: Uint8Array): boolean {
  if (b.length < 512) return false;
  const field = String.fromCharCode(...b.subarray(148, 156));
  const declared = /^[ \0]*([0-7]{1,7})(?:[ \0]|$)/.exec(field)?.[1];
  if (declared === undefined) return false;
  let unsigned = 8 * 0x20;
  let high = 0;
  for (let at = 0; at < 512; at++) {
    if (at >= 148 && at < 156) continue;
    const byte = u8(b, at);
    unsigned += byte;
    if (byte > 127) high++;
  }
  const sum = parseInt(declared, 8);
  return sum === unsigned || sum === unsigned - 256 * high;
}

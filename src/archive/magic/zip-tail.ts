import { u16le, u32be, u32le } from './bytes.ts';

/** Readers look for the end record in as many bytes from the end: itself, the longest comment, and zip64's two records. */
export const ZIP_TAIL = 22 + 0xffff + 20 + 56;

const END = Buffer.from('PK\x05\x06', 'latin1');

/**
 * Finds a zip archive by its end, as CPython's zipimport does, whatever stands before it: text, a picture, a program.
 * `tail` holds the last bytes of the file (ZIP_TAIL of them, or all), `size` is that of the file.
 * Answers the offset of the archive's first record, undefined if there is none. APPNOTE 4.3.14–4.3.16.
 */
export function zipAtEnd(tail: Buffer, size: number): number | undefined {
  const base = size - tail.length;
  for (let end = tail.lastIndexOf(END); end >= 0; end = end > 0 ? tail.lastIndexOf(END, end - 1) : -1) {
    const start = archiveStart(tail, base, end);
    if (start !== undefined) return start;
  }
  return undefined;
}

/** Where the archive begins whose end record stands at `end` of `tail`, if its directory fits before that record. */
function archiveStart(tail: Buffer, base: number, end: number): number | undefined {
  const zip64 = end >= 76 && u32be(tail, end - 20) === 0x504b0607 && u32be(tail, end - 76) === 0x504b0606;
  const directoryEnd = base + (zip64 ? end - 76 : end);
  const length = zip64 ? u32le(tail, end - 76 + 40) : u32le(tail, end + 12);
  const offset = zip64 ? u32le(tail, end - 76 + 48) : u32le(tail, end + 16);
  const directory = directoryEnd - length;
  if (length < 46 || directory < 0 || offset < 0 || end + 22 > tail.length) return undefined;
  if (directory >= base) {
    // Readers take the directory from right before the record and ignore what else the record says.
    if (u32be(tail, directory - base) !== 0x504b0102) return undefined;
  } else if (offset > directory || u16le(tail, end + 10) === 0) return undefined;
  const prefix = directory - offset;
  return prefix > 0 ? prefix : directory;
}

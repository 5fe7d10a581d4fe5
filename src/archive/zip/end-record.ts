import { Buffer } from 'node:buffer';
import type { ReadContext } from '../context.ts';
import type { ByteSource } from '../types.ts';
import {
  CENTRAL_HEADER,
  END_RECORD,
  END_RECORD_BYTES,
  LOCAL_HEADER,
  MAX_16,
  MAX_32,
  readUInt64,
  signatureBytes,
  ZIP64_END_RECORD,
  ZIP64_END_RECORD_BYTES,
  ZIP64_LOCATOR,
  ZIP64_LOCATOR_BYTES,
} from './format.ts';
import { Window } from './window.ts';

/** Where the central directory stands. All offsets are absolute. */
export interface Directory {
  readonly start: number;
  /** Where its records must end: the start of the first end record. */
  readonly end: number;
  /** Entries that the end record declares. */
  readonly count: number;
  /** What the offsets in the records lack: not 0 where bytes were put before the archive. */
  readonly shift: number;
}

const END_SIGNATURE = signatureBytes(END_RECORD);
const END_SIGNATURES = [END_SIGNATURE, signatureBytes(ZIP64_END_RECORD), signatureBytes(ZIP64_LOCATOR)];
/** An end record stands at most this far before the end of the file: its comment has a 16-bit length. */
const SEARCH_BYTES = END_RECORD_BYTES + MAX_16;
/** CPython writes zip64 end records above 2^31 - 1, before the 32-bit fields overflow. */
const ZIP64_ABOVE = 0x7fff_ffff;

interface EndRecord {
  readonly offset: number;
  /** The fixed part. */
  readonly bytes: Buffer;
}

interface Extent {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * Finds the central directory (APPNOTE 4.3.16, 4.3.14, 4.3.15). Readers search for the end record from either side, with
 * and without its comment, so just one archive is beyond doubt: an end record without comment as the last bytes of the
 * file, right after the directory whose size and offset it gives. Everything else is reported, and the most likely
 * directory is read on. Answers undefined, with an anomaly, where there is none.
 */
export async function findDirectory(source: ByteSource, ctx: ReadContext): Promise<Directory | undefined> {
  const window = new Window(source, 0, true);
  const end = await findEndRecord(window, source.size, ctx);
  if (end === undefined) return undefined;
  const { bytes } = end;
  if (bytes.readUInt16LE(4) !== 0 || bytes.readUInt16LE(6) !== 0) {
    ctx.report('zip-multi-disk', 'the end record names another disk than the first');
  }
  if (bytes.readUInt16LE(8) !== bytes.readUInt16LE(10)) {
    ctx.report('zip-end-record', 'the entries of this disk are not all entries');
  }
  const declared: Extent = {
    count: bytes.readUInt16LE(10),
    size: bytes.readUInt32LE(12),
    offset: bytes.readUInt32LE(16),
  };
  const zip64 = await readZip64(window, end.offset, declared, ctx);
  return locate(window, zip64 ?? declared, zip64 === undefined ? end.offset : zip64.start, ctx);
}

async function findEndRecord(window: Window, size: number, ctx: ReadContext): Promise<EndRecord | undefined> {
  const start = Math.max(0, size - SEARCH_BYTES);
  const tail = await window.load(start, size - start);
  const found: number[] = [];
  for (let at = tail.length - END_RECORD_BYTES; at >= 0; at--) {
    at = tail.lastIndexOf(END_SIGNATURE, at);
    if (at === -1) break;
    found.push(at);
  }
  const commentEnd = (at: number): number => at + END_RECORD_BYTES + tail.readUInt16LE(at + 20);
  const exact = found.filter((at) => commentEnd(at) === tail.length);
  const at = exact[0] ?? found[0];
  if (at === undefined) {
    await reportNoEnd(window, size, ctx);
    return undefined;
  }
  if (exact.length > 1) {
    ctx.report('zip-end-record', `${exact.length} end records whose comment ends with the file`);
  }
  if (commentEnd(at) < tail.length) {
    ctx.report('zip-trailing', `${tail.length - commentEnd(at)} bytes after the end record`);
  }
  if (commentEnd(at) > tail.length) ctx.report('truncated', 'the file ends within the archive comment');
  if (commentEnd(at) > at + END_RECORD_BYTES) {
    ctx.report('zip-comment', `an archive comment of ${commentEnd(at) - at - END_RECORD_BYTES} bytes`);
    if (END_SIGNATURES.some((signature) => tail.includes(signature, at + END_RECORD_BYTES))) {
      ctx.report('zip-end-record', 'an end record within the archive comment');
    }
  }
  return { offset: start + at, bytes: tail.subarray(at, at + END_RECORD_BYTES) };
}

async function reportNoEnd(window: Window, size: number, ctx: ReadContext): Promise<void> {
  const head = size < 4 ? 0 : (await window.load(0, 4)).readUInt32LE(0);
  if (head === LOCAL_HEADER || head === END_RECORD) {
    ctx.report('truncated', 'no end record: the file was cut off, or other data follows the archive');
  } else {
    ctx.report('not-an-archive', 'no zip archive: neither a first nor an end record');
  }
}

interface Zip64End extends Extent {
  readonly start: number;
}

/** The zip64 end record, taken only from where its locator and the end record leave no choice: right before them. */
async function readZip64(
  window: Window,
  endOffset: number,
  declared: Extent,
  ctx: ReadContext,
): Promise<Zip64End | undefined> {
  const report = (detail: string): void => {
    ctx.report('zip-zip64', detail);
  };
  const start = endOffset - ZIP64_LOCATOR_BYTES - ZIP64_END_RECORD_BYTES;
  const locator = await locatorBefore(window, endOffset);
  if (locator === undefined) {
    const isFull = declared.count === MAX_16 || declared.size === MAX_32 || declared.offset === MAX_32;
    if (isFull) report('a full end record without a zip64 locator');
    return undefined;
  }
  if (locator.readUInt32LE(4) !== 0 || locator.readUInt32LE(16) !== 1) {
    ctx.report('zip-multi-disk', 'the zip64 locator names several disks');
  }
  if (readUInt64(locator, 8) !== start) report('the zip64 locator points elsewhere than right before itself');
  if (start < 0) return undefined;
  const record = await window.load(start, ZIP64_END_RECORD_BYTES);
  if (record.readUInt32LE(0) !== ZIP64_END_RECORD) {
    report('no zip64 end record before its locator');
    return undefined;
  }
  // The size leaves out the signature and itself; more would be an extensible data sector (APPNOTE 4.3.14.2).
  if (readUInt64(record, 4) !== ZIP64_END_RECORD_BYTES - 12) report('a zip64 end record of unusual size');
  if (record.readUInt32LE(16) !== 0 || record.readUInt32LE(20) !== 0) {
    ctx.report('zip-multi-disk', 'the zip64 end record names another disk than the first');
  }
  const zip64: Zip64End = {
    start,
    count: readUInt64(record, 32),
    size: readUInt64(record, 40),
    offset: readUInt64(record, 48),
  };
  if (readUInt64(record, 24) !== zip64.count) report('the entries of this disk are not all entries');
  if (
    declared.count !== Math.min(zip64.count, MAX_16) ||
    declared.size !== Math.min(zip64.size, MAX_32) ||
    declared.offset !== Math.min(zip64.offset, MAX_32)
  ) {
    report('the end record and the zip64 end record disagree');
  }
  if (zip64.count < MAX_16 && zip64.size <= ZIP64_ABOVE && zip64.offset <= ZIP64_ABOVE) {
    report('a zip64 end record that nothing needs');
  }
  return zip64;
}

async function locatorBefore(window: Window, endOffset: number): Promise<Buffer | undefined> {
  const at = endOffset - ZIP64_LOCATOR_BYTES;
  if (at < 0) return undefined;
  const bytes = Buffer.from(await window.load(at, ZIP64_LOCATOR_BYTES));
  return bytes.readUInt32LE(0) === ZIP64_LOCATOR ? bytes : undefined;
}

async function locate(
  window: Window,
  { count, size, offset }: Extent,
  end: number,
  ctx: ReadContext,
): Promise<Directory | undefined> {
  if (offset + size !== end) {
    ctx.report('zip-end-record', 'the central directory does not end where the end record begins');
  }
  // With bytes put before the archive, the directory is still as far before the end record as its size says.
  const bySize = end - size;
  const startsAt = async (at: number): Promise<boolean> =>
    at >= 0 && at + 4 <= end && (await window.load(at, 4)).readUInt32LE(0) === CENTRAL_HEADER;
  let start: number;
  if (bySize === offset || (await startsAt(bySize))) start = bySize;
  else if (await startsAt(offset)) start = offset;
  else {
    ctx.report('zip-end-record', 'no central directory where the end record says');
    return undefined;
  }
  if ((await window.find(END_SIGNATURES, start, end)) !== undefined) {
    ctx.report('zip-end-record', 'a signature of an end record within the central directory');
  }
  return { start, end, count, shift: start - offset };
}

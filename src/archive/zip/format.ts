import { Buffer } from 'node:buffer';

/** Signatures of the records, as numbers read little-endian (APPNOTE 4.3). */
export const LOCAL_HEADER = 0x04034b50;
export const DATA_DESCRIPTOR = 0x08074b50;
export const CENTRAL_HEADER = 0x02014b50;
export const END_RECORD = 0x06054b50;
export const ZIP64_END_RECORD = 0x06064b50;
export const ZIP64_LOCATOR = 0x07064b50;

/** Sizes of the fixed parts, in bytes. */
export const LOCAL_HEADER_BYTES = 30;
export const CENTRAL_HEADER_BYTES = 46;
export const END_RECORD_BYTES = 22;
export const ZIP64_END_RECORD_BYTES = 56;
export const ZIP64_LOCATOR_BYTES = 20;

export const MAX_16 = 0xffff;
/** In a 32-bit field: the value stands in a zip64 record. */
export const MAX_32 = 0xffffffff;

/** A signature as the bytes to search for. */
export function signatureBytes(signature: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature);
  return bytes;
}

/** A 64-bit field as a number; above 2^53 inexact, which no size of a file reaches: it fails the comparisons that follow. */
export function readUInt64(bytes: Buffer, offset: number): number {
  return bytes.readUInt32LE(offset) + bytes.readUInt32LE(offset + 4) * 0x1_0000_0000;
}

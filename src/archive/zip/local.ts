import type { Buffer } from 'node:buffer';
import type { ReadContext } from '../context.ts';
import type { CentralRecord } from './central.ts';
import { differingExtras, parseExtra, resolveZip64, ZIP64_EXTRA } from './extra.ts';
import { FLAG_DESCRIPTOR, reportFeatures } from './features.ts';
import { LOCAL_HEADER_BYTES } from './format.ts';

/** Length of the whole local header, from its fixed part. */
export function localHeaderLength(head: Buffer): number {
  return LOCAL_HEADER_BYTES + head.readUInt16LE(26) + head.readUInt16LE(28);
}

/**
 * Reports everything in which a local header (APPNOTE 4.3.7) differs from its central record. Some readers trust the one,
 * some the other (ZipDiff A1–A5), so each field must say the same twice; only the version needed may differ.
 */
export function compareLocal(bytes: Buffer, central: CentralRecord, path: string, ctx: ReadContext): void {
  const nameEnd = LOCAL_HEADER_BYTES + bytes.readUInt16LE(26);
  const extra = parseExtra(bytes.subarray(nameEnd));
  const size32 = bytes.readUInt32LE(22);
  const compressed32 = bytes.readUInt32LE(18);
  const { values, fault } = resolveZip64(extra, [size32, compressed32]);
  if (fault !== undefined) ctx.report('zip-zip64', `local header: ${fault}`, path);
  // The local extra must hold both sizes (APPNOTE 4.5.3).
  if (extra.fields.get(ZIP64_EXTRA)?.length === 8) {
    ctx.report('zip-zip64', 'local header: a zip64 extra with one of the two sizes', path);
  }
  if (extra.fault !== undefined) ctx.report('zip-extra-field', `local header: ${extra.fault}`, path);
  const flags = bytes.readUInt16LE(6);
  const local = { versionNeeded: bytes.readUInt16LE(4), flags, method: bytes.readUInt16LE(8) };
  if (
    local.versionNeeded !== central.versionNeeded ||
    flags !== central.flags ||
    local.method !== central.method
  ) {
    reportFeatures(local, 'local header', path, ctx);
  }
  const crc = bytes.readUInt32LE(14);
  const [size, compressedSize] = values;
  // With a data descriptor, which is reported as such, zeros stand here.
  const isDeferred = (flags & FLAG_DESCRIPTOR) !== 0 && crc === 0 && size === 0 && compressedSize === 0;
  const differing: string[] = [];
  const compare = (field: string, isEqual: boolean): void => {
    if (!isEqual) differing.push(field);
  };
  const isListed = bytes.subarray(LOCAL_HEADER_BYTES, nameEnd).equals(central.name);
  // Up to 64 KiB that no path check sees.
  if (!isListed) ctx.report('zip-hidden-entry', 'another name in the local header', path);
  compare('name', isListed);
  compare('flags', flags === central.flags);
  compare('method', local.method === central.method);
  compare('time', bytes.readUInt32LE(10) === central.time);
  compare('CRC-32', crc === central.crc || isDeferred);
  compare('compressed size', compressedSize === central.compressedSize || isDeferred);
  compare('size', size === central.size || isDeferred);
  differing.push(...differingExtras(extra, central.extra));
  if (differing.length > 0) ctx.report('zip-header-mismatch', `differing: ${differing.join(', ')}`, path);
}

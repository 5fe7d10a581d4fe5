import type { AnomalyCode } from '../anomalies.ts';
import type { ReadContext } from '../context.ts';

export const METHOD_STORED = 0;
export const METHOD_DEFLATE = 8;

const FLAG_ENCRYPTED = 1 << 0;
/** How hard the compressor tried: says nothing about the data. Only deflate has it. */
const FLAGS_DEFLATE_LEVEL = 0b110;
export const FLAG_DESCRIPTOR = 1 << 3;
const FLAG_STRONG_ENCRYPTION = 1 << 6;
export const FLAG_UTF8 = 1 << 11;
const FLAG_MASKED_HEADERS = 1 << 13;

const FLAGS_ENCRYPTION = FLAG_ENCRYPTED | FLAG_STRONG_ENCRYPTION | FLAG_MASKED_HEADERS;
/** The version of APPNOTE that brought zip64; nothing newer is of use to a wheel, and CPython refuses some. */
const VERSION_ZIP64 = 45;

interface Features {
  readonly versionNeeded: number;
  readonly flags: number;
  readonly method: number;
}

/**
 * Reports what an entry asks of its reader beyond storing and deflating (APPNOTE 4.4.3, 4.4.4, 4.4.5).
 * Answers why its data can't be taken, where it can't.
 */
export function reportFeatures(
  { versionNeeded, flags, method }: Features,
  where: string,
  path: string,
  ctx: ReadContext,
): AnomalyCode | undefined {
  let unreadable: AnomalyCode | undefined;
  if (method !== METHOD_STORED && method !== METHOD_DEFLATE) {
    ctx.report('zip-method', `${where}: method ${method}`, path);
    unreadable = 'zip-method';
  }
  if ((flags & FLAGS_ENCRYPTION) !== 0) {
    ctx.report('zip-encrypted', `${where}: flags ${bits(flags)}`, path);
    unreadable = 'zip-encrypted';
  }
  if ((flags & FLAG_DESCRIPTOR) !== 0) {
    ctx.report('zip-data-descriptor', `${where}: sizes and CRC-32 are said to follow the data`, path);
  }
  const levels = method === METHOD_DEFLATE ? FLAGS_DEFLATE_LEVEL : 0;
  const others = flags & ~(FLAGS_ENCRYPTION | FLAG_DESCRIPTOR | FLAG_UTF8 | levels);
  if (others !== 0) ctx.report('zip-flags', `${where}: flags ${bits(others)}`, path);
  if ((versionNeeded & 0xff) > VERSION_ZIP64) {
    ctx.report('zip-flags', `${where}: needs version ${(versionNeeded & 0xff) / 10} of the format`, path);
  }
  return unreadable;
}

function bits(flags: number): string {
  return `0x${flags.toString(16).padStart(4, '0')}`;
}

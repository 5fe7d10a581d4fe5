import { Buffer } from 'node:buffer';
import { crc32, deflateRawSync } from 'node:zlib';

/** Each field of a tar header: a number or text is written in the usual form, bytes are taken as they are. */
export interface HeaderFields {
  name?: string | Uint8Array;
  mode?: number | Uint8Array;
  uid?: number | Uint8Array;
  gid?: number | Uint8Array;
  size?: number | Uint8Array;
  mtime?: number | Uint8Array;
  checksum?: number | Uint8Array;
  type?: string;
  link?: string | Uint8Array;
  magic?: string;
  uname?: string | Uint8Array;
  gname?: string | Uint8Array;
  devmajor?: number | Uint8Array;
  devminor?: number | Uint8Array;
  prefix?: string | Uint8Array;
  /** The 12 bytes after the prefix. */
  unused?: string | Uint8Array;
}

const BLOCK = 512;
export const USTAR = 'ustar\u000000';
export const GNU = 'ustar  \u0000';
export const V7 = '\0'.repeat(8);

/** Bytes of a text, one byte a character (fields are no text of a known encoding). */
export function latin1(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

export function utf8(text: string): Uint8Array {
  return Buffer.from(text, 'utf8');
}

/** One header block, with the checksum that belongs to it unless another is given. */
export function header(fields: HeaderFields): Uint8Array {
  const block = new Uint8Array(BLOCK);
  const put = (value: string | Uint8Array, at: number, length: number): void => {
    const bytes = typeof value === 'string' ? utf8(value) : value;
    if (bytes.length > length) throw new RangeError(`${bytes.length} bytes for a field of ${length}`);
    block.set(bytes, at);
  };
  const octal = (value: number | Uint8Array, length: number): string | Uint8Array =>
    typeof value === 'number' ? value.toString(8).padStart(length - 1, '0') : value;
  put(fields.name ?? 'file', 0, 100);
  put(octal(fields.mode ?? 0o644, 8), 100, 8);
  put(octal(fields.uid ?? 0, 8), 108, 8);
  put(octal(fields.gid ?? 0, 8), 116, 8);
  put(octal(fields.size ?? 0, 12), 124, 12);
  put(octal(fields.mtime ?? 0, 12), 136, 12);
  put(fields.type ?? '0', 156, 1);
  put(fields.link ?? '', 157, 100);
  put(latin1(fields.magic ?? USTAR), 257, 8);
  put(fields.uname ?? '', 265, 32);
  put(fields.gname ?? '', 297, 32);
  put(octal(fields.devmajor ?? 0, 8), 329, 8);
  put(octal(fields.devminor ?? 0, 8), 337, 8);
  put(fields.prefix ?? '', 345, 155);
  put(fields.unused ?? '', 500, 12);
  put('        ', 148, 8);
  const sum = block.reduce((total, byte) => total + byte, 0);
  const { checksum = sum } = fields;
  if (typeof checksum === 'number') put(`${checksum.toString(8).padStart(6, '0')}\0 `, 148, 8);
  else put(checksum, 148, 8);
  return block;
}

/** Data padded with zeros (or another byte) to whole blocks. */
export function padded(data: Uint8Array, fill = 0): Uint8Array {
  const out = new Uint8Array(Math.ceil(data.length / BLOCK) * BLOCK).fill(fill);
  out.set(data);
  return out;
}

function bytesOf(data: string | Uint8Array): Uint8Array {
  return typeof data === 'string' ? utf8(data) : data;
}

/** A header and its contents; the size is that of the contents unless another is given. */
export function member(fields: HeaderFields, data: string | Uint8Array = ''): Uint8Array {
  const bytes = bytesOf(data);
  return Buffer.concat([header({ size: bytes.length, ...fields }), padded(bytes)]);
}

/** One pax record with its right length. */
export function paxRecord(key: string, value: string | Uint8Array): Uint8Array {
  const body = Buffer.concat([utf8(` ${key}=`), bytesOf(value), utf8('\n')]);
  let length = body.length;
  while (String(length).length + body.length !== length) length = String(length).length + body.length;
  return Buffer.concat([utf8(String(length)), body]);
}

export type PaxFields = Readonly<Record<string, string | Uint8Array>>;

/** A pax header, of type `x` unless told otherwise. */
export function pax(records: PaxFields | Uint8Array, fields: HeaderFields = {}): Uint8Array {
  const data =
    records instanceof Uint8Array
      ? records
      : Buffer.concat(Object.entries(records).map(([key, value]) => paxRecord(key, value)));
  return member({ name: 'PaxHeaders/file', type: 'x', ...fields }, data);
}

/** A GNU long name (type L) or long link (type K). */
export function gnuLong(type: 'L' | 'K', text: string | Uint8Array, fields: HeaderFields = {}): Uint8Array {
  const data = Buffer.concat([bytesOf(text), utf8('\0')]);
  return member({ name: '././@LongLink', type, magic: GNU, ...fields }, data);
}

export const ZERO_BLOCK: Uint8Array = new Uint8Array(BLOCK);
/** The two zero blocks that end an archive. */
export const END: Uint8Array = new Uint8Array(2 * BLOCK);

export function tar(...parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([...parts, END]);
}

/** Each part of a gzip file; what is left out is right. */
export interface GzipParts {
  prefix?: Uint8Array;
  magic?: Uint8Array;
  method?: number;
  flags?: number;
  /** What stands between the fixed header and the deflate stream. */
  fields?: Uint8Array;
  deflated?: Uint8Array;
  crc?: number;
  size?: number;
  /** Replaces both trailer fields. */
  trailer?: Uint8Array;
  suffix?: Uint8Array;
}

export function gzip(data: Uint8Array, parts: GzipParts = {}): Uint8Array {
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(parts.crc ?? crc32(data), 0);
  trailer.writeUInt32LE(parts.size ?? data.length % 2 ** 32, 4);
  return Buffer.concat([
    parts.prefix ?? new Uint8Array(0),
    parts.magic ?? Uint8Array.of(0x1f, 0x8b),
    Uint8Array.of(parts.method ?? 8, parts.flags ?? 0, 0, 0, 0, 0, 2, 255),
    parts.fields ?? new Uint8Array(0),
    parts.deflated ?? deflateRawSync(data),
    parts.trailer ?? trailer,
    parts.suffix ?? new Uint8Array(0),
  ]);
}

/** An entry of an honest archive: a path and its contents, or a folder where the path ends with a slash. */
export type HonestEntry = readonly [path: string, data?: string | Uint8Array, fields?: HeaderFields];

/** An honest tar as builders write it: ustar, with pax headers for what ustar can't hold. */
export function buildTar(entries: readonly HonestEntry[]): Uint8Array {
  const parts = entries.map(([path, data = '', fields = {}]) => {
    const bytes = utf8(path);
    const isDir = path.endsWith('/');
    const base: HeaderFields = { mode: isDir ? 0o755 : 0o644, type: isDir ? '5' : '0', ...fields };
    const isPlain = bytes.length <= 100 && bytes.every((byte) => byte < 0x80);
    if (isPlain) return member({ name: path, ...base }, data);
    const name = path.replace(/[^ -~]/gu, '?').slice(0, 100);
    return Buffer.concat([pax({ path }), member({ name, ...base }, data)]);
  });
  return tar(...parts);
}

/** An honest sdist or other tar.gz, for tests of what stands above the reader. */
export function buildTarGz(entries: readonly HonestEntry[]): Uint8Array {
  return gzip(buildTar(entries));
}

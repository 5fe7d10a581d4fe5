import { crc32, deflateRawSync } from 'node:zlib';

type Bytes = string | Uint8Array;

/** Fields of a local header (APPNOTE 4.3.7), in its order. Lengths are those of the name and the extra unless given. */
export interface LocalFields {
  signature: number;
  version: number;
  flags: number;
  method: number;
  time: number;
  date: number;
  crc: number;
  compressedSize: number;
  size: number;
  nameLength: number;
  extraLength: number;
  name: Bytes;
  extra: Uint8Array;
}

/** Fields of a record of the central directory (APPNOTE 4.3.12). */
export interface CentralFields extends LocalFields {
  madeBy: number;
  commentLength: number;
  disk: number;
  internal: number;
  external: number;
  offset: number;
  comment: Bytes;
}

export interface ZipEntry {
  name: Bytes;
  data?: Bytes;
  /** POSIX mode; 0o100644, or 0o40755 for a name with a slash at its end. */
  mode?: number;
  /** 0 or 8; by default deflate, for empty data stored. */
  method?: number;
  /** The bytes that stand in the file as compressed data, where they are not to be made from `data`. */
  raw?: Uint8Array;
  /** Overrides in both headers. */
  both?: Partial<LocalFields>;
  local?: Partial<LocalFields>;
  central?: Partial<CentralFields>;
  /** Bytes before the local header, and after the data. */
  before?: Uint8Array;
  after?: Uint8Array;
  /** `local`: the directory does not list it. `central`: the file does not hold it. */
  only?: 'local' | 'central';
}

/** The end record (APPNOTE 4.3.16). */
export interface EndFields {
  disk: number;
  directoryDisk: number;
  countOnDisk: number;
  count: number;
  size: number;
  offset: number;
  commentLength: number;
  comment: Bytes;
}

/** The zip64 end record and its locator (APPNOTE 4.3.14, 4.3.15). */
export interface Zip64Fields {
  recordSize: number;
  disk: number;
  directoryDisk: number;
  countOnDisk: number;
  count: number;
  size: number;
  offset: number;
  /** Bytes after the fixed part of the record. */
  sector: Uint8Array;
  locatorDisk: number;
  locatorOffset: number;
  disks: number;
  /** Leaves out the record, or its locator. */
  without?: 'record' | 'locator';
}

export interface ZipOptions {
  /** Before everything; all offsets count from the start of the file unless `relative`. */
  prefix?: Uint8Array;
  relative?: boolean;
  beforeDirectory?: Uint8Array;
  afterDirectory?: Uint8Array;
  trailing?: Uint8Array;
  /** Order of the central records, by index of the entry. */
  order?: readonly number[];
  end?: Partial<EndFields>;
  zip64?: Partial<Zip64Fields>;
}

export function bytesOf(value: Bytes): Buffer {
  return typeof value === 'string' ? Buffer.from(value) : Buffer.from(value);
}

export function u16(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => bytes.writeUInt16LE(value, index * 2));
  return bytes;
}

export function u32(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeUInt32LE(value >>> 0, index * 4));
  return bytes;
}

export function u64(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 8);
  values.forEach((value, index) => bytes.writeBigUInt64LE(BigInt(value), index * 8));
  return bytes;
}

/** One extra field (APPNOTE 4.5.1). */
export function extra(id: number, data: Uint8Array): Buffer {
  return Buffer.concat([u16(id, data.length), data]);
}

export function localHeader(fields: LocalFields): Buffer {
  const { name } = fields;
  return Buffer.concat([
    u32(fields.signature),
    u16(fields.version, fields.flags, fields.method, fields.time, fields.date),
    u32(fields.crc, fields.compressedSize, fields.size),
    u16(fields.nameLength, fields.extraLength),
    bytesOf(name),
    fields.extra,
  ]);
}

export function centralHeader(fields: CentralFields): Buffer {
  return Buffer.concat([
    u32(fields.signature),
    u16(fields.madeBy, fields.version, fields.flags, fields.method, fields.time, fields.date),
    u32(fields.crc, fields.compressedSize, fields.size),
    u16(fields.nameLength, fields.extraLength, fields.commentLength, fields.disk, fields.internal),
    u32(fields.external, fields.offset),
    bytesOf(fields.name),
    fields.extra,
    bytesOf(fields.comment),
  ]);
}

export function endRecord(fields: EndFields): Buffer {
  return Buffer.concat([
    u32(0x06054b50),
    u16(fields.disk, fields.directoryDisk, fields.countOnDisk, fields.count),
    u32(fields.size, fields.offset),
    u16(fields.commentLength),
    bytesOf(fields.comment),
  ]);
}

function zip64Records(fields: Zip64Fields): Buffer {
  const record = [
    u32(0x06064b50),
    u64(fields.recordSize),
    u16(45, 45),
    u32(fields.disk, fields.directoryDisk),
    u64(fields.countOnDisk, fields.count, fields.size, fields.offset),
    fields.sector,
  ];
  const locator = [u32(0x07064b50, fields.locatorDisk), u64(fields.locatorOffset), u32(fields.disks)];
  return Buffer.concat([
    ...(fields.without === 'record' ? [] : record),
    ...(fields.without === 'locator' ? [] : locator),
  ]);
}

interface Headers {
  local: LocalFields;
  central: CentralFields;
  raw: Uint8Array;
}

function headersOf(entry: ZipEntry, offset: number): Headers {
  const name = bytesOf(entry.name);
  const data = bytesOf(entry.data ?? '');
  const method = entry.method ?? (data.length === 0 ? 0 : 8);
  const raw = entry.raw ?? (method === 8 ? deflateRawSync(data) : data);
  const isFolder = name.at(-1) === 0x2f;
  const isAscii = name.every((byte) => byte < 0x80);
  const shared: LocalFields = {
    signature: 0,
    version: 20,
    flags: isAscii ? 0 : 0x800,
    method,
    time: 0,
    date: 0x21,
    crc: crc32(data),
    compressedSize: raw.length,
    size: data.length,
    nameLength: 0,
    extraLength: 0,
    name,
    extra: Buffer.alloc(0),
    ...entry.both,
  };
  const local = { ...shared, signature: 0x04034b50, ...entry.local };
  const mode = entry.mode ?? (isFolder ? 0o40755 : 0o100644);
  const central: CentralFields = {
    ...shared,
    signature: 0x02014b50,
    madeBy: (3 << 8) | 20,
    commentLength: 0,
    disk: 0,
    internal: 0,
    external: ((mode << 16) | (isFolder ? 0x10 : 0)) >>> 0,
    offset,
    comment: '',
    ...entry.central,
  };
  const lengths = (fields: LocalFields, given: Partial<LocalFields> | undefined): void => {
    fields.nameLength = given?.nameLength ?? entry.both?.nameLength ?? bytesOf(fields.name).length;
    fields.extraLength = given?.extraLength ?? entry.both?.extraLength ?? fields.extra.length;
  };
  lengths(local, entry.local);
  lengths(central, entry.central);
  central.commentLength = entry.central?.commentLength ?? bytesOf(central.comment).length;
  return { local, central, raw };
}

/** Builds a zip archive: an ordinary one from names and data alone, and any other by overriding the fields it lies in. */
export function buildZip(entries: readonly ZipEntry[], options: ZipOptions = {}): Buffer {
  const parts: Uint8Array[] = [];
  let at = 0;
  const put = (bytes: Uint8Array): void => {
    parts.push(bytes);
    at += bytes.length;
  };
  put(options.prefix ?? Buffer.alloc(0));
  const base = options.relative === true ? at : 0;
  const records = entries.map((entry) => {
    put(entry.before ?? Buffer.alloc(0));
    const { local, central, raw } = headersOf(entry, at - base);
    if (entry.only !== 'central') {
      put(localHeader(local));
      put(raw);
    }
    put(entry.after ?? Buffer.alloc(0));
    return entry.only === 'local' ? undefined : centralHeader(central);
  });
  put(options.beforeDirectory ?? Buffer.alloc(0));
  const offset = at - base;
  const order = options.order ?? records.map((_, index) => index);
  const directory = order.map((index) => records[index]).filter((record) => record !== undefined);
  put(Buffer.concat(directory));
  const size = at - base - offset;
  const count = directory.length;
  put(options.afterDirectory ?? Buffer.alloc(0));
  const zip64 = options.zip64;
  if (zip64 !== undefined) {
    const sector = zip64.sector ?? Buffer.alloc(0);
    const whole = { countOnDisk: count, count, size, offset, disk: 0, directoryDisk: 0 };
    const locator = { recordSize: 44 + sector.length, locatorDisk: 0, locatorOffset: at - base, disks: 1 };
    put(zip64Records({ ...whole, ...locator, ...zip64, sector }));
  }
  const end: EndFields = {
    disk: 0,
    directoryDisk: 0,
    countOnDisk: Math.min(count, 0xffff),
    count: Math.min(count, 0xffff),
    size: Math.min(size, 0xffffffff),
    offset: Math.min(offset, 0xffffffff),
    commentLength: bytesOf(options.end?.comment ?? '').length,
    comment: '',
    ...options.end,
  };
  put(endRecord(end));
  put(options.trailing ?? Buffer.alloc(0));
  return Buffer.concat(parts);
}

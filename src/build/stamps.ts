/**
 * What a tar or zip says of its entries besides their contents: times and owners. For comparing two archives that our strict
 * readers took already; whatever does not fit ends the list, and the comparison then names less.
 */
export interface Stamp {
  readonly path: string;
  /** As stored: seconds since 1970, or the date and time words of a zip in one number. */
  readonly time: string;
  /** Numbers and names of user and group; empty in a zip. */
  readonly owner: string;
}

const BLOCK = 512;

/** @param bytes an uncompressed tar */
export function tarStamps(bytes: Uint8Array): readonly Stamp[] {
  const stamps: Stamp[] = [];
  let extended = new Map<string, string>();
  let longName: string | undefined;
  for (let at = 0; at + BLOCK <= bytes.length;) {
    const header = bytes.subarray(at, at + BLOCK);
    if (header[0] === 0) break;
    const size = octal(header, 124, 12);
    const type = String.fromCharCode(header[156] ?? 0);
    const data = bytes.subarray(at + BLOCK, at + BLOCK + size);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    if (type === 'x') extended = paxOf(data);
    else if (type === 'L') longName = cString(data, 0, data.length);
    else if (type !== 'g' && type !== 'K') {
      const prefix = cString(header, 345, 155);
      const name = cString(header, 0, 100);
      const ids = [octal(header, 108, 8), octal(header, 116, 8)];
      const names = [
        extended.get('uname') ?? cString(header, 265, 32),
        extended.get('gname') ?? cString(header, 297, 32),
      ];
      stamps.push({
        path: extended.get('path') ?? longName ?? (prefix === '' ? name : `${prefix}/${name}`),
        time: extended.get('mtime') ?? String(octal(header, 136, 12)),
        owner: [...ids, ...names].join(' '),
      });
      extended = new Map();
      longName = undefined;
    }
  }
  return stamps;
}

/** Reads the central directory. @param bytes a zip */
export function zipStamps(bytes: Uint8Array): readonly Stamp[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return [];
  const stamps: Stamp[] = [];
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === 0x02014b50) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (name ?? 0)));
    stamps.push({ path, time: String(view.getUint32(at + 12, true)), owner: '' });
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return stamps;
}

function endOfDirectory(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return undefined;
}

function cString(bytes: Uint8Array, at: number, length: number): string {
  const part = bytes.subarray(at, at + length);
  const end = part.indexOf(0);
  return new TextDecoder().decode(end < 0 ? part : part.subarray(0, end));
}

function octal(bytes: Uint8Array, at: number, length: number): number {
  const value = Number.parseInt(cString(bytes, at, length).trim(), 8);
  return Number.isSafeInteger(value) && value >= 0 ? value : 0;
}

function paxOf(data: Uint8Array): Map<string, string> {
  const records = new Map<string, string>();
  for (let at = 0; at < data.length;) {
    const head = new TextDecoder('latin1').decode(data.subarray(at, at + 24));
    const length = Number.parseInt(head, 10);
    if (!(length > 0)) break;
    const record = new TextDecoder().decode(data.subarray(at + head.indexOf(' ') + 1, at + length - 1));
    const equals = record.indexOf('=');
    if (equals > 0) records.set(record.slice(0, equals), record.slice(equals + 1));
    at += length;
  }
  return records;
}

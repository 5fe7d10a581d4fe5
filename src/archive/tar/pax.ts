import { Buffer } from 'node:buffer';
import type { Report } from './header.ts';

export type PaxRecords = ReadonlyMap<string, Uint8Array>;

const SPACE = 0x20;
const NEWLINE = 0x0a;
const EQUALS = 0x3d;
/** More digits than any header within the limits needs. */
const MAX_LENGTH_DIGITS = 8;

/**
 * The records of a pax extended header (POSIX pax, "%d %s=%s\n"): strictly, to the last byte. On a malformed record it
 * reports and answers what came before.
 */
export function parsePax(bytes: Uint8Array, report: Report): PaxRecords {
  const records = new Map<string, Uint8Array>();
  if (bytes.length === 0) report('tar-extension', 'an empty pax header');
  for (let start = 0; start < bytes.length;) {
    const length = readLength(bytes, start);
    const end = start + length.value;
    const equals = bytes.indexOf(EQUALS, length.end);
    const isWhole = length.value > 0 && end <= bytes.length && bytes[end - 1] === NEWLINE;
    if (!isWhole || equals <= length.end || equals >= end) {
      report('tar-extension', `a malformed pax record at byte ${start}`);
      return records;
    }
    const key = Buffer.from(bytes.subarray(length.end, equals)).toString('utf8');
    if (records.has(key)) report('tar-extension-repeated', `pax key ${key} stands twice in one header`);
    records.set(key, bytes.subarray(equals + 1, end - 1));
    start = end;
  }
  return records;
}

/** The decimal length and where the key begins; value 0 where there is none. */
function readLength(bytes: Uint8Array, start: number): { value: number; end: number } {
  let value = 0;
  let at = start;
  for (; at < start + MAX_LENGTH_DIGITS; at++) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9 || (at === start && digit === 0)) break;
    value = value * 10 + digit;
  }
  return bytes[at] === SPACE && at > start ? { value, end: at + 1 } : { value: 0, end: at };
}

/** Keys that change nothing of what is extracted where. */
const HARMLESS =
  /^(?:comment|mtime|atime|ctime|uid|gid|uname|gname|SCHILY\.(?:dev|ino|nlink|fflags|(?:xattr|acl)\..+)|(?!GNU\.|SCHILY\.)[A-Z][A-Z0-9]*\..+)$/u;

const MEMBER_KEYS: ReadonlySet<string> = new Set(['path', 'linkpath', 'size']);

/** Reports the keys that no builder writes, or not in a header of this kind. */
export function checkPaxKeys(records: PaxRecords, scope: 'member' | 'global', report: Report): void {
  for (const key of records.keys()) {
    if (HARMLESS.test(key)) continue;
    if (key.startsWith('GNU.sparse.')) report('tar-sparse', `pax key ${key}`);
    else if (scope === 'global') report('tar-global-header', `pax key ${key} for all members`);
    else if (!MEMBER_KEYS.has(key)) report('tar-extension', `pax key ${key}`);
  }
}

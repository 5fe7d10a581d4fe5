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

const MAX_KEY_LENGTH = 255;
const MAX_TEXT_BYTES = 1024;
/** Extended attributes are binary: macOS writes some of 11 to 32 bytes. */
const MAX_ATTRIBUTE_BYTES = 64;
/** 4294967295 is -1 to chown(2). */
const MAX_OWNER = 2 ** 32 - 2;

/** What is wrong with the value of a key that changes nothing: readers fail on some, others have room for hidden bytes. */
function valueFault(key: string, value: Uint8Array): string | undefined {
  if (key.startsWith('SCHILY.xattr.') && value.length <= MAX_ATTRIBUTE_BYTES) return undefined;
  if (value.length > MAX_TEXT_BYTES) return `${value.length} bytes, at most ${MAX_TEXT_BYTES} expected`;
  const text = Buffer.from(value).toString('utf8');
  if (!isText(text)) return 'no text';
  if (/^[amc]time$/u.test(key)) {
    return /^-?[0-9]{1,11}(?:\.[0-9]{1,30})?$/u.test(text) ? undefined : 'not a time';
  }
  if (key === 'uid' || key === 'gid') {
    return /^(?:0|[1-9][0-9]{0,9})$/u.test(text) && Number(text) <= MAX_OWNER ? undefined : 'not an owner';
  }
  return undefined;
}

/** U+FFFD is what bytes that are not UTF-8 become. */
function isText(text: string): boolean {
  return !/[\p{Cc}\ufffd]/u.test(text);
}

/** Reports the keys that no builder writes, or not in a header of this kind, and values that no reader expects. */
export function checkPaxKeys(records: PaxRecords, scope: 'member' | 'global', report: Report): void {
  for (const [key, value] of records) {
    if (key.length > MAX_KEY_LENGTH || !isText(key)) {
      report('tar-extension', 'a pax key that is too long or no text');
      continue;
    }
    if (HARMLESS.test(key)) {
      const fault = valueFault(key, value);
      if (fault !== undefined) report('tar-extension', `pax ${key}: ${fault}`);
      continue;
    }
    if (key.startsWith('GNU.sparse.')) report('tar-sparse', `pax key ${key}`);
    else if (scope === 'global') report('tar-global-header', `pax key ${key} for all members`);
    else if (!MEMBER_KEYS.has(key)) report('tar-extension', `pax key ${key}`);
  }
}

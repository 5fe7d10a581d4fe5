import type { Buffer } from 'node:buffer';
import { MAX_32, readUInt64 } from './format.ts';

export const ZIP64_EXTRA = 0x0001;
const UNIX_TIME = 0x5455;
const OLD_UNIX_OWNER = 0x7855;

/**
 * Extra fields that change nothing about an entry but its times and owners, and how they look: a longer one has room for
 * bytes that nobody looks at. Every other one is refused: 0x7075 renames the
 * entry for some readers only, 0x9901 and 0x0017 encrypt it, 0x000d and 0x756e hold link targets, and what no reader knows
 * is a place to hide bytes in.
 */
const HARMLESS: ReadonlyMap<number, (data: Buffer) => boolean> = new Map([
  // One to three values of eight bytes and maybe a disk number (APPNOTE 4.5.3).
  [ZIP64_EXTRA, ({ length }) => [8, 16, 24, 28].includes(length)],
  // NTFS: reserved, one attribute with three times (APPNOTE 4.5.5).
  [0x000a, ({ length }) => length === 32],
  // Flags and up to three times.
  [UNIX_TIME, ({ length }) => [1, 5, 9, 13].includes(length)],
  // Two short owners, and nothing of them in the central directory.
  [OLD_UNIX_OWNER, ({ length }) => length === 0 || length === 4],
  [0x7875, isUnixOwner],
]);

/** Version 1, then user and group, each behind the number of its bytes. */
function isUnixOwner(data: Buffer): boolean {
  const user = data[1] ?? 0;
  const group = data[2 + user] ?? 0;
  return data[0] === 1 && user <= 8 && group <= 8 && data.length === 3 + user + group;
}

export interface ExtraFields {
  /** Data by header ID. */
  readonly fields: ReadonlyMap<number, Buffer>;
  /** The first thing wrong with the block itself; a block of 64 KiB could hold thousands. */
  readonly fault?: string;
}

const NONE: ExtraFields = { fields: new Map() };

/** Splits the extra block of a local or central header (APPNOTE 4.5.1), up to the first fault. */
export function parseExtra(block: Buffer): ExtraFields {
  if (block.length === 0) return NONE;
  const fields = new Map<number, Buffer>();
  let at = 0;
  while (at < block.length) {
    const size = at + 4 <= block.length ? block.readUInt16LE(at + 2) : Infinity;
    if (at + 4 + size > block.length) return { fields, fault: 'the block is not a sequence of whole fields' };
    const id = block.readUInt16LE(at);
    const isWellFormed = HARMLESS.get(id);
    if (isWellFormed === undefined) return { fields, fault: `field ${hex(id)} is not allowed` };
    if (fields.has(id)) return { fields, fault: `field ${hex(id)} stands twice` };
    const data = block.subarray(at + 4, at + 4 + size);
    if (!isWellFormed(data)) return { fields, fault: `field ${hex(id)} of ${size} bytes is malformed` };
    fields.set(id, data);
    at += 4 + size;
  }
  return { fields };
}

/** IDs of the fields, zip64 aside, that do not agree between the headers of one entry. */
export function differingExtras(local: ExtraFields, central: ExtraFields): string[] {
  if (local === central) return [];
  const ids = new Set([...local.fields.keys(), ...central.fields.keys()]);
  ids.delete(ZIP64_EXTRA);
  return [...ids]
    .filter((id) => !agree(id, local.fields.get(id), central.fields.get(id)))
    .map((id) => `extra field ${hex(id)}`);
}

function agree(id: number, local: Buffer | undefined, central: Buffer | undefined): boolean {
  if (local === undefined || central === undefined) return false;
  // The central copy of the Unix times holds the modification time only, the local one may go on.
  if (id === UNIX_TIME && central.length === 5) return local.subarray(0, 5).equals(central);
  if (id === OLD_UNIX_OWNER && central.length === 0) return true;
  return local.equals(central);
}

/** CPython writes zip64 extras from about 2^31 / 1.05 on, before the 32-bit fields overflow; nobody does so below. */
const ZIP64_FROM = 2_000_000_000;

export interface Resolved {
  readonly values: readonly number[];
  readonly fault?: string;
}

/**
 * Puts the values of the zip64 extra in the place of the 32-bit fields that are full (APPNOTE 4.5.3).
 * @param fields  The 32-bit fields in the order that the extra holds them.
 */
export function resolveZip64(extra: ExtraFields, fields: readonly number[]): Resolved {
  const data = extra.fields.get(ZIP64_EXTRA);
  const full = fields.filter((value) => value === MAX_32).length;
  if (data === undefined) {
    return full === 0 ? { values: fields } : { values: fields, fault: 'a full field without a zip64 extra' };
  }
  if (full === 0) return { values: fields, fault: 'a zip64 extra without a full field' };
  if (data.length !== full * 8) {
    return { values: fields, fault: `a zip64 extra of ${data.length} bytes for ${full} full fields` };
  }
  let at = 0;
  const values = fields.map((value) => {
    if (value !== MAX_32) return value;
    at += 8;
    return readUInt64(data, at - 8);
  });
  const needed = values.some((value) => value >= ZIP64_FROM);
  return needed ? { values } : { values, fault: 'a zip64 extra that nothing needs' };
}

function hex(id: number): string {
  return `0x${id.toString(16).padStart(4, '0')}`;
}

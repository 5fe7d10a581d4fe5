import type { Buffer } from 'node:buffer';
import { MAX_32, readUInt64 } from './format.ts';

export const ZIP64_EXTRA = 0x0001;
const UNIX_TIME = 0x5455;

/**
 * Extra fields that change nothing about an entry but its times and owners. Every other one is refused: 0x7075 renames the
 * entry for some readers only, 0x9901 and 0x0017 encrypt it, 0x000d and 0x756e hold link targets, and what no reader knows
 * is a place to hide bytes in.
 */
const HARMLESS: ReadonlySet<number> = new Set([
  0x000a, // NTFS times
  UNIX_TIME,
  0x7875, // Unix owner
]);

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
    if (id !== ZIP64_EXTRA && !HARMLESS.has(id)) return { fields, fault: `field ${hex(id)} is not allowed` };
    if (fields.has(id)) return { fields, fault: `field ${hex(id)} stands twice` };
    fields.set(id, block.subarray(at + 4, at + 4 + size));
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

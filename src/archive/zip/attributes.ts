import type { ReadContext } from '../context.ts';
import type { EntryKind } from '../types.ts';

/** MS-DOS attributes, in the low half of the external attributes (APPNOTE 4.4.15). */
const DOS_FOLDER = 0x10;
/** Volume label, device, reparse point of Windows: such an entry is no file. */
const DOS_SPECIAL = 0x08 | 0x40 | 0x400;

const TYPE_MASK = 0o170_000;
const TYPE_FIFO = 0o010_000;
const TYPE_CHARACTER_DEVICE = 0o020_000;
const TYPE_FOLDER = 0o040_000;
const TYPE_BLOCK_DEVICE = 0o060_000;
const TYPE_FILE = 0o100_000;
const TYPE_SYMLINK = 0o120_000;
const TYPE_SOCKET = 0o140_000;
const SPECIAL_BITS = 0o7000;

const TYPE_NAMES: ReadonlyMap<number, string> = new Map([
  [TYPE_FIFO, 'a fifo'],
  [TYPE_CHARACTER_DEVICE, 'a character device'],
  [TYPE_BLOCK_DEVICE, 'a block device'],
  [TYPE_SOCKET, 'a socket'],
]);

export interface Kind {
  readonly kind: EntryKind;
  /** The upper half of the attributes; absent where it is 0. */
  readonly mode?: number;
}

/**
 * Tells what an entry is from its external attributes and the slash at the end of its name, and reports where those
 * disagree (ZipDiff A4). The mode counts whatever system the record names as its maker: readers differ in minding that.
 */
export function kindOf(attributes: number, hasSlash: boolean, path: string, ctx: ReadContext): Kind {
  const byName: EntryKind = hasSlash ? 'dir' : 'file';
  if ((attributes & DOS_FOLDER) !== 0 && !hasSlash) {
    ctx.report('mode-mismatch', 'the folder attribute on a name without a slash', path);
  }
  const isSpecial = (attributes & DOS_SPECIAL) !== 0;
  if (isSpecial) ctx.report('device', 'the attribute of a volume, device or reparse point', path);
  const mode = attributes >>> 16;
  if (mode === 0) return { kind: isSpecial ? 'other' : byName };
  if ((mode & SPECIAL_BITS) !== 0) ctx.report('setuid', `mode ${octal(mode)}`, path);
  const kind = kindByType(mode, byName, path, ctx);
  return { kind: isSpecial ? 'other' : kind, mode };
}

function kindByType(mode: number, byName: EntryKind, path: string, ctx: ReadContext): EntryKind {
  const type = mode & TYPE_MASK;
  // Hatchling and pdm write modes without file-type bits.
  if (type === 0) return byName;
  if (type === TYPE_FILE || type === TYPE_FOLDER) {
    if ((type === TYPE_FOLDER) !== (byName === 'dir')) {
      ctx.report('mode-mismatch', `mode ${octal(mode)} on the name of a ${byName}`, path);
    }
    return byName;
  }
  if (type === TYPE_SYMLINK) {
    ctx.report('symlink', `mode ${octal(mode)}`, path);
    return 'symlink';
  }
  ctx.report('device', TYPE_NAMES.get(type) ?? `unknown type in mode ${octal(mode)}`, path);
  return 'other';
}

function octal(mode: number): string {
  return `0o${mode.toString(8)}`;
}

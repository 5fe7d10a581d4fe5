import { Buffer } from 'node:buffer';
import type { ReadContext } from '../context.ts';
import { checkPath, type CheckedPath } from '../paths.ts';
import type { EntryKind } from '../types.ts';
import type { Report, TarHeader } from './header.ts';
import { checkPaxKeys, type PaxRecords } from './pax.ts';

/** What stood before a member's own header: at most one of each. */
export interface Extensions {
  pax?: PaxRecords;
  /** GNU type L and K, without the terminator. */
  longName?: Uint8Array;
  longLink?: Uint8Array;
}

/** One member, with what its extensions say about it. */
export interface Member extends CheckedPath {
  readonly kind: EntryKind;
  /** Bytes of contents that follow. */
  readonly dataSize: number;
  readonly declaredSize: number;
  readonly mode: number;
  readonly linkTarget?: string;
}

const SLASH = 0x2f;
const NAME_BYTES = 100;
/** One more than the 11 octal digits of the size field can say. */
const OCTAL_SIZE_END = 8 ** 11;

interface TypeInfo {
  readonly kind: EntryKind;
  /** The file-type bits of st_mode that belong to it. */
  readonly modeBits: number;
}

const REGULAR: TypeInfo = { kind: 'file', modeBits: 0o100000 };
const TYPES: Readonly<Record<string, TypeInfo>> = {
  '0': REGULAR,
  '\0': REGULAR,
  '1': { kind: 'hardlink', modeBits: 0o100000 },
  '2': { kind: 'symlink', modeBits: 0o120000 },
  '3': { kind: 'other', modeBits: 0o020000 },
  '4': { kind: 'other', modeBits: 0o060000 },
  '5': { kind: 'dir', modeBits: 0o040000 },
  '6': { kind: 'other', modeBits: 0o010000 },
};

/** Puts a header and its extensions together, and reports where they disagree or say what no honest member says. */
export function resolveMember(header: TarHeader, extensions: Extensions, ctx: ReadContext): Member {
  const { pax } = extensions;
  // Until the name is settled, faults are reported under that of the header.
  const report: Report = (code, detail) => {
    ctx.report(code, detail, lossy(header.name));
  };
  if (pax !== undefined) checkPaxKeys(pax, 'member', report);
  const size = effectiveSize(header, pax, report);
  const name = effectiveText('path', header.name, pax?.get('path'), extensions.longName, report);
  const link = effectiveText('linkpath', header.link, pax?.get('linkpath'), extensions.longLink, report);

  const checked = checkPath(name, ctx);
  const { path } = checked;
  const info = typeInfo(header, path, ctx);
  if (info.kind !== 'dir' && name[name.length - 1] === SLASH) {
    ctx.report('tar-header', 'a name with a trailing slash that is no folder', path);
  }
  checkMode(header.mode, info, path, ctx);
  const isLink = info.kind === 'symlink' || info.kind === 'hardlink';
  if (!isLink && link.length > 0) ctx.report('tar-header', 'a link target on what is no link', path);
  const hasData = info.kind === 'file';
  // As CPython and libarchive read it: what follows is the next header, whatever the size field says.
  if (!hasData && size > 0) ctx.report('tar-link-data', `${size} bytes on what has no contents`, path);
  const member = {
    ...checked,
    kind: info.kind,
    dataSize: hasData ? size : 0,
    declaredSize: size,
    mode: header.mode,
  };
  return isLink ? { ...member, linkTarget: lossy(link) } : member;
}

/** The kind of a member, with the anomalies that a kind is by itself. */
function typeInfo(header: TarHeader, path: string, ctx: ReadContext): TypeInfo {
  const { type } = header;
  const info = TYPES[type];
  if (info === undefined) {
    // Most readers extract what they don't know as a file, so it is read as one.
    const code = type === 'S' ? 'tar-sparse' : 'tar-unknown-type';
    ctx.report(code, `type ${JSON.stringify(type)}`, path);
    return REGULAR;
  }
  if (type === '\0') ctx.report('tar-format', 'the type of a regular file as v7 tar wrote it', path);
  if (info.kind === 'symlink' || info.kind === 'hardlink') ctx.report(info.kind, 'a link', path);
  if (info.kind === 'other') ctx.report('device', `a special file of type ${type}`, path);
  return info;
}

function checkMode(mode: number, info: TypeInfo, path: string, ctx: ReadContext): void {
  const shown = `mode 0${mode.toString(8)}`;
  if ((mode & 0o7000) !== 0) ctx.report('setuid', shown, path);
  const typeBits = mode - (mode % 0o10000);
  // Builders write either the whole st_mode or none of its type bits.
  if (typeBits !== 0 && typeBits !== info.modeBits) ctx.report('mode-mismatch', shown, path);
}

/** The pax size has to agree with the header wherever the header can hold it: else two readers see two archives. */
function effectiveSize(header: TarHeader, pax: PaxRecords | undefined, report: Report): number {
  const value = pax?.get('size');
  if (value === undefined) return header.size;
  const digits = Buffer.from(value).toString('latin1');
  const size = /^(?:0|[1-9][0-9]{0,15})$/u.test(digits) ? Number(digits) : NaN;
  if (!Number.isSafeInteger(size)) {
    report('tar-number', 'the pax size is not a number');
    return header.size;
  }
  const isAgreed = size === header.size || (size >= OCTAL_SIZE_END && header.size === 0);
  if (!isAgreed) report('tar-extension-conflict', `pax size ${size}, header ${header.size}`);
  return size;
}

/**
 * A name or link target from header, pax and GNU extension. Where the header can hold the extended text, it must be the
 * same text; a GNU long text must begin with what the header holds of it.
 */
function effectiveText(
  key: 'path' | 'linkpath',
  inHeader: Uint8Array,
  inPax: Uint8Array | undefined,
  inGnu: Uint8Array | undefined,
  report: Report,
): Uint8Array {
  if (inPax === undefined && inGnu === undefined) return inHeader;
  const text = inPax ?? inGnu ?? inHeader;
  if (inPax !== undefined && inGnu !== undefined && !same(inPax, inGnu)) {
    report('tar-extension-conflict', `pax ${key} and GNU long name differ`);
  }
  if (text.length === 0) report('tar-extension', `an empty ${key}`);
  const fits = text.length <= NAME_BYTES && text.every((byte) => byte < 0x80);
  if (fits && !same(withoutSlash(text), withoutSlash(inHeader))) {
    report('tar-extension-conflict', `${key} ${lossy(text)}, header ${lossy(inHeader)}`);
  } else if (inGnu !== undefined && !same(inGnu.subarray(0, inHeader.length), inHeader)) {
    report('tar-extension-conflict', `the header is no beginning of the GNU long ${key}`);
  }
  return text;
}

function same(left: Uint8Array, right: Uint8Array): boolean {
  return Buffer.compare(left, right) === 0;
}

function withoutSlash(bytes: Uint8Array): Uint8Array {
  return bytes[bytes.length - 1] === SLASH ? bytes.subarray(0, -1) : bytes;
}

/** Link targets and names in messages: 1 KiB is enough to show one. */
function lossy(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 1024)).toString('utf8');
}

import { hasText, u16be, u16le, u32be, u32le, u8, within } from './bytes.ts';

/**
 * Tests for native and byte code. Each gets bytes that begin where the file would begin. Fields that a loader ignores are
 * not looked at: a corrupted one would hide a program that still runs.
 */

/** The kernel asks for the magic, type and machine alone, glibc for class and data too (System V gABI, chapter 4). */
export function isElf(b: Uint8Array): boolean {
  return u32be(b, 0) === 0x7f454c46;
}

/**
 * Inside other data the type must be that of an object, program, library or core dump, and the size of a header, segment or
 * section entry the only one there is, in either byte order: tables of magic numbers (libmagic's) hold the magic too.
 */
export function isElfStrict(b: Uint8Array): boolean {
  return [u16le, u16be].some((u16) => {
    const narrow = u16(b, 40) === 52 || u16(b, 42) === 32 || u16(b, 46) === 40;
    const wide = u16(b, 52) === 64 || u16(b, 54) === 56 || u16(b, 58) === 64;
    return within(u16(b, 16), 1, 4) && (narrow || wide);
  });
}

/** IMAGE_FILE_MACHINE_* of the PE format specification that compilers and loaders know. */
const COFF_MACHINES: ReadonlySet<number> = new Set([
  0x014c, 0x0166, 0x0169, 0x0184, 0x01a2, 0x01a6, 0x01c0, 0x01c2, 0x01c4, 0x01f0, 0x0200, 0x0284, 0x0ebc,
  0x5032, 0x5064, 0x5128, 0x6232, 0x6264, 0x8664, 0x9041, 0xa641, 0xa64e, 0xaa64,
]);

/** Offset of the PE header as the DOS header gives it (`e_lfanew`); undefined where the bytes do not begin with `MZ`. */
export function peHeaderOffset(b: Uint8Array): number | undefined {
  const offset = hasText(b, 0, 'MZ') ? u32le(b, 60) : -1;
  return offset > 0 ? offset : undefined;
}

/** `PE\0\0` where `e_lfanew` points: the whole file is the program. */
export function isPe(b: Uint8Array): boolean {
  return u32be(b, peHeaderOffset(b) ?? b.length) === 0x50450000;
}

/** A PE header that stands on its own: known machine, sections, and an optional header of 32 or 64 bits. */
export function isPeHeader(b: Uint8Array): boolean {
  const magic = u16le(b, 24);
  return COFF_MACHINES.has(u16le(b, 4)) && within(u16le(b, 6), 1, 96) && (magic === 0x10b || magic === 0x20b);
}

/** A DOS header that makes sense: bytes on the last page, pages, header paragraphs. Text after `MZ` never does. */
export function isDosProgram(b: Uint8Array): boolean {
  return (
    (hasText(b, 0, 'MZ') || hasText(b, 0, 'ZM')) &&
    within(u16le(b, 2), 0, 511) &&
    within(u16le(b, 4), 1, 0x7ff) &&
    within(u16le(b, 8), 2, 0xfff)
  );
}

/** Low 24 bits of a Mach-O CPU type; the high byte says 64 bits (1) or 64-bit code with 32-bit pointers (2). */
function isMachCpu(cpu: number): boolean {
  return within(cpu >>> 24, 0, 2) && within(cpu & 0xffffff, 1, 24);
}

/** mach_header of <mach-o/loader.h>, 32 and 64 bits, both byte orders. */
export function isMachO(b: Uint8Array): boolean {
  const magic = u32be(b, 0);
  if (magic === 0xfeedface || magic === 0xfeedfacf)
    return isMachCpu(u32be(b, 4)) && within(u32be(b, 12), 1, 15);
  return (
    (magic === 0xcefaedfe || magic === 0xcffaedfe) && isMachCpu(u32le(b, 4)) && within(u32le(b, 12), 1, 15)
  );
}

/**
 * fat_header of <mach-o/fat.h>, with 32- or 64-bit offsets. Its first word is that of a Java class file too, where the
 * second holds a version of at least 45; the kernel looks at the architectures of one page, so never at more than 204.
 */
export function isMachOFat(b: Uint8Array): boolean {
  const magic = u32be(b, 0);
  if (magic === 0xcafebabe || magic === 0xcafebabf)
    return within(u32be(b, 4), 1, 204) && isMachCpu(u32be(b, 8));
  return (
    (magic === 0xbebafeca || magic === 0xbfbafeca) && within(u32le(b, 4), 1, 204) && isMachCpu(u32le(b, 8))
  );
}

/** JVM specification 4.1: magic, minor, major. */
export function isJavaClass(b: Uint8Array): boolean {
  return u32be(b, 0) === 0xcafebabe && within(u16be(b, 6), 45, 255);
}

/** Inside other data the constant pool must begin with an entry of a known kind too (JVM specification 4.4). */
export function isJavaClassStrict(b: Uint8Array): boolean {
  const tag = u8(b, 10);
  return isJavaClass(b) && u16be(b, 8) > 1 && within(tag, 1, 20) && tag !== 2 && tag !== 13 && tag !== 14;
}

/** Unix ar, GNU thin and AIX big archives. */
export function isAr(b: Uint8Array): boolean {
  return hasText(b, 0, '!<arch>\n') || hasText(b, 0, '!<thin>\n') || hasText(b, 0, '<bigaf>\n');
}

/** Inside other data the first member's header must end as it ought to. */
export function isArStrict(b: Uint8Array): boolean {
  return (hasText(b, 0, '!<arch>\n') || hasText(b, 0, '!<thin>\n')) && hasText(b, 66, '`\n');
}

/** Section names are ASCII padded with NUL; a long one is `/` and an offset. */
function isSectionName(b: Uint8Array, at: number): boolean {
  let ended = false;
  for (let i = at; i < at + 8; i++) {
    const byte = u8(b, i);
    if (byte === 0) ended = true;
    else if (ended || !within(byte, 0x21, 0x7e)) return false;
  }
  return u8(b, at) !== 0;
}

const BIGOBJ_CLASS_ID = '\xc7\xa1\xba\xd1\xee\xba\xa9\x4b\xaf\x20\xfa\xf6\x6a\xa4\xdc\xb8';

/**
 * A COFF object has no magic, so everything about its headers must fit: machine, sections, no optional header, tables
 * after the section headers, and a first section with a name and no address. Also the extended object (`/bigobj`).
 */
export function isCoff(b: Uint8Array): boolean {
  if (u32be(b, 0) === 0x0000ffff) return hasText(b, 12, BIGOBJ_CLASS_ID);
  const sections = u16le(b, 2);
  const symbols = u32le(b, 8);
  const raw = u32le(b, 40);
  const headers = 20 + 40 * sections;
  return (
    COFF_MACHINES.has(u16le(b, 0)) &&
    within(sections, 1, 0xfeff) &&
    (symbols === 0 || symbols >= headers) &&
    u16le(b, 16) === 0 &&
    isSectionName(b, 20) &&
    u32le(b, 32) === 0 &&
    (raw === 0 || raw >= headers)
  );
}

/** Import header of the PE format specification: the signature, version 0, a machine, no reserved bits, a symbol's name. */
export function isCoffImport(b: Uint8Array): boolean {
  return (
    u32be(b, 0) === 0x0000ffff &&
    u16le(b, 4) === 0 &&
    COFF_MACHINES.has(u16le(b, 6)) &&
    within(u32le(b, 12), 4, 0xffff) &&
    within(u16le(b, 18), 0, 31) &&
    within(u8(b, 20), 0x21, 0x7e)
  );
}

/** Modules (version 1) and components (a layer in the high half). */
export function isWasm(b: Uint8Array): boolean {
  return u32be(b, 0) === 0x0061736d && within(u16le(b, 4), 1, 0xff) && within(u16le(b, 6), 0, 1);
}

/** Raw bitcode, or the wrapper that Apple's tools put around it. */
export function isLlvmBitcode(b: Uint8Array): boolean {
  return u32be(b, 0) === 0x4243c0de || u32be(b, 0) === 0xdec0170b;
}

/** Inside other data: raw bitcode begins with the identification block or the module block, a wrapper has version 0. */
export function isLlvmBitcodeStrict(b: Uint8Array): boolean {
  if (u32be(b, 0) === 0xdec0170b) return u32le(b, 4) === 0 && within(u32le(b, 8), 16, 0x1000);
  return u32be(b, 4) === 0x35140000 || u32be(b, 4) === 0x210c0000;
}

/** Dalvik executables, optimised and compact ones included. */
export function isDex(b: Uint8Array): boolean {
  const start = hasText(b, 0, 'cdex') || hasText(b, 0, 'dex\n') || hasText(b, 0, 'dey\n');
  return start && [4, 5, 6].every((at) => within(u8(b, at), 0x30, 0x39)) && u8(b, 7) === 0;
}

/** A marshalled code object begins with `c`, with or without the flag that says it is referred to, and its counts. */
function isCodeObject(b: Uint8Array, at: number): boolean {
  return (u8(b, at) & 0x7f) === 0x63 && u32le(b, at + 1) === 0;
}

/** Magic numbers of CPython 2.x; later ones are counted up from 3000 (importlib/_bootstrap_external.py). */
function isPython2Magic(magic: number): boolean {
  return within(magic, 62011, 62220) || [20121, 50428, 50823, 60202, 60717].includes(magic);
}

/**
 * CPython bytecode: magic number, CR LF, header, code object. The header is 16 bytes with flags since 3.7 (PEP 552), 12 since
 * 3.3, else 8. With flags it is so telling that any magic number will do: PyPy's and future ones are caught as well.
 */
export function isPyc(b: Uint8Array): boolean {
  const magic = u16le(b, 0);
  if (u16be(b, 2) !== 0x0d0a) return false;
  if (within(u32le(b, 4), 0, 3) && isCodeObject(b, 16)) return true;
  if (within(magic, 3190, 3399) && isCodeObject(b, 12)) return true;
  return (isPython2Magic(magic) || within(magic, 3000, 3189)) && isCodeObject(b, 8);
}

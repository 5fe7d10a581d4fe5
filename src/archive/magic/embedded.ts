import type { FileFormat } from '../formats.ts';
import * as packed from './compressed.ts';
import * as native from './native.ts';

/** Most bytes after its first that say whether a candidate is one. */
export const WINDOW = 4096;

/** One value, or an inclusive range. */
type ByteRange = number | readonly [low: number, high: number];

/** A format that is looked for inside other data, and the test that leaves no false positive. */
interface Needle {
  readonly format: FileFormat;
  /** Three or four bytes that every such file has, `skip` bytes from its start: there where they are rare elsewhere. */
  readonly start: readonly [ByteRange, ByteRange, ByteRange, ByteRange?];
  readonly skip?: number;
  readonly test: (bytes: Uint8Array) => boolean;
}

const MAX_SKIP = 3;
/**
 * Candidates of one artifact that get a closer look, and for gzip, where that means inflating, of one file. Noise and real
 * packages have a few hundred; what brings more is a flood to hide one in, and each further one is taken for real unlooked.
 */
const MAX_CANDIDATES = 2_000_000;
const MAX_GZIP_CANDIDATES = 1000;

/** Shared by all files of an artifact. */
export interface CandidateBudget {
  candidates: number;
}
const DIGIT = [0x31, 0x39] as const;

/** True for compressed data, which has no zero byte of its own at a fixed place, when its window has one. */
const binary = (test: (bytes: Uint8Array) => boolean) => (bytes: Uint8Array) => test(bytes) && hasZero(bytes);

/**
 * Every test here demands a zero byte within the window: text, which has none, is thus passed over at the speed of memchr.
 */
const NEEDLES: readonly Needle[] = [
  { format: 'elf', start: [0x7f, 0x45, 0x4c, 0x46], test: native.isElfStrict },
  { format: 'pe', start: [0x50, 0x45, 0x00, 0x00], test: native.isPeHeader },
  { format: 'mach-o', start: [0xfe, 0xed, 0xfa, [0xce, 0xcf]], test: native.isMachO },
  { format: 'mach-o', start: [[0xce, 0xcf], 0xfa, 0xed, 0xfe], test: native.isMachO },
  { format: 'mach-o-fat', start: [0xca, 0xfe, 0xba, [0xbe, 0xbf]], test: native.isMachOFat },
  { format: 'java-class', start: [0xca, 0xfe, 0xba, 0xbe], test: binary(native.isJavaClassStrict) },
  { format: 'ar', start: [0x21, 0x3c, [0x61, 0x74], [0x68, 0x72]], test: binary(native.isArStrict) },
  { format: 'wasm', skip: 2, start: [0x73, 0x6d, 0x01], test: native.isWasm },
  { format: 'wasm', skip: 2, start: [0x73, 0x6d, 0x0d], test: native.isWasm },
  { format: 'llvm-bitcode', start: [0x42, 0x43, 0xc0, 0xde], test: native.isLlvmBitcodeStrict },
  { format: 'llvm-bitcode', start: [0xde, 0xc0, 0x17, 0x0b], test: native.isLlvmBitcodeStrict },
  { format: 'dex', skip: 2, start: [[0x78, 0x79], 0x0a, 0x30], test: native.isDex },
  { format: 'pyc', skip: 1, start: [[0x0b, 0x10], 0x0d, 0x0a], test: native.isPyc },
  { format: 'pyc', skip: 1, start: [[0xf2, 0xf3], 0x0d, 0x0a], test: native.isPyc },
  { format: 'zip', start: [0x50, 0x4b, 0x03, 0x04], test: binary(packed.isZipStrict) },
  { format: 'gzip', start: [0x1f, 0x8b, 0x08, [0x00, 0x1f]], test: binary(packed.isGzipStrict) },
  { format: 'bzip2', start: [0x42, 0x5a, 0x68, DIGIT], test: binary(packed.isBzip2) },
  { format: 'xz', start: [0xfd, 0x37, 0x7a, 0x58], test: packed.isXzStrict },
  { format: 'zstd', start: [0x28, 0xb5, 0x2f, 0xfd], test: binary(packed.isZstdStrict) },
  { format: 'lz4', start: [0x04, 0x22, 0x4d, 0x18], test: binary(packed.isLz4Strict) },
  { format: 'lzip', start: [0x4c, 0x5a, 0x49, 0x50], test: binary(packed.isLzipStrict) },
  { format: '7z', start: [0x37, 0x7a, 0xbc, 0xaf], test: binary(packed.is7zStrict) },
  { format: 'rar', skip: 3, start: [0x21, 0x1a, 0x07], test: binary(packed.isRar) },
  { format: 'cab', skip: 2, start: [0x43, 0x46, 0x00], test: packed.isCabStrict },
  { format: 'xar', skip: 3, start: [0x21, 0x00, 0x1c], test: packed.isXar },
];

/**
 * The search looks at every second pair of bytes. Wherever a needle begins, one such pair is its first and second byte or
 * its second and third; these tables (by pair, high byte first) hold the needles for which it is.
 */
const FIRST_PAIRS = pairTable(0);
const SECOND_PAIRS = pairTable(1);
/** 1 for the pairs that stand in either table: nearly all pairs do in none. */
const FLAGS = Uint8Array.from(FIRST_PAIRS, (needles, pair) =>
  needles === undefined && SECOND_PAIRS[pair] === undefined ? 0 : 1,
);

function pairTable(index: 0 | 1): readonly (readonly Needle[] | undefined)[] {
  const table = new Array<Needle[] | undefined>(0x1_0000).fill(undefined);
  for (const needle of NEEDLES) {
    const [a, z] = bounds(needle.start[index]);
    const [b, y] = bounds(needle.start[index + 1] ?? 0);
    for (let high = a; high <= z; high++) {
      for (let low = b; low <= y; low++) (table[(high << 8) | low] ??= []).push(needle);
    }
  }
  return table;
}

function bounds(range: ByteRange): readonly [number, number] {
  return typeof range === 'number' ? [range, range] : range;
}

function pairAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

/** Index of the next pair in FLAGS, in steps of two from `at`; no less than `end` if there is none. Nearly all time goes here. */
function nextFlagged(bytes: Uint8Array, from: number, end: number): number {
  const flags = FLAGS;
  let at = from;
  while (at < end && flags[pairAt(bytes, at)] === 0) at += 2;
  return at;
}

function hasZero(bytes: Uint8Array): boolean {
  return bytes.includes(0);
}

/** A plain view: `subarray` of a Buffer costs several times as much, and hostile data can ask for millions. */
function view(bytes: Buffer, at: number): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset + at, Math.min(WINDOW, bytes.length - at));
}

function matches(bytes: Uint8Array, at: number, start: Needle['start']): boolean {
  for (let i = 0; i < start.length; i++) {
    const want = start[i] ?? 0;
    const byte = bytes[at + i] ?? -1;
    if (typeof want === 'number' ? byte !== want : byte < want[0] || byte > want[1]) return false;
  }
  return true;
}

/**
 * Collects the first occurrence of each format inside one file.
 * A PE file is found by its PE header; where that is the one that the DOS header at the file's start points at
 * (`peHeader`, bytes), the whole file is the program.
 */
export class EmbeddedFormats {
  readonly found = new Map<FileFormat, number>();
  readonly #peHeader: number | undefined;
  readonly #budget: CandidateBudget;
  #gzipCandidates = 0;

  constructor(peHeader: number | undefined, budget: CandidateBudget) {
    this.#peHeader = peHeader;
    this.#budget = budget;
  }

  /**
   * Looks at all candidates that begin in `bytes[from, to)`. `base` is the offset of `bytes` in the file. Unless the
   * file ends with `bytes`, `to` must leave WINDOW bytes.
   */
  search(bytes: Buffer, from: number, to: number, base: number): void {
    const zero = bytes.indexOf(0, from);
    if (zero < 0) return;
    const first = Math.max(from, zero - WINDOW + 1);
    const end = Math.min(bytes.length - 1, to + MAX_SKIP + 1);
    for (let at = nextFlagged(bytes, first, end); at < end; at = nextFlagged(bytes, at + 2, end)) {
      const pair = pairAt(bytes, at);
      for (const needle of FIRST_PAIRS[pair] ?? []) this.#try(needle, bytes, at, first, to, base);
      for (const needle of SECOND_PAIRS[pair] ?? []) this.#try(needle, bytes, at - 1, first, to, base);
    }
  }

  #try(needle: Needle, bytes: Buffer, at: number, from: number, to: number, base: number): void {
    const { format, start, skip = 0, test } = needle;
    const begin = at - skip;
    if (begin < from || begin >= to || !matches(bytes, at, start)) return;
    const offset = base + begin;
    if (format === 'pe' && offset === this.#peHeader) this.found.set('pe', 0);
    if (offset === 0 || this.found.has(format)) return;
    if (this.#flooded(format) || test(view(bytes, begin))) this.found.set(format, offset);
  }

  #flooded(format: FileFormat): boolean {
    if (format === 'gzip' && ++this.#gzipCandidates > MAX_GZIP_CANDIDATES) return true;
    return ++this.#budget.candidates > MAX_CANDIDATES;
  }
}

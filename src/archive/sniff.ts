import { FILE_FORMATS, type FileFormat } from './formats.ts';
import type { Scanner } from './scan.ts';
import type { Signal } from './types.ts';
import * as packed from './magic/compressed.ts';
import { EmbeddedFormats, WINDOW, type CandidateBudget } from './magic/embedded.ts';
import { endsWhereItSays } from './magic/hosts.ts';
import * as native from './magic/native.ts';
import { secretsIn } from './magic/secrets.ts';
import { ZIP_TAIL, zipAtEnd } from './magic/zip-tail.ts';

/** How many first bytes `sniffHead` wants; it takes fewer where the file is shorter. */
export const HEAD_BYTES = WINDOW;

/** In this order: a Mach-O fat header is told from a Java class first, and what has no magic comes last. */
const HEAD_TESTS: readonly (readonly [FileFormat, (bytes: Uint8Array) => boolean])[] = [
  ['elf', native.isElf],
  ['pe', native.isPe],
  ['mz', native.isDosProgram],
  ['mach-o', native.isMachO],
  ['mach-o-fat', native.isMachOFat],
  ['java-class', native.isJavaClass],
  ['ar', native.isAr],
  ['wasm', native.isWasm],
  ['llvm-bitcode', native.isLlvmBitcode],
  ['dex', native.isDex],
  ['pyc', native.isPyc],
  ['coff-import', native.isCoffImport],
  ['zip', packed.isZip],
  ['gzip', packed.isGzip],
  ['bzip2', packed.isBzip2],
  ['xz', packed.isXz],
  ['zstd', packed.isZstd],
  ['lz4', packed.isLz4],
  ['lzip', packed.isLzip],
  ['compress', packed.isCompress],
  ['7z', packed.is7z],
  ['rar', packed.isRar],
  ['cab', packed.isCab],
  ['xar', packed.isXar],
  ['tar', packed.isTar],
  ['coff', native.isCoff],
  ['lzma', packed.isLzma],
];

/**
 * Tells what a file is by its first bytes (HEAD_BYTES of them, or all).
 * A PE file whose header lies further in is `mz` or undefined here; the scanners below follow the pointer.
 */
export function sniffHead(head: Uint8Array): FileFormat | undefined {
  return HEAD_TESTS.find(([, test]) => test(head))?.[0];
}

/** The first line, if it begins with `#!`, without its end. Only the kernel reads it, and no more than 256 bytes. */
function shebang(head: Uint8Array): Signal[] {
  if (head[0] !== 0x23 || head[1] !== 0x21) return [];
  const line = Buffer.from(head.subarray(0, 256)).toString('latin1');
  return [{ kind: 'shebang', line: line.split(/[\r\n]/, 1).join('') }];
}

/**
 * What the head was decides what else is looked for: a file that is native, or an archive or compressed, as a whole
 * is a finding or is opened, and a reader accounts for its bytes. A DOS header may still turn out to be that of a PE file.
 */
class FileSignals {
  readonly #head: FileFormat | undefined;
  readonly #shebang: Signal[];
  /** Offset of the first zero byte, which text has none of; Infinity where the head says that its format is known. */
  readonly #binaryFrom: number;
  #secrets: Signal[] = [];
  readonly embedded: EmbeddedFormats;

  constructor(head: Uint8Array, budget: CandidateBudget) {
    this.#head = sniffHead(head);
    this.#shebang = shebang(head);
    const zero = head.indexOf(0);
    this.#binaryFrom = zero === -1 || endsWhereItSays(head) ? Infinity : zero;
    this.embedded = new EmbeddedFormats(native.peHeaderOffset(head), budget);
  }

  /** False once nothing that follows can tell more. */
  get open(): boolean {
    return this.#head === undefined || this.#head === 'mz';
  }

  /** Takes the file from its start, as much of it as is held. */
  lookForSecrets(start: Buffer): void {
    this.#secrets = secretsIn(start);
  }

  signals(tail: Buffer, size: number): Signal[] {
    const found = this.embedded.found;
    const head = this.#head;
    if (this.open && !found.has('zip') && tail.includes(0)) {
      const at = zipAtEnd(tail, size);
      if (at !== undefined) found.set('zip', at);
    }
    if (head !== undefined && found.get('pe') !== 0) found.set(head, 0);
    const formats = [...found].map(([format, at]): Signal =>
      at > this.#binaryFrom && FILE_FORMATS[format].group !== 'native'
        ? { kind: 'format', format, at, inUnknownBinary: true }
        : { kind: 'format', format, at },
    );
    return [...formats.sort(byOffset), ...this.#shebang, ...this.#secrets];
  }
}

function byOffset(a: Signal, b: Signal): number {
  return (a.kind === 'format' ? a.at : 0) - (b.kind === 'format' ? b.at : 0);
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/**
 * Everything that a look at the complete contents of a file tells: its format at 0, formats further in (the first of each;
 * a PE file there is placed at its PE header), a zip archive at its end, and its shebang line.
 */
export function scanWhole(bytes: Uint8Array, budget: CandidateBudget = { candidates: 0 }): Signal[] {
  const buffer = asBuffer(bytes);
  const file = new FileSignals(buffer.subarray(0, HEAD_BYTES), budget);
  if (file.open) {
    file.embedded.search(buffer, 0, buffer.length, 0);
    file.lookForSecrets(buffer);
  }
  return file.signals(buffer.subarray(Math.max(0, buffer.length - ZIP_TAIL)), buffer.length);
}

/** The same as `scanWhole`, in one pass over chunks of any size. Holds 256 KiB. */
export class ContentScanner implements Scanner {
  #buffer = Buffer.alloc(0);
  #length = 0;
  /** Offset in the file of the first byte held. */
  #base = 0;
  /** Index of the first byte held at which no candidate was looked for yet. */
  #next = 0;
  #file: FileSignals | undefined;
  readonly #budget: CandidateBudget;

  constructor(budget: CandidateBudget = { candidates: 0 }) {
    this.#budget = budget;
  }

  feed(chunk: Uint8Array): void {
    let rest = chunk;
    while (rest.length > 0 && this.#file?.open !== false) {
      if (this.#buffer.length === 0) this.#buffer = Buffer.allocUnsafe(4 * ZIP_TAIL);
      const taken = rest.subarray(0, this.#buffer.length - this.#length);
      this.#buffer.set(taken, this.#length);
      this.#length += taken.length;
      rest = rest.subarray(taken.length);
      if (this.#file === undefined && this.#length >= HEAD_BYTES) this.#file = this.#start();
      if (this.#length === this.#buffer.length) this.#advance();
    }
  }

  end(): Signal[] {
    const held = this.#buffer.subarray(0, this.#length);
    const file = this.#file ?? this.#start();
    if (file.open) {
      file.embedded.search(held, this.#next, held.length, this.#base);
      if (this.#base === 0) file.lookForSecrets(held);
    }
    return file.signals(held.subarray(Math.max(0, held.length - ZIP_TAIL)), this.#base + held.length);
  }

  #start(): FileSignals {
    return new FileSignals(this.#buffer.subarray(0, Math.min(this.#length, HEAD_BYTES)), this.#budget);
  }

  /** Searches the full buffer and keeps its end: the windows of the last candidates, and what may be a zip's end. */
  #advance(): void {
    if (this.#base === 0) this.#file?.lookForSecrets(this.#buffer);
    const searched = this.#length - WINDOW;
    this.#file?.embedded.search(this.#buffer, this.#next, searched, this.#base);
    const dropped = this.#length - ZIP_TAIL;
    this.#buffer.copyWithin(0, dropped);
    this.#base += dropped;
    this.#length = ZIP_TAIL;
    this.#next = searched - dropped;
  }
}

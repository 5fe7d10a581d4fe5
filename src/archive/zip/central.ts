import type { Buffer } from 'node:buffer';
import type { ReadContext } from '../context.ts';
import type { ByteSource } from '../types.ts';
import type { Directory } from './end-record.ts';
import { parseExtra, resolveZip64, type ExtraFields } from './extra.ts';
import { CENTRAL_HEADER, CENTRAL_HEADER_BYTES } from './format.ts';
import { Window, WINDOW_BYTES } from './window.ts';

/** One record of the central directory (APPNOTE 4.3.12). Its buffers are valid until the next `load`. */
export interface CentralRecord {
  readonly versionNeeded: number;
  readonly flags: number;
  readonly method: number;
  /** DOS time and date, as one number. */
  readonly time: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Absolute offset of the local header. */
  readonly offset: number;
  readonly disk: number;
  readonly attributes: number;
  readonly commentLength: number;
  readonly name: Buffer;
  readonly extra: ExtraFields;
  readonly zip64Fault?: string;
}

const BACKWARD_BYTES = 4096;

/**
 * The records of the central directory by number. Only their offsets are kept: a record is parsed when its entry is
 * read, so that 100,000 of them take no memory to speak of.
 */
export class CentralDirectory {
  /** Numbers of the records in the order of their local headers. */
  readonly order: readonly number[];
  /** Whether that is the order of the directory. */
  readonly isOrdered: boolean;
  readonly #starts: readonly number[];
  readonly #end: number;
  readonly #shift: number;
  readonly #window: Window;

  private constructor(source: ByteSource, walked: Walked, shift: number) {
    this.#starts = walked.starts;
    this.#end = walked.end;
    this.#shift = shift;
    const { locals } = walked;
    this.isOrdered = locals.every((offset, index) => index === 0 || offset >= (locals[index - 1] ?? 0));
    const numbers = locals.map((_, index) => index);
    this.order = this.isOrdered ? numbers : numbers.sort((a, b) => (locals[a] ?? 0) - (locals[b] ?? 0));
    // Out of order, every record may be a jump: reading far ahead would take quadratic time.
    this.#window = new Window(source, this.isOrdered ? WINDOW_BYTES : BACKWARD_BYTES, true);
  }

  /** Walks the records, and reports where their number, their extent or their order is not what it must be. */
  static async open(source: ByteSource, directory: Directory, ctx: ReadContext): Promise<CentralDirectory> {
    const walked = await walk(source, directory, ctx);
    const central = new CentralDirectory(source, walked, directory.shift);
    if (!central.isOrdered) {
      ctx.report('zip-order', 'the central directory lists the entries in another order than the file');
    }
    return central;
  }

  /** Where the last whole record ends. */
  get end(): number {
    return this.#end;
  }

  peek(number: number): CentralRecord | undefined {
    const start = this.#starts[number] ?? 0;
    const bytes = this.#window.peek(start, this.#endOf(number) - start);
    return bytes === undefined ? undefined : parse(bytes, this.#shift);
  }

  async load(number: number): Promise<CentralRecord> {
    const start = this.#starts[number] ?? 0;
    return parse(await this.#window.load(start, this.#endOf(number) - start), this.#shift);
  }

  #endOf(number: number): number {
    return this.#starts[number + 1] ?? this.#end;
  }
}

interface Walked {
  readonly starts: readonly number[];
  /** The 32-bit offsets of the local headers: enough to tell their order below 4 GiB. */
  readonly locals: readonly number[];
  readonly end: number;
}

async function walk(source: ByteSource, directory: Directory, ctx: ReadContext): Promise<Walked> {
  const window = new Window(source);
  const starts: number[] = [];
  const locals: number[] = [];
  let at = directory.start;
  while (at + CENTRAL_HEADER_BYTES <= directory.end) {
    const head = window.peek(at, CENTRAL_HEADER_BYTES) ?? (await window.load(at, CENTRAL_HEADER_BYTES));
    if (head.readUInt32LE(0) !== CENTRAL_HEADER) break;
    const lengths = head.readUInt16LE(28) + head.readUInt16LE(30) + head.readUInt16LE(32);
    if (at + CENTRAL_HEADER_BYTES + lengths > directory.end) break;
    if (ctx.budget.entries >= ctx.limits.entries) {
      ctx.report('limit-entries', `more than ${ctx.limits.entries} entries`);
      ctx.stopped = 'limit-entries';
      return { starts, locals, end: at };
    }
    ctx.budget.entries += 1;
    starts.push(at);
    locals.push(head.readUInt32LE(42));
    at += CENTRAL_HEADER_BYTES + lengths;
  }
  if (starts.length !== directory.count) {
    ctx.report(
      'zip-end-record',
      `the end record declares ${directory.count} entries, the directory holds ${starts.length}`,
    );
  }
  return { starts, locals, end: at };
}

function parse(bytes: Buffer, shift: number): CentralRecord {
  const nameEnd = CENTRAL_HEADER_BYTES + bytes.readUInt16LE(28);
  const extra = parseExtra(bytes.subarray(nameEnd, nameEnd + bytes.readUInt16LE(30)));
  const { values, fault } = resolveZip64(extra, [
    bytes.readUInt32LE(24),
    bytes.readUInt32LE(20),
    bytes.readUInt32LE(42),
  ]);
  const [size = 0, compressedSize = 0, offset = 0] = values;
  return {
    versionNeeded: bytes.readUInt16LE(6),
    flags: bytes.readUInt16LE(8),
    method: bytes.readUInt16LE(10),
    time: bytes.readUInt32LE(12),
    crc: bytes.readUInt32LE(16),
    compressedSize,
    size,
    offset: offset + shift,
    disk: bytes.readUInt16LE(34),
    attributes: bytes.readUInt32LE(38),
    commentLength: bytes.readUInt16LE(32),
    name: bytes.subarray(CENTRAL_HEADER_BYTES, nameEnd),
    extra,
    ...(fault === undefined ? {} : { zip64Fault: fault }),
  };
}

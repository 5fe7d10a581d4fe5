import { crc32, createInflateRaw, inflateRawSync, type InflateRaw } from 'node:zlib';
import { messageOf } from '../errors.ts';
import type { AnomalyCode } from './anomalies.ts';
import type { ReadContext } from './context.ts';
import type { ByteSource } from './types.ts';

/**
 * Takes what was inflated, in order; the chunk stays valid until the answer is there.
 * Answers false when it wants no more: then nothing further is read.
 */
export type ChunkConsumer = (chunk: Uint8Array) => boolean | Promise<boolean>;

const INPUT_BYTES = 256 * 1024;
const OUTPUT_BYTES = 64 * 1024;
/** Up to here one call costs less than a stream; botocore alone holds 887 small `.json.gz`. */
const ONE_SHOT_INPUT_BYTES = 256 * 1024;
const ONE_SHOT_OUTPUT_BYTES = 4 * 1024 * 1024;
/** A fixed part of 10 bytes, an extra field of at most 64 KiB, a name and a comment. */
const HEADER_WINDOW_BYTES = 128 * 1024;
/** As long as a file name can be: more is room for other things. */
const MAX_NAME_BYTES = 255;
const TRAILER_BYTES = 8;

/**
 * Inflates the one member of a gzip file (RFC 1952) and passes the bytes on, counted against the limits of `ctx`.
 * Reports each fault; answers undefined once the member was read to its end (or `consume` wanted no more), else the
 * code of what ended it early, after which the bytes passed on are no more than a beginning.
 */
export async function gunzip(
  source: ByteSource,
  ctx: ReadContext,
  consume: ChunkConsumer,
): Promise<AnomalyCode | undefined> {
  const start = await readHeader(source, ctx);
  if (typeof start !== 'number') return start;
  const output = new Output(source, ctx, consume);
  const inflated = await inflate(source, start, output);
  if (output.stopped) return ctx.stopped;
  if (typeof inflated !== 'number') {
    ctx.report(inflated.code, inflated.detail);
    return inflated.code;
  }
  return checkTrailer(source, start + inflated, output, ctx);
}

/** What came out so far: its length and checksum, and whether it may go on. */
class Output {
  size = 0;
  crc = 0;
  stopped = false;
  readonly #source: ByteSource;
  readonly #ctx: ReadContext;
  readonly #consume: ChunkConsumer;

  constructor(source: ByteSource, ctx: ReadContext, consume: ChunkConsumer) {
    this.#source = source;
    this.#ctx = ctx;
    this.#consume = consume;
  }

  /** Answers false when nothing more may be inflated. */
  async take(chunk: Uint8Array): Promise<boolean> {
    const { budget, progress } = this.#ctx;
    this.size += chunk.length;
    budget.inflated += chunk.length;
    progress(budget.inflated);
    this.crc = crc32(chunk, this.crc);
    this.stopped = this.#isOverLimit() || !(await this.#consume(chunk));
    return !this.stopped;
  }

  #isOverLimit(): boolean {
    const { limits, budget } = this.#ctx;
    if (budget.inflated > limits.totalBytes) {
      return this.#stop('limit-total-size', `more than ${limits.totalBytes} bytes`);
    }
    // Against the whole file, not what was read of it: a run of zeros at the beginning of an honest file is no bomb.
    if (this.size > limits.ratioFloorBytes && this.size > limits.ratio * this.#source.size) {
      return this.#stop('limit-ratio', `more than ${limits.ratio} bytes out of each compressed byte`);
    }
    return false;
  }

  #stop(code: AnomalyCode, detail: string): true {
    this.#ctx.stopped = code;
    this.#ctx.report(code, detail);
    return true;
  }
}

interface Failure {
  readonly code: AnomalyCode;
  readonly detail: string;
}

/** Answers how many bytes the deflate stream has. Meaningless where `output` was stopped. */
async function inflate(source: ByteSource, start: number, output: Output): Promise<number | Failure> {
  if (source.size - start <= ONE_SHOT_INPUT_BYTES) {
    const whole = await inflateAtOnce(source, start);
    if (whole !== undefined) {
      await output.take(whole.bytes);
      return whole.consumed;
    }
  }
  return inflateStream(source, start, output);
}

/** Answers undefined where that fails or gives too much: the stream then says what is wrong, and passes on the beginning. */
async function inflateAtOnce(
  source: ByteSource,
  start: number,
): Promise<{ bytes: Uint8Array; consumed: number } | undefined> {
  const input = await source.read(start, source.size - start);
  try {
    const result: unknown = inflateRawSync(input, { info: true, maxOutputLength: ONE_SHOT_OUTPUT_BYTES });
    return isInfo(result) ? { bytes: result.buffer, consumed: result.engine.bytesWritten } : undefined;
  } catch {
    return undefined;
  }
}

/** The shape of a result with `info: true`, which the types of Node leave out. */
function isInfo(result: unknown): result is { buffer: Uint8Array; engine: InflateRaw } {
  return typeof result === 'object' && result !== null && 'buffer' in result && 'engine' in result;
}

async function inflateStream(source: ByteSource, start: number, output: Output): Promise<number | Failure> {
  const stream = createInflateRaw({ chunkSize: OUTPUT_BYTES });
  let readError: unknown;
  const pumped = pump(source, start, stream).catch((error: unknown) => {
    readError = error;
    stream.destroy();
  });
  try {
    for await (const chunk of stream) {
      if (!(chunk instanceof Uint8Array) || !(await output.take(chunk))) break;
    }
  } catch (error) {
    return readError === undefined ? asFailure(error) : { code: 'read-error', detail: messageOf(readError) };
  } finally {
    await pumped;
  }
  // bytesWritten counts what zlib took, which ends with the last byte of the deflate stream.
  return stream.bytesWritten;
}

/** Feeds the stream, a piece at a time: the next is read when zlib is through with the last, so pieces may be reused. */
async function pump(source: ByteSource, start: number, stream: InflateRaw): Promise<void> {
  // A stream that is destroyed while it waits to be read never calls back.
  const closed = new Promise((resolve) => stream.once('close', resolve));
  for (let at = start; at < source.size && !stream.destroyed && !stream.readableEnded;) {
    const piece = await source.read(at, Math.min(INPUT_BYTES, source.size - at));
    const before = stream.bytesWritten;
    // Called with an error too, which the reading side gets as well.
    await Promise.race([new Promise((resolve) => stream.write(piece, resolve)), closed]);
    at += piece.length;
    if (stream.bytesWritten - before < piece.length) break;
  }
  stream.end();
}

function asFailure(error: unknown): Failure {
  const isShort = error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR';
  return isShort
    ? { code: 'truncated', detail: 'the deflate stream has no end' }
    : { code: 'bad-compressed-data', detail: messageOf(error) };
}

const FTEXT = 1;
const FHCRC = 2;
const FEXTRA = 4;
const FNAME = 8;
const FCOMMENT = 16;
const RESERVED = 0xe0;

/** Answers where the deflate stream begins, or the code of what makes that impossible to say. */
async function readHeader(source: ByteSource, ctx: ReadContext): Promise<number | AnomalyCode> {
  const fail = (code: AnomalyCode, detail: string): AnomalyCode => {
    ctx.report(code, detail);
    return code;
  };
  const head = await source.read(0, Math.min(source.size, HEADER_WINDOW_BYTES));
  if (head[0] !== 0x1f || (head.length > 1 && head[1] !== 0x8b)) {
    return fail('not-an-archive', source.size === 0 ? 'the file is empty' : 'no gzip magic number');
  }
  const [, , method, flags = 0] = head;
  if (head.length < 10) return fail('truncated', 'the gzip header is cut off');
  if (method !== 8) return fail('gzip-header', `compression method ${method ?? 0}, not deflate`);
  checkFlags(flags, ctx);

  let at = 10;
  if ((flags & FEXTRA) !== 0) at += 2 + ((head[at] ?? 0) | ((head[at + 1] ?? 0) << 8));
  for (const flag of [FNAME, FCOMMENT]) {
    if ((flags & flag) === 0) continue;
    const end = head.indexOf(0, at);
    if (end === -1) {
      return source.size > head.length
        ? fail('gzip-header', 'a name or comment without end')
        : fail('truncated', 'the gzip header is cut off');
    }
    if (flag === FNAME) checkName(head.subarray(at, end), ctx);
    at = end + 1;
  }
  if ((flags & FHCRC) !== 0) at += 2;
  return at > source.size ? fail('truncated', 'the gzip header is cut off') : at;
}

/** Builders set FNAME at most; what the other flags announce is room for hiding, and readers skip or refuse it. */
function checkFlags(flags: number, ctx: ReadContext): void {
  const names = [
    [FTEXT, 'FTEXT'],
    [FHCRC, 'FHCRC'],
    [FEXTRA, 'FEXTRA'],
    [FCOMMENT, 'FCOMMENT'],
    [RESERVED, 'reserved'],
  ] as const;
  const set = names.filter(([bit]) => (flags & bit) !== 0).map(([, name]) => name);
  if (set.length > 0) ctx.report('gzip-header', `flags that no builder sets: ${set.join(', ')}`);
}

/** `gunzip -N` writes to the name that stands here, so that it may be nothing but a plain base name. */
function checkName(name: Uint8Array, ctx: ReadContext): void {
  if (name.length > MAX_NAME_BYTES) ctx.report('gzip-header', `a stored file name of ${name.length} bytes`);
  const isPlain = name.every((byte) => byte >= 0x20 && byte !== 0x7f && byte !== 0x2f && byte !== 0x5c);
  if (!isPlain) ctx.report('gzip-header', 'the stored file name holds a separator or control character');
}

async function checkTrailer(
  source: ByteSource,
  at: number,
  output: Output,
  ctx: ReadContext,
): Promise<AnomalyCode | undefined> {
  const end = at + TRAILER_BYTES;
  if (end > source.size) {
    ctx.report('truncated', 'the gzip trailer is cut off');
    return 'truncated';
  }
  const tail = await source.read(at, Math.min(TRAILER_BYTES + 2, source.size - at));
  const view = new DataView(tail.buffer, tail.byteOffset, tail.length);
  if (view.getUint32(0, true) !== output.crc) {
    ctx.report('gzip-crc-mismatch', 'the CRC-32 of the trailer is not that of the contents');
  }
  if (view.getUint32(4, true) !== output.size % 2 ** 32) {
    ctx.report(
      'gzip-size-mismatch',
      `${output.size} bytes came out, the trailer says ${view.getUint32(4, true)}`,
    );
  }
  if (end < source.size) {
    const isMember = tail[8] === 0x1f && tail[9] === 0x8b;
    ctx.report(
      isMember ? 'gzip-several-members' : 'gzip-trailing',
      `${source.size - end} bytes after the first member`,
    );
  }
  return undefined;
}

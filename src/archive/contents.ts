import { createHash, hash } from 'node:crypto';
import type { ReadContext } from './context.ts';
import { DigestStream, unixDigest, type Digests } from './digests.ts';
import { openInner, type ContainerFormat } from './inner.ts';
import { ContentScanner, HEAD_BYTES, scanWhole, sniffHead } from './sniff.ts';
import type { Contents, Signal } from './types.ts';

/** Takes the contents of one entry as they are inflated. The caller has checked their length and checksum before `end`. */
export interface ContentsSink {
  /** The chunk may be reused as soon as this returns. */
  feed(chunk: Uint8Array): void;
  end(): Promise<Contents>;
}

/** For an entry that is streamed: each byte is hashed and scanned once, and kept only where something asks for it. */
export function openContents(path: string, ctx: ReadContext): ContentsSink {
  if (ctx.deliver !== undefined) return new Delivery(ctx.deliver(path));
  const digests = ctx.lineEnds ? new DigestStream() : new PlainDigest();
  const scanner = new ContentScanner(ctx.budget);
  const keep = new Keeper(path, ctx);
  let size = 0;
  return {
    feed(chunk) {
      size += chunk.length;
      digests.feed(chunk);
      scanner.feed(chunk);
      keep.feed(chunk);
    },
    async end() {
      const signals = scanner.end();
      const base = { state: 'read', size, ...digests.end(), signals } as const;
      return complete(base, keep.container(signals), keep.captured(), path, ctx);
    },
  };
}

/**
 * For an entry whose bytes are all in memory. Answers at once unless the contents are an archive that has to be opened:
 * a promise an entry would cost more than reading it.
 */
export function readWhole(path: string, bytes: Uint8Array, ctx: ReadContext): Contents | Promise<Contents> {
  if (ctx.deliver !== undefined) {
    ctx.deliver(path)?.(bytes);
    return { state: 'read', size: bytes.length, sha256: hash('sha256', bytes, 'hex'), signals: [] };
  }
  const signals = scanWhole(bytes, ctx.budget);
  const sha256 = hash('sha256', bytes, 'hex');
  const unixSha256 = ctx.lineEnds ? unixDigest(bytes) : undefined;
  const digests: Digests = unixSha256 === undefined ? { sha256 } : { sha256, unixSha256 };
  const base = { state: 'read', size: bytes.length, ...digests, signals } as const;
  const wanted = ctx.capture(path);
  let captured: Uint8Array | undefined;
  if (wanted > 0) {
    if (bytes.length <= wanted) captured = Uint8Array.from(bytes);
    else ctx.report('limit-capture', tooLargeToKeep(bytes.length, wanted), path);
  }
  const format = containerAtStart(signals);
  if (format === undefined) return captured === undefined ? base : { ...base, captured };
  return complete(base, { format, bytes }, captured, path, ctx);
}

/** Hands contents over, and keeps nothing of them but size and digest. */
class Delivery implements ContentsSink {
  readonly #digest = new PlainDigest();
  readonly #take: ((chunk: Uint8Array) => void) | undefined;
  #size = 0;

  constructor(take: ((chunk: Uint8Array) => void) | undefined) {
    this.#take = take;
  }

  feed(chunk: Uint8Array): void {
    this.#size += chunk.length;
    this.#digest.feed(chunk);
    this.#take?.(chunk);
  }

  end(): Promise<Contents> {
    return Promise.resolve({ state: 'read', size: this.#size, ...this.#digest.end(), signals: [] });
  }
}

class PlainDigest {
  readonly #sha256 = createHash('sha256');

  feed(chunk: Uint8Array): void {
    this.#sha256.update(chunk);
  }

  end(): Digests {
    return { sha256: this.#sha256.digest('hex') };
  }
}

type ReadContents = Extract<Contents, { state: 'read' }>;

interface Container {
  readonly format: ContainerFormat;
  /** Absent: larger than what is kept. */
  readonly bytes: Uint8Array | undefined;
}

async function complete(
  base: ReadContents,
  container: Container | undefined,
  captured: Uint8Array | undefined,
  path: string,
  ctx: ReadContext,
): Promise<Contents> {
  const read: ReadContents = captured === undefined ? base : { ...base, captured };
  if (container === undefined) return read;
  if (container.bytes === undefined || container.bytes.length > ctx.limits.nestedBytes) {
    ctx.report('limit-nested-size', `${base.size} bytes, limit ${ctx.limits.nestedBytes}`, path);
    return read;
  }
  const inner = await openInner(container.format, container.bytes, path, ctx);
  return inner === undefined ? read : { ...read, inner };
}

function containerAtStart(signals: readonly Signal[]): ContainerFormat | undefined {
  for (const signal of signals) {
    if (signal.kind === 'format' && signal.at === 0) return asContainer(signal.format);
  }
  return undefined;
}

function asContainer(format: string | undefined): ContainerFormat | undefined {
  return format === 'zip' || format === 'tar' || format === 'gzip' ? format : undefined;
}

function tooLargeToKeep(size: number, wanted: number): string {
  return `${size} bytes, limit ${wanted}`;
}

/** Keeps the bytes that a caller asked for, or that an inner archive needs to be opened, up to their limits. */
class Keeper {
  readonly #wanted: number;
  readonly #path: string;
  readonly #ctx: ReadContext;
  #chunks: Uint8Array[] = [];
  #size = 0;
  /** Bytes to keep; undecided until the first bytes tell whether this is an archive. */
  #bound = HEAD_BYTES;
  #decided = false;

  constructor(path: string, ctx: ReadContext) {
    this.#path = path;
    this.#ctx = ctx;
    this.#wanted = ctx.capture(path);
  }

  feed(chunk: Uint8Array): void {
    this.#size += chunk.length;
    if (this.#decided && this.#size > this.#bound) {
      this.#chunks = [];
      return;
    }
    this.#chunks.push(Uint8Array.from(chunk));
    if (!this.#decided && this.#size >= HEAD_BYTES) this.#decide();
  }

  /** The archive that the contents are, by the same signals that rules see. */
  container(signals: readonly Signal[]): Container | undefined {
    const format = containerAtStart(signals);
    return format === undefined ? undefined : { format, bytes: this.#bytes(this.#ctx.limits.nestedBytes) };
  }

  captured(): Uint8Array | undefined {
    if (this.#wanted === 0) return undefined;
    const bytes = this.#bytes(this.#wanted);
    if (bytes === undefined) {
      this.#ctx.report('limit-capture', tooLargeToKeep(this.#size, this.#wanted), this.#path);
    }
    return bytes;
  }

  #decide(): void {
    this.#decided = true;
    const isContainer = asContainer(sniffHead(Buffer.concat(this.#chunks))) !== undefined;
    this.#bound = Math.max(this.#wanted, isContainer ? this.#ctx.limits.nestedBytes : 0);
    if (this.#size > this.#bound) this.#chunks = [];
  }

  #bytes(bound: number): Uint8Array | undefined {
    if (this.#size > bound || (this.#decided && this.#size > this.#bound)) return undefined;
    // In one piece from now on: while an inner archive is read, its bytes stand in memory once.
    const whole = Buffer.concat(this.#chunks);
    this.#chunks = [whole];
    // The plain type that `readWhole` gives, and that arrives from a worker.
    return new Uint8Array(whole.buffer, whole.byteOffset, whole.length);
  }
}

import { Buffer } from 'node:buffer';
import type { ByteSource } from '../types.ts';

const MiB = 1024 * 1024;

/** Bytes that one read of the source takes in: 100,000 tiny entries cost a few reads, not 200,000. */
export const WINDOW_BYTES = MiB;

const EMPTY = Buffer.alloc(0);

/**
 * A view of one stretch of a source. `peek` answers at once where the stretch covers what is asked for, so that a
 * reader awaits once a window, not once an entry. What it answers is valid until the next `load`.
 */
export class Window {
  readonly #source: ByteSource;
  readonly #ahead: number;
  readonly #owned: boolean;
  #bytes: Buffer = EMPTY;
  #start = 0;

  /** @param owned  Copies what it reads: for a second window on a source whose `read` may reuse its array. */
  constructor(source: ByteSource, ahead = WINDOW_BYTES, owned = false) {
    this.#source = source;
    this.#ahead = ahead;
    this.#owned = owned;
  }

  peek(offset: number, length: number): Buffer | undefined {
    const from = offset - this.#start;
    if (from < 0 || from + length > this.#bytes.length) return undefined;
    return this.#bytes.subarray(from, from + length);
  }

  /** To be called when anybody else read from the source: a view of its array may have changed, a copy has not. */
  forget(): void {
    if (!this.#owned) this.#bytes = EMPTY;
  }

  /** The caller has checked that the source holds `length` bytes at `offset`. */
  async load(offset: number, length: number): Promise<Buffer> {
    const wanted = Math.min(Math.max(length, this.#ahead), this.#source.size - offset);
    const read = await this.#source.read(offset, wanted);
    this.#start = offset;
    this.#bytes = this.#owned
      ? Buffer.from(read)
      : Buffer.from(read.buffer, read.byteOffset, read.byteLength);
    return this.#bytes.subarray(0, length);
  }

  /** The bytes from `from` to `to` in pieces of a window at most; a piece begins with the last `overlap` bytes before it. */
  async *pieces(from: number, to: number, overlap = 0): AsyncGenerator<Buffer, void> {
    for (let at = from; at < to;) {
      const length = Math.min(WINDOW_BYTES, to - at);
      yield this.peek(at, length) ?? (await this.load(at, length));
      if (at + length === to) return;
      at += length - overlap;
    }
  }

  /** Offset of the first of `signatures` (four bytes each) that stands wholly between `from` and `to`. */
  async find(signatures: readonly Buffer[], from: number, to: number): Promise<number | undefined> {
    let at = from;
    for await (const piece of this.pieces(from, to, 3)) {
      const hits = signatures.map((signature) => piece.indexOf(signature)).filter((hit) => hit !== -1);
      if (hits.length > 0) return at + Math.min(...hits);
      at += piece.length - 3;
    }
    return undefined;
  }
}

import { Buffer } from 'node:buffer';

export interface BlobSink {
  /** Chunks of the contents, none of which may be kept. */
  feed(chunk: Uint8Array): void;
  end(): void;
}

const LF = 0x0a;
/** A header is an id, a word and a number. */
const MAX_HEADER = 200;

/** Takes the output of `git cat-file --batch` apart: `<id> blob <size>\n<contents>\n` for each object that was asked for. */
export class CatFileReader {
  readonly #open: (object: string, size: number) => BlobSink;
  #header = '';
  #sink: BlobSink | undefined;
  /** Bytes of the contents, and the line end after them, that are still to come. */
  #left = 0;

  /** @param open answers what takes the contents of an object. */
  constructor(open: (object: string, size: number) => BlobSink) {
    this.#open = open;
  }

  /** @throws Error where the output is not what git prints, such as `<id> missing`. */
  feed(chunk: Uint8Array): void {
    let at = 0;
    while (at < chunk.length) {
      if (this.#sink === undefined) at = this.#readHeader(chunk, at);
      else at = this.#readContents(this.#sink, chunk, at);
    }
  }

  /** True where nothing is missing at the end. */
  get complete(): boolean {
    return this.#sink === undefined && this.#header === '';
  }

  #readHeader(chunk: Uint8Array, at: number): number {
    const end = chunk.indexOf(LF, at);
    const stop = end === -1 ? chunk.length : end;
    this.#header += Buffer.from(chunk.subarray(at, stop)).toString('latin1');
    if (this.#header.length > MAX_HEADER) throw new Error('git cat-file printed no header');
    if (end === -1) return stop;
    const [, object, size] = /^([0-9a-f]+) blob (\d+)$/.exec(this.#header) ?? [];
    if (object === undefined) throw new Error(this.#header);
    this.#header = '';
    this.#left = Number(size) + 1;
    this.#sink = this.#open(object, Number(size));
    return end + 1;
  }

  #readContents(sink: BlobSink, chunk: Uint8Array, at: number): number {
    const stop = Math.min(chunk.length, at + this.#left);
    const taken = stop - at;
    // The last byte is the line end that git puts after the contents.
    const contents = taken === this.#left ? taken - 1 : taken;
    if (contents > 0) sink.feed(chunk.subarray(at, at + contents));
    this.#left -= taken;
    if (this.#left === 0) {
      this.#sink = undefined;
      sink.end();
    }
    return stop;
  }
}

import type { Buffer } from 'node:buffer';
import { crc32 } from 'node:zlib';
import type { AnomalyCode } from '../anomalies.ts';
import { openContents, readWhole } from '../contents.ts';
import type { ReadContext } from '../context.ts';
import type { Contents } from '../types.ts';
import type { CentralRecord } from './central.ts';
import { METHOD_STORED } from './features.ts';
import { inflateStreamed, inflateWhole, type Fault } from './inflate.ts';
import type { Window } from './window.ts';

/** Up to here data is read and inflated in one call, above it is streamed. */
const WHOLE_BYTES = 8 * 1024 * 1024;

/** What a central record says about the data of its entry. */
export type Declared = Pick<CentralRecord, 'method' | 'crc' | 'compressedSize' | 'size'>;

/**
 * Reads the data of entries, each byte inflated once, within the limits. Sizes are taken from the central directory: the
 * data is held to them, so that checking a limit against the declared size, before anything is inflated, is enough.
 */
export class DataReader {
  readonly #window: Window;
  readonly #ctx: ReadContext;
  #compressed = 0;
  #inflated = 0;

  constructor(window: Window, ctx: ReadContext) {
    this.#window = window;
    this.#ctx = ctx;
  }

  /** Answers why the data may not be read, where it may not; a limit of the whole artifact stops all reading. */
  refuse({ method, compressedSize, size }: Declared, path: string): AnomalyCode | undefined {
    const ctx = this.#ctx;
    if (ctx.stopped !== undefined) return ctx.stopped;
    const { entryBytes, totalBytes, ratio, ratioFloorBytes } = ctx.limits;
    if (method === METHOD_STORED && compressedSize !== size) {
      ctx.report('zip-size-mismatch', `stored: ${compressedSize} bytes, declared ${size}`, path);
      return 'zip-size-mismatch';
    }
    if (size > entryBytes) {
      ctx.report('limit-entry-size', `${size} bytes, limit ${entryBytes}`, path);
      return 'limit-entry-size';
    }
    const total = ctx.budget.inflated + size;
    if (total > totalBytes)
      return this.#stop('limit-total-size', `${total} bytes, limit ${totalBytes}`, path);
    const isBomb = (out: number, taken: number): boolean => out > ratioFloorBytes && out > ratio * taken;
    if (isBomb(size, compressedSize) || isBomb(this.#inflated + size, this.#compressed + compressedSize)) {
      return this.#stop('limit-ratio', `more than ${ratio} bytes for each compressed byte`, path);
    }
    return undefined;
  }

  /** Reads the data at `start`, and checks that it is what was declared. Answers at once where it can. */
  read(start: number, declared: Declared, path: string): Contents | Promise<Contents> {
    const { compressedSize, size } = declared;
    this.#compressed += compressedSize;
    if (compressedSize > WHOLE_BYTES || size > WHOLE_BYTES) return this.#readStreamed(start, declared, path);
    const data = this.#window.peek(start, compressedSize);
    if (data !== undefined) return this.#readWhole(data, declared, path);
    return this.#window.load(start, compressedSize).then((loaded) => this.#readWhole(loaded, declared, path));
  }

  #readWhole(data: Buffer, { method, crc, size }: Declared, path: string): Contents | Promise<Contents> {
    const bytes = method === METHOD_STORED ? data : inflateWhole(data, size);
    if ('code' in bytes) return this.#unread(bytes, path);
    this.#count(bytes);
    if (crc32(bytes) !== crc) return this.#unread(WRONG_CRC, path);
    return readWhole(path, bytes, this.#ctx);
  }

  async #readStreamed(start: number, declared: Declared, path: string): Promise<Contents> {
    const { method, compressedSize, size } = declared;
    const sink = openContents(path, this.#ctx);
    let crc = 0;
    const feed = (chunk: Buffer): void => {
      this.#count(chunk);
      crc = crc32(chunk, crc);
      sink.feed(chunk);
    };
    const pieces = this.#window.pieces(start, start + compressedSize);
    if (method === METHOD_STORED) {
      for await (const piece of pieces) feed(piece);
    } else {
      const fault = await inflateStreamed(pieces, compressedSize, size, feed);
      if (fault !== undefined) return this.#unread(fault, path);
    }
    return crc === declared.crc ? sink.end() : this.#unread(WRONG_CRC, path);
  }

  #count(chunk: Buffer): void {
    this.#inflated += chunk.length;
    this.#ctx.budget.inflated += chunk.length;
    this.#ctx.progress(this.#ctx.budget.inflated);
  }

  #unread({ code, detail }: Fault, path: string): Contents {
    this.#ctx.report(code, detail, path);
    return { state: 'unread', why: code };
  }

  #stop(code: AnomalyCode, detail: string, path: string): AnomalyCode {
    this.#ctx.report(code, detail, path);
    this.#ctx.stopped = code;
    return code;
  }
}

const WRONG_CRC: Fault = { code: 'zip-crc-mismatch', detail: 'the data does not match its CRC-32' };

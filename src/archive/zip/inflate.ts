import type { Buffer } from 'node:buffer';
import { createInflateRaw, inflateRawSync } from 'node:zlib';
import { messageOf } from '../../errors.ts';
import type { AnomalyCode } from '../anomalies.ts';

/** Why data is not what its headers say. */
export interface Fault {
  readonly code: AnomalyCode;
  readonly detail: string;
}

const CHUNK_BYTES = 256 * 1024;
/** The least that zlib takes. */
const MIN_CHUNK_BYTES = 64;

/**
 * Inflates data that is all in memory. The output is bounded by `size`: zlib is given one byte more, so that it ends in
 * one call where the size is right and stops at once where it is not.
 */
export function inflateWhole(data: Buffer, size: number): Buffer | Fault {
  let result: { readonly buffer: Buffer; readonly consumed: number };
  try {
    const options = {
      info: true,
      maxOutputLength: Math.max(1, size),
      chunkSize: Math.max(MIN_CHUNK_BYTES, size + 1),
    };
    result = asResult(inflateRawSync(data, options));
  } catch (error) {
    return isTooLong(error) ? tooLong(size) : badData(error);
  }
  return checkEnd(result.consumed, data.length, result.buffer.length, size) ?? result.buffer;
}

/** With `info`, zlib answers the bytes and the engine; the types of Node do not know. */
function asResult(answer: unknown): { buffer: Buffer; consumed: number } {
  const { buffer, engine } = answer as { buffer: Buffer; engine: { bytesWritten: number } };
  return { buffer, consumed: engine.bytesWritten };
}

function isTooLong(error: unknown): boolean {
  return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}

/**
 * Inflates data piece by piece and hands each chunk to `feed`, never more than `size` bytes in all; it stops at the first
 * chunk that goes beyond. A piece is not used any more once the next one is asked for.
 */
export async function inflateStreamed(
  pieces: AsyncIterable<Buffer>,
  compressedSize: number,
  size: number,
  feed: (chunk: Buffer) => void,
): Promise<Fault | undefined> {
  const inflate = createInflateRaw({ chunkSize: CHUNK_BYTES });
  let produced = 0;
  let failure: unknown;
  let thrown: unknown;
  inflate.on('data', (chunk: Buffer) => {
    produced += chunk.length;
    if (produced > size) {
      inflate.destroy();
      return;
    }
    try {
      feed(chunk);
    } catch (error) {
      // Out of here it would end the process.
      thrown = error;
      inflate.destroy();
    }
  });
  inflate.on('error', (error) => (failure = error));
  const closed = new Promise<void>((resolve) => inflate.once('close', resolve));
  let written = 0;
  for await (const piece of pieces) {
    written += piece.length;
    const taken = new Promise<void>((resolve) =>
      inflate.write(piece, () => {
        resolve();
      }),
    );
    await Promise.race([taken, closed]);
    if (inflate.destroyed || inflate.bytesWritten < written) break;
  }
  // Data left over is the fault then; the stream would wait for somebody to end it.
  if (inflate.bytesWritten < written) inflate.destroy();
  else inflate.end();
  await closed;
  if (thrown !== undefined) throw new Error(messageOf(thrown), { cause: thrown });
  if (produced > size) return tooLong(size);
  if (failure !== undefined) return badData(failure);
  return checkEnd(inflate.bytesWritten, compressedSize, produced, size);
}

function checkEnd(
  consumed: number,
  compressedSize: number,
  produced: number,
  size: number,
): Fault | undefined {
  if (consumed < compressedSize) {
    const detail = `the data ends ${compressedSize - consumed} bytes before its declared end`;
    return { code: 'zip-junk-in-data', detail };
  }
  if (produced < size) {
    return { code: 'zip-size-mismatch', detail: `inflates to ${produced} bytes, declared ${size}` };
  }
  return undefined;
}

function tooLong(size: number): Fault {
  return { code: 'zip-size-mismatch', detail: `inflates to more than the declared ${size} bytes` };
}

function badData(error: unknown): Fault {
  return { code: 'bad-compressed-data', detail: messageOf(error) };
}

import { createHash } from 'node:crypto';
import type { ByteSource } from './types.ts';

const CHUNK_BYTES = 1024 * 1024;

/** SHA-256 of a whole file in lowercase hex, read once in order. Rejects where a read does. */
export async function hashSource(source: ByteSource): Promise<string> {
  const hash = createHash('sha256');
  for (let offset = 0; offset < source.size; offset += CHUNK_BYTES) {
    hash.update(await source.read(offset, Math.min(CHUNK_BYTES, source.size - offset)));
  }
  return hash.digest('hex');
}

import { Buffer } from 'node:buffer';
import type { CentralRecord } from './central.ts';
import { DATA_DESCRIPTOR } from './format.ts';

/** The longest form: signature, CRC-32, and two sizes of 64 bits. */
export const DESCRIPTOR_BYTES = 24;

const WORD = 2 ** 32;

/**
 * Length in bytes of the data descriptor (APPNOTE 4.3.9) at the start of `bytes`; 0 where none stands there that says what
 * the central record says. The signature is optional and nothing tells the width of the sizes, so four forms count.
 */
export function descriptorLength(
  bytes: Buffer,
  { crc, compressedSize, size }: Pick<CentralRecord, 'crc' | 'compressedSize' | 'size'>,
): number {
  const high = (value: number): number => Math.floor(value / WORD) % WORD;
  const wide = [compressedSize % WORD, high(compressedSize), size % WORD, high(size)];
  for (const sizes of [wide, [compressedSize % WORD, size % WORD]]) {
    const form = Buffer.alloc(8 + 4 * sizes.length);
    for (const [index, word] of [DATA_DESCRIPTOR, crc, ...sizes].entries())
      form.writeUInt32LE(word, 4 * index);
    for (const from of [0, 4]) {
      const expected = form.subarray(from);
      if (expected.equals(bytes.subarray(0, expected.length))) return expected.length;
    }
  }
  return 0;
}

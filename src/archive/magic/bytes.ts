/** Reads numbers out of bytes that may end too early: past the end every reader answers -1, which equals no magic number. */

export function u8(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? -1;
}

export function u16le(bytes: Uint8Array, at: number): number {
  return at + 2 > bytes.length ? -1 : u8(bytes, at) | (u8(bytes, at + 1) << 8);
}

export function u16be(bytes: Uint8Array, at: number): number {
  return at + 2 > bytes.length ? -1 : (u8(bytes, at) << 8) | u8(bytes, at + 1);
}

export function u32le(bytes: Uint8Array, at: number): number {
  return at + 4 > bytes.length ? -1 : u16le(bytes, at) + u16le(bytes, at + 2) * 0x1_0000;
}

export function u32be(bytes: Uint8Array, at: number): number {
  return at + 4 > bytes.length ? -1 : u16be(bytes, at) * 0x1_0000 + u16be(bytes, at + 2);
}

/** True if `text`, one byte a character, stands at `at`. */
export function hasText(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (u8(bytes, at + i) !== text.charCodeAt(i)) return false;
  return true;
}

export function within(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}

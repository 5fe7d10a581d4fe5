/**
 * Names under which a loader or interpreter takes a file as code. Endings that nothing loads by name and honest data shares
 * (`.obj` of 3D models, `.lib` of circuit models, `.ko` of translations, `.a`, `.o`, `.class`, `.com`, `.bc`) are left to the
 * look at the contents. `.so` counts with a version behind it, too: `libx.so.1.2`.
 */
export const NATIVE_NAME = /\.(?:so(?:\.\d+)*|dll|dylib|pyd|exe|pyc|pyo|wasm|dex)$/iu;

/** The first 64 bytes of a 64-bit little-endian ELF shared object for x86-64. */
export function elfHeader(): Uint8Array {
  const header = new Uint8Array(64);
  header.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  header.set([3, 0, 62, 0, 1, 0, 0, 0], 16);
  header.set([64, 0, 56, 0], 52);
  return header;
}

import { Buffer } from 'node:buffer';
import { crc32, gzipSync } from 'node:zlib';
import type { FileFormat } from '../../src/archive/formats.ts';
import { buildTar } from './tar-builder.ts';

/** Tiny, real-looking files of every format, built in code: headers are right as far as any loader reads them. */

export function bytes(...parts: readonly (string | number | Uint8Array)[]): Buffer {
  return Buffer.concat(
    parts.map((part) =>
      typeof part === 'number'
        ? Buffer.of(part)
        : typeof part === 'string'
          ? Buffer.from(part, 'latin1')
          : Buffer.from(part),
    ),
  );
}

const hex = (text: string): Buffer => Buffer.from(text.replaceAll(/\s/g, ''), 'hex');
const zeros = (length: number): Buffer => Buffer.alloc(length);

function numbers(width: 2 | 4, order: 'le' | 'be', ...values: readonly number[]): Buffer {
  const out = Buffer.alloc(width * values.length);
  values.forEach((value, i) => {
    if (order === 'le') out.writeUIntLE(value, i * width, width);
    else out.writeUIntBE(value, i * width, width);
  });
  return out;
}

export const le16 = (...values: readonly number[]): Buffer => numbers(2, 'le', ...values);
export const le32 = (...values: readonly number[]): Buffer => numbers(4, 'le', ...values);
export const be16 = (...values: readonly number[]): Buffer => numbers(2, 'be', ...values);
export const be32 = (...values: readonly number[]): Buffer => numbers(4, 'be', ...values);

/** A 64-byte ELF header (52 for 32 bits) and no segments. */
export function elf(
  options: { bits?: 32 | 64; order?: 'le' | 'be'; type?: number; machine?: number } = {},
): Buffer {
  const { bits = 64, order = 'le', type = 3, machine = 0x3e } = options;
  const ident = bytes('\x7fELF', bits === 64 ? 2 : 1, order === 'le' ? 1 : 2, 1, zeros(9));
  const rest = Buffer.concat([
    numbers(2, order, type, machine),
    numbers(4, order, 1),
    zeros(bits === 64 ? 28 : 16),
    numbers(2, order, bits === 64 ? 64 : 52, bits === 64 ? 56 : 32, 0, 0, 0, 0),
  ]);
  return Buffer.concat([ident, rest]);
}

const peHeader = (magic: number, machine: number): Buffer =>
  bytes('PE\0\0', le16(machine, 1), le32(0x60000000, 0, 0), le16(0xf0, 0x22), le16(magic), zeros(0xee));

/** A PE file whose header stands at `at`; before it the usual DOS header, or what is given from the third byte on. */
export function pe(options: { at?: number; dos?: string; magic?: number; machine?: number } = {}): Buffer {
  const { at = 0x80, dos = '\x90\0\x03\0\0\0\x04\0\0\0\xff\xff', magic = 0x20b, machine = 0x8664 } = options;
  const header = Buffer.alloc(at);
  header.write('MZ', 'latin1');
  header.write(dos, 2, 58, 'latin1');
  header.writeUInt32LE(at, 60);
  return Buffer.concat([header, peHeader(magic, machine)]);
}

/** A 16-bit program: the header of 32 bytes, then code. */
export const mz = (): Buffer =>
  bytes('MZ', le16(0x22, 1, 0, 2, 0, 0xffff, 0, 0x100, 0, 0, 0, 0x1c, 0, 0), zeros(4), hex('b44ccd21'));

export function machO(options: { bits?: 32 | 64; order?: 'le' | 'be' } = {}): Buffer {
  const { bits = 64, order = 'le' } = options;
  const cpu = bits === 64 ? 0x0100000c : 7;
  return Buffer.concat([
    numbers(4, order, bits === 64 ? 0xfeedfacf : 0xfeedface, cpu, 0, 6, 0, 0, 0x85),
    zeros(bits === 64 ? 4 : 0),
  ]);
}

/** Two architectures, their files left out. */
export const machOFat = (wide = false): Buffer =>
  wide
    ? Buffer.concat([
        be32(0xcafebabf, 2),
        be32(0x01000007, 3, 0, 72, 0, 32, 3, 0),
        be32(0x0100000c, 0, 0, 104, 0, 32, 3, 0),
      ])
    : Buffer.concat([be32(0xcafebabe, 2), be32(0x01000007, 3, 48, 32, 3), be32(0x0100000c, 0, 80, 32, 3)]);

/** A class with two constants and nothing else. */
export const javaClass = (major = 61): Buffer =>
  bytes(be32(0xcafebabe), be16(0, major, 3), 7, be16(2), 1, be16(1), 'A', be16(0x21, 1, 0, 0, 0, 0, 0));

export const dex = (): Buffer => bytes('dex\n035\0', zeros(24), le32(0x70, 0x70, 0x12345678), zeros(68));

/** The empty module, or the empty component. */
export const wasm = (component = false): Buffer =>
  bytes('\0asm', component ? le16(0x0d, 1) : le16(1, 0), 1, 4, 1, hex('600000'));

export const llvmBitcode = (): Buffer => bytes('BC\xc0\xde', hex('35140000 05000000 620c3024 4959be66'));
export const llvmWrapper = (): Buffer => bytes(le32(0x0b17c0de, 0, 20, 20, 0x01000007), llvmBitcode());

function arMember(name: string, contents: Buffer): Buffer {
  const fields = [name.padEnd(16), '0'.padEnd(12), '0'.padEnd(6), '0'.padEnd(6), '644'.padEnd(8)];
  return bytes(`${fields.join('')}${String(contents.length).padEnd(10)}\`\n`, contents);
}

export const ar = (): Buffer => bytes('!<arch>\n', arMember('f.o/', elf({ type: 1 })));
export const thinAr = (): Buffer => bytes('!<thin>\n', arMember('f.o/', elf({ type: 1 })));

/** An object file with one section, as compilers for Windows write it. */
export const coff = (machine = 0x8664): Buffer =>
  bytes(
    le16(machine, 1),
    le32(0, 0x40, 1),
    le16(0, 4),
    '.text\0\0\0',
    le32(0, 0, 4, 0x3c, 0, 0),
    le16(0, 0),
    le32(0x60500020),
    hex('8d4701c3'),
    'f\0\0\0\0\0\0\0',
    le32(0),
    le16(1, 0x20),
    hex('0200'),
    le32(4),
  );

export const bigobj = (): Buffer =>
  bytes(
    le16(0, 0xffff, 2, 0x8664),
    le32(0),
    hex('c7a1bad1eebaa94baf20faf66aa4dcb8'),
    zeros(16),
    le32(1, 0x60, 0),
    '.text\0\0\0',
    zeros(32),
  );

/** One member of an import library. */
export const coffImport = (): Buffer =>
  bytes(le16(0, 0xffff, 0, 0x8664), le32(0, 13), le16(0, 4), 'ReadFile\0k32\0');

/** CPython bytecode: the header of the version that `magic` belongs to, and the start of a code object. */
export function pyc(magic = 3571, headerBytes: 8 | 12 | 16 = 16): Buffer {
  return bytes(
    le16(magic),
    '\r\n',
    zeros(headerBytes - 4),
    headerBytes === 8 ? 0x63 : 0xe3,
    zeros(20),
    's\x02\0\0\0d\0',
  );
}

/** A raw zip with stored entries; the offsets count from `base`. */
export function storedZip(entries: Readonly<Record<string, Uint8Array>>, base = 0): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = base;
  for (const [path, contents] of Object.entries(entries)) {
    const name = Buffer.from(path);
    const shared = bytes(
      le16(20, 0, 0, 0, 0x21),
      le32(crc32(contents), contents.length, contents.length),
      le16(name.length, 0),
    );
    const local = bytes('PK\x03\x04', shared, name, contents);
    directory.push(
      bytes('PK\x01\x02', le16(0x0314), shared, le16(0, 0, 0), le32(0o100644 * 0x10000, at), name),
    );
    locals.push(local);
    at += local.length;
  }
  const central = Buffer.concat(directory);
  const count = directory.length;
  return bytes(...locals, central, 'PK\x05\x06', le16(0, 0, count, count), le32(central.length, at), le16(0));
}

/** `import os` and a line end, compressed by the tools of each format. */
export const COMPRESSED = {
  bzip2: hex(
    '425a683931415926535966bfffb20000015180001040000022dc0020002201a7a420c9881de8b887e2ee48a70a120cd7fff640',
  ),
  xz: hex(
    'fd377a585a000004e6d6b446020021010c0000008f98419c010009696d706f7274206f730a000000622dff75cb6088ba0001220a151ae1671fb6f37d010000000004595a',
  ),
  lzma: hex('5d00008000ffffffffffffffff00349b4a67b8523c73ed3457bcde12ffffb5880000'),
  zstd: hex('28b52ffd0458510000696d706f7274206f730a450bf0d4'),
  lz4: hex('04224d186440a70a000080696d706f7274206f730a000000005e7bdd05'),
} as const;

/** One sample of each format. */
export const SAMPLES: Readonly<Record<FileFormat, () => Buffer>> = {
  elf,
  pe,
  mz,
  'mach-o': machO,
  'mach-o-fat': machOFat,
  ar,
  coff,
  'coff-import': coffImport,
  wasm,
  'llvm-bitcode': llvmBitcode,
  'java-class': javaClass,
  dex,
  pyc,
  zip: () => storedZip({ 'a.txt': bytes('text') }),
  tar: () => Buffer.from(buildTar([['a.txt', 'text']])),
  gzip: () => gzipSync('text'),
  bzip2: () => COMPRESSED.bzip2,
  xz: () => COMPRESSED.xz,
  lzma: () => COMPRESSED.lzma,
  zstd: () => COMPRESSED.zstd,
  lz4: () => COMPRESSED.lz4,
  lzip: () => bytes('LZIP', 1, 0x0c, hex('00340a'), zeros(20)),
  compress: () => bytes(hex('1f9d90'), hex('69da c0 41 13 06')),
  '7z': () => bytes('7z\xbc\xaf\x27\x1c', le16(0x0400), hex('8d9bd50f'), zeros(20)),
  rar: () => bytes('Rar!\x1a\x07\x01\0', hex('3392b5e50a010506000501018080 00')),
  cab: () => bytes('MSCF', le32(0, 64, 0, 44, 0), 3, 1, le16(1, 1, 0, 0, 0), zeros(28)),
  xar: () => bytes('xar!', be16(28, 1), be32(0, 64, 0, 128, 1), zeros(64)),
};

/** The smallest PNG: one black pixel. */
export const PNG = hex(
  '89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a49444154789c636000000002000148afa4710000000049454e44ae426082',
);

export const PYTHON = Buffer.from('"""A module."""\n\n\ndef answer() -> int:\n    return 42\n');

import { cpuTime } from '../support/cpu.ts';
import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILE_FORMATS, type FileFormat } from '../../src/archive/formats.ts';
import { ContentScanner, HEAD_BYTES, scanWhole, sniffHead } from '../../src/archive/sniff.ts';
import type { Signal } from '../../src/archive/types.ts';
import * as s from '../support/native-samples.ts';
import { SAMPLES, bytes } from '../support/native-samples.ts';

const FORMATS = Object.keys(FILE_FORMATS) as FileFormat[];
const at = (format: FileFormat, offset: number): Signal => ({ kind: 'format', format, at: offset });

function streamed(data: Uint8Array, chunk: number): Signal[] {
  const scanner = new ContentScanner();
  const reused = new Uint8Array(chunk);
  for (let start = 0; start < data.length; start += chunk) {
    const part = data.subarray(start, start + chunk);
    reused.set(part);
    scanner.feed(reused.subarray(0, part.length));
  }
  return scanner.end();
}

describe('sniffHead', () => {
  it.each(FORMATS)('knows %s', (format) => {
    expect(sniffHead(SAMPLES[format]())).toBe(format);
  });

  const variants: readonly (readonly [string, FileFormat, Uint8Array])[] = [
    ['ELF, 32 bits, big-endian', 'elf', s.elf({ bits: 32, order: 'be' })],
    ['ELF with a garbled ident', 'elf', s.elf().fill(0xff, 4, 16)],
    ['ELF cut off after its magic', 'elf', s.elf().subarray(0, 5)],
    ['PE with its header far in', 'pe', s.pe({ at: HEAD_BYTES - 4 })],
    ['PE with text in its DOS header', 'pe', s.pe({ dos: 'x'.repeat(58) })],
    ['PE whose header is inside the DOS header', 'pe', bytes('MZ\0\0PE\0\0', Buffer.alloc(52), s.le32(4))],
    ['Mach-O, 32 bits', 'mach-o', s.machO({ bits: 32 })],
    ['Mach-O, 32 bits, big-endian', 'mach-o', s.machO({ bits: 32, order: 'be' })],
    ['Mach-O, 64 bits, big-endian', 'mach-o', s.machO({ order: 'be' })],
    ['Mach-O fat, 64-bit offsets', 'mach-o-fat', s.machOFat(true)],
    ['Mach-O fat, swapped', 'mach-o-fat', s.le32(0xcafebabe, 2, 0x01000007, 3)],
    ['Mach-O fat, swapped, 64-bit offsets', 'mach-o-fat', s.le32(0xcafebabf, 2, 0x01000007, 3)],
    ['Mach-O fat with 50 architectures', 'mach-o-fat', s.be32(0xcafebabe, 50, 7, 3)],
    ['Java 1.1', 'java-class', s.javaClass(45)],
    ['Java preview', 'java-class', bytes(s.be32(0xcafebabe), s.be16(0xffff, 65, 9), 7)],
    ['thin ar', 'ar', s.thinAr()],
    ['AIX ar', 'ar', bytes('<bigaf>\n')],
    ['COFF for ARM64', 'coff', s.coff(0xaa64)],
    ['COFF bigobj', 'coff', s.bigobj()],
    ['wasm component', 'wasm', s.wasm(true)],
    ['LLVM wrapper', 'llvm-bitcode', s.llvmWrapper()],
    ['pyc of 2.7', 'pyc', s.pyc(62211, 8)],
    ['pyc of 1.5', 'pyc', s.pyc(20121, 8)],
    ['pyc of 3.1', 'pyc', s.pyc(3151, 8)],
    ['pyc of 3.6', 'pyc', s.pyc(3379, 12)],
    ['pyc of a version to come', 'pyc', s.pyc(3700)],
    ['pyc of PyPy', 'pyc', s.pyc(416)],
    ['empty zip', 'zip', bytes('PK\x05\x06', Buffer.alloc(18))],
    ['split zip', 'zip', bytes('PK\x07\x08PK\x03\x04')],
    ['zip once split', 'zip', bytes('PK00PK\x03\x04')],
    ['empty bzip2', 'bzip2', bytes('BZh9\x17\x72\x45\x38\x50\x90\0\0\0\0')],
    ['skippable zstd frame', 'zstd', bytes('\x5a\x2a\x4d\x18', s.le32(1), 0)],
    ['legacy LZ4', 'lz4', bytes('\x02\x21\x4c\x18', s.le32(9))],
    ['RAR 4', 'rar', bytes('Rar!\x1a\x07\0')],
    ['lzma with a known length', 'lzma', bytes(0x5d, s.le32(0x1800000, 100, 0), 0, 1)],
    ['lzma with other properties', 'lzma', bytes(0x2c, s.le32(0xffffffff, 0xffffffff, 0xffffffff), 0, 1)],
  ];
  it.each(variants)('knows %s', (_title, format, data) => {
    expect(sniffHead(data)).toBe(format);
    expect(scanWhole(data)).toEqual([at(format, 0)]);
  });

  const harmless: readonly (readonly [string, Uint8Array | string])[] = [
    ['nothing', ''],
    [
      'text that begins with MZ',
      'MZ is how every DOS program begins; this sentence is long enough to be read as a header.\n',
    ],
    ['text that begins with PK', 'PK is a file format\n'],
    ['text that begins with BC', 'BC 300\n'],
    ['text that begins with BZh', 'BZh9 is a magic number\n'],
    ['text that begins with Rar!', 'Rar! Rar!\n'],
    ['text that begins with LZIP', 'LZIP is a tool\n'],
    ['text that begins with xar!', 'xar! xar!\n'],
    ['text that begins with MSCF', 'MSCF0000\n'],
    ['text that begins with dex', 'dex\n035 is its version\n'],
    ['text with CR LF', 'ab\r\ncdefghijklmnopqrstuvw\r\n'],
    ['PNG', s.PNG],
    ['Python', s.PYTHON],
    ['zeros', new Uint8Array(4096)],
    ['the hexspeak of a test fixture', s.be32(0xcafebabe, 0xdeadbeef, 0xcafebabe)],
    ['Mach-O magic and nothing that follows', s.be32(0xfeedface, 0xffffffff, 0, 0)],
    ['swapped Mach-O magic, unknown type', s.le32(0xfeedface, 7, 0, 99)],
    ['a short table of numbers', s.le16(0x14c, 1, 2, 3)],
    ['a table with a machine number', s.le32(0x0001_8664, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)],
    ['a section name with holes', s.coff().fill(0, 21, 22)],
    ['a deflate sync marker', bytes(0, 0, 0xff, 0xff, Buffer.alloc(40))],
    ['a tar header with a wrong checksum', SAMPLES.tar().fill('9', 148, 149)],
    ['a tar header with another checksum', SAMPLES.tar().fill('1', 148, 149)],
    ['half a tar header', SAMPLES.tar().subarray(0, 511)],
    ['a split zip marker alone', 'PK\x07\x08....'],
    ['a dictionary size that xz refuses', bytes(0x5d, s.le32(0x1234567, 100, 0), 0, 1)],
    ['16-bit code of no length', bytes('MZ', Buffer.alloc(62))],
  ];
  it.each(harmless)('takes %s for what it is', (_title, data) => {
    const contents = bytes(data);
    expect(sniffHead(contents)).toBeUndefined();
    expect(scanWhole(contents)).toEqual([]);
    expect(streamed(contents, 7)).toEqual([]);
  });

  it('takes signed tar checksums too', () => {
    const header = SAMPLES.tar().subarray(0, 512);
    header[0] = 0xe9;
    const sum = header.reduce((total, byte, i) => total + (i >= 148 && i < 156 ? 32 : (byte << 24) >> 24), 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    expect(sniffHead(header)).toBe('tar');
  });

  it('knows what CPython compiles', () => {
    const script =
      'import py_compile,sys,tempfile,os;d=tempfile.mkdtemp();p=os.path.join(d,"a.py");open(p,"w").write("x=1\\n");' +
      'm=py_compile.PycInvalidationMode;' +
      'sys.stdout.buffer.write(b"".join(open(py_compile.compile(p,cfile=p+"c",invalidation_mode=i),"rb").read(64).ljust(64) for i in m))';
    const compiled = execFileSync('python3', ['-c', script]);
    expect(compiled.length).toBe(3 * 64);
    for (let i = 0; i < compiled.length; i += 64) expect(sniffHead(compiled.subarray(i, i + 64))).toBe('pyc');
  });
});

describe('scanning', () => {
  /** Formats that are too weak, or not read by anything, in the middle of other data. */
  const headOnly = new Set<FileFormat>(['mz', 'coff', 'coff-import', 'tar', 'lzma', 'compress']);
  const embeddable = FORMATS.filter((format) => !headOnly.has(format));

  it.each(embeddable)('finds %s after a picture and after text, in chunks of any size', (format) => {
    for (const before of [s.PNG, s.PYTHON, Buffer.alloc(5001, 'text\n'), Buffer.alloc(700_001, 'text\n')]) {
      const data = bytes(before, SAMPLES[format](), Buffer.alloc(40));
      const offset = before.length + (format === 'pe' ? 0x80 : 0);
      const signals = scanWhole(data);
      expect(signals[0]).toEqual(at(format, offset));
      for (const chunk of before.length > 6000 ? [4096, 65_536] : [1, 2, 3, 1000, 4096]) {
        expect(streamed(data, chunk)).toEqual(signals);
      }
    }
  });

  it.each([...headOnly])('does not look for %s further in', (format) => {
    expect(scanWhole(bytes(s.PYTHON, SAMPLES[format]()))).toEqual([]);
  });

  const nearMisses: readonly (readonly [string, Uint8Array])[] = [
    ["libmagic's ELF", bytes('\x7fELF\0\0\0\0', Buffer.alloc(8), s.le16(2), Buffer.alloc(50))],
    ['a cut-off ELF', s.elf().subarray(0, 30)],
    ['a PE of no machine', s.pe({ machine: 1 })],
    ['a PE header without an optional one', s.pe({ magic: 0 })],
    ['a class of no constants', bytes(s.be32(0xcafebabe), s.be16(0, 61, 0, 0, 0))],
    ['a class whose first constant is of no kind', bytes(s.be32(0xcafebabe), s.be16(0, 61, 2), 2, 0, 0)],
    ['an LLVM wrapper of another version', s.le32(0x0b17c0de, 7, 20, 20)],
    ['an archive without a member', bytes('!<arch>\n', Buffer.alloc(60))],
    ['xz flags with another CRC', bytes('\xfd7zXZ\0', Buffer.alloc(10))],
    ['a 7z start header with another CRC', bytes('7z\xbc\xaf\x27\x1c', Buffer.alloc(26))],
    ['a cabinet of no version', bytes('MSCF', Buffer.alloc(40))],
    ['an lzip of version 0', bytes('LZIP\0\x0c', Buffer.alloc(30))],
    ['gzip that does not inflate', bytes('\x1f\x8b\x08\0\0\0\0\0\0\x03\xff\xff\xff', Buffer.alloc(20))],
    ['gzip of an unknown system', bytes('\x1f\x8b\x08\0\0\0\0\0\0\x63', Buffer.alloc(20))],
    [
      'gzip with a field that has no end',
      bytes('\x1f\x8b\x08\x04\0\0\0\0\0\x03\xff\xff', Buffer.alloc(9000)),
    ],
    ['a zstd block of a reserved type', bytes('\x28\xb5\x2f\xfd\x24\0\xff\xff\xff', Buffer.alloc(9))],
    [
      'a zip header with an unknown method',
      bytes('PK\x03\x04', s.le16(20, 0, 77), Buffer.alloc(16), s.le16(4, 0), 'name'),
    ],
    [
      'a zip header with a name of control characters',
      bytes('PK\x03\x04', s.le16(20, 0, 8), Buffer.alloc(16), s.le16(4, 0), '\x01\x02\x03\x04'),
    ],
  ];
  it.each(nearMisses)('takes %s inside other data for noise', (_title, data) => {
    const contents = bytes(s.PNG, data);
    expect(scanWhole(contents)).toEqual([]);
    expect(streamed(contents, 50)).toEqual([]);
  });

  it.each([
    ['elf', s.elf({ bits: 32, machine: 3 })],
    ['elf', s.elf({ order: 'be' })],
    ['zstd', bytes('\x28\xb5\x2f\xfd\0\x58', s.le32(1))],
    ['gzip', gzipSync(Buffer.alloc(1_000_000))],
    ['llvm-bitcode', s.llvmWrapper()],
    ['ar', s.thinAr()],
    ['pyc', s.pyc(62211, 8)],
  ] as const)('finds another kind of %s after a picture', (format, data) => {
    expect(scanWhole(bytes(s.PNG, data))).toContainEqual(at(format, s.PNG.length));
  });

  it.each([0x1000, 0x1fffe, 0x123456])('follows the pointer of a DOS header to %i', (header) => {
    const text = s.pe({ at: header, dos: ' '.repeat(58) });
    expect(sniffHead(text.subarray(0, HEAD_BYTES))).toBeUndefined();
    for (const data of [text, s.pe({ at: header })]) {
      expect(scanWhole(data)).toEqual([at('pe', 0)]);
      expect(streamed(data, 5000)).toEqual([at('pe', 0)]);
    }
    const bare = bytes(text.subarray(0, header), 'PE\0\0');
    expect(scanWhole(bare)).toEqual([at('pe', 0)]);
    expect(streamed(bare, 5000)).toEqual([at('pe', 0)]);
  });

  it('finds a DOS program with another program in it', () => {
    expect(scanWhole(bytes(s.mz(), s.elf()))).toEqual([at('mz', 0), at('elf', s.mz().length)]);
  });

  it('reports the first of each format, in order', () => {
    const data = bytes(s.PNG, s.wasm(), s.elf(), s.elf(), s.wasm());
    expect(scanWhole(data)).toEqual([at('wasm', s.PNG.length), at('elf', s.PNG.length + s.wasm().length)]);
  });

  it.each(FORMATS.filter((format) => format !== 'mz'))('looks no further into %s', (format) => {
    const data = bytes(SAMPLES[format](), Buffer.alloc(5000), s.javaClass());
    expect(scanWhole(data)).toEqual([at(format, 0)]);
    expect(streamed(data, 1000)).toEqual([at(format, 0)]);
  });

  const inner = { 'a.txt': bytes('text') };
  const hidden = (zip: Uint8Array): Buffer => bytes(s.PNG, zip);
  /** Nothing but the directory and the end record tells that it is a zip. */
  const garbled = (zip: Buffer, base = 0): Buffer => zip.fill(0, base, base + 4);

  const tails: readonly (readonly [string, Uint8Array, number])[] = [
    ['with offsets of its own', hidden(garbled(s.storedZip(inner))), s.PNG.length],
    ['with a comment', bytes(hidden(garbled(s.storedZip(inner))), Buffer.alloc(65_535)), s.PNG.length],
    [
      'whose end record is followed by another',
      bytes(hidden(garbled(s.storedZip(inner))), 'PK\x05\x06', Buffer.alloc(18)),
      s.PNG.length,
    ],
    ['with offsets of the whole file', hidden(garbled(s.storedZip(inner, s.PNG.length))), s.PNG.length + 39],
  ];
  it.each(tails)('finds a zip by its end, %s', (_title, data, offset) => {
    expect(scanWhole(data)).toEqual([at('zip', offset)]);
    expect(streamed(data, 10_000)).toEqual([at('zip', offset)]);
  });

  it('finds a zip by a zip64 end', () => {
    const zip = garbled(s.storedZip(inner));
    const end = zip.length - 22;
    const directory = zip.readUInt32LE(end + 16);
    const size = end - directory;
    const record = bytes(
      'PK\x06\x06',
      s.le32(44, 0),
      s.le16(45, 45),
      s.le32(0, 0, 1, 0, 1, 0, size, 0, directory, 0),
    );
    const locator = bytes('PK\x06\x07', s.le32(0, end, 0, 1));
    const last = bytes('PK\x05\x06', Buffer.alloc(8, 0xff), Buffer.alloc(8, 0xff), s.le16(0));
    const data = hidden(bytes(zip.subarray(0, end), record, locator, last));
    expect(scanWhole(data)).toEqual([at('zip', s.PNG.length)]);
  });

  it('finds a zip whose directory is longer than what it keeps', () => {
    const entries = Object.fromEntries(
      Array.from({ length: 3000 }, (_, i) => [`folder/file-${i}.txt`, bytes('')]),
    );
    const zip = s.storedZip(entries);
    const start = zip.readUInt32LE(zip.length - 6);
    const data = hidden(bytes(Buffer.alloc(start), zip.subarray(start)));
    expect(scanWhole(data)).toEqual([at('zip', s.PNG.length)]);
    expect(streamed(data, 10_000)).toEqual([at('zip', s.PNG.length)]);
    data.writeUInt32LE(0xffffffff, data.length - 6);
    expect(scanWhole(data)).toEqual([]);
  });

  it.each([
    ['nothing before it', bytes('PK\x05\x06', Buffer.alloc(18))],
    ['a directory longer than the file', bytes('PK\x05\x06', Buffer.alloc(8), s.le32(999, 0), s.le16(0))],
    ['no directory where it says', bytes('PK\x05\x06', Buffer.alloc(8), s.le32(46, 0), s.le16(0))],
    ['no room', bytes('PK\x05\x06\0')],
  ])('takes no end record for a zip with %s', (_title, end) => {
    expect(scanWhole(bytes(Buffer.alloc(100, 'x'), end))).toEqual([]);
  });

  it.each([
    ['#!/usr/bin/env python3\nprint()\n', '#!/usr/bin/env python3'],
    ['#!/bin/sh\r\n', '#!/bin/sh'],
    ['#!', '#!'],
    [`#!/${'x'.repeat(300)}`, `#!/${'x'.repeat(253)}`],
  ])('reads the shebang of %j', (text, line) => {
    expect(scanWhole(Buffer.from(text))).toEqual([{ kind: 'shebang', line }]);
    expect(streamed(Buffer.from(text), 1)).toEqual([{ kind: 'shebang', line }]);
  });

  it('reads the shebang of a zip application', () => {
    const data = bytes('#!/usr/bin/env python3\n', s.storedZip(inner));
    expect(scanWhole(data)).toEqual(
      [{ kind: 'shebang', line: '#!/usr/bin/env python3' }, at('zip', 23)].reverse(),
    );
  });

  it('answers the same for any chunks of any bytes, and finds nothing in noise', () => {
    const noise = fc.uint8Array({ maxLength: 20_000 });
    const samples = fc.constantFrom(...FORMATS).map((format) => SAMPLES[format]());
    const parts = fc.array(fc.oneof(noise, samples), { maxLength: 5 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 9000 }), (list, chunk) => {
        const data = Buffer.concat(list);
        expect(streamed(data, chunk)).toEqual(scanWhole(data));
      }),
    );
  });

  it.each(FORMATS)('never throws on a truncated %s', (format) => {
    const sample = SAMPLES[format]();
    for (let length = 0; length < Math.min(sample.length, 700); length++) {
      const cut = sample.subarray(0, length);
      expect(streamed(cut, 64)).toEqual(scanWhole(cut));
    }
  });

  it.each(['PE\0\0', 'PK\x03\x04', 'BZh91AY&SY', '\x7fELF', 'PK\x05\x06', '\x1f\x8b\x08\0'])(
    'takes a flood of %j in linear time',
    (magic) => {
      const flood = Buffer.alloc(8_000_000, Buffer.from(magic, 'latin1'));
      flood.write('text', 'latin1');
      const start = cpuTime();
      scanWhole(flood);
      expect(cpuTime() - start).toBeLessThan(4000);
    },
  );
});

import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import * as s from '../support/native-samples.ts';
import { buildTarGz } from '../support/tar-builder.ts';
import { DEMO_INFO as INFO, DEMO_WHEEL, wheelFiles } from '../support/wheel-files.ts';
import { buildZip } from '../support/zip-builder.ts';
import type { HostileCase } from './types.ts';

type Files = Readonly<Record<string, Uint8Array>>;

const METADATA = Buffer.from('Metadata-Version: 2.1\nName: demo\nVersion: 1.0\nRequires-Python: >=3.9\n\n');

/** A wheel that is right in every other way: RECORD lists the hidden file with its hash, as an attacker's build would. */
function wheel(hidden: Files): Uint8Array {
  return buildZip(Object.entries(wheelFiles(hidden)).map(([name, data]) => ({ name, data })));
}

function sdist(hidden: Files): Uint8Array {
  const files: Files = {
    'PKG-INFO': METADATA,
    'pyproject.toml': Buffer.from(
      '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n',
    ),
    'src/demo/__init__.py': s.PYTHON,
    ...hidden,
  };
  return buildTarGz(Object.entries(files).map(([path, data]) => [`demo-1.0/${path}`, data] as const));
}

function inWheel(name: string, mechanism: string, hidden: () => Files, rule = 'native-binary'): HostileCase {
  const artifact = DEMO_WHEEL;
  const build = (): Uint8Array => wheel(hidden());
  return { name: `native-${name}`, family: 'native', mechanism, artifact, build, rules: [rule] };
}

function inSdist(name: string, mechanism: string, hidden: () => Files, rule = 'native-binary'): HostileCase {
  const artifact = 'demo-1.0.tar.gz';
  const build = (): Uint8Array => sdist(hidden());
  return { name: `native-${name}-sdist`, family: 'native', mechanism, artifact, build, rules: [rule] };
}

function inBoth(name: string, mechanism: string, hidden: () => Files, rule?: string): HostileCase[] {
  return [inWheel(name, mechanism, hidden, rule), inSdist(name, mechanism, hidden, rule)];
}

const after = (before: Uint8Array, program: Uint8Array): Buffer => Buffer.concat([before, program]);

/** A stored inner zip that looks like an office document. */
const document = (program: Uint8Array): Buffer =>
  s.storedZip({ '[Content_Types].xml': Buffer.from('<Types/>'), 'word/media/image1.png': program });

/** Long enough for the PE header to lie beyond whatever first bytes a reader keeps. */
const FAR = 0x2_0000;

const DISGUISED: readonly (readonly [name: string, path: string, build: () => Uint8Array])[] = [
  ['elf-txt', 'demo/notes.txt', () => s.elf()],
  ['elf-big-endian', 'demo/table.dat', () => s.elf({ order: 'be', machine: 0x16 })],
  ['elf-32', 'demo/table', () => s.elf({ bits: 32, machine: 3 })],
  ['elf-object', 'demo/data.bin', () => s.elf({ type: 1 })],
  ['elf-garbled-ident', 'demo/data.bin', () => s.elf().fill(0xff, 4, 16)],
  ['pe-png', 'demo/logo.png', () => s.pe()],
  ['pe-far-header', 'demo/logo.bmp', () => s.pe({ at: FAR })],
  [
    'pe-text-before-header',
    'demo/mz.txt',
    () => s.pe({ dos: ' is a text, and no program at all, says the first line\n' }),
  ],
  ['pe-arm64', 'demo/table.csv', () => s.pe({ machine: 0xaa64 })],
  ['dos-program', 'demo/game.dat', () => s.mz()],
  ['mach-o-little-endian', 'demo/icon', () => s.machO()],
  ['mach-o-big-endian', 'demo/icon', () => s.machO({ order: 'be' })],
  ['mach-o-32', 'demo/icon', () => s.machO({ bits: 32 })],
  ['mach-o-fat', 'demo/icon.dat', () => s.machOFat()],
  ['mach-o-fat-64', 'demo/icon.dat', () => s.machOFat(true)],
  ['ar', 'demo/lib.txt', () => s.ar()],
  ['ar-thin', 'demo/lib.txt', () => s.thinAr()],
  ['coff', 'demo/object.dat', () => s.coff()],
  ['coff-bigobj', 'demo/object.dat', () => s.bigobj()],
  ['coff-import', 'demo/object.dat', () => s.coffImport()],
  ['wasm', 'demo/page.txt', () => s.wasm()],
  ['wasm-component', 'demo/page.txt', () => s.wasm(true)],
  ['llvm', 'demo/cache.dat', () => s.llvmBitcode()],
  ['llvm-wrapper', 'demo/cache.dat', () => s.llvmWrapper()],
  ['java-class', 'demo/cache.txt', () => s.javaClass()],
  ['dex', 'demo/cache.txt', () => s.dex()],
  ['pyc-313', 'demo/cache.txt', () => s.pyc()],
  ['pyc-36', 'demo/cache.txt', () => s.pyc(3379, 12)],
  ['pyc-27', 'demo/cache.txt', () => s.pyc(62211, 8)],
  ['pyc-at-its-name', 'demo/helper.pyc', () => s.pyc()],
  ['elf-named-py', 'demo/helper.py', () => s.elf()],
  ['pe-named-py', 'demo/helper.py', () => s.pe()],
  ['elf-after-python', 'demo/helper.py', () => after(s.PYTHON, s.elf())],
  ['pe-after-python', 'demo/helper.py', () => after(s.PYTHON, s.pe())],
  ['mach-o-after-python', 'demo/helper.py', () => after(s.PYTHON, s.machO())],
  ['elf-after-png', 'demo/logo.png', () => after(s.PNG, s.elf())],
  ['pe-after-png', 'demo/logo.png', () => after(s.PNG, s.pe())],
  ['wasm-after-png', 'demo/logo.png', () => after(s.PNG, s.wasm())],
  ['pyc-after-png', 'demo/logo.png', () => after(s.PNG, s.pyc())],
  ['class-after-png', 'demo/logo.png', () => after(s.PNG, s.javaClass())],
  ['elf-far-in-text', 'demo/log.txt', () => after(Buffer.alloc(300_000, 'a line of text\n'), s.elf())],
  ['elf-gz', 'demo/data.gz', () => gzipSync(s.elf())],
  ['elf-gz-gz', 'demo/data.gz', () => gzipSync(gzipSync(s.elf()))],
  ['elf-after-png-gz', 'demo/data.json.gz', () => gzipSync(after(s.PNG, s.elf()))],
  ['elf-in-document', 'demo/template.docx', () => document(s.elf())],
  ['pe-in-zip-in-gz', 'demo/data.bin', () => gzipSync(document(s.pe()))],
  [
    'class-in-jar',
    'demo/helper.jar',
    () =>
      s.storedZip({
        'META-INF/MANIFEST.MF': Buffer.from('Manifest-Version: 1.0\n'),
        'A.class': s.javaClass(),
      }),
  ],
  ['elf-in-tar-gz', 'demo/data.tgz', () => buildTarGz([['data/table', s.elf()]])],
  ['elf-in-zip-in-tar-gz', 'demo/data.tgz', () => buildTarGz([['data/inner.zip', document(s.elf())]])],
];

const COMPRESSED: readonly (readonly [name: string, path: string, build: () => Uint8Array])[] = [
  ['bzip2', 'demo/data.bz2', () => s.COMPRESSED.bzip2],
  ['xz', 'demo/data.txt', () => s.COMPRESSED.xz],
  ['lzma', 'demo/data.dat', () => s.COMPRESSED.lzma],
  ['zstd', 'demo/data.json', () => s.COMPRESSED.zstd],
  ['lz4', 'demo/data', () => s.COMPRESSED.lz4],
  ['7z', 'demo/data.7z', s.SAMPLES['7z']],
  ['rar', 'demo/data.txt', s.SAMPLES.rar],
  ['xz-after-png', 'demo/logo.png', () => after(s.PNG, s.COMPRESSED.xz)],
  ['xz-in-gz', 'demo/data.gz', () => gzipSync(s.COMPRESSED.xz)],
];

/** Programs under any name, in any wrapping, and compression that nobody here can open. */
export const NATIVE_CASES: readonly HostileCase[] = [
  ...DISGUISED.flatMap(([name, path, build]) =>
    inBoth(name, `native code as ${path}`, () => ({ [path]: build() })),
  ),
  ...COMPRESSED.flatMap(([name, path, build]) =>
    inBoth(name, `${name} data as ${path}`, () => ({ [path]: build() }), 'opaque-compressed'),
  ),
  inWheel('elf-in-licenses', 'a program among the licences (PEP 639)', () => ({
    [`${INFO}/licenses/COPYING`]: s.elf(),
  })),
  inWheel('pe-in-sboms', 'a program among the SBOMs (PEP 770)', () => ({
    [`${INFO}/sboms/demo.cdx.json`]: s.pe(),
  })),
  inWheel(
    'xz-in-licenses',
    'compressed data among the licences',
    () => ({ [`${INFO}/licenses/NOTICE`]: s.COMPRESSED.xz }),
    'opaque-compressed',
  ),
];

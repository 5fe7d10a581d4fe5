import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import { buildSdist, buildWheel } from '../support/distribution-builder.ts';
import { bytes, COMPRESSED, PNG, PYTHON, storedZip } from '../support/native-samples.ts';
import { elf } from '../support/native-samples.ts';
import { buildTar, buildTarGz, gzip, member, pax, tar } from '../support/tar-builder.ts';
import { buildZip, extra, type ZipEntry, type ZipOptions } from '../support/zip-builder.ts';
import { casesOf, SDIST, type Row } from './distributions.ts';
import type { HostileCase } from './types.ts';

const other = { project: 'other', version: '2.0' };
const wheel = (): Uint8Array => buildWheel(other);
const sdist = (): Uint8Array => buildSdist(other);
const METADATA = Buffer.from('Metadata-Version: 2.1\nName: other\nVersion: 2.0\n');

const egg = (): Uint8Array =>
  storedZip({ 'EGG-INFO/PKG-INFO': METADATA, 'EGG-INFO/zip-safe': Buffer.from('\n'), 'other.py': PYTHON });
const application = (): Uint8Array => storedZip({ '__main__.py': PYTHON });
const modules = (base = 0): Uint8Array => storedZip({ 'payload.py': PYTHON }, base);
/** Python runs it all the same: it looks for a zip archive at the end of the file. */
const shebangApplication = (): Uint8Array => {
  const line = Buffer.from('#!/usr/bin/env python3\n');
  return bytes(line, storedZip({ '__main__.py': PYTHON }, line.length));
};
const tarWithoutGzip = (): Uint8Array =>
  buildTar([
    ['other-2.0/PKG-INFO', METADATA],
    ['other-2.0/setup.py', 'from setuptools import setup\nsetup()\n'],
  ]);

const D = 'nested-distribution';
const A = 'nested-archive';
const O = 'opaque-compressed';

const LISTED = member({ name: 'data/table.csv' }, 'a,b\n');
const dataZip = (entry: Partial<ZipEntry>, options: ZipOptions = {}): Uint8Array =>
  buildZip([{ name: 'table.csv', data: 'a,b\n', ...entry }], options);
const program = (): Uint8Array => member({ name: 'data/table.bin' }, elf());
const N = 'native-binary';

/** What hides where: in a wheel as a file of the package, in an sdist as one of the source tree. */
const HIDDEN: readonly (readonly [
  name: string,
  rule: string,
  mechanism: string,
  path: string,
  build: () => Uint8Array,
])[] = [
  ['wheel', D, 'a wheel', 'demo/other-2.0-py3-none-any.whl', wheel],
  ['wheel-renamed', D, 'a wheel that is called a text', 'demo/notes.txt', wheel],
  ['wheel-as-picture', D, 'a wheel that is called a picture', 'demo/logo.png', wheel],
  ['wheel-no-extension', D, 'a wheel without extension', 'demo/table', wheel],
  ['sdist', D, 'an sdist', 'demo/other-2.0.tar.gz', sdist],
  ['sdist-renamed', D, 'an sdist that is called a picture', 'demo/logo.png', sdist],
  ['sdist-tar', D, 'an sdist that is not compressed', 'demo/table.bin', tarWithoutGzip],
  ['egg', D, 'an egg', 'demo/other-2.0.egg', egg],
  ['egg-renamed', D, 'an egg that is called a table', 'demo/table.csv', egg],
  ['pyz', D, 'a zip application', 'demo/tool.pyz', application],
  ['pyz-renamed', D, 'a zip application that is called data', 'demo/table.dat', application],
  ['pyz-shebang', `${A} ${D}`, 'a zip application behind a shebang line', 'demo/tool', shebangApplication],
  ['wheel-in-gzip', D, 'a wheel in a gzip stream', 'demo/table.gz', () => gzipSync(wheel())],
  [
    'double',
    D,
    'a wheel in a zip in a tar.gz',
    'demo/data.tgz',
    () => buildTarGz([['data/inner.zip', storedZip({ 'other.bin': wheel() })]]),
  ],
  [
    'name-only',
    D,
    'a file that only its name makes a wheel',
    'demo/other-2.0-py3-none-any.whl',
    () => PYTHON,
  ],
  ['png-zip', A, 'a zip of modules behind a picture', 'demo/logo.png', () => bytes(PNG, modules(PNG.length))],
  [
    'png-zip-relative',
    A,
    'the same with offsets from its own start',
    'demo/logo.png',
    () => bytes(PNG, modules()),
  ],
  ['text-zip', A, 'a zip behind a module', 'demo/table.py', () => bytes(PYTHON, modules(PYTHON.length))],
  [
    'tar-checksum',
    O,
    'a program behind a tar header that is wrong',
    'demo/data.tar',
    () => tar(LISTED, member({ name: 'data/x', checksum: 1 }), program()),
  ],
  [
    'tar-checksum-gz',
    O,
    'the same in a tar.gz',
    'demo/data.tgz',
    () => gzip(tar(LISTED, member({ name: 'data/x', checksum: 1 }), program())),
  ],
  [
    'tar-link-data',
    O,
    'a program as the contents of a link in a tar',
    'demo/data.tar',
    () => tar(LISTED, member({ name: 'data/x', type: '2', link: 'table.csv' }, elf())),
  ],
  [
    'tar-device-data',
    O,
    'a program as the contents of a device in a tar',
    'demo/data.tar',
    () => tar(LISTED, member({ name: 'data/x', type: '3' }, elf())),
  ],
  [
    'tar-padding',
    O,
    'a program in the padding of a tar',
    'demo/data.tar',
    () => tar(member({ name: 'data/x', size: 1 }, Buffer.concat([Buffer.from('x'), elf()]))),
  ],
  [
    'tar-pax-comment',
    O,
    'a program in a pax comment',
    'demo/data.tar',
    () => tar(pax({ comment: elf() }), LISTED),
  ],
  [
    'zip-folder-data',
    N,
    'a program in a folder entry',
    'demo/data.zip',
    () => dataZip({ name: 'x/', data: elf() }),
  ],
  [
    'zip-link-data',
    N,
    'a program in a link entry',
    'demo/data.zip',
    () => dataZip({ name: 'x', data: elf(), mode: 0o120777 }),
  ],
  [
    'zip-extra',
    O,
    'a program in an extra field',
    'demo/data.zip',
    () => dataZip({ both: { extra: extra(0x5455, elf()) } }),
  ],
  [
    'zip-local-name',
    O,
    'a program as the name in the local header',
    'demo/data.zip',
    () => dataZip({ local: { name: elf() } }),
  ],
  [
    'zip-comment',
    O,
    'a program in the comment',
    'demo/data.zip',
    () => dataZip({}, { end: { comment: elf() } }),
  ],
  [
    'zip-entry-comment',
    O,
    'a program in the comment of an entry',
    'demo/data.zip',
    () => dataZip({ central: { comment: elf() } }),
  ],
  [
    'gzip-extra',
    O,
    'a program in the extra field of a gzip header',
    'demo/table.gz',
    () =>
      gzip(Buffer.from('a,b\n'), {
        flags: 4,
        fields: Buffer.concat([Buffer.from([elf().length, 0]), elf()]),
      }),
  ],
  ['xz', O, 'an xz stream, which is not opened', 'demo/other-2.0.tar.xz', () => COMPRESSED.xz],
  ['bz2', O, 'a bzip2 stream, which is not opened', 'demo/other-2.0.tar.bz2', () => COMPRESSED.bzip2],
  ['xz-renamed', O, 'an xz stream that is called a text', 'demo/notes.txt', () => COMPRESSED.xz],
];

function rows([name, rule, mechanism, path, build]: (typeof HIDDEN)[number]): readonly Row[] {
  return [
    [`nested-${name}`, rule, mechanism, () => buildWheel({ files: { [path]: build() } })],
    [
      `nested-${name}-sdist`,
      rule,
      `${mechanism}, in an sdist`,
      () => buildSdist({ files: { [`src/${path}`]: build() } }),
      SDIST,
    ],
  ];
}

const IN_METADATA: readonly Row[] = [
  [
    'nested-licences',
    D,
    'a wheel among the licences (PEP 639)',
    () => buildWheel({ files: { 'demo-1.0.dist-info/licenses/NOTICE': wheel() } }),
  ],
  [
    'nested-sboms',
    D,
    'an sdist among the SBOMs (PEP 770)',
    () => buildWheel({ files: { 'demo-1.0.dist-info/sboms/demo.cdx.json': sdist() } }),
  ],
  [
    'nested-data',
    D,
    'a wheel below the prefix',
    () => buildWheel({ files: { 'demo-1.0.data/data/share/demo/table': wheel() } }),
  ],
];

/** Distributions and archives of code inside a distribution. */
export const NESTED_CASES: readonly HostileCase[] = casesOf('nested', [
  ...HIDDEN.flatMap(rows),
  ...IN_METADATA,
]);

import { createHash } from 'node:crypto';
import { buildWheel, recordRow, type Files } from '../support/distribution-builder.ts';
import { casesOf, type Row } from './distributions.ts';
import type { HostileCase } from './types.ts';

const INIT = '"""A demonstration."""\n';
const ROW = recordRow('demo/__init__.py', INIT);

const record = (change: (honest: string) => string | Uint8Array) => (): Uint8Array =>
  buildWheel({ record: change });
const swap = (row: string): (() => Uint8Array) => record((honest) => honest.replace(ROW, row));
const extra = (row: string): (() => Uint8Array) => record((honest) => row + honest);
const digest = (algorithm: string): string => createHash(algorithm).update(INIT).digest('base64url');
const weak = (algorithm: string): (() => Uint8Array) =>
  swap(`demo/__init__.py,${algorithm}=${digest(algorithm)},${INIT.length}\n`);

/** A file that RECORD does not list. */
function unlisted(files: Files): Uint8Array {
  return buildWheel({
    files,
    record: (honest) =>
      honest
        .split('\n')
        .filter((row) => !Object.keys(files).some((path) => row.startsWith(path)))
        .join('\n'),
  });
}

const RECORD_ROWS: readonly Row[] = [
  [
    'record-unlisted',
    'record-mismatch',
    'a module that RECORD does not list: it is installed and never removed',
    () => unlisted({ 'demo/evil.py': 'x = 1\n' }),
  ],
  [
    'record-unlisted-in-dist-info',
    'record-mismatch',
    'an unlisted file in the dist-info folder',
    () => unlisted({ 'demo-1.0.dist-info/extra.json': '{}' }),
  ],
  [
    'record-ghost',
    'record-mismatch',
    'RECORD lists a file that is not there',
    extra(recordRow('demo/ghost.py', 'x')),
  ],
  [
    'record-wrong-hash',
    'record-mismatch',
    'a changed file: its hash is another',
    swap(recordRow('demo/__init__.py', `${INIT.slice(0, -1)} `)),
  ],
  ['record-wrong-size', 'record-mismatch', 'a size that is another', swap(ROW.replace(/[0-9]+\n$/, '99\n'))],
  ['record-no-hash', 'record-invalid record-mismatch', 'a file without a hash', swap('demo/__init__.py,,\n')],
  ['record-empty', 'record-invalid record-mismatch', 'RECORD is empty', record(() => '')],
  [
    'record-missing',
    'metadata-missing',
    'no RECORD',
    () => buildWheel({ files: { 'demo-1.0.dist-info/RECORD': undefined } }),
  ],
  ['record-md5', 'record-invalid', 'MD5', weak('md5')],
  ['record-sha1', 'record-invalid', 'SHA-1', weak('sha1')],
  ['record-sha224', 'record-invalid', 'SHA-224, weaker than the format allows', weak('sha224')],
  [
    'record-unknown-algorithm',
    'record-invalid',
    'an algorithm that nobody has',
    swap(`demo/__init__.py,crc32=AAAA,${INIT.length}\n`),
  ],
  [
    'record-padding',
    'record-invalid',
    'base64 with padding, which some readers compare as text',
    swap(ROW.replace(',23', '=,23')),
  ],
  [
    'record-loose-bits',
    'record-invalid',
    'a digest that decodes alike and is spelt otherwise',
    swap(ROW.replace(/sha256=[^,]*/, `sha256=${'A'.repeat(42)}B`)),
  ],
  [
    'record-traversal',
    'record-invalid record-mismatch',
    'a row for a file outside: uninstalling deletes it',
    extra('../../../etc/passwd,,\n'),
  ],
  [
    'record-absolute',
    'record-invalid record-mismatch',
    'a row for an absolute path',
    extra('/etc/passwd,,\n'),
  ],
  [
    'record-backslash',
    'record-invalid record-mismatch',
    'a row that is a path on Windows alone',
    extra('..\\..\\evil.py,,\n'),
  ],
  [
    'record-duplicate',
    'record-invalid',
    'a file stands twice with two hashes',
    extra(recordRow('demo/__init__.py', 'other')),
  ],
  ['record-bad-quoting', 'record-invalid', 'a quote in the middle of a field', extra(`demo/"x".py,,\n`)],
  [
    'record-open-quote',
    'record-invalid',
    'a quote that is never closed swallows what follows',
    extra('"demo/x.py,,\n'),
  ],
  ['record-columns', 'record-invalid', 'a row of four columns', swap(ROW.replace('\n', ',x\n'))],
  [
    'record-bare-cr',
    'record-invalid',
    'a bare CR ends a row for some readers alone',
    swap(ROW.replace('\n', '\rdemo/x.py,,\n')),
  ],
  [
    'record-bom',
    'record-invalid',
    'a byte order mark becomes part of the first path',
    record((honest) => `\uFEFF${honest}`),
  ],
  ['record-nul', 'record-invalid', 'a NUL, at which the csv module stops', extra('demo/x\0.py,,\n')],
  [
    'record-not-utf-8',
    'record-invalid',
    'a path that is not UTF-8',
    record((honest) => Buffer.concat([Uint8Array.of(0xff), Buffer.from(`,,\n${honest}`)])),
  ],
];

export const RECORD_CASES: readonly HostileCase[] = casesOf('RECORD', RECORD_ROWS);

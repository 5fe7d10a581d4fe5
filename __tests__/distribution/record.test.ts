import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseRow } from '../../src/distribution/csv.ts';
import { isTolerated } from '../../src/distribution/problems.ts';
import { parseRecord } from '../../src/distribution/record.ts';
import { askPython, bytes, codes } from './oracle.ts';

const ORACLE = `
import csv, json, sys
json.dump([list(csv.reader([line])) for line in json.load(sys.stdin)], sys.stdout)
`;

const ROWS = [
  'a,b,c',
  '"a,b",c,d',
  '"a""b",,',
  '"",x',
  ',,',
  'a',
  ' a , b ',
  '"é",ü,☃',
  '"a"',
  '"a",',
  '""""',
];
const BAD_ROWS = ['a"b,c,d', '"a"b,c', '"a', 'a,"b', '"a" ,b', '"', '"a"""b,c', 'a,b"'];

describe('parseRow', () => {
  let python: string[][][] = [];
  beforeAll(() => {
    python = askPython(ORACLE, ROWS) as typeof python;
  });

  it.each(ROWS.map((row, i) => [row, i] as const))('%s', (row, i) => {
    expect([parseRow(row)]).toEqual(python[i]);
  });

  it.each(BAD_ROWS)('%s is refused', (row) => {
    expect(parseRow(row)).toBeUndefined();
  });

  it('agrees with CPython on whatever it takes', () => {
    const texts = fc.sample(
      fc.array(fc.constantFrom('a', ',', '"', '""', ' ', '",', ',"', '"a"'), { minLength: 1, maxLength: 8 }),
      3000,
    );
    const rows = texts.map((parts) => parts.join(''));
    const answers = askPython(ORACLE, rows) as typeof python;
    let taken = 0;
    for (const [i, row] of rows.entries()) {
      const ours = parseRow(row);
      if (!ours) continue;
      taken += 1;
      expect([ours], row).toEqual(answers[i]);
    }
    expect(taken).toBeGreaterThan(300);
  });
});

const DIGEST = createHash('sha256').update('x').digest();
const HASH = `sha256=${DIGEST.toString('base64url')}`;
const OTHERS = (name: string, length: number): string =>
  `${name}=${Buffer.alloc(length, 7).toString('base64url')}`;

function parse(text: string): ReturnType<typeof parseRecord> {
  return parseRecord('demo-1.0.dist-info/RECORD', bytes(text));
}

describe('parseRecord', () => {
  it('reads an honest one', () => {
    const { value, problems } = parse(
      `demo/__init__.py,${HASH},1\n"demo/a,b.txt",${HASH},0\ndemo-1.0.dist-info/RECORD,,\n`,
    );
    expect(problems).toEqual([]);
    expect(value.rows).toEqual([
      {
        path: 'demo/__init__.py',
        hash: { algorithm: 'sha256', hex: DIGEST.toString('hex') },
        size: 1,
        line: 1,
      },
      { path: 'demo/a,b.txt', hash: { algorithm: 'sha256', hex: DIGEST.toString('hex') }, size: 0, line: 2 },
      { path: 'demo-1.0.dist-info/RECORD', line: 3 },
    ]);
  });

  it.each([
    ['CRLF', `a,${HASH},1\r\nb,${HASH},1\r\n`, []],
    ['signatures', 'a.dist-info/RECORD.jws,,\na.dist-info/RECORD.p7s,,\n', []],
    ['sha512', `a,${OTHERS('sha512', 64)},1\n`, []],
    ['sha384', `a,${OTHERS('sha384', 48)},1\n`, []],
    ['md5', `a,${OTHERS('md5', 16)},1\n`, ['weak-algorithm']],
    ['SHA1', `a,${OTHERS('SHA1', 20)},1\n`, ['weak-algorithm']],
    ['sha224', `a,${OTHERS('sha224', 28)},1\n`, ['weak-algorithm']],
    ['capital letters', `a,${HASH.replace('sha', 'SHA')},1\n`, ['unknown-algorithm']],
    ['an invented one', 'a,crc32=abcd,1\n', ['unknown-algorithm']],
    ['padding', `a,${HASH}=,1\n`, ['digest-padding']],
    ['hex', `a,sha256=${DIGEST.toString('hex')},1\n`, ['bad-digest']],
    [
      'the standard alphabet',
      `a,sha256=${Buffer.alloc(32, 0xff).toString('base64').replace('=', '')},1\n`,
      ['bad-digest'],
    ],
    ['stray low bits', `a,sha256=${'A'.repeat(42)}B,1\n`, ['bad-digest']],
    ['too short', 'a,sha256=AAAA,1\n', ['bad-digest']],
    ['no algorithm', 'a,=abc,1\nb,abc,1\n', ['bad-digest', 'bad-digest']],
    ['no hash', 'a,,1\n', ['missing-hash']],
    ['no size', `a,${HASH},\n`, ['missing-size']],
    [
      'sizes that are none',
      ['-1', '01', '1.0', '1e3', ' 1', '9'.repeat(20)].map((s, i) => `${i},${HASH},${s}\n`).join(''),
      Array<string>(6).fill('bad-size'),
    ],
    ['two columns', 'a,b\n', ['column-count', 'empty-record']],
    ['four columns', `a,${HASH},1,x\n`, ['column-count', 'empty-record']],
    ['bad quoting', `"a"x,${HASH},1\n`, ['bad-quoting', 'empty-record']],
    ['a quoted line end', `"a\nb",${HASH},1\n`, ['bad-quoting', 'bad-quoting', 'empty-record']],
    ['duplicates', `a,${HASH},1\na,${HASH},1\n`, ['duplicate-path']],
    [
      'unsafe paths',
      ['../a', '/a', 'a//b', './a', 'a/..', 'a\\b', 'C:a', ''].map((p) => `${p},${HASH},1\n`).join(''),
      Array<string>(8).fill('unsafe-path'),
    ],
    ['a bare CR', `a,${HASH},1\rb,${HASH},1\n`, ['bare-cr']],
    ['an odd line end', `a\u2028b,${HASH},1\n`, ['line-separator']],
    ['NUL', `a\0,${HASH},1\n`, ['control-character']],
    ['a byte order mark', `\uFEFFa,${HASH},1\n`, ['byte-order-mark']],
    ['nothing', '', ['empty-record']],
  ])('%s', (_name, text, expected) => {
    const { problems } = parse(text);
    expect(codes(problems)).toEqual(expected);
    expect(problems.some(isTolerated)).toBe(false);
  });

  it('tolerates a blank line', () => {
    const { problems } = parse(`a,${HASH},1\n\n`);
    expect(codes(problems)).toEqual(['blank-row']);
    expect(problems.every(isTolerated)).toBe(true);
  });

  it('stops after 250,000 rows', () => {
    const { value, problems } = parse('\n'.repeat(260_000));
    expect(value.rows).toEqual([]);
    expect(problems).toHaveLength(101);
    const many = parse(
      Array.from({ length: 250_001 }, (_, i) => `${i.toString(36)}.dist-info/RECORD,,`).join('\n'),
    );
    expect(codes(many.problems)).toEqual(['too-many-rows']);
    expect(many.value.rows).toHaveLength(250_000);
  });
});

import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IniError, parseIni } from '../../src/pypi/ini.ts';

/** Answers, for a JSON list of texts, what CPython's configparser makes of each: sections, or null where it refuses. */
const ORACLE = `
import configparser, io, json, sys
def one(text):
    p = configparser.RawConfigParser()
    try:
        p.read_file(io.StringIO(text, newline=None))
    except configparser.Error:
        return None
    return {s: dict(p.items(s)) for s in p.sections()}
json.dump([one(t) for t in json.load(sys.stdin)], sys.stdout)
`;

type Sections = Record<string, Record<string, string>> | null;

function cpython(texts: readonly string[]): readonly Sections[] {
  const output = execFileSync('python3', ['-c', ORACLE], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, PYTHONUTF8: '1' },
  });
  return JSON.parse(output) as Sections[];
}

function ours(text: string): Sections {
  try {
    return Object.fromEntries(
      [...parseIni(text)].map(([name, options]) => [name, Object.fromEntries(options)]),
    );
  } catch (error) {
    if (error instanceof IniError) return null;
    throw error;
  }
}

const CASES = [
  '',
  '[global]\nindex-url = https://example.org/simple\n',
  '[global]\r\nIndex-URL: https://a:b@example.org/x=y\r\n\r\n',
  '[a]\nx = 1\n  2\n\n  3\n\n[b]\ny=\n',
  '[a]\n# note\n; note\nx = 1 ; kept # kept\n   # skipped\n  2',
  '[DEFAULT]\nx=1\n[a]\ny=2\n[b]\nx=3\n[DEFAULT]\nz=9\n',
  '[a]\nx=1\n[a]\ny=2\n',
  '[a]\nx=1\nX=2\n',
  'x=1\n',
  '[a]\nnothing here\n',
  '[a]\n=1\n',
  '[a] trailing\nx=1',
  '[a]b]\nx=1',
  '[]\nx=1',
  '  [a]\n  x = 1\n    2\n y = 3',
  '[a]\n  x = 1\n  y = 2\nz = 3\n',
  '\ufeff[a]\nx=1',
  '[a]\nx\u00a0=\u00a01\u00a0',
];

describe('parseIni', () => {
  it('answers what configparser answers', () => {
    const expected = cpython(CASES);
    CASES.forEach((text, index) => {
      expect(ours(text), JSON.stringify(text)).toEqual(expected[index]);
    });
    expect(expected.filter((sections) => sections === null)).toHaveLength(7);
  });

  it('answers what configparser answers for any text', () => {
    const piece = fc.constantFrom(
      '[a]',
      '[b]',
      '[DEFAULT]',
      '[',
      ']',
      'x',
      'y',
      '=',
      ':',
      ' ',
      '\n',
      '\n',
      '  ',
      '#',
      ';',
      '1',
    );
    const texts = fc.sample(
      fc.array(piece, { maxLength: 25 }).map((pieces) => `[s]\n${pieces.join('')}`),
      3000,
    );
    const expected = cpython(texts);
    texts.forEach((text, index) => {
      expect(ours(text), JSON.stringify(text)).toEqual(expected[index]);
    });
  });

  it('says the line and nothing of the contents', () => {
    const run = () => parseIni('[a]\nx=1\nhttps//user:secret@host\n secret');
    expect(run).not.toThrow();
    expect(() => parseIni('[a]\nsecret')).toThrow(
      new IniError(2, 'neither a section header nor NAME = VALUE'),
    );
  });
});

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseEmail } from '../../src/distribution/email.ts';
import { askPython, bytes, codes } from './oracle.ts';

const ORACLE = `
import email.parser, json, sys
out = []
for text in json.load(sys.stdin):
    m = email.parser.Parser().parsestr(text)
    payload = m.get_payload()
    out.append({
        'headers': [[k, v.replace('\\r\\n', '\\n')] for k, v in m._headers],
        'body': payload if isinstance(payload, str) else None,
    })
json.dump(out, sys.stdout)
`;

/** Name, text, codes of the problems. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['plain', 'Name: demo\nVersion: 1\n\nbody\n', []],
  ['crlf', 'Name: demo\r\nVersion: 1\r\n\r\nbody\r\n', []],
  ['no body', 'Name: demo\n', []],
  ['no line end', 'Name: demo', []],
  ['only a blank line', '\n', []],
  ['empty', '', []],
  ['value with colons', 'Url: https://a:b\n', []],
  ['empty value', 'Name:\nVersion: \n', []],
  ['tab before the value', 'Name:\tdemo \n', []],
  ['folded', 'Name: demo\n two\n\tthree\nVersion: 1\n', ['folded-header']],
  ['folded over a blank-looking line', 'Name: demo\n        \n  x\n\n', ['folded-header']],
  ['value on the next line', 'Name:\n  demo\n', ['folded-header']],
  ['space before the colon', 'Name: a\nVersion : 1\nX: y\n', ['not-a-header']],
  ['no colon', 'Name: a\nnothing here\nVersion: 1\n', ['not-a-header']],
  ['text first', 'hello world\nName: a\n', ['not-a-header']],
  ['name of other letters', 'Näme: a\nB: c\n', ['not-a-header']],
  ['no name', 'A: b\n: x\nC: d\n', ['empty-header-name']],
  ['no name, continued', ': x\n y\nC: d\n', ['empty-header-name', 'stray-continuation']],
  ['continuation first', '  x\nName: a\n', ['stray-continuation']],
  ['unix from', 'From me\nName: a\n', ['envelope-header']],
  ['unix from in the middle', 'A: b\nFrom me\n c\nName: a\n', ['envelope-header', 'stray-continuation']],
  ['bare CR hides a header', 'Name: a\rVersion: 1\n', ['bare-cr']],
  ['bare CR ends the headers', 'Name: a\n\rVersion: 1\n', ['bare-cr']],
  ['bare CR in the body', 'Name: a\n\nx\ry', ['body-bare-cr']],
  ['NUL', 'Name: a\0b\n', ['control-character']],
  ['NUL in the body', 'Name: a\n\n\0', ['control-character']],
  ['escape', 'Name: \u001b[31m\n', ['control-character']],
  ['form feed', 'Name: a\fVersion: 2\n', ['line-separator']],
  ['next line', 'Name: a\u0085Version: 2\n', ['line-separator']],
  ['paragraph separator', 'Name: a\u2029Version: 2\n', ['line-separator']],
  ['byte order mark', '\uFEFFName: a\nVersion: 1\n', ['byte-order-mark', 'not-a-header']],
];

describe('parseEmail', () => {
  let python: { headers: [string, string][]; body: string }[] = [];
  beforeAll(() => {
    python = askPython(
      ORACLE,
      CASES.map(([, text]) => text),
    ) as typeof python;
  });

  it.each(CASES.map((entry, i) => [...entry, i] as const))('%s', (_name, text, expected, i) => {
    const { headers, body, problems } = parseEmail(bytes(text));
    expect(codes(problems)).toEqual(expected);
    expect({ headers: headers.map(({ name, value }) => [name, value]), body: body ?? '' }).toEqual(python[i]);
  });

  it('agrees with CPython on random lines', () => {
    const line = fc.constantFrom(
      'A: b',
      'C:',
      ' d',
      '\te',
      ': f',
      'x',
      '',
      'G:h ',
      ' ',
      'From ',
      'I: é\u00a0',
    );
    const text = fc
      .array(fc.tuple(line, fc.constantFrom('\n', '\r\n')), { maxLength: 12 })
      .map((lines) => lines.map((parts) => parts.join('')).join(''));
    const texts = fc.sample(text, 2000);
    const answers = askPython(ORACLE, texts) as typeof python;
    let compared = 0;
    for (const [i, sample] of texts.entries()) {
      const { headers, body, problems } = parseEmail(bytes(sample));
      // CPython gives a `From ` line back to the body or not, by its place; to us it is a fault wherever it is.
      if (codes(problems).includes('envelope-header')) continue;
      compared += 1;
      const ours = { headers: headers.map(({ name, value }) => [name, value]), body: body ?? '' };
      expect(ours, JSON.stringify(sample)).toEqual(answers[i]);
    }
    expect(compared).toBeGreaterThan(500);
  });

  it('counts lines', () => {
    const { headers } = parseEmail(bytes('A: 1\r\n x\r\nB: 2\n'));
    expect(headers.map(({ line }) => line)).toEqual([1, 3]);
  });

  it('lets text headers run over lines', () => {
    const { problems } = parseEmail(
      bytes('License: a\n\f b\nLicense: x\n  y\n'),
      (name) => name === 'license',
    );
    expect(codes(problems)).toEqual(['not-a-header']);
    const folded = parseEmail(bytes('License: a\n  \fb\n'), (name) => name === 'license');
    expect(codes(folded.problems)).toEqual(['text-line-separator']);
  });

  it('tells bytes that are not UTF-8', () => {
    const { headers, problems } = parseEmail(Uint8Array.of(0x41, 0x3a, 0x20, 0xe9, 0x0a));
    expect(codes(problems)).toEqual(['not-utf-8']);
    expect(headers[0]?.value).toBe('\uFFFD');
  });

  it('keeps no more than 101 problems', () => {
    const { problems } = parseEmail(bytes('A: \0\n'.repeat(5000)));
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)?.code).toBe('too-many-problems');
  });
});

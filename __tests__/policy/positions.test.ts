import fc from 'fast-check';
import { parse, stringify } from 'smol-toml';
import { describe, expect, it } from 'vitest';
import { Positions } from '../../src/policy/positions.ts';

describe('Positions', () => {
  const text = [
    'a = """one \\""" [[t]]',
    '[[t]]""""" # [[t]]',
    "b = '''",
    "[[t]]''''",
    '[[t]]',
    'x = {p = 1, "q\\u0041" = [1, [2,',
    '  3]], }',
    '[[ t ]] # second',
    "  y . 'z.w' = 2026-01-02 # day",
    '[[t.u]]',
    '[t.u.v]',
    'k = 1_0',
    '[a-b]',
    'c.d = 1',
    'c.e = "\\\\"',
  ].join('\n');
  const positions = new Positions(text);

  it('is tried on valid TOML', () => {
    expect(Object.keys(parse(text))).toEqual(['a', 'b', 't', 'a-b']);
  });

  it.each<[readonly (string | number)[], number, number]>([
    [['a'], 1, 1],
    [['b'], 3, 1],
    [['t'], 5, 1],
    [['t', 0], 5, 1],
    [['t', 0, 'x'], 6, 1],
    [['t', 0, 'x', 'p'], 6, 6],
    [['t', 0, 'x', 'qA'], 6, 13],
    [['t', 0, 'x', 'qA', 1, 1], 7, 3],
    [['t', 1], 8, 1],
    [['t', 1, 'y', 'z.w'], 9, 3],
    [['t', 1, 'u', 0], 10, 1],
    [['t', 1, 'u', 0, 'v'], 11, 1],
    [['t', 1, 'u', 0, 'v', 'k'], 12, 1],
    [['a-b', 'c', 'd'], 14, 1],
    [['a-b', 'c', 'e'], 15, 1],
    [['a-b', 'missing', 'deeper'], 13, 1],
    [['missing'], 1, 1],
  ])('%j stands at %i:%i', (path, line, column) => {
    expect(positions.of(path)).toEqual({ line, column });
  });

  it('keeps unquoted values as written', () => {
    expect(positions.written(['t', 1, 'y', 'z.w'])).toBe('2026-01-02');
    expect(positions.written(['t', 1, 'u', 0, 'v', 'k'])).toBe('1_0');
    expect(positions.written(['a'])).toBeUndefined();
  });

  it('finds each table of an array, whatever texts lie between', () => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('[[t]]', '"""', "'''", '\\', '#'),
    );
    fc.assert(
      fc.property(fc.array(fc.record({ k: value, l: fc.array(value) }), { minLength: 1 }), (tables) => {
        const document = stringify({ t: tables });
        const found = new Positions(document);
        const lines = document.split('\n');
        for (const index of tables.keys()) {
          expect(lines[found.of(['t', index]).line - 1]).toBe('[[t]]');
          expect(lines[found.of(['t', index, 'k']).line - 1]).toMatch(/^k = /u);
        }
      }),
    );
  });
});

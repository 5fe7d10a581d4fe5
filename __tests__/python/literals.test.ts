import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { constantString, isEmptyValue } from '../../src/python/literals.ts';
import { parseModule } from '../../src/python/parse.ts';
import { argumentsOf } from '../../src/python/calls.ts';
import { walk } from '../../src/python/tree.ts';

function valueOf(expression: string): { constant: string | undefined; empty: boolean } {
  const module = parseModule(Buffer.from(`f(${expression})\n`));
  const call = [...walk(module.root)].find(({ name }) => name === 'CallExpression');
  const argument = call && argumentsOf(module, call)[0];
  if (argument === undefined) throw new Error('no argument');
  return { constant: constantString(module, argument.value), empty: isEmptyValue(module, argument.value) };
}

const CONSTANTS = [
  `'a'`,
  `"a" 'b' """c"""`,
  `("a" + 'b') + r"\\n"`,
  String.raw`"\x41\u0042\U00000043\104\n\q\\\'\""`,
  String.raw`"a\
b"`,
  `u"é"`,
  `''`,
];

describe('constantString', () => {
  it('folds what CPython folds', () => {
    const code = 'import ast, json, sys\nprint(json.dumps([eval(each) for each in json.load(sys.stdin)]))';
    const expected = JSON.parse(
      execFileSync('python3', ['-W', 'ignore', '-c', code], {
        input: JSON.stringify(CONSTANTS),
        encoding: 'utf8',
      }),
    ) as string[];
    expect(CONSTANTS.map((each) => valueOf(each).constant)).toEqual(expected);
  });

  it.each([
    'x',
    '1',
    `"a" + x`,
    `"a" * 2`,
    `"a" "b" f"{c}"`,
    `f"a"`,
    String.raw`"\N{DASH}"`,
    `"a" in "b"`,
    Array.from({ length: 65 }, () => '"a"').join('+'),
  ])('does not guess at %s', (expression) => {
    expect(valueOf(expression).constant).toBeUndefined();
  });

  it('reads the bytes of a bytes literal, and nothing beyond Unicode', () => {
    expect(valueOf(String.raw`b"\x41"`).constant).toBe('A');
    expect(valueOf(String.raw`"\U00ffffff"`).constant).toBe('\ufffd');
  });
});

it.each([
  ['None', true],
  ['False', true],
  ['True', false],
  ['""', true],
  ['"a"', false],
  ['()', true],
  ['([])', true],
  ['{}', true],
  ['[1]', false],
  ['x', false],
])('%s says nothing: %s', (expression, empty) => {
  expect(valueOf(expression).empty).toBe(empty);
});

import { describe, expect, it } from 'vitest';
import { parseTopLevel } from '../../src/distribution/top-level.ts';
import { parseWheelFile } from '../../src/distribution/wheel-file.ts';
import { bytes, codes } from './oracle.ts';

const HONEST =
  'Wheel-Version: 1.0\nGenerator: demo (1.0)\nRoot-Is-Purelib: true\nTag: py2-none-any\nTag: py3-none-any\n\n';

describe('parseWheelFile', () => {
  it('reads an honest one', () => {
    const { value, problems } = parseWheelFile('WHEEL', bytes(HONEST.replace('Tag', 'Build: 1\nTag')));
    expect(problems).toEqual([]);
    expect(value).toMatchObject({
      wheelVersion: '1.0',
      generator: 'demo (1.0)',
      rootIsPurelib: true,
      build: '1',
    });
    expect(value.tags.map((tag) => tag.value)).toEqual(['py2-none-any', 'py3-none-any']);
  });

  it('reads platlib', () => {
    expect(parseWheelFile('WHEEL', bytes(HONEST.replace('true', 'False'))).value.rootIsPurelib).toBe(false);
  });

  it.each([
    ['nothing', '', ['missing-header', 'invalid-root-is-purelib', 'missing-header']],
    ['another version', HONEST.replace('1.0', '2.0'), ['unknown-wheel-version']],
    ['neither true nor false', HONEST.replace('true', 'yes'), ['invalid-root-is-purelib']],
    ['twice', `Root-Is-Purelib: false\n${HONEST}`, ['duplicate-header']],
    ['unknown', `X: y\n${HONEST}`, ['unknown-header']],
    ['a body', `${HONEST}text\n`, ['unexpected-body']],
    ['a bad tag', HONEST.replace('py2-none-any', 'py2-none'), ['invalid-tag']],
    ['a folded tag', HONEST.replace('py2-none-any', 'py2-none-any\n x'), ['folded-header', 'invalid-tag']],
  ])('%s', (_name, text, expected) => {
    expect(codes(parseWheelFile('WHEEL', bytes(text)).problems)).toEqual(expected);
  });
});

describe('parseTopLevel', () => {
  it.each([
    ['demo\n_demo\r\ndemo-stubs\n\n', ['demo', '_demo', 'demo-stubs'], []],
    ['81d2__mypyc\n', ['81d2__mypyc'], ['odd-name']],
    ['a\na\n', ['a'], ['duplicate-name']],
    ['../a\na.b\n', ['../a', 'a.b'], ['bad-name', 'bad-name']],
    ['a\rb\n', ['a', 'b'], ['control-character']],
    ['', [], []],
  ])('%j', (text, names, expected) => {
    const { value, problems } = parseTopLevel('top_level.txt', bytes(text));
    expect(value).toEqual(names);
    expect(codes(problems)).toEqual(expected);
  });
});

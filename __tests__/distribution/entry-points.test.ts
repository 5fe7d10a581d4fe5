import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isScriptGroup, parseEntryPoints } from '../../src/distribution/entry-points.ts';
import { isTolerated } from '../../src/distribution/problems.ts';
import { askPython, bytes, codes } from './oracle.ts';

/** What importlib.metadata and configparser (with the settings of the entry points specification) see; null: they raise. */
const ORACLE = `
import configparser, json, sys
from importlib.metadata import Sectioned
class Exact(configparser.ConfigParser):
    optionxform = staticmethod(str)
def lib(text):
    try:
        return [[s.name, s.value.name, s.value.value] for s in Sectioned.section_pairs(text)]
    except (ValueError, TypeError):
        return None
def ini(text):
    parser = Exact(delimiters=('=',), interpolation=None)
    try:
        parser.read_string(text)
        return [[s, k, v] for s in parser.sections() for k, v in parser.items(s)]
    except configparser.Error:
        return None
json.dump([[lib(t), ini(t)] for t in json.load(sys.stdin)], sys.stdout)
`;

type Seen = [string, string, string][] | null;

function parse(text: string): ReturnType<typeof parseEntryPoints> {
  return parseEntryPoints('demo-1.0.dist-info/entry_points.txt', bytes(text));
}

function seen(text: string): [string, string, string][] {
  return parse(text).value.entries.map(({ group, name, target }) => [group, name, target]);
}

const HONEST = [
  '[console_scripts]\ndemo = demo.cli:main\n',
  '[console_scripts]\r\ndemo=demo:main\r\n\r\n[gui_scripts]\r\ndemo-gui = demo.gui:App.run\r\n',
  '\n    [console_scripts]\n    a = b:c\n    # comment\n\n    d = e:f [x, y]\n    ',
  '# first\n[pytest11]\ndemo = demo.plugin\n[flake8.extension]\nD1 = demo:Check\n',
  '[a.b]\nΩ = módulo:função\nx = a = b\n',
  '',
];

describe('parseEntryPoints', () => {
  it('sees in honest files what both readers of CPython see', () => {
    const answers = askPython(ORACLE, HONEST) as [Seen, Seen][];
    for (const [i, text] of HONEST.entries()) {
      expect(seen(text), text).toEqual(answers[i]?.[0]);
      expect(seen(text), text).toEqual(answers[i]?.[1]);
    }
  });

  it('where it has no fault to tell, both readers of CPython agree with it', () => {
    const line = fc.constantFrom(
      '[g]',
      '[h]',
      '[g] ',
      '[DEFAULT]',
      '[[g]]',
      '[g]x',
      ' [g]',
      'a = b:c',
      'a=d:e',
      ' b = f',
      '  c = g:h [x]',
      'A = i:j',
      'k: l',
      'm',
      '# n',
      '  # o',
      '; p = q',
      ' ;r = s',
      'e = t:u ; v',
      '',
      '   ',
      '= w',
      'x =',
    );
    const texts = fc.sample(
      fc.array(line, { maxLength: 6 }).map((lines) => ['[first]', ...lines].join('\n')),
      4000,
    );
    const answers = askPython(ORACLE, texts) as [Seen, Seen][];
    let compared = 0;
    for (const [i, text] of texts.entries()) {
      if (!parse(text).problems.every(isTolerated)) continue;
      compared += 1;
      expect(answers[i], JSON.stringify(text)).toEqual([seen(text), seen(text)]);
    }
    expect(compared).toBeGreaterThan(100);
  });

  it('splits a target', () => {
    const [entry] = parse('[console_scripts]\ndemo = a.b:c.d [x,y]\n').value.entries;
    expect(entry).toEqual({
      group: 'console_scripts',
      name: 'demo',
      target: 'a.b:c.d [x,y]',
      module: 'a.b',
      attribute: 'c.d',
      extras: ['x', 'y'],
      line: 2,
    });
  });

  const script = (line: string): string => `[console_scripts]\n${line}\n`;
  it.each([
    ['duplicate key', script('a = b:c\na = d:e'), ['duplicate-key']],
    ['duplicate after case folding', script('a = b:c\nA = d:e'), ['duplicate-key']],
    ['in both script groups', `${script('a = b:c')}[gui_scripts]\na = b:c\n`, ['duplicate-key']],
    ['duplicate group', '[g]\na = b\n[g]\nc = d\n', ['duplicate-section']],
    ['default', '[DEFAULT]\na = b:c\n', ['default-section']],
    ['default in small letters', '[default]\na = b:c\n', ['default-section']],
    ['continuation', script('a = b:c\n  d = e:f'), ['continuation-line']],
    [
      'continuation after a blank line',
      script('a = b:c\n\n\t:x = y'),
      ['continuation-line', 'colon-delimiter', 'script-without-attribute'],
    ],
    ['colon', script('a: b = c:d'), ['colon-delimiter']],
    ['no delimiter', script('a: b'), ['no-delimiter']],
    ['before any group', 'a = b:c\n', ['outside-section']],
    ['semicolon', script('; a = b:c'), ['semicolon-comment']],
    ['text after a group', '[g] # x\na = b\n', ['bad-section', 'no-delimiter', 'outside-section']],
    ['brackets', '[[g]]\na = b\n', ['bad-section']],
    ['an empty group', '[]\na = b\n', ['bad-section']],
    ['a space in the group', '[ console_scripts ]\na = b\n', ['bad-section']],
    ['inline comment', script('a = b:c # d'), ['bad-target']],
    ['code', script("a = os:system('x')"), ['bad-target']],
    ['import in the module', script('a = __import__("os"):x'), ['bad-target']],
    ['relative module', script('a = .b:c'), ['bad-target']],
    ['no target', script('a ='), ['bad-target']],
    ['bad extra', script('a = b:c [-]'), ['bad-target']],
    ['no function', script('a = b'), ['script-without-attribute']],
    ['path', script('../a = b:c'), ['bad-name']],
    ['backslash', script('x\\a = b:c'), ['bad-name']],
    ['a space in a program', script('a b = b:c'), ['bad-name']],
    ['dot', script('a. = b:c\n.b = b:c'), ['bad-name', 'bad-name']],
    ['no name', '[g]\n= b:c\n', ['bad-name']],
    ['bare CR', '[g]\ra = b\n', ['bare-cr']],
    ['NUL', '[g]\na\0 = b\n', ['control-character', 'odd-name']],
    ['line separator', '[g]\na = b\u2028c = d\n', ['line-separator', 'bad-target']],
    ['byte order mark', '\uFEFF[g]\na = b\n', ['byte-order-mark']],
  ])('%s', (_name, text, expected) => {
    const { problems } = parse(text);
    expect(codes(problems)).toEqual(expected);
    expect(problems.every(isTolerated)).toBe(false);
  });

  it.each([
    ['a name with a space', '[g]\na b = c:d\n', ['odd-name']],
    ['a group with a hyphen', '[g-h]\na = c:d\n', ['odd-group']],
    ['a spaced colon', script('a = b : c'), ['spaced-target']],
  ])('tolerates %s', (_name, text, expected) => {
    const { problems } = parse(text);
    expect(codes(problems)).toEqual(expected);
    expect(problems.every(isTolerated)).toBe(true);
  });

  it('knows groups of programs', () => {
    expect([
      isScriptGroup('console_scripts'),
      isScriptGroup('gui_scripts'),
      isScriptGroup('pytest11'),
    ]).toEqual([true, true, false]);
  });
});

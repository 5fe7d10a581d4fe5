import { describe, expect, it } from 'vitest';
import { policyChanges } from '../../src/policy/changes.ts';
import { dependencyName } from '../../src/policy/dependency-name.ts';
import { parsePolicy } from '../../src/policy/parse.ts';

const parse = (text: string) =>
  parsePolicy(`schema-version = 1\n${text}`, { path: 'p.toml', sha256: '0'.repeat(64) }, []);
const table = (text: string) => `[[dependencies.reviewed]]\nreason = "It is needed"\n${text}\n`;

describe('[dependencies]', () => {
  it('is read with names in their normal form', () => {
    const text = `[dependencies]\nblock-changes = true\n[dependencies.ignore]\n"tests/**" = "Inputs of tests"\n`;
    const { dependencies } = parse(text + table('kind = "runtime"\nname = "A_b"\nversion = ">=1, <2"'));
    expect(dependencies).toEqual({
      blockChanges: true,
      ignore: { 'tests/**': 'Inputs of tests' },
      reviewed: [{ kind: 'runtime', name: 'a-b', reason: 'It is needed', version: ['>=1', '<2'], line: 6 }],
    });
    expect(parse('').dependencies).toBeUndefined();
  });

  it.each([
    ['kind = "python"\nname = "x"', '"python"; expected one of "runtime"'],
    ['kind = "tool"', 'name is missing'],
    ['kind = "action"\nname = "checkout"', 'expected "owner/name"'],
    ['kind = "action"\nname = "o/n@v1"', 'expected "owner/name"'],
    ['kind = "image"\nname = "python:3"', 'expected an image without tag'],
    ['kind = "runtime"\nname = "x>=1"', 'expected the name of a project'],
    ['kind = "action"\nname = "o/n"\nversion = "==1"', 'version stands beside kind "action"'],
    ['kind = "tool"\nname = "x"\nref = "v1"', 'ref stands beside kind "tool"'],
    ['kind = "tool"\nname = "x"\nversion = "1"', 'expected versions such as'],
    ['kind = "tool"\nname = "x"\nversion = ""', 'expected versions such as'],
    ['kind = "tool"\nname = "x"\nhashes = true', 'expected false'],
    ['kind = "tool"\nname = "x"\ncommit = "v1"', 'unknown key "commit"'],
    [`kind = "tool"\nname = "x"\n${table('kind = "tool"\nname = "X"')}`, 'tool "X" is reviewed twice'],
  ])('is refused: %s', (text, message) => {
    expect(() => parse(table(text))).toThrow(message);
  });

  it('needs a reason', () => {
    const text = '[[dependencies.reviewed]]\nkind = "tool"\nname = "x"\n';
    expect(() => parse(text)).toThrow('reason is missing');
    expect(() => parse(`${text}reason = "todo"`)).toThrow('no placeholder');
    expect(() => parse('[dependencies.ignore]\n"x/**" = "tbd"')).toThrow('no placeholder');
  });

  it('shows what a pull request would loosen', () => {
    const some = parse(
      `[dependencies]\nblock-changes = true\n${table('kind = "action"\nname = "o/n"\nref = "v1"')}`,
    );
    const none = parse('[dependencies.ignore]\n"x/**" = "Inputs of tests"\n');
    expect(policyChanges(none, some)).toEqual([
      'dependencies reviewed: +"action o/n v1: It is needed"',
      'dependencies ignore: -"x/**: Inputs of tests"',
      'dependencies block-changes on',
    ]);
    expect(policyChanges(some, none)).toEqual([
      'dependencies ignore: +"x/**: Inputs of tests"',
      'dependencies block-changes off',
      'dependencies reviewed: -"action o/n v1: It is needed"',
    ]);
    expect(policyChanges(parse(''), some)[0]).toContain('+"action o/n v1');
  });
});

it.each([
  ['tool', 'Foo.Bar_baz', 'foo-bar-baz'],
  ['tool', './a/B.whl', './a/B.whl'],
  ['hook', 'https://github.com/PSF/black.git', 'github.com/psf/black'],
  ['submodule', 'git@github.com:O/n.git', 'github.com/o/n'],
  ['submodule', 'ssh://git@github.com:22/O/n', 'github.com:22/o/n'],
  ['submodule', '../n.git', '../n'],
  ['action', 'Actions/Checkout', 'actions/checkout'],
  ['image', 'docker.io/library/Python', 'python'],
  ['index', 'https://e.org/Simple/', 'https://e.org/Simple'],
  ['option', '--trusted-host  x', '--trusted-host x'],
] as const)('the name of the %s %s is %s', (kind, written, name) => {
  expect(dependencyName(kind, written)).toBe(name);
});

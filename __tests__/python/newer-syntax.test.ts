import { describe, expect, it } from 'vitest';
import { parseModule } from '../../src/python/parse.ts';
import { namesOf } from '../../src/python/references.ts';

/** Sources, and the names that CPython 3.14's ast loads in them. */
const ROWS: readonly (readonly [string, readonly string[]])[] = [
  ['with (a() as b, c() as d): pass\n', ['a', 'c']],
  ['with (\n    a() as b,\n    c() as d,  # x\n): pass\n', ['a', 'c']],
  ['async def f():\n    async with a as b.c, d as (e, *g): pass\n', ['a', 'b', 'd']],
  ['f = lambda x, /: a\n', ['a']],
  ['f = lambda x, /, y, *, z=a: 1\n', ['a']],
  ['f = lambda x, y,: a\n', ['a']],
  ['y = a[*b, c]\n', ['a', 'b', 'c']],
  ['y = a[b, *c]\n', ['a', 'b', 'c']],
  ['def f(*args: *a): pass\n', ['a']],
  ['for x in *a, *b: pass\n', ['a', 'b']],
  ['for x, *y in a: pass\n', ['a']],
  ['y = set(a for a, *_ in b)\n', ['a', 'b']],
  ['@a[0].b\n@c.d(e)(g).h\ndef f(): pass\n', ['a', 'c', 'e', 'g']],
  ['@(x := a)\nclass C: pass\n', ['a']],
  ['class A[T = a]: pass\n', ['a']],
  ['def f[T: a = b](): pass\n', ['a', 'b']],
  ['type X[T = a] = b[T]\n', ['a', 'b']],
  ['x = t"1{a}2" + rT\'{b("y")}\'\n', ['a', 'b']],
  [
    'match a, *b:\n    case A(x=B()) | 1: pass\n    case []: pass\n    case c.D(): pass\n    case (): pass\n',
    ['a', 'b', 'A', 'B', 'c'],
  ],
  ['match a,:\n    case 1, 2: pass\n', ['a']],
  ['print = a(print)\n', ['a', 'print']],
  ['print if a else b\n', ['print', 'a', 'b']],
  ['try: pass\nexcept a, b, c: pass\n', ['a', 'b', 'c']],
  ['try: pass\nexcept* a.b, c.d: pass\n', ['a', 'c']],
  ['f"\\{a}{b}\\\\{c}\\{d}"\n', ['a', 'b', 'c', 'd']],
  ['rf"\\\\\\{a}"\n', ['a']],
  ['x = f"{a["b"]}{\nc # d\n}"\n', ['a', 'c']],
  ['x = f"{a}" + r"\\{b}"\n', ['a']],
];

describe('syntax that is newer than the grammar', () => {
  it.each(ROWS)('%j is read in full', (source, names) => {
    const module = parseModule(Buffer.from(source));
    expect(module.problems).toEqual([]);
    const roots = namesOf(module).references.map(({ root }) => root);
    expect(roots).toEqual(expect.arrayContaining([...names]));
  });

  it.each([
    'x = (\n',
    'exec "x"\n',
    '@lambda f: f\ndef f(): pass\n',
    'with a as b c as d: pass\n',
    'import os as with (x as y): pass\n',
    'x[a, :] = $\n',
    'x = (a, = b)\n',
    'x = 1 as 2, / @ 3\n',
    'print "a", "b",\n',
    '$\n'.repeat(300),
    `${'# x\n'.repeat(40_000)}x = y[*z]\n`,
    `${'# x\n'.repeat(40_000)}x = f"" + "\\{"\n`,
    'match a,\n    case []:\n',
  ])('what else cannot be followed stays a problem', (source) => {
    expect(parseModule(Buffer.from(source)).problems).not.toEqual([]);
  });

  it('never takes the `as` of an import for that of a with statement', () => {
    const module = parseModule(Buffer.from('with (\nimport os as o\n): pass\no.system("x")\n'));
    expect(module.problems).not.toEqual([]);
  });
});

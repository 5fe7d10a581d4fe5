import { describe, expect, it } from 'vitest';
import { dangersOf } from '../../src/python/dangers.ts';
import { importsOf } from '../../src/python/imports.ts';
import { parseModule } from '../../src/python/parse.ts';
import { namesOf } from '../../src/python/references.ts';
import { setupArguments } from '../../src/python/setup-call.ts';
import { setupLogic } from '../../src/python/setup-py.ts';
import { moduleRemarks, setupPyRemarks } from '../../src/source/python-remarks.ts';

const IMPORT = 'from setuptools import setup\n';
const read = (code: string) => {
  const module = parseModule(Buffer.from(code));
  return { module, names: namesOf(module) };
};

describe('setupArguments', () => {
  it.each([
    ['setup("a")', ['opaque "a"']],
    ['setup(*a)', ['opaque a']],
    ['setup()', []],
    ['setup(name="a", zip_safe=x,)', []],
    ['setup(cmdclass={}, ext_modules=None, scripts=[])', []],
    ['setup(ext_modules=[1])', ['native ext_modules']],
    ['setup(setup_requires=["a"])', ['requirement setup_requires']],
    ['setup(scripts=["a"])', ['logic scripts']],
    ['setup(entry_points="")', []],
    ['setup(entry_points=[])', []],
    ['setup(entry_points=x)', ['logic entry_points']],
    ['setup(entry_points={**x})', ['logic entry_points']],
    ['setup(entry_points={"console_scripts": ["a=b:c"]})', []],
    ['setup(entry_points={x: 1, "distutils.commands": []})', ['command entry_points']],
    ['setup(entry_points="[console_scripts]\\na=b:c")', []],
    ['setup(entry_points="""\n[ distutils.commands ]\na=b:c\n""")', ['command entry_points']],
    ['setup(**x)', ['opaque x']],
    ['setup(**{x: 1})', ['opaque {x: 1}']],
    ['setup(**{**x})', ['opaque {**x}']],
    ['setup(**{"scripts": 1, "name": "a"})', ['logic scripts']],
    ['setup(**(dict(scripts=1)))', ['logic scripts']],
    ['setup(**dict(x))', ['opaque dict(x)']],
    ['setup(**f(a=1))', ['opaque f(a=1)']],
    ['setup(**[1])', ['opaque [1]']],
    ['kw: dict = {}\nsetup(**kw)', ['opaque kw']],
    ['kw = {}\nkw["a"] = 1\nsetup(**kw)', ['opaque kw']],
    ['for kw in x: pass\nsetup(**kw)', ['opaque kw']],
    ['f(setup)', ['opaque setuptools.setup']],
    ['s = setup\ns(scripts=1)', ['logic scripts']],
    ['import setuptools\nsetuptools.dist.Distribution.run = x', ['command setuptools.dist.Distribution.run']],
  ])('%s', (code, expected) => {
    const { module, names } = read(`${IMPORT}${code}\n`);
    expect(setupArguments(module, names).map(({ kind, name }) => `${kind} ${name}`)).toEqual(expected);
  });
});

describe('setupLogic', () => {
  it.each([
    ['setup()', []],
    ['"""doc"""\nN = ("a", -1, [2])\npass\nsetup(name=N)', []],
    ['setup(packages=find_packages("src"))', []],
    ['x = f()\nsetup()', ['logic a computed value']],
    ['x.y = 1\nsetup()', ['logic a computed value']],
    ['x = open("a").read()\nsetup()', ['quiet a computed value']],
    ['x = open("a", "r", encoding="u").read()\nsetup()', ['quiet a computed value']],
    ['x = open("a", mode="w")\nsetup()', ['logic a computed value']],
    ['x = open("a", m)\nsetup()', ['logic a computed value']],
    ['x = open("a", encoding="x")\nsetup()', ['quiet a computed value']],
    ['x = (yield)\nsetup()', ['logic a computed value']],
    ['with open("a") as f: x = f.read()\nsetup()', ['quiet a with statement']],
    ['with f() as g: pass\nsetup()', ['logic a with statement']],
    ['setup(name=open("a").read())', ['quiet an expression']],
    ['setup(name=f())', ['logic an expression']],
    ['setup(name=[i for i in x])', ['quiet an expression']],
    ['setup(name=lambda: 1)', ['quiet an expression']],
    ['import os\nx = os.path.join("a", "b").mkdir()\nsetup()', ['logic a computed value']],
    ['from pathlib import Path\nx = Path("a").unlink()\nsetup()', ['logic a computed value']],
    ['if x:\n    setup()', ['logic a condition']],
    ['if __name__ == "__main__":\n    setup()\nelse:\n    pass', ['logic a condition']],
    ["if (__name__ == '__main__'): setup(); x = 1", []],
    ['x += 1\nsetup()', ['logic a statement']],
    ['N = 1', ['unused setup', 'logic no call of setup()']],
    ['setup()\nsetup()', ['logic several calls of setup()']],
    [
      'import foo.bar\nfrom . import x\nfrom .y import z\nimport os\nsetup()',
      ['import foo.bar', 'import .', 'import .y', 'unused os'],
    ],
  ])('%s', (code, expected) => {
    const imports = code.includes('find_packages') ? 'setup, find_packages' : 'setup';
    const { module, names } = read(`from setuptools import ${imports}\n${code}\n`);
    expect(setupLogic(module, names).map(({ kind, what }) => `${kind} ${what}`)).toEqual(expected);
  });
});

describe('importsOf', () => {
  it.each([
    ['import a.b, c as d\n', ['0 a.b a=a', '0 c d=c']],
    ['from a.b import (c, d as e,)\n', ['0 a.b c=a.b.c', '0 a.b e=a.b.d']],
    ['from . import a\n', ['1  a=.a']],
    ['from ...a import b\n', ['3 a b=...a.b']],
    ['from a import *\n', ['0 a ']],
    ['import $\n', []],
    ['from a\n', []],
  ])('%j', (code, expected) => {
    const found = importsOf(parseModule(Buffer.from(code)));
    expect(
      found.map(
        ({ level, module, binds }) => `${level} ${module} ${binds ? `${binds.local}=${binds.target}` : ''}`,
      ),
    ).toEqual(expected);
  });
});

describe('dangersOf', () => {
  const dangers = (code: string): readonly string[] => {
    const { module, names } = read(code);
    return dangersOf(module, names).map(({ kind, name }) => `${kind} ${name}`);
  };

  it.each([
    ['import os\ngetattr(os, "system")("x")\n', ['process os.system']],
    ['import foo\ngetattr(foo, n)\n', ['dynamic getattr']],
    ['getattr(f(), n)\n', ['dynamic getattr']],
    ['getattr()\n', ['dynamic getattr']],
    ['def f(x): getattr(x, n)\n', []],
    ['getattr(x, "__globals__")\n', ['dynamic getattr']],
    ['getattr(x, "a")\n', []],
    ['setattr(x, "a", 1)\n', []],
    ['map(getattr, x)\n', ['dynamic getattr']],
    ['f = __import__\n', ['dynamic __import__']],
    ['__import__("a" + b)\n', ['dynamic __import__']],
    ['f(compile)\n', []],
    ['import __builtin__\n__builtin__.eval\n', ['dynamic eval']],
    ['__builtins__.eval\n', ['dynamic eval']],
    ['import os\nos\n', []],
    ['import os as o\nf(x.o)\n', []],
    ['import os as o\nx().o.system\n', ['process os.system']],
    ['import http.client\nhttp.client\n', ['network http.client', 'network http.client']],
    ['import http\nhttp.HTTPStatus\n', []],
    ['import socket\nimport socket\n', ['network socket']],
    [
      Array.from({ length: 40 }, (_, i) => `a = b${i}\n`).join('') + 'a\n',
      ['dynamic aliases that could not be followed'],
    ],
    [
      Array.from({ length: 40 }, (_, i) => `from b${i} import *\n`).join(''),
      ['dynamic aliases that could not be followed'],
    ],
    ['x = x.a\nx.a.a.a.a.a.a.a.a.a.a.a.a.a\n', []],
    ['x: int\nclass A[T]: y = T\n', []],
    ['a.b, c = c, d\n', []],
  ])('%s', (code, expected) => {
    expect(dangers(code)).toEqual(expected);
  });

  it('gives up on a name with more uses than any build has', () => {
    const uses = Array.from({ length: 15 }, (_, i) => `a = b${i}\n`).join('') + 'a;'.repeat(20_000);
    expect(dangers(`${uses}\n`)).toContain('dynamic aliases that could not be followed');
  });
});

describe('the remarks on a setup.py', () => {
  const remarks = (code: string): readonly string[] => {
    const { module, names } = read(`${IMPORT}${code}\n`);
    return setupPyRemarks(module, names, 'setup.py').map(({ rule, severity }) => `${severity} ${rule}`);
  };

  it.each([
    ['setup(scripts=["a"])', ['warning setup-py-logic']],
    ['setup(setup_requires=["a"])', ['warning custom-build-command']],
    ['setup(setup_requires=["a @ https://example.org/a.zip"])', ['error build-requirement-url']],
    ['setup(ext_modules=[x])', ['error native-build']],
    ['setup(**x)', ['error custom-build-command']],
    ['setup(cmdclass={"a": 1})', ['error custom-build-command']],
    ['setup(name="a"); f(', ['error unparsable-python']],
  ])('%s', (code, expected) => {
    expect(remarks(code)).toEqual(expect.arrayContaining(expected));
  });

  it('names the first few things that a module reaches for', () => {
    const { module, names } = read('exec\neval\nglobals\nlocals\nvars\nbreakpoint\nexecfile\n');
    expect(moduleRemarks(module, names, 'a.py')[0]?.message).toMatch(/…$/);
  });
});

import { cpuTime } from '../support/cpu.ts';
import { describe, expect, it } from 'vitest';
import { loaderWords } from '../../src/python/loader-names.ts';
import { nativeLoads } from '../../src/python/native-loads.ts';
import { parseModule } from '../../src/python/parse.ts';

/** A line for each place: line, name, what is loaded. */
const loads = (...lines: readonly string[]) =>
  nativeLoads(parseModule(Buffer.from(`${lines.join('\n')}\n`))).map(({ line, name, target }) =>
    [line, name, target?.state ?? 'mention'].join(' '),
  );

/** What the last line of a module loads, where `CDLL` is at hand. */
const states = (...lines: readonly string[]) => {
  const found = nativeLoads(
    parseModule(Buffer.from(`import ctypes, os\nfrom pathlib import Path\n${lines.join('\n')}\n`)),
  );
  return found.filter(({ name }) => name !== 'ctypes.util.find_library').map(({ target }) => target?.state);
};

describe('loading code is found', () => {
  it.each([
    ['import ctypes', 'x = ctypes.CDLL("a")', '2 ctypes.CDLL system'],
    ['import ctypes as c', 'x = c.PyDLL(None)', '2 ctypes.PyDLL system'],
    ['import ctypes as c', 'x = c.WinDLL(name="a.dll")', '2 ctypes.WinDLL system'],
    ['import ctypes', 'x = ctypes.cdll.LoadLibrary("a")', '2 ctypes.cdll.LoadLibrary system'],
    ['import ctypes', 'x = ctypes.windll.kernel32.Sleep(1)', '2 ctypes.windll.kernel32.Sleep mention'],
    ['import ctypes', 'x = ctypes.cdll["liba.so"]', '2 ctypes.cdll system'],
    ['import ctypes.util', 'x = ctypes.util.find_library("a")', '2 ctypes.util.find_library system'],
    ['import ctypes', 'x = getattr(ctypes, "CD" + "LL")("a")', '2 ctypes.CDLL system'],
    ['', '__import__("cty" "pes").CDLL("a")', '2 ctypes.CDLL system'],
    ['import importlib', 'importlib.import_module("ctypes").CDLL("a")', '2 ctypes.CDLL system'],
    ['import ctypes', 'x = ctypes.ＣＤＬＬ("a")', '2 ctypes.CDLL system'],
    ['from ctypes import *', 'x = CDLL("a")', '2 ctypes.CDLL system'],
    [
      'import numpy',
      'x = numpy.ctypeslib.load_library("a", "/usr/lib")',
      '2 numpy.ctypeslib.load_library system',
    ],
    ['import os', 'os.add_dll_directory("C:\\\\a")', '2 os.add_dll_directory system'],
    ['import imp', 'imp.load_dynamic("a", "./a.so")', '2 imp.load_dynamic package'],
    ['import ctypes', 'x = ctypes.LibraryLoader', '2 ctypes.LibraryLoader unclear'],
    ['', 'x = ffi.dlopen("a")', '2 ffi.dlopen system'],
    ['', 'x = lib.loaders.LoadLibrary(__file__)', '2 lib.loaders.LoadLibrary package'],
  ])('%s; %s', (first, second, found) => {
    expect(loads(first, second)).toContain(found);
  });

  it('in from-imports and the names that they give, used here or not', () => {
    expect(loads('from ctypes import CDLL as Settings', 'x = Settings("a")')).toEqual([
      '1 ctypes.CDLL mention',
      '2 ctypes.CDLL system',
    ]);
    expect(loads('from ctypes.util import find_library')).toEqual(['1 ctypes.util.find_library mention']);
    expect(loads('from .loader import CDLL', 'x = CDLL(__file__)')).toEqual(['2 loader.CDLL package']);
  });

  it('through aliases', () => {
    expect(loads('import ctypes', 'load = ctypes.CDLL', 'y = load', 'y("./a.so")')).toContain(
      '4 ctypes.CDLL package',
    );
  });

  it('of cffi, whose methods are found by name', () => {
    const lines = ['from cffi import FFI as F', 'f = F()', 'f.dlopen("a")', 'f.verify("int x;")'];
    expect(loads(...lines)).toEqual([
      '1 cffi.FFI mention',
      '2 cffi.FFI mention',
      '3 f.dlopen system',
      '4 cffi.FFI.verify unclear',
    ]);
    expect(loads('f.verify("x")')).toEqual([]);
  });

  it('where it is handed on', () => {
    for (const line of [
      'list(map(ctypes.CDLL, names))',
      'x = [ctypes.CDLL]',
      'x = getattr(ctypes, name)("a")',
      'f(ctypes)',
      'class Mine(ctypes.CDLL): pass',
      'x.y = ctypes.CDLL',
    ]) {
      expect(
        loads('import ctypes', line).some((one) => one.endsWith('unclear')),
        line,
      ).toBe(true);
    }
  });

  it('and is not where nothing can be loaded', () => {
    const lines = [
      'import ctypes, os',
      'from ctypes import c_int, POINTER',
      'x = ctypes.c_int(3)',
      'hasattr(ctypes, "windll")',
      'dll = "CDLL"',
    ];
    expect(loads(...lines)).toEqual([]);
    expect(
      loads('import ctypes', 'def f(x: ctypes.CDLL) -> ctypes.CDLL:', '    isinstance(x, ctypes.CDLL)'),
    ).toEqual(['2 ctypes.CDLL mention', '3 ctypes.CDLL mention']);
  });
});

describe('what is loaded', () => {
  it.each([
    'ctypes.CDLL("/usr/lib/liba.so" if os.name == "posix" else "a.dll")',
    'ctypes.CDLL(ctypes.util.find_library("a") or "liba.so.1")',
    'ctypes.CDLL((name := "liba.so"))',
    'NAME = "lib" + "a.so"\nctypes.CDLL(NAME)',
    'for n in ("a", "b"):\n    ctypes.CDLL(n)',
    'NAMES = ("a", "b")\nx = [ctypes.CDLL(n) for n in NAMES]',
    'x = list(ctypes.CDLL(n) for n in ("a", "b"))',
    'def f():\n    if x:\n        return None\n    return "liba.so"\nctypes.CDLL(f())',
    'path: str = "C:\\\\x\\\\a.dll"\nctypes.CDLL(path, mode=3)',
  ])('is of the system: %s', (text) => {
    expect(states(text)).toEqual(['system']);
  });

  it.each([
    'ctypes.CDLL(__file__)',
    'ctypes.CDLL("build/liba.so")',
    'ctypes.CDLL("..\\\\a.dll")',
    'ctypes.CDLL(os.path.join(os.path.dirname(__file__), "a.so"))',
    'HERE = Path(__file__).parent\nctypes.CDLL(str(HERE / "a.so"))',
    'HERE = Path(__file__).parent\nctypes.CDLL(f"{HERE}/a.so")',
    'a, b = os.path.split(__file__)\nctypes.CDLL(a)',
    'def f(x):\n    return os.path.join(here(), x)\ndef here():\n    return os.path.dirname(__file__)\nctypes.CDLL(f("a"))',
    'import importlib.resources as r\nctypes.CDLL(r.files("demo") / "a.so")',
    'from importlib import resources\nwith resources.path("demo", "a.so") as p: pass\nctypes.CDLL(resources.path("demo", "a"))',
    'import pkg_resources\nctypes.CDLL(pkg_resources.resource_filename("demo", "a.so"))',
    'from pkgutil import get_data\nctypes.CDLL(get_data("demo", "a.so"))',
    'import demo\nctypes.CDLL(demo.__file__)',
    'import demo\nctypes.CDLL(demo.__path__[0] + "/a.so")',
    'ctypes.CDLL(os.getcwd() + "/a.so")',
    'ctypes.CDLL(ctypes.util.find_library("./a"))',
    'P = "a"\nP += os.path.dirname(__file__)\nctypes.CDLL(P)',
    'import sys\nctypes.CDLL(sys.modules["demo"].origin)',
    'for d in [os.path.dirname(__file__)]:\n    ctypes.CDLL(d)',
  ])('may be of the package: %s', (text) => {
    expect(states(text)).toContain('package');
  });

  it.each([
    'ctypes.CDLL(os.environ["LIB"])',
    'def f(path):\n    return ctypes.CDLL(path)',
    'from other import PATH\nctypes.CDLL(PATH)',
    'ctypes.CDLL(PATH)',
    'ctypes.CDLL(self.path)',
    'ctypes.CDLL("lib%s.so" % name)',
    'ctypes.CDLL(*args)',
    'ctypes.CDLL(**options)',
    'ctypes.CDLL()',
    'NAMES = ["a"]\nfor n in NAMES:\n    ctypes.CDLL(n)',
    'def f():\n    yield "a"\nctypes.CDLL(f())',
    'def f():\n    return "a", "b"\nctypes.CDLL(f())',
    'ctypes.CDLL(ctypes.util.find_library(*x))',
    'with open(x) as f: pass\nctypes.CDLL(f)',
    'f = lambda: "a"\nctypes.CDLL(f())',
  ])('can not be told: %s', (text) => {
    expect(states(text)).toContain('unclear');
    expect(states(text)).not.toContain('package');
  });

  it('is told with the line that decides', () => {
    const [found] = nativeLoads(
      parseModule(Buffer.from('import ctypes, os\nP = os.path.dirname(__file__)\n\nctypes.CDLL(P)\n')),
    );
    expect(found).toEqual({
      name: 'ctypes.CDLL',
      line: 4,
      target: { state: 'package', why: '__file__, which says where files of the package are', line: 2 },
    });
  });

  it('is told in time for hostile text', () => {
    const chain = Array.from({ length: 5000 }, (_, n) => `a${n} = a${n + 1} or a${n + 2}`).join('\n');
    const started = cpuTime();
    expect(states(chain, 'ctypes.CDLL(a0)')).toEqual(['unclear']);
    expect(states(`${'x = x + x\n'.repeat(3000)}ctypes.CDLL(x)`)).toEqual(['unclear']);
    expect(cpuTime() - started).toBeLessThan(10_000);
  });
});

it('words tell which modules need no parsing', () => {
  expect(loaderWords('import os\n')).toBeUndefined();
  expect(loaderWords('import ctypes\n')).toBe('named');
  expect(loaderWords('ｃｔｙｐｅｓ # é\n')).toBe('named');
  expect(loaderWords('__import__(x)\n')).toBe('possible');
});

import { describe, expect, it } from 'vitest';
import { publicModules, withoutSkipped } from '../../src/smoke/modules.ts';
import { filesOf, importedOf } from '../../src/smoke/scripts.ts';

describe('public modules', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['packages and modules', ['demo/__init__.py', 'demo/a.py', 'one.py'], ['demo', 'demo.a', 'one']],
    ['nothing private', ['demo/_a.py', '_demo/a.py', 'demo/__main__.py', '__init__.py'], []],
    ['no name that no import can have', ['demo/a-b.py', 'demo-1.0.dist-info/x.py', '1a.py', 'a b.py'], []],
    ['names of other scripts', ['größe/maß.py'], ['größe.maß']],
    [
      'extension modules by the tag of an interpreter',
      ['a.cpython-311-x86_64-linux-gnu.so', 'b.abi3.so', 'c.pypy310-pp73-x86_64-linux-gnu.so'],
      ['a', 'b', 'c'],
    ],
    ['extension modules of Windows', ['a.pyd', 'b.cp311-win_amd64.pyd'], ['a', 'b']],
    // embit's prebuilt libraries, which ctypes loads: an import of one can only fail.
    [
      'no library',
      ['p/libsecp256k1_linux_x86_64.so', 'p/x.dll', 'p/y.dylib', 'p/libz.so.1', 'p/libq.1.so'],
      [],
    ],
    ['each once', ['demo/a.py', 'demo/a.abi3.so'], ['demo.a']],
    ['nothing but code', ['demo/py.typed', 'demo/a.pyi', 'demo/a.pyc', 'demo/a.py/x'], []],
  ])('are %s', (_, files, modules) => {
    expect(publicModules(files)).toEqual(modules);
  });
});

describe('what is skipped', () => {
  const skip = (name: string) => ({ name, reason: 'r' });

  it('is a module, and what is below a package, and no neighbour', () => {
    const modules = ['a', 'a.b', 'a.b.c', 'a.bc', 'ab'];
    expect(withoutSkipped(modules, [skip('a.b')])).toEqual({ imported: ['a', 'a.bc', 'ab'], used: ['a.b'] });
  });

  it('is told from an entry that nothing needs', () => {
    expect(withoutSkipped(['a'], [skip('a.b'), skip('b')])).toEqual({ imported: ['a'], used: [] });
  });
});

describe('the answers of the interpreter', () => {
  const gone = 'the interpreter ended before it was imported';

  it('count with the token alone, so that a module can’t answer for another by chance', () => {
    const said = [
      'noise',
      'TOKEN {"module": "a"}',
      'OTHER {"module": "b"}',
      'TOKEN {"module": "c", "error": "ImportError: x"}',
      'TOKEN not json',
      'TOKEN {"module": 1}',
    ].join('\n');
    expect(importedOf(['a', 'b', 'c', 'd'], 'TOKEN', said)).toEqual([
      { module: 'a' },
      { module: 'b', error: gone },
      { module: 'c', error: 'ImportError: x' },
      { module: 'd', error: gone },
    ]);
  });

  it('that are missing are failures', () => {
    expect(importedOf(['a'], 'TOKEN', '')).toEqual([{ module: 'a', error: gone }]);
  });

  it.each([
    ['a list of texts', '["a.py", "b.py"]', ['a.py', 'b.py']],
    ['an empty one', '[]', []],
  ])('with the files are %s', (_, text, files) => {
    expect(filesOf(text)).toEqual(files);
  });
});

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dangersOf } from '../../src/python/dangers.ts';
import { parseModule } from '../../src/python/parse.ts';
import { namesOf } from '../../src/python/references.ts';

const dangers = (code: string): readonly string[] => {
  const module = parseModule(Buffer.from(code));
  expect(module.problems).toEqual([]);
  return dangersOf(module, namesOf(module)).map(({ kind, name }) => `${kind} ${name}`);
};

describe('dangersOf', () => {
  it.each([
    ['from subprocess import run as r\nr("x")\n', 'process subprocess.run'],
    ['import os\n@os.system\ndef f(): pass\n', 'process os.system'],
    ['import os\nmap(os.system, ["x"])\n', 'process os.system'],
    ['import importlib\nimportlib.import_module("socket").socket()\n', 'network socket.socket'],
    ['import importlib\nimportlib.import_module(name)\n', 'dynamic importlib.import_module'],
    ['import six.moves.urllib.request as r\nr.urlopen("x")\n', 'network urllib.request.urlopen'],
    ['if (f := eval): f("1")\n', 'dynamic eval'],
    ['import sys\nsys.modules["os"].system("x")\n', 'dynamic sys.modules'],
    ['__builtins__["exec"]("1")\n', 'dynamic builtins'],
    ['f"{x:{exec(\'1\')}}"\n', 'dynamic exec'],
  ])('sees through %j', (code, danger) => {
    expect(dangers(code)).toContain(danger);
  });

  it.each([
    'import os, sys, re\nprint(os.path.join("a", sys.argv[0]), re.compile("x"))\n',
    'import importlib.metadata\nv = importlib.metadata.version("a")\n',
    'import sys\nhasattr(sys, "x")\n',
    'class A:\n    def compile(self): return self.eval\n',
    'x = 1.\ndef f():\n    yield\n',
    'm = __import__("json")\n',
  ])('is quiet about %j', (code) => {
    expect(dangers(code)).toEqual([]);
  });
});

const ORACLE = `
import ast, json, sys
out = {}
for path in json.load(sys.stdin):
    tree = ast.parse(open(path, 'rb').read())
    out[path] = sorted({f'{n.lineno} {n.func.id}' for n in ast.walk(tree) if isinstance(n, ast.Call) and isinstance(n.func, ast.Name)})
print(json.dumps(out))
`;

describe('the parser against CPython', () => {
  it('sees every plain call that ast sees in the standard library, wherever it reports no problem', () => {
    const lib = execFileSync('python3', ['-c', 'import os; print(os.path.dirname(os.__file__))'], {
      encoding: 'utf8',
    }).trim();
    const paths = readdirSync(lib)
      .filter((name) => name.endsWith('.py'))
      .slice(0, 60)
      .map((name) => join(lib, name));
    const calls = JSON.parse(
      execFileSync('python3', ['-c', ORACLE], {
        input: JSON.stringify(paths),
        encoding: 'utf8',
        maxBuffer: 1e8,
      }),
    ) as Record<string, string[]>;
    let compared = 0;
    for (const path of paths) {
      const module = parseModule(readFileSync(path));
      if (module.problems.length > 0) continue;
      const seen = new Set(namesOf(module).references.map(({ root, line }) => `${line} ${root}`));
      expect(calls[path]?.filter((each) => !seen.has(each))).toEqual([]);
      compared++;
    }
    expect(compared).toBeGreaterThan(40);
  });
});

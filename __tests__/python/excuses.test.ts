import { describe, expect, it } from 'vitest';
import { dangersOf } from '../../src/python/dangers.ts';
import { parseModule } from '../../src/python/parse.ts';
import { namesOf } from '../../src/python/references.ts';

function dangers(source: string): readonly string[] {
  const module = parseModule(Buffer.from(source));
  return dangersOf(module, namesOf(module)).map(({ name, excuse }) => `${name} ${excuse ?? 'no excuse'}`);
}

const HERE = 'here = os.path.abspath(os.path.dirname(__file__))\n';
const OPEN = 'with open(os.path.join(here, "src", "a", "__version__.py"), "r", "utf-8") as f:\n';
const EXEC = '    exec(f.read(), about)\n';

describe('a module of the sdist that is run', () => {
  it('is excused as in requests', () => {
    const source = `import os\nfrom codecs import open\nabout = {}\n${HERE}${OPEN}${EXEC}`;
    expect(dangers(source)).toEqual(['exec own-file']);
    expect(dangers(`${source}with open("README.md", "r") as f:\n    t = f.read()\n`)).toEqual([
      'exec own-file',
    ]);
  });

  it('is excused where its path is a constant, or begins with the folder itself', () => {
    expect(dangers(`with open("a/version.py") as f:\n${EXEC}`)).toEqual(['exec own-file']);
    expect(dangers(`with open("a.py", encoding="utf-8") as f:\n${EXEC}`)).toEqual(['exec own-file']);
    const join = 'os.path.join(os.path.dirname(__file__), "v.py")';
    expect(dangers(`import os\nwith open(${join}) as f:\n    exec(f.read())\n`)).toEqual(['exec own-file']);
  });

  it.each([
    ['outside the sdist', `with open("/tmp/a.py") as f:\n${EXEC}`],
    ['above it', `with open("../a.py") as f:\n${EXEC}`],
    ['that is no module', `with open("a.txt") as f:\n${EXEC}`],
    ['with a computed name', `with open(name + ".py") as f:\n${EXEC}`],
    ['with a computed part', `import os\n${HERE}with open(os.path.join(here, x, "a.py")) as f:\n${EXEC}`],
    ['in a folder of another name', `import os\nwith open(os.path.join(there, "a.py")) as f:\n${EXEC}`],
    [
      'in a folder that is no folder of its own',
      `import os\nhere = os.path.abspath(__file__)\n${OPEN}${EXEC}`,
    ],
    ['in a folder that a loop sets', `import os\n${HERE}for here in ["/tmp"]:\n    pass\n${OPEN}${EXEC}`],
    [
      'in a folder set in two places',
      `import os\n${HERE}def f():\n    global here\n    here = "/tmp"\nf()\n${OPEN}${EXEC}`,
    ],
    ['where __file__ is set', `import os\n__file__ = "/tmp/x"\n${HERE}${OPEN}${EXEC}`],
    ['with another open', `def open(*a):\n    return urlopen("x")\nwith open("a.py") as f:\n${EXEC}`],
    ['that is written', `with open("a.py", "w+") as f:\n${EXEC}`],
    ['in a mode given by name', `with open("a.py", mode="w+") as f:\n${EXEC}`],
    ['that an opener finds', `with open("a.py", opener=other) as f:\n${EXEC}`],
    ['under options that are computed', `with open("a.py", *options) as f:\n${EXEC}`],
    ['that is named too often to be followed', `with open("a.py") as f:\n${EXEC.repeat(50)}`],
    ['after the name was set anew', `with open("a.py") as f:\n    f = other\n${EXEC}`],
    ['after another with', `with open("a.py") as f:\n    with other() as f:\n        pass\n${EXEC}`],
    ['among several', `with open("a.py") as f, open("b.py") as g:\n${EXEC}`],
    ['in another way', 'with open("a.py") as f:\n    exec(f.readline())\n'],
    ['in part', 'with open("a.py") as f:\n    exec(f.read(10))\n'],
    ['of no block', 'f = open("a.py")\nexec(f.read())\n'],
    ['that is computed', 'exec(text)\n'],
  ])('is not excused %s', (_, source) => {
    expect(dangers(source)).toContain('exec no excuse');
  });
});

describe('a command of maintainers', () => {
  const IF = 'if sys.argv[-1] == "publish":\n    os.system("twine upload dist/*")\n';

  it('is excused as in requests', () => {
    expect(dangers(`import os, sys\n${IF}`)).toEqual(['os.system release-command']);
  });

  it.each([
    ['for a command that builds give', 'import os, sys\nif sys.argv[-1] == "sdist":\n    os.system("x")\n'],
    [
      'in another branch',
      'import os, sys\nif sys.argv[-1] == "publish":\n    pass\nelse:\n    os.system("x")\n',
    ],
    [
      'where the comparison is turned round',
      'import os, sys\nif sys.argv[-1] != "publish":\n    os.system("x")\n',
    ],
    ['where it is another comparison', 'import os, sys\nif sys.platform == "publish":\n    os.system("x")\n'],
    ['where something is added', 'import os, sys\nif sys.argv[-1] == "publish" or x:\n    os.system("x")\n'],
    [
      'below something else',
      `import os, sys\nwhile x:\n    if sys.argv[1] == "publish":\n        os.system("x")\n`,
    ],
    ['after the arguments were changed', `import os, sys\nsys.argv.append("publish")\n${IF}`],
    ['after they were changed in part', `import os, sys\nsys.argv[-1] = "publish"\n${IF}`],
    ['where they have another name', `import os, sys\nfrom sys import argv\nargv[:] = x\n${IF}`],
    ['where a module of its own is imported', `import os, sys, helper\n${IF}`],
    ['after a file was run', `import os, sys\nwith open("a.py") as f:\n    exec(f.read())\n${IF}`],
    ['without a condition', 'import os, sys\nos.system("x")\n'],
  ])('is not excused %s', (_, source) => {
    expect(dangers(source)).toContain('os.system no excuse');
  });
});

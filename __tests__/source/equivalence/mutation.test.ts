import { describe, expect, it } from 'vitest';
import { memoryTree } from '../../support/memory-tree.ts';
import type { Files } from '../../support/distribution-builder.ts';
import { explained, faults, SDIST, sdistOf, short, SOURCE, WHEEL, wheelOf } from './demo.ts';

const TREE = memoryTree(SOURCE);

/** The fields of these are compared by the metadata rules, which know what they mean. */
const BY_FIELDS = /(?:METADATA|^PKG-INFO|entry_points\.txt)$/;

interface Mutation {
  readonly name: string;
  readonly files: Files;
  /** Of a file that is gone nothing is left to explain: its name is in the other list. */
  readonly gone?: string;
}

function* mutations(honest: Readonly<Record<string, string>>): Generator<Mutation> {
  const paths = Object.keys(honest);
  for (const [path, text] of Object.entries(honest)) {
    const set = (contents: string | undefined): Files => ({ ...honest, [path]: contents });
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    if (path.endsWith('/WHEEL')) {
      yield { name: `${path}: another version`, files: set(text.replace('80.9.0', '80.9.1')) };
      yield { name: `${path}: another program`, files: set(text.replace('setuptools', 'hatchling')) };
    }
    if (!BY_FIELDS.test(path)) {
      yield { name: `${path}: a comment at its end`, files: set(`${text}# x\n`) };
      yield { name: `${path}: a byte before it`, files: set(` ${text}`) };
      if (text === '' || text.endsWith('\n')) {
        yield { name: `${path}: no line end`, files: set(text === '' ? '\n' : text.trimEnd()) };
      }
      if (text.trim() !== '') {
        yield { name: `${path}: one letter`, files: set(text.replace(/[a-z]/, 'Z')) };
        yield { name: `${path}: CR LF`, files: set(text.replaceAll('\n', '\r\n')) };
        yield { name: `${path}: emptied`, files: set('') };
        const other = paths.find((one) => one !== path && honest[one] !== text && honest[one]?.includes('x'));
        yield { name: `${path}: another file's contents`, files: set(honest[other ?? ''] ?? 'else') };
      }
    }
    yield {
      name: `${folder}: a module more`,
      files: { ...honest, [`${folder}zz_${paths.indexOf(path)}.py`]: 'import os\n' },
    };
    yield {
      name: `${folder}: a fixture of the tests`,
      files: { ...honest, [`${folder}zz_${paths.indexOf(path)}.py`]: SOURCE['tests/data/evil.py'] },
    };
    yield { name: `${path}: gone`, files: set(undefined), gone: path };
    if (/\.(?:py|txt|md)$/.test(path) && text.trim() !== '') {
      yield { name: `${path}: renamed`, files: { ...set(undefined), [`${path}x.py`]: text } };
    }
  }
}

/** A wheel without these is refused by `licence-missing` and the metadata rules. */
const OTHER_RULES: ReadonlySet<string> = new Set([
  'demo-1.0.dist-info/licenses/LICENSE',
  'demo-1.0.dist-info/entry_points.txt',
]);

const SOURCE_OF = (path: string): readonly string[] => [path, `src/${path}`];

describe('the honest artifacts', () => {
  it('are explained file by file', async () => {
    const sdist = await sdistOf(SDIST);
    const wheel = await wheelOf(WHEEL);
    expect(short(explained(sdist, TREE))).toMatchSnapshot();
    expect(short(explained(wheel, TREE, {}, [sdist]))).toMatchSnapshot();
    expect(faults(explained(sdist, TREE))).toEqual([]);
    expect(faults(explained(wheel, TREE))).toEqual([]);
  });

  it('lack what is not for users', async () => {
    expect(explained(await wheelOf(WHEEL), TREE).leftOut).toEqual([]);
    expect(explained(await sdistOf(SDIST), TREE).leftOut).toEqual([
      { source: 'tests/data', files: 1, ofPackage: false },
      { source: 'docs', files: 1, ofPackage: false },
      { source: '.github', files: 1, ofPackage: false },
    ]);
  });
});

const ARTIFACTS = [
  ['the wheel', WHEEL, wheelOf],
  ['the sdist', SDIST, sdistOf],
] as const;

it('more than 200 mutations are tried', () => {
  const tried = ARTIFACTS.map(([, honest]) => [...mutations(honest)].length);
  expect(tried.reduce((sum, some) => sum + some)).toBeGreaterThan(200);
});

describe.each(ARTIFACTS)('mutations of %s', (_, honest, build) => {
  it('are all found, or listed among the files left out', async () => {
    const missed: string[] = [];
    for (const { name, files, gone } of mutations(honest)) {
      const said = explained(await build(files), TREE);
      const isListed = said.leftOut.some(({ source }) =>
        SOURCE_OF(gone ?? '').some((path) => path.startsWith(source)),
      );
      const isLacking = said.lacking.some(({ path }) => path === gone);
      if (gone === undefined && !name.endsWith('renamed') && said.lacking.length > 0)
        missed.push(`${name}: what is there is called missing`);
      if (faults(said).length === 0 && !isListed && !isLacking && !OTHER_RULES.has(gone ?? ''))
        missed.push(name);
    }
    expect(missed).toEqual([]);
  });
});

describe('the same edit in wheel and sdist', () => {
  it('is found in both', async () => {
    for (const path of ['src/demo/cli.py', 'src/demo/data/words.txt', 'src/demo/sub/__init__.py']) {
      const text = `${SOURCE[path] ?? ''}import os\n`;
      const sdist = await sdistOf({ ...SDIST, [path]: text });
      const wheel = await wheelOf({ ...WHEEL, [path.slice(4)]: text });
      expect(faults(explained(sdist, TREE))).toEqual([`unexplained ${path}`]);
      expect(faults(explained(wheel, TREE, {}, [sdist]))).toEqual([`unexplained ${path.slice(4)}`]);
    }
  });
});

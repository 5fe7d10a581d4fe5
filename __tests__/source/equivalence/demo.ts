import { memorySource } from '../../../src/archive/byte-source.ts';
import { DEFAULT_LIMITS } from '../../../src/archive/limits.ts';
import { DEFAULT_POLICY } from '../../../src/policy/defaults.ts';
import type { Policy } from '../../../src/policy/types.ts';
import type { Sdist, Wheel } from '../../../src/distribution/types.ts';
import { readSubject } from '../../../src/shells/read-subjects.ts';
import { explain } from '../../../src/source/equivalence/explain.ts';
import type { Explained, Explanation } from '../../../src/source/equivalence/types.ts';
import type { SourceTree } from '../../../src/source/tree.ts';
import { buildSdist, buildWheel, type Files } from '../../support/distribution-builder.ts';

/** A project as setuptools builds it, with all that its sdist holds beyond the commit. */
export const SOURCE: Readonly<Record<string, string>> = {
  'pyproject.toml':
    '[build-system]\nrequires = ["setuptools==80.9.0"]\nbuild-backend = "setuptools.build_meta"\n\n[project]\nname = "demo"\n',
  'setup.cfg':
    '# tools\n[flake8]\nmax-line-length = 88\nexclude =\n    build\n    dist\n\n[tool:pytest]\nAddopts: -q\n',
  LICENSE: 'MIT License\n',
  'README.md': '# demo\n',
  'src/demo/__init__.py': '"""A demonstration."""\n',
  'src/demo/cli.py': 'def main():\n    return 0\n',
  'src/demo/verify.py': 'import hashlib\n\nDIGEST = hashlib.sha256\n',
  'src/demo/data/words.txt': 'abandon\nability\nable\n',
  'src/demo/py.typed': '',
  'src/demo/sub/__init__.py': '',
  'src/demo/sub/deep.py': 'x = 1\n',
  'tests/test_demo.py': 'import demo\n',
  'tests/data/evil.py': 'import os\nos.system("true")\n',
  'docs/index.md': 'Read me.\n',
  '.github/workflows/ci.yml': 'on: push\n',
};

const INFO = 'demo-1.0.dist-info';
const METADATA =
  'Metadata-Version: 2.2\nName: demo\nVersion: 1.0\nRequires-Python: >=3.9\nRequires-Dist: six>=1.16\n' +
  'Requires-Dist: pytest; extra == "dev"\nProvides-Extra: dev\n\n';
const ENTRY_POINTS = '[console_scripts]\ndemo = demo.cli:main\n';
const PACKAGE = Object.keys(SOURCE).filter((path) => path.startsWith('src/'));

/** Files of the honest wheel, RECORD aside. */
export const WHEEL: Readonly<Record<string, string>> = {
  ...Object.fromEntries(PACKAGE.map((path) => [path.slice('src/'.length), SOURCE[path] ?? ''])),
  [`${INFO}/licenses/LICENSE`]: SOURCE.LICENSE ?? '',
  [`${INFO}/METADATA`]: METADATA,
  [`${INFO}/WHEEL`]:
    'Wheel-Version: 1.0\nGenerator: setuptools (80.9.0)\nRoot-Is-Purelib: true\nTag: py3-none-any\n\n',
  [`${INFO}/entry_points.txt`]: ENTRY_POINTS,
  [`${INFO}/top_level.txt`]: 'demo\n',
};

const SHIPPED = ['LICENSE', 'README.md', 'pyproject.toml', ...PACKAGE, 'tests/test_demo.py'];
const EGG_INFO = 'src/demo.egg-info';

/** Files of the honest sdist below its top folder. */
export const SDIST: Readonly<Record<string, string>> = {
  ...Object.fromEntries(SHIPPED.map((path) => [path, SOURCE[path] ?? ''])),
  'PKG-INFO': METADATA,
  'setup.cfg':
    '[flake8]\nmax-line-length = 88\nexclude = \n\tbuild\n\tdist\n\n[tool:pytest]\nAddopts = -q\n\n[egg_info]\ntag_build = \ntag_date = 0\n\n',
  [`${EGG_INFO}/PKG-INFO`]: METADATA,
  [`${EGG_INFO}/SOURCES.txt`]: [
    'LICENSE',
    'README.md',
    'pyproject.toml',
    'setup.cfg',
    'src/demo/__init__.py',
    'src/demo/cli.py',
    'src/demo/py.typed',
    'src/demo/verify.py',
    ...[
      'PKG-INFO',
      'SOURCES.txt',
      'dependency_links.txt',
      'entry_points.txt',
      'requires.txt',
      'top_level.txt',
    ].map((name) => `${EGG_INFO}/${name}`),
    'src/demo/data/words.txt',
    'src/demo/sub/__init__.py',
    'src/demo/sub/deep.py',
    'tests/test_demo.py',
  ].join('\n'),
  [`${EGG_INFO}/dependency_links.txt`]: '\n',
  [`${EGG_INFO}/entry_points.txt`]: ENTRY_POINTS,
  [`${EGG_INFO}/requires.txt`]: 'six>=1.16\n\n[dev]\npytest\n',
  [`${EGG_INFO}/top_level.txt`]: 'demo\n',
};

const NOT_BUILT: Files = {
  [`${INFO}/licenses/LICENSE`]: undefined,
  LICENSE: undefined,
  'demo/__init__.py': undefined,
  'src/demo/__init__.py': undefined,
  'pyproject.toml': undefined,
  'PKG-INFO': undefined,
  [`${INFO}/METADATA`]: undefined,
  [`${INFO}/WHEEL`]: undefined,
};

/** A wheel of exactly these files and a RECORD that an attacker would rewrite, too. */
export function wheelOf(files: Files, filename = 'demo-1.0-py3-none-any.whl'): Promise<Wheel> {
  return read(filename, buildWheel({ files: { ...NOT_BUILT, ...files } })) as Promise<Wheel>;
}

/** An sdist of exactly these files. */
export function sdistOf(files: Files): Promise<Sdist> {
  return read('demo-1.0.tar.gz', buildSdist({ files: { ...NOT_BUILT, ...files } })) as Promise<Sdist>;
}

export function read(filename: string, bytes: Uint8Array) {
  const open = () => Promise.resolve({ ...memorySource(bytes), close: () => Promise.resolve() });
  return readSubject(
    { filename, open },
    { limits: DEFAULT_LIMITS, lineEnds: true },
    { progress: () => undefined },
  );
}

export function explained(
  subject: Wheel | Sdist,
  tree: SourceTree,
  policy: Partial<Policy> = {},
  others: readonly Sdist[] = [],
): Explained {
  return explain(subject, [subject, ...others], tree, { ...DEFAULT_POLICY, ...policy });
}

/** What is said of each file, in short: `identical src/x.py`, `unexplained`. */
export function short({ explanations }: Explained): Record<string, string> {
  return Object.fromEntries(explanations.map((one) => [one.file.shown, textOf(one)]));
}

export function textOf(one: Explanation): string {
  switch (one.state) {
    case 'identical':
      return `identical ${one.source}${one.through === undefined ? '' : ` through ${one.through}`}`;
    case 'line-endings':
      return `line-endings ${one.source}`;
    case 'moved':
      return `moved ${one.sources.join(', ')}`;
    case 'generated':
      return `generated: ${one.how}`;
    case 'declared':
      return `declared: ${one.reason}`;
    case 'unexplained':
      return `unexplained: ${one.why}`;
  }
}

/** Paths whose explanation is a finding. */
export function faults({ explanations }: Explained): string[] {
  return explanations
    .filter(({ state }) => state === 'unexplained' || state === 'moved' || state === 'line-endings')
    .map(({ file, state }) => `${state} ${file.shown}`);
}

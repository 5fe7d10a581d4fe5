import { describe, expect, it } from 'vitest';
import type { MetadataField } from '../../../src/source/metadata/expected.ts';
import { poetryRange } from '../../../src/source/metadata/poetry-range.ts';
import { expectedMetadata } from '../../../src/source/metadata/read.ts';
import { versionOfTag } from '../../../src/source/metadata/version.ts';
import { memoryTree, type TreeFile } from '../../support/memory-tree.ts';

type Files = Readonly<Record<string, TreeFile>>;

/** What is known of a field: its values, or why it is not. */
function field(files: Files, name: MetadataField, tag?: string): readonly string[] | string {
  const { fields } = expectedMetadata(memoryTree(files, tag === undefined ? {} : { tag }));
  const expected = fields.get(name);
  return expected?.state === 'unknown' ? expected.why : (expected?.values ?? []);
}

const backend = (name: string): string => `[build-system]\nrequires = []\nbuild-backend = "${name}"\n`;
const setupPy = (text: string): Files => ({ 'setup.py': `from setuptools import setup\n${text}` });

describe('a version', () => {
  const dynamic = '\n[project]\nname = "demo-kit"\ndynamic = ["version"]\n';
  const hatch = (more: string): string => `${backend('hatchling.build')}${dynamic}${more}`;

  it('is what the named file assigns', () => {
    const files = {
      'pyproject.toml': hatch('[tool.hatch.version]\npath = "demo/about.py"\n'),
      'demo/about.py': 'VERSION = "2.0"\n',
    };
    expect(field(files, 'version', 'v9.9')).toEqual(['2.0']);
  });

  it.each([
    ['a pattern of its own', { 'a.py': '__version__ = "1"\n' }, 'path = "a.py"\npattern = "x"'],
    ['a computed value', { 'a.py': '__version__ = ".".join("12")\n' }, 'path = "a.py"'],
    ['a value that is assigned twice', { 'a.py': '__version__ = "1"\n__version__ = "2"\n' }, 'path = "a.py"'],
    ['Python that can’t be parsed', { 'a.py': '__version__ = "1"\n)(\n' }, 'path = "a.py"'],
    ['a file that is not there', {}, 'path = "a.py"'],
  ])('is the tag’s with %s', (_, files, config) => {
    const all = { ...files, 'pyproject.toml': hatch(`[tool.hatch.version]\n${config}\n`) };
    expect(field(all, 'version', 'v1.5.0')).toEqual(['1.5.0']);
    expect(field(all, 'version')).toContain('leaves version to the build backend');
  });

  it.each([
    ['1.0', '1.0'],
    ['v1.0.post1', '1.0.post1'],
    ['demo-kit-1.0', '1.0'],
    ['demo_kit-v1.0', '1.0'],
    ['demo-kit@1.0', '1.0'],
    ['other-1.0', undefined],
    ['latest', undefined],
  ])('of the tag %s is %s', (tag, version) => {
    expect(versionOfTag(tag, 'demo-kit')).toBe(version);
  });
});

describe('setup.py', () => {
  it.each([
    ['name="demo"', 'name', ['demo']],
    ['install_requires=["a>=1", "b"]', 'requires-dist', ['a>=1', 'b']],
    ['url=None', 'url', []],
    ['project_urls={"Source": "https://example.org"}', 'url', ['Source, https://example.org']],
    [
      'entry_points="[console_scripts]\\ndemo = demo:main\\n"',
      'entry-point',
      ['console_scripts: demo = demo:main'],
    ],
    ['extras_require={"x": "y"}', 'provides-extra', ['x']],
    ['license_files=["LICENSE"]', 'license-file', []],
  ] as const)('%s', (keyword, name, values) => {
    expect(field(setupPy(`setup(${keyword})\n`), name)).toEqual(values);
  });

  it.each([
    [
      'REQUIRES = ["a"]\nREQUIRES.append("b")\nREQUIRES = []\nsetup(install_requires=REQUIRES)',
      'requires-dist',
    ],
    ['setup(install_requires=open("requirements.txt").readlines())', 'requires-dist'],
    ['setup(name=f"de{1}mo")', 'name'],
    ['setup(name=["demo"])', 'name'],
    ['setup(author=["A"])', 'author'],
    ['setup(url=["A"])', 'url'],
    ['setup(extras_require=["A"])', 'requires-dist'],
    ['setup(project_urls="A")', 'url'],
    ['setup(classifiers=[1])', 'classifier'],
    ['setup(entry_points={"console_scripts": {"a": "b"}})', 'entry-point'],
    ['a = b\nb = a\nsetup(description=a)', 'summary'],
    ['setup(long_description=open("none.md").read())', 'description'],
    ['setup(long_description=open(name).read())', 'description'],
  ] as const)('does not guess: %s', (text, name) => {
    expect(field(setupPy(`${text}\n`), name)).toContain('is no literal');
  });

  it.each(['setup()\nsetup(name="x")', 'setup(**values())', 'print("no call")', 'setup(name="x"\n'])(
    'leaves all unknown where the call can’t be read: %s',
    (text) => {
      expect(field(setupPy(`${text}\n`), 'requires-dist')).toContain('setup()');
    },
  );

  it('takes the version of setuptools-scm from the tag', () => {
    const files = setupPy('setup(name="demo", use_scm_version=True)\n');
    expect(field(files, 'version', 'v3.1')).toEqual(['3.1']);
    expect(field(files, 'version')).toContain('use_scm_version');
  });
});

describe('setup.cfg', () => {
  it('prevails over setup.py', () => {
    const files = {
      ...setupPy('setup(name="one", description="from setup.py")\n'),
      'setup.cfg': '[metadata]\nname = two\nversion = attr: two.missing\n',
    };
    expect(field(files, 'name')).toEqual(['two']);
    expect(field(files, 'summary')).toEqual(['from setup.py']);
    expect(field(files, 'version')).toContain('two.missing');
  });

  it('reads files through links, and says which is missing', () => {
    const files = {
      'setup.cfg':
        '[metadata]\nlong_description = file: docs/README\n[options]\nentry_points = file: none.txt\n',
      'docs/README': { link: '../README.md' },
      'README.md': 'text\n',
    };
    expect(field(files, 'description')).toEqual(['text\n']);
    expect(field(files, 'entry-point')).toContain('none.txt');
    const out = { ...files, 'docs/README': { link: '../../README.md' } };
    expect(field(out, 'description')).toContain('docs/README');
  });
});

it('reads the old table of flit', () => {
  const files = {
    'pyproject.toml': `${backend('flit_core.buildapi')}
[tool.flit.metadata]
module = "rich_demo"
author = "A. Maintainer"
author-email = "maintainer@example.org"
home-page = "https://example.org/"
license = "MIT"
keywords = "demo,two"
requires-python = ">=3.9"
requires = ["packaging >=24"]
description-file = "README.rst"

[tool.flit.metadata.urls]
Documentation = "https://example.org/docs"

[tool.flit.metadata.requires-extra]
net = ["idna; python_version < '3.12'"]

[tool.flit.scripts]
rich-demo = "rich_demo:main"

[tool.flit.entrypoints."rich.plugins"]
one = "rich_demo:plugin"
`,
    'src/rich_demo.py': '"""\nShows all.\n\nMore.\n"""\n__version__ = "1.2.3"\n',
    'README.rst': 'Demo\n====\n',
  };
  const { fields } = expectedMetadata(memoryTree(files));
  const values = [...fields].map(([name, expected]) => [
    name,
    expected.state === 'known' ? expected.values : [],
  ]);
  expect(Object.fromEntries(values)).toMatchObject({
    name: ['rich_demo'],
    version: ['1.2.3'],
    summary: ['Shows all.'],
    author: ['A. Maintainer', 'maintainer@example.org'],
    url: ['Documentation, https://example.org/docs', 'Home-page, https://example.org/'],
    'requires-dist': ['packaging>=24', `idna ; (python_version < '3.12') and (extra == "net")`].map((text) =>
      text.replace('packaging>=24', 'packaging >=24'),
    ),
    'provides-extra': ['net'],
    description: ['Demo\n====\n'],
    'description-content-type': ['text/x-rst'],
    'entry-point': ['console_scripts: rich-demo = rich_demo:main', 'rich.plugins: one = rich_demo:plugin'],
  });
  const bare = { 'pyproject.toml': files['pyproject.toml'] };
  expect(field(bare, 'summary')).toContain('rich_demo');
  expect(field(bare, 'description')).toContain('README.rst');
});

describe('hatch-fancy-pypi-readme', () => {
  const fancy = (config: string): Files => ({
    'pyproject.toml': `${backend('hatchling.build')}
[project]
name = "demo"
version = "1.0"
dynamic = ["readme"]
[tool.hatch.metadata.hooks.fancy-pypi-readme]
content-type = "text/markdown"
${config}`,
    'README.md': '# Demo\r\n<!-- a -->\r\nBody #12\r\n<!-- b -->\r\nEnd\r\n',
  });
  const fragments = '[[tool.hatch.metadata.hooks.fancy-pypi-readme.fragments]]\n';
  const substitutions = '[[tool.hatch.metadata.hooks.fancy-pypi-readme.substitutions]]\n';

  it.each([
    ['path = "README.md"\nstart-after = "-->\\n"\nend-before = "<!-- b"', '', 'Body #12\n'],
    ['path = "README.md"\nstart-at = "Body"\npattern = "(B.+?)\\n"', '', 'Body #12'],
    ['text = "$HFPR_PACKAGE_NAME $HFPR_VERSION $1"', '', 'demo 1.0 $1'],
    [
      'text = "see #12, #3"',
      "pattern = '#(\\d+)'\nreplacement = '[\\1](u/\\g<1>$&)'",
      'see [12](u/12$&), [3](u/3$&)',
    ],
    ['text = "AbA"', "pattern = 'a'\nreplacement = 'x'\nignore-case = true", 'xbx'],
    ['text = "a\\nb"', "pattern = '(?m)^b'\nreplacement = 'c'", 'a\nc'],
  ])('%s %s', (fragment, substitution, text) => {
    const more = substitution === '' ? '' : `\n${substitutions}${substitution}\n`;
    expect(field(fancy(`${fragments}${fragment}\n${more}`), 'description')).toEqual([text]);
  });

  it.each([
    ['path = "README.md"\nstart-after = "nowhere"', ''],
    ['path = "README.md"\nend-before = "nowhere"', ''],
    ['path = "README.md"\npattern = "nowhere()x"', ''],
    ['path = "NONE.md"', ''],
    ['text = "a"', "pattern = '(a+)+$'\nreplacement = ''"],
    ['text = "a"', "pattern = '(?P<x>a)'\nreplacement = ''"],
    ['text = "a"', "pattern = 'a*b*c*d*'\nreplacement = ''"],
    ['text = "a"', "pattern = '('\nreplacement = ''"],
    ['text = "a"', "pattern = 'a'"],
  ])('is unknown: %s %s', (fragment, substitution) => {
    const more = substitution === '' ? '' : `\n${substitutions}${substitution}\n`;
    expect(typeof field(fancy(`${fragments}${fragment}\n${more}`), 'description')).toBe('string');
  });
});

describe('poetryRange', () => {
  it.each([
    ['^1.2.3', ['>=1.2.3', '<2']],
    ['^0.3', ['>=0.3', '<0.4']],
    ['^0.0.3', ['>=0.0.3', '<0.0.4']],
    ['^0', ['>=0', '<1']],
    ['~1.2.3', ['>=1.2.3', '<1.3']],
    ['~1', ['>=1', '<2']],
    ['~=1.4.5', ['>=1.4.5', '<1.5']],
    ['1.2.*', ['==1.2.*']],
    ['!=1.2.*', ['!=1.2.*']],
    ['1.2', ['==1.2']],
    ['>= 1, <2 !=1.5', ['>=1', '<2', '!=1.5']],
    ['*', []],
    ['^1 || ^2', undefined],
    ['>1.*', undefined],
    ['^one', undefined],
    [',1'.repeat(30), undefined],
  ])('%s', (text, range) => {
    expect(poetryRange(text)).toEqual(range);
  });

  it('leaves unknown what has no single range', () => {
    const poetry = (dependency: string): Files => ({
      'pyproject.toml': `${backend('poetry.core.masonry.api')}\n[tool.poetry]\nname = "demo"\nversion = "1"\n[tool.poetry.dependencies]\n${dependency}\n`,
    });
    expect(field(poetry('a = { path = "../a" }'), 'requires-dist')).toContain('"a"');
    expect(field(poetry('a = "1 || 3"'), 'requires-dist')).toContain('"a"');
    expect(field(poetry('python = "~2.7 || ^3.5"'), 'requires-python')).toContain('~2.7');
  });
});

describe('what is not known at all', () => {
  it.each([
    ['a backend of its own', { 'pyproject.toml': backend('maturin') }],
    ['no project at the root', { 'demo/pyproject.toml': '' }],
    ['a pyproject.toml that is no TOML', { 'pyproject.toml': '[project\n' }],
    ['a pyproject.toml that is no text', { 'pyproject.toml': Uint8Array.of(0xff) }],
  ])('%s', (_, files: Files) => {
    for (const name of ['name', 'requires-dist', 'description', 'entry-point'] as const) {
      expect(typeof field(files, name)).toBe('string');
    }
  });

  it('reads [project] of any backend', () => {
    const files = {
      'pyproject.toml': `${backend('maturin')}[project]\nname = "demo"\ndependencies = ["a"]\n`,
    };
    expect(field(files, 'requires-dist')).toEqual(['a']);
  });
});

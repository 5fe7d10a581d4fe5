import { describe, expect, it } from 'vitest';
import type { SourceTree } from '../../../src/source/tree.ts';
import { memoryTree } from '../../support/memory-tree.ts';
import type { NamedBytes, VerifyOptions } from '../../support/verify.ts';
import { judge, sdist, wheel } from '../judge.ts';

const PYPROJECT = `[build-system]
requires = ["hatchling==1.33.0"]
build-backend = "hatchling.build"

[project]
name = "demo"
version = "1.0"
description = "A demonstration."
readme = "README.md"
requires-python = ">=3.9"
license = "MIT"
license-files = ["LICENSE"]
authors = [{ name = "A. Maintainer", email = "a@example.org" }]
keywords = ["demo", "two"]
classifiers = ["Typing :: Typed"]
dependencies = ["click>=8,<9; os_name == 'nt'"]

[project.optional-dependencies]
net = ["idna"]

[project.scripts]
demo = "demo:main"

[project.urls]
Source = "https://example.org/demo"
`;

const METADATA = `Metadata-Version: 2.4
Name: demo
Version: 1.0
Summary: A demonstration.
Project-URL: Source, https://example.org/demo
Author-email: "A. Maintainer" <a@example.org>
License-Expression: MIT
License-File: LICENSE
Keywords: demo,two
Classifier: Typing :: Typed
Requires-Python: >=3.9
Requires-Dist: click<9,>=8; os_name == "nt"
Provides-Extra: net
Requires-Dist: idna; extra == "net"
Description-Content-Type: text/markdown

# Demo

Text.
`;

const ENTRY_POINTS = '[console_scripts]\ndemo = demo:main\n';

const FILES = { 'pyproject.toml': PYPROJECT, 'README.md': '# Demo\n\nText.\n', LICENSE: 'MIT\n' };
const SOURCE = memoryTree(FILES);

function both(metadata: string, entryPoints = ENTRY_POINTS): readonly NamedBytes[] {
  return [
    wheel({
      files: { 'demo-1.0.dist-info/METADATA': metadata, 'demo-1.0.dist-info/entry_points.txt': entryPoints },
    }),
    sdist({ files: { 'PKG-INFO': metadata } }),
  ];
}

const of = (metadata: string, source: SourceTree = SOURCE, more: VerifyOptions = {}) =>
  judge('metadata-not-reviewed', both(metadata), { source, ...more });

describe('metadata-not-reviewed', () => {
  it('accepts what the source says', async () => {
    expect(await of(METADATA)).toEqual([]);
    expect(await of(METADATA.replaceAll('\n', '\r\n').replaceAll('\r\n', '\n'))).toEqual([]);
  });

  it('names both values, in each artifact', async () => {
    expect(await of(METADATA.replace('>=3.9', '>=2.7'))).toEqual([
      'error | demo-1.0.dist-info/METADATA | Requires-Python: ">=2.7" here, ">=3.9" in pyproject.toml of the source',
      'error | PKG-INFO | Requires-Python: ">=2.7" here, ">=3.9" in pyproject.toml of the source',
    ]);
  });

  const lines = METADATA.split('\n\n', 1).join('').split('\n').slice(1);

  it.each(lines)('finds the same change of wheel and sdist: %s', async (line) => {
    expect(await of(METADATA.replace(line, `${line}x`))).toHaveLength(2);
    expect(await of(METADATA.replace(`${line}\n`, ''))).toHaveLength(2);
  });

  it.each([
    'Requires-Dist: evil',
    'Requires-Dist: idna',
    'Requires-Dist: evil; extra == "net"',
    'Provides-Extra: evil',
    'Classifier: Evil',
    'Project-URL: Evil, https://example.com',
    'Home-page: https://example.com',
    'Download-URL: https://example.com',
    'Author: Evil',
    'Author-email: A. Maintainer <evil@example.com>',
    'Maintainer: Evil',
    'License: Evil',
    'License-File: EVIL',
    'Platform: evil',
    'Supported-Platform: evil',
    'Requires-External: evil',
    'Provides-Dist: evil',
    'Obsoletes-Dist: evil',
    'Import-Name: evil',
    'Dynamic: requires-dist',
    'Keywords: evil',
    'Requires-Python: >=2.7',
    'X-Evil: 1',
  ])('finds what was added to wheel and sdist: %s', async (line) => {
    expect(await of(METADATA.replace('\n\n', `\n${line}\n\n`))).toHaveLength(2);
  });

  it.each([
    ['Text.', 'Other.'],
    ['Text.\n', 'Text.\n\nMore.\n'],
    ['\n# Demo\n\nText.\n', ''],
    ['# Demo', ' # Demo'],
  ])('finds another description: %j', async (before, after) => {
    expect(await of(METADATA.replace(before, after))).toHaveLength(2);
  });

  it('takes what only code knows from the policy', async () => {
    const setup =
      'from setuptools import setup\nimport x\nsetup(name="demo", version=x.v(), long_description=x.text(), install_requires=x.all(), extras_require=x.more())\n';
    const source = memoryTree({ 'setup.py': setup, 'README.md': '# Demo\n', 'CHANGES.md': 'Text.\n' });
    const metadata =
      'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\nRequires-Dist: a>=1\nDynamic: description\n\n# Demo\n\nText.\n';
    const unknown = await of(metadata, source);
    expect(unknown).toHaveLength(6);
    expect(unknown[0]).toContain(
      'not known without running code (version of setup() in setup.py is no literal)',
    );
    expect(unknown.join('\n')).toContain('name it in expect.requirements of release-policy.toml');
    const policy = [
      'schema-version = 1',
      '[expect]',
      'requirements = ["a >= 1.0"]',
      '[expect.metadata]',
      'version = "1.0"',
      'description-files = ["README.md", "CHANGES.md"]',
      '',
    ].join('\n');
    expect(await of(metadata, source, { policy })).toEqual([]);
    expect(await of(metadata.replace('a>=1', 'b'), source, { policy })).toHaveLength(2);
    expect(await of(metadata.replace('Text', 'Test'), source, { policy })).toHaveLength(2);
  });

  it('never lets the policy overrule what the source says', async () => {
    const policy =
      'schema-version = 1\n[expect]\nrequirements = ["evil"]\n[expect.metadata]\nsummary = "Evil"\n';
    const metadata = METADATA.replace('A demonstration.', 'Evil').replace(
      /Requires-Dist: click.*/u,
      'Requires-Dist: evil',
    );
    expect(await of(metadata, SOURCE, { policy })).toHaveLength(4);
  });

  it('compares the version with the tag', async () => {
    expect(await of(METADATA, memoryTree(FILES, { tag: 'v1.0' }))).toEqual([]);
    expect(await of(METADATA, memoryTree(FILES, { tag: 'nightly' }))).toEqual([]);
    const found = await of(METADATA, memoryTree(FILES, { tag: 'v1.1' }));
    expect(found).toHaveLength(2);
    expect(found[0]).toContain('whose tag is v1.1');
  });

  it('says nothing where no source was given', async () => {
    expect(await judge('metadata-not-reviewed', both(METADATA))).toEqual(['not applicable']);
  });
});

describe('entry-point-not-reviewed', () => {
  const entry = (entryPoints: string) =>
    judge('entry-point-not-reviewed', both(METADATA, entryPoints), { source: SOURCE });

  it('finds another, a changed and a missing one', async () => {
    expect(await entry(ENTRY_POINTS)).toEqual([]);
    expect(await entry(`${ENTRY_POINTS}[pytest11]\nx = demo\n`)).toEqual([
      'error | demo-1.0.dist-info/entry_points.txt | the entry points: "pytest11: x = demo" here, nothing in pyproject.toml of the source',
    ]);
    expect(await entry(ENTRY_POINTS.replace('main', 'other'))).toHaveLength(1);
    expect(await entry('')).toHaveLength(1);
  });

  it('reads those of the egg-info of an sdist', async () => {
    const files = (text: string) => ({ 'PKG-INFO': METADATA, 'demo.egg-info/entry_points.txt': text });
    const options = { source: SOURCE };
    expect(await judge('entry-point-not-reviewed', sdist({ files: files(ENTRY_POINTS) }), options)).toEqual(
      [],
    );
    const found = await judge('entry-point-not-reviewed', sdist({ files: files('[x]\na = b\n') }), options);
    expect(found).toHaveLength(1);
  });
});

describe('the rules about the source itself', () => {
  const about = (rule: string, files: Readonly<Record<string, string | Uint8Array>>) =>
    judge(rule, wheel(), { source: memoryTree(files) });

  it('name the place where pyproject.toml breaks off', async () => {
    expect(await about('pyproject-unreadable', { 'pyproject.toml': '[project]\nname = "demo\n' })).toEqual([
      expect.stringMatching(/line 2, column \d+\)$/u),
    ]);
    expect(await about('pyproject-unreadable', { 'pyproject.toml': Uint8Array.of(0xff) })).toHaveLength(1);
    expect(await about('pyproject-unreadable', {})).toEqual([]);
  });

  it('warn where the backend does read the old block', async () => {
    const both = `[build-system]\nrequires = []\nbuild-backend = "poetry.core.masonry.api"\n[project]\nname = "demo"\n[tool.poetry]\nversion = "1"\n[tool.poetry.dependencies]\na = "1"\n`;
    expect(await about('legacy-metadata-block', { 'pyproject.toml': both })).toEqual([
      'warning | - | [tool.poetry] repeats metadata beside [project]: dependencies',
    ]);
  });

  it('look for Requires-Python wherever it may stand', async () => {
    const setup = (range: string) => ({ 'setup.py': `from setuptools import setup\nsetup(${range})\n` });
    const rule = 'requires-python-unbounded';
    expect(await about(rule, setup('python_requires=">=3"'))).toHaveLength(1);
    expect(await about(rule, setup('python_requires=">=3.9"'))).toEqual([]);
    expect(await about(rule, setup('python_requires=x()'))).toEqual([]);
    expect(await about(rule, setup(''))).toHaveLength(1);
  });

  it('name the URLs that setup.py lacks', async () => {
    const setup =
      'from setuptools import setup\nsetup(project_urls={"Bug Tracker": "https://example.org"})\n';
    expect(await about('project-urls-missing', { 'setup.py': setup })).toEqual([
      'warning | - | the project URLs lack Source, Changelog, Security, Documentation',
    ]);
    expect(await about('project-urls-missing', { 'pyproject.toml': '[project' })).toEqual([]);
  });

  it('count setup.cfg for a build path too', async () => {
    const files = { 'pyproject.toml': '[project]\nname = "demo"\n', 'setup.cfg': '[metadata]\nauthor = A\n' };
    expect(await about('several-build-paths', files)).toEqual([
      'warning | - | it gives metadata (author) beside pyproject.toml',
    ]);
  });
});

describe('a pyproject.toml that can’t be read', () => {
  const broken = memoryTree({ ...FILES, 'pyproject.toml': '[project]\nname = "demo"\nversion = = "1.0"\n' });

  it('is said once for each artifact, with its place, and not field by field', async () => {
    const problem = 'pyproject.toml can’t be read: invalid value (line 3, column 11)';
    expect(await judge('pyproject-unreadable', both(METADATA), { source: broken })).toEqual([
      'error | - | it can’t be read: invalid value (line 3, column 11)',
    ]);
    expect(await judge('metadata-not-reviewed', both(METADATA), { source: broken })).toEqual([
      `error | demo-1.0.dist-info/METADATA | compared with nothing: ${problem}`,
      `error | PKG-INFO | compared with nothing: ${problem}`,
    ]);
    expect(await judge('entry-point-not-reviewed', both(METADATA), { source: broken })).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^error .* compared with nothing: pyproject\.toml can’t/u),
      ]),
    );
  });

  it('is no less unread where the policy names every field', async () => {
    const policy = 'schema-version = 1\n[expect]\nrequirements = []\n[expect.metadata]\nversion = ["1.0"]\n';
    const lines = await judge('metadata-not-reviewed', both(METADATA), { source: broken, policy });
    expect(lines).toHaveLength(2);
  });
});

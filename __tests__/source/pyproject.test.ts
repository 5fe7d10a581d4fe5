import { describe, expect, it } from 'vitest';
import { lineOfKey, lookup, parseToml } from '../../src/source/pyproject.ts';
import { KNOWN_BACKENDS, pyprojectRemarks } from '../../src/source/pyproject-remarks.ts';

const BASE = '[build-system]\nrequires = ["a"]\nbuild-backend = "setuptools.build_meta"\n';
const remarks = (text: string, path = 'pyproject.toml', files: readonly string[] = []): readonly string[] =>
  pyprojectRemarks(parseToml(Buffer.from(text)), path, KNOWN_BACKENDS, new Set(files)).map(
    ({ rule, severity, line }) => `${severity} ${rule} ${String(line)}`,
  );

describe('parseToml', () => {
  it.each([
    ['no UTF-8', Uint8Array.of(0xff)],
    ['deep keys', Buffer.from(`${'a.'.repeat(100)}b = 1`)],
    ['deep values', Buffer.from(`a = ${'['.repeat(100)}`)],
    ['a syntax error', Buffer.from('a = \n')],
  ])('answers a problem for %s', (_, bytes) => {
    const { problem, table } = parseToml(bytes);
    expect(problem?.message).toMatch(/\w/);
    expect(table).toEqual({});
  });

  it('reads keys that JavaScript has a meaning for', () => {
    const { table } = parseToml(Buffer.from('[constructor]\nx = 1\n["__proto__"]\ny = 2\n'));
    expect(lookup(table, 'constructor', 'x')).toBe(1);
    expect(lookup(table, 'toString')).toBeUndefined();
    expect(lookup(table, 'constructor', 'x', 'y')).toBeUndefined();
  });

  it('finds the line of a header or a key', () => {
    const text = '[a.b]\nx = 1\n[c]\ne.f = 2\n';
    expect(lineOfKey(text, 'a.b')).toBe(1);
    expect(lineOfKey(text, 'a.b.x')).toBe(2);
    expect(lineOfKey(text, 'c.e.f')).toBe(4);
    expect(lineOfKey(text, 'g')).toBeUndefined();
  });
});

describe('pyprojectRemarks', () => {
  it.each([
    ['', []],
    [BASE, []],
    ['a =', ['error build-config-unreadable 1']],
    ['[build-system]\n', ['error build-config-unreadable 1']],
    ['[build-system]\nrequires = [1]\n', ['error build-config-unreadable 2']],
    ['[build-system]\nrequires = ["a @ https://example.org/a.zip"]\n', ['error build-requirement-url 2']],
    ['[build-system]\nrequires = []\nbuild-backend = 1\n', ['error unapproved-backend 3']],
    ['[build-system]\nrequires = []\nbuild-backend = {a = 1}\n', ['error unapproved-backend 3']],
    ['[build-system]\nrequires = []\nbackend-path = ["a", 1]\n', ['error in-tree-backend 3']],
    [`${BASE}[tool.hatch.build.hooks.mypyc]\n`, ['warning build-hook 4']],
    [`${BASE}[tool.hatch.build.hooks.vcs]\n`, []],
    [`${BASE}[tool.hatch.metadata.hooks.custom]\n`, ['error build-hook 4']],
    [`${BASE}[tool.hatch.build.targets.custom]\n`, ['error build-hook 4']],
    [`${BASE}[tool.hatch.version]\nsource = "code"\n`, ['warning install-time-import 5']],
    [`${BASE}[tool.pdm.build]\nrun-setuptools = true\n`, ['error build-hook 5']],
    [`${BASE}[tool.pdm.build]\nrun-setuptools = false\ncustom-hook = ""\nsetup-script = []\n`, []],
    [`${BASE}[tool.pdm]\nbuild = "b.py"\n`, ['error build-hook 5']],
    [`${BASE}[tool.pdm]\nversion = {source = "call"}\n`, ['warning install-time-import 5']],
    [`${BASE}[tool.poetry.build]\nscript = "b.py"\n`, ['error build-hook 4']],
    [`${BASE}[tool.poetry.build]\nscript = {a = 1}\n`, ['error build-hook 4']],
    [`${BASE}[tool.setuptools]\ncmdclass = {}\next-modules = []\n`, []],
    [`${BASE}[tool.setuptools]\next-modules = [{name = "a"}]\n`, ['error native-build 5']],
    [
      `${BASE}[tool.setuptools.dynamic]\nversion = {attr = "a.b"}\nreadme = "x"\ndependencies = {file = "r"}\n`,
      ['note install-time-import 5'],
    ],
    [`${BASE}[tool.distutils.bdist_wheel]\nuniversal = true\n`, []],
    [`${BASE}[tool.distutils.install]\nprefix = "/"\n`, ['error custom-build-command 4']],
    [`${BASE}[project.entry-points."distutils.commands"]\na = "b:c"\n`, ['error custom-build-command 4']],
    [`${BASE}[project.entry-points.pytest11]\na = "b:c"\n`, []],
  ])('%j', (text, expected) => {
    expect(remarks(text)).toEqual(expected);
  });

  it('does not list a fault without end', () => {
    const hooks = Array.from({ length: 20_000 }, (_, i) => `[tool.hatch.build.hooks.a${i}]\n`).join('');
    expect(remarks(`${hooks}[tool.hatch.build.hooks.custom]\n`)).toHaveLength(51);
  });

  it('knows a pdm hook by its name, and hatch.toml', () => {
    const pdm = '[build-system]\nrequires = ["pdm-backend"]\nbuild-backend = "pdm.backend"\n';
    expect(remarks(pdm, 'pyproject.toml', ['pdm_build.py'])).toEqual(['error build-hook 3']);
    expect(remarks('[build.hooks.custom]\n', 'hatch.toml')).toEqual(['error build-hook 1']);
    expect(remarks('[build.hooks.custom\n', 'hatch.toml')).toEqual(['error build-config-unreadable 1']);
  });
});

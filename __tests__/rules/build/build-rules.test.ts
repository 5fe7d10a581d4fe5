import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/archive/byte-source.ts';
import { DEFAULT_LIMITS } from '../../../src/archive/limits.ts';
import { readArchive } from '../../../src/archive/read.ts';
import { assembleSdist, captureFor } from '../../../src/distribution/assemble.ts';
import type { Sdist } from '../../../src/distribution/types.ts';
import { buildRemarks } from '../../../src/source/build-config.ts';
import { BUILD_CASES } from '../../hostile/build.ts';

const sdist = (files: Readonly<Record<string, string>>): Sdist => ({
  kind: 'sdist',
  filename: 'demo-1.0.tar.gz',
  sha256: '',
  size: 0,
  name: { code: 'none', message: '' },
  topFolder: 'demo-1.0',
  archive: { format: 'tar.gz', entries: [], anomalies: [] },
  sources: new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])),
});
const PYPROJECT = '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n';
const ofSetup = (code: string): readonly string[] =>
  buildRemarks(sdist({ 'pyproject.toml': PYPROJECT, 'setup.py': code })).map(
    ({ severity, rule, line }) => `${severity} ${rule} ${String(line)}`,
  );

describe('the build of an sdist', () => {
  it('has nothing to say about the plain call', () => {
    expect(
      ofSetup(
        '"""Doc."""\nfrom __future__ import annotations\nfrom setuptools import setup\nN = "a"\nif __name__ == "__main__":\n    setup(name=N)\n',
      ),
    ).toEqual([]);
  });

  it('notes an unused import, as in embit 0.8.0', () => {
    expect(ofSetup('from setuptools import setup, find_namespace_packages\n\nsetup()\n')).toEqual([
      'note setup-py-logic 1',
    ]);
  });

  it('warns about a condition, as in requests', () => {
    expect(
      ofSetup(
        'import sys\nfrom setuptools import setup\nif sys.version_info < (3, 10):\n    sys.exit(1)\nsetup()\n',
      ),
    ).toEqual(['warning setup-py-logic 3']);
  });

  it('notes that a README is read', () => {
    expect(
      ofSetup(
        'from setuptools import setup\nwith open("R") as f:\n    t = f.read()\nsetup(long_description=t)\n',
      ),
    ).toEqual(['note setup-py-logic 2']);
  });

  it('takes arguments from a dictionary that nothing else touches', () => {
    expect(ofSetup('from setuptools import setup\nkw = {"name": "a"}\nsetup(**kw)\n')).toEqual([]);
    expect(ofSetup('from setuptools import setup\nkw = dict(cmdclass=1)\nsetup(**kw)\n')).toContain(
      'error custom-build-command 2',
    );
  });

  it('does not take a look at a module for a use of it', () => {
    expect(
      ofSetup('import sys\nfrom setuptools import setup\nP = hasattr(sys, "x")\nsetup()\n').some((each) =>
        each.startsWith('error'),
      ),
    ).toBe(false);
  });

  it('notes that nothing but setup.py says how to build', () => {
    expect(buildRemarks(sdist({ 'setup.py': 'from setuptools import setup\nsetup()\n' }))).toMatchObject([
      { severity: 'note', rule: 'setup-py-logic', path: 'setup.py' },
    ]);
    expect(buildRemarks(sdist({}))).toEqual([]);
  });

  it('refuses control files that it has not read', () => {
    const contents = { state: 'unread', why: 'limit-capture' } as const;
    const entries = ['demo-1.0/setup.py', 'demo-1.0/a.py', 'other/setup.cfg', 'demo-1.0/Setup.cfg'].map(
      (path) => ({ path, kind: 'file' as const, declaredSize: 1, contents }),
    );
    const archive = { format: 'tar.gz' as const, anomalies: [], entries };
    const of = (more: Partial<Sdist>): readonly string[] =>
      buildRemarks({ ...sdist({ 'pyproject.toml': PYPROJECT }), archive, ...more }).map(({ path }) => path);
    expect(of({})).toEqual(['setup.py', 'Setup.cfg']);
    const { topFolder, ...flat } = sdist({ 'pyproject.toml': PYPROJECT });
    expect(topFolder).toBe('demo-1.0');
    const bare = { path: 'setup.cfg', kind: 'file' as const, declaredSize: 1, contents };
    expect(buildRemarks({ ...flat, archive: { ...archive, entries: [bare] } })).toHaveLength(1);
  });

  it('follows what the build imports from the sdist', () => {
    const remarks = (files: Readonly<Record<string, string>>): readonly string[] =>
      buildRemarks(sdist({ 'pyproject.toml': PYPROJECT, ...files })).map(
        ({ path, rule }) => `${path} ${rule}`,
      );
    const setup = 'from setuptools import setup\nimport a\nsetup()\n';
    expect(
      remarks({ 'setup.py': setup, 'a.py': 'from . import b\n', 'b.py': 'import a, socket\n' }),
    ).toContain('b.py build-network');
    expect(remarks({ 'a.py': 'import socket\n' })).toEqual([]);
    const hook =
      '[build-system]\nrequires = []\nbuild-backend = "hatchling.build"\n[tool.hatch.build.hooks.custom]\npath = "./x.py"\n';
    expect(remarks({ 'pyproject.toml': hook, 'x.py': 'import socket\n' })).toContain('x.py build-network');
    const backend = '[build-system]\nrequires = []\nbuild-backend = "y:z"\nbackend-path = ["."]\n';
    expect(remarks({ 'pyproject.toml': backend, 'y.py': 'import socket\n' })).toContain('y.py build-network');
  });

  it('parses no more build code than a limit for the whole sdist', () => {
    const part = `x = 1\n${'# comment\n'.repeat(6_000)}`;
    const files = { 'setup.py': `import a, b\n${part}`, 'a.py': part, 'b.py': part };
    const refused = buildRemarks(sdist({ 'pyproject.toml': PYPROJECT, ...files })).filter(
      ({ rule }) => rule === 'unparsable-python',
    );
    expect(refused).toMatchObject([
      { severity: 'error', message: expect.stringContaining('160 KiB') as string },
    ]);
  });

  it('answers from the cache only for the same backends', () => {
    const one = sdist({ 'pyproject.toml': PYPROJECT });
    expect(buildRemarks(one)).toBe(buildRemarks(one));
    expect(buildRemarks(one, ['maturin']).map(({ rule }) => rule)).toEqual(['unapproved-backend']);
  });
});

describe('the hostile builds', () => {
  it('have unique names and known rules', () => {
    const rules = new Set(
      readdirSync(join(import.meta.dirname, '../../../src/rules/build')).map((file) =>
        file.replace(/\.ts$/, ''),
      ),
    );
    expect(new Set(BUILD_CASES.map(({ name }) => name)).size).toBe(BUILD_CASES.length);
    for (const { rules: named } of BUILD_CASES) for (const rule of named) expect(rules).toContain(rule);
  });

  it.each(BUILD_CASES)('$name fails', async ({ artifact, build, rules }) => {
    const bytes = build();
    const archive = await readArchive('tar.gz', memorySource(bytes), {
      limits: DEFAULT_LIMITS,
      capture: captureFor(artifact, DEFAULT_LIMITS),
    });
    const subject = assembleSdist({ filename: artifact, sha256: '', size: bytes.length, archive });
    const errors = buildRemarks(subject).filter(({ severity }) => severity === 'error');
    expect(errors.filter(({ rule }) => rules.includes(rule))).not.toEqual([]);
  });
});

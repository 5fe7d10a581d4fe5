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

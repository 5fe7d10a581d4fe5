import { describe, expect, it } from 'vitest';
import { checkGenerator } from '../../../src/source/equivalence/generator.ts';
import { readProject } from '../../../src/source/equivalence/project.ts';
import { memoryTree } from '../../support/memory-tree.ts';
import { explained, SDIST, sdistOf, SOURCE, WHEEL, wheelOf } from './demo.ts';

function check(generator: string, requires: readonly string[], backend?: string) {
  const lines = ['[build-system]', `requires = ${JSON.stringify(requires)}`];
  if (backend !== undefined) lines.push(`build-backend = "${backend}"`);
  return checkGenerator(generator, readProject(memoryTree({ 'pyproject.toml': lines.join('\n') }), ''));
}

describe('the Generator of WHEEL and the pins of the commit', () => {
  it.each([
    ['setuptools (84.2.1)', ['setuptools==84.2.1'], 'setuptools.build_meta'],
    ['hatchling 1.33', ['hatchling==1.33.0'], 'hatchling.build'],
    ['flit 4.2.0', ['flit_core ==4.2.0'], 'flit_core.buildapi'],
    ['uv 0.13.6', ['uv_build==0.13.6'], 'uv_build'],
    ['bdist_wheel (0.45.1)', ['setuptools==65.0', 'wheel==0.45.1'], 'setuptools.build_meta'],
    [
      'hatchling 1.20.0',
      ['hatchling==1.20.0; python_version < "3.9"', 'hatchling==1.33.0; python_version >= "3.9"'],
      'hatchling.build',
    ],
  ])('%s is what %j pins', (generator, requires, backend) => {
    expect(check(generator, requires, backend)).toEqual({ state: 'pinned' });
  });

  it.each([
    ['an unpinned backend', 'setuptools (84.2.1)', ['setuptools>=61'], 'setuptools.build_meta'],
    ['a wildcard', 'setuptools (84.2.1)', ['setuptools==84.*'], 'setuptools.build_meta'],
    ['one of two without a pin', 'hatchling 1.2', ['hatchling==1.1', 'hatchling'], 'hatchling.build'],
    [
      'wheel, which old setuptools brings',
      'bdist_wheel (0.45.1)',
      ['setuptools==65.0'],
      'setuptools.build_meta',
    ],
    ['a backend of its own', 'other 1.0', ['mine==1.0'], 'mine.api'],
    ['no table at all', 'setuptools (84.2.1)', [], undefined],
  ])('says nothing of %s', (_, generator, requires, backend) => {
    expect(check(generator, requires, backend)).toEqual({ state: 'open' });
  });

  it('names another version, and both values', () => {
    expect(check('setuptools (84.2.2)', ['setuptools==84.2.1'], 'setuptools.build_meta')).toEqual({
      state: 'mismatch',
      why: 'it was made by setuptools (84.2.2), and the commit pins setuptools==84.2.1',
    });
  });

  it('names another program than that of the pinned backend', () => {
    expect(check('setuptools (84.2.1)', ['hatchling==1.33.0'], 'hatchling.build')).toEqual({
      state: 'mismatch',
      why: 'it was made by setuptools (84.2.1), and the commit builds with hatchling==1.33.0',
    });
  });
});

describe('what a build always writes', () => {
  const tree = memoryTree(SOURCE);
  const hatchling = memoryTree({
    ...SOURCE,
    'pyproject.toml': '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n',
  });

  it.each(['METADATA', 'WHEEL', 'RECORD', 'top_level.txt'])('a wheel without %s lacks it', async (name) => {
    const path = `demo-1.0.dist-info/${name}`;
    const { lacking } = explained(await wheelOf({ ...WHEEL, [path]: undefined }), tree);
    expect(lacking.map((one) => [one.path, one.always])).toEqual([[path, name !== 'top_level.txt']]);
  });

  it.each([
    'PKG-INFO',
    'src/demo.egg-info/PKG-INFO',
    'src/demo.egg-info/SOURCES.txt',
    'src/demo.egg-info/top_level.txt',
  ])('an sdist without %s lacks it', async (path) => {
    const { lacking } = explained(await sdistOf({ ...SDIST, [path]: undefined }), tree);
    expect(lacking.map((one) => one.path)).toEqual([path]);
  });

  it('an sdist without the whole folder lacks all three', async () => {
    const files = Object.fromEntries(Object.entries(SDIST).filter(([path]) => !path.includes('.egg-info/')));
    const { lacking } = explained(await sdistOf(files), tree);
    expect(lacking.map(({ path }) => path)).toEqual([
      'demo.egg-info/PKG-INFO',
      'demo.egg-info/SOURCES.txt',
      'demo.egg-info/top_level.txt',
    ]);
  });

  it('is only what the backend of the commit writes', async () => {
    const wheel = { ...WHEEL, 'demo-1.0.dist-info/top_level.txt': undefined };
    expect(explained(await wheelOf(wheel), hatchling).lacking).toEqual([]);
    const files = Object.fromEntries(Object.entries(SDIST).filter(([path]) => !path.includes('.egg-info/')));
    expect(explained(await sdistOf(files), hatchling).lacking).toEqual([]);
  });

  it('is that of setuptools where nothing but a setup.py says how to build', async () => {
    const { 'pyproject.toml': pyproject, ...rest } = SOURCE;
    expect(pyproject).toContain('setuptools');
    const old = memoryTree({ ...rest, 'setup.py': 'from setuptools import setup\nsetup(name="demo")\n' });
    const wheel = await wheelOf({ ...WHEEL, 'demo-1.0.dist-info/top_level.txt': undefined });
    expect(explained(wheel, old).lacking.map(({ path }) => path)).toEqual([
      'demo-1.0.dist-info/top_level.txt',
    ]);
    expect(explained(wheel, memoryTree(rest)).lacking).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  belongsTo,
  isFilename,
  isValidName,
  normalizeName,
  parseSdistFilename,
  parseWheelFilename,
} from '../../src/distribution/filename.ts';
import { isTolerated } from '../../src/distribution/problems.ts';
import { codes } from './oracle.ts';

describe('normalizeName', () => {
  it.each([
    ['Django', 'django'],
    ['zope.interface', 'zope-interface'],
    ['ruamel_yaml', 'ruamel-yaml'],
    ['a-_.b', 'a-b'],
    ['', ''],
  ])('%s is %s', (name, normal) => {
    expect(normalizeName(name)).toBe(normal);
  });

  it('is idempotent', () => {
    fc.assert(fc.property(fc.string(), (name) => normalizeName(normalizeName(name)) === normalizeName(name)));
  });
});

it.each([
  ['a', true],
  ['a.b_c-d', true],
  ['A9', true],
  ['', false],
  ['-a', false],
  ['a-', false],
  ['ä', false],
  ['a b', false],
  ['a\n', false],
])('isValidName(%j) is %s', (name, valid) => {
  expect(isValidName(name)).toBe(valid);
});

describe('parseWheelFilename', () => {
  it('splits and expands', () => {
    expect(parseWheelFilename('demo-1.0-2ab-py2.py3-none-any.whl')).toEqual({
      project: 'demo',
      rawProject: 'demo',
      version: '1.0',
      rawVersion: '1.0',
      build: '2ab',
      pythonTags: ['py2', 'py3'],
      abiTags: ['none'],
      platformTags: ['any'],
      tags: ['py2-none-any', 'py3-none-any'],
      problems: [],
    });
  });

  it.each([
    ['PyYAML-6.0-cp312-cp312-win_amd64.whl', 'pyyaml', ['name-not-normalised']],
    ['zope.interface-6.0-py3-none-any.whl', 'zope-interface', ['name-not-normalised']],
    ['python_dateutil-2.9.0.post0-py2.py3-none-any.whl', 'python-dateutil', []],
    ['demo-1.0.POST1-py3-none-any.whl', 'demo', ['version-not-normalised']],
    ['demo-1.0-py3.py2-none-any.whl', 'demo', ['tags-not-sorted']],
  ])('%s is taken', (filename, project, expected) => {
    const name = parseWheelFilename(filename);
    if (!isFilename(name)) throw new Error(name.message);
    expect(name.project).toBe(project);
    expect(codes(name.problems)).toEqual(expected);
    expect(name.problems.every(isTolerated)).toBe(true);
  });

  it('does not tolerate a tag that stands twice', () => {
    const name = parseWheelFilename('demo-1.0-py3.py3-none-any.whl');
    if (!isFilename(name)) throw new Error(name.message);
    expect(codes(name.problems)).toEqual(['duplicate-tag']);
    expect(name.problems.some(isTolerated)).toBe(false);
  });

  it.each([
    'demo-1.0.tar.gz',
    'demo-1.0-py3-none-any.WHL',
    'demo-1.0-py3-none.whl',
    'demo-1.0-1-2-py3-none-any.whl',
    'demo__x-1.0-py3-none-any.whl',
    '_demo-1.0-py3-none-any.whl',
    'dé-1.0-py3-none-any.whl',
    '-1.0-py3-none-any.whl',
    'demo-one-py3-none-any.whl',
    'demo-1.0-x1-py3-none-any.whl',
    'demo-1.0--py3-none-any.whl',
    'demo-1.0-py3..py2-none-any.whl',
    'demo-1.0-py3--any.whl',
    'demo-1.0-py3-no/ne-any.whl',
    'demo-1.0-py3-none-.whl',
    'demo-1.0-py3-none-any\u202e.whl',
    `${'a'.repeat(300)}-1.0-py3-none-any.whl`,
    `demo-1.0-${'a.'.repeat(20)}b-${'a.'.repeat(20)}b-${'a.'.repeat(20)}b.whl`,
  ])('%s is refused', (filename) => {
    expect(parseWheelFilename(filename)).toMatchObject({ code: 'filename-invalid' });
  });
});

describe('parseSdistFilename', () => {
  it.each([
    ['demo-1.0.tar.gz', 'demo', '1.0', []],
    ['python-dateutil-2.9.0.post0.tar.gz', 'python-dateutil', '2.9.0.post0', ['name-not-normalised']],
    ['Demo-1.0.tar.gz', 'demo', '1.0', ['name-not-normalised']],
    ['demo-1.0RC1.tar.gz', 'demo', '1.0rc1', ['version-not-normalised']],
    ['demo-2-1.0.tar.gz', 'demo-2', '1.0', ['name-not-normalised']],
    ['demo-1.0-1.tar.gz', 'demo-1-0', '1', ['name-not-normalised', 'ambiguous-name']],
  ])('%s', (filename, project, version, expected) => {
    const name = parseSdistFilename(filename);
    if (!isFilename(name)) throw new Error(name.message);
    expect([name.project, name.version, codes(name.problems)]).toEqual([project, version, expected]);
  });

  it.each([
    'demo-1.0.zip',
    'demo.tar.gz',
    '-1.0.tar.gz',
    'demo-.tar.gz',
    'demo-x.tar.gz',
    'a b-1.0.tar.gz',
    `${'a'.repeat(300)}-1.tar.gz`,
  ])('%s is refused', (filename) => {
    expect(parseSdistFilename(filename)).toMatchObject({ code: 'filename-invalid' });
  });
});

describe('belongsTo', () => {
  const name = parseWheelFilename('zope_demo-1.0-py3-none-any.whl');
  it.each([
    ['zope_demo-1.0.dist-info', true],
    ['zope.demo-1.0.0.dist-info', true],
    ['Zope_Demo-1.0.data', true],
    ['zope_demo-1.1.dist-info', false],
    ['demo-1.0.dist-info', false],
    ['zope_demo.dist-info', false],
    ['zope_demo-1.0', false],
    ['.dist-info', false],
  ])('%s: %s', (folder, expected) => {
    expect(belongsTo(name, folder)).toBe(expected);
  });

  it('nothing belongs to a name that cannot be split', () => {
    expect(belongsTo(parseWheelFilename('x.whl'), 'x-1.dist-info')).toBe(false);
  });
});

it('never throws, and answers quickly, whatever the name', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (text) => {
      expect(parseWheelFilename(`${text}.whl`)).toBeDefined();
      expect(parseSdistFilename(`${text}.tar.gz`)).toBeDefined();
    }),
  );
});

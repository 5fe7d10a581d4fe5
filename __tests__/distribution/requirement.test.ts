import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMarker } from '../../src/distribution/marker.ts';
import { parseRequirement } from '../../src/distribution/requirement.ts';
import { parseSpecifiers } from '../../src/distribution/specifier.ts';

describe('parseRequirement', () => {
  it.each([
    ['demo', { name: 'demo', project: 'demo', extras: [], specifiers: [] }],
    [' Demo.X ', { name: 'Demo.X', project: 'demo-x', extras: [], specifiers: [] }],
    ['demo>=1.0,<2', { name: 'demo', project: 'demo', extras: [], specifiers: ['>=1.0', '<2'] }],
    ['demo (>= 1.0)', { name: 'demo', project: 'demo', extras: [], specifiers: ['>=1.0'] }],
    ['demo[a, B] ~=1.0', { name: 'demo', project: 'demo', extras: ['a', 'B'], specifiers: ['~=1.0'] }],
    ['demo[]', { name: 'demo', project: 'demo', extras: [], specifiers: [] }],
    [
      'demo; extra == "x"',
      { name: 'demo', project: 'demo', extras: [], specifiers: [], marker: 'extra == "x"' },
    ],
    [
      'demo @ https://x/y;z#sha256=1',
      { name: 'demo', project: 'demo', extras: [], specifiers: [], url: 'https://x/y;z#sha256=1' },
    ],
    [
      "demo[a]@file:///x ; os_name=='nt'",
      {
        name: 'demo',
        project: 'demo',
        extras: ['a'],
        specifiers: [],
        url: 'file:///x',
        marker: "os_name=='nt'",
      },
    ],
    ['demo @ https://x ', { name: 'demo', project: 'demo', extras: [], specifiers: [], url: 'https://x' }],
  ])('%s', (text, expected) => {
    expect(parseRequirement(text)).toEqual(expected);
  });

  it.each([
    '',
    '-demo',
    'demo-',
    'démo',
    'https://example.org/x.whl',
    'demo[a',
    'demo[a,]',
    'demo[-]',
    'demo 1.0',
    'demo>=',
    'demo>=x',
    'demo (1.0)',
    'demo @ ',
    'demo @ https://x y',
    'demo; ',
    'demo; x == "1"',
    'demo @ https://x ; bad',
    `demo; ${'a'.repeat(10_000)}`,
  ])('refuses %s', (text) => {
    expect(parseRequirement(text)).toMatchObject({ code: 'invalid-requirement' });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseRequirement(`demo ${text}`)).toBeDefined();
      }),
    );
  });
});

describe('parseSpecifiers', () => {
  it.each([
    ['', []],
    ['>=3.8,', ['>=3.8']],
    ['>=2.7, !=3.0.*, !=3.1.*, <4', ['>=2.7', '!=3.0.*', '!=3.1.*', '<4']],
    ['==1.0+local', ['==1.0+local']],
    ['===anything', ['===anything']],
    ['>=1,===1.0', ['>=1', '===1.0']],
    ['==1!2.*', ['==1!2.*']],
    ['~=1.4.2', ['~=1.4.2']],
  ])('%s', (text, expected) => {
    expect(parseSpecifiers(text)).toEqual(expected);
  });

  it.each([
    ',',
    '>=1,,<2',
    '>=1.*',
    '>1+local',
    '==1+local.*',
    '==1.0a1.*',
    '~=1',
    '=1',
    '3.8',
    '===1,>=0',
    '>=3.8 <4',
    '>=3.8;',
    '>=1,'.repeat(101),
  ])('refuses %s', (text) => {
    expect(parseSpecifiers(text)).toBeUndefined();
  });
});

describe('isMarker', () => {
  it.each([
    'python_version < "3.8"',
    "'linux' in sys_platform",
    'os.name == "nt" and (extra == "a" or extra == "b")',
    '((extra=="a"))',
    'sys_platform not  in "a b"',
    'python_version~="3.8" or python_full_version==="x" ',
  ])('%s', (text) => {
    expect(isMarker(text)).toBe(true);
  });

  it.each([
    '',
    'extra',
    'extra ==',
    'extra == "a',
    'extra == "a" and',
    '(extra == "a"',
    'extra == "a")',
    '()',
    'extra "a"',
    'foo == "a"',
    'extra not "a"',
    'extra == "a" "b"',
    'extra = "a"',
    'extra == "a" & extra == "b"',
    '__import__("os")',
    '('.repeat(100_000),
  ])('refuses %.40s', (text) => {
    expect(isMarker(text)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { changelogs, mentions, namesOf, sectionOf } from '../../src/tag/notes.ts';
import { memoryTree } from '../support/memory-tree.ts';

describe('a changelog names a version', () => {
  it.each([
    '## 1.0',
    '# demo 1.0',
    '## [1.0] - 2026-01-01',
    '## v1.0 (2026-01-01)',
    '1.0\n---',
    'Demo 1.0\n========',
    'v1.0, 1 January',
    '* 1.0: first',
    'Version 1.0',
    '== 1.0 ==',
    'text\r\n## 1.0\r\n',
  ])('%j', (text) => {
    expect(mentions(text, ['1.0'])).toBe(true);
  });

  it.each([
    '## 1.0.1',
    '## 11.0',
    '## 0.1.0',
    '## 1.0rc1',
    '## 1.0.post1',
    '## 1.0+local',
    'Since 1.0 it works.',
    '## Unreleased',
    '',
    `## ${'1.0 '.repeat(100)}`,
  ])('not so %j', (text) => {
    expect(mentions(text, ['1.0'])).toBe(false);
  });
});

describe('changelogs', () => {
  it('have usual names, or the one of the policy', () => {
    const tree = memoryTree({
      'CHANGELOG.md': 'a',
      'docs/news.rst': 'b',
      'src/changes.py': 'c',
      'x.txt': 'd',
    });
    expect(changelogs(tree, undefined).map(({ path }) => path)).toEqual(['CHANGELOG.md', 'docs/news.rst']);
    expect(changelogs(tree, 'x.txt')).toEqual([{ path: 'x.txt', text: 'd' }]);
    expect(changelogs(tree, 'none.txt')).toEqual([]);
  });
});

describe('sectionOf', () => {
  it.each<[string, string, string | undefined, number?]>([
    [
      'Markdown',
      '# C\n\n## [1.0] - x\n\n- a\n\n### Fixed\n\n- b\n\n## 0.9\n\n- c\n',
      '## [1.0] - x\n\n- a\n\n### Fixed\n\n- b',
      3,
    ],
    ['the last one', '## 1.1\n\n- z\n\n## 1.0\n\n- a\n', '## 1.0\n\n- a', 5],
    ['reStructuredText', '1.0 (x)\n=======\n\n- a\n\n0.9 (y)\n=======\n', '1.0 (x)\n=======\n\n- a', 1],
    ['bare versions', '1.0:\n  a\n0.9:\n  b\n', '1.0:\n  a', 1],
    [
      'a list that names versions',
      '## 1.0\n\n- 2.3.4 is needed\n* 0.9 is not\n',
      '## 1.0\n\n- 2.3.4 is needed\n* 0.9 is not',
      1,
    ],
    ['another version', '## 1.0.1\n\n- a\n', undefined],
  ])('takes the part of %s', (_, text, expected, line) => {
    const found = sectionOf(text, ['1.0']);
    expect(found?.text).toBe(expected);
    expect(found?.line).toBe(line);
  });
});

describe('the names of a release', () => {
  it('are its tag, the tag without what stands before its version, and its version', () => {
    expect(namesOf('v1.0', '1.0.0')).toEqual(['v1.0', '1.0', '1.0.0']);
    expect(namesOf('latest', '1.0')).toEqual(['latest', '1.0']);
    expect(namesOf(undefined, undefined)).toEqual([]);
  });

  it.each(['abc', '# Changelog', '', '# Changelog\n\n- abc\n'])('are never empty: %j names none', (text) => {
    expect(mentions(text, [''])).toBe(false);
    expect(sectionOf(text, [''])).toBeUndefined();
  });
});

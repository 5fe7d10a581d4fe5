import { describe, expect, it } from 'vitest';
import { changelogs, mentions } from '../../src/tag/notes.ts';
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

import { describe, expect, it } from 'vitest';
import { isRefName, repositoryPath } from '../../src/github/api-paths.ts';
import { peelTag, readTag } from '../../src/github/tag.ts';
import { memoryApi } from '../support/memory-api.ts';

const id = (digit: string) => digit.repeat(40);
const ref = (tag: string, type: string, sha: string) => ({
  json: { ref: `refs/tags/${tag}`, url: 'u', node_id: 'n', object: { type, sha, url: 'u' } },
});
const tagObject = (sha: string, type: string, target: string, tag = 'v1') => ({
  json: { sha, tag, object: { type, sha: target }, verification: { verified: false, reason: 'unsigned' } },
});
const REF = '/repos/o/r/git/ref/tags/v1';
const object = (sha: string) => `/repos/o/r/git/tags/${sha}`;
const read = (answers: Parameters<typeof memoryApi>[0], tag = 'v1') =>
  readTag(memoryApi(answers), 'o/r', tag);

describe('where a tag stands', () => {
  it('is a commit at once, or behind tag objects', async () => {
    expect(await read({ [REF]: ref('v1', 'commit', id('a')) })).toEqual({
      state: 'known',
      value: { object: id('a'), commit: id('a'), annotated: false },
    });
    const nested = {
      [REF]: ref('v1', 'tag', id('b')),
      [object(id('b'))]: tagObject(id('b'), 'tag', id('c')),
      [object(id('c'))]: tagObject(id('c'), 'commit', id('a')),
    };
    expect(await read(nested)).toEqual({
      state: 'known',
      value: { object: id('b'), commit: id('a'), annotated: true },
    });
  });

  it('is absent where there is none, or no commit at its end', async () => {
    expect((await read({})).state).toBe('absent');
    expect(await read({ [REF]: ref('v1', 'tree', id('a')) })).toEqual({
      state: 'absent',
      why: 'the tag "v1" leads to a tree, to no commit',
    });
  });

  it('is not known where an object can’t be read, or another one comes', async () => {
    const start = { [REF]: ref('v1', 'tag', id('b')) };
    expect((await read(start)).state).toBe('unavailable');
    const forbidden = { state: 'forbidden', why: 'no' } as const;
    expect(await read({ ...start, [object(id('b'))]: forbidden })).toEqual(forbidden);
    const other = { ...start, [object(id('b'))]: tagObject(id('c'), 'commit', id('a')) };
    expect((await read(other)).state).toBe('unavailable');
    expect((await read({ [REF]: ref('v10', 'commit', id('a')) })).state).toBe('unavailable');
  });

  it('ends in tags that point to each other', async () => {
    const answers = {
      [REF]: ref('v1', 'tag', id('b')),
      [object(id('b'))]: tagObject(id('b'), 'tag', id('c')),
      [object(id('c'))]: tagObject(id('c'), 'tag', id('b')),
    };
    const peeled = await peelTag(memoryApi(answers), 'o/r', 'v1');
    expect(peeled).toMatchObject({ state: 'known', value: { target: { type: 'tag' } } });
    expect(await read(answers)).toMatchObject({ state: 'absent' });
  });

  it('asks nothing for what is no name of a tag', async () => {
    const api = memoryApi({});
    expect((await readTag(api, 'o/r', '../branches/main')).state).toBe('absent');
    expect(api.asked).toEqual([]);
  });
});

describe('names of refs', () => {
  it.each(['v1', 'release/1.0', 'v1.0+local', 'ü', 'a#b', 'a%2e'])('takes %j', (name) => {
    expect(isRefName(name)).toBe(true);
  });

  it.each(['', '-v', '/v', 'v/', 'a//b', 'a..b', '.a', 'a/.b', 'a.lock', 'a.lock/b', 'a.', '@', 'a@{1}'])(
    'refuses %j',
    (name) => {
      expect(isRefName(name)).toBe(false);
    },
  );

  it.each(['a b', 'a~', 'a^', 'a:b', 'a?', 'a*', 'a[', 'a\\b', 'a\nb', 'a\u2028b', 'a'.repeat(1001)])(
    'refuses %j',
    (name) => {
      expect(isRefName(name)).toBe(false);
    },
  );

  it('are encoded part by part', () => {
    expect(repositoryPath('o/r', 'git/ref/tags', 'a/b#?%')).toBe('/repos/o/r/git/ref/tags/a/b%23%3F%25');
  });
});

import { describe, expect, it } from 'vitest';
import { serverOf } from '../../src/github/server.ts';

describe('where GitHub is', () => {
  it('is github.com as anybody, or what the variables say', () => {
    expect(serverOf({ GITHUB_TOKEN: '' })).toEqual({
      apiUrl: 'https://api.github.com',
      serverUrl: 'https://github.com',
      token: undefined,
    });
    expect(
      serverOf({
        GITHUB_API_URL: 'http://127.0.0.1:1/',
        GITHUB_SERVER_URL: 'https://ghe.example',
        GH_TOKEN: 't',
      }),
    ).toEqual({ apiUrl: 'http://127.0.0.1:1', serverUrl: 'https://ghe.example', token: 't' });
    expect(serverOf({ GITHUB_TOKEN: 'a', GH_TOKEN: 'b' }).token).toBe('a');
  });

  it.each(['http://api.example', 'nonsense', 'file:///etc'])('is never %s', (url) => {
    expect(() => serverOf({ GITHUB_API_URL: url })).toThrow('GITHUB_API_URL is');
  });
});

import { describe, expect, it } from 'vitest';
import { uploadOrigin, uploadTarget } from '../../src/github/upload-address.ts';

const GITHUB = new URL('https://api.github.com');
const PATH = '/repos/octo/demo/releases/1/assets';

describe('the origin of uploads', () => {
  it.each([
    ['https://api.github.com', 'https://uploads.github.com'],
    ['https://api.octo.ghe.com', 'https://uploads.octo.ghe.com'],
    ['https://github.example.org/api/v3', 'https://github.example.org'],
    ['https://api.example.org', 'https://api.example.org'],
    ['https://api.github.com.example.org', 'https://api.github.com.example.org'],
    ['https://api.octo.ghe.com.example.org', 'https://api.octo.ghe.com.example.org'],
    ['https://api.github.com:8443', 'https://api.github.com:8443'],
    ['http://127.0.0.1:4000', 'http://127.0.0.1:4000'],
  ])('of %s is %s', (api, uploads) => {
    expect(uploadOrigin(new URL(api))).toBe(uploads);
  });
});

describe('an upload_url', () => {
  it('loses the template of its query, and nothing else', () => {
    const url = uploadTarget(`https://uploads.github.com${PATH}{?name,label}`, GITHUB);
    expect(String(url)).toBe(`https://uploads.github.com${PATH}`);
  });

  it.each([
    `https://example.org${PATH}{?name,label}`,
    `https://api.github.com${PATH}`,
    `https://uploads.github.com.example.org${PATH}`,
    `https://uploads.github.com@example.org${PATH}`,
    `https://somebody@uploads.github.com${PATH}`,
    `http://uploads.github.com${PATH}`,
    `https://uploads.github.com:444${PATH}`,
    `//uploads.github.com${PATH}`,
    'file:///etc/passwd',
    '{?name,label}',
    '',
  ])('of %j is not asked', (text) => {
    expect(uploadTarget(text, GITHUB)).toMatch(
      /uploads of this API go to https:\/\/uploads\.github\.com: nothing was sent$/u,
    );
  });
});

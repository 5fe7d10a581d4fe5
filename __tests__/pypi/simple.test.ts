import { cpuTime } from '../support/cpu.ts';
import { describe, expect, it } from 'vitest';
import { parseSimpleHtml } from '../../src/pypi/simple-html.ts';
import { parseSimpleJson } from '../../src/pypi/simple-json.ts';
import { jsonPage } from '../support/index-server.ts';

const BASE = new URL('https://index.example/simple/demo/');
const HASH = 'ab'.repeat(32);
const file = (more: object = {}) => ({
  filename: 'demo-1.0.tar.gz',
  url: '../../files/demo-1.0.tar.gz',
  hashes: { sha256: HASH },
  ...more,
});

describe('parseSimpleJson', () => {
  it('answers absolute addresses without password, and what else it knows', () => {
    const text = jsonPage([
      file({ size: 3, yanked: 'broken', 'core-metadata': true }),
      file({
        url: 'https://u:p@cdn.example/d.tar.gz#f',
        hashes: { sha256: HASH.toUpperCase() },
        yanked: true,
      }),
      file({ hashes: { md5: 'x' }, yanked: false }),
    ]);
    expect(parseSimpleJson(text, BASE)).toEqual({
      files: [
        {
          filename: 'demo-1.0.tar.gz',
          url: 'https://index.example/files/demo-1.0.tar.gz',
          sha256: HASH,
          size: 3,
          yanked: 'broken',
        },
        { filename: 'demo-1.0.tar.gz', url: 'https://cdn.example/d.tar.gz', sha256: HASH, yanked: '' },
        { filename: 'demo-1.0.tar.gz', url: 'https://index.example/files/demo-1.0.tar.gz' },
      ],
    });
  });

  it('answers a status that warns (PEP 792)', () => {
    expect(parseSimpleJson(jsonPage([], { 'project-status': { status: 'quarantined' } }), BASE).status).toBe(
      'quarantined',
    );
    expect(parseSimpleJson(jsonPage([], { 'project-status': {} }), BASE)).toEqual({ files: [] });
  });

  it.each([
    ['{', 'it is no JSON'],
    ['['.repeat(100_000), 'it is no JSON'],
    ['null', /can't be used: it is no JSON object$/],
    ['{"meta":{"api-version":"1.0"}}', '"files" is missing or not as PEP 691 has it'],
    ['{"meta":{"api-version":"2.0"},"files":[]}', 'API version "2.0"'],
    ['{"meta":{"api-version":"1"},"files":[]}', 'API version "1"'],
    [jsonPage([file({ filename: '../x.whl' })]), 'path or nothing as its name'],
    [jsonPage([file({ filename: 'a\\b.whl' })]), 'path or nothing as its name'],
    [jsonPage([file({ filename: '..' })]), 'path or nothing as its name'],
    [jsonPage([file({ filename: '.' })]), 'path or nothing as its name'],
    [jsonPage([file({ filename: '' })]), 'path or nothing as its name'],
    [jsonPage([file({ filename: 'x'.repeat(2000) })]), 'path or nothing as its name'],
    [jsonPage([file({ url: 'https://[' })]), 'has no valid URL'],
    [jsonPage([file({ url: 'file:///etc/passwd' })]), 'not served over http or https'],
    [jsonPage([file({ hashes: { sha256: 'abc' } })]), 'SHA-256 of demo-1.0.tar.gz is malformed'],
    [jsonPage([file({ size: -1 })]), 'size of demo-1.0.tar.gz is malformed'],
    [jsonPage([file({ size: 1.5 })]), 'size of demo-1.0.tar.gz is malformed'],
    [jsonPage([file({ size: '3' })]), 'files.0.size'],
  ])('refuses %.60s', (text, why) => {
    expect(() => parseSimpleJson(text, BASE)).toThrow(why);
  });
});

describe('parseSimpleHtml', () => {
  it('answers the links of a page such as pypiserver and devpi write', () => {
    const text = `<!DOCTYPE html><html><head><META name='pypi:repository-version' content="1.3"><title>a < b</title></head>
      <body><!-- <a href="hidden-1.0.tar.gz">x</a> --><h1>demo</h1>
      <a href="../../files/demo-1.0.tar.gz#sha256=${HASH}">demo-1.0.tar.gz</a><br/>
      <A HREF='/f/demo%2B1-1.0.whl?a=1&amp;b=&#50;&#x33;#egg=x&sha256=${HASH}&y' data-yanked=bad&quot;x data-requires-python="&gt;=3">x</A>
      <a href=demo-2.0.tar.gz#md5=00 data-yanked >no hash</a><a name="top">anchor</a><a href="../">up</a></body></html>`;
    expect(parseSimpleHtml(text, BASE).files).toEqual([
      { filename: 'demo-1.0.tar.gz', url: 'https://index.example/files/demo-1.0.tar.gz', sha256: HASH },
      {
        filename: 'demo+1-1.0.whl',
        url: 'https://index.example/f/demo%2B1-1.0.whl?a=1&b=23',
        sha256: HASH,
        yanked: 'bad"x',
      },
      { filename: 'demo-2.0.tar.gz', url: 'https://index.example/simple/demo/demo-2.0.tar.gz', yanked: '' },
    ]);
  });

  it('leaves references that it does not know as they are', () => {
    const text = '<a href="x.whl" data-yanked="&nbsp;&#1114112;&#xffffff;&unknown;&">x</a>';
    expect(parseSimpleHtml(text, BASE).files[0]?.yanked).toBe('&nbsp;&#1114112;&#xffffff;&unknown;&');
  });

  it.each([
    ['<meta name="pypi:repository-version" content="2.0">', 'API version "2.0"'],
    ['<meta name="pypi:repository-version">', 'API version ""'],
    ['<base href="https://evil.example/">', '<base>'],
    ['<a href="https://[">x</a>', 'a link is no URL'],
    ['<a href="%ff.whl">x</a>', 'a link is not UTF-8'],
    ['<a href="..%2fx.whl">x</a>', 'path or nothing as its name'],
    ['<!-- never ends', 'comment'],
    ['<a href="x.whl', 'an attribute in its page is malformed'],
    ['<a href=>', 'an attribute in its page is malformed'],
    ['<a "x">', 'a tag in its page is malformed'],
    ['<a', 'a tag in its page is malformed'],
  ])('refuses %s', (text, why) => {
    expect(() => parseSimpleHtml(text, BASE)).toThrow(why);
  });

  it.each(['<', '<a ', '<a href="', '<!--', '<a x=', '<a href="x.whl" '])(
    'takes linear time for many %j',
    (piece) => {
      const started = cpuTime();
      try {
        parseSimpleHtml(piece.repeat(300_000), BASE);
      } catch {
        // Refused is as good as taken: the time counts.
      }
      expect(cpuTime() - started).toBeLessThan(2000);
    },
  );
});

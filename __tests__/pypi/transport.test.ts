import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { protectionOf, proxyFor } from '../../src/pypi/transport.ts';

/** The proxy that the requests library inside pip chooses for each pair of environment and address. */
const ORACLE = `
import json, os, sys
from pip._vendor.requests.utils import get_environ_proxies, select_proxy
out = []
for env, url in json.load(sys.stdin):
    os.environ.clear()
    os.environ.update(env)
    out.append(select_proxy(url, get_environ_proxies(url)))
json.dump(out, sys.stdout)
`;

const HTTPS = 'https://files.example.org/x';
const CASES: readonly [Record<string, string>, string][] = [
  [{}, HTTPS],
  [{ HTTPS_PROXY: 'http://p.example:1/' }, HTTPS],
  [{ https_proxy: 'http://low.example:1/', HTTPS_PROXY: 'http://up.example:1/' }, HTTPS],
  [{ https_proxy: '', HTTPS_PROXY: 'http://up.example:1/' }, HTTPS],
  [{ HTTP_PROXY: 'http://p.example:1/' }, HTTPS],
  [{ HTTP_PROXY: 'http://p.example:1/' }, 'http://files.example.org/'],
  [{ HTTP_PROXY: 'http://p.example:1/', REQUEST_METHOD: 'GET' }, 'http://files.example.org/'],
  [{ http_proxy: 'http://p.example:1/', REQUEST_METHOD: 'GET' }, 'http://files.example.org/'],
  [{ ALL_PROXY: 'http://p.example:1/' }, HTTPS],
  [{ all_proxy: 'http://a.example:1/', HTTPS_PROXY: 'http://b.example:1/' }, HTTPS],
  ...[
    '*',
    'example.org',
    '.example.org',
    'files.example.org',
    'files.example.org:443',
    'files.example.org:8443',
    'other.org, example.org',
    'other.org',
    '',
    'xfiles.example.org',
  ].map((no): [Record<string, string>, string] => [
    { HTTPS_PROXY: 'http://p.example:1/', NO_PROXY: no },
    HTTPS,
  ]),
  [{ HTTPS_PROXY: 'http://p.example:1/', no_proxy: 'a.org', NO_PROXY: '*' }, HTTPS],
  ...['10.0.0.0/8', '10.1.2.3', '10.1.2.4', '11.0.0.0/8', '10.1.2.0/31', '10.1.2.2/31', '127.0.0.1'].map(
    (no): [Record<string, string>, string] => [
      { HTTPS_PROXY: 'http://p.example:1/', NO_PROXY: no },
      'https://10.1.2.3/',
    ],
  ),
  [{ HTTPS_PROXY: 'http://p.example:1/', NO_PROXY: 'files.example.org' }, 'https://files.example.org:8443/'],
  [
    { HTTPS_PROXY: 'http://p.example:1/', NO_PROXY: 'files.example.org:8443' },
    'https://files.example.org:8443/',
  ],
];

describe('proxyFor', () => {
  it("chooses what pip's own HTTP library chooses", () => {
    const expected = JSON.parse(
      execFileSync('python3', ['-c', ORACLE], { input: JSON.stringify(CASES), encoding: 'utf8' }),
    ) as (string | null)[];
    CASES.forEach(([env, url], index) => {
      expect(proxyFor(new URL(url), env) ?? null, JSON.stringify([env, url])).toBe(expected[index]);
    });
    expect(new Set(expected).size).toBeGreaterThan(3);
  });

  it('stops at the dot, where requests excepts notexample.org together with example.org', () => {
    const env = { HTTPS_PROXY: 'http://p.example:1/', NO_PROXY: 'example.org' };
    expect(proxyFor(new URL('https://notexample.org/'), env)).toBe('http://p.example:1/');
  });

  it.each(['10.0.0.0/33', '10.0.0.0/x', '10.0.0/8', '10.0.0.999/8', '/8', ':1', '10.0.0.0/'])(
    'takes %s in NO_PROXY for nothing',
    (no) => {
      const env = { HTTPS_PROXY: 'http://p.example:1/', NO_PROXY: no };
      expect(proxyFor(new URL('https://10.1.2.3/'), env)).toBe('http://p.example:1/');
    },
  );

  it("uses pip's own proxy for everything, and http where it names no scheme", () => {
    const env = { HTTPS_PROXY: 'http://other.example:1', NO_PROXY: '*' };
    expect(proxyFor(new URL(HTTPS), env, 'p.example:3128')).toBe('http://p.example:3128/');
  });

  it('refuses SOCKS and nonsense without quoting a password', () => {
    expect(() => proxyFor(new URL(HTTPS), { https_proxy: 'socks5://u:secret@h:1' })).toThrow(
      'the variable https_proxy is no http or https proxy',
    );
    expect(() => proxyFor(new URL(HTTPS), {}, 'http://')).toThrow("pip's option proxy is no http");
  });
});

describe('protectionOf', () => {
  it.each([
    ['https://example.org/', [], 'verified'],
    ['http://localhost:1/', [], 'verified'],
    ['http://127.9.9.9/', [], 'verified'],
    ['http://[::1]:8/', [], 'verified'],
    ['http://example.org/', [], 'refused'],
    ['http://127.0.0.1.example.org/', [], 'refused'],
    ['http://example.org/', ['example.org'], 'unverified'],
    ['http://example.org/', ['EXAMPLE.org:80'], 'unverified'],
    ['http://example.org/', ['example.org:8080'], 'refused'],
    ['https://example.org/', ['example.org:443'], 'unverified'],
    ['https://sub.example.org/', ['example.org'], 'verified'],
    ['http://sub.example.org/', ['example.org'], 'refused'],
  ] as const)('%s with trusted hosts %j is %s', (url, trusted, expected) => {
    expect(protectionOf(new URL(url), trusted)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { basicAuthorization, parseIndexUrl, shownUrl } from '../../src/pypi/index-url.ts';
import { mergePipConfig } from '../../src/pypi/pip-config.ts';
import type { Environment } from '../../src/pypi/pip-files.ts';
import { indexSettings } from '../../src/pypi/settings.ts';

const settings = (env: Environment, override?: string) =>
  indexSettings(mergePipConfig([], env), env, '/home/me', override);

describe('indexSettings', () => {
  it("has pip's defaults", () => {
    expect(settings({})).toEqual({
      index: { url: 'https://pypi.org/simple/' },
      trustedHosts: [],
      timeoutMs: 15_000,
      retries: 5,
      warnings: [],
    });
  });

  it('takes what pip is told', () => {
    const env = {
      PIP_INDEX_URL: 'https://u:p%40@example.org/root',
      PIP_PROXY: 'http://p.example:1',
      PIP_CERT: '~/ca.pem',
      PIP_TRUSTED_HOST: 'a b:1',
      PIP_TIMEOUT: '2.5',
      PIP_RETRIES: '0',
      PIP_EXTRA_INDEX_URL: 'https://u:secret@extra.example/',
      PIP_NO_INDEX: '0',
    };
    expect(settings(env)).toEqual({
      index: { url: 'https://example.org/root/', authorization: `Basic ${btoa('u:p@')}` },
      proxy: 'http://p.example:1',
      caFile: '/home/me/ca.pem',
      trustedHosts: ['a', 'b:1'],
      timeoutMs: 2500,
      retries: 0,
      warnings: [expect.stringContaining('extra-index-url is not asked')],
    });
    expect(settings(env).warnings.join()).not.toContain('secret');
  });

  it('takes certificates from the first variable that names some', () => {
    const all = { SSL_CERT_FILE: '/4', CURL_CA_BUNDLE: '/3', REQUESTS_CA_BUNDLE: '/2', PIP_CERT: '/1' };
    expect(settings(all).caFile).toBe('/1');
    expect(settings({ ...all, PIP_CERT: '' }).caFile).toBe('/2');
    expect(settings({ ...all, PIP_CERT: '', REQUESTS_CA_BUNDLE: '' }).caFile).toBe('/3');
    expect(settings({ SSL_CERT_FILE: '/4' }).caFile).toBe('/4');
  });

  it('lets the option win, even over no-index', () => {
    expect(
      settings({ PIP_INDEX_URL: 'https://a.example', PIP_NO_INDEX: '1' }, 'https://b.example/s').index.url,
    ).toBe('https://b.example/s/');
  });

  it('bounds retries', () => {
    expect(settings({ PIP_RETRIES: '999999' }).retries).toBe(10);
  });

  it.each([
    [{ PIP_TIMEOUT: '0' }, 'timeout must be'],
    [{ PIP_TIMEOUT: 'soon' }, 'timeout must be'],
    [{ PIP_TIMEOUT: '1e9' }, 'timeout must be'],
    [{ PIP_RETRIES: '-1' }, 'retries must be'],
    [{ PIP_NO_INDEX: 'yes' }, 'no index (no-index)'],
    [{ PIP_INDEX_URL: 'u:secret@nowhere' }, 'index-url'],
    [{ PIP_INDEX_URL: 'not a url secret' }, "pip's option index-url is no URL"],
    [{ PIP_INDEX_URL: 'file:///secret' }, 'must be an http or https URL, not file:'],
  ])('refuses %j', (env, why) => {
    expect(() => settings(env)).toThrow(why);
    expect(() => settings(env)).not.toThrow(/secret/);
  });
});

describe('index URLs', () => {
  it('lose password, query and fragment', () => {
    expect(parseIndexUrl('https://u:p@example.org/s?token=x#y', 'it')).toEqual({
      url: 'https://example.org/s/',
      authorization: `Basic ${btoa('u:p')}`,
    });
    expect(shownUrl(new URL('https://u:p@example.org/s?token=x#y'))).toBe('https://example.org/s');
  });

  it('take a password as it stands where it is no percent-encoding', () => {
    expect(basicAuthorization(new URL('https://u:%zz@example.org/'))).toBe(`Basic ${btoa('u:%zz')}`);
    expect(basicAuthorization(new URL('https://u@example.org/'))).toBe(`Basic ${btoa('u:')}`);
    expect(basicAuthorization(new URL('https://:p@example.org/'))).toBe(`Basic ${btoa(':p')}`);
  });
});

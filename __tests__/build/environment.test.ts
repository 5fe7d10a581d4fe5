import { describe, expect, it } from 'vitest';
import { bareEnvironment, buildEnvironment, installEnvironment } from '../../src/build/environment.ts';

const PLACE = { bin: '/env/bin', home: '/home-of-it', temp: '/tmp-of-it' };

describe('a build', () => {
  it('sees the time of the commit, and another order of sets in the second round', () => {
    const [first, second] = [buildEnvironment(PLACE, 17, 1), buildEnvironment(PLACE, 17, 2)];
    expect([first.SOURCE_DATE_EPOCH, second.SOURCE_DATE_EPOCH]).toEqual(['17', '17']);
    expect(first.PYTHONHASHSEED).not.toBe(second.PYTHONHASHSEED);
  });

  it('finds programs of its environment first, and no configuration of the user', () => {
    const environment = bareEnvironment(PLACE);
    expect(environment.PATH?.split(':')[0]).toBe('/env/bin');
    expect(environment).toMatchObject({
      HOME: '/home-of-it',
      TMPDIR: '/tmp-of-it',
      PIP_CONFIG_FILE: '/dev/null',
    });
    expect(environment).toMatchObject({
      PIP_NO_INDEX: '1',
      PYTHONNOUSERSITE: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
    });
  });
});

describe('an install', () => {
  it.each([
    'PATH',
    'HOME',
    'https_proxy',
    'NO_PROXY',
    'SSL_CERT_FILE',
    'REQUESTS_CA_BUNDLE',
    'PIP_INDEX_URL',
    'PIP_CONFIG_FILE',
    'PIP_CERT',
  ])('is told %s, by which it reaches the index', (name) => {
    expect(installEnvironment({ [name]: 'x' })[name]).toBe('x');
  });

  it.each([
    'GITHUB_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'PIP_EXTRA_INDEX_URL',
    'PIP_NO_BINARY',
    'PIP_REQUIRE_HASHES',
    'PIP_TARGET',
    'PIP_PRE',
    'PYTHONPATH',
    'PYTHONSTARTUP',
    'LD_PRELOAD',
    'XPATH',
    'PATHX',
  ])('is not told %s', (name) => {
    expect(installEnvironment({ [name]: 'x' })).not.toHaveProperty(name);
  });

  it('is never given a variable without a value', () => {
    expect(Object.values(installEnvironment({ PATH: undefined }))).not.toContain(undefined);
  });
});

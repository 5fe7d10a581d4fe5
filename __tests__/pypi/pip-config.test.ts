import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mergePipConfig, pipOption } from '../../src/pypi/pip-config.ts';
import { pipConfigPlaces } from '../../src/pypi/pip-files.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'pip-home-'));
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

function write(path: string, text: string): string {
  const full = join(home, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
  return full;
}

const OPTIONS = [
  'index_url',
  'proxy',
  'cert',
  'timeout',
  'trusted_hosts',
  'retries',
  'extra_index_urls',
  'no_index',
];

/** What `pip config list` merges, and what `pip download` takes of it. */
const ORACLE = `
import json, sys
from pip._internal.configuration import Configuration
from pip._internal.commands import create_command
c = Configuration(isolated=False)
c.load()
values = create_command('download').parser.get_default_values()
json.dump({'merged': dict(c.items()), 'values': {k: getattr(values, k) for k in ${JSON.stringify(OPTIONS)}}}, sys.stdout)
`;

interface Answer {
  readonly merged: Record<string, string>;
  readonly values: Record<string, unknown>;
}

function realPip(env: Record<string, string>): Answer {
  const output = execFileSync('python3', ['-c', ORACLE], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', HOME: home, PYTHONUTF8: '1', ...env },
  });
  return JSON.parse(output) as Answer;
}

function ours(variables: Record<string, string>) {
  const env = { HOME: home, ...variables };
  const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();
  const files = pipConfigPlaces({ platform: process.platform, home, env, isFolder })
    .filter(({ path }) => existsSync(path))
    .map((place) => ({ ...place, bytes: readFileSync(place.path) }));
  return mergePipConfig(files, env);
}

function expectSame(env: Record<string, string>): ReturnType<typeof ours> {
  const config = ours(env);
  const real = realPip(env);
  expect(Object.fromEntries(config)).toEqual(real.merged);
  const index = pipOption(config, 'index-url', 'pypi-url');
  expect(index ?? 'https://pypi.org/simple').toBe(real.values.index_url);
  expect(pipOption(config, 'proxy') ?? '').toBe(real.values.proxy ?? '');
  expect(Number(pipOption(config, 'default-timeout', 'timeout') ?? 15)).toBe(real.values.timeout);
  expect((pipOption(config, 'trusted-host') ?? '').split(/\s+/).filter((x) => x)).toEqual(
    real.values.trusted_hosts,
  );
  return config;
}

describe('mergePipConfig, against pip itself', () => {
  it('takes nothing from nowhere', () => {
    expectSame({});
  });

  it('lets the new user file override the legacy one, and a chosen file take the place of both', () => {
    write('.pip/pip.conf', '[global]\nindex-url = https://legacy.example/\ntimeout = 3\n');
    write(
      '.config/pip/pip.conf',
      '[global]\nindex-url = https://user.example/\n[download]\nproxy = http://p.example:1\n',
    );
    const chosen = write('chosen.conf', '[global]\ntrusted-host = a.example\n  b.example\n');
    expect(pipOption(expectSame({}), 'index-url')).toBe('https://user.example/');
    expect(pipOption(expectSame({ PIP_CONFIG_FILE: chosen }), 'index-url')).toBeUndefined();
    expectSame({ PIP_CONFIG_FILE: join(home, 'missing.conf') });
    expectSame({ PIP_CONFIG_FILE: '/dev/null' });
  });

  it('honours the XDG folders', () => {
    write('xdg/pip/pip.conf', '[global]\nindex-url = https://xdg.example/\n');
    write('etc1/pip/pip.conf', '[global]\nindex-url = https://one.example/\ntimeout = 7\n');
    write('etc2/pip/pip.conf', '[global]\nindex-url = https://two.example/\n');
    const dirs = `${join(home, 'etc1')}:${join(home, 'etc2')}`;
    expectSame({ XDG_CONFIG_HOME: join(home, 'xdg') });
    expect(pipOption(expectSame({ XDG_CONFIG_DIRS: dirs }), 'index-url')).toBe('https://two.example/');
    expectSame({ XDG_CONFIG_HOME: ' ', XDG_CONFIG_DIRS: '' });
  });

  it('lets variables win, the command over [global], and an empty value count as none', () => {
    write(
      '.config/pip/pip.conf',
      '[download]\nindex-url = https://command.example/\n[global]\nindex_url=https://global.example/\n--timeout = 4\n',
    );
    expect(pipOption(expectSame({}), 'index-url')).toBe('https://command.example/');
    expect(pipOption(expectSame({ PIP_INDEX_URL: 'https://env.example/' }), 'index-url')).toBe(
      'https://env.example/',
    );
    expectSame({
      PIP_INDEX_URL: '',
      PIP_DEFAULT_TIMEOUT: '30',
      PIP_TRUSTED_HOST: 'x.example y.example:8',
      PIP_VERSION: '1',
    });
    expectSame({ PIP_PROXY: 'http://proxy.example:3128' });
  });

  it('reads [install] too, which pip download alone would not: a company index is often set there', () => {
    write(
      '.config/pip/pip.conf',
      '[install]\nindex-url = https://install.example/\n[global]\nindex-url=https://global.example/\n',
    );
    expect(pipOption(ours({}), 'index-url')).toBe('https://install.example/');
  });

  it.each([
    ['line 2: neither a section header', '[global]\nhttps//user:secret@host/\n'.replace(':', '')],
    ['it is not UTF-8', Buffer.from([0x5b, 0xff, 0x5d])],
  ])('refuses what pip refuses (%s) and quotes nothing of it', (why, text) => {
    const path = write('.config/pip/pip.conf', '');
    writeFileSync(path, text);
    expect(() => realPip({})).toThrow();
    expect(() => ours({})).toThrow(why);
    expect(() => ours({})).not.toThrow(/secret/);
  });
});

describe('pipConfigPlaces', () => {
  const isFolder = () => false;

  it('knows the places of Windows', () => {
    const env = { APPDATA: 'C:\\R', VIRTUAL_ENV: 'C:\\v', PIP_CONFIG_FILE: 'C:\\x.ini' };
    const places = pipConfigPlaces({ platform: 'win32', home: 'C:\\me', env, isFolder });
    expect(places.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'global C:\\ProgramData\\pip\\pip.ini',
      'user C:\\me\\pip\\pip.ini',
      'user C:\\R\\pip\\pip.ini',
      'site C:\\v\\pip.ini',
      'env C:\\x.ini',
    ]);
    const bare = pipConfigPlaces({
      platform: 'win32',
      home: 'C:\\me',
      env: { ALLUSERSPROFILE: 'D:\\all' },
      isFolder,
    });
    expect(bare.map(({ path }) => path)).toEqual([
      'D:\\all\\pip\\pip.ini',
      'C:\\me\\pip\\pip.ini',
      'C:\\me\\AppData\\Roaming\\pip\\pip.ini',
    ]);
    expect(
      pipConfigPlaces({ platform: 'win32', home: 'C:\\me', env: { PIP_CONFIG_FILE: 'nul' }, isFolder }),
    ).toEqual([]);
  });

  it('knows the places of macOS', () => {
    const at = (exists: boolean) =>
      pipConfigPlaces({ platform: 'darwin', home: '/Users/me', env: {}, isFolder: () => exists }).map(
        ({ path }) => path,
      );
    expect(at(false)).toEqual([
      '/Library/Application Support/pip/pip.conf',
      '/Users/me/.pip/pip.conf',
      '/Users/me/.config/pip/pip.conf',
    ]);
    expect(at(true)[2]).toBe('/Users/me/Library/Application Support/pip/pip.conf');
  });

  it('takes the site file from the active virtual environment', () => {
    const places = pipConfigPlaces({ platform: 'linux', home: '/h', env: { VIRTUAL_ENV: '/v' }, isFolder });
    expect(places.at(-1)).toEqual({ kind: 'site', path: '/v/pip.conf' });
  });
});

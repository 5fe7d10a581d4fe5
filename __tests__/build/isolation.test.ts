import { describe, expect, it } from 'vitest';
import { isolationWays, probeFaults } from '../../src/build/isolation.ts';

const ME = { uid: 1001, gid: 127 };
const OUTSIDE = { uid: 1001, net: 'net:[1]', pid: 'pid:[1]' };
const HOLDS = {
  uid: 1001,
  interfaces: ['lo'],
  net: 'net:[2]',
  pid: 'pid:[2]',
  loopback: '[Errno 111] Connection refused',
  outside: '[Errno 101] Network is unreachable',
  services: [],
  capabilities: '0000000000000000',
  noNewPrivileges: '1',
};

describe('the ways to no network', () => {
  it('are through sudo first, and dropped back to the user with nothing to climb out by', () => {
    const ways = isolationWays(ME);
    expect(ways.map(({ id, processes }) => [id, processes])).toEqual([
      ['sudo', true],
      ['sudo', false],
      ['user-namespace', true],
      ['user-namespace', false],
    ]);
    const [sudo] = ways;
    expect(sudo?.prefix.slice(0, 5)).toEqual(['sudo', '-n', '--', 'unshare', '--net']);
    const dropped = sudo?.prefix.slice(sudo.prefix.indexOf('setpriv')) ?? [];
    expect(dropped).toEqual(
      expect.arrayContaining([
        '--reuid=1001',
        '--regid=127',
        '--clear-groups',
        '--no-new-privs',
        '--bounding-set=-all',
      ]),
    );
    expect(ways.at(-1)?.prefix).toContain('--no-new-privs');
  });

  it('are made by root without sudo', () => {
    const ways = isolationWays({ uid: 0, gid: 0 });
    expect(ways.map(({ id }) => id)).toEqual(['root', 'root']);
    expect(ways[0]?.prefix[0]).toBe('unshare');
  });
});

describe('the probe', () => {
  const [apart, shared] = isolationWays(ME);
  const faults = (change: object, way = apart) =>
    probeFaults(JSON.stringify({ ...HOLDS, ...change }), way!, OUTSIDE);

  it('finds nothing where it holds', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ pid: 'pid:[1]' }, shared)).toEqual([]);
  });

  it.each<[string, object, RegExp]>([
    ['another user', { uid: 0 }, /runs as user 0/u],
    ['the network namespace outside', { net: 'net:[1]' }, /no network namespace/u],
    ['one that it can’t name', { net: 'unknown: EACCES' }, /no network namespace/u],
    ['an interface', { interfaces: ['lo', 'eth0'] }, /interfaces eth0/u],
    ['a listener outside', { loopback: 'reached' }, /reached a listener/u],
    ['a route', { outside: 'reached' }, /a route/u],
    ['a container service', { services: ['/run/docker.sock'] }, /\/run\/docker\.sock/u],
    ['capabilities', { capabilities: '0000003fffffffff' }, /keeps capabilities/u],
    ['no answer about them', { capabilities: '' }, /keeps capabilities/u],
    ['set-user-id programs', { noNewPrivileges: '0' }, /gain privileges/u],
    ['the process table outside', { pid: 'pid:[1]' }, /no process table/u],
  ])('finds %s', (_, change, fault) => {
    expect(faults(change)).toEqual([expect.stringMatching(fault)]);
  });

  it.each(['', 'hello', '{}', JSON.stringify({ ...HOLDS, services: 'none' })])(
    'takes %j for no answer',
    (text) => {
      expect(probeFaults(text, apart!, OUTSIDE)).toEqual([
        expect.stringMatching(/^the probe gave no answer/u),
      ]);
    },
  );
});

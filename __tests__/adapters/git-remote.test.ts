import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createProxy } from 'node:http';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { gitHistory } from '../../src/adapters/git-history.ts';
import { known } from '../../src/facts.ts';
import { serveGit, type GitHttpServer } from '../support/git-http.ts';

let folder: string;
let bare: string;
let server: GitHttpServer;
let first: string;
let second: string;

function git(...args: string[]): string {
  return execFileSync('git', ['-C', bare, '-c', 'user.name=n', '-c', 'user.email=n@example.org', ...args], {
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' },
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

const unavailable = (text: RegExp) => ({
  state: 'unavailable',
  why: expect.stringMatching(text) as unknown,
});

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'git-remote-'));
  bare = join(folder, 'octo/demo.git');
  mkdirSync(bare, { recursive: true });
  git('init', '--quiet', '--bare', '-b', 'main');
  const tree = git('hash-object', '-t', 'tree', '-w', '/dev/null');
  first = git('commit-tree', '-m', 'first', tree);
  second = git('commit-tree', '-m', 'second', '-p', first, tree);
  git('update-ref', 'refs/heads/main', second);
  server = await serveGit(folder);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  Object.assign(server, { answer: 'git', token: undefined });
  server.seen.length = 0;
  git('tag', '-f', '-a', '-m', 'one', 'v1', first);
});

/** A home with nothing in it, so that no configuration of this machine answers. */
const environment = () => ({ PATH: process.env.PATH, HOME: folder });
const ask = (tag = 'v1', options = {}, url = `${server.origin}/octo/demo.git`) =>
  gitHistory(environment(), options).remoteTag(url, tag);

describe('a tag of a remote over HTTP', () => {
  it('is told with its object and its commit', async () => {
    expect(await ask()).toEqual(known({ object: git('rev-parse', 'v1'), commit: first }));
    git('tag', 'light', second);
    expect(await ask('light')).toEqual(known({ object: second, commit: second }));
    expect(server.seen[0]?.path).toBe('/octo/demo.git/info/refs?service=git-upload-pack');
  });

  it('is told anew after it moved, and after it is gone', async () => {
    const before = await ask();
    git('tag', '-f', '-a', '-m', 'moved', 'v1', second);
    const after = await ask();
    expect(after).toEqual(known({ object: git('rev-parse', 'v1'), commit: second }));
    expect(after).not.toEqual(before);
    git('tag', '-d', 'v1');
    expect(await ask()).toEqual(known(undefined));
  });

  it('is never that of a branch, or of a ref whose name ends alike', async () => {
    git('update-ref', 'refs/heads/v2', second);
    git('update-ref', 'refs/tags/x/refs/tags/v2', second);
    expect(await ask('v2')).toEqual(known(undefined));
  });

  it('is asked for without a word to the user, whatever the server demands', async () => {
    server.token = 'secret';
    const marker = join(folder, 'asked');
    const program = join(folder, 'askpass');
    writeFileSync(program, `#!/bin/sh\ntouch '${marker}'\necho secret\n`);
    chmodSync(program, 0o755);
    writeFileSync(join(folder, '.gitconfig'), `[core]\n\taskPass = ${program}\n`);
    try {
      expect(await ask()).toEqual(unavailable(/demands credentials/u));
      expect(existsSync(marker)).toBe(false);
      expect(server.seen.map(({ authorization }) => authorization)).toEqual([undefined]);
      // A helper that is set up for good is no question to anybody.
      const helper = '"!f() { echo username=x; echo password=secret; }; f"';
      writeFileSync(join(folder, '.gitconfig'), `[credential]\n\thelper = ${helper}\n`);
      expect(await ask()).toMatchObject({ state: 'known', value: { commit: first } });
    } finally {
      rmSync(join(folder, '.gitconfig'));
    }
  });

  it.each([
    [401, /demands credentials/u],
    [404, /not found/u],
    [500, /returned error: 500/u],
    ['page', /names no HEAD/u],
    ['cut', /./u],
  ] as const)(
    'is not known where the server answers %s, and the server’s words are not the reason',
    async (answer, why) => {
      server.answer = answer;
      const fact = await ask();
      expect(fact).toEqual(unavailable(why));
      expect(JSON.stringify(fact)).not.toMatch(/All is well|::notice/u);
    },
  );

  it('is not known where there is no such repository, or nobody listens', async () => {
    expect(await ask('v1', {}, `${server.origin}/octo/none.git`)).toEqual(unavailable(/not found/u));
    const closed = createServer();
    const port = await portOf(closed);
    await new Promise((resolve) => closed.close(resolve));
    expect(await ask('v1', {}, `http://127.0.0.1:${port}/octo/demo.git`)).toEqual(
      unavailable(/Failed to connect|Connection refused|Couldn't connect/u),
    );
  });

  it.each(['silent', 'drip'] as const)('is not known in time where the server is %s', async (answer) => {
    server.answer = answer;
    const start = performance.now();
    expect(await ask('v1', { remoteSeconds: 2 })).toEqual(unavailable(/no answer within 2 seconds/u));
    expect(performance.now() - start).toBeLessThan(10_000);
    // Whoever asked is gone, too: nothing is left that holds the connection.
    await expect.poll(() => connections(), { timeout: 5000 }).toBe(0);
  });

  it('is asked for through the proxy of the environment', async () => {
    const asked: string[] = [];
    const proxy = createProxy();
    proxy.on('connect', (request, socket) => {
      asked.push(request.url ?? '');
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    const port = await portOf(proxy);
    const history = gitHistory({ ...environment(), HTTPS_PROXY: `http://127.0.0.1:${port}` });
    expect(await history.remoteTag('https://git.invalid/octo/demo', 'v1')).toEqual(unavailable(/502/u));
    expect(asked).toEqual(['git.invalid:443']);
    await new Promise((resolve) => proxy.close(resolve));
  });

  it('shows no password of an address', async () => {
    server.answer = 500;
    const url = `http://x:hunter2@127.0.0.1:${server.port}/octo/demo.git`;
    const fact = await ask('v1', {}, url);
    expect(fact).toEqual(unavailable(/error: 500/u));
    expect(JSON.stringify(fact)).not.toContain('hunter2');
  });
});

function portOf(listener: Server): Promise<number> {
  return new Promise((resolve) => {
    listener.listen(0, '127.0.0.1', () => {
      resolve((listener.address() as AddressInfo).port);
    });
  });
}

function connections(): Promise<number> {
  return new Promise((resolve, reject) => {
    server.server.getConnections((error, count) => {
      if (error) reject(error);
      else resolve(count);
    });
  });
}

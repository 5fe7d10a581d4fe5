import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { packageIndex } from '../../src/adapters/package-index/index.ts';
import type { PackageIndexOptions } from '../../src/adapters/package-index/index.ts';
import type { PackageIndex } from '../../src/ports.ts';
import { jsonPage, JSON_TYPE, serve, sha256 } from '../support/index-server.ts';
import type { TestServer } from '../support/index-server.ts';

const BYTES = Buffer.from('the bytes of an sdist');
const NAME = 'demo-1.0.tar.gz';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((resource) => resource.close()));
});

type Handler = (request: IncomingMessage, response: ServerResponse, count: number) => void;

/** A server with one handler for each path; `count` tells how often the path was asked before. */
async function server(
  routes: Record<string, Handler>,
  tls?: { key: string; cert: string },
): Promise<TestServer> {
  const counts = new Map<string, number>();
  const made = await serve((request, response) => {
    const path = request.url ?? '';
    const count = counts.get(path) ?? 0;
    counts.set(path, count + 1);
    const route = routes[path];
    if (route === undefined) response.writeHead(404).end();
    else route(request, response, count);
  }, tls);
  open.push(made);
  return made;
}

const send =
  (body: string | Uint8Array, type = 'application/octet-stream', status = 200): Handler =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': type }).end(body);
  };

const listing = (more: object = {}) => ({
  filename: NAME,
  url: '/files/1',
  hashes: { sha256: sha256(BYTES) },
  size: BYTES.length,
  ...more,
});
const page = (...files: object[]) => send(jsonPage(files), JSON_TYPE);

interface Session {
  readonly index: PackageIndex;
  readonly lines: string[];
}

function session(
  url: string,
  environment: Record<string, string> = {},
  more: Partial<PackageIndexOptions> = {},
): Session {
  const lines: string[] = [];
  const index = packageIndex({
    environment: {
      PIP_CONFIG_FILE: '/dev/null',
      PIP_RETRIES: '2',
      PIP_INDEX_URL: `${url}/simple`,
      ...environment,
    },
    log: {
      info: (line) => lines.push(`info ${line}`),
      progress: (line) => lines.push(`progress ${line}`),
      warn: (line) => lines.push(`warn ${line}`),
    },
    retryDelayMs: 1,
    ...more,
  });
  open.push(index);
  return { index, lines };
}

async function contents({ index }: Session, version = '1.0'): Promise<readonly string[]> {
  const files = await index.download(await index.find('demo', version));
  return files.map(({ path }) => readFileSync(path, 'utf8'));
}

describe('packageIndex', () => {
  it('downloads a release over JSON, verified, into a folder that close removes', async () => {
    const wheel = Buffer.from('the bytes of a wheel');
    const made = await server({
      '/simple/demo/': page(
        listing({ yanked: 'bad \u001b[31m' }),
        listing({
          filename: 'demo-1.0-py3-none-any.whl',
          url: '../../files/2',
          hashes: { sha256: sha256(wheel) },
          size: undefined,
        }),
        listing({ filename: 'demo-0.9.tar.gz', url: '/files/3' }),
      ),
      '/files/1': send(BYTES),
      '/files/2': send(wheel),
    });
    const { index, lines } = session(made.origin);
    const files = await index.find('demo', '1.0');
    expect(files.map(({ filename }) => filename)).toEqual(['demo-1.0-py3-none-any.whl', NAME]);
    const artifacts = await index.download(files);
    expect(artifacts.map(({ filename }) => filename)).toEqual(['demo-1.0-py3-none-any.whl', NAME]);
    const opened = await artifacts[1]!.open();
    expect(Buffer.from(await opened.read(0, opened.size)).equals(BYTES)).toBe(true);
    await opened.close();
    expect(lines).toContain(`warn ${NAME} is yanked: bad \\x1b[31m`);
    expect(made.seen.map(({ path }) => path)).not.toContain('/files/3');
    const folder = dirname(artifacts[0]!.path);
    expect(existsSync(folder)).toBe(true);
    await index.close();
    expect(existsSync(folder)).toBe(false);
  });

  it('downloads a release over HTML', async () => {
    const html = `<!DOCTYPE html><a href="/files/${NAME}#sha256=${sha256(BYTES)}" data-yanked>${NAME}</a>`;
    const made = await server({
      '/simple/demo/': send(html, 'text/html; charset=utf-8'),
      [`/files/${NAME}`]: send(BYTES),
    });
    const it = session(made.origin);
    expect(await contents(it)).toEqual([BYTES.toString()]);
    expect(it.lines).toContain(`warn ${NAME} is yanked`);
  });

  it('downloads many files, a few at a time', async () => {
    let now = 0;
    let most = 0;
    const slow: Handler = (_request, response) => {
      now += 1;
      most = Math.max(most, now);
      setTimeout(() => {
        now -= 1;
        response.end(BYTES);
      }, 20);
    };
    const numbers = Array.from({ length: 9 }, (_, number) => number);
    const made = await server({
      '/simple/demo/': page(
        ...numbers.map((n) => listing({ filename: `demo-1.0-${n}-py3-none-any.whl`, url: `/files/${n}` })),
      ),
      ...Object.fromEntries(numbers.map((n) => [`/files/${n}`, slow])),
    });
    expect(await contents(session(made.origin))).toHaveLength(9);
    expect(most).toBe(3);
  });

  it.each([
    ['the announced SHA-256', { hashes: { sha256: '0'.repeat(64) } }, 'its SHA-256 is'],
    ['a smaller announced size', { size: BYTES.length - 1 }, 'more than the 20 bytes'],
    ['a larger announced size', { size: BYTES.length + 1 }, 'it has 21 bytes, and the index announces 22'],
  ])('refuses bytes that are not as %s says', async (_what, more, message) => {
    const made = await server({ '/simple/demo/': page(listing(more)), '/files/1': send(BYTES) });
    await expect(contents(session(made.origin))).rejects.toMatchObject({
      code: 'digest-mismatch',
      message: expect.stringContaining(message) as string,
    });
    expect(made.seen).toHaveLength(2);
  });

  it('tells one error and leaves nothing where one of many files is wrong', async () => {
    const made = await server({
      '/simple/demo/': page(
        ...[1, 2, 3, 4, 5, 6].map((n) =>
          listing({ filename: `demo-1.0-${n}-py3-none-any.whl`, url: `/files/${n}` }),
        ),
      ),
      '/files/1': send('other bytes, as many.'),
      ...Object.fromEntries([2, 3, 4, 5, 6].map((n) => [`/files/${n}`, send(BYTES)])),
    });
    await expect(contents(session(made.origin))).rejects.toMatchObject({ code: 'digest-mismatch' });
  });

  it('stops at the largest size it takes', async () => {
    const endless: Handler = (_request, response) => {
      const timer = setInterval(() => response.write(Buffer.alloc(65536)), 1);
      response.on('close', () => {
        clearInterval(timer);
      });
    };
    for (const size of [undefined, 10_000_000]) {
      const made = await server({ '/simple/demo/': page(listing({ size })), '/files/1': endless });
      await expect(contents(session(made.origin, {}, { maxBytes: 300_000 }))).rejects.toMatchObject({
        code: 'environment',
        message: `${NAME} is larger than 300000 bytes: not downloaded`,
      });
    }
  });

  it.each([
    ['status 500', (response: ServerResponse) => response.writeHead(500).end()],
    ['status 429', (response: ServerResponse) => response.writeHead(429, { 'retry-after': '0' }).end()],
    ['a closed connection', (response: ServerResponse) => response.destroy()],
    [
      'half a body',
      (response: ServerResponse) => {
        response.writeHead(200, { 'content-type': JSON_TYPE, 'content-length': '9' });
        response.write('ha');
        setTimeout(() => response.destroy(), 10);
      },
    ],
  ])('tries again after %s', async (_what, fault) => {
    const failOnce =
      (then: Handler): Handler =>
      (request, response, count) => {
        if (count === 0) fault(response);
        else then(request, response, count);
      };
    const made = await server({
      '/simple/demo/': failOnce(page(listing())),
      '/files/1': failOnce(send(BYTES)),
    });
    const it = session(made.origin);
    expect(await contents(it)).toEqual([BYTES.toString()]);
    expect(it.lines.filter((line) => line.includes('trying'))).toHaveLength(2);
    expect(made.seen).toHaveLength(4);
  });

  it('gives up after the configured number of tries', async () => {
    const made = await server({ '/simple/demo/': send('', 'text/plain', 503) });
    await expect(contents(session(made.origin))).rejects.toMatchObject({
      code: 'environment',
      message: `${made.origin}/simple/demo/ can't be fetched: status 503`,
    });
    expect(made.seen).toHaveLength(3);
  });

  it('downloads no release of too many files', async () => {
    const files = Array.from({ length: 1001 }, (_, n) =>
      listing({ filename: `demo-1.0-${n}-py3-none-any.whl` }),
    );
    const made = await server({ '/simple/demo/': page(...files) });
    await expect(contents(session(made.origin))).rejects.toMatchObject({
      code: 'environment',
      message: 'demo 1.0 has 1001 files, and at most 1000 are downloaded',
    });
    expect(made.seen).toHaveLength(1);
  });

  it('removes what it downloaded on a signal, and then ends by it', async () => {
    const made = await server({ '/simple/demo/': page(listing()), '/files/1': send(BYTES) });
    const before = process.listeners('SIGHUP');
    const { index } = session(made.origin);
    const [file] = await index.download(await index.find('demo', '1.0'));
    const [added] = process.listeners('SIGHUP').filter((listener) => !before.includes(listener));
    const again = new Promise((resolve) => process.once('SIGHUP', resolve));
    added?.('SIGHUP');
    expect(await again).toBe('SIGHUP');
    expect(existsSync(dirname(file!.path))).toBe(false);
    await index.close();
    expect(process.listeners('SIGHUP')).toEqual(before);
  });

  it('says that nobody answers', async () => {
    const made = await server({});
    await made.close();
    await expect(contents(session(made.origin, { PIP_RETRIES: '0' }))).rejects.toMatchObject({
      code: 'environment',
      message: expect.stringContaining('ECONNREFUSED') as string,
    });
  });

  it('says why none of the addresses of a host answers', async () => {
    const made = await server({});
    await made.close();
    await expect(contents(session(`http://localhost:${made.port}`, { PIP_RETRIES: '0' }))).rejects.toThrow(
      'ECONNREFUSED',
    );
  });

  it('refuses a configuration file that is there and can not be read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pip-'));
    const circle = join(folder, 'pip.conf');
    symlinkSync(circle, circle);
    expect(() => session('http://localhost', { PIP_CONFIG_FILE: circle })).toThrow(
      'symbolic links go in circles',
    );
    rmSync(folder, { recursive: true });
  });

  it('says that there is no place for temporary files', async () => {
    const made = await server({ '/simple/demo/': page(listing()), '/files/1': send(BYTES) });
    const kept = process.env.TMPDIR;
    process.env.TMPDIR = '/nonexistent';
    try {
      await expect(contents(session(made.origin))).rejects.toThrow(
        'no temporary folder can be made in /nonexistent',
      );
    } finally {
      if (kept === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = kept;
    }
  });

  it('removes what it downloaded when the process ends without close', async () => {
    const made = await server({ '/simple/demo/': page(listing()), '/files/1': send(BYTES) });
    const before = process.listeners('exit');
    const { index } = session(made.origin);
    const [file] = await index.download(await index.find('demo', '1.0'));
    const added = process.listeners('exit').filter((listener) => !before.includes(listener));
    expect(added).toHaveLength(1);
    added[0]?.(0);
    expect(existsSync(file!.path)).toBe(false);
    await index.close();
    expect(process.listeners('exit')).toEqual(before);
  });

  it('waits no longer than pip would for a byte, and has a deadline for the whole', async () => {
    const silent: Handler = () => undefined;
    const dripping: Handler = (_request, response) => {
      response.writeHead(200, { 'content-type': JSON_TYPE });
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => {
        clearInterval(timer);
      });
    };
    const quiet = await server({ '/simple/demo/': silent });
    await expect(contents(session(quiet.origin, { PIP_TIMEOUT: '0.2', PIP_RETRIES: '0' }))).rejects.toThrow(
      /Timeout/,
    );
    const slow = await server({ '/simple/demo/': dripping });
    await expect(contents(session(slow.origin, { PIP_RETRIES: '0' }, { deadlineMs: 200 }))).rejects.toThrow(
      'it took too long',
    );
  });

  it.each([
    ['no project', 404, '', 'usage', 'has no project demo'],
    ['no access', 401, '', 'environment', 'refuses access'],
    ['another status', 410, '', 'environment', 'answers status 410'],
  ])('explains %s', async (_what, status, body, code, message) => {
    const made = await server({ '/simple/demo/': send(body, 'text/plain', status) });
    await expect(contents(session(made.origin))).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message) as string,
    });
  });

  it.each([
    ['another type', send('{}', 'application/json'), 'the type "application/json"'],
    ['no type', send('{}', ''), 'the type ""'],
    ['broken JSON', send('{', JSON_TYPE), 'it is no JSON'],
    [
      'another API version',
      send('{"meta":{"api-version":"2.0"},"files":[]}', JSON_TYPE),
      'API version "2.0"',
    ],
    ['no SHA-256', page(listing({ hashes: {} })), 'announces no SHA-256'],
    ['bytes that are no UTF-8', send(Buffer.from([0xff]), JSON_TYPE), 'it is not UTF-8'],
    [
      'a compressed page',
      ((_request, response) => {
        response.writeHead(200, { 'content-type': JSON_TYPE, 'content-encoding': 'gzip' }).end('x');
      }) satisfies Handler,
      'an encoding that was not asked for',
    ],
  ])('refuses a page with %s', async (_what, handler, message) => {
    const made = await server({ '/simple/demo/': handler });
    await expect(contents(session(made.origin))).rejects.toMatchObject({
      code: 'environment',
      message: expect.stringContaining(message) as string,
    });
    expect(made.seen).toHaveLength(1);
  });

  it('refuses a page that does not end', async () => {
    const made = await server({
      '/simple/demo/': (_request, response) => {
        response.writeHead(200, { 'content-type': JSON_TYPE });
        const more = () => {
          while (!response.destroyed && response.write(Buffer.alloc(1 << 20, 32)));
        };
        response.on('drain', more);
        more();
      },
    });
    await expect(contents(session(made.origin))).rejects.toThrow('is longer than');
  });

  it('warns of a project that the index marks (PEP 792), and explains a file that is gone', async () => {
    const marked = send(jsonPage([listing()], { 'project-status': { status: 'archived' } }), JSON_TYPE);
    const made = await server({ '/simple/demo/': marked });
    const it = session(made.origin);
    await expect(contents(it)).rejects.toThrow(`${made.origin}/files/1 answers status 404`);
    expect(it.lines).toContain('warn the index says that demo is archived');
  });

  describe('passwords', () => {
    const withPassword = (made: TestServer) => `http://me:s%40cret@127.0.0.1:${made.port}`;

    it('go to the index and its own files, and into no message', async () => {
      const made = await server({ '/simple/demo/': page(listing()), '/files/1': send(BYTES) });
      const it = session(withPassword(made));
      expect(await contents(it)).toEqual([BYTES.toString()]);
      const expected = `Basic ${btoa('me:s@cret')}`;
      expect(made.seen.map(({ authorization }) => authorization)).toEqual([expected, expected]);
      const gone = session(withPassword(made));
      const error: unknown = await gone.index.find('nothing', '1').catch((thrown: unknown) => thrown);
      expect(JSON.stringify([error, String(error), it.lines, gone.lines])).not.toMatch(/s@cret|s%40cret/);
    });

    it('go to no other server, neither by a link nor by a redirect', async () => {
      const other = await server({ '/elsewhere': send(BYTES), '/linked': send(BYTES) });
      const made = await server({
        '/simple/demo/': page(
          listing(),
          listing({ filename: 'demo-1.0.zip', url: `http://you:word@127.0.0.1:${other.port}/linked` }),
        ),
        '/files/1': (_request, response) => {
          response.writeHead(302, { location: `http://you:word@127.0.0.1:${other.port}/elsewhere` }).end();
        },
      });
      expect(await contents(session(withPassword(made)))).toHaveLength(2);
      expect(other.seen.map(({ path, authorization }) => `${path} ${String(authorization)}`).sort()).toEqual([
        '/elsewhere undefined',
        '/linked undefined',
      ]);
    });
  });

  describe('redirects', () => {
    const redirect =
      (location: string | undefined, status = 301): Handler =>
      (_request, response) => {
        response.writeHead(status, location === undefined ? {} : { location }).end();
      };

    it('are followed, and relative links start where they lead', async () => {
      const made = await server({
        '/simple/demo/': redirect('/other/demo/', 308),
        '/other/demo/': page(listing({ url: 'file' })),
        '/other/demo/file': send(BYTES),
      });
      expect(await contents(session(made.origin))).toEqual([BYTES.toString()]);
    });

    it.each([
      ['in circles', '/simple/demo/', 'redirects more than 5 times'],
      ['to another scheme', 'file:///etc/passwd', 'redirects to no address'],
      ['to nowhere', undefined, 'redirects to no address'],
      ['to plain http on another host', 'http://example.invalid/', 'is not asked: plain http'],
    ])('%s are refused', async (_what, location, message) => {
      const made = await server({ '/simple/demo/': redirect(location) });
      await expect(contents(session(made.origin))).rejects.toThrow(message);
    });
  });

  it('asks no index over plain http unless it is trusted, and then says so', async () => {
    await expect(contents(session('http://example.invalid'))).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('plain http') as string,
    });
    const made = await server({ '/simple/demo/': page(listing()), '/files/1': send(BYTES) });
    const it = session(made.origin, { PIP_TRUSTED_HOST: '127.0.0.1' });
    expect(await contents(it)).toEqual([BYTES.toString()]);
    expect(it.lines.filter((line) => line.startsWith('warn'))).toEqual([
      `warn 127.0.0.1:${made.port} is in pip's trusted-host: nothing proves that its answers are its own`,
    ]);
  });

  it('warns of an extra index that is not asked, and lets --index-url win', async () => {
    const made = await server({ '/mine/demo/': page(listing()), '/files/1': send(BYTES) });
    const it = session(
      'http://example.invalid',
      { PIP_EXTRA_INDEX_URL: 'https://x.example' },
      { indexUrl: `${made.origin}/mine` },
    );
    expect(await contents(it)).toHaveLength(1);
    expect(it.lines[0]).toContain('extra-index-url is not asked');
  });

  it("reads pip's configuration files", async () => {
    const home = mkdtempSync(join(tmpdir(), 'home-'));
    open.push({
      close: () => {
        rmSync(home, { recursive: true });
        return Promise.resolve();
      },
    });
    const made = await server({ '/simple/demo/': page(listing()), '/files/1': send(BYTES) });
    const config = join(home, 'pip.conf');
    writeFileSync(config, `[global]\nindex-url = ${made.origin}/simple\n`);
    const log = { info: () => undefined, progress: () => undefined, warn: () => undefined };
    const environment = { HOME: home, PIP_CONFIG_FILE: config, PIP_CERT: '', VIRTUAL_ENV: config };
    const index = packageIndex({ environment, log });
    open.push(index);
    expect(await index.find('demo', '1.0')).toHaveLength(1);
  });
});

describe('proxies', () => {
  /** A proxy that forwards http and tunnels https, and notes both. */
  async function proxy(): Promise<TestServer & { readonly tunnels: string[] }> {
    const tunnels: string[] = [];
    const made = await serve((request, response) => {
      const forwarded = httpRequest(request.url ?? '', { headers: request.headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 0, answer.headers);
        answer.pipe(response);
      });
      forwarded.end();
    });
    made.server.on('connect', (request, client) => {
      tunnels.push(`${request.url ?? ''} ${request.headers['proxy-authorization'] ?? ''}`);
      const [host = '', port = ''] = (request.url ?? '').split(':');
      const upstream = connect(Number(port), host, () => {
        client.write('HTTP/1.1 200 OK\r\n\r\n');
        upstream.pipe(client).pipe(upstream);
      });
      upstream.on('error', () => client.destroy());
      client.on('error', () => upstream.destroy());
    });
    open.push(made);
    return { ...made, tunnels };
  }

  it('forward http', async () => {
    const made = await server({ '/simple/demo/': page(listing()), '/files/1': send(BYTES) });
    const through = await proxy();
    expect(await contents(session(made.origin, { http_proxy: through.origin }))).toHaveLength(1);
    expect(through.seen.map(({ path }) => path)).toEqual([
      `${made.origin}/simple/demo/`,
      `${made.origin}/files/1`,
    ]);
  });

  it('are left out by NO_PROXY', async () => {
    const made = await server({ '/simple/demo/': page(listing()), '/files/1': send(BYTES) });
    const through = await proxy();
    const it = session(made.origin, { http_proxy: through.origin, NO_PROXY: '127.0.0.1' });
    expect(await contents(it)).toHaveLength(1);
    expect(through.seen).toEqual([]);
  });

  describe('and certificates', () => {
    let folder = '';
    let tls = { key: '', cert: '' };
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'tls-'));
      const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
      const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
      const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
      execFileSync('openssl', ['req', '-x509', ...kind, '-keyout', key, '-out', cert, ...subject], {
        stdio: 'pipe',
      });
      tls = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
    });
    afterAll(() => {
      rmSync(folder, { recursive: true });
    });
    const secure = () => server({ '/simple/demo/': page(listing()), '/files/1': send(BYTES) }, tls);

    it('tunnel https, with their own password, which the index never sees', async () => {
      const made = await secure();
      const through = await proxy();
      const proxied = `http://me:word@127.0.0.1:${through.port}`;
      const it = session(made.origin, { PIP_PROXY: proxied, PIP_CERT: join(folder, 'cert.pem') });
      expect(await contents(it)).toHaveLength(1);
      expect(new Set(through.tunnels)).toEqual(new Set([`127.0.0.1:${made.port} Basic ${btoa('me:word')}`]));
      expect(made.seen.map(({ authorization }) => authorization)).toEqual([undefined, undefined]);
    });

    it('refuse a certificate that nobody vouches for, at once', async () => {
      const made = await secure();
      const it = session(made.origin);
      await expect(contents(it)).rejects.toMatchObject({
        code: 'environment',
        message: expect.stringContaining('self-signed certificate') as string,
      });
      expect(it.lines.filter((line) => line.includes('trying'))).toEqual([]);
    });

    it('take the CA file of pip or of requests', async () => {
      const made = await secure();
      for (const name of ['PIP_CERT', 'REQUESTS_CA_BUNDLE']) {
        expect(await contents(session(made.origin, { [name]: join(folder, 'cert.pem') }))).toHaveLength(1);
      }
      expect(() => session(made.origin, { PIP_CERT: folder })).toThrow(
        'one PEM file is understood, no folder',
      );
    });

    it('are excused by trusted-host, with a warning', async () => {
      const made = await secure();
      const it = session(made.origin, { PIP_TRUSTED_HOST: `127.0.0.1:${made.port}` });
      expect(await contents(it)).toHaveLength(1);
      expect(it.lines.join('\n')).toContain('nothing proves');
    });

    it('refuse a redirect from https to http', async () => {
      const made = await server(
        {
          '/simple/demo/': (_request, response) =>
            response.writeHead(302, { location: 'http://127.0.0.1/' }).end(),
        },
        tls,
      );
      await expect(contents(session(made.origin, { PIP_CERT: join(folder, 'cert.pem') }))).rejects.toThrow(
        'redirects from https to http: refused',
      );
    });
  });
});

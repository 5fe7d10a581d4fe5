import { open } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { request as send } from 'undici';
import { messageOf } from '../errors.ts';
import type { ApiAnswer, ApiRequest, GitHubApi, Log } from '../ports.ts';
import type { Environment } from '../pypi/pip-files.ts';
import { clip, escapeText } from '../report/escape.ts';
import { Connections } from './connections.ts';
import { DownloadFolder } from './download-folder.ts';
import { artifactFile } from './files.ts';
import { refusal, waitOf, type Response } from './github-refusals.ts';

export interface GitHubApiOptions {
  /** `https://api.github.com`, or what GITHUB_API_URL says. */
  readonly apiUrl: string;
  /** Absent: what anybody may read. */
  readonly token?: string | undefined;
  readonly environment: Environment;
  readonly log: Pick<Log, 'progress' | 'warn'>;
  readonly retryDelayMs?: number;
  /** One request with its whole body, however slowly bytes arrive. */
  readonly deadlineMs?: number;
  /** Longest time to wait for a rate limit to pass. */
  readonly longestWaitMs?: number;
}

const RETRIES = 4;
const TIMEOUT_MS = 30_000;
const MOST_JSON_BYTES = 32 * 1024 ** 2;
const MOST_PAGES = 50;
const PER_PAGE = 100;
const MOST_REDIRECTS = 3;
/** GitHub asks each client to name the version that it was written for. */
const API_VERSION = '2022-11-28';

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** Not the last word: a fault that may pass. */
class Again extends Error {
  readonly waitMs: number;

  constructor(message: string, waitMs = 0) {
    super(message);
    this.waitMs = waitMs;
  }
}

class Unavailable extends Error {}

/** The REST API of GitHub over undici, behind the proxies that the environment names. */
export function gitHubApi(options: GitHubApiOptions): GitHubApi {
  return new RestApi(options);
}

class RestApi implements GitHubApi {
  readonly #options: GitHubApiOptions;
  readonly #root: URL;
  readonly #connections: Connections;
  #folder: DownloadFolder | undefined;

  constructor(options: GitHubApiOptions) {
    this.#options = options;
    this.#root = new URL(options.apiUrl);
    this.#connections = new Connections(
      { trustedHosts: [], timeoutMs: TIMEOUT_MS },
      options.environment,
      (line) => {
        options.log.warn(line);
      },
    );
  }

  get<T>(request: ApiRequest, parse: (json: unknown) => T): Promise<ApiAnswer<T>> {
    return this.#answer('GET', request, undefined, async (response) => parse(await jsonOf(response)));
  }

  async list<T>(
    request: ApiRequest,
    parse: (json: unknown) => readonly T[],
  ): Promise<ApiAnswer<readonly T[]>> {
    const items: T[] = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const query = { ...request.query, per_page: String(PER_PAGE), page: String(page) };
      const answer = await this.#answer('GET', { ...request, query }, undefined, async (response) => ({
        page: parse(await jsonOf(response)),
        isLast: !/;\s*rel="next"/u.test(headerOf(response, 'link')),
      }));
      if (answer.state !== 'known') return answer;
      items.push(...answer.value.page);
      if (answer.value.isLast) return { state: 'known', value: items };
    }
    return { state: 'unavailable', why: `${request.path} has more than ${MOST_PAGES * PER_PAGE} entries` };
  }

  send<T>(
    method: 'POST' | 'PATCH' | 'PUT' | 'DELETE',
    request: ApiRequest,
    body: unknown,
    parse: (json: unknown) => T,
  ): Promise<ApiAnswer<T>> {
    return this.#answer(method, request, JSON.stringify(body), async (response) =>
      parse(response.statusCode === 204 ? undefined : await jsonOf(response)),
    );
  }

  download(request: ApiRequest, maxBytes: number) {
    return this.#answer('GET', request, undefined, async (response, url) => {
      this.#folder ??= new DownloadFolder();
      const path = this.#folder.next();
      await save(response, path, maxBytes);
      const name = url.pathname.split('/').at(-1) ?? '';
      return artifactFile(path, name, `the answer to ${request.path}`);
    });
  }

  async close(): Promise<void> {
    this.#folder?.remove();
    this.#folder = undefined;
    await this.#connections.close();
  }

  /** Tries until there is an answer that counts. */
  async #answer<T>(
    method: Method,
    request: ApiRequest,
    body: string | undefined,
    take: (response: Response, url: URL) => Promise<T>,
  ): Promise<ApiAnswer<T>> {
    const { log, retryDelayMs = 1000, longestWaitMs = 90_000 } = this.#options;
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await this.#once(method, request, body, take);
      } catch (error) {
        const why = describe(error);
        // Whoever sent something must not send it twice: only where nothing was done about it, it goes again.
        const again = error instanceof Again || (method === 'GET' && !(error instanceof Unavailable));
        const told = error instanceof Again ? error.waitMs : 0;
        const wait = Math.max(told, retryDelayMs * 2 ** attempt);
        if (!again || attempt >= RETRIES || wait > longestWaitMs) {
          return { state: 'unavailable', why: `${request.path}: ${why}` };
        }
        log.progress(
          escapeText(
            `${request.path}: ${why}; trying again in ${Math.ceil(wait / 1000)} s (${attempt + 1} of ${RETRIES})`,
          ),
        );
        await sleep(wait);
      }
    }
  }

  async #once<T>(
    method: Method,
    request: ApiRequest,
    body: string | undefined,
    take: (response: Response, url: URL) => Promise<T>,
  ): Promise<ApiAnswer<T>> {
    const signal = AbortSignal.timeout(this.#options.deadlineMs ?? 10 * 60_000);
    let url = this.#urlOf(request);
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      const response = await this.#send(method, request, url, body, signal);
      response.body.on('error', () => undefined);
      try {
        const { statusCode: status } = response;
        const target = redirectTarget(response, url);
        if (target !== undefined) {
          if (method !== 'GET') throw new Unavailable('it redirects a request that changes something');
          url = target;
          continue;
        }
        if (status >= 200 && status < 300) return { state: 'known', value: await taken(take, response, url) };
        // What was redirected to is no longer the API: its refusals say nothing of permissions.
        if (url.origin !== this.#root.origin && status < 500) throw new Unavailable(`status ${status}`);
        const wait = waitOf(response, Date.now());
        if (wait !== undefined) throw new Again(`rate limit, status ${status}`, wait);
        if (status >= 500 || status === 408) {
          if (method === 'GET') throw new Again(`status ${status}`);
          throw new Unavailable(`status ${status}: it is not known whether it was carried out`);
        }
        return refusal(
          status,
          request,
          await textOf(response).catch(() => ''),
          this.#options.token !== undefined,
        );
      } finally {
        response.body.destroy();
      }
    }
    throw new Unavailable(`it redirects more than ${MOST_REDIRECTS} times`);
  }

  #urlOf({ path, query = {} }: ApiRequest): URL {
    const url = new URL(this.#root.href.replace(/\/$/u, '') + path);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    return url;
  }

  #send(
    method: Method,
    { accept = 'application/vnd.github+json' }: ApiRequest,
    url: URL,
    body: string | undefined,
    signal: AbortSignal,
  ): Promise<Response> {
    // Decided anew at every hop: no other host ever sees the token.
    const isApi = url.origin === this.#root.origin;
    const { token } = this.#options;
    return send(url, {
      method,
      dispatcher: this.#connections.to(url),
      signal,
      headers: {
        'user-agent': 'hardening-actions',
        'accept-encoding': 'identity',
        ...(isApi && { accept, 'x-github-api-version': API_VERSION }),
        ...(isApi && token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body }),
    });
  }
}

/** Whatever the caller could not take is an answer in a form that nobody described. */
async function taken<T>(
  take: (response: Response, url: URL) => Promise<T>,
  response: Response,
  url: URL,
): Promise<T> {
  try {
    return await take(response, url);
  } catch (error) {
    // A connection that broke off while the body came, or a disk: not the form of the answer.
    if (error instanceof Unavailable || (error instanceof Error && 'code' in error)) throw error;
    if (error instanceof Error && error.name === 'TimeoutError') throw error;
    throw new Unavailable(`an answer that is not as the API describes it: ${clip(messageOf(error), 300)}`);
  }
}

function redirectTarget({ statusCode, headers }: Response, from: URL): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(statusCode)) return undefined;
  const location = [headers.location].flat()[0] ?? '';
  const target =
    location !== '' && URL.canParse(location, from.href) ? new URL(location, from.href) : undefined;
  if (target?.protocol !== 'https:' && target?.protocol !== 'http:') {
    throw new Unavailable('it redirects to no address that can be asked');
  }
  if (from.protocol === 'https:' && target.protocol === 'http:') {
    throw new Unavailable('it redirects from https to http: refused');
  }
  target.username = '';
  target.password = '';
  return target;
}

async function jsonOf(response: Response): Promise<unknown> {
  const text = await textOf(response);
  try {
    return JSON.parse(text);
  } catch {
    throw new Unavailable('an answer that is no JSON');
  }
}

async function textOf({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MOST_JSON_BYTES) throw new Unavailable(`an answer of more than ${MOST_JSON_BYTES} bytes`);
    chunks.push(chunk);
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
}

async function save({ body }: Response, path: string, maxBytes: number): Promise<void> {
  const output = await open(path, 'w', 0o600);
  let size = 0;
  try {
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > maxBytes) throw new Unavailable(`it has more than ${maxBytes} bytes`);
      await output.writeFile(chunk);
    }
  } finally {
    await output.close();
  }
}

function headerOf({ headers }: Response, name: string): string {
  return [headers[name]].flat()[0] ?? '';
}

function describe(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return 'it took too long';
  const inner = error instanceof AggregateError ? error.errors.map(messageOf).join('; ') : '';
  return inner === '' ? messageOf(error) : inner;
}

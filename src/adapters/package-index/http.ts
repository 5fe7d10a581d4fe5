import { setTimeout as sleep } from 'node:timers/promises';
import { request } from 'undici';
import type { Dispatcher } from 'undici';
import { messageOf, ToolError } from '../../errors.ts';
import { shownUrl } from '../../pypi/index-url.ts';
import type { IndexSettings } from '../../pypi/settings.ts';
import { errorCode } from '../fs-errors.ts';
import type { Connections } from '../connections.ts';

export interface Answer {
  readonly status: number;
  /** Where it came from, after redirects. */
  readonly url: URL;
  readonly contentType: string;
  readonly body: AsyncIterable<Uint8Array>;
}

export interface HttpOptions {
  readonly settings: IndexSettings;
  readonly connections: Connections;
  readonly progress: (line: string) => void;
  /** Wait before the first repetition; doubled each time. */
  readonly retryDelayMs: number;
  /** A request with its whole body must end within this, however slowly bytes arrive. */
  readonly deadlineMs: number;
}

const MOST_REDIRECTS = 5;
const LONGEST_WAIT_MS = 30_000;
const TEMPORARY = new Set([408, 425, 429, 500, 502, 503, 504, 520, 522, 524, 527]);

/** It may go better next time. `waitMs`: when the server says so. */
class TemporaryFault extends Error {
  readonly waitMs: number;

  constructor(message: string, waitMs = 0, cause?: unknown) {
    super(message, { cause });
    this.waitMs = waitMs;
  }
}

/** GET requests to the package index and to where it keeps its files. */
export class HttpClient {
  readonly #options: HttpOptions;

  constructor(options: HttpOptions) {
    this.#options = options;
  }

  /**
   * Sends a request and hands the answer to `take`, both again where that fails for a reason that may pass.
   * @param take reads the body to its end or throws; an error of the connection while it reads is such a reason
   * @throws ToolError `environment` once no try is left, and what `take` threw as ToolError
   */
  async get<T>(url: URL, accept: string, take: (answer: Answer) => Promise<T>): Promise<T> {
    const { settings, progress, retryDelayMs } = this.#options;
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await this.#once(url, accept, take);
      } catch (error) {
        if (error instanceof ToolError) throw error;
        const why = describe(error);
        if (attempt >= settings.retries || isPermanent(error)) {
          throw new ToolError('environment', `${shownUrl(url)} can't be fetched: ${why}`, {
            hint: 'See network, proxy and certificates; pip’s configuration is honoured (python -m pip config list).',
            cause: error,
          });
        }
        progress(`${why}: trying ${shownUrl(url)} again (${attempt + 1} of ${settings.retries})`);
        const told = error instanceof TemporaryFault ? error.waitMs : 0;
        await sleep(Math.min(LONGEST_WAIT_MS, Math.max(told, retryDelayMs * 2 ** attempt)));
      }
    }
  }

  async #once<T>(start: URL, accept: string, take: (answer: Answer) => Promise<T>): Promise<T> {
    const signal = AbortSignal.timeout(this.#options.deadlineMs);
    let url = start;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      const response = await this.#send(url, accept, signal);
      const { statusCode: status, body } = response;
      // An error of a body that nobody reads any more is nobody's.
      body.on('error', () => undefined);
      try {
        const target = redirectTarget(response, url);
        if (target !== undefined) {
          url = target;
          continue;
        }
        if (TEMPORARY.has(status)) throw new TemporaryFault(`status ${status}`, retryAfter(response));
        requirePlain(response, url);
        return await take({ status, url, contentType: header(response, 'content-type'), body });
      } finally {
        body.destroy();
      }
    }
    throw new ToolError('environment', `${shownUrl(start)} redirects more than ${MOST_REDIRECTS} times`);
  }

  #send(url: URL, accept: string, signal: AbortSignal): Promise<Dispatcher.ResponseData> {
    const { connections, settings } = this.#options;
    // Decided anew at every hop: a password goes to no other server than the index's.
    const { index } = settings;
    const isIndex = url.origin === new URL(index.url).origin;
    const authorization = isIndex ? index.authorization : undefined;
    return request(url, {
      dispatcher: connections.to(url),
      signal,
      headers: {
        accept,
        'accept-encoding': 'identity',
        'user-agent': 'hardening-actions',
        ...(authorization === undefined ? {} : { authorization }),
      },
    });
  }
}

function redirectTarget(response: Dispatcher.ResponseData, from: URL): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(response.statusCode)) return undefined;
  const location = header(response, 'location');
  // An absent or empty one would be this very address.
  const isUrl = location !== '' && URL.canParse(location, from.href);
  const target = isUrl ? new URL(location, from.href) : undefined;
  if (target?.protocol !== 'https:' && target?.protocol !== 'http:') {
    throw new ToolError('environment', `${shownUrl(from)} redirects to no address that can be asked`);
  }
  if (from.protocol === 'https:' && target.protocol === 'http:') {
    throw new ToolError('environment', `${shownUrl(from)} redirects from https to http: refused`);
  }
  target.username = '';
  target.password = '';
  return target;
}

/** Compressed answers would need a bound of their own, and nobody asked for one. */
function requirePlain(response: Dispatcher.ResponseData, url: URL): void {
  const encoding = header(response, 'content-encoding');
  if (encoding === '' || encoding.toLowerCase() === 'identity') return;
  throw new ToolError('environment', `${shownUrl(url)} answers in an encoding that was not asked for`);
}

/** The first value, where a server repeats a header. */
function header(response: Dispatcher.ResponseData, name: string): string {
  return [response.headers[name]].flat()[0] ?? '';
}

/** Seconds alone are understood; a date is as good as nothing. */
function retryAfter(response: Dispatcher.ResponseData): number {
  const value = header(response, 'retry-after');
  return /^\d{1,5}$/.test(value) ? Number(value) * 1000 : 0;
}

/** A certificate that is wrong now is wrong a second later, and so is a disk that is full. */
function isPermanent(error: unknown): boolean {
  return /CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL|ENOSPC|EDQUOT|EROFS/.test(errorCode(error));
}

function describe(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return 'it took too long';
  // A host with several addresses: the reasons stand inside.
  const inner = error instanceof AggregateError ? error.errors.map(messageOf).join('; ') : '';
  return inner === '' ? messageOf(error) : inner;
}

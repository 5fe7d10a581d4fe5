import { readFileSync } from 'node:fs';
import { Agent, ProxyAgent } from 'undici';
import type { Dispatcher } from 'undici';
import { basicAuthorization } from '../pypi/index-url.ts';
import type { Environment } from '../pypi/pip-files.ts';
import type { IndexSettings } from '../pypi/settings.ts';
import { protectionOf, proxyFor } from '../pypi/transport.ts';
import { ToolError } from '../errors.ts';
import { fileError } from './fs-errors.ts';

/** How servers may be reached. */
export type ConnectionSettings = Pick<IndexSettings, 'trustedHosts' | 'timeoutMs' | 'proxy' | 'caFile'>;

/** Pools of connections: one a way there is to reach a server (proxy or none, certificate checked or not). */
export class Connections {
  readonly #settings: ConnectionSettings;
  readonly #env: Environment;
  readonly #warn: (line: string) => void;
  readonly #dispatchers = new Map<string, Dispatcher>();
  readonly #warned = new Set<string>();
  #ca: string | undefined;

  constructor(settings: ConnectionSettings, env: Environment, warn: (line: string) => void) {
    this.#settings = settings;
    this.#env = env;
    this.#warn = warn;
    if (settings.caFile !== undefined) this.#ca = certificates(settings.caFile);
  }

  /** @throws ToolError `usage` for an address that must not be asked over an unprotected connection */
  to(url: URL): Dispatcher {
    const protection = protectionOf(url, this.#settings.trustedHosts);
    if (protection === 'refused') {
      throw new ToolError(
        'usage',
        `${url.origin} is not asked: plain http lets anyone on the way change the answer`,
        {
          hint: `Use https, or name the host in pip's trusted-host if you accept that.`,
        },
      );
    }
    if (protection === 'unverified' && !this.#warned.has(url.host)) {
      this.#warned.add(url.host);
      this.#warn(`${url.host} is in pip's trusted-host: nothing proves that its answers are its own`);
    }
    const proxy = proxyFor(url, this.#env, this.#settings.proxy);
    const key = `${protection} ${proxy ?? ''}`;
    const known = this.#dispatchers.get(key);
    if (known !== undefined) return known;
    const made = this.#make(proxy, protection === 'verified');
    this.#dispatchers.set(key, made);
    return made;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#dispatchers.values()].map((dispatcher) => dispatcher.destroy()));
    this.#dispatchers.clear();
  }

  #make(proxy: string | undefined, rejectUnauthorized: boolean): Dispatcher {
    const { timeoutMs } = this.#settings;
    const tls = {
      rejectUnauthorized,
      ...(this.#ca === undefined ? {} : { ca: this.#ca }),
      timeout: timeoutMs,
    };
    const common = { headersTimeout: timeoutMs, bodyTimeout: timeoutMs };
    if (proxy === undefined) return new Agent({ ...common, connect: tls });
    const url = new URL(proxy);
    const token = basicAuthorization(url);
    url.username = '';
    url.password = '';
    return new ProxyAgent({
      ...common,
      uri: url.href,
      // As requests does: only https is tunnelled. Many proxies allow CONNECT to port 443 alone.
      proxyTunnel: false,
      ...(token === undefined ? {} : { token }),
      requestTls: tls,
      // The proxy itself is never excused.
      proxyTls: { ...tls, rejectUnauthorized: true },
    });
  }
}

function certificates(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw fileError(error, `the CA certificates ${path} (one PEM file is understood, no folder)`);
  }
}

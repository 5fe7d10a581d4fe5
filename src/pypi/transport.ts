import { ToolError } from '../errors.ts';
import type { Environment } from './pip-files.ts';

/**
 * How much a connection to this address protects: `verified` TLS (or this machine itself), `unverified` where pip's
 * trusted-host waives that, `refused` where nothing allows plain HTTP (pip ignores such a location too).
 */
export type Protection = 'verified' | 'unverified' | 'refused';

export function protectionOf(url: URL, trustedHosts: readonly string[]): Protection {
  if (trustedHosts.some((entry) => isHost(url, entry))) return 'unverified';
  if (url.protocol === 'https:' || isLoopback(url.hostname)) return 'verified';
  return 'refused';
}

/**
 * The proxy for an address as pip's requests chooses it: lower-case variables win (an empty one means none),
 * HTTP_PROXY is ignored under CGI (httpoxy), ALL_PROXY stands in, NO_PROXY excepts.
 * @param chosen pip's own option proxy: it is used for everything
 * @throws ToolError `usage` for a proxy that is no HTTP proxy
 */
export function proxyFor(url: URL, env: Environment, chosen?: string): string | undefined {
  if (chosen !== undefined) return proxyUrl(chosen, "pip's option proxy");
  const scheme = url.protocol.slice(0, -1);
  const isCgi = scheme === 'http' && env.REQUEST_METHOD !== undefined;
  const found =
    variable(env, `${scheme}_proxy`, isCgi ? undefined : `${scheme.toUpperCase()}_PROXY`) ??
    variable(env, 'all_proxy', 'ALL_PROXY');
  if (found === undefined || isExcepted(url, env.no_proxy ?? env.NO_PROXY ?? '')) return undefined;
  return proxyUrl(found.value, `the variable ${found.name}`);
}

function variable(env: Environment, lower: string, upper: string | undefined) {
  const name = env[lower] !== undefined || upper === undefined ? lower : upper;
  const value = env[name] ?? '';
  return value === '' ? undefined : { name, value };
}

/** NO_PROXY: host names with all their subdomains, perhaps with a port (which requests matches to a written one alone), IPv4 addresses and networks, or `*`. */
function isExcepted(url: URL, list: string): boolean {
  return list.split(/[,\s]+/).some((entry) => {
    if (entry === '*') return true;
    const [, host = '', wantedPort] = /^\*?\.?(.+?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    if (host === '' || (wantedPort !== undefined && wantedPort !== url.port)) return false;
    if (host.includes('/')) return isInNetwork(url.hostname, host);
    return url.hostname === host || url.hostname.endsWith(`.${host}`);
  });
}

function proxyUrl(text: string, origin: string): string {
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  const url = URL.canParse(full) ? new URL(full) : undefined;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new ToolError('usage', `${origin} is no http or https proxy`, {
      hint: 'SOCKS proxies are not understood; name an HTTP proxy, such as http://proxy.example.org:3128.',
    });
  }
  return url.href;
}

function isHost(url: URL, entry: string): boolean {
  const [, host = '', port] = /^(.+?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
  return url.hostname === host && (port === undefined || port === portOf(url));
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || isInNetwork(hostname, '127.0.0.0/8');
}

function portOf(url: URL): string {
  if (url.port !== '') return url.port;
  return url.protocol === 'https:' ? '443' : '80';
}

function isInNetwork(hostname: string, network: string): boolean {
  const [base = '', prefix = ''] = network.split('/');
  const address = ipv4(hostname);
  const start = ipv4(base);
  const bits = Number(prefix);
  if (address === undefined || start === undefined || !/^\d{1,2}$/.test(prefix) || bits > 32) return false;
  const size = 2 ** (32 - bits);
  return Math.floor(address / size) === Math.floor(start / size);
}

function ipv4(text: string): number | undefined {
  if (!/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text)) return undefined;
  const bytes = text.split('.').map(Number);
  return bytes.some((byte) => byte > 255) ? undefined : bytes.reduce((sum, byte) => sum * 256 + byte, 0);
}

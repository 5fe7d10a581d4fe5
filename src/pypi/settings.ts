import { ToolError } from '../errors.ts';
import { DEFAULT_INDEX_URL } from './default-index.ts';
import { parseIndexUrl } from './index-url.ts';
import type { IndexAddress } from './index-url.ts';
import { pipOption } from './pip-config.ts';
import type { PipConfig } from './pip-config.ts';
import type { Environment } from './pip-files.ts';

/** How to reach the package index: what the user's pip would do. */
export interface IndexSettings {
  readonly index: IndexAddress;
  /** pip's own proxy for every request; absent: the variables decide (`proxyFor`). */
  readonly proxy?: string;
  /** A file of CA certificates in PEM that replaces the built-in ones. */
  readonly caFile?: string;
  /** `HOST` or `HOST:PORT` that may be reached without TLS or with a certificate that nobody vouches for. */
  readonly trustedHosts: readonly string[];
  /** Without a byte arriving. */
  readonly timeoutMs: number;
  /** How often a request is sent again after it failed. */
  readonly retries: number;
  /** What pip's configuration says and we do not do, for the user. */
  readonly warnings: readonly string[];
}

/** pip's own defaults. */
const TIMEOUT_SECONDS = 15;
const RETRIES = 5;
const MOST_RETRIES = 10;

/**
 * @param override the option `--index-url`: wins over everything pip knows
 * @throws ToolError `usage` for a value that does not parse: never a default in its place
 */
export function indexSettings(
  config: PipConfig,
  env: Environment,
  home: string,
  override?: string,
): IndexSettings {
  const index =
    override === undefined ? configuredIndex(config) : parseIndexUrl(override, 'the option --index-url');
  const proxy = pipOption(config, 'proxy');
  const cert =
    pipOption(config, 'cert') ??
    filled(env.REQUESTS_CA_BUNDLE) ??
    filled(env.CURL_CA_BUNDLE) ??
    filled(env.SSL_CERT_FILE);
  return {
    index,
    ...(proxy === undefined ? {} : { proxy }),
    ...(cert === undefined ? {} : { caFile: cert.replace(/^~(?=[/\\])/, () => home) }),
    trustedHosts: words(pipOption(config, 'trusted-host')),
    timeoutMs: 1000 * positive('timeout', pipOption(config, 'default-timeout', 'timeout'), TIMEOUT_SECONDS),
    retries: Math.min(MOST_RETRIES, count(pipOption(config, 'retries'))),
    warnings: unheeded(config),
  };
}

function configuredIndex(config: PipConfig): IndexAddress {
  if (isTrue(pipOption(config, 'no-index'))) {
    throw new ToolError(
      'usage',
      'pip is configured to use no index (no-index), so nothing can be downloaded',
      {
        hint: 'Name the index with --index-url, or give the files themselves.',
      },
    );
  }
  const url = pipOption(config, 'index-url', 'pypi-url') ?? DEFAULT_INDEX_URL;
  return parseIndexUrl(url, "pip's option index-url");
}

/**
 * An extra index is not asked: pip would take whichever index answers, so that a stranger's file could stand in for the
 * one that was meant (dependency confusion). A release is verified on the one index that is named.
 */
function unheeded(config: PipConfig): readonly string[] {
  return pipOption(config, 'extra-index-url') === undefined
    ? []
    : ["pip's extra-index-url is not asked: a release is looked up on one index alone (see --index-url)"];
}

function positive(name: string, value: string | undefined, byDefault: number): number {
  if (value === undefined) return byDefault;
  const number = Number(value);
  if (!(number > 0 && number <= 3600)) {
    throw new ToolError(
      'usage',
      `pip's option ${name} must be a number of seconds from 0 to 3600, not "${value}"`,
    );
  }
  return number;
}

function count(value: string | undefined): number {
  if (value === undefined) return RETRIES;
  if (!/^\d{1,6}$/.test(value)) {
    throw new ToolError('usage', `pip's option retries must be a whole number, not "${value}"`);
  }
  return Number(value);
}

/** pip's `strtobool`; what it would refuse is true here: that is the careful reading of no-index. */
function isTrue(value: string | undefined): boolean {
  return value !== undefined && !/^(?:n|no|f|false|off|0)$/i.test(value);
}

function words(value: string | undefined): readonly string[] {
  return (value ?? '').split(/\s+/).filter((word) => word !== '');
}

function filled(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}

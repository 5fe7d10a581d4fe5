/** Variables of what runs code that nobody reviewed: these and no other, so that nothing leaks by being there. */

const SYSTEM_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

export interface Place {
  /** Folder with the executables of the virtual environment. */
  readonly bin: string;
  readonly home: string;
  readonly temp: string;
}

/** An environment in which nothing of the machine's or the user's configuration is read. */
export function bareEnvironment({ bin, home, temp }: Place): Readonly<Record<string, string>> {
  return {
    PATH: `${bin}:${SYSTEM_PATH}`,
    HOME: home,
    TMPDIR: temp,
    LC_ALL: 'C.UTF-8',
    TZ: 'UTC',
    PYTHONNOUSERSITE: '1',
    PYTHONDONTWRITEBYTECODE: '1',
    PIP_CONFIG_FILE: '/dev/null',
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    PIP_NO_INPUT: '1',
    PIP_NO_CACHE_DIR: '1',
    PIP_NO_INDEX: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
  };
}

/** What a build sees: the time of the commit, and an order of sets that differs from one build to the next. */
export function buildEnvironment(
  place: Place,
  epoch: number,
  round: 1 | 2,
): Readonly<Record<string, string>> {
  return {
    ...bareEnvironment(place),
    SOURCE_DATE_EPOCH: String(epoch),
    PYTHONHASHSEED: round === 1 ? '0' : '20251',
  };
}

/** How to reach the index, by configuration and proxy; what would weaken the hashes is not among it. */
const FOR_INSTALLING =
  /^(?:PATH|HOME|LANG|LC_ALL|TMPDIR|XDG_CONFIG_HOME|SSL_CERT_(?:FILE|DIR)|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|(?:HTTPS?|ALL|NO)_PROXY|PIP_(?:CONFIG_FILE|INDEX_URL|FIND_LINKS|CERT|CLIENT_CERT|PROXY|TIMEOUT|DEFAULT_TIMEOUT|RETRIES|TRUSTED_HOST|KEYRING_PROVIDER))$/i;

/** Variables of pip where it installs what has a hash, and runs none of it. */
export function installEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const kept = Object.entries(environment).flatMap(([name, value]) =>
    value !== undefined && FOR_INSTALLING.test(name) ? [[name, value] as const] : [],
  );
  return { ...Object.fromEntries(kept), PIP_DISABLE_PIP_VERSION_CHECK: '1', PIP_NO_INPUT: '1' };
}

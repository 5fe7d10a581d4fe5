export const id = 3430;
export const ids = [3430,9179];
export const modules = {

/***/ 92281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ Connections)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
// EXTERNAL MODULE: ./lib/pypi/index-url.js
var index_url = __webpack_require__(66432);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/pypi/transport.js

function protectionOf(url, trustedHosts) {
    if (trustedHosts.some((entry) => isHost(url, entry)))
        return 'unverified';
    if (url.protocol === 'https:' || isLoopback(url.hostname))
        return 'verified';
    return 'refused';
}
/**
 * The proxy for an address as pip's requests chooses it: lower-case variables win (an empty one means none),
 * HTTP_PROXY is ignored under CGI (httpoxy), ALL_PROXY stands in, NO_PROXY excepts.
 * @param chosen pip's own option proxy: it is used for everything
 * @throws ToolError `usage` for a proxy that is no HTTP proxy
 */
function proxyFor(url, env, chosen) {
    if (chosen !== undefined)
        return proxyUrl(chosen, "pip's option proxy");
    const scheme = url.protocol.slice(0, -1);
    const isCgi = scheme === 'http' && env.REQUEST_METHOD !== undefined;
    const found = variable(env, `${scheme}_proxy`, isCgi ? undefined : `${scheme.toUpperCase()}_PROXY`) ??
        variable(env, 'all_proxy', 'ALL_PROXY');
    if (found === undefined || isExcepted(url, env.no_proxy ?? env.NO_PROXY ?? ''))
        return undefined;
    return proxyUrl(found.value, `the variable ${found.name}`);
}
function variable(env, lower, upper) {
    const name = env[lower] !== undefined || upper === undefined ? lower : upper;
    const value = env[name] ?? '';
    return value === '' ? undefined : { name, value };
}
/** NO_PROXY: host names with all their subdomains, perhaps with a port (which requests matches to a written one alone), IPv4 addresses and networks, or `*`. */
function isExcepted(url, list) {
    return list.split(/[,\s]+/).some((entry) => {
        if (entry === '*')
            return true;
        const [, host = '', wantedPort] = /^\*?\.?(.+?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
        if (host === '' || (wantedPort !== undefined && wantedPort !== url.port))
            return false;
        if (host.includes('/'))
            return isInNetwork(url.hostname, host);
        return url.hostname === host || url.hostname.endsWith(`.${host}`);
    });
}
function proxyUrl(text, origin) {
    const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
    const url = URL.canParse(full) ? new URL(full) : undefined;
    if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
        throw new errors/* ToolError */.v('usage', `${origin} is no http or https proxy`, {
            hint: 'SOCKS proxies are not understood; name an HTTP proxy, such as http://proxy.example.org:3128.',
        });
    }
    return url.href;
}
function isHost(url, entry) {
    const [, host = '', port] = /^(.+?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    return url.hostname === host && (port === undefined || port === portOf(url));
}
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || isInNetwork(hostname, '127.0.0.0/8');
}
function portOf(url) {
    if (url.port !== '')
        return url.port;
    return url.protocol === 'https:' ? '443' : '80';
}
function isInNetwork(hostname, network) {
    const [base = '', prefix = ''] = network.split('/');
    const address = ipv4(hostname);
    const start = ipv4(base);
    const bits = Number(prefix);
    if (address === undefined || start === undefined || !/^\d{1,2}$/.test(prefix) || bits > 32)
        return false;
    const size = 2 ** (32 - bits);
    return Math.floor(address / size) === Math.floor(start / size);
}
function ipv4(text) {
    if (!/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text))
        return undefined;
    const bytes = text.split('.').map(Number);
    return bytes.some((byte) => byte > 255) ? undefined : bytes.reduce((sum, byte) => sum * 256 + byte, 0);
}

// EXTERNAL MODULE: ./lib/adapters/fs-errors.js
var fs_errors = __webpack_require__(28841);
;// CONCATENATED MODULE: ./lib/adapters/connections.js






/** Pools of connections: one a way there is to reach a server (proxy or none, certificate checked or not). */
class Connections {
    #settings;
    #env;
    #warn;
    #dispatchers = new Map();
    #warned = new Set();
    #ca;
    constructor(settings, env, warn) {
        this.#settings = settings;
        this.#env = env;
        this.#warn = warn;
        if (settings.caFile !== undefined)
            this.#ca = certificates(settings.caFile);
    }
    /** @throws ToolError `usage` for an address that must not be asked over an unprotected connection */
    to(url) {
        const protection = protectionOf(url, this.#settings.trustedHosts);
        if (protection === 'refused') {
            throw new errors/* ToolError */.v('usage', `${url.origin} is not asked: plain http lets anyone on the way change the answer`, {
                hint: `Use https, or name the host in pip's trusted-host if you accept that.`,
            });
        }
        if (protection === 'unverified' && !this.#warned.has(url.host)) {
            this.#warned.add(url.host);
            this.#warn(`${url.host} is in pip's trusted-host: nothing proves that its answers are its own`);
        }
        const proxy = proxyFor(url, this.#env, this.#settings.proxy);
        const key = `${protection} ${proxy ?? ''}`;
        const known = this.#dispatchers.get(key);
        if (known !== undefined)
            return known;
        const made = this.#make(proxy, protection === 'verified');
        this.#dispatchers.set(key, made);
        return made;
    }
    async close() {
        await Promise.all([...this.#dispatchers.values()].map((dispatcher) => dispatcher.destroy()));
        this.#dispatchers.clear();
    }
    #make(proxy, rejectUnauthorized) {
        const { timeoutMs } = this.#settings;
        const tls = {
            rejectUnauthorized,
            ...(this.#ca === undefined ? {} : { ca: this.#ca }),
            timeout: timeoutMs,
        };
        const common = { headersTimeout: timeoutMs, bodyTimeout: timeoutMs };
        if (proxy === undefined)
            return new undici.Agent({ ...common, connect: tls });
        const url = new URL(proxy);
        const token = (0,index_url/* basicAuthorization */.aR)(url);
        url.username = '';
        url.password = '';
        return new undici.ProxyAgent({
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
function certificates(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (error) {
        throw (0,fs_errors/* fileError */.z)(error, `the CA certificates ${path} (one PEM file is understood, no folder)`);
    }
}


/***/ }),

/***/ 85411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ DownloadFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1708);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);





const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** A folder of our own, readable by nobody else, that goes when the process does. */
class DownloadFolder {
    #path;
    #remove = () => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(this.#path, { recursive: true, force: true });
    };
    /** A signal ends the process without its `exit` event: remove, then let it end as it would have. */
    #end = (signal) => {
        this.remove();
        node_process__WEBPACK_IMPORTED_MODULE_3__.kill(node_process__WEBPACK_IMPORTED_MODULE_3__.pid, signal);
    };
    #count = 0;
    constructor() {
        try {
            this.#path = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'hardening-actions-'));
        }
        catch (error) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v('environment', `no temporary folder can be made in ${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()}`, { cause: error });
        }
        node_process__WEBPACK_IMPORTED_MODULE_3__.once('exit', this.#remove);
        for (const signal of SIGNALS)
            node_process__WEBPACK_IMPORTED_MODULE_3__.once(signal, this.#end);
    }
    /** A path that no name of the index has a part in. */
    next() {
        this.#count += 1;
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#path, String(this.#count));
    }
    remove() {
        node_process__WEBPACK_IMPORTED_MODULE_3__.off('exit', this.#remove);
        for (const signal of SIGNALS)
            node_process__WEBPACK_IMPORTED_MODULE_3__.off(signal, this.#end);
        this.#remove();
    }
}


/***/ }),

/***/ 37889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ gitHistory)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71588);
/* harmony import */ var _github_api_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64714);
/* harmony import */ var _fs_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28841);
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76372);





const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
/** Files of a clone that show other parents than the commits name. Grafts are old, and git still heeds them. */
const HONEST_HISTORY = { GIT_GRAFT_FILE: '/dev/null' };
const NO_COMMIT_GRAPH = ['-c', 'core.commitGraph=false'];
/** No hook, no helper of a URL such as `ext::`, which is a program. */
const REMOTE = {
    GIT_ALLOW_PROTOCOL: 'https:http:ssh:file',
    // No repository, so that none can bring a configuration that sends the question elsewhere.
    GIT_DIR: '/dev/null/none',
    GIT_SSH_COMMAND: 'ssh -o BatchMode=yes',
};
/** A remote that does not answer; an action must come to its end. */
const SLOW = ['-c', 'http.lowSpeedLimit=1', '-c', 'http.lowSpeedTime=20'];
const unavailable = (why) => ({
    state: 'unavailable',
    why,
});
/** History through the git command. */
function gitHistory(environment) {
    const clone = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_3__/* .gitCommand */ .QT)(environment, HONEST_HISTORY);
    const remote = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_3__/* .gitCommand */ .QT)(environment, REMOTE);
    const idOf = async (folder, ...args) => {
        try {
            const out = await clone.run(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', ...args);
            const id = out.toString('latin1').trim();
            return ID.test(id) ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(id) : unavailable(`git answers ${JSON.stringify(id.slice(0, 80))}`);
        }
        catch (error) {
            // With --quiet git says nothing where there is no such thing, and status 1.
            return statusOf(error) === 1 ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(undefined) : unavailable(failure(error, folder));
        }
    };
    const requireId = async (folder, ref, what) => {
        const id = await idOf(folder, ref);
        if (id.state === 'unavailable')
            return id;
        return id.value === undefined ? unavailable(`the clone has no ${what}`) : (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(id.value);
    };
    /** Why "no" would be no answer; undefined in a full clone. */
    const shallow = async (folder) => {
        const out = await clone.run(folder, 'rev-parse', '--is-shallow-repository');
        return out.toString('latin1').trim() === 'false'
            ? undefined
            : 'the clone is shallow: check out with `fetch-depth: 0`';
    };
    return {
        head: (folder) => requireId(folder, 'HEAD^{commit}', 'commit checked out'),
        trackedBranch: (folder, branch) => requireId(folder, `refs/remotes/origin/${branch}^{commit}`, `branch origin/${branch}`),
        async localTag(folder, tag) {
            const object = await idOf(folder, `refs/tags/${tag}`);
            if (object.state === 'unavailable')
                return object;
            if (object.value === undefined)
                return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(undefined);
            const commit = await idOf(folder, `${object.value}^{commit}`);
            if (commit.state === 'unavailable')
                return commit;
            return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(tagIds(object.value, commit.value));
        },
        async remoteTag(url, tag) {
            // ls-remote takes its patterns for globs, and a name of a tag holds none of their characters.
            if (!(0,_github_api_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isRefName */ .p)(tag) || url.startsWith('-'))
                return unavailable('it can’t be asked for');
            const ref = `refs/tags/${tag}`;
            try {
                const out = await remote.run((0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), ...SLOW, 'ls-remote', '--quiet', url, ref, `${ref}^{}`);
                const ids = new Map();
                for (const line of out.toString('utf8').split('\n')) {
                    const [id = '', name = ''] = line.split('\t');
                    if (ID.test(id))
                        ids.set(name, id);
                }
                const object = ids.get(ref);
                return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(object === undefined ? undefined : tagIds(object, ids.get(`${ref}^{}`) ?? object));
            }
            catch (error) {
                return unavailable(`git ls-remote: ${firstLine((0,_git_command_js__WEBPACK_IMPORTED_MODULE_3__/* .stderrOf */ .eE)(error))}`);
            }
        },
        async isAncestor(folder, commit, tip) {
            if (!ID.test(commit) || !ID.test(tip))
                return unavailable('no full id');
            try {
                await clone.run(folder, ...NO_COMMIT_GRAPH, 'merge-base', '--is-ancestor', commit, tip);
                return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(true);
            }
            catch (error) {
                if (statusOf(error) !== 1)
                    return unavailable(failure(error, folder));
                return noUnless(await shallow(folder).catch((cause) => failure(cause, folder)));
            }
        },
        async isFirstParent(folder, commit, tip) {
            if (!ID.test(commit) || !ID.test(tip))
                return unavailable('no full id');
            try {
                const seen = { found: false, rest: '' };
                await clone.stream(folder, [...NO_COMMIT_GRAPH, 'rev-list', '--first-parent', tip, '--'], '', (chunk) => {
                    const lines = (seen.rest + Buffer.from(chunk).toString('latin1')).split('\n');
                    seen.rest = lines.pop() ?? '';
                    seen.found ||= lines.includes(commit);
                });
                return seen.found ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(true) : noUnless(await shallow(folder));
            }
            catch (error) {
                return unavailable(failure(error, folder));
            }
        },
    };
}
function tagIds(object, commit) {
    return { object, ...(commit !== undefined && { commit }) };
}
function noUnless(why) {
    return why === undefined ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(false) : unavailable(why);
}
/** Exit status of the command; undefined where it was not started, or was killed. */
function statusOf(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'number' ? error.code : undefined;
}
function failure(error, folder) {
    if ((0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error) === 'ENOENT')
        return 'the command "git" was not found';
    const said = firstLine((0,_git_command_js__WEBPACK_IMPORTED_MODULE_3__/* .stderrOf */ .eE)(error));
    return said.includes('not a git repository') ? `${folder} is not in a git repository` : said;
}
function firstLine(text) {
    return (text.split('\n', 1)[0] ?? '').slice(0, 300);
}


/***/ }),

/***/ 69179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitHubApi: () => (/* binding */ gitHubApi)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/adapters/connections.js + 1 modules
var connections = __webpack_require__(92281);
// EXTERNAL MODULE: ./lib/adapters/download-folder.js
var download_folder = __webpack_require__(85411);
// EXTERNAL MODULE: ./lib/adapters/files.js + 2 modules
var files = __webpack_require__(30165);
;// CONCATENATED MODULE: ./lib/adapters/github-refusals.js

/**
 * Milliseconds until a rate limit passes; absent where the answer is none (GitHub's "Rate limits for the REST API": 403 or 429,
 * with `retry-after` or with `x-ratelimit-remaining: 0` and the second of `x-ratelimit-reset`).
 */
function waitOf({ statusCode, headers }, now) {
    if (statusCode !== 403 && statusCode !== 429)
        return undefined;
    const value = (name) => [headers[name]].flat()[0] ?? '';
    const seconds = value('retry-after');
    if (/^\d{1,6}$/u.test(seconds))
        return Number(seconds) * 1000;
    const reset = value('x-ratelimit-reset');
    if (value('x-ratelimit-remaining') === '0' && /^\d{1,12}$/u.test(reset)) {
        return Math.max(0, Number(reset) * 1000 - now);
    }
    return statusCode === 429 ? 0 : undefined;
}
/** What a status of 4xx means for whoever asked, with the lines that would mend it. */
function refusal(status, { path, permission }, body, hasToken) {
    const said = messageIn(body);
    const why = `${path}: status ${status}${said === '' ? '' : ` (${said})`}`;
    const needs = hasToken
        ? `the token lacks the permission "${permission}"`
        : `no token was given, and this needs one with the permission "${permission}"`;
    switch (status) {
        case 401:
            return { state: 'forbidden', why: `${why}: the token is wrong or has expired` };
        case 403:
            return { state: 'forbidden', why: `${why}: ${needs}` };
        case 404:
            return { state: 'absent', why: `${why}: it is not there, or ${needs}` };
        case 410:
            return { state: 'absent', why: `${why}: it is gone` };
        default:
            return { state: 'unavailable', why };
    }
}
function messageIn(body) {
    try {
        const parsed = JSON.parse(body);
        const message = typeof parsed === 'object' && parsed !== null && 'message' in parsed ? parsed.message : undefined;
        return typeof message === 'string' ? (0,report_escape/* clip */.$Q)(message, 200) : '';
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github-api.js









const RETRIES = 4;
const TIMEOUT_MS = 30_000;
const MOST_JSON_BYTES = 32 * 1024 ** 2;
const MOST_PAGES = 50;
const PER_PAGE = 100;
const MOST_REDIRECTS = 3;
/** GitHub asks each client to name the version that it was written for. */
const API_VERSION = '2022-11-28';
/** Not the last word: a fault that may pass. */
class Again extends Error {
    waitMs;
    constructor(message, waitMs = 0) {
        super(message);
        this.waitMs = waitMs;
    }
}
class Unavailable extends Error {
}
/** The REST API of GitHub over undici, behind the proxies that the environment names. */
function gitHubApi(options) {
    return new RestApi(options);
}
class RestApi {
    #options;
    #root;
    #connections;
    #folder;
    constructor(options) {
        this.#options = options;
        this.#root = new URL(options.apiUrl);
        this.#connections = new connections/* Connections */.U({ trustedHosts: [], timeoutMs: TIMEOUT_MS }, options.environment, (line) => {
            options.log.warn(line);
        });
    }
    get(request, parse) {
        return this.#answer('GET', request, undefined, async (response) => parse(await jsonOf(response)));
    }
    async list(request, parse) {
        const items = [];
        for (let page = 1; page <= MOST_PAGES; page += 1) {
            const query = { ...request.query, per_page: String(PER_PAGE), page: String(page) };
            const answer = await this.#answer('GET', { ...request, query }, undefined, async (response) => ({
                page: parse(await jsonOf(response)),
                isLast: !/;\s*rel="next"/u.test(headerOf(response, 'link')),
            }));
            if (answer.state !== 'known')
                return answer;
            items.push(...answer.value.page);
            if (answer.value.isLast)
                return { state: 'known', value: items };
        }
        return { state: 'unavailable', why: `${request.path} has more than ${MOST_PAGES * PER_PAGE} entries` };
    }
    send(method, request, body, parse) {
        return this.#answer(method, request, JSON.stringify(body), async (response) => parse(response.statusCode === 204 ? undefined : await jsonOf(response)));
    }
    download(request, maxBytes) {
        return this.#answer('GET', request, undefined, async (response, url) => {
            this.#folder ??= new download_folder/* DownloadFolder */.z();
            const path = this.#folder.next();
            await save(response, path, maxBytes);
            const name = url.pathname.split('/').at(-1) ?? '';
            return (0,files/* artifactFile */.vd)(path, name, `the answer to ${request.path}`);
        });
    }
    async close() {
        this.#folder?.remove();
        this.#folder = undefined;
        await this.#connections.close();
    }
    /** Tries until there is an answer that counts. */
    async #answer(method, request, body, take) {
        const { log, retryDelayMs = 1000, longestWaitMs = 90_000 } = this.#options;
        for (let attempt = 0;; attempt += 1) {
            try {
                return await this.#once(method, request, body, take);
            }
            catch (error) {
                const why = describe(error);
                // Whoever sent something must not send it twice: only where nothing was done about it, it goes again.
                const again = error instanceof Again || (method === 'GET' && !(error instanceof Unavailable));
                const told = error instanceof Again ? error.waitMs : 0;
                const wait = Math.max(told, retryDelayMs * 2 ** attempt);
                if (!again || attempt >= RETRIES || wait > longestWaitMs) {
                    return { state: 'unavailable', why: `${request.path}: ${why}` };
                }
                log.progress((0,report_escape/* escapeText */.X1)(`${request.path}: ${why}; trying again in ${Math.ceil(wait / 1000)} s (${attempt + 1} of ${RETRIES})`));
                await (0,external_node_timers_promises_.setTimeout)(wait);
            }
        }
    }
    async #once(method, request, body, take) {
        const signal = AbortSignal.timeout(this.#options.deadlineMs ?? 10 * 60_000);
        let url = this.#urlOf(request);
        for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
            const response = await this.#send(method, url, body, signal);
            response.body.on('error', () => undefined);
            try {
                const { statusCode: status } = response;
                const target = redirectTarget(response, url);
                if (target !== undefined) {
                    if (method !== 'GET')
                        throw new Unavailable('it redirects a request that changes something');
                    url = target;
                    continue;
                }
                if (status >= 200 && status < 300)
                    return { state: 'known', value: await taken(take, response, url) };
                // What was redirected to is no longer the API: its refusals say nothing of permissions.
                if (url.origin !== this.#root.origin && status < 500)
                    throw new Unavailable(`status ${status}`);
                const wait = waitOf(response, Date.now());
                if (wait !== undefined)
                    throw new Again(`rate limit, status ${status}`, wait);
                if (status >= 500 || status === 408) {
                    if (method === 'GET')
                        throw new Again(`status ${status}`);
                    throw new Unavailable(`status ${status}: it is not known whether it was carried out`);
                }
                return refusal(status, request, await textOf(response).catch(() => ''), this.#options.token !== undefined);
            }
            finally {
                response.body.destroy();
            }
        }
        throw new Unavailable(`it redirects more than ${MOST_REDIRECTS} times`);
    }
    #urlOf({ path, query = {} }) {
        const url = new URL(this.#root.href.replace(/\/$/u, '') + path);
        for (const [name, value] of Object.entries(query))
            url.searchParams.set(name, value);
        return url;
    }
    #send(method, url, body, signal) {
        // Decided anew at every hop: no other host ever sees the token.
        const isApi = url.origin === this.#root.origin;
        const { token } = this.#options;
        return (0,undici.request)(url, {
            method,
            dispatcher: this.#connections.to(url),
            signal,
            headers: {
                'user-agent': 'hardening-actions',
                'accept-encoding': 'identity',
                ...(isApi && { accept: 'application/vnd.github+json', 'x-github-api-version': API_VERSION }),
                ...(isApi && token !== undefined && { authorization: `Bearer ${token}` }),
                ...(body !== undefined && { 'content-type': 'application/json' }),
            },
            ...(body !== undefined && { body }),
        });
    }
}
/** Whatever the caller could not take is an answer in a form that nobody described. */
async function taken(take, response, url) {
    try {
        return await take(response, url);
    }
    catch (error) {
        // A connection that broke off while the body came, or a disk: not the form of the answer.
        if (error instanceof Unavailable || (error instanceof Error && 'code' in error))
            throw error;
        if (error instanceof Error && error.name === 'TimeoutError')
            throw error;
        throw new Unavailable(`an answer that is not as the API describes it: ${(0,report_escape/* clip */.$Q)((0,errors/* messageOf */.b)(error), 300)}`);
    }
}
function redirectTarget({ statusCode, headers }, from) {
    if (![301, 302, 303, 307, 308].includes(statusCode))
        return undefined;
    const location = [headers.location].flat()[0] ?? '';
    const target = location !== '' && URL.canParse(location, from.href) ? new URL(location, from.href) : undefined;
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
async function jsonOf(response) {
    const text = await textOf(response);
    try {
        return JSON.parse(text);
    }
    catch {
        throw new Unavailable('an answer that is no JSON');
    }
}
async function textOf({ body }) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > MOST_JSON_BYTES)
            throw new Unavailable(`an answer of more than ${MOST_JSON_BYTES} bytes`);
        chunks.push(chunk);
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
}
async function save({ body }, path, maxBytes) {
    const output = await (0,promises_.open)(path, 'w', 0o600);
    let size = 0;
    try {
        for await (const chunk of body) {
            size += chunk.length;
            if (size > maxBytes)
                throw new Unavailable(`it has more than ${maxBytes} bytes`);
            await output.writeFile(chunk);
        }
    }
    finally {
        await output.close();
    }
}
function headerOf({ headers }, name) {
    return [headers[name]].flat()[0] ?? '';
}
function describe(error) {
    if (error instanceof Error && error.name === 'TimeoutError')
        return 'it took too long';
    const inner = error instanceof AggregateError ? error.errors.map(errors/* messageOf */.b).join('; ') : '';
    return inner === '' ? (0,errors/* messageOf */.b)(error) : inner;
}


/***/ }),

/***/ 42635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nu: () => (/* binding */ readRepository),
/* harmony export */   kC: () => (/* binding */ compareCommits),
/* harmony export */   pG: () => (/* binding */ readBranch)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var _api_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64714);


const ID = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u);
const REPOSITORY = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    visibility: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['public', 'private', 'internal']),
    full_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    default_branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    fork: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    parent: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).optional(),
});
const BRANCH = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: ID }),
    protected: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    protection: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ enabled: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional() }).optional(),
});
const COMPARE = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['identical', 'behind', 'ahead', 'diverged']) });
const METADATA = 'metadata: read';
const CONTENTS = 'contents: read';
function readRepository(api, repository) {
    return api.get({ path: (0,_api_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .S)(repository), permission: METADATA }, (json) => {
        const answer = REPOSITORY.parse(json);
        const { full_name: fullName, default_branch: defaultBranch, visibility, fork, parent } = answer;
        const id = String(answer.id);
        return { fullName, id, visibility, defaultBranch, fork, ...(parent && { parent: parent.full_name }) };
    });
}
/** A branch, by its exact name; `absent` where there is none. */
function readBranch(api, repository, branch) {
    return api.get({ path: `${(0,_api_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .S)(repository, 'branches')}/${encodeURIComponent(branch)}`, permission: CONTENTS }, (json) => {
        const answer = BRANCH.parse(json);
        // A branch that was renamed is redirected to its new name.
        if (answer.name !== branch)
            throw new Error(`it answers with ${JSON.stringify(answer.name)}`);
        const classic = answer.protected && answer.protection?.enabled !== false;
        return { commit: answer.commit.sha, classic };
    });
}
/** How `commit` stands to `base`; full ids, so that no name is taken for another. */
function compareCommits(api, repository, base, commit) {
    return api.get({
        path: (0,_api_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .S)(repository, 'compare', `${base}...${commit}`),
        query: { per_page: '1' },
        permission: CONTENTS,
    }, (json) => COMPARE.parse(json).status);
}


/***/ }),

/***/ 8183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ peelTag),
/* harmony export */   z: () => (/* binding */ readTag)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var _api_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64714);


/** Tags in tags that are followed. Nobody nests them on purpose; git itself has no bound. */
const MAX_DEPTH = 5;
const PERMISSION = 'contents: read';
const ID = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u);
const TARGET = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['commit', 'tree', 'blob', 'tag']), sha: ID });
const REF = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), object: TARGET });
const TAG = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    sha: ID,
    tag: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1000),
    object: TARGET,
    verification: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ verified: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100) }).optional(),
});
/**
 * A tag of a repository as the API gives it now, followed to its end. The request names `refs/tags/` exactly: no branch is taken
 * for it. `absent` where there is no such tag.
 * @param repository `owner/name`
 * @param tag short name, such as `v1.0`
 */
async function peelTag(api, repository, tag) {
    if (!(0,_api_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefName */ .p)(tag))
        return { state: 'absent', why: `${JSON.stringify(tag)} can't be the name of a tag` };
    const ref = await api.get({ path: (0,_api_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .S)(repository, 'git/ref/tags', tag), permission: PERMISSION }, (json) => {
        const answer = REF.parse(json);
        if (answer.ref !== `refs/tags/${tag}`)
            throw new Error(`it answers with ${JSON.stringify(answer.ref)}`);
        return answer.object;
    });
    if (ref.state !== 'known')
        return ref;
    const chain = [];
    let target = ref.value;
    while (target.type === 'tag' && chain.length < MAX_DEPTH) {
        const { sha } = target;
        const read = await api.get({ path: (0,_api_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .S)(repository, 'git/tags', sha), permission: PERMISSION }, (json) => {
            const answer = TAG.parse(json);
            if (answer.sha !== sha)
                throw new Error(`it answers with another object, ${answer.sha}`);
            return answer;
        });
        // The ref names it, so that it can't be read is no answer about the tag.
        if (read.state === 'absent')
            return { state: 'unavailable', why: `tag object ${sha}: ${read.why}` };
        if (read.state !== 'known')
            return read;
        const { tag: name, object, verification } = read.value;
        chain.push({ sha, name, ...(verification && { verification }) });
        target = object;
    }
    return { state: 'known', value: { object: ref.value.sha, chain, target } };
}
/**
 * Where a tag stands now, by the API alone: what a gate asks once more before it lets anything through.
 * @returns full ids; `absent` where there is no such tag, or it leads to no commit
 */
async function readTag(api, repository, tag) {
    const peeled = await peelTag(api, repository, tag);
    if (peeled.state !== 'known')
        return peeled;
    const { object, chain, target } = peeled.value;
    if (target.type !== 'commit') {
        return { state: 'absent', why: `the tag ${JSON.stringify(tag)} leads to a ${target.type}, to no commit` };
    }
    return { state: 'known', value: { object, commit: target.sha, annotated: chain.length > 0 } };
}


/***/ }),

/***/ 41176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ VERIFY_TAG)
/* harmony export */ });
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45060);

const VERIFY_TAG = {
    paths: {
        kind: 'list',
        description: 'Files, folders or globs of wheels and sdists, whose versions must be the tag’s. Without any, only the project’s version is compared.',
        default: [],
        placeholder: 'PATH',
    },
    tag: {
        kind: 'text',
        description: 'The tag, such as `v1.0`. Default: the ref of the run; a run that was dispatched on a branch is then a rehearsal, in which rules about tags do not apply. A run never looks at another tag than its own.',
        placeholder: 'TAG',
    },
    branch: {
        kind: 'text',
        description: 'The branch that the commit must be on. Default: the repository’s default branch.',
        placeholder: 'BRANCH',
    },
    repository: {
        kind: 'text',
        only: 'cli',
        description: 'The repository on GitHub, as owner/name. Default: what GITHUB_REPOSITORY says.',
        placeholder: 'OWNER/NAME',
    },
    token: {
        kind: 'text',
        only: 'action',
        description: 'Token that reads the API; it needs `checks`, `contents`, `pull-requests` and `statuses`, each `read`.',
        default: '${{ github.token }}',
        placeholder: 'TOKEN',
    },
    source: {
        kind: 'text',
        description: 'Folder of the checkout; a full one (`fetch-depth: 0`) answers for itself what is on the branch.',
        default: '.',
        placeholder: 'DIR',
    },
    policy: {
        kind: 'text',
        description: 'The policy file, read from the commit of the tag. Without this input `release-policy.toml` is used where it exists, else the built-in policy holds.',
        placeholder: 'FILE',
    },
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .JUDGING */ .P6,
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .INSPECTION_LOG */ .Sj,
    'artifact-name': {
        ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .INSPECTION_LOG */ .Sj['artifact-name'],
        description: 'Name of the uploaded inspection log. Default: `tag-<job>-<matrix index>-<attempt>`, because equal names are refused: give it where one job verifies twice.',
    },
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTPUT */ .aQ,
};


/***/ }),

/***/ 66432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z0: () => (/* binding */ parseIndexUrl),
/* harmony export */   aR: () => (/* binding */ basicAuthorization),
/* harmony export */   zA: () => (/* binding */ shownUrl)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * Takes an index URL apart, so that its password can never get into a message.
 * @param origin who said so, for the message
 * @throws ToolError `usage` for anything but http and https
 */
function parseIndexUrl(text, origin) {
    const hint = 'Give the root of a Simple API, such as https://example.org/simple/.';
    if (!URL.canParse(text))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('usage', `${origin} is no URL`, { hint });
    const url = new URL(text);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('usage', `${origin} must be an http or https URL, not ${url.protocol}`, { hint });
    }
    const authorization = basicAuthorization(url);
    url.username = '';
    url.password = '';
    url.hash = '';
    url.search = '';
    if (!url.pathname.endsWith('/'))
        url.pathname += '/';
    return authorization === undefined ? { url: url.href } : { url: url.href, authorization };
}
/** RFC 7617, from `user:password@` of a URL; absent where it has none. */
function basicAuthorization(url) {
    if (url.username === '' && url.password === '')
        return undefined;
    const pair = `${percentDecoded(url.username)}:${percentDecoded(url.password)}`;
    return `Basic ${Buffer.from(pair, 'utf8').toString('base64')}`;
}
/** Origin and path: a query may hold a signature that gives access. */
function shownUrl(url) {
    return url.origin + url.pathname;
}
function percentDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 34439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ verified)
/* harmony export */ });
function verified(report, { changes, warning }) {
    return { report, policyChanges: changes, ...(warning === undefined ? {} : { policyWarning: warning }) };
}


/***/ }),

/***/ 56653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ verifyTag)
});

// EXTERNAL MODULE: ./lib/artifact-names.js
var artifact_names = __webpack_require__(12964);
// EXTERNAL MODULE: ./lib/engine.js + 2 modules
var engine = __webpack_require__(99656);
// EXTERNAL MODULE: ./lib/facts.js
var lib_facts = __webpack_require__(71588);
// EXTERNAL MODULE: ./lib/policy/defaults.js
var defaults = __webpack_require__(85698);
// EXTERNAL MODULE: ./lib/policy/tag-table.js
var tag_table = __webpack_require__(6147);
// EXTERNAL MODULE: ./lib/rules/commands.js
var commands = __webpack_require__(31329);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./lib/github/api-paths.js
var api_paths = __webpack_require__(64714);
;// CONCATENATED MODULE: ./lib/github/commit-results.js


const RUNS = schemas/* object */.Ikc({
    check_runs: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        head_sha: schemas/* string */.YjP(),
        status: schemas/* string */.YjP(),
        conclusion: schemas/* string */.YjP().nullable(),
        details_url: schemas/* string */.YjP().nullish(),
        html_url: schemas/* string */.YjP().nullish(),
        app: schemas/* object */.Ikc({ id: schemas/* number */.aig() }).nullish(),
    })),
});
const STATUS = schemas/* object */.Ikc({
    sha: schemas/* string */.YjP(),
    statuses: schemas/* array */.YOg(schemas/* object */.Ikc({ context: schemas/* string */.YjP(), state: schemas/* string */.YjP(), target_url: schemas/* string */.YjP().nullish() })),
});
/**
 * Everything that was reported for exactly this commit: the latest run of each check, the latest status of each context.
 * @param commit full id
 */
async function readCommitResults(api, repository, commit) {
    const base = (0,api_paths/* repositoryPath */.S)(repository, 'commits', commit);
    const checks = await api.list({ path: `${base}/check-runs`, query: { filter: 'latest' }, permission: 'checks: read' }, (json) => RUNS.parse(json).check_runs.map((run) => checkOf(run, commit)));
    if (checks.state !== 'known')
        return checks;
    const statuses = await api.list({ path: `${base}/status`, permission: 'statuses: read' }, (json) => {
        const { sha, statuses: listed } = STATUS.parse(json);
        if (sha !== commit)
            throw new Error(`it answers about ${sha}`);
        return listed.map(({ context, state, target_url: url }) => ({
            kind: 'status',
            name: context,
            outcome: state,
            ...(typeof url === 'string' && { url }),
        }));
    });
    if (statuses.state !== 'known')
        return statuses;
    return { state: 'known', value: [...checks.value, ...statuses.value] };
}
function checkOf(run, commit) {
    if (run.head_sha !== commit)
        throw new Error(`it answers with a check of ${run.head_sha}`);
    const url = run.details_url ?? run.html_url ?? undefined;
    const runId = url === undefined ? undefined : /\/actions\/runs\/(\d+)(?:\/|$)/u.exec(url)?.[1];
    return {
        kind: 'check',
        name: run.name,
        outcome: run.status === 'completed' ? (run.conclusion ?? 'unknown') : run.status,
        ...(run.app && { app: run.app.id }),
        ...(runId !== undefined && { runId }),
        ...(url !== undefined && { url }),
    };
}

;// CONCATENATED MODULE: ./lib/github/release-text.js


const RELEASE = schemas/* object */.Ikc({ tag_name: schemas/* string */.YjP(), name: schemas/* string */.YjP().nullish(), body: schemas/* string */.YjP().nullish() });
/** Title and text of the published Release of a tag; `absent` where there is none. Drafts need the right to write. */
function readReleaseText(api, repository, tag) {
    return api.get({
        path: `${(0,api_paths/* repositoryPath */.S)(repository, 'releases/tags')}/${encodeURIComponent(tag)}`,
        permission: 'contents: read',
    }, (json) => {
        const { tag_name: name, name: title, body } = RELEASE.parse(json);
        if (name !== tag)
            throw new Error(`it answers with ${JSON.stringify(name)}`);
        return `${title ?? ''}\n${body ?? ''}`;
    });
}

;// CONCATENATED MODULE: ./lib/github/pulls.js


const USER = schemas/* object */.Ikc({ login: schemas/* string */.YjP(), id: schemas/* number */.aig(), type: schemas/* string */.YjP() }).nullable();
const PULLS = schemas/* array */.YOg(schemas/* object */.Ikc({
    number: schemas/* number */.aig(),
    html_url: schemas/* string */.YjP(),
    merged_at: schemas/* string */.YjP().nullable(),
    user: USER,
    base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }) }),
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }),
}));
const REVIEWS = schemas/* array */.YOg(schemas/* object */.Ikc({
    user: USER,
    state: schemas/* string */.YjP(),
    commit_id: schemas/* string */.YjP().nullish(),
    author_association: schemas/* string */.YjP(),
}));
const PERMISSION = 'pull-requests: read';
const KNOWN_PEOPLE = ['OWNER', 'MEMBER', 'COLLABORATOR'];
/** Pull requests that are looked into for one commit. */
const MAX_PULLS = 10;
/** The pull requests of this repository that brought a commit and were merged, each with its reviews. */
async function readMergedPulls(api, repository, commit) {
    const listed = await api.list({ path: (0,api_paths/* repositoryPath */.S)(repository, 'commits', commit, 'pulls'), permission: PERMISSION }, (json) => PULLS.parse(json));
    if (listed.state !== 'known')
        return listed;
    const merged = listed.value.filter(({ merged_at: at, base }) => at !== null && base.repo.full_name.toLowerCase() === repository.toLowerCase());
    const pulls = [];
    for (const { number, html_url: url, user, base, head } of merged.slice(0, MAX_PULLS)) {
        const reviews = await api.list({ path: (0,api_paths/* repositoryPath */.S)(repository, 'pulls', String(number), 'reviews'), permission: PERMISSION }, (json) => REVIEWS.parse(json));
        if (reviews.state === 'absent')
            return { state: 'unavailable', why: `reviews of #${number}: ${reviews.why}` };
        if (reviews.state !== 'known')
            return reviews;
        pulls.push({
            number,
            url,
            ...(user && { author: user.login }),
            base: base.ref,
            head: head.sha,
            reviews: lastWords(reviews.value),
        });
    }
    return { state: 'known', value: pulls };
}
/** GitHub lists reviews from the oldest. A comment takes nothing back that its writer said before. */
function lastWords(reviews) {
    const last = new Map();
    for (const [index, review] of reviews.entries()) {
        const { user, state, commit_id: commit, author_association: association } = review;
        if (state !== 'APPROVED' && state !== 'CHANGES_REQUESTED' && state !== 'DISMISSED')
            continue;
        last.set(user === null ? `gone ${index}` : String(user.id), {
            ...(user && { reviewer: user.login }),
            state,
            ...(typeof commit === 'string' && { commit }),
            counts: user !== null && user.type === 'User' && KNOWN_PEOPLE.includes(association),
        });
    }
    return [...last.values()];
}

// EXTERNAL MODULE: ./lib/github/repository.js
var github_repository = __webpack_require__(42635);
;// CONCATENATED MODULE: ./lib/github/ref-pattern.js
const ANY = { kind: 'one', takes: (character) => character !== '/' };
/**
 * Whether a pattern fits a full ref such as `refs/tags/v1`; undefined where the pattern is none that can be read. The time is that
 * of the length of the one times that of the other, whatever they hold.
 */
function matchesRef(pattern, ref) {
    const tokens = tokensOf(pattern);
    if (tokens === undefined)
        return undefined;
    let states = reach(tokens, [0]);
    for (const character of ref) {
        const next = [];
        for (const state of states) {
            const token = tokens[state];
            if (token === undefined)
                continue;
            if (token.kind === 'one') {
                if (token.takes(character))
                    next.push(state + 1);
            }
            else if (token.kind === 'star') {
                if (character !== '/')
                    next.push(state);
            }
            else if (token.kind === 'within') {
                next.push(state);
                if (character === '/')
                    next.push(state + 1);
            }
        }
        states = reach(tokens, next);
    }
    return states.has(tokens.length);
}
/** States that are reached without a character more. `folders` stands before its `within`, which only a "/" ends. */
function reach(tokens, from) {
    const states = new Set(from);
    for (const state of states) {
        const kind = tokens[state]?.kind;
        if (kind === 'star')
            states.add(state + 1);
        if (kind === 'folders')
            states.add(state + 1).add(state + 2);
    }
    return states;
}
function tokensOf(pattern) {
    const characters = Array.from(pattern);
    const tokens = [];
    let index = 0;
    while (index < characters.length) {
        const character = characters[index] ?? '';
        index += 1;
        if (character === '*') {
            const starts = index === 1 || characters[index - 2] === '/';
            if (starts && characters[index] === '*' && characters[index + 1] === '/') {
                tokens.push({ kind: 'folders' }, { kind: 'within' });
                index += 2;
            }
            else
                tokens.push({ kind: 'star' });
        }
        else if (character === '?')
            tokens.push(ANY);
        else if (character === '[') {
            const end = endOfClass(characters, index);
            if (end === undefined)
                return undefined;
            tokens.push({ kind: 'one', takes: classOf(characters.slice(index, end)) });
            index = end + 1;
        }
        else {
            const literal = character === '\\' ? characters[index++] : character;
            if (literal === undefined)
                return undefined;
            tokens.push({ kind: 'one', takes: (given) => given === literal });
        }
    }
    return tokens;
}
function endOfClass(characters, start) {
    for (let index = start; index < characters.length; index += 1) {
        if (characters[index] === '\\')
            index += 1;
        else if (characters[index] === ']' && index > start)
            return index;
    }
    return undefined;
}
function classOf(inside) {
    const negated = inside[0] === '^' || inside[0] === '!';
    const members = [];
    const ranges = [];
    for (let index = negated ? 1 : 0; index < inside.length; index += 1) {
        if (inside[index] === '\\')
            index += 1;
        const first = inside[index] ?? '';
        const last = inside[index + 2];
        if (inside[index + 1] === '-' && last !== undefined) {
            ranges.push([first, last]);
            index += 2;
        }
        else
            members.push(first);
    }
    return (character) => character !== '/' &&
        negated !==
            (members.includes(character) ||
                ranges.some(([first, last]) => first <= character && character <= last));
}

;// CONCATENATED MODULE: ./lib/github/rulesets.js



const METADATA = 'metadata: read';
const BRANCH_RULES = schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP(), ruleset_id: schemas/* number */.aig(), parameters: schemas/* unknown */.L5J().optional() }));
const PULL_REQUEST = schemas/* object */.Ikc({ required_approving_review_count: schemas/* number */.aig() });
const REQUIRED = schemas/* object */.Ikc({
    required_status_checks: schemas/* array */.YOg(schemas/* object */.Ikc({ context: schemas/* string */.YjP(), integration_id: schemas/* number */.aig().nullish() })),
});
const LISTED = schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* number */.aig(), target: schemas/* string */.YjP().optional(), enforcement: schemas/* string */.YjP() }));
const RULESET = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    name: schemas/* string */.YjP(),
    target: schemas/* string */.YjP().optional(),
    enforcement: schemas/* string */.YjP(),
    conditions: schemas/* object */.Ikc({
        ref_name: schemas/* object */.Ikc({ include: schemas/* array */.YOg(schemas/* string */.YjP()), exclude: schemas/* array */.YOg(schemas/* string */.YjP()) }).optional(),
    })
        .nullish(),
    rules: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP() })).optional(),
    bypass_actors: schemas/* array */.YOg(schemas/* object */.Ikc({
        actor_id: schemas/* number */.aig().nullish(),
        actor_type: schemas/* string */.YjP(),
        bypass_mode: schemas/* string */.YjP().optional(),
    }))
        .optional(),
});
/** The rules that hold for a branch: of active rulesets of the repository and of what it belongs to. */
function readBranchRules(api, repository, branch) {
    return api.list({
        path: `${(0,api_paths/* repositoryPath */.S)(repository, 'rules/branches')}/${encodeURIComponent(branch)}`,
        permission: METADATA,
    }, (json) => BRANCH_RULES.parse(json).map(branchRule));
}
function branchRule({ type, ruleset_id: rulesetId, parameters, }) {
    if (type === 'pull_request') {
        const { required_approving_review_count: approvals } = PULL_REQUEST.parse(parameters);
        return { type, rulesetId, approvals };
    }
    if (type === 'required_status_checks') {
        const checks = REQUIRED.parse(parameters).required_status_checks.map(({ context, integration_id: app }) => ({ context, ...(typeof app === 'number' && { app }) }));
        return { type, rulesetId, checks };
    }
    return { type, rulesetId };
}
/**
 * The active rulesets that hold for a tag. There is no call for effective rules of a tag, so their conditions are evaluated here;
 * a condition that can't be read never protects.
 */
async function readTagRulesets(api, repository, tag) {
    const listed = await api.list({
        path: (0,api_paths/* repositoryPath */.S)(repository, 'rulesets'),
        query: { includes_parents: 'true', targets: 'tag' },
        permission: METADATA,
    }, (json) => LISTED.parse(json));
    if (listed.state !== 'known')
        return listed;
    const found = [];
    for (const { id, target, enforcement } of listed.value) {
        if (target !== 'tag' || enforcement !== 'active')
            continue;
        const read = await api.get({
            path: (0,api_paths/* repositoryPath */.S)(repository, 'rulesets', String(id)),
            query: { includes_parents: 'true' },
            permission: METADATA,
        }, (json) => RULESET.parse(json));
        // It went away, or is not shown, between two requests: nobody can say what holds.
        if (read.state === 'absent')
            return { state: 'unavailable', why: `ruleset ${id}: ${read.why}` };
        if (read.state !== 'known')
            return read;
        if (holdsFor(read.value, `refs/tags/${tag}`))
            found.push(tagRuleset(read.value));
    }
    return { state: 'known', value: found };
}
function holdsFor({ target, enforcement, conditions }, ref) {
    const names = conditions?.ref_name;
    if (target !== 'tag' || enforcement !== 'active' || names === undefined)
        return false;
    const fits = (pattern, inDoubt) => {
        // The default branch is no tag.
        if (pattern.startsWith('~'))
            return pattern === '~ALL' || (pattern !== '~DEFAULT_BRANCH' && inDoubt);
        return matchesRef(pattern, ref) ?? inDoubt;
    };
    return (names.include.some((pattern) => fits(pattern, false)) &&
        !names.exclude.some((pattern) => fits(pattern, true)));
}
function tagRuleset({ id, name, rules, bypass_actors: bypass }) {
    return {
        id,
        name,
        rules: [...new Set((rules ?? []).map(({ type }) => type))].sort(),
        ...(bypass && {
            bypass: bypass.map(({ actor_type: type, actor_id: actor, bypass_mode: mode }) => `${type}${typeof actor === 'number' ? ` ${actor}` : ''}${mode === undefined ? '' : ` (${mode})`}`),
        }),
    };
}

// EXTERNAL MODULE: ./lib/github/tag.js
var github_tag = __webpack_require__(8183);
;// CONCATENATED MODULE: ./lib/tag/gather.js








/** The tag by the API. It never rejects for what lies outside. */
async function beginTag({ repository, tag }, { api }) {
    const [found, about, namesake] = await Promise.all([
        (0,github_tag/* peelTag */.x)(api, repository, tag),
        (0,github_repository/* readRepository */.Nu)(api, repository),
        branchOfThatName(api, repository, tag),
    ]);
    const facts = {
        tagOrigin: mapped(about, originOf),
        namesake: mapped(namesake, (branch) => ({ branch })),
    };
    if (found.state !== 'known' && found.state !== 'absent') {
        return { facts: { ...facts, tag: { state: 'unavailable', why: found.why } }, about };
    }
    const fact = {
        repository: about.state === 'known' ? about.value.fullName : repository,
        name: tag,
        found: found.state === 'known' ? found.value : { missing: found.why },
    };
    const base = { facts: { ...facts, tag: (0,lib_facts/* known */.eO)(fact) }, about };
    if (found.state !== 'known' || found.value.target.type !== 'commit')
        return base;
    return { ...base, commit: found.value.target.sha, object: found.value.object };
}
/**
 * Everything else that rules of the family `tag` look at. Without a tag that leads to a commit there is nothing to ask: those facts
 * are absent, and the tag itself is the finding.
 */
async function gatherCommit(question, { api, history }, about, commit) {
    const { repository, tag, folder, run } = question;
    const branch = question.branch === undefined ? mapped(about, (info) => info.defaultBranch) : (0,lib_facts/* known */.eO)(question.branch);
    const [places, head, onBranch, rulesets, checks, pulls, release] = await Promise.all([
        placesOf(question, history),
        history.head(folder),
        aboutBranch(question, { api, history }, branch, commit),
        readTagRulesets(api, repository, tag),
        readCommitResults(api, repository, commit),
        readMergedPulls(api, repository, commit),
        readReleaseText(api, repository, tag),
    ]);
    return {
        ...onBranch,
        tagPlaces: (0,lib_facts/* known */.eO)(places),
        checkout: mapped(head, (id) => ({ head: id })),
        tagProtection: mapped(rulesets, (list) => ({ rulesets: list })),
        tagChecks: mapped(checks, (results) => ({ results, ...(run && { run: run.id }) })),
        tagReview: branch.state === 'known' ? mapped(pulls, (list) => ({ branch: branch.value, pulls: list })) : branch,
        tagNotes: (0,lib_facts/* known */.eO)({ release: release.state === 'absent' ? (0,lib_facts/* known */.eO)(undefined) : factOf(release) }),
    };
}
async function aboutBranch(question, { api, history }, branch, commit) {
    const asked = (fact) => (question.firstParent ? { tagFirstParent: fact } : {});
    if (branch.state !== 'known') {
        return { tagAncestry: branch, branchProtection: branch, ...asked(branch) };
    }
    const { repository } = question;
    const [tip, rules] = await Promise.all([
        (0,github_repository/* readBranch */.pG)(api, repository, branch.value),
        readBranchRules(api, repository, branch.value),
    ]);
    if (tip.state !== 'known') {
        const unread = { state: 'unavailable', why: `branch ${branch.value}: ${tip.why}` };
        return { tagAncestry: unread, branchProtection: unread, ...asked(unread) };
    }
    const { commit: tipId, classic } = tip.value;
    return {
        branchProtection: mapped(rules, (list) => ({
            branch: branch.value,
            classic,
            rules: list,
        })),
        ...(await ancestryOf(question, { api, history }, branch.value, tipId, commit)),
    };
}
async function ancestryOf({ repository, folder, firstParent }, { api, history }, branch, tip, commit) {
    const byApi = await (0,github_repository/* compareCommits */.kC)(api, repository, tip, commit);
    let from = tip;
    let local = await history.isAncestor(folder, commit, tip);
    if (local.state !== 'known') {
        // The branch went on since it was fetched: what was on it then still is, unless its history was rewritten.
        const tracked = await history.trackedBranch(folder, branch);
        if (tracked.state === 'known' && tracked.value !== tip) {
            const then = await history.isAncestor(folder, commit, tracked.value);
            if (then.state === 'known' && then.value)
                [from, local] = [tracked.value, then];
        }
    }
    const state = firstParent ? await history.isFirstParent(folder, commit, from) : undefined;
    return {
        tagAncestry: mapped(byApi, (api) => ({ branch, tip, api, local })),
        ...(state && { tagFirstParent: mapped(state, (value) => ({ branch, state: value })) }),
    };
}
async function placesOf({ folder, tag, remoteUrl, run }, history) {
    const [local, remote] = await Promise.all([
        history.localTag(folder, tag),
        history.remoteTag(remoteUrl, tag),
    ]);
    return { local, remote, ...(run && { run: run.sha }) };
}
async function branchOfThatName(api, repository, name) {
    if (!(0,api_paths/* isRefName */.p)(name))
        return (0,lib_facts/* known */.eO)(false);
    const answer = await api.get({ path: (0,api_paths/* repositoryPath */.S)(repository, 'git/ref/heads', name), permission: 'contents: read' }, () => true);
    return answer.state === 'absent' ? (0,lib_facts/* known */.eO)(false) : factOf(answer);
}
function originOf({ fullName, fork, parent }) {
    return { repository: fullName, fork, ...(parent !== undefined && { parent }) };
}
/** An answer as a fact: everything but an answer is unavailable, with its reason. */
function factOf(answer) {
    return answer.state === 'known' ? answer : { state: 'unavailable', why: answer.why };
}
function mapped(answer, map) {
    return answer.state === 'known' ? (0,lib_facts/* known */.eO)(map(answer.value)) : { state: 'unavailable', why: answer.why };
}

// EXTERNAL MODULE: ./lib/tag/version.js
var tag_version = __webpack_require__(15412);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/tag/which.js


const TAGS = 'refs/tags/';
/**
 * The tag that is meant. A run has one ref, which the environment's rules and the provenance name: it never looks at another tag.
 * @param given what a person wrote, with or without `refs/tags/`
 * @param run absent on a laptop
 * @throws ToolError `usage`
 */
function whichTag(given, run) {
    const wanted = given?.startsWith(TAGS) === true ? given.slice(TAGS.length) : given;
    if (wanted !== undefined && !(0,api_paths/* isRefName */.p)(wanted)) {
        throw new errors/* ToolError */.v('usage', `input "tag" is ${JSON.stringify(wanted)}, which can't be the name of a tag`, {
            hint: 'Name it as `git tag --list` does, such as "v1.0".',
        });
    }
    if (run === undefined) {
        if (wanted !== undefined)
            return { kind: 'release', tag: wanted };
        throw new errors/* ToolError */.v('usage', 'the input "tag" is missing', { hint: 'Name the tag, as in `--tag v1.0`.' });
    }
    const own = run.ref.startsWith(TAGS) ? run.ref.slice(TAGS.length) : undefined;
    if (own !== undefined && (wanted === undefined || wanted === own))
        return { kind: 'release', tag: own };
    if (wanted !== undefined) {
        throw new errors/* ToolError */.v('usage', `the run is of ${run.ref}, not of the tag ${JSON.stringify(wanted)}`, {
            hint: `Start it on the tag: gh workflow run ${workflowOf(run.workflowRef)} --ref ${shellWord(wanted)}\n` +
                'Else the rules of the environment and the provenance of the files would name the other ref.',
        });
    }
    if (run.event === 'workflow_dispatch' && run.ref.startsWith('refs/heads/'))
        return { kind: 'rehearsal' };
    throw new errors/* ToolError */.v('usage', `the run (event ${run.event}, ${run.ref}) is of no tag`, {
        hint: `A release starts when a tag is pushed, or by: gh workflow run ${workflowOf(run.workflowRef)} --ref <tag>`,
    });
}
function workflowOf(ref) {
    return /\/\.github\/workflows\/([\w.-]+)@/u.exec(ref)?.[1] ?? 'release.yml';
}
/** A name of a ref may hold quotes and dollar signs. */
function shellWord(text) {
    return /^[\w./+-]+$/u.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

// EXTERNAL MODULE: ./lib/version.js
var lib_version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/shells/policy.js + 1 modules
var shells_policy = __webpack_require__(98172);
// EXTERNAL MODULE: ./lib/shells/read-subjects.js
var read_subjects = __webpack_require__(71125);
// EXTERNAL MODULE: ./lib/shells/verified.js
var verified = __webpack_require__(34439);
;// CONCATENATED MODULE: ./lib/shells/verify-tag-on-default-branch.js













/**
 * Proves where the tag of a release comes from, or says why it can't.
 * @throws ToolError where the inputs name no tag of this run, or there is no checkout that holds its commit
 */
async function verifyTag(inputs, ports) {
    const { run, repository, clock } = ports;
    const which = whichTag(inputs.tag, run);
    if (which.kind === 'rehearsal')
        return rehearsal(inputs, ports);
    const { tag } = which;
    ports.log.progress(`reading the tag ${tag} of ${repository}`);
    const begun = await beginTag({ repository, tag }, ports);
    const base = { today: (0,lib_facts/* known */.eO)(clock.today()) };
    if (begun.commit === undefined || begun.object === undefined) {
        const gathered = { policy: defaults/* DEFAULT_POLICY */.z, changes: [] };
        const facts = { ...base, subjects: (0,lib_facts/* known */.eO)([]), policy: (0,lib_facts/* known */.eO)(gathered.policy), ...begun.facts };
        return finished((0,engine/* evaluate */._3)(commands/* TAG_RULES */.lX, facts, { tool: lib_version/* TOOL */.j, strict: inputs.strict }), gathered, { tag });
    }
    const { commit, object } = begun;
    // The commit itself decides: a pull request’s base has no say over a tag.
    const gathered = await (0,shells_policy/* gatherPolicy */.EX)({ policy: inputs.policy, source: inputs.source, 'source-ref': commit }, { text: ports.text, git: ports.git });
    const { policy } = gathered;
    const { prefix, firstParent } = (0,tag_table/* tagRequirements */.vy)(policy);
    const question = {
        repository,
        tag,
        branch: inputs.branch,
        folder: inputs.source,
        remoteUrl: `${ports.serverUrl}/${repository}`,
        firstParent,
        ...(run && { run: { id: run.runId, sha: run.sha } }),
    };
    const artifacts = inputs.paths.length > 0 ? await ports.files.expand(inputs.paths) : [];
    (0,artifact_names/* requireUniqueNames */.D)(artifacts);
    const [about, source, subjects] = await Promise.all([
        gatherCommit(question, ports, begun.about, commit),
        treeOf(inputs, ports, tag, commit),
        (0,read_subjects/* readSubjects */.K)(artifacts, { limits: policy.limits, lineEnds: false }, ports.log),
    ]);
    const facts = {
        ...base,
        subjects: (0,lib_facts/* known */.eO)([...subjects].sort((a, b) => (a.filename < b.filename ? -1 : 1))),
        policy: (0,lib_facts/* known */.eO)(policy),
        source,
        ...begun.facts,
        ...about,
    };
    const version = (0,tag_version/* versionOfTagName */.t)(tag, prefix) ?? '';
    const report = (0,engine/* evaluate */._3)(commands/* TAG_RULES */.lX, facts, { tool: lib_version/* TOOL */.j, strict: inputs.strict });
    return finished(report, gathered, { tag, 'tag-object': object, commit, version });
}
async function treeOf({ source }, { git }, tag, commit) {
    return (0,lib_facts/* known */.eO)({ ...(await git.readTree(source, commit)), tag });
}
/** Rules about tags have nothing to look at: they say so, each of them. */
async function rehearsal(inputs, ports) {
    const { judged } = ports;
    const gathered = await (0,shells_policy/* gatherPolicy */.EX)({ policy: inputs.policy, source: inputs.source, 'source-ref': undefined }, ports);
    const facts = { subjects: (0,lib_facts/* known */.eO)([]), policy: (0,lib_facts/* known */.eO)(gathered.policy), today: (0,lib_facts/* known */.eO)(ports.clock.today()) };
    const report = (0,engine/* evaluate */._3)(commands/* TAG_RULES */.lX, facts, { tool: lib_version/* TOOL */.j, strict: inputs.strict });
    const results = report.results.map((result) => result.outcome === 'not-applicable' && TAG_IDS.has(result.ruleId)
        ? { ...result, why: REHEARSAL }
        : result);
    return finished({ ...report, results }, gathered, judged && { commit: judged.head });
}
const TAG_IDS = new Set(commands/* TAG_RULES */.lX.filter(({ family }) => family === 'tag').map(({ id }) => id));
const REHEARSAL = 'a rehearsal: the run was started on a branch, and there is no tag to prove';
function finished(report, gathered, outputs = {}) {
    return { ...(0,verified/* verified */.z)(report, gathered), outputs };
}


/***/ })

};

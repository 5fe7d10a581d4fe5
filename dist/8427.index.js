export const id = 8427;
export const ids = [8427];
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

/***/ 83912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g$: () => (/* binding */ PAGE_TYPES),
  SP: () => (/* binding */ readPage),
  yR: () => (/* binding */ readText),
  Mo: () => (/* binding */ requireOk)
});

// UNUSED EXPORTS: typeOf

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/pypi/index-url.js
var index_url = __webpack_require__(66432);
// EXTERNAL MODULE: ./lib/pypi/simple-page.js
var simple_page = __webpack_require__(52126);
;// CONCATENATED MODULE: ./lib/pypi/simple-html.js

/**
 * Parses a project page of the Simple API in HTML (PEP 503, 592, 629), for indexes that have nothing else. Only anchors
 * and `meta` count, as in pip; a file's name is the last part of its address.
 * @param base address of the page, after redirects
 * @throws ToolError `environment`
 */
function parseSimpleHtml(text, base) {
    const tags = startTags(text);
    for (const { name, attributes } of tags) {
        if (name === 'meta' && attributes.get('name') === 'pypi:repository-version') {
            (0,simple_page/* checkApiVersion */.d$)(attributes.get('content') ?? '');
        }
        // It would change the meaning of every relative address; no index needs it.
        if (name === 'base')
            throw (0,simple_page/* malformed */.Qm)('its page has a <base> element');
    }
    const files = tags.flatMap(({ name, attributes }) => {
        const href = name === 'a' ? attributes.get('href') : undefined;
        if (href === undefined)
            return [];
        if (!URL.canParse(href, base.href))
            throw (0,simple_page/* malformed */.Qm)('a link is no URL');
        const url = new URL(href, base);
        const filename = lastPart(url);
        // A link to a folder (an index of projects, "..") is no file.
        if (filename === '')
            return [];
        const sha256 = /^#(?:.*&)?sha256=([^&]*)/.exec(url.hash)?.[1];
        const yanked = attributes.get('data-yanked');
        const provenance = attributes.get('data-provenance');
        return [(0,simple_page/* listedFile */.gE)({ filename, url: href, sha256, yanked, provenance }, base)];
    });
    return { files };
}
/** Start tags in order, comments left out. Linear in the length of the text: each match begins where the last ended. */
function startTags(text) {
    const tags = [];
    let at = text.indexOf('<');
    while (at >= 0) {
        if (text.startsWith('<!--', at)) {
            const end = text.indexOf('-->', at + 4);
            if (end < 0)
                throw (0,simple_page/* malformed */.Qm)('a comment in its page does not end');
            at = text.indexOf('<', end + 3);
            continue;
        }
        const name = matchAt(/[a-z][a-z0-9-]{0,30}/iy, text, at + 1);
        if (name === undefined) {
            at = text.indexOf('<', at + 1);
            continue;
        }
        const { attributes, end } = readAttributes(text, at + 1 + name.length);
        tags.push({ name: name.toLowerCase(), attributes });
        at = text.indexOf('<', end);
    }
    return tags;
}
function readAttributes(text, start) {
    const attributes = new Map();
    let at = start;
    for (;;) {
        at += matchAt(/[\s/]*/y, text, at)?.length ?? 0;
        if (text[at] === '>')
            return { attributes, end: at + 1 };
        const name = matchAt(/[^\s"'<>/=]+/y, text, at);
        if (name === undefined)
            throw (0,simple_page/* malformed */.Qm)('a tag in its page is malformed');
        at += name.length;
        const assignment = matchAt(/\s*=\s*/y, text, at);
        if (assignment === undefined) {
            attributes.set(name.toLowerCase(), '');
            continue;
        }
        at += assignment.length;
        const value = matchAt(/"[^"]*"|'[^']*'|[^\s"'<>`]+/y, text, at);
        if (value === undefined)
            throw (0,simple_page/* malformed */.Qm)('an attribute in its page is malformed');
        at += value.length;
        attributes.set(name.toLowerCase(), unescaped(value.replace(/^(["'])(.*)\1$/s, '$2')));
    }
}
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
}
const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
function unescaped(text) {
    return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
        if (typeof name === 'string')
            return NAMED[name] ?? whole;
        const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}
function lastPart(url) {
    const part = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
    try {
        return decodeURIComponent(part);
    }
    catch {
        throw (0,simple_page/* malformed */.Qm)('a link is not UTF-8');
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(34398);
;// CONCATENATED MODULE: ./lib/pypi/simple-json.js


/** PEP 691 with PEP 592 (yanked), 629 (version), 700 (size, time), 740 (provenance) and 792 (status); other keys are none of our business. */
const PAGE = schemas.object({
    meta: schemas.object({ 'api-version': schemas.string() }),
    'project-status': schemas.object({ status: schemas.string().optional() }).optional(),
    files: schemas.array(schemas.object({
        filename: schemas.string(),
        url: schemas.string(),
        hashes: schemas.record(schemas.string(), schemas.string()),
        size: schemas.number().optional(),
        yanked: schemas.union([schemas.boolean(), schemas.string()]).optional(),
        'upload-time': schemas.string().nullish(),
        provenance: schemas.string().nullish(),
    })),
});
/**
 * Parses the answer of type `application/vnd.pypi.simple.v1+json`.
 * @param base address of the page, after redirects
 * @throws ToolError `environment`
 */
function parseSimpleJson(text, base) {
    const parsed = PAGE.safeParse(jsonOf(text));
    if (!parsed.success) {
        // Our own words: the bundle carries none of the schema library's.
        const path = parsed.error.issues[0]?.path.join('.') ?? '';
        throw (0,simple_page/* malformed */.Qm)(path === '' ? 'it is no JSON object' : `"${path}" is missing or not as PEP 691 has it`);
    }
    const page = parsed.data;
    (0,simple_page/* checkApiVersion */.d$)(page.meta['api-version']);
    const files = page.files.map(({ filename, url, hashes, size, yanked, provenance, ...more }) => (0,simple_page/* listedFile */.gE)({
        filename,
        url,
        sha256: hashes.sha256,
        size,
        yanked: reasonOf(yanked),
        uploadTime: more['upload-time'] ?? undefined,
        provenance: provenance ?? undefined,
    }, base));
    const status = page['project-status']?.status ?? 'active';
    return status === 'active' ? { files } : { files, status };
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw (0,simple_page/* malformed */.Qm)('it is no JSON');
    }
}
function reasonOf(yanked) {
    if (typeof yanked === 'string')
        return yanked;
    return yanked === true ? '' : undefined;
}

;// CONCATENATED MODULE: ./lib/adapters/package-index/answers.js





const JSON_TYPE = 'application/vnd.pypi.simple.v1+json';
/** What is asked for where a page of the Simple API is wanted. */
const PAGE_TYPES = `${JSON_TYPE}, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1`;
/** The largest page of today is about 40 MiB. */
const PAGE_BYTES = 128 * 1024 ** 2;
/** The page of one project; absent where the index has none. @throws ToolError `environment` */
async function readPage(answer) {
    const { status, url, contentType } = answer;
    if (status === 404)
        return undefined;
    requireOk(answer);
    const text = await readText(answer, PAGE_BYTES);
    const type = typeOf(answer);
    if (type === JSON_TYPE)
        return parseSimpleJson(text, url);
    if (type === 'text/html' || type === 'application/vnd.pypi.simple.v1+html')
        return parseSimpleHtml(text, url);
    throw (0,simple_page/* malformed */.Qm)(`it has the type "${contentType.slice(0, 80)}"`);
}
/** The media type without its parameters. */
function typeOf({ contentType }) {
    return /^[^;]*/.exec(contentType)?.[0].trim().toLowerCase() ?? '';
}
/** @throws ToolError `environment` for any status but 200 */
function requireOk({ status, url }) {
    if (status === 401 || status === 403) {
        throw new errors/* ToolError */.v('environment', `the package index refuses access to ${(0,index_url/* shownUrl */.zA)(url)} (status ${status})`, {
            hint: 'Give user name and password in pip’s index-url; netrc and keyrings are not read.',
        });
    }
    if (status !== 200)
        throw new errors/* ToolError */.v('environment', `${(0,index_url/* shownUrl */.zA)(url)} answers status ${status}`);
}
/** The whole body as text. @throws ToolError `environment` where it is longer than `maxBytes`, or not UTF-8 */
async function readText({ body }, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > maxBytes)
            throw (0,simple_page/* malformed */.Qm)(`it is longer than ${maxBytes} bytes`);
        chunks.push(chunk);
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
    }
    catch {
        throw (0,simple_page/* malformed */.Qm)('it is not UTF-8');
    }
}


/***/ }),

/***/ 5454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ indexClient)
});

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/adapters/package-index/configuration.js + 4 modules
var configuration = __webpack_require__(85529);
// EXTERNAL MODULE: ./lib/adapters/connections.js + 1 modules
var adapters_connections = __webpack_require__(92281);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/pypi/index-url.js
var index_url = __webpack_require__(66432);
// EXTERNAL MODULE: ./lib/adapters/fs-errors.js
var fs_errors = __webpack_require__(28841);
;// CONCATENATED MODULE: ./lib/adapters/package-index/http.js





const MOST_REDIRECTS = 5;
const LONGEST_WAIT_MS = 30_000;
const TEMPORARY = new Set([408, 425, 429, 500, 502, 503, 504, 520, 522, 524, 527]);
/** It may go better next time. `waitMs`: when the server says so. */
class TemporaryFault extends Error {
    waitMs;
    constructor(message, waitMs = 0, cause) {
        super(message, { cause });
        this.waitMs = waitMs;
    }
}
/** GET requests to the package index and to where it keeps its files. */
class HttpClient {
    #options;
    constructor(options) {
        this.#options = options;
    }
    /**
     * Sends a request and hands the answer to `take`, both again where that fails for a reason that may pass.
     * @param take reads the body to its end or throws; an error of the connection while it reads is such a reason
     * @throws ToolError `environment` once no try is left, and what `take` threw as ToolError
     */
    async get(url, accept, take) {
        const { settings, progress, retryDelayMs } = this.#options;
        for (let attempt = 0;; attempt += 1) {
            try {
                return await this.#once(url, accept, take);
            }
            catch (error) {
                if (error instanceof errors/* ToolError */.v)
                    throw error;
                const why = describe(error);
                if (attempt >= settings.retries || isPermanent(error)) {
                    throw new errors/* ToolError */.v('environment', `${(0,index_url/* shownUrl */.zA)(url)} can't be fetched: ${why}`, {
                        hint: 'See network, proxy and certificates; pip’s configuration is honoured (python -m pip config list).',
                        cause: error,
                    });
                }
                progress(`${why}: trying ${(0,index_url/* shownUrl */.zA)(url)} again (${attempt + 1} of ${settings.retries})`);
                const told = error instanceof TemporaryFault ? error.waitMs : 0;
                await (0,promises_.setTimeout)(Math.min(LONGEST_WAIT_MS, Math.max(told, retryDelayMs * 2 ** attempt)));
            }
        }
    }
    async #once(start, accept, take) {
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
                if (TEMPORARY.has(status))
                    throw new TemporaryFault(`status ${status}`, retryAfter(response));
                requirePlain(response, url);
                return await take({ status, url, contentType: header(response, 'content-type'), body });
            }
            finally {
                body.destroy();
            }
        }
        throw new errors/* ToolError */.v('environment', `${(0,index_url/* shownUrl */.zA)(start)} redirects more than ${MOST_REDIRECTS} times`);
    }
    #send(url, accept, signal) {
        const { connections, settings } = this.#options;
        // Decided anew at every hop: a password goes to no other server than the index's.
        const { index } = settings;
        const isIndex = url.origin === new URL(index.url).origin;
        const authorization = isIndex ? index.authorization : undefined;
        return (0,undici.request)(url, {
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
function redirectTarget(response, from) {
    if (![301, 302, 303, 307, 308].includes(response.statusCode))
        return undefined;
    const location = header(response, 'location');
    // An absent or empty one would be this very address.
    const isUrl = location !== '' && URL.canParse(location, from.href);
    const target = isUrl ? new URL(location, from.href) : undefined;
    if (target?.protocol !== 'https:' && target?.protocol !== 'http:') {
        throw new errors/* ToolError */.v('environment', `${(0,index_url/* shownUrl */.zA)(from)} redirects to no address that can be asked`);
    }
    if (from.protocol === 'https:' && target.protocol === 'http:') {
        throw new errors/* ToolError */.v('environment', `${(0,index_url/* shownUrl */.zA)(from)} redirects from https to http: refused`);
    }
    target.username = '';
    target.password = '';
    return target;
}
/** Compressed answers would need a bound of their own, and nobody asked for one. */
function requirePlain(response, url) {
    const encoding = header(response, 'content-encoding');
    if (encoding === '' || encoding.toLowerCase() === 'identity')
        return;
    throw new errors/* ToolError */.v('environment', `${(0,index_url/* shownUrl */.zA)(url)} answers in an encoding that was not asked for`);
}
/** The first value, where a server repeats a header. */
function header(response, name) {
    return [response.headers[name]].flat()[0] ?? '';
}
/** Seconds alone are understood; a date is as good as nothing. */
function retryAfter(response) {
    const value = header(response, 'retry-after');
    return /^\d{1,5}$/.test(value) ? Number(value) * 1000 : 0;
}
/** A certificate that is wrong now is wrong a second later, and so is a disk that is full. */
function isPermanent(error) {
    return /CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL|ENOSPC|EDQUOT|EROFS/.test((0,fs_errors/* errorCode */.C)(error));
}
function describe(error) {
    if (error instanceof Error && error.name === 'TimeoutError')
        return 'it took too long';
    // A host with several addresses: the reasons stand inside.
    const inner = error instanceof AggregateError ? error.errors.map(errors/* messageOf */.b).join('; ') : '';
    return inner === '' ? (0,errors/* messageOf */.b)(error) : inner;
}

;// CONCATENATED MODULE: ./lib/adapters/package-index/client.js




/** @throws ToolError `usage` or `missing-input` where pip's configuration can't be taken as it is */
function indexClient(options) {
    const { environment, indexUrl, retryDelayMs = 500, deadlineMs = 15 * 60_000 } = options;
    const settings = (0,configuration/* readIndexSettings */.y)(environment, indexUrl);
    for (const line of settings.warnings)
        options.log.warn(line);
    const log = escaped(options.log);
    const connections = new adapters_connections/* Connections */.U(settings, environment, log.warn);
    const http = new HttpClient({ settings, connections, progress: log.progress, retryDelayMs, deadlineMs });
    return { settings, connections, http, log };
}
function escaped(log) {
    return {
        progress: (line) => {
            log.progress((0,report_escape/* escapeText */.X1)(line));
        },
        warn: (line) => {
            log.warn((0,report_escape/* escapeText */.X1)(line));
        },
    };
}


/***/ }),

/***/ 85529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ readIndexSettings)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/pypi/ini.js
/** A file that CPython's configparser would refuse; `message` quotes nothing of it, for it may hold passwords. */
class IniError extends Error {
    name = 'IniError';
    /** 1-based. */
    line;
    constructor(line, message) {
        super(message);
        this.line = line;
    }
}
const DEFAULT_SECTION = 'DEFAULT';
/**
 * Parses text as `configparser.RawConfigParser()` of CPython does, for pip reads its configuration with that: full-line
 * comments, `=` or `:`, values that go on in deeper indented lines, lower-cased keys, strict about duplicates.
 * Each section answers the keys of `[DEFAULT]` too.
 * @throws IniError
 */
function parseIni(text) {
    // Python's strip() keeps it, so that the first line is no header; JavaScript's trim() would not.
    if (text.startsWith('\ufeff'))
        throw new IniError(1, 'it begins with a byte order mark');
    const reader = new IniReader();
    text.split(/\r\n|\r|\n/).forEach((line, index) => {
        reader.line(line, index + 1);
    });
    return reader.sections();
}
class IniReader {
    #defaults = new Map();
    #sections = new Map();
    /** Section that lines go to, and whose keys are already taken. */
    #current;
    /** Lines of the value that a deeper indented line continues. */
    #value;
    #indent = 0;
    line(line, number) {
        const text = line.trim();
        if (text === '') {
            this.#value?.push('');
            return;
        }
        if (text.startsWith('#') || text.startsWith(';'))
            return;
        const indent = line.search(/\S/);
        if (this.#value !== undefined && indent > this.#indent) {
            this.#value.push(text);
            return;
        }
        this.#indent = indent;
        const header = /^\[(.+)\]/.exec(text)?.[1];
        if (header === undefined)
            this.#option(text, number);
        else
            this.#header(header, number);
    }
    sections() {
        const join = (section) => [...section].map(([key, lines]) => [key, lines.join('\n').trimEnd()]);
        return new Map([...this.#sections].map(([name, section]) => [
            name,
            new Map([...join(this.#defaults), ...join(section)]),
        ]));
    }
    #header(name, number) {
        this.#value = undefined;
        if (name === DEFAULT_SECTION) {
            this.#current = this.#defaults;
            return;
        }
        if (this.#sections.has(name))
            throw new IniError(number, 'a section stands twice');
        this.#current = new Map();
        this.#sections.set(name, this.#current);
    }
    #option(text, number) {
        if (this.#current === undefined)
            throw new IniError(number, 'no section header before the first option');
        const delimiter = text.search(/[=:]/);
        const key = text.slice(0, Math.max(delimiter, 0)).trimEnd().toLowerCase();
        if (key === '')
            throw new IniError(number, 'neither a section header nor NAME = VALUE');
        if (this.#current.has(key))
            throw new IniError(number, 'an option stands twice in one section');
        this.#value = [text.slice(delimiter + 1).trim()];
        this.#current.set(key, this.#value);
    }
}

;// CONCATENATED MODULE: ./lib/pypi/pip-config.js


/** pip merges by section: the more particular command wins. We fetch as `pip download` does, on behalf of an install. */
const SECTIONS = ['global', 'install', 'download', ':env:'];
const NOT_OPTIONS = new Set(['version', 'help']);
/**
 * Merges configuration files (weakest first) and the PIP_* variables, a later one replacing an earlier one.
 * @throws ToolError `usage` for a file that pip would not read either; its contents are never quoted
 */
function mergePipConfig(files, env) {
    // A file named by PIP_CONFIG_FILE takes the place of the user's.
    const hasChosen = files.some(({ kind }) => kind === 'env');
    const merged = new Map();
    for (const file of files) {
        if (hasChosen && file.kind === 'user')
            continue;
        for (const [section, options] of parseFile(file)) {
            for (const [name, value] of options)
                merged.set(`${section}.${optionName(name)}`, value);
        }
    }
    // By name alone: other variables may hold what this process must not even read.
    for (const variable of Object.keys(env)) {
        const value = variable.startsWith('PIP_') ? env[variable] : undefined;
        if (value === undefined)
            continue;
        const name = variable.slice('PIP_'.length).toLowerCase();
        if (!NOT_OPTIONS.has(name))
            merged.set(`:env:.${optionName(name)}`, value);
    }
    return merged;
}
/** The value that counts of an option, which may have several names. An empty value is none, as in pip. */
function pipOption(config, ...names) {
    let found;
    for (const section of SECTIONS) {
        for (const name of names) {
            const value = config.get(`${section}.${name}`);
            if (value !== undefined && value !== '')
                found = value;
        }
    }
    return found;
}
function optionName(name) {
    const dashed = name.toLowerCase().replaceAll('_', '-');
    return dashed.startsWith('--') ? dashed.slice(2) : dashed;
}
function parseFile({ path, bytes }) {
    const hint = 'pip refuses this file too: `python -m pip config debug` shows where it looks.';
    try {
        return parseIni(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    }
    catch (error) {
        const why = error instanceof IniError ? `line ${error.line}: ${error.message}` : 'it is not UTF-8';
        throw new errors/* ToolError */.v('usage', `can't read pip's configuration ${path}: ${why}`, { hint });
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/pypi/pip-files.js

/**
 * Where pip looks for its configuration, weakest first, whether or not a file is there (pip's `configuration.py`).
 * The site file of a Python installation is that of the active virtual environment: no Python is asked.
 */
function pipConfigPlaces(machine) {
    const { env, platform } = machine;
    const chosen = env.PIP_CONFIG_FILE ?? '';
    if (chosen === (platform === 'win32' ? 'nul' : '/dev/null'))
        return [];
    const paths = platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix;
    const basename = platform === 'win32' ? 'pip.ini' : 'pip.conf';
    const prefix = env.VIRTUAL_ENV ?? '';
    const place = (kind) => (folder) => ({ kind, path: paths.join(folder, basename) });
    return [
        ...globalFolders(machine).map(place('global')),
        ...userFolders(machine).map(place('user')),
        ...(prefix === '' ? [] : [place('site')(prefix)]),
        ...(chosen === '' ? [] : [{ kind: 'env', path: chosen }]),
    ];
}
function globalFolders({ platform, env }) {
    if (platform === 'win32')
        return [external_node_path_.win32.join(filled(env.ALLUSERSPROFILE) ?? 'C:\\ProgramData', 'pip')];
    if (platform === 'darwin')
        return ['/Library/Application Support/pip'];
    const shared = filled(env.XDG_CONFIG_DIRS) ?? '/etc/xdg';
    return [...shared.split(':').map((folder) => external_node_path_.posix.join(folder, 'pip')), '/etc'];
}
/** The legacy folder and the one of the platform, which overrides it. */
function userFolders({ platform, env, home, isFolder }) {
    if (platform === 'win32') {
        const roaming = filled(env.APPDATA) ?? external_node_path_.win32.join(home, 'AppData', 'Roaming');
        return [external_node_path_.win32.join(home, 'pip'), external_node_path_.win32.join(roaming, 'pip')];
    }
    const legacy = external_node_path_.posix.join(home, '.pip');
    if (platform === 'darwin') {
        const support = external_node_path_.posix.join(home, 'Library/Application Support/pip');
        return [legacy, isFolder(support) ? support : external_node_path_.posix.join(home, '.config/pip')];
    }
    return [legacy, external_node_path_.posix.join(filled(env.XDG_CONFIG_HOME) ?? external_node_path_.posix.join(home, '.config'), 'pip')];
}
function filled(value) {
    return value === undefined || value.trim() === '' ? undefined : value;
}

// EXTERNAL MODULE: ./lib/pypi/default-index.js
var default_index = __webpack_require__(87468);
// EXTERNAL MODULE: ./lib/pypi/index-url.js
var index_url = __webpack_require__(66432);
;// CONCATENATED MODULE: ./lib/pypi/settings.js




/** pip's own defaults. */
const TIMEOUT_SECONDS = 15;
const RETRIES = 5;
const MOST_RETRIES = 10;
/**
 * @param override the option `--index-url`: wins over everything pip knows
 * @throws ToolError `usage` for a value that does not parse: never a default in its place
 */
function indexSettings(config, env, home, override) {
    const index = override === undefined ? configuredIndex(config) : (0,index_url/* parseIndexUrl */.Z0)(override, 'the option --index-url');
    const proxy = pipOption(config, 'proxy');
    const cert = pipOption(config, 'cert') ??
        settings_filled(env.REQUESTS_CA_BUNDLE) ??
        settings_filled(env.CURL_CA_BUNDLE) ??
        settings_filled(env.SSL_CERT_FILE);
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
function configuredIndex(config) {
    if (isTrue(pipOption(config, 'no-index'))) {
        throw new errors/* ToolError */.v('usage', 'pip is configured to use no index (no-index), so nothing can be downloaded', {
            hint: 'Name the index with --index-url, or give the files themselves.',
        });
    }
    const url = pipOption(config, 'index-url', 'pypi-url') ?? default_index/* DEFAULT_INDEX_URL */.X;
    return (0,index_url/* parseIndexUrl */.Z0)(url, "pip's option index-url");
}
/**
 * An extra index is not asked: pip would take whichever index answers, so that a stranger's file could stand in for the
 * one that was meant (dependency confusion). A release is verified on the one index that is named.
 */
function unheeded(config) {
    return pipOption(config, 'extra-index-url') === undefined
        ? []
        : ["pip's extra-index-url is not asked: a release is looked up on one index alone (see --index-url)"];
}
function positive(name, value, byDefault) {
    if (value === undefined)
        return byDefault;
    const number = Number(value);
    if (!(number > 0 && number <= 3600)) {
        throw new errors/* ToolError */.v('usage', `pip's option ${name} must be a number of seconds from 0 to 3600, not "${value}"`);
    }
    return number;
}
function count(value) {
    if (value === undefined)
        return RETRIES;
    if (!/^\d{1,6}$/.test(value)) {
        throw new errors/* ToolError */.v('usage', `pip's option retries must be a whole number, not "${value}"`);
    }
    return Number(value);
}
/** pip's `strtobool`; what it would refuse is true here: that is the careful reading of no-index. */
function isTrue(value) {
    return value !== undefined && !/^(?:n|no|f|false|off|0)$/i.test(value);
}
function words(value) {
    return (value ?? '').split(/\s+/).filter((word) => word !== '');
}
function settings_filled(value) {
    return value === '' ? undefined : value;
}

// EXTERNAL MODULE: ./lib/adapters/fs-errors.js
var fs_errors = __webpack_require__(28841);
;// CONCATENATED MODULE: ./lib/adapters/package-index/configuration.js







/**
 * Reads pip's configuration files and merges them with the environment. Neither a Python nor pip is asked, and neither
 * netrc nor a keyring is read.
 * @throws ToolError `usage` or `missing-input` for a configuration that can't be taken as it is
 */
function readIndexSettings(env, indexUrl) {
    const { platform } = external_node_process_;
    const home = env[platform === 'win32' ? 'USERPROFILE' : 'HOME'] ?? (0,external_node_os_.homedir)();
    const places = pipConfigPlaces({ platform, home, env, isFolder });
    const files = places.flatMap((place) => {
        const bytes = bytesOf(place.path);
        return bytes === undefined ? [] : [{ ...place, bytes }];
    });
    return indexSettings(mergePipConfig(files, env), env, home, indexUrl);
}
function bytesOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes((0,fs_errors/* errorCode */.C)(error)))
            return undefined;
        throw (0,fs_errors/* fileError */.z)(error, path);
    }
}
function isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}


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


/***/ })

};

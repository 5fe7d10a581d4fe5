export const id = 3146;
export const ids = [3146,2435,4816];
export const modules = {

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

/***/ 44936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ freshFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1708);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30165);
/* harmony import */ var _fs_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28841);







/** Folders of this machine. */
function freshFolders() {
    return {
        async namesIn(folder) {
            try {
                return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)).sort();
            }
            catch (cause) {
                if ((0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .C)(cause) === 'ENOENT')
                    return [];
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v('environment', `can't look into ${folder}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(cause)}`, { cause });
            }
        },
        async fresh(at, names) {
            const root = 'below' in at ? await below(at.below) : await exactly(at.exactly);
            const folders = {};
            for (const name of names) {
                const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, { mode: 0o755 });
                folders[name] = { path: shownFromHere(path), create: (file) => create(path, file) };
            }
            return {
                // One was made for each name.
                folders: folders,
                remove: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(root, { recursive: true, force: true }),
            };
        },
    };
}
async function below(parent) {
    try {
        const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, 'hardening-actions-'));
        // A step in a container may run as another user.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(root, 0o755);
        return root;
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v('environment', `no folder can be made in ${parent}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(cause)}`, { cause });
    }
}
async function exactly(root) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(root, { mode: 0o755 });
        return root;
    }
    catch (cause) {
        if ((0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .C)(cause) === 'EEXIST') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v('usage', `${root} is there already`, { hint: 'Name a folder that is to be made.' });
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v('environment', `can't make the folder ${root}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(cause)}`, { cause });
    }
}
/** An action in a container knows the workspace by another path: relative ones hold in both. */
function shownFromHere(path) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(node_process__WEBPACK_IMPORTED_MODULE_3__.cwd(), path);
    return here.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(here) ? path : here;
}
function create(folder, name) {
    if (name === '' || /[/\\\0]/u.test(name) || name === '.' || name === '..') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v('internal', `${JSON.stringify(name)} is no bare name`);
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    const fail = (cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v('environment', `can't write ${name}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(cause)}`, { cause });
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'wx', 0o600);
    }
    catch (cause) {
        throw fail(cause);
    }
    return {
        feed(chunk) {
            try {
                for (let at = 0; at < chunk.length;)
                    at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, chunk, at);
            }
            catch (cause) {
                throw fail(cause);
            }
        },
        close() {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(file, 0o444);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            return (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .artifactFile */ .vd)(path, name, name);
        },
    };
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

/***/ 82435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  packageIndex: () => (/* binding */ packageIndex)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/parallel.js
var parallel = __webpack_require__(40932);
// EXTERNAL MODULE: ./lib/pypi/index-url.js
var index_url = __webpack_require__(66432);
// EXTERNAL MODULE: ./lib/pypi/release.js
var release = __webpack_require__(77545);
// EXTERNAL MODULE: ./lib/adapters/download-folder.js
var download_folder = __webpack_require__(85411);
// EXTERNAL MODULE: ./lib/adapters/files.js + 2 modules
var files = __webpack_require__(30165);
// EXTERNAL MODULE: ./lib/adapters/package-index/answers.js + 2 modules
var answers = __webpack_require__(83912);
// EXTERNAL MODULE: ./lib/adapters/package-index/client.js + 1 modules
var client = __webpack_require__(5454);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/adapters/package-index/downloads.js




/**
 * Writes an answer to a file while hashing it. Stops at the announced size + 1, or at `maxBytes`.
 * @throws ToolError `digest-mismatch` where it is not what the index announced
 */
async function saveVerified(answer, file, path, maxBytes) {
    if (answer.status !== 200) {
        throw new errors/* ToolError */.v('environment', `${(0,index_url/* shownUrl */.zA)(answer.url)} answers status ${answer.status}`);
    }
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const limit = Math.min(file.size ?? maxBytes, maxBytes);
    const output = await (0,promises_.open)(path, 'w', 0o600);
    let size = 0;
    try {
        for await (const chunk of answer.body) {
            size += chunk.length;
            if (size > limit)
                throw tooLarge(file, maxBytes);
            hash.update(chunk);
            await output.writeFile(chunk);
        }
    }
    finally {
        await output.close();
    }
    if (file.size !== undefined && size !== file.size) {
        throw mismatch(file, `it has ${size} bytes, and the index announces ${file.size}`);
    }
    const sha256 = hash.digest('hex');
    if (sha256 !== file.sha256) {
        throw mismatch(file, `its SHA-256 is ${sha256}, and the index announces ${file.sha256}`);
    }
}
function tooLarge(file, maxBytes) {
    if (file.size !== undefined && file.size <= maxBytes) {
        return mismatch(file, `it has more than the ${file.size} bytes that the index announces`);
    }
    return new errors/* ToolError */.v('environment', `${file.filename} is larger than ${maxBytes} bytes: not downloaded`);
}
function mismatch(file, why) {
    return new errors/* ToolError */.v('digest-mismatch', `${file.filename} is not the file that the index announces: ${why}`, {
        hint: 'Do not use it. Something between the index and here changed it, or the index itself is wrong.',
    });
}

;// CONCATENATED MODULE: ./lib/adapters/package-index/index.js









const GiB = 1024 ** 3;
const AT_ONCE = 3;
/**
 * The package index that pip would use, over the Simple API in JSON or HTML.
 * @throws ToolError `usage` or `missing-input` where its configuration can't be taken as it is
 */
function packageIndex(options) {
    return new SimpleIndex((0,client/* indexClient */.U)(options), options);
}
class SimpleIndex {
    #client;
    #options;
    #folder;
    constructor(client, options) {
        this.#client = client;
        this.#options = options;
    }
    async releases(project) {
        const { http, log } = this.#client;
        log.progress(`looking up the releases of ${project}`);
        const page = await http.get(this.#pageOf(project), answers/* PAGE_TYPES */.g$, answers/* readPage */.SP);
        // Of a project that is published for the first time an index knows nothing.
        return page === undefined ? [] : (0,release/* listedReleases */.aj)(page, project);
    }
    async find(project, version) {
        const { http, log } = this.#client;
        log.progress(`looking up ${project} ${version}`);
        const page = await http.get(this.#pageOf(project), answers/* PAGE_TYPES */.g$, async (answer) => {
            const found = await (0,answers/* readPage */.SP)(answer);
            if (found !== undefined)
                return found;
            throw new errors/* ToolError */.v('usage', `the package index has no project ${project}`, {
                hint: `Looked at ${(0,index_url/* shownUrl */.zA)(answer.url)}; see the spelling, and --index-url.`,
            });
        });
        if (page.status !== undefined)
            log.warn(`the index says that ${project} is ${page.status}`);
        const files = (0,release/* releaseFiles */.dy)(page, project, version);
        for (const { filename, yanked } of files) {
            if (yanked !== undefined)
                log.warn(`${filename} is yanked${yanked === '' ? '' : `: ${yanked}`}`);
        }
        return files;
    }
    async listed(project, version) {
        const page = await this.#client.http.get(this.#pageOf(project), answers/* PAGE_TYPES */.g$, answers/* readPage */.SP);
        return page === undefined ? [] : (0,release/* verifiableFiles */.Nx)(page, project, version);
    }
    download(files) {
        return (0,parallel/* inParallel */.H)(files, AT_ONCE, (file) => this.#fetch(file));
    }
    async close() {
        this.#folder?.remove();
        this.#folder = undefined;
        await this.#client.connections.close();
    }
    #pageOf(project) {
        return new URL(`${project}/`, this.#client.settings.index.url);
    }
    async #fetch(file) {
        const { maxBytes = 2 * GiB } = this.#options;
        this.#folder ??= new download_folder/* DownloadFolder */.z();
        const path = this.#folder.next();
        const { http, log } = this.#client;
        log.progress(`downloading ${file.filename}`);
        await http.get(new URL(file.url), '*/*', (answer) => saveVerified(answer, file, path, maxBytes));
        return (0,files/* artifactFile */.vd)(path, file.filename, file.filename);
    }
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

/***/ 89588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ PUBLISH_GATE)
/* harmony export */ });
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45060);

const PUBLISH_GATE = {
    'artifact-id': {
        kind: 'text',
        description: 'Id of the artifact with the verified files, from the output of the job that verified them.',
        placeholder: 'ID',
    },
    'artifact-digest': {
        kind: 'text',
        description: 'SHA-256 of its zip in hex, from the output of the same job.',
        placeholder: 'SHA256',
    },
    checksums: {
        kind: 'text',
        description: 'Lines `<sha256>  <file name>` of every file in the artifact, or `sha256:<hex>` of the `SHA256SUMS` in it, from the output of the same job.',
        placeholder: 'LINES',
    },
    tag: {
        kind: 'text',
        description: 'The tag of the release, such as `v1.0`, from the output of the same job.',
        placeholder: 'TAG',
    },
    commit: {
        kind: 'text',
        description: 'Full id of the commit that was verified, from the output of the same job.',
        placeholder: 'SHA',
    },
    environment: {
        kind: 'text',
        description: 'The environment of the job that publishes.',
        default: 'pypi',
        placeholder: 'NAME',
    },
    workflow: {
        kind: 'text',
        description: 'File name of the workflow that may publish, as PyPI’s trusted publisher names it.',
        default: 'release.yml',
        placeholder: 'FILE',
    },
    policy: {
        kind: 'text',
        description: 'Path of the policy in the repository. It is read through the API, at the commit of the tag; where there is none, the built-in policy holds.',
        default: 'release-policy.toml',
        placeholder: 'PATH',
    },
    'report-artifact-id': {
        kind: 'text',
        description: 'Id of the artifact that holds `report.json` of the job that verified. Default: it lies with the files.',
        placeholder: 'ID',
    },
    'index-url': {
        kind: 'text',
        description: 'Simple API of the index that the files go to.',
        default: 'https://pypi.org/simple/',
        placeholder: 'URL',
    },
    token: {
        kind: 'text',
        only: 'action',
        description: 'Token with `actions: read` and `contents: read`.',
        default: '${{ github.token }}',
        placeholder: 'TOKEN',
    },
    repository: {
        kind: 'text',
        only: 'cli',
        description: 'The repository on GitHub. The token is taken from GITHUB_TOKEN or GH_TOKEN.',
        placeholder: 'OWNER/NAME',
    },
    'run-id': {
        kind: 'text',
        only: 'cli',
        description: 'Id of the workflow run: the last number in the address of its page.',
        placeholder: 'ID',
    },
    into: {
        kind: 'text',
        only: 'cli',
        description: 'A folder to make, for the files that passed. Default: they are only looked at.',
        placeholder: 'DIR',
    },
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTPUT */ .aQ,
};


/***/ }),

/***/ 36553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MP: () => (/* binding */ compareNames),
/* harmony export */   QO: () => (/* binding */ checksumsOutput),
/* harmony export */   Uw: () => (/* binding */ checksumsOf),
/* harmony export */   XZ: () => (/* binding */ readChecksumsInput),
/* harmony export */   aP: () => (/* binding */ CHECKSUMS_FILE),
/* harmony export */   jn: () => (/* binding */ isReleaseName),
/* harmony export */   ss: () => (/* binding */ formatChecksums)
/* harmony export */ });
/* unused harmony exports MOST_CHECKSUMS_BYTES, parseChecksums */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72527);



const CHECKSUMS_FILE = 'SHA256SUMS';
/**
 * Most bytes of the value that travels between jobs. The input of an action is one environment variable, which Linux bounds to
 * 128 KiB (MAX_ARG_STRLEN): past that the step could not even be started.
 */
const MOST_CHECKSUMS_BYTES = 96 * 1024;
const NAME = /^[A-Za-z0-9_+!][A-Za-z0-9._+!-]{0,254}$/u;
const LINE = /^(?<sha256>[0-9a-f]{64}) {2}(?<name>[A-Za-z0-9_+!][A-Za-z0-9._+!-]{0,254})$/u;
const REFERENCE = /^sha256:(?<sha256>[0-9a-f]{64})$/u;
/**
 * A name that no tool reads in two ways: no path, no option, no hidden file, nothing that sha256sum would escape. Each name that
 * PEP 427 and PEP 625 allow is one.
 */
function isReleaseName(name) {
    return NAME.test(name);
}
/**
 * SHA256SUMS as `sha256sum` writes it in text mode: `<64 hex>  <name>`, LF, sorted by the bytes of the names.
 * @throws ToolError `usage` for no file, a name out of the set, a name given twice; `internal` for what is no SHA-256
 */
function formatChecksums(files) {
    const sorted = [...files].sort((a, b) => compareNames(a.name, b.name));
    for (const { name } of sorted) {
        if (isReleaseName(name))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v('usage', `the name ${JSON.stringify((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(name, 300))} can't stand in ${CHECKSUMS_FILE}`, {
            hint: 'Names of a release consist of letters, digits and `._+!-`: as PEP 427 and PEP 625 have it.',
        });
    }
    const text = sorted.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
    parseChecksums(text);
    return text;
}
/**
 * Reads SHA256SUMS more strictly than `sha256sum --check --strict` does: one form of each list, and of it alone.
 * @throws ToolError `usage` naming the line and what is wrong with it
 */
function parseChecksums(text) {
    if (text === '')
        throw emptyValue(CHECKSUMS_FILE);
    if (!text.endsWith('\n'))
        throw malformed('its last line has no line end', 'it may have been cut off');
    const read = [];
    for (const [index, line] of text.slice(0, -1).split('\n').entries()) {
        const { sha256, name } = LINE.exec(line)?.groups ?? {};
        const where = `line ${index + 1}`;
        if (sha256 === undefined || name === undefined) {
            throw malformed(`${where} is ${JSON.stringify((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(line, 200))}`, whatIsWrong(line));
        }
        const before = read.at(-1);
        if (before !== undefined && compareNames(before.name, name) >= 0) {
            const twice = read.some((other) => other.name === name);
            throw malformed(`${where} names ${name}`, twice ? 'that name is given twice' : 'the names are not sorted');
        }
        read.push({ name, sha256 });
    }
    return read;
}
/** The value for the next job: the list itself, or where that is too long for an action's input `sha256:<hex>` of it. */
function checksumsOutput(text) {
    return Buffer.byteLength(text) <= MOST_CHECKSUMS_BYTES ? text : `sha256:${sha256Of(text)}`;
}
/**
 * Reads the input `checksums`: a list, or `sha256:<hex>` of one.
 * @param value as inputs are parsed: absent where it is empty, without the spaces and line ends around it
 * @param file reads SHA256SUMS that came with the artifact; asked only where the value is a reference to it
 * @throws ToolError `usage`; `missing-input` where there is no such file; `digest-mismatch` where it is another one
 */
async function readChecksumsInput(value, file) {
    if (value === undefined || value.trim() === '')
        throw emptyValue('the input "checksums"');
    const expected = REFERENCE.exec(value)?.groups?.sha256;
    // Inputs arrive trimmed: the final line end is theirs to lose.
    if (expected === undefined)
        return parseChecksums(`${value}\n`);
    const bytes = await file();
    if (bytes === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v('missing-input', `"checksums" is the digest of a ${CHECKSUMS_FILE} that is not there`, {
            hint: `A list of more than ${MOST_CHECKSUMS_BYTES / 1024} KiB travels in the artifact: download it first.`,
        });
    }
    const found = sha256Of(bytes);
    if (found !== expected) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v('digest-mismatch', `${CHECKSUMS_FILE} has the SHA-256 ${found}, expected ${expected}`, {
            hint: 'It is not the list that was verified: stop, and look at who could write the artifact.',
        });
    }
    return parseChecksums(decodeAscii(bytes));
}
function emptyValue(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v('usage', `${what} is empty: the runner drops an output that contains a masked value`, {
        hint: 'Look for "Skip output" in the log of the job that made it, and at `needs` and `outputs` on the way. As in: checksums: ${{ needs.verify.outputs.checksums }}',
    });
}
function malformed(what, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v('usage', `${CHECKSUMS_FILE} can't be taken: ${what}: ${why}`, {
        hint: 'Each line is 64 lowercase hexadecimal digits, two spaces, a bare file name; sorted, each name once, LF at the end of each.',
    });
}
function whatIsWrong(line) {
    if (line === '')
        return 'it is blank';
    if (line.includes('\r'))
        return 'it holds a carriage return';
    if (line.startsWith('\\'))
        return 'its name is escaped';
    const [digest = '', ...rest] = line.split(' ');
    if (!/^[0-9a-f]{64}$/u.test(digest))
        return 'it does not begin with 64 lowercase hexadecimal digits';
    const name = rest.slice(1).join(' ');
    if (rest.length < 2 || rest[0] !== '' || name === '')
        return 'two spaces must stand between digest and name';
    return name.includes('/') ? 'its name is a path' : 'its name holds what no name of a release may';
}
function decodeAscii(bytes) {
    return Buffer.from(bytes).toString('latin1');
}
function sha256Of(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
}
/** By bytes: the names are ASCII, so code units are that. */
function compareNames(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Checksums of texts, by name. */
function checksumsOf(texts) {
    return [...texts].map(([name, text]) => ({ name, sha256: sha256Of(text) }));
}


/***/ }),

/***/ 6662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ gateRequest),
/* harmony export */   w: () => (/* binding */ placeByHand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _github_api_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64714);


const NEEDED = {
    'artifact-id': /^[1-9]\d{0,18}$/u,
    'artifact-digest': /^(?:sha256:)?[0-9a-f]{64}$/u,
    commit: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u,
};
const EXAMPLES = {
    'artifact-id': '7318294402',
    'artifact-digest': 'c3d4…',
    tag: 'v1.0',
    commit: '1c0ffee0…',
    checksums: 'a1b2…  demo-1.0.tar.gz',
};
/** @throws ToolError `usage` naming the input that is missing or is none, with an example */
function gateRequest(inputs, place) {
    const digest = matching(inputs, 'artifact-digest').replace('sha256:', '');
    const tag = required(inputs, 'tag');
    if (!(0,_github_api_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefName */ .p)(tag) || tag.startsWith('refs/'))
        throw wrong('tag', tag, 'the short name of a tag');
    const { environment, workflow } = inputs;
    if (!/^[\w.-]{1,200}\.ya?ml$/u.test(workflow)) {
        throw wrong('workflow', workflow, 'a file name below .github/workflows, such as release.yml');
    }
    if (/\p{Cc}/u.test(environment) || ['.', '..'].includes(environment)) {
        throw wrong('environment', environment, 'the name of an environment');
    }
    const { repository, runId, runner } = place;
    return {
        repository,
        runId,
        tag,
        commit: matching(inputs, 'commit'),
        environment,
        workflow,
        artifactId: matching(inputs, 'artifact-id'),
        artifactDigest: digest,
        ...(runner && { runner }),
    };
}
/** Where the command line stands: what a runner would know is told. @throws ToolError `usage` */
function placeByHand({ repository, 'run-id': runId }, environment) {
    const place = {
        repository: repository ?? environment.GITHUB_REPOSITORY ?? '',
        runId: runId ?? environment.GITHUB_RUN_ID ?? '',
    };
    if (!/^[\w.-]{1,100}\/[\w.-]{1,100}$/u.test(place.repository)) {
        throw missing('repository', place.repository, '--repository octo/demo');
    }
    if (!/^[1-9]\d{0,18}$/u.test(place.runId))
        throw missing('run-id', place.runId, '--run-id 16284950012');
    return place;
}
function required(inputs, name) {
    const value = inputs[name];
    if (value !== undefined)
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('usage', `the input "${name}" is missing`, {
        hint: `As in \`${name}: \${{ needs.verify.outputs.${name} }}\` of a workflow, or \`--${name} '${EXAMPLES[name]}'\` by hand. Where it is given, the job before set no such output: the runner drops one that contains a masked value.`,
    });
}
function matching(inputs, name) {
    const value = required(inputs, name);
    if (NEEDED[name].test(value))
        return value;
    throw wrong(name, value, SHAPES[name]);
}
const SHAPES = {
    'artifact-id': 'a number',
    'artifact-digest': '64 lowercase hexadecimal digits',
    commit: 'the full id of a commit: 40 lowercase hexadecimal digits',
};
function wrong(name, value, shape) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('usage', `the input "${name}" is ${JSON.stringify(value)}`, {
        hint: `It must be ${shape}.`,
    });
}
function missing(name, value, example) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('usage', `the input "${name}" is ${value === '' ? 'missing' : JSON.stringify(value)}`, {
        hint: `As in \`${example}\`.`,
    });
}


/***/ }),

/***/ 28180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ writeManifest),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   h1: () => (/* binding */ MANIFEST_FILE)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37428);
/* harmony import */ var _distribution_filename_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57245);
/* harmony import */ var _distribution_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82354);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _checksums_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36553);





const MANIFEST_FILE = 'manifest.json';
const FILE = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().refine(_checksums_js__WEBPACK_IMPORTED_MODULE_3__/* .isReleaseName */ .jn, 'no name of a file of a release'),
    size: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0),
    sha256: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/u),
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['wheel', 'sdist']),
});
const MANIFEST = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    project: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .refine((name) => name !== '' && (0,_distribution_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(name) === name, 'not normalised (PEP 503)'),
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().refine((version) => (0,_distribution_version_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeVersion */ .Qj)(version) === version, 'not normalised (PEP 440)'),
    commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u),
    tag: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(255).optional(),
    files: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(FILE)
        .min(1)
        .refine((files) => files.every(({ name }, at) => at === 0 || (0,_checksums_js__WEBPACK_IMPORTED_MODULE_3__/* .compareNames */ .MP)(files[at - 1]?.name ?? '', name) < 0), 'not sorted by name, or a name is given twice'),
});
/** The one form of a manifest: JSON with two spaces, keys in the order of the type, files sorted, a final line end. */
function writeManifest({ project, version, commit, tag, files }) {
    const ordered = {
        schemaVersion: 1,
        project,
        version,
        commit,
        ...(tag === undefined ? {} : { tag }),
        files: [...files]
            .sort((a, b) => (0,_checksums_js__WEBPACK_IMPORTED_MODULE_3__/* .compareNames */ .MP)(a.name, b.name))
            .map(({ name, size, sha256, kind }) => ({ name, size, sha256, kind })),
    };
    return `${JSON.stringify(ordered, undefined, 2)}\n`;
}
/**
 * Reads `manifest.json`, and takes no form of it but the one that {@link writeManifest} gives: nothing can hide in a repeated
 * key, in an order, or in what another reader would see.
 * @throws ToolError `usage` saying what is wrong
 */
function parseManifest(text) {
    const { tag, ...rest } = checked(text);
    const manifest = { ...rest, ...(tag === undefined ? {} : { tag }) };
    if (writeManifest(manifest) === text)
        return manifest;
    throw malformed('it is not written in the one form that this project gives it');
}
function checked(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (cause) {
        throw malformed((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(cause), cause);
    }
    const { success, data, error } = MANIFEST.safeParse(json);
    if (success)
        return data;
    throw malformed(zod__WEBPACK_IMPORTED_MODULE_5__/* .prettifyError */ .S1(error), error);
}
function malformed(why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v('usage', `${MANIFEST_FILE} can't be taken: ${why}`, {
        hint: 'checksum-and-attest writes it in mode checksum: take it from the artifact of that job, unchanged.',
        cause,
    });
}


/***/ }),

/***/ 44026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ publishGate)
});

// EXTERNAL MODULE: ./lib/archive/hash-source.js
var hash_source = __webpack_require__(96716);
// EXTERNAL MODULE: ./lib/engine.js + 2 modules
var engine = __webpack_require__(99656);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/facts.js
var facts = __webpack_require__(71588);
// EXTERNAL MODULE: ./lib/release/checksums.js
var release_checksums = __webpack_require__(36553);
;// CONCATENATED MODULE: ./lib/release/gate-reason.js

/** The order in which a person would want to know: who runs this, then what, then whether it may. */
const ORDER = [
    'event-not-allowed',
    'workflow-not-allowed',
    'run-of-other-source',
    'checkout-present',
    'artifact-missing',
    'artifact-of-other-run',
    'artifact-ambiguous',
    'artifact-digest-mismatch',
    'artifact-malformed',
    'file-set-mismatch',
    'digest-mismatch',
    'verified-tag-moved',
    'policy-mismatch',
    'report-mismatch',
    'environment-unprotected',
    'not-approved',
    'index-conflict',
    'release-conflict',
];
/** The one reason why nothing may be published, by the report; absent where it may. */
function gateReason(report) {
    if (report.verdict === 'pass')
        return undefined;
    const rank = (id) => (ORDER.includes(id) ? ORDER.indexOf(id) : ORDER.length);
    const sorted = [...report.results].sort((a, b) => rank(a.ruleId) - rank(b.ruleId));
    for (const { findings } of sorted) {
        const found = findings.find((finding) => (0,engine/* blocks */.Bv)(finding, report.strict));
        if (found !== undefined) {
            const { artifact, path } = found.location ?? {};
            const place = [artifact, path].filter((part) => part !== undefined).join(': ');
            return place === '' || found.message.includes(place) ? found.message : `${place}: ${found.message}`;
        }
    }
    const unknown = sorted.find(({ outcome }) => outcome === 'not-available' || outcome === 'error');
    return unknown === undefined
        ? 'nobody knows why'
        : `${unknown.ruleId}: ${unknown.why ?? 'could not be looked at'}`;
}

// EXTERNAL MODULE: ./lib/release/gate-request.js
var gate_request = __webpack_require__(6662);
// EXTERNAL MODULE: ./lib/release/gate.js
var gate = __webpack_require__(10586);
// EXTERNAL MODULE: ./lib/release/index-state.js
var index_state = __webpack_require__(54353);
// EXTERNAL MODULE: ./lib/archive/anomalies.js
var anomalies = __webpack_require__(22831);
// EXTERNAL MODULE: ./lib/archive/read.js + 28 modules
var read = __webpack_require__(17941);
// EXTERNAL MODULE: ./lib/release/manifest.js
var release_manifest = __webpack_require__(28180);
;// CONCATENATED MODULE: ./lib/release/unpack.js





const REPORT_FILE = 'report.json';
/** Files that may travel with a release without being a part of it. Each is compared with what was promised. */
const COMPANIONS = [release_checksums/* CHECKSUMS_FILE */.aP, release_manifest/* MANIFEST_FILE */.h1, REPORT_FILE];
/** Far above any report that people would read. */
const MOST_COMPANION_BYTES = 32 * 1024 * 1024;
const GiB = 1024 ** 3;
/** What an artifact may hold: releases, whose own limits hold once they are opened. */
function artifactLimits(limits) {
    return {
        ...limits,
        artifactBytes: 4 * GiB,
        totalBytes: 8 * GiB,
        entryBytes: Math.max(limits.artifactBytes, MOST_COMPANION_BYTES),
        entries: 10_000,
    };
}
/** Reads a whole artifact and keeps nothing of it but names, digests and companions. Never rejects on what its bytes hold. */
async function listArtifact(source, limits) {
    const companions = new Map();
    const sizes = new Map();
    const { faults, files } = await unpack_read(source, limits, (path) => {
        if (!COMPANIONS.includes(path) || companions.has(path))
            return undefined;
        const chunks = [];
        companions.set(path, chunks);
        return (chunk) => {
            const size = (sizes.get(path) ?? 0) + chunk.length;
            sizes.set(path, size);
            if (size <= MOST_COMPANION_BYTES)
                chunks.push(Uint8Array.from(chunk));
        };
    });
    const tooLarge = [...sizes].flatMap(([name, size]) => size > MOST_COMPANION_BYTES ? [`${name} is larger than ${MOST_COMPANION_BYTES} bytes`] : []);
    return {
        faults: [...faults, ...tooLarge],
        files,
        companions: new Map([...companions].map(([name, chunks]) => [name, Buffer.concat(chunks)])),
    };
}
/** Reads it once more and hands over the contents of some files, each once. */
async function extract(source, limits, names, create) {
    const done = new Set();
    const { faults } = await unpack_read(source, limits, (path) => {
        if (!names.has(path) || done.has(path))
            return undefined;
        done.add(path);
        const file = create(path);
        return (chunk) => {
            file.feed(chunk);
        };
    });
    if (faults.length === 0 && done.size === names.size)
        return;
    throw new errors/* ToolError */.v('environment', `the artifact changed while it was unpacked: ${faults[0] ?? 'a file is gone'}`);
}
async function unpack_read(source, limits, deliver) {
    const { entries, anomalies } = await (0,read/* readArchive */.b)('zip', source, { limits, deliver });
    const faults = anomalies.filter(({ code }) => code !== 'zip-data-descriptor').map(faultOf);
    const files = [];
    for (const { path, kind, contents } of entries) {
        if (kind !== 'file')
            faults.push(`${JSON.stringify(path)} is no file`);
        else if (!(0,release_checksums/* isReleaseName */.jn)(path))
            faults.push(`${JSON.stringify(path)} is no bare file name`);
        // Why it was not read is among the anomalies; here it must not be forgotten.
        else if (contents.state !== 'read')
            faults.push(`${path} could not be read: ${contents.why}`);
        else
            files.push({ name: path, size: contents.size, sha256: contents.sha256 });
    }
    if (entries.length === 0 && faults.length === 0)
        faults.push('it holds no file');
    return { faults, files };
}
/** Uploaders write sizes and checksums after the data, since they do not know them before: that alone is no oddity here. */
function faultOf({ code, detail, path }) {
    const what = `${anomalies/* ANOMALIES */.m[code].title}: ${detail}`;
    return path === undefined ? what : `${JSON.stringify(path)}: ${what}`;
}
/** What is wrong with the companions that the list of files does not name itself. */
function companionFaults(companions, expected, { commit, tag }) {
    const text = (name) => {
        const bytes = expected.some((file) => file.name === name) ? undefined : companions.get(name);
        return bytes && Buffer.from(bytes).toString('utf8');
    };
    const faults = [];
    const checksums = text(release_checksums/* CHECKSUMS_FILE */.aP);
    if (checksums !== undefined && checksums !== (0,release_checksums/* formatChecksums */.ss)(expected)) {
        faults.push(`${release_checksums/* CHECKSUMS_FILE */.aP} in it is not the list that was promised`);
    }
    const manifest = text(release_manifest/* MANIFEST_FILE */.h1);
    if (manifest !== undefined) {
        try {
            const told = (0,release_manifest/* parseManifest */.Ng)(manifest);
            const same = told.commit === commit &&
                told.tag === tag &&
                told.files.every(({ name, sha256 }) => expected.some((file) => file.name === name && file.sha256 === sha256));
            if (!same)
                faults.push(`${release_manifest/* MANIFEST_FILE */.h1} in it is about another release`);
        }
        catch (error) {
            faults.push((0,errors/* messageOf */.b)(error));
        }
    }
    return faults;
}

// EXTERNAL MODULE: ./lib/rules/commands.js
var commands = __webpack_require__(31329);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./lib/github/api-paths.js
var api_paths = __webpack_require__(64714);
;// CONCATENATED MODULE: ./lib/github/contents.js



const CONTENTS = schemas/* object */.Ikc({
    type: schemas/* literal */.euz('file'),
    path: schemas/* string */.YjP(),
    sha: schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u),
    size: schemas/* int */.Whr().min(0),
    // Files of more than 1 MiB come without contents, as `none`.
    encoding: schemas/* literal */.euz('base64'),
    content: schemas/* string */.YjP(),
});
/**
 * A file of a repository at a commit, by "Get repository content". The bytes are those of the git blob that the answer names.
 * @param commit full id: never a branch, which moves
 */
function readContents(api, repository, path, commit) {
    return api.get({
        path: (0,api_paths/* repositoryPath */.S)(repository, 'contents', path),
        query: { ref: commit },
        permission: 'contents: read',
    }, (json) => {
        const answer = CONTENTS.parse(json);
        const bytes = Buffer.from(answer.content, 'base64');
        if (answer.path !== path || bytes.length !== answer.size || blobId(bytes, answer.sha) !== answer.sha) {
            throw new Error('its contents are not those of the file that it names');
        }
        return new Uint8Array(bytes);
    });
}
/** Id of a git blob, in the hash that the repository uses. */
function blobId(bytes, like) {
    return (0,external_node_crypto_.createHash)(like.length === 64 ? 'sha256' : 'sha1')
        .update(`blob ${bytes.length}\0`)
        .update(bytes)
        .digest('hex');
}

// EXTERNAL MODULE: ./lib/github/environments.js
var environments = __webpack_require__(42281);
;// CONCATENATED MODULE: ./lib/github/releases.js


const RELEASE = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().transform(String),
    tag_name: schemas/* string */.YjP(),
    draft: schemas/* boolean */.zMY(),
    assets: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        size: schemas/* int */.Whr().min(0),
        digest: schemas/* string */.YjP()
            .regex(/^sha256:[0-9a-f]{64}$/u)
            .nullish(),
    })),
});
/** "Get a release by tag name", which never answers with a draft. `absent` where none is published. */
function readPublishedRelease(api, repository, tag) {
    return api.get({ path: (0,api_paths/* repositoryPath */.S)(repository, 'releases/tags', tag), permission: 'contents: read' }, (json) => {
        const { id, tag_name: name, draft, assets } = RELEASE.parse(json);
        if (name !== tag || draft)
            throw new Error('it answers with another release');
        return {
            id,
            assets: assets.map(({ name: file, size, digest }) => ({
                name: file,
                size,
                ...(digest && { sha256: digest.slice('sha256:'.length) }),
            })),
        };
    });
}

;// CONCATENATED MODULE: ./lib/github/runs.js


/** Workflow runs, their artifacts and their approvals, as the REST API of GitHub gives them. Texts may be hostile. */
const PERMISSION = 'actions: read';
const NUMBER = schemas/* int */.Whr().min(0).transform(String);
const COMMIT = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u);
const RUN = schemas/* object */.Ikc({
    id: NUMBER,
    run_attempt: schemas/* int */.Whr().min(1),
    event: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    head_branch: schemas/* string */.YjP().nullable(),
    head_sha: COMMIT,
    repository: schemas/* object */.Ikc({ id: NUMBER }),
    head_repository: schemas/* object */.Ikc({ id: NUMBER }).nullish(),
});
function readRun(api, repository, id) {
    return api.get({ path: (0,api_paths/* repositoryPath */.S)(repository, 'actions/runs', id), permission: PERMISSION }, (json) => {
        const run = RUN.parse(json);
        if (run.id !== id)
            throw new Error(`it answers with run ${run.id}`);
        return {
            id,
            attempt: run.run_attempt,
            event: run.event,
            workflow: run.path.replace(/@.*$/u, ''),
            ...(run.head_branch !== null && { headBranch: run.head_branch }),
            headSha: run.head_sha,
            repositoryId: run.repository.id,
            ...(run.head_repository && { headRepositoryId: run.head_repository.id }),
        };
    });
}
const ARTIFACT = schemas/* object */.Ikc({
    id: NUMBER,
    name: schemas/* string */.YjP(),
    size_in_bytes: schemas/* int */.Whr().min(0),
    digest: schemas/* string */.YjP()
        .regex(/^sha256:[0-9a-f]{64}$/u)
        .nullish(),
    expired: schemas/* boolean */.zMY(),
    workflow_run: schemas/* object */.Ikc({ id: NUMBER, repository_id: NUMBER, head_repository_id: NUMBER, head_sha: COMMIT })
        .nullish(),
});
function artifactOf(json) {
    const { id, name, size_in_bytes: size, digest, expired, workflow_run: run } = ARTIFACT.parse(json);
    return {
        id,
        name,
        size,
        expired,
        ...(digest && { sha256: digest.slice('sha256:'.length) }),
        ...(run && {
            run: {
                id: run.id,
                repositoryId: run.repository_id,
                headRepositoryId: run.head_repository_id,
                headSha: run.head_sha,
            },
        }),
    };
}
function readArtifact(api, repository, id) {
    return api.get({ path: (0,api_paths/* repositoryPath */.S)(repository, 'actions/artifacts', id), permission: PERMISSION }, (json) => {
        const artifact = artifactOf(json);
        if (artifact.id !== id)
            throw new Error(`it answers with artifact ${artifact.id}`);
        return artifact;
    });
}
/** All artifacts of a run, of whatever attempt. */
function listArtifacts(api, repository, runId) {
    return api.list({ path: (0,api_paths/* repositoryPath */.S)(repository, 'actions/runs', runId, 'artifacts'), permission: PERMISSION }, (json) => schemas/* object */.Ikc({ artifacts: schemas/* array */.YOg(schemas/* unknown */.L5J()) })
        .parse(json)
        .artifacts.map(artifactOf));
}
const APPROVALS = schemas/* array */.YOg(schemas/* object */.Ikc({
    state: schemas/* string */.YjP(),
    environments: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish(),
}));
/** "Get the review history for a workflow run". */
function readApprovals(api, repository, runId) {
    return api.get({ path: (0,api_paths/* repositoryPath */.S)(repository, 'actions/runs', runId, 'approvals'), permission: PERMISSION }, (json) => APPROVALS.parse(json).map(({ state, environments, user }) => ({
        environments: environments.map(({ name }) => name),
        state,
        ...(user && { user: user.login }),
    })));
}

// EXTERNAL MODULE: ./lib/github/tag.js
var github_tag = __webpack_require__(8183);
;// CONCATENATED MODULE: ./lib/release/verify-report.js

const SHA256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/u);
const REPORT = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(1),
    verdict: schemas/* enum */.k5n(['pass', 'fail']),
    complete: schemas/* boolean */.zMY(),
    source: schemas/* object */.Ikc({ commit: schemas/* string */.YjP() }).optional(),
    policy: schemas/* object */.Ikc({ sha256: SHA256.optional() }),
    subjects: schemas/* array */.YOg(schemas/* object */.Ikc({ file: schemas/* string */.YjP(), sha256: SHA256 })),
});
/** The parts of a report of verify-artifacts that the gate compares. What is no report is as none. */
function parseVerifyReport(bytes) {
    let json;
    try {
        json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return { absent: 'report.json is no JSON' };
    }
    const { success, data } = REPORT.safeParse(json);
    if (!success)
        return { absent: 'report.json is no report of this project' };
    const { verdict, complete, source, policy, subjects } = data;
    return {
        verdict,
        complete,
        ...(source && { commit: source.commit }),
        ...(policy.sha256 !== undefined && { policy: policy.sha256 }),
        subjects: subjects.map(({ file, sha256 }) => ({ name: file, sha256 })),
    };
}

// EXTERNAL MODULE: ./lib/shells/policy.js + 1 modules
var policy = __webpack_require__(98172);
;// CONCATENATED MODULE: ./lib/shells/publish-gate-facts.js













/** Each fact of the gate, from the one place that can tell it. */
/** What a download of an artifact may be: far above what a runner's disk takes. */
const MOST_ZIP_BYTES = 4 * 1024 ** 3;
/** What an index serves may be minutes old. Worth waiting for only where an earlier attempt may have uploaded. */
const INDEX_READS = 3;
/** An answer of the API as a fact. That there is no such thing is an answer, too. */
function orAbsent(answer) {
    if (answer.state === 'known')
        return (0,facts/* known */.e)(answer.value);
    return answer.state === 'absent' ? (0,facts/* known */.e)({ absent: answer.why }) : unavailable(answer.why);
}
function unavailable(why) {
    return { state: 'unavailable', why };
}
/** The policy by the API alone: no checkout, which a step could have changed, is asked. @throws ToolError */
async function policyAtCommit(api, { repository, commit }, path) {
    const inside = (0,policy/* pathInRepository */.zB)(path);
    const answer = await readContents(api, repository, inside, commit);
    if (answer.state !== 'known' && answer.state !== 'absent') {
        throw new errors/* ToolError */.v('environment', `can't read the policy: ${answer.why}`, {
            hint: 'The job needs these lines:\npermissions:\n  contents: read',
        });
    }
    const bytes = answer.state === 'known' ? answer.value : undefined;
    return (0,policy/* policyFromBytes */._f)(bytes, inside, false, ` at commit ${commit}`);
}
/** The artifact, and how many of its run have its name. */
async function artifactFact(api, { repository, artifactId, runId }) {
    const [artifact, all] = await Promise.all([
        readArtifact(api, repository, artifactId),
        listArtifacts(api, repository, runId),
    ]);
    if (artifact.state !== 'known')
        return orAbsent(artifact);
    if (all.state !== 'known')
        return unavailable(all.why);
    const namesakes = all.value.filter(({ name }) => name === artifact.value.name).length;
    const listed = all.value.some(({ id }) => id === artifactId);
    return (0,facts/* known */.e)({ ...artifact.value, namesakes: listed ? namesakes : 0 });
}
function downloadZip(api, repository, artifactId) {
    return api.download({
        path: (0,api_paths/* repositoryPath */.S)(repository, 'actions/artifacts', artifactId, 'zip'),
        permission: 'actions: read',
    }, MOST_ZIP_BYTES);
}
/** What is said of the run itself. */
async function runFacts(api, { repository, runId, environment }) {
    const [run, found] = await Promise.all([
        readRun(api, repository, runId),
        (0,environments/* readEnvironment */.Q)(api, repository, environment),
    ]);
    return { gateRun: orAbsent(run), gateEnvironment: orAbsent(found) };
}
/** What may have changed while the rest was looked at: read as late as can be. */
async function lateFacts(api, { repository, runId, tag }) {
    const [found, approvals, release] = await Promise.all([
        (0,github_tag/* readTag */.z)(api, repository, tag),
        readApprovals(api, repository, runId),
        readPublishedRelease(api, repository, tag),
    ]);
    return {
        gateTag: orAbsent(found),
        // Of a run that is there, a 404 is no list without entries.
        gateApprovals: approvals.state === 'known' ? (0,facts/* known */.e)(approvals.value) : unavailable(approvals.why),
        gateRelease: orAbsent(release),
    };
}
/** The report that another artifact of the run holds. */
async function reportOfArtifact(api, { repository, runId }, id, limits) {
    const artifact = await readArtifact(api, repository, id);
    if (artifact.state !== 'known')
        return orAbsent(artifact);
    if (artifact.value.run?.id !== runId)
        return (0,facts/* known */.e)({ absent: `artifact ${id} is not of run ${runId}` });
    if (artifact.value.expired)
        return (0,facts/* known */.e)({ absent: `artifact ${id} has expired` });
    const zip = await downloadZip(api, repository, id);
    if (zip.state !== 'known')
        return orAbsent(zip);
    return withOpened(zip.value, async (source) => (0,facts/* known */.e)(await reportIn(source, artifact.value, limits)));
}
async function reportIn(source, { id, sha256 }, limits) {
    if ((await (0,hash_source/* hashSource */.c)(source)) !== sha256) {
        return { absent: `artifact ${id} is not what GitHub says it is: its SHA-256 is another` };
    }
    const { faults, companions } = await listArtifact(source, artifactLimits(limits));
    if (faults.length > 0)
        return { absent: `artifact ${id}: ${faults[0] ?? ''}` };
    return reportFrom(companions);
}
function reportFrom(companions) {
    const bytes = companions.get(REPORT_FILE);
    return bytes === undefined
        ? { absent: `there is no ${REPORT_FILE} in the artifact` }
        : parseVerifyReport(bytes);
}
/**
 * What the index serves of this release.
 * @param mayLag an earlier attempt may have uploaded, so that missing files are asked for again
 */
async function indexFact(url, expected, mayLag, { index: open, wait, log }) {
    const release = (0,index_state/* releaseOf */.l7)((0,index_state/* distributions */._o)(expected).map(({ name }) => name));
    if (release === undefined)
        return unavailable('the files are not all of one project and version');
    try {
        const index = await open(url);
        try {
            for (let read = 1;; read += 1) {
                const listed = await index.listed(release.project, release.version);
                const files = listed.map(({ filename, sha256 }) => ({ name: filename, sha256 }));
                const missing = (0,index_state/* indexState */.I7)(expected, files).missing.length;
                if (missing === 0 || !mayLag || read === INDEX_READS)
                    return (0,facts/* known */.e)({ index: shown(url), ...release, files });
                log.progress(`the index lacks ${missing} files; asking again, for its answers may be old`);
                await wait(5);
            }
        }
        finally {
            await index.close();
        }
    }
    catch (error) {
        return unavailable(`the package index: ${(0,errors/* messageOf */.b)(error)}`);
    }
}
function shown(url) {
    if (!URL.canParse(url))
        return url;
    const address = new URL(url);
    address.username = '';
    address.password = '';
    return address.href;
}
async function withOpened(artifact, use) {
    const source = await artifact.open();
    try {
        return await use(source);
    }
    finally {
        await source.close();
    }
}

// EXTERNAL MODULE: ./lib/shells/read-subjects.js
var read_subjects = __webpack_require__(71125);
;// CONCATENATED MODULE: ./lib/shells/publish-gate.js














/**
 * Looks once more at everything that must hold when a release is published, and hands out the files only then. It believes the
 * outputs of earlier jobs, GitHub's API and the bytes; never a file that lay beside them.
 * @throws ToolError where the inputs can't be taken, or the policy can't be known
 */
async function publishGate(inputs, place, ports) {
    const request = (0,gate_request/* gateRequest */.t)(inputs, place);
    const isReference = inputs.checksums?.startsWith('sha256:') === true;
    // A list that can't be taken is told before anything is asked.
    if (!isReference)
        await (0,release_checksums/* readChecksumsInput */.XZ)(inputs.checksums, () => Promise.resolve(undefined));
    const { api } = ports;
    const [policy, run, artifact] = await Promise.all([
        policyAtCommit(api, request, inputs.policy),
        runFacts(api, request),
        artifactFact(api, request),
    ]);
    const { folders, remove } = await ports.folders.fresh(ports.keep ?? { below: ports.temporary }, [
        'files',
        'upload',
    ]);
    let passed = false;
    try {
        const unpacked = await unpack(inputs, request, { policy, artifact, folder: folders.files }, ports);
        const facts = await gather(inputs, request, { policy, unpacked }, ports);
        const all = { ...facts, ...run, gateArtifact: artifact };
        const report = (0,engine/* evaluate */._3)(commands/* GATE_RULES */.yZ, all, { tool: version/* TOOL */.j });
        const reason = gateReason(report);
        if (reason !== undefined)
            return { report, reason };
        const upload = await fillUpload(all, unpacked, folders.upload);
        passed = ports.keep !== undefined;
        return {
            report,
            outputs: { files: folders.files.path, path: folders.upload.path, uploadNeeded: upload > 0 },
        };
    }
    finally {
        if (!passed)
            await remove();
    }
}
/** Downloads the artifact; writes its files only where the zip is the one that was promised, and so is every file in it. */
async function unpack(inputs, request, context, { api }) {
    const nothing = (why) => ({
        archive: unavailable(why),
        report: unavailable(why),
        expected: [],
        files: [],
    });
    const { artifact } = context;
    if (artifact.state !== 'known')
        return nothing(artifact.why);
    if ((0,gate/* isAbsent */.W)(artifact.value))
        return nothing('there is no artifact');
    if (artifact.value.expired)
        return nothing('the artifact has expired');
    const zip = await downloadZip(api, request.repository, request.artifactId);
    if (zip.state !== 'known')
        return nothing(zip.why);
    return withOpened(zip.value, async (source) => {
        const sha256 = await (0,hash_source/* hashSource */.c)(source);
        const { size } = source;
        if (sha256 !== request.artifactDigest) {
            const why = 'the artifact was not opened: it is another one than was promised';
            return { ...nothing(why), archive: (0,facts/* known */.e)({ sha256, size }) };
        }
        const limits = artifactLimits(context.policy.limits);
        const listing = await listArtifact(source, limits);
        const promised = await expectedFiles(inputs, listing);
        const expected = typeof promised === 'string' ? undefined : promised;
        const faults = [
            ...listing.faults,
            ...(typeof promised === 'string' ? [promised] : companionFaults(listing.companions, promised, request)),
        ];
        const names = new Set(expected?.map(({ name }) => name));
        const own = listing.files.filter(({ name }) => names.has(name) || !COMPANIONS.includes(name));
        const report = (0,facts/* known */.e)(reportFrom(listing.companions));
        const opened = { faults, files: own };
        const archive = { ...(expected && { expected }), sha256, size, opened };
        if (expected === undefined || !agrees(archive)) {
            return { archive: (0,facts/* known */.e)(archive), report, expected: expected ?? [], files: [] };
        }
        const written = [];
        await extract(source, limits, names, (name) => {
            const file = context.folder.create(name);
            written.push(file);
            return file;
        });
        const files = written.map((file) => file.close()).sort((a, b) => (a.filename < b.filename ? -1 : 1));
        return { archive: (0,facts/* known */.e)(await onDisk(archive, files)), report, expected, files };
    });
}
/** The files that were promised, or why nobody knows them. */
async function expectedFiles({ checksums }, { companions }) {
    try {
        return await (0,release_checksums/* readChecksumsInput */.XZ)(checksums, () => Promise.resolve(companions.get('SHA256SUMS')));
    }
    catch (error) {
        if (error instanceof errors/* ToolError */.v)
            return (0,errors/* messageOf */.b)(error);
        throw error;
    }
}
function agrees({ expected = [], opened }) {
    if (opened === undefined || opened.faults.length > 0 || opened.files.length !== expected.length)
        return false;
    return expected.every(({ name, sha256 }) => opened.files.some((file) => file.name === name && file.sha256 === sha256));
}
/** What is judged and handed out are the bytes on disk. */
async function onDisk(archive, files) {
    const read = [];
    for (const file of files) {
        const { size, sha256 } = await withOpened(file, async (source) => ({
            size: source.size,
            sha256: await (0,hash_source/* hashSource */.c)(source),
        }));
        read.push({ name: file.filename, size, sha256 });
    }
    return { ...archive, opened: { faults: archive.opened?.faults ?? [], files: read } };
}
async function gather(inputs, request, { policy, unpacked }, ports) {
    const { api, log, clock } = ports;
    const { expected, files, archive } = unpacked;
    const reportId = inputs['report-artifact-id'];
    if (reportId !== undefined && !/^[1-9]\d{0,18}$/u.test(reportId)) {
        throw new errors/* ToolError */.v('usage', `the input "report-artifact-id" is ${JSON.stringify(reportId)}`, {
            hint: 'It must be a number.',
        });
    }
    const mayLag = (request.runner?.attempt ?? 1) > 1;
    const [subjects, report, index] = await Promise.all([
        (0,read_subjects/* readSubjects */.K)(distributionsOf(files), { limits: policy.limits, lineEnds: false }, log),
        reportId === undefined ? unpacked.report : reportOfArtifact(api, request, reportId, policy.limits),
        expected.length === 0
            ? unavailable('nobody knows which files are to be published')
            : indexFact(inputs['index-url'], expected, mayLag, ports),
    ]);
    // Last: what others can change is to be as fresh as can be.
    const late = await lateFacts(api, request);
    return {
        policy: (0,facts/* known */.e)(policy),
        subjects: (0,facts/* known */.e)(subjects),
        today: (0,facts/* known */.e)(clock.today()),
        gate: (0,facts/* known */.e)(request),
        gateArchive: archive,
        gateReport: report,
        indexRelease: index,
        ...late,
    };
}
function distributionsOf(files) {
    const names = new Set((0,index_state/* distributions */._o)(files.map(({ filename: name }) => ({ name }))).map(({ name }) => name));
    return files.filter(({ filename }) => names.has(filename));
}
/** Copies what the index lacks, and looks at each copy. Answers how many there are. */
async function fillUpload(facts, { expected, files }, folder) {
    const index = facts.indexRelease;
    if (index?.state !== 'known')
        throw new errors/* ToolError */.v('internal', 'the index was not asked');
    const missing = new Set((0,index_state/* indexState */.I7)(expected, index.value.files).missing);
    for (const file of files) {
        if (!missing.has(file.filename))
            continue;
        const copy = await withOpened(file, async (source) => {
            const to = folder.create(file.filename);
            for (let at = 0; at < source.size; at += 1024 ** 2) {
                to.feed(await source.read(at, Math.min(1024 ** 2, source.size - at)));
            }
            return to.close();
        });
        const sha256 = await withOpened(copy, hash_source/* hashSource */.c);
        if (expected.some(({ name, sha256: wanted }) => name === file.filename && wanted === sha256))
            continue;
        throw new errors/* ToolError */.v('environment', `the copy of ${file.filename} has other bytes: the disk is faulty`);
    }
    return missing.size;
}


/***/ })

};

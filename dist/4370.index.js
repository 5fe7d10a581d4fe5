export const id = 4370;
export const ids = [4370,2435,4816];
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

/***/ 64640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ fetchSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76372);





/** Fetches with git into a bare repository of its own, over https alone, or from a folder that was named. */
function fetchSource(environment) {
    return async (url, at) => {
        const isFolder = !url.startsWith('https://');
        const from = isFolder ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(url) : url;
        const git = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_4__/* .gitCommand */ .QT)(environment, {
            ...(0,_git_command_js__WEBPACK_IMPORTED_MODULE_4__/* .networkOf */ .Af)(environment),
            // A repository can be rewritten to another address by the user's own configuration, and by nobody else.
            GIT_ALLOW_PROTOCOL: isFolder ? 'file' : 'https:file',
        });
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'hardening-source-'));
        const close = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        const ref = 'commit' in at ? at.commit : `refs/tags/${at.tag}`;
        try {
            await git.run(folder, 'init', '--quiet', '--bare', '.');
            await git.run(folder, 'config', 'remote.origin.url', from);
            await git.run(folder, ...['fetch', '--quiet', '--no-tags', '--depth=1', '--no-recurse-submodules', '--no-write-fetch-head'], ...['origin', 'commit' in at ? ref : `+${ref}:${ref}`]);
            const commit = await git.run(folder, 'rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`);
            return { folder, commit: commit.toString('latin1').trim(), close };
        }
        catch (cause) {
            await close();
            const said = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_4__/* .stderrOf */ .eE)(cause).split('\n', 1).join('');
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v('environment', `${ref} of ${url} can't be fetched: ${said}`, {
                hint: 'See the spelling and the network; a repository that is private or gone can’t be compared with.',
                cause,
            });
        }
    };
}


/***/ }),

/***/ 86013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitHubApi: () => (/* binding */ gitHubApi)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
;// CONCATENATED MODULE: ./lib/github/upload-address.js

/**
 * The one origin that files are uploaded to, by that of the API: `uploads.github.com` for `api.github.com`, `uploads.X.ghe.com` for
 * `api.X.ghe.com`, and the same one where a server of one's own has all of it (GitHub's "Upload a release asset").
 */
function uploadOrigin({ protocol, host, origin }) {
    const hosted = /^api\.((?:github|[\w-]+\.ghe)\.com)$/u.exec(host)?.[1];
    return hosted === undefined ? origin : `${protocol}//uploads.${hosted}`;
}
/**
 * The address of an `upload_url`, without the template of its query at the end (RFC 6570). Text: why nothing may be sent there.
 * @param text as the API gave it
 * @param api root of the API
 */
function uploadTarget(text, api) {
    const address = text.replace(/\{[^{}]*\}$/u, '');
    const url = URL.canParse(address) ? new URL(address) : undefined;
    const wanted = uploadOrigin(api);
    if (url?.origin !== wanted || url.username !== '' || url.password !== '') {
        return `it names ${JSON.stringify((0,report_escape/* clip */.$Q)(text, 300))} to upload to, and uploads of this API go to ${wanted}: nothing was sent`;
    }
    return url;
}

// EXTERNAL MODULE: ./lib/adapters/connections.js + 1 modules
var connections = __webpack_require__(92281);
// EXTERNAL MODULE: ./lib/adapters/download-folder.js
var download_folder = __webpack_require__(85411);
// EXTERNAL MODULE: ./lib/adapters/files.js + 2 modules
var files = __webpack_require__(30165);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/adapters/github-answers.js

/** Reading what the API of GitHub answers: bounded, and nothing taken on trust. */
const MOST_JSON_BYTES = 32 * 1024 ** 2;
/** Not the last word: a fault that may pass. */
class Again extends Error {
    waitMs;
    constructor(message, waitMs = 0) {
        super(message);
        this.waitMs = waitMs;
    }
}
/** The last word. */
class Unavailable extends Error {
}
/** Where an answer leads, if it leads anywhere. */
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
/** Writes a body to a file. */
async function save({ body }, path, maxBytes) {
    const output = await (0,external_node_fs_promises_.open)(path, 'w', 0o600);
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
    // In one line, for it stands in reports: the line that a job lacks is the name of the permission itself.
    const add = `a job gets it by the line \`${permission}\` below \`permissions:\``;
    const needs = hasToken
        ? `the token lacks the permission "${permission}"; ${add}`
        : `no token was given, and this needs one with the permission "${permission}"; ${add}`;
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
            return { state: 'unavailable', why, refused: true };
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
const MOST_PAGES = 50;
const PER_PAGE = 100;
const MOST_REDIRECTS = 3;
/** GitHub asks each client to name the version that it was written for. */
const API_VERSION = '2022-11-28';
const CHUNK = 1024 ** 2;
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
        return this.#answer(this.#get(request), async (response) => parse(await jsonOf(response)));
    }
    async list(request, parse) {
        const items = [];
        for (let page = 1; page <= MOST_PAGES; page += 1) {
            const query = { ...request.query, per_page: String(PER_PAGE), page: String(page) };
            const answer = await this.#answer(this.#get({ ...request, query }), async (response) => ({
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
        const url = this.#urlOf(request);
        const call = { method, request, url };
        return this.#answer(body === undefined
            ? call
            : { ...call, body: { type: 'application/json', data: () => JSON.stringify(body) } }, async (response) => parse(response.statusCode === 204 ? undefined : await jsonOf(response)));
    }
    async upload(request, to, file, parse) {
        const url = uploadTarget(to, this.#root);
        if (typeof url === 'string')
            return { state: 'unavailable', why: `${request.path}: ${url}` };
        for (const [name, value] of Object.entries(request.query ?? {}))
            url.searchParams.set(name, value);
        const opened = await file.open();
        const { size: length } = opened;
        await opened.close();
        const data = () => external_node_stream_.Readable.from(chunksOf(file));
        const body = { type: 'application/octet-stream', data, length };
        return this.#answer({ method: 'POST', request, url, body }, async (response) => parse(await jsonOf(response)));
    }
    download(request, maxBytes) {
        return this.#answer(this.#get(request), async (response, url) => {
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
    async #answer(call, take) {
        const { method, request } = call;
        const { log, retryDelayMs = 1000, longestWaitMs = 90_000 } = this.#options;
        for (let attempt = 0;; attempt += 1) {
            try {
                return await this.#once(call, take);
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
                await (0,promises_.setTimeout)(wait);
            }
        }
    }
    async #once(call, take) {
        const { method, request } = call;
        const signal = AbortSignal.timeout(this.#options.deadlineMs ?? 10 * 60_000);
        let { url } = call;
        for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
            const response = await this.#send(call, url, signal);
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
                if (url.origin !== call.url.origin && status < 500)
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
    #get(request) {
        return { method: 'GET', request, url: this.#urlOf(request) };
    }
    #send({ method, request, body, ...call }, url, signal) {
        // Decided anew at every hop: no other host ever sees the token. A call begins at the API or at its uploads.
        const isApi = url.origin === call.url.origin;
        const { token } = this.#options;
        const { accept = 'application/vnd.github+json' } = request;
        return (0,undici.request)(url, {
            method,
            dispatcher: this.#connections.to(url),
            signal,
            headers: {
                'user-agent': 'hardening-actions',
                'accept-encoding': 'identity',
                ...(isApi && { accept, 'x-github-api-version': API_VERSION }),
                ...(isApi && token !== undefined && { authorization: `Bearer ${token}` }),
                ...(body && { 'content-type': body.type }),
                ...(body?.length !== undefined && { 'content-length': String(body.length) }),
            },
            ...(body && { body: body.data() }),
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
function describe(error) {
    if (error instanceof Error && error.name === 'TimeoutError')
        return 'it took too long';
    const inner = error instanceof AggregateError ? error.errors.map(errors/* messageOf */.b).join('; ') : '';
    return inner === '' ? (0,errors/* messageOf */.b)(error) : inner;
}
/** The bytes of a file, as they lie there when they are sent. */
async function* chunksOf(file) {
    const source = await file.open();
    try {
        for (let at = 0; at < source.size; at += CHUNK) {
            // What it answers with is overwritten by the next read.
            yield Buffer.from(await source.read(at, Math.min(CHUNK, source.size - at)));
        }
    }
    finally {
        await source.close();
    }
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
    url;
    #client;
    #options;
    #folder;
    constructor(client, options) {
        this.#client = client;
        this.url = (0,index_url/* shownUrl */.zA)(new URL(client.settings.index.url));
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

/***/ 3514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ downloadAsset),
/* harmony export */   c: () => (/* binding */ assetOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34398);
/* harmony import */ var _api_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64714);


const ASSET = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    id: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1).transform(String),
    name: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    state: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    size: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(0),
    digest: zod__WEBPACK_IMPORTED_MODULE_0__.string()
        .regex(/^sha256:[0-9a-f]{64}$/u)
        .nullish(),
});
/** One asset of an answer. @throws where it has another form */
function assetOf(json) {
    const { digest, ...asset } = ASSET.parse(json);
    return { ...asset, ...(digest && { sha256: digest.slice('sha256:'.length) }) };
}
/** The bytes of an asset as GitHub hands them out, whatever it says of them. */
function downloadAsset(api, repository, id, maxBytes) {
    return api.download({
        path: (0,_api_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .S)(repository, 'releases/assets', id),
        permission: 'contents: read',
        accept: 'application/octet-stream',
    }, maxBytes);
}


/***/ }),

/***/ 40461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readPublishedRelease)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34398);
/* harmony import */ var _api_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64714);
/* harmony import */ var _release_assets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3514);



const RELEASE = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    id: zod__WEBPACK_IMPORTED_MODULE_1__.int().transform(String),
    tag_name: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    draft: zod__WEBPACK_IMPORTED_MODULE_1__.boolean(),
    immutable: zod__WEBPACK_IMPORTED_MODULE_1__.boolean().optional(),
    assets: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.unknown()),
});
/** "Get a release by tag name", which never answers with a draft. `absent` where none is published. */
function readPublishedRelease(api, repository, tag) {
    return api.get({ path: (0,_api_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .S)(repository, 'releases/tags', tag), permission: 'contents: read' }, (json) => {
        const { id, tag_name: name, draft, immutable, assets: listed } = RELEASE.parse(json);
        if (name !== tag || draft)
            throw new Error('it answers with another release');
        const assets = listed.map(_release_assets_js__WEBPACK_IMPORTED_MODULE_0__/* .assetOf */ .c);
        if (new Set(assets.map(({ name: file }) => file)).size < assets.length)
            throw new Error('it lists an asset twice');
        return {
            id,
            ...(immutable !== undefined && { immutable }),
            assets,
        };
    });
}


/***/ }),

/***/ 65859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ VERIFY_PUBLISHED)
/* harmony export */ });
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45060);

const VERIFY_PUBLISHED = {
    release: {
        kind: 'list',
        description: 'The release, such as `pypi:embit==0.8.0`. Alone it is verified for whoever installs it: attestations, and every byte against the source. With `manifest` it may be left out.',
        default: [],
        placeholder: 'pypi:NAME==VERSION',
    },
    manifest: {
        kind: 'text',
        description: 'Path of `manifest.json` of the release, as `checksum-and-attest` wrote it: the index has to serve exactly its files.',
        placeholder: 'FILE',
    },
    checksums: {
        kind: 'text',
        description: 'Instead of the manifest: lines `<sha256>  <file name>` of every file, from the output of the job that verified them; or `sha256:<hex>` of a long list, which is then taken from the GitHub Release. Give `release`, too.',
        placeholder: 'LINES',
    },
    'bundle-checksums': {
        kind: 'text',
        description: 'Lines `<sha256>  <file name>` of the signed bundles, from the output of the job that signed. Then bundles and SBOM of the GitHub Release have to be there and are compared, too.',
        placeholder: 'LINES',
    },
    repository: {
        kind: 'text',
        description: 'The repository on GitHub that has to have published it. Default: in a workflow its own; else the one that the attestations name.',
        placeholder: 'OWNER/NAME',
    },
    tag: {
        kind: 'text',
        description: 'The tag that it was built from. Default: that of the manifest, or the one that the attestations name.',
        placeholder: 'TAG',
    },
    workflow: {
        kind: 'text',
        description: 'File name of the workflow that has to have published it. Default: with a list of files `release.yml`, else the one that the index names.',
        placeholder: 'FILE',
    },
    environment: {
        kind: 'text',
        description: 'The environment of the publisher, as PyPI names it. Default: with a list of files `pypi`, else any.',
        placeholder: 'NAME',
    },
    'github-release': {
        kind: 'choice',
        description: 'Whether a GitHub Release of the tag has to hold the same files. Asked with a list of files.',
        choices: ['require', 'skip'],
        default: 'require',
    },
    'run-id': {
        kind: 'text',
        description: 'Id of the run that released, whose logs are searched for restored caches. Default: in a workflow the run itself.',
        placeholder: 'ID',
    },
    deadline: {
        kind: 'text',
        description: 'Minutes to wait until index and GitHub show what was uploaded, 0 to 120. What is wrong for good stops at once.',
        default: '15',
        placeholder: 'MINUTES',
    },
    policy: {
        kind: 'text',
        description: 'A policy of your own to judge the files by. Default: `release-policy.toml` of the commit that they were built from, else the built-in one.',
        placeholder: 'FILE',
    },
    source: {
        kind: 'text',
        only: 'cli',
        description: 'Fetch the source from this folder or https address instead of https://github.com.',
        placeholder: 'DIR',
    },
    'attestations-only': {
        kind: 'flag',
        description: 'Do not fetch the source: the files are not compared with it.',
    },
    rebuild: {
        kind: 'flag',
        only: 'cli',
        description: 'Build the release again from the source, with the pinned tools of that commit and without a network, and compare. This runs code of the project. Only without a list of files.',
    },
    constraints: {
        kind: 'text',
        only: 'cli',
        description: 'With `rebuild`: requirements files of the build tools, one a line, as build-distributions takes them.',
        default: 'requirements-dev.txt',
        placeholder: 'FILES',
    },
    python: {
        ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .ISOLATED */ .co.python,
        only: 'cli',
        description: 'With `rebuild`: the Python, as a command or a path.',
    },
    wheelhouse: { ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .ISOLATED */ .co.wheelhouse, only: 'cli' },
    'index-url': {
        kind: 'text',
        description: 'Simple API of the index. Default: the one that pip is configured to use.',
        placeholder: 'URL',
    },
    'trusted-root': {
        kind: 'text',
        description: 'File with the trusted root of another Sigstore instance, or a newer one. Default: the public one, as it came with this version.',
        placeholder: 'FILE',
    },
    token: {
        kind: 'text',
        only: 'action',
        description: 'Token with `contents: read`, `actions: read` and `attestations: read`.',
        default: '${{ github.token }}',
        placeholder: 'TOKEN',
    },
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .JUDGING */ .P6,
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .INSPECTION_LOG */ .Sj,
    'artifact-name': {
        ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .INSPECTION_LOG */ .Sj['artifact-name'],
        description: 'Name of the uploaded inspection log. Default: `published-<job>-<matrix index>-<attempt>`, because equal names are refused: give it where one job verifies twice.',
    },
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTPUT */ .aQ,
};


/***/ }),

/***/ 41826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ paperFaults),
/* harmony export */   z: () => (/* binding */ sbomText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _attestation_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81759);
/* harmony import */ var _attestation_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76181);
/* harmony import */ var _distribution_artifact_kind_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7401);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _checksums_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36553);
/* harmony import */ var _index_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54353);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26335);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28180);
/* harmony import */ var _reviewed_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(30748);











/**
 * What is wrong with the papers of a release. The statements are held against job outputs; SBOM and report against the statements,
 * SHA256SUMS and manifest against what they would have to be. So no paper is believed because it lies there. What is missing, and
 * statements of other bytes, are for other rules to tell.
 */
function paperFaults({ files, contents }, promised, request) {
    const faults = [];
    const sums = contents.get(_checksums_js__WEBPACK_IMPORTED_MODULE_5__/* .CHECKSUMS_FILE */ .aP);
    if (sums !== undefined && !isText(sums, (0,_checksums_js__WEBPACK_IMPORTED_MODULE_5__/* .formatChecksums */ .ss)(promised.files))) {
        faults.push(`${_checksums_js__WEBPACK_IMPORTED_MODULE_5__/* .CHECKSUMS_FILE */ .aP} in it is not the list that was promised`);
    }
    const manifest = contents.get(_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .MANIFEST_FILE */ .h1);
    if (manifest !== undefined)
        faults.push(...manifestFaults(manifest, files, promised.files, request));
    const statements = {};
    for (const name of _attestation_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .STATEMENT_NAMES */ .dm) {
        const bytes = contents.get(`${_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .STATEMENTS_FOLDER */ .o1}/${(0,_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .statementFile */ .U7)(name)}`);
        const wanted = promised.statements.find((one) => one.name === (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .statementFile */ .U7)(name))?.sha256;
        if (bytes === undefined || sha256Of(bytes) !== wanted)
            continue;
        try {
            statements[name] = (0,_reviewed_js__WEBPACK_IMPORTED_MODULE_9__/* .reviewedStatement */ .X)(name, bytes, promised.files);
        }
        catch (error) {
            faults.push(told(error));
        }
    }
    const sbom = contents.get(_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .SBOM_FILE */ .HO);
    if (sbom !== undefined && statements.sbom !== undefined && !isText(sbom, sbomText(statements.sbom))) {
        faults.push(`${_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .SBOM_FILE */ .HO} in it is not the SBOM of the statement`);
    }
    const report = contents.get(_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .REPORT_FILE */ .Uq);
    const summary = statements['verification-summary'];
    if (report !== undefined && summary !== undefined) {
        const extension = summary.predicate[_attestation_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .SUMMARY_EXTENSION */ .Hh];
        const named = typeof extension === 'object' && extension !== null && 'report' in extension;
        if (!named || !(0,node_util__WEBPACK_IMPORTED_MODULE_1__.isDeepStrictEqual)(extension.report, { sha256: sha256Of(report) })) {
            faults.push(`${_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .REPORT_FILE */ .Uq} in it is not the report of the verification summary`);
        }
    }
    return faults;
}
/** Byte for byte what mode checksum would write of these very files. */
function manifestFaults(bytes, files, promised, { commit, tag }) {
    try {
        const told = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .parseManifest */ .Ng)(Buffer.from(bytes).toString());
        const line = ({ name, sha256 }) => `${name} ${sha256}`;
        if (!(0,node_util__WEBPACK_IMPORTED_MODULE_1__.isDeepStrictEqual)(files.map(line).sort(), promised.map(line).sort()))
            return [];
        const release = (0,_index_state_js__WEBPACK_IMPORTED_MODULE_6__/* .releaseOf */ .l7)(files.map(({ name }) => name));
        const listed = files.flatMap(({ name, size, sha256 }) => {
            const { kind } = (0,_distribution_artifact_kind_js__WEBPACK_IMPORTED_MODULE_10__/* .kindOf */ .I)(name);
            return kind === 'other' ? [] : [{ name, size, sha256, kind }];
        });
        const same = release !== undefined &&
            listed.length === files.length &&
            isText(bytes, (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .writeManifest */ .HN)({ schemaVersion: 1, ...release, commit, tag, files: listed }));
        const about = `${told.project} ${told.version} at ${told.commit}`;
        return same ? [] : [`${_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .MANIFEST_FILE */ .h1} in it is about another release: ${about}`];
    }
    catch (error) {
        return [told(error)];
    }
}
/** The SBOM in the one form in which mode checksum writes it, with exactly what the statement says. */
function sbomText({ predicate }) {
    return `${JSON.stringify(predicate, undefined, 2)}\n`;
}
function isText(bytes, text) {
    return Buffer.from(text).equals(bytes);
}
function told(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v)
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(error);
    throw error;
}
function sha256Of(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}


/***/ }),

/***/ 30748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ reviewedStatement),
/* harmony export */   s: () => (/* binding */ readStatementChecksums)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _attestation_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81759);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _checksums_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36553);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26335);





/**
 * Reads the input `statement-checksums`: the digests of exactly the statements of a release.
 * @throws ToolError `usage`
 */
async function readStatementChecksums(value) {
    if (value === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v('usage', 'the input "statement-checksums" is missing', {
            hint: 'As in: statement-checksums: ${{ needs.verify.outputs.statement-checksums }}',
        });
    }
    const listed = await (0,_checksums_js__WEBPACK_IMPORTED_MODULE_3__/* .readChecksumsInput */ .XZ)(value, _checksums_js__WEBPACK_IMPORTED_MODULE_3__/* .LIST_ONLY */ .uO, 'statement-checksums');
    const wanted = _attestation_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .STATEMENT_NAMES */ .dm.map(_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .statementFile */ .U7);
    if ((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(listed.map(({ name }) => name), [...wanted].sort()))
        return listed;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v('usage', `the input "statement-checksums" does not name exactly ${wanted.join(', ')}`, {
        hint: 'Give the output `statement-checksums` of the job that ran mode checksum, unchanged.',
    });
}
/**
 * Reads one statement whose digest was found right, and demands that it is about exactly these files.
 * @throws ToolError `usage`
 */
function reviewedStatement(name, bytes, files) {
    const file = (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .statementFile */ .U7)(name);
    const statement = (0,_attestation_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStatement */ .By)(utf8(bytes, file), file);
    const subject = files.map((one) => ({ name: one.name, digest: { sha256: one.sha256 } }));
    if (!(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(statement.subject, subject)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v('usage', `the subjects of ${file} are not the files that were verified`);
    }
    if (statement.predicateType === _attestation_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .PREDICATE_TYPES */ .Cs[name])
        return statement;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v('usage', `${file} says ${statement.predicateType}, expected ${_attestation_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .PREDICATE_TYPES */ .Cs[name]}`);
}
function utf8(bytes, name) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v('usage', `the statement ${name} is not UTF-8`, { cause });
    }
}


/***/ }),

/***/ 14895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ verifyPublished)
});

// EXTERNAL MODULE: ./lib/engine.js + 2 modules
var engine = __webpack_require__(99656);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/facts.js
var lib_facts = __webpack_require__(71588);
// EXTERNAL MODULE: ./lib/policy/defaults.js
var defaults = __webpack_require__(85698);
// EXTERNAL MODULE: ./lib/published/origin.js
var published_origin = __webpack_require__(81586);
// EXTERNAL MODULE: ./lib/published/request.js
var published_request = __webpack_require__(46711);
// EXTERNAL MODULE: ./lib/parallel.js
var parallel = __webpack_require__(40932);
// EXTERNAL MODULE: ./lib/pypi/release.js
var release = __webpack_require__(77545);
// EXTERNAL MODULE: ./lib/pypi/simple-page.js
var simple_page = __webpack_require__(52126);
// EXTERNAL MODULE: ./lib/published/attestations.js
var attestations = __webpack_require__(69391);
;// CONCATENATED MODULE: ./lib/published/served.js





/** More than the largest release of today, and as many as a GitHub Release takes; each file is downloaded. */
const MOST_FILES = 1000;
const AT_ONCE = 3;
/** What an index serves of one release, asked again and again: what was downloaded once is not downloaded again. */
class ServedReader {
    #request;
    #ports;
    #files = new Map();
    constructor(request, ports) {
        this.#request = request;
        this.#ports = ports;
    }
    /** The files that came as they were announced, sorted by name. */
    get artifacts() {
        return [...this.#files.values()].sort((a, b) => (a.filename < b.filename ? -1 : 1));
    }
    /** @throws ToolError `environment` where the index does not answer as it must */
    async read() {
        const { project, version } = this.#request;
        const { listing } = this.#ports;
        const page = await listing.project(project);
        const listed = page === undefined ? [] : [...(0,release/* listedFiles */.Ho)(page, project, version)];
        if (listed.length > MOST_FILES) {
            throw new errors/* ToolError */.v('environment', `${project} ${version} has more than ${MOST_FILES} files`);
        }
        listed.sort((a, b) => (a.filename < b.filename ? -1 : 1));
        const twice = listed.find(({ filename }, index) => listed[index + 1]?.filename === filename);
        if (twice !== undefined)
            throw (0,simple_page/* malformed */.Qm)(`it lists ${twice.filename} twice`);
        return { index: listing.url, files: await (0,parallel/* inParallel */.H)(listed, AT_ONCE, (file) => this.#readFile(file)) };
    }
    async #readFile(file) {
        const { filename: name, sha256, yanked, provenance } = file;
        const bundles = provenance === undefined ? [] : await this.#ports.listing.attestations(provenance);
        return {
            name,
            ...(sha256 !== undefined && { announced: sha256 }),
            ...(yanked !== undefined && { yanked }),
            downloaded: await this.#download(file),
            attestations: (bundles ?? []).map(({ publisher, bundles: given }) => ({
                publisher,
                attestations: given.map((bundle) => (0,attestations/* verifyAttestation */.oe)(bundle, this.#ports.trustedRoots).attestation),
            })),
        };
    }
    async #download(file) {
        const { sha256, filename } = file;
        if (sha256 === undefined)
            return { fault: 'it announces no SHA-256' };
        const key = `${sha256} ${filename}`;
        if (this.#files.has(key))
            return { sha256 };
        try {
            const [artifact] = await this.#ports.downloads.download([{ ...file, sha256 }]);
            if (artifact === undefined)
                throw new errors/* ToolError */.v('internal', `${filename} was not downloaded`);
            this.#files.set(key, artifact);
            // The adapter hashed the bytes as they came, and took no others.
            return { sha256 };
        }
        catch (error) {
            if (error instanceof errors/* ToolError */.v && error.code === 'digest-mismatch')
                return { fault: error.message };
            throw error;
        }
    }
}
/**
 * What may still come: an index takes minutes to show an upload everywhere. Nothing where all is there, or something is wrong
 * that no time mends.
 */
function stillMissing({ expected }, { files }) {
    if (expected === undefined)
        return undefined;
    const wanted = new Map(expected.map(({ name, sha256 }) => [name, sha256]));
    const wrong = files.some(({ name, announced, yanked }) => wanted.get(name) === undefined || wanted.get(name) !== announced || yanked !== undefined);
    if (wrong)
        return undefined;
    const there = new Set(files.map(({ name }) => name));
    const missing = expected.filter(({ name }) => !there.has(name));
    const unattested = files.filter(({ attestations }) => attestations.length === 0);
    if (missing.length > 0)
        return `the index has ${files.length} of ${expected.length} files`;
    return unattested.length > 0
        ? `${unattested.length} of ${files.length} files have no attestation`
        : undefined;
}

// EXTERNAL MODULE: ./lib/published/types.js
var types = __webpack_require__(76075);
// EXTERNAL MODULE: ./lib/release/manifest.js
var manifest = __webpack_require__(28180);
// EXTERNAL MODULE: ./lib/rules/commands.js
var commands = __webpack_require__(31329);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
;// CONCATENATED MODULE: ./lib/shells/propagation.js


const FIRST_WAIT_MS = 5000;
const LONGEST_WAIT_MS = 60_000;
/**
 * Asks again, with growing pauses, until the answer is whole or the deadline passed: then the last answer is the answer.
 * @param pending what an answer still lacks; absent: nothing
 * @throws ToolError that the last attempt threw
 */
async function propagated(what, ask, pending, { until, waiting, log }) {
    for (let wait = FIRST_WAIT_MS;; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
        const left = until - waiting.now();
        let why;
        try {
            const answer = await ask();
            const lacks = pending(answer);
            if (lacks === undefined || left <= 0)
                return answer;
            why = lacks;
        }
        catch (error) {
            // Only what lies outside may pass with time.
            if (!(error instanceof errors/* ToolError */.v) || error.code !== 'environment' || left <= 0)
                throw error;
            why = (0,errors/* messageOf */.b)(error);
        }
        const pause = Math.min(wait, left);
        log.progress((0,report_escape/* escapeText */.X1)(`${what}: ${why}; asking again in ${Math.ceil(pause / 1000)} s, for another ${Math.ceil(left / 60_000)} min at most`));
        await waiting.wait(pause);
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/archive/hash-source.js
var hash_source = __webpack_require__(96716);
// EXTERNAL MODULE: ./lib/github/release-assets.js
var release_assets = __webpack_require__(3514);
// EXTERNAL MODULE: ./lib/github/releases.js
var releases = __webpack_require__(40461);
// EXTERNAL MODULE: ./lib/release/bundles.js
var release_bundles = __webpack_require__(58972);
// EXTERNAL MODULE: ./lib/release/checksums.js
var checksums = __webpack_require__(36553);
// EXTERNAL MODULE: ./lib/release/layout.js
var layout = __webpack_require__(26335);
// EXTERNAL MODULE: ./lib/release/papers.js
var papers = __webpack_require__(41826);
// EXTERNAL MODULE: ./lib/release/reviewed.js
var reviewed = __webpack_require__(30748);
// EXTERNAL MODULE: ./lib/shells/with-opened.js
var with_opened = __webpack_require__(47041);
;// CONCATENATED MODULE: ./lib/shells/published-assets.js














/** Most bytes of an asset that GitHub takes. */
const MOST_ASSET_BYTES = 2 * 1024 ** 3;
/** Far above the list of the largest release. */
const MOST_LIST_BYTES = 1024 ** 2;
/** Far above the SBOM of the largest release. */
const MOST_BUNDLE_BYTES = 64 * 1024 ** 2;
const SBOM_BUNDLE = (0,layout/* bundleFile */.px)('sbom');
/**
 * The same Release with the bytes of each file that a digest was given of, what its list of checksums says, and what the signed
 * bundle has as SBOM. The digest that GitHub names is its word about the bytes that it got, not about those that it hands out.
 */
async function withAssetBytes(api, repository, fact, request) {
    if (fact.state !== 'known' || !(0,types/* isThere */.$)(fact.value.release))
        return fact;
    const { release } = fact.value;
    const { expected = [], bundles } = request;
    const compared = new Set([...expected, ...(bundles ?? [])].map(({ name }) => name));
    if (bundles !== undefined)
        compared.add(layout/* SBOM_FILE */.HO);
    const assets = [];
    for (const asset of release.assets) {
        assets.push(compared.has(asset.name) ? { ...asset, downloaded: await digestOf(api, repository, asset) } : asset);
    }
    const list = release.assets.find(({ name }) => name === checksums/* CHECKSUMS_FILE */.aP);
    const signed = bundles && release.assets.find(({ name }) => name === SBOM_BUNDLE);
    return (0,lib_facts/* known */.eO)({
        ...fact.value,
        release: { ...release, assets },
        ...(list && { checksums: await checksumsOf(api, repository, list) }),
        ...(signed && { sbom: await sbomOf(api, repository, signed, request) }),
    });
}
/**
 * The bytes of SHA256SUMS of the Release of a tag: a long list travels between jobs as its digest alone.
 * @throws ToolError where there is none, or it can't be read
 */
async function checksumsOnGitHub(api, repository, tag, propagation) {
    const release = await propagated(`GitHub Release ${tag}`, () => (0,releases/* readPublishedRelease */.k)(api, repository, tag), ({ state }) => (state === 'absent' ? 'there is none yet' : undefined), propagation);
    const where = `the GitHub Release of ${tag}`;
    if (release.state !== 'known')
        throw noList(release.state, `can’t read ${where}: ${release.why}`);
    const asset = release.value.assets.find(({ name }) => name === checksums/* CHECKSUMS_FILE */.aP);
    if (asset === undefined)
        throw noList('absent', `${where} has no ${checksums/* CHECKSUMS_FILE */.aP}`);
    const bytes = await bytesOf(api, repository, asset, MOST_LIST_BYTES);
    if ('fault' in bytes)
        throw noList('unavailable', `can’t take ${checksums/* CHECKSUMS_FILE */.aP} of ${where}: ${bytes.fault}`);
    return bytes.bytes;
}
function noList(state, why) {
    return new errors/* ToolError */.v(state === 'absent' ? 'missing-input' : 'environment', `"checksums" is only the digest of ${checksums/* CHECKSUMS_FILE */.aP}, and ${why}`, {
        hint: 'publish-release attaches the list. Run this job after that one, or give "manifest" from the artifact of the job that verified the files.',
    });
}
async function digestOf(api, repository, asset) {
    const file = await (0,release_assets/* downloadAsset */.B)(api, repository, asset.id, Math.min(asset.size, MOST_ASSET_BYTES));
    if (file.state !== 'known')
        return { fault: file.why };
    return { sha256: await (0,with_opened/* withOpened */.u)(file.value, hash_source/* hashSource */.c) };
}
async function checksumsOf(api, repository, asset) {
    const read = await bytesOf(api, repository, asset, MOST_LIST_BYTES);
    if ('fault' in read)
        return read;
    try {
        return (0,checksums/* parseChecksums */.yk)(Buffer.from(read.bytes).toString('latin1'));
    }
    catch (error) {
        return { fault: (0,errors/* messageOf */.b)(error) };
    }
}
/** The digest of the SBOM as mode checksum writes it, by the signed statement: nobody else tells its bytes to this job. */
async function sbomOf(api, repository, asset, { expected = [], bundles = [] }) {
    const read = await bytesOf(api, repository, asset, MOST_BUNDLE_BYTES);
    if ('fault' in read)
        return read;
    if (sha256Of(read.bytes) !== bundles.find(({ name }) => name === SBOM_BUNDLE)?.sha256) {
        return { fault: `${SBOM_BUNDLE}, which says what it has to be, is not what was signed` };
    }
    const payload = (0,release_bundles/* bundlePayload */.TZ)(read.bytes);
    if (payload === undefined)
        return { fault: `${SBOM_BUNDLE} is no Sigstore bundle with a statement in it` };
    try {
        return { sha256: sha256Of((0,papers/* sbomText */.z)((0,reviewed/* reviewedStatement */.X)('sbom', payload, expected))) };
    }
    catch (error) {
        return { fault: (0,errors/* messageOf */.b)(error) };
    }
}
async function bytesOf(api, repository, { id, size }, most) {
    if (size > most)
        return { fault: `it has more than ${most} bytes` };
    const file = await (0,release_assets/* downloadAsset */.B)(api, repository, id, size);
    if (file.state !== 'known')
        return { fault: file.why };
    return { bytes: await (0,with_opened/* withOpened */.u)(file.value, (source) => source.read(0, source.size)) };
}
function sha256Of(data) {
    return (0,external_node_crypto_.createHash)('sha256').update(data).digest('hex');
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(34398);
// EXTERNAL MODULE: ./lib/attestation/statement.js
var statement = __webpack_require__(81759);
// EXTERNAL MODULE: ./lib/attestation/summary.js + 1 modules
var summary = __webpack_require__(76181);
// EXTERNAL MODULE: ./lib/github/api-paths.js
var api_paths = __webpack_require__(64714);
;// CONCATENATED MODULE: ./lib/github/attestations.js


const ANSWER = schemas.object({
    attestations: schemas.array(schemas.object({ bundle: schemas.record(schemas.string(), schemas.json()).nullish() })),
});
/**
 * Sigstore bundles that a repository keeps for a file, not verified: whoever asks compares.
 * @param sha256 lowercase hex
 */
async function readAttestations(api, repository, sha256, predicateType) {
    const answer = await api.get({
        path: (0,api_paths/* repositoryPath */.S)(repository, 'attestations', `sha256:${sha256}`),
        query: { predicate_type: predicateType, per_page: '100' },
        permission: 'attestations: read',
    }, (json) => ANSWER.parse(json).attestations.map(({ bundle }) => {
        if (bundle === undefined || bundle === null)
            throw new Error('it holds no bundle');
        return bundle;
    }));
    // Nothing is stored: that is a list without entries.
    return answer.state === 'absent' ? { state: 'known', value: [] } : answer;
}

;// CONCATENATED MODULE: ./lib/github/job-logs.js


const JOBS = schemas.object({
    jobs: schemas.array(schemas.object({
        id: schemas.int().transform(String),
        name: schemas.string().max(1000),
        status: schemas.string(),
        conclusion: schemas.string().nullish(),
    })),
});
/** A log of today's runners is bounded; above this nobody would read it either. */
const LOG_BYTES = 256 * 1024 ** 2;
/** The jobs of a run, each in its last attempt. */
function readJobs(api, repository, runId) {
    return api.list({ path: (0,api_paths/* repositoryPath */.S)(repository, 'actions/runs', runId, 'jobs'), permission: 'actions: read' }, (json) => JOBS.parse(json).jobs.map(({ id, name, status, conclusion }) => ({
        id,
        name,
        status,
        ...(conclusion && { conclusion }),
    })));
}
/** The log of a job that has ended. */
function readJobLog(api, repository, jobId) {
    return api.download({ path: (0,api_paths/* repositoryPath */.S)(repository, 'actions/jobs', jobId, 'logs'), permission: 'actions: read' }, LOG_BYTES);
}
/** Colours of a terminal, which hide where a word begins. */
const COLOURS = /\u001b\[[\d;]*m/gu;
/**
 * What tools write when they restored a cache, each with where it is written. A step can write such a line without a cache, which
 * stops a release for nothing; it can't take one back. Attempts ("Restoring cache"), misses, saved caches, tools of the runner's
 * image ("Found in cache @ /opt/hostedtoolcache") and a tool's own folder of this job ("Using cached …") are none.
 */
const RESTORED = [
    // @actions/cache, and with it whatever uses it. A look-up without a download writes the same: in a release that is one too many.
    /\bcache hit for(?: restore-key)?: /iu,
    /(?<!\bno )\bcache restored\b/iu,
    // actions/cache, setup-uv (`uv cache hit occurred on key`), when they do not save what they restored.
    /\bcache hit occurred on (?:the primary )?key\b/iu,
    // setup-pixi, golangci-lint-action.
    /(?<!\bno )\brestored cache\b/iu,
    // rust-cache, ccache-action (`Restored from cache key "…"`), setup-gradle (`Restored … from cache key: …`).
    /(?<!\bnot )\brestored (?:.{1,100} )?from cache\b/iu,
    // setup-ruby.
    /\bfound cache for key: /iu,
    // BuildKit, which docker/build-push-action runs: it takes layers from it from then on.
    /\bimporting cache manifest from \S/iu,
];
/** A line that shows a restored cache, without its time stamp; absent where there is none. */
function restoredCache(line) {
    const text = line.replace(COLOURS, '');
    if (!RESTORED.some((pattern) => pattern.test(text)))
        return undefined;
    return text
        .replace(/^\uFEFF?\d{4}-\d\d-\d\dT[\d:.]+Z /u, '')
        .trim()
        .slice(0, 200);
}

;// CONCATENATED MODULE: ./lib/shells/published-github.js










/** What GitHub knows of a release, each as a fact of its own. */
async function readGitHubRelease(api, repository, tag) {
    const release = await (0,releases/* readPublishedRelease */.k)(api, repository, tag);
    if (release.state === 'absent')
        return (0,lib_facts/* known */.eO)({ release: { absent: release.why } });
    if (release.state !== 'known')
        return { state: 'unavailable', why: release.why };
    if (release.value.immutable === true)
        return (0,lib_facts/* known */.eO)({ release: release.value });
    // Where it is off, and where one may not know, the answer is the same: 404.
    const setting = await api.get({ path: (0,api_paths/* repositoryPath */.S)(repository, 'immutable-releases'), permission: 'administration: read' }, (json) => schemas.object({ enabled: schemas.boolean() }).parse(json).enabled);
    return (0,lib_facts/* known */.eO)({
        release: release.value,
        ...(setting.state === 'known' && { immutableReleases: setting.value }),
    });
}
/** @param asksItself whether the run that is looked at is the one that this job belongs to: then one job is still running */
async function readRunCaches(api, repository, runId, asksItself) {
    const jobs = await readJobs(api, repository, runId);
    if (jobs.state !== 'known')
        return { state: 'unavailable', why: jobs.why };
    const restored = [];
    const unread = [];
    const running = jobs.value.filter(({ status }) => status !== 'completed');
    if (running.length > (asksItself ? 1 : 0))
        unread.push(`${running.length} jobs have not ended`);
    for (const job of jobs.value) {
        if (job.status !== 'completed' || job.conclusion === 'skipped')
            continue;
        const log = await readJobLog(api, repository, job.id);
        if (log.state !== 'known')
            unread.push(`${job.name}: ${log.why}`);
        else
            restored.push(...(await restoredIn(log.value, job)));
    }
    return (0,lib_facts/* known */.eO)({ runId, restored, unread });
}
const MOST_LINES = 5;
const CHUNK = 1024 ** 2;
function restoredIn(log, { name }) {
    return (0,with_opened/* withOpened */.u)(log, async (source) => {
        const found = [];
        const decoder = new TextDecoder();
        let rest = '';
        for (let at = 0; at < source.size && found.length < MOST_LINES; at += CHUNK) {
            const bytes = await source.read(at, Math.min(CHUNK, source.size - at));
            const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
            // A line without end must not grow with the log.
            rest = (lines.pop() ?? '').slice(-CHUNK);
            if (at + CHUNK >= source.size)
                lines.push(rest);
            for (const text of lines) {
                const line = restoredCache(text.slice(0, 4000));
                if (line !== undefined && found.length < MOST_LINES)
                    found.push({ job: name, line });
            }
        }
        return found;
    });
}
const SUMMARY = schemas.object({
    verifier: schemas.object({ id: schemas.string().max(1000) }),
    resourceUri: schemas.string().max(1000),
    verificationResult: schemas.string().max(100),
    verifiedLevels: schemas.array(schemas.string().max(200)).max(200),
});
/** @param sha256 of one file: a summary is about all files of a release */
async function readSummaries(api, request, { repository, workflow, ref }, sha256, trustedRoots) {
    const predicateType = statement/* PREDICATE_TYPES */.Cs['verification-summary'];
    const bundles = await readAttestations(api, repository, sha256, predicateType);
    if (bundles.state !== 'known')
        return { state: 'unavailable', why: bundles.why };
    const summaries = bundles.value.flatMap((bundle) => {
        const { attestation, predicate } = (0,attestations/* verifyAttestation */.oe)(bundle, trustedRoots);
        if (attestation.state === 'refused')
            return [{ attestation, levels: [] }];
        if (attestation.predicateType !== predicateType)
            return [];
        const said = SUMMARY.safeParse(predicate).data;
        if (said === undefined)
            return [{ attestation, levels: [] }];
        return [
            {
                attestation,
                verifierId: said.verifier.id,
                resourceUri: said.resourceUri,
                result: said.verificationResult,
                levels: said.verifiedLevels,
            },
        ];
    });
    return (0,lib_facts/* known */.eO)({
        signer: (0,attestations/* workflowIdentity */.cI)(repository, workflow, ref),
        verifierId: `https://github.com/${repository}/.github/workflows/${workflow}`,
        resourceUri: (0,summary/* resourceUri */.N)(request),
        summaries,
    });
}

// EXTERNAL MODULE: ./lib/source/equivalence/explain.js + 15 modules
var explain = __webpack_require__(26421);
// EXTERNAL MODULE: ./lib/shells/policy.js + 1 modules
var policy = __webpack_require__(98172);
;// CONCATENATED MODULE: ./lib/shells/published-source.js







async function rebuiltFrom(inputs, source, what, ports) {
    if (!inputs.rebuild || ports.rebuild === undefined)
        return undefined;
    if (source?.state !== 'known') {
        return { state: 'failed', why: source === undefined ? 'the source was not fetched' : source.why };
    }
    const { constraints, python, wheelhouse } = inputs;
    ports.log.info('Building it again: this runs code of the project.');
    return ports.rebuild({ ...source.value, ...what, how: { constraints, python, wheelhouse } });
}
async function sourceOf({ request, served }, origin, from, { fetchSource, log }) {
    const repository = origin?.repository ?? request.repository ?? '';
    const tag = request.tag ?? /^refs\/tags\/(.+)$/u.exec(origin?.ref ?? '')?.[1];
    const at = origin === undefined ? tag && { tag } : { commit: origin.commit };
    if (!(0,published_request/* isRepository */.Z6)(repository) || !at) {
        if (served.files.some(({ attestations }) => attestations.length > 0)) {
            return { state: 'unavailable', why: 'the attestations do not prove one commit of one repository' };
        }
        throw new errors/* ToolError */.v('usage', 'no attestation says which commit of which repository it was built from', {
            hint: 'Name the repository that you know to be the right one, and the tag, as in: --repository diybitcoinhardware/embit --tag v0.8.0. The report says that this is your word alone.',
        });
    }
    const what = 'commit' in at ? `commit ${at.commit}` : `tag ${at.tag}`;
    const proof = origin === undefined ? 'named by you, proven by nothing' : 'proven by attestations';
    log.info((0,report_escape/* escapeText */.X1)(`Source: https://github.com/${repository}, ${what} (${proof}).`));
    try {
        return (0,lib_facts/* known */.eO)({ ...(await fetchSource(from ?? `https://github.com/${repository}`, at)), tag });
    }
    catch (error) {
        if (error instanceof errors/* ToolError */.v)
            return { state: 'unavailable', why: error.message };
        throw error;
    }
}
async function treeOf(source, git) {
    if (source.state === 'unavailable')
        return source;
    const { folder, commit, tag } = source.value;
    try {
        const tree = await git.readTree(folder, commit);
        return (0,lib_facts/* known */.eO)({ ...tree, ...(tag !== undefined && { tag }) });
    }
    catch (error) {
        return { state: 'unavailable', why: (0,errors/* messageOf */.b)(error) };
    }
}
function explainedBy(source, subjects, policy) {
    if (source.state === 'unavailable')
        return source;
    return (0,lib_facts/* derived */.un)(() => (0,explain/* explainAll */.H)(subjects, source.value, policy));
}
/** A stranger's own policy, or what the project says of itself at that commit: every approval that it grants is in the report. */
async function policyOf(own, source, { text, git }) {
    if (own !== undefined) {
        return (0,policy/* gatherPolicy */.EX)({ policy: own, source: undefined, 'source-ref': undefined }, { text, git });
    }
    if (source?.state !== 'known')
        return { policy: defaults/* DEFAULT_POLICY */.z, changes: [] };
    const { folder, commit } = source.value;
    return (0,policy/* gatherPolicy */.EX)({ policy: undefined, source: folder, 'source-ref': commit }, { text, git });
}

// EXTERNAL MODULE: ./lib/shells/read-subjects.js
var read_subjects = __webpack_require__(71125);
// EXTERNAL MODULE: ./lib/shells/verified.js
var verified = __webpack_require__(34439);
;// CONCATENATED MODULE: ./lib/shells/verify-published.js

















/**
 * Looks at a release as the world gets it: with a list of files at what the project published, without one for whoever installs.
 * @throws ToolError where the inputs name no release, or index or input can't be read
 */
async function verifyPublished(inputs, ports) {
    const { run, waiting, log } = ports;
    const propagation = { until: waiting.now() + (0,published_request/* deadlineOf */.G0)(inputs.deadline), waiting, log };
    const manifest = await manifestOf(inputs.manifest, ports.text);
    const request = await (0,published_request/* requestOf */.fo)(inputs, manifest, run, (repository, tag) => checksumsOnGitHub(ports.api, repository, tag, propagation));
    const runId = (0,published_request/* runIdOf */.SR)(inputs['run-id'], run);
    const trustedRoots = await ports.trustedRoots(inputs['trusted-root']);
    const listing = await ports.listing(inputs['index-url']);
    const downloads = await ports.index(inputs['index-url']);
    try {
        const reader = new ServedReader(request, { listing, downloads, trustedRoots });
        const served = await propagated(`${request.project} ${request.version}`, () => reader.read(), (answer) => stillMissing(request, answer), propagation);
        const gathered = { request, served, trustedRoots };
        if (inputs.rebuild && request.expected !== undefined)
            throw rebuildsForNobody();
        if (request.expected === undefined)
            return await forConsumer(gathered, reader, inputs, ports);
        const facts = {
            ...(await githubFacts(gathered, inputs, propagation, ports)),
            ...(runId === undefined || request.repository === undefined
                ? {}
                : { runCaches: await readRunCaches(ports.api, request.repository, runId, runId === run?.runId) }),
        };
        return judged(commands/* PUBLISHED_RULES */.RE, inputs, gathered, facts, ports);
    }
    finally {
        await downloads.close();
        await listing.close();
    }
}
function rebuildsForNobody() {
    return new errors/* ToolError */.v('usage', 'the input "rebuild" is given with a list of files', {
        hint: 'Whoever releases builds twice with build-distributions; leave the list out to look as those who install do.',
    });
}
async function manifestOf(path, text) {
    if (path === undefined)
        return undefined;
    const bytes = await text.read(path);
    if (bytes !== undefined)
        return (0,manifest/* parseManifest */.Ng)(new TextDecoder().decode(bytes));
    throw new errors/* ToolError */.v('missing-input', `there is no manifest ${path}`, {
        hint: 'Download the artifact of the job that verified the files: checksum-and-attest wrote manifest.json there.',
    });
}
function judged(rules, { strict }, { request, served }, facts, { clock }, policy = { policy: defaults/* DEFAULT_POLICY */.z, changes: [] }) {
    const all = {
        subjects: (0,lib_facts/* known */.eO)([]),
        ...facts,
        policy: (0,lib_facts/* known */.eO)(policy.policy),
        today: (0,lib_facts/* known */.eO)(clock.today()),
        publishedRequest: (0,lib_facts/* known */.eO)(request),
        served: (0,lib_facts/* known */.eO)(served),
    };
    return (0,verified/* verified */.z)((0,engine/* evaluate */._3)(rules, all, { tool: version/* TOOL */.j, strict }), policy);
}
/** What the repository has to show of a release of its own. */
async function githubFacts({ request, served, trustedRoots }, inputs, propagation, { api }) {
    const { repository, workflow, tag, expected = [] } = request;
    if (repository === undefined || workflow === undefined)
        return {};
    if (tag === undefined) {
        if (inputs['github-release'] === 'skip')
            return {};
        throw new errors/* ToolError */.v('usage', 'the input "tag" is missing: a GitHub Release is found by it', {
            hint: 'Name the tag, as in: --tag v1.2.3; or give github-release: skip',
        });
    }
    const release = inputs['github-release'] === 'skip'
        ? undefined
        : await propagated(`GitHub Release ${tag}`, () => readGitHubRelease(api, repository, tag), releaseStillMissing, propagation);
    const [sample] = expected;
    const summaries = sample === undefined || served.files.length === 0
        ? undefined
        : await readSummaries(api, request, { repository, workflow, ref: `refs/tags/${tag}` }, sample.sha256, trustedRoots);
    return {
        ...(release && { publishedOnGitHub: await withAssetBytes(api, repository, release, request) }),
        ...(summaries && { summaries }),
    };
}
function releaseStillMissing(fact) {
    if (fact.state === 'unavailable')
        return undefined;
    return (0,types/* isThere */.$)(fact.value.release) ? undefined : 'there is none yet';
}
/** All that a stranger can know: who published it, and whether it is what the source says. */
async function forConsumer(gathered, reader, inputs, ports) {
    const { request, served, trustedRoots } = gathered;
    const { project, version } = request;
    if (served.files.length === 0) {
        throw new errors/* ToolError */.v('usage', `${served.index} has no ${project} ${version}`, {
            hint: 'See the spelling, and --index-url.',
        });
    }
    const origin = (0,published_origin/* commonOrigin */.wU)(served.files, request);
    const [first] = served.files;
    const summaries = origin === undefined || first?.announced === undefined || !(0,published_request/* isRepository */.Z6)(origin.repository)
        ? undefined
        : await readSummaries(ports.api, request, origin, first.announced, trustedRoots);
    const source = inputs['attestations-only']
        ? undefined
        : await sourceOf(gathered, origin, inputs.source, ports);
    try {
        const { log, startWorkers } = ports;
        const policy = await policyOf(inputs.policy, source, ports);
        const { limits } = policy.policy;
        const read = await (0,read_subjects/* readSubjects */.K)(reader.artifacts, { limits, lineEnds: source?.state === 'known' }, log, startWorkers);
        const subjects = [...read].sort((a, b) => (a.filename < b.filename ? -1 : 1));
        const tree = source && (await treeOf(source, ports.git));
        const rebuilt = await rebuiltFrom(inputs, source, { policy: policy.policy, served: subjects }, ports);
        const facts = {
            ...(rebuilt && { rebuilt: (0,lib_facts/* known */.eO)(rebuilt) }),
            subjects: (0,lib_facts/* known */.eO)(subjects),
            ...(summaries && { summaries }),
            ...(tree && { source: tree, explained: explainedBy(tree, subjects, policy.policy) }),
        };
        return judged(commands/* CONSUMER_RULES */.nR, inputs, gathered, facts, ports, policy);
    }
    finally {
        if (source?.state === 'known')
            await source.value.close();
    }
}


/***/ })

};

export const id = 2859;
export const ids = [2859];
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

/***/ 8183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ peelTag),
/* harmony export */   z: () => (/* binding */ readTag)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34398);
/* harmony import */ var _api_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64714);


/** Tags in tags that are followed. Nobody nests them on purpose; git itself has no bound. */
const MAX_DEPTH = 5;
const PERMISSION = 'contents: read';
const ID = zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u);
const TARGET = zod__WEBPACK_IMPORTED_MODULE_0__.object({ type: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['commit', 'tree', 'blob', 'tag']), sha: ID });
const REF = zod__WEBPACK_IMPORTED_MODULE_0__.object({ ref: zod__WEBPACK_IMPORTED_MODULE_0__.string(), object: TARGET });
const TAG = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    sha: ID,
    tag: zod__WEBPACK_IMPORTED_MODULE_0__.string().max(1000),
    object: TARGET,
    verification: zod__WEBPACK_IMPORTED_MODULE_0__.object({ verified: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(), reason: zod__WEBPACK_IMPORTED_MODULE_0__.string().max(100) }).optional(),
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


/***/ })

};

export const id = 4816;
export const ids = [4816,2435];
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


/***/ })

};

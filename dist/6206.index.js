export const id = 6206;
export const ids = [6206];
export const modules = {

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

/***/ 58742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ terminalLog),
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80481);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _fs_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28841);




/**
 * Writes to standard output. A reader that went away is no fault: the exit status still holds.
 * @throws ToolError `environment` where the text can't be written, such as to a full disk
 */
async function writeOutput(text) {
    try {
        await new Promise((resolve, reject) => {
            // Node tells the error twice, and ends the process for one that nobody listens to.
            node_process__WEBPACK_IMPORTED_MODULE_0__.stdout.once('error', reject);
            node_process__WEBPACK_IMPORTED_MODULE_0__.stdout.write(text, (error) => {
                if (error)
                    reject(error);
                else
                    resolve();
            });
        });
    }
    catch (cause) {
        if ((0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(cause) === 'EPIPE')
            return;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v('environment', `cannot write standard output: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(cause)}`, { cause });
    }
}
/** A log on standard error. Progress is one line that is rewritten, and only on a terminal. */
function terminalLog(quiet) {
    const { stderr } = node_process__WEBPACK_IMPORTED_MODULE_0__;
    let shown = false;
    let last = 0;
    const clear = () => {
        if (!shown)
            return;
        (0,node_readline__WEBPACK_IMPORTED_MODULE_1__.clearLine)(stderr, 0);
        (0,node_readline__WEBPACK_IMPORTED_MODULE_1__.cursorTo)(stderr, 0);
        shown = false;
    };
    const line = (text) => {
        clear();
        stderr.write(`${text}\n`);
    };
    return {
        info(text) {
            if (!quiet)
                line(text);
        },
        warn(text) {
            line(`warning: ${text}`);
        },
        progress(text) {
            const now = Date.now();
            if (quiet || !stderr.isTTY || now - last < 100)
                return;
            last = now;
            clear();
            stderr.write(text.slice(0, Math.max(20, stderr.columns - 1)));
            shown = true;
        },
        done: clear,
    };
}


/***/ }),

/***/ 62715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ helpText),
/* harmony export */   Du: () => (/* binding */ parseCommandLine),
/* harmony export */   e2: () => (/* binding */ jsonAskedFor)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** Arguments of one command to raw inputs, by its spec. @throws ToolError `usage` */
function parseCommandLine(spec, args) {
    const fields = cliFields(spec);
    const options = { help: { type: 'boolean', short: 'h' } };
    for (const [name, field] of fields) {
        if (field.kind !== 'list')
            options[name] = { type: field.kind === 'flag' ? 'boolean' : 'string' };
    }
    const list = fields.find(([, field]) => field.kind === 'list')?.[0];
    try {
        const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
            args: [...args],
            options,
            allowPositionals: list !== undefined,
            strict: true,
        });
        const raw = {};
        for (const [name, value] of Object.entries(values)) {
            if (typeof value === 'string' || typeof value === 'boolean')
                raw[name] = value;
        }
        if (list !== undefined)
            raw[list] = positionals;
        return { ...raw, help: values.help === true };
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v('usage', (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(cause), { hint: 'Add --help to see what it takes.', cause });
    }
}
/** Where arguments ask for JSON, and to which file; leniently, for the others may be wrong. */
function jsonAskedFor(args) {
    const { values } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        options: { format: { type: 'string' }, output: { type: 'string' } },
        allowPositionals: true,
        strict: false,
    });
    if (typeof values.format !== 'string' || values.format.trim() !== 'json')
        return undefined;
    const output = typeof values.output === 'string' ? values.output.trim() : '';
    return { output: output === '' ? undefined : output };
}
/** The --help of one command. */
function helpText(command, purpose, spec) {
    const fields = cliFields(spec);
    const list = fields.find(([, field]) => field.kind === 'list');
    const usage = list === undefined ? '' : ` [${placeholder(list[1])}…]`;
    const lines = [`Usage: hardening-actions ${command} [options]${usage}`, '', purpose, ''];
    if (list !== undefined)
        lines.push(...entry(`${placeholder(list[1])}…`, list[1]));
    for (const [name, field] of fields) {
        if (field.kind === 'list')
            continue;
        const value = field.kind === 'flag' ? '' : ` ${placeholder(field)}`;
        lines.push(...entry(`--${name}${value}`, field));
    }
    lines.push('  -h, --help', '      Show this text.', '');
    lines.push('Exit status: 0 nothing wrong, 1 findings, 2 wrong usage, 3 something could not be known.', '');
    return lines.join('\n');
}
function cliFields(spec) {
    return Object.entries(spec).filter(([, field]) => field.only !== 'action');
}
function placeholder(field) {
    if (field.kind === 'choice')
        return field.choices.join('|');
    return field.kind === 'flag' ? '' : field.placeholder;
}
function entry(head, field) {
    const value = field.kind === 'list' ? field.default.join(' ') : field.kind === 'flag' ? undefined : field.default;
    const suffix = value === undefined ? '' : ` (default: ${value})`;
    return [`  ${head}`, `      ${field.description}${suffix}`];
}


/***/ }),

/***/ 6155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ indexFact)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71588);
/* harmony import */ var _release_index_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54353);



/** What an index serves may be minutes old. Worth waiting for only where an earlier attempt may have uploaded. */
const INDEX_READS = 3;
/**
 * What the index serves of this release.
 * @param mayLag an earlier attempt may have uploaded, so that missing files are asked for again
 */
async function indexFact(url, expected, mayLag, { index: open, wait, log }) {
    const release = (0,_release_index_state_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseOf */ .l7)((0,_release_index_state_js__WEBPACK_IMPORTED_MODULE_2__/* .distributions */ ._o)(expected).map(({ name }) => name));
    if (release === undefined)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .hU)('the files are not all of one project and version');
    try {
        const index = await open(url);
        try {
            for (let read = 1;; read += 1) {
                const listed = await index.listed(release.project, release.version);
                const files = listed.map(({ filename, sha256 }) => ({ name: filename, sha256 }));
                const missing = (0,_release_index_state_js__WEBPACK_IMPORTED_MODULE_2__/* .indexState */ .I7)(expected, files).missing.length;
                if (missing === 0 || !mayLag || read === INDEX_READS)
                    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)({ index: shown(url), ...release, files });
                log.progress(`the index lacks ${missing} files; asking again, for its answers may be old`);
                await wait(5);
            }
        }
        finally {
            await index.close();
        }
    }
    catch (error) {
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .hU)(`the package index: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error)}`);
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


/***/ }),

/***/ 16206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61642);
/* harmony import */ var _adapters_fresh_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44936);
/* harmony import */ var _adapters_github_api_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86013);
/* harmony import */ var _adapters_package_index_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82435);
/* harmony import */ var _inputs_publish_gate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89588);
/* harmony import */ var _release_gate_request_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6662);
/* harmony import */ var _rules_commands_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31329);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(72527);
/* harmony import */ var _publish_gate_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(98778);
/* harmony import */ var _run_command_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(42186);













const BY_HAND = `By hand it looks at a run as it is now, and uploads nothing:

  GITHUB_TOKEN=… hardening-actions publish-gate --repository octo/demo --run-id 16284950012 \\
    --artifact-id 7318294402 --artifact-digest c3d4… --tag v1.0 --commit 1c0ffee0… \\
    --checksums "$(cat SHA256SUMS)" --statement-checksums 'd4e5…  provenance.json …' --into verified

The values are the outputs of the job that verified the files.`;
/** publish-gate on the command line. What only a runner knows (its workspace, its own ref) is not looked at there. */
const run = ({ name, purpose }, args) => (0,_run_command_js__WEBPACK_IMPORTED_MODULE_12__/* .runCommand */ .d)({
    name,
    purpose: `${purpose}\n\n${BY_HAND}`,
    inputs: _inputs_publish_gate_js__WEBPACK_IMPORTED_MODULE_7__/* .PUBLISH_GATE */ .g,
    rules: _rules_commands_js__WEBPACK_IMPORTED_MODULE_9__/* .GATE_RULES */ .yZ,
    verify: async (inputs, log) => {
        const { env } = node_process__WEBPACK_IMPORTED_MODULE_1__;
        const place = (0,_release_gate_request_js__WEBPACK_IMPORTED_MODULE_8__/* .placeByHand */ .w)(inputs, env);
        const api = (0,_adapters_github_api_js__WEBPACK_IMPORTED_MODULE_5__.gitHubApi)({
            apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
            token: env.GITHUB_TOKEN ?? env.GH_TOKEN,
            environment: env,
            log,
        });
        try {
            const { report, reason, outputs } = await (0,_publish_gate_js__WEBPACK_IMPORTED_MODULE_11__/* .publishGate */ .B)(inputs, place, {
                api,
                index: (indexUrl) => Promise.resolve((0,_adapters_package_index_index_js__WEBPACK_IMPORTED_MODULE_6__.packageIndex)({ environment: env, indexUrl, log })),
                wait: (seconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(seconds * 1000),
                folders: (0,_adapters_fresh_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .freshFolders */ .o)(),
                temporary: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
                ...(inputs.into !== undefined && { keep: { exactly: inputs.into } }),
                clock: _adapters_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m,
                log,
            });
            if (reason !== undefined)
                log.warn(`Stopped: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .escapeText */ .X1)(reason)}`);
            else if (outputs !== undefined && inputs.into !== undefined) {
                log.info(`The verified files lie in ${outputs.files}, what the index lacks in ${outputs.path}.`);
            }
            return { report, policyChanges: [] };
        }
        finally {
            await api.close();
        }
    },
}, args);


/***/ }),

/***/ 98778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ publishGate)
/* harmony export */ });
/* harmony import */ var _archive_hash_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96716);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99656);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71588);
/* harmony import */ var _release_checksums_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36553);
/* harmony import */ var _release_gate_reason_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38479);
/* harmony import */ var _release_gate_request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6662);
/* harmony import */ var _release_index_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54353);
/* harmony import */ var _release_layout_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26335);
/* harmony import */ var _release_reviewed_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(30748);
/* harmony import */ var _rules_commands_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(31329);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(13411);
/* harmony import */ var _publish_gate_facts_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(37248);
/* harmony import */ var _with_opened_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(47041);
/* harmony import */ var _index_release_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6155);
/* harmony import */ var _read_subjects_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(71125);
/* harmony import */ var _release_artifact_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(40625);

















/**
 * Looks once more at everything that must hold when a release is published, and hands out the files only then. It believes the
 * outputs of earlier jobs, GitHub's API and the bytes; never a file that lay beside them.
 * @throws ToolError where the inputs can't be taken, or the policy can't be known
 */
async function publishGate(inputs, place, ports) {
    const request = (0,_release_gate_request_js__WEBPACK_IMPORTED_MODULE_6__/* .gateRequest */ .t)(inputs, place);
    const isReference = inputs.checksums?.startsWith('sha256:') === true;
    // A list that can't be taken is told before anything is asked.
    if (!isReference)
        await (0,_release_checksums_js__WEBPACK_IMPORTED_MODULE_4__/* .readChecksumsInput */ .XZ)(inputs.checksums, () => Promise.resolve(undefined));
    const statements = await (0,_release_reviewed_js__WEBPACK_IMPORTED_MODULE_9__/* .readStatementChecksums */ .s)(inputs['statement-checksums']);
    const { api } = ports;
    const [policy, run, artifact] = await Promise.all([
        (0,_publish_gate_facts_js__WEBPACK_IMPORTED_MODULE_12__/* .policyAtCommit */ .Li)(api, request, inputs.policy),
        (0,_publish_gate_facts_js__WEBPACK_IMPORTED_MODULE_12__/* .runFacts */ .pI)(api, request),
        (0,_publish_gate_facts_js__WEBPACK_IMPORTED_MODULE_12__/* .artifactFact */ .f7)(api, request),
    ]);
    const { root, folders, remove } = await ports.folders.fresh(ports.keep ?? { below: ports.temporary }, [
        _release_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .DIST_FOLDER */ .eF,
        _release_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .STATEMENTS_FOLDER */ .o1,
        'upload',
    ]);
    const { dist, statements: signed, upload } = folders;
    const into = (path) => {
        const [name = '', folder] = path.split('/').reverse();
        return (folder === _release_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .DIST_FOLDER */ .eF ? dist : folder === _release_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .STATEMENTS_FOLDER */ .o1 ? signed : root).create(name);
    };
    let passed = false;
    try {
        const { checksums } = inputs;
        const unpacked = await (0,_release_artifact_js__WEBPACK_IMPORTED_MODULE_15__/* .unpackRelease */ .OC)(request, { checksums, policy, artifact, statements, into }, api);
        const facts = await gather(inputs, request, { policy, unpacked }, ports);
        const all = { ...facts, ...run, gateArtifact: artifact };
        const report = (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(_rules_commands_js__WEBPACK_IMPORTED_MODULE_10__/* .GATE_RULES */ .yZ, all, { tool: _version_js__WEBPACK_IMPORTED_MODULE_11__/* .TOOL */ .j });
        const reason = (0,_release_gate_reason_js__WEBPACK_IMPORTED_MODULE_5__/* .gateReason */ .c)(report);
        if (reason !== undefined)
            return { report, reason };
        const count = await fillUpload(all, unpacked, upload);
        passed = ports.keep !== undefined;
        return {
            report,
            outputs: {
                files: dist.path,
                statements: signed.path,
                path: upload.path,
                uploadNeeded: count > 0,
            },
        };
    }
    finally {
        if (!passed)
            await remove();
    }
}
async function gather(inputs, request, { policy, unpacked }, ports) {
    const { api, log, clock } = ports;
    const { expected, files, archive } = unpacked;
    const mayLag = (request.runner?.attempt ?? 1) > 1;
    const [subjects, index] = await Promise.all([
        (0,_read_subjects_js__WEBPACK_IMPORTED_MODULE_14__/* .readSubjects */ .K)(files, { limits: policy.limits, lineEnds: false }, log),
        expected.length === 0
            ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .unavailable */ .hU)('nobody knows which files are to be published')
            : (0,_index_release_js__WEBPACK_IMPORTED_MODULE_13__/* .indexFact */ .b)(inputs['index-url'], expected, mayLag, ports),
    ]);
    // Last: what others can change is to be as fresh as can be.
    const late = await (0,_publish_gate_facts_js__WEBPACK_IMPORTED_MODULE_12__/* .lateFacts */ .qe)(api, request);
    return {
        policy: (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(policy),
        subjects: (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(subjects),
        today: (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(clock.today()),
        gate: (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(request),
        gateArchive: archive,
        gateReport: unpacked.report,
        indexRelease: index,
        ...late,
    };
}
/** Copies what the index lacks, and looks at each copy. Answers how many there are. */
async function fillUpload(facts, { expected, files }, folder) {
    const index = facts.indexRelease;
    if (index?.state !== 'known')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v('internal', 'the index was not asked');
    const missing = new Set((0,_release_index_state_js__WEBPACK_IMPORTED_MODULE_7__/* .indexState */ .I7)(expected, index.value.files).missing);
    for (const file of files) {
        if (!missing.has(file.filename))
            continue;
        const copy = await (0,_with_opened_js__WEBPACK_IMPORTED_MODULE_16__/* .withOpened */ .u)(file, async (source) => {
            const to = folder.create(file.filename);
            for (let at = 0; at < source.size; at += 1024 ** 2) {
                to.feed(await source.read(at, Math.min(1024 ** 2, source.size - at)));
            }
            return to.close();
        });
        const sha256 = await (0,_with_opened_js__WEBPACK_IMPORTED_MODULE_16__/* .withOpened */ .u)(copy, _archive_hash_source_js__WEBPACK_IMPORTED_MODULE_0__/* .hashSource */ .c);
        if (expected.some(({ name, sha256: wanted }) => name === file.filename && wanted === sha256))
            continue;
        throw (0,_release_artifact_js__WEBPACK_IMPORTED_MODULE_15__/* .faultyDisk */ .f)(file.filename);
    }
    return missing.size;
}


/***/ }),

/***/ 71125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readSubject),
/* harmony export */   K: () => (/* binding */ readSubjects)
/* harmony export */ });
/* harmony import */ var _archive_hash_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96716);
/* harmony import */ var _archive_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17941);
/* harmony import */ var _distribution_assemble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95912);
/* harmony import */ var _with_opened_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47041);




/** Bytes of all artifacts together from which on workers save more time than they take to start (40 ms each; measured). */
const WORTH_WORKERS_BYTES = 8 * 1024 * 1024;
const MiB = 1024 * 1024;
/**
 * Opens and reads every artifact; the answer has the order of `artifacts`. Several large ones are read side by side, the
 * largest first, where `startWorkers` is given; a single one never is, since its result would stand in memory twice.
 * An artifact whose worker died has no contents and the anomaly `read-error`.
 * @throws ToolError where a file can't be opened or changes while it is read
 */
async function readSubjects(artifacts, reading, log, startWorkers) {
    if (startWorkers !== undefined && artifacts.length > 1) {
        const sized = [];
        for (const artifact of artifacts)
            sized.push({ artifact, size: await sizeOf(artifact) });
        if (sized.reduce((total, { size }) => total + size, 0) >= WORTH_WORKERS_BYTES) {
            const largestFirst = sized.sort((a, b) => b.size - a.size).map(({ artifact }) => artifact);
            const read = await readSideBySide(largestFirst, reading, log, await startWorkers());
            return artifacts.flatMap((artifact) => read.get(artifact) ?? []);
        }
    }
    const subjects = [];
    for (const artifact of artifacts)
        subjects.push(await readSubject(artifact, reading, log));
    return subjects;
}
async function readSideBySide(artifacts, reading, log, workers) {
    const tasks = artifacts.map(({ path, filename, shown }) => ({ path, filename, shown, ...reading }));
    const outcomes = await workers.run(tasks, (line) => {
        log.progress(line);
    });
    const subjects = new Map();
    for (const [index, artifact] of artifacts.entries()) {
        const outcome = outcomes[index];
        const why = outcome?.state === 'died' ? outcome.why : 'nobody read it';
        subjects.set(artifact, outcome?.state === 'done' ? outcome.value : await unreadSubject(artifact, why));
    }
    return subjects;
}
/** Reads one artifact in this thread. Never rejects on what its bytes hold. */
async function readSubject(artifact, { limits, lineEnds }, log) {
    const { filename } = artifact;
    return (0,_with_opened_js__WEBPACK_IMPORTED_MODULE_3__/* .withOpened */ .u)(artifact, async (source) => {
        const sha256 = await (0,_archive_hash_source_js__WEBPACK_IMPORTED_MODULE_0__/* .hashSource */ .c)(source);
        const kind = (0,_distribution_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(filename).kind;
        if (kind === 'other')
            return assemble(filename, source.size, sha256, { entries: [], anomalies: [] });
        let shown = 0;
        const archive = await (0,_archive_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readArchive */ .b)(kind === 'wheel' ? 'zip' : 'tar.gz', source, {
            limits,
            lineEnds,
            capture: (0,_distribution_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .captureFor */ .Uv)(filename, limits),
            progress: (bytes) => {
                if (bytes - shown < MiB)
                    return;
                shown = bytes;
                log.progress(`reading ${filename}: ${Math.round(bytes / MiB)} MiB unpacked`);
            },
        });
        return assemble(filename, source.size, sha256, archive);
    });
}
/** What is known of an artifact when reading it ended the worker: a failure, whatever it holds. */
async function unreadSubject(artifact, why) {
    const anomalies = [{ code: 'read-error', detail: why }];
    return (0,_with_opened_js__WEBPACK_IMPORTED_MODULE_3__/* .withOpened */ .u)(artifact, async (source) => assemble(artifact.filename, source.size, await (0,_archive_hash_source_js__WEBPACK_IMPORTED_MODULE_0__/* .hashSource */ .c)(source), { entries: [], anomalies }));
}
function assemble(filename, size, sha256, { entries, anomalies }) {
    const kind = (0,_distribution_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(filename);
    const format = kind.kind === 'sdist' ? 'tar.gz' : 'zip';
    const input = { filename, sha256, size, archive: { format, entries, anomalies } };
    switch (kind.kind) {
        case 'wheel':
            return (0,_distribution_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .assembleWheel */ .iC)(input);
        case 'sdist':
            return (0,_distribution_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .assembleSdist */ .Ic)(input);
        case 'other':
            return { kind: 'other', ...input, why: kind.why };
    }
}
async function sizeOf(artifact) {
    return (0,_with_opened_js__WEBPACK_IMPORTED_MODULE_3__/* .withOpened */ .u)(artifact, ({ size }) => Promise.resolve(size));
}


/***/ }),

/***/ 42186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./lib/adapters/terminal.js
var terminal = __webpack_require__(58742);
// EXTERNAL MODULE: ./lib/engine.js + 2 modules
var engine = __webpack_require__(99656);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/inputs/command-line.js
var command_line = __webpack_require__(62715);
// EXTERNAL MODULE: ./lib/inputs/common.js
var common = __webpack_require__(45060);
// EXTERNAL MODULE: ./lib/inputs/spec.js
var spec = __webpack_require__(88554);
// EXTERNAL MODULE: ./lib/report/failure.js
var failure = __webpack_require__(57340);
// EXTERNAL MODULE: ./lib/report/json.js + 1 modules
var json = __webpack_require__(8403);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
// EXTERNAL MODULE: ./lib/report/sarif.js + 1 modules
var sarif = __webpack_require__(70657);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
;// CONCATENATED MODULE: ./lib/report/render.js




function render(report, rules, options) {
    switch (options.format) {
        case 'text':
            return (0,report_text/* renderText */.S)(report, rules, options);
        case 'json':
            return (0,json/* renderJson */.h)(report);
        case 'markdown':
            return (0,markdown/* renderSummary */.B)(report, rules);
        case 'sarif':
            return (0,sarif/* renderSarif */.W)(report, rules);
    }
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
;// CONCATENATED MODULE: ./lib/shells/run-command.js











/** Answers the exit status. @throws ToolError where there is nothing that can be verified */
async function runCommand(command, args) {
    try {
        return await run(command, args);
    }
    catch (error) {
        // Whoever parses standard output gets a report even where nothing could be verified, or the arguments are wrong.
        const asked = (0,command_line/* jsonAskedFor */.e2)(args);
        if (asked !== undefined) {
            const text = render((0,failure/* reportOfError */._)(error, version/* TOOL */.j), command.rules, {
                format: 'json',
                color: false,
                verbosity: 'normal',
            });
            await write(text, asked.output);
        }
        throw error;
    }
}
async function run(command, args) {
    const raw = (0,command_line/* parseCommandLine */.Du)(command.inputs, args);
    if (raw.help) {
        await (0,terminal/* writeOutput */.z)((0,command_line/* helpText */.BK)(command.name, command.purpose, command.inputs));
        return 0;
    }
    const inputs = (0,spec/* parseInputs */.T)(command.inputs, raw);
    const shown = (0,spec/* parseInputs */.T)(common/* OUTPUT */.aQ, raw);
    const log = (0,terminal/* terminalLog */.d)(shown.quiet);
    try {
        const { report } = await command.verify(inputs, log);
        log.done();
        await output(report, command.rules, shown);
        if (report.verdict === 'pass' || (0,spec/* parseInputs */.T)(common/* JUDGING */.P6, raw).mode === 'report')
            return 0;
        return (0,engine/* failedOnlyForLackOfKnowledge */.XW)(report) ? 3 : 1;
    }
    finally {
        log.done();
    }
}
async function output(report, rules, shown) {
    const terminal = shown.output === undefined && external_node_process_.stdout.isTTY;
    const text = render(report, rules, {
        format: shown.format,
        color: shown.color === 'always' || (shown.color === 'auto' && terminal && external_node_process_.env.NO_COLOR === undefined),
        verbosity: shown.quiet ? 'quiet' : shown.verbose ? 'verbose' : 'normal',
    });
    await write(text, shown.output);
}
async function write(text, path) {
    if (path === undefined) {
        await (0,terminal/* writeOutput */.z)(text);
        return;
    }
    try {
        await (0,promises_.writeFile)(path, text);
    }
    catch (cause) {
        throw new errors/* ToolError */.v('environment', `cannot write ${path}: ${(0,errors/* messageOf */.b)(cause)}`, { cause });
    }
}


/***/ })

};

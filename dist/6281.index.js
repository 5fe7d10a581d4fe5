export const id = 6281;
export const ids = [6281];
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

/***/ 62707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ plainLog),
/* harmony export */   np: () => (/* binding */ plainRunner),
/* harmony export */   ot: () => (/* binding */ maskInLog)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1708);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72527);








/**
 * The runner of GitHub Actions without its toolkit, which holds code that asks for ID tokens and a client that uploads: a job
 * that may publish has neither in its reach. The forms are those of `@actions/core`, and a test holds them against it.
 */
function plainRunner() {
    return {
        annotate({ level, title, message, file, startLine }) {
            command(level, { title, file, line: startLine }, message);
        },
        group(title, text) {
            command('group', {}, title);
            const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomUUID)();
            node_process__WEBPACK_IMPORTED_MODULE_5__.stdout.write(`::stop-commands::${token}\n${text}${text.endsWith('\n') ? '' : '\n'}::${token}::\n`);
            command('endgroup', {}, '');
        },
        setOutput(name, value) {
            const delimiter = `ghadelimiter_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomUUID)()}`;
            append('GITHUB_OUTPUT', `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
        },
        summary(markdown) {
            if ((node_process__WEBPACK_IMPORTED_MODULE_5__.env.GITHUB_STEP_SUMMARY ?? '') !== '')
                append('GITHUB_STEP_SUMMARY', markdown);
            else
                command('notice', {}, 'This runner shows no job summaries.');
            return Promise.resolve();
        },
        exists: (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path),
        async save(files) {
            const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(node_process__WEBPACK_IMPORTED_MODULE_5__.env.RUNNER_TEMP ?? (0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)(), 'hardening-actions-'));
            const paths = { ...files };
            for (const name in files) {
                paths[name] = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, name);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(paths[name], files[name]);
            }
            return paths;
        },
        fail(message, location) {
            node_process__WEBPACK_IMPORTED_MODULE_5__.exitCode = 1;
            command('error', { file: location?.file, line: location?.line }, message);
        },
    };
}
const PROGRESS_MS = 10_000;
/** Work under way in the step's log: a sign of life now and then. */
function plainLog() {
    let last = Date.now();
    const write = (line) => {
        node_process__WEBPACK_IMPORTED_MODULE_5__.stdout.write(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeText */ .X1)(line)}\n`);
    };
    return {
        info: write,
        warn(line) {
            command('warning', {}, (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeText */ .X1)(line));
        },
        progress(line) {
            if (Date.now() - last < PROGRESS_MS)
                return;
            last = Date.now();
            write(line);
        },
    };
}
/** Hides a value in everything that this job logs from now on. */
function maskInLog(value) {
    command('add-mask', {}, value);
}
/** "Workflow commands for GitHub Actions": what would end a message or a property is escaped. */
function command(name, properties, message) {
    const given = Object.entries(properties).flatMap(([key, value]) => value === undefined || value === '' ? [] : [`${key}=${property(String(value))}`]);
    node_process__WEBPACK_IMPORTED_MODULE_5__.stdout.write(`::${[name, given.join(',')].filter(Boolean).join(' ')}::${data(message)}\n`);
}
function data(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function property(text) {
    return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function append(variable, text) {
    const path = node_process__WEBPACK_IMPORTED_MODULE_5__.env[variable] ?? '';
    if (path === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ToolError */ .v('environment', `${variable} is not set: this is no runner`);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ToolError */ .v('environment', `can't write to ${variable}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .b)(cause)}`, { cause });
    }
}


/***/ }),

/***/ 35928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ runContext)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const SHAPES = {
    GITHUB_REPOSITORY: /^[\w.-]{1,100}\/[\w.-]{1,100}$/u,
    GITHUB_REPOSITORY_ID: /^\d{1,19}$/u,
    GITHUB_REPOSITORY_OWNER_ID: /^\d{1,19}$/u,
    GITHUB_SERVER_URL: /^https:\/\/[\w.-]+(?::\d+)?$/u,
    GITHUB_API_URL: /^https?:\/\/[\w.:/-]+$/u,
    GITHUB_RUN_ID: /^\d{1,19}$/u,
    GITHUB_RUN_ATTEMPT: /^[1-9]\d{0,3}$/u,
    GITHUB_EVENT_NAME: /^\w{1,100}$/u,
    GITHUB_REF: /^refs\/\S{1,1000}$/u,
    GITHUB_SHA: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u,
    GITHUB_WORKFLOW_REF: /^\S{1,2000}$/u,
    GITHUB_JOB: /^[\w-]{1,100}$/u,
};
/** @throws ToolError `environment` naming the variable that is missing or not what a runner sets */
function runContext(environment) {
    const of = (name) => {
        const value = environment[name] ?? '';
        if (SHAPES[name].test(value))
            return value;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('environment', `${name} is ${value === '' ? 'not set' : JSON.stringify(value)}`, {
            hint: 'A runner of GitHub Actions sets it; on the command line use the options of the command.',
        });
    };
    return {
        repository: of('GITHUB_REPOSITORY'),
        repositoryId: of('GITHUB_REPOSITORY_ID'),
        repositoryOwnerId: of('GITHUB_REPOSITORY_OWNER_ID'),
        serverUrl: of('GITHUB_SERVER_URL'),
        apiUrl: of('GITHUB_API_URL'),
        runId: of('GITHUB_RUN_ID'),
        runAttempt: Number(of('GITHUB_RUN_ATTEMPT')),
        event: of('GITHUB_EVENT_NAME'),
        ref: of('GITHUB_REF'),
        sha: of('GITHUB_SHA'),
        workflowRef: of('GITHUB_WORKFLOW_REF'),
        job: of('GITHUB_JOB'),
    };
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

/***/ 6281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main),
/* harmony export */   runGateAction: () => (/* binding */ runGateAction)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61642);
/* harmony import */ var _adapters_fresh_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44936);
/* harmony import */ var _adapters_github_api_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86013);
/* harmony import */ var _adapters_package_index_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82435);
/* harmony import */ var _adapters_plain_runner_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62707);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(452);
/* harmony import */ var _github_run_context_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35928);
/* harmony import */ var _inputs_action_inputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(44793);
/* harmony import */ var _inputs_outputs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(13891);
/* harmony import */ var _inputs_publish_gate_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(89588);
/* harmony import */ var _inputs_spec_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(88554);
/* harmony import */ var _rules_commands_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(31329);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(13411);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9491);
/* harmony import */ var _publish_gate_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(98778);


















/** publish-gate as a GitHub Action. */
async function main() {
    const log = (0,_adapters_plain_runner_js__WEBPACK_IMPORTED_MODULE_7__/* .plainLog */ .Ly)();
    await runGateAction(node_process__WEBPACK_IMPORTED_MODULE_1__.env, {
        api: (apiUrl, token) => {
            (0,_adapters_plain_runner_js__WEBPACK_IMPORTED_MODULE_7__/* .maskInLog */ .ot)(token);
            return (0,_adapters_github_api_js__WEBPACK_IMPORTED_MODULE_5__.gitHubApi)({ apiUrl, token, environment: node_process__WEBPACK_IMPORTED_MODULE_1__.env, log });
        },
        index: (indexUrl) => Promise.resolve((0,_adapters_package_index_index_js__WEBPACK_IMPORTED_MODULE_6__.packageIndex)({ environment: node_process__WEBPACK_IMPORTED_MODULE_1__.env, indexUrl, log })),
        wait: (seconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(seconds * 1000),
        folders: (0,_adapters_fresh_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .freshFolders */ .o)(),
        temporary: node_process__WEBPACK_IMPORTED_MODULE_1__.env.RUNNER_TEMP ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
        clock: _adapters_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m,
        log,
        runner: (0,_adapters_plain_runner_js__WEBPACK_IMPORTED_MODULE_7__/* .plainRunner */ .np)(),
    });
}
/** Never rejects for a reason that lies outside: whatever ends the run fails the step with one message. */
async function runGateAction(environment, ports) {
    try {
        await run(environment, ports);
    }
    catch (error) {
        await (0,_publish_js__WEBPACK_IMPORTED_MODULE_16__/* .publishFailure */ .y)(error, _version_js__WEBPACK_IMPORTED_MODULE_15__/* .TOOL */ .j, _inputs_outputs_js__WEBPACK_IMPORTED_MODULE_11__/* .PUBLISH_GATE_OUTPUTS */ .df, ports.runner);
    }
}
async function run(environment, ports) {
    const inputs = (0,_inputs_spec_js__WEBPACK_IMPORTED_MODULE_13__/* .parseInputs */ .T)(_inputs_publish_gate_js__WEBPACK_IMPORTED_MODULE_12__/* .PUBLISH_GATE */ .g, (0,_inputs_action_inputs_js__WEBPACK_IMPORTED_MODULE_10__/* .readActionInputs */ .U)(_inputs_publish_gate_js__WEBPACK_IMPORTED_MODULE_12__/* .PUBLISH_GATE */ .g, environment));
    const { token } = inputs;
    // The runner evaluates expressions: whoever sees one as it is was given an empty value.
    if (token === _inputs_publish_gate_js__WEBPACK_IMPORTED_MODULE_12__/* .PUBLISH_GATE */ .g.token.default) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ToolError */ .v('usage', 'the input "token" is empty', {
            hint: `Leave it out, and give the job these lines:\n${PERMISSIONS}`,
        });
    }
    const workspace = environment.GITHUB_WORKSPACE ?? '';
    if (workspace === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ToolError */ .v('environment', 'GITHUB_WORKSPACE is not set: this is no runner');
    const context = (0,_github_run_context_js__WEBPACK_IMPORTED_MODULE_9__/* .runContext */ .p)(environment);
    const place = await placeOnRunner(context, workspace, ports.folders);
    const api = ports.api(context.apiUrl, token);
    try {
        const { report, reason, outputs } = await (0,_publish_gate_js__WEBPACK_IMPORTED_MODULE_17__/* .publishGate */ .B)(inputs, place, {
            ...ports,
            api,
            keep: { below: workspace },
        });
        await (0,_publish_js__WEBPACK_IMPORTED_MODULE_16__/* .publish */ .m)({
            report,
            rules: _rules_commands_js__WEBPACK_IMPORTED_MODULE_14__/* .GATE_RULES */ .yZ,
            outputs: _inputs_outputs_js__WEBPACK_IMPORTED_MODULE_11__/* .PUBLISH_GATE_OUTPUTS */ .df,
            changes: [],
            warnings: [],
            reportOnly: false,
            ...(reason !== undefined && { reason: withPermissions(reason) }),
            values: outputs
                ? {
                    files: outputs.files,
                    statements: outputs.statements,
                    path: outputs.path,
                    'upload-needed': String(outputs.uploadNeeded),
                }
                : {},
            log: undefined,
            source: '.',
            environment,
        }, ports.runner);
    }
    finally {
        await api.close();
    }
}
const PERMISSIONS = 'permissions:\n  actions: read\n  contents: read';
/** Who lacks a permission is told which lines give it. */
function withPermissions(reason) {
    if (!reason.includes('lacks the permission'))
        return reason;
    return `${reason}. Give the job these lines:\n${PERMISSIONS}`;
}
async function placeOnRunner(context, workspace, folders) {
    const { repository, runId, repositoryId, runAttempt: attempt, event, ref, sha, workflowRef } = context;
    const names = (await folders.namesIn(workspace)).slice(0, 20);
    return {
        repository,
        runId,
        runner: { repositoryId, attempt, event, ref, sha, workflowRef, workspace: names },
    };
}


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


/***/ })

};

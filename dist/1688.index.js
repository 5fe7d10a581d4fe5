export const id = 1688;
export const ids = [1688];
export const modules = {

/***/ 82940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ actionsRunner),
/* harmony export */   t: () => (/* binding */ runnerLog)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1708);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91659);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(452);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71588);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72527);










/** The runner of GitHub Actions through its own toolkit, which escapes what becomes a workflow command. */
function actionsRunner() {
    return {
        annotate({ level, title, message, file, startLine }) {
            _actions_core__WEBPACK_IMPORTED_MODULE_6__[level](message, {
                title,
                ...(file === undefined ? {} : { file }),
                ...(startLine === undefined ? {} : { startLine }),
            });
        },
        group(title, text) {
            _actions_core__WEBPACK_IMPORTED_MODULE_6__.startGroup(title);
            // The text is escaped by its renderer; were something to slip through, the runner obeys nothing before the token.
            const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomUUID)();
            node_process__WEBPACK_IMPORTED_MODULE_5__.stdout.write(`::stop-commands::${token}\n${text}${text.endsWith('\n') ? '' : '\n'}::${token}::\n`);
            _actions_core__WEBPACK_IMPORTED_MODULE_6__.endGroup();
        },
        setOutput(name, value) {
            _actions_core__WEBPACK_IMPORTED_MODULE_6__.setOutput(name, value);
        },
        async summary(markdown) {
            if (isSet('GITHUB_STEP_SUMMARY'))
                await _actions_core__WEBPACK_IMPORTED_MODULE_6__.summary.addRaw(markdown).write();
            else
                _actions_core__WEBPACK_IMPORTED_MODULE_6__.notice('This runner shows no job summaries.');
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
        async upload(name, paths, retentionDays, root = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(paths[0] ?? '')) {
            const missing = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].filter((variable) => !isSet(variable));
            if (missing.length > 0) {
                return {
                    state: 'unavailable',
                    why: `this runner has no artifact service (no ${missing.join(', no ')})`,
                };
            }
            try {
                // Half of the bundle's weight: loaded only where it is used.
                const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(3788), __webpack_require__.e(1252)]).then(__webpack_require__.bind(__webpack_require__, 91252));
                const { id, digest } = await new DefaultArtifactClient().uploadArtifact(name, [...paths], root, retentionDays === undefined ? {} : { retentionDays });
                if (id === undefined || digest === undefined) {
                    return { state: 'unavailable', why: 'the artifact service answered without id and digest' };
                }
                return (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__/* .known */ .eO)({ id: String(id), digest });
            }
            catch (error) {
                return { state: 'unavailable', why: (0,_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .b)(error) };
            }
        },
        fail(message, location) {
            node_process__WEBPACK_IMPORTED_MODULE_5__.exitCode = _actions_core__WEBPACK_IMPORTED_MODULE_6__.ExitCode.Failure;
            _actions_core__WEBPACK_IMPORTED_MODULE_6__.error(message, location === undefined ? {} : { file: location.file, startLine: location.line });
        },
    };
}
const PROGRESS_MS = 10_000;
/** Work under way in the step's log, where nothing can be rewritten: a sign of life now and then. */
function runnerLog() {
    let last = Date.now();
    return {
        info(line) {
            _actions_core__WEBPACK_IMPORTED_MODULE_6__.info((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .escapeText */ .X1)(line));
        },
        warn(line) {
            _actions_core__WEBPACK_IMPORTED_MODULE_6__.warning((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .escapeText */ .X1)(line));
        },
        progress(line) {
            if (Date.now() - last < PROGRESS_MS)
                return;
            last = Date.now();
            _actions_core__WEBPACK_IMPORTED_MODULE_6__.info((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .escapeText */ .X1)(line));
        },
    };
}
function isSet(variable) {
    return (node_process__WEBPACK_IMPORTED_MODULE_5__.env[variable] ?? '') !== '';
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

/***/ 18721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ logOf),
/* harmony export */   m: () => (/* binding */ runAsAction)
/* harmony export */ });
/* harmony import */ var _github_workflow_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58782);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _inputs_action_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44793);
/* harmony import */ var _inputs_common_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45060);
/* harmony import */ var _inputs_spec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88554);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13411);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9491);







/** Never rejects for a reason that lies outside: whatever ends the run fails the step with one message. */
async function runAsAction(command, environment, ports) {
    try {
        await run(command, environment, ports);
    }
    catch (error) {
        await (0,_publish_js__WEBPACK_IMPORTED_MODULE_6__/* .publishFailure */ .y)(error, _version_js__WEBPACK_IMPORTED_MODULE_5__/* .TOOL */ .j, command.outputs, ports.runner);
    }
}
async function run(command, environment, { text, runner }) {
    const raw = (0,_inputs_action_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readActionInputs */ .U)(command.inputs, environment);
    const inputs = (0,_inputs_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInputs */ .T)(command.inputs, raw);
    const log = command.log === false
        ? undefined
        : logOf((0,_inputs_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInputs */ .T)(_inputs_common_js__WEBPACK_IMPORTED_MODULE_3__/* .INSPECTION_LOG */ .Sj, raw), environment, command.logPrefix);
    const { GITHUB_EVENT_PATH: eventPath } = environment;
    const event = eventPath === undefined ? undefined : await text.read(eventPath);
    const judged = (0,_github_workflow_run_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedCommits */ .KF)(environment, event && new TextDecoder().decode(event));
    const { report, policyChanges, policyWarning, outputs = {} } = await command.verify(inputs, judged);
    await (0,_publish_js__WEBPACK_IMPORTED_MODULE_6__/* .publish */ .m)({
        report,
        rules: command.rules,
        outputs: command.outputs,
        values: outputs,
        changes: policyChanges,
        warnings: policyWarning === undefined ? [] : [policyWarning],
        reportOnly: (0,_inputs_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInputs */ .T)(_inputs_common_js__WEBPACK_IMPORTED_MODULE_3__/* .JUDGING */ .P6, raw).mode === 'report',
        log,
        source: command.sourceOf(inputs),
        environment,
    }, runner);
}
function logOf(inputs, environment, prefix) {
    const days = inputs['retention-days'];
    if (days !== undefined && !/^(?:[1-9]|[1-8]\d|90)$/.test(days)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v('usage', `input "retention-days" is ${JSON.stringify(days)}`, {
            hint: 'It may be a number from 1 to 90.',
        });
    }
    const given = inputs['artifact-name'];
    // What the artifact service refuses in a name.
    if (given !== undefined && /["<>|*?:\\/\p{Cc}]/u.test(given)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v('usage', `input "artifact-name" is ${JSON.stringify(given)}`, {
            hint: 'It may not hold any of " : < > | * ? \\ / or control characters.',
        });
    }
    return {
        name: given ?? (0,_github_workflow_run_js__WEBPACK_IMPORTED_MODULE_0__/* .logName */ .Is)(environment, inputs['matrix-index'], prefix),
        retentionDays: days === undefined ? undefined : Number(days),
    };
}


/***/ }),

/***/ 81688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main),
/* harmony export */   runPublishedAction: () => (/* binding */ runPublishedAction)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61642);
/* harmony import */ var _adapters_fetch_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64640);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30165);
/* harmony import */ var _adapters_github_api_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86013);
/* harmony import */ var _adapters_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87692);
/* harmony import */ var _adapters_package_index_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82435);
/* harmony import */ var _adapters_package_index_release_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44697);
/* harmony import */ var _adapters_runner_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82940);
/* harmony import */ var _adapters_sigstore_root_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33109);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(452);
/* harmony import */ var _github_run_context_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(35928);
/* harmony import */ var _inputs_outputs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(13891);
/* harmony import */ var _inputs_verify_published_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(65859);
/* harmony import */ var _rules_commands_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(31329);
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(18721);
/* harmony import */ var _verify_published_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(14895);

















/** verify-published as a GitHub Action. */
async function main(stub) {
    const { env } = node_process__WEBPACK_IMPORTED_MODULE_0__;
    const log = (0,_adapters_runner_js__WEBPACK_IMPORTED_MODULE_8__/* .runnerLog */ .t)();
    await runPublishedAction(env, {
        api: (apiUrl, token) => (0,_adapters_github_api_js__WEBPACK_IMPORTED_MODULE_4__.gitHubApi)({ apiUrl, token, environment: env, log }),
        listing: (indexUrl) => Promise.resolve((0,_adapters_package_index_release_index_js__WEBPACK_IMPORTED_MODULE_7__.releaseIndex)({ environment: env, indexUrl, log })),
        index: (indexUrl) => Promise.resolve((0,_adapters_package_index_index_js__WEBPACK_IMPORTED_MODULE_6__.packageIndex)({ environment: env, indexUrl, log })),
        trustedRoots: _adapters_sigstore_root_js__WEBPACK_IMPORTED_MODULE_9__/* .trustedRoots */ .V,
        fetchSource: (0,_adapters_fetch_source_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchSource */ .s)(env),
        git: (0,_adapters_git_js__WEBPACK_IMPORTED_MODULE_5__/* .gitObjects */ .f)(env),
        text: (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_3__/* .textFiles */ .zN)(),
        clock: _adapters_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m,
        waiting: _adapters_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemWaiting */ .h,
        log,
        startWorkers: async () => (await __webpack_require__.e(/* import() */ 2866).then(__webpack_require__.bind(__webpack_require__, 2866))).readersBeside(stub),
        runner: (0,_adapters_runner_js__WEBPACK_IMPORTED_MODULE_8__/* .actionsRunner */ .A)(),
    });
}
async function runPublishedAction(environment, ports) {
    await (0,_run_action_js__WEBPACK_IMPORTED_MODULE_15__/* .runAsAction */ .m)({
        inputs: _inputs_verify_published_js__WEBPACK_IMPORTED_MODULE_13__/* .VERIFY_PUBLISHED */ .X,
        outputs: _inputs_outputs_js__WEBPACK_IMPORTED_MODULE_12__/* .VERIFY_PUBLISHED_OUTPUTS */ .on,
        rules: _rules_commands_js__WEBPACK_IMPORTED_MODULE_14__/* .CONSUMER_RULES */ .nR,
        logPrefix: 'published',
        sourceOf: () => '.',
        verify: async (inputs) => {
            const run = (0,_github_run_context_js__WEBPACK_IMPORTED_MODULE_11__/* .runContext */ .p)(environment);
            // Where a caller gave an empty text, the default is the expression itself, which nobody evaluated.
            if (inputs.token.startsWith('${{')) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_10__/* .ToolError */ .v('usage', 'the input "token" is empty', {
                    hint: 'Leave it out to use the token of the workflow, or give it `${{ github.token }}`.',
                });
            }
            const api = ports.api(run.apiUrl, inputs.token);
            try {
                return await (0,_verify_published_js__WEBPACK_IMPORTED_MODULE_16__/* .verifyPublished */ .u)(inputs, { ...ports, api, run });
            }
            finally {
                await api.close();
            }
        },
    }, environment, ports);
}


/***/ })

};

export const id = 5331;
export const ids = [5331];
export const modules = {

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

/***/ 85331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main),
/* harmony export */   runReleaseAction: () => (/* binding */ runReleaseAction)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61642);
/* harmony import */ var _adapters_fresh_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44936);
/* harmony import */ var _adapters_github_api_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86013);
/* harmony import */ var _adapters_plain_runner_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62707);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(452);
/* harmony import */ var _github_run_context_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35928);
/* harmony import */ var _inputs_action_inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44793);
/* harmony import */ var _inputs_outputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(13891);
/* harmony import */ var _inputs_publish_release_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(64782);
/* harmony import */ var _inputs_spec_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(88554);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(72527);
/* harmony import */ var _rules_commands_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(31329);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(13411);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9491);
/* harmony import */ var _publish_release_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(67115);
/* harmony import */ var _release_upload_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(75705);



















/** publish-release as a GitHub Action. */
async function main() {
    const log = (0,_adapters_plain_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .plainLog */ .Ly)();
    await runReleaseAction(node_process__WEBPACK_IMPORTED_MODULE_1__.env, {
        api: (apiUrl, token) => {
            (0,_adapters_plain_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .maskInLog */ .ot)(token);
            return (0,_adapters_github_api_js__WEBPACK_IMPORTED_MODULE_5__.gitHubApi)({ apiUrl, token, environment: node_process__WEBPACK_IMPORTED_MODULE_1__.env, log });
        },
        folders: (0,_adapters_fresh_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .freshFolders */ .o)(),
        temporary: node_process__WEBPACK_IMPORTED_MODULE_1__.env.RUNNER_TEMP ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
        pause: node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout,
        clock: _adapters_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m,
        log,
        runner: (0,_adapters_plain_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .plainRunner */ .np)(),
    });
}
/** Never rejects for a reason that lies outside: whatever ends the run fails the step with one message. */
async function runReleaseAction(environment, ports) {
    try {
        await run(environment, ports);
    }
    catch (error) {
        await (0,_publish_js__WEBPACK_IMPORTED_MODULE_16__/* .publishFailure */ .y)(error, _version_js__WEBPACK_IMPORTED_MODULE_15__/* .TOOL */ .j, _inputs_outputs_js__WEBPACK_IMPORTED_MODULE_10__/* .PUBLISH_RELEASE_OUTPUTS */ .hT, ports.runner, 'The GitHub Release is not as it must be');
    }
}
async function run(environment, ports) {
    const inputs = (0,_inputs_spec_js__WEBPACK_IMPORTED_MODULE_12__/* .parseInputs */ .T)(_inputs_publish_release_js__WEBPACK_IMPORTED_MODULE_11__/* .PUBLISH_RELEASE */ .M, (0,_inputs_action_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .readActionInputs */ .U)(_inputs_publish_release_js__WEBPACK_IMPORTED_MODULE_11__/* .PUBLISH_RELEASE */ .M, environment));
    // The runner evaluates expressions: whoever sees one as it is was given an empty value.
    if (inputs.token === _inputs_publish_release_js__WEBPACK_IMPORTED_MODULE_11__/* .PUBLISH_RELEASE */ .M.token.default) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ToolError */ .v('usage', 'the input "token" is empty', {
            hint: `Leave it out, and give the job these lines:\n${_release_upload_js__WEBPACK_IMPORTED_MODULE_18__/* .PERMISSIONS */ .J}`,
        });
    }
    const context = (0,_github_run_context_js__WEBPACK_IMPORTED_MODULE_8__/* .runContext */ .p)(environment);
    const { repository, runId, serverUrl, apiUrl } = context;
    const { repositoryId, runAttempt: attempt, event, ref, sha, workflowRef } = context;
    const place = {
        repository,
        runId,
        serverUrl,
        // Nothing is done in the workspace, so nobody looks at it.
        runner: { repositoryId, attempt, event, ref, sha, workflowRef, workspace: [] },
    };
    const api = ports.api(apiUrl, inputs.token);
    try {
        const { report, reason, release, warning } = await (0,_publish_release_js__WEBPACK_IMPORTED_MODULE_17__/* .publishRelease */ .D)(inputs, place, { ...ports, api });
        await (0,_publish_js__WEBPACK_IMPORTED_MODULE_16__/* .publish */ .m)({
            report,
            rules: _rules_commands_js__WEBPACK_IMPORTED_MODULE_14__/* .RELEASE_RULES */ .EW,
            outputs: _inputs_outputs_js__WEBPACK_IMPORTED_MODULE_10__/* .PUBLISH_RELEASE_OUTPUTS */ .hT,
            changes: [],
            warnings: [],
            reportOnly: false,
            ...(reason !== undefined && { reason: withPermissions(reason) }),
            values: release ? { 'release-id': release.id, url: release.url } : {},
            log: undefined,
            source: '.',
            environment,
        }, ports.runner);
        if (release === undefined)
            return;
        const rows = release.files.map(({ name, size, sha256 }) => `| ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_13__/* .markdownCode */ .D9)(name)} | ${size} | ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_13__/* .markdownCode */ .D9)(sha256)} |`);
        await ports.runner.summary([
            `\n## Published on GitHub\n`,
            `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_13__/* .markdownCode */ .D9)(release.url)}: every file was read back.\n`,
            ...(warning === undefined ? [] : [`> [!WARNING]\n> ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeMarkdown */ .FV)(warning)}\n`]),
            '| File | Bytes | SHA-256 |\n| --- | --- | --- |',
            ...rows,
            '',
        ].join('\n'));
    }
    finally {
        await api.close();
    }
}
/** Who lacks a permission is told which lines give it. */
function withPermissions(reason) {
    if (!reason.includes('lacks the permission'))
        return reason;
    return `${reason}. Give the job these lines:\n${_release_upload_js__WEBPACK_IMPORTED_MODULE_18__/* .PERMISSIONS */ .J}`;
}


/***/ })

};

export const id = 4094;
export const ids = [4094];
export const modules = {

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

/***/ 84094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main),
  runGateAction: () => (/* binding */ runGateAction)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/adapters/clock.js
var clock = __webpack_require__(61642);
// EXTERNAL MODULE: ./lib/adapters/fresh-folders.js
var fresh_folders = __webpack_require__(44936);
// EXTERNAL MODULE: ./lib/adapters/github-api.js + 1 modules
var github_api = __webpack_require__(69179);
// EXTERNAL MODULE: ./lib/adapters/package-index/index.js + 1 modules
var package_index = __webpack_require__(82435);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
;// CONCATENATED MODULE: ./lib/adapters/plain-runner.js








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
            const token = (0,external_node_crypto_.randomUUID)();
            external_node_process_.stdout.write(`::stop-commands::${token}\n${text}${text.endsWith('\n') ? '' : '\n'}::${token}::\n`);
            command('endgroup', {}, '');
        },
        setOutput(name, value) {
            const delimiter = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`;
            append('GITHUB_OUTPUT', `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
        },
        summary(markdown) {
            if ((external_node_process_.env.GITHUB_STEP_SUMMARY ?? '') !== '')
                append('GITHUB_STEP_SUMMARY', markdown);
            else
                command('notice', {}, 'This runner shows no job summaries.');
            return Promise.resolve();
        },
        exists: (path) => (0,external_node_fs_.existsSync)(path),
        async save(files) {
            const folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(external_node_process_.env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), 'hardening-actions-'));
            const paths = { ...files };
            for (const name in files) {
                paths[name] = (0,external_node_path_.join)(folder, name);
                await (0,external_node_fs_promises_.writeFile)(paths[name], files[name]);
            }
            return paths;
        },
        fail(message, location) {
            external_node_process_.exitCode = 1;
            command('error', { file: location?.file, line: location?.line }, message);
        },
    };
}
const PROGRESS_MS = 10_000;
/** Work under way in the step's log: a sign of life now and then. */
function plainLog() {
    let last = Date.now();
    const write = (line) => {
        external_node_process_.stdout.write(`${(0,report_escape/* escapeText */.X1)(line)}\n`);
    };
    return {
        info: write,
        warn(line) {
            command('warning', {}, (0,report_escape/* escapeText */.X1)(line));
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
    external_node_process_.stdout.write(`::${[name, given.join(',')].filter(Boolean).join(' ')}::${data(message)}\n`);
}
function data(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function property(text) {
    return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function append(variable, text) {
    const path = external_node_process_.env[variable] ?? '';
    if (path === '')
        throw new errors/* ToolError */.v('environment', `${variable} is not set: this is no runner`);
    try {
        (0,external_node_fs_.appendFileSync)(path, text);
    }
    catch (cause) {
        throw new errors/* ToolError */.v('environment', `can't write to ${variable}: ${(0,errors/* messageOf */.b)(cause)}`, { cause });
    }
}

// EXTERNAL MODULE: ./lib/github/run-context.js
var run_context = __webpack_require__(35928);
// EXTERNAL MODULE: ./lib/inputs/action-inputs.js
var action_inputs = __webpack_require__(44793);
// EXTERNAL MODULE: ./lib/inputs/outputs.js
var inputs_outputs = __webpack_require__(13891);
// EXTERNAL MODULE: ./lib/inputs/publish-gate.js
var publish_gate = __webpack_require__(89588);
// EXTERNAL MODULE: ./lib/inputs/spec.js
var spec = __webpack_require__(88554);
// EXTERNAL MODULE: ./lib/rules/commands.js
var commands = __webpack_require__(31329);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/shells/publish.js + 2 modules
var publish = __webpack_require__(9491);
// EXTERNAL MODULE: ./lib/shells/publish-gate.js + 6 modules
var shells_publish_gate = __webpack_require__(33493);
;// CONCATENATED MODULE: ./lib/shells/publish-gate-action.js


















/** publish-gate as a GitHub Action. */
async function main() {
    const log = plainLog();
    await runGateAction(external_node_process_.env, {
        api: (apiUrl, token) => {
            maskInLog(token);
            return (0,github_api.gitHubApi)({ apiUrl, token, environment: external_node_process_.env, log });
        },
        index: (indexUrl) => Promise.resolve((0,package_index.packageIndex)({ environment: external_node_process_.env, indexUrl, log })),
        wait: (seconds) => (0,promises_.setTimeout)(seconds * 1000),
        folders: (0,fresh_folders/* freshFolders */.o)(),
        temporary: external_node_process_.env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(),
        clock: clock/* systemClock */.m,
        log,
        runner: plainRunner(),
    });
}
/** Never rejects for a reason that lies outside: whatever ends the run fails the step with one message. */
async function runGateAction(environment, ports) {
    try {
        await run(environment, ports);
    }
    catch (error) {
        await (0,publish/* publishFailure */.y)(error, version/* TOOL */.j, inputs_outputs/* PUBLISH_GATE_OUTPUTS */.df, ports.runner);
    }
}
async function run(environment, ports) {
    const inputs = (0,spec/* parseInputs */.T)(publish_gate/* PUBLISH_GATE */.g, (0,action_inputs/* readActionInputs */.U)(publish_gate/* PUBLISH_GATE */.g, environment));
    const { token } = inputs;
    // The runner evaluates expressions: whoever sees one as it is was given an empty value.
    if (token === publish_gate/* PUBLISH_GATE */.g.token.default) {
        throw new errors/* ToolError */.v('usage', 'the input "token" is empty', {
            hint: `Leave it out, and give the job these lines:\n${PERMISSIONS}`,
        });
    }
    const workspace = environment.GITHUB_WORKSPACE ?? '';
    if (workspace === '')
        throw new errors/* ToolError */.v('environment', 'GITHUB_WORKSPACE is not set: this is no runner');
    const context = (0,run_context/* runContext */.p)(environment);
    const place = await placeOnRunner(context, workspace, ports.folders);
    const api = ports.api(context.apiUrl, token);
    try {
        const { report, reason, outputs } = await (0,shells_publish_gate/* publishGate */.B)(inputs, place, {
            ...ports,
            api,
            keep: { below: workspace },
        });
        await (0,publish/* publish */.m)({
            report,
            rules: commands/* GATE_RULES */.yZ,
            outputs: inputs_outputs/* PUBLISH_GATE_OUTPUTS */.df,
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


/***/ })

};

export const id = 9970;
export const ids = [9970];
export const modules = {

/***/ 61642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ systemWaiting),
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = {
    today: () => new Date().toISOString().slice(0, 10),
};
const systemWaiting = {
    now: () => performance.now(),
    wait: async (milliseconds) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds);
    },
};


/***/ }),

/***/ 72223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/**
 * Puts a text in the place of a file, or makes it, all at once: whoever reads it meanwhile sees the old or the new one, and a
 * full disk leaves the old one. @throws ToolError `environment`
 */
async function replaceFile(path, text) {
    // A link stays one: what it points to is replaced.
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => path);
    const temporary = `${target}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`;
    try {
        const mode = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(target).then((stats) => stats.mode & 0o777, () => 0o644);
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx', mode);
        try {
            await file.writeFile(text);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, target);
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v('environment', `cannot write ${path}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(cause)}`, { cause });
    }
}


/***/ }),

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

/***/ 65813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ WATCH_RELEASES)
/* harmony export */ });
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45060);

const WATCH_RELEASES = {
    projects: {
        kind: 'list',
        description: 'Names of the projects on the index.',
        default: [],
        placeholder: 'NAME',
    },
    record: {
        kind: 'text',
        description: 'File that holds what was there at the last look. It is written where nothing fails; where it is not there, the first look writes it. In a workflow only with `report-to: run`, where a first look needs `accept`.',
        placeholder: 'FILE',
    },
    'report-to': {
        kind: 'choice',
        only: 'action',
        description: 'Where it tells what it saw: `issue` keeps one issue, and the record in it; `run` writes none and fails the run, and compares with the file `record`, which the workflow keeps.',
        choices: ['issue', 'run'],
        default: 'issue',
    },
    accept: {
        kind: 'flag',
        description: 'What is there now is right: it becomes the record, whatever changed. For a person who has looked.',
    },
    repository: {
        kind: 'text',
        description: 'Repository on GitHub that releases projects without attestations: a new release without any then needs a successful run of `workflow` there, on the tag of its version (`v1.2` or `1.2`). Default: of such a release it stays unknown what made it.',
        placeholder: 'OWNER/NAME',
    },
    workflow: {
        kind: 'text',
        description: 'File name of the workflow that releases, for `repository`.',
        default: 'release.yml',
        placeholder: 'FILE',
    },
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
        description: 'Token with `issues: write` for the issue; `report-to: run` does without that. `actions: read` finds the runs of releases.',
        default: '${{ github.token }}',
        placeholder: 'TOKEN',
    },
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .JUDGING */ .P6,
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .INSPECTION_LOG */ .Sj,
    'artifact-name': {
        ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .INSPECTION_LOG */ .Sj['artifact-name'],
        description: 'Name of the uploaded inspection log. Default: `watch-<job>-<matrix index>-<attempt>`, because equal names are refused.',
    },
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTPUT */ .aQ,
};


/***/ }),

/***/ 85698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ DEFAULT_MIN_AGE_DAYS),
/* harmony export */   z: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/* harmony import */ var _archive_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12476);

/** What holds for a project without a policy of its own: every rule on, nothing approved, pure Python. */
const DEFAULT_POLICY = {
    strict: false,
    forbid: [],
    limits: _archive_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LIMITS */ .d,
    expect: {},
    approvals: [],
    generated: [],
};
/** Most releases that were published by a thief are found and removed within days. */
const DEFAULT_MIN_AGE_DAYS = 7;


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

/***/ 34439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ verified)
/* harmony export */ });
function verified(report, { changes, warning }) {
    return { report, policyChanges: changes, ...(warning === undefined ? {} : { policyWarning: warning }) };
}


/***/ }),

/***/ 82528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   jp: () => (/* binding */ requireRecord),
/* harmony export */   rP: () => (/* binding */ keepRecord)
/* harmony export */ });
/* harmony import */ var _adapters_replace_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72223);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _published_watch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29737);



/** Absent where there is no file. @throws ToolError `usage` where it holds no record */
async function readRecord(path, text) {
    const bytes = await text.read(path);
    return bytes && (0,_published_watch_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRecord */ .Hh)(new TextDecoder().decode(bytes));
}
/** A file that somebody takes away must not make the next look the first one. @throws ToolError `missing-input` */
async function requireRecord(path, isFirst, text) {
    if (path === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v('usage', 'the input "record" is missing', {
            hint: 'With `report-to: run` the workflow keeps the record, as in: record: watch.json',
        });
    }
    const before = await readRecord(path, text);
    if (before !== undefined || isFirst)
        return { path, before };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v('missing-input', `there is no record ${path} to compare with`, {
        hint: 'Check it out or download it in a step before. For a first look: `watch-releases PROJECT --record watch.json` on the command line, or `accept: true`.',
    });
}
/** @throws ToolError `environment` */
function keepRecord(path, record) {
    return (0,_adapters_replace_file_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceFile */ .f)(path, (0,_published_watch_js__WEBPACK_IMPORTED_MODULE_2__/* .writeRecord */ .rh)(record));
}


/***/ }),

/***/ 69970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main),
  runWatchAction: () => (/* binding */ runWatchAction)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(34398);
// EXTERNAL MODULE: ./lib/adapters/clock.js
var clock = __webpack_require__(61642);
// EXTERNAL MODULE: ./lib/adapters/files.js + 2 modules
var files = __webpack_require__(30165);
// EXTERNAL MODULE: ./lib/adapters/github-api.js + 3 modules
var github_api = __webpack_require__(86013);
// EXTERNAL MODULE: ./lib/adapters/package-index/release-index.js + 3 modules
var release_index = __webpack_require__(44697);
// EXTERNAL MODULE: ./lib/adapters/runner.js
var runner = __webpack_require__(82940);
// EXTERNAL MODULE: ./lib/adapters/sigstore-root.js
var sigstore_root = __webpack_require__(33109);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/github/api-paths.js
var api_paths = __webpack_require__(64714);
// EXTERNAL MODULE: ./lib/github/run-context.js
var run_context = __webpack_require__(35928);
// EXTERNAL MODULE: ./lib/inputs/outputs.js
var outputs = __webpack_require__(13891);
// EXTERNAL MODULE: ./lib/inputs/watch-releases.js
var watch_releases = __webpack_require__(65813);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/published/watch.js
var watch = __webpack_require__(29737);
;// CONCATENATED MODULE: ./lib/published/watch-issue.js




/** The one issue in which a watch tells what it saw, and keeps its record. */
const WATCH_LABEL = 'release-watch';
const WATCH_TITLE = 'Watch over releases on the package index';
/** GitHub takes 65,536 characters. */
const MOST_CHARACTERS = 65_000;
/** What stays for findings however much there is to record. */
const ROOM_FOR_LINES = 5_000;
const LEFT_OUT_CHARACTERS = 60;
/** Base64 of JSON, as the first issues hold it, or of JSON that is deflated (RFC 1950). */
const RECORD = /<!-- release-watch-record (deflate:)?([A-Za-z0-9+/=]+) -->/u;
/** Above what fits into an issue in honest use, where it shrinks to a fifth; more is a bomb. */
const MOST_RECORD_BYTES = 4 * 1024 ** 2;
const DAYS_UNTIL_OFF = 60;
const STEPS = `### What to do now

Assume that accounts of maintainers and credentials of CI are compromised, too, until the contrary is proven.

1. **Lock down.** Remove the trusted publishers and tokens of the project on PyPI; take write access to the repository from everybody who
   does not need it today; cancel runs that wait for approval.
2. **Yank** the affected releases on PyPI. Do not delete them: the bytes are evidence.
3. **Rotate** passwords, tokens and keys of all maintainers; end their sessions; look at their second factors.
4. **Inspect** the audit log of GitHub, the runs of the release workflow, and the security history of the project on PyPI. Note times.
5. **Tell users** exactly which versions and files are affected, with SHA-256, and what to do; privately reported details later.

When it turned out to be right: run the watch with \`accept: true\`, which makes what is there now the new record.`;
/** @throws ToolError `environment` where there is more to keep than an issue holds */
function issueBody({ report, record, today, run, pushed }) {
    const failing = report.verdict === 'fail';
    const lines = report.results.flatMap(({ ruleId, outcome, why = '', findings }) => [
        ...findings.map(({ severity, message }) => `- ${severity} (\`${ruleId}\`): ${(0,report_escape/* escapeMarkdown */.FV)(message)}`),
        ...(outcome === 'unknown' || outcome === 'not-available' || outcome === 'error'
            ? [`- ${outcome} (\`${ruleId}\`): ${(0,report_escape/* escapeMarkdown */.FV)(why)}`]
            : []),
    ]);
    const parts = (told) => [
        failing ? '## Something is wrong on the index' : '## All is as it was',
        `Last run: ${today} ([run](${run})). ${switchOff(pushed)}`,
        ...(told.length > 0 ? [told.join('\n')] : []),
        ...(failing ? [STEPS] : []),
        'The next look compares with the record below. Do not edit it.',
        `<!-- release-watch-record ${packed(record)} -->`,
        '',
    ].join('\n\n');
    const bare = parts([]).length;
    if (bare + ROOM_FOR_LINES <= MOST_CHARACTERS)
        return parts(fitting(lines, MOST_CHARACTERS - bare - 2));
    throw new errors/* ToolError */.v('environment', 'what there is to record does not fit into one issue', {
        hint: 'Watch fewer projects in one workflow, or run watch-releases on the command line with --record.',
    });
}
/** As many lines as there is room for, and how many are left out: the record is never what has to give way. */
function fitting(lines, room) {
    const shown = [];
    let left = room - LEFT_OUT_CHARACTERS;
    for (const line of lines.slice(0, 100).map((text) => text.slice(0, 400))) {
        left -= line.length + 1;
        if (left < 0)
            break;
        shown.push(line);
    }
    const more = lines.length - shown.length;
    return more === 0 ? shown : [...shown, `- and ${more} more: see the report of the run`];
}
function packed(record) {
    return `deflate:${(0,external_node_zlib_.deflateSync)(JSON.stringify(record), { level: 9 }).toString('base64')}`;
}
/** When GitHub stops to run the watch. @param pushed ISO 8601 of the last push; absent where that is unknown */
function switchOff(pushed) {
    const time = pushed === undefined ? Number.NaN : Date.parse(pushed);
    if (Number.isNaN(time))
        return 'When GitHub switches the schedule off is unknown.';
    const day = new Date(time + DAYS_UNTIL_OFF * 86_400_000).toISOString().slice(0, 10);
    return `GitHub switches schedules of a public repository off after ${DAYS_UNTIL_OFF} days without activity: without a push, on ${day}.`;
}
/** @throws ToolError `usage` where the issue holds no record, or one that can't be read: it may not pass for a first run */
function recordOfIssue(body) {
    const [, form, text] = RECORD.exec(body) ?? [];
    if (text !== undefined) {
        const bytes = Buffer.from(text, 'base64');
        return (0,watch/* parseRecord */.Hh)((form === undefined ? bytes : inflated(bytes)).toString('utf8'));
    }
    throw new errors/* ToolError */.v('usage', 'the issue of the watch holds no record any more: somebody edited it', {
        hint: 'Look at its edits, and restore the record; or remove its label to begin anew.',
    });
}
function inflated(bytes) {
    try {
        return (0,external_node_zlib_.inflateSync)(bytes, { maxOutputLength: MOST_RECORD_BYTES });
    }
    catch (cause) {
        throw (0,watch/* malformedRecord */.Fh)((0,errors/* messageOf */.b)(cause), cause);
    }
}

// EXTERNAL MODULE: ./lib/rules/commands.js
var commands = __webpack_require__(31329);
// EXTERNAL MODULE: ./lib/shells/run-action.js
var run_action = __webpack_require__(18721);
// EXTERNAL MODULE: ./lib/shells/watch-record.js
var watch_record = __webpack_require__(82528);
// EXTERNAL MODULE: ./lib/shells/watch-releases.js + 3 modules
var shells_watch_releases = __webpack_require__(74365);
;// CONCATENATED MODULE: ./lib/shells/watch-releases-action.js


















/** watch-releases as a GitHub Action. */
async function main() {
    const { env } = external_node_process_;
    const log = (0,runner/* runnerLog */.t)();
    await runWatchAction(env, {
        api: (apiUrl, token) => (0,github_api.gitHubApi)({ apiUrl, token, environment: env, log }),
        listing: (indexUrl) => Promise.resolve((0,release_index.releaseIndex)({ environment: env, indexUrl, log })),
        trustedRoots: sigstore_root/* trustedRoots */.V,
        text: (0,files/* textFiles */.zN)(),
        clock: clock/* systemClock */.m,
        log,
        runner: (0,runner/* actionsRunner */.A)(),
    });
}
const ISSUE = schemas.object({ number: schemas.int().min(1), body: schemas.string().nullish() });
async function runWatchAction(environment, ports) {
    await (0,run_action/* runAsAction */.m)({
        inputs: watch_releases/* WATCH_RELEASES */.$,
        outputs: outputs/* WATCH_RELEASES_OUTPUTS */.QY,
        rules: commands/* WATCH_RULES */._Y,
        logPrefix: 'watch',
        sourceOf: () => '.',
        verify: async (inputs) => {
            const run = (0,run_context/* runContext */.p)(environment);
            if (inputs.token.startsWith('${{')) {
                throw new errors/* ToolError */.v('usage', 'the input "token" is empty', {
                    hint: 'Leave it out, and give the job `issues: write`.',
                });
            }
            const api = ports.api(run.apiUrl, inputs.token);
            try {
                return await (inputs['report-to'] === 'run' ? toRun : toIssue)(inputs, run, { ...ports, api });
            }
            finally {
                await api.close();
            }
        },
    }, environment, ports);
}
async function toIssue(inputs, run, ports) {
    if (inputs.record !== undefined) {
        throw new errors/* ToolError */.v('usage', 'the input "record" is given, and the record is kept in the issue', {
            hint: 'Leave it out, or give `report-to: run`.',
        });
    }
    const { api } = ports;
    const { repository } = run;
    const issue = await findIssue(api, repository);
    const before = issue && recordOfIssue(issue.body ?? '');
    const { record, newReleases, ...result } = await (0,shells_watch_releases/* watchReleases */.K)(inputs, before, ports);
    const pushed = await pushedAt(api, repository);
    const body = issueBody({
        report: result.report,
        record,
        today: ports.clock.today(),
        run: `${run.serverUrl}/${repository}/actions/runs/${run.runId}`,
        ...(pushed !== undefined && { pushed }),
    });
    const state = result.report.verdict === 'fail' && !inputs.accept ? 'open' : 'closed';
    const number = issue?.number ?? (await createIssue(api, repository, body));
    await editIssue(api, repository, number, { body, state });
    return { ...result, outputs: { issue: String(number), 'new-releases': newReleases.join('\n') } };
}
/** Who is told by the run alone needs it red: no mode may take that away. */
async function toRun(inputs, run, ports) {
    if (inputs.mode === 'report') {
        throw new errors/* ToolError */.v('usage', '`report-to: run` tells by failing, and `mode: report` never fails', {
            hint: 'Leave one of them out.',
        });
    }
    const { path, before } = await (0,watch_record/* requireRecord */.jp)(inputs.record, inputs.accept, ports.text);
    const { record, newReleases, ...result } = await (0,shells_watch_releases/* watchReleases */.K)(inputs, before, ports);
    await (0,watch_record/* keepRecord */.rP)(path, record);
    ports.log.info(switchOff(await pushedAt(ports.api, run.repository)));
    return { ...result, outputs: { 'new-releases': newReleases.join('\n') } };
}
/** The oldest one with the label: whatever others open beside it is none of ours. */
async function findIssue(api, repository) {
    const answer = await api.list({
        path: (0,api_paths/* repositoryPath */.S)(repository, 'issues'),
        query: { labels: WATCH_LABEL, state: 'all', sort: 'created', direction: 'asc' },
        permission: 'issues: read',
    }, (json) => schemas.array(ISSUE).parse(json));
    return [...watch_releases_action_valueOf(answer)].sort((a, b) => a.number - b.number)[0];
}
async function createIssue(api, repository, body) {
    const answer = await api.send('POST', { path: (0,api_paths/* repositoryPath */.S)(repository, 'issues'), permission: 'issues: write' }, { title: WATCH_TITLE, body, labels: [WATCH_LABEL] }, (json) => ISSUE.parse(json).number);
    return watch_releases_action_valueOf(answer);
}
async function editIssue(api, repository, number, changes) {
    const answer = await api.send('PATCH', { path: (0,api_paths/* repositoryPath */.S)(repository, 'issues', String(number)), permission: 'issues: write' }, changes, () => undefined);
    watch_releases_action_valueOf(answer);
}
async function pushedAt(api, repository) {
    const answer = await api.get({ path: (0,api_paths/* repositoryPath */.S)(repository), permission: 'metadata: read' }, (json) => schemas.object({ pushed_at: schemas.string().nullish() }).parse(json).pushed_at ?? undefined);
    return answer.state === 'known' ? answer.value : undefined;
}
/** @throws ToolError `environment`: a watch that can't tell anybody must not look like one that saw nothing */
function watch_releases_action_valueOf(answer) {
    if (answer.state === 'known')
        return answer.value;
    throw new errors/* ToolError */.v('environment', `the issue of the watch can’t be kept: ${answer.why}`, {
        hint: 'Give the job these lines:\npermissions:\n  issues: write',
    });
}


/***/ }),

/***/ 74365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ watchReleases)
});

// EXTERNAL MODULE: ./lib/engine.js + 2 modules
var engine = __webpack_require__(99656);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/facts.js
var lib_facts = __webpack_require__(71588);
// EXTERNAL MODULE: ./lib/parallel.js
var parallel = __webpack_require__(40932);
// EXTERNAL MODULE: ./lib/policy/defaults.js
var defaults = __webpack_require__(85698);
// EXTERNAL MODULE: ./lib/published/request.js
var request = __webpack_require__(46711);
// EXTERNAL MODULE: ./lib/published/watch.js
var watch = __webpack_require__(29737);
// EXTERNAL MODULE: ./lib/pypi/release.js
var release = __webpack_require__(77545);
// EXTERNAL MODULE: ./lib/pypi/spec.js
var spec = __webpack_require__(3465);
// EXTERNAL MODULE: ./lib/rules/commands.js
var commands = __webpack_require__(31329);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/shells/verified.js
var verified = __webpack_require__(34439);
// EXTERNAL MODULE: ./lib/github/api-paths.js
var api_paths = __webpack_require__(64714);
// EXTERNAL MODULE: ./lib/published/attestations.js
var attestations = __webpack_require__(69391);
// EXTERNAL MODULE: ./lib/published/origin.js
var origin = __webpack_require__(81586);
;// CONCATENATED MODULE: ./lib/published/claimed-run.js


const RUN = /^https:\/\/github\.com\/([^/]+\/[^/]+)\/actions\/runs\/(\d{1,19})\/attempts\/\d+$/u;
/** The run that made a file by one of its attestations; `absent` where the attestation is not of this file, or not of its publisher. */
function claimedRun({ name, sha256 }, publisher, attestation) {
    const absent = (why) => ({ state: 'absent', why: `an attestation of ${name} ${why}` });
    if (attestation.state === 'refused')
        return absent(`can't be taken: ${attestation.why}`);
    const problem = (0,origin/* subjectProblem */.gc)(attestation, name, sha256);
    if (problem !== undefined)
        return absent(problem);
    if (publisher.kind !== 'GitHub') {
        return {
            state: 'unknown',
            why: `${name} was uploaded by ${publisher.kind}, whose runs are not looked up`,
        };
    }
    const { sourceRepository, runInvocation = '', sourceDigest: commit } = attestation.claims;
    // PyPI keeps the repository as somebody typed it; GitHub tells names not apart by case.
    const named = sourceRepository?.replace(/^https:\/\/github\.com\//u, '');
    const repository = same(named, publisher.repository) ? named : publisher.repository;
    const stranger = (0,origin/* signerProblem */.yf)(attestation, { ...publisher, ...(repository !== undefined && { repository }) }, 
    // Nothing is demanded of a release but that it is of its own publisher.
    { project: '', version: '' });
    if (stranger !== undefined)
        return absent(`is not of its publisher: ${stranger}`);
    const [, of = '', run = ''] = RUN.exec(runInvocation) ?? [];
    if (!(0,request/* isRepository */.Z6)(of))
        return { state: 'unknown', why: `the certificate of ${name} names no run of GitHub` };
    if (!same(of, repository))
        return absent(`is of ${repository ?? 'nobody'}, and names a run of ${of}`);
    return { state: 'claimed', repository: of, run, ...(commit !== undefined && { commit }) };
}
function same(one, other) {
    return one !== undefined && one.toLowerCase() === other?.toLowerCase();
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(34398);
// EXTERNAL MODULE: ./lib/github/tag.js
var github_tag = __webpack_require__(8183);
;// CONCATENATED MODULE: ./lib/shells/watch-tag-run.js



const RUNS = schemas.object({
    workflow_runs: schemas.array(schemas.object({
        id: schemas.int().min(1),
        head_branch: schemas.string().nullable(),
        head_sha: schemas.string(),
        conclusion: schemas.string().nullable(),
    })),
});
/**
 * Whether the workflow ran to a good end on the tag of a version. Somebody demanded it: what can't be known is as good as no run, and
 * is looked up again at the next look, because the record does not take what is wrong.
 * @param version PEP 440 normalised
 */
async function runOfTag(version, source, api) {
    const { repository, workflow } = source;
    const tags = [`v${version}`, version];
    for (const tag of tags) {
        const found = await (0,github_tag/* readTag */.z)(api, repository, tag);
        if (found.state === 'absent')
            continue;
        if (found.state !== 'known')
            return absent(`the tags of ${repository} can't be seen: ${found.why}`);
        const { commit } = found.value;
        // A branch may have the name of a tag: the commit tells them apart.
        const query = { branch: tag, head_sha: commit, status: 'success', per_page: '100' };
        const runs = await api.get({
            path: (0,api_paths/* repositoryPath */.S)(repository, 'actions/workflows', workflow, 'runs'),
            query,
            permission: 'actions: read',
        }, (json) => RUNS.parse(json).workflow_runs);
        if (runs.state !== 'known')
            return absent(`the runs of ${workflow} of ${repository} can't be seen: ${runs.why}`);
        const good = runs.value.find(({ head_branch, head_sha, conclusion }) => head_branch === tag && head_sha === commit && conclusion === 'success');
        return good === undefined
            ? absent(`${workflow} of ${repository} has no successful run on the tag ${tag}`)
            : { state: 'found', run: String(good.id) };
    }
    return absent(`no tag ${tags.join(' or ')} of ${repository} was found`);
}
function absent(why) {
    return { state: 'absent', why: `it has no attestation, and ${why}` };
}

;// CONCATENATED MODULE: ./lib/shells/watch-run.js





const AT_ONCE = 3;
/** The runs that the certificates of all files of a new release name, and whether their repository has them: the worst of them counts. */
async function runOf(version, files, ports) {
    const given = await (0,parallel/* inParallel */.H)(files, AT_ONCE, (file) => claimsOf(file, ports));
    // Where some files are attested, `publisher-changed` has something to say of the others.
    if (ports.source !== undefined && given.every((claims) => claims.length === 0)) {
        return runOfTag(version, ports.source, ports.api);
    }
    const all = given.flatMap((claims, at) => claims.length > 0
        ? claims
        : [{ state: 'unknown', why: `${files[at]?.name ?? ''} has no attestation` }]);
    const claims = all.filter((one) => one.state === 'claimed');
    const distinct = new Map(claims.map((claim) => [JSON.stringify(claim), claim]));
    const found = await (0,parallel/* inParallel */.H)([...distinct.values()], AT_ONCE, (claim) => lookUp(claim, ports.api));
    const runs = [...all.filter((one) => one.state !== 'claimed'), ...found];
    const worst = runs.find(({ state }) => state === 'absent') ?? runs.find(({ state }) => state === 'unknown') ?? runs[0];
    return worst ?? { state: 'unknown', why: 'it has no files' };
}
async function claimsOf(file, { listing, trustedRoots }) {
    const { provenance } = file;
    const given = provenance === undefined ? undefined : await listing.attestations(provenance);
    return (given ?? []).flatMap(({ publisher, bundles }) => bundles.map((bundle) => claimedRun(file, publisher, (0,attestations/* verifyAttestation */.oe)(bundle, trustedRoots).attestation)));
}
async function lookUp({ repository, run, commit }, api) {
    const answer = await api.get({ path: (0,api_paths/* repositoryPath */.S)(repository, 'actions/runs', run), permission: 'actions: read' }, (json) => json.head_sha);
    if (answer.state === 'absent')
        return { state: 'absent', why: `${repository} has no run ${run}` };
    if (answer.state !== 'known')
        return { state: 'unknown', why: answer.why };
    return commit !== undefined && answer.value === commit
        ? { state: 'found', run }
        : { state: 'absent', why: `run ${run} of ${repository} is of another commit` };
}

;// CONCATENATED MODULE: ./lib/shells/watch-releases.js













const watch_releases_AT_ONCE = 3;
/**
 * Compares what an index serves of projects with what it served at the last look.
 * @param record of the last look; absent: there was none
 * @throws ToolError where no project is named, or the index does not answer as it must
 */
async function watchReleases(inputs, record, ports) {
    const projects = [...new Set(inputs.projects.map(nameOf))].sort();
    if (projects.length === 0) {
        throw new errors/* ToolError */.v('usage', 'the input "projects" is missing', {
            hint: 'Name the projects, one a line, as in: watch-releases embit',
        });
    }
    const repository = (0,request/* checked */.KD)('repository', inputs.repository);
    const workflow = (0,request/* checked */.KD)('workflow', inputs.workflow) ?? '';
    const trustedRoots = await ports.trustedRoots(inputs['trusted-root']);
    const listing = await ports.listing(inputs['index-url']);
    try {
        const watched = [];
        for (const project of projects) {
            const before = record?.projects[project];
            const looked = await look(project, before, listing);
            if (looked === undefined) {
                watched.push({
                    project,
                    now: { releases: {} },
                    isGone: true,
                    runs: {},
                    ...(before && { before }),
                });
                continue;
            }
            const { now, files } = looked;
            const runs = {};
            for (const version of (0,watch/* newReleases */.NR)({ project, now, runs, ...(before && { before }) })) {
                runs[version] = await runOf(version, files.get(version) ?? [], {
                    listing,
                    api: ports.api,
                    trustedRoots,
                    ...(repository !== undefined && { source: { repository, workflow } }),
                });
            }
            watched.push({ project, now, runs, ...(before && { before }) });
        }
        const facts = {
            subjects: (0,lib_facts/* known */.eO)([]),
            policy: (0,lib_facts/* known */.eO)(defaults/* DEFAULT_POLICY */.z),
            today: (0,lib_facts/* known */.eO)(ports.clock.today()),
            watched: (0,lib_facts/* known */.eO)(watched),
        };
        const report = (0,engine/* evaluate */._3)(commands/* WATCH_RULES */._Y, facts, { tool: version/* TOOL */.j, strict: inputs.strict });
        // What is wrong stays wrong until a person says otherwise: it is compared with the old record again. What was never looked at
        // has nothing to be compared with. A project that is gone keeps its record: who registers its name anew is compared with it.
        const takesAll = report.verdict === 'pass' || inputs.accept;
        const kept = watched.filter(({ before, isGone }) => isGone !== true && (takesAll || before === undefined));
        return {
            ...(0,verified/* verified */.z)(report, { policy: defaults/* DEFAULT_POLICY */.z, changes: [] }),
            record: {
                schemaVersion: 1,
                projects: {
                    ...record?.projects,
                    ...Object.fromEntries(kept.map(({ project, now }) => [project, now])),
                },
            },
            newReleases: watched.flatMap((one) => (0,watch/* newReleases */.NR)(one).map((version) => `${one.project} ${version}`)),
        };
    }
    finally {
        await listing.close();
    }
}
function nameOf(text) {
    const name = text.replace(/^pypi:/u, '');
    if (/^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?$/u.test(name))
        return (0,spec/* normalizeProject */.xs)(name);
    throw new errors/* ToolError */.v('usage', `${JSON.stringify(text)} is no name of a project`, {
        hint: 'Name it as the index does, such as: embit',
    });
}
/** Absent where the index has no such project. */
async function look(project, before, listing) {
    const page = await listing.project(project);
    if (page === undefined)
        return undefined;
    const owners = await listing.owners(project);
    const releases = {};
    const files = new Map();
    const listed = page.files.flatMap((file) => {
        const version = (0,release/* versionOf */.E4)(file.filename, project);
        return version === undefined ? [] : [{ file, version }];
    });
    const seen = await (0,parallel/* inParallel */.H)(listed, watch_releases_AT_ONCE, async ({ file, version }) => ({
        file,
        version,
        watched: await watchedFile(file, before?.releases[version]?.[file.filename], listing),
    }));
    for (const { file, version, watched } of seen) {
        (releases[version] ??= {})[file.filename] = watched;
        const { filename: name, sha256, provenance } = file;
        const released = { name, ...(sha256 && { sha256 }), ...(provenance && { provenance }) };
        files.set(version, [...(files.get(version) ?? []), released]);
    }
    return { now: { ...(owners && { owners }), releases }, files };
}
/** Who uploaded a file never changes: it is asked once, and after that only whether it is still said. */
async function watchedFile({ sha256, uploadTime, provenance }, then, listing) {
    const publisher = provenance === undefined
        ? undefined
        : (then?.publisher ?? (await listing.publishers(provenance))?.join('; '));
    return {
        ...(sha256 !== undefined && { sha256 }),
        ...(uploadTime !== undefined && { uploaded: uploadTime }),
        ...(publisher !== undefined && publisher !== '' && { publisher }),
    };
}


/***/ })

};

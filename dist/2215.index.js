export const id = 2215;
export const ids = [2215];
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

/***/ 32215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61642);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30165);
/* harmony import */ var _adapters_github_api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86013);
/* harmony import */ var _adapters_package_index_release_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44697);
/* harmony import */ var _adapters_sigstore_root_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33109);
/* harmony import */ var _inputs_watch_releases_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65813);
/* harmony import */ var _rules_commands_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31329);
/* harmony import */ var _run_command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42186);
/* harmony import */ var _watch_record_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(82528);
/* harmony import */ var _watch_releases_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(74365);











/** watch-releases on the command line. */
const run = ({ name, purpose }, args) => (0,_run_command_js__WEBPACK_IMPORTED_MODULE_8__/* .runCommand */ .d)({
    name,
    purpose,
    inputs: _inputs_watch_releases_js__WEBPACK_IMPORTED_MODULE_6__/* .WATCH_RELEASES */ .$,
    rules: _rules_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .WATCH_RULES */ ._Y,
    verify: async (inputs, log) => {
        const { env } = node_process__WEBPACK_IMPORTED_MODULE_0__;
        const { record: path } = inputs;
        const before = path === undefined ? undefined : await (0,_watch_record_js__WEBPACK_IMPORTED_MODULE_9__/* .readRecord */ .aE)(path, (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_2__/* .textFiles */ .zN)());
        const api = (0,_adapters_github_api_js__WEBPACK_IMPORTED_MODULE_3__.gitHubApi)({
            apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
            token: env.GITHUB_TOKEN ?? env.GH_TOKEN,
            environment: env,
            log,
        });
        try {
            const { record, ...result } = await (0,_watch_releases_js__WEBPACK_IMPORTED_MODULE_10__/* .watchReleases */ .K)(inputs, before, {
                listing: (indexUrl) => Promise.resolve((0,_adapters_package_index_release_index_js__WEBPACK_IMPORTED_MODULE_4__.releaseIndex)({ environment: env, indexUrl, log })),
                trustedRoots: _adapters_sigstore_root_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedRoots */ .V,
                api,
                clock: _adapters_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m,
                log,
            });
            if (path !== undefined)
                await (0,_watch_record_js__WEBPACK_IMPORTED_MODULE_9__/* .keepRecord */ .rP)(path, record);
            return result;
        }
        finally {
            await api.close();
        }
    },
}, args);


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

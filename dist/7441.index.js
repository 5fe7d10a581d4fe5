export const id = 7441;
export const ids = [7441];
export const modules = {

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

/***/ 7441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61642);
/* harmony import */ var _adapters_fetch_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64640);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30165);
/* harmony import */ var _adapters_github_api_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86013);
/* harmony import */ var _adapters_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87692);
/* harmony import */ var _adapters_package_index_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82435);
/* harmony import */ var _adapters_package_index_release_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44697);
/* harmony import */ var _adapters_sigstore_root_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33109);
/* harmony import */ var _inputs_verify_published_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65859);
/* harmony import */ var _rules_commands_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(31329);
/* harmony import */ var _run_command_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(42186);
/* harmony import */ var _verify_published_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(14895);













const BY_HAND = `For those who install, who published it and whether it is what the source says:

  hardening-actions verify-published pypi:embit==0.8.0 \\
    --repository diybitcoinhardware/embit --tag v0.8.0

Repository and tag are needed only where the index has no attestations. With --rebuild it is built again, too. For those who
release:

  GITHUB_TOKEN=… hardening-actions verify-published --manifest manifest.json \\
    --repository diybitcoinhardware/embit`;
/** verify-published on the command line. */
const run = ({ name, purpose }, args, stub) => (0,_run_command_js__WEBPACK_IMPORTED_MODULE_11__/* .runCommand */ .d)({
    name,
    purpose: `${purpose}\n\n${BY_HAND}`,
    inputs: _inputs_verify_published_js__WEBPACK_IMPORTED_MODULE_9__/* .VERIFY_PUBLISHED */ .X,
    rules: _rules_commands_js__WEBPACK_IMPORTED_MODULE_10__/* .CONSUMER_RULES */ .nR,
    verify: async (inputs, log) => {
        const { env } = node_process__WEBPACK_IMPORTED_MODULE_0__;
        const api = (0,_adapters_github_api_js__WEBPACK_IMPORTED_MODULE_4__.gitHubApi)({
            apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
            token: env.GITHUB_TOKEN ?? env.GH_TOKEN,
            environment: env,
            log,
        });
        try {
            return await (0,_verify_published_js__WEBPACK_IMPORTED_MODULE_12__/* .verifyPublished */ .u)(inputs, {
                listing: (indexUrl) => Promise.resolve((0,_adapters_package_index_release_index_js__WEBPACK_IMPORTED_MODULE_7__.releaseIndex)({ environment: env, indexUrl, log })),
                index: (indexUrl) => Promise.resolve((0,_adapters_package_index_index_js__WEBPACK_IMPORTED_MODULE_6__.packageIndex)({ environment: env, indexUrl, log })),
                api,
                trustedRoots: _adapters_sigstore_root_js__WEBPACK_IMPORTED_MODULE_8__/* .trustedRoots */ .V,
                fetchSource: (0,_adapters_fetch_source_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchSource */ .s)(env),
                git: (0,_adapters_git_js__WEBPACK_IMPORTED_MODULE_5__/* .gitObjects */ .f)(env),
                text: (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_3__/* .textFiles */ .zN)(),
                clock: _adapters_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m,
                waiting: _adapters_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemWaiting */ .h,
                log,
                rebuild: async (question) => (await Promise.all(/* import() */[__webpack_require__.e(8092), __webpack_require__.e(6464)]).then(__webpack_require__.bind(__webpack_require__, 6464))).rebuild(question, {
                    text: (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_3__/* .textFiles */ .zN)(),
                    git: (0,_adapters_git_js__WEBPACK_IMPORTED_MODULE_5__/* .gitObjects */ .f)(env),
                    clock: _adapters_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m,
                    log,
                    said: () => undefined,
                    environment: env,
                }),
                startWorkers: async () => (await __webpack_require__.e(/* import() */ 2866).then(__webpack_require__.bind(__webpack_require__, 2866))).readersBeside(stub),
            });
        }
        finally {
            await api.close();
        }
    },
}, args);


/***/ })

};

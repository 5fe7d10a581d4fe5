export const id = 5708;
export const ids = [5708];
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

/***/ 35708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61642);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30165);
/* harmony import */ var _adapters_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56729);
/* harmony import */ var _adapters_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87692);
/* harmony import */ var _adapters_terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58742);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(452);
/* harmony import */ var _inputs_checksum_and_attest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82878);
/* harmony import */ var _inputs_command_line_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(62715);
/* harmony import */ var _inputs_spec_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(88554);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(72527);
/* harmony import */ var _checksum_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(18242);
/* harmony import */ var _signing_run_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(14408);














/** checksum-and-attest on the command line: only mode `checksum`, for only a job of GitHub Actions has an identity to sign with. */
const run = async ({ name, purpose }, args) => {
    const raw = (0,_inputs_command_line_js__WEBPACK_IMPORTED_MODULE_9__/* .parseCommandLine */ .Du)(_inputs_checksum_and_attest_js__WEBPACK_IMPORTED_MODULE_8__/* .CHECKSUM_AND_ATTEST */ .e, args);
    if (raw.help) {
        await (0,_adapters_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .writeOutput */ .z)((0,_inputs_command_line_js__WEBPACK_IMPORTED_MODULE_9__/* .helpText */ .BK)(name, purpose, _inputs_checksum_and_attest_js__WEBPACK_IMPORTED_MODULE_8__/* .CHECKSUM_AND_ATTEST */ .e));
        return 0;
    }
    const inputs = (0,_inputs_spec_js__WEBPACK_IMPORTED_MODULE_10__/* .parseInputs */ .T)(_inputs_checksum_and_attest_js__WEBPACK_IMPORTED_MODULE_8__/* .CHECKSUM_AND_ATTEST */ .e, raw);
    if (inputs.mode === 'attest') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ToolError */ .v('usage', 'mode "attest" works only as an action', {
            hint: 'The signature is that of a job of GitHub Actions, with `id-token: write`. See actions/checksum-and-attest/README.md.',
        });
    }
    const { GITHUB_ACTIONS: inRun } = node_process__WEBPACK_IMPORTED_MODULE_0__.env;
    const log = (0,_adapters_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .terminalLog */ .d)(false);
    try {
        const made = await (0,_checksum_js__WEBPACK_IMPORTED_MODULE_12__/* .checksum */ .c)(inputs, inRun === 'true' ? (0,_signing_run_js__WEBPACK_IMPORTED_MODULE_13__/* .signingRun */ .D)(node_process__WEBPACK_IMPORTED_MODULE_0__.env) : undefined, {
            files: (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_3__/* .fileArtifacts */ .U)(),
            text: (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_3__/* .textFiles */ .zN)(),
            folders: (0,_adapters_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .diskFolders */ .D)(node_process__WEBPACK_IMPORTED_MODULE_0__.env),
            git: (0,_adapters_git_js__WEBPACK_IMPORTED_MODULE_5__/* .gitObjects */ .f)(node_process__WEBPACK_IMPORTED_MODULE_0__.env),
            clock: _adapters_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m,
            index: async (indexUrl) => {
                const { packageIndex } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(8427), __webpack_require__.e(4816)]).then(__webpack_require__.bind(__webpack_require__, 82435));
                return packageIndex({ environment: node_process__WEBPACK_IMPORTED_MODULE_0__.env, indexUrl, log });
            },
            wait: (seconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(seconds * 1000),
            log,
        });
        log.done();
        await (0,_adapters_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .writeOutput */ .z)(made.checksums);
        log.info(`written to ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_11__/* .escapePath */ .ft)(made.root)}`);
        if (made.statements.size === 0)
            log.info('no statements: only a workflow run has a provenance that can be predicted');
        return 0;
    }
    finally {
        log.done();
    }
};


/***/ })

};

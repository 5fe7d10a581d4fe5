export const id = 2022;
export const ids = [2022];
export const modules = {

/***/ 76372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ unresolved),
/* harmony export */   QT: () => (/* binding */ gitCommand),
/* harmony export */   eE: () => (/* binding */ stderrOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _fs_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28841);





const execute = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_1__.execFile);
const MAX_OUTPUT = 64 * 1024 * 1024;
const CONFIGURATION = [
    ...['-c', 'core.fsmonitor=false'],
    ...['-c', 'core.hooksPath=/dev/null'],
    ...['-c', 'core.attributesFile=/dev/null'],
];
/**
 * The git command. Replace refs could show other objects than the commit names, so they are off, and so is every
 * configuration that a checked-out repository could bring to run code.
 * @param own further variables, such as another GIT_DIR
 */
function gitCommand(environment, own = {}) {
    const env = {
        PATH: environment.PATH,
        HOME: environment.HOME,
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_ATTR_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_LAZY_FETCH: '1',
        LC_ALL: 'C',
        ...own,
    };
    return {
        async run(folder, ...args) {
            const { stdout } = await execute('git', [...CONFIGURATION, '-C', folder, ...args], {
                env,
                encoding: 'buffer',
                maxBuffer: MAX_OUTPUT,
            });
            return stdout;
        },
        stream: (folder, args, input, onChunk) => new Promise((resolve, reject) => {
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_1__.spawn)('git', [...CONFIGURATION, '-C', folder, ...args], { env });
            let said = '';
            let failure;
            child.stdout.on('data', (chunk) => {
                if (failure !== undefined)
                    return;
                try {
                    onChunk(chunk);
                }
                catch (error) {
                    failure = error;
                    child.kill();
                }
            });
            child.stderr.on('data', (chunk) => {
                if (said.length < 4096)
                    said += chunk.toString('utf8');
            });
            child.on('error', reject);
            child.on('close', (code) => {
                if (failure !== undefined)
                    reject(failure instanceof Error ? failure : new Error((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(failure)));
                else if (code === 0)
                    resolve();
                else
                    reject(Object.assign(new Error(`git ended with ${String(code)}`), { stderr: node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(said) }));
            });
            // A command that ends early closes its input: how it ended says why.
            child.stdin.on('error', () => undefined);
            child.stdin.end(input);
        }),
    };
}
/** What git said, for a message; where it was not even started, why. */
function stderrOf(error) {
    if ((0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error) === 'ENOENT')
        return 'the command "git" was not found';
    const said = error instanceof Error && 'stderr' in error ? error.stderr : undefined;
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.isBuffer(said) && said.length > 0 ? said.toString('utf8').trim() : (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(error);
}
/** Why a ref could not be resolved: each cause is mended in another way. */
async function unresolved(git, repository, ref, cause) {
    if ((0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(cause) === 'ENOENT') {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v('environment', 'the command "git" was not found', { hint: 'Install git.', cause });
    }
    try {
        await git.run(repository, 'rev-parse', '--git-dir');
    }
    catch (error) {
        const said = stderrOf(error);
        if (said.includes('dubious ownership')) {
            return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v('environment', `git does not trust ${repository}: another user owns it`, {
                hint: 'Run: git config --global --add safe.directory <the checkout>',
                cause,
            });
        }
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v('missing-input', `${repository} is not in a git repository`, {
            hint: 'Name the checkout with "source".',
            cause,
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v('missing-input', `the repository has no commit ${JSON.stringify(ref)}`, {
        hint: 'Check the spelling; in a workflow, check out with `fetch-depth: 0` so that tags and history are there.',
        cause,
    });
}


/***/ }),

/***/ 87692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ gitObjects)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76372);


/** Git objects through the git command. */
function gitObjects(environment) {
    const command = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .gitCommand */ .QT)(environment);
    const git = (repository, ...args) => command.run(repository, ...args);
    const resolveCommit = async (repository, ref) => {
        if (ref.startsWith('-'))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('usage', `${JSON.stringify(ref)} is no git ref`);
        let cause;
        // A tag wins over a branch of the same name: a release is built from a tag.
        for (const name of [`refs/tags/${ref}`, ref]) {
            try {
                const out = await git(repository, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
                return out.toString('latin1').trim();
            }
            catch (error) {
                cause = error;
            }
        }
        throw await (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .unresolved */ .II)(command, repository, ref, cause);
    };
    return {
        async isRepository(folder) {
            try {
                await git(folder, 'rev-parse', '--git-dir');
                return true;
            }
            catch (error) {
                const said = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .stderrOf */ .eE)(error);
                if (said.includes('not a git repository'))
                    return false;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('environment', `git can't read ${folder}: ${said}`, { cause: error });
            }
        },
        async ensureCommit(repository, commit) {
            if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(commit)) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('usage', `${JSON.stringify(commit)} is no full commit id`);
            }
            try {
                await git(repository, 'cat-file', '-e', `${commit}^{commit}`);
                return;
            }
            catch {
                // Not in this clone, or no clone: fetching says which.
            }
            try {
                // Who could change the clone's configuration can make git run programs here: as the same user, and without our
                // environment, where tokens are. The answer is still checked against the id.
                await git(repository, ...[
                    'fetch',
                    '--quiet',
                    '--no-tags',
                    '--depth=1',
                    '--no-recurse-submodules',
                    '--no-write-fetch-head',
                ], ...['origin', commit]);
            }
            catch (cause) {
                const said = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .stderrOf */ .eE)(cause).split('\n', 1).join('');
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('missing-input', `commit ${commit} is not in the checkout and can't be fetched: ${said}`, {
                    hint: 'Check out with `fetch-depth: 0`, so that the commits to compare are there.',
                    cause,
                });
            }
        },
        resolveCommit,
        async readTree(repository, ref, options) {
            // Loaded where a source is given: other runs pay nothing for it.
            const { readTree } = await Promise.all(/* import() */[__webpack_require__.e(8448), __webpack_require__.e(8706)]).then(__webpack_require__.bind(__webpack_require__, 28706));
            const commit = await resolveCommit(repository, ref);
            const tag = await tagOf(command, repository, ref, commit);
            return readTree(environment, repository, commit, tag, options);
        },
        async listTree(repository, commit) {
            const { listTree } = await Promise.all(/* import() */[__webpack_require__.e(8448), __webpack_require__.e(8706)]).then(__webpack_require__.bind(__webpack_require__, 28706));
            return listTree(environment, repository, commit);
        },
        async readFile(repository, commit, path) {
            // `ls-tree` tells "not there" from "could not be read", which `cat-file` alone does not.
            const listed = (await git(repository, 'ls-tree', '-z', '--full-tree', commit, '--', `:(literal,top)${path}`))
                .toString('utf8')
                .split('\0')[0];
            const match = /^(\d+) (\w+) ([0-9a-f]+)\t/u.exec(listed ?? '');
            if (match === null)
                return undefined;
            const [, mode, type, object] = match;
            if (type !== 'blob' || object === undefined || (mode !== '100644' && mode !== '100755')) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('policy', `${path} at commit ${commit} is no regular file`, {
                    hint: 'Commit the file itself, not a link or folder.',
                });
            }
            return git(repository, 'cat-file', 'blob', object);
        },
    };
}
/** The name of the tag that a ref is, where it is one and names that commit. */
async function tagOf(git, repository, ref, commit) {
    const name = ref.replace(/^refs\/tags\//, '');
    try {
        const out = await git.run(repository, ...['rev-parse', '--verify', '--quiet', '--end-of-options'], `refs/tags/${name}^{commit}`);
        return out.toString('latin1').trim() === commit ? name : undefined;
    }
    catch {
        return undefined;
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
// EXTERNAL MODULE: ./lib/report/markdown.js + 1 modules
var markdown = __webpack_require__(19936);
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

/***/ 82022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61642);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30165);
/* harmony import */ var _adapters_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87692);
/* harmony import */ var _inputs_verify_dependency_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66052);
/* harmony import */ var _rules_commands_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31329);
/* harmony import */ var _run_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42186);
/* harmony import */ var _verify_dependency_changes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69788);








/** verify-dependency-changes on the command line. */
const run = ({ name, purpose }, args) => (0,_run_command_js__WEBPACK_IMPORTED_MODULE_6__/* .runCommand */ .d)({
    name,
    purpose,
    inputs: _inputs_verify_dependency_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .VERIFY_DEPENDENCY_CHANGES */ .S,
    rules: _rules_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .DEPENDENCY_RULES */ .C8,
    verify: (inputs) => (0,_verify_dependency_changes_js__WEBPACK_IMPORTED_MODULE_7__/* .verifyDependencyChanges */ .K)(inputs, {
        text: (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_2__/* .textFiles */ .zN)(),
        git: (0,_adapters_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitObjects */ .f)(node_process__WEBPACK_IMPORTED_MODULE_0__.env),
        clock: _adapters_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m,
    }),
}, args);


/***/ })

};

export const id = 9551;
export const ids = [9551];
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

/***/ 50249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ SMOKE_TEST)
/* harmony export */ });
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45060);

const SMOKE_TEST = {
    paths: {
        kind: 'list',
        description: 'Files, folders or globs of wheels and sdists. Each is installed by itself, in an environment of its own.',
        default: ['dist'],
        placeholder: 'PATH',
    },
    constraints: {
        kind: 'text',
        description: 'Requirements files, one a line, of what the artifacts need: dependencies, the sdist’s build backend, tools of the test, each with `==` and `--hash`. Their wheels are fetched before anything is installed.',
        placeholder: 'FILES',
    },
    imports: {
        kind: 'text',
        description: 'Modules to import, by white space. Default: every public module of the artifact.',
        placeholder: 'MODULES',
    },
    'import-skip': {
        kind: 'text',
        description: 'Modules that can’t be imported here, `name: reason`, one a line. An entry that no module needs is a finding.',
        placeholder: 'ENTRIES',
    },
    'test-tools': {
        kind: 'text',
        description: 'Names of projects that the test command needs, by white space, such as `pytest`. The constraints hold them.',
        placeholder: 'NAMES',
    },
    'test-command': {
        kind: 'text',
        description: 'A command for `sh`, run with each artifact installed, in an empty folder and without a network. `$SOURCE` is the folder that the step runs in.',
        placeholder: 'COMMAND',
    },
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .ISOLATED */ .co,
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY */ .Po,
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .JUDGING */ .P6,
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTPUT */ .aQ,
};


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

/***/ 89551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61642);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30165);
/* harmony import */ var _adapters_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87692);
/* harmony import */ var _inputs_smoke_test_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50249);
/* harmony import */ var _rules_commands_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31329);
/* harmony import */ var _smoke_test_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92564);
/* harmony import */ var _run_command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42186);
/* harmony import */ var _untrusted_output_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24531);









/** smoke-test on the command line. */
const run = ({ name, purpose }, args) => (0,_run_command_js__WEBPACK_IMPORTED_MODULE_7__/* .runCommand */ .d)({
    name,
    purpose,
    inputs: _inputs_smoke_test_js__WEBPACK_IMPORTED_MODULE_4__/* .SMOKE_TEST */ .t,
    rules: _rules_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .SMOKE_RULES */ .ar,
    verify: (inputs, log) => (0,_smoke_test_js__WEBPACK_IMPORTED_MODULE_6__/* .smokeTest */ .K)(inputs, {
        files: (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileArtifacts */ .U)(),
        text: (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_2__/* .textFiles */ .zN)(),
        git: (0,_adapters_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitObjects */ .f)(node_process__WEBPACK_IMPORTED_MODULE_0__.env),
        clock: _adapters_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m,
        log,
        said: inputs.verbose ? (0,_untrusted_output_js__WEBPACK_IMPORTED_MODULE_8__/* .inTerminal */ .e)(log) : () => undefined,
        environment: node_process__WEBPACK_IMPORTED_MODULE_0__.env,
    }),
}, args);


/***/ }),

/***/ 92564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ smokeTest)
});

// EXTERNAL MODULE: ./lib/adapters/isolation.js + 1 modules
var adapters_isolation = __webpack_require__(15448);
// EXTERNAL MODULE: ./lib/adapters/python.js
var adapters_python = __webpack_require__(21408);
// EXTERNAL MODULE: ./lib/adapters/runner-files.js
var runner_files = __webpack_require__(24418);
// EXTERNAL MODULE: ./lib/adapters/scratch.js + 1 modules
var adapters_scratch = __webpack_require__(26141);
// EXTERNAL MODULE: ./lib/engine.js + 2 modules
var engine = __webpack_require__(99656);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/facts.js
var lib_facts = __webpack_require__(71588);
// EXTERNAL MODULE: ./lib/inputs/lines.js
var lines = __webpack_require__(30742);
// EXTERNAL MODULE: ./lib/rules/commands.js
var commands = __webpack_require__(31329);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/shells/build-distributions.js + 2 modules
var build_distributions = __webpack_require__(38092);
// EXTERNAL MODULE: ./lib/shells/policy.js + 1 modules
var policy = __webpack_require__(98172);
// EXTERNAL MODULE: ./lib/shells/read-subjects.js
var read_subjects = __webpack_require__(71125);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./lib/build/environment.js
var environment = __webpack_require__(29997);
// EXTERNAL MODULE: ./lib/python/hook-names.js
var hook_names = __webpack_require__(28526);
;// CONCATENATED MODULE: ./lib/smoke/modules.js
/** Which modules of an installed distribution are there to be imported. */
const NAME = /^[\p{L}][\p{L}\p{N}_]*$/u;
/** A `.so` without the tag of an interpreter is mostly a library that `ctypes` loads, and no module. */
const SOURCE = /^(.+?)(?:\.py|\.(?:cpython|pypy|graalpy|abi3)[\w-]*\.so|(?:\.[\w-]+)?\.pyd)$/u;
/**
 * Public modules by the paths of its files below site-packages, sorted: no part of the name begins with an underscore, and
 * each is one that an import statement can name.
 */
function publicModules(files) {
    const modules = files.flatMap((file) => {
        const [, path] = SOURCE.exec(file) ?? [];
        if (path === undefined)
            return [];
        const parts = path.split('/');
        if (parts.length > 1 && parts.at(-1) === '__init__')
            parts.pop();
        return parts.every((part) => NAME.test(part)) ? [parts.join('.')] : [];
    });
    return [...new Set(modules)].sort();
}
/** An entry leaves out its module, and where that is a package, what is below it. */
function withoutSkipped(modules, skips) {
    const used = new Set();
    const imported = modules.filter((module) => {
        const skip = skips.find(({ name }) => module === name || module.startsWith(`${name}.`));
        if (skip !== undefined)
            used.add(skip.name);
        return skip === undefined;
    });
    return { imported, used: [...used].sort() };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(34398);
;// CONCATENATED MODULE: ./lib/smoke/scripts.js

/** Python that runs in the environment that is tested. What it prints is the word of whoever wrote the package: a test, no proof. */
/** Which modules a bare start loads. */
const LOADED = 'import sys; print("\\n".join(sorted(sys.modules)))';
/** The files of one distribution, below site-packages, as JSON. */
const FILES = `
import json, sys
from importlib.metadata import distribution
print(json.dumps([str(path).replace("\\\\", "/") for path in distribution(sys.argv[1]).files or []]))
`;
/** Imports each module in turn. A line \`TOKEN {"module": …, "error": …}\` for each that it came to. */
const IMPORTS = `
import importlib, json, sys
token = sys.argv[1]
for module in sys.argv[2:]:
    answer = {"module": module}
    try:
        importlib.import_module(module)
    except BaseException as error:
        answer["error"] = (type(error).__name__ + ": " + str(error))[:500]
    print("\\n" + token + " " + json.dumps(answer), flush=True)
`;
const LINE = schemas.object({ module: schemas.string(), error: schemas.string().optional() });
/** What became of each module: one without an answer was not imported. @param text what IMPORTS printed */
function importedOf(modules, token, text) {
    const answers = new Map();
    for (const line of text.split('\n')) {
        if (!line.startsWith(`${token} `))
            continue;
        try {
            const { module, error } = LINE.parse(JSON.parse(line.slice(token.length + 1)));
            answers.set(module, error === undefined ? { module } : { module, error });
        }
        catch {
            // Then this module has no answer.
        }
    }
    return modules.map((module) => answers.get(module) ?? { module, error: 'the interpreter ended before it was imported' });
}
/** @throws where the text is no list of paths */
function filesOf(text) {
    return schemas.array(schemas.string()).parse(JSON.parse(text));
}

;// CONCATENATED MODULE: ./lib/shells/smoke-round.js










/** Ends the steps of one artifact: what comes after needs what failed. */
class Stopped extends Error {
}
/** Installs one artifact in an environment of its own and looks at what that does. */
async function smokeOne(bench, subject, path, place) {
    const session = new Session(bench, subject, path, (0,adapters_scratch/* makeFolder */.fc)(bench.scratch, place));
    try {
        await session.run();
    }
    catch (error) {
        if (!(error instanceof Stopped))
            throw error;
    }
    return session.result();
}
class Session {
    #bench;
    #subject;
    #path;
    #base;
    #steps = [];
    #found = {
        startModules: [],
        startFiles: [],
        skipped: [],
        leftovers: [],
        outside: [],
    };
    /** Absent where nothing was run. */
    #outside;
    constructor(bench, subject, path, base) {
        this.#bench = bench;
        this.#subject = subject;
        this.#path = path;
        this.#base = base;
    }
    result() {
        const outside = this.#outside === undefined ? [] : (0,adapters_scratch/* changedPaths */.vl)(this.#outside, this.#outsideNow());
        return { filename: this.#subject.filename, steps: this.#steps, ...this.#found, outside };
    }
    async run() {
        const { python } = this.#bench;
        this.#requireReadable();
        await (0,adapters_python/* makeEnvironment */.oV)(python, this.#environment, this.#base);
        for (const name of ['home', 'tmp', 'cwd'])
            (0,adapters_scratch/* makeFolder */.fc)(this.#base, name);
        this.#outside = this.#outsideNow();
        if (this.#subject.kind === 'sdist')
            await this.#installBackend();
        const files = (0,adapters_scratch/* filesBelow */.DR)(this.#environment);
        const modules = await this.#loaded('start before the install');
        await this.#step('install', this.#install([this.#path]));
        const now = (0,adapters_scratch/* filesBelow */.DR)(this.#environment);
        const added = [...now.keys()].filter((path) => !files.has(path)).map(belowSite);
        const started = await this.#loaded('start after the install');
        this.#found = {
            ...this.#found,
            startModules: [...started].filter((module) => !modules.has(module)).sort(),
            startFiles: added.flatMap((path) => (path !== undefined && isAtStart(path) ? [path] : [])).sort(),
        };
        await this.#step('pip check', [...this.#pip, 'check']);
        await this.#import();
        const names = added.flatMap((path) => /^([^/]+)-[^/-]+\.dist-info\/METADATA$/.exec(path ?? '')?.[1] ?? []);
        await this.#step('uninstall', [...this.#pip, 'uninstall', '--yes', ...names]);
        this.#found = { ...this.#found, leftovers: (0,adapters_scratch/* changedPaths */.vl)(files, (0,adapters_scratch/* filesBelow */.DR)(this.#environment)) };
        await this.#test();
    }
    /** What our own reader sees nothing in is not given to installers: they would only say so at length. */
    #requireReadable() {
        const { entries, anomalies } = this.#subject.archive;
        if (entries.length > 0)
            return;
        const said = anomalies[0]?.detail ?? 'it holds no file';
        this.#steps.push({ title: 'open it', status: 1, timedOut: false, said, files: [] });
        throw new Stopped();
    }
    get #environment() {
        return (0,external_node_path_.join)(this.#base, 'env');
    }
    get #interpreter() {
        return (0,external_node_path_.join)(this.#environment, 'bin', 'python');
    }
    get #pip() {
        return [...this.#bench.python.pip, '--python', this.#interpreter];
    }
    #install(what) {
        const { wheelhouse } = this.#bench;
        return [
            ...[...this.#pip, 'install', '--no-index', '--find-links', wheelhouse, '--no-compile', '--quiet'],
            // Of all that is installed only the sdist itself may be built.
            ...['--no-build-isolation', '--use-pep517', '--', ...what],
        ];
    }
    /** What the sdist says it is built with, out of the wheelhouse. */
    async #installBackend() {
        const requires = buildRequirements(this.#subject);
        const unfit = requires.find((requirement) => /^-|[@/\\]/.test(requirement));
        if (unfit !== undefined) {
            const said = `the build requirement ${unfit} is no name and version`;
            this.#steps.push({ title: 'install the build backend', status: 1, timedOut: false, said, files: [] });
            throw new Stopped();
        }
        if (requires.length > 0)
            await this.#step('install the build backend', this.#install(requires));
    }
    async #loaded(title) {
        const { stdout } = await this.#step(title, [this.#interpreter, '-c', LOADED]);
        return new Set(stdout.split('\n').filter((line) => line !== ''));
    }
    async #import() {
        const { imports, skips } = this.#bench;
        let modules = imports;
        let skipped = skips.map(({ name }) => name).filter((name) => imports.includes(name));
        if (imports.length === 0) {
            const listed = await this.#step('list its files', [this.#interpreter, '-c', FILES, this.#project]);
            const plan = withoutSkipped(publicModules(filesOf(lastJson(listed.stdout))), skips);
            modules = plan.imported;
            skipped = plan.used;
        }
        else
            modules = imports.filter((name) => !skipped.includes(name));
        const token = (0,external_node_crypto_.randomUUID)();
        const ran = await this.#run([this.#interpreter, '-c', IMPORTS, token, ...modules]);
        this.#found = { ...this.#found, imports: importedOf(modules, token, ran.stdout), skipped };
    }
    /** Name of the project, by the file's name. */
    get #project() {
        const { filename, kind } = this.#subject;
        return kind === 'wheel' ? (filename.split('-')[0] ?? '') : filename.slice(0, filename.lastIndexOf('-'));
    }
    async #test() {
        const { testCommand, tools } = this.#bench;
        if (testCommand === undefined)
            return;
        await this.#step('install for the test', this.#install([this.#path, ...tools]));
        await this.#step('test command', ['/bin/sh', '-c', testCommand], { SOURCE: external_node_process_.cwd() });
    }
    async #step(title, argv, more = {}) {
        const ran = await this.#run(argv, more);
        const { status, timedOut, said } = ran;
        this.#steps.push({ title, ...(status === undefined ? {} : { status }), timedOut, said, files: [] });
        if (status !== 0)
            throw new Stopped();
        return ran;
    }
    async #run(argv, more = {}) {
        const { isolation, seconds } = this.#bench;
        const place = {
            bin: (0,external_node_path_.join)(this.#environment, 'bin'),
            home: (0,external_node_path_.join)(this.#base, 'home'),
            temp: (0,external_node_path_.join)(this.#base, 'tmp'),
        };
        const env = { ...(0,environment/* bareEnvironment */.YU)(place), ...more };
        const ran = await isolation.run({ argv, cwd: (0,external_node_path_.join)(this.#base, 'cwd'), env, seconds });
        // The scratch folder has another name in every run, and reports of equal runs are equal.
        const plain = (text) => text.replaceAll(`${this.#base}/`, '');
        return { ...ran, said: plain(ran.said), stdout: plain(ran.stdout) };
    }
    /** Everything that lies where an install has no business, by a name for people. */
    #outsideNow() {
        const found = new Map();
        const look = (shown, folder) => {
            for (const [path, state] of (0,adapters_scratch/* filesBelow */.DR)(folder)) {
                if (!path.includes('__pycache__/'))
                    found.set(`${shown}/${path}`, state);
            }
        };
        look('HOME', (0,external_node_path_.join)(this.#base, 'home'));
        look('TMPDIR', (0,external_node_path_.join)(this.#base, 'tmp'));
        look('cwd', (0,external_node_path_.join)(this.#base, 'cwd'));
        for (const site of this.#bench.python.sites)
            look('python', site);
        return found;
    }
}
/** The path below site-packages; absent for what lies elsewhere. */
function belowSite(path) {
    return /^lib(?:64)?\/[^/]+\/site-packages\/(.+)$/.exec(path)?.[1];
}
function isAtStart(path) {
    const [top = ''] = path.split('/');
    return (0,hook_names/* isStartUpName */.x)(top) && !top.endsWith('.dist-info');
}
function lastJson(text) {
    return text.trimEnd().split('\n').at(-1) ?? '';
}
/** `[build-system].requires` of the sdist; without one what PEP 518 says. */
function buildRequirements(subject) {
    const bytes = subject.kind === 'sdist' ? subject.sources.get('pyproject.toml') : undefined;
    if (bytes === undefined)
        return ['setuptools'];
    try {
        const table = (0,dist/* parse */.qg)(new TextDecoder().decode(bytes))['build-system'];
        const requires = typeof table === 'object' && 'requires' in table ? table.requires : ['setuptools'];
        return Array.isArray(requires) ? requires.map(String) : [];
    }
    catch {
        // The install then says what is wrong with it.
        return [];
    }
}

// EXTERNAL MODULE: ./lib/shells/verified.js
var verified = __webpack_require__(34439);
;// CONCATENATED MODULE: ./lib/shells/smoke-test.js















/**
 * Installs each artifact by itself, in a fresh environment without a network, and looks at what that does.
 * @throws ToolError where it can't begin
 */
async function smokeTest(inputs, ports) {
    const { log, environment } = ports;
    const options = {
        seconds: (0,lines/* secondsOf */.TM)(inputs['timeout-minutes']),
        imports: (0,lines/* moduleNames */.hT)('imports', (0,lines/* wordsOf */.Z9)(inputs.imports)),
        skips: (0,lines/* skipsOf */.en)(inputs['import-skip']),
        tools: (0,lines/* projectNames */.Qw)('test-tools', (0,lines/* wordsOf */.Z9)(inputs['test-tools'])),
        testCommand: inputs['test-command'],
    };
    if (inputs.wheelhouse !== undefined && inputs.constraints === undefined) {
        throw new errors/* ToolError */.v('usage', 'the input "wheelhouse" is given without "constraints"', {
            hint: 'The constraints hold the hashes of what is taken from it.',
        });
    }
    const supply = (0,build_distributions/* supplyOf */.Bl)(inputs, '.');
    const gathered = await (0,policy/* gatherPolicy */.EX)({ policy: inputs.policy, source: undefined, 'source-ref': undefined }, ports);
    const artifacts = await ports.files.expand(inputs.paths);
    const subjects = await (0,read_subjects/* readSubjects */.K)(artifacts, { limits: gathered.policy.limits, lineEnds: false }, log);
    const other = subjects.find(({ kind }) => kind === 'other');
    if (other !== undefined) {
        throw new errors/* ToolError */.v('usage', `${other.filename} is no wheel and no sdist`, {
            hint: 'Name only what is to be installed.',
        });
    }
    return (0,adapters_scratch/* withScratch */.hM)(async (scratch) => {
        const python = await (0,adapters_python/* findPython */.Kq)(inputs.python, scratch);
        const isolation = await (0,adapters_isolation/* findIsolation */.Q)(inputs.network, python.path, scratch);
        log.info(`Python ${python.version}; ${isolation.fact.way ?? 'the network is allowed'}`);
        const wheelhouse = (0,adapters_scratch/* makeFolder */.fc)(scratch, 'wheelhouse');
        if (supply.constraints.length > 0)
            await (0,adapters_python/* downloadHashed */.SC)(python, wheelhouse, supply, scratch);
        // Copies: what is installed can't change what was verified.
        const given = (0,adapters_scratch/* makeFolder */.fc)(scratch, 'artifacts');
        (0,adapters_scratch/* deliver */.cK)(artifacts, given);
        const guard = (0,runner_files/* guardRunnerFiles */.b)(environment);
        const bench = { python, isolation, scratch, wheelhouse, ...options };
        const installed = [];
        for (const [index, subject] of subjects.entries()) {
            log.info(`installing ${subject.filename}`);
            installed.push(await smokeOne(bench, subject, `${given}/${subject.filename}`, String(index)));
        }
        const written = guard.restore();
        for (const { filename, steps } of installed) {
            for (const { title, said, status } of steps) {
                // Lists of ours are of interest only where they could not be made.
                if (status !== 0 || !/^(?:start|list)/.test(title))
                    ports.said(`${filename}: ${title}`, said);
            }
        }
        const record = {
            python: python.version,
            isolation: isolation.fact,
            skips: options.skips,
            artifacts: installed.map((one) => ({
                ...one,
                outside: [...one.outside, ...written.map((name) => `runner/${name}`)],
            })),
        };
        const facts = {
            subjects: (0,lib_facts/* known */.eO)(subjects),
            policy: (0,lib_facts/* known */.eO)((0,build_distributions/* approving */.nF)(gathered.policy, commands/* SMOKE_RULES */.ar)),
            today: (0,lib_facts/* known */.eO)(ports.clock.today()),
            smoke: (0,lib_facts/* known */.eO)(record),
        };
        return (0,verified/* verified */.z)((0,engine/* evaluate */._3)(commands/* SMOKE_RULES */.ar, facts, { tool: version/* TOOL */.j, strict: inputs.strict }), gathered);
    });
}


/***/ })

};

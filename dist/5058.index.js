export const id = 5058;
export const ids = [5058];
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

/***/ 19766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ compositeEnvironment)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34398);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);


const INPUTS = zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string(), zod__WEBPACK_IMPORTED_MODULE_1__.string());
/**
 * The runner gives a composite action's steps no `INPUT_` variables, so its action.yml hands all inputs on in one variable, as
 * JSON. Answers the environment as a node action would see it.
 * @throws ToolError `environment` where they are not there
 */
function compositeEnvironment(environment) {
    const { HARDENING_INPUTS: text, ...rest } = environment;
    // Inputs of an action around this one are none of ours.
    const own = Object.entries(rest).filter(([name]) => !name.startsWith('INPUT_'));
    let inputs;
    try {
        inputs = INPUTS.parse(JSON.parse(text ?? ''));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('environment', 'HARDENING_INPUTS holds no inputs', {
            hint: 'This is the entry of a GitHub Action; elsewhere run dist/cli.js.',
            cause,
        });
    }
    const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]);
    return Object.fromEntries([...own, ...given]);
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

/***/ 15058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61642);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30165);
/* harmony import */ var _adapters_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87692);
/* harmony import */ var _adapters_runner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82940);
/* harmony import */ var _inputs_smoke_test_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50249);
/* harmony import */ var _inputs_composite_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19766);
/* harmony import */ var _inputs_outputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13891);
/* harmony import */ var _rules_commands_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31329);
/* harmony import */ var _smoke_test_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92564);
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(18721);
/* harmony import */ var _untrusted_output_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(24531);












/** smoke-test as a composite action, whose one step starts this. */
async function main() {
    const runner = (0,_adapters_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .actionsRunner */ .A)();
    const text = (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_2__/* .textFiles */ .zN)();
    await (0,_run_action_js__WEBPACK_IMPORTED_MODULE_10__/* .runAsAction */ .m)({
        inputs: _inputs_smoke_test_js__WEBPACK_IMPORTED_MODULE_5__/* .SMOKE_TEST */ .t,
        outputs: _inputs_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .SMOKE_TEST_OUTPUTS */ .YQ,
        rules: _rules_commands_js__WEBPACK_IMPORTED_MODULE_8__/* .SMOKE_RULES */ .ar,
        log: false,
        sourceOf: () => '.',
        verify: (inputs, judged) => (0,_smoke_test_js__WEBPACK_IMPORTED_MODULE_9__/* .smokeTest */ .K)(inputs, {
            files: (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileArtifacts */ .U)(),
            text,
            git: (0,_adapters_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitObjects */ .f)(node_process__WEBPACK_IMPORTED_MODULE_0__.env),
            judged,
            clock: _adapters_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m,
            log: (0,_adapters_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .runnerLog */ .t)(),
            said: (0,_untrusted_output_js__WEBPACK_IMPORTED_MODULE_11__/* .inRunner */ .k)(runner),
            environment: node_process__WEBPACK_IMPORTED_MODULE_0__.env,
        }),
    }, (0,_inputs_composite_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .compositeEnvironment */ .X)(node_process__WEBPACK_IMPORTED_MODULE_0__.env), { text, runner });
}


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

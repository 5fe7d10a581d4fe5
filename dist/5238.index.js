export const id = 5238;
export const ids = [5238];
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
                return (0,_facts_js__WEBPACK_IMPORTED_MODULE_8__/* .known */ .e)({ id: String(id), digest });
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

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf),
/* harmony export */   v: () => (/* binding */ ToolError)
/* harmony export */ });
class ToolError extends Error {
    name = 'ToolError';
    code;
    hint;
    /** The line of a file of the repository where it is to be corrected; lines count from 1. */
    location;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.code = code;
        this.hint = options.hint;
        this.location = options.location;
    }
}
/** Text of anything that was thrown, for a message; never throws itself. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}


/***/ }),

/***/ 58782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ logName),
/* harmony export */   KF: () => (/* binding */ judgedCommits),
/* harmony export */   Wk: () => (/* binding */ artifactUrl)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(961);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37428);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);



const COMMIT = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const EVENT = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ base: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ sha: COMMIT }), head: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ sha: COMMIT }) })
        .optional(),
    merge_group: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ base_sha: COMMIT }).optional(),
});
/**
 * The commits that a run is about.
 * @param event text of the payload, the JSON file that GITHUB_EVENT_PATH names; absent where there is none
 * @throws ToolError `environment` where they can't be told: a proposed change may never be taken for an accepted one
 */
function judgedCommits(environment, event) {
    const name = environment.GITHUB_EVENT_NAME ?? '';
    const sha = COMMIT.safeParse(environment.GITHUB_SHA);
    if (!sha.success) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v('environment', 'GITHUB_SHA is not set to a commit', {
            hint: 'This is the entry of a GitHub Action; elsewhere run dist/cli.js.',
        });
    }
    const { pull_request: pull, merge_group: group } = payload(name, event);
    if (pull !== undefined) {
        // Under pull_request_target GITHUB_SHA is the base itself.
        return { base: pull.base.sha, head: name === 'pull_request_target' ? pull.head.sha : sha.data };
    }
    if (group !== undefined)
        return { base: group.base_sha, head: sha.data };
    if (name.startsWith('pull_request') || name === 'merge_group') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v('environment', `the payload of the event ${name} names no base commit`);
    }
    return { head: sha.data };
}
function payload(name, text) {
    if (text === undefined)
        return {};
    try {
        return EVENT.parse(JSON.parse(text));
    }
    catch (cause) {
        const why = cause instanceof zod__WEBPACK_IMPORTED_MODULE_3__/* .ZodError */ .G ? zod__WEBPACK_IMPORTED_MODULE_4__/* .prettifyError */ .S1(cause) : (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(cause);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v('environment', `can't read the payload of the event ${name}: ${why}`, { cause });
    }
}
/**
 * Name of a job's inspection log: the artifact service refuses a second one of the same name in a run, so it carries what
 * tells jobs, their matrix legs and attempts apart.
 * @param leg the matrix index; any other text that tells legs apart is shortened to a digest
 * @param what what was inspected, so that two actions of one job have two names
 */
function logName(environment, leg, what = 'inspection') {
    const { GITHUB_JOB: job = 'job', GITHUB_RUN_ATTEMPT: attempt = '1' } = environment;
    const index = /^\d+$/.test(leg) ? leg : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(leg).digest('hex').slice(0, 8);
    return [what, job, index, attempt].join('-').replace(/[^\w.-]/g, '_');
}
/** The page of an uploaded artifact, where the runner says enough to name it. */
function artifactUrl(environment, id) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
    if (server === undefined || repository === undefined || run === undefined)
        return undefined;
    const url = `${server}/${repository}/actions/runs/${run}/artifacts/${id}`;
    return /^https:\/\/[\w./:-]+$/.test(url) ? url : undefined;
}


/***/ }),

/***/ 44793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readActionInputs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _policy_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78400);


/**
 * Inputs of an action from the runner's variables, by its spec: `source-ref` is `INPUT_SOURCE-REF`, spaces become `_`.
 * @throws ToolError `usage` for an input that the action does not have: the runner only warns, and a misspelt `strict`
 * would check less than its author believes
 */
function readActionInputs(spec, environment) {
    const names = Object.keys(spec).filter((name) => spec[name]?.only !== 'cli');
    const variables = new Map(names.map((name) => [variableOf(name), name]));
    const raw = {};
    // Looked at by name alone: other variables may hold what an action must not even read.
    for (const variable of Object.keys(environment)) {
        if (!variable.startsWith('INPUT_'))
            continue;
        const name = variables.get(variable);
        if (name === undefined)
            throw unknown(variable.slice('INPUT_'.length).toLowerCase(), names);
        raw[name] = environment[variable];
    }
    return raw;
}
function variableOf(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
function unknown(name, names) {
    const near = (0,_policy_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, names);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('usage', `there is no input ${JSON.stringify(name)}`, {
        hint: near === undefined ? `There are ${names.join(', ')}.` : `Did you mean "${near}"?`,
    });
}


/***/ }),

/***/ 13891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ CHECKSUM_AND_ATTEST_OUTPUTS),
/* harmony export */   LE: () => (/* binding */ VERIFY_DEPENDENCY_CHANGES_OUTPUTS),
/* harmony export */   YQ: () => (/* binding */ SMOKE_TEST_OUTPUTS),
/* harmony export */   df: () => (/* binding */ PUBLISH_GATE_OUTPUTS),
/* harmony export */   fH: () => (/* binding */ VERIFY_ARTIFACTS_OUTPUTS),
/* harmony export */   qD: () => (/* binding */ BUILD_DISTRIBUTIONS_OUTPUTS),
/* harmony export */   s_: () => (/* binding */ VERIFY_TAG_OUTPUTS),
/* harmony export */   zb: () => (/* binding */ VERIFY_TOOLCHAIN_OUTPUTS)
/* harmony export */ });
/** Outputs of actions, name to description. */
const REPORT = {
    verdict: '`pass` or `fail`; in mode `report` a step that found something ends well, so look here.',
    report: 'Path of the JSON report on the runner.',
    sarif: 'Path of the SARIF report on the runner, for `github/codeql-action/upload-sarif`.',
};
const LOG = {
    'artifact-name': 'Name of the uploaded inspection log; empty where nothing was uploaded.',
    'artifact-id': 'Its id.',
    'artifact-digest': 'SHA-256 of its zip, in hex.',
};
const VERIFY_ARTIFACTS_OUTPUTS = {
    ...REPORT,
    checksums: 'One line an artifact, `<sha256>  <file name>` as `sha256sum --check` takes it: the bytes that were verified.',
    ...LOG,
};
const VERIFY_DEPENDENCY_CHANGES_OUTPUTS = { ...REPORT, ...LOG };
const VERIFY_TOOLCHAIN_OUTPUTS = { ...REPORT, ...LOG };
/** Composite actions have no runner's token, so that what they run can't find it: their callers upload. */
const COMPOSITE_REPORT = {
    ...REPORT,
    reports: 'Folder with the report as JSON, SARIF, Markdown and text, to be uploaded by a later step.',
};
const BUILD_DISTRIBUTIONS_OUTPUTS = {
    ...COMPOSITE_REPORT,
    dist: 'Absolute path of the folder with the sdist and the wheel.',
    checksums: 'One line an artifact, `<sha256>  <file name>` as `sha256sum --check` takes it.',
};
const SMOKE_TEST_OUTPUTS = {
    ...COMPOSITE_REPORT,
    checksums: 'One line an artifact, `<sha256>  <file name>` as `sha256sum --check` takes it: the bytes that were installed.',
};
const VERIFY_TAG_OUTPUTS = {
    ...REPORT,
    tag: 'The tag, such as `v1.0`; empty in a rehearsal.',
    'tag-object': 'Full id that the tag holds: of the tag object, or of the commit where the tag is lightweight. Empty in a rehearsal.',
    commit: 'Full id of the commit that the tag leads to; in a rehearsal the commit of the run.',
    version: 'The version that the tag names, in normal form (PEP 440); empty in a rehearsal.',
    ...LOG,
};
const CHECKSUM_AND_ATTEST_OUTPUTS = {
    checksums: 'SHA256SUMS of the files; above 96 KiB `sha256:<hex>` of it, and the file itself is in the artifact. Mode `checksum`.',
    'statement-checksums': 'The same of the unsigned statements. Mode `checksum`.',
    folder: 'Folder that was written: the release (`checksum`) or the signed bundles (`attest`).',
    manifest: 'Path of `manifest.json`. Mode `checksum`.',
    sbom: 'Path of the SBOM. Mode `checksum`.',
    'artifact-name': 'Name of the uploaded artifact, which ends in the attempt of the run. Mode `checksum`.',
    'artifact-id': 'Its id. Mode `checksum`.',
    'artifact-digest': 'SHA-256 of its zip, in hex. Mode `checksum`.',
    'attestation-ids': 'Ids of the stored attestations, a line each. Mode `attest`.',
};
const PUBLISH_GATE_OUTPUTS = {
    ...REPORT,
    files: 'Folder with all verified files, for signing and for the GitHub Release; from the workspace, where steps start.',
    path: 'Folder with the files to upload: those that the index does not have yet. It can be written to, the files can’t.',
    'upload-needed': '`true` or `false`: whether there is any file to upload.',
};


/***/ }),

/***/ 78400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The name that somebody most likely meant, or undefined where none is near. Case and `_` for `-` count as nothing. */
function nearest(given, names) {
    const wanted = fold(given);
    // A third of the letters may be wrong: more, and the suggestion would be a guess.
    const limit = Math.max(1, Math.floor(wanted.length / 3));
    let best;
    for (const name of names) {
        const candidate = fold(name);
        if (Math.abs(candidate.length - wanted.length) > limit)
            continue;
        const distance = editDistance(wanted, candidate);
        if (distance <= limit && (best === undefined || distance < best.distance))
            best = { name, distance };
    }
    return best?.name;
}
function fold(name) {
    return name.toLowerCase().replaceAll('_', '-');
}
/** Damerau's distance in the restricted form: insertions, deletions, replacements, and swaps of neighbours each count 1. */
function editDistance(a, b) {
    let older = [];
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const same = a[i - 1] === b[j - 1];
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            row[j] = Math.min(at(previous, j) + 1, at(row, j - 1) + 1, at(previous, j - 1) + (same ? 0 : 1), swapped ? at(older, j - 2) + 1 : Infinity);
        }
        older = previous;
        previous = row;
    }
    return at(previous, b.length);
}
function at(row, index) {
    return row[index] ?? Infinity;
}


/***/ }),

/***/ 72527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   ft: () => (/* binding */ escapePath),
/* harmony export */   pq: () => (/* binding */ defuseCommands)
/* harmony export */ });
/* unused harmony export escapeHtml */
/**
 * Untrusted text, one escaper a medium. Names and texts from inside an archive are hostile: they carry terminal escapes,
 * direction overrides, workflow commands and markup, so every renderer sends them through here and nothing else.
 */
/**
 * What a reader can't see, or what moves or hides its neighbours: controls (C0, C1), format characters (bidi marks, zero-width
 * ones, tags), lone surrogates, private use, noncharacters, line and paragraph separators, every space but U+0020, the blank
 * Braille cell, and combining marks that would stack on our own text or on each other. Also the second `#` of `##[`, which
 * the runner takes for a command anywhere in a line.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]|(?! )\p{Zs}|^\p{M}|(?<=\p{M}{3})\p{M}|(?<=#)#(?=\[)/gu;
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function visibleEscape(character) {
    const short = SHORT[character];
    if (short !== undefined)
        return short;
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    if (code <= 0xff)
        return `\\x${hex.padStart(2, '0')}`;
    return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}
/** The text on one line, with everything invisible shown as an escape such as `\x1b`, `\u202e` or `\n`. */
function visible(text) {
    return text.replace(INVISIBLE, visibleEscape);
}
/** At most `max` UTF-16 units, cut between code points; what was cut is counted. */
function clip(text, max) {
    if (text.length <= max)
        return text;
    const cut = text.slice(0, max).replace(/[\uD800-\uDBFF]$/, '');
    return `${cut}… (${text.length - cut.length} more characters)`;
}
/**
 * Takes the power from workflow commands in a finished log text: the runner obeys a line that begins with `::` after
 * spaces, and the older `##[` anywhere in a line. Colour codes at the start of a line are looked through.
 */
function defuseCommands(text) {
    return text.replace(/^((?:[^\S\n]|\x1b\[[0-9;]*m)*):(?=:)/gm, '$1\\x3a').replaceAll('##[', '#\\x23[');
}
/** Untrusted text for a terminal or a log: visible, no workflow command, and on one line unless its lines are kept. */
function escapeText(text, options = {}) {
    if (options.keepLines !== true)
        return defuseCommands(visible(text));
    return defuseCommands(text.split('\n').map(visible).join('\n'));
}
/** A path for a terminal or a log; spaces that would be lost or would push text about are shown too. */
function escapePath(path) {
    return escapeText(path).replace(/^ +| +$| {2,}/g, (spaces) => '\\x20'.repeat(spaces.length));
}
const HTML = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Untrusted text for HTML, as content or as a quoted attribute. */
function escapeHtml(text) {
    return visible(text).replace(/[&<>"']/g, (character) => HTML[character] ?? character);
}
/**
 * Untrusted text as Markdown prose on one line, also in a table cell. A backslash is not enough for what GitHub links after
 * rendering (mentions, issue numbers, bare addresses, emoji codes): there an element splits the text.
 */
function escapeMarkdown(text) {
    return visible(text)
        .trim()
        .replace(/[&<>|@#\\`*_{}[\]()~!]|:(?=\S)|(?<=www)\.|^[-+=]|(?<=^\d+)\./gi, (character) => {
        if (character === '|')
            return '&#124;';
        if ('@#:'.includes(character))
            return `<span>${character}</span>`;
        if (character === '.')
            return '<span>.</span>';
        return HTML[character] ?? `\\${character}`;
    });
}
/** Untrusted text as inline code, also in a table cell. */
function markdownCode(text) {
    const shown = visible(text);
    // No code span can hold these everywhere: a pipe ends a table cell, a backtick the span; blanks at the ends are dropped.
    if (!/[`|]|^ | $|^$/.test(shown))
        return `\`${shown}\``;
    const encoded = shown.replace(/[^\p{L}\p{N}\p{M} ]/gu, (character) => {
        const entity = `&#${character.codePointAt(0) ?? 0};`;
        return '@:.#'.includes(character) ? `<span>${entity}</span>` : entity;
    });
    return `<code>${encoded.replace(/^ | $/g, '&#32;')}</code>`;
}


/***/ }),

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/** Name and version in every report; a test holds them equal to package.json. */
const TOOL = { name: 'hardening-actions', version: '0.1.0' };


/***/ })

};

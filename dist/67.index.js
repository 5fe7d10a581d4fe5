export const id = 67;
export const ids = [67];
export const modules = {

/***/ 61678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ VERIFY_ARTIFACTS)
/* harmony export */ });
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45060);

const VERIFY_ARTIFACTS = {
    paths: {
        kind: 'list',
        description: 'Files, folders or globs of wheels and sdists; `pypi:NAME==VERSION` and `pkg:pypi/NAME@VERSION` download a release.',
        default: ['dist'],
        placeholder: 'PATH',
    },
    policy: {
        kind: 'text',
        description: 'The policy file. Without this input `release-policy.toml` is used where it exists, else the built-in pure-Python policy holds. A workflow run reads it from the commit of the run, a pull request from its base.',
        placeholder: 'FILE',
    },
    source: {
        kind: 'text',
        description: 'Folder of the git repository that the artifacts were built from. Every file of them is then compared with it: on a laptop at `source-ref`, in a workflow run without that input at the commit of the run.',
        placeholder: 'DIR',
    },
    'source-ref': {
        kind: 'text',
        description: 'Commit or tag in that repository (default: the one in the current folder). Every file of the artifacts is then compared with this commit’s git objects, and the policy is read from them, never from the working tree.',
        placeholder: 'REF',
    },
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .JUDGING */ .P6,
    'index-url': {
        kind: 'text',
        description: 'Simple API of the package index. Default: what pip would use by its configuration.',
        placeholder: 'URL',
    },
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .INSPECTION_LOG */ .Sj,
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTPUT */ .aQ,
};


/***/ }),

/***/ 3465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ isPackageSpec),
/* harmony export */   v4: () => (/* binding */ parsePackageSpec),
/* harmony export */   xs: () => (/* binding */ normalizeProject)
/* harmony export */ });
/* harmony import */ var _distribution_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82354);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


const HINT = 'Name one release, such as pypi:embit==0.8.0 or pkg:pypi/embit@0.8.0.';
/** PEP 508 names. */
const PROJECT_NAME = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;
/** True for what `parsePackageSpec` is meant to parse, well-formed or not; anything else is a path. */
function isPackageSpec(input) {
    return /^(?:pypi|pkg):/i.test(input);
}
/**
 * Parses `pypi:NAME==VERSION` or a package URL of type pypi.
 * @throws ToolError `usage` for anything but exactly one release
 */
function parsePackageSpec(input) {
    const { name, version } = /^pkg:/i.test(input) ? fromPackageUrl(input) : fromPypiSpec(input);
    if (!PROJECT_NAME.test(name))
        throw bad(input, `"${name}" is no project name`);
    const normalized = (0,_distribution_version_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeVersion */ .Qj)(version);
    if (normalized === undefined)
        throw bad(input, `"${version}" is no version (PEP 440)`);
    return { project: normalizeProject(name), version: normalized };
}
/** PEP 503. */
function normalizeProject(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}
function fromPypiSpec(input) {
    const rest = input.slice('pypi:'.length);
    // PEP 508 spells it `==`; other operators, extras and markers name no one release.
    const match = /^\s*([^\s=<>!~[;@]+)\s*(.*)$/s.exec(rest);
    const [, name = '', constraint = ''] = match ?? [];
    if (match === null)
        throw bad(input, 'it names no project');
    if (constraint === '')
        throw bad(input, 'it names no version');
    if (!constraint.startsWith('==') || constraint.startsWith('===')) {
        throw bad(input, 'only NAME==VERSION is understood');
    }
    return { name, version: constraint.slice(2).trim() };
}
/** The part of the package URL specification that names a release; the whole of it costs every start 30 ms. */
function fromPackageUrl(input) {
    const [type = '', ...path] = input.slice('pkg:'.length).replace(/^\/+/, '').split('/');
    if (type.toLowerCase() !== 'pypi')
        throw bad(input, 'only package URLs of type pypi are understood');
    // A qualifier may name one file or another repository: taking the URL without it would verify something else.
    if (/[?#]/.test(input))
        throw bad(input, 'qualifiers and subpaths are not understood');
    const [last = '', ...more] = path;
    if (more.length > 0)
        throw bad(input, 'a package URL of type pypi has no namespace');
    const at = last.lastIndexOf('@');
    if (at < 0 || at === last.length - 1)
        throw bad(input, 'it names no version');
    try {
        return { name: decodeURIComponent(last.slice(0, at)), version: decodeURIComponent(last.slice(at + 1)) };
    }
    catch (cause) {
        throw bad(input, 'it is no package URL', cause);
    }
}
function bad(input, why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v('usage', `can't take "${input}": ${why}`, { hint: HINT, cause });
}


/***/ }),

/***/ 80067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main),
/* harmony export */   runAction: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61642);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30165);
/* harmony import */ var _adapters_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87692);
/* harmony import */ var _adapters_runner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82940);
/* harmony import */ var _inputs_outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13891);
/* harmony import */ var _inputs_verify_artifacts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61678);
/* harmony import */ var _rules_commands_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31329);
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48942);
/* harmony import */ var _verify_artifacts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(11396);










/**
 * verify-artifacts as a GitHub Action.
 * @param stub address of the file that started this one
 */
async function main(stub) {
    const log = (0,_adapters_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .runnerLog */ .t)();
    await runAction(node_process__WEBPACK_IMPORTED_MODULE_0__.env, {
        files: (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileArtifacts */ .U)(),
        text: (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_2__/* .textFiles */ .zN)(),
        git: (0,_adapters_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitObjects */ .f)(node_process__WEBPACK_IMPORTED_MODULE_0__.env),
        clock: _adapters_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m,
        log,
        startWorkers: async () => (await __webpack_require__.e(/* import() */ 866).then(__webpack_require__.bind(__webpack_require__, 2866))).readersBeside(stub),
        index: async (url) => (await __webpack_require__.e(/* import() */ 596).then(__webpack_require__.bind(__webpack_require__, 90596))).packageIndex({
            environment: node_process__WEBPACK_IMPORTED_MODULE_0__.env,
            indexUrl: url,
            log,
        }),
        runner: (0,_adapters_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .actionsRunner */ .A)(),
    });
}
/** Never rejects for a reason that lies outside: whatever ends the run fails the step with one message. */
async function runAction(environment, ports) {
    await (0,_run_action_js__WEBPACK_IMPORTED_MODULE_8__/* .runAsAction */ .m)({
        inputs: _inputs_verify_artifacts_js__WEBPACK_IMPORTED_MODULE_6__/* .VERIFY_ARTIFACTS */ .c,
        outputs: _inputs_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .VERIFY_ARTIFACTS_OUTPUTS */ .fH,
        rules: _rules_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .ARTIFACT_RULES */ .by,
        sourceOf: ({ source }) => source ?? '.',
        verify: (inputs, judged) => (0,_verify_artifacts_js__WEBPACK_IMPORTED_MODULE_9__/* .verifyArtifacts */ .F)(inputs, { ...ports, judged }),
    }, environment, ports);
}


/***/ }),

/***/ 11396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ verifyArtifacts)
/* harmony export */ });
/* harmony import */ var _artifact_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12964);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75131);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71588);
/* harmony import */ var _pypi_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3465);
/* harmony import */ var _rules_commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31329);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13411);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98172);
/* harmony import */ var _read_subjects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63486);
/* harmony import */ var _verified_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34439);









/**
 * Opens every artifact, evaluates every rule, answers the report.
 * @throws ToolError where the inputs name nothing that can be verified
 */
async function verifyArtifacts(inputs, ports) {
    const gathered = await (0,_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .gatherPolicy */ .E)(inputs, ports);
    const { policy } = gathered;
    const specs = inputs.paths.filter(_pypi_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .isPackageSpec */ .C8).map(_pypi_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePackageSpec */ .v4);
    const local = inputs.paths.filter((path) => !(0,_pypi_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .isPackageSpec */ .C8)(path));
    const ref = inputs['source-ref'] ?? (inputs.source === undefined ? undefined : ports.judged?.head);
    const index = specs.length > 0 ? await ports.index(inputs['index-url']) : undefined;
    try {
        const artifacts = [...(local.length > 0 ? await ports.files.expand(local) : [])];
        for (const { project, version } of specs) {
            const files = (await index?.find(project, version)) ?? [];
            artifacts.push(...((await index?.download(files)) ?? []));
        }
        (0,_artifact_names_js__WEBPACK_IMPORTED_MODULE_0__/* .requireUniqueNames */ .D)(artifacts);
        const { log, startWorkers } = ports;
        const reading = { limits: policy.limits, lineEnds: ref !== undefined };
        // Side by side: git is another process.
        const [read, source] = await Promise.all([
            (0,_read_subjects_js__WEBPACK_IMPORTED_MODULE_6__/* .readSubjects */ .K)(artifacts, reading, log, startWorkers),
            ref === undefined ? undefined : ports.git.readTree(inputs.source ?? '.', ref),
        ]);
        const subjects = [...read].sort((a, b) => (a.filename < b.filename ? -1 : 1));
        const facts = {
            subjects: (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__/* .known */ .e)(subjects),
            policy: (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__/* .known */ .e)(policy),
            today: (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__/* .known */ .e)(ports.clock.today()),
            ...(source && { source: (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__/* .known */ .e)(source) }),
        };
        return (0,_verified_js__WEBPACK_IMPORTED_MODULE_8__/* .verified */ .z)((0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(_rules_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .ARTIFACT_RULES */ .by, facts, { tool: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .TOOL */ .j, strict: inputs.strict }), gathered);
    }
    finally {
        await index?.close();
    }
}


/***/ })

};

export const id = 6464;
export const ids = [6464];
export const modules = {

/***/ 31291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ BUILD_DISTRIBUTIONS)
/* harmony export */ });
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45060);

const BUILD_DISTRIBUTIONS = {
    source: {
        kind: 'text',
        description: 'Folder of the project, in a git checkout. What is built is its HEAD, and its tree has to be clean.',
        default: '.',
        placeholder: 'DIR',
    },
    dist: {
        kind: 'text',
        description: 'Folder for the sdist and the wheel. It may not be there yet, or has to be empty.',
        default: 'dist',
        placeholder: 'DIR',
    },
    constraints: {
        kind: 'text',
        description: 'Requirements files of the build tools, one a line, seen from `source`: `build`, the backend and all that they require, each with `==` and `--hash`. They are installed with `--require-hashes --only-binary :all:`.',
        default: 'requirements-dev.txt',
        placeholder: 'FILES',
    },
    'config-settings': {
        kind: 'text',
        description: 'Settings for the build backend, `KEY=VALUE`, one a line.',
        placeholder: 'SETTINGS',
    },
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .ISOLATED */ .co,
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY */ .Po,
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .JUDGING */ .P6,
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTPUT */ .aQ,
};


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rebuild: () => (/* binding */ rebuild)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30165);
/* harmony import */ var _adapters_git_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76372);
/* harmony import */ var _adapters_scratch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26141);
/* harmony import */ var _build_compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42459);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _inputs_build_distributions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31291);
/* harmony import */ var _inputs_spec_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88554);
/* harmony import */ var _build_distributions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38092);
/* harmony import */ var _read_subjects_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71125);










const NAMES = ['the rebuilt file', 'the file of the index'];
/**
 * Builds the release again, as build-distributions does: with the pinned tools of that commit and without a network. It runs code of
 * the project. Whatever keeps it from ending well is an answer of its own, for nothing follows from it.
 */
async function rebuild(question, ports) {
    try {
        return await (0,_adapters_scratch_js__WEBPACK_IMPORTED_MODULE_3__/* .withScratch */ .hM)((scratch) => rebuildIn(scratch, question, ports));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ToolError */ .v)
            return { state: 'failed', why: error.message };
        throw error;
    }
}
async function rebuildIn(scratch, question, ports) {
    const { how, policy, served } = question;
    const checkout = await checkedOut((0,_adapters_scratch_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(scratch, 'source'), question, ports.environment);
    const dist = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, 'dist');
    const inputs = (0,_inputs_spec_js__WEBPACK_IMPORTED_MODULE_7__/* .parseInputs */ .T)(_inputs_build_distributions_js__WEBPACK_IMPORTED_MODULE_6__/* .BUILD_DISTRIBUTIONS */ .P, { ...how, source: checkout, dist });
    const { report } = await (0,_build_distributions_js__WEBPACK_IMPORTED_MODULE_8__/* .buildDistributions */ .i5)(inputs, ports);
    const failed = report.results.find(({ ruleId, findings }) => ruleId === 'build-failed' && findings.length > 0);
    if (failed !== undefined)
        return { state: 'failed', why: failed.findings[0]?.message ?? 'it did not end well' };
    const others = new Map(served.map((subject) => [subject.filename, subject]));
    const files = [];
    for (const name of (0,_adapters_scratch_js__WEBPACK_IMPORTED_MODULE_3__/* .namesIn */ .wX)(dist)) {
        const twin = others.get(name);
        if (twin === undefined)
            continue;
        others.delete(name);
        const artifact = (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactFile */ .vd)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dist, name), name, name);
        const subject = await (0,_read_subjects_js__WEBPACK_IMPORTED_MODULE_9__/* .readSubject */ .$)(artifact, { limits: policy.limits, lineEnds: false }, ports.log);
        // Times and owners are of no account to whoever installs.
        const differences = (0,_build_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compareBuilt */ .c)({ subject, stamps: [] }, { subject: twin, stamps: [] }, NAMES);
        files.push({ name, differences });
    }
    return { state: 'built', files, others: [...others.keys()] };
}
/** A checkout of its own, with the tag where there is one: some backends take the version from it. */
async function checkedOut(target, { folder, commit, tag }, environment) {
    const git = (0,_adapters_git_command_js__WEBPACK_IMPORTED_MODULE_2__/* .gitCommand */ .QT)(environment, { GIT_ALLOW_PROTOCOL: 'file' });
    try {
        await git.run(target, 'init', '--quiet', '.');
        await git.run(target, 'fetch', '--quiet', '--no-tags', '--depth=1', '--no-write-fetch-head', folder, commit);
        if (tag !== undefined)
            await git.run(target, 'update-ref', `refs/tags/${tag}`, commit);
        await git.run(target, '-c', 'advice.detachedHead=false', 'checkout', '--quiet', '--detach', commit);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ToolError */ .v('environment', `the source can't be checked out: ${(0,_adapters_git_command_js__WEBPACK_IMPORTED_MODULE_2__/* .stderrOf */ .eE)(cause)}`, { cause });
    }
    return target;
}


/***/ })

};

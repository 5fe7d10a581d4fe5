export const id = 8509;
export const ids = [8509];
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

/***/ 45436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ WHAT_IS_SIGNED)
/* harmony export */ });
/** What people have to know of each statement before they let it be signed: what it is, and what it can’t prove. */
const WHAT_IS_SIGNED = [
    {
        name: 'provenance',
        title: 'Provenance',
        limit: 'names the workflow that signs, its run and its commit. It is no isolated builder: this is not SLSA Build Level 3.',
    },
    {
        name: 'sbom',
        title: 'SBOM',
        limit: 'lists what metadata declares. It can’t prove which versions of dependencies will be installed, that the declared tools really built the files, or that there is no code that was copied without its metadata.',
    },
    {
        name: 'verification-summary',
        title: 'Verification summary',
        limit: 'is the project’s word about itself. It is worth as much as the protection of the workflow that signs it.',
    },
];


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

/***/ 40091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ visibilityWarnings),
/* harmony export */   g: () => (/* binding */ visibilityOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34398);

const EVENT = zod__WEBPACK_IMPORTED_MODULE_0__.looseObject({
    repository: zod__WEBPACK_IMPORTED_MODULE_0__.looseObject({ private: zod__WEBPACK_IMPORTED_MODULE_0__.boolean().optional(), visibility: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional() })
        .optional(),
});
/** What the payload of an event says of the repository; `unknown` where it says nothing. It decides nothing, it warns. */
function visibilityOf(event) {
    if (event === undefined)
        return 'unknown';
    let json;
    try {
        json = JSON.parse(event);
    }
    catch {
        return 'unknown';
    }
    const repository = EVENT.safeParse(json).data?.repository;
    if (repository?.visibility !== undefined)
        return repository.visibility === 'public' ? 'public' : 'private';
    if (repository?.private !== undefined)
        return repository.private ? 'private' : 'public';
    return 'unknown';
}
/** What people have to know of signing before they approve it. */
function visibilityWarnings(visibility) {
    switch (visibility) {
        case 'public':
            return [];
        case 'private':
            return [
                'This repository is not public: GitHub stores its attestations only with GitHub Enterprise Cloud. Elsewhere the job that publishes will stop at signing.',
                'This repository is not public: the upload action signs PyPI’s attestations with the public Sigstore, whose log will show the repository’s name for ever. Its input `attestations: false` prevents that.',
            ];
        case 'unknown':
            return [
                'It is not known whether this repository is public: no event says so. If it is not, see before you approve whether GitHub stores its attestations (only with GitHub Enterprise Cloud), and whether its name may enter the log of the public Sigstore for ever (the upload action’s `attestations: false` prevents that).',
            ];
    }
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34398);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(961);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37428);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);



const COMMIT = zod__WEBPACK_IMPORTED_MODULE_2__.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const EVENT = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({ base: zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({ sha: COMMIT }), head: zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({ sha: COMMIT }) })
        .optional(),
    merge_group: zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({ base_sha: COMMIT }).optional(),
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
/* harmony export */   QY: () => (/* binding */ WATCH_RELEASES_OUTPUTS),
/* harmony export */   YQ: () => (/* binding */ SMOKE_TEST_OUTPUTS),
/* harmony export */   df: () => (/* binding */ PUBLISH_GATE_OUTPUTS),
/* harmony export */   fH: () => (/* binding */ VERIFY_ARTIFACTS_OUTPUTS),
/* harmony export */   hT: () => (/* binding */ PUBLISH_RELEASE_OUTPUTS),
/* harmony export */   on: () => (/* binding */ VERIFY_PUBLISHED_OUTPUTS),
/* harmony export */   qD: () => (/* binding */ BUILD_DISTRIBUTIONS_OUTPUTS),
/* harmony export */   s_: () => (/* binding */ VERIFY_TAG_OUTPUTS),
/* harmony export */   t_: () => (/* binding */ REVIEW_CARD_OUTPUTS),
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
const VERIFY_PUBLISHED_OUTPUTS = { ...REPORT, ...LOG };
const WATCH_RELEASES_OUTPUTS = {
    ...REPORT,
    issue: 'Number of the issue that tells of it; empty where none is kept.',
    'new-releases': 'A line `name version` for each release that the record of the last look does not have, whether something is wrong with it or not.',
    ...LOG,
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
    'bundle-checksums': 'Lines like `checksums` of the signed bundles. Mode `attest`.',
    'bundles-artifact-id': 'Id of the artifact with the bundles, `signed-<job>-<attempt>`. Mode `attest`.',
    'bundles-artifact-digest': 'SHA-256 of its zip, in hex. Mode `attest`.',
};
const REVIEW_CARD_OUTPUTS = {
    verdict: '`pass`, `fail`, or `incomplete` where nothing speaks against it and not everything was checked. In mode `report` such a step ends well, so look here.',
    card: 'Path of the card as HTML on the runner.',
    markdown: 'Path of the card as Markdown on the runner.',
    'artifact-name': 'Name of the uploaded card; empty where nothing was uploaded.',
    'artifact-id': 'Its id.',
    'artifact-digest': 'SHA-256 of its zip, in hex.',
};
const PUBLISH_GATE_OUTPUTS = {
    ...REPORT,
    files: 'Folder with all verified files to publish, for signing and for the GitHub Release; from the workspace, where steps start.',
    statements: 'Folder with the statements to sign. `SHA256SUMS`, `manifest.json`, `sbom.cdx.json` and `report.json` lie beside it.',
    path: 'Folder with the files to upload: those that the index does not have yet. It can be written to, the files can’t.',
    'upload-needed': '`true` or `false`: whether there is any file to upload.',
};
const PUBLISH_RELEASE_OUTPUTS = {
    ...REPORT,
    verdict: '`pass` where the Release is published with exactly the verified files, else `fail`.',
    'release-id': 'Id of the published GitHub Release; empty where there is none.',
    url: 'Address of its page.',
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
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   ft: () => (/* binding */ escapePath),
/* harmony export */   pq: () => (/* binding */ defuseCommands)
/* harmony export */ });
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

/***/ 19907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main),
/* harmony export */   runReleaseAction: () => (/* binding */ runReleaseAction)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61642);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30165);
/* harmony import */ var _adapters_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56729);
/* harmony import */ var _adapters_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87692);
/* harmony import */ var _adapters_runner_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82940);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(452);
/* harmony import */ var _attestation_what_is_signed_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45436);
/* harmony import */ var _github_visibility_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(40091);
/* harmony import */ var _github_workflow_run_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(58782);
/* harmony import */ var _inputs_action_inputs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(44793);
/* harmony import */ var _inputs_checksum_and_attest_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(82878);
/* harmony import */ var _inputs_outputs_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(13891);
/* harmony import */ var _inputs_spec_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(88554);
/* harmony import */ var _release_checksums_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(36553);
/* harmony import */ var _release_layout_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(26335);
/* harmony import */ var _release_manifest_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(28180);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(72527);
/* harmony import */ var _event_visibility_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(72348);
/* harmony import */ var _signing_run_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(14408);
/* harmony import */ var _checksum_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(18242);






















/** checksum-and-attest as a GitHub Action. */
async function main() {
    const log = (0,_adapters_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .runnerLog */ .t)();
    await runReleaseAction(node_process__WEBPACK_IMPORTED_MODULE_1__.env, {
        files: (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_3__/* .fileArtifacts */ .U)(),
        text: (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_3__/* .textFiles */ .zN)(),
        folders: (0,_adapters_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .diskFolders */ .D)(node_process__WEBPACK_IMPORTED_MODULE_1__.env),
        git: (0,_adapters_git_js__WEBPACK_IMPORTED_MODULE_5__/* .gitObjects */ .f)(node_process__WEBPACK_IMPORTED_MODULE_1__.env),
        clock: _adapters_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m,
        index: async (indexUrl) => {
            const { packageIndex } = await Promise.all(/* import() */[__webpack_require__.e(8427), __webpack_require__.e(2435)]).then(__webpack_require__.bind(__webpack_require__, 82435));
            return packageIndex({ environment: node_process__WEBPACK_IMPORTED_MODULE_1__.env, indexUrl, log });
        },
        wait: (seconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(seconds * 1000),
        log,
        runner: (0,_adapters_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .actionsRunner */ .A)(),
        signing: async (token, apiUrl) => {
            const [{ actionsSigner }, { gitHubApi }, { uploadFolder }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(3788), __webpack_require__.e(4476), __webpack_require__.e(8468)]).then(__webpack_require__.bind(__webpack_require__, 68468)),
                __webpack_require__.e(/* import() */ 6013).then(__webpack_require__.bind(__webpack_require__, 86013)),
                __webpack_require__.e(/* import() */ 3136).then(__webpack_require__.bind(__webpack_require__, 53136)),
            ]);
            return {
                signer: actionsSigner(),
                api: gitHubApi({ apiUrl, token, environment: node_process__WEBPACK_IMPORTED_MODULE_1__.env, log }),
                uploads: uploadFolder(),
            };
        },
    });
}
/** Never rejects for a reason that lies outside: whatever ends the run fails the step with one message. */
async function runReleaseAction(environment, ports) {
    const { runner } = ports;
    const set = {};
    try {
        const inputs = (0,_inputs_spec_js__WEBPACK_IMPORTED_MODULE_14__/* .parseInputs */ .T)(_inputs_checksum_and_attest_js__WEBPACK_IMPORTED_MODULE_12__/* .CHECKSUM_AND_ATTEST */ .e, (0,_inputs_action_inputs_js__WEBPACK_IMPORTED_MODULE_11__/* .readActionInputs */ .U)(_inputs_checksum_and_attest_js__WEBPACK_IMPORTED_MODULE_12__/* .CHECKSUM_AND_ATTEST */ .e, environment));
        Object.assign(set, await (inputs.mode === 'checksum' ? runChecksum : runAttest)(inputs, environment, ports));
    }
    catch (error) {
        const known = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ToolError */ .v;
        const hint = known && error.hint !== undefined ? `\n${error.hint}` : '';
        const message = known ? error.message : `unexpected fault, please report it: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .b)(error)}`;
        runner.fail((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_18__/* .escapeText */ .X1)(`${message}${hint}`, { keepLines: true }));
    }
    for (const name of Object.keys(_inputs_outputs_js__WEBPACK_IMPORTED_MODULE_13__/* .CHECKSUM_AND_ATTEST_OUTPUTS */ .HB))
        runner.setOutput(name, set[name] ?? '');
}
async function runChecksum(inputs, environment, ports) {
    const { runner } = ports;
    const days = retentionDays(inputs);
    const signing = (0,_signing_run_js__WEBPACK_IMPORTED_MODULE_20__/* .signingRun */ .D)(environment);
    const warnings = (0,_github_visibility_js__WEBPACK_IMPORTED_MODULE_9__/* .visibilityWarnings */ .S)(await (0,_event_visibility_js__WEBPACK_IMPORTED_MODULE_19__/* .eventVisibility */ .X)(environment, ports.text));
    for (const message of warnings)
        runner.annotate({ level: 'warning', title: 'Attestations', message });
    const made = await (0,_checksum_js__WEBPACK_IMPORTED_MODULE_21__/* .checksum */ .c)(inputs, signing, ports);
    const { manifest, root, paths, checksums, statementChecksums = '' } = made;
    const name = `release-${signing.run.job}-${signing.run.runAttempt}`;
    const uploaded = await runner.upload(name, [...paths.values()], days, root);
    if (uploaded.state === 'unavailable') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ToolError */ .v('environment', `the release could not be uploaded: ${uploaded.why}`, {
            hint: 'The gate takes it from the artifact: nothing can be published without it.',
        });
    }
    const { id, digest } = uploaded.value;
    for (const [file, body] of made.statements) {
        runner.group(`To be signed: ${file}`, (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_18__/* .escapeText */ .X1)(JSON.stringify(JSON.parse(body), undefined, 2), { keepLines: true }));
    }
    const url = (0,_github_workflow_run_js__WEBPACK_IMPORTED_MODULE_10__/* .artifactUrl */ .Wk)(environment, id);
    const rows = manifest.files.map((file) => `| ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_18__/* .markdownCode */ .D9)(file.name)} | ${file.size} | ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_18__/* .markdownCode */ .D9)(file.sha256)} |`);
    await runner.summary([
        `## Checksums of ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_18__/* .markdownCode */ .D9)(`${manifest.project} ${manifest.version}`)}\n`,
        '| File | Bytes | SHA-256 |\n| --- | --- | --- |',
        ...rows,
        '',
        `Artifact: ${url === undefined ? (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_18__/* .markdownCode */ .D9)(name) : `[${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_18__/* .markdownCode */ .D9)(name)}](${url})`}, SHA-256 ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_18__/* .markdownCode */ .D9)(digest)}. In it lie the statements that the job which publishes will sign, if you approve:\n`,
        ..._attestation_what_is_signed_js__WEBPACK_IMPORTED_MODULE_8__/* .WHAT_IS_SIGNED */ .t.map(({ title, limit }) => `- **${title}** ${limit}`),
        ...warnings.map((text) => `\n> [!WARNING]\n> ${text}`),
        '',
    ].join('\n'));
    return {
        checksums: (0,_release_checksums_js__WEBPACK_IMPORTED_MODULE_15__/* .checksumsOutput */ .QO)(checksums),
        'statement-checksums': statementChecksums,
        folder: root,
        manifest: paths.get(_release_manifest_js__WEBPACK_IMPORTED_MODULE_17__/* .MANIFEST_FILE */ .h1) ?? '',
        sbom: paths.get(_release_layout_js__WEBPACK_IMPORTED_MODULE_16__/* .SBOM_FILE */ .HO) ?? '',
        'artifact-name': name,
        'artifact-id': id,
        'artifact-digest': digest,
    };
}
function retentionDays({ 'retention-days': days }) {
    if (/^(?:4[5-9]|[5-8]\d|90)$/u.test(days))
        return Number(days);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ToolError */ .v('usage', `input "retention-days" is ${JSON.stringify(days)}`, {
        hint: 'It may be a number from 45 to 90: an approval may wait 30 days, and a failed job may be re-run after it.',
    });
}
async function runAttest(inputs, environment, ports) {
    const run = (0,_signing_run_js__WEBPACK_IMPORTED_MODULE_20__/* .provenanceRun */ .J)(environment);
    const days = retentionDays(inputs);
    const [{ attest }, { api, signer, uploads }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6822).then(__webpack_require__.bind(__webpack_require__, 76822)),
        ports.signing(inputs.token, run.apiUrl),
    ]);
    try {
        const { root, attestations, instance, checksums, published } = await attest(inputs, run, {
            ...ports,
            api,
            signer,
            uploads,
            pause: node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout,
        });
        const rows = attestations.map(({ name, id }) => `| ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_18__/* .markdownCode */ .D9)(name)} | [${id}](${run.serverUrl}/${run.repository}/attestations/${id}) |`);
        await ports.runner.summary([
            `## Signed and stored\n`,
            `By the ${instance} instance of Sigstore, verified before it was stored.\n`,
            '| Statement | Attestation |\n| --- | --- |',
            ...rows,
            ...(published === undefined ? [] : publishRows(published)),
            '',
        ].join('\n'));
        const stored = { folder: root, 'attestation-ids': attestations.map(({ id }) => id).join('\n') };
        if (inputs['skip-bundle-upload'])
            return stored;
        const name = `signed-${run.job}-${run.runAttempt}`;
        const paths = attestations.map(({ path }) => path);
        const uploaded = await ports.runner.upload(name, paths, days, root);
        if (uploaded.state === 'unavailable') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ToolError */ .v('environment', `signed and stored, but the bundles could not be uploaded: ${uploaded.why}`, {
                hint: 'The GitHub Release takes them from that artifact. Run the failed jobs again: that signs again. A server without an artifact service needs `skip-bundle-upload: true` here, and `without-bundles: true` at publish-release.',
            });
        }
        return {
            ...stored,
            'bundle-checksums': checksums,
            'bundles-artifact-id': uploaded.value.id,
            'bundles-artifact-digest': uploaded.value.digest,
        };
    }
    finally {
        await api.close();
    }
}
function publishRows(names) {
    if (names.length === 0)
        return ['\nNothing is left to upload: no publish attestation was signed.'];
    return [
        '\nPublish attestations, beside the files to upload:\n',
        ...names.map((name) => `- ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_18__/* .markdownCode */ .D9)(name)}`),
    ];
}


/***/ }),

/***/ 72348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ eventVisibility)
/* harmony export */ });
/* harmony import */ var _github_visibility_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40091);

/** Whether the repository of a run is public, as the payload of its event says. */
async function eventVisibility(environment, text) {
    const { GITHUB_EVENT_PATH: path } = environment;
    const event = path === undefined || path === '' ? undefined : await text.read(path);
    return (0,_github_visibility_js__WEBPACK_IMPORTED_MODULE_0__/* .visibilityOf */ .g)(event && new TextDecoder().decode(event));
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

export const id = 2459;
export const ids = [2459];
export const modules = {

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

/***/ 9491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish),
  y: () => (/* binding */ publishFailure)
});

// EXTERNAL MODULE: ./lib/github/workflow-run.js
var workflow_run = __webpack_require__(58782);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/report/repository-location.js
var repository_location = __webpack_require__(60938);
// EXTERNAL MODULE: ./lib/report/prose.js
var prose = __webpack_require__(75169);
// EXTERNAL MODULE: ./lib/report/view.js
var report_view = __webpack_require__(98149);
// EXTERNAL MODULE: ./lib/report/layout.js
var layout = __webpack_require__(65526);
;// CONCATENATED MODULE: ./lib/report/annotations.js





/** GitHub keeps ten annotations of a level from one step and drops the rest without a word. */
const LIMIT = 10;
const MESSAGE_LIMIT = 600;
const LEVELS = {
    error: 'error',
    warning: 'warning',
    note: 'notice',
};
/**
 * At most ten annotations a level, errors first. What could not be checked comes before all findings; among findings of one
 * level every rule is heard before any is heard twice; where there are more than ten, the last one counts the rest.
 */
function annotationsOf(report, rules, options = {}) {
    const view = (0,report_view/* viewOf */.du)(report, rules);
    const place = placer(options);
    const unknown = blockedAnnotations(report, view).map((annotation) => ({
        ...annotation,
        ...place((0,repository_location/* defaultLocation */.p)(report)),
    }));
    return ['error', 'warning', 'note'].flatMap((severity) => {
        const open = view.open.filter(({ finding }) => finding.severity === severity);
        const all = [
            ...(severity === 'error' ? unknown : []),
            ...fairly(open).map((found) => ({
                ...annotationOf(found, view),
                ...place((0,repository_location/* repositoryLocation */.m)(report, found.ruleId, found.finding, options.mapLocation)),
            })),
        ];
        const limit = LIMIT - (options.taken?.[LEVELS[severity]] ?? 0);
        if (all.length <= limit)
            return all;
        const left = all.length - (limit - 1);
        const message = `${(0,layout/* plural */.LS)(left, 'more annotation')} of this level: see the job summary and the report.`;
        return [...all.slice(0, limit - 1), { level: LEVELS[severity], title: 'And more', message }];
    });
}
function placer({ exists = () => true }) {
    return ({ file, line }) => exists(file) ? { file, startLine: line } : {};
}
function blockedAnnotations(report, view) {
    const blocked = view.blocked.map(({ ruleId, why = 'no reason was given' }) => ({
        level: 'error',
        title: `Not checked: ${titleOf(ruleId, view)}`,
        message: (0,report_escape/* escapeText */.X1)((0,report_escape/* clip */.$Q)(why, MESSAGE_LIMIT)),
    }));
    const sentence = (0,report_view/* incompleteness */.C7)(report, view);
    if (sentence === undefined || blocked.length > 0)
        return blocked;
    return [{ level: 'error', title: 'Not complete', message: sentence }];
}
function annotationOf({ ruleId, finding }, view) {
    const where = [finding.location?.artifact, (0,report_view/* placeOf */.$t)(finding)].filter((part) => part !== undefined);
    const what = [...where, (0,report_escape/* clip */.$Q)(finding.message, MESSAGE_LIMIT)].map((part) => (0,report_escape/* escapeText */.X1)(part)).join(': ');
    const rule = view.ruleOf(ruleId);
    const fix = rule === undefined ? '' : `\n${(0,prose/* firstSentence */.qi)(rule.remediation)}`;
    return { level: LEVELS[finding.severity], title: titleOf(ruleId, view), message: `${what}${fix}` };
}
function titleOf(ruleId, view) {
    const rule = view.ruleOf(ruleId);
    return rule === undefined ? ruleId : `${(0,prose/* plainText */.wh)(rule.title)} (${ruleId})`;
}
/** Round by round: the first finding of each rule, then the second of each, and so on. */
function fairly(open) {
    const counts = new Map();
    const rounds = open.map((found) => {
        const round = counts.get(found.ruleId) ?? 0;
        counts.set(found.ruleId, round + 1);
        return { found, round };
    });
    return rounds.sort((a, b) => a.round - b.round).map(({ found }) => found);
}

;// CONCATENATED MODULE: ./lib/report/checksums.js
/**
 * The bytes that were verified, as sha256sum writes and checks them: a line a file, sorted as in the report. A name that
 * would break its line is escaped, with a backslash before the digest.
 */
function checksums({ subjects }) {
    return subjects
        .map(({ file, sha256 }) => {
        const name = file.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
        return `${name === file ? '' : '\\'}${sha256}  ${name}\n`;
    })
        .join('');
}

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
;// CONCATENATED MODULE: ./lib/shells/publish.js











/** Shows a report in every place where a person or a later step looks for it, and ends the step by its verdict. */
async function publish(publication, runner) {
    const { report, rules, changes, reportOnly, log, reason } = publication;
    const files = await saveReport(report, rules, runner, changes);
    const uploaded = log && (await runner.upload?.(log.name, Object.values(files), log.retentionDays));
    const warnings = [...publication.warnings.map(policyWarning), ...uploadWarning(uploaded)];
    const failing = report.verdict === 'fail' && !reportOnly;
    const result = `${report.verdict.toUpperCase()}: ${(0,report_view/* headline */.Pl)(report, (0,report_view/* viewOf */.du)(report, rules))}`;
    for (const warning of warnings)
        runner.annotate(warning);
    const findings = annotationsOf(report, rules, {
        exists: (file) => runner.exists(`${publication.source}/${file}`),
        taken: { warning: warnings.length, error: failing ? 1 : 0 },
    });
    for (const annotation of findings)
        runner.annotate(annotation);
    runner.group(result, (0,report_text/* renderText */.S)(report, rules, { color: true, verbosity: 'normal' }));
    setOutputs(runner, publication.outputs, {
        verdict: report.verdict,
        report: files['report.json'],
        sarif: files['report.sarif'],
        reports: folderOf(files['report.json']),
        checksums: checksums(report),
        ...publication.values,
        ...uploadOutputs(log?.name, uploaded),
    });
    const lead = reason === undefined ? '' : `> [!CAUTION]\n> **Stopped:** ${(0,report_escape/* escapeMarkdown */.FV)((0,report_escape/* clip */.$Q)(reason, 1000))}\n\n`;
    await runner.summary(lead +
        (0,markdown/* renderSummary */.B)(report, rules, {
            changes,
            title: reportOnly ? 'Verified, report only' : 'Verified',
            footer: [
                ...publication.warnings.map((text) => `> [!WARNING]\n> ${(0,report_escape/* escapeMarkdown */.FV)(text)}\n`),
                ...(log && uploaded ? [logLine(log.name, publication.environment, uploaded)] : []),
            ].join('\n'),
        }));
    const why = reason === undefined ? result : `Stopped: ${(0,report_escape/* escapeText */.X1)((0,report_escape/* clip */.$Q)(reason, 1000))}`;
    if (failing)
        runner.fail(`${why}. The job summary says what to do.`);
}
/** Ends the step where nothing could be verified. There is still a report, for whoever reads reports. */
async function publishFailure(error, tool, outputs, runner, title = 'Nothing was verified') {
    const report = (0,failure/* reportOfError */._)(error, tool);
    const files = await saveReport(report, [], runner, []);
    setOutputs(runner, outputs, {
        verdict: report.verdict,
        report: files['report.json'],
        sarif: files['report.sarif'],
        reports: folderOf(files['report.json']),
    });
    await runner.summary((0,markdown/* renderSummary */.B)(report, [], { title }));
    const known = error instanceof errors/* ToolError */.v;
    const hint = known && error.hint !== undefined ? `\n${error.hint}` : '';
    const message = known ? error.message : `unexpected fault, please report it: ${(0,errors/* messageOf */.b)(error)}`;
    const location = known && error.location && runner.exists(error.location.file) ? error.location : undefined;
    runner.fail((0,report_escape/* escapeText */.X1)(`${message}${hint}`, { keepLines: true }), location);
}
function saveReport(report, rules, runner, changes) {
    return runner.save({
        'report.json': (0,json/* renderJson */.h)(report),
        // GitHub opens an alert for an approved finding too.
        'report.sarif': (0,sarif/* renderSarif */.W)(report, rules, { omitApproved: true }),
        'report.md': (0,markdown/* renderSummary */.B)(report, rules, { changes }),
        'report.txt': (0,report_text/* renderText */.S)(report, rules, { color: false, verbosity: 'verbose' }),
    });
}
/** Every declared output is set: those without a value to the empty text. */
function setOutputs(runner, declared, values) {
    for (const name of Object.keys(declared))
        runner.setOutput(name, values[name] ?? '');
}
function folderOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')));
}
function uploadOutputs(name, uploaded) {
    if (name === undefined || uploaded?.state !== 'known')
        return {};
    const { id, digest } = uploaded.value;
    return { 'artifact-name': name, 'artifact-id': id, 'artifact-digest': digest };
}
function policyWarning(message) {
    return { level: 'warning', title: 'Built-in policy', message };
}
/** The verdict does not hang on the log, but nobody may believe in one that is not there. */
function uploadWarning(uploaded) {
    if (uploaded === undefined || uploaded.state === 'known')
        return [];
    const message = `The verdict stands, but no report can be downloaded later: ${(0,report_escape/* escapeText */.X1)((0,report_escape/* clip */.$Q)(uploaded.why, 600))}`;
    return [{ level: 'warning', title: 'Inspection log not uploaded', message }];
}
function logLine(logName, environment, uploaded) {
    if (uploaded.state === 'unavailable') {
        return `**No inspection log was uploaded:** ${(0,report_escape/* escapeMarkdown */.FV)((0,report_escape/* clip */.$Q)(uploaded.why, 600))}`;
    }
    const { id, digest } = uploaded.value;
    const url = (0,workflow_run/* artifactUrl */.Wk)(environment, id);
    const name = url === undefined ? (0,report_escape/* markdownCode */.D9)(logName) : `[${(0,report_escape/* markdownCode */.D9)(logName)}](${url})`;
    return `Inspection log: ${name}, SHA-256 ${(0,report_escape/* markdownCode */.D9)(digest)}.`;
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

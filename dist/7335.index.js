export const id = 7335;
export const ids = [7335];
export const modules = {

/***/ 45060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P6: () => (/* binding */ JUDGING),
/* harmony export */   Po: () => (/* binding */ POLICY),
/* harmony export */   Sj: () => (/* binding */ INSPECTION_LOG),
/* harmony export */   aQ: () => (/* binding */ OUTPUT),
/* harmony export */   co: () => (/* binding */ ISOLATED)
/* harmony export */ });
/** Inputs of every command that ends in a report. */
/** How findings are judged. */
const JUDGING = {
    mode: {
        kind: 'choice',
        description: '`enforce` fails on findings, `report` shows them and never fails: for adoption.',
        choices: ['enforce', 'report'],
        default: 'enforce',
    },
    strict: { kind: 'flag', description: 'Warnings fail, too.' },
};
/** Where something of the project is run. */
const ISOLATED = {
    python: {
        kind: 'text',
        description: 'The Python, as a command or a path.',
        default: 'python3',
        placeholder: 'PYTHON',
    },
    wheelhouse: {
        kind: 'text',
        description: 'Folder of wheels that the constraints are fetched from in place of an index. Their hashes are still demanded.',
        placeholder: 'DIR',
    },
    network: {
        kind: 'choice',
        description: '`none` gives what is run no network, and fails where that can’t be had; `allowed` lets it through, and the report warns of it.',
        choices: ['none', 'allowed'],
        default: 'none',
    },
    'timeout-minutes': {
        kind: 'text',
        description: 'How long one step of it may take, 1 to 120.',
        default: '20',
        placeholder: 'MINUTES',
    },
};
const POLICY = {
    policy: {
        kind: 'text',
        description: 'The policy file, for its approvals. Without this input `release-policy.toml` is used where it exists, else nothing is approved. It is read from the commit, on a pull request from its base.',
        placeholder: 'FILE',
    },
};
/** The inspection log of an action. */
const INSPECTION_LOG = {
    'artifact-name': {
        kind: 'text',
        only: 'action',
        description: 'Name of the uploaded inspection log. Default: `inspection-<job>-<matrix index>-<attempt>`, because equal names are refused: give it where one job verifies twice.',
        placeholder: 'NAME',
    },
    'retention-days': {
        kind: 'text',
        only: 'action',
        description: 'Days that the inspection log is kept, 1 to 90. Default: what the repository is set to.',
        placeholder: 'DAYS',
    },
    'matrix-index': {
        kind: 'text',
        only: 'action',
        description: 'Tells the legs of a matrix apart in that name; leave it as it is.',
        // Only an expression knows it. Where a runner does not count the legs, their values tell them apart.
        default: "${{ format('{0}', strategy.job-index) || toJSON(matrix) }}",
        placeholder: 'INDEX',
    },
};
/** What the command line prints. */
const OUTPUT = {
    format: {
        kind: 'choice',
        only: 'cli',
        description: 'What is printed on standard output.',
        choices: ['text', 'json', 'markdown', 'sarif'],
        default: 'text',
    },
    output: {
        kind: 'text',
        only: 'cli',
        description: 'Write to this file instead of standard output.',
        placeholder: 'FILE',
    },
    quiet: { kind: 'flag', only: 'cli', description: 'Only the verdict and what fails.' },
    verbose: { kind: 'flag', only: 'cli', description: 'Every finding in full, and what was not checked.' },
    color: {
        kind: 'choice',
        only: 'cli',
        description: 'Colour: by default only on a terminal.',
        choices: ['auto', 'always', 'never'],
        default: 'auto',
    },
};


/***/ }),

/***/ 23757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ baselineView)
/* harmony export */ });
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65526);

function baselineView(baseline) {
    if (baseline.state === 'none') {
        return { title: 'Changes since the former release', why: baseline.why, artifacts: [] };
    }
    const { release = 'the former release', artifacts } = baseline;
    return { title: `Changes since ${release}`, artifacts: artifacts.map(comparedView) };
}
function comparedView({ artifact, kind, before, diff }) {
    if (before === undefined || diff === undefined) {
        return { artifact, summary: `not compared: the former release has no ${kind}`, rows: [] };
    }
    const rows = [...importantRows(diff), ...fileRows(diff)];
    return { artifact, before, summary: summaryOf(diff), rows };
}
function summaryOf({ added, removed, changed, reaches, unanalysed }) {
    const parts = [
        ...(added.length > 0 ? [`${added.length} added`] : []),
        ...(removed.length > 0 ? [`${removed.length} removed`] : []),
        ...(changed.length > 0 ? [`${changed.length} changed`] : []),
    ];
    const files = parts.length === 0 ? 'no file differs' : `files: ${parts.join(', ')}`;
    const found = reaches.length === 0 ? '' : `; ${(0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(reaches.length, 'new use')} of sensitive names`;
    const unknown = unanalysed.length === 0 ? '' : `; ${(0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(unanalysed.length, 'changed Python file')} not looked into`;
    return `${files}${found}${unknown}`;
}
const LISTS = [
    ['requirements', 'requirement'],
    ['extras', 'extra'],
    ['entryPoints', 'entry point'],
    ['buildRequirements', 'build requirement'],
];
const REACHES = {
    network: 'new network use',
    process: 'new process use',
    dynamic: 'new dynamic code',
};
function importantRows(diff) {
    const important = true;
    const python = diff.requiresPython;
    return [
        ...LISTS.flatMap(([key, what]) => listRows(diff[key], what)),
        ...(python === undefined
            ? []
            : [
                {
                    what: 'Requires-Python',
                    important,
                    text: `${python.before ?? 'none'} → ${python.after ?? 'none'}`,
                },
            ]),
        ...diff.reaches.map(({ kind, path, line, name }) => ({
            what: REACHES[kind],
            important,
            path: `${path}:${line}`,
            text: name,
        })),
        ...diff.unanalysed.map(({ path, why }) => ({ what: 'not looked into', important, path, text: why })),
    ];
}
function listRows({ added, removed }, what) {
    return [
        ...added.map((text) => ({ what: `new ${what}`, important: true, text })),
        ...removed.map((text) => ({ what: `${what} gone`, important: true, text })),
    ];
}
function fileRows({ added, removed, changed }) {
    const row = (what, path, detail) => ({
        what,
        important: false,
        path,
        detail,
    });
    const size = (bytes) => (bytes === undefined ? 'not read' : (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes));
    return [
        ...added.map((file) => row('added', file.path, size(file.size))),
        ...removed.map((file) => row('removed', file.path, size(file.size))),
        // The most grown first: that is where new code is.
        ...changed
            .toSorted((a, b) => growth(b) - growth(a))
            .map(({ path, before, after }) => row('changed', path, `${size(before)} → ${size(after)}${signed(growth({ before, after }))}`)),
    ];
}
function growth({ before = 0, after = 0, }) {
    return after - before;
}
function signed(bytes) {
    if (bytes === 0)
        return '';
    return ` (${bytes > 0 ? '+' : '-'}${(0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(Math.abs(bytes))})`;
}


/***/ }),

/***/ 87217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ CappedText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65526);


/** Text that never takes more than its budget: what does not fit is refused, so that it can be counted. */
class CappedText {
    #budget;
    #parts = [];
    constructor(budget) {
        this.#budget = budget;
    }
    /** Adds the lines, all or none, each with a newline. */
    add(...lines) {
        const text = lines.map((line) => `${line}\n`).join('');
        const size = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(text);
        if (size > this.#budget.left)
            return false;
        this.#budget.left -= size;
        this.#parts.push(text);
        return true;
    }
    /** The lines after a blank one. */
    section(...lines) {
        return this.add('', ...lines);
    }
    /** Adds at most `limit` of the items, then how many more there are; answers how many had no room. */
    addEach(items, limit, render, more) {
        const shown = items.slice(0, limit);
        // Rendered one by one: nothing is made of what is not shown.
        const fitting = shown.findIndex((item) => !this.add(render(item)));
        if (fitting !== -1)
            return items.length - fitting;
        const left = items.length - shown.length;
        if (left > 0)
            this.add(more((0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(left)));
        return 0;
    }
    toString() {
        return this.#parts.join('');
    }
}


/***/ }),

/***/ 57340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ reportOfError)
/* harmony export */ });
/* harmony import */ var _archive_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12476);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** The report of a run that ended before anything could be evaluated: a failure that says why, never silence. */
function reportOfError(error, tool) {
    const hint = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v && error.hint !== undefined ? ` ${error.hint}` : '';
    return {
        schemaVersion: 1,
        tool,
        verdict: 'fail',
        complete: false,
        policy: {},
        strict: false,
        limits: _archive_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LIMITS */ .d,
        subjects: [],
        results: [{ ruleId: 'run', outcome: 'error', why: `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error)}${hint}`, findings: [] }],
        approvals: [],
    };
}


/***/ }),

/***/ 8403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ renderJson),
  o: () => (/* binding */ safeJson)
});

;// CONCATENATED MODULE: ./lib/report/baseline-json.js
/** Keys in the order of the contract, as json.ts does for the rest of a report. */
function orderedBaseline(baseline) {
    if (baseline.state === 'none') {
        return { state: 'none', why: baseline.why, ...(baseline.doubtful && { doubtful: true }) };
    }
    const { state, release, artifacts } = baseline;
    return { state, ...(release !== undefined && { release }), artifacts: artifacts.map(artifact) };
}
function artifact({ artifact: file, kind, before, metadata, diff }) {
    return {
        artifact: file,
        kind,
        ...(before !== undefined && { before }),
        ...(metadata && {
            metadata: { path: metadata.path, ...(metadata.sha256 !== undefined && { sha256: metadata.sha256 }) },
        }),
        ...(diff && { diff: diffOf(diff) }),
    };
}
function diffOf(diff) {
    const { added, removed, changed, requiresPython: python } = diff;
    return {
        added: added.map(oneSided),
        removed: removed.map(oneSided),
        changed: changed.map(changedFile),
        entryPoints: list(diff.entryPoints),
        requirements: list(diff.requirements),
        extras: list(diff.extras),
        buildRequirements: list(diff.buildRequirements),
        ...(python && { requiresPython: beforeAfter(python) }),
        reaches: diff.reaches.map(reach),
        unanalysed: diff.unanalysed.map(unanalysed),
    };
}
function oneSided({ path, size, sha256 }) {
    return { path, ...(size !== undefined && { size }), ...(sha256 !== undefined && { sha256 }) };
}
function changedFile({ path, ...sizes }) {
    return { path, ...beforeAfter(sizes) };
}
function beforeAfter({ before, after }) {
    return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}
function list({ added, removed }) {
    return { added, removed };
}
function reach({ path, line, kind, name, sha256 }) {
    return { path, line, kind, name, ...(sha256 !== undefined && { sha256 }) };
}
function unanalysed({ path, why, sha256 }) {
    return { path, why, ...(sha256 !== undefined && { sha256 }) };
}

;// CONCATENATED MODULE: ./lib/report/json.js

/**
 * What JSON leaves raw and a terminal or a log would act on: DEL, C1 controls, format characters (bidi marks, zero-width
 * ones), separators. As `\u` escapes inside a string they mean the same.
 */
const RAW = /[\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}]/gu;
function escapeUnits(text) {
    let escaped = '';
    for (let at = 0; at < text.length; at++) {
        escaped += `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`;
    }
    return escaped;
}
/** JSON with two spaces and a final newline that is safe to show, and no line of which can be a workflow command. */
function safeJson(value) {
    const json = JSON.stringify(value, undefined, 2);
    return `${json.replace(RAW, escapeUnits).replaceAll('##[', '#\\u0023[')}\n`;
}
/** The one JSON form of a report: keys in the order of the contract, so that equal reports give equal bytes. */
function renderJson(report) {
    return safeJson(ordered(report));
}
function ordered(report) {
    const { schemaVersion, tool, verdict, complete, source, baseline, policy, strict, limits } = report;
    return {
        schemaVersion,
        tool: { name: tool.name, version: tool.version },
        verdict,
        complete,
        ...(source === undefined
            ? {}
            : {
                source: {
                    repository: source.repository,
                    commit: source.commit,
                    ...(source.tag === undefined ? {} : { tag: source.tag }),
                },
            }),
        ...(baseline === undefined ? {} : { baseline: orderedBaseline(baseline) }),
        policy: {
            ...(policy.path === undefined ? {} : { path: policy.path }),
            ...(policy.sha256 === undefined ? {} : { sha256: policy.sha256 }),
        },
        strict,
        limits: sorted(limits),
        subjects: report.subjects.map(orderedSubject),
        results: report.results.map(orderedResult),
        approvals: report.approvals.map(orderedApproval),
        ...(report.dependencies && {
            dependencies: {
                base: report.dependencies.base,
                changes: report.dependencies.changes.map(orderedChange),
            },
        }),
    };
}
/** Keys in the order of their code units; the values stay. */
function sorted(object) {
    const entries = Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries);
}
function orderedSubject({ file, kind, sha256, size, verdict, files }) {
    const base = { file, kind, sha256, size, verdict };
    return files === undefined ? base : { ...base, files: files.map(orderedOrigin) };
}
function orderedOrigin({ path, state, sources, how }) {
    return {
        path,
        state,
        ...(sources === undefined ? {} : { sources }),
        ...(how === undefined ? {} : { how }),
    };
}
function orderedResult({ ruleId, outcome, why, findings }) {
    return { ruleId, outcome, ...(why === undefined ? {} : { why }), findings: findings.map(orderedFinding) };
}
function orderedFinding({ severity, message, location, evidence }) {
    if (location === undefined)
        return { severity, message, evidence: sorted(evidence) };
    const { artifact, path, line } = location;
    return {
        severity,
        message,
        location: {
            artifact,
            ...(path === undefined ? {} : { path }),
            ...(line === undefined ? {} : { line }),
        },
        evidence: sorted(evidence),
    };
}
function orderedChange(one) {
    const { change, kind, name, file, line, before, after, reviewed } = one;
    return {
        change,
        kind,
        name,
        file,
        ...(line === undefined ? {} : { line }),
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
        ...(reviewed === undefined ? {} : { reviewed }),
    };
}
function orderedApproval(use) {
    const { rule, path, reason, artifact, sha256, expires, used } = use;
    return {
        rule,
        path,
        reason,
        ...(artifact === undefined ? {} : { artifact }),
        ...(sha256 === undefined ? {} : { sha256 }),
        ...(expires === undefined ? {} : { expires }),
        used: used.map(orderedFinding),
    };
}


/***/ }),

/***/ 65526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ painter),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   fi: () => (/* binding */ clampColumns),
/* harmony export */   z3: () => (/* binding */ formatBytes),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

function painter(color) {
    // Whether there is a terminal was decided by the caller: a renderer asks no stream.
    return color ? (style, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : (_style, text) => text;
}
const MAX_COLUMNS = 100;
const MIN_COLUMNS = 40;
/** Columns to wrap at: those of the terminal, within what reads well. */
function clampColumns(columns = MAX_COLUMNS) {
    return Math.max(MIN_COLUMNS, Math.min(MAX_COLUMNS, columns));
}
/**
 * Breaks one line of text into lines of at most `columns`, the first after `first`, the others after `rest`. A word that is
 * longer than a line is cut, so that the terminal never puts its tail in column one, where it could pass for our own line.
 */
function wrap(text, columns, first, rest = first) {
    const room = columns - Math.max(first.length, rest.length);
    const lines = [];
    let line = first;
    let begun = false;
    for (const word of text.split(' ').flatMap((long) => cut(long, room))) {
        if (begun && line.length + 1 + word.length > columns) {
            lines.push(line);
            line = rest + word;
        }
        else {
            line += begun ? ` ${word}` : word;
        }
        begun = true;
    }
    return [...lines, line];
}
/** Pieces of at most `room` UTF-16 units, cut between code points. */
function cut(word, room) {
    if (word.length <= room)
        return [word];
    const pieces = [];
    let piece = '';
    for (const character of word) {
        if (piece.length + character.length > room) {
            pieces.push(piece);
            piece = '';
        }
        piece += character;
    }
    return [...pieces, piece];
}
function plural(count, one, many = `${one}s`) {
    return `${grouped(count)} ${count === 1 ? one : many}`;
}
/** `1234567` as `1,234,567`. Without Intl, whose first use costs 10 ms. */
function grouped(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
const UNITS = ['KiB', 'MiB', 'GiB', 'TiB'];
/** A size in bytes for people: `817 bytes`, `1.4 MiB`. */
function formatBytes(bytes) {
    let value = bytes;
    let unit = '';
    for (const next of UNITS) {
        if (value < 1024)
            break;
        value /= 1024;
        unit = next;
    }
    return unit === '' ? plural(bytes, 'byte') : `${value.toFixed(1)} ${unit}`;
}


/***/ }),

/***/ 64503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ruleUrl),
/* harmony export */   w: () => (/* binding */ PROJECT_URL)
/* harmony export */ });
/** Where this project lives: rule pages and SARIF point there. */
const PROJECT_URL = 'https://github.com/diybitcoinhardware/hardening-actions';
/** The page of a rule, made from the rule itself by `rulePage`. */
function ruleUrl(ruleId) {
    return `${PROJECT_URL}/blob/main/docs/rules/${encodeURIComponent(ruleId)}.md`;
}


/***/ }),

/***/ 63021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98149);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72527);
/* harmony import */ var _capped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87217);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75169);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65526);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64503);
/* harmony import */ var _baseline_view_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23757);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54641);









const DEFAULT_BYTES = 900 * 1024;
/** Kept aside for what must stand at the end: the count of what was left out, and the footer. */
const RESERVE = 300;
const TEXT_LIMIT = 1000;
/** Places shown for one rule in one file; a longer list tells a reader nothing new. */
const FINDINGS_LIMIT = 50;
/** Rows of a table. */
const ROWS_LIMIT = 200;
const CHANGES_LIMIT = 50;
const more = (count) => `… and ${count} more in the uploaded report.`;
const prose = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(text, TEXT_LIMIT));
const code = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(text, TEXT_LIMIT));
/** The report as GitHub Markdown for a job summary: what a tired maintainer needs in ten seconds, then the rest. */
function renderSummary(report, rules, options = {}) {
    const view = (0,_view_js__WEBPACK_IMPORTED_MODULE_1__/* .viewOf */ .du)(report, rules);
    const footer = options.footer === undefined ? '' : `\n${options.footer}\n`;
    const budget = { left: (options.maxBytes ?? DEFAULT_BYTES) - RESERVE - node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(footer) };
    // The verdict takes its room first: a pull request that changes much of the policy can't push it out.
    const verdictPart = new _capped_js__WEBPACK_IMPORTED_MODULE_3__/* .CappedText */ .R(budget);
    const changesPart = new _capped_js__WEBPACK_IMPORTED_MODULE_3__/* .CappedText */ .R(budget);
    const rest = new _capped_js__WEBPACK_IMPORTED_MODULE_3__/* .CappedText */ .R(budget);
    const left = verdict(verdictPart, report, view, options.title) +
        policyChanges(changesPart, options.changes ?? []) +
        artifacts(rest, report) +
        dependencies(rest, report) +
        baselineChanges(rest, report) +
        findings(rest, view) +
        approvals(rest, report) +
        unknown(rest, view) +
        notChecked(rest, view);
    const note = left === 0 ? '' : `\n**${(0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(left, 'more line')}** in the uploaded report.\n`;
    return [changesPart, verdictPart, rest, note, footer].join('').trimStart();
}
function policyChanges(out, changes) {
    if (changes.length === 0)
        return 0;
    if (!out.section('### This pull request changes the policy', ''))
        return changes.length;
    return out.addEach(changes, CHANGES_LIMIT, (change) => `- ${prose(change)}`, (count) => `- ${more(count)}`);
}
function verdict(out, report, view, title) {
    const before = title === undefined ? '' : `${prose(title)}: `;
    out.section(`## ${before}${report.verdict.toUpperCase()}`, '', `**${(0,_view_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(report, view)}**`);
    const sentence = (0,_view_js__WEBPACK_IMPORTED_MODULE_1__/* .incompleteness */ .C7)(report, view);
    if (sentence === undefined)
        return 0;
    out.section('> [!CAUTION]', `> **Incomplete.** ${sentence}`);
    if (view.blocked.length > 0)
        out.add('>');
    return out.addEach(view.blocked, ROWS_LIMIT, ({ ruleId, why = 'no reason was given' }) => `> - ${code(ruleId)}: ${prose(why)}`, (count) => `> - ${more(count)}`);
}
function artifacts(out, report) {
    const traced = report.subjects.some(({ files }) => files !== undefined);
    const columns = [
        'Verdict',
        'File',
        'Kind',
        'Size',
        'SHA-256',
        ...(traced ? ['Compared with the source'] : []),
    ];
    const left = table(out, '### Artifacts', columns, report.subjects, (subject) => [
        subject.verdict,
        code(subject.file),
        subject.kind,
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(subject.size),
        code(subject.sha256),
        ...(traced ? [subject.files === undefined ? 'no' : (0,_origins_js__WEBPACK_IMPORTED_MODULE_6__/* .originCounts */ .D)(subject.files)] : []),
    ]);
    const { path, sha256 } = report.policy;
    const digest = sha256 === undefined ? '' : ` (SHA-256 ${code(sha256)})`;
    const policy = path === undefined ? 'the built-in one: pure Python, nothing approved' : `${code(path)}${digest}`;
    out.section(`Policy: ${policy}.`);
    if (report.source !== undefined) {
        const { repository, commit, tag } = report.source;
        const at = tag === undefined ? '' : ` (tag ${code(tag)})`;
        out.section(`Source: ${code(repository)} at ${code(commit)}${at}.`);
    }
    return left;
}
/** What a reviewer of a pull request reads first: what is new. */
function dependencies(out, { dependencies: compared }) {
    if (compared === undefined)
        return 0;
    const { base, changes } = compared;
    out.section(`Compared with ${code(base)}.`);
    const columns = ['Change', 'Kind', 'Dependency', 'File', 'Before', 'After', 'Reviewed'];
    return table(out, '### Dependencies', columns, changes, (one) => [
        one.change === 'new' || one.change === 'widened' ? `**${one.change}**` : one.change,
        one.kind,
        code(one.name),
        code(one.line === undefined ? one.file : `${one.file}:${one.line}`),
        one.before === undefined ? '' : code(one.before),
        one.after === undefined ? '' : code(one.after),
        prose(one.reviewed ?? ''),
    ]);
}
/** What a reviewer of a release reads: what is new, by artifact. */
function baselineChanges(out, { baseline }) {
    if (baseline === undefined)
        return 0;
    const { title, why, artifacts: compared } = (0,_baseline_view_js__WEBPACK_IMPORTED_MODULE_5__/* .baselineView */ .X)(baseline);
    if (!out.section(`### ${prose(title)}`))
        return 1;
    if (why !== undefined)
        out.section(`${prose(why)}.`);
    return compared.reduce((left, one) => left + comparedTable(out, one), 0);
}
function comparedTable(out, { artifact, before, summary, rows }) {
    const beside = before === undefined ? '' : ` compared with ${code(before)}`;
    const columns = ['Change', 'Where', 'What'];
    const heading = `${code(artifact)}${beside}: ${summary}.`;
    if (rows.length > 0)
        return table(out, heading, columns, rows, changeCells);
    return out.section(heading) ? 0 : 1;
}
function changeCells({ what, important, path, text, detail }) {
    const value = text === undefined ? (detail ?? '') : code(text);
    return [important ? `**${what}**` : what, path === undefined ? '' : code(path), value];
}
function findings(out, view) {
    if (view.open.length === 0)
        return 0;
    if (!out.section('### Findings'))
        return view.open.length;
    const explained = new Set();
    return view.files.reduce((left, file) => left + fileFindings(out, file, explained), 0);
}
function fileFindings(out, { file, groups }, explained) {
    const all = groups.reduce((sum, group) => sum + group.findings.length, 0);
    if (!out.section(`#### ${file === undefined ? 'All files together' : code(file)}`))
        return all;
    return groups.reduce((left, group) => left + ruleFindings(out, group, explained), 0);
}
function ruleFindings(out, { ruleId, rule, severity, findings: found }, explained) {
    // A note is no accusation: the title, which names a fault, and advice would make it one.
    const isNote = severity === 'note';
    const link = rule === undefined ? code(ruleId) : `[${code(ruleId)}](${(0,_links_js__WEBPACK_IMPORTED_MODULE_7__/* .ruleUrl */ .Q)(ruleId)})`;
    const name = rule === undefined || isNote ? link : `${rule.title} · ${link}`;
    const count = found.length > 1 ? ` (${(0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(found.length, 'finding')})` : '';
    const head = [`**${severity}** · ${name}${count}`, ''];
    if (!out.section(...head))
        return found.length;
    const shown = found.slice(0, FINDINGS_LIMIT);
    const left = shown.length - messageLines(out, shown);
    if (left > 0)
        return left + found.length - shown.length;
    if (found.length > shown.length)
        out.add(`- ${more((0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(found.length - shown.length))}`);
    if (rule === undefined || isNote || explained.has(ruleId))
        return 0;
    explained.add(ruleId);
    out.section((0,_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .firstSentence */ .qi)(rule.rationale), '', `**What to do:** ${rule.remediation}`);
    return 0;
}
/** Answers how many findings were written. */
function messageLines(out, found) {
    const groups = (0,_view_js__WEBPACK_IMPORTED_MODULE_1__/* .byMessage */ .R1)(found);
    const shared = groups.length < found.length;
    let written = 0;
    for (const [message, group] of groups) {
        if (shared && !out.add(`- ${prose(message)}`))
            return written;
        for (const finding of group) {
            const place = (0,_view_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(finding);
            const at = place === undefined ? '' : finding.location?.path === undefined ? place : code(place);
            const line = shared
                ? `  - ${at}`
                : `- ${[at, prose(message)].filter((part) => part !== '').join(': ')}`;
            if ((!shared || at !== '') && !out.add(line))
                return written;
            written++;
        }
    }
    return written;
}
function approvals(out, report) {
    const columns = ['Rule', 'Path', 'Used for', 'Reason', 'Until'];
    return table(out, '### Approved by the policy', columns, report.approvals, (approval) => {
        const { rule, path, artifact, sha256, used, reason, expires = '' } = approval;
        const where = artifact === undefined ? code(path) : `${code(path)} in ${code(artifact)}`;
        const bytes = sha256 === undefined ? '' : `, SHA-256 ${code(sha256)}`;
        const use = used.length === 0 ? '**unused**' : (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(used.length, 'finding');
        return [code(rule), `${where}${bytes}`, use, prose(reason), prose(expires)];
    });
}
/** No folded part: what the machine can't see is what a person has to look at. */
function unknown(out, view) {
    if (view.unknown.length === 0)
        return 0;
    if (!out.section('### Unknown: look yourself', ''))
        return view.unknown.length;
    return out.addEach(view.unknown, ROWS_LIMIT, ({ ruleId, why = '' }) => `- ${code(ruleId)}: ${prose(why)}`, (count) => `- ${more(count)}`);
}
function notChecked(out, { unchecked }) {
    if (unchecked.length === 0)
        return 0;
    const rules = unchecked.reduce((sum, { ruleIds }) => sum + ruleIds.length, 0);
    const lines = unchecked.map(({ why, ruleIds }) => `- ${prose(why)}: ${ruleIds.map(code).join(', ')}`);
    const whole = out.section(`<details><summary>Not checked: ${(0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(rules, 'rule')}</summary>`, '', ...lines, '', '</details>');
    return whole ? 0 : lines.length;
}
function table(out, heading, columns, items, cells) {
    if (items.length === 0)
        return 0;
    const row = (texts) => `| ${texts.join(' | ')} |`;
    if (!out.section(heading, '', row(columns), row(columns.map(() => '---'))))
        return items.length;
    return out.addEach(items, ROWS_LIMIT, (item) => row(cells(item)), (count) => `\n${more(count)}`);
}


/***/ }),

/***/ 54641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ originText),
/* harmony export */   D: () => (/* binding */ originCounts)
/* harmony export */ });
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65526);

/** In the order of a summary: what is well first. */
const STATES = [
    ['identical', 'identical'],
    ['generated', 'generated'],
    ['declared', 'declared'],
    ['line-endings', 'with other line ends'],
    ['moved', 'moved'],
    ['unexplained', 'unexplained'],
];
/** `67 files: 60 identical, 7 generated`. */
function originCounts(files) {
    const counts = STATES.flatMap(([state, words]) => {
        const count = files.filter((file) => file.state === state).length;
        return count === 0 ? [] : [`${count} ${words}`];
    });
    return `${(0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(files.length, 'file')}${counts.length === 0 ? '' : `: ${counts.join(', ')}`}`;
}
const WORDS = {
    identical: 'identical to',
    generated: 'generated',
    declared: 'declared generated',
    'line-endings': 'differs in its line ends from',
    moved: 'its contents stand elsewhere:',
    unexplained: 'unexplained',
};
/** One sentence on one file. May quote untrusted text. */
function originText({ state, sources = [], how }) {
    const from = sources.length === 0 ? '' : ` ${sources.join(', ')}`;
    if (how === undefined)
        return `${WORDS[state]}${from}`;
    return sources.length === 0 ? `${WORDS[state]}: ${how}` : `${WORDS[state]}${from}, ${how}`;
}


/***/ }),

/***/ 99147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ Page)
/* harmony export */ });
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65526);

/** Lines of terminal output, wrapped first and coloured after, so that a colour code never counts as width. */
class Page {
    paint;
    #columns;
    #lines = [];
    constructor(options) {
        this.paint = (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C2)(options.color);
        this.#columns = (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .clampColumns */ .fi)(options.columns);
    }
    blank() {
        this.#lines.push('');
    }
    /** As it is, however long. */
    raw(line) {
        this.#lines.push(line);
    }
    text(text, indent = '', style) {
        this.hanging(text, indent, indent, style);
    }
    /** The first line after `first`, the others after `rest`. */
    hanging(text, first, rest, style) {
        for (const line of (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(text, this.#columns, first, rest)) {
            this.#lines.push(style === undefined ? line : this.paint(style, line));
        }
    }
    /** A label in a column of its own, `width` wide, and the text beside it. */
    field(label, style, text, indent, width) {
        const beside = indent.length + width;
        const [first = '', ...rest] = (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(text, this.#columns, ' '.repeat(beside));
        const padding = ' '.repeat(Math.max(1, width - label.length));
        this.#lines.push(`${indent}${this.paint(style, label)}${padding}${first.slice(beside)}`, ...rest);
    }
    toString() {
        return `${this.#lines.join('\n')}\n`;
    }
}


/***/ }),

/***/ 75169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P$: () => (/* binding */ plainBlocks),
/* harmony export */   qi: () => (/* binding */ firstSentence),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/** Our own Markdown (titles, rationales, remediations) as plain text. Never used on what an archive says. */
/** Paragraphs, list items and code blocks, in order. */
function plainBlocks(markdown) {
    const blocks = [];
    let lines = [];
    let code = false;
    const flush = () => {
        const text = code ? lines.join('\n') : plainText(lines.join(' '));
        if (text !== '')
            blocks.push({ text, code });
        lines = [];
    };
    for (const line of markdown.split('\n')) {
        if (/^\s*```/.test(line)) {
            flush();
            code = !code;
        }
        else if (!code && /^\s*$|^\s*(?:[-*]|\d+\.)\s/.test(line)) {
            flush();
            lines.push(line);
        }
        else {
            lines.push(line);
        }
    }
    flush();
    return blocks;
}
/** One paragraph on one line: links and emphasis lose their marks, code keeps its backticks. */
function plainText(markdown) {
    return markdown
        .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
        .replace(/\*\*([^*]+)\*\*/g, '$1')
        .replace(/\s+/g, ' ')
        .trim();
}
/** The first sentence: to the first full stop that a capital, a quote, code or the end of the paragraph follows. */
function firstSentence(markdown) {
    const paragraph = plainBlocks(markdown)[0]?.text ?? '';
    return /^.*?[.!?](?=\s+[\p{Lu}`"'(]|$)/u.exec(paragraph)?.[0] ?? paragraph;
}


/***/ }),

/***/ 60938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ repositoryLocation),
/* harmony export */   p: () => (/* binding */ defaultLocation)
/* harmony export */ });
/**
 * GitHub shows findings only on files of the repository, and an artifact is none. A finding about a file of the project stays
 * there; any other stands where a maintainer would answer it: in the policy, else in pyproject.toml.
 */
function repositoryLocation(report, ruleId, finding, map) {
    const mapped = map?.(ruleId, finding);
    if (mapped !== undefined)
        return mapped;
    const { artifact, line = 1 } = finding.location ?? {};
    const isArtifact = report.subjects.some(({ file }) => file === artifact);
    if (artifact !== undefined && !isArtifact && isRelative(artifact))
        return { file: artifact, line };
    return defaultLocation(report);
}
/** For what is about no finding: the policy, else pyproject.toml. */
function defaultLocation(report) {
    const { path } = report.policy;
    return { file: path !== undefined && isRelative(path) ? path : 'pyproject.toml', line: 1 };
}
/** Whether it can be a path below the root of the repository. */
function isRelative(path) {
    return path !== '' && !/^\/|^[A-Za-z]:|\\|\p{Cc}/u.test(path) && !path.split('/').includes('..');
}


/***/ }),

/***/ 70657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: ./lib/report/links.js
var links = __webpack_require__(64503);
// EXTERNAL MODULE: ./lib/report/view.js
var report_view = __webpack_require__(98149);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/report/prose.js
var prose = __webpack_require__(75169);
// EXTERNAL MODULE: ./lib/report/json.js + 1 modules
var json = __webpack_require__(8403);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/report/fingerprint.js

/**
 * Identity of a finding from release to release, 16 hex digits: rule, kind of artifact, path and message, with every number
 * and digest taken out, since versions, sizes and hashes change while the fault stays.
 */
function fingerprint(report, ruleId, { location, message }) {
    const subject = report.subjects.find(({ file }) => file === location?.artifact);
    const where = subject?.kind ?? location?.artifact ?? '';
    const parts = [ruleId, where, stable(location?.path ?? ''), stable(message)];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
/** A folder such as `demo-1.0.dist-info` carries the version, a message may carry a digest or a size. */
function stable(text) {
    return text
        .replace(/\b[0-9a-f]{32,}\b/g, '0')
        .replace(/-[^-/]+(?=\.(?:dist-info|data|egg-info)(?:\/|$))/g, '-0')
        .replace(/(?<![\p{L}_])\d+(?:[.,]\d+)*/gu, '0');
}

// EXTERNAL MODULE: ./lib/report/repository-location.js
var repository_location = __webpack_require__(60938);
;// CONCATENATED MODULE: ./lib/report/sarif.js







const MAX_RESULTS = 5000;
const MESSAGE_LIMIT = 1000;
/** The report as SARIF 2.1.0, as GitHub code scanning takes it. Ends with a newline. */
function renderSarif(report, rules, options = {}) {
    const view = (0,report_view/* viewOf */.du)(report, rules);
    const approved = options.omitApproved === true ? [] : (0,report_view/* approvedFindings */.ie)(report);
    const all = [...view.open.map((open) => ({ ...open, approvals: [] })), ...approved];
    const shown = all.slice(0, options.maxResults ?? MAX_RESULTS);
    // Only the rules that were run, so that a code in the results always has its prose.
    const listed = rules.filter(({ id }) => report.results.some(({ ruleId }) => ruleId === id));
    const context = new Results(report, listed, options.mapLocation);
    const run = {
        tool: {
            driver: {
                name: report.tool.name,
                version: report.tool.version,
                informationUri: options.informationUri ?? links/* PROJECT_URL */.w,
                rules: listed.map(descriptor),
            },
        },
        invocations: [invocation(report, view, all.length - shown.length)],
        artifacts: report.subjects.map((subject) => ({
            location: { uri: encodePath(subject.file), description: { text: (0,report_escape/* visible */.RK)(subject.file) } },
            roles: ['analysisTarget'],
            length: subject.size,
            hashes: { 'sha-256': subject.sha256 },
        })),
        ...provenance(report),
        columnKind: 'utf16CodeUnits',
        results: shown.map(({ ruleId, finding, approvals }) => context.result(ruleId, finding, approvals)),
    };
    const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
    return (0,json/* safeJson */.o)(log);
}
const LEVELS = { error: 'error', warning: 'warning', note: 'note' };
function descriptor(rule) {
    const references = rule.references.map(({ title, url }) => `- [${title}](${url})`);
    const fix = (0,prose/* plainBlocks */.P$)(rule.remediation).map(({ text }) => text);
    const why = (0,prose/* plainBlocks */.P$)(rule.rationale).map(({ text }) => text);
    return {
        id: rule.id,
        name: rule.id.replace(/(?:^|-)(.)/g, (_match, letter) => letter.toUpperCase()),
        shortDescription: { text: (0,prose/* plainText */.wh)(rule.title) },
        fullDescription: { text: (0,prose/* firstSentence */.qi)(rule.rationale) },
        helpUri: (0,links/* ruleUrl */.Q)(rule.id),
        help: {
            text: [...why, ...fix].join('\n\n'),
            markdown: [rule.rationale, `**What to do.** ${rule.remediation}`, references.join('\n')]
                .filter((part) => part !== '')
                .join('\n\n'),
        },
        defaultConfiguration: { level: LEVELS[rule.severity] },
        properties: { tags: ['security', 'supply-chain', rule.family], precision: 'very-high' },
    };
}
function invocation(report, view, left) {
    const blocked = view.blocked.map(({ ruleId, why = 'no reason was given' }) => ({
        level: 'error',
        message: message(`${ruleId} could not be checked: ${why}`),
        // Not every blocked rule need be among the descriptors, so it is named, not indexed.
        associatedRule: { id: ruleId },
    }));
    const sentence = (0,report_view/* incompleteness */.C7)(report, view);
    const incomplete = sentence === undefined ? [] : [{ level: 'error', message: message(sentence) }];
    const cut = left === 0
        ? []
        : [{ level: 'warning', message: message(`${left} more results are in the JSON report alone.`) }];
    return {
        executionSuccessful: report.complete && view.blocked.length === 0,
        toolExecutionNotifications: [...incomplete, ...blocked, ...cut],
    };
}
function provenance({ source }) {
    if (source === undefined || !/^https:\/\/[\w.-]+\/[\w./-]+$/.test(source.repository))
        return {};
    const { repository, commit, tag } = source;
    return {
        versionControlProvenance: [
            {
                repositoryUri: repository,
                revisionId: (0,report_escape/* visible */.RK)(commit),
                ...(tag === undefined ? {} : { revisionTag: (0,report_escape/* visible */.RK)(tag) }),
            },
        ],
    };
}
/** Makes results; counts equal fingerprints, which GitHub would otherwise take for one alert. */
class Results {
    #report;
    #index;
    #map;
    #seen = new Map();
    constructor(report, rules, map) {
        this.#report = report;
        this.#index = new Map(rules.map(({ id }, index) => [id, index]));
        this.#map = map;
    }
    result(ruleId, finding, approvals) {
        const place = (0,repository_location/* repositoryLocation */.m)(this.#report, ruleId, finding, this.#map);
        const inside = [finding.location?.artifact, (0,report_view/* placeOf */.$t)(finding)].filter((part) => part !== undefined);
        const ruleIndex = this.#index.get(ruleId);
        return {
            ruleId,
            ...(ruleIndex === undefined ? {} : { ruleIndex }),
            level: LEVELS[finding.severity],
            message: message([...inside, (0,report_escape/* clip */.$Q)(finding.message, MESSAGE_LIMIT)].join(': ')),
            locations: [
                {
                    physicalLocation: {
                        artifactLocation: { uri: encodePath(place.file) },
                        region: { startLine: place.line },
                    },
                    ...(inside.length === 0 ? {} : { logicalLocations: [logicalLocation(inside)] }),
                },
            ],
            partialFingerprints: { primaryLocationLineHash: this.#fingerprint(ruleId, finding) },
            ...(approvals.length === 0
                ? {}
                : {
                    suppressions: approvals.map(({ reason }) => ({
                        kind: 'external',
                        status: 'accepted',
                        justification: (0,report_escape/* visible */.RK)((0,report_escape/* clip */.$Q)(reason, MESSAGE_LIMIT)),
                    })),
                }),
        };
    }
    /** GitHub reads `primaryLocationLineHash` alone, in the form `hash:occurrence`. */
    #fingerprint(ruleId, finding) {
        const hash = fingerprint(this.#report, ruleId, finding);
        const occurrence = (this.#seen.get(hash) ?? 0) + 1;
        this.#seen.set(hash, occurrence);
        return `${hash}:${occurrence}`;
    }
}
function logicalLocation(inside) {
    return { fullyQualifiedName: inside.map(report_escape/* visible */.RK).join('!'), kind: 'resource' };
}
/** Plain text in a SARIF message: `[text](target)` would be a link (3.11.6) and `{0}` a placeholder (3.11.5). */
function message(text) {
    const shown = (0,report_escape/* visible */.RK)(text)
        .replace(/\{(?=\d+\})/g, '{{')
        .replace(/(?<=\{\{\d+)\}/g, '}}');
    return { text: shown.includes('](') ? shown.replace(/[\\[\]]/g, '\\$&') : shown };
}
/** A relative URI reference (RFC 3986), each component encoded. What is invisible is shown first: a lone surrogate has no encoding. */
function encodePath(path) {
    return path
        .split('/')
        .map((part) => encodeURIComponent((0,report_escape/* visible */.RK)(part)))
        .join('/');
}


/***/ }),

/***/ 44639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98149);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75169);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65526);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72527);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99147);
/* harmony import */ var _baseline_view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23757);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54641);







const STYLES = {
    error: 'red',
    warning: 'yellow',
    note: 'cyan',
    fail: 'red',
    pass: 'green',
};
/** Longest message shown outside `verbose`, in characters; what quotes more is an attack or a mistake. */
const MESSAGE_LIMIT = 600;
/** How many of one kind are shown outside `verbose`. */
const FINDINGS_LIMIT = 10;
const FILES_LIMIT = 20;
const CHANGES_LIMIT = 50;
const INDENT = '    ';
/**
 * The report for a terminal or a log: verdict first, then the artifacts, findings by file and rule, approvals, and what was
 * not checked. `quiet` is the verdict and one line for each thing that makes it fail. Ends with a newline.
 */
function renderText(report, rules, options) {
    const view = (0,_view_js__WEBPACK_IMPORTED_MODULE_0__/* .viewOf */ .du)(report, rules);
    const text = options.verbosity === 'quiet' ? quiet(report, view, options) : full(report, view, options);
    // Once more over the whole: wrapping may have put a `::` at the beginning of a line.
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .defuseCommands */ .pq)(text);
}
function quiet(report, view, options) {
    const paint = (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C2)(options.color);
    const word = paint(['bold', report.verdict === 'pass' ? 'green' : 'red'], report.verdict.toUpperCase());
    const lines = [`${word}  ${(0,_view_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .Pl)(report, view)}`];
    for (const { ruleId, finding } of view.open) {
        const { severity, location, message } = finding;
        if (severity === 'note' || (severity === 'warning' && !report.strict))
            continue;
        const where = [location?.artifact, (0,_view_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(finding)].filter((part) => part !== undefined).map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapePath */ .ft);
        const parts = [...where, (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(message, MESSAGE_LIMIT))].join(': ');
        lines.push(`${paint(STYLES[severity], severity)} ${ruleId} ${parts}`);
    }
    const sentence = (0,_view_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteness */ .C7)(report, view);
    if (sentence !== undefined)
        lines.push(`${paint('red', 'INCOMPLETE')} ${sentence}`);
    for (const { ruleId, why = 'no reason was given' } of view.blocked) {
        lines.push(`${paint('red', 'unknown')} ${ruleId} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(why, MESSAGE_LIMIT))}`);
    }
    return `${lines.join('\n')}\n`;
}
function full(report, view, options) {
    const out = new TextReport(options);
    out.verdict(report, view);
    out.artifacts(report);
    out.dependencies(report);
    out.baseline(report);
    for (const file of out.some(view.files, FILES_LIMIT))
        out.file(file);
    out.more(view.files.length, FILES_LIMIT, '', 'files');
    out.origins(report);
    out.approvals(report);
    out.notChecked(view);
    const [first] = view.open;
    if (first !== undefined) {
        out.page.blank();
        out.page.text(`More about a rule: hardening-actions explain ${first.ruleId}`, '', 'dim');
    }
    return out.page.toString();
}
/** The parts of the full text. Remembers which rules were explained: each is once, however many files it fails. */
class TextReport {
    page;
    #verbose;
    #explained = new Set();
    constructor(options) {
        this.page = new _page_js__WEBPACK_IMPORTED_MODULE_3__/* .Page */ .Y(options);
        this.#verbose = options.verbosity === 'verbose';
    }
    some(items, limit) {
        return this.#verbose ? items : items.slice(0, limit);
    }
    more(count, limit, indent, what) {
        if (this.#verbose || count <= limit)
            return;
        this.page.text(`… and ${(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(count - limit)} more ${what} (--verbose)`, indent, 'dim');
    }
    verdict(report, view) {
        const { verdict } = report;
        this.page.field(verdict.toUpperCase(), ['bold', verdict === 'pass' ? 'green' : 'red'], (0,_view_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .Pl)(report, view), '', 6);
        const sentence = (0,_view_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteness */ .C7)(report, view);
        if (sentence === undefined)
            return;
        this.page.blank();
        this.page.text(`INCOMPLETE: ${sentence}`, '', ['bold', 'red']);
        for (const { ruleId, why = 'no reason was given' } of view.blocked) {
            this.page.hanging(`${ruleId}: ${this.#message(why)}`, '  ', '    ');
        }
    }
    artifacts(report) {
        const { page } = this;
        page.blank();
        for (const { file, kind, sha256, size, verdict, files } of this.some(report.subjects, FILES_LIMIT)) {
            page.field(verdict, STYLES[verdict], `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapePath */ .ft)(file)}  ${kind}, ${(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(size)}`, '  ', 8);
            this.#digest(sha256);
            if (files !== undefined)
                page.field('files', 'dim', (0,_origins_js__WEBPACK_IMPORTED_MODULE_5__/* .originCounts */ .D)(files), '  ', 8);
        }
        this.more(report.subjects.length, FILES_LIMIT, '  ', 'artifacts');
        if (report.source !== undefined) {
            const { repository, commit, tag } = report.source;
            const at = tag === undefined ? commit : `${commit} (${tag})`;
            page.field('source', 'dim', (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)(`${repository} ${at}`), '  ', 8);
        }
        const { path, sha256 } = report.policy;
        const policy = path === undefined ? 'built in: pure Python, nothing approved' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapePath */ .ft)(path);
        page.field('policy', 'dim', policy, '  ', 8);
        if (sha256 !== undefined)
            this.#digest(sha256);
    }
    dependencies({ dependencies: compared }) {
        if (compared === undefined)
            return;
        const { page } = this;
        page.field('base', 'dim', (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)(compared.base), '  ', 8);
        if (compared.changes.length === 0)
            return;
        page.blank();
        page.text('Dependencies', '', ['bold', 'underline']);
        for (const one of this.some(compared.changes, FILES_LIMIT)) {
            const { change, kind, name, file, line, before, after, reviewed } = one;
            const style = change === 'new' || change === 'widened' ? 'red' : 'dim';
            const where = line === undefined ? file : `${file}:${line}`;
            page.field(change, reviewed === undefined ? style : 'dim', (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)(`${kind} ${name}  ${where}`), '  ', 10);
            if (before !== undefined)
                page.hanging(`- ${this.#message(before)}`, INDENT, `${INDENT}  `, 'dim');
            if (after !== undefined)
                page.hanging(`+ ${this.#message(after)}`, INDENT, `${INDENT}  `);
            if (reviewed !== undefined)
                page.hanging(`reviewed: ${this.#message(reviewed)}`, INDENT, `${INDENT}  `, 'dim');
        }
        this.more(compared.changes.length, FILES_LIMIT, '  ', 'dependencies');
    }
    baseline({ baseline }) {
        if (baseline === undefined)
            return;
        const { page } = this;
        const { title, why, artifacts } = (0,_baseline_view_js__WEBPACK_IMPORTED_MODULE_4__/* .baselineView */ .X)(baseline);
        page.blank();
        page.text((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)(title), '', ['bold', 'underline']);
        if (why !== undefined)
            page.text(this.#message(why), '  ');
        for (const { artifact, before, summary, rows } of this.some(artifacts, FILES_LIMIT)) {
            const beside = before === undefined ? '' : `, compared with ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapePath */ .ft)(before)}`;
            page.hanging(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapePath */ .ft)(artifact)}${beside}`, '  ', '    ');
            page.text(summary, '    ', 'dim');
            // What lets code run or reach out is shown in full, up to what a screen holds.
            for (const important of [true, false]) {
                const chosen = rows.filter((row) => row.important === important);
                const limit = important ? CHANGES_LIMIT : FILES_LIMIT;
                for (const row of this.some(chosen, limit))
                    this.#change(row);
                this.more(chosen.length, limit, INDENT, 'changes');
            }
        }
        this.more(artifacts.length, FILES_LIMIT, '  ', 'artifacts');
    }
    #change({ what, important, path, text, detail }) {
        const shown = [
            ...(path === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapePath */ .ft)(path)]),
            ...(text === undefined ? [] : [this.#message(text)]),
            ...(detail === undefined ? [] : [detail]),
        ].join('  ');
        this.page.field(what, important ? 'yellow' : 'dim', shown, INDENT, important ? 23 : 9);
    }
    /** Only where everything is asked for: a line a file. */
    origins({ subjects }) {
        if (!this.#verbose)
            return;
        const { page } = this;
        for (const { file, files } of subjects) {
            if (files === undefined)
                continue;
            page.blank();
            page.hanging(`Where the files of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapePath */ .ft)(file)} come from`, '', '  ', ['bold', 'underline']);
            for (const origin of files) {
                page.hanging(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapePath */ .ft)(origin.path)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)((0,_origins_js__WEBPACK_IMPORTED_MODULE_5__/* .originText */ .C)(origin))}`, '  - ', '    ');
            }
        }
    }
    file({ file, groups }) {
        this.page.blank();
        const heading = file === undefined ? 'All files together' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapePath */ .ft)(file);
        this.page.hanging(heading, '', '  ', ['bold', 'underline']);
        for (const group of groups)
            this.#group(group);
    }
    #group({ ruleId, rule, severity, findings }) {
        const { page } = this;
        const count = findings.length > 1 ? ` (${(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(findings.length, 'finding')})` : '';
        // A note is no accusation: the title, which names a fault, and advice would make it one.
        const isNote = severity === 'note';
        const title = rule === undefined || isNote ? ruleId : `${(0,_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .plainText */ .wh)(rule.title)} · ${ruleId}`;
        page.blank();
        page.field(severity, [STYLES[severity], 'bold'], `${title}${count}`, '  ', 9);
        this.#findings(this.some(findings, FINDINGS_LIMIT));
        this.more(findings.length, FINDINGS_LIMIT, INDENT, 'findings');
        if (rule === undefined || isNote || this.#explained.has(ruleId))
            return;
        this.#explained.add(ruleId);
        if (this.#verbose)
            this.#prose('why', rule.rationale);
        else
            page.field('why', 'dim', (0,_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .firstSentence */ .qi)(rule.rationale), INDENT, 5);
        this.#prose('fix', rule.remediation);
    }
    #prose(label, markdown) {
        const indent = `${INDENT}     `;
        for (const [at, { text, code }] of (0,_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .plainBlocks */ .P$)(markdown).entries()) {
            if (at === 0)
                this.page.field(label, 'dim', text, INDENT, 5);
            else if (code)
                for (const line of text.split('\n'))
                    this.page.raw(`${indent}  ${line}`);
            else
                this.page.text(text, indent);
        }
    }
    #findings(findings) {
        const { page } = this;
        const groups = (0,_view_js__WEBPACK_IMPORTED_MODULE_0__/* .byMessage */ .R1)(findings);
        const hanging = `${INDENT}  `;
        const shared = groups.length < findings.length;
        for (const [message, group] of groups) {
            const [first] = group;
            // A message that several share stands once, with the places under it; any other beside its place.
            const place = shared || namesItsPath(first) ? undefined : (0,_view_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(first);
            const before = place === undefined ? '' : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapePath */ .ft)(place)}: `;
            page.hanging(`${before}${this.#message(message)}`, `${INDENT}- `, hanging);
            for (const finding of group) {
                const at = shared && !namesItsPath(finding) ? (0,_view_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(finding) : undefined;
                if (at !== undefined)
                    page.hanging((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapePath */ .ft)(at), `${hanging}  `, `${hanging}    `);
                if (this.#verbose)
                    this.#evidence(finding, `${hanging}    `);
            }
        }
    }
    #evidence({ evidence }, indent) {
        for (const [name, value] of Object.entries(evidence)) {
            const text = typeof value === 'object' ? value.join(', ') : String(value);
            this.page.hanging(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)(name)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)(text)}`, indent, `${indent}  `, 'dim');
        }
    }
    approvals({ approvals }) {
        if (approvals.length === 0)
            return;
        const { page } = this;
        page.blank();
        page.text('Approved by the policy', '', ['bold', 'underline']);
        for (const approval of this.some(approvals, FILES_LIMIT)) {
            const { used, reason, rule, path, artifact } = approval;
            const count = used.length > 0 ? (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(used.length, 'finding') : 'UNUSED';
            const where = artifact === undefined ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapePath */ .ft)(path) : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapePath */ .ft)(path)} in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapePath */ .ft)(artifact)}`;
            page.hanging(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)(rule)} ${where}: ${count}${bounds(approval)}`, '  - ', '    ');
            page.text(this.#message(reason), '    ', 'dim');
        }
        this.more(approvals.length, FILES_LIMIT, '  ', 'approvals');
    }
    notChecked({ unknown, unchecked, passed }) {
        if (unknown.length > 0) {
            this.page.blank();
            this.page.text('Unknown: look yourself', '', ['bold', 'underline']);
            for (const { ruleId, why = '' } of unknown) {
                this.page.hanging(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)(ruleId)}: ${this.#message(why)}`, '  - ', '    ');
            }
        }
        if (unchecked.length > 0) {
            this.page.blank();
            this.page.text('Not checked', '', ['bold', 'underline']);
            for (const { why, ruleIds } of unchecked) {
                const shown = this.some(ruleIds, 5).join(', ');
                const more = this.#verbose || ruleIds.length <= 5 ? '' : ` and ${ruleIds.length - 5} more`;
                this.page.hanging(`${this.#message(why)}: ${shown}${more}`, '  - ', '    ');
            }
        }
        if (this.#verbose && passed.length > 0) {
            this.page.blank();
            this.page.text('Passed', '', ['bold', 'underline']);
            this.page.text(passed.join(', '), '  ');
        }
    }
    /** On one line at any width, so that it can be copied. */
    #digest(sha256) {
        this.page.raw(`  ${this.page.paint('dim', 'sha256')}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)(sha256)}`);
    }
    #message(text) {
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)(this.#verbose ? text : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(text, MESSAGE_LIMIT));
    }
}
function namesItsPath({ message, location }) {
    return location?.path !== undefined && location.line === undefined && message.includes(location.path);
}
function bounds({ sha256, expires }) {
    const only = sha256 === undefined ? '' : `, for sha256 ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)(sha256)} only`;
    return `${only}${expires === undefined ? '' : `, until ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)(expires)}`}`;
}


/***/ }),

/***/ 98149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   C7: () => (/* binding */ incompleteness),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   R1: () => (/* binding */ byMessage),
/* harmony export */   du: () => (/* binding */ viewOf),
/* harmony export */   ie: () => (/* binding */ approvedFindings)
/* harmony export */ });
/* unused harmony export findingKey */
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65526);

const RANK = { error: 0, warning: 1, note: 2 };
/** Equal for findings that say the same of the same place. */
function findingKey(ruleId, { severity, message, location, evidence }) {
    const { artifact, path, line } = location ?? {};
    const facts = Object.entries(evidence).sort(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify([ruleId, severity, message, artifact, path, line, facts]);
}
/** The findings of the results: approved ones are not among them, but in the report's approvals. */
function openFindings(report) {
    return report.results
        .flatMap(({ ruleId, findings }) => findings.map((finding) => ({ ruleId, finding })))
        .sort((a, b) => RANK[a.finding.severity] - RANK[b.finding.severity]);
}
/** Approved findings, each once with every approval that covers it. */
function approvedFindings(report) {
    const pairs = report.approvals.flatMap((approval) => approval.used.map((finding) => ({ approval, finding })));
    const groups = groupBy(pairs, ({ approval, finding }) => findingKey(approval.rule, finding));
    return [...groups.values()].map((group) => {
        const [{ approval, finding }] = group;
        return { ruleId: approval.rule, finding, approvals: group.map((pair) => pair.approval) };
    });
}
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}
function ruleGroups(open, ruleOf) {
    const byRule = groupBy(open, ({ ruleId, finding }) => `${finding.severity} ${ruleId}`);
    return [...byRule.values()].map((group) => {
        const [{ ruleId, finding }] = group;
        const findings = group.map((found) => found.finding);
        return { ruleId, rule: ruleOf(ruleId), severity: finding.severity, findings };
    });
}
function fileGroups(report, open, ruleOf) {
    const byFile = groupBy(open, ({ finding }) => finding.location?.artifact);
    const subjects = new Map(report.subjects.map((subject) => [subject.file, subject]));
    const others = [...byFile.keys()].filter((file) => file !== undefined && !subjects.has(file)).sort();
    return [...subjects.keys(), ...others, undefined].flatMap((file) => {
        const found = byFile.get(file);
        if (found === undefined)
            return [];
        const groups = ruleGroups(found, ruleOf);
        if (file === undefined)
            return [{ groups }];
        const subject = subjects.get(file);
        return [subject === undefined ? { file, groups } : { file, subject, groups }];
    });
}
function viewOf(report, rules) {
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    const ruleOf = (id) => byId.get(id);
    const open = openFindings(report);
    const count = (severity) => open.filter(({ finding }) => finding.severity === severity).length;
    const skipped = report.results.filter(({ outcome }) => outcome === 'not-applicable');
    return {
        counts: { error: count('error'), warning: count('warning'), note: count('note') },
        files: fileGroups(report, open, ruleOf),
        open,
        approved: approvedFindings(report).length,
        blocked: report.results.filter(({ outcome }) => outcome === 'error' || outcome === 'not-available'),
        unknown: report.results.filter(({ outcome }) => outcome === 'unknown'),
        unchecked: [...groupBy(skipped, ({ why }) => why ?? 'nothing to look at')].map(([why, results]) => ({
            why,
            ruleIds: results.map(({ ruleId }) => ruleId),
        })),
        passed: report.results.flatMap(({ ruleId, outcome, findings }) => outcome === 'pass' && findings.length === 0 ? [ruleId] : []),
        ruleOf,
    };
}
/** The verdict in words, without the word itself: `7 errors, 2 warnings in 1 artifact; 3 findings approved`. */
function headline(report, view) {
    const { error, warning, note } = view.counts;
    const parts = [
        ...(error > 0 ? [(0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(error, 'error')] : []),
        ...(warning > 0 ? [(0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(warning, 'warning')] : []),
        ...(note > 0 ? [(0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(note, 'note')] : []),
        ...(view.blocked.length > 0 ? [`${(0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(view.blocked.length, 'check')} not made`] : []),
    ];
    const found = parts.length > 0 ? parts.join(', ') : 'no findings';
    const approved = view.approved > 0 ? `; ${(0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(view.approved, 'finding')} approved` : '';
    const strict = report.strict && warning > 0 ? ' (strict: warnings fail too)' : '';
    const { length } = report.subjects;
    // A report on a project, or on nothing that could be read, has no artifacts.
    return `${found}${length === 0 ? '' : ` in ${(0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(length, 'artifact')}`}${approved}${strict}`;
}
/** One sentence where the report is not complete. */
function incompleteness(report, view) {
    if (report.complete && view.blocked.length === 0)
        return undefined;
    return view.blocked.length > 0
        ? `${(0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(view.blocked.length, 'check')} could not be made. What they look for may be there.`
        : 'Something that was asked for could not be read. What was not read may hold anything.';
}
/** Findings of one message together, in first-seen order. */
function byMessage(findings) {
    return [...groupBy(findings, ({ message }) => message)];
}
/** Where inside its file a finding is: `path:line`, a bare line, or nothing. */
function placeOf({ location }) {
    if (location === undefined)
        return undefined;
    const { path, line } = location;
    if (path === undefined)
        return line === undefined ? undefined : `line ${line}`;
    return line === undefined ? path : `${path}:${line}`;
}


/***/ }),

/***/ 31329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ DEPENDENCY_RULES),
/* harmony export */   EW: () => (/* binding */ RELEASE_RULES),
/* harmony export */   RE: () => (/* binding */ PUBLISHED_RULES),
/* harmony export */   _Y: () => (/* binding */ WATCH_RULES),
/* harmony export */   ar: () => (/* binding */ SMOKE_RULES),
/* harmony export */   by: () => (/* binding */ ARTIFACT_RULES),
/* harmony export */   gH: () => (/* binding */ TOOLCHAIN_RULES),
/* harmony export */   lX: () => (/* binding */ TAG_RULES),
/* harmony export */   nR: () => (/* binding */ CONSUMER_RULES),
/* harmony export */   x3: () => (/* binding */ BUILD_RULES),
/* harmony export */   yZ: () => (/* binding */ GATE_RULES)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89962);

/** `policy` judges approvals, whatever was looked at. */
const rulesOf = (...families) => _index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y.filter(({ family }) => family === 'policy' || families.includes(family));
/** The rules of verify-artifacts: all that need no more than artifacts and their source. */
const ARTIFACT_RULES = rulesOf('archive', 'distribution', 'contents', 'build', 'metadata', 'index', 'set', 'source', 'native', 'baseline');
const TOOLCHAIN_RULES = rulesOf('toolchain');
const DEPENDENCY_RULES = rulesOf('dependencies');
const BUILD_RULES = rulesOf('reproducibility');
const SMOKE_RULES = rulesOf('smoke');
const TAG_RULES = rulesOf('tag');
/** What publish-gate looks at again: the run, and the files without their source, which only the job before has. */
const GATE_RULES = rulesOf('gate', 'archive', 'distribution', 'contents', 'build', 'metadata', 'index', 'set');
const RELEASE_RULE_IDS = [
    'event-not-allowed',
    'workflow-not-allowed',
    'run-of-other-source',
    'artifact-missing',
    'artifact-of-other-run',
    'artifact-ambiguous',
    'artifact-digest-mismatch',
    'artifact-malformed',
    'file-set-mismatch',
    'digest-mismatch',
    'verified-tag-moved',
];
/** What publish-release looks at again before it writes anything: who runs it, the artifact, its files, and the tag. */
const RELEASE_RULES = _index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y.filter(({ id }) => RELEASE_RULE_IDS.includes(id));
/** The rules of verify-published for a release of one's own: whether the world gets what was verified. */
const PUBLISHED_RULES = rulesOf('published').filter(({ needs }) => !needs.includes('watched'));
/** The rules of watch-releases. */
const WATCH_RULES = _index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y.filter(({ needs }) => needs.includes('watched'));
/** For those who install: that, and every byte against the source. */
const CONSUMER_RULES = _index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y.filter((rule) => PUBLISHED_RULES.includes(rule) || ARTIFACT_RULES.includes(rule));


/***/ })

};

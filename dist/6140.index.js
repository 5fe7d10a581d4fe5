export const id = 6140;
export const ids = [6140];
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
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64412);

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
const PUBLISHED_RULES = rulesOf('published').filter(({ needs }) => !needs.includes('watched') && !needs.includes('rebuilt'));
/** The rules of watch-releases. */
const WATCH_RULES = _index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y.filter(({ needs }) => needs.includes('watched'));
/** For those who install: that, every byte against the source, and what another build gives. */
const CONSUMER_RULES = _index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y.filter((rule) => PUBLISHED_RULES.includes(rule) || ARTIFACT_RULES.includes(rule) || rule.needs.includes('rebuilt'));


/***/ })

};

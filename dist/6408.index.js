export const id = 6408;
export const ids = [6408];
export const modules = {

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


/***/ })

};

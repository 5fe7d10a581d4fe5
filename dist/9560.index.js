export const id = 9560;
export const ids = [9560];
export const modules = {

/***/ 30165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vd: () => (/* binding */ artifactFile),
  U: () => (/* binding */ fileArtifacts),
  zN: () => (/* binding */ textFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/artifact-names.js
var artifact_names = __webpack_require__(12964);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/policy/nearest.js
var nearest = __webpack_require__(78400);
// EXTERNAL MODULE: ./lib/adapters/fs-errors.js
var fs_errors = __webpack_require__(28841);
// EXTERNAL MODULE: ./lib/policy/glob.js
var glob = __webpack_require__(76298);
;// CONCATENATED MODULE: ./lib/adapters/glob.js


/** A glob that walks more than this names the wrong folder. */
const MOST_ENTRIES = 100_000;
function isGlob(pattern) {
    return /[*?]/.test(pattern);
}
/**
 * What matches a pattern of `*`, `?` and `**`: hidden names too, for what a wildcard passes over would go unread. `**` never
 * matches a folder itself and follows no links. Order as listed.
 * @param list reads a folder; its errors go through
 * @throws ToolError `usage` where far too much would be walked
 */
function expandGlob(pattern, list) {
    const walk = { list, left: MOST_ENTRIES, found: new Map() };
    const parts = pattern.split('/');
    const firstGlob = parts.findIndex(isGlob);
    const base = parts.slice(0, firstGlob).join('/');
    const root = firstGlob > 0 && base === '' ? '/' : base;
    // Levels to look at, each a folder and what of the pattern is left to match below it.
    const pending = [{ folder: root, rest: parts.slice(firstGlob) }];
    for (let level = pending.pop(); level !== undefined; level = pending.pop()) {
        pending.push(...matchLevel(walk, level));
    }
    return [...walk.found.values()];
}
/** Notes what matches in one folder and answers the folders below that are still to be looked at. */
function matchLevel(walk, { folder, rest }) {
    const [part = '', ...below] = rest;
    if (part === '**' && below.length > 0) {
        const folders = entriesIn(walk, folder).filter((entry) => entry.isDirectory());
        return [
            { folder, rest: below },
            ...folders.map((entry) => ({ folder: joined(folder, entry.name), rest })),
        ];
    }
    const matches = (0,glob/* compileGlob */.SO)(part === '**' ? '*' : withoutLevels(part));
    const levels = [];
    for (const entry of entriesIn(walk, folder)) {
        const path = joined(folder, entry.name);
        if (part === '**' && entry.isDirectory())
            levels.push({ folder: path, rest });
        else if (!matches(withoutLevels(entry.name)))
            continue;
        else if (below.length === 0)
            walk.found.set(path, { path, entry });
        else if (entry.isDirectory())
            levels.push({ folder: path, rest: below });
    }
    return levels;
}
function entriesIn(walk, folder) {
    const entries = walk.list(folder === '' ? '.' : folder);
    walk.left -= entries.length;
    if (walk.left < 0) {
        throw new errors/* ToolError */.v('usage', `the glob walks more than ${MOST_ENTRIES} files`, {
            hint: 'Name the folder that holds what was built, such as dist/*.',
        });
    }
    return entries;
}
/** In the policy `!` stands between nested archives and no wildcard takes it; in a file's name it is a letter like any. */
function withoutLevels(name) {
    return name.replaceAll('!', '\uffff');
}
function joined(folder, name) {
    if (folder === '')
        return name;
    return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

;// CONCATENATED MODULE: ./lib/adapters/open-file.js



/** Measured: windows of 1 MiB with synchronous reads are the fastest way through an archive. */
const WINDOW_BYTES = 1024 * 1024;
/**
 * Opens a regular file for random access. Every read checks that the file is still as it was when it was opened, so that
 * what is hashed and what is inspected are the same bytes.
 * @param shown the name for messages
 * @throws ToolError `missing-input` where it can't be opened or is no regular file
 */
function openFile(path, shown) {
    return new Promise((resolve) => {
        resolve(new LocalFile(path, shown));
    });
}
class LocalFile {
    size;
    #fd;
    #shown;
    #opened;
    #window = new Uint8Array(0);
    #start = 0;
    #filled = 0;
    #isClosed = false;
    constructor(path, shown) {
        this.#shown = shown;
        try {
            // O_NONBLOCK: opening a fifo must not wait for a writer. (Windows has neither; there it counts as 0.)
            this.#fd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        }
        catch (error) {
            throw (0,fs_errors/* fileError */.z)(error, shown);
        }
        this.#opened = (0,external_node_fs_.fstatSync)(this.#fd, { bigint: true });
        if (!this.#opened.isFile()) {
            (0,external_node_fs_.closeSync)(this.#fd);
            throw new errors/* ToolError */.v('missing-input', `${shown} is no regular file`);
        }
        this.size = Number(this.#opened.size);
    }
    read(offset, length) {
        return new Promise((resolve) => {
            resolve(this.#read(offset, length));
        });
    }
    close() {
        if (!this.#isClosed)
            (0,external_node_fs_.closeSync)(this.#fd);
        this.#isClosed = true;
        return Promise.resolve();
    }
    #read(offset, length) {
        if (this.#isClosed)
            throw new errors/* ToolError */.v('internal', `${this.#shown} was read after it was closed`);
        if (!(offset >= 0 && length >= 0 && offset + length <= this.size)) {
            throw new RangeError(`read of ${length} bytes at ${offset} of ${this.size}`);
        }
        if (offset < this.#start || offset + length > this.#start + this.#filled)
            this.#fill(offset, length);
        return this.#window.subarray(offset - this.#start, offset - this.#start + length);
    }
    #fill(offset, length) {
        const wanted = Math.min(Math.max(length, WINDOW_BYTES), this.size - offset);
        if (this.#window.length < wanted)
            this.#window = new Uint8Array(wanted);
        this.#filled = 0;
        this.#start = offset;
        while (this.#filled < wanted) {
            const count = this.#readSome(offset + this.#filled, wanted - this.#filled);
            if (count === 0)
                throw this.#changed();
            this.#filled += count;
        }
        const now = (0,external_node_fs_.fstatSync)(this.#fd, { bigint: true });
        const { size, mtimeNs, ctimeNs } = this.#opened;
        if (now.size !== size || now.mtimeNs !== mtimeNs || now.ctimeNs !== ctimeNs)
            throw this.#changed();
    }
    #readSome(position, length) {
        try {
            return (0,external_node_fs_.readSync)(this.#fd, this.#window, this.#filled, length, position);
        }
        catch (error) {
            throw (0,fs_errors/* fileError */.z)(error, this.#shown);
        }
    }
    #changed() {
        // Nothing that was read from now on may be taken for the file.
        this.#filled = 0;
        return new errors/* ToolError */.v('environment', `${this.#shown} changed while it was read`, {
            hint: 'Verify files that nothing writes to any more.',
        });
    }
}

;// CONCATENATED MODULE: ./lib/adapters/files.js








/** Files of this machine, relative to the working folder of the process. */
function fileArtifacts() {
    return {
        expand(patterns) {
            return new Promise((resolve) => {
                resolve(expand(patterns));
            });
        },
    };
}
/** Far above any lock file or event of a workflow run. */
const MOST_TEXT_BYTES = 32 * 1024 * 1024;
/** Regular files only: a device may never end, and a pipe may wait for ever. */
function textFiles() {
    return { read: readText };
}
async function readText(path) {
    const file = await openFile(path, path).catch((error) => {
        if (error instanceof errors/* ToolError */.v && (0,fs_errors/* errorCode */.C)(error.cause) === 'ENOENT')
            return undefined;
        throw error;
    });
    if (file === undefined)
        return undefined;
    try {
        if (file.size <= MOST_TEXT_BYTES)
            return await file.read(0, file.size);
    }
    finally {
        await file.close();
    }
    throw new errors/* ToolError */.v('missing-input', `${path} is too large: it has more than ${MOST_TEXT_BYTES} bytes`);
}
/** One file as an artifact; `shown` is how messages call it. */
function artifactFile(path, filename, shown) {
    return { filename, shown, path, open: () => openFile(path, shown) };
}
function expand(patterns) {
    const found = new Map();
    for (const pattern of patterns) {
        for (const path of pathsOf(pattern)) {
            const file = artifactFile(path, (0,external_node_path_.basename)(path), path);
            // One file named twice is one file; two names of one file (links) are two artifacts.
            const identity = `${realpath(path)}\0${file.filename}`;
            if (!found.has(identity))
                found.set(identity, file);
        }
    }
    const files = [...found.values()];
    (0,artifact_names/* requireUniqueNames */.D)(files);
    return files;
}
function pathsOf(pattern) {
    if (pattern === '')
        throw new errors/* ToolError */.v('missing-input', 'an empty path names nothing');
    const stats = statsOf(pattern);
    if (stats === undefined)
        return isGlob(pattern) ? matching(pattern) : missing(pattern);
    if (stats.isDirectory())
        return filesIn(pattern);
    if (stats.isFile())
        return [pattern];
    throw new errors/* ToolError */.v('missing-input', `${pattern} is no regular file`);
}
/** Follows links: what the user named is what is meant. Absent where there is nothing. */
function statsOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path);
    }
    catch (error) {
        const code = (0,fs_errors/* errorCode */.C)(error);
        if (code !== 'ENOENT' && code !== 'ENOTDIR')
            throw (0,fs_errors/* fileError */.z)(error, path);
        // ENOTDIR: a part of the path is a file, so that there is nothing to look at.
        if (code === 'ENOENT' && isLink(path))
            throw new errors/* ToolError */.v('missing-input', `${path} is a symbolic link to nothing`);
        return undefined;
    }
}
function isLink(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
function filesIn(folder) {
    if (/\.(?:whl|tar\.gz|zip)$/i.test(folder.replace(/[/\\]+$/, ''))) {
        throw new errors/* ToolError */.v('missing-input', `${folder} is a folder, although its name is that of an archive`);
    }
    const entries = listed(folder);
    if (entries.length === 0) {
        throw new errors/* ToolError */.v('missing-input', `the folder ${folder} is empty`, {
            hint: 'Build first: `python -m build` writes wheel and sdist to dist.',
        });
    }
    for (const entry of entries)
        requireFile(entry, (0,external_node_path_.join)(folder, entry.name));
    return entries.map(({ name }) => (0,external_node_path_.join)(folder, name)).sort(byText);
}
function matching(pattern) {
    const found = expandGlob(pattern, listed);
    if (found.length === 0) {
        throw new errors/* ToolError */.v('missing-input', `nothing matches ${pattern}`, {
            hint: `Looked from the working folder; quote the pattern, so that no shell changes it.`,
        });
    }
    for (const { path, entry } of found)
        requireFile(entry, path);
    return found.map(({ path }) => path).sort(byText);
}
/** Only files get published. What else lies there would be left out in silence, or stand for a file elsewhere. */
function requireFile(entry, path) {
    if (entry.isFile())
        return;
    const [what, advice] = entry.isSymbolicLink()
        ? ['a symbolic link', 'Put the file itself there.']
        : entry.isDirectory()
            ? ['a folder', 'Name the files to publish, or remove the folder.']
            : ['no regular file', 'Remove it.'];
    throw new errors/* ToolError */.v('usage', `${path} is ${what}: only files can be verified and published`, {
        hint: advice,
    });
}
/** Node answers U+FFFD for bytes that are not UTF-8; with them no file can be found again. */
function requireUtf8(path) {
    if (!path.includes('\ufffd'))
        return;
    throw new errors/* ToolError */.v('missing-input', `can't read ${path}: its name is not UTF-8`, {
        hint: 'No index takes such a name: rename the file.',
    });
}
function missing(path) {
    requireUtf8(path);
    const name = (0,external_node_path_.basename)(path);
    const folder = (0,external_node_path_.dirname)(path);
    const near = (0,nearest/* nearest */.p)(name, namesIn(folder));
    throw new errors/* ToolError */.v('missing-input', `there is no file or folder ${path}`, {
        hint: near === undefined
            ? 'Build first, or give the path of what was built.'
            : `Did you mean ${(0,external_node_path_.join)(folder, near)}?`,
    });
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
function listed(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch (error) {
        throw (0,fs_errors/* fileError */.z)(error, folder);
    }
}
function realpath(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch (error) {
        requireUtf8(path);
        throw (0,fs_errors/* fileError */.z)(error, path);
    }
}
/** By code unit: the same order on every machine. */
function byText(a, b) {
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 12476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ DEFAULT_LIMITS)
/* harmony export */ });
const KiB = 1024;
const MiB = 1024 * KiB;
const DEFAULT_LIMITS = {
    artifactBytes: 100 * MiB,
    totalBytes: 512 * MiB,
    entryBytes: 128 * MiB,
    ratio: 50,
    ratioFloorBytes: 16 * MiB,
    entries: 100_000,
    pathBytes: 1024,
    pathComponentBytes: 255,
    pathDepth: 64,
    tarExtensionBytes: 256 * KiB,
    tarGlobalBytes: MiB,
    nestingDepth: 3,
    nestedBytes: 32 * MiB,
    metadataBytes: MiB,
    wheelFileBytes: 64 * KiB,
    recordBytes: 4 * MiB,
    entryPointsBytes: 256 * KiB,
    sourceFileBytes: MiB,
};


/***/ }),

/***/ 12964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ requireUniqueNames)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * Reports and an index tell artifacts apart by name: two different files of one name can't be verified in one run.
 * @throws ToolError `usage`
 */
function requireUniqueNames(files) {
    const seen = new Map();
    for (const file of files) {
        const other = seen.get(file.filename);
        if (other !== undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('usage', `two files are named ${file.filename}: ${other.shown} and ${file.shown}`, {
                hint: 'An index takes each name once. Keep the one that is to be published, or verify them one at a time.',
            });
        }
        seen.set(file.filename, file);
    }
}


/***/ }),

/***/ 99656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bv: () => (/* binding */ blocks),
  _3: () => (/* binding */ evaluate),
  XW: () => (/* binding */ failedOnlyForLackOfKnowledge)
});

// EXTERNAL MODULE: ./lib/archive/unseen.js
var unseen = __webpack_require__(77792);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/policy/reviewed.js
var policy_reviewed = __webpack_require__(11641);
;// CONCATENATED MODULE: ./lib/report/dependencies.js

/** Changes that a report holds; no pull request that a person reviews has as many. */
const MAX_CHANGES = 5000;
const RANK = { new: 0, widened: 1, changed: 2, removed: 3 };
/** The table of a report: what is not reviewed first. */
function dependencyReport(fact, policy) {
    if (fact?.state !== 'known')
        return {};
    const { base, changes } = fact.value;
    const reviewed = new policy_reviewed/* Reviewed */.u(policy);
    const rows = changes.map((change) => {
        const { what, mention, before } = change;
        const { kind, name, file, line, text } = mention;
        const reason = what === 'removed' ? undefined : reviewed.of(change)?.reason;
        return {
            change: what,
            kind,
            name,
            file,
            ...(line !== undefined && { line }),
            ...(before !== undefined && { before }),
            ...(what !== 'removed' && { after: text }),
            ...(reason !== undefined && { reviewed: reason }),
        };
    });
    const open = (row) => (row.reviewed === undefined ? 0 : 1);
    rows.sort((a, b) => RANK[a.change] - RANK[b.change] || open(a) - open(b));
    return { dependencies: { base, changes: rows.slice(0, MAX_CHANGES) } };
}

// EXTERNAL MODULE: ./lib/policy/approvals.js
var approvals = __webpack_require__(68150);
;// CONCATENATED MODULE: ./lib/source/equivalence/origins.js
const THROUGH = {
    lfs: 'what the pointer of Git LFS stands for',
    eol: 'with the line ends that .gitattributes asks for',
    shebang: 'but for the interpreter in its first line',
};
/** The explanations of one artifact, as a report holds them. */
function originsOf({ explanations }) {
    return explanations.map((explanation) => ({
        path: explanation.file.shown,
        state: explanation.state,
        ...details(explanation),
    }));
}
function details(explanation) {
    switch (explanation.state) {
        case 'identical': {
            const { source, through } = explanation;
            return { sources: [source], ...(through !== undefined && { how: THROUGH[through] }) };
        }
        case 'line-endings':
            return { sources: [explanation.source] };
        case 'moved':
            return { sources: explanation.sources };
        case 'generated':
            return { how: explanation.how };
        case 'declared':
            return { how: explanation.reason };
        case 'unexplained':
            return { how: explanation.why };
    }
}

;// CONCATENATED MODULE: ./lib/engine.js





/**
 * Facts and policy in, report out: synchronous and pure. Only unapproved findings that block, and rules that could not
 * come to an answer, make the verdict `fail`.
 * @throws ToolError `internal` where the shell gathered no policy, subjects or date: those are never optional.
 */
function evaluate(rules, facts, options) {
    const policy = required(facts, 'policy');
    const subjects = required(facts, 'subjects');
    const strict = options.strict === true || policy.strict;
    const raw = rules.map((rule) => runRule(rule, facts));
    const looked = subjects.map(({ filename }) => filename);
    const whole = new Set(rules.filter(looksAtWhole).map(({ id }) => id));
    const approved = (0,approvals/* applyApprovals */.XF)(raw, policy, required(facts, 'today'), looked, whole);
    const results = approved.results.map((result) => settle(result, strict));
    const undecided = results.some(isUndecided);
    const blocking = results.flatMap((result) => result.findings.filter((finding) => blocks(finding, strict)));
    const source = sourceOf(facts);
    const { baseline, explained } = facts;
    const origins = new Map(explained?.state === 'known' ? explained.value.map((one) => [one.subject.filename, originsOf(one)]) : []);
    return {
        schemaVersion: 1,
        tool: options.tool,
        ...(source && { source: sourceReport(source) }),
        verdict: undecided || blocking.length > 0 ? 'fail' : 'pass',
        complete: !undecided && subjects.every((subject) => (0,unseen/* isFullySeen */.C)(subject.archive)),
        ...(baseline?.state === 'known' && { baseline: baseline.value }),
        policy: policy.origin ?? {},
        strict,
        limits: policy.limits,
        subjects: subjects.map((subject) => {
            const files = origins.get(subject.filename);
            return { ...subjectReport(subject, blocking, undecided), ...(files && { files }) };
        }),
        results,
        approvals: approved.approvals,
        ...dependencyReport(facts.dependencyChanges, policy),
    };
}
/** True where the verdict is `fail` for no other reason than that something could not be known. */
function failedOnlyForLackOfKnowledge(report) {
    return (report.verdict === 'fail' &&
        report.results.some(isUndecided) &&
        !report.results.some((result) => result.findings.some((finding) => blocks(finding, report.strict))));
}
function blocks(finding, strict) {
    return finding.severity === 'error' || (strict && finding.severity === 'warning');
}
function required(facts, key) {
    const fact = facts[key];
    if (fact?.state !== 'known')
        throw new errors/* ToolError */.v('internal', `the fact "${key}" was not gathered`);
    return fact.value;
}
function runRule(rule, facts) {
    const ruleId = rule.id;
    const values = {};
    for (const key of rule.needs) {
        const fact = facts[key];
        if (fact === undefined) {
            return { ruleId, outcome: 'not-applicable', why: `not asked for: ${key}`, findings: [] };
        }
        if (fact.state === 'unavailable') {
            return { ruleId, outcome: 'not-available', why: fact.why, findings: [] };
        }
        values[key] = fact.value;
    }
    try {
        // `needs` was checked key by key above.
        const findings = rule.check(values);
        if (findings === undefined)
            return { ruleId, outcome: 'not-applicable', why: nothing(rule), findings: [] };
        if ('unknown' in findings)
            return { ruleId, outcome: 'unknown', why: findings.unknown, findings: [] };
        return { ruleId, outcome: 'pass', findings: sorted(bounded(findings)) };
    }
    catch (error) {
        return { ruleId, outcome: 'error', why: `the rule failed: ${(0,errors/* messageOf */.b)(error)}`, findings: [] };
    }
}
/**
 * Findings of one rule that a report holds. No honest artifact comes near; a hostile one would fill memory and the report
 * with them. Past it only errors count: one that says so stands for all the rest.
 */
const MAX_FINDINGS = 5000;
function bounded(findings) {
    const kept = [];
    for (const finding of findings) {
        if (kept.length === MAX_FINDINGS) {
            const message = `more than ${MAX_FINDINGS} findings: the rest is not listed`;
            kept.push({ severity: 'error', message, evidence: {} });
            break;
        }
        kept.push(finding);
    }
    return kept;
}
function nothing({ appliesTo, notApplicable }) {
    if (notApplicable !== undefined)
        return notApplicable;
    const kinds = appliesTo.filter((kind) => kind === 'wheel' || kind === 'sdist');
    return kinds.length === 0 ? 'nothing to compare' : `no ${kinds.join(' or ')} to look at`;
}
/** A rule fails where something that it found blocks and stands unapproved. */
function settle(result, strict) {
    if (result.outcome !== 'pass' && result.outcome !== 'fail')
        return result;
    const fails = result.findings.some((finding) => blocks(finding, strict));
    return { ...result, outcome: fails ? 'fail' : 'pass' };
}
function isUndecided(result) {
    return result.outcome === 'not-available' || result.outcome === 'error';
}
/** Facts about distributions, of which a run may have been given some and not others. */
const OF_DISTRIBUTIONS = new Set([
    'subjects',
    'explained',
    'baseline',
    'build',
    'smoke',
]);
/** Whether a rule looks at the files of a project or commit alone: all of them are there in every run. */
function looksAtWhole({ needs }) {
    return !needs.some((key) => OF_DISTRIBUTIONS.has(key));
}
/** The commit that was looked at, where one was. */
function sourceOf({ source, toolchain, dependencyChanges, build, gate, }) {
    if (source?.state === 'known')
        return source.value;
    if (gate?.state === 'known')
        return gate.value;
    if (build?.state === 'known')
        return { repository: undefined, commit: build.value.commit };
    const commit = dependencyChanges?.state === 'known'
        ? dependencyChanges.value.head
        : toolchain?.state === 'known'
            ? toolchain.value.source?.commit
            : undefined;
    return commit === undefined ? undefined : { repository: undefined, commit };
}
function sourceReport({ repository = '', commit, tag, }) {
    return { repository, commit, ...(tag === undefined ? {} : { tag }) };
}
function subjectReport(subject, blocking, undecided) {
    const { filename: file, kind, sha256, size } = subject;
    const failed = undecided || blocking.some((finding) => finding.location?.artifact === file);
    return { file, kind, sha256, size, verdict: failed ? 'fail' : 'pass' };
}
const engine_RANK = { error: 0, warning: 1, note: 2 };
/** Worst first, then by place, so that equal input gives equal bytes. */
function sorted(findings) {
    const key = ({ location }) => `${location?.artifact ?? ''}\0${location?.path ?? ''}`;
    return findings
        .map((finding, index) => ({ finding, index, key: key(finding) }))
        .sort((a, b) => engine_RANK[a.finding.severity] - engine_RANK[b.finding.severity] ||
        (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index))
        .map(({ finding }) => finding);
}


/***/ }),

/***/ 88554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseInputs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** @throws ToolError `usage` naming the input, the value and what it may be. */
function parseInputs(spec, raw) {
    const values = {};
    for (const [name, field] of Object.entries(spec))
        values[name] = parseField(name, field, raw[name]);
    // Each value was made by its own field's parser above.
    return values;
}
function parseField(name, field, raw) {
    switch (field.kind) {
        case 'list': {
            const values = typeof raw === 'object' ? argumentsOf(name, raw) : linesOf(textOf(raw) ?? '');
            return values.length > 0 ? values : field.default;
        }
        case 'flag':
            return parseFlag(name, raw);
        case 'choice': {
            const value = textOf(raw) ?? field.default;
            if (value === undefined) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('usage', `the input "${name}" is missing`, {
                    hint: `It may be ${field.choices.map((choice) => `"${choice}"`).join(', ')}, as in: ${name}: ${field.choices[0] ?? ''}`,
                });
            }
            if (!field.choices.includes(value)) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('usage', `input "${name}" is ${JSON.stringify(value)}`, {
                    hint: `It may be ${field.choices.map((choice) => `"${choice}"`).join(', ')}.`,
                });
            }
            return value;
        }
        case 'text':
            return textOf(raw) ?? field.default;
    }
}
function linesOf(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** An empty argument is what a shell makes of a variable that is not set: whoever wrote it meant something else. */
function argumentsOf(name, given) {
    if (!given.some((value) => value.trim() === ''))
        return given;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('usage', `an empty argument is given in ${name}`, {
        hint: 'Leave it out, or see whether the variable that it comes from is set.',
    });
}
function textOf(raw) {
    return typeof raw === 'string' && raw.trim() !== '' ? raw.trim() : undefined;
}
function parseFlag(name, raw) {
    if (typeof raw === 'boolean')
        return raw;
    const value = textOf(raw) ?? 'false';
    // The booleans of the YAML 1.2 core schema, as the Actions toolkit takes them.
    if (['true', 'True', 'TRUE'].includes(value))
        return true;
    if (['false', 'False', 'FALSE'].includes(value))
        return false;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('usage', `input "${name}" is ${JSON.stringify(value)}`, {
        hint: 'It may be "true" or "false".',
    });
}


/***/ })

};

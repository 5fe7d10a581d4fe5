export const id = 5170;
export const ids = [5170,2866];
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

/***/ 71125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readSubject),
/* harmony export */   K: () => (/* binding */ readSubjects)
/* harmony export */ });
/* harmony import */ var _archive_hash_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96716);
/* harmony import */ var _archive_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17941);
/* harmony import */ var _distribution_assemble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95912);
/* harmony import */ var _with_opened_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47041);




/** Bytes of all artifacts together from which on workers save more time than they take to start (40 ms each; measured). */
const WORTH_WORKERS_BYTES = 8 * 1024 * 1024;
const MiB = 1024 * 1024;
/**
 * Opens and reads every artifact; the answer has the order of `artifacts`. Several large ones are read side by side, the
 * largest first, where `startWorkers` is given; a single one never is, since its result would stand in memory twice.
 * An artifact whose worker died has no contents and the anomaly `read-error`.
 * @throws ToolError where a file can't be opened or changes while it is read
 */
async function readSubjects(artifacts, reading, log, startWorkers) {
    if (startWorkers !== undefined && artifacts.length > 1) {
        const sized = [];
        for (const artifact of artifacts)
            sized.push({ artifact, size: await sizeOf(artifact) });
        if (sized.reduce((total, { size }) => total + size, 0) >= WORTH_WORKERS_BYTES) {
            const largestFirst = sized.sort((a, b) => b.size - a.size).map(({ artifact }) => artifact);
            const read = await readSideBySide(largestFirst, reading, log, await startWorkers());
            return artifacts.flatMap((artifact) => read.get(artifact) ?? []);
        }
    }
    const subjects = [];
    for (const artifact of artifacts)
        subjects.push(await readSubject(artifact, reading, log));
    return subjects;
}
async function readSideBySide(artifacts, reading, log, workers) {
    const tasks = artifacts.map(({ path, filename, shown }) => ({ path, filename, shown, ...reading }));
    const outcomes = await workers.run(tasks, (line) => {
        log.progress(line);
    });
    const subjects = new Map();
    for (const [index, artifact] of artifacts.entries()) {
        const outcome = outcomes[index];
        const why = outcome?.state === 'died' ? outcome.why : 'nobody read it';
        subjects.set(artifact, outcome?.state === 'done' ? outcome.value : await unreadSubject(artifact, why));
    }
    return subjects;
}
/** Reads one artifact in this thread. Never rejects on what its bytes hold. */
async function readSubject(artifact, { limits, lineEnds }, log) {
    const { filename } = artifact;
    return (0,_with_opened_js__WEBPACK_IMPORTED_MODULE_3__/* .withOpened */ .u)(artifact, async (source) => {
        const sha256 = await (0,_archive_hash_source_js__WEBPACK_IMPORTED_MODULE_0__/* .hashSource */ .c)(source);
        const kind = (0,_distribution_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(filename).kind;
        if (kind === 'other')
            return assemble(filename, source.size, sha256, { entries: [], anomalies: [] });
        let shown = 0;
        const archive = await (0,_archive_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readArchive */ .b)(kind === 'wheel' ? 'zip' : 'tar.gz', source, {
            limits,
            lineEnds,
            capture: (0,_distribution_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .captureFor */ .Uv)(filename, limits),
            progress: (bytes) => {
                if (bytes - shown < MiB)
                    return;
                shown = bytes;
                log.progress(`reading ${filename}: ${Math.round(bytes / MiB)} MiB unpacked`);
            },
        });
        return assemble(filename, source.size, sha256, archive);
    });
}
/** What is known of an artifact when reading it ended the worker: a failure, whatever it holds. */
async function unreadSubject(artifact, why) {
    const anomalies = [{ code: 'read-error', detail: why }];
    return (0,_with_opened_js__WEBPACK_IMPORTED_MODULE_3__/* .withOpened */ .u)(artifact, async (source) => assemble(artifact.filename, source.size, await (0,_archive_hash_source_js__WEBPACK_IMPORTED_MODULE_0__/* .hashSource */ .c)(source), { entries: [], anomalies }));
}
function assemble(filename, size, sha256, { entries, anomalies }) {
    const kind = (0,_distribution_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(filename);
    const format = kind.kind === 'sdist' ? 'tar.gz' : 'zip';
    const input = { filename, sha256, size, archive: { format, entries, anomalies } };
    switch (kind.kind) {
        case 'wheel':
            return (0,_distribution_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .assembleWheel */ .iC)(input);
        case 'sdist':
            return (0,_distribution_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .assembleSdist */ .Ic)(input);
        case 'other':
            return { kind: 'other', ...input, why: kind.why };
    }
}
async function sizeOf(artifact) {
    return (0,_with_opened_js__WEBPACK_IMPORTED_MODULE_3__/* .withOpened */ .u)(artifact, ({ size }) => Promise.resolve(size));
}


/***/ }),

/***/ 2866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main),
  readersBeside: () => (/* binding */ readersBeside)
});

// EXTERNAL MODULE: ./lib/adapters/files.js + 2 modules
var files = __webpack_require__(30165);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/adapters/worker-thread.js


/** The other end of `workerPair`: takes one task after the other and posts what comes of it. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- it says that tasks are what `run` takes
async function serveTasks(run) {
    const post = (message) => {
        external_node_worker_threads_.parentPort?.postMessage(message);
    };
    // Nobody but workerPair starts the stub.
    const { tasks, taken } = external_node_worker_threads_.workerData;
    try {
        for (const [index, task] of remaining({ tasks, taken })) {
            post({ kind: 'started', index });
            const value = await run(task, (line) => {
                post({ kind: 'progress', line });
            });
            post({ kind: 'done', index, value });
        }
    }
    catch (error) {
        post(failure(error));
    }
}
/** Takes tasks from the shared list until there are none. */
function* remaining({ tasks, taken }) {
    for (;;) {
        const index = Atomics.add(taken, 0, 1);
        const task = tasks[index];
        if (task === undefined)
            return;
        yield [index, task];
    }
}
function failure(error) {
    const message = (0,errors/* messageOf */.b)(error);
    if (!(error instanceof errors/* ToolError */.v))
        return { kind: 'failed', code: 'internal', message };
    const { code, hint } = error;
    return { kind: 'failed', code, message, ...(hint === undefined ? {} : { hint }) };
}

;// CONCATENATED MODULE: ./lib/adapters/worker-pair.js




/** A worker that needs more ends, and its artifact fails: 512 MiB for the process hold for hostile input too. */
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 };
/**
 * This thread and one more, which share a list of tasks: each takes the next one when it is done with its last. A third
 * would take another 40 MB, and the whole process is to stay below 256.
 * @param stub the file that runs in the other thread, which calls `serveTasks` with the same `runTask`
 */
function workerPair(stub, runTask) {
    return {
        async run(tasks, onProgress) {
            const job = { tasks, taken: new Int32Array(new SharedArrayBuffer(4)) };
            const outcomes = [];
            const worker = (0,external_node_os_.availableParallelism)() > 1
                ? new external_node_worker_threads_.Worker(stub, { workerData: job, resourceLimits: RESOURCE_LIMITS })
                : undefined;
            const ended = worker && collect(worker, outcomes, onProgress);
            // Looked at when this thread is through with its own tasks; until then it is not unhandled.
            ended?.catch(() => undefined);
            try {
                for (const [index, task] of remaining(job)) {
                    outcomes[index] = { state: 'done', value: await runTask(task, onProgress) };
                }
                await ended;
            }
            finally {
                await worker?.terminate();
            }
            return outcomes;
        },
    };
}
/** Fills in what the worker answers, until it ends. Rejects with the ToolError of a task. */
function collect(worker, outcomes, onProgress) {
    let current;
    let why = 'without a word';
    const died = (error) => {
        why = (0,errors/* messageOf */.b)(error);
    };
    worker.on('messageerror', died);
    worker.on('error', died);
    return new Promise((resolve, reject) => {
        worker.on('message', (message) => {
            switch (message.kind) {
                case 'started':
                    current = message.index;
                    break;
                case 'progress':
                    onProgress(message.line);
                    break;
                case 'done':
                    outcomes[message.index] = { state: 'done', value: message.value };
                    current = undefined;
                    break;
                case 'failed': {
                    const { code, hint } = message;
                    reject(new errors/* ToolError */.v(code, message.message, hint === undefined ? {} : { hint }));
                }
            }
        });
        worker.on('exit', () => {
            if (current !== undefined) {
                outcomes[current] = { state: 'died', why: `the thread that read it ended: ${why}` };
            }
            resolve();
        });
    });
}

// EXTERNAL MODULE: ./lib/shells/read-subjects.js
var read_subjects = __webpack_require__(71125);
;// CONCATENATED MODULE: ./lib/shells/worker.js




/** What the other thread of verify-artifacts does: it reads artifacts until none is left, and ends. */
async function main() {
    await serveTasks(readTask);
}
/** This thread, and one that runs `worker.js`, which lies beside the stub that this process was started with. */
function readersBeside(stub) {
    return workerPair(new URL('worker.js', stub), readTask);
}
function readTask({ path, filename, shown, ...reading }, progress) {
    return (0,read_subjects/* readSubject */.$)((0,files/* artifactFile */.vd)(path, filename, shown), reading, { progress });
}


/***/ }),

/***/ 99687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UD: () => (/* reexport */ compare),
  qg: () => (/* reexport */ version_parse),
  ib: () => (/* reexport */ satisfies)
});

// UNUSED EXPORTS: RANGE_PATTERN, clean, eq, explain, filter, ge, gt, gte, inc, le, lt, lte, major, maxSatisfying, minSatisfying, minor, ne, neq, patch, rcompare, valid, validRange

// NAMESPACE OBJECT: ./node_modules/@renovatebot/pep440/lib/operator.js
var operator_namespaceObject = {};
__webpack_require__.r(operator_namespaceObject);
__webpack_require__.d(operator_namespaceObject, {
  "!=": () => (ne),
  "<": () => (lt),
  "<=": () => (le),
  "==": () => (eq),
  "===": () => (arbitrary),
  ">": () => (gt),
  ">=": () => (ge),
  compare: () => (compare),
  eq: () => (eq),
  ge: () => (ge),
  gt: () => (gt),
  le: () => (le),
  lt: () => (lt),
  ne: () => (ne),
  rcompare: () => (rcompare)
});

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/version.js
const VERSION_PATTERN = [
  'v?',
  '(?:',
  /* */ '(?:(?<epoch>[0-9]+)!)?', // epoch
  /* */ '(?<release>[0-9]+(?:\\.[0-9]+)*)', // release segment
  /* */ '(?<pre>', // pre-release
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))',
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_n>[0-9]+)?',
  /* */ ')?',
  /* */ '(?<post>', // post release
  /*    */ '(?:-(?<post_n1>[0-9]+))',
  /*    */ '|',
  /*    */ '(?:',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_l>post|rev|r)',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_n2>[0-9]+)?',
  /*    */ ')',
  /* */ ')?',
  /* */ '(?<dev>', // dev release
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_l>dev)',
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_n>[0-9]+)?',
  /* */ ')?',
  ')',
  '(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?', // local version
].join('');



const validRegex = new RegExp('^' + VERSION_PATTERN + '$', 'i');

function valid(version) {
  return validRegex.test(version) ? version : null;
}

const cleanRegex = new RegExp('^\\s*' + VERSION_PATTERN + '\\s*$', 'i');
function clean(version) {
  return version_stringify(version_parse(version, cleanRegex));
}

function version_parse(version, regex) {
  // Validate the version and parse it into pieces
  const { groups } = (regex || validRegex).exec(version) || {};
  if (!groups) {
    return null;
  }

  // Store the parsed out pieces of the version
  const parsed = {
    epoch: Number(groups.epoch ? groups.epoch : 0),
    release: groups.release.split('.').map(Number),
    pre: normalize_letter_version(groups.pre_l, groups.pre_n),
    post: normalize_letter_version(
      groups.post_l,
      groups.post_n1 || groups.post_n2,
    ),
    dev: normalize_letter_version(groups.dev_l, groups.dev_n),
    local: parse_local_version(groups.local),
  };

  return parsed;
}

function version_stringify(parsed) {
  if (!parsed) {
    return null;
  }
  const { epoch, release, pre, post, dev, local } = parsed;
  const parts = [];

  // Epoch
  if (epoch !== 0) {
    parts.push(`${epoch}!`);
  }
  // Release segment
  parts.push(release.join('.'));

  // Pre-release
  if (pre) {
    parts.push(pre.join(''));
  }
  // Post-release
  if (post) {
    parts.push('.' + post.join(''));
  }
  // Development release
  if (dev) {
    parts.push('.' + dev.join(''));
  }
  // Local version segment
  if (local) {
    parts.push(`+${local}`);
  }
  return parts.join('');
}

function normalize_letter_version(letterIn, numberIn) {
  let letter = letterIn;
  let number = numberIn;
  if (letter) {
    // We consider there to be an implicit 0 in a pre-release if there is
    // not a numeral associated with it.
    if (!number) {
      number = 0;
    }
    // We normalize any letters to their lower case form
    letter = letter.toLowerCase();

    // We consider some words to be alternate spellings of other words and
    // in those cases we want to normalize the spellings to our preferred
    // spelling.
    if (letter === 'alpha') {
      letter = 'a';
    } else if (letter === 'beta') {
      letter = 'b';
    } else if (['c', 'pre', 'preview'].includes(letter)) {
      letter = 'rc';
    } else if (['rev', 'r'].includes(letter)) {
      letter = 'post';
    }
    return [letter, Number(number)];
  }
  if (!letter && number) {
    // We assume if we are given a number, but we are not given a letter
    // then this is using the implicit post release syntax (e.g. 1.0-1)
    letter = 'post';

    return [letter, Number(number)];
  }
  return null;
}

function parse_local_version(local) {
  /*
    Takes a string like abc.1.twelve and turns it into("abc", 1, "twelve").
    */
  if (local) {
    return local
      .split(/[._-]/)
      .map((part) =>
        Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part),
      );
  }
  return null;
}

function version_explain(version) {
  const parsed = version_parse(version);
  if (!parsed) {
    return parsed;
  }
  const { epoch, release, pre, post, dev, local } = parsed;

  let base_version = '';
  if (epoch !== 0) {
    base_version += epoch + '!';
  }
  base_version += release.join('.');

  const is_prerelease = Boolean(dev || pre);
  const is_devrelease = Boolean(dev);
  const is_postrelease = Boolean(post);

  // return

  return {
    epoch,
    release,
    pre,
    post: post ? post[1] : post,
    dev: dev ? dev[1] : dev,
    local: local ? local.join('.') : local,
    public: version_stringify(parsed).split('+', 1)[0],
    base_version,
    is_prerelease,
    is_devrelease,
    is_postrelease,
  };
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/operator.js




function lt(version, other) {
  return compare(version, other) < 0;
}

function le(version, other) {
  return compare(version, other) <= 0;
}

function eq(version, other) {
  return compare(version, other) === 0;
}

function ne(version, other) {
  return compare(version, other) !== 0;
}

function ge(version, other) {
  return compare(version, other) >= 0;
}

function gt(version, other) {
  return compare(version, other) > 0;
}

function arbitrary(version, other) {
  return version.toLowerCase() === other.toLowerCase();
}

function compare(version, other) {
  const parsedVersion = version_parse(version);
  const parsedOther = version_parse(other);

  const keyVersion = calculateKey(parsedVersion);
  const keyOther = calculateKey(parsedOther);

  return pyCompare(keyVersion, keyOther);
}

function rcompare(version, other) {
  return -compare(version, other);
}

// this logic is buitin in python, but we need to port it to js
// see https://stackoverflow.com/a/5292332/1438522
function pyCompare(elemIn, otherIn) {
  let elem = elemIn;
  let other = otherIn;
  if (elem === other) {
    return 0;
  }
  if (Array.isArray(elem) !== Array.isArray(other)) {
    elem = Array.isArray(elem) ? elem : [elem];
    other = Array.isArray(other) ? other : [other];
  }
  if (Array.isArray(elem)) {
    const len = Math.min(elem.length, other.length);
    for (let i = 0; i < len; i += 1) {
      const res = pyCompare(elem[i], other[i]);
      if (res !== 0) {
        return res;
      }
    }
    return elem.length - other.length;
  }
  if (elem === -Infinity || other === Infinity) {
    return -1;
  }
  if (elem === Infinity || other === -Infinity) {
    return 1;
  }
  return elem < other ? -1 : 1;
}

function calculateKey(input) {
  const { epoch } = input;
  let { release, pre, post, local, dev } = input;
  // When we compare a release version, we want to compare it with all of the
  // trailing zeros removed. So we'll use a reverse the list, drop all the now
  // leading zeros until we come to something non zero, then take the rest
  // re-reverse it back into the correct order and make it a tuple and use
  // that for our sorting key.
  release = release.concat();
  release.reverse();
  while (release.length && release[0] === 0) {
    release.shift();
  }
  release.reverse();

  // We need to "trick" the sorting algorithm to put 1.0.dev0 before 1.0a0.
  // We'll do this by abusing the pre segment, but we _only_ want to do this
  // if there is !a pre or a post segment. If we have one of those then
  // the normal sorting rules will handle this case correctly.
  if (!pre && !post && dev) pre = -Infinity;
  // Versions without a pre-release (except as noted above) should sort after
  // those with one.
  else if (!pre) pre = Infinity;

  // Versions without a post segment should sort before those with one.
  if (!post) post = -Infinity;

  // Versions without a development segment should sort after those with one.
  if (!dev) dev = Infinity;

  if (!local) {
    // Versions without a local segment should sort before those with one.
    local = -Infinity;
  } else {
    // Versions with a local segment need that segment parsed to implement
    // the sorting rules in PEP440.
    // - Alpha numeric segments sort before numeric segments
    // - Alpha numeric segments sort lexicographically
    // - Numeric segments sort numerically
    // - Shorter versions sort before longer versions when the prefixes
    //   match exactly
    local = local.map((i) =>
      Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ''],
    );
  }

  return [epoch, release, pre, post, dev, local];
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/specifier.js
// This file is dual licensed under the terms of the Apache License, Version
// 2.0, and the BSD License. See the LICENSE file in the root of this repository
// for complete details.





const RANGE_PATTERN = [
  '(?<operator>(===|~=|==|!=|<=|>=|<|>))',
  '\\s*',
  '(',
  /*  */ '(?<version>(?:' + VERSION_PATTERN.replace(/\?<\w+>/g, '?:') + '))',
  /*  */ '(?<prefix>\\.\\*)?',
  /*  */ '|',
  /*  */ '(?<legacy>[^,;\\s)]+)',
  ')',
].join('');



const isEqualityOperator = (op) => ['==', '!=', '==='].includes(op);

const rangeRegex = new RegExp('^' + RANGE_PATTERN + '$', 'i');

function specifier_parse(ranges) {
  if (!ranges.trim()) {
    return [];
  }

  const specifiers = ranges
    .split(',')
    .map((range) => rangeRegex.exec(range.trim()) || {})
    .map(({ groups }) => {
      if (!groups) {
        return null;
      }

      let { ...spec } = groups;
      const { operator, version, prefix, legacy } = groups;

      if (version) {
        spec = { ...spec, ...version_explain(version) };
        if (operator === '~=') {
          if (spec.release.length < 2) {
            return null;
          }
        }
        if (!isEqualityOperator(operator) && spec.local) {
          return null;
        }

        if (prefix) {
          if (!isEqualityOperator(operator) || spec.dev || spec.local) {
            return null;
          }
        }
      }
      if (legacy && operator !== '===') {
        return null;
      }

      return spec;
    });

  if (specifiers.filter(Boolean).length !== specifiers.length) {
    return null;
  }

  return specifiers;
}

function filter(versions, specifier, options = {}) {
  const filtered = pick(versions, specifier, options);
  if (filtered.length === 0 && options.prereleases === undefined) {
    return pick(versions, specifier, { prereleases: true });
  }
  return filtered;
}

function maxSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[found.length - 1];
}

function minSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[0];
}

function pick(versions, specifier, options) {
  const parsed = specifier_parse(specifier);

  if (!parsed) {
    return [];
  }

  return versions.filter((version) => {
    const explained = version_explain(version);

    if (!parsed.length) {
      return explained && !(explained.is_prerelease && !options.prereleases);
    }

    return parsed.reduce((pass, spec) => {
      if (!pass) {
        return false;
      }
      return contains({ ...spec, ...options }, { version, explained });
    }, true);
  });
}

function satisfies(version, specifier, options = {}) {
  const filtered = pick([version], specifier, options);

  return filtered.length === 1;
}

function arrayStartsWith(array, prefix) {
  if (prefix.length > array.length) {
    return false;
  }

  for (let i = 0; i < prefix.length; i += 1) {
    if (prefix[i] !== array[i]) {
      return false;
    }
  }

  return true;
}

function contains(specifier, input) {
  const { explained } = input;
  let { version } = input;
  const { ...spec } = specifier;

  if (spec.prereleases === undefined) {
    spec.prereleases = spec.is_prerelease;
  }

  if (explained && explained.is_prerelease && !spec.prereleases) {
    return false;
  }

  if (spec.operator === '~=') {
    let compatiblePrefix = spec.release.slice(0, -1).concat('*').join('.');
    if (spec.epoch) {
      compatiblePrefix = spec.epoch + '!' + compatiblePrefix;
    }
    return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
      prereleases: spec.prereleases,
    });
  }

  if (spec.prefix) {
    const isMatching =
      explained.epoch === spec.epoch &&
      arrayStartsWith(explained.release, spec.release);
    const isEquality = spec.operator !== '!=';
    return isEquality ? isMatching : !isMatching;
  }

  if (explained && explained.local && spec.version) {
    // Ignore candidate local labels only when the specifier itself is public.
    if (spec.operator !== '===' && !spec.local) {
      version = explained.public;
      spec.version = version_explain(spec.version).public;
    }
  }

  if (spec.operator === '<' || spec.operator === '>') {
    // simplified version of https://www.python.org/dev/peps/pep-0440/#exclusive-ordered-comparison
    if (eq(spec.release.join('.'), explained.release.join('.'))) {
      return false;
    }
  }

  // TODO: fix me?
  // eslint-disable-next-line import-x/namespace
  const op = operator_namespaceObject[spec.operator];
  return op(version, spec.version || spec.legacy);
}

function validRange(specifier) {
  return Boolean(specifier_parse(specifier));
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/semantic.js


// those notation are borrowed from semver


function major(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  return version.release[0];
}

function minor(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 2) {
    return 0;
  }
  return version.release[1];
}

function patch(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 3) {
    return 0;
  }
  return version.release[2];
}

function inc(input, release, preReleaseIdentifier) {
  let identifier = preReleaseIdentifier || `a`;
  const version = parse(input);

  if (!version) {
    return null;
  }

  if (
    !['a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview'].includes(
      identifier,
    )
  ) {
    return null;
  }

  switch (release) {
    case 'premajor':
      {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'preminor':
      {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prepatch':
      {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prerelease':
      if (version.pre === null) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
        version.pre = [identifier, 0];
      } else {
        if (preReleaseIdentifier === undefined && version.pre !== null) {
          [identifier] = version.pre;
        }

        const [letter, number] = version.pre;
        if (letter === identifier) {
          version.pre = [letter, number + 1];
        } else {
          version.pre = [identifier, 0];
        }
      }

      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'major':
      if (
        version.release.slice(1).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'minor':
      if (
        version.release.slice(2).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'patch':
      if (
        version.release.slice(3).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    default:
      return null;
  }

  return stringify(version);
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/index.js











/***/ })

};

export const id = 6684;
export const ids = [6684];
export const modules = {

/***/ 61642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const systemClock = {
    today: () => new Date().toISOString().slice(0, 10),
};


/***/ }),

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


/***/ }),

/***/ 85698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ DEFAULT_MIN_AGE_DAYS),
/* harmony export */   z: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/* harmony import */ var _archive_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12476);

/** What holds for a project without a policy of its own: every rule on, nothing approved, pure Python. */
const DEFAULT_POLICY = {
    strict: false,
    forbid: [],
    limits: _archive_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LIMITS */ .d,
    expect: {},
    approvals: [],
    generated: [],
};
/** Most releases that were published by a thief are found and removed within days. */
const DEFAULT_MIN_AGE_DAYS = 7;


/***/ }),

/***/ 88880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   bv: () => (/* binding */ SIZE_PATTERN),
/* harmony export */   n5: () => (/* binding */ LIMIT_KEYS)
/* harmony export */ });
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69789);

/** Limits of the `[limits]` table, what they bound, and the most that a policy may say. */
const LIMIT_KEYS = [
    limit('artifactBytes', 'Size of one artifact file.'),
    limit('totalBytes', 'All entries of one artifact together, inner archives included.'),
    limit('entryBytes', 'One entry of an artifact.'),
    limit('ratio', 'Inflated bytes that one compressed byte may yield, looked at once ratio-floor-bytes came out.'),
    limit('ratioFloorBytes', 'Output below which the ratio is not looked at.'),
    limit('entries', 'Number of entries of one artifact.'),
    limit('pathBytes', 'Length of the path of an entry.'),
    limit('pathComponentBytes', 'Length of one component of a path.'),
    limit('pathDepth', 'Number of components of a path.'),
    limit('tarExtensionBytes', 'One pax or GNU extension record of a tar member.'),
    limit('tarGlobalBytes', 'A global pax header.'),
    // Each level is opened in memory within the one around it.
    limit('nestingDepth', 'How deep archives within archives are opened.', 8),
    limit('nestedBytes', 'Size of an inner archive that is opened; it is held in memory.', 1024 ** 3),
    limit('metadataBytes', 'METADATA or PKG-INFO.'),
    limit('wheelFileBytes', 'The WHEEL file.'),
    limit('recordBytes', 'The RECORD file.'),
    limit('entryPointsBytes', 'entry_points.txt.'),
    limit('sourceFileBytes', 'A source or configuration file that a rule parses (setup.py, pyproject.toml).'),
];
function limit(field, description, max) {
    const most = max ?? ((0,_show_js__WEBPACK_IMPORTED_MODULE_0__/* .isSize */ .kp)(field) ? 1024 ** 4 : 1_000_000_000);
    return { field, key: (0,_show_js__WEBPACK_IMPORTED_MODULE_0__/* .kebab */ .i9)(field), description, max: most };
}
const UNIT_BYTES = {
    B: 1,
    KiB: 1024,
    MiB: 1024 ** 2,
    GiB: 1024 ** 3,
};
/** Binary units only: "128 MB" would leave open which megabyte is meant. */
const SIZE_PATTERN = /^([1-9][0-9]{0,14}) ?(B|KiB|MiB|GiB)$/u;
/** Bytes of an integer or of a text such as "128 MiB"; NaN where it is no size. */
function bytesOf(value) {
    if (typeof value === 'number')
        return value;
    const [, digits, unit] = SIZE_PATTERN.exec(value) ?? [];
    return Number(digits) * (UNIT_BYTES[unit ?? ''] ?? NaN);
}


/***/ }),

/***/ 98172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EX: () => (/* binding */ gatherPolicy),
  zB: () => (/* binding */ pathInRepository),
  _f: () => (/* binding */ policyFromBytes)
});

// UNUSED EXPORTS: POLICY_FILE

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/policy/defaults.js
var defaults = __webpack_require__(85698);
// EXTERNAL MODULE: ./lib/policy/limits.js
var limits = __webpack_require__(88880);
// EXTERNAL MODULE: ./lib/policy/show.js
var show = __webpack_require__(69789);
// EXTERNAL MODULE: ./lib/policy/tag-table.js
var tag_table = __webpack_require__(6147);
;// CONCATENATED MODULE: ./lib/policy/changes.js




/**
 * What a pull request would change in the policy, a line each, what lets more through first: on a pull request the base's
 * policy decides, and the summary leads with these lines. Empty where nothing changes.
 * Texts of `head` are its author's: a renderer escapes the lines as it does any other untrusted text.
 */
function policyChanges(base, head) {
    const changes = [
        ...approvalChanges(base, head),
        ...forbidChanges(base, head),
        ...strictChange(base, head),
        ...limitChanges(base, head),
        ...expectChanges(base.expect, head.expect),
        ...generatedChanges(base, head),
        ...blockChanges(base, head),
        ...toolchainChanges(base.toolchain ?? {}, head.toolchain ?? {}),
        ...dependencyChanges(base.dependencies, head.dependencies),
        ...(0,tag_table/* tagChanges */.qM)(base, head),
        ...nativeChanges(base.native, head.native),
    ];
    return [...changes.filter(({ loosens }) => loosens), ...changes.filter(({ loosens }) => !loosens)].map(({ text }) => text);
}
function approvalChanges(base, head) {
    const before = new Map(base.approvals.map((approval) => [identity(approval), approval]));
    const after = new Map(head.approvals.map((approval) => [identity(approval), approval]));
    const changes = [];
    for (const [key, approval] of after) {
        const old = before.get(key);
        if (old === undefined) {
            changes.push({ loosens: true, text: `+1 approval: ${target(approval)} (${terms(approval)})` });
        }
        else if (terms(old) !== terms(approval)) {
            changes.push({
                loosens: (approval.expires ?? '9999') > (old.expires ?? '9999'),
                text: `approval changed: ${target(approval)}: ${terms(old)} → ${terms(approval)}`,
            });
        }
    }
    for (const [key, approval] of before) {
        if (!after.has(key))
            changes.push({ loosens: false, text: `-1 approval: ${target(approval)}` });
    }
    return changes;
}
function identity({ rule, path, artifact, sha256 }) {
    return JSON.stringify([rule, path, artifact, sha256]);
}
function target({ rule, path, artifact, sha256 }) {
    const inside = artifact === undefined ? '' : ` in ${artifact}`;
    const bytes = sha256 === undefined ? '' : `, SHA-256 ${sha256}`;
    return `${rule} for ${path}${inside}${bytes}`;
}
function terms({ reason, expires }) {
    return expires === undefined ? reason : `${reason}; until ${expires}`;
}
/** A declared file is not compared with the commit: each one lets more through. */
function generatedChanges(base, head) {
    const texts = ({ generated }) => generated.map(({ path, kind, reason: why }) => `${path} (${kind}: ${why})`);
    return [
        ...missingFrom(texts(head), texts(base)).map((text) => ({ loosens: true, text: `generated: +${text}` })),
        ...missingFrom(texts(base), texts(head)).map((text) => ({ loosens: false, text: `generated: -${text}` })),
    ];
}
function forbidChanges(base, head) {
    return [
        ...missingFrom(head.forbid, base.forbid).map((rule) => ({
            loosens: true,
            text: `no longer forbidden: ${rule}`,
        })),
        ...missingFrom(base.forbid, head.forbid).map((rule) => ({
            loosens: false,
            text: `now forbidden: ${rule}`,
        })),
    ];
}
/** A kind that is no longer blocked may change unseen. */
function blockChanges(base, head) {
    const [before, after] = [base.baseline?.block ?? [], head.baseline?.block ?? []];
    return [
        ...missingFrom(after, before).map((kind) => ({
            loosens: true,
            text: `baseline: no longer blocks ${kind}`,
        })),
        ...missingFrom(before, after).map((kind) => ({ loosens: false, text: `baseline: blocks ${kind}` })),
    ];
}
function strictChange(base, head) {
    if (base.strict === head.strict)
        return [];
    return [{ loosens: base.strict, text: head.strict ? 'strict on' : 'strict off' }];
}
function limitChanges(base, head) {
    return limits/* LIMIT_KEYS */.n5.filter(({ field }) => base.limits[field] !== head.limits[field]).map(({ field, key }) => {
        const [before, after] = [base.limits[field], head.limits[field]];
        return {
            loosens: after > before,
            text: `limit ${key} ${(0,show/* limitText */.PW)(field, before)} → ${(0,show/* limitText */.PW)(field, after)}`,
        };
    });
}
const LISTS = [
    'topLevel',
    'extras',
    'requirements',
    'scripts',
    'backends',
    'wheelFiles',
    'sdistFiles',
];
function expectChanges(base, head) {
    const changes = LISTS.flatMap((field) => listChanges(`expect ${(0,show/* kebab */.i9)(field)}`, base[field], head[field]));
    return [
        ...changes,
        ...listChanges('expect entry-points', entryPoints(base), entryPoints(head)),
        ...listChanges('expect metadata', metadataTexts(base), metadataTexts(head)),
        ...budgetChange('expect max-files', base.maxFiles, head.maxFiles),
        ...budgetChange('expect max-bytes', base.maxBytes, head.maxBytes),
    ];
}
function toolchainChanges(base, head) {
    const dependencies = ({ runtimeDependencies: table }) => table && Object.entries(table).map(([name, why]) => `${name}: ${why}`);
    return [
        // A file that is named is checked: one fewer lets more through.
        ...listChanges('toolchain constraints', base.constraints, head.constraints).map(({ loosens, text }) => ({
            loosens: base.constraints && head.constraints ? !loosens : loosens,
            text,
        })),
        ...listChanges('toolchain runtime-dependencies', dependencies(base), dependencies(head)),
        ...budgetChange('toolchain pre-commit-max-age-days', base.preCommitMaxAgeDays, head.preCommitMaxAgeDays),
        // The younger a release may be, the more gets through.
        ...budgetChange('toolchain min-age-days', base.minAgeDays, head.minAgeDays).map(({ text }) => ({
            loosens: (head.minAgeDays ?? defaults/* DEFAULT_MIN_AGE_DAYS */.B) < (base.minAgeDays ?? defaults/* DEFAULT_MIN_AGE_DAYS */.B),
            text,
        })),
    ];
}
function dependencyChanges(base, head) {
    const reviewed = (policy) => (policy?.reviewed ?? []).map(reviewedText);
    const ignored = (policy) => Object.entries(policy?.ignore ?? {}).map(([glob, why]) => `${glob}: ${why}`);
    const before = base?.blockChanges ?? false;
    const after = head?.blockChanges ?? false;
    return [
        ...listChanges('dependencies reviewed', reviewed(base), reviewed(head)),
        ...listChanges('dependencies ignore', ignored(base), ignored(head)),
        ...(before === after
            ? []
            : [{ loosens: before, text: `dependencies block-changes ${after ? 'on' : 'off'}` }]),
    ];
}
function reviewedText({ kind, name, version, ref, url, hashes, reason }) {
    const bounds = [version?.join(','), ref, url, hashes === false ? 'without hashes' : undefined]
        .filter((bound) => bound !== undefined)
        .join(' ');
    return `${kind} ${name}${bounds === '' ? '' : ` ${bounds}`}: ${reason}`;
}
/** What forbid gains or loses by the table is told with the rest of forbid. */
function nativeChanges(base, head) {
    const submodules = (native) => native && Object.entries(native.submodules).map(([path, url]) => `${path} = ${url}`);
    return [
        ...listChanges('native loaders', base?.loaders, head?.loaders),
        ...listChanges('native submodules', submodules(base), submodules(head)),
    ];
}
function budgetChange(name, before, after) {
    if (before === after)
        return [];
    const shown = (budget) => (budget === undefined ? 'none' : String(budget));
    return [
        {
            loosens: (after ?? Infinity) > (before ?? Infinity),
            text: `${name} ${shown(before)} → ${shown(after)}`,
        },
    ];
}
function entryPoints({ entryPoints: groups }) {
    if (groups === undefined)
        return undefined;
    return Object.entries(groups).flatMap(([group, points]) => Object.entries(points).map(([name, value]) => `[${group}] ${name} = ${value}`));
}
function metadataTexts({ metadata }) {
    return metadata && Object.entries(metadata).map(([key, values]) => `${key} = ${values.join(', ')}`);
}
function listChanges(name, before, after) {
    if (before !== undefined && after === undefined)
        return [{ loosens: true, text: `${name}: no longer checked` }];
    if (after !== undefined && before === undefined) {
        const items = after.map(show/* quote */.hD).join(', ');
        return [{ loosens: false, text: `${name}: now checked (${items === '' ? 'none' : items})` }];
    }
    return [
        ...missingFrom(before ?? [], after ?? []).map((item) => ({
            loosens: true,
            text: `${name}: +${(0,show/* quote */.hD)(item)}`,
        })),
        ...missingFrom(after ?? [], before ?? []).map((item) => ({
            loosens: false,
            text: `${name}: -${(0,show/* quote */.hD)(item)}`,
        })),
    ];
}
/** Items of `list` that `known` has not. */
function missingFrom(known, list) {
    const set = new Set(known);
    return list.filter((item) => !set.has(item));
}

// EXTERNAL MODULE: ./lib/rules/index.js + 208 modules
var rules = __webpack_require__(42598);
;// CONCATENATED MODULE: ./lib/shells/policy.js






const POLICY_FILE = 'release-policy.toml';
/** A policy that people can review has a few hundred lines. */
const MOST_BYTES = 1024 * 1024;
/**
 * The policy that decides. Where a commit is known it comes from that commit's git objects: the working tree may have been
 * changed by whatever was built in it. On a pull request the base decides and the proposed policy is only compared.
 * docs/adr/0008-policy-from-git-objects.md says why.
 */
async function gatherPolicy(inputs, ports) {
    const { git, judged } = ports;
    const path = inputs.policy ?? POLICY_FILE;
    const named = inputs.policy !== undefined;
    const repository = inputs.source ?? '.';
    const ref = inputs['source-ref'];
    const inGit = { git, repository, path };
    if (judged?.base !== undefined && (await git.isRepository(repository))) {
        const base = await ofCommit(inGit, judged.base, false);
        const proposed = ref === undefined ? await ofCommit(inGit, judged.head, false) : await ofRef(inGit, ref, false);
        return { policy: base, changes: policyChanges(base, proposed) };
    }
    if (ref !== undefined)
        return { policy: await ofRef(inGit, ref, named), changes: [] };
    if (judged !== undefined)
        return inRun(inGit, inputs, judged);
    if (inputs.source !== undefined) {
        throw new errors/* ToolError */.v('usage', 'the input "source" is given without "source-ref"', {
            hint: 'Name the tag or commit that was built, as in `--source . --source-ref v1.2.3`.',
        });
    }
    return { policy: await policyFromBytes(await ports.text.read(path), path, named), changes: [] };
}
async function inRun(inGit, inputs, judged) {
    const { git, repository } = inGit;
    const named = inputs.policy !== undefined;
    if (await git.isRepository(repository)) {
        return { policy: await ofCommit(inGit, judged.head, named), changes: [] };
    }
    if (named || inputs.source !== undefined) {
        throw new errors/* ToolError */.v('missing-input', `there is no git repository in ${repository} to read the policy from`, {
            hint: 'Check the repository out before this step, with actions/checkout.',
        });
    }
    const warning = 'Nothing is checked out here, so no release-policy.toml was read: the built-in policy decides. Check the repository out ' +
        'before this step; the input "policy" makes a missing policy an error.';
    return { policy: defaults/* DEFAULT_POLICY */.z, changes: [], warning };
}
async function ofCommit(inGit, commit, named) {
    await inGit.git.ensureCommit(inGit.repository, commit);
    return ofRef(inGit, commit, named);
}
async function ofRef({ git, repository, path }, ref, named) {
    const inside = pathInRepository(path);
    const commit = await git.resolveCommit(repository, ref);
    return policyFromBytes(await git.readFile(repository, commit, inside), inside, named, ` at commit ${commit}`);
}
/** @throws ToolError `usage` for what leads out of the repository */
function pathInRepository(path) {
    const inside = external_node_path_.posix.normalize(path);
    if (external_node_path_.posix.isAbsolute(inside) || inside === '..' || inside.startsWith('../')) {
        throw new errors/* ToolError */.v('usage', `the policy ${path} is not a path inside the repository`, {
            hint: `It is read from a commit: name it from the repository's root, such as "${POLICY_FILE}".`,
        });
    }
    return inside;
}
/** A policy by the bytes of its file, the built-in one where there is none and nobody named it. @throws ToolError */
async function policyFromBytes(bytes, path, named, where = '') {
    if (bytes === undefined) {
        if (!named)
            return defaults/* DEFAULT_POLICY */.z;
        throw new errors/* ToolError */.v('missing-input', `there is no policy file ${path}${where}`, {
            hint: `Create it, or leave the input "policy" out to use ${POLICY_FILE} or the built-in policy.`,
        });
    }
    if (bytes.length > MOST_BYTES) {
        throw new errors/* ToolError */.v('policy', `${path} is too large: it has more than ${MOST_BYTES} bytes`);
    }
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    // Loaded late: the schema library costs a run without a policy more than reading a small wheel.
    const { parsePolicy } = await __webpack_require__.e(/* import() */ 4378).then(__webpack_require__.bind(__webpack_require__, 24378));
    return parsePolicy(decode(bytes, path), { path, sha256 }, rules/* RULES */.y);
}
function decode(bytes, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
    }
    catch (cause) {
        throw new errors/* ToolError */.v('policy', `${path} is not UTF-8`, {
            hint: 'TOML files are UTF-8: save it so.',
            cause,
        });
    }
}


/***/ })

};

export const id = 178;
export const ids = [178];
export const modules = {

/***/ 9793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vd: () => (/* binding */ artifactFile),
  U: () => (/* binding */ fileArtifacts),
  zN: () => (/* binding */ textFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/artifact-names.js

/**
 * Reports and an index tell artifacts apart by name: two different files of one name can't be verified in one run.
 * @throws ToolError `usage`
 */
function requireUniqueNames(files) {
    const seen = new Map();
    for (const file of files) {
        const other = seen.get(file.filename);
        if (other !== undefined) {
            throw new errors/* ToolError */.v('usage', `two files are named ${file.filename}: ${other.shown} and ${file.shown}`, {
                hint: 'An index takes each name once. Keep the one that is to be published, or verify them one at a time.',
            });
        }
        seen.set(file.filename, file);
    }
}

// EXTERNAL MODULE: ./lib/policy/nearest.js
var nearest = __webpack_require__(8400);
// EXTERNAL MODULE: ./lib/adapters/fs-errors.js
var fs_errors = __webpack_require__(8841);
// EXTERNAL MODULE: ./lib/policy/glob.js
var glob = __webpack_require__(6298);
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
function textFiles() {
    return {
        async read(path) {
            try {
                return await (0,promises_.readFile)(path);
            }
            catch (error) {
                if ((0,fs_errors/* errorCode */.C)(error) === 'ENOENT')
                    return undefined;
                throw (0,fs_errors/* fileError */.z)(error, path);
            }
        },
    };
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
    requireUniqueNames(files);
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
        if (isLink(path))
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
function missing(path) {
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
        throw (0,fs_errors/* fileError */.z)(error, path);
    }
}
/** By code unit: the same order on every machine. */
function byText(a, b) {
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 8841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode),
/* harmony export */   z: () => (/* binding */ fileError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const REASONS = {
    ENOENT: 'there is no such file',
    ENOTDIR: 'a part of the path is no folder',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EISDIR: 'it is a folder',
    ELOOP: 'its symbolic links go in circles',
    ENAMETOOLONG: 'the name is too long',
    EMFILE: 'too many files are open',
    EIO: 'the disk could not be read',
};
/** The error for a path that can't be read: what Node threw, in plain words. */
function fileError(error, shown) {
    const reason = REASONS[errorCode(error)] ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('missing-input', `can't read ${shown}: ${reason}`, { cause: error });
}
/** Node's `code` of an error (`ENOENT`), or an empty string. */
function errorCode(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
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
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.code = code;
        this.hint = options.hint;
    }
}
/** Text of anything that was thrown, for a message; never throws itself. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}


/***/ }),

/***/ 6298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ globProblem),
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   v7: () => (/* binding */ MAX_GLOB_LENGTH)
/* harmony export */ });
/**
 * Globs of the policy, matched against whole paths. They decide what is trusted, so there is little to them: `?` is one
 * character and `*` any run of characters of one path component, `**` any run of components; all else is itself.
 * Libraries such as picomatch bring negation, braces, character classes and extended globs, and match by building a
 * regular expression, whose backtracking a hostile path can exploit. Here the work is at most the length of the glob
 * times that of the path.
 *
 * Wildcards stop at `!`, which stands between the levels of nested archives: an approval for a folder says nothing of what
 * archives in that folder hold. `**` as the last component is at least one component: `a/**` is what lies in `a`.
 */
function compileGlob(glob) {
    const levels = glob.split('!').map((level) => {
        const components = level.split('/');
        // Collapsed, a run of `**` costs nothing more; the `*` after a last one makes it "at least one component".
        const ends = components.at(-1) === '**' ? [...components, '*'] : components;
        return ends
            .filter((component, index) => component !== '**' || ends[index - 1] !== '**')
            .map((component) => ({ text: component, characters: Array.from(component) }));
    });
    return (path) => {
        const parts = path.split('!');
        return (parts.length === levels.length &&
            levels.every((level, index) => matchRun(level, (parts[index] ?? '').split('/'), ({ text }) => text === '**', ({ text, characters }, name) => text === '*' || matchName(characters, name))));
    };
}
function matchName(characters, name) {
    return matchRun(characters, Array.from(name), (character) => character === '*', (expected, character) => expected === '?' || expected === character);
}
/**
 * Greedy match of a pattern in which some items stand for any run of things. Going back to the last such item is enough:
 * had an earlier one to take more, the last one could take that instead. So the work is pattern times things at most.
 */
function matchRun(pattern, things, isRun, matches) {
    let at = 0;
    let retry;
    for (let index = 0; index < things.length;) {
        const item = pattern[at];
        const thing = things[index];
        if (item !== undefined && isRun(item)) {
            at += 1;
            retry = { pattern: at, thing: index };
        }
        else if (item !== undefined && thing !== undefined && matches(item, thing)) {
            at += 1;
            index += 1;
        }
        else if (retry !== undefined) {
            retry.thing += 1;
            at = retry.pattern;
            index = retry.thing;
        }
        else {
            return false;
        }
    }
    return pattern.slice(at).every(isRun);
}
/** Longer than any path within the default limits. */
const MAX_GLOB_LENGTH = 4096;
/** Why a text can't be a glob of the policy, in words that complete "expected a glob: …"; undefined where it can. */
function globProblem(glob) {
    if (glob === '')
        return 'it is empty';
    if (glob.length > MAX_GLOB_LENGTH)
        return `it is longer than ${MAX_GLOB_LENGTH} characters`;
    if (glob.startsWith('!'))
        return '"!" negates nothing here; list what is meant instead';
    const special = /[[\]{}]/u.exec(glob)?.[0];
    if (special !== undefined) {
        return `"${special}" has no special meaning here; write one pattern for each case, or "?" for that character`;
    }
    if (glob.includes('\\'))
        return 'a backslash escapes nothing here, and paths are separated by "/"';
    for (const component of glob.split(/[/!]/u)) {
        if (component === '')
            return 'it begins or ends with a separator, or has two in a row; paths are relative';
        if (component === '.' || component === '..')
            return `a path has no "${component}" component`;
        if (component.includes('**') && component !== '**')
            return '"**" must be a whole path component';
    }
    return undefined;
}


/***/ }),

/***/ 8400:
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

/***/ 3465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ isPackageSpec),
/* harmony export */   v4: () => (/* binding */ parsePackageSpec),
/* harmony export */   xs: () => (/* binding */ normalizeProject)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9687);
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7091);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



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
    const normalized = (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .valid */ .rZ)(version);
    if (normalized === null)
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
function fromPackageUrl(input) {
    let url;
    try {
        url = packageurl_js__WEBPACK_IMPORTED_MODULE_1__.PackageURL.fromString(input);
    }
    catch (cause) {
        throw bad(input, 'it is no package URL', cause);
    }
    if (url.type !== 'pypi')
        throw bad(input, 'only package URLs of type pypi are understood');
    if (url.namespace !== undefined)
        throw bad(input, 'a package URL of type pypi has no namespace');
    // A qualifier may name one file or another repository: taking the URL without it would verify something else.
    if (url.qualifiers !== undefined || url.subpath !== undefined) {
        throw bad(input, 'qualifiers and subpaths are not understood');
    }
    if (url.version === undefined)
        throw bad(input, 'it names no version');
    return { name: url.name, version: url.version };
}
function bad(input, why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v('usage', `can't take "${input}": ${why}`, { hint: HINT, cause });
}


/***/ }),

/***/ 2527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   ft: () => (/* binding */ escapePath),
/* harmony export */   pq: () => (/* binding */ defuseCommands)
/* harmony export */ });
/* unused harmony export escapeHtml */
/**
 * Untrusted text, one escaper a medium. Names and texts from inside an archive are hostile: they carry terminal escapes,
 * direction overrides, workflow commands and markup, so every renderer sends them through here and nothing else.
 */
/**
 * What a reader can't see, or what moves or hides its neighbours: controls (C0, C1), format characters (bidi marks, zero-width
 * ones, tags), lone surrogates, private use, noncharacters, line and paragraph separators, every space but U+0020, the blank
 * Braille cell, and combining marks that would stack on our own text or on each other.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]|(?! )\p{Zs}|^\p{M}|(?<=\p{M}{3})\p{M}/gu;
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

/***/ 9178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./lib/adapters/files.js + 3 modules
var files = __webpack_require__(9793);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/adapters/git.js



const execute = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const MAX_BLOB = 64 * 1024 * 1024;
/**
 * Git objects through the git command. Replace refs could show other objects than the commit names, so they are off, and
 * so is every configuration that a checked-out repository could bring to run code.
 */
function gitObjects(environment) {
    const env = {
        PATH: environment['PATH'],
        HOME: environment['HOME'],
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_LAZY_FETCH: '1',
        LC_ALL: 'C',
    };
    const git = (repository, ...args) => execute('git', ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=', '-C', repository, ...args], {
        env,
        encoding: 'buffer',
        maxBuffer: MAX_BLOB,
    }).then(({ stdout }) => stdout);
    return {
        async resolveCommit(repository, ref) {
            if (ref.startsWith('-'))
                throw new errors/* ToolError */.v('usage', `${JSON.stringify(ref)} is no git ref`);
            let cause;
            // A tag wins over a branch of the same name: a release is built from a tag.
            for (const name of [`refs/tags/${ref}`, ref]) {
                try {
                    const out = await git(repository, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
                    return out.toString('latin1').trim();
                }
                catch (error) {
                    cause = error;
                }
            }
            throw await unresolved(git, repository, ref, cause);
        },
        async readFile(repository, commit, path) {
            // `ls-tree` tells "not there" from "could not be read", which `cat-file` alone does not.
            const listed = (await git(repository, 'ls-tree', '-z', '--full-tree', commit, '--', `:(literal,top)${path}`))
                .toString('utf8')
                .split('\0')[0];
            const match = /^(\d+) (\w+) ([0-9a-f]+)\t/u.exec(listed ?? '');
            if (match === null)
                return undefined;
            const [, mode, type, object] = match;
            if (type !== 'blob' || object === undefined || (mode !== '100644' && mode !== '100755')) {
                throw new errors/* ToolError */.v('policy', `${path} at commit ${commit} is no regular file`, {
                    hint: 'Commit the file itself, not a link or folder.',
                });
            }
            return git(repository, 'cat-file', 'blob', object);
        },
    };
}
async function unresolved(git, repository, ref, cause) {
    const missing = 'code' in Object(cause) && cause.code === 'ENOENT';
    if (missing) {
        return new errors/* ToolError */.v('environment', 'the command "git" was not found', { hint: 'Install git.', cause });
    }
    try {
        await git(repository, 'rev-parse', '--git-dir');
    }
    catch {
        return new errors/* ToolError */.v('missing-input', `${repository} is not in a git repository`, {
            hint: 'Name the checkout with "source".',
            cause,
        });
    }
    return new errors/* ToolError */.v('missing-input', `the repository has no commit ${JSON.stringify(ref)}`, {
        hint: 'Check the spelling; in a workflow, check out with `fetch-depth: 0` so that tags and history are there.',
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/adapters/clock.js
const systemClock = {
    today: () => new Date().toISOString().slice(0, 10),
};

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
;// CONCATENATED MODULE: ./lib/adapters/terminal.js


/** A log on standard error. Progress is one line that is rewritten, and only on a terminal. */
function terminalLog(quiet) {
    const { stderr } = external_node_process_;
    let shown = false;
    let last = 0;
    const clear = () => {
        if (!shown)
            return;
        (0,external_node_readline_.clearLine)(stderr, 0);
        (0,external_node_readline_.cursorTo)(stderr, 0);
        shown = false;
    };
    const line = (text) => {
        clear();
        stderr.write(`${text}\n`);
    };
    return {
        info(text) {
            if (!quiet)
                line(text);
        },
        warn(text) {
            line(`warning: ${text}`);
        },
        progress(text) {
            const now = Date.now();
            if (quiet || !stderr.isTTY || now - last < 100)
                return;
            last = now;
            clear();
            stderr.write(text.slice(0, Math.max(20, stderr.columns - 1)));
            shown = true;
        },
        done: clear,
    };
}

;// CONCATENATED MODULE: ./lib/archive/anomalies.js
const ANOMALIES = {
    // Reading stopped: what comes after is unknown.
    'not-an-archive': { family: 'unreadable', title: 'the file is not an archive of the kind its name says' },
    truncated: { family: 'unreadable', title: 'the file ends too early' },
    'read-error': { family: 'unreadable', title: 'the file could not be read' },
    'bad-compressed-data': { family: 'unreadable', title: 'compressed data does not inflate' },
    'limit-artifact-size': { family: 'limit', title: 'the file is larger than the limit' },
    'limit-entries': { family: 'limit', title: 'more entries than the limit' },
    'limit-entry-size': { family: 'limit', title: 'an entry is larger than the limit' },
    'limit-total-size': { family: 'limit', title: 'all entries together are larger than the limit' },
    'limit-ratio': { family: 'limit', title: 'the compression ratio is above the limit' },
    'limit-nesting': { family: 'limit', title: 'archives are nested deeper than the limit' },
    'limit-nested-size': { family: 'limit', title: 'an inner archive is larger than the limit' },
    'limit-path': { family: 'limit', title: 'a path is longer or deeper than the limit' },
    'limit-tar-extension': { family: 'limit', title: 'a tar extension header is larger than the limit' },
    'limit-capture': { family: 'limit', title: 'a metadata file is larger than the limit' },
    'zip-prefix': { family: 'zip', title: 'bytes before the first record' },
    'zip-trailing': { family: 'zip', title: 'bytes after the end record' },
    'zip-gap': { family: 'zip', title: 'bytes that belong to no record' },
    'zip-overlap': { family: 'zip', title: 'records that overlap' },
    'zip-order': { family: 'zip', title: 'central directory and local headers in different order' },
    'zip-hidden-entry': { family: 'zip', title: 'a local header that the central directory does not list' },
    'zip-end-record': { family: 'zip', title: 'the end record is ambiguous or disagrees with the directory' },
    'zip-zip64': { family: 'zip', title: 'zip64 records that disagree or are not needed' },
    'zip-multi-disk': { family: 'zip', title: 'an archive of several disks' },
    'zip-comment': { family: 'zip', title: 'an archive or entry comment' },
    'zip-header-mismatch': { family: 'zip', title: 'local header and central directory disagree' },
    'zip-extra-field': {
        family: 'zip',
        title: 'an extra field that is malformed, repeated or renames the entry',
    },
    'zip-flags': { family: 'zip', title: 'general purpose flags that no wheel needs' },
    'zip-encrypted': { family: 'zip', title: 'an encrypted entry' },
    'zip-data-descriptor': { family: 'zip', title: 'a data descriptor' },
    'zip-method': { family: 'zip', title: 'a compression method other than stored and deflate' },
    'zip-size-mismatch': { family: 'zip', title: 'contents that are not as long as declared' },
    'zip-crc-mismatch': { family: 'zip', title: 'contents that do not match their CRC-32' },
    'zip-directory-data': { family: 'zip', title: 'a folder entry with contents' },
    'zip-junk-in-data': { family: 'zip', title: 'bytes after the end of the compressed data of an entry' },
    'gzip-header': { family: 'gzip', title: 'a gzip header that readers take differently' },
    'gzip-crc-mismatch': { family: 'gzip', title: 'contents that do not match the gzip CRC-32' },
    'gzip-size-mismatch': { family: 'gzip', title: 'contents that do not match the gzip size field' },
    'gzip-several-members': { family: 'gzip', title: 'more than one gzip member' },
    'gzip-trailing': { family: 'gzip', title: 'bytes after the gzip stream' },
    'tar-checksum': { family: 'tar', title: 'a header whose checksum is wrong' },
    'tar-header': { family: 'tar', title: 'a malformed header field' },
    'tar-number': { family: 'tar', title: 'a number that readers take differently' },
    'tar-format': { family: 'tar', title: 'a header that is neither ustar nor GNU' },
    'tar-unknown-type': { family: 'tar', title: 'a member of unknown type' },
    'tar-extension': { family: 'tar', title: 'a malformed pax or GNU extension' },
    'tar-extension-repeated': { family: 'tar', title: 'several extensions of one kind for one member' },
    'tar-extension-orphan': { family: 'tar', title: 'an extension header with no member after it' },
    'tar-extension-conflict': { family: 'tar', title: 'pax and header, or pax and GNU, disagree' },
    'tar-global-header': { family: 'tar', title: 'a global header that changes members' },
    'tar-sparse': { family: 'tar', title: 'a sparse member' },
    'tar-link-data': { family: 'tar', title: 'a link or folder with contents' },
    'tar-padding': { family: 'tar', title: 'padding that is not zero' },
    'tar-no-end': { family: 'tar', title: 'the end marker is missing or incomplete' },
    'tar-trailing': { family: 'tar', title: 'data after the end marker' },
    'tar-zero-block': { family: 'tar', title: 'a lone zero block between members' },
    'path-absolute': { family: 'path', title: 'an absolute path' },
    'path-traversal': { family: 'path', title: 'a path with a `..` component' },
    'path-dot': { family: 'path', title: 'a path with an empty or `.` component' },
    'path-backslash': { family: 'path', title: 'a path with a backslash' },
    'path-drive': { family: 'path', title: 'a path with a drive letter or stream (`:`)' },
    'path-control': { family: 'path', title: 'a path with a NUL or control character' },
    'path-bidi': { family: 'path', title: 'a path with invisible or bidirectional characters' },
    'path-encoding': { family: 'path', title: 'a path that is not UTF-8, or not marked as such' },
    'path-normalization': { family: 'path', title: 'a path that is not in Unicode normal form C' },
    'path-reserved': { family: 'path', title: 'a path that Windows reserves or changes' },
    'path-empty': { family: 'path', title: 'an empty path' },
    'duplicate-path': { family: 'collision', title: 'two entries of one path' },
    'case-collision': { family: 'collision', title: 'paths that are one on some file systems' },
    'file-folder-clash': { family: 'collision', title: 'a path that is both file and folder' },
    symlink: { family: 'link', title: 'a symbolic link' },
    hardlink: { family: 'link', title: 'a hard link' },
    'link-escape': { family: 'link', title: 'a link that points outside the archive or to nothing' },
    device: { family: 'mode', title: 'a device, fifo or other special file' },
    setuid: { family: 'mode', title: 'a set-user-id, set-group-id or sticky bit' },
    'mode-mismatch': { family: 'mode', title: 'a mode that contradicts the type of the entry' },
};

// EXTERNAL MODULE: ./lib/policy/glob.js
var glob = __webpack_require__(6298);
;// CONCATENATED MODULE: ./lib/policy/show.js
const SHOWN = 80;
/** A value of a policy, quoted for a message: one line, short, control and bidi characters escaped. Never throws. */
function show(value) {
    if (typeof value === 'string')
        return quote(value);
    if (value instanceof Date)
        return 'a date or time';
    if (Array.isArray(value))
        return 'an array';
    if (typeof value === 'object' && value !== null)
        return 'a table';
    return String(value);
}
function quote(text) {
    const characters = Array.from(text.slice(0, 2 * SHOWN + 2));
    const short = characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : text;
    return JSON.stringify(short).replaceAll(/\p{C}/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
const UNITS = ['B', 'KiB', 'MiB', 'GiB'];
/** `128 MiB` of a number of bytes, in the largest unit that divides it. */
function sizeText(bytes) {
    let size = bytes;
    let unit = 0;
    while (unit < UNITS.length - 1 && size > 0 && size % 1024 === 0) {
        size /= 1024;
        unit += 1;
    }
    return `${size} ${UNITS[unit] ?? ''}`;
}
function isSize(limit) {
    return limit.endsWith('Bytes');
}
/** A limit as people write it: sizes with their unit, counts bare. */
function limitText(limit, value) {
    return isSize(limit) ? sizeText(value) : String(value);
}
/** `entry-bytes` of `entryBytes`: keys of the file are kebab-case, as tables of pyproject.toml are. */
function kebab(key) {
    return key.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

;// CONCATENATED MODULE: ./lib/policy/approvals.js


/** Ids of the two rules whose findings are made here; their pages are in src/rules/policy/. */
const APPROVAL_UNUSED = 'approval-unused';
const APPROVAL_EXPIRED = 'approval-expired';
/**
 * What the policy says of the findings: approvals take findings away, `forbid` makes those of its rules errors, and the
 * results of `approval-unused` and `approval-expired` are put in. Outcomes of the others are left to the engine.
 *
 * An approval covers a finding where rule, path, artifact and, if it has one, SHA-256 all fit and its last day is not over.
 * What can't be compared never fits: a finding without a digest is not covered by an approval with one; a finding that
 * names no path is about the artifact as a whole and is covered only by the path `**`; one that names no artifact is not
 * covered by an approval that names one.
 *
 * @param today YYYY-MM-DD.
 * @param artifacts file names of what was looked at, so that an approval for an artifact that was not there is not called
 *   unused; absent: it is.
 */
function applyApprovals(results, policy, today, artifacts) {
    const byId = new Map(results.map((result) => [result.ruleId, result]));
    const judged = policy.approvals.map((approval) => judge(approval, byId.get(approval.rule), today, artifacts));
    const byRule = new Map();
    for (const one of judged) {
        const same = byRule.get(one.approval.rule);
        if (same === undefined)
            byRule.set(one.approval.rule, [one]);
        else
            same.push(one);
    }
    for (const { ruleId, findings } of results)
        approve(findings, byRule.get(ruleId) ?? []);
    const approved = new Set(judged.flatMap(({ used }) => used));
    const standing = results.map((result) => ({
        ...result,
        findings: result.findings.filter((finding) => !approved.has(finding)),
    }));
    const remaining = new Map(standing.map(({ ruleId, findings }) => [ruleId, findings]));
    const own = judged.length === 0 ? [] : ownResults(judged, remaining, policy);
    const ownIds = new Set(own.map(({ ruleId }) => ruleId));
    const forbidden = new Set(policy.forbid);
    return {
        results: [...standing.filter(({ ruleId }) => !ownIds.has(ruleId)), ...own]
            .map((result) => (forbidden.has(result.ruleId) ? withErrors(result) : result))
            .sort((a, b) => (a.ruleId < b.ruleId ? -1 : 1)),
        approvals: judged.map(({ approval, used }) => use(approval, used)),
    };
}
function judge(approval, result, today, artifacts) {
    const isArtifact = approval.artifact === undefined ? () => true : (0,glob/* compileGlob */.SO)(approval.artifact);
    const ran = result?.outcome === 'pass' || result?.outcome === 'fail';
    return {
        approval,
        expired: approval.expires !== undefined && today > approval.expires,
        matches: matcher(approval),
        asked: ran && (artifacts === undefined || artifacts.some(isArtifact)),
        used: [],
    };
}
function matcher({ path, artifact, sha256 }) {
    const isPath = (0,glob/* compileGlob */.SO)(path);
    const isArtifact = artifact === undefined ? undefined : (0,glob/* compileGlob */.SO)(artifact);
    return ({ location, evidence }) => (location?.path === undefined ? path === '**' : isPath(location.path)) &&
        (isArtifact === undefined || (location !== undefined && isArtifact(location.artifact))) &&
        (sha256 === undefined || evidence.sha256 === sha256);
}
function approve(findings, approvals) {
    for (const finding of findings) {
        for (const { expired, matches, used } of approvals) {
            if (!expired && matches(finding))
                used.push(finding);
        }
    }
}
function ownResults(judged, remaining, policy) {
    const unused = [];
    const expired = [];
    for (const { approval, ...one } of judged) {
        const what = `The approval of ${quote(approval.rule)} for ${quote(approval.path)}`;
        if (one.expired) {
            const missed = (remaining.get(approval.rule) ?? []).some(one.matches);
            const why = missed ? 'what it approved is still there' : 'nothing needs it any more';
            const message = `${what} expired after ${approval.expires ?? ''}; ${why}.`;
            expired.push(finding(missed ? 'error' : 'warning', message, approval, policy));
        }
        else if (one.asked && one.used.length === 0) {
            unused.push(finding('warning', `${what} approves nothing.`, approval, policy));
        }
    }
    return [
        { ruleId: APPROVAL_EXPIRED, outcome: 'pass', findings: expired },
        { ruleId: APPROVAL_UNUSED, outcome: 'pass', findings: unused },
    ];
}
function finding(severity, message, approval, { origin }) {
    const { line, ...evidence } = approval;
    const place = origin && { location: { artifact: origin.path, ...(line !== undefined && { line }) } };
    return { severity, message, ...place, evidence: { ...evidence } };
}
function withErrors(result) {
    return { ...result, findings: result.findings.map((one) => ({ ...one, severity: 'error' })) };
}
function use({ line: _line, ...approval }, used) {
    return { ...approval, used };
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
    const approved = applyApprovals(raw, policy, required(facts, 'today'));
    const results = approved.results.map((result) => settle(result, strict));
    const undecided = results.some(isUndecided);
    const blocking = results.flatMap((result) => result.findings.filter((finding) => blocks(finding, strict)));
    return {
        schemaVersion: 1,
        tool: options.tool,
        verdict: undecided || blocking.length > 0 ? 'fail' : 'pass',
        complete: !undecided && subjects.every((subject) => isFullyRead(subject.archive)),
        policy: policy.origin ?? {},
        strict,
        limits: policy.limits,
        subjects: subjects.map((subject) => subjectReport(subject, blocking, undecided)),
        results,
        approvals: approved.approvals,
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
        if (findings === undefined) {
            return {
                ruleId,
                outcome: 'not-applicable',
                why: `no ${rule.appliesTo.join(' or ')} to look at`,
                findings: [],
            };
        }
        return { ruleId, outcome: 'pass', findings: sorted([...findings]) };
    }
    catch (error) {
        return { ruleId, outcome: 'error', why: `the rule failed: ${(0,errors/* messageOf */.b)(error)}`, findings: [] };
    }
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
function isFullyRead(archive) {
    const stopped = archive.anomalies.some(({ code }) => {
        const { family } = ANOMALIES[code];
        return family === 'unreadable' || family === 'limit';
    });
    return !stopped && archive.entries.every(({ contents }) => contents.state === 'read');
}
function subjectReport(subject, blocking, undecided) {
    const { filename: file, kind, sha256, size } = subject;
    const failed = undecided || blocking.some((finding) => finding.location?.artifact === file);
    return { file, kind, sha256, size, verdict: failed ? 'fail' : 'pass' };
}
const RANK = { error: 0, warning: 1, note: 2 };
/** Worst first, then by place, so that equal input gives equal bytes. */
function sorted(findings) {
    const key = ({ location }) => `${location?.artifact ?? ''}\0${location?.path ?? ''}`;
    return findings
        .map((finding, index) => ({ finding, index, key: key(finding) }))
        .sort((a, b) => RANK[a.finding.severity] - RANK[b.finding.severity] ||
        (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index))
        .map(({ finding }) => finding);
}

;// CONCATENATED MODULE: ./lib/inputs/command-line.js


/** Arguments of one command to raw inputs, by its spec. @throws ToolError `usage` */
function parseCommandLine(spec, args) {
    const fields = cliFields(spec);
    const options = { help: { type: 'boolean', short: 'h' } };
    for (const [name, field] of fields) {
        if (field.kind !== 'list')
            options[name] = { type: field.kind === 'flag' ? 'boolean' : 'string' };
    }
    const list = fields.find(([, field]) => field.kind === 'list')?.[0];
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({
            args: [...args],
            options,
            allowPositionals: list !== undefined,
            strict: true,
        });
        const raw = {};
        for (const [name, value] of Object.entries(values)) {
            if (typeof value === 'string' || typeof value === 'boolean')
                raw[name] = value;
        }
        if (list !== undefined)
            raw[list] = positionals;
        return { ...raw, help: values['help'] === true };
    }
    catch (cause) {
        throw new errors/* ToolError */.v('usage', (0,errors/* messageOf */.b)(cause), { hint: 'Add --help to see what it takes.', cause });
    }
}
/** The --help of one command. */
function helpText(command, purpose, spec) {
    const fields = cliFields(spec);
    const list = fields.find(([, field]) => field.kind === 'list');
    const usage = list === undefined ? '' : ` [${placeholder(list[1])}…]`;
    const lines = [`Usage: hardening-actions ${command} [options]${usage}`, '', purpose, ''];
    if (list !== undefined)
        lines.push(...entry(`${placeholder(list[1])}…`, list[1]));
    for (const [name, field] of fields) {
        if (field.kind === 'list')
            continue;
        const value = field.kind === 'flag' ? '' : ` ${placeholder(field)}`;
        lines.push(...entry(`--${name}${value}`, field));
    }
    lines.push('  -h, --help', '      Show this text.', '');
    lines.push('Exit status: 0 nothing wrong, 1 findings, 2 wrong usage, 3 something could not be known.', '');
    return lines.join('\n');
}
function cliFields(spec) {
    return Object.entries(spec).filter(([, field]) => field.only !== 'action');
}
function placeholder(field) {
    if (field.kind === 'choice')
        return field.choices.join('|');
    return field.kind === 'flag' ? '' : field.placeholder;
}
function entry(head, field) {
    const value = field.kind === 'list' ? field.default.join(' ') : field.kind === 'flag' ? undefined : field.default;
    const suffix = value === undefined ? '' : ` (default: ${value})`;
    return [`  ${head}`, `      ${field.description}${suffix}`];
}

;// CONCATENATED MODULE: ./lib/inputs/spec.js

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
            const given = typeof raw === 'string' ? raw.split('\n') : Array.isArray(raw) ? raw : [];
            const values = given.map((value) => value.trim()).filter((value) => value !== '');
            return values.length > 0 ? values : field.default;
        }
        case 'flag':
            return parseFlag(name, raw);
        case 'choice': {
            const value = textOf(raw) ?? field.default;
            if (!field.choices.includes(value)) {
                throw new errors/* ToolError */.v('usage', `input "${name}" is ${JSON.stringify(value)}`, {
                    hint: `It may be ${field.choices.map((choice) => `"${choice}"`).join(', ')}.`,
                });
            }
            return value;
        }
        case 'text':
            return textOf(raw) ?? field.default;
    }
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
    throw new errors/* ToolError */.v('usage', `input "${name}" is ${JSON.stringify(value)}`, {
        hint: 'It may be "true" or "false".',
    });
}

;// CONCATENATED MODULE: ./lib/inputs/verify-artifacts.js
const VERIFY_ARTIFACTS = {
    paths: {
        kind: 'list',
        description: 'Files, folders or globs of wheels and sdists; `pypi:NAME==VERSION` and `pkg:pypi/NAME@VERSION` download a release.',
        default: ['dist'],
        placeholder: 'PATH',
    },
    policy: {
        kind: 'text',
        description: 'The policy file. Without this input `release-policy.toml` is used where it exists, else the built-in pure-Python policy holds.',
        placeholder: 'FILE',
    },
    source: {
        kind: 'text',
        description: 'Folder of the git repository that the artifacts were built from.',
        placeholder: 'DIR',
    },
    'source-ref': {
        kind: 'text',
        description: 'Commit or tag in that repository. The policy is then read from this commit’s git objects, never from the working tree.',
        placeholder: 'REF',
    },
    mode: {
        kind: 'choice',
        description: '`enforce` fails on findings, `report` shows them and never fails: for adoption.',
        choices: ['enforce', 'report'],
        default: 'enforce',
    },
    strict: { kind: 'flag', description: 'Warnings fail, too.' },
    'index-url': {
        kind: 'text',
        description: 'Simple API of the package index. Default: what pip would use by its configuration.',
        placeholder: 'URL',
    },
    'artifact-name': {
        kind: 'text',
        only: 'action',
        description: 'Name of the uploaded inspection log. Default: `inspection-<job>-<matrix index>-<attempt>`, because equal names are refused.',
        placeholder: 'NAME',
    },
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

// EXTERNAL MODULE: ./lib/policy/nearest.js
var nearest = __webpack_require__(8400);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
;// CONCATENATED MODULE: ./lib/report/layout.js

function painter(color) {
    // Whether there is a terminal was decided by the caller: a renderer asks no stream.
    return color ? (style, text) => (0,external_node_util_.styleText)(style, text, { validateStream: false }) : (_style, text) => text;
}
const MAX_COLUMNS = 100;
const MIN_COLUMNS = 40;
/** Columns to wrap at: those of the terminal, within what reads well. */
function clampColumns(columns = MAX_COLUMNS) {
    return Math.max(MIN_COLUMNS, Math.min(MAX_COLUMNS, columns));
}
/**
 * Breaks one line of text into lines of at most `columns`, the first after `first`, the others after `rest`. A word that is
 * longer than a line is cut, so that no text from an archive ever begins in column one.
 */
function wrap(text, columns, first, rest = first) {
    const lines = [];
    let line = first;
    let empty = true;
    const flush = () => {
        lines.push(line);
        line = rest;
        empty = true;
    };
    for (const word of text.split(' ')) {
        if (!empty && line.length + 1 + word.length > columns)
            flush();
        line += empty ? '' : ' ';
        empty = false;
        let left = word;
        while (line.length + left.length > columns && columns > line.length) {
            // Not between the halves of a surrogate pair.
            const room = columns - line.length;
            const cut = /[\uD800-\uDBFF]/.test(left.charAt(room - 1)) && room > 1 ? room - 1 : room;
            line += left.slice(0, cut);
            left = left.slice(cut);
            flush();
        }
        line += left;
        empty = left === '' && line === rest;
    }
    if (!empty || lines.length === 0)
        lines.push(line);
    return lines;
}
function plural(count, one, many = `${one}s`) {
    return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
const layout_UNITS = ['KiB', 'MiB', 'GiB', 'TiB'];
/** A size in bytes for people: `817 bytes`, `1.4 MiB`. */
function formatBytes(bytes) {
    let value = bytes;
    let unit = '';
    for (const next of layout_UNITS) {
        if (value < 1024)
            break;
        value /= 1024;
        unit = next;
    }
    return unit === '' ? plural(bytes, 'byte') : `${value.toFixed(1)} ${unit}`;
}

;// CONCATENATED MODULE: ./lib/report/page.js

/** Lines of terminal output, wrapped first and coloured after, so that a colour code never counts as width. */
class Page {
    paint;
    #columns;
    #lines = [];
    constructor(options) {
        this.paint = painter(options.color);
        this.#columns = clampColumns(options.columns);
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
        for (const line of wrap(text, this.#columns, first, rest)) {
            this.#lines.push(style === undefined ? line : this.paint(style, line));
        }
    }
    /** A label in a column of its own, `width` wide, and the text beside it. */
    field(label, style, text, indent, width) {
        const beside = indent.length + width;
        const [first = '', ...rest] = wrap(text, this.#columns, ' '.repeat(beside));
        const padding = ' '.repeat(Math.max(1, width - label.length));
        this.#lines.push(`${indent}${this.paint(style, label)}${padding}${first.slice(beside)}`, ...rest);
    }
    toString() {
        return `${this.#lines.join('\n')}\n`;
    }
}

;// CONCATENATED MODULE: ./lib/report/prose.js
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

;// CONCATENATED MODULE: ./lib/report/links.js
/** Where this project lives: rule pages and SARIF point there. */
const PROJECT_URL = 'https://github.com/diybitcoinhardware/hardening-actions';
/** The page of a rule, made from the rule itself by `rulePage`. */
function ruleUrl(ruleId) {
    return `${PROJECT_URL}/blob/main/docs/rules/${encodeURIComponent(ruleId)}.md`;
}

;// CONCATENATED MODULE: ./lib/report/explain.js




/** A rule for the terminal: what it is, why it matters, what to do, what it says of examples. Ends with a newline. */
function explainRule(rule, options = {}) {
    const page = new Page({ color: false, ...options });
    page.text(`${rule.id}: ${plainText(rule.title)}`, '', 'bold');
    page.blank();
    page.field('severity', 'dim', rule.severity, '  ', 12);
    page.field('looks at', 'dim', rule.appliesTo.join(', '), '  ', 12);
    page.field('approvable', 'dim', rule.approvable ? 'yes, in release-policy.toml' : 'no', '  ', 12);
    page.field('since', 'dim', rule.since, '  ', 12);
    prose(page, 'Why it matters', rule.rationale);
    prose(page, 'What to do', rule.remediation);
    examples(page, 'Refused', rule.examples.bad);
    examples(page, 'Accepted', rule.examples.good);
    page.blank();
    page.text('References', '', 'bold');
    for (const { title, url } of [
        ...rule.references,
        { title: 'The page of this rule', url: ruleUrl(rule.id) },
    ]) {
        page.hanging(plainText(title), '  - ', '    ');
        page.raw(`    ${url}`);
    }
    return page.toString();
}
function prose(page, heading, markdown) {
    page.blank();
    page.text(heading, '', 'bold');
    for (const { text, code } of plainBlocks(markdown)) {
        if (code)
            for (const line of text.split('\n'))
                page.raw(`    ${line}`);
        else
            page.text(text, '  ');
    }
}
function examples(page, heading, list) {
    if (list.length === 0)
        return;
    page.blank();
    page.text(heading, '', 'bold');
    for (const { title, files } of list) {
        page.hanging(plainText(title), '  - ', '    ');
        for (const { artifact, contents } of files) {
            const paths = Object.keys(contents).map(report_escape/* visible */.RK);
            const within = paths.length === 0 ? '' : `: ${paths.join(', ')}`;
            page.hanging(`${artifact}${within}`, '    ', '      ', 'dim');
        }
    }
}

;// CONCATENATED MODULE: ./lib/archive/limits.js
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

;// CONCATENATED MODULE: ./lib/report/failure.js


/** The report of a run that ended before anything could be evaluated: a failure that says why, never silence. */
function reportOfError(error, tool) {
    const hint = error instanceof errors/* ToolError */.v && error.hint !== undefined ? ` ${error.hint}` : '';
    return {
        schemaVersion: 1,
        tool,
        verdict: 'fail',
        complete: false,
        policy: {},
        strict: false,
        limits: DEFAULT_LIMITS,
        subjects: [],
        results: [{ ruleId: 'run', outcome: 'error', why: `${(0,errors/* messageOf */.b)(error)}${hint}`, findings: [] }],
        approvals: [],
    };
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
/**
 * The one JSON form of a report: keys in the order of the contract, two spaces, a final newline. Equal reports give equal
 * bytes, whatever the order in which their objects were built. No line of it can be a workflow command.
 */
function renderJson(report) {
    const json = JSON.stringify(ordered(report), undefined, 2);
    return `${json.replace(RAW, escapeUnits).replaceAll('##[', '#\\u0023[')}\n`;
}
function ordered(report) {
    const { schemaVersion, tool, verdict, complete, source, policy, strict, limits } = report;
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
        policy: {
            ...(policy.path === undefined ? {} : { path: policy.path }),
            ...(policy.sha256 === undefined ? {} : { sha256: policy.sha256 }),
        },
        strict,
        limits: json_sorted(limits),
        subjects: report.subjects.map(orderedSubject),
        results: report.results.map(orderedResult),
        approvals: report.approvals.map(orderedApproval),
    };
}
/** Keys in the order of their code units; the values stay. */
function json_sorted(object) {
    const entries = Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries);
}
function orderedSubject({ file, kind, sha256, size, verdict }) {
    return { file, kind, sha256, size, verdict };
}
function orderedResult({ ruleId, outcome, why, findings }) {
    return { ruleId, outcome, ...(why === undefined ? {} : { why }), findings: findings.map(orderedFinding) };
}
function orderedFinding({ severity, message, location, evidence }) {
    if (location === undefined)
        return { severity, message, evidence: json_sorted(evidence) };
    const { artifact, path, line } = location;
    return {
        severity,
        message,
        location: {
            artifact,
            ...(path === undefined ? {} : { path }),
            ...(line === undefined ? {} : { line }),
        },
        evidence: json_sorted(evidence),
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

;// CONCATENATED MODULE: ./lib/report/view.js

const view_RANK = { error: 0, warning: 1, note: 2 };
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
        .sort((a, b) => view_RANK[a.finding.severity] - view_RANK[b.finding.severity]);
}
/** Approved findings, each once with every approval that covers it. */
function approvedFindings(report) {
    const pairs = report.approvals.flatMap((approval) => approval.used.map((finding) => ({ approval, finding })));
    const groups = groupBy(pairs, ({ approval, finding }) => findingKey(approval.rule, finding));
    return [...groups.values()].flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        const approvals = group.map(({ approval }) => approval);
        return [{ ruleId: first.approval.rule, finding: first.finding, approvals }];
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
    return [...byRule.values()].flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        const findings = group.map(({ finding }) => finding);
        const { ruleId } = first;
        return [{ ruleId, rule: ruleOf(ruleId), severity: first.finding.severity, findings }];
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
        ...(error > 0 ? [plural(error, 'error')] : []),
        ...(warning > 0 ? [plural(warning, 'warning')] : []),
        ...(note > 0 ? [plural(note, 'note')] : []),
        ...(view.blocked.length > 0 ? [`${plural(view.blocked.length, 'check')} not made`] : []),
    ];
    const found = parts.length > 0 ? parts.join(', ') : 'no findings';
    const approved = view.approved > 0 ? `; ${plural(view.approved, 'finding')} approved` : '';
    const strict = report.strict && warning > 0 ? ' (strict: warnings fail too)' : '';
    return `${found} in ${plural(report.subjects.length, 'artifact')}${approved}${strict}`;
}
/** One sentence where the report is not complete. */
function incompleteness(report, view) {
    if (report.complete && view.blocked.length === 0)
        return undefined;
    return view.blocked.length > 0
        ? `${plural(view.blocked.length, 'check')} could not be made. What they look for may be there.`
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

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/report/capped.js

/** Text that never grows past a number of UTF-8 bytes: what does not fit is refused, so that it can be counted. */
class CappedText {
    #left;
    #parts = [];
    constructor(maxBytes) {
        this.#left = maxBytes;
    }
    /** Adds the lines, all or none. A newline follows each. */
    add(...lines) {
        const text = lines.map((line) => `${line}\n`).join('');
        const size = external_node_buffer_.Buffer.byteLength(text);
        if (size > this.#left)
            return false;
        this.#left -= size;
        this.#parts.push(text);
        return true;
    }
    /** A part of its own, after a blank line; all of `head` or nothing. */
    section(...head) {
        return this.add('', ...head);
    }
    /** Adds items until one does not fit; answers how many were left out. */
    addEach(items) {
        for (const [index, item] of items.entries()) {
            if (!this.add(item))
                return items.length - index;
        }
        return 0;
    }
    /** Gives back bytes that were kept aside. */
    release(bytes) {
        this.#left += bytes;
    }
    toString() {
        return this.#parts.join('');
    }
}

;// CONCATENATED MODULE: ./lib/report/markdown.js






const DEFAULT_BYTES = 900 * 1024;
/** Kept aside for what must stand at the end: the count of what was left out, and the footer. */
const RESERVE = 300;
const TEXT_LIMIT = 1000;
/** Places shown for one rule in one file; a longer list tells a reader nothing new. */
const FINDINGS_LIMIT = 50;
/** Rows of a table. */
const ROWS_LIMIT = 200;
const markdown_prose = (text) => (0,report_escape/* escapeMarkdown */.FV)((0,report_escape/* clip */.$Q)(text, TEXT_LIMIT));
const code = (text) => (0,report_escape/* markdownCode */.D9)((0,report_escape/* clip */.$Q)(text, TEXT_LIMIT));
/** The report as GitHub Markdown for a job summary: what a tired maintainer needs in ten seconds, then the rest. */
function renderSummary(report, rules, options = {}) {
    const view = viewOf(report, rules);
    const footer = options.footer === undefined ? [] : ['', options.footer];
    const reserve = RESERVE + footer.join('\n').length * 4;
    const out = new CappedText((options.maxBytes ?? DEFAULT_BYTES) - reserve);
    let left = 0;
    left += policyChanges(out, options.changes ?? []);
    verdict(out, report, view, options.title);
    left += artifacts(out, report);
    left += findings(out, view);
    left += approvals(out, report);
    left += notChecked(out, view);
    out.release(reserve);
    if (left > 0)
        out.section(`**${plural(left, 'more line')}** in the uploaded report.`);
    out.add(...footer);
    return out.toString().trimStart();
}
function policyChanges(out, changes) {
    if (changes.length === 0)
        return 0;
    if (!out.section('### This pull request changes the policy', ''))
        return changes.length;
    return list(out, changes.map((change) => `- ${markdown_prose(change)}`), ROWS_LIMIT);
}
function verdict(out, report, view, title) {
    const before = title === undefined ? '' : `${markdown_prose(title)}: `;
    out.section(`## ${before}${report.verdict.toUpperCase()}`, '', `**${headline(report, view)}**`);
    const sentence = incompleteness(report, view);
    if (sentence === undefined)
        return;
    out.section('> [!CAUTION]', `> **Incomplete.** ${sentence}`);
    const reasons = view.blocked.map(({ ruleId, why = 'no reason was given' }) => `> - ${code(ruleId)}: ${markdown_prose(why)}`);
    if (reasons.length > 0)
        out.add('>');
    out.addEach(reasons);
}
function artifacts(out, report) {
    const rows = report.subjects.map(({ file, kind, size, sha256, verdict: word }) => `| ${word} | ${code(file)} | ${kind} | ${formatBytes(size)} | ${code(sha256)} |`);
    const left = table(out, '### Artifacts', ['Verdict', 'File', 'Kind', 'Size', 'SHA-256'], rows);
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
    const name = rule === undefined ? code(ruleId) : `${rule.title} · [${code(ruleId)}](${ruleUrl(ruleId)})`;
    const count = found.length > 1 ? ` (${plural(found.length, 'finding')})` : '';
    const head = [`**${severity}** · ${name}${count}`, ''];
    if (!out.section(...head))
        return found.length;
    // One finding is one line, below a message that several share or beside its own.
    const shown = found.slice(0, FINDINGS_LIMIT);
    const left = shown.length - messageLines(out, shown) + (found.length - shown.length);
    if (rule === undefined || explained.has(ruleId))
        return left;
    explained.add(ruleId);
    out.section(firstSentence(rule.rationale), '', `**What to do:** ${rule.remediation}`);
    return left;
}
/** Answers how many findings were written. */
function messageLines(out, found) {
    const groups = byMessage(found);
    const shared = groups.length < found.length;
    let written = 0;
    for (const [message, group] of groups) {
        if (shared && !out.add(`- ${markdown_prose(message)}`))
            return written;
        for (const finding of group) {
            const place = placeOf(finding);
            const at = place === undefined ? '' : code(place);
            const line = shared
                ? `  - ${at}`
                : `- ${[at, markdown_prose(message)].filter((part) => part !== '').join(': ')}`;
            if ((!shared || at !== '') && !out.add(line))
                return written;
            written++;
        }
    }
    return written;
}
function approvals(out, report) {
    const rows = report.approvals.map(({ rule, path, artifact, sha256, used, reason, expires }) => {
        const where = artifact === undefined ? code(path) : `${code(path)} in ${code(artifact)}`;
        const bytes = sha256 === undefined ? '' : `, SHA-256 ${code(sha256)}`;
        const use = used.length === 0 ? '**unused**' : plural(used.length, 'finding');
        return `| ${code(rule)} | ${where}${bytes} | ${use} | ${markdown_prose(reason)} | ${expires === undefined ? '' : markdown_prose(expires)} |`;
    });
    return table(out, '### Approved by the policy', ['Rule', 'Path', 'Used for', 'Reason', 'Until'], rows);
}
function notChecked(out, { unchecked }) {
    if (unchecked.length === 0)
        return 0;
    const rules = unchecked.reduce((sum, { ruleIds }) => sum + ruleIds.length, 0);
    const lines = unchecked.map(({ why, ruleIds }) => `- ${markdown_prose(why)}: ${ruleIds.map(code).join(', ')}`);
    const whole = out.section(`<details><summary>Not checked: ${plural(rules, 'rule')}</summary>`, '', ...lines, '', '</details>');
    return whole ? 0 : lines.length;
}
/** Adds the first `limit` lines; answers how many of all were left out. */
function list(out, lines, limit) {
    return out.addEach(lines.slice(0, limit)) + Math.max(0, lines.length - limit);
}
function table(out, heading, columns, rows) {
    if (rows.length === 0)
        return 0;
    const rule = columns.map(() => '---').join(' | ');
    if (!out.section(heading, '', `| ${columns.join(' | ')} |`, `| ${rule} |`))
        return rows.length;
    return list(out, rows, ROWS_LIMIT);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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

;// CONCATENATED MODULE: ./lib/report/repository-location.js
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

;// CONCATENATED MODULE: ./lib/report/sarif.js






const MAX_RESULTS = 5000;
const MESSAGE_LIMIT = 1000;
/** The report as SARIF 2.1.0, as GitHub code scanning takes it. Ends with a newline. */
function renderSarif(report, rules, options = {}) {
    const view = viewOf(report, rules);
    const approved = options.omitApproved === true ? [] : approvedFindings(report);
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
                informationUri: options.informationUri ?? PROJECT_URL,
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
    return `${JSON.stringify(log, undefined, 2)}\n`;
}
const LEVELS = { error: 'error', warning: 'warning', note: 'note' };
function descriptor(rule) {
    const references = rule.references.map(({ title, url }) => `- [${title}](${url})`);
    const fix = plainBlocks(rule.remediation).map(({ text }) => text);
    const why = plainBlocks(rule.rationale).map(({ text }) => text);
    return {
        id: rule.id,
        name: rule.id.replace(/(?:^|-)(.)/g, (_match, letter) => letter.toUpperCase()),
        shortDescription: { text: plainText(rule.title) },
        fullDescription: { text: firstSentence(rule.rationale) },
        helpUri: ruleUrl(rule.id),
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
    const sentence = incompleteness(report, view);
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
        const place = repositoryLocation(this.#report, ruleId, finding, this.#map);
        const inside = [finding.location?.artifact, placeOf(finding)].filter((part) => part !== undefined);
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

;// CONCATENATED MODULE: ./lib/report/text.js





const STYLES = {
    error: 'red',
    warning: 'yellow',
    note: 'cyan',
    fail: 'red',
    pass: 'green',
};
/** Longest message shown outside `verbose`, in characters; what quotes more is an attack or a mistake. */
const text_MESSAGE_LIMIT = 600;
/** How many of one kind are shown outside `verbose`. */
const text_FINDINGS_LIMIT = 10;
const FILES_LIMIT = 20;
const INDENT = '    ';
/**
 * The report for a terminal or a log: verdict first, then the artifacts, findings by file and rule, approvals, and what was
 * not checked. `quiet` is the verdict and one line for each thing that makes it fail. Ends with a newline.
 */
function renderText(report, rules, options) {
    const view = viewOf(report, rules);
    const text = options.verbosity === 'quiet' ? quiet(report, view, options) : full(report, view, options);
    // Once more over the whole: wrapping may have put a `::` at the beginning of a line.
    return (0,report_escape/* defuseCommands */.pq)(text);
}
function quiet(report, view, options) {
    const paint = painter(options.color);
    const word = paint(['bold', report.verdict === 'pass' ? 'green' : 'red'], report.verdict.toUpperCase());
    const lines = [`${word}  ${headline(report, view)}`];
    for (const { ruleId, finding } of view.open) {
        const { severity, location, message } = finding;
        if (severity === 'note' || (severity === 'warning' && !report.strict))
            continue;
        const where = [location?.artifact, placeOf(finding)].filter((part) => part !== undefined).map(report_escape/* escapePath */.ft);
        const parts = [...where, (0,report_escape/* escapeText */.X1)((0,report_escape/* clip */.$Q)(message, text_MESSAGE_LIMIT))].join(': ');
        lines.push(`${paint(STYLES[severity], severity)} ${ruleId} ${parts}`);
    }
    for (const { ruleId, why = 'no reason was given' } of view.blocked) {
        lines.push(`${paint('red', 'unknown')} ${ruleId} ${(0,report_escape/* escapeText */.X1)((0,report_escape/* clip */.$Q)(why, text_MESSAGE_LIMIT))}`);
    }
    return `${lines.join('\n')}\n`;
}
function full(report, view, options) {
    const out = new TextReport(options);
    out.verdict(report, view);
    out.artifacts(report);
    for (const file of out.some(view.files, FILES_LIMIT))
        out.file(file);
    out.more(view.files.length, FILES_LIMIT, '', 'files');
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
        this.page = new Page(options);
        this.#verbose = options.verbosity === 'verbose';
    }
    some(items, limit) {
        return this.#verbose ? items : items.slice(0, limit);
    }
    more(count, limit, indent, what) {
        if (this.#verbose || count <= limit)
            return;
        this.page.text(`… and ${(count - limit).toLocaleString('en')} more ${what} (--verbose)`, indent, 'dim');
    }
    verdict(report, view) {
        const { verdict } = report;
        this.page.field(verdict.toUpperCase(), ['bold', verdict === 'pass' ? 'green' : 'red'], headline(report, view), '', 6);
        const sentence = incompleteness(report, view);
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
        for (const { file, kind, sha256, size, verdict } of this.some(report.subjects, FILES_LIMIT)) {
            page.field(verdict, STYLES[verdict], `${(0,report_escape/* escapePath */.ft)(file)}  ${kind}, ${formatBytes(size)}`, '  ', 8);
            this.#digest(sha256);
        }
        this.more(report.subjects.length, FILES_LIMIT, '  ', 'artifacts');
        if (report.source !== undefined) {
            const { repository, commit, tag } = report.source;
            const at = tag === undefined ? commit : `${commit} (${tag})`;
            page.field('source', 'dim', (0,report_escape/* escapeText */.X1)(`${repository} ${at}`), '  ', 8);
        }
        const { path, sha256 } = report.policy;
        const policy = path === undefined ? 'built in: pure Python, nothing approved' : (0,report_escape/* escapePath */.ft)(path);
        page.field('policy', 'dim', policy, '  ', 8);
        if (sha256 !== undefined)
            this.#digest(sha256);
    }
    file({ file, groups }) {
        this.page.blank();
        this.page.text(file === undefined ? 'All files together' : (0,report_escape/* escapePath */.ft)(file), '', ['bold', 'underline']);
        for (const group of groups)
            this.#group(group);
    }
    #group({ ruleId, rule, severity, findings }) {
        const { page } = this;
        const count = findings.length > 1 ? ` (${plural(findings.length, 'finding')})` : '';
        const title = rule === undefined ? ruleId : `${plainText(rule.title)} · ${ruleId}`;
        page.blank();
        page.field(severity, [STYLES[severity], 'bold'], `${title}${count}`, '  ', 9);
        this.#findings(this.some(findings, text_FINDINGS_LIMIT));
        this.more(findings.length, text_FINDINGS_LIMIT, INDENT, 'findings');
        if (rule === undefined || this.#explained.has(ruleId))
            return;
        this.#explained.add(ruleId);
        if (this.#verbose)
            this.#prose('why', rule.rationale);
        else
            page.field('why', 'dim', firstSentence(rule.rationale), INDENT, 5);
        this.#prose('fix', rule.remediation);
    }
    #prose(label, markdown) {
        const indent = `${INDENT}     `;
        for (const [at, { text, code }] of plainBlocks(markdown).entries()) {
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
        const groups = byMessage(findings);
        const hanging = `${INDENT}  `;
        const shared = groups.length < findings.length;
        for (const [message, group] of groups) {
            const [first] = group;
            // A message that several share stands once, with the places under it; any other beside its place.
            const place = shared || first === undefined || namesItsPath(first) ? undefined : placeOf(first);
            const before = place === undefined ? '' : `${(0,report_escape/* escapePath */.ft)(place)}: `;
            page.hanging(`${before}${this.#message(message)}`, `${INDENT}- `, hanging);
            for (const finding of group) {
                const at = shared && !namesItsPath(finding) ? placeOf(finding) : undefined;
                if (at !== undefined)
                    page.hanging((0,report_escape/* escapePath */.ft)(at), `${hanging}  `, `${hanging}    `);
                if (this.#verbose)
                    this.#evidence(finding, `${hanging}    `);
            }
        }
    }
    #evidence({ evidence }, indent) {
        for (const [name, value] of Object.entries(evidence)) {
            const text = typeof value === 'object' ? value.join(', ') : String(value);
            this.page.hanging(`${(0,report_escape/* escapeText */.X1)(name)}: ${(0,report_escape/* escapeText */.X1)(text)}`, indent, `${indent}  `, 'dim');
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
            const count = used.length > 0 ? plural(used.length, 'finding') : 'UNUSED';
            const where = artifact === undefined ? (0,report_escape/* escapePath */.ft)(path) : `${(0,report_escape/* escapePath */.ft)(path)} in ${(0,report_escape/* escapePath */.ft)(artifact)}`;
            page.hanging(`${(0,report_escape/* escapeText */.X1)(rule)} ${where}: ${count}${bounds(approval)}`, '  - ', '    ');
            page.text(this.#message(reason), '    ', 'dim');
        }
        this.more(approvals.length, FILES_LIMIT, '  ', 'approvals');
    }
    notChecked({ unchecked, passed }) {
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
        this.page.raw(`  ${this.page.paint('dim', 'sha256')}  ${(0,report_escape/* escapeText */.X1)(sha256)}`);
    }
    #message(text) {
        return (0,report_escape/* escapeText */.X1)(this.#verbose ? text : (0,report_escape/* clip */.$Q)(text, text_MESSAGE_LIMIT));
    }
}
function namesItsPath({ message, location }) {
    return location?.path !== undefined && location.line === undefined && message.includes(location.path);
}
function bounds({ sha256, expires }) {
    const only = sha256 === undefined ? '' : `, for sha256 ${(0,report_escape/* escapeText */.X1)(sha256)} only`;
    return `${only}${expires === undefined ? '' : `, until ${(0,report_escape/* escapeText */.X1)(expires)}`}`;
}

;// CONCATENATED MODULE: ./lib/report/render.js




function render(report, rules, options) {
    switch (options.format) {
        case 'text':
            return renderText(report, rules, options);
        case 'json':
            return renderJson(report);
        case 'markdown':
            return renderSummary(report, rules);
        case 'sarif':
            return renderSarif(report, rules);
    }
}

;// CONCATENATED MODULE: ./lib/rules/define.js
/** Types `needs` against `check`; the registry holds rules of any needs. */
function defineRule(rule) {
    return rule;
}

;// CONCATENATED MODULE: ./lib/archive/formats.js
/** Every format that we know by its content. The group says why a rule would care. */
const FILE_FORMATS = {
    elf: { group: 'native', title: 'ELF program or library' },
    pe: { group: 'native', title: 'Windows PE program or DLL' },
    mz: { group: 'native', title: 'DOS or 16-bit Windows program' },
    'mach-o': { group: 'native', title: 'Mach-O program or library' },
    'mach-o-fat': { group: 'native', title: 'Mach-O universal binary' },
    ar: { group: 'native', title: 'static library (ar)' },
    coff: { group: 'native', title: 'COFF object file' },
    'coff-import': { group: 'native', title: 'COFF import library member' },
    wasm: { group: 'native', title: 'WebAssembly module' },
    'llvm-bitcode': { group: 'native', title: 'LLVM bitcode' },
    'java-class': { group: 'native', title: 'Java class file' },
    dex: { group: 'native', title: 'Android dex file' },
    pyc: { group: 'native', title: 'compiled Python (.pyc)' },
    zip: { group: 'container', title: 'zip archive' },
    tar: { group: 'container', title: 'tar archive' },
    gzip: { group: 'container', title: 'gzip stream' },
    bzip2: { group: 'opaque', title: 'bzip2 stream' },
    xz: { group: 'opaque', title: 'xz stream' },
    lzma: { group: 'opaque', title: 'lzma stream' },
    zstd: { group: 'opaque', title: 'Zstandard stream' },
    lz4: { group: 'opaque', title: 'LZ4 stream' },
    lzip: { group: 'opaque', title: 'lzip stream' },
    compress: { group: 'opaque', title: 'compress (.Z) stream' },
    '7z': { group: 'opaque', title: '7z archive' },
    rar: { group: 'opaque', title: 'RAR archive' },
    cab: { group: 'opaque', title: 'Windows cabinet' },
    xar: { group: 'opaque', title: 'xar archive' },
};

;// CONCATENATED MODULE: ./lib/rules/subjects.js

function wheelsOf(subjects) {
    return subjects.filter((subject) => subject.kind === 'wheel');
}
function sdistsOf(subjects) {
    return subjects.filter((subject) => subject.kind === 'sdist');
}
/** All entries, those of inner archives right after the entry that holds them. Bounded by the limits of the reader. */
function* walk(subject) {
    const stack = [
        { archive: subject.archive, index: 0, prefix: '', outermost: undefined },
    ];
    for (;;) {
        const level = stack.at(-1);
        if (level === undefined)
            return;
        const entry = level.archive.entries[level.index++];
        if (entry === undefined) {
            stack.pop();
            continue;
        }
        const depth = stack.length - 1;
        const path = depth === 0 ? shownPath(subject, entry.path) : `${level.prefix}!${entry.path}`;
        const outermost = level.outermost ?? entry;
        yield { entry, path, outermost, depth };
        if (entry.contents.state === 'read' && entry.contents.inner !== undefined) {
            stack.push({ archive: entry.contents.inner, index: 0, prefix: path, outermost });
        }
    }
}
/** Files of the artifact itself, folders and links left out. */
function* subjects_files(subject) {
    for (const entry of subject.archive.entries) {
        if (entry.kind === 'file')
            yield { entry, path: shownPath(subject, entry.path) };
    }
}
/** Paths of an sdist are shown and approved below the top folder, which carries the version. */
function shownPath(subject, path) {
    if (subject.kind !== 'sdist' || subject.topFolder === undefined)
        return path;
    return path.startsWith(`${subject.topFolder}/`) ? path.slice(subject.topFolder.length + 1) : path;
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** The formats of one group that were seen in the contents, with their offsets in bytes. */
function formatsOf(entry, group) {
    if (entry.contents.state !== 'read')
        return [];
    return entry.contents.signals.flatMap((signal) => signal.kind === 'format' && FILE_FORMATS[signal.format].group === group ? [signal] : []);
}
function sha256Of(entry) {
    return entry.contents.state === 'read' ? { sha256: entry.contents.sha256 } : {};
}
/** Shorthand for the common finding: about one artifact, maybe one path and line in it. */
function subjects_finding(severity, message, subject, place = {}, evidence = {}) {
    const location = { artifact: subject.filename, ...place };
    return { severity, message, location, evidence };
}

;// CONCATENATED MODULE: ./lib/rules/archive/anomaly-rule.js



/** How many anomalies of one code one artifact may list: a hostile archive can hold a fault in each of 100,000 entries. */
const LISTED = 20;
/** A rule that reports what the reader of the archive saw, one finding an anomaly, and the rest counted. */
function anomalyRule({ anomalies, ...rule }) {
    return defineRule({
        ...rule,
        family: 'archive',
        severity: 'error',
        since: '0.1.0',
        appliesTo: ['wheel', 'sdist'],
        needs: ['subjects'],
        *check({ subjects }) {
            for (const subject of subjects) {
                const seen = new Map();
                for (const { code, detail, path } of subject.archive.anomalies) {
                    if (ANOMALIES[code].family !== anomalies)
                        continue;
                    const count = (seen.get(code) ?? 0) + 1;
                    seen.set(code, count);
                    if (count > LISTED)
                        continue;
                    const place = path === undefined ? {} : { path: shownPath(subject, path) };
                    yield subjects_finding('error', `${ANOMALIES[code].title}: ${detail}`, subject, place, { anomaly: code });
                }
                for (const [code, count] of seen) {
                    if (count <= LISTED)
                        continue;
                    const { title } = ANOMALIES[code];
                    yield subjects_finding('error', `${title}: ${count - LISTED} more`, subject, {}, { anomaly: code });
                }
            }
        },
    });
}

;// CONCATENATED MODULE: ./lib/rules/archive/gzip-structure.js

const gzipStructure = anomalyRule({
    id: 'gzip-structure',
    anomalies: 'gzip',
    title: 'Gzip stream that readers take differently',
    rationale: 'Bytes behind the first gzip member, a wrong checksum or an unusual header are read by some tools and ignored by others. What one tool verified is then not what another unpacks.',
    remediation: 'Build the sdist again with a common build backend; it writes one gzip member and nothing behind it.',
    references: [
        { title: 'RFC 1952: GZIP file format', url: 'https://www.rfc-editor.org/rfc/rfc1952' },
        {
            title: 'Source distribution format',
            url: 'https://packaging.python.org/en/latest/specifications/source-distribution-format/',
        },
    ],
    approvable: false,
    examples: {
        bad: [
            {
                title: 'the hostile case `gzip-trailing`',
                files: [{ artifact: 'demo-1.0.tar.gz', contents: {}, hostile: 'gzip-trailing' }],
            },
        ],
        good: [{ title: 'as a build backend writes it', files: [{ artifact: 'demo-1.0.tar.gz', contents: {} }] }],
    },
});

;// CONCATENATED MODULE: ./lib/rules/archive/limit-exceeded.js

const limitExceeded = anomalyRule({
    id: 'limit-exceeded',
    anomalies: 'limit',
    title: 'Archive over a limit',
    rationale: 'An archive can claim gigabytes, a hundred thousand entries or archives within archives to exhaust whoever opens it, or to hide what lies behind the point where a scanner gives up. Reading stops at the limit, and what was not read does not pass.',
    remediation: 'If the package is honestly that large, raise the one limit that the finding names in `[limits]` of release-policy.toml; the report always shows the limits that held.',
    references: [
        {
            title: 'Source distribution format',
            url: 'https://packaging.python.org/en/latest/specifications/source-distribution-format/',
        },
        {
            title: 'Binary distribution format',
            url: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',
        },
    ],
    approvable: false,
    examples: {
        bad: [
            {
                title: 'the hostile case `zip-ratio`',
                files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {}, hostile: 'zip-ratio' }],
            },
        ],
        good: [
            {
                title: 'as a build backend writes it',
                files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }],
            },
        ],
    },
});

;// CONCATENATED MODULE: ./lib/rules/archive/link-entry.js

const linkEntry = anomalyRule({
    id: 'link-entry',
    anomalies: 'link',
    title: 'Link in a distribution',
    rationale: 'A link makes later entries land wherever it points to, outside the folder that is unpacked. Wheels have no links at all, and PyPI refuses sdists that have.',
    remediation: 'Replace the link by a copy of the file, or exclude it from the distribution.',
    references: [
        { title: 'PEP 706: filter for tarfile.extractall', url: 'https://peps.python.org/pep-0706/' },
        {
            title: 'Binary distribution format',
            url: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',
        },
    ],
    approvable: false,
    examples: {
        bad: [
            {
                title: 'the hostile case `link-symlink-escape`',
                files: [{ artifact: 'demo-1.0.tar.gz', contents: {}, hostile: 'link-symlink-escape' }],
            },
        ],
        good: [{ title: 'as a build backend writes it', files: [{ artifact: 'demo-1.0.tar.gz', contents: {} }] }],
    },
});

;// CONCATENATED MODULE: ./lib/rules/archive/path-collision.js

const pathCollision = anomalyRule({
    id: 'path-collision',
    anomalies: 'collision',
    title: 'Two entries that become one file',
    rationale: 'Where two entries have one path, or paths that differ only in case or Unicode form, the last one unpacked wins: the reviewer reads one file, the user runs the other. Which one depends on tool and file system.',
    remediation: 'Remove or rename one of the two.',
    references: [
        {
            title: 'My ZIP isn’t your ZIP (USENIX Security 2025)',
            url: 'https://www.usenix.org/conference/usenixsecurity25/presentation/you',
        },
        {
            title: 'Binary distribution format',
            url: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',
        },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'the hostile case `path-duplicate`',
                files: [{ artifact: 'demo-1.0.tar.gz', contents: {}, hostile: 'path-duplicate' }],
            },
        ],
        good: [{ title: 'as a build backend writes it', files: [{ artifact: 'demo-1.0.tar.gz', contents: {} }] }],
    },
});

;// CONCATENATED MODULE: ./lib/rules/archive/special-mode.js

const specialMode = anomalyRule({
    id: 'special-mode',
    anomalies: 'mode',
    title: 'Device, fifo or privileged file',
    rationale: 'Devices, fifos and files with set-user-id bits have no place in a package. Unpacked by root they are a way to more rights, or hang the reader.',
    remediation: 'Build again with a common build backend from ordinary files (`chmod u-s`).',
    references: [{ title: 'PEP 706: filter for tarfile.extractall', url: 'https://peps.python.org/pep-0706/' }],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'the hostile case `mode-fifo`',
                files: [{ artifact: 'demo-1.0.tar.gz', contents: {}, hostile: 'mode-fifo' }],
            },
        ],
        good: [{ title: 'as a build backend writes it', files: [{ artifact: 'demo-1.0.tar.gz', contents: {} }] }],
    },
});

;// CONCATENATED MODULE: ./lib/rules/archive/tar-structure.js

const tarStructure = anomalyRule({
    id: 'tar-structure',
    anomalies: 'tar',
    title: 'Tar archive that readers take differently',
    rationale: 'Tar grew several ways to say how large and what a member is (ustar, pax, GNU). Where they disagree, one reader sees a file where another sees its contents as further headers: files that a scanner never lists are unpacked by an installer.',
    remediation: 'Build the sdist again with a common build backend. No backend writes what the finding names.',
    references: [
        {
            title: 'POSIX pax interchange format',
            url: 'https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html',
        },
        {
            title: 'Source distribution format',
            url: 'https://packaging.python.org/en/latest/specifications/source-distribution-format/',
        },
    ],
    approvable: false,
    examples: {
        bad: [
            {
                title: 'the hostile case `tar-pax-size`',
                files: [{ artifact: 'demo-1.0.tar.gz', contents: {}, hostile: 'tar-pax-size' }],
            },
        ],
        good: [{ title: 'as a build backend writes it', files: [{ artifact: 'demo-1.0.tar.gz', contents: {} }] }],
    },
});

;// CONCATENATED MODULE: ./lib/rules/archive/unreadable-archive.js

const unreadableArchive = anomalyRule({
    id: 'unreadable-archive',
    anomalies: 'unreadable',
    title: 'Archive that cannot be read',
    rationale: 'What could not be read was not checked. A file that is cut off, damaged or of another kind than its name says may still be unpacked by an installer that is more forgiving than this reader, and then holds something nobody saw.',
    remediation: 'Build the file again. If it came from a download, download it again and compare its SHA-256. Rename nothing: the name must say what the file is.',
    references: [
        {
            title: 'Source distribution format',
            url: 'https://packaging.python.org/en/latest/specifications/source-distribution-format/',
        },
        {
            title: 'Binary distribution format',
            url: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',
        },
    ],
    approvable: false,
    examples: {
        bad: [
            {
                title: 'the hostile case `zip-truncated`',
                files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {}, hostile: 'zip-truncated' }],
            },
        ],
        good: [
            {
                title: 'as a build backend writes it',
                files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }],
            },
        ],
    },
});

;// CONCATENATED MODULE: ./lib/rules/archive/unsafe-path.js

const unsafePath = anomalyRule({
    id: 'unsafe-path',
    anomalies: 'path',
    title: 'Path that means something else elsewhere',
    rationale: 'A path that is absolute, climbs with `..`, or is spelled with backslashes, control or invisible characters lands outside the folder it is unpacked to, or looks like another path to the person who reviews it.',
    remediation: 'Rename the file. Approve a name that some systems merely dislike (a reserved name in test data) in release-policy.toml.',
    references: [
        { title: 'PEP 706: filter for tarfile.extractall', url: 'https://peps.python.org/pep-0706/' },
        {
            title: 'Binary distribution format',
            url: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',
        },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'the hostile case `path-traversal`',
                files: [{ artifact: 'demo-1.0.tar.gz', contents: {}, hostile: 'path-traversal' }],
            },
        ],
        good: [{ title: 'as a build backend writes it', files: [{ artifact: 'demo-1.0.tar.gz', contents: {} }] }],
    },
});

;// CONCATENATED MODULE: ./lib/rules/archive/zip-structure.js

const zipStructure = anomalyRule({
    id: 'zip-structure',
    anomalies: 'zip',
    title: 'Wheel that readers take differently',
    rationale: 'A zip file describes each entry twice, and readers disagree on which description counts: pip, uv, Python’s zipfile and scanners can be made to see different files in one archive. Every byte must belong to exactly one record, and all records must agree.',
    remediation: 'Build the wheel with a common build backend (`python -m build`). No such backend writes what the finding names; a file that has it was changed after the build.',
    references: [
        { title: 'APPNOTE.TXT 6.3.10', url: 'https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT' },
        {
            title: 'My ZIP isn’t your ZIP (USENIX Security 2025)',
            url: 'https://www.usenix.org/conference/usenixsecurity25/presentation/you',
        },
        {
            title: 'Preventing ZIP parser confusion attacks on Python package installers',
            url: 'https://blog.pypi.org/posts/2025-08-07-wheel-archive-confusion-attacks/',
        },
    ],
    approvable: false,
    examples: {
        bad: [
            {
                title: 'the hostile case `zip-gap`',
                files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {}, hostile: 'zip-gap' }],
            },
        ],
        good: [
            {
                title: 'as a build backend writes it',
                files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }],
            },
        ],
    },
});

;// CONCATENATED MODULE: ./lib/distribution/problems.js
/** Past this many problems of one file the rest are only counted: a hostile file must not fill memory or a report. */
const MAX_PROBLEMS = 100;
/** Characters of hostile text that a message quotes. */
const MAX_QUOTE = 80;
/**
 * Faults that honest packages of the past are full of and that all readers take alike: a rule shows them as notes.
 * Everything not named here is to be taken as a fault.
 */
const TOLERATED = new Set([
    'name-not-normalised',
    'version-not-normalised',
    'tags-not-sorted',
    'withdrawn-metadata-version',
    'early-header',
    'folded-text',
    'text-line-separator',
    'body-bare-cr',
    'extra-not-normalised',
    'duplicate-extra',
    'blank-row',
    'odd-name',
    'odd-group',
    'spaced-target',
]);
/** True for a fault that real releases have and that every reader takes in one way. */
function isTolerated(problem) {
    return TOLERATED.has(problem.code);
}
/** Text of a file inside an artifact, shortened and escaped as in JSON, for a message. */
function problems_quote(text) {
    return JSON.stringify(text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE)}…` : text);
}
/** Collects the problems of one file, at most `MAX_PROBLEMS` and one that says there are more (never a tolerated one). */
class ProblemList {
    list;
    constructor(before = []) {
        this.list = [...before];
    }
    add(code, message, line) {
        if (this.list.length === MAX_PROBLEMS) {
            this.list.push({ code: 'too-many-problems', message: 'more faults than are listed' });
        }
        else if (this.list.length < MAX_PROBLEMS) {
            this.list.push(line === undefined ? { code, message } : { code, message, line });
        }
    }
}

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __webpack_require__(9687);
;// CONCATENATED MODULE: ./lib/distribution/version.js

/** Longest version taken; the longest on real projects (a local version with a date and a commit) has about 60 characters. */
const MAX_LENGTH = 200;
/** Longer numbers lose digits in a JavaScript number, so that two versions would look like one. */
const TOO_LONG_NUMBER = /[0-9]{16}/;
const LEADING_ZEROS = /^0+(?=[0-9])/;
/** Local segments are kept as text: `1e5` is no number there (PEP 440, "Local version identifiers"). */
function normalizeLocal(local) {
    return local
        .split(/[-_.]/)
        .map((part) => (/^[0-9]+$/.test(part) ? part.replace(LEADING_ZEROS, '') : part.toLowerCase()))
        .join('.');
}
function normalize(text, trimZeros) {
    if (text.length > MAX_LENGTH || TOO_LONG_NUMBER.test(text))
        return undefined;
    const parsed = (0,pep440/* parse */.qg)(text);
    if (!parsed)
        return undefined;
    const release = [...parsed.release];
    while (trimZeros && release.length > 1 && release.at(-1) === 0)
        release.pop();
    const plus = text.indexOf('+');
    // The library's types do not say so, but a part that is absent is null.
    const [pre, post, dev] = [parsed.pre, parsed.post, parsed.dev];
    return [
        parsed.epoch === 0 ? '' : `${parsed.epoch}!`,
        release.join('.'),
        pre ? pre.join('') : '',
        post ? `.${post.join('')}` : '',
        dev ? `.${dev.join('')}` : '',
        plus === -1 ? '' : `+${normalizeLocal(text.slice(plus + 1))}`,
    ].join('');
}
/** The normal form of a version (PEP 440), zeros at the end of the release kept; `undefined` where it is none. No white space. */
function normalizeVersion(text) {
    return normalize(text, false);
}
/** True where both are versions and PEP 440 calls them equal: `1.0` and `1.0.0` are. */
function versionsEqual(a, b) {
    const key = normalize(a, true);
    return key !== undefined && key === normalize(b, true);
}

;// CONCATENATED MODULE: ./lib/distribution/filename.js


/** The longest name that file systems take, in characters. */
const MAX_FILENAME = 255;
/** Compressed tag sets multiply; the largest real product is below 30. */
const MAX_TAGS = 1000;
const PROJECT = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
const ESCAPED_PROJECT = /^[A-Za-z0-9](?:[A-Za-z0-9._]*[A-Za-z0-9])?$/;
const BUILD = /^[0-9][A-Za-z0-9_.]*$/;
const TAG = /^[A-Za-z0-9_]+$/;
/** The normal form of a project name (PEP 503): lower case, runs of `-`, `_` and `.` are one `-`. Linear in its length. */
function normalizeName(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}
/** True for a valid project or extra name (PEP 508, core metadata "Name"): ASCII letters, digits, and `.`, `_`, `-` inside. */
function isValidName(name) {
    return PROJECT.test(name);
}
/** Tells the parts of a file name from the reason why it has none. */
function isFilename(name) {
    return 'project' in name;
}
function checkNormalForm(problems, rawProject, rawVersion, version) {
    const escaped = normalizeName(rawProject).replaceAll('-', '_');
    if (rawProject !== escaped) {
        problems.add('name-not-normalised', `the project is spelt ${problems_quote(rawProject)}, its normal form is ${escaped}`);
    }
    if (rawVersion !== version) {
        problems.add('version-not-normalised', `the version is spelt ${problems_quote(rawVersion)}, its normal form is ${version}`);
    }
}
function invalid(message) {
    return { code: 'filename-invalid', message };
}
function tagSet(text, what, problems) {
    const tags = text.split('.');
    if (!tags.every((tag) => TAG.test(tag)))
        return invalid(`${problems_quote(text)} is no set of ${what} tags`);
    if (new Set(tags).size !== tags.length)
        problems.add('duplicate-tag', `a ${what} tag stands twice in ${problems_quote(text)}`);
    else if (tags.some((tag, i) => i > 0 && tag < (tags[i - 1] ?? ''))) {
        problems.add('tags-not-sorted', `the ${what} tags ${problems_quote(text)} are not sorted`);
    }
    return tags;
}
function expandTags(python, abi, platform, problems) {
    const pythonTags = tagSet(python, 'Python', problems);
    const abiTags = tagSet(abi, 'ABI', problems);
    const platformTags = tagSet(platform, 'platform', problems);
    if ('code' in pythonTags)
        return pythonTags;
    if ('code' in abiTags)
        return abiTags;
    if ('code' in platformTags)
        return platformTags;
    if (pythonTags.length * abiTags.length * platformTags.length > MAX_TAGS) {
        return invalid(`the name stands for more than ${MAX_TAGS} tags`);
    }
    const tags = pythonTags.flatMap((p) => abiTags.flatMap((a) => platformTags.map((t) => `${p}-${a}-${t}`)));
    return { pythonTags, abiTags, platformTags, tags };
}
/**
 * Splits the name of a wheel (PEP 427, binary distribution format). Answers a `Problem` where the index or an installer
 * would refuse to split it.
 */
function parseWheelFilename(filename) {
    if (filename.length > MAX_FILENAME)
        return invalid('the file name is longer than 255 characters');
    if (!filename.endsWith('.whl'))
        return invalid('the file name does not end in .whl');
    const parts = filename.slice(0, -'.whl'.length).split('-');
    if (parts.length !== 5 && parts.length !== 6) {
        return invalid(`a wheel's name has 5 or 6 parts between hyphens, this one has ${parts.length}`);
    }
    const [rawProject = '', rawVersion = ''] = parts;
    const [python = '', abi = '', platform = ''] = parts.slice(-3);
    const build = parts.length === 6 ? (parts[2] ?? '') : undefined;
    // `__` would be an escaped run of separators; packaging and with it the index refuse it.
    if (!ESCAPED_PROJECT.test(rawProject) || rawProject.includes('__')) {
        return invalid(`${problems_quote(rawProject)} is no escaped project name`);
    }
    const version = normalizeVersion(rawVersion);
    if (version === undefined)
        return invalid(`${problems_quote(rawVersion)} is no version`);
    if (build !== undefined && !BUILD.test(build))
        return invalid(`${problems_quote(build)} is no build tag`);
    const problems = new ProblemList();
    checkNormalForm(problems, rawProject, rawVersion, version);
    const tags = expandTags(python, abi, platform, problems);
    if ('code' in tags)
        return tags;
    return {
        project: normalizeName(rawProject),
        rawProject,
        version,
        rawVersion,
        ...(build === undefined ? {} : { build }),
        ...tags,
        problems: problems.list,
    };
}
/**
 * Splits the name of a source distribution at its last hyphen, as installers do (PEP 625, and what came before it:
 * `python-dateutil-2.9.0.post0.tar.gz`).
 */
function parseSdistFilename(filename) {
    if (filename.length > MAX_FILENAME)
        return invalid('the file name is longer than 255 characters');
    if (!filename.endsWith('.tar.gz'))
        return invalid('the file name does not end in .tar.gz');
    const stem = filename.slice(0, -'.tar.gz'.length);
    const dash = stem.lastIndexOf('-');
    if (dash === -1)
        return invalid('no hyphen stands between project and version');
    const rawProject = stem.slice(0, dash);
    const rawVersion = stem.slice(dash + 1);
    if (!isValidName(rawProject))
        return invalid(`${problems_quote(rawProject)} is no project name`);
    const version = normalizeVersion(rawVersion);
    if (version === undefined)
        return invalid(`${problems_quote(rawVersion)} is no version`);
    const problems = new ProblemList();
    checkNormalForm(problems, rawProject, rawVersion, version);
    // `demo-1.0-1` is version 1 of `demo-1.0` for some readers and version `1.0-1` of `demo` for others (PEP 440, "Implicit post releases").
    const previous = rawProject.lastIndexOf('-');
    if (previous !== -1 && normalizeVersion(stem.slice(previous + 1)) !== undefined) {
        problems.add('ambiguous-name', `project and version can be told apart in two ways in ${problems_quote(stem)}`);
    }
    return { project: normalizeName(rawProject), rawProject, version, rawVersion, problems: problems.list };
}
/**
 * True where a folder name such as `demo-1.0.dist-info` or `demo-1.0.data` belongs to the wheel of this file name: project
 * and version are equal once normalised (PEP 427, binary distribution format).
 */
function belongsTo(name, folder) {
    const stem = folder.replace(/\.(?:dist-info|data)$/, '');
    const dash = stem.lastIndexOf('-');
    if (stem === folder || dash === -1 || !isFilename(name))
        return false;
    return (normalizeName(stem.slice(0, dash)) === name.project && versionsEqual(stem.slice(dash + 1), name.version));
}

;// CONCATENATED MODULE: ./lib/rules/references.js
const SPECIFICATIONS = 'https://packaging.python.org/en/latest/specifications';
/** Specifications that several rules lean on. */
const WHEEL_FORMAT = {
    title: 'Binary distribution format',
    url: `${SPECIFICATIONS}/binary-distribution-format/`,
};
const SDIST_FORMAT = {
    title: 'Source distribution format',
    url: `${SPECIFICATIONS}/source-distribution-format/`,
};
const CORE_METADATA = {
    title: 'Core metadata specifications',
    url: `${SPECIFICATIONS}/core-metadata/`,
};
const RECORD_FORMAT = {
    title: 'Recording installed projects: the RECORD file',
    url: `${SPECIFICATIONS}/recording-installed-packages/#the-record-file`,
};
const ENTRY_POINTS = {
    title: 'Entry points specification',
    url: `${SPECIFICATIONS}/entry-points/`,
};
const PEP_503 = {
    title: 'PEP 503: Simple Repository API (normalized names)',
    url: 'https://peps.python.org/pep-0503/#normalized-names',
};

;// CONCATENATED MODULE: ./lib/rules/contents/foreign-metadata.js




/** Written by an installer about an installation; in a wheel they forge one. */
const INSTALLED_STATE = /^(?:direct_url\.json|INSTALLER|REQUESTED|provenance_url\.json|uv_cache\.json|uv_build\.json)$/iu;
/** Withdrawn kinds of signature, which no installer checks and RECORD does not cover. */
const UNCOVERED = /^RECORD\.(?:jws|p7s)$/iu;
const foreignMetadata = defineRule({
    id: 'foreign-metadata',
    family: 'contents',
    title: 'Metadata of another package or of an installation',
    rationale: 'A `.dist-info` or `.egg-info` folder of another project makes installers and scanners believe that project is installed, in a version of the attacker’s choice; `direct_url.json` and `INSTALLER` forge where this one came from; `RECORD.jws` is a file that no hash covers.',
    remediation: 'Remove it. Vendored packages are listed in an SBOM (PEP 770); their own metadata folder, if it must stay, is approved in release-policy.toml.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['subjects'],
    references: [
        WHEEL_FORMAT,
        {
            title: 'Recording installed projects',
            url: 'https://packaging.python.org/en/latest/specifications/recording-installed-packages/',
        },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'the metadata of another project',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: {
                            'requests-2.32.4.dist-info/METADATA': 'Metadata-Version: 2.1\nName: requests\nVersion: 2.32.4\n',
                        },
                    },
                ],
            },
        ],
        good: [
            {
                title: 'setuptools’ own egg-info in an sdist',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: { 'src/demo.egg-info/PKG-INFO': 'Metadata-Version: 2.1\nName: demo\nVersion: 1.0\n' },
                    },
                ],
            },
        ],
    },
    *check({ subjects }) {
        for (const subject of subjects) {
            if (subject.kind === 'other')
                continue;
            const reported = new Set();
            for (const { entry, path } of subjects_files(subject)) {
                const found = foreign(subject, path);
                if (found === undefined || reported.has(found.path))
                    continue;
                reported.add(found.path);
                // One finding a folder; an approval of a folder names it.
                const evidence = found.path === path ? sha256Of(entry) : {};
                yield subjects_finding('error', found.message, subject, { path: found.path }, evidence);
            }
        }
    },
});
function foreign(subject, path) {
    const components = path.split('/');
    const name = components.at(-1) ?? '';
    for (const [index, component] of components.entries()) {
        const kind = /\.(?:dist|egg)-info$/iu.exec(component);
        if (kind === null)
            continue;
        const folder = components.slice(0, index + 1).join('/');
        if (!isOwn(subject, component, index))
            return { path: folder, message: 'metadata that is not this project’s own' };
        if (index === components.length - 2 && subject.kind === 'wheel') {
            if (INSTALLED_STATE.test(name))
                return { path, message: 'a file that only an installer writes' };
            if (UNCOVERED.test(name))
                return { path, message: 'a signature file that RECORD does not cover and nothing checks' };
        }
    }
    return undefined;
}
function isOwn(subject, component, depth) {
    if (subject.kind === 'wheel')
        return depth === 0 && component === subject.distInfo && belongsTo(subject.name, component);
    if (subject.kind !== 'sdist' || !isFilename(subject.name))
        return false;
    // setuptools writes `<name>.egg-info` beside the package, with or without version.
    const stem = component.replace(/\.egg-info$/u, '');
    if (stem === component)
        return false;
    const project = normalizeName(stem);
    return (project === subject.name.project || project.startsWith(`${subject.name.project}-${subject.name.version}`));
}

;// CONCATENATED MODULE: ./lib/rules/contents/native-binary.js



/**
 * Names under which a loader or interpreter takes a file as code. Endings that honest data shares (`.obj` of 3D models,
 * `.com`) are left to the look at the contents. `.so` counts with a version behind it, too: `libx.so.1.2`.
 */
const NATIVE_NAME = /\.(?:so(?:\.\d+)*|dll|dylib|pyd|exe|pyc|pyo|wasm|class|dex|a|lib|o|ko|bc)$/iu;
const nativeBinary = defineRule({
    id: 'native-binary',
    family: 'contents',
    title: 'Native or compiled code',
    rationale: 'Compiled code can’t be reviewed, and nothing ties it to the source at the tag: a prebuilt library is the easiest place to hide a payload, and it is loaded with all rights of the user. Files are known by their contents as well as by name, so another ending, an appended program or an archive around it does not hide one.',
    remediation: 'Remove the file from the repository and from the distribution (`exclude` in MANIFEST.in or the build backend’s configuration) and let users install the library from their system. If it must be shipped, approve this very file with its SHA-256 in release-policy.toml.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['subjects'],
    references: [
        {
            title: 'Platform compatibility tags',
            url: 'https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/',
        },
        { title: 'xz-utils backdoor (CVE-2024-3094)', url: 'https://nvd.nist.gov/vuln/detail/CVE-2024-3094' },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'an ELF library under a harmless name',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: { 'demo/data.txt': elfHeader() },
                    },
                ],
            },
            {
                title: 'a name that is loaded, whatever it holds',
                files: [{ artifact: 'demo-1.0.tar.gz', contents: { 'src/demo/_speedups.so': 'not yet' } }],
            },
        ],
        good: [
            {
                title: 'a module and a text that only looks like one',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: { 'demo/also.py': 'x = 1\n', 'demo/notes.txt': 'MZ is how DOS programs begin.\n' },
                    },
                ],
            },
        ],
    },
    *check({ subjects }) {
        for (const subject of subjects) {
            for (const { entry, path } of walk(subject)) {
                const native = nativeIn(entry);
                if (native === undefined)
                    continue;
                yield subjects_finding('error', native.message, subject, { path }, { ...native.evidence, ...sha256Of(entry) });
            }
        }
    },
});
function nativeIn(entry) {
    if (entry.kind !== 'file')
        return undefined;
    const first = formatsOf(entry, 'native')[0];
    if (first !== undefined) {
        const where = first.at === 0 ? '' : ` at byte ${first.at}`;
        return {
            message: `${FILE_FORMATS[first.format].title}${where}`,
            evidence: { format: first.format, offset: first.at, recognisedBy: 'content' },
        };
    }
    const name = NATIVE_NAME.exec(baseName(entry.path));
    if (name === null)
        return undefined;
    return {
        message: `a file that is loaded as compiled code by its name (${name[0]})`,
        evidence: { recognisedBy: 'name' },
    };
}
/** The first 64 bytes of a 64-bit little-endian ELF shared object for x86-64. */
function elfHeader() {
    const header = new Uint8Array(64);
    header.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
    header.set([3, 0, 62, 0, 1, 0, 0, 0], 16);
    header.set([64, 0, 56, 0], 52);
    return header;
}

;// CONCATENATED MODULE: ./lib/rules/contents/nested-archive.js



const nestedArchive = defineRule({
    id: 'nested-archive',
    family: 'contents',
    title: 'An archive hidden behind other contents',
    rationale: 'Zip files are read from their end, so one can be appended to a picture or a module and still be opened, imported or run from there. To a reviewer the file is a picture. Plain archives of data are opened and only listed; everything in them is checked like the rest.',
    remediation: 'Ship the file without what follows it. An archive that is meant to be there should be a file of its own, under a name that says so.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['subjects'],
    references: [
        {
            title: 'zipimport: import modules from zip archives',
            url: 'https://docs.python.org/3/library/zipimport.html',
        },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a zip behind a picture',
                files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {}, hostile: 'nested-png-zip' }],
            },
        ],
        good: [
            {
                title: 'a text file',
                files: [
                    { artifact: 'demo-1.0-py3-none-any.whl', contents: { 'demo/data.txt': 'PK is a zip’s mark\n' } },
                ],
            },
        ],
    },
    *check({ subjects }) {
        for (const subject of subjects) {
            let opened = 0;
            let first;
            for (const { entry, path } of walk(subject)) {
                if (entry.kind !== 'file' || entry.contents.state !== 'read')
                    continue;
                const appended = formatsOf(entry, 'container').find(({ at }) => at > 0);
                if (appended !== undefined) {
                    const { title } = FILE_FORMATS[appended.format];
                    yield subjects_finding('error', `${title} hidden at byte ${appended.at}`, subject, { path }, sha256Of(entry));
                }
                else if (entry.contents.inner !== undefined && entry.contents.inner.format !== 'gzip') {
                    opened += 1;
                    first ??= path;
                }
            }
            if (first !== undefined) {
                const message = opened === 1
                    ? 'an archive of data, opened and checked'
                    : `${opened} archives of data, opened and checked`;
                yield subjects_finding('note', message, subject, { path: first }, { archives: opened });
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/contents/nested-distribution.js


const DISTRIBUTION_NAME = /\.(?:whl|egg|pyz|pyzw|shiv|pex)$/iu;
const nestedDistribution = defineRule({
    id: 'nested-distribution',
    family: 'contents',
    title: 'A distribution inside a distribution',
    rationale: 'A wheel, sdist, egg or zip application inside a package is code of another package that no review of this one covers, and that `pip install` of a local path, `sys.path` or an import of the zip runs. Archives are known by what they hold, so a harmless name does not hide one.',
    remediation: 'Declare the other package as a dependency instead. Packages that ship wheels on purpose (ensurepip, virtualenv) approve each with its SHA-256 in release-policy.toml.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['subjects'],
    references: [
        {
            title: 'Binary distribution format',
            url: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',
        },
        { title: 'zipapp: executable Python zip archives', url: 'https://docs.python.org/3/library/zipapp.html' },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a wheel under another name',
                files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {}, hostile: 'nested-wheel-renamed' }],
            },
        ],
        good: [
            {
                title: 'a text about wheels',
                files: [{ artifact: 'demo-1.0.tar.gz', contents: { 'docs/wheel.txt': 'a .whl is a zip\n' } }],
            },
        ],
    },
    *check({ subjects }) {
        for (const subject of subjects) {
            for (const { entry, path } of walk(subject)) {
                if (entry.kind !== 'file' || entry.contents.state !== 'read')
                    continue;
                const { inner } = entry.contents;
                const what = inner === undefined ? undefined : distributionIn(inner);
                if (what !== undefined) {
                    yield subjects_finding('error', `${what} inside the distribution`, subject, { path }, sha256Of(entry));
                }
                else if (DISTRIBUTION_NAME.test(baseName(entry.path))) {
                    // Empty stand-ins are real (numpy's Windows wheel holds one); nothing can be installed from them.
                    const severity = entry.contents.size === 0 ? 'note' : 'error';
                    yield subjects_finding(severity, 'a file named like a distribution', subject, { path }, sha256Of(entry));
                }
            }
        }
    },
});
/** What kind of distribution an archive is, by the files that make it one; any spelling of case counts. */
function distributionIn(archive) {
    const paths = archive.entries.map(({ path }) => path.toLowerCase());
    if (paths.some((path) => /^[^/]+\.dist-info\/(?:metadata|wheel|record)$/u.test(path)))
        return 'a wheel';
    if (paths.some((path) => path.startsWith('egg-info/') || /(?:^|\/)egg-info\/pkg-info$/u.test(path)))
        return 'an egg';
    if (paths.includes('__main__.py') || paths.includes('__main__.pyc'))
        return 'a Python zip application';
    if (paths.some(isSdistMarker))
        return 'an sdist';
    return undefined;
}
/** `<top>/PKG-INFO`, or at the root, or the build files from which pip makes a package. */
function isSdistMarker(path) {
    return /^(?:[^/]+\/)?(?:pkg-info|setup\.py|pyproject\.toml)$/u.test(path);
}

;// CONCATENATED MODULE: ./lib/rules/contents/opaque-compressed.js




const opaqueCompressed = defineRule({
    id: 'opaque-compressed',
    family: 'contents',
    title: 'Compressed or encrypted contents that cannot be opened',
    rationale: 'What is packed in a format that this check cannot open was not looked at. Payloads travel in such files (the xz backdoor lay in a compressed test file), so they never pass silently.',
    remediation: 'Ship the file uncompressed, or as `.gz` or `.zip`, which are opened. If the data has to stay as it is, review it and approve the file with its SHA-256 in release-policy.toml.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['subjects'],
    references: [
        { title: 'xz-utils backdoor (CVE-2024-3094)', url: 'https://nvd.nist.gov/vuln/detail/CVE-2024-3094' },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'xz data',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'tests/good.xz': Uint8Array.of(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 0, 4, 0xe6, 0xd6, 0xb4, 0x46),
                        },
                    },
                ],
            },
        ],
        good: [
            {
                title: 'plain data',
                files: [{ artifact: 'demo-1.0.tar.gz', contents: { 'tests/good.json': '{}\n' } }],
            },
        ],
    },
    *check({ subjects }) {
        for (const subject of subjects) {
            for (const { entry, path } of walk(subject)) {
                const why = opaque(entry);
                if (why !== undefined)
                    yield subjects_finding('error', why, subject, { path }, sha256Of(entry));
            }
        }
    },
});
function opaque(entry) {
    const { contents } = entry;
    if (entry.kind !== 'file' || contents.state !== 'read')
        return undefined;
    const format = formatsOf(entry, 'opaque')[0]?.format;
    if (format !== undefined)
        return `${FILE_FORMATS[format].title}, which is not opened`;
    // An inner archive's oddities do not matter to installers; that a part of it was not read does.
    const unread = contents.inner?.anomalies.find(({ code }) => {
        const { family } = ANOMALIES[code];
        return family === 'unreadable' || family === 'limit';
    });
    if (unread !== undefined)
        return `an archive that was not read to its end: ${ANOMALIES[unread.code].title}`;
    const closed = contents.inner?.entries.find((inner) => inner.kind === 'file' && inner.contents.state === 'unread');
    return closed === undefined ? undefined : `an archive with an entry that was not read: ${closed.path}`;
}

;// CONCATENATED MODULE: ./lib/rules/contents/startup-hook.js


/** What `site` imports if it is there: as a module, package, compiled or extension module, whatever the case. */
const CUSTOMIZE = /^(?:site|user)customize(?:\.(?:[^/]*\.)?(?:py|pyw|pyc|pyo|so|pyd|dll|dylib)|\.[^/]*\.so)?$/iu;
/** Files that the interpreter reads at start-up, by their ending: `site` (.pth), PEP 829 (.start), Windows (._pth). */
const HOOK_FILES = [
    { ending: /\._pth$/iu, what: 'replaces the module search path of a Windows Python (._pth)' },
    { ending: /\.pth$/iu, what: 'may run code at every start of Python (.pth)' },
    { ending: /\.start$/iu, what: 'runs entry points at every start of Python (.start, PEP 829)' },
];
const startupHook = defineRule({
    id: 'startup-hook',
    family: 'contents',
    title: 'Code that runs at every start of Python',
    rationale: 'A `.pth` or `.start` file, or a module named sitecustomize or usercustomize, runs each time any Python of that environment starts: nobody has to import the package. It is how recent poisoned releases (LiteLLM 1.82.8, elementary-data) stole credentials, and neither pip nor PyPI refuses it.',
    remediation: 'Remove the file. Code that a user needs is imported or called by the user. If the hook is the purpose of the package, approve the file with its SHA-256 in release-policy.toml.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['subjects'],
    references: [
        { title: 'site: Site-specific configuration hook', url: 'https://docs.python.org/3/library/site.html' },
        { title: 'PEP 829: package startup configuration files', url: 'https://peps.python.org/pep-0829/' },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a .pth file that imports a payload',
                files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: { 'demo.pth': 'import demo.payload\n' } }],
            },
            {
                title: 'sitecustomize by way of the data scheme',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: { 'demo-1.0.data/purelib/sitecustomize.py': '' },
                    },
                ],
            },
            {
                title: 'a start file of PEP 829',
                files: [{ artifact: 'demo-1.0.tar.gz', contents: { 'src/demo.start': 'demo:main\n' } }],
            },
        ],
        good: [
            {
                title: 'a test about it',
                files: [
                    { artifact: 'demo-1.0.tar.gz', contents: { 'tests/test_sitecustomize.py': 'def test(): pass\n' } },
                ],
            },
        ],
    },
    *check({ subjects }) {
        for (const subject of subjects) {
            for (const { entry, path } of walk(subject)) {
                const what = hookOf(entry.path);
                if (what === undefined || (entry.kind === 'dir' && !endsInCustomize(entry.path)))
                    continue;
                yield subjects_finding('error', `a file that ${what}`, subject, { path }, sha256Of(entry));
            }
        }
    },
});
function hookOf(path) {
    const components = path.split('/');
    const name = components.at(-1) ?? '';
    for (const { ending, what } of HOOK_FILES)
        if (ending.test(name))
            return what;
    if (components.some((component) => CUSTOMIZE.test(component))) {
        return 'Python imports at every start (sitecustomize, usercustomize)';
    }
    return undefined;
}
function endsInCustomize(path) {
    return CUSTOMIZE.test(path.slice(path.lastIndexOf('/') + 1));
}

;// CONCATENATED MODULE: ./lib/distribution/install-paths.js

/** Where files of a wheel go: the keys of an install scheme (PEP 427, sysconfig). */
const SCHEMES = ['purelib', 'platlib', 'headers', 'scripts', 'data'];
function asScheme(key) {
    return SCHEMES.find((scheme) => scheme === key);
}
/**
 * Where the file at `path` of a wheel lands. Any top folder that ends in `.data` counts as a scheme folder, since pip takes
 * it for one; `own` tells whether it is this wheel's.
 */
function installedPath(wheel, path) {
    const [top = '', key = '', ...rest] = path.split('/');
    if (key !== '' && top.endsWith('.data')) {
        return { scheme: asScheme(key), path: rest.join('/'), own: belongsTo(wheel.name, top) };
    }
    // PEP 427: all at the root goes to purelib or platlib as WHEEL says.
    return { scheme: wheel.wheelFile?.value.rootIsPurelib === false ? 'platlib' : 'purelib', path, own: true };
}
/** site-packages below the prefix, where `data` lands: on POSIX, Debian and Windows. */
const SITE = /^(?:lib(?:32|64)?\/(?:python|pypy)[^/]*\/|lib\/)(?:site|dist)-packages\//i;
/**
 * The path within site-packages, for what Python looks for there (`.pth`, sitecustomize, modules); `undefined` where the file
 * lands elsewhere. Knows the way round through `data`: `demo-1.0.data/data/lib/python3.12/site-packages/x.pth`.
 */
function sitePath({ scheme, path }) {
    if (scheme === 'purelib' || scheme === 'platlib')
        return path;
    if (scheme !== 'data')
        return undefined;
    const match = SITE.exec(path);
    return match ? path.slice(match[0].length) : undefined;
}
function classify(site) {
    const slash = site.indexOf('/');
    if (slash !== -1)
        return { name: site.slice(0, slash), kind: 'package' };
    const dot = site.indexOf('.');
    const stem = dot === -1 ? site : site.slice(0, dot);
    if (/\.pyw?$/i.test(site))
        return { name: site.replace(/\.pyw?$/i, ''), kind: 'module' };
    if (/\.pyc$/i.test(site))
        return { name: stem, kind: 'bytecode' };
    if (/\.(?:so|pyd|dylib|dll)$/i.test(site))
        return { name: stem, kind: 'extension' };
    return { name: site, kind: 'file' };
}
/**
 * What the wheel puts at the top of site-packages, metadata folders (`.dist-info`) aside, in the order of the archive. The
 * same name of two kinds stands twice: Python would pick one of them.
 */
function topLevelNames(wheel) {
    const names = new Map();
    for (const { path, kind } of wheel.archive.entries) {
        if (kind === 'dir')
            continue;
        const site = sitePath(installedPath(wheel, path));
        if (site === undefined || site === '')
            continue;
        const top = classify(site);
        const key = `${top.kind}/${top.name}`;
        if (top.kind === 'package' && top.name.endsWith('.dist-info'))
            continue;
        if (!names.has(key))
            names.set(key, { ...top, path });
    }
    return [...names.values()];
}

;// CONCATENATED MODULE: ./lib/rules/distribution/data-scheme.js




const dataScheme = defineRule({
    id: 'data-scheme',
    family: 'distribution',
    title: 'Files that are installed outside the package',
    rationale: 'A folder `NAME-VERSION.data` puts files outside site-packages: headers, configuration, anything below the prefix. Installers disagree on folders of other projects and on unknown keys, so what lands where is decided by the tool, not by the review.',
    remediation: 'Ship data inside the package and read it with importlib.resources. Where users need files elsewhere, list them in the policy.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel'],
    needs: ['subjects'],
    references: [WHEEL_FORMAT],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'the data folder of another project',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: { 'other-2.0.data/purelib/other.py': '' },
                    },
                ],
            },
        ],
        good: [
            {
                title: 'data inside the package',
                files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: { 'demo/x.json': '{}' } }],
            },
        ],
    },
    *check({ subjects }) {
        for (const wheel of wheelsOf(subjects)) {
            for (const { entry, path } of subjects_files(wheel)) {
                const found = data_scheme_judge(wheel, path);
                if (found !== undefined)
                    yield subjects_finding(found.severity, found.message, wheel, { path }, sha256Of(entry));
            }
        }
    },
});
function data_scheme_judge(wheel, path) {
    const [top = '', key = ''] = path.split('/');
    if (!/\.data$/iu.test(top))
        return undefined;
    const installed = installedPath(wheel, path);
    if (!top.endsWith('.data') || !installed.own) {
        return { severity: 'error', message: 'in a .data folder that is not this wheel’s own' };
    }
    switch (installed.scheme) {
        case undefined:
            return { severity: 'error', message: `${JSON.stringify(key)} is none of ${SCHEMES.join(', ')}` };
        case 'headers':
            return { severity: 'error', message: 'installed as a C header' };
        case 'data':
            if (sitePath(installed) !== undefined) {
                return { severity: 'error', message: 'reaches site-packages by way of the data scheme' };
            }
            // Manual pages and the like are common and harmless; configuration is read by other programs.
            return installed.path.startsWith('share/')
                ? { severity: 'note', message: 'installed below the prefix' }
                : { severity: 'warning', message: `installed below the prefix as ${JSON.stringify(installed.path)}` };
        case 'purelib':
        case 'platlib':
        case 'scripts':
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/rules/distribution/problem-rule.js



/** A rule that reports what the parser of one of a distribution's own files could not take. */
function problemRule({ file, ...rule }) {
    return defineRule({
        ...rule,
        family: 'distribution',
        severity: 'error',
        since: '0.1.0',
        approvable: true,
        needs: ['subjects'],
        *check({ subjects }) {
            for (const subject of subjects) {
                const parsed = file(subject);
                if (parsed === undefined)
                    continue;
                for (const problem of parsed.problems)
                    yield problemFinding(subject, problem, shownPath(subject, parsed.path));
            }
        },
    });
}
/** Faults that every reader takes alike, and that real releases of the past are full of, are remarks. */
function problemFinding(subject, problem, path) {
    const { code, message, line } = problem;
    const place = { ...(path === undefined ? {} : { path }), ...(line === undefined ? {} : { line }) };
    return subjects_finding(isTolerated(problem) ? 'note' : 'error', message, subject, place, { problem: code });
}

;// CONCATENATED MODULE: ./lib/rules/distribution/entry-points-invalid.js


const entryPointsInvalid = problemRule({
    id: 'entry-points-invalid',
    title: 'entry_points.txt that readers take differently',
    rationale: 'Entry points become commands and plug-ins: code that others run by name. A duplicate key, a `[DEFAULT]` section or code in the target is read one way by pip, another by uv and importlib, so the reviewed command is not the installed one.',
    remediation: 'Declare entry points in pyproject.toml (`[project.scripts]`, `[project.entry-points]`) and build again.',
    appliesTo: ['wheel'],
    references: [ENTRY_POINTS],
    file: (subject) => (subject.kind === 'wheel' ? subject.entryPoints : undefined),
    examples: {
        bad: [
            {
                title: 'one command with two targets',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: {
                            'demo-1.0.dist-info/entry_points.txt': '[console_scripts]\ndemo = demo:main\ndemo = demo:other\n',
                        },
                    },
                ],
            },
        ],
        good: [
            {
                title: 'one command',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: { 'demo-1.0.dist-info/entry_points.txt': '[console_scripts]\ndemo = demo:main\n' },
                    },
                ],
            },
        ],
    },
});

;// CONCATENATED MODULE: ./lib/rules/distribution/filename-invalid.js



const filenameInvalid = defineRule({
    id: 'filename-invalid',
    family: 'distribution',
    title: 'File name that is not that of a distribution',
    rationale: 'Index and installers choose a file by its name alone: project, version and tags. A name that can be split in two ways, or not at all, is offered to users as something it is not, or refused at upload after the release was approved.',
    remediation: 'Build again and do not rename what the build backend wrote.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['subjects'],
    references: [WHEEL_FORMAT, SDIST_FORMAT, PEP_503],
    approvable: false,
    examples: {
        bad: [{ title: 'no tags', files: [{ artifact: 'demo-1.0.whl', contents: {} }] }],
        good: [{ title: 'a pure wheel', files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }] }],
    },
    *check({ subjects }) {
        for (const subject of subjects) {
            if (subject.kind === 'other')
                continue;
            const { name } = subject;
            if (!('project' in name))
                yield problemFinding(subject, name);
            else
                for (const problem of name.problems)
                    yield problemFinding(subject, problem);
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/distribution/impure-wheel.js




const impureWheel = defineRule({
    id: 'impure-wheel',
    family: 'distribution',
    title: 'A wheel for one platform',
    rationale: 'A pure-Python wheel is tagged `none-any` and goes to the folder for pure packages. Another tag says that compiled code is inside, or makes installers prefer this file on some machines, where it can hold something else than the reviewed one.',
    remediation: 'Build a pure wheel: no `ext_modules`, no `has_ext_modules`, no `--plat-name`. A project that ships compiled code approves this with the file name in `artifact`.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel'],
    needs: ['subjects'],
    references: [
        WHEEL_FORMAT,
        {
            title: 'Platform compatibility tags',
            url: 'https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/',
        },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a platform tag',
                files: [{ artifact: 'demo-1.0-cp311-cp311-linux_x86_64.whl', contents: {} }],
            },
        ],
        good: [{ title: 'a pure wheel', files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }] }],
    },
    *check({ subjects }) {
        for (const wheel of wheelsOf(subjects)) {
            if (isFilename(wheel.name)) {
                const impure = wheel.name.tags.filter((tag) => !tag.endsWith('-none-any'));
                if (impure.length > 0) {
                    yield subjects_finding('error', `tagged for a platform or ABI: ${impure.slice(0, 5).join(', ')}`, wheel);
                }
            }
            if (wheel.wheelFile?.value.rootIsPurelib === false) {
                yield subjects_finding('error', 'Root-Is-Purelib is false', wheel, { path: wheel.wheelFile.path });
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/distribution/licence-missing.js



const LICENCE_NAME = /^(?:licen[cs]e|copying|copyright|notice|unlicense|authors)/iu;
const licenceMissing = defineRule({
    id: 'licence-missing',
    family: 'distribution',
    title: 'Licence promised or expected, but not there',
    rationale: 'Users may only pass on what carries its licence, and a licence file that the metadata names but the archive lacks shows that what was built is not what was meant.',
    remediation: 'Name the files in `license-files` of pyproject.toml (PEP 639) and commit them.',
    severity: 'warning',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['subjects'],
    references: [
        CORE_METADATA,
        { title: 'PEP 639: license expression and files', url: 'https://peps.python.org/pep-0639/' },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a licence file that is not there',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: {
                            'demo-1.0.dist-info/METADATA': 'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\nLicense-File: LICENSE\n',
                        },
                    },
                ],
            },
        ],
        good: [
            {
                title: 'a licence file in its place',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: {
                            'demo-1.0.dist-info/METADATA': 'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\nLicense-File: LICENSE\n',
                            'demo-1.0.dist-info/licenses/LICENSE': 'MIT\n',
                        },
                    },
                ],
            },
        ],
    },
    *check({ subjects }) {
        for (const subject of subjects) {
            if (subject.kind === 'other' || subject.metadata === undefined)
                continue;
            const paths = new Set([...subjects_files(subject)].map(({ path }) => path));
            const promised = subject.metadata.value.licenseFiles.map(({ value }) => value);
            // PEP 639 puts them below licenses/; wheel before that put them into .dist-info itself.
            const folders = subject.kind === 'sdist'
                ? ['']
                : [`${subject.distInfo ?? ''}/licenses/`, `${subject.distInfo ?? ''}/`];
            for (const file of promised) {
                if (folders.some((folder) => paths.has(`${folder}${file}`)))
                    continue;
                yield subjects_finding('warning', `License-File ${JSON.stringify(file.slice(0, 200))} is not in the archive`, subject);
            }
            if (promised.length === 0 && ![...paths].some((path) => LICENCE_NAME.test(baseName(path)))) {
                yield subjects_finding('warning', 'the archive holds no licence text', subject);
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/distribution/metadata-invalid.js


const metadataInvalid = problemRule({
    id: 'metadata-invalid',
    title: 'Core metadata that readers take differently',
    rationale: 'METADATA and PKG-INFO are e-mail headers. A header that stands twice, a bare carriage return or a line that is no header is read one way by the installer and another by the index or a scanner: the dependency that was reviewed is then not the one that is installed.',
    remediation: 'Correct the field in pyproject.toml and build again with a current build backend. Nothing in METADATA or PKG-INFO is edited by hand.',
    appliesTo: ['wheel', 'sdist'],
    references: [CORE_METADATA],
    file: (subject) => (subject.kind === 'other' ? undefined : subject.metadata),
    examples: {
        bad: [
            {
                title: 'a name that stands twice',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: {
                            'demo-1.0.dist-info/METADATA': 'Metadata-Version: 2.1\nName: demo\nName: other\nVersion: 1.0\n',
                        },
                    },
                ],
            },
        ],
        good: [
            { title: 'what a backend writes', files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }] },
        ],
    },
});

;// CONCATENATED MODULE: ./lib/rules/distribution/metadata-mismatch.js





const metadataMismatch = defineRule({
    id: 'metadata-mismatch',
    family: 'distribution',
    title: 'File name, folders and metadata name different things',
    rationale: 'Name, version and tags stand in the file name, in the `.dist-info` or top folder, in METADATA and in WHEEL. The index shows one, the installer records another: where they differ, a reviewed release can be listed as something else, or replace another package.',
    remediation: 'Build again from the tagged commit; do not rename files or folders.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['subjects'],
    references: [WHEEL_FORMAT, SDIST_FORMAT, PEP_503],
    approvable: false,
    examples: {
        bad: [
            {
                title: 'another version in METADATA',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: { 'demo-1.0.dist-info/METADATA': 'Metadata-Version: 2.1\nName: demo\nVersion: 2.0\n' },
                    },
                ],
            },
        ],
        good: [
            { title: 'as a backend writes it', files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }] },
        ],
    },
    *check({ subjects }) {
        for (const subject of subjects) {
            if (subject.kind === 'other' || !isFilename(subject.name))
                continue;
            yield* nameAndVersion(subject, subject.name);
            if (subject.kind === 'wheel')
                yield* wheelParts(subject);
            else
                yield* topFolder(subject, subject.name);
        }
    },
});
function* nameAndVersion(subject, { project, version }) {
    const { metadata } = subject;
    if (metadata === undefined)
        return;
    const place = { path: subject.kind === 'sdist' ? 'PKG-INFO' : metadata.path };
    const { name: says, version: saysVersion } = metadata.value;
    if (says !== undefined && normalizeName(says) !== project) {
        yield subjects_finding('error', `Name is ${metadata_mismatch_show(says)}, the file name says ${metadata_mismatch_show(project)}`, subject, place);
    }
    if (saysVersion !== undefined && !versionsEqual(saysVersion, version)) {
        yield subjects_finding('error', `Version is ${metadata_mismatch_show(saysVersion)}, the file name says ${metadata_mismatch_show(version)}`, subject, place);
    }
}
function* wheelParts(wheel) {
    const { distInfo, name, wheelFile } = wheel;
    if (!isFilename(name))
        return;
    if (distInfo !== undefined)
        yield* folder(wheel, distInfo, distInfo.slice(0, -'.dist-info'.length), name);
    if (wheelFile === undefined)
        return;
    const place = { path: wheelFile.path };
    // The format says expanded tags, one a line; a compressed set is expanded here so that only a difference counts.
    const written = new Set(wheelFile.value.tags.flatMap(({ value }) => expandTag(value)));
    const named = new Set(name.tags);
    const missing = [...named].filter((tag) => !written.has(tag));
    const extra = [...written].filter((tag) => !named.has(tag));
    if (missing.length > 0)
        yield subjects_finding('error', `tags of the file name that WHEEL lacks: ${metadata_mismatch_list(missing)}`, wheel, place);
    if (extra.length > 0)
        yield subjects_finding('error', `tags of WHEEL that the file name lacks: ${metadata_mismatch_list(extra)}`, wheel, place);
    const build = wheelFile.value.build ?? '';
    if (build !== (name.build ?? '')) {
        const message = `Build is ${metadata_mismatch_show(build)}, the file name says ${metadata_mismatch_show(name.build ?? '')}`;
        yield subjects_finding('error', message, wheel, place);
    }
}
function* topFolder(sdist, name) {
    if (sdist.topFolder !== undefined)
        yield* folder(sdist, sdist.topFolder, sdist.topFolder, name);
}
/** `{name}-{version}`, split at the last hyphen; any spelling that normalises to the same is the same. */
function* folder(subject, path, stem, { project, version }) {
    const cut = stem.lastIndexOf('-');
    const fits = cut > 0 && normalizeName(stem.slice(0, cut)) === project && versionsEqual(stem.slice(cut + 1), version);
    if (!fits)
        yield subjects_finding('error', `the folder ${metadata_mismatch_show(path)} is not named for ${project} ${version}`, subject, {
            path,
        });
}
const metadata_mismatch_MAX_TAGS = 1000;
function expandTag(tag) {
    const [pythons, abis, platforms] = tag.split('-').map((set) => set.split('.'));
    if (pythons === undefined || abis === undefined || platforms === undefined)
        return [tag];
    if (pythons.length * abis.length * platforms.length > metadata_mismatch_MAX_TAGS)
        return [tag];
    return pythons.flatMap((python) => abis.flatMap((abi) => platforms.map((platform) => `${python}-${abi}-${platform}`)));
}
function metadata_mismatch_list(tags) {
    return tags.length > 5 ? `${tags.slice(0, 5).join(', ')} and ${tags.length - 5} more` : tags.join(', ');
}
function metadata_mismatch_show(text) {
    return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
}

;// CONCATENATED MODULE: ./lib/rules/distribution/metadata-missing.js



const metadataMissing = defineRule({
    id: 'metadata-missing',
    family: 'distribution',
    title: 'A file that every distribution has is missing',
    rationale: 'Without METADATA, WHEEL and RECORD, or PKG-INFO in an sdist, an installer guesses or runs build code to find out what a package is called and needs; what it finds was never reviewed.',
    remediation: 'Build again with a current build backend (`python -m build`).',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['subjects'],
    references: [WHEEL_FORMAT, SDIST_FORMAT],
    approvable: false,
    examples: {
        bad: [
            {
                title: 'an sdist without PKG-INFO',
                files: [{ artifact: 'demo-1.0.tar.gz', contents: {}, hostile: 'sdist-without-pkg-info' }],
            },
        ],
        good: [{ title: 'as a backend writes it', files: [{ artifact: 'demo-1.0.tar.gz', contents: {} }] }],
    },
    *check({ subjects }) {
        for (const subject of subjects) {
            if (subject.kind === 'wheel')
                yield* inWheel(subject);
            else if (subject.kind === 'sdist')
                yield* inSdist(subject);
        }
    },
});
function* inWheel(wheel) {
    if (wheel.distInfo === undefined) {
        yield subjects_finding('error', distInfoMessage(wheel), wheel);
        return;
    }
    const present = { METADATA: wheel.metadata, WHEEL: wheel.wheelFile, RECORD: wheel.record };
    for (const [name, parsed] of Object.entries(present)) {
        if (parsed === undefined)
            yield subjects_finding('error', `${name} is missing`, wheel, { path: `${wheel.distInfo}/${name}` });
    }
}
function distInfoMessage(wheel) {
    const folders = topFolders(wheel).filter((name) => name.toLowerCase().endsWith('.dist-info'));
    if (folders.length === 0)
        return 'the wheel has no .dist-info folder';
    return `no .dist-info folder is the one that the file name asks for: ${folders.slice(0, 5).join(', ')}`;
}
function* inSdist(sdist) {
    if (sdist.topFolder === undefined) {
        const folders = topFolders(sdist);
        const seen = folders.length === 0 ? 'nothing' : folders.slice(0, 5).join(', ');
        yield subjects_finding('error', `an sdist has one folder at its top, this one has ${seen}`, sdist);
    }
    else if (sdist.metadata === undefined) {
        yield subjects_finding('error', 'PKG-INFO is missing', sdist, { path: 'PKG-INFO' });
    }
}
function topFolders({ archive }) {
    return [...new Set(archive.entries.map(({ path }) => path.split('/', 1)[0] ?? ''))];
}

;// CONCATENATED MODULE: ./lib/rules/distribution/py-typed-missing.js


const pyTypedMissing = defineRule({
    id: 'py-typed-missing',
    family: 'distribution',
    title: 'Typing promised, but py.typed is missing',
    rationale: 'The classifier `Typing :: Typed` tells users that a type checker reads this package. Without py.typed it does not: a file was left out of the build.',
    remediation: 'Include py.typed as package data, or remove the classifier.',
    severity: 'warning',
    since: '0.1.0',
    appliesTo: ['wheel'],
    needs: ['subjects'],
    references: [{ title: 'PEP 561: distributing type information', url: 'https://peps.python.org/pep-0561/' }],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'the classifier without the file',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: {
                            'demo-1.0.dist-info/METADATA': 'Metadata-Version: 2.1\nName: demo\nVersion: 1.0\nClassifier: Typing :: Typed\n',
                        },
                    },
                ],
            },
        ],
        good: [
            {
                title: 'both',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: {
                            'demo/py.typed': '',
                            'demo-1.0.dist-info/METADATA': 'Metadata-Version: 2.1\nName: demo\nVersion: 1.0\nClassifier: Typing :: Typed\n',
                        },
                    },
                ],
            },
        ],
    },
    *check({ subjects }) {
        for (const wheel of wheelsOf(subjects)) {
            const typed = wheel.metadata?.value.classifiers.some(({ value }) => value === 'Typing :: Typed') ?? false;
            if (!typed)
                continue;
            const there = [...subjects_files(wheel)].some(({ path }) => path.endsWith('/py.typed') || path.endsWith('.pyi'));
            if (!there)
                yield subjects_finding('warning', 'the classifier `Typing :: Typed` is set, and no package has py.typed', wheel);
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/distribution/record-invalid.js


const recordInvalid = problemRule({
    id: 'record-invalid',
    title: 'RECORD that proves nothing',
    rationale: 'RECORD is how an installer, and a user years later, tells that the files are those of the wheel. Weak or unknown hash algorithms, malformed rows and paths outside the package make it say less than it seems to.',
    remediation: 'Build the wheel again with a current build backend, which writes `sha256=` rows.',
    appliesTo: ['wheel'],
    references: [RECORD_FORMAT],
    file: (subject) => (subject.kind === 'wheel' ? subject.record : undefined),
    examples: {
        bad: [
            {
                title: 'an MD5 hash',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: { 'demo-1.0.dist-info/RECORD': 'demo/__init__.py,md5=1B2M2Y8AsgTpgAmY7PhCfg,0\n' },
                    },
                ],
            },
        ],
        good: [
            { title: 'what a backend writes', files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }] },
        ],
    },
});

;// CONCATENATED MODULE: ./lib/rules/distribution/record-mismatch.js



/** Findings listed for one wheel; a hostile RECORD can lie in each of 100,000 rows. */
const record_mismatch_LISTED = 50;
const recordMismatch = defineRule({
    id: 'record-mismatch',
    family: 'distribution',
    title: 'RECORD and the files disagree',
    rationale: 'RECORD lists every file of a wheel with its hash. pip does not compare them, so a file that is not listed, or was changed after the list was made, is installed all the same: it is the trace of a wheel that was altered after its build.',
    remediation: 'Build the wheel again and find out what changed it: no step may add or edit files after the build backend wrote RECORD.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel'],
    needs: ['subjects'],
    references: [RECORD_FORMAT, WHEEL_FORMAT],
    approvable: false,
    examples: {
        bad: [
            {
                title: 'a RECORD that lists nothing but itself',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: { 'demo-1.0.dist-info/RECORD': 'demo-1.0.dist-info/RECORD,,\n' },
                    },
                ],
            },
        ],
        good: [
            { title: 'what a backend writes', files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }] },
        ],
    },
    *check({ subjects }) {
        for (const wheel of wheelsOf(subjects)) {
            let count = 0;
            for (const mismatch of mismatches(wheel)) {
                count += 1;
                if (count <= record_mismatch_LISTED)
                    yield mismatch;
            }
            if (count > record_mismatch_LISTED)
                yield subjects_finding('error', `${count - record_mismatch_LISTED} more files that RECORD is wrong about`, wheel);
        }
    },
});
function* mismatches(wheel) {
    const { record } = wheel;
    // A wheel without RECORD is the finding of another rule.
    if (record === undefined)
        return;
    const rows = new Map(record.value.rows.map((row) => [row.path, row]));
    for (const entry of wheel.archive.entries) {
        if (entry.kind !== 'file')
            continue;
        const row = rows.get(entry.path);
        rows.delete(entry.path);
        if (row === undefined) {
            if (isUnlisted(entry.path, record.path))
                continue;
            yield subjects_finding('error', 'a file that RECORD does not list', wheel, { path: entry.path }, sha256Of(entry));
        }
        else if (entry.path !== record.path) {
            yield* compare(wheel, entry, row, record.path);
        }
    }
    for (const row of rows.values()) {
        if (row.path === record.path)
            continue;
        yield subjects_finding('error', 'listed in RECORD, but not in the wheel', wheel, {
            path: row.path,
            line: row.line,
        });
    }
}
/** Signatures are made over RECORD and so can't stand in it (PEP 427). */
function isUnlisted(path, record) {
    return path === `${record}.jws` || path === `${record}.p7s`;
}
function* compare(wheel, entry, row, record) {
    const { contents, path } = entry;
    if (contents.state !== 'read')
        return;
    const place = { path };
    if (row.size !== undefined && row.size !== contents.size) {
        const message = `RECORD says ${row.size} bytes, the file has ${contents.size}`;
        yield subjects_finding('error', message, wheel, place, sha256Of(entry));
    }
    if (row.hash === undefined) {
        if (!isUnlisted(path, record))
            yield subjects_finding('error', 'RECORD has no hash for it', wheel, place, sha256Of(entry));
    }
    else if (row.hash.algorithm !== 'sha256') {
        // Longer hashes are allowed, but contents are hashed once, by SHA-256; no build backend writes another.
        const message = `RECORD has a ${row.hash.algorithm} hash, which was not compared`;
        yield subjects_finding('error', message, wheel, place, sha256Of(entry));
    }
    else if (row.hash.hex !== undefined && row.hash.hex !== contents.sha256) {
        yield subjects_finding('error', 'its SHA-256 is not the one in RECORD', wheel, place, {
            recorded: row.hash.hex,
            sha256: contents.sha256,
        });
    }
}

;// CONCATENATED MODULE: ./lib/rules/distribution/wheel-file-invalid.js


const wheelFileInvalid = problemRule({
    id: 'wheel-file-invalid',
    title: 'WHEEL file that readers take differently',
    rationale: 'WHEEL says for which systems a wheel was built and whether it goes to the folder for pure or for platform packages. Installers that read it differently install different files.',
    remediation: 'Build the wheel again with a current build backend; nothing in WHEEL is edited by hand.',
    appliesTo: ['wheel'],
    references: [WHEEL_FORMAT],
    file: (subject) => (subject.kind === 'wheel' ? subject.wheelFile : undefined),
    examples: {
        bad: [
            {
                title: 'a version that no installer knows',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: {
                            'demo-1.0.dist-info/WHEEL': 'Wheel-Version: 9.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
                        },
                    },
                ],
            },
        ],
        good: [
            { title: 'what a backend writes', files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }] },
        ],
    },
});

;// CONCATENATED MODULE: ./lib/rules/policy/examples.js
/** A policy whose one approval the examples of both approval rules share. */
const POLICY_WITH_APPROVAL = `schema-version = 1

[[approve]]
rule = "startup-hook"
path = "demo/data/hook.pth"
reason = "Sample that the importer's tests read; it is never installed at top level"
`;

;// CONCATENATED MODULE: ./lib/rules/policy/approval-expired.js



const FILES = [
    {
        artifact: 'demo-1.0-py3-none-any.whl',
        contents: { 'demo/__init__.py': '', 'demo/data/hook.pth': 'import demo\n' },
    },
];
/** Looks at what the other rules found, so its findings are made by applyApprovals; here is what people read about it. */
const approvalExpired = defineRule({
    id: APPROVAL_EXPIRED,
    family: 'policy',
    title: 'Approval past its last day',
    rationale: 'An expiry date says until when the reviewers were ready to take a risk. After that day the approval counts for nothing: what it approved is reported again (an error), or is gone and the approval is left over (a warning).',
    remediation: 'Remove what was approved and the `[[approve]]` table with it, or review it anew and set a later date in a pull request.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['set'],
    needs: [],
    references: [],
    approvable: false,
    examples: {
        bad: [
            {
                title: 'the last day is over',
                files: FILES,
                policy: `${POLICY_WITH_APPROVAL}expires = 2020-01-31\n`,
            },
        ],
        good: [
            {
                title: 'the last day is to come',
                files: FILES,
                policy: `${POLICY_WITH_APPROVAL}expires = 9999-12-31\n`,
            },
        ],
    },
    check: () => undefined,
});

;// CONCATENATED MODULE: ./lib/rules/policy/approval-unused.js



/** Looks at what the other rules found, so its findings are made by applyApprovals; here is what people read about it. */
const approvalUnused = defineRule({
    id: APPROVAL_UNUSED,
    family: 'policy',
    title: 'Approval that approves nothing',
    rationale: 'An approval outlives what it was written for: the file is gone, was renamed, or has other bytes. Left in place, it waits for an attacker to put something there that nobody has reviewed.',
    remediation: 'Delete the `[[approve]]` table. If the file is meant to be there, look why it is missing, or has another path or SHA-256.',
    severity: 'warning',
    since: '0.1.0',
    appliesTo: ['set'],
    needs: [],
    references: [],
    approvable: false,
    examples: {
        bad: [
            {
                title: 'the approved file is not in the wheel',
                files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: { 'demo/__init__.py': '' } }],
                policy: POLICY_WITH_APPROVAL,
            },
        ],
        good: [
            {
                title: 'the approved file is there',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: { 'demo/__init__.py': '', 'demo/data/hook.pth': 'import demo\n' },
                    },
                ],
                policy: POLICY_WITH_APPROVAL,
            },
        ],
    },
    check: () => undefined,
});

;// CONCATENATED MODULE: ./lib/rules/index.js





























/** Every rule, sorted by id. Adding one is a line here, its file and its test: `npm run new-rule`. */
const RULES = [
    approvalExpired,
    approvalUnused,
    dataScheme,
    entryPointsInvalid,
    filenameInvalid,
    foreignMetadata,
    gzipStructure,
    impureWheel,
    licenceMissing,
    limitExceeded,
    linkEntry,
    metadataInvalid,
    metadataMismatch,
    metadataMissing,
    nativeBinary,
    nestedArchive,
    nestedDistribution,
    opaqueCompressed,
    pathCollision,
    pyTypedMissing,
    recordInvalid,
    recordMismatch,
    specialMode,
    startupHook,
    tarStructure,
    unreadableArchive,
    unsafePath,
    wheelFileInvalid,
    zipStructure,
];

;// CONCATENATED MODULE: ./lib/version.js
/** Name and version in every report; a test holds them equal to package.json. */
const TOOL = { name: 'hardening-actions', version: '0.1.0' };

;// CONCATENATED MODULE: ./lib/archive/context.js
/** State of one reader at one level of nesting. Collects anomalies; `stopped` is set once nothing more may be inflated. */
class ReadContext {
    limits;
    capture;
    progress;
    budget;
    depth;
    anomalies = [];
    /** Why reading contents stopped for the whole artifact (a total or ratio limit), if it did. */
    stopped;
    constructor(options, budget = { inflated: 0, entries: 0 }, depth = 0) {
        this.limits = options.limits;
        this.capture = options.capture ?? (() => 0);
        this.progress = options.progress ?? (() => undefined);
        this.budget = budget;
        this.depth = depth;
    }
    report(code, detail, path) {
        this.anomalies.push(path === undefined ? { code, detail } : { code, detail, path });
    }
    /** Context for an archive found inside; nothing in it is captured. */
    inner() {
        const { limits, progress } = this;
        return new ReadContext({ limits, progress }, this.budget, this.depth + 1);
    }
}

;// CONCATENATED MODULE: ./lib/archive/byte-source.js
/** A source over bytes in memory. `read` answers views: nothing is copied. */
function memorySource(bytes) {
    return {
        size: bytes.length,
        read(offset, length) {
            if (offset < 0 || length < 0 || offset + length > bytes.length) {
                return Promise.reject(new RangeError(`read of ${length} bytes at ${offset} of ${bytes.length}`));
            }
            return Promise.resolve(bytes.subarray(offset, offset + length));
        },
    };
}

;// CONCATENATED MODULE: ./lib/archive/zip/format.js

/** Signatures of the records, as numbers read little-endian (APPNOTE 4.3). */
const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
const ZIP64_END_RECORD = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
/** Sizes of the fixed parts, in bytes. */
const LOCAL_HEADER_BYTES = 30;
const CENTRAL_HEADER_BYTES = 46;
const END_RECORD_BYTES = 22;
const ZIP64_END_RECORD_BYTES = 56;
const ZIP64_LOCATOR_BYTES = 20;
const MAX_16 = 0xffff;
/** In a 32-bit field: the value stands in a zip64 record. */
const MAX_32 = 0xffffffff;
/** A signature as the bytes to search for. */
function signatureBytes(signature) {
    const bytes = external_node_buffer_.Buffer.alloc(4);
    bytes.writeUInt32LE(signature);
    return bytes;
}
/** A 64-bit field as a number; above 2^53 inexact, which no size of a file reaches: it fails the comparisons that follow. */
function readUInt64(bytes, offset) {
    return bytes.readUInt32LE(offset) + bytes.readUInt32LE(offset + 4) * 0x1_0000_0000;
}

;// CONCATENATED MODULE: ./lib/archive/zip/extra.js

const ZIP64_EXTRA = 0x0001;
const UNIX_TIME = 0x5455;
/**
 * Extra fields that change nothing about an entry but its times and owners. Every other one is refused: 0x7075 renames the
 * entry for some readers only, 0x9901 and 0x0017 encrypt it, 0x000d and 0x756e hold link targets, and what no reader knows
 * is a place to hide bytes in.
 */
const HARMLESS = new Set([
    0x000a, // NTFS times
    UNIX_TIME,
    0x7875, // Unix owner
]);
const NONE = { fields: new Map(), faults: [] };
/** Splits the extra block of a local or central header (APPNOTE 4.5.1). */
function parseExtra(block) {
    if (block.length === 0)
        return NONE;
    const fields = new Map();
    const faults = [];
    let at = 0;
    while (at < block.length) {
        const size = at + 4 <= block.length ? block.readUInt16LE(at + 2) : Infinity;
        if (at + 4 + size > block.length) {
            faults.push('the block is not a sequence of whole fields');
            break;
        }
        const id = block.readUInt16LE(at);
        if (id !== ZIP64_EXTRA && !HARMLESS.has(id))
            faults.push(`field ${hex(id)} is not allowed`);
        if (fields.has(id))
            faults.push(`field ${hex(id)} stands twice`);
        fields.set(id, block.subarray(at + 4, at + 4 + size));
        at += 4 + size;
    }
    return { fields, faults };
}
/** IDs of the fields, zip64 aside, that do not agree between the headers of one entry. */
function differingExtras(local, central) {
    if (local === central)
        return [];
    const ids = new Set([...local.fields.keys(), ...central.fields.keys()]);
    ids.delete(ZIP64_EXTRA);
    return [...ids]
        .filter((id) => !agree(id, local.fields.get(id), central.fields.get(id)))
        .map((id) => `extra field ${hex(id)}`);
}
function agree(id, local, central) {
    if (local === undefined || central === undefined)
        return false;
    // The central copy of the Unix times holds the modification time only, the local one may go on.
    if (id === UNIX_TIME && central.length === 5)
        return local.subarray(0, 5).equals(central);
    return local.equals(central);
}
/** CPython writes zip64 extras from about 2^31 / 1.05 on, before the 32-bit fields overflow; nobody does so below. */
const ZIP64_FROM = 2_000_000_000;
/**
 * Puts the values of the zip64 extra in the place of the 32-bit fields that are full (APPNOTE 4.5.3).
 * @param fields  The 32-bit fields in the order that the extra holds them.
 */
function resolveZip64(extra, fields) {
    const data = extra.fields.get(ZIP64_EXTRA);
    const full = fields.filter((value) => value === MAX_32).length;
    if (data === undefined) {
        return full === 0 ? { values: fields } : { values: fields, fault: 'a full field without a zip64 extra' };
    }
    if (full === 0)
        return { values: fields, fault: 'a zip64 extra without a full field' };
    if (data.length !== full * 8) {
        return { values: fields, fault: `a zip64 extra of ${data.length} bytes for ${full} full fields` };
    }
    let at = 0;
    const values = fields.map((value) => {
        if (value !== MAX_32)
            return value;
        at += 8;
        return readUInt64(data, at - 8);
    });
    const needed = values.some((value) => value >= ZIP64_FROM);
    return needed ? { values } : { values, fault: 'a zip64 extra that nothing needs' };
}
function hex(id) {
    return `0x${id.toString(16).padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./lib/archive/zip/window.js

const window_MiB = 1024 * 1024;
/** Bytes that one read of the source takes in: 100,000 tiny entries cost a few reads, not 200,000. */
const WINDOW_BYTES = window_MiB;
const EMPTY = external_node_buffer_.Buffer.alloc(0);
/**
 * A view of one stretch of a source. `peek` answers at once where the stretch covers what is asked for, so that a
 * reader awaits once a window, not once an entry. What it answers is valid until the next `load`.
 */
class Window {
    #source;
    #ahead;
    #owned;
    #bytes = EMPTY;
    #start = 0;
    /** @param owned  Copies what it reads: for a second window on a source whose `read` may reuse its array. */
    constructor(source, ahead = WINDOW_BYTES, owned = false) {
        this.#source = source;
        this.#ahead = ahead;
        this.#owned = owned;
    }
    peek(offset, length) {
        const from = offset - this.#start;
        if (from < 0 || from + length > this.#bytes.length)
            return undefined;
        return this.#bytes.subarray(from, from + length);
    }
    forget() {
        this.#bytes = EMPTY;
    }
    /** The caller has checked that the source holds `length` bytes at `offset`. */
    async load(offset, length) {
        const wanted = Math.min(Math.max(length, this.#ahead), this.#source.size - offset);
        const read = await this.#source.read(offset, wanted);
        this.#start = offset;
        this.#bytes = this.#owned
            ? external_node_buffer_.Buffer.from(read)
            : external_node_buffer_.Buffer.from(read.buffer, read.byteOffset, read.byteLength);
        return this.#bytes.subarray(0, length);
    }
    /** The bytes from `from` to `to` in pieces of a window at most; a piece begins with the last `overlap` bytes before it. */
    async *pieces(from, to, overlap = 0) {
        for (let at = from; at < to;) {
            const length = Math.min(WINDOW_BYTES, to - at);
            yield this.peek(at, length) ?? (await this.load(at, length));
            if (at + length === to)
                return;
            at += length - overlap;
        }
    }
    /** Offset of the first of `signatures` (four bytes each) that stands wholly between `from` and `to`. */
    async find(signatures, from, to) {
        let at = from;
        for await (const piece of this.pieces(from, to, 3)) {
            const hits = signatures.map((signature) => piece.indexOf(signature)).filter((hit) => hit !== -1);
            if (hits.length > 0)
                return at + Math.min(...hits);
            at += piece.length - 3;
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/archive/zip/central.js



const BACKWARD_BYTES = 4096;
/**
 * The records of the central directory by number. Only their offsets are kept: a record is parsed when its entry is
 * read, so that 100,000 of them take no memory to speak of.
 */
class CentralDirectory {
    /** Numbers of the records in the order of their local headers. */
    order;
    #starts;
    #end;
    #shift;
    #window;
    constructor(source, walked, shift) {
        this.#starts = walked.starts;
        this.#end = walked.end;
        this.#shift = shift;
        const { locals } = walked;
        const isOrdered = locals.every((offset, index) => index === 0 || offset >= (locals[index - 1] ?? 0));
        const numbers = locals.map((_, index) => index);
        this.order = isOrdered ? numbers : numbers.sort((a, b) => (locals[a] ?? 0) - (locals[b] ?? 0));
        // Out of order, every record may be a jump: reading far ahead would take quadratic time.
        this.#window = new Window(source, isOrdered ? WINDOW_BYTES : BACKWARD_BYTES, true);
    }
    /** Walks the records, and reports where their number, their extent or their order is not what it must be. */
    static async open(source, directory, ctx) {
        const walked = await central_walk(source, directory, ctx);
        const central = new CentralDirectory(source, walked, directory.shift);
        if (central.order.some((number, index) => number !== index)) {
            ctx.report('zip-order', 'the central directory lists the entries in another order than the file');
        }
        return central;
    }
    /** Where the last whole record ends. */
    get end() {
        return this.#end;
    }
    peek(number) {
        const start = this.#starts[number] ?? 0;
        const bytes = this.#window.peek(start, this.#endOf(number) - start);
        return bytes === undefined ? undefined : parse(bytes, this.#shift);
    }
    async load(number) {
        const start = this.#starts[number] ?? 0;
        return parse(await this.#window.load(start, this.#endOf(number) - start), this.#shift);
    }
    #endOf(number) {
        return this.#starts[number + 1] ?? this.#end;
    }
}
async function central_walk(source, directory, ctx) {
    const window = new Window(source);
    const starts = [];
    const locals = [];
    let at = directory.start;
    while (at + CENTRAL_HEADER_BYTES <= directory.end) {
        const head = window.peek(at, CENTRAL_HEADER_BYTES) ?? (await window.load(at, CENTRAL_HEADER_BYTES));
        if (head.readUInt32LE(0) !== CENTRAL_HEADER)
            break;
        const lengths = head.readUInt16LE(28) + head.readUInt16LE(30) + head.readUInt16LE(32);
        if (at + CENTRAL_HEADER_BYTES + lengths > directory.end)
            break;
        if (ctx.budget.entries >= ctx.limits.entries) {
            ctx.report('limit-entries', `more than ${ctx.limits.entries} entries`);
            ctx.stopped = 'limit-entries';
            return { starts, locals, end: at };
        }
        ctx.budget.entries += 1;
        starts.push(at);
        locals.push(head.readUInt32LE(42));
        at += CENTRAL_HEADER_BYTES + lengths;
    }
    if (starts.length !== directory.count) {
        ctx.report('zip-end-record', `the end record declares ${directory.count} entries, the directory holds ${starts.length}`);
    }
    return { starts, locals, end: at };
}
function parse(bytes, shift) {
    const nameEnd = CENTRAL_HEADER_BYTES + bytes.readUInt16LE(28);
    const extra = parseExtra(bytes.subarray(nameEnd, nameEnd + bytes.readUInt16LE(30)));
    const { values, fault } = resolveZip64(extra, [
        bytes.readUInt32LE(24),
        bytes.readUInt32LE(20),
        bytes.readUInt32LE(42),
    ]);
    const [size = 0, compressedSize = 0, offset = 0] = values;
    return {
        versionNeeded: bytes.readUInt16LE(6),
        flags: bytes.readUInt16LE(8),
        method: bytes.readUInt16LE(10),
        time: bytes.readUInt32LE(12),
        crc: bytes.readUInt32LE(16),
        compressedSize,
        size,
        offset: offset + shift,
        disk: bytes.readUInt16LE(34),
        attributes: bytes.readUInt32LE(38),
        commentLength: bytes.readUInt16LE(32),
        name: bytes.subarray(CENTRAL_HEADER_BYTES, nameEnd),
        extra,
        ...(fault === undefined ? {} : { zip64Fault: fault }),
    };
}

;// CONCATENATED MODULE: ./lib/archive/zip/end-record.js



const END_SIGNATURE = signatureBytes(END_RECORD);
const END_SIGNATURES = [END_SIGNATURE, signatureBytes(ZIP64_END_RECORD), signatureBytes(ZIP64_LOCATOR)];
/** An end record stands at most this far before the end of the file: its comment has a 16-bit length. */
const SEARCH_BYTES = END_RECORD_BYTES + MAX_16;
/** CPython writes zip64 end records above 2^31 - 1, before the 32-bit fields overflow. */
const ZIP64_ABOVE = 0x7fff_ffff;
/**
 * Finds the central directory (APPNOTE 4.3.16, 4.3.14, 4.3.15). Readers search for the end record from either side, with
 * and without its comment, so just one archive is beyond doubt: an end record without comment as the last bytes of the
 * file, right after the directory whose size and offset it gives. Everything else is reported, and the most likely
 * directory is read on. Answers undefined, with an anomaly, where there is none.
 */
async function findDirectory(source, ctx) {
    const window = new Window(source, 0, true);
    const end = await findEndRecord(window, source.size, ctx);
    if (end === undefined)
        return undefined;
    const { bytes } = end;
    if (bytes.readUInt16LE(4) !== 0 || bytes.readUInt16LE(6) !== 0) {
        ctx.report('zip-multi-disk', 'the end record names another disk than the first');
    }
    if (bytes.readUInt16LE(8) !== bytes.readUInt16LE(10)) {
        ctx.report('zip-end-record', 'the entries of this disk are not all entries');
    }
    const declared = {
        count: bytes.readUInt16LE(10),
        size: bytes.readUInt32LE(12),
        offset: bytes.readUInt32LE(16),
    };
    const zip64 = await readZip64(window, end.offset, declared, ctx);
    return locate(window, zip64 ?? declared, zip64 === undefined ? end.offset : zip64.start, ctx);
}
async function findEndRecord(window, size, ctx) {
    const start = Math.max(0, size - SEARCH_BYTES);
    const tail = await window.load(start, size - start);
    const found = [];
    for (let at = tail.length - END_RECORD_BYTES; at >= 0; at--) {
        at = tail.lastIndexOf(END_SIGNATURE, at);
        if (at === -1)
            break;
        found.push(at);
    }
    const commentEnd = (at) => at + END_RECORD_BYTES + tail.readUInt16LE(at + 20);
    const exact = found.filter((at) => commentEnd(at) === tail.length);
    const at = exact[0] ?? found[0];
    if (at === undefined) {
        await reportNoEnd(window, size, ctx);
        return undefined;
    }
    if (exact.length > 1) {
        ctx.report('zip-end-record', `${exact.length} end records whose comment ends with the file`);
    }
    if (commentEnd(at) < tail.length) {
        ctx.report('zip-trailing', `${tail.length - commentEnd(at)} bytes after the end record`);
    }
    if (commentEnd(at) > tail.length)
        ctx.report('truncated', 'the file ends within the archive comment');
    if (commentEnd(at) > at + END_RECORD_BYTES) {
        ctx.report('zip-comment', `an archive comment of ${commentEnd(at) - at - END_RECORD_BYTES} bytes`);
        if (END_SIGNATURES.some((signature) => tail.includes(signature, at + END_RECORD_BYTES))) {
            ctx.report('zip-end-record', 'an end record within the archive comment');
        }
    }
    return { offset: start + at, bytes: tail.subarray(at, at + END_RECORD_BYTES) };
}
async function reportNoEnd(window, size, ctx) {
    const head = size < 4 ? 0 : (await window.load(0, 4)).readUInt32LE(0);
    if (head === LOCAL_HEADER || head === END_RECORD) {
        ctx.report('truncated', 'no end record: the file was cut off, or other data follows the archive');
    }
    else {
        ctx.report('not-an-archive', 'no zip archive: neither a first nor an end record');
    }
}
/** The zip64 end record, taken only from where its locator and the end record leave no choice: right before them. */
async function readZip64(window, endOffset, declared, ctx) {
    const report = (detail) => {
        ctx.report('zip-zip64', detail);
    };
    const start = endOffset - ZIP64_LOCATOR_BYTES - ZIP64_END_RECORD_BYTES;
    const locator = await locatorBefore(window, endOffset);
    if (locator === undefined) {
        const isFull = declared.count === MAX_16 || declared.size === MAX_32 || declared.offset === MAX_32;
        if (isFull)
            report('a full end record without a zip64 locator');
        return undefined;
    }
    if (locator.readUInt32LE(4) !== 0 || locator.readUInt32LE(16) !== 1) {
        ctx.report('zip-multi-disk', 'the zip64 locator names several disks');
    }
    if (readUInt64(locator, 8) !== start)
        report('the zip64 locator points elsewhere than right before itself');
    if (start < 0)
        return undefined;
    const record = await window.load(start, ZIP64_END_RECORD_BYTES);
    if (record.readUInt32LE(0) !== ZIP64_END_RECORD) {
        report('no zip64 end record before its locator');
        return undefined;
    }
    // The size leaves out the signature and itself; more would be an extensible data sector (APPNOTE 4.3.14.2).
    if (readUInt64(record, 4) !== ZIP64_END_RECORD_BYTES - 12)
        report('a zip64 end record of unusual size');
    if (record.readUInt32LE(16) !== 0 || record.readUInt32LE(20) !== 0) {
        ctx.report('zip-multi-disk', 'the zip64 end record names another disk than the first');
    }
    const zip64 = {
        start,
        count: readUInt64(record, 32),
        size: readUInt64(record, 40),
        offset: readUInt64(record, 48),
    };
    if (readUInt64(record, 24) !== zip64.count)
        report('the entries of this disk are not all entries');
    if (declared.count !== Math.min(zip64.count, MAX_16) ||
        declared.size !== Math.min(zip64.size, MAX_32) ||
        declared.offset !== Math.min(zip64.offset, MAX_32)) {
        report('the end record and the zip64 end record disagree');
    }
    if (zip64.count < MAX_16 && zip64.size <= ZIP64_ABOVE && zip64.offset <= ZIP64_ABOVE) {
        report('a zip64 end record that nothing needs');
    }
    return zip64;
}
async function locatorBefore(window, endOffset) {
    const at = endOffset - ZIP64_LOCATOR_BYTES;
    if (at < 0)
        return undefined;
    const bytes = external_node_buffer_.Buffer.from(await window.load(at, ZIP64_LOCATOR_BYTES));
    return bytes.readUInt32LE(0) === ZIP64_LOCATOR ? bytes : undefined;
}
async function locate(window, { count, size, offset }, end, ctx) {
    if (offset + size !== end) {
        ctx.report('zip-end-record', 'the central directory does not end where the end record begins');
    }
    // With bytes put before the archive, the directory is still as far before the end record as its size says.
    const bySize = end - size;
    const startsAt = async (at) => at >= 0 && at + 4 <= end && (await window.load(at, 4)).readUInt32LE(0) === CENTRAL_HEADER;
    let start;
    if (bySize === offset || (await startsAt(bySize)))
        start = bySize;
    else if (await startsAt(offset))
        start = offset;
    else {
        ctx.report('zip-end-record', 'no central directory where the end record says');
        return undefined;
    }
    if ((await window.find(END_SIGNATURES, start, end)) !== undefined) {
        ctx.report('zip-end-record', 'a signature of an end record within the central directory');
    }
    return { start, end, count, shift: start - offset };
}

;// CONCATENATED MODULE: ./lib/archive/path-set.js
/**
 * The key under which two paths are one on some file system: without case (NTFS, APFS) and in compatibility form, which
 * is also how Python normalises the names it imports (PEP 3131).
 */
function fold(path) {
    const lower = path.toLowerCase();
    // Full case folding differs from lower case only outside ASCII; there the way over upper case joins ß and ss, ς and σ.
    if (/^[\u0000-\u007f]*$/u.test(path))
        return lower;
    return path.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
}
/**
 * The paths of one archive, to find those that can't live side by side. Time and memory are linear: a folder is looked
 * at once, and there may be no more implied folders than entries are allowed.
 */
class PathSet {
    #paths = [];
    #isDir = [];
    add(path, kind) {
        this.#paths.push(path);
        this.#isDir.push(kind === 'dir');
    }
    /** Reports `duplicate-path`, `case-collision` and `file-folder-clash`; to be called once, when all paths are there. */
    finish(ctx) {
        const byKey = new Map();
        this.#paths.forEach((path, index) => {
            const key = fold(path);
            const first = byKey.get(key);
            if (first === undefined)
                byKey.set(key, index);
            else
                this.#reportPair(first, path, this.#isDir[index] === true, ctx);
        });
        this.#checkParents(byKey, ctx);
    }
    #reportPair(first, path, isDir, ctx) {
        const other = this.#paths[first] ?? '';
        if (isDir !== this.#isDir[first]) {
            ctx.report('file-folder-clash', `${other} is a file and a folder`, path);
        }
        else if (path === other) {
            ctx.report('duplicate-path', 'two entries have this path', path);
        }
        else {
            ctx.report('case-collision', `the same file as ${other} on some file systems`, path);
        }
    }
    /** The folders that paths imply: a file may not be one of them, nor may two differ only in case. */
    #checkParents(byKey, ctx) {
        const known = new Set();
        const folderByKey = new Map();
        for (const path of this.#paths) {
            let slash = path.lastIndexOf('/');
            while (slash > 0) {
                const folder = path.slice(0, slash);
                if (known.has(folder))
                    break;
                if (known.size >= ctx.limits.entries) {
                    ctx.report('limit-entries', `more than ${ctx.limits.entries} folders`);
                    return;
                }
                known.add(folder);
                const key = fold(folder);
                const entry = byKey.get(key);
                const other = folderByKey.get(key);
                if (entry !== undefined && (this.#isDir[entry] !== true || this.#paths[entry] !== folder)) {
                    this.#reportPair(entry, folder, true, ctx);
                }
                else if (other !== undefined) {
                    ctx.report('case-collision', `the same folder as ${other} on some file systems`, folder);
                }
                folderByKey.set(key, folder);
                slash = path.lastIndexOf('/', slash - 1);
            }
        }
    }
}

;// CONCATENATED MODULE: ./lib/archive/paths.js


const SLASH = 0x2f;
const DOT = 0x2e;
const SPACE = 0x20;
/** Bytes of plain names, `/` among them; every other byte sends a name through the full checks. */
const PLAIN = new Uint8Array(256);
for (const char of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-+/ ') {
    PLAIN[char.charCodeAt(0)] = 1;
}
/** First letters of the device names of Windows. */
const DEVICE_INITIAL = new Uint8Array(256);
for (const char of 'ACLNPaclnp')
    DEVICE_INITIAL[char.charCodeAt(0)] = 1;
/**
 * True for a name of plain components that no check below can object to; archives of 100,000 entries pay only this.
 * A component that begins like a device name (`con`, `lpt1`) is left to the full checks.
 */
function isPlain(raw, end, ctx) {
    const { pathBytes, pathComponentBytes, pathDepth } = ctx.limits;
    if (end === 0 || raw.length > pathBytes)
        return false;
    let start = 0;
    let depth = 0;
    for (let at = 0; at <= end; at++) {
        const byte = at === end ? SLASH : (raw[at] ?? 0);
        if (byte !== SLASH) {
            if (PLAIN[byte] === 0)
                return false;
            continue;
        }
        if (!isPlainComponent(raw, start, at) || at - start > pathComponentBytes || ++depth > pathDepth) {
            return false;
        }
        start = at + 1;
    }
    return true;
}
function isPlainComponent(raw, start, end) {
    const last = end > start ? raw[end - 1] : DOT;
    if (last === DOT || last === SPACE)
        return false;
    if (DEVICE_INITIAL[raw[start] ?? 0] === 0)
        return true;
    return !endsStem(raw, start + 3, end) && !endsStem(raw, start + 4, end);
}
function endsStem(raw, at, end) {
    return at === end || (at < end && (raw[at] === DOT || raw[at] === SPACE));
}
const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const LOSSY = new TextDecoder('utf-8', { ignoreBOM: true });
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/u;
/** Format and default-ignorable characters, line separators, noncharacters, blanks that are not U+0020. */
const INVISIBLE = /[\p{Cf}\p{DI}\p{Zl}\p{Zp}\p{NChar}\u2800]|(?! )\p{Zs}/u;
const FORBIDDEN_ON_WINDOWS = /[<>"|?*]/u;
/** Device names hold with any extension and with spaces before it (`NUL .txt`). */
const DEVICE = /^(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[1-9\u00b9\u00b2\u00b3]) *(?:[.:]|$)/iu;
const ASCII = /^[\u0000-\u007f]*$/u;
/** What is wrong with the whole text of a path, and how to say it. */
const TEXT_CHECKS = [
    ['path-empty', 'the path is empty', (text) => text === '' || text === '/'],
    ['path-absolute', 'the path begins with a slash', (text) => text.startsWith('/')],
    ['path-backslash', 'Windows takes a backslash as a separator', (text) => text.includes('\\')],
    ['path-drive', 'Windows takes `:` as a drive or an alternate stream', (text) => text.includes(':')],
    ['path-control', 'the path holds a NUL or control character', (text) => CONTROL.test(text)],
    [
        'path-bidi',
        'the path holds an invisible or direction-changing character',
        (text) => INVISIBLE.test(text),
    ],
    [
        'path-normalization',
        'the path is not in Unicode normal form C',
        (text) => !ASCII.test(text) && text !== text.normalize('NFC'),
    ],
];
const COMPONENT_CHECKS = [
    ['path-traversal', 'a component is `..`', (component) => component === '..'],
    ['path-dot', 'a component is empty or `.`', (component) => component === '' || component === '.'],
    [
        'path-reserved',
        'Windows reserves, forbids or changes a component (device name, trailing dot or space, one of <>"|?*)',
        (component) => DEVICE.test(component) ||
            FORBIDDEN_ON_WINDOWS.test(component) ||
            (/[. ]$/u.test(component) && component !== '.' && component !== '..'),
    ],
];
/**
 * Checks the name of an entry as stored, reports what is wrong with it to `ctx` (each fault once), and gives the path
 * that the entry is known by: decoded as UTF-8, less one trailing slash. `raw` is not kept.
 *
 * Above the limit of bytes only the beginning is kept: the name is refused anyhow, and a million long names must not fill memory.
 */
function checkPath(raw, ctx) {
    const end = raw.length > 1 && raw[raw.length - 1] === SLASH ? raw.length - 1 : raw.length;
    if (isPlain(raw, end, ctx)) {
        return { path: external_node_buffer_.Buffer.from(raw.buffer, raw.byteOffset, end).toString('latin1') };
    }
    if (raw.length > ctx.limits.pathBytes) {
        const path = `${LOSSY.decode(raw.subarray(0, ctx.limits.pathBytes))}…`;
        ctx.report('limit-path', `${raw.length} bytes, limit ${ctx.limits.pathBytes}`, path);
        reportFaults(path, ctx);
        return { path };
    }
    let path;
    let rawPath;
    try {
        path = STRICT.decode(raw.subarray(0, end));
    }
    catch {
        path = LOSSY.decode(raw.subarray(0, end));
        rawPath = raw.slice();
        ctx.report('path-encoding', 'the name is not UTF-8', path);
    }
    reportFaults(path, ctx);
    return rawPath === undefined ? { path } : { path, rawPath };
}
function reportFaults(path, ctx) {
    for (const [code, detail, isWrong] of TEXT_CHECKS) {
        if (isWrong(path))
            ctx.report(code, detail, path);
    }
    // An empty path and the root of an absolute one were reported as such.
    const components = path.replace(/^\//u, '').split('/');
    if (path === '' || path === '/')
        return;
    for (const [code, detail, isWrong] of COMPONENT_CHECKS) {
        if (components.some(isWrong))
            ctx.report(code, detail, path);
    }
    const { pathComponentBytes, pathDepth } = ctx.limits;
    if (components.length > pathDepth) {
        ctx.report('limit-path', `${components.length} components, limit ${pathDepth}`, path);
    }
    const longest = components.reduce((most, component) => Math.max(most, external_node_buffer_.Buffer.byteLength(component)), 0);
    if (longest > pathComponentBytes) {
        ctx.report('limit-path', `a component of ${longest} bytes, limit ${pathComponentBytes}`, path);
    }
}

;// CONCATENATED MODULE: ./lib/archive/zip/attributes.js
/** MS-DOS attributes, in the low half of the external attributes (APPNOTE 4.4.15). */
const DOS_FOLDER = 0x10;
/** Volume label, device, reparse point of Windows: such an entry is no file. */
const DOS_SPECIAL = 0x08 | 0x40 | 0x400;
const TYPE_MASK = 0o170_000;
const TYPE_FIFO = 0o010_000;
const TYPE_CHARACTER_DEVICE = 0o020_000;
const TYPE_FOLDER = 0o040_000;
const TYPE_BLOCK_DEVICE = 0o060_000;
const TYPE_FILE = 0o100_000;
const TYPE_SYMLINK = 0o120_000;
const TYPE_SOCKET = 0o140_000;
const SPECIAL_BITS = 0o7000;
const TYPE_NAMES = new Map([
    [TYPE_FIFO, 'a fifo'],
    [TYPE_CHARACTER_DEVICE, 'a character device'],
    [TYPE_BLOCK_DEVICE, 'a block device'],
    [TYPE_SOCKET, 'a socket'],
]);
/**
 * Tells what an entry is from its external attributes and the slash at the end of its name, and reports where those
 * disagree (ZipDiff A4). The mode counts whatever system the record names as its maker: readers differ in minding that.
 */
function kindOf(attributes, hasSlash, path, ctx) {
    const byName = hasSlash ? 'dir' : 'file';
    if ((attributes & DOS_FOLDER) !== 0 && !hasSlash) {
        ctx.report('mode-mismatch', 'the folder attribute on a name without a slash', path);
    }
    const isSpecial = (attributes & DOS_SPECIAL) !== 0;
    if (isSpecial)
        ctx.report('device', 'the attribute of a volume, device or reparse point', path);
    const mode = attributes >>> 16;
    if (mode === 0)
        return { kind: isSpecial ? 'other' : byName };
    if ((mode & SPECIAL_BITS) !== 0)
        ctx.report('setuid', `mode ${octal(mode)}`, path);
    const kind = kindByType(mode, byName, path, ctx);
    return { kind: isSpecial ? 'other' : kind, mode };
}
function kindByType(mode, byName, path, ctx) {
    const type = mode & TYPE_MASK;
    // Hatchling and pdm write modes without file-type bits.
    if (type === 0)
        return byName;
    if (type === TYPE_FILE || type === TYPE_FOLDER) {
        if ((type === TYPE_FOLDER) !== (byName === 'dir')) {
            ctx.report('mode-mismatch', `mode ${octal(mode)} on the name of a ${byName}`, path);
        }
        return byName;
    }
    if (type === TYPE_SYMLINK) {
        ctx.report('symlink', `mode ${octal(mode)}`, path);
        return 'symlink';
    }
    ctx.report('device', TYPE_NAMES.get(type) ?? `unknown type in mode ${octal(mode)}`, path);
    return 'other';
}
function octal(mode) {
    return `0o${mode.toString(8)}`;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/archive/zip/features.js
const METHOD_STORED = 0;
const METHOD_DEFLATE = 8;
const FLAG_ENCRYPTED = 1 << 0;
/** How hard the compressor tried: says nothing about the data. Only deflate has it. */
const FLAGS_DEFLATE_LEVEL = 0b110;
const FLAG_DESCRIPTOR = 1 << 3;
const FLAG_STRONG_ENCRYPTION = 1 << 6;
const FLAG_UTF8 = 1 << 11;
const FLAG_MASKED_HEADERS = 1 << 13;
const FLAGS_ENCRYPTION = FLAG_ENCRYPTED | FLAG_STRONG_ENCRYPTION | FLAG_MASKED_HEADERS;
/** The version of APPNOTE that brought zip64; nothing newer is of use to a wheel, and CPython refuses some. */
const VERSION_ZIP64 = 45;
/**
 * Reports what an entry asks of its reader beyond storing and deflating (APPNOTE 4.4.3, 4.4.4, 4.4.5).
 * Answers why its data can't be taken, where it can't.
 */
function reportFeatures({ versionNeeded, flags, method }, where, path, ctx) {
    let unreadable;
    if (method !== METHOD_STORED && method !== METHOD_DEFLATE) {
        ctx.report('zip-method', `${where}: method ${method}`, path);
        unreadable = 'zip-method';
    }
    if ((flags & FLAGS_ENCRYPTION) !== 0) {
        ctx.report('zip-encrypted', `${where}: flags ${bits(flags)}`, path);
        unreadable = 'zip-encrypted';
    }
    if ((flags & FLAG_DESCRIPTOR) !== 0) {
        ctx.report('zip-data-descriptor', `${where}: sizes and CRC-32 are said to follow the data`, path);
    }
    const levels = method === METHOD_DEFLATE ? FLAGS_DEFLATE_LEVEL : 0;
    const others = flags & ~(FLAGS_ENCRYPTION | FLAG_DESCRIPTOR | FLAG_UTF8 | levels);
    if (others !== 0)
        ctx.report('zip-flags', `${where}: flags ${bits(others)}`, path);
    if ((versionNeeded & 0xff) > VERSION_ZIP64) {
        ctx.report('zip-flags', `${where}: needs version ${(versionNeeded & 0xff) / 10} of the format`, path);
    }
    return unreadable;
}
function bits(flags) {
    return `0x${flags.toString(16).padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./lib/archive/zip/inflate.js


const CHUNK_BYTES = 256 * 1024;
/** The least that zlib takes. */
const MIN_CHUNK_BYTES = 64;
/**
 * Inflates data that is all in memory. The output is bounded by `size`: zlib is given one byte more, so that it ends in
 * one call where the size is right and stops at once where it is not.
 */
function inflateWhole(data, size) {
    let result;
    try {
        const options = {
            info: true,
            maxOutputLength: Math.max(1, size),
            chunkSize: Math.max(MIN_CHUNK_BYTES, size + 1),
        };
        result = asResult((0,external_node_zlib_.inflateRawSync)(data, options));
    }
    catch (error) {
        return isTooLong(error) ? tooLong(size) : badData(error);
    }
    return checkEnd(result.consumed, data.length, result.buffer.length, size) ?? result.buffer;
}
/** With `info`, zlib answers the bytes and the engine; the types of Node do not know. */
function asResult(answer) {
    const { buffer, engine } = answer;
    return { buffer, consumed: engine.bytesWritten };
}
function isTooLong(error) {
    return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
/**
 * Inflates data piece by piece and hands each chunk to `feed`, never more than `size` bytes in all; it stops at the first
 * chunk that goes beyond. A piece is not used any more once the next one is asked for.
 */
async function inflateStreamed(pieces, compressedSize, size, feed) {
    const inflate = (0,external_node_zlib_.createInflateRaw)({ chunkSize: CHUNK_BYTES });
    let produced = 0;
    let failure;
    inflate.on('data', (chunk) => {
        produced += chunk.length;
        if (produced > size)
            inflate.destroy();
        else
            try {
                feed(chunk);
            }
            catch (error) {
                inflate.destroy(error instanceof Error ? error : new Error((0,errors/* messageOf */.b)(error)));
            }
    });
    inflate.on('error', (error) => (failure = error));
    const closed = new Promise((resolve) => inflate.once('close', resolve));
    let written = 0;
    for await (const piece of pieces) {
        written += piece.length;
        const taken = new Promise((resolve) => inflate.write(piece, () => {
            resolve();
        }));
        await Promise.race([taken, closed]);
        if (inflate.destroyed || inflate.bytesWritten < written)
            break;
    }
    // Data left over is the fault then; the stream would wait for somebody to end it.
    if (inflate.bytesWritten < written)
        inflate.destroy();
    else
        inflate.end();
    await closed;
    if (produced > size)
        return tooLong(size);
    if (failure !== undefined)
        return badData(failure);
    return checkEnd(inflate.bytesWritten, compressedSize, produced, size);
}
function checkEnd(consumed, compressedSize, produced, size) {
    if (consumed < compressedSize) {
        const detail = `the data ends ${compressedSize - consumed} bytes before its declared end`;
        return { code: 'zip-junk-in-data', detail };
    }
    if (produced < size) {
        return { code: 'zip-size-mismatch', detail: `inflates to ${produced} bytes, declared ${size}` };
    }
    return undefined;
}
function tooLong(size) {
    return { code: 'zip-size-mismatch', detail: `inflates to more than the declared ${size} bytes` };
}
function badData(error) {
    return { code: 'bad-compressed-data', detail: (0,errors/* messageOf */.b)(error) };
}

;// CONCATENATED MODULE: ./lib/archive/zip/data.js




/** Up to here data is read and inflated in one call, above it is streamed. */
const WHOLE_BYTES = 8 * 1024 * 1024;
/**
 * Reads the data of entries, each byte inflated once, within the limits. Sizes are taken from the central directory: the
 * data is held to them, so that checking a limit against the declared size, before anything is inflated, is enough.
 */
class DataReader {
    #window;
    #ctx;
    #compressed = 0;
    #inflated = 0;
    constructor(window, ctx) {
        this.#window = window;
        this.#ctx = ctx;
    }
    /** Answers why the data may not be read, where it may not; a limit of the whole artifact stops all reading. */
    refuse({ method, compressedSize, size }, path) {
        const ctx = this.#ctx;
        if (ctx.stopped !== undefined)
            return ctx.stopped;
        const { entryBytes, totalBytes, ratio, ratioFloorBytes } = ctx.limits;
        if (method === METHOD_STORED && compressedSize !== size) {
            ctx.report('zip-size-mismatch', `stored: ${compressedSize} bytes, declared ${size}`, path);
            return 'zip-size-mismatch';
        }
        if (size > entryBytes) {
            ctx.report('limit-entry-size', `${size} bytes, limit ${entryBytes}`, path);
            return 'limit-entry-size';
        }
        const total = ctx.budget.inflated + size;
        if (total > totalBytes)
            return this.#stop('limit-total-size', `${total} bytes, limit ${totalBytes}`, path);
        const isBomb = (out, taken) => out > ratioFloorBytes && out > ratio * taken;
        if (isBomb(size, compressedSize) || isBomb(this.#inflated + size, this.#compressed + compressedSize)) {
            return this.#stop('limit-ratio', `more than ${ratio} bytes for each compressed byte`, path);
        }
        return undefined;
    }
    /** Reads the data at `start`, and checks that it is what was declared. Answers at once where it can. */
    read(start, declared, path) {
        const { compressedSize, size } = declared;
        this.#compressed += compressedSize;
        if (compressedSize > WHOLE_BYTES || size > WHOLE_BYTES)
            return this.#readStreamed(start, declared, path);
        const data = this.#window.peek(start, compressedSize);
        if (data !== undefined)
            return this.#readWhole(data, declared, path);
        return this.#window.load(start, compressedSize).then((loaded) => this.#readWhole(loaded, declared, path));
    }
    #readWhole(data, { method, crc, size }, path) {
        const bytes = method === METHOD_STORED ? data : inflateWhole(data, size);
        if ('code' in bytes)
            return this.#unread(bytes, path);
        this.#count(bytes);
        if ((0,external_node_zlib_.crc32)(bytes) !== crc)
            return this.#unread(WRONG_CRC, path);
        return readWhole(path, bytes, this.#ctx);
    }
    async #readStreamed(start, declared, path) {
        const { method, compressedSize, size } = declared;
        const sink = openContents(path, this.#ctx);
        let crc = 0;
        const feed = (chunk) => {
            this.#count(chunk);
            crc = (0,external_node_zlib_.crc32)(chunk, crc);
            sink.feed(chunk);
        };
        const pieces = this.#window.pieces(start, start + compressedSize);
        if (method === METHOD_STORED) {
            for await (const piece of pieces)
                feed(piece);
        }
        else {
            const fault = await inflateStreamed(pieces, compressedSize, size, feed);
            if (fault !== undefined)
                return this.#unread(fault, path);
        }
        return crc === declared.crc ? sink.end() : this.#unread(WRONG_CRC, path);
    }
    #count(chunk) {
        this.#inflated += chunk.length;
        this.#ctx.budget.inflated += chunk.length;
        this.#ctx.progress(this.#ctx.budget.inflated);
    }
    #unread({ code, detail }, path) {
        this.#ctx.report(code, detail, path);
        return { state: 'unread', why: code };
    }
    #stop(code, detail, path) {
        this.#ctx.report(code, detail, path);
        this.#ctx.stopped = code;
        return code;
    }
}
const WRONG_CRC = { code: 'zip-crc-mismatch', detail: 'the data does not match its CRC-32' };

;// CONCATENATED MODULE: ./lib/archive/zip/local.js



/** Length of the whole local header, from its fixed part. */
function localHeaderLength(head) {
    return LOCAL_HEADER_BYTES + head.readUInt16LE(26) + head.readUInt16LE(28);
}
/**
 * Reports everything in which a local header (APPNOTE 4.3.7) differs from its central record. Some readers trust the one,
 * some the other (ZipDiff A1–A5), so each field must say the same twice; only the version needed may differ.
 */
function compareLocal(bytes, central, path, ctx) {
    const nameEnd = LOCAL_HEADER_BYTES + bytes.readUInt16LE(26);
    const extra = parseExtra(bytes.subarray(nameEnd));
    const size32 = bytes.readUInt32LE(22);
    const compressed32 = bytes.readUInt32LE(18);
    const { values, fault } = resolveZip64(extra, [size32, compressed32]);
    if (fault !== undefined)
        ctx.report('zip-zip64', `local header: ${fault}`, path);
    // The local extra must hold both sizes (APPNOTE 4.5.3).
    if (extra.fields.get(ZIP64_EXTRA)?.length === 8) {
        ctx.report('zip-zip64', 'local header: a zip64 extra with one of the two sizes', path);
    }
    for (const text of extra.faults)
        ctx.report('zip-extra-field', `local header: ${text}`, path);
    const flags = bytes.readUInt16LE(6);
    const local = { versionNeeded: bytes.readUInt16LE(4), flags, method: bytes.readUInt16LE(8) };
    if (local.versionNeeded !== central.versionNeeded ||
        flags !== central.flags ||
        local.method !== central.method) {
        reportFeatures(local, 'local header', path, ctx);
    }
    const crc = bytes.readUInt32LE(14);
    const [size, compressedSize] = values;
    // With a data descriptor, which is reported as such, zeros stand here.
    const isDeferred = (flags & FLAG_DESCRIPTOR) !== 0 && crc === 0 && size === 0 && compressedSize === 0;
    const differing = [];
    const compare = (field, isEqual) => {
        if (!isEqual)
            differing.push(field);
    };
    compare('name', bytes.subarray(LOCAL_HEADER_BYTES, nameEnd).equals(central.name));
    compare('flags', flags === central.flags);
    compare('method', local.method === central.method);
    compare('time', bytes.readUInt32LE(10) === central.time);
    compare('CRC-32', crc === central.crc || isDeferred);
    compare('compressed size', compressedSize === central.compressedSize || isDeferred);
    compare('size', size === central.size || isDeferred);
    differing.push(...differingExtras(extra, central.extra));
    if (differing.length > 0)
        ctx.report('zip-header-mismatch', `differing: ${differing.join(', ')}`, path);
}

;// CONCATENATED MODULE: ./lib/archive/zip/entry.js







const HEADER_SIGNATURES = [signatureBytes(LOCAL_HEADER), signatureBytes(CENTRAL_HEADER)];
const entry_SLASH = 0x2f;
/**
 * Reads the entries in the order of their local headers, and accounts for the bytes between them: what no record claims
 * is a gap, what two claim an overlap, and the contents of an entry that overlaps are not read.
 */
class EntryReader {
    #ctx;
    #window;
    #data;
    #paths = new PathSet();
    /** Where local headers and data end: the start of the central directory. */
    #limit;
    /** Every byte before this one is accounted for. */
    #cursor = 0;
    constructor(source, limit, ctx) {
        this.#ctx = ctx;
        this.#window = new Window(source);
        this.#data = new DataReader(this.#window, ctx);
        this.#limit = limit;
    }
    /** To be called when anybody else read from the source, which may reuse the array that this one looks at. */
    forget() {
        this.#window.forget();
    }
    async read(record) {
        const ctx = this.#ctx;
        const { path, rawPath } = checkPath(record.name, ctx);
        const hasSlash = record.name.at(-1) === entry_SLASH;
        const { kind, mode } = kindOf(record.attributes, hasSlash, path, ctx);
        this.#paths.add(path, kind);
        const unreadable = this.#checkRecord(record, hasSlash, path);
        const located = await this.#locate(record, path);
        let contents;
        if (typeof located === 'string')
            contents = { state: 'unread', why: located };
        else {
            const why = unreadable ?? this.#data.refuse(record, path);
            contents = why === undefined ? await this.#data.read(located, record, path) : { state: 'unread', why };
        }
        return {
            path,
            ...(rawPath === undefined ? {} : { rawPath }),
            kind,
            declaredSize: record.size,
            ...(mode === undefined ? {} : { mode }),
            contents,
        };
    }
    /** To be called after the last entry, with the end of the records of the directory and the end it must have. */
    async finish(recordsEnd, directoryEnd) {
        // The entries beyond the limit were not looked at: their bytes are no gap.
        if (this.#ctx.stopped !== 'limit-entries') {
            if (this.#cursor < this.#limit)
                await this.#reportGap(this.#cursor, this.#limit);
            if (recordsEnd < directoryEnd)
                await this.#reportGap(recordsEnd, directoryEnd);
        }
        this.#paths.finish(this.#ctx);
    }
    /** What the central record alone tells. Answers why the data can't be taken, where it can't. */
    #checkRecord(record, hasSlash, path) {
        const ctx = this.#ctx;
        const { zip64Fault, extra } = record;
        if (zip64Fault !== undefined)
            ctx.report('zip-zip64', `central directory: ${zip64Fault}`, path);
        for (const fault of extra.faults)
            ctx.report('zip-extra-field', `central directory: ${fault}`, path);
        if (record.commentLength > 0)
            ctx.report('zip-comment', `an entry comment`, path);
        if (record.disk !== 0)
            ctx.report('zip-multi-disk', `the entry begins on disk ${record.disk}`, path);
        // Without the flag, a name is in a code page that each reader guesses (APPNOTE appendix D).
        if ((record.flags & FLAG_UTF8) === 0 && record.name.some((byte) => byte > 0x7f)) {
            ctx.report('path-encoding', 'the name is not ASCII, and the UTF-8 flag is not set', path);
        }
        if (hasSlash && (record.size > 0 || record.compressedSize > 0)) {
            ctx.report('zip-directory-data', `${record.compressedSize} bytes`, path);
        }
        return reportFeatures(record, 'central directory', path, ctx);
    }
    /** Reads the local header and claims the bytes of the entry. Answers where its data begins, or why it can't be read. */
    async #locate(record, path) {
        const { offset } = record;
        if (offset < this.#cursor)
            return this.#refuse('zip-overlap', 'begins within other records', path);
        const headEnd = offset + LOCAL_HEADER_BYTES;
        if (headEnd > this.#limit) {
            return this.#refuse('zip-overlap', 'its local header runs into the central directory', path);
        }
        if (offset > this.#cursor)
            await this.#reportGap(this.#cursor, offset);
        this.#cursor = offset;
        const head = await this.#bytes(offset, LOCAL_HEADER_BYTES);
        if (head.readUInt32LE(0) !== LOCAL_HEADER) {
            return this.#refuse('zip-header-mismatch', 'no local header where the central directory says', path);
        }
        const start = offset + localHeaderLength(head);
        const end = start + record.compressedSize;
        if (end > this.#limit) {
            this.#cursor = headEnd;
            return this.#refuse('zip-overlap', 'its data runs into the central directory', path);
        }
        compareLocal(await this.#bytes(offset, start - offset), record, path, this.#ctx);
        this.#cursor = end;
        return start;
    }
    async #bytes(offset, length) {
        return this.#window.peek(offset, length) ?? (await this.#window.load(offset, length));
    }
    #refuse(code, detail, path) {
        this.#ctx.report(code, detail, path);
        return code;
    }
    async #reportGap(from, to) {
        const where = `${to - from} bytes at ${from}`;
        this.#ctx.report(from === 0 ? 'zip-prefix' : 'zip-gap', where);
        const hidden = await this.#window.find(HEADER_SIGNATURES, from, to);
        if (hidden !== undefined)
            this.#ctx.report('zip-hidden-entry', `a header at ${hidden}, among ${where}`);
    }
}

;// CONCATENATED MODULE: ./lib/archive/zip/read.js




/**
 * Reads a zip archive (PKWARE APPNOTE 6.3.10) so strictly that what it takes without an anomaly, every reader takes
 * alike: each byte of the file belongs to exactly one record, in the order local headers with their data, central
 * directory, end record. Never rejects; the contents of an entry that could not be read for certain are `unread`.
 */
async function readZip(source, ctx) {
    const entries = [];
    try {
        const directory = await findDirectory(source, ctx);
        if (directory !== undefined) {
            const central = await CentralDirectory.open(source, directory, ctx);
            const reader = new EntryReader(source, directory.start, ctx);
            for (const number of central.order) {
                let record = central.peek(number);
                if (record === undefined) {
                    record = await central.load(number);
                    reader.forget();
                }
                entries.push(await reader.read(record));
            }
            await reader.finish(central.end, directory.end);
        }
    }
    catch (error) {
        ctx.report('read-error', (0,errors/* messageOf */.b)(error));
    }
    return { format: 'zip', entries, anomalies: ctx.anomalies };
}

;// CONCATENATED MODULE: ./lib/archive/inner.js



/**
 * Opens an archive that stands inside another, to the limits. Answers undefined, with an anomaly, where it lies too deep.
 * Archives hold archives, so these modules call each other; the depth is bounded by `limits.nestingDepth`.
 */
async function openInner(format, bytes, path, ctx) {
    if (ctx.depth >= ctx.limits.nestingDepth) {
        ctx.report('limit-nesting', `more than ${ctx.limits.nestingDepth} levels of archives`, path);
        return undefined;
    }
    const source = memorySource(bytes);
    switch (format) {
        case 'zip':
            return readZip(source, ctx.inner());
        case 'tar':
            return readTar(source, ctx.inner());
        case 'gzip':
            return readGzip(source, path, ctx.inner());
    }
}

;// CONCATENATED MODULE: ./lib/archive/magic/bytes.js
/** Reads numbers out of bytes that may end too early: past the end every reader answers -1, which equals no magic number. */
function u8(bytes, at) {
    return bytes[at] ?? -1;
}
function u16le(bytes, at) {
    return at + 2 > bytes.length ? -1 : u8(bytes, at) | (u8(bytes, at + 1) << 8);
}
function u16be(bytes, at) {
    return at + 2 > bytes.length ? -1 : (u8(bytes, at) << 8) | u8(bytes, at + 1);
}
function u32le(bytes, at) {
    return at + 4 > bytes.length ? -1 : u16le(bytes, at) + u16le(bytes, at + 2) * 0x1_0000;
}
function u32be(bytes, at) {
    return at + 4 > bytes.length ? -1 : u16be(bytes, at) * 0x1_0000 + u16be(bytes, at + 2);
}
/** True if `text`, one byte a character, stands at `at`. */
function hasText(bytes, at, text) {
    for (let i = 0; i < text.length; i++)
        if (u8(bytes, at + i) !== text.charCodeAt(i))
            return false;
    return true;
}
function within(value, low, high) {
    return value >= low && value <= high;
}

;// CONCATENATED MODULE: ./lib/archive/magic/compressed.js

/** Tests for containers and compression. Each gets bytes that begin where the file would begin. */
/** Local file header, empty archive, or the marker of a (once) split one (APPNOTE 4.3.7, 4.3.16, 8.5.3, 8.5.4). */
function isZip(b) {
    const first = u32be(b, 0);
    if (first === 0x504b0304 || first === 0x504b0506)
        return true;
    return (first === 0x504b0708 || first === 0x504b3030) && u32be(b, 4) === 0x504b0304;
}
/** Compression methods that some reader takes (APPNOTE 4.4.5). */
const ZIP_METHODS = new Set([0, 1, 6, 8, 9, 12, 14, 93, 94, 95, 96, 98, 99]);
/** A local file header inside other data: the version is one that exists, the method known, the name printable. */
function isZipStrict(b) {
    const name = u8(b, 26) + u8(b, 27) * 256;
    if (!within(u8(b, 4), 0, 63) || !ZIP_METHODS.has(u8(b, 8) + u8(b, 9) * 256) || !within(name, 1, 1024))
        return false;
    for (let at = 30; at < 30 + Math.min(name, 64); at++)
        if (u8(b, at) < 0x20)
            return false;
    return true;
}
/** RFC 1952, 2.3: the method is always 8. */
function isGzip(b) {
    return u16be(b, 0) === 0x1f8b && u8(b, 2) === 8;
}
/** Inside other data: no reserved flag, known extra flags and system; without a name, a deflate block of a known type. */
function isGzipStrict(b) {
    const flags = u8(b, 3);
    const os = u8(b, 9);
    return (isGzip(b) &&
        within(flags, 0, 31) &&
        [0, 2, 4].includes(u8(b, 8)) &&
        (within(os, 0, 13) || os === 255) &&
        (flags !== 0 || (u8(b, 10) & 6) !== 6));
}
const BZIP2_BLOCK = '1AY&SY';
const BZIP2_END = '\x17\x72\x45\x38\x50\x90';
/** `BZh`, the block size, and the magic of a block or of the end of an empty stream. */
function isBzip2(b) {
    return (hasText(b, 0, 'BZh') &&
        within(u8(b, 3), 0x31, 0x39) &&
        (hasText(b, 4, BZIP2_BLOCK) || hasText(b, 4, BZIP2_END)));
}
function isXz(b) {
    return hasText(b, 0, '\xfd7zXZ\0');
}
function isLzmaDictionary(size) {
    if (size === 0xffffffff)
        return true;
    const bits = size.toString(2);
    return size >= 4096 && (/^10*$/.test(bits) || /^110*$/.test(bits));
}
/**
 * The old .lzma format has no magic: properties, dictionary size (2^n or 2^n + 2^(n-1), as xz demands), length, and the zero
 * that begins all range-coded data. Properties other than the usual 0x5d count only with the length left unknown.
 */
function isLzma(b) {
    const properties = u8(b, 0);
    if (!within(properties, 0, 224) || !isLzmaDictionary(u32le(b, 1)) || u8(b, 13) !== 0)
        return false;
    if (u32le(b, 5) === 0xffffffff && u32le(b, 9) === 0xffffffff)
        return true;
    return properties === 0x5d && within(u32le(b, 9), 0, 63);
}
/** Frames, and skippable frames, which LZ4 has too (RFC 8878, 3.1). */
function isZstd(b) {
    return u32be(b, 0) === 0x28b52ffd || (within(u8(b, 0), 0x50, 0x5f) && hasText(b, 1, '\x2a\x4d\x18'));
}
/** Inside other data: no reserved bit, and a first block of a known type and no more than 128 KiB (RFC 8878, 3.1.1). */
function isZstdStrict(b) {
    const descriptor = u8(b, 4);
    const single = (descriptor & 0x20) !== 0;
    const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0;
    const length = [single ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
    const at = 5 + (single ? 0 : 1) + dictionary + length;
    const block = u8(b, at) + u8(b, at + 1) * 0x100 + u8(b, at + 2) * 0x1_0000;
    return (descriptor & 8) === 0 && at + 3 <= b.length && ((block >> 1) & 3) !== 3 && block >> 3 <= 0x2_0000;
}
/** Frames of version 1, and the legacy format. */
function isLz4(b) {
    return u32be(b, 0) === 0x04224d18 || u32be(b, 0) === 0x02214c18;
}
/** Inside other data the descriptor's version and reserved bits must fit. */
function isLz4Strict(b) {
    return (u8(b, 4) >> 6 === 1 && (u8(b, 4) & 2) === 0 && (u8(b, 5) & 0x8f) === 0 && within(u8(b, 5) >> 4, 4, 7));
}
function isLzip(b) {
    return hasText(b, 0, 'LZIP') && within(u8(b, 4), 0, 1) && within(u8(b, 5) & 31, 12, 29);
}
/** compress(1): 9 to 16 bits a code, no reserved bit. */
function isCompress(b) {
    return u16be(b, 0) === 0x1f9d && (u8(b, 2) & 0x60) === 0 && within(u8(b, 2) & 31, 9, 16);
}
function is7z(b) {
    return hasText(b, 0, '7z\xbc\xaf\x27\x1c');
}
function isRar(b) {
    return hasText(b, 0, 'Rar!\x1a\x07') && within(u8(b, 6), 0, 1);
}
function isCab(b) {
    return hasText(b, 0, 'MSCF\0\0\0\0');
}
function isXar(b) {
    return hasText(b, 0, 'xar!') && within(u16be(b, 4), 28, 0x1000) && within(u16be(b, 6), 0, 2);
}
/** A tar header is known by its checksum (POSIX.1-1988, pax): so are v7 archives, which have no magic. Some sum signed bytes. */
function isTar(b) {
    if (b.length < 512)
        return false;
    const field = String.fromCharCode(...b.subarray(148, 156));
    const declared = /^[ \0]*([0-7]{1,7})(?:[ \0]|$)/.exec(field)?.[1];
    if (declared === undefined)
        return false;
    let unsigned = 8 * 0x20;
    let high = 0;
    for (let at = 0; at < 512; at++) {
        if (at >= 148 && at < 156)
            continue;
        const byte = u8(b, at);
        unsigned += byte;
        if (byte > 127)
            high++;
    }
    const sum = parseInt(declared, 8);
    return sum === unsigned || sum === unsigned - 256 * high;
}

;// CONCATENATED MODULE: ./lib/archive/magic/native.js

/**
 * Tests for native and byte code. Each gets bytes that begin where the file would begin. Fields that a loader ignores are
 * not looked at: a corrupted one would hide a program that still runs.
 */
/** The kernel asks for the magic, type and machine alone, glibc for class and data too (System V gABI, chapter 4). */
function isElf(b) {
    return u32be(b, 0) === 0x7f454c46;
}
/** Inside other data the type must be that of an object, program, library or core dump, in either byte order. */
function isElfStrict(b) {
    return within(u16le(b, 16), 1, 4) || within(u16be(b, 16), 1, 4);
}
/** IMAGE_FILE_MACHINE_* of the PE format specification that compilers and loaders know. */
const COFF_MACHINES = new Set([
    0x014c, 0x0166, 0x0169, 0x0184, 0x01a2, 0x01a6, 0x01c0, 0x01c2, 0x01c4, 0x01f0, 0x0200, 0x0284, 0x0ebc,
    0x5032, 0x5064, 0x5128, 0x6232, 0x6264, 0x8664, 0x9041, 0xa641, 0xa64e, 0xaa64,
]);
/** Offset of the PE header as the DOS header gives it (`e_lfanew`); undefined where the bytes do not begin with `MZ`. */
function peHeaderOffset(b) {
    const offset = hasText(b, 0, 'MZ') ? u32le(b, 60) : -1;
    return offset > 0 ? offset : undefined;
}
/** `PE\0\0` where `e_lfanew` points: the whole file is the program. */
function isPe(b) {
    return u32be(b, peHeaderOffset(b) ?? b.length) === 0x50450000;
}
/** A PE header that stands on its own: known machine, sections, and an optional header of 32 or 64 bits. */
function isPeHeader(b) {
    const magic = u16le(b, 24);
    return COFF_MACHINES.has(u16le(b, 4)) && within(u16le(b, 6), 1, 96) && (magic === 0x10b || magic === 0x20b);
}
/** A DOS header that makes sense: bytes on the last page, pages, header paragraphs. Text after `MZ` never does. */
function isDosProgram(b) {
    return ((hasText(b, 0, 'MZ') || hasText(b, 0, 'ZM')) &&
        within(u16le(b, 2), 0, 511) &&
        within(u16le(b, 4), 1, 0x7ff) &&
        within(u16le(b, 8), 2, 0xfff));
}
/** Low 24 bits of a Mach-O CPU type; the high byte says 64 bits (1) or 64-bit code with 32-bit pointers (2). */
function isMachCpu(cpu) {
    return within(cpu >>> 24, 0, 2) && within(cpu & 0xffffff, 1, 24);
}
/** mach_header of <mach-o/loader.h>, 32 and 64 bits, both byte orders. */
function isMachO(b) {
    const magic = u32be(b, 0);
    if (magic === 0xfeedface || magic === 0xfeedfacf)
        return isMachCpu(u32be(b, 4)) && within(u32be(b, 12), 1, 15);
    return ((magic === 0xcefaedfe || magic === 0xcffaedfe) && isMachCpu(u32le(b, 4)) && within(u32le(b, 12), 1, 15));
}
/**
 * fat_header of <mach-o/fat.h>, with 32- or 64-bit offsets. Its first word is that of a Java class file too, where the
 * second holds a version of at least 45; the kernel looks at the architectures of one page, so never at more than 204.
 */
function isMachOFat(b) {
    const magic = u32be(b, 0);
    if (magic === 0xcafebabe || magic === 0xcafebabf)
        return within(u32be(b, 4), 1, 204) && isMachCpu(u32be(b, 8));
    return ((magic === 0xbebafeca || magic === 0xbfbafeca) && within(u32le(b, 4), 1, 204) && isMachCpu(u32le(b, 8)));
}
/** JVM specification 4.1: magic, minor, major. */
function isJavaClass(b) {
    return u32be(b, 0) === 0xcafebabe && within(u16be(b, 6), 45, 255);
}
/** Inside other data the constant pool must begin with an entry of a known kind too (JVM specification 4.4). */
function isJavaClassStrict(b) {
    const tag = u8(b, 10);
    return isJavaClass(b) && u16be(b, 8) > 1 && within(tag, 1, 20) && tag !== 2 && tag !== 13 && tag !== 14;
}
/** Unix ar, GNU thin and AIX big archives. */
function isAr(b) {
    return hasText(b, 0, '!<arch>\n') || hasText(b, 0, '!<thin>\n') || hasText(b, 0, '<bigaf>\n');
}
/** Inside other data the first member's header must end as it ought to. */
function isArStrict(b) {
    return (hasText(b, 0, '!<arch>\n') || hasText(b, 0, '!<thin>\n')) && hasText(b, 66, '`\n');
}
/** Section names are ASCII padded with NUL; a long one is `/` and an offset. */
function isSectionName(b, at) {
    let ended = false;
    for (let i = at; i < at + 8; i++) {
        const byte = u8(b, i);
        if (byte === 0)
            ended = true;
        else if (ended || !within(byte, 0x21, 0x7e))
            return false;
    }
    return u8(b, at) !== 0;
}
const BIGOBJ_CLASS_ID = '\xc7\xa1\xba\xd1\xee\xba\xa9\x4b\xaf\x20\xfa\xf6\x6a\xa4\xdc\xb8';
/**
 * A COFF object has no magic, so everything about its headers must fit: machine, sections, no optional header, tables
 * after the section headers, and a first section with a name and no address. Also the extended object (`/bigobj`).
 */
function isCoff(b) {
    if (u32be(b, 0) === 0x0000ffff)
        return hasText(b, 12, BIGOBJ_CLASS_ID);
    const sections = u16le(b, 2);
    const symbols = u32le(b, 8);
    const raw = u32le(b, 40);
    const headers = 20 + 40 * sections;
    return (COFF_MACHINES.has(u16le(b, 0)) &&
        within(sections, 1, 0xfeff) &&
        (symbols === 0 || symbols >= headers) &&
        u16le(b, 16) === 0 &&
        isSectionName(b, 20) &&
        u32le(b, 32) === 0 &&
        (raw === 0 || raw >= headers));
}
/** Import header of the PE format specification: the signature, version 0, a machine, no reserved bits, a symbol's name. */
function isCoffImport(b) {
    return (u32be(b, 0) === 0x0000ffff &&
        u16le(b, 4) === 0 &&
        COFF_MACHINES.has(u16le(b, 6)) &&
        within(u32le(b, 12), 4, 0xffff) &&
        within(u16le(b, 18), 0, 31) &&
        within(u8(b, 20), 0x21, 0x7e));
}
/** Modules (version 1) and components (a layer in the high half). */
function isWasm(b) {
    return u32be(b, 0) === 0x0061736d && within(u16le(b, 4), 1, 0xff) && within(u16le(b, 6), 0, 1);
}
/** Raw bitcode, or the wrapper that Apple's tools put around it. */
function isLlvmBitcode(b) {
    return u32be(b, 0) === 0x4243c0de || u32be(b, 0) === 0xdec0170b;
}
/** Inside other data: raw bitcode begins with the identification block or the module block, a wrapper has version 0. */
function isLlvmBitcodeStrict(b) {
    if (u32be(b, 0) === 0xdec0170b)
        return u32le(b, 4) === 0 && within(u32le(b, 8), 16, 0x1000);
    return u32be(b, 4) === 0x35140000 || u32be(b, 4) === 0x210c0000;
}
/** Dalvik executables, optimised and compact ones included. */
function isDex(b) {
    const start = hasText(b, 0, 'cdex') || hasText(b, 0, 'dex\n') || hasText(b, 0, 'dey\n');
    return start && [4, 5, 6].every((at) => within(u8(b, at), 0x30, 0x39)) && u8(b, 7) === 0;
}
/** A marshalled code object begins with `c`, with or without the flag that says it is referred to, and its counts. */
function isCodeObject(b, at) {
    return (u8(b, at) & 0x7f) === 0x63 && u32le(b, at + 1) === 0;
}
/** Magic numbers of CPython 2.x; later ones are counted up from 3000 (importlib/_bootstrap_external.py). */
function isPython2Magic(magic) {
    return within(magic, 62011, 62220) || [20121, 50428, 50823, 60202, 60717].includes(magic);
}
/**
 * CPython bytecode: magic number, CR LF, header, code object. The header is 16 bytes with flags since 3.7 (PEP 552), 12 since
 * 3.3, else 8. With flags it is so telling that any magic number will do: PyPy's and future ones are caught as well.
 */
function isPyc(b) {
    const magic = u16le(b, 0);
    if (u16be(b, 2) !== 0x0d0a)
        return false;
    if (within(u32le(b, 4), 0, 3) && isCodeObject(b, 16))
        return true;
    if (within(magic, 3190, 3399) && isCodeObject(b, 12))
        return true;
    return (isPython2Magic(magic) || within(magic, 3000, 3189)) && isCodeObject(b, 8);
}

;// CONCATENATED MODULE: ./lib/archive/magic/embedded.js


/** Most bytes after its first that say whether a candidate is one. */
const WINDOW = 4096;
const MAX_SKIP = 3;
const DIGIT = [0x31, 0x39];
/** True for compressed data, which has no zero byte of its own at a fixed place, when its window has one. */
const binary = (test) => (bytes) => test(bytes) && hasZero(bytes);
/**
 * Every test here demands a zero byte within the window: text, which has none, is thus passed over at the speed of memchr.
 */
const NEEDLES = [
    { format: 'elf', start: [0x7f, 0x45, 0x4c, 0x46], test: isElfStrict },
    { format: 'pe', start: [0x50, 0x45, 0x00, 0x00], test: isPeHeader },
    { format: 'mach-o', start: [0xfe, 0xed, 0xfa, [0xce, 0xcf]], test: isMachO },
    { format: 'mach-o', start: [[0xce, 0xcf], 0xfa, 0xed, 0xfe], test: isMachO },
    { format: 'mach-o-fat', start: [0xca, 0xfe, 0xba, [0xbe, 0xbf]], test: isMachOFat },
    { format: 'java-class', start: [0xca, 0xfe, 0xba, 0xbe], test: binary(isJavaClassStrict) },
    { format: 'ar', start: [0x21, 0x3c, [0x61, 0x74], [0x68, 0x72]], test: binary(isArStrict) },
    { format: 'wasm', skip: 2, start: [0x73, 0x6d, 0x01], test: isWasm },
    { format: 'wasm', skip: 2, start: [0x73, 0x6d, 0x0d], test: isWasm },
    { format: 'llvm-bitcode', start: [0x42, 0x43, 0xc0, 0xde], test: isLlvmBitcodeStrict },
    { format: 'llvm-bitcode', start: [0xde, 0xc0, 0x17, 0x0b], test: isLlvmBitcodeStrict },
    { format: 'dex', skip: 2, start: [[0x78, 0x79], 0x0a, 0x30], test: isDex },
    { format: 'pyc', skip: 1, start: [[0x0b, 0x10], 0x0d, 0x0a], test: isPyc },
    { format: 'pyc', skip: 1, start: [[0xf2, 0xf3], 0x0d, 0x0a], test: isPyc },
    { format: 'zip', start: [0x50, 0x4b, 0x03, 0x04], test: binary(isZipStrict) },
    { format: 'gzip', start: [0x1f, 0x8b, 0x08, [0x00, 0x1f]], test: binary(isGzipStrict) },
    { format: 'bzip2', start: [0x42, 0x5a, 0x68, DIGIT], test: binary(isBzip2) },
    { format: 'xz', start: [0xfd, 0x37, 0x7a, 0x58], test: isXz },
    { format: 'zstd', start: [0x28, 0xb5, 0x2f, 0xfd], test: binary(isZstdStrict) },
    { format: 'lz4', start: [0x04, 0x22, 0x4d, 0x18], test: binary(isLz4Strict) },
    { format: 'lzip', start: [0x4c, 0x5a, 0x49, 0x50], test: binary(isLzip) },
    { format: '7z', start: [0x37, 0x7a, 0xbc, 0xaf], test: binary(is7z) },
    { format: 'rar', skip: 3, start: [0x21, 0x1a, 0x07], test: binary(isRar) },
    { format: 'cab', skip: 2, start: [0x43, 0x46, 0x00], test: isCab },
    { format: 'xar', skip: 3, start: [0x21, 0x00, 0x1c], test: isXar },
];
/**
 * The search looks at every second pair of bytes. Wherever a needle begins, one such pair is its first and second byte or
 * its second and third; these tables (by pair, high byte first) hold the needles for which it is.
 */
const FIRST_PAIRS = pairTable(0);
const SECOND_PAIRS = pairTable(1);
/** 1 for the pairs that stand in either table: nearly all pairs do in none. */
const FLAGS = Uint8Array.from(FIRST_PAIRS, (needles, pair) => needles === undefined && SECOND_PAIRS[pair] === undefined ? 0 : 1);
function pairTable(index) {
    const table = new Array(0x1_0000).fill(undefined);
    for (const needle of NEEDLES) {
        const [a, z] = embedded_bounds(needle.start[index]);
        const [b, y] = embedded_bounds(needle.start[index + 1] ?? 0);
        for (let high = a; high <= z; high++) {
            for (let low = b; low <= y; low++)
                (table[(high << 8) | low] ??= []).push(needle);
        }
    }
    return table;
}
function embedded_bounds(range) {
    return typeof range === 'number' ? [range, range] : range;
}
function pairAt(bytes, at) {
    return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}
/** Index of the next pair in FLAGS, in steps of two from `at`; no less than `end` if there is none. Nearly all time goes here. */
function nextFlagged(bytes, from, end) {
    const flags = FLAGS;
    let at = from;
    while (at < end && flags[pairAt(bytes, at)] === 0)
        at += 2;
    return at;
}
function hasZero(bytes) {
    return bytes.includes(0);
}
function matches(bytes, at, start) {
    for (let i = 0; i < start.length; i++) {
        const want = start[i] ?? 0;
        const byte = bytes[at + i] ?? -1;
        if (typeof want === 'number' ? byte !== want : byte < want[0] || byte > want[1])
            return false;
    }
    return true;
}
/**
 * Collects the first occurrence of each format inside one file.
 * A PE file is found by its PE header; where that is the one that the DOS header at the file's start points at
 * (`peHeader`, bytes), the whole file is the program.
 */
class EmbeddedFormats {
    found = new Map();
    #peHeader;
    constructor(peHeader) {
        this.#peHeader = peHeader;
    }
    /**
     * Looks at all candidates that begin in `bytes[from, to)`. `base` is the offset of `bytes` in the file. Unless the
     * file ends with `bytes`, `to` must leave WINDOW bytes.
     */
    search(bytes, from, to, base) {
        const zero = bytes.indexOf(0, from);
        if (zero < 0)
            return;
        const first = Math.max(from, zero - WINDOW + 1);
        const end = Math.min(bytes.length - 1, to + MAX_SKIP + 1);
        for (let at = nextFlagged(bytes, first, end); at < end; at = nextFlagged(bytes, at + 2, end)) {
            const pair = pairAt(bytes, at);
            for (const needle of FIRST_PAIRS[pair] ?? [])
                this.#try(needle, bytes, at, first, to, base);
            for (const needle of SECOND_PAIRS[pair] ?? [])
                this.#try(needle, bytes, at - 1, first, to, base);
        }
    }
    #try(needle, bytes, at, from, to, base) {
        const { format, start, skip = 0, test } = needle;
        const begin = at - skip;
        if (begin < from || begin >= to || !matches(bytes, at, start))
            return;
        const offset = base + begin;
        if (format === 'pe' && offset === this.#peHeader)
            this.found.set('pe', 0);
        if (offset === 0 || this.found.has(format))
            return;
        if (test(bytes.subarray(begin, begin + WINDOW)))
            this.found.set(format, offset);
    }
}

;// CONCATENATED MODULE: ./lib/archive/magic/zip-tail.js

/** Readers look for the end record in as many bytes from the end: itself, the longest comment, and zip64's two records. */
const ZIP_TAIL = 22 + 0xffff + 20 + 56;
const END = Buffer.from('PK\x05\x06', 'latin1');
/**
 * Finds a zip archive by its end, as CPython's zipimport does, whatever stands before it: text, a picture, a program.
 * `tail` holds the last bytes of the file (ZIP_TAIL of them, or all), `size` is that of the file.
 * Answers the offset of the archive's first record, undefined if there is none. APPNOTE 4.3.14–4.3.16.
 */
function zipAtEnd(tail, size) {
    const base = size - tail.length;
    for (let end = tail.lastIndexOf(END); end >= 0; end = end > 0 ? tail.lastIndexOf(END, end - 1) : -1) {
        const start = archiveStart(tail, base, end);
        if (start !== undefined)
            return start;
    }
    return undefined;
}
/** Where the archive begins whose end record stands at `end` of `tail`, if its directory fits before that record. */
function archiveStart(tail, base, end) {
    const zip64 = end >= 76 && u32be(tail, end - 20) === 0x504b0607 && u32be(tail, end - 76) === 0x504b0606;
    const directoryEnd = base + (zip64 ? end - 76 : end);
    const length = zip64 ? u32le(tail, end - 76 + 40) : u32le(tail, end + 12);
    const offset = zip64 ? u32le(tail, end - 76 + 48) : u32le(tail, end + 16);
    const directory = directoryEnd - length;
    if (length < 46 || directory < 0 || offset < 0 || end + 22 > tail.length)
        return undefined;
    if (directory >= base) {
        // Readers take the directory from right before the record and ignore what else the record says.
        if (u32be(tail, directory - base) !== 0x504b0102)
            return undefined;
    }
    else if (offset > directory || u16le(tail, end + 10) === 0)
        return undefined;
    const prefix = directory - offset;
    return prefix > 0 ? prefix : directory;
}

;// CONCATENATED MODULE: ./lib/archive/sniff.js




/** How many first bytes `sniffHead` wants; it takes fewer where the file is shorter. */
const HEAD_BYTES = WINDOW;
/** In this order: a Mach-O fat header is told from a Java class first, and what has no magic comes last. */
const HEAD_TESTS = [
    ['elf', isElf],
    ['pe', isPe],
    ['mz', isDosProgram],
    ['mach-o', isMachO],
    ['mach-o-fat', isMachOFat],
    ['java-class', isJavaClass],
    ['ar', isAr],
    ['wasm', isWasm],
    ['llvm-bitcode', isLlvmBitcode],
    ['dex', isDex],
    ['pyc', isPyc],
    ['coff-import', isCoffImport],
    ['zip', isZip],
    ['gzip', isGzip],
    ['bzip2', isBzip2],
    ['xz', isXz],
    ['zstd', isZstd],
    ['lz4', isLz4],
    ['lzip', isLzip],
    ['compress', isCompress],
    ['7z', is7z],
    ['rar', isRar],
    ['cab', isCab],
    ['xar', isXar],
    ['tar', isTar],
    ['coff', isCoff],
    ['lzma', isLzma],
];
/**
 * Tells what a file is by its first bytes (HEAD_BYTES of them, or all).
 * A PE file whose header lies further in is `mz` or undefined here; the scanners below follow the pointer.
 */
function sniffHead(head) {
    return HEAD_TESTS.find(([, test]) => test(head))?.[0];
}
/** The first line, if it begins with `#!`, without its end. Only the kernel reads it, and no more than 256 bytes. */
function shebang(head) {
    if (head[0] !== 0x23 || head[1] !== 0x21)
        return [];
    const line = Buffer.from(head.subarray(0, 256)).toString('latin1');
    return [{ kind: 'shebang', line: line.split(/[\r\n]/, 1).join('') }];
}
/**
 * What the head was decides what else is looked for: a file that is native, or an archive or compressed, as a whole
 * is a finding or is opened, and a reader accounts for its bytes. A DOS header may still turn out to be that of a PE file.
 */
class FileSignals {
    #head;
    #shebang;
    embedded;
    constructor(head) {
        this.#head = sniffHead(head);
        this.#shebang = shebang(head);
        this.embedded = new EmbeddedFormats(peHeaderOffset(head));
    }
    /** False once nothing that follows can tell more. */
    get open() {
        return this.#head === undefined || this.#head === 'mz';
    }
    signals(tail, size) {
        const found = this.embedded.found;
        const head = this.#head;
        if (this.open && !found.has('zip') && tail.includes(0)) {
            const at = zipAtEnd(tail, size);
            if (at !== undefined)
                found.set('zip', at);
        }
        if (head !== undefined && found.get('pe') !== 0)
            found.set(head, 0);
        const formats = [...found].map(([format, at]) => ({ kind: 'format', format, at }));
        return [...formats.sort(byOffset), ...this.#shebang];
    }
}
function byOffset(a, b) {
    return (a.kind === 'format' ? a.at : 0) - (b.kind === 'format' ? b.at : 0);
}
function asBuffer(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
/**
 * Everything that a look at the complete contents of a file tells: its format at 0, formats further in (the first of each;
 * a PE file there is placed at its PE header), a zip archive at its end, and its shebang line.
 */
function scanWhole(bytes) {
    const buffer = asBuffer(bytes);
    const file = new FileSignals(buffer.subarray(0, HEAD_BYTES));
    if (file.open)
        file.embedded.search(buffer, 0, buffer.length, 0);
    return file.signals(buffer.subarray(Math.max(0, buffer.length - ZIP_TAIL)), buffer.length);
}
/** The same as `scanWhole`, in one pass over chunks of any size. Holds 256 KiB. */
class ContentScanner {
    #buffer = Buffer.alloc(0);
    #length = 0;
    /** Offset in the file of the first byte held. */
    #base = 0;
    /** Index of the first byte held at which no candidate was looked for yet. */
    #next = 0;
    #file;
    feed(chunk) {
        let rest = chunk;
        while (rest.length > 0 && this.#file?.open !== false) {
            if (this.#buffer.length === 0)
                this.#buffer = Buffer.allocUnsafe(4 * ZIP_TAIL);
            const taken = rest.subarray(0, this.#buffer.length - this.#length);
            this.#buffer.set(taken, this.#length);
            this.#length += taken.length;
            rest = rest.subarray(taken.length);
            if (this.#file === undefined && this.#length >= HEAD_BYTES)
                this.#file = this.#start();
            if (this.#length === this.#buffer.length)
                this.#advance();
        }
    }
    end() {
        const held = this.#buffer.subarray(0, this.#length);
        const file = this.#file ?? this.#start();
        if (file.open)
            file.embedded.search(held, this.#next, held.length, this.#base);
        return file.signals(held.subarray(Math.max(0, held.length - ZIP_TAIL)), this.#base + held.length);
    }
    #start() {
        return new FileSignals(this.#buffer.subarray(0, Math.min(this.#length, HEAD_BYTES)));
    }
    /** Searches the full buffer and keeps its end: the windows of the last candidates, and what may be a zip's end. */
    #advance() {
        const searched = this.#length - WINDOW;
        this.#file?.embedded.search(this.#buffer, this.#next, searched, this.#base);
        const dropped = this.#length - ZIP_TAIL;
        this.#buffer.copyWithin(0, dropped);
        this.#base += dropped;
        this.#length = ZIP_TAIL;
        this.#next = searched - dropped;
    }
}

;// CONCATENATED MODULE: ./lib/archive/contents.js



/** For an entry that is streamed: each byte is hashed and scanned once, and kept only where something asks for it. */
function openContents(path, ctx) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256');
    const scanner = new ContentScanner();
    const keep = new Keeper(path, ctx);
    let size = 0;
    return {
        feed(chunk) {
            size += chunk.length;
            sha256.update(chunk);
            scanner.feed(chunk);
            keep.feed(chunk);
        },
        async end() {
            const signals = scanner.end();
            const base = { state: 'read', size, sha256: sha256.digest('hex'), signals };
            return complete(base, keep.container(signals), keep.captured(), path, ctx);
        },
    };
}
/**
 * For an entry whose bytes are all in memory. Answers at once unless the contents are an archive that has to be opened:
 * a promise an entry would cost more than reading it.
 */
function readWhole(path, bytes, ctx) {
    const signals = scanWhole(bytes);
    const base = { state: 'read', size: bytes.length, sha256: (0,external_node_crypto_.hash)('sha256', bytes, 'hex'), signals };
    const wanted = ctx.capture(path);
    let captured;
    if (wanted > 0) {
        if (bytes.length <= wanted)
            captured = bytes.slice();
        else
            ctx.report('limit-capture', tooLargeToKeep(bytes.length, wanted), path);
    }
    const format = containerAtStart(signals);
    if (format === undefined)
        return captured === undefined ? base : { ...base, captured };
    return complete(base, { format, bytes }, captured, path, ctx);
}
async function complete(base, container, captured, path, ctx) {
    const read = captured === undefined ? base : { ...base, captured };
    if (container === undefined)
        return read;
    if (container.bytes === undefined || container.bytes.length > ctx.limits.nestedBytes) {
        ctx.report('limit-nested-size', `${base.size} bytes, limit ${ctx.limits.nestedBytes}`, path);
        return read;
    }
    const inner = await openInner(container.format, container.bytes, path, ctx);
    return inner === undefined ? read : { ...read, inner };
}
function containerAtStart(signals) {
    for (const signal of signals) {
        if (signal.kind === 'format' && signal.at === 0)
            return asContainer(signal.format);
    }
    return undefined;
}
function asContainer(format) {
    return format === 'zip' || format === 'tar' || format === 'gzip' ? format : undefined;
}
function tooLargeToKeep(size, wanted) {
    return `${size} bytes, limit ${wanted}`;
}
/** Keeps the bytes that a caller asked for, or that an inner archive needs to be opened, up to their limits. */
class Keeper {
    #wanted;
    #path;
    #ctx;
    #chunks = [];
    #size = 0;
    /** Bytes to keep; undecided until the first bytes tell whether this is an archive. */
    #bound = HEAD_BYTES;
    #decided = false;
    constructor(path, ctx) {
        this.#path = path;
        this.#ctx = ctx;
        this.#wanted = ctx.capture(path);
    }
    feed(chunk) {
        this.#size += chunk.length;
        if (this.#decided && this.#size > this.#bound) {
            this.#chunks = [];
            return;
        }
        this.#chunks.push(chunk.slice());
        if (!this.#decided && this.#size >= HEAD_BYTES)
            this.#decide();
    }
    /** The archive that the contents are, by the same signals that rules see. */
    container(signals) {
        const format = containerAtStart(signals);
        return format === undefined ? undefined : { format, bytes: this.#bytes(this.#ctx.limits.nestedBytes) };
    }
    captured() {
        if (this.#wanted === 0)
            return undefined;
        const bytes = this.#bytes(this.#wanted);
        if (bytes === undefined) {
            this.#ctx.report('limit-capture', tooLargeToKeep(this.#size, this.#wanted), this.#path);
        }
        return bytes;
    }
    #decide() {
        this.#decided = true;
        const isContainer = asContainer(sniffHead(Buffer.concat(this.#chunks))) !== undefined;
        this.#bound = Math.max(this.#wanted, isContainer ? this.#ctx.limits.nestedBytes : 0);
        if (this.#size > this.#bound)
            this.#chunks = [];
    }
    #bytes(bound) {
        if (this.#size > bound || (this.#decided && this.#size > this.#bound))
            return undefined;
        return Buffer.concat(this.#chunks);
    }
}

;// CONCATENATED MODULE: ./lib/archive/gzip.js


const INPUT_BYTES = 256 * 1024;
const OUTPUT_BYTES = 256 * 1024;
/** Up to here one call costs less than a stream; botocore alone holds 887 small `.json.gz`. */
const ONE_SHOT_INPUT_BYTES = 256 * 1024;
const ONE_SHOT_OUTPUT_BYTES = 4 * 1024 * 1024;
/** A fixed part of 10 bytes, an extra field of at most 64 KiB, a name and a comment. */
const HEADER_WINDOW_BYTES = 128 * 1024;
const TRAILER_BYTES = 8;
/**
 * Inflates the one member of a gzip file (RFC 1952) and passes the bytes on, counted against the limits of `ctx`.
 * Reports each fault; answers undefined once the member was read to its end (or `consume` wanted no more), else the
 * code of what ended it early, after which the bytes passed on are no more than a beginning.
 */
async function gunzip(source, ctx, consume) {
    const start = await readHeader(source, ctx);
    if (typeof start !== 'number')
        return start;
    const output = new Output(source, ctx, consume);
    const inflated = await inflate(source, start, output);
    if (output.stopped)
        return ctx.stopped;
    if (typeof inflated !== 'number') {
        ctx.report(inflated.code, inflated.detail);
        return inflated.code;
    }
    return checkTrailer(source, start + inflated, output, ctx);
}
/** What came out so far: its length and checksum, and whether it may go on. */
class Output {
    size = 0;
    crc = 0;
    stopped = false;
    #source;
    #ctx;
    #consume;
    constructor(source, ctx, consume) {
        this.#source = source;
        this.#ctx = ctx;
        this.#consume = consume;
    }
    /** Answers false when nothing more may be inflated. */
    async take(chunk) {
        const { budget, progress } = this.#ctx;
        this.size += chunk.length;
        budget.inflated += chunk.length;
        progress(budget.inflated);
        this.crc = (0,external_node_zlib_.crc32)(chunk, this.crc);
        this.stopped = this.#isOverLimit() || !(await this.#consume(chunk));
        return !this.stopped;
    }
    #isOverLimit() {
        const { limits, budget } = this.#ctx;
        if (budget.inflated > limits.totalBytes) {
            return this.#stop('limit-total-size', `more than ${limits.totalBytes} bytes`);
        }
        // Against the whole file, not what was read of it: a run of zeros at the beginning of an honest file is no bomb.
        if (this.size > limits.ratioFloorBytes && this.size > limits.ratio * this.#source.size) {
            return this.#stop('limit-ratio', `more than ${limits.ratio} bytes out of each compressed byte`);
        }
        return false;
    }
    #stop(code, detail) {
        this.#ctx.stopped = code;
        this.#ctx.report(code, detail);
        return true;
    }
}
/** Answers how many bytes the deflate stream has. Meaningless where `output` was stopped. */
async function inflate(source, start, output) {
    if (source.size - start <= ONE_SHOT_INPUT_BYTES) {
        const whole = await inflateAtOnce(source, start);
        if (whole !== undefined) {
            await output.take(whole.bytes);
            return whole.consumed;
        }
    }
    return inflateStream(source, start, output);
}
/** Answers undefined where that fails or gives too much: the stream then says what is wrong, and passes on the beginning. */
async function inflateAtOnce(source, start) {
    const input = await source.read(start, source.size - start);
    try {
        const result = (0,external_node_zlib_.inflateRawSync)(input, { info: true, maxOutputLength: ONE_SHOT_OUTPUT_BYTES });
        return isInfo(result) ? { bytes: result.buffer, consumed: result.engine.bytesWritten } : undefined;
    }
    catch {
        return undefined;
    }
}
/** The shape of a result with `info: true`, which the types of Node leave out. */
function isInfo(result) {
    return typeof result === 'object' && result !== null && 'buffer' in result && 'engine' in result;
}
async function inflateStream(source, start, output) {
    const stream = (0,external_node_zlib_.createInflateRaw)({ chunkSize: OUTPUT_BYTES });
    let readError;
    const pumped = pump(source, start, stream).catch((error) => {
        readError = error;
        stream.destroy();
    });
    try {
        for await (const chunk of stream) {
            if (!(chunk instanceof Uint8Array) || !(await output.take(chunk)))
                break;
        }
    }
    catch (error) {
        return readError === undefined ? asFailure(error) : { code: 'read-error', detail: (0,errors/* messageOf */.b)(readError) };
    }
    finally {
        await pumped;
    }
    // bytesWritten counts what zlib took, which ends with the last byte of the deflate stream.
    return stream.bytesWritten;
}
/** Feeds the stream, a piece at a time: the next is read when zlib is through with the last, so pieces may be reused. */
async function pump(source, start, stream) {
    // A stream that is destroyed while it waits to be read never calls back.
    const closed = new Promise((resolve) => stream.once('close', resolve));
    for (let at = start; at < source.size && !stream.destroyed && !stream.readableEnded;) {
        const piece = await source.read(at, Math.min(INPUT_BYTES, source.size - at));
        const before = stream.bytesWritten;
        // Called with an error too, which the reading side gets as well.
        await Promise.race([new Promise((resolve) => stream.write(piece, resolve)), closed]);
        at += piece.length;
        if (stream.bytesWritten - before < piece.length)
            break;
    }
    stream.end();
}
function asFailure(error) {
    const isShort = error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR';
    return isShort
        ? { code: 'truncated', detail: 'the deflate stream has no end' }
        : { code: 'bad-compressed-data', detail: (0,errors/* messageOf */.b)(error) };
}
const FTEXT = 1;
const FHCRC = 2;
const FEXTRA = 4;
const FNAME = 8;
const FCOMMENT = 16;
const RESERVED = 0xe0;
/** Answers where the deflate stream begins, or the code of what makes that impossible to say. */
async function readHeader(source, ctx) {
    const fail = (code, detail) => {
        ctx.report(code, detail);
        return code;
    };
    const head = await source.read(0, Math.min(source.size, HEADER_WINDOW_BYTES));
    if (head[0] !== 0x1f || (head.length > 1 && head[1] !== 0x8b)) {
        return fail('not-an-archive', source.size === 0 ? 'the file is empty' : 'no gzip magic number');
    }
    const [, , method, flags = 0] = head;
    if (head.length < 10)
        return fail('truncated', 'the gzip header is cut off');
    if (method !== 8)
        return fail('gzip-header', `compression method ${method ?? 0}, not deflate`);
    checkFlags(flags, ctx);
    let at = 10;
    if ((flags & FEXTRA) !== 0)
        at += 2 + ((head[at] ?? 0) | ((head[at + 1] ?? 0) << 8));
    for (const flag of [FNAME, FCOMMENT]) {
        if ((flags & flag) === 0)
            continue;
        const end = head.indexOf(0, at);
        if (end === -1) {
            return source.size > head.length
                ? fail('gzip-header', 'a name or comment without end')
                : fail('truncated', 'the gzip header is cut off');
        }
        if (flag === FNAME)
            checkName(head.subarray(at, end), ctx);
        at = end + 1;
    }
    if ((flags & FHCRC) !== 0)
        at += 2;
    return at > source.size ? fail('truncated', 'the gzip header is cut off') : at;
}
/** Builders set FNAME at most; what the other flags announce is room for hiding, and readers skip or refuse it. */
function checkFlags(flags, ctx) {
    const names = [
        [FTEXT, 'FTEXT'],
        [FHCRC, 'FHCRC'],
        [FEXTRA, 'FEXTRA'],
        [FCOMMENT, 'FCOMMENT'],
        [RESERVED, 'reserved'],
    ];
    const set = names.filter(([bit]) => (flags & bit) !== 0).map(([, name]) => name);
    if (set.length > 0)
        ctx.report('gzip-header', `flags that no builder sets: ${set.join(', ')}`);
}
/** `gunzip -N` writes to the name that stands here, so that it may be nothing but a plain base name. */
function checkName(name, ctx) {
    const isPlain = name.every((byte) => byte >= 0x20 && byte !== 0x7f && byte !== 0x2f && byte !== 0x5c);
    if (!isPlain)
        ctx.report('gzip-header', 'the stored file name holds a separator or control character');
}
async function checkTrailer(source, at, output, ctx) {
    const end = at + TRAILER_BYTES;
    if (end > source.size) {
        ctx.report('truncated', 'the gzip trailer is cut off');
        return 'truncated';
    }
    const tail = await source.read(at, Math.min(TRAILER_BYTES + 2, source.size - at));
    const view = new DataView(tail.buffer, tail.byteOffset, tail.length);
    if (view.getUint32(0, true) !== output.crc) {
        ctx.report('gzip-crc-mismatch', 'the CRC-32 of the trailer is not that of the contents');
    }
    if (view.getUint32(4, true) !== output.size % 2 ** 32) {
        ctx.report('gzip-size-mismatch', `${output.size} bytes came out, the trailer says ${view.getUint32(4, true)}`);
    }
    if (end < source.size) {
        const isMember = tail[8] === 0x1f && tail[9] === 0x8b;
        ctx.report(isMember ? 'gzip-several-members' : 'gzip-trailing', `${source.size - end} bytes after the first member`);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/archive/tar/numbers.js
const NUL = 0;
const numbers_SPACE = 0x20;
const ZERO = 0x30;
const SEVEN = 0x37;
/**
 * A numeric header field (POSIX ustar: octal digits and a terminator; GNU: base-256 where the top bit is set).
 * Reports whatever readers take differently (leading blanks, signs, junk, no terminator, base-256 for what fits octal)
 * and answers NaN where no value can be told. An empty field is 0, and a fault unless `mayBeEmpty`.
 */
function readNumber(block, offset, length, report, mayBeEmpty = false) {
    if (((block[offset] ?? 0) & 0x80) !== 0)
        return readBase256(block, offset, length, report);
    let value = 0;
    let at = offset;
    const end = offset + length;
    for (; at < end; at++) {
        const byte = block[at] ?? 0;
        if (byte < ZERO || byte > SEVEN)
            break;
        value = value * 8 + (byte - ZERO);
    }
    const digits = at - offset;
    while (at < end && (block[at] === NUL || block[at] === numbers_SPACE))
        at++;
    if (at < end) {
        report('not an octal number');
        return NaN;
    }
    if (digits === length)
        report('an octal number without terminator');
    if (digits === 0 && !(mayBeEmpty && block[offset] === NUL))
        report('no digits');
    return value;
}
function readBase256(block, offset, length, report) {
    const first = block[offset] ?? 0;
    // Two's complement: CPython's tarfile once looped for ever on a negative size.
    if ((first & 0x40) !== 0) {
        report('a negative base-256 number');
        return NaN;
    }
    let value = first & 0x3f;
    for (let at = offset + 1; at < offset + length; at++)
        value = value * 256 + (block[at] ?? 0);
    if (value > Number.MAX_SAFE_INTEGER) {
        report('a base-256 number out of range');
        return NaN;
    }
    if (value < 8 ** (length - 1))
        report('base-256 for a number that octal digits can hold');
    return value;
}

;// CONCATENATED MODULE: ./lib/archive/tar/header.js

const BLOCK_BYTES = 512;
const CHECKSUM_AT = 148;
const CHECKSUM_BYTES = 8;
function isZeroBlock(block) {
    return allZero(block, 0, block.length);
}
function allZero(bytes, from, to) {
    for (let at = from; at < to; at++)
        if (bytes[at] !== 0)
            return false;
    return true;
}
/** True for a block that some reader would take as a tar header: the magic of ustar or GNU, or a checksum that holds. */
function looksLikeTar(block) {
    if (block.length < BLOCK_BYTES)
        return false;
    if (header_text(block, 257, 5) === 'ustar')
        return true;
    const stored = readNumber(block, CHECKSUM_AT, CHECKSUM_BYTES, () => undefined);
    return stored > 0 && (stored === sum(block, false) || stored === sum(block, true));
}
/**
 * Reads a header block and reports its faults. Answers undefined where nothing after it can be trusted: the checksum
 * does not hold, or the size can't be told.
 */
function parseHeader(block, report) {
    if (!checkSum(block, report))
        return undefined;
    const dialect = dialectOf(block, report);
    const number = (field, offset, length, mayBeEmpty = false) => readNumber(block, offset, length, (detail) => { report('tar-number', `${field}: ${detail}`); }, mayBeEmpty);
    const string = (field, offset, length) => {
        const nul = block.indexOf(0, offset);
        const limit = offset + length;
        const end = nul === -1 || nul > limit ? limit : nul;
        if (!allZero(block, end, limit))
            report('tar-header', `${field}: bytes after the terminator`);
        return block.subarray(offset, end);
    };
    const mode = number('mode', 100, 8);
    number('uid', 108, 8);
    number('gid', 116, 8);
    const size = number('size', 124, 12);
    number('mtime', 136, 12);
    const name = string('name', 0, 100);
    const link = string('linkname', 157, 100);
    string('uname', 265, 32);
    string('gname', 297, 32);
    number('devmajor', 329, 8, true);
    number('devminor', 337, 8, true);
    let prefix;
    if (dialect === 'ustar')
        prefix = string('prefix', 345, 155);
    // In GNU and v7 headers CPython takes these bytes as a prefix of the name, others as times or a sparse map.
    else if (!allZero(block, 345, 500))
        report('tar-header', 'data where only ustar has a prefix');
    if (!allZero(block, 500, BLOCK_BYTES))
        report('tar-header', 'the unused end of the header is not zero');
    if (Number.isNaN(size))
        return undefined;
    return {
        type: String.fromCharCode(block[156] ?? 0),
        name: prefix === undefined || prefix.length === 0 ? name : joinPath(prefix, name),
        link,
        size,
        mode: Number.isNaN(mode) ? 0 : mode,
    };
}
function checkSum(block, report) {
    const stored = readNumber(block, CHECKSUM_AT, CHECKSUM_BYTES, (detail) => { report('tar-checksum', `the checksum field: ${detail}`); });
    if (stored === sum(block, false))
        return true;
    if (stored === sum(block, true)) {
        report('tar-checksum', 'the checksum holds only over signed bytes, which some readers refuse');
        return true;
    }
    report('tar-checksum', 'the checksum of a header is wrong: nothing after it can be told');
    return false;
}
/** Sum of all bytes, with blanks for the checksum field. Ancient writers added signed bytes. */
function sum(block, signed) {
    let total = CHECKSUM_BYTES * 0x20;
    for (let at = 0; at < BLOCK_BYTES; at++) {
        if (at === CHECKSUM_AT)
            at += CHECKSUM_BYTES;
        const byte = block[at] ?? 0;
        total += signed && byte > 127 ? byte - 256 : byte;
    }
    return total;
}
function dialectOf(block, report) {
    const magic = header_text(block, 257, 8);
    if (magic === 'ustar\0' + '00')
        return 'ustar';
    if (magic === 'ustar  \0')
        return 'gnu';
    report('tar-format', 'the header has neither the magic of ustar nor that of GNU tar');
    return 'other';
}
function header_text(block, offset, length) {
    return String.fromCharCode(...block.subarray(offset, offset + length));
}
function joinPath(prefix, name) {
    const joined = new Uint8Array(prefix.length + 1 + name.length);
    joined.set(prefix);
    joined[prefix.length] = 0x2f;
    joined.set(name, prefix.length + 1);
    return joined;
}

;// CONCATENATED MODULE: ./lib/archive/tar/pax.js

const pax_SPACE = 0x20;
const NEWLINE = 0x0a;
const EQUALS = 0x3d;
/** More digits than any header within the limits needs. */
const MAX_LENGTH_DIGITS = 8;
/**
 * The records of a pax extended header (POSIX pax, "%d %s=%s\n"): strictly, to the last byte. On a malformed record it
 * reports and answers what came before.
 */
function parsePax(bytes, report) {
    const records = new Map();
    if (bytes.length === 0)
        report('tar-extension', 'an empty pax header');
    for (let start = 0; start < bytes.length;) {
        const length = readLength(bytes, start);
        const end = start + length.value;
        const equals = bytes.indexOf(EQUALS, length.end);
        const isWhole = length.value > 0 && end <= bytes.length && bytes[end - 1] === NEWLINE;
        if (!isWhole || equals <= length.end || equals >= end) {
            report('tar-extension', `a malformed pax record at byte ${start}`);
            return records;
        }
        const key = external_node_buffer_.Buffer.from(bytes.subarray(length.end, equals)).toString('utf8');
        if (records.has(key))
            report('tar-extension-repeated', `pax key ${key} stands twice in one header`);
        records.set(key, bytes.subarray(equals + 1, end - 1));
        start = end;
    }
    return records;
}
/** The decimal length and where the key begins; value 0 where there is none. */
function readLength(bytes, start) {
    let value = 0;
    let at = start;
    for (; at < start + MAX_LENGTH_DIGITS; at++) {
        const digit = (bytes[at] ?? 0) - 0x30;
        if (digit < 0 || digit > 9 || (at === start && digit === 0))
            break;
        value = value * 10 + digit;
    }
    return bytes[at] === pax_SPACE && at > start ? { value, end: at + 1 } : { value: 0, end: at };
}
/** Keys that change nothing of what is extracted where. */
const pax_HARMLESS = /^(?:comment|mtime|atime|ctime|uid|gid|uname|gname|SCHILY\.(?:dev|ino|nlink|fflags|(?:xattr|acl)\..+)|(?!GNU\.|SCHILY\.)[A-Z][A-Z0-9]*\..+)$/u;
const MEMBER_KEYS = new Set(['path', 'linkpath', 'size']);
/** Reports the keys that no builder writes, or not in a header of this kind. */
function checkPaxKeys(records, scope, report) {
    for (const key of records.keys()) {
        if (pax_HARMLESS.test(key))
            continue;
        if (key.startsWith('GNU.sparse.'))
            report('tar-sparse', `pax key ${key}`);
        else if (scope === 'global')
            report('tar-global-header', `pax key ${key} for all members`);
        else if (!MEMBER_KEYS.has(key))
            report('tar-extension', `pax key ${key}`);
    }
}

;// CONCATENATED MODULE: ./lib/archive/tar/extensions.js

const NAMES = {
    x: 'a pax header',
    g: 'a global pax header',
    L: 'a GNU long name',
    K: 'a GNU long link',
};
function isExtension(type) {
    return Object.hasOwn(NAMES, type);
}
/**
 * The extension headers in front of a member. Each kind at most once a member, the global one at most once an archive;
 * a fault is reported once for each member, however long a chain of extensions is.
 */
class ExtensionReader {
    #ctx;
    #pending = {};
    #seen = '';
    #reported = new Set();
    #hasGlobal = false;
    #report = (code, detail) => {
        if (this.#reported.has(code))
            return;
        this.#reported.add(code);
        this.#ctx.report(code, detail);
    };
    constructor(ctx) {
        this.#ctx = ctx;
    }
    /** Called for the header of an extension. Answers false where it is over the limit: reading must end. */
    announce(type, size) {
        const { tarExtensionBytes, tarGlobalBytes } = this.#ctx.limits;
        const limit = type === 'g' ? tarGlobalBytes : tarExtensionBytes;
        if (size > limit) {
            this.#report('limit-tar-extension', `${NAMES[type] ?? ''} of ${size} bytes, limit ${limit}`);
            return false;
        }
        if (type === 'g')
            this.#announceGlobal();
        else if (this.#seen.includes(type)) {
            this.#report('tar-extension-repeated', `${NAMES[type] ?? ''} twice for one member`);
        }
        else {
            this.#seen += type;
        }
        return true;
    }
    #announceGlobal() {
        if (this.#hasGlobal)
            this.#report('tar-extension-repeated', 'more than one global pax header');
        if (this.#seen !== '') {
            this.#report('tar-global-header', 'a global header between an extension and its member');
        }
        this.#hasGlobal = true;
    }
    /** Takes the contents of the extension that was announced; `bytes` is kept. */
    read(type, bytes) {
        switch (type) {
            case 'x':
                this.#pending.pax = parsePax(bytes, this.#report);
                break;
            case 'g':
                checkPaxKeys(parsePax(bytes, this.#report), 'global', this.#report);
                break;
            case 'L':
                this.#pending.longName = this.#gnuText(bytes);
                break;
            default:
                this.#pending.longLink = this.#gnuText(bytes);
        }
    }
    /** GNU writes the text and one NUL; readers differ on where a text with a NUL inside ends. */
    #gnuText(bytes) {
        const nul = bytes.indexOf(0);
        if (nul === -1 || nul !== bytes.length - 1) {
            this.#report('tar-extension', 'a GNU long text that is not ended by its one NUL');
        }
        return nul === -1 ? bytes : bytes.subarray(0, nul);
    }
    /** Hands over what stood before the member that begins now. */
    take() {
        const pending = this.#pending;
        if (this.#seen !== '' || this.#reported.size > 0) {
            this.#pending = {};
            this.#seen = '';
            this.#reported = new Set();
        }
        return pending;
    }
    /** Called where no member can follow. */
    expectNone() {
        if (this.#seen !== '')
            this.#report('tar-extension-orphan', 'an extension with no member after it');
        this.take();
    }
}

;// CONCATENATED MODULE: ./lib/archive/tar/links.js
/** Symbolic links in a row that are followed; real libraries have chains of two. */
const MAX_HOPS = 8;
/**
 * Reports `link-escape` for each link whose target is not, in the end, a file or folder of the same archive.
 * A symbolic link is resolved from its own folder, a hard link from the root (POSIX ustar, linkname).
 */
function checkLinks(entries, ctx) {
    const links = entries.filter(({ linkTarget }) => linkTarget !== undefined);
    if (links.length === 0)
        return;
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    const folders = impliedFolders(entries, ctx.limits.entries);
    for (const link of links) {
        const fault = followLink(link, byPath, folders);
        if (fault !== undefined)
            ctx.report('link-escape', `${fault}: ${link.linkTarget ?? ''}`, link.path);
    }
}
function followLink(link, byPath, folders) {
    let entry = link;
    for (let hops = 0; hops < MAX_HOPS; hops++) {
        const target = targetPath(entry);
        if (target === undefined)
            return 'the target is outside the archive';
        const next = byPath.get(target);
        if (next === undefined)
            return folders.has(target) ? undefined : 'the archive has no such target';
        if (next.linkTarget === undefined)
            return undefined;
        entry = next;
    }
    return 'links without end';
}
/** Where a link points, from the root of the archive; undefined where that is outside. */
function targetPath({ kind, path, linkTarget = '' }) {
    // A backslash or a colon leads elsewhere on Windows.
    if (linkTarget === '' || /^\/|[\\:\0]/u.test(linkTarget))
        return undefined;
    const resolved = kind === 'symlink' ? path.split('/').slice(0, -1) : [];
    for (const component of linkTarget.split('/')) {
        if (component === '..') {
            if (resolved.pop() === undefined)
                return undefined;
        }
        else if (component !== '' && component !== '.') {
            resolved.push(component);
        }
    }
    return resolved.join('/');
}
/** The folders that paths go through, as far as `limit`: what lies beyond is reported as too many folders. */
function impliedFolders(entries, limit) {
    const folders = new Set();
    for (const { path } of entries) {
        for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            const folder = path.slice(0, slash);
            if (folders.has(folder) || folders.size >= limit)
                break;
            folders.add(folder);
        }
    }
    return folders;
}

;// CONCATENATED MODULE: ./lib/archive/tar/member.js



const member_SLASH = 0x2f;
const NAME_BYTES = 100;
/** One more than the 11 octal digits of the size field can say. */
const OCTAL_SIZE_END = 8 ** 11;
const REGULAR = { kind: 'file', modeBits: 0o100000 };
const TYPES = {
    '0': REGULAR,
    '\0': REGULAR,
    '1': { kind: 'hardlink', modeBits: 0o100000 },
    '2': { kind: 'symlink', modeBits: 0o120000 },
    '3': { kind: 'other', modeBits: 0o020000 },
    '4': { kind: 'other', modeBits: 0o060000 },
    '5': { kind: 'dir', modeBits: 0o040000 },
    '6': { kind: 'other', modeBits: 0o010000 },
};
/** Puts a header and its extensions together, and reports where they disagree or say what no honest member says. */
function resolveMember(header, extensions, ctx) {
    const { pax } = extensions;
    // Until the name is settled, faults are reported under that of the header.
    const report = (code, detail) => {
        ctx.report(code, detail, lossy(header.name));
    };
    if (pax !== undefined)
        checkPaxKeys(pax, 'member', report);
    const size = effectiveSize(header, pax, report);
    const name = effectiveText('path', header.name, pax?.get('path'), extensions.longName, report);
    const link = effectiveText('linkpath', header.link, pax?.get('linkpath'), extensions.longLink, report);
    const checked = checkPath(name, ctx);
    const { path } = checked;
    const info = typeInfo(header, path, ctx);
    if (info.kind !== 'dir' && name[name.length - 1] === member_SLASH) {
        ctx.report('tar-header', 'a name with a trailing slash that is no folder', path);
    }
    checkMode(header.mode, info, path, ctx);
    const isLink = info.kind === 'symlink' || info.kind === 'hardlink';
    if (!isLink && link.length > 0)
        ctx.report('tar-header', 'a link target on what is no link', path);
    const hasData = info.kind === 'file';
    // As CPython and libarchive read it: what follows is the next header, whatever the size field says.
    if (!hasData && size > 0)
        ctx.report('tar-link-data', `${size} bytes on what has no contents`, path);
    const member = {
        ...checked,
        kind: info.kind,
        dataSize: hasData ? size : 0,
        declaredSize: size,
        mode: header.mode,
    };
    return isLink ? { ...member, linkTarget: lossy(link) } : member;
}
/** The kind of a member, with the anomalies that a kind is by itself. */
function typeInfo(header, path, ctx) {
    const { type } = header;
    const info = TYPES[type];
    if (info === undefined) {
        // Most readers extract what they don't know as a file, so it is read as one.
        const code = type === 'S' ? 'tar-sparse' : 'tar-unknown-type';
        ctx.report(code, `type ${JSON.stringify(type)}`, path);
        return REGULAR;
    }
    if (type === '\0')
        ctx.report('tar-format', 'the type of a regular file as v7 tar wrote it', path);
    if (info.kind === 'symlink' || info.kind === 'hardlink')
        ctx.report(info.kind, 'a link', path);
    if (info.kind === 'other')
        ctx.report('device', `a special file of type ${type}`, path);
    return info;
}
function checkMode(mode, info, path, ctx) {
    const shown = `mode 0${mode.toString(8)}`;
    if ((mode & 0o7000) !== 0)
        ctx.report('setuid', shown, path);
    const typeBits = mode - (mode % 0o10000);
    // Builders write either the whole st_mode or none of its type bits.
    if (typeBits !== 0 && typeBits !== info.modeBits)
        ctx.report('mode-mismatch', shown, path);
}
/** The pax size has to agree with the header wherever the header can hold it: else two readers see two archives. */
function effectiveSize(header, pax, report) {
    const value = pax?.get('size');
    if (value === undefined)
        return header.size;
    const digits = external_node_buffer_.Buffer.from(value).toString('latin1');
    const size = /^(?:0|[1-9][0-9]{0,15})$/u.test(digits) ? Number(digits) : NaN;
    if (!Number.isSafeInteger(size)) {
        report('tar-number', 'the pax size is not a number');
        return header.size;
    }
    const isAgreed = size === header.size || (size >= OCTAL_SIZE_END && header.size === 0);
    if (!isAgreed)
        report('tar-extension-conflict', `pax size ${size}, header ${header.size}`);
    return size;
}
/**
 * A name or link target from header, pax and GNU extension. Where the header can hold the extended text, it must be the
 * same text; a GNU long text must begin with what the header holds of it.
 */
function effectiveText(key, inHeader, inPax, inGnu, report) {
    if (inPax === undefined && inGnu === undefined)
        return inHeader;
    const text = inPax ?? inGnu ?? inHeader;
    if (inPax !== undefined && inGnu !== undefined && !same(inPax, inGnu)) {
        report('tar-extension-conflict', `pax ${key} and GNU long name differ`);
    }
    if (text.length === 0)
        report('tar-extension', `an empty ${key}`);
    const fits = text.length <= NAME_BYTES && text.every((byte) => byte < 0x80);
    if (fits && !same(withoutSlash(text), withoutSlash(inHeader))) {
        report('tar-extension-conflict', `${key} ${lossy(text)}, header ${lossy(inHeader)}`);
    }
    else if (inGnu !== undefined && !same(inGnu.subarray(0, inHeader.length), inHeader)) {
        report('tar-extension-conflict', `the header is no beginning of the GNU long ${key}`);
    }
    return text;
}
function same(left, right) {
    return external_node_buffer_.Buffer.compare(left, right) === 0;
}
function withoutSlash(bytes) {
    return bytes[bytes.length - 1] === member_SLASH ? bytes.subarray(0, -1) : bytes;
}
/** Link targets and names in messages: 1 KiB is enough to show one. */
function lossy(bytes) {
    return external_node_buffer_.Buffer.from(bytes.subarray(0, 1024)).toString('utf8');
}

;// CONCATENATED MODULE: ./lib/archive/tar/parser.js






const NO_BYTES = new Uint8Array(0);
/**
 * A strict tar reader (POSIX ustar and pax, GNU long names and base-256) that is fed the archive in pieces of any size.
 * It keeps no more of it than one block, one extension header and what the contents sinks keep, and never looks back.
 */
class TarParser {
    #ctx;
    #extensions;
    #entries = [];
    #paths = new PathSet();
    #block = new Uint8Array(BLOCK_BYTES);
    #filled = 0;
    #state = 'header';
    #isFirst = true;
    #zeroBlocks = 0;
    #body;
    /** Bytes of the body, and then of its padding, that are still to come. */
    #remaining = 0;
    #padding = 0;
    constructor(ctx) {
        this.#ctx = ctx;
        this.#extensions = new ExtensionReader(ctx);
    }
    /** Answers false once nothing more can be made of the archive. The chunk is not kept. */
    async feed(chunk) {
        let at = 0;
        while (at < chunk.length) {
            switch (this.#state) {
                case 'header':
                    at = this.#feedHeader(chunk, at);
                    break;
                case 'data': {
                    const end = Math.min(chunk.length, at + this.#remaining);
                    const isWhole = end - at === this.#remaining;
                    this.#remaining -= end - at;
                    const done = this.#feedBody(chunk.subarray(at, end), isWhole);
                    if (done !== undefined)
                        await done;
                    at = end;
                    break;
                }
                case 'padding':
                    at = this.#feedPadding(chunk, at);
                    break;
                case 'end':
                    if (!allZero(chunk, at, chunk.length)) {
                        this.#ctx.report('tar-trailing', 'bytes after the end marker that are not zero');
                        this.#state = 'dead';
                    }
                    at = chunk.length;
                    break;
                case 'dead':
                    return false;
            }
        }
        return this.#state !== 'dead';
    }
    /**
     * Ends the reading and answers the entries. `failure` says why no more is to come, where that is not the end of the
     * archive; what it cut off is an entry without contents then, and not another fault.
     */
    end(failure) {
        if (failure === undefined)
            this.#checkEnd();
        const body = this.#body;
        if (body !== undefined && body.for !== 'extension') {
            this.#push(body.member, { state: 'unread', why: failure ?? 'truncated' });
        }
        this.#paths.finish(this.#ctx);
        checkLinks(this.#entries, this.#ctx);
        return this.#entries;
    }
    #checkEnd() {
        if (this.#state === 'data' || this.#state === 'padding' || this.#filled > 0) {
            this.#ctx.report('truncated', 'the tar archive ends within a member or header');
        }
        else if (this.#state === 'header') {
            this.#extensions.expectNone();
            this.#ctx.report('tar-no-end', `${this.#zeroBlocks} zero blocks at the end instead of two`);
        }
    }
    #feedHeader(chunk, at) {
        if (this.#filled === 0 && chunk.length - at >= BLOCK_BYTES) {
            this.#readHeader(chunk.subarray(at, at + BLOCK_BYTES));
            return at + BLOCK_BYTES;
        }
        const part = chunk.subarray(at, at + BLOCK_BYTES - this.#filled);
        this.#block.set(part, this.#filled);
        this.#filled += part.length;
        if (this.#filled === BLOCK_BYTES) {
            this.#filled = 0;
            this.#readHeader(this.#block);
        }
        return at + part.length;
    }
    #readHeader(block) {
        if (isZeroBlock(block)) {
            this.#extensions.expectNone();
            this.#zeroBlocks++;
            if (this.#zeroBlocks === 2)
                this.#state = 'end';
            return;
        }
        if (this.#isFirst && !looksLikeTar(block)) {
            this.#ctx.report('not-an-archive', 'the contents are no tar archive');
            this.#state = 'dead';
            return;
        }
        this.#isFirst = false;
        if (this.#zeroBlocks === 1) {
            this.#ctx.report('tar-zero-block', 'some readers end here, others go on');
            this.#zeroBlocks = 0;
        }
        const header = parseHeader(block, (code, detail) => {
            this.#ctx.report(code, detail, headerName(block));
        });
        if (header === undefined)
            this.#state = 'dead';
        else
            this.#begin(header);
    }
    #begin(header) {
        if (isExtension(header.type)) {
            if (this.#extensions.announce(header.type, header.size)) {
                const body = { for: 'extension', type: header.type, bytes: new Uint8Array(header.size) };
                this.#expect(body, header.size);
            }
            else {
                this.#state = 'dead';
            }
            return;
        }
        const { budget, limits } = this.#ctx;
        if (budget.entries >= limits.entries) {
            this.#ctx.report('limit-entries', `more than ${limits.entries} entries`);
            this.#ctx.stopped = 'limit-entries';
            this.#state = 'dead';
            return;
        }
        budget.entries++;
        const member = resolveMember(header, this.#extensions.take(), this.#ctx);
        if (member.kind === 'other')
            this.#push(member, { state: 'unread', why: 'device' });
        else if (member.dataSize > limits.entryBytes) {
            const detail = `${member.dataSize} bytes, limit ${limits.entryBytes}`;
            this.#ctx.report('limit-entry-size', detail, member.path);
            this.#expect({ for: 'skipped', member, why: 'limit-entry-size' }, member.dataSize);
        }
        else
            this.#expect({ for: 'member', member }, member.dataSize);
    }
    #expect(body, size) {
        this.#body = body;
        this.#remaining = size;
        this.#padding = (BLOCK_BYTES - (size % BLOCK_BYTES)) % BLOCK_BYTES;
        this.#state = 'data';
        // Nothing may come after it that would end it.
        if (size === 0)
            void this.#feedBody(NO_BYTES, true);
    }
    /** Takes the next bytes of the body, `isEnd` with the last; answers a promise only where there is something to wait for. */
    #feedBody(part, isEnd) {
        const body = this.#body;
        if (body?.for === 'extension') {
            body.bytes.set(part, body.bytes.length - this.#remaining - part.length);
            if (isEnd)
                this.#extensions.read(body.type, body.bytes);
        }
        else if (body?.for === 'skipped') {
            if (isEnd)
                this.#push(body.member, { state: 'unread', why: body.why });
        }
        else if (body !== undefined) {
            return this.#feedMember(body, part, isEnd);
        }
        if (isEnd)
            this.#endBody();
        return undefined;
    }
    #feedMember(body, part, isEnd) {
        const { member } = body;
        let contents;
        if (isEnd && body.sink === undefined)
            contents = readWhole(member.path, part, this.#ctx);
        else {
            body.sink ??= openContents(member.path, this.#ctx);
            body.sink.feed(part);
            if (!isEnd)
                return undefined;
            contents = body.sink.end();
        }
        if (contents instanceof Promise) {
            return contents.then((read) => {
                this.#push(member, read);
                this.#endBody();
            });
        }
        this.#push(member, contents);
        this.#endBody();
        return undefined;
    }
    #endBody() {
        this.#body = undefined;
        this.#remaining = this.#padding;
        this.#state = this.#padding > 0 ? 'padding' : 'header';
    }
    #feedPadding(chunk, at) {
        const end = Math.min(chunk.length, at + this.#remaining);
        if (!allZero(chunk, at, end)) {
            this.#ctx.report('tar-padding', 'bytes that no reader shows', this.#entries.at(-1)?.path);
        }
        this.#remaining -= end - at;
        if (this.#remaining === 0)
            this.#state = 'header';
        return end;
    }
    #push(member, contents) {
        const { path, rawPath, kind, declaredSize, mode, linkTarget } = member;
        this.#entries.push({
            path,
            ...(rawPath === undefined ? {} : { rawPath }),
            kind,
            declaredSize,
            mode,
            ...(linkTarget === undefined ? {} : { linkTarget }),
            contents,
        });
        this.#paths.add(path, kind);
    }
}
function headerName(block) {
    const nul = block.indexOf(0);
    return new TextDecoder().decode(block.subarray(0, nul === -1 ? 100 : Math.min(nul, 100)));
}

;// CONCATENATED MODULE: ./lib/archive/tar/read.js





const read_CHUNK_BYTES = 1024 * 1024;
/** Reads a gzip-compressed tar archive in one pass: inflated, hashed and checked as it streams by. */
async function readTarGz(source, ctx) {
    const parser = new TarParser(ctx);
    const failure = await gunzip(source, ctx, (chunk) => parser.feed(chunk));
    return { format: 'tar.gz', entries: parser.end(failure), anomalies: ctx.anomalies };
}
/** Reads a plain tar archive, as it may lie inside another one. Its bytes were counted when they were inflated. */
async function readTar(source, ctx) {
    const parser = new TarParser(ctx);
    for (let at = 0; at < source.size; at += read_CHUNK_BYTES) {
        const chunk = await source.read(at, Math.min(read_CHUNK_BYTES, source.size - at));
        if (!(await parser.feed(chunk)))
            break;
    }
    return { format: 'tar', entries: parser.end(ctx.stopped), anomalies: ctx.anomalies };
}
/**
 * Reads a gzip file that lies inside an archive under `path`: as a tar archive where its contents are one, else as an
 * archive of format `gzip` with the one entry that `gunzip` would make of it.
 */
async function readGzip(source, path, ctx) {
    let head = new Uint8Array(0);
    let body;
    const failure = await gunzip(source, ctx, (chunk) => {
        if (body !== undefined)
            return body.feed(chunk);
        head = head.length === 0 ? chunk : external_node_buffer_.Buffer.concat([head, chunk]);
        if (head.length < BLOCK_BYTES) {
            head = head.slice();
            return true;
        }
        body = looksLikeTar(head.subarray(0, BLOCK_BYTES)) ? new TarParser(ctx) : new PlainFile(path, ctx);
        return body.feed(head);
    });
    if (body instanceof TarParser) {
        return { format: 'tar.gz', entries: body.end(failure), anomalies: ctx.anomalies };
    }
    if (body === undefined) {
        body = new PlainFile(path, ctx);
        body.feed(head);
    }
    return body.end(failure);
}
/** The contents of a gzip file that are no archive. */
class PlainFile {
    #path;
    #ctx;
    #sink;
    #size = 0;
    #unread;
    constructor(path, ctx) {
        this.#path = path.replace(/\.gz$/iu, '');
        this.#ctx = ctx;
        this.#sink = openContents(this.#path, ctx);
        if (ctx.budget.entries >= ctx.limits.entries)
            this.#refuse('limit-entries', ctx.limits.entries);
        else
            ctx.budget.entries++;
    }
    feed(chunk) {
        const { entryBytes } = this.#ctx.limits;
        this.#size += chunk.length;
        if (this.#unread === undefined && this.#size > entryBytes)
            this.#refuse('limit-entry-size', entryBytes);
        if (this.#unread !== undefined)
            return false;
        this.#sink.feed(chunk);
        return true;
    }
    async end(failure) {
        const why = this.#unread ?? failure;
        const contents = why === undefined ? await this.#sink.end() : { state: 'unread', why };
        const entry = { path: this.#path, kind: 'file', declaredSize: this.#size, contents };
        return { format: 'gzip', entries: [entry], anomalies: this.#ctx.anomalies };
    }
    #refuse(code, limit) {
        this.#unread = code;
        this.#ctx.report(code, `more than ${limit}`, this.#path);
    }
}

;// CONCATENATED MODULE: ./lib/archive/read.js




/**
 * Reads a whole artifact: every entry with its digest and signals, and every oddity. Never rejects on what the bytes
 * hold: what can't be read is an anomaly of the family `unreadable`, and so is a fault of ours.
 */
async function readArchive(format, source, options) {
    const ctx = new ReadContext(options);
    const { artifactBytes } = options.limits;
    if (source.size > artifactBytes) {
        ctx.report('limit-artifact-size', `${source.size} bytes, limit ${artifactBytes}`);
        return { format, entries: [], anomalies: ctx.anomalies };
    }
    try {
        return await (format === 'zip' ? readZip(source, ctx) : readTarGz(source, ctx));
    }
    catch (error) {
        ctx.report('read-error', (0,errors/* messageOf */.b)(error));
        return { format, entries: [], anomalies: ctx.anomalies };
    }
}

;// CONCATENATED MODULE: ./lib/distribution/text.js
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
/**
 * Bytes of a metadata file as text, a byte order mark kept. What is no UTF-8 (which all of these files are by their
 * specifications) is a problem and comes back with U+FFFD in its place.
 */
function decodeText(bytes, problems) {
    let text;
    try {
        text = decoder.decode(bytes);
    }
    catch {
        problems.add('not-utf-8', 'the file is not UTF-8');
        text = lenient.decode(bytes);
    }
    // Some readers drop the mark, others take it for the first letter of a name.
    if (text.startsWith('\uFEFF'))
        problems.add('byte-order-mark', 'the file begins with a byte order mark', 1);
    return text;
}
/** Lines as universal newlines cut them: `\n`, `\r\n` and a lone `\r` end one. Nothing follows a final line end. */
function* splitLines(text) {
    const ends = /\r\n|\r|\n/g;
    let start = 0;
    let number = 1;
    for (let match = ends.exec(text); match; match = ends.exec(text)) {
        const end = match[0] === '\r\n' ? '\r\n' : match[0] === '\r' ? '\r' : '\n';
        yield { text: text.slice(start, match.index), number, end };
        start = ends.lastIndex;
        number += 1;
    }
    if (start < text.length)
        yield { text: text.slice(start), number, end: '' };
}
/** What only Python's `str.splitlines` takes for a line end: readers disagree where the line is over. */
const ODD_LINE_END = /[\v\f\x1c-\x1e\x85\u2028\u2029]/;
/** Control characters that no text needs; tab and what ends a line is not among them. */
const text_CONTROL = /[\0-\x08\x0e-\x1b\x1f\x7f]/;

;// CONCATENATED MODULE: ./lib/distribution/entry-points.js



/** Groups whose entries become programs on the user's PATH. */
const SCRIPT_GROUPS = new Set(['console_scripts', 'gui_scripts']);
const GROUP = /^[A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)*$/;
/** With the hyphens that real groups have. */
const ODD_GROUP = /^[A-Za-z0-9_.-]+$/;
/** What the specification advises for names. */
const NAME = /^[A-Za-z0-9_.-]+$/;
/** A program's name becomes a file's: no separator, no dot at either end. */
const SCRIPT_NAME = /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?$/;
const TARGET = /^(?<module>[\p{ID_Start}_]\p{ID_Continue}*(?:\.[\p{ID_Start}_]\p{ID_Continue}*)*)(?<colon>[ \t]*:[ \t]*(?<attribute>[\p{ID_Start}_]\p{ID_Continue}*(?:\.[\p{ID_Start}_]\p{ID_Continue}*)*))?(?:[ \t]*\[(?<extras>[^[\]]*)\])?$/u;
/** True for a group whose entries are installed as programs. */
function isScriptGroup(group) {
    return SCRIPT_GROUPS.has(group);
}
/**
 * Reads entry_points.txt as importlib.metadata does. Wherever configparser, with the settings of the entry points
 * specification, would see something else or stop, there is a problem.
 */
function parseEntryPoints(path, bytes) {
    const reader = new EntryPointReader();
    for (const line of splitLines(decodeText(bytes, reader.problems)))
        reader.take(line);
    return { path, value: { entries: reader.entries }, problems: reader.problems.list };
}
class EntryPointReader {
    entries = [];
    problems = new ProblemList();
    group;
    groups = new Set();
    /** Names of the current group; those of both script groups share one, since they land in one folder. */
    names = new Map();
    indent = 0;
    /** configparser takes a line that is indented deeper than the one before for more of its value. */
    inValue = false;
    take(line) {
        const { number } = line;
        if (line.end === '\r')
            this.problems.add('bare-cr', 'a carriage return without line feed', number);
        if (text_CONTROL.test(line.text))
            this.problems.add('control-character', 'a control character', number);
        if (ODD_LINE_END.test(line.text)) {
            this.problems.add('line-separator', 'a character that some readers take for a line end', number);
        }
        const text = line.text.trim();
        if (text === '' || text.startsWith('#'))
            return;
        if (text.startsWith(';')) {
            this.problems.add('semicolon-comment', 'importlib.metadata takes no `;` for a comment', number);
            return;
        }
        this.checkIndent(line.text, number);
        if (text.startsWith('['))
            this.section(text, number);
        else
            this.entry(text, number);
    }
    checkIndent(text, line) {
        const indent = text.length - text.trimStart().length;
        if (this.inValue && indent > this.indent) {
            this.problems.add('continuation-line', 'configparser takes this line for more of the value above', line);
        }
        else {
            this.indent = indent;
        }
    }
    section(text, line) {
        this.inValue = false;
        if (!text.endsWith(']')) {
            this.problems.add('bad-section', `${problems_quote(text)} begins like a group and is none`, line);
            this.entry(text, line);
            return;
        }
        const group = text.slice(1, -1);
        if (group.toUpperCase() === 'DEFAULT') {
            this.problems.add('default-section', 'configparser copies the entries of [DEFAULT] into every group', line);
        }
        if (!GROUP.test(group)) {
            const code = ODD_GROUP.test(group) ? 'odd-group' : 'bad-section';
            this.problems.add(code, `${problems_quote(group)} is no group name of letters, digits, \`_\` and dots`, line);
        }
        if (this.groups.has(group))
            this.problems.add('duplicate-section', `the group ${problems_quote(group)} stands twice`, line);
        this.groups.add(group);
        this.group = group;
    }
    entry(text, line) {
        const equals = text.indexOf('=');
        if (equals === -1) {
            this.problems.add('no-delimiter', `${problems_quote(text)} has no \`=\``, line);
            return;
        }
        this.inValue = true;
        if (this.group === undefined) {
            this.problems.add('outside-section', `${problems_quote(text)} stands in no group`, line);
            return;
        }
        const { group } = this;
        const name = text.slice(0, equals).trim();
        const target = text.slice(equals + 1).trim();
        this.checkName(group, name, line);
        const { groups } = TARGET.exec(target) ?? {};
        const extras = (groups?.extras ?? '').split(',').map((extra) => extra.trim());
        const named = extras.length === 1 && extras[0] === '' ? [] : extras;
        const module = groups?.module;
        const attribute = groups?.attribute;
        if (module === undefined || !named.every(isValidName)) {
            this.problems.add('bad-target', `${problems_quote(target)} is not \`module:attribute\``, line);
        }
        else if (attribute === undefined && isScriptGroup(group)) {
            this.problems.add('script-without-attribute', `the program ${problems_quote(name)} names no function`, line);
        }
        else if (/\s/.test(groups?.colon ?? '')) {
            this.problems.add('spaced-target', `white space about the colon of ${problems_quote(target)}`, line);
        }
        this.entries.push({
            group,
            name,
            target,
            ...(module === undefined ? {} : { module }),
            ...(attribute === undefined ? {} : { attribute }),
            extras: named,
            line,
        });
    }
    checkName(group, name, line) {
        const script = isScriptGroup(group);
        // Programs become files, so that `Demo` and `demo` are one on some systems, and gui_scripts overwrite console_scripts.
        const key = script ? name.toLowerCase() : name;
        const scope = script ? 'console_scripts' : group;
        let names = this.names.get(scope);
        if (!names)
            this.names.set(scope, (names = new Set()));
        if (names.has(key))
            this.problems.add('duplicate-key', `${problems_quote(name)} stands twice in ${problems_quote(group)}`, line);
        names.add(key);
        if (name.includes(':')) {
            this.problems.add('colon-delimiter', `${problems_quote(name)} holds a colon, which ends a name for configparser`, line);
        }
        else if (script ? !SCRIPT_NAME.test(name) : name === '') {
            this.problems.add('bad-name', `${problems_quote(name)} can't be the name of ${script ? 'a program' : 'an entry point'}`, line);
        }
        else if (!NAME.test(name)) {
            this.problems.add('odd-name', `${problems_quote(name)} is no name of letters, digits, \`.\`, \`_\` and \`-\``, line);
        }
    }
}

;// CONCATENATED MODULE: ./lib/distribution/email.js


/** RFC 5322 2.2: a name is printable ASCII without the colon. CPython's parser ends the headers at any other line. */
const HEADER = /^([\x21-\x39\x3b-\x7e]*):[ \t]*/;
class HeaderReader {
    headers = [];
    problems;
    mayHoldText;
    name;
    parts = [];
    start = 0;
    constructor(problems, mayHoldText) {
        this.problems = problems;
        this.mayHoldText = mayHoldText;
    }
    /** Answers false for the line at which the headers are over without a blank line. */
    take(line) {
        const { text, number } = line;
        if (line.end === '\r')
            this.problems.add('bare-cr', 'a carriage return without line feed among the headers', number);
        if (text_CONTROL.test(text))
            this.problems.add('control-character', 'a control character among the headers', number);
        if (text.startsWith(' ') || text.startsWith('\t')) {
            this.fold(line);
            return true;
        }
        this.finish();
        // mbox separators: CPython drops such a line, other readers end the headers at it.
        if (text.startsWith('From ')) {
            this.problems.add('envelope-header', 'a line that begins with `From ` among the headers', number);
            return true;
        }
        const match = HEADER.exec(text);
        if (!match)
            return false;
        const [prefix, name = ''] = match;
        if (name === '') {
            this.problems.add('empty-header-name', 'a header without a name', number);
            return true;
        }
        this.name = name;
        this.start = number;
        this.parts = [text.slice(prefix.length)];
        return true;
    }
    fold({ text, number }) {
        if (this.name === undefined) {
            this.problems.add('stray-continuation', 'a continuation line that continues no header', number);
        }
        else {
            this.parts.push(text);
        }
    }
    finish() {
        if (this.name === undefined)
            return;
        const { name, start } = this;
        const text = this.mayHoldText(name.toLowerCase());
        const joined = this.parts.join('\n');
        if (ODD_LINE_END.test(joined)) {
            const code = text ? 'text-line-separator' : 'line-separator';
            this.problems.add(code, `${name} holds a character that some readers take for a line end`, start);
        }
        if (this.parts.length > 1 && !text) {
            this.problems.add('folded-header', `${problems_quote(name)} runs over several lines`, start);
        }
        this.headers.push({ name, value: joined, line: start });
        this.name = undefined;
        this.parts = [];
    }
}
/**
 * Reads headers and body as CPython's `email.parser` does with its `compat32` policy (what packaging, pip and
 * importlib.metadata use), and tells as a problem wherever another reader could see something else.
 */
function parseEmail(bytes, mayHoldText = () => false) {
    const problems = new ProblemList();
    const text = decodeText(bytes, problems);
    const reader = new HeaderReader(problems, mayHoldText);
    let offset = 0;
    for (const line of splitLines(text)) {
        const next = offset + line.text.length + line.end.length;
        if (line.text === '') {
            if (line.end === '\r')
                problems.add('bare-cr', 'a carriage return without line feed ends the headers', line.number);
            offset = next;
            break;
        }
        if (!reader.take(line)) {
            problems.add('not-a-header', `${problems_quote(line.text)} is no header, and no blank line is before it`, line.number);
            break;
        }
        offset = next;
    }
    reader.finish();
    const body = text.slice(offset);
    if (/\r(?!\n)/.test(body))
        problems.add('body-bare-cr', 'a carriage return without line feed in the body');
    if (body.includes('\0'))
        problems.add('control-character', 'a NUL in the body');
    return { headers: reader.headers, ...(body === '' ? {} : { body }), problems: problems.list };
}
/** Headers by lower-case name, each list in the order of the file. */
function groupHeaders(headers) {
    const fields = new Map();
    for (const header of headers) {
        const key = header.name.toLowerCase();
        const list = fields.get(key);
        if (list)
            list.push(header);
        else
            fields.set(key, [header]);
    }
    return fields;
}

;// CONCATENATED MODULE: ./lib/distribution/metadata-fields.js
/** Every header of the core metadata specification (PEP 241, 314, 345, 566, 643, 639, 794) by lower-case name. */
const FIELDS = new Map([
    ['metadata-version', { since: '1.0' }],
    ['name', { since: '1.0' }],
    ['version', { since: '1.0' }],
    ['platform', { since: '1.0', multiple: true }],
    ['summary', { since: '1.0' }],
    ['description', { since: '1.0', text: true }],
    ['keywords', { since: '1.0' }],
    ['home-page', { since: '1.0' }],
    ['author', { since: '1.0' }],
    ['author-email', { since: '1.0' }],
    ['license', { since: '1.0', text: true }],
    ['supported-platform', { since: '1.1', multiple: true }],
    ['download-url', { since: '1.1' }],
    ['classifier', { since: '1.1', multiple: true }],
    ['requires', { since: '1.1', multiple: true }],
    ['provides', { since: '1.1', multiple: true }],
    ['obsoletes', { since: '1.1', multiple: true }],
    ['maintainer', { since: '1.2' }],
    ['maintainer-email', { since: '1.2' }],
    ['requires-dist', { since: '1.2', multiple: true }],
    ['provides-dist', { since: '1.2', multiple: true }],
    ['obsoletes-dist', { since: '1.2', multiple: true }],
    ['requires-python', { since: '1.2' }],
    ['requires-external', { since: '1.2', multiple: true }],
    ['project-url', { since: '1.2', multiple: true }],
    ['description-content-type', { since: '2.1' }],
    ['provides-extra', { since: '2.1', multiple: true }],
    ['dynamic', { since: '2.2', multiple: true }],
    ['license-expression', { since: '2.4' }],
    ['license-file', { since: '2.4', multiple: true }],
    ['import-name', { since: '2.5', multiple: true }],
    ['import-namespace', { since: '2.5', multiple: true }],
]);
/** Versions of the metadata itself, oldest first. 2.0 was withdrawn (PEP 426) but stands in real wheels. */
const METADATA_VERSIONS = [
    '1.0',
    '1.1',
    '1.2',
    '2.0',
    '2.1',
    '2.2',
    '2.3',
    '2.4',
    '2.5',
];

;// CONCATENATED MODULE: ./lib/distribution/marker.js
/** Variables of environment markers (PEP 508; `extras` and `dependency_groups` by PEP 751), and their old spellings. */
const VARIABLES = new Set([
    'python_version',
    'python_full_version',
    'os_name',
    'os.name',
    'sys_platform',
    'sys.platform',
    'platform_release',
    'platform_system',
    'platform_version',
    'platform.version',
    'platform_machine',
    'platform.machine',
    'platform_python_implementation',
    'platform.python_implementation',
    'python_implementation',
    'implementation_name',
    'implementation_version',
    'extra',
    'extras',
    'dependency_groups',
]);
const TOKEN = /[ \t]*(?:([()])|("[^"]*"|'[^']*')|(===|~=|==|!=|<=|>=|<|>)|(not[ \t]+in(?![\w.]))|([A-Za-z_][\w.]*))/y;
/** Tokens of a marker, or `undefined` where some text is none. */
function tokenize(text) {
    const tokens = [];
    const end = text.trimEnd().length;
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < end) {
        const match = TOKEN.exec(text);
        if (!match)
            return undefined;
        const [, parenthesis, literal, comparison, notIn, word = ''] = match;
        if (parenthesis !== undefined)
            tokens.push(parenthesis === '(' ? '(' : ')');
        else if (literal !== undefined || VARIABLES.has(word))
            tokens.push('operand');
        else if (comparison !== undefined || notIn !== undefined || word === 'in')
            tokens.push('operator');
        else if (word === 'and' || word === 'or')
            tokens.push('joiner');
        else
            return undefined;
    }
    return tokens;
}
/**
 * True for a well-formed environment marker. It is not evaluated. A state machine, not a recursive parser: a marker may
 * open ten thousand parentheses.
 */
function isMarker(text) {
    const tokens = tokenize(text);
    if (!tokens)
        return false;
    let depth = 0;
    let state = 'left';
    for (const token of tokens) {
        if (state === 'left' && token === '(')
            depth += 1;
        else if (state === 'left' && token === 'operand')
            state = 'operator';
        else if (state === 'operator' && token === 'operator')
            state = 'right';
        else if (state === 'right' && token === 'operand')
            state = 'after';
        else if (state === 'after' && token === 'joiner')
            state = 'left';
        else if (state === 'after' && token === ')' && depth > 0)
            depth -= 1;
        else
            return false;
    }
    return state === 'after' && depth === 0;
}

;// CONCATENATED MODULE: ./lib/distribution/specifier.js

/** More clauses than any real set has. */
const MAX_CLAUSES = 100;
const CLAUSE = /^(~=|===|==|!=|<=|>=|<|>)[ \t]*([^ \t,;()]+)$/;
function isClause(operator, version) {
    if (operator === '===')
        return true;
    const exact = operator === '==' || operator === '!=';
    const wildcard = version.endsWith('.*');
    if (wildcard && !exact)
        return false;
    const plain = normalizeVersion(wildcard ? version.slice(0, -2) : version);
    if (plain === undefined)
        return false;
    if (plain.includes('+') && (!exact || wildcard))
        return false;
    // A prefix match is on the release alone.
    if (wildcard && !/^(?:[0-9]+!)?[0-9.]+$/.test(plain))
        return false;
    return operator !== '~=' || /[0-9]\.[0-9]/.test(plain);
}
/**
 * Splits a set of version specifiers (PEP 440) into its clauses, white space removed. `undefined` where one is malformed.
 * An empty set matches all; a comma at the end is taken, as packaging does.
 */
function parseSpecifiers(text) {
    const parts = text.split(',', MAX_CLAUSES + 1).map((part) => part.trim());
    if (parts.length > MAX_CLAUSES)
        return undefined;
    if (parts.at(-1) === '')
        parts.pop();
    const clauses = [];
    for (const part of parts) {
        const match = CLAUSE.exec(part);
        if (!match)
            return undefined;
        const [, operator = '', version = ''] = match;
        if (!isClause(operator, version))
            return undefined;
        clauses.push(operator + version);
    }
    return clauses;
}

;// CONCATENATED MODULE: ./lib/distribution/requirement.js




/** Longer than any real one by far; bounds the work that one line can cause. */
const requirement_MAX_LENGTH = 10_000;
const HEAD = /^[ \t]*([A-Za-z0-9][A-Za-z0-9._-]*)[ \t]*(?:\[([^\]]*)\])?[ \t]*/;
/** Parses one dependency specifier strictly; answers a `Problem` (code `invalid-requirement`) where it is none. */
function parseRequirement(text) {
    const invalid = (why) => ({
        code: 'invalid-requirement',
        message: `${problems_quote(text)} is no requirement: ${why}`,
    });
    if (text.length > requirement_MAX_LENGTH)
        return invalid('it is too long');
    const head = HEAD.exec(text);
    const name = head?.[1] ?? '';
    if (!head || !isValidName(name))
        return invalid('it does not begin with a project name');
    const extras = parseExtras(head[2]);
    if (!extras)
        return invalid('the extras are malformed');
    const rest = text.slice(head[0].length);
    const base = { name, project: normalizeName(name), extras };
    if (rest.startsWith('@')) {
        // The URL ends at white space, so that a `;` within it is its own (PEP 508, "Grammar").
        const match = /^@[ \t]*([^ \t]+)(?:[ \t]+(?:;(.*))?)?$/.exec(rest);
        if (!match)
            return invalid('the URL is malformed');
        const [, url = '', marker] = match;
        return withMarker({ ...base, specifiers: [], url }, marker, invalid);
    }
    const semicolon = rest.indexOf(';');
    const specifiers = parseSpecifiers(unwrap(semicolon === -1 ? rest : rest.slice(0, semicolon)));
    if (!specifiers)
        return invalid('the version specifiers are malformed');
    return withMarker({ ...base, specifiers }, semicolon === -1 ? undefined : rest.slice(semicolon + 1), invalid);
}
function withMarker(requirement, marker, invalid) {
    if (marker === undefined)
        return requirement;
    return isMarker(marker) ? { ...requirement, marker: marker.trim() } : invalid('the marker is malformed');
}
function parseExtras(text) {
    if (text === undefined || text.trim() === '')
        return [];
    const extras = text.split(',').map((extra) => extra.trim());
    return extras.every(isValidName) ? extras : undefined;
}
/** `name (>=1.0)`: specifiers may stand in parentheses. */
function unwrap(text) {
    const trimmed = text.trim();
    return trimmed.startsWith('(') && trimmed.endsWith(')') ? trimmed.slice(1, -1) : trimmed;
}

;// CONCATENATED MODULE: ./lib/distribution/metadata-checks.js






/** PyPI's bound on a Project-URL label; the specification gives it too. */
const MAX_LABEL = 32;
/** Two headers that change how CPython reads the body: as parts, or decoded. */
const MIME = new Set(['content-type', 'content-transfer-encoding']);
/**
 * Looks at what the headers say. Adds a problem for each header that is unknown, repeated, missing, newer than the metadata
 * version, or whose value the specification does not allow.
 */
function checkMetadata(value, body, problems) {
    checkVersion(value, problems);
    checkNames(value, problems);
    for (const [name, headers] of value.fields)
        checkField(name, headers, value.metadataVersion, problems);
    if (value.fields.has('description') && body !== undefined) {
        problems.add('two-descriptions', 'a Description header and a body: readers show one or the other');
    }
    if (value.fields.has('license') && value.fields.has('license-expression')) {
        problems.add('two-licenses', 'License and License-Expression exclude each other (PEP 639)');
    }
    checkRequirements(value, problems);
    checkUrls(value, problems);
    checkLicenseFiles(value, problems);
    checkDynamic(value, problems);
}
function checkVersion({ metadataVersion }, problems) {
    if (metadataVersion === undefined) {
        problems.add('missing-header', 'Metadata-Version is missing');
    }
    else if (!METADATA_VERSIONS.includes(metadataVersion)) {
        problems.add('unknown-metadata-version', `Metadata-Version ${problems_quote(metadataVersion)} is not known`);
    }
    else if (metadataVersion === '2.0') {
        problems.add('withdrawn-metadata-version', 'Metadata-Version 2.0 was withdrawn (PEP 426)');
    }
}
function checkNames({ name, version, fields }, problems) {
    const line = (key) => fields.get(key)?.[0]?.line;
    if (!name)
        problems.add('missing-header', 'Name is missing or empty');
    else if (!isValidName(name))
        problems.add('invalid-name', `${problems_quote(name)} is no project name`, line('name'));
    if (!version)
        problems.add('missing-header', 'Version is missing or empty');
    else if (normalizeVersion(version) === undefined) {
        problems.add('invalid-version', `${problems_quote(version)} is no version (PEP 440)`, line('version'));
    }
}
function checkField(name, headers, metadataVersion, problems) {
    const [first, second] = headers;
    const spec = FIELDS.get(name);
    if (!spec) {
        const code = MIME.has(name) ? 'mime-header' : 'unknown-header';
        problems.add(code, `${problems_quote(name)} is no header of core metadata`, first?.line);
        return;
    }
    if (second && !spec.multiple) {
        problems.add('duplicate-header', `${second.name} stands ${headers.length} times`, second.line);
    }
    // Versions are `digit.digit`, so that they compare as text.
    if (metadataVersion !== undefined &&
        METADATA_VERSIONS.includes(metadataVersion) &&
        spec.since > metadataVersion) {
        // wheel wrote 2.0 with headers of 2.1, setuptools and hatchling licences before 2.4, for years; no reader minds.
        const usual = name.startsWith('license-') || metadataVersion === '2.0';
        const code = usual ? 'early-header' : 'header-too-new';
        problems.add(code, `${problems_quote(name)} came with metadata ${spec.since}, this is ${metadataVersion}`, first?.line);
    }
}
function checkRequirements(value, problems) {
    for (const header of value.requiresDist) {
        const requirement = parseRequirement(header.value);
        if ('code' in requirement)
            problems.add(requirement.code, requirement.message, header.line);
    }
    const python = value.requiresPython;
    if (python && parseSpecifiers(python.value) === undefined) {
        problems.add('invalid-requires-python', `${problems_quote(python.value)} is no set of version specifiers`, python.line);
    }
    const seen = new Set();
    for (const { value: extra, line } of value.providesExtra) {
        const normal = normalizeName(extra);
        if (!isValidName(extra))
            problems.add('invalid-extra', `${problems_quote(extra)} is no name of an extra`, line);
        else if (seen.has(normal))
            problems.add('duplicate-extra', `the extra ${problems_quote(extra)} stands twice`, line);
        else if (extra !== normal) {
            problems.add('extra-not-normalised', `the extra ${problems_quote(extra)} has the normal form ${normal} (PEP 685)`, line);
        }
        seen.add(normal);
    }
}
function checkUrls(value, problems) {
    const labels = new Set();
    for (const header of value.projectUrls) {
        const comma = header.value.indexOf(',');
        const label = header.value.slice(0, Math.max(comma, 0)).trim();
        if (label === '' || label.length > MAX_LABEL || header.value.slice(comma + 1).trim() === '') {
            problems.add('invalid-project-url', `${problems_quote(header.value)} is not \`label, url\``, header.line);
        }
        if (labels.has(label))
            problems.add('duplicate-project-url', `the label ${problems_quote(label)} stands twice`, header.line);
        labels.add(label);
    }
}
function checkLicenseFiles(value, problems) {
    for (const { value: path, line } of value.licenseFiles) {
        const parts = path.split('/');
        if (parts.some((part) => part === '' || part === '.' || part === '..') || /[\\*:]/.test(path)) {
            problems.add('invalid-license-file', `${problems_quote(path)} is no relative path with \`/\``, line);
        }
    }
}
function checkDynamic(value, problems) {
    for (const { value: field, line } of value.dynamic) {
        const name = field.toLowerCase();
        if (!FIELDS.has(name) || name === 'name' || name === 'version' || name === 'metadata-version') {
            problems.add('invalid-dynamic', `${problems_quote(field)} can't be dynamic`, line);
        }
    }
}

;// CONCATENATED MODULE: ./lib/distribution/metadata.js




/** Indent of a folded line: 8 spaces (setuptools), 7 and a bar (PEP 241's advice), or any (others). */
function unfold(value) {
    return value.replace(/\n(?: {7}\||[ \t]+)/g, (indent) => indent.startsWith('\n        ') ? `\n${indent.slice(9)}` : '\n');
}
/**
 * Reads METADATA or PKG-INFO (core metadata specification). Of a header that may stand but once and does not, the accessors
 * show the first; the repetition is a problem.
 */
function parseMetadata(path, bytes) {
    const email = parseEmail(bytes, (name) => FIELDS.get(name)?.text === true);
    const fields = groupHeaders(email.headers);
    const all = (name) => fields.get(name) ?? [];
    const metadataVersion = all('metadata-version')[0]?.value;
    const name = all('name')[0]?.value;
    const version = all('version')[0]?.value;
    const header = all('description')[0]?.value;
    const description = email.body ?? (header === undefined ? undefined : unfold(header));
    const requiresPython = all('requires-python')[0];
    const value = {
        ...(metadataVersion === undefined ? {} : { metadataVersion }),
        ...(name === undefined ? {} : { name }),
        ...(version === undefined ? {} : { version }),
        fields,
        ...(description === undefined ? {} : { description }),
        ...(requiresPython === undefined ? {} : { requiresPython }),
        requiresDist: all('requires-dist'),
        providesExtra: all('provides-extra'),
        classifiers: all('classifier'),
        projectUrls: all('project-url'),
        licenseFiles: all('license-file'),
        dynamic: all('dynamic'),
    };
    const problems = new ProblemList(email.problems);
    checkMetadata(value, email.body, problems);
    return { path, value, problems: problems.list };
}

;// CONCATENATED MODULE: ./lib/distribution/csv.js
/**
 * Splits one line of CSV (comma, double quotes, a doubled quote for a quote). `undefined` where a quote stands anywhere
 * but around a whole field, or is not closed on the line: csv readers take those in different ways. Linear.
 */
function parseRow(line) {
    if (!line.includes('"'))
        return line.split(',');
    const fields = [];
    const field = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y;
    while (field.lastIndex <= line.length) {
        const match = field.exec(line);
        if (!match)
            return undefined;
        const [, quoted, plain = '', separator] = match;
        fields.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
        if (separator === '')
            break;
    }
    return fields;
}

;// CONCATENATED MODULE: ./lib/distribution/record.js




/** More than any wheel has entries; rows past it are not read, so that 4 MiB of line ends take little memory. */
const MAX_ROWS = 250_000;
/** Digest lengths in bytes of what PEP 427 calls "sha256 or better". */
const STRONG = new Map([
    ['sha256', 32],
    ['sha384', 48],
    ['sha512', 64],
]);
const WEAK = new Set(['md5', 'sha1', 'sha224']);
/** RECORD can't hold its own hash, and signatures come after it (PEP 427). */
const UNHASHED = /^[^/]+\.dist-info\/RECORD(?:\.jws|\.p7s)?$/;
/**
 * Reads RECORD: CSV in the default form of Python's csv module (PEP 376), taken strictly, since installers disagree over
 * anything that is not. Each problem names its line.
 */
function parseRecord(path, bytes) {
    const problems = new ProblemList();
    const rows = [];
    const seen = new Set();
    for (const line of splitLines(decodeText(bytes, problems))) {
        const { text, number } = line;
        if (number > MAX_ROWS) {
            problems.add('too-many-rows', `more than ${MAX_ROWS} rows`, number);
            break;
        }
        if (line.end === '\r')
            problems.add('bare-cr', 'a carriage return without line feed', number);
        if (text_CONTROL.test(text))
            problems.add('control-character', 'a control character', number);
        if (ODD_LINE_END.test(text)) {
            problems.add('line-separator', 'a character that some readers take for a line end', number);
        }
        const row = readRow(text, number, problems);
        if (!row)
            continue;
        if (seen.has(row.path))
            problems.add('duplicate-path', `${problems_quote(row.path)} stands twice`, number);
        seen.add(row.path);
        rows.push(row);
    }
    if (rows.length === 0)
        problems.add('empty-record', 'RECORD lists nothing');
    return { path, value: { rows }, problems: problems.list };
}
function readRow(text, line, problems) {
    if (text === '') {
        problems.add('blank-row', 'an empty line', line);
        return undefined;
    }
    const columns = parseRow(text);
    if (!columns) {
        problems.add('bad-quoting', `${problems_quote(text)} is no row of CSV: readers split it in different ways`, line);
        return undefined;
    }
    const [path = '', hashColumn = '', sizeColumn = ''] = columns;
    if (columns.length !== 3) {
        problems.add('column-count', `${problems_quote(text)} has ${columns.length} columns, not 3`, line);
        return undefined;
    }
    record_checkPath(path, line, problems);
    const hash = readHash(path, hashColumn, line, problems);
    const size = readSize(path, sizeColumn, line, problems);
    return { path, ...(hash ? { hash } : {}), ...(size === undefined ? {} : { size }), line };
}
function record_checkPath(path, line, problems) {
    const unsafe = path.split('/').some((part) => part === '' || part === '.' || part === '..');
    if (unsafe || path.includes('\\') || /^[A-Za-z]:/.test(path)) {
        problems.add('unsafe-path', `${problems_quote(path)} is no plain relative path`, line);
    }
}
function readHash(path, column, line, problems) {
    if (column === '') {
        if (!UNHASHED.test(path))
            problems.add('missing-hash', `${problems_quote(path)} has no hash`, line);
        return undefined;
    }
    const equals = column.indexOf('=');
    if (equals < 1) {
        problems.add('bad-digest', `${problems_quote(column)} is not \`algorithm=digest\``, line);
        return undefined;
    }
    const algorithm = column.slice(0, equals);
    const digest = column.slice(equals + 1);
    const length = STRONG.get(algorithm);
    if (length === undefined) {
        const weak = WEAK.has(algorithm.toLowerCase());
        const code = weak ? 'weak-algorithm' : 'unknown-algorithm';
        problems.add(code, `${problems_quote(algorithm)} is ${weak ? 'weaker than' : 'none of'} sha256, sha384, sha512`, line);
        return { algorithm };
    }
    const hex = decodeDigest(digest, length);
    if (hex === undefined) {
        const code = digest.endsWith('=') ? 'digest-padding' : 'bad-digest';
        problems.add(code, `${problems_quote(digest)} is no ${algorithm} in URL-safe base64 without padding`, line);
        return { algorithm };
    }
    return { algorithm, hex };
}
/** Refuses what decodes to the same bytes but is spelt otherwise: padding, the standard alphabet, stray low bits. */
function decodeDigest(digest, length) {
    const bytes = external_node_buffer_.Buffer.from(digest, 'base64url');
    return bytes.length === length && bytes.toString('base64url') === digest
        ? bytes.toString('hex')
        : undefined;
}
function readSize(path, column, line, problems) {
    if (column === '') {
        if (!UNHASHED.test(path))
            problems.add('missing-size', `${problems_quote(path)} has no size`, line);
        return undefined;
    }
    if (/^(?:0|[1-9][0-9]{0,14})$/.test(column))
        return Number(column);
    problems.add('bad-size', `${problems_quote(column)} is no size in bytes`, line);
    return undefined;
}

;// CONCATENATED MODULE: ./lib/distribution/top-level.js


/** A module, or a stub package (`six-stubs`, PEP 561). */
const top_level_NAME = /^[\p{ID_Start}_]\p{ID_Continue}*(?:-stubs)?$/u;
/** Reads top_level.txt of setuptools: one importable name a line. */
function parseTopLevel(path, bytes) {
    const problems = new ProblemList();
    const names = new Set();
    for (const { text, number, end } of splitLines(decodeText(bytes, problems))) {
        if (end === '\r' || text_CONTROL.test(text) || ODD_LINE_END.test(text)) {
            problems.add('control-character', 'a control character or an odd line end', number);
        }
        const name = text.trim();
        if (name === '')
            continue;
        if (names.has(name))
            problems.add('duplicate-name', `${problems_quote(name)} stands twice`, number);
        else if (!top_level_NAME.test(name)) {
            const code = /^[\p{ID_Continue}-]+$/u.test(name) ? 'odd-name' : 'bad-name';
            problems.add(code, `${problems_quote(name)} can't be imported`, number);
        }
        names.add(name);
    }
    return { path, value: [...names], problems: problems.list };
}

;// CONCATENATED MODULE: ./lib/distribution/wheel-file.js


/** Lower-case header to whether it may stand more than once. */
const wheel_file_FIELDS = new Map([
    ['wheel-version', false],
    ['generator', false],
    ['root-is-purelib', false],
    ['build', false],
    ['tag', true],
]);
/** The compressed form `py2.py3-none-any` is left to the reader; real builders write one expanded tag a line. */
const wheel_file_TAG = /^[A-Za-z0-9_.]+-[A-Za-z0-9_.]+-[A-Za-z0-9_.]+$/;
/** Reads WHEEL, which has the same form as METADATA, without a body. */
function parseWheelFile(path, bytes) {
    const email = parseEmail(bytes);
    const fields = groupHeaders(email.headers);
    const problems = new ProblemList(email.problems);
    const first = (name) => fields.get(name)?.[0]?.value;
    for (const [name, headers] of fields) {
        const [header, second] = headers;
        const multiple = wheel_file_FIELDS.get(name);
        if (multiple === undefined)
            problems.add('unknown-header', `${problems_quote(name)} is no header of WHEEL`, header?.line);
        else if (second && !multiple)
            problems.add('duplicate-header', `${second.name} stands twice`, second.line);
    }
    if (email.body?.trim())
        problems.add('unexpected-body', 'text after the headers');
    const wheelVersion = first('wheel-version');
    checkWheelVersion(wheelVersion, problems);
    const purelib = first('root-is-purelib');
    const rootIsPurelib = asBoolean(purelib);
    if (rootIsPurelib === undefined) {
        const what = purelib === undefined ? 'missing' : `${problems_quote(purelib)}, not true or false`;
        problems.add('invalid-root-is-purelib', `Root-Is-Purelib is ${what}`);
    }
    const tags = fields.get('tag') ?? [];
    if (tags.length === 0)
        problems.add('missing-header', 'Tag is missing');
    for (const { value, line } of tags) {
        if (!wheel_file_TAG.test(value))
            problems.add('invalid-tag', `${problems_quote(value)} is no \`python-abi-platform\``, line);
    }
    const generator = first('generator');
    const build = first('build');
    const value = {
        ...(wheelVersion === undefined ? {} : { wheelVersion }),
        ...(generator === undefined ? {} : { generator }),
        ...(rootIsPurelib === undefined ? {} : { rootIsPurelib }),
        ...(build === undefined ? {} : { build }),
        tags,
        fields,
    };
    return { path, value, problems: problems.list };
}
/** Installers must refuse a higher major version and warn about a higher minor one; no version but 1.0 has a specification. */
function checkWheelVersion(version, problems) {
    if (version === undefined)
        problems.add('missing-header', 'Wheel-Version is missing');
    else if (version !== '1.0')
        problems.add('unknown-wheel-version', `Wheel-Version ${problems_quote(version)} is not known`);
}
/** wheel and pip compare without regard to case. */
function asBoolean(text) {
    const lower = text?.toLowerCase();
    return lower === 'true' ? true : lower === 'false' ? false : undefined;
}

;// CONCATENATED MODULE: ./lib/distribution/artifact-kind.js
/** Ends of file names that were distributions once, or lie beside them, and why they can't be verified. The first that fits counts. */
const OTHER = [
    [
        '.publish.attestation',
        'an attestation of PEP 740 belongs beside the files that are published, not among them',
    ],
    ['.sigstore.json', 'a Sigstore bundle belongs beside the files that are published, not among them'],
    ['.sigstore', 'a Sigstore bundle belongs beside the files that are published, not among them'],
    ['.asc', 'a PGP signature: PyPI takes none since 2023'],
    ['.sig', 'a detached signature: PyPI takes none'],
    ['.metadata', 'a metadata file of PEP 658: the index makes it itself'],
    ['.zip', 'PEP 625 allows `.tar.gz` alone for a source distribution: build it anew'],
    ['.tar.bz2', 'PEP 625 allows `.tar.gz` alone for a source distribution: build it anew'],
    ['.tar.xz', 'PEP 625 allows `.tar.gz` alone for a source distribution: build it anew'],
    ['.tar.zst', 'PEP 625 allows `.tar.gz` alone for a source distribution: build it anew'],
    ['.tar.z', 'PEP 625 allows `.tar.gz` alone for a source distribution: build it anew'],
    ['.tgz', 'a source distribution must end in `.tar.gz` (PEP 625)'],
    ['.tar', 'a source distribution must end in `.tar.gz` (PEP 625)'],
    ['.egg', 'an egg: PyPI takes none since 2023, build a wheel'],
    ['.exe', 'a Windows installer (bdist_wininst): PyPI takes none, build a wheel'],
    ['.msi', 'a Windows installer (bdist_msi): PyPI takes none, build a wheel'],
    ['.dmg', 'a disk image: PyPI takes none, build a wheel'],
    ['.rpm', 'an RPM package: PyPI takes none'],
    ['.deb', 'a Debian package: PyPI takes none'],
    ['.pyz', 'a zipapp (PEP 441) is no distribution'],
];
/** Tells a wheel from a source distribution by the end of the file's name, as installers and the index do: in lower case only. */
function artifact_kind_kindOf(filename) {
    if (filename.endsWith('.whl'))
        return { kind: 'wheel' };
    if (filename.endsWith('.tar.gz'))
        return { kind: 'sdist' };
    const lower = filename.toLowerCase();
    if (lower.endsWith('.whl') || lower.endsWith('.tar.gz')) {
        return { kind: 'other', why: 'installers know `.whl` and `.tar.gz` in lower case only' };
    }
    const known = OTHER.find(([end]) => lower.endsWith(end));
    return {
        kind: 'other',
        why: known?.[1] ?? 'neither a wheel (`.whl`) nor a source distribution (`.tar.gz`)',
    };
}

;// CONCATENATED MODULE: ./lib/distribution/capture.js


/**
 * Python files at the top of a source tree that are kept for the rules that parse setup-time code. Past it they are not
 * captured, which a rule must take for "not known": 32 files of `sourceFileBytes` are what memory allows.
 */
const MAX_MODULES = 32;
/** Files of one group that are kept: more of them than real artifacts have, few enough for any size limit. */
const MAX_FILES = 16;
const MAX_FOREIGN_FILES = 5;
/** How many more files of a group are kept. A path may come again in a hostile archive, without end. */
class Quota {
    left;
    constructor(files) {
        this.left = files;
    }
    take(bytes) {
        if (this.left === 0)
            return 0;
        this.left -= 1;
        return bytes;
    }
}
function wheelFileLimit(name, limits) {
    switch (name) {
        case 'METADATA':
            return limits.metadataBytes;
        case 'WHEEL':
            return limits.wheelFileBytes;
        case 'RECORD':
            return limits.recordBytes;
        case 'entry_points.txt':
        case 'top_level.txt':
            return limits.entryPointsBytes;
        default:
            return 0;
    }
}
function captureWheel(filename, limits) {
    const name = parseWheelFilename(filename);
    const own = new Quota(MAX_FILES);
    // The metadata of a wheel whose folder has another name; it must not use up what the wheel's own needs.
    const foreign = new Quota(MAX_FOREIGN_FILES);
    return (path) => {
        const slash = path.indexOf('/');
        const folder = path.slice(0, Math.max(slash, 0));
        if (!folder.endsWith('.dist-info'))
            return 0;
        const bytes = wheelFileLimit(path.slice(slash + 1), limits);
        if (bytes === 0)
            return 0;
        return (belongsTo(name, folder) ? own : foreign).take(bytes);
    };
}
/** What a build reads from the top of the tree, by name. */
const BUILD_FILES = new Set(['setup.cfg', 'pyproject.toml', 'MANIFEST.in']);
const EGG_INFO_FILES = new Set([
    'requires.txt',
    'entry_points.txt',
    'top_level.txt',
    'dependency_links.txt',
]);
/** Code that runs in the build by the convention of a backend: first in the queue, whatever else stands at the top. */
const BUILD_MODULES = new Set([
    'setup.py',
    'hatch_build.py',
    'build.py',
    'pdm_build.py',
]);
function captureSdist(limits) {
    const fixed = new Quota(MAX_FILES);
    const eggInfo = new Quota(MAX_FILES);
    const modules = new Quota(MAX_MODULES);
    return (path) => {
        const [, ...below] = path.split('/', 5);
        const name = below.at(-1) ?? '';
        if (below.length === 1) {
            if (name === 'PKG-INFO')
                return fixed.take(limits.metadataBytes);
            if (BUILD_FILES.has(name) || BUILD_MODULES.has(name))
                return fixed.take(limits.sourceFileBytes);
            return name.endsWith('.py') ? modules.take(limits.sourceFileBytes) : 0;
        }
        // `demo.egg-info` at the top, or below `src`.
        if (below.length > 3 || !below.at(-2)?.endsWith('.egg-info'))
            return 0;
        if (name === 'PKG-INFO')
            return eggInfo.take(limits.metadataBytes);
        return EGG_INFO_FILES.has(name) ? eggInfo.take(limits.entryPointsBytes) : 0;
    };
}
/**
 * Says for each path of an artifact how many bytes of the file to keep: those that `assembleWheel`, `assembleSdist` and the
 * rules parse. Holds state, so make one for each reading; its sum is bounded whatever the archive holds.
 */
function captureFor(filename, limits) {
    switch (artifact_kind_kindOf(filename).kind) {
        case 'wheel':
            return captureWheel(filename, limits);
        case 'sdist':
            return captureSdist(limits);
        case 'other':
            return () => 0;
    }
}

;// CONCATENATED MODULE: ./lib/distribution/assemble.js








function capturedOf(entry) {
    return entry?.contents.state === 'read' ? entry.contents.captured : undefined;
}
/** Files by path; of a path that stands twice (an anomaly of its own) the last counts, as it does for CPython's zipfile. */
function filesByPath(archive) {
    const files = new Map();
    for (const entry of archive.entries)
        if (entry.kind === 'file')
            files.set(entry.path, entry);
    return files;
}
/** First components of all paths, in the order of the archive. */
function assemble_topFolders(archive) {
    const tops = new Set();
    for (const { path, kind } of archive.entries) {
        const slash = path.indexOf('/');
        if (slash !== -1)
            tops.add(path.slice(0, slash));
        else if (kind === 'dir')
            tops.add(path);
    }
    return tops;
}
const DIST_INFO = '.dist-info';
function findDistInfo(name, archive) {
    const folders = [...assemble_topFolders(archive)].filter((folder) => folder.endsWith(DIST_INFO));
    const fitting = folders.filter((folder) => belongsTo(name, folder));
    const candidates = fitting.length > 0 ? fitting : folders;
    return candidates.length === 1 ? candidates[0] : undefined;
}
/** Parses what the wheel says of itself. Whatever is missing is absent, whatever is wrong is among the problems. */
function assembleWheel({ filename, sha256, size, archive }) {
    const name = parseWheelFilename(filename);
    const distInfo = findDistInfo(name, archive);
    const base = { kind: 'wheel', filename, sha256, size, archive, name };
    if (distInfo === undefined)
        return base;
    const files = filesByPath(archive);
    const parse = (file, parser) => {
        const path = `${distInfo}/${file}`;
        const bytes = capturedOf(files.get(path));
        return bytes && parser(path, bytes);
    };
    const metadata = parse('METADATA', parseMetadata);
    const wheelFile = parse('WHEEL', parseWheelFile);
    const record = parse('RECORD', parseRecord);
    const entryPoints = parse('entry_points.txt', parseEntryPoints);
    const topLevel = parse('top_level.txt', parseTopLevel);
    return {
        ...base,
        distInfo,
        ...(metadata && { metadata }),
        ...(wheelFile && { wheelFile }),
        ...(record && { record }),
        ...(entryPoints && { entryPoints }),
        ...(topLevel && { topLevel }),
    };
}
function onlyTopFolder(archive) {
    const tops = assemble_topFolders(archive);
    const stray = archive.entries.some(({ path, kind }) => kind !== 'dir' && !path.includes('/'));
    const [first] = tops;
    return tops.size === 1 && !stray ? first : undefined;
}
/** Parses PKG-INFO and collects what was captured below the top folder (PKG-INFO of the top not among it). */
function assembleSdist({ filename, sha256, size, archive }) {
    const name = parseSdistFilename(filename);
    const topFolder = onlyTopFolder(archive);
    const sources = new Map();
    const base = { kind: 'sdist', filename, sha256, size, archive, name, sources };
    if (topFolder === undefined)
        return base;
    let metadata;
    for (const [path, entry] of filesByPath(archive)) {
        const bytes = capturedOf(entry);
        if (!bytes)
            continue;
        const below = path.slice(topFolder.length + 1);
        if (below === 'PKG-INFO')
            metadata = parseMetadata(path, bytes);
        else
            sources.set(below, bytes);
    }
    return { ...base, topFolder, ...(metadata && { metadata }) };
}

;// CONCATENATED MODULE: ./lib/facts.js
function known(value) {
    return { state: 'known', value };
}

// EXTERNAL MODULE: ./lib/pypi/spec.js
var spec = __webpack_require__(3465);
;// CONCATENATED MODULE: ./lib/archive/hash-source.js

const hash_source_CHUNK_BYTES = 1024 * 1024;
/** SHA-256 of a whole file in lowercase hex, read once in order. Rejects where a read does. */
async function hashSource(source) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (let offset = 0; offset < source.size; offset += hash_source_CHUNK_BYTES) {
        hash.update(await source.read(offset, Math.min(hash_source_CHUNK_BYTES, source.size - offset)));
    }
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./lib/policy/limits.js

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
    const most = max ?? (isSize(field) ? 1024 ** 4 : 1_000_000_000);
    return { field, key: kebab(field), description, max: most };
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

;// CONCATENATED MODULE: ./lib/policy/changes.js


/**
 * What a pull request would change in the policy, a line each, what lets more through first: on a pull request the base's
 * policy decides, and the summary leads with these lines. Empty where nothing changes.
 * Texts of `head` are its author's: a renderer escapes the lines as it does any other untrusted text.
 */
function changes_policyChanges(base, head) {
    const changes = [
        ...approvalChanges(base, head),
        ...forbidChanges(base, head),
        ...strictChange(base, head),
        ...limitChanges(base, head),
        ...expectChanges(base.expect, head.expect),
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
function strictChange(base, head) {
    if (base.strict === head.strict)
        return [];
    return [{ loosens: base.strict, text: head.strict ? 'strict on' : 'strict off' }];
}
function limitChanges(base, head) {
    return LIMIT_KEYS.filter(({ field }) => base.limits[field] !== head.limits[field]).map(({ field, key }) => {
        const [before, after] = [base.limits[field], head.limits[field]];
        return {
            loosens: after > before,
            text: `limit ${key} ${limitText(field, before)} → ${limitText(field, after)}`,
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
    const changes = LISTS.flatMap((field) => listChanges(`expect ${kebab(field)}`, base[field], head[field]));
    return [...changes, ...listChanges('expect entry-points', entryPoints(base), entryPoints(head))];
}
function entryPoints({ entryPoints: groups }) {
    if (groups === undefined)
        return undefined;
    return Object.entries(groups).flatMap(([group, points]) => Object.entries(points).map(([name, value]) => `[${group}] ${name} = ${value}`));
}
function listChanges(name, before, after) {
    if (before !== undefined && after === undefined)
        return [{ loosens: true, text: `${name}: no longer checked` }];
    if (after !== undefined && before === undefined) {
        const items = after.map(quote).join(', ');
        return [{ loosens: false, text: `${name}: now checked (${items === '' ? 'none' : items})` }];
    }
    return [
        ...missingFrom(before ?? [], after ?? []).map((item) => ({
            loosens: true,
            text: `${name}: +${quote(item)}`,
        })),
        ...missingFrom(after ?? [], before ?? []).map((item) => ({
            loosens: false,
            text: `${name}: -${quote(item)}`,
        })),
    ];
}
/** Items of `list` that `known` has not. */
function missingFrom(known, list) {
    const set = new Set(known);
    return list.filter((item) => !set.has(item));
}

;// CONCATENATED MODULE: ./lib/policy/defaults.js

/** What holds for a project without a policy of its own: every rule on, nothing approved, pure Python. */
const DEFAULT_POLICY = {
    strict: false,
    forbid: [],
    limits: DEFAULT_LIMITS,
    expect: {},
    approvals: [],
};

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./lib/policy/positions.js

/** Deeper than any key of the policy; what lies deeper has the position of its ancestor. */
const DEPTH = 8;
/**
 * Where the keys and values of a TOML document stand, which smol-toml does not tell.
 * One pass over a text that smol-toml has accepted already: strings, comments and brackets are all that has to be told
 * apart, so no text in a multi-line string is ever taken for a table. Linear time, no recursion.
 */
class Positions {
    text;
    lines;
    offsets = new Map();
    bare = new Map();
    /** Array of tables to the index of its newest table. */
    tables = new Map();
    frames = [];
    at;
    table = [];
    path = [];
    expectsKey = true;
    constructor(text) {
        this.text = text;
        this.lines = [0, ...[...text.matchAll(/\n/gu)].map((match) => match.index + 1)];
        this.at = text.startsWith('\uFEFF') ? 1 : 0;
        while (this.at < text.length)
            this.step();
    }
    /** Of the key, table or array item at a path, or of what is nearest around it. */
    of(path) {
        for (let length = Math.min(path.length, DEPTH); length > 0; length -= 1) {
            const offset = this.offsets.get(keyOf(path.slice(0, length)));
            if (offset !== undefined)
                return this.position(offset);
        }
        return { line: 1, column: 1 };
    }
    /** An unquoted value (number, boolean, date) as it is written. */
    written(path) {
        return this.bare.get(keyOf(path));
    }
    position(offset) {
        let low = 0;
        let high = this.lines.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((this.lines[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return { line: low + 1, column: offset - (this.lines[low] ?? 0) + 1 };
    }
    step() {
        const character = this.text[this.at];
        if (character === '\n') {
            this.at += 1;
            if (this.frames.length === 0)
                this.expectsKey = true;
        }
        else if (character === ' ' || character === '\t' || character === '\r') {
            this.at += 1;
        }
        else if (character === '#') {
            this.at = this.find('\n', this.at);
        }
        else if (this.expectsKey) {
            this.key(character);
        }
        else {
            this.value(character);
        }
    }
    key(character) {
        const frame = this.frames.at(-1);
        const start = this.at;
        this.expectsKey = false;
        if (frame !== undefined && character === '}') {
            this.close();
        }
        else if (frame === undefined && character === '[') {
            const repeated = this.text[this.at + 1] === '[';
            this.at += repeated ? 2 : 1;
            this.table = this.header(this.names(']'), repeated, start);
            this.at += repeated ? 2 : 1;
        }
        else {
            this.path = frame?.path ?? this.table;
            for (const name of this.names('=')) {
                this.path = inside(this.path, name);
                this.mark(start);
            }
            this.at += 1;
        }
    }
    value(character) {
        const frame = this.frames.at(-1);
        if (character === ',') {
            this.at += 1;
            if (frame?.kind === 'array') {
                frame.index += 1;
                this.path = inside(frame.path, frame.index);
            }
            else {
                this.expectsKey = true;
            }
        }
        else if (character === ']' || character === '}') {
            this.close();
        }
        else {
            this.mark(this.at);
            if (character === '[') {
                this.frames.push({ kind: 'array', path: this.path, index: 0 });
                this.path = inside(this.path, 0);
                this.at += 1;
            }
            else if (character === '{') {
                this.frames.push({ kind: 'table', path: this.path });
                this.expectsKey = true;
                this.at += 1;
            }
            else if (character === '"' || character === "'") {
                this.string(character);
            }
            else {
                this.word();
            }
        }
    }
    close() {
        this.frames.pop();
        this.at += 1;
    }
    word() {
        const end = /[,\]}#\n]/gu;
        end.lastIndex = this.at;
        const stop = end.exec(this.text)?.index ?? this.text.length;
        this.bare.set(keyOf(this.path), this.text.slice(this.at, stop).trim());
        this.at = Math.max(stop, this.at + 1);
    }
    /** Steps over a string; answers its raw text. */
    string(mark) {
        const start = this.at;
        const long = this.text.startsWith(mark.repeat(3), start);
        const end = long ? mark.repeat(3) : mark;
        this.at += end.length;
        while (this.at < this.text.length && !this.text.startsWith(end, this.at)) {
            this.at += mark === '"' && this.text[this.at] === '\\' ? 2 : 1;
        }
        this.at += end.length;
        // One or two quotes right before the closing three belong to the string (TOML 1.0, multi-line strings).
        for (let extra = 0; long && extra < 2 && this.text[this.at] === mark; extra += 1)
            this.at += 1;
        return this.text.slice(start, this.at);
    }
    /** The parts of a dotted key; stops at `end`. */
    names(end) {
        const names = [];
        while (this.at < this.text.length && this.text[this.at] !== end) {
            const character = this.text[this.at];
            if (character === '"' || character === "'") {
                // Its own table is the key, decoded.
                names.push(...Object.keys((0,dist/* parse */.qg)(`${this.string(character)} = 0`)));
                continue;
            }
            const start = this.at;
            while (/[\w-]/u.test(this.text[this.at] ?? ''))
                this.at += 1;
            if (this.at > start)
                names.push(this.text.slice(start, this.at));
            else
                this.at += 1;
        }
        return names;
    }
    header(names, repeated, start) {
        this.path = [];
        for (const [index, name] of names.entries()) {
            this.path = inside(this.path, name);
            this.mark(start);
            const key = keyOf(this.path);
            const newest = this.tables.get(key);
            if (repeated && index === names.length - 1) {
                const next = (newest ?? -1) + 1;
                this.tables.set(key, next);
                this.path = inside(this.path, next);
                this.mark(start);
            }
            else if (newest !== undefined) {
                this.path = inside(this.path, newest);
            }
        }
        return this.path;
    }
    /** The first place where a path is spelled counts. */
    mark(offset) {
        const key = keyOf(this.path);
        if (!this.offsets.has(key))
            this.offsets.set(key, offset);
    }
    find(character, from) {
        const index = this.text.indexOf(character, from);
        return index < 0 ? this.text.length : index;
    }
}
function inside(path, part) {
    return path.length < DEPTH ? [...path, part] : path;
}
/** Numbers and texts differ, so that `a.0` of a table is not item 0 of an array. */
function keyOf(path) {
    return JSON.stringify(path);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./lib/policy/schema.js





/** More approvals than a person reviews are no reviewed approvals; it also bounds the matching. */
const MAX_APPROVALS = 1000;
/**
 * The shape of release-policy.toml:
 *
 * ```toml
 * schema-version = 1
 * strict = false                            # true: warnings fail too
 * forbid = ["startup-hook", "native-binary"] # never, without exception
 *
 * [limits]                                  # kebab-case keys of Limits; what is absent keeps its default
 * entry-bytes = "256 MiB"                   # or an integer of bytes
 *
 * [expect]                                  # what is absent expects nothing in particular, [] expects none
 * top-level = ["embit"]
 * extras = []
 * requirements = ["six>=1.16"]
 * scripts = []
 * backends = ["setuptools.build_meta"]
 * wheel-files = ["embit/**", "embit-*.dist-info/**"]
 * sdist-files = ["src/**", "pyproject.toml"]
 *
 * [expect.entry-points.console_scripts]
 * embit = "embit.cli:main"
 *
 * [[approve]]
 * rule = "nested-archive"
 * path = "tests/data/sample.zip"
 * artifact = "*.tar.gz"                     # optional
 * reason = "Input of the importer's tests"
 * sha256 = "…"                              # optional
 * expires = 2027-06-30                      # optional, the last day
 * ```
 *
 * All built-in rules are always on: no key turns one off. `forbid` says which of them this project wants to hold without
 * exception, and the machine keeps that statement true: an unknown name is an error, so is an approval of a forbidden rule,
 * and every finding of one is an error even where the rule itself would only warn. So whoever reviews the file can take
 * `forbid` at its word, and a pull request that wants an exception has to delete that word first.
 *
 * Each message completes "expected …"; parse.ts puts key and value before it.
 */
function policySchema(rules) {
    return schemas/* strictObject */.rej({
        'schema-version': schemas/* literal */.euz(1, { error: 'the number 1' }).describe('Version of this format. Always 1.'),
        strict: schemas/* boolean */.zMY({ error: 'true or false' })
            .describe('Warnings fail too.')
            .meta({ default: false })
            .optional(),
        forbid: schema_list(ruleId(rules, false), 'ids of rules')
            .describe('Rules that hold without exception: each finding is an error, and none can be approved.')
            .optional(),
        limits: limitsSchema().optional(),
        expect: expectSchema().optional(),
        approve: schemas/* array */.YOg(approvalSchema(rules), { error: '[[approve]] tables' })
            .max(MAX_APPROVALS, { error: `at most ${MAX_APPROVALS} approvals` })
            .describe('Reviewed exceptions. Each appears in every report with its reason.')
            .optional(),
    })
        .meta({
        title: 'release-policy.toml',
        description: 'What may be in the published files of a Python project: limits, expectations, approvals.',
    });
}
function approvalSchema(rules) {
    return schemas/* strictObject */.rej({
        rule: ruleId(rules, true).describe('Id of the rule whose findings are approved.'),
        path: schema_glob().describe('Glob over the whole path in the artifact (in an sdist below the top folder; "!" between nested archives). ' +
            '"**" also approves findings about the artifact as a whole.'),
        artifact: schema_glob()
            .describe('Glob over the file name of the artifact; absent: every artifact.')
            .optional(),
        reason: schemas/* string */.YjP({ error: REASON })
            .check((context) => {
            if (isPlaceholder(context.value)) {
                context.issues.push({ code: 'custom', message: REASON, input: context.value });
            }
        })
            .meta({ minLength: 4 })
            .describe('Why this is right, for reviewers and for every report.'),
        sha256: schemas/* string */.YjP({ error: SHA256 })
            .regex(/^[0-9a-f]{64}$/u, { error: SHA256 })
            .describe('Lowercase hex SHA-256 of the contents: the approval holds for these bytes alone.')
            .optional(),
        expires: iso/* date */.p6({ error: 'a day of the calendar as YYYY-MM-DD' })
            .describe('Last day on which the approval holds.')
            .optional(),
    }, { error: 'an [[approve]] table' })
        .describe('One reviewed exception.');
}
function expectSchema() {
    const target = schema_text('a target such as "package.module:function"');
    return schemas/* strictObject */.rej({
        'top-level': schema_list(pattern(/^[\p{L}_][\p{L}\p{N}_-]*$/u, 'an import name such as "embit", without ".py"'), 'import names').describe('Names that the wheel installs at top level.'),
        extras: schema_list(pattern(/^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$/u, 'the name of an extra'), 'names of extras').describe('Extras that the metadata may name.'),
        requirements: schema_list(schema_text('a requirement such as "six>=1.16" (PEP 508)'), 'requirements').describe('Requirements that the metadata may name, as PEP 508 texts.'),
        scripts: schema_list(schema_glob(), 'globs').describe('Globs over the scripts that the wheel installs.'),
        backends: schema_list(pattern(/^[\p{L}_][\p{L}\p{N}_.]*(:[\p{L}_][\p{L}\p{N}_.]*)?$/u, 'a build backend such as "setuptools.build_meta"'), 'build backends').describe('Build backends that pyproject.toml may name.'),
        'wheel-files': schema_list(schema_glob(), 'globs').describe('The full list of files in a wheel, as globs.'),
        'sdist-files': schema_list(schema_glob(), 'globs').describe('The full list of files in an sdist, as globs below the top folder.'),
        'entry-points': schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), target, { error: 'a table of name = "package.module:function"' }), { error: 'tables such as [expect.entry-points.console_scripts]' })
            .describe('Entry points by group, exactly as in entry_points.txt.'),
    }, { error: 'a table' })
        .partial()
        .describe('What the reviewers expect; an absent key expects nothing in particular, an empty list expects none.');
}
function limitsSchema() {
    return schemas/* strictObject */.rej(Object.fromEntries(LIMIT_KEYS.map((limit) => [limit.key, limitSchema(limit).optional()])), {
        error: 'a table',
    })
        .describe('Bounds on what is read; an absent key keeps its default.');
}
function limitSchema({ field, max, description }) {
    const least = field === 'nestingDepth' ? 0 : 1;
    const range = `from ${least} to ${limitText(field, max)}`;
    const error = isSize(field)
        ? `a size ${range}: an integer of bytes, or text such as "128 MiB"`
        : `an integer ${range}`;
    const integer = schemas/* int */.Whr({ error }).min(least, { error }).max(max, { error });
    if (!isSize(field))
        return integer.describe(description);
    const size = schemas/* string */.YjP({ error })
        .regex(SIZE_PATTERN, { error })
        .refine((value) => bytesOf(value) <= max, { error });
    return schemas/* union */.KCZ([integer, size], { error }).describe(description);
}
function ruleId(rules, approving) {
    const known = new Map(rules.map((rule) => [rule.id, rule]));
    const offered = rules.filter((rule) => rule.approvable || !approving).map(({ id }) => id);
    return schemas/* string */.YjP({ error: 'the id of a rule' })
        .check((context) => {
        const rule = known.get(context.value);
        if (rule === undefined) {
            const message = `the id of a rule${didYouMean(context.value, [...known.keys()])}`;
            context.issues.push({ code: 'custom', message, input: context.value });
        }
        else if (approving && !rule.approvable) {
            context.issues.push({ code: 'custom', message: NOT_APPROVABLE, input: context.value });
        }
    })
        .meta({ enum: offered });
}
function didYouMean(given, names) {
    const near = (0,nearest/* nearest */.p)(given, names);
    return near === undefined ? '' : ` (did you mean ${quote(near)}?)`;
}
const NOT_APPROVABLE = 'a rule that can be approved: this one reports what readers take differently, what could not be read, or what no reason ' +
    'makes right';
const REASON = 'a reason that tells a reviewer why this is right, no placeholder';
const SHA256 = '64 lowercase hexadecimal digits';
const PLACEHOLDERS = new Set('todo tobedone fixme tbd reason none null because placeholder approved approve ignore ignored test temp temporary later unknown justification'.split(' '));
/** True for what says nothing: too few letters, one letter over and over, or a word that stands for a missing reason. */
function isPlaceholder(reason) {
    const letters = reason.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
    return letters.length < 4 || new Set(letters).size < 2 || PLACEHOLDERS.has(letters);
}
function schema_glob() {
    const error = 'a glob over paths';
    return schemas/* string */.YjP({ error })
        .check((context) => {
        const problem = (0,glob/* globProblem */.AI)(context.value);
        if (problem !== undefined) {
            context.issues.push({ code: 'custom', message: `${error}; ${problem}`, input: context.value });
        }
    })
        .meta({ pattern: '^[^/!\\[\\]{}\\\\][^\\[\\]{}\\\\]*$', maxLength: glob/* MAX_GLOB_LENGTH */.v7 });
}
function schema_text(error) {
    return schemas/* string */.YjP({ error }).regex(/\S/u, { error }).meta({ minLength: 1 });
}
function pattern(expected, error) {
    return schemas/* string */.YjP({ error }).regex(expected, { error });
}
function schema_list(item, what) {
    return schemas/* array */.YOg(item, { error: `an array of ${what}` })
        .refine((items) => new Set(items).size === items.length, { error: `an array of ${what}, each once` })
        .meta({ uniqueItems: true });
}

;// CONCATENATED MODULE: ./lib/policy/parse.js








/** Bytes of a policy file. */
const MAX_POLICY_BYTES = 1024 * 1024;
/** Arrays and inline tables in each other; the format needs two. */
const MAX_NESTING = 16;
/** Problems that one message lists; the rest is counted. */
const parse_MAX_PROBLEMS = 20;
/**
 * Reads release-policy.toml; schema.ts describes the format.
 * @param origin path (for messages and reports) and lowercase hex SHA-256 of the file.
 * @param rules every rule there is.
 * @throws ToolError `policy`; its message lists every problem found as `path:line:column: text`, and no other error.
 */
function parsePolicy(text, origin, rules) {
    const reject = (problems, cause) => rejection(origin.path, problems, cause);
    if (Buffer.byteLength(text) > MAX_POLICY_BYTES) {
        throw reject([{ line: 1, column: 1, message: `a policy is at most ${MAX_POLICY_BYTES} bytes long` }]);
    }
    const raw = parseToml(text, reject);
    const positions = new Positions(text);
    const reordered = reorderingMarks(text, positions);
    restoreDates(raw, positions);
    const schema = policySchema(rules);
    const parsed = schema.safeParse(raw);
    if (!parsed.success) {
        const found = parsed.error.issues.flatMap((issue) => problemsOf(issue, raw, positions, schema));
        throw reject([...reordered, ...found]);
    }
    const across = [...reordered, ...crossFieldProblems(parsed.data, positions)];
    if (across.length > 0)
        throw reject(across);
    return policyOf(parsed.data, origin, positions);
}
function parseToml(text, reject) {
    try {
        // zod passes over a key named `__proto__`, so such a document is refused here.
        return (0,dist/* parse */.qg)(text, { maxDepth: MAX_NESTING, unsafeKeyBehaviour: 'throw' });
    }
    catch (error) {
        const { line, column } = error instanceof dist/* TomlError */.zx ? error : { line: 1, column: 1 };
        const [first = ''] = (0,errors/* messageOf */.b)(error)
            .replace(/^Invalid TOML document: /u, '')
            .split('\n');
        throw reject([{ line, column, message: `not valid TOML: ${first}` }], error);
    }
}
/** CVE-2021-42574: marks that make a reviewer see another order of characters than the machine reads. Escapes are seen. */
function reorderingMarks(text, positions) {
    return [...text.matchAll(/\p{Bidi_Control}/gu)].map((match) => ({
        ...positions.position(match.index),
        message: `the invisible character ${quote(match[0])} reorders the text around it; write it as an escape`,
    }));
}
/** A TOML date becomes the text it was written as: smol-toml lets 2026-02-30 roll over into March. */
function restoreDates(raw, positions) {
    if (!Array.isArray(raw.approve))
        return;
    const tables = raw.approve;
    for (const [index, table] of tables.entries()) {
        if (typeof table !== 'object' || table === null || !('expires' in table))
            continue;
        if (table.expires instanceof dist/* TomlDate */.PJ && table.expires.isDate()) {
            table.expires = positions.written(['approve', index, 'expires']);
        }
    }
}
function problemsOf(issue, raw, positions, schema) {
    if (issue.code === 'unrecognized_keys') {
        const known = knownKeys(issue.path, schema);
        return issue.keys.map((key) => ({
            ...positions.of([...issue.path, key]),
            message: `unknown key ${quote(key)}${where(issue.path)}${didYouMean(key, known)}`,
        }));
    }
    const value = valueAt(raw, issue.path);
    const name = keyText(issue.path);
    const given = value === undefined ? `${name} is missing` : `${name} is ${show(value)}`;
    return [{ ...positions.of(issue.path), message: `${given}; expected ${issue.message}` }];
}
function where(path) {
    return path.length === 0 ? '' : ` in ${keyText(path)}`;
}
/** Keys that the schema knows at a path. */
function knownKeys(path, { shape }) {
    const tables = {
        limits: shape.limits.unwrap().shape,
        expect: shape.expect.unwrap().shape,
        approve: shape.approve.unwrap().element.shape,
    };
    return Object.keys(tables[String(path[0] ?? '')] ?? shape);
}
function keyText(path) {
    return path
        .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
        .join('')
        .slice(1);
}
function valueAt(raw, path) {
    let value = raw;
    for (const part of path) {
        if (typeof value !== 'object' || value === null)
            return undefined;
        value = Object.getOwnPropertyDescriptor(value, part)?.value;
    }
    return value;
}
/** Rules between keys, looked at once each key by itself is right. */
function crossFieldProblems(file, positions) {
    const problems = [];
    const forbidden = new Set(file.forbid);
    const seen = new Set();
    for (const [index, { rule, path, artifact, sha256 }] of (file.approve ?? []).entries()) {
        const place = ['approve', index];
        if (forbidden.has(rule)) {
            const message = `${quote(rule)} is approved here, and forbid says that it holds without exception`;
            problems.push({ ...positions.of([...place, 'rule']), message });
        }
        const identity = JSON.stringify([rule, path, artifact, sha256]);
        if (seen.has(identity)) {
            problems.push({
                ...positions.of(place),
                message: `${quote(rule)} for ${quote(path)} is approved twice`,
            });
        }
        seen.add(identity);
    }
    const limits = limitsOf(file);
    for (const [inner, outer] of PART_AND_WHOLE) {
        const key = LIMIT_KEYS.find(({ field }) => field === inner)?.key ?? inner;
        if (file.limits?.[key] === undefined || limits[inner] <= limits[outer])
            continue;
        const whole = LIMIT_KEYS.find(({ field }) => field === outer)?.key ?? outer;
        const message = `limits.${key} is ${limitText(inner, limits[inner])}; expected at most that of ${whole}, ` +
            `which is ${limitText(outer, limits[outer])}`;
        problems.push({ ...positions.of(['limits', key]), message });
    }
    return problems;
}
/** A part that may be larger than its whole is a limit that never holds: the other one has to be raised as well. */
const PART_AND_WHOLE = [
    ['entryBytes', 'totalBytes'],
    ['pathComponentBytes', 'pathBytes'],
];
function limitsOf(file) {
    const limits = { ...DEFAULT_LIMITS };
    for (const { field, key } of LIMIT_KEYS) {
        const value = file.limits?.[key];
        if (value !== undefined)
            limits[field] = bytesOf(value);
    }
    return limits;
}
function policyOf(file, origin, positions) {
    return {
        origin: { path: origin.path, sha256: origin.sha256 },
        strict: file.strict ?? DEFAULT_POLICY.strict,
        forbid: file.forbid ?? DEFAULT_POLICY.forbid,
        limits: limitsOf(file),
        expect: expectationsOf(file.expect ?? {}),
        approvals: (file.approve ?? []).map((approval, index) => approvalOf(approval, positions.of(['approve', index]))),
    };
}
function approvalOf(table, { line }) {
    const { rule, path, artifact, reason, sha256, expires } = table;
    return {
        rule,
        path,
        reason,
        line,
        ...(artifact !== undefined && { artifact }),
        ...(sha256 !== undefined && { sha256 }),
        ...(expires !== undefined && { expires }),
    };
}
function expectationsOf(table) {
    const { extras, requirements, scripts, backends } = table;
    const { 'top-level': topLevel, 'wheel-files': wheelFiles, 'sdist-files': sdistFiles } = table;
    const entryPoints = table['entry-points'];
    return {
        ...(topLevel && { topLevel }),
        ...(entryPoints && { entryPoints }),
        ...(extras && { extras }),
        ...(requirements && { requirements }),
        ...(scripts && { scripts }),
        ...(backends && { backends }),
        ...(wheelFiles && { wheelFiles }),
        ...(sdistFiles && { sdistFiles }),
    };
}
function rejection(path, problems, cause) {
    const sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
    const lines = sorted.slice(0, parse_MAX_PROBLEMS).map((p) => `${path}:${p.line}:${p.column}: ${p.message}`);
    const more = sorted.length - lines.length;
    if (more > 0)
        lines.push(`and ${more} more`);
    const message = sorted.length === 1 ? lines.join('') : `${path} has ${sorted.length} problems:\n  ${lines.join('\n  ')}`;
    const hint = 'Correct the policy. An editor shows such errors with docs/schemas/release-policy.schema.json.';
    return new errors/* ToolError */.v('policy', message, { hint, cause });
}

;// CONCATENATED MODULE: ./lib/shells/policy.js






const POLICY_FILE = 'release-policy.toml';
/**
 * The policy that decides. Where a commit is named it comes from that commit's git objects: the working tree may have been
 * changed by whatever was built in it. On a pull request the base decides and the proposed policy is only compared.
 */
async function gatherPolicy(inputs, ports) {
    const path = inputs.policy ?? POLICY_FILE;
    const named = inputs.policy !== undefined;
    const repository = inputs.source ?? '.';
    if (ports.baseCommit !== undefined) {
        const base = await fromGit(ports.git, repository, ports.baseCommit, path, false);
        const proposed = await fromGit(ports.git, repository, inputs['source-ref'] ?? 'HEAD', path, false);
        return { policy: base, changes: changes_policyChanges(base, proposed) };
    }
    const ref = inputs['source-ref'];
    if (ref !== undefined) {
        return { policy: await fromGit(ports.git, repository, ref, path, named), changes: [] };
    }
    if (inputs.source !== undefined) {
        throw new errors/* ToolError */.v('usage', 'the input "source" is given without "source-ref"', {
            hint: 'Name the tag or commit that was built, as in `--source . --source-ref v1.2.3`.',
        });
    }
    return { policy: parsed(await ports.text.read(path), path, named), changes: [] };
}
async function fromGit(git, repository, ref, path, named) {
    const commit = await git.resolveCommit(repository, ref);
    return parsed(await git.readFile(repository, commit, path), path, named, ` at commit ${commit}`);
}
function parsed(bytes, path, named, where = '') {
    if (bytes === undefined) {
        if (!named)
            return DEFAULT_POLICY;
        throw new errors/* ToolError */.v('missing-input', `there is no policy file ${path}${where}`, {
            hint: `Create it, or leave the input "policy" out to use ${POLICY_FILE} or the built-in policy.`,
        });
    }
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    return parsePolicy(decode(bytes, path), { path, sha256 }, RULES);
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

;// CONCATENATED MODULE: ./lib/shells/verify-artifacts.js









/**
 * Opens every artifact, evaluates every rule, answers the report.
 * @throws ToolError where the inputs name nothing that can be verified
 */
async function verifyArtifacts(inputs, ports) {
    const { policy, changes } = await gatherPolicy(inputs, ports);
    const specs = inputs.paths.filter(spec/* isPackageSpec */.C8).map(spec/* parsePackageSpec */.v4);
    const local = inputs.paths.filter((path) => !(0,spec/* isPackageSpec */.C8)(path));
    const index = specs.length > 0 ? await ports.index(inputs['index-url']) : undefined;
    try {
        const artifacts = [...(local.length > 0 ? await ports.files.expand(local) : [])];
        for (const { project, version } of specs) {
            const files = (await index?.find(project, version)) ?? [];
            artifacts.push(...((await index?.download(files)) ?? []));
        }
        const subjects = [];
        for (const artifact of artifacts)
            subjects.push(await readSubject(artifact, policy.limits, ports.log));
        subjects.sort((a, b) => (a.filename < b.filename ? -1 : 1));
        const facts = {
            subjects: known(subjects),
            policy: known(policy),
            today: known(ports.clock.today()),
        };
        const report = evaluate(RULES, facts, { tool: TOOL, strict: inputs.strict });
        return { report, policyChanges: changes };
    }
    finally {
        await index?.close();
    }
}
async function readSubject(artifact, limits, log) {
    const { filename } = artifact;
    const kind = artifact_kind_kindOf(filename);
    const source = await artifact.open();
    try {
        const { size } = source;
        const sha256 = await hashSource(source);
        if (kind.kind === 'other') {
            return {
                kind: 'other',
                filename,
                sha256,
                size,
                archive: { format: 'zip', entries: [], anomalies: [] },
                why: kind.why,
            };
        }
        const archive = await readArchive(kind.kind === 'wheel' ? 'zip' : 'tar.gz', source, {
            limits,
            capture: captureFor(filename, limits),
            progress: (bytes) => {
                log.progress(`reading ${filename}: ${Math.round(bytes / 1048576)} MiB unpacked`);
            },
        });
        const input = { filename, sha256, size, archive };
        return kind.kind === 'wheel' ? assembleWheel(input) : assembleSdist(input);
    }
    finally {
        await source.close();
    }
}

;// CONCATENATED MODULE: ./lib/shells/cli.js



















const COMMANDS = {
    'verify-artifacts': 'Open built wheels and sdists and say, with evidence, whether they may be published.',
    explain: 'Say what a rule looks for, why, and what to do about a finding.',
};
const USAGE = `Usage: hardening-actions <command> [options]

${Object.entries(COMMANDS)
    .map(([name, purpose]) => `  ${name.padEnd(18)}${purpose}`)
    .join('\n')}

  --version         Show the version.
  <command> --help  Show what a command takes.

Start with: hardening-actions verify-artifacts dist
`;
async function main() {
    try {
        external_node_process_.exitCode = await command(external_node_process_.argv[2], external_node_process_.argv.slice(3));
    }
    catch (error) {
        external_node_process_.exitCode = explainError(error);
    }
}
async function command(name, args) {
    switch (name) {
        case 'verify-artifacts':
            return verify(args);
        case 'explain':
            return explain(args);
        case '--version':
            external_node_process_.stdout.write(`${TOOL.name} ${TOOL.version}\n`);
            return 0;
        case '--help':
        case '-h':
            external_node_process_.stdout.write(USAGE);
            return 0;
        case undefined:
            external_node_process_.stderr.write(USAGE);
            return 2;
        default: {
            const near = (0,nearest/* nearest */.p)(name, Object.keys(COMMANDS));
            throw new errors/* ToolError */.v('usage', `there is no command ${JSON.stringify(name)}`, {
                hint: near === undefined ? 'See hardening-actions --help.' : `Did you mean "${near}"?`,
            });
        }
    }
}
async function verify(args) {
    const raw = parseCommandLine(VERIFY_ARTIFACTS, args);
    if (raw.help) {
        external_node_process_.stdout.write(helpText('verify-artifacts', COMMANDS['verify-artifacts'], VERIFY_ARTIFACTS));
        return 0;
    }
    const inputs = parseInputs(VERIFY_ARTIFACTS, raw);
    const log = terminalLog(inputs.quiet);
    try {
        const { report } = await verifyArtifacts(inputs, {
            files: (0,files/* fileArtifacts */.U)(),
            text: (0,files/* textFiles */.zN)(),
            git: gitObjects(external_node_process_.env),
            clock: systemClock,
            log,
            index: async (url) => (await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(400)]).then(__webpack_require__.bind(__webpack_require__, 2400))).packageIndex({
                environment: external_node_process_.env,
                indexUrl: url,
                log,
            }),
        });
        log.done();
        await output(report, inputs);
        if (report.verdict === 'pass' || inputs.mode === 'report')
            return 0;
        return failedOnlyForLackOfKnowledge(report) ? 3 : 1;
    }
    catch (error) {
        log.done();
        // Whoever parses standard output gets a report even where nothing could be verified.
        if (inputs.format === 'json')
            await output(reportOfError(error, TOOL), inputs);
        throw error;
    }
}
async function output(report, inputs) {
    const terminal = inputs.output === undefined && external_node_process_.stdout.isTTY;
    const text = render(report, RULES, {
        format: inputs.format,
        color: inputs.color === 'always' ||
            (inputs.color === 'auto' && terminal && external_node_process_.env['NO_COLOR'] === undefined),
        verbosity: inputs.quiet ? 'quiet' : inputs.verbose ? 'verbose' : 'normal',
    });
    if (inputs.output === undefined) {
        external_node_process_.stdout.write(text);
        return;
    }
    try {
        await (0,promises_.writeFile)(inputs.output, text);
    }
    catch (cause) {
        throw new errors/* ToolError */.v('environment', `cannot write ${inputs.output}: ${(0,errors/* messageOf */.b)(cause)}`, { cause });
    }
}
function explain(args) {
    const [id, ...rest] = args;
    if (id === undefined || rest.length > 0 || id.startsWith('-')) {
        external_node_process_.stdout.write(`Usage: hardening-actions explain <rule>\n\n${RULES.map((rule) => `  ${rule.id.padEnd(26)}${rule.title}`).join('\n')}\n`);
        return id === '--help' || id === '-h' ? 0 : 2;
    }
    const rule = RULES.find((candidate) => candidate.id === id);
    if (rule === undefined) {
        const near = (0,nearest/* nearest */.p)(id, RULES.map((candidate) => candidate.id));
        throw new errors/* ToolError */.v('usage', `there is no rule ${JSON.stringify(id)}`, {
            hint: near === undefined ? 'See hardening-actions explain.' : `Did you mean "${near}"?`,
        });
    }
    external_node_process_.stdout.write(explainRule(rule));
    return 0;
}
function explainError(error) {
    const known = error instanceof errors/* ToolError */.v;
    const message = known ? error.message : `unexpected fault, please report it: ${(0,errors/* messageOf */.b)(error)}`;
    external_node_process_.stderr.write(`error: ${(0,report_escape/* escapeText */.X1)(message, { keepLines: true })}\n`);
    if (known && error.hint !== undefined)
        external_node_process_.stderr.write(`hint: ${(0,report_escape/* escapeText */.X1)(error.hint, { keepLines: true })}\n`);
    if (!known)
        return 3;
    switch (error.code) {
        case 'usage':
        case 'policy':
        case 'missing-input':
            return 2;
        case 'digest-mismatch':
            return 1;
        case 'environment':
        case 'internal':
            return 3;
    }
}


/***/ })

};

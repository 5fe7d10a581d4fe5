export const id = 299;
export const ids = [299];
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

/***/ 76372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ unresolved),
/* harmony export */   QT: () => (/* binding */ gitCommand),
/* harmony export */   eE: () => (/* binding */ stderrOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _fs_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28841);





const execute = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_1__.execFile);
const MAX_OUTPUT = 64 * 1024 * 1024;
const CONFIGURATION = [
    ...['-c', 'core.fsmonitor=false'],
    ...['-c', 'core.hooksPath=/dev/null'],
    ...['-c', 'core.attributesFile=/dev/null'],
];
/**
 * The git command. Replace refs could show other objects than the commit names, so they are off, and so is every
 * configuration that a checked-out repository could bring to run code.
 * @param own further variables, such as another GIT_DIR
 */
function gitCommand(environment, own = {}) {
    const env = {
        PATH: environment.PATH,
        HOME: environment.HOME,
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_ATTR_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_LAZY_FETCH: '1',
        LC_ALL: 'C',
        ...own,
    };
    return {
        async run(folder, ...args) {
            const { stdout } = await execute('git', [...CONFIGURATION, '-C', folder, ...args], {
                env,
                encoding: 'buffer',
                maxBuffer: MAX_OUTPUT,
            });
            return stdout;
        },
        stream: (folder, args, input, onChunk) => new Promise((resolve, reject) => {
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_1__.spawn)('git', [...CONFIGURATION, '-C', folder, ...args], { env });
            let said = '';
            let failure;
            child.stdout.on('data', (chunk) => {
                if (failure !== undefined)
                    return;
                try {
                    onChunk(chunk);
                }
                catch (error) {
                    failure = error;
                    child.kill();
                }
            });
            child.stderr.on('data', (chunk) => {
                if (said.length < 4096)
                    said += chunk.toString('utf8');
            });
            child.on('error', reject);
            child.on('close', (code) => {
                if (failure !== undefined)
                    reject(failure instanceof Error ? failure : new Error((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(failure)));
                else if (code === 0)
                    resolve();
                else
                    reject(Object.assign(new Error(`git ended with ${String(code)}`), { stderr: node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(said) }));
            });
            // A command that ends early closes its input: how it ended says why.
            child.stdin.on('error', () => undefined);
            child.stdin.end(input);
        }),
    };
}
/** What git said, for a message; where it was not even started, why. */
function stderrOf(error) {
    if ((0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error) === 'ENOENT')
        return 'the command "git" was not found';
    const said = error instanceof Error && 'stderr' in error ? error.stderr : undefined;
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.isBuffer(said) && said.length > 0 ? said.toString('utf8').trim() : (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(error);
}
/** Why a ref could not be resolved: each cause is mended in another way. */
async function unresolved(git, repository, ref, cause) {
    if ((0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(cause) === 'ENOENT') {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v('environment', 'the command "git" was not found', { hint: 'Install git.', cause });
    }
    try {
        await git.run(repository, 'rev-parse', '--git-dir');
    }
    catch (error) {
        const said = stderrOf(error);
        if (said.includes('dubious ownership')) {
            return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v('environment', `git does not trust ${repository}: another user owns it`, {
                hint: 'Run: git config --global --add safe.directory <the checkout>',
                cause,
            });
        }
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v('missing-input', `${repository} is not in a git repository`, {
            hint: 'Name the checkout with "source".',
            cause,
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v('missing-input', `the repository has no commit ${JSON.stringify(ref)}`, {
        hint: 'Check the spelling; in a workflow, check out with `fetch-depth: 0` so that tags and history are there.',
        cause,
    });
}


/***/ }),

/***/ 87692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ gitObjects)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76372);


/** Git objects through the git command. */
function gitObjects(environment) {
    const command = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .gitCommand */ .QT)(environment);
    const git = (repository, ...args) => command.run(repository, ...args);
    const resolveCommit = async (repository, ref) => {
        if (ref.startsWith('-'))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('usage', `${JSON.stringify(ref)} is no git ref`);
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
        throw await (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .unresolved */ .II)(command, repository, ref, cause);
    };
    return {
        async isRepository(folder) {
            try {
                await git(folder, 'rev-parse', '--git-dir');
                return true;
            }
            catch (error) {
                const said = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .stderrOf */ .eE)(error);
                if (said.includes('not a git repository'))
                    return false;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('environment', `git can't read ${folder}: ${said}`, { cause: error });
            }
        },
        async ensureCommit(repository, commit) {
            if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(commit)) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('usage', `${JSON.stringify(commit)} is no full commit id`);
            }
            try {
                await git(repository, 'cat-file', '-e', `${commit}^{commit}`);
                return;
            }
            catch {
                // Not in this clone, or no clone: fetching says which.
            }
            try {
                // Who could change the clone's configuration can make git run programs here: as the same user, and without our
                // environment, where tokens are. The answer is still checked against the id.
                await git(repository, ...[
                    'fetch',
                    '--quiet',
                    '--no-tags',
                    '--depth=1',
                    '--no-recurse-submodules',
                    '--no-write-fetch-head',
                ], ...['origin', commit]);
            }
            catch (cause) {
                const said = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .stderrOf */ .eE)(cause).split('\n', 1).join('');
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('missing-input', `commit ${commit} is not in the checkout and can't be fetched: ${said}`, {
                    hint: 'Check out with `fetch-depth: 0`, so that the commits to compare are there.',
                    cause,
                });
            }
        },
        resolveCommit,
        async readTree(repository, ref) {
            // Loaded where a source is given: other runs pay nothing for it.
            const { readTree } = await __webpack_require__.e(/* import() */ 706).then(__webpack_require__.bind(__webpack_require__, 28706));
            const commit = await resolveCommit(repository, ref);
            return readTree(environment, repository, commit, await tagOf(command, repository, ref, commit));
        },
        async listTree(repository, commit) {
            const { listTree } = await __webpack_require__.e(/* import() */ 706).then(__webpack_require__.bind(__webpack_require__, 28706));
            return listTree(environment, repository, commit);
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
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('policy', `${path} at commit ${commit} is no regular file`, {
                    hint: 'Commit the file itself, not a link or folder.',
                });
            }
            return git(repository, 'cat-file', 'blob', object);
        },
    };
}
/** The name of the tag that a ref is, where it is one and names that commit. */
async function tagOf(git, repository, ref, commit) {
    const name = ref.replace(/^refs\/tags\//, '');
    try {
        const out = await git.run(repository, ...['rev-parse', '--verify', '--quiet', '--end-of-options'], `refs/tags/${name}^{commit}`);
        return out.toString('latin1').trim() === commit ? name : undefined;
    }
    catch {
        return undefined;
    }
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

/***/ 75131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _3: () => (/* binding */ evaluate),
  XW: () => (/* binding */ failedOnlyForLackOfKnowledge)
});

// UNUSED EXPORTS: blocks

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
    const looked = [...subjects.map(({ filename }) => filename), ...projectFiles(facts)];
    const approved = (0,approvals/* applyApprovals */.XF)(raw, policy, required(facts, 'today'), looked);
    const results = approved.results.map((result) => settle(result, strict));
    const undecided = results.some(isUndecided);
    const blocking = results.flatMap((result) => result.findings.filter((finding) => blocks(finding, strict)));
    const source = sourceOf(facts);
    return {
        schemaVersion: 1,
        tool: options.tool,
        ...(source && { source: sourceReport(source) }),
        verdict: undecided || blocking.length > 0 ? 'fail' : 'pass',
        complete: !undecided && subjects.every((subject) => (0,unseen/* isFullySeen */.C)(subject.archive)),
        policy: policy.origin ?? {},
        strict,
        limits: policy.limits,
        subjects: subjects.map((subject) => subjectReport(subject, blocking, undecided)),
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
/** Files of the project that were looked at as an artifact is: approvals can name them. */
function projectFiles({ toolchain, dependencyChanges }) {
    if (dependencyChanges?.state === 'known')
        return dependencyChanges.value.files;
    if (toolchain?.state !== 'known')
        return [];
    const { project, constraints, preCommit, missing } = toolchain.value;
    return [...(project ? [project] : []), ...constraints, ...(preCommit ? [preCommit] : []), ...missing].map(({ path }) => path);
}
/** The commit that was looked at, where one was. */
function sourceOf({ source, toolchain, dependencyChanges, }) {
    if (source?.state === 'known')
        return source.value;
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

/***/ 71588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ known)
/* harmony export */ });
function known(value) {
    return { state: 'known', value };
}


/***/ }),

/***/ 45060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P6: () => (/* binding */ JUDGING),
/* harmony export */   Sj: () => (/* binding */ INSPECTION_LOG),
/* harmony export */   aQ: () => (/* binding */ OUTPUT)
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

/***/ 97406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson),
/* harmony export */   o: () => (/* binding */ safeJson)
/* harmony export */ });
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
function orderedSubject({ file, kind, sha256, size, verdict }) {
    return { file, kind, sha256, size, verdict };
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

/***/ 19936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/report/view.js
var report_view = __webpack_require__(98149);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/report/layout.js
var layout = __webpack_require__(65526);
;// CONCATENATED MODULE: ./lib/report/capped.js


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
        const size = external_node_buffer_.Buffer.byteLength(text);
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
            this.add(more((0,layout/* grouped */.zD)(left)));
        return 0;
    }
    toString() {
        return this.#parts.join('');
    }
}

// EXTERNAL MODULE: ./lib/report/prose.js
var prose = __webpack_require__(75169);
// EXTERNAL MODULE: ./lib/report/links.js
var links = __webpack_require__(64503);
;// CONCATENATED MODULE: ./lib/report/markdown.js







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
const markdown_prose = (text) => (0,report_escape/* escapeMarkdown */.FV)((0,report_escape/* clip */.$Q)(text, TEXT_LIMIT));
const code = (text) => (0,report_escape/* markdownCode */.D9)((0,report_escape/* clip */.$Q)(text, TEXT_LIMIT));
/** The report as GitHub Markdown for a job summary: what a tired maintainer needs in ten seconds, then the rest. */
function renderSummary(report, rules, options = {}) {
    const view = (0,report_view/* viewOf */.du)(report, rules);
    const footer = options.footer === undefined ? '' : `\n${options.footer}\n`;
    const budget = { left: (options.maxBytes ?? DEFAULT_BYTES) - RESERVE - external_node_buffer_.Buffer.byteLength(footer) };
    // The verdict takes its room first: a pull request that changes much of the policy can't push it out.
    const verdictPart = new CappedText(budget);
    const changesPart = new CappedText(budget);
    const rest = new CappedText(budget);
    const left = verdict(verdictPart, report, view, options.title) +
        policyChanges(changesPart, options.changes ?? []) +
        artifacts(rest, report) +
        dependencies(rest, report) +
        findings(rest, view) +
        approvals(rest, report) +
        unknown(rest, view) +
        notChecked(rest, view);
    const note = left === 0 ? '' : `\n**${(0,layout/* plural */.LS)(left, 'more line')}** in the uploaded report.\n`;
    return [changesPart, verdictPart, rest, note, footer].join('').trimStart();
}
function policyChanges(out, changes) {
    if (changes.length === 0)
        return 0;
    if (!out.section('### This pull request changes the policy', ''))
        return changes.length;
    return out.addEach(changes, CHANGES_LIMIT, (change) => `- ${markdown_prose(change)}`, (count) => `- ${more(count)}`);
}
function verdict(out, report, view, title) {
    const before = title === undefined ? '' : `${markdown_prose(title)}: `;
    out.section(`## ${before}${report.verdict.toUpperCase()}`, '', `**${(0,report_view/* headline */.Pl)(report, view)}**`);
    const sentence = (0,report_view/* incompleteness */.C7)(report, view);
    if (sentence === undefined)
        return 0;
    out.section('> [!CAUTION]', `> **Incomplete.** ${sentence}`);
    if (view.blocked.length > 0)
        out.add('>');
    return out.addEach(view.blocked, ROWS_LIMIT, ({ ruleId, why = 'no reason was given' }) => `> - ${code(ruleId)}: ${markdown_prose(why)}`, (count) => `> - ${more(count)}`);
}
function artifacts(out, report) {
    const columns = ['Verdict', 'File', 'Kind', 'Size', 'SHA-256'];
    const left = table(out, '### Artifacts', columns, report.subjects, (subject) => [
        subject.verdict,
        code(subject.file),
        subject.kind,
        (0,layout/* formatBytes */.z3)(subject.size),
        code(subject.sha256),
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
        markdown_prose(one.reviewed ?? ''),
    ]);
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
    const link = rule === undefined ? code(ruleId) : `[${code(ruleId)}](${(0,links/* ruleUrl */.Q)(ruleId)})`;
    const name = rule === undefined || isNote ? link : `${rule.title} · ${link}`;
    const count = found.length > 1 ? ` (${(0,layout/* plural */.LS)(found.length, 'finding')})` : '';
    const head = [`**${severity}** · ${name}${count}`, ''];
    if (!out.section(...head))
        return found.length;
    const shown = found.slice(0, FINDINGS_LIMIT);
    const left = shown.length - messageLines(out, shown);
    if (left > 0)
        return left + found.length - shown.length;
    if (found.length > shown.length)
        out.add(`- ${more((0,layout/* grouped */.zD)(found.length - shown.length))}`);
    if (rule === undefined || isNote || explained.has(ruleId))
        return 0;
    explained.add(ruleId);
    out.section((0,prose/* firstSentence */.qi)(rule.rationale), '', `**What to do:** ${rule.remediation}`);
    return 0;
}
/** Answers how many findings were written. */
function messageLines(out, found) {
    const groups = (0,report_view/* byMessage */.R1)(found);
    const shared = groups.length < found.length;
    let written = 0;
    for (const [message, group] of groups) {
        if (shared && !out.add(`- ${markdown_prose(message)}`))
            return written;
        for (const finding of group) {
            const place = (0,report_view/* placeOf */.$t)(finding);
            const at = place === undefined ? '' : finding.location?.path === undefined ? place : code(place);
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
    const columns = ['Rule', 'Path', 'Used for', 'Reason', 'Until'];
    return table(out, '### Approved by the policy', columns, report.approvals, (approval) => {
        const { rule, path, artifact, sha256, used, reason, expires = '' } = approval;
        const where = artifact === undefined ? code(path) : `${code(path)} in ${code(artifact)}`;
        const bytes = sha256 === undefined ? '' : `, SHA-256 ${code(sha256)}`;
        const use = used.length === 0 ? '**unused**' : (0,layout/* plural */.LS)(used.length, 'finding');
        return [code(rule), `${where}${bytes}`, use, markdown_prose(reason), markdown_prose(expires)];
    });
}
/** No folded part: what the machine can't see is what a person has to look at. */
function unknown(out, view) {
    if (view.unknown.length === 0)
        return 0;
    if (!out.section('### Unknown: look yourself', ''))
        return view.unknown.length;
    return out.addEach(view.unknown, ROWS_LIMIT, ({ ruleId, why = '' }) => `- ${code(ruleId)}: ${markdown_prose(why)}`, (count) => `- ${more(count)}`);
}
function notChecked(out, { unchecked }) {
    if (unchecked.length === 0)
        return 0;
    const rules = unchecked.reduce((sum, { ruleIds }) => sum + ruleIds.length, 0);
    const lines = unchecked.map(({ why, ruleIds }) => `- ${markdown_prose(why)}: ${ruleIds.map(code).join(', ')}`);
    const whole = out.section(`<details><summary>Not checked: ${(0,layout/* plural */.LS)(rules, 'rule')}</summary>`, '', ...lines, '', '</details>');
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
// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(97406);
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
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75169);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65526);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72527);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99147);





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
        for (const { file, kind, sha256, size, verdict } of this.some(report.subjects, FILES_LIMIT)) {
            page.field(verdict, STYLES[verdict], `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapePath */ .ft)(file)}  ${kind}, ${(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(size)}`, '  ', 8);
            this.#digest(sha256);
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
        const title = rule === undefined || isNote ? ruleId : `${(0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(rule.title)} · ${ruleId}`;
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
            page.field('why', 'dim', (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .firstSentence */ .qi)(rule.rationale), INDENT, 5);
        this.#prose('fix', rule.remediation);
    }
    #prose(label, markdown) {
        const indent = `${INDENT}     `;
        for (const [at, { text, code }] of (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .plainBlocks */ .P$)(markdown).entries()) {
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
/* harmony export */   by: () => (/* binding */ ARTIFACT_RULES),
/* harmony export */   gH: () => (/* binding */ TOOLCHAIN_RULES)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82281);

/** `policy` judges approvals, whatever was looked at. */
const rulesOf = (...families) => _index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y.filter(({ family }) => family === 'policy' || families.includes(family));
/** The rules of verify-artifacts: all that need no more than artifacts and their source. */
const ARTIFACT_RULES = rulesOf('archive', 'distribution', 'contents', 'build', 'metadata', 'index', 'set', 'source');
const TOOLCHAIN_RULES = rulesOf('toolchain');
const DEPENDENCY_RULES = rulesOf('dependencies');


/***/ }),

/***/ 98172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ gatherPolicy)
});

// UNUSED EXPORTS: POLICY_FILE

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/policy/limits.js
var limits = __webpack_require__(88880);
// EXTERNAL MODULE: ./lib/policy/show.js
var show = __webpack_require__(69789);
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
        ...toolchainChanges(base.toolchain ?? {}, head.toolchain ?? {}),
        ...dependencyChanges(base.dependencies, head.dependencies),
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

// EXTERNAL MODULE: ./lib/policy/defaults.js
var defaults = __webpack_require__(85698);
// EXTERNAL MODULE: ./lib/rules/index.js + 159 modules
var rules = __webpack_require__(82281);
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
    return { policy: await parsed(await ports.text.read(path), path, named), changes: [] };
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
    const inside = external_node_path_.posix.normalize(path);
    if (external_node_path_.posix.isAbsolute(inside) || inside === '..' || inside.startsWith('../')) {
        throw new errors/* ToolError */.v('usage', `the policy ${path} is not a path inside the repository`, {
            hint: `It is read from a commit: name it from the repository's root, such as "${POLICY_FILE}".`,
        });
    }
    const commit = await git.resolveCommit(repository, ref);
    return parsed(await git.readFile(repository, commit, inside), inside, named, ` at commit ${commit}`);
}
async function parsed(bytes, path, named, where = '') {
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
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(597), __webpack_require__.e(238)]).then(__webpack_require__.bind(__webpack_require__, 22238));
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


/***/ }),

/***/ 34439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ verified)
/* harmony export */ });
function verified(report, { changes, warning }) {
    return { report, policyChanges: changes, ...(warning === undefined ? {} : { policyWarning: warning }) };
}


/***/ })

};

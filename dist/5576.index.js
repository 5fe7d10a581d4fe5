export const id = 5576;
export const ids = [5576,2435,4697,4816,7078];
export const modules = {

/***/ 85411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ DownloadFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1708);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);





const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** A folder of our own, readable by nobody else, that goes when the process does. */
class DownloadFolder {
    #path;
    #remove = () => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(this.#path, { recursive: true, force: true });
    };
    /** A signal ends the process without its `exit` event: remove, then let it end as it would have. */
    #end = (signal) => {
        this.remove();
        node_process__WEBPACK_IMPORTED_MODULE_3__.kill(node_process__WEBPACK_IMPORTED_MODULE_3__.pid, signal);
    };
    #count = 0;
    constructor() {
        try {
            this.#path = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'hardening-actions-'));
        }
        catch (error) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v('environment', `no temporary folder can be made in ${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()}`, { cause: error });
        }
        node_process__WEBPACK_IMPORTED_MODULE_3__.once('exit', this.#remove);
        for (const signal of SIGNALS)
            node_process__WEBPACK_IMPORTED_MODULE_3__.once(signal, this.#end);
    }
    /** A path that no name of the index has a part in. */
    next() {
        this.#count += 1;
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#path, String(this.#count));
    }
    remove() {
        node_process__WEBPACK_IMPORTED_MODULE_3__.off('exit', this.#remove);
        for (const signal of SIGNALS)
            node_process__WEBPACK_IMPORTED_MODULE_3__.off(signal, this.#end);
        this.#remove();
    }
}


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
/* harmony export */   Af: () => (/* binding */ networkOf),
/* harmony export */   Cx: () => (/* binding */ noFolder),
/* harmony export */   II: () => (/* binding */ unresolved),
/* harmony export */   QT: () => (/* binding */ gitCommand),
/* harmony export */   eE: () => (/* binding */ stderrOf),
/* harmony export */   fg: () => (/* binding */ OutOfTime)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31421);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _fs_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28841);






const execute = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_1__.execFile);
const MAX_OUTPUT = 64 * 1024 * 1024;
const CONFIGURATION = [
    ...['-c', 'core.fsmonitor=false'],
    ...['-c', 'core.hooksPath=/dev/null'],
    ...['-c', 'core.attributesFile=/dev/null'],
];
/** What git needs to reach a server from here. */
const NETWORK = ['HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy', 'SSL_CERT_FILE', 'GIT_SSL_CAINFO'];
function networkOf(environment) {
    return Object.fromEntries(NETWORK.flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])));
}
/** Nobody is asked for a password, on the terminal, in a window, or by a helper that would open one. */
const NO_QUESTIONS = { GIT_TERMINAL_PROMPT: '0', GIT_ASKPASS: '', GCM_INTERACTIVE: 'never' };
/**
 * The git command. Replace refs could show other objects than the commit names, so they are off, and so is every
 * configuration that a checked-out repository could bring to run code.
 * @param own further variables, such as another GIT_DIR
 * @param seconds after which `stream` ends a command, with the helpers that it started, and rejects with {@link OutOfTime}
 */
function gitCommand(environment, own = {}, { seconds = 0 } = {}) {
    const env = {
        PATH: environment.PATH,
        HOME: environment.HOME,
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_ATTR_NOSYSTEM: '1',
        ...NO_QUESTIONS,
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
            // In a group of its own: git leaves its helper for HTTP behind where it is ended alone.
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_1__.spawn)('git', [...CONFIGURATION, '-C', folder, ...args], { env, detached: seconds > 0 });
            const timer = seconds > 0
                ? setTimeout(() => {
                    failure = new OutOfTime(`no answer within ${seconds} seconds`);
                    endGroup(child);
                }, seconds * 1000)
                : undefined;
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
                    if (seconds > 0)
                        endGroup(child);
                    else
                        child.kill();
                }
            });
            child.stderr.on('data', (chunk) => {
                if (said.length < 4096)
                    said += chunk.toString('utf8');
            });
            child.on('error', (error) => {
                clearTimeout(timer);
                reject(error);
            });
            child.on('close', (code) => {
                clearTimeout(timer);
                if (failure !== undefined)
                    reject(failure instanceof Error ? failure : new Error((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(failure)));
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
function endGroup({ pid }) {
    if (pid === undefined)
        return;
    try {
        node_process__WEBPACK_IMPORTED_MODULE_2__.kill(-pid, 'SIGKILL');
    }
    catch {
        // It has come to its end by itself.
    }
}
/** A command that was ended because its time was over. */
class OutOfTime extends Error {
}
/** What git said, for a message; where it was not even started, why. */
function stderrOf(error) {
    if ((0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(error) === 'ENOENT')
        return 'the command "git" was not found';
    const said = error instanceof Error && 'stderr' in error ? error.stderr : undefined;
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.isBuffer(said) && said.length > 0 ? said.toString('utf8').trim() : (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(error);
}
/** Why a ref could not be resolved: each cause is mended in another way. */
async function unresolved(git, repository, ref, cause) {
    if ((0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(cause) === 'ENOENT') {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v('environment', 'the command "git" was not found', { hint: 'Install git.', cause });
    }
    try {
        await git.run(repository, 'rev-parse', '--git-dir');
    }
    catch (error) {
        const said = stderrOf(error);
        if (said.includes('dubious ownership')) {
            return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v('environment', `git does not trust ${repository}: another user owns it`, {
                hint: 'Run: git config --global --add safe.directory <the checkout>',
                cause,
            });
        }
        if (said.includes('cannot change to'))
            return noFolder(repository, cause);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v('missing-input', `${repository} is not in a git repository`, {
            hint: 'Name the checkout with "source".',
            cause,
        });
    }
    if (await isShallow(git, repository)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v('missing-input', `the clone is shallow, and the part of it that is here has no commit ${JSON.stringify(ref)}`, {
            hint: 'Run `git fetch --unshallow --tags`; in a workflow, check out with `fetch-depth: 0`.',
            cause,
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v('missing-input', `the repository has no commit ${JSON.stringify(ref)}`, {
        hint: 'Check the spelling; in a workflow, check out with `fetch-depth: 0` so that tags and history are there.',
        cause,
    });
}
/** The folder that was named is none, or may not be entered. */
function noFolder(folder, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v('missing-input', `there is no folder ${folder}, or it may not be read`, {
        hint: 'Name the root of the project with "source".',
        cause,
    });
}
async function isShallow(git, repository) {
    try {
        return (await git.run(repository, 'rev-parse', '--is-shallow-repository'))
            .toString('latin1')
            .startsWith('true');
    }
    catch {
        return false;
    }
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
        if (ref.startsWith('-')) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('usage', `${JSON.stringify(ref)} is no git ref`, {
                hint: 'Name a tag, a branch or a commit id.',
            });
        }
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
                if (said.includes('cannot change to'))
                    throw (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .noFolder */ .Cx)(folder, error);
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
        async readTree(repository, ref, options) {
            // Loaded where a source is given: other runs pay nothing for it.
            const { readTree } = await Promise.all(/* import() */[__webpack_require__.e(8448), __webpack_require__.e(8706)]).then(__webpack_require__.bind(__webpack_require__, 28706));
            const commit = await resolveCommit(repository, ref);
            const tag = await tagOf(command, repository, ref, commit);
            return readTree(environment, repository, commit, tag, options);
        },
        async listTree(repository, commit) {
            const { listTree } = await Promise.all(/* import() */[__webpack_require__.e(8448), __webpack_require__.e(8706)]).then(__webpack_require__.bind(__webpack_require__, 28706));
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

/***/ 82435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  packageIndex: () => (/* binding */ packageIndex)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/parallel.js
var parallel = __webpack_require__(40932);
// EXTERNAL MODULE: ./lib/pypi/index-url.js
var index_url = __webpack_require__(66432);
// EXTERNAL MODULE: ./lib/pypi/release.js
var release = __webpack_require__(77545);
// EXTERNAL MODULE: ./lib/adapters/download-folder.js
var download_folder = __webpack_require__(85411);
// EXTERNAL MODULE: ./lib/adapters/files.js + 2 modules
var files = __webpack_require__(30165);
// EXTERNAL MODULE: ./lib/adapters/package-index/answers.js + 2 modules
var answers = __webpack_require__(83912);
// EXTERNAL MODULE: ./lib/adapters/package-index/client.js + 1 modules
var client = __webpack_require__(5454);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/adapters/package-index/downloads.js




/**
 * Writes an answer to a file while hashing it. Stops at the announced size + 1, or at `maxBytes`.
 * @throws ToolError `digest-mismatch` where it is not what the index announced
 */
async function saveVerified(answer, file, path, maxBytes) {
    if (answer.status !== 200) {
        throw new errors/* ToolError */.v('environment', `${(0,index_url/* shownUrl */.zA)(answer.url)} answers status ${answer.status}`);
    }
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const limit = Math.min(file.size ?? maxBytes, maxBytes);
    const output = await (0,promises_.open)(path, 'w', 0o600);
    let size = 0;
    try {
        for await (const chunk of answer.body) {
            size += chunk.length;
            if (size > limit)
                throw tooLarge(file, maxBytes);
            hash.update(chunk);
            await output.writeFile(chunk);
        }
    }
    finally {
        await output.close();
    }
    if (file.size !== undefined && size !== file.size) {
        throw mismatch(file, `it has ${size} bytes, and the index announces ${file.size}`);
    }
    const sha256 = hash.digest('hex');
    if (sha256 !== file.sha256) {
        throw mismatch(file, `its SHA-256 is ${sha256}, and the index announces ${file.sha256}`);
    }
}
function tooLarge(file, maxBytes) {
    if (file.size !== undefined && file.size <= maxBytes) {
        return mismatch(file, `it has more than the ${file.size} bytes that the index announces`);
    }
    return new errors/* ToolError */.v('environment', `${file.filename} is larger than ${maxBytes} bytes: not downloaded`);
}
function mismatch(file, why) {
    return new errors/* ToolError */.v('digest-mismatch', `${file.filename} is not the file that the index announces: ${why}`, {
        hint: 'Do not use it. Something between the index and here changed it, or the index itself is wrong.',
    });
}

;// CONCATENATED MODULE: ./lib/adapters/package-index/index.js









const GiB = 1024 ** 3;
const AT_ONCE = 3;
/**
 * The package index that pip would use, over the Simple API in JSON or HTML.
 * @throws ToolError `usage` or `missing-input` where its configuration can't be taken as it is
 */
function packageIndex(options) {
    return new SimpleIndex((0,client/* indexClient */.U)(options), options);
}
class SimpleIndex {
    url;
    #client;
    #options;
    #folder;
    constructor(client, options) {
        this.#client = client;
        this.url = (0,index_url/* shownUrl */.zA)(new URL(client.settings.index.url));
        this.#options = options;
    }
    async releases(project) {
        const { http, log } = this.#client;
        log.progress(`looking up the releases of ${project}`);
        const page = await http.get(this.#pageOf(project), answers/* PAGE_TYPES */.g$, answers/* readPage */.SP);
        // Of a project that is published for the first time an index knows nothing.
        return page === undefined ? [] : (0,release/* listedReleases */.aj)(page, project);
    }
    async find(project, version) {
        const { http, log } = this.#client;
        log.progress(`looking up ${project} ${version}`);
        const page = await http.get(this.#pageOf(project), answers/* PAGE_TYPES */.g$, async (answer) => {
            const found = await (0,answers/* readPage */.SP)(answer);
            if (found !== undefined)
                return found;
            throw new errors/* ToolError */.v('usage', `the package index has no project ${project}`, {
                hint: `Looked at ${(0,index_url/* shownUrl */.zA)(answer.url)}; see the spelling, and --index-url.`,
            });
        });
        if (page.status !== undefined)
            log.warn(`the index says that ${project} is ${page.status}`);
        const files = (0,release/* releaseFiles */.dy)(page, project, version);
        for (const { filename, yanked } of files) {
            if (yanked !== undefined)
                log.warn(`${filename} is yanked${yanked === '' ? '' : `: ${yanked}`}`);
        }
        return files;
    }
    async listed(project, version) {
        const page = await this.#client.http.get(this.#pageOf(project), answers/* PAGE_TYPES */.g$, answers/* readPage */.SP);
        return page === undefined ? [] : (0,release/* verifiableFiles */.Nx)(page, project, version);
    }
    download(files) {
        return (0,parallel/* inParallel */.H)(files, AT_ONCE, (file) => this.#fetch(file));
    }
    async close() {
        this.#folder?.remove();
        this.#folder = undefined;
        await this.#client.connections.close();
    }
    #pageOf(project) {
        return new URL(`${project}/`, this.#client.settings.index.url);
    }
    async #fetch(file) {
        const { maxBytes = 2 * GiB } = this.#options;
        this.#folder ??= new download_folder/* DownloadFolder */.z();
        const path = this.#folder.next();
        const { http, log } = this.#client;
        log.progress(`downloading ${file.filename}`);
        await http.get(new URL(file.url), '*/*', (answer) => saveVerified(answer, file, path, maxBytes));
        return (0,files/* artifactFile */.vd)(path, file.filename, file.filename);
    }
}


/***/ }),

/***/ 44697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  releaseIndex: () => (/* binding */ releaseIndex)
});

// EXTERNAL MODULE: ./lib/pypi/attestations.js
var attestations = __webpack_require__(71257);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(34398);
;// CONCATENATED MODULE: ./lib/pypi/owners.js

const PROJECT = schemas.object({
    ownership: schemas.object({
        roles: schemas.array(schemas.object({ role: schemas.string().max(100), user: schemas.string().max(200) })).max(1000),
        organization: schemas.string().max(200).nullish(),
    })
        .nullish(),
});
/** Who owns a project, from the project's JSON of PyPI: `Owner octocat`, sorted; absent where the answer does not say. */
function parseOwners(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const ownership = PROJECT.safeParse(json).data?.ownership;
    if (ownership === undefined || ownership === null)
        return undefined;
    const { roles, organization } = ownership;
    const names = roles.map(({ role, user }) => `${role} ${user}`);
    return [...names, ...(organization ? [`Organization ${organization}`] : [])].sort();
}

// EXTERNAL MODULE: ./lib/pypi/index-url.js
var index_url = __webpack_require__(66432);
;// CONCATENATED MODULE: ./lib/pypi/provenance.js

/** PEP 740: one bundle a publisher; what is said of one depends on its kind. */
const PROVENANCE = schemas.object({
    version: schemas.literal(1),
    attestation_bundles: schemas.array(schemas.object({ publisher: schemas.looseObject({ kind: schemas.string().min(1) }) })).min(1),
});
/** Keys of a publisher that name it, by kind in the order of reading: repository, then what runs in it. */
const NAMES = ['repository', 'workflow', 'workflow_filepath', 'email', 'environment'];
/**
 * Who published a file, as the index says (PEP 740): `GitHub pypa/build publish.yml`. The signatures are not checked.
 * @returns `undefined` where the answer is no provenance that is understood
 */
function parsePublishers(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const bundles = PROVENANCE.safeParse(json).data?.attestation_bundles;
    if (bundles === undefined)
        return undefined;
    const names = bundles.map(({ publisher }) => {
        const values = NAMES.map((key) => publisher[key]).filter((value) => typeof value === 'string');
        return [publisher.kind, ...values].join(' ');
    });
    return [...new Set(names)].sort();
}

;// CONCATENATED MODULE: ./lib/pypi/vulnerabilities.js

const ANSWER = schemas.object({
    vulnerabilities: schemas.array(schemas.object({
        id: schemas.string().min(1).max(200),
        aliases: schemas.array(schemas.string()).nullish(),
        fixed_in: schemas.array(schemas.string()).nullish(),
        link: schemas.string().nullish(),
        withdrawn: schemas.string().nullish(),
    })),
});
/**
 * The vulnerabilities in the answer of `/pypi/<project>/<version>/json`; those that were withdrawn are left out.
 * https://docs.pypi.org/api/json/
 * @returns `undefined` where the answer is none that says anything about vulnerabilities
 */
function parseVulnerabilities(text) {
    const parsed = ANSWER.safeParse(jsonOf(text));
    return parsed.data?.vulnerabilities
        .filter(({ withdrawn }) => withdrawn === undefined || withdrawn === null)
        .map(({ id, aliases, fixed_in: fixedIn, link }) => ({
        id,
        aliases: aliases ?? [],
        fixedIn: fixedIn ?? [],
        ...(typeof link === 'string' && { link }),
    }));
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/adapters/package-index/answers.js + 2 modules
var answers = __webpack_require__(83912);
// EXTERNAL MODULE: ./lib/adapters/package-index/client.js + 1 modules
var client = __webpack_require__(5454);
;// CONCATENATED MODULE: ./lib/adapters/package-index/release-index.js







/** One release with its description; the largest of today have a few MiB. */
const JSON_BYTES = 32 * 1024 ** 2;
/**
 * What the package index that pip would use says of releases, beside their files.
 * @throws ToolError `usage` or `missing-input` where its configuration can't be taken as it is
 */
function releaseIndex(options) {
    return new IndexAnswers((0,client/* indexClient */.U)(options));
}
class IndexAnswers {
    url;
    #client;
    constructor(client) {
        this.#client = client;
        this.url = (0,index_url/* shownUrl */.zA)(new URL(client.settings.index.url));
    }
    project(project) {
        this.#client.log.progress(`looking up ${project}`);
        return this.#client.http.get(new URL(`${project}/`, this.#client.settings.index.url), answers/* PAGE_TYPES */.g$, answers/* readPage */.SP);
    }
    vulnerabilities(project, version) {
        this.#client.log.progress(`looking up vulnerabilities of ${project} ${version}`);
        // The JSON API lies beside the Simple API: https://pypi.org/simple/ and https://pypi.org/pypi/.
        const path = `../pypi/${encodeURIComponent(project)}/${encodeURIComponent(version)}/json`;
        return this.#json(new URL(path, this.#client.settings.index.url), parseVulnerabilities);
    }
    publishers(provenance) {
        return this.#json(new URL(provenance), parsePublishers, 'application/vnd.pypi.integrity.v1+json');
    }
    owners(project) {
        const path = `../pypi/${encodeURIComponent(project)}/json`;
        return this.#json(new URL(path, this.#client.settings.index.url), parseOwners);
    }
    attestations(provenance) {
        return this.#json(new URL(provenance), attestations/* parseAttestations */.nU, 'application/vnd.pypi.integrity.v1+json');
    }
    close() {
        return this.#client.connections.close();
    }
    #json(url, parse, type = 'application/json') {
        return this.#client.http.get(url, type, async (answer) => {
            if (answer.status === 404)
                return undefined;
            (0,answers/* requireOk */.Mo)(answer);
            return parse(await (0,answers/* readText */.yR)(answer, JSON_BYTES));
        });
    }
}


/***/ }),

/***/ 72223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/**
 * Puts a text in the place of a file, or makes it, all at once: whoever reads it meanwhile sees the old or the new one, and a
 * full disk leaves the old one. @throws ToolError `environment`
 */
async function replaceFile(path, text) {
    // A link stays one: what it points to is replaced.
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => path);
    const temporary = `${target}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`;
    try {
        const mode = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(target).then((stats) => stats.mode & 0o777, () => 0o644);
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx', mode);
        try {
            await file.writeFile(text);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, target);
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v('environment', `cannot write ${path}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(cause)}`, { cause });
    }
}


/***/ }),

/***/ 58742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ terminalLog),
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80481);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _fs_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28841);




/**
 * Writes to standard output. A reader that went away is no fault: the exit status still holds.
 * @throws ToolError `environment` where the text can't be written, such as to a full disk
 */
async function writeOutput(text) {
    try {
        await new Promise((resolve, reject) => {
            // Node tells the error twice, and ends the process for one that nobody listens to.
            node_process__WEBPACK_IMPORTED_MODULE_0__.stdout.once('error', reject);
            node_process__WEBPACK_IMPORTED_MODULE_0__.stdout.write(text, (error) => {
                if (error)
                    reject(error);
                else
                    resolve();
            });
        });
    }
    catch (cause) {
        if ((0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(cause) === 'EPIPE')
            return;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v('environment', `cannot write standard output: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(cause)}`, { cause });
    }
}
/** A log on standard error. Progress is one line that is rewritten, and only on a terminal. */
function terminalLog(quiet) {
    const { stderr } = node_process__WEBPACK_IMPORTED_MODULE_0__;
    let shown = false;
    let last = 0;
    const clear = () => {
        if (!shown)
            return;
        (0,node_readline__WEBPACK_IMPORTED_MODULE_1__.clearLine)(stderr, 0);
        (0,node_readline__WEBPACK_IMPORTED_MODULE_1__.cursorTo)(stderr, 0);
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

/***/ 62715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ helpText),
/* harmony export */   Du: () => (/* binding */ parseCommandLine),
/* harmony export */   e2: () => (/* binding */ jsonAskedFor)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


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
        const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
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
        return { ...raw, help: values.help === true };
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v('usage', (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(cause), { hint: 'Add --help to see what it takes.', cause });
    }
}
/** Where arguments ask for JSON, and to which file; leniently, for the others may be wrong. */
function jsonAskedFor(args) {
    const { values } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        options: { format: { type: 'string' }, output: { type: 'string' } },
        allowPositionals: true,
        strict: false,
    });
    if (typeof values.format !== 'string' || values.format.trim() !== 'json')
        return undefined;
    const output = typeof values.output === 'string' ? values.output.trim() : '';
    return { output: output === '' ? undefined : output };
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

/***/ 71257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cj: () => (/* binding */ bundleOf),
/* harmony export */   kV: () => (/* binding */ attestationOf),
/* harmony export */   nU: () => (/* binding */ parseAttestations)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34398);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _json_depth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74605);



const BASE64 = zod__WEBPACK_IMPORTED_MODULE_1__.string()
    .max(1024 ** 2)
    .regex(/^[A-Za-z0-9+/]+={0,2}$/u);
const ATTESTATION = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    version: zod__WEBPACK_IMPORTED_MODULE_1__.literal(1),
    verification_material: zod__WEBPACK_IMPORTED_MODULE_1__.object({
        certificate: BASE64,
        transparency_entries: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string(), zod__WEBPACK_IMPORTED_MODULE_1__.json())).min(1).max(10),
    }),
    envelope: zod__WEBPACK_IMPORTED_MODULE_1__.object({ statement: BASE64, signature: BASE64 }),
});
/** Both forms hold the same parts under other names. */
const MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const BUNDLE = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_1__.literal(MEDIA_TYPE),
    verificationMaterial: zod__WEBPACK_IMPORTED_MODULE_1__.object({
        certificate: zod__WEBPACK_IMPORTED_MODULE_1__.object({ rawBytes: BASE64 }),
        tlogEntries: ATTESTATION.shape.verification_material.shape.transparency_entries,
    }),
    dsseEnvelope: zod__WEBPACK_IMPORTED_MODULE_1__.object({
        payload: BASE64,
        payloadType: zod__WEBPACK_IMPORTED_MODULE_1__.literal(PAYLOAD_TYPE),
        signatures: zod__WEBPACK_IMPORTED_MODULE_1__.tuple([zod__WEBPACK_IMPORTED_MODULE_1__.object({ sig: BASE64 })]),
    }),
});
/** Real ones have ten: an entry of a log with its proof. */
const MOST_LEVELS = 100;
/** Names are bounded: they go into messages. */
const NAME = zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1).max(300);
const PROVENANCE = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    version: zod__WEBPACK_IMPORTED_MODULE_1__.literal(1),
    attestation_bundles: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({
        publisher: zod__WEBPACK_IMPORTED_MODULE_1__.object({
            kind: NAME,
            repository: NAME.nullish(),
            workflow: NAME.nullish(),
            environment: zod__WEBPACK_IMPORTED_MODULE_1__.string().max(300).nullish(),
        }),
        attestations: zod__WEBPACK_IMPORTED_MODULE_1__.array(ATTESTATION).min(1).max(20),
    }))
        .min(1)
        .max(20),
});
/**
 * Reads the provenance object of one file (PEP 740, Integrity API), each attestation as a Sigstore bundle.
 * @throws ToolError `environment` for anything that is not as PEP 740 has it
 */
function parseAttestations(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (cause) {
        throw malformed('it is no JSON', cause);
    }
    // What reads it calls itself for each level: hostile JSON would exhaust the stack.
    if ((0,_json_depth_js__WEBPACK_IMPORTED_MODULE_2__/* .isDeeperThan */ .h)(json, MOST_LEVELS))
        throw malformed('it is nested too deeply');
    const { success, data, error } = PROVENANCE.safeParse(json);
    if (!success) {
        const path = error.issues[0]?.path.join('.') ?? '';
        throw malformed(`"${path}" is missing or not as PEP 740 has it`, error);
    }
    return data.attestation_bundles.map(({ publisher, attestations }) => ({
        publisher: publisherOf(publisher),
        bundles: attestations.map(bundleOf),
    }));
}
function publisherOf({ kind, repository, workflow, environment, }) {
    return {
        kind,
        ...(repository && { repository }),
        ...(workflow && { workflow }),
        ...(environment && { environment }),
    };
}
/** PEP 740 keeps the parts of a Sigstore bundle, version 0.3, under names of its own. */
function bundleOf({ verification_material: material, envelope }) {
    return {
        mediaType: MEDIA_TYPE,
        verificationMaterial: {
            certificate: { rawBytes: material.certificate },
            tlogEntries: material.transparency_entries,
        },
        dsseEnvelope: {
            payload: envelope.statement,
            payloadType: PAYLOAD_TYPE,
            signatures: [{ sig: envelope.signature, keyid: '' }],
        },
    };
}
/**
 * A Sigstore bundle as PEP 740 wants it: the inverse of {@link bundleOf}. Time stamps of an authority get lost, because PEP 740 has
 * no place for them: the transparency log alone says when it was signed.
 * @throws ToolError `environment` for a bundle that is not of version 0.3, in no log, or signed more than once
 */
function attestationOf(bundle) {
    const { success, data, error } = BUNDLE.safeParse(bundle);
    if (!success) {
        const path = error.issues[0]?.path.join('.') ?? '';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('environment', `"${path}" of the Sigstore bundle is missing or not as PEP 740 needs it`, {
            hint: 'A publish attestation is signed once, with one certificate, by an instance of Sigstore that has a log.',
            cause: error,
        });
    }
    const { verificationMaterial: material, dsseEnvelope: envelope } = data;
    return {
        version: 1,
        verification_material: {
            certificate: material.certificate.rawBytes,
            transparency_entries: material.tlogEntries,
        },
        envelope: { statement: envelope.payload, signature: envelope.signatures[0].sig },
    };
}
function malformed(why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('environment', `the provenance can't be taken: ${why}`, {
        hint: 'See whether the index keeps to PEP 740.',
        cause,
    });
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

/***/ 88095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ toolchain_refresh_command_run)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./lib/adapters/clock.js
var clock = __webpack_require__(61642);
// EXTERNAL MODULE: ./lib/adapters/files.js + 2 modules
var files = __webpack_require__(30165);
// EXTERNAL MODULE: ./lib/adapters/git.js
var git = __webpack_require__(87692);
// EXTERNAL MODULE: ./lib/adapters/package-index/index.js + 1 modules
var package_index = __webpack_require__(82435);
// EXTERNAL MODULE: ./lib/adapters/package-index/release-index.js + 3 modules
var release_index = __webpack_require__(44697);
// EXTERNAL MODULE: ./lib/adapters/replace-file.js
var replace_file = __webpack_require__(72223);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/adapters/fs-errors.js
var fs_errors = __webpack_require__(28841);
// EXTERNAL MODULE: ./lib/adapters/package-index/configuration.js + 4 modules
var configuration = __webpack_require__(85529);
;// CONCATENATED MODULE: ./lib/adapters/resolver.js







const COMMAND = { uv: 'uv', 'pip-tools': 'pip-compile' };
const HOW = 'Install it as in `python -m pip install uv`, pinned by its hash where you can, and run this again.';
/** What the header of the written file says made it. */
const MADE_BY = 'hardening-actions toolchain refresh';
/** Resolves with uv, or with pip-tools, that are on the PATH. */
function resolver(environment, log) {
    return async (request) => {
        const settings = (0,configuration/* readIndexSettings */.y)(environment, request.indexUrl);
        const tools = request.resolver === 'auto' ? ['uv', 'pip-tools'] : [request.resolver];
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'hardening-actions-'));
        try {
            for (const tool of tools) {
                const output = (0,external_node_path_.join)(folder, 'resolved.txt');
                const call = tool === 'uv' ? uvCall(request, output) : pipToolsCall(request, output);
                const env = { ...commonEnvironment(environment, settings), ...ownEnvironment(tool, settings) };
                if (!(await run(tool, call, request, env, log)))
                    continue;
                return { tool, text: await (0,promises_.readFile)(output, 'utf8') };
            }
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
        const names = tools.map((tool) => COMMAND[tool]);
        const missing = names.length > 1 ? `neither ${names.join(' nor ')} is` : `${names.join()} is not`;
        throw new errors/* ToolError */.v('environment', `${missing} on the PATH`, { hint: HOW });
    };
}
function uvCall({ input, python, notAfter, allowBuilds }, output) {
    return [
        ...['pip', 'compile', '--no-config', '--no-progress', '--color', 'never', '--quiet'],
        ...['--universal', '--generate-hashes', '--upgrade', '--no-python-downloads'],
        ...['--python-version', python, '--exclude-newer', notAfter],
        // A build runs code that nobody has reviewed yet, on the machine of a maintainer.
        ...(allowBuilds ? [] : ['--no-build']),
        ...['--output-file', output, '--', input],
    ];
}
function pipToolsCall({ input, allowBuilds }, output) {
    return [
        ...['--no-config', '--quiet', '--generate-hashes', '--upgrade', '--allow-unsafe', '--strip-extras'],
        ...['--no-emit-index-url', '--no-emit-trusted-host', '--no-emit-find-links'],
        ...(allowBuilds ? [] : ['--pip-args', '--only-binary :all:']),
        ...['--output-file', output, '--', input],
    ];
}
/** What both need, and no variable by which another index, or code, would come in. */
function commonEnvironment(environment, settings) {
    const kept = Object.entries(environment).filter(([name]) => /^(?:PATH|HOME|USERPROFILE|SYSTEMROOT|APPDATA|LOCALAPPDATA|TE?MP|TMPDIR|LANG|LC_ALL|XDG_\w+|UV_CACHE_DIR|(?:HTTPS?|ALL|NO)_PROXY)$/i.test(name));
    const common = {};
    for (const [name, value] of kept)
        if (value !== undefined)
            common[name] = value;
    if (settings.caFile !== undefined)
        common.SSL_CERT_FILE = settings.caFile;
    if (settings.proxy !== undefined) {
        common.HTTPS_PROXY = settings.proxy;
        common.HTTP_PROXY = settings.proxy;
    }
    return common;
}
/** The index goes by the environment: everybody on the machine sees a command line, and it may hold a password. */
function ownEnvironment(tool, settings) {
    const url = withCredentials(settings);
    if (tool === 'uv') {
        return {
            UV_DEFAULT_INDEX: url,
            UV_CUSTOM_COMPILE_COMMAND: MADE_BY,
            UV_INSECURE_HOST: settings.trustedHosts.join(' '),
            UV_HTTP_TIMEOUT: String(Math.ceil(settings.timeoutMs / 1000)),
        };
    }
    return {
        // No configuration file: it could name further indexes.
        PIP_CONFIG_FILE: process.platform === 'win32' ? 'nul' : '/dev/null',
        PIP_INDEX_URL: url,
        PIP_TRUSTED_HOST: settings.trustedHosts.join(' '),
        PIP_DISABLE_PIP_VERSION_CHECK: '1',
        CUSTOM_COMPILE_COMMAND: MADE_BY,
        ...(settings.caFile === undefined ? {} : { PIP_CERT: settings.caFile }),
    };
}
function withCredentials({ index }) {
    if (index.authorization === undefined)
        return index.url;
    const pair = Buffer.from(index.authorization.replace(/^Basic /, ''), 'base64').toString('utf8');
    const colon = pair.indexOf(':');
    const url = new URL(index.url);
    url.username = encodeURIComponent(pair.slice(0, colon));
    url.password = encodeURIComponent(pair.slice(colon + 1));
    return url.href;
}
const MOST_LINES = 30;
const MOST_CHARACTERS = 64 * 1024;
/** False where the command is not there. @throws ToolError `environment` where it fails */
async function run(tool, call, { folder, input }, env, log) {
    log.progress(`resolving ${input} with ${tool}`);
    const ended = await new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(COMMAND[tool], call, { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
        let said = '';
        child.stderr.on('data', (chunk) => {
            if (said.length < MOST_CHARACTERS)
                said += chunk.toString('utf8');
        });
        child.on('error', (error) => {
            if ((0,fs_errors/* errorCode */.C)(error) === 'ENOENT')
                resolve(undefined);
            else
                reject(new errors/* ToolError */.v('environment', `${tool} can't be started: ${(0,errors/* messageOf */.b)(error)}`, { cause: error }));
        });
        child.on('close', (code) => {
            resolve({ code, said });
        });
    });
    if (ended === undefined)
        return false;
    const lines = ended.said.split('\n').filter((line) => line.trim() !== '');
    if (ended.code === 0)
        return true;
    for (const line of lines.slice(0, MOST_LINES))
        log.warn(`${tool}: ${line}`);
    throw new errors/* ToolError */.v('environment', `${tool} could not resolve ${input}`, {
        hint: 'What it says stands above. Releases that are too young, or have no wheel, are not offered to it.',
    });
}

// EXTERNAL MODULE: ./lib/adapters/terminal.js
var terminal = __webpack_require__(58742);
// EXTERNAL MODULE: ./lib/inputs/command-line.js
var command_line = __webpack_require__(62715);
// EXTERNAL MODULE: ./lib/inputs/spec.js
var spec = __webpack_require__(88554);
;// CONCATENATED MODULE: ./lib/inputs/toolchain-refresh.js
const TOOLCHAIN_REFRESH = {
    inputs: {
        kind: 'list',
        description: 'What is to be resolved: requirements files without pins, seen from the project’s root. Default: the `.in` files beside the constraints that the policy names, else `requirements-dev.in` and the like.',
        default: [],
        placeholder: 'INPUT',
    },
    source: { kind: 'text', description: 'Folder of the project.', default: '.', placeholder: 'DIR' },
    constraints: {
        kind: 'text',
        description: 'The file that is written, seen from the project’s root; for one input alone. Default: the name of the input with `.txt` in place of `.in`.',
        placeholder: 'FILE',
    },
    policy: {
        kind: 'text',
        description: 'The policy file, for `min-age-days` and the constraints in `[toolchain]`. Default: `release-policy.toml` of the project where it exists.',
        placeholder: 'FILE',
    },
    python: {
        kind: 'text',
        description: 'The lowest Python that the tools run on: they are resolved for it and all later ones. Default: the lower bound of `requires-python`.',
        placeholder: 'VERSION',
    },
    'index-url': {
        kind: 'text',
        description: 'Simple API of the package index. Default: what pip would use by its configuration.',
        placeholder: 'URL',
    },
    resolver: {
        kind: 'choice',
        description: 'What resolves: `auto` is uv, and pip-tools where uv is missing.',
        choices: ['auto', 'uv', 'pip-tools'],
        default: 'auto',
    },
    'allow-builds': {
        kind: 'flag',
        description: 'Let the resolver build releases that have no wheel, which runs their code on this machine. Without it they are refused.',
    },
    'dry-run': { kind: 'flag', description: 'Show the table, write nothing.' },
    format: {
        kind: 'choice',
        description: 'How the table is printed.',
        choices: ['text', 'markdown', 'json'],
        default: 'text',
    },
    quiet: { kind: 'flag', description: 'No progress and no remarks on standard error.' },
};

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/report/layout.js
var layout = __webpack_require__(65526);
;// CONCATENATED MODULE: ./lib/report/refresh.js


/** Items of one kind that are shown of one release; JSON has all of them. */
const SHOWN = 10;
const MAX_TEXT = 160;
/** For the terminal. Ends with a newline. */
function refreshText(files) {
    const lines = files.flatMap((file) => [
        headline(file),
        '',
        ...file.rows.flatMap((row) => {
            const { release, change, age, publisher, notes } = cellsOf(row);
            const head = `  ${release}  ${change}  ${age}  ${publisher}`;
            return [head, ...[...notes, ...insideLines(row)].map((line) => `      ${line}`)];
        }),
        ...(file.rows.length === 0 ? ['  Nothing changes.'] : []),
        '',
        ...file.refusals.map((why) => `  refused: ${why}`),
        outcome(file),
        '',
    ]);
    return lines.map((line) => (0,report_escape/* escapeText */.X1)(line)).join('\n');
}
/** A table and what is inside, for the description of a pull request. Ends with a newline. */
function refreshMarkdown(files) {
    return files
        .flatMap((file) => [
        `### ${(0,report_escape/* escapeMarkdown */.FV)(headline(file))}`,
        '',
        ...(file.rows.length === 0
            ? ['Nothing changes.']
            : [
                '| Project | Old → new | Age | Publisher | Remarks |',
                '| --- | --- | --- | --- | --- |',
                ...file.rows.map(tableRow),
            ]),
        '',
        ...file.rows.flatMap((row) => {
            const lines = insideLines(row);
            if (lines.length === 0)
                return [];
            return [
                `**${(0,report_escape/* escapeMarkdown */.FV)(row.project)}**`,
                '',
                ...lines.map((line) => `- ${(0,report_escape/* escapeMarkdown */.FV)(line)}`),
                '',
            ];
        }),
        ...file.refusals.map((why) => `- **refused:** ${(0,report_escape/* escapeMarkdown */.FV)(why)}`),
        '',
        (0,report_escape/* escapeMarkdown */.FV)(outcome(file)),
        '',
    ])
        .join('\n');
}
/** Everything, as one JSON object. Ends with a newline. */
function refreshJson(files) {
    return `${JSON.stringify({ schemaVersion: 1, files }, undefined, 2)}\n`;
}
function headline({ input, constraints, pinned, python, resolver, minAgeDays }) {
    const pythons = resolver === 'uv' ? `Python ${python} and later` : 'the Python of pip-tools alone';
    return `${input} → ${constraints}: ${(0,layout/* plural */.LS)(pinned, 'release')}, for ${pythons}, none younger than ${(0,layout/* plural */.LS)(minAgeDays, 'day')}`;
}
function outcome({ state, constraints, refusals }) {
    switch (state) {
        case 'written':
            return `${constraints} is written. Review what stands above before you commit it.`;
        case 'unchanged':
            return `${constraints} stays as it is.`;
        case 'dry-run':
            return `${constraints} is not written: this was a dry run.`;
        case 'refused':
            return `${constraints} is not written: ${(0,layout/* plural */.LS)(refusals.length, 'release')} must not be taken.`;
    }
}
function cellsOf(row) {
    const { project, before, after, ageDays, publishers, formerPublishers, yanked } = row;
    const was = before?.version ?? 'new';
    const is = after?.version ?? 'removed';
    const added = before && after && was === is ? hashCount(before.hashes, after.hashes) : undefined;
    return {
        release: project,
        change: added === undefined ? `${was} → ${is}` : `${was}, other files: ${added}`,
        age: after === undefined ? '' : ageDays === undefined ? 'age unknown' : (0,layout/* plural */.LS)(ageDays, 'day'),
        publisher: after === undefined ? '' : `publisher ${refresh_short(publishers?.join(', ') ?? 'unknown')}`,
        notes: [
            ...(yanked === undefined ? [] : [`YANKED${yanked === '' ? '' : `: ${refresh_short(yanked)}`}`]),
            ...(formerPublishers ? [`the publisher was ${refresh_short(formerPublishers.join(', '))}`] : []),
        ],
    };
}
function hashCount(before, after) {
    const count = (a, b) => a.filter((one) => !b.includes(one)).length;
    return `+${count(after, before)} −${count(before, after)}`;
}
function tableRow(row) {
    const { release, change, age, publisher, notes } = cellsOf(row);
    const rest = [age, publisher.replace(/^publisher /, ''), notes.join('; ')];
    const cells = [(0,report_escape/* markdownCode */.D9)(release), (0,report_escape/* markdownCode */.D9)(change), ...rest.map((cell) => (0,report_escape/* escapeMarkdown */.FV)(cell))];
    return `| ${cells.join(' | ')} |`;
}
function insideLines({ inside }) {
    if (inside === undefined)
        return [];
    if (inside.state === 'unknown')
        return [`not looked into: ${refresh_short(inside.why)}`];
    return [fileLine(inside), ...diffLines(inside.diff)];
}
function fileLine({ file, former, others, diff }) {
    const size = (pick) => diff.changed.reduce((sum, one) => sum + (one[pick] ?? 0), 0);
    const rest = others === 0 ? '' : ` (one of ${others + 1} pinned files)`;
    const against = former === undefined ? 'all of it is new' : `against ${refresh_short(former)}`;
    const changed = diff.changed.length === 0
        ? ''
        : `, ${diff.changed.length} changed (${(0,layout/* formatBytes */.z3)(size('before'))} → ${(0,layout/* formatBytes */.z3)(size('after'))})`;
    return `${refresh_short(file)}${rest}, ${against}: ${(0,layout/* plural */.LS)(diff.added.length, 'file')} added, ${diff.removed.length} removed${changed}`;
}
function diffLines(diff) {
    const grown = diff.changed
        .filter(({ before = 0, after = 0 }) => after > 2 * before && after - before > 4096)
        .map(({ path, before = 0, after = 0 }) => `${path}: ${(0,layout/* formatBytes */.z3)(before)} → ${(0,layout/* formatBytes */.z3)(after)}`);
    const python = diff.requiresPython;
    return [
        // Every file of a new project is new: its list is in the archive.
        ...listed('file added', diff.changed.length + diff.removed.length === 0 ? [] : diff.added.map(({ path }) => path)),
        ...listed('file removed', diff.removed.map(({ path }) => path)),
        ...listed('file grown', grown),
        ...changes('entry point', diff.entryPoints),
        ...changes('requirement', diff.requirements),
        ...changes('build requirement', diff.buildRequirements),
        ...(python
            ? [`requires-python: ${refresh_short(python.before ?? 'none')} → ${refresh_short(python.after ?? 'none')}`]
            : []),
        ...listed('new reach', diff.reaches.map(({ path, line, kind, name }) => `${kind} by ${name} in ${path}:${line}`)),
        ...listed('Python that was not looked into', diff.unanalysed.map(({ path, why }) => `${path}: ${why}`)),
    ];
}
function changes(what, { added, removed }) {
    return [...listed(`${what} added`, added), ...listed(`${what} removed`, removed)];
}
function listed(what, items) {
    const shown = items.slice(0, SHOWN).map((item) => `${what}: ${refresh_short(item)}`);
    return items.length > SHOWN ? [...shown, `${what}: and ${items.length - SHOWN} more`] : shown;
}
function refresh_short(text) {
    return (0,report_escape/* clip */.$Q)(text, MAX_TEXT);
}

// EXTERNAL MODULE: ./lib/policy/defaults.js
var defaults = __webpack_require__(85698);
// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __webpack_require__(99687);
// EXTERNAL MODULE: ./lib/distribution/specifier.js
var specifier = __webpack_require__(89302);
// EXTERNAL MODULE: ./lib/distribution/version.js
var version = __webpack_require__(82354);
// EXTERNAL MODULE: ./lib/toolchain/text.js
var toolchain_text = __webpack_require__(82204);
;// CONCATENATED MODULE: ./lib/refresh/plan.js




/** Releases that a file pins, each once, by name and version. What is not pinned, or comes from no index, is left out. */
function releasesOf({ constraints }) {
    const found = new Map();
    for (const { project, version, origin, files } of constraints) {
        if (project === undefined || version === undefined || origin !== 'index')
            continue;
        const key = `${project}==${version}`;
        const one = found.get(key) ?? { project, version, hashes: new Set() };
        for (const { algorithm, digest } of files.flatMap(({ hashes }) => hashes)) {
            if (algorithm === 'sha256')
                one.hashes.add(digest.toLowerCase());
        }
        found.set(key, one);
    }
    return [...found.values()]
        .map(({ hashes, ...pin }) => ({ ...pin, hashes: [...hashes].sort() }))
        .sort((a, b) => a.project === b.project ? (0,pep440/* compare */.UD)(a.version, b.version) : a.project < b.project ? -1 : 1);
}
/**
 * What differs between two sets of pins. A new version is set against the newest old one that is not newer than it, else the
 * oldest: one project may be pinned at several versions, for several Pythons.
 */
function pinChanges(olds, news) {
    const changes = [];
    for (const project of [...new Set([...olds, ...news].map((one) => one.project))].sort()) {
        const [old, now] = [olds, news].map((list) => list.filter((one) => one.project === project));
        const used = new Set();
        for (const after of now ?? []) {
            const same = old?.find((one) => (0,version/* versionsEqual */.At)(one.version, after.version));
            const before = same ?? formerOf(old ?? [], after);
            if (before !== undefined)
                used.add(before);
            if (same?.hashes.join() === after.hashes.join())
                continue;
            changes.push({ project, ...(before && { before }), after });
        }
        for (const before of old ?? [])
            if (!used.has(before))
                changes.push({ project, before });
    }
    return changes;
}
function formerOf(olds, { version }) {
    return olds.findLast((one) => (0,pep440/* compare */.UD)(one.version, version) <= 0) ?? olds[0];
}
const DAY = 24 * 60 * 60 * 1000;
/** The last moment at which a file may have come to the index, as ISO 8601. @param today YYYY-MM-DD */
function cutoff(today, minAgeDays) {
    return new Date(Date.parse(`${today}T00:00:00Z`) - minAgeDays * DAY).toISOString();
}
/** Whole days from the youngest upload to the start of today; `undefined` where a time is missing. */
function ageInDays(files, today) {
    const times = files.map(({ uploadTime }) => (uploadTime === undefined ? NaN : Date.parse(uploadTime)));
    const youngest = Math.max(...times);
    return times.length === 0 || Number.isNaN(youngest)
        ? undefined
        : Math.max(0, Math.floor((Date.parse(`${today}T00:00:00Z`) - youngest) / DAY));
}
/** The listed files that the hashes of a release let in. */
function pinnedFiles({ hashes }, listed) {
    return listed.filter(({ sha256 }) => sha256 !== undefined && hashes.includes(sha256));
}
/** Why a resolved release must not be written, whatever the resolver says; `undefined` where nothing speaks against it. */
function refusal(release, listed, today, minAgeDays) {
    const name = `${release.project} ${release.version}`;
    if (listed.length === 0)
        return `${name} is not on the index`;
    if (release.hashes.length === 0)
        return `${name} was resolved without a hash`;
    const files = pinnedFiles(release, listed);
    const unknown = release.hashes.find((hash) => !files.some(({ sha256 }) => sha256 === hash));
    if (unknown !== undefined)
        return `${name} has a hash that the index lists for none of its files: ${(0,toolchain_text/* quoted */.TL)(unknown)}`;
    if (minAgeDays === 0)
        return undefined;
    const age = ageInDays(files, today);
    if (age === undefined)
        return `${name} has no known age: the index does not say when its files were uploaded`;
    if (age >= minAgeDays)
        return undefined;
    return `${name} is ${age} days old, and the policy takes nothing younger than ${minAgeDays}`;
}
/** The lowest Python of a `requires-python`, as `3.9`; `undefined` where it has no lower bound. */
function lowestPython(requires) {
    const bounds = ((0,specifier/* parseSpecifiers */.$)(requires) ?? []).flatMap((clause) => {
        const [, major, minor] = /^(?:>=|~=|===?)v?(\d+)(?:\.(\d+))?(?:\.|$)/.exec(clause) ?? [];
        return major === undefined ? [] : [{ major: Number(major), minor: Number(minor ?? 0) }];
    });
    const highest = bounds.sort((a, b) => b.major - a.major || b.minor - a.minor)[0];
    return highest && `${highest.major}.${highest.minor}`;
}

// EXTERNAL MODULE: ./lib/source/pyproject.js
var pyproject = __webpack_require__(56469);
// EXTERNAL MODULE: ./lib/toolchain/conventional.js
var conventional = __webpack_require__(95637);
// EXTERNAL MODULE: ./lib/toolchain/pins.js
var toolchain_pins = __webpack_require__(31763);
// EXTERNAL MODULE: ./lib/toolchain/requirements.js + 2 modules
var requirements = __webpack_require__(92040);
// EXTERNAL MODULE: ./lib/toolchain/toml-lock.js
var toml_lock = __webpack_require__(38447);
// EXTERNAL MODULE: ./lib/shells/policy.js + 1 modules
var shells_policy = __webpack_require__(98172);
// EXTERNAL MODULE: ./lib/baseline/pair.js
var pair = __webpack_require__(41227);
// EXTERNAL MODULE: ./lib/shells/baseline.js + 5 modules
var baseline = __webpack_require__(63676);
// EXTERNAL MODULE: ./lib/shells/read-subjects.js
var read_subjects = __webpack_require__(71125);
;// CONCATENATED MODULE: ./lib/shells/refresh-review.js






/** What a reviewer has to know of each change: nothing of it is run, and what can't be known is said. */
async function reviewRows(changes, ports) {
    if (changes.every(({ after }) => after === undefined))
        return changes;
    const index = await ports.index();
    try {
        const rows = [];
        for (const change of changes)
            rows.push(await reviewRow(change, index, ports));
        return rows;
    }
    finally {
        await index.close();
    }
}
async function reviewRow(change, index, ports) {
    const { before, after } = change;
    if (after === undefined)
        return change;
    const files = pinnedFiles(after, ports.listed.get((0,toolchain_pins/* pinKey */.D6)(after)) ?? []);
    const formerFiles = before === undefined ? [] : (ports.listed.get((0,toolchain_pins/* pinKey */.D6)(before)) ?? []);
    const ageDays = ageInDays(files, ports.today);
    const yanked = files.find((file) => file.yanked !== undefined)?.yanked;
    const publishers = await publishersOf(files, ports);
    const formerPublishers = await publishersOf(formerFiles, ports);
    const sameRelease = before !== undefined && (0,toolchain_pins/* pinKey */.D6)(before) === (0,toolchain_pins/* pinKey */.D6)(after);
    return {
        ...change,
        ...(ageDays !== undefined && { ageDays }),
        ...(publishers && { publishers }),
        ...(formerPublishers && formerPublishers.join() !== publishers?.join() && { formerPublishers }),
        ...(yanked !== undefined && { yanked }),
        // Only the list of its files is another one.
        ...(!sameRelease && { inside: await insideOf(files, before && formerFiles, index, ports) }),
    };
}
/** Of the first file that has a provenance: one that has none beside it is no other publisher. */
async function publishersOf(files, { releases, log }) {
    const provenance = files.find((file) => file.provenance !== undefined)?.provenance;
    if (provenance === undefined)
        return undefined;
    try {
        return await releases.publishers(provenance);
    }
    catch (error) {
        if (!(error instanceof errors/* ToolError */.v))
            throw error;
        log.warn(`the publisher of ${files[0]?.filename ?? ''} is not known: ${error.message}`);
        return undefined;
    }
}
async function insideOf(files, former, index, { limits, log }) {
    const file = typicalOf(files);
    if (file === undefined)
        return { state: 'unknown', why: 'no pinned file of it is a wheel or sdist' };
    const before = former && (0,pair/* counterpartOf */.r)(file.filename, former.filter(isVerifiable));
    if (former !== undefined && before === undefined) {
        return { state: 'unknown', why: `the former release has nothing to compare ${file.filename} with` };
    }
    try {
        const artifacts = await index.download(before === undefined ? [file] : [before, file]);
        const sides = [];
        for (const artifact of artifacts)
            sides.push(await sideOf(artifact, limits, log));
        const [one, two] = sides;
        if (one === undefined)
            return { state: 'unknown', why: 'it could not be downloaded' };
        const diff = await (0,baseline/* diffOf */.n_)(two === undefined ? nothingOf(one) : one, two ?? one, limits);
        return {
            ...{ state: 'compared', file: file.filename, others: files.length - 1, diff },
            ...(before && { former: before.filename }),
        };
    }
    catch (error) {
        if (error instanceof errors/* ToolError */.v && error.code !== 'environment')
            throw error;
        return { state: 'unknown', why: (0,errors/* messageOf */.b)(error) };
    }
}
function isVerifiable(file) {
    return file.sha256 !== undefined;
}
/** The file that most people get: a wheel for every platform, else one for Linux, else any, else the sdist. */
function typicalOf(files) {
    const order = [/-none-any\.whl$/, /linux_.*x86_64\.whl$/, /\.whl$/, /\.tar\.gz$/];
    const verifiable = files.filter(isVerifiable);
    for (const pattern of order) {
        const found = verifiable.findLast(({ filename }) => pattern.test(filename));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
async function sideOf(file, limits, log) {
    const subject = await (0,read_subjects/* readSubject */.$)(file, { limits, lineEnds: false }, log);
    if (subject.kind !== 'other')
        return { file, distribution: subject };
    throw new errors/* ToolError */.v('environment', `${file.filename} can't be read: ${subject.why}`);
}
/** The same file with nothing in it: against it everything is new. */
function nothingOf({ file, distribution }) {
    const { filename, sha256, size, archive } = distribution;
    const base = { filename, sha256, size, archive: { ...archive, entries: [] } };
    return {
        file,
        distribution: distribution.kind === 'wheel'
            ? { ...base, kind: 'wheel', name: distribution.name }
            : { ...base, kind: 'sdist', name: distribution.name, sources: new Map() },
    };
}

;// CONCATENATED MODULE: ./lib/shells/toolchain-refresh.js











/**
 * Resolves the constraints of a project anew, looks into what changed, and writes them where nothing speaks against it.
 * @throws ToolError where an input, the resolver or the index can't be had
 */
async function refreshToolchain(inputs, ports) {
    const folder = inputs.source;
    const inFolder = async (path) => ports.text.read((0,external_node_path_.join)(folder, path));
    const { policy } = await (0,shells_policy/* gatherPolicy */.EX)({ policy: inputs.policy, source: undefined, 'source-ref': undefined }, inputs.policy === undefined ? { ...ports, text: { read: inFolder } } : ports);
    const pairs = await pairsOf(inputs, policy, inFolder);
    const python = inputs.python ?? (await pythonOf(inFolder));
    if (!/^3\.\d{1,3}(?:\.\d{1,3})?$/.test(python)) {
        throw new errors/* ToolError */.v('usage', `the Python ${JSON.stringify(python)} is no version such as 3.9`);
    }
    const refreshed = [];
    for (const pair of pairs)
        refreshed.push(await refreshOne(pair, python, policy, inputs, ports));
    return refreshed;
}
async function pairsOf(inputs, policy, read) {
    const named = inputs.inputs;
    if (inputs.constraints !== undefined && named.length !== 1) {
        throw new errors/* ToolError */.v('usage', 'the input "constraints" goes with one input file', {
            hint: 'As in `toolchain refresh --constraints ci/constraints.txt ci/constraints.in`.',
        });
    }
    const candidates = named.length > 0
        ? named.map((input) => ({ input, constraints: inputs.constraints ?? besides(input) }))
        : (policy.toolchain?.constraints ?? conventional/* CONVENTIONAL_CONSTRAINTS */.Q)
            .filter((path) => path.endsWith('.txt'))
            .map((path) => ({ input: path.replace(/\.txt$/, '.in'), constraints: path }));
    const found = [];
    for (const { input, constraints } of candidates) {
        for (const path of [input, constraints])
            requireInside(path);
        if ((await read(input)) !== undefined)
            found.push({ input: external_node_path_.posix.normalize(input), constraints });
        else if (named.length > 0) {
            throw new errors/* ToolError */.v('missing-input', `there is no file ${input} in ${inputs.source}`);
        }
    }
    if (found.length > 0)
        return found;
    throw new errors/* ToolError */.v('missing-input', `${inputs.source} has nothing to resolve: no requirements-dev.in or the like`, {
        hint: 'Write the names of the tools, a line each, to requirements-dev.in, or name the file.',
    });
}
function besides(input) {
    if (input.endsWith('.in'))
        return input.replace(/\.in$/, '.txt');
    throw new errors/* ToolError */.v('usage', `the name of ${input} does not end in .in, so that nobody knows what to write`, {
        hint: 'Name the file to write with --constraints.',
    });
}
/** What lies outside is not reviewed with the project. */
function requireInside(path) {
    if ((0,toml_lock/* isInside */.FK)(path))
        return;
    throw new errors/* ToolError */.v('usage', `${path} is not a path inside the project`, {
        hint: 'Name it from the project’s root, and the root with --source.',
    });
}
async function pythonOf(read) {
    const bytes = await read('pyproject.toml');
    const requires = bytes && (0,pyproject/* lookup */.$I)((0,pyproject/* parseToml */.MT)(bytes).table, 'project', 'requires-python');
    const lowest = typeof requires === 'string' ? lowestPython(requires) : undefined;
    if (lowest !== undefined)
        return lowest;
    throw new errors/* ToolError */.v('usage', 'nobody knows for which Pythons to resolve: pyproject.toml has no lower bound in requires-python', {
        hint: 'Name the lowest one, as in --python 3.9.',
    });
}
async function refreshOne({ input, constraints }, python, policy, inputs, ports) {
    const { log } = ports;
    const folder = inputs.source;
    const indexUrl = inputs['index-url'];
    const today = ports.clock.today();
    const minAgeDays = policy.toolchain?.minAgeDays ?? defaults/* DEFAULT_MIN_AGE_DAYS */.B;
    const path = (0,external_node_path_.join)(folder, constraints);
    const oldBytes = await ports.text.read(path);
    const { tool, text } = await ports.resolve({
        ...{ folder, input, python, indexUrl, resolver: inputs.resolver, allowBuilds: inputs['allow-builds'] },
        notAfter: cutoff(today, minAgeDays),
    });
    if (tool === 'pip-tools') {
        log.warn(`${constraints} was resolved by pip-tools, for the Python that runs it alone: with others its pins may not hold. uv resolves for all from ${python} on`);
    }
    const bytes = new TextEncoder().encode(text);
    const now = (0,requirements/* parseRequirementsFile */.w)(constraints, bytes);
    const news = releasesOf(now);
    const olds = oldBytes === undefined ? [] : releasesOf((0,requirements/* parseRequirementsFile */.w)(constraints, oldBytes));
    const notPinned = now.constraints.filter(({ origin, version }) => origin !== 'index' || version === undefined);
    const releases = await ports.releases(indexUrl);
    try {
        const before = olds.map((pin) => pinnedFile(pin, constraints));
        const pins = await (0,toolchain_pins/* gatherPins */.ql)([now, ...before], releases);
        if (pins.state === 'unavailable')
            throw new errors/* ToolError */.v('environment', pins.why);
        const listed = pins.value.releases;
        const refusals = [
            ...now.problems.map(({ message }) => `${constraints}: ${message}`),
            ...notPinned.map(({ text: requirement }) => `${requirement} was resolved to nothing that the index has`),
            ...news.flatMap((pin) => refusal(pin, listed.get((0,toolchain_pins/* pinKey */.D6)(pin)) ?? [], today, minAgeDays) ?? []),
        ];
        const rows = await reviewRows(pinChanges(olds, news), {
            ...{ listed, today, releases, limits: policy.limits, log },
            index: () => ports.index(indexUrl),
        });
        const isSame = oldBytes !== undefined && Buffer.from(bytes).equals(oldBytes);
        const state = refusals.length > 0 ? 'refused' : isSame ? 'unchanged' : inputs['dry-run'] ? 'dry-run' : 'written';
        if (state === 'written')
            await ports.write(path, text);
        const pinned = news.length;
        return { input, constraints, state, resolver: tool, python, minAgeDays, pinned, refusals, rows };
    }
    finally {
        await releases.close();
    }
}
/** What the old file pins, as a file that pins are looked up for. */
function pinnedFile({ project, version }, path) {
    const constraint = {
        project,
        version,
        text: `${project}==${version}`,
        origin: 'index',
        files: [],
    };
    return {
        ...{ path, format: 'requirements', sha256: '' },
        ...{ constraints: [constraint], options: [], includes: [], problems: [] },
    };
}

;// CONCATENATED MODULE: ./lib/shells/toolchain-refresh-command.js















const RENDER = { text: refreshText, markdown: refreshMarkdown, json: refreshJson };
/** Resolves the constraints of a project anew and shows what its reviewer has to know. */
const toolchain_refresh_command_run = async ({ name, purpose }, args) => {
    const raw = (0,command_line/* parseCommandLine */.Du)(TOOLCHAIN_REFRESH, args);
    if (raw.help) {
        await (0,terminal/* writeOutput */.z)((0,command_line/* helpText */.BK)(name, purpose, TOOLCHAIN_REFRESH));
        return 0;
    }
    const inputs = (0,spec/* parseInputs */.T)(TOOLCHAIN_REFRESH, raw);
    const log = (0,terminal/* terminalLog */.d)(inputs.quiet);
    try {
        const { env: environment } = external_node_process_;
        const escaped = escapedLog(log);
        const refreshed = await refreshToolchain(inputs, {
            text: (0,files/* textFiles */.zN)(),
            git: (0,git/* gitObjects */.f)(environment),
            clock: clock/* systemClock */.m,
            log: escaped,
            releases: (indexUrl) => Promise.resolve((0,release_index.releaseIndex)({ environment, indexUrl, log })),
            index: (indexUrl) => Promise.resolve((0,package_index.packageIndex)({ environment, indexUrl, log })),
            resolve: resolver(environment, escaped),
            write: replace_file/* replaceFile */.f,
        });
        log.done();
        await (0,terminal/* writeOutput */.z)(RENDER[inputs.format](refreshed));
        return refreshed.some(({ state }) => state === 'refused') ? 1 : 0;
    }
    finally {
        log.done();
    }
};
/** What resolvers and indexes say is not ours. */
function escapedLog(log) {
    return {
        info: (line) => {
            log.info((0,report_escape/* escapeText */.X1)(line));
        },
        progress: (line) => {
            log.progress((0,report_escape/* escapeText */.X1)(line));
        },
        warn: (line) => {
            log.warn((0,report_escape/* escapeText */.X1)(line));
        },
    };
}


/***/ }),

/***/ 38447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   PG: () => (/* binding */ parseLock),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   af: () => (/* binding */ tableAt)
/* harmony export */ });
/* harmony import */ var _distribution_filename_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57245);
/* harmony import */ var _distribution_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82354);
/* harmony import */ var _source_pyproject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56469);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82204);




/** The lock files of the largest projects have a few MiB. */
const MAX_BYTES = 16 * 1024 * 1024;
/** A lock file in TOML by its format. Never throws. */
function parseLock(path, bytes, lock) {
    const problems = new _text_js__WEBPACK_IMPORTED_MODULE_3__/* .Problems */ .Zw();
    const constraints = [];
    const options = [];
    for (const { table, line } of packagesOf(bytes, lock, problems)) {
        const name = textAt(table, 'name');
        if (name === undefined) {
            problems.add('a package has no name', line);
            continue;
        }
        const place = line === undefined ? {} : { line };
        const { origin, index, address, marker, files } = lock.read(table);
        if (index !== undefined)
            options.push({ name: '--index-url', value: index, known: true, ...place });
        if (origin === undefined)
            continue;
        const written = textAt(table, 'version');
        const version = written === undefined ? undefined : (0,_distribution_version_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeVersion */ .Qj)(written);
        constraints.push({
            project: (0,_distribution_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(name),
            text: written === undefined ? name : `${name}==${written}`,
            origin,
            // A package that lists no file has nothing that a hash could hold for.
            files: files.length === 0 ? [{ hashes: [] }] : files,
            ...(version !== undefined && { version }),
            ...(marker !== undefined && { marker }),
            ...(index !== undefined && { index }),
            ...(address !== undefined && { address }),
            ...place,
        });
    }
    const { format } = lock;
    return {
        path,
        format,
        sha256: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .Bj)(bytes),
        constraints,
        options,
        includes: [],
        problems: problems.list,
    };
}
function packagesOf(bytes, { key, versionProblem }, problems) {
    if (bytes.length > MAX_BYTES) {
        problems.add(`the file is larger than ${MAX_BYTES / 1024 / 1024} MiB and was not read`);
        return [];
    }
    const { table, text, problem } = (0,_source_pyproject_js__WEBPACK_IMPORTED_MODULE_2__/* .parseToml */ .MT)(bytes);
    if (problem !== undefined) {
        problems.add((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .notToml */ .g2)(problem), problem.line);
        return [];
    }
    const wrong = versionProblem(table);
    if (wrong !== undefined)
        problems.add(wrong);
    const value = table[key] ?? [];
    if (!Array.isArray(value) || !value.every(_source_pyproject_js__WEBPACK_IMPORTED_MODULE_2__/* .isTable */ .bI)) {
        problems.add(`"${key}" is no array of tables`);
        return [];
    }
    const packages = value;
    const lines = headerLines(text, key);
    // Written in another way than as [[…]] headers: then nobody knows their lines.
    return packages.map((one, index) => ({
        table: one,
        line: lines.length === packages.length ? lines[index] : undefined,
    }));
}
function headerLines(text, key) {
    const header = new RegExp(`^[ \\t]*\\[\\[[ \\t]*${key}[ \\t]*\\]\\]`);
    return text.split('\n').flatMap((line, index) => (header.test(line) ? [index + 1] : []));
}
function textAt(table, key) {
    const value = Object.hasOwn(table, key) ? table[key] : undefined;
    return typeof value === 'string' ? value : undefined;
}
function tableAt(table, key) {
    const value = Object.hasOwn(table, key) ? table[key] : undefined;
    return (0,_source_pyproject_js__WEBPACK_IMPORTED_MODULE_2__/* .isTable */ .bI)(value) ? value : undefined;
}
/** The files that a package lists: those of its wheels, and what stands by itself under the other keys. */
function filesOf(table, single, hashesOf) {
    const wheels = Object.hasOwn(table, 'wheels') ? table.wheels : [];
    // What is no table has no hash either, and is reported for that.
    const files = [
        ...single.flatMap((key) => (Object.hasOwn(table, key) ? [table[key]] : [])),
        ...(Array.isArray(wheels) ? wheels : [wheels]),
    ];
    return files.map((file) => {
        if (!(0,_source_pyproject_js__WEBPACK_IMPORTED_MODULE_2__/* .isTable */ .bI)(file))
            return { hashes: [] };
        const name = textAt(file, 'name') ?? textAt(file, 'url') ?? textAt(file, 'path') ?? textAt(file, 'filename');
        return {
            hashes: hashesOf(file),
            ...(name !== undefined && { name: name.slice(name.lastIndexOf('/') + 1) }),
        };
    });
}
/** Whether a path stays below the project's root: then what it names is reviewed with the project. */
function isInside(path) {
    return !/^(?:[/\\]|[A-Za-z]:)/.test(path) && !path.split(/[/\\]/).includes('..');
}


/***/ })

};

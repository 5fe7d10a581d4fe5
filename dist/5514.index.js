export const id = 5514;
export const ids = [5514];
export const modules = {

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

/***/ 34439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ verified)
/* harmony export */ });
function verified(report, { changes, warning }) {
    return { report, policyChanges: changes, ...(warning === undefined ? {} : { policyWarning: warning }) };
}


/***/ }),

/***/ 26421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ explainAll)
});

// UNUSED EXPORTS: explain

// EXTERNAL MODULE: ./lib/policy/glob.js
var glob = __webpack_require__(76298);
// EXTERNAL MODULE: ./lib/distribution/filename.js
var distribution_filename = __webpack_require__(57245);
// EXTERNAL MODULE: ./lib/source/pyproject.js
var source_pyproject = __webpack_require__(56469);
// EXTERNAL MODULE: ./lib/source/setup-cfg.js
var setup_cfg = __webpack_require__(74495);
;// CONCATENATED MODULE: ./lib/source/equivalence/tree-view.js
/** Links that one path may lead through; two that point at each other would go on for ever. */
const MAX_HOPS = 40;
/** PATH_MAX of Linux. */
const MAX_TARGET = 4096;
/** Files of one name that are looked through. */
const MAX_SAME = 1000;
/** Files of the same contents that a finding names. */
const MAX_NAMED = 4;
/** A tree with its symbolic links followed, as builders do that copy what they point at, and an index of its contents. */
class TreeView {
    tree;
    #hasLinks;
    #bySha256;
    #byName;
    #folders;
    constructor(tree) {
        this.tree = tree;
        this.#hasLinks = [...tree.files.values()].some(({ kind }) => kind === 'link');
    }
    /** The file that a path leads to, inside the tree; links are resolved component by component, as the system does. */
    find(path) {
        const direct = this.tree.files.get(path);
        if (direct?.kind === 'file')
            return { path, file: direct };
        if (!this.#hasLinks || ![path, ...ancestors(path)].some((one) => this.link(one) !== undefined))
            return undefined;
        const resolved = this.#resolve(path);
        const file = resolved === undefined ? undefined : this.tree.files.get(resolved);
        return resolved === undefined || file?.kind !== 'file' ? undefined : { path: resolved, file };
    }
    /** The link that stands at a path itself. */
    link(path) {
        const file = this.tree.files.get(path);
        return file?.kind === 'link' ? file : undefined;
    }
    /** Paths of the first files with these contents; pointers of Git LFS are none. */
    withContents(sha256) {
        this.#bySha256 ??= this.#index(({ file }) => (file.lfsSha256 === undefined ? file.sha256 : ''), ({ path }) => path, MAX_NAMED);
        return this.#bySha256.get(sha256) ?? [];
    }
    /** The first files with this base name. */
    named(name) {
        this.#byName ??= this.#index(({ path }) => baseName(path), (located) => located, MAX_SAME);
        return this.#byName.get(name) ?? [];
    }
    /** Whether tracked files lie below a path. */
    isFolder(path) {
        this.#folders ??= foldersOf(this.tree.files.keys());
        return this.#folders.has(path);
    }
    /** The submodule in which a path lies. */
    submoduleOf(path) {
        if (this.tree.submodules.size === 0)
            return undefined;
        return [path, ...ancestors(path)].find((folder) => this.tree.submodules.has(folder));
    }
    /** Bounded, so that a tree of one file a hundred thousand times costs each look-up no more. */
    #index(key, value, most) {
        const index = new Map();
        for (const [path, file] of this.tree.files) {
            if (file.kind !== 'file')
                continue;
            const located = { path, file };
            const same = index.get(key(located));
            if (same === undefined)
                index.set(key(located), [value(located)]);
            else if (same.length < most)
                same.push(value(located));
        }
        return index;
    }
    #resolve(path) {
        const pending = path.split('/').reverse();
        const done = [];
        let hops = 0;
        for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
            if (part === '' || part === '.')
                continue;
            if (part === '..') {
                // Out of the repository there is nothing that was reviewed.
                if (done.pop() === undefined)
                    return undefined;
                continue;
            }
            done.push(part);
            const target = this.link(done.join('/'))?.target;
            if (target === undefined)
                continue;
            hops += 1;
            if (hops > MAX_HOPS || target.startsWith('/') || target.length > MAX_TARGET)
                return undefined;
            done.pop();
            pending.push(...target.split('/').reverse());
        }
        return done.join('/');
    }
}
const views = new WeakMap();
/** The one view of a tree: its index is made once for all artifacts. */
function viewOf(tree) {
    const known = views.get(tree) ?? new TreeView(tree);
    views.set(tree, known);
    return known;
}
/** The folders that a path lies in, the nearest first. */
function* ancestors(path) {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
        yield path.slice(0, at);
}
/** All folders of some paths. */
function foldersOf(paths) {
    const folders = new Set();
    for (const path of paths) {
        for (const folder of ancestors(path)) {
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    }
    return folders;
}
/** Joins folder and path, each perhaps empty. */
function join(folder, path) {
    return folder === '' ? path : path === '' ? folder : `${folder}/${path}`;
}
/** The part of a path below a folder; `''` for the folder itself, `undefined` where it lies elsewhere. */
function below(folder, path) {
    if (folder === '')
        return path;
    if (path === folder)
        return '';
    return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./lib/source/equivalence/project.js




const PROJECT_FILE = /(?:^|\/)(?:pyproject\.toml|setup\.py|setup\.cfg)$/;
/**
 * Finds the project in a repository that may hold several: the folder nearest to the root whose files name it, else the
 * nearest one that could (a name that only running code tells). `undefined` where there is none.
 * @param name PEP 503 normalised
 */
function findProject(tree, name) {
    const folders = new Set();
    for (const path of tree.files.keys()) {
        if (PROJECT_FILE.test(path))
            folders.add(path.slice(0, Math.max(path.lastIndexOf('/'), 0)));
    }
    const depth = (folder) => (folder === '' ? 0 : folder.split('/').length);
    const nearest = [...folders].sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
    let fallback;
    for (const folder of nearest) {
        const project = readProject(tree, folder);
        const own = nameOf(project);
        if (own !== undefined && own === name)
            return project;
        // A setup.py without a literal name may be any project's, and at the root it most often is this one.
        if (own === undefined && tree.files.has(join(folder, 'setup.py')) && folder === '')
            return project;
        if (own === undefined)
            fallback ??= project;
    }
    return fallback;
}
function readProject(tree, folder) {
    const bytes = (name) => tree.files.get(join(folder, name))?.contents ?? new Uint8Array();
    const pyproject = (0,source_pyproject/* parseToml */.MT)(bytes('pyproject.toml')).table;
    const backend = (0,source_pyproject/* lookup */.$I)(pyproject, 'build-system', 'build-backend');
    return {
        folder,
        pyproject,
        hatch: (0,source_pyproject/* parseToml */.MT)(bytes('hatch.toml')).table,
        setupCfg: (0,setup_cfg/* parseSetupCfg */.t)(bytes('setup.cfg')).sections,
        setupPy: new TextDecoder().decode(bytes('setup.py')),
        backend: typeof backend === 'string' ? backend : undefined,
    };
}
/** The name that the files give, PEP 503 normalised; `undefined` where none does. */
function nameOf({ pyproject, setupCfg, setupPy }) {
    const candidates = [
        (0,source_pyproject/* lookup */.$I)(pyproject, 'project', 'name'),
        (0,source_pyproject/* lookup */.$I)(pyproject, 'tool', 'poetry', 'name'),
        (0,source_pyproject/* lookup */.$I)(pyproject, 'tool', 'flit', 'metadata', 'dist-name'),
        (0,source_pyproject/* lookup */.$I)(pyproject, 'tool', 'flit', 'metadata', 'module'),
        setupCfg.get('metadata')?.get('name')?.value,
        /\bname\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(setupPy)?.[1],
    ];
    const name = candidates.find((candidate) => typeof candidate === 'string');
    return typeof name === 'string' ? (0,distribution_filename/* normalizeName */.Pc)(name) : undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/source/equivalence/version-file.js



/**
 * The modules that setuptools-scm (and hatch-vcs by its means) writes: whole layouts, version and commit filled in. A look at
 * the syntax alone would let a comment through, which is where the next stage of an attack can lie.
 */
const HEADS = ['setuptools_scm', 'setuptools-scm', 'vcs-versioning'].map((name) => `# file generated by ${name}\n# don't change, don't track in version control\n`);
const NAMES = ['__version__', '__version_tuple__', 'version', 'version_tuple'];
const COMMIT_NAMES = [...NAMES, '__commit_id__', 'commit_id'];
/** Layouts from 3.5 to the current one; each holds `VERSION`, later ones `TUPLE` and `COMMIT`. */
function layouts(head) {
    const coded = `# coding: utf-8\n${head}`;
    const chained = '__version__ = version = VERSION\n__version_tuple__ = version_tuple = TUPLE\n';
    const annotations = '\nversion: str\n__version__: str\n__version_tuple__: VERSION_TUPLE\nversion_tuple: VERSION_TUPLE\n';
    const types = (imports, gap) => `TYPE_CHECKING = False\nif TYPE_CHECKING:\n${imports}${gap}    VERSION_TUPLE = Tuple[Union[int, str], ...]\n`;
    const oneImport = types('    from typing import Tuple, Union\n', '');
    const twoImports = types('    from typing import Tuple\n    from typing import Union\n', '\n');
    const plain = 'else:\n    VERSION_TUPLE = object\n';
    const all = `\n__all__ = [${NAMES.map((name) => `"${name}"`).join(', ')}]\n\n`;
    const allOnLines = `\n__all__ = [\n${COMMIT_NAMES.map((name) => `    "${name}",\n`).join('')}]\n\n`;
    const commitTypes = '    COMMIT_ID = Union[str, None]\nelse:\n    VERSION_TUPLE = object\n    COMMIT_ID = object\n';
    const commitAnnotations = 'commit_id: COMMIT_ID\n__commit_id__: COMMIT_ID\n';
    const builtinTypes = 'version: str\n__version__: str\n__version_tuple__: tuple[int | str, ...]\nversion_tuple: tuple[int | str, ...]\n' +
        'commit_id: str | None\n__commit_id__: str | None\n';
    const commit = '\n__commit_id__ = commit_id = COMMIT\n';
    return [
        `${coded}version = VERSION\n`,
        `${coded}version = VERSION\nversion_tuple = TUPLE\n`,
        `${head}${chained}`,
        `${head}${oneImport}${plain}${annotations}\n${chained}`,
        `${head}${all}${twoImports}${plain}${annotations}\n${chained}`,
        `${head}${allOnLines}${twoImports}${commitTypes}${annotations}${commitAnnotations}\n${chained}${commit}`,
        `${head}from __future__ import annotations\n${allOnLines}${builtinTypes}\n${chained}${commit}`,
    ];
}
const PARTS = /^(?:(\d+)!)?(\d+(?:\.\d+)*)(?:(a|b|rc)(\d+))?(?:\.post(\d+))?(?:\.dev(\d+))?(?:\+([a-z0-9.]+))?$/;
/** The tuple as Python prints it, with the numbers of the release first and the other parts as texts. */
function tupleText(version) {
    const [, epoch, release = '', pre, preNumber, post, dev, local] = PARTS.exec(version) ?? [];
    if (release === '')
        return undefined;
    const fields = [
        ...(epoch === undefined || epoch === '0' ? [] : [`'${epoch}!'`]),
        ...release.split('.'),
        ...(pre === undefined ? [] : [`'${pre}${preNumber ?? ''}'`]),
        ...(post === undefined ? [] : [`'post${post}'`]),
        ...(dev === undefined ? [] : [`'dev${dev}'`]),
        ...(local === undefined ? [] : [`'${local}'`]),
    ];
    return fields.length === 1 ? `(${fields.join('')},)` : `(${fields.join(', ')})`;
}
/** How a version file is explained; `undefined` where it is none of the known layouts for this version and commit. */
function checkVersionFile(sha256, version, commit) {
    const tuple = tupleText(version);
    if (tuple === undefined)
        return undefined;
    // Builds of a release from an archive know no commit; others write `g` and the start of it.
    const commits = ['None', ...[7, 8, 9, 10, 11, 12, 40].map((length) => `'g${commit.slice(0, length)}'`)];
    for (const layout of HEADS.flatMap(layouts)) {
        const filled = layout
            .replaceAll('= VERSION\n', `= '${version}'\n`)
            .replaceAll('= TUPLE\n', `= ${tuple}\n`);
        const texts = filled.includes('= COMMIT\n')
            ? commits.map((text) => filled.replace('= COMMIT\n', `= ${text}\n`))
            : [filled];
        if (texts.some((text) => (0,external_node_crypto_.hash)('sha256', text) === sha256)) {
            return 'the version file of setuptools-scm, version and commit filled in';
        }
    }
    return undefined;
}
/** Paths, from the root of the repository, of the version files that the configuration declares. */
function declaredVersionFiles({ folder, pyproject, hatch }) {
    const declared = [
        (0,source_pyproject/* lookup */.$I)(pyproject, 'tool', 'setuptools_scm', 'write_to'),
        (0,source_pyproject/* lookup */.$I)(pyproject, 'tool', 'setuptools_scm', 'version_file'),
        (0,source_pyproject/* lookup */.$I)(pyproject, 'tool', 'setuptools-scm', 'version_file'),
        (0,source_pyproject/* lookup */.$I)(pyproject, 'tool', 'hatch', 'build', 'hooks', 'vcs', 'version-file'),
        (0,source_pyproject/* lookup */.$I)(hatch, 'build', 'hooks', 'vcs', 'version-file'),
    ];
    return declared.flatMap((path) => typeof path === 'string' ? [join(folder, path.replace(/^\.\//, ''))] : []);
}

;// CONCATENATED MODULE: ./lib/source/equivalence/context.js





const projects = new WeakMap();
function contextOf(subject, tree, policy) {
    const name = (0,distribution_filename/* isFilename */.AT)(subject.name) ? subject.name.project : '';
    const known = projects.get(tree) ?? new Map();
    projects.set(tree, known);
    const project = known.get(name) ?? findProject(tree, name) ?? readProject(tree, '');
    known.set(name, project);
    const globs = policy.generated.map((table) => ({ table, matches: (0,glob/* compileGlob */.SO)(table.path) }));
    return {
        view: viewOf(tree),
        project,
        version: subject.metadata?.value.version,
        versionFiles: new Set(declaredVersionFiles(project)),
        generatedBy: (shown) => globs.find(({ matches }) => matches(shown))?.table,
    };
}
/** What the configuration or the policy declares to be made by the build; the former only in a form that can be recomputed. */
function declared(file, sources, { view, version, versionFiles, generatedBy }) {
    const table = generatedBy(file.shown);
    const configured = sources.some((path) => versionFiles.has(path));
    if (file.digests !== undefined && (configured || table?.kind === 'setuptools-scm')) {
        const { sha256 } = file.digests;
        const how = version === undefined ? undefined : checkVersionFile(sha256, version, view.tree.commit);
        if (how !== undefined)
            return { file, state: 'generated', how };
        if (table?.kind !== 'any') {
            const why = 'it is not what setuptools-scm writes for this version and commit';
            return { file, state: 'unexplained', why };
        }
    }
    if (table === undefined)
        return undefined;
    const { reason, line } = table;
    return { file, state: 'declared', reason, ...(line !== undefined && { line }) };
}

;// CONCATENATED MODULE: ./lib/source/equivalence/compare.js

/**
 * Files and links of an artifact; `shown` gives the path as reports have it. Of a path that stands twice nothing says which
 * one is meant, so none of them has contents here.
 */
function filesOf(subject, shown) {
    const entries = subject.archive.entries.filter(({ kind }) => kind !== 'dir');
    const seen = new Set();
    const twice = new Set();
    for (const { path } of entries)
        (seen.has(path) ? twice : seen).add(path);
    return entries.map((entry) => twice.has(entry.path) ? { path: entry.path, shown: shown(entry.path) } : fileOf(entry, shown(entry.path)));
}
function fileOf({ path, kind, contents, linkTarget }, shown) {
    const base = { path, shown };
    if (kind === 'symlink')
        return { ...base, ...(linkTarget !== undefined && { linkTarget }) };
    return kind === 'file' && contents.state === 'read' ? { ...base, digests: digestsOf(contents) } : base;
}
function digestsOf({ sha256, unixSha256, size }) {
    return { sha256, size, ...(unixSha256 !== undefined && { unixSha256 }) };
}
/** SHA-256 of one line end, and of two. */
const ONE_LINE_END = '01ba4719c80b6fe911b091a7c05124b64eeece964e09c058ef8f9805daca546b';
const CR_LF = '7eb70257593da06f682a3ddda54a9d260d4fc514f645237f5ca74b08f8da61a6';
/** Empty files and lone line ends equal unrelated files: what they hold explains nothing. */
function isTrivial({ digests }) {
    return digests !== undefined && (digests.size === 0 || [ONE_LINE_END, CR_LF].includes(digests.sha256));
}
/** Whether a file is that of the source, as it is or as a checkout of it would be. */
function matchFile(file, source, there) {
    const { digests } = file;
    if (digests === undefined)
        return undefined;
    const { sha256, unixSha256 = sha256 } = digests;
    // A pointer of Git LFS is not the file that was meant to be there.
    if (sha256 === there.sha256) {
        return there.lfsSha256 === undefined ? { file, state: 'identical', source } : undefined;
    }
    if (sha256 === there.lfsSha256)
        return { file, state: 'identical', source, through: 'lfs' };
    if (sha256 === there.crlfSha256)
        return { file, state: 'identical', source, through: 'eol' };
    return unixSha256 === (there.unixSha256 ?? there.sha256)
        ? { file, state: 'line-endings', source }
        : undefined;
}
/** Paths of the source where a file may come from, by the mappings of folders and then by one root. */
function candidates(shown, { specific }, root) {
    const found = [];
    for (const { to, from } of specific) {
        const rest = below(to, shown);
        if (rest !== undefined)
            found.push(join(from, rest));
    }
    return [...found, join(root, shown)];
}
const UNREADABLE = 'it could not be read, or its path stands twice';
/** The explanation of a file that stands where it should, or why it is not the one of the source. */
function compareAt(view, file, paths) {
    let why;
    let close;
    if (file.digests === undefined && file.linkTarget === undefined)
        return UNREADABLE;
    for (const path of paths) {
        if (file.linkTarget !== undefined) {
            const link = view.link(path);
            if (link?.target === file.linkTarget)
                return { file, state: 'identical', source: path };
            if (link !== undefined)
                why ??= `a link to another target than ${path} has`;
            continue;
        }
        const located = view.find(path);
        const match = located && matchFile(file, located.path, located.file);
        if (match?.state === 'identical')
            return match;
        close ??= match;
        if (located !== undefined)
            why ??= differs(located.path, located.file);
        const submodule = located === undefined ? view.submoduleOf(path) : undefined;
        if (submodule !== undefined)
            why ??= `it lies in the submodule ${submodule}, whose files are in another repository`;
    }
    return close ?? why;
}
/** Attributes that change a file on its way out are named: they are the likely cause. */
function differs(path, { attributes = [], lfsSha256 }) {
    if (lfsSha256 !== undefined) {
        return `it is not the file that ${path}, a pointer of Git LFS, stands for`;
    }
    const causes = attributes.filter((name) => name === 'export-subst' || name === 'ident');
    const cause = causes.length === 0 ? '' : ` (.gitattributes: ${causes.join(', ')})`;
    return `it differs from ${path}${cause}`;
}
/** For a file that no mapping explains: its bytes stand elsewhere in the source, or nowhere. */
function elsewhere(view, file, why) {
    if (file.digests !== undefined && !isTrivial(file)) {
        const sources = view.withContents(file.digests.sha256);
        if (sources.length > 0)
            return { file, state: 'moved', sources };
    }
    return { file, state: 'unexplained', why: why ?? 'nothing like it is in the source' };
}

// EXTERNAL MODULE: ./lib/distribution/requirement-form.js
var requirement_form = __webpack_require__(60716);
// EXTERNAL MODULE: ./lib/distribution/requires-txt.js
var requires_txt = __webpack_require__(58617);
;// CONCATENATED MODULE: ./lib/source/equivalence/egg-info.js





const COMPARED_AS_METADATA = 'its fields are compared by the metadata rules';
const EGG_INFO = /^(?:(.+)\/)?([^/]+)\.egg-info\/([^/]+)$/;
/** Base name of a file that lies in the project's own egg-info folder. */
function nameWithin(shown, { sdist, folders }) {
    const [, folder = '', project = '', name] = EGG_INFO.exec(shown) ?? [];
    const isOwn = (0,distribution_filename/* isFilename */.AT)(sdist.name) && (0,distribution_filename/* normalizeName */.Pc)(project) === sdist.name.project && folders.has(folder);
    return isOwn ? name : undefined;
}
/** How a file of setuptools' egg-info folder is explained; `undefined` where it is not. */
function checkEggInfo(file, context) {
    const name = nameWithin(file.shown, context);
    const { sdist } = context;
    const { digests } = file;
    if (digests === undefined)
        return undefined;
    switch (name ?? '') {
        case 'PKG-INFO':
            return pkgInfoOf(sdist) === digests.sha256 ? 'equal to PKG-INFO' : undefined;
        case 'dependency_links.txt':
        case 'not-zip-safe':
        case 'zip-safe':
            return digests.sha256 === ONE_LINE_END ? 'one line end' : undefined;
        case 'SOURCES.txt':
            return sourcesTexts(context).some((text) => (0,external_node_crypto_.hash)('sha256', text) === digests.sha256)
                ? 'recomputed from the list of files'
                : undefined;
        case 'requires.txt':
            return checkRequires(sdist, file.shown);
        case 'top_level.txt':
            return checkTopLevel(context, file.shown);
        case 'entry_points.txt':
            return COMPARED_AS_METADATA;
        default:
            return undefined;
    }
}
/** Sorted by folder, then by name; PKG-INFO comes later, and so does a setup.cfg that setuptools makes itself. */
function sourcesTexts({ files, hasSetupCfg }) {
    const listed = (withSetupCfg) => files
        .map(({ shown }) => shown)
        .filter((path) => path !== 'PKG-INFO' && (withSetupCfg || path !== 'setup.cfg'))
        .map((path) => ({ folder: path.slice(0, Math.max(path.lastIndexOf('/'), 0)), path }))
        .sort((a, b) => order(a.folder, b.folder) || order(a.path, b.path))
        .map(({ path }) => path)
        .join('\n');
    return hasSetupCfg ? [listed(true)] : [listed(false), listed(true)];
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Requirements a line each, an empty line before each section: no comment and no other white space hides in it. */
const REQUIRES = /^(?:[^\s#[][^\r\n#]*\n)*(?:\n\[[^\r\n\]]*\]\n(?:[^\s#[][^\r\n#]*\n)*)*$/;
/** The same requirements as PKG-INFO names; metadata before 2.2 may have them here alone, where the metadata rules read them. */
function checkRequires({ sources, metadata }, path) {
    const bytes = sources.get(path);
    if (bytes === undefined || metadata === undefined || !REQUIRES.test(new TextDecoder().decode(bytes))) {
        return undefined;
    }
    if (metadata.value.requiresDist.length === 0)
        return COMPARED_AS_METADATA;
    const here = new Set((0,requires_txt/* parseRequiresTxt */.Y5)(bytes).map(({ text }) => (0,requirement_form/* formOf */.QU)(text)));
    const there = new Set(metadata.value.requiresDist.map(({ value }) => (0,requirement_form/* formOf */.QU)(value)));
    const agrees = here.size === there.size && [...here].every((requirement) => there.has(requirement));
    return agrees ? 'the requirements of PKG-INFO' : undefined;
}
/** The text as setuptools would write it: each name a line, sorted. A project of no packages gets one empty line. */
function checkTopLevel({ sdist, isImportable }, path) {
    const text = new TextDecoder().decode(sdist.sources.get(path));
    if (text === '\n')
        return 'names nothing';
    const names = text.split('\n').slice(0, -1);
    const written = names
        .toSorted()
        .map((name) => `${name}\n`)
        .join('');
    return written === text &&
        names.length > 0 &&
        names.every((name) => /^[\w-]+$/u.test(name) && isImportable(name))
        ? 'names of packages and modules in the source'
        : undefined;
}
/** SHA-256 of PKG-INFO at the top of an sdist. */
function pkgInfoOf({ archive, topFolder }) {
    const entry = archive.entries.find(({ path }) => path === `${topFolder ?? ''}/PKG-INFO`);
    return entry?.contents.state === 'read' ? entry.contents.sha256 : undefined;
}

;// CONCATENATED MODULE: ./lib/source/equivalence/lacking.js


/** Files that every build with the reviewed backend writes, and that an artifact lacks: without them nothing is left to explain. */
const EVERY_WHEEL = ['METADATA', 'RECORD', 'WHEEL'];
const SETUPTOOLS_EGG_INFO = ['PKG-INFO', 'SOURCES.txt', 'top_level.txt'];
function lackingOfWheel({ distInfo }, files, context) {
    // A wheel of which nobody knows its folder is refused for that.
    if (distInfo === undefined)
        return [];
    const names = new Set(files.map(({ path }) => path));
    const byFormat = EVERY_WHEEL.map((name) => ({ name, why: 'every wheel has it', always: true }));
    const bySetuptools = { name: 'top_level.txt', why: 'setuptools writes it into every wheel', always: false };
    return [...byFormat, ...(isSetuptools(context) ? [bySetuptools] : [])]
        .map(({ name, ...rest }) => ({ path: `${distInfo}/${name}`, ...rest }))
        .filter(({ path }) => !names.has(path));
}
function lackingOfSdist(sdist, files, context) {
    const names = files.map(({ shown }) => shown);
    const found = names.includes('PKG-INFO')
        ? []
        : [{ path: 'PKG-INFO', why: 'every sdist has it', always: true }];
    if (!isSetuptools(context) || !(0,distribution_filename/* isFilename */.AT)(sdist.name))
        return found;
    const { project, rawProject } = sdist.name;
    const folder = names.map(eggInfoOf).find((one) => one !== undefined && (0,distribution_filename/* normalizeName */.Pc)(baseOf(one)) === project) ??
        `${rawProject}.egg-info`;
    const why = 'setuptools writes it into every sdist';
    return [
        ...found,
        ...SETUPTOOLS_EGG_INFO.map((name) => ({ path: `${folder}/${name}`, why, always: false })).filter(({ path }) => !names.includes(path)),
    ];
}
/** The egg-info folder that a file lies in. */
function eggInfoOf(path) {
    const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
    return folder.endsWith('.egg-info') ? folder : undefined;
}
function baseOf(folder) {
    return folder.slice(folder.lastIndexOf('/') + 1, -'.egg-info'.length);
}
/** PEP 517: what names no backend is built by setuptools. */
function isSetuptools({ project, view }) {
    const { backend, folder } = project;
    if (backend !== undefined)
        return /^setuptools\.build_meta(?::|$)/.test(backend);
    return view.find(join(folder, 'setup.py')) !== undefined;
}

;// CONCATENATED MODULE: ./lib/source/equivalence/left-out.js

/**
 * Tracked files that are not there, those of a folder of which nothing is there as one: a list of a thousand test files would
 * hide the one module that is gone.
 * @param expected paths of tracked files that the artifact could hold
 * @param present those that it holds
 */
function leftOut(expected, present, ofPackage) {
    const reached = foldersOf(present);
    const left = new Map();
    for (const path of expected) {
        if (present.has(path))
            continue;
        const folder = [...ancestors(path)].filter((one) => !reached.has(one)).at(-1);
        const source = folder ?? path;
        const known = left.get(source);
        left.set(source, {
            source,
            ...(folder !== undefined && { files: (known?.files ?? 0) + 1 }),
            ofPackage: known?.ofPackage === true || ofPackage(path),
        });
    }
    return [...left.values()];
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/source/equivalence/roots.js


/** Mappings that configuration may declare; a hostile file names thousands. */
const MAX_MAPPINGS = 200;
/**
 * Where files of a wheel may come from: the root of the project or its `src` folder, by convention, and what its
 * configuration at the reviewed commit declares. What a backend did is never asked.
 */
function wheelRoots(project) {
    const { pyproject } = project;
    const tool = (...keys) => (0,source_pyproject/* lookup */.$I)(pyproject, 'tool', ...keys);
    return collect(project, [
        { to: '', from: '' },
        { to: '', from: 'src' },
        ...packageDirectories(project),
        ...strings(tool('setuptools', 'packages', 'find', 'where')).map(whole),
        ...strings(tool('pdm', 'build', 'package-dir')).map(whole),
        ...strings(tool('uv', 'build-backend', 'module-root')).map(whole),
        ...poetryPackages(tool('poetry', 'packages')),
        ...hatchTables(project, 'wheel').flatMap(hatchMappings),
    ]);
}
/** Where files of an sdist may come from: their own place, or where hatch's configuration says. */
function sdistRoots(project) {
    const hatch = hatchTables(project, 'sdist').flatMap(hatchMappings);
    return collect(project, [{ to: '', from: '' }, ...hatch]);
}
function collect({ folder }, declared) {
    const roots = new Set();
    const specific = [];
    for (const { to, from } of declared.slice(0, MAX_MAPPINGS)) {
        const source = inside(external_node_path_.posix.join(folder, from));
        const target = inside(to);
        if (source === undefined || target === undefined)
            continue;
        if (target === '')
            roots.add(source);
        else
            specific.push({ to: target, from: source });
    }
    specific.sort((a, b) => b.to.length - a.to.length);
    return { roots: [...roots], specific };
}
/** A path without `.` and `..`, and without slashes at its ends; `undefined` where it leads out. */
function inside(path) {
    const plain = external_node_path_.posix.normalize(path).replace(/^\.?\/+|\/+$/g, '');
    if (plain === '.' || plain === '')
        return '';
    return plain === '..' || plain.startsWith('../') ? undefined : plain;
}
const whole = (from) => ({ to: '', from });
function strings(value) {
    if (typeof value === 'string')
        return [value];
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
/** `package_dir` in each of its three places: package to folder. */
function packageDirectories({ pyproject, setupCfg, setupPy }) {
    const pairs = [];
    const table = (0,source_pyproject/* lookup */.$I)(pyproject, 'tool', 'setuptools', 'package-dir');
    if ((0,source_pyproject/* isTable */.bI)(table)) {
        for (const [name, folder] of Object.entries(table))
            if (typeof folder === 'string')
                pairs.push([name, folder]);
    }
    for (const line of (setupCfg.get('options')?.get('package_dir')?.value ?? '').split('\n')) {
        const [, name, folder] = /^\s*([\w.]*)\s*=\s*(\S+)\s*$/.exec(line) ?? [];
        if (name !== undefined && folder !== undefined)
            pairs.push([name, folder]);
    }
    const literal = /\bpackage_dir\s*=\s*\{([^{}]*)\}/.exec(setupPy)?.[1] ?? '';
    for (const [, name = '', folder = ''] of literal.matchAll(/["']([\w.]*)["']\s*:\s*["']([\w./-]*)["']/g)) {
        pairs.push([name, folder]);
    }
    const found = setupCfg.get('options.packages.find')?.get('where')?.value;
    return [
        ...pairs.map(([name, from]) => ({ to: name.replaceAll('.', '/'), from })),
        ...(found === undefined ? [] : [whole(found)]),
    ];
}
function poetryPackages(value) {
    if (!Array.isArray(value))
        return [];
    return value.filter(source_pyproject/* isTable */.bI).map(({ from, to }) => ({
        to: typeof to === 'string' ? to : '',
        from: typeof from === 'string' ? from : '',
    }));
}
/** Hatch's tables for one target and for all; a hatch.toml holds them without `tool.hatch`. */
function hatchTables({ pyproject, hatch }, target) {
    return [
        (0,source_pyproject/* lookup */.$I)(pyproject, 'tool', 'hatch', 'build', 'targets', target),
        (0,source_pyproject/* lookup */.$I)(hatch, 'build', 'targets', target),
        (0,source_pyproject/* lookup */.$I)(pyproject, 'tool', 'hatch', 'build'),
        (0,source_pyproject/* lookup */.$I)(hatch, 'build'),
    ];
}
function hatchMappings(table) {
    if (!(0,source_pyproject/* isTable */.bI)(table))
        return [];
    const mappings = [];
    // `packages = ["lib/demo"]` puts `demo` at the top.
    for (const path of strings(table.packages)) {
        mappings.push({ to: external_node_path_.posix.basename(path), from: path });
    }
    if ((0,source_pyproject/* isTable */.bI)(table.sources))
        mappings.push(...fromTable(table.sources));
    else
        mappings.push(...strings(table.sources).map(whole));
    if ((0,source_pyproject/* isTable */.bI)(table['force-include']))
        mappings.push(...fromTable(table['force-include']));
    return mappings;
}
function fromTable(table) {
    return Object.entries(table).flatMap(([from, to]) => (typeof to === 'string' ? [{ to, from }] : []));
}

;// CONCATENATED MODULE: ./lib/source/equivalence/setup-cfg-rewrite.js
/** What setuptools leaves in an sdist: the tracked setup.cfg, read and written by Python's RawConfigParser. */
class Reader {
    sections = new Map();
    #section;
    #option;
    #indent = 0;
    /** @returns false where RawConfigParser stops with an error. */
    line(raw) {
        const text = raw.trim();
        if (/^[#;]/.test(text))
            return true;
        if (text === '') {
            this.#option?.lines.push('');
            return true;
        }
        const indent = raw.length - raw.trimStart().length;
        if (this.#option !== undefined && indent > this.#indent) {
            this.#option.lines.push(text);
            return true;
        }
        this.#indent = indent;
        const header = /^\[(.+)\]/.exec(text)?.[1];
        if (header === undefined)
            return this.#start(text);
        this.#option = undefined;
        if (this.sections.has(header) && header !== 'DEFAULT')
            return false;
        this.#section = this.sections.get(header) ?? { name: header, options: new Map() };
        this.sections.set(header, this.#section);
        return true;
    }
    #start(text) {
        const at = text.search(/[=:]/);
        if (this.#section === undefined || at <= 0)
            return false;
        const key = text.slice(0, at).trimEnd();
        if (this.#section.options.has(key))
            return false;
        this.#option = { key, lines: [text.slice(at + 1).trim()] };
        this.#section.options.set(key, this.#option);
        return true;
    }
}
/**
 * The text that setuptools writes: comments gone, case kept, `[egg_info]` with its two options set.
 * @param tracked text of the tracked file; `''` where there is none
 * @returns `undefined` where the tracked file can't be read
 */
function rewrittenSetupCfg(tracked) {
    const reader = new Reader();
    if (!tracked.split(/\r\n|\r|\n/).every((line) => reader.line(line)))
        return undefined;
    const eggInfo = reader.sections.get('egg_info') ?? { name: 'egg_info', options: new Map() };
    reader.sections.set('egg_info', eggInfo);
    eggInfo.options.set('tag_build', {
        key: 'tag_build',
        lines: eggInfo.options.get('tag_build')?.lines ?? [''],
    });
    eggInfo.options.set('tag_date', { key: 'tag_date', lines: ['0'] });
    const defaults = reader.sections.get('DEFAULT');
    const others = [...reader.sections.values()].filter((section) => section !== defaults);
    return [...(defaults === undefined ? [] : [defaults]), ...others].map(written).join('');
}
function written({ name, options }) {
    const lines = [...options.values()].map(({ key, lines: value }) => `${key} = ${value.join('\n').trimEnd().replaceAll('\n', '\n\t')}\n`);
    return `[${name}]\n${lines.join('')}\n`;
}

;// CONCATENATED MODULE: ./lib/source/equivalence/toml-equal.js

/** A pyproject.toml that a backend wrote anew into its sdist, against the tracked one: their data must be equal. */
const MAX_DEPTH = 64;
/** pdm-backend builds itself by a module of its own. */
const PDM = /^pdm\.backend(?:\.|$)/;
/**
 * How a rewritten pyproject.toml is explained: pdm-backend replaces what is dynamic by the version it found, uv_build rewrites
 * the file in TOML 1.0 and keeps the original beside it. Comments are lost; nothing else may be.
 */
function checkPyproject(artifact, tracked, backend, version) {
    const here = (0,source_pyproject/* parseToml */.MT)(artifact);
    const there = (0,source_pyproject/* parseToml */.MT)(tracked);
    if (here.problem !== undefined || there.problem !== undefined)
        return undefined;
    if (backend === 'uv_build')
        return equal(here.table, there.table) ? 'equal as data, rewritten by uv_build' : undefined;
    if (backend === undefined || !PDM.test(backend) || version === undefined)
        return undefined;
    const table = 'tool' in there.table ? here.table : withoutEmptyTool(here.table);
    return equal(withoutDynamic(table), withoutDynamic(withVersion(there.table, version)))
        ? 'equal as data but for the version that was dynamic, rewritten by pdm-backend'
        : undefined;
}
function withVersion(table, version) {
    const project = (0,source_pyproject/* lookup */.$I)(table, 'project');
    if (!(0,source_pyproject/* isTable */.bI)(project) || !Array.isArray(project.dynamic) || !project.dynamic.includes('version'))
        return table;
    const dynamic = project.dynamic.filter((name) => name !== 'version');
    return { ...table, project: { ...project, version, dynamic } };
}
/** Where the project has no `[tool]`, pdm-backend writes an empty one as soon as it asked for something in it. */
function withoutEmptyTool({ tool, ...others }) {
    const isEmpty = (0,source_pyproject/* isTable */.bI)(tool) && Object.keys(tool).length === 0;
    return isEmpty || tool === undefined ? others : { ...others, tool };
}
/** Older releases leave an empty list where the version was the only dynamic field. */
function withoutDynamic(table) {
    const project = (0,source_pyproject/* lookup */.$I)(table, 'project');
    if (!(0,source_pyproject/* isTable */.bI)(project) || !Array.isArray(project.dynamic) || project.dynamic.length > 0)
        return table;
    const others = Object.entries(project).filter(([key]) => key !== 'dynamic');
    return { ...table, project: Object.fromEntries(others) };
}
function equal(here, there, depth = 0) {
    if (depth > MAX_DEPTH)
        return false;
    if (Array.isArray(here) && Array.isArray(there)) {
        return here.length === there.length && here.every((item, index) => equal(item, there[index], depth + 1));
    }
    if (here instanceof Date && there instanceof Date)
        return here.getTime() === there.getTime();
    if ((0,source_pyproject/* isTable */.bI)(here) && (0,source_pyproject/* isTable */.bI)(there)) {
        const keys = Object.keys(here);
        return (keys.length === Object.keys(there).length &&
            keys.every((key) => Object.hasOwn(there, key) && equal(here[key], there[key], depth + 1)));
    }
    return Object.is(here, there);
}

;// CONCATENATED MODULE: ./lib/source/equivalence/sdist.js










/** Explains every file of an sdist, and names the tracked files that it lacks. */
function explainSdist(sdist, context) {
    const { view, project } = context;
    const files = filesOf(sdist, (path) => below(sdist.topFolder ?? '', path) ?? path);
    const mappings = sdistRoots(project);
    const [main = '', ...others] = mappings.roots;
    const inside = {
        sdist,
        files,
        folders: new Set(wheelRoots(project).roots.flatMap((root) => below(project.folder, root) ?? [])),
        hasSetupCfg: view.find(join(project.folder, 'setup.cfg')) !== undefined,
        isImportable: importable(context),
    };
    const used = new Set();
    const explanations = files.map((file) => {
        const sources = [
            ...candidates(file.shown, mappings, main),
            ...others.map((root) => join(root, file.shown)),
        ];
        const tracked = sources.find((source) => view.tree.files.has(source));
        if (tracked !== undefined)
            used.add(tracked);
        const match = compareAt(view, file, sources);
        if (typeof match === 'object') {
            used.add(match.source);
            return match;
        }
        const how = generated(file, inside, context);
        if (how !== undefined)
            return { file, state: 'generated', how };
        return declared(file, sources, context) ?? elsewhere(view, file, match);
    });
    return {
        explanations,
        leftOut: missing(used, context),
        lacking: lackingOfSdist(sdist, files, context),
    };
}
function generated(file, inside, context) {
    const { view, project, version } = context;
    const { shown, digests } = file;
    if (digests === undefined)
        return undefined;
    const tracked = (name) => view.find(join(project.folder, name))?.file.contents;
    switch (shown) {
        case 'PKG-INFO':
            return COMPARED_AS_METADATA;
        case 'setup.cfg': {
            const text = rewrittenSetupCfg(new TextDecoder().decode(tracked('setup.cfg') ?? new Uint8Array()));
            return text !== undefined && (0,external_node_crypto_.hash)('sha256', text) === digests.sha256
                ? 'recomputed: the tracked one as setuptools rewrites it'
                : undefined;
        }
        case 'pyproject.toml': {
            const here = inside.sdist.sources.get('pyproject.toml');
            const there = tracked('pyproject.toml');
            return here && there && checkPyproject(here, there, project.backend, version);
        }
        case 'pyproject.toml.orig': {
            const original = view.find(join(project.folder, 'pyproject.toml'))?.file;
            return project.backend === 'uv_build' && original?.sha256 === digests.sha256
                ? 'equal to the tracked pyproject.toml'
                : undefined;
        }
        default:
            return checkEggInfo(file, inside);
    }
}
function importable({ view, project }) {
    const { roots, specific } = wheelRoots(project);
    const declared = new Set(specific.map(({ to }) => to.split('/', 1)[0]));
    return (name) => declared.has(name) ||
        roots.some((root) => view.find(join(root, `${name}.py`)) !== undefined || view.isFolder(join(root, name)));
}
/** A module beside others that are there counts as the package's. */
function missing(used, { view, project }) {
    const expected = [...view.tree.files].flatMap(([source, { kind, attributes = [] }]) => kind === 'file' && below(project.folder, source) !== undefined && !attributes.includes('export-ignore')
        ? [source]
        : []);
    return leftOut(expected, used, (source) => {
        const folder = source.slice(0, Math.max(source.lastIndexOf('/'), 0));
        return source.endsWith('.py') && folder !== project.folder && used.has(`${folder}/__init__.py`);
    });
}

// EXTERNAL MODULE: ./lib/distribution/install-paths.js
var install_paths = __webpack_require__(48008);
// EXTERNAL MODULE: ./lib/distribution/requirement.js
var distribution_requirement = __webpack_require__(82157);
// EXTERNAL MODULE: ./lib/distribution/version.js
var distribution_version = __webpack_require__(82354);
// EXTERNAL MODULE: ./lib/toolchain/requirements.js + 2 modules
var requirements = __webpack_require__(92040);
;// CONCATENATED MODULE: ./lib/source/equivalence/generator.js





/** Programs that write another name into WHEEL than that of the project they come from. */
const PROJECTS = {
    'bdist-wheel': 'wheel',
    flit: 'flit-core',
    uv: 'uv-build',
    meson: 'meson-python',
};
/** Backends that write WHEEL themselves, and the project that each comes from. */
const BACKENDS = {
    'setuptools.build_meta': 'setuptools',
    'hatchling.build': 'hatchling',
    'flit_core.buildapi': 'flit-core',
    'poetry.core.masonry.api': 'poetry-core',
    'pdm.backend': 'pdm-backend',
    uv_build: 'uv-build',
};
function requiredOf(project) {
    const requires = (0,source_pyproject/* lookup */.$I)(project.pyproject, 'build-system', 'requires');
    const found = new Map();
    for (const text of Array.isArray(requires) ? requires.filter((item) => typeof item === 'string') : []) {
        const requirement = (0,distribution_requirement/* parseRequirement */.p)(text);
        if ('code' in requirement)
            continue;
        const version = (0,requirements/* pinnedVersion */.V)(requirement);
        const before = found.get(requirement.project) ?? { texts: [], versions: [] };
        found.set(requirement.project, {
            texts: [...before.texts, text],
            ...(before.versions !== undefined &&
                version !== undefined && { versions: [...before.versions, version] }),
        });
    }
    return found;
}
/** Compares `Generator: setuptools (84.2.1)` or `Generator: hatchling 1.33.0` of WHEEL with what the commit pins. */
function checkGenerator(generator, project) {
    const [program = '', version = ''] = generator.replace(/[()]/g, '').split(' ');
    const normal = (0,distribution_filename/* normalizeName */.Pc)(program);
    const name = PROJECTS[normal] ?? normal;
    const required = requiredOf(project);
    const own = required.get(name);
    if (own !== undefined) {
        if (own.versions === undefined)
            return { state: 'open' };
        if (own.versions.some((one) => (0,distribution_version/* versionsEqual */.At)(one, version)))
            return { state: 'pinned' };
        return {
            state: 'mismatch',
            why: `it was made by ${generator}, and the commit pins ${own.texts.join(', ')}`,
        };
    }
    const backend = BACKENDS[project.backend ?? ''];
    const pinned = backend === undefined ? undefined : required.get(backend);
    // Before its version 70.1, setuptools brought the project `wheel` in by itself.
    if (pinned?.versions === undefined || (backend === 'setuptools' && name === 'wheel'))
        return { state: 'open' };
    return {
        state: 'mismatch',
        why: `it was made by ${generator}, and the commit builds with ${pinned.texts.join(', ')}`,
    };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/source/equivalence/record.js



/** What RECORD and WHEEL of a wheel must say, recomputed: PEP 427, binary distribution format. */
function csv(text) {
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
/** A row a file, in the order of the archive, RECORD itself last and bare. */
function recordText(files, record) {
    const rows = files.flatMap(({ path, contents }) => {
        if (path === record || contents.state !== 'read')
            return [];
        const digest = external_node_buffer_.Buffer.from(contents.sha256, 'hex').toString('base64url');
        return [`${csv(path)},sha256=${digest},${contents.size}\n`];
    });
    return `${rows.join('')}${csv(record)},,\n`;
}
/** How RECORD is explained: byte for byte, or by its rows; `undefined` where it is not. */
function checkRecord(wheel, sha256) {
    const { record } = wheel;
    if (record === undefined)
        return undefined;
    const files = wheel.archive.entries.filter(({ kind }) => kind === 'file');
    if ((0,external_node_crypto_.hash)('sha256', recordText(files, record.path)) === sha256)
        return 'recomputed from the files';
    if (record.problems.length > 0)
        return undefined;
    const rows = new Map(record.value.rows.map((row) => [row.path, row]));
    const others = files.filter(({ path }) => path !== record.path);
    const agrees = others.every(({ path, contents }) => {
        const row = rows.get(path);
        return contents.state === 'read' && row?.size === contents.size && row.hash?.hex === contents.sha256;
    });
    return agrees && rows.has(record.path) && rows.size === others.length + 1
        ? 'every row compared with its file'
        : undefined;
}
/** A program and its version: nothing else may stand there. Which version it was only the commit's pin can tell. */
const GENERATOR = /^[A-Za-z0-9._-]{1,60} (?:\([A-Za-z0-9.+!_-]{1,60}\)|[A-Za-z0-9.+!_-]{1,60})$/;
/** The Generator of a WHEEL that is what its closed grammar allows for this file name; else `undefined`. */
function checkWheelFile({ filename, name, wheelFile }, sha256) {
    if (wheelFile === undefined || !(0,distribution_filename/* isFilename */.AT)(name))
        return undefined;
    const { generator = '', rootIsPurelib, build } = wheelFile.value;
    if (!GENERATOR.test(generator) || build !== name.build)
        return undefined;
    const head = `Wheel-Version: 1.0\nGenerator: ${generator}\nRoot-Is-Purelib: ${String(rootIsPurelib)}\n`;
    const numbered = `${head}${build === undefined ? '' : `Build: ${build}\n`}`;
    const written = wheelFile.value.tags.map(({ value }) => value);
    // pdm-backend writes a compressed set (PEP 425) as it stands in the file name, and not one line a tag.
    const isWhole = written.length === 1 && written[0] === compressedTag(filename);
    if (!isWhole && written.toSorted().join() !== name.tags.toSorted().join())
        return undefined;
    const text = `${numbered}${written.map((tag) => `Tag: ${tag}\n`).join('')}`;
    // setuptools ends it with a blank line.
    return [text, `${text}\n`].some((candidate) => (0,external_node_crypto_.hash)('sha256', candidate) === sha256)
        ? generator
        : undefined;
}
/** The last three parts of a wheel's file name. */
function compressedTag(filename) {
    return filename.slice(0, -'.whl'.length).split('-').slice(-3).join('-');
}

;// CONCATENATED MODULE: ./lib/source/equivalence/wheel.js











/** Explains every file of a wheel, and names the files of its packages that it lacks. */
function explainWheel(wheel, sdists, context) {
    const files = filesOf(wheel, (path) => path);
    const roots = wheelRoots(context.project);
    const sites = new Map(files.flatMap((file) => sitePathOf(wheel, file)));
    const shown = [...sites.values()].map((site) => site.shown);
    const chosen = chooseRoots([...sites.values()], roots, context);
    const rootOf = (path) => chosen.get(topOf(path)) ?? context.project.folder;
    const explanations = files.map((file) => {
        const site = sites.get(file.path);
        if (site !== undefined)
            return explainModule(file, candidates(site.shown, roots, rootOf(site.shown)), context);
        const inInfo = wheel.distInfo === undefined ? undefined : below(wheel.distInfo, file.path);
        if (inInfo !== undefined)
            return explainInfo(wheel, file, inInfo, sdists, context);
        return explainData(file, context);
    });
    return {
        explanations,
        leftOut: wheel_missing(explanations, shown, roots, chosen, context),
        lacking: lackingOfWheel(wheel, files, context),
    };
}
/** A file that lands in site-packages, with its path there; the way round through `data` is one. */
function sitePathOf(wheel, file) {
    if (topOf(file.path).endsWith('.dist-info'))
        return [];
    const installed = (0,install_paths/* installedPath */.Ag)(wheel, file.path);
    const path = (0,install_paths/* sitePath */.l2)(installed);
    return installed.own && path !== undefined ? [[file.path, { ...file, shown: path }]] : [];
}
function topOf(path) {
    return path.split('/', 1)[0] ?? path;
}
/**
 * One source root for each name at the top: the one under which most of its files are found. So a file from another root,
 * such as a fixture that is called like a module, stands out.
 */
function chooseRoots(sites, { roots }, { view }) {
    const votes = new Map();
    for (const site of sites) {
        const top = topOf(site.shown);
        const counts = votes.get(top) ?? roots.map(() => 0);
        votes.set(top, counts);
        for (const [index, root] of roots.entries()) {
            if (typeof compareAt(view, site, [join(root, site.shown)]) === 'object') {
                counts[index] = (counts[index] ?? 0) + (isTrivial(site) ? 0.001 : 1);
            }
        }
    }
    return new Map([...votes].map(([top, counts]) => [top, roots[counts.indexOf(Math.max(...counts))] ?? '']));
}
function explainModule(file, sources, context) {
    const match = compareAt(context.view, file, sources);
    if (typeof match === 'object')
        return match;
    return declared(file, sources, context) ?? elsewhere(context.view, file, match);
}
function explainInfo(wheel, file, name, sdists, context) {
    const { digests } = file;
    if (digests === undefined)
        return { file, state: 'unexplained', why: 'it was not read' };
    const { sha256 } = digests;
    const how = (text, why) => text === undefined ? { file, state: 'unexplained', why } : { file, state: 'generated', how: text };
    switch (name) {
        case 'RECORD':
            return how(checkRecord(wheel, sha256), 'it is not the list of the files in the wheel');
        case 'WHEEL':
            return explainWheelFile(wheel, file, sha256, context);
        case 'METADATA':
            return how(sdists.some((sdist) => pkgInfoOf(sdist) === sha256)
                ? 'equal to PKG-INFO of the sdist'
                : COMPARED_AS_METADATA, '');
        case 'entry_points.txt':
            return { file, state: 'generated', how: COMPARED_AS_METADATA };
        case 'top_level.txt':
            return how(wheel_checkTopLevel(wheel, sha256), 'it does not name what the wheel holds at its top');
        case 'zip-safe':
        case 'not-zip-safe':
            return how((0,external_node_crypto_.hash)('sha256', '\n') === sha256 ? 'one line end' : undefined, 'it is not one line end');
        default:
            return explainLicence(wheel, file, name, context);
    }
}
function explainWheelFile(wheel, file, sha256, { project }) {
    const generator = checkWheelFile(wheel, sha256);
    if (generator === undefined) {
        const why = 'it holds more than a build writes, or other tags than the file name';
        return { file, state: 'unexplained', why };
    }
    const check = checkGenerator(generator, project);
    if (check.state === 'mismatch')
        return { file, state: 'unexplained', why: check.why };
    const program = generator.split(' ', 1)[0] ?? '';
    const how = check.state === 'pinned'
        ? `recomputed, with the version of ${program} that the commit pins`
        : `recomputed but for the version of ${program}`;
    return { file, state: 'generated', how };
}
/** setuptools: the sorted names of packages and modules. */
function wheel_checkTopLevel(wheel, sha256) {
    const tops = new Set();
    for (const { path, kind } of wheel.archive.entries) {
        if (kind !== 'file')
            continue;
        const { scheme, path: site } = (0,install_paths/* installedPath */.Ag)(wheel, path);
        const top = topOf(site);
        if ((scheme !== 'purelib' && scheme !== 'platlib') || top.endsWith('.dist-info'))
            continue;
        tops.add(top === site ? top.replace(/\.(?:py|(?:[^.]+\.)?(?:so|pyd))$/, '') : top);
    }
    const text = [...tops]
        .sort()
        .map((top) => `${top}\n`)
        .join('');
    return (0,external_node_crypto_.hash)('sha256', text) === sha256 ? 'recomputed from the files' : undefined;
}
const LICENCE = /^(?:licen[cs]e|copying|notice|authors|copyright|contributors|patents)/i;
/** PEP 639 keeps the path below `licenses/`; before it, backends put licences at the top of the folder by their base name. */
function explainLicence(wheel, file, name, context) {
    const { view, project } = context;
    const path = name.startsWith('licenses/') ? name.slice('licenses/'.length) : name;
    const named = wheel.metadata?.value.licenseFiles.some(({ value }) => value === path || baseName(value) === path);
    if (path !== name || named === true || LICENCE.test(baseName(path))) {
        const match = compareAt(view, file, [join(project.folder, path), path]);
        if (typeof match === 'object')
            return match;
        const same = view.named(baseName(path)).find(({ file: { sha256 } }) => sha256 === file.digests?.sha256);
        if (same !== undefined && !isTrivial(file))
            return { file, state: 'identical', source: same.path };
        return declared(file, [], context) ?? elsewhere(view, file, match);
    }
    return declared(file, [], context) ?? elsewhere(view, file, undefined);
}
/** Scripts, headers and data are put anywhere by configuration: they keep their base name. */
function explainData(file, context) {
    const { view } = context;
    const { digests } = file;
    if (digests !== undefined && !isTrivial(file)) {
        for (const { path: source, file: there } of view.named(baseName(file.shown))) {
            if (there.sha256 === digests.sha256)
                return { file, state: 'identical', source };
            if (isScript(there) && genericDigest(there.contents) === digests.sha256) {
                return { file, state: 'identical', source, through: 'shebang' };
            }
        }
    }
    return declared(file, [], context) ?? elsewhere(view, file, undefined);
}
function isScript(file) {
    return file.contents?.[0] === 0x23 && file.contents[1] === 0x21;
}
/** Installers put their interpreter in the place of this line (PEP 427, "Recommended installer features"). */
function genericDigest(contents) {
    const text = Buffer.from(contents)
        .toString('latin1')
        .replace(/^#!.*python[^\n]*/, '#!python');
    return (0,external_node_crypto_.hash)('sha256', Buffer.from(text, 'latin1'));
}
/** Tracked files below the packages that the wheel ships, and all of a source root that holds nothing else. */
function wheel_missing(explanations, shown, { specific }, chosen, { view, project }) {
    const packages = new Set(shown.filter((path) => path.includes('/')).map(topOf));
    const roots = new Set(chosen.values());
    const shipped = new Set(shown);
    const present = new Set(explanations.flatMap((one) => one.state === 'identical' || one.state === 'line-endings' ? [one.source] : []));
    const expected = [];
    for (const [source, { kind, attributes = [] }] of view.tree.files) {
        if (kind !== 'file' || attributes.includes('export-ignore') || IN_EGG_INFO.test(source))
            continue;
        const targets = [
            ...specific.flatMap(({ to, from }) => targetOf(source, from, to)),
            ...[...roots].flatMap((root) => targetOf(source, root, '').filter((path) => {
                const top = topOf(path);
                return root !== project.folder || (packages.has(top) && chosen.get(top) === root);
            })),
        ];
        if (targets.some((path) => shipped.has(path)))
            present.add(source);
        if (targets.length > 0)
            expected.push(source);
    }
    return leftOut(expected, present, () => true);
}
const IN_EGG_INFO = /(?:^|\/)[^/]+\.egg-info\//;
function targetOf(source, from, to) {
    const rest = below(from, source);
    return rest === undefined ? [] : [join(to, rest)];
}

;// CONCATENATED MODULE: ./lib/source/equivalence/explain.js



/**
 * One explanation for every file of a wheel or an sdist, against the tree of the commit that it is said to be built from.
 * @param subjects all artifacts of the run: a wheel's metadata are compared with those of its sdist
 */
function explain(subject, subjects, tree, policy) {
    const context = contextOf(subject, tree, policy);
    if (subject.kind === 'sdist')
        return explainSdist(subject, context);
    const sdists = subjects.filter((one) => one.kind === 'sdist');
    return explainWheel(subject, sdists, context);
}
/** Every wheel and sdist with the explanations of its files. */
function explainAll(subjects, tree, policy) {
    return subjects
        .filter((subject) => subject.kind !== 'other')
        .map((subject) => ({ subject, ...explain(subject, subjects, tree, policy) }));
}


/***/ })

};

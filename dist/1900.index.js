export const id = 1900;
export const ids = [1900];
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

/***/ 82006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ withLines),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   XB: () => (/* binding */ parseProject),
/* harmony export */   a_: () => (/* binding */ quotes),
/* harmony export */   cD: () => (/* binding */ sets)
/* harmony export */ });
/* harmony import */ var _source_pyproject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56469);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82204);


const MAX_BYTES = 1024 * 1024;
/**
 * Line of each entry: the first one after the key that shows it. The file is searched once for all of them: it may be hostile.
 * A fault in finding it only moves an annotation.
 */
function withLines(items, text, key, shows) {
    const start = (0,_source_pyproject_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOfKey */ .nj)(text, key);
    if (start === undefined)
        return items.map((item) => ({ text: item }));
    const lines = text.split('\n').slice(start - 1, start - 1 + MAX_LIST_LINES);
    let from = 0;
    return items.map((item) => {
        const found = lines.findIndex((line, index) => index >= from && shows(line, item));
        if (found < 0)
            return { text: item, line: start };
        from = found;
        return { text: item, line: start + found };
    });
}
const quotes = (line, item) => line.includes(`"${item}"`) || line.includes(`'${item}'`);
const sets = (line, name) => /^\s*["']?([\w.-]+)["']?\s*[=.]/.exec(line)?.[1] === name;
/** Lines after its key in which an entry is looked for. */
const MAX_LIST_LINES = 200;
/** Requirements of one list; more are no list that a person reviews. */
const MAX_ITEMS = 1000;
function texts(value, key, problems) {
    if (!Array.isArray(value)) {
        problems.add(`${key} is no list`);
        return [];
    }
    const items = value;
    if (items.length > MAX_ITEMS)
        problems.add(`${key} has more than ${MAX_ITEMS} entries`);
    return items.slice(0, MAX_ITEMS).flatMap((item) => {
        if (typeof item === 'string')
            return [item];
        problems.add(`${key} has an entry that is no text`);
        return [];
    });
}
/** Keys of `[tool.poetry.dependencies]`, with their constraint; `python` says what Python is supported. */
function poetryDependencies(value, text) {
    if (!(0,_source_pyproject_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(value))
        return [];
    const names = Object.keys(value).filter((name) => name !== 'python');
    return withLines(names.slice(0, MAX_ITEMS), text, 'tool.poetry.dependencies', sets);
}
function dependenciesOf(table, text, problems) {
    const project = (0,_source_pyproject_js__WEBPACK_IMPORTED_MODULE_0__/* .lookup */ .$I)(table, 'project');
    const poetry = (0,_source_pyproject_js__WEBPACK_IMPORTED_MODULE_0__/* .lookup */ .$I)(table, 'tool', 'poetry');
    if (project === undefined && poetry === undefined)
        return undefined;
    const standard = (0,_source_pyproject_js__WEBPACK_IMPORTED_MODULE_0__/* .lookup */ .$I)(table, 'project', 'dependencies');
    return [
        ...(standard === undefined
            ? []
            : withLines(texts(standard, 'project.dependencies', problems), text, 'project.dependencies', quotes)),
        ...poetryDependencies((0,_source_pyproject_js__WEBPACK_IMPORTED_MODULE_0__/* .lookup */ .$I)(table, 'tool', 'poetry', 'dependencies'), text),
    ];
}
/** What pyproject.toml requires, to be built (PEP 518) and to run (PEP 621, or Poetry's own table). Never throws. */
function parseProject(path, bytes) {
    const problems = new _text_js__WEBPACK_IMPORTED_MODULE_1__/* .Problems */ .Zw();
    const base = { path, sha256: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Of */ .Bj)(bytes) };
    if (bytes.length > MAX_BYTES) {
        problems.add(`the file is larger than ${MAX_BYTES / 1024} KiB and was not read`);
        return { ...base, problems: problems.list };
    }
    const { table, text, problem } = (0,_source_pyproject_js__WEBPACK_IMPORTED_MODULE_0__/* .parseToml */ .MT)(bytes);
    if (problem !== undefined) {
        problems.add((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .notToml */ .g2)(problem), problem.line);
        return { ...base, problems: problems.list };
    }
    const requires = (0,_source_pyproject_js__WEBPACK_IMPORTED_MODULE_0__/* .lookup */ .$I)(table, 'build-system', 'requires');
    if ((0,_source_pyproject_js__WEBPACK_IMPORTED_MODULE_0__/* .lookup */ .$I)(table, 'build-system') !== undefined && requires === undefined) {
        problems.add('[build-system] has no "requires" (PEP 518)', (0,_source_pyproject_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOfKey */ .nj)(text, 'build-system'));
    }
    const dependencies = dependenciesOf(table, text, problems);
    const dynamic = (0,_source_pyproject_js__WEBPACK_IMPORTED_MODULE_0__/* .lookup */ .$I)(table, 'project', 'dynamic');
    const dynamicLine = (0,_source_pyproject_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOfKey */ .nj)(text, 'project.dynamic');
    return {
        ...base,
        ...(requires !== undefined && {
            buildRequires: withLines(texts(requires, 'build-system.requires', problems), text, 'build-system.requires', quotes),
        }),
        ...(dependencies !== undefined && { dependencies }),
        ...(Array.isArray(dynamic) &&
            dynamic.includes('dependencies') && {
            dynamicDependencies: dynamicLine === undefined ? {} : { line: dynamicLine },
        }),
        problems: problems.list,
    };
}


/***/ }),

/***/ 15915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ parsePylock)
/* harmony export */ });
/* harmony import */ var _source_pyproject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56469);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82204);
/* harmony import */ var _toml_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38447);



/** A table of algorithm to hexadecimal digest. */
function hashesOf(file) {
    return Object.entries((0,_toml_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .tableAt */ .af)(file, 'hashes') ?? {}).flatMap(([algorithm, digest]) => typeof digest === 'string' ? [{ algorithm: algorithm.toLowerCase(), digest }] : []);
}
function originOf(table) {
    if (Object.hasOwn(table, 'vcs'))
        return 'address';
    if (Object.hasOwn(table, 'directory')) {
        const directory = (0,_source_pyproject_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(table.directory) ? table.directory : {};
        if ((0,_toml_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)((0,_toml_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(directory, 'path') ?? '/'))
            return undefined;
        return directory.editable === true ? 'editable' : 'path';
    }
    const archive = (0,_toml_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .tableAt */ .af)(table, 'archive');
    if (archive !== undefined)
        return (0,_toml_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(archive, 'url') === undefined ? 'path' : 'address';
    return 'index';
}
/** With the commit of a repository: another commit is another source. */
function addressOf(table) {
    const { vcs, archive, directory } = table;
    if ((0,_source_pyproject_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(vcs)) {
        const where = (0,_toml_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(vcs, 'url') ?? (0,_toml_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(vcs, 'path') ?? '';
        return `${(0,_toml_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(vcs, 'type') ?? ''}+${where}@${(0,_toml_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(vcs, 'commit-id') ?? ''}`;
    }
    if ((0,_source_pyproject_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(archive))
        return (0,_toml_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(archive, 'url') ?? (0,_toml_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(archive, 'path');
    return (0,_source_pyproject_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(directory) ? (0,_toml_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(directory, 'path') : undefined;
}
const PYLOCK = {
    format: 'pylock',
    key: 'packages',
    versionProblem(table) {
        const version = (0,_toml_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(table, 'lock-version');
        if (version !== undefined && /^1\.\d+$/.test(version))
            return undefined;
        return `lock-version is ${version === undefined ? 'missing' : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(version)}; only 1.x is known`;
    },
    read: (table) => ({
        origin: originOf(table),
        index: (0,_toml_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(table, 'index'),
        address: addressOf(table),
        marker: (0,_toml_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(table, 'marker'),
        files: (0,_toml_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .filesOf */ .R8)(table, ['sdist', 'archive'], hashesOf),
    }),
};
/** A lock file of PEP 751 (`pylock.toml`, `pylock.*.toml`). Never throws. */
function parsePylock(path, bytes) {
    return (0,_toml_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLock */ .PG)(path, bytes, PYLOCK);
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


/***/ }),

/***/ 29278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseUvLock)
/* harmony export */ });
/* harmony import */ var _toml_lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38447);

/** uv writes one hash a file, `algorithm:digest`. */
function hashesOf(file) {
    const hash = (0,_toml_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(file, 'hash');
    if (hash === undefined)
        return [];
    const colon = hash.indexOf(':');
    return [{ algorithm: hash.slice(0, Math.max(0, colon)).toLowerCase(), digest: hash.slice(colon + 1) }];
}
/** A registry is an index, or a folder of files. */
function sourceOf(table) {
    const source = (0,_toml_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .tableAt */ .af)(table, 'source') ?? {};
    const index = (0,_toml_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(source, 'registry');
    if (index !== undefined)
        return { origin: 'index', index };
    // The project itself, and the members of its workspace.
    for (const key of ['virtual', 'editable', 'directory']) {
        const path = (0,_toml_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(source, key);
        if (path !== undefined && (0,_toml_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(path))
            return { origin: undefined };
        if (path !== undefined)
            return { origin: key === 'editable' ? 'editable' : 'path', address: path };
    }
    const path = (0,_toml_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(source, 'path');
    if (path !== undefined)
        return { origin: 'path', address: path };
    return { origin: 'address', address: (0,_toml_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(source, 'git') ?? (0,_toml_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(source, 'url') };
}
const UV_LOCK = {
    format: 'uv',
    key: 'package',
    versionProblem: ({ version }) => version === 1 ? undefined : 'its version is not 1, which is the one that is known',
    read: (table) => ({ ...sourceOf(table), files: (0,_toml_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .filesOf */ .R8)(table, ['sdist'], hashesOf) }),
};
/** uv's own lock file (`uv.lock`, version 1). Never throws. */
function parseUvLock(path, bytes) {
    return (0,_toml_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLock */ .PG)(path, bytes, UV_LOCK);
}


/***/ })

};

export const id = 801;
export const ids = [801];
export const modules = {

/***/ 1482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ VERIFY_TOOLCHAIN)
/* harmony export */ });
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45060);

const VERIFY_TOOLCHAIN = {
    policy: {
        kind: 'text',
        description: 'The policy file. Without this input `release-policy.toml` of the project is used where it exists, else the built-in policy holds. A workflow run reads it from the commit of the run, a pull request from its base.',
        placeholder: 'FILE',
    },
    source: {
        kind: 'text',
        description: 'Folder of the project.',
        default: '.',
        placeholder: 'DIR',
    },
    'source-ref': {
        kind: 'text',
        description: 'Commit or tag in that repository. Every file is then read from this commit’s git objects. Default: the commit of the workflow run; on a laptop the files of the folder.',
        placeholder: 'REF',
    },
    online: {
        kind: 'flag',
        description: 'Ask the package index, too: each pinned version exists, its hashes are those of its files, none is withdrawn or known to be vulnerable. What the index can’t say then counts as not known, and fails.',
    },
    'index-url': {
        kind: 'text',
        description: 'Simple API of the package index that `online` asks. Default: what pip would use by its configuration.',
        placeholder: 'URL',
    },
    'skip-vulnerabilities': {
        kind: 'flag',
        description: 'For `online` with an index that says nothing of vulnerabilities, as most mirrors: the report lists them as not checked.',
    },
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .JUDGING */ .P6,
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .INSPECTION_LOG */ .Sj,
    'artifact-name': {
        ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .INSPECTION_LOG */ .Sj['artifact-name'],
        description: 'Name of the uploaded inspection log. Default: `toolchain-<job>-<matrix index>-<attempt>`, because equal names are refused: give it where one job verifies twice.',
    },
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTPUT */ .aQ,
};


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

/***/ 85040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ verifyToolchain)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99656);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71588);
/* harmony import */ var _rules_commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31329);
/* harmony import */ var _toolchain_gather_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22572);
/* harmony import */ var _toolchain_pins_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31763);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13411);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98172);
/* harmony import */ var _verified_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(34439);










/**
 * Reads what a project says of its tools, evaluates the rules about it, answers the report, which has no artifacts.
 * @throws ToolError where the inputs name nothing that can be read
 */
async function verifyToolchain(inputs, ports) {
    const { git, judged, clock } = ports;
    requireOnline(inputs);
    const folder = inputs.source;
    const inFolder = async (path) => ports.text.read((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path));
    const ref = inputs['source-ref'];
    const ofRun = ref === undefined && judged !== undefined && (await git.isRepository(folder));
    const fromGit = ref !== undefined || ofRun;
    const gathered = await (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .gatherPolicy */ .EX)({ policy: inputs.policy, source: fromGit ? folder : undefined, 'source-ref': ref }, 
    // The project's own policy lies in its folder; one that was named is where its name says.
    inputs.policy === undefined ? { ...ports, text: { read: inFolder } } : ports);
    let read = inFolder;
    let source;
    if (fromGit) {
        // A step before may have changed the working tree; what is reviewed is the commit.
        if (ofRun)
            await git.ensureCommit(folder, judged.head);
        const commit = await git.resolveCommit(folder, ref ?? judged?.head ?? 'HEAD');
        read = (path) => git.readFile(folder, commit, path);
        source = { commit };
    }
    const toolchain = await (0,_toolchain_gather_js__WEBPACK_IMPORTED_MODULE_5__/* .gatherToolchain */ .P)(read, gathered.policy.toolchain?.constraints, source);
    await requireProject(toolchain, read, folder);
    const facts = {
        subjects: (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)([]),
        policy: (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(gathered.policy),
        today: (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(clock.today()),
        toolchain: (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(toolchain),
        ...(inputs.online && (await askIndex(toolchain, inputs, ports))),
    };
    return (0,_verified_js__WEBPACK_IMPORTED_MODULE_9__/* .verified */ .z)((0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(_rules_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .TOOLCHAIN_RULES */ .gH, facts, { tool: _version_js__WEBPACK_IMPORTED_MODULE_7__/* .TOOL */ .j, strict: inputs.strict }), gathered);
}
/** @throws ToolError `usage` for an input that would do nothing: whoever gave it believes that the index is asked */
function requireOnline(inputs) {
    if (inputs.online)
        return;
    const idle = inputs['index-url'] !== undefined ? 'index-url' : 'skip-vulnerabilities';
    if (idle === 'skip-vulnerabilities' && !inputs[idle])
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v('usage', `the input "${idle}" is given without "online"`, {
        hint: 'Without "online" no index is asked: give both or neither.',
    });
}
async function askIndex({ constraints }, inputs, ports) {
    const index = await ports.index(inputs['index-url']);
    try {
        const pins = await (0,_toolchain_pins_js__WEBPACK_IMPORTED_MODULE_6__/* .gatherPins */ .ql)(constraints, index);
        if (inputs['skip-vulnerabilities'])
            return { pins };
        return { pins, vulnerabilities: await (0,_toolchain_pins_js__WEBPACK_IMPORTED_MODULE_6__/* .gatherVulnerabilities */ .Mf)(constraints, pins, index) };
    }
    finally {
        await index.close();
    }
}
/** A wrong folder would look like a project without any tools. @throws ToolError `missing-input` */
async function requireProject(toolchain, read, folder) {
    const { project, constraints, preCommit } = toolchain;
    if (project !== undefined || preCommit !== undefined || constraints.length > 0)
        return;
    for (const path of ['setup.py', 'setup.cfg'])
        if ((await read(path)) !== undefined)
            return;
    const where = toolchain.source === undefined ? folder : `${folder} at commit ${toolchain.source.commit}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v('missing-input', `there is no project in ${where}: no pyproject.toml, no setup.py`, {
        hint: 'Name the root of the project, as in `--source path/to/project`.',
    });
}


/***/ }),

/***/ 22572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ gatherToolchain)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _conventional_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95637);
/* harmony import */ var _pylock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15915);
/* harmony import */ var _pre_commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99682);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82006);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92040);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82204);
/* harmony import */ var _toml_lock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38447);
/* harmony import */ var _uv_lock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29278);









/** Files that are read because others include them, all together. */
const MAX_FILES = 64;
/**
 * Reads what the project says of its tools.
 * @param named constraints files by the policy; absent: conventional names are tried
 * @throws whatever `read` throws
 */
async function gatherToolchain(read, named, source) {
    const project = await read('pyproject.toml');
    const hooks = await read('.pre-commit-config.yaml');
    const { files, missing } = await readConstraints(read, named);
    return {
        ...(source && { source }),
        ...(project && { project: (0,_project_js__WEBPACK_IMPORTED_MODULE_3__/* .parseProject */ .XB)('pyproject.toml', project) }),
        constraints: files,
        named: named !== undefined,
        ...(hooks && { preCommit: (0,_pre_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePreCommit */ .K)('.pre-commit-config.yaml', hooks) }),
        missing,
    };
}
async function readConstraints(read, named) {
    const files = [];
    const missing = [];
    const seen = new Set();
    const roots = (named ?? _conventional_js__WEBPACK_IMPORTED_MODULE_8__/* .CONVENTIONAL_CONSTRAINTS */ .Q).map((path) => ({
        path: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path),
        chain: [],
    }));
    const pending = [...roots].reverse();
    for (let wanted = pending.pop(); wanted !== undefined; wanted = pending.pop()) {
        const { path, chain, from } = wanted;
        if (seen.has(path))
            continue;
        seen.add(path);
        const bytes = await read(path);
        if (bytes === undefined) {
            if (from !== undefined || named !== undefined)
                missing.push({ path, ...(from && { from }) });
            continue;
        }
        const parsed = parseConstraints(path, bytes);
        const { includes, problems } = includesOf(parsed, chain, seen.size + pending.length);
        files.push(problems.length === 0 ? parsed : { ...parsed, problems: [...parsed.problems, ...problems] });
        pending.push(...[...includes].reverse());
    }
    return { files, missing };
}
function parseConstraints(path, bytes) {
    const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path);
    if (name === 'uv.lock')
        return (0,_uv_lock_js__WEBPACK_IMPORTED_MODULE_7__/* .parseUvLock */ .e)(path, bytes);
    return /^pylock(?:\.[^.]+)?\.toml$/.test(name)
        ? (0,_pylock_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePylock */ .y)(path, bytes)
        : (0,_requirements_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRequirementsFile */ .w)(path, bytes);
}
/** The files to read next. Every include is one of them or a problem: what is not read never counts as in order. */
function includesOf({ path, includes }, chain, taken) {
    const wanted = [];
    const problems = [];
    for (const { value, line } of includes) {
        const target = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), value));
        const problem = /^[a-z]+:/i.test(value)
            ? `includes ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(value)}, which is no file of the project`
            : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(value) || !(0,_toml_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .isInside */ .FK)(target)
                ? `includes ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(value)}, which is outside of the project`
                : target === path || chain.includes(target)
                    ? `includes ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(value)}, which includes this file`
                    : taken + wanted.length >= MAX_FILES
                        ? `includes ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(value)}, which was not read: there are more than ${MAX_FILES} files`
                        : undefined;
        if (problem === undefined)
            wanted.push({ path: target, chain: [...chain, path], from: { file: path, line } });
        else
            problems.push({ message: problem, line });
    }
    return { includes: wanted, problems };
}


/***/ }),

/***/ 99682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ parsePreCommit)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82204);



/** The largest real ones have less than 100 KiB; it also bounds what the YAML library is given. */
const MAX_BYTES = 256 * 1024;
/** Aliases that are followed: the library walks the whole document for each. */
const MAX_ALIASES = 50;
/** Nodes of one document as mappings, lists and texts; what has another shape is a problem. */
class Reader {
    #document;
    #lines;
    #problems;
    #aliases = 0;
    constructor(document, lines, problems) {
        this.#document = document;
        this.#lines = lines;
        this.#problems = problems;
    }
    lineOf(node) {
        const offset = node?.range?.[0];
        return offset === undefined ? undefined : this.#lines.linePos(offset).line;
    }
    problem(message, node) {
        this.#problems.add(message, this.lineOf(node));
    }
    #resolved(node) {
        let found = node;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(found)) {
            this.#aliases += 1;
            if (this.#aliases === MAX_ALIASES)
                this.problem('more aliases than are followed', found);
            if (this.#aliases >= MAX_ALIASES)
                return undefined;
            // What an anchor names is a node itself, never another alias.
            found = found.resolve(this.#document);
        }
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(found) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(found) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(found) ? found : undefined;
    }
    /** The library's own test for repeated keys takes quadratic time, so it is done here, where it matters. */
    mapping(node, what) {
        const map = this.#resolved(node);
        const values = new Map();
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(map)) {
            this.problem(`${what} is no mapping`, map);
            return values;
        }
        for (const { key, value } of map.items) {
            const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? (key.source ?? '') : '';
            const resolved = this.#resolved(value);
            if (name === '<<')
                this.problem(`${what} takes keys from elsewhere (<<), which is not followed`, map);
            else if (values.has(name))
                this.problem(`${what} has the key ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} twice`, map);
            else if (resolved !== undefined)
                values.set(name, resolved);
        }
        return values;
    }
    list(node, what) {
        const seq = this.#resolved(node);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(seq))
            return seq.items;
        this.problem(`${what} is no list`, seq);
        return [];
    }
    /** YAML 1.1, which pre-commit reads, takes `22.10` for a number and `1:30` for another one: such a value has to be quoted. */
    text(node, what) {
        const scalar = this.#resolved(node);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(scalar) && typeof scalar.value === 'string')
            return scalar.value;
        this.problem(`${what} is no text; quote it`, scalar);
        return undefined;
    }
}
function repositoryOf(node, reader) {
    const map = reader.mapping(node, 'a repository');
    const repo = map.has('repo') ? reader.text(map.get('repo'), '"repo"') : undefined;
    if (repo === undefined) {
        if (map.size > 0)
            reader.problem('a repository has no "repo"', map.values().next().value);
        return undefined;
    }
    const rev = map.has('rev') ? reader.text(map.get('rev'), `"rev" of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(repo)}`) : undefined;
    const line = reader.lineOf(map.get('rev') ?? map.get('repo'));
    const hooks = map.has('hooks') ? reader.list(map.get('hooks'), `"hooks" of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(repo)}`) : [];
    return {
        repo,
        hooks: hooks.map((hook) => hookOf(hook, reader)),
        ...(rev !== undefined && { rev }),
        ...(line !== undefined && { line }),
    };
}
function hookOf(node, reader) {
    const map = reader.mapping(node, 'a hook');
    const id = map.has('id') ? reader.text(map.get('id'), '"id"') : undefined;
    const given = map.get('additional_dependencies');
    const line = reader.lineOf(given ?? map.get('id'));
    const dependencies = given === undefined ? [] : reader.list(given, '"additional_dependencies"');
    return {
        id: id ?? '',
        additionalDependencies: dependencies.flatMap((item) => reader.text(item, 'a dependency') ?? []),
        ...(line !== undefined && { line }),
    };
}
function read(text, problems) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, {
        version: '1.1',
        uniqueKeys: false,
        lineCounter: lines,
        prettyErrors: false,
        logLevel: 'silent',
    });
    const [document, ...others] = Array.isArray(documents) ? documents : [];
    if (document === undefined) {
        problems.add('the file is empty');
        return [];
    }
    if (others.length > 0)
        problems.add('the file holds several documents; one is read');
    for (const { message, pos } of document.errors) {
        problems.add(`not valid YAML: ${message}`, lines.linePos(pos[0]).line);
    }
    if (document.errors.length > 0)
        return [];
    const reader = new Reader(document, lines, problems);
    const root = reader.mapping(document.contents, 'the file');
    return reader.list(root.get('repos'), '"repos"').flatMap((node) => repositoryOf(node, reader) ?? []);
}
/** `.pre-commit-config.yaml`. Never throws. https://pre-commit.com/#adding-pre-commit-plugins-to-your-project */
function parsePreCommit(path, bytes) {
    const problems = new _text_js__WEBPACK_IMPORTED_MODULE_2__/* .Problems */ .Zw();
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeUtf8 */ ._6)(bytes, MAX_BYTES, problems);
    let repositories = [];
    try {
        if (problems.list.length === 0)
            repositories = read(text, problems);
    }
    catch (error) {
        // The library recurses: nothing but hostile nesting gets here.
        problems.add(`the YAML can't be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error)}`);
    }
    return { path, sha256: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .Bj)(bytes), repositories, problems: problems.list };
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

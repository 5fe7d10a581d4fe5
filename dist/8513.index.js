export const id = 8513;
export const ids = [8513];
export const modules = {

/***/ 18513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hookDependencies: () => (/* binding */ hookDependencies)
/* harmony export */ });
/* harmony import */ var _distribution_requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82157);
/* harmony import */ var _toolchain_pre_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99682);
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38047);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23630);




/** Repositories of hooks, and what their hooks install besides. Never throws. */
function hookDependencies(path, bytes) {
    const out = new _collect_js__WEBPACK_IMPORTED_MODULE_2__/* .Collector */ .g();
    const { repositories, problems } = (0,_toolchain_pre_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePreCommit */ .K)(path, bytes);
    for (const { message, line } of problems)
        out.problems.add(message, line);
    for (const { repo, rev = '', line, hooks } of repositories) {
        if (repo !== 'local' && repo !== 'meta') {
            out.add({ kind: 'hook', name: repo, text: `${repo} ${rev}`, terms: (0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .revision */ .QL)(rev) }, { line });
        }
        for (const { id, additionalDependencies, line: at } of hooks) {
            for (const text of additionalDependencies) {
                const place = { section: `${repo} ${id}`, line: at };
                const requirement = (0,_distribution_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRequirement */ .p)(text);
                // Of another language: `eslint@9.0.0`.
                if ('code' in requirement)
                    out.add({ kind: 'tool', name: text, text, terms: { form: 'text' } }, place);
                else
                    out.add({ kind: 'tool', name: requirement.name, text, terms: (0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .rangeOf */ .be)(requirement) }, place);
            }
        }
    }
    return out.parsed;
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


/***/ })

};

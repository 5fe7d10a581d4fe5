export const id = 9458;
export const ids = [9458];
export const modules = {

/***/ 61642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ systemWaiting),
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = {
    today: () => new Date().toISOString().slice(0, 10),
};
const systemWaiting = {
    now: () => performance.now(),
    wait: async (milliseconds) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds);
    },
};


/***/ }),

/***/ 38047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ Collector)
/* harmony export */ });
/* harmony import */ var _distribution_requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82157);
/* harmony import */ var _policy_dependency_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21673);
/* harmony import */ var _toolchain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82204);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23630);




/** Mentions of one file; more are no file that a person reviews, nor a lock file that a tool wrote. */
const MAX_MENTIONS = 50_000;
/** What one parser finds in one file. */
class Collector {
    problems = new _toolchain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .Problems */ .Zw();
    #dependencies = [];
    #includes = [];
    add(found, place) {
        if (this.#dependencies.length === MAX_MENTIONS) {
            this.problems.add(`more than ${MAX_MENTIONS} dependencies`, place.line);
            return;
        }
        const { section = '', line } = place;
        const name = (0,_policy_dependency_name_js__WEBPACK_IMPORTED_MODULE_1__/* .dependencyName */ .X)(found.kind, found.name);
        this.#dependencies.push({ ...found, name, section, ...(line !== undefined && { line }) });
    }
    /** A requirement of PEP 508; any other text is a problem. */
    requirement(kind, text, place) {
        const requirement = (0,_distribution_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRequirement */ .p)(text);
        if ('code' in requirement)
            this.problems.add(requirement.message, place.line);
        else
            this.add({ kind, name: requirement.name, text, terms: (0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .rangeOf */ .be)(requirement, place.extra) }, place);
    }
    include(path, use, line) {
        this.#includes.push({ path, use, ...(line !== undefined && { line }) });
    }
    get parsed() {
        return { dependencies: this.#dependencies, includes: this.#includes, problems: this.problems.list };
    }
}


/***/ }),

/***/ 76189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   setupCfgDependencies: () => (/* binding */ setupCfgDependencies),
/* harmony export */   setupPyDependencies: () => (/* binding */ setupPyDependencies)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _source_metadata_setup_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74973);
/* harmony import */ var _source_metadata_setuptools_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97446);
/* harmony import */ var _source_setup_cfg_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74495);
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38047);





/** Options of `setup()` and of `[options]` that hold requirements. */
const OPTIONS = {
    install_requires: 'runtime',
    setup_requires: 'build',
    tests_require: 'tool',
};
/** The part of the key of an extra before its marker, and the marker. */
function splitExtra(key) {
    const at = key.indexOf(':');
    const [extra, marker] = at === -1 ? [key, undefined] : [key.slice(0, at), key.slice(at + 1)];
    return { extra: extra === '' ? undefined : extra, marker };
}
function withMarker(text, marker) {
    if (marker === undefined || marker === '')
        return text;
    const [requirement = '', own] = text.split(/;(.*)/s);
    return own === undefined ? `${text}; ${marker}` : `${requirement}; (${own.trim()}) and (${marker})`;
}
/** The requirements of setup.cfg (setuptools, "Declarative config"). Never throws. */
function setupCfgDependencies(path, bytes) {
    const out = new _collect_js__WEBPACK_IMPORTED_MODULE_3__/* .Collector */ .g();
    const { sections, problems } = (0,_source_setup_cfg_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSetupCfg */ .t)(bytes);
    for (const { message, line } of problems)
        out.problems.add(message, line);
    const read = (kind, value, section, line, key) => {
        const { extra, marker } = splitExtra(key ?? '');
        const file = /^file:(.*)$/s.exec(value.trim())?.[1];
        if (file !== undefined) {
            const use = {
                kind: kind === 'runtime' ? kind : 'tool',
                ...(extra !== undefined && { extra }),
            };
            for (const one of file.split(/[,\n]/).map((part) => part.trim())) {
                if (one !== '')
                    out.include(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), one), use, line);
            }
            return;
        }
        for (const text of (0,_source_metadata_setuptools_values_js__WEBPACK_IMPORTED_MODULE_2__/* .requirementsOf */ .CG)(value)) {
            if (!text.startsWith('#'))
                out.requirement(kind, withMarker(text, marker), { section, line, extra });
        }
    };
    for (const [key, { value, line }] of sections.get('options') ?? []) {
        const kind = Object.hasOwn(OPTIONS, key) ? OPTIONS[key] : undefined;
        if (kind !== undefined)
            read(kind, value, `options.${key}`, line);
    }
    for (const [extra, { value, line }] of sections.get('options.extras_require') ?? []) {
        read('runtime', value, `options.extras_require.${extra}`, line, extra);
    }
    return out.parsed;
}
function textsOf(value) {
    if (value === null || value === false)
        return [];
    if (typeof value === 'string')
        return (0,_source_metadata_setuptools_values_js__WEBPACK_IMPORTED_MODULE_2__/* .requirementsOf */ .CG)(value);
    return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
}
/** The requirements of setup.py, where they are literals; what has to be run to be known is a problem. Never throws. */
function setupPyDependencies(_path, bytes) {
    const out = new _collect_js__WEBPACK_IMPORTED_MODULE_3__/* .Collector */ .g();
    const values = (0,_source_metadata_setup_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readSetupPy */ .Z)(bytes);
    if ('why' in values) {
        out.problems.add(values.why);
        return out.parsed;
    }
    const add = (kind, key, value, extraKey) => {
        const texts = textsOf(value);
        if (texts === undefined)
            out.problems.add(`${key} of setup() has to be run to be known`);
        const { extra, marker } = splitExtra(extraKey ?? '');
        for (const text of texts ?? [])
            out.requirement(kind, withMarker(text, marker), { section: `setup.${key}`, extra });
    };
    for (const [key, kind] of Object.entries(OPTIONS))
        if (values.has(key))
            add(kind, key, values.get(key));
    if (values.has('extras_require')) {
        const extras = values.get('extras_require');
        if (extras instanceof Map) {
            for (const [extra, value] of extras)
                add('runtime', `extras_require.${extra}`, value, extra);
        }
        else if (extras !== null)
            add('runtime', 'extras_require', undefined);
    }
    return out.parsed;
}


/***/ }),

/***/ 23630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ DEFAULT_INDEX),
/* harmony export */   QC: () => (/* binding */ tagStrength),
/* harmony export */   QL: () => (/* binding */ revision),
/* harmony export */   TS: () => (/* binding */ constraintRange),
/* harmony export */   be: () => (/* binding */ rangeOf)
/* harmony export */ });
/* harmony import */ var _distribution_requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82157);
/* harmony import */ var _toolchain_hook_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80837);


/** The index that installers ask where nobody says otherwise. */
const DEFAULT_INDEX = 'https://pypi.org/simple';
/** `extra`: only who asks for that extra gets it, which is a marker as METADATA has it. */
function rangeOf({ specifiers, extras, marker, url }, extra) {
    const condition = conditionOf(marker, extra);
    return {
        form: 'range',
        specifiers,
        extras,
        hashed: false,
        ...(condition !== undefined && { marker: condition }),
        ...(url !== undefined && { origin: url }),
    };
}
function conditionOf(marker, extra) {
    if (extra === undefined)
        return marker;
    const own = `extra == ${JSON.stringify(extra)}`;
    return marker === undefined ? own : `(${marker}) and ${own}`;
}
/** Of a line of a requirements file, or of a package of a lock file. */
function constraintRange(constraint, extra) {
    const { text, origin, version, marker, index, address, files } = constraint;
    const hashed = files.length > 0 && files.every(({ hashes }) => hashes.length > 0);
    const written = (0,_distribution_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRequirement */ .p)(text);
    const requirement = 'code' in written ? undefined : written;
    const place = requirement?.url ?? (origin === 'index' ? elsewhere(index) : (address ?? text));
    const condition = conditionOf(marker, extra);
    return {
        form: 'range',
        specifiers: version === undefined ? (requirement?.specifiers ?? []) : [`==${version}`],
        extras: requirement?.extras ?? [],
        hashed,
        ...(condition !== undefined && { marker: condition }),
        ...(place !== undefined && { origin: place }),
    };
}
function elsewhere(index) {
    return index === undefined || index.replace(/\/+$/, '') === DEFAULT_INDEX ? undefined : index;
}
/** Of a git revision. */
function revision(ref) {
    return { form: 'ref', ref, strength: (0,_toolchain_hook_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommit */ .WM)(ref) ? 3 : tagStrength(ref) };
}
/** `v4` and `3.12-slim` name a series, which its project moves; anything else may be a branch. */
function tagStrength(tag) {
    if ((0,_toolchain_hook_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isVersionTag */ .JM)(tag))
        return 2;
    return /^[vV]?\d/.test(tag) ? 1 : 0;
}


/***/ }),

/***/ 70380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   imageOf: () => (/* binding */ imageOf),
/* harmony export */   workflowDependencies: () => (/* binding */ workflowDependencies)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _toolchain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82204);
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38047);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23630);





/** GitHub refuses workflows of 512 KiB; it also bounds what the YAML library is given. */
const MAX_BYTES = 512 * 1024;
/** Aliases that are followed: the library walks the whole document for each, and they can nest. */
const MAX_ALIASES = 200;
/** Nodes that are looked at, those behind aliases each time; the largest workflows have ten thousand. */
const MAX_NODES = 500_000;
/** Keys whose values are data of the step or job, and name nothing that runs. */
const DATA = new Set([
    ...['with', 'env', 'inputs', 'outputs', 'secrets', 'defaults', 'permissions', 'concurrency'],
    ...['strategy', 'on', 'branding', 'environment'],
]);
/**
 * Walks everything in a document but data: no place that GitHub may learn to run is passed over. Mappings are read as they are
 * written, so that of two equal keys both count.
 */
class Walk {
    #document;
    #lines;
    #out;
    #pending;
    #aliases = 0;
    constructor(document, lines, out) {
        this.#document = document;
        this.#lines = lines;
        this.#out = out;
        this.#pending = [{ node: document.contents, role: 'any' }];
    }
    run() {
        let left = MAX_NODES;
        for (let next = this.#pending.pop(); next !== undefined; next = this.#pending.pop()) {
            if (left-- === 0) {
                this.#out.problems.add(`more than ${MAX_NODES} nodes`);
                return;
            }
            const node = this.#resolved(next.node);
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
                for (const item of [...node.items].reverse())
                    this.#pending.push({ node: item, role: next.role });
            }
            else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
                for (const { key, value } of [...node.items].reverse())
                    this.#pair(key, value, next.role);
            }
            else if (next.role === 'container')
                this.#image(node);
        }
    }
    #line(node) {
        const offset = node?.range?.[0];
        return offset === undefined ? undefined : this.#lines.linePos(offset).line;
    }
    #resolved(node) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return node;
        this.#aliases += 1;
        if (this.#aliases === MAX_ALIASES) {
            this.#out.problems.add('more aliases than are followed', this.#line(node));
        }
        return this.#aliases < MAX_ALIASES ? node.resolve(this.#document) : undefined;
    }
    #pair(keyNode, value, role) {
        const keyValue = this.#resolved(keyNode);
        const key = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(keyValue) ? String(keyValue.value) : '';
        // A service may have any name, that of a key of data as well.
        if (role === 'services' && key !== '<<')
            this.#pending.push({ node: value, role: 'container' });
        else if (key === 'uses')
            this.#uses(value);
        else if (key === 'image' && (role === 'container' || role === 'runs'))
            this.#image(value, role);
        else if (key === '<<')
            this.#pending.push({ node: value, role });
        else if (key === 'container' || key === 'services' || key === 'runs')
            this.#pending.push({ node: value, role: key });
        else if (!DATA.has(key) && role !== 'container')
            this.#pending.push({ node: value, role: 'any' });
    }
    #text(node) {
        const scalar = this.#resolved(node);
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(scalar) && typeof scalar.value === 'string' ? scalar.value.trim() : undefined;
    }
    #uses(node) {
        const line = this.#line(node);
        const text = this.#text(node);
        if (text === undefined) {
            this.#out.problems.add('"uses" is no text', line);
            return;
        }
        // Of the same commit, or of the checkout: its own file is read as well.
        if (text.startsWith('./'))
            return;
        if (text.startsWith('docker://')) {
            this.#addImage(text.slice('docker://'.length), text, line);
            return;
        }
        const [, owner, repository, ref] = /^([\w.-]+)\/([\w.-]+)(?:\/[^@\s]*)?@([^\s@]+)$/.exec(text) ?? [];
        if (owner === undefined || repository === undefined || ref === undefined || text.includes('${{')) {
            this.#out.problems.add(`"uses" names no action in a way that is known: ${(0,_toolchain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)}`, line);
            return;
        }
        this.#out.add({ kind: 'action', name: `${owner}/${repository}`, text, terms: (0,_terms_js__WEBPACK_IMPORTED_MODULE_4__/* .revision */ .QL)(ref) }, { line });
    }
    #image(node, role) {
        const text = this.#text(node);
        const line = this.#line(node);
        if (text === undefined) {
            const scalar = this.#resolved(node);
            // `image:` of a service with an empty value is no service.
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(scalar) || scalar.value !== null)
                this.#out.problems.add('the image is no text', line);
            return;
        }
        if (text === '')
            return;
        if (role !== 'runs')
            this.#addImage(text.replace(/^docker:\/\//, ''), text, line);
        // Else a Dockerfile of the action's own folder.
        else if (text.startsWith('docker://'))
            this.#addImage(text.slice('docker://'.length), text, line);
    }
    #addImage(reference, text, line) {
        const { name, terms } = imageOf(reference);
        this.#out.add({ kind: 'image', name, text, terms }, { line });
    }
}
/** `name:tag@digest` (the reference grammar of OCI). */
function imageOf(reference) {
    if (/\$[{(A-Za-z]/.test(reference))
        return { name: reference, terms: { form: 'text', opaque: true } };
    const [named = '', digest] = reference.split(/@(.*)/s);
    const [, name = named, tag = ''] = /^(.+?)(?::([^/:]+))?$/s.exec(named) ?? [];
    if (digest !== undefined) {
        const strength = /^sha256:[0-9a-f]{64}$|^sha512:[0-9a-f]{128}$/.test(digest) ? 3 : 0;
        return { name, terms: { form: 'ref', ref: digest, strength } };
    }
    return { name, terms: { form: 'ref', ref: tag, strength: (0,_terms_js__WEBPACK_IMPORTED_MODULE_4__/* .tagStrength */ .QC)(tag) } };
}
function read(text, out) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, {
        uniqueKeys: false,
        lineCounter: lines,
        prettyErrors: false,
        logLevel: 'silent',
    });
    const [document, ...others] = Array.isArray(documents) ? documents : [];
    if (document === undefined) {
        out.problems.add('the file is empty');
        return;
    }
    if (others.length > 0)
        out.problems.add('the file holds several documents; one is read');
    for (const { message, pos } of document.errors) {
        out.problems.add(`not valid YAML: ${message}`, lines.linePos(pos[0]).line);
    }
    if (document.errors.length === 0)
        new Walk(document, lines, out).run();
}
/** Every action, reusable workflow and image that a workflow or an action.yml names. Never throws. */
function workflowDependencies(_path, bytes) {
    const out = new _collect_js__WEBPACK_IMPORTED_MODULE_3__/* .Collector */ .g();
    const text = (0,_toolchain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeUtf8 */ ._6)(bytes, MAX_BYTES, out.problems);
    try {
        if (out.problems.list.length === 0)
            read(text, out);
    }
    catch (error) {
        // The library recurses: nothing but hostile nesting gets here.
        out.problems.add(`the YAML can't be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error)}`);
    }
    return out.parsed;
}


/***/ }),

/***/ 66052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ VERIFY_DEPENDENCY_CHANGES)
/* harmony export */ });
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45060);

const VERIFY_DEPENDENCY_CHANGES = {
    base: {
        kind: 'text',
        only: 'cli',
        description: 'Commit, branch or tag that the change is to be merged into. Its policy decides.',
        placeholder: 'REF',
    },
    head: {
        kind: 'text',
        only: 'cli',
        description: 'Commit, branch or tag with the change.',
        default: 'HEAD',
        placeholder: 'REF',
    },
    policy: {
        kind: 'text',
        description: 'Path of the policy file in the base. Without this input `release-policy.toml` is used where it exists; without any policy nothing is reviewed.',
        placeholder: 'FILE',
    },
    source: {
        kind: 'text',
        description: 'Folder of the repository.',
        default: '.',
        placeholder: 'DIR',
    },
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .JUDGING */ .P6,
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .INSPECTION_LOG */ .Sj,
    'artifact-name': {
        ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .INSPECTION_LOG */ .Sj['artifact-name'],
        description: 'Name of the uploaded inspection log. Default: `dependencies-<job>-<matrix index>-<attempt>`, because equal names are refused: give it where one job verifies twice.',
    },
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTPUT */ .aQ,
};


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

// EXTERNAL MODULE: ./lib/rules/index.js + 229 modules
var rules = __webpack_require__(64412);
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
    const { parsePolicy } = await __webpack_require__.e(/* import() */ 4038).then(__webpack_require__.bind(__webpack_require__, 14038));
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


/***/ }),

/***/ 69788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ verifyDependencyChanges)
});

// EXTERNAL MODULE: ./lib/policy/glob.js
var glob = __webpack_require__(76298);
// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __webpack_require__(99687);
// EXTERNAL MODULE: ./lib/distribution/marker-form.js
var marker_form = __webpack_require__(30745);
// EXTERNAL MODULE: ./lib/distribution/filename.js
var filename = __webpack_require__(57245);
// EXTERNAL MODULE: ./lib/distribution/version.js
var distribution_version = __webpack_require__(82354);
// EXTERNAL MODULE: ./lib/toolchain/text.js
var toolchain_text = __webpack_require__(82204);
// EXTERNAL MODULE: ./lib/dependencies/specifier-set.js
var specifier_set = __webpack_require__(24640);
;// CONCATENATED MODULE: ./lib/dependencies/compare.js






const SAME = { what: 'same' };
const changed = (why) => ({ what: 'changed', why });
const widened = (why) => ({ what: 'widened', why });
/** Compared sets of clauses, which cost most; past so many the answer is that more is allowed. */
const MAX_SETS = 2000;
/** What the terms of one dependency let in that others of the same dependency did not. */
class Comparison {
    #sets = new Map();
    compare(before, after, texts) {
        if (before.form === 'range' && after.form === 'range')
            return this.#range(before, after, texts);
        if (before.form === 'ref' && after.form === 'ref')
            return reference(before, after);
        if (after.form === 'text' && after.opaque === true)
            return widened('it is an expression, and what that stands for can’t be told');
        return texts[0] === texts[1] ? SAME : widened(`it was ${(0,toolchain_text/* quoted */.TL)(texts[0])}`);
    }
    #range(before, after, texts) {
        const found = [
            originDifference(before, after),
            this.#versions(before, after, texts),
            hashDifference(before, after),
            extraDifference(before, after),
            markerDifference(before, after),
        ];
        const worse = found.filter(({ what }) => what === 'widened');
        const [first, ...others] = worse.length > 0 ? worse : found.filter(({ what }) => what === 'changed');
        if (first === undefined)
            return SAME;
        const why = [first, ...others].map((one) => one.why ?? '').join('; ');
        return { ...first, why, ...(before.hashed && !after.hashed && { unhashed: true }) };
    }
    #versions(before, after, texts) {
        if (before.specifiers === undefined || after.specifiers === undefined) {
            return texts[0] === texts[1] ? SAME : widened('other versions are allowed');
        }
        const [old, pin] = [pinOf(before), pinOf(after)];
        if (pin === undefined) {
            if (this.#allowsMore(before.specifiers, after.specifiers)) {
                return widened(old === undefined ? 'versions are allowed that were not' : 'it is no longer pinned');
            }
            return this.#allowsMore(after.specifiers, before.specifiers)
                ? changed('fewer versions are allowed')
                : SAME;
        }
        // A pin is one version that a reviewer sees; another one is a change, wherever it lies.
        if (old === undefined)
            return changed(`it is pinned to ${pin}`);
        const order = (0,pep440/* compare */.UD)(old, pin);
        return order === 0
            ? SAME
            : { ...changed(`version ${old} → ${pin}`), ...(order > 0 && { older: true }) };
    }
    #allowsMore(before, after) {
        const key = JSON.stringify([before, after]);
        const known = this.#sets.get(key);
        if (known !== undefined)
            return known;
        if (this.#sets.size >= MAX_SETS)
            return true;
        const answer = (0,specifier_set/* allowsMore */.k)(before, after);
        this.#sets.set(key, answer);
        return answer;
    }
}
/** The one version that a single `==` allows. */
function pinOf({ specifiers = [] }) {
    const [clause, ...others] = specifiers;
    const version = others.length > 0 ? undefined : /^={2,3}([^=*]+)$/.exec(clause ?? '')?.[1];
    return version === undefined ? undefined : (0,distribution_version/* normalizeVersion */.Qj)(version);
}
function originDifference(before, after) {
    if (before.origin === after.origin)
        return SAME;
    const shown = (origin) => origin === undefined ? 'the default index' : (0,toolchain_text/* quoted */.TL)(origin);
    return after.origin === undefined
        ? changed(`it comes from the default index, no longer from ${shown(before.origin)}`)
        : widened(`it comes from ${shown(after.origin)}, no longer from ${shown(before.origin)}`);
}
function hashDifference(before, after) {
    if (before.hashed === after.hashed)
        return SAME;
    return before.hashed ? widened('its hashes are gone') : changed('it has hashes');
}
function extraDifference(before, after) {
    const had = new Set(before.extras.map(filename/* normalizeName */.Pc));
    const has = new Set(after.extras.map(filename/* normalizeName */.Pc));
    const more = [...has].filter((extra) => !had.has(extra));
    if (more.length > 0)
        return widened(`with the extras ${more.map(toolchain_text/* quoted */.TL).join(', ')}`);
    return had.size > has.size ? changed('with fewer extras') : SAME;
}
function markerDifference(before, after) {
    const old = before.marker === undefined ? undefined : (0,marker_form/* markerForm */.R)(before.marker);
    const form = after.marker === undefined ? undefined : (0,marker_form/* markerForm */.R)(after.marker);
    if (old === form)
        return SAME;
    if (old === undefined)
        return changed(`only where ${(0,toolchain_text/* quoted */.TL)(form ?? '')}`);
    if (form === undefined)
        return widened(`everywhere, no longer only where ${(0,toolchain_text/* quoted */.TL)(old)}`);
    return implies(form, old)
        ? changed(`only where ${(0,toolchain_text/* quoted */.TL)(form)}`)
        : widened(`where ${(0,toolchain_text/* quoted */.TL)(form)}, no longer where ${(0,toolchain_text/* quoted */.TL)(old)}`);
}
/** Whether every alternative of one form has all comparisons of an alternative of another one: enough, and not needed. */
function implies(form, of) {
    // A text could hold ` or ` itself, and so alternatives that there are not.
    if ((form.match(/"[^"]*"|'[^']*'/g) ?? []).some((literal) => /\s/.test(literal)))
        return false;
    const alternatives = (text) => text.split(' or ').map((part) => new Set(part.split(' and ')));
    const wanted = alternatives(of);
    return alternatives(form).every((part) => wanted.some((all) => [...all].every((comparison) => part.has(comparison))));
}
function reference(before, after) {
    if (before.ref === after.ref)
        return SAME;
    const why = `${shownRef(before)} → ${shownRef(after)}`;
    if (after.strength < before.strength || after.strength === 0) {
        return widened(`${why}: ${after.ref === '' ? 'nothing' : 'a name that can be moved'} in place of a revision`);
    }
    const [old, version] = [versionOf(before), versionOf(after)];
    const older = old !== undefined && version !== undefined && (0,pep440/* compare */.UD)(old, version) > 0;
    return { ...changed(why), ...(older && { older }) };
}
function shownRef({ ref }) {
    return ref === '' ? 'none' : ref.slice(0, 100);
}
function versionOf({ ref, strength }) {
    return strength === 2 ? (0,distribution_version/* normalizeVersion */.Qj)(ref.replace(/^v/i, '')) : undefined;
}

;// CONCATENATED MODULE: ./lib/dependencies/diff.js

/** Mentions of the base; the first of the head to be compared with one has it for itself. */
class Pool {
    all;
    #left;
    #equal;
    constructor(all) {
        this.all = all;
        this.#left = new Set(all);
        this.#equal = grouped(all, formOf);
    }
    take(mention) {
        this.#left.delete(mention);
    }
    takeEqual(mention) {
        const equal = this.#equal.get(formOf(mention))?.pop();
        if (equal !== undefined)
            this.take(equal);
        return equal !== undefined;
    }
    get left() {
        return this.#left;
    }
}
const keyOf = ({ kind, name }) => JSON.stringify([kind, name]);
const formOf = ({ terms, text }) => JSON.stringify(terms.form === 'text' ? [terms, text] : terms);
const placeOf = (mention) => JSON.stringify([mention.kind, mention.name, mention.file, mention.section]);
function grouped(mentions, key) {
    const groups = new Map();
    for (const mention of mentions) {
        const group = groups.get(key(mention));
        if (group === undefined)
            groups.set(key(mention), [mention]);
        else
            group.push(mention);
    }
    return groups;
}
const RANK = { same: 0, changed: 1, widened: 2 };
/** Mentions of one dependency that are compared with each other; a lock file has one for each version or platform. */
const MAX_CANDIDATES = 50;
/**
 * What the head mentions that the base did not, or wider. A mention is compared with those of the same dependency in its own
 * list of its own file; where there are none, with those elsewhere: a list that moves to another file brings nothing new.
 * Files that are equal on both sides change nothing; mentions of a file that could not be read on the base are not known from
 * it, nor from elsewhere.
 */
function diffDependencies(base, head) {
    const before = new Set(base.map(({ identity }) => identity));
    const unread = new Set(base.flatMap(({ path, problems }) => (problems.length > 0 ? [path] : [])));
    const known = base.filter(({ path }) => !unread.has(path)).flatMap(({ mentions }) => mentions);
    const byKey = grouped(known, keyOf);
    const byPlace = grouped(known, placeOf);
    const comparison = new Comparison();
    const changes = [];
    for (const { path, identity, mentions } of head) {
        if (identity !== undefined && before.has(identity))
            continue;
        const fresh = unread.has(path);
        for (const [place, group] of grouped(mentions, placeOf)) {
            const [first] = group;
            if (first === undefined)
                continue;
            const pool = new Pool(byPlace.get(place) ?? []);
            const elsewhere = fresh ? [] : (byKey.get(keyOf(first)) ?? []);
            changes.push(...diffGroup(group, pool, elsewhere, comparison));
        }
    }
    return [...withReplaced(changes, known), ...removed(known, head)];
}
/** Equal ones pair up first, so that a loosened one is not taken for another that was loose before. */
function diffGroup(group, pool, elsewhere, comparison) {
    const open = group.filter((mention) => isOpaque(mention) || !pool.takeEqual(mention));
    return open.flatMap((mention) => {
        const best = closest(mention, pool.left, comparison) ??
            closest(mention, pool.all.length > 0 ? pool.all : elsewhere, comparison);
        if (best === undefined)
            return [{ what: 'new', mention }];
        pool.take(best.from);
        const { what, why, older, unhashed, from } = best;
        if (what === 'same')
            return [];
        return [
            {
                what,
                mention,
                before: from.text,
                ...(why !== undefined && { why }),
                ...(older === true && { older }),
                ...(unhashed === true && { unhashed }),
            },
        ];
    });
}
/** Equal expressions may stand for different things. */
function isOpaque({ terms }) {
    return terms.form === 'text' && terms.opaque === true;
}
function closest(mention, candidates, comparison) {
    let best;
    let count = 0;
    for (const from of candidates) {
        if (++count > MAX_CANDIDATES)
            break;
        const found = comparison.compare(from.terms, mention.terms, [from.text, mention.text]);
        if (best === undefined || RANK[found.what] < RANK[best.what])
            best = { ...found, from };
        if (best.what === 'same')
            break;
    }
    return best;
}
/** A submodule in the place of another one says which. */
function withReplaced(changes, known) {
    const modules = new Map(known.filter(({ kind }) => kind === 'submodule').map((mention) => [mention.section, mention]));
    return changes.map((change) => {
        const { what, mention } = change;
        const old = what === 'new' && mention.kind === 'submodule' ? modules.get(mention.section) : undefined;
        return old === undefined
            ? change
            : { ...change, before: old.text, why: 'it replaces another repository' };
    });
}
/** Dependencies that the head has nowhere any more, each once. */
function removed(known, head) {
    const left = new Set(head.flatMap(({ mentions }) => mentions.map(keyOf)));
    const gone = new Map();
    for (const mention of known) {
        const key = keyOf(mention);
        if (!left.has(key) && !gone.has(key))
            gone.set(key, mention);
    }
    return [...gone.values()].map((mention) => ({ what: 'removed', mention, before: mention.text }));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/toolchain/conventional.js
var conventional = __webpack_require__(95637);
// EXTERNAL MODULE: ./lib/source/pyproject.js
var pyproject = __webpack_require__(56469);
// EXTERNAL MODULE: ./lib/toolchain/toml-lock.js
var toml_lock = __webpack_require__(38447);
;// CONCATENATED MODULE: ./lib/toolchain/poetry-lock.js


/** `files = [{ file = "…", hash = "sha256:…" }]`, in both formats. */
function filesOf(table) {
    const files = Object.hasOwn(table, 'files') ? table.files : [];
    if (!Array.isArray(files))
        return [{ hashes: [] }];
    return files.map((file) => {
        const [hash, name] = (0,pyproject/* isTable */.bI)(file)
            ? [(0,toml_lock/* textAt */.$6)(file, 'hash'), (0,toml_lock/* textAt */.$6)(file, 'file') ?? (0,toml_lock/* textAt */.$6)(file, 'url')]
            : [undefined, undefined];
        const colon = hash?.indexOf(':') ?? -1;
        return {
            hashes: hash === undefined
                ? []
                : [{ algorithm: hash.slice(0, Math.max(0, colon)).toLowerCase(), digest: hash.slice(colon + 1) }],
            ...(name !== undefined && { name }),
        };
    });
}
/** `legacy` is an index; `file` and `directory` are of this machine; the rest are addresses. */
function poetrySource(table) {
    const source = (0,toml_lock/* tableAt */.af)(table, 'source');
    if (source === undefined)
        return { origin: 'index' };
    const url = (0,toml_lock/* textAt */.$6)(source, 'url') ?? '';
    const type = (0,toml_lock/* textAt */.$6)(source, 'type');
    if (type === 'legacy')
        return { origin: 'index', index: url };
    const reference = (0,toml_lock/* textAt */.$6)(source, 'resolved_reference');
    const address = reference === undefined ? url : `${url}@${reference}`;
    if (type === 'directory' && (0,toml_lock/* isInside */.FK)(url))
        return { origin: undefined };
    return { origin: type === 'directory' || type === 'file' ? 'path' : 'address', address };
}
const POETRY_LOCK = {
    format: 'poetry',
    key: 'package',
    versionProblem({ metadata }) {
        const version = (0,pyproject/* isTable */.bI)(metadata) ? (0,toml_lock/* textAt */.$6)(metadata, 'lock-version') : undefined;
        if (version !== undefined && /^2\.\d+$/.test(version))
            return undefined;
        return 'its lock-version is not 2.x, which is the one that is known';
    },
    read: (table) => ({ ...poetrySource(table), marker: (0,toml_lock/* textAt */.$6)(table, 'markers'), files: filesOf(table) }),
};
function pdmSource(table) {
    const git = (0,toml_lock/* textAt */.$6)(table, 'git');
    if (git !== undefined)
        return { origin: 'address', address: `${git}@${(0,toml_lock/* textAt */.$6)(table, 'revision') ?? ''}` };
    const url = (0,toml_lock/* textAt */.$6)(table, 'url');
    if (url !== undefined)
        return { origin: 'address', address: url };
    const path = (0,toml_lock/* textAt */.$6)(table, 'path');
    if (path === undefined)
        return { origin: 'index' };
    return (0,toml_lock/* isInside */.FK)(path.replace(/^\.\//, '')) ? { origin: undefined } : { origin: 'path', address: path };
}
const PDM_LOCK = {
    format: 'pdm',
    key: 'package',
    versionProblem({ metadata }) {
        const version = (0,pyproject/* isTable */.bI)(metadata) ? (0,toml_lock/* textAt */.$6)(metadata, 'lock_version') : undefined;
        if (version !== undefined && /^4\.\d+(?:\.\d+)?$/.test(version))
            return undefined;
        return 'its lock_version is not 4.x, which is the one that is known';
    },
    read: (table) => ({ ...pdmSource(table), marker: (0,toml_lock/* textAt */.$6)(table, 'marker'), files: filesOf(table) }),
};
/** `poetry.lock` (lock-version 2). Never throws. */
function parsePoetryLock(path, bytes) {
    return (0,toml_lock/* parseLock */.PG)(path, bytes, POETRY_LOCK);
}
/** `pdm.lock` (lock_version 4). Never throws. */
function parsePdmLock(path, bytes) {
    return (0,toml_lock/* parseLock */.PG)(path, bytes, PDM_LOCK);
}

// EXTERNAL MODULE: ./lib/toolchain/pylock.js
var pylock = __webpack_require__(15915);
// EXTERNAL MODULE: ./lib/toolchain/requirements.js + 2 modules
var requirements = __webpack_require__(92040);
// EXTERNAL MODULE: ./lib/toolchain/uv-lock.js
var uv_lock = __webpack_require__(29278);
// EXTERNAL MODULE: ./lib/dependencies/collect.js
var collect = __webpack_require__(38047);
// EXTERNAL MODULE: ./lib/dependencies/terms.js
var dependencies_terms = __webpack_require__(23630);
;// CONCATENATED MODULE: ./lib/dependencies/constraints.js





/** Options that let nothing more in. */
const HARMLESS = new Set(['--require-hashes', '--only-binary', '--no-index', '--prefer-binary', '--hash']);
/** Options whose value is where packages come from. */
const PLACES = new Set(['--index-url', '--extra-index-url', '--find-links']);
const WORDS = ['requirements', 'constraints'];
/**
 * What a requirements file or a lock file names.
 * @param use what its requirements are for: the file itself does not say
 */
function constraintDependencies(file, use) {
    const out = new collect/* Collector */.g();
    for (const { message, line } of file.problems)
        out.problems.add(message, line);
    const { kind, extra } = use;
    const section = extra ?? '';
    for (const constraint of file.constraints) {
        const { text, project, line } = constraint;
        out.add({ kind, name: project ?? text, text, terms: (0,dependencies_terms/* constraintRange */.TS)(constraint, extra) }, { section, line });
    }
    const seen = new Set();
    for (const option of file.options)
        addOption(out, option, seen);
    for (const { value, line } of file.includes) {
        const path = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(file.path), value));
        if (/^[a-z]+:/i.test(value) || external_node_path_.posix.isAbsolute(value) || !(0,toml_lock/* isInside */.FK)(path)) {
            out.problems.add(`includes ${(0,toolchain_text/* quoted */.TL)(value)}, which is no file of the project`, line);
        }
        else
            out.include(path, use, line);
    }
    return out.parsed;
}
/** Each once: a lock file names its index with every package. */
function addOption(out, { name, value, line }, seen) {
    if (HARMLESS.has(name))
        return;
    const text = value === undefined ? name : `${name} ${value}`;
    if (seen.has(text))
        return;
    seen.add(text);
    const terms = { form: 'text' };
    if (!PLACES.has(name) || value === undefined)
        out.add({ kind: 'option', name: text, text, terms }, { section: 'options', line });
    else if (value.replace(/\/+$/, '') !== dependencies_terms/* DEFAULT_INDEX */.LX)
        out.add({ kind: 'index', name: value, text, terms }, { section: 'options', line });
}
/** Whether a name is one that requirements files have: `requirements-dev.txt`, `docs/requirements.in`, `requirements/ci.txt`. */
function isRequirementsName(path) {
    const name = external_node_path_.posix.basename(path).toLowerCase();
    if (!/\.(?:txt|in)$/.test(name))
        return false;
    const words = name.split(/[-_.]/);
    return WORDS.some((word) => words.includes(word)) || /(?:^|\/)requirements\/[^/]+$/i.test(path);
}

// EXTERNAL MODULE: ./lib/dependencies/workflow.js
var workflow = __webpack_require__(70380);
;// CONCATENATED MODULE: ./lib/dependencies/dockerfile.js



const MAX_BYTES = 256 * 1024;
/** The images that a Dockerfile builds on or copies from, without its own stages. Never throws. */
function dockerfileDependencies(_path, bytes) {
    const out = new collect/* Collector */.g();
    const text = (0,toolchain_text/* decodeUtf8 */._6)(bytes, MAX_BYTES, out.problems);
    const stages = new Set(['scratch']);
    const add = (image, line) => {
        if (stages.has(image.toLowerCase()) || /^\d+$/.test(image))
            return;
        const { name, terms } = (0,workflow.imageOf)(image);
        out.add({ kind: 'image', name, text: image, terms }, { line });
    };
    for (const { instruction, line } of instructions(text)) {
        if (/^#\s*escape\s*=/i.test(instruction))
            out.problems.add('another escape character is not read', line);
        const syntax = /^#\s*syntax\s*=\s*(\S+)/i.exec(instruction)?.[1];
        if (syntax !== undefined)
            add(syntax, line);
        const [, image, stage] = /^from\s+(?:--\S+\s+)*(\S+)(?:\s+as\s+(\S+))?\s*$/i.exec(instruction) ?? [];
        if (image !== undefined)
            add(image, line);
        else if (/^from\b/i.test(instruction))
            out.problems.add('FROM has no form that is known', line);
        if (stage !== undefined)
            stages.add(stage.toLowerCase());
        for (const [, from = ''] of instruction.startsWith('#')
            ? []
            : instruction.matchAll(/\s--(?:from=|mount=\S*?\bfrom=)([^\s,]+)/gi))
            add(from, line);
    }
    return out.parsed;
}
/** Lines that a backslash joins, without comments; `# syntax=` is kept. */
function* instructions(text) {
    let parts = [];
    let first = 1;
    for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
        const line = raw.trim();
        if (line.startsWith('#')) {
            if (parts.length === 0)
                yield { instruction: line, line: index + 1 };
            continue;
        }
        if (parts.length === 0)
            first = index + 1;
        if (line.endsWith('\\')) {
            parts.push(line.slice(0, -1));
            continue;
        }
        yield { instruction: [...parts, line].join(' '), line: first };
        parts = [];
    }
    if (parts.length > 0)
        yield { instruction: parts.join(' '), line: first };
}

// EXTERNAL MODULE: ./lib/source/metadata/poetry-range.js
var poetry_range = __webpack_require__(96126);
// EXTERNAL MODULE: ./lib/toolchain/project.js
var project = __webpack_require__(82006);
;// CONCATENATED MODULE: ./lib/dependencies/pyproject.js







const pyproject_MAX_BYTES = 1024 * 1024;
/** Lists of requirements at fixed places, and tables of such lists; those of tools are listed where tools document them. */
const LISTS = [
    ['build', 'build-system.requires'],
    ['runtime', 'project.dependencies'],
    ['tool', 'tool.uv.dev-dependencies'],
    ['tool', 'tool.uv.constraint-dependencies'],
    ['tool', 'tool.uv.override-dependencies'],
    ['build', 'tool.uv.build-constraint-dependencies'],
    ['build', 'tool.hatch.build.dependencies'],
];
const TABLES = [
    ['tool', 'dependency-groups'],
    ['tool', 'tool.pdm.dev-dependencies'],
];
/** Tables of tables with a list each: `tool.hatch.envs.docs.dependencies`. */
const NESTED = [
    ['tool', 'tool.hatch.envs', ['dependencies', 'extra-dependencies']],
    ['build', 'tool.hatch.build.targets', ['dependencies']],
    ['build', 'tool.hatch.build.hooks', ['dependencies']],
];
class Reader {
    #path;
    #table;
    #text;
    #out;
    constructor(path, table, text, out) {
        this.#path = path;
        this.#table = table;
        this.#text = text;
        this.#out = out;
    }
    read() {
        for (const [kind, key] of LISTS)
            this.#list(kind, key, this.#at(key));
        for (const [kind, key] of TABLES) {
            for (const [name, value] of this.#entries(key))
                this.#list(kind, `${key}.${name}`, value);
        }
        for (const [extra, value] of this.#entries('project.optional-dependencies')) {
            this.#list('runtime', `project.optional-dependencies.${extra}`, value, extra);
        }
        for (const [kind, key, lists] of NESTED) {
            for (const [name, value] of this.#entries(key)) {
                for (const list of lists) {
                    if ((0,pyproject/* isTable */.bI)(value))
                        this.#list(kind, `${key}.${name}.${list}`, (0,pyproject/* lookup */.$I)(value, list));
                }
            }
        }
        this.#dynamic('dependencies');
        this.#dynamic('optional-dependencies');
        this.#poetry('runtime', 'tool.poetry.dependencies');
        this.#poetry('tool', 'tool.poetry.dev-dependencies');
        for (const [group] of this.#entries('tool.poetry.group')) {
            this.#poetry('tool', `tool.poetry.group.${group}.dependencies`, ['tool', 'poetry', 'group', group]);
        }
        for (const [name, value] of this.#entries('tool.uv.sources')) {
            for (const source of Array.isArray(value) ? value : [value])
                this.#source(name, source);
        }
        this.#indexes();
    }
    #at(key) {
        return (0,pyproject/* lookup */.$I)(this.#table, ...key.split('.'));
    }
    #line(key) {
        return (0,pyproject/* lineOfKey */.nj)(this.#text, key);
    }
    #entries(key) {
        const value = this.#at(key);
        if (value === undefined)
            return [];
        if ((0,pyproject/* isTable */.bI)(value))
            return Object.entries(value);
        this.#out.problems.add(`${key} is no table`, this.#line(key));
        return [];
    }
    #list(kind, key, value, extra) {
        if (value === undefined)
            return;
        // PEP 735: a group may include another one, which is read by itself.
        const own = Array.isArray(value)
            ? value.filter((item) => !(key.startsWith('dependency-groups.') && isInclusion(item)))
            : undefined;
        const items = (0,project/* texts */.Te)(own ?? value, key, this.#out.problems);
        for (const { text, line } of (0,project/* withLines */.Gy)(items, this.#text, key, project/* quotes */.a_)) {
            this.#out.requirement(kind, text, { section: key, line, extra });
        }
    }
    /** Setuptools can read them from files; setup.py and setup.cfg are read by themselves. */
    #dynamic(key) {
        const dynamic = this.#at('project.dynamic');
        if (!Array.isArray(dynamic) || !dynamic.includes(key))
            return;
        const line = this.#line('project.dynamic');
        const value = (0,pyproject/* lookup */.$I)(this.#table, 'tool', 'setuptools', 'dynamic', key);
        if (value !== undefined) {
            const tables = key === 'dependencies' ? [['', value]] : (0,pyproject/* isTable */.bI)(value) ? Object.entries(value) : [];
            for (const [extra, table] of tables)
                this.#files(table, extra === '' ? undefined : extra, line);
            return;
        }
        const backend = this.#at('build-system.build-backend');
        const known = backend === undefined || (typeof backend === 'string' && backend.startsWith('setuptools.'));
        if (!known || (0,pyproject/* isTable */.bI)(this.#at('tool.hatch.metadata.hooks'))) {
            this.#out.problems.add(`"${key}" is dynamic: the build backend decides what they are`, line);
        }
    }
    #files(table, extra, line) {
        const named = (0,pyproject/* isTable */.bI)(table) ? (0,pyproject/* lookup */.$I)(table, 'file') : undefined;
        const files = Array.isArray(named) ? named : [named];
        for (const file of files) {
            if (typeof file !== 'string') {
                this.#out.problems.add('[tool.setuptools.dynamic] names no file of dependencies', line);
                continue;
            }
            const path = external_node_path_.posix.join(external_node_path_.posix.dirname(this.#path), file);
            this.#out.include(path, { kind: 'runtime', ...(extra !== undefined && { extra }) }, line);
        }
    }
    #poetry(kind, key, parent) {
        const value = parent === undefined ? this.#at(key) : (0,pyproject/* lookup */.$I)(this.#table, ...parent, 'dependencies');
        if (value === undefined)
            return;
        if (!(0,pyproject/* isTable */.bI)(value)) {
            this.#out.problems.add(`${key} is no table`, this.#line(key));
            return;
        }
        const names = Object.keys(value).filter((name) => name !== 'python');
        for (const { text: name, line } of (0,project/* withLines */.Gy)(names, this.#text, key, project/* sets */.cD)) {
            const written = value[name];
            for (const one of Array.isArray(written) ? written : [written]) {
                const terms = poetryTerms(one);
                if (terms === undefined)
                    this.#out.problems.add(`${key}: ${(0,toolchain_text/* quoted */.TL)(name)} has no form that is known`, line);
                else
                    this.#out.add({ kind, name, text: `${name} ${shown(one)}`, terms }, { section: key, line });
            }
        }
    }
    /** uv takes the project from there, whatever the requirement says. */
    #source(name, source) {
        const line = this.#line(`tool.uv.sources.${name}`);
        if ((0,pyproject/* isTable */.bI)(source) && source.workspace === true)
            return;
        const terms = { form: 'range', specifiers: [], extras: [], hashed: false, origin: shown(source) };
        this.#out.add({ kind: 'tool', name, text: `${name} from ${shown(source)}`, terms }, { section: 'tool.uv.sources', line });
    }
    #indexes() {
        for (const key of ['tool.uv.index', 'tool.poetry.source', 'tool.pdm.source']) {
            const value = this.#at(key);
            for (const item of Array.isArray(value) ? value : []) {
                this.#index((0,pyproject/* isTable */.bI)(item) ? item.url : undefined, key);
            }
        }
        for (const table of ['tool.uv', 'tool.uv.pip']) {
            for (const name of ['index-url', 'extra-index-url', 'find-links']) {
                const value = this.#at(`${table}.${name}`);
                if (value === undefined)
                    continue;
                for (const url of Array.isArray(value) ? value : [value])
                    this.#index(url, `${table}.${name}`);
            }
        }
    }
    #index(url, section) {
        // Poetry knows the default index by its name alone.
        if (url === undefined && section === 'tool.poetry.source')
            return;
        const line = this.#line(section);
        if (typeof url !== 'string')
            this.#out.problems.add(`${section} has no "url"`, line);
        else if (url.replace(/\/+$/, '') !== dependencies_terms/* DEFAULT_INDEX */.LX)
            this.#out.add({ kind: 'index', name: url, text: url, terms: { form: 'text' } }, { section, line });
    }
}
function isInclusion(item) {
    return (0,pyproject/* isTable */.bI)(item) && typeof item['include-group'] === 'string' && Object.keys(item).length === 1;
}
function shown(value) {
    return typeof value === 'string'
        ? value
        : JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? String(one) : one));
}
const ORIGINS = ['git', 'url', 'path', 'file', 'source', 'branch', 'rev', 'tag', 'subdirectory'];
const CONDITIONS = ['markers', 'python', 'platform'];
/** A dependency of Poetry: a constraint, or a table with one ("Dependency specification"). */
function poetryTerms(value) {
    if (typeof value === 'string')
        return poetryVersions(value);
    if (!(0,pyproject/* isTable */.bI)(value))
        return undefined;
    const origin = ORIGINS.flatMap((key) => (key in value ? [`${key}=${shown(value[key])}`] : []));
    const conditions = CONDITIONS.flatMap((key) => (key in value ? [`${key} = ${shown(value[key])}`] : []));
    const { version, extras } = value;
    if (typeof version !== 'string' && origin.length === 0)
        return undefined;
    const range = poetryVersions(typeof version === 'string' ? version : '*');
    return {
        ...range,
        extras: Array.isArray(extras) ? extras.filter((one) => typeof one === 'string') : [],
        ...(origin.length > 0 && { origin: origin.join(' ') }),
        // Poetry's own conditions are compared as one text.
        ...(conditions.length > 0 && { marker: JSON.stringify(conditions.join('; ')) }),
    };
}
function poetryVersions(text) {
    const specifiers = (0,poetry_range/* poetryRange */.t)(text);
    const none = (0,dependencies_terms/* rangeOf */.be)({ name: '', project: '', extras: [], specifiers: [] });
    if (specifiers !== undefined)
        return { ...none, specifiers };
    return { form: 'range', extras: [], hashed: false };
}
/** Everything that pyproject.toml requires: PEP 518, 621, 735, and the tables of uv, Poetry, PDM and Hatch. Never throws. */
function pyprojectDependencies(path, bytes) {
    const out = new collect/* Collector */.g();
    if (bytes.length > pyproject_MAX_BYTES) {
        out.problems.add(`the file is larger than ${pyproject_MAX_BYTES / 1024} KiB and was not read`);
        return out.parsed;
    }
    const { table, text, problem } = (0,pyproject/* parseToml */.MT)(bytes);
    if (problem !== undefined)
        out.problems.add((0,toolchain_text/* notToml */.g2)(problem), problem.line);
    else
        new Reader(path, table, text, out).read();
    return out.parsed;
}

// EXTERNAL MODULE: ./lib/dependencies/setuptools.js
var setuptools = __webpack_require__(76189);
;// CONCATENATED MODULE: ./lib/dependencies/files.js










const NAMES = {
    'pyproject.toml': 'pyproject',
    'setup.cfg': 'setup-cfg',
    'setup.py': 'setup-py',
    'uv.lock': 'uv-lock',
    'poetry.lock': 'poetry-lock',
    'pdm.lock': 'pdm-lock',
    '.pre-commit-config.yaml': 'pre-commit',
    '.pre-commit-config.yml': 'pre-commit',
    'action.yml': 'workflow',
    'action.yaml': 'workflow',
};
/** Files that name dependencies in formats that are not read here: that one changed is said, not passed over. */
const NOT_READ = new Set(`Pipfile Pipfile.lock environment.yml environment.yaml conda-lock.yml pixi.toml pixi.lock package.json package-lock.json
  npm-shrinkwrap.json yarn.lock pnpm-lock.yaml Cargo.toml Cargo.lock go.mod go.sum Gemfile Gemfile.lock
  docker-compose.yml docker-compose.yaml compose.yml compose.yaml .gitlab-ci.yml flake.nix flake.lock`.split(/\s+/));
/** What a file is by its path, at any depth; `undefined` for what names no dependencies. */
function fileKind(path) {
    const name = external_node_path_.posix.basename(path);
    if (Object.hasOwn(NAMES, name))
        return NAMES[name];
    if (/(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
        return 'workflow';
    if (/^pylock(?:\.[^.]+)?\.toml$/.test(name))
        return 'pylock';
    if (/^(?:Docker|Container)file(?:\..+)?$|\.(?:Docker|Container)file$/i.test(name))
        return 'dockerfile';
    return conventional/* CONVENTIONAL_CONSTRAINTS */.Q.includes(name) || isRequirementsName(path) ? 'requirements' : undefined;
}
function isUnreadFormat(path) {
    return NOT_READ.has(external_node_path_.posix.basename(path));
}
/** What is read of a file that somebody names: a text with requirements, unless its name says otherwise. */
function namedKind(path) {
    return fileKind(path) ?? 'requirements';
}
const TOOLS = { kind: 'tool' };
/** Reads one file. Never throws. YAML and Python readers are loaded where there is such a file. */
async function parseFile(kind, path, bytes, use) {
    switch (kind) {
        case 'pyproject':
            return pyprojectDependencies(path, bytes);
        case 'setup-cfg':
            return (0,setuptools.setupCfgDependencies)(path, bytes);
        case 'setup-py':
            return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 76189))).setupPyDependencies(path, bytes);
        case 'requirements':
            return constraintDependencies((0,requirements/* parseRequirementsFile */.w)(path, bytes), use);
        case 'pylock':
            return constraintDependencies((0,pylock/* parsePylock */.y)(path, bytes), use);
        case 'uv-lock':
            return constraintDependencies((0,uv_lock/* parseUvLock */.e)(path, bytes), use);
        case 'poetry-lock':
            return constraintDependencies(parsePoetryLock(path, bytes), use);
        case 'pdm-lock':
            return constraintDependencies(parsePdmLock(path, bytes), use);
        case 'pre-commit':
            return (await __webpack_require__.e(/* import() */ 8513).then(__webpack_require__.bind(__webpack_require__, 18513))).hookDependencies(path, bytes);
        case 'workflow':
            return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 70380))).workflowDependencies(path, bytes);
        case 'dockerfile':
            return dockerfileDependencies(path, bytes);
    }
}

;// CONCATENATED MODULE: ./lib/dependencies/read-side.js





/** Files with dependencies in one commit; no repository that a person reviews comes near. */
const MAX_FILES = 5000;
/** Bytes of all of them together. */
const MAX_TOTAL = 64 * 1024 * 1024;
/**
 * Reads every file of one side that names dependencies, at any depth, and what those include.
 * @param named constraints files that the policy names
 * @param ignored whether the policy says to leave a path out
 * @throws whatever `read` throws
 */
async function readSide({ tree, read }, named, ignored, parsed) {
    const found = [];
    const pending = rootsOf(tree, named)
        .filter(({ path }) => !ignored(path))
        .reverse();
    const seen = new Set();
    let bytesLeft = MAX_TOTAL;
    for (let wanted = pending.pop(); wanted !== undefined; wanted = pending.pop()) {
        const { path, kind, use } = wanted;
        const key = JSON.stringify([path, kind, use]);
        if (seen.has(key))
            continue;
        seen.add(key);
        const file = tree.files.get(path);
        if (file === undefined)
            continue;
        const identity = `${key} ${file.object}`;
        let one = parsed.get(identity);
        if (one === undefined) {
            const problem = file.kind === 'link'
                ? 'it is a link, and what that leads to is not read'
                : seen.size > MAX_FILES || (bytesLeft -= file.size ?? 0) < 0
                    ? `it was not read: there are more than ${MAX_FILES} files, or ${MAX_TOTAL / 1024 / 1024} MiB of them`
                    : undefined;
            one =
                problem === undefined
                    ? await parseFile(kind, path, (await read(path)) ?? new Uint8Array(), use)
                    : { dependencies: [], includes: [], problems: [{ message: problem }] };
            parsed.set(identity, one);
        }
        const { includes, problems } = inclusions(one.includes, tree);
        found.push({
            path,
            identity,
            mentions: one.dependencies.map((dependency) => ({ ...dependency, file: path })),
            problems: [...one.problems, ...problems],
        });
        pending.push(...includes.filter(({ path: next }) => !ignored(next)).reverse());
    }
    const modules = submodules(tree);
    return modules === undefined ? found : [...found, modules];
}
function rootsOf(tree, named) {
    const own = [...tree.files.keys()].flatMap((path) => {
        const kind = fileKind(path);
        return kind === undefined ? [] : [{ path, kind, use: TOOLS }];
    });
    const others = named.map((path) => ({
        path: external_node_path_.posix.normalize(path),
        kind: namedKind(path),
        use: TOOLS,
    }));
    return [...own, ...others];
}
/** What is included is read, or it is a problem: what is not read never counts as in order. */
function inclusions(includes, tree) {
    const problems = new toolchain_text/* Problems */.Zw();
    const wanted = [];
    for (const { path, use, line } of includes) {
        const target = external_node_path_.posix.normalize(path);
        if (tree.files.has(target))
            wanted.push({ path: target, kind: namedKind(target), use });
        else
            problems.add(`includes ${JSON.stringify(target.slice(0, 200))}, which is not there`, line);
    }
    return { includes: wanted, problems: problems.list };
}
const GITMODULES = '.gitmodules';
/** Submodules by what git has of them: commits in the tree, and their URLs in .gitmodules. */
function submodules({ submodules: modules, files }) {
    if (modules.size === 0)
        return undefined;
    const out = new collect/* Collector */.g();
    const unnamed = [];
    for (const [path, { commit, url }] of modules) {
        if (url === undefined) {
            unnamed.push(path);
            continue;
        }
        const text = `${path}: ${url} ${commit}`;
        out.add({ kind: 'submodule', name: url, text, terms: (0,dependencies_terms/* revision */.QL)(commit) }, { section: path });
    }
    for (const path of unnamed) {
        out.problems.add(`the submodule ${JSON.stringify(path.slice(0, 200))} has no URL in .gitmodules`);
    }
    const { dependencies, problems } = out.parsed;
    const object = files.get(GITMODULES)?.object ?? '';
    return {
        path: GITMODULES,
        identity: JSON.stringify([object, ...dependencies.map(({ text }) => text), ...unnamed]),
        mentions: dependencies.map((dependency) => ({ ...dependency, file: GITMODULES })),
        problems,
    };
}

;// CONCATENATED MODULE: ./lib/dependencies/gather.js




/**
 * Compares what two commits take from others. It reads the files alone and runs nothing.
 * @throws whatever the sides' `read` throws
 */
async function compareDependencies(base, head, { named, ignore }) {
    const globs = ignore.map(glob/* compileGlob */.SO);
    const ignored = (path) => globs.some((matches) => matches(path));
    const parsed = new Map();
    const before = await readSide(base, named, ignored, parsed);
    const after = await readSide(head, named, ignored, parsed);
    return {
        base: base.commit,
        head: head.commit,
        changes: diffDependencies(before, after),
        unread: unreadOf(before, after),
        unknown: changedPaths(base, head).filter((path) => isUnreadFormat(path) && !ignored(path)),
        files: [...new Set(after.map(({ path }) => path))].sort(),
        ignored: changedPaths(base, head).filter((path) => fileKind(path) !== undefined && ignored(path)),
    };
}
function unreadOf(before, after) {
    const known = new Map(before.map(({ identity, problems }) => [identity, problems]));
    return after.flatMap(({ path, identity, problems }) => {
        // The same bytes, and nothing missing that they include: then nothing changes there.
        const old = known.get(identity)?.map(({ message }) => message) ?? [];
        return problems.map((problem) => ({ path, ...problem, unchanged: old.includes(problem.message) }));
    });
}
function changedPaths(base, head) {
    return [...head.tree.files]
        .filter(([path, { object }]) => base.tree.files.get(path)?.object !== object)
        .map(([path]) => path)
        .sort();
}

// EXTERNAL MODULE: ./lib/engine.js + 2 modules
var engine = __webpack_require__(99656);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/facts.js
var lib_facts = __webpack_require__(71588);
// EXTERNAL MODULE: ./lib/rules/commands.js
var commands = __webpack_require__(31329);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/shells/policy.js + 1 modules
var policy = __webpack_require__(98172);
// EXTERNAL MODULE: ./lib/shells/verified.js
var verified = __webpack_require__(34439);
;// CONCATENATED MODULE: ./lib/shells/verify-dependency-changes.js








/**
 * Compares what two commits take from others, by git objects alone, and judges it by the policy of the base.
 * @throws ToolError where there is no base, or a side can't be read
 */
async function verifyDependencyChanges(inputs, ports) {
    const { git, clock } = ports;
    const repository = inputs.source;
    if (!(await git.isRepository(repository))) {
        throw new errors/* ToolError */.v('missing-input', `there is no git repository in ${repository}`, {
            hint: 'Check the repository out before this step, with actions/checkout; or name it with "source".',
        });
    }
    const commits = await commitsOf(inputs, ports);
    for (const commit of [commits.base, commits.head])
        await git.ensureCommit(repository, commit);
    const gathered = await (0,policy/* gatherPolicy */.EX)({ policy: inputs.policy, source: repository, 'source-ref': undefined }, { ...ports, judged: commits });
    const { toolchain, dependencies } = gathered.policy;
    const changes = await compareDependencies(await sideOf(git, repository, commits.base), await sideOf(git, repository, commits.head), { named: toolchain?.constraints ?? [], ignore: Object.keys(dependencies?.ignore ?? {}) });
    const facts = {
        subjects: (0,lib_facts/* known */.eO)([]),
        policy: (0,lib_facts/* known */.eO)(gathered.policy),
        today: (0,lib_facts/* known */.eO)(clock.today()),
        dependencyChanges: (0,lib_facts/* known */.eO)(changes),
    };
    return (0,verified/* verified */.z)((0,engine/* evaluate */._3)(commands/* DEPENDENCY_RULES */.C8, facts, { tool: version/* TOOL */.j, strict: inputs.strict }), gathered);
}
async function commitsOf({ base, head, source }, { git, judged }) {
    if (judged !== undefined) {
        if (judged.base !== undefined)
            return { base: judged.base, head: judged.head };
        throw new errors/* ToolError */.v('usage', 'this event proposes no change: it has no base to compare with', {
            hint: 'Run this step on pull_request, pull_request_target or merge_group alone.',
        });
    }
    if (base === undefined) {
        throw new errors/* ToolError */.v('usage', 'there is no base to compare with', {
            hint: 'Name what the change is to be merged into, as in `--base origin/main --head HEAD`.',
        });
    }
    return { base: await git.resolveCommit(source, base), head: await git.resolveCommit(source, head) };
}
async function sideOf(git, repository, commit) {
    return {
        commit,
        tree: await git.listTree(repository, commit),
        read: (path) => git.readFile(repository, commit, path),
    };
}


/***/ })

};

export const id = 2650;
export const ids = [2650];
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

/***/ 41227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ counterpartOf)
/* harmony export */ });
/* harmony import */ var _distribution_artifact_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7401);
/* harmony import */ var _distribution_filename_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57245);


/**
 * The file of a former release that an artifact is compared with: an sdist with the sdist, a wheel with the wheel that is
 * most like it by its tags. `undefined` where there is none of the kind.
 */
function counterpartOf(filename, former) {
    const { kind } = (0,_distribution_artifact_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(filename);
    if (kind === 'other')
        return undefined;
    const same = former.filter((one) => (0,_distribution_artifact_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(one.filename).kind === kind);
    const ranked = same
        .map((one) => ({ one, rank: kind === 'wheel' ? likeness(filename, one.filename) : 0 }))
        .sort((a, b) => b.rank - a.rank || (a.one.filename < b.one.filename ? -1 : 1));
    return ranked[0]?.one;
}
/** Same tags, a tag in common, the same platform, the same platform but for its version, the same Python. */
function likeness(a, b) {
    const [one, other] = [(0,_distribution_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .parseWheelFilename */ .eP)(a), (0,_distribution_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .parseWheelFilename */ .eP)(b)];
    if (!(0,_distribution_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .isFilename */ .AT)(one) || !(0,_distribution_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .isFilename */ .AT)(other))
        return 0;
    const shares = (left, right) => left.some((tag) => right.includes(tag));
    if (one.tags.toSorted().join() === other.tags.toSorted().join())
        return 5;
    if (shares(one.tags, other.tags))
        return 4;
    if (shares(one.platformTags, other.platformTags))
        return 3;
    if (shares(one.platformTags.map(family), other.platformTags.map(family)))
        return 2;
    return shares(one.pythonTags, other.pythonTags) ? 1 : 0;
}
/** `manylinux_2_17_x86_64` and `manylinux_2_28_x86_64` are one, `macosx_11_0_arm64` and `macosx_12_0_arm64` too. */
function family(platform) {
    return platform
        .replace(/^(manylinux|musllinux|macosx)_?\d+_\d+_/, '$1_')
        .replace(/^manylinux(?:1|2010|2014)_/, 'manylinux_');
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

/***/ 63676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n_: () => (/* binding */ diffOf),
  d6: () => (/* binding */ gatherBaseline),
  A: () => (/* binding */ needsIndex)
});

// EXTERNAL MODULE: ./lib/python/danger-table.js
var danger_table = __webpack_require__(17814);
// EXTERNAL MODULE: ./lib/python/dangers.js + 1 modules
var dangers = __webpack_require__(37272);
// EXTERNAL MODULE: ./lib/python/parse.js + 3 modules
var parse = __webpack_require__(31760);
// EXTERNAL MODULE: ./lib/python/references.js + 1 modules
var references = __webpack_require__(84552);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/distribution/filename.js
var filename = __webpack_require__(57245);
;// CONCATENATED MODULE: ./lib/baseline/files.js

/**
 * Everything but folders, by what a file is called in every release: without the sdist's top folder, and with one name for
 * the folders of a wheel that carry its version.
 */
function filesByKey(distribution) {
    const files = new Map();
    for (const entry of distribution.archive.entries) {
        if (entry.kind === 'dir')
            continue;
        const { path } = entry;
        const key = keyOf(distribution, path);
        const shown = distribution.kind === 'sdist' ? key : path;
        files.set(key, { path, shown, entry, twice: files.has(key) });
    }
    return files;
}
function keyOf(distribution, path) {
    const slash = path.indexOf('/');
    if (slash === -1)
        return path;
    const top = path.slice(0, slash);
    if (distribution.kind === 'sdist')
        return top === distribution.topFolder ? path.slice(slash + 1) : path;
    const versioned = /\.(?:dist-info|data)$/.exec(top)?.[0];
    return versioned !== undefined && (top === distribution.distInfo || (0,filename/* belongsTo */.g4)(distribution.name, top))
        ? `*${versioned}${path.slice(slash)}`
        : path;
}
/** RECORD differs whenever anything does, and is checked row by row elsewhere. */
const RECORD_KEY = '*.dist-info/RECORD';
/** Contents by their digest, a link by its target; `undefined` where nobody knows what it holds. */
function identityOf({ entry, twice }) {
    if (twice)
        return undefined;
    if (entry.kind === 'symlink' || entry.kind === 'hardlink')
        return `link ${entry.linkTarget ?? ''}`;
    return entry.contents.state === 'read' ? entry.contents.sha256 : undefined;
}
function sizeOf({ entry }) {
    return entry.kind === 'file' && entry.contents.state === 'read' ? entry.contents.size : undefined;
}
function sha256Of({ entry, twice }) {
    return !twice && entry.kind === 'file' && entry.contents.state === 'read'
        ? entry.contents.sha256
        : undefined;
}
/** Source that Python runs: by its name, or by its first line. */
function isPython({ entry }) {
    if (entry.kind !== 'file')
        return false;
    if (/\.pyw?$/i.test(entry.path))
        return true;
    if (entry.contents.state !== 'read')
        return false;
    return entry.contents.signals.some((signal) => signal.kind === 'shebang' && /python|pypy/i.test(signal.line));
}

;// CONCATENATED MODULE: ./lib/baseline/code.js






const CODE_LIMITS = { files: 500, fileBytes: 512 * 1024, totalBytes: 4 * 1024 * 1024 };
/** Which Python files have to be read again, to see what they reach; small ones first, so that one large file hides no other. */
function planCode(former, judged, limits = CODE_LIMITS) {
    const olds = filesByKey(former);
    const changed = [];
    for (const [key, after] of filesByKey(judged)) {
        const before = olds.get(key);
        const identity = identityOf(after);
        const same = before !== undefined && identity !== undefined && identity === identityOf(before);
        if (!same && isPython(after))
            changed.push({ after, ...(before && isPython(before) && { before }) });
    }
    changed.sort((a, b) => (sizeOf(a.after) ?? 0) - (sizeOf(b.after) ?? 0) || (a.after.path < b.after.path ? -1 : 1));
    const plan = { before: new Set(), after: new Set() };
    const modules = [];
    const unanalysed = [];
    let [left, leftBefore] = [limits.totalBytes, limits.totalBytes];
    for (const { after, before } of changed) {
        const size = sizeOf(after);
        const why = reasonNot(after, size, limits, modules.length, left);
        if (why !== undefined || size === undefined) {
            unanalysed.push(unanalysedOf(after, why ?? 'it could not be read'));
            continue;
        }
        left -= size;
        plan.after.add(after.path);
        // Where the former file is not looked into, all that the new one reaches counts as new.
        const old = before && !before.twice ? sizeOf(before) : undefined;
        if (before === undefined || old === undefined || old > limits.fileBytes || old > leftBefore) {
            modules.push({ after });
            continue;
        }
        leftBefore -= old;
        plan.before.add(before.path);
        modules.push({ after, before });
    }
    return { ...plan, modules, unanalysed };
}
function reasonNot(file, size, limits, files, left) {
    if (file.twice)
        return 'its path stands twice';
    if (size === undefined)
        return 'it could not be read';
    if (size > limits.fileBytes)
        return `it is larger than ${limits.fileBytes} bytes`;
    if (files >= limits.files)
        return `more than ${limits.files} Python files changed`;
    return size > left
        ? `the changed Python files are larger than ${limits.totalBytes} bytes together`
        : undefined;
}
function unanalysedOf(file, why) {
    const sha256 = sha256Of(file);
    return { path: file.shown, why, ...(sha256 !== undefined && { sha256 }) };
}
/** What the changed modules reach that they did not reach before. */
function reachesOf(plan, before, after) {
    const reaches = [];
    const unanalysed = [...plan.unanalysed];
    for (const module of plan.modules) {
        const bytes = after.get(module.after.path);
        const looked = bytes === undefined ? { why: 'it could not be read again' } : look(bytes);
        if ('why' in looked) {
            unanalysed.push(unanalysedOf(module.after, looked.why));
            continue;
        }
        const old = module.before && before.get(module.before.path);
        const known = old && look(old);
        const sha256 = sha256Of(module.after);
        for (const [key, found] of looked.found) {
            if (known?.found.has(key) === true)
                continue;
            reaches.push({ path: module.after.shown, ...found, ...(sha256 !== undefined && { sha256 }) });
        }
        if (looked.problem !== undefined)
            unanalysed.push(unanalysedOf(module.after, looked.problem));
    }
    return { reaches: reaches.sort(byPlace), unanalysed: unanalysed.sort(byPlace) };
}
function look(bytes) {
    try {
        const module = (0,parse/* parseModule */.Y)(bytes);
        const names = (0,references/* namesOf */.e)(module);
        const found = new Map();
        for (const { kind, name, line } of (0,dangers/* dangersOf */.o)(module, names)) {
            // Build code is refused more than this: a package may well use `getattr` and `__dict__`.
            if ((0,danger_table/* classify */.L8)(name) === undefined && (0,danger_table/* classify */.L8)(`builtins.${name}`) === undefined)
                continue;
            const key = `${kind} ${name}`;
            if (!found.has(key))
                found.set(key, { line, kind, name });
        }
        const [problem] = module.problems;
        if (problem !== undefined)
            return { found, problem: `${problem.message} (line ${problem.line})` };
        return names.truncated ? { found, problem: 'it has aliases that could not be followed' } : { found };
    }
    catch (error) {
        return { why: (0,errors/* messageOf */.b)(error), found: new Map() };
    }
}
function byPlace(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : (a.line ?? 0) - (b.line ?? 0);
}

// EXTERNAL MODULE: ./lib/distribution/entry-points.js
var entry_points = __webpack_require__(40064);
// EXTERNAL MODULE: ./lib/distribution/metadata-compare.js
var metadata_compare = __webpack_require__(41963);
// EXTERNAL MODULE: ./lib/distribution/requirement-form.js
var requirement_form = __webpack_require__(60716);
// EXTERNAL MODULE: ./lib/distribution/requires-txt.js
var requires_txt = __webpack_require__(58617);
// EXTERNAL MODULE: ./lib/source/pyproject.js
var pyproject = __webpack_require__(56469);
;// CONCATENATED MODULE: ./lib/baseline/diff.js








/**
 * What is in the judged distribution that was not in the former one, and the other way round. Both are of one kind: two
 * wheels, or two sdists.
 * @param code absent: no file was read again, so that every changed Python file is among the unanalysed
 */
function diffDistributions(former, judged, code = { plan: planCode(former, judged), before: new Map(), after: new Map() }) {
    const requiresPython = requiresPythonChange(former, judged);
    return {
        ...fileChanges(filesByKey(former), filesByKey(judged)),
        entryPoints: listChange(entryPointsOf(former), entryPointsOf(judged)),
        requirements: listChange(requirementsOf(former), requirementsOf(judged)),
        extras: listChange(extrasOf(former), extrasOf(judged)),
        buildRequirements: listChange(buildRequirementsOf(former), buildRequirementsOf(judged)),
        ...(requiresPython && { requiresPython }),
        ...reachesOf(code.plan, code.before, code.after),
    };
}
function fileChanges(olds, news) {
    const added = [];
    const changed = [];
    for (const [key, after] of news) {
        const before = olds.get(key);
        if (before === undefined)
            added.push(oneSided(after));
        else if (key !== RECORD_KEY && !isSame(before, after)) {
            const [was, is] = [sizeOf(before), sizeOf(after)];
            changed.push({
                path: after.shown,
                ...(was !== undefined && { before: was }),
                ...(is !== undefined && { after: is }),
            });
        }
    }
    const removed = [...olds].flatMap(([key, before]) => (news.has(key) ? [] : [oneSided(before)]));
    return { added: added.sort(byPath), removed: removed.sort(byPath), changed: changed.sort(byPath) };
}
/** Where the metadata of a distribution stand, for findings about them. */
function metadataPlace({ kind, metadata, topFolder = '', archive }) {
    if (metadata === undefined)
        return undefined;
    const { path } = metadata;
    const entry = archive.entries.findLast((one) => one.path === path);
    const shown = kind === 'sdist' && path.startsWith(`${topFolder}/`) ? path.slice(topFolder.length + 1) : path;
    return { path: shown, ...(entry?.contents.state === 'read' && { sha256: entry.contents.sha256 }) };
}
/** What nobody knows the contents of is not the same. */
function isSame(before, after) {
    const identity = identityOf(after);
    return identity !== undefined && identity === identityOf(before);
}
function oneSided(file) {
    const [size, sha256] = [sizeOf(file), sha256Of(file)];
    return {
        path: file.shown,
        ...(size !== undefined && { size }),
        ...(sha256 !== undefined && { sha256 }),
    };
}
function byPath(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
function listChange(before, after) {
    const [olds, news] = [new Set(before), new Set(after)];
    return {
        added: [...news].filter((text) => !olds.has(text)).sort(),
        removed: [...olds].filter((text) => !news.has(text)).sort(),
    };
}
/** `group: name = target` each; of an sdist where setuptools wrote them. */
function entryPointsOf(distribution) {
    const points = distribution.kind === 'wheel' ? distribution.entryPoints?.value : eggInfoEntryPoints(distribution);
    return (points?.entries ?? []).map(({ group, name, target }) => `${group}: ${name} = ${target}`);
}
function eggInfoEntryPoints({ sources }) {
    const found = [...sources].find(([path]) => path.endsWith('.egg-info/entry_points.txt'));
    return found && (0,entry_points/* parseEntryPoints */.f)(found[0], found[1]).value;
}
function requirementsOf(distribution) {
    const metadata = distribution.metadata?.value;
    if (metadata === undefined)
        return [];
    const full = distribution.kind === 'wheel' || (0,metadata_compare/* isAuthoritative */.Ow)(metadata)
        ? metadata
        : (0,requires_txt/* withRequirements */.Fm)(metadata, distribution.sources);
    return full.requiresDist.map(({ value }) => (0,requirement_form/* formOf */.QU)(value));
}
function extrasOf({ metadata }) {
    return (metadata?.value.providesExtra ?? []).map(({ value }) => (0,filename/* normalizeName */.Pc)(value));
}
function buildRequirementsOf(distribution) {
    if (distribution.kind === 'wheel')
        return [];
    const bytes = distribution.sources.get('pyproject.toml');
    const table = bytes === undefined ? undefined : (0,pyproject/* lookup */.$I)((0,pyproject/* parseToml */.MT)(bytes).table, 'build-system');
    if (!(0,pyproject/* isTable */.bI)(table))
        return [];
    const { requires, 'build-backend': backend, 'backend-path': path } = table;
    const texts = Array.isArray(requires) ? requires.filter((item) => typeof item === 'string') : [];
    return [
        ...texts.map(requirement_form/* formOf */.QU),
        ...(typeof backend === 'string' ? [`build-backend = ${backend}`] : []),
        ...(Array.isArray(path) ? [`backend-path = ${path.join(', ')}`] : []),
    ];
}
function requiresPythonChange(former, judged) {
    const value = ({ metadata }) => metadata?.value.requiresPython?.value;
    const [before, after] = [value(former), value(judged)];
    const form = (text) => text && (0,requirement_form/* specifiersForm */.cs)(text);
    if (form(before) === form(after))
        return undefined;
    return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

// EXTERNAL MODULE: ./lib/baseline/pair.js
var pair = __webpack_require__(41227);
// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __webpack_require__(99687);
// EXTERNAL MODULE: ./lib/distribution/artifact-kind.js
var artifact_kind = __webpack_require__(7401);
// EXTERNAL MODULE: ./lib/distribution/version.js
var distribution_version = __webpack_require__(82354);
;// CONCATENATED MODULE: ./lib/baseline/release.js




/** The one project, and its newest version, that file names tell of; or why they don't. */
function judgedRelease(filenames) {
    const names = filenames
        .map((name) => ((0,artifact_kind/* kindOf */.I)(name).kind === 'wheel' ? (0,filename/* parseWheelFilename */.eP)(name) : (0,filename/* parseSdistFilename */.sF)(name)))
        .filter(filename/* isFilename */.AT);
    const [first] = names.toSorted((a, b) => (0,pep440/* compare */.UD)(b.version, a.version));
    if (first === undefined)
        return { why: 'no file name tells project and version' };
    const projects = [...new Set(names.map(({ project }) => project))].sort();
    return projects.length === 1
        ? { project: first.project, version: first.version }
        : { why: `the files are of several projects: ${projects.slice(0, 5).join(', ')}` };
}
function isPreRelease(version) {
    // The library's types do not say so, but a part that is absent is null.
    const { pre, dev } = (0,pep440/* parse */.qg)(version) ?? {};
    return (pre ?? dev ?? undefined) !== undefined;
}
/**
 * The release that users have before the judged one comes: the newest before it, else the newest there is. Yanked ones
 * count only where there is no other, pre-releases only where the judged one is a pre-release itself.
 */
function formerRelease(releases, version) {
    const candidates = releases
        .filter((one) => !(0,distribution_version/* versionsEqual */.At)(one.version, version))
        .filter((one) => isPreRelease(version) || !isPreRelease(one.version))
        .toSorted((a, b) => (0,pep440/* compare */.UD)(b.version, a.version));
    const standing = candidates.filter(({ yanked }) => !yanked);
    const from = standing.length > 0 ? standing : candidates;
    return (from.find((one) => (0,pep440/* compare */.UD)(one.version, version) < 0) ?? from[0])?.version;
}

// EXTERNAL MODULE: ./lib/facts.js
var facts = __webpack_require__(71588);
// EXTERNAL MODULE: ./lib/pypi/spec.js
var spec = __webpack_require__(3465);
// EXTERNAL MODULE: ./lib/archive/read.js + 28 modules
var read = __webpack_require__(17941);
// EXTERNAL MODULE: ./lib/shells/with-opened.js
var with_opened = __webpack_require__(47041);
;// CONCATENATED MODULE: ./lib/shells/read-code.js




/**
 * Reads an artifact once more and keeps some of its files; a path that stands twice is kept once. What can't be read, or
 * is longer than `CODE_LIMITS.fileBytes`, is not in the answer.
 * @throws ToolError where the file can't be opened or changed meanwhile
 */
async function readCode(artifact, paths, limits) {
    if (paths.size === 0)
        return new Map();
    const pending = new Set(paths);
    return (0,with_opened/* withOpened */.u)(artifact, async (source) => {
        const format = (0,artifact_kind/* kindOf */.I)(artifact.filename).kind === 'wheel' ? 'zip' : 'tar.gz';
        const archive = await (0,read/* readArchive */.b)(format, source, {
            limits,
            capture: (path) => (pending.delete(path) ? CODE_LIMITS.fileBytes : 0),
        });
        const code = new Map();
        for (const { path, contents } of archive.entries) {
            if (contents.state === 'read' && contents.captured !== undefined)
                code.set(path, contents.captured);
        }
        return code;
    });
}

// EXTERNAL MODULE: ./lib/shells/read-subjects.js
var read_subjects = __webpack_require__(71125);
;// CONCATENATED MODULE: ./lib/shells/baseline.js










const LATEST = 'latest';
/** Whether the former release has to be looked up. @throws ToolError `usage` for a release that is named wrongly */
function needsIndex(asked) {
    if ((0,spec/* isPackageSpec */.C8)(asked))
        (0,spec/* parsePackageSpec */.v4)(asked);
    return asked === LATEST || (0,spec/* isPackageSpec */.C8)(asked);
}
/**
 * Finds the former release, reads of it what is to be compared, and compares. An index that does not answer, or does not have
 * the release, makes the fact unavailable: whoever asked must not get a pass for it.
 * @throws ToolError where a path names nothing, or a download is not what the index announced
 */
async function gatherBaseline(asked, judged, limits, ports) {
    if (ports.index === undefined || !needsIndex(asked)) {
        return (0,facts/* known */.eO)(await compare(await ports.files.expand([asked]), judged, limits, ports));
    }
    try {
        return await fromIndex(asked, judged, limits, { ...ports, index: ports.index });
    }
    catch (error) {
        if (!(error instanceof errors/* ToolError */.v) || (error.code !== 'environment' && error.code !== 'usage'))
            throw error;
        const hint = error.hint === undefined ? '' : ` (${error.hint})`;
        return { state: 'unavailable', why: `the former release could not be had: ${error.message}${hint}` };
    }
}
async function fromIndex(asked, judged, limits, ports) {
    const { index } = ports;
    const former = asked === LATEST ? await latest(judged, index) : (0,spec/* parsePackageSpec */.v4)(asked);
    if ('fact' in former)
        return former.fact;
    const { project, version } = former;
    const files = await index.find(project, version);
    const wanted = new Set();
    // A release may have a hundred wheels; those that nothing is compared with are left alone.
    for (const { filename } of judged.subjects) {
        const file = (0,pair/* counterpartOf */.r)(filename, files);
        if (file !== undefined)
            wanted.add(file);
    }
    const compared = await compare(await index.download([...wanted]), judged, limits, ports);
    return (0,facts/* known */.eO)({ ...compared, release: `${project} ${version}` });
}
async function latest({ subjects }, index) {
    const release = judgedRelease(subjects.map(({ filename }) => filename));
    if ('why' in release) {
        const why = `"${LATEST}" names no former release: ${release.why}`;
        return { fact: { state: 'unavailable', why } };
    }
    const { project, version } = release;
    const releases = await index.releases(project);
    const former = formerRelease(releases, version);
    if (former !== undefined)
        return { project, version: former };
    // An index that was named wrongly has no such project either: only one that knows it can say that this is its first release.
    if (releases.length === 0) {
        const why = `the index ${index.url} knows no project ${project}: a first release, or another index`;
        return { fact: (0,facts/* known */.eO)({ state: 'none', why, doubtful: true }) };
    }
    const others = releases.filter((one) => !(0,distribution_version/* versionsEqual */.At)(one.version, version)).length;
    const why = others === 0
        ? `the index has no other release of ${project}: this is its first`
        : `the index has only pre-releases of ${project} besides this release`;
    return { fact: (0,facts/* known */.eO)({ state: 'none', why }) };
}
async function compare(former, { artifacts, subjects }, limits, { log, startWorkers }) {
    const wanted = former.filter((one) => subjects.some(({ filename }) => (0,pair/* counterpartOf */.r)(filename, former) === one));
    const read = await (0,read_subjects/* readSubjects */.K)(wanted, { limits, lineEnds: false }, log, startWorkers);
    const compared = [];
    for (const subject of subjects) {
        if (subject.kind === 'other')
            continue;
        const metadata = metadataPlace(subject);
        const base = { artifact: subject.filename, kind: subject.kind, ...(metadata && { metadata }) };
        const file = (0,pair/* counterpartOf */.r)(subject.filename, wanted);
        const before = read.find(({ filename }) => filename === file?.filename);
        const own = artifacts.find(({ filename }) => filename === subject.filename);
        if (file === undefined || before === undefined || before.kind === 'other' || own === undefined) {
            compared.push(base);
            continue;
        }
        log.progress(`comparing ${subject.filename} with ${before.filename}`);
        const diff = await diffOf({ file, distribution: before }, { file: own, distribution: subject }, limits);
        compared.push({ ...base, before: before.filename, diff });
    }
    return { state: 'compared', artifacts: compared };
}
/** What differs between two distributions of one kind; their changed code is read once more. */
async function diffOf(former, judged, limits) {
    const plan = planCode(former.distribution, judged.distribution);
    const before = await readCode(former.file, plan.before, limits);
    const after = await readCode(judged.file, plan.after, limits);
    return diffDistributions(former.distribution, judged.distribution, { plan, before, after });
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


/***/ })

};

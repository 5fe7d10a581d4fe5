export const id = 3676;
export const ids = [3676];
export const modules = {

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
    const source = await artifact.open();
    try {
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
    }
    finally {
        await source.close();
    }
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


/***/ })

};

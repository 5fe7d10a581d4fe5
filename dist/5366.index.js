export const id = 5366;
export const ids = [5366];
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


/***/ })

};

export const id = 5351;
export const ids = [5351];
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

/***/ 22823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ workflowPath),
/* harmony export */   Up: () => (/* binding */ requirePredicted),
/* harmony export */   mA: () => (/* binding */ predictedProvenance)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** Path of the workflow file in its repository, from `owner/name/.github/workflows/x.yml@refs/…`. @throws ToolError `environment` */
function workflowPath({ workflowRef, repository, }) {
    const path = workflowRef.slice(repository.length + 1).split('@')[0] ?? '';
    if (workflowRef.startsWith(`${repository}/`) && /^\.github\/workflows\/[^/]+\.ya?ml$/u.test(path))
        return path;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v('environment', `GITHUB_WORKFLOW_REF names no workflow of ${repository}: ${workflowRef}`);
}
/**
 * The predicate that the Actions toolkit will make in a later job of this run: SLSA provenance v1 with GitHub's build type
 * (https://actions.github.io/buildtypes/workflow/v1). `builder.id` is the workflow of the job that signs: it names no isolated
 * builder, so it claims no SLSA Build Level 3.
 */
function predictedProvenance(run) {
    const { serverUrl, repository, ref } = run;
    const home = `${serverUrl}/${repository}`;
    return {
        buildDefinition: {
            buildType: 'https://actions.github.io/buildtypes/workflow/v1',
            externalParameters: { workflow: { ref, repository: home, path: workflowPath(run) } },
            internalParameters: {
                github: {
                    event_name: run.event,
                    repository_id: run.repositoryId,
                    repository_owner_id: run.repositoryOwnerId,
                    runner_environment: run.runnerEnvironment,
                },
            },
            resolvedDependencies: [{ uri: `git+${home}@${ref}`, digest: { gitCommit: run.sha } }],
        },
        runDetails: {
            builder: { id: `${serverUrl}/${run.workflowRef}` },
            metadata: { invocationId: `${home}/actions/runs/${run.runId}/attempts/${run.runAttempt}` },
        },
    };
}
const ATTEMPT = /^(?<run>.+\/attempts\/)(?<attempt>[1-9]\d{0,3})$/u;
/**
 * Compares what is about to be signed with what was reviewed: equal, but for an attempt that may be higher.
 * @throws ToolError `usage` naming the first difference
 */
function requirePredicted(predicted, actual) {
    const [before, after] = [invocationOf(predicted), invocationOf(actual)];
    const [was, is] = [ATTEMPT.exec(before)?.groups, ATTEMPT.exec(after)?.groups];
    if (was === undefined ||
        is === undefined ||
        was.run !== is.run ||
        Number(is.attempt) < Number(was.attempt)) {
        throw differs(`runDetails.metadata.invocationId is ${after}, reviewed was ${before}`);
    }
    const aligned = withInvocation(actual, before);
    if ((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(aligned, predicted))
        return;
    throw differs(firstDifference(predicted, aligned, ''));
}
function differs(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v('usage', `the provenance is not the one that was reviewed: ${what}`, {
        hint: 'Nothing was signed. See which job made the statement, and in which run.',
    });
}
function invocationOf(predicate) {
    const { runDetails } = predicate;
    const id = runDetails?.metadata?.invocationId;
    return typeof id === 'string' ? id : '';
}
function withInvocation(predicate, invocationId) {
    const copy = structuredClone(predicate);
    copy.runDetails.metadata.invocationId = invocationId;
    return copy;
}
function firstDifference(expected, actual, path) {
    if (isObject(expected) && isObject(actual)) {
        for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
            const below = firstDifference(expected[key], actual[key], path === '' ? key : `${path}.${key}`);
            if (below !== '')
                return below;
        }
        return '';
    }
    if ((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(expected, actual))
        return '';
    return `${path} is ${shown(actual)}, reviewed was ${shown(expected)}`;
}
function shown(value) {
    return value === undefined ? 'absent' : JSON.stringify(value);
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}


/***/ }),

/***/ 76181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hh: () => (/* binding */ SUMMARY_EXTENSION),
  N: () => (/* binding */ resourceUri),
  Ob: () => (/* binding */ verificationSummary)
});

// UNUSED EXPORTS: verifierId

// EXTERNAL MODULE: ./lib/rules/index.js + 229 modules
var rules = __webpack_require__(64412);
;// CONCATENATED MODULE: ./lib/release/levels.js

/** This project measures no level of the build track of SLSA (https://slsa.dev/spec/v1.1/verification_summary#slsaresult). */
const UNEVALUATED = 'SLSA_BUILD_LEVEL_UNEVALUATED';
/**
 * One level for each group of rules that passed, and none for a group of which any rule failed, could not be answered, or was not
 * asked for. A rule that had nothing to look at does not count, and a group of such rules alone has no level.
 */
function verifiedLevels({ results }) {
    const familyOf = new Map(rules/* RULES */.y.map(({ id, family }) => [id, family]));
    const passed = new Set();
    const refused = new Set();
    for (const { ruleId, outcome, why = '' } of results) {
        const family = familyOf.get(ruleId);
        if (family === undefined)
            continue;
        if (outcome === 'pass')
            passed.add(family);
        else if (outcome !== 'not-applicable' || why.startsWith('not asked for'))
            refused.add(family);
    }
    const levels = [...passed]
        .filter((family) => !refused.has(family))
        .map((family) => `HARDENING_${family.toUpperCase()}`);
    return [UNEVALUATED, ...levels.sort()];
}

// EXTERNAL MODULE: ./lib/release/purl.js
var purl = __webpack_require__(26656);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/attestation/provenance.js
var provenance = __webpack_require__(22823);
;// CONCATENATED MODULE: ./lib/attestation/summary.js




/** Where this project's own field stands in a summary; in-toto's readers pass over fields that they do not know. */
const SUMMARY_EXTENSION = 'https://github.com/diybitcoinhardware/hardening-actions/verification-summary/v1';
/** The resource that a summary is about. */
function resourceUri({ project, version }) {
    return (0,purl/* pypiPurl */.i)(project, version);
}
/** Who says so: the workflow file, without a ref, so that it is one identity over all releases. */
function verifierId(run) {
    return `${run.serverUrl}/${run.repository}/${(0,provenance/* workflowPath */.RB)(run)}`;
}
/**
 * The predicate of a SLSA verification summary, version 1 (https://slsa.dev/spec/v1.1/verification_summary). One for all files of a
 * release. It has no `timeVerified`, which could not be predicted, and no `inputAttestations`: they are all or none.
 */
function verificationSummary(manifest, report, run, action) {
    const { path, sha256 } = report.policy ?? {};
    const policy = path === undefined || sha256 === undefined
        ? {
            uri: `git+https://github.com/diybitcoinhardware/hardening-actions@v${version/* TOOL */.j.version}#src/policy/defaults.ts`,
        }
        : {
            uri: `git+${run.serverUrl}/${run.repository}@${manifest.commit}#${encodeURI(path)}`,
            digest: { sha256 },
        };
    return {
        verifier: {
            id: verifierId(run),
            version: { [version/* TOOL */.j.name]: version/* TOOL */.j.version, ...(action && { [action.repository]: action.ref }) },
        },
        resourceUri: resourceUri(manifest),
        policy,
        verificationResult: 'PASSED',
        verifiedLevels: verifiedLevels(report),
        slsaVersion: '1.1',
        [SUMMARY_EXTENSION]: { report: { sha256: report.sha256 }, approvalsUsed: report.approvalsUsed },
    };
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

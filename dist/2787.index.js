export const id = 2787;
export const ids = [2787];
export const modules = {

/***/ 56729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ diskFolders)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _fs_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28841);






const CHUNK = 1024 * 1024;
/** Later steps of the job may read them and have no reason to change them. */
const READ_ONLY = 0o444;
/** Folders on the disk of this machine. */
function diskFolders(environment) {
    return {
        async write(folder, files) {
            const root = folder ?? (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(environment.RUNNER_TEMP ?? (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'hardening-release-')));
            const paths = new Map();
            try {
                if (folder !== undefined)
                    await requireEmpty(folder);
                for (const [name, file] of files) {
                    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, name);
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
                    if (typeof file === 'string')
                        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, file, { flag: 'wx' });
                    else
                        await copy(file.artifact, path, file.sha256);
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(path, READ_ONLY);
                    paths.set(name, path);
                }
            }
            catch (error) {
                throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v ? error : (0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .fileError */ .z)(error, root);
            }
            return { root, paths };
        },
    };
}
async function requireEmpty(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)).length === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v('usage', `the folder ${folder} is not empty`, {
        hint: 'What lies there would travel with the release: name a new folder.',
    });
}
async function copy(artifact, path, sha256) {
    const source = await artifact.open();
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx');
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    try {
        for (let at = 0; at < source.size; at += CHUNK) {
            const bytes = await source.read(at, Math.min(CHUNK, source.size - at));
            hash.update(bytes);
            await target.writeFile(bytes);
        }
    }
    finally {
        await target.close();
        await source.close();
    }
    if (hash.digest('hex') === sha256)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v('digest-mismatch', `${artifact.shown} is not the file that was read a moment ago`, {
        hint: 'Something changes it while it is verified: see what else runs in this job.',
    });
}


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

/***/ 81759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   Cs: () => (/* binding */ PREDICATE_TYPES),
/* harmony export */   Uc: () => (/* binding */ PAYLOAD_TYPE),
/* harmony export */   dm: () => (/* binding */ STATEMENT_NAMES),
/* harmony export */   t6: () => (/* binding */ statementText)
/* harmony export */ });
/* unused harmony export STATEMENT_TYPE */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37428);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);


/** In-toto statements, version 1 (https://in-toto.io/Statement/v1). */
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** The statements of a release, by the names of their files without `.json`. */
const PREDICATE_TYPES = {
    provenance: 'https://slsa.dev/provenance/v1',
    sbom: 'https://cyclonedx.org/bom',
    'verification-summary': 'https://slsa.dev/verification_summary/v1',
};
/** Spelt out, because the order is that of signing and of every list. */
const STATEMENT_NAMES = ['provenance', 'sbom', 'verification-summary'];
const STATEMENT = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    _type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(STATEMENT_TYPE),
    subject: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
        digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/u) }),
    }))
        .min(1)
        .max(1024),
    predicateType: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    predicate: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9()),
});
/**
 * The bytes that are signed, as the Actions toolkit serialises them: JSON without spaces, keys in this order, no line end. So a
 * file that holds them can be compared with a signed payload byte for byte.
 */
function statementText({ subject, predicateType, predicate }) {
    const subjects = subject.map(({ name, digest }) => ({ name, digest: { sha256: digest.sha256 } }));
    return JSON.stringify({ _type: STATEMENT_TYPE, subject: subjects, predicateType, predicate });
}
/**
 * Reads a statement, in no form but that of {@link statementText}: what a person reviewed and what is signed can't differ.
 * @param what names it in messages
 * @throws ToolError `usage`
 */
function parseStatement(text, what) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (cause) {
        throw malformed(what, (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(cause), cause);
    }
    const { success, data, error } = STATEMENT.safeParse(json);
    if (!success)
        throw malformed(what, zod__WEBPACK_IMPORTED_MODULE_2__/* .prettifyError */ .S1(error), error);
    // From the JSON itself: a schema library may order keys anew.
    const { predicate } = json;
    const statement = { subject: data.subject, predicateType: data.predicateType, predicate };
    if (statementText(statement) !== text)
        throw malformed(what, 'it is not written in the one form that is signed');
    return statement;
}
function malformed(what, why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('usage', `the statement ${what} can't be taken: ${why}`, {
        hint: 'Sign only what mode checksum wrote, unchanged.',
        cause,
    });
}


/***/ }),

/***/ 99656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bv: () => (/* binding */ blocks),
  _3: () => (/* binding */ evaluate),
  XW: () => (/* binding */ failedOnlyForLackOfKnowledge)
});

// EXTERNAL MODULE: ./lib/archive/unseen.js
var unseen = __webpack_require__(77792);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/policy/reviewed.js
var policy_reviewed = __webpack_require__(11641);
;// CONCATENATED MODULE: ./lib/report/dependencies.js

/** Changes that a report holds; no pull request that a person reviews has as many. */
const MAX_CHANGES = 5000;
const RANK = { new: 0, widened: 1, changed: 2, removed: 3 };
/** The table of a report: what is not reviewed first. */
function dependencyReport(fact, policy) {
    if (fact?.state !== 'known')
        return {};
    const { base, changes } = fact.value;
    const reviewed = new policy_reviewed/* Reviewed */.u(policy);
    const rows = changes.map((change) => {
        const { what, mention, before } = change;
        const { kind, name, file, line, text } = mention;
        const reason = what === 'removed' ? undefined : reviewed.of(change)?.reason;
        return {
            change: what,
            kind,
            name,
            file,
            ...(line !== undefined && { line }),
            ...(before !== undefined && { before }),
            ...(what !== 'removed' && { after: text }),
            ...(reason !== undefined && { reviewed: reason }),
        };
    });
    const open = (row) => (row.reviewed === undefined ? 0 : 1);
    rows.sort((a, b) => RANK[a.change] - RANK[b.change] || open(a) - open(b));
    return { dependencies: { base, changes: rows.slice(0, MAX_CHANGES) } };
}

// EXTERNAL MODULE: ./lib/policy/approvals.js
var approvals = __webpack_require__(68150);
;// CONCATENATED MODULE: ./lib/source/equivalence/origins.js
const THROUGH = {
    lfs: 'what the pointer of Git LFS stands for',
    eol: 'with the line ends that .gitattributes asks for',
    shebang: 'but for the interpreter in its first line',
};
/** The explanations of one artifact, as a report holds them. */
function originsOf({ explanations }) {
    return explanations.map((explanation) => ({
        path: explanation.file.shown,
        state: explanation.state,
        ...details(explanation),
    }));
}
function details(explanation) {
    switch (explanation.state) {
        case 'identical': {
            const { source, through } = explanation;
            return { sources: [source], ...(through !== undefined && { how: THROUGH[through] }) };
        }
        case 'line-endings':
            return { sources: [explanation.source] };
        case 'moved':
            return { sources: explanation.sources };
        case 'generated':
            return { how: explanation.how };
        case 'declared':
            return { how: explanation.reason };
        case 'unexplained':
            return { how: explanation.why };
    }
}

;// CONCATENATED MODULE: ./lib/engine.js





/**
 * Facts and policy in, report out: synchronous and pure. Only unapproved findings that block, and rules that could not
 * come to an answer, make the verdict `fail`.
 * @throws ToolError `internal` where the shell gathered no policy, subjects or date: those are never optional.
 */
function evaluate(rules, facts, options) {
    const policy = required(facts, 'policy');
    const subjects = required(facts, 'subjects');
    const strict = options.strict === true || policy.strict;
    const raw = rules.map((rule) => runRule(rule, facts));
    const looked = [...subjects.map(({ filename }) => filename), ...projectFiles(facts)];
    const approved = (0,approvals/* applyApprovals */.XF)(raw, policy, required(facts, 'today'), looked);
    const results = approved.results.map((result) => settle(result, strict));
    const undecided = results.some(isUndecided);
    const blocking = results.flatMap((result) => result.findings.filter((finding) => blocks(finding, strict)));
    const source = sourceOf(facts);
    const { baseline, explained } = facts;
    const origins = new Map(explained?.state === 'known' ? explained.value.map((one) => [one.subject.filename, originsOf(one)]) : []);
    return {
        schemaVersion: 1,
        tool: options.tool,
        ...(source && { source: sourceReport(source) }),
        verdict: undecided || blocking.length > 0 ? 'fail' : 'pass',
        complete: !undecided && subjects.every((subject) => (0,unseen/* isFullySeen */.C)(subject.archive)),
        ...(baseline?.state === 'known' && { baseline: baseline.value }),
        policy: policy.origin ?? {},
        strict,
        limits: policy.limits,
        subjects: subjects.map((subject) => {
            const files = origins.get(subject.filename);
            return { ...subjectReport(subject, blocking, undecided), ...(files && { files }) };
        }),
        results,
        approvals: approved.approvals,
        ...dependencyReport(facts.dependencyChanges, policy),
    };
}
/** True where the verdict is `fail` for no other reason than that something could not be known. */
function failedOnlyForLackOfKnowledge(report) {
    return (report.verdict === 'fail' &&
        report.results.some(isUndecided) &&
        !report.results.some((result) => result.findings.some((finding) => blocks(finding, report.strict))));
}
function blocks(finding, strict) {
    return finding.severity === 'error' || (strict && finding.severity === 'warning');
}
function required(facts, key) {
    const fact = facts[key];
    if (fact?.state !== 'known')
        throw new errors/* ToolError */.v('internal', `the fact "${key}" was not gathered`);
    return fact.value;
}
function runRule(rule, facts) {
    const ruleId = rule.id;
    const values = {};
    for (const key of rule.needs) {
        const fact = facts[key];
        if (fact === undefined) {
            return { ruleId, outcome: 'not-applicable', why: `not asked for: ${key}`, findings: [] };
        }
        if (fact.state === 'unavailable') {
            return { ruleId, outcome: 'not-available', why: fact.why, findings: [] };
        }
        values[key] = fact.value;
    }
    try {
        // `needs` was checked key by key above.
        const findings = rule.check(values);
        if (findings === undefined)
            return { ruleId, outcome: 'not-applicable', why: nothing(rule), findings: [] };
        if ('unknown' in findings)
            return { ruleId, outcome: 'unknown', why: findings.unknown, findings: [] };
        return { ruleId, outcome: 'pass', findings: sorted(bounded(findings)) };
    }
    catch (error) {
        return { ruleId, outcome: 'error', why: `the rule failed: ${(0,errors/* messageOf */.b)(error)}`, findings: [] };
    }
}
/**
 * Findings of one rule that a report holds. No honest artifact comes near; a hostile one would fill memory and the report
 * with them. Past it only errors count: one that says so stands for all the rest.
 */
const MAX_FINDINGS = 5000;
function bounded(findings) {
    const kept = [];
    for (const finding of findings) {
        if (kept.length === MAX_FINDINGS) {
            const message = `more than ${MAX_FINDINGS} findings: the rest is not listed`;
            kept.push({ severity: 'error', message, evidence: {} });
            break;
        }
        kept.push(finding);
    }
    return kept;
}
function nothing({ appliesTo, notApplicable }) {
    if (notApplicable !== undefined)
        return notApplicable;
    const kinds = appliesTo.filter((kind) => kind === 'wheel' || kind === 'sdist');
    return kinds.length === 0 ? 'nothing to compare' : `no ${kinds.join(' or ')} to look at`;
}
/** A rule fails where something that it found blocks and stands unapproved. */
function settle(result, strict) {
    if (result.outcome !== 'pass' && result.outcome !== 'fail')
        return result;
    const fails = result.findings.some((finding) => blocks(finding, strict));
    return { ...result, outcome: fails ? 'fail' : 'pass' };
}
function isUndecided(result) {
    return result.outcome === 'not-available' || result.outcome === 'error';
}
/** Files of the project that were looked at as an artifact is: approvals can name them. */
function projectFiles({ toolchain, dependencyChanges }) {
    if (dependencyChanges?.state === 'known')
        return dependencyChanges.value.files;
    if (toolchain?.state !== 'known')
        return [];
    const { project, constraints, preCommit, missing } = toolchain.value;
    return [...(project ? [project] : []), ...constraints, ...(preCommit ? [preCommit] : []), ...missing].map(({ path }) => path);
}
/** The commit that was looked at, where one was. */
function sourceOf({ source, toolchain, dependencyChanges, build, gate, }) {
    if (source?.state === 'known')
        return source.value;
    if (gate?.state === 'known')
        return gate.value;
    if (build?.state === 'known')
        return { repository: undefined, commit: build.value.commit };
    const commit = dependencyChanges?.state === 'known'
        ? dependencyChanges.value.head
        : toolchain?.state === 'known'
            ? toolchain.value.source?.commit
            : undefined;
    return commit === undefined ? undefined : { repository: undefined, commit };
}
function sourceReport({ repository = '', commit, tag, }) {
    return { repository, commit, ...(tag === undefined ? {} : { tag }) };
}
function subjectReport(subject, blocking, undecided) {
    const { filename: file, kind, sha256, size } = subject;
    const failed = undecided || blocking.some((finding) => finding.location?.artifact === file);
    return { file, kind, sha256, size, verdict: failed ? 'fail' : 'pass' };
}
const engine_RANK = { error: 0, warning: 1, note: 2 };
/** Worst first, then by place, so that equal input gives equal bytes. */
function sorted(findings) {
    const key = ({ location }) => `${location?.artifact ?? ''}\0${location?.path ?? ''}`;
    return findings
        .map((finding, index) => ({ finding, index, key: key(finding) }))
        .sort((a, b) => engine_RANK[a.finding.severity] - engine_RANK[b.finding.severity] ||
        (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index))
        .map(({ finding }) => finding);
}


/***/ }),

/***/ 35928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ runContext)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const SHAPES = {
    GITHUB_REPOSITORY: /^[\w.-]{1,100}\/[\w.-]{1,100}$/u,
    GITHUB_REPOSITORY_ID: /^\d{1,19}$/u,
    GITHUB_REPOSITORY_OWNER_ID: /^\d{1,19}$/u,
    GITHUB_SERVER_URL: /^https:\/\/[\w.-]+(?::\d+)?$/u,
    GITHUB_API_URL: /^https?:\/\/[\w.:/-]+$/u,
    GITHUB_RUN_ID: /^\d{1,19}$/u,
    GITHUB_RUN_ATTEMPT: /^[1-9]\d{0,3}$/u,
    GITHUB_EVENT_NAME: /^\w{1,100}$/u,
    GITHUB_REF: /^refs\/\S{1,1000}$/u,
    GITHUB_SHA: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u,
    GITHUB_WORKFLOW_REF: /^\S{1,2000}$/u,
    GITHUB_JOB: /^[\w-]{1,100}$/u,
};
/** @throws ToolError `environment` naming the variable that is missing or not what a runner sets */
function runContext(environment) {
    const of = (name) => {
        const value = environment[name] ?? '';
        if (SHAPES[name].test(value))
            return value;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('environment', `${name} is ${value === '' ? 'not set' : JSON.stringify(value)}`, {
            hint: 'A runner of GitHub Actions sets it; on the command line use the options of the command.',
        });
    };
    return {
        repository: of('GITHUB_REPOSITORY'),
        repositoryId: of('GITHUB_REPOSITORY_ID'),
        repositoryOwnerId: of('GITHUB_REPOSITORY_OWNER_ID'),
        serverUrl: of('GITHUB_SERVER_URL'),
        apiUrl: of('GITHUB_API_URL'),
        runId: of('GITHUB_RUN_ID'),
        runAttempt: Number(of('GITHUB_RUN_ATTEMPT')),
        event: of('GITHUB_EVENT_NAME'),
        ref: of('GITHUB_REF'),
        sha: of('GITHUB_SHA'),
        workflowRef: of('GITHUB_WORKFLOW_REF'),
        job: of('GITHUB_JOB'),
    };
}


/***/ }),

/***/ 82878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ CHECKSUM_AND_ATTEST)
/* harmony export */ });
const CHECKSUM_AND_ATTEST = {
    mode: {
        kind: 'choice',
        description: '`checksum` (job *verify*) writes checksums, manifest, SBOM and the unsigned statements, and needs no token. `attest` (job *publish*, after the gate) signs those statements and nothing else.',
        choices: ['checksum', 'attest'],
    },
    paths: {
        kind: 'list',
        description: 'Files, folders or globs of the wheels and sdists to publish.',
        default: ['dist'],
        placeholder: 'PATH',
    },
    report: {
        kind: 'text',
        description: 'Mode `checksum`: JSON report of verify-artifacts over the same files, compared with the source.',
        placeholder: 'FILE',
    },
    source: {
        kind: 'text',
        description: 'Mode `checksum`: folder of the git repository that the files were built from.',
        default: '.',
        placeholder: 'DIR',
    },
    'source-ref': {
        kind: 'text',
        description: 'Mode `checksum`: commit or tag in that repository. Default: the commit of the workflow run; on a laptop it must be given.',
        placeholder: 'REF',
    },
    policy: {
        kind: 'text',
        description: 'Mode `checksum`: the policy file of that commit that the report was made by. Default: `release-policy.toml` where it exists.',
        placeholder: 'FILE',
    },
    folder: {
        kind: 'text',
        description: 'Folder to write to, outside of `paths`: mode `checksum` writes the release, mode `attest` the signed bundles. Default: a new temporary folder.',
        placeholder: 'DIR',
    },
    'retention-days': {
        kind: 'text',
        only: 'action',
        description: 'Mode `checksum`: days that the artifact is kept, 45 to 90. An approval may wait 30 days.',
        default: '90',
        placeholder: 'DAYS',
    },
    checksums: {
        kind: 'text',
        description: 'Mode `attest`: the output `checksums` of job *verify*.',
        placeholder: 'LINES',
    },
    statements: {
        kind: 'text',
        description: 'Mode `attest`: folder with the statements of job *verify*, as the gate unpacked them.',
        placeholder: 'DIR',
    },
    'statement-checksums': {
        kind: 'text',
        description: 'Mode `attest`: the output `statement-checksums` of job *verify*.',
        placeholder: 'LINES',
    },
    commit: {
        kind: 'text',
        description: 'Mode `attest`: full id of the commit of the release, as verified.',
        placeholder: 'SHA',
    },
    tag: {
        kind: 'text',
        description: 'Mode `attest`: name of the tag of the release.',
        placeholder: 'TAG',
    },
    environment: {
        kind: 'text',
        description: 'Mode `attest`: name of the environment that the job must run in.',
        default: 'pypi',
        placeholder: 'NAME',
    },
    'trusted-root': {
        kind: 'text',
        description: 'Mode `attest`: file with the trusted root of Sigstore to verify by, as `gh attestation trusted-root` writes it. Default for a public repository: that of the public instance, fetched by TUF. A private one needs it.',
        placeholder: 'FILE',
    },
    token: {
        kind: 'text',
        only: 'action',
        description: 'Mode `attest`: token that reads the repository and stores attestations.',
        default: '${{ github.token }}',
        placeholder: 'TOKEN',
    },
};


/***/ }),

/***/ 36553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MP: () => (/* binding */ compareNames),
/* harmony export */   QO: () => (/* binding */ checksumsOutput),
/* harmony export */   Uw: () => (/* binding */ checksumsOf),
/* harmony export */   XZ: () => (/* binding */ readChecksumsInput),
/* harmony export */   aP: () => (/* binding */ CHECKSUMS_FILE),
/* harmony export */   jn: () => (/* binding */ isReleaseName),
/* harmony export */   ss: () => (/* binding */ formatChecksums)
/* harmony export */ });
/* unused harmony exports MOST_CHECKSUMS_BYTES, parseChecksums */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72527);



const CHECKSUMS_FILE = 'SHA256SUMS';
/**
 * Most bytes of the value that travels between jobs. The input of an action is one environment variable, which Linux bounds to
 * 128 KiB (MAX_ARG_STRLEN): past that the step could not even be started.
 */
const MOST_CHECKSUMS_BYTES = 96 * 1024;
const NAME = /^[A-Za-z0-9_+!][A-Za-z0-9._+!-]{0,254}$/u;
const LINE = /^(?<sha256>[0-9a-f]{64}) {2}(?<name>[A-Za-z0-9_+!][A-Za-z0-9._+!-]{0,254})$/u;
const REFERENCE = /^sha256:(?<sha256>[0-9a-f]{64})$/u;
/**
 * A name that no tool reads in two ways: no path, no option, no hidden file, nothing that sha256sum would escape. Each name that
 * PEP 427 and PEP 625 allow is one.
 */
function isReleaseName(name) {
    return NAME.test(name);
}
/**
 * SHA256SUMS as `sha256sum` writes it in text mode: `<64 hex>  <name>`, LF, sorted by the bytes of the names.
 * @throws ToolError `usage` for no file, a name out of the set, a name given twice; `internal` for what is no SHA-256
 */
function formatChecksums(files) {
    const sorted = [...files].sort((a, b) => compareNames(a.name, b.name));
    for (const { name } of sorted) {
        if (isReleaseName(name))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v('usage', `the name ${JSON.stringify((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(name, 300))} can't stand in ${CHECKSUMS_FILE}`, {
            hint: 'Names of a release consist of letters, digits and `._+!-`: as PEP 427 and PEP 625 have it.',
        });
    }
    const text = sorted.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
    parseChecksums(text);
    return text;
}
/**
 * Reads SHA256SUMS more strictly than `sha256sum --check --strict` does: one form of each list, and of it alone.
 * @throws ToolError `usage` naming the line and what is wrong with it
 */
function parseChecksums(text) {
    if (text === '')
        throw emptyValue(CHECKSUMS_FILE);
    if (!text.endsWith('\n'))
        throw malformed('its last line has no line end', 'it may have been cut off');
    const read = [];
    for (const [index, line] of text.slice(0, -1).split('\n').entries()) {
        const { sha256, name } = LINE.exec(line)?.groups ?? {};
        const where = `line ${index + 1}`;
        if (sha256 === undefined || name === undefined) {
            throw malformed(`${where} is ${JSON.stringify((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(line, 200))}`, whatIsWrong(line));
        }
        const before = read.at(-1);
        if (before !== undefined && compareNames(before.name, name) >= 0) {
            const twice = read.some((other) => other.name === name);
            throw malformed(`${where} names ${name}`, twice ? 'that name is given twice' : 'the names are not sorted');
        }
        read.push({ name, sha256 });
    }
    return read;
}
/** The value for the next job: the list itself, or where that is too long for an action's input `sha256:<hex>` of it. */
function checksumsOutput(text) {
    return Buffer.byteLength(text) <= MOST_CHECKSUMS_BYTES ? text : `sha256:${sha256Of(text)}`;
}
/**
 * Reads the input `checksums`: a list, or `sha256:<hex>` of one.
 * @param value as inputs are parsed: absent where it is empty, without the spaces and line ends around it
 * @param file reads SHA256SUMS that came with the artifact; asked only where the value is a reference to it
 * @throws ToolError `usage`; `missing-input` where there is no such file; `digest-mismatch` where it is another one
 */
async function readChecksumsInput(value, file) {
    if (value === undefined || value.trim() === '')
        throw emptyValue('the input "checksums"');
    const expected = REFERENCE.exec(value)?.groups?.sha256;
    // Inputs arrive trimmed: the final line end is theirs to lose.
    if (expected === undefined)
        return parseChecksums(`${value}\n`);
    const bytes = await file();
    if (bytes === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v('missing-input', `"checksums" is the digest of a ${CHECKSUMS_FILE} that is not there`, {
            hint: `A list of more than ${MOST_CHECKSUMS_BYTES / 1024} KiB travels in the artifact: download it first.`,
        });
    }
    const found = sha256Of(bytes);
    if (found !== expected) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v('digest-mismatch', `${CHECKSUMS_FILE} has the SHA-256 ${found}, expected ${expected}`, {
            hint: 'It is not the list that was verified: stop, and look at who could write the artifact.',
        });
    }
    return parseChecksums(decodeAscii(bytes));
}
function emptyValue(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v('usage', `${what} is empty: the runner drops an output that contains a masked value`, {
        hint: 'Look for "Skip output" in the log of the job that made it, and at `needs` and `outputs` on the way. As in: checksums: ${{ needs.verify.outputs.checksums }}',
    });
}
function malformed(what, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v('usage', `${CHECKSUMS_FILE} can't be taken: ${what}: ${why}`, {
        hint: 'Each line is 64 lowercase hexadecimal digits, two spaces, a bare file name; sorted, each name once, LF at the end of each.',
    });
}
function whatIsWrong(line) {
    if (line === '')
        return 'it is blank';
    if (line.includes('\r'))
        return 'it holds a carriage return';
    if (line.startsWith('\\'))
        return 'its name is escaped';
    const [digest = '', ...rest] = line.split(' ');
    if (!/^[0-9a-f]{64}$/u.test(digest))
        return 'it does not begin with 64 lowercase hexadecimal digits';
    const name = rest.slice(1).join(' ');
    if (rest.length < 2 || rest[0] !== '' || name === '')
        return 'two spaces must stand between digest and name';
    return name.includes('/') ? 'its name is a path' : 'its name holds what no name of a release may';
}
function decodeAscii(bytes) {
    return Buffer.from(bytes).toString('latin1');
}
function sha256Of(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
}
/** By bytes: the names are ASCII, so code units are that. */
function compareNames(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Checksums of texts, by name. */
function checksumsOf(texts) {
    return [...texts].map(([name, text]) => ({ name, sha256: sha256Of(text) }));
}


/***/ }),

/***/ 26335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ SBOM_FILE),
/* harmony export */   U7: () => (/* binding */ statementFile),
/* harmony export */   Uq: () => (/* binding */ REPORT_FILE),
/* harmony export */   eF: () => (/* binding */ DIST_FOLDER),
/* harmony export */   o1: () => (/* binding */ STATEMENTS_FOLDER)
/* harmony export */ });
/* unused harmony export RELEASE_PAPERS */
/* harmony import */ var _attestation_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81759);
/* harmony import */ var _checksums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36553);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28180);



/**
 * Where things lie in the artifact that travels from verify to publish:
 *
 *     dist/<files>                    what is to be published, and nothing else
 *     SHA256SUMS, manifest.json       of those files
 *     sbom.cdx.json, report.json
 *     statements/<name>.json          what is to be signed, byte for byte
 */
const SBOM_FILE = 'sbom.cdx.json';
const REPORT_FILE = 'report.json';
const DIST_FOLDER = 'dist';
const STATEMENTS_FOLDER = 'statements';
function statementFile(name) {
    return `${name}.json`;
}
/** Paths of an artifact of a release besides the files to publish. */
const RELEASE_PAPERS = [
    _checksums_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECKSUMS_FILE */ .aP,
    _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_FILE */ .h1,
    SBOM_FILE,
    REPORT_FILE,
    ..._attestation_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .STATEMENT_NAMES */ .dm.map((name) => `${STATEMENTS_FOLDER}/${statementFile(name)}`),
];


/***/ }),

/***/ 28180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ writeManifest),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   h1: () => (/* binding */ MANIFEST_FILE)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37428);
/* harmony import */ var _distribution_filename_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57245);
/* harmony import */ var _distribution_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82354);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _checksums_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36553);





const MANIFEST_FILE = 'manifest.json';
const FILE = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().refine(_checksums_js__WEBPACK_IMPORTED_MODULE_3__/* .isReleaseName */ .jn, 'no name of a file of a release'),
    size: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0),
    sha256: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/u),
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['wheel', 'sdist']),
});
const MANIFEST = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    project: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .refine((name) => name !== '' && (0,_distribution_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(name) === name, 'not normalised (PEP 503)'),
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().refine((version) => (0,_distribution_version_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeVersion */ .Qj)(version) === version, 'not normalised (PEP 440)'),
    commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u),
    tag: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(255).optional(),
    files: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(FILE)
        .min(1)
        .refine((files) => files.every(({ name }, at) => at === 0 || (0,_checksums_js__WEBPACK_IMPORTED_MODULE_3__/* .compareNames */ .MP)(files[at - 1]?.name ?? '', name) < 0), 'not sorted by name, or a name is given twice'),
});
/** The one form of a manifest: JSON with two spaces, keys in the order of the type, files sorted, a final line end. */
function writeManifest({ project, version, commit, tag, files }) {
    const ordered = {
        schemaVersion: 1,
        project,
        version,
        commit,
        ...(tag === undefined ? {} : { tag }),
        files: [...files]
            .sort((a, b) => (0,_checksums_js__WEBPACK_IMPORTED_MODULE_3__/* .compareNames */ .MP)(a.name, b.name))
            .map(({ name, size, sha256, kind }) => ({ name, size, sha256, kind })),
    };
    return `${JSON.stringify(ordered, undefined, 2)}\n`;
}
/**
 * Reads `manifest.json`, and takes no form of it but the one that {@link writeManifest} gives: nothing can hide in a repeated
 * key, in an order, or in what another reader would see.
 * @throws ToolError `usage` saying what is wrong
 */
function parseManifest(text) {
    const { tag, ...rest } = checked(text);
    const manifest = { ...rest, ...(tag === undefined ? {} : { tag }) };
    if (writeManifest(manifest) === text)
        return manifest;
    throw malformed('it is not written in the one form that this project gives it');
}
function checked(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (cause) {
        throw malformed((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(cause), cause);
    }
    const { success, data, error } = MANIFEST.safeParse(json);
    if (success)
        return data;
    throw malformed(zod__WEBPACK_IMPORTED_MODULE_5__/* .prettifyError */ .S1(error), error);
}
function malformed(why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v('usage', `${MANIFEST_FILE} can't be taken: ${why}`, {
        hint: 'checksum-and-attest writes it in mode checksum: take it from the artifact of that job, unchanged.',
        cause,
    });
}


/***/ }),

/***/ 71729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ checksum),
  Y: () => (/* binding */ requiredInput)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/attestation/provenance.js
var provenance = __webpack_require__(22823);
// EXTERNAL MODULE: ./lib/attestation/statement.js
var statement = __webpack_require__(81759);
// EXTERNAL MODULE: ./lib/rules/index.js + 208 modules
var rules = __webpack_require__(42598);
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

// EXTERNAL MODULE: ./lib/engine.js + 2 modules
var engine = __webpack_require__(99656);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/facts.js
var lib_facts = __webpack_require__(71588);
// EXTERNAL MODULE: ./lib/distribution/filename.js
var distribution_filename = __webpack_require__(57245);
// EXTERNAL MODULE: ./lib/distribution/version.js
var distribution_version = __webpack_require__(82354);
// EXTERNAL MODULE: ./lib/release/checksums.js
var release_checksums = __webpack_require__(36553);
;// CONCATENATED MODULE: ./lib/release/assemble.js




/**
 * Makes a release of the files that were read: wheels and sdists of one project and version, and nothing else.
 * @throws ToolError `usage` naming the file that does not belong to it
 */
function assembleRelease(subjects, { commit, tag }) {
    const named = [...subjects].sort((a, b) => (0,release_checksums/* compareNames */.MP)(a.filename, b.filename)).map(required);
    const [first] = named;
    if (first === undefined)
        throw new errors/* ToolError */.v('missing-input', 'there are no files to publish');
    for (const { project, version, distribution } of named) {
        if (project === first.project && (0,distribution_version/* versionsEqual */.At)(version, first.version))
            continue;
        throw new errors/* ToolError */.v('usage', `${distribution.filename} is of another release than ${first.distribution.filename}`, { hint: 'A release is one version of one project: empty the folder before the build.' });
    }
    const distributions = named.map(({ distribution }) => distribution);
    return {
        manifest: {
            schemaVersion: 1,
            project: first.project,
            version: first.version,
            commit,
            ...(tag !== undefined && { tag }),
            files: distributions.map(({ filename, size, sha256, kind }) => ({
                name: filename,
                size,
                sha256,
                kind,
            })),
        },
        distributions,
    };
}
function required(subject) {
    const { filename } = subject;
    if (subject.kind === 'other' || !(0,release_checksums/* isReleaseName */.jn)(filename)) {
        const why = subject.kind === 'other' ? subject.why : 'its name holds what no name of a release may';
        throw new errors/* ToolError */.v('usage', `${JSON.stringify(filename)} is no file of a release: ${why}`, {
            hint: 'Name wheels and sdists only.',
        });
    }
    const { name } = subject;
    if ((0,distribution_filename/* isFilename */.AT)(name))
        return { distribution: subject, project: name.project, version: name.version };
    throw new errors/* ToolError */.v('usage', `${filename} is no file of a release: ${name.message}`);
}

// EXTERNAL MODULE: ./lib/distribution/requirement.js
var requirement = __webpack_require__(82157);
;// CONCATENATED MODULE: ./lib/release/declared-toolchain.js

function declaredToolchain({ project, constraints }) {
    const pinned = new Map();
    for (const { project: name, version } of constraints.flatMap((file) => file.constraints)) {
        if (name === undefined || version === undefined)
            continue;
        pinned.set(name, (pinned.get(name) ?? new Set()).add(version));
    }
    const texts = new Set((project?.buildRequires ?? []).map(({ text }) => text));
    const requires = [...texts].sort().map((text) => {
        const parsed = (0,requirement/* parseRequirement */.p)(text);
        if (!('project' in parsed))
            return { text };
        const [version, ...others] = pinned.get(parsed.project) ?? [];
        return {
            text,
            project: parsed.project,
            ...(version !== undefined && others.length === 0 && { version }),
        };
    });
    const files = [...(project ? [project] : []), ...constraints]
        .map(({ path, sha256 }) => ({ path, sha256 }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
    return { requires, files };
}

// EXTERNAL MODULE: ./lib/release/layout.js
var layout = __webpack_require__(26335);
// EXTERNAL MODULE: ./lib/release/manifest.js
var release_manifest = __webpack_require__(28180);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var classic_errors = __webpack_require__(961);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(37428);
;// CONCATENATED MODULE: ./lib/release/read-report.js



const SHA256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/u);
const OUTCOMES = ['pass', 'fail', 'not-applicable', 'not-available', 'unknown', 'error'];
const REPORT = schemas/* looseObject */._H3({
    schemaVersion: schemas/* literal */.euz(1),
    verdict: schemas/* enum */.k5n(['pass', 'fail']),
    complete: schemas/* boolean */.zMY(),
    source: schemas/* looseObject */._H3({ commit: schemas/* string */.YjP() }).optional(),
    policy: schemas/* looseObject */._H3({ path: schemas/* string */.YjP().optional(), sha256: SHA256.optional() }),
    subjects: schemas/* array */.YOg(schemas/* looseObject */._H3({ file: schemas/* string */.YjP(), sha256: SHA256, size: schemas/* int */.Whr().min(0) })),
    results: schemas/* array */.YOg(schemas/* looseObject */._H3({ ruleId: schemas/* string */.YjP(), outcome: schemas/* enum */.k5n(OUTCOMES), why: schemas/* string */.YjP().optional() })),
    approvals: schemas/* array */.YOg(schemas/* looseObject */._H3({ used: schemas/* array */.YOg(schemas/* unknown */.L5J()) })),
});
/**
 * Takes the report of verify-artifacts where it is about these files and this commit, and found nothing.
 * @throws ToolError `usage` saying what does not fit
 */
function readReport(bytes, { files, commit }) {
    const report = parsed(bytes);
    if (report.verdict !== 'pass')
        throw misfit('its verdict is "fail": these files may not be published');
    if (!report.complete)
        throw misfit('it is not complete: something that was asked for could not be known');
    if (report.source?.commit !== commit) {
        const about = report.source === undefined ? 'no commit at all' : `commit ${report.source.commit}`;
        throw misfit(`it compares with ${about}, the release is of ${commit}`);
    }
    const listed = (all) => all.map(({ name, sha256, size }) => `${name} ${size} ${sha256}`).sort();
    const actual = listed(files);
    const judged = listed(report.subjects.map(({ file, sha256, size }) => ({ name: file, sha256, size })));
    const strange = [
        ...actual.filter((one) => !judged.includes(one)),
        ...judged.filter((one) => !actual.includes(one)),
    ];
    if (strange.length > 0 || actual.length !== judged.length) {
        throw misfit(`it is not about exactly these files: see ${strange[0] ?? 'one that it lists twice'}`);
    }
    const { path, sha256 } = report.policy;
    if ((path === undefined) !== (sha256 === undefined))
        throw misfit('it names half a policy');
    return {
        sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'),
        ...(path !== undefined && sha256 !== undefined && { policy: { path, sha256 } }),
        results: report.results.map(({ ruleId, outcome, why }) => ({
            ruleId,
            outcome,
            ...(why !== undefined && { why }),
        })),
        approvalsUsed: report.approvals.filter(({ used }) => used.length > 0).length,
    };
}
function parsed(bytes) {
    try {
        return REPORT.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    }
    catch (cause) {
        throw misfit(cause instanceof classic_errors/* ZodError */.G ? core_errors/* prettifyError */.S1(cause) : (0,errors/* messageOf */.b)(cause), cause);
    }
}
function misfit(why, cause) {
    return new errors/* ToolError */.v('usage', `the report can't be taken: ${why}`, {
        hint: 'Give the JSON report of verify-artifacts over the same files, with `source`: as in: report: ${{ steps.verify.outputs.report }}',
        cause,
    });
}

// EXTERNAL MODULE: ./lib/release/sbom.js
var release_sbom = __webpack_require__(56460);
// EXTERNAL MODULE: ./lib/rules/release/sbom-mismatch.js + 2 modules
var sbom_mismatch = __webpack_require__(22665);
// EXTERNAL MODULE: ./lib/toolchain/gather.js
var gather = __webpack_require__(22572);
// EXTERNAL MODULE: ./lib/shells/policy.js + 1 modules
var shells_policy = __webpack_require__(98172);
// EXTERNAL MODULE: ./lib/shells/read-subjects.js
var read_subjects = __webpack_require__(71125);
;// CONCATENATED MODULE: ./lib/shells/checksum.js



















/**
 * Makes the papers of a release beside copies of its files: see src/release/layout.ts. Runs nothing, asks nobody.
 * @throws ToolError where the files, the report and the commit do not belong together
 */
async function checksum(inputs, signing, ports) {
    const { git, text } = ports;
    const reportPath = requiredInput('report', inputs.report, 'report: ${{ steps.verify.outputs.report }}');
    const ref = requiredInput('source-ref', inputs['source-ref'] ?? signing?.run.sha, 'source-ref: v1.2.3');
    const { policy } = await (0,shells_policy/* gatherPolicy */.EX)({ policy: inputs.policy, source: inputs.source, 'source-ref': ref }, ports);
    const artifacts = await ports.files.expand(inputs.paths);
    if (inputs.folder !== undefined)
        requireOutside(inputs.folder, artifacts);
    const subjects = await (0,read_subjects/* readSubjects */.K)(artifacts, { limits: policy.limits, lineEnds: false }, ports.log);
    const tree = await git.readTree(inputs.source, ref);
    const { commit } = tree;
    const { manifest, distributions } = assembleRelease(subjects, {
        commit,
        tag: tagOf(signing?.run.ref, tree.tag),
    });
    const bytes = await text.read(reportPath);
    if (bytes === undefined)
        throw new errors/* ToolError */.v('missing-input', `there is no report ${reportPath}`);
    const report = readReport(bytes, manifest);
    if (report.policy?.sha256 !== policy.origin?.sha256) {
        throw new errors/* ToolError */.v('usage', 'the report was made by another policy than the one of this commit', {
            hint: 'Give both actions the same "policy", "source" and "source-ref".',
        });
    }
    const toolchain = await (0,gather/* gatherToolchain */.P)((path) => git.readFile(inputs.source, commit, path), policy.toolchain?.constraints, { commit });
    const sbom = (0,release_sbom/* writeSbom */.Tz)({
        manifest,
        distributions,
        committed: tree.committed,
        toolchain: declaredToolchain(toolchain),
    });
    const facts = {
        subjects: (0,lib_facts/* known */.e)(distributions),
        policy: (0,lib_facts/* known */.e)(policy),
        today: (0,lib_facts/* known */.e)(ports.clock.today()),
        sbom: (0,lib_facts/* known */.e)({ path: layout/* SBOM_FILE */.HO, text: sbom }),
    };
    const [result] = (0,engine/* evaluate */._3)([sbom_mismatch/* sbomMismatch */._], facts, { tool: version/* TOOL */.j }).results;
    if (result?.outcome !== 'pass') {
        throw new errors/* ToolError */.v('internal', `the SBOM does not fit: ${result?.findings[0]?.message ?? result?.why ?? ''}`);
    }
    const checksums = (0,release_checksums/* formatChecksums */.ss)(manifest.files);
    const statements = signing === undefined ? new Map() : unsigned(manifest, report, sbom, signing);
    const { root, paths } = await ports.folders.write(inputs.folder, new Map([
        ...artifacts.map((artifact) => [
            `${layout/* DIST_FOLDER */.eF}/${artifact.filename}`,
            { artifact, sha256: manifest.files.find(({ name }) => name === artifact.filename)?.sha256 ?? '' },
        ]),
        [release_checksums/* CHECKSUMS_FILE */.aP, checksums],
        [release_manifest/* MANIFEST_FILE */.h1, (0,release_manifest/* writeManifest */.HN)(manifest)],
        [layout/* SBOM_FILE */.HO, sbom],
        [layout/* REPORT_FILE */.Uq, new TextDecoder().decode(bytes)],
        ...[...statements].map(([name, body]) => [`${layout/* STATEMENTS_FOLDER */.o1}/${name}`, body]),
    ]));
    const statementChecksums = signing && (0,release_checksums/* formatChecksums */.ss)((0,release_checksums/* checksumsOf */.Uw)(statements));
    return {
        manifest,
        checksums,
        ...(statementChecksums !== undefined && { statementChecksums }),
        statements,
        root,
        paths,
    };
}
/** The statements as they are to be signed, by file name. */
function unsigned(manifest, report, sbom, { run, action }) {
    const predicates = {
        provenance: (0,provenance/* predictedProvenance */.mA)(run),
        sbom: JSON.parse(sbom),
        'verification-summary': verificationSummary(manifest, report, run, action),
    };
    const subject = manifest.files.map(({ name, sha256 }) => ({ name, digest: { sha256 } }));
    return new Map(statement/* STATEMENT_NAMES */.dm.map((name) => [
        (0,layout/* statementFile */.U7)(name),
        (0,statement/* statementText */.t6)({ subject, predicateType: statement/* PREDICATE_TYPES */.Cs[name], predicate: predicates[name] }),
    ]));
}
/** Without a tag it is a rehearsal: of a run only its own ref counts, since its provenance will name that. */
function tagOf(runRef, tag) {
    if (runRef === undefined)
        return tag;
    return runRef.startsWith('refs/tags/') ? runRef.slice('refs/tags/'.length) : undefined;
}
/** @throws ToolError `usage`: what is written must not be taken for a file to publish */
function requireOutside(folder, artifacts) {
    for (const { path } of artifacts) {
        const below = (0,external_node_path_.relative)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(path)), (0,external_node_path_.resolve)(folder));
        if (below === '..' || below.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(below))
            continue;
        throw new errors/* ToolError */.v('usage', `the folder ${folder} lies where the files to publish are`, {
            hint: 'Everything there may be uploaded to the index: name a folder outside of it.',
        });
    }
}
function requiredInput(name, value, example) {
    if (value !== undefined)
        return value;
    throw new errors/* ToolError */.v('usage', `the input "${name}" is missing`, { hint: `As in: ${example}` });
}


/***/ }),

/***/ 14408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ signingRun),
/* harmony export */   J: () => (/* binding */ provenanceRun)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _github_run_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35928);


/** The run by the runner's variables. @throws ToolError `environment` */
function provenanceRun(environment) {
    const { RUNNER_ENVIRONMENT: runnerEnvironment = '' } = environment;
    if (!/^(?:github|self)-hosted$/u.test(runnerEnvironment)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('environment', `RUNNER_ENVIRONMENT is ${JSON.stringify(runnerEnvironment)}`, {
            hint: 'A runner of GitHub Actions sets it to "github-hosted" or "self-hosted".',
        });
    }
    return { ...(0,_github_run_context_js__WEBPACK_IMPORTED_MODULE_1__/* .runContext */ .p)(environment), runnerEnvironment };
}
/** The run that will sign: this one. */
function signingRun(environment) {
    const { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = environment;
    const named = /^[\w.-]+\/[\w.-]+$/u.test(repository) && /^[\w./-]{1,255}$/u.test(ref);
    return { run: provenanceRun(environment), action: named ? { repository, ref } : undefined };
}


/***/ })

};

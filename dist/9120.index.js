export const id = 9120;
export const ids = [9120];
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
    'index-url': {
        kind: 'text',
        description: 'Mode `checksum`: Simple API of the index that the files will go to. It stops where that already holds other files of this version, before anyone is asked to approve. Default: in a workflow `https://pypi.org/simple/`, by hand `none`, which asks no index.',
        placeholder: 'URL',
    },
    folder: {
        kind: 'text',
        description: 'Folder to write to, outside of `paths`: mode `checksum` writes the release, mode `attest` the signed bundles. Default: a new temporary folder.',
        placeholder: 'DIR',
    },
    'retention-days': {
        kind: 'text',
        only: 'action',
        description: 'Days that the artifact is kept, 45 to 90. An approval may wait 30 days.',
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
    'publish-attestations': {
        kind: 'flag',
        description: 'Mode `attest`: sign a publish attestation (PEP 740) of each file in `upload-folder`, and write it beside the file. Only where the job uploads by `uv` or `twine` itself: an upload action writes its own, and stops at these.',
    },
    'upload-folder': {
        kind: 'text',
        description: 'Mode `attest`, with `publish-attestations`: folder of the files to upload, the output `path` of the gate.',
        placeholder: 'DIR',
    },
    'trusted-root': {
        kind: 'text',
        description: 'Mode `attest`: file with the trusted root of Sigstore to verify by, as `gh attestation trusted-root` writes it. Default for a public repository: that of the public instance, fetched by TUF. A private one needs it.',
        placeholder: 'FILE',
    },
    'skip-bundle-upload': {
        kind: 'flag',
        only: 'action',
        description: 'Mode `attest`: uploads no artifact with the signed bundles. Then publish-release has none to attach.',
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

/***/ 76508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseReport),
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34398);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(961);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37428);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);



const SHA256 = zod__WEBPACK_IMPORTED_MODULE_2__.string().regex(/^[0-9a-f]{64}$/u);
const OUTCOMES = ['pass', 'fail', 'not-applicable', 'not-available', 'unknown', 'error'];
const REPORT = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__.literal(1),
    verdict: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](['pass', 'fail']),
    complete: zod__WEBPACK_IMPORTED_MODULE_2__.boolean(),
    source: zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({ commit: zod__WEBPACK_IMPORTED_MODULE_2__.string() }).optional(),
    policy: zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({ path: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(), sha256: SHA256.optional() }),
    subjects: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({ file: zod__WEBPACK_IMPORTED_MODULE_2__.string(), sha256: SHA256, size: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(0) })),
    results: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({ ruleId: zod__WEBPACK_IMPORTED_MODULE_2__.string(), outcome: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](OUTCOMES), why: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional() })),
    approvals: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({ used: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.unknown()) })),
});
/** @throws ToolError `usage`: it is no report of this project */
function parseReport(bytes) {
    const { verdict, complete, source, policy, subjects, results, approvals } = parsed(bytes);
    const { path, sha256 } = policy;
    if ((path === undefined) !== (sha256 === undefined))
        throw misfit('it names half a policy');
    return {
        sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex'),
        verdict,
        complete,
        ...(source && { commit: source.commit }),
        ...(path !== undefined && sha256 !== undefined && { policy: { path, sha256 } }),
        subjects: subjects.map(({ file, ...rest }) => ({ name: file, sha256: rest.sha256, size: rest.size })),
        results: results.map(({ ruleId, outcome, why }) => ({
            ruleId,
            outcome,
            ...(why !== undefined && { why }),
        })),
        approvalsUsed: approvals.filter(({ used }) => used.length > 0).length,
    };
}
/**
 * Takes the report of verify-artifacts where it is about these files and this commit, and found nothing.
 * @throws ToolError `usage` saying what does not fit
 */
function readReport(bytes, { files, commit }) {
    const report = parseReport(bytes);
    if (report.verdict !== 'pass')
        throw misfit('its verdict is "fail": these files may not be published');
    if (!report.complete)
        throw misfit('it is not complete: something that was asked for could not be known');
    if (report.commit !== commit) {
        const about = report.commit === undefined ? 'no commit at all' : `commit ${report.commit}`;
        throw misfit(`it compares with ${about}, the release is of ${commit}`);
    }
    const listed = (all) => all.map(({ name, sha256, size }) => `${name} ${size} ${sha256}`).sort();
    const actual = listed(files);
    const judged = listed(report.subjects);
    const strange = [
        ...actual.filter((one) => !judged.includes(one)),
        ...judged.filter((one) => !actual.includes(one)),
    ];
    if (strange.length > 0 || actual.length !== judged.length) {
        throw misfit(`it is not about exactly these files: see ${strange[0] ?? 'one that it lists twice'}`);
    }
    return report;
}
function parsed(bytes) {
    try {
        return REPORT.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    }
    catch (cause) {
        throw misfit(cause instanceof zod__WEBPACK_IMPORTED_MODULE_3__/* .ZodError */ .G ? zod__WEBPACK_IMPORTED_MODULE_4__/* .prettifyError */ .S1(cause) : (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(cause), cause);
    }
}
function misfit(why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v('usage', `the report can't be taken: ${why}`, {
        hint: 'Give the JSON report of verify-artifacts over the same files, with `source`: as in: report: ${{ steps.verify.outputs.report }}',
        cause,
    });
}


/***/ }),

/***/ 18242:
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
// EXTERNAL MODULE: ./lib/attestation/summary.js + 1 modules
var summary = __webpack_require__(76181);
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
// EXTERNAL MODULE: ./lib/release/read-report.js
var read_report = __webpack_require__(76508);
// EXTERNAL MODULE: ./lib/release/sbom.js
var release_sbom = __webpack_require__(56460);
// EXTERNAL MODULE: ./lib/rules/release/sbom-mismatch.js + 2 modules
var sbom_mismatch = __webpack_require__(22665);
// EXTERNAL MODULE: ./lib/toolchain/gather.js
var gather = __webpack_require__(22572);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/pypi/default-index.js
var default_index = __webpack_require__(87468);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/rules/release/release-already-on-index.js
var release_already_on_index = __webpack_require__(62294);
// EXTERNAL MODULE: ./lib/shells/index-release.js
var index_release = __webpack_require__(6155);
;// CONCATENATED MODULE: ./lib/shells/index-room.js








/** What the input says where no index is to be asked. */
const NO_INDEX = 'none';
/**
 * What an earlier attempt has uploaded can't be changed: a person is not to be asked about files that could never follow it.
 * From a rehearsal nothing is uploaded, often of a version that is out already: it only says what a release would meet.
 * @throws ToolError `digest-mismatch`; `environment` where the index does not answer
 */
async function requireRoom(question, ports) {
    const { indexUrl, attempt, tag } = question;
    // By hand nothing is uploaded, so that no index is asked unless one is named.
    const url = indexUrl ?? (attempt === undefined ? NO_INDEX : default_index/* DEFAULT_INDEX_URL */.X);
    if (url === NO_INDEX)
        return;
    const obstacle = await obstacleOn(url, question, ports);
    if (obstacle === undefined)
        return;
    if (attempt === undefined || tag !== undefined)
        throw obstacle;
    ports.log.warn(`a release of this commit would stop here: ${(0,report_escape/* escapeText */.X1)(obstacle.message)}`);
}
async function obstacleOn(url, { distributions, policy, attempt = 1 }, ports) {
    const files = distributions.map(({ filename: name, sha256 }) => ({ name, sha256 }));
    const facts = {
        subjects: (0,lib_facts/* known */.eO)(distributions),
        policy: (0,lib_facts/* known */.eO)(policy),
        today: (0,lib_facts/* known */.eO)(ports.clock.today()),
        indexRelease: await (0,index_release/* indexFact */.b)(url, files, attempt > 1, ports),
    };
    const [result] = (0,engine/* evaluate */._3)([release_already_on_index/* releaseAlreadyOnIndex */.V], facts, { tool: version/* TOOL */.j }).results;
    if (result?.outcome === 'pass')
        return undefined;
    const [finding] = result?.findings ?? [];
    if (finding !== undefined)
        return new errors/* ToolError */.v('digest-mismatch', finding.message);
    return new errors/* ToolError */.v('environment', `can't tell what the index already holds: ${result?.why ?? 'nobody knows why'}`, { hint: 'Run the failed jobs again once the index answers.' });
}

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
    const report = (0,read_report/* readReport */.t)(bytes, manifest);
    if (report.policy?.sha256 !== policy.origin?.sha256) {
        throw new errors/* ToolError */.v('usage', 'the report was made by another policy than the one of this commit', {
            hint: 'Give both actions the same "policy", "source" and "source-ref".',
        });
    }
    requireCommit(signing, commit);
    await requireRoom({
        ...{ distributions, policy, tag: manifest.tag },
        indexUrl: inputs['index-url'],
        attempt: signing?.run.runAttempt,
    }, ports);
    const toolchain = await (0,gather/* gatherToolchain */.P)((path) => git.readFile(inputs.source, commit, path), policy.toolchain?.constraints, { commit });
    const sbom = (0,release_sbom/* writeSbom */.Tz)({
        manifest,
        distributions,
        committed: tree.committed,
        toolchain: declaredToolchain(toolchain),
    });
    requireFitting(sbom, { distributions, policy, today: ports.clock.today() });
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
/**
 * The provenance will name the commit of the run, and of nothing else can it be signed: better known before anyone is asked.
 * @throws ToolError `usage`
 */
function requireCommit(signing, commit) {
    if (signing === undefined || signing.run.sha === commit)
        return;
    throw new errors/* ToolError */.v('usage', `this run is of ${signing.run.sha}, and the files were built from commit ${commit}`, {
        hint: 'Leave "source-ref" out, and start the release by the tag: its provenance would name another object.',
    });
}
/** The SBOM by the rule that everybody else holds against it. @throws ToolError `internal` */
function requireFitting(sbom, { distributions, policy, today }) {
    const facts = {
        subjects: (0,lib_facts/* known */.eO)(distributions),
        policy: (0,lib_facts/* known */.eO)(policy),
        today: (0,lib_facts/* known */.eO)(today),
        sbom: (0,lib_facts/* known */.eO)({ path: layout/* SBOM_FILE */.HO, text: sbom }),
    };
    const [result] = (0,engine/* evaluate */._3)([sbom_mismatch/* sbomMismatch */._], facts, { tool: version/* TOOL */.j }).results;
    if (result?.outcome !== 'pass') {
        throw new errors/* ToolError */.v('internal', `the SBOM does not fit: ${result?.findings[0]?.message ?? result?.why ?? ''}`);
    }
}
/** The statements as they are to be signed, by file name. */
function unsigned(manifest, report, sbom, { run, action }) {
    const predicates = {
        provenance: (0,provenance/* predictedProvenance */.mA)(run),
        sbom: JSON.parse(sbom),
        'verification-summary': (0,summary/* verificationSummary */.Ob)(manifest, report, run, action),
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

/***/ 6155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ indexFact)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71588);
/* harmony import */ var _release_index_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54353);



/** What an index serves may be minutes old. Worth waiting for only where an earlier attempt may have uploaded. */
const INDEX_READS = 3;
/**
 * What the index serves of this release.
 * @param mayLag an earlier attempt may have uploaded, so that missing files are asked for again
 */
async function indexFact(url, expected, mayLag, { index: open, wait, log }) {
    const release = (0,_release_index_state_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseOf */ .l7)((0,_release_index_state_js__WEBPACK_IMPORTED_MODULE_2__/* .distributions */ ._o)(expected).map(({ name }) => name));
    if (release === undefined)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .hU)('the files are not all of one project and version');
    try {
        const index = await open(url);
        try {
            for (let read = 1;; read += 1) {
                const listed = await index.listed(release.project, release.version);
                const files = listed.map(({ filename, sha256 }) => ({ name: filename, sha256 }));
                const missing = (0,_release_index_state_js__WEBPACK_IMPORTED_MODULE_2__/* .indexState */ .I7)(expected, files).missing.length;
                if (missing === 0 || !mayLag || read === INDEX_READS)
                    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)({ index: shown(url), ...release, files });
                log.progress(`the index lacks ${missing} files; asking again, for its answers may be old`);
                await wait(5);
            }
        }
        finally {
            await index.close();
        }
    }
    catch (error) {
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .hU)(`the package index: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error)}`);
    }
}
function shown(url) {
    if (!URL.canParse(url))
        return url;
    const address = new URL(url);
    address.username = '';
    address.password = '';
    return address.href;
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

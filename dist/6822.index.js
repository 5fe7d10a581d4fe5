export const id = 6822;
export const ids = [6822];
export const modules = {

/***/ 42635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nu: () => (/* binding */ readRepository),
/* harmony export */   kC: () => (/* binding */ compareCommits),
/* harmony export */   pG: () => (/* binding */ readBranch)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34398);
/* harmony import */ var _api_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64714);


const ID = zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u);
const REPOSITORY = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    id: zod__WEBPACK_IMPORTED_MODULE_0__.int(),
    visibility: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['public', 'private', 'internal']),
    full_name: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    default_branch: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1),
    fork: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    parent: zod__WEBPACK_IMPORTED_MODULE_0__.object({ full_name: zod__WEBPACK_IMPORTED_MODULE_0__.string() }).optional(),
});
const BRANCH = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    name: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__.object({ sha: ID }),
    protected: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    protection: zod__WEBPACK_IMPORTED_MODULE_0__.object({ enabled: zod__WEBPACK_IMPORTED_MODULE_0__.boolean().optional() }).optional(),
});
const COMPARE = zod__WEBPACK_IMPORTED_MODULE_0__.object({ status: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['identical', 'behind', 'ahead', 'diverged']) });
const METADATA = 'metadata: read';
const CONTENTS = 'contents: read';
function readRepository(api, repository) {
    return api.get({ path: (0,_api_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .S)(repository), permission: METADATA }, (json) => {
        const answer = REPOSITORY.parse(json);
        const { full_name: fullName, default_branch: defaultBranch, visibility, fork, parent } = answer;
        const id = String(answer.id);
        return { fullName, id, visibility, defaultBranch, fork, ...(parent && { parent: parent.full_name }) };
    });
}
/** A branch, by its exact name; `absent` where there is none. */
function readBranch(api, repository, branch) {
    return api.get({ path: `${(0,_api_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .S)(repository, 'branches')}/${encodeURIComponent(branch)}`, permission: CONTENTS }, (json) => {
        const answer = BRANCH.parse(json);
        // A branch that was renamed is redirected to its new name.
        if (answer.name !== branch)
            throw new Error(`it answers with ${JSON.stringify(answer.name)}`);
        const classic = answer.protected && answer.protection?.enabled !== false;
        return { commit: answer.commit.sha, classic };
    });
}
/** How `commit` stands to `base`; full ids, so that no name is taken for another. */
function compareCommits(api, repository, base, commit) {
    return api.get({
        path: (0,_api_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .S)(repository, 'compare', `${base}...${commit}`),
        query: { per_page: '1' },
        permission: CONTENTS,
    }, (json) => COMPARE.parse(json).status);
}


/***/ }),

/***/ 71257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cj: () => (/* binding */ bundleOf),
/* harmony export */   kV: () => (/* binding */ attestationOf),
/* harmony export */   nU: () => (/* binding */ parseAttestations)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34398);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _json_depth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74605);



const BASE64 = zod__WEBPACK_IMPORTED_MODULE_1__.string()
    .max(1024 ** 2)
    .regex(/^[A-Za-z0-9+/]+={0,2}$/u);
const ATTESTATION = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    version: zod__WEBPACK_IMPORTED_MODULE_1__.literal(1),
    verification_material: zod__WEBPACK_IMPORTED_MODULE_1__.object({
        certificate: BASE64,
        transparency_entries: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string(), zod__WEBPACK_IMPORTED_MODULE_1__.json())).min(1).max(10),
    }),
    envelope: zod__WEBPACK_IMPORTED_MODULE_1__.object({ statement: BASE64, signature: BASE64 }),
});
/** Both forms hold the same parts under other names. */
const MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const BUNDLE = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_1__.literal(MEDIA_TYPE),
    verificationMaterial: zod__WEBPACK_IMPORTED_MODULE_1__.object({
        certificate: zod__WEBPACK_IMPORTED_MODULE_1__.object({ rawBytes: BASE64 }),
        tlogEntries: ATTESTATION.shape.verification_material.shape.transparency_entries,
    }),
    dsseEnvelope: zod__WEBPACK_IMPORTED_MODULE_1__.object({
        payload: BASE64,
        payloadType: zod__WEBPACK_IMPORTED_MODULE_1__.literal(PAYLOAD_TYPE),
        signatures: zod__WEBPACK_IMPORTED_MODULE_1__.tuple([zod__WEBPACK_IMPORTED_MODULE_1__.object({ sig: BASE64 })]),
    }),
});
/** Real ones have ten: an entry of a log with its proof. */
const MOST_LEVELS = 100;
/** Names are bounded: they go into messages. */
const NAME = zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1).max(300);
const PROVENANCE = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    version: zod__WEBPACK_IMPORTED_MODULE_1__.literal(1),
    attestation_bundles: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({
        publisher: zod__WEBPACK_IMPORTED_MODULE_1__.object({
            kind: NAME,
            repository: NAME.nullish(),
            workflow: NAME.nullish(),
            environment: zod__WEBPACK_IMPORTED_MODULE_1__.string().max(300).nullish(),
        }),
        attestations: zod__WEBPACK_IMPORTED_MODULE_1__.array(ATTESTATION).min(1).max(20),
    }))
        .min(1)
        .max(20),
});
/**
 * Reads the provenance object of one file (PEP 740, Integrity API), each attestation as a Sigstore bundle.
 * @throws ToolError `environment` for anything that is not as PEP 740 has it
 */
function parseAttestations(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (cause) {
        throw malformed('it is no JSON', cause);
    }
    // What reads it calls itself for each level: hostile JSON would exhaust the stack.
    if ((0,_json_depth_js__WEBPACK_IMPORTED_MODULE_2__/* .isDeeperThan */ .h)(json, MOST_LEVELS))
        throw malformed('it is nested too deeply');
    const { success, data, error } = PROVENANCE.safeParse(json);
    if (!success) {
        const path = error.issues[0]?.path.join('.') ?? '';
        throw malformed(`"${path}" is missing or not as PEP 740 has it`, error);
    }
    return data.attestation_bundles.map(({ publisher, attestations }) => ({
        publisher: publisherOf(publisher),
        bundles: attestations.map(bundleOf),
    }));
}
function publisherOf({ kind, repository, workflow, environment, }) {
    return {
        kind,
        ...(repository && { repository }),
        ...(workflow && { workflow }),
        ...(environment && { environment }),
    };
}
/** PEP 740 keeps the parts of a Sigstore bundle, version 0.3, under names of its own. */
function bundleOf({ verification_material: material, envelope }) {
    return {
        mediaType: MEDIA_TYPE,
        verificationMaterial: {
            certificate: { rawBytes: material.certificate },
            tlogEntries: material.transparency_entries,
        },
        dsseEnvelope: {
            payload: envelope.statement,
            payloadType: PAYLOAD_TYPE,
            signatures: [{ sig: envelope.signature, keyid: '' }],
        },
    };
}
/**
 * A Sigstore bundle as PEP 740 wants it: the inverse of {@link bundleOf}. Time stamps of an authority get lost, because PEP 740 has
 * no place for them: the transparency log alone says when it was signed.
 * @throws ToolError `environment` for a bundle that is not of version 0.3, in no log, or signed more than once
 */
function attestationOf(bundle) {
    const { success, data, error } = BUNDLE.safeParse(bundle);
    if (!success) {
        const path = error.issues[0]?.path.join('.') ?? '';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('environment', `"${path}" of the Sigstore bundle is missing or not as PEP 740 needs it`, {
            hint: 'A publish attestation is signed once, with one certificate, by an instance of Sigstore that has a log.',
            cause: error,
        });
    }
    const { verificationMaterial: material, dsseEnvelope: envelope } = data;
    return {
        version: 1,
        verification_material: {
            certificate: material.certificate.rawBytes,
            transparency_entries: material.tlogEntries,
        },
        envelope: { statement: envelope.payload, signature: envelope.signatures[0].sig },
    };
}
function malformed(why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('environment', `the provenance can't be taken: ${why}`, {
        hint: 'See whether the index keeps to PEP 740.',
        cause,
    });
}


/***/ }),

/***/ 30748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ reviewedStatement),
/* harmony export */   s: () => (/* binding */ readStatementChecksums)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _attestation_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81759);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _checksums_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36553);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26335);





/**
 * Reads the input `statement-checksums`: the digests of exactly the statements of a release.
 * @throws ToolError `usage`
 */
async function readStatementChecksums(value) {
    if (value === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v('usage', 'the input "statement-checksums" is missing', {
            hint: 'As in: statement-checksums: ${{ needs.verify.outputs.statement-checksums }}',
        });
    }
    const listed = await (0,_checksums_js__WEBPACK_IMPORTED_MODULE_3__/* .readChecksumsInput */ .XZ)(value, _checksums_js__WEBPACK_IMPORTED_MODULE_3__/* .LIST_ONLY */ .uO, 'statement-checksums');
    const wanted = _attestation_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .STATEMENT_NAMES */ .dm.map(_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .statementFile */ .U7);
    if ((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(listed.map(({ name }) => name), [...wanted].sort()))
        return listed;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v('usage', `the input "statement-checksums" does not name exactly ${wanted.join(', ')}`, {
        hint: 'Give the output `statement-checksums` of the job that ran mode checksum, unchanged.',
    });
}
/**
 * Reads one statement whose digest was found right, and demands that it is about exactly these files.
 * @throws ToolError `usage`
 */
function reviewedStatement(name, bytes, files) {
    const file = (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .statementFile */ .U7)(name);
    const statement = (0,_attestation_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStatement */ .By)(utf8(bytes, file), file);
    const subject = files.map((one) => ({ name: one.name, digest: { sha256: one.sha256 } }));
    if (!(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(statement.subject, subject)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v('usage', `the subjects of ${file} are not the files that were verified`);
    }
    if (statement.predicateType === _attestation_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .PREDICATE_TYPES */ .Cs[name])
        return statement;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v('usage', `${file} says ${statement.predicateType}, expected ${_attestation_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .PREDICATE_TYPES */ .Cs[name]}`);
}
function utf8(bytes, name) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v('usage', `the statement ${name} is not UTF-8`, { cause });
    }
}


/***/ }),

/***/ 76822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attest: () => (/* binding */ attest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(34398);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
;// CONCATENATED MODULE: ./lib/attestation/claims.js


/** What the token has to say, by claim; the environment is compared without case, as GitHub and PyPI do. */
function expectedClaims(run, environment) {
    return {
        environment,
        ref: run.ref,
        sha: run.sha,
        repository: run.repository,
        repository_id: run.repositoryId,
        repository_owner_id: run.repositoryOwnerId,
        workflow_ref: run.workflowRef,
        // A reusable workflow would sign by its own name, which nobody expects.
        job_workflow_ref: run.workflowRef,
        run_id: run.runId,
        run_attempt: String(run.runAttempt),
        event_name: run.event,
        runner_environment: run.runnerEnvironment,
    };
}
/** @throws ToolError `usage` listing each claim that is another than expected */
function requireClaims(claims, expected) {
    const wrong = Object.entries(expected).filter(([name, value]) => !isEqual(name, claims[name], value));
    if (wrong.length === 0)
        return;
    const list = wrong.map(([name, value]) => `${name} is ${shown(claims[name])}, expected ${value}`);
    throw new errors/* ToolError */.v('usage', `the ID token is of another run or job: ${list.join('; ')}`, {
        hint: 'Nothing was signed. The job that signs needs `environment: pypi` (or the name in the input "environment"), and stands in the workflow file itself.',
    });
}
function isEqual(name, found, expected) {
    if (typeof found !== 'string')
        return false;
    return name === 'environment' ? found.toLowerCase() === expected.toLowerCase() : found === expected;
}
function shown(value) {
    return value === undefined ? 'absent' : (0,report_escape/* clip */.$Q)(JSON.stringify(value), 300);
}

// EXTERNAL MODULE: ./lib/attestation/provenance.js
var attestation_provenance = __webpack_require__(22823);
// EXTERNAL MODULE: ./lib/attestation/statement.js
var attestation_statement = __webpack_require__(81759);
// EXTERNAL MODULE: ./lib/attestation/verify-bundle.js
var verify_bundle = __webpack_require__(60994);
// EXTERNAL MODULE: ./lib/github/repository.js
var repository = __webpack_require__(42635);
// EXTERNAL MODULE: ./lib/release/checksums.js
var checksums = __webpack_require__(36553);
// EXTERNAL MODULE: ./lib/release/layout.js
var layout = __webpack_require__(26335);
// EXTERNAL MODULE: ./lib/release/reviewed.js
var release_reviewed = __webpack_require__(30748);
// EXTERNAL MODULE: ./lib/shells/checksum.js + 3 modules
var checksum = __webpack_require__(18242);
// EXTERNAL MODULE: ./lib/archive/hash-source.js
var hash_source = __webpack_require__(96716);
// EXTERNAL MODULE: ./lib/shells/with-opened.js
var with_opened = __webpack_require__(47041);
;// CONCATENATED MODULE: ./lib/shells/hash-artifacts.js


/** Name and SHA-256 of files, in their order. */
async function hashArtifacts(artifacts) {
    const found = [];
    for (const artifact of artifacts) {
        found.push({ name: artifact.filename, sha256: await (0,with_opened/* withOpened */.u)(artifact, hash_source/* hashSource */.c) });
    }
    return found;
}

// EXTERNAL MODULE: ./lib/published/attestations.js
var attestations = __webpack_require__(69391);
// EXTERNAL MODULE: ./lib/pypi/attestations.js
var pypi_attestations = __webpack_require__(71257);
;// CONCATENATED MODULE: ./lib/shells/publish-attestations.js







/** What uploaders know it by: `twine` and `uv` take `<file>.<any name>.attestation`, PyPI's action writes this one. */
const SUFFIX = '.publish.attestation';
/**
 * The files whose publish attestations are wanted; absent where nobody wants any. Each has to be one that was verified; not all of
 * those have to lie there, because an upload may have got half-way before.
 * @param expected what was verified
 * @throws ToolError before anything is signed
 */
async function uploadsToAttest(inputs, expected, { files, uploads }) {
    if (!inputs['publish-attestations']) {
        if (inputs['upload-folder'] === undefined)
            return undefined;
        throw new errors/* ToolError */.v('usage', 'the input "upload-folder" is given, and "publish-attestations" is not', {
            hint: 'Give publish-attestations: true where this job uploads by uv or twine; leave both away where an upload action does.',
        });
    }
    const folder = (0,checksum/* requiredInput */.Y)('upload-folder', inputs['upload-folder'], 'upload-folder: ${{ steps.gate.outputs.path }}');
    const names = await uploads.namesIn(folder);
    const attested = names.find((name) => name.endsWith('.attestation'));
    if (attested !== undefined) {
        throw new errors/* ToolError */.v('usage', `${folder} holds an attestation already: ${attested}`, {
            hint: 'Nothing was signed. Only one may write them: this step, or the action that uploads.',
        });
    }
    if (names.length === 0)
        return { folder, files: [] };
    const found = await hashArtifacts(await files.expand([folder]));
    const verified = new Map(expected.map(({ name, sha256 }) => [name, sha256]));
    const faults = found.flatMap(({ name, sha256 }) => {
        const wanted = verified.get(name);
        if (wanted === undefined)
            return [`${name} was not verified`];
        return wanted === sha256 ? [] : [`${name} has the SHA-256 ${sha256}, verified was ${wanted}`];
    });
    if (faults.length === 0)
        return { folder, files: found };
    throw new errors/* ToolError */.v('digest-mismatch', `the files to upload are not those of job verify: ${faults.join('; ')}`, { hint: 'Nothing was signed. Run the gate first, and upload from the folder that it hands out.' });
}
/**
 * PyPI verifies by the public instance alone.
 * @throws ToolError `usage`
 */
function requirePublicGood(uploads, instance) {
    if (uploads === undefined || instance === 'public-good')
        return;
    throw new errors/* ToolError */.v('usage', 'publish attestations need a public repository: PyPI takes those of Sigstore’s public instance alone', { hint: 'Nothing was signed. Take publish-attestations away: PyPI takes the files without them.' });
}
/**
 * Signs a publish attestation of each file (PEP 740; https://docs.pypi.org/attestations/publish/v1: one subject, an empty
 * predicate), verifies it in the form in which the index will get it, and writes all of them once all hold.
 * @returns names of the files that were written
 */
async function attestUploads({ folder, files }, verifying, { uploads, signer, log }) {
    const made = new Map();
    for (const file of files) {
        log.info(`signing the publish attestation of ${file.name}`);
        const statement = publishStatement(file);
        const attestation = (0,pypi_attestations/* attestationOf */.kV)(await signer.sign(statement, 'public-good'));
        const payload = (0,verify_bundle/* verifyBundle */.IF)((0,pypi_attestations/* bundleOf */.cj)(attestation), verifying);
        if (!Buffer.from(payload).equals(Buffer.from((0,attestation_statement/* statementText */.t6)(statement)))) {
            throw new errors/* ToolError */.v('digest-mismatch', `what was signed for ${file.name} is not its publish attestation`);
        }
        made.set(`${file.name}${SUFFIX}`, attestation);
    }
    for (const [name, attestation] of made) {
        await uploads.add(folder, name, `${JSON.stringify(attestation)}\n`);
    }
    return [...made.keys()];
}
function publishStatement({ name, sha256 }) {
    return { subject: [{ name, digest: { sha256 } }], predicateType: attestations/* PUBLISH_PREDICATE */.ce, predicate: {} };
}

;// CONCATENATED MODULE: ./lib/shells/attest.js














const STORE_ATTEMPTS = 4;
const PAUSE_MS = 2000;
/**
 * Signs the statements that were reviewed, of the files that were verified, and nothing else; then verifies what came of it, and
 * only then stores it.
 * @throws ToolError; before anything is signed, wherever that can be known before
 */
async function attest(inputs, run, ports) {
    const tag = (0,checksum/* requiredInput */.Y)('tag', inputs.tag, 'tag: ${{ needs.verify.outputs.tag }}');
    const commit = (0,checksum/* requiredInput */.Y)('commit', inputs.commit, 'commit: ${{ needs.verify.outputs.commit }}');
    requireRun(run, tag, commit);
    const reviewed = await reviewedStatements(inputs, ports);
    const uploads = await uploadsToAttest(inputs, checksumsIn(reviewed.provenance), ports);
    const { instance, logEntries } = await instanceOf(run, ports.api);
    requirePublicGood(uploads, instance);
    const trustedRoots = await trustedRootsOf(inputs['trusted-root'], instance, ports);
    requireClaims(await ports.signer.claims(), expectedClaims(run, inputs.environment));
    const provenance = await ports.signer.provenance();
    (0,attestation_provenance/* requirePredicted */.Up)(reviewed.provenance.predicate, provenance);
    const statements = { ...reviewed, provenance: { ...reviewed.provenance, predicate: provenance } };
    const bundles = new Map();
    for (const name of attestation_statement/* STATEMENT_NAMES */.dm) {
        ports.log.info(`signing ${name} with the ${instance} instance of Sigstore`);
        bundles.set(name, await ports.signer.sign(statements[name], instance));
    }
    // On disk before anything else can fail: what stands in a public log must not get lost.
    const files = new Map([...bundles].map(([name, bundle]) => [(0,layout/* bundleFile */.px)(name), `${JSON.stringify(bundle)}\n`]));
    const { root, paths } = await ports.folders.write(inputs.folder, files);
    const verifying = { trustedRoots, logEntries, signer: signerOf(run) };
    for (const [name, bundle] of bundles) {
        const payload = (0,verify_bundle/* verifyBundle */.IF)(bundle, verifying);
        if (Buffer.from(payload).equals(Buffer.from((0,attestation_statement/* statementText */.t6)(statements[name]))))
            continue;
        throw new errors/* ToolError */.v('digest-mismatch', `what was signed as ${name} is not the statement that was reviewed`);
    }
    const published = uploads && (await attestUploads(uploads, verifying, ports));
    const attestations = [];
    for (const [name, bundle] of bundles) {
        const id = await store(bundle, run.repository, ports);
        attestations.push({ name, id, path: paths.get((0,layout/* bundleFile */.px)(name)) ?? '' });
    }
    return {
        instance,
        root,
        checksums: (0,checksums/* formatChecksums */.ss)((0,checksums/* checksumsOf */.Uw)(files)),
        attestations,
        ...(published && { published }),
    };
}
/** Who alone may have signed: this workflow, in this run. */
function signerOf(run) {
    return {
        identity: `${run.serverUrl}/${run.workflowRef}`,
        claims: {
            issuer: verify_bundle/* GITHUB_ISSUER */.oX,
            runnerEnvironment: run.runnerEnvironment,
            sourceRepository: `${run.serverUrl}/${run.repository}`,
            sourceDigest: run.sha,
            sourceRef: run.ref,
            sourceRepositoryId: run.repositoryId,
            sourceOwnerId: run.repositoryOwnerId,
            trigger: run.event,
        },
    };
}
function checksumsIn({ subject }) {
    return subject.map(({ name, digest }) => ({ name, sha256: digest.sha256 }));
}
/** @throws ToolError `usage`: what was verified is another commit or tag than this run is of */
function requireRun(run, tag, commit) {
    if (run.ref !== `refs/tags/${tag}`) {
        throw new errors/* ToolError */.v('usage', `this run is of ${run.ref}, and not of the tag ${tag}`, {
            hint: `Provenance names the ref of the run: start the release by the tag, as in gh workflow run release.yml --ref ${tag}`,
        });
    }
    if (run.sha !== commit) {
        throw new errors/* ToolError */.v('usage', `this run is of commit ${run.sha}, and what was verified is ${commit}`);
    }
}
/** The three statements, proven to be those of job verify, about exactly the files that lie here. */
async function reviewedStatements(inputs, { files, text }) {
    const folder = (0,checksum/* requiredInput */.Y)('statements', inputs.statements, 'statements: ${{ steps.gate.outputs.statements }}');
    const expected = await (0,checksums/* readChecksumsInput */.XZ)(inputs.checksums, () => text.read((0,external_node_path_.join)((0,external_node_path_.dirname)(folder), checksums/* CHECKSUMS_FILE */.aP)));
    requireSame('the files to publish', await hashArtifacts(await files.expand(inputs.paths)), expected);
    const listed = await (0,release_reviewed/* readStatementChecksums */.s)(inputs['statement-checksums']);
    const read = new Map();
    for (const name of attestation_statement/* STATEMENT_NAMES */.dm) {
        const path = (0,external_node_path_.join)(folder, (0,layout/* statementFile */.U7)(name));
        const bytes = await text.read(path);
        if (bytes === undefined)
            throw new errors/* ToolError */.v('missing-input', `there is no statement ${path}`);
        read.set((0,layout/* statementFile */.U7)(name), bytes);
    }
    requireSame('the statements', (0,checksums/* checksumsOf */.Uw)(read), listed);
    const reviewed = (name) => (0,release_reviewed/* reviewedStatement */.X)(name, read.get((0,layout/* statementFile */.U7)(name)) ?? new Uint8Array(), expected);
    return {
        provenance: reviewed('provenance'),
        sbom: reviewed('sbom'),
        'verification-summary': reviewed('verification-summary'),
    };
}
/** @throws ToolError `digest-mismatch` naming what is missing, extra or other */
function requireSame(what, found, expected) {
    const byName = new Map(found.map(({ name, sha256 }) => [name, sha256]));
    const wanted = new Map(expected.map(({ name, sha256 }) => [name, sha256]));
    const faults = [
        ...expected.filter(({ name }) => !byName.has(name)).map(({ name }) => `${name} is missing`),
        ...found.filter(({ name }) => !wanted.has(name)).map(({ name }) => `${name} was not verified`),
        ...found
            .filter(({ name, sha256 }) => wanted.has(name) && wanted.get(name) !== sha256)
            .map(({ name, sha256 }) => `${name} has the SHA-256 ${sha256}, verified was ${wanted.get(name) ?? ''}`),
    ];
    if (faults.length === 0)
        return;
    throw new errors/* ToolError */.v('digest-mismatch', `${what} are not those of job verify: ${faults.join('; ')}`, {
        hint: 'Nothing was signed. Run the gate first, and sign what it hands on.',
    });
}
function utf8(bytes, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw new errors/* ToolError */.v('usage', `${path} is not UTF-8`, { cause });
    }
}
/** Told by the API and never guessed: the wrong one would put a private name into a public log for ever. */
async function instanceOf(run, api) {
    const answer = await (0,repository/* readRepository */.Nu)(api, run.repository);
    if (answer.state !== 'known') {
        throw new errors/* ToolError */.v('environment', `can't tell whether ${run.repository} is public: ${answer.why}`, {
            hint: 'Give the job `contents: read`, and the input "token" the token of the workflow.',
        });
    }
    if (answer.value.id !== run.repositoryId) {
        throw new errors/* ToolError */.v('environment', `${run.repository} has the id ${answer.value.id}, this run is of ${run.repositoryId}`);
    }
    return answer.value.visibility === 'public'
        ? { instance: 'public-good', logEntries: 1 }
        : { instance: 'github', logEntries: 0 };
}
async function trustedRootsOf(path, instance, { text, signer }) {
    if (path !== undefined) {
        const bytes = await text.read(path);
        if (bytes === undefined)
            throw new errors/* ToolError */.v('missing-input', `there is no trusted root ${path}`);
        const lines = utf8(bytes, path)
            .split('\n')
            .filter((line) => line.trim() !== '');
        try {
            return lines.map((line) => JSON.parse(line));
        }
        catch (cause) {
            throw new errors/* ToolError */.v('usage', `the trusted root ${path} is no JSON, a line each: ${(0,errors/* messageOf */.b)(cause)}`, {
                cause,
            });
        }
    }
    if (instance === 'public-good')
        return [await signer.publicGoodRoot()];
    throw new errors/* ToolError */.v('usage', 'this repository is not public, and the input "trusted-root" is missing', {
        hint: 'Run `gh attestation trusted-root > trusted_root.jsonl` in a step before, and give trusted-root: trusted_root.jsonl.',
    });
}
const STORED = schemas.looseObject({ id: schemas.union([schemas.int(), schemas.string()]) });
/** An attestation that is stored twice says nothing new: so it may be sent again where no answer came. */
async function store(bundle, repository, { api, log, pause }) {
    const request = { path: `/repos/${repository}/attestations`, permission: 'attestations: write' };
    for (let attempt = 1;; attempt += 1) {
        const answer = await api.send('POST', request, { bundle }, (json) => String(STORED.parse(json).id));
        if (answer.state === 'known')
            return answer.value;
        if (answer.state !== 'unavailable' || attempt === STORE_ATTEMPTS) {
            throw new errors/* ToolError */.v('environment', `signed, but not stored: ${answer.why}`, {
                hint: 'The bundles are in the output folder. The job needs `attestations: write`; re-run it: it signs again.',
            });
        }
        log.info(`storing the attestation: ${answer.why}; trying again (${attempt} of ${STORE_ATTEMPTS - 1})`);
        await pause(PAUSE_MS * 2 ** (attempt - 1));
    }
}


/***/ })

};

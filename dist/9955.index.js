export const id = 9955;
export const ids = [9955];
export const modules = {

/***/ 44936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ freshFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1708);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30165);
/* harmony import */ var _fs_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28841);







/** Folders of this machine. */
function freshFolders() {
    return {
        async namesIn(folder) {
            try {
                return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)).sort();
            }
            catch (cause) {
                if ((0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .C)(cause) === 'ENOENT')
                    return [];
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v('environment', `can't look into ${folder}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(cause)}`, { cause });
            }
        },
        async fresh(at, names) {
            const root = 'below' in at ? await below(at.below) : await exactly(at.exactly);
            const folders = {};
            for (const name of names) {
                const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, { mode: 0o755 });
                folders[name] = folderAt(path);
            }
            return {
                root: folderAt(root),
                // One was made for each name.
                folders: folders,
                remove: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(root, { recursive: true, force: true }),
            };
        },
    };
}
function folderAt(path) {
    return { path: shownFromHere(path), create: (file) => create(path, file) };
}
async function below(parent) {
    try {
        const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, 'hardening-actions-'));
        // A step in a container may run as another user.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(root, 0o755);
        return root;
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v('environment', `no folder can be made in ${parent}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(cause)}`, { cause });
    }
}
async function exactly(root) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(root, { mode: 0o755 });
        return root;
    }
    catch (cause) {
        if ((0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .C)(cause) === 'EEXIST') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v('usage', `${root} is there already`, { hint: 'Name a folder that is to be made.' });
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v('environment', `can't make the folder ${root}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(cause)}`, { cause });
    }
}
/** An action in a container knows the workspace by another path: relative ones hold in both. */
function shownFromHere(path) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(node_process__WEBPACK_IMPORTED_MODULE_3__.cwd(), path);
    return here.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(here) ? path : here;
}
function create(folder, name) {
    if (name === '' || /[/\\\0]/u.test(name) || name === '.' || name === '..') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v('internal', `${JSON.stringify(name)} is no bare name`);
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    const fail = (cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v('environment', `can't write ${name}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(cause)}`, { cause });
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'wx', 0o600);
    }
    catch (cause) {
        throw fail(cause);
    }
    return {
        feed(chunk) {
            try {
                for (let at = 0; at < chunk.length;)
                    at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, chunk, at);
            }
            catch (cause) {
                throw fail(cause);
            }
        },
        close() {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(file, 0o444);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            return (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .artifactFile */ .vd)(path, name, name);
        },
    };
}


/***/ }),

/***/ 82435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  packageIndex: () => (/* binding */ packageIndex)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/parallel.js
var parallel = __webpack_require__(40932);
// EXTERNAL MODULE: ./lib/pypi/index-url.js
var index_url = __webpack_require__(66432);
// EXTERNAL MODULE: ./lib/pypi/release.js
var release = __webpack_require__(77545);
// EXTERNAL MODULE: ./lib/adapters/download-folder.js
var download_folder = __webpack_require__(85411);
// EXTERNAL MODULE: ./lib/adapters/files.js + 2 modules
var files = __webpack_require__(30165);
// EXTERNAL MODULE: ./lib/adapters/package-index/answers.js + 2 modules
var answers = __webpack_require__(83912);
// EXTERNAL MODULE: ./lib/adapters/package-index/client.js + 1 modules
var client = __webpack_require__(5454);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/adapters/package-index/downloads.js




/**
 * Writes an answer to a file while hashing it. Stops at the announced size + 1, or at `maxBytes`.
 * @throws ToolError `digest-mismatch` where it is not what the index announced
 */
async function saveVerified(answer, file, path, maxBytes) {
    if (answer.status !== 200) {
        throw new errors/* ToolError */.v('environment', `${(0,index_url/* shownUrl */.zA)(answer.url)} answers status ${answer.status}`);
    }
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const limit = Math.min(file.size ?? maxBytes, maxBytes);
    const output = await (0,promises_.open)(path, 'w', 0o600);
    let size = 0;
    try {
        for await (const chunk of answer.body) {
            size += chunk.length;
            if (size > limit)
                throw tooLarge(file, maxBytes);
            hash.update(chunk);
            await output.writeFile(chunk);
        }
    }
    finally {
        await output.close();
    }
    if (file.size !== undefined && size !== file.size) {
        throw mismatch(file, `it has ${size} bytes, and the index announces ${file.size}`);
    }
    const sha256 = hash.digest('hex');
    if (sha256 !== file.sha256) {
        throw mismatch(file, `its SHA-256 is ${sha256}, and the index announces ${file.sha256}`);
    }
}
function tooLarge(file, maxBytes) {
    if (file.size !== undefined && file.size <= maxBytes) {
        return mismatch(file, `it has more than the ${file.size} bytes that the index announces`);
    }
    return new errors/* ToolError */.v('environment', `${file.filename} is larger than ${maxBytes} bytes: not downloaded`);
}
function mismatch(file, why) {
    return new errors/* ToolError */.v('digest-mismatch', `${file.filename} is not the file that the index announces: ${why}`, {
        hint: 'Do not use it. Something between the index and here changed it, or the index itself is wrong.',
    });
}

;// CONCATENATED MODULE: ./lib/adapters/package-index/index.js









const GiB = 1024 ** 3;
const AT_ONCE = 3;
/**
 * The package index that pip would use, over the Simple API in JSON or HTML.
 * @throws ToolError `usage` or `missing-input` where its configuration can't be taken as it is
 */
function packageIndex(options) {
    return new SimpleIndex((0,client/* indexClient */.U)(options), options);
}
class SimpleIndex {
    url;
    #client;
    #options;
    #folder;
    constructor(client, options) {
        this.#client = client;
        this.url = (0,index_url/* shownUrl */.zA)(new URL(client.settings.index.url));
        this.#options = options;
    }
    async releases(project) {
        const { http, log } = this.#client;
        log.progress(`looking up the releases of ${project}`);
        const page = await http.get(this.#pageOf(project), answers/* PAGE_TYPES */.g$, answers/* readPage */.SP);
        // Of a project that is published for the first time an index knows nothing.
        return page === undefined ? [] : (0,release/* listedReleases */.aj)(page, project);
    }
    async find(project, version) {
        const { http, log } = this.#client;
        log.progress(`looking up ${project} ${version}`);
        const page = await http.get(this.#pageOf(project), answers/* PAGE_TYPES */.g$, async (answer) => {
            const found = await (0,answers/* readPage */.SP)(answer);
            if (found !== undefined)
                return found;
            throw new errors/* ToolError */.v('usage', `the package index has no project ${project}`, {
                hint: `Looked at ${(0,index_url/* shownUrl */.zA)(answer.url)}; see the spelling, and --index-url.`,
            });
        });
        if (page.status !== undefined)
            log.warn(`the index says that ${project} is ${page.status}`);
        const files = (0,release/* releaseFiles */.dy)(page, project, version);
        for (const { filename, yanked } of files) {
            if (yanked !== undefined)
                log.warn(`${filename} is yanked${yanked === '' ? '' : `: ${yanked}`}`);
        }
        return files;
    }
    async listed(project, version) {
        const page = await this.#client.http.get(this.#pageOf(project), answers/* PAGE_TYPES */.g$, answers/* readPage */.SP);
        return page === undefined ? [] : (0,release/* verifiableFiles */.Nx)(page, project, version);
    }
    download(files) {
        return (0,parallel/* inParallel */.H)(files, AT_ONCE, (file) => this.#fetch(file));
    }
    async close() {
        this.#folder?.remove();
        this.#folder = undefined;
        await this.#client.connections.close();
    }
    #pageOf(project) {
        return new URL(`${project}/`, this.#client.settings.index.url);
    }
    async #fetch(file) {
        const { maxBytes = 2 * GiB } = this.#options;
        this.#folder ??= new download_folder/* DownloadFolder */.z();
        const path = this.#folder.next();
        const { http, log } = this.#client;
        log.progress(`downloading ${file.filename}`);
        await http.get(new URL(file.url), '*/*', (answer) => saveVerified(answer, file, path, maxBytes));
        return (0,files/* artifactFile */.vd)(path, file.filename, file.filename);
    }
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

/***/ 76181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hh: () => (/* binding */ SUMMARY_EXTENSION),
  N: () => (/* binding */ resourceUri),
  Ob: () => (/* binding */ verificationSummary)
});

// UNUSED EXPORTS: verifierId

// EXTERNAL MODULE: ./lib/rules/index.js + 227 modules
var rules = __webpack_require__(89962);
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

/***/ 40461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readPublishedRelease)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34398);
/* harmony import */ var _api_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64714);


const RELEASE = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    id: zod__WEBPACK_IMPORTED_MODULE_0__.int().transform(String),
    tag_name: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    draft: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    immutable: zod__WEBPACK_IMPORTED_MODULE_0__.boolean().optional(),
    assets: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.object({
        name: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        size: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(0),
        digest: zod__WEBPACK_IMPORTED_MODULE_0__.string()
            .regex(/^sha256:[0-9a-f]{64}$/u)
            .nullish(),
    })),
});
/** "Get a release by tag name", which never answers with a draft. `absent` where none is published. */
function readPublishedRelease(api, repository, tag) {
    return api.get({ path: (0,_api_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .S)(repository, 'releases/tags', tag), permission: 'contents: read' }, (json) => {
        const { id, tag_name: name, draft, immutable, assets } = RELEASE.parse(json);
        if (name !== tag || draft)
            throw new Error('it answers with another release');
        return {
            id,
            ...(immutable !== undefined && { immutable }),
            assets: assets.map(({ name: file, size, digest }) => ({
                name: file,
                size,
                ...(digest && { sha256: digest.slice('sha256:'.length) }),
            })),
        };
    });
}


/***/ }),

/***/ 89588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ PUBLISH_GATE)
/* harmony export */ });
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45060);

const PUBLISH_GATE = {
    'artifact-id': {
        kind: 'text',
        description: 'Id of the artifact with the verified files, from the output of the job that verified them.',
        placeholder: 'ID',
    },
    'artifact-digest': {
        kind: 'text',
        description: 'SHA-256 of its zip in hex, from the output of the same job.',
        placeholder: 'SHA256',
    },
    checksums: {
        kind: 'text',
        description: 'Lines `<sha256>  <file name>` of every file to publish, or `sha256:<hex>` of the `SHA256SUMS` in the artifact, from the output of the same job.',
        placeholder: 'LINES',
    },
    'statement-checksums': {
        kind: 'text',
        description: 'The same of the statements that will be signed, from the output of the same job.',
        placeholder: 'LINES',
    },
    tag: {
        kind: 'text',
        description: 'The tag of the release, such as `v1.0`, from the output of the same job.',
        placeholder: 'TAG',
    },
    commit: {
        kind: 'text',
        description: 'Full id of the commit that was verified, from the output of the same job.',
        placeholder: 'SHA',
    },
    environment: {
        kind: 'text',
        description: 'The environment of the job that publishes.',
        default: 'pypi',
        placeholder: 'NAME',
    },
    workflow: {
        kind: 'text',
        description: 'File name of the workflow that may publish, as PyPI’s trusted publisher names it.',
        default: 'release.yml',
        placeholder: 'FILE',
    },
    policy: {
        kind: 'text',
        description: 'Path of the policy in the repository. It is read through the API, at the commit of the tag; where there is none, the built-in policy holds.',
        default: 'release-policy.toml',
        placeholder: 'PATH',
    },
    'index-url': {
        kind: 'text',
        description: 'Simple API of the index that the files go to.',
        default: 'https://pypi.org/simple/',
        placeholder: 'URL',
    },
    token: {
        kind: 'text',
        only: 'action',
        description: 'Token with `actions: read` and `contents: read`.',
        default: '${{ github.token }}',
        placeholder: 'TOKEN',
    },
    repository: {
        kind: 'text',
        only: 'cli',
        description: 'The repository on GitHub. The token is taken from GITHUB_TOKEN or GH_TOKEN.',
        placeholder: 'OWNER/NAME',
    },
    'run-id': {
        kind: 'text',
        only: 'cli',
        description: 'Id of the workflow run: the last number in the address of its page.',
        placeholder: 'ID',
    },
    into: {
        kind: 'text',
        only: 'cli',
        description: 'A folder to make, for the files that passed. Default: they are only looked at.',
        placeholder: 'DIR',
    },
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTPUT */ .aQ,
};


/***/ }),

/***/ 6662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ gateRequest),
/* harmony export */   w: () => (/* binding */ placeByHand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _github_api_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64714);


const NEEDED = {
    'artifact-id': /^[1-9]\d{0,18}$/u,
    'artifact-digest': /^(?:sha256:)?[0-9a-f]{64}$/u,
    commit: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u,
};
const EXAMPLES = {
    'artifact-id': '7318294402',
    'artifact-digest': 'c3d4…',
    tag: 'v1.0',
    commit: '1c0ffee0…',
    checksums: 'a1b2…  demo-1.0.tar.gz',
};
/** @throws ToolError `usage` naming the input that is missing or is none, with an example */
function gateRequest(inputs, place) {
    const digest = matching(inputs, 'artifact-digest').replace('sha256:', '');
    const tag = required(inputs, 'tag');
    if (!(0,_github_api_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefName */ .p)(tag) || tag.startsWith('refs/'))
        throw wrong('tag', tag, 'the short name of a tag');
    const { environment, workflow } = inputs;
    if (!/^[\w.-]{1,200}\.ya?ml$/u.test(workflow)) {
        throw wrong('workflow', workflow, 'a file name below .github/workflows, such as release.yml');
    }
    if (/\p{Cc}/u.test(environment) || ['.', '..'].includes(environment)) {
        throw wrong('environment', environment, 'the name of an environment');
    }
    const { repository, runId, runner } = place;
    return {
        repository,
        runId,
        tag,
        commit: matching(inputs, 'commit'),
        environment,
        workflow,
        artifactId: matching(inputs, 'artifact-id'),
        artifactDigest: digest,
        ...(runner && { runner }),
    };
}
/** Where the command line stands: what a runner would know is told. @throws ToolError `usage` */
function placeByHand({ repository, 'run-id': runId }, environment) {
    const place = {
        repository: repository ?? environment.GITHUB_REPOSITORY ?? '',
        runId: runId ?? environment.GITHUB_RUN_ID ?? '',
    };
    if (!/^[\w.-]{1,100}\/[\w.-]{1,100}$/u.test(place.repository)) {
        throw missing('repository', place.repository, '--repository octo/demo');
    }
    if (!/^[1-9]\d{0,18}$/u.test(place.runId))
        throw missing('run-id', place.runId, '--run-id 16284950012');
    return place;
}
function required(inputs, name) {
    const value = inputs[name];
    if (value !== undefined)
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('usage', `the input "${name}" is missing`, {
        hint: `As in \`${name}: \${{ needs.verify.outputs.${name} }}\` of a workflow, or \`--${name} '${EXAMPLES[name]}'\` by hand. Where it is given, the job before set no such output: the runner drops one that contains a masked value.`,
    });
}
function matching(inputs, name) {
    const value = required(inputs, name);
    if (NEEDED[name].test(value))
        return value;
    throw wrong(name, value, SHAPES[name]);
}
const SHAPES = {
    'artifact-id': 'a number',
    'artifact-digest': '64 lowercase hexadecimal digits',
    commit: 'the full id of a commit: 40 lowercase hexadecimal digits',
};
function wrong(name, value, shape) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('usage', `the input "${name}" is ${JSON.stringify(value)}`, {
        hint: `It must be ${shape}.`,
    });
}
function missing(name, value, example) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('usage', `the input "${name}" is ${value === '' ? 'missing' : JSON.stringify(value)}`, {
        hint: `As in \`${example}\`.`,
    });
}


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
    const listed = await (0,_checksums_js__WEBPACK_IMPORTED_MODULE_3__/* .readChecksumsInput */ .XZ)(value, () => Promise.resolve(undefined));
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

/***/ 33493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ publishGate)
});

// EXTERNAL MODULE: ./lib/archive/hash-source.js
var hash_source = __webpack_require__(96716);
// EXTERNAL MODULE: ./lib/engine.js + 2 modules
var engine = __webpack_require__(99656);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/facts.js
var facts = __webpack_require__(71588);
// EXTERNAL MODULE: ./lib/release/checksums.js
var release_checksums = __webpack_require__(36553);
;// CONCATENATED MODULE: ./lib/release/gate-reason.js

/** The order in which a person would want to know: who runs this, then what, then whether it may. */
const ORDER = [
    'event-not-allowed',
    'workflow-not-allowed',
    'run-of-other-source',
    'checkout-present',
    'artifact-missing',
    'artifact-of-other-run',
    'artifact-ambiguous',
    'artifact-digest-mismatch',
    'artifact-malformed',
    'file-set-mismatch',
    'digest-mismatch',
    'verified-tag-moved',
    'policy-mismatch',
    'report-mismatch',
    'environment-unprotected',
    'not-approved',
    'index-conflict',
    'release-conflict',
];
/** The one reason why nothing may be published, by the report; absent where it may. */
function gateReason(report) {
    if (report.verdict === 'pass')
        return undefined;
    const rank = (id) => (ORDER.includes(id) ? ORDER.indexOf(id) : ORDER.length);
    const sorted = [...report.results].sort((a, b) => rank(a.ruleId) - rank(b.ruleId));
    for (const { findings } of sorted) {
        const found = findings.find((finding) => (0,engine/* blocks */.Bv)(finding, report.strict));
        if (found !== undefined) {
            const { artifact, path } = found.location ?? {};
            const place = [artifact, path].filter((part) => part !== undefined).join(': ');
            return place === '' || found.message.includes(place) ? found.message : `${place}: ${found.message}`;
        }
    }
    const unknown = sorted.find(({ outcome }) => outcome === 'not-available' || outcome === 'error');
    return unknown === undefined
        ? 'nobody knows why'
        : `${unknown.ruleId}: ${unknown.why ?? 'could not be looked at'}`;
}

// EXTERNAL MODULE: ./lib/release/gate-request.js
var gate_request = __webpack_require__(6662);
// EXTERNAL MODULE: ./lib/release/gate.js
var gate = __webpack_require__(10586);
// EXTERNAL MODULE: ./lib/release/index-state.js
var index_state = __webpack_require__(54353);
// EXTERNAL MODULE: ./lib/release/layout.js
var layout = __webpack_require__(26335);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/attestation/statement.js
var statement = __webpack_require__(81759);
// EXTERNAL MODULE: ./lib/attestation/summary.js + 1 modules
var attestation_summary = __webpack_require__(76181);
// EXTERNAL MODULE: ./lib/distribution/artifact-kind.js
var artifact_kind = __webpack_require__(7401);
// EXTERNAL MODULE: ./lib/release/manifest.js
var release_manifest = __webpack_require__(28180);
// EXTERNAL MODULE: ./lib/release/reviewed.js
var reviewed = __webpack_require__(30748);
;// CONCATENATED MODULE: ./lib/release/papers.js











/**
 * What is wrong with the papers of a release. The statements are held against job outputs; SBOM and report against the statements,
 * SHA256SUMS and manifest against what they would have to be. So no paper is believed because it lies there. What is missing, and
 * statements of other bytes, are for other rules to tell.
 */
function paperFaults({ files, contents }, promised, request) {
    const faults = [];
    const sums = contents.get(release_checksums/* CHECKSUMS_FILE */.aP);
    if (sums !== undefined && !isText(sums, (0,release_checksums/* formatChecksums */.ss)(promised.files))) {
        faults.push(`${release_checksums/* CHECKSUMS_FILE */.aP} in it is not the list that was promised`);
    }
    const manifest = contents.get(release_manifest/* MANIFEST_FILE */.h1);
    if (manifest !== undefined)
        faults.push(...manifestFaults(manifest, files, promised.files, request));
    const statements = {};
    for (const name of statement/* STATEMENT_NAMES */.dm) {
        const bytes = contents.get(`${layout/* STATEMENTS_FOLDER */.o1}/${(0,layout/* statementFile */.U7)(name)}`);
        const wanted = promised.statements.find((one) => one.name === (0,layout/* statementFile */.U7)(name))?.sha256;
        if (bytes === undefined || sha256Of(bytes) !== wanted)
            continue;
        try {
            statements[name] = (0,reviewed/* reviewedStatement */.X)(name, bytes, promised.files);
        }
        catch (error) {
            faults.push(told(error));
        }
    }
    const sbom = contents.get(layout/* SBOM_FILE */.HO);
    if (sbom !== undefined && statements.sbom !== undefined && !isSbomOf(sbom, statements.sbom)) {
        faults.push(`${layout/* SBOM_FILE */.HO} in it is not the SBOM of the statement`);
    }
    const report = contents.get(layout/* REPORT_FILE */.Uq);
    const summary = statements['verification-summary'];
    if (report !== undefined && summary !== undefined) {
        const extension = summary.predicate[attestation_summary/* SUMMARY_EXTENSION */.Hh];
        const named = typeof extension === 'object' && extension !== null && 'report' in extension;
        if (!named || !(0,external_node_util_.isDeepStrictEqual)(extension.report, { sha256: sha256Of(report) })) {
            faults.push(`${layout/* REPORT_FILE */.Uq} in it is not the report of the verification summary`);
        }
    }
    return faults;
}
/** Byte for byte what mode checksum would write of these very files. */
function manifestFaults(bytes, files, promised, { commit, tag }) {
    try {
        const told = (0,release_manifest/* parseManifest */.Ng)(Buffer.from(bytes).toString());
        const line = ({ name, sha256 }) => `${name} ${sha256}`;
        if (!(0,external_node_util_.isDeepStrictEqual)(files.map(line).sort(), promised.map(line).sort()))
            return [];
        const release = (0,index_state/* releaseOf */.l7)(files.map(({ name }) => name));
        const listed = files.flatMap(({ name, size, sha256 }) => {
            const { kind } = (0,artifact_kind/* kindOf */.I)(name);
            return kind === 'other' ? [] : [{ name, size, sha256, kind }];
        });
        const same = release !== undefined &&
            listed.length === files.length &&
            isText(bytes, (0,release_manifest/* writeManifest */.HN)({ schemaVersion: 1, ...release, commit, tag, files: listed }));
        const about = `${told.project} ${told.version} at ${told.commit}`;
        return same ? [] : [`${release_manifest/* MANIFEST_FILE */.h1} in it is about another release: ${about}`];
    }
    catch (error) {
        return [told(error)];
    }
}
/** The one form in which mode checksum writes it, with exactly what the statement says. */
function isSbomOf(bytes, { predicate }) {
    return isText(bytes, `${JSON.stringify(predicate, undefined, 2)}\n`);
}
function isText(bytes, text) {
    return Buffer.from(text).equals(bytes);
}
function told(error) {
    if (error instanceof errors/* ToolError */.v)
        return (0,errors/* messageOf */.b)(error);
    throw error;
}
function sha256Of(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}

// EXTERNAL MODULE: ./lib/archive/anomalies.js
var anomalies = __webpack_require__(22831);
// EXTERNAL MODULE: ./lib/archive/read.js + 28 modules
var read = __webpack_require__(17941);
;// CONCATENATED MODULE: ./lib/release/unpack.js




/** Far above any report that people would read. */
const MOST_PAPER_BYTES = 32 * 1024 * 1024;
const GiB = 1024 ** 3;
/** What an artifact may hold: releases, whose own limits hold once they are opened. */
function artifactLimits(limits) {
    return {
        ...limits,
        artifactBytes: 4 * GiB,
        totalBytes: 8 * GiB,
        entryBytes: Math.max(limits.artifactBytes, MOST_PAPER_BYTES),
        entries: 10_000,
    };
}
/** Reads a whole artifact and keeps nothing of it but names, digests and papers. Never rejects on what its bytes hold. */
async function listArtifact(source, limits) {
    const chunksOf = new Map();
    const sizes = new Map();
    const { faults, files } = await unpack_read(source, limits, (path) => {
        if (!layout/* RELEASE_PAPERS */.ch.includes(path) || chunksOf.has(path))
            return undefined;
        const chunks = [];
        chunksOf.set(path, chunks);
        return (chunk) => {
            const size = (sizes.get(path) ?? 0) + chunk.length;
            sizes.set(path, size);
            if (size <= MOST_PAPER_BYTES)
                chunks.push(Uint8Array.from(chunk));
        };
    });
    const tooLarge = [...sizes].flatMap(([name, size]) => size > MOST_PAPER_BYTES ? [`${name} is larger than ${MOST_PAPER_BYTES} bytes`] : []);
    const below = `${layout/* DIST_FOLDER */.eF}/`;
    return {
        faults: [...faults, ...tooLarge],
        files: files
            .filter(({ name }) => name.startsWith(below))
            .map((file) => ({ ...file, name: file.name.slice(below.length) })),
        papers: files.filter(({ name }) => !name.startsWith(below)),
        contents: new Map([...chunksOf].map(([name, chunks]) => [name, Buffer.concat(chunks)])),
    };
}
/** Reads it once more and hands over the contents of all its files, each once. */
async function extract(source, limits, paths, create) {
    const done = new Set();
    const { faults } = await unpack_read(source, limits, (path) => {
        if (!paths.has(path) || done.has(path))
            return undefined;
        done.add(path);
        const file = create(path);
        return (chunk) => {
            file.feed(chunk);
        };
    });
    if (faults.length === 0 && done.size === paths.size)
        return;
    throw new errors/* ToolError */.v('environment', `the artifact changed while it was unpacked: ${faults[0] ?? 'a file is gone'}`);
}
async function unpack_read(source, limits, deliver) {
    const { entries, anomalies } = await (0,read/* readArchive */.b)('zip', source, { limits, deliver });
    const faults = anomalies.filter(({ code }) => code !== 'zip-data-descriptor').map(faultOf);
    const files = [];
    for (const { path, kind, contents } of entries) {
        if (kind !== 'file')
            faults.push(`${JSON.stringify(path)} is no file`);
        else if (!(0,layout/* isReleasePath */.fV)(path))
            faults.push(`${JSON.stringify(path)} is no path of a release`);
        // Why it was not read is among the anomalies; here it must not be forgotten.
        else if (contents.state !== 'read')
            faults.push(`${path} could not be read: ${contents.why}`);
        else
            files.push({ name: path, size: contents.size, sha256: contents.sha256 });
    }
    if (entries.length === 0 && faults.length === 0)
        faults.push('it holds no file');
    return { faults, files };
}
/** Uploaders write sizes and checksums after the data, since they do not know them before: that alone is no oddity here. */
function faultOf({ code, detail, path }) {
    const what = `${anomalies/* ANOMALIES */.m[code].title}: ${detail}`;
    return path === undefined ? what : `${JSON.stringify(path)}: ${what}`;
}

// EXTERNAL MODULE: ./lib/rules/commands.js
var commands = __webpack_require__(31329);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(34398);
// EXTERNAL MODULE: ./lib/github/api-paths.js
var api_paths = __webpack_require__(64714);
;// CONCATENATED MODULE: ./lib/github/contents.js



const CONTENTS = schemas.object({
    type: schemas.literal('file'),
    path: schemas.string(),
    sha: schemas.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u),
    size: schemas.int().min(0),
    // Files of more than 1 MiB come without contents, as `none`.
    encoding: schemas.literal('base64'),
    content: schemas.string(),
});
/**
 * A file of a repository at a commit, by "Get repository content". The bytes are those of the git blob that the answer names.
 * @param commit full id: never a branch, which moves
 */
function readContents(api, repository, path, commit) {
    return api.get({
        path: (0,api_paths/* repositoryPath */.S)(repository, 'contents', path),
        query: { ref: commit },
        permission: 'contents: read',
    }, (json) => {
        const answer = CONTENTS.parse(json);
        const bytes = Buffer.from(answer.content, 'base64');
        if (answer.path !== path || bytes.length !== answer.size || blobId(bytes, answer.sha) !== answer.sha) {
            throw new Error('its contents are not those of the file that it names');
        }
        return new Uint8Array(bytes);
    });
}
/** Id of a git blob, in the hash that the repository uses. */
function blobId(bytes, like) {
    return (0,external_node_crypto_.createHash)(like.length === 64 ? 'sha256' : 'sha1')
        .update(`blob ${bytes.length}\0`)
        .update(bytes)
        .digest('hex');
}

// EXTERNAL MODULE: ./lib/github/environments.js
var environments = __webpack_require__(42281);
// EXTERNAL MODULE: ./lib/github/releases.js
var releases = __webpack_require__(40461);
;// CONCATENATED MODULE: ./lib/github/runs.js


/** Workflow runs, their artifacts and their approvals, as the REST API of GitHub gives them. Texts may be hostile. */
const PERMISSION = 'actions: read';
const NUMBER = schemas.int().min(0).transform(String);
const COMMIT = schemas.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u);
const RUN = schemas.object({
    id: NUMBER,
    run_attempt: schemas.int().min(1),
    event: schemas.string(),
    path: schemas.string(),
    head_branch: schemas.string().nullable(),
    head_sha: COMMIT,
    repository: schemas.object({ id: NUMBER }),
    head_repository: schemas.object({ id: NUMBER }).nullish(),
});
function readRun(api, repository, id) {
    return api.get({ path: (0,api_paths/* repositoryPath */.S)(repository, 'actions/runs', id), permission: PERMISSION }, (json) => {
        const run = RUN.parse(json);
        if (run.id !== id)
            throw new Error(`it answers with run ${run.id}`);
        return {
            id,
            attempt: run.run_attempt,
            event: run.event,
            workflow: run.path.replace(/@.*$/u, ''),
            ...(run.head_branch !== null && { headBranch: run.head_branch }),
            headSha: run.head_sha,
            repositoryId: run.repository.id,
            ...(run.head_repository && { headRepositoryId: run.head_repository.id }),
        };
    });
}
const ARTIFACT = schemas.object({
    id: NUMBER,
    name: schemas.string(),
    size_in_bytes: schemas.int().min(0),
    digest: schemas.string()
        .regex(/^sha256:[0-9a-f]{64}$/u)
        .nullish(),
    expired: schemas.boolean(),
    workflow_run: schemas.object({ id: NUMBER, repository_id: NUMBER, head_repository_id: NUMBER, head_sha: COMMIT })
        .nullish(),
});
function artifactOf(json) {
    const { id, name, size_in_bytes: size, digest, expired, workflow_run: run } = ARTIFACT.parse(json);
    return {
        id,
        name,
        size,
        expired,
        ...(digest && { sha256: digest.slice('sha256:'.length) }),
        ...(run && {
            run: {
                id: run.id,
                repositoryId: run.repository_id,
                headRepositoryId: run.head_repository_id,
                headSha: run.head_sha,
            },
        }),
    };
}
function readArtifact(api, repository, id) {
    return api.get({ path: (0,api_paths/* repositoryPath */.S)(repository, 'actions/artifacts', id), permission: PERMISSION }, (json) => {
        const artifact = artifactOf(json);
        if (artifact.id !== id)
            throw new Error(`it answers with artifact ${artifact.id}`);
        return artifact;
    });
}
/** All artifacts of a run, of whatever attempt. */
function listArtifacts(api, repository, runId) {
    return api.list({ path: (0,api_paths/* repositoryPath */.S)(repository, 'actions/runs', runId, 'artifacts'), permission: PERMISSION }, (json) => schemas.object({ artifacts: schemas.array(schemas.unknown()) })
        .parse(json)
        .artifacts.map(artifactOf));
}
const APPROVALS = schemas.array(schemas.object({
    state: schemas.string(),
    environments: schemas.array(schemas.object({ name: schemas.string() })),
    user: schemas.object({ login: schemas.string() }).nullish(),
}));
/** "Get the review history for a workflow run". */
function readApprovals(api, repository, runId) {
    return api.get({ path: (0,api_paths/* repositoryPath */.S)(repository, 'actions/runs', runId, 'approvals'), permission: PERMISSION }, (json) => APPROVALS.parse(json).map(({ state, environments, user }) => ({
        environments: environments.map(({ name }) => name),
        state,
        ...(user && { user: user.login }),
    })));
}

// EXTERNAL MODULE: ./lib/github/tag.js
var github_tag = __webpack_require__(8183);
// EXTERNAL MODULE: ./lib/release/read-report.js
var read_report = __webpack_require__(76508);
// EXTERNAL MODULE: ./lib/shells/policy.js + 1 modules
var policy = __webpack_require__(98172);
;// CONCATENATED MODULE: ./lib/shells/publish-gate-facts.js











/** Each fact of the gate, from the one place that can tell it. */
/** What a download of an artifact may be: far above what a runner's disk takes. */
const MOST_ZIP_BYTES = 4 * 1024 ** 3;
/** An answer of the API as a fact. That there is no such thing is an answer, too. */
function orAbsent(answer) {
    if (answer.state === 'known')
        return (0,facts/* known */.eO)(answer.value);
    return answer.state === 'absent' ? (0,facts/* known */.eO)({ absent: answer.why }) : (0,facts/* unavailable */.hU)(answer.why);
}
/** The policy by the API alone: no checkout, which a step could have changed, is asked. @throws ToolError */
async function policyAtCommit(api, { repository, commit }, path) {
    const inside = (0,policy/* pathInRepository */.zB)(path);
    const answer = await readContents(api, repository, inside, commit);
    if (answer.state !== 'known' && answer.state !== 'absent') {
        throw new errors/* ToolError */.v('environment', `can't read the policy: ${answer.why}`, {
            hint: 'The job needs these lines:\npermissions:\n  contents: read',
        });
    }
    const bytes = answer.state === 'known' ? answer.value : undefined;
    return (0,policy/* policyFromBytes */._f)(bytes, inside, false, ` at commit ${commit}`);
}
/** The artifact, and how many of its run have its name. */
async function artifactFact(api, { repository, artifactId, runId }) {
    const [artifact, all] = await Promise.all([
        readArtifact(api, repository, artifactId),
        listArtifacts(api, repository, runId),
    ]);
    if (artifact.state !== 'known')
        return orAbsent(artifact);
    if (all.state !== 'known')
        return (0,facts/* unavailable */.hU)(all.why);
    const namesakes = all.value.filter(({ name }) => name === artifact.value.name).length;
    const listed = all.value.some(({ id }) => id === artifactId);
    return (0,facts/* known */.eO)({ ...artifact.value, namesakes: listed ? namesakes : 0 });
}
function downloadZip(api, repository, artifactId) {
    return api.download({
        path: (0,api_paths/* repositoryPath */.S)(repository, 'actions/artifacts', artifactId, 'zip'),
        permission: 'actions: read',
    }, MOST_ZIP_BYTES);
}
/** What is said of the run itself. */
async function runFacts(api, { repository, runId, environment }) {
    const [run, found] = await Promise.all([
        readRun(api, repository, runId),
        (0,environments/* readEnvironment */.Q)(api, repository, environment),
    ]);
    return { gateRun: orAbsent(run), gateEnvironment: orAbsent(found) };
}
/** What may have changed while the rest was looked at: read as late as can be. */
async function lateFacts(api, { repository, runId, tag }) {
    const [found, approvals, release] = await Promise.all([
        (0,github_tag/* readTag */.z)(api, repository, tag),
        readApprovals(api, repository, runId),
        (0,releases/* readPublishedRelease */.k)(api, repository, tag),
    ]);
    return {
        gateTag: orAbsent(found),
        // Of a run that is there, a 404 is no list without entries.
        gateApprovals: approvals.state === 'known' ? (0,facts/* known */.eO)(approvals.value) : (0,facts/* unavailable */.hU)(approvals.why),
        gateRelease: orAbsent(release),
    };
}
/** What the report in an artifact says. What is no report is as none. */
function reportFrom(contents) {
    const bytes = contents.get(layout/* REPORT_FILE */.Uq);
    if (bytes === undefined)
        return { absent: `there is no ${layout/* REPORT_FILE */.Uq} in the artifact` };
    try {
        const { verdict, complete, commit, policy, subjects } = (0,read_report/* parseReport */.M)(bytes);
        return {
            verdict,
            complete,
            ...(commit !== undefined && { commit }),
            ...(policy && { policy: policy.sha256 }),
            subjects,
        };
    }
    catch (error) {
        if (error instanceof errors/* ToolError */.v)
            return { absent: (0,errors/* messageOf */.b)(error) };
        throw error;
    }
}
async function withOpened(artifact, use) {
    const source = await artifact.open();
    try {
        return await use(source);
    }
    finally {
        await source.close();
    }
}

// EXTERNAL MODULE: ./lib/shells/index-release.js
var index_release = __webpack_require__(6155);
// EXTERNAL MODULE: ./lib/shells/read-subjects.js
var read_subjects = __webpack_require__(71125);
;// CONCATENATED MODULE: ./lib/shells/publish-gate.js


















/**
 * Looks once more at everything that must hold when a release is published, and hands out the files only then. It believes the
 * outputs of earlier jobs, GitHub's API and the bytes; never a file that lay beside them.
 * @throws ToolError where the inputs can't be taken, or the policy can't be known
 */
async function publishGate(inputs, place, ports) {
    const request = (0,gate_request/* gateRequest */.t)(inputs, place);
    const isReference = inputs.checksums?.startsWith('sha256:') === true;
    // A list that can't be taken is told before anything is asked.
    if (!isReference)
        await (0,release_checksums/* readChecksumsInput */.XZ)(inputs.checksums, () => Promise.resolve(undefined));
    const statements = await (0,reviewed/* readStatementChecksums */.s)(inputs['statement-checksums']);
    const { api } = ports;
    const [policy, run, artifact] = await Promise.all([
        policyAtCommit(api, request, inputs.policy),
        runFacts(api, request),
        artifactFact(api, request),
    ]);
    const { root, folders, remove } = await ports.folders.fresh(ports.keep ?? { below: ports.temporary }, [
        layout/* DIST_FOLDER */.eF,
        layout/* STATEMENTS_FOLDER */.o1,
        'upload',
    ]);
    const { dist, statements: signed, upload } = folders;
    const into = (path) => {
        const [name = '', folder] = path.split('/').reverse();
        return (folder === layout/* DIST_FOLDER */.eF ? dist : folder === layout/* STATEMENTS_FOLDER */.o1 ? signed : root).create(name);
    };
    let passed = false;
    try {
        const unpacked = await unpack(inputs, request, { policy, artifact, statements, into }, ports);
        const facts = await gather(inputs, request, { policy, unpacked }, ports);
        const all = { ...facts, ...run, gateArtifact: artifact };
        const report = (0,engine/* evaluate */._3)(commands/* GATE_RULES */.yZ, all, { tool: version/* TOOL */.j });
        const reason = gateReason(report);
        if (reason !== undefined)
            return { report, reason };
        const count = await fillUpload(all, unpacked, upload);
        passed = ports.keep !== undefined;
        return {
            report,
            outputs: {
                files: dist.path,
                statements: signed.path,
                path: upload.path,
                uploadNeeded: count > 0,
            },
        };
    }
    finally {
        if (!passed)
            await remove();
    }
}
/** Downloads the artifact; writes its files only where the zip is the one that was promised, and so is every file in it. */
async function unpack(inputs, request, { policy, artifact, statements, into }, { api }) {
    const nothing = (why) => ({
        archive: (0,facts/* unavailable */.hU)(why),
        report: (0,facts/* unavailable */.hU)(why),
        expected: [],
        files: [],
    });
    if (artifact.state !== 'known')
        return nothing(artifact.why);
    if ((0,gate/* isAbsent */.W)(artifact.value))
        return nothing('there is no artifact');
    if (artifact.value.expired)
        return nothing('the artifact has expired');
    const zip = await downloadZip(api, request.repository, request.artifactId);
    if (zip.state !== 'known')
        return nothing(zip.why);
    return withOpened(zip.value, async (source) => {
        const sha256 = await (0,hash_source/* hashSource */.c)(source);
        const { size } = source;
        if (sha256 !== request.artifactDigest) {
            const why = 'the artifact was not opened: it is another one than was promised';
            return { ...nothing(why), archive: (0,facts/* known */.eO)({ statements, sha256, size }) };
        }
        const limits = artifactLimits(policy.limits);
        const listing = await listArtifact(source, limits);
        const promised = await expectedFiles(inputs, listing);
        const { files: listed, papers } = listing;
        const report = (0,facts/* known */.eO)(reportFrom(listing.contents));
        if (typeof promised === 'string') {
            const opened = { faults: [...listing.faults, promised], files: listed, papers };
            return { archive: (0,facts/* known */.eO)({ statements, sha256, size, opened }), report, expected: [], files: [] };
        }
        const faults = [...listing.faults, ...paperFaults(listing, { files: promised, statements }, request)];
        const archive = {
            expected: promised,
            statements,
            sha256,
            size,
            opened: { faults, files: listed, papers },
        };
        const unread = { archive: (0,facts/* known */.eO)(archive), report, expected: promised, files: [] };
        if (!agrees(archive))
            return unread;
        const written = new Map();
        const all = [...listed.map((file) => ({ ...file, name: `${layout/* DIST_FOLDER */.eF}/${file.name}` })), ...papers];
        await extract(source, limits, new Set(all.map(({ name }) => name)), (path) => {
            const file = into(path);
            written.set(path, file);
            return file;
        });
        const files = [];
        for (const { name, sha256: wanted } of all) {
            const file = written.get(name)?.close();
            // What is judged and handed out are the bytes on disk.
            if (file === undefined || (await withOpened(file, hash_source/* hashSource */.c)) !== wanted)
                throw faultyDisk(name);
            if (name.startsWith(`${layout/* DIST_FOLDER */.eF}/`))
                files.push(file);
        }
        return { ...unread, files };
    });
}
function faultyDisk(name) {
    return new errors/* ToolError */.v('environment', `${name} was written with other bytes: the disk is faulty`);
}
/** The files that were promised, or why nobody knows them. */
async function expectedFiles({ checksums }, { contents }) {
    try {
        return await (0,release_checksums/* readChecksumsInput */.XZ)(checksums, () => Promise.resolve(contents.get(release_checksums/* CHECKSUMS_FILE */.aP)));
    }
    catch (error) {
        if (error instanceof errors/* ToolError */.v)
            return (0,errors/* messageOf */.b)(error);
        throw error;
    }
}
/** Whether the files are exactly those that were promised: what the rules say again, each for itself. */
function agrees({ expected = [], statements, opened }) {
    if (opened === undefined || opened.faults.length > 0)
        return false;
    const { files, papers } = opened;
    const has = (all, name, sha256) => all.some((file) => file.name === name && file.sha256 === sha256);
    return (files.length === expected.length &&
        expected.every(({ name, sha256 }) => has(files, name, sha256)) &&
        papers.length === layout/* RELEASE_PAPERS */.ch.length &&
        layout/* RELEASE_PAPERS */.ch.every((path) => papers.some(({ name }) => name === path)) &&
        statements.every(({ name, sha256 }) => has(papers, `${layout/* STATEMENTS_FOLDER */.o1}/${name}`, sha256)));
}
async function gather(inputs, request, { policy, unpacked }, ports) {
    const { api, log, clock } = ports;
    const { expected, files, archive } = unpacked;
    const mayLag = (request.runner?.attempt ?? 1) > 1;
    const [subjects, index] = await Promise.all([
        (0,read_subjects/* readSubjects */.K)(files, { limits: policy.limits, lineEnds: false }, log),
        expected.length === 0
            ? (0,facts/* unavailable */.hU)('nobody knows which files are to be published')
            : (0,index_release/* indexFact */.b)(inputs['index-url'], expected, mayLag, ports),
    ]);
    // Last: what others can change is to be as fresh as can be.
    const late = await lateFacts(api, request);
    return {
        policy: (0,facts/* known */.eO)(policy),
        subjects: (0,facts/* known */.eO)(subjects),
        today: (0,facts/* known */.eO)(clock.today()),
        gate: (0,facts/* known */.eO)(request),
        gateArchive: archive,
        gateReport: unpacked.report,
        indexRelease: index,
        ...late,
    };
}
/** Copies what the index lacks, and looks at each copy. Answers how many there are. */
async function fillUpload(facts, { expected, files }, folder) {
    const index = facts.indexRelease;
    if (index?.state !== 'known')
        throw new errors/* ToolError */.v('internal', 'the index was not asked');
    const missing = new Set((0,index_state/* indexState */.I7)(expected, index.value.files).missing);
    for (const file of files) {
        if (!missing.has(file.filename))
            continue;
        const copy = await withOpened(file, async (source) => {
            const to = folder.create(file.filename);
            for (let at = 0; at < source.size; at += 1024 ** 2) {
                to.feed(await source.read(at, Math.min(1024 ** 2, source.size - at)));
            }
            return to.close();
        });
        const sha256 = await withOpened(copy, hash_source/* hashSource */.c);
        if (expected.some(({ name, sha256: wanted }) => name === file.filename && wanted === sha256))
            continue;
        throw faultyDisk(file.filename);
    }
    return missing.size;
}


/***/ })

};

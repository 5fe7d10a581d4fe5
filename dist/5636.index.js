export const id = 5636;
export const ids = [5636];
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

/***/ 84085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readContents)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34398);
/* harmony import */ var _api_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64714);



const CONTENTS = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    type: zod__WEBPACK_IMPORTED_MODULE_1__.literal('file'),
    path: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    sha: zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u),
    size: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(0),
    // Files of more than 1 MiB come without contents, as `none`.
    encoding: zod__WEBPACK_IMPORTED_MODULE_1__.literal('base64'),
    content: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
});
/**
 * A file of a repository at a commit, by "Get repository content". The bytes are those of the git blob that the answer names.
 * @param commit full id: never a branch, which moves
 */
function readContents(api, repository, path, commit) {
    return api.get({
        path: (0,_api_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .S)(repository, 'contents', path),
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
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(like.length === 64 ? 'sha256' : 'sha1')
        .update(`blob ${bytes.length}\0`)
        .update(bytes)
        .digest('hex');
}


/***/ }),

/***/ 3514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ downloadAsset),
/* harmony export */   c: () => (/* binding */ assetOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34398);
/* harmony import */ var _api_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64714);


const ASSET = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    id: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1).transform(String),
    name: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    state: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    size: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(0),
    digest: zod__WEBPACK_IMPORTED_MODULE_0__.string()
        .regex(/^sha256:[0-9a-f]{64}$/u)
        .nullish(),
});
/** One asset of an answer. @throws where it has another form */
function assetOf(json) {
    const { digest, ...asset } = ASSET.parse(json);
    return { ...asset, ...(digest && { sha256: digest.slice('sha256:'.length) }) };
}
/** The bytes of an asset as GitHub hands them out, whatever it says of them. */
function downloadAsset(api, repository, id, maxBytes) {
    return api.download({
        path: (0,_api_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .S)(repository, 'releases/assets', id),
        permission: 'contents: read',
        accept: 'application/octet-stream',
    }, maxBytes);
}


/***/ }),

/***/ 40461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readPublishedRelease)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34398);
/* harmony import */ var _api_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64714);
/* harmony import */ var _release_assets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3514);



const RELEASE = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    id: zod__WEBPACK_IMPORTED_MODULE_1__.int().transform(String),
    tag_name: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    draft: zod__WEBPACK_IMPORTED_MODULE_1__.boolean(),
    immutable: zod__WEBPACK_IMPORTED_MODULE_1__.boolean().optional(),
    assets: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.unknown()),
});
/** "Get a release by tag name", which never answers with a draft. `absent` where none is published. */
function readPublishedRelease(api, repository, tag) {
    return api.get({ path: (0,_api_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .S)(repository, 'releases/tags', tag), permission: 'contents: read' }, (json) => {
        const { id, tag_name: name, draft, immutable, assets: listed } = RELEASE.parse(json);
        if (name !== tag || draft)
            throw new Error('it answers with another release');
        const assets = listed.map(_release_assets_js__WEBPACK_IMPORTED_MODULE_0__/* .assetOf */ .c);
        if (new Set(assets.map(({ name: file }) => file)).size < assets.length)
            throw new Error('it lists an asset twice');
        return {
            id,
            ...(immutable !== undefined && { immutable }),
            assets,
        };
    });
}


/***/ }),

/***/ 12325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R9: () => (/* binding */ readArtifact),
/* harmony export */   RJ: () => (/* binding */ readApprovals),
/* harmony export */   cI: () => (/* binding */ readRun),
/* harmony export */   wn: () => (/* binding */ listArtifacts)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34398);
/* harmony import */ var _api_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64714);


/** Workflow runs, their artifacts and their approvals, as the REST API of GitHub gives them. Texts may be hostile. */
const PERMISSION = 'actions: read';
const NUMBER = zod__WEBPACK_IMPORTED_MODULE_0__.int().min(0).transform(String);
const COMMIT = zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u);
const RUN = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    id: NUMBER,
    run_attempt: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1),
    event: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    path: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    head_branch: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    head_sha: COMMIT,
    repository: zod__WEBPACK_IMPORTED_MODULE_0__.object({ id: NUMBER }),
    head_repository: zod__WEBPACK_IMPORTED_MODULE_0__.object({ id: NUMBER }).nullish(),
});
function readRun(api, repository, id) {
    return api.get({ path: (0,_api_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .S)(repository, 'actions/runs', id), permission: PERMISSION }, (json) => {
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
const ARTIFACT = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    id: NUMBER,
    name: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    size_in_bytes: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(0),
    digest: zod__WEBPACK_IMPORTED_MODULE_0__.string()
        .regex(/^sha256:[0-9a-f]{64}$/u)
        .nullish(),
    expired: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    workflow_run: zod__WEBPACK_IMPORTED_MODULE_0__.object({ id: NUMBER, repository_id: NUMBER, head_repository_id: NUMBER, head_sha: COMMIT })
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
    return api.get({ path: (0,_api_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .S)(repository, 'actions/artifacts', id), permission: PERMISSION }, (json) => {
        const artifact = artifactOf(json);
        if (artifact.id !== id)
            throw new Error(`it answers with artifact ${artifact.id}`);
        return artifact;
    });
}
/** All artifacts of a run, of whatever attempt. */
function listArtifacts(api, repository, runId) {
    return api.list({ path: (0,_api_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .S)(repository, 'actions/runs', runId, 'artifacts'), permission: PERMISSION }, (json) => zod__WEBPACK_IMPORTED_MODULE_0__.object({ artifacts: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.unknown()) })
        .parse(json)
        .artifacts.map(artifactOf));
}
const APPROVALS = zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.object({
    state: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    environments: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.object({ name: zod__WEBPACK_IMPORTED_MODULE_0__.string() })),
    user: zod__WEBPACK_IMPORTED_MODULE_0__.object({ login: zod__WEBPACK_IMPORTED_MODULE_0__.string() }).nullish(),
}));
/** "Get the review history for a workflow run". */
function readApprovals(api, repository, runId) {
    return api.get({ path: (0,_api_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .S)(repository, 'actions/runs', runId, 'approvals'), permission: PERMISSION }, (json) => APPROVALS.parse(json).map(({ state, environments, user }) => ({
        environments: environments.map(({ name }) => name),
        state,
        ...(user && { user: user.login }),
    })));
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

/***/ 38479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ gateReason)
/* harmony export */ });
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99656);

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
        const found = findings.find((finding) => (0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)(finding, report.strict));
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

/***/ 41826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ paperFaults),
/* harmony export */   z: () => (/* binding */ sbomText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _attestation_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81759);
/* harmony import */ var _attestation_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76181);
/* harmony import */ var _distribution_artifact_kind_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7401);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _checksums_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36553);
/* harmony import */ var _index_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54353);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26335);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28180);
/* harmony import */ var _reviewed_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(30748);











/**
 * What is wrong with the papers of a release. The statements are held against job outputs; SBOM and report against the statements,
 * SHA256SUMS and manifest against what they would have to be. So no paper is believed because it lies there. What is missing, and
 * statements of other bytes, are for other rules to tell.
 */
function paperFaults({ files, contents }, promised, request) {
    const faults = [];
    const sums = contents.get(_checksums_js__WEBPACK_IMPORTED_MODULE_5__/* .CHECKSUMS_FILE */ .aP);
    if (sums !== undefined && !isText(sums, (0,_checksums_js__WEBPACK_IMPORTED_MODULE_5__/* .formatChecksums */ .ss)(promised.files))) {
        faults.push(`${_checksums_js__WEBPACK_IMPORTED_MODULE_5__/* .CHECKSUMS_FILE */ .aP} in it is not the list that was promised`);
    }
    const manifest = contents.get(_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .MANIFEST_FILE */ .h1);
    if (manifest !== undefined)
        faults.push(...manifestFaults(manifest, files, promised.files, request));
    const statements = {};
    for (const name of _attestation_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .STATEMENT_NAMES */ .dm) {
        const bytes = contents.get(`${_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .STATEMENTS_FOLDER */ .o1}/${(0,_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .statementFile */ .U7)(name)}`);
        const wanted = promised.statements.find((one) => one.name === (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .statementFile */ .U7)(name))?.sha256;
        if (bytes === undefined || sha256Of(bytes) !== wanted)
            continue;
        try {
            statements[name] = (0,_reviewed_js__WEBPACK_IMPORTED_MODULE_9__/* .reviewedStatement */ .X)(name, bytes, promised.files);
        }
        catch (error) {
            faults.push(told(error));
        }
    }
    const sbom = contents.get(_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .SBOM_FILE */ .HO);
    if (sbom !== undefined && statements.sbom !== undefined && !isText(sbom, sbomText(statements.sbom))) {
        faults.push(`${_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .SBOM_FILE */ .HO} in it is not the SBOM of the statement`);
    }
    const report = contents.get(_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .REPORT_FILE */ .Uq);
    const summary = statements['verification-summary'];
    if (report !== undefined && summary !== undefined) {
        const extension = summary.predicate[_attestation_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .SUMMARY_EXTENSION */ .Hh];
        const named = typeof extension === 'object' && extension !== null && 'report' in extension;
        if (!named || !(0,node_util__WEBPACK_IMPORTED_MODULE_1__.isDeepStrictEqual)(extension.report, { sha256: sha256Of(report) })) {
            faults.push(`${_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .REPORT_FILE */ .Uq} in it is not the report of the verification summary`);
        }
    }
    return faults;
}
/** Byte for byte what mode checksum would write of these very files. */
function manifestFaults(bytes, files, promised, { commit, tag }) {
    try {
        const told = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .parseManifest */ .Ng)(Buffer.from(bytes).toString());
        const line = ({ name, sha256 }) => `${name} ${sha256}`;
        if (!(0,node_util__WEBPACK_IMPORTED_MODULE_1__.isDeepStrictEqual)(files.map(line).sort(), promised.map(line).sort()))
            return [];
        const release = (0,_index_state_js__WEBPACK_IMPORTED_MODULE_6__/* .releaseOf */ .l7)(files.map(({ name }) => name));
        const listed = files.flatMap(({ name, size, sha256 }) => {
            const { kind } = (0,_distribution_artifact_kind_js__WEBPACK_IMPORTED_MODULE_10__/* .kindOf */ .I)(name);
            return kind === 'other' ? [] : [{ name, size, sha256, kind }];
        });
        const same = release !== undefined &&
            listed.length === files.length &&
            isText(bytes, (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .writeManifest */ .HN)({ schemaVersion: 1, ...release, commit, tag, files: listed }));
        const about = `${told.project} ${told.version} at ${told.commit}`;
        return same ? [] : [`${_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .MANIFEST_FILE */ .h1} in it is about another release: ${about}`];
    }
    catch (error) {
        return [told(error)];
    }
}
/** The SBOM in the one form in which mode checksum writes it, with exactly what the statement says. */
function sbomText({ predicate }) {
    return `${JSON.stringify(predicate, undefined, 2)}\n`;
}
function isText(bytes, text) {
    return Buffer.from(text).equals(bytes);
}
function told(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v)
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(error);
    throw error;
}
function sha256Of(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
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

/***/ 66175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P6: () => (/* binding */ artifactLimits),
/* harmony export */   o6: () => (/* binding */ extract),
/* harmony export */   xL: () => (/* binding */ listArtifact)
/* harmony export */ });
/* harmony import */ var _archive_anomalies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22831);
/* harmony import */ var _archive_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17941);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26335);




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
    const { faults, files } = await read(source, limits, (path) => {
        if (!_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .RELEASE_PAPERS */ .ch.includes(path) || chunksOf.has(path))
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
    const below = `${_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .DIST_FOLDER */ .eF}/`;
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
    const { faults } = await read(source, limits, (path) => {
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v('environment', `the artifact changed while it was unpacked: ${faults[0] ?? 'a file is gone'}`);
}
async function read(source, limits, deliver) {
    const { entries, anomalies } = await (0,_archive_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readArchive */ .b)('zip', source, { limits, deliver });
    const faults = anomalies.filter(({ code }) => code !== 'zip-data-descriptor').map(faultOf);
    const files = [];
    for (const { path, kind, contents } of entries) {
        if (kind !== 'file')
            faults.push(`${JSON.stringify(path)} is no file`);
        else if (!(0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .isReleasePath */ .fV)(path))
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
    const what = `${_archive_anomalies_js__WEBPACK_IMPORTED_MODULE_0__/* .ANOMALIES */ .m[code].title}: ${detail}`;
    return path === undefined ? what : `${JSON.stringify(path)}: ${what}`;
}


/***/ }),

/***/ 37248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ policyAtCommit),
/* harmony export */   Re: () => (/* binding */ orAbsent),
/* harmony export */   _6: () => (/* binding */ downloadZip),
/* harmony export */   f7: () => (/* binding */ artifactFact),
/* harmony export */   pI: () => (/* binding */ runFacts),
/* harmony export */   qe: () => (/* binding */ lateFacts),
/* harmony export */   rw: () => (/* binding */ reportFrom)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71588);
/* harmony import */ var _github_contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84085);
/* harmony import */ var _github_environments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42281);
/* harmony import */ var _github_releases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40461);
/* harmony import */ var _github_runs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12325);
/* harmony import */ var _github_tag_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8183);
/* harmony import */ var _github_api_paths_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(64714);
/* harmony import */ var _release_layout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26335);
/* harmony import */ var _release_read_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76508);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(98172);











/** Each fact of the gate, from the one place that can tell it. */
/** What a download of an artifact may be: far above what a runner's disk takes. */
const MOST_ZIP_BYTES = 4 * 1024 ** 3;
/** An answer of the API as a fact. That there is no such thing is an answer, too. */
function orAbsent(answer) {
    if (answer.state === 'known')
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(answer.value);
    return answer.state === 'absent' ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)({ absent: answer.why }) : (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .hU)(answer.why);
}
/** The policy by the API alone: no checkout, which a step could have changed, is asked. @throws ToolError */
async function policyAtCommit(api, { repository, commit }, path) {
    const inside = (0,_policy_js__WEBPACK_IMPORTED_MODULE_9__/* .pathInRepository */ .zB)(path);
    const answer = await (0,_github_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .readContents */ .r)(api, repository, inside, commit);
    if (answer.state !== 'known' && answer.state !== 'absent') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('environment', `can't read the policy: ${answer.why}`, {
            hint: 'The job needs these lines:\npermissions:\n  contents: read',
        });
    }
    const bytes = answer.state === 'known' ? answer.value : undefined;
    return (0,_policy_js__WEBPACK_IMPORTED_MODULE_9__/* .policyFromBytes */ ._f)(bytes, inside, false, ` at commit ${commit}`);
}
/** The artifact, and how many of its run have its name. */
async function artifactFact(api, { repository, artifactId, runId }) {
    const [artifact, all] = await Promise.all([
        (0,_github_runs_js__WEBPACK_IMPORTED_MODULE_5__/* .readArtifact */ .R9)(api, repository, artifactId),
        (0,_github_runs_js__WEBPACK_IMPORTED_MODULE_5__/* .listArtifacts */ .wn)(api, repository, runId),
    ]);
    if (artifact.state !== 'known')
        return orAbsent(artifact);
    if (all.state !== 'known')
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .hU)(all.why);
    const namesakes = all.value.filter(({ name }) => name === artifact.value.name).length;
    const listed = all.value.some(({ id }) => id === artifactId);
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)({ ...artifact.value, namesakes: listed ? namesakes : 0 });
}
function downloadZip(api, repository, artifactId) {
    return api.download({
        path: (0,_github_api_paths_js__WEBPACK_IMPORTED_MODULE_10__/* .repositoryPath */ .S)(repository, 'actions/artifacts', artifactId, 'zip'),
        permission: 'actions: read',
    }, MOST_ZIP_BYTES);
}
/** What is said of the run itself. */
async function runFacts(api, { repository, runId, environment }) {
    const [run, found] = await Promise.all([
        (0,_github_runs_js__WEBPACK_IMPORTED_MODULE_5__/* .readRun */ .cI)(api, repository, runId),
        (0,_github_environments_js__WEBPACK_IMPORTED_MODULE_3__/* .readEnvironment */ .Q)(api, repository, environment),
    ]);
    return { gateRun: orAbsent(run), gateEnvironment: orAbsent(found) };
}
/** What may have changed while the rest was looked at: read as late as can be. */
async function lateFacts(api, { repository, runId, tag }) {
    const [found, approvals, release] = await Promise.all([
        (0,_github_tag_js__WEBPACK_IMPORTED_MODULE_6__/* .readTag */ .z)(api, repository, tag),
        (0,_github_runs_js__WEBPACK_IMPORTED_MODULE_5__/* .readApprovals */ .RJ)(api, repository, runId),
        (0,_github_releases_js__WEBPACK_IMPORTED_MODULE_4__/* .readPublishedRelease */ .k)(api, repository, tag),
    ]);
    return {
        gateTag: orAbsent(found),
        // Of a run that is there, a 404 is no list without entries.
        gateApprovals: approvals.state === 'known' ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(approvals.value) : (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .hU)(approvals.why),
        gateRelease: orAbsent(release),
    };
}
/** What the report in an artifact says. What is no report is as none. */
function reportFrom(contents) {
    const bytes = contents.get(_release_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .REPORT_FILE */ .Uq);
    if (bytes === undefined)
        return { absent: `there is no ${_release_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .REPORT_FILE */ .Uq} in the artifact` };
    try {
        const { verdict, complete, commit, policy, subjects } = (0,_release_read_report_js__WEBPACK_IMPORTED_MODULE_8__/* .parseReport */ .M)(bytes);
        return {
            verdict,
            complete,
            ...(commit !== undefined && { commit }),
            ...(policy && { policy: policy.sha256 }),
            subjects,
        };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v)
            return { absent: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error) };
        throw error;
    }
}


/***/ }),

/***/ 40625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M_: () => (/* binding */ extractVerified),
/* harmony export */   OC: () => (/* binding */ unpackRelease),
/* harmony export */   f: () => (/* binding */ faultyDisk)
/* harmony export */ });
/* harmony import */ var _archive_hash_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96716);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71588);
/* harmony import */ var _release_checksums_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36553);
/* harmony import */ var _release_gate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10586);
/* harmony import */ var _release_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26335);
/* harmony import */ var _release_papers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41826);
/* harmony import */ var _release_unpack_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66175);
/* harmony import */ var _publish_gate_facts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37248);
/* harmony import */ var _with_opened_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47041);










/** The artifact of a release, for the jobs after the one that verified it. */
const NO_FILES = { files: [], papers: new Map() };
/** Downloads the artifact; writes its files only where the zip is the one that was promised, and so is every file in it. */
async function unpackRelease(request, { checksums, policy, artifact, statements, into }, api) {
    const nothing = (why) => ({
        archive: (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .hU)(why),
        report: (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .hU)(why),
        expected: [],
        ...NO_FILES,
    });
    if (artifact.state !== 'known')
        return nothing(artifact.why);
    if ((0,_release_gate_js__WEBPACK_IMPORTED_MODULE_8__/* .isAbsent */ .W)(artifact.value))
        return nothing('there is no artifact');
    if (artifact.value.expired)
        return nothing('the artifact has expired');
    const zip = await (0,_publish_gate_facts_js__WEBPACK_IMPORTED_MODULE_7__/* .downloadZip */ ._6)(api, request.repository, request.artifactId);
    if (zip.state !== 'known')
        return nothing(zip.why);
    return (0,_with_opened_js__WEBPACK_IMPORTED_MODULE_9__/* .withOpened */ .u)(zip.value, async (source) => {
        const sha256 = await (0,_archive_hash_source_js__WEBPACK_IMPORTED_MODULE_0__/* .hashSource */ .c)(source);
        const { size } = source;
        if (sha256 !== request.artifactDigest) {
            const why = 'the artifact was not opened: it is another one than was promised';
            return { ...nothing(why), archive: (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)({ statements, sha256, size }) };
        }
        const limits = (0,_release_unpack_js__WEBPACK_IMPORTED_MODULE_6__/* .artifactLimits */ .P6)(policy.limits);
        const listing = await (0,_release_unpack_js__WEBPACK_IMPORTED_MODULE_6__/* .listArtifact */ .xL)(source, limits);
        const promised = await expectedFiles(checksums, listing);
        const { files: listed, papers } = listing;
        const report = (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)((0,_publish_gate_facts_js__WEBPACK_IMPORTED_MODULE_7__/* .reportFrom */ .rw)(listing.contents));
        if (typeof promised === 'string') {
            const opened = { faults: [...listing.faults, promised], files: listed, papers };
            return { archive: (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)({ statements, sha256, size, opened }), report, expected: [], ...NO_FILES };
        }
        const faults = [...listing.faults, ...(0,_release_papers_js__WEBPACK_IMPORTED_MODULE_5__/* .paperFaults */ .S)(listing, { files: promised, statements }, request)];
        const archive = {
            expected: promised,
            statements,
            sha256,
            size,
            opened: { faults, files: listed, papers },
        };
        const unread = { archive: (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(archive), report, expected: promised, ...NO_FILES };
        if (!agrees(archive))
            return unread;
        const all = [...listed.map((file) => ({ ...file, name: `${_release_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .DIST_FOLDER */ .eF}/${file.name}` })), ...papers];
        const written = await extractVerified(source, limits, all, into);
        const files = [];
        const kept = new Map();
        for (const [name, file] of written) {
            if (name.startsWith(`${_release_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .DIST_FOLDER */ .eF}/`))
                files.push(file);
            else
                kept.set(name, file);
        }
        return { ...unread, files, papers: kept };
    });
}
/**
 * Writes files of an artifact, and reads each again: what is judged and handed out are the bytes on disk.
 * @returns the files by path, in the order of `wanted`
 * @throws ToolError `environment` where the artifact changed meanwhile, or the disk did not keep the bytes
 */
async function extractVerified(source, limits, wanted, into) {
    const written = new Map();
    await (0,_release_unpack_js__WEBPACK_IMPORTED_MODULE_6__/* .extract */ .o6)(source, limits, new Set(wanted.map(({ name }) => name)), (path) => {
        const file = into(path);
        written.set(path, file);
        return file;
    });
    const files = new Map();
    for (const { name, sha256 } of wanted) {
        const file = written.get(name)?.close();
        if (file === undefined || (await (0,_with_opened_js__WEBPACK_IMPORTED_MODULE_9__/* .withOpened */ .u)(file, _archive_hash_source_js__WEBPACK_IMPORTED_MODULE_0__/* .hashSource */ .c)) !== sha256)
            throw faultyDisk(name);
        files.set(name, file);
    }
    return files;
}
function faultyDisk(name) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v('environment', `${name} was written with other bytes: the disk is faulty`);
}
/** The files that were promised, or why nobody knows them. */
async function expectedFiles(checksums, { contents }) {
    try {
        return await (0,_release_checksums_js__WEBPACK_IMPORTED_MODULE_3__/* .readChecksumsInput */ .XZ)(checksums, () => Promise.resolve(contents.get(_release_checksums_js__WEBPACK_IMPORTED_MODULE_3__/* .CHECKSUMS_FILE */ .aP)));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v)
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error);
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
        papers.length === _release_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .RELEASE_PAPERS */ .ch.length &&
        _release_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .RELEASE_PAPERS */ .ch.every((path) => papers.some(({ name }) => name === path)) &&
        statements.every(({ name, sha256 }) => has(papers, `${_release_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .STATEMENTS_FOLDER */ .o1}/${name}`, sha256)));
}


/***/ })

};

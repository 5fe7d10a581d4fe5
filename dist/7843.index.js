export const id = 7843;
export const ids = [7843];
export const modules = {

/***/ 76372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ networkOf),
/* harmony export */   Cx: () => (/* binding */ noFolder),
/* harmony export */   II: () => (/* binding */ unresolved),
/* harmony export */   QT: () => (/* binding */ gitCommand),
/* harmony export */   eE: () => (/* binding */ stderrOf),
/* harmony export */   fg: () => (/* binding */ OutOfTime)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31421);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _fs_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28841);






const execute = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_1__.execFile);
const MAX_OUTPUT = 64 * 1024 * 1024;
const CONFIGURATION = [
    ...['-c', 'core.fsmonitor=false'],
    ...['-c', 'core.hooksPath=/dev/null'],
    ...['-c', 'core.attributesFile=/dev/null'],
];
/** What git needs to reach a server from here. */
const NETWORK = ['HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy', 'SSL_CERT_FILE', 'GIT_SSL_CAINFO'];
function networkOf(environment) {
    return Object.fromEntries(NETWORK.flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])));
}
/** Nobody is asked for a password, on the terminal, in a window, or by a helper that would open one. */
const NO_QUESTIONS = { GIT_TERMINAL_PROMPT: '0', GIT_ASKPASS: '', GCM_INTERACTIVE: 'never' };
/**
 * The git command. Replace refs could show other objects than the commit names, so they are off, and so is every
 * configuration that a checked-out repository could bring to run code.
 * @param own further variables, such as another GIT_DIR
 * @param seconds after which `stream` ends a command, with the helpers that it started, and rejects with {@link OutOfTime}
 */
function gitCommand(environment, own = {}, { seconds = 0 } = {}) {
    const env = {
        PATH: environment.PATH,
        HOME: environment.HOME,
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_ATTR_NOSYSTEM: '1',
        ...NO_QUESTIONS,
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_LAZY_FETCH: '1',
        LC_ALL: 'C',
        ...own,
    };
    return {
        async run(folder, ...args) {
            const { stdout } = await execute('git', [...CONFIGURATION, '-C', folder, ...args], {
                env,
                encoding: 'buffer',
                maxBuffer: MAX_OUTPUT,
            });
            return stdout;
        },
        stream: (folder, args, input, onChunk) => new Promise((resolve, reject) => {
            // In a group of its own: git leaves its helper for HTTP behind where it is ended alone.
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_1__.spawn)('git', [...CONFIGURATION, '-C', folder, ...args], { env, detached: seconds > 0 });
            const timer = seconds > 0
                ? setTimeout(() => {
                    failure = new OutOfTime(`no answer within ${seconds} seconds`);
                    endGroup(child);
                }, seconds * 1000)
                : undefined;
            let said = '';
            let failure;
            child.stdout.on('data', (chunk) => {
                if (failure !== undefined)
                    return;
                try {
                    onChunk(chunk);
                }
                catch (error) {
                    failure = error;
                    if (seconds > 0)
                        endGroup(child);
                    else
                        child.kill();
                }
            });
            child.stderr.on('data', (chunk) => {
                if (said.length < 4096)
                    said += chunk.toString('utf8');
            });
            child.on('error', (error) => {
                clearTimeout(timer);
                reject(error);
            });
            child.on('close', (code) => {
                clearTimeout(timer);
                if (failure !== undefined)
                    reject(failure instanceof Error ? failure : new Error((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(failure)));
                else if (code === 0)
                    resolve();
                else
                    reject(Object.assign(new Error(`git ended with ${String(code)}`), { stderr: node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(said) }));
            });
            // A command that ends early closes its input: how it ended says why.
            child.stdin.on('error', () => undefined);
            child.stdin.end(input);
        }),
    };
}
function endGroup({ pid }) {
    if (pid === undefined)
        return;
    try {
        node_process__WEBPACK_IMPORTED_MODULE_2__.kill(-pid, 'SIGKILL');
    }
    catch {
        // It has come to its end by itself.
    }
}
/** A command that was ended because its time was over. */
class OutOfTime extends Error {
}
/** What git said, for a message; where it was not even started, why. */
function stderrOf(error) {
    if ((0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(error) === 'ENOENT')
        return 'the command "git" was not found';
    const said = error instanceof Error && 'stderr' in error ? error.stderr : undefined;
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.isBuffer(said) && said.length > 0 ? said.toString('utf8').trim() : (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(error);
}
/** Why a ref could not be resolved: each cause is mended in another way. */
async function unresolved(git, repository, ref, cause) {
    if ((0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(cause) === 'ENOENT') {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v('environment', 'the command "git" was not found', { hint: 'Install git.', cause });
    }
    try {
        await git.run(repository, 'rev-parse', '--git-dir');
    }
    catch (error) {
        const said = stderrOf(error);
        if (said.includes('dubious ownership')) {
            return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v('environment', `git does not trust ${repository}: another user owns it`, {
                hint: 'Run: git config --global --add safe.directory <the checkout>',
                cause,
            });
        }
        if (said.includes('cannot change to'))
            return noFolder(repository, cause);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v('missing-input', `${repository} is not in a git repository`, {
            hint: 'Name the checkout with "source".',
            cause,
        });
    }
    if (await isShallow(git, repository)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v('missing-input', `the clone is shallow, and the part of it that is here has no commit ${JSON.stringify(ref)}`, {
            hint: 'Run `git fetch --unshallow --tags`; in a workflow, check out with `fetch-depth: 0`.',
            cause,
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v('missing-input', `the repository has no commit ${JSON.stringify(ref)}`, {
        hint: 'Check the spelling; in a workflow, check out with `fetch-depth: 0` so that tags and history are there.',
        cause,
    });
}
/** The folder that was named is none, or may not be entered. */
function noFolder(folder, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v('missing-input', `there is no folder ${folder}, or it may not be read`, {
        hint: 'Name the root of the project with "source".',
        cause,
    });
}
async function isShallow(git, repository) {
    try {
        return (await git.run(repository, 'rev-parse', '--is-shallow-repository'))
            .toString('latin1')
            .startsWith('true');
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 87692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ gitObjects)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76372);


/** Git objects through the git command. */
function gitObjects(environment) {
    const command = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .gitCommand */ .QT)(environment);
    const git = (repository, ...args) => command.run(repository, ...args);
    const resolveCommit = async (repository, ref) => {
        if (ref.startsWith('-')) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('usage', `${JSON.stringify(ref)} is no git ref`, {
                hint: 'Name a tag, a branch or a commit id.',
            });
        }
        let cause;
        // A tag wins over a branch of the same name: a release is built from a tag.
        for (const name of [`refs/tags/${ref}`, ref]) {
            try {
                const out = await git(repository, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
                return out.toString('latin1').trim();
            }
            catch (error) {
                cause = error;
            }
        }
        throw await (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .unresolved */ .II)(command, repository, ref, cause);
    };
    return {
        async isRepository(folder) {
            try {
                await git(folder, 'rev-parse', '--git-dir');
                return true;
            }
            catch (error) {
                const said = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .stderrOf */ .eE)(error);
                if (said.includes('not a git repository'))
                    return false;
                if (said.includes('cannot change to'))
                    throw (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .noFolder */ .Cx)(folder, error);
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('environment', `git can't read ${folder}: ${said}`, { cause: error });
            }
        },
        async ensureCommit(repository, commit) {
            if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(commit)) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('usage', `${JSON.stringify(commit)} is no full commit id`);
            }
            try {
                await git(repository, 'cat-file', '-e', `${commit}^{commit}`);
                return;
            }
            catch {
                // Not in this clone, or no clone: fetching says which.
            }
            try {
                // Who could change the clone's configuration can make git run programs here: as the same user, and without our
                // environment, where tokens are. The answer is still checked against the id.
                await git(repository, ...[
                    'fetch',
                    '--quiet',
                    '--no-tags',
                    '--depth=1',
                    '--no-recurse-submodules',
                    '--no-write-fetch-head',
                ], ...['origin', commit]);
            }
            catch (cause) {
                const said = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .stderrOf */ .eE)(cause).split('\n', 1).join('');
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('missing-input', `commit ${commit} is not in the checkout and can't be fetched: ${said}`, {
                    hint: 'Check out with `fetch-depth: 0`, so that the commits to compare are there.',
                    cause,
                });
            }
        },
        resolveCommit,
        async readTree(repository, ref, options) {
            // Loaded where a source is given: other runs pay nothing for it.
            const { readTree } = await Promise.all(/* import() */[__webpack_require__.e(8448), __webpack_require__.e(8706)]).then(__webpack_require__.bind(__webpack_require__, 28706));
            const commit = await resolveCommit(repository, ref);
            const tag = await tagOf(command, repository, ref, commit);
            return readTree(environment, repository, commit, tag, options);
        },
        async listTree(repository, commit) {
            const { listTree } = await Promise.all(/* import() */[__webpack_require__.e(8448), __webpack_require__.e(8706)]).then(__webpack_require__.bind(__webpack_require__, 28706));
            return listTree(environment, repository, commit);
        },
        async readFile(repository, commit, path) {
            // `ls-tree` tells "not there" from "could not be read", which `cat-file` alone does not.
            const listed = (await git(repository, 'ls-tree', '-z', '--full-tree', commit, '--', `:(literal,top)${path}`))
                .toString('utf8')
                .split('\0')[0];
            const match = /^(\d+) (\w+) ([0-9a-f]+)\t/u.exec(listed ?? '');
            if (match === null)
                return undefined;
            const [, mode, type, object] = match;
            if (type !== 'blob' || object === undefined || (mode !== '100644' && mode !== '100755')) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('policy', `${path} at commit ${commit} is no regular file`, {
                    hint: 'Commit the file itself, not a link or folder.',
                });
            }
            return git(repository, 'cat-file', 'blob', object);
        },
    };
}
/** The name of the tag that a ref is, where it is one and names that commit. */
async function tagOf(git, repository, ref, commit) {
    const name = ref.replace(/^refs\/tags\//, '');
    try {
        const out = await git.run(repository, ...['rev-parse', '--verify', '--quiet', '--end-of-options'], `refs/tags/${name}^{commit}`);
        return out.toString('latin1').trim() === commit ? name : undefined;
    }
    catch {
        return undefined;
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

/***/ 45436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ WHAT_IS_SIGNED)
/* harmony export */ });
/** What people have to know of each statement before they let it be signed: what it is, and what it can’t prove. */
const WHAT_IS_SIGNED = [
    {
        name: 'provenance',
        title: 'Provenance',
        limit: 'names the workflow that signs, its run and its commit. It is no isolated builder: this is not SLSA Build Level 3.',
    },
    {
        name: 'sbom',
        title: 'SBOM',
        limit: 'lists what metadata declares. It can’t prove which versions of dependencies will be installed, that the declared tools really built the files, or that there is no code that was copied without its metadata.',
    },
    {
        name: 'verification-summary',
        title: 'Verification summary',
        limit: 'is the project’s word about itself. It is worth as much as the protection of the workflow that signs it.',
    },
];


/***/ }),

/***/ 7961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _B: () => (/* binding */ MOST),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   n1: () => (/* binding */ isLinkable)
/* harmony export */ });
const MARKS = {
    ok: 'OK',
    look: 'LOOK',
    fail: 'FAIL',
    missing: 'NOT CHECKED',
    rehearsed: 'NOT IN A REHEARSAL',
};
/** No script, no other scheme, no user name, nothing that ends an attribute or a Markdown link. */
function isLinkable(url) {
    return url !== undefined && /^https:\/\/[\w.-]+(?::\d+)?\/[\w.~%/?=&+,:#-]*$/u.test(url);
}
/** Rows, points and characters that a reader of one page gets; the rest is counted. */
const MOST = { rows: 200, points: 200, below: 50, text: 1000, verbatim: 20_000 };


/***/ }),

/***/ 60561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ pageAsHtml)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _report_capped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87217);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72527);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7961);




const MAX_BYTES = 4 * 1024 * 1024;
/** Its SHA-256 stands in the policy below: no other style and no script is obeyed, whatever gets into the page. */
const STYLE = `
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 64rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.25rem; margin-top: 2rem; } h3 { font-size: 1.05rem; }
code, pre { font: 0.875em/1.4 ui-monospace, monospace; }
pre { padding: 0.75rem; border: 1px solid #8888; overflow: auto; white-space: pre-wrap; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #8888; padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; }
th { white-space: nowrap; }
ul { padding-left: 1.25rem; }
li { margin: 0.25rem 0; }
.alert { border-left: 0.4rem solid #c00; padding: 0.5rem 1rem; font-weight: 600; }
.mark { font-weight: 700; font-size: 0.8em; padding: 0.1em 0.45em; border: 2px solid currentcolor; border-radius: 0.3em; }
.ok { color: #1a7f37; } .fail, .missing { color: #d1242f; } .look { color: #9a6700; } .rehearsed { color: #0969da; }
`;
/** Holds for the whole document, and comes before anything that is not ours. */
const POLICY = [
    "default-src 'none'",
    `style-src 'sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(STYLE).digest('base64')}'`,
    "base-uri 'none'",
    "form-action 'none'",
].join('; ');
/** A page as one HTML file without scripts that loads nothing. */
function pageAsHtml({ title, blocks }, { maxBytes = MAX_BYTES } = {}) {
    const head = [
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
        '<meta name="referrer" content="no-referrer">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        `<title>${text(title)}</title>`,
        `<style>${STYLE}</style>`,
        '</head>',
        '<body>',
        '<main>',
    ].join('\n');
    const out = new _report_capped_js__WEBPACK_IMPORTED_MODULE_1__/* .CappedText */ .R({ left: maxBytes - head.length - 300 });
    const left = blocks.filter((block) => !out.add(...blockText(block))).length;
    const note = left === 0 ? '' : `<p class="alert">Cut off: ${left} more parts had no room on this page.</p>\n`;
    return `${head}\n${out.toString()}${note}</main>\n</body>\n</html>\n`;
}
function blockText(block) {
    switch (block.kind) {
        case 'heading':
            return [`<h${block.level}>${lineText(block.line)}</h${block.level}>`];
        case 'text':
            return [`<p>${lineText(block.line)}</p>`];
        case 'alert':
            return [`<p class="alert" role="alert">${lineText(block.line)}</p>`];
        case 'verbatim': {
            const lines = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(block.text, _document_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST */ ._B.verbatim)
                .replace(/\s+$/u, '')
                .split(/\r\n|\r|\n/u);
            return [`<pre>${lines.map((line) => line.split('\t').map(_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD).join('    ')).join('\n')}</pre>`];
        }
        case 'points':
            return block.points.length === 0
                ? []
                : list(block.points.slice(0, _document_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST */ ._B.points).map(pointText), block.points.length);
        case 'table': {
            if (block.rows.length === 0)
                return [];
            const rest = block.rows.length - _document_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST */ ._B.rows;
            return [
                '<table>',
                `<thead><tr>${block.columns.map((column) => `<th scope="col">${text(column)}</th>`).join('')}</tr></thead>`,
                '<tbody>',
                ...block.rows
                    .slice(0, _document_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST */ ._B.rows)
                    .map((cells) => `<tr>${cells.map((cell) => `<td>${lineText(cell)}</td>`).join('')}</tr>`),
                '</tbody>',
                '</table>',
                ...(rest > 0 ? [`<p>… and ${rest} more in the reports.</p>`] : []),
            ];
        }
    }
}
function list(items, all) {
    const rest = all - items.length;
    return [
        '<ul>',
        ...items.map((item) => `<li>${item}</li>`),
        ...(rest > 0 ? [`<li>… and ${rest} more in the reports.</li>`] : []),
        '</ul>',
    ];
}
function pointText({ mark, line, below = [] }) {
    const badge = mark === undefined ? '' : `<span class="mark ${mark}">${_document_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7[mark]}</span> `;
    const lines = below.slice(0, _document_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST */ ._B.below).map(lineText);
    return [`${badge}${lineText(line)}`, ...(below.length === 0 ? [] : list(lines, below.length))].join('\n');
}
function lineText(line) {
    return line.map(inlineText).join('');
}
function inlineText(inline) {
    if (typeof inline === 'string')
        return text(inline);
    if ('strong' in inline)
        return `<strong>${text(inline.strong)}</strong>`;
    if ('code' in inline && !('link' in inline))
        return `<code>${text(inline.code)}</code>`;
    const shown = inline.code === true ? `<code>${text(inline.link)}</code>` : text(inline.link);
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .isLinkable */ .n1)(inline.url)
        ? `<a href="${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(inline.url)}" rel="noopener noreferrer">${shown}</a>`
        : shown;
}
const text = (value) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(value, _document_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST */ ._B.text));


/***/ }),

/***/ 19633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ pageAsMarkdown)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _report_capped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87217);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72527);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7961);




/** GitHub takes 1 MiB a step and drops a larger summary whole. */
const MAX_BYTES = 900 * 1024;
const RESERVE = 300;
const more = (count) => `… and ${count} more in the HTML file.`;
/** A page as GitHub Markdown for a job summary. */
function pageAsMarkdown({ blocks }, { maxBytes = MAX_BYTES, footer = '' } = {}) {
    const out = new _report_capped_js__WEBPACK_IMPORTED_MODULE_1__/* .CappedText */ .R({ left: maxBytes - RESERVE - node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(footer) });
    const left = blocks.reduce((sum, block) => sum + added(out, block), 0);
    const note = left === 0 ? '' : `\n**Cut off here:** ${left} more parts or lines are in the HTML file.\n`;
    return `${out.toString()}${note}${footer === '' ? '' : `\n${footer}\n`}`.trimStart();
}
/** Answers how much had no room. */
function added(out, block) {
    switch (block.kind) {
        case 'heading':
            return out.section(`${'#'.repeat(block.level + 1)} ${lineText(block.line)}`) ? 0 : 1;
        case 'text':
            return out.section(lineText(block.line)) ? 0 : 1;
        case 'alert':
            return out.section('> [!CAUTION]', `> ${lineText(block.line)}`) ? 0 : 1;
        case 'verbatim':
            return out.section(...fenced(block.text)) ? 0 : 1;
        case 'points':
            if (block.points.length === 0)
                return 0;
            if (!out.add(''))
                return block.points.length;
            return out.addEach(block.points, _document_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST */ ._B.points, pointText, (count) => `- ${more(count)}`);
        case 'table': {
            const row = (cells) => `| ${cells.join(' | ')} |`;
            const { columns, rows } = block;
            if (rows.length === 0)
                return 0;
            if (!out.section(row(columns), row(columns.map(() => '---'))))
                return rows.length;
            return out.addEach(rows, _document_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST */ ._B.rows, (cells) => row(cells.map(lineText)), (count) => `\n${more(count)}`);
        }
    }
}
function pointText({ mark, line, below = [] }) {
    const rest = below.length - _document_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST */ ._B.below;
    return [
        `- ${mark === undefined ? '' : `**${_document_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7[mark]}** `}${lineText(line)}`,
        ...below.slice(0, _document_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST */ ._B.below).map((one) => `  - ${lineText(one)}`),
        ...(rest > 0 ? [`  - ${more(String(rest))}`] : []),
    ].join('\n');
}
function lineText(line) {
    return line.map(inlineText).join('');
}
function inlineText(inline) {
    if (typeof inline === 'string')
        return prose(inline);
    if ('strong' in inline)
        return `**${prose(inline.strong)}**`;
    if ('code' in inline && !('link' in inline))
        return code(inline.code);
    const shown = inline.code === true ? code(inline.link) : prose(inline.link);
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .isLinkable */ .n1)(inline.url) ? `[${shown}](${inline.url})` : shown;
}
const code = (text) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(text, _document_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST */ ._B.text));
/** The escaper takes a text alone, and drops the spaces that part it from its neighbours. */
function prose(text) {
    const [, before = '', after = ''] = /^( ?)[^]*?( ?)$/u.exec(text) ?? [];
    const escaped = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(text, _document_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST */ ._B.text));
    return escaped === '' ? before : `${before}${escaped}${after}`;
}
/** A fence that is longer than any run of backticks in the text. */
function fenced(text) {
    const lines = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(text, _document_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST */ ._B.verbatim)
        .replace(/\s+$/u, '')
        .split(/\r\n|\r|\n/u)
        .map((line) => line.split('\t').map(_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK).join('    '));
    const longest = Math.max(2, ...lines.map((line) => /^\s*(`+)/u.exec(line)?.[1]?.length ?? 0));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}text`, ...lines, fence];
}


/***/ }),

/***/ 40091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ visibilityWarnings),
/* harmony export */   g: () => (/* binding */ visibilityOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34398);

const EVENT = zod__WEBPACK_IMPORTED_MODULE_0__.looseObject({
    repository: zod__WEBPACK_IMPORTED_MODULE_0__.looseObject({ private: zod__WEBPACK_IMPORTED_MODULE_0__.boolean().optional(), visibility: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional() })
        .optional(),
});
/** What the payload of an event says of the repository; `unknown` where it says nothing. It decides nothing, it warns. */
function visibilityOf(event) {
    if (event === undefined)
        return 'unknown';
    let json;
    try {
        json = JSON.parse(event);
    }
    catch {
        return 'unknown';
    }
    const repository = EVENT.safeParse(json).data?.repository;
    if (repository?.visibility !== undefined)
        return repository.visibility === 'public' ? 'public' : 'private';
    if (repository?.private !== undefined)
        return repository.private ? 'private' : 'public';
    return 'unknown';
}
/** What people have to know of signing before they approve it. */
function visibilityWarnings(visibility) {
    switch (visibility) {
        case 'public':
            return [];
        case 'private':
            return [
                'This repository is not public: GitHub stores its attestations only with GitHub Enterprise Cloud. Elsewhere the job that publishes will stop at signing.',
                'This repository is not public: the upload action signs PyPI’s attestations with the public Sigstore, whose log will show the repository’s name for ever. Its input `attestations: false` prevents that.',
            ];
        case 'unknown':
            return [
                'It is not known whether this repository is public: no event says so. If it is not, see before you approve whether GitHub stores its attestations (only with GitHub Enterprise Cloud), and whether its name may enter the log of the public Sigstore for ever (the upload action’s `attestations: false` prevents that).',
            ];
    }
}


/***/ }),

/***/ 5984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ REVIEW_CARD)
/* harmony export */ });
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45060);

const REVIEW_CARD = {
    reports: {
        kind: 'list',
        description: 'Paths of JSON reports that were made in this job: of verify-tag-on-default-branch, verify-artifacts and, where you use them, verify-toolchain, verify-dependency-changes. After publishing: of verify-published, and of no other.',
        default: [],
        placeholder: 'FILE',
    },
    manifest: {
        kind: 'text',
        description: 'Path of `manifest.json`, the output `manifest` of checksum-and-attest.',
        placeholder: 'FILE',
    },
    checksums: {
        kind: 'text',
        description: 'The output `checksums` of checksum-and-attest, as the job that publishes will get it.',
        placeholder: 'LINES',
    },
    'artifact-id': {
        kind: 'text',
        description: 'The output `artifact-id` of checksum-and-attest.',
        placeholder: 'ID',
    },
    'artifact-digest': {
        kind: 'text',
        description: 'The output `artifact-digest` of checksum-and-attest.',
        placeholder: 'SHA256',
    },
    needs: {
        kind: 'text',
        only: 'action',
        description: 'How the jobs before this one ended: the expression `toJSON(needs)`. Of each job its result counts; its outputs are not looked at.',
        placeholder: 'JSON',
    },
    environment: {
        kind: 'text',
        description: 'The environment that the job which publishes must run in.',
        default: 'pypi',
        placeholder: 'NAME',
    },
    source: {
        kind: 'text',
        description: 'Folder of the checkout. The workflow and the release notes are read from git’s objects of the commit, never from the files that lie there.',
        default: '.',
        placeholder: 'DIR',
    },
    repository: {
        kind: 'text',
        only: 'cli',
        description: 'The repository on GitHub, as owner/name. Default: what GITHUB_REPOSITORY says.',
        placeholder: 'OWNER/NAME',
    },
    tag: {
        kind: 'text',
        only: 'cli',
        description: 'The tag that is released. Without one it is the card of a rehearsal.',
        placeholder: 'TAG',
    },
    'source-ref': {
        kind: 'text',
        only: 'cli',
        description: 'The commit of a rehearsal. Default: the one that is checked out.',
        placeholder: 'REF',
    },
    workflow: {
        kind: 'text',
        only: 'cli',
        description: 'File name of the workflow that releases.',
        default: 'release.yml',
        placeholder: 'FILE',
    },
    job: {
        kind: 'text',
        only: 'cli',
        description: 'Name of its job that verifies.',
        default: 'verify',
        placeholder: 'JOB',
    },
    mode: {
        ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .JUDGING */ .P6.mode,
        description: '`enforce` fails where anything failed or was not checked, `report` shows it and never fails: for adoption.',
    },
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .INSPECTION_LOG */ .Sj,
    'artifact-name': {
        ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .INSPECTION_LOG */ .Sj['artifact-name'],
        description: 'Name of the uploaded card. Default: `review-card-<job>-<matrix index>-<attempt>`.',
    },
    'retention-days': {
        ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .INSPECTION_LOG */ .Sj['retention-days'],
        description: 'Days that the card is kept, 1 to 90. Default: what the repository is set to.',
    },
    format: {
        kind: 'choice',
        only: 'cli',
        description: 'The form of the card.',
        choices: ['markdown', 'html'],
        default: 'markdown',
    },
    output: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTPUT */ .aQ.output,
};


/***/ }),

/***/ 93227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ reviewCard)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/attestation/provenance.js
var provenance = __webpack_require__(22823);
// EXTERNAL MODULE: ./lib/report/layout.js
var layout = __webpack_require__(65526);
// EXTERNAL MODULE: ./lib/tag/rehearsal.js
var tag_rehearsal = __webpack_require__(15115);
// EXTERNAL MODULE: ./lib/report/view.js
var view = __webpack_require__(98149);
// EXTERNAL MODULE: ./lib/rules/index.js + 229 modules
var rules = __webpack_require__(64412);
// EXTERNAL MODULE: ./lib/rules/commands.js
var commands = __webpack_require__(31329);
;// CONCATENATED MODULE: ./lib/card/commands.js

/** The commands whose reports a card takes, with the lists of rules that each can be made by. */
const COMMANDS = {
    'verify-tag-on-default-branch': [commands/* TAG_RULES */.lX],
    'verify-artifacts': [commands/* ARTIFACT_RULES */.by],
    'verify-toolchain': [commands/* TOOLCHAIN_RULES */.gH],
    'verify-dependency-changes': [commands/* DEPENDENCY_RULES */.C8],
    'build-distributions': [commands/* BUILD_RULES */.x3],
    'smoke-test': [commands/* SMOKE_RULES */.ar],
    'verify-published': [commands/* PUBLISHED_RULES */.RE, commands/* CONSUMER_RULES */.nR],
};
const NAMES = Object.keys(COMMANDS);
/** Code of the project ran beside these and could have rewritten their reports: they are shown and prove nothing. */
const RAN_CODE = ['build-distributions', 'smoke-test'];
function ranCode(command) {
    return RAN_CODE.includes(command);
}
/**
 * The command that made a report: the one whose rules it has, each once and no other. A report that lacks one is none, so that
 * nothing is missing from it unseen.
 */
function commandOf(ruleIds) {
    const given = keyOf(ruleIds);
    return NAMES.find((name) => COMMANDS[name].some((rules) => keyOf(rules.map(({ id }) => id)) === given));
}
function keyOf(ids) {
    return [...ids].sort().join(' ');
}

;// CONCATENATED MODULE: ./lib/card/file-item.js
/**
 * Names and digests of the manifest, which a later job is given, against those that were inspected and the checksums that travel
 * beside it: the reviewer approves what is inspected, signed and uploaded alike, or nothing.
 */
function fileItem(facts, links) {
    const { manifest, checksums, artifact, reports } = facts;
    const title = 'Names and SHA-256 are those that were inspected';
    const report = reports.find(({ command }) => command === 'verify-artifacts')?.report;
    const inspected = report?.subjects.map(({ file, sha256 }) => ({ name: file, sha256 }));
    const absent = [
        ...(manifest === undefined ? ['no manifest (input manifest)'] : []),
        ...(checksums === undefined ? ['no checksums (input checksums)'] : []),
        ...(artifact === undefined ? ['no artifact (inputs artifact-id and artifact-digest)'] : []),
        ...(inspected === undefined ? ['no report of verify-artifacts'] : []),
    ].map((what) => [what, ...links.inWorkflow(facts)]);
    const wrong = manifest === undefined
        ? []
        : [
            ...differences(manifest.files, checksums, 'the checksums'),
            ...differences(manifest.files, inspected, 'the report of verify-artifacts'),
        ].map((line) => [...line, ...links.inArtifact(artifact)]);
    if (wrong.length > 0)
        return { title, mark: 'fail', lines: [...wrong, ...absent] };
    if (absent.length > 0 || manifest === undefined)
        return { title, mark: 'missing', lines: absent };
    return {
        title,
        mark: 'ok',
        lines: [
            [
                `Manifest, checksums and report agree on ${manifest.files.length} files: the table below`,
                ...links.inArtifact(artifact),
            ],
        ],
    };
}
function differences(expected, given, where) {
    if (given === undefined)
        return [];
    const key = ({ name, sha256 }) => `${sha256}  ${name}`;
    const [ours, theirs] = [expected.map(key), given.map(key)];
    return [
        ...ours.filter((one) => !theirs.includes(one)).map((one) => [{ code: one }, ` is not in ${where}`]),
        ...theirs
            .filter((one) => !ours.includes(one))
            .map((one) => [{ code: one }, ` is only in ${where}`]),
        ...(new Set(theirs).size === theirs.length ? [] : [[`${where} name a file twice`]]),
    ];
}

// EXTERNAL MODULE: ./lib/github/workflow-run.js
var workflow_run = __webpack_require__(58782);
;// CONCATENATED MODULE: ./lib/card/links.js

/** Addresses of evidence in the repository of a run. */
class Links {
    #run;
    #base;
    constructor(run) {
        this.#run = run;
        this.#base = `${run.serverUrl}/${run.repository}`;
    }
    repository() {
        return this.#base;
    }
    /** Absent where there is no run. */
    run() {
        if (this.#run.runId === undefined)
            return undefined;
        return `${this.#base}/actions/runs/${this.#run.runId}/attempts/${this.#run.runAttempt ?? 1}`;
    }
    tag(name) {
        return `${this.#base}/releases/tag/${path(name)}`;
    }
    commit(id) {
        return `${this.#base}/commit/${encode(id)}`;
    }
    checks(id) {
        return `${this.#base}/commit/${id}/checks`;
    }
    file(commit, name, line) {
        return `${this.#base}/blob/${commit}/${path(name)}${line === undefined ? '' : `#L${line}`}`;
    }
    environment(name) {
        return `${this.#base}/deployments/${path(name)}`;
    }
    artifact(id) {
        return (0,workflow_run/* artifactUrl */.Wk)({
            GITHUB_SERVER_URL: this.#run.serverUrl,
            GITHUB_REPOSITORY: this.#run.repository,
            GITHUB_RUN_ID: this.#run.runId,
        }, id);
    }
    /** Ends a line that rests on what lies in the run: reports, logs, jobs. By hand there is no run, and nothing to show. */
    inRun() {
        const url = this.run();
        return url === undefined ? [] : [' (', { link: `run ${this.#run.runId ?? ''}`, url }, ')'];
    }
    /** Ends a line about the files of the release; without their artifact it rests on the run. */
    inArtifact(artifact) {
        const url = artifact && this.artifact(artifact.id);
        return url === undefined ? this.inRun() : [' (', { link: `artifact ${artifact?.id ?? ''}`, url }, ')'];
    }
    /** Ends a line about what a step was not given: the workflow of a run says so, by hand the command line does. */
    inWorkflow({ commit, workflow: { path: file } }) {
        if (this.#run.runId === undefined)
            return [];
        return [' (', { link: file, url: this.file(commit, file), code: true }, ')'];
    }
    /** Ends a line about what a policy lets through; the built-in one lets nothing through, and the run shows that. */
    inPolicy(commit, policies) {
        const files = [...new Set(policies)].filter((file) => file !== undefined);
        if (files.length === 0)
            return this.inRun();
        return files.flatMap((file) => [
            ' (',
            { link: file, url: this.file(commit, file), code: true },
            ')',
        ]);
    }
    /** What a finding names besides its words; an address that leads elsewhere is no evidence of this repository. */
    evidence({ pull, links, commit, path: file }, of) {
        const urls = [pull, ...(Array.isArray(links) ? links : [])];
        const own = urls.filter((url) => typeof url === 'string' && url.startsWith(`${this.#base}/`));
        return [
            ...own.map((url) => ({ link: String(url).slice(this.#base.length + 1), url: String(url) })),
            ...(typeof commit === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(commit)
                ? [{ link: commit.slice(0, 12), url: this.commit(commit), code: true }]
                : []),
            ...(typeof file === 'string' ? [{ link: file, url: this.file(of, file), code: true }] : []),
        ].flatMap((link) => [', ', link]);
    }
}
function path(name) {
    return name.split('/').map(encode).join('/');
}
/** Also what encodeURIComponent leaves and Markdown reads. */
function encode(part) {
    // A lone surrogate has no UTF-8.
    return encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')).replace(/[!'()*]/gu, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

;// CONCATENATED MODULE: ./lib/card/publish-job.js
/** What a job needs that passes the gate, signs and uploads; nothing else is given to one without a reason. */
const NEEDED = {
    'id-token': 'write',
    attestations: 'write',
    contents: 'read',
    actions: 'read',
};
const HANDED_ON = ['artifact-id', 'artifact-digest', 'checksums', 'statement-checksums'];
const PINNED = /@[0-9a-f]{40}$/u;
const CHECKOUT = /^actions\/checkout@/iu;
const UPLOAD = /^pypa\/gh-action-pypi-publish@/iu;
const GATE = 'publish-gate';
const OURS = [GATE, 'checksum-and-attest'];
/** The jobs of a workflow that use publish-gate, and whatever in it speaks against an approval. */
function publishJobs(workflow, question) {
    if (workflow.state === 'unread') {
        return { jobs: [], remarks: [{ mark: 'fail', text: `the workflow could not be read: ${workflow.why}` }] };
    }
    const jobs = workflow.jobs.filter(({ steps }) => steps.some((step) => isOurs(step, question, [GATE])));
    const others = workflow.jobs.filter((job) => !jobs.includes(job));
    return {
        jobs,
        remarks: [
            ...number(jobs.length, question),
            ...jobs.flatMap((job) => [...ofJob(job, question), ...ofSteps(job, question)]),
            ...others.flatMap((job) => [...ofOther(job, question)]),
        ],
    };
}
function number(count, { action }) {
    if (count === 1)
        return [];
    if (count > 1) {
        return [{ mark: 'look', text: `${count} jobs use publish-gate: one approval lets all of them go on` }];
    }
    return [{ mark: 'fail', text: `no job of the workflow uses publish-gate of ${action.repository}` }];
}
/** Of the repository that this code comes from: an action of that name is anybody's to write. */
function isOurs({ uses = '' }, { action }, names) {
    const [path = ''] = uses.split('@');
    return names.some((name) => path.toLowerCase() === `${action.repository}/actions/${name}`.toLowerCase());
}
function* ofJob(job, { environment, job: own }) {
    const { id, line, permissions } = job;
    if (!sameEnvironment(job.environment, environment)) {
        const has = job.environment === undefined ? 'no environment' : `the environment ${JSON.stringify(job.environment)}`;
        yield { mark: 'fail', line, text: `${id} has ${has}, expected ${JSON.stringify(environment)}` };
    }
    if (!job.needs.includes(own)) {
        yield {
            mark: 'fail',
            line,
            text: `${id} does not wait for ${own}, which verified the files: it is not among its needs`,
        };
    }
    if (permissions.state !== 'given') {
        const what = permissions.state === 'all' ? permissions.value : 'whatever the repository gives by default';
        yield { mark: 'fail', line, text: `${id} may do ${what}: it lists no permissions` };
    }
    else {
        for (const [scope, access] of Object.entries(permissions.scopes)) {
            const enough = NEEDED[scope] === access || access === 'none' || (access === 'read' && NEEDED[scope] === 'write');
            if (!enough)
                yield {
                    mark: 'fail',
                    line,
                    text: `${id} has the permission ${scope}: ${access}, which publishing does not need`,
                };
        }
    }
    if (job.if !== undefined && /\b(?:always|failure|cancelled)\s*\(/u.test(job.if)) {
        yield { mark: 'fail', line, text: `${id} runs although a job before it failed: if: ${job.if}` };
    }
    for (const key of job.surroundings) {
        yield {
            mark: 'look',
            line,
            text: `${id} has ${key}, which changes what its steps run in, or what their failure means`,
        };
    }
    if (!/^(?:ubuntu|windows|macos)-[\w.-]+$/u.test(job.runsOn)) {
        yield {
            mark: 'look',
            line,
            text: `${id} does not run on a fresh machine of GitHub by name: ${job.runsOn}`,
        };
    }
}
function* ofSteps({ id, steps, line }, question) {
    const [first] = steps;
    if (first !== undefined && !isOurs(first, question, [GATE])) {
        yield { mark: 'fail', line: first.line, text: `${id} does something before publish-gate` };
    }
    const gate = steps.find((step) => isOurs(step, question, [GATE]));
    if (gate?.if !== undefined) {
        yield { mark: 'fail', line: gate.line, text: `${id} can pass publish-gate by: if: ${gate.if}` };
    }
    if (gate?.surroundings.includes('continue-on-error') === true) {
        yield {
            mark: 'fail',
            line: gate.line,
            text: `${id} goes on where publish-gate stops: continue-on-error`,
        };
    }
    if (gate !== undefined)
        yield* ofGate(id, gate, question.job);
    for (const step of steps)
        yield* ofStep(id, step, gate?.id, question);
    if (!steps.some(({ uses }) => uses !== undefined && UPLOAD.test(uses))) {
        yield { mark: 'look', line, text: `${id} does not upload by pypa/gh-action-pypi-publish: see what does` };
    }
}
/** What the gate expects has to come from the job that verified: another one may have run code of the project. */
function* ofGate(id, { line, with: inputs }, verifier) {
    const given = new Map(inputs);
    for (const key of HANDED_ON) {
        const value = (given.get(key) ?? '').replace(/\s+/gu, '');
        const [, job] = /^\$\{\{needs\.([\w-]+)\.outputs\.[\w-]+\}\}$/u.exec(value) ?? [];
        if (job === verifier)
            continue;
        const what = value === '' ? 'nothing' : value;
        yield {
            mark: 'fail',
            line,
            text: `publish-gate of ${id} takes ${key} from ${what}, not from ${verifier}`,
        };
    }
}
function* ofStep(job, step, gate, question) {
    const { line, uses, run } = step;
    if (step.if !== undefined && /\b(?:always|failure|cancelled)\s*\(/u.test(step.if)) {
        yield { mark: 'fail', line, text: `a step of ${job} runs although publish-gate stopped: if: ${step.if}` };
    }
    for (const key of step.surroundings) {
        yield { mark: 'look', line, text: `a step of ${job} has ${key}: see what that changes` };
    }
    if (run !== undefined)
        yield { mark: 'look', line, text: `${job} runs a script: it could build or change files` };
    if (uses === undefined)
        return;
    if (CHECKOUT.test(uses)) {
        yield { mark: 'fail', line, text: `${job} checks out the source: it could build anew` };
    }
    else if (uses.startsWith('./') || uses.startsWith('docker://')) {
        yield { mark: 'fail', line, text: `${job} runs ${uses}, which is not an action at a fixed commit` };
    }
    else {
        if (!PINNED.test(uses))
            yield { mark: 'fail', line, text: `${job} uses ${uses}, which is not pinned to a full commit` };
        const ours = isOurs(step, question, OURS);
        const { ref } = question.action;
        if (ours && ref !== undefined && !uses.endsWith(`@${ref}`)) {
            yield { mark: 'look', line, text: `${job} uses ${uses}, and this card was made by ${ref}` };
        }
        if (!ours && !UPLOAD.test(uses)) {
            yield { mark: 'look', line, text: `${job} uses ${uses}: see that it neither builds nor changes files` };
        }
    }
    if (UPLOAD.test(uses))
        yield* ofUpload(job, step, gate);
}
function* ofUpload(job, { line, with: inputs }, gate) {
    const given = new Map(inputs);
    const folder = (given.get('packages-dir') ?? given.get('packages_dir') ?? '').replace(/\s+/gu, '');
    if (gate === undefined || folder !== `\${{steps.${gate}.outputs.path}}`) {
        const what = folder === '' ? 'its default folder' : folder;
        yield { mark: 'fail', line, text: `${job} uploads ${what}, not the folder that publish-gate hands out` };
    }
    if (given.has('password') || given.has('user')) {
        yield { mark: 'fail', line, text: `${job} uploads with a password or token, not as a Trusted Publisher` };
    }
    const to = given.get('repository-url') ?? given.get('repository_url');
    if (to !== undefined)
        yield { mark: 'look', line, text: `${job} uploads to ${to}` };
}
/** Whoever can ask for an ID token, or enter the environment, can publish too. */
function* ofOther(job, { environment }) {
    const { id, line, permissions } = job;
    const idToken = permissions.state === 'given'
        ? permissions.scopes['id-token'] === 'write'
        : permissions.state === 'all' && permissions.value === 'write-all';
    if (idToken) {
        yield {
            mark: 'fail',
            line,
            text: `${id} can ask for ID tokens (id-token: write) and does not pass publish-gate`,
        };
    }
    if (sameEnvironment(job.environment, environment)) {
        yield {
            mark: 'fail',
            line,
            text: `${id} runs in the environment ${JSON.stringify(environment)} and does not pass publish-gate`,
        };
    }
    else if (job.environment?.includes('${{') === true) {
        yield {
            mark: 'look',
            line,
            text: `${id} runs in an environment that is known only then, ${job.environment}: see that it is another one`,
        };
    }
}
/** GitHub tells environments apart without regard to case. */
function sameEnvironment(found, expected) {
    return found?.toLowerCase() === expected.toLowerCase();
}

// EXTERNAL MODULE: ./lib/report/links.js
var links = __webpack_require__(64503);
;// CONCATENATED MODULE: ./lib/card/rule-item.js

const WORST = ['fail', 'missing', 'look', 'rehearsed', 'ok'];
function worst(marks) {
    return WORST.find((mark) => marks.includes(mark)) ?? 'ok';
}
/** The answer of some rules of a report; without the report nobody looked. */
function ruleItem({ title, required, optional = [] }, report, options) {
    if (report === undefined)
        return { title, mark: 'missing', lines: [options.lacking] };
    const results = report.results.filter(({ ruleId }) => required.includes(ruleId) || optional.includes(ruleId));
    const looked = results.filter(({ ruleId, outcome }) => outcome !== 'not-applicable' || required.includes(ruleId));
    const absent = required.filter((id) => !results.some(({ ruleId }) => ruleId === id));
    return {
        title,
        mark: worst([
            ...looked.map((result) => markOf(result, options)),
            ...absent.map(() => 'missing'),
        ]),
        lines: [
            ...looked
                .filter((result) => !isIdle(result, options))
                .flatMap((result) => resultLines(result, options)),
            ...idleLine(looked.filter((result) => isIdle(result, options))),
            ...absent.map((id) => [nameOf(id), ': not in the report']),
        ],
    };
}
/** Without a tag there is nothing that the rule could look at. */
function isIdle({ outcome, findings }, { rehearsal }) {
    return rehearsal && outcome === 'not-applicable' && findings.length === 0;
}
function idleLine(results) {
    if (results.length === 0)
        return [];
    return [['Only a release can show: ', ...results.flatMap(({ ruleId }) => [nameOf(ruleId), ' '])]];
}
function markOf({ outcome, findings }, { rehearsal }) {
    if (rehearsal && outcome === 'not-applicable')
        return 'rehearsed';
    switch (outcome) {
        case 'fail':
        case 'error':
        case 'not-available':
            return 'fail';
        case 'unknown':
            return 'look';
        case 'not-applicable':
            return 'missing';
        case 'pass':
            return findings.some(({ severity }) => severity !== 'note') ? 'look' : 'ok';
    }
}
function resultLines({ ruleId, outcome, why, findings }, { links, commit }) {
    const name = nameOf(ruleId);
    if (findings.length > 0) {
        return findings.map(({ message, evidence }) => [
            message,
            ' (',
            name,
            ...links.evidence(evidence, commit),
            ')',
        ]);
    }
    if (outcome === 'pass')
        return [[name, ': looked, and found nothing']];
    const lead = outcome === 'unknown' ? 'Look yourself: ' : 'Not known: ';
    return [[lead, why ?? 'no reason was given', ' (', name, ')']];
}
function nameOf(ruleId) {
    return { link: ruleId, url: (0,links/* ruleUrl */.Q)(ruleId), code: true };
}

;// CONCATENATED MODULE: ./lib/card/checklist.js








/** The pre-publish checklist of the plan (4.1), in its order, and what else a reviewer decides by. */
const BEFORE = {
    tag: {
        title: 'The tag is the intended commit, on the protected default branch',
        required: [
            'tag-missing',
            'tag-name-ambiguous',
            'tag-not-a-commit',
            'tag-off-default-branch',
            'tag-moved',
            'checkout-elsewhere',
            'run-from-fork',
            'branch-unprotected',
            'tag-unprotected',
        ],
        optional: [
            'tag-object-misnamed',
            'tag-rules-bypassable',
            'tag-off-first-parent',
            'tag-lightweight',
            'tag-unsigned',
        ],
    },
    review: { title: 'The change came by a pull request that was approved', required: ['commit-unreviewed'] },
    checks: { title: 'Checks succeeded for exactly this commit', required: ['required-checks-unmet'] },
    notes: {
        title: 'The release notes match tag and version',
        required: ['release-notes-missing', 'tag-version-mismatch'],
    },
};
/** The post-publish checklist of the plan (4.1). */
const AFTER = [
    {
        title: 'SHA-256 on the index and on the GitHub Release equal the checksums',
        required: ['published-digest-mismatch', 'release-asset-mismatch'],
        optional: ['release-not-immutable'],
    },
    {
        title: 'The files belong to the intended commit and tag',
        required: [
            'provenance-missing',
            'publisher-mismatch',
            'attestation-invalid',
            'attestation-subject-mismatch',
            'attestation-signer-mismatch',
        ],
        optional: ['attested-origins-differ', 'summary-mismatch'],
    },
    {
        title: 'The index serves exactly the files of the release',
        required: ['published-file-extra', 'published-file-missing', 'published-yanked'],
    },
    { title: 'The run restored no caches of others', required: ['cache-restored'] },
];
function reportOf(facts, command) {
    return facts.reports.find((one) => one.command === command)?.report;
}
function checklist(facts) {
    const links = new Links(facts.run);
    const { commit } = facts;
    const options = { links, commit, rehearsal: facts.tag === undefined };
    const published = reportOf(facts, 'verify-published');
    if (published !== undefined) {
        const lacking = ['no report of verify-published', ...links.inRun()];
        return [
            ...AFTER.map((one) => ruleItem(one, published, { ...options, lacking })),
            ...otherItems(facts, links),
        ];
    }
    const tag = reportOf(facts, 'verify-tag-on-default-branch');
    const asked = (question) => ruleItem(question, tag, {
        ...options,
        lacking: ['no report of verify-tag-on-default-branch', ...links.inWorkflow(facts)],
    });
    return [
        asked(BEFORE.tag),
        asked(BEFORE.review),
        withJobs(asked(BEFORE.checks), facts, links),
        inspectionItem(facts, links),
        fileItem(facts, links),
        changesItem(facts, links),
        publishItem(facts, links),
        asked(BEFORE.notes),
        approvalsItem(facts, links),
        ...otherItems(facts, links),
    ];
}
function withJobs(item, facts, links) {
    const { jobs, commit } = facts;
    const link = [{ link: 'All checks of the commit', url: links.checks(commit) }];
    if (jobs === undefined) {
        const none = [
            'The jobs of this run that came before: not given (input needs)',
            ...links.inWorkflow(facts),
        ];
        return { ...item, mark: worst([item.mark, 'missing']), lines: [...item.lines, none, link] };
    }
    const marks = jobs.map(({ result }) => (result === 'success' ? 'ok' : 'fail'));
    const lines = jobs.map(({ name, result }) => [
        'Job ',
        { link: name, url: links.run(), code: true },
        ` of this run: ${result}`,
    ]);
    return { ...item, mark: worst([item.mark, ...marks]), lines: [...item.lines, ...lines, link] };
}
function inspectionItem(facts, links) {
    const title = 'The built files were inspected and compared with the commit';
    const report = reportOf(facts, 'verify-artifacts');
    if (report === undefined) {
        const none = ['no report of verify-artifacts', ...links.inWorkflow(facts)];
        return { title, mark: 'missing', lines: [none] };
    }
    const compared = report.source !== undefined && report.subjects.every(({ files }) => files !== undefined);
    const source = compared
        ? [
            'Every file was compared with commit ',
            { link: report.source.commit, url: links.commit(report.source.commit), code: true },
        ]
        : [
            'Not compared with the source: verify-artifacts ran without the input source',
            ...links.inWorkflow(facts),
        ];
    return {
        title,
        mark: worst([markOfReport(report), ...(compared ? [] : ['missing'])]),
        lines: [[`verify-artifacts: ${countsOf(report)}`, ...links.inRun()], source],
    };
}
/** Warnings and unknowns are for a person to judge. */
function markOfReport(report) {
    if (report.verdict === 'fail')
        return 'fail';
    if (!report.complete)
        return 'missing';
    const { counts, unknown } = (0,view/* viewOf */.du)(report, rules/* RULES */.y);
    return counts.warning > 0 || unknown.length > 0 ? 'look' : 'ok';
}
function countsOf(report) {
    const { counts, approved, blocked, unknown } = (0,view/* viewOf */.du)(report, rules/* RULES */.y);
    return [
        (0,layout/* plural */.LS)(counts.error, 'error'),
        (0,layout/* plural */.LS)(counts.warning, 'warning'),
        (0,layout/* plural */.LS)(counts.note, 'note'),
        ...(approved > 0 ? [`${approved} approved by the policy`] : []),
        ...(blocked.length > 0 ? [`${(0,layout/* plural */.LS)(blocked.length, 'check')} not made`] : []),
        ...(unknown.length > 0 ? [`${unknown.length} unknown`] : []),
    ].join(', ');
}
function changesItem(facts, links) {
    const title = 'What changed since the last release on the index is known';
    const baseline = reportOf(facts, 'verify-artifacts')?.baseline;
    if (baseline === undefined) {
        return {
            title,
            mark: 'missing',
            lines: [
                ['verify-artifacts compared with no former release (input baseline)', ...links.inWorkflow(facts)],
            ],
        };
    }
    if (baseline.state === 'none') {
        return { title, mark: 'look', lines: [[baseline.why, ...links.inRun()]] };
    }
    const others = baseline.artifacts.filter(({ diff }) => diff === undefined);
    return {
        title,
        mark: others.length > 0 ? 'look' : 'ok',
        lines: [
            [`Compared with ${baseline.release ?? 'the former release'}: the tables below`, ...links.inRun()],
            ...others.map(({ artifact }) => [
                { code: artifact },
                ' has no counterpart there',
                ...links.inArtifact(facts.artifact),
            ]),
        ],
    };
}
function publishItem({ workflow: { path, value }, publish, commit }, links) {
    const { jobs, remarks } = publishJobs(value, publish);
    return {
        title: 'The job that publishes takes these files and can’t build others',
        mark: worst(remarks.map(({ mark }) => mark)),
        lines: [
            ...remarks.map(({ text, line }) => [
                text,
                ' (',
                {
                    link: line === undefined ? path : `${path}:${line}`,
                    url: links.file(commit, path, line),
                    code: true,
                },
                ')',
            ]),
            ...jobs.map(({ id, line }) => [
                'Job ',
                { link: id, url: links.file(commit, path, line), code: true },
                ', its permissions and steps: below',
            ]),
        ],
    };
}
function approvalsItem({ reports, commit }, links) {
    const used = reports.flatMap(({ report }) => report.approvals).filter((one) => one.used.length > 0);
    const title = 'Approvals of the policy that let something through';
    const policy = links.inPolicy(commit, reports.map(({ report }) => report.policy.path));
    if (used.length === 0)
        return { title, mark: 'ok', lines: [['none was used', ...policy]] };
    const line = [`${(0,layout/* plural */.LS)(used.length, 'approval')}: the reasons are below`, ...policy];
    return { title, mark: 'look', lines: [line] };
}
const ITEMS = [
    'verify-tag-on-default-branch',
    'verify-artifacts',
    'verify-published',
];
/** What else was given: its verdict counts, even where the checklist does not ask for it. */
function otherItems({ reports }, links) {
    return reports
        .filter(({ command, report }) => !ITEMS.includes(command) || report.verdict === 'fail')
        .map(({ command, report }) => {
        const name = command ?? 'a command that ended early';
        const untrusted = command !== undefined && ranCode(command);
        return {
            title: `Verdict of ${name}`,
            mark: untrusted && report.verdict === 'pass'
                ? worst(['look', markOfReport(report)])
                : markOfReport(report),
            lines: [
                [countsOf(report), ...links.inRun()],
                ...(command === undefined
                    ? report.results.map(({ why }) => [why ?? '', ...links.inRun()])
                    : stoppedBy(report)),
                ...(untrusted
                    ? [['Code of the project ran beside it and could have written this: no proof', ...links.inRun()]]
                    : []),
            ],
        };
    });
}
/** The rules that a verdict rests on where it is no pass; each finding of theirs stands below. */
function stoppedBy({ results }) {
    const rules = results.filter(({ outcome }) => ['fail', 'error', 'not-available'].includes(outcome));
    if (rules.length === 0)
        return [];
    return [['Stopped by ', ...rules.flatMap(({ ruleId }) => [nameOf(ruleId), ' '])]];
}

// EXTERNAL MODULE: ./lib/report/baseline-view.js
var baseline_view = __webpack_require__(23757);
// EXTERNAL MODULE: ./lib/card/document.js
var card_document = __webpack_require__(7961);
;// CONCATENATED MODULE: ./lib/card/sections.js








/** The parts of a card below its checklist; each is empty where there is nothing to show. */
const heading = (text) => ({ kind: 'heading', level: 2, line: [text] });
function factsTable(facts, links) {
    const { run, commit, tag, manifest, artifact, workflow, reports } = facts;
    const policies = [...new Set(reports.map(({ report }) => report.policy.sha256 ?? ''))].filter(Boolean);
    const policy = reports.find(({ report }) => report.policy.path !== undefined)?.report.policy.path;
    const rows = [
        ...(manifest === undefined
            ? []
            : [[['Release'], [{ strong: `${manifest.project} ${manifest.version}` }]]]),
        [['Tag'], tag === undefined ? ['none: a rehearsal'] : [{ link: tag, url: links.tag(tag), code: true }]],
        [['Commit'], [{ link: commit, url: links.commit(commit), code: true }]],
        ...(run.runId === undefined || run.runAttempt === undefined
            ? []
            : [
                [
                    ['Run'],
                    [
                        { link: `${run.runId}, attempt ${run.runAttempt}`, url: links.run() },
                        `, event ${run.event}, `,
                        { code: run.ref },
                    ],
                ],
            ]),
        [['Workflow'], [{ link: workflow.path, url: links.file(commit, workflow.path), code: true }]],
        ...(artifact === undefined
            ? []
            : [
                [
                    ['Artifact'],
                    [
                        { link: artifact.id, url: links.artifact(artifact.id) },
                        ', SHA-256 ',
                        { code: artifact.digest },
                    ],
                ],
            ]),
        [
            ['Policy'],
            policy === undefined
                ? ['the built-in one: pure Python, nothing approved']
                : [
                    { link: policy, url: links.file(commit, policy), code: true },
                    ', SHA-256 ',
                    { code: policies.join(', ') },
                ],
        ],
    ];
    return { kind: 'table', columns: ['What', 'Which'], rows };
}
function filesSection({ manifest, artifact }, links) {
    if (manifest === undefined)
        return [];
    const url = (artifact && links.artifact(artifact.id)) ?? links.run();
    const rows = manifest.files.map(({ name, kind, size, sha256 }) => [
        [{ link: name, url, code: true }],
        [kind],
        [(0,layout/* formatBytes */.z3)(size)],
        [{ code: sha256 }],
    ]);
    return [heading('Files'), { kind: 'table', columns: ['File', 'Kind', 'Size', 'SHA-256'], rows }];
}
function changesSection(facts, links) {
    const baseline = reportOf(facts, 'verify-artifacts')?.baseline;
    if (baseline === undefined)
        return [];
    const { title, why, artifacts } = (0,baseline_view/* baselineView */.X)(baseline);
    return [
        heading(title),
        ...(why === undefined ? [] : [{ kind: 'text', line: [why, ...links.inRun()] }]),
        ...artifacts.flatMap(({ artifact, before, summary, rows }) => [
            {
                kind: 'text',
                line: [
                    { code: artifact },
                    ...(before === undefined ? [] : [' compared with ', { code: before }]),
                    `: ${summary}`,
                    ...links.inArtifact(facts.artifact),
                ],
            },
            { kind: 'table', columns: ['Change', 'Where', 'What'], rows: rows.map(changeCells) },
        ]),
    ];
}
function changeCells({ what, important, path, text, detail }) {
    return [
        [important ? { strong: what } : what],
        path === undefined ? [] : [{ code: path }],
        text === undefined ? [detail ?? ''] : [{ code: text }],
    ];
}
/** Every report with its verdict, then all that it left open: worst first. */
function verifiedSection({ reports }, links) {
    if (reports.length === 0)
        return [];
    const rows = reports.map(({ command, report, sha256 }) => [
        [{ strong: card_document/* MARKS */.j7[markOfReport(report)] }],
        [command ?? 'ended early'],
        [report.verdict],
        [countsOf(report)],
        [{ link: sha256, url: links.run(), code: true }],
    ]);
    return [
        heading('What was verified'),
        { kind: 'table', columns: ['', 'By', 'Verdict', 'Found', 'SHA-256 of the report'], rows },
        ...unknownPart(reports.map(({ report }) => report)),
        ...findingsPart(reports.map(({ report }) => report)),
    ];
}
function unknownPart(reports) {
    const unknown = reports.flatMap((report) => (0,view/* viewOf */.du)(report, rules/* RULES */.y).unknown);
    if (unknown.length === 0)
        return [];
    const points = unknown.map(({ ruleId, why = '' }) => ({
        mark: 'look',
        line: [why, ' (', nameOf(ruleId), ')'],
    }));
    return [
        { kind: 'heading', level: 3, line: ['Unknown: look yourself'] },
        { kind: 'points', points },
    ];
}
/** Notes are what a pass rests on: they stand in the reports, and where the checklist asks for them. */
function findingsPart(reports) {
    const open = reports
        .flatMap((report) => (0,view/* viewOf */.du)(report, rules/* RULES */.y).open)
        .filter(({ finding }) => finding.severity !== 'note');
    if (open.length === 0)
        return [];
    const rows = open.map(({ ruleId, finding }) => {
        const { artifact } = finding.location ?? {};
        const place = (0,view/* placeOf */.$t)(finding);
        return [
            [{ strong: finding.severity }],
            [nameOf(ruleId)],
            [
                ...(artifact === undefined ? [] : [{ code: artifact }]),
                ...(place === undefined ? [] : [' ', { code: place }]),
            ],
            [finding.message],
        ];
    });
    return [
        { kind: 'heading', level: 3, line: ['Errors and warnings that stand'] },
        { kind: 'table', columns: ['Severity', 'Rule', 'Where', 'What'], rows },
    ];
}
function approvalsSection({ reports, commit }, links) {
    const rows = reports.flatMap(({ report }) => report.approvals
        .filter(({ used }) => used.length > 0)
        .map(({ rule, path, artifact, reason, expires, used }) => [
        [nameOf(rule)],
        [{ code: path }, ...(artifact === undefined ? [] : [' in ', { code: artifact }])],
        [used.map(({ message }) => message).join('; ')],
        [reason],
        [expires ?? 'no end'],
        report.policy.path === undefined
            ? []
            : [{ link: report.policy.path, url: links.file(commit, report.policy.path), code: true }],
    ]));
    if (rows.length === 0)
        return [];
    const columns = ['Rule', 'Path', 'What it let through', 'Reason', 'Until', 'Policy'];
    return [heading('Approved by the policy'), { kind: 'table', columns, rows }];
}
function publishSection(facts, links) {
    const { workflow, publish } = facts;
    return publishJobs(workflow.value, publish).jobs.flatMap((job) => jobPart(job, facts, links));
}
function jobPart(job, { commit, workflow: { path } }, links) {
    const { environment } = job;
    const rows = job.steps.map((step, index) => [
        [{ link: String(index + 1), url: links.file(commit, path, step.line) }],
        stepLine(step),
        step.if === undefined ? [] : [{ code: step.if }],
        step.with.flatMap(([key, value]) => [{ code: `${key}: ${value}` }, ' ']),
    ]);
    return [
        heading(`What the job ${job.id} will do after the approval`),
        {
            kind: 'points',
            points: [
                {
                    line: [
                        'As in ',
                        { link: `${path}:${job.line}`, url: links.file(commit, path, job.line), code: true },
                    ],
                },
                {
                    line: [
                        'Environment: ',
                        environment === undefined
                            ? 'none'
                            : { link: environment, url: links.environment(environment), code: true },
                    ],
                },
                { line: ['Permissions: ', ...permissionsLine(job.permissions)] },
                { line: ['Waits for: ', ...job.needs.flatMap((need) => [{ code: need }, ' '])] },
                { line: ['Runs on: ', { code: job.runsOn }] },
                ...(job.if === undefined ? [] : [{ line: ['Only if: ', { code: job.if }] }]),
            ],
        },
        { kind: 'table', columns: ['Step', 'Does', 'If', 'With'], rows },
    ];
}
function stepLine({ name, uses, run }) {
    const what = uses !== undefined ? ['uses ', { code: uses }] : ['runs ', { code: run ?? '' }];
    return name === undefined ? what : [`${name}: `, ...what];
}
function permissionsLine(permissions) {
    switch (permissions.state) {
        case 'default':
            return ['those that the repository gives by default'];
        case 'all':
            return [{ code: permissions.value }];
        case 'given': {
            const scopes = Object.entries(permissions.scopes);
            return scopes.length === 0
                ? ['none']
                : scopes.flatMap(([scope, access]) => [{ code: `${scope}: ${access}` }, ' ']);
        }
    }
}
function notesSection({ notes, commit }, links) {
    if (notes === undefined)
        return [];
    const { path, line, text } = notes;
    return [
        heading('Release notes'),
        {
            kind: 'text',
            line: ['From ', { link: path, url: links.file(commit, path, line), code: true }, ' of the commit:'],
        },
        { kind: 'verbatim', text },
    ];
}

// EXTERNAL MODULE: ./lib/attestation/what-is-signed.js
var what_is_signed = __webpack_require__(45436);
// EXTERNAL MODULE: ./lib/github/visibility.js
var github_visibility = __webpack_require__(40091);
// EXTERNAL MODULE: ./lib/release/layout.js
var release_layout = __webpack_require__(26335);
;// CONCATENATED MODULE: ./lib/card/signed-section.js



/** What an approval lets be signed, what none of it can prove, and what signing itself makes public. */
function signedSection(facts, links) {
    const { tag, artifact, visibility = 'unknown' } = facts;
    const page = artifact && links.artifact(artifact.id);
    const from = artifact === undefined
        ? ['the statements of the release; the artifact that they lie in was not given (input artifact-id)']
        : ['the statements in artifact ', { link: artifact.id, url: page }];
    const lead = tag === undefined ? 'Nothing, in a rehearsal. A release would sign ' : 'If you approve: ';
    return [
        { kind: 'heading', level: 2, line: ['What will be signed'] },
        { kind: 'text', line: [lead, ...from, '. A signature says who signed, not that it is true:'] },
        {
            kind: 'points',
            points: [
                ...what_is_signed/* WHAT_IS_SIGNED */.t.map(({ name, title, limit }) => ({
                    line: [
                        { strong: title },
                        ` ${limit} (`,
                        { link: `${release_layout/* STATEMENTS_FOLDER */.o1}/${(0,release_layout/* statementFile */.U7)(name)}`, url: page, code: true },
                        ')',
                    ],
                })),
                {
                    line: [
                        { strong: 'Visibility' },
                        ' of ',
                        { link: facts.run.repository, url: links.repository() },
                        `: ${VISIBILITY[visibility]}`,
                    ],
                },
            ],
        },
        ...(0,github_visibility/* visibilityWarnings */.S)(visibility).map((text) => ({ kind: 'alert', line: [text] })),
    ];
}
const VISIBILITY = {
    public: 'public, as the event of the run says. Statements, names and digests enter public logs for ever.',
    private: 'not public, as the event of the run says.',
    unknown: 'not known.',
};

;// CONCATENATED MODULE: ./lib/card/card.js






/** The one page that a person decides by. */
function makeCard(facts) {
    const links = new Links(facts.run);
    const items = checklist(facts);
    const published = reportOf(facts, 'verify-published') !== undefined;
    const rehearsal = facts.tag === undefined && !published;
    const verdict = verdictOf(items);
    const { word, sentence } = headline(items, {
        verdict,
        rehearsal,
        published,
        stops: facts.reports.reduce((sum, { report }) => sum + (0,tag_rehearsal/* stopsOf */.lD)(report.results), 0),
    });
    const name = facts.manifest === undefined
        ? facts.run.repository
        : `${facts.manifest.project} ${facts.manifest.version}`;
    const title = `${word}: ${name}${facts.tag === undefined ? '' : `, tag ${facts.tag}`}`;
    const lead = [
        { kind: 'text', line: firstLine(facts, links, published) },
        { kind: 'heading', level: 1, line: [title] },
        verdict === 'pass' && !rehearsal
            ? { kind: 'text', line: [{ strong: sentence }] }
            : { kind: 'alert', line: [sentence] },
        factsTable(facts, links),
        { kind: 'heading', level: 2, line: ['Checklist'] },
        {
            kind: 'points',
            points: items.map(({ mark, title: question, lines }) => ({
                mark,
                line: [{ strong: question }],
                below: lines,
            })),
        },
    ];
    const before = published
        ? []
        : [
            ...changesSection(facts, links),
            ...publishSection(facts, links),
            ...signedSection(facts, links),
            ...notesSection(facts, links),
        ];
    const blocks = [
        ...lead,
        ...filesSection(facts, links),
        ...before,
        ...verifiedSection(facts, links),
        ...approvalsSection(facts, links),
    ];
    return {
        verdict,
        rehearsal,
        headline: `${title}. ${sentence}`,
        page: { title: `Review card: ${title}`, blocks },
    };
}
function firstLine({ run }, links, published) {
    if (run.runId === undefined || run.runAttempt === undefined) {
        return [
            'This card was made by hand, from files that somebody gave, for ',
            { code: run.repository },
            '. It vouches for nothing: approve only by the card of the job that verifies, on the page of its run.',
        ];
    }
    return [
        'This card was made by job ',
        { code: run.job },
        ', attempt ',
        { strong: String(run.runAttempt) },
        ' of ',
        { link: `run ${run.runId}`, url: links.run() },
        ' of ',
        { code: run.repository },
        '. Summaries of other jobs are untrusted text: code of the project runs in them and can write anything, a card like this one too.',
        ...(published ? [] : [' Approve only on the page of this run.']),
    ];
}
function verdictOf(items) {
    if (items.some(({ mark }) => mark === 'fail'))
        return 'fail';
    return items.some(({ mark }) => mark === 'missing') ? 'incomplete' : 'pass';
}
function headline(items, { verdict, rehearsal, published, stops, }) {
    const count = (mark) => items.filter((item) => item.mark === mark).length;
    const not = [
        ...(count('fail') > 0 ? [`${count('fail')} of ${(0,layout/* plural */.LS)(items.length, 'item')} failed`] : []),
        ...(count('missing') > 0 ? [`${(0,layout/* plural */.LS)(count('missing'), 'item')} not checked`] : []),
    ].join(', ');
    const look = count('look') === 0 ? '' : ` ${(0,layout/* plural */.LS)(count('look'), 'item')} to look at yourself.`;
    if (rehearsal) {
        const rest = not === '' ? '' : ` ${not[0]?.toUpperCase() ?? ''}${not.slice(1)}.`;
        return {
            word: 'REHEARSAL',
            sentence: `Nothing can be published from this run: it has no tag. A release of this commit would ${stops === 0
                ? 'have met what the items below say'
                : `have stopped at ${(0,layout/* plural */.LS)(stops, 'point')} of those below`}.${rest}${look}`,
        };
    }
    if (published) {
        if (verdict === 'fail')
            return {
                word: 'NOT WHAT WAS RELEASED',
                sentence: `${not}. Yank the release, then find out why.${look}`,
            };
        if (verdict === 'incomplete')
            return { word: 'INCOMPLETE', sentence: `${not}: nobody may rely on this release yet.${look}` };
        return { word: 'PUBLISHED AS REVIEWED', sentence: `The index serves what was verified.${look}` };
    }
    if (verdict === 'fail')
        return { word: 'STOP', sentence: `Do not approve: ${not}.${look}` };
    if (verdict === 'incomplete')
        return { word: 'INCOMPLETE', sentence: `Do not approve: ${not}.${look}` };
    return {
        word: 'READY FOR REVIEW',
        sentence: `Nothing that was checked speaks against it.${look} Read all of this page, then decide.`,
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(34398);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/card/jobs.js


/** The context `needs` of a job; outputs are whatever those jobs wrote, and nobody looks at them. */
const NEEDS = schemas.record(schemas.string(), schemas.looseObject({ result: schemas["enum"](['success', 'failure', 'cancelled', 'skipped']) }));
/** @throws ToolError `usage` */
function readNeeds(text) {
    try {
        return Object.entries(NEEDS.parse(JSON.parse(text))).map(([name, { result }]) => ({ name, result }));
    }
    catch (cause) {
        const why = cause instanceof errors/* ZodError */.G ? core_errors/* prettifyError */.S1(cause) : (0,lib_errors/* messageOf */.b)(cause);
        throw new lib_errors/* ToolError */.v('usage', `the input "needs" can't be taken: ${why}`, {
            hint: 'As in: needs: ${{ toJSON(needs) }}',
            cause,
        });
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/from-json-schema.js + 1 modules
var from_json_schema = __webpack_require__(20311);
// EXTERNAL MODULE: ./lib/engine.js + 2 modules
var engine = __webpack_require__(99656);
// EXTERNAL MODULE: ./lib/archive/limits.js
var limits = __webpack_require__(12476);
;// CONCATENATED MODULE: ./lib/report/schema-parts.js
/** Parts of JSON Schemas that describe our own types. */
/** A closed object; the compiler holds its keys, and which of them are optional, against the type it describes. */
function object(description, properties, optional) {
    const required = Object.keys(properties).filter((key) => !(key in optional));
    return { type: 'object', description, properties, required, additionalProperties: false };
}
const schema_parts_text = (description) => ({ type: 'string', description });
const list = (description, items) => ({ type: 'array', description, items });
const count = (description) => ({ type: 'integer', minimum: 0, description });
const choice = (description, ...values) => ({
    enum: values,
    description,
});
const ref = (name) => ({ $ref: `#/$defs/${name}` });
const SHA256 = {
    type: 'string',
    pattern: '^[0-9a-f]{64}$',
    description: 'Lowercase hexadecimal SHA-256.',
};

;// CONCATENATED MODULE: ./lib/report/baseline-schema.js

const PATH = schema_parts_text('Path inside the artifact. Untrusted text.');
function change(what) {
    return object(what, {
        added: list('Only in the judged one. Untrusted text.', schema_parts_text('One.')),
        removed: list('Only in the former one. Untrusted text.', schema_parts_text('One.')),
    }, {});
}
function oneSided(what) {
    const item = object('A file on one side alone.', { path: PATH, size: count('Bytes.'), sha256: SHA256 }, { size: true, sha256: true });
    return list(what, item);
}
const CHANGED = object('A file with other contents.', { path: PATH, before: count('Bytes.'), after: count('Bytes.') }, { before: true, after: true });
const REACH = object('A name that the module did not mention before.', {
    path: PATH,
    line: { type: 'integer', minimum: 1, description: 'Line, from 1.' },
    kind: choice('What can be reached by it.', 'network', 'process', 'dynamic'),
    name: schema_parts_text('Dotted name. Untrusted text.'),
    sha256: SHA256,
}, { sha256: true });
const UNANALYSED = object('A changed Python file of which nobody knows what it reaches.', { path: PATH, why: schema_parts_text('Why.'), sha256: SHA256 }, { sha256: true });
const DIFF = object('All that differs.', {
    added: oneSided('Files that are new.'),
    removed: oneSided('Files that are gone.'),
    changed: list('Files with other contents; RECORD is not among them.', CHANGED),
    entryPoints: change('Entry points as `group: name = target`.'),
    requirements: change('Requires-Dist, in one form for all spellings.'),
    extras: change('Provides-Extra.'),
    buildRequirements: change('[build-system] of an sdist.'),
    requiresPython: object('Requires-Python, where it differs.', { before: schema_parts_text('Of the former one.'), after: schema_parts_text('Of the judged one.') }, { before: true, after: true }),
    reaches: list('What changed Python files reach that they did not.', REACH),
    unanalysed: list('What was not looked into.', UNANALYSED),
}, { requiresPython: true });
const ARTIFACT = object('An artifact beside its counterpart.', {
    artifact: schema_parts_text('File name of the judged one.'),
    kind: choice('What it is.', 'wheel', 'sdist'),
    before: schema_parts_text('File name of the former one; absent where there is none of the kind.'),
    metadata: object('Its METADATA or PKG-INFO.', { path: PATH, sha256: SHA256 }, { sha256: true }),
    diff: DIFF,
}, { before: true, metadata: true, diff: true });
/** What changed since a former release. */
function baselineJsonSchema() {
    return {
        description: 'What changed since a former release; absent where nobody asked, or it could not be had.',
        oneOf: [
            object('It was compared.', {
                state: { const: 'compared' },
                release: schema_parts_text('Project and version; absent where files were named by path.'),
                artifacts: list('Each artifact that was verified.', ARTIFACT),
            }, { release: true }),
            object('There is no former release.', {
                state: { const: 'none' },
                why: schema_parts_text('Why.'),
                doubtful: { const: true, description: 'The index does not know the project at all.' },
            }, { doubtful: true }),
        ],
    };
}

;// CONCATENATED MODULE: ./lib/report/json-schema.js



const VERDICT = choice('Whether it may be published.', 'pass', 'fail');
function json_schema_limits() {
    // The keys come from the defaults, so a new limit is in the schema by itself.
    const keys = Object.keys(limits/* DEFAULT_LIMITS */.d);
    return {
        type: 'object',
        description: 'The limits that held; sizes in bytes.',
        properties: Object.fromEntries(keys.map((key) => [key, { type: 'number', minimum: 0 }])),
        required: keys,
        additionalProperties: false,
    };
}
const LOCATION = object('Where it is.', {
    artifact: schema_parts_text("File name of the artifact, or path of one of the project's own files."),
    path: schema_parts_text('Path inside the artifact; `!` separates levels of nested archives. Untrusted text.'),
    line: { type: 'integer', minimum: 1, description: 'Line, from 1.' },
}, { path: true, line: true });
const FINDING = object('One thing that a rule found.', {
    severity: choice('How bad it is.', 'error', 'warning', 'note'),
    message: schema_parts_text('What is wrong, in one sentence. May quote untrusted text.'),
    location: ref('location'),
    evidence: {
        type: 'object',
        description: 'What was seen, by name. Untrusted text.',
        additionalProperties: {
            anyOf: [{ type: ['string', 'number', 'boolean'] }, { type: 'array', items: { type: 'string' } }],
        },
    },
}, { location: true });
const SUBJECT = object('A file that was verified.', {
    file: schema_parts_text('Its name.'),
    kind: choice('What it is.', 'wheel', 'sdist', 'other'),
    sha256: SHA256,
    size: count('Bytes.'),
    verdict: VERDICT,
    files: list('Where each file comes from; absent where nobody asked.', ref('origin')),
}, { files: true });
const ORIGIN = object('Why a file is what it is, compared with the reviewed commit.', {
    path: schema_parts_text('Path inside the artifact. Untrusted text.'),
    state: choice('identical: the file of the commit. generated: recomputed or checked part by part. declared: by the policy. line-endings: the file of the commit but for them. moved: its contents stand elsewhere in the commit. The last two and unexplained are findings.', 'identical', 'generated', 'declared', 'line-endings', 'moved', 'unexplained'),
    sources: list('Paths in the commit.', schema_parts_text('Path.')),
    how: schema_parts_text('How it was recomputed, what declares it, or why it is unexplained.'),
}, { sources: true, how: true });
const RESULT = object('What one rule said.', {
    ruleId: schema_parts_text('Permanent id of the rule.'),
    outcome: choice('not-applicable: nothing to look at. not-available: asked for and not readable. unknown: not readable with the token of a workflow, so a person has to look. error: the rule failed. None of these counts as a pass; not-available and error block.', 'pass', 'fail', 'not-applicable', 'not-available', 'unknown', 'error'),
    why: schema_parts_text('The reason of every outcome but pass and fail.'),
    findings: list('What it found.', ref('finding')),
}, { why: true });
const APPROVAL = object('An approval that the policy grants, and what it let through.', {
    rule: schema_parts_text('Id of the rule.'),
    path: schema_parts_text('Glob over paths inside artifacts.'),
    reason: schema_parts_text('Why it was approved.'),
    artifact: schema_parts_text('Glob over file names of artifacts.'),
    sha256: SHA256,
    expires: {
        type: 'string',
        pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
        description: 'The last day on which it holds.',
    },
    used: list('The findings it approved; empty: it is unused.', ref('finding')),
}, { artifact: true, sha256: true, expires: true });
const CHANGE = object('One dependency that differs. Its texts are untrusted.', {
    change: choice('What happens to it.', 'new', 'widened', 'changed', 'removed'),
    kind: schema_parts_text('What it is.'),
    name: schema_parts_text('Its name.'),
    file: schema_parts_text('The file that names it.'),
    line: { type: 'integer', minimum: 1, description: 'Line, from 1.' },
    before: schema_parts_text('As the base has it.'),
    after: schema_parts_text('As the head has it.'),
    reviewed: schema_parts_text('The reason of the policy that lets it through.'),
}, { line: true, before: true, after: true, reviewed: true });
/** JSON Schema (draft 2020-12) of the report that `--format json` prints; published in docs/schemas. */
function reportJsonSchema() {
    const report = object('What hardening-actions found out about a set of built files.', {
        schemaVersion: { const: 1, description: 'Version of this contract.' },
        tool: object('What made the report.', { name: schema_parts_text('Name.'), version: schema_parts_text('Version.') }, {}),
        verdict: VERDICT,
        complete: { type: 'boolean', description: 'False where something asked for could not be known.' },
        source: object('The reviewed source.', { repository: schema_parts_text('Repository.'), commit: schema_parts_text('Commit.'), tag: schema_parts_text('Tag.') }, { tag: true }),
        baseline: baselineJsonSchema(),
        policy: object('The policy that held; empty: the built-in one.', { path: schema_parts_text('Path in the repository.'), sha256: SHA256 }, { path: true, sha256: true }),
        strict: { type: 'boolean', description: 'Whether warnings fail too.' },
        limits: json_schema_limits(),
        subjects: list('The files.', ref('subject')),
        results: list('One result for each rule.', ref('result')),
        approvals: list('Every approval of the policy.', ref('approval')),
        dependencies: object('What a pull request changes in what the project takes from others.', { base: schema_parts_text('The commit that was compared with.'), changes: list('The changes.', ref('change')) }, {}),
    }, { source: true, baseline: true, dependencies: true });
    return {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: 'Report of hardening-actions',
        ...report,
        $defs: {
            location: LOCATION,
            finding: FINDING,
            subject: SUBJECT,
            origin: ORIGIN,
            result: RESULT,
            approval: APPROVAL,
            change: CHANGE,
        },
    };
}

// EXTERNAL MODULE: ./lib/report/json.js + 1 modules
var report_json = __webpack_require__(8403);
// EXTERNAL MODULE: ./lib/toolchain/text.js
var toolchain_text = __webpack_require__(82204);
;// CONCATENATED MODULE: ./lib/card/read-report.js







/** The largest honest reports have a few MiB. */
const MOST_BYTES = 64 * 1024 * 1024;
/**
 * Reads the JSON report of a command in the one form that the command writes it, and holds it against itself: a verdict that the
 * results do not bear out is none.
 * @param what names it in messages
 * @throws ToolError `usage`
 */
function readCardReport(bytes, what) {
    const report = parsed(bytes, what);
    const ids = report.results.map(({ ruleId }) => ruleId);
    const command = commandOf(ids);
    const ended = ids.length === 1 && ids[0] === 'run' && report.results[0]?.outcome === 'error';
    if (command === undefined && !ended) {
        throw misfit(what, 'its rules are those of no command', 'Was it made by another version of these actions?');
    }
    const undecided = report.results.some(({ outcome }) => outcome === 'error' || outcome === 'not-available');
    const found = report.results.some(({ outcome, findings }) => outcome === 'fail' || findings.some((finding) => (0,engine/* blocks */.Bv)(finding, report.strict)));
    const failed = report.subjects.some(({ verdict }) => verdict === 'fail');
    if (report.verdict === 'pass' && (undecided || found || failed)) {
        throw misfit(what, 'it contradicts itself: its verdict is "pass", and its results say otherwise');
    }
    return { command, report, sha256: (0,toolchain_text/* sha256Of */.Bj)(bytes) };
}
function parsed(bytes, what) {
    if (bytes.length > MOST_BYTES)
        throw misfit(what, `it is larger than ${MOST_BYTES / 1024 ** 2} MiB`);
    let json;
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        json = JSON.parse(text);
    }
    catch (cause) {
        throw misfit(what, (0,lib_errors/* messageOf */.b)(cause), undefined, cause);
    }
    // The published schema itself: there is no second idea of what a report is.
    const { success, error } = schema().safeParse(json);
    if (!success)
        throw misfit(what, core_errors/* prettifyError */.S1(error), undefined, error);
    const report = json;
    if ((0,report_json/* renderJson */.h)(report) !== text)
        throw misfit(what, 'it is not written in the one form that these actions give it');
    return report;
}
let cached;
function schema() {
    return (cached ??= from_json_schema/* fromJSONSchema */.y(reportJsonSchema()));
}
function misfit(what, why, hint, cause) {
    return new lib_errors/* ToolError */.v('usage', `the report ${JSON.stringify(what)} can't be taken: ${why}`, {
        hint: hint ??
            'Give the JSON reports of this job as they are, as in: reports: ${{ steps.artifacts.outputs.report }}',
        cause,
    });
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/card/workflow.js



/** GitHub refuses larger ones; it also bounds what the YAML library is given. */
const MAX_BYTES = 512 * 1024;
const MAX_ALIASES = 100;
const VALUE = schemas.union([schemas.string(), schemas.number(), schemas.boolean(), schemas["null"]()]);
const PERMISSIONS = schemas.union([schemas["enum"](['read-all', 'write-all']), schemas.record(schemas.string(), schemas.string()), schemas["null"]()]);
const STEP = schemas.looseObject({
    name: schemas.string().optional(),
    id: schemas.string().optional(),
    uses: schemas.string().optional(),
    run: schemas.string().optional(),
    if: VALUE.optional(),
    with: schemas.record(schemas.string(), VALUE).nullish(),
    env: schemas.unknown().optional(),
});
const JOB = schemas.looseObject({
    environment: schemas.union([schemas.string(), schemas.looseObject({ name: schemas.string() })]).optional(),
    permissions: PERMISSIONS.optional(),
    needs: schemas.union([schemas.string(), schemas.array(schemas.string())]).optional(),
    if: VALUE.optional(),
    'runs-on': schemas.unknown().optional(),
    uses: schemas.string().optional(),
    steps: schemas.array(STEP).optional(),
});
const WORKFLOW = schemas.looseObject({ permissions: PERMISSIONS.optional(), jobs: schemas.record(schemas.string(), JOB) });
/** Keys that change what a step is or sees, or what its failure means, besides those that are shown by themselves. */
const SURROUNDINGS = {
    workflow: ['defaults', 'env'],
    job: ['container', 'services', 'strategy', 'defaults', 'env', 'secrets', 'continue-on-error'],
    step: ['env', 'continue-on-error', 'shell', 'working-directory'],
};
/** Never throws. What it does not understand as a whole it does not read at all: a half of a workflow proves nothing. */
function readWorkflow(bytes) {
    if (bytes.length > MAX_BYTES)
        return unread(`it is larger than ${MAX_BYTES / 1024} KiB`);
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        const lines = new dist/* LineCounter */.HN();
        // Keys given twice are an error, as they are to GitHub.
        const document = (0,dist/* parseDocument */.Tp)(text, {
            lineCounter: lines,
            prettyErrors: false,
            logLevel: 'silent',
            merge: true,
        });
        const [error] = document.errors;
        if (error !== undefined)
            return unread(`line ${lines.linePos(error.pos[0]).line}: ${error.message}`);
        const { success, data, error: misfit, } = WORKFLOW.safeParse(document.toJS({ maxAliasCount: MAX_ALIASES }));
        if (!success)
            return unread(core_errors/* prettifyError */.S1(misfit));
        const around = surroundingsOf(data, 'workflow').map((key) => `${key} of the workflow`);
        const lineOf = (...path) => lineAt(document, lines, path);
        return {
            state: 'read',
            jobs: Object.entries(data.jobs).map(([id, job]) => jobOf(id, job, { permissions: data.permissions, around }, lineOf)),
        };
    }
    catch (cause) {
        // The library recurses: nothing but hostile nesting gets here.
        return unread((0,lib_errors/* messageOf */.b)(cause));
    }
}
function unread(why) {
    return { state: 'unread', why };
}
function jobOf(id, job, inherited, lineOf) {
    const { environment, permissions, needs = [], uses, steps = [] } = job;
    const runsOn = job['runs-on'];
    return {
        id,
        line: lineOf('jobs', id),
        ...(environment !== undefined && {
            environment: typeof environment === 'string' ? environment : environment.name,
        }),
        permissions: permissionsOf(permissions, 'job') ??
            permissionsOf(inherited.permissions, 'workflow') ?? { state: 'default' },
        needs: typeof needs === 'string' ? [needs] : needs,
        ...(job.if !== undefined && { if: String(job.if) }),
        runsOn: typeof runsOn === 'string' ? runsOn : runsOn === undefined ? 'nothing' : JSON.stringify(runsOn),
        ...(uses !== undefined && { uses }),
        surroundings: [...surroundingsOf(job, 'job'), ...inherited.around],
        steps: steps.map((step, index) => stepOf(step, lineOf('jobs', id, 'steps', index))),
    };
}
function permissionsOf(given, by) {
    if (given === undefined)
        return undefined;
    if (typeof given === 'string')
        return { state: 'all', value: given, by };
    // `permissions:` with nothing after it gives nothing.
    return { state: 'given', scopes: given ?? {}, by };
}
function stepOf(step, line) {
    const { name, id, uses, run } = step;
    return {
        line,
        ...(name !== undefined && { name }),
        ...(id !== undefined && { id }),
        ...(uses !== undefined && { uses: uses.trim() }),
        ...(run !== undefined && { run }),
        ...(step.if !== undefined && { if: String(step.if) }),
        with: Object.entries(step.with ?? {}).map(([key, value]) => [key.toLowerCase(), String(value ?? '')]),
        surroundings: surroundingsOf(step, 'step'),
    };
}
function surroundingsOf(of, level) {
    return SURROUNDINGS[level].flatMap((key) => {
        const value = of[key];
        if (value === undefined || value === null || (key === 'continue-on-error' && value === false))
            return [];
        if (key !== 'env' || typeof value !== 'object')
            return [key];
        return [`env (${Object.keys(value).join(', ')})`];
    });
}
/** Of the key where a mapping has one, as an editor shows it. */
function lineAt(document, lines, path) {
    const last = path.at(-1);
    const parent = document.getIn(path.slice(0, -1), true);
    if ((0,dist/* isMap */.jh)(parent)) {
        const pair = parent.items.find(({ key }) => (0,dist/* isNode */.Ll)(key) && 'value' in key && String(key.value) === last);
        if (pair !== undefined && (0,dist/* isNode */.Ll)(pair.key) && pair.key.range)
            return lines.linePos(pair.key.range[0]).line;
    }
    const node = document.getIn(path, true);
    return (0,dist/* isNode */.Ll)(node) && node.range ? lines.linePos(node.range[0]).line : 1;
}

// EXTERNAL MODULE: ./lib/release/checksums.js
var checksums = __webpack_require__(36553);
// EXTERNAL MODULE: ./lib/release/manifest.js
var manifest = __webpack_require__(28180);
// EXTERNAL MODULE: ./lib/tag/notes.js
var notes = __webpack_require__(78285);
// EXTERNAL MODULE: ./lib/tag/which.js
var tag_which = __webpack_require__(77629);
;// CONCATENATED MODULE: ./lib/shells/review-card.js











/**
 * Puts what the steps before found on one page. It looks at nothing anew that they judged; it only holds what they say together.
 * @throws ToolError where something that was given can't be taken, or is about another release
 */
async function reviewCard(inputs, ports) {
    const { run, git, text } = ports;
    const reports = await readReports(inputs.reports, text);
    const manifest = await readManifest(inputs.manifest, text);
    const after = reports.some(({ command }) => command === 'verify-published');
    const release = after
        ? releaseAfter(reports, manifest, run)
        : releaseBefore(run, await git.resolveCommit(inputs.source, run.sha));
    const { commit, tag } = release;
    for (const [index, { report }] of reports.entries()) {
        requireSame(inputs.reports[index] ?? '', report.source, release);
    }
    if (manifest !== undefined)
        requireSame(inputs.manifest ?? '', { tag: '', ...manifest }, release);
    const path = (0,provenance/* workflowPath */.RB)(run);
    const artifact = artifactOf(inputs);
    const notes = await notesOf(inputs, reports, { ...release, manifest }, git);
    return makeCard({
        run,
        commit,
        ...(tag !== undefined && { tag }),
        reports,
        ...(manifest && { manifest }),
        ...(inputs.checksums !== undefined && {
            checksums: await (0,checksums/* readChecksumsInput */.XZ)(inputs.checksums, () => text.read((0,external_node_path_.join)((0,external_node_path_.dirname)(inputs.manifest ?? ''), checksums/* CHECKSUMS_FILE */.aP))),
        }),
        ...(artifact && { artifact }),
        workflow: { path, value: after ? NOT_ASKED : await workflowOf(inputs, commit, path, git) },
        publish: { environment: inputs.environment, job: run.job, action: ports.action },
        ...(inputs.needs !== undefined && { jobs: readNeeds(inputs.needs) }),
        ...(notes && { notes }),
        ...(ports.visibility !== 'unknown' && { visibility: ports.visibility }),
    });
}
const NOT_ASKED = { state: 'unread', why: 'not asked for after publishing' };
async function workflowOf({ source }, commit, path, git) {
    const bytes = await git.readFile(source, commit, path);
    if (bytes !== undefined)
        return readWorkflow(bytes);
    return { state: 'unread', why: `there is no ${path} in commit ${commit}` };
}
function releaseBefore(run, commit) {
    const which = (0,tag_which/* whichTag */.u)(undefined, run);
    return { commit, tag: which.kind === 'release' ? which.tag : undefined };
}
/** The job has no checkout, and a watch runs on a branch: report and manifest say what was released, else the run does. */
function releaseAfter(reports, manifest, { ref, sha }) {
    if (reports.length > 1) {
        throw new lib_errors/* ToolError */.v('usage', 'a report of verify-published is given together with others', {
            hint: 'One card is for the time before publishing, another for the time after.',
        });
    }
    const source = reports[0]?.report.source;
    const own = ref.startsWith('refs/tags/') ? { commit: sha, tag: ref.slice('refs/tags/'.length) } : undefined;
    const commit = source?.commit ?? manifest?.commit ?? own?.commit;
    if (commit !== undefined)
        return { commit, tag: source?.tag ?? manifest?.tag ?? own?.tag };
    throw new lib_errors/* ToolError */.v('usage', 'neither the report, a manifest nor the run says which commit was released', {
        hint: 'Give the manifest of the release, or run it on the tag.',
    });
}
async function readReports(paths, text) {
    const reports = [];
    for (const path of paths) {
        const bytes = await text.read(path);
        if (bytes === undefined)
            throw missing(`the report ${path}`);
        const read = readCardReport(bytes, path);
        const { command } = read;
        if (command !== undefined && reports.some((one) => one.command === command)) {
            throw new lib_errors/* ToolError */.v('usage', `two reports of ${command} are given`, {
                hint: 'A card shows one report of each command: nobody could say which of two counts.',
            });
        }
        reports.push(read);
    }
    return reports;
}
async function readManifest(path, text) {
    if (path === undefined)
        return undefined;
    const bytes = await text.read(path);
    if (bytes === undefined)
        throw missing(`the manifest ${path}`);
    return (0,manifest/* parseManifest */.Ng)(new TextDecoder().decode(bytes));
}
function missing(what) {
    return new lib_errors/* ToolError */.v('missing-input', `there is no file for ${what}`, {
        hint: 'Give paths as the steps before put them out, and make the card in the same job.',
    });
}
/**
 * Things that are about two commits or tags prove nothing together.
 * @param given without `tag` it says nothing of one; an empty one says that there is none
 */
function requireSame(what, given, { commit, tag }) {
    if (given === undefined)
        return;
    if (given.commit !== commit) {
        throw new lib_errors/* ToolError */.v('usage', `${what} is about commit ${given.commit}, this run is of ${commit}`, {
            hint: 'Make all reports and the manifest in this run, of the commit that it was started on.',
        });
    }
    if (given.tag !== undefined && given.tag !== (tag ?? '')) {
        const of = given.tag === '' ? 'no tag' : `the tag ${JSON.stringify(given.tag)}`;
        throw new lib_errors/* ToolError */.v('usage', `${what} is about ${of}, this run is not`, {
            hint: `This run is ${tag === undefined ? 'of no tag' : `of the tag ${JSON.stringify(tag)}`}.`,
        });
    }
}
function artifactOf(inputs) {
    const { 'artifact-id': id, 'artifact-digest': digest } = inputs;
    if (id === undefined && digest === undefined)
        return undefined;
    if (id !== undefined && digest !== undefined && /^\d{1,19}$/u.test(id) && /^[0-9a-f]{64}$/u.test(digest)) {
        return { id, digest };
    }
    throw new lib_errors/* ToolError */.v('usage', `"artifact-id" is ${JSON.stringify(id ?? '')}, "artifact-digest" is ${JSON.stringify(digest ?? '')}`, { hint: 'Give both, a number and 64 hexadecimal digits, as checksum-and-attest puts them out.' });
}
/** The part of the file that release-notes-missing found the version in: the card shows what was judged. */
async function notesOf({ source }, reports, { commit, tag, manifest }, git) {
    const findings = reports
        .flatMap(({ report }) => report.results)
        .filter(({ ruleId }) => ruleId === 'release-notes-missing')
        .flatMap((result) => result.findings);
    const path = findings.map(({ evidence }) => evidence.path).find((one) => typeof one === 'string');
    if (path === undefined)
        return undefined;
    const bytes = await git.readFile(source, commit, path);
    if (bytes === undefined)
        return undefined;
    const names = (0,notes/* namesOf */.eZ)(tag, manifest?.version);
    const section = (0,notes/* sectionOf */.ZE)(new TextDecoder().decode(bytes), names);
    return section && { path, ...section };
}


/***/ }),

/***/ 15115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JK: () => (/* binding */ REHEARSABLE),
/* harmony export */   kr: () => (/* binding */ rehearsed),
/* harmony export */   lD: () => (/* binding */ stopsOf)
/* harmony export */ });
/* unused harmony export WHY_REHEARSAL */
/** What a rehearsal of a release can show of rules that only a tag can answer. */
/** Rules that look at the commit and the settings of the repository: a release of this commit would meet them as they are. */
const REHEARSABLE = [
    'branch-unprotected',
    'checkout-elsewhere',
    'commit-unreviewed',
    'release-notes-missing',
    'required-checks-unmet',
    'run-from-fork',
    'tag-off-default-branch',
    'tag-off-first-parent',
    'tag-rules-bypassable',
    'tag-unprotected',
];
const WHY_REHEARSAL = 'a rehearsal: the run was started on a branch, and there is no tag to prove';
/**
 * Never more than a note: nothing can be published from a rehearsal, so that nothing in it has to stop. The evidence `rehearsal` says
 * what a release would have come to.
 * @param answer what the rule says of a tag that would be put on this commit; absent: it can't say anything without one
 */
function rehearsed(ruleId, answer) {
    return {
        ruleId,
        outcome: 'not-applicable',
        why: WHY_REHEARSAL,
        findings: answer === undefined ? [] : notes(answer),
    };
}
function notes({ outcome, why = '', findings }) {
    switch (outcome) {
        case 'not-applicable':
            return [];
        case 'unknown':
            return [note(`a release of this commit would leave open: ${why}`, outcome)];
        case 'not-available':
        case 'error':
            return [note(`a release of this commit would stop, because this is not known: ${why}`, 'fail')];
        case 'pass':
        case 'fail':
            return findings.map(({ severity, message, evidence }) => {
                const stops = severity === 'error';
                const lead = stops ? 'a release of this commit would stop' : 'a release of this commit would find';
                return note(`${lead}: ${message}`, stops ? 'fail' : 'pass', evidence);
            });
    }
}
function note(message, rehearsal, evidence = {}) {
    return { severity: 'note', message, evidence: { ...evidence, rehearsal } };
}
/** How many findings of a report would have stopped a release. */
function stopsOf(results) {
    return results.flatMap(({ findings }) => findings).filter(({ evidence }) => evidence.rehearsal === 'fail')
        .length;
}


/***/ }),

/***/ 77629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ whichTag)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _github_api_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64714);


const TAGS = 'refs/tags/';
/**
 * The tag that is meant. A run has one ref, which the environment's rules and the provenance name: it never looks at another tag.
 * @param given what a person wrote, with or without `refs/tags/`
 * @param run absent on a laptop
 * @throws ToolError `usage`
 */
function whichTag(given, run) {
    const wanted = given?.startsWith(TAGS) === true ? given.slice(TAGS.length) : given;
    if (wanted !== undefined && !(0,_github_api_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefName */ .p)(wanted)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('usage', `input "tag" is ${JSON.stringify(wanted)}, which can't be the name of a tag`, {
            hint: 'Name it as `git tag --list` does, such as "v1.0".',
        });
    }
    if (run === undefined) {
        if (wanted !== undefined)
            return { kind: 'release', tag: wanted };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('usage', 'the input "tag" is missing', { hint: 'Name the tag, as in `--tag v1.0`.' });
    }
    const own = run.ref.startsWith(TAGS) ? run.ref.slice(TAGS.length) : undefined;
    if (own !== undefined && (wanted === undefined || wanted === own))
        return { kind: 'release', tag: own };
    if (wanted !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('usage', `the run is of ${run.ref}, not of the tag ${JSON.stringify(wanted)}`, {
            hint: `Start it on the tag: gh workflow run ${workflowOf(run.workflowRef)} --ref ${shellWord(wanted)}\n` +
                'Else the rules of the environment and the provenance of the files would name the other ref.',
        });
    }
    if (run.event === 'workflow_dispatch' && run.ref.startsWith('refs/heads/'))
        return { kind: 'rehearsal' };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('usage', `the run (event ${run.event}, ${run.ref}) is of no tag`, {
        hint: `A release starts when a tag is pushed, or by: gh workflow run ${workflowOf(run.workflowRef)} --ref <tag>`,
    });
}
function workflowOf(ref) {
    return /\/\.github\/workflows\/([\w.-]+)@/u.exec(ref)?.[1] ?? 'release.yml';
}
/** A name of a ref may hold quotes and dollar signs. */
function shellWord(text) {
    return /^[\w./+-]+$/u.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}


/***/ })

};

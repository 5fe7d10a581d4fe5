export const id = 2495;
export const ids = [2495];
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

/***/ 92281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ Connections)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
// EXTERNAL MODULE: ./lib/pypi/index-url.js
var index_url = __webpack_require__(66432);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/pypi/transport.js

function protectionOf(url, trustedHosts) {
    if (trustedHosts.some((entry) => isHost(url, entry)))
        return 'unverified';
    if (url.protocol === 'https:' || isLoopback(url.hostname))
        return 'verified';
    return 'refused';
}
/**
 * The proxy for an address as pip's requests chooses it: lower-case variables win (an empty one means none),
 * HTTP_PROXY is ignored under CGI (httpoxy), ALL_PROXY stands in, NO_PROXY excepts.
 * @param chosen pip's own option proxy: it is used for everything
 * @throws ToolError `usage` for a proxy that is no HTTP proxy
 */
function proxyFor(url, env, chosen) {
    if (chosen !== undefined)
        return proxyUrl(chosen, "pip's option proxy");
    const scheme = url.protocol.slice(0, -1);
    const isCgi = scheme === 'http' && env.REQUEST_METHOD !== undefined;
    const found = variable(env, `${scheme}_proxy`, isCgi ? undefined : `${scheme.toUpperCase()}_PROXY`) ??
        variable(env, 'all_proxy', 'ALL_PROXY');
    if (found === undefined || isExcepted(url, env.no_proxy ?? env.NO_PROXY ?? ''))
        return undefined;
    return proxyUrl(found.value, `the variable ${found.name}`);
}
function variable(env, lower, upper) {
    const name = env[lower] !== undefined || upper === undefined ? lower : upper;
    const value = env[name] ?? '';
    return value === '' ? undefined : { name, value };
}
/** NO_PROXY: host names with all their subdomains, perhaps with a port (which requests matches to a written one alone), IPv4 addresses and networks, or `*`. */
function isExcepted(url, list) {
    return list.split(/[,\s]+/).some((entry) => {
        if (entry === '*')
            return true;
        const [, host = '', wantedPort] = /^\*?\.?(.+?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
        if (host === '' || (wantedPort !== undefined && wantedPort !== url.port))
            return false;
        if (host.includes('/'))
            return isInNetwork(url.hostname, host);
        return url.hostname === host || url.hostname.endsWith(`.${host}`);
    });
}
function proxyUrl(text, origin) {
    const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
    const url = URL.canParse(full) ? new URL(full) : undefined;
    if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
        throw new errors/* ToolError */.v('usage', `${origin} is no http or https proxy`, {
            hint: 'SOCKS proxies are not understood; name an HTTP proxy, such as http://proxy.example.org:3128.',
        });
    }
    return url.href;
}
function isHost(url, entry) {
    const [, host = '', port] = /^(.+?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    return url.hostname === host && (port === undefined || port === portOf(url));
}
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || isInNetwork(hostname, '127.0.0.0/8');
}
function portOf(url) {
    if (url.port !== '')
        return url.port;
    return url.protocol === 'https:' ? '443' : '80';
}
function isInNetwork(hostname, network) {
    const [base = '', prefix = ''] = network.split('/');
    const address = ipv4(hostname);
    const start = ipv4(base);
    const bits = Number(prefix);
    if (address === undefined || start === undefined || !/^\d{1,2}$/.test(prefix) || bits > 32)
        return false;
    const size = 2 ** (32 - bits);
    return Math.floor(address / size) === Math.floor(start / size);
}
function ipv4(text) {
    if (!/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text))
        return undefined;
    const bytes = text.split('.').map(Number);
    return bytes.some((byte) => byte > 255) ? undefined : bytes.reduce((sum, byte) => sum * 256 + byte, 0);
}

// EXTERNAL MODULE: ./lib/adapters/fs-errors.js
var fs_errors = __webpack_require__(28841);
;// CONCATENATED MODULE: ./lib/adapters/connections.js






/** Pools of connections: one a way there is to reach a server (proxy or none, certificate checked or not). */
class Connections {
    #settings;
    #env;
    #warn;
    #dispatchers = new Map();
    #warned = new Set();
    #ca;
    constructor(settings, env, warn) {
        this.#settings = settings;
        this.#env = env;
        this.#warn = warn;
        if (settings.caFile !== undefined)
            this.#ca = certificates(settings.caFile);
    }
    /** @throws ToolError `usage` for an address that must not be asked over an unprotected connection */
    to(url) {
        const protection = protectionOf(url, this.#settings.trustedHosts);
        if (protection === 'refused') {
            throw new errors/* ToolError */.v('usage', `${url.origin} is not asked: plain http lets anyone on the way change the answer`, {
                hint: `Use https, or name the host in pip's trusted-host if you accept that.`,
            });
        }
        if (protection === 'unverified' && !this.#warned.has(url.host)) {
            this.#warned.add(url.host);
            this.#warn(`${url.host} is in pip's trusted-host: nothing proves that its answers are its own`);
        }
        const proxy = proxyFor(url, this.#env, this.#settings.proxy);
        const key = `${protection} ${proxy ?? ''}`;
        const known = this.#dispatchers.get(key);
        if (known !== undefined)
            return known;
        const made = this.#make(proxy, protection === 'verified');
        this.#dispatchers.set(key, made);
        return made;
    }
    async close() {
        await Promise.all([...this.#dispatchers.values()].map((dispatcher) => dispatcher.destroy()));
        this.#dispatchers.clear();
    }
    #make(proxy, rejectUnauthorized) {
        const { timeoutMs } = this.#settings;
        const tls = {
            rejectUnauthorized,
            ...(this.#ca === undefined ? {} : { ca: this.#ca }),
            timeout: timeoutMs,
        };
        const common = { headersTimeout: timeoutMs, bodyTimeout: timeoutMs };
        if (proxy === undefined)
            return new undici.Agent({ ...common, connect: tls });
        const url = new URL(proxy);
        const token = (0,index_url/* basicAuthorization */.aR)(url);
        url.username = '';
        url.password = '';
        return new undici.ProxyAgent({
            ...common,
            uri: url.href,
            // As requests does: only https is tunnelled. Many proxies allow CONNECT to port 443 alone.
            proxyTunnel: false,
            ...(token === undefined ? {} : { token }),
            requestTls: tls,
            // The proxy itself is never excused.
            proxyTls: { ...tls, rejectUnauthorized: true },
        });
    }
}
function certificates(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (error) {
        throw (0,fs_errors/* fileError */.z)(error, `the CA certificates ${path} (one PEM file is understood, no folder)`);
    }
}


/***/ }),

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

/***/ 37889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ gitHistory)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71588);
/* harmony import */ var _github_api_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64714);
/* harmony import */ var _fs_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28841);
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76372);





const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
/** Files of a clone that show other parents than the commits name. Grafts are old, and git still heeds them. */
const HONEST_HISTORY = { GIT_GRAFT_FILE: '/dev/null' };
const NO_COMMIT_GRAPH = ['-c', 'core.commitGraph=false'];
/** No hook, no helper of a URL such as `ext::`, which is a program. */
const REMOTE = {
    GIT_ALLOW_PROTOCOL: 'https:http:ssh:file',
    // No repository, so that none can bring a configuration that sends the question elsewhere.
    GIT_DIR: '/dev/null/none',
    GIT_SSH_COMMAND: 'ssh -o BatchMode=yes',
};
/** A remote that does not answer, or a byte at a time without end; an action must come to its end. */
const REMOTE_SECONDS = 30;
/** Characters; three refs are asked for, and refs whose names end like them come along. */
const MOST_REFS = 1024 * 1024;
const unavailable = (why) => ({
    state: 'unavailable',
    why,
});
/** History through the git command. */
function gitHistory(environment, { remoteSeconds = REMOTE_SECONDS } = {}) {
    const clone = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_3__/* .gitCommand */ .QT)(environment, HONEST_HISTORY);
    const remote = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_3__/* .gitCommand */ .QT)(environment, { ...(0,_git_command_js__WEBPACK_IMPORTED_MODULE_3__/* .networkOf */ .Af)(environment), ...REMOTE }, { seconds: remoteSeconds });
    const idOf = async (folder, ...args) => {
        try {
            const out = await clone.run(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', ...args);
            const id = out.toString('latin1').trim();
            return ID.test(id) ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(id) : unavailable(`git answers ${JSON.stringify(id.slice(0, 80))}`);
        }
        catch (error) {
            // With --quiet git says nothing where there is no such thing, and status 1.
            return statusOf(error) === 1 ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(undefined) : unavailable(failure(error, folder));
        }
    };
    const requireId = async (folder, ref, what) => {
        const id = await idOf(folder, ref);
        if (id.state === 'unavailable')
            return id;
        return id.value === undefined ? unavailable(`the clone has no ${what}`) : (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(id.value);
    };
    /** Why "no" would be no answer; undefined in a full clone. */
    const shallow = async (folder) => {
        const out = await clone.run(folder, 'rev-parse', '--is-shallow-repository');
        return out.toString('latin1').trim() === 'false'
            ? undefined
            : 'the clone is shallow: check out with `fetch-depth: 0`';
    };
    return {
        head: (folder) => requireId(folder, 'HEAD^{commit}', 'commit checked out'),
        trackedBranch: (folder, branch) => requireId(folder, `refs/remotes/origin/${branch}^{commit}`, `branch origin/${branch}`),
        async localTag(folder, tag) {
            const object = await idOf(folder, `refs/tags/${tag}`);
            if (object.state === 'unavailable')
                return object;
            if (object.value === undefined)
                return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(undefined);
            const commit = await idOf(folder, `${object.value}^{commit}`);
            if (commit.state === 'unavailable')
                return commit;
            return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(tagIds(object.value, commit.value));
        },
        async remoteTag(url, tag) {
            // ls-remote takes its patterns for globs, and a name of a tag holds none of their characters.
            if (!(0,_github_api_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isRefName */ .p)(tag) || url.startsWith('-'))
                return unavailable('it can’t be asked for');
            const ref = `refs/tags/${tag}`;
            try {
                const args = ['ls-remote', '--quiet', url, 'HEAD', ref, `${ref}^{}`];
                let out = '';
                await remote.stream((0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), args, '', (chunk) => {
                    out += Buffer.from(chunk).toString('latin1');
                    if (out.length > MOST_REFS)
                        throw new Error('the answer is too long');
                });
                const ids = new Map();
                for (const line of out.split('\n')) {
                    const [id = '', name = ''] = line.split('\t');
                    if (ID.test(id))
                        ids.set(name, id);
                }
                const object = ids.get(ref);
                if (object !== undefined)
                    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(tagIds(object, ids.get(`${ref}^{}`) ?? object));
                // Git takes any page with status 200 for a repository without refs, a login page of the network too.
                if (!ids.has('HEAD'))
                    return unavailable('git ls-remote: what answers names no HEAD: no repository?');
                return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(undefined);
            }
            catch (error) {
                if (error instanceof _git_command_js__WEBPACK_IMPORTED_MODULE_3__/* .OutOfTime */ .fg)
                    return unavailable(`git ls-remote: ${error.message}`);
                return unavailable(`git ls-remote: ${reasonOf((0,_git_command_js__WEBPACK_IMPORTED_MODULE_3__/* .stderrOf */ .eE)(error))}`);
            }
        },
        async isAncestor(folder, commit, tip) {
            if (!ID.test(commit) || !ID.test(tip))
                return unavailable('no full id');
            try {
                await clone.run(folder, ...NO_COMMIT_GRAPH, 'merge-base', '--is-ancestor', commit, tip);
                return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(true);
            }
            catch (error) {
                if (statusOf(error) !== 1)
                    return unavailable(failure(error, folder));
                return noUnless(await shallow(folder).catch((cause) => failure(cause, folder)));
            }
        },
        async isFirstParent(folder, commit, tip) {
            if (!ID.test(commit) || !ID.test(tip))
                return unavailable('no full id');
            try {
                const seen = { found: false, rest: '' };
                await clone.stream(folder, [...NO_COMMIT_GRAPH, 'rev-list', '--first-parent', tip, '--'], '', (chunk) => {
                    const lines = (seen.rest + Buffer.from(chunk).toString('latin1')).split('\n');
                    seen.rest = lines.pop() ?? '';
                    seen.found ||= lines.includes(commit);
                });
                return seen.found ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(true) : noUnless(await shallow(folder));
            }
            catch (error) {
                return unavailable(failure(error, folder));
            }
        },
    };
}
function tagIds(object, commit) {
    return { object, ...(commit !== undefined && { commit }) };
}
function noUnless(why) {
    return why === undefined ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(false) : unavailable(why);
}
/** Exit status of the command; undefined where it was not started, or was killed. */
function statusOf(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'number' ? error.code : undefined;
}
function failure(error, folder) {
    if ((0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error) === 'ENOENT')
        return 'the command "git" was not found';
    const said = firstLine((0,_git_command_js__WEBPACK_IMPORTED_MODULE_3__/* .stderrOf */ .eE)(error));
    return said.includes('not a git repository') ? `${folder} is not in a git repository` : said;
}
/** Git's own reason: what the server said stands before it, and may be anything. */
function reasonOf(said) {
    const own = said.split('\n').find((line) => line.startsWith('fatal: ')) ?? said;
    return /could not read (?:Username|Password)|Authentication failed/u.test(own)
        ? 'the server demands credentials: the repository is private, or there is none of that name'
        : firstLine(own);
}
function firstLine(text) {
    return (text.split('\n', 1)[0] ?? '').slice(0, 300);
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

/***/ 41176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ VERIFY_TAG)
/* harmony export */ });
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45060);

const VERIFY_TAG = {
    paths: {
        kind: 'list',
        description: 'Files, folders or globs of wheels and sdists, whose versions must be the tag’s. Without any, only the project’s version is compared.',
        default: [],
        placeholder: 'PATH',
    },
    tag: {
        kind: 'text',
        description: 'The tag, such as `v1.0`. Default: the ref of the run; a run that was dispatched on a branch is then a rehearsal, in which rules about tags do not apply. A run never looks at another tag than its own.',
        placeholder: 'TAG',
    },
    branch: {
        kind: 'text',
        description: 'The branch that the commit must be on. Default: the repository’s default branch.',
        placeholder: 'BRANCH',
    },
    repository: {
        kind: 'text',
        only: 'cli',
        description: 'The repository on GitHub, as owner/name. Default: what GITHUB_REPOSITORY says.',
        placeholder: 'OWNER/NAME',
    },
    token: {
        kind: 'text',
        only: 'action',
        description: 'Token that reads the API; it needs `checks`, `contents`, `pull-requests` and `statuses`, each `read`.',
        default: '${{ github.token }}',
        placeholder: 'TOKEN',
    },
    source: {
        kind: 'text',
        description: 'Folder of the checkout; a full one (`fetch-depth: 0`) answers for itself what is on the branch.',
        default: '.',
        placeholder: 'DIR',
    },
    policy: {
        kind: 'text',
        description: 'The policy file, read from the commit of the tag. Without this input `release-policy.toml` is used where it exists, else the built-in policy holds.',
        placeholder: 'FILE',
    },
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .JUDGING */ .P6,
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .INSPECTION_LOG */ .Sj,
    'artifact-name': {
        ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .INSPECTION_LOG */ .Sj['artifact-name'],
        description: 'Name of the uploaded inspection log. Default: `tag-<job>-<matrix index>-<attempt>`, because equal names are refused: give it where one job verifies twice.',
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

/***/ 66432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z0: () => (/* binding */ parseIndexUrl),
/* harmony export */   aR: () => (/* binding */ basicAuthorization),
/* harmony export */   zA: () => (/* binding */ shownUrl)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * Takes an index URL apart, so that its password can never get into a message.
 * @param origin who said so, for the message
 * @throws ToolError `usage` for anything but http and https
 */
function parseIndexUrl(text, origin) {
    const hint = 'Give the root of a Simple API, such as https://example.org/simple/.';
    if (!URL.canParse(text))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('usage', `${origin} is no URL`, { hint });
    const url = new URL(text);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('usage', `${origin} must be an http or https URL, not ${url.protocol}`, { hint });
    }
    const authorization = basicAuthorization(url);
    url.username = '';
    url.password = '';
    url.hash = '';
    url.search = '';
    if (!url.pathname.endsWith('/'))
        url.pathname += '/';
    return authorization === undefined ? { url: url.href } : { url: url.href, authorization };
}
/** RFC 7617, from `user:password@` of a URL; absent where it has none. */
function basicAuthorization(url) {
    if (url.username === '' && url.password === '')
        return undefined;
    const pair = `${percentDecoded(url.username)}:${percentDecoded(url.password)}`;
    return `Basic ${Buffer.from(pair, 'utf8').toString('base64')}`;
}
/** Origin and path: a query may hold a signature that gives access. */
function shownUrl(url) {
    return url.origin + url.pathname;
}
function percentDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
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

/***/ 34439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ verified)
/* harmony export */ });
function verified(report, { changes, warning }) {
    return { report, policyChanges: changes, ...(warning === undefined ? {} : { policyWarning: warning }) };
}


/***/ }),

/***/ 14910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ verifyTag)
});

// EXTERNAL MODULE: ./lib/artifact-names.js
var artifact_names = __webpack_require__(12964);
// EXTERNAL MODULE: ./lib/engine.js + 2 modules
var engine = __webpack_require__(99656);
// EXTERNAL MODULE: ./lib/facts.js
var lib_facts = __webpack_require__(71588);
// EXTERNAL MODULE: ./lib/github/api-paths.js
var api_paths = __webpack_require__(64714);
// EXTERNAL MODULE: ./lib/policy/defaults.js
var defaults = __webpack_require__(85698);
// EXTERNAL MODULE: ./lib/policy/tag-table.js
var tag_table = __webpack_require__(6147);
// EXTERNAL MODULE: ./lib/rules/commands.js
var commands = __webpack_require__(31329);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(34398);
;// CONCATENATED MODULE: ./lib/github/commit-results.js


const RUNS = schemas.object({
    check_runs: schemas.array(schemas.object({
        name: schemas.string(),
        head_sha: schemas.string(),
        status: schemas.string(),
        conclusion: schemas.string().nullable(),
        details_url: schemas.string().nullish(),
        html_url: schemas.string().nullish(),
        app: schemas.object({ id: schemas.number() }).nullish(),
    })),
});
const STATUS = schemas.object({
    sha: schemas.string(),
    statuses: schemas.array(schemas.object({ context: schemas.string(), state: schemas.string(), target_url: schemas.string().nullish() })),
});
/**
 * Everything that was reported for exactly this commit: the latest run of each check, the latest status of each context.
 * @param commit full id
 */
async function readCommitResults(api, repository, commit) {
    const base = (0,api_paths/* repositoryPath */.S)(repository, 'commits', commit);
    const checks = await api.list({ path: `${base}/check-runs`, query: { filter: 'latest' }, permission: 'checks: read' }, (json) => RUNS.parse(json).check_runs.map((run) => checkOf(run, commit)));
    if (checks.state !== 'known')
        return checks;
    const statuses = await api.list({ path: `${base}/status`, permission: 'statuses: read' }, (json) => {
        const { sha, statuses: listed } = STATUS.parse(json);
        if (sha !== commit)
            throw new Error(`it answers about ${sha}`);
        return listed.map(({ context, state, target_url: url }) => ({
            kind: 'status',
            name: context,
            outcome: state,
            ...(typeof url === 'string' && { url }),
        }));
    });
    if (statuses.state !== 'known')
        return statuses;
    return { state: 'known', value: [...checks.value, ...statuses.value] };
}
function checkOf(run, commit) {
    if (run.head_sha !== commit)
        throw new Error(`it answers with a check of ${run.head_sha}`);
    const url = run.details_url ?? run.html_url ?? undefined;
    const runId = url === undefined ? undefined : /\/actions\/runs\/(\d+)(?:\/|$)/u.exec(url)?.[1];
    return {
        kind: 'check',
        name: run.name,
        outcome: run.status === 'completed' ? (run.conclusion ?? 'unknown') : run.status,
        ...(run.app && { app: run.app.id }),
        ...(runId !== undefined && { runId }),
        ...(url !== undefined && { url }),
    };
}

;// CONCATENATED MODULE: ./lib/github/release-text.js


const RELEASE = schemas.object({ tag_name: schemas.string(), name: schemas.string().nullish(), body: schemas.string().nullish() });
/** Title and text of the published Release of a tag; `absent` where there is none. Drafts need the right to write. */
function readReleaseText(api, repository, tag) {
    return api.get({
        path: `${(0,api_paths/* repositoryPath */.S)(repository, 'releases/tags')}/${encodeURIComponent(tag)}`,
        permission: 'contents: read',
    }, (json) => {
        const { tag_name: name, name: title, body } = RELEASE.parse(json);
        if (name !== tag)
            throw new Error(`it answers with ${JSON.stringify(name)}`);
        return `${title ?? ''}\n${body ?? ''}`;
    });
}

;// CONCATENATED MODULE: ./lib/github/pulls.js


const USER = schemas.object({ login: schemas.string(), id: schemas.number(), type: schemas.string() }).nullable();
const PULLS = schemas.array(schemas.object({
    number: schemas.number(),
    html_url: schemas.string(),
    merged_at: schemas.string().nullable(),
    user: USER,
    base: schemas.object({ ref: schemas.string(), repo: schemas.object({ full_name: schemas.string() }) }),
    head: schemas.object({ sha: schemas.string() }),
}));
const REVIEWS = schemas.array(schemas.object({
    user: USER,
    state: schemas.string(),
    commit_id: schemas.string().nullish(),
    author_association: schemas.string(),
}));
const PERMISSION = 'pull-requests: read';
const KNOWN_PEOPLE = ['OWNER', 'MEMBER', 'COLLABORATOR'];
/** Pull requests that are looked into for one commit. */
const MAX_PULLS = 10;
/** The pull requests of this repository that brought a commit and were merged, each with its reviews. */
async function readMergedPulls(api, repository, commit) {
    const listed = await api.list({ path: (0,api_paths/* repositoryPath */.S)(repository, 'commits', commit, 'pulls'), permission: PERMISSION }, (json) => PULLS.parse(json));
    if (listed.state !== 'known')
        return listed;
    const merged = listed.value.filter(({ merged_at: at, base }) => at !== null && base.repo.full_name.toLowerCase() === repository.toLowerCase());
    const pulls = [];
    for (const { number, html_url: url, user, base, head } of merged.slice(0, MAX_PULLS)) {
        const reviews = await api.list({ path: (0,api_paths/* repositoryPath */.S)(repository, 'pulls', String(number), 'reviews'), permission: PERMISSION }, (json) => REVIEWS.parse(json));
        if (reviews.state === 'absent')
            return { state: 'unavailable', why: `reviews of #${number}: ${reviews.why}` };
        if (reviews.state !== 'known')
            return reviews;
        pulls.push({
            number,
            url,
            ...(user && { author: user.login }),
            base: base.ref,
            head: head.sha,
            reviews: lastWords(reviews.value),
        });
    }
    return { state: 'known', value: pulls };
}
/** GitHub lists reviews from the oldest. A comment takes nothing back that its writer said before. */
function lastWords(reviews) {
    const last = new Map();
    for (const [index, review] of reviews.entries()) {
        const { user, state, commit_id: commit, author_association: association } = review;
        if (state !== 'APPROVED' && state !== 'CHANGES_REQUESTED' && state !== 'DISMISSED')
            continue;
        last.set(user === null ? `gone ${index}` : String(user.id), {
            ...(user && { reviewer: user.login }),
            state,
            ...(typeof commit === 'string' && { commit }),
            counts: user !== null && user.type === 'User' && KNOWN_PEOPLE.includes(association),
        });
    }
    return [...last.values()];
}

// EXTERNAL MODULE: ./lib/github/repository.js
var github_repository = __webpack_require__(42635);
;// CONCATENATED MODULE: ./lib/github/ref-pattern.js
const ANY = { kind: 'one', takes: (character) => character !== '/' };
/**
 * Whether a pattern fits a full ref such as `refs/tags/v1`; undefined where the pattern is none that can be read. The time is that
 * of the length of the one times that of the other, whatever they hold.
 */
function matchesRef(pattern, ref) {
    const tokens = tokensOf(pattern);
    if (tokens === undefined)
        return undefined;
    let states = reach(tokens, [0]);
    for (const character of ref) {
        const next = [];
        for (const state of states) {
            const token = tokens[state];
            if (token === undefined)
                continue;
            if (token.kind === 'one') {
                if (token.takes(character))
                    next.push(state + 1);
            }
            else if (token.kind === 'star') {
                if (character !== '/')
                    next.push(state);
            }
            else if (token.kind === 'within') {
                next.push(state);
                if (character === '/')
                    next.push(state + 1);
            }
        }
        states = reach(tokens, next);
    }
    return states.has(tokens.length);
}
/** States that are reached without a character more. `folders` stands before its `within`, which only a "/" ends. */
function reach(tokens, from) {
    const states = new Set(from);
    for (const state of states) {
        const kind = tokens[state]?.kind;
        if (kind === 'star')
            states.add(state + 1);
        if (kind === 'folders')
            states.add(state + 1).add(state + 2);
    }
    return states;
}
function tokensOf(pattern) {
    const characters = Array.from(pattern);
    const tokens = [];
    let index = 0;
    while (index < characters.length) {
        const character = characters[index] ?? '';
        index += 1;
        if (character === '*') {
            const starts = index === 1 || characters[index - 2] === '/';
            if (starts && characters[index] === '*' && characters[index + 1] === '/') {
                tokens.push({ kind: 'folders' }, { kind: 'within' });
                index += 2;
            }
            else
                tokens.push({ kind: 'star' });
        }
        else if (character === '?')
            tokens.push(ANY);
        else if (character === '[') {
            const end = endOfClass(characters, index);
            if (end === undefined)
                return undefined;
            tokens.push({ kind: 'one', takes: classOf(characters.slice(index, end)) });
            index = end + 1;
        }
        else {
            const literal = character === '\\' ? characters[index++] : character;
            if (literal === undefined)
                return undefined;
            tokens.push({ kind: 'one', takes: (given) => given === literal });
        }
    }
    return tokens;
}
function endOfClass(characters, start) {
    for (let index = start; index < characters.length; index += 1) {
        if (characters[index] === '\\')
            index += 1;
        else if (characters[index] === ']' && index > start)
            return index;
    }
    return undefined;
}
function classOf(inside) {
    const negated = inside[0] === '^' || inside[0] === '!';
    const members = [];
    const ranges = [];
    for (let index = negated ? 1 : 0; index < inside.length; index += 1) {
        if (inside[index] === '\\')
            index += 1;
        const first = inside[index] ?? '';
        const last = inside[index + 2];
        if (inside[index + 1] === '-' && last !== undefined) {
            ranges.push([first, last]);
            index += 2;
        }
        else
            members.push(first);
    }
    return (character) => character !== '/' &&
        negated !==
            (members.includes(character) ||
                ranges.some(([first, last]) => first <= character && character <= last));
}

;// CONCATENATED MODULE: ./lib/github/rulesets.js



const METADATA = 'metadata: read';
const BRANCH_RULES = schemas.array(schemas.object({ type: schemas.string(), ruleset_id: schemas.number(), parameters: schemas.unknown().optional() }));
const PULL_REQUEST = schemas.object({ required_approving_review_count: schemas.number() });
const REQUIRED = schemas.object({
    required_status_checks: schemas.array(schemas.object({ context: schemas.string(), integration_id: schemas.number().nullish() })),
});
const LISTED = schemas.array(schemas.object({ id: schemas.number(), target: schemas.string().optional(), enforcement: schemas.string() }));
const RULESET = schemas.object({
    id: schemas.number(),
    name: schemas.string(),
    target: schemas.string().optional(),
    enforcement: schemas.string(),
    conditions: schemas.object({
        ref_name: schemas.object({ include: schemas.array(schemas.string()), exclude: schemas.array(schemas.string()) }).optional(),
    })
        .nullish(),
    rules: schemas.array(schemas.object({ type: schemas.string() })).optional(),
    bypass_actors: schemas.array(schemas.object({
        actor_id: schemas.number().nullish(),
        actor_type: schemas.string(),
        bypass_mode: schemas.string().optional(),
    }))
        .optional(),
});
/** The rules that hold for a branch: of active rulesets of the repository and of what it belongs to. */
function readBranchRules(api, repository, branch) {
    return api.list({
        path: `${(0,api_paths/* repositoryPath */.S)(repository, 'rules/branches')}/${encodeURIComponent(branch)}`,
        permission: METADATA,
    }, (json) => BRANCH_RULES.parse(json).map(branchRule));
}
function branchRule({ type, ruleset_id: rulesetId, parameters, }) {
    if (type === 'pull_request') {
        const { required_approving_review_count: approvals } = PULL_REQUEST.parse(parameters);
        return { type, rulesetId, approvals };
    }
    if (type === 'required_status_checks') {
        const checks = REQUIRED.parse(parameters).required_status_checks.map(({ context, integration_id: app }) => ({ context, ...(typeof app === 'number' && { app }) }));
        return { type, rulesetId, checks };
    }
    return { type, rulesetId };
}
/**
 * The active rulesets that hold for a tag. There is no call for effective rules of a tag, so their conditions are evaluated here;
 * a condition that can't be read never protects.
 */
async function readTagRulesets(api, repository, tag) {
    const listed = await api.list({
        path: (0,api_paths/* repositoryPath */.S)(repository, 'rulesets'),
        query: { includes_parents: 'true', targets: 'tag' },
        permission: METADATA,
    }, (json) => LISTED.parse(json));
    if (listed.state !== 'known')
        return listed;
    const found = [];
    for (const { id, target, enforcement } of listed.value) {
        if (target !== 'tag' || enforcement !== 'active')
            continue;
        const read = await api.get({
            path: (0,api_paths/* repositoryPath */.S)(repository, 'rulesets', String(id)),
            query: { includes_parents: 'true' },
            permission: METADATA,
        }, (json) => RULESET.parse(json));
        // It went away, or is not shown, between two requests: nobody can say what holds.
        if (read.state === 'absent')
            return { state: 'unavailable', why: `ruleset ${id}: ${read.why}` };
        if (read.state !== 'known')
            return read;
        if (holdsFor(read.value, `refs/tags/${tag}`))
            found.push(tagRuleset(read.value));
    }
    return { state: 'known', value: found };
}
function holdsFor({ target, enforcement, conditions }, ref) {
    const names = conditions?.ref_name;
    if (target !== 'tag' || enforcement !== 'active' || names === undefined)
        return false;
    const fits = (pattern, inDoubt) => {
        // The default branch is no tag.
        if (pattern.startsWith('~'))
            return pattern === '~ALL' || (pattern !== '~DEFAULT_BRANCH' && inDoubt);
        return matchesRef(pattern, ref) ?? inDoubt;
    };
    return (names.include.some((pattern) => fits(pattern, false)) &&
        !names.exclude.some((pattern) => fits(pattern, true)));
}
function tagRuleset({ id, name, rules, bypass_actors: bypass }) {
    return {
        id,
        name,
        rules: [...new Set((rules ?? []).map(({ type }) => type))].sort(),
        ...(bypass && {
            bypass: bypass.map(({ actor_type: type, actor_id: actor, bypass_mode: mode }) => `${type}${typeof actor === 'number' ? ` ${actor}` : ''}${mode === undefined ? '' : ` (${mode})`}`),
        }),
    };
}

// EXTERNAL MODULE: ./lib/github/tag.js
var github_tag = __webpack_require__(8183);
;// CONCATENATED MODULE: ./lib/tag/gather.js








/** The tag by the API. It never rejects for what lies outside. */
async function beginTag({ repository, tag }, { api }) {
    const [found, about, namesake] = await Promise.all([
        (0,github_tag/* peelTag */.x)(api, repository, tag),
        (0,github_repository/* readRepository */.Nu)(api, repository),
        branchOfThatName(api, repository, tag),
    ]);
    const facts = {
        tagOrigin: mapped(about, originOf),
        namesake: mapped(namesake, (branch) => ({ branch })),
    };
    if (found.state !== 'known' && found.state !== 'absent') {
        return { facts: { ...facts, tag: { state: 'unavailable', why: found.why } }, about };
    }
    const fact = {
        repository: about.state === 'known' ? about.value.fullName : repository,
        name: tag,
        found: found.state === 'known' ? found.value : { missing: found.why },
    };
    const base = { facts: { ...facts, tag: (0,lib_facts/* known */.eO)(fact) }, about };
    if (found.state !== 'known' || found.value.target.type !== 'commit')
        return base;
    return { ...base, commit: found.value.target.sha, object: found.value.object };
}
/**
 * Everything else that rules of the family `tag` look at. Without a tag that leads to a commit there is nothing to ask: those facts
 * are absent, and the tag itself is the finding.
 */
async function gatherCommit(question, { api, history }, about, commit) {
    const { repository, tag, folder, run } = question;
    const branch = question.branch === undefined ? mapped(about, (info) => info.defaultBranch) : (0,lib_facts/* known */.eO)(question.branch);
    const [places, head, onBranch, rulesets, checks, pulls, release] = await Promise.all([
        placesOf(question, history),
        history.head(folder),
        aboutBranch(question, { api, history }, branch, commit),
        readTagRulesets(api, repository, tag),
        readCommitResults(api, repository, commit),
        readMergedPulls(api, repository, commit),
        readReleaseText(api, repository, tag),
    ]);
    return {
        ...onBranch,
        tagPlaces: (0,lib_facts/* known */.eO)(places),
        checkout: mapped(head, (id) => ({ head: id })),
        tagProtection: mapped(rulesets, (list) => ({ rulesets: list })),
        tagChecks: mapped(checks, (results) => ({ results, ...(run && { run: run.id }) })),
        tagReview: branch.state === 'known' ? mapped(pulls, (list) => ({ branch: branch.value, pulls: list })) : branch,
        tagNotes: (0,lib_facts/* known */.eO)({ release: release.state === 'absent' ? (0,lib_facts/* known */.eO)(undefined) : factOf(release) }),
    };
}
async function aboutBranch(question, { api, history }, branch, commit) {
    const asked = (fact) => (question.firstParent ? { tagFirstParent: fact } : {});
    if (branch.state !== 'known') {
        return { tagAncestry: branch, branchProtection: branch, ...asked(branch) };
    }
    const { repository } = question;
    const [tip, rules] = await Promise.all([
        (0,github_repository/* readBranch */.pG)(api, repository, branch.value),
        readBranchRules(api, repository, branch.value),
    ]);
    if (tip.state !== 'known') {
        const unread = { state: 'unavailable', why: `branch ${branch.value}: ${tip.why}` };
        return { tagAncestry: unread, branchProtection: unread, ...asked(unread) };
    }
    const { commit: tipId, classic } = tip.value;
    return {
        branchProtection: mapped(rules, (list) => ({
            branch: branch.value,
            classic,
            rules: list,
        })),
        ...(await ancestryOf(question, { api, history }, branch.value, tipId, commit)),
    };
}
async function ancestryOf({ repository, folder, firstParent }, { api, history }, branch, tip, commit) {
    const byApi = await (0,github_repository/* compareCommits */.kC)(api, repository, tip, commit);
    let from = tip;
    let local = await history.isAncestor(folder, commit, tip);
    if (local.state !== 'known') {
        // The branch went on since it was fetched: what was on it then still is, unless its history was rewritten.
        const tracked = await history.trackedBranch(folder, branch);
        if (tracked.state === 'known' && tracked.value !== tip) {
            const then = await history.isAncestor(folder, commit, tracked.value);
            if (then.state === 'known' && then.value)
                [from, local] = [tracked.value, then];
        }
    }
    const state = firstParent ? await history.isFirstParent(folder, commit, from) : undefined;
    return {
        tagAncestry: mapped(byApi, (api) => ({ branch, tip, api, local })),
        ...(state && { tagFirstParent: mapped(state, (value) => ({ branch, state: value })) }),
    };
}
async function placesOf({ folder, tag, remoteUrl, run }, history) {
    const [local, remote] = await Promise.all([
        history.localTag(folder, tag),
        history.remoteTag(remoteUrl, tag),
    ]);
    return { local, remote, ...(run && { run: run.sha }) };
}
async function branchOfThatName(api, repository, name) {
    if (!(0,api_paths/* isRefName */.p)(name))
        return (0,lib_facts/* known */.eO)(false);
    const answer = await api.get({ path: (0,api_paths/* repositoryPath */.S)(repository, 'git/ref/heads', name), permission: 'contents: read' }, () => true);
    return answer.state === 'absent' ? (0,lib_facts/* known */.eO)(false) : factOf(answer);
}
function originOf({ fullName, fork, parent }) {
    return { repository: fullName, fork, ...(parent !== undefined && { parent }) };
}
/** An answer as a fact: everything but an answer is unavailable, with its reason. */
function factOf(answer) {
    return answer.state === 'known' ? answer : { state: 'unavailable', why: answer.why };
}
function mapped(answer, map) {
    return answer.state === 'known' ? (0,lib_facts/* known */.eO)(map(answer.value)) : { state: 'unavailable', why: answer.why };
}

// EXTERNAL MODULE: ./lib/tag/rehearsal.js
var rehearsal = __webpack_require__(15115);
// EXTERNAL MODULE: ./lib/tag/version.js
var tag_version = __webpack_require__(15412);
// EXTERNAL MODULE: ./lib/tag/which.js
var tag_which = __webpack_require__(77629);
// EXTERNAL MODULE: ./lib/version.js
var lib_version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/shells/policy.js + 1 modules
var shells_policy = __webpack_require__(98172);
// EXTERNAL MODULE: ./lib/shells/read-subjects.js
var read_subjects = __webpack_require__(71125);
// EXTERNAL MODULE: ./lib/shells/verified.js
var verified = __webpack_require__(34439);
;// CONCATENATED MODULE: ./lib/shells/verify-tag-on-default-branch.js















/**
 * Proves where the tag of a release comes from, or says why it can't.
 * @throws ToolError where the inputs name no tag of this run, or there is no checkout that holds its commit
 */
async function verifyTag(inputs, ports) {
    const { run, repository, clock } = ports;
    const which = (0,tag_which/* whichTag */.u)(inputs.tag, run);
    if (which.kind === 'rehearsal')
        return verify_tag_on_default_branch_rehearsal(inputs, ports);
    const { tag } = which;
    ports.log.progress(`reading the tag ${tag} of ${repository}`);
    const begun = await beginTag({ repository, tag }, ports);
    const base = { today: (0,lib_facts/* known */.eO)(clock.today()) };
    if (begun.commit === undefined || begun.object === undefined) {
        const gathered = { policy: defaults/* DEFAULT_POLICY */.z, changes: [] };
        const facts = { ...base, subjects: (0,lib_facts/* known */.eO)([]), policy: (0,lib_facts/* known */.eO)(gathered.policy), ...begun.facts };
        return finished((0,engine/* evaluate */._3)(commands/* TAG_RULES */.lX, facts, { tool: lib_version/* TOOL */.j, strict: inputs.strict }), gathered, { tag });
    }
    const { commit, object } = begun;
    // The commit itself decides: a pull request’s base has no say over a tag.
    const gathered = await (0,shells_policy/* gatherPolicy */.EX)({ policy: inputs.policy, source: inputs.source, 'source-ref': commit }, { text: ports.text, git: ports.git });
    const { policy } = gathered;
    const { prefix } = (0,tag_table/* tagRequirements */.vy)(policy);
    const question = questionOf(tag, inputs, policy, ports);
    const artifacts = inputs.paths.length > 0 ? await ports.files.expand(inputs.paths) : [];
    (0,artifact_names/* requireUniqueNames */.D)(artifacts);
    const [about, source, subjects] = await Promise.all([
        gatherCommit(question, ports, begun.about, commit),
        treeOf(inputs, ports, tag, commit),
        (0,read_subjects/* readSubjects */.K)(artifacts, { limits: policy.limits, lineEnds: false }, ports.log),
    ]);
    const facts = {
        ...base,
        subjects: (0,lib_facts/* known */.eO)([...subjects].sort((a, b) => (a.filename < b.filename ? -1 : 1))),
        policy: (0,lib_facts/* known */.eO)(policy),
        source,
        ...begun.facts,
        ...about,
    };
    const version = (0,tag_version/* versionOfTagName */.t)(tag, prefix) ?? '';
    const report = (0,engine/* evaluate */._3)(commands/* TAG_RULES */.lX, facts, { tool: lib_version/* TOOL */.j, strict: inputs.strict });
    return finished(report, gathered, { tag, 'tag-object': object, commit, version });
}
function questionOf(tag, inputs, policy, { repository, serverUrl, run }) {
    return {
        repository,
        tag,
        branch: inputs.branch,
        folder: inputs.source,
        remoteUrl: `${serverUrl}/${repository}`,
        firstParent: (0,tag_table/* tagRequirements */.vy)(policy).firstParent,
        ...(run && { run: { id: run.runId, sha: run.sha } }),
    };
}
async function treeOf({ source }, { git }, tag, commit) {
    return (0,lib_facts/* known */.eO)({ ...(await git.readTree(source, commit)), tag });
}
/**
 * Rules about tags have nothing to look at, and say so, each of them. What a tag on this commit would have met besides, is asked
 * as for a release and noted.
 */
async function verify_tag_on_default_branch_rehearsal(inputs, ports) {
    const { judged } = ports;
    const gathered = await (0,shells_policy/* gatherPolicy */.EX)({ policy: inputs.policy, source: inputs.source, 'source-ref': undefined }, ports);
    const base = { subjects: (0,lib_facts/* known */.eO)([]), policy: (0,lib_facts/* known */.eO)(gathered.policy), today: (0,lib_facts/* known */.eO)(ports.clock.today()) };
    const tree = judged && (await ports.git.readTree(inputs.source, judged.head));
    const options = { tool: lib_version/* TOOL */.j, strict: inputs.strict };
    const report = (0,engine/* evaluate */._3)(commands/* TAG_RULES */.lX, { ...base, ...(tree && { source: (0,lib_facts/* known */.eO)(tree) }) }, options);
    const answers = tree && (await asked(inputs, ports, tree, gathered.policy));
    const facts = answers && { ...base, source: (0,lib_facts/* known */.eO)(tree), ...answers };
    const answered = facts && (0,engine/* evaluate */._3)(commands/* TAG_RULES */.lX, facts, options);
    const results = report.results.map((result) => {
        const { ruleId } = result;
        if (!TAG_IDS.has(ruleId))
            return result;
        const answer = answered?.results.find((one) => one.ruleId === ruleId);
        return (0,rehearsal/* rehearsed */.kr)(ruleId, rehearsal/* REHEARSABLE */.JK.includes(ruleId) ? answer : undefined);
    });
    return finished({ ...report, results }, gathered, judged && { commit: judged.head });
}
/** What GitHub and git say of the commit, as if the tag of the project’s version stood there. */
async function asked(inputs, ports, tree, policy) {
    const { prefix } = (0,tag_table/* tagRequirements */.vy)(policy);
    const version = (0,tag_version/* projectVersion */.o)(tree);
    const { repository } = ports;
    const { commit } = tree;
    const tag = `${prefix}${version.state === 'known' ? version.version : '0'}`;
    if (!(0,api_paths/* isRefName */.p)(tag))
        return undefined;
    ports.log.progress(`rehearsing a release of ${tag}`);
    const begun = await beginTag({ repository, tag }, ports);
    const question = questionOf(tag, inputs, policy, ports);
    const target = { type: 'commit', sha: commit };
    return {
        ...(await gatherCommit(question, ports, begun.about, commit)),
        ...begun.facts,
        tag: (0,lib_facts/* known */.eO)({ repository, name: tag, found: { object: commit, chain: [], target } }),
    };
}
const TAG_IDS = new Set(commands/* TAG_RULES */.lX.filter(({ family }) => family === 'tag').map(({ id }) => id));
function finished(report, gathered, outputs = {}) {
    return { ...(0,verified/* verified */.z)(report, gathered), outputs };
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

export const id = 5878;
export const ids = [5878];
export const modules = {

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

/***/ 64782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ PUBLISH_RELEASE)
/* harmony export */ });
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45060);
/* harmony import */ var _publish_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89588);


const PUBLISH_RELEASE = {
    'artifact-id': _publish_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .PUBLISH_GATE */ .g['artifact-id'],
    'artifact-digest': _publish_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .PUBLISH_GATE */ .g['artifact-digest'],
    checksums: _publish_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .PUBLISH_GATE */ .g.checksums,
    'statement-checksums': {
        ..._publish_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .PUBLISH_GATE */ .g['statement-checksums'],
        description: 'The same of the statements that were signed, from the output of the same job.',
    },
    'bundles-artifact-id': {
        kind: 'text',
        description: 'Id of the artifact with the signed bundles, from the output of the job that signed them.',
        placeholder: 'ID',
    },
    'bundles-artifact-digest': {
        kind: 'text',
        description: 'SHA-256 of its zip in hex, from the output of the same job.',
        placeholder: 'SHA256',
    },
    'bundle-checksums': {
        kind: 'text',
        description: 'Lines `<sha256>  <file name>` of the bundles, from the output of the same job.',
        placeholder: 'LINES',
    },
    'without-bundles': {
        kind: 'flag',
        description: 'Nothing was signed: no bundles are attached. Else leaving them out is an error.',
    },
    tag: _publish_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .PUBLISH_GATE */ .g.tag,
    commit: _publish_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .PUBLISH_GATE */ .g.commit,
    workflow: _publish_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .PUBLISH_GATE */ .g.workflow,
    policy: {
        ..._publish_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .PUBLISH_GATE */ .g.policy,
        description: 'Path of the policy in the repository, for its limits. It is read through the API, at the commit of the tag.',
    },
    changelog: {
        kind: 'text',
        description: 'Path of the changelog in the repository: its section of this version goes into the Release. It is read through the API, at the commit of the tag. Default: `CHANGELOG.md` where it exists.',
        placeholder: 'PATH',
    },
    token: {
        kind: 'text',
        only: 'action',
        description: 'Token with `actions: read` and `contents: write`.',
        default: '${{ github.token }}',
        placeholder: 'TOKEN',
    },
    repository: _publish_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .PUBLISH_GATE */ .g.repository,
    'run-id': _publish_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .PUBLISH_GATE */ .g['run-id'],
    'dry-run': {
        kind: 'flag',
        only: 'cli',
        description: 'Says what would be done, and changes nothing.',
    },
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTPUT */ .aQ,
};


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

/***/ 25176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   ql: () => (/* binding */ RELEASE_MARK),
/* harmony export */   ul: () => (/* binding */ releaseBody)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99687);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72527);


/** GitHub takes 125,000 characters; counted here in UTF-16, which are never fewer. */
const MOST_BODY = 124_000;
const MOST_ROWS = 500;
/** Characters of the table: names may be long, and the notes need their part. */
const MOST_TABLE = 64_000;
/** Begins the text of each Release that publish-release makes: a draft without it is somebody else's. */
const RELEASE_MARK = '<!-- made by hardening-actions publish-release -->';
/**
 * The text of a Release. What this program vouches for stands first, where nothing in the notes can swallow or mimic it; the notes are
 * Markdown that was reviewed with the commit, so they stay as they are but for what a reader can't see.
 */
function releaseBody({ commit, run, files, notes }) {
    const rows = rowsOf(files);
    const left = files.length - rows.length;
    const head = [
        RELEASE_MARK,
        `Verified and published by [a run of the release workflow](${run}), from commit ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(commit)}.`,
        '',
        '| File | SHA-256 |',
        '| --- | --- |',
        ...rows,
        ...(left > 0 ? [`\n${left} more files are in \`SHA256SUMS\`.`] : []),
        '',
    ].join('\n');
    return notes === undefined ? head : `${head}\n${fitting(shown(notes), MOST_BODY - head.length)}\n`;
}
/** As many as fit, from the first on. */
function rowsOf(files) {
    const rows = files
        .slice(0, MOST_ROWS)
        .map(({ name, sha256 }) => `| ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(name)} | ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(sha256)} |`);
    let length = 0;
    const tooMany = rows.findIndex((row) => (length += row.length + 1) > MOST_TABLE);
    return tooMany < 0 ? rows : rows.slice(0, tooMany);
}
const REST = '\n\n… The rest is in the changelog.';
/** @param most characters with the two line ends around it */
function fitting(text, most) {
    if (text.length + 2 <= most)
        return text;
    // Neither half a character nor half an escape.
    const cut = text.slice(0, most - REST.length - 2).replace(/[\uD800-\uDBFF]$|\\(?:u[0-9a-f]{0,3})?$/u, '');
    return `${cut}${REST}`;
}
/** Controls and what changes the direction of text are shown as escapes; all else is the author's. */
function shown(notes) {
    return notes
        .replace(/\r\n?/gu, '\n')
        .replace(/(?![\n\t])\p{Cc}|[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}
/** Whether PEP 440 calls a version a pre-release: alpha, beta, candidate, or of development. */
function isPrerelease(version) {
    const parsed = (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(version);
    // The library's types do not say so, but a part that is absent is null.
    const [pre, dev] = [parsed?.pre, parsed?.dev];
    return (pre ?? undefined) !== undefined || (dev ?? undefined) !== undefined;
}


/***/ }),

/***/ 6790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ planRelease),
/* harmony export */   Jw: () => (/* binding */ requireAssets),
/* harmony export */   Yq: () => (/* binding */ saysTheSame),
/* harmony export */   pL: () => (/* binding */ planAssets)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72527);
/* harmony import */ var _release_notes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25176);



/**
 * Finds the one Release of a tag. Drafts are found in the list alone, and by their id from then on: a look-up by tag leaves them out.
 * @throws ToolError `usage`: there are several, or a draft that this program did not make
 */
function planRelease(releases, tag) {
    const named = JSON.stringify(tag);
    const ofTag = releases.filter((release) => release.tag === tag);
    const ids = (all) => all.map(({ id }) => id).join(', ');
    const [published, ...others] = ofTag.filter(({ draft }) => !draft);
    if (others.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('environment', `GitHub names several published Releases of the tag ${named}`);
    }
    if (published !== undefined)
        return { state: 'published', release: published };
    const [draft, ...more] = ofTag;
    if (draft === undefined)
        return { state: 'none' };
    if (more.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('usage', `there are ${ofTag.length} drafts for the tag ${named}: ${ids(ofTag)}`, {
            hint: 'Nobody can say which one is meant. Delete them and run this job again.',
        });
    }
    if (draft.body.startsWith(_release_notes_js__WEBPACK_IMPORTED_MODULE_2__/* .RELEASE_MARK */ .ql))
        return { state: 'draft', release: draft };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('usage', `the draft ${draft.id} for the tag ${named} was made by somebody else: its text was not reviewed`, { hint: 'Move its text to the changelog, delete the draft, and run this job again.' });
}
/** Whether a Release says what was sent: GitHub may keep other line ends, and none at the end. */
function saysTheSame({ body }, sent) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return plain(body) === plain(sent);
}
/** @throws ToolError `digest-mismatch`: something lies there that is none of the release */
function planAssets({ id }, assets, wanted) {
    const digests = new Map(wanted.map(({ name, sha256 }) => [name, sha256]));
    const foreign = assets.filter(({ name }) => !digests.has(name));
    if (foreign.length > 0) {
        const names = foreign.map(({ name }) => JSON.stringify((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(name, 200)));
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('digest-mismatch', `the draft ${id} holds what is none of this release: ${names.slice(0, 5).join(', ')}`, { hint: 'Find out in the audit log who put it there. Delete the draft, and run this job again.' });
    }
    const isRight = ({ name, state, sha256 }) => state === 'uploaded' && sha256 === digests.get(name);
    const right = assets.filter(isRight).map(({ name }) => name);
    // GitHub refuses a second one of a name: were it there all the same, neither would be the one.
    const twice = (name) => assets.filter((one) => one.name === name).length > 1;
    return {
        keep: right.filter((name) => !twice(name)),
        remove: assets.filter((one) => !isRight(one) || twice(one.name)),
    };
}
/**
 * Demands that a Release holds exactly these files, as GitHub tells their digests.
 * @param read the ids of the assets whose bytes were read, by name: an id keeps its bytes, so another one is unknown. Absent: they are
 *   read after this
 * @throws ToolError `digest-mismatch` with what is missing, other or extra
 */
function requireAssets(what, assets, wanted, read) {
    const files = new Map(wanted.map((file) => [file.name, file]));
    const names = assets.map(({ name }) => name);
    const faults = [
        ...wanted.filter(({ name }) => !names.includes(name)).map(({ name }) => `${name} is missing`),
        ...assets.flatMap((asset) => faultOf(asset, files.get(asset.name), read)),
        ...names
            .filter((name, at) => names.indexOf(name) !== at)
            .map((name) => `${JSON.stringify(name)} is there twice`),
    ];
    if (faults.length === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('digest-mismatch', `${what} is not what was verified: ${faults.slice(0, 5).join('; ')}`, {
        hint: 'Find out in the audit log who changed it. What was signed anew by a later attempt differs too: then nothing is left to do, and verify-published says whether the Release is right.',
    });
}
function faultOf({ id, name, state, sha256, size }, wanted, read) {
    if (wanted === undefined)
        return [`${JSON.stringify((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(name, 200))} is none of this release`];
    if (state !== 'uploaded')
        return [`${name} was not uploaded whole`];
    // Where GitHub names no digest, its bytes tell.
    if (sha256 !== undefined && sha256 !== wanted.sha256) {
        return [`${name} has the SHA-256 ${sha256}, and ${wanted.sha256} was verified`];
    }
    if (size !== wanted.size)
        return [`${name} has ${size} bytes, and ${wanted.size} were verified`];
    if (read === undefined || read.get(name) === id)
        return [];
    return [`${name} is asset ${id}, and asset ${read.get(name) ?? '(none)'} was read back`];
}


/***/ }),

/***/ 67115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ publishRelease)
});

// EXTERNAL MODULE: ./lib/archive/hash-source.js
var hash_source = __webpack_require__(96716);
// EXTERNAL MODULE: ./lib/engine.js + 2 modules
var engine = __webpack_require__(99656);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/facts.js
var lib_facts = __webpack_require__(71588);
// EXTERNAL MODULE: ./lib/github/api-paths.js
var api_paths = __webpack_require__(64714);
// EXTERNAL MODULE: ./lib/github/contents.js
var contents = __webpack_require__(84085);
// EXTERNAL MODULE: ./lib/github/runs.js
var runs = __webpack_require__(12325);
// EXTERNAL MODULE: ./lib/github/tag.js
var tag = __webpack_require__(8183);
// EXTERNAL MODULE: ./lib/release/checksums.js
var release_checksums = __webpack_require__(36553);
// EXTERNAL MODULE: ./lib/release/gate-reason.js
var gate_reason = __webpack_require__(38479);
// EXTERNAL MODULE: ./lib/release/gate-request.js
var gate_request = __webpack_require__(6662);
// EXTERNAL MODULE: ./lib/release/index-state.js
var index_state = __webpack_require__(54353);
// EXTERNAL MODULE: ./lib/release/layout.js
var layout = __webpack_require__(26335);
// EXTERNAL MODULE: ./lib/release/release-notes.js
var release_notes = __webpack_require__(25176);
// EXTERNAL MODULE: ./lib/release/release-plan.js
var release_plan = __webpack_require__(6790);
// EXTERNAL MODULE: ./lib/release/reviewed.js
var release_reviewed = __webpack_require__(30748);
// EXTERNAL MODULE: ./lib/rules/commands.js
var commands = __webpack_require__(31329);
// EXTERNAL MODULE: ./lib/tag/notes.js
var notes = __webpack_require__(78285);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/shells/policy.js + 1 modules
var policy = __webpack_require__(98172);
// EXTERNAL MODULE: ./lib/shells/publish-gate-facts.js
var publish_gate_facts = __webpack_require__(37248);
// EXTERNAL MODULE: ./lib/shells/with-opened.js
var with_opened = __webpack_require__(47041);
// EXTERNAL MODULE: ./lib/shells/release-artifact.js
var release_artifact = __webpack_require__(40625);
// EXTERNAL MODULE: ./lib/attestation/provenance.js
var provenance = __webpack_require__(22823);
// EXTERNAL MODULE: ./lib/attestation/statement.js
var statement = __webpack_require__(81759);
// EXTERNAL MODULE: ./lib/release/bundles.js
var bundles = __webpack_require__(58972);
// EXTERNAL MODULE: ./lib/release/unpack.js
var unpack = __webpack_require__(66175);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/shells/release-upload.js + 1 modules
var release_upload = __webpack_require__(75705);
;// CONCATENATED MODULE: ./lib/shells/release-bundles.js














const SHAPES = {
    'bundles-artifact-id': [/^[1-9]\d{0,18}$/u, 'a number'],
    'bundles-artifact-digest': [/^(?:sha256:)?[0-9a-f]{64}$/u, '64 lowercase hexadecimal digits'],
};
/** Absent where the release has none on purpose. @throws ToolError `usage` naming the input that is missing or is none */
async function bundleRequest(inputs) {
    const names = ['bundles-artifact-id', 'bundles-artifact-digest', 'bundle-checksums'];
    if (inputs['without-bundles']) {
        const given = names.find((name) => inputs[name] !== undefined);
        if (given === undefined)
            return undefined;
        throw new errors/* ToolError */.v('usage', `"without-bundles" and the input "${given}" contradict each other`);
    }
    const of = (name) => {
        const value = inputs[name];
        if (value !== undefined)
            return value;
        throw new errors/* ToolError */.v('usage', `the input "${name}" is missing`, {
            hint: `As in \`${name}: \${{ needs.publish.outputs.${name} }}\`, from the job that ran checksum-and-attest in mode attest. A release that is not signed says \`without-bundles: true\`.`,
        });
    };
    const shaped = (name) => {
        const [shape, words] = SHAPES[name];
        const value = of(name);
        if (shape.test(value))
            return value;
        throw new errors/* ToolError */.v('usage', `the input "${name}" is ${JSON.stringify((0,report_escape/* clip */.$Q)(value, 200))}`, {
            hint: `It must be ${words}.`,
        });
    };
    const artifactId = shaped('bundles-artifact-id');
    const artifactDigest = shaped('bundles-artifact-digest').replace('sha256:', '');
    const checksums = await (0,bundles/* readBundleChecksums */.Fx)(of('bundle-checksums'));
    return { artifactId, artifactDigest, checksums };
}
/**
 * Downloads the bundles and takes them only where they are, byte for byte, what the job that signed promised, and hold the statements
 * that were reviewed. Their signatures were verified there, before they were stored.
 * @throws ToolError saying what differs
 */
async function takeBundles({ artifactId, artifactDigest, checksums }, signed, folder, api) {
    const { repository, runId } = signed.request;
    const artifact = await (0,runs/* readArtifact */.R9)(api, repository, artifactId);
    if (artifact.state !== 'known')
        throw unreadable(artifact.why);
    const { run, expired, sha256: told } = artifact.value;
    if (expired)
        throw other(`artifact ${artifactId} has expired: the signed bundles are gone`);
    if (run?.id !== runId) {
        throw other(`artifact ${artifactId} is of run ${run?.id ?? 'nobody knows'}, and this is run ${runId}`);
    }
    const promised = `and the job that signed promised ${artifactDigest}`;
    if (told !== artifactDigest) {
        throw other(`GitHub says that artifact ${artifactId} has the SHA-256 ${told ?? '(none)'}, ${promised}`);
    }
    const zip = await (0,publish_gate_facts/* downloadZip */._6)(api, repository, artifactId);
    if (zip.state !== 'known')
        throw unreadable(zip.why);
    return (0,with_opened/* withOpened */.u)(zip.value, async (source) => {
        const sha256 = await (0,hash_source/* hashSource */.c)(source);
        if (sha256 !== artifactDigest) {
            throw other(`artifact ${artifactId} as downloaded has the SHA-256 ${sha256}, ${promised}`);
        }
        const limits = (0,unpack/* artifactLimits */.P6)(signed.limits);
        const { faults, files, papers } = await (0,unpack/* listArtifact */.xL)(source, limits);
        const wanted = new Map(checksums.map((one) => [one.name, one.sha256]));
        const wrong = [
            ...faults,
            ...files.map(({ name }) => `dist/${name} is no bundle`),
            ...papers.filter(({ name }) => !wanted.has(name)).map(({ name }) => `${name} is no bundle`),
            ...checksums
                .filter(({ name }) => !papers.some((one) => one.name === name))
                .map(({ name }) => `${name} is missing`),
            ...papers.flatMap(({ name, sha256: found }) => {
                const expected = wanted.get(name);
                if (expected === undefined || expected === found)
                    return [];
                return [`${name} has the SHA-256 ${found}, and ${expected} was signed`];
            }),
        ];
        if (wrong.length > 0) {
            throw other(`artifact ${artifactId} does not hold what was signed: ${wrong.slice(0, 5).join('; ')}`);
        }
        const taken = await (0,release_artifact/* extractVerified */.M_)(source, limits, checksums, (path) => folder.create(path));
        for (const name of statement/* STATEMENT_NAMES */.dm) {
            const file = taken.get((0,layout/* bundleFile */.px)(name));
            if (file === undefined)
                throw new errors/* ToolError */.v('internal', `${(0,layout/* bundleFile */.px)(name)} was not listed`);
            await requireStatement(name, file, signed);
        }
        return [...taken.values()];
    });
}
/** That a bundle is about these files, and says what was reviewed; only provenance of a later attempt may name that attempt. */
async function requireStatement(name, bundle, { files, papers }) {
    const file = (0,layout/* bundleFile */.px)(name);
    const payload = (0,bundles/* bundlePayload */.TZ)(await bytesOf(bundle));
    if (payload === undefined)
        throw other(`${file} is no Sigstore bundle with a statement in it`);
    const paper = papers.get(`${layout/* STATEMENTS_FOLDER */.o1}/${(0,layout/* statementFile */.U7)(name)}`);
    if (paper === undefined)
        throw new errors/* ToolError */.v('internal', `${(0,layout/* statementFile */.U7)(name)} was not unpacked`);
    const reviewed = await bytesOf(paper);
    // What was reviewed is no fault of the bundle.
    const { predicate } = (0,release_reviewed/* reviewedStatement */.X)(name, reviewed, files);
    try {
        const signed = (0,release_reviewed/* reviewedStatement */.X)(name, payload, files);
        if (name === 'provenance')
            (0,provenance/* requirePredicted */.Up)(predicate, signed.predicate);
    }
    catch (error) {
        if (error instanceof errors/* ToolError */.v)
            throw other(`${file} holds another statement: ${(0,errors/* messageOf */.b)(error)}`);
        throw error;
    }
    if (name === 'provenance' || Buffer.from(reviewed).equals(payload))
        return;
    throw other(`${file} holds another statement than the one that was reviewed`);
}
function bytesOf(file) {
    return (0,with_opened/* withOpened */.u)(file, (source) => source.read(0, source.size));
}
function unreadable(why) {
    return new errors/* ToolError */.v('environment', `can't get the signed bundles: ${why}`, {
        hint: `The job needs these lines:\n${release_upload/* PERMISSIONS */.J}`,
    });
}
function other(message) {
    return new errors/* ToolError */.v('digest-mismatch', message, {
        hint: 'Nothing was published. Find out who could write artifacts of this run.',
    });
}

;// CONCATENATED MODULE: ./lib/shells/publish-release.js

























const USUAL_CHANGELOG = 'CHANGELOG.md';
/**
 * Publishes the GitHub Release of a tag with exactly the files that were verified. It believes the outputs of earlier jobs, GitHub's API
 * and the bytes; looks at the tag before it writes and before it publishes; and publishes last.
 * @throws ToolError where the inputs can't be taken, or something of the Release is not as it must be
 */
async function publishRelease(inputs, place, ports) {
    // No rule that is asked here looks at the environment: this job needs none.
    const request = (0,gate_request/* gateRequest */.t)({ ...inputs, environment: '' }, place);
    const { checksums } = inputs;
    const isReference = checksums?.startsWith('sha256:') === true;
    // A list that can't be taken is told before anything is asked.
    if (!isReference)
        await (0,release_checksums/* readChecksumsInput */.XZ)(checksums, () => Promise.resolve(undefined));
    const statements = await (0,release_reviewed/* readStatementChecksums */.s)(inputs['statement-checksums']);
    const bundles = await bundleRequest(inputs);
    const { api } = ports;
    const { root, folders, remove } = await ports.folders.fresh({ below: ports.temporary }, [
        layout/* DIST_FOLDER */.eF,
        layout/* STATEMENTS_FOLDER */.o1,
        'bundles',
    ]);
    try {
        const [policy, run, artifact] = await Promise.all([
            (0,publish_gate_facts/* policyAtCommit */.Li)(api, request, inputs.policy),
            (0,runs/* readRun */.cI)(api, request.repository, request.runId),
            (0,publish_gate_facts/* artifactFact */.f7)(api, request),
        ]);
        const into = (path) => {
            const [name = '', folder] = path.split('/').reverse();
            const { dist, statements: signed } = folders;
            return (folder === layout/* DIST_FOLDER */.eF ? dist : folder === layout/* STATEMENTS_FOLDER */.o1 ? signed : root).create(name);
        };
        const unpacked = await (0,release_artifact/* unpackRelease */.OC)(request, { checksums, policy, artifact, statements, into }, api);
        const facts = {
            policy: (0,lib_facts/* known */.eO)(policy),
            subjects: (0,lib_facts/* known */.eO)([]),
            today: (0,lib_facts/* known */.eO)(ports.clock.today()),
            gate: (0,lib_facts/* known */.eO)(request),
            gateRun: (0,publish_gate_facts/* orAbsent */.Re)(run),
            gateArtifact: artifact,
            gateArchive: unpacked.archive,
            gateTag: (0,publish_gate_facts/* orAbsent */.Re)(await (0,tag/* readTag */.z)(api, request.repository, request.tag)),
        };
        const report = (0,engine/* evaluate */._3)(commands/* RELEASE_RULES */.EW, facts, { tool: version/* TOOL */.j });
        const reason = (0,gate_reason/* gateReason */.c)(report);
        if (reason !== undefined)
            return { report, reason };
        const signed = bundles &&
            (await takeBundles(bundles, { request, limits: policy.limits, files: unpacked.expected, papers: unpacked.papers }, folders.bundles, api));
        const wanted = await assetsOf(unpacked, bundles, signed ?? []);
        const texts = await textsOf(inputs, request, place, wanted, unpacked, ports);
        const writer = new release_upload/* ReleaseWriter */.d(request.repository, texts, wanted, ports);
        if (inputs['dry-run'])
            return { report, wouldDo: await wouldDo(writer, wanted) };
        const { release, warning } = await writer.publish();
        const { id, url } = release;
        return { report, release: { id, url, files: wanted }, ...(warning !== undefined && { warning }) };
    }
    finally {
        await remove();
    }
}
/** Everything that is attached, sorted by name. */
async function assetsOf({ expected, files, papers }, bundles, signed) {
    const digests = new Map([...expected, ...(bundles?.checksums ?? [])].map(({ name, sha256 }) => [name, sha256]));
    const beside = [release_checksums/* CHECKSUMS_FILE */.aP, layout/* SBOM_FILE */.HO].map((name) => {
        const file = papers.get(name);
        if (file === undefined)
            throw new errors/* ToolError */.v('internal', `${name} was not unpacked`);
        return file;
    });
    const all = await Promise.all([...files, ...beside, ...signed].map((file) => (0,with_opened/* withOpened */.u)(file, async (source) => ({
        name: file.filename,
        size: source.size,
        // Of the papers it was held against the statements when the artifact was opened.
        sha256: digests.get(file.filename) ?? (await (0,hash_source/* hashSource */.c)(source)),
        file,
    }))));
    return all.sort((a, b) => (0,release_checksums/* compareNames */.MP)(a.name, b.name));
}
async function textsOf(inputs, { repository, runId, commit, tag }, { serverUrl }, files, { expected }, { api, log }) {
    const about = (0,index_state/* releaseOf */.l7)(expected.map(({ name }) => name));
    if (about === undefined) {
        throw new errors/* ToolError */.v('usage', 'the files are not all of one version of one project');
    }
    const path = (0,policy/* pathInRepository */.zB)(inputs.changelog ?? USUAL_CHANGELOG);
    const changelog = await (0,contents/* readContents */.r)(api, repository, path, commit);
    if (changelog.state !== 'known' && (changelog.state !== 'absent' || inputs.changelog !== undefined)) {
        throw new errors/* ToolError */.v('environment', `can’t read the changelog ${path} at ${commit}: ${changelog.why}`);
    }
    const names = (0,notes/* namesOf */.eZ)(tag, about.version);
    const section = changelog.state === 'known' ? (0,notes/* sectionOf */.ZE)(new TextDecoder().decode(changelog.value), names) : undefined;
    if (section === undefined)
        log.info(`no section of ${path} is about ${tag}: the Release has no notes`);
    const run = `${serverUrl}${(0,api_paths/* repositoryPath */.S)(repository, 'actions/runs', runId).replace(/^\/repos/u, '')}`;
    return {
        tag,
        commit,
        title: `${about.project} ${about.version}`,
        body: (0,release_notes/* releaseBody */.ul)({ commit, run, files, notes: section?.text }),
        prerelease: (0,release_notes/* isPrerelease */.V1)(about.version),
    };
}
/** In words, by what is there now. */
async function wouldDo(writer, wanted) {
    const plan = await writer.plan();
    const names = wanted.map(({ name }) => name).join(', ');
    if (plan.state === 'none')
        return `would make a draft, upload ${names}, and publish it`;
    const { release } = plan;
    const assets = await writer.assets(release);
    if (plan.state === 'draft') {
        const { keep, remove } = (0,release_plan/* planAssets */.pL)(release, assets, wanted);
        const missing = wanted.filter(({ name }) => !keep.includes(name)).map(({ name }) => name);
        return `would take the draft ${release.id}, replace ${remove.length} and upload ${missing.length} assets, and publish it`;
    }
    (0,release_plan/* requireAssets */.Jw)(`the published Release ${release.url}`, assets, wanted);
    const warning = writer.textWarning(release);
    return `the Release is published already, with exactly these files: ${names}${warning === undefined ? '' : `; ${warning}`}`;
}


/***/ }),

/***/ 75705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ PERMISSIONS),
  d: () => (/* binding */ ReleaseWriter)
});

// EXTERNAL MODULE: ./lib/archive/hash-source.js
var hash_source = __webpack_require__(96716);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(34398);
// EXTERNAL MODULE: ./lib/github/api-paths.js
var api_paths = __webpack_require__(64714);
// EXTERNAL MODULE: ./lib/github/release-assets.js
var release_assets = __webpack_require__(3514);
;// CONCATENATED MODULE: ./lib/github/draft-releases.js



/** Releases as one sees and changes them who may write: drafts among them. Texts may be hostile. */
const PERMISSION = 'contents: write';
const ID = schemas.int().min(1).transform(String);
const RELEASE = schemas.object({
    id: ID,
    tag_name: schemas.string(),
    draft: schemas.boolean(),
    body: schemas.string().nullish(),
    html_url: schemas.string(),
    upload_url: schemas.string(),
});
function releaseOf(json) {
    const { id, tag_name: tag, draft, body, html_url: url, upload_url: uploadUrl } = RELEASE.parse(json);
    return { id, tag, draft, body: body ?? '', url, uploadUrl };
}
/** All releases, published and drafts; without the right to write, GitHub leaves the drafts out. */
function listReleases(api, repository) {
    return api.list({ path: (0,api_paths/* repositoryPath */.S)(repository, 'releases'), permission: PERMISSION }, (json) => schemas.array(schemas.unknown()).parse(json).map(releaseOf));
}
function readRelease(api, repository, id) {
    return api.get({ path: (0,api_paths/* repositoryPath */.S)(repository, 'releases', id), permission: PERMISSION }, (json) => ofId(releaseOf(json), id));
}
/** "Create a release", as a draft. */
function createDraft(api, repository, texts) {
    return api.send('POST', { path: (0,api_paths/* repositoryPath */.S)(repository, 'releases'), permission: PERMISSION }, { ...fieldsOf(texts), draft: true }, releaseOf);
}
/** "Update a release": publishes it, with these texts. GitHub makes the tag where there is none. */
function publishDraft(api, repository, id, texts) {
    return api.send('PATCH', { path: (0,api_paths/* repositoryPath */.S)(repository, 'releases', id), permission: PERMISSION }, 
    // By date and version: a fix of an older line does not become the latest one.
    { ...fieldsOf(texts), draft: false, make_latest: texts.prerelease ? 'false' : 'legacy' }, (json) => ofId(releaseOf(json), id));
}
/** "List release assets": also those whose upload did not end. */
function listAssets(api, repository, releaseId) {
    return api.list({ path: (0,api_paths/* repositoryPath */.S)(repository, 'releases', releaseId, 'assets'), permission: PERMISSION }, (json) => schemas.array(schemas.unknown()).parse(json).map(release_assets/* assetOf */.c));
}
function deleteAsset(api, repository, id) {
    return api.send('DELETE', { path: (0,api_paths/* repositoryPath */.S)(repository, 'releases/assets', id), permission: PERMISSION }, undefined, () => undefined);
}
/** "Upload a release asset". GitHub may give it another name. */
function uploadAsset(api, repository, { id, uploadUrl }, { name, file }) {
    const path = (0,api_paths/* repositoryPath */.S)(repository, 'releases', id, 'assets');
    return api.upload({ path, query: { name }, permission: PERMISSION }, uploadUrl, file, release_assets/* assetOf */.c);
}
function fieldsOf({ tag, commit, title, body, prerelease }) {
    return { tag_name: tag, target_commitish: commit, name: title, body, prerelease };
}
function ofId(release, id) {
    if (release.id === id)
        return release;
    throw new Error(`it answers with release ${release.id}`);
}

// EXTERNAL MODULE: ./lib/github/tag.js
var github_tag = __webpack_require__(8183);
// EXTERNAL MODULE: ./lib/release/release-plan.js
var release_plan = __webpack_require__(6790);
// EXTERNAL MODULE: ./lib/release/release-notes.js
var release_notes = __webpack_require__(25176);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/shells/with-opened.js
var with_opened = __webpack_require__(47041);
;// CONCATENATED MODULE: ./lib/shells/release-upload.js









const ATTEMPTS = 4;
const PAUSE_MS = 2000;
const PERMISSIONS = 'permissions:\n  actions: read\n  contents: write';
/** One Release of one tag, from nothing or from where an attempt before left it to published. */
class ReleaseWriter {
    #repository;
    #texts;
    #wanted;
    #ports;
    constructor(repository, texts, wanted, ports) {
        this.#repository = repository;
        this.#texts = texts;
        this.#wanted = wanted;
        this.#ports = ports;
    }
    /** What is there, and so what is to be done. @throws ToolError where nothing may be done */
    async plan() {
        const all = release_upload_valueOf(await listReleases(this.#ports.api, this.#repository), 'can’t list the Releases');
        return (0,release_plan/* planRelease */.F3)(all, this.#texts.tag);
    }
    /** The assets of a Release. */
    async assets(release) {
        const answer = await listAssets(this.#ports.api, this.#repository, release.id);
        return release_upload_valueOf(answer, `can’t list the assets of Release ${release.id}`);
    }
    /** What people must know of a Release that was published before, whatever its files are. */
    textWarning(release) {
        if (release.body.startsWith(release_notes/* RELEASE_MARK */.ql))
            return undefined;
        return `the text of the published Release ${release.url} was not written by this job: nobody reviewed what it says`;
    }
    /** @throws ToolError: the Release is not published, unless the message says that it is */
    async publish() {
        const plan = await this.plan();
        if (plan.state === 'published') {
            this.#ports.log.info('the Release is published already: comparing it');
            await this.#readBack(plan.release, `the published Release of ${this.#texts.tag}`);
            await this.#requireTag('although its Release is published');
            const warning = this.textWarning(plan.release);
            if (warning === undefined)
                return { release: plan.release };
            this.#ports.log.warn((0,report_escape/* escapeText */.X1)(warning));
            return { release: plan.release, warning };
        }
        await this.#requireTag('no draft was made');
        const draft = plan.state === 'draft' ? plan.release : await this.#create();
        const { remove, keep } = (0,release_plan/* planAssets */.pL)(draft, await this.assets(draft), this.#wanted);
        for (const asset of remove)
            await this.#delete(asset);
        for (const file of this.#wanted)
            if (!keep.includes(file.name))
                await this.#upload(draft, file);
        const read = await this.#readBack(draft, `the draft ${draft.id}`);
        const release = await this.#makePublic(draft);
        // Between the last look and this one others could write.
        (0,release_plan/* requireAssets */.Jw)(`the Release is published, and its page ${release.url}`, await this.assets(release), this.#wanted, read);
        await this.#requireTag('after its Release was published');
        return { release };
    }
    /** Publishing with the tag gone would make it, wherever GitHub sees fit. */
    async #requireTag(when) {
        const { tag, commit } = this.#texts;
        const found = await (0,github_tag/* readTag */.z)(this.#ports.api, this.#repository, tag);
        const named = JSON.stringify(tag);
        if (found.state === 'absent') {
            throw new errors/* ToolError */.v('digest-mismatch', `the tag ${named} is gone (${when}): ${found.why}`, {
                hint: 'Nothing may be published: GitHub would make the tag anew. Find out in the audit log who deleted it.',
            });
        }
        const { commit: at } = release_upload_valueOf(found, `can’t tell where the tag ${named} is (${when})`);
        if (at === commit)
            return;
        throw new errors/* ToolError */.v('digest-mismatch', `the tag ${named} is at commit ${at}, and commit ${commit} was verified (${when})`, { hint: 'Nothing may be published. Find out in the audit log who moved it.' });
    }
    #create() {
        const { api } = this.#ports;
        return this.#bounded('can’t make the draft', () => createDraft(api, this.#repository, this.#texts), async () => {
            const plan = await this.plan();
            if (plan.state === 'published') {
                throw new errors/* ToolError */.v('environment', 'somebody else published a Release of this tag meanwhile');
            }
            return plan.state === 'draft' ? plan.release : undefined;
        });
    }
    async #delete({ id, name }) {
        this.#ports.log.info(`${name} of the draft is taken away: it is not, or not whole, what was verified`);
        const answer = await deleteAsset(this.#ports.api, this.#repository, id);
        if (answer.state !== 'absent')
            release_upload_valueOf(answer, `can’t replace ${name} of the draft`);
    }
    async #upload(draft, file) {
        const { name, sha256 } = file;
        const { api, log } = this.#ports;
        log.progress(`uploading ${name}`);
        const asset = await this.#bounded(`can’t upload ${name}`, () => uploadAsset(api, this.#repository, draft, file), async () => {
            const [there, ...more] = (await this.assets(draft)).filter((one) => one.name === name);
            if (there?.state === 'uploaded' && there.sha256 === sha256 && more.length === 0)
                return there;
            for (const one of [...(there ? [there] : []), ...more])
                await this.#delete(one);
            return undefined;
        });
        if (asset.name === name)
            return;
        throw new errors/* ToolError */.v('environment', `GitHub gave ${name} another name: ${JSON.stringify(asset.name)}`, {
            hint: 'Delete the draft. A Release can’t hold a file of this name: is it a local version or one with an epoch?',
        });
    }
    /**
     * Every asset by its bytes, as everybody will get it, and by the digest that GitHub tells.
     * @returns the ids of the assets that were read, by name
     */
    async #readBack(release, what) {
        const { api, log } = this.#ports;
        const assets = await this.assets(release);
        (0,release_plan/* requireAssets */.Jw)(what, assets, this.#wanted);
        for (const { name, sha256, size } of this.#wanted) {
            log.progress(`reading ${name} back`);
            const id = assets.find((one) => one.name === name)?.id ?? '';
            const answer = await (0,release_assets/* downloadAsset */.B)(api, this.#repository, id, size);
            const file = release_upload_valueOf(answer, `can’t read ${name} of ${what} back`);
            const found = await (0,with_opened/* withOpened */.u)(file, hash_source/* hashSource */.c);
            if (found !== sha256) {
                throw mismatch(what, name, `it reads back with the SHA-256 ${found}, and ${sha256} was verified`);
            }
        }
        return new Map(assets.map(({ name, id }) => [name, id]));
    }
    async #makePublic(draft) {
        const { api } = this.#ports;
        const release = await this.#bounded('can’t publish the draft', async () => {
            await this.#requireTag(`the draft ${draft.id} stays one`);
            return publishDraft(api, this.#repository, draft.id, this.#texts);
        }, async () => {
            const answer = await readRelease(api, this.#repository, draft.id);
            const now = release_upload_valueOf(answer, `can’t tell whether the draft ${draft.id} was published`);
            return now.draft ? undefined : this.#ofOurs(now);
        });
        if (!release.draft && release.tag === this.#texts.tag)
            return release;
        throw new errors/* ToolError */.v('environment', `GitHub answers that the draft ${draft.id} was not published`);
    }
    /** The draft, found to be public: by what was sent, or by somebody who said something else. */
    #ofOurs(release) {
        if ((0,release_plan/* saysTheSame */.Yq)(release, this.#texts.body))
            return release;
        throw new errors/* ToolError */.v('digest-mismatch', `somebody else published the draft ${release.id} meanwhile, with another text: ${release.url}`, {
            hint: 'Read what it says, and find out in the audit log who published it. Run this job again: it compares the files.',
        });
    }
    /**
     * Does something a bounded number of times. After an answer that does not say whether it was done, one looks: after the last, too.
     * What is refused may have been done by a request before, so that is tried once more, and no third time.
     * @param look what came of it; undefined: it was not done, and may be done again
     */
    async #bounded(what, once, look) {
        const { log, pause } = this.#ports;
        let refusals = 0;
        for (let attempt = 1;; attempt += 1) {
            const answer = await once();
            if (answer.state !== 'unavailable')
                return release_upload_valueOf(answer, what);
            if (answer.refused)
                refusals += 1;
            const isLast = attempt === ATTEMPTS || refusals === 2;
            const next = isLast ? '' : `, and trying again (${attempt} of ${ATTEMPTS - 1})`;
            log.info(`${what}: ${answer.why}; looking${next}`);
            await pause(PAUSE_MS * 2 ** (attempt - 1));
            const done = await look();
            if (done !== undefined)
                return done;
            if (isLast)
                return release_upload_valueOf(answer, what);
        }
    }
}
function mismatch(what, name, why) {
    return new errors/* ToolError */.v('digest-mismatch', `${name} of ${what} is not what was verified: ${why}`, {
        hint: 'Delete the draft and run this job again. If that repeats, report it to GitHub.',
    });
}
/** @throws ToolError `environment` with what to do about it, as the lines that give a permission that lacks */
function release_upload_valueOf(answer, what) {
    if (answer.state === 'known')
        return answer.value;
    throw new errors/* ToolError */.v('environment', `${what}: ${answer.why}`, { hint: hintOf(answer) });
}
function hintOf(answer) {
    if (answer.state !== 'unavailable')
        return `Give the job these lines:\n${PERMISSIONS}`;
    return answer.refused
        ? 'GitHub will refuse it again. Look at the Releases of the tag: is there another one, or does a rule of the repository forbid it? Mend that, and run this job again.'
        : 'Run this job again: it goes on where it stopped.';
}


/***/ })

};

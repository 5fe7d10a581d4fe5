export const id = 8706;
export const ids = [8706];
export const modules = {

/***/ 28706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listTree: () => (/* binding */ listTree),
  readTree: () => (/* binding */ readTree)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/archive/digests.js
var archive_digests = __webpack_require__(48215);
// EXTERNAL MODULE: ./lib/archive/sniff.js + 7 modules
var sniff = __webpack_require__(47310);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/source/git-texts.js

const LS_TREE = /^(\d{6}) (?:blob|commit) ([0-9a-f]{40,64}) +(\d+|-|BAD)\t(.+)$/su;
/** Entries of `git ls-tree -r -z -l`; `undefined` where a line is none. */
function parseLsTree(output) {
    const entries = [];
    for (const line of output.toString('utf8').split('\0')) {
        if (line === '')
            continue;
        const [, mode, object, size, path] = LS_TREE.exec(line) ?? [];
        if (mode === undefined || object === undefined || path === undefined)
            return undefined;
        entries.push({ mode, object, path, ...(/^\d/.test(size ?? '') && { size: Number(size) }) });
    }
    return entries;
}
/**
 * Path to URL of `git config -z --list` over .gitmodules. Of a key that stands twice the last counts, as it does for git. A path
 * that two sections name with different URLs has none: which one counts depends on the command.
 */
function parseSubmodules(output) {
    const values = new Map();
    for (const item of output.split('\0')) {
        const [, name, key, value] = /^submodule\.(.+)\.(path|url)\n(.*)$/su.exec(item) ?? [];
        if (name === undefined || value === undefined)
            continue;
        values.set(name, { ...values.get(name), [key === 'path' ? 'path' : 'url']: value });
    }
    const urls = new Map();
    for (const { path, url } of values.values()) {
        if (path !== undefined)
            urls.set(path, urls.has(path) && urls.get(path) !== url ? undefined : url);
    }
    return urls;
}
/** By path the values of attributes, of `git check-attr -z`. */
function parseAttributes(output) {
    const fields = output.split('\0');
    const attributes = new Map();
    for (let at = 0; at + 2 < fields.length; at += 3) {
        const [path = '', name = '', value = ''] = fields.slice(at, at + 3);
        if (value === 'unspecified')
            continue;
        const own = attributes.get(path) ?? new Map();
        attributes.set(path, own.set(name, value));
    }
    return attributes;
}
/** Time of the committer, in seconds since 1970, of a commit object. */
function commitTime(commit) {
    const seconds = /^committer .*> (\d{1,15}) [+-]\d{4}$/mu.exec(commit.toString('latin1').split('\n\n', 1)[0] ?? '')?.[1];
    return seconds === undefined ? undefined : Number(seconds);
}
/** A pointer of Git LFS is smaller than this (its specification, "Pointer"). */
const MAX_LFS_POINTER = 1024;
const LFS_POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:[a-z0-9.-]+ [^\n]*\n)*?oid sha256:([0-9a-f]{64})\nsize \d+\n$/u;
/** SHA-256 of the object that a pointer of Git LFS stands for; `undefined` where the blob is none. */
function lfsObject(blob) {
    return LFS_POINTER.exec(blob.toString('latin1'))?.[1];
}
/**
 * The address of a repository without user name and password; `undefined` for what is none but a path of this machine,
 * which no report may hold.
 */
function publicUrl(origin) {
    if (/^(?:https?|ssh|git):\/\//iu.test(origin)) {
        if (!URL.canParse(origin))
            return undefined;
        const url = new URL(origin);
        url.username = '';
        url.password = '';
        url.search = '';
        url.hash = '';
        return url.href;
    }
    // `git@github.com:owner/name.git`; `C:\folder` is a path.
    const [, host, path] = /^(?:[^@/\\:]+@)?([\w.-]{2,}):(?!\/\/)([^\\:\s]+)$/u.exec(origin) ?? [];
    return host === undefined || path === undefined ? undefined : `ssh://${host}/${path.replace(/^\/+/, '')}`;
}

;// CONCATENATED MODULE: ./lib/adapters/cat-file.js

const LF = 0x0a;
/** A header is an id, a word and a number. */
const MAX_HEADER = 200;
/** Takes the output of `git cat-file --batch` apart: `<id> blob <size>\n<contents>\n` for each object that was asked for. */
class CatFileReader {
    #open;
    #header = '';
    #sink;
    /** Bytes of the contents, and the line end after them, that are still to come. */
    #left = 0;
    /** @param open answers what takes the contents of an object. */
    constructor(open) {
        this.#open = open;
    }
    /** @throws Error where the output is not what git prints, such as `<id> missing`. */
    feed(chunk) {
        let at = 0;
        while (at < chunk.length) {
            if (this.#sink === undefined)
                at = this.#readHeader(chunk, at);
            else
                at = this.#readContents(this.#sink, chunk, at);
        }
    }
    /** True where nothing is missing at the end. */
    get complete() {
        return this.#sink === undefined && this.#header === '';
    }
    #readHeader(chunk, at) {
        const end = chunk.indexOf(LF, at);
        const stop = end === -1 ? chunk.length : end;
        this.#header += external_node_buffer_.Buffer.from(chunk.subarray(at, stop)).toString('latin1');
        if (this.#header.length > MAX_HEADER)
            throw new Error('git cat-file printed no header');
        if (end === -1)
            return stop;
        const [, object, size] = /^([0-9a-f]+) blob (\d+)$/.exec(this.#header) ?? [];
        if (object === undefined)
            throw new Error(this.#header);
        this.#header = '';
        this.#left = Number(size) + 1;
        this.#sink = this.#open(object, Number(size));
        return end + 1;
    }
    #readContents(sink, chunk, at) {
        const stop = Math.min(chunk.length, at + this.#left);
        const taken = stop - at;
        // The last byte is the line end that git puts after the contents.
        const contents = taken === this.#left ? taken - 1 : taken;
        if (contents > 0)
            sink.feed(chunk.subarray(at, at + contents));
        this.#left -= taken;
        if (this.#left === 0) {
            this.#sink = undefined;
            sink.end();
        }
        return stop;
    }
}

// EXTERNAL MODULE: ./lib/adapters/git-command.js
var git_command = __webpack_require__(76372);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/adapters/git-attributes.js






/**
 * What the .gitattributes files of a commit say of its paths. Git itself answers, out of a repository of its own that only
 * borrows the objects: neither `info/attributes` nor the configuration of the checkout, which no commit holds, has a say.
 * (`check-attr --source` would do, but is younger than the git of many machines.)
 */
async function readAttributes(environment, git, repository, commit, entries) {
    if (!entries.some(({ path }) => path === '.gitattributes' || path.endsWith('/.gitattributes'))) {
        return new Map();
    }
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'attributes-'));
    try {
        const objects = (await git.run(repository, 'rev-parse', '--git-path', 'objects')).toString('utf8').trim();
        await bareRepository(folder, commit.length === 64);
        const own = (0,git_command/* gitCommand */.QT)(environment, {
            GIT_DIR: folder,
            GIT_OBJECT_DIRECTORY: (0,external_node_path_.resolve)(repository, objects),
        });
        await own.run(folder, 'read-tree', commit);
        const chunks = [];
        await own.stream(folder, [
            'check-attr',
            '--cached',
            '-z',
            '--stdin',
            ...['export-subst', 'export-ignore', 'ident', 'text', 'eol', 'filter'],
        ], [...entries.map(({ path }) => path), ...foldersOf(entries)].map((path) => `${path}\0`).join(''), (chunk) => chunks.push(Uint8Array.from(chunk)));
        return namesOf(Buffer.concat(chunks).toString('utf8'), entries);
    }
    catch (cause) {
        const message = `git can't read the attributes of commit ${commit}: ${(0,git_command/* stderrOf */.eE)(cause)}`;
        throw new errors/* ToolError */.v('environment', message, { cause });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function bareRepository(folder, isSha256) {
    const format = isSha256 ? '\trepositoryformatversion = 1\n[extensions]\n\tobjectFormat = sha256\n' : '';
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'config'), `[core]\n\tbare = true\n${format}`);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'HEAD'), 'ref: refs/heads/none\n');
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'refs'));
}
/** With a slash at the end, so that patterns for folders fit. */
function foldersOf(entries) {
    const folders = new Set();
    for (const { path } of entries) {
        for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
            const folder = path.slice(0, at + 1);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    }
    return folders;
}
/** `git archive` leaves out what lies in an ignored folder as well. */
function isIgnored(path, ignored) {
    if (ignored.has(path))
        return true;
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
        if (ignored.has(path.slice(0, at + 1)))
            return true;
    }
    return false;
}
function namesOf(output, entries) {
    const given = parseAttributes(output);
    const ignored = new Set([...given].flatMap(([path, of]) => (of.get('export-ignore') === 'set' ? [path] : [])));
    const found = new Map();
    for (const { path } of entries) {
        const of = given.get(path) ?? new Map();
        const isText = of.get('text') !== 'unset';
        const names = [];
        if (of.get('export-subst') === 'set')
            names.push('export-subst');
        if (isIgnored(path, ignored))
            names.push('export-ignore');
        if (of.get('ident') === 'set')
            names.push('ident');
        if (of.get('eol') === 'crlf' && isText)
            names.push('eol');
        if (of.get('filter') === 'lfs')
            names.push('lfs');
        if (names.length > 0)
            found.set(path, { names });
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/adapters/git-tree.js









/** Bounds on a repository, which may be as hostile as an archive. CPython has 5,000 files and 130 MB, plotly 20,000 files. */
const MAX_FILES = 200_000;
const MAX_BLOB = 256 * 1024 * 1024;
const MAX_TOTAL = 2 * 1024 * 1024 * 1024;
/** A file whose bytes are kept, and all of them together, the ones nearest to the root first. */
const MAX_KEPT = 1024 * 1024;
const MAX_KEPT_TOTAL = 32 * 1024 * 1024;
/** Texts that metadata is compared with or that say how to build: an extension of these, or none. */
const KEPT = /(?:^|\/)(?:[^/.]+|\.[^/.]+|[^/]+\.(?:pyw?|toml|cfg|ini|md|rst|txt|in|ya?ml|lock|json))$/iu;
/**
 * Reads a whole commit: one listing, one pass over the blobs. What it costs grows with the bytes of the tree; nothing but
 * the kept texts stays in memory.
 * @param commit full id
 */
async function readTree(environment, repository, commit, tag, { formats } = { formats: false }) {
    const git = (0,git_command/* gitCommand */.QT)(environment);
    const entries = bounded(await listed(git, repository, commit), commit);
    // Side by side: each is a process of its own, and what they answer is small.
    const [origin, time, attributes, modules] = await Promise.all([
        originOf(git, repository),
        timeOf(git, repository, commit),
        readAttributes(environment, git, repository, commit, entries),
        submodulesOf(git, repository, entries),
    ]);
    const blobs = await readBlobs(git, repository, commit, entries, attributes, formats);
    const files = new Map();
    for (const entry of entries) {
        const blob = blobs.get(entry.object);
        if (entry.mode !== SUBMODULE && blob !== undefined) {
            files.set(entry.path, fileOf(entry, blob, attributes.get(entry.path)));
        }
    }
    return {
        repository: origin,
        commit,
        ...(tag === undefined ? {} : { tag }),
        committed: time,
        files,
        ...modules,
    };
}
/** The listing alone: a clone without blobs (`filter: blob:none`) will do. */
async function listTree(environment, repository, commit) {
    const git = (0,git_command/* gitCommand */.QT)(environment);
    const entries = await entriesOf(git, repository, commit);
    if (entries.length > MAX_FILES)
        throw tooLarge(commit, `${entries.length} files, more than ${MAX_FILES}`);
    const files = entries.flatMap(({ path, mode, object, size }) => mode === SUBMODULE
        ? []
        : [
            [
                path,
                { kind: mode === LINK ? 'link' : 'file', object, ...(size !== undefined && { size }) },
            ],
        ]);
    const { submodules } = await submodulesOf(git, repository, entries);
    return { files: new Map(files), submodules };
}
function originOf(git, repository) {
    return git
        .run(repository, 'config', '--get', 'remote.origin.url')
        .then((url) => publicUrl(url.toString('utf8').trim()))
        .catch(() => undefined);
}
async function timeOf(git, repository, commit) {
    const time = commitTime(await git.run(repository, 'cat-file', 'commit', commit));
    if (time === undefined)
        throw new errors/* ToolError */.v('environment', `git shows no time of commit ${commit}`);
    return time;
}
const LINK = '120000';
const SUBMODULE = '160000';
async function listed(git, repository, commit) {
    const entries = await entriesOf(git, repository, commit);
    const missing = entries.find(({ mode, size }) => mode !== SUBMODULE && size === undefined);
    if (missing !== undefined)
        throw incomplete(commit, new Error(`${missing.object} missing`));
    return entries;
}
async function entriesOf(git, repository, commit) {
    let output;
    try {
        output = await git.run(repository, 'ls-tree', '-r', '-z', '-l', '--full-tree', commit);
    }
    catch (cause) {
        throw incomplete(commit, cause);
    }
    const entries = parseLsTree(output);
    if (entries === undefined) {
        throw new errors/* ToolError */.v('environment', `git lists the files of commit ${commit} in an unknown form`);
    }
    return entries;
}
function bounded(entries, commit) {
    const total = entries.reduce((sum, { size = 0 }) => sum + size, 0);
    const large = entries.find(({ size = 0 }) => size > MAX_BLOB);
    const what = entries.length > MAX_FILES
        ? `${entries.length} files, more than ${MAX_FILES}`
        : large !== undefined
            ? `${JSON.stringify(large.path)} of ${large.size ?? 0} bytes, more than ${MAX_BLOB}`
            : total > MAX_TOTAL
                ? `${total} bytes, more than ${MAX_TOTAL}`
                : undefined;
    if (what === undefined)
        return entries;
    throw tooLarge(commit, what);
}
function tooLarge(commit, what) {
    return new errors/* ToolError */.v('environment', `the source at commit ${commit} is too large to compare with: ${what}`);
}
function incomplete(commit, cause) {
    const said = (0,git_command/* stderrOf */.eE)(cause).split('\n', 1).join('');
    return new errors/* ToolError */.v('missing-input', `not all of commit ${commit} is in the repository: ${said}`, {
        hint: 'Check out without `filter` and without `sparse-checkout`, so that all files of the commit are there.',
        cause,
    });
}
async function readBlobs(git, repository, commit, entries, attributes, formats) {
    const keep = new Set();
    const wanted = new Set();
    let kept = 0;
    const depth = ({ path }) => path.split('/').length;
    for (const entry of entries.toSorted((a, b) => depth(a) - depth(b))) {
        const { mode, object, path, size = 0 } = entry;
        if (mode === SUBMODULE)
            continue;
        wanted.add(object);
        const needed = mode === LINK || KEPT.test(path) || attributes.has(path);
        if (!needed || size > MAX_KEPT || keep.has(object) || kept + size > MAX_KEPT_TOTAL)
            continue;
        keep.add(object);
        kept += size;
    }
    const blobs = new Map();
    const budget = { candidates: 0 };
    const reader = new CatFileReader((object, size) => {
        const digests = new archive_digests/* DigestStream */.v();
        const scanner = formats ? new BlobScanner(size, budget) : undefined;
        const chunks = keep.has(object) || size < MAX_LFS_POINTER ? [] : undefined;
        return {
            feed(chunk) {
                digests.feed(chunk);
                scanner?.feed(chunk);
                chunks?.push(Uint8Array.from(chunk));
            },
            end() {
                const contents = chunks && external_node_buffer_.Buffer.concat(chunks);
                const lfsSha256 = contents && contents.length < MAX_LFS_POINTER ? lfsObject(contents) : undefined;
                blobs.set(object, {
                    digests: digests.end(),
                    ...(scanner && { formats: scanner.end() }),
                    ...(contents && keep.has(object) && { contents }),
                    ...(lfsSha256 !== undefined && { lfsSha256 }),
                });
            },
        };
    });
    try {
        const input = [...wanted].map((object) => `${object}\n`).join('');
        await git.stream(repository, ['cat-file', '--batch'], input, (chunk) => {
            reader.feed(chunk);
        });
        if (!reader.complete || blobs.size < wanted.size)
            throw new Error('git cat-file ended early');
    }
    catch (cause) {
        throw incomplete(commit, cause);
    }
    return blobs;
}
/** Most blobs arrive in one piece, and a scanner for pieces costs a buffer each. */
class BlobScanner {
    #size;
    #budget;
    #pieces;
    #signals;
    constructor(size, budget) {
        this.#size = size;
        this.#budget = budget;
    }
    feed(chunk) {
        if (chunk.length === this.#size) {
            this.#signals = (0,sniff/* scanWhole */.j)(chunk, this.#budget);
            return;
        }
        this.#pieces ??= new sniff/* ContentScanner */.SQ(this.#budget);
        this.#pieces.feed(chunk);
    }
    end() {
        const signals = this.#signals ?? this.#pieces?.end() ?? [];
        return signals.filter((signal) => signal.kind === 'format');
    }
}
function fileOf(entry, blob, attributes) {
    const { digests, formats, contents, lfsSha256 } = blob;
    const isLink = entry.mode === LINK;
    const crlf = attributes?.names.includes('eol') === true && contents !== undefined && !contents.includes('\r');
    return {
        kind: isLink ? 'link' : 'file',
        executable: entry.mode === '100755',
        size: entry.size ?? 0,
        ...digests,
        ...(!isLink && formats !== undefined && { formats }),
        ...(isLink && { target: contents?.toString('utf8') ?? '' }),
        ...(!isLink && contents !== undefined && { contents }),
        ...(crlf && { crlfSha256: (0,external_node_crypto_.hash)('sha256', contents.toString('latin1').replaceAll('\n', '\r\n'), 'hex') }),
        ...(lfsSha256 !== undefined && { lfsSha256 }),
        ...(attributes !== undefined && attributes.names.length > 0 && { attributes: attributes.names }),
    };
}
async function submodulesOf(git, repository, entries) {
    const found = entries.filter(({ mode }) => mode === SUBMODULE);
    const modules = entries.find(({ path, mode }) => path === '.gitmodules' && mode !== LINK);
    let urls = new Map();
    if (modules !== undefined) {
        try {
            const output = await git.run(repository, 'config', '--blob', modules.object, '-z', '--list');
            urls = parseSubmodules(output.toString('utf8'));
        }
        catch (cause) {
            throw new errors/* ToolError */.v('missing-input', `git can't read .gitmodules: ${(0,git_command/* stderrOf */.eE)(cause)}`, { cause });
        }
    }
    const submodules = new Map(found.map(({ path, object }) => {
        const url = urls.get(path);
        return [path, { commit: object, ...(url === undefined ? {} : { url }) }];
    }));
    return { submodules, ...(modules !== undefined && { declaredSubmodules: urls }) };
}


/***/ })

};

export const id = 328;
export const ids = [328];
export const modules = {

/***/ 28841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode),
/* harmony export */   z: () => (/* binding */ fileError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const REASONS = {
    ENOENT: 'there is no such file',
    ENOTDIR: 'a part of the path is no folder',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EISDIR: 'it is a folder',
    ELOOP: 'its symbolic links go in circles',
    ENAMETOOLONG: 'the name is too long',
    EMFILE: 'too many files are open',
    EIO: 'the disk could not be read',
};
/** The error for a path that can't be read: what Node threw, in plain words. */
function fileError(error, shown) {
    const reason = REASONS[errorCode(error)] ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('missing-input', `can't read ${shown}: ${reason}`, { cause: error });
}
/** Node's `code` of an error (`ENOENT`), or an empty string. */
function errorCode(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}


/***/ }),

/***/ 18246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ FILE_FORMATS)
/* harmony export */ });
/** Every format that we know by its content. The group says why a rule would care. */
const FILE_FORMATS = {
    elf: { group: 'native', title: 'ELF program or library' },
    pe: { group: 'native', title: 'Windows PE program or DLL' },
    mz: { group: 'native', title: 'DOS or 16-bit Windows program' },
    'mach-o': { group: 'native', title: 'Mach-O program or library' },
    'mach-o-fat': { group: 'native', title: 'Mach-O universal binary' },
    ar: { group: 'native', title: 'static library (ar)' },
    coff: { group: 'native', title: 'COFF object file' },
    'coff-import': { group: 'native', title: 'COFF import library member' },
    wasm: { group: 'native', title: 'WebAssembly module' },
    'llvm-bitcode': { group: 'native', title: 'LLVM bitcode' },
    'java-class': { group: 'native', title: 'Java class file' },
    dex: { group: 'native', title: 'Android dex file' },
    pyc: { group: 'native', title: 'compiled Python (.pyc)' },
    zip: { group: 'container', title: 'zip archive' },
    tar: { group: 'container', title: 'tar archive' },
    gzip: { group: 'container', title: 'gzip stream' },
    bzip2: { group: 'opaque', title: 'bzip2 stream' },
    xz: { group: 'opaque', title: 'xz stream' },
    lzma: { group: 'opaque', title: 'lzma stream' },
    zstd: { group: 'opaque', title: 'Zstandard stream' },
    lz4: { group: 'opaque', title: 'LZ4 stream' },
    lzip: { group: 'opaque', title: 'lzip stream' },
    compress: { group: 'opaque', title: 'compress (.Z) stream' },
    '7z': { group: 'opaque', title: '7z archive' },
    rar: { group: 'opaque', title: 'RAR archive' },
    cab: { group: 'opaque', title: 'Windows cabinet' },
    xar: { group: 'opaque', title: 'xar archive' },
};


/***/ }),

/***/ 7401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf)
/* harmony export */ });
/** Ends of file names that were distributions once, or lie beside them, and why they can't be verified. The first that fits counts. */
const OTHER = [
    [
        '.publish.attestation',
        'an attestation of PEP 740 belongs beside the files that are published, not among them',
    ],
    ['.sigstore.json', 'a Sigstore bundle belongs beside the files that are published, not among them'],
    ['.sigstore', 'a Sigstore bundle belongs beside the files that are published, not among them'],
    ['.asc', 'a PGP signature: PyPI takes none since 2023'],
    ['.sig', 'a detached signature: PyPI takes none'],
    ['.metadata', 'a metadata file of PEP 658: the index makes it itself'],
    ['.zip', 'PEP 625 allows `.tar.gz` alone for a source distribution: build it anew'],
    ['.tar.bz2', 'PEP 625 allows `.tar.gz` alone for a source distribution: build it anew'],
    ['.tar.xz', 'PEP 625 allows `.tar.gz` alone for a source distribution: build it anew'],
    ['.tar.zst', 'PEP 625 allows `.tar.gz` alone for a source distribution: build it anew'],
    ['.tar.z', 'PEP 625 allows `.tar.gz` alone for a source distribution: build it anew'],
    ['.tgz', 'a source distribution must end in `.tar.gz` (PEP 625)'],
    ['.tar', 'a source distribution must end in `.tar.gz` (PEP 625)'],
    ['.egg', 'an egg: PyPI takes none since 2023, build a wheel'],
    ['.exe', 'a Windows installer (bdist_wininst): PyPI takes none, build a wheel'],
    ['.msi', 'a Windows installer (bdist_msi): PyPI takes none, build a wheel'],
    ['.dmg', 'a disk image: PyPI takes none, build a wheel'],
    ['.rpm', 'an RPM package: PyPI takes none'],
    ['.deb', 'a Debian package: PyPI takes none'],
    ['.pyz', 'a zipapp (PEP 441) is no distribution'],
];
/** Tells a wheel from a source distribution by the end of the file's name, as installers and the index do: in lower case only. */
function kindOf(filename) {
    if (filename.endsWith('.whl'))
        return { kind: 'wheel' };
    if (filename.endsWith('.tar.gz'))
        return { kind: 'sdist' };
    const lower = filename.toLowerCase();
    if (lower.endsWith('.whl') || lower.endsWith('.tar.gz')) {
        return { kind: 'other', why: 'installers know `.whl` and `.tar.gz` in lower case only' };
    }
    const known = OTHER.find(([end]) => lower.endsWith(end));
    return {
        kind: 'other',
        why: known?.[1] ?? 'neither a wheel (`.whl`) nor a source distribution (`.tar.gz`)',
    };
}


/***/ }),

/***/ 95912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ic: () => (/* binding */ assembleSdist),
  iC: () => (/* binding */ assembleWheel),
  Uv: () => (/* reexport */ captureFor),
  I: () => (/* reexport */ artifact_kind/* kindOf */.I)
});

// EXTERNAL MODULE: ./lib/distribution/entry-points.js
var entry_points = __webpack_require__(40064);
// EXTERNAL MODULE: ./lib/distribution/filename.js
var distribution_filename = __webpack_require__(57245);
// EXTERNAL MODULE: ./lib/distribution/problems.js
var distribution_problems = __webpack_require__(25436);
// EXTERNAL MODULE: ./lib/distribution/text.js
var distribution_text = __webpack_require__(91759);
;// CONCATENATED MODULE: ./lib/distribution/email.js


/** RFC 5322 2.2: a name is printable ASCII without the colon. CPython's parser ends the headers at any other line. */
const HEADER = /^([\x21-\x39\x3b-\x7e]*):[ \t]*/;
class HeaderReader {
    headers = [];
    problems;
    mayHoldText;
    name;
    parts = [];
    start = 0;
    constructor(problems, mayHoldText) {
        this.problems = problems;
        this.mayHoldText = mayHoldText;
    }
    /** Answers false for the line at which the headers are over without a blank line. */
    take(line) {
        const { text, number } = line;
        if (line.end === '\r')
            this.problems.add('bare-cr', 'a carriage return without line feed among the headers', number);
        if (distribution_text/* CONTROL */.W3.test(text))
            this.problems.add('control-character', 'a control character among the headers', number);
        if (text.startsWith(' ') || text.startsWith('\t')) {
            this.fold(line);
            return true;
        }
        this.finish();
        // mbox separators: CPython drops such a line, other readers end the headers at it.
        if (text.startsWith('From ')) {
            this.problems.add('envelope-header', 'a line that begins with `From ` among the headers', number);
            return true;
        }
        const match = HEADER.exec(text);
        if (!match)
            return false;
        const [prefix, name = ''] = match;
        if (name === '') {
            this.problems.add('empty-header-name', 'a header without a name', number);
            return true;
        }
        this.name = name;
        this.start = number;
        this.parts = [text.slice(prefix.length)];
        return true;
    }
    fold({ text, number }) {
        if (this.name === undefined) {
            this.problems.add('stray-continuation', 'a continuation line that continues no header', number);
        }
        else {
            this.parts.push(text);
        }
    }
    finish() {
        if (this.name === undefined)
            return;
        const { name, start } = this;
        const text = this.mayHoldText(name.toLowerCase());
        const joined = this.parts.join('\n');
        if (distribution_text/* ODD_LINE_END */.Fn.test(joined)) {
            const code = text ? 'text-line-separator' : 'line-separator';
            this.problems.add(code, `${name} holds a character that some readers take for a line end`, start);
        }
        if (this.parts.length > 1 && !text) {
            this.problems.add('folded-header', `${(0,distribution_problems/* quote */.hD)(name)} runs over several lines`, start);
        }
        this.headers.push({ name, value: joined, line: start });
        this.name = undefined;
        this.parts = [];
    }
}
/**
 * Reads headers and body as CPython's `email.parser` does with its `compat32` policy (what packaging, pip and
 * importlib.metadata use), and tells as a problem wherever another reader could see something else.
 */
function parseEmail(bytes, mayHoldText = () => false) {
    const problems = new distribution_problems/* ProblemList */.Ku();
    const text = (0,distribution_text/* decodeText */.g7)(bytes, problems);
    const reader = new HeaderReader(problems, mayHoldText);
    let offset = 0;
    for (const line of (0,distribution_text/* splitLines */.uz)(text)) {
        const next = offset + line.text.length + line.end.length;
        if (line.text === '') {
            if (line.end === '\r')
                problems.add('bare-cr', 'a carriage return without line feed ends the headers', line.number);
            offset = next;
            break;
        }
        if (!reader.take(line)) {
            problems.add('not-a-header', `${(0,distribution_problems/* quote */.hD)(line.text)} is no header, and no blank line is before it`, line.number);
            break;
        }
        offset = next;
    }
    reader.finish();
    const body = text.slice(offset);
    if (/\r(?!\n)/.test(body))
        problems.add('body-bare-cr', 'a carriage return without line feed in the body');
    if (body.includes('\0'))
        problems.add('control-character', 'a NUL in the body');
    return { headers: reader.headers, ...(body === '' ? {} : { body }), problems: problems.list };
}
/** Headers by lower-case name, each list in the order of the file. */
function groupHeaders(headers) {
    const fields = new Map();
    for (const header of headers) {
        const key = header.name.toLowerCase();
        const list = fields.get(key);
        if (list)
            list.push(header);
        else
            fields.set(key, [header]);
    }
    return fields;
}

// EXTERNAL MODULE: ./lib/distribution/metadata-fields.js
var metadata_fields = __webpack_require__(34243);
// EXTERNAL MODULE: ./lib/distribution/requirement.js
var distribution_requirement = __webpack_require__(82157);
// EXTERNAL MODULE: ./lib/distribution/specifier.js
var specifier = __webpack_require__(89302);
// EXTERNAL MODULE: ./lib/distribution/version.js
var distribution_version = __webpack_require__(82354);
;// CONCATENATED MODULE: ./lib/distribution/metadata-checks.js






/** PyPI's bound on a Project-URL label; the specification gives it too. */
const MAX_LABEL = 32;
/** Two headers that change how CPython reads the body: as parts, or decoded. */
const MIME = new Set(['content-type', 'content-transfer-encoding']);
/**
 * Looks at what the headers say. Adds a problem for each header that is unknown, repeated, missing, newer than the metadata
 * version, or whose value the specification does not allow.
 */
function checkMetadata(value, body, problems) {
    checkVersion(value, problems);
    checkNames(value, problems);
    for (const [name, headers] of value.fields)
        checkField(name, headers, value.metadataVersion, problems);
    if (value.fields.has('description') && body !== undefined) {
        problems.add('two-descriptions', 'a Description header and a body: readers show one or the other');
    }
    if (value.fields.has('license') && value.fields.has('license-expression')) {
        problems.add('two-licenses', 'License and License-Expression exclude each other (PEP 639)');
    }
    checkRequirements(value, problems);
    checkUrls(value, problems);
    checkLicenseFiles(value, problems);
    checkDynamic(value, problems);
}
function checkVersion({ metadataVersion }, problems) {
    if (metadataVersion === undefined) {
        problems.add('missing-header', 'Metadata-Version is missing');
    }
    else if (!metadata_fields/* METADATA_VERSIONS */.m.includes(metadataVersion)) {
        problems.add('unknown-metadata-version', `Metadata-Version ${(0,distribution_problems/* quote */.hD)(metadataVersion)} is not known`);
    }
    else if (metadataVersion === '2.0') {
        problems.add('withdrawn-metadata-version', 'Metadata-Version 2.0 was withdrawn (PEP 426)');
    }
}
function checkNames({ name, version, fields }, problems) {
    const line = (key) => fields.get(key)?.[0]?.line;
    if (!name)
        problems.add('missing-header', 'Name is missing or empty');
    else if (!(0,distribution_filename/* isValidName */.uV)(name))
        problems.add('invalid-name', `${(0,distribution_problems/* quote */.hD)(name)} is no project name`, line('name'));
    if (!version)
        problems.add('missing-header', 'Version is missing or empty');
    else if ((0,distribution_version/* normalizeVersion */.Qj)(version) === undefined) {
        problems.add('invalid-version', `${(0,distribution_problems/* quote */.hD)(version)} is no version (PEP 440)`, line('version'));
    }
}
function checkField(name, headers, metadataVersion, problems) {
    const [first, second] = headers;
    const spec = metadata_fields/* FIELDS */.c.get(name);
    if (!spec) {
        const code = MIME.has(name) ? 'mime-header' : 'unknown-header';
        problems.add(code, `${(0,distribution_problems/* quote */.hD)(name)} is no header of core metadata`, first?.line);
        return;
    }
    if (second && !spec.multiple) {
        problems.add('duplicate-header', `${second.name} stands ${headers.length} times`, second.line);
    }
    // Versions are `digit.digit`, so that they compare as text.
    if (metadataVersion !== undefined &&
        metadata_fields/* METADATA_VERSIONS */.m.includes(metadataVersion) &&
        spec.since > metadataVersion) {
        // wheel wrote 2.0 with headers of 2.1, setuptools and hatchling licences before 2.4, for years; no reader minds.
        const usual = name.startsWith('license-') || metadataVersion === '2.0';
        const code = usual ? 'early-header' : 'header-too-new';
        problems.add(code, `${(0,distribution_problems/* quote */.hD)(name)} came with metadata ${spec.since}, this is ${metadataVersion}`, first?.line);
    }
}
function checkRequirements(value, problems) {
    for (const header of value.requiresDist) {
        const requirement = (0,distribution_requirement/* parseRequirement */.p)(header.value);
        if ('code' in requirement)
            problems.add(requirement.code, requirement.message, header.line);
    }
    const python = value.requiresPython;
    if (python && (0,specifier/* parseSpecifiers */.$)(python.value) === undefined) {
        problems.add('invalid-requires-python', `${(0,distribution_problems/* quote */.hD)(python.value)} is no set of version specifiers`, python.line);
    }
    const seen = new Set();
    for (const { value: extra, line } of value.providesExtra) {
        const normal = (0,distribution_filename/* normalizeName */.Pc)(extra);
        if (!(0,distribution_filename/* isValidName */.uV)(extra))
            problems.add('invalid-extra', `${(0,distribution_problems/* quote */.hD)(extra)} is no name of an extra`, line);
        else if (seen.has(normal))
            problems.add('duplicate-extra', `the extra ${(0,distribution_problems/* quote */.hD)(extra)} stands twice`, line);
        else if (extra !== normal) {
            problems.add('extra-not-normalised', `the extra ${(0,distribution_problems/* quote */.hD)(extra)} has the normal form ${normal} (PEP 685)`, line);
        }
        seen.add(normal);
    }
}
function checkUrls(value, problems) {
    const labels = new Set();
    for (const header of value.projectUrls) {
        const comma = header.value.indexOf(',');
        const label = header.value.slice(0, Math.max(comma, 0)).trim();
        if (label === '' || label.length > MAX_LABEL || header.value.slice(comma + 1).trim() === '') {
            problems.add('invalid-project-url', `${(0,distribution_problems/* quote */.hD)(header.value)} is not \`label, url\``, header.line);
        }
        if (labels.has(label))
            problems.add('duplicate-project-url', `the label ${(0,distribution_problems/* quote */.hD)(label)} stands twice`, header.line);
        labels.add(label);
    }
}
function checkLicenseFiles(value, problems) {
    for (const { value: path, line } of value.licenseFiles) {
        const parts = path.split('/');
        if (parts.some((part) => part === '' || part === '.' || part === '..') || /[\\*:]/.test(path)) {
            problems.add('invalid-license-file', `${(0,distribution_problems/* quote */.hD)(path)} is no relative path with \`/\``, line);
        }
    }
}
function checkDynamic(value, problems) {
    for (const { value: field, line } of value.dynamic) {
        const name = field.toLowerCase();
        if (!metadata_fields/* FIELDS */.c.has(name) || name === 'name' || name === 'version' || name === 'metadata-version') {
            problems.add('invalid-dynamic', `${(0,distribution_problems/* quote */.hD)(field)} can't be dynamic`, line);
        }
    }
}

;// CONCATENATED MODULE: ./lib/distribution/metadata.js




/** Indent of a folded line: 8 spaces (setuptools), 7 and a bar (PEP 241's advice), or any (others). */
function unfold(value) {
    return value.replace(/\n(?: {7}\||[ \t]+)/g, (indent) => indent.startsWith('\n        ') ? `\n${indent.slice(9)}` : '\n');
}
/**
 * Reads METADATA or PKG-INFO (core metadata specification). Of a header that may stand but once and does not, the accessors
 * show the first; the repetition is a problem.
 */
function parseMetadata(path, bytes) {
    const email = parseEmail(bytes, (name) => metadata_fields/* FIELDS */.c.get(name)?.text === true);
    const fields = groupHeaders(email.headers);
    const all = (name) => fields.get(name) ?? [];
    const metadataVersion = all('metadata-version')[0]?.value;
    const name = all('name')[0]?.value;
    const version = all('version')[0]?.value;
    const header = all('description')[0]?.value;
    const description = email.body ?? (header === undefined ? undefined : unfold(header));
    const requiresPython = all('requires-python')[0];
    const value = {
        ...(metadataVersion === undefined ? {} : { metadataVersion }),
        ...(name === undefined ? {} : { name }),
        ...(version === undefined ? {} : { version }),
        fields,
        ...(description === undefined ? {} : { description }),
        ...(requiresPython === undefined ? {} : { requiresPython }),
        requiresDist: all('requires-dist'),
        providesExtra: all('provides-extra'),
        classifiers: all('classifier'),
        projectUrls: all('project-url'),
        licenseFiles: all('license-file'),
        dynamic: all('dynamic'),
    };
    const problems = new distribution_problems/* ProblemList */.Ku(email.problems);
    checkMetadata(value, email.body, problems);
    return { path, value, problems: problems.list };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/distribution/csv.js
/**
 * Splits one line of CSV (comma, double quotes, a doubled quote for a quote). `undefined` where a quote stands anywhere
 * but around a whole field, or is not closed on the line: csv readers take those in different ways. Linear.
 */
function parseRow(line) {
    if (!line.includes('"'))
        return line.split(',');
    const fields = [];
    const field = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y;
    while (field.lastIndex <= line.length) {
        const match = field.exec(line);
        if (!match)
            return undefined;
        const [, quoted, plain = '', separator] = match;
        fields.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
        if (separator === '')
            break;
    }
    return fields;
}

;// CONCATENATED MODULE: ./lib/distribution/record.js




/** More than any wheel has entries; rows past it are not read, so that 4 MiB of line ends take little memory. */
const MAX_ROWS = 250_000;
/** Digest lengths in bytes of what PEP 427 calls "sha256 or better". */
const STRONG = new Map([
    ['sha256', 32],
    ['sha384', 48],
    ['sha512', 64],
]);
const WEAK = new Set(['md5', 'sha1', 'sha224']);
/** An empty, `.` or `..` component, a backslash, or a drive letter. */
const UNSAFE = /(?:^|\/)\.{0,2}(?:\/|$)|\\|^[A-Za-z]:/;
/** RECORD can't hold its own hash, and signatures come after it (PEP 427). */
const UNHASHED = /^[^/]+\.dist-info\/RECORD(?:\.jws|\.p7s)?$/;
/**
 * Reads RECORD: CSV in the default form of Python's csv module (PEP 376), taken strictly, since installers disagree over
 * anything that is not. Each problem names its line.
 */
function parseRecord(path, bytes) {
    const problems = new distribution_problems/* ProblemList */.Ku();
    const rows = [];
    const seen = new Set();
    const whole = (0,distribution_text/* decodeText */.g7)(bytes, problems);
    // One look at the whole for what honest files never hold: RECORD may have 100,000 rows.
    const odd = distribution_text/* CONTROL */.W3.test(whole) || distribution_text/* ODD_LINE_END */.Fn.test(whole);
    for (const line of (0,distribution_text/* splitLines */.uz)(whole)) {
        const { text, number } = line;
        if (number > MAX_ROWS) {
            problems.add('too-many-rows', `more than ${MAX_ROWS} rows`, number);
            break;
        }
        if (line.end === '\r')
            problems.add('bare-cr', 'a carriage return without line feed', number);
        if (odd && distribution_text/* CONTROL */.W3.test(text))
            problems.add('control-character', 'a control character', number);
        if (odd && distribution_text/* ODD_LINE_END */.Fn.test(text)) {
            problems.add('line-separator', 'a character that some readers take for a line end', number);
        }
        const row = readRow(text, number, problems);
        if (!row)
            continue;
        if (seen.has(row.path))
            problems.add('duplicate-path', `${(0,distribution_problems/* quote */.hD)(row.path)} stands twice`, number);
        seen.add(row.path);
        rows.push(row);
    }
    if (rows.length === 0)
        problems.add('empty-record', 'RECORD lists nothing');
    return { path, value: { rows }, problems: problems.list };
}
function readRow(text, line, problems) {
    if (text === '') {
        problems.add('blank-row', 'an empty line', line);
        return undefined;
    }
    const columns = parseRow(text);
    if (!columns) {
        problems.add('bad-quoting', `${(0,distribution_problems/* quote */.hD)(text)} is no row of CSV: readers split it in different ways`, line);
        return undefined;
    }
    const [path = '', hashColumn = '', sizeColumn = ''] = columns;
    if (columns.length !== 3) {
        problems.add('column-count', `${(0,distribution_problems/* quote */.hD)(text)} has ${columns.length} columns, not 3`, line);
        return undefined;
    }
    checkPath(path, line, problems);
    const hash = readHash(path, hashColumn, line, problems);
    const size = readSize(path, sizeColumn, line, problems);
    return { path, ...(hash ? { hash } : {}), ...(size === undefined ? {} : { size }), line };
}
function checkPath(path, line, problems) {
    if (UNSAFE.test(path)) {
        problems.add('unsafe-path', `${(0,distribution_problems/* quote */.hD)(path)} is no plain relative path`, line);
    }
}
function readHash(path, column, line, problems) {
    if (column === '') {
        if (!UNHASHED.test(path))
            problems.add('missing-hash', `${(0,distribution_problems/* quote */.hD)(path)} has no hash`, line);
        return undefined;
    }
    const equals = column.indexOf('=');
    if (equals < 1) {
        problems.add('bad-digest', `${(0,distribution_problems/* quote */.hD)(column)} is not \`algorithm=digest\``, line);
        return undefined;
    }
    const algorithm = column.slice(0, equals);
    const digest = column.slice(equals + 1);
    const length = STRONG.get(algorithm);
    if (length === undefined) {
        const weak = WEAK.has(algorithm.toLowerCase());
        const code = weak ? 'weak-algorithm' : 'unknown-algorithm';
        problems.add(code, `${(0,distribution_problems/* quote */.hD)(algorithm)} is ${weak ? 'weaker than' : 'none of'} sha256, sha384, sha512`, line);
        return { algorithm };
    }
    const hex = decodeDigest(digest, length);
    if (hex === undefined) {
        const code = digest.endsWith('=') ? 'digest-padding' : 'bad-digest';
        problems.add(code, `${(0,distribution_problems/* quote */.hD)(digest)} is no ${algorithm} in URL-safe base64 without padding`, line);
        return { algorithm };
    }
    return { algorithm, hex };
}
/** Refuses what decodes to the same bytes but is spelt otherwise: padding, the standard alphabet, stray low bits. */
function decodeDigest(digest, length) {
    const bytes = external_node_buffer_.Buffer.from(digest, 'base64url');
    return bytes.length === length && bytes.toString('base64url') === digest
        ? bytes.toString('hex')
        : undefined;
}
function readSize(path, column, line, problems) {
    if (column === '') {
        if (!UNHASHED.test(path))
            problems.add('missing-size', `${(0,distribution_problems/* quote */.hD)(path)} has no size`, line);
        return undefined;
    }
    if (/^(?:0|[1-9][0-9]{0,14})$/.test(column))
        return Number(column);
    problems.add('bad-size', `${(0,distribution_problems/* quote */.hD)(column)} is no size in bytes`, line);
    return undefined;
}

;// CONCATENATED MODULE: ./lib/distribution/top-level.js


/** A module, or a stub package (`six-stubs`, PEP 561). */
const NAME = /^[\p{ID_Start}_]\p{ID_Continue}*(?:-stubs)?$/u;
/** Reads top_level.txt of setuptools: one importable name a line. */
function parseTopLevel(path, bytes) {
    const problems = new distribution_problems/* ProblemList */.Ku();
    const names = new Set();
    for (const { text, number, end } of (0,distribution_text/* splitLines */.uz)((0,distribution_text/* decodeText */.g7)(bytes, problems))) {
        if (end === '\r' || distribution_text/* CONTROL */.W3.test(text) || distribution_text/* ODD_LINE_END */.Fn.test(text)) {
            problems.add('control-character', 'a control character or an odd line end', number);
        }
        const name = text.trim();
        if (name === '')
            continue;
        if (names.has(name))
            problems.add('duplicate-name', `${(0,distribution_problems/* quote */.hD)(name)} stands twice`, number);
        else if (!NAME.test(name)) {
            const code = /^[\p{ID_Continue}-]+$/u.test(name) ? 'odd-name' : 'bad-name';
            problems.add(code, `${(0,distribution_problems/* quote */.hD)(name)} can't be imported`, number);
        }
        names.add(name);
    }
    return { path, value: [...names], problems: problems.list };
}

;// CONCATENATED MODULE: ./lib/distribution/wheel-file.js


/** Lower-case header to whether it may stand more than once. */
const FIELDS = new Map([
    ['wheel-version', false],
    ['generator', false],
    ['root-is-purelib', false],
    ['build', false],
    ['tag', true],
]);
/** The compressed form `py2.py3-none-any` is left to the reader; real builders write one expanded tag a line. */
const TAG = /^[A-Za-z0-9_.]+-[A-Za-z0-9_.]+-[A-Za-z0-9_.]+$/;
/** Reads WHEEL, which has the same form as METADATA, without a body. */
function parseWheelFile(path, bytes) {
    const email = parseEmail(bytes);
    const fields = groupHeaders(email.headers);
    const problems = new distribution_problems/* ProblemList */.Ku(email.problems);
    const first = (name) => fields.get(name)?.[0]?.value;
    for (const [name, headers] of fields) {
        const [header, second] = headers;
        const multiple = FIELDS.get(name);
        if (multiple === undefined)
            problems.add('unknown-header', `${(0,distribution_problems/* quote */.hD)(name)} is no header of WHEEL`, header?.line);
        else if (second && !multiple)
            problems.add('duplicate-header', `${second.name} stands twice`, second.line);
    }
    if (email.body?.trim())
        problems.add('unexpected-body', 'text after the headers');
    const wheelVersion = first('wheel-version');
    checkWheelVersion(wheelVersion, problems);
    const purelib = first('root-is-purelib');
    const rootIsPurelib = asBoolean(purelib);
    if (rootIsPurelib === undefined) {
        const what = purelib === undefined ? 'missing' : `${(0,distribution_problems/* quote */.hD)(purelib)}, not true or false`;
        problems.add('invalid-root-is-purelib', `Root-Is-Purelib is ${what}`);
    }
    const tags = fields.get('tag') ?? [];
    if (tags.length === 0)
        problems.add('missing-header', 'Tag is missing');
    for (const { value, line } of tags) {
        if (!TAG.test(value))
            problems.add('invalid-tag', `${(0,distribution_problems/* quote */.hD)(value)} is no \`python-abi-platform\``, line);
    }
    const generator = first('generator');
    const build = first('build');
    const value = {
        ...(wheelVersion === undefined ? {} : { wheelVersion }),
        ...(generator === undefined ? {} : { generator }),
        ...(rootIsPurelib === undefined ? {} : { rootIsPurelib }),
        ...(build === undefined ? {} : { build }),
        tags,
        fields,
    };
    return { path, value, problems: problems.list };
}
/** Installers must refuse a higher major version and warn about a higher minor one; no version but 1.0 has a specification. */
function checkWheelVersion(version, problems) {
    if (version === undefined)
        problems.add('missing-header', 'Wheel-Version is missing');
    else if (version !== '1.0')
        problems.add('unknown-wheel-version', `Wheel-Version ${(0,distribution_problems/* quote */.hD)(version)} is not known`);
}
/** wheel and pip compare without regard to case. */
function asBoolean(text) {
    const lower = text?.toLowerCase();
    return lower === 'true' ? true : lower === 'false' ? false : undefined;
}

// EXTERNAL MODULE: ./lib/distribution/artifact-kind.js
var artifact_kind = __webpack_require__(7401);
;// CONCATENATED MODULE: ./lib/distribution/capture.js


/**
 * Python files at the top of a source tree that are kept for the rules that parse setup-time code. Past it they are not
 * captured, which a rule must take for "not known": 32 files of `sourceFileBytes` are what memory allows.
 */
const MAX_MODULES = 32;
/** `__init__.py` of packages at the top or below `src`, which a setup.py may import. */
const MAX_PACKAGES = 8;
/** Files of one group that are kept: more of them than real artifacts have, few enough for any size limit. */
const MAX_FILES = 16;
const MAX_FOREIGN_FILES = 5;
/** How many more files of a group are kept. A path may come again in a hostile archive, without end. */
class Quota {
    left;
    constructor(files) {
        this.left = files;
    }
    take(bytes) {
        if (this.left === 0)
            return 0;
        this.left -= 1;
        return bytes;
    }
}
function wheelFileLimit(name, limits) {
    switch (name) {
        case 'METADATA':
            return limits.metadataBytes;
        case 'WHEEL':
            return limits.wheelFileBytes;
        case 'RECORD':
            return limits.recordBytes;
        case 'entry_points.txt':
        case 'top_level.txt':
            return limits.entryPointsBytes;
        default:
            return 0;
    }
}
function captureWheel(filename, limits) {
    const name = (0,distribution_filename/* parseWheelFilename */.eP)(filename);
    const own = new Quota(MAX_FILES);
    // The metadata of a wheel whose folder has another name; it must not use up what the wheel's own needs.
    const foreign = new Quota(MAX_FOREIGN_FILES);
    return (path) => {
        const slash = path.indexOf('/');
        const folder = path.slice(0, Math.max(slash, 0));
        if (!folder.endsWith('.dist-info'))
            return 0;
        const bytes = wheelFileLimit(path.slice(slash + 1), limits);
        if (bytes === 0)
            return 0;
        return ((0,distribution_filename/* belongsTo */.g4)(name, folder) ? own : foreign).take(bytes);
    };
}
/** What a build reads from the top of the tree, by name. */
const BUILD_FILES = new Set([
    'setup.cfg',
    'pyproject.toml',
    'hatch.toml',
    'MANIFEST.in',
]);
const EGG_INFO_FILES = new Set([
    'requires.txt',
    'entry_points.txt',
    'top_level.txt',
    'dependency_links.txt',
]);
/** Code that runs in the build by the convention of a backend: first in the queue, whatever else stands at the top. */
const BUILD_MODULES = new Set([
    'setup.py',
    'hatch_build.py',
    'build.py',
    'pdm_build.py',
]);
function captureSdist(limits) {
    const fixed = new Quota(MAX_FILES);
    const eggInfo = new Quota(MAX_FILES);
    const modules = new Quota(MAX_MODULES);
    const packages = new Quota(MAX_PACKAGES);
    return (path) => {
        const [, ...below] = path.split('/', 5);
        const name = below.at(-1) ?? '';
        if (below.length === 1) {
            if (name === 'PKG-INFO')
                return fixed.take(limits.metadataBytes);
            if (BUILD_FILES.has(name) || BUILD_MODULES.has(name))
                return fixed.take(limits.sourceFileBytes);
            return name.endsWith('.py') ? modules.take(limits.sourceFileBytes) : 0;
        }
        const isPackage = below.length === 2 || (below.length === 3 && below[0] === 'src');
        if (isPackage && name === '__init__.py')
            return packages.take(limits.sourceFileBytes);
        // `demo.egg-info` at the top, or below `src`.
        if (below.length > 3 || !below.at(-2)?.endsWith('.egg-info'))
            return 0;
        if (name === 'PKG-INFO')
            return eggInfo.take(limits.metadataBytes);
        return EGG_INFO_FILES.has(name) ? eggInfo.take(limits.entryPointsBytes) : 0;
    };
}
/**
 * Says for each path of an artifact how many bytes of the file to keep: those that `assembleWheel`, `assembleSdist` and the
 * rules parse. Holds state, so make one for each reading; its sum is bounded whatever the archive holds.
 */
function captureFor(filename, limits) {
    switch ((0,artifact_kind/* kindOf */.I)(filename).kind) {
        case 'wheel':
            return captureWheel(filename, limits);
        case 'sdist':
            return captureSdist(limits);
        case 'other':
            return () => 0;
    }
}

;// CONCATENATED MODULE: ./lib/distribution/assemble.js








function capturedOf(entry) {
    return entry?.contents.state === 'read' ? entry.contents.captured : undefined;
}
/** Files by path; of a path that stands twice (an anomaly of its own) the last counts, as it does for CPython's zipfile. */
function filesByPath(archive) {
    const files = new Map();
    for (const entry of archive.entries)
        if (entry.kind === 'file')
            files.set(entry.path, entry);
    return files;
}
/** First components of all paths, in the order of the archive. */
function topFolders(archive) {
    const tops = new Set();
    for (const { path, kind } of archive.entries) {
        const slash = path.indexOf('/');
        if (slash !== -1)
            tops.add(path.slice(0, slash));
        else if (kind === 'dir')
            tops.add(path);
    }
    return tops;
}
const DIST_INFO = '.dist-info';
function findDistInfo(name, archive) {
    const folders = [...topFolders(archive)].filter((folder) => folder.endsWith(DIST_INFO));
    const fitting = folders.filter((folder) => (0,distribution_filename/* belongsTo */.g4)(name, folder));
    const candidates = fitting.length > 0 ? fitting : folders;
    return candidates.length === 1 ? candidates[0] : undefined;
}
/** Parses what the wheel says of itself. Whatever is missing is absent, whatever is wrong is among the problems. */
function assembleWheel({ filename, sha256, size, archive }) {
    const name = (0,distribution_filename/* parseWheelFilename */.eP)(filename);
    const distInfo = findDistInfo(name, archive);
    const base = { kind: 'wheel', filename, sha256, size, archive, name };
    if (distInfo === undefined)
        return base;
    const files = filesByPath(archive);
    const parse = (file, parser) => {
        const path = `${distInfo}/${file}`;
        const bytes = capturedOf(files.get(path));
        return bytes && parser(path, bytes);
    };
    const metadata = parse('METADATA', parseMetadata);
    const wheelFile = parse('WHEEL', parseWheelFile);
    const record = parse('RECORD', parseRecord);
    const entryPoints = parse('entry_points.txt', entry_points/* parseEntryPoints */.f);
    const topLevel = parse('top_level.txt', parseTopLevel);
    return {
        ...base,
        distInfo,
        ...(metadata && { metadata }),
        ...(wheelFile && { wheelFile }),
        ...(record && { record }),
        ...(entryPoints && { entryPoints }),
        ...(topLevel && { topLevel }),
    };
}
function onlyTopFolder(archive) {
    const tops = topFolders(archive);
    const stray = archive.entries.some(({ path, kind }) => kind !== 'dir' && !path.includes('/'));
    const [first] = tops;
    return tops.size === 1 && !stray ? first : undefined;
}
/** Parses PKG-INFO and collects what was captured below the top folder (PKG-INFO of the top not among it). */
function assembleSdist({ filename, sha256, size, archive }) {
    const name = (0,distribution_filename/* parseSdistFilename */.sF)(filename);
    const topFolder = onlyTopFolder(archive);
    const sources = new Map();
    const base = { kind: 'sdist', filename, sha256, size, archive, name, sources };
    if (topFolder === undefined)
        return base;
    let metadata;
    for (const [path, entry] of filesByPath(archive)) {
        const bytes = capturedOf(entry);
        if (!bytes)
            continue;
        const below = path.slice(topFolder.length + 1);
        if (below === 'PKG-INFO')
            metadata = parseMetadata(path, bytes);
        else
            sources.set(below, bytes);
    }
    return { ...base, topFolder, ...(metadata && { metadata }) };
}


/***/ }),

/***/ 40064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isScriptGroup),
/* harmony export */   f: () => (/* binding */ parseEntryPoints)
/* harmony export */ });
/* harmony import */ var _filename_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57245);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25436);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91759);



/** Groups whose entries become programs on the user's PATH. */
const SCRIPT_GROUPS = new Set(['console_scripts', 'gui_scripts']);
const GROUP = /^[A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)*$/;
/** With the hyphens that real groups have. */
const ODD_GROUP = /^[A-Za-z0-9_.-]+$/;
/** What the specification advises for names. */
const NAME = /^[A-Za-z0-9_.-]+$/;
/** A program's name becomes a file's: no separator, no dot at either end. */
const SCRIPT_NAME = /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?$/;
const TARGET = /^(?<module>[\p{ID_Start}_]\p{ID_Continue}*(?:\.[\p{ID_Start}_]\p{ID_Continue}*)*)(?<colon>[ \t]*:[ \t]*(?<attribute>[\p{ID_Start}_]\p{ID_Continue}*(?:\.[\p{ID_Start}_]\p{ID_Continue}*)*))?(?:[ \t]*\[(?<extras>[^[\]]*)\])?$/u;
/** True for a group whose entries are installed as programs. */
function isScriptGroup(group) {
    return SCRIPT_GROUPS.has(group);
}
/**
 * Reads entry_points.txt as importlib.metadata does. Wherever configparser, with the settings of the entry points
 * specification, would see something else or stop, there is a problem.
 */
function parseEntryPoints(path, bytes) {
    const reader = new EntryPointReader();
    for (const line of (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .splitLines */ .uz)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)(bytes, reader.problems)))
        reader.take(line);
    return { path, value: { entries: reader.entries }, problems: reader.problems.list };
}
class EntryPointReader {
    entries = [];
    problems = new _problems_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemList */ .Ku();
    group;
    groups = new Set();
    /** Names of the current group; those of both script groups share one, since they land in one folder. */
    names = new Map();
    indent = 0;
    /** configparser takes a line that is indented deeper than the one before for more of its value. */
    inValue = false;
    take(line) {
        const { number } = line;
        if (line.end === '\r')
            this.problems.add('bare-cr', 'a carriage return without line feed', number);
        if (_text_js__WEBPACK_IMPORTED_MODULE_2__/* .CONTROL */ .W3.test(line.text))
            this.problems.add('control-character', 'a control character', number);
        if (_text_js__WEBPACK_IMPORTED_MODULE_2__/* .ODD_LINE_END */ .Fn.test(line.text)) {
            this.problems.add('line-separator', 'a character that some readers take for a line end', number);
        }
        const text = line.text.trim();
        if (text === '' || text.startsWith('#'))
            return;
        if (text.startsWith(';')) {
            this.problems.add('semicolon-comment', 'importlib.metadata takes no `;` for a comment', number);
            return;
        }
        this.checkIndent(line.text, number);
        if (text.startsWith('['))
            this.section(text, number);
        else
            this.entry(text, number);
    }
    checkIndent(text, line) {
        const indent = text.length - text.trimStart().length;
        if (this.inValue && indent > this.indent) {
            this.problems.add('continuation-line', 'configparser takes this line for more of the value above', line);
        }
        else {
            this.indent = indent;
        }
    }
    section(text, line) {
        this.inValue = false;
        if (!text.endsWith(']')) {
            this.problems.add('bad-section', `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} begins like a group and is none`, line);
            this.entry(text, line);
            return;
        }
        const group = text.slice(1, -1);
        if (group.toUpperCase() === 'DEFAULT') {
            this.problems.add('default-section', 'configparser copies the entries of [DEFAULT] into every group', line);
        }
        if (!GROUP.test(group)) {
            const code = ODD_GROUP.test(group) ? 'odd-group' : 'bad-section';
            this.problems.add(code, `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(group)} is no group name of letters, digits, \`_\` and dots`, line);
        }
        if (this.groups.has(group))
            this.problems.add('duplicate-section', `the group ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(group)} stands twice`, line);
        this.groups.add(group);
        this.group = group;
    }
    entry(text, line) {
        const equals = text.indexOf('=');
        if (equals === -1) {
            this.problems.add('no-delimiter', `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} has no \`=\``, line);
            return;
        }
        this.inValue = true;
        if (this.group === undefined) {
            this.problems.add('outside-section', `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} stands in no group`, line);
            return;
        }
        const { group } = this;
        const name = text.slice(0, equals).trim();
        const target = text.slice(equals + 1).trim();
        this.checkName(group, name, line);
        const { groups } = TARGET.exec(target) ?? {};
        const extras = (groups?.extras ?? '').split(',').map((extra) => extra.trim());
        const named = extras.length === 1 && extras[0] === '' ? [] : extras;
        const module = groups?.module;
        const attribute = groups?.attribute;
        if (module === undefined || !named.every(_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .isValidName */ .uV)) {
            this.problems.add('bad-target', `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(target)} is not \`module:attribute\``, line);
        }
        else if (attribute === undefined && isScriptGroup(group)) {
            this.problems.add('script-without-attribute', `the program ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} names no function`, line);
        }
        else if (/\s/.test(groups?.colon ?? '')) {
            this.problems.add('spaced-target', `white space about the colon of ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(target)}`, line);
        }
        this.entries.push({
            group,
            name,
            target,
            ...(module === undefined ? {} : { module }),
            ...(attribute === undefined ? {} : { attribute }),
            extras: named,
            line,
        });
    }
    checkName(group, name, line) {
        const script = isScriptGroup(group);
        // Programs become files, so that `Demo` and `demo` are one on some systems, and gui_scripts overwrite console_scripts.
        const key = script ? name.toLowerCase() : name;
        const scope = script ? 'console_scripts' : group;
        let names = this.names.get(scope);
        if (!names)
            this.names.set(scope, (names = new Set()));
        if (names.has(key))
            this.problems.add('duplicate-key', `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} stands twice in ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(group)}`, line);
        names.add(key);
        if (name.includes(':')) {
            this.problems.add('colon-delimiter', `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} holds a colon, which ends a name for configparser`, line);
        }
        else if (script ? !SCRIPT_NAME.test(name) : name === '') {
            this.problems.add('bad-name', `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} can't be the name of ${script ? 'a program' : 'an entry point'}`, line);
        }
        else if (!NAME.test(name)) {
            this.problems.add('odd-name', `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} is no name of letters, digits, \`.\`, \`_\` and \`-\``, line);
        }
    }
}


/***/ }),

/***/ 57245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ isFilename),
/* harmony export */   Pc: () => (/* binding */ normalizeName),
/* harmony export */   eP: () => (/* binding */ parseWheelFilename),
/* harmony export */   g4: () => (/* binding */ belongsTo),
/* harmony export */   sF: () => (/* binding */ parseSdistFilename),
/* harmony export */   uV: () => (/* binding */ isValidName)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25436);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82354);


/** The longest name that file systems take, in characters. */
const MAX_FILENAME = 255;
/** Compressed tag sets multiply; the largest real product is below 30. */
const MAX_TAGS = 1000;
const PROJECT = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
const ESCAPED_PROJECT = /^[A-Za-z0-9](?:[A-Za-z0-9._]*[A-Za-z0-9])?$/;
const BUILD = /^[0-9][A-Za-z0-9_.]*$/;
const TAG = /^[A-Za-z0-9_]+$/;
/** The normal form of a project name (PEP 503): lower case, runs of `-`, `_` and `.` are one `-`. Linear in its length. */
function normalizeName(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}
/** True for a valid project or extra name (PEP 508, core metadata "Name"): ASCII letters, digits, and `.`, `_`, `-` inside. */
function isValidName(name) {
    return PROJECT.test(name);
}
/** Tells the parts of a file name from the reason why it has none. */
function isFilename(name) {
    return 'project' in name;
}
function checkNormalForm(problems, rawProject, rawVersion, version) {
    const escaped = normalizeName(rawProject).replaceAll('-', '_');
    if (rawProject !== escaped) {
        problems.add('name-not-normalised', `the project is spelt ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rawProject)}, its normal form is ${escaped}`);
    }
    if (rawVersion !== version) {
        problems.add('version-not-normalised', `the version is spelt ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rawVersion)}, its normal form is ${version}`);
    }
}
function invalid(message) {
    return { code: 'filename-invalid', message };
}
function tagSet(text, what, problems) {
    const tags = text.split('.');
    if (!tags.every((tag) => TAG.test(tag)))
        return invalid(`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is no set of ${what} tags`);
    if (new Set(tags).size !== tags.length)
        problems.add('duplicate-tag', `a ${what} tag stands twice in ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}`);
    else if (tags.toSorted().join('.') !== text) {
        problems.add('tags-not-sorted', `the ${what} tags ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} are not sorted`);
    }
    return tags;
}
function expandTags(python, abi, platform, problems) {
    const pythonTags = tagSet(python, 'Python', problems);
    const abiTags = tagSet(abi, 'ABI', problems);
    const platformTags = tagSet(platform, 'platform', problems);
    if ('code' in pythonTags)
        return pythonTags;
    if ('code' in abiTags)
        return abiTags;
    if ('code' in platformTags)
        return platformTags;
    if (pythonTags.length * abiTags.length * platformTags.length > MAX_TAGS) {
        return invalid(`the name stands for more than ${MAX_TAGS} tags`);
    }
    const tags = pythonTags.flatMap((p) => abiTags.flatMap((a) => platformTags.map((t) => `${p}-${a}-${t}`)));
    return { pythonTags, abiTags, platformTags, tags };
}
/**
 * Splits the name of a wheel (PEP 427, binary distribution format). Answers a `Problem` where the index or an installer
 * would refuse to split it.
 */
function parseWheelFilename(filename) {
    if (filename.length > MAX_FILENAME)
        return invalid('the file name is longer than 255 characters');
    if (!filename.endsWith('.whl'))
        return invalid('the file name does not end in .whl');
    const parts = filename.slice(0, -'.whl'.length).split('-');
    if (parts.length !== 5 && parts.length !== 6) {
        return invalid(`a wheel's name has 5 or 6 parts between hyphens, this one has ${parts.length}`);
    }
    const [rawProject = '', rawVersion = ''] = parts;
    const [python = '', abi = '', platform = ''] = parts.slice(-3);
    const build = parts.length === 6 ? (parts[2] ?? '') : undefined;
    // `__` would be an escaped run of separators; packaging and with it the index refuse it.
    if (!ESCAPED_PROJECT.test(rawProject) || rawProject.includes('__')) {
        return invalid(`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rawProject)} is no escaped project name`);
    }
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeVersion */ .Qj)(rawVersion);
    if (version === undefined)
        return invalid(`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rawVersion)} is no version`);
    if (build !== undefined && !BUILD.test(build))
        return invalid(`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(build)} is no build tag`);
    const problems = new _problems_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemList */ .Ku();
    checkNormalForm(problems, rawProject, rawVersion, version);
    const tags = expandTags(python, abi, platform, problems);
    if ('code' in tags)
        return tags;
    return {
        project: normalizeName(rawProject),
        rawProject,
        version,
        rawVersion,
        ...(build === undefined ? {} : { build }),
        ...tags,
        problems: problems.list,
    };
}
/**
 * Splits the name of a source distribution at its last hyphen, as installers do (PEP 625, and what came before it:
 * `python-dateutil-2.9.0.post0.tar.gz`).
 */
function parseSdistFilename(filename) {
    if (filename.length > MAX_FILENAME)
        return invalid('the file name is longer than 255 characters');
    if (!filename.endsWith('.tar.gz'))
        return invalid('the file name does not end in .tar.gz');
    const stem = filename.slice(0, -'.tar.gz'.length);
    const dash = stem.lastIndexOf('-');
    if (dash === -1)
        return invalid('no hyphen stands between project and version');
    const rawProject = stem.slice(0, dash);
    const rawVersion = stem.slice(dash + 1);
    if (!isValidName(rawProject))
        return invalid(`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rawProject)} is no project name`);
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeVersion */ .Qj)(rawVersion);
    if (version === undefined)
        return invalid(`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rawVersion)} is no version`);
    const problems = new _problems_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemList */ .Ku();
    checkNormalForm(problems, rawProject, rawVersion, version);
    // `demo-1.0-1` is version 1 of `demo-1.0` for some readers and version `1.0-1` of `demo` for others (PEP 440, "Implicit post releases").
    const previous = rawProject.lastIndexOf('-');
    if (previous !== -1 && (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeVersion */ .Qj)(stem.slice(previous + 1)) !== undefined) {
        problems.add('ambiguous-name', `project and version can be told apart in two ways in ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(stem)}`);
    }
    return { project: normalizeName(rawProject), rawProject, version, rawVersion, problems: problems.list };
}
/**
 * True where a folder name such as `demo-1.0.dist-info` or `demo-1.0.data` belongs to the wheel of this file name: project
 * and version are equal once normalised (PEP 427, binary distribution format).
 */
function belongsTo(name, folder) {
    const stem = folder.replace(/\.(?:dist-info|data)$/, '');
    const dash = stem.lastIndexOf('-');
    if (stem === folder || dash === -1 || !isFilename(name))
        return false;
    return (normalizeName(stem.slice(0, dash)) === name.project && (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionsEqual */ .At)(stem.slice(dash + 1), name.version));
}


/***/ }),

/***/ 5390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ isMarker)
/* harmony export */ });
/** Variables of environment markers (PEP 508; `extras` and `dependency_groups` by PEP 751), and their old spellings. */
const VARIABLES = new Set([
    'python_version',
    'python_full_version',
    'os_name',
    'os.name',
    'sys_platform',
    'sys.platform',
    'platform_release',
    'platform_system',
    'platform_version',
    'platform.version',
    'platform_machine',
    'platform.machine',
    'platform_python_implementation',
    'platform.python_implementation',
    'python_implementation',
    'implementation_name',
    'implementation_version',
    'extra',
    'extras',
    'dependency_groups',
]);
const TOKEN = /[ \t]*(?:([()])|("[^"]*"|'[^']*')|(===|~=|==|!=|<=|>=|<|>)|(not[ \t]+in(?![\w.]))|([A-Za-z_][\w.]*))/y;
/** Tokens of a marker, or `undefined` where some text is none. */
function tokenize(text) {
    const tokens = [];
    const end = text.trimEnd().length;
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < end) {
        const match = TOKEN.exec(text);
        if (!match)
            return undefined;
        const [, parenthesis, literal, comparison, notIn, word = ''] = match;
        if (parenthesis !== undefined)
            tokens.push(parenthesis === '(' ? '(' : ')');
        else if (literal !== undefined || VARIABLES.has(word))
            tokens.push('operand');
        else if (comparison !== undefined || notIn !== undefined || word === 'in')
            tokens.push('operator');
        else if (word === 'and' || word === 'or')
            tokens.push('joiner');
        else
            return undefined;
    }
    return tokens;
}
/**
 * True for a well-formed environment marker. It is not evaluated. A state machine, not a recursive parser: a marker may
 * open ten thousand parentheses.
 */
function isMarker(text) {
    const tokens = tokenize(text);
    if (!tokens)
        return false;
    let depth = 0;
    let state = 'left';
    for (const token of tokens) {
        if (state === 'left' && token === '(')
            depth += 1;
        else if (state === 'left' && token === 'operand')
            state = 'operator';
        else if (state === 'operator' && token === 'operator')
            state = 'right';
        else if (state === 'right' && token === 'operand')
            state = 'after';
        else if (state === 'after' && token === 'joiner')
            state = 'left';
        else if (state === 'after' && token === ')' && depth > 0)
            depth -= 1;
        else
            return false;
    }
    return state === 'after' && depth === 0;
}


/***/ }),

/***/ 34243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ FIELDS),
/* harmony export */   m: () => (/* binding */ METADATA_VERSIONS)
/* harmony export */ });
/** Every header of the core metadata specification (PEP 241, 314, 345, 566, 643, 639, 794) by lower-case name. */
const FIELDS = new Map([
    ['metadata-version', { since: '1.0' }],
    ['name', { since: '1.0' }],
    ['version', { since: '1.0' }],
    ['platform', { since: '1.0', multiple: true }],
    ['summary', { since: '1.0' }],
    ['description', { since: '1.0', text: true }],
    ['keywords', { since: '1.0' }],
    ['home-page', { since: '1.0' }],
    ['author', { since: '1.0' }],
    ['author-email', { since: '1.0' }],
    ['license', { since: '1.0', text: true }],
    ['supported-platform', { since: '1.1', multiple: true }],
    ['download-url', { since: '1.1' }],
    ['classifier', { since: '1.1', multiple: true }],
    ['requires', { since: '1.1', multiple: true }],
    ['provides', { since: '1.1', multiple: true }],
    ['obsoletes', { since: '1.1', multiple: true }],
    ['maintainer', { since: '1.2' }],
    ['maintainer-email', { since: '1.2' }],
    ['requires-dist', { since: '1.2', multiple: true }],
    ['provides-dist', { since: '1.2', multiple: true }],
    ['obsoletes-dist', { since: '1.2', multiple: true }],
    ['requires-python', { since: '1.2' }],
    ['requires-external', { since: '1.2', multiple: true }],
    ['project-url', { since: '1.2', multiple: true }],
    ['description-content-type', { since: '2.1' }],
    ['provides-extra', { since: '2.1', multiple: true }],
    ['dynamic', { since: '2.2', multiple: true }],
    ['license-expression', { since: '2.4' }],
    ['license-file', { since: '2.4', multiple: true }],
    ['import-name', { since: '2.5', multiple: true }],
    ['import-namespace', { since: '2.5', multiple: true }],
]);
/** Versions of the metadata itself, oldest first. 2.0 was withdrawn (PEP 426) but stands in real wheels. */
const METADATA_VERSIONS = [
    '1.0',
    '1.1',
    '1.2',
    '2.0',
    '2.1',
    '2.2',
    '2.3',
    '2.4',
    '2.5',
];


/***/ }),

/***/ 25436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ ProblemList),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   hp: () => (/* binding */ isTolerated)
/* harmony export */ });
/** Past this many problems of one file the rest are only counted: a hostile file must not fill memory or a report. */
const MAX_PROBLEMS = 100;
/** Characters of hostile text that a message quotes. */
const MAX_QUOTE = 80;
/**
 * Faults that honest packages of the past are full of and that all readers take alike: a rule shows them as notes.
 * Everything not named here is to be taken as a fault.
 */
const TOLERATED = new Set([
    'name-not-normalised',
    'version-not-normalised',
    'tags-not-sorted',
    'withdrawn-metadata-version',
    'early-header',
    'folded-text',
    'text-line-separator',
    'body-bare-cr',
    'extra-not-normalised',
    'duplicate-extra',
    'blank-row',
    'odd-name',
    'odd-group',
    'spaced-target',
]);
/** True for a fault that real releases have and that every reader takes in one way. */
function isTolerated(problem) {
    return TOLERATED.has(problem.code);
}
/** Text of a file inside an artifact, shortened and escaped as in JSON, for a message. */
function quote(text) {
    return JSON.stringify(text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE)}…` : text);
}
/** Collects the problems of one file, at most `MAX_PROBLEMS` and one that says there are more (never a tolerated one). */
class ProblemList {
    list;
    constructor(before = []) {
        this.list = [...before];
    }
    add(code, message, line) {
        if (this.list.length === MAX_PROBLEMS) {
            this.list.push({ code: 'too-many-problems', message: 'more faults than are listed' });
        }
        else if (this.list.length < MAX_PROBLEMS) {
            this.list.push(line === undefined ? { code, message } : { code, message, line });
        }
    }
}


/***/ }),

/***/ 82157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parseRequirement)
/* harmony export */ });
/* harmony import */ var _filename_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57245);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5390);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25436);
/* harmony import */ var _specifier_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89302);




/** Longer than any real one by far; bounds the work that one line can cause. */
const MAX_LENGTH = 10_000;
const HEAD = /^[ \t]*([A-Za-z0-9][A-Za-z0-9._-]*)[ \t]*(?:\[([^\]]*)\])?[ \t]*/;
/** Parses one dependency specifier strictly; answers a `Problem` (code `invalid-requirement`) where it is none. */
function parseRequirement(text) {
    const invalid = (why) => ({
        code: 'invalid-requirement',
        message: `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)} is no requirement: ${why}`,
    });
    if (text.length > MAX_LENGTH)
        return invalid('it is too long');
    const head = HEAD.exec(text);
    const name = head?.[1] ?? '';
    if (!head || !(0,_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .isValidName */ .uV)(name))
        return invalid('it does not begin with a project name');
    const extras = parseExtras(head[2]);
    if (!extras)
        return invalid('the extras are malformed');
    const rest = text.slice(head[0].length);
    const base = { name, project: (0,_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(name), extras };
    if (rest.startsWith('@')) {
        // The URL ends at white space, so that a `;` within it is its own (PEP 508, "Grammar").
        const match = /^@[ \t]*([^ \t]+)(?:[ \t]+(?:;(.*))?)?$/.exec(rest);
        if (!match)
            return invalid('the URL is malformed');
        const [, url = '', marker] = match;
        return withMarker({ ...base, specifiers: [], url }, marker, invalid);
    }
    const semicolon = rest.indexOf(';');
    const specifiers = (0,_specifier_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSpecifiers */ .$)(unwrap(semicolon === -1 ? rest : rest.slice(0, semicolon)));
    if (!specifiers)
        return invalid('the version specifiers are malformed');
    return withMarker({ ...base, specifiers }, semicolon === -1 ? undefined : rest.slice(semicolon + 1), invalid);
}
function withMarker(requirement, marker, invalid) {
    if (marker === undefined)
        return requirement;
    return (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .isMarker */ .r)(marker) ? { ...requirement, marker: marker.trim() } : invalid('the marker is malformed');
}
function parseExtras(text) {
    if (text === undefined || text.trim() === '')
        return [];
    const extras = text.split(',').map((extra) => extra.trim());
    return extras.every(_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .isValidName */ .uV) ? extras : undefined;
}
/** `name (>=1.0)`: specifiers may stand in parentheses. */
function unwrap(text) {
    const trimmed = text.trim();
    return trimmed.startsWith('(') && trimmed.endsWith(')') ? trimmed.slice(1, -1) : trimmed;
}


/***/ }),

/***/ 89302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseSpecifiers)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82354);

/** More clauses than any real set has. */
const MAX_CLAUSES = 100;
const CLAUSE = /^(~=|===|==|!=|<=|>=|<|>)[ \t]*([^ \t,;()]+)$/;
function isClause(operator, version) {
    if (operator === '===')
        return true;
    const exact = operator === '==' || operator === '!=';
    const wildcard = version.endsWith('.*');
    if (wildcard && !exact)
        return false;
    const plain = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeVersion */ .Qj)(wildcard ? version.slice(0, -2) : version);
    if (plain === undefined)
        return false;
    if (plain.includes('+') && (!exact || wildcard))
        return false;
    // A prefix match is on the release alone.
    if (wildcard && !/^(?:[0-9]+!)?[0-9.]+$/.test(plain))
        return false;
    return operator !== '~=' || /[0-9]\.[0-9]/.test(plain);
}
/**
 * Splits a set of version specifiers (PEP 440) into its clauses, white space removed. `undefined` where one is malformed.
 * An empty set matches all; a comma at the end is taken, as packaging does.
 */
function parseSpecifiers(text) {
    // packaging lets arbitrary equality run to the next white space, a comma included; others split there.
    const arbitrary = text.indexOf('===');
    if (arbitrary !== -1 && text.includes(',', arbitrary))
        return undefined;
    const parts = text.split(',', MAX_CLAUSES + 1).map((part) => part.trim());
    if (parts.length > MAX_CLAUSES)
        return undefined;
    if (parts.at(-1) === '')
        parts.pop();
    const clauses = [];
    for (const part of parts) {
        const match = CLAUSE.exec(part);
        if (!match)
            return undefined;
        const [, operator = '', version = ''] = match;
        if (!isClause(operator, version))
            return undefined;
        clauses.push(operator + version);
    }
    return clauses;
}


/***/ }),

/***/ 91759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fn: () => (/* binding */ ODD_LINE_END),
/* harmony export */   W3: () => (/* binding */ CONTROL),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   uz: () => (/* binding */ splitLines)
/* harmony export */ });
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
/**
 * Bytes of a metadata file as text, a byte order mark kept. What is no UTF-8 (which all of these files are by their
 * specifications) is a problem and comes back with U+FFFD in its place.
 */
function decodeText(bytes, problems) {
    let text;
    try {
        text = decoder.decode(bytes);
    }
    catch {
        problems.add('not-utf-8', 'the file is not UTF-8');
        text = lenient.decode(bytes);
    }
    // Some readers drop the mark, others take it for the first letter of a name.
    if (text.startsWith('\uFEFF'))
        problems.add('byte-order-mark', 'the file begins with a byte order mark', 1);
    return text;
}
/** Lines as universal newlines cut them: `\n`, `\r\n` and a lone `\r` end one. Nothing follows a final line end. */
function* splitLines(text) {
    const ends = /\r\n|\r|\n/g;
    let start = 0;
    let number = 1;
    for (let match = ends.exec(text); match; match = ends.exec(text)) {
        const end = match[0] === '\r\n' ? '\r\n' : match[0] === '\r' ? '\r' : '\n';
        yield { text: text.slice(start, match.index), number, end };
        start = ends.lastIndex;
        number += 1;
    }
    if (start < text.length)
        yield { text: text.slice(start), number, end: '' };
}
/** What only Python's `str.splitlines` takes for a line end: readers disagree where the line is over. */
const ODD_LINE_END = /[\v\f\x1c-\x1e\x85\u2028\u2029]/;
/** Control characters that no text needs; tab and what ends a line is not among them. */
const CONTROL = /[\0-\x08\x0e-\x1b\x1f\x7f]/;


/***/ }),

/***/ 82354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ comparableVersion),
/* harmony export */   At: () => (/* binding */ versionsEqual),
/* harmony export */   Qj: () => (/* binding */ normalizeVersion)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99687);

/** Longest version taken; the longest on real projects (a local version with a date and a commit) has about 60 characters. */
const MAX_LENGTH = 200;
/** Longer numbers lose digits in a JavaScript number, so that two versions would look like one. */
const TOO_LONG_NUMBER = /[0-9]{16}/;
const LEADING_ZEROS = /^0+(?=[0-9])/;
/** Local segments are kept as text: `1e5` is no number there (PEP 440, "Local version identifiers"). */
function normalizeLocal(local) {
    return local
        .split(/[-_.]/)
        .map((part) => (/^[0-9]+$/.test(part) ? part.replace(LEADING_ZEROS, '') : part.toLowerCase()))
        .join('.');
}
function normalize(text, trimZeros) {
    if (text.length > MAX_LENGTH || TOO_LONG_NUMBER.test(text))
        return undefined;
    const parsed = (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text);
    if (!parsed)
        return undefined;
    const release = [...parsed.release];
    while (trimZeros && release.length > 1 && release.at(-1) === 0)
        release.pop();
    const plus = text.indexOf('+');
    // The library's types do not say so, but a part that is absent is null.
    const [pre, post, dev] = [parsed.pre, parsed.post, parsed.dev];
    return [
        parsed.epoch === 0 ? '' : `${parsed.epoch}!`,
        release.join('.'),
        pre ? pre.join('') : '',
        post ? `.${post.join('')}` : '',
        dev ? `.${dev.join('')}` : '',
        plus === -1 ? '' : `+${normalizeLocal(text.slice(plus + 1))}`,
    ].join('');
}
/** The normal form of a version (PEP 440), zeros at the end of the release kept; `undefined` where it is none. No white space. */
function normalizeVersion(text) {
    return normalize(text, false);
}
/** One text for all versions that PEP 440 calls equal; `undefined` where it is no version. */
function comparableVersion(text) {
    return normalize(text, true);
}
/** True where both are versions and PEP 440 calls them equal: `1.0` and `1.0.0` are. */
function versionsEqual(a, b) {
    const key = comparableVersion(a);
    return key !== undefined && key === comparableVersion(b);
}


/***/ }),

/***/ 76298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ globProblem),
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   v7: () => (/* binding */ MAX_GLOB_LENGTH)
/* harmony export */ });
/**
 * Globs of the policy, matched against whole paths. They decide what is trusted, so there is little to them: `?` is one
 * character and `*` any run of characters of one path component, `**` any run of components; all else is itself.
 * Libraries such as picomatch bring negation, braces, character classes and extended globs, and match by building a
 * regular expression, whose backtracking a hostile path can exploit. Here the work is at most the length of the glob
 * times that of the path.
 *
 * Wildcards stop at `!`, which stands between the levels of nested archives: an approval for a folder says nothing of what
 * archives in that folder hold. `**` as the last component is at least one component: `a/**` is what lies in `a`.
 */
function compileGlob(glob) {
    const levels = glob.split('!').map((level) => {
        const components = level.split('/');
        // Collapsed, a run of `**` costs nothing more; the `*` after a last one makes it "at least one component".
        const ends = components.at(-1) === '**' ? [...components, '*'] : components;
        return ends
            .filter((component, index) => component !== '**' || ends[index - 1] !== '**')
            .map((component) => ({ text: component, characters: Array.from(component) }));
    });
    return (path) => {
        const parts = path.split('!');
        return (parts.length === levels.length &&
            levels.every((level, index) => matchRun(level, (parts[index] ?? '').split('/'), ({ text }) => text === '**', ({ text, characters }, name) => text === '*' || matchName(characters, name))));
    };
}
function matchName(characters, name) {
    return matchRun(characters, Array.from(name), (character) => character === '*', (expected, character) => expected === '?' || expected === character);
}
/**
 * Greedy match of a pattern in which some items stand for any run of things. Going back to the last such item is enough:
 * had an earlier one to take more, the last one could take that instead. So the work is pattern times things at most.
 */
function matchRun(pattern, things, isRun, matches) {
    let at = 0;
    let retry;
    for (let index = 0; index < things.length;) {
        const item = pattern[at];
        const thing = things[index];
        if (item !== undefined && isRun(item)) {
            at += 1;
            retry = { pattern: at, thing: index };
        }
        else if (item !== undefined && thing !== undefined && matches(item, thing)) {
            at += 1;
            index += 1;
        }
        else if (retry !== undefined) {
            retry.thing += 1;
            at = retry.pattern;
            index = retry.thing;
        }
        else {
            return false;
        }
    }
    return pattern.slice(at).every(isRun);
}
/** Longer than any path within the default limits. */
const MAX_GLOB_LENGTH = 4096;
/** Why a text can't be a glob of the policy, in words that complete "expected a glob: …"; undefined where it can. */
function globProblem(glob) {
    if (glob === '')
        return 'it is empty';
    if (glob.length > MAX_GLOB_LENGTH)
        return `it is longer than ${MAX_GLOB_LENGTH} characters`;
    if (glob.startsWith('!'))
        return '"!" negates nothing here; list what is meant instead';
    const special = /[[\]{}]/u.exec(glob)?.[0];
    if (special !== undefined) {
        return `"${special}" has no special meaning here; write one pattern for each case, or "?" for that character`;
    }
    if (glob.includes('\\'))
        return 'a backslash escapes nothing here, and paths are separated by "/"';
    for (const component of glob.split(/[/!]/u)) {
        if (component === '')
            return 'it begins or ends with a separator, or has two in a row; paths are relative';
        if (component === '.' || component === '..')
            return `a path has no "${component}" component`;
        if (component.includes('**') && component !== '**')
            return '"**" must be a whole path component';
    }
    return undefined;
}


/***/ })

};

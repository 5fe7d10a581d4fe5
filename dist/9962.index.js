export const id = 9962;
export const ids = [9962];
export const modules = {

/***/ 22831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ ANOMALIES)
/* harmony export */ });
const ANOMALIES = {
    // Reading stopped: what comes after is unknown.
    'not-an-archive': { family: 'unreadable', title: 'the file is not an archive of the kind its name says' },
    truncated: { family: 'unreadable', title: 'the file ends too early' },
    'read-error': { family: 'unreadable', title: 'the file could not be read' },
    'bad-compressed-data': { family: 'unreadable', title: 'compressed data does not inflate' },
    'limit-artifact-size': { family: 'limit', title: 'the file is larger than the limit' },
    'limit-entries': { family: 'limit', title: 'more entries than the limit' },
    'limit-entry-size': { family: 'limit', title: 'an entry is larger than the limit' },
    'limit-total-size': { family: 'limit', title: 'all entries together are larger than the limit' },
    'limit-ratio': { family: 'limit', title: 'the compression ratio is above the limit' },
    'limit-nesting': { family: 'limit', title: 'archives are nested deeper than the limit' },
    'limit-nested-size': { family: 'limit', title: 'an inner archive is larger than the limit' },
    'limit-path': { family: 'limit', title: 'a path is longer or deeper than the limit' },
    'limit-tar-extension': { family: 'limit', title: 'a tar extension header is larger than the limit' },
    'limit-anomalies': { family: 'limit', title: 'more oddities than are worth listing' },
    'limit-capture': { family: 'limit', title: 'a metadata file is larger than the limit' },
    'zip-prefix': { family: 'zip', title: 'bytes before the first record' },
    'zip-trailing': { family: 'zip', title: 'bytes after the end record' },
    'zip-gap': { family: 'zip', title: 'bytes that belong to no record' },
    'zip-overlap': { family: 'zip', title: 'records that overlap' },
    'zip-order': { family: 'zip', title: 'central directory and local headers in different order' },
    'zip-hidden-entry': { family: 'zip', title: 'a local header that the central directory does not list' },
    'zip-end-record': { family: 'zip', title: 'the end record is ambiguous or disagrees with the directory' },
    'zip-zip64': { family: 'zip', title: 'zip64 records that disagree or are not needed' },
    'zip-multi-disk': { family: 'zip', title: 'an archive of several disks' },
    'zip-comment': { family: 'zip', title: 'an archive or entry comment' },
    'zip-header-mismatch': { family: 'zip', title: 'local header and central directory disagree' },
    'zip-extra-field': {
        family: 'zip',
        title: 'an extra field that is malformed, repeated or renames the entry',
    },
    'zip-flags': { family: 'zip', title: 'general purpose flags that no wheel needs' },
    'zip-encrypted': { family: 'zip', title: 'an encrypted entry' },
    'zip-data-descriptor': { family: 'zip', title: 'a data descriptor' },
    'zip-method': { family: 'zip', title: 'a compression method other than stored and deflate' },
    'zip-size-mismatch': { family: 'zip', title: 'contents that are not as long as declared' },
    'zip-crc-mismatch': { family: 'zip', title: 'contents that do not match their CRC-32' },
    'zip-directory-data': { family: 'zip', title: 'a folder entry with contents' },
    'zip-junk-in-data': { family: 'zip', title: 'bytes after the end of the compressed data of an entry' },
    'gzip-header': { family: 'gzip', title: 'a gzip header that readers take differently' },
    'gzip-crc-mismatch': { family: 'gzip', title: 'contents that do not match the gzip CRC-32' },
    'gzip-size-mismatch': { family: 'gzip', title: 'contents that do not match the gzip size field' },
    'gzip-several-members': { family: 'gzip', title: 'more than one gzip member' },
    'gzip-trailing': { family: 'gzip', title: 'bytes after the gzip stream' },
    'tar-checksum': { family: 'tar', title: 'a header whose checksum is wrong' },
    'tar-header': { family: 'tar', title: 'a malformed header field' },
    'tar-number': { family: 'tar', title: 'a number that readers take differently' },
    'tar-format': { family: 'tar', title: 'a header that is neither ustar nor GNU' },
    'tar-unknown-type': { family: 'tar', title: 'a member of unknown type' },
    'tar-extension': { family: 'tar', title: 'a malformed pax or GNU extension' },
    'tar-extension-repeated': { family: 'tar', title: 'several extensions of one kind for one member' },
    'tar-extension-orphan': { family: 'tar', title: 'an extension header with no member after it' },
    'tar-extension-conflict': { family: 'tar', title: 'pax and header, or pax and GNU, disagree' },
    'tar-global-header': { family: 'tar', title: 'a global header that changes members' },
    'tar-sparse': { family: 'tar', title: 'a sparse member' },
    'tar-link-data': { family: 'tar', title: 'a link or folder with contents' },
    'tar-padding': { family: 'tar', title: 'padding that is not zero' },
    'tar-no-end': { family: 'tar', title: 'the end marker is missing or incomplete' },
    'tar-trailing': { family: 'tar', title: 'data after the end marker' },
    'tar-zero-block': { family: 'tar', title: 'a lone zero block between members' },
    'path-absolute': { family: 'path', title: 'an absolute path' },
    'path-traversal': { family: 'path', title: 'a path with a `..` component' },
    'path-dot': { family: 'path', title: 'a path with an empty or `.` component' },
    'path-backslash': { family: 'path', title: 'a path with a backslash' },
    'path-drive': { family: 'path', title: 'a path with a drive letter or stream (`:`)' },
    'path-control': { family: 'path', title: 'a path with a NUL or control character' },
    'path-bidi': { family: 'path', title: 'a path with invisible or bidirectional characters' },
    'path-encoding': { family: 'path', title: 'a path that is not UTF-8, or not marked as such' },
    'path-normalization': { family: 'path', title: 'a path that is not in Unicode normal form C' },
    'path-reserved': { family: 'path', title: 'a path that Windows reserves or changes' },
    'path-empty': { family: 'path', title: 'an empty path' },
    'duplicate-path': { family: 'collision', title: 'two entries of one path' },
    'case-collision': { family: 'collision', title: 'paths that are one on some file systems' },
    'file-folder-clash': { family: 'collision', title: 'a path that is both file and folder' },
    symlink: { family: 'link', title: 'a symbolic link' },
    hardlink: { family: 'link', title: 'a hard link' },
    'link-escape': { family: 'link', title: 'a link that points outside the archive or to nothing' },
    device: { family: 'mode', title: 'a device, fifo or other special file' },
    setuid: { family: 'mode', title: 'a set-user-id, set-group-id or sticky bit' },
    'mode-mismatch': { family: 'mode', title: 'a mode that contradicts the type of the entry' },
};


/***/ }),

/***/ 77792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isFullySeen),
/* harmony export */   u: () => (/* binding */ unseenIn)
/* harmony export */ });
/* harmony import */ var _anomalies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22831);

/** What these say is about the names and kinds of entries, whose contents are looked at all the same. */
const SEEN_FAMILIES = new Set(['path', 'collision', 'link', 'mode']);
/**
 * Oddities of the container that honest data files have (office documents, numpy arrays, old archives) and behind which no
 * byte is left that nobody looked at. Everything that is not named here counts as a place to hide bytes in.
 */
const SEEN = new Set([
    'zip-order',
    'zip-zip64',
    'zip-header-mismatch',
    'zip-flags',
    'zip-data-descriptor',
    'zip-directory-data',
    'tar-format',
    'tar-no-end',
    'tar-zero-block',
]);
/** What of an archive nobody looked at, in words: bytes behind an oddity, or an entry. Inner archives are not entered. */
function unseenIn({ anomalies, entries }) {
    const hiding = anomalies.find(({ code }) => hidesBytes(code));
    if (hiding !== undefined)
        return `an archive that was not read whole: ${_anomalies_js__WEBPACK_IMPORTED_MODULE_0__/* .ANOMALIES */ .m[hiding.code].title}`;
    // A device in a tar archive has no contents; those that it claims all the same are an oddity of their own.
    const closed = entries.find(({ contents }) => contents.state === 'unread' && contents.why !== 'device');
    return closed === undefined ? undefined : `an archive with an entry that was not read: ${closed.path}`;
}
function hidesBytes(code) {
    // Such a name may be any bytes at all.
    return code === 'path-control' || !(SEEN.has(code) || SEEN_FAMILIES.has(_anomalies_js__WEBPACK_IMPORTED_MODULE_0__/* .ANOMALIES */ .m[code].family));
}
/** Whether every byte of the archive, and of those in it, was looked at. */
function isFullySeen(archive) {
    const queue = [archive];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        if (unseenIn(next) !== undefined)
            return false;
        for (const { contents } of next.entries) {
            if (contents.state === 'read' && contents.inner !== undefined)
                queue.push(contents.inner);
        }
    }
    return true;
}


/***/ }),

/***/ 81759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   Cs: () => (/* binding */ PREDICATE_TYPES),
/* harmony export */   Uc: () => (/* binding */ PAYLOAD_TYPE),
/* harmony export */   dm: () => (/* binding */ STATEMENT_NAMES),
/* harmony export */   t6: () => (/* binding */ statementText),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34398);
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
const STATEMENT = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    _type: zod__WEBPACK_IMPORTED_MODULE_1__.literal(STATEMENT_TYPE),
    subject: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
        name: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1),
        digest: zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ sha256: zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(/^[0-9a-f]{64}$/u) }),
    }))
        .min(1)
        .max(1024),
    predicateType: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    predicate: zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string(), zod__WEBPACK_IMPORTED_MODULE_1__.json()),
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

/***/ 60994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ verifyBundle),
/* harmony export */   hk: () => (/* binding */ openBundle),
/* harmony export */   oX: () => (/* binding */ GITHUB_ISSUER)
/* harmony export */ });
/* harmony import */ var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61040);
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19654);
/* harmony import */ var _sigstore_verify__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54187);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81759);





/** Issuer of ID tokens on github.com. */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/** Extensions of Fulcio's certificates: https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md. */
const OID = {
    issuer: '1.3.6.1.4.1.57264.1.8',
    runnerEnvironment: '1.3.6.1.4.1.57264.1.11',
    sourceRepository: '1.3.6.1.4.1.57264.1.12',
    sourceDigest: '1.3.6.1.4.1.57264.1.13',
    sourceRef: '1.3.6.1.4.1.57264.1.14',
    sourceRepositoryId: '1.3.6.1.4.1.57264.1.15',
    sourceOwnerId: '1.3.6.1.4.1.57264.1.17',
    trigger: '1.3.6.1.4.1.57264.1.20',
    runInvocation: '1.3.6.1.4.1.57264.1.21',
};
/**
 * Verifies a Sigstore bundle of an in-toto statement: certificate, times, log, signature, signer. Answers the bytes that were signed.
 * @throws ToolError `digest-mismatch` saying what does not hold
 */
function verifyBundle(json, { signer: expected, ...trust }) {
    const { payload, signer } = openBundle(json, trust);
    requireSigner(signer, expected);
    return payload;
}
/**
 * The same without an opinion on who may sign: whoever calls compares the signer.
 * @throws ToolError `digest-mismatch` saying what does not hold
 */
function openBundle(json, { trustedRoots, logEntries }) {
    let payload;
    let entity;
    try {
        const bundle = (0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__/* .bundleFromJSON */ .vw)(json);
        if (bundle.content.$case !== 'dsseEnvelope')
            throw new Error('it holds no envelope');
        const { dsseEnvelope: envelope } = bundle.content;
        if (envelope.payloadType !== _statement_js__WEBPACK_IMPORTED_MODULE_4__/* .PAYLOAD_TYPE */ .Uc)
            throw new Error(`its payload is of type ${envelope.payloadType}`);
        payload = envelope.payload;
        entity = (0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_2__/* .toSignedEntity */ .DC)(bundle);
    }
    catch (cause) {
        throw refused((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(cause), cause);
    }
    requireTrusted(entity, trustedRoots, logEntries);
    return { payload, signer: signerOf(entity) };
}
function requireTrusted(entity, roots, logEntries) {
    const reasons = [];
    for (const root of roots) {
        try {
            const trust = (0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_2__/* .toTrustMaterial */ .jO)(_sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__.TrustedRoot.fromJSON(root));
            new _sigstore_verify__WEBPACK_IMPORTED_MODULE_2__/* .Verifier */ .BL(trust, { ctlogThreshold: 1, tlogThreshold: logEntries, timestampThreshold: 1 }).verify(entity);
            return;
        }
        catch (error) {
            reasons.push((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(error));
        }
    }
    throw refused(reasons.length === 0 ? 'there is no trusted root to verify by' : [...new Set(reasons)].join('; '));
}
/** Only after the chain was verified: before that a certificate says nothing. */
function signerOf({ key }) {
    if (key.$case !== 'certificate')
        throw refused('it is signed by a key without a certificate');
    const { certificate } = key;
    const claims = {};
    for (const [claim, oid] of Object.entries(OID)) {
        // A UTF8String in DER; the first six extensions, which are bare text, are not among them.
        const found = certificate.extension(oid)?.valueObj.subs[0]?.value.toString('utf8');
        if (found !== undefined)
            claims[claim] = found;
    }
    return { identity: certificate.subjectAltName ?? 'nobody', claims };
}
function requireSigner(signer, { identity, claims }) {
    if (signer.identity !== identity)
        throw refused(`it is signed by ${signer.identity}, expected ${identity}`);
    for (const claim of Object.keys(OID)) {
        const [expected, found] = [claims[claim], signer.claims[claim]];
        if (expected === undefined || found === expected)
            continue;
        throw refused(`its certificate has ${claim} ${found ?? 'absent'}, expected ${expected}`);
    }
}
function refused(why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v('digest-mismatch', `the attestation does not hold: ${why}`, {
        hint: 'Nothing may be published by it. Look at the run that signed it.',
        cause,
    });
}


/***/ }),

/***/ 42459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isHarmless),
/* harmony export */   c: () => (/* binding */ compareBuilt)
/* harmony export */ });
/** Differences that another build of the same source may show without other contents. */
const HARMLESS = new Set(['times', 'modes', 'owners', 'order', 'encoding']);
/** What readers report and the comparison itself sees: a link is compared by its kind and target. */
const COMPARED = new Set(['symlink', 'hardlink']);
/** Whether what differs goes away by a named normalisation: what an installer unpacks is the same, but for times and modes. */
function isHarmless({ kind }) {
    return HARMLESS.has(kind);
}
/**
 * How two files that should be one and the same differ, by what our reader sees in them. Empty where their bytes are equal.
 * @param names how messages call them: `first build`, `wheel from the sdist`
 */
function compareBuilt(first, second, names) {
    const [one, other] = [first.subject, second.subject];
    const differences = [];
    if (one.filename !== other.filename) {
        const detail = `${names[0]}: ${one.filename}, ${names[1]}: ${other.filename}`;
        differences.push({ kind: 'name', paths: [], detail });
    }
    if (one.sha256 === other.sha256)
        return differences;
    for (const [subject, name] of [
        [one, names[0]],
        [other, names[1]],
    ]) {
        const anomaly = subject.archive.anomalies.find(({ code }) => !COMPARED.has(code));
        if (anomaly === undefined && subject.archive.entries.length > 0)
            continue;
        const why = anomaly === undefined ? 'it has no entries' : `${anomaly.code}: ${anomaly.detail}`;
        differences.push({ kind: 'unreadable', paths: [], detail: `${name}: ${why}` });
    }
    const found = [...ofEntries(one, other, names), ...ofStamps(first.stamps, second.stamps)];
    differences.push(...found);
    if (differences.length > 0)
        return differences;
    const detail = 'the same entries in other bytes: compression, or a time in a header of the file itself';
    return [{ kind: 'encoding', paths: [], detail }];
}
function* ofEntries(one, other, names) {
    const [first, second] = [byPath(one), byPath(other)];
    for (const [a, b, name] of [
        [first, second, names[0]],
        [second, first, names[1]],
    ]) {
        const only = [...a.keys()].filter((path) => !b.has(path));
        if (only.length > 0)
            yield difference('missing', only, `only in the ${name}`);
    }
    const both = [...first].flatMap(([path, entry]) => {
        const twin = second.get(path);
        return twin === undefined ? [] : [{ path, entry, twin }];
    });
    const contents = both.filter(({ entry, twin }) => !isSame(entry, twin));
    if (contents.length > 0) {
        yield difference('contents', contents.map(({ path }) => path), 'other contents');
    }
    const modes = both.filter(({ entry, twin }) => entry.mode !== twin.mode);
    if (modes.length > 0)
        yield difference('modes', modes.map(({ path }) => path), 'other modes');
    const order = (subject, in_) => [...subject.keys()].filter((path) => in_.has(path)).join('\0');
    if (order(first, second) !== order(second, first))
        yield difference('order', [], 'another order of entries');
}
function* ofStamps(first, second) {
    const twins = new Map(second.map((stamp) => [stamp.path, stamp]));
    const paths = (differs) => first.flatMap((stamp) => {
        const twin = twins.get(stamp.path);
        return twin !== undefined && differs(stamp, twin) ? [stamp.path] : [];
    });
    const times = paths((a, b) => a.time !== b.time);
    if (times.length > 0)
        yield difference('times', times, 'other times');
    const owners = paths((a, b) => a.owner !== b.owner);
    if (owners.length > 0)
        yield difference('owners', owners, 'other owners');
}
function byPath({ archive }) {
    return new Map(archive.entries.map((entry) => [entry.path, entry]));
}
/** One that could not be read is equal to none. */
function isSame(one, other) {
    return (one.kind === other.kind &&
        one.linkTarget === other.linkTarget &&
        one.contents.state === 'read' &&
        other.contents.state === 'read' &&
        one.contents.sha256 === other.contents.sha256);
}
function difference(kind, paths, detail) {
    return { kind, paths: [...paths].sort(), detail };
}


/***/ }),

/***/ 24640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ allowsMore)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99687);
/* harmony import */ var _distribution_requirement_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60716);


/** Clauses that are compared by the versions that they allow; real sets have four. With more only an equal set allows the same. */
const MAX_CLAUSES = 20;
const CLAUSE = /^(~=|===|==|!=|<=|>=|<|>)(.*?)(\.\*)?$/s;
/**
 * `1.4` of `==1.4rc1.post2`; absent for what the comparison does not follow: epochs, local versions, arbitrary equality, and the
 * exclusive bounds `<` and `>` of anything but a plain release, which the library simplifies.
 */
function releaseOf(clause) {
    const [, operator, version = ''] = CLAUSE.exec(clause) ?? [];
    if (operator === undefined || operator === '===' || /[!+]/.test(version))
        return undefined;
    if ((operator === '<' || operator === '>') && !/^v?[\d.]+$/i.test(version))
        return undefined;
    const release = /^v?(\d{1,15}(?:\.\d{1,15}){0,9})(?![\d.]*\d)/i.exec(version)?.[1];
    return release?.split('.').map(Number);
}
const isPrerelease = (clause) => !clause.startsWith('!=') && /(?:a|b|c|rc|alpha|beta|pre|preview|dev)[-_.]?\d*/i.test(clause);
/** A part beyond any real one, so that it is the last version below the next. */
const LAST = 99_999_999;
/**
 * Versions in every stretch between two bounds: a set is a union of such stretches, so that two sets differ in one of these
 * where they differ at all.
 */
function* samples(clauses, releases) {
    yield '0.dev0';
    yield String(LAST);
    for (const clause of clauses) {
        const version = CLAUSE.exec(clause)?.[2] ?? '';
        yield version;
        for (const suffix of ['.post1', '.dev1'])
            yield version.replace(/\.?(?:post|dev)\d*$/i, '') + suffix;
    }
    for (const release of releases) {
        for (let length = 1; length <= release.length; length++) {
            const part = release.slice(0, length);
            const last = part.at(-1) ?? 0;
            const next = [...part.slice(0, -1), last + 1];
            for (const bound of [part, next])
                yield* around(bound);
        }
    }
}
function* around(bound) {
    const text = bound.join('.');
    for (const suffix of ['', '.dev0', 'a0', 'rc1', '.post1', '.0.1', `.${LAST}`])
        yield text + suffix;
    const last = bound.findLastIndex((part) => part > 0);
    if (last === -1)
        return;
    const below = [...bound.slice(0, last), (bound[last] ?? 1) - 1, LAST];
    yield below.join('.');
}
/**
 * Whether `after` allows a version that `before` does not. Clauses of PEP 440, an empty list allows all. Where it can't be told
 * the answer is that it does.
 */
function allowsMore(before, after) {
    if (before.length === 0)
        return false;
    // Installers take pre-releases where a clause names one (PEP 440, "Handling of pre-releases").
    if (after.some(isPrerelease) && !before.some(isPrerelease))
        return true;
    // What both have holds for `after` anyway.
    const shared = new Set(after.map(_distribution_requirement_form_js__WEBPACK_IMPORTED_MODULE_1__/* .specifiersForm */ .cs));
    const bounds = before.filter((clause) => !shared.has((0,_distribution_requirement_form_js__WEBPACK_IMPORTED_MODULE_1__/* .specifiersForm */ .cs)(clause)));
    if (bounds.length === 0)
        return false;
    // Without a clause that is not followed `after` is larger: the answer errs on the safe side.
    const followed = after.filter((clause) => releaseOf(clause) !== undefined);
    const clauses = [...bounds, ...followed];
    if (followed.length === 0 || clauses.length > MAX_CLAUSES)
        return true;
    const releases = clauses.map(releaseOf).filter((release) => release !== undefined);
    if (releases.length < clauses.length)
        return true;
    const [left, right] = [bounds.join(','), followed.join(',')];
    const options = { prereleases: true };
    for (const version of samples(clauses, releases)) {
        if ((0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .satisfies */ .ib)(version, right, options) && !(0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .satisfies */ .ib)(version, left, options))
            return true;
    }
    return false;
}


/***/ }),

/***/ 48008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ installedPath),
/* harmony export */   dz: () => (/* binding */ SCHEMES),
/* harmony export */   "if": () => (/* binding */ replacedOfPython),
/* harmony export */   l2: () => (/* binding */ sitePath),
/* harmony export */   s8: () => (/* binding */ topLevelNames)
/* harmony export */ });
/* harmony import */ var _filename_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57245);

/** Where files of a wheel go: the keys of an install scheme (PEP 427, sysconfig). */
const SCHEMES = ['purelib', 'platlib', 'headers', 'scripts', 'data'];
function asScheme(key) {
    return SCHEMES.find((scheme) => scheme === key);
}
/**
 * Where the file at `path` of a wheel lands. Any top folder that ends in `.data` counts as a scheme folder, since pip takes
 * it for one; `own` tells whether it is this wheel's.
 */
function installedPath(wheel, path) {
    const [top = '', key = '', ...rest] = path.split('/');
    if (key !== '' && top.endsWith('.data')) {
        return { scheme: asScheme(key), path: rest.join('/'), own: (0,_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .belongsTo */ .g4)(wheel.name, top) };
    }
    // PEP 427: all at the root goes to purelib or platlib as WHEEL says.
    return { scheme: wheel.wheelFile?.value.rootIsPurelib === false ? 'platlib' : 'purelib', path, own: true };
}
/**
 * site-packages below the prefix, where `data` lands: on POSIX, of Debian (`local`), of Windows (`Lib`, and `Python312` for one
 * user) and of old PyPy (at the prefix).
 */
const SITE = /^(?:(?:usr\/)?(?:local\/)?lib[^/]*\/(?:(?:python|pypy|graalpy)[^/]*\/)?|python[^/]*\/|)(?:site|dist)-packages\//iu;
/**
 * The path within site-packages, for what Python looks for there (`.pth`, sitecustomize, modules); `undefined` where the file
 * lands elsewhere. Knows the way round through `data`: `demo-1.0.data/data/lib/python3.12/site-packages/x.pth`.
 */
function sitePath({ scheme, path }) {
    if (scheme === 'purelib' || scheme === 'platlib')
        return path;
    if (scheme !== 'data')
        return undefined;
    const match = SITE.exec(path);
    return match ? path.slice(match[0].length) : undefined;
}
/** The standard library below the prefix: of POSIX, as an archive (`lib/python312.zip` is searched first), of PyPy, of Windows. */
const STANDARD_LIBRARY = [
    /^(?:usr\/)?(?:local\/)?lib[^/]*\/(?:python|pypy|graalpy)[^/]*(?:\/|\.zip$)/iu,
    /^(?:lib-python|lib_pypy|dlls)\//iu,
    /^python[23][^/]*(?:\/|\.zip$)/iu,
    // `Lib` is where Windows has it; `lib` is the same there, but elsewhere a place for libraries of all kinds.
    /^Lib\//u,
    /^lib\/.*\.(?:py|pyw|pyc|pyd)$/iu,
];
/** `pyvenv.cfg` says which Python an environment has, `._pth` where that of Windows searches. */
const SEARCH_PATH = /(?:^|\/)(?:pyvenv\.cfg|[^/]*\._pth)$/iu;
/** What a file of the `data` scheme would replace of Python itself, if anything. */
function replacedOfPython({ scheme, path, }) {
    if (scheme !== 'data')
        return undefined;
    if (SEARCH_PATH.test(path))
        return 'search path';
    return STANDARD_LIBRARY.some((place) => place.test(path)) ? 'standard library' : undefined;
}
function classify(site) {
    const slash = site.indexOf('/');
    if (slash !== -1)
        return { name: site.slice(0, slash), kind: 'package' };
    const dot = site.indexOf('.');
    const stem = dot === -1 ? site : site.slice(0, dot);
    if (/\.pyw?$/i.test(site))
        return { name: site.replace(/\.pyw?$/i, ''), kind: 'module' };
    if (/\.pyc$/i.test(site))
        return { name: stem, kind: 'bytecode' };
    if (/\.(?:so|pyd|dylib|dll)$/i.test(site))
        return { name: stem, kind: 'extension' };
    return { name: site, kind: 'file' };
}
/**
 * What the wheel puts at the top of site-packages, metadata folders (`.dist-info`) aside, in the order of the archive. The
 * same name of two kinds stands twice: Python would pick one of them.
 */
function topLevelNames(wheel) {
    const names = new Map();
    for (const { path, kind } of wheel.archive.entries) {
        if (kind === 'dir')
            continue;
        const site = sitePath(installedPath(wheel, path));
        if (site === undefined || site === '')
            continue;
        const top = classify(site);
        const key = `${top.kind}/${top.name}`;
        if (top.kind === 'package' && top.name.endsWith('.dist-info'))
            continue;
        if (!names.has(key))
            names.set(key, { ...top, path });
    }
    return [...names.values()];
}


/***/ }),

/***/ 30745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ markerForm)
/* harmony export */ });
/* harmony import */ var _filename_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57245);

const TOKEN = /"[^"]*"|'[^']*'|[()]|[<>=!~]+|[^\s()<>=!~"']+/g;
/** Past so many comparisons in all its alternatives a marker keeps the form it has; real ones have a dozen. */
const MAX_COMPARISONS = 256;
const isJoiner = (token) => token === 'and' || token === 'or';
/** `"` about a text, unless the text holds one. */
function literalForm(token) {
    return /^'[^"]*'$/.test(token) ? `"${token.slice(1, -1)}"` : token;
}
function comparison(tokens) {
    const forms = tokens.map(literalForm);
    const [left, , right] = forms;
    // `extra == "Foo_Bar"` names the extra `foo-bar` (PEP 685).
    if (left === 'extra' && right !== undefined)
        forms[2] = (0,_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(right);
    return [[forms.join(' ')]];
}
function sorted(texts, joiner) {
    return [...new Set(texts)].toSorted().join(` ${joiner} `);
}
function render(clause) {
    return sorted(clause.map((parts) => sorted(parts, 'and')), 'or');
}
/** Both of two clauses, alternative by alternative; `undefined` where that is too much. */
function both(left, right) {
    const size = left.flat().length * right.length + right.flat().length * left.length;
    if (size > MAX_COMPARISONS)
        return undefined;
    return left.flatMap((some) => right.map((others) => [...some, ...others]));
}
/** Joins the last two clauses; answers false where they became too many. */
function join(clauses, joiner) {
    const right = clauses.pop() ?? [];
    const left = clauses.pop() ?? [];
    const joined = joiner === 'and' ? both(left, right) : [...left, ...right];
    if (joined !== undefined)
        clauses.push(joined);
    return joined !== undefined;
}
/**
 * One text for all markers that mean the same by their form (PEP 508): quotes, brackets, white space and order count for
 * nothing, and `(a or b) and c` is `a and c or b and c`, as uv writes it. Of a well-formed marker; two stacks, no recursion.
 */
function markerForm(marker) {
    const clauses = [];
    const pending = [];
    let operands = [];
    let refused = 0;
    const tokens = marker.match(TOKEN) ?? [];
    const reduce = (until) => {
        for (let top = pending.at(-1); isJoiner(top) && until(top); top = pending.at(-1)) {
            pending.pop();
            if (refused === 0 && !join(clauses, top))
                refused += 1;
        }
    };
    const close = () => {
        if (operands.length > 0)
            clauses.push(comparison(operands));
        operands = [];
    };
    for (const token of tokens) {
        if (token === '(')
            pending.push(token);
        else if (token === ')') {
            close();
            reduce(() => true);
            pending.pop();
        }
        else if (isJoiner(token)) {
            close();
            // `and` binds closer than `or`.
            reduce((top) => top === token || token === 'or');
            pending.push(token);
        }
        else if (token === 'in' && operands.at(-1) === 'not')
            operands.splice(-1, 1, 'not in');
        else
            operands.push(token);
    }
    close();
    reduce(() => true);
    const [clause] = clauses;
    return refused === 0 && clause !== undefined ? render(clause) : tokens.map(literalForm).join(' ');
}


/***/ }),

/***/ 41963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ isAuthoritative),
/* harmony export */   g: () => (/* binding */ showValues),
/* harmony export */   nh: () => (/* binding */ textDifference),
/* harmony export */   tX: () => (/* binding */ differences),
/* harmony export */   yZ: () => (/* binding */ collapsed)
/* harmony export */ });
/* harmony import */ var _filename_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57245);
/* harmony import */ var _metadata_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34243);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25436);
/* harmony import */ var _requirement_form_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60716);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82354);





/** Values that are shown of one side. */
const SHOWN = 3;
/** They describe the file, not the release. */
const NOT_COMPARED = new Set(['metadata-version', 'dynamic']);
/** PEP 643: since 2.2 the metadata of an sdist bind the wheels that are built from it, but for what is marked dynamic. */
function isAuthoritative({ metadataVersion }) {
    return metadataVersion !== undefined && metadataVersion >= '2.2';
}
/** White space counts for nothing but that it parts words. */
const collapsed = (value) => value.replace(/\s+/g, ' ').trim();
const words = (value) => value
    .split(',')
    .map((word) => word.trim())
    .join(',');
/** By lower-case field, what makes two spellings one value. */
const FORMS = new Map([
    ['name', _filename_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc],
    ['version', (value) => (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeVersion */ .Qj)(value) ?? value],
    ['keywords', words],
    ['project-url', words],
    ['requires-dist', _requirement_form_js__WEBPACK_IMPORTED_MODULE_3__/* .formOf */ .QU],
    ['provides-dist', _requirement_form_js__WEBPACK_IMPORTED_MODULE_3__/* .formOf */ .QU],
    ['obsoletes-dist', _requirement_form_js__WEBPACK_IMPORTED_MODULE_3__/* .formOf */ .QU],
    ['requires-python', _requirement_form_js__WEBPACK_IMPORTED_MODULE_3__/* .specifiersForm */ .cs],
    ['provides-extra', _filename_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc],
    ['description-content-type', (value) => value.replace(/\s/g, '').toLowerCase()],
]);
/** Values of a field without order; builders of the past wrote UNKNOWN for what was not given. */
function valuesOf(metadata, field) {
    const form = FORMS.get(field) ?? collapsed;
    const values = (metadata.fields.get(field) ?? []).map(({ value }) => value.trim());
    return new Set(values.filter((value) => value !== '' && value !== 'UNKNOWN').map(form));
}
/** The first few values, for people. */
function showValues(values) {
    if (values.length === 0)
        return 'nothing';
    const more = values.length - SHOWN;
    return values.slice(0, SHOWN).map(_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
/** The body without what builders add or drop at its end. */
function textOf({ description = '' }) {
    const text = description.replace(/\r\n?/g, '\n').trim();
    return text === 'UNKNOWN' ? '' : text;
}
/** The first line in which two texts differ, as both have it, for people; `undefined` where they are equal. */
function textDifference(a, b) {
    if (a === b)
        return undefined;
    const [lines, others] = [a.split('\n'), b.split('\n')];
    const at = lines.findIndex((line, index) => line !== others[index]);
    const first = at === -1 ? lines.length : at;
    const shown = (line) => (line === undefined ? 'at its end' : (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(line));
    return { here: shown(lines[first]), there: shown(others[first]) };
}
function descriptionDifference(here, there) {
    const difference = textDifference(textOf(here), textOf(there));
    return difference === undefined ? [] : [{ field: 'Description', ...difference }];
}
/**
 * Fields in which two files of one release say different things, in the order of the specification. Order, white space and
 * spelling count for nothing where the field has a normal form; a field that either side marks dynamic is left out.
 */
function differences(here, there) {
    const dynamic = new Set([...here.dynamic, ...there.dynamic].map(({ value }) => value.trim().toLowerCase()));
    return [..._metadata_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELDS */ .c.keys()].flatMap((field) => {
        if (NOT_COMPARED.has(field) || dynamic.has(field))
            return [];
        return field === 'description'
            ? descriptionDifference(here, there)
            : headerDifference(field, here, there);
    });
}
function headerDifference(field, here, there) {
    const a = valuesOf(here, field);
    const b = valuesOf(there, field);
    const onlyHere = [...a].filter((value) => !b.has(value));
    const onlyThere = [...b].filter((value) => !a.has(value));
    if (onlyHere.length + onlyThere.length === 0)
        return [];
    const header = here.fields.get(field)?.[0];
    const name = header?.name ?? there.fields.get(field)?.[0]?.name ?? field;
    const difference = { field: name, here: showValues(onlyHere), there: showValues(onlyThere) };
    return [header === undefined ? difference : { ...difference, line: header.line }];
}


/***/ }),

/***/ 9090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isOwnMetadata)
/* harmony export */ });
/* harmony import */ var _filename_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57245);

/**
 * Whether a `.dist-info` or `.egg-info` folder is that of the artifact itself.
 * @param depth of the folder among the components of its path, from 0
 */
function isOwnMetadata(subject, component, depth) {
    if (subject.kind === 'wheel')
        return depth === 0 && component === subject.distInfo && (0,_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .belongsTo */ .g4)(subject.name, component);
    if (subject.kind !== 'sdist' || !(0,_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .isFilename */ .AT)(subject.name))
        return false;
    // setuptools writes `<name>.egg-info` beside the package, with or without version.
    const stem = component.replace(/\.egg-info$/u, '');
    if (stem === component)
        return false;
    const project = (0,_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(stem);
    const release = (0,_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(`${subject.name.project}-${subject.name.version}`);
    return project === subject.name.project || project === release || project.startsWith(`${release}-py`);
}


/***/ }),

/***/ 60716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QU: () => (/* binding */ formOf),
/* harmony export */   _j: () => (/* binding */ requirementForm),
/* harmony export */   cs: () => (/* binding */ specifiersForm)
/* harmony export */ });
/* harmony import */ var _filename_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57245);
/* harmony import */ var _marker_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30745);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82157);
/* harmony import */ var _specifier_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89302);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82354);





/** `>=1.0` and `>=1.0.0` are one clause; `~=` and wildcards count the parts of a version, and `===` its letters. */
function clauseForm(clause) {
    const [, operator = '', version = ''] = /^(>=|<=|==|!=|<|>)([^=*]*)$/.exec(clause) ?? [];
    const comparable = (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .comparableVersion */ .$g)(version);
    return comparable === undefined ? clause : operator + comparable;
}
function setForm(clauses) {
    return [...new Set(clauses.map(clauseForm))].toSorted().join(',');
}
/** One text for all spellings of a set of version specifiers; of what is none the text itself. */
function specifiersForm(text) {
    const clauses = (0,_specifier_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSpecifiers */ .$)(text);
    return clauses === undefined ? text.trim() : setForm(clauses);
}
/** One text for all spellings of a requirement that mean the same by its form: names, order and white space, quotes of the marker. */
function requirementForm({ project, extras, specifiers, url, marker }) {
    const wanted = extras.length === 0 ? '' : `[${extras.map(_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc).toSorted().join(',')}]`;
    const from = url === undefined ? setForm(specifiers) : ` @ ${url}`;
    return `${project}${wanted}${from}${marker === undefined ? '' : ` ; ${(0,_marker_form_js__WEBPACK_IMPORTED_MODULE_1__/* .markerForm */ .R)(marker)}`}`;
}
/** The same for text; of what is no requirement the text itself, trimmed. */
function formOf(text) {
    const requirement = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRequirement */ .p)(text);
    return 'code' in requirement ? text.trim() : requirementForm(requirement);
}


/***/ }),

/***/ 58617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ withRequirements),
/* harmony export */   Y5: () => (/* binding */ parseRequiresTxt),
/* harmony export */   zo: () => (/* binding */ isRequiresTxt)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25436);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91759);


/** A path below the top folder of an sdist that setuptools keeps requirements at. */
function isRequiresTxt(path) {
    return path.endsWith('.egg-info/requires.txt');
}
/** `[extra]`, `[:marker]` or `[extra:marker]` as the marker that says the same. */
function conditionOf(section) {
    const colon = section.indexOf(':');
    const extra = (colon === -1 ? section : section.slice(0, colon)).trim();
    const marker = colon === -1 ? '' : section.slice(colon + 1).trim();
    if (extra === '')
        return marker;
    const ofExtra = `extra == "${extra}"`;
    if (marker === '')
        return ofExtra;
    return `${/\bor\b/.test(marker) ? `(${marker})` : marker} and ${ofExtra}`;
}
/** Reads the requires.txt of an egg-info: a line a requirement, below the section of its extra and marker. */
function parseRequiresTxt(bytes) {
    const lines = [];
    let condition = '';
    for (const { text: raw, number } of (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .splitLines */ .uz)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(bytes, new _problems_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemList */ .Ku()))) {
        const text = raw.trim();
        if (text === '' || text.startsWith('#'))
            continue;
        if (text.startsWith('[') && text.endsWith(']'))
            condition = conditionOf(text.slice(1, -1));
        // A URL runs to the next blank (PEP 508), so one stands before the `;`.
        else
            lines.push({ text: condition === '' ? text : `${text} ; ${condition}`, line: number });
    }
    return lines;
}
/**
 * Metadata of an sdist with the requirements of its egg-info, where PKG-INFO names none: setuptools wrote them there alone
 * until metadata 2.2.
 */
function withRequirements(metadata, sources) {
    const found = [...sources].find(([path]) => isRequiresTxt(path));
    if (found === undefined || metadata.requiresDist.length > 0)
        return metadata;
    const requiresDist = parseRequiresTxt(found[1]).map(({ text, line }) => ({
        name: 'Requires-Dist',
        value: text,
        line,
    }));
    return {
        ...metadata,
        requiresDist,
        fields: new Map([...metadata.fields, ['requires-dist', requiresDist]]),
    };
}


/***/ }),

/***/ 71588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   hU: () => (/* binding */ unavailable),
/* harmony export */   un: () => (/* binding */ derived)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

function known(value) {
    return { state: 'known', value };
}
/** @param why it could not be known, for people */
function unavailable(why) {
    return { state: 'unavailable', why };
}
/** A fact that is worked out of others, once for all that look at it. A fault of ours leaves it unavailable, which blocks. */
function derived(compute) {
    try {
        return known(compute());
    }
    catch (error) {
        return { state: 'unavailable', why: `a fault of ours, please report it: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error)}` };
    }
}


/***/ }),

/***/ 64714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ repositoryPath),
/* harmony export */   p: () => (/* binding */ isRefName)
/* harmony export */ });
/** Paths of the REST API of GitHub. */
/**
 * `/repos/O/R/…` of parts that are encoded here. A part may hold "/", which stays: names of refs do.
 * @param repository `owner/name`, of the shape that GitHub gives it
 */
function repositoryPath(repository, ...parts) {
    return `/${['repos', repository, ...parts].map(encoded).join('/')}`;
}
function encoded(part) {
    return part.split('/').map(encodeURIComponent).join('/');
}
/**
 * Whether git takes a text as a name below `refs/tags/` or `refs/heads/` (git-check-ref-format). So it holds no part that a
 * URL would resolve away, and nothing that a shell or a log takes for its own.
 */
function isRefName(name) {
    return (name.length <= 1000 &&
        /^[^\p{Cc}\p{Z} ~^:?*[\\]+$/u.test(name) &&
        !/^-|^\/|\/$|\/\/|\.\.|@\{|\.$|^@$|(?:^|\/)\.|\.lock(?:\/|$)/u.test(name));
}


/***/ }),

/***/ 42281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readEnvironment),
/* harmony export */   d: () => (/* binding */ matchesRef)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34398);
/* harmony import */ var _api_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64714);


const PERMISSION = 'actions: read';
const REVIEWER = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    reviewer: zod__WEBPACK_IMPORTED_MODULE_0__.object({ login: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(), slug: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional() }).optional(),
});
const ENVIRONMENT = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    name: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    can_admins_bypass: zod__WEBPACK_IMPORTED_MODULE_0__.boolean().optional(),
    protection_rules: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.object({ type: zod__WEBPACK_IMPORTED_MODULE_0__.string(), reviewers: zod__WEBPACK_IMPORTED_MODULE_0__.array(REVIEWER).optional() }))
        .optional(),
    deployment_branch_policy: zod__WEBPACK_IMPORTED_MODULE_0__.object({ protected_branches: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(), custom_branch_policies: zod__WEBPACK_IMPORTED_MODULE_0__.boolean() })
        .nullish(),
});
const POLICIES = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    branch_policies: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.object({ name: zod__WEBPACK_IMPORTED_MODULE_0__.string(), type: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['branch', 'tag']).optional() })),
});
/** "Get an environment", with "List deployment branch policies" where it has any. `absent` where there is no such environment. */
async function readEnvironment(api, repository, name) {
    // A name may hold a slash; in the path it is one part.
    const path = `${(0,_api_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .S)(repository, 'environments')}/${encodeURIComponent(name)}`;
    const read = await api.get({ path, permission: PERMISSION }, (json) => ENVIRONMENT.parse(json));
    if (read.state !== 'known')
        return read;
    const { deployment_branch_policy: policy, protection_rules: rules = [], ...answer } = read.value;
    let refs = policy?.protected_branches === true ? 'protected' : 'all';
    if (policy?.custom_branch_policies === true) {
        const listed = await api.list({ path: `${path}/deployment-branch-policies`, permission: PERMISSION }, (json) => POLICIES.parse(json).branch_policies);
        if (listed.state === 'absent')
            return { state: 'unavailable', why: listed.why };
        if (listed.state !== 'known')
            return listed;
        refs = listed.value.map(({ name: pattern, type }) => ({ pattern, ...(type && { type }) }));
    }
    const reviewers = rules
        .filter(({ type }) => type === 'required_reviewers')
        .flatMap((rule) => rule.reviewers ?? [])
        .map(({ reviewer }) => reviewer?.login ?? reviewer?.slug ?? 'somebody');
    return {
        state: 'known',
        value: {
            name: answer.name,
            reviewers,
            ...(answer.can_admins_bypass !== undefined && { adminsBypass: answer.can_admins_bypass }),
            refs,
        },
    };
}
/**
 * Whether a pattern of an environment matches a ref name: `*` is any run of characters but "/", `?` one of them, `**` followed by
 * "/" any folders. Character classes of fnmatch are not taken: what is not understood matches nothing, so that it stops.
 */
function matchesRef(pattern, name) {
    if (pattern.length > 1000 || /[[\]\\{}]/u.test(pattern))
        return false;
    return matchParts(pattern.split('/'), name.split('/'));
}
function matchParts(pattern, parts) {
    // Positions in `parts` that the pattern so far can have come to: the work is their product at most.
    let reached = new Set([0]);
    for (const [index, part] of pattern.entries()) {
        const isFolders = part === '**' && index < pattern.length - 1;
        const next = new Set();
        for (const at of reached) {
            if (isFolders)
                for (let to = at; to <= parts.length; to += 1)
                    next.add(to);
            else if (at < parts.length && matchPart(part, parts[at] ?? ''))
                next.add(at + 1);
        }
        reached = next;
    }
    return reached.has(parts.length);
}
function matchPart(pattern, text) {
    const wanted = Array.from(pattern);
    const given = Array.from(text);
    let at = 0;
    let retry;
    for (let index = 0; index < given.length;) {
        if (wanted[at] === '*') {
            retry = { at: at + 1, index };
            at += 1;
        }
        else if (at < wanted.length && (wanted[at] === '?' || wanted[at] === given[index])) {
            at += 1;
            index += 1;
        }
        else if (retry !== undefined) {
            retry.index += 1;
            ({ at, index } = retry);
        }
        else {
            return false;
        }
    }
    return wanted.slice(at).every((character) => character === '*');
}


/***/ }),

/***/ 40932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/**
 * Runs `work` on all items, a few at a time; the answer has their order. After an error no further item is begun, and the error
 * is told once those under way have ended: nothing goes on behind the caller's back.
 */
async function inParallel(items, atOnce, work) {
    const done = [];
    const queue = items.entries();
    let isStopped = false;
    // They share one iterator, so that each takes the next item that nobody has.
    const workers = Array.from({ length: Math.min(atOnce, items.length) }, async () => {
        for (const [index, item] of queue) {
            if (isStopped)
                return;
            try {
                done[index] = await work(item);
            }
            catch (error) {
                isStopped = true;
                throw error;
            }
        }
    });
    const failed = (await Promise.allSettled(workers)).find((result) => result.status === 'rejected');
    if (failed !== undefined)
        throw failed.reason;
    return done;
}


/***/ }),

/***/ 68150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   So: () => (/* binding */ APPROVAL_EXPIRED),
/* harmony export */   VA: () => (/* binding */ APPROVAL_UNUSED),
/* harmony export */   XF: () => (/* binding */ applyApprovals)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76298);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69789);


/** Ids of the two rules whose findings are made here; their pages are in src/rules/policy/. */
const APPROVAL_UNUSED = 'approval-unused';
const APPROVAL_EXPIRED = 'approval-expired';
/**
 * What the policy says of the findings: approvals take findings away, `forbid` makes those of its rules errors, and the
 * results of `approval-unused` and `approval-expired` are put in. Outcomes of the others are left to the engine.
 *
 * An approval covers a finding where rule, path, artifact and, if it has one, SHA-256 all fit and its last day is not over.
 * What can't be compared never fits: a finding without a digest is not covered by an approval with one; a finding that
 * names no path is about the artifact as a whole and is covered only by the path `**`; one that names no artifact is not
 * covered by an approval that names one.
 *
 * @param today YYYY-MM-DD.
 * @param artifacts file names of the distributions that were looked at, so that an approval for one that was not there is not
 *   called unused; absent: it is.
 * @param whole ids of rules that look at a whole project or commit and at no distribution: what an approval for one of them
 *   names is there, or is gone.
 */
function applyApprovals(results, policy, today, artifacts, whole = new Set()) {
    const byId = new Map(results.map((result) => [result.ruleId, result]));
    const judged = policy.approvals.map((approval) => judge(approval, byId.get(approval.rule), today, whole.has(approval.rule) ? undefined : artifacts));
    const byRule = new Map();
    for (const one of judged) {
        const same = byRule.get(one.approval.rule);
        if (same === undefined)
            byRule.set(one.approval.rule, [one]);
        else
            same.push(one);
    }
    for (const { ruleId, findings } of results)
        approve(findings, byRule.get(ruleId) ?? []);
    const approved = new Set(judged.flatMap(({ used }) => used));
    const standing = results.map((result) => ({
        ...result,
        findings: result.findings.filter((finding) => !approved.has(finding)),
    }));
    const remaining = new Map(standing.map(({ ruleId, findings }) => [ruleId, findings]));
    const own = judged.length === 0 ? [] : ownResults(judged, remaining, policy);
    const ownIds = new Set(own.map(({ ruleId }) => ruleId));
    const forbidden = new Set(policy.forbid);
    return {
        results: [...standing.filter(({ ruleId }) => !ownIds.has(ruleId)), ...own]
            .map((result) => (forbidden.has(result.ruleId) ? withErrors(result) : result))
            .sort((a, b) => (a.ruleId < b.ruleId ? -1 : 1)),
        approvals: judged.map(({ approval, used }) => use(approval, used)),
    };
}
function judge(approval, result, today, artifacts) {
    const isArtifact = approval.artifact === undefined ? () => true : (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .SO)(approval.artifact);
    const ran = result?.outcome === 'pass' || result?.outcome === 'fail';
    return {
        approval,
        expired: approval.expires !== undefined && today > approval.expires,
        matches: matcher(approval),
        asked: ran && (artifacts === undefined || artifacts.some(isArtifact)),
        used: [],
    };
}
function matcher({ path, artifact, sha256 }) {
    const isPath = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .SO)(path);
    const isArtifact = artifact === undefined ? undefined : (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .SO)(artifact);
    return ({ location, evidence }) => (location?.path === undefined ? path === '**' : isPath(location.path)) &&
        (isArtifact === undefined || (location !== undefined && isArtifact(location.artifact))) &&
        (sha256 === undefined || evidence.sha256 === sha256);
}
function approve(findings, approvals) {
    for (const finding of findings) {
        for (const { expired, matches, used } of approvals) {
            if (!expired && matches(finding))
                used.push(finding);
        }
    }
}
function ownResults(judged, remaining, policy) {
    const unused = [];
    const expired = [];
    for (const { approval, ...one } of judged) {
        const what = `The approval of ${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(approval.rule)} for ${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(approval.path)}`;
        if (one.expired) {
            const missed = (remaining.get(approval.rule) ?? []).some(one.matches);
            const why = missed ? 'what it approved is still there' : 'nothing needs it any more';
            const message = `${what} expired after ${approval.expires ?? ''}; ${why}.`;
            expired.push(finding(missed ? 'error' : 'warning', message, approval, policy));
        }
        else if (one.asked && one.used.length === 0) {
            unused.push(finding('warning', `${what} approves nothing.`, approval, policy));
        }
    }
    return [
        { ruleId: APPROVAL_EXPIRED, outcome: 'pass', findings: expired },
        { ruleId: APPROVAL_UNUSED, outcome: 'pass', findings: unused },
    ];
}
function finding(severity, message, approval, { origin }) {
    const { line, ...evidence } = approval;
    const place = origin && { location: { artifact: origin.path, ...(line !== undefined && { line }) } };
    return { severity, message, ...place, evidence: { ...evidence } };
}
function withErrors(result) {
    return { ...result, findings: result.findings.map((one) => ({ ...one, severity: 'error' })) };
}
function use({ line: _line, ...approval }, used) {
    return { ...approval, used };
}


/***/ }),

/***/ 21673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ DEPENDENCY_KINDS),
/* harmony export */   X: () => (/* binding */ dependencyName)
/* harmony export */ });
/* harmony import */ var _distribution_filename_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57245);
/* harmony import */ var _toolchain_hook_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80837);


/** What each kind is, and how it is named. */
const DEPENDENCY_KINDS = {
    runtime: 'a requirement of the package itself, by its name on the index',
    build: 'a requirement of the build',
    tool: 'a requirement of development, CI or a lock file',
    hook: 'a repository of pre-commit hooks, as "github.com/owner/name"',
    action: 'an action or reusable workflow, as "owner/name"',
    image: 'a container image, as "python" or "ghcr.io/owner/name"',
    submodule: 'the repository of a git submodule, as "github.com/owner/name"',
    index: 'a package index or page of files, by its URL',
    option: 'an option of pip with its value, as "--trusted-host example.org"',
};
/** One name for all spellings: what the policy and a file say of one dependency has to be equal. */
function dependencyName(kind, written) {
    const name = written.trim();
    switch (kind) {
        case 'runtime':
        case 'build':
        case 'tool':
            return (0,_distribution_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .isValidName */ .uV)(name) ? (0,_distribution_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(name) : name;
        case 'hook':
        case 'submodule':
            return (0,_toolchain_hook_version_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryName */ .aR)(name.replace(/^(?:[^@/\s]+@)?([\w.-]{2,}):(?!\/\/)(?=[^\\\d])/, '$1/'));
        case 'action':
            return name.toLowerCase();
        case 'image':
            return name
                .toLowerCase()
                .replace(/^(?:index\.)?docker\.io\//, '')
                .replace(/^library\//, '');
        case 'index':
            return name.replace(/\/+$/, '');
        case 'option':
            return name.replaceAll(/\s+/g, ' ');
    }
}


/***/ }),

/***/ 11641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ Reviewed)
/* harmony export */ });
/* harmony import */ var _dependencies_specifier_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24640);
/* harmony import */ var _dependency_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21673);


/** What is fit to run on the machines of users, or in the build, is fit for a tool; not the other way round. */
const COVERS = {
    tool: ['tool', 'runtime', 'build'],
};
/** Every table of the policy that is about a dependency, `[toolchain.runtime-dependencies]` included. */
class Reviewed {
    #byKey = new Map();
    constructor({ dependencies, toolchain }) {
        const justified = Object.entries(toolchain?.runtimeDependencies ?? {}).map(([name, reason]) => ({
            kind: 'runtime',
            name: (0,_dependency_name_js__WEBPACK_IMPORTED_MODULE_1__/* .dependencyName */ .X)('runtime', name),
            reason,
        }));
        for (const one of [...(dependencies?.reviewed ?? []), ...justified]) {
            const key = `${one.kind} ${one.name}`;
            const same = this.#byKey.get(key);
            if (same === undefined)
                this.#byKey.set(key, [one]);
            else
                same.push(one);
        }
    }
    /** The tables that name the dependency, whether or not they cover it as it is. */
    about({ kind, name }) {
        return (COVERS[kind] ?? [kind]).flatMap((one) => this.#byKey.get(`${one} ${name}`) ?? []);
    }
    /** The table that lets a change through. */
    of(change) {
        return this.about(change.mention).find((table) => covers(table, change));
    }
}
/**
 * A table without bounds was written for a dependency that was to be new: it lets in one that is pinned as its kind can be, and
 * never what loosens, or changes, a known one. For that it has to name the versions, or the ref.
 */
function covers({ version, ref, url, hashes }, { what, mention, unhashed }) {
    if (unhashed === true && hashes !== false)
        return false;
    const isNew = what === 'new';
    const { terms, text } = mention;
    switch (terms.form) {
        case 'range':
            if (terms.origin !== url)
                return false;
            if (version === undefined)
                return isNew || url !== undefined;
            // Of an address the version is in its file; what was reviewed is the address.
            if (terms.specifiers === undefined)
                return false;
            return url !== undefined || !(0,_dependencies_specifier_set_js__WEBPACK_IMPORTED_MODULE_0__/* .allowsMore */ .k)(version, terms.specifiers);
        case 'ref':
            return ref === undefined ? isNew && terms.strength === 3 : terms.ref === ref;
        case 'text':
            return isNew || terms.opaque === true || text === ref;
    }
}


/***/ }),

/***/ 69789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PW: () => (/* binding */ limitText),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   i9: () => (/* binding */ kebab),
/* harmony export */   kp: () => (/* binding */ isSize)
/* harmony export */ });
/* unused harmony export sizeText */
const SHOWN = 80;
/** A value of a policy, quoted for a message: one line, short, control and bidi characters escaped. Never throws. */
function show(value) {
    if (typeof value === 'string')
        return quote(value);
    if (value instanceof Date)
        return 'a date or time';
    if (Array.isArray(value))
        return 'an array';
    if (typeof value === 'object' && value !== null)
        return 'a table';
    return String(value);
}
function quote(text) {
    const characters = Array.from(text.slice(0, 2 * SHOWN + 2));
    const short = characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : text;
    return JSON.stringify(short).replaceAll(/\p{C}/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
const UNITS = ['B', 'KiB', 'MiB', 'GiB'];
/** `128 MiB` of a number of bytes, in the largest unit that divides it. */
function sizeText(bytes) {
    let size = bytes;
    let unit = 0;
    while (unit < UNITS.length - 1 && size > 0 && size % 1024 === 0) {
        size /= 1024;
        unit += 1;
    }
    return `${size} ${UNITS[unit] ?? ''}`;
}
function isSize(limit) {
    return limit.endsWith('Bytes');
}
/** A limit as people write it: sizes with their unit, counts bare. */
function limitText(limit, value) {
    return isSize(limit) ? sizeText(value) : String(value);
}
/** `entry-bytes` of `entryBytes`: keys of the file are kebab-case, as tables of pyproject.toml are. */
function kebab(key) {
    return key.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}


/***/ }),

/***/ 6147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yz: () => (/* binding */ tagPolicyOf),
/* harmony export */   c3: () => (/* binding */ tagSchema),
/* harmony export */   qM: () => (/* binding */ tagChanges),
/* harmony export */   vy: () => (/* binding */ tagRequirements)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34398);

/** `[tag]` of release-policy.toml: its shape, its value, and what a change of it means. */
const NAMES = 'an array of names, each once';
const PREFIX = 'text that git takes at the beginning of a tag, such as "v" or "release-"; "" for none';
const PATH = 'a path from the root of the project, with "/"';
function tagSchema() {
    const flag = () => zod__WEBPACK_IMPORTED_MODULE_0__.boolean({ error: 'true or false' });
    return zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        profile: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['two-maintainers', 'single-maintainer'], {
            error: '"two-maintainers" or "single-maintainer"',
        })
            .describe('Whether a release needs the approval of another person than the author of its change.')
            .meta({ default: 'two-maintainers' }),
        prefix: zod__WEBPACK_IMPORTED_MODULE_0__.string({ error: PREFIX })
            .regex(/^(?!-)[\w./+-]{0,50}$/u, { error: PREFIX })
            .describe('What stands before the version in the name of a tag.')
            .meta({ default: 'v' }),
        'required-checks': zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string({ error: NAMES }).regex(/\S/u, { error: NAMES }), { error: NAMES })
            .refine((names) => new Set(names).size === names.length, { error: NAMES })
            .describe('Names of check runs and statuses that must have succeeded for the commit of the tag, besides those that rules of the branch require.')
            .meta({ uniqueItems: true }),
        annotated: flag().describe('Lightweight tags are refused.').meta({ default: false }),
        signed: flag()
            .describe('Tags without a signature that GitHub verified are refused.')
            .meta({ default: false }),
        'first-parent': flag()
            .describe('The commit must have been a state of the default branch, not one that was merged into it.')
            .meta({ default: false }),
        changelog: zod__WEBPACK_IMPORTED_MODULE_0__.string({ error: PATH })
            .regex(/^(?!\.{0,2}\/)(?!.*\/(?:\.{0,2}\/|\.{1,2}$|$))[^\p{Cc}\\]+$/u, { error: PATH })
            .describe('The file that names every version; without it the usual names are looked for.'),
    }, { error: 'a table' })
        .partial()
        .describe('What verify-tag-on-default-branch expects of the tag of a release.');
}
function tagPolicyOf(table) {
    const { profile, prefix, annotated, signed, changelog } = table;
    const { 'required-checks': requiredChecks, 'first-parent': firstParent } = table;
    return {
        ...(profile !== undefined && { profile }),
        ...(prefix !== undefined && { prefix }),
        ...(requiredChecks !== undefined && { requiredChecks }),
        ...(annotated !== undefined && { annotated }),
        ...(signed !== undefined && { signed }),
        ...(firstParent !== undefined && { firstParent }),
        ...(changelog !== undefined && { changelog }),
    };
}
/** The table with what holds where nobody wrote anything. */
function tagRequirements({ tag = {} }) {
    const { profile = 'two-maintainers', prefix = 'v', requiredChecks = [], changelog } = tag;
    const { annotated = false, signed = false, firstParent = false } = tag;
    return { profile, prefix, requiredChecks, changelog, annotated, signed, firstParent };
}
/** One line for each key that changes; `loosens` where more may pass. */
function tagChanges(base, head) {
    const [before, after] = [tagRequirements(base), tagRequirements(head)];
    const changes = [];
    const say = (key, from, to, loosens) => {
        if (from !== to)
            changes.push({ loosens, text: `tag ${key}: ${from} → ${to}` });
    };
    say('profile', before.profile, after.profile, after.profile === 'single-maintainer');
    // Another form of names lets other tags through.
    say('prefix', JSON.stringify(before.prefix), JSON.stringify(after.prefix), true);
    for (const name of before.requiredChecks.filter((one) => !after.requiredChecks.includes(one))) {
        changes.push({ loosens: true, text: `tag required-checks: -${JSON.stringify(name)}` });
    }
    for (const name of after.requiredChecks.filter((one) => !before.requiredChecks.includes(one))) {
        changes.push({ loosens: false, text: `tag required-checks: +${JSON.stringify(name)}` });
    }
    for (const [key, field] of FLAGS)
        say(key, String(before[field]), String(after[field]), before[field]);
    say('changelog', before.changelog ?? 'any', after.changelog ?? 'any', true);
    return changes;
}
const FLAGS = [
    ['annotated', 'annotated'],
    ['signed', 'signed'],
    ['first-parent', 'firstParent'],
];


/***/ }),

/***/ 69391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ PREDICATES),
/* harmony export */   cI: () => (/* binding */ workflowIdentity),
/* harmony export */   ce: () => (/* binding */ PUBLISH_PREDICATE),
/* harmony export */   oe: () => (/* binding */ verifyAttestation)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34398);
/* harmony import */ var _attestation_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81759);
/* harmony import */ var _attestation_verify_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60994);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);




/** What may be said of a file on an index (PEP 740, PyPI's list). */
const PUBLISH_PREDICATE = 'https://docs.pypi.org/attestations/publish/v1';
const PREDICATES = [PUBLISH_PREDICATE, 'https://slsa.dev/provenance/v1'];
/** Others' statements: whatever stands in them besides is none of our business. */
const STATEMENT = zod__WEBPACK_IMPORTED_MODULE_3__.object({
    _type: zod__WEBPACK_IMPORTED_MODULE_3__.literal(_attestation_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .STATEMENT_TYPE */ .zG),
    predicateType: zod__WEBPACK_IMPORTED_MODULE_3__.string().min(1).max(300),
    subject: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.object({
        name: zod__WEBPACK_IMPORTED_MODULE_3__.string().max(1024),
        digest: zod__WEBPACK_IMPORTED_MODULE_3__.object({ sha256: zod__WEBPACK_IMPORTED_MODULE_3__.string().regex(/^[0-9a-f]{64}$/u) }),
    }))
        .min(1)
        .max(1024),
    predicate: zod__WEBPACK_IMPORTED_MODULE_3__.unknown(),
});
/**
 * Verifies a bundle of an in-toto statement, whoever signed it: rules compare who did. Never throws on what others say.
 * @param trustedRoots of Sigstore's public instance, as JSON
 */
function verifyAttestation(bundle, trustedRoots) {
    try {
        const { payload, signer } = (0,_attestation_verify_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .openBundle */ .hk)(bundle, { trustedRoots, logEntries: 1 });
        const text = new TextDecoder('utf-8', { fatal: true }).decode(payload);
        const { predicateType, subject, predicate } = STATEMENT.parse(JSON.parse(text));
        return {
            attestation: {
                state: 'holds',
                ...signer,
                predicateType,
                subjects: subject.map(({ name, digest }) => ({ name, sha256: digest.sha256 })),
            },
            predicate,
        };
    }
    catch (error) {
        const why = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v ? error.message : `it is no statement: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error)}`;
        return { attestation: { state: 'refused', why } };
    }
}
/** The signer that a workflow of GitHub is: compared as a whole, never matched. */
function workflowIdentity(repository, workflow, ref) {
    return `https://github.com/${repository}/.github/workflows/${workflow}@${ref}`;
}


/***/ }),

/***/ 81586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Le: () => (/* binding */ heldOf),
/* harmony export */   TZ: () => (/* binding */ originsOf),
/* harmony export */   wU: () => (/* binding */ commonOrigin),
/* harmony export */   yf: () => (/* binding */ signerProblem)
/* harmony export */ });
/* harmony import */ var _attestation_verify_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60994);
/* harmony import */ var _attestations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69391);


/** Each attestation that holds, with the publisher that the index names for it. */
function heldOf(file) {
    return file.attestations.flatMap(({ publisher, attestations }) => attestations.flatMap((held) => (held.state === 'holds' ? [{ publisher, held }] : [])));
}
/** Why a signer is not the workflow that it has to be; nothing where it is. Whole texts are compared. */
function signerProblem({ identity, claims }, publisher, request) {
    const repository = request.repository ?? publisher.repository;
    const workflow = request.workflow ?? publisher.workflow;
    if (repository === undefined || workflow === undefined) {
        return `it is signed by ${identity}, and a publisher of the kind ${publisher.kind} names no workflow of GitHub to compare with`;
    }
    const ref = request.tag === undefined ? claims.sourceRef : `refs/tags/${request.tag}`;
    if (ref === undefined)
        return 'its certificate names no ref';
    const expected = (0,_attestations_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowIdentity */ .cI)(repository, workflow, ref);
    if (identity !== expected)
        return `it is signed by ${identity}, expected ${expected}`;
    const wanted = {
        issuer: _attestation_verify_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .GITHUB_ISSUER */ .oX,
        sourceRepository: `https://github.com/${repository}`,
        sourceRef: ref,
        ...(request.commit !== undefined && { sourceDigest: request.commit }),
    };
    for (const [claim, value] of Object.entries(wanted)) {
        const found = claims[claim];
        if (found !== value)
            return `its certificate has ${claim} ${found ?? 'absent'}, expected ${value}`;
    }
    return undefined;
}
/** The origins that the attestations of a file prove, signers that are somebody else left out. */
function originsOf(file, request) {
    return heldOf(file).flatMap(({ publisher, held }) => {
        if (signerProblem(held, publisher, request) !== undefined)
            return [];
        const { claims } = held;
        const repository = request.repository ?? publisher.repository;
        const workflow = request.workflow ?? publisher.workflow;
        const { sourceRef: ref, sourceDigest: commit } = claims;
        if (repository === undefined || workflow === undefined || ref === undefined || commit === undefined)
            return [];
        if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(commit))
            return [];
        return [{ repository, workflow, ref, commit }];
    });
}
/** The one origin of all files; absent where a file proves none, or they differ. */
function commonOrigin(files, request) {
    const all = files.map((file) => originsOf(file, request));
    const [first] = all[0] ?? [];
    if (first === undefined)
        return undefined;
    const same = all.every((origins) => origins.length > 0 && origins.every((one) => JSON.stringify(one) === JSON.stringify(first)));
    return same ? first : undefined;
}


/***/ }),

/***/ 76075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isThere)
/* harmony export */ });
function isThere(value) {
    return !('absent' in value);
}


/***/ }),

/***/ 29737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   K6: () => (/* binding */ addedFiles),
/* harmony export */   NR: () => (/* binding */ newReleases),
/* harmony export */   T7: () => (/* binding */ publishersOf),
/* harmony export */   rh: () => (/* binding */ writeRecord),
/* harmony export */   y2: () => (/* binding */ keptFiles)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34398);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37428);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);


const FILE = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    sha256: zod__WEBPACK_IMPORTED_MODULE_1__.string()
        .regex(/^[0-9a-f]{64}$/u)
        .optional(),
    uploaded: zod__WEBPACK_IMPORTED_MODULE_1__.string().max(40).optional(),
    publisher: zod__WEBPACK_IMPORTED_MODULE_1__.string().max(2000).optional(),
});
const RECORD = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__.literal(1),
    projects: zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string(), zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
        owners: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()).optional(),
        releases: zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string(), zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string(), FILE)),
    })),
});
/** @throws ToolError `usage` where it is no record of a watch: one that is lost may not pass for a first run */
function parseRecord(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (cause) {
        throw malformed((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(cause), cause);
    }
    const { success, data, error } = RECORD.safeParse(json);
    if (!success)
        throw malformed(zod__WEBPACK_IMPORTED_MODULE_2__/* .prettifyError */ .S1(error), error);
    // Optional keys are left out in what was written, never undefined.
    return data;
}
function writeRecord(record) {
    return `${JSON.stringify(record, undefined, 1)}\n`;
}
function malformed(why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('usage', `the record of the watch can't be taken: ${why}`, {
        hint: 'Look at who changed it. To begin anew, take it away: then nothing is compared once.',
        cause,
    });
}
/** Files of a version that were not there before, of a release that was. */
function addedFiles({ before, now }) {
    if (before === undefined)
        return [];
    return Object.entries(now.releases).flatMap(([version, files]) => {
        const old = before.releases[version];
        if (old === undefined)
            return [];
        return Object.entries(files).flatMap(([name, file]) => name in old ? [] : [[version, name, file]]);
    });
}
/** Releases that were not there before. */
function newReleases({ before, now }) {
    return before === undefined
        ? []
        : Object.keys(now.releases).filter((version) => !(version in before.releases));
}
/** Files that are there as before: name, then, now. */
function keptFiles({ before, now, }) {
    return Object.entries(before?.releases ?? {}).flatMap(([version, files]) => Object.entries(files).map(([name, file]) => [name, file, now.releases[version]?.[name]]));
}
/** Every publisher of the files of a release; the empty text stands for none. */
function publishersOf(project, version) {
    return [
        ...new Set(Object.values(project.releases[version] ?? {}).map(({ publisher = '' }) => publisher)),
    ].sort();
}


/***/ }),

/***/ 87468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ DEFAULT_INDEX_URL)
/* harmony export */ });
/** The index that pip asks where nobody configured another one. */
const DEFAULT_INDEX_URL = 'https://pypi.org/simple/';


/***/ }),

/***/ 77545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   Ho: () => (/* binding */ listedFiles),
/* harmony export */   Nx: () => (/* binding */ verifiableFiles),
/* harmony export */   aj: () => (/* binding */ listedReleases),
/* harmony export */   dy: () => (/* binding */ releaseFiles)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99687);
/* harmony import */ var _distribution_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82354);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _simple_page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52126);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3465);





/** Releases of today have up to a few hundred; an index must not make us download without end. */
const MOST_FILES = 1000;
/**
 * The files of one release, sorted by name: every file whose name carries the version, installable or not, for what a
 * user could download must not pass unread.
 * @throws ToolError `usage` where there is no such release, `environment` where a file can't be verified
 */
function releaseFiles(page, project, version) {
    const files = verifiableFiles(page, project, version);
    if (files.length === 0)
        throw noSuchRelease(page, project, version);
    return files;
}
/** As `releaseFiles`, for whom it is an answer that there are none. @throws ToolError `environment` */
function verifiableFiles(page, project, version) {
    const found = listedFiles(page, project, version);
    if (found.length > MOST_FILES) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v('environment', `${project} ${version} has ${found.length} files, and at most ${MOST_FILES} are downloaded`);
    }
    const files = found.map(verifiable).sort((a, b) => (a.filename < b.filename ? -1 : 1));
    const twice = files.find(({ filename }, index) => files[index + 1]?.filename === filename);
    if (twice !== undefined)
        throw (0,_simple_page_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Qm)(`it lists ${twice.filename} twice`);
    return files;
}
/** What a page lists of one release, as it stands there; nothing where there is no such release. */
function listedFiles({ files }, project, version) {
    return files.filter(({ filename }) => {
        const listed = versionOf(filename, project);
        return listed !== undefined && (0,_distribution_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionsEqual */ .At)(listed, version);
    });
}
/** The versions that the files of a page are of; what tells no version is of none. */
function listedReleases(page, project) {
    const yanked = new Map();
    for (const file of page.files) {
        const version = versionOf(file.filename, project);
        if (version === undefined)
            continue;
        yanked.set(version, (yanked.get(version) ?? true) && file.yanked !== undefined);
    }
    return [...yanked].map(([version, all]) => ({ version, yanked: all }));
}
/** The version in a file name of this project, PEP 440 normalised; absent where none can be told. */
function versionOf(filename, project) {
    const wheel = /^([^-]+)-([^-]+)-.+\.whl$/i.exec(filename);
    if (wheel !== null)
        return (0,_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeProject */ .xs)(wheel[1] ?? '') === project ? (0,_distribution_version_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeVersion */ .Qj)(wheel[2] ?? '') : undefined;
    const stem = /^(.+?)(?:\.tar\.(?:gz|bz2|xz|z)|\.tgz|\.zip|\.egg|\.exe|\.msi|\.rpm|\.deb|\.dmg)$/i.exec(filename)?.[1];
    for (let dash = stem?.indexOf('-') ?? -1; stem !== undefined && dash >= 0; dash = stem.indexOf('-', dash + 1)) {
        if ((0,_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeProject */ .xs)(stem.slice(0, dash)) !== project)
            continue;
        const version = leadingVersion(stem.slice(dash + 1));
        if (version !== undefined)
            return version;
    }
    return undefined;
}
/** `1.0`, of `1.0`, `1.0-py2.7` and `1.0.win32` alike: the longest beginning that is a version. */
function leadingVersion(text) {
    // No version is longer; a hostile name must not cost more.
    let rest = text.slice(0, 128);
    for (;;) {
        const version = (0,_distribution_version_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeVersion */ .Qj)(rest);
        if (version !== undefined)
            return version;
        const cut = Math.max(rest.lastIndexOf('-'), rest.lastIndexOf('.'));
        if (cut < 0)
            return undefined;
        rest = rest.slice(0, cut);
    }
}
function verifiable(file) {
    const { sha256, ...rest } = file;
    if (sha256 !== undefined)
        return { ...rest, sha256 };
    throw (0,_simple_page_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Qm)(`it announces no SHA-256 of ${file.filename}, so that a download can't be verified`);
}
function noSuchRelease(page, project, version) {
    const versions = [
        ...new Set(page.files.flatMap(({ filename }) => versionOf(filename, project) ?? [])),
    ].sort(_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD);
    const latest = versions.slice(-5).reverse();
    const hint = latest.length === 0
        ? 'The index lists no files of this project.'
        : `The latest are ${latest.join(', ')}.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v('usage', `the package index has no ${project} ${version}`, { hint });
}


/***/ }),

/***/ 52126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   d$: () => (/* binding */ checkApiVersion),
/* harmony export */   gE: () => (/* binding */ listedFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * The one place where what an index says of a file becomes a `ListedFile`.
 * @param base address of the page, after redirects
 * @throws ToolError `environment` for anything that is not as the specification has it
 */
function listedFile(file, base) {
    const { filename, sha256, size, yanked, uploadTime, provenance } = file;
    if (!isPlainName(filename))
        throw malformed('a file has a path or nothing as its name');
    if (!URL.canParse(file.url, base.href))
        throw malformed(`${filename} has no valid URL`);
    const url = new URL(file.url, base);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') {
        throw malformed(`${filename} is not served over http or https`);
    }
    url.username = '';
    url.password = '';
    url.hash = '';
    if (sha256 !== undefined && !/^[0-9a-f]{64}$/i.test(sha256)) {
        throw malformed(`the SHA-256 of ${filename} is malformed`);
    }
    if (size !== undefined && !(Number.isSafeInteger(size) && size >= 0)) {
        throw malformed(`the size of ${filename} is malformed`);
    }
    if (uploadTime !== undefined && !isTime(uploadTime)) {
        throw malformed(`the upload time of ${filename} is malformed`);
    }
    return {
        filename,
        url: url.href,
        ...(sha256 === undefined ? {} : { sha256: sha256.toLowerCase() }),
        ...(size === undefined ? {} : { size }),
        ...(yanked === undefined ? {} : { yanked }),
        ...(uploadTime === undefined ? {} : { uploadTime }),
        ...(provenance === undefined ? {} : { provenance: provenanceUrl(provenance, base, filename) }),
    };
}
/** PEP 700: `yyyy-mm-ddThh:mm:ss.ffffffZ`. */
function isTime(text) {
    return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(text) && !Number.isNaN(Date.parse(text));
}
function provenanceUrl(text, base, filename) {
    const url = URL.canParse(text, base.href) ? new URL(text, base) : undefined;
    if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
        throw malformed(`the provenance of ${filename} has no valid URL`);
    }
    url.username = '';
    url.password = '';
    return url.href;
}
/** @throws ToolError `environment` for an API version whose meaning is unknown (PEP 629: the major number). */
function checkApiVersion(version) {
    if (/^1\.\d{1,9}$/.test(version))
        return;
    throw malformed(`it speaks API version "${version.slice(0, 40)}", and only 1.x is understood`);
}
function malformed(why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('environment', `the package index gave an answer that can't be used: ${why}`, {
        hint: 'See whether --index-url (or pip’s index-url) is the root of a Simple API.',
    });
}
/** A name that goes into messages and reports as an artifact's name must be no path. */
function isPlainName(name) {
    return name !== '' && name !== '.' && name !== '..' && name.length <= 1024 && !/[/\\\0]/.test(name);
}


/***/ }),

/***/ 3465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ isPackageSpec),
/* harmony export */   v4: () => (/* binding */ parsePackageSpec),
/* harmony export */   xs: () => (/* binding */ normalizeProject)
/* harmony export */ });
/* harmony import */ var _distribution_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82354);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


const HINT = 'Name one release, such as pypi:embit==0.8.0 or pkg:pypi/embit@0.8.0.';
/** PEP 508 names. */
const PROJECT_NAME = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;
/** True for what `parsePackageSpec` is meant to parse, well-formed or not; anything else is a path. */
function isPackageSpec(input) {
    return /^(?:pypi|pkg):/i.test(input);
}
/**
 * Parses `pypi:NAME==VERSION` or a package URL of type pypi.
 * @throws ToolError `usage` for anything but exactly one release
 */
function parsePackageSpec(input) {
    const { name, version } = /^pkg:/i.test(input) ? fromPackageUrl(input) : fromPypiSpec(input);
    if (!PROJECT_NAME.test(name))
        throw bad(input, `"${name}" is no project name`);
    const normalized = (0,_distribution_version_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeVersion */ .Qj)(version);
    if (normalized === undefined)
        throw bad(input, `"${version}" is no version (PEP 440)`);
    return { project: normalizeProject(name), version: normalized };
}
/** PEP 503. */
function normalizeProject(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}
function fromPypiSpec(input) {
    const rest = input.slice('pypi:'.length);
    // PEP 508 spells it `==`; other operators, extras and markers name no one release.
    const match = /^\s*([^\s=<>!~[;@]+)\s*(.*)$/s.exec(rest);
    const [, name = '', constraint = ''] = match ?? [];
    if (match === null)
        throw bad(input, 'it names no project');
    if (constraint === '')
        throw bad(input, 'it names no version');
    if (!constraint.startsWith('==') || constraint.startsWith('===')) {
        throw bad(input, 'only NAME==VERSION is understood');
    }
    return { name, version: constraint.slice(2).trim() };
}
/** The part of the package URL specification that names a release; the whole of it costs every start 30 ms. */
function fromPackageUrl(input) {
    const [type = '', ...path] = input.slice('pkg:'.length).replace(/^\/+/, '').split('/');
    if (type.toLowerCase() !== 'pypi')
        throw bad(input, 'only package URLs of type pypi are understood');
    // A qualifier may name one file or another repository: taking the URL without it would verify something else.
    if (/[?#]/.test(input))
        throw bad(input, 'qualifiers and subpaths are not understood');
    const [last = '', ...more] = path;
    if (more.length > 0)
        throw bad(input, 'a package URL of type pypi has no namespace');
    const at = last.lastIndexOf('@');
    if (at < 0 || at === last.length - 1)
        throw bad(input, 'it names no version');
    try {
        return { name: decodeURIComponent(last.slice(0, at)), version: decodeURIComponent(last.slice(at + 1)) };
    }
    catch (cause) {
        throw bad(input, 'it is no package URL', cause);
    }
}
function bad(input, why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v('usage', `can't take "${input}": ${why}`, { hint: HINT, cause });
}


/***/ }),

/***/ 64194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isBinding),
/* harmony export */   Q: () => (/* binding */ aliasesOf)
/* harmony export */ });
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23059);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71248);


/** Whether this name is written here to be bound (or is a keyword), and stands for no value. */
function isBinding(node) {
    const parent = node.parent;
    const before = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .previousSibling */ .eF)(node)?.name;
    const after = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .nextSibling */ ._3)(node)?.name;
    switch (parent?.name) {
        case 'ImportStatement':
        case 'ScopeStatement':
        case 'DeleteStatement':
            return true;
        case 'FunctionDefinition':
        case 'ClassDefinition':
            return before === 'def' || before === 'class';
        case 'ParamList':
            return before !== 'AssignOp';
        case 'ArgList':
            return after === 'AssignOp';
        case 'AssignStatement':
        case 'NamedExpression':
            return isTarget(node);
        case 'TypeParam':
        case 'CapturePattern':
            return true;
        case undefined:
        default:
            return before === 'as';
    }
}
/** Position of the last `=` among the children of a statement; each statement is looked through once. */
const lastAssignment = new WeakMap();
/** A target of `a = b = value` stands before the last `=`; that of `a: int` before the annotation. */
function isTarget(node) {
    const { parent } = node;
    if (parent === undefined)
        return false;
    let last = lastAssignment.get(parent);
    if (last === undefined) {
        const { children } = parent;
        last = children.findLastIndex(({ name }) => name === 'AssignOp');
        if (last < 0)
            last = children.findIndex(({ name }) => name === 'TypeDef');
        lastAssignment.set(parent, last);
    }
    return node.index < last;
}
/** The plain names that `x = y = <node>` or `(x := <node>)` binds to the value of `node`. */
function aliasesOf(module, node) {
    const { parent } = node;
    if (parent?.name !== 'AssignStatement' && parent?.name !== 'NamedExpression')
        return [];
    const { children } = parent;
    if (node.index !== children.length - 1 || children[node.index - 1]?.name !== 'AssignOp')
        return [];
    const targets = children.filter((child) => child !== node && child.name !== 'AssignOp' && child.name !== 'TypeDef');
    // `a, b = os` unpacks, and `a.b = os` is out of sight.
    if (!targets.every((child) => child.name === 'VariableName'))
        return [];
    return children.some((child) => child.name === ',')
        ? []
        : targets.map((child) => (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .identifier */ .Cv)(module, child));
}


/***/ }),

/***/ 23059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ identifier),
/* harmony export */   aX: () => (/* binding */ argumentsOf),
/* harmony export */   d5: () => (/* binding */ dictionaryEntries)
/* harmony export */ });
/* harmony import */ var _literals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31084);

/**
 * Python compares identifiers after NFKC normalisation (reference manual, 2.3), so `ſetup` is `setup`: every
 * identifier is read through this before it is compared.
 */
function identifier(module, node) {
    return module.textOf(node).normalize('NFKC');
}
/** The arguments of a call, in order. A comprehension argument is one positional value (its first node). */
function argumentsOf(module, call) {
    const list = call.children.find((child) => child.name === 'ArgList');
    if (list === undefined)
        return [];
    const found = [];
    let at = [];
    const close = () => {
        const [first, second, third] = at;
        at = [];
        if (first === undefined)
            return;
        const stars = second === undefined ? '' : module.textOf(first);
        if (second !== undefined && stars === '*')
            found.push({ kind: 'star', value: second });
        else if (second !== undefined && stars === '**')
            found.push({ kind: 'double-star', value: second });
        else if (third !== undefined && second?.name === 'AssignOp' && module.textOf(second) === '=') {
            found.push({ kind: 'keyword', keyword: identifier(module, first), value: third });
        }
        else
            found.push({ kind: 'positional', value: first });
    };
    for (const child of list.children.slice(1)) {
        if (child.name === ',' || child.name === ')')
            close();
        else
            at.push(child);
    }
    close();
    return found;
}
/** Entries of a dictionary display; `key` is absent where it is not a constant string (`**x` included). */
function dictionaryEntries(module, node) {
    const entries = [];
    let at = [];
    for (const child of node.children.slice(1)) {
        if (child.name !== ',' && child.name !== '}') {
            at.push(child);
            continue;
        }
        const [key, colon, value] = at;
        at = [];
        if (key === undefined)
            continue;
        if (colon?.name === ':' && value !== undefined)
            entries.push({ key: (0,_literals_js__WEBPACK_IMPORTED_MODULE_0__/* .constantString */ ._w)(module, key), value });
        else
            entries.push({ key: undefined, value: colon ?? key });
    }
    return entries;
}


/***/ }),

/***/ 61879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ moduleConstants),
/* harmony export */   XP: () => (/* binding */ literalValue),
/* harmony export */   gp: () => (/* binding */ moduleDocstring)
/* harmony export */ });
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23059);
/* harmony import */ var _literals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31084);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71248);



/** Containers in containers; `entry_points` needs two. */
const MAX_DEPTH = 8;
function listValue(module, node, resolve, depth) {
    const items = [];
    for (const child of node.children.slice(1, -1)) {
        if (child.name === ',')
            continue;
        const item = literalValue(module, child, resolve, depth);
        if (item === undefined)
            return undefined;
        items.push(item);
    }
    return items;
}
function tableValue(module, node, resolve, depth) {
    const table = new Map();
    for (const { key, value } of (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .dictionaryEntries */ .d5)(module, node)) {
        const item = key === undefined ? undefined : literalValue(module, value, resolve, depth);
        if (key === undefined || item === undefined)
            return undefined;
        table.set(key, item);
    }
    return table;
}
/** The value of an expression of literals, and of what `resolve` knows; anything computed is `undefined`. */
function literalValue(module, node, resolve = () => undefined, depth = MAX_DEPTH) {
    if (depth === 0)
        return undefined;
    const inner = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .unwrap */ .oA)(node);
    switch (inner.name) {
        case 'None':
            return null;
        case 'Boolean':
            return module.textOf(inner) === 'True';
        case 'ArrayExpression':
        case 'TupleExpression':
        case 'SetExpression':
            return listValue(module, inner, resolve, depth - 1);
        case 'DictionaryExpression':
            return tableValue(module, inner, resolve, depth - 1);
        default:
            return (0,_literals_js__WEBPACK_IMPORTED_MODULE_1__/* .constantString */ ._w)(module, inner) ?? resolve(inner);
    }
}
/**
 * Names that the module binds exactly once, by a plain assignment at its top level, with what they are bound to. A name that is
 * mentioned as a target anywhere else (a loop, a function, `del`, `global`) is left out: its value could be another.
 */
function moduleConstants(module) {
    const values = new Map();
    const spoilt = new Set();
    for (const node of (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .walk */ .GG)(module.root)) {
        if (node.name !== 'VariableName')
            continue;
        const { parent } = node;
        const name = (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .identifier */ .Cv)(module, node);
        const statement = parent?.name === 'AssignStatement' ? parent : undefined;
        const [target, ...rest] = statement?.children ?? [];
        const at = rest.findLastIndex((child) => child.name === 'AssignOp');
        const value = rest[at + 1];
        if (target === node && value !== undefined && at + 2 === rest.length) {
            const simple = rest.slice(0, at).every((child) => child.name === 'TypeDef');
            if (values.has(name) || !simple || !runsOnce(statement))
                spoilt.add(name);
            else
                values.set(name, value);
        }
        else if (isOtherTarget(node))
            spoilt.add(name);
    }
    for (const name of spoilt)
        values.delete(name);
    return values;
}
/** At top level, or in a `with` that stands there. */
function runsOnce(statement) {
    const { parent } = statement ?? {};
    const outer = parent?.name === 'Body' && parent.parent?.name === 'WithStatement' ? parent.parent : statement;
    return outer?.parent?.name === 'Script';
}
const BINDERS = new Set([
    'ForStatement',
    'DeleteStatement',
    'ScopeStatement',
    'UpdateStatement',
    'ImportStatement',
    'NamedExpression',
    'FunctionDefinition',
    'ClassDefinition',
]);
function isOtherTarget(node) {
    const { parent } = node;
    if (parent === undefined)
        return false;
    if (BINDERS.has(parent.name))
        return true;
    // A target of `a = b = value` or `a, b = value`; the last child is the value.
    return parent.name === 'AssignStatement' && node.index < parent.children.length - 1;
}
/** The string at the head of the module; `undefined` where there is none that is constant. */
function moduleDocstring(module) {
    const [first] = module.root.children;
    const [expression] = first?.name === 'ExpressionStatement' ? first.children : [];
    return expression === undefined ? undefined : (0,_literals_js__WEBPACK_IMPORTED_MODULE_1__/* .constantString */ ._w)(module, expression);
}


/***/ }),

/***/ 17814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ REFLECTION),
/* harmony export */   L8: () => (/* binding */ classify),
/* harmony export */   NP: () => (/* binding */ SENSITIVE),
/* harmony export */   zX: () => (/* binding */ STARTERS)
/* harmony export */ });
/* harmony import */ var _stdlib_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87233);

/**
 * What build code has no business with, by dotted name; each name stands for all that lies in it.
 * Written as words, as the lists are long and are read more often than they are edited.
 */
const words = (text) => text.trim().split(/\s+/);
const NETWORK = words(`
  socket ssl urllib.request urllib2 http httplib ftplib smtplib smtpd poplib imaplib nntplib telnetlib
  xmlrpc xmlrpclib SimpleXMLRPCServer socketserver asyncio SocketServer asyncore asynchat _socket _ssl
  urllib.urlopen urllib.urlretrieve urllib.URLopener urllib.FancyURLopener requests httpx aiohttp
  urllib3 httplib2 httpcore pycurl websocket websockets paramiko dns wget webbrowser boto3 botocore
  twisted tornado treq zmq setuptools.package_index setuptools.ssl_support
  setuptools.command.easy_install easy_install ez_setup distribute_setup pip trio anyio grpc curl_cffi
  niquests logging.handlers
`);
const PROCESS = words(`
  subprocess _posixsubprocess pty multiprocessing _winapi pexpect sh plumbum invoke fabric os.system
  os.popen os.popen2 os.popen3 os.popen4 os.startfile os.fork os.forkpty os.posix_spawn os.posix_spawnp
  os.execl os.execle os.execlp os.execlpe os.execv os.execve os.execvp os.execvpe os._execvpe os.spawnl
  os.spawnle os.spawnlp os.spawnlpe os.spawnv os.spawnve os.spawnvp os.spawnvpe platform.popen
  test.support.script_helper concurrent.futures.ProcessPoolExecutor concurrent.futures.process
  distutils.spawn distutils.ccompiler distutils.cygwinccompiler distutils.unixccompiler setuptools.sandbox
  distutils.core.run_setup distutils.exec_command distutils.cmd.Command.spawn distutils.extension.read_setup_file
  numpy.distutils.exec_command venv ensurepip psutil.Popen uuid._popen
`);
const DYNAMIC = words(`
  builtins.exec builtins.eval builtins.execfile builtins.compile builtins.__import__ builtins.globals
  builtins.vars builtins.locals
  builtins.__loader__ builtins.__spec__ builtins.breakpoint six.exec_ past.builtins.execfile importlib
  _frozen_importlib _imp imp runpy pkgutil zipimport marshal pickle _pickle cPickle dill cloudpickle
  joblib shelve code codeop types.FunctionType types.CodeType types.LambdaType ctypes _ctypes cffi
  sys.modules sys.meta_path sys.path_hooks sys._getframe sys.settrace sys.setprofile sys._current_frames
  sys.path_importer_cache gc inspect.currentframe inspect.stack inspect.getmodule operator.attrgetter
  operator.methodcaller site.addsitedir site.addpackage timeit cProfile profile pdb bdb trace doctest
  yaml.load yaml.unsafe_load numpy.f2py numexpr pydoc.locate pkg_resources.run_script
  pkg_resources.load_entry_point sys.monitoring setuptools.build_meta distutils.util.execute
  codecs.register importlib.metadata.EntryPoint importlib.metadata.EntryPoints importlib.metadata.entry_points
  importlib.metadata.distribution importlib.metadata.distributions importlib.metadata.Distribution
  typing.get_type_hints typing.ForwardRef typing._eval_type  functools.singledispatch
  functools.singledispatchmethod inspect.signature inspect.get_annotations inspect.Signature
  logging.config dataclasses._create_fn dataclasses.make_dataclass
  setuptools.config.expand setuptools.config.setupcfg setuptools.config.pyprojecttoml setuptools.config.read_configuration
  setuptools.namespaces setuptools.launch setuptools.wheel setuptools.installer setuptools.depends
  pkg_resources.EntryPoint pkg_resources.iter_entry_points pkg_resources.get_entry_map pkg_resources.get_entry_info
  pkg_resources.WorkingSet pkg_resources.working_set pkg_resources.Distribution pkg_resources.run_main unittest.loader
  unittest.TestLoader unittest.defaultTestLoader unittest.main unittest.TestProgram unittest.findTestCases
  unittest.makeSuite site.addsitepackages site.addusersitepackages site.main site.execsitecustomize
  site.execusercustomize xml.sax.make_parser
`);
/** Parts of the modules above that load or reach nothing. */
const HARMLESS = words(`
  importlib.metadata importlib.resources importlib.abc importlib.invalidate_caches http.HTTPStatus
  importlib.machinery.EXTENSION_SUFFIXES importlib.machinery.all_suffixes multiprocessing.cpu_count
  pip.__version__ ctypes.sizeof ctypes.c_void_p pkgutil.walk_packages pkgutil.iter_modules
  socket.gethostname
`);
/**
 * The modules of the standard library that may be used but for the names above. Most others have a corner that runs what it
 * is given (`pydoc.pipepager`, `_osx_support._read_output`), and no build needs them: what is not listed is forbidden.
 */
const ALLOWED = new Set(words(`
  __future__ abc argparse array ast base64 binascii bisect builtins bz2 calendar cmath codecs collections colorsys
  configparser contextlib contextvars copy csv dataclasses datetime decimal difflib distutils email encodings enum errno
  fileinput filecmp fnmatch fractions functools genericpath getopt getpass gettext glob graphlib gzip hashlib heapq hmac
  html inspect io ipaddress itertools json keyword linecache locale logging lzma math mimetypes netrc ntpath numbers
  operator optparse os pathlib platform plistlib posixpath pprint py_compile pwd grp quopri random re readline reprlib
  resource select selectors secrets shlex shutil signal site stat statistics string stringprep struct sys sysconfig
  tarfile tempfile textwrap threading time tokenize token tomllib traceback types typing unicodedata unittest uuid
  warnings weakref winreg msvcrt xml zipfile zlib zoneinfo _thread urllib http posix nt lib2to3 queue atexit
`));
/** Modules that hold something forbidden: to hand one of them on is to take it out of sight. */
const SENSITIVE = new Set(words(`
  os sys posix nt builtins urllib types operator site six
`));
/** Attributes that lead from any object to the interpreter's inside, whatever they are taken from. */
const REFLECTION = new Set(words(`
  __dict__ __subclasses__ __globals__ __builtins__ __getattribute__ __code__ __loader__ __mro__ __base__
  __bases__ __reduce__ __reduce_ex__ __import__ f_globals f_locals f_builtins f_back gi_frame cr_frame
  tb_frame __self__ __wrapped__ __func__ exec_module load_module create_module
  loadTestsFromName loadTestsFromNames run_module run_path func_globals func_code
`));
/** Methods that start a process whatever object has them: every command and compiler of distutils has `spawn`. */
const STARTERS = new Set(['spawn']);
const TABLE = new Map([
    ...NETWORK.map((name) => [name, 'network']),
    ...PROCESS.map((name) => [name, 'process']),
    ...DYNAMIC.map((name) => [name, 'dynamic']),
    ...HARMLESS.map((name) => [name, 'harmless']),
]);
/** The longest entry of the table that the dotted name is or lies in. */
function classify(name) {
    const known = name.replace(/^(?:posix|nt)\./, 'os.');
    for (let end = known.length; end > 0; end = known.lastIndexOf('.', end - 1)) {
        const kind = TABLE.get(known.slice(0, end));
        if (kind !== undefined)
            return kind === 'harmless' ? undefined : kind;
    }
    const top = known.split('.', 1)[0] ?? known;
    return _stdlib_names_js__WEBPACK_IMPORTED_MODULE_0__/* .STDLIB_NAMES */ ._.has(top) && !ALLOWED.has(top) ? 'dynamic' : undefined;
}


/***/ }),

/***/ 37272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ dangersOf)
});

// EXTERNAL MODULE: ./lib/python/calls.js
var calls = __webpack_require__(23059);
// EXTERNAL MODULE: ./lib/python/literals.js
var literals = __webpack_require__(31084);
// EXTERNAL MODULE: ./lib/python/tree.js
var tree = __webpack_require__(71248);
;// CONCATENATED MODULE: ./lib/python/excuses.js



const OPENERS = new Set(['builtins.open', 'codecs.open', 'io.open']);
const JOIN = new Set(['os.path.join']);
const DIRNAME = new Set(['os.path.dirname']);
const FOLDERS = new Set(['os.path.dirname', 'os.path.abspath', 'os.path.realpath']);
/** Commands of maintainers in old setup.py files; none is a command of setuptools, so that no build frontend gives them. */
const RELEASE_COMMANDS = new Set(['publish', 'release', 'tag']);
/** Mentions of one name that are looked at; honest ones have three. Hostile code must not cost their square. */
const MAX_MENTIONS = 50;
/** Whoever imports anything else could change `sys.argv` there. */
const KNOWN_MODULES = new Set(['codecs', 'io', 'os', 're', 'setuptools', 'sys']);
/**
 * The mentions of dangerous names for which there is an excuse. Only the very shapes that old honest packages have
 * (requests) are known; whatever else stands in their way, such as a name that is bound twice, takes the excuse away.
 */
function excusesOf(module, names) {
    const excused = new Map();
    const seen = new Scope(module, names);
    for (const { name, call, node } of names.references) {
        if (name === 'builtins.exec' && call !== undefined && seen.runsOwnFile(call))
            excused.set(node, 'own-file');
    }
    const firstRun = Math.min(...[...excused.keys()].map(({ from }) => from));
    if (!seen.hasOriginalArguments())
        return excused;
    for (const { node } of names.references) {
        if (!excused.has(node) && node.to < firstRun && seen.isReleaseCommand(node)) {
            excused.set(node, 'release-command');
        }
    }
    return excused;
}
class Scope {
    #module;
    #names;
    #calls = new Map();
    #variables = new Map();
    constructor(module, names) {
        this.#module = module;
        this.#names = names;
        for (const { name, call } of names.references) {
            if (call === undefined)
                continue;
            const known = this.#calls.get(call);
            if (known === undefined)
                this.#calls.set(call, [name]);
            else
                known.push(name);
        }
        for (const node of (0,tree/* walk */.GG)(module.root)) {
            if (node.name !== 'VariableName')
                continue;
            const text = (0,calls/* identifier */.Cv)(module, node);
            const known = this.#variables.get(text);
            if (known === undefined)
                this.#variables.set(text, [node]);
            else
                known.push(node);
        }
    }
    /** `with open(PATH) as f: exec(f.read(), …)`, where PATH is that of a module in the sdist. */
    runsOwnFile(call) {
        const source = (0,calls/* argumentsOf */.aX)(this.#module, call)[0]?.value;
        const reader = source?.name === 'CallExpression' ? source.children[0] : undefined;
        const file = reader?.children[0];
        if (source === undefined || file === undefined || !this.#isRead(file))
            return false;
        const name = (0,calls/* identifier */.Cv)(this.#module, file);
        const block = this.#blockOf(call, name);
        const [, opened, , , body] = block?.children ?? [];
        if (block?.children.length !== 5 || opened === undefined || body === undefined)
            return false;
        // Bound by with statements alone, and by none within this one.
        const isPlain = this.#allMentions(name, (node) => this.#isRead(node) || (this.#isTarget(node) && (node.from < body.from || node.from > body.to)));
        return isPlain && (0,calls/* argumentsOf */.aX)(this.#module, source).length === 0 && this.#opensOwnModule(opened);
    }
    /** Below `if sys.argv[-1] == "publish":` at the top of the module. */
    isReleaseCommand(node) {
        let inner = node;
        for (let outer = node.parent; outer !== undefined; inner = outer, outer = outer.parent) {
            if (outer.name !== 'IfStatement' || outer.parent !== this.#module.root)
                continue;
            const [, condition, body] = outer.children;
            const [left, operator, right] = condition?.children ?? [];
            if (inner !== body || condition?.name !== 'BinaryExpression' || right === undefined)
                return false;
            const isComparison = operator !== undefined && this.#module.textOf(operator) === '==';
            const command = (0,literals/* constantString */._w)(this.#module, right);
            const isArgument = left !== undefined && /^sys\.argv\[-?\d\]$/.test(this.#module.textOf(left));
            return isComparison && isArgument && command !== undefined && RELEASE_COMMANDS.has(command);
        }
        return false;
    }
    /** Whether `sys.argv` is compared and never changed, as far as this module can tell. */
    hasOriginalArguments() {
        const { imports, references } = this.#names;
        return (imports.every(({ level, module }) => level === 0 && KNOWN_MODULES.has(module)) &&
            references.every(({ name, root, node }) => {
                if (!name.startsWith('sys.argv'))
                    return true;
                return name === 'sys.argv' && root === 'sys' && node.parent?.parent?.name === 'BinaryExpression';
            }));
    }
    #allMentions(name, test) {
        const nodes = this.#variables.get(name) ?? [];
        return nodes.length <= MAX_MENTIONS && nodes.every(test);
    }
    #isRead({ name, index, parent }) {
        return (name === 'VariableName' &&
            index === 0 &&
            parent?.name === 'MemberExpression' &&
            /^\w+\.read$/.test(this.#module.textOf(parent)));
    }
    #isTarget(node) {
        return node.parent?.name === 'WithStatement' && node.index === 3;
    }
    /** The innermost with statement around a node that binds a name. */
    #blockOf(node, name) {
        for (let outer = node.parent; outer !== undefined; outer = outer.parent) {
            const target = outer.name === 'WithStatement' ? outer.children[3] : undefined;
            if (target !== undefined && (0,calls/* identifier */.Cv)(this.#module, target) === name)
                return outer;
        }
        return undefined;
    }
    #isCallOf(call, known) {
        const names = this.#calls.get(call) ?? [];
        return names.length > 0 && names.every((name) => known.has(name));
    }
    #opensOwnModule(call) {
        if (!this.#isCallOf(call, OPENERS))
            return false;
        const [path, ...options] = (0,calls/* argumentsOf */.aX)(this.#module, call);
        if (path?.kind !== 'positional' || options.length > 2)
            return false;
        const isReading = options.every(({ kind, keyword, value }, index) => {
            const text = (0,literals/* constantString */._w)(this.#module, value);
            const isMode = keyword === 'mode' || (kind === 'positional' && index === 0);
            return isMode ? text === 'r' : text !== undefined && (keyword ?? 'encoding') === 'encoding';
        });
        if (!isReading)
            return false;
        const parts = this.#isCallOf(path.value, JOIN)
            ? (0,calls/* argumentsOf */.aX)(this.#module, path.value).map(({ value }) => value)
            : [path.value];
        const [first, ...others] = parts;
        const names = (first !== undefined && this.#isOwnFolder(first) ? others : parts).map((part) => (0,literals/* constantString */._w)(this.#module, part));
        return /^(?:\w+\/)*\w+\.py$/.test(names.map((name) => name ?? '..').join('/'));
    }
    /** `os.path.abspath(os.path.dirname(__file__))`, or a name that stands for nothing else. */
    #isOwnFolder(node) {
        let inner = (0,tree/* unwrap */.oA)(node);
        if (inner.name === 'VariableName') {
            const name = (0,calls/* identifier */.Cv)(this.#module, inner);
            const target = (this.#variables.get(name) ?? []).find(({ parent }) => parent?.name === 'AssignStatement');
            const value = target?.parent?.children[2];
            if (target?.index !== 0 || value === undefined || target.parent?.children.length !== 3)
                return false;
            if (!this.#isOnlyGiven(name, target))
                return false;
            inner = (0,tree/* unwrap */.oA)(value);
        }
        let isFolder = false;
        while (this.#isCallOf(inner, FOLDERS)) {
            const [argument, ...more] = (0,calls/* argumentsOf */.aX)(this.#module, inner);
            if (argument?.kind !== 'positional' || more.length > 0)
                return false;
            isFolder ||= this.#isCallOf(inner, DIRNAME);
            inner = (0,tree/* unwrap */.oA)(argument.value);
        }
        return isFolder && this.#module.textOf(inner) === '__file__' && this.#isOnlyGiven('__file__');
    }
    /** Whether all mentions of a name but one hand it to a call: nothing binds it there. */
    #isOnlyGiven(name, but) {
        return this.#allMentions(name, (node) => node === but || (node.parent?.name === 'ArgList' && (0,tree/* nextSibling */._3)(node)?.name !== 'AssignOp'));
    }
}

// EXTERNAL MODULE: ./lib/python/danger-table.js
var danger_table = __webpack_require__(17814);
;// CONCATENATED MODULE: ./lib/python/dangers.js





const IMPORTERS = new Set(['builtins.__import__', 'importlib.__import__']);
const ATTRIBUTE_CALLS = new Set(['builtins.getattr', 'builtins.setattr', 'builtins.delattr']);
/**
 * `getattr(module, name)` with a computed name may be anything in that module, with a constant one it is an attribute like
 * any other. On an object of the build code's own (`?`) it reaches nothing that the code does not hold already.
 */
function ofGetattr(module, own, name, call) {
    if (name !== 'builtins.getattr')
        return undefined;
    const [object, attribute] = (0,calls/* argumentsOf */.aX)(module, call);
    const constant = attribute && (0,literals/* constantString */._w)(module, attribute.value);
    if (constant !== undefined)
        return danger_table/* REFLECTION */.Ke.has(constant) ? 'dynamic' : undefined;
    if (object?.value.name !== 'VariableName')
        return 'dynamic';
    return own.has(object.value) ? undefined : 'dynamic';
}
/** `hasattr(sys, 'x')` only looks. */
function isLookedAt(module, node) {
    const list = node.parent;
    const function_ = list?.name === 'ArgList' ? list.parent?.children[0] : undefined;
    return function_ !== undefined && node.index === 1 && (0,calls/* identifier */.Cv)(module, function_) === 'hasattr';
}
function ofReference(module, names, own, reference) {
    const { name, call, node } = reference;
    if (IMPORTERS.has(name))
        return call !== undefined && names.importCalls.has(call) ? undefined : 'dynamic';
    // `compile` is a common name, and harmless until its result is run.
    if (name === 'builtins.compile' && call === undefined)
        return undefined;
    if (ATTRIBUTE_CALLS.has(name))
        return call === undefined ? 'dynamic' : ofGetattr(module, own, name, call);
    if (danger_table/* SENSITIVE */.NP.has(name)) {
        // The module at the end of its chain: an argument, an element, a default. In `os.name` the chain goes on.
        const harmless = reference.followed || node.parent?.name === 'ExpressionStatement';
        return harmless || isLookedAt(module, node) ? undefined : 'dynamic';
    }
    return (0,danger_table/* classify */.L8)(name);
}
function usesOf(names) {
    const uses = new Map();
    for (const reference of names.references) {
        const known = uses.get(reference.root);
        if (known === undefined)
            uses.set(reference.root, [reference]);
        else
            known.push(reference);
    }
    return uses;
}
/** `import x` reaches nothing where only harmless parts of `x` are used. */
function isUsedHarmlessly(uses, module) {
    return uses.length > 0 && uses.every(({ name }) => name !== module && (0,danger_table/* classify */.L8)(name) === undefined);
}
/** Mentions that can stand for nothing but what the module itself made. */
function ownNodes(names) {
    const own = new Set();
    for (const { name, node } of names.references)
        if (name.startsWith('?'))
            own.add(node);
    for (const { name, node } of names.references)
        if (!name.startsWith('?'))
            own.delete(node);
    return own;
}
/**
 * What a module reaches for: network, processes, and code that is made or found at run time. A mention is enough,
 * no call is needed. One for each name and line, by line.
 */
function dangersOf(module, names) {
    const found = new Map();
    const add = (kind, name, line, excuse) => {
        if (kind === undefined)
            return;
        found.set(`${line} ${name} ${excuse ?? ''}`, { kind, name, line, ...(excuse && { excuse }) });
    };
    const seen = new Set();
    const uses = usesOf(names);
    for (const { level, module: from, name, binds, line } of names.imports) {
        const full = name === undefined || name === '*' ? from : `${from}.${name}`;
        const kind = level > 0 || seen.has(full) ? undefined : (0,danger_table/* classify */.L8)(full);
        if (kind === undefined)
            continue;
        seen.add(full);
        if (name !== undefined || !isUsedHarmlessly(uses.get(binds?.local ?? '') ?? [], from))
            add(kind, full, line);
    }
    const own = ownNodes(names);
    const excuses = excusesOf(module, names);
    for (const reference of names.references) {
        const shown = reference.name.replace(/^builtins\./, '');
        add(ofReference(module, names, own, reference), shown, reference.line, excuses.get(reference.node));
    }
    for (const node of (0,tree/* walk */.GG)(module.root)) {
        if (node.name !== 'PropertyName')
            continue;
        const property = (0,calls/* identifier */.Cv)(module, node);
        if (danger_table/* REFLECTION */.Ke.has(property))
            add('dynamic', property, module.lineAt(node.from));
        if (danger_table/* STARTERS */.zX.has(property))
            add('process', property, module.lineAt(node.from));
    }
    if (names.truncated)
        add('dynamic', 'aliases that could not be followed', 1);
    return [...found.values()].sort((a, b) => a.line - b.line);
}


/***/ }),

/***/ 28526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ isStartUpName),
/* harmony export */   z: () => (/* binding */ isCommandName)
/* harmony export */ });
/** What `site` imports at every start, as a module or package of any kind. */
const CUSTOMIZE = /^(?:site|user)customize(?:\.|$)/iu;
/** Files that Python reads at every start, by their ending: `site`, PEP 829, an embedded Python of Windows. */
const START_UP_FILE = /\.(?:_?pth|start)$/iu;
/** Interpreters and installers, which a script of that name replaces in the environment. */
const COMMAND = /^(?:python|pythonw|pypy|py|pip|pipx|uv|uvx|activate|git|ssh|sudo|bash|sh)[-_.\d]*(?:\.exe)?$/iu;
/** Whether a file or package that a build installs under this name runs at every start of Python. */
function isStartUpName(destination) {
    const parts = destination.trim().split(/[/\\]/u);
    return START_UP_FILE.test(parts.at(-1) ?? '') || parts.some((part) => CUSTOMIZE.test(part));
}
/** Whether a script that a build installs under this name takes the place of a well-known command. */
function isCommandName(destination) {
    return COMMAND.test(destination.trim().split(/[/\\]/u).at(-1) ?? '');
}


/***/ }),

/***/ 31084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ isEmptyValue),
/* harmony export */   _w: () => (/* binding */ constantString),
/* harmony export */   c$: () => (/* binding */ isLiteral)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71248);

const SIMPLE = {
    n: '\n',
    r: '\r',
    t: '\t',
    a: '\x07',
    b: '\b',
    f: '\f',
    v: '\v',
    '\n': '',
    '\\': '\\',
    "'": "'",
    '"': '"',
};
const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|([^]))/g;
function unescape(body) {
    // A name of the Unicode database; nobody needs one in a name that matters here, so it stays unknown.
    if (body.includes('\\N{'))
        return undefined;
    return body.replaceAll(ESCAPE, (all, x, u, long, octal, other) => {
        const hex = x ?? u ?? long;
        const code = hex !== undefined ? parseInt(hex, 16) : octal !== undefined ? parseInt(octal, 8) : undefined;
        if (code === undefined)
            return SIMPLE[other ?? ''] ?? all;
        // Beyond Unicode it is a syntax error, and the module never runs.
        return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
    });
}
function oneString(source) {
    const opening = /^([a-zA-Z]*)('''|"""|'|")/.exec(source);
    const prefix = opening?.[1]?.toLowerCase() ?? '';
    const quote = opening?.[2];
    if (quote === undefined || prefix.includes('f'))
        return undefined;
    const body = source.slice(prefix.length + quote.length, -quote.length);
    return prefix.includes('r') ? body : unescape(body);
}
/** How many `+` and adjacent literals are folded; beyond that a string counts as computed. */
const MAX_PARTS = 64;
/**
 * The value of a string (or bytes, read as Latin-1) that stands in the source: literals, adjacent literals and their
 * sums. Anything computed in another way is `undefined`, which callers must take for "unknown", never for "absent".
 */
function constantString(module, node) {
    let text = '';
    const pending = [node];
    for (let parts = 0; parts < MAX_PARTS; parts++) {
        const next = pending.pop();
        if (next === undefined)
            return text;
        const part = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .unwrap */ .oA)(next);
        if (part.name === 'String') {
            const value = oneString(module.textOf(part));
            if (value === undefined)
                return undefined;
            text += value;
        }
        else if (part.name === 'ContinuedString') {
            (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .pushReversed */ .$c)(pending, part.children);
        }
        else if (part.name === 'BinaryExpression') {
            const [left, operator, right] = part.children;
            if (left === undefined || operator === undefined || right === undefined)
                return undefined;
            if (module.textOf(operator) !== '+')
                return undefined;
            pending.push(right, left);
        }
        else {
            return undefined;
        }
    }
    return undefined;
}
const ATOMS = new Set(['String', 'ContinuedString', 'Number', 'Boolean', 'None', 'Ellipsis']);
const CONTAINERS = new Set([
    'ArrayExpression',
    'TupleExpression',
    'SetExpression',
    'DictionaryExpression',
    'ParenthesizedExpression',
    'UnaryExpression',
]);
const PUNCTUATION = new Set(['[', ']', '(', ')', '{', '}', ',', ':', 'ArithOp', 'BitOp', 'not']);
/** Whether the expression is made of literals alone, so that nothing runs when it is evaluated. */
function isLiteral(node) {
    const pending = [node];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        if (CONTAINERS.has(next.name))
            (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .pushReversed */ .$c)(pending, next.children);
        else if (!ATOMS.has(next.name) && !PUNCTUATION.has(next.name))
            return false;
    }
    return true;
}
/** Whether the value says "nothing": `None`, `False`, `[]`, `{}`, `()`, `''`. */
function isEmptyValue(module, node) {
    const inner = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .unwrap */ .oA)(node);
    if (inner.name === 'None')
        return true;
    if (inner.name === 'Boolean')
        return module.textOf(inner) === 'False';
    if (inner.name === 'String')
        return constantString(module, inner) === '';
    return CONTAINERS.has(inner.name) && inner.children.length === 2;
}


/***/ }),

/***/ 31760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ parseModule)
});

// EXTERNAL MODULE: ./node_modules/@lezer/python/dist/index.js + 3 modules
var dist = __webpack_require__(81283);
;// CONCATENATED MODULE: ./lib/python/source.js
const UTF8_NAMES = new Set(['utf-8', 'utf8', 'utf_8', 'u8', 'utf', 'utf8_ucs2', 'utf8_ucs4', 'cp65001']);
const BYTE_NAMES = new Map([
    ['latin-1', 0xff],
    ['latin_1', 0xff],
    ['latin1', 0xff],
    ['iso-8859-1', 0xff],
    ['iso8859-1', 0xff],
    ['iso_8859_1', 0xff],
    ['8859', 0xff],
    ['cp819', 0xff],
    ['l1', 0xff],
    ['ascii', 0x7f],
    ['us-ascii', 0x7f],
    ['646', 0x7f],
]);
/** The grammar of PEP 263: a comment on line 1 or 2, and line 1 may not hold code if the cookie is on line 2. */
const COOKIE = /^[ \t\f]*#.*?coding[:=][ \t]*([-_.a-zA-Z0-9]+)/;
const BLANK_OR_COMMENT = /^[ \t\f]*(?:#.*)?$/;
function cookie(bytes) {
    const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
    const [first = '', second = ''] = head.split(/\r\n|\r|\n/, 2);
    const found = COOKIE.exec(first) ?? (BLANK_OR_COMMENT.test(first) ? COOKIE.exec(second) : null);
    return found?.[1]?.toLowerCase();
}
function decode(bytes) {
    const latin1 = () => Buffer.from(bytes).toString('latin1');
    const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const named = cookie(bom ? bytes.subarray(3) : bytes);
    if (named === undefined || UTF8_NAMES.has(named) || named.startsWith('utf-8-')) {
        try {
            return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
        }
        catch {
            return { text: latin1(), problem: 'it is not UTF-8' };
        }
    }
    const limit = BYTE_NAMES.get(named);
    if (limit === undefined) {
        // Another codec (utf-7, rot13, unicode_escape …) makes the text that runs a different one from the text that is read.
        return { text: latin1(), problem: `its source encoding "${named}" can hide code from readers` };
    }
    if (bom)
        return { text: latin1().slice(3), problem: 'its byte order mark contradicts its source encoding' };
    const fits = bytes.every((byte) => byte <= limit);
    return fits
        ? { text: latin1() }
        : { text: latin1(), problem: `it holds bytes that its encoding "${named}" has not` };
}
/**
 * Decodes Python source by PEP 263 (UTF-8, Latin-1 and ASCII; anything else is a problem) and makes all line ends `\n`,
 * as CPython does before it tokenizes.
 */
function decodeSource(bytes) {
    const { text, problem } = decode(bytes);
    const problems = problem === undefined ? [] : [problem];
    // CPython before 3.12 stopped at, or skipped past, a NUL depending on how the file was loaded.
    if (text.includes('\0'))
        problems.push('it holds a NUL byte, which Python versions take differently');
    return { text: text.replaceAll(/\r\n?/g, '\n'), problems };
}

// EXTERNAL MODULE: ./lib/python/tree.js
var tree = __webpack_require__(71248);
;// CONCATENATED MODULE: ./lib/python/syntax-errors.js

/** Valid Python that the grammar has no rule for: nothing was skipped (the error is empty) and the tree is right. */
function isExcused(error, text) {
    if (error.children.length > 0 || error.to > error.from)
        return false;
    const before = (0,tree/* previousSibling */.eF)(error);
    const parent = error.parent;
    if (parent === undefined || before === undefined)
        return false;
    // A bare `yield`.
    if (before.name === 'yield' && (0,tree/* nextSibling */._3)(error) === undefined)
        return true;
    // `1.`, which the grammar takes for an attribute of 1.
    const number = (0,tree/* previousSibling */.eF)(before);
    return (before.name === '.' &&
        number?.name === 'Number' &&
        number.to === before.from &&
        /^[0-9_]+$/.test(text.slice(number.from, number.to)));
}
/** Places where the parser went on after something that it has no rule for. */
function errorsIn(root, text) {
    return [...(0,tree/* walk */.GG)(root)].filter((node) => node.isError && !isExcused(node, text));
}

;// CONCATENATED MODULE: ./lib/python/newer-syntax.js


/** Tokens in order. A plain string is one token, an f-string the tokens of its replacement fields. */
function tokensOf(root) {
    const strings = new Set();
    return [...(0,tree/* walk */.GG)(root)].filter((node) => {
        if (node.name === 'String')
            strings.add(node);
        if (node.parent !== undefined && strings.has(node.parent))
            return false;
        return node.name === 'String' || (node.children.length === 0 && node.to > node.from);
    });
}
const OPENING = new Set(['(', '[', '{']);
const CLOSING = new Set([')', ']', '}']);
/** Logical lines: a line end within brackets or after a backslash ends none. */
function linesOf(text, tokens) {
    const lines = [];
    let depth = 0;
    let end = 0;
    for (const token of tokens) {
        const isNew = depth === 0 && /(?:^|[^\\])\n/.test(text.slice(end, token.from));
        const line = isNew ? undefined : lines.at(-1);
        if (line === undefined)
            lines.push([token]);
        else
            line.push(token);
        const word = text.slice(token.from, token.to);
        if (OPENING.has(word))
            depth++;
        else if (CLOSING.has(word))
            depth = Math.max(0, depth - 1);
        end = token.to;
    }
    return lines.map((line) => {
        const [first = '', second = ''] = line.slice(0, 2).map(({ from, to }) => text.slice(from, to));
        return { tokens: line, head: first === 'async' ? second : first };
    });
}
const EMPTY_PATTERN = /^(?:\(\)|\[\]|\{\})$/;
const WORD = /^[^\W\d]\w*$/u;
const TEMPLATE = { t: 'f', tr: 'fr', rt: 'rf' };
/** PEP 646: `x[*a]`, `*args: *Ts`; also `for a, *b in`. In calls and lists the grammar knows the star. */
function isUnpacking({ before, after, second, bracket }) {
    if (before === ':' || (before === ',' && second === 'in'))
        return true;
    return bracket !== '(' && /^(?:\[|,|in)$/.test(before) && !/^[,:)\]]$/.test(after);
}
/** PEP 758: `except A, B, C:`; PEP 634: `match a, b:`; `lambda a, b,: …`. */
function separator({ head, after, bracket }) {
    if (after === ':')
        return bracket === '[' ? undefined : ' ';
    return bracket === '' && (head === 'except' || head === 'match') ? '|' : undefined;
}
/** PEP 634: `case A():`, `case []:`; the grammar wants something between the brackets. */
function emptyPattern(before, opening, closing, isFirst) {
    const isClass = !isFirst && WORD.test(before);
    return [
        { at: opening.from, text: isClass ? '.' : '_' },
        { at: closing.from, text: isClass ? '_' : ' ' },
    ];
}
/** What stands in for the token, if anything must. */
function standIn(place) {
    const { head, index, word, before, after, bracket, annotated } = place;
    switch (word) {
        case 'as':
            // PEP 617: `with (a as b, c as d):`, `with a as b.c`: the target is read as one more expression.
            return head === 'with' ? ', ' : undefined;
        case '*':
            return isUnpacking(place) ? ' ' : undefined;
        case '/':
            // PEP 570: `lambda x, /: …`; one more parameter changes nothing.
            return before === ',' && (after === ',' || after === ':') ? '_' : undefined;
        case '@':
            // PEP 614: any expression may decorate; it is read as a statement of its own.
            return index === 0 ? '~' : undefined;
        case '=':
            // PEP 696: defaults of type parameters, the only `=` right within square brackets.
            return bracket === '[' ? (annotated ? '|' : ':') : undefined;
        case ',':
            return separator(place);
        case 'print':
            // A name like any other in Python 3; the grammar has the statement of Python 2.
            return index === 0 ? 'prinT' : undefined;
        default:
            // PEP 750: a template string has the structure of an f-string.
            return place.isPrefix ? TEMPLATE[word.toLowerCase()] : undefined;
    }
}
function editsOfLine(text, { tokens, head }) {
    const found = [];
    const open = [];
    let annotated = false;
    const words = tokens.map(({ from, to }) => text.slice(from, to));
    for (const [index, token] of tokens.entries()) {
        const word = words[index] ?? '';
        const before = words[index - 1] ?? '';
        const [after = '', second = ''] = words.slice(index + 1, index + 3);
        const next = tokens[index + 1];
        if (CLOSING.has(word))
            open.pop();
        if (OPENING.has(word) || word === ',')
            annotated = false;
        const isPrefix = next?.name === 'String' && next.from === token.to;
        const bracket = open.at(-1) ?? '';
        const replaced = standIn({ head, index, word, before, after, second, bracket, annotated, isPrefix });
        if (replaced !== undefined)
            found.push({ at: token.from, text: replaced });
        if (head === 'case' && next !== undefined && EMPTY_PATTERN.test(word + after)) {
            found.push(...emptyPattern(before, token, next, index === 1));
        }
        if (OPENING.has(word))
            open.push(word);
        if (word === ':')
            annotated = true;
    }
    return found;
}
/** `\{` in an f-string is a backslash and the start of an expression, but the grammar takes it for an escape. */
function hiddenReplacements(text, root) {
    const found = [];
    for (const node of (0,tree/* walk */.GG)(root)) {
        if (node.name !== 'FormatString')
            continue;
        let { from } = node;
        const literal = (to) => {
            for (const { 0: all, index } of text.slice(from, to).matchAll(/(?<!\\)(?:\\\\)*\\\{/g)) {
                found.push({ at: from + index + all.length - 2, text: '_' });
            }
        };
        for (const field of node.children) {
            if (field.name !== 'FormatReplacement')
                continue;
            literal(field.from);
            from = field.to;
        }
        literal(node.to);
    }
    return found;
}
const CHAINS = new Set(['BinaryExpression', 'TupleExpression', 'ParenthesizedExpression']);
/** Where a stand-in may be that would change the meaning of another place: the heads of statements and patterns. */
const ANCHORS = new Map([
    [', ', ['WithStatement']],
    ['|', ['TryStatement', 'MatchStatement', 'TypeDef']],
    ['.', ['AttributePattern']],
]);
/** Whether each edit became what it was meant for: an `as` of an import, say, must never be taken for that of a `with`. */
function standsIn(root, edits) {
    const pending = new Set([...edits].flatMap(([at, text]) => (ANCHORS.has(text) ? [at] : [])));
    for (const node of (0,tree/* walk */.GG)(root)) {
        if (node.children.length > 0 || !pending.has(node.from))
            continue;
        let anchor = node.parent;
        while (anchor !== undefined && CHAINS.has(anchor.name))
            anchor = anchor.parent;
        const anchors = ANCHORS.get(edits.get(node.from) ?? '');
        if (anchor !== undefined && anchors?.includes(anchor.name) === true)
            pending.delete(node.from);
    }
    return pending.size === 0;
}
function edited(text, edits) {
    let result = '';
    let end = 0;
    for (const edit of [...edits].sort((a, b) => a.at - b.at)) {
        result += text.slice(end, edit.at) + edit.text;
        end = edit.at + edit.text.length;
    }
    return result + text.slice(end);
}
/** Build code with newer syntax is neither longer nor stranger than this: each round parses it again. */
const MAX_LENGTH = 128 * 1024;
const MAX_ERRORS = 200;
const MAX_ROUNDS = 4;
/**
 * The tree of a text in which the grammar met an error, or an f-string that it takes wrongly, if the cause is syntax that
 * is only too new for it. `undefined`: it is something else, and nobody may rely on the tree.
 */
function parseNewer(source, parse) {
    if (source.length > MAX_LENGTH)
        return undefined;
    const all = new Map();
    let text = source;
    for (let round = 0; round < MAX_ROUNDS; round++) {
        const root = parse(text);
        const errors = errorsIn(root, text);
        if (errors.length > MAX_ERRORS)
            return undefined;
        const lines = linesOf(text, tokensOf(root)).filter(({ tokens }) => {
            const from = tokens[0]?.from ?? 0;
            const to = tokens.at(-1)?.to ?? 0;
            return errors.some((error) => error.from <= to && error.to >= from);
        });
        const current = text;
        const edits = [...hiddenReplacements(text, root), ...lines.flatMap((line) => editsOfLine(current, line))];
        if (edits.length === 0)
            return errors.length === 0 && standsIn(root, all) ? root : undefined;
        for (const edit of edits)
            all.set(edit.at, edit.text);
        text = edited(text, edits);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/python/parse.js





/** A generous multiple of what build code nests; CPython itself gives up at 200 brackets (MAXSTACK is 6000). */
const MAX_DEPTH = 1000;
function lineIndex(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (offset) => {
        let low = 0;
        let high = starts.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((starts[middle] ?? Infinity) <= offset)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    };
}
/**
 * Bracket depth, without regard to strings: the parser's own stack and the tree grow with it, so that a file
 * of a million brackets is refused before it is parsed.
 */
function bracketDepth(text) {
    let depth = 0;
    let deepest = 0;
    for (let i = 0; i < text.length; i++) {
        const c = text.charCodeAt(i);
        if (c === 40 || c === 91 || c === 123)
            deepest = Math.max(deepest, ++depth);
        else if (c === 41 || c === 93 || c === 125)
            depth = Math.max(0, depth - 1);
    }
    return deepest;
}
/** In an f-string `\{` is a backslash and the start of an expression, but the grammar takes it for an escape. */
const ESCAPED_BRACE = '\\{';
const parse = (text) => (0,tree/* toNodes */.h_)(dist/* parser */.K.parse(text));
function treeOf(text, lineAt) {
    const root = parse(text);
    const errors = errorsIn(root, text);
    const escaped = text.includes(ESCAPED_BRACE) && hasFormatString(root);
    if (errors.length === 0 && !escaped)
        return { root, lines: [] };
    const newer = parseNewer(text, parse);
    if (newer !== undefined)
        return { root: newer, lines: [] };
    const lines = new Set(errors.map(({ from }) => lineAt(from)));
    if (escaped)
        lines.add(lineAt(text.indexOf(ESCAPED_BRACE)));
    return { root, lines: [...lines] };
}
const hasFormatString = (root) => [...(0,tree/* walk */.GG)(root)].some(({ name }) => name === 'FormatString');
/**
 * Parses one module. What the parser could not follow is a problem with a line; the tree holds the rest.
 * Bytes to tree in time linear in the input; nesting beyond {@link MAX_DEPTH} is a problem and leaves the tree empty.
 */
function parseModule(bytes) {
    const { text, problems: decoding } = decodeSource(bytes);
    const lineAt = lineIndex(text);
    const problems = decoding.map((message) => ({ message, line: 1 }));
    const tooDeep = bracketDepth(text) > MAX_DEPTH;
    if (tooDeep)
        problems.push({ message: `it nests more than ${MAX_DEPTH} brackets`, line: 1 });
    const { root, lines } = treeOf(tooDeep ? '' : text, lineAt);
    for (const line of lines)
        problems.push({ message: 'this is no Python 3 that the parser knows', line });
    return { text, root, problems, lineAt, textOf: (node) => text.slice(node.from, node.to) };
}


/***/ }),

/***/ 84552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ namesOf)
});

// EXTERNAL MODULE: ./lib/python/bindings.js
var bindings = __webpack_require__(64194);
// EXTERNAL MODULE: ./lib/python/calls.js
var calls = __webpack_require__(23059);
// EXTERNAL MODULE: ./lib/python/danger-table.js
var danger_table = __webpack_require__(17814);
// EXTERNAL MODULE: ./lib/python/tree.js
var tree = __webpack_require__(71248);
;// CONCATENATED MODULE: ./lib/python/imports.js


function items(module, nodes) {
    const found = [];
    let dotted = '';
    let alias;
    let afterAs = false;
    const close = () => {
        if (dotted !== '')
            found.push({ dotted, alias });
        dotted = '';
        alias = undefined;
        afterAs = false;
    };
    for (const node of nodes) {
        if (node.name === ',')
            close();
        else if (node.name === 'as')
            afterAs = true;
        else if (node.name === 'VariableName' || node.name === '*') {
            if (afterAs)
                alias = (0,calls/* identifier */.Cv)(module, node);
            else
                dotted += (0,calls/* identifier */.Cv)(module, node);
        }
        else if (node.name === '.')
            dotted += '.';
    }
    close();
    return found;
}
function ofStatement(module, statement) {
    const line = module.lineAt(statement.from);
    const { children } = statement;
    if (children[0]?.name !== 'from') {
        return items(module, children.slice(1)).map(({ dotted, alias }) => {
            const top = dotted.split('.', 1)[0] ?? dotted;
            const binds = alias === undefined ? { local: top, target: top } : { local: alias, target: dotted };
            return { level: 0, module: dotted, binds, line };
        });
    }
    const importAt = children.findIndex((child) => child.name === 'import');
    const origin = children.slice(1, importAt < 0 ? children.length : importAt);
    const start = origin.findIndex((child) => child.name === 'VariableName');
    const dots = start < 0 ? origin : origin.slice(0, start);
    const level = dots.reduce((sum, dot) => sum + (dot.to - dot.from), 0);
    const base = start < 0 ? '' : (items(module, origin.slice(start))[0]?.dotted ?? '');
    const prefix = '.'.repeat(level) + base;
    return items(module, importAt < 0 ? [] : children.slice(importAt + 1)).map(({ dotted, alias }) => ({
        level,
        module: base,
        name: dotted,
        ...(dotted === '*'
            ? {}
            : {
                binds: {
                    local: alias ?? dotted,
                    target: prefix === '' || prefix.endsWith('.') ? prefix + dotted : `${prefix}.${dotted}`,
                },
            }),
        line,
    }));
}
/** What a module's import statements bring in, wherever in it they stand. */
function importsOf(module) {
    const statements = [...(0,tree/* walk */.GG)(module.root)].filter(({ name }) => name === 'ImportStatement');
    return statements.flatMap((statement) => ofStatement(module, statement));
}

// EXTERNAL MODULE: ./lib/python/literals.js
var literals = __webpack_require__(31084);
;// CONCATENATED MODULE: ./lib/python/references.js






/** Uses of a name, counted once for each value that it may have. Real build code has a few thousand. */
const MAX_REFERENCES = 250_000;
/** Values of one name. */
const MAX_TARGETS = 32;
/** Parts of a dotted name. */
const MAX_PARTS = 12;
/** Modules that others hold as an attribute (`shutil.os`, `tempfile._os`); a chain through one is that module's. */
const REEXPORTED = new Set([
    ...[
        'os',
        'sys',
        'posix',
        'builtins',
        'importlib',
        'subprocess',
        'ctypes',
        'pickle',
        'marshal',
        'runpy',
        'pty',
    ],
]);
const IMPORTERS = new Set(['builtins.__import__', 'importlib.import_module', 'importlib.__import__']);
/** The one spelling under which a dotted name is compared. */
function canonical(name) {
    const parts = name.split('.');
    for (let i = parts.length - 1; i > 0; i--) {
        const bare = (parts[i] ?? '').replace(/^_+/, '');
        // `options.os` is hardly the module, `options.os.system` is.
        if (i === parts.length - 1 && parts[0] === '?')
            continue;
        if (REEXPORTED.has(bare) && parts[i - 1] !== '')
            return [bare, ...parts.slice(i + 1)].join('.');
    }
    if (parts[0] === 'builtins' && parts[1] === '__builtins__')
        parts.splice(1, 1);
    if (parts[0] === '__builtin__')
        parts[0] = 'builtins';
    if (parts[0] === 'six' && parts[1] === 'moves')
        parts.splice(0, 2);
    // setuptools carries a copy of distutils, and is `distutils` while it runs.
    if (parts[0] === 'setuptools' && /^_?distutils$/.test(parts[1] ?? ''))
        parts.splice(0, 2, 'distutils');
    return parts.join('.');
}
/** `x` of `x.attribute`. */
function attributeStep(module, { name, node }, parent) {
    const property = parent.children[2];
    if (node.index !== 0 || parent.children[1]?.name !== '.' || property === undefined)
        return undefined;
    return { name: canonical(`${name}.${(0,calls/* identifier */.Cv)(module, property)}`), node: parent };
}
/** `x` of `@x.attribute`, which the grammar leaves flat. */
function decoratorStep(module, { name, node }, parent) {
    const property = (0,tree/* nextSibling */._3)(node)?.name === '.' ? parent.children[node.index + 2] : undefined;
    return property && { name: canonical(`${name}.${(0,calls/* identifier */.Cv)(module, property)}`), node: property };
}
/** `__import__` of `__import__('x')`: the call stands for the module that it imports. */
function importStep(module, { name, node }, call) {
    const first = node.index === 0 && IMPORTERS.has(name) ? (0,calls/* argumentsOf */.aX)(module, call)[0] : undefined;
    const imported = first && (0,literals/* constantString */._w)(module, first.value);
    return imported === undefined ? undefined : { name: canonical(imported), node: call };
}
/** `x` of `getattr(x, 'attribute')`. */
function getattrStep(module, { name, node }, list) {
    const call = list.parent;
    const getter = call?.children[0];
    if (call === undefined || getter === undefined || node.index !== 1)
        return undefined;
    if ((0,calls/* identifier */.Cv)(module, getter).split('.').at(-1) !== 'getattr')
        return undefined;
    const attribute = (0,calls/* argumentsOf */.aX)(module, call)[1];
    const constant = attribute && (0,literals/* constantString */._w)(module, attribute.value);
    return constant === undefined ? undefined : { name: canonical(`${name}.${constant}`), node: call };
}
/** One step outwards from `node`, whose value is `name`; `undefined` where the value goes elsewhere. */
function step(module, at) {
    const { parent } = at.node;
    switch (parent?.name) {
        case 'ParenthesizedExpression':
            return { name: at.name, node: parent };
        case 'NamedExpression':
            return at.node.index === 2 ? { name: at.name, node: parent } : undefined;
        case 'MemberExpression':
            return attributeStep(module, at, parent);
        case 'Decorator':
            return decoratorStep(module, at, parent);
        case 'CallExpression':
            return importStep(module, at, parent);
        case 'ArgList':
            return getattrStep(module, at, parent);
        case undefined:
        default:
            return undefined;
    }
}
/** The expression at the end of the chain that begins at `start`; `visit` sees each link of it. */
function climb(module, start, visit) {
    let at = start;
    for (let parts = 0; parts < MAX_PARTS;) {
        visit(at);
        const next = step(module, at);
        if (next === undefined)
            return at;
        if (next.name !== at.name)
            parts++;
        at = next;
    }
    return at;
}
function scopeOf(module, imports, names) {
    const bound = new Map();
    for (const { binds } of imports) {
        if (binds === undefined)
            continue;
        const targets = bound.get(binds.local) ?? new Set();
        bound.set(binds.local, targets.add(canonical(binds.target)));
    }
    const starred = new Set(imports.filter(({ name }) => name === '*').map((star) => canonical(star.module)));
    const stars = [...starred].slice(0, MAX_TARGETS);
    const local = new Set();
    for (const node of names) {
        if (node.parent?.name !== 'ImportStatement' && (0,bindings/* isBinding */.O)(node))
            local.add((0,calls/* identifier */.Cv)(module, node));
    }
    return { bound, stars, local, crowded: starred.size > MAX_TARGETS };
}
/**
 * What a name stands for before any alias is known. A name that is bound to something that is not followed (a parameter, a
 * function of another scope) may still be the builtin or the star import elsewhere in the module.
 */
function targetsOf(scope, name) {
    const builtin = `builtins.${name}`;
    const stars = scope.stars.map((star) => canonical(`${star}.${name}`));
    const bound = scope.bound.get(name);
    const known = bound !== undefined || scope.local.has(name);
    return new Set([
        ...(bound ?? []),
        ...(scope.local.has(name) ? [`?.${name}`] : []),
        ...(!known || (0,danger_table/* classify */.L8)(builtin) !== undefined ? [canonical(builtin)] : []),
        ...stars,
    ]);
}
/** Uses by name; those of an attribute `x.name` under `.name`. */
function grouped(module, roots) {
    const groups = new Map();
    for (const root of roots) {
        const property = root.name === 'MemberExpression' ? root.children[2] : undefined;
        const name = property === undefined ? (0,calls/* identifier */.Cv)(module, root) : `.${(0,calls/* identifier */.Cv)(module, property)}`;
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [root]);
        else
            group.push(root);
    }
    return groups;
}
/** Follows each name with each value that it may have, once: what an alias stands for is one more value of its name. */
function resolve(module, scope, roots) {
    const groups = grouped(module, roots);
    const plain = [...groups.keys()].filter((name) => !name.startsWith('.'));
    const values = new Map(plain.map((name) => [name, new Set(targetsOf(scope, name))]));
    const pending = [...values].flatMap(([name, targets]) => [...targets].map((target) => ({ name, target })));
    const references = [];
    let truncated = false;
    const shared = new Set();
    // `class A: o = os` makes `A.o` the module, whatever A is called where it is used.
    const share = (alias, name) => {
        if (!danger_table/* SENSITIVE */.NP.has(name) || alias === name || shared.has(`${alias} ${name}`))
            return;
        shared.add(`${alias} ${name}`);
        pending.push({ name: `.${alias}`, target: name });
    };
    for (const [alias, targets] of scope.bound)
        for (const target of targets)
            share(alias, target);
    const learn = (alias, name) => {
        share(alias, name);
        const known = values.get(alias);
        // `x = x.next` grows without end, and what lies that deep is out of every table.
        if (known === undefined || known.has(name) || name.split('.').length >= MAX_PARTS)
            return;
        if (known.size >= MAX_TARGETS) {
            truncated = true;
            return;
        }
        known.add(name);
        pending.push({ name: alias, target: name });
    };
    for (const { name: spelled, target } of pending) {
        const uses = groups.get(spelled) ?? [];
        if (references.length + uses.length > MAX_REFERENCES)
            return { references, truncated: true };
        for (const root of uses) {
            let followed = false;
            const { name, node } = climb(module, { name: target, node: root }, (link) => {
                const aliases = link.name.startsWith('?') ? [] : (0,bindings/* aliasesOf */.Q)(module, link.node);
                followed = aliases.length > 0;
                for (const alias of aliases)
                    learn(alias, link.name);
            });
            // An attribute of that name alone may be anything.
            if (spelled.startsWith('.') && name === target)
                continue;
            const call = node.parent?.name === 'CallExpression' && node.index === 0 ? node.parent : undefined;
            const line = module.lineAt(root.from);
            const reference = { name, root: spelled, node, line, followed };
            references.push(call === undefined ? reference : { ...reference, call });
        }
    }
    return { references, truncated };
}
/** Imports done by calls: `__import__('x')`, `importlib.import_module('x')`. */
function importCalls(module, references) {
    const found = new Map();
    for (const { name, call } of references) {
        if (call === undefined || !IMPORTERS.has(name))
            continue;
        const first = (0,calls/* argumentsOf */.aX)(module, call)[0];
        const target = first && (0,literals/* constantString */._w)(module, first.value);
        if (target !== undefined)
            found.set(call, { level: 0, module: target, line: module.lineAt(call.from) });
    }
    return found;
}
/**
 * Resolves every name that a module mentions, without regard to scopes or order: a name that is bound twice stands
 * for both. It errs on the side of seeing too much, as nothing here is ever run.
 */
function namesOf(module) {
    const imports = importsOf(module);
    const nodes = [...(0,tree/* walk */.GG)(module.root)];
    const names = nodes.filter((node) => node.name === 'VariableName');
    const members = nodes.filter((node) => node.name === 'MemberExpression' && node.children[2]?.name === 'PropertyName');
    const scope = scopeOf(module, imports, names);
    const roots = names.filter((node) => !(0,bindings/* isBinding */.O)(node) && !(node.parent?.name === 'Decorator' && (0,tree/* previousSibling */.eF)(node)?.name === '.'));
    const { references, truncated } = resolve(module, scope, [...roots, ...members]);
    const calls = importCalls(module, references);
    return {
        imports: [...imports, ...calls.values()],
        references,
        importCalls: new Set(calls.keys()),
        truncated: truncated || scope.crowded,
    };
}


/***/ }),

/***/ 40980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ setupArguments),
/* harmony export */   K4: () => (/* binding */ BUILD_HOOK_GROUPS),
/* harmony export */   eJ: () => (/* binding */ setupKeywords),
/* harmony export */   fk: () => (/* binding */ setupCalls)
/* harmony export */ });
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23059);
/* harmony import */ var _hook_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28526);
/* harmony import */ var _literals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31084);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71248);




const COMMAND = new Set([
    'cmdclass',
    'distclass',
    'command_packages',
    'command_options',
    'script_args',
    'script_name',
]);
const NATIVE = new Set([
    ...[
        'ext_modules',
        'ext_package',
        'libraries',
        'rust_extensions',
        'cffi_modules',
        'cython_modules',
        'headers',
    ],
    ...['mypyc_modules', 'cmake_source_dir', 'configuration'],
]);
const REQUIREMENT = new Set(['setup_requires', 'dependency_links', 'tests_require_fetch']);
const PLAIN = new Set([
    ...[
        'name',
        'version',
        'description',
        'long_description',
        'long_description_content_type',
        'author',
        'author_email',
    ],
    ...[
        'maintainer',
        'maintainer_email',
        'url',
        'download_url',
        'packages',
        'py_modules',
        'classifiers',
        'license',
    ],
    ...[
        'license_file',
        'license_files',
        'licence',
        'keywords',
        'platforms',
        'options',
        'package_dir',
        'package_data',
    ],
    ...[
        'include_package_data',
        'exclude_package_data',
        'zip_safe',
        'install_requires',
        'extras_require',
        'provides',
    ],
    ...[
        'python_requires',
        'entry_points',
        'namespace_packages',
        'test_suite',
        'tests_require',
        'test_loader',
        'requires',
    ],
    ...[
        'eager_resources',
        'project_urls',
        'obsoletes',
        'convert_2to3_doctests',
        'use_2to3_fixers',
        'license_expression',
    ],
]);
/**
 * Groups of entry points that setuptools and distutils load in every build of every project in the environment, once the
 * package is installed (setuptools: "Extending or Customizing Setuptools").
 */
const BUILD_HOOK_GROUPS = new Set([
    'distutils.commands',
    'distutils.setup_keywords',
    'egg_info.writers',
    'setuptools.finalize_distribution_options',
    'setuptools.file_finders',
    'setuptools.installation',
    'hatch',
    'pdm.build.hook',
]);
/** Commands and keys of `options` that send files elsewhere or run other commands, as in setup.cfg. */
const REDIRECTING = new Set(`aliases global command_packages install install_lib install_scripts install_data easy_install build_scripts`.split(' '));
/** Arguments that may install an innocent file as a start-up hook. */
const RENAMING = new Set(['package_dir', 'packages', 'py_modules', 'scripts', 'data_files']);
const SETUP = /^(?:setuptools|distutils\.core|numpy\.distutils\.core|skbuild)\.setup$/;
function stringsIn(module, node) {
    const found = [];
    for (const part of (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .walk */ .GG)(node)) {
        const value = part.name === 'String' ? (0,_literals_js__WEBPACK_IMPORTED_MODULE_1__/* .constantString */ ._w)(module, part) : undefined;
        if (value !== undefined)
            found.push(value);
    }
    return found;
}
/** The groups of an `entry_points` argument, a dictionary or the text of an entry_points.txt; `undefined`: not constant. */
function hasBuildHooks(module, value) {
    const inner = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .unwrap */ .oA)(value);
    const text = (0,_literals_js__WEBPACK_IMPORTED_MODULE_1__/* .constantString */ ._w)(module, inner);
    if (text !== undefined) {
        return text
            .split('\n')
            .some((line) => BUILD_HOOK_GROUPS.has(line.trim().replace(/^\[\s*(.*?)\s*\]$/, '$1')));
    }
    if ((0,_literals_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmptyValue */ .Po)(module, inner))
        return false;
    if (inner.name !== 'DictionaryExpression')
        return undefined;
    const keys = (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .dictionaryEntries */ .d5)(module, inner).map(({ key }) => key);
    if (keys.some((key) => key !== undefined && BUILD_HOOK_GROUPS.has(key.trim())))
        return true;
    return keys.includes(undefined) ? undefined : false;
}
function kindOf(module, keyword, value) {
    if (keyword === 'entry_points') {
        const hooks = hasBuildHooks(module, value);
        return hooks === undefined ? 'logic' : hooks ? 'command' : undefined;
    }
    if (keyword === 'options' &&
        stringsIn(module, value).some((each) => REDIRECTING.has(each.replaceAll('-', '_'))))
        return 'command';
    if (RENAMING.has(keyword) && stringsIn(module, value).some((each) => (0,_hook_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isStartUpName */ .x)(each)))
        return 'command';
    if (PLAIN.has(keyword) || (0,_literals_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmptyValue */ .Po)(module, value))
        return undefined;
    if (COMMAND.has(keyword))
        return 'command';
    if (NATIVE.has(keyword))
        return 'native';
    return REQUIREMENT.has(keyword) ? 'requirement' : 'logic';
}
function mentionsOf(module) {
    const mentions = new Map();
    for (const node of (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .walk */ .GG)(module.root)) {
        if (node.name !== 'VariableName')
            continue;
        const name = (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .identifier */ .Cv)(module, node);
        const known = mentions.get(name);
        if (known === undefined)
            mentions.set(name, [node]);
        else
            known.push(node);
    }
    return mentions;
}
/** The one literal that a name stands for: bound once in the module and mentioned nowhere else than here. */
function soleValue(module, names, use) {
    const mentions = names.get((0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .identifier */ .Cv)(module, use)) ?? [];
    const binding = mentions.find((node) => node !== use)?.parent;
    if (mentions.length !== 2 || binding?.name !== 'AssignStatement')
        return undefined;
    const [target, operator, value] = binding.children;
    const simple = target?.name === 'VariableName' && operator?.name === 'AssignOp' && binding.children.length === 3;
    return simple ? value : undefined;
}
function pairsOf(module, names, argument) {
    const { kind, keyword, value } = argument;
    if (kind === 'keyword')
        return [{ keyword: keyword ?? '', value }];
    if (kind !== 'double-star')
        return undefined;
    const target = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .unwrap */ .oA)(value);
    const source = target.name === 'VariableName' ? soleValue(module, names, target) : target;
    if (source === undefined)
        return undefined;
    const pairs = [];
    if (source.name === 'DictionaryExpression') {
        for (const { key, value: item } of (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .dictionaryEntries */ .d5)(module, source)) {
            if (key === undefined)
                return undefined;
            pairs.push({ keyword: key, value: item });
        }
        return pairs;
    }
    if (source.name !== 'CallExpression' || source.children[0] === undefined)
        return undefined;
    if ((0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .identifier */ .Cv)(module, source.children[0]) !== 'dict')
        return undefined;
    for (const inner of (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .argumentsOf */ .aX)(module, source)) {
        if (inner.kind !== 'keyword')
            return undefined;
        pairs.push({ keyword: inner.keyword ?? '', value: inner.value });
    }
    return pairs;
}
/** The calls of setuptools' or distutils' `setup`, wherever they stand. */
function setupCalls(names) {
    return [
        ...new Set(names.references.flatMap(({ name, call }) => (call !== undefined && SETUP.test(name) ? [call] : []))),
    ];
}
/** The keyword arguments of the one `setup()` call; `undefined` where there are several calls, or some that can't be read. */
function setupKeywords(module, names) {
    const [call, ...others] = setupCalls(names);
    if (call === undefined || others.length > 0)
        return undefined;
    const variables = mentionsOf(module);
    const keywords = new Map();
    for (const argument of (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .argumentsOf */ .aX)(module, call)) {
        const pairs = pairsOf(module, variables, argument);
        if (pairs === undefined)
            return undefined;
        for (const { keyword, value } of pairs)
            keywords.set(keyword, value);
    }
    return keywords;
}
/** What the arguments of all `setup()` calls ask for; plain metadata asks for nothing. */
function setupArguments(module, names) {
    const found = [];
    const variables = mentionsOf(module);
    for (const call of setupCalls(names)) {
        for (const argument of (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .argumentsOf */ .aX)(module, call)) {
            const line = module.lineAt(argument.value.from);
            const pairs = pairsOf(module, variables, argument);
            if (pairs === undefined) {
                found.push({ kind: 'opaque', name: module.textOf(argument.value).slice(0, 80), line, strings: [] });
                continue;
            }
            for (const { keyword, value } of pairs) {
                const kind = kindOf(module, keyword, value);
                if (kind !== undefined) {
                    found.push({
                        kind,
                        name: keyword,
                        line: module.lineAt(value.from),
                        strings: stringsIn(module, value),
                    });
                }
            }
        }
    }
    for (const { name, call, node, line, followed } of names.references) {
        const handedOn = SETUP.test(name) && call === undefined && !followed;
        // `setuptools.command.build_py.build_py.run = …` is a custom command in disguise.
        const patched = node.name === 'MemberExpression' &&
            node.parent?.name === 'AssignStatement' &&
            node.index < node.parent.children.length - 1 &&
            /^(?:setuptools|distutils)\./.test(name);
        if (handedOn)
            found.push({ kind: 'opaque', name, line, strings: [] });
        if (patched)
            found.push({ kind: 'command', name, line, strings: [] });
    }
    return found;
}


/***/ }),

/***/ 87233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ STDLIB_NAMES)
/* harmony export */ });
/** Top-level modules of CPython 3.10 to 3.15 (`sys.stdlib_module_names`), private ones included. */
const STDLIB_NAMES = new Set(`
   __future__ _abc _aix_support _android_support _ast _asyncio _bisect _blake2 _bootsubprocess _bz2
  _codecs _codecs_cn _codecs_hk _codecs_iso2022 _codecs_jp _codecs_kr _codecs_tw _collections
  _collections_abc _colorize _compat_pickle _compression _contextvars _crypt _csv _ctypes _curses
  _curses_panel _datetime _dbm _decimal _elementtree _frozen_importlib _frozen_importlib_external
  _functools _gdbm _hashlib _heapq _imp _interpchannels _interpqueues _interpreters _io _ios_support
  _json _locale _lsprof _lzma _markupbase _md5 _msi _multibytecodec _multiprocessing _opcode
  _opcode_metadata _operator _osx_support _overlapped _pickle _posixshmem _posixsubprocess _py_abc
  _pydatetime _pydecimal _pyio _pylong _pyrepl _queue _random _scproxy _sha1 _sha2 _sha256 _sha3 _sha512
  _signal _sitebuiltins _socket _sqlite3 _sre _ssl _stat _statistics _string _strptime _struct
  _suggestions _symtable _sysconfig _thread _threading_local _tkinter _tokenize _tracemalloc _typing
  _uuid _warnings _weakref _weakrefset _winapi _wmi _zoneinfo _zstd abc aifc annotationlib antigravity
  argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii binhex bisect builtins
  bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys compileall
  compression concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes curses
  dataclasses datetime dbm decimal difflib dis distutils doctest email encodings ensurepip enum errno
  faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc genericpath getopt getpass
  gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib imghdr imp importlib
  inspect io ipaddress itertools json keyword lib2to3 linecache locale logging lzma mailbox mailcap
  marshal math mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath
  nturl2path numbers opcode operator optparse os ossaudiodev pathlib pdb pickle pickletools pipes
  pkgutil platform plistlib poplib posix posixpath pprint profile profiling pstats pty pwd py_compile
  pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib resource rlcompleter runpy
  sched secrets select selectors shelve shlex shutil signal site smtpd smtplib sndhdr socket
  socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string stringprep
  struct subprocess sunau symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios
  textwrap this threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty
  turtle turtledemo types typing unicodedata unittest urllib uu uuid venv warnings wave weakref
  webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo
`
    .trim()
    .split(/\s+/u));


/***/ }),

/***/ 71248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ pushReversed),
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   _3: () => (/* binding */ nextSibling),
/* harmony export */   eF: () => (/* binding */ previousSibling),
/* harmony export */   h_: () => (/* binding */ toNodes),
/* harmony export */   oA: () => (/* binding */ unwrap)
/* harmony export */ });
function make(name, from, to, isError, parent) {
    const node = {
        name,
        from,
        to,
        isError,
        parent,
        index: parent?.children.length ?? 0,
        children: [],
    };
    parent?.children.push(node);
    return node;
}
/** Copies a parser's tree in one loop: hostile nesting must not end in recursion. */
function toNodes(tree) {
    const root = make('Script', 0, tree.length, false);
    let parent = root;
    tree.iterate({
        enter(at) {
            if (at.name === 'Script')
                return true;
            if (at.name === 'Comment')
                return false;
            parent = make(at.type.isError ? 'Error' : at.name, at.from, at.to, at.type.isError, parent);
            return true;
        },
        leave(at) {
            if (at.name !== 'Script' && at.name !== 'Comment')
                parent = parent.parent ?? root;
        },
    });
    return root;
}
/** Puts nodes on a stack so that the first comes off first; spread arguments would overflow the call stack. */
function pushReversed(pending, nodes) {
    for (let i = nodes.length - 1; i >= 0; i--) {
        const node = nodes[i];
        if (node !== undefined)
            pending.push(node);
    }
}
/** Every node below `root`, itself included, parents first. */
function* walk(root) {
    const pending = [root];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
        yield node;
        pushReversed(pending, node.children);
    }
}
function nextSibling(node) {
    return node.parent?.children[node.index + 1];
}
function previousSibling(node) {
    return node.parent?.children[node.index - 1];
}
/** The expression inside any number of parentheses. */
function unwrap(node) {
    let inner = node;
    while (inner.name === 'ParenthesizedExpression' && inner.children.length === 3) {
        const child = inner.children[1];
        if (child === undefined)
            break;
        inner = child;
    }
    return inner;
}


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
/** Checksums of texts or bytes, by name. */
function checksumsOf(texts) {
    return [...texts].map(([name, text]) => ({ name, sha256: sha256Of(text) }));
}


/***/ }),

/***/ 10586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isAbsent)
/* harmony export */ });
function isAbsent(value) {
    return 'absent' in value;
}


/***/ }),

/***/ 54353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I7: () => (/* binding */ indexState),
/* harmony export */   _o: () => (/* binding */ distributions),
/* harmony export */   l7: () => (/* binding */ releaseOf)
/* harmony export */ });
/* harmony import */ var _distribution_artifact_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7401);
/* harmony import */ var _distribution_filename_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57245);
/* harmony import */ var _distribution_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82354);
/* harmony import */ var _pypi_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3465);




function indexState(expected, served) {
    const wanted = distributions(expected);
    const found = new Map(served.map(({ name, sha256 }) => [name, sha256]));
    const names = new Set(wanted.map(({ name }) => name));
    return {
        present: wanted.filter(({ name, sha256 }) => found.get(name) === sha256).map(({ name }) => name),
        missing: wanted.filter(({ name }) => !found.has(name)).map(({ name }) => name),
        changed: wanted.flatMap(({ name, sha256 }) => {
            const other = found.get(name);
            return other === undefined || other === sha256 ? [] : [{ name, expected: sha256, found: other }];
        }),
        foreign: [...found.keys()].filter((name) => !names.has(name)).sort(),
    };
}
/** What an index takes: the rest (SBOM, statements) is signed or attached, and never uploaded. */
function distributions(files) {
    return files.filter(({ name }) => (0,_distribution_artifact_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(name).kind !== 'other');
}
/** The one project and version that all file names agree in, normalised; absent where they do not. */
function releaseOf(names) {
    const found = new Map();
    for (const name of names) {
        const parsed = name.endsWith('.whl') ? (0,_distribution_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .parseWheelFilename */ .eP)(name) : (0,_distribution_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSdistFilename */ .sF)(name);
        const version = 'code' in parsed ? undefined : (0,_distribution_version_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeVersion */ .Qj)(parsed.version);
        if ('code' in parsed || version === undefined)
            return undefined;
        const project = (0,_pypi_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeProject */ .xs)(parsed.project);
        found.set(`${project} ${version}`, { project, version });
    }
    return found.size === 1 ? [...found.values()][0] : undefined;
}


/***/ }),

/***/ 26335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ SBOM_FILE),
/* harmony export */   U7: () => (/* binding */ statementFile),
/* harmony export */   Uq: () => (/* binding */ REPORT_FILE),
/* harmony export */   ch: () => (/* binding */ RELEASE_PAPERS),
/* harmony export */   eF: () => (/* binding */ DIST_FOLDER),
/* harmony export */   fV: () => (/* binding */ isReleasePath),
/* harmony export */   o1: () => (/* binding */ STATEMENTS_FOLDER)
/* harmony export */ });
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
/** Whether a path has the form of one in such an artifact: a bare name, in no folder or in one of the two. */
function isReleasePath(path) {
    const [name = '', folder, ...deeper] = path.split('/').reverse();
    return ((0,_checksums_js__WEBPACK_IMPORTED_MODULE_1__/* .isReleaseName */ .jn)(name) &&
        deeper.length === 0 &&
        (folder === undefined || folder === DIST_FOLDER || folder === STATEMENTS_FOLDER));
}


/***/ }),

/***/ 28180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ writeManifest),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   h1: () => (/* binding */ MANIFEST_FILE)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34398);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37428);
/* harmony import */ var _distribution_filename_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57245);
/* harmony import */ var _distribution_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82354);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _checksums_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36553);





const MANIFEST_FILE = 'manifest.json';
const FILE = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    name: zod__WEBPACK_IMPORTED_MODULE_4__.string().refine(_checksums_js__WEBPACK_IMPORTED_MODULE_3__/* .isReleaseName */ .jn, 'no name of a file of a release'),
    size: zod__WEBPACK_IMPORTED_MODULE_4__.int().min(0),
    sha256: zod__WEBPACK_IMPORTED_MODULE_4__.string().regex(/^[0-9a-f]{64}$/u),
    kind: zod__WEBPACK_IMPORTED_MODULE_4__["enum"](['wheel', 'sdist']),
});
const MANIFEST = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_4__.literal(1),
    project: zod__WEBPACK_IMPORTED_MODULE_4__.string()
        .refine((name) => name !== '' && (0,_distribution_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(name) === name, 'not normalised (PEP 503)'),
    version: zod__WEBPACK_IMPORTED_MODULE_4__.string().refine((version) => (0,_distribution_version_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeVersion */ .Qj)(version) === version, 'not normalised (PEP 440)'),
    commit: zod__WEBPACK_IMPORTED_MODULE_4__.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u),
    tag: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1).max(255).optional(),
    files: zod__WEBPACK_IMPORTED_MODULE_4__.array(FILE)
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

/***/ 26656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ pypiPurl)
/* harmony export */ });
/**
 * Package URLs of PyPI (https://github.com/package-url/purl-spec), with the name as PEP 503 has it: the specification of the type
 * keeps dots, but no index does.
 */
function pypiPurl(project, version, filename) {
    const at = version === undefined ? '' : `@${encodePurl(version)}`;
    const file = filename === undefined ? '' : `?file_name=${encodePurl(filename)}`;
    return `pkg:pypi/${encodePurl(project)}${at}${file}`;
}
/** All but unreserved characters, and the colon, in percent-encoding. */
function encodePurl(text) {
    return encodeURIComponent(text)
        .replace(/[!'()*]/gu, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
        .replaceAll('%3A', ':');
}


/***/ }),

/***/ 56460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tz: () => (/* binding */ writeSbom),
/* harmony export */   U0: () => (/* binding */ declaredLicence),
/* harmony export */   qA: () => (/* binding */ requirementTexts),
/* harmony export */   sr: () => (/* binding */ PROPERTY)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _distribution_requirement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82157);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13411);
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26656);
/* harmony import */ var _vendored_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35950);





/** Names of our properties in an SBOM. */
const PROPERTY = {
    requirement: 'hardening-actions:requires-dist',
    vendored: 'hardening-actions:vendored-metadata',
    evidence: 'hardening-actions:evidence',
    commit: 'hardening-actions:commit',
    embedded: 'hardening-actions:embedded-in',
};
/**
 * CycloneDX 1.6 in JSON, one for a release: https://cyclonedx.org/docs/1.6/json/. What metadata declares is marked as declared, a
 * requirement has no version (1.6 knows no ranges, and none is invented), and the dependency graph is said to be incomplete.
 * Equal input gives equal bytes: serial number and time come from the digests and the commit.
 */
function writeSbom(input) {
    const { manifest, distributions, committed, toolchain } = input;
    const { project, version, commit } = manifest;
    const root = (0,_purl_js__WEBPACK_IMPORTED_MODULE_4__/* .pypiPurl */ .i)(project, version);
    const files = manifest.files.map(({ name, sha256 }) => ({
        type: 'file',
        'bom-ref': `file:${name}`,
        name,
        hashes: [{ alg: 'SHA-256', content: sha256 }],
        purl: (0,_purl_js__WEBPACK_IMPORTED_MODULE_4__/* .pypiPurl */ .i)(project, version, name),
    }));
    const requirements = requirementTexts(distributions).map(requirementComponent);
    const vendored = (0,_vendored_js__WEBPACK_IMPORTED_MODULE_3__/* .vendoredIn */ .X)(distributions).map(({ folder, project: name, version: vendoredVersion }) => ({
        type: 'library',
        'bom-ref': `vendored:${folder}`,
        name,
        ...(vendoredVersion !== undefined && { version: vendoredVersion }),
        purl: (0,_purl_js__WEBPACK_IMPORTED_MODULE_4__/* .pypiPurl */ .i)(name, vendoredVersion),
        properties: [{ name: PROPERTY.vendored, value: folder }],
    }));
    const embedded = [...(0,_vendored_js__WEBPACK_IMPORTED_MODULE_3__/* .embeddedSboms */ .Z)(distributions)].map(({ artifact, path, sha256 }) => ({
        type: 'file',
        'bom-ref': `sbom:${artifact}:${path}`,
        name: path,
        hashes: [{ alg: 'SHA-256', content: sha256 }],
        properties: [{ name: PROPERTY.embedded, value: artifact }],
    }));
    const licenses = licensesOf(distributions);
    return `${JSON.stringify({
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        serialNumber: serialNumber(manifest),
        version: 1,
        metadata: {
            ...(committed !== undefined && { timestamp: new Date(committed * 1000).toISOString() }),
            lifecycles: [{ phase: 'post-build' }],
            tools: { components: [{ type: 'application', name: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .TOOL */ .j.name, version: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .TOOL */ .j.version }] },
            component: {
                type: 'library',
                'bom-ref': root,
                name: project,
                version,
                ...(licenses.length > 0 && { licenses }),
                purl: root,
            },
            properties: [{ name: PROPERTY.commit, value: commit }],
        },
        components: [...files, ...requirements, ...vendored, ...embedded],
        dependencies: [
            {
                ref: root,
                dependsOn: [...requirements, ...vendored].map((component) => component['bom-ref']).sort(),
            },
        ],
        compositions: [{ aggregate: 'incomplete', dependencies: [root] }],
        ...(toolchain && { formulation: [formulation(toolchain)] }),
    }, undefined, 2)}\n`;
}
/** The requirements of all artifacts as they are written, each text once, sorted. */
function requirementTexts(distributions) {
    const texts = distributions.flatMap(({ metadata }) => metadata?.value.requiresDist ?? []);
    return [...new Set(texts.map(({ value }) => value))].sort();
}
function requirementComponent(text) {
    const parsed = (0,_distribution_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequirement */ .p)(text);
    const known = 'project' in parsed;
    const optional = !known || parsed.marker !== undefined;
    return {
        type: 'library',
        'bom-ref': `requires:${text}`,
        name: known ? parsed.project : text,
        scope: optional ? 'optional' : 'required',
        ...(known && { purl: (0,_purl_js__WEBPACK_IMPORTED_MODULE_4__/* .pypiPurl */ .i)(parsed.project) }),
        properties: [{ name: PROPERTY.requirement, value: text }],
    };
}
/** The licence that the metadata declares: an SPDX expression (PEP 639), else the older free text, if it is one line. */
function declaredLicence(distributions) {
    for (const { metadata } of distributions) {
        const expression = metadata?.value.fields.get('license-expression')?.[0]?.value.trim();
        if (expression !== undefined && expression !== '')
            return { expression };
        const name = metadata?.value.fields.get('license')?.[0]?.value.trim();
        if (name !== undefined && name !== '' && !name.includes('\n'))
            return { name };
    }
    return undefined;
}
function licensesOf(distributions) {
    const licence = declaredLicence(distributions);
    if (licence === undefined)
        return [];
    const acknowledgement = 'declared';
    if ('expression' in licence)
        return [{ expression: licence.expression, acknowledgement }];
    return [{ license: { name: licence.name, acknowledgement } }];
}
/** UUID version 8 (RFC 9562, section 5.8): of a digest of our own. */
function serialNumber({ commit, files }) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${commit}\n`);
    for (const { name, sha256 } of files)
        hash.update(`${sha256}  ${name}\n`);
    const bytes = hash.digest().subarray(0, 16);
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    const hex = bytes.toString('hex');
    return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}
/** How it was built, as far as files of the commit declare it: nobody proves here that these tools were really used. */
function formulation({ requires, files }) {
    const declared = [{ name: PROPERTY.evidence, value: 'declared' }];
    return {
        'bom-ref': 'formulation',
        components: [
            ...requires.map(({ text, project, version }) => ({
                type: 'library',
                'bom-ref': `build-requires:${text}`,
                name: project ?? text,
                ...(version !== undefined && { version }),
                ...(project !== undefined && { purl: (0,_purl_js__WEBPACK_IMPORTED_MODULE_4__/* .pypiPurl */ .i)(project, version) }),
                properties: [...declared, { name: PROPERTY.requirement, value: text }],
            })),
            ...files.map(({ path, sha256 }) => ({
                type: 'file',
                'bom-ref': `toolchain:${path}`,
                name: path,
                hashes: [{ alg: 'SHA-256', content: sha256 }],
                properties: declared,
            })),
        ],
        workflows: [
            {
                'bom-ref': 'formulation:build',
                uid: 'build',
                name: 'build',
                taskTypes: ['build'],
                properties: declared,
            },
        ],
    };
}


/***/ }),

/***/ 35950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ vendoredIn),
/* harmony export */   Z: () => (/* binding */ embeddedSboms)
/* harmony export */ });
/* harmony import */ var _distribution_filename_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57245);
/* harmony import */ var _distribution_own_metadata_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9090);
/* harmony import */ var _distribution_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82354);
/* harmony import */ var _rules_subjects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50082);




/** Vendored packages of all artifacts, each folder once, sorted. What was vendored without its metadata is not seen. */
function vendoredIn(subjects) {
    const found = new Map();
    for (const subject of subjects) {
        for (const { path } of (0,_rules_subjects_js__WEBPACK_IMPORTED_MODULE_3__/* .files */ .aq)(subject)) {
            const components = path.split('/');
            for (const [depth, component] of components.entries()) {
                if (!/\.(?:dist|egg)-info$/iu.test(component) || (0,_distribution_own_metadata_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwnMetadata */ .C)(subject, component, depth))
                    continue;
                const folder = components.slice(0, depth + 1).join('/');
                found.set(folder, { folder, ...identityOf(component) });
                break;
            }
        }
    }
    return [...found.values()].sort((a, b) => (a.folder < b.folder ? -1 : 1));
}
function identityOf(component) {
    const stem = component.replace(/\.(?:dist|egg)-info$/iu, '');
    const [name = '', version = ''] = stem.split('-');
    if (!(0,_distribution_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .isValidName */ .uV)(name))
        return { project: stem };
    const normal = (0,_distribution_version_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeVersion */ .Qj)(version);
    return { project: (0,_distribution_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(name), ...(normal === undefined ? {} : { version: normal }) };
}
/** Paths of SBOMs that a wheel carries (PEP 770, `.dist-info/sboms/`), with the artifact and the digest of each. */
function* embeddedSboms(subjects) {
    for (const subject of subjects) {
        if (subject.kind !== 'wheel' || subject.distInfo === undefined)
            continue;
        for (const { entry, path } of (0,_rules_subjects_js__WEBPACK_IMPORTED_MODULE_3__/* .files */ .aq)(subject)) {
            if (!path.startsWith(`${subject.distInfo}/sboms/`) || entry.contents.state !== 'read')
                continue;
            yield { artifact: subject.filename, path, sha256: entry.contents.sha256 };
        }
    }
}


/***/ }),

/***/ 73784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ defineRule)
/* harmony export */ });
/** Types `needs` against `check`; the registry holds rules of any needs. */
function defineRule(rule) {
    return rule;
}


/***/ }),

/***/ 8189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ RELEASES_API),
/* harmony export */   FD: () => (/* binding */ ARTIFACTS_API),
/* harmony export */   _0: () => (/* binding */ TRUSTED_PUBLISHING),
/* harmony export */   a6: () => (/* binding */ RUNS_API),
/* harmony export */   ju: () => (/* binding */ ENVIRONMENTS),
/* harmony export */   qY: () => (/* binding */ EVENTS),
/* harmony export */   qi: () => (/* binding */ SIMPLE_API)
/* harmony export */ });
const DOCS = 'https://docs.github.com/en';
const ARTIFACTS_API = {
    title: 'REST API: workflow artifacts',
    url: `${DOCS}/rest/actions/artifacts`,
};
const RUNS_API = {
    title: 'REST API: workflow runs',
    url: `${DOCS}/rest/actions/workflow-runs`,
};
const ENVIRONMENTS = {
    title: 'GitHub: managing environments for deployment',
    url: `${DOCS}/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments`,
};
const EVENTS = {
    title: 'GitHub: events that trigger workflows',
    url: `${DOCS}/actions/reference/workflows-and-actions/events-that-trigger-workflows`,
};
const RELEASES_API = {
    title: 'REST API: releases',
    url: `${DOCS}/rest/releases/releases`,
};
const TRUSTED_PUBLISHING = {
    title: 'PyPI: security model of trusted publishing',
    url: 'https://docs.pypi.org/trusted-publishers/security-model/',
};
const SIMPLE_API = {
    title: 'Simple repository API',
    url: 'https://packaging.python.org/en/latest/specifications/simple-repository-api/',
};


/***/ }),

/***/ 87640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ ENVIRONMENT),
/* harmony export */   y: () => (/* binding */ GOOD)
/* harmony export */ });
/* harmony import */ var _attestation_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81759);
/* harmony import */ var _release_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26335);


/** A release where all is well, as the gate sees it: what the examples of its rules differ from. */
const COMMIT = '1c0ffee'.padEnd(40, '0');
const WHEEL = { name: 'demo-1.0-py3-none-any.whl', sha256: 'a1'.repeat(32) };
const SDIST = { name: 'demo-1.0.tar.gz', sha256: 'b2'.repeat(32) };
const ZIP = 'c3'.repeat(32);
const STATEMENTS = _attestation_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .STATEMENT_NAMES */ .dm.map((name) => ({ name: (0,_release_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .statementFile */ .U7)(name), sha256: 'd4'.repeat(32) }));
const ENVIRONMENT = {
    name: 'pypi',
    reviewers: ['octocat'],
    adminsBypass: false,
    refs: [{ pattern: 'v*', type: 'tag' }],
};
const GOOD = {
    gate: {
        repository: 'octo/demo',
        runId: '7',
        tag: 'v1.0',
        commit: COMMIT,
        environment: 'pypi',
        workflow: 'release.yml',
        artifactId: '42',
        artifactDigest: ZIP,
        runner: {
            repositoryId: '1001',
            attempt: 1,
            event: 'push',
            ref: 'refs/tags/v1.0',
            sha: COMMIT,
            workflowRef: 'octo/demo/.github/workflows/release.yml@refs/tags/v1.0',
            workspace: [],
        },
    },
    gateRun: {
        id: '7',
        attempt: 1,
        event: 'push',
        workflow: '.github/workflows/release.yml',
        headBranch: 'v1.0',
        headSha: COMMIT,
        repositoryId: '1001',
        headRepositoryId: '1001',
    },
    gateArtifact: {
        id: '42',
        name: 'release-1',
        size: 2000,
        sha256: ZIP,
        expired: false,
        run: { id: '7', repositoryId: '1001', headRepositoryId: '1001', headSha: COMMIT },
        namesakes: 1,
    },
    gateArchive: {
        expected: [WHEEL, SDIST],
        statements: STATEMENTS,
        sha256: ZIP,
        size: 2000,
        opened: {
            faults: [],
            files: [
                { ...WHEEL, size: 900 },
                { ...SDIST, size: 800 },
            ],
            papers: _release_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .RELEASE_PAPERS */ .ch.map((name) => ({ name, sha256: 'd4'.repeat(32), size: 700 })),
        },
    },
    gateTag: { object: COMMIT, commit: COMMIT },
    gateEnvironment: ENVIRONMENT,
    gateApprovals: [{ environments: ['pypi'], state: 'approved', user: 'octocat' }],
    gateReport: { verdict: 'pass', complete: true, commit: COMMIT, subjects: [WHEEL, SDIST] },
    gateRelease: { absent: 'there is none' },
    indexRelease: { index: 'https://pypi.org/simple/', project: 'demo', version: '1.0', files: [] },
};


/***/ }),

/***/ 89962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES)
});

// EXTERNAL MODULE: ./lib/archive/anomalies.js
var archive_anomalies = __webpack_require__(22831);
// EXTERNAL MODULE: ./lib/rules/define.js
var rules_define = __webpack_require__(73784);
// EXTERNAL MODULE: ./lib/rules/subjects.js
var rules_subjects = __webpack_require__(50082);
;// CONCATENATED MODULE: ./lib/rules/archive/anomaly-rule.js



/** How many anomalies of one code one artifact may list: a hostile archive can hold a fault in each of 100,000 entries. */
const LISTED = 20;
/** A rule that reports what the reader of the archive saw, one finding an anomaly, and the rest counted. */
function anomalyRule({ anomalies, ...rule }) {
    return (0,rules_define/* defineRule */.K)({
        ...rule,
        family: 'archive',
        severity: 'error',
        since: '0.1.0',
        appliesTo: ['wheel', 'sdist'],
        needs: ['subjects'],
        *check({ subjects }) {
            for (const subject of subjects) {
                const seen = new Map();
                for (const { code, detail, path } of subject.archive.anomalies) {
                    if (archive_anomalies/* ANOMALIES */.m[code].family !== anomalies)
                        continue;
                    const count = (seen.get(code) ?? 0) + 1;
                    seen.set(code, count);
                    if (count > LISTED)
                        continue;
                    const place = path === undefined ? {} : { path: (0,rules_subjects/* shownPath */.pS)(subject, path) };
                    yield (0,rules_subjects/* finding */.gk)('error', `${archive_anomalies/* ANOMALIES */.m[code].title}: ${detail}`, subject, place, { anomaly: code });
                }
                for (const [code, count] of seen) {
                    if (count <= LISTED)
                        continue;
                    const { title } = archive_anomalies/* ANOMALIES */.m[code];
                    yield (0,rules_subjects/* finding */.gk)('error', `${title}: ${count - LISTED} more`, subject, {}, { anomaly: code });
                }
            }
        },
    });
}

;// CONCATENATED MODULE: ./lib/rules/archive/gzip-structure.js

const gzipStructure = anomalyRule({
    id: 'gzip-structure',
    anomalies: 'gzip',
    title: 'Gzip stream that readers take differently',
    rationale: 'Bytes behind the first gzip member, a wrong checksum or an unusual header are read by some tools and ignored by others. What one tool verified is then not what another unpacks.',
    remediation: 'Build the sdist again with a common build backend; it writes one gzip member and nothing behind it.',
    references: [
        { title: 'RFC 1952: GZIP file format', url: 'https://www.rfc-editor.org/rfc/rfc1952' },
        {
            title: 'Source distribution format',
            url: 'https://packaging.python.org/en/latest/specifications/source-distribution-format/',
        },
    ],
    approvable: false,
    examples: {
        bad: [
            {
                title: 'the hostile case `gzip-trailing-text`',
                files: [{ artifact: 'demo-1.0.tar.gz', contents: {}, hostile: 'gzip-trailing-text' }],
            },
        ],
        good: [{ title: 'as a build backend writes it', files: [{ artifact: 'demo-1.0.tar.gz', contents: {} }] }],
    },
});

;// CONCATENATED MODULE: ./lib/rules/archive/limit-exceeded.js

const limitExceeded = anomalyRule({
    id: 'limit-exceeded',
    anomalies: 'limit',
    title: 'Archive over a limit',
    rationale: 'An archive can claim gigabytes, a hundred thousand entries or archives within archives to exhaust whoever opens it, or to hide what lies behind the point where a scanner gives up. Reading stops at the limit, and what was not read does not pass.',
    remediation: 'If the package is honestly that large, raise the one limit that the finding names in `[limits]` of release-policy.toml; the report always shows the limits that held.',
    references: [
        {
            title: 'Source distribution format',
            url: 'https://packaging.python.org/en/latest/specifications/source-distribution-format/',
        },
        {
            title: 'Binary distribution format',
            url: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',
        },
    ],
    approvable: false,
    examples: {
        bad: [
            {
                title: 'the hostile case `resource-gzip-bomb`',
                files: [{ artifact: 'demo-1.0.tar.gz', contents: {}, hostile: 'resource-gzip-bomb' }],
            },
        ],
        good: [
            {
                title: 'as a build backend writes it',
                files: [{ artifact: 'demo-1.0.tar.gz', contents: {} }],
            },
        ],
    },
});

;// CONCATENATED MODULE: ./lib/rules/archive/link-entry.js

const linkEntry = anomalyRule({
    id: 'link-entry',
    anomalies: 'link',
    title: 'Link in a distribution',
    rationale: 'A link makes later entries land wherever it points to, outside the folder that is unpacked. Wheels have no links at all, and PyPI refuses sdists that have.',
    remediation: 'Replace the link by a copy of the file, or exclude it from the distribution.',
    references: [
        { title: 'PEP 706: filter for tarfile.extractall', url: 'https://peps.python.org/pep-0706/' },
        {
            title: 'Binary distribution format',
            url: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',
        },
    ],
    approvable: false,
    examples: {
        bad: [
            {
                title: 'the hostile case `link-symlink`',
                files: [{ artifact: 'demo-1.0.tar.gz', contents: {}, hostile: 'link-symlink' }],
            },
        ],
        good: [{ title: 'as a build backend writes it', files: [{ artifact: 'demo-1.0.tar.gz', contents: {} }] }],
    },
});

;// CONCATENATED MODULE: ./lib/rules/archive/path-collision.js

const pathCollision = anomalyRule({
    id: 'path-collision',
    anomalies: 'collision',
    title: 'Two entries that become one file',
    rationale: 'Where two entries have one path, or paths that differ only in case or Unicode form, the last one unpacked wins: the reviewer reads one file, the user runs the other. Which one depends on tool and file system.',
    remediation: 'Remove or rename one of the two.',
    references: [
        {
            title: 'My ZIP isn’t your ZIP (USENIX Security 2025)',
            url: 'https://www.usenix.org/conference/usenixsecurity25/presentation/you',
        },
        {
            title: 'Binary distribution format',
            url: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',
        },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'the hostile case `path-duplicate`',
                files: [{ artifact: 'demo-1.0.tar.gz', contents: {}, hostile: 'path-duplicate' }],
            },
        ],
        good: [{ title: 'as a build backend writes it', files: [{ artifact: 'demo-1.0.tar.gz', contents: {} }] }],
    },
});

;// CONCATENATED MODULE: ./lib/rules/archive/special-mode.js

const specialMode = anomalyRule({
    id: 'special-mode',
    anomalies: 'mode',
    title: 'Device, fifo or privileged file',
    rationale: 'Devices, fifos and files with set-user-id bits have no place in a package. Unpacked by root they are a way to more rights, or hang the reader.',
    remediation: 'Build again with a common build backend from ordinary files (`chmod u-s`).',
    references: [{ title: 'PEP 706: filter for tarfile.extractall', url: 'https://peps.python.org/pep-0706/' }],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'the hostile case `mode-fifo`',
                files: [{ artifact: 'demo-1.0.tar.gz', contents: {}, hostile: 'mode-fifo' }],
            },
        ],
        good: [{ title: 'as a build backend writes it', files: [{ artifact: 'demo-1.0.tar.gz', contents: {} }] }],
    },
});

;// CONCATENATED MODULE: ./lib/rules/archive/tar-structure.js

const tarStructure = anomalyRule({
    id: 'tar-structure',
    anomalies: 'tar',
    title: 'Tar archive that readers take differently',
    rationale: 'Tar grew several ways to say how large and what a member is (ustar, pax, GNU). Where they disagree, one reader sees a file where another sees its contents as further headers: files that a scanner never lists are unpacked by an installer.',
    remediation: 'Build the sdist again with a common build backend. No backend writes what the finding names.',
    references: [
        {
            title: 'POSIX pax interchange format',
            url: 'https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html',
        },
        {
            title: 'Source distribution format',
            url: 'https://packaging.python.org/en/latest/specifications/source-distribution-format/',
        },
    ],
    approvable: false,
    examples: {
        bad: [
            {
                title: 'the hostile case `tar-pax-size-smaller`',
                files: [{ artifact: 'demo-1.0.tar.gz', contents: {}, hostile: 'tar-pax-size-smaller' }],
            },
        ],
        good: [{ title: 'as a build backend writes it', files: [{ artifact: 'demo-1.0.tar.gz', contents: {} }] }],
    },
});

;// CONCATENATED MODULE: ./lib/rules/archive/unreadable-archive.js

const unreadableArchive = anomalyRule({
    id: 'unreadable-archive',
    anomalies: 'unreadable',
    title: 'Archive that cannot be read',
    rationale: 'What could not be read was not checked. A file that is cut off, damaged or of another kind than its name says may still be unpacked by an installer that is more forgiving than this reader, and then holds something nobody saw.',
    remediation: 'Build the file again. If it came from a download, download it again and compare its SHA-256. Rename nothing: the name must say what the file is.',
    references: [
        {
            title: 'Source distribution format',
            url: 'https://packaging.python.org/en/latest/specifications/source-distribution-format/',
        },
        {
            title: 'Binary distribution format',
            url: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',
        },
    ],
    approvable: false,
    examples: {
        bad: [
            {
                title: 'the hostile case `gzip-cut-deflate`',
                files: [{ artifact: 'demo-1.0.tar.gz', contents: {}, hostile: 'gzip-cut-deflate' }],
            },
        ],
        good: [
            {
                title: 'as a build backend writes it',
                files: [{ artifact: 'demo-1.0.tar.gz', contents: {} }],
            },
        ],
    },
});

;// CONCATENATED MODULE: ./lib/rules/archive/unsafe-path.js

const unsafePath = anomalyRule({
    id: 'unsafe-path',
    anomalies: 'path',
    title: 'Path that means something else elsewhere',
    rationale: 'A path that is absolute, climbs with `..`, or is spelled with backslashes, control or invisible characters lands outside the folder it is unpacked to, or looks like another path to the person who reviews it.',
    remediation: 'Rename the file. Approve a name that some systems merely dislike (a reserved name in test data) in release-policy.toml.',
    references: [
        { title: 'PEP 706: filter for tarfile.extractall', url: 'https://peps.python.org/pep-0706/' },
        {
            title: 'Binary distribution format',
            url: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',
        },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'the hostile case `path-parent`',
                files: [{ artifact: 'demo-1.0.tar.gz', contents: {}, hostile: 'path-parent' }],
            },
        ],
        good: [{ title: 'as a build backend writes it', files: [{ artifact: 'demo-1.0.tar.gz', contents: {} }] }],
    },
});

;// CONCATENATED MODULE: ./lib/rules/archive/zip-structure.js

const zipStructure = anomalyRule({
    id: 'zip-structure',
    anomalies: 'zip',
    title: 'Wheel that readers take differently',
    rationale: 'A zip file describes each entry twice, and readers disagree on which description counts: pip, uv, Python’s zipfile and scanners can be made to see different files in one archive. Every byte must belong to exactly one record, and all records must agree.',
    remediation: 'Build the wheel with a common build backend (`python -m build`). No such backend writes what the finding names; a file that has it was changed after the build.',
    references: [
        { title: 'APPNOTE.TXT 6.3.10', url: 'https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT' },
        {
            title: 'My ZIP isn’t your ZIP (USENIX Security 2025)',
            url: 'https://www.usenix.org/conference/usenixsecurity25/presentation/you',
        },
        {
            title: 'Preventing ZIP parser confusion attacks on Python package installers',
            url: 'https://blog.pypi.org/posts/2025-08-07-wheel-archive-confusion-attacks/',
        },
    ],
    approvable: false,
    examples: {
        bad: [
            {
                title: 'the hostile case `zip-gap`',
                files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {}, hostile: 'zip-gap' }],
            },
        ],
        good: [
            {
                title: 'as a build backend writes it',
                files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }],
            },
        ],
    },
});

// EXTERNAL MODULE: ./lib/distribution/filename.js
var filename = __webpack_require__(57245);
// EXTERNAL MODULE: ./lib/distribution/version.js
var distribution_version = __webpack_require__(82354);
// EXTERNAL MODULE: ./lib/rules/references.js
var rules_references = __webpack_require__(6077);
;// CONCATENATED MODULE: ./lib/rules/baseline/compared.js
const NOTHING_COMPARED = 'there is no former release to compare with';
const VERSIONS = {
    title: 'PEP 440: version identification and dependency specification',
    url: 'https://peps.python.org/pep-0440/',
};
/** Whether the policy blocks a kind of change. */
function blocks({ policy }, ...kinds) {
    return kinds.some((kind) => policy.baseline?.block.includes(kind) === true);
}
/** Artifacts with their diffs; `undefined` where there is none. */
function comparedOf({ baseline }) {
    if (baseline.state === 'none')
        return undefined;
    const compared = baseline.artifacts.filter((one) => one.diff !== undefined);
    return compared.length === 0 ? undefined : compared;
}
/** Findings of one rule about one artifact that are listed; the rest is counted. */
const compared_LISTED = 50;
/** Changes that the policy blocks, as errors. */
function* blocked({ artifact, before }, changes) {
    for (const { message, path, line, sha256 } of changes.slice(0, compared_LISTED)) {
        const location = {
            artifact,
            ...(path !== undefined && { path }),
            ...(line !== undefined && { line }),
        };
        const evidence = { before, ...(sha256 !== undefined && { sha256 }) };
        yield { severity: 'error', message, location, evidence };
    }
    const more = changes.length - compared_LISTED;
    if (more > 0) {
        yield {
            severity: 'error',
            message: `${more} more of the kind`,
            location: { artifact },
            evidence: { before },
        };
    }
}

;// CONCATENATED MODULE: ./lib/rules/baseline/baseline-missing.js





const baselineMissing = (0,rules_define/* defineRule */.K)({
    id: 'baseline-missing',
    family: 'baseline',
    title: 'Nothing of the former release to compare an artifact with',
    rationale: 'A wheel can be compared with a wheel only, an sdist with an sdist. Where the former release has none of the kind, all of the artifact is new, and what `baseline.block` promises was not looked at. So it is where the file that was named is of another project or of the same version, and where the index does not know the project at all: an address that is wrong answers the same. A project that the index knows and that has no other release is no fault.',
    remediation: 'Name a release that has the kind with `--baseline`, and see the address of the index; for a project’s very first release, approve the finding with the path `**`.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['baseline', 'policy'],
    references: [VERSIONS, rules_references/* PLAN */.Ac],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'the first wheel of a project that had sdists alone',
                policy: 'schema-version = 1\n\n[baseline]\nblock = ["new-file"]\n',
                files: [{ artifact: 'demo-1.1-py3-none-any.whl', contents: {} }],
                baseline: [{ artifact: 'demo-1.0.tar.gz', contents: {} }],
            },
            {
                title: 'files of another project',
                files: [{ artifact: 'demo-1.1-py3-none-any.whl', contents: {} }],
                baseline: [{ artifact: 'other-1.0-py3-none-any.whl', contents: {} }],
            },
        ],
        good: [
            {
                title: 'a wheel each',
                files: [{ artifact: 'demo-1.1-py3-none-any.whl', contents: {} }],
                baseline: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }],
            },
        ],
    },
    *check({ baseline, policy }) {
        const promised = (policy.baseline?.block.length ?? 0) > 0;
        const severity = promised ? 'error' : 'warning';
        if (baseline.state === 'none') {
            const message = `nothing to compare with: ${baseline.why}`;
            yield { severity: baseline.doubtful === true ? severity : 'note', message, evidence: {} };
            return;
        }
        const release = baseline.release ?? 'the former release';
        for (const { artifact, kind, before } of baseline.artifacts) {
            const message = before === undefined
                ? `${release} has no ${kind} to compare this one with`
                : unsuitable(artifact, before, kind);
            if (message !== undefined)
                yield { severity, message, location: { artifact }, evidence: {} };
        }
    },
});
/** Why a file that was compared tells nothing of a former release. What its name does not tell is found by another rule. */
function unsuitable(artifact, before, kind) {
    const nameOf = kind === 'wheel' ? filename/* parseWheelFilename */.eP : filename/* parseSdistFilename */.sF;
    const [now, then] = [nameOf(artifact), nameOf(before)];
    if (!(0,filename/* isFilename */.AT)(now) || !(0,filename/* isFilename */.AT)(then))
        return undefined;
    if (now.project !== then.project)
        return `compared with ${before}, which is of another project: ${then.project}`;
    return (0,distribution_version/* versionsEqual */.At)(now.version, then.version)
        ? `compared with ${before}, which is of the same version: no former release`
        : undefined;
}

;// CONCATENATED MODULE: ./lib/rules/baseline/code-reaches-further.js



const KINDS = {
    network: { kind: 'new-network', does: 'reaches a network' },
    process: { kind: 'new-process', does: 'starts processes' },
    dynamic: { kind: 'new-dynamic-code', does: 'finds or makes code at run time' },
};
const POLICY = 'schema-version = 1\n\n[baseline]\nblock = ["new-network", "new-process", "new-dynamic-code"]\n';
const codeReachesFurther = (0,rules_define/* defineRule */.K)({
    id: 'code-reaches-further',
    family: 'baseline',
    title: 'A module that reaches a network, a process or code made at run time, and did not before',
    rationale: 'What malicious releases do begins with an import that the module never needed: `urllib.request` in a parser, `subprocess` in a package of constants, `exec` over a decoded text. Where a project has no use for them, the first mention is worth a look before anybody installs it. A file that was not looked into may hold any of them, and fails too.',
    remediation: 'Read the lines that the finding names. If they are meant, approve the file by path and SHA-256, or take the kind out of `baseline.block`. The names are found in the syntax tree: code that hides what it does can escape this rule, and none of it replaces a review.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['baseline', 'policy'],
    notApplicable: NOTHING_COMPARED,
    references: [
        { title: 'Python: the import system', url: 'https://docs.python.org/3/reference/import.html' },
        rules_references/* PLAN */.Ac,
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a changed module that imports a network library',
                policy: POLICY,
                files: [
                    {
                        artifact: 'demo-1.1-py3-none-any.whl',
                        contents: { 'demo/parse.py': 'import urllib.request as r\nr.urlopen("https://example.org")\n' },
                    },
                ],
                baseline: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: { 'demo/parse.py': 'import json\n' } }],
            },
            {
                title: 'a new module that can’t be parsed',
                policy: POLICY,
                files: [{ artifact: 'demo-1.1-py3-none-any.whl', contents: { 'demo/odd.py': 'def (:\n' } }],
                baseline: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }],
            },
        ],
        good: [
            {
                title: 'a module that did so before',
                policy: POLICY,
                files: [
                    {
                        artifact: 'demo-1.1-py3-none-any.whl',
                        contents: { 'demo/net.py': 'import socket\n\nPORT = 2\n' },
                    },
                ],
                baseline: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: { 'demo/net.py': 'import socket\n\nPORT = 1\n' },
                    },
                ],
            },
        ],
    },
    check: (facts) => comparedOf(facts)?.flatMap((one) => {
        const { reaches, unanalysed } = one.diff;
        const wanted = reaches.filter(({ kind }) => blocks(facts, KINDS[kind].kind));
        const asked = blocks(facts, 'new-network', 'new-process', 'new-dynamic-code');
        return [
            ...blocked(one, wanted.map(({ path, line, kind, name, sha256 }) => ({
                message: `${KINDS[kind].does}, which it did not in ${one.before}: ${name}`,
                path,
                line,
                sha256,
            }))),
            ...blocked(one, asked
                ? unanalysed.map(({ path, why, sha256 }) => ({
                    message: `it changed and was not looked into: ${why}`,
                    path,
                    sha256,
                }))
                : []),
        ];
    }),
});

;// CONCATENATED MODULE: ./lib/rules/baseline/files-changed-since-baseline.js



const files_changed_since_baseline_POLICY = 'schema-version = 1\n\n[baseline]\nblock = ["new-file", "removed-file"]\n';
const filesChangedSinceBaseline = (0,rules_define/* defineRule */.K)({
    id: 'files-changed-since-baseline',
    family: 'baseline',
    title: 'A file more, or fewer, than the former release has',
    rationale: 'Releases that were taken over most often bring a file that no release before them had, or lose the one that stood in the way. A project whose list of files hardly ever changes can have each change of it approved, so that none slips in among a hundred changed lines.',
    remediation: 'Look at the file. If it belongs there, approve its path in release-policy.toml until the release is out, or take the kind of change out of `baseline.block`.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['baseline', 'policy'],
    notApplicable: NOTHING_COMPARED,
    references: [VERSIONS, rules_references/* PLAN */.Ac],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a module that the former release does not have',
                policy: files_changed_since_baseline_POLICY,
                files: [{ artifact: 'demo-1.1-py3-none-any.whl', contents: { 'demo/extra.py': 'import demo\n' } }],
                baseline: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }],
            },
        ],
        good: [
            {
                title: 'other contents in the same files',
                policy: files_changed_since_baseline_POLICY,
                files: [{ artifact: 'demo-1.1-py3-none-any.whl', contents: { 'demo/extra.py': 'import demo\n' } }],
                baseline: [
                    { artifact: 'demo-1.0-py3-none-any.whl', contents: { 'demo/extra.py': '"""Later."""\n' } },
                ],
            },
        ],
    },
    check: (facts) => comparedOf(facts)?.flatMap((one) => [
        ...blocked(one, blocks(facts, 'new-file')
            ? one.diff.added.map(({ path, sha256 }) => ({
                message: `${path} is not in ${one.before}`,
                path,
                sha256,
            }))
            : []),
        ...blocked(one, blocks(facts, 'removed-file')
            ? one.diff.removed.map(({ path, sha256 }) => ({
                message: `${path} of ${one.before} is gone`,
                path,
                sha256,
            }))
            : []),
    ]),
});

;// CONCATENATED MODULE: ./lib/rules/baseline/metadata-changed-since-baseline.js



const metadata_changed_since_baseline_POLICY = 'schema-version = 1\n\n[baseline]\nblock = ["new-requirement", "new-entry-point", "requires-python"]\n';
const METADATA = 'Metadata-Version: 2.4\nName: demo\nVersion: 1.1\nSummary: A demonstration.\nRequires-Python: >=3.9\n';
const metadataChangedSinceBaseline = (0,rules_define/* defineRule */.K)({
    id: 'metadata-changed-since-baseline',
    family: 'baseline',
    title: 'A requirement, extra, entry point or Python that the former release did not have',
    rationale: 'A new requirement lets somebody else’s code into every installation, a new entry point puts a program on the PATH or is loaded by another project, a new build requirement runs where the sdist is built. Each is one line of metadata, and easily passed over in the review of a release.',
    remediation: 'Look at the line and at what it brings. If it is meant, approve it for this METADATA or PKG-INFO by its SHA-256, which the report shows, or take the kind of change out of `baseline.block`.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['baseline', 'policy'],
    notApplicable: NOTHING_COMPARED,
    references: [rules_references/* CORE_METADATA */.Kr, rules_references/* PLAN */.Ac],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a requirement that the former release does not have',
                policy: metadata_changed_since_baseline_POLICY,
                files: [
                    {
                        artifact: 'demo-1.1-py3-none-any.whl',
                        contents: { 'demo-1.1.dist-info/METADATA': `${METADATA}Requires-Dist: clack\n` },
                    },
                ],
                baseline: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }],
            },
        ],
        good: [
            {
                title: 'the same requirement in another spelling',
                policy: metadata_changed_since_baseline_POLICY,
                files: [
                    {
                        artifact: 'demo-1.1-py3-none-any.whl',
                        contents: { 'demo-1.1.dist-info/METADATA': `${METADATA}Requires-Dist: Click<9,>=8\n` },
                    },
                ],
                baseline: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: {
                            'demo-1.0.dist-info/METADATA': `${METADATA.replace('1.1', '1.0')}Requires-Dist: click (>=8.0, <9)\n`,
                        },
                    },
                ],
            },
        ],
    },
    check: (facts) => comparedOf(facts)?.flatMap((one) => {
        const wanted = changesOf(one.diff).filter(({ kind }) => blocks(facts, kind));
        return [
            ...blocked(one, wanted.map(({ message }) => ({ message, ...one.metadata }))),
        ];
    }),
});
const LISTS = [
    ['new-requirement', 'requirements', 'a new requirement'],
    ['new-extra', 'extras', 'a new extra'],
    ['new-entry-point', 'entryPoints', 'a new entry point'],
    ['new-build-requirement', 'buildRequirements', 'a new requirement of the build'],
];
function changesOf(diff) {
    const lists = LISTS.flatMap(([kind, key, what]) => diff[key].added.map((text) => ({ kind, message: `${what}: ${text}` })));
    if (diff.requiresPython === undefined)
        return lists;
    const { before = 'none', after = 'none' } = diff.requiresPython;
    return [...lists, { kind: 'requires-python', message: `Requires-Python: ${after} here, ${before} before` }];
}

// EXTERNAL MODULE: ./lib/python/parse.js + 3 modules
var parse = __webpack_require__(31760);
// EXTERNAL MODULE: ./lib/python/references.js + 1 modules
var references = __webpack_require__(84552);
// EXTERNAL MODULE: ./lib/source/pyproject.js
var source_pyproject = __webpack_require__(56469);
// EXTERNAL MODULE: ./lib/python/setup-call.js
var setup_call = __webpack_require__(40980);
// EXTERNAL MODULE: ./lib/python/hook-names.js
var hook_names = __webpack_require__(28526);
;// CONCATENATED MODULE: ./lib/source/remarks.js
/** A requirement that names an address instead of a version (PEP 508), or a file of the machine. */
function isDirectUrl(requirement) {
    return /@|:\/\/|^\s*(?:file|git\+|\.{0,2}\/)/i.test(requirement.split(';', 1)[0] ?? '');
}

// EXTERNAL MODULE: ./lib/source/setup-cfg.js
var setup_cfg = __webpack_require__(74495);
;// CONCATENATED MODULE: ./lib/source/setup-cfg-remarks.js




/** Commands that frontends run by PEP 517 and pip ran before it: an alias of one of them is a custom command. */
const BUILD_COMMANDS = new Set([
    ...[
        'egg_info',
        'dist_info',
        'bdist_wheel',
        'editable_wheel',
        'sdist',
        'build',
        'build_py',
        'build_ext',
        'install',
    ],
    ...[
        'develop',
        'install_lib',
        'install_egg_info',
        'build_scripts',
        'build_clib',
        'bdist_egg',
        'easy_install',
    ],
]);
/** Keys that send files or downloads somewhere else, by section. */
const REDIRECTS = {
    install: [
        'prefix',
        'exec_prefix',
        'home',
        'root',
        'install_base',
        'install_lib',
        'install_purelib',
        'install_scripts',
        'install_data',
        'install_headers',
        'install_platlib',
        'install_platbase',
        'extra_path',
    ],
    easy_install: ['index_url', 'find_links', 'install_dir', 'script_dir', 'site_dirs', 'allow_hosts'],
    develop: ['index_url', 'find_links', 'install_dir', 'script_dir', 'egg_path'],
    install_scripts: ['install_dir'],
    install_lib: ['install_dir'],
    install_data: ['install_dir'],
    build_scripts: ['executable'],
};
const HOOKS = {
    global: ['command_packages', 'setup_hooks', 'compilers', 'commands'],
    options: ['cmdclass', 'distclass'],
    metadata: ['cmdclass'],
};
/** Why an option makes the build run other code than the backend's, or put files elsewhere. */
function commandOf(section, key, file = 'setup.cfg') {
    if (HOOKS[section]?.includes(key) === true || /(?:^|_)hooks?(?:$|\.)/.test(key)) {
        return `${file} runs code in the build: [${section}] ${key}`;
    }
    if (REDIRECTS[section]?.includes(key) === true) {
        return `${file} redirects the installation: [${section}] ${key}`;
    }
    if (section === 'aliases' && BUILD_COMMANDS.has(key)) {
        return `${file} replaces the command ${key} by an alias`;
    }
    if (section === 'options.cmdclass')
        return `${file} replaces the command ${key}`;
    if (section === 'options.entry_points' && setup_call/* BUILD_HOOK_GROUPS */.K4.has(key)) {
        return `the entry points of group ${key} run in every build where this package is installed`;
    }
    return undefined;
}
function ofOption(section, key, option, add) {
    const { value, line } = option;
    const command = commandOf(section, key);
    const metadata = section === 'options' || section === 'metadata';
    if (command !== undefined)
        add('custom-build-command', 'error', command, line);
    else if (section === 'options.package_dir' && (0,hook_names/* isStartUpName */.x)(key)) {
        add('build-hook', 'error', `setup.cfg installs a package as ${key}, which runs at every start of Python`, line);
    }
    else if (section === 'options' &&
        key === 'package_dir' &&
        value.split(/[\n,]/).some((each) => (0,hook_names/* isStartUpName */.x)(each.split('=', 1)[0] ?? ''))) {
        add('build-hook', 'error', 'setup.cfg installs a package that runs at every start of Python', line);
    }
    else if (section === 'options' && (key === 'setup_requires' || key === 'dependency_links')) {
        requirements(key, option, add);
    }
    else if (/^extension(?:[=:]|$)/.test(section)) {
        add('native-build', 'error', `the build compiles native code: [${section}]`, line);
    }
    else if (metadata && value.startsWith('attr:')) {
        const from = value.slice(5).trim();
        const message = `setuptools reads ${key} from ${from}, and imports that module in the build unless it is a literal`;
        add('install-time-import', 'note', message, line);
    }
}
/** What a setup.cfg makes setuptools or distutils run, fetch or write. */
function setupCfgRemarks(bytes) {
    const path = 'setup.cfg';
    const { sections, problems } = (0,setup_cfg/* parseSetupCfg */.t)(bytes);
    const found = problems.map(({ message, line }) => ({
        rule: 'build-config-unreadable',
        severity: 'error',
        message: `setup.cfg cannot be read: ${message}`,
        path,
        line,
    }));
    const add = (rule, severity, message, line) => {
        found.push({ rule, severity, message, path, line });
    };
    for (const [section, options] of sections) {
        for (const [key, option] of options)
            if (option.value !== '')
                ofOption(section, key, option, add);
    }
    return found;
}
function requirements(key, { value, line }, add) {
    const listed = value.split(/[\n;]/).map((each) => each.trim());
    const direct = listed.find((each) => isDirectUrl(each));
    if (direct !== undefined) {
        add('build-requirement-url', 'error', `${key} names "${direct}", an address of its own`, line);
    }
    else {
        add('custom-build-command', 'warning', `${key} in setup.cfg fetches packages that run in the build`, line);
    }
}

;// CONCATENATED MODULE: ./lib/source/pyproject-remarks.js





/** Backends that run no code of the project unless it is configured to, and build pure Python. */
const KNOWN_BACKENDS = new Set([
    'setuptools.build_meta',
    'setuptools.build_meta:__legacy__',
    'hatchling.build',
    'flit_core.buildapi',
    'poetry.core.masonry.api',
    'pdm.backend',
    'uv_build',
]);
/** Hooks of hatchling and plug-ins that write data and load no code of the project. */
const DATA_HOOKS = new Set([
    'version',
    'vcs',
    'fancy-pypi-readme',
    'requirements_txt',
    'docstring-description',
]);
/** Remarks of one rule and severity on one file; a hostile one could earn a hundred thousand, each with a search for its line. */
const MAX_REMARKS = 50;
const isOn = (value) => value !== undefined && value !== false && value !== '' && !(Array.isArray(value) && value.length === 0);
const isFilled = (value) => isOn(value) && !((0,source_pyproject/* isTable */.bI)(value) && Object.keys(value).length === 0);
const keysOf = (value) => ((0,source_pyproject/* isTable */.bI)(value) ? Object.keys(value) : []);
const valuesOf = (value) => ((0,source_pyproject/* isTable */.bI)(value) ? Object.values(value) : []);
/** A value for a message; tables and numbers are named by their kind, as nothing sound has them there. */
function textOf(value) {
    if (Array.isArray(value))
        return value.map(textOf).join(', ');
    return typeof value === 'string' ? value : (0,source_pyproject/* isTable */.bI)(value) ? 'a table' : `a ${typeof value}`;
}
function buildSystem(table, approved, add) {
    const system = (0,source_pyproject/* lookup */.$I)(table, 'build-system');
    if (system === undefined)
        return;
    const path = (0,source_pyproject/* lookup */.$I)(table, 'build-system', 'backend-path');
    if (path !== undefined) {
        add('in-tree-backend', 'error', 'build-system.backend-path', `the build backend is loaded from the sdist itself: backend-path = ${textOf(path)}`);
    }
    const backend = (0,source_pyproject/* lookup */.$I)(table, 'build-system', 'build-backend');
    const named = typeof backend === 'string' ? backend : undefined;
    if (backend !== undefined && (named === undefined || !approved.has(named))) {
        add('unapproved-backend', 'error', 'build-system.build-backend', `the build backend ${textOf(backend)} is not among the approved ones`);
    }
    const requires = (0,source_pyproject/* lookup */.$I)(table, 'build-system', 'requires');
    if (!Array.isArray(requires)) {
        add('build-config-unreadable', 'error', 'build-system.requires', '[build-system] has no list `requires` (PEP 518)');
        return;
    }
    for (const requirement of requires) {
        if (typeof requirement !== 'string') {
            add('build-config-unreadable', 'error', 'build-system.requires', 'an entry of [build-system] requires is no text');
        }
        else if (isDirectUrl(requirement)) {
            add('build-requirement-url', 'error', 'build-system.requires', `the build requires "${requirement}" from an address of its own`);
        }
    }
}
/** Hatchling's configuration: [tool.hatch] of pyproject.toml, or hatch.toml without that prefix. */
function hatchRemarks(hatch, prefix, add) {
    if (!(0,source_pyproject/* isTable */.bI)(hatch))
        return;
    const targets = (0,source_pyproject/* lookup */.$I)(hatch, 'build', 'targets');
    const hookTables = [
        ['build.hooks', (0,source_pyproject/* lookup */.$I)(hatch, 'build', 'hooks')],
        ['metadata.hooks', (0,source_pyproject/* lookup */.$I)(hatch, 'metadata', 'hooks')],
        ...keysOf(targets).map((target) => [
            `build.targets.${target}.hooks`,
            (0,source_pyproject/* lookup */.$I)(hatch, 'build', 'targets', target, 'hooks'),
        ]),
    ];
    for (const [where, hooks] of hookTables) {
        for (const name of keysOf(hooks)) {
            if (DATA_HOOKS.has(name))
                continue;
            const severity = name === 'custom' ? 'error' : 'warning';
            const what = name === 'custom' ? 'runs a file of the sdist' : 'runs a plug-in';
            add('build-hook', severity, `${prefix}${where}.${name}`, `the hatch hook ${where}.${name} ${what} in the build`);
        }
    }
    if (keysOf(targets).includes('custom')) {
        add('build-hook', 'error', `${prefix}build.targets.custom`, 'the hatch target custom runs a builder of the sdist');
    }
    if ((0,source_pyproject/* lookup */.$I)(hatch, 'version', 'source') === 'code') {
        add('install-time-import', 'warning', `${prefix}version.source`, 'hatch runs a module of the sdist to find the version (version.source = "code")');
    }
}
function pdm(table, files, add) {
    const config = (0,source_pyproject/* lookup */.$I)(table, 'tool', 'pdm');
    const usesPdm = (0,source_pyproject/* lookup */.$I)(table, 'build-system', 'build-backend') === 'pdm.backend';
    for (const key of ['custom-hook', 'run-setuptools', 'setup-script']) {
        if (isOn((0,source_pyproject/* lookup */.$I)(table, 'tool', 'pdm', 'build', key))) {
            add('build-hook', 'error', `tool.pdm.build.${key}`, `pdm runs a file of the sdist in the build: [tool.pdm.build] ${key}`);
        }
    }
    const legacy = (0,source_pyproject/* isTable */.bI)(config) ? (0,source_pyproject/* lookup */.$I)(config, 'build') : undefined;
    if (typeof legacy === 'string')
        add('build-hook', 'error', 'tool.pdm.build', `pdm runs "${legacy}" in the build`);
    if (usesPdm && files.has('pdm_build.py')) {
        add('build-hook', 'error', 'build-system.build-backend', 'pdm runs pdm_build.py of the sdist in the build');
    }
    if ((0,source_pyproject/* lookup */.$I)(table, 'tool', 'pdm', 'version', 'source') === 'call') {
        add('install-time-import', 'warning', 'tool.pdm.version.getter', 'pdm imports a module of the sdist to find the version (source = "call")');
    }
}
function poetry(table, add) {
    const build = (0,source_pyproject/* lookup */.$I)(table, 'tool', 'poetry', 'build');
    const script = typeof build === 'string' ? build : (0,source_pyproject/* lookup */.$I)(table, 'tool', 'poetry', 'build', 'script');
    if (isOn(script))
        add('build-hook', 'error', 'tool.poetry.build', `poetry runs ${textOf(script)} of the sdist in the build`);
}
function setuptools(table, add) {
    const under = (...keys) => (0,source_pyproject/* lookup */.$I)(table, 'tool', 'setuptools', ...keys);
    if (isFilled(under('cmdclass'))) {
        const message = 'pyproject.toml replaces build commands: [tool.setuptools.cmdclass]';
        add('custom-build-command', 'error', 'tool.setuptools.cmdclass', message);
    }
    if (isFilled(under('ext-modules'))) {
        add('native-build', 'error', 'tool.setuptools.ext-modules', 'the build compiles native code: [tool.setuptools] ext-modules');
    }
    for (const [field, value] of Object.entries((0,source_pyproject/* isTable */.bI)(under('dynamic')) ? under('dynamic') : {})) {
        const attribute = (0,source_pyproject/* isTable */.bI)(value) ? value.attr : undefined;
        if (attribute !== undefined) {
            add('install-time-import', 'note', `tool.setuptools.dynamic.${field}`, `setuptools reads ${field} from ${textOf(attribute)}, and imports that module in the build unless it is a literal`);
        }
    }
    const commands = (0,source_pyproject/* lookup */.$I)(table, 'tool', 'distutils');
    for (const command of keysOf(commands)) {
        const options = keysOf((0,source_pyproject/* isTable */.bI)(commands) ? commands[command] : undefined);
        if (isRedirection(command, options)) {
            const message = `pyproject.toml redirects a command: [tool.distutils.${command}]`;
            add('custom-build-command', 'error', `tool.distutils.${command}`, message);
        }
    }
}
/** Whether the options of a command (`[tool.distutils.*]`) are such as a setup.cfg may not have either. */
function isRedirection(command, options) {
    const section = command.replaceAll('-', '_');
    return (['global', 'install', 'easy_install', 'build_scripts'].includes(section) ||
        options.some((key) => commandOf(section, key.replaceAll('-', '_').toLowerCase()) !== undefined));
}
/** Names under which configured files are installed: an innocent file may become a start-up hook only there. */
function destinations(table, hatch, add) {
    const config = (0,source_pyproject/* isTable */.bI)(hatch) ? hatch : {};
    const wheel = (key) => (0,source_pyproject/* lookup */.$I)(config, 'build', 'targets', 'wheel', key);
    const own = (key) => (0,source_pyproject/* lookup */.$I)(table, 'tool', 'setuptools', key);
    const poetryFiles = [
        (0,source_pyproject/* lookup */.$I)(table, 'tool', 'poetry', 'packages'),
        (0,source_pyproject/* lookup */.$I)(table, 'tool', 'poetry', 'include'),
    ];
    const to = poetryFiles
        .flatMap((each) => (Array.isArray(each) ? each : []))
        .map((each) => ((0,source_pyproject/* isTable */.bI)(each) ? each.to : undefined));
    const scripts = own('script-files');
    const named = [
        ['tool.setuptools.package-dir', keysOf(own('package-dir'))],
        ['tool.setuptools.data-files', valuesOf(own('data-files')).flat()],
        ['force-include', valuesOf((0,source_pyproject/* lookup */.$I)(config, 'build', 'force-include'))],
        ['force-include', valuesOf(wheel('force-include'))],
        ['shared-data', valuesOf(wheel('shared-data'))],
        ['shared-scripts', valuesOf(wheel('shared-scripts'))],
        ['sources', [...valuesOf((0,source_pyproject/* lookup */.$I)(config, 'build', 'sources')), ...valuesOf(wheel('sources'))]],
        ['tool.poetry.packages', to],
        ['tool.setuptools.script-files', Array.isArray(scripts) ? scripts : []],
    ];
    for (const [where, names] of named) {
        for (const name of names) {
            if (typeof name !== 'string')
                continue;
            const start = (0,hook_names/* isStartUpName */.x)(name);
            const isScript = where === 'shared-scripts' || where.endsWith('script-files') || /(?:^|\/)bin\//.test(name);
            if (!start && !(isScript && (0,hook_names/* isCommandName */.z)(name)))
                continue;
            const what = start ? 'runs at every start of Python' : 'takes the place of a command';
            add('build-hook', 'error', where, `${where} installs a file as ${name}, which ${what}`);
        }
    }
}
function entryPoints(table, add) {
    for (const group of keysOf((0,source_pyproject/* lookup */.$I)(table, 'project', 'entry-points'))) {
        if (setup_call/* BUILD_HOOK_GROUPS */.K4.has(group)) {
            add('custom-build-command', 'error', 'project.entry-points', `the entry points of group ${group} run in every build where this package is installed`);
        }
    }
}
/** What a pyproject.toml (or the hatch.toml beside it) makes a build run, fetch or load. */
function pyprojectRemarks(file, path, approved, files) {
    const found = [];
    const counts = new Map();
    const add = (rule, severity, key, message) => {
        const count = counts.get(`${rule} ${severity}`) ?? 0;
        counts.set(`${rule} ${severity}`, count + 1);
        if (count >= MAX_REMARKS)
            return;
        const line = (0,source_pyproject/* lineOfKey */.nj)(file.text, key);
        found.push({ rule, severity, message, path, ...(line === undefined ? {} : { line }) });
    };
    if (file.problem !== undefined) {
        const { message, line } = file.problem;
        return [
            {
                rule: 'build-config-unreadable',
                severity: 'error',
                message: `${path} cannot be read: ${message}`,
                path,
                ...(line === undefined ? {} : { line }),
            },
        ];
    }
    if (path === 'hatch.toml') {
        hatchRemarks(file.table, '', add);
        destinations({}, file.table, add);
        return found;
    }
    buildSystem(file.table, approved, add);
    hatchRemarks((0,source_pyproject/* lookup */.$I)(file.table, 'tool', 'hatch'), 'tool.hatch.', add);
    pdm(file.table, files, add);
    poetry(file.table, add);
    setuptools(file.table, add);
    entryPoints(file.table, add);
    destinations(file.table, (0,source_pyproject/* lookup */.$I)(file.table, 'tool', 'hatch'), add);
    return found;
}

// EXTERNAL MODULE: ./lib/python/dangers.js + 1 modules
var python_dangers = __webpack_require__(37272);
// EXTERNAL MODULE: ./lib/python/literals.js
var literals = __webpack_require__(31084);
// EXTERNAL MODULE: ./lib/python/tree.js
var tree = __webpack_require__(71248);
// EXTERNAL MODULE: ./lib/python/calls.js
var calls = __webpack_require__(23059);
;// CONCATENATED MODULE: ./lib/python/setup-py.js




const PLAIN_MODULES = new Set(['setuptools', 'distutils', '__future__']);
/** Modules of the standard library that do nothing by being imported; what is done with them is judged where it is done. */
const QUIET_MODULES = new Set([
    ...[
        'os',
        'sys',
        'io',
        're',
        'codecs',
        'pathlib',
        'glob',
        'platform',
        'warnings',
        'typing',
        'collections',
        'ast',
    ],
    ...[
        'datetime',
        'textwrap',
        'json',
        'configparser',
        'ConfigParser',
        'string',
        'functools',
        'itertools',
        'contextlib',
    ],
    ...[
        'shutil',
        'tempfile',
        'errno',
        'time',
        'struct',
        'copy',
        'math',
        'operator',
        'sysconfig',
        'types',
        'logging',
        'enum',
    ],
    ...[
        'fnmatch',
        'locale',
        'argparse',
        'optparse',
        'traceback',
        'unittest',
        'importlib',
        'builtins',
        'site',
        'email',
    ],
    ...[
        'tomllib',
        'dataclasses',
        'abc',
        'inspect',
        'shlex',
        'subprocess',
        'urllib',
        'zipfile',
        'tarfile',
        'hashlib',
    ],
]);
/** Functions that read files of the source tree or shape values, by their dotted names. */
const QUIET_CALLS = /^(?:os\.(?:path\.\w+|getcwd|listdir|walk)|(?:io|codecs)\.open|pathlib\.\w+(?:\.\w+)*|re\.\w+|glob\.\w+|ast\.literal_eval|json\.loads?|textwrap\.\w+|datetime\..*|time\.\w+|setuptools\.find_\w+|builtins\.(?:open|str|len|list|dict|tuple|set|sorted|join|max|min|map|filter|zip|range|int|bool|next|iter|enumerate|isinstance|print))$/;
/** Methods that do no more, whatever they are called on. */
const QUIET_METHODS = new Set([
    ...[
        'read',
        'readlines',
        'readline',
        'close',
        'read_text',
        'strip',
        'rstrip',
        'lstrip',
        'split',
        'splitlines',
        'join',
    ],
    ...[
        'format',
        'replace',
        'group',
        'groups',
        'decode',
        'encode',
        'lower',
        'upper',
        'startswith',
        'endswith',
        'resolve',
    ],
    ...[
        'append',
        'extend',
        'joinpath',
        'exists',
        'absolute',
        'search',
        'match',
        'findall',
        'sub',
        'get',
        'items',
        'keys',
    ],
]);
const WRITE_METHODS = /^(?:write|unlink|rename|touch|mkdir|chmod|symlink|hardlink|rmdir|home|expanduser|link)/;
function opensForWriting(module, call) {
    const [, second, ...rest] = (0,calls/* argumentsOf */.aX)(module, call);
    const mode = second?.kind === 'positional' ? second : [second, ...rest].find((each) => each?.keyword === 'mode');
    if (mode === undefined)
        return false;
    const text = (0,literals/* constantString */._w)(module, mode.value);
    return text === undefined || /[wax+]/.test(text);
}
/** Whether evaluating the node does no more than read files and shape values. */
function isQuiet(module, calls, root) {
    for (const node of (0,tree/* walk */.GG)(root)) {
        if (node.name === 'AwaitExpression' || node.name === 'YieldExpression' || node.isError)
            return false;
        if (node.name !== 'CallExpression')
            continue;
        const name = calls.get(node);
        if (name !== undefined && QUIET_CALLS.test(name)) {
            if (WRITE_METHODS.test(name.slice(name.lastIndexOf('.') + 1)))
                return false;
            if (name.endsWith('open') && opensForWriting(module, node))
                return false;
            continue;
        }
        const function_ = node.children[0];
        const method = function_?.name === 'MemberExpression' ? function_.children.at(-1) : undefined;
        if (method === undefined || !QUIET_METHODS.has(module.textOf(method)))
            return false;
    }
    return true;
}
const TITLES = {
    FunctionDefinition: 'a function',
    ClassDefinition: 'a class',
    DecoratedStatement: 'a decorated definition',
    IfStatement: 'a condition',
    ForStatement: 'a loop',
    WhileStatement: 'a loop',
    TryStatement: 'a try statement',
    WithStatement: 'a with statement',
    ExpressionStatement: 'an expression',
    AssignStatement: 'a computed value',
};
/** `if __name__ == '__main__':` guards the plain call in many a setup.py. */
function mainGuardBody(module, statement) {
    const [keyword, condition, body] = statement.children;
    if (statement.name !== 'IfStatement' || keyword?.name !== 'if' || statement.children.length !== 3)
        return undefined;
    const text = condition === undefined ? '' : module.textOf((0,tree/* unwrap */.oA)(condition)).replaceAll(/\s/g, '');
    return /^__name__==(['"])__main__\1$/.test(text) ? body : undefined;
}
function statementsOf(module) {
    const found = [];
    const pending = [module.root];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
        const body = mainGuardBody(module, node);
        if (node.name === 'Script' || node.name === 'StatementGroup' || node.name === 'Body') {
            const { children } = node;
            (0,tree/* pushReversed */.$c)(pending, children.filter(({ name }) => name !== ';' && name !== ':'));
        }
        else if (body === undefined)
            found.push(node);
        else
            pending.push(body);
    }
    return found;
}
function ofStatement(module, calls, setups, statement) {
    const { name, children } = statement;
    if (name === 'ImportStatement' || name === 'PassStatement')
        return 'plain';
    const last = children.at(-1);
    if (name === 'ExpressionStatement' && last !== undefined) {
        if ((0,literals/* isLiteral */.c$)(last))
            return 'plain';
        if (setups.has(last)) {
            const list = last.children[1];
            return list === undefined || isPlainList(module, calls, list)
                ? 'plain'
                : isQuiet(module, calls, list)
                    ? 'quiet'
                    : 'logic';
        }
    }
    if (name === 'AssignStatement' && last !== undefined) {
        const target = children[0]?.name === 'VariableName';
        if (target && (0,literals/* isLiteral */.c$)(last))
            return 'plain';
        return target && isQuiet(module, calls, last) ? 'quiet' : 'logic';
    }
    return name === 'WithStatement' && isQuiet(module, calls, statement) ? 'quiet' : 'logic';
}
/** Arguments that only name values, or look for packages, are what a plain call is made of. */
function isPlainList(_module, calls, list) {
    for (const node of (0,tree/* walk */.GG)(list)) {
        if (node.name === 'LambdaExpression' || node.name.includes('Comprehension'))
            return false;
        if (node.name === 'CallExpression' && !/^setuptools\.find_\w+$/.test(calls.get(node) ?? ''))
            return false;
    }
    return true;
}
/** What a setup.py does besides imports of setuptools, constants and one plain call of `setup()`. */
function setupLogic(module, names) {
    const found = [];
    const calls = new Map();
    for (const { name, call } of names.references)
        if (call !== undefined)
            calls.set(call, name);
    const setups = (0,setup_call/* setupCalls */.fk)(names);
    const setupSet = new Set(setups);
    for (const statement of statementsOf(module)) {
        const verdict = ofStatement(module, calls, setupSet, statement);
        if (verdict === 'plain')
            continue;
        const what = TITLES[statement.name] ?? 'a statement';
        found.push({ kind: verdict, what, line: module.lineAt(statement.from) });
    }
    const used = new Set(names.references.map(({ root }) => root));
    for (const { level, module: from, binds, line } of names.imports) {
        const top = from.split('.', 1)[0] ?? from;
        if (level > 0 || (!PLAIN_MODULES.has(top) && !QUIET_MODULES.has(top))) {
            found.push({ kind: 'import', what: '.'.repeat(level) + from, line });
        }
        else if (binds !== undefined && top !== '__future__' && !used.has(binds.local)) {
            found.push({ kind: 'unused', what: binds.local, line });
        }
    }
    if (setups.length !== 1) {
        found.push({
            kind: 'logic',
            what: setups.length === 0 ? 'no call of setup()' : 'several calls of setup()',
            line: 1,
        });
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/source/python-remarks.js




/** Names in a message; all are in the evidence. */
const SHOWN = 6;
const DOES = {
    network: 'uses the network',
    process: 'starts processes',
    dynamic: 'finds or makes code at run time',
};
const EXCUSED = {
    'own-file': 'runs the text of a module of the sdist',
    'release-command': 'starts processes where a maintainer names a command to publish',
};
const asLines = (lines) => [...new Set(lines)].slice(0, 100).map(String);
/** What every module that runs in the build is asked: can it be read, and what does it reach for. */
function moduleRemarks(module, names, path) {
    const found = module.problems.slice(0, 20).map(({ message, line }) => ({
        rule: 'unparsable-python',
        severity: 'error',
        message: `${path} cannot be followed: ${message}`,
        path,
        line,
    }));
    const dangers = (0,python_dangers/* dangersOf */.o)(module, names);
    for (const kind of ['network', 'process', 'dynamic']) {
        const chosen = dangers.filter((danger) => danger.kind === kind && danger.excuse === undefined);
        const [first] = chosen;
        if (first === undefined)
            continue;
        const used = [...new Set(chosen.map(({ name }) => name))];
        const more = used.length > SHOWN ? ' …' : '';
        found.push({
            rule: kind === 'dynamic' ? 'build-dynamic-code' : 'build-network',
            severity: 'error',
            message: `${path} runs in the build and ${DOES[kind]}: ${used.slice(0, SHOWN).join(', ')}${more}`,
            path,
            line: first.line,
            evidence: { names: used.slice(0, 100), lines: asLines(chosen.map(({ line }) => line)) },
        });
    }
    for (const excuse of ['own-file', 'release-command']) {
        const chosen = dangers.filter((danger) => danger.excuse === excuse);
        const [first] = chosen;
        if (first === undefined)
            continue;
        found.push({
            rule: excuse === 'own-file' ? 'build-dynamic-code' : 'build-network',
            severity: 'warning',
            message: `${path} ${EXCUSED[excuse]}: ${first.name}`,
            path,
            line: first.line,
            evidence: { lines: asLines(chosen.map(({ line }) => line)) },
        });
    }
    return found;
}
function argumentRemarks(module, names, path) {
    // One finding fails the sdist; a hundred thousand would only fill the report.
    return (0,setup_call/* setupArguments */.Gd)(module, names)
        .slice(0, 100)
        .flatMap(({ kind, name, line, strings }) => {
        const base = { path, line, evidence: { argument: name } };
        switch (kind) {
            case 'command':
                return [
                    {
                        ...base,
                        rule: 'custom-build-command',
                        severity: 'error',
                        message: name === 'entry_points'
                            ? 'setup.py declares entry points that setuptools runs in every build where this package is installed'
                            : `setup.py changes what the build runs: ${name}`,
                    },
                ];
            case 'opaque':
                return [
                    {
                        ...base,
                        rule: 'custom-build-command',
                        severity: 'error',
                        message: `setup.py gives setup() arguments that cannot be read from the source: ${name}`,
                    },
                ];
            case 'native':
                return [
                    {
                        ...base,
                        rule: 'native-build',
                        severity: 'error',
                        message: `the build compiles native code: setup(${name}=…)`,
                    },
                ];
            case 'logic':
                return [
                    {
                        ...base,
                        rule: 'setup-py-logic',
                        severity: 'warning',
                        message: `setup.py gives setup() an argument that is no plain metadata: ${name}`,
                    },
                ];
            case 'requirement': {
                const direct = strings.find((each) => isDirectUrl(each));
                return direct === undefined
                    ? [
                        {
                            ...base,
                            rule: 'custom-build-command',
                            severity: 'warning',
                            message: `${name} in setup.py fetches packages that run in the build`,
                        },
                    ]
                    : [
                        {
                            ...base,
                            rule: 'build-requirement-url',
                            severity: 'error',
                            message: `${name} names "${direct}", an address of its own`,
                        },
                    ];
            }
        }
    });
}
function summary(remarks, kind, severity, text, path) {
    const chosen = remarks.filter((remark) => remark.kind === kind);
    const [first] = chosen;
    if (first === undefined)
        return [];
    const what = [...new Set(chosen.map((remark) => remark.what))].slice(0, 10).join(', ');
    const evidence = { lines: asLines(chosen.map(({ line }) => line)) };
    return [{ rule: 'setup-py-logic', severity, message: text(what), path, line: first.line, evidence }];
}
/** What a setup.py does: the questions to every build module, its `setup()` arguments, and all that is not the plain call. */
function setupPyRemarks(module, names, path) {
    const logic = setupLogic(module, names);
    return [
        ...moduleRemarks(module, names, path),
        ...argumentRemarks(module, names, path),
        ...summary(logic, 'logic', 'warning', (what) => `setup.py does more than one plain call of setup(): ${what}`, path),
        ...summary(logic, 'import', 'warning', (what) => `setup.py imports modules that then run in the build: ${what}`, path),
        ...summary(logic, 'quiet', 'note', () => 'setup.py computes values from files of the sdist', path),
        ...summary(logic, 'unused', 'note', (what) => `setup.py imports names that it does not use: ${what}`, path),
    ];
}

;// CONCATENATED MODULE: ./lib/source/build-config.js






/** Files by which frontends and backends decide what to run. */
const CONTROL_FILES = ['pyproject.toml', 'setup.cfg', 'setup.py', 'hatch.toml'];
/** Files that a backend runs because of their name. */
const HOOK_FILES = ['hatch_build.py', 'pdm_build.py', 'build.py'];
function topLevelFiles(sdist) {
    const prefix = sdist.topFolder === undefined ? '' : `${sdist.topFolder}/`;
    const names = sdist.archive.entries.flatMap(({ kind, path }) => kind !== 'dir' && path.startsWith(prefix) ? [path.slice(prefix.length)] : []);
    return new Set([...names, ...sdist.sources.keys()]);
}
/** A control file that is there but was not captured, or one that only some file systems take for it. */
function unreadable(sdist, files) {
    const found = [];
    for (const path of files) {
        const lower = path.toLowerCase();
        if (!CONTROL_FILES.includes(lower))
            continue;
        const base = { rule: 'build-config-unreadable', severity: 'error', path };
        if (path !== lower) {
            found.push({ ...base, message: `${path} is ${lower} on file systems that ignore case` });
        }
        else if (!sdist.sources.has(path)) {
            found.push({ ...base, message: `${path} is in the sdist but could not be read` });
        }
    }
    return found;
}
/** Captured modules that run in the build: those a backend names, and those of the sdist that they import. */
function buildModules(sdist, pyproject) {
    const { sources } = sdist;
    const start = new Set(HOOK_FILES.filter((path) => sources.has(path) && isHook(path, pyproject)));
    if (sources.has('setup.py'))
        start.add('setup.py');
    for (const configured of configuredModules(pyproject))
        if (sources.has(configured))
            start.add(configured);
    return [...start];
}
/** `build.py` is a common name for a helper; it runs only where poetry or pdm is told so, by {@link configuredModules}. */
function isHook(path, pyproject) {
    const backend = (0,source_pyproject/* lookup */.$I)(pyproject, 'build-system', 'build-backend');
    return ((path === 'hatch_build.py' && backend === 'hatchling.build') ||
        (path === 'pdm_build.py' && backend === 'pdm.backend'));
}
function configuredModules(pyproject) {
    const build = (0,source_pyproject/* lookup */.$I)(pyproject, 'tool', 'poetry', 'build');
    const backend = (0,source_pyproject/* lookup */.$I)(pyproject, 'build-system', 'build-backend');
    const candidates = [
        build,
        (0,source_pyproject/* lookup */.$I)(pyproject, 'tool', 'poetry', 'build', 'script'),
        (0,source_pyproject/* lookup */.$I)(pyproject, 'tool', 'pdm', 'build'),
        (0,source_pyproject/* lookup */.$I)(pyproject, 'tool', 'pdm', 'build', 'custom-hook'),
        (0,source_pyproject/* lookup */.$I)(pyproject, 'tool', 'pdm', 'build', 'setup-script'),
        (0,source_pyproject/* lookup */.$I)(pyproject, 'tool', 'hatch', 'build', 'hooks', 'custom', 'path'),
        (0,source_pyproject/* lookup */.$I)(pyproject, 'tool', 'hatch', 'metadata', 'hooks', 'custom', 'path'),
        // The version source `code` runs the file of `path`; the source `regex` only reads it.
        (0,source_pyproject/* lookup */.$I)(pyproject, 'tool', 'hatch', 'version', 'source') === 'code'
            ? (0,source_pyproject/* lookup */.$I)(pyproject, 'tool', 'hatch', 'version', 'path')
            : undefined,
    ];
    const paths = candidates
        .filter((value) => typeof value === 'string')
        .map((path) => path.replace(/^\.\//, ''));
    const inTree = (0,source_pyproject/* lookup */.$I)(pyproject, 'build-system', 'backend-path') !== undefined && typeof backend === 'string';
    return inTree ? [...paths, `${backend.split(/[.:]/, 1)[0] ?? ''}.py`] : paths;
}
/**
 * Bytes of Python that are parsed for one sdist, all modules together. Real build code has up to 110 KiB (with a
 * versioneer.py); a hostile file of nothing but tokens costs a thousand times its size in memory, and seconds.
 */
const MAX_PYTHON_BYTES = 160 * 1024;
function tooMuch(path) {
    const message = `${path} runs in the build and was not analysed: there is more than ${MAX_PYTHON_BYTES / 1024} KiB of build code`;
    return { rule: 'unparsable-python', severity: 'error', message, path };
}
/** A package of the sdist whose code runs, though it is beyond what is captured. */
function notCaptured(path, from) {
    const message = `${from} imports ${path}, which runs in the build and was not analysed`;
    return { rule: 'unparsable-python', severity: 'error', message, path: from };
}
/** Files that an import of the module may run: its own, and those of the package that it stands for or lies in. */
function candidatesOf(from, name) {
    const top = (from === '' ? (name ?? '') : from).split('.', 1)[0] ?? '';
    return [`${top}.py`, `${top}/__init__.py`, `src/${top}/__init__.py`];
}
function pythonRemarks(sdist, pyproject, files) {
    const found = [];
    let left = MAX_PYTHON_BYTES;
    const pending = [...buildModules(sdist, pyproject)];
    const seen = new Set(pending);
    for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
        const bytes = sdist.sources.get(path);
        if (bytes === undefined)
            continue;
        left -= bytes.length;
        if (left < 0) {
            found.push([tooMuch(path)]);
            continue;
        }
        const module = (0,parse/* parseModule */.Y)(bytes);
        const names = (0,references/* namesOf */.e)(module);
        found.push((path === 'setup.py' ? setupPyRemarks : moduleRemarks)(module, names, path));
        for (const { level, module: from, name } of names.imports) {
            // Relative to a package: a module inside it, of which none is captured.
            if (level > 0 && path.endsWith('/__init__.py'))
                continue;
            for (const local of candidatesOf(from, name)) {
                if (!files.has(local) || seen.has(local))
                    continue;
                seen.add(local);
                if (sdist.sources.has(local))
                    pending.push(local);
                else
                    found.push([notCaptured(local, path)]);
            }
        }
    }
    return found.flat();
}
function evaluate(sdist, approved) {
    const files = topLevelFiles(sdist);
    let found = [...unreadable(sdist, files)];
    let pyproject = {};
    for (const path of ['pyproject.toml', 'hatch.toml']) {
        const bytes = sdist.sources.get(path);
        if (bytes === undefined)
            continue;
        const file = (0,source_pyproject/* parseToml */.MT)(bytes);
        if (path === 'pyproject.toml')
            pyproject = file.table;
        found = found.concat(pyprojectRemarks(file, path, approved, files));
    }
    if (!files.has('pyproject.toml') && files.has('setup.py')) {
        const message = 'there is no pyproject.toml, so that installers fall back to running setup.py';
        found = [...found, { rule: 'setup-py-logic', severity: 'note', message, path: 'setup.py' }];
    }
    const cfg = sdist.sources.get('setup.cfg');
    return [
        ...found,
        ...(cfg === undefined ? [] : setupCfgRemarks(cfg)),
        ...pythonRemarks(sdist, pyproject, files),
    ];
}
/** A dozen rules ask about the same sdist; parsing it once is enough. */
const cache = new WeakMap();
/**
 * Everything that the build of an sdist would run, fetch or load, as far as its captured files tell.
 * `backends` replaces the list of known pure-Python backends (policy: `expect.backends`).
 */
function buildRemarks(sdist, backends) {
    const approved = backends?.join('\n') ?? '';
    const cached = cache.get(sdist);
    if (cached?.approved === approved)
        return cached.remarks;
    const remarks = evaluate(sdist, backends === undefined ? KNOWN_BACKENDS : new Set(backends));
    cache.set(sdist, { approved, remarks });
    return remarks;
}

;// CONCATENATED MODULE: ./lib/rules/build/build-rule.js



function digestOf(sdist, path) {
    for (const file of (0,rules_subjects/* files */.aq)(sdist))
        if (file.path === path)
            return (0,rules_subjects/* sha256Of */.Bj)(file.entry);
    return {};
}
/** A rule that reports its share of what the build of an sdist would run; a set without an sdist has nothing to look at. */
function buildRule(rule) {
    return (0,rules_define/* defineRule */.K)({
        ...rule,
        family: 'build',
        since: '0.1.0',
        appliesTo: ['sdist'],
        needs: ['subjects', 'policy'],
        check({ subjects, policy }) {
            const sdists = (0,rules_subjects/* sdistsOf */.ul)(subjects);
            if (sdists.length === 0)
                return undefined;
            return sdists.flatMap((sdist) => buildRemarks(sdist, policy.expect.backends)
                .filter((remark) => remark.rule === rule.id)
                .map(({ severity, message, path, line, evidence }) => (0,rules_subjects/* finding */.gk)(severity, message, sdist, line === undefined ? { path } : { path, line }, {
                ...evidence,
                ...digestOf(sdist, path),
            })));
        },
    });
}

;// CONCATENATED MODULE: ./lib/rules/build/build-config-unreadable.js

const buildConfigUnreadable = buildRule({
    id: 'build-config-unreadable',
    title: 'Build configuration that cannot be read',
    rationale: 'If pyproject.toml or setup.cfg cannot be parsed, nobody can say what a build would run.',
    remediation: 'Make the file valid TOML or INI: the finding says where it is not. Then build again.',
    severity: 'error',
    references: [
        {
            title: 'PEP 518: specifying minimum build system requirements',
            url: 'https://peps.python.org/pep-0518/',
        },
        {
            title: 'setuptools: configuring setuptools using setup.cfg files',
            url: 'https://setuptools.pypa.io/en/latest/userguide/declarative_config.html',
        },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'broken TOML',
                files: [{ artifact: 'demo-1.0.tar.gz', contents: { 'pyproject.toml': '[build-system\n' } }],
            },
            {
                title: 'a section that comes twice',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'pyproject.toml': '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
                            'setup.cfg': '[options]\nzip_safe = 1\n[options]\ncmdclass = x\n',
                        },
                    },
                ],
            },
        ],
        good: [
            {
                title: 'valid TOML',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'pyproject.toml': '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
                        },
                    },
                ],
            },
        ],
    },
});

;// CONCATENATED MODULE: ./lib/rules/build/build-dynamic-code.js

const buildDynamicCode = buildRule({
    id: 'build-dynamic-code',
    title: 'Build code that makes or finds code at run time',
    rationale: '`exec`, `eval`, loaders, pickles and reflection let a build run what cannot be read in its source. It hides a payload from review and from every scanner.',
    remediation: 'Write the code out, or read the value (a version, say) without running it.',
    severity: 'error',
    references: [
        {
            title: 'PEP 517: a build-system independent format for source trees',
            url: 'https://peps.python.org/pep-0517/',
        },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'exec of a decoded text',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'pyproject.toml': '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
                            'setup.py': 'import base64\nfrom setuptools import setup\n\nexec(base64.b64decode("cHJpbnQoMSk="))\nsetup()\n',
                        },
                    },
                ],
            },
            {
                title: 'a letter that only looks different',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'pyproject.toml': '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
                            'setup.py': 'from setuptools import setup\n\n𝐞𝐱𝐞𝐜("1")\nsetup()\n',
                        },
                    },
                ],
            },
        ],
        good: [
            {
                title: 'the plain call',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'pyproject.toml': '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
                            'setup.py': 'from setuptools import setup\n\nsetup()\n',
                        },
                    },
                ],
            },
        ],
    },
});

;// CONCATENATED MODULE: ./lib/rules/build/build-hook.js

const buildHook = buildRule({
    id: 'build-hook',
    title: 'A build hook of the project',
    rationale: 'Hatch, pdm and poetry run a file of the sdist in the build where the configuration, or only the name of the file, says so. Its code runs on every machine that builds from the sdist.',
    remediation: 'Do the work before the release and ship its result, or approve the hook with its SHA-256.',
    severity: 'error',
    references: [
        { title: 'hatch: custom build hook', url: 'https://hatch.pypa.io/latest/plugins/build-hook/custom/' },
        { title: 'pdm-backend: build hooks', url: 'https://backend.pdm-project.org/hooks/' },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a custom hatch hook',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'pyproject.toml': '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n\n[tool.hatch.build.hooks.custom]\n',
                            'hatch_build.py': 'class Hook: ...\n',
                        },
                    },
                ],
            },
            {
                title: 'pdm_build.py',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'pyproject.toml': '[build-system]\nrequires = ["pdm-backend"]\nbuild-backend = "pdm.backend"\n',
                            'pdm_build.py': 'def pdm_build_initialize(context): ...\n',
                        },
                    },
                ],
            },
            {
                title: 'a poetry build script',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'pyproject.toml': '[build-system]\nrequires = ["poetry-core"]\nbuild-backend = "poetry.core.masonry.api"\n\n[tool.poetry.build]\nscript = "build.py"\n',
                            'build.py': 'print(1)\n',
                        },
                    },
                ],
            },
        ],
        good: [
            {
                title: 'version from the VCS',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'pyproject.toml': '[build-system]\nrequires = ["hatchling", "hatch-vcs"]\nbuild-backend = "hatchling.build"\n\n[tool.hatch.build.hooks.vcs]\nversion-file = "src/demo/_version.py"\n',
                        },
                    },
                ],
            },
            {
                title: 'build.py that no backend runs',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'pyproject.toml': '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
                            'build.py': 'import subprocess\n',
                        },
                    },
                ],
            },
        ],
    },
});

;// CONCATENATED MODULE: ./lib/rules/build/build-network.js

const buildNetwork = buildRule({
    id: 'build-network',
    title: 'Network or processes in build code',
    rationale: 'Code that runs in a build and opens a connection or starts a program can fetch and run what nobody reviewed, or carry secrets of the build machine away.',
    remediation: 'Remove it. Fetch and generate before the release, and ship the result.',
    severity: 'error',
    references: [
        {
            title: 'PEP 517: a build-system independent format for source trees',
            url: 'https://peps.python.org/pep-0517/',
        },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a download in setup.py',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'pyproject.toml': '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
                            'setup.py': 'from urllib.request import urlopen\nfrom setuptools import setup\n\nurlopen("https://example.org")\nsetup()\n',
                        },
                    },
                ],
            },
            {
                title: 'a process, behind an alias',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'pyproject.toml': '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
                            'setup.py': 'import os\nfrom setuptools import setup\n\nrun = getattr(os, "sys" + "tem")\nrun("id")\nsetup()\n',
                        },
                    },
                ],
            },
        ],
        good: [
            {
                title: 'the plain call',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'pyproject.toml': '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
                            'setup.py': 'from setuptools import setup\n\nsetup()\n',
                        },
                    },
                ],
            },
        ],
    },
});

;// CONCATENATED MODULE: ./lib/rules/build/build-requirement-url.js

const buildRequirementUrl = buildRule({
    id: 'build-requirement-url',
    title: 'A build requirement from an address of its own',
    rationale: 'A requirement such as `demo @ https://…` in `build-system.requires` or `setup_requires` fetches and runs whatever that address serves on that day, past the index and its checks.',
    remediation: 'Require a published version.',
    severity: 'error',
    references: [
        {
            title: 'PEP 518: specifying minimum build system requirements',
            url: 'https://peps.python.org/pep-0518/',
        },
        {
            title: 'Dependency specifiers',
            url: 'https://packaging.python.org/en/latest/specifications/dependency-specifiers/',
        },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a URL',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'pyproject.toml': '[build-system]\nrequires = ["setuptools @ https://example.org/setuptools.zip"]\nbuild-backend = "setuptools.build_meta"\n',
                        },
                    },
                ],
            },
        ],
        good: [
            {
                title: 'a version',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'pyproject.toml': '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
                        },
                    },
                ],
            },
        ],
    },
});

;// CONCATENATED MODULE: ./lib/rules/build/custom-build-command.js

const customBuildCommand = buildRule({
    id: 'custom-build-command',
    title: 'A custom build command',
    rationale: 'Through `cmdclass` and its relatives an sdist replaces what `build`, `egg_info` or `install` do: any code runs as soon as someone asks for the package. It is the classic way in which a poisoned sdist attacks.',
    remediation: 'Drop the custom command; generate files before the release and commit them. Where it has to stay, approve the file with its SHA-256 and a reason.',
    severity: 'error',
    references: [
        {
            title: 'setuptools: extending or customizing setuptools',
            url: 'https://setuptools.pypa.io/en/latest/userguide/extension.html',
        },
        {
            title: 'setuptools: keywords of setup()',
            url: 'https://setuptools.pypa.io/en/latest/references/keywords.html',
        },
        {
            title: 'setuptools: configuring setuptools using setup.cfg files',
            url: 'https://setuptools.pypa.io/en/latest/userguide/declarative_config.html',
        },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'cmdclass in setup.py',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'pyproject.toml': '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
                            'setup.py': 'from setuptools import setup\nfrom setuptools.command.install import install\n\nclass Run(install):\n    pass\n\nsetup(cmdclass={"install": Run})\n',
                        },
                    },
                ],
            },
            {
                title: 'arguments that cannot be read',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'pyproject.toml': '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
                            'setup.py': 'from setuptools import setup\nfrom common import options\n\nsetup(**options)\n',
                        },
                    },
                ],
            },
            {
                title: 'a command package in setup.cfg',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'pyproject.toml': '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
                            'setup.cfg': '[global]\ncommand_packages = demo.commands\n',
                        },
                    },
                ],
            },
            {
                title: 'cmdclass in pyproject.toml',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'pyproject.toml': '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n\n[tool.setuptools.cmdclass]\nbuild_py = "demo.build.Run"\n',
                        },
                    },
                ],
            },
        ],
        good: [
            {
                title: 'the plain call',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'pyproject.toml': '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
                            'setup.py': 'from setuptools import setup\n\nsetup()\n',
                        },
                    },
                ],
            },
            {
                title: 'an empty tag_build in setup.cfg',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'pyproject.toml': '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
                            'setup.cfg': '[egg_info]\ntag_build =\ntag_date = 0\n',
                        },
                    },
                ],
            },
        ],
    },
});

;// CONCATENATED MODULE: ./lib/rules/build/in-tree-backend.js

const inTreeBackend = buildRule({
    id: 'in-tree-backend',
    title: 'The build backend is part of the sdist',
    rationale: 'With `backend-path` (PEP 517) the installer imports and runs a module of the sdist itself as the build backend.',
    remediation: 'Use a published, pinned backend.',
    severity: 'error',
    references: [
        {
            title: 'PEP 517: a build-system independent format for source trees',
            url: 'https://peps.python.org/pep-0517/',
        },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'backend-path',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'pyproject.toml': '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n',
                            'backend.py': 'def build_wheel(*a, **k): ...\n',
                        },
                    },
                ],
            },
        ],
        good: [
            {
                title: 'a published backend',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'pyproject.toml': '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
                        },
                    },
                ],
            },
        ],
    },
});

;// CONCATENATED MODULE: ./lib/rules/build/install-time-import.js

const installTimeImport = buildRule({
    id: 'install-time-import',
    title: 'The build imports the package',
    rationale: 'To find the version some builds import the package, so that all its import-time code runs on the machine that builds.',
    remediation: 'Write the version out in pyproject.toml, or keep it in a module that holds nothing else.',
    severity: 'warning',
    references: [
        {
            title: 'setuptools: dynamic metadata',
            url: 'https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html#dynamic-metadata',
        },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'an attribute',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'pyproject.toml': '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n\n[tool.setuptools.dynamic]\nversion = { attr = "demo.__version__" }\n',
                        },
                    },
                ],
            },
        ],
        good: [
            {
                title: 'a version file',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'pyproject.toml': '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n\n[tool.setuptools.dynamic]\nversion = { file = "VERSION" }\n',
                        },
                    },
                ],
            },
        ],
    },
});

;// CONCATENATED MODULE: ./lib/rules/build/native-build.js

const nativeBuild = buildRule({
    id: 'native-build',
    title: 'The build compiles native code',
    rationale: 'Extension modules make the release depend on the compiler and the machine, and bring code that review of the Python source does not see. The default policy is pure Python.',
    remediation: 'Leave the extension out, or approve it in release-policy.toml.',
    severity: 'error',
    references: [
        {
            title: 'setuptools: building extension modules',
            url: 'https://setuptools.pypa.io/en/latest/userguide/ext_modules.html',
        },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'ext_modules',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'pyproject.toml': '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
                            'setup.py': 'from setuptools import setup, Extension\n\nsetup(ext_modules=[Extension("demo", ["demo.c"])])\n',
                        },
                    },
                ],
            },
        ],
        good: [
            {
                title: 'an empty list',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'pyproject.toml': '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
                            'setup.py': 'from setuptools import setup\n\nsetup(ext_modules=[])\n',
                        },
                    },
                ],
            },
        ],
    },
});

;// CONCATENATED MODULE: ./lib/rules/build/setup-py-logic.js

const setupPyLogic = buildRule({
    id: 'setup-py-logic',
    title: 'setup.py does more than one plain call',
    rationale: 'A `setup.py` is a program that runs on the machine of whoever builds or installs the sdist. The less it does, the less there is to review, and pyproject.toml can say everything that metadata needs.',
    remediation: 'Move the metadata to pyproject.toml and leave `from setuptools import setup` and `setup()`, or delete setup.py altogether.',
    severity: 'warning',
    references: [
        {
            title: 'setuptools: keywords of setup()',
            url: 'https://setuptools.pypa.io/en/latest/references/keywords.html',
        },
        {
            title: 'PEP 517: a build-system independent format for source trees',
            url: 'https://peps.python.org/pep-0517/',
        },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a condition before the call',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'pyproject.toml': '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
                            'setup.py': 'import sys\nfrom setuptools import setup\n\nif sys.version_info < (3, 9):\n    sys.exit(1)\nsetup()\n',
                        },
                    },
                ],
            },
            {
                title: 'an unused import',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'pyproject.toml': '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
                            'setup.py': 'from setuptools import setup, find_packages\n\nsetup()\n',
                        },
                    },
                ],
            },
        ],
        good: [
            {
                title: 'the plain call',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'pyproject.toml': '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
                            'setup.py': 'from setuptools import setup\n\nsetup()\n',
                        },
                    },
                ],
            },
            {
                title: 'no setup.py',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'pyproject.toml': '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
                        },
                    },
                ],
            },
        ],
    },
});

;// CONCATENATED MODULE: ./lib/rules/build/unapproved-backend.js

const unapprovedBackend = buildRule({
    id: 'unapproved-backend',
    title: 'A build backend that is not approved',
    rationale: 'The backend runs with the rights of whoever builds. Only backends that are known to build pure Python and to run no code of the project by themselves are approved without being asked.',
    remediation: 'Use one of the known backends, or list this one under `expect.backends` in release-policy.toml.',
    severity: 'error',
    references: [
        {
            title: 'PEP 517: a build-system independent format for source trees',
            url: 'https://peps.python.org/pep-0517/',
        },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a backend for native code',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'pyproject.toml': '[build-system]\nrequires = ["maturin"]\nbuild-backend = "maturin"\n',
                        },
                    },
                ],
            },
        ],
        good: [
            {
                title: 'setuptools',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'pyproject.toml': '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
                        },
                    },
                ],
            },
            {
                title: 'a backend that the policy lists',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'pyproject.toml': '[build-system]\nrequires = ["maturin"]\nbuild-backend = "maturin"\n',
                        },
                    },
                ],
                policy: 'schema-version = 1\n\n[expect]\nbackends = ["maturin"]\n',
            },
        ],
    },
});

;// CONCATENATED MODULE: ./lib/rules/build/unparsable-python.js

const unparsablePython = buildRule({
    id: 'unparsable-python',
    title: 'Build code that cannot be followed',
    rationale: 'What the parser cannot follow may be anything: a source encoding that changes the text, Python of another age, or a trick that makes readers see other code than the interpreter.',
    remediation: 'Write it in plain Python 3 and UTF-8. If it is valid and new syntax, approve the file with its SHA-256.',
    severity: 'error',
    references: [
        { title: 'PEP 263: source code encodings', url: 'https://peps.python.org/pep-0263/' },
        { title: 'Lexical analysis', url: 'https://docs.python.org/3/reference/lexical_analysis.html' },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'not Python',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'pyproject.toml': '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
                            'setup.py': 'from setuptools import setup\nsetup(\n',
                        },
                    },
                ],
            },
            {
                title: 'an encoding that hides code',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'pyproject.toml': '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
                            'setup.py': '# coding: utf-7\nfrom setuptools import setup\nsetup()\n',
                        },
                    },
                ],
            },
        ],
        good: [
            {
                title: 'the plain call',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'pyproject.toml': '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n',
                            'setup.py': 'from setuptools import setup\n\nsetup()\n',
                        },
                    },
                ],
            },
        ],
    },
});

// EXTERNAL MODULE: ./lib/distribution/install-paths.js
var install_paths = __webpack_require__(48008);
;// CONCATENATED MODULE: ./lib/rules/contents/installed-scripts.js


/** Folders of commands below the prefix, where the data scheme lands: on POSIX, Debian and Windows. */
const COMMAND_FOLDER = /^(?:local\/)?(?:s?bin|scripts|games)\//iu;
/** Files that become commands by `.data/scripts`, or by way of `.data/data/bin`. */
function* installedScripts(wheel) {
    for (const { entry, path } of (0,rules_subjects/* files */.aq)(wheel)) {
        const installed = (0,install_paths/* installedPath */.Ag)(wheel, path);
        const isCommand = installed.scheme === 'scripts' || (installed.scheme === 'data' && COMMAND_FOLDER.test(installed.path));
        if (isCommand)
            yield { name: (0,rules_subjects/* baseName */.Fl)(path), path, entry };
    }
}
function hasExecuteBit({ mode }) {
    return mode !== undefined && (mode & 0o111) !== 0;
}
function hasShebang({ contents }) {
    return contents.state === 'read' && contents.signals.some(({ kind }) => kind === 'shebang');
}

;// CONCATENATED MODULE: ./lib/rules/contents/lookalikes.js
/**
 * Letters of other scripts that look like an ASCII letter in common fonts (a part of the confusables of Unicode UTS 39). Letters
 * that only resemble one, such as β or т, are not among them: they stand in honest names beside Latin ones (Δt, β2).
 */
const LOOKALIKES = new Map([
    // Cyrillic
    ['аеорсухіјѕһӏԁԛԝѵґ', 'aeopcyxijshldqwvr'],
    ['АВЕКМНОРСТУХІЈЅԚԜҮ', 'ABEKMHOPCTYXIJSQWY'],
    // Greek
    ['ονικρυαϲϳγ', 'ovikpuacjy'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹͿ', 'ABEZHIKMNOPTYXCJ'],
    // Armenian
    ['ոօսհցզքյՍՕ', 'nouhgqpjUO'],
    // Cherokee
    ['ᎠᎡᎢᎪᎫᎬᎳᎷᎻᏀᏃᏔᏚᏞᏟᏢᏦᏙ', 'DRTAJEWMHGZWSLCPKV'],
    // Latin letters that are no ASCII ones, but drawn alike
    ['ıɑɡɩʋᴏᴜᴠᴡᴢꜱ', 'iagivouvwzs'],
].flatMap(([letters = '', ascii = '']) => Array.from(letters, (letter, index) => [letter, ascii.charAt(index)])));
const WORD = /\p{L}+/gu;
/** Whether a word of the text mixes ASCII letters with lookalikes, as no writing does. */
function mixesLookalikes(text) {
    for (const [word] of text.matchAll(WORD)) {
        const letters = Array.from(word);
        if (letters.some((letter) => /[A-Za-z]/u.test(letter)) &&
            letters.some((letter) => LOOKALIKES.has(letter)))
            return true;
    }
    return false;
}
/** The ASCII text that this one looks like, where each of its other letters is a lookalike; undefined for all else. */
function asciiLookalike(text) {
    const seen = Array.from(text, (letter) => LOOKALIKES.get(letter) ?? letter).join('');
    return seen !== text && isAscii(seen) ? seen : undefined;
}
function isAscii(text) {
    return !/[^\0-\x7f]/u.test(text);
}

;// CONCATENATED MODULE: ./lib/rules/contents/confusable-name.js




const confusableName = (0,rules_define/* defineRule */.K)({
    id: 'confusable-name',
    family: 'contents',
    title: 'A name that reads like another, or is hidden',
    rationale: 'A Cyrillic `а` in `pаth.py` is seen by no reviewer, and Python takes the ligature in `ﬁle.py` for `file`. A file whose name begins with a dot is left out by listings and can still be run.',
    remediation: 'Rename the file in ASCII. Data that has to carry such a name is approved in release-policy.toml.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['subjects'],
    references: [
        { title: 'UTS 39: Unicode security mechanisms', url: 'https://www.unicode.org/reports/tr39/' },
        { title: 'PEP 672: Unicode-related security considerations', url: 'https://peps.python.org/pep-0672/' },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a Cyrillic letter among Latin ones',
                files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: { 'demo/p\u0430th.py': '' } }],
            },
            {
                title: 'a ligature that Python takes for two letters',
                files: [{ artifact: 'demo-1.0.tar.gz', contents: { 'src/demo/\ufb01le.py': '' } }],
            },
            {
                title: 'a hidden module',
                files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: { 'demo/.update.py': '' } }],
            },
        ],
        good: [
            {
                title: 'test data in other scripts',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: { 'tests/data/données.txt': '', 'tests/data/тест.txt': '', 'tests/data/文件.txt': '' },
                    },
                ],
            },
        ],
    },
    *check({ subjects }) {
        for (const subject of subjects) {
            const reported = new Set();
            for (const { entry, path } of (0,rules_subjects/* files */.aq)(subject)) {
                for (const { severity, message, at } of judge(subject, entry, path)) {
                    if (reported.has(at))
                        continue;
                    reported.add(at);
                    // One finding a folder; an approval of a folder names it.
                    yield (0,rules_subjects/* finding */.gk)(severity, message, subject, { path: at }, at === path ? (0,rules_subjects/* sha256Of */.Bj)(entry) : {});
                }
            }
        }
    },
});
const IMPORTABLE = /\.(?:py[cdiow]?|so)$/iu;
/** A first dot of a component, or a letter beyond ASCII: nearly all paths have neither. */
const SUSPECT = /(?:^|\/)\.|[^\0-\x7f]/u;
function* judge(subject, entry, path) {
    if (!SUSPECT.test(path))
        return;
    const components = path.split('/');
    const extension = path.slice(path.lastIndexOf('.') + 1);
    const isCode = IMPORTABLE.test(path) || IMPORTABLE.test(`.${asciiLookalike(extension) ?? ''}`);
    const isRun = isCode || hasExecuteBit(entry) || hasShebang(entry);
    for (const [index, component] of components.entries()) {
        const at = components.slice(0, index + 1).join('/');
        const error = deception(component, isCode);
        if (error !== undefined) {
            yield { severity: 'error', message: error, at };
        }
        else if (isCode && !isAscii(component)) {
            yield { severity: 'warning', message: 'a name beyond ASCII that can be imported', at };
        }
        else if (isRun && component.startsWith('.') && subject.kind === 'wheel') {
            yield { severity: 'warning', message: 'hidden by its name, and can be imported or run', at };
        }
    }
}
/** How a component of a path deceives who reads it, if it does. `isCode`: it can be part of what an import names. */
function deception(component, isCode) {
    if (isAscii(component))
        return undefined;
    if (mixesLookalikes(component))
        return 'Latin letters mixed with letters of another script that look like them';
    if (!isCode)
        return undefined;
    const seen = asciiLookalike(component);
    if (seen !== undefined)
        return `reads like ${JSON.stringify(seen)}, and is another name`;
    const normal = component.normalize('NFKC');
    return isAscii(normal) ? `is ${JSON.stringify(normal)} to Python, which normalises names` : undefined;
}

// EXTERNAL MODULE: ./lib/distribution/own-metadata.js
var own_metadata = __webpack_require__(9090);
;// CONCATENATED MODULE: ./lib/rules/contents/foreign-metadata.js




/** Written by an installer about an installation; in a wheel they forge one. */
const INSTALLED_STATE = /^(?:direct_url\.json|INSTALLER|REQUESTED|provenance_url\.json|uv_cache\.json|uv_build\.json)$/iu;
/** Files that installers and importlib.metadata read, by the only spelling that is right. */
const KNOWN = ['METADATA', 'WHEEL', 'RECORD', 'entry_points.txt', 'top_level.txt'];
/** Withdrawn kinds of signature, which no installer checks and RECORD does not cover. */
const UNCOVERED = /^RECORD\.(?:jws|p7s)$/iu;
const foreignMetadata = (0,rules_define/* defineRule */.K)({
    id: 'foreign-metadata',
    family: 'contents',
    title: 'Metadata of another package or of an installation',
    rationale: 'A `.dist-info` or `.egg-info` folder of another project makes installers and scanners believe that project is installed, in a version of the attacker’s choice; `direct_url.json` and `INSTALLER` forge where this one came from; `RECORD.jws` is a file that no hash covers.',
    remediation: 'Remove it. Vendored packages are listed in an SBOM (PEP 770); their own metadata folder, if it must stay, is approved in release-policy.toml.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['subjects'],
    references: [
        rules_references/* WHEEL_FORMAT */.EU,
        {
            title: 'Recording installed projects',
            url: 'https://packaging.python.org/en/latest/specifications/recording-installed-packages/',
        },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'the metadata of another project',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: {
                            'requests-2.32.4.dist-info/METADATA': 'Metadata-Version: 2.1\nName: requests\nVersion: 2.32.4\n',
                        },
                    },
                ],
            },
        ],
        good: [
            {
                title: 'setuptools’ own egg-info in an sdist',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: { 'src/demo.egg-info/PKG-INFO': 'Metadata-Version: 2.1\nName: demo\nVersion: 1.0\n' },
                    },
                ],
            },
        ],
    },
    *check({ subjects }) {
        for (const subject of subjects) {
            if (subject.kind === 'other')
                continue;
            const reported = new Set();
            for (const { entry, path } of (0,rules_subjects/* files */.aq)(subject)) {
                const found = foreign(subject, path);
                if (found === undefined || reported.has(found.path))
                    continue;
                reported.add(found.path);
                // One finding a folder; an approval of a folder names it.
                const evidence = found.path === path ? (0,rules_subjects/* sha256Of */.Bj)(entry) : {};
                yield (0,rules_subjects/* finding */.gk)('error', found.message, subject, { path: found.path }, evidence);
            }
        }
    },
});
function foreign(subject, path) {
    const components = path.split('/');
    const name = components.at(-1) ?? '';
    if (/\.egg-link$/iu.test(name))
        return { path, message: 'a link that only a development install writes' };
    for (const [index, component] of components.entries()) {
        const kind = /\.(?:dist|egg)-info$/iu.exec(component);
        if (kind === null)
            continue;
        const folder = components.slice(0, index + 1).join('/');
        if (!(0,own_metadata/* isOwnMetadata */.C)(subject, component, index))
            return { path: folder, message: 'metadata that is not this project’s own' };
        if (index === components.length - 2 && subject.kind === 'wheel') {
            if (INSTALLED_STATE.test(name))
                return { path, message: 'a file that only an installer writes' };
            const known = KNOWN.find((file) => file.toUpperCase() === name.toUpperCase());
            // Where case is one, importlib.metadata reads it, once installed, although no check here does.
            if (known !== undefined && known !== name)
                return { path, message: `${known} in another case, which some file systems take for it` };
            if (UNCOVERED.test(name))
                return { path, message: 'a signature file that RECORD does not cover and nothing checks' };
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/rules/contents/leftover-file.js


const leftoverFile = (0,rules_define/* defineRule */.K)({
    id: 'leftover-file',
    family: 'contents',
    title: 'A file that was left over from work on the project',
    rationale: 'Folders of version control, caches, editor backups and notes of the operating system hold what was never meant to be published: history with passwords in it, remote addresses with tokens, older versions of the code. They also show that the build took whatever lay in a working tree.',
    remediation: 'Build from a fresh checkout, and exclude the file in the configuration of the build backend (MANIFEST.in, `[tool.hatch.build]` …).',
    severity: 'warning',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['subjects'],
    references: [
        {
            title: 'CWE-538: insertion of sensitive information into an externally accessible file',
            url: 'https://cwe.mitre.org/data/definitions/538.html',
        },
        {
            title: 'setuptools: controlling files in the distribution',
            url: 'https://setuptools.pypa.io/en/latest/userguide/miscellaneous.html',
        },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'the repository itself',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: { '.git/HEAD': 'ref: refs/heads/main\n', '.git/config': '[core]\n' },
                    },
                ],
            },
            {
                title: 'a note of the operating system',
                files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: { 'demo/.DS_Store': '' } }],
            },
        ],
        good: [
            {
                title: 'files about version control that belong to the source',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: { '.gitignore': 'dist/\n', '.github/workflows/ci.yml': 'on: push\n' },
                    },
                ],
            },
        ],
    },
    *check({ subjects }) {
        for (const subject of subjects) {
            // An environment may have any name; this file makes it one (PEP 405).
            const environments = new Set();
            for (const { path } of (0,rules_subjects/* files */.aq)(subject)) {
                if (path.endsWith(ENVIRONMENT))
                    environments.add(path.slice(0, -ENVIRONMENT.length));
            }
            const folders = new Map();
            for (const { entry, path } of (0,rules_subjects/* files */.aq)(subject)) {
                const folder = topmost(subject, path, environments);
                if (folder !== undefined) {
                    const seen = folders.get(folder.path);
                    if (seen === undefined)
                        folders.set(folder.path, { what: folder.what, count: 1 });
                    else
                        seen.count += 1;
                    continue;
                }
                const what = leftover(subject, path);
                if (what !== undefined)
                    yield (0,rules_subjects/* finding */.gk)('warning', what, subject, { path }, (0,rules_subjects/* sha256Of */.Bj)(entry));
            }
            for (const [path, { what, count }] of folders) {
                const size = count === 1 ? '1 file' : `${count} files`;
                yield (0,rules_subjects/* finding */.gk)('warning', `${what} with ${size}`, subject, { path }, { files: count });
            }
        }
    },
});
/** By name, in exactly this case: tools write no other. */
const LEFTOVER_FOLDERS = new Map(Object.entries({
    'a folder of version control': '.git .hg .svn CVS .bzr _darcs .jj',
    'a folder of caches or tools': '__pycache__ .pytest_cache .mypy_cache .ruff_cache .tox .nox .eggs .cache .hypothesis .benchmarks .pytype .pyre node_modules htmlcov',
    'a virtual environment': '.venv',
    'a folder of an editor': '.idea .vscode .vs .ipynb_checkpoints .spyproject .ropeproject',
    'a folder of the operating system': '__MACOSX .Trashes .fseventsd $RECYCLE.BIN',
}).flatMap(([what, names]) => names.split(' ').map((name) => [name, what])));
const ENVIRONMENT = '/pyvenv.cfg';
/** First and last letters of all names below: nearly every other name fails this one test. */
const leftover_file_SUSPECT = /^[.#tdpn]|[~#kpogj]$/iu;
const LEFTOVER_FILES = [
    { name: /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\._.+)$/iu, what: 'a file of the operating system' },
    {
        name: /(?:.~|^\.#.+|^#.+#|\.sw[op]|\.bak|\.orig|\.rej)$/iu,
        what: 'a backup or remainder of an editor or patch',
    },
    { name: /^\.coverage(?:\..+)?$/u, what: 'the result of a coverage run' },
    { name: /^\.(?:bash|zsh|python|node_repl|psql|mysql|sqlite)_history$/u, what: 'a history of commands' },
    { name: /^(?:pip-log\.txt|npm-debug\.log|nohup\.out)$/u, what: 'a log' },
];
/** Right in an sdist, which is the source; in a wheel the sign of a careless build. */
const SOURCE_FILE = /^(?:\.(?:git|hg|svn|bzr)(?:ignore|attributes|modules|keep|tags|-blame-ignore-revs)|\.pre-commit-config\.ya?ml|\.gitlab-ci\.yml|\.travis\.yml)$/u;
/** The outermost folder of the path that is a leftover as a whole. */
function topmost(subject, path, environments) {
    let end = path.indexOf('/');
    for (let start = 0; end !== -1; start = end + 1, end = path.indexOf('/', start)) {
        const folder = path.slice(0, end);
        const name = path.slice(start, end);
        const what = LEFTOVER_FOLDERS.get(name) ??
            (environments.has(folder) ? 'a virtual environment' : undefined) ??
            (subject.kind === 'wheel' && name === '.github' ? 'a folder of the source repository' : undefined);
        if (what !== undefined)
            return { path: folder, what };
    }
    return undefined;
}
function leftover(subject, path) {
    const name = (0,rules_subjects/* baseName */.Fl)(path);
    if (!leftover_file_SUSPECT.test(name))
        return undefined;
    const what = LEFTOVER_FILES.find((kind) => kind.name.test(name))?.what;
    if (what === undefined) {
        return subject.kind === 'wheel' && SOURCE_FILE.test(name) ? 'a file of the source repository' : undefined;
    }
    // uv_build keeps the pyproject.toml that it rewrote beside its own.
    return subject.kind === 'sdist' && path === 'pyproject.toml.orig' ? undefined : what;
}

// EXTERNAL MODULE: ./lib/archive/formats.js
var archive_formats = __webpack_require__(18246);
;// CONCATENATED MODULE: ./lib/rules/contents/native-name.js
/**
 * Names under which a loader or interpreter takes a file as code. Endings that nothing loads by name and honest data shares
 * (`.obj` of 3D models, `.lib` of circuit models, `.ko` of translations, `.a`, `.o`, `.class`, `.com`, `.bc`) are left to the
 * look at the contents. `.so` counts with a version behind it, too: `libx.so.1.2`.
 */
const NATIVE_NAME = /\.(?:so(?:\.\d+)*|dll|dylib|pyd|exe|pyc|pyo|wasm|dex)$/iu;
/** The first 64 bytes of a 64-bit little-endian ELF shared object for x86-64. */
function elfHeader() {
    const header = new Uint8Array(64);
    header.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
    header.set([3, 0, 62, 0, 1, 0, 0, 0], 16);
    header.set([64, 0, 56, 0], 52);
    return header;
}

;// CONCATENATED MODULE: ./lib/rules/contents/native-binary.js




const nativeBinary = (0,rules_define/* defineRule */.K)({
    id: 'native-binary',
    family: 'contents',
    title: 'Native or compiled code',
    rationale: 'Compiled code can’t be reviewed, and nothing ties it to the source at the tag: a prebuilt library is the easiest place to hide a payload, and it is loaded with all rights of the user. Files are known by their contents as well as by name, so another ending, an appended program or an archive around it does not hide one.',
    remediation: 'Remove the file from the repository and from the distribution (`exclude` in MANIFEST.in or the build backend’s configuration) and let users install the library from their system. If it must be shipped, approve this very file with its SHA-256 in release-policy.toml.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['subjects'],
    references: [
        {
            title: 'Platform compatibility tags',
            url: 'https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/',
        },
        { title: 'xz-utils backdoor (CVE-2024-3094)', url: 'https://nvd.nist.gov/vuln/detail/CVE-2024-3094' },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'an ELF library under a harmless name',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: { 'demo/data.txt': elfHeader() },
                    },
                ],
            },
            {
                title: 'a name that is loaded, whatever it holds',
                files: [{ artifact: 'demo-1.0.tar.gz', contents: { 'src/demo/_speedups.so': 'not yet' } }],
            },
        ],
        good: [
            {
                title: 'a module and a text that only looks like one',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: { 'demo/also.py': 'x = 1\n', 'demo/notes.txt': 'MZ is how DOS programs begin.\n' },
                    },
                ],
            },
        ],
    },
    *check({ subjects }) {
        for (const subject of subjects) {
            for (const { entry, path } of (0,rules_subjects/* walk */.GG)(subject)) {
                const native = nativeIn(entry);
                if (native === undefined)
                    continue;
                yield (0,rules_subjects/* finding */.gk)('error', native.message, subject, { path }, { ...native.evidence, ...(0,rules_subjects/* sha256Of */.Bj)(entry) });
            }
        }
    },
});
function nativeIn(entry) {
    const first = (0,rules_subjects/* formatsOf */.IO)(entry, 'native')[0];
    if (first !== undefined) {
        const where = first.at === 0 ? '' : ` at byte ${first.at}`;
        return {
            message: `${archive_formats/* FILE_FORMATS */.G[first.format].title}${where}`,
            evidence: { format: first.format, offset: first.at, recognisedBy: 'content' },
        };
    }
    // Folders and links hold no code by their name, but in a zip archive they may have contents, which were judged above.
    if (entry.kind !== 'file')
        return undefined;
    const name = NATIVE_NAME.exec((0,rules_subjects/* baseName */.Fl)(entry.path));
    if (name === null)
        return undefined;
    return {
        message: `a file that is loaded as compiled code by its name (${name[0]})`,
        evidence: { recognisedBy: 'name' },
    };
}

;// CONCATENATED MODULE: ./lib/rules/contents/nested-archive.js



const nestedArchive = (0,rules_define/* defineRule */.K)({
    id: 'nested-archive',
    family: 'contents',
    title: 'An archive hidden behind other contents',
    rationale: 'Zip files are read from their end, so one can be appended to a picture or a module and still be opened, imported or run from there. To a reviewer the file is a picture. Plain archives of data are opened and only listed; everything in them is checked like the rest.',
    remediation: 'Ship the file without what follows it. An archive that is meant to be there should be a file of its own, under a name that says so.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['subjects'],
    references: [
        {
            title: 'zipimport: import modules from zip archives',
            url: 'https://docs.python.org/3/library/zipimport.html',
        },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a zip behind a picture',
                files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {}, hostile: 'nested-png-zip' }],
            },
        ],
        good: [
            {
                title: 'a text file',
                files: [
                    { artifact: 'demo-1.0-py3-none-any.whl', contents: { 'demo/data.txt': 'PK is a zip’s mark\n' } },
                ],
            },
        ],
    },
    *check({ subjects }) {
        for (const subject of subjects) {
            let opened = 0;
            let first;
            for (const { entry, path } of (0,rules_subjects/* walk */.GG)(subject)) {
                if (entry.contents.state !== 'read')
                    continue;
                const appended = (0,rules_subjects/* formatsOf */.IO)(entry, 'container').find(({ at }) => at > 0);
                if (appended !== undefined) {
                    const { title } = archive_formats/* FILE_FORMATS */.G[appended.format];
                    yield (0,rules_subjects/* finding */.gk)('error', `${title} hidden at byte ${appended.at}`, subject, { path }, (0,rules_subjects/* sha256Of */.Bj)(entry));
                }
                else if (entry.contents.inner !== undefined && entry.contents.inner.format !== 'gzip') {
                    opened += 1;
                    first ??= path;
                }
            }
            if (first !== undefined) {
                const message = opened === 1
                    ? 'an archive of data, opened and checked'
                    : `${opened} archives of data, opened and checked`;
                yield (0,rules_subjects/* finding */.gk)('note', message, subject, { path: first }, { archives: opened });
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/contents/nested-distribution.js


const DISTRIBUTION_NAME = /\.(?:whl|egg|pyz|pyzw|shiv|pex)$/iu;
const nestedDistribution = (0,rules_define/* defineRule */.K)({
    id: 'nested-distribution',
    family: 'contents',
    title: 'A distribution inside a distribution',
    rationale: 'A wheel, sdist, egg or zip application inside a package is code of another package that no review of this one covers, and that `pip install` of a local path, `sys.path` or an import of the zip runs. Archives are known by what they hold, so a harmless name does not hide one.',
    remediation: 'Declare the other package as a dependency instead. Packages that ship wheels on purpose (ensurepip, virtualenv) approve each with its SHA-256 in release-policy.toml.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['subjects'],
    references: [
        {
            title: 'Binary distribution format',
            url: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',
        },
        { title: 'zipapp: executable Python zip archives', url: 'https://docs.python.org/3/library/zipapp.html' },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a wheel under another name',
                files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {}, hostile: 'nested-wheel-renamed' }],
            },
        ],
        good: [
            {
                title: 'a text about wheels',
                files: [{ artifact: 'demo-1.0.tar.gz', contents: { 'docs/wheel.txt': 'a .whl is a zip\n' } }],
            },
        ],
    },
    *check({ subjects }) {
        for (const subject of subjects) {
            for (const { entry, path } of (0,rules_subjects/* walk */.GG)(subject)) {
                if (entry.contents.state !== 'read')
                    continue;
                const { inner } = entry.contents;
                const what = inner === undefined ? undefined : distributionIn(inner);
                if (what !== undefined) {
                    yield (0,rules_subjects/* finding */.gk)('error', `${what} inside the distribution`, subject, { path }, (0,rules_subjects/* sha256Of */.Bj)(entry));
                }
                else if (entry.kind === 'file' && DISTRIBUTION_NAME.test((0,rules_subjects/* baseName */.Fl)(entry.path))) {
                    // Empty stand-ins are real (numpy's Windows wheel holds one); nothing can be installed from them.
                    const severity = entry.contents.size === 0 ? 'note' : 'error';
                    yield (0,rules_subjects/* finding */.gk)(severity, 'a file named like a distribution', subject, { path }, (0,rules_subjects/* sha256Of */.Bj)(entry));
                }
            }
        }
    },
});
/** What kind of distribution an archive is, by the files that make it one; any spelling of case counts. */
function distributionIn(archive) {
    const paths = archive.entries.map(({ path }) => path.toLowerCase());
    if (paths.some((path) => /^[^/]+\.dist-info\/(?:metadata|wheel|record)$/u.test(path)))
        return 'a wheel';
    if (paths.some((path) => path.startsWith('egg-info/') || /(?:^|\/)egg-info\/pkg-info$/u.test(path)))
        return 'an egg';
    if (paths.includes('__main__.py') || paths.includes('__main__.pyc'))
        return 'a Python zip application';
    if (paths.some(isSdistMarker))
        return 'an sdist';
    return undefined;
}
/** `<top>/PKG-INFO`, or at the root, or the build files from which pip makes a package. */
function isSdistMarker(path) {
    return /^(?:[^/]+\/)?(?:pkg-info|setup\.py|pyproject\.toml)$/u.test(path);
}

// EXTERNAL MODULE: ./lib/archive/unseen.js
var unseen = __webpack_require__(77792);
;// CONCATENATED MODULE: ./lib/rules/contents/opaque-compressed.js




const opaqueCompressed = (0,rules_define/* defineRule */.K)({
    id: 'opaque-compressed',
    family: 'contents',
    title: 'Compressed or encrypted contents that cannot be opened',
    rationale: 'What is packed in a format that this check cannot open was not looked at. Payloads travel in such files (the xz backdoor lay in a compressed test file), so they never pass silently.',
    remediation: 'Ship the file uncompressed, or as `.gz` or `.zip`, which are opened. If the data has to stay as it is, review it and approve the file with its SHA-256 in release-policy.toml.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['subjects'],
    references: [
        { title: 'xz-utils backdoor (CVE-2024-3094)', url: 'https://nvd.nist.gov/vuln/detail/CVE-2024-3094' },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'xz data',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'tests/good.xz': Uint8Array.of(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 0, 4, 0xe6, 0xd6, 0xb4, 0x46),
                        },
                    },
                ],
            },
        ],
        good: [
            {
                title: 'plain data',
                files: [{ artifact: 'demo-1.0.tar.gz', contents: { 'tests/good.json': '{}\n' } }],
            },
        ],
    },
    *check({ subjects }) {
        for (const subject of subjects) {
            for (const { entry, path } of (0,rules_subjects/* walk */.GG)(subject)) {
                const compressed = (0,rules_subjects/* formatsOf */.IO)(entry, 'opaque')[0];
                if (compressed?.inUnknownBinary === true) {
                    const message = `${archive_formats/* FILE_FORMATS */.G[compressed.format].title} inside a file of unknown format`;
                    yield (0,rules_subjects/* finding */.gk)('warning', message, subject, { path }, (0,rules_subjects/* sha256Of */.Bj)(entry));
                    continue;
                }
                const why = compressed === undefined
                    ? unreadIn(entry)
                    : `${archive_formats/* FILE_FORMATS */.G[compressed.format].title}, which is not opened`;
                if (why !== undefined)
                    yield (0,rules_subjects/* finding */.gk)('error', why, subject, { path }, (0,rules_subjects/* sha256Of */.Bj)(entry));
            }
        }
    },
});
function unreadIn({ contents }) {
    return contents.state === 'read' && contents.inner !== undefined ? (0,unseen/* unseenIn */.u)(contents.inner) : undefined;
}

;// CONCATENATED MODULE: ./lib/rules/contents/secret-file.js


/** Put together here, so that no scanner takes this file for a key. */
const LABEL = ['PRIVATE', 'KEY'].join(' ');
const secretFile = (0,rules_define/* defineRule */.K)({
    id: 'secret-file',
    family: 'contents',
    title: 'A file that may hold a key, a token or a password',
    rationale: 'What is published is copied by mirrors within minutes and can’t be taken back. Tokens in `.env`, `.pypirc` or `.npmrc` and private keys have been taken from packages and used for the next attack.',
    remediation: 'Treat the secret as known to all: revoke it now, then remove the file and exclude it from the build. A key that exists for tests only is approved with its SHA-256 in release-policy.toml.',
    severity: 'warning',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['subjects'],
    references: [
        {
            title: 'CWE-538: insertion of sensitive information into an externally accessible file',
            url: 'https://cwe.mitre.org/data/definitions/538.html',
        },
        { title: 'RFC 7468: textual encodings of keys', url: 'https://www.rfc-editor.org/rfc/rfc7468' },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'the settings of a shell',
                files: [{ artifact: 'demo-1.0.tar.gz', contents: { '.env': 'TOKEN=1234\n' } }],
            },
            {
                title: 'a private key under a harmless name',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: {
                            'demo/notes.txt': `-----BEGIN ${LABEL}-----\n${'MC4CAQAwBQYDK2VwBCIEIA'.repeat(3)}\n`,
                        },
                    },
                ],
            },
        ],
        good: [
            {
                title: 'a template and a certificate',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            '.env.example': 'TOKEN=\n',
                            'tests/ca.pem': '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n',
                        },
                    },
                ],
            },
        ],
    },
    *check({ subjects }) {
        for (const subject of subjects) {
            for (const { entry, path } of (0,rules_subjects/* files */.aq)(subject)) {
                const found = secretIn(entry, path);
                if (found === undefined)
                    continue;
                const evidence = { ...found.evidence, ...(0,rules_subjects/* sha256Of */.Bj)(entry) };
                yield (0,rules_subjects/* finding */.gk)('warning', found.message, subject, { path }, evidence);
            }
        }
    },
});
const SECRETS = { 'private-key': 'a private key', 'pypi-token': 'an API token of PyPI' };
function secretIn(entry, path) {
    if (entry.contents.state === 'read') {
        for (const signal of entry.contents.signals) {
            if (signal.kind !== 'secret')
                continue;
            const message = `${SECRETS[signal.secret]} at byte ${signal.at}`;
            return { message, evidence: { recognisedBy: 'content', offset: signal.at } };
        }
    }
    // Names are judged by their last two components; an empty file holds no secret.
    if (entry.declaredSize === 0)
        return undefined;
    const name = (0,rules_subjects/* baseName */.Fl)(path);
    const ending = path.slice(path.lastIndexOf('/', path.length - name.length - 2) + 1);
    const what = SECRET_NAMES.find(({ names }) => names.test(ending))?.what;
    if (what === undefined || TEMPLATE.test(name))
        return undefined;
    return { message: `a file named like ${what}`, evidence: { recognisedBy: 'name' } };
}
const SECRET_NAMES = [
    { names: /(?:^|\/)(?:\.env(?:\.[^/]+)?|\.envrc)$/u, what: 'settings that hold passwords' },
    {
        names: /(?:^|\/)(?:\.pypirc|\.npmrc|\.netrc|_netrc|\.pgpass|\.my\.cnf|\.git-credentials|\.dockercfg|\.vault-token|\.htpasswd)$/u,
        what: 'stored credentials',
    },
    {
        names: /^(?:\.aws\/credentials|\.docker\/config\.json|\.kube\/config|\.gem\/credentials|\.cargo\/credentials(?:\.toml)?)$/u,
        what: 'stored credentials',
    },
    {
        names: /(?:^|\/)(?:kubeconfig|secrets\.(?:toml|ya?ml|json|ini|env)|credentials\.json|[^/]*\.tfstate)$/u,
        what: 'stored credentials',
    },
    { names: /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$/u, what: 'an SSH key' },
    { names: /\.(?:p12|pfx|jks|keystore|ppk|kdbx?)$/iu, what: 'a store of keys' },
];
/** `.env.example` and the like show what belongs there, without it. */
const TEMPLATE = /[._-](?:example|sample|template|dist|tpl|tmpl|default)s?$/iu;

// EXTERNAL MODULE: ./lib/distribution/entry-points.js
var entry_points = __webpack_require__(40064);
;// CONCATENATED MODULE: ./lib/rules/contents/shadowed-command.js






const shadowedCommand = (0,rules_define/* defineRule */.K)({
    id: 'shadowed-command',
    family: 'contents',
    title: 'A command that stands in for an interpreter, installer or shell',
    rationale: 'In a virtual environment the folder of commands comes first in PATH. A command named `python`, `pip`, `git` or `sudo` is then what users and release scripts run in place of the real one, with all that they pass to it: passwords, tokens, the files to publish.',
    remediation: 'Give the command the name of the project. A project whose purpose is to bring such a command approves its path in release-policy.toml.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel'],
    needs: ['subjects'],
    references: [
        rules_references/* ENTRY_POINTS */.NN,
        {
            title: 'MITRE ATT&CK T1574.007: path interception by PATH environment variable',
            url: 'https://attack.mitre.org/techniques/T1574/007/',
        },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a second pip',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: { 'demo-1.0.dist-info/entry_points.txt': '[console_scripts]\npip3 = demo:main\n' },
                    },
                ],
            },
            {
                title: 'a script in place of the interpreter',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: { 'demo-1.0.data/scripts/python.bat': '@echo off\n' },
                    },
                ],
            },
        ],
        good: [
            {
                title: 'a command of its own',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: { 'demo-1.0.dist-info/entry_points.txt': '[console_scripts]\npip-demo = demo:main\n' },
                    },
                ],
            },
        ],
    },
    *check({ subjects }) {
        for (const wheel of (0,rules_subjects/* wheelsOf */.G)(subjects)) {
            const { path = '', value } = wheel.entryPoints ?? {};
            for (const { group, name, line } of value?.entries ?? []) {
                if (!(0,entry_points/* isScriptGroup */.$)(group) || !shadows(wheel, name))
                    continue;
                const place = { path, line };
                yield (0,rules_subjects/* finding */.gk)('error', `the command ${JSON.stringify(name)} shadows another program`, wheel, place);
            }
            for (const { name, path, entry } of installedScripts(wheel)) {
                if (!shadows(wheel, name))
                    continue;
                const message = `the script ${JSON.stringify(name)} shadows another program`;
                yield (0,rules_subjects/* finding */.gk)('error', message, wheel, { path }, (0,rules_subjects/* sha256Of */.Bj)(entry));
            }
        }
    },
});
/** Interpreters and installers that carry a version, and what `venv` writes: `python3.12`, `pip-3.8`, `activate.fish`. */
const VERSIONED = [
    { name: /^(?:python|pypy|pydoc|idle)w?[-_.\d]*(?:-config)?$/u, owner: undefined },
    { name: /^(?:pyw?|2to3|venv|pyvenv)(?:[-.]?\d[-.\d]*)?$/u, owner: undefined },
    { name: /^(?:de)?activate(?:[-_.][^/]*)?$/u, owner: undefined },
    { name: /^pip[-_.\d]*$/u, owner: 'pip' },
    { name: /^easy_install[-_.\d]*$/u, owner: 'setuptools' },
];
/** Tools that build, install, test for or publish a release, each with the project that owns the command. */
const OWNED = new Map(Object.entries({
    cmake: 'cmake',
    conda: 'conda',
    deno: 'deno',
    flit: 'flit',
    hatch: 'hatch',
    keyring: 'keyring',
    nox: 'nox',
    pdm: 'pdm',
    pipenv: 'pipenv',
    pipx: 'pipx',
    poetry: 'poetry',
    'pyproject-build': 'build',
    pytest: 'pytest',
    tox: 'tox',
    twine: 'twine',
    uv: 'uv',
    uvx: 'uv',
    uvw: 'uv',
    virtualenv: 'virtualenv',
    wheel: 'wheel',
}));
/** Shells, what changes rights or identity, what fetches, signs or holds keys, and what every script calls. */
const SYSTEM = new Set(`
  sh bash dash zsh fish ksh csh tcsh cmd powershell pwsh
  su sudo doas runas login passwd chmod chown chroot env
  ssh scp sftp ssh-add ssh-agent ssh-keygen gpg gpg2 gpgv openssl cosign curl wget nc rsync
  git gh hg svn docker podman kubectl make gcc g++ cc c++ clang ld node npm npx yarn pnpm bun
  perl ruby php java javac go cargo rustc brew apt apt-get dnf yum apk
  ls cat cp mv rm ln mkdir touch find grep egrep sed awk xargs sort head tail tar unzip zip gzip
  echo printf test true false kill ps which where whoami id uname date sleep tee dir pwd
  sha256sum shasum sha1sum md5sum ldconfig ldd crontab at systemctl
`
    .trim()
    .split(/\s+/u));
function shadows(wheel, name) {
    // Windows runs `pip` for `PIP.exe`, and drops trailing dots and spaces.
    const command = name
        .toLowerCase()
        .replace(/[. ]+$/u, '')
        .replace(/\.(?:exe|bat|cmd|com|ps1|pyw?|sh)$/u, '')
        .replace(/-script$/u, '');
    if (SYSTEM.has(command))
        return true;
    const versioned = VERSIONED.find((one) => one.name.test(command));
    const owner = versioned === undefined ? OWNED.get(command) : versioned.owner;
    if (versioned === undefined && owner === undefined)
        return false;
    return owner === undefined || !(0,filename/* isFilename */.AT)(wheel.name) || wheel.name.project !== owner;
}

;// CONCATENATED MODULE: ./lib/rules/contents/size-budget.js



const sizeBudget = (0,rules_define/* defineRule */.K)({
    id: 'size-budget',
    family: 'contents',
    title: 'More files or bytes than the policy plans for',
    rationale: 'A release that is suddenly twice as large as the last holds something new: a vendored package, a test corpus, a payload. A budget close to the real size makes that a question that somebody has to answer.',
    remediation: 'Find out what grew. If it is meant to, raise `expect.max-files` or `expect.max-bytes` in a reviewed change.',
    severity: 'warning',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['subjects', 'policy'],
    notApplicable: 'the policy sets no budget',
    references: [rules_references/* WHEEL_FORMAT */.EU, rules_references/* SDIST_FORMAT */.Sy],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'more bytes than planned',
                policy: 'schema-version = 1\n\n[expect]\nmax-bytes = "4 KiB"\n',
                files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: { 'demo/table.txt': 'x'.repeat(5000) } }],
            },
        ],
        good: [
            {
                title: 'within the budget',
                policy: 'schema-version = 1\n\n[expect]\nmax-files = 10\nmax-bytes = "4 KiB"\n',
                files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }],
            },
        ],
    },
    check({ subjects, policy }) {
        const { maxFiles = Infinity, maxBytes = Infinity } = policy.expect;
        if (maxFiles === Infinity && maxBytes === Infinity)
            return undefined;
        return subjects.flatMap((subject) => {
            const { files, bytes } = measure(subject);
            const over = [];
            if (files > maxFiles) {
                over.push((0,rules_subjects/* finding */.gk)('warning', `${files} files, planned are ${maxFiles}`, subject, {}, { files }));
            }
            if (bytes > maxBytes) {
                const message = `${bytes} bytes unpacked, planned are ${maxBytes}`;
                over.push((0,rules_subjects/* finding */.gk)('warning', message, subject, {}, { bytes }));
            }
            return over;
        });
    },
});
function measure({ archive }) {
    let files = 0;
    let bytes = 0;
    for (const { kind, declaredSize } of archive.entries) {
        if (kind === 'dir')
            continue;
        files += 1;
        bytes += declaredSize;
    }
    return { files, bytes };
}

;// CONCATENATED MODULE: ./lib/rules/contents/startup-hook.js



/** What `site` imports if it is there: as a module, package, compiled or extension module, whatever the case. */
const CUSTOMIZE = /^(?:site|user)customize(?:\.(?:[^/]*\.)?(?:py|pyw|pyc|pyo|so|pyd|dll|dylib)|\.[^/]*\.so)?$/iu;
const START = /\.start$/iu;
const UNREAD = 'a .start file (PEP 829), which Python reads at the top of site-packages alone';
/** Files that the interpreter reads at start-up, by their ending: `site` (.pth), PEP 829 (.start), Windows (._pth). */
const startup_hook_HOOK_FILES = [
    { ending: /\._pth$/iu, what: 'replaces the module search path of a Windows Python (._pth)' },
    { ending: /\.pth$/iu, what: 'may run code at every start of Python (.pth)' },
    { ending: START, what: 'runs entry points at every start of Python (.start, PEP 829)' },
];
const startupHook = (0,rules_define/* defineRule */.K)({
    id: 'startup-hook',
    family: 'contents',
    title: 'Code that runs at every start of Python',
    rationale: 'A `.pth` or `.start` file, or a module named sitecustomize or usercustomize, runs each time any Python of that environment starts: nobody has to import the package. It is how recent poisoned releases (LiteLLM 1.82.8, elementary-data) stole credentials, and neither pip nor PyPI refuses it.',
    remediation: 'Remove the file. Code that a user needs is imported or called by the user. If the hook is the purpose of the package, approve the file with its SHA-256 in release-policy.toml.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['subjects'],
    references: [
        { title: 'site: Site-specific configuration hook', url: 'https://docs.python.org/3/library/site.html' },
        { title: 'PEP 829: package startup configuration files', url: 'https://peps.python.org/pep-0829/' },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a .pth file that imports a payload',
                files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: { 'demo.pth': 'import demo.payload\n' } }],
            },
            {
                title: 'sitecustomize by way of the data scheme',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: { 'demo-1.0.data/purelib/sitecustomize.py': '' },
                    },
                ],
            },
            {
                title: 'a start file of PEP 829',
                files: [{ artifact: 'demo-1.0.tar.gz', contents: { 'src/demo.start': 'demo:main\n' } }],
            },
        ],
        good: [
            {
                title: 'a test about it',
                files: [
                    { artifact: 'demo-1.0.tar.gz', contents: { 'tests/test_sitecustomize.py': 'def test(): pass\n' } },
                ],
            },
        ],
    },
    *check({ subjects }) {
        for (const subject of subjects) {
            const packages = packagesOf(subject);
            for (const found of (0,rules_subjects/* walk */.GG)(subject)) {
                const { entry, path } = found;
                const what = hookOf(entry.path) ?? searchPathOf(subject, found);
                if (what === undefined || (entry.kind === 'dir' && !endsInCustomize(entry.path)))
                    continue;
                const unread = START.test(path) && isInPackage(subject, packages, found);
                const message = unread ? UNREAD : `a file that ${what}`;
                yield (0,rules_subjects/* finding */.gk)(unread ? 'warning' : 'error', message, subject, { path }, (0,rules_subjects/* sha256Of */.Bj)(entry));
            }
        }
    },
});
function hookOf(path) {
    const components = path.split('/');
    const name = components.at(-1) ?? '';
    for (const { ending, what } of startup_hook_HOOK_FILES)
        if (ending.test(name))
            return what;
    if (components.some((component) => CUSTOMIZE.test(component))) {
        return 'Python imports at every start (sitecustomize, usercustomize)';
    }
    return undefined;
}
function endsInCustomize(path) {
    return CUSTOMIZE.test(path.slice(path.lastIndexOf('/') + 1));
}
function searchPathOf(subject, { entry, depth }) {
    if (subject.kind !== 'wheel' || depth > 0)
        return undefined;
    return (0,install_paths/* replacedOfPython */["if"])((0,install_paths/* installedPath */.Ag)(subject, entry.path)) === 'search path'
        ? 'says where Python has its modules (pyvenv.cfg)'
        : undefined;
}
/** Folders of an sdist with an `__init__.py`. What lies below one is not at the top of site-packages. */
function packagesOf({ kind, archive }) {
    const packages = new Set();
    if (kind !== 'sdist')
        return packages;
    for (const { path } of archive.entries) {
        if (path.endsWith('/__init__.py'))
            packages.add(path.slice(0, path.lastIndexOf('/')));
    }
    return packages;
}
/** PEP 829 has `.start` files read at the top of a site folder alone, where code adds none in the package. */
function isInPackage(subject, packages, { entry, depth }) {
    if (depth > 0)
        return false;
    if (subject.kind === 'wheel')
        return (0,install_paths/* sitePath */.l2)((0,install_paths/* installedPath */.Ag)(subject, entry.path))?.includes('/') ?? false;
    return packages.has(entry.path.slice(0, entry.path.lastIndexOf('/')));
}

// EXTERNAL MODULE: ./lib/python/stdlib-names.js
var stdlib_names = __webpack_require__(87233);
// EXTERNAL MODULE: ./lib/rules/some.js
var some = __webpack_require__(29759);
;// CONCATENATED MODULE: ./lib/rules/contents/well-known-names.js
/**
 * Packages that build, install or publish others, and modules of the standard library that one project goes on with, by lower-case
 * import name: each with the project that may bring it.
 */
const OWNERS = new Map(Object.entries({
    _distutils_hack: 'setuptools',
    asynchat: 'pyasynchat',
    asyncore: 'pyasyncore',
    audioop: 'audioop-lts',
    build: 'build',
    cgi: 'legacy-cgi',
    cgitb: 'legacy-cgi',
    conda: 'conda',
    easy_install: 'setuptools',
    flit: 'flit',
    flit_core: 'flit-core',
    hatch: 'hatch',
    hatchling: 'hatchling',
    keyring: 'keyring',
    pdm: 'pdm',
    pip: 'pip',
    pipenv: 'pipenv',
    pipx: 'pipx',
    pkg_resources: 'setuptools',
    poetry: 'poetry',
    setuptools: 'setuptools',
    twine: 'twine',
    uv: 'uv',
    uv_build: 'uv-build',
    virtualenv: 'virtualenv',
    wheel: 'wheel',
}));
/**
 * Modules that are imported unasked, by a start-up hook or an installer, if they are there: sitecustomize of Debian imports
 * apport_python_hook, the .pth files of virtualenv, coverage and pywin32 import theirs; setuptools imports _distutils_system_mod;
 * pip asks _manylinux what can be installed. Each with the project that may bring it; an empty name stands for none, since the
 * system’s administrator puts it there.
 */
const IMPORTED_UNASKED = new Map(Object.entries({
    _distutils_system_mod: '',
    _manylinux: '',
    _virtualenv: 'virtualenv',
    apport_python_hook: '',
    coverage: 'coverage',
    pywin32_bootstrap: 'pywin32',
}));
/** What the .pth file of a development install imports: of setuptools (`__editable___demo_1_0_finder`) and of `editables`. */
const EDITABLE_HOOK = /^(?:__editable__|_editable_impl_)/iu;
/** Names, in lower case, that say what a folder of a source tree is for: at the top of an environment they collide. */
const COMMON_NAMES = new Set(`
  test tests testing doc docs documentation example examples sample samples demos tutorial tutorials
  src source lib libs python script scripts tool tools bin dist setup conftest noxfile tasks fabfile
  util utils utility utilities helper helpers common core misc config configs settings conf constants
  data assets static templates resources benchmark benchmarks fixtures integration e2e
  app apps main cli api server client models plugins vendor third_party node_modules
`
    .trim()
    .split(/\s+/u));

;// CONCATENATED MODULE: ./lib/rules/contents/top-level-name.js







const topLevelName = (0,rules_define/* defineRule */.K)({
    id: 'top-level-name',
    family: 'contents',
    title: 'A top-level name that is not the project’s own',
    rationale: 'All packages of an environment share one folder. A wheel can put a `pip` folder, a module of the standard library’s name or another project’s package there, and the last one installed wins; a stray `tests` or `docs` collides with that of every other project that made the same mistake.',
    remediation: 'Say in pyproject.toml which packages are built, and list the names in `expect.top-level` of release-policy.toml: then any other name is an error.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel'],
    needs: ['subjects', 'policy'],
    references: [
        {
            title: 'setuptools: package discovery and namespace packages',
            url: 'https://setuptools.pypa.io/en/latest/userguide/package_discovery.html',
        },
        {
            title: 'sys.stdlib_module_names',
            url: 'https://docs.python.org/3/library/sys.html#sys.stdlib_module_names',
        },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a module of the standard library’s name',
                files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: { 'secrets.py': '' } }],
            },
            {
                title: 'a package that the reviewers did not expect',
                policy: 'schema-version = 1\n\n[expect]\ntop-level = ["demo"]\n',
                files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: { 'requests/__init__.py': '' } }],
            },
            {
                title: 'the tests of the project',
                files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: { 'tests/test_demo.py': '' } }],
            },
        ],
        good: [
            {
                title: 'one package, as expected',
                policy: 'schema-version = 1\n\n[expect]\ntop-level = ["demo"]\n',
                files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: { 'demo/cli.py': '' } }],
            },
        ],
    },
    *check({ subjects, policy }) {
        for (const wheel of (0,rules_subjects/* wheelsOf */.G)(subjects)) {
            const names = (0,install_paths/* topLevelNames */.s8)(wheel);
            yield* clashes(wheel, names);
            if (policy.expect.topLevel === undefined)
                yield* unasked(wheel, names);
            else
                yield* compared(wheel, names, policy.expect.topLevel);
        }
    },
});
/** `import demo` finds a package before an extension, an extension before a module, a module before bytecode. */
function* clashes(wheel, names) {
    const seen = new Map();
    for (const top of names) {
        if (top.kind === 'file')
            continue;
        const other = seen.get(top.name);
        if (other === undefined) {
            seen.set(top.name, top);
        }
        else {
            const message = `${JSON.stringify(top.name)} is both ${other.kind} and ${top.kind}: one hides the other`;
            yield (0,rules_subjects/* finding */.gk)('error', message, wheel, { path: top.path });
        }
    }
}
function* compared(wheel, names, expected) {
    const missing = new Set(expected);
    for (const { name, kind, path } of names) {
        if (kind !== 'file' && missing.delete(name))
            continue;
        // Of two kinds of one name the second is a clash, reported above.
        if (kind !== 'file' && expected.includes(name))
            continue;
        const message = `${kind} ${JSON.stringify(name)} at top level, which the policy does not list`;
        yield (0,rules_subjects/* finding */.gk)('error', message, wheel, { path });
    }
    for (const name of missing) {
        yield (0,rules_subjects/* finding */.gk)('warning', `the policy expects ${JSON.stringify(name)} at top level`, wheel);
    }
}
function* unasked(wheel, names) {
    const plain = [];
    for (const top of names) {
        const { name, kind, path } = top;
        if (kind === 'file') {
            plain.push(top);
        }
        else if (isTaken(wheel, name)) {
            const message = `${kind} ${JSON.stringify(name)} takes a name of Python or of an installer`;
            yield (0,rules_subjects/* finding */.gk)('error', message, wheel, { path });
        }
        else if (isImportedUnasked(wheel, name)) {
            const message = `${kind} ${JSON.stringify(name)} is imported by a start-up hook or an installer, unasked`;
            yield (0,rules_subjects/* finding */.gk)('error', message, wheel, { path });
        }
        else if (COMMON_NAMES.has(name.toLowerCase())) {
            const message = `${kind} ${JSON.stringify(name)} at top level, a name that many projects share`;
            yield (0,rules_subjects/* finding */.gk)('warning', message, wheel, { path });
        }
    }
    const [first] = plain;
    if (first !== undefined) {
        const message = `not importable, in the folder of all packages: ${(0,some/* someOf */.y)(plain.map(({ name }) => name))}`;
        const place = plain.length === 1 ? { path: first.path } : {};
        yield (0,rules_subjects/* finding */.gk)('warning', message, wheel, place, { files: plain.length });
    }
    const importable = [...new Set(names.filter(({ kind }) => kind !== 'file').map(({ name }) => name))];
    if (importable.length > 0) {
        const message = `top-level names: ${(0,some/* someOf */.y)(importable, 20)}`;
        yield (0,rules_subjects/* finding */.gk)('note', message, wheel, {}, { names: importable.slice(0, 100) });
    }
}
/** PyPI gives no one a project named like a module of the standard library, but for a few backports made before. */
function isTaken(wheel, name) {
    const lower = name.toLowerCase();
    const owner = OWNERS.get(lower);
    if (owner === undefined && !STDLIB_LOWER.has(lower))
        return false;
    if (!(0,filename/* isFilename */.AT)(wheel.name))
        return true;
    // `standard-cgi` and others bring back what CPython dropped.
    return ![owner ?? lower, `standard-${lower}`].includes(wheel.name.project);
}
function isImportedUnasked(wheel, name) {
    if (EDITABLE_HOOK.test(name))
        return true;
    const owner = IMPORTED_UNASKED.get(name.toLowerCase());
    return owner !== undefined && !((0,filename/* isFilename */.AT)(wheel.name) && wheel.name.project === owner);
}
/** File systems of Windows and macOS take `Secrets` for `secrets`. */
const STDLIB_LOWER = new Set([...stdlib_names/* STDLIB_NAMES */._].map((name) => name.toLowerCase()));

;// CONCATENATED MODULE: ./lib/rules/contents/entry-point-loaders.js
/** Commands of setuptools and distutils: an entry of the same name takes the place of the real one. */
const COMMANDS = new Set(`
  alias bdist bdist_dumb bdist_egg bdist_rpm bdist_wheel build build_clib build_ext build_py build_scripts clean
  config check develop dist_info easy_install editable_wheel egg_info install install_data install_egg_info
  install_headers install_lib install_scripts register rotate saveopts sdist setopt test upload upload_docs
`
    .trim()
    .split(/\s+/u));
/** Arguments of setup() that nearly every project gives, by itself or by pyproject.toml: their handler runs each time. */
const KEYWORDS = new Set(`
  name version author author_email maintainer maintainer_email url license license_files description long_description
  long_description_content_type keywords platforms classifiers download_url project_urls provides requires obsoletes
  packages py_modules ext_modules scripts data_files package_dir cmdclass install_requires extras_require python_requires
  entry_points package_data include_package_data exclude_package_data zip_safe namespace_packages setup_requires
  tests_require test_suite test_loader dependency_links eager_resources headers script_name script_args verbose
`
    .trim()
    .split(/\s+/u));
const EVERY_BUILD = { severity: 'error', when: 'by setuptools in every build of that environment' };
/**
 * The first that fits counts. Groups whose entries are used only once a setting names them (Sphinx, MkDocs, pylint) are not here:
 * their code runs because its user asked for it.
 */
const LOADERS = [
    { groups: /^(?:setuptools\..+|egg_info\.writers)$/u, ...EVERY_BUILD },
    { groups: /^distutils\.commands$/u, names: COMMANDS, ...EVERY_BUILD },
    { groups: /^distutils\.setup_keywords$/u, names: KEYWORDS, ...EVERY_BUILD },
    {
        groups: /^distutils\..+$/u,
        severity: 'warning',
        when: 'by setuptools in builds that name it, and whenever commands are listed',
    },
    { groups: /^pip(?:\..+)?$/u, severity: 'error', when: 'by an installer' },
    {
        groups: /^keyring\.backends$/u,
        severity: 'warning',
        when: 'unasked by keyring, which holds passwords and tokens',
    },
    {
        groups: /^(?:hatch|pdm|poetry\.(?:application\.)?plugin|conda|virtualenv\..+|tox)$/u,
        severity: 'warning',
        when: 'unasked by a tool that builds or makes environments',
    },
    {
        groups: /^(?:twine\.registered_commands|zest\.releaser\..+)$/u,
        severity: 'warning',
        when: 'unasked by a tool that publishes releases',
    },
    {
        groups: /^(?:pytest11|flake8\.(?:extension|report)|hypothesis|opentelemetry_.+)$/u,
        severity: 'warning',
        when: 'unasked by the tool that the group is named for',
    },
];
function loaderOf({ group, name }) {
    return LOADERS.find(({ groups, names }) => groups.test(group) && names?.has(name) !== false);
}

;// CONCATENATED MODULE: ./lib/rules/contents/undeclared-entry-point.js






const undeclaredEntryPoint = (0,rules_define/* defineRule */.K)({
    id: 'undeclared-entry-point',
    family: 'contents',
    title: 'An entry point that nobody reviewed',
    rationale: 'An entry point is code that others run by name: a command, or a plug-in that pytest, setuptools or keyring loads as soon as the package is installed, without being asked to. Adding one takes a single line and no change to any module.',
    remediation: 'Write the reviewed entry points into `expect.entry-points` of release-policy.toml: then any other, and any other target, is an error.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel'],
    needs: ['subjects', 'policy'],
    references: [
        rules_references/* ENTRY_POINTS */.NN,
        {
            title: 'setuptools: extending or customizing',
            url: 'https://setuptools.pypa.io/en/latest/userguide/extension.html',
        },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a hook in every setuptools build',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: {
                            'demo-1.0.dist-info/entry_points.txt': '[setuptools.finalize_distribution_options]\ndemo = demo:hook\n',
                        },
                    },
                ],
            },
            {
                title: 'another target than the reviewed one',
                policy: 'schema-version = 1\n\n[expect.entry-points.console_scripts]\ndemo = "demo:main"\n',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: { 'demo-1.0.dist-info/entry_points.txt': '[console_scripts]\ndemo = demo:other\n' },
                    },
                ],
            },
        ],
        good: [
            {
                title: 'the reviewed command',
                policy: 'schema-version = 1\n\n[expect.entry-points.console_scripts]\ndemo = "demo:main"\n',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: { 'demo-1.0.dist-info/entry_points.txt': '[console_scripts]\ndemo = demo:main\n' },
                    },
                ],
            },
        ],
    },
    *check({ subjects, policy }) {
        for (const wheel of (0,rules_subjects/* wheelsOf */.G)(subjects)) {
            const { entryPoints } = policy.expect;
            if (entryPoints === undefined)
                yield* undeclared_entry_point_unasked(wheel);
            else
                yield* undeclared_entry_point_compared(wheel, entryPoints);
        }
    },
});
function* undeclared_entry_point_compared(wheel, expected) {
    const reviewed = new Map();
    for (const [group, points] of Object.entries(expected)) {
        for (const [name, target] of Object.entries(points)) {
            reviewed.set(JSON.stringify([group, name]), { group, name, target });
        }
    }
    const missing = new Map(reviewed);
    const { path = '', value } = wheel.entryPoints ?? {};
    for (const point of value?.entries ?? []) {
        const key = JSON.stringify([point.group, point.name]);
        missing.delete(key);
        const target = reviewed.get(key)?.target;
        if (target === point.target)
            continue;
        const but = target === undefined ? 'which the policy does not list' : `the policy says ${JSON.stringify(target)}`;
        const message = `${shown(point)} = ${JSON.stringify(point.target)}, ${but}`;
        yield (0,rules_subjects/* finding */.gk)('error', message, wheel, { path, line: point.line }, evidenceOf(point));
    }
    for (const point of missing.values()) {
        const message = `the policy expects ${shown(point)} = ${JSON.stringify(point.target)}`;
        yield (0,rules_subjects/* finding */.gk)('warning', message, wheel);
    }
}
function* undeclared_entry_point_unasked(wheel) {
    const { entryPoints } = wheel;
    if (entryPoints === undefined)
        return;
    const { path, value: { entries }, } = entryPoints;
    for (const point of entries) {
        const loader = loaderOf(point);
        if (loader === undefined || isOwnGroup(wheel, point.group))
            continue;
        const message = `${shown(point)} is loaded ${loader.when}`;
        yield (0,rules_subjects/* finding */.gk)(loader.severity, message, wheel, { path, line: point.line }, evidenceOf(point));
    }
    if (entries.length > 0) {
        yield (0,rules_subjects/* finding */.gk)('note', `entry points: ${(0,some/* someOf */.y)(entries.map(shown), 20)}`, wheel, { path }, { count: entries.length });
    }
}
/** A tool that declares its own plug-ins in the same way as others do. */
function isOwnGroup({ name }, group) {
    return (0,filename/* isFilename */.AT)(name) && group.startsWith(`${name.project.replaceAll('-', '_')}.`);
}
function evidenceOf({ group, name, target }) {
    return { group, name, target };
}
/** As entry_points.txt has it. */
function shown({ group, name }) {
    return `[${group}] ${name}`;
}

// EXTERNAL MODULE: ./lib/policy/glob.js
var policy_glob = __webpack_require__(76298);
;// CONCATENATED MODULE: ./lib/rules/contents/undeclared-script.js







const undeclaredScript = (0,rules_define/* defineRule */.K)({
    id: 'undeclared-script',
    family: 'contents',
    title: 'A script that nobody declared',
    rationale: 'A file in `.data/scripts`, or in `bin` by way of the data scheme, becomes a command on the PATH of every user, and nothing in pyproject.toml or entry_points.txt names it. A program at the top of site-packages belongs to no package at all.',
    remediation: 'Declare commands in `[project.scripts]`. A script that has to be a file is listed in `expect.scripts` of release-policy.toml, by its name or its path in the wheel.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['subjects', 'policy'],
    references: [rules_references/* WHEEL_FORMAT */.EU],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a script beside the declared commands',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: { 'demo-1.0.data/scripts/demo-update': '#!/bin/sh\n' },
                    },
                ],
            },
            {
                title: 'a shell script at the top of site-packages',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: { 'install.sh': '#!/bin/sh\n' },
                        modes: { 'install.sh': 0o755 },
                    },
                ],
            },
        ],
        good: [
            {
                title: 'a script that the reviewers expect',
                policy: 'schema-version = 1\n\n[expect]\nscripts = ["demo-update"]\n',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: { 'demo-1.0.data/scripts/demo-update': '#!python\n' },
                    },
                ],
            },
        ],
    },
    *check({ subjects, policy }) {
        for (const subject of subjects) {
            if (subject.kind === 'wheel')
                yield* inWheel(subject, policy.expect.scripts);
            else if (subject.kind === 'sdist')
                yield* inSdist(subject);
        }
    },
});
function* inWheel(wheel, expected) {
    const globs = (expected ?? []).map((glob) => ({ glob, matches: (0,policy_glob/* compileGlob */.SO)(glob), used: false }));
    const scripts = new Set();
    for (const { name, path, entry } of installedScripts(wheel)) {
        scripts.add(path);
        const fitting = globs.filter(({ matches }) => matches(path) || matches(name));
        for (const glob of fitting)
            glob.used = true;
        if (fitting.length === 0) {
            const message = `installed as the command ${JSON.stringify(name)}, which nothing declares`;
            yield (0,rules_subjects/* finding */.gk)('error', message, wheel, { path }, (0,rules_subjects/* sha256Of */.Bj)(entry));
        }
    }
    for (const { glob, used } of globs) {
        if (!used)
            yield (0,rules_subjects/* finding */.gk)('warning', `the policy expects a script ${JSON.stringify(glob)}`, wheel);
    }
    const others = [];
    for (const { entry, path } of (0,rules_subjects/* files */.aq)(wheel)) {
        if (scripts.has(path))
            continue;
        const site = (0,install_paths/* sitePath */.l2)((0,install_paths/* installedPath */.Ag)(wheel, path));
        const isPlainAtTop = site !== undefined && !site.includes('/') && !/\.pyw?$/iu.test(site);
        if (isPlainAtTop && (hasExecuteBit(entry) || hasShebang(entry))) {
            yield (0,rules_subjects/* finding */.gk)('error', 'a program at the top of site-packages', wheel, { path }, (0,rules_subjects/* sha256Of */.Bj)(entry));
        }
        else if (hasExecuteBit(entry) && hasShebang(entry)) {
            others.push(path);
        }
    }
    if (others.length > 0) {
        const message = `${others.length} executable with a shebang line: ${(0,some/* someOf */.y)(others, 5)}`;
        yield (0,rules_subjects/* finding */.gk)('note', message, wheel, {}, { files: others.length });
    }
}
function* inSdist(sdist) {
    const programs = [];
    for (const { entry, path } of (0,rules_subjects/* files */.aq)(sdist)) {
        if (!path.includes('/') && hasExecuteBit(entry) && hasShebang(entry))
            programs.push(path);
    }
    if (programs.length > 0) {
        const message = `executable at the top of the source tree: ${(0,some/* someOf */.y)(programs, 5)}`;
        yield (0,rules_subjects/* finding */.gk)('note', message, sdist, {}, { files: programs.length });
    }
}

;// CONCATENATED MODULE: ./lib/rules/contents/unexpected-file.js



/** Files listed for one artifact; with a glob forgotten it can be thousands. */
const unexpected_file_LISTED = 50;
const unexpected_file_POLICY = 'schema-version = 1\n\n[expect]\nwheel-files = ["demo/*.py", "demo-*.dist-info/**"]\n';
const unexpectedFile = (0,rules_define/* defineRule */.K)({
    id: 'unexpected-file',
    family: 'contents',
    title: 'A file that the policy does not list',
    rationale: 'Where a project lists all files that it publishes, nothing can be added unseen: not a data file, not a module, not a script. It is the strongest and simplest of all checks on contents.',
    remediation: 'If the file belongs to the release, add it to `expect.wheel-files` or `expect.sdist-files` in a reviewed change; else find out what put it there.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['subjects', 'policy'],
    notApplicable: 'the policy lists no files',
    references: [
        { title: 'check-wheel-contents', url: 'https://github.com/jwodder/check-wheel-contents' },
        {
            title: 'setuptools: controlling files in the distribution',
            url: 'https://setuptools.pypa.io/en/latest/userguide/miscellaneous.html',
        },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'one module more',
                policy: unexpected_file_POLICY,
                files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: { 'demo/sub/update.py': '' } }],
            },
        ],
        good: [
            {
                title: 'all files listed',
                policy: unexpected_file_POLICY,
                files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: { 'demo/cli.py': '' } }],
            },
        ],
    },
    check({ subjects, policy: { expect } }) {
        const asked = [];
        for (const subject of subjects) {
            if (subject.kind === 'other')
                continue;
            const globs = subject.kind === 'wheel' ? expect.wheelFiles : expect.sdistFiles;
            if (globs !== undefined)
                asked.push([subject, globs]);
        }
        return asked.length === 0 ? undefined : asked.flatMap(([subject, globs]) => [...compare(subject, globs)]);
    },
});
function* compare(subject, expected) {
    const globs = expected.map((glob) => ({ glob, matches: (0,policy_glob/* compileGlob */.SO)(glob), used: false }));
    let unexpected = 0;
    for (const entry of subject.archive.entries) {
        if (entry.kind === 'dir')
            continue;
        const path = (0,rules_subjects/* shownPath */.pS)(subject, entry.path);
        const fitting = globs.filter(({ matches }) => matches(path));
        for (const glob of fitting)
            glob.used = true;
        if (fitting.length > 0)
            continue;
        unexpected += 1;
        if (unexpected <= unexpected_file_LISTED) {
            yield (0,rules_subjects/* finding */.gk)('error', 'a file that the policy does not list', subject, { path }, (0,rules_subjects/* sha256Of */.Bj)(entry));
        }
    }
    if (unexpected > unexpected_file_LISTED) {
        const message = `${unexpected - unexpected_file_LISTED} more files that the policy does not list`;
        yield (0,rules_subjects/* finding */.gk)('error', message, subject, {}, { files: unexpected });
    }
    for (const { glob, used } of globs) {
        if (!used)
            yield (0,rules_subjects/* finding */.gk)('warning', `the policy expects ${JSON.stringify(glob)}, and no file matches`, subject);
    }
}

// EXTERNAL MODULE: ./lib/policy/reviewed.js
var policy_reviewed = __webpack_require__(11641);
;// CONCATENATED MODULE: ./lib/rules/dependencies/examples.js
/** Parts of projects that the examples of these rules share. */
const SHA = '11bd71901bbe5b1630ceea73d27597364c9af683';
const OTHER_SHA = '08c6903cd8c0fde910a37f88322edcfb5dd907a8';
function project(...dependencies) {
    return `[project]\nname = "demo"\nversion = "1.0"\ndependencies = ${JSON.stringify(dependencies)}\n`;
}
function workflow(uses) {
    return `on: pull_request\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ${uses}\n`;
}
const WORKFLOW = '.github/workflows/ci.yml';

// EXTERNAL MODULE: ./lib/toolchain/text.js
var toolchain_text = __webpack_require__(82204);
;// CONCATENATED MODULE: ./lib/rules/toolchain/findings.js
/** One finding about a file of the project. */
function inProject(severity, message, { path, sha256 }, { name, line } = {}, evidence = {}) {
    return {
        severity,
        message,
        location: {
            artifact: path,
            ...(name !== undefined && { path: name }),
            ...(line !== undefined && { line }),
        },
        evidence: { ...evidence, ...(sha256 !== undefined && { sha256 }) },
    };
}
/** Findings of one rule about one file: a file without any hash has a fault in each of its lines. */
const findings_LISTED = 50;
const RANK = ['note', 'warning', 'error'];
/** The first findings, and one that counts the rest, as severe as the worst of them. */
function* findings_some(file, findings) {
    let count = 0;
    let worst = 0;
    for (const finding of findings) {
        count += 1;
        if (count <= findings_LISTED)
            yield finding;
        else
            worst = Math.max(worst, RANK.indexOf(finding.severity));
    }
    if (count > findings_LISTED)
        yield inProject(RANK[worst] ?? 'error', `${count - findings_LISTED} more of the kind`, file);
}
/** What one rule says of each constraints file; `undefined` where there is none. */
function inConstraints({ constraints }, look) {
    return constraints.length === 0 ? undefined : constraints.flatMap((file) => [...findings_some(file, look(file))]);
}
const NO_CONSTRAINTS = 'the project has no constraints file';
const NO_PYPROJECT = 'the project has no pyproject.toml';

;// CONCATENATED MODULE: ./lib/rules/dependencies/findings.js


/** Words for each kind, with their article. */
const WORDS = {
    runtime: 'a runtime dependency',
    build: 'a build requirement',
    tool: 'a requirement of the tools',
    hook: 'a repository of hooks',
    action: 'an action',
    image: 'an image',
    submodule: 'a submodule',
    index: 'a package index',
    option: 'an option of pip',
};
/** One finding about one change, at its line; the path is the dependency's name. */
function ofChange(severity, message, { mention, before }) {
    const { file, name, line, kind, text } = mention;
    const evidence = { kind, after: text, ...(before !== undefined && { before }) };
    return inProject(severity, message, { path: file }, { name, line }, evidence);
}
function named({ mention: { kind, text } }) {
    return `${WORDS[kind]}: ${(0,toolchain_text/* quoted */.TL)(text)}`;
}
/** What the policy says of it, where that is not enough. */
function reviewedOtherwise(reviewed, change) {
    const [table] = reviewed.about(change.mention);
    if (table === undefined)
        return '';
    const { version, ref, url } = table;
    const bounds = [
        ...(version === undefined ? [] : [`version ${version.join(',')}`]),
        ...(ref === undefined ? [] : [`ref ${ref}`]),
        ...(url === undefined ? [] : [`from ${url}`]),
    ];
    return `; the policy reviews it ${bounds.length === 0 ? 'without naming such terms' : `for ${bounds.join(', ')} alone`}`;
}

;// CONCATENATED MODULE: ./lib/rules/dependencies/references.js
const DEPENDENCY_REVIEW = {
    title: 'GitHub: about dependency review',
    url: 'https://docs.github.com/en/code-security/supply-chain-security/understanding-your-software-supply-chain/about-dependency-review',
};
const PINNED_ACTIONS = {
    title: 'GitHub: secure use of third-party actions',
    url: 'https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions',
};
const SPECIFIERS = {
    title: 'Version specifiers (PEP 440)',
    url: 'https://packaging.python.org/en/latest/specifications/version-specifiers/',
};

;// CONCATENATED MODULE: ./lib/rules/dependencies/changed-dependency.js






const BLOCKING = 'schema-version = 1\n\n[dependencies]\nblock-changes = true\n';
const changedDependency = (0,rules_define/* defineRule */.K)({
    id: 'changed-dependency',
    family: 'dependencies',
    title: 'Another version of a known dependency',
    rationale: 'A new version is new code of the same people, or of whoever took over their account. It is listed, so that a reviewer sees what comes in; a step back to an older version is a warning, because it brings back what was mended since. A policy can demand that each version is reviewed.',
    remediation: 'Look at what changed between the two versions. With `block-changes = true` in `[dependencies]` of release-policy.toml, name the version or `ref` in a `[[dependencies.reviewed]]` table in a pull request of its own.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['project'],
    needs: ['dependencyChanges', 'policy'],
    references: [rules_references/* PLAN */.Ac, PINNED_ACTIONS],
    approvable: false,
    examples: {
        bad: [
            {
                title: 'another commit, where the policy wants each reviewed',
                files: [],
                base: { [WORKFLOW]: workflow(`actions/checkout@${SHA}`) },
                source: { [WORKFLOW]: workflow(`actions/checkout@${OTHER_SHA}`) },
                policy: BLOCKING,
            },
            {
                title: 'an older version',
                files: [],
                base: { 'pyproject.toml': project('requests==2.32.4') },
                source: { 'pyproject.toml': project('requests==2.31.0') },
            },
        ],
        good: [
            {
                title: 'a later version',
                files: [],
                base: { 'pyproject.toml': project('requests==2.32.3') },
                source: { 'pyproject.toml': project('requests==2.32.4') },
            },
            {
                title: 'the commit that the policy names',
                files: [],
                base: { [WORKFLOW]: workflow(`actions/checkout@${SHA}`) },
                source: { [WORKFLOW]: workflow(`actions/checkout@${OTHER_SHA}`) },
                policy: `${BLOCKING}\n[[dependencies.reviewed]]\nkind = "action"\nname = "actions/checkout"\nref = "${OTHER_SHA}"\nreason = "Version 5, read on the day of its release"\n`,
            },
        ],
    },
    *check({ dependencyChanges, policy }) {
        const reviewed = new policy_reviewed/* Reviewed */.u(policy);
        const block = policy.dependencies?.blockChanges === true;
        for (const change of dependencyChanges.changes) {
            const { what, why = '', older = false } = change;
            if (what === 'removed')
                yield ofChange('note', `no longer there, ${named(change)}`, change);
            if (what !== 'changed')
                continue;
            const table = reviewed.of(change);
            const text = `${older ? 'older than before' : 'changed'}, ${named(change)}: ${why}`;
            if (table !== undefined)
                yield ofChange('note', `${text}; reviewed: ${table.reason}`, change);
            else
                yield ofChange(block ? 'error' : older ? 'warning' : 'note', text, change);
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/dependencies/dependency-file-unreadable.js






const dependencyFileUnreadable = (0,rules_define/* defineRule */.K)({
    id: 'dependency-file-unreadable',
    family: 'dependencies',
    title: 'A file with dependencies that can’t be read without doubt',
    rationale: 'What can’t be read was not compared, and may bring anything: a computed list in setup.py, an `uses:` that is an expression, a link, a file that two parsers take differently. Where the pull request leaves such a file as it is, it is a warning.',
    remediation: 'Write the file so that it can be read: literal lists, requirements that pip takes, valid YAML and TOML. A file that names no dependencies of this project, such as an input of tests, can be left out by `[dependencies.ignore]` in the release-policy.toml of the base.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['project'],
    needs: ['dependencyChanges', 'policy'],
    references: [rules_references/* PLAN */.Ac, DEPENDENCY_REVIEW],
    approvable: false,
    examples: {
        bad: [
            {
                title: 'no TOML any more',
                files: [],
                base: { 'pyproject.toml': project() },
                source: { 'pyproject.toml': '[project\ndependencies = ["requests"]\n' },
            },
            {
                title: 'a list that has to be run to be known',
                files: [],
                base: { 'setup.py': 'from setuptools import setup\nsetup(name="demo", install_requires=["six"])\n' },
                source: {
                    'setup.py': 'import os\nfrom setuptools import setup\nsetup(name="demo", install_requires=os.listdir("."))\n',
                },
            },
            {
                title: 'an action that is an expression',
                files: [],
                base: {},
                source: { [WORKFLOW]: workflow('${{ inputs.action }}') },
            },
        ],
        good: [
            {
                title: 'files that are read in one way',
                files: [],
                base: { 'pyproject.toml': project() },
                source: { 'pyproject.toml': project(), [WORKFLOW]: workflow('./.github/actions/own') },
            },
            {
                title: 'an input of tests that the policy of the base names',
                files: [],
                base: {},
                source: { 'tests/data/pyproject.toml': '[broken' },
                policy: 'schema-version = 1\n\n[dependencies.ignore]\n"tests/data/**" = "Inputs of the tests of the parser"\n',
            },
        ],
    },
    *check({ dependencyChanges: { unread, unknown, ignored }, policy }) {
        for (const path of new Set(unread.map((file) => file.path))) {
            const problems = unread.filter((file) => file.path === path);
            yield* findings_some({ path }, problems.map(({ message, line, unchanged }) => unchanged
                ? inProject('warning', `${message}; it is as it was in the base`, { path }, { line })
                : inProject('error', message, { path }, { line })));
        }
        for (const path of unknown) {
            yield inProject('warning', 'it changed, and its format is not read: what it brings is not compared', {
                path,
            });
        }
        const reasons = Object.entries(policy.dependencies?.ignore ?? {}).map(([glob, reason]) => [(0,policy_glob/* compileGlob */.SO)(glob), reason]);
        for (const path of ignored) {
            const reason = reasons.find(([matches]) => matches(path))?.[1] ?? '';
            yield inProject('note', `it changed, and the policy says to leave it out: ${reason}`, { path });
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/dependencies/new-dependency.js






const REVIEWED = 'schema-version = 1\n\n[[dependencies.reviewed]]\nkind = "runtime"\nname = "requests"\nreason = "HTTP client of the block explorer"\n';
const newDependency = (0,rules_define/* defineRule */.K)({
    id: 'new-dependency',
    family: 'dependencies',
    title: 'A dependency that nobody has reviewed yet',
    rationale: 'Each requirement, action, hook, image and submodule is code of strangers that runs with the rights of the project or of its users, and it comes with one line in a pull request. A dependency review that looks for known vulnerabilities and licences lets through what nobody has reported yet: the look-alike name, the package of yesterday.',
    remediation: 'Leave it out; or let a pull request of its own name it in a `[[dependencies.reviewed]]` table of release-policy.toml, with kind, name and reason. What the pull request itself adds to the policy does not count.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['project'],
    needs: ['dependencyChanges', 'policy'],
    references: [rules_references/* PLAN */.Ac, DEPENDENCY_REVIEW],
    approvable: false,
    examples: {
        bad: [
            {
                title: 'a runtime dependency',
                files: [],
                base: { 'pyproject.toml': project() },
                source: { 'pyproject.toml': project('requests>=2.32') },
            },
            {
                title: 'an action of another owner',
                files: [],
                base: { [WORKFLOW]: workflow(`actions/checkout@${SHA}`) },
                source: { [WORKFLOW]: workflow(`action/checkout@${SHA}`) },
            },
            {
                title: 'a tool of the developers becomes a dependency of all users',
                files: [],
                base: { 'pyproject.toml': project(), 'requirements-dev.txt': 'requests==2.32.4\n' },
                source: {
                    'pyproject.toml': project('requests==2.32.4'),
                    'requirements-dev.txt': 'requests==2.32.4\n',
                },
            },
        ],
        good: [
            {
                title: 'one that the policy of the base names',
                files: [],
                base: { 'pyproject.toml': project() },
                source: { 'pyproject.toml': project('requests>=2.32') },
                policy: REVIEWED,
            },
            {
                title: 'a list that moves to another file',
                files: [],
                base: { 'requirements-dev.txt': 'pytest==8.4.2\n' },
                source: { 'requirements/dev.txt': 'pytest==8.4.2\n' },
            },
        ],
    },
    *check({ dependencyChanges, policy }) {
        const reviewed = new policy_reviewed/* Reviewed */.u(policy);
        for (const change of dependencyChanges.changes) {
            if (change.what !== 'new')
                continue;
            const table = reviewed.of(change);
            const why = change.why === undefined ? '' : `; ${change.why}`;
            const what = `new, ${named(change)}${why}`;
            yield table === undefined
                ? ofChange('error', `${what}${reviewedOtherwise(reviewed, change)}`, change)
                : ofChange('note', `${what}; reviewed: ${table.reason}`, change);
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/dependencies/widened-dependency.js






const widenedDependency = (0,rules_define/* defineRule */.K)({
    id: 'widened-dependency',
    family: 'dependencies',
    title: 'A known dependency that may now be something else',
    rationale: 'A pin, a hash, an upper bound, a marker and a full commit each hold a dependency to what was reviewed. Where one of them goes, the next release of somebody else, or a tag that is moved, comes in without a pull request.',
    remediation: 'Keep the bound and move it: another version or commit is no finding. Where it has to be wider, let a pull request of its own name the versions (`version`), the `ref` or the `url` in a `[[dependencies.reviewed]]` table of release-policy.toml; `hashes = false` says that hashes may go.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['project'],
    needs: ['dependencyChanges', 'policy'],
    references: [rules_references/* PLAN */.Ac, SPECIFIERS, PINNED_ACTIONS],
    approvable: false,
    examples: {
        bad: [
            {
                title: 'a tag in place of a commit',
                files: [],
                base: { [WORKFLOW]: workflow(`actions/checkout@${SHA}`) },
                source: { [WORKFLOW]: workflow('actions/checkout@v4') },
            },
            {
                title: 'an upper bound that goes',
                files: [],
                base: { 'pyproject.toml': project('requests>=2.32,<3') },
                source: { 'pyproject.toml': project('requests>=2.32') },
            },
            {
                title: 'from an address, no longer from the index',
                files: [],
                base: { 'pyproject.toml': project('requests==2.32.4') },
                source: { 'pyproject.toml': project('requests @ https://example.org/requests-2.32.4.tar.gz') },
            },
        ],
        good: [
            {
                title: 'another commit',
                files: [],
                base: { [WORKFLOW]: workflow(`actions/checkout@${SHA}`) },
                source: { [WORKFLOW]: workflow(`actions/checkout@${OTHER_SHA}`) },
            },
            {
                title: 'fewer versions',
                files: [],
                base: { 'pyproject.toml': project('requests>=2') },
                source: { 'pyproject.toml': project('requests>=2.32,<3') },
            },
            {
                title: 'versions that the policy of the base names',
                files: [],
                base: { 'pyproject.toml': project('requests>=2.32,<3') },
                source: { 'pyproject.toml': project('requests>=2.32,<4') },
                policy: 'schema-version = 1\n\n[[dependencies.reviewed]]\nkind = "runtime"\nname = "requests"\nversion = ">=2.32,<4"\nreason = "Version 3 drops what this project does not use"\n',
            },
        ],
    },
    *check({ dependencyChanges, policy }) {
        const reviewed = new policy_reviewed/* Reviewed */.u(policy);
        for (const change of dependencyChanges.changes) {
            if (change.what !== 'widened')
                continue;
            const table = reviewed.of(change);
            const what = `wider than before, ${named(change)}: ${change.why ?? ''}`;
            yield table === undefined
                ? ofChange('error', `${what}${reviewedOtherwise(reviewed, change)}`, change)
                : ofChange('note', `${what}; reviewed: ${table.reason}`, change);
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/distribution/data-scheme.js




const dataScheme = (0,rules_define/* defineRule */.K)({
    id: 'data-scheme',
    family: 'distribution',
    title: 'Files that are installed outside the package',
    rationale: 'A folder `NAME-VERSION.data` puts files outside site-packages: headers, configuration, anything below the prefix. Installers disagree on folders of other projects and on unknown keys, so what lands where is decided by the tool, not by the review.',
    remediation: 'Ship data inside the package and read it with importlib.resources. Where users need files elsewhere, list them in the policy.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel'],
    needs: ['subjects'],
    references: [rules_references/* WHEEL_FORMAT */.EU],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'the data folder of another project',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: { 'other-2.0.data/purelib/other.py': '' },
                    },
                ],
            },
        ],
        good: [
            {
                title: 'data inside the package',
                files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: { 'demo/x.json': '{}' } }],
            },
        ],
    },
    *check({ subjects }) {
        for (const wheel of (0,rules_subjects/* wheelsOf */.G)(subjects)) {
            const shared = [];
            for (const { entry, path } of (0,rules_subjects/* files */.aq)(wheel)) {
                const found = data_scheme_judge(wheel, path);
                if (found === 'shared')
                    shared.push(path);
                else if (found !== undefined)
                    yield (0,rules_subjects/* finding */.gk)(found.severity, found.message, wheel, { path }, (0,rules_subjects/* sha256Of */.Bj)(entry));
            }
            const [first] = shared;
            if (first === undefined)
                continue;
            // Manual pages and the like are common and harmless, and come by the hundred (jupyterlab).
            const count = shared.length === 1 ? '1 file is' : `${shared.length} files are`;
            const message = `${count} installed below the prefix, in share`;
            yield (0,rules_subjects/* finding */.gk)('note', message, wheel, { path: first }, { paths: shared.slice(0, 100) });
        }
    },
});
function data_scheme_judge(wheel, path) {
    const [top = '', key = ''] = path.split('/');
    if (!/\.data$/iu.test(top))
        return undefined;
    const installed = (0,install_paths/* installedPath */.Ag)(wheel, path);
    if (!top.endsWith('.data') || !installed.own) {
        return { severity: 'error', message: 'in a .data folder that is not this wheel’s own' };
    }
    switch (installed.scheme) {
        case undefined:
            return { severity: 'error', message: `${JSON.stringify(key)} is none of ${install_paths/* SCHEMES */.dz.join(', ')}` };
        case 'headers':
            return { severity: 'error', message: 'installed as a C header' };
        case 'data':
            if ((0,install_paths/* sitePath */.l2)(installed) !== undefined) {
                return { severity: 'error', message: 'reaches site-packages by way of the data scheme' };
            }
            return judgeData(installed);
        case 'purelib':
        case 'platlib':
        case 'scripts':
            return undefined;
    }
}
function judgeData(installed) {
    const where = `installed below the prefix as ${JSON.stringify(installed.path)}`;
    const replaced = (0,install_paths/* replacedOfPython */["if"])(installed);
    if (replaced !== undefined)
        return { severity: 'error', message: `${where}: Python’s own ${replaced}` };
    // Configuration, say, is read by other programs.
    return installed.path.startsWith('share/') ? 'shared' : { severity: 'warning', message: where };
}

// EXTERNAL MODULE: ./lib/distribution/problems.js
var distribution_problems = __webpack_require__(25436);
;// CONCATENATED MODULE: ./lib/rules/distribution/problem-rule.js



/** A rule that reports what the parser of one of a distribution's own files could not take. */
function problemRule({ file, ...rule }) {
    return (0,rules_define/* defineRule */.K)({
        ...rule,
        family: 'distribution',
        severity: 'error',
        since: '0.1.0',
        approvable: true,
        needs: ['subjects'],
        *check({ subjects }) {
            for (const subject of subjects) {
                const parsed = file(subject);
                if (parsed === undefined)
                    continue;
                for (const problem of parsed.problems)
                    yield problemFinding(subject, problem, (0,rules_subjects/* shownPath */.pS)(subject, parsed.path));
            }
        },
    });
}
/** Faults that every reader takes alike, and that real releases of the past are full of, are remarks. */
function problemFinding(subject, problem, path) {
    const { code, message, line } = problem;
    const place = { ...(path === undefined ? {} : { path }), ...(line === undefined ? {} : { line }) };
    return (0,rules_subjects/* finding */.gk)((0,distribution_problems/* isTolerated */.hp)(problem) ? 'note' : 'error', message, subject, place, { problem: code });
}

;// CONCATENATED MODULE: ./lib/rules/distribution/entry-points-invalid.js


const entryPointsInvalid = problemRule({
    id: 'entry-points-invalid',
    title: 'entry_points.txt that readers take differently',
    rationale: 'Entry points become commands and plug-ins: code that others run by name. A duplicate key, a `[DEFAULT]` section or code in the target is read one way by pip, another by uv and importlib, so the reviewed command is not the installed one.',
    remediation: 'Declare entry points in pyproject.toml (`[project.scripts]`, `[project.entry-points]`) and build again.',
    appliesTo: ['wheel'],
    references: [rules_references/* ENTRY_POINTS */.NN],
    file: (subject) => (subject.kind === 'wheel' ? subject.entryPoints : undefined),
    examples: {
        bad: [
            {
                title: 'one command with two targets',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: {
                            'demo-1.0.dist-info/entry_points.txt': '[console_scripts]\ndemo = demo:main\ndemo = demo:other\n',
                        },
                    },
                ],
            },
        ],
        good: [
            {
                title: 'one command',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: { 'demo-1.0.dist-info/entry_points.txt': '[console_scripts]\ndemo = demo:main\n' },
                    },
                ],
            },
        ],
    },
});

;// CONCATENATED MODULE: ./lib/rules/distribution/filename-invalid.js



const filenameInvalid = (0,rules_define/* defineRule */.K)({
    id: 'filename-invalid',
    family: 'distribution',
    title: 'File name that is not that of a distribution',
    rationale: 'Index and installers choose a file by its name alone: project, version and tags. A name that can be split in two ways, or not at all, is offered to users as something it is not, or refused at upload after the release was approved.',
    remediation: 'Build again and do not rename what the build backend wrote.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['subjects'],
    references: [rules_references/* WHEEL_FORMAT */.EU, rules_references/* SDIST_FORMAT */.Sy, rules_references/* PEP_503 */.Hq],
    approvable: false,
    examples: {
        bad: [{ title: 'no tags', files: [{ artifact: 'demo-1.0.whl', contents: {} }] }],
        good: [{ title: 'a pure wheel', files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }] }],
    },
    *check({ subjects }) {
        for (const subject of subjects) {
            if (subject.kind === 'other')
                continue;
            const { name } = subject;
            if (!('project' in name))
                yield problemFinding(subject, name);
            else
                for (const problem of name.problems)
                    yield problemFinding(subject, problem);
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/distribution/impure-wheel.js




const impureWheel = (0,rules_define/* defineRule */.K)({
    id: 'impure-wheel',
    family: 'distribution',
    title: 'A wheel for one platform',
    rationale: 'A pure-Python wheel is tagged `none-any` and goes to the folder for pure packages. Another tag says that compiled code is inside, or makes installers prefer this file on some machines, where it can hold something else than the reviewed one.',
    remediation: 'Build a pure wheel: no `ext_modules`, no `has_ext_modules`, no `--plat-name`. A project that ships compiled code approves this with the file name in `artifact`.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel'],
    needs: ['subjects'],
    references: [
        rules_references/* WHEEL_FORMAT */.EU,
        {
            title: 'Platform compatibility tags',
            url: 'https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/',
        },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a platform tag',
                files: [{ artifact: 'demo-1.0-cp311-cp311-linux_x86_64.whl', contents: {} }],
            },
        ],
        good: [{ title: 'a pure wheel', files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }] }],
    },
    *check({ subjects }) {
        for (const wheel of (0,rules_subjects/* wheelsOf */.G)(subjects)) {
            if ((0,filename/* isFilename */.AT)(wheel.name)) {
                const impure = wheel.name.tags.filter((tag) => !tag.endsWith('-none-any'));
                if (impure.length > 0) {
                    yield (0,rules_subjects/* finding */.gk)('error', `tagged for a platform or ABI: ${impure.slice(0, 5).join(', ')}`, wheel);
                }
            }
            if (wheel.wheelFile?.value.rootIsPurelib === false) {
                yield (0,rules_subjects/* finding */.gk)('error', 'Root-Is-Purelib is false', wheel, { path: wheel.wheelFile.path });
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/distribution/licence-missing.js





const LICENCE_NAME = /^(?:licen[cs]e|copying|copyright|notice|unlicense|authors)/iu;
const licenceMissing = (0,rules_define/* defineRule */.K)({
    id: 'licence-missing',
    family: 'distribution',
    title: 'Licence promised or expected, but not there',
    rationale: 'Users may only pass on what carries its licence, and a licence file that the metadata names but the archive lacks shows that what was built is not what was meant.',
    remediation: 'Name the files in `license-files` of pyproject.toml (PEP 639) and commit them.',
    severity: 'warning',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['subjects'],
    references: [
        rules_references/* CORE_METADATA */.Kr,
        { title: 'PEP 639: license expression and files', url: 'https://peps.python.org/pep-0639/' },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a licence file that is not there',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: {
                            'demo-1.0.dist-info/METADATA': 'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\nLicense-File: COPYING.txt\n',
                        },
                    },
                ],
            },
        ],
        good: [
            {
                title: 'a licence file in its place',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: {
                            'demo-1.0.dist-info/METADATA': 'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\nLicense-File: COPYING.txt\n',
                            'demo-1.0.dist-info/licenses/COPYING.txt': 'MIT\n',
                        },
                    },
                ],
            },
        ],
    },
    *check({ subjects }) {
        for (const subject of subjects) {
            if (subject.kind !== 'other')
                yield* (0,some/* listed */.K)(missing(subject), subject);
        }
    },
});
function* missing(subject) {
    if (subject.metadata === undefined)
        return;
    const paths = new Set([...(0,rules_subjects/* files */.aq)(subject)].map(({ path }) => path));
    const promised = subject.metadata.value.licenseFiles.map(({ value }) => value);
    // PEP 639 puts them below licenses/; wheel before that put them into .dist-info itself.
    const info = subject.kind === 'wheel' ? subject.distInfo : undefined;
    const folders = info === undefined ? [''] : [`${info}/licenses/`, `${info}/`];
    for (const file of promised) {
        if (folders.some((folder) => paths.has(`${folder}${file}`)))
            continue;
        yield (0,rules_subjects/* finding */.gk)('warning', `License-File ${(0,distribution_problems/* quote */.hD)(file)} is not in the archive`, subject);
    }
    if (promised.length === 0 && ![...paths].some((path) => LICENCE_NAME.test((0,rules_subjects/* baseName */.Fl)(path)))) {
        yield (0,rules_subjects/* finding */.gk)('warning', 'the archive holds no licence text', subject);
    }
}

;// CONCATENATED MODULE: ./lib/rules/distribution/metadata-invalid.js


const metadataInvalid = problemRule({
    id: 'metadata-invalid',
    title: 'Core metadata that readers take differently',
    rationale: 'METADATA and PKG-INFO are e-mail headers. A header that stands twice, a bare carriage return or a line that is no header is read one way by the installer and another by the index or a scanner: the dependency that was reviewed is then not the one that is installed.',
    remediation: 'Correct the field in pyproject.toml and build again with a current build backend. Nothing in METADATA or PKG-INFO is edited by hand.',
    appliesTo: ['wheel', 'sdist'],
    references: [rules_references/* CORE_METADATA */.Kr],
    file: (subject) => (subject.kind === 'other' ? undefined : subject.metadata),
    examples: {
        bad: [
            {
                title: 'a name that stands twice',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: {
                            'demo-1.0.dist-info/METADATA': 'Metadata-Version: 2.1\nName: demo\nName: other\nVersion: 1.0\n',
                        },
                    },
                ],
            },
        ],
        good: [
            { title: 'what a backend writes', files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }] },
        ],
    },
});

;// CONCATENATED MODULE: ./lib/rules/distribution/metadata-mismatch.js





const metadataMismatch = (0,rules_define/* defineRule */.K)({
    id: 'metadata-mismatch',
    family: 'distribution',
    title: 'File name, folders and metadata name different things',
    rationale: 'Name, version and tags stand in the file name, in the `.dist-info` or top folder, in METADATA and in WHEEL. The index shows one, the installer records another: where they differ, a reviewed release can be listed as something else, or replace another package.',
    remediation: 'Build again from the tagged commit; do not rename files or folders.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['subjects'],
    references: [rules_references/* WHEEL_FORMAT */.EU, rules_references/* SDIST_FORMAT */.Sy, rules_references/* PEP_503 */.Hq],
    approvable: false,
    examples: {
        bad: [
            {
                title: 'another version in METADATA',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: { 'demo-1.0.dist-info/METADATA': 'Metadata-Version: 2.1\nName: demo\nVersion: 2.0\n' },
                    },
                ],
            },
        ],
        good: [
            { title: 'as a backend writes it', files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }] },
        ],
    },
    *check({ subjects }) {
        for (const subject of subjects) {
            if (subject.kind === 'other' || !(0,filename/* isFilename */.AT)(subject.name))
                continue;
            yield* nameAndVersion(subject, subject.name);
            if (subject.kind === 'wheel')
                yield* wheelParts(subject);
            else
                yield* topFolder(subject, subject.name);
        }
    },
});
function* nameAndVersion(subject, { project, version }) {
    const { metadata } = subject;
    if (metadata === undefined)
        return;
    const place = { path: subject.kind === 'sdist' ? 'PKG-INFO' : metadata.path };
    const { name: says, version: saysVersion } = metadata.value;
    if (says !== undefined && (0,filename/* normalizeName */.Pc)(says) !== project) {
        yield (0,rules_subjects/* finding */.gk)('error', `Name is ${show(says)}, the file name says ${show(project)}`, subject, place);
    }
    if (saysVersion !== undefined && !(0,distribution_version/* versionsEqual */.At)(saysVersion, version)) {
        yield (0,rules_subjects/* finding */.gk)('error', `Version is ${show(saysVersion)}, the file name says ${show(version)}`, subject, place);
    }
}
function* wheelParts(wheel) {
    const { distInfo, name, wheelFile } = wheel;
    if (!(0,filename/* isFilename */.AT)(name))
        return;
    if (distInfo !== undefined)
        yield* folder(wheel, distInfo, distInfo.slice(0, -'.dist-info'.length), name);
    if (wheelFile === undefined)
        return;
    const place = { path: wheelFile.path };
    // The format says expanded tags, one a line; a compressed set is expanded here so that only a difference counts.
    const written = new Set(wheelFile.value.tags.flatMap(({ value }) => expandTag(value)));
    const named = new Set(name.tags);
    const missing = [...named].filter((tag) => !written.has(tag));
    const extra = [...written].filter((tag) => !named.has(tag));
    if (missing.length > 0)
        yield (0,rules_subjects/* finding */.gk)('error', `tags of the file name that WHEEL lacks: ${list(missing)}`, wheel, place);
    if (extra.length > 0)
        yield (0,rules_subjects/* finding */.gk)('error', `tags of WHEEL that the file name lacks: ${list(extra)}`, wheel, place);
    const build = wheelFile.value.build ?? '';
    if (build !== (name.build ?? '')) {
        const message = `Build is ${show(build)}, the file name says ${show(name.build ?? '')}`;
        yield (0,rules_subjects/* finding */.gk)('error', message, wheel, place);
    }
}
function* topFolder(sdist, name) {
    if (sdist.topFolder !== undefined)
        yield* folder(sdist, sdist.topFolder, sdist.topFolder, name);
}
/** `{name}-{version}`, split at the last hyphen; any spelling that normalises to the same is the same. */
function* folder(subject, path, stem, { project, version }) {
    const cut = stem.lastIndexOf('-');
    const fits = cut > 0 && (0,filename/* normalizeName */.Pc)(stem.slice(0, cut)) === project && (0,distribution_version/* versionsEqual */.At)(stem.slice(cut + 1), version);
    if (!fits)
        yield (0,rules_subjects/* finding */.gk)('error', `the folder ${show(path)} is not named for ${project} ${version}`, subject, {
            path,
        });
}
const MAX_TAGS = 1000;
function expandTag(tag) {
    const [pythons, abis, platforms] = tag.split('-').map((set) => set.split('.'));
    if (pythons === undefined || abis === undefined || platforms === undefined)
        return [tag];
    if (pythons.length * abis.length * platforms.length > MAX_TAGS)
        return [tag];
    return pythons.flatMap((python) => abis.flatMap((abi) => platforms.map((platform) => `${python}-${abi}-${platform}`)));
}
function list(tags) {
    return tags.length > 5 ? `${tags.slice(0, 5).join(', ')} and ${tags.length - 5} more` : tags.join(', ');
}
function show(text) {
    return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
}

;// CONCATENATED MODULE: ./lib/rules/distribution/metadata-missing.js



const metadataMissing = (0,rules_define/* defineRule */.K)({
    id: 'metadata-missing',
    family: 'distribution',
    title: 'A file that every distribution has is missing',
    rationale: 'Without METADATA, WHEEL and RECORD, or PKG-INFO in an sdist, an installer guesses or runs build code to find out what a package is called and needs; what it finds was never reviewed.',
    remediation: 'Build again with a current build backend (`python -m build`).',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['subjects'],
    references: [rules_references/* WHEEL_FORMAT */.EU, rules_references/* SDIST_FORMAT */.Sy],
    approvable: false,
    examples: {
        bad: [
            {
                title: 'an sdist without PKG-INFO',
                files: [{ artifact: 'demo-1.0.tar.gz', contents: {}, hostile: 'sdist-without-pkg-info' }],
            },
        ],
        good: [{ title: 'as a backend writes it', files: [{ artifact: 'demo-1.0.tar.gz', contents: {} }] }],
    },
    *check({ subjects }) {
        for (const subject of subjects) {
            if (subject.kind === 'wheel')
                yield* metadata_missing_inWheel(subject);
            else if (subject.kind === 'sdist')
                yield* metadata_missing_inSdist(subject);
        }
    },
});
function* metadata_missing_inWheel(wheel) {
    if (wheel.distInfo === undefined) {
        yield (0,rules_subjects/* finding */.gk)('error', distInfoMessage(wheel), wheel);
        return;
    }
    const present = { METADATA: wheel.metadata, WHEEL: wheel.wheelFile, RECORD: wheel.record };
    for (const [name, parsed] of Object.entries(present)) {
        if (parsed === undefined)
            yield (0,rules_subjects/* finding */.gk)('error', `${name} is missing`, wheel, { path: `${wheel.distInfo}/${name}` });
    }
}
function distInfoMessage(wheel) {
    const folders = topFolders(wheel).filter((name) => name.toLowerCase().endsWith('.dist-info'));
    if (folders.length === 0)
        return 'the wheel has no .dist-info folder';
    return `no .dist-info folder is the one that the file name asks for: ${folders.slice(0, 5).join(', ')}`;
}
function* metadata_missing_inSdist(sdist) {
    if (sdist.topFolder === undefined) {
        const folders = topFolders(sdist);
        const seen = folders.length === 0 ? 'nothing' : folders.slice(0, 5).join(', ');
        yield (0,rules_subjects/* finding */.gk)('error', `an sdist has one folder at its top, this one has ${seen}`, sdist);
    }
    else if (sdist.metadata === undefined) {
        yield (0,rules_subjects/* finding */.gk)('error', 'PKG-INFO is missing', sdist, { path: 'PKG-INFO' });
    }
}
function topFolders({ archive }) {
    return [...new Set(archive.entries.map(({ path }) => path.split('/', 1)[0] ?? ''))];
}

;// CONCATENATED MODULE: ./lib/rules/distribution/py-typed-missing.js


const pyTypedMissing = (0,rules_define/* defineRule */.K)({
    id: 'py-typed-missing',
    family: 'distribution',
    title: 'Typing promised, but py.typed is missing',
    rationale: 'The classifier `Typing :: Typed` tells users that a type checker reads this package. Without py.typed it does not: a file was left out of the build.',
    remediation: 'Include py.typed as package data, or remove the classifier.',
    severity: 'warning',
    since: '0.1.0',
    appliesTo: ['wheel'],
    needs: ['subjects'],
    references: [{ title: 'PEP 561: distributing type information', url: 'https://peps.python.org/pep-0561/' }],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'the classifier without the file',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: {
                            'demo-1.0.dist-info/METADATA': 'Metadata-Version: 2.1\nName: demo\nVersion: 1.0\nClassifier: Typing :: Typed\n',
                        },
                    },
                ],
            },
        ],
        good: [
            {
                title: 'both',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: {
                            'demo/py.typed': '',
                            'demo-1.0.dist-info/METADATA': 'Metadata-Version: 2.1\nName: demo\nVersion: 1.0\nClassifier: Typing :: Typed\n',
                        },
                    },
                ],
            },
        ],
    },
    *check({ subjects }) {
        for (const wheel of (0,rules_subjects/* wheelsOf */.G)(subjects)) {
            const typed = wheel.metadata?.value.classifiers.some(({ value }) => value === 'Typing :: Typed') ?? false;
            if (!typed)
                continue;
            const there = [...(0,rules_subjects/* files */.aq)(wheel)].some(({ path }) => path.endsWith('/py.typed') || path.endsWith('.pyi'));
            if (!there)
                yield (0,rules_subjects/* finding */.gk)('warning', 'the classifier `Typing :: Typed` is set, and no package has py.typed', wheel);
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/distribution/record-invalid.js


const recordInvalid = problemRule({
    id: 'record-invalid',
    title: 'RECORD that proves nothing',
    rationale: 'RECORD is how an installer, and a user years later, tells that the files are those of the wheel. Weak or unknown hash algorithms, malformed rows and paths outside the package make it say less than it seems to.',
    remediation: 'Build the wheel again with a current build backend, which writes `sha256=` rows.',
    appliesTo: ['wheel'],
    references: [rules_references/* RECORD_FORMAT */.q7],
    file: (subject) => (subject.kind === 'wheel' ? subject.record : undefined),
    examples: {
        bad: [
            {
                title: 'an MD5 hash',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: { 'demo-1.0.dist-info/RECORD': 'demo/__init__.py,md5=1B2M2Y8AsgTpgAmY7PhCfg,0\n' },
                    },
                ],
            },
        ],
        good: [
            { title: 'what a backend writes', files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }] },
        ],
    },
});

;// CONCATENATED MODULE: ./lib/rules/distribution/record-mismatch.js




const recordMismatch = (0,rules_define/* defineRule */.K)({
    id: 'record-mismatch',
    family: 'distribution',
    title: 'RECORD and the files disagree',
    rationale: 'RECORD lists every file of a wheel with its hash. pip does not compare them, so a file that is not listed, or was changed after the list was made, is installed all the same: it is the trace of a wheel that was altered after its build.',
    remediation: 'Build the wheel again and find out what changed it: no step may add or edit files after the build backend wrote RECORD.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel'],
    needs: ['subjects'],
    references: [rules_references/* RECORD_FORMAT */.q7, rules_references/* WHEEL_FORMAT */.EU],
    approvable: false,
    examples: {
        bad: [
            {
                title: 'a RECORD that lists nothing but itself',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: { 'demo-1.0.dist-info/RECORD': 'demo-1.0.dist-info/RECORD,,\n' },
                    },
                ],
            },
        ],
        good: [
            { title: 'what a backend writes', files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }] },
        ],
    },
    *check({ subjects }) {
        for (const wheel of (0,rules_subjects/* wheelsOf */.G)(subjects))
            yield* (0,some/* listed */.K)(mismatches(wheel), wheel);
    },
});
function* mismatches(wheel) {
    const { record } = wheel;
    // A wheel without RECORD is the finding of another rule.
    if (record === undefined)
        return;
    const rows = new Map(record.value.rows.map((row) => [row.path, row]));
    for (const entry of wheel.archive.entries) {
        if (entry.kind !== 'file')
            continue;
        const row = rows.get(entry.path);
        rows.delete(entry.path);
        if (row === undefined) {
            if (isUnlisted(entry.path, record.path))
                continue;
            yield (0,rules_subjects/* finding */.gk)('error', 'a file that RECORD does not list', wheel, { path: entry.path }, (0,rules_subjects/* sha256Of */.Bj)(entry));
        }
        else if (entry.path !== record.path) {
            yield* record_mismatch_compare(wheel, entry, row, record.path);
        }
    }
    for (const row of rows.values()) {
        if (row.path === record.path)
            continue;
        yield (0,rules_subjects/* finding */.gk)('error', 'listed in RECORD, but not in the wheel', wheel, {
            path: row.path,
            line: row.line,
        });
    }
}
/** Signatures are made over RECORD and so can't stand in it (PEP 427). */
function isUnlisted(path, record) {
    return path === `${record}.jws` || path === `${record}.p7s`;
}
function* record_mismatch_compare(wheel, entry, row, record) {
    const { contents, path } = entry;
    if (contents.state !== 'read')
        return;
    const place = { path };
    if (row.size !== undefined && row.size !== contents.size) {
        const message = `RECORD says ${row.size} bytes, the file has ${contents.size}`;
        yield (0,rules_subjects/* finding */.gk)('error', message, wheel, place, (0,rules_subjects/* sha256Of */.Bj)(entry));
    }
    if (row.hash === undefined) {
        if (!isUnlisted(path, record))
            yield (0,rules_subjects/* finding */.gk)('error', 'RECORD has no hash for it', wheel, place, (0,rules_subjects/* sha256Of */.Bj)(entry));
    }
    else if (row.hash.algorithm !== 'sha256') {
        // Longer hashes are allowed, but contents are hashed once, by SHA-256; no build backend writes another.
        const message = `RECORD has a ${row.hash.algorithm} hash, which was not compared`;
        yield (0,rules_subjects/* finding */.gk)('error', message, wheel, place, (0,rules_subjects/* sha256Of */.Bj)(entry));
    }
    else if (row.hash.hex !== undefined && row.hash.hex !== contents.sha256) {
        yield (0,rules_subjects/* finding */.gk)('error', 'its SHA-256 is not the one in RECORD', wheel, place, {
            recorded: row.hash.hex,
            sha256: contents.sha256,
        });
    }
}

;// CONCATENATED MODULE: ./lib/rules/distribution/wheel-file-invalid.js


const wheelFileInvalid = problemRule({
    id: 'wheel-file-invalid',
    title: 'WHEEL file that readers take differently',
    rationale: 'WHEEL says for which systems a wheel was built and whether it goes to the folder for pure or for platform packages. Installers that read it differently install different files.',
    remediation: 'Build the wheel again with a current build backend; nothing in WHEEL is edited by hand.',
    appliesTo: ['wheel'],
    references: [rules_references/* WHEEL_FORMAT */.EU],
    file: (subject) => (subject.kind === 'wheel' ? subject.wheelFile : undefined),
    examples: {
        bad: [
            {
                title: 'a version that no installer knows',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: {
                            'demo-1.0.dist-info/WHEEL': 'Wheel-Version: 9.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
                        },
                    },
                ],
            },
        ],
        good: [
            { title: 'what a backend writes', files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }] },
        ],
    },
});

// EXTERNAL MODULE: ./lib/release/gate.js
var release_gate = __webpack_require__(10586);
// EXTERNAL MODULE: ./lib/rules/gate/references.js
var gate_references = __webpack_require__(8189);
// EXTERNAL MODULE: ./lib/rules/gate/samples.js
var samples = __webpack_require__(87640);
;// CONCATENATED MODULE: ./lib/rules/gate/gate-rule.js




/** A rule of the gate: it looks at the run rather than at files, and no reason could make a finding right. */
function gateRule({ references = [], ...rule }) {
    return (0,rules_define/* defineRule */.K)({
        family: 'gate',
        severity: 'error',
        since: '0.1.0',
        appliesTo: ['project'],
        approvable: false,
        references: [...references, rules_references/* PLAN */.Ac],
        ...rule,
    });
}
/** An error about the run as a whole. */
function stop(message, evidence = {}) {
    return { severity: 'error', message, evidence };
}
/** Something that is as it should be, and worth being read. */
function remark(message, evidence = {}) {
    return { severity: 'note', message, evidence };
}
/** An example that differs from a release where all is well in the facts that it gives. */
function example(title, shown, values = {}) {
    return { title, files: [], facts: { shown, values: { ...samples/* GOOD */.y, ...values } } };
}

;// CONCATENATED MODULE: ./lib/rules/gate/artifact-ambiguous.js



const artifactAmbiguous = gateRule({
    id: 'artifact-ambiguous',
    title: 'Two artifacts of one name in a run',
    rationale: 'A service that is asked for an id may turn it into a name before it answers, people look at names, and a higher id is no later upload. Where a run holds two artifacts of one name, what a reviewer downloaded need not be what is published.',
    remediation: 'End the names of artifacts in `${{ github.run_attempt }}`, and upload each once. Then start a new run; where files were already published, `gh run rerun <id> --failed` of the attempt that verified them.',
    needs: ['gateArtifact'],
    notApplicable: 'there is no artifact',
    references: [gate_references/* ARTIFACTS_API */.FD],
    examples: {
        bad: [
            example('a second one of its name', 'artifacts 42 and 43, both "release-1"', {
                gateArtifact: { ...samples/* GOOD */.y.gateArtifact, namesakes: 2 },
            }),
        ],
        good: [example('the only one of its name', 'artifacts 41 "build-1", 42 "release-1"')],
    },
    check({ gateArtifact: artifact }) {
        if ((0,release_gate/* isAbsent */.W)(artifact))
            return undefined;
        const { namesakes, name, id } = artifact;
        if (namesakes === 1)
            return [];
        return [
            stop(namesakes === 0
                ? `artifact ${id} is not among the artifacts of this run`
                : `${namesakes} artifacts of this run have the name ${JSON.stringify(name)}`),
        ];
    },
});

;// CONCATENATED MODULE: ./lib/rules/gate/artifact-digest-mismatch.js



const artifactDigestMismatch = gateRule({
    id: 'artifact-digest-mismatch',
    title: 'The artifact is not the one that was verified',
    rationale: 'Between the job that verified the files and the one that publishes them lie days, an approval, and services that others can write to. The digest of the artifact travels by another way, as the output of a job, which no later job can change. So a replaced artifact is seen before a byte of it is unpacked.',
    remediation: 'Do not publish. Find out what replaced the artifact: other jobs of the run, other tokens with `actions: write`. A download that broke off gives another digest as well: run the failed jobs again once.',
    needs: ['gate', 'gateArtifact', 'gateArchive'],
    references: [gate_references/* ARTIFACTS_API */.FD],
    examples: {
        bad: [
            example('replaced while it waited for approval', 'promised sha256:c3c3…\ndownloaded sha256:d4d4…', {
                gateArchive: { statements: samples/* GOOD */.y.gateArchive.statements, sha256: 'd4'.repeat(32), size: 2000 },
            }),
        ],
        good: [example('the same', 'promised sha256:c3c3…\ndownloaded sha256:c3c3…')],
    },
    check({ gate: { artifactId: id, artifactDigest }, gateArtifact: artifact, gateArchive: archive }) {
        const findings = [];
        const promised = `and the job that verified it promised ${artifactDigest}`;
        if (archive.sha256 !== artifactDigest) {
            const declared = (0,release_gate/* isAbsent */.W)(artifact) ? archive.size : artifact.size;
            const size = archive.size < declared ? `: ${archive.size} of ${declared} bytes came, so it may be cut off` : '';
            findings.push(stop(`artifact ${id} as downloaded has the SHA-256 ${archive.sha256}, ${promised}${size}`));
        }
        if ((0,release_gate/* isAbsent */.W)(artifact))
            return findings;
        if (artifact.sha256 === undefined)
            findings.push(stop(`GitHub names no digest of artifact ${id}`));
        else if (artifact.sha256 !== artifactDigest) {
            findings.push(stop(`GitHub says that artifact ${id} has the SHA-256 ${artifact.sha256}, ${promised}`));
        }
        return findings;
    },
});

;// CONCATENATED MODULE: ./lib/rules/gate/artifact-malformed.js


const artifactMalformed = gateRule({
    id: 'artifact-malformed',
    title: 'An artifact that can’t be unpacked without doubt',
    rationale: 'A zip in which two readers see different files, or with a path in place of a name, lets one file be verified and another one be published. It is unpacked only by the reader that explains every byte of it, and its papers (`SHA256SUMS`, manifest, SBOM, report) have to agree with what the outputs of the job that verified say.',
    remediation: 'Hand on the artifact that `checksum-and-attest` uploads in mode `checksum`, by its id and digest; change nothing in it.',
    needs: ['gateArchive'],
    notApplicable: 'the artifact was not opened',
    examples: {
        bad: [
            example('a path that leads out of it', 'dist/demo-1.0.tar.gz\n../demo-1.0-py3-none-any.whl', {
                gateArchive: {
                    ...samples/* GOOD */.y.gateArchive,
                    opened: {
                        ...samples/* GOOD */.y.gateArchive.opened,
                        faults: ['"../demo-1.0-py3-none-any.whl" is no path of a release'],
                    },
                },
            }),
        ],
        good: [example('only paths of a release', 'dist/demo-1.0.tar.gz\nSHA256SUMS\nstatements/sbom.json')],
    },
    check({ gateArchive: { opened } }) {
        if (opened === undefined)
            return undefined;
        const { faults } = opened;
        return faults.length === 0 ? [] : [stop(`the artifact was not unpacked: ${(0,some/* someOf */.y)(faults, 5)}`)];
    },
});

;// CONCATENATED MODULE: ./lib/rules/gate/artifact-missing.js


const artifactMissing = gateRule({
    id: 'artifact-missing',
    title: 'The artifact that was verified is not there any more',
    rationale: 'An approval may wait for 30 days, and an artifact may be deleted or expire before. Then nothing is left that anybody verified, and whatever else could be found under its name is something else.',
    remediation: 'Keep artifacts of a release for 45 days or more (`retention-days` of the step that uploads them). This release needs a new version, or a new run where nothing was published yet.',
    needs: ['gate', 'gateArtifact'],
    examples: {
        bad: [
            example('it expired while it waited for approval', 'artifact 42: expired', {
                gateArtifact: { ...samples/* GOOD */.y.gateArtifact, expired: true },
            }),
            example('there is none of this id', 'artifact 42: status 404', {
                gateArtifact: { absent: 'status 404' },
            }),
        ],
        good: [example('it is there', 'artifact 42 "release-1" of run 7')],
    },
    check({ gate: { artifactId: id, repository }, gateArtifact: artifact }) {
        if ((0,release_gate/* isAbsent */.W)(artifact))
            return [stop(`there is no artifact ${id} in ${repository}: ${artifact.absent}`)];
        return artifact.expired ? [stop(`artifact ${id} has expired: its files are gone`)] : [];
    },
});

;// CONCATENATED MODULE: ./lib/rules/gate/artifact-of-other-run.js



const { run } = samples/* GOOD */.y.gateArtifact;
const artifactOfOtherRun = gateRule({
    id: 'artifact-of-other-run',
    title: 'The artifact comes from another run, commit or repository',
    rationale: 'Any workflow of a repository, a pull request of a stranger among them, can upload artifacts under any name. Only what this very run made, of the commit that was verified, went through its checks and stands behind its approval.',
    remediation: 'Pass `artifact-id` from the output of the job that verified the files, in the same run. Never look an artifact up by name, and never take one of another run.',
    needs: ['gate', 'gateRun', 'gateArtifact', 'gateTag'],
    notApplicable: 'there is no artifact',
    references: [gate_references/* ARTIFACTS_API */.FD],
    examples: {
        bad: [
            example('of another run', 'artifact 42: of run 6; this is run 7', {
                gateArtifact: { ...samples/* GOOD */.y.gateArtifact, run: { ...run, id: '6' } },
            }),
            example('from a fork', 'artifact 42: head repository 2002; this is repository 1001', {
                gateArtifact: { ...samples/* GOOD */.y.gateArtifact, run: { ...run, headRepositoryId: '2002' } },
            }),
        ],
        good: [example('of this run', 'artifact 42: of run 7, repository 1001')],
    },
    check({ gate, gateRun, gateArtifact: artifact, gateTag }) {
        if ((0,release_gate/* isAbsent */.W)(artifact))
            return undefined;
        const { id, run: of } = artifact;
        if (of === undefined)
            return [stop(`GitHub names no run that artifact ${id} belongs to`)];
        const findings = [];
        if (of.id !== gate.runId) {
            findings.push(stop(`artifact ${id} is of run ${of.id}, and this is run ${gate.runId}`));
        }
        const home = (0,release_gate/* isAbsent */.W)(gateRun) ? undefined : gateRun.repositoryId;
        if (of.repositoryId !== home || of.headRepositoryId !== home) {
            findings.push(stop(`artifact ${id} is of repository ${of.headRepositoryId}, and ${gate.repository} is ${home ?? 'unknown'}`));
        }
        const commits = [gate.commit, ...((0,release_gate/* isAbsent */.W)(gateTag) ? [] : [gateTag.object])];
        if (!commits.includes(of.headSha)) {
            findings.push(stop(`artifact ${id} is of commit ${of.headSha}, and commit ${gate.commit} was verified`));
        }
        return findings;
    },
});

;// CONCATENATED MODULE: ./lib/rules/gate/checkout-present.js


const checkoutPresent = gateRule({
    id: 'checkout-present',
    title: 'Files lie in the workspace of the job that publishes',
    rationale: 'The job that can publish must run no code of the project: whatever lies in its workspace (a checkout, a download, a cache) can be run by a step that does not look, be it as a module that Python finds first, or as a local action. The safest workspace is an empty one.',
    remediation: 'Remove `actions/checkout` and every download from the job, and let `publish-gate` be its first step. What the job needs comes out of the gate.',
    needs: ['gate'],
    notApplicable: 'this is no runner',
    examples: {
        bad: [
            example('a checkout', 'workspace: .git, pyproject.toml, src', {
                gate: {
                    ...samples/* GOOD */.y.gate,
                    runner: { ...samples/* GOOD */.y.gate.runner, workspace: ['.git', 'pyproject.toml', 'src'] },
                },
            }),
        ],
        good: [example('nothing', 'workspace: empty')],
    },
    check({ gate: { runner } }) {
        if (runner === undefined)
            return undefined;
        const { workspace } = runner;
        if (workspace.length === 0)
            return [];
        const what = workspace.includes('.git') ? 'a checkout lies' : 'files lie';
        return [stop(`${what} in the workspace of this job: ${(0,some/* someOf */.y)(workspace, 5)}`)];
    },
});

// EXTERNAL MODULE: ./lib/release/layout.js
var layout = __webpack_require__(26335);
;// CONCATENATED MODULE: ./lib/rules/gate/digest-mismatch.js


const { opened } = samples/* GOOD */.y.gateArchive;
const digestMismatch = gateRule({
    id: 'digest-mismatch',
    title: 'A file with other bytes than those that were verified',
    rationale: 'A list of checksums that lies beside the files proves nothing: whoever changes a file changes the list. Each file is compared with the digest that the job that verified it gave as an output, after it was written to disk, so that what was verified and what is uploaded are the same bytes.',
    remediation: 'Do not publish. Find out which step changed the file after it was verified; then release a new version.',
    needs: ['gateArchive'],
    notApplicable: 'the artifact was not opened',
    examples: {
        bad: [
            example('a wheel with other bytes', 'promised a1a1…\nunpacked e5e5…', {
                gateArchive: {
                    ...samples/* GOOD */.y.gateArchive,
                    opened: {
                        ...opened,
                        files: opened.files.map((file, index) => index === 0 ? { ...file, sha256: 'e5'.repeat(32) } : file),
                    },
                },
            }),
            example('a statement with other bytes', 'promised d4d4…\nunpacked e5e5…', {
                gateArchive: {
                    ...samples/* GOOD */.y.gateArchive,
                    statements: samples/* GOOD */.y.gateArchive.statements.map((one) => ({ ...one, sha256: 'e5'.repeat(32) })),
                },
            }),
        ],
        good: [example('the same bytes', 'promised a1a1…\nunpacked a1a1…')],
    },
    check({ gateArchive: { expected = [], statements, opened: unpacked } }) {
        if (unpacked === undefined)
            return undefined;
        const promised = new Map([
            ...expected.map(({ name, sha256 }) => [name, sha256]),
            ...statements.map(({ name, sha256 }) => [`${layout/* STATEMENTS_FOLDER */.o1}/${name}`, sha256]),
        ]);
        return [...unpacked.files, ...unpacked.papers].flatMap(({ name, sha256 }) => {
            const wanted = promised.get(name);
            if (wanted === undefined || wanted === sha256)
                return [];
            const message = `${name} has the SHA-256 ${sha256}, and ${wanted} was verified`;
            return [{ ...stop(message, { sha256 }), location: { artifact: name } }];
        });
    },
});

// EXTERNAL MODULE: ./lib/github/environments.js
var environments = __webpack_require__(42281);
;// CONCATENATED MODULE: ./lib/rules/gate/environment-unprotected.js





const environmentUnprotected = gateRule({
    id: 'environment-unprotected',
    title: 'An environment that lets a job publish without a person, or from a branch',
    rationale: 'The environment is what holds a release until a person says yes, and what keeps branches away from PyPI. A job that names an environment that does not exist creates it without any protection; “protected branches only” lets every branch deploy where none is protected.',
    remediation: 'In the settings of the environment: required reviewers, and “Selected branches and tags” with tag patterns alone, such as `v*`.',
    needs: ['gate', 'gateEnvironment'],
    references: [gate_references/* ENVIRONMENTS */.ju],
    examples: {
        bad: [
            example('nobody has to approve', 'pypi: no required reviewers, tags v*', {
                gateEnvironment: { ...samples/* ENVIRONMENT */.M, reviewers: [] },
            }),
            example('branches may deploy', 'pypi: octocat, branches main and tags v*', {
                gateEnvironment: {
                    ...samples/* ENVIRONMENT */.M,
                    refs: [
                        { pattern: 'main', type: 'branch' },
                        { pattern: 'v*', type: 'tag' },
                    ],
                },
            }),
            example('any ref may deploy', 'pypi: octocat, no restriction', {
                gateEnvironment: { ...samples/* ENVIRONMENT */.M, refs: 'all' },
            }),
        ],
        good: [example('a person, and tags alone', 'pypi: octocat, tags v*')],
    },
    check({ gate: { environment, tag }, gateEnvironment: found }) {
        const name = JSON.stringify(environment);
        if ((0,release_gate/* isAbsent */.W)(found))
            return [stop(`there is no environment ${name}: ${found.absent}`)];
        const findings = [];
        const { reviewers, refs } = found;
        if (reviewers.length === 0) {
            findings.push(stop(`the environment ${name} requires no reviewers: nobody has to approve`));
        }
        if (typeof refs === 'string') {
            const may = refs === 'all' ? 'every branch and tag' : 'protected branches';
            findings.push(stop(`${may} may deploy to the environment ${name}; it should be tags alone`));
            return findings;
        }
        const others = refs.filter(({ type }) => type !== 'tag').map(({ pattern }) => pattern);
        if (others.length > 0) {
            findings.push(stop(`branches may deploy to the environment ${name}: ${(0,some/* someOf */.y)(others)}`));
        }
        if (!refs.some(({ type, pattern }) => type === 'tag' && (0,environments/* matchesRef */.d)(pattern, tag))) {
            const patterns = refs.map(({ pattern }) => pattern);
            findings.push(stop(`no tag pattern of the environment ${name} matches ${JSON.stringify(tag)}${patterns.length === 0 ? '' : `: ${(0,some/* someOf */.y)(patterns)}`}`));
        }
        return findings;
    },
});

;// CONCATENATED MODULE: ./lib/rules/gate/event-not-allowed.js



/** What a maintainer does on purpose: pushing a tag, or starting the workflow by hand. */
const ALLOWED = ['push', 'workflow_dispatch'];
const eventNotAllowed = gateRule({
    id: 'event-not-allowed',
    title: 'A run that nobody with write access started for this',
    rationale: 'A release begins with a person who pushes a tag or starts the workflow. `pull_request_target` and `workflow_run` run with the rights of the repository on the word of a stranger, and a run of a fork holds the code of one.',
    remediation: 'Let the release workflow start on `push` of a tag, and on `workflow_dispatch` where it is wanted; nothing else.',
    needs: ['gate', 'gateRun'],
    references: [gate_references/* EVENTS */.qY],
    examples: {
        bad: [
            example('a pull request', 'event: pull_request_target', {
                gateRun: { ...samples/* GOOD */.y.gateRun, event: 'pull_request_target' },
            }),
            example('a fork', 'repository 1001, head repository 2002', {
                gateRun: { ...samples/* GOOD */.y.gateRun, headRepositoryId: '2002' },
            }),
        ],
        good: [example('a tag was pushed', 'event: push, repository 1001, head repository 1001')],
    },
    check({ gate: { runId, repository, runner }, gateRun: run }) {
        if ((0,release_gate/* isAbsent */.W)(run))
            return [stop(`there is no run ${runId} in ${repository}: ${run.absent}`)];
        const findings = [];
        for (const event of new Set([run.event, ...(runner ? [runner.event] : [])])) {
            if (!ALLOWED.includes(event)) {
                findings.push(stop(`the event is ${JSON.stringify(event)}; a release starts by ${ALLOWED.join(' or ')}`));
            }
        }
        if (run.headRepositoryId !== run.repositoryId) {
            const head = run.headRepositoryId ?? 'one that is gone';
            findings.push(stop(`the run is of a fork: its code is of repository ${head}, not ${run.repositoryId}`));
        }
        return findings;
    },
});

// EXTERNAL MODULE: ./lib/release/index-state.js
var index_state = __webpack_require__(54353);
;// CONCATENATED MODULE: ./lib/rules/gate/file-set-mismatch.js




const { expected, opened: file_set_mismatch_opened } = samples/* GOOD */.y.gateArchive;
const fileSetMismatch = gateRule({
    id: 'file-set-mismatch',
    title: 'Other files than those that were verified',
    rationale: 'A check that goes through the files that are there passes a release in which one was dropped, and an upload of a folder publishes whatever lies in it. The set has to be exactly the one that was verified and approved: nothing missing, nothing more.',
    remediation: 'Do not publish. See what wrote to the artifact after its checksums were made; upload the files that were verified, and nothing else, in the job that verifies them.',
    needs: ['gateArchive'],
    notApplicable: 'the artifact was not opened',
    examples: {
        bad: [
            example('the sdist was dropped', 'promised: wheel, sdist\nin the artifact: wheel', {
                gateArchive: { ...samples/* GOOD */.y.gateArchive, opened: { ...file_set_mismatch_opened, files: file_set_mismatch_opened.files.slice(0, 1) } },
            }),
            example('an SBOM in the wrong place', 'in the artifact: sbom.json instead of sbom.cdx.json', {
                gateArchive: {
                    ...samples/* GOOD */.y.gateArchive,
                    opened: {
                        ...file_set_mismatch_opened,
                        papers: file_set_mismatch_opened.papers.map((one) => one.name === layout/* SBOM_FILE */.HO ? { ...one, name: 'sbom.json' } : one),
                    },
                },
            }),
            example('one more wheel', 'promised: wheel\nin the artifact: wheel, sdist', {
                gateArchive: { ...samples/* GOOD */.y.gateArchive, expected: expected.slice(0, 1) },
            }),
        ],
        good: [example('exactly those', 'promised: wheel, sdist\nin the artifact: wheel, sdist')],
    },
    check({ gateArchive: { expected: promised, opened: unpacked } }) {
        if (unpacked === undefined)
            return undefined;
        if (promised === undefined) {
            return [stop('the list of files that "checksums" names by its digest is not in the artifact')];
        }
        const findings = [];
        const names = (files) => files.map(({ name }) => name);
        const missing = [
            ...less(names(promised), names(unpacked.files)),
            ...less(layout/* RELEASE_PAPERS */.ch, names(unpacked.papers)),
        ];
        const extra = [
            ...less(names(unpacked.files), names(promised)),
            ...less(names(unpacked.papers), layout/* RELEASE_PAPERS */.ch),
        ];
        if (missing.length > 0) {
            findings.push(stop(`missing in the artifact, although it was verified: ${(0,some/* someOf */.y)(missing)}`));
        }
        if (extra.length > 0) {
            findings.push(stop(`in the artifact, although nobody verified it: ${(0,some/* someOf */.y)(extra)}`));
        }
        if ((0,index_state/* distributions */._o)(promised).length === 0) {
            findings.push(stop('there is no wheel and no source distribution among the files: nothing to publish'));
        }
        return findings;
    },
});
function less(all, those) {
    const without = new Set(those);
    return all.filter((name) => !without.has(name));
}

;// CONCATENATED MODULE: ./lib/rules/gate/index-conflict.js




const [WHEEL] = samples/* GOOD */.y.gateArchive.expected;
const indexConflict = gateRule({
    id: 'index-conflict',
    title: 'The index holds something else under this version',
    rationale: 'An index keeps a file name for ever. Where it already serves other bytes of this version, or a file that is none of this release, somebody published by another way, before or while the release waited for its approval. Adding to that would mix reviewed files with others.',
    remediation: 'Do not publish. If it was an earlier attempt of the same run, go on with `gh run rerun <id> --failed` on that attempt; if nobody knows who it was, follow the incident steps. Else release a new version.',
    needs: ['gateArchive', 'indexRelease'],
    references: [gate_references/* SIMPLE_API */.qi],
    examples: {
        bad: [
            example('other bytes of a file', 'index: demo-1.0-py3-none-any.whl e5e5…', {
                indexRelease: { ...samples/* GOOD */.y.indexRelease, files: [{ ...WHEEL, sha256: 'e5'.repeat(32) }] },
            }),
            example('a file of somebody else', 'index: demo-1.0-cp312-cp312-win_amd64.whl', {
                indexRelease: {
                    ...samples/* GOOD */.y.indexRelease,
                    files: [{ name: 'demo-1.0-cp312-cp312-win_amd64.whl', sha256: 'e5'.repeat(32) }],
                },
            }),
        ],
        good: [
            example('nothing yet', 'index: no files of demo 1.0'),
            example('the rest of an upload that broke off', 'index: demo-1.0-py3-none-any.whl a1a1…', {
                indexRelease: { ...samples/* GOOD */.y.indexRelease, files: [WHEEL] },
            }),
        ],
    },
    check({ gateArchive: { expected = [] }, indexRelease: { index, project, version, files } }) {
        const { changed, foreign, present } = (0,index_state/* indexState */.I7)(expected, files);
        const findings = changed.map(({ name, expected: wanted, found }) => ({
            ...stop(`${index} already serves ${name} with the SHA-256 ${found}, and ${wanted} was verified`),
            location: { artifact: name },
        }));
        if (foreign.length > 0) {
            findings.push(stop(`${index} serves files of ${project} ${version} that are none of this release: ${(0,some/* someOf */.y)(foreign)}`));
        }
        if (findings.length === 0 && present.length > 0) {
            findings.push(remark(`${index} already serves these very bytes: ${(0,some/* someOf */.y)(present)}`));
        }
        return findings;
    },
});

;// CONCATENATED MODULE: ./lib/rules/gate/approvals.js
/** Who said what about an environment; a name once. GitHub compares names of environments without case. */
function approvalsOf(approvals, environment) {
    const own = approvals.filter(({ environments }) => environments.some((name) => name.toLowerCase() === environment.toLowerCase()));
    const users = (state) => [
        ...new Set(own.filter((one) => one.state === state).map(({ user }) => user ?? 'somebody')),
    ];
    return { approved: users('approved'), rejected: users('rejected') };
}

;// CONCATENATED MODULE: ./lib/rules/gate/not-approved.js





const REJECTED = { environments: ['pypi'], state: 'rejected', user: 'octocat' };
const notApproved = gateRule({
    id: 'not-approved',
    title: 'Nobody approved this run, or somebody rejected it',
    rationale: 'A setting can be changed for a minute and changed back, and an administrator can start a job past its protection. So the gate does not only ask whether approval is required, but whether it was given in this run, and whether anybody said no.\n\nGitHub does not tell when, for which attempt or for which job it was given. After a re-run, or where administrators may pass by the protection, the answer is therefore “unknown: approved in this run; this attempt not provable”, and never more.',
    remediation: 'Let a reviewer of the environment approve the run from the review card. A run that was rejected stays rejected: start a new one when the reason is gone. Where it is unknown, look at the deployments of the run on GitHub; forbid administrators to bypass the protection of the environment.',
    needs: ['gate', 'gateRun', 'gateEnvironment', 'gateApprovals'],
    references: [gate_references/* ENVIRONMENTS */.ju],
    examples: {
        bad: [
            example('no approval', 'reviews of run 7: none', { gateApprovals: [] }),
            example('rejected', 'reviews of run 7: rejected by octocat', { gateApprovals: [REJECTED] }),
        ],
        good: [
            example('approved', 'reviews of run 7: approved for pypi by octocat'),
            example('unknown: a re-run', 'approved by octocat; attempt 2', {
                gateRun: { ...samples/* GOOD */.y.gateRun, attempt: 2 },
            }),
            example('unknown: administrators may bypass', 'approved by octocat; administrators may bypass', {
                gateEnvironment: { ...samples/* ENVIRONMENT */.M, adminsBypass: true },
            }),
        ],
    },
    check({ gate, gateRun, gateEnvironment, gateApprovals }) {
        const { approved, rejected } = approvalsOf(gateApprovals, gate.environment);
        const where = `the environment ${JSON.stringify(gate.environment)} in run ${gate.runId}`;
        if (rejected.length > 0)
            return [stop(`${(0,some/* someOf */.y)(rejected)} rejected ${where}`)];
        if (approved.length === 0)
            return [stop(`nobody approved ${where}`)];
        const doubts = doubtsOf(gateRun, gateEnvironment);
        if (doubts.length > 0) {
            return { unknown: `approved in this run; this attempt not provable: ${doubts.join(', and ')}` };
        }
        return [remark(`${(0,some/* someOf */.y)(approved)} approved ${where}`)];
    },
});
/** Why an approval of the run need not be one of this attempt. */
function doubtsOf(run, environment) {
    const attempt = (0,release_gate/* isAbsent */.W)(run) ? 'nobody knows which attempt this is' : `this is attempt ${run.attempt}`;
    const bypass = (0,release_gate/* isAbsent */.W)(environment) ? undefined : environment.adminsBypass;
    const mayBypass = bypass === undefined
        ? 'GitHub does not tell whether administrators may bypass the protection'
        : 'administrators may bypass the protection';
    return [...((0,release_gate/* isAbsent */.W)(run) || run.attempt > 1 ? [attempt] : []), ...(bypass === false ? [] : [mayBypass])];
}

;// CONCATENATED MODULE: ./lib/rules/gate/policy-mismatch.js


const policyMismatch = gateRule({
    id: 'policy-mismatch',
    title: 'The job that verified went by another policy',
    rationale: 'The policy says what may be in the files, and who may make exceptions. A step before the check could have put another one in its place. So the gate reads it anew, through the API, from the commit that was tagged, and demands that the report went by the same bytes.',
    remediation: 'Verify with the policy of the tagged commit (`source-ref`), in a job that runs no code of the project. Give the gate the same `policy` path.',
    needs: ['policy', 'gateReport'],
    notApplicable: 'there is no report to compare with',
    examples: {
        bad: [
            example('a policy that the commit does not have', 'report: policy f6f6…\ncommit: none', {
                gateReport: { ...samples/* GOOD */.y.gateReport, policy: 'f6'.repeat(32) },
            }),
        ],
        good: [example('the built-in policy for both', 'report: built in\ncommit: none')],
    },
    check({ policy: { origin }, gateReport: report }) {
        if ((0,release_gate/* isAbsent */.W)(report))
            return undefined;
        if (report.policy === origin?.sha256)
            return [];
        const own = origin === undefined ? 'no policy' : `a policy with the SHA-256 ${origin.sha256}`;
        const other = report.policy === undefined ? 'the built-in one' : `one with ${report.policy}`;
        return [stop(`the tagged commit has ${own}, and the files were verified by ${other}`)];
    },
});

;// CONCATENATED MODULE: ./lib/rules/gate/release-conflict.js




const [release_conflict_WHEEL, SDIST] = samples/* GOOD */.y.gateArchive.expected;
const assets = [
    { ...release_conflict_WHEEL, size: 900 },
    { ...SDIST, size: 800 },
];
const releaseConflict = gateRule({
    id: 'release-conflict',
    title: 'A published GitHub Release of this tag holds other files',
    rationale: 'Whoever compares the index with the GitHub Release has to find the same bytes. A Release that was published before, by hand or by another run, would differ for ever from what is about to be uploaded, and nothing uploaded can be taken back.',
    remediation: 'Do not publish. Find out where the Release came from. Release a new version, or delete the Release if it is yours and nothing was uploaded.',
    needs: ['gateArchive', 'gateRelease'],
    notApplicable: 'no GitHub Release of this tag is published',
    references: [gate_references/* RELEASES_API */.EV],
    examples: {
        bad: [
            example('another wheel', 'Release v1.0: demo-1.0-py3-none-any.whl e5e5…', {
                gateRelease: { id: '3', assets: [{ name: release_conflict_WHEEL.name, size: 900, sha256: 'e5'.repeat(32) }] },
            }),
        ],
        good: [
            example('the same files', 'Release v1.0: wheel a1a1…, sdist b2b2…', {
                gateRelease: { id: '3', assets },
            }),
        ],
    },
    check({ gateArchive: { expected = [] }, gateRelease: release }) {
        if ((0,release_gate/* isAbsent */.W)(release))
            return undefined;
        return release.assets.flatMap((asset) => {
            const why = conflict(asset, expected);
            return why === undefined ? [] : [stop(`the published GitHub Release of this tag holds ${why}`)];
        });
    },
});
function conflict({ name, sha256 }, expected) {
    const wanted = expected.find((file) => file.name === name)?.sha256;
    if (wanted === undefined) {
        // Bundles, checksums and notes are made by each run anew, or by hand.
        const isDistribution = (0,index_state/* distributions */._o)([{ name }]).length > 0;
        return isDistribution ? `${name}, which is none of this release` : undefined;
    }
    if (sha256 === undefined)
        return `${name}, of which GitHub names no digest to compare`;
    return sha256 === wanted ? undefined : `${name} with the SHA-256 ${sha256}, and ${wanted} was verified`;
}

;// CONCATENATED MODULE: ./lib/rules/gate/report-mismatch.js




const OTHER = '2bad'.padEnd(40, '0');
const reportMismatch = gateRule({
    id: 'report-mismatch',
    title: 'The report of the job that verified is about something else',
    rationale: 'A person approved what the report says. If it is about another commit, about other bytes, or no pass, then what was approved is not what would be published. The report is no proof here: the gate looks at the files itself. But it has to agree.',
    remediation: 'Give `checksum-and-attest` the report of `verify-artifacts` over the same files, with `source` given: it travels with them.',
    needs: ['gate', 'gateArchive', 'gateReport'],
    examples: {
        bad: [
            example('of another commit', 'report of 2bad0000…; commit 1c0ffee0… is published', {
                gateReport: { ...samples/* GOOD */.y.gateReport, commit: OTHER },
            }),
            example('no pass', 'verdict: fail', { gateReport: { ...samples/* GOOD */.y.gateReport, verdict: 'fail' } }),
            example('about fewer files', 'report: wheel\nto publish: wheel, sdist', {
                gateReport: { ...samples/* GOOD */.y.gateReport, subjects: samples/* GOOD */.y.gateReport.subjects.slice(0, 1) },
            }),
        ],
        good: [example('of this commit and these files', 'verdict: pass, 1c0ffee0…, wheel and sdist')],
    },
    check({ gate: { commit }, gateArchive, gateReport: report }) {
        if ((0,release_gate/* isAbsent */.W)(report))
            return [stop(`there is no report of the job that verified: ${report.absent}`)];
        return [
            ...(report.verdict === 'pass' ? [] : ['the report of the job that verified says: fail']),
            ...(report.complete ? [] : ['the report says that it is not complete: something could not be known']),
            ...(report.commit === commit
                ? []
                : [
                    report.commit === undefined
                        ? 'the report names no commit: the files were not compared with their source'
                        : `the report is about commit ${report.commit}, and ${commit} is to be published`,
                ]),
            ...differences(gateArchive, report),
        ].map((message) => stop(message));
    },
});
function differences({ expected }, { subjects }) {
    if (expected === undefined)
        return [];
    const wanted = new Map((0,index_state/* distributions */._o)(expected).map(({ name, sha256 }) => [name, sha256]));
    const told = new Map(subjects.map(({ name, sha256 }) => [name, sha256]));
    const names = [...new Set([...wanted.keys(), ...told.keys()])].sort();
    const differing = names.filter((name) => wanted.get(name) !== told.get(name));
    return differing.length === 0
        ? []
        : [`the report is not about the files that are to be published: ${(0,some/* someOf */.y)(differing)}`];
}

;// CONCATENATED MODULE: ./lib/rules/gate/run-of-other-source.js



const runOfOtherSource = gateRule({
    id: 'run-of-other-source',
    title: 'A run of another tag, commit or attempt than the one that was verified',
    rationale: 'The provenance and the environment’s tag policy name the ref of the run, whatever was checked out in it. A run of a branch that builds a tag would be signed as the branch, and one of another tag would publish under its name.',
    remediation: 'Start the workflow by pushing the tag, or by `gh workflow run release.yml --ref <tag>`; a dispatch on a branch with the tag as an input can’t publish.',
    needs: ['gate', 'gateRun', 'gateTag'],
    notApplicable: 'there is no such run',
    references: [gate_references/* RUNS_API */.a6],
    examples: {
        bad: [
            example('a dispatch on the default branch', 'run 7 of main; the tag is v1.0', {
                gate: { ...samples/* GOOD */.y.gate, runner: { ...samples/* GOOD */.y.gate.runner, ref: 'refs/heads/main' } },
                gateRun: { ...samples/* GOOD */.y.gateRun, headBranch: 'main' },
            }),
            example('another commit', 'run 7 of commit 2bad0000…; commit 1c0ffee0… was verified', {
                gateRun: { ...samples/* GOOD */.y.gateRun, headSha: '2bad'.padEnd(40, '0') },
            }),
        ],
        good: [example('of the tag', 'run 7 of v1.0, commit 1c0ffee0…')],
    },
    check({ gate: { tag, commit, runId, runner }, gateRun: run, gateTag }) {
        if ((0,release_gate/* isAbsent */.W)(run))
            return undefined;
        const findings = [];
        const name = JSON.stringify(tag);
        if (run.headBranch !== tag) {
            findings.push(stop(`run ${runId} is of ${JSON.stringify(run.headBranch ?? '')}, not of the tag ${name}`));
        }
        if (runner !== undefined && runner.ref !== `refs/tags/${tag}`) {
            findings.push(stop(`this job runs on ${JSON.stringify(runner.ref)}, not on the tag ${name}`));
        }
        // Of an annotated tag, either of its two ids may stand there.
        const ids = [commit, ...((0,release_gate/* isAbsent */.W)(gateTag) ? [] : [gateTag.object])];
        for (const sha of new Set([run.headSha, ...(runner ? [runner.sha] : [])])) {
            if (!ids.includes(sha))
                findings.push(stop(`run ${runId} is of ${sha}, and commit ${commit} was verified`));
        }
        if (runner !== undefined && runner.attempt !== run.attempt) {
            findings.push(stop(`this is attempt ${runner.attempt}, and GitHub says that ${run.attempt} is under way`));
        }
        if (runner !== undefined && runner.repositoryId !== run.repositoryId) {
            findings.push(stop(`the run is of repository ${run.repositoryId}, and this job of ${runner.repositoryId}`));
        }
        return findings;
    },
});

;// CONCATENATED MODULE: ./lib/rules/gate/verified-tag-moved.js


const verifiedTagMoved = gateRule({
    id: 'verified-tag-moved',
    title: 'The tag is not where it was when the release was verified',
    rationale: 'A tag can be moved or deleted while a release waits for its approval. Then the commit that people find under the tag is not the one that was reviewed, built and approved, and a release that is made of a tag that is gone creates it anew, on whatever commit.',
    remediation: 'Do not publish. Find out who moved the tag, and protect tags by a ruleset without bypass (`update`, `deletion`). Then release a new version: a tag that has moved once proves nothing.',
    needs: ['gate', 'gateTag'],
    examples: {
        bad: [
            example('moved to another commit', 'v1.0 verified at 1c0ffee0…\nv1.0 now at 2bad0000…', {
                gateTag: { object: '2bad'.padEnd(40, '0'), commit: '2bad'.padEnd(40, '0') },
            }),
            example('deleted', 'v1.0: status 404', { gateTag: { absent: 'status 404' } }),
        ],
        good: [example('where it was', 'v1.0 verified at 1c0ffee0…\nv1.0 now at 1c0ffee0…')],
    },
    check({ gate: { tag, commit }, gateTag }) {
        const name = JSON.stringify(tag);
        if ((0,release_gate/* isAbsent */.W)(gateTag))
            return [stop(`the tag ${name} is gone: ${gateTag.absent}`)];
        if (gateTag.commit === commit)
            return [];
        return [stop(`the tag ${name} is at commit ${gateTag.commit}, and commit ${commit} was verified`)];
    },
});

;// CONCATENATED MODULE: ./lib/rules/gate/workflow-not-allowed.js



const workflowNotAllowed = gateRule({
    id: 'workflow-not-allowed',
    title: 'Another workflow than the one that may publish',
    rationale: 'PyPI trusts one workflow file of the repository, and so do those who verify its attestations. A second workflow that runs the same steps has had other reviews, and other jobs around them.',
    remediation: 'Publish from the workflow that the trusted publisher names. If it is not `release.yml`, set the input `workflow` to its file name.',
    needs: ['gate', 'gateRun'],
    notApplicable: 'there is no such run',
    references: [gate_references/* TRUSTED_PUBLISHING */._0],
    examples: {
        bad: [
            example('another file', 'run 7 of .github/workflows/nightly.yml', {
                gateRun: { ...samples/* GOOD */.y.gateRun, workflow: '.github/workflows/nightly.yml' },
            }),
        ],
        good: [example('the workflow of releases', 'run 7 of .github/workflows/release.yml')],
    },
    check({ gate: { workflow, repository, runner, runId }, gateRun: run }) {
        if ((0,release_gate/* isAbsent */.W)(run))
            return undefined;
        const findings = [];
        const path = `.github/workflows/${workflow}`;
        if (run.workflow !== path) {
            findings.push(stop(`run ${runId} is of ${JSON.stringify(run.workflow)}, and ${path} may publish`));
        }
        const wanted = runner && `${repository}/${path}@${runner.ref}`;
        if (wanted !== undefined && runner?.workflowRef !== wanted) {
            const found = JSON.stringify(runner?.workflowRef);
            findings.push(stop(`this job is of the workflow ${found}, and ${wanted} may publish`));
        }
        return findings;
    },
});

;// CONCATENATED MODULE: ./lib/pypi/upload/content-type.js

const TYPES = new Set(['text/plain', 'text/x-rst', 'text/markdown']);
const VARIANTS = new Set(['GFM', 'CommonMark']);
/** A description type split as RFC 2045 says: the type in lower case and the parameters that count. */
function parts(value) {
    const [type = '', ...rest] = value.split(';');
    const parameters = new Map();
    for (const part of rest) {
        const equals = part.indexOf('=');
        if (equals === -1)
            continue;
        const text = part.slice(equals + 1).trim();
        parameters.set(part.slice(0, equals).trim().toLowerCase(), text.replace(/^"(.*)"$/, '$1'));
    }
    return { type: type.trim().toLowerCase(), parameters };
}
/** Why PyPI refuses this Description-Content-Type; `undefined` where it takes it. */
function contentTypeFault(value) {
    const { type, parameters } = parts(value);
    if (!TYPES.has(type))
        return `${(0,distribution_problems/* quote */.hD)(value)} is not one of ${[...TYPES].join(', ')}`;
    const charset = parameters.get('charset') ?? 'UTF-8';
    if (charset !== 'UTF-8')
        return `the charset is ${(0,distribution_problems/* quote */.hD)(charset)}, only UTF-8 is allowed`;
    const variant = parameters.get('variant') ?? 'GFM';
    if (type === 'text/markdown' && !VARIANTS.has(variant)) {
        return `the Markdown variant is ${(0,distribution_problems/* quote */.hD)(variant)}, only ${[...VARIANTS].join(' and ')} are known`;
    }
    return undefined;
}
/** True where PyPI renders the description as reStructuredText, its default, and refuses what does not render. */
function isRendered(value) {
    return value === undefined || value === '' || parts(value).type === 'text/x-rst';
}

// EXTERNAL MODULE: ./lib/distribution/requirement.js
var distribution_requirement = __webpack_require__(82157);
;// CONCATENATED MODULE: ./lib/pypi/upload/classifiers.js
/**
 * PyPI takes a classifier only if it stands in its list, which grows with each release of a framework and so is not held here.
 * Held are the parts that are closed: licences get no new ones since PEP 639, the other two are scales of fixed steps.
 */
const LICENSES = new Set([
    'Aladdin Free Public License (AFPL)',
    'CC0 1.0 Universal (CC0 1.0) Public Domain Dedication',
    'CeCILL-B Free Software License Agreement (CECILL-B)',
    'CeCILL-C Free Software License Agreement (CECILL-C)',
    'DFSG approved',
    'Eiffel Forum License (EFL)',
    'Free For Educational Use',
    'Free For Home Use',
    'Free To Use But Restricted',
    'Free for non-commercial use',
    'Freely Distributable',
    'Freeware',
    'GUST Font License 1.0',
    'GUST Font License 2006-09-30',
    'Netscape Public License (NPL)',
    'Nokia Open Source License (NOKOS)',
    'OSI Approved',
    'Other/Proprietary License',
    'Public Domain',
    'Repoze Public License',
]);
const OSI_APPROVED = new Set([
    'Academic Free License (AFL)',
    'Apache Software License',
    'Apple Public Source License',
    'Artistic License',
    'Attribution Assurance License',
    'BSD License',
    'Blue Oak Model License (BlueOak-1.0.0)',
    'Boost Software License 1.0 (BSL-1.0)',
    'CEA CNRS Inria Logiciel Libre License, version 2.1 (CeCILL-2.1)',
    'CMU License (MIT-CMU)',
    'Common Development and Distribution License 1.0 (CDDL-1.0)',
    'Common Public License',
    'Eclipse Public License 1.0 (EPL-1.0)',
    'Eclipse Public License 2.0 (EPL-2.0)',
    'Educational Community License, Version 2.0 (ECL-2.0)',
    'Eiffel Forum License',
    'European Union Public Licence 1.0 (EUPL 1.0)',
    'European Union Public Licence 1.1 (EUPL 1.1)',
    'European Union Public Licence 1.2 (EUPL 1.2)',
    'GNU Affero General Public License v3',
    'GNU Affero General Public License v3 or later (AGPLv3+)',
    'GNU Free Documentation License (FDL)',
    'GNU General Public License (GPL)',
    'GNU General Public License v2 (GPLv2)',
    'GNU General Public License v2 or later (GPLv2+)',
    'GNU General Public License v3 (GPLv3)',
    'GNU General Public License v3 or later (GPLv3+)',
    'GNU Lesser General Public License v2 (LGPLv2)',
    'GNU Lesser General Public License v2 or later (LGPLv2+)',
    'GNU Lesser General Public License v3 (LGPLv3)',
    'GNU Lesser General Public License v3 or later (LGPLv3+)',
    'GNU Library or Lesser General Public License (LGPL)',
    'Historical Permission Notice and Disclaimer (HPND)',
    'IBM Public License',
    'ISC License (ISCL)',
    'Intel Open Source License',
    'Jabber Open Source License',
    'MIT License',
    'MIT No Attribution License (MIT-0)',
    'MITRE Collaborative Virtual Workspace License (CVW)',
    'MirOS License (MirOS)',
    'Motosoto License',
    'Mozilla Public License 1.0 (MPL)',
    'Mozilla Public License 1.1 (MPL 1.1)',
    'Mozilla Public License 2.0 (MPL 2.0)',
    'Mulan Permissive Software License v2 (MulanPSL-2.0)',
    'NASA Open Source Agreement v1.3 (NASA-1.3)',
    'Nethack General Public License',
    'Nokia Open Source License',
    'Open Group Test Suite License',
    'Open Software License 3.0 (OSL-3.0)',
    'PostgreSQL License',
    'Python License (CNRI Python License)',
    'Python Software Foundation License',
    'Qt Public License (QPL)',
    'Ricoh Source Code Public License',
    'SIL Open Font License 1.1 (OFL-1.1)',
    'Sleepycat License',
    'Sun Industry Standards Source License (SISSL)',
    'Sun Public License',
    'The Unlicense (Unlicense)',
    'Universal Permissive License (UPL)',
    'University of Illinois/NCSA Open Source License',
    'Vovida Software License 1.0',
    'W3C License',
    'X.Net License',
    'Zero-Clause BSD (0BSD)',
    'Zope Public License',
    'zlib/libpng License',
]);
const STEPS = {
    'Development Status': new Set([
        '1 - Planning',
        '2 - Pre-Alpha',
        '3 - Alpha',
        '4 - Beta',
        '5 - Production/Stable',
        '6 - Mature',
        '7 - Inactive',
    ]),
    Typing: new Set(['Typed', 'Stubs Only']),
};
const GROUPS = new Set([
    'Development Status',
    'Environment',
    'Framework',
    'Intended Audience',
    'License',
    'Natural Language',
    'Operating System',
    'Programming Language',
    'Topic',
    'Typing',
]);
/** Once listed, refused since: a deprecation is never taken back. */
const DEPRECATED = new Set([
    'Framework :: Django CMS :: 4.2',
    'License :: OSI Approved :: Intel Open Source License',
    'License :: OSI Approved :: Jabber Open Source License',
    'License :: OSI Approved :: MITRE Collaborative Virtual Workspace License (CVW)',
    'License :: OSI Approved :: Sun Industry Standards Source License (SISSL)',
    'License :: OSI Approved :: X.Net License',
    'Natural Language :: Ukranian',
    'Topic :: Communications :: Chat :: AOL Instant Messenger',
]);
function isListed(parts) {
    const [group = '', second = '', third] = parts;
    if (!GROUPS.has(group) || parts.length < 2 || parts.some((part) => part === '' || part !== part.trim())) {
        return false;
    }
    const steps = STEPS[group];
    if (steps)
        return parts.length === 2 && steps.has(second);
    if (group !== 'License')
        return true;
    if (third === undefined)
        return LICENSES.has(second);
    return parts.length === 3 && second === 'OSI Approved' && OSI_APPROVED.has(third);
}
/** Why PyPI refuses a classifier, as far as the closed parts of its list tell; `undefined` where nothing speaks against it. */
function classifierFault(classifier) {
    if (DEPRECATED.has(classifier))
        return 'has been deprecated';
    return isListed(classifier.split(' :: ')) ? undefined : 'is not in the list of classifiers';
}

;// CONCATENATED MODULE: ./lib/pypi/upload/email-address.js
/** RFC 6531: an atom may hold any letter beyond ASCII. */
const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\u0080-\\u{10ffff}-]+";
const LOCAL_PART = new RegExp(`^${ATOM}(?:\\.${ATOM})*$`, 'u');
const email_address_LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u;
/** Names that RFC 6761 and others keep out of the public DNS; an address there reaches nobody. */
const SPECIAL_USE = new Set(['arpa', 'invalid', 'local', 'localhost', 'onion', 'test']);
const MAX_DOMAIN = 253;
const MAX_LABEL = 63;
function isAddress(text) {
    const at = text.lastIndexOf('@');
    const domain = text.slice(at + 1);
    if (at < 0 || !LOCAL_PART.test(text.slice(0, at)) || domain.length > MAX_DOMAIN)
        return false;
    const labels = domain.split('.');
    const last = labels.at(-1) ?? '';
    return (labels.length > 1 &&
        labels.every((label) => label.length <= MAX_LABEL && email_address_LABEL.test(label)) &&
        !/[0-9]$/.test(last) &&
        !SPECIAL_USE.has(last.toLowerCase()));
}
/** The form that says one address plainly: alone, or in angle brackets after a name. Lists, comments and quotes are other forms. */
const PLAIN = /^(?:[^<>@,;("]*<([^<>,;("]+)>|([^<>,;("]+))$/;
/**
 * True unless PyPI would refuse the value of Author-email or Maintainer-email. Only a value that holds one address in a plain
 * form is looked at; of lists PyPI reads none, and of odd forms each reader something else.
 */
function isUploadEmail(value) {
    const match = PLAIN.exec(value.trim());
    const address = (match?.[1] ?? match?.[2] ?? '').trim();
    return address === '' || address.endsWith('@') || isAddress(address);
}

;// CONCATENATED MODULE: ./lib/pypi/upload/license-expression.js
/** What people write for a licence that has another identifier, or several; in lower case. */
const NO_IDENTIFIERS = new Set([
    'agpl',
    'agplv3',
    'agplv3+',
    'apache',
    'apache-2',
    'apache2',
    'apache2.0',
    'apache_2.0',
    'bsd',
    'bsd-2',
    'bsd-3',
    'bsd2',
    'bsd3',
    'commercial',
    'cc-by',
    'gnu',
    'gpl',
    'gpl-2',
    'gpl-3',
    'gpl2',
    'gpl3',
    'gplv2',
    'gplv2+',
    'gplv3',
    'gplv3+',
    'lgpl',
    'lgpl-3',
    'lgplv2.1',
    'lgplv3',
    'lgplv3+',
    'license',
    'mit-license',
    'mpl',
    'mpl2',
    'mpl-2',
    'none',
    'proprietary',
    'psf',
    'public-domain',
    'unknown',
    'unlicensed',
]);
const IDENTIFIER = /^[a-z0-9.-]+\+?$/;
/** Longer than any real expression by far. */
const MAX_LENGTH = 2000;
function operandFault(token) {
    const isOwn = token.startsWith('licenseref-');
    if (!IDENTIFIER.test(token) || (!isOwn && NO_IDENTIFIERS.has(token))) {
        return `${JSON.stringify(token)} is no identifier of the SPDX list`;
    }
    return undefined;
}
/**
 * Why a License-Expression (PEP 639) is none; `undefined` where nothing speaks against it. Its grammar is checked, and names
 * that are known not to be SPDX identifiers; the list of those that are grows with each SPDX release and is not held here.
 */
function licenseExpressionFault(value) {
    const malformed = 'it is no SPDX license expression';
    if (value.length > MAX_LENGTH)
        return malformed;
    const tokens = value
        .toLowerCase()
        .replace(/[()]/g, ' $& ')
        .split(/\s+/)
        .filter((token) => token !== '');
    let depth = 0;
    let expectsOperand = true;
    for (const token of tokens) {
        if (token === '(' && expectsOperand)
            depth += 1;
        else if (token === ')' && !expectsOperand && depth > 0)
            depth -= 1;
        else if (token === 'and' || token === 'or' || token === 'with') {
            if (expectsOperand)
                return malformed;
            expectsOperand = true;
        }
        else {
            if (!expectsOperand || token === '(' || token === ')')
                return malformed;
            const fault = operandFault(token);
            if (fault !== undefined)
                return fault;
            expectsOperand = false;
        }
    }
    return expectsOperand || depth > 0 ? malformed : undefined;
}

;// CONCATENATED MODULE: ./lib/pypi/upload/refusal.js
function refusalOf({ name, line }, message) {
    return { subject: name, message, line };
}

;// CONCATENATED MODULE: ./lib/pypi/upload/url.js
/** RFC 3986, appendix B, with a scheme; the authority is absent where no `//` is. */
const URL_PARTS = /^([A-Za-z][A-Za-z0-9+.-]*):(?:\/\/([^\\/?#]*))?([^?#]*)(?:\?([^#]*))?/;
/**
 * True for what PyPI takes as Home-page, Download-URL or the URL of a Project-URL: http or https. It looks at hosts hardly at
 * all, and escapes characters that no URL has before it looks, so that a port too large and square brackets are left to fail.
 */
function isUploadUrl(text) {
    const match = URL_PARTS.exec(text);
    if (!match)
        return false;
    const [, scheme = '', authority = '', path = '', query = ''] = match;
    const port = /^[A-Za-z0-9.-]+:([0-9]{5})$/.exec(authority)?.[1] ?? '0';
    return /^https?$/i.test(scheme) && Number(port) <= 65_535 && !/[[\]]/.test(path + query);
}

;// CONCATENATED MODULE: ./lib/pypi/upload/fields.js









/** PyPI's bounds, in characters. */
const MAX_SUMMARY = 512;
const fields_MAX_LABEL = 32;
/** Faults that our parser of core metadata finds as well, and for which an upload is refused by client or index. */
const REFUSED_PROBLEMS = new Set([
    'missing-header',
    'unknown-metadata-version',
    'withdrawn-metadata-version',
    'invalid-name',
    'invalid-version',
    'duplicate-header',
    'unknown-header',
    'mime-header',
    'header-too-new',
    'two-descriptions',
    'not-utf-8',
    'invalid-requirement',
    'invalid-requires-python',
    'invalid-extra',
    'invalid-dynamic',
]);
/** True where License-Expression and License-File mean what PEP 639 says; before 2.4 clients drop the latter. */
function hasLicenseFields({ metadataVersion }) {
    return metadataVersion !== undefined && metadataVersion >= '2.4';
}
/**
 * What PyPI refuses of METADATA or PKG-INFO, as it reads them out of the form that a client fills from the file. An empty
 * header counts there as none.
 */
function* fieldRefusals({ value, problems }) {
    for (const { code, message, line } of problems) {
        if (REFUSED_PROBLEMS.has(code))
            yield { subject: 'metadata', message, ...(line === undefined ? {} : { line }) };
    }
    for (const [name, headers] of value.fields) {
        const check = CHECKS.get(name);
        if (!check)
            continue;
        for (const header of headers) {
            const fault = header.value === '' ? undefined : check(header.value);
            if (fault !== undefined)
                yield refusalOf(header, fault);
        }
    }
    yield* licenseRefusals(value);
}
const url = (value) => (isUploadUrl(value) ? undefined : `${(0,distribution_problems/* quote */.hD)(value)} is not a valid URL`);
const email = (value) => isUploadEmail(value) ? undefined : `${(0,distribution_problems/* quote */.hD)(value)} is not a valid e-mail address`;
/** One requirement, and none from an address of its own. */
const released = (value) => {
    const requirement = (0,distribution_requirement/* parseRequirement */.p)(value);
    if ('code' in requirement)
        return requirement.message;
    return requirement.url === undefined ? undefined : `a direct dependency: ${(0,distribution_problems/* quote */.hD)(value)}`;
};
/** Each by lower-case field: why PyPI refuses this value. */
const CHECKS = new Map([
    [
        'version',
        (value) => (0,distribution_version/* normalizeVersion */.Qj)(value)?.includes('+') === true
            ? `the local version in ${(0,distribution_problems/* quote */.hD)(value)} is not allowed`
            : undefined,
    ],
    [
        'summary',
        (value) => {
            if (value.includes('\n'))
                return 'it runs over several lines';
            return Array.from(value).length > MAX_SUMMARY
                ? `it has more than ${MAX_SUMMARY} characters`
                : undefined;
        },
    ],
    ['description-content-type', contentTypeFault],
    ['author-email', email],
    ['maintainer-email', email],
    ['home-page', url],
    ['download-url', url],
    ['project-url', projectUrl],
    [
        'classifier',
        (value) => {
            const fault = classifierFault(value.trim());
            return fault === undefined ? undefined : `${(0,distribution_problems/* quote */.hD)(value)} ${fault}`;
        },
    ],
    ['requires-dist', requiresDist],
    ['provides-dist', released],
    ['obsoletes-dist', released],
    ['import-name', importName],
    ['import-namespace', importName],
]);
/** What is no requirement at all is among the problems of the parser. */
function requiresDist(value) {
    if (value.includes('\n'))
        return 'it runs over several lines';
    return 'code' in (0,distribution_requirement/* parseRequirement */.p)(value) ? undefined : released(value);
}
function projectUrl(value) {
    const comma = value.indexOf(',');
    const label = (comma === -1 ? value : value.slice(0, comma)).trim();
    const address = comma === -1 ? '' : value.slice(comma + 1).trim();
    if (label === '')
        return `${(0,distribution_problems/* quote */.hD)(value)} has no label`;
    if (Array.from(label).length > fields_MAX_LABEL)
        return `the label ${(0,distribution_problems/* quote */.hD)(label)} has more than ${fields_MAX_LABEL} characters`;
    return address === '' ? `${(0,distribution_problems/* quote */.hD)(value)} has no URL` : url(address);
}
/** A dotted name, maybe marked as private (PEP 794). */
function importName(value) {
    const isName = /^[\p{ID_Start}_]\p{ID_Continue}*(?:\.[\p{ID_Start}_]\p{ID_Continue}*)*\s*(?:;\s*private\s*)?$/u;
    return isName.test(value) ? undefined : `${(0,distribution_problems/* quote */.hD)(value)} is no name of a module`;
}
function* licenseRefusals(value) {
    const expression = filled(value, 'license-expression');
    if (expression === undefined)
        return;
    if (!hasLicenseFields(value)) {
        const version = value.metadataVersion ?? 'none';
        yield refusalOf(expression, `it came with metadata 2.4, this is ${(0,distribution_problems/* quote */.hD)(version)}`);
    }
    const fault = licenseExpressionFault(expression.value);
    if (fault !== undefined)
        yield refusalOf(expression, fault);
    const license = filled(value, 'license');
    if (license)
        yield refusalOf(license, 'only one of License and License-Expression may stand (PEP 639)');
}
function filled({ fields }, name) {
    return fields.get(name)?.find((header) => header.value !== '');
}

;// CONCATENATED MODULE: ./lib/pypi/upload/platform-tags.js
/** Platforms without a version in their tag, and the ones that are older than PEP 600. */
const FIXED = new Set([
    'any',
    'win32',
    'win_arm64',
    'win_amd64',
    'win_ia64',
    'manylinux1_x86_64',
    'manylinux1_i686',
    'manylinux2010_x86_64',
    'manylinux2010_i686',
    'manylinux2014_x86_64',
    'manylinux2014_i686',
    'manylinux2014_aarch64',
    'manylinux2014_armv7l',
    'manylinux2014_ppc64',
    'manylinux2014_ppc64le',
    'manylinux2014_s390x',
    'linux_armv6l',
    'linux_armv7l',
]);
const LINUX = '(?:x86_64|i686|aarch64|armv7l|ppc64le|s390x|riscv64)';
const MAC = '(?:ppc|ppc64|i386|x86_64|arm64|intel|fat|fat3|fat64|universal|universal2)';
/** Of macOS only the releases that exist: 10.x, and from 11 on a major version and 0. */
const PATTERNS = [
    new RegExp(`^macosx_(?:10_\\d+|(?:1[1-5]|26)_0)_${MAC}$`),
    new RegExp(`^manylinux_\\d+_\\d+_(?:${LINUX}|ppc64)$`),
    new RegExp(`^musllinux_\\d+_\\d+_${LINUX}$`),
    /^ios_\d+_\d+_(?:arm64|x86_64)_(?:iphoneos|iphonesimulator)$/,
    /^android_\d+_(?:armeabi_v7a|arm64_v8a|x86|x86_64)$/,
    /^pyemscripten_\d+_\d+_wasm32$/,
];
/** True for a platform tag that PyPI publishes wheels for: a plain `linux_x86_64` promises nothing about the system it runs on. */
function isUploadPlatform(tag) {
    return FIXED.has(tag) || PATTERNS.some((pattern) => pattern.test(tag));
}

;// CONCATENATED MODULE: ./lib/pypi/upload/files.js







const MiB = 1024 * 1024;
/** PyPI takes larger files only of projects that were granted a limit of their own. */
const MAX_FILE_BYTES = 100 * MiB;
/** A wheel that inflates to more than this, and to more than so many times its size, counts as a bomb there. */
const MIN_BOMB_BYTES = 64 * MiB;
const MAX_RATIO = 50;
/** What PyPI refuses of a source distribution besides its metadata: the name of the file (PEP 625) and licences that are not there. */
function* sdistRefusals(sdist) {
    const { metadata, filename, topFolder } = sdist;
    const version = (0,distribution_version/* normalizeVersion */.Qj)(metadata?.value.version ?? '');
    const name = metadata?.value.name;
    if (name !== undefined && version !== undefined) {
        const expected = `${escaped(name)}-${version}.tar.gz`;
        if (filename !== expected) {
            yield { subject: 'filename', message: `the file name is invalid, it should be ${(0,distribution_problems/* quote */.hD)(expected)}` };
        }
    }
    if (topFolder !== undefined)
        yield* licenseFileRefusals(sdist, `${topFolder}/`);
}
/** What PyPI refuses of a wheel besides its metadata. */
function* wheelRefusals(wheel) {
    yield* wheelNameRefusals(wheel);
    const { name, archive, size, entryPoints } = wheel;
    if ((0,filename/* isFilename */.AT)(name)) {
        // Neither is normalised before it looks into the archive, so that no other spelling of the folder is found.
        const folder = `${name.rawProject}-${name.rawVersion}.dist-info`;
        if (wheel.distInfo !== undefined && wheel.distInfo !== folder) {
            const message = `its metadata are looked for in ${(0,distribution_problems/* quote */.hD)(folder)}, not in ${(0,distribution_problems/* quote */.hD)(wheel.distInfo)}`;
            yield { subject: 'dist-info', message };
        }
        yield* licenseFileRefusals(wheel, `${folder}/licenses/`);
    }
    if (entryPoints)
        yield* entryPointRefusals(entryPoints);
    const inflated = archive.entries.reduce((sum, { declaredSize }) => sum + declaredSize, 0);
    if (inflated > MIN_BOMB_BYTES && inflated > size * MAX_RATIO) {
        yield { subject: 'archive', message: `it inflates to more than ${MAX_RATIO} times its size` };
    }
    yield* pathRefusals(wheel);
}
/** Faults at which configparser stops, which is what PyPI reads entry_points.txt with. */
const STOPS = new Set([
    'duplicate-section',
    'no-delimiter',
    'not-utf-8',
    'outside-section',
]);
function* entryPointRefusals({ value, problems }) {
    const subject = 'entry points';
    // What configparser takes for more of the value above is no line of its own to it.
    const continued = new Set(problems.map(({ code, line }) => (code === 'continuation-line' ? line : 0)));
    for (const { code, message, line } of problems) {
        if (STOPS.has(code) && !continued.has(line))
            yield { subject, message };
    }
    const seen = new Set();
    for (const { group, name } of value.entries) {
        const key = `${group}\n${name}`;
        if (seen.has(key))
            yield { subject, message: `${(0,distribution_problems/* quote */.hD)(name)} stands twice in ${(0,distribution_problems/* quote */.hD)(group)}` };
        seen.add(key);
        if ((0,entry_points/* isScriptGroup */.$)(group) && !/^[\p{L}\p{N}_.-]+$/u.test(name)) {
            yield { subject, message: `${(0,distribution_problems/* quote */.hD)(name)} is no name of a command` };
        }
    }
}
function* wheelNameRefusals({ name, metadata }) {
    if (!(0,filename/* isFilename */.AT)(name))
        return;
    const platforms = name.platformTags.filter((tag) => !isUploadPlatform(tag));
    for (const tag of platforms) {
        yield { subject: 'platform tag', message: `the platform tag ${(0,distribution_problems/* quote */.hD)(tag)} is not supported` };
    }
    const { name: project = name.rawProject, version } = metadata?.value ?? {};
    const expected = escaped(project);
    if (name.rawProject !== expected) {
        const message = `the file name should begin with the normalised project name ${(0,distribution_problems/* quote */.hD)(expected)}, not ${(0,distribution_problems/* quote */.hD)(name.rawProject)}`;
        yield { subject: 'filename', message };
    }
    if (version !== undefined && (0,distribution_version/* normalizeVersion */.Qj)(version) && !(0,distribution_version/* versionsEqual */.At)(version, name.version)) {
        yield { subject: 'filename', message: `the version in the file name should be ${(0,distribution_problems/* quote */.hD)(version)}` };
    }
}
function* licenseFileRefusals({ metadata, archive }, folder) {
    if (metadata === undefined || !hasLicenseFields(metadata.value))
        return;
    const paths = new Set(archive.entries.map(({ path }) => path));
    for (const header of metadata.value.licenseFiles) {
        if (header.value === '')
            continue;
        if (/\.\.|[*\\]|^\/|^[A-Za-z]:/.test(header.value)) {
            yield refusalOf(header, `${(0,distribution_problems/* quote */.hD)(header.value)} is no relative path`);
        }
        else if (!paths.has(folder + header.value)) {
            yield refusalOf(header, `${(0,distribution_problems/* quote */.hD)(header.value)} does not exist at ${(0,distribution_problems/* quote */.hD)(folder + header.value)}`);
        }
    }
}
/** Approvable elsewhere, for a reader of one's own; the index compares each name with the central directory byte by byte. */
function* pathRefusals({ archive }) {
    const isControl = ({ path }) => /[\0-\x1f\x7f]/.test(path);
    if (archive.entries.some(isControl)) {
        yield { subject: 'archive', message: 'a name in the archive holds a control character' };
    }
    const codes = new Set(archive.anomalies.map(({ code }) => code));
    if (codes.has('path-encoding'))
        yield { subject: 'archive', message: 'a name in the archive is not marked as UTF-8' };
    if (codes.has('duplicate-path'))
        yield { subject: 'archive', message: 'two entries have one name' };
}
function escaped(project) {
    return (0,filename/* normalizeName */.Pc)(project).replaceAll('-', '_');
}

;// CONCATENATED MODULE: ./lib/rules/index/index-refuses.js






/** Findings listed for one artifact; METADATA may hold thousands of lines, each of them wrong. */
const index_refuses_LISTED = 20;
const indexRefuses = (0,rules_define/* defineRule */.K)({
    id: 'index-refuses',
    family: 'index',
    title: 'PyPI will refuse the upload',
    rationale: 'PyPI checks each file when it arrives: metadata, file name, platform tags, licence files. A file that it refuses stops a release half-way, after a person approved it and other files are already public under a version that can’t be used again. So its rules (as of August 2026) are looked at before anybody is asked.\n\nFaults of the archive, of RECORD and missing files, which PyPI refuses as well, are findings of their own rules, and none of those can be approved. What can’t be seen from the file is not checked: rights to the project, names that are taken or prohibited, whether reStructuredText renders (`twine check` does that), identifiers that are new in the SPDX list, and classifiers below the groups that are still growing.',
    remediation: 'Correct the metadata in pyproject.toml (or setup.cfg) and build again with a current build backend; do not rename files.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['subjects'],
    references: [
        rules_references/* CORE_METADATA */.Kr,
        {
            title: 'PEP 625: filename of a source distribution',
            url: 'https://peps.python.org/pep-0625/',
        },
        { title: 'PyPI: the classifiers', url: 'https://pypi.org/classifiers/' },
    ],
    approvable: false,
    examples: {
        bad: [
            {
                title: 'a local version',
                files: [{ artifact: 'demo-1.0+local.1-py3-none-any.whl', contents: {} }],
            },
            {
                title: 'a classifier that keeps a project private',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'PKG-INFO': 'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\nClassifier: Private :: Do Not Upload\n',
                        },
                    },
                ],
            },
            {
                title: 'a wheel for any Linux',
                files: [{ artifact: 'demo-1.0-cp312-cp312-linux_x86_64.whl', contents: {} }],
            },
            {
                title: 'a source distribution named as its project is spelt',
                files: [{ artifact: 'Demo-1.0.tar.gz', contents: {} }],
            },
        ],
        good: [
            {
                title: 'as a current backend writes them',
                files: [
                    { artifact: 'demo-1.0-py3-none-any.whl', contents: {} },
                    { artifact: 'demo-1.0.tar.gz', contents: {} },
                ],
            },
            {
                title: 'a wheel for the systems of PEP 600',
                files: [{ artifact: 'demo-1.0-cp312-cp312-manylinux_2_28_x86_64.whl', contents: {} }],
            },
        ],
    },
    check({ subjects }) {
        const distributions = subjects.filter((subject) => subject.kind !== 'other');
        if (distributions.length === 0)
            return undefined;
        return distributions.flatMap((distribution) => [...findingsOf(distribution)]);
    },
});
function* refusals(subject) {
    if ('code' in subject.name)
        yield { subject: 'filename', message: subject.name.message };
    if (subject.metadata)
        yield* fieldRefusals(subject.metadata);
    if (subject.kind === 'wheel')
        yield* wheelRefusals(subject);
    else
        yield* sdistRefusals(subject);
}
function* findingsOf(subject) {
    const { metadata, size } = subject;
    const path = metadata === undefined ? undefined : (0,rules_subjects/* shownPath */.pS)(subject, metadata.path);
    let count = 0;
    for (const { subject: about, message, line } of refusals(subject)) {
        count += 1;
        if (count > index_refuses_LISTED)
            continue;
        const place = line === undefined || path === undefined ? {} : { path, line };
        yield (0,rules_subjects/* finding */.gk)('error', `${about}: ${message}`, subject, place, { field: about });
    }
    if (count > index_refuses_LISTED)
        yield (0,rules_subjects/* finding */.gk)('error', `${count - index_refuses_LISTED} more reasons to refuse the file`, subject);
    if (size > MAX_FILE_BYTES) {
        const message = 'larger than 100 MiB: PyPI refuses it unless the project was granted a higher limit';
        yield (0,rules_subjects/* finding */.gk)('warning', message, subject, {}, { size });
    }
    const value = metadata?.value;
    const type = value?.fields.get('description-content-type')?.[0];
    if (path !== undefined && value?.description !== undefined && isRendered(type?.value)) {
        const message = 'the description is reStructuredText; whether PyPI can render it was not checked';
        yield (0,rules_subjects/* finding */.gk)('note', message, subject, type === undefined ? { path } : { path, line: type.line });
    }
}

// EXTERNAL MODULE: ./lib/distribution/requires-txt.js
var requires_txt = __webpack_require__(58617);
;// CONCATENATED MODULE: ./lib/rules/metadata/requirements.js


/** Every requirement that an installer, or a build of the sdist, would take from the distribution. */
function* requirementsOf(subject) {
    const { metadata } = subject;
    if (metadata) {
        const path = (0,rules_subjects/* shownPath */.pS)(subject, metadata.path);
        for (const { value, line } of metadata.value.requiresDist)
            yield { text: value, path, line };
    }
    if (subject.kind === 'wheel')
        return;
    for (const [path, bytes] of subject.sources) {
        if (!(0,requires_txt/* isRequiresTxt */.zo)(path))
            continue;
        for (const { text, line } of (0,requires_txt/* parseRequiresTxt */.Y5)(bytes))
            yield { text, path, line };
    }
}

;// CONCATENATED MODULE: ./lib/rules/metadata/direct-url-requirement.js







const directUrlRequirement = (0,rules_define/* defineRule */.K)({
    id: 'direct-url-requirement',
    family: 'metadata',
    title: 'A dependency from an address of its own',
    rationale: 'A requirement such as `click @ https://…` is fetched from that address by everyone who installs the package, past the index with its hashes, its yanked releases and its removals. What the address serves can change after the review. PyPI refuses such requirements in a release.',
    remediation: 'Require a published version. For a fork, publish it under a name of its own; for development use a dependency group, which is not published.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['subjects'],
    references: [
        {
            title: 'PEP 440: direct references',
            url: 'https://peps.python.org/pep-0440/#direct-references',
        },
        rules_references/* CORE_METADATA */.Kr,
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a branch of a repository',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: {
                            'demo-1.0.dist-info/METADATA': 'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\nRequires-Dist: click @ git+https://example.org/click@main\n',
                        },
                    },
                ],
            },
            {
                title: 'in the egg-info that a build of the sdist starts from',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: { 'demo.egg-info/requires.txt': 'click @ https://example.org/click.whl\n' },
                    },
                ],
            },
        ],
        good: [
            {
                title: 'a version of the index',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: {
                            'demo-1.0.dist-info/METADATA': 'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\nRequires-Dist: click>=8\n',
                        },
                    },
                ],
            },
        ],
    },
    *check({ subjects }) {
        for (const subject of subjects) {
            if (subject.kind !== 'other')
                yield* (0,some/* listed */.K)(directUrls(subject), subject);
        }
    },
});
function* directUrls(subject) {
    for (const { text, path, line } of requirementsOf(subject)) {
        const requirement = (0,distribution_requirement/* parseRequirement */.p)(text);
        if ('code' in requirement || requirement.url === undefined)
            continue;
        const { project, url } = requirement;
        const message = `${project} is fetched from ${(0,distribution_problems/* quote */.hD)(url)}, not from the index`;
        yield (0,rules_subjects/* finding */.gk)('error', message, subject, { path, line }, { requirement: text });
    }
}

// EXTERNAL MODULE: ./lib/distribution/specifier.js
var specifier = __webpack_require__(89302);
;// CONCATENATED MODULE: ./lib/rules/metadata/requires-python-missing.js





const requiresPythonMissing = (0,rules_define/* defineRule */.K)({
    id: 'requires-python-missing',
    family: 'metadata',
    title: 'No Requires-Python',
    rationale: 'Without a lower bound, installers offer the release to every Python there is, those included that nobody tested it on and that get no security fixes. It can’t be added later: the metadata of a published file are fixed.',
    remediation: 'Set `requires-python` in pyproject.toml to the oldest version that is tested.',
    severity: 'warning',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['subjects'],
    references: [
        {
            title: 'Core metadata: Requires-Python',
            url: `${rules_references/* CORE_METADATA */.Kr.url}#requires-python`,
        },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'no Requires-Python',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: { 'PKG-INFO': 'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\n' },
                    },
                ],
            },
            {
                title: 'only an upper bound',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'PKG-INFO': 'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\nRequires-Python: <4\n',
                        },
                    },
                ],
            },
        ],
        good: [
            { title: 'a lower bound', files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }] },
            {
                title: 'one major version',
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'PKG-INFO': 'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\nRequires-Python: >=3\n',
                        },
                    },
                ],
            },
        ],
    },
    *check({ subjects }) {
        for (const subject of subjects)
            if (subject.kind !== 'other')
                yield* look(subject);
    },
});
function* look(subject) {
    const { metadata } = subject;
    if (metadata === undefined)
        return;
    const path = (0,rules_subjects/* shownPath */.pS)(subject, metadata.path);
    const header = metadata.value.requiresPython;
    if (header === undefined || header.value.trim() === '') {
        yield (0,rules_subjects/* finding */.gk)('warning', 'Requires-Python is missing: any Python would install it', subject, { path });
        return;
    }
    const clauses = (0,specifier/* parseSpecifiers */.$)(header.value);
    // What is no set of specifiers is the finding of another rule.
    if (clauses === undefined)
        return;
    const bounds = clauses.filter((clause) => /^(?:>|~=|==)/.test(clause));
    const place = { path, line: header.line };
    if (bounds.length === 0) {
        const message = `Requires-Python ${(0,distribution_problems/* quote */.hD)(header.value)} has no lower bound`;
        yield (0,rules_subjects/* finding */.gk)('warning', message, subject, place);
    }
    else if (bounds.every((clause) => /^>=?[0-9]+(?:\.0)*$/.test(clause))) {
        const message = `Requires-Python ${(0,distribution_problems/* quote */.hD)(header.value)} names no minor version: it takes in Pythons that are long out of support`;
        yield (0,rules_subjects/* finding */.gk)('note', message, subject, place);
    }
}

;// CONCATENATED MODULE: ./lib/rules/metadata/unexpected-extra.js






const unexpectedExtra = (0,rules_define/* defineRule */.K)({
    id: 'unexpected-extra',
    family: 'metadata',
    title: 'An extra that the policy does not expect',
    rationale: 'An extra such as `demo[fast]` is a promise to users and a list of dependencies that is easily overlooked. Where the policy lists the extras, another one is a change that a reviewer has to see.',
    remediation: 'Remove the extra, or add it to `expect.extras` of release-policy.toml in a reviewed change.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['subjects', 'policy'],
    notApplicable: 'the policy lists no extras',
    references: [
        rules_references/* CORE_METADATA */.Kr,
        {
            title: 'PEP 685: comparison of extra names',
            url: 'https://peps.python.org/pep-0685/',
        },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'an extra of a package that has none',
                policy: 'schema-version = 1\n\n[expect]\nextras = []\n',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: {
                            'demo-1.0.dist-info/METADATA': 'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\nProvides-Extra: fast\n',
                        },
                    },
                ],
            },
        ],
        good: [
            {
                title: 'the extra that the policy lists',
                policy: 'schema-version = 1\n\n[expect]\nextras = ["Fast_Mode"]\n',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: {
                            'demo-1.0.dist-info/METADATA': 'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\nProvides-Extra: fast-mode\n',
                        },
                    },
                ],
            },
        ],
    },
    check({ subjects, policy }) {
        const { extras } = policy.expect;
        if (extras === undefined)
            return undefined;
        const expected = new Set(extras.map(filename/* normalizeName */.Pc));
        return subjects.flatMap((subject) => subject.kind === 'other' ? [] : [...(0,some/* listed */.K)(unexpected_extra_compare(subject, expected), subject)]);
    },
});
function* unexpected_extra_compare(subject, expected) {
    const { metadata } = subject;
    if (metadata === undefined)
        return;
    const path = (0,rules_subjects/* shownPath */.pS)(subject, metadata.path);
    const found = new Set();
    for (const { value, line } of metadata.value.providesExtra) {
        const extra = (0,filename/* normalizeName */.Pc)(value);
        if (!found.has(extra) && !expected.has(extra)) {
            const message = `provides the extra ${(0,distribution_problems/* quote */.hD)(value)}, which the policy does not expect`;
            yield (0,rules_subjects/* finding */.gk)('error', message, subject, { path, line }, { extra });
        }
        found.add(extra);
    }
    for (const extra of expected) {
        if (found.has(extra))
            continue;
        const message = `does not provide the extra ${(0,distribution_problems/* quote */.hD)(extra)}, which the policy expects`;
        yield (0,rules_subjects/* finding */.gk)('warning', message, subject, { path }, { extra });
    }
}

// EXTERNAL MODULE: ./lib/distribution/requirement-form.js
var requirement_form = __webpack_require__(60716);
;// CONCATENATED MODULE: ./lib/rules/metadata/unexpected-requirement.js







const unexpectedRequirement = (0,rules_define/* defineRule */.K)({
    id: 'unexpected-requirement',
    family: 'metadata',
    title: 'A dependency that the policy does not expect',
    rationale: 'A dependency that was slipped in runs with the same rights as the package itself, and comes from people whom nobody reviewed. Where the policy lists what the package requires, everything else, another version range or another marker included, is a change that a reviewer has to see.',
    remediation: 'Remove the dependency, or add it to `expect.requirements` of release-policy.toml in a reviewed change.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['subjects', 'policy'],
    notApplicable: 'the policy lists no requirements',
    references: [
        {
            title: 'Dependency specifiers',
            url: 'https://packaging.python.org/en/latest/specifications/dependency-specifiers/',
        },
        rules_references/* CORE_METADATA */.Kr,
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a dependency of a package that has none',
                policy: 'schema-version = 1\n\n[expect]\nrequirements = []\n',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: {
                            'demo-1.0.dist-info/METADATA': 'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\nRequires-Dist: click>=8\n',
                        },
                    },
                ],
            },
        ],
        good: [
            {
                title: 'the dependency that the policy lists, in another spelling',
                policy: 'schema-version = 1\n\n[expect]\nrequirements = ["Click >= 8, < 9"]\n',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: {
                            'demo-1.0.dist-info/METADATA': 'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\nRequires-Dist: click<9,>=8\n',
                        },
                    },
                ],
            },
        ],
    },
    check({ subjects, policy }) {
        const { requirements } = policy.expect;
        if (requirements === undefined)
            return undefined;
        const expected = new Map(requirements.map((text) => [(0,requirement_form/* formOf */.QU)(text), text]));
        return subjects.flatMap((subject) => subject.kind === 'other' ? [] : [...(0,some/* listed */.K)(unexpected_requirement_compare(subject, expected), subject)]);
    },
});
function* unexpected_requirement_compare(subject, expected) {
    const found = new Set();
    for (const { text, path, line } of requirementsOf(subject)) {
        const form = (0,requirement_form/* formOf */.QU)(text);
        // The egg-info of an sdist repeats what PKG-INFO says.
        if (found.has(form))
            continue;
        found.add(form);
        if (expected.has(form))
            continue;
        const message = `requires ${(0,distribution_problems/* quote */.hD)(text)}, which the policy does not expect`;
        yield (0,rules_subjects/* finding */.gk)('error', message, subject, { path, line }, { requirement: form });
    }
    if (subject.metadata === undefined)
        return;
    for (const [form, text] of expected) {
        if (found.has(form))
            continue;
        const message = `does not require ${(0,distribution_problems/* quote */.hD)(text)}, which the policy expects`;
        yield (0,rules_subjects/* finding */.gk)('warning', message, subject, {}, { requirement: form });
    }
}

;// CONCATENATED MODULE: ./lib/rules/native/native-rule.js

/** Any artifact will do for a rule that looks at none. */
const native_rule_example = ({ native = '', ...rest }) => ({
    source: {},
    ...rest,
    files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }],
    policy: `schema-version = 1\n\n[native]\n${native}`,
});
/** A rule of the native library policy, about the reviewed source. It looks at nothing until the policy has its table. */
function nativeRule({ examples, check, ...rule }) {
    return (0,rules_define/* defineRule */.K)({
        ...rule,
        family: 'native',
        since: '0.1.0',
        appliesTo: ['set'],
        needs: ['source', 'policy'],
        notApplicable: 'the policy has no [native] table, which turns the native library policy on',
        examples: { bad: examples.bad.map(native_rule_example), good: examples.good.map(native_rule_example) },
        check: ({ source, policy }) => policy.native === undefined ? undefined : check({ native: policy.native, source, policy }),
    });
}
/** A finding about a file of the source. @param name what in it; approvals match it as the path */
function inSource(severity, message, file, place = {}, evidence = {}) {
    const { name, line } = place;
    const location = {
        artifact: file,
        ...(name !== undefined && { path: name }),
        ...(line !== undefined && { line }),
    };
    return { severity, message, location, evidence };
}
/** A finding about what the policy says and the source does not bear out. */
function inPolicy(message, { origin }, name) {
    return {
        severity: 'warning',
        message,
        ...(origin && { location: { artifact: origin.path } }),
        evidence: { path: name },
    };
}
/** Findings about one file that are listed: hostile source can hold a fault in each of 100,000 lines. */
const native_rule_LISTED = 50;
/** The first findings, all of one severity, and one that counts the rest. */
function* bounded(findings) {
    yield* findings.slice(0, native_rule_LISTED);
    const [first] = findings;
    if (first !== undefined && findings.length > native_rule_LISTED) {
        yield { ...first, message: `${findings.length - native_rule_LISTED} more of the kind` };
    }
}

;// CONCATENATED MODULE: ./lib/rules/native/committed-native-file.js




const committedNativeFile = nativeRule({
    id: 'committed-native-file',
    title: 'Native or compiled code in the repository',
    rationale: 'What is committed is shipped sooner or later, and compiled code in a commit is reviewed by nobody: its diff says “binary files differ”. Files are known by their contents, whatever they are called, and by names under which they would be loaded. Of archives and compressed files nobody here looks inside, and Git LFS keeps contents elsewhere: both are said, since what is in them can’t be told.',
    remediation: 'Remove the file from the repository and ignore its path, so that local builds stay local. A file that a test needs can be made by the test; else approve it with `path = "**"`, its path as `artifact`, and its SHA-256.',
    severity: 'error',
    references: [rules_references/* PLAN */.Ac],
    approvable: true,
    examples: {
        bad: [
            { title: 'a library under a harmless name', source: { 'tests/data/sample.bin': elfHeader() } },
            {
                title: 'a name that is loaded, whatever it holds',
                source: { 'src/demo/prebuilt/libdemo.so': 'not yet\n' },
            },
        ],
        good: [{ title: 'source code', source: { 'src/demo/__init__.py': '', 'native/demo.c': 'int x;\n' } }],
    },
    *check({ source }) {
        for (const [path, file] of source.files)
            yield* findings(path, file);
    },
});
function* findings(path, file) {
    const { sha256, kind, lfsSha256 } = file;
    // The contents of a link are a path.
    const formats = kind === 'link' ? [] : file.formats;
    const native = formats?.find(({ format }) => archive_formats/* FILE_FORMATS */.G[format].group === 'native');
    if (native !== undefined) {
        const { format, at } = native;
        const where = at === 0 ? '' : ` at byte ${at}`;
        const evidence = { format, offset: at, recognisedBy: 'content', sha256 };
        yield inSource('error', `${titleOf(format)}${where}`, path, {}, evidence);
        return;
    }
    const name = NATIVE_NAME.exec(path);
    if (name !== null) {
        const what = kind === 'link' ? 'a link' : 'a file';
        const message = `${what} that is loaded as compiled code by its name (${name[0]})`;
        yield inSource('error', message, path, {}, { recognisedBy: 'name', sha256 });
        return;
    }
    if (lfsSha256 !== undefined) {
        const message = 'kept in Git LFS: its contents are not in the commit, so whether they are native code can’t be told';
        yield inSource('error', message, path, {}, { sha256 });
        return;
    }
    if (formats === undefined) {
        const message = 'nobody looked at its contents, so whether they are native code can’t be told';
        yield inSource('error', message, path, {}, { sha256 });
        return;
    }
    const packed = formats.find(({ at, inUnknownBinary }) => at === 0 || inUnknownBinary !== true);
    if (packed !== undefined) {
        const message = `${titleOf(packed.format)}: whether native code is inside can’t be told`;
        yield inSource('warning', message, path, {}, { format: packed.format, offset: packed.at, sha256 });
    }
}
function titleOf(format) {
    return archive_formats/* FILE_FORMATS */.G[format].title;
}

;// CONCATENATED MODULE: ./lib/python/loader-names.js
const FIRST = { at: 0, keyword: 'name' };
const SECOND = { at: 1, keyword: 'path' };
/** Callables that load native code, or search for it, by dotted name. */
const CALLS = new Map([
    ['ctypes.util.find_library', FIRST],
    ['_ctypes.dlopen', FIRST],
    ['_ctypes.LoadLibrary', FIRST],
    ['os.add_dll_directory', { at: 0, keyword: 'path' }],
    ['imp.load_dynamic', SECOND],
    ['importlib.machinery.ExtensionFileLoader', SECOND],
    ['numpy.ctypeslib.load_library', { at: 1, keyword: 'loader_path' }],
]);
/** The same by their last name, on whatever object: `ffi.dlopen`, `windll.LoadLibrary`, a `CDLL` that another module hands out. */
const LAST = new Map([
    ...['CDLL', 'PyDLL', 'WinDLL', 'OleDLL', 'LoadLibrary', 'LoadLibraryEx', 'dlopen'].map((name) => [name, FIRST]),
    ['load_dynamic', SECOND],
]);
/** Objects whose attributes and items are libraries. */
const LIBRARIES = /^ctypes\.(?:cdll|pydll|windll|oledll)$/;
/** Loaders that take none of the forms above: what they load is never told by one argument. */
const OTHERS = /^(?:ctypes\.LibraryLoader|_imp\.create_dynamic|cffi\.FFI\.verify)(?:\.|$)/;
/** Modules that load nothing until a method of what they make is called, and are of no other use. */
const TOOLS = /^(?:cffi|_cffi_backend)\./;
/** Modules whose loaders are out of sight where the module itself is handed on. */
const MODULES = new Set(['ctypes', 'ctypes.util', '_ctypes', 'cffi', '_imp']);
/** What a dotted name has to do with loading native code. */
function loaderName(name) {
    const last = name.slice(name.lastIndexOf('.') + 1);
    const call = CALLS.get(name) ?? LAST.get(last);
    if (call !== undefined)
        return { kind: 'call', call };
    if (MODULES.has(name))
        return { kind: 'module' };
    if (LIBRARIES.test(name))
        return { kind: 'libraries' };
    if (OTHERS.test(name))
        return { kind: 'other' };
    if (TOOLS.test(name))
        return { kind: 'tool' };
    const parts = name.split('.');
    return LIBRARIES.test(parts.slice(0, 2).join('.')) ? { kind: 'library' } : undefined;
}
/** Words without one of which no module can name a loader: others need no parsing. */
const loader_names_WORDS = /ctypes|cffi|DLL|LoadLibrary|dlopen|load_dynamic|create_dynamic|ExtensionFileLoader|add_dll_directory/u;
/** With these the name can be put together: `__import__('cty' + 'pes')`. */
const IMPORTERS = /__import__|import_module/u;
/** Whether a text names loaders, could put such a name together, or neither. Identifiers are compared after NFKC. */
function loaderWords(text) {
    // The normalisation is for what only looks like other letters; pure ASCII has none of that.
    const normal = /^\p{ASCII}*$/u.test(text) ? text : text.normalize('NFKC');
    if (loader_names_WORDS.test(normal))
        return 'named';
    return IMPORTERS.test(normal) ? 'possible' : undefined;
}
/** Names that tell where a module or its package lies, each with all that lies in it. */
const LOCATIONS = /^(?:(?:builtins\.)?__(?:file|path|spec|loader|cached)__|importlib\.(?:resources|metadata|util\.find_spec|util\.spec_from_file_location)|importlib_resources|importlib_metadata|pkg_resources|pkgutil|inspect\.(?:getfile|getsourcefile|getabsfile|getmodule|currentframe|stack)|sys\.(?:path|modules|argv|_getframe)|site|sysconfig|os\.(?:getcwd|getcwdb|curdir)|pathlib\.Path\.cwd)(?:\.|$)/u;
/** Attributes that tell the same of whatever object has them. */
const LOCATION_ATTRIBUTE = /^(?:__(?:file|path|cached|spec|loader)__|co_filename|submodule_search_locations)$/u;
function isLocation(name) {
    const last = name.slice(name.lastIndexOf('.') + 1);
    return LOCATIONS.test(name) || LOCATION_ATTRIBUTE.test(last);
}

// EXTERNAL MODULE: ./lib/python/bindings.js
var bindings = __webpack_require__(64194);
;// CONCATENATED MODULE: ./lib/python/values.js



const LITERAL_LISTS = new Set(['TupleExpression', 'ArrayExpression', 'SetExpression']);
/** The items of a list or tuple that is written out; `undefined` for anything else. */
function itemsOf(node) {
    const list = (0,tree/* unwrap */.oA)(node);
    if (!LITERAL_LISTS.has(list.name))
        return undefined;
    const items = list.children.slice(1, -1).filter(({ name }) => name !== ',');
    return items.some(({ name }) => name === '*') ? undefined : items;
}
/** Collects, without regard to scopes and order, what each name of a module is bound to. It sees too much rather than too little. */
function values_valuesOf(module) {
    const bound = new Map();
    const functions = new Map();
    const handled = new Set();
    const bind = (target, what) => {
        handled.add(target);
        push(bound, (0,calls/* identifier */.Cv)(module, target), what);
    };
    for (const node of (0,tree/* walk */.GG)(module.root)) {
        switch (node.name) {
            case 'AssignStatement':
            case 'NamedExpression':
                for (const [target, what] of assigned(node))
                    bind(target, what);
                break;
            case 'UpdateStatement':
                for (const target of namesIn(node.children.slice(0, 1)))
                    bind(target, made(node.children.at(-1)));
                break;
            case 'ForStatement':
            case 'ArrayComprehensionExpression':
            case 'ComprehensionExpression':
            case 'SetComprehensionExpression':
            case 'DictionaryComprehensionExpression':
            case 'ArgList':
                for (const [target, what] of looped(node))
                    bind(target, what);
                break;
            case 'FunctionDefinition': {
                const name = node.children.find((child) => child.name === 'VariableName');
                if (name !== undefined) {
                    handled.add(name);
                    push(functions, (0,calls/* identifier */.Cv)(module, name), node);
                }
                break;
            }
            case 'VariableName':
                if (!handled.has(node) && (0,bindings/* isBinding */.O)(node) && !isKeyword(node)) {
                    bind(node, { how: 'unknown', why: whyOf(node) });
                }
                break;
            default:
        }
    }
    return { bound, functions };
}
function push(map, key, value) {
    const known = map.get(key);
    if (known === undefined)
        map.set(key, [value]);
    else
        known.push(value);
}
const UNKNOWN = { how: 'unknown', why: 'other' };
function made(node) {
    return node === undefined ? UNKNOWN : { how: 'made', node };
}
/** Names that stand in a target, those of its parts included. */
function namesIn(targets) {
    return targets.flatMap((target) => [...(0,tree/* walk */.GG)(target)].filter(({ name }) => name === 'VariableName'));
}
/** `a = b = value`, `a: type = value`, `(a := value)`; what is unpacked is made of the value. */
function* assigned({ children }) {
    const last = children.findLastIndex(({ name }) => name === 'AssignOp');
    if (last < 0)
        return;
    const values = children.slice(last + 1);
    let target = [];
    for (const child of children.slice(0, last + 1)) {
        if (child.name === 'TypeDef')
            continue;
        if (child.name !== 'AssignOp') {
            target.push(child);
            continue;
        }
        const [only, ...more] = target;
        const [value] = values;
        if (only?.name === 'VariableName' && more.length === 0 && value !== undefined && values.length === 1) {
            yield [only, { how: 'value', node: value }];
        }
        else {
            for (const name of namesIn(target))
                for (const one of values)
                    yield [name, made(one)];
        }
        target = [];
    }
}
/** `for a in ("x", "y")`, in statements and comprehensions. */
function* looped({ children }) {
    for (const [at, child] of children.entries()) {
        if (child.name !== 'for')
            continue;
        const end = children.findIndex(({ name }, index) => index > at && name === 'in');
        const list = children[end + 1];
        if (end < 0 || list === undefined)
            continue;
        const target = children.slice(at + 1, end);
        const [only] = target;
        if (only?.name === 'VariableName' && target.length === 1)
            yield [only, { how: 'item', node: list }];
        else
            for (const name of namesIn(target))
                yield [name, made(list)];
    }
}
/** The name of a keyword argument binds nothing here. */
function isKeyword({ parent }) {
    return (parent?.name === 'ArgList' || parent?.name === 'ScopeStatement' || parent?.name === 'DeleteStatement');
}
function whyOf({ parent }) {
    if (parent?.name === 'ParamList')
        return 'parameter';
    return parent?.name === 'ImportStatement' ? 'import' : 'other';
}

;// CONCATENATED MODULE: ./lib/python/load-judge.js





const load_judge_SYSTEM = { state: 'system' };
/** Nodes that are looked at for all calls of a module together; honest loaders have a hundred. */
const MAX_STEPS = 500_000;
/** What is still to be looked at for one call. */
class Search {
    pending = [];
    seen = { value: new Set(), part: new Set() };
    /** Names that were followed already: one that is bound a thousand times is mentioned a thousand times as well. */
    #followed = { value: new Set(), part: new Set() };
    push(node, as) {
        if (!this.seen[as].has(node))
            this.pending.push({ node, as });
        this.seen[as].add(node);
    }
    /** True for the first time that a name is met. */
    isNew(name, as) {
        const isNew = !this.#followed[as].has(name);
        this.#followed[as].add(name);
        return isNew;
    }
}
/** Judges what is loaded by following names through the whole module, without regard to scopes or order. */
class LoadJudge {
    #module;
    #values;
    /** By node, the dotted names that it may stand for. */
    #names = new Map();
    #steps = 0;
    constructor(module, names) {
        this.#module = module;
        this.#values = values_valuesOf(module);
        for (const { node, name } of names.references) {
            const known = this.#names.get(node);
            if (known === undefined)
                this.#names.set(node, [name]);
            else
                known.push(name);
        }
    }
    judge(loaded) {
        const search = new Search();
        search.push(loaded, 'value');
        let worst = load_judge_SYSTEM;
        for (let work = search.pending.pop(); work !== undefined; work = search.pending.pop()) {
            this.#steps += 1;
            if (this.#steps > MAX_STEPS)
                return this.#unclear(loaded, 'what it loads is too entangled to be followed');
            const found = work.as === 'value' ? this.#value(work.node, search) : this.#part(work.node, search);
            if (found.state === 'package')
                return found;
            if (found.state === 'unclear' && worst.state === 'system')
                worst = found;
        }
        return worst;
    }
    #unclear(node, why) {
        return { state: 'unclear', why, line: this.#module.lineAt(node.from) };
    }
    #value(given, search) {
        const node = (0,tree/* unwrap */.oA)(given);
        const push = (...nodes) => {
            for (const next of nodes)
                if (next !== undefined)
                    search.push(next, 'value');
            return load_judge_SYSTEM;
        };
        const text = (0,literals/* constantString */._w)(this.#module, node);
        if (text !== undefined)
            return this.#constant(node, text);
        switch (node.name) {
            case 'None':
                return load_judge_SYSTEM;
            case 'ConditionalExpression':
                return push(node.children[0], node.children[4]);
            case 'NamedExpression':
                return push(node.children.at(-1));
            case 'BinaryExpression': {
                const [left, operator, right] = node.children;
                if (operator?.name === 'or' || operator?.name === 'and')
                    return push(left, right);
                return this.#made(node, search);
            }
            case 'VariableName':
                return this.#variable(node, search);
            case 'CallExpression':
                return this.#call(node, search);
            default:
                return this.#made(node, search);
        }
    }
    #constant(node, text) {
        const isBare = !/[/\\]/.test(text);
        const isAbsolute = /^(?:[/\\]|[A-Za-z]:[/\\])/.test(text);
        if (isBare || isAbsolute)
            return load_judge_SYSTEM;
        const shown = JSON.stringify(text.slice(0, 100));
        return { state: 'package', why: `the relative path ${shown}`, line: this.#module.lineAt(node.from) };
    }
    /** Something that is put together: a location in it decides, otherwise nothing is known. */
    #made(node, search) {
        search.push(node, 'part');
        return this.#unclear(node, `it is made at run time: ${this.#shown(node)}`);
    }
    #variable(node, search) {
        const name = (0,calls/* identifier */.Cv)(this.#module, node);
        if (isLocation(name))
            return this.#location(node, name);
        const bounds = this.#values.bound.get(name) ?? [];
        if (!search.isNew(name, 'value'))
            return load_judge_SYSTEM;
        if (bounds.length === 0)
            return this.#unclear(node, `nothing here says what ${name} is`);
        let found = load_judge_SYSTEM;
        for (const bound of bounds) {
            const one = this.#bound(node, name, bound, search);
            if (one.state !== 'system')
                found = one;
        }
        return found;
    }
    #bound(node, name, bound, search) {
        switch (bound.how) {
            case 'value':
                search.push(bound.node, 'value');
                return load_judge_SYSTEM;
            case 'item': {
                const items = itemsOf(bound.node) ?? this.#itemsOfName(bound.node);
                if (items === undefined)
                    return this.#made(bound.node, search);
                for (const item of items)
                    search.push(item, 'value');
                return load_judge_SYSTEM;
            }
            case 'made':
                return this.#made(bound.node, search);
            case 'unknown': {
                return this.#unclear(node, `${name} is ${load_judge_UNKNOWN[bound.why]}`);
            }
        }
    }
    /** Of a name that stands for nothing but tuples: lists could have been changed meanwhile. */
    #itemsOfName(list) {
        if (list.name !== 'VariableName')
            return undefined;
        const bounds = this.#values.bound.get((0,calls/* identifier */.Cv)(this.#module, list)) ?? [];
        const items = bounds.map((bound) => bound.how === 'value' && (0,tree/* unwrap */.oA)(bound.node).name === 'TupleExpression'
            ? itemsOf(bound.node)
            : undefined);
        return bounds.length > 0 && items.every((one) => one !== undefined) ? items.flat() : undefined;
    }
    #call(call, search) {
        const callee = call.children[0];
        const names = callee === undefined ? [] : (this.#names.get(callee) ?? []);
        if (names.length > 0 && names.every((name) => name === 'ctypes.util.find_library')) {
            // On some systems it takes a path as well as a name.
            const [argument, ...more] = (0,calls/* argumentsOf */.aX)(this.#module, call);
            const isPlain = argument?.kind === 'positional' || argument?.keyword === 'name';
            if (argument === undefined || more.length > 0 || !isPlain)
                return this.#made(call, search);
            search.push(argument.value, 'value');
            return load_judge_SYSTEM;
        }
        const name = callee?.name === 'VariableName' ? (0,calls/* identifier */.Cv)(this.#module, callee) : '';
        const returned = this.#values.bound.has(name) ? undefined : this.#returnedBy(name);
        if (returned === undefined)
            return this.#made(call, search);
        for (const node of returned)
            search.push(node, 'value');
        return load_judge_SYSTEM;
    }
    /** What a function of the module answers; `undefined` where there is none of that name, or it answers more than one value. */
    #returnedBy(name) {
        const functions = this.#values.functions.get(name);
        if (functions === undefined)
            return undefined;
        const nodes = functions.flatMap((one) => [...(0,tree/* walk */.GG)(one)]);
        if (nodes.some((node) => node.name === 'YieldStatement' || node.name === 'YieldExpression'))
            return undefined;
        const answers = nodes
            .filter((node) => node.name === 'ReturnStatement')
            .map(({ children }) => children.slice(1));
        return answers.some(({ length }) => length > 1) ? undefined : answers.flat();
    }
    #location(node, name) {
        const why = `${name.replace(/^builtins\./, '')}, which says where files of the package are`;
        return { state: 'package', why, line: this.#module.lineAt(node.from) };
    }
    #part(root, search) {
        for (const node of (0,tree/* walk */.GG)(root)) {
            this.#steps += 1;
            if (this.#steps > MAX_STEPS)
                return this.#unclear(root, 'it is too entangled to be followed');
            const known = (this.#names.get(node) ?? []).find(isLocation);
            if (known !== undefined)
                return this.#location(node, known);
            if (node.name !== 'VariableName' && node.name !== 'PropertyName')
                continue;
            const name = (0,calls/* identifier */.Cv)(this.#module, node);
            if (isLocation(name))
                return this.#location(node, name);
            if (node.name === 'PropertyName' || !search.isNew(name, 'part'))
                continue;
            for (const bound of this.#values.bound.get(name) ?? []) {
                if (bound.how !== 'unknown')
                    search.push(bound.node, 'part');
            }
            for (const one of this.#values.functions.get(name) ?? []) {
                const body = one.children.at(-1);
                if (body !== undefined)
                    search.push(body, 'part');
            }
        }
        return load_judge_SYSTEM;
    }
    #shown(node) {
        const text = this.#module.textOf(node).replaceAll(/\s+/g, ' ');
        return text.length > 80 ? `${text.slice(0, 80)}…` : text;
    }
}
const load_judge_UNKNOWN = {
    parameter: 'a parameter',
    import: 'imported',
    other: 'bound to what is not followed',
};

;// CONCATENATED MODULE: ./lib/python/native-loads.js





/**
 * The loading code of a module: `ctypes.CDLL`, `cdll.LoadLibrary`, `find_library`, `dlopen` of cffi and their kin, through
 * aliases, from-imports, `getattr` and import calls with constant names. A mention is enough. Sorted by line.
 */
function nativeLoads(module) {
    const names = (0,references/* namesOf */.e)(module);
    const judge = new LoadJudge(module, names);
    const found = [];
    const seen = new Set();
    const importedCffi = names.imports.some(({ module: from }) => /^_?cffi\b/.test(from));
    for (const [node, name] of mentions(module, names, importedCffi)) {
        if (seen.has(node.node))
            continue;
        const kind = loaderName(name);
        const target = kind && targetOf(module, judge, node, kind);
        // The module by itself loads nothing: it is where it goes that counts.
        if (kind === undefined || (kind.kind === 'module' && target === undefined))
            continue;
        seen.add(node.node);
        found.push({ name: shownName(name), line: module.lineAt(node.node.from), ...(target && { target }) });
    }
    found.push(...imported(names));
    if (names.truncated) {
        const why = 'its aliases are too many to be followed';
        found.push({ name: 'aliases', line: 1, target: { state: 'unclear', why, line: 1 } });
    }
    return distinct(found).sort((a, b) => a.line - b.line);
}
function* mentions(module, names, importedCffi) {
    const { references } = names;
    // A name that a star import may give is a builtin as well, as far as that goes: the more telling one comes first.
    const isKnown = ({ name }) => !/^(?:\?|builtins\.)/.test(name);
    for (const reference of [...references.filter(isKnown), ...references.filter((one) => !isKnown(one))]) {
        yield [reference, reference.name];
    }
    // Methods of objects of unknown origin, such as what `FFI()` answers.
    for (const node of (0,tree/* walk */.GG)(module.root)) {
        const property = node.name === 'MemberExpression' ? node.children[2] : undefined;
        if (property?.name !== 'PropertyName')
            continue;
        const call = node.parent?.name === 'CallExpression' && node.index === 0 ? node.parent : undefined;
        const name = (0,calls/* identifier */.Cv)(module, property);
        // `FFI.verify` compiles and loads at once.
        const shown = importedCffi && name === 'verify' ? 'cffi.FFI.verify' : `?.${name}`;
        yield [{ node, ...(call && { call }), followed: false }, shown];
    }
}
function targetOf(module, judge, { node, call, followed }, kind) {
    const unclear = (why) => ({ state: 'unclear', why, line: module.lineAt(node.from) });
    switch (kind.kind) {
        case 'call':
            if (call !== undefined)
                return ofCall(module, judge, call, kind.call);
            break;
        case 'libraries': {
            const index = node.parent?.name === 'MemberExpression' && node.index === 0 ? node.parent.children : [];
            const [, bracket, item] = index;
            if (bracket?.name === '[' && item !== undefined)
                return judge.judge(item);
            break;
        }
        case 'library':
        case 'tool':
            return undefined;
        case 'other':
            return unclear('what it loads can not be told');
        case 'module':
            break;
    }
    return followed || isHarmless(module, node) ? undefined : unclear('it is handed on, out of sight');
}
function ofCall(module, judge, call, { at, keyword }) {
    const given = (0,calls/* argumentsOf */.aX)(module, call);
    const unclear = (why) => ({ state: 'unclear', why, line: module.lineAt(call.from) });
    const isStar = ({ kind }) => kind === 'star' || kind === 'double-star';
    const named = given.find((argument) => argument.keyword === keyword);
    const positional = given.filter(({ kind }) => kind === 'positional');
    const loaded = named ?? positional[at];
    if (given.slice(0, at + 1).some(isStar))
        return unclear('its arguments are unpacked from elsewhere');
    if (loaded !== undefined)
        return judge.judge(loaded.value);
    return unclear(given.some(isStar) ? 'its arguments are unpacked from elsewhere' : 'it names no library');
}
const LOOKING = /^(?:isinstance|issubclass|hasattr)$/;
/** Annotations, `isinstance(x, ctypes.CDLL)`, a statement of its own, and the part of a longer name. */
function isHarmless(module, node) {
    const { parent } = node;
    if (parent?.name === 'ExpressionStatement' || parent?.name === 'ImportStatement')
        return true;
    // `ctypes` of `ctypes.c_int`: the longer name is a mention of its own.
    if (parent?.name === 'MemberExpression' && node.index === 0 && parent.children[1]?.name === '.')
        return true;
    for (let at = node; at !== undefined; at = at.parent) {
        if (at.name === 'TypeDef')
            return true;
        const callee = at.parent?.name === 'ArgList' ? at.parent.parent?.children[0] : undefined;
        if (callee !== undefined)
            return LOOKING.test((0,calls/* identifier */.Cv)(module, callee));
        if (at.name.endsWith('Statement'))
            return false;
    }
    return false;
}
/** What is imported by name, perhaps for other modules to import from here. */
function* imported({ imports }) {
    for (const { level, module, name, line } of imports) {
        if (level > 0 || name === undefined || name === '*') {
            if (level === 0 && /^_?cffi(?:_backend)?(?:\.|$)/.test(module))
                yield { name: module, line };
            continue;
        }
        const full = `${module}.${name}`;
        const kind = loaderName(full)?.kind;
        if (kind !== undefined && kind !== 'module')
            yield { name: full, line };
    }
}
function shownName(name) {
    const plain = name.replace(/^(?:\?|builtins)\./, '').replace(/^\.+/, '');
    const parts = plain.split('.');
    return parts.slice(0, 4).join('.').slice(0, 80);
}
/** One for each name, line and target; a place that says what is loaded stands for those that only mention it. */
function distinct(loads) {
    const byKey = new Map();
    for (const load of loads) {
        const last = load.name.slice(load.name.lastIndexOf('.') + 1);
        const key = JSON.stringify([load.line, last, load.target]);
        if (!byKey.has(key))
            byKey.set(key, load);
    }
    return [...byKey.values()];
}

;// CONCATENATED MODULE: ./lib/rules/native/loading-code.js



/** Several rules ask about the same tree; parsing it once is enough. */
const loading_code_cache = new WeakMap();
/** The Python files of the source that load native code, or of which that can't be told. */
function loadingCode(tree) {
    const known = loading_code_cache.get(tree);
    if (known !== undefined)
        return known;
    const found = [];
    for (const [path, file] of tree.files) {
        const loading = file.kind === 'file' && isPython(path, file) ? loading_code_look(path, file) : undefined;
        if (loading !== undefined)
            found.push(loading);
    }
    loading_code_cache.set(tree, found);
    return found;
}
function isPython(path, { contents }) {
    if (/\.pyw?$/iu.test(path))
        return true;
    if (contents?.[0] !== 0x23 || contents[1] !== 0x21)
        return false;
    const [line = ''] = Buffer.from(contents.subarray(0, 256)).toString('latin1').split('\n', 1);
    return /\b(?:python|pypy)/iu.test(line);
}
function loading_code_look(path, { contents, sha256, lfsSha256 }) {
    const base = { path, sha256 };
    if (lfsSha256 !== undefined)
        return { ...base, loads: [], unread: [{ why: 'it is kept in Git LFS' }] };
    if (contents === undefined)
        return { ...base, loads: [], unread: [{ why: 'it is too large to be read' }] };
    // Any encoding that Python takes without a problem leaves the words as they are in Latin-1, or is a problem below.
    const text = Buffer.from(contents).toString('utf8');
    const words = loaderWords(text);
    if (words === undefined)
        return undefined;
    const module = (0,parse/* parseModule */.Y)(contents);
    const loads = nativeLoads(module);
    const unread = words === 'named' ? module.problems.map(({ message, line }) => ({ why: message, line })) : [];
    return loads.length === 0 && unread.length === 0 ? undefined : { ...base, loads, unread };
}

;// CONCATENATED MODULE: ./lib/rules/native/references.js
const CTYPES = {
    title: 'ctypes: loading shared libraries',
    url: 'https://docs.python.org/3/library/ctypes.html#loading-shared-libraries',
};

;// CONCATENATED MODULE: ./lib/rules/native/native-loader-package-path.js




const nativeLoaderPackagePath = nativeRule({
    id: 'native-loader-package-path',
    title: 'A native library is loaded from inside the package',
    rationale: 'Code that looks for a library beside itself loads whatever lies there: a prebuilt file that nobody can review, or one that was put there after the installation. A path relative to the working folder is worse: whoever chooses the folder chooses the code. A project that ships no native code has no use for either.',
    remediation: 'Load libraries of the system alone: `ctypes.util.find_library("name")`, a bare name, or absolute paths that are written out. Remove what looks beside `__file__`, in `importlib.resources` and in relative paths.',
    severity: 'error',
    references: [rules_references/* PLAN */.Ac, CTYPES],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a prebuilt library beside the module',
                source: {
                    'src/demo/loader.py': 'import ctypes\nimport os\n\nHERE = os.path.dirname(__file__)\nlib = ctypes.CDLL(os.path.join(HERE, "prebuilt", "libdemo.so"))\n',
                },
                native: 'loaders = ["src/demo/loader.py"]\n',
            },
            {
                title: 'a relative path',
                source: {
                    'src/demo/loader.py': 'from ctypes import cdll\n\nlib = cdll.LoadLibrary("./libdemo.so")\n',
                },
                native: 'loaders = ["src/demo/loader.py"]\n',
            },
        ],
        good: [
            {
                title: 'a library of the system',
                source: {
                    'src/demo/loader.py': 'import ctypes.util\n\npath = ctypes.util.find_library("demo") or "/usr/local/lib/libdemo.so.0"\nlib = ctypes.CDLL(path)\n',
                },
                native: 'loaders = ["src/demo/loader.py"]\n',
            },
        ],
    },
    check: ({ source }) => loadingCode(source).flatMap(({ path, sha256, loads }) => {
        const findings = loads.flatMap(({ name, line, target }) => {
            if (target?.state !== 'package')
                return [];
            const where = target.line === line ? '' : ` (line ${target.line})`;
            const message = `${name} may load a file of the package: ${target.why}${where}`;
            return [inSource('error', message, path, { name, line }, { sha256 })];
        });
        return [...bounded(findings)];
    }),
});

;// CONCATENATED MODULE: ./lib/rules/native/native-loader-unclear.js




const nativeLoaderUnclear = nativeRule({
    id: 'native-loader-unclear',
    title: 'What native library is loaded can’t be told',
    rationale: 'Whether a library comes from the system or from the package is told by following names through the module. Where a path comes from the environment, from a caller or from another module, or is put together at run time, that is not possible, and what can’t be told is not taken for harmless.',
    remediation: 'Write names and absolute paths of libraries out, and keep everything that chooses between them in the loader’s module. Where users are meant to name a library of their own, approve this loader with that reason.',
    severity: 'error',
    references: [rules_references/* PLAN */.Ac, CTYPES],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a path out of the environment',
                source: {
                    'src/demo/loader.py': 'import ctypes\nimport os\n\nlib = ctypes.CDLL(os.environ["DEMO_LIBRARY"])\n',
                },
                native: 'loaders = ["src/demo/loader.py"]\n',
            },
            {
                title: 'a loader that is handed on',
                source: { 'src/demo/loader.py': 'import ctypes\n\nlibraries = list(map(ctypes.CDLL, NAMES))\n' },
                native: 'loaders = ["src/demo/loader.py"]\n',
            },
        ],
        good: [
            {
                title: 'names that are written out',
                source: {
                    'src/demo/loader.py': 'from ctypes import CDLL\n\nfor name in ("libdemo.so.1", "libdemo.dylib"):\n    try:\n        lib = CDLL(name)\n    except OSError:\n        pass\n',
                },
                native: 'loaders = ["src/demo/loader.py"]\n',
            },
        ],
    },
    check: ({ source }) => loadingCode(source).flatMap(({ path, sha256, loads, unread }) => {
        const unclear = loads.flatMap(({ name, line, target }) => {
            if (target?.state !== 'unclear')
                return [];
            const where = target.line === line ? '' : ` (line ${target.line})`;
            const message = `what ${name} loads can’t be told: ${target.why}${where}`;
            return [inSource('error', message, path, { name, line }, { sha256 })];
        });
        const unknown = unread.map(({ why, line }) => {
            const message = `whether this file loads native code can’t be told: ${why}`;
            return inSource('error', message, path, line === undefined ? {} : { line }, { sha256 });
        });
        return [...bounded([...unclear, ...unknown])];
    }),
});

;// CONCATENATED MODULE: ./lib/rules/native/native-loader-undeclared.js




const LOADER = 'import ctypes.util\n\nPATH = ctypes.util.find_library("demo")\n';
const nativeLoaderUndeclared = nativeRule({
    id: 'native-loader-undeclared',
    title: 'Code that loads native libraries in a file that the policy does not name',
    rationale: 'Whoever can choose which native library is loaded runs code of their own, with all rights of the user. The fewer places load one, the better they can be watched; each of them should have its owners and its review. Loading code is found by parsing Python: `ctypes`, `cffi` and their kin, through aliases, from-imports and `getattr`. Names that are put together while the program runs can’t be found this way.',
    remediation: 'Move the code into the file that is there for it, or name this one in `loaders` of the table `[native]` of release-policy.toml, and make somebody its code owner.',
    severity: 'error',
    references: [rules_references/* PLAN */.Ac, CTYPES],
    approvable: true,
    examples: {
        bad: [
            { title: 'a file that nobody named', source: { 'src/demo/fast.py': LOADER } },
            {
                title: 'under another name',
                source: {
                    'src/demo/loader.py': LOADER,
                    'src/demo/fast.py': 'from ctypes import CDLL as Settings\n\noptions = Settings("libdemo.so.1")\n',
                },
                native: 'loaders = ["src/demo/loader.py"]\n',
            },
        ],
        good: [
            {
                title: 'a file that the policy names',
                source: { 'src/demo/loader.py': LOADER },
                native: 'loaders = ["src/demo/loader.py"]\n',
            },
            {
                title: 'types of C alone',
                source: { 'src/demo/types.py': 'from ctypes import c_int\n\nNUMBER = c_int(3)\n' },
            },
        ],
    },
    check: (facts) => [...undeclared(facts), ...unused(facts)],
});
function* undeclared({ native, source }) {
    const declared = new Set(native.loaders);
    for (const { path, sha256, loads } of loadingCode(source)) {
        if (declared.has(path))
            continue;
        const findings = loads.map(({ name, line }) => inSource('error', `${name} loads native code, and the policy does not name this file`, path, { name, line }, { sha256 }));
        yield* bounded(findings);
    }
}
/** A name that is of no use would let loading code in later, unseen. */
function* unused({ native, source, policy }) {
    const used = new Set(loadingCode(source).map(({ path }) => path));
    for (const path of native.loaders) {
        if (used.has(path))
            continue;
        const what = source.files.has(path) ? 'which loads no native code' : 'which is not in the commit';
        yield inPolicy(`[native] names the loader ${JSON.stringify(path)}, ${what}`, policy, path);
    }
}

;// CONCATENATED MODULE: ./lib/rules/native/submodule-not-reviewed.js


const URL = 'https://example.org/lib.git';
const submodule_not_reviewed_MODULES = `[submodule "lib"]\n\tpath = vendor/lib\n\turl = ${URL}\n`;
const NATIVE = `submodules = { "vendor/lib" = "${URL}" }\n`;
const submoduleNotReviewed = nativeRule({
    id: 'submodule-not-reviewed',
    title: 'A submodule that is not the one of the policy',
    rationale: 'A submodule is a whole repository in one line of a diff. Its URL decides whose code is fetched and compiled, and a changed letter in it is easily overlooked: the commit it names may exist in a fork just as well.',
    remediation: 'Restore the URL, remove the submodule, or write path and URL under `[native.submodules]` of release-policy.toml once the change was reviewed.',
    severity: 'error',
    references: [rules_references/* PLAN */.Ac, { title: 'gitmodules', url: 'https://git-scm.com/docs/gitmodules' }],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a submodule that nobody named',
                source: { '.gitmodules': submodule_not_reviewed_MODULES },
                submodules: { 'vendor/lib': URL },
            },
            {
                title: 'another URL than the reviewed one',
                source: { '.gitmodules': submodule_not_reviewed_MODULES.replace('example.org', 'example.net') },
                submodules: { 'vendor/lib': URL.replace('example.org', 'example.net') },
                native: NATIVE,
            },
            { title: 'a commit without a URL', submodules: { 'vendor/lib': '' }, native: NATIVE },
        ],
        good: [
            {
                title: 'the reviewed one',
                source: { '.gitmodules': submodule_not_reviewed_MODULES },
                submodules: { 'vendor/lib': URL },
                native: NATIVE,
            },
            { title: 'none', source: {} },
        ],
    },
    check: (facts) => [...differing(facts), ...submodule_not_reviewed_unused(facts)],
});
const FILE = '.gitmodules';
function* differing({ native, source }) {
    const reviewed = new Map(Object.entries(native.submodules));
    for (const [path, { commit, url }] of source.submodules) {
        const expected = reviewed.get(path);
        if (url === expected && url !== undefined)
            continue;
        const actual = url === undefined ? 'no URL of its own in .gitmodules' : `the URL ${JSON.stringify(url)}`;
        const wanted = expected === undefined
            ? 'and the policy does not name it'
            : `not ${JSON.stringify(expected)} of the policy`;
        const message = `the submodule ${path} at commit ${commit} has ${actual}, ${wanted}`;
        yield inSource('error', message, FILE, { name: path }, { commit, ...(url !== undefined && { url }) });
    }
    // No submodule stands there at this commit, but the next `git submodule add` would find it declared.
    for (const [path, url] of source.declaredSubmodules ?? []) {
        if (source.submodules.has(path) || (url !== undefined && reviewed.get(path) === url))
            continue;
        const message = `.gitmodules declares the submodule ${path}, which is not there and not as in the policy`;
        yield inSource('error', message, FILE, { name: path }, url === undefined ? {} : { url });
    }
}
/** A name that is of no use would let a submodule in later, unseen. */
function* submodule_not_reviewed_unused({ native, source, policy }) {
    for (const path of Object.keys(native.submodules)) {
        if (source.submodules.has(path))
            continue;
        yield inPolicy(`[native] names the submodule ${JSON.stringify(path)}, which is not in the commit`, policy, path);
    }
}

// EXTERNAL MODULE: ./lib/policy/approvals.js
var approvals = __webpack_require__(68150);
;// CONCATENATED MODULE: ./lib/rules/policy/examples.js
/** A policy whose one approval the examples of both approval rules share. */
const POLICY_WITH_APPROVAL = `schema-version = 1

[[approve]]
rule = "startup-hook"
path = "demo/data/hook.pth"
reason = "Sample that the importer's tests read; it is never installed at top level"
`;

;// CONCATENATED MODULE: ./lib/rules/policy/approval-expired.js




const FILES = [
    {
        artifact: 'demo-1.0-py3-none-any.whl',
        contents: { 'demo/__init__.py': '', 'demo/data/hook.pth': 'import demo\n' },
    },
];
/** Looks at what the other rules found, so its findings are made by applyApprovals; here is what people read about it. */
const approvalExpired = (0,rules_define/* defineRule */.K)({
    id: approvals/* APPROVAL_EXPIRED */.So,
    family: 'policy',
    title: 'Approval past its last day',
    rationale: 'An expiry date says until when the reviewers were ready to take a risk. After that day the approval counts for nothing: what it approved is reported again (an error), or is gone and the approval is left over (a warning).',
    remediation: 'Remove what was approved and the `[[approve]]` table with it, or review it anew and set a later date in a pull request.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['set'],
    needs: [],
    notApplicable: 'the policy approves nothing',
    references: [rules_references/* PLAN */.Ac],
    approvable: false,
    examples: {
        bad: [
            {
                title: 'the last day is over',
                files: FILES,
                policy: `${POLICY_WITH_APPROVAL}expires = 2020-01-31\n`,
            },
        ],
        good: [
            {
                title: 'the last day is to come',
                files: FILES,
                policy: `${POLICY_WITH_APPROVAL}expires = 9999-12-31\n`,
            },
        ],
    },
    check: () => undefined,
});

;// CONCATENATED MODULE: ./lib/rules/policy/approval-unused.js




/** Looks at what the other rules found, so its findings are made by applyApprovals; here is what people read about it. */
const approvalUnused = (0,rules_define/* defineRule */.K)({
    id: approvals/* APPROVAL_UNUSED */.VA,
    family: 'policy',
    title: 'Approval that approves nothing',
    rationale: 'An approval outlives what it was written for: the file is gone, was renamed, or has other bytes. Left in place, it waits for an attacker to put something there that nobody has reviewed.',
    remediation: 'Delete the `[[approve]]` table. If the file is meant to be there, look why it is missing, or has another path or SHA-256.',
    severity: 'warning',
    since: '0.1.0',
    appliesTo: ['set'],
    needs: [],
    notApplicable: 'the policy approves nothing',
    references: [rules_references/* PLAN */.Ac],
    approvable: false,
    examples: {
        bad: [
            {
                title: 'the approved file is not in the wheel',
                files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: { 'demo/__init__.py': '' } }],
                policy: POLICY_WITH_APPROVAL,
            },
        ],
        good: [
            {
                title: 'the approved file is there',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: { 'demo/__init__.py': '', 'demo/data/hook.pth': 'import demo\n' },
                    },
                ],
                policy: POLICY_WITH_APPROVAL,
            },
        ],
    },
    check: () => undefined,
});

// EXTERNAL MODULE: ./lib/attestation/verify-bundle.js
var verify_bundle = __webpack_require__(60994);
// EXTERNAL MODULE: ./lib/published/attestations.js
var attestations = __webpack_require__(69391);
;// CONCATENATED MODULE: ./lib/rules/published/samples.js


/** A release where all is well, as an index serves it: what the examples of the rules differ from. */
const COMMIT = '1c0ffee'.padEnd(40, '0');
const TAG = 'refs/tags/v1.0';
const samples_WORKFLOW = 'https://github.com/octo/demo/.github/workflows/release.yml';
const PUBLISHER = {
    kind: 'GitHub',
    repository: 'octo/demo',
    workflow: 'release.yml',
    environment: 'pypi',
};
/** An attestation of a file of this name and digest that holds. */
function attestationOf(name, sha256) {
    return {
        state: 'holds',
        identity: `${samples_WORKFLOW}@${TAG}`,
        claims: {
            issuer: verify_bundle/* GITHUB_ISSUER */.oX,
            sourceRepository: 'https://github.com/octo/demo',
            sourceRef: TAG,
            sourceDigest: COMMIT,
        },
        predicateType: attestations/* PUBLISH_PREDICATE */.ce,
        subjects: [{ name, sha256 }],
    };
}
function served(name, sha256) {
    return {
        name,
        announced: sha256,
        downloaded: { sha256 },
        attestations: [{ publisher: PUBLISHER, attestations: [attestationOf(name, sha256)] }],
    };
}
const samples_WHEEL = served('demo-1.0-py3-none-any.whl', 'a1'.repeat(32));
const samples_SDIST = served('demo-1.0.tar.gz', 'b2'.repeat(32));
const EXPECTED = [
    { name: samples_WHEEL.name, sha256: 'a1'.repeat(32) },
    { name: samples_SDIST.name, sha256: 'b2'.repeat(32) },
];
const GOOD = {
    publishedRequest: {
        project: 'demo',
        version: '1.0',
        expected: EXPECTED,
        repository: 'octo/demo',
        workflow: 'release.yml',
        environment: 'pypi',
        tag: 'v1.0',
        commit: COMMIT,
    },
    served: { index: 'https://pypi.org/simple/', files: [samples_WHEEL, samples_SDIST] },
    publishedOnGitHub: {
        release: {
            id: '1',
            immutable: true,
            assets: EXPECTED.map(({ name, sha256 }) => ({ name, size: 900, sha256 })),
        },
    },
    runCaches: { runId: '7', restored: [], unread: [] },
    summaries: {
        signer: `${samples_WORKFLOW}@${TAG}`,
        verifierId: samples_WORKFLOW,
        resourceUri: 'pkg:pypi/demo@1.0',
        summaries: [
            {
                attestation: {
                    ...attestationOf('', ''),
                    predicateType: 'https://slsa.dev/verification_summary/v1',
                    subjects: EXPECTED,
                },
                verifierId: samples_WORKFLOW,
                resourceUri: 'pkg:pypi/demo@1.0',
                result: 'PASSED',
                levels: ['SLSA_BUILD_LEVEL_UNEVALUATED', 'HARDENING_SOURCE'],
            },
        ],
    },
};
/** The good release with another wheel. */
function withWheel(changes) {
    return { served: { ...GOOD.served, files: [{ ...samples_WHEEL, ...changes }, samples_SDIST] } };
}

;// CONCATENATED MODULE: ./lib/rules/published/published-rule.js



/** A rule about a release as the world gets it; no reason could make a finding right. */
function publishedRule({ references = [], ...rule }) {
    return (0,rules_define/* defineRule */.K)({
        family: 'published',
        severity: 'error',
        since: '0.1.0',
        appliesTo: ['project'],
        approvable: false,
        references: [...references, rules_references/* PLAN */.Ac],
        ...rule,
    });
}
function wrong(message, evidence = {}) {
    return { severity: 'error', message, evidence };
}
/** An error about one file. */
function wrongFile(artifact, message, evidence = {}) {
    return { ...wrong(message, evidence), location: { artifact } };
}
/** Something that is as it should be, and worth being read. */
function published_rule_remark(message, evidence = {}) {
    return { severity: 'note', message, evidence };
}
/** An example that differs from a release where all is well in the facts that it gives. */
function published_rule_example(title, shown, values = {}) {
    return { title, files: [], facts: { shown, values: { ...GOOD, ...values } } };
}

;// CONCATENATED MODULE: ./lib/rules/published/references.js
const SIMPLE_API = {
    title: 'Simple repository API',
    url: 'https://packaging.python.org/en/latest/specifications/simple-repository-api/',
};
const PEP_740 = {
    title: 'PEP 740: Index support for digital attestations',
    url: 'https://peps.python.org/pep-0740/',
};
const TRUSTED_PUBLISHING = {
    title: 'PyPI: security model of attestations',
    url: 'https://docs.pypi.org/attestations/security-model/',
};
const RELEASES = {
    title: 'GitHub: immutable releases',
    url: 'https://docs.github.com/en/code-security/supply-chain-security/understanding-your-software-supply-chain/immutable-releases',
};
const SUMMARY = {
    title: 'SLSA: verification summary attestation',
    url: 'https://slsa.dev/spec/v1.1/verification_summary',
};

;// CONCATENATED MODULE: ./lib/rules/published/attestation-invalid.js



const attestationInvalid = publishedRule({
    id: 'attestation-invalid',
    title: 'An attestation whose signature does not hold',
    rationale: 'An index hands attestations out; it does not vouch for them. Each is verified here: the certificate against Sigstore’s public root, its times, its entry in the transparency log, and the signature over the statement. An index that was broken into can serve any text, but not one that was signed.',
    remediation: 'Do not install the file. If it is a release of yours, look into the log of its run for what was signed. A trusted root that is older than the signature refuses it, too: use the newest version of this program, or give the root with `trusted-root`.',
    needs: ['served'],
    notApplicable: 'there is no attestation to verify',
    references: [
        PEP_740,
        { title: 'Sigstore: security model', url: 'https://docs.sigstore.dev/about/security/' },
    ],
    examples: {
        bad: [
            published_rule_example('a forged signature', 'signature verification failed', withWheel({
                attestations: [
                    {
                        publisher: PUBLISHER,
                        attestations: [
                            { state: 'refused', why: 'the attestation does not hold: signature verification failed' },
                        ],
                    },
                ],
            })),
        ],
        good: [published_rule_example('signed by a workflow', 'verified')],
    },
    check({ served: { files } }) {
        const all = files.flatMap(({ name, attestations }) => attestations.flatMap((one) => one.attestations.map((attestation) => ({ name, attestation }))));
        if (all.length === 0)
            return undefined;
        return all.flatMap(({ name, attestation }) => attestation.state === 'refused' ? [wrongFile(name, `${name}: ${attestation.why}`)] : []);
    },
});

// EXTERNAL MODULE: ./lib/published/origin.js
var origin = __webpack_require__(81586);
;// CONCATENATED MODULE: ./lib/rules/published/attestation-signer-mismatch.js




const by = (changes) => withWheel({
    attestations: [
        {
            publisher: PUBLISHER,
            attestations: [{ ...attestationOf(samples_WHEEL.name, 'a1'.repeat(32)), ...changes }],
        },
    ],
});
const { claims } = attestationOf('', '');
const IDENTITY = 'https://github.com/octo/demo/.github/workflows';
const attestationSignerMismatch = publishedRule({
    id: 'attestation-signer-mismatch',
    title: 'Signed by somebody else',
    rationale: 'A signature that holds only says that somebody signed. Who it was stands in the certificate: workflow file, repository, tag and commit. They are compared as whole texts, because `release.yml` as a pattern also fits `releaseXyml`, and a tag of another name is another release.',
    remediation: 'Do not install the file. The message names who signed: see how they could upload to this project, and remove that publisher on PyPI.',
    needs: ['publishedRequest', 'served'],
    notApplicable: 'there is no attestation whose signature holds',
    references: [TRUSTED_PUBLISHING],
    examples: {
        bad: [
            published_rule_example('a look-alike workflow', `${IDENTITY}/releaseXyml@refs/tags/v1.0`, by({ identity: `${IDENTITY}/releaseXyml@refs/tags/v1.0` })),
            published_rule_example('another tag', `${IDENTITY}/release.yml@refs/tags/v2.0`, by({ identity: `${IDENTITY}/release.yml@refs/tags/v2.0` })),
            published_rule_example('another commit', 'source digest 0bad0…', by({ claims: { ...claims, sourceDigest: '0bad'.padEnd(40, '0') } })),
            published_rule_example('another issuer', 'issuer https://example.org', by({ claims: { ...claims, issuer: 'https://example.org' } })),
        ],
        good: [published_rule_example('the workflow on the tag', `${IDENTITY}/release.yml@refs/tags/v1.0`)],
    },
    check({ publishedRequest, served }) {
        const all = served.files.flatMap((file) => (0,origin/* heldOf */.Le)(file).map((one) => ({ ...one, name: file.name })));
        if (all.length === 0)
            return undefined;
        const findings = all.flatMap(({ name, held, publisher }) => {
            const why = (0,origin/* signerProblem */.yf)(held, publisher, publishedRequest);
            return why === undefined
                ? []
                : [wrongFile(name, `an attestation of ${name} is not of this release: ${why}`)];
        });
        if (findings.length > 0)
            return findings;
        const signed = all.map(({ held }) => `signed by ${held.identity} at commit ${held.claims.sourceDigest ?? 'unknown'}`);
        return [...new Set(signed)].map((text) => published_rule_remark(text));
    },
});

;// CONCATENATED MODULE: ./lib/rules/published/attestation-subject-mismatch.js





const SHA256 = 'a1'.repeat(32);
const says = (changes) => withWheel({
    attestations: [
        { publisher: PUBLISHER, attestations: [{ ...attestationOf(samples_WHEEL.name, SHA256), ...changes }] },
    ],
});
const attestationSubjectMismatch = publishedRule({
    id: 'attestation-subject-mismatch',
    title: 'An attestation of another file, or of another kind',
    rationale: 'A statement that was signed for one file proves nothing of another. An attestation of a file on an index has exactly one subject, with its name and its digest, and says one of two things: that it was published, or how it was built (PEP 740). Statements are found by digest alone, so the name is compared here.',
    remediation: 'Do not install the file: its attestation was taken from elsewhere. If it is a release of yours, see what the publishing job signed.',
    needs: ['served'],
    notApplicable: 'there is no attestation whose signature holds',
    references: [PEP_740],
    examples: {
        bad: [
            published_rule_example('another name', 'subject: demo-0.9-py3-none-any.whl', says({ subjects: [{ name: 'demo-0.9-py3-none-any.whl', sha256: SHA256 }] })),
            published_rule_example('another digest', 'subject: e5e5…', says({ subjects: [{ name: samples_WHEEL.name, sha256: 'e5'.repeat(32) }] })),
            published_rule_example('another kind', 'predicate type https://example.org/v1', says({ predicateType: 'https://example.org/v1' })),
            published_rule_example('two subjects', 'two subjects', says({
                subjects: [
                    { name: samples_WHEEL.name, sha256: SHA256 },
                    { name: 'x', sha256: SHA256 },
                ],
            })),
        ],
        good: [published_rule_example('this file', `subject: ${samples_WHEEL.name} a1a1…`)],
    },
    check({ served }) {
        const all = served.files.flatMap((file) => (0,origin/* heldOf */.Le)(file).map(({ held }) => ({ file, held })));
        if (all.length === 0)
            return undefined;
        return all.flatMap(({ file, held }) => {
            const why = subjectProblem(file, held);
            return why === undefined ? [] : [wrongFile(file.name, `an attestation of ${file.name} ${why}`)];
        });
    },
});
function subjectProblem(file, { predicateType, subjects }) {
    if (!attestations/* PREDICATES */.Jt.includes(predicateType))
        return `is of the type ${JSON.stringify(predicateType)}`;
    const [subject, ...more] = subjects;
    if (subject === undefined || more.length > 0)
        return `has ${subjects.length} subjects, and may have one`;
    if (subject.name !== file.name)
        return `is about ${JSON.stringify(subject.name)}`;
    // The bytes that came, not what the index says of them.
    const bytes = 'sha256' in file.downloaded ? file.downloaded.sha256 : undefined;
    if (subject.sha256 === bytes)
        return undefined;
    return `is about a file with the SHA-256 ${subject.sha256}, and it has ${bytes ?? 'an unknown one'}`;
}

;// CONCATENATED MODULE: ./lib/rules/published/attested-origins-differ.js




const ATTESTATION = attestationOf(samples_WHEEL.name, 'a1'.repeat(32));
const ANY = { publishedRequest: { project: 'demo', version: '1.0' } };
const attestedOriginsDiffer = publishedRule({
    id: 'attested-origins-differ',
    title: 'Files of one release from different commits or workflows',
    rationale: 'The files of a release are built from one commit, and users take them for the same program. Where the wheel was attested for another commit than the sdist, whoever reads the sdist reviews something else than what is installed.',
    remediation: 'Release a new version in which one run of one workflow makes and uploads all files.',
    needs: ['publishedRequest', 'served'],
    notApplicable: 'fewer than two files prove where they come from',
    examples: {
        bad: [
            published_rule_example('a wheel from another commit', `${samples_WHEEL.name}: 0bad0…\n${samples_SDIST.name}: 1c0ff…`, {
                ...ANY,
                ...withWheel({
                    attestations: [
                        {
                            publisher: PUBLISHER,
                            attestations: [
                                { ...ATTESTATION, claims: { ...ATTESTATION.claims, sourceDigest: '0bad'.padEnd(40, '0') } },
                            ],
                        },
                    ],
                }),
            }),
        ],
        good: [published_rule_example('one commit', `${samples_WHEEL.name} and ${samples_SDIST.name}: 1c0ff…`, { ...ANY, served: GOOD.served })],
    },
    check({ publishedRequest, served }) {
        const proven = served.files.filter((file) => (0,origin/* originsOf */.TZ)(file, publishedRequest).length > 0);
        if (proven.length < 2)
            return undefined;
        const origins = new Set(proven
            .flatMap((file) => (0,origin/* originsOf */.TZ)(file, publishedRequest))
            .map(({ repository, workflow, ref, commit }) => `${repository} ${workflow} ${ref} ${commit}`));
        return origins.size === 1 ? [] : [wrong(`the files come from ${(0,some/* someOf */.y)([...origins])}`)];
    },
});

;// CONCATENATED MODULE: ./lib/rules/published/cache-restored.js


const cacheRestored = publishedRule({
    id: 'cache-restored',
    title: 'A release job that restored a cache',
    rationale: 'Any workflow of the default branch can write caches, also one that runs code of strangers or a tool that was taken over. A job that restores one takes files into the release that nobody reviewed: so were releases poisoned that every other check let pass.',
    remediation: 'Find out which step restored it, and switch its cache off (`cache-mode: none` for the job, `enable-cache: false`, no `cache:` of set-up actions). Then release a new version from a run without caches.',
    needs: ['runCaches'],
    references: [
        {
            title: 'GitHub: dependency caching reference',
            url: 'https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching',
        },
    ],
    examples: {
        bad: [
            published_rule_example('a cache was restored', 'build: Cache restored from key: pip-…', {
                runCaches: {
                    ...GOOD.runCaches,
                    restored: [{ job: 'build', line: 'Cache restored from key: pip-1' }],
                },
            }),
        ],
        good: [
            published_rule_example('no job restored any', 'no log tells of a cache'),
            published_rule_example('unknown: a log can’t be read', 'log of build: gone', {
                runCaches: { ...GOOD.runCaches, unread: ['build: its log is gone'] },
            }),
        ],
    },
    check({ runCaches: { runId, restored, unread } }) {
        if (restored.length > 0) {
            return restored.map(({ job, line }) => wrong(`job ${JSON.stringify(job)} of run ${runId}: ${line}`));
        }
        if (unread.length === 0)
            return [];
        return {
            unknown: `not every log of run ${runId} could be read (${unread.join('; ')}): look at its page`,
        };
    },
});

// EXTERNAL MODULE: ./lib/published/watch.js
var watch = __webpack_require__(29737);
;// CONCATENATED MODULE: ./lib/rules/published/watch-examples.js
const watch_examples_PUBLISHER = 'GitHub octo/demo release.yml pypi';
const watch_examples_FILE = { sha256: 'a1'.repeat(32), publisher: watch_examples_PUBLISHER };
const NAME = 'demo-1.0.tar.gz';
const BEFORE = { owners: ['Owner octocat'], releases: { '1.0': { [NAME]: watch_examples_FILE } } };
/** The project as it was, and what became of it. */
function watchExample(title, shown, now = {}, runs = {}) {
    return {
        title,
        files: [],
        facts: {
            shown,
            values: { watched: [{ project: 'demo', before: BEFORE, now: { ...BEFORE, ...now }, runs }] },
        },
    };
}
/** Release 1.0 with this file instead; and more releases. */
function release(file, more = {}) {
    return { releases: { '1.0': file === undefined ? {} : { [NAME]: file }, ...more } };
}

;// CONCATENATED MODULE: ./lib/rules/published/file-added-later.js



const fileAddedLater = publishedRule({
    id: 'file-added-later',
    title: 'A file that came to a release later',
    rationale: 'PyPI takes files for a release for fourteen days. A wheel for one platform that comes days later is what pip installs there, although everybody reviewed the release without it.',
    remediation: 'Find out who uploaded it, in the security history of the project on PyPI. If nobody of you did, yank the release, and follow the playbook for incidents.',
    needs: ['watched'],
    notApplicable: 'no project was looked at before',
    examples: {
        bad: [
            watchExample('a wheel comes later', 'then: demo-1.0.tar.gz\nnow: a wheel besides', {
                releases: { '1.0': { 'demo-1.0.tar.gz': watch_examples_FILE, 'demo-1.0-py3-none-any.whl': watch_examples_FILE } },
            }),
        ],
        good: [watchExample('nothing came', 'then and now: demo-1.0.tar.gz')],
    },
    check({ watched }) {
        if (watched.every(({ before }) => before === undefined))
            return undefined;
        return watched.flatMap((one) => (0,watch/* addedFiles */.K6)(one).map(([version, name, { uploaded }]) => wrong(`${name} was added to ${one.project} ${version}${uploaded === undefined ? '' : ` on ${uploaded}`}, which was there without it`)));
    },
});

;// CONCATENATED MODULE: ./lib/rules/published/owners-changed.js



const ownersChanged = publishedRule({
    id: 'owners-changed',
    title: 'Other owners or maintainers on the index',
    rationale: 'Who owns a project on the index can upload any file and change who may publish. A new owner whom nobody announced is how a project is taken over.',
    remediation: 'Ask the other owners on another way than e-mail. If nobody invited them, remove them, and follow the playbook for incidents.',
    needs: ['watched'],
    notApplicable: 'no project was looked at before',
    examples: {
        bad: [
            watchExample('one more owner', 'then: octocat\nnow: octocat, mallory', {
                owners: ['Owner mallory', 'Owner octocat'],
            }),
        ],
        good: [watchExample('the same', 'then and now: octocat')],
    },
    check({ watched }) {
        const seen = watched.filter(({ before }) => before !== undefined);
        if (seen.length === 0)
            return undefined;
        const comparable = seen.filter(({ before, now }) => before?.owners !== undefined && now.owners !== undefined);
        const findings = comparable.flatMap(({ project, before, now: { owners = [] } }) => {
            const then = before?.owners ?? [];
            const added = owners.filter((one) => !then.includes(one));
            const gone = then.filter((one) => !owners.includes(one));
            return [
                ...(added.length > 0 ? [wrong(`${project} has new owners or maintainers: ${(0,some/* someOf */.y)(added)}`)] : []),
                ...(gone.length > 0 ? [wrong(`${project} lost owners or maintainers: ${(0,some/* someOf */.y)(gone)}`)] : []),
            ];
        });
        if (findings.length > 0 || comparable.length === seen.length)
            return findings;
        return { unknown: 'the index does not say who owns each project: look at its page' };
    },
});

;// CONCATENATED MODULE: ./lib/rules/published/provenance-lost.js



const { sha256 = '' } = watch_examples_FILE;
const provenanceLost = publishedRule({
    id: 'provenance-lost',
    title: 'A file that lost its attestations',
    rationale: 'Attestations stay as long as the file. Where they vanish, the index was changed, or hides who uploaded the file.',
    remediation: 'Ask the administrators of the index. The attestations that GitHub keeps for the file still hold.',
    needs: ['watched'],
    notApplicable: 'no project was looked at before',
    examples: {
        bad: [watchExample('none any more', `then: ${watch_examples_PUBLISHER}\nnow: none`, release({ sha256 }))],
        good: [watchExample('as before', `then and now: ${watch_examples_PUBLISHER}`)],
    },
    check({ watched }) {
        if (watched.every(({ before }) => before === undefined))
            return undefined;
        return watched.flatMap((one) => (0,watch/* keptFiles */.y2)(one).flatMap(([name, then, now]) => now === undefined || then.publisher === undefined || then.publisher === now.publisher
            ? []
            : [
                wrong(`${name} was uploaded by ${then.publisher}, and now the index says ${now.publisher ?? 'nothing'}`),
            ]));
    },
});

;// CONCATENATED MODULE: ./lib/rules/published/provenance-missing.js




const NOBODY = {
    publishedRequest: { project: 'demo', version: '1.0', repository: 'octo/demo', tag: 'v1.0' },
};
const provenanceMissing = publishedRule({
    id: 'provenance-missing',
    title: 'A file without attestations',
    rationale: 'An index keeps for each file who uploaded it, signed by the workflow that did. A file without that was uploaded with a token or a password, from anywhere: a release that came by the workflow has it for every file, or one of them came another way.\n\nOf a release that never had any, nobody can say where it comes from: then the answer is “unknown”, and the repository is the one that you named.',
    remediation: 'Of a release of yours: see whether the upload action may attest (`attestations: true`, the default) and whether the file was uploaded by the workflow at all. If it was not, treat it as an incident. Where nothing is attested, compare with a repository that you know to be the right one.',
    needs: ['publishedRequest', 'served'],
    notApplicable: 'the index serves no file',
    references: [PEP_740],
    examples: {
        bad: [
            published_rule_example('one file has none', `${samples_WHEEL.name}: none`, withWheel({ attestations: [] })),
            published_rule_example('one file of two, and nobody gave a list', `${samples_WHEEL.name}: none`, {
                ...NOBODY,
                ...withWheel({ attestations: [] }),
            }),
        ],
        good: [
            published_rule_example('every file has some', `${samples_WHEEL.name}: by octo/demo\n${samples_SDIST.name}: by octo/demo`),
            published_rule_example('unknown: nothing was ever attested', 'no file has any; repository octo/demo, named by you', {
                ...NOBODY,
                served: {
                    ...GOOD.served,
                    files: [samples_WHEEL, samples_SDIST].map((file) => ({ ...file, attestations: [] })),
                },
            }),
        ],
    },
    check({ publishedRequest: { expected, repository }, served: { index, files } }) {
        if (files.length === 0)
            return undefined;
        const without = files.filter(({ attestations }) => attestations.length === 0).map(({ name }) => name);
        if (expected === undefined && repository !== undefined && without.length === files.length) {
            return {
                unknown: `unproven: ${index} has no attestation of ${(0,some/* someOf */.y)(without)}; that they come from ${repository} is your word alone`,
            };
        }
        return without.map((name) => wrongFile(name, `${index} has no attestation of ${name}`));
    },
});

;// CONCATENATED MODULE: ./lib/rules/published/published-digest-mismatch.js



const published_digest_mismatch_OTHER = 'e5'.repeat(32);
const publishedDigestMismatch = publishedRule({
    id: 'published-digest-mismatch',
    title: 'Other bytes than those that were verified',
    rationale: 'What an index announces and what it hands out are two answers, perhaps of two servers. Both are compared: the hash that pip would compare with, and the hash of the bytes that really came.',
    remediation: 'Download the file again from another network. If it stays so, treat it as an incident: yank the release, tell the index’s administrators, and release a new version.',
    needs: ['publishedRequest', 'served'],
    references: [SIMPLE_API],
    examples: {
        bad: [
            published_rule_example('another hash is announced', 'verified a1a1…\nannounced e5e5…', withWheel({ announced: published_digest_mismatch_OTHER })),
            published_rule_example('other bytes come', 'verified a1a1…\ndownloaded e5e5…', withWheel({ downloaded: { sha256: published_digest_mismatch_OTHER } })),
            published_rule_example('a download that is not what was announced', 'downloaded: other bytes than announced', withWheel({ downloaded: { fault: 'it has 10 bytes, announced were 900' } })),
        ],
        good: [published_rule_example('the same bytes', 'verified, announced and downloaded: a1a1…')],
    },
    *check({ publishedRequest: { expected = [] }, served }) {
        const verified = new Map(expected.map(({ name, sha256 }) => [name, sha256]));
        for (const { name, announced, downloaded } of served.files) {
            const wanted = verified.get(name) ?? announced;
            if (announced !== wanted) {
                yield wrongFile(name, `the index announces ${name} with the SHA-256 ${announced ?? 'of nothing'}, and ${wanted ?? 'another'} was verified`);
            }
            if ('fault' in downloaded) {
                yield wrongFile(name, `${name} as downloaded is not what the index announced: ${downloaded.fault}`);
            }
            else if (downloaded.sha256 !== wanted) {
                yield wrongFile(name, `${name} as downloaded has the SHA-256 ${downloaded.sha256}, and ${wanted ?? 'none'} was ${verified.has(name) ? 'verified' : 'announced'}`, { sha256: downloaded.sha256 });
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/published/published-file-changed.js



const publishedFileChanged = publishedRule({
    id: 'published-file-changed',
    title: 'A published file with another hash, or gone',
    rationale: 'A file that was published never changes: PyPI takes no name twice. Where its hash changes, the index itself was changed; where it is gone, somebody deleted it, and users fall back to another file.',
    remediation: 'Ask the administrators of the index what happened. Compare with the manifest of the release, and tell users which bytes are the right ones.',
    needs: ['watched'],
    notApplicable: 'no project was looked at before',
    examples: {
        bad: [
            watchExample('another hash', 'then a1a1…\nnow e5e5…', release({ ...watch_examples_FILE, sha256: 'e5'.repeat(32) })),
            watchExample('it is gone', 'then: demo-1.0.tar.gz\nnow: nothing', release(undefined)),
        ],
        good: [watchExample('the same', 'then and now a1a1…')],
    },
    check({ watched }) {
        if (watched.every(({ before }) => before === undefined))
            return undefined;
        return watched.flatMap((one) => (0,watch/* keptFiles */.y2)(one).flatMap(([name, then, now]) => {
            if (now === undefined)
                return [wrong(`${name} is gone from the index`)];
            if (now.sha256 === then.sha256)
                return [];
            return [
                wrong(`${name} had the SHA-256 ${then.sha256 ?? 'of nothing'}, and has ${now.sha256 ?? 'none'} now`),
            ];
        }));
    },
});

;// CONCATENATED MODULE: ./lib/rules/published/published-file-extra.js



const STRANGE = { ...samples_WHEEL, name: 'demo-1.0-cp312-cp312-win_amd64.whl' };
const publishedFileExtra = publishedRule({
    id: 'published-file-extra',
    title: 'A file on the index that nobody verified',
    rationale: 'PyPI takes new files for a release for fourteen days. Whoever holds a token of the project can add one wheel for one platform: pip prefers it there, the other files stay as they were, and nobody else notices.',
    remediation: 'Treat it as an incident: yank the release, revoke tokens and trusted publishers, read the security history of the project on PyPI, and tell users which file it was. Then release a new version.',
    needs: ['publishedRequest', 'served'],
    notApplicable: 'nobody said which files the release has',
    references: [SIMPLE_API],
    examples: {
        bad: [
            published_rule_example('one more wheel', `verified: ${samples_WHEEL.name}, ${samples_SDIST.name}\nserved besides: ${STRANGE.name}`, {
                served: { ...GOOD.served, files: [samples_WHEEL, samples_SDIST, STRANGE] },
            }),
        ],
        good: [published_rule_example('no other file', `verified: ${samples_WHEEL.name}, ${samples_SDIST.name}\nserved: the same`)],
    },
    check({ publishedRequest: { expected }, served }) {
        if (expected === undefined)
            return undefined;
        const verified = new Set(expected.map(({ name }) => name));
        return served.files
            .filter(({ name }) => !verified.has(name))
            .map(({ name, announced = '' }) => wrongFile(name, `${name} is served, and is none of the files that were verified`, { announced }));
    },
});

;// CONCATENATED MODULE: ./lib/rules/published/published-file-missing.js




const publishedFileMissing = publishedRule({
    id: 'published-file-missing',
    title: 'A file of the release that the index does not serve',
    rationale: 'An upload of several files can end half-way, and whoever may delete files can take the wheel away so that users build the sdist, or the other way round. A release is what was verified, all of it.',
    remediation: 'If the upload ended half-way, re-run its failed jobs: the same bytes are taken again. If a file was deleted, find out who did it in the security history of the project on PyPI; its name is gone for good, so release a new version.',
    needs: ['publishedRequest', 'served'],
    notApplicable: 'nobody said which files the release has',
    references: [SIMPLE_API],
    examples: {
        bad: [
            published_rule_example('only the wheel', `verified: ${samples_WHEEL.name}, ${samples_SDIST.name}\nserved: ${samples_WHEEL.name}`, {
                served: { ...GOOD.served, files: [samples_WHEEL] },
            }),
            published_rule_example('the index knows no such release', 'verified: two files\nserved: none', {
                served: { ...GOOD.served, files: [] },
            }),
        ],
        good: [published_rule_example('all files', `verified: ${samples_WHEEL.name}, ${samples_SDIST.name}\nserved: the same`)],
    },
    check({ publishedRequest: { project, version, expected }, served }) {
        if (expected === undefined)
            return undefined;
        const there = new Set(served.files.map(({ name }) => name));
        const missing = expected.map(({ name }) => name).filter((name) => !there.has(name));
        if (missing.length === 0)
            return [];
        return [wrong(`${served.index} serves ${project} ${version} without ${(0,some/* someOf */.y)(missing)}`)];
    },
});

;// CONCATENATED MODULE: ./lib/rules/published/published-yanked.js


const publishedYanked = publishedRule({
    id: 'published-yanked',
    title: 'A file that is yanked',
    rationale: 'A file is yanked because somebody wants nobody to install it. Where a release was just published, either the project knows of a fault, or somebody else made users fall back to an older version.',
    remediation: 'Ask who yanked it, and why. If nobody of the project did, treat it as an incident; to install, take another version.',
    needs: ['served'],
    references: [{ title: 'PEP 592: Adding “yank” support', url: 'https://peps.python.org/pep-0592/' }],
    examples: {
        bad: [
            published_rule_example('a reason is given', 'yanked: breaks on Python 3.9', withWheel({ yanked: 'breaks on Python 3.9' })),
            published_rule_example('no reason is given', 'yanked', withWheel({ yanked: '' })),
        ],
        good: [published_rule_example('not yanked', 'not yanked')],
    },
    check: ({ served }) => served.files.flatMap(({ name, yanked }) => yanked === undefined
        ? []
        : [wrongFile(name, `${name} is yanked${yanked === '' ? ', without a reason' : `: ${yanked}`}`)]),
});

;// CONCATENATED MODULE: ./lib/rules/published/publisher-changed.js



const { sha256: publisher_changed_sha256 = '' } = watch_examples_FILE;
const publisherChanged = publishedRule({
    id: 'publisher-changed',
    title: 'A release that came another way than all before',
    rationale: 'A project that always published by one workflow, and once by a token or another workflow, was perhaps not who published. That is how most releases of malware on PyPI looked: the source had no such tag, and no run made them.',
    remediation: 'See which of you released, and how. If nobody did, yank the release at once, and follow the playbook for incidents.',
    needs: ['watched'],
    notApplicable: 'no project was looked at before',
    examples: {
        bad: [
            watchExample('uploaded with a token', `1.0: ${watch_examples_PUBLISHER}\n1.1: none`, release(watch_examples_FILE, { '1.1': { 'demo-1.1.tar.gz': { sha256: publisher_changed_sha256 } } })),
            watchExample('by another repository', `1.0: ${watch_examples_PUBLISHER}\n1.1: GitHub mallory/demo`, release(watch_examples_FILE, {
                '1.1': { 'demo-1.1.tar.gz': { sha256: publisher_changed_sha256, publisher: 'GitHub mallory/demo release.yml pypi' } },
            })),
        ],
        good: [
            watchExample('by the same workflow', `1.0 and 1.1: ${watch_examples_PUBLISHER}`, release(watch_examples_FILE, { '1.1': { 'demo-1.1.tar.gz': watch_examples_FILE } })),
        ],
    },
    check({ watched }) {
        if (watched.every(({ before }) => before === undefined))
            return undefined;
        return watched.flatMap((one) => (0,watch/* newReleases */.NR)(one).map((version) => publisher_changed_judge(one, version)));
    },
});
function publisher_changed_judge({ project, before, now }, version) {
    const publishers = (0,watch/* publishersOf */.T7)(now, version);
    const way = publishers
        .map((name) => (name === '' ? 'nobody knows whom: it has no attestation' : name))
        .join('; ');
    const known = Object.keys(before?.releases ?? {}).flatMap((old) => before === undefined ? [] : (0,watch/* publishersOf */.T7)(before, old));
    const said = `${project} ${version} is new on the index, by ${way}`;
    // Where nothing was ever published there is nothing to be different from.
    return known.length === 0 || publishers.every((name) => known.includes(name))
        ? published_rule_remark(said)
        : wrong(`${said}; no release before came that way`);
}

;// CONCATENATED MODULE: ./lib/rules/published/publisher-mismatch.js



const publisher_mismatch_by = (changes) => withWheel({
    attestations: samples_WHEEL.attestations.map((one) => ({ ...one, publisher: { ...PUBLISHER, ...changes } })),
});
const publisherMismatch = publishedRule({
    id: 'publisher-mismatch',
    title: 'Uploaded by another publisher',
    rationale: 'A project on PyPI can have several trusted publishers, and whoever takes over an account adds one: another repository, another workflow, or the same one without its protected environment. What the index says of the publisher has to be exactly the one that the project releases by.',
    remediation: 'Look at the publishers of the project on PyPI, and remove every one but the workflow that releases. If the file was uploaded by another, treat it as an incident.',
    needs: ['publishedRequest', 'served'],
    notApplicable: 'the index names no publisher',
    references: [PEP_740, TRUSTED_PUBLISHING],
    examples: {
        bad: [
            published_rule_example('another repository', 'publisher: mallory/demo release.yml', publisher_mismatch_by({ repository: 'mallory/demo' })),
            published_rule_example('another workflow', 'publisher: octo/demo nightly.yml', publisher_mismatch_by({ workflow: 'nightly.yml' })),
            published_rule_example('another environment', 'publisher: octo/demo release.yml test', publisher_mismatch_by({ environment: 'test' })),
            published_rule_example('not GitHub', 'publisher: GitLab octo/demo', publisher_mismatch_by({ kind: 'GitLab' })),
        ],
        good: [published_rule_example('the workflow that releases', 'publisher: octo/demo release.yml pypi')],
    },
    check({ publishedRequest, served }) {
        const publishers = served.files.flatMap(({ name, attestations }) => attestations.map(({ publisher }) => ({ name, publisher })));
        if (publishers.length === 0)
            return undefined;
        const findings = publishers.flatMap(({ name, publisher }) => publisher_mismatch_differences(publisher, publishedRequest).map((what) => wrongFile(name, `${name} was uploaded by ${publisher_mismatch_shown(publisher)}: ${what}`)));
        if (findings.length > 0)
            return findings;
        return [...new Set(publishers.map(({ publisher }) => publisher_mismatch_shown(publisher)))].map((who) => published_rule_remark(`the index says that ${who} uploaded the files`));
    },
});
function publisher_mismatch_differences(publisher, request) {
    if (publisher.kind !== 'GitHub')
        return [`only publishers of the kind GitHub are understood`];
    // GitHub and PyPI tell neither repositories nor environments apart by case; file names they do.
    const wanted = [
        ['repository', lower(publisher.repository), lower(request.repository)],
        ['workflow', publisher.workflow, request.workflow],
        ['environment', lower(publisher.environment), lower(request.environment)],
    ];
    return wanted.flatMap(([what, found, expected]) => expected === undefined || found === expected ? [] : [`its ${what} is not ${expected}`]);
}
function lower(text) {
    return text?.toLowerCase();
}
function publisher_mismatch_shown({ kind, repository, workflow, environment }) {
    return [
        kind,
        repository ?? '',
        workflow ?? '',
        environment === undefined
            ? 'without an environment'
            : `in the environment ${JSON.stringify(environment)}`,
    ]
        .filter((part) => part !== '')
        .join(' ');
}

// EXTERNAL MODULE: ./lib/distribution/artifact-kind.js
var artifact_kind = __webpack_require__(7401);
// EXTERNAL MODULE: ./lib/published/types.js
var types = __webpack_require__(76075);
;// CONCATENATED MODULE: ./lib/rules/published/release-asset-mismatch.js





const RELEASE = GOOD.publishedOnGitHub.release;
const [, ...REST] = RELEASE.assets;
const release_asset_mismatch_assets = (...changed) => ({
    publishedOnGitHub: { release: { ...RELEASE, assets: changed } },
});
const releaseAssetMismatch = publishedRule({
    id: 'release-asset-mismatch',
    title: 'A GitHub Release with other files than the index',
    rationale: 'Many take files from the release page, because that is where the source is. Whoever may write to the repository can change the files of a Release that is not immutable, without anything changing on the index.',
    remediation: 'Compare the files of the Release with the manifest of the run that released. Put the verified ones there, or remove them, and find out in the audit log who changed them.',
    needs: ['publishedRequest', 'publishedOnGitHub'],
    notApplicable: 'nobody said which files the release has',
    references: [RELEASES],
    examples: {
        bad: [
            published_rule_example('no Release', 'no published Release of v1.0', {
                publishedOnGitHub: { release: { absent: 'there is none' } },
            }),
            published_rule_example('a file is missing', `assets: ${samples_SDIST.name}`, release_asset_mismatch_assets(...REST)),
            published_rule_example('a file has other bytes', `${samples_WHEEL.name}: e5e5…`, release_asset_mismatch_assets(...REST, { name: samples_WHEEL.name, size: 9, sha256: 'e5'.repeat(32) })),
            published_rule_example('one more wheel', 'assets besides: demo-1.0-py2-none-any.whl', release_asset_mismatch_assets(...RELEASE.assets, { name: 'demo-1.0-py2-none-any.whl', size: 9, sha256: 'e5'.repeat(32) })),
        ],
        good: [
            published_rule_example('the same files, and checksums', `assets: ${samples_WHEEL.name}, ${samples_SDIST.name}, SHA256SUMS`, {
                publishedOnGitHub: {
                    release: {
                        ...RELEASE,
                        assets: [...RELEASE.assets, { name: 'SHA256SUMS', size: 200, sha256: 'c3'.repeat(32) }],
                    },
                },
            }),
            published_rule_example('unknown: GitHub names no digest of an old asset', `${samples_WHEEL.name}: no digest`, {
                publishedOnGitHub: { release: { ...RELEASE, assets: [{ name: samples_WHEEL.name, size: 9 }, ...REST] } },
            }),
        ],
    },
    check({ publishedRequest: { expected, tag = '' }, publishedOnGitHub: { release } }) {
        if (expected === undefined)
            return undefined;
        if (!(0,types/* isThere */.$)(release))
            return [wrong(`there is no GitHub Release of ${tag}: ${release.absent}`)];
        const found = new Map(release.assets.map(({ name, sha256 }) => [name, sha256]));
        const verified = new Set(expected.map(({ name }) => name));
        const undigested = [];
        const findings = expected.flatMap(({ name, sha256 }) => {
            if (!found.has(name))
                return [wrong(`the GitHub Release of ${tag} has no ${name}`)];
            const digest = found.get(name);
            if (digest === undefined)
                undigested.push(name);
            if (digest === undefined || digest === sha256)
                return [];
            return [wrong(`${name} of the GitHub Release has the SHA-256 ${digest}, and ${sha256} was verified`)];
        });
        for (const { name } of release.assets) {
            if (verified.has(name) || (0,artifact_kind/* kindOf */.I)(name).kind === 'other')
                continue;
            findings.push(wrong(`the GitHub Release of ${tag} has ${name}, which nobody verified`));
        }
        if (findings.length > 0 || undigested.length === 0)
            return findings;
        return { unknown: `GitHub names no digest of ${undigested.join(', ')}: download and compare by hand` };
    },
});

;// CONCATENATED MODULE: ./lib/rules/published/release-not-immutable.js




const { release: release_not_immutable_release } = GOOD.publishedOnGitHub;
const releaseNotImmutable = publishedRule({
    id: 'release-not-immutable',
    title: 'A GitHub Release that can still be changed',
    rationale: 'An immutable Release keeps its files and its tag, whoever gets into an account later. A repository that makes its releases immutable, and has one that is not, has one that was published another way, or before the setting.',
    remediation: 'Publish releases as drafts that are completed first, with “immutable releases” on in the settings of the repository. A Release that is published can’t be made immutable later: release a new version.',
    needs: ['publishedOnGitHub'],
    notApplicable: 'there is no GitHub Release',
    references: [RELEASES],
    examples: {
        bad: [
            published_rule_example('the repository asks for it', 'immutable: false; repository: on', {
                publishedOnGitHub: { release: { ...release_not_immutable_release, immutable: false }, immutableReleases: true },
            }),
        ],
        good: [
            published_rule_example('immutable', 'immutable: true'),
            published_rule_example('unknown: only an administrator sees the setting', 'immutable: false', {
                publishedOnGitHub: { release: { ...release_not_immutable_release, immutable: false } },
            }),
        ],
    },
    check({ publishedOnGitHub: { release: found, immutableReleases } }) {
        if (!(0,types/* isThere */.$)(found))
            return undefined;
        if (found.immutable === true || immutableReleases === false)
            return [];
        if (immutableReleases === true) {
            return [
                wrong('the GitHub Release can still be changed, although the repository makes releases immutable'),
            ];
        }
        return {
            unknown: 'the Release is not immutable, and whether it should be, only an administrator sees: look at Settings → General → Releases',
        };
    },
});

;// CONCATENATED MODULE: ./lib/rules/published/release-without-run.js



const NEW = release(watch_examples_FILE, { '1.1': { 'demo-1.1.tar.gz': watch_examples_FILE } });
const releaseWithoutRun = publishedRule({
    id: 'release-without-run',
    title: 'A release that no run made',
    rationale: 'The certificate of an attestation names the workflow run that signed. A run that the repository does not have was deleted, or the release came from elsewhere.',
    remediation: 'Look at the runs of the release workflow and at the audit log of the repository. If nobody of you released, follow the playbook for incidents.',
    needs: ['watched'],
    notApplicable: 'there is no new release',
    examples: {
        bad: [
            watchExample('no such run', '1.1: run 9 is not there', NEW, {
                '1.1': { state: 'absent', why: 'octo/demo has no run 9' },
            }),
        ],
        good: [
            watchExample('made by a run', '1.1: run 9', NEW, { '1.1': { state: 'found', run: '9' } }),
            watchExample('unknown: nothing is attested', '1.1: no attestation', NEW, {
                '1.1': { state: 'unknown', why: 'it has no attestation' },
            }),
        ],
    },
    check({ watched }) {
        const fresh = watched.flatMap((one) => (0,watch/* newReleases */.NR)(one).map((version) => ({ name: `${one.project} ${version}`, run: one.runs[version] })));
        if (fresh.length === 0)
            return undefined;
        const absent = fresh.flatMap(({ name, run }) => run?.state === 'absent' ? [wrong(`no run made ${name}: ${run.why}`)] : []);
        if (absent.length > 0)
            return absent;
        const unknown = fresh.flatMap(({ name, run }) => run?.state === 'found' ? [] : [`${name}: ${run?.why ?? 'nobody looked'}`]);
        return unknown.length === 0 ? [] : { unknown: `it is not known which run made ${unknown.join('; ')}` };
    },
});

;// CONCATENATED MODULE: ./lib/rules/published/summary-mismatch.js




const [GIVEN] = GOOD.summaries.summaries;
const summary_mismatch_summary = (changes) => ({
    summaries: { ...GOOD.summaries, summaries: [{ ...GIVEN, ...changes }] },
});
const summaryMismatch = publishedRule({
    id: 'summary-mismatch',
    title: 'A verification summary that is not of this release',
    rationale: 'A verification summary is the project’s signed word that it verified these files before it published them. It counts by a pinned pair alone: the workflow that signed, and the `verifier.id` that it names; and only for the release and the files that it names.',
    remediation: 'Look at the attestations of the repository for who stored another summary. docs/verification-summary.md says what a summary has to hold.',
    needs: ['publishedRequest', 'served', 'summaries'],
    references: [SUMMARY],
    examples: {
        bad: [
            published_rule_example('another verifier', 'verifier.id: https://example.org', summary_mismatch_summary({ verifierId: 'https://example.org' })),
            published_rule_example('another release', 'resourceUri: pkg:pypi/demo@0.9', summary_mismatch_summary({ resourceUri: 'pkg:pypi/demo@0.9' })),
            published_rule_example('it did not pass', 'verificationResult: FAILED', summary_mismatch_summary({ result: 'FAILED' })),
            published_rule_example('another signer', 'signer: …/nightly.yml', summary_mismatch_summary({
                attestation: {
                    ...GIVEN.attestation,
                    identity: 'https://github.com/octo/demo/.github/workflows/nightly.yml@refs/tags/v1.0',
                },
            })),
            published_rule_example('a forged signature', 'signature verification failed', summary_mismatch_summary({ attestation: { state: 'refused', why: 'the attestation does not hold' } })),
            published_rule_example('not of all files', 'subjects: the wheel', summary_mismatch_summary({ attestation: { ...GIVEN.attestation, subjects: GIVEN.attestation.subjects.slice(0, 1) } })),
        ],
        good: [
            published_rule_example('of this release', 'verifier.id and signer: release.yml of octo/demo'),
            published_rule_example('unknown: there is none', 'no summary is stored', {
                summaries: { ...GOOD.summaries, summaries: [] },
            }),
        ],
    },
    check({ publishedRequest, served, summaries: wanted }) {
        const { summaries, signer } = wanted;
        if (summaries.length === 0)
            return { unknown: `GitHub keeps no verification summary of these files by ${signer}` };
        const problems = summaries.map((one) => problemOf(one, wanted, filesOf(served.files), publishedRequest.commit));
        // Others may store what they like beside it; one that holds is enough, and the others say nothing.
        const good = summaries.find((_, index) => problems[index] === undefined);
        if (good !== undefined)
            return [published_rule_remark(`the project verified it before it published: ${good.levels.join(', ')}`)];
        return problems.flatMap((why) => why === undefined ? [] : [wrong(`a verification summary does not count: ${why}`)]);
    },
});
function filesOf(files) {
    return files.map(({ name, downloaded }) => ({
        name,
        sha256: 'sha256' in downloaded ? String(downloaded.sha256) : '',
    }));
}
function problemOf({ attestation, verifierId, resourceUri, result }, wanted, files, commit) {
    if (attestation.state === 'refused')
        return attestation.why;
    const { identity, claims, subjects } = attestation;
    if (identity !== wanted.signer)
        return `it is signed by ${identity}, expected ${wanted.signer}`;
    if (claims.issuer !== verify_bundle/* GITHUB_ISSUER */.oX)
        return `it names the issuer ${claims.issuer ?? 'nobody'}`;
    if (commit !== undefined && claims.sourceDigest !== commit)
        return `it was signed at commit ${claims.sourceDigest ?? 'unknown'}, expected ${commit}`;
    if (verifierId !== wanted.verifierId)
        return `its verifier.id is ${verifierId ?? 'absent'}, expected ${wanted.verifierId}`;
    if (resourceUri !== wanted.resourceUri)
        return `it is about ${resourceUri ?? 'nothing'}, expected ${wanted.resourceUri}`;
    if (result !== 'PASSED')
        return `its result is ${result ?? 'absent'}`;
    const named = new Set(subjects.map(({ name, sha256 }) => `${sha256}  ${name}`));
    const missing = files.find(({ name, sha256 }) => !named.has(`${sha256}  ${name}`));
    return missing === undefined ? undefined : `it does not name ${missing.name} with its SHA-256`;
}

// EXTERNAL MODULE: ./lib/rules/release/release-already-on-index.js
var release_already_on_index = __webpack_require__(62294);
// EXTERNAL MODULE: ./lib/rules/release/sbom-mismatch.js + 2 modules
var sbom_mismatch = __webpack_require__(22665);
// EXTERNAL MODULE: ./lib/build/compare.js
var build_compare = __webpack_require__(42459);
;// CONCATENATED MODULE: ./lib/rules/reproducibility/findings.js


/** What a report calls the build, where a finding is about no file of it. Approvals name it as the artifact. */
const BUILD = 'build';
function found(severity, artifact, message, path, evidence = {}) {
    const location = path === undefined ? { artifact } : { artifact, path };
    return { severity, message, location, evidence };
}
/** Why a step did not end well, with the last that it said; absent where it did. */
function failureOf({ status, timedOut, said }) {
    if (status === 0 && !timedOut)
        return undefined;
    const how = timedOut
        ? 'ran out of time'
        : status === undefined
            ? 'was killed'
            : `ended with status ${status}`;
    const last = said.trimEnd().split('\n').at(-1)?.trim().slice(0, 300) ?? '';
    return last === '' ? how : `${how}: ${last}`;
}
/** The end of what a step said: the last lines mostly say why. */
function saidBy({ said }) {
    return said.trim() === '' ? {} : { said: said.trimEnd().split('\n').slice(-20) };
}
/** How a run was kept from the network: a warning where it was not, a note that names what held. */
function* isolation(fact, artifact, what) {
    if (fact.asked === 'allowed') {
        yield found('warning', artifact, `${what} could reach the network: \`network: allowed\``);
        return;
    }
    const processes = fact.processes
        ? 'nothing that it started is left'
        : 'what it started may run on after it, for it had no process table of its own';
    yield found('note', artifact, `${what} ran without a network, by ${fact.way ?? 'no way'}; ${processes}`);
}
/** One finding for each way in which two files differ. */
function* findings_differing({ filename, artifact, differences }, what) {
    for (const difference of differences) {
        const { kind, paths, detail } = difference;
        // Nobody installs a tar's times, but a wheel's go to the user's disk.
        const harmless = artifact === 'sdist' ? 'note' : 'warning';
        const where = paths.length === 0 ? '' : `: ${(0,some/* someOf */.y)(paths, 5)}`;
        const severity = (0,build_compare/* isHarmless */.E)(difference) ? harmless : 'error';
        yield found(severity, filename, `${what}: ${detail}${where}`, kind, { paths });
    }
}
/** What the comparisons of one kind say; `undefined` where there was none. */
function findings_compared({ comparisons }, kind, what) {
    const wanted = comparisons.filter((comparison) => comparison.kind === kind);
    if (wanted.length === 0)
        return undefined;
    return wanted.flatMap((comparison) => [...findings_differing(comparison, what)]);
}

;// CONCATENATED MODULE: ./lib/rules/reproducibility/examples.js
const examples_WHEEL = 'demo-1.0-py3-none-any.whl';
/** A step that ended well. */
const STEP = {
    title: 'wheel, first build',
    status: 0,
    timedOut: false,
    said: '',
    files: [examples_WHEEL],
};
/** A build at which there is nothing to find. */
const GOOD_BUILD = {
    commit: 'c0ffee'.padEnd(40, '0'),
    epoch: 1_700_000_000,
    isolation: { asked: 'none', way: 'a network namespace made through sudo', processes: true },
    steps: [STEP],
    comparisons: [
        { artifact: 'wheel', kind: 'repeated', filename: examples_WHEEL, differences: [] },
        { artifact: 'wheel', kind: 'from-sdist', filename: examples_WHEEL, differences: [] },
    ],
    disturbances: [],
    credentials: [],
};
/** What an example shows of what was seen: only what is not as it is at a good build. */
function seenBuild(build) {
    return { shown: unlike(build, GOOD_BUILD), values: { build } };
}
/** The members of an object that differ from those of another, as text for the page of a rule. */
function unlike(value, good) {
    const usual = new Map(Object.entries(good));
    const lines = Object.entries(value).flatMap(([name, member]) => {
        const text = JSON.stringify(member, null, 2);
        return text === JSON.stringify(usual.get(name), null, 2) ? [] : [`${name}: ${text}`];
    });
    return lines.length === 0 ? 'nothing out of the ordinary' : lines.join('\n');
}

;// CONCATENATED MODULE: ./lib/rules/reproducibility/build-failed.js





const buildFailed = (0,rules_define/* defineRule */.K)({
    id: 'build-failed',
    family: 'reproducibility',
    title: 'A build that did not come to its end',
    rationale: 'A build that fails has shown nothing. Under isolation it also fails where it wants the network: then what it makes depends on what a server answers on that day, and nobody can review that.',
    remediation: 'Read the end of its output in the report. A build that downloads has to have everything in the repository, or in the hashed constraints.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['set'],
    needs: ['build'],
    references: [rules_references/* PLAN */.Ac, { title: 'PEP 517: build backends', url: 'https://peps.python.org/pep-0517/' }],
    approvable: false,
    examples: {
        bad: [
            {
                title: 'a build that wanted the network',
                files: [],
                facts: seenBuild({
                    ...GOOD_BUILD,
                    steps: [{ ...STEP, status: 1, said: 'Network is unreachable\n', files: [] }],
                }),
            },
            {
                title: 'a build that made two wheels',
                files: [],
                facts: seenBuild({
                    ...GOOD_BUILD,
                    steps: [{ ...STEP, files: ['a-1-py3-none-any.whl', 'b-1-py3-none-any.whl'] }],
                }),
            },
        ],
        good: [{ title: 'every step made its one file', files: [], facts: seenBuild(GOOD_BUILD) }],
    },
    check: ({ build }) => build.steps.flatMap((step) => failures(step)),
});
function failures(step) {
    const failure = failureOf(step);
    if (failure !== undefined)
        return [found('error', BUILD, `${step.title} ${failure}`, undefined, saidBy(step))];
    if (step.files.length === 1)
        return [];
    const made = step.files.length === 0 ? 'nothing' : (0,some/* someOf */.y)(step.files);
    return [
        found('error', BUILD, `${step.title} made ${made}, where one file is wanted`, undefined, saidBy(step)),
    ];
}

;// CONCATENATED MODULE: ./lib/rules/reproducibility/build-leaves-traces.js



const WHAT = {
    tree: 'the checkout is no longer clean after the build',
    sources: 'the build changed tracked files of the copy that it was given',
    'runner-files': 'the build wrote to files by which steps talk to the runner; they were put back',
};


const buildLeavesTraces = (0,rules_define/* defineRule */.K)({
    id: 'build-leaves-traces',
    family: 'reproducibility',
    title: 'A build that changed what is not its own',
    rationale: 'A build writes to its output folder. One that changes the checkout, the sources that it builds, or the files by which steps talk to the runner decides what later steps see, and can run code in them.',
    remediation: 'Find out what writes there. A generated file belongs into the commit, or into a file that git ignores.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['set'],
    needs: ['build'],
    references: [rules_references/* PLAN */.Ac, { title: 'PEP 517: build backends', url: 'https://peps.python.org/pep-0517/' }],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'outputs of the step were forged',
                files: [],
                facts: seenBuild({
                    ...GOOD_BUILD,
                    disturbances: [{ kind: 'runner-files', paths: ['set_output_1'] }],
                }),
            },
            {
                title: 'a tracked file was changed',
                files: [],
                facts: seenBuild({ ...GOOD_BUILD, disturbances: [{ kind: 'sources', paths: ['demo/__init__.py'] }] }),
            },
        ],
        good: [{ title: 'nothing was touched', files: [], facts: seenBuild(GOOD_BUILD) }],
    },
    check: ({ build }) => build.disturbances.map(({ kind, paths }) => found(kind === 'sources' ? 'warning' : 'error', BUILD, `${WHAT[kind]}: ${(0,some/* someOf */.y)(paths, 5)}`, kind, {
        paths,
    })),
});

;// CONCATENATED MODULE: ./lib/rules/reproducibility/build-not-isolated.js




const buildNotIsolated = (0,rules_define/* defineRule */.K)({
    id: 'build-not-isolated',
    family: 'reproducibility',
    title: 'A build that could reach the network',
    rationale: 'Code that runs in a build decides what is shipped. Where it can reach the network, it can bring in what no review saw, and carry out what it finds on the machine.',
    remediation: 'Use `network: none`, which is the default, on a runner that grants a network namespace: GitHub’s Linux runners do.',
    severity: 'warning',
    since: '0.1.0',
    appliesTo: ['set'],
    needs: ['build'],
    references: [
        rules_references/* PLAN */.Ac,
        {
            title: 'network_namespaces(7)',
            url: 'https://man7.org/linux/man-pages/man7/network_namespaces.7.html',
        },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'the network was allowed',
                files: [],
                facts: seenBuild({ ...GOOD_BUILD, isolation: { asked: 'allowed', processes: false } }),
            },
        ],
        good: [{ title: 'a network namespace held', files: [], facts: seenBuild(GOOD_BUILD) }],
    },
    check: ({ build }) => isolation(build.isolation, BUILD, 'the build'),
});

;// CONCATENATED MODULE: ./lib/rules/reproducibility/build-not-reproducible.js




const buildNotReproducible = (0,rules_define/* defineRule */.K)({
    id: 'build-not-reproducible',
    family: 'reproducibility',
    title: 'Two builds of one commit that differ',
    rationale: 'Where the same commit gives the same bytes, anybody can build a release again and see that it holds nothing else. What differs from build to build hides what was put in, and says that something besides the commit decides: the time, the folder, an order, a server.',
    remediation: 'Look at the paths that differ. Times come from a backend that ignores `SOURCE_DATE_EPOCH`, order mostly from a set or a folder that is listed unsorted. Times, modes, owners and order of an sdist are notes: backends write them so.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['build'],
    notApplicable: 'nothing was built twice',
    references: [
        rules_references/* PLAN */.Ac,
        {
            title: 'Reproducible builds: SOURCE_DATE_EPOCH',
            url: 'https://reproducible-builds.org/docs/source-date-epoch/',
        },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a file with a random number in it',
                files: [],
                facts: seenBuild({
                    ...GOOD_BUILD,
                    comparisons: [
                        {
                            artifact: 'wheel',
                            kind: 'repeated',
                            filename: 'demo-1.0-py3-none-any.whl',
                            differences: [{ kind: 'contents', paths: ['demo/_build.py'], detail: 'other contents' }],
                        },
                    ],
                }),
            },
        ],
        good: [
            { title: 'equal bytes', files: [], facts: seenBuild(GOOD_BUILD) },
            {
                title: 'an sdist with other times',
                files: [],
                facts: seenBuild({
                    ...GOOD_BUILD,
                    comparisons: [
                        {
                            artifact: 'sdist',
                            kind: 'repeated',
                            filename: 'demo-1.0.tar.gz',
                            differences: [{ kind: 'times', paths: ['demo-1.0/PKG-INFO'], detail: 'other times' }],
                        },
                    ],
                }),
            },
        ],
    },
    check: ({ build }) => findings_compared(build, 'repeated', 'the second build differs'),
});

;// CONCATENATED MODULE: ./lib/rules/reproducibility/persisted-credentials.js




const persistedCredentials = (0,rules_define/* defineRule */.K)({
    id: 'persisted-credentials',
    family: 'reproducibility',
    title: 'A credential left in the checkout',
    rationale: 'Build code runs as the same user and can read the checkout’s git settings. A token in them, which actions/checkout leaves there unless told otherwise, lets that code push to the repository.',
    remediation: 'Check out with `persist-credentials: false`.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['project'],
    needs: ['build'],
    references: [
        rules_references/* PLAN */.Ac,
        { title: 'actions/checkout: persist-credentials', url: 'https://github.com/actions/checkout#usage' },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'the token of actions/checkout',
                files: [],
                facts: seenBuild({ ...GOOD_BUILD, credentials: ['http.https://github.com/.extraheader'] }),
            },
        ],
        good: [{ title: 'no credential', files: [], facts: seenBuild(GOOD_BUILD) }],
    },
    check: ({ build }) => build.credentials.map((name) => found('error', '.git/config', `the setting ${name} holds a credential that the build can read`, name)),
});

;// CONCATENATED MODULE: ./lib/rules/reproducibility/wheel-differs-from-sdist.js




const wheelDiffersFromSdist = (0,rules_define/* defineRule */.K)({
    id: 'wheel-differs-from-sdist',
    family: 'reproducibility',
    title: 'An sdist that builds another wheel',
    rationale: 'Users who build from the sdist, and distributions that do, get other code than those who install the wheel. Who reviews one of them has not reviewed the other.',
    remediation: 'Mostly the sdist lacks a file that the build needs: name it in MANIFEST.in or in the backend’s settings. A version taken from git needs the file that the backend writes for it.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['build'],
    notApplicable: 'no wheel was built from an sdist',
    references: [rules_references/* PLAN */.Ac, { title: 'PEP 517: build backends', url: 'https://peps.python.org/pep-0517/' }],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a module that the sdist lacks',
                files: [],
                facts: seenBuild({
                    ...GOOD_BUILD,
                    comparisons: [
                        {
                            artifact: 'wheel',
                            kind: 'from-sdist',
                            filename: 'demo-1.0-py3-none-any.whl',
                            differences: [
                                { kind: 'missing', paths: ['demo/data.txt'], detail: 'only in the wheel from the tree' },
                            ],
                        },
                    ],
                }),
            },
        ],
        good: [{ title: 'both wheels are equal', files: [], facts: seenBuild(GOOD_BUILD) }],
    },
    check: ({ build }) => findings_compared(build, 'from-sdist', 'the wheel built from the sdist differs'),
});

;// CONCATENATED MODULE: ./lib/rules/set/releases.js


/** What a distribution is of: by its file name, as the index reads it, else by its metadata. */
function identity(subject) {
    if ((0,filename/* isFilename */.AT)(subject.name))
        return { project: subject.name.project, version: subject.name.version };
    const { name, version } = subject.metadata?.value ?? {};
    const normal = version === undefined ? undefined : (0,distribution_version/* normalizeVersion */.Qj)(version);
    return name === undefined || normal === undefined
        ? undefined
        : { project: (0,filename/* normalizeName */.Pc)(name), version: normal };
}
/** The distributions by what they are of, in the order in which each release is met first. */
function releasesOf(subjects) {
    const byProject = new Map();
    for (const subject of subjects) {
        const named = subject.kind === 'other' ? undefined : identity(subject);
        if (subject.kind === 'other' || named === undefined)
            continue;
        const releases = byProject.get(named.project) ?? [];
        byProject.set(named.project, releases);
        let release = releases.find(({ version }) => (0,distribution_version/* versionsEqual */.At)(version, named.version));
        if (release === undefined) {
            release = { ...named, wheels: [], sdists: [] };
            releases.push(release);
        }
        if (subject.kind === 'wheel')
            release.wheels.push(subject);
        else
            release.sdists.push(subject);
    }
    return [...byProject.values()].flat();
}

;// CONCATENATED MODULE: ./lib/rules/set/distribution-set.js





const distributionSet = (0,rules_define/* defineRule */.K)({
    id: 'distribution-set',
    family: 'set',
    title: 'The files are not the full set of one release',
    rationale: 'What is published together is reviewed together: one project, one version, one source distribution that everybody can rebuild, and wheels of which each serves other systems. A file of another project or version in the folder is published with the rest; PyPI takes one sdist a release; of two wheels that fit one system an installer picks by rules that a reviewer does not see. Without a wheel every user runs the build.',
    remediation: 'Empty the folder before the build, build one sdist and the wheels from it (`python -m build`), and publish each project on its own.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['set'],
    needs: ['subjects'],
    references: [
        {
            title: 'PEP 527: removing un(der)used file types on PyPI',
            url: 'https://peps.python.org/pep-0527/',
        },
        {
            title: 'Platform compatibility tags',
            url: 'https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/',
        },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a file of another project',
                files: [
                    { artifact: 'demo-1.0-py3-none-any.whl', contents: {} },
                    { artifact: 'demo-1.0.tar.gz', contents: {} },
                    { artifact: 'other-1.0.tar.gz', contents: {} },
                ],
            },
            {
                title: 'a wheel of the version before',
                files: [
                    { artifact: 'demo-0.9-py3-none-any.whl', contents: {} },
                    { artifact: 'demo-1.0.tar.gz', contents: {} },
                ],
            },
            { title: 'no wheel', files: [{ artifact: 'demo-1.0.tar.gz', contents: {} }] },
        ],
        good: [
            {
                title: 'a wheel and an sdist',
                files: [
                    { artifact: 'demo-1.0-py3-none-any.whl', contents: {} },
                    { artifact: 'demo-1.0.tar.gz', contents: {} },
                ],
            },
        ],
    },
    check({ subjects }) {
        const releases = releasesOf(subjects);
        return releases.length === 0 ? undefined : distribution_set_look(releases);
    },
});
function* distribution_set_look(releases) {
    if (releases.length > 1) {
        const names = releases.map(({ project, version }) => `${project} ${version}`).sort();
        const message = `files of ${releases.length} releases: ${(0,some/* someOf */.y)(names)}`;
        yield { severity: 'error', message, evidence: { releases: names.slice(0, 100) } };
    }
    for (const release of releases)
        yield* within(release);
}
function* within({ project, version, wheels, sdists }) {
    const [first, second] = sdists;
    const what = `${project} ${version}`;
    if (first && second) {
        const names = sdists.map(({ filename }) => filename);
        yield (0,rules_subjects/* finding */.gk)('error', `${sdists.length} source distributions of ${what}: ${(0,some/* someOf */.y)(names)}`, second);
    }
    const [wheel] = wheels;
    if (first && !wheel) {
        const message = `no wheel of ${what}: whoever installs it runs its build`;
        yield (0,rules_subjects/* finding */.gk)('warning', message, first);
    }
    if (wheel && !first)
        yield (0,rules_subjects/* finding */.gk)('note', `no source distribution of ${what}`, wheel);
    yield* overlaps(wheels);
}
/** Wheels that fit the same interpreter: only the build number, or nothing at all, decides between them. */
function* overlaps(wheels) {
    const first = new Map();
    for (const wheel of wheels) {
        const { name } = wheel;
        if (!(0,filename/* isFilename */.AT)(name))
            continue;
        const tag = name.tags.find((one) => first.has(one));
        const other = tag === undefined ? undefined : first.get(tag);
        if (tag !== undefined && other) {
            const message = `${other.filename} fits the same interpreters (${tag})`;
            yield (0,rules_subjects/* finding */.gk)('warning', message, wheel, {}, { other: other.filename, tag });
        }
        for (const one of name.tags)
            if (!first.has(one))
                first.set(one, wheel);
    }
}

// EXTERNAL MODULE: ./lib/distribution/metadata-compare.js
var metadata_compare = __webpack_require__(41963);
;// CONCATENATED MODULE: ./lib/rules/set/metadata-disagreement.js






const metadataDisagreement = (0,rules_define/* defineRule */.K)({
    id: 'metadata-disagreement',
    family: 'set',
    title: 'Wheel and sdist say different things of themselves',
    rationale: 'A resolver reads the metadata of one file of a release and takes them for those of all; PyPI shows those of the file that came first. A dependency that only one wheel has is installed where nobody looked. Since metadata 2.2 (PEP 643) what PKG-INFO does not mark `Dynamic` must be the same in every wheel built from it.',
    remediation: 'Build all wheels from the sdist, in one run of one build backend. Mark a field that is settled at build time as dynamic.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['set'],
    needs: ['subjects'],
    references: [
        {
            title: 'PEP 643: metadata for package source distributions',
            url: 'https://peps.python.org/pep-0643/',
        },
        rules_references/* CORE_METADATA */.Kr,
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a dependency of the wheel alone',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: {
                            'demo-1.0.dist-info/METADATA': 'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\nRequires-Dist: click>=8\n',
                        },
                    },
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: { 'PKG-INFO': 'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\n' },
                    },
                ],
            },
        ],
        good: [
            {
                title: 'the same in another order and spelling',
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: {
                            'demo-1.0.dist-info/METADATA': "Metadata-Version: 2.4\nName: demo\nVersion: 1.0\nRequires-Dist: rich\nRequires-Dist: click (>=8) ; os_name == 'nt'\n",
                        },
                    },
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: {
                            'PKG-INFO': 'Metadata-Version: 2.2\nName: Demo\nVersion: 1.0\nRequires-Dist: click>=8; os_name=="nt"\nRequires-Dist: rich\n',
                        },
                    },
                ],
            },
        ],
    },
    check({ subjects }) {
        const releases = releasesOf(subjects).filter(({ wheels, sdists }) => wheels.length + sdists.length > 1);
        return releases.length === 0 ? undefined : releases.flatMap((release) => [...compareRelease(release)]);
    },
});
/** Every file against one: the sdist where its metadata bind the wheels, else the first wheel. */
function* compareRelease({ wheels, sdists }) {
    const binding = sdists.find(({ metadata }) => metadata !== undefined && (0,metadata_compare/* isAuthoritative */.Ow)(metadata.value));
    const [first] = wheels;
    const reference = binding ?? first;
    if (reference?.metadata === undefined)
        return;
    for (const wheel of wheels) {
        if (wheel !== reference && wheel.metadata)
            yield* metadata_disagreement_findings(wheel, wheel.metadata, reference, reference.metadata);
    }
    for (const sdist of sdists) {
        if (sdist === reference || sdist.metadata === undefined)
            continue;
        yield* remarks(sdist, sdist.metadata.value, reference, reference.metadata.value);
    }
}
/** A source distribution that binds no wheel: what it says is shown, and what it requires is worth a look. */
function* remarks(sdist, metadata, reference, expected) {
    const found = (0,metadata_compare/* differences */.tX)((0,requires_txt/* withRequirements */.Fm)(metadata, sdist.sources), expected);
    if (found.length === 0)
        return;
    const fields = found.map(({ field }) => field);
    const requires = found.find(({ field }) => field === 'Requires-Dist');
    const detail = requires === undefined ? fields.join(', ') : messageOf(requires, reference.filename);
    const message = `its metadata, older than 2.2, differ: ${detail}`;
    const severity = requires === undefined ? 'note' : 'warning';
    yield (0,rules_subjects/* finding */.gk)(severity, message, sdist, { path: 'PKG-INFO' }, { fields, against: reference.filename });
}
function* metadata_disagreement_findings(wheel, metadata, reference, expected) {
    for (const difference of (0,metadata_compare/* differences */.tX)(metadata.value, expected.value)) {
        const { field, line } = difference;
        const place = { path: metadata.path, ...(line === undefined ? {} : { line }) };
        yield (0,rules_subjects/* finding */.gk)('error', messageOf(difference, reference.filename), wheel, place, {
            field,
            against: reference.filename,
        });
    }
}
function messageOf({ field, here, there }, filename) {
    return `${field} is ${here} here, ${there} in ${filename}`;
}

;// CONCATENATED MODULE: ./lib/rules/set/stray-file.js



const strayFile = (0,rules_define/* defineRule */.K)({
    id: 'stray-file',
    family: 'set',
    title: 'A file that is neither wheel nor source distribution',
    rationale: 'Whatever lies in the folder is what the publishing step uploads, attaches to the release or signs. A file that is no distribution can’t be verified here, so nobody can say what would be published with it.',
    remediation: 'Leave only wheels and source distributions in the folder; write logs, checksums, signatures and SBOMs to another one.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['set'],
    needs: ['subjects'],
    references: [rules_references/* WHEEL_FORMAT */.EU, rules_references/* SDIST_FORMAT */.Sy],
    approvable: false,
    examples: {
        bad: [
            {
                title: 'a zip beside the wheel',
                files: [
                    { artifact: 'demo-1.0-py3-none-any.whl', contents: {} },
                    { artifact: 'demo-1.0.zip', contents: {} },
                ],
            },
        ],
        good: [
            {
                title: 'a wheel and an sdist',
                files: [
                    { artifact: 'demo-1.0-py3-none-any.whl', contents: {} },
                    { artifact: 'demo-1.0.tar.gz', contents: {} },
                ],
            },
        ],
    },
    *check({ subjects }) {
        for (const subject of subjects) {
            if (subject.kind === 'other')
                yield (0,rules_subjects/* finding */.gk)('error', subject.why, subject);
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/smoke/examples.js

/** An artifact at which there is nothing to find. */
const INSTALLED = {
    filename: 'demo-1.0-py3-none-any.whl',
    steps: [{ ...STEP, title: 'install', files: [] }],
    startModules: [],
    startFiles: [],
    imports: [{ module: 'demo' }],
    skipped: [],
    leftovers: [],
    outside: [],
};
const GOOD_SMOKE = {
    python: '3.12.1',
    isolation: { asked: 'none', way: 'a network namespace made through sudo', processes: true },
    skips: [],
    artifacts: [INSTALLED],
};
/** The same with one thing that is different in its one artifact. */
function smokeWith(change) {
    return { ...GOOD_SMOKE, artifacts: [{ ...INSTALLED, ...change }] };
}
/** What an example shows of what was seen: only what is not as it is at a good artifact. */
function seenSmoke(smoke) {
    const [artifact = INSTALLED] = smoke.artifacts;
    const run = { isolation: smoke.isolation, skips: smoke.skips };
    const good = { isolation: GOOD_SMOKE.isolation, skips: GOOD_SMOKE.skips };
    const parts = [unlike(run, good), unlike(artifact, INSTALLED)];
    const said = parts.filter((part) => part !== 'nothing out of the ordinary');
    return { shown: said.join('\n') || 'nothing out of the ordinary', values: { smoke } };
}

;// CONCATENATED MODULE: ./lib/rules/smoke/import-failed.js




const importFailed = (0,rules_define/* defineRule */.K)({
    id: 'import-failed',
    family: 'smoke',
    title: 'A public module that can’t be imported',
    rationale: 'A module that fails at import was never run as it is shipped: a file is missing in the artifact, a dependency is not declared, or it needs a newer Python than it says.',
    remediation: 'Mend it, or name the module in `import-skip` with the reason why it can’t work here.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['smoke'],
    notApplicable: 'nothing was installed',
    references: [rules_references/* PLAN */.Ac, { title: 'pip install', url: 'https://pip.pypa.io/en/stable/cli/pip_install/' }],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a dependency is not declared',
                files: [],
                facts: seenSmoke(smokeWith({ imports: [{ module: 'demo.net', error: 'ModuleNotFoundError: requests' }] })),
            },
        ],
        good: [{ title: 'it was imported', files: [], facts: seenSmoke(GOOD_SMOKE) }],
    },
    check: ({ smoke }) => {
        const tested = smoke.artifacts.filter(({ imports }) => imports !== undefined);
        return tested.length === 0 ? undefined : tested.flatMap(import_failed_failures);
    },
});
function import_failed_failures({ filename, imports = [] }) {
    if (imports.length === 0)
        return [found('error', filename, 'it has no public module that could be imported')];
    return imports.flatMap(({ module, error }) => error === undefined ? [] : [found('error', filename, `importing ${module} failed: ${error}`, module)]);
}

;// CONCATENATED MODULE: ./lib/rules/smoke/import-skip-unused.js




const importSkipUnused = (0,rules_define/* defineRule */.K)({
    id: 'import-skip-unused',
    family: 'smoke',
    title: 'An entry of import-skip that skips nothing',
    rationale: 'An exception that nothing needs any more would hide the next fault of a module of that name.',
    remediation: 'Remove the entry, or correct its name.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['set'],
    needs: ['smoke'],
    notApplicable: 'not everything was installed',
    references: [rules_references/* PLAN */.Ac, { title: 'pip install', url: 'https://pip.pypa.io/en/stable/cli/pip_install/' }],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'the module is gone',
                files: [],
                facts: seenSmoke({ ...GOOD_SMOKE, skips: [{ name: 'demo.old', reason: 'needs MicroPython' }] }),
            },
        ],
        good: [
            {
                title: 'the module is there',
                files: [],
                facts: seenSmoke({
                    ...smokeWith({ skipped: ['demo.upy'] }),
                    skips: [{ name: 'demo.upy', reason: 'needs MicroPython' }],
                }),
            },
        ],
    },
    check: ({ smoke }) => {
        if (smoke.artifacts.some(({ imports }) => imports === undefined))
            return undefined;
        const used = new Set(smoke.artifacts.flatMap(({ skipped }) => skipped));
        return smoke.skips
            .filter(({ name }) => !used.has(name))
            .map(({ name, reason }) => found('error', 'import-skip', `import-skip names ${name} (${reason}), and no artifact has such a public module`, name));
    },
});

;// CONCATENATED MODULE: ./lib/rules/smoke/smoke-not-isolated.js




const smokeNotIsolated = (0,rules_define/* defineRule */.K)({
    id: 'smoke-not-isolated',
    family: 'smoke',
    title: 'A test that could reach the network',
    rationale: 'An artifact that works only because it downloaded something is not the artifact that was reviewed.',
    remediation: 'Use `network: none`, which is the default, on a runner that grants a network namespace: GitHub’s Linux runners do.',
    severity: 'warning',
    since: '0.1.0',
    appliesTo: ['set'],
    needs: ['smoke'],
    references: [
        rules_references/* PLAN */.Ac,
        {
            title: 'network_namespaces(7)',
            url: 'https://man7.org/linux/man-pages/man7/network_namespaces.7.html',
        },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'the network was allowed',
                files: [],
                facts: seenSmoke({ ...GOOD_SMOKE, isolation: { asked: 'allowed', processes: false } }),
            },
        ],
        good: [{ title: 'a network namespace held', files: [], facts: seenSmoke(GOOD_SMOKE) }],
    },
    check: ({ smoke }) => isolation(smoke.isolation, 'smoke test', 'the test'),
});

;// CONCATENATED MODULE: ./lib/rules/smoke/smoke-step-failed.js





const smokeStepFailed = (0,rules_define/* defineRule */.K)({
    id: 'smoke-step-failed',
    family: 'smoke',
    title: 'An artifact that does not install, or fails its test',
    rationale: 'What users do first is install it. An artifact that can’t be installed by itself, from reviewed wheels alone, or whose requirements don’t fit together (`pip check`), is broken for all of them, and PyPI never lets its name be used again.',
    remediation: 'Read the end of the output in the report. A missing dependency or build backend has to be in the constraints, with hashes.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['smoke'],
    references: [rules_references/* PLAN */.Ac, { title: 'pip install', url: 'https://pip.pypa.io/en/stable/cli/pip_install/' }],
    approvable: false,
    examples: {
        bad: [
            {
                title: 'a dependency is missing',
                files: [],
                facts: seenSmoke(smokeWith({
                    steps: [{ ...STEP, title: 'install', status: 1, said: 'No matching distribution found\n' }],
                })),
            },
        ],
        good: [{ title: 'it was installed', files: [], facts: seenSmoke(GOOD_SMOKE) }],
    },
    check: ({ smoke }) => smoke.artifacts.flatMap(({ filename, steps }) => steps.flatMap((step) => {
        const failure = failureOf(step);
        return failure === undefined
            ? []
            : [found('error', filename, `${step.title} ${failure}`, undefined, saidBy(step))];
    })),
});

;// CONCATENATED MODULE: ./lib/rules/smoke/startup-canary-tripped.js





const startupCanaryTripped = (0,rules_define/* defineRule */.K)({
    id: 'startup-canary-tripped',
    family: 'smoke',
    title: 'Code that runs at each start of Python since it is installed',
    rationale: 'A library works when it is imported. What is loaded by a bare `python -c pass` runs in every program on the machine, also in those that never heard of it: pip, build tools, wallets.',
    remediation: 'Ship no `.pth` or `.start` file and no `sitecustomize` or `usercustomize`.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['smoke'],
    references: [
        rules_references/* PLAN */.Ac,
        { title: 'site: site-specific configuration hook', url: 'https://docs.python.org/3/library/site.html' },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a .pth file loads a module',
                files: [],
                facts: seenSmoke(smokeWith({ startModules: ['demo_hook'], startFiles: ['demo.pth'] })),
            },
        ],
        good: [{ title: 'nothing new is loaded', files: [], facts: seenSmoke(GOOD_SMOKE) }],
    },
    check: ({ smoke }) => smoke.artifacts.flatMap(({ filename, startModules, startFiles }) => [
        ...startFiles.map((path) => found('error', filename, `it installs ${path}, which Python reads at each start`, path)),
        ...(startModules.length === 0
            ? []
            : [
                found('error', filename, `a bare start of Python now loads ${(0,some/* someOf */.y)(startModules, 5)}`, undefined, { modules: startModules }),
            ]),
    ]),
});

;// CONCATENATED MODULE: ./lib/rules/smoke/uninstall-leftover.js





const uninstallLeftover = (0,rules_define/* defineRule */.K)({
    id: 'uninstall-leftover',
    family: 'smoke',
    title: 'Files that stay after uninstalling',
    rationale: 'pip removes what RECORD lists. What stays is something that RECORD does not know: files written by code during the install or at import, which nobody reviewed and nobody removes.',
    remediation: 'Write nothing into the environment at import; ship every file in the wheel.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['smoke'],
    references: [rules_references/* PLAN */.Ac, { title: 'pip install', url: 'https://pip.pypa.io/en/stable/cli/pip_install/' }],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a file that import wrote',
                files: [],
                facts: seenSmoke(smokeWith({ leftovers: ['lib/python3.12/site-packages/demo/cache.db'] })),
            },
        ],
        good: [{ title: 'nothing is left', files: [], facts: seenSmoke(GOOD_SMOKE) }],
    },
    check: ({ smoke }) => smoke.artifacts.flatMap(({ filename, leftovers }) => leftovers.length === 0
        ? []
        : [
            found('error', filename, `after uninstalling there is still ${(0,some/* someOf */.y)(leftovers, 5)}`, undefined, {
                paths: leftovers,
            }),
        ]),
});

;// CONCATENATED MODULE: ./lib/rules/smoke/writes-outside-environment.js




const writesOutsideEnvironment = (0,rules_define/* defineRule */.K)({
    id: 'writes-outside-environment',
    family: 'smoke',
    title: 'Something written outside of the environment',
    rationale: 'Installing or importing a library has no business in the home folder, the working folder or the interpreter’s own packages: files there are read by other programs, and outlive the environment.',
    remediation: 'Write files only when a function that says so is called. What is left in the folder for temporary files counts too: remove it.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['smoke'],
    references: [rules_references/* PLAN */.Ac, { title: 'pip install', url: 'https://pip.pypa.io/en/stable/cli/pip_install/' }],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a dot file in the home folder',
                files: [],
                facts: seenSmoke(smokeWith({ outside: ['HOME/.demo'] })),
            },
        ],
        good: [{ title: 'nothing was written', files: [], facts: seenSmoke(GOOD_SMOKE) }],
    },
    check: ({ smoke }) => smoke.artifacts.flatMap(({ filename, outside }) => outside.map((path) => found('error', filename, `it wrote ${path}`, path))),
});

// EXTERNAL MODULE: ./lib/source/metadata/forms.js
var metadata_forms = __webpack_require__(70792);
;// CONCATENATED MODULE: ./lib/source/metadata/compare.js


/** Headers that tell of the file and its format, and not of the project. */
const NOT_COMPARED = new Set(['metadata-version', 'description']);
const HANDLED = new Set([
    ...NOT_COMPARED,
    ...[...metadata_forms/* FIELD_FORMS */.H_.values()].flatMap(({ headers }) => headers),
]);
function known(expected, settled) {
    if (expected === undefined)
        return { state: 'known', values: [] };
    return expected.state === 'unknown' && settled !== undefined
        ? { state: 'known', values: settled }
        : expected;
}
function compareField(field, metadata, expected, actual) {
    const form = metadata_forms/* FIELD_FORMS */.H_.get(field);
    if (form === undefined)
        return undefined;
    const { title, forms } = form;
    const formsOf = (values) => values.flatMap((value) => forms(value, metadata.backend));
    const [first] = actual;
    const place = first === undefined ? {} : { line: first.line };
    if (expected.state === 'unknown') {
        if (actual.length === 0)
            return undefined;
        const values = (0,metadata_compare/* showValues */.g)(actual.map(({ value }) => value));
        return { field, title, actual: values, expected: expected.why, kind: 'unknown', ...place };
    }
    const required = new Set(formsOf(expected.values));
    const allowed = new Set([...required, ...formsOf(expected.also ?? [])]);
    const extra = actual.find(({ value }) => forms(value, metadata.backend).some((text) => !allowed.has(text)));
    const found = new Set(formsOf(actual.map(({ value }) => value)));
    const onlyHere = [...found].filter((value) => !allowed.has(value));
    const onlyThere = [...required].filter((value) => !found.has(value));
    if (onlyHere.length + onlyThere.length === 0)
        return undefined;
    return {
        field,
        title,
        actual: (0,metadata_compare/* showValues */.g)(onlyHere),
        expected: (0,metadata_compare/* showValues */.g)(onlyThere),
        kind: 'differs',
        ...(extra === undefined ? place : { line: extra.line }),
    };
}
const unix = (text) => text.replaceAll(/\r\n?/g, '\n');
/** The text as it stands, but for line ends and one newline that backends put after it. */
function compareDescription(expected, { description = '' }) {
    const base = { field: 'description', title: 'Description' };
    const actual = unix(description);
    if (actual.trim() === '' || actual.trim() === 'UNKNOWN') {
        const missing = expected.state === 'known' && (expected.values[0] ?? '').trim() !== '';
        return missing ? { ...base, actual: 'nothing', expected: 'a text', kind: 'differs' } : undefined;
    }
    if (expected.state === 'unknown') {
        const [line = ''] = actual.split('\n', 1);
        return { ...base, actual: (0,metadata_compare/* showValues */.g)([line]), expected: expected.why, kind: 'unknown' };
    }
    const text = unix(expected.values[0] ?? '');
    if (actual === `${text}\n`)
        return undefined;
    const difference = (0,metadata_compare/* textDifference */.nh)(actual, text);
    return difference && { ...base, actual: difference.here, expected: difference.there, kind: 'differs' };
}
/** Headers that nothing in the source speaks of. `Dynamic` (PEP 643) is setuptools' way of saying what it computed. */
function others(metadata, actual) {
    return [...actual.fields].flatMap(([name, headers]) => {
        if (HANDLED.has(name) || (name === 'dynamic' && metadata.backend === 'setuptools'))
            return [];
        const [first] = headers;
        const values = (0,metadata_compare/* showValues */.g)(headers.map(({ value }) => value));
        const title = first?.name ?? name;
        const line = first === undefined ? {} : { line: first.line };
        return [{ field: 'other', title, actual: values, expected: 'nothing', kind: 'differs', ...line }];
    });
}
/**
 * Every field in which the metadata of an artifact are not what the reviewed source says, in the order of the specification.
 * `entryPoints` is what its entry_points.txt holds; absent: the artifact is of a kind that has no such file.
 */
function compareMetadata(expected, actual, entryPoints, settled = new Map()) {
    const found = [];
    for (const [field, { headers }] of metadata_forms/* FIELD_FORMS */.H_) {
        if (field === 'entry-point' && entryPoints === undefined)
            continue;
        const values = entryPoints !== undefined && field === 'entry-point'
            ? (0,metadata_forms/* entryPointValues */.Lv)(entryPoints)
            : (0,metadata_forms/* headerValues */.UE)(actual, headers);
        found.push(compareField(field, expected, known(expected.fields.get(field), settled.get(field)), values));
    }
    found.push(compareDescription(known(expected.fields.get('description'), settled.get('description')), actual));
    return [...found.filter((difference) => difference !== undefined), ...others(expected, actual)];
}

// EXTERNAL MODULE: ./lib/source/metadata/files.js
var metadata_files = __webpack_require__(29656);
// EXTERNAL MODULE: ./lib/source/metadata/read.js + 5 modules
var metadata_read = __webpack_require__(47833);
// EXTERNAL MODULE: ./lib/source/metadata/values.js
var values = __webpack_require__(54029);
;// CONCATENATED MODULE: ./lib/rules/source/reviewed.js









/** Several rules ask about the same tree; parsing it once is enough. */
const reviewed_cache = new WeakMap();
function reviewedSide(tree) {
    const cached = reviewed_cache.get(tree);
    if (cached !== undefined)
        return cached;
    const files = new metadata_files/* TreeFiles */.g(tree);
    const read = files.read('pyproject.toml');
    const reviewed = {
        files,
        expected: (0,metadata_read/* expectedMetadata */.m)(tree),
        ...('why' in read ? {} : { pyproject: (0,source_pyproject/* parseToml */.MT)(read.bytes) }),
    };
    reviewed_cache.set(tree, reviewed);
    return reviewed;
}
/** A finding about a file of the reviewed source. */
function sourceFinding(severity, message, path, line) {
    const location = { artifact: path, ...(line === undefined ? {} : { line }) };
    return { severity, message, location, evidence: {} };
}
/** A finding about a key of pyproject.toml. */
function keyFinding(severity, message, { pyproject }, key) {
    const line = pyproject === undefined ? undefined : (0,source_pyproject/* lineOfKey */.nj)(pyproject.text, key);
    return sourceFinding(severity, message, 'pyproject.toml', line);
}
/** Values that the policy names for what needs running code. */
function settledBy({ expect }, { files }) {
    const settled = new Map();
    const { requirements, extras, entryPoints, metadata = {} } = expect;
    if (requirements !== undefined)
        settled.set('requires-dist', requirements);
    if (extras !== undefined)
        settled.set('provides-extra', extras);
    if (entryPoints !== undefined) {
        const points = Object.entries(entryPoints).flatMap(([group, entries]) => Object.entries(entries).map(([name, target]) => (0,values/* entryPoint */.N$)(group, name, target)));
        settled.set('entry-point', points);
    }
    for (const [key, values] of Object.entries(metadata)) {
        if ((0,metadata_forms/* isMetadataField */.Y7)(key))
            settled.set(key, values);
        else if (key === 'description-files') {
            const texts = values
                .map((path) => files.read(path))
                .map((read) => ('why' in read ? read.why : read.text));
            settled.set('description', [texts.join('\n')]);
        }
    }
    return settled;
}
/** What the entry points of an sdist are told by, where setuptools made it. */
function eggInfoEntryPoints({ sources }) {
    const found = [...sources].find(([path]) => path.endsWith('.egg-info/entry_points.txt'));
    return found && (0,entry_points/* parseEntryPoints */.f)(found[0], found[1]).value;
}
/** Each field in which the metadata of an artifact are not what was reviewed. */
function metadataDifferences(subject, metadata, source, policy) {
    const reviewed = reviewedSide(source);
    const settled = settledBy(policy, reviewed);
    return subject.kind === 'wheel'
        ? compareMetadata(reviewed.expected, metadata, subject.entryPoints?.value ?? { entries: [] }, settled)
        : compareMetadata(reviewed.expected, (0,metadata_compare/* isAuthoritative */.Ow)(metadata) ? metadata : (0,requires_txt/* withRequirements */.Fm)(metadata, subject.sources), eggInfoEntryPoints(subject), settled);
}
/** Where the policy may say what needs running code to be known. */
const POLICY_KEYS = {
    'requires-dist': 'expect.requirements',
    'provides-extra': 'expect.extras',
    'entry-point': 'expect.entry-points',
    description: 'expect.metadata.description-files',
};
/** One sentence that names both values. */
function reviewed_messageOf({ field, title, actual, expected, kind }, path) {
    if (kind === 'differs')
        return `${title}: ${actual} here, ${expected} in ${path} of the source`;
    const key = POLICY_KEYS[field] ?? `expect.metadata.${field}`;
    return `${title}: ${actual} here, and not known without running code (${expected}): name it in ${key} of release-policy.toml`;
}

;// CONCATENATED MODULE: ./lib/rules/source/entry-point-not-reviewed.js




const PYPROJECT = '[build-system]\nrequires = ["flit_core==4.2.0"]\nbuild-backend = "flit_core.buildapi"\n\n[project]\nname = "demo"\nversion = "1.0"\n\n[project.scripts]\ndemo = "demo:main"\n';
const entryPointNotReviewed = (0,rules_define/* defineRule */.K)({
    id: 'entry-point-not-reviewed',
    family: 'source',
    title: 'An entry point that the reviewed source does not have',
    rationale: 'Entry points become programs on the user’s PATH, or plug-ins that pytest, flake8 and others load by themselves as soon as the package is installed. One that stands in entry_points.txt and not in the reviewed pyproject.toml is code that starts without anybody having agreed to it.',
    remediation: 'Declare it in `[project.scripts]` or `[project.entry-points]`, or find out what added it in the build. Where code of the project computes it, list it in `[expect.entry-points]` of release-policy.toml.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['subjects', 'source', 'policy'],
    references: [rules_references/* ENTRY_POINTS */.NN, rules_references/* PLAN */.Ac],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a plug-in of pytest that the build added',
                source: { 'pyproject.toml': PYPROJECT },
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: {
                            'demo-1.0.dist-info/entry_points.txt': '[console_scripts]\ndemo = demo:main\n\n[pytest11]\ndemo = demo.hidden\n',
                        },
                    },
                ],
            },
        ],
        good: [
            {
                title: 'the program that pyproject.toml declares',
                source: { 'pyproject.toml': PYPROJECT },
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: { 'demo-1.0.dist-info/entry_points.txt': '[console_scripts]\ndemo=demo:main\n' },
                    },
                ],
            },
        ],
    },
    *check({ subjects, source, policy }) {
        for (const subject of subjects)
            if (subject.kind !== 'other')
                yield* entry_point_not_reviewed_look(subject, source, policy);
    },
});
function* entry_point_not_reviewed_look(subject, source, policy) {
    const { metadata } = subject;
    if (metadata === undefined)
        return;
    const { expected } = reviewedSide(source);
    for (const difference of metadataDifferences(subject, metadata.value, source, policy)) {
        if (difference.field !== 'entry-point')
            continue;
        const path = subject.kind === 'wheel' ? subject.entryPoints?.path : undefined;
        const { line, actual, expected: reviewed } = difference;
        const place = { ...(path === undefined ? {} : { path, ...(line === undefined ? {} : { line }) }) };
        // Naming it in the policy would be no way to mend a file that can't be read.
        const { unreadable } = expected;
        const message = unreadable === undefined
            ? reviewed_messageOf(difference, expected.path)
            : `${difference.title}: ${actual} here, compared with nothing: ${unreadable}`;
        yield (0,rules_subjects/* finding */.gk)('error', message, subject, place, { actual, reviewed });
    }
}

;// CONCATENATED MODULE: ./lib/rules/source/explained.js


/** Findings on each artifact; `undefined` where there is none. */
function eachExplained({ explained }, look) {
    if (explained.length === 0)
        return undefined;
    return explained.flatMap((one) => [...(0,some/* listed */.K)(look(one), one.subject)]);
}
/** One finding for each file whose explanation `message` has words for. */
function findingsBy(facts, severity, message) {
    return eachExplained(facts, ({ subject, explanations }) => explanations.flatMap((explanation) => {
        const text = message(explanation);
        const { shown: path, digests } = explanation.file;
        const evidence = digests === undefined ? {} : { sha256: digests.sha256 };
        return text === undefined ? [] : [(0,rules_subjects/* finding */.gk)(severity, text, subject, { path }, evidence)];
    }));
}

;// CONCATENATED MODULE: ./lib/rules/source/file-left-out.js



const fileLeftOut = (0,rules_define/* defineRule */.K)({
    id: 'file-left-out',
    family: 'source',
    title: 'A tracked file that the artifact lacks',
    rationale: 'A file that is missing can do as much harm as one that was added: without the module that checks a signature, or the data that it checks against, the fallback runs. An sdist that lacks tests or build files can not be rebuilt and checked by distributions. Files of a package are warned of, all others are listed, whole folders as one.',
    remediation: 'Add the file to the package data, or to what the sdist includes; approve its path in the repository where it is left out on purpose. What `.gitattributes` marks `export-ignore` is not asked for.',
    severity: 'warning',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['source', 'explained'],
    references: [
        { title: 'check-manifest', url: 'https://github.com/mgedmin/check-manifest' },
        {
            title: 'setuptools: data files',
            url: 'https://setuptools.pypa.io/en/latest/userguide/datafiles.html',
        },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a wheel without one of its modules',
                source: {
                    'src/demo/__init__.py': '"""A demonstration."""\n',
                    'src/demo/verify.py': 'import hashlib\n',
                },
                files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }],
            },
        ],
        good: [
            {
                title: 'tests are no part of the wheel',
                source: { 'src/demo/__init__.py': '"""A demonstration."""\n', 'tests/test_demo.py': 'import demo\n' },
                files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }],
            },
        ],
    },
    check: (facts) => eachExplained(facts, ({ subject, leftOut }) => packageFirst(leftOut).map((one) => file_left_out_missing(subject, one))),
});
/** A long list is cut at its end. */
function packageFirst(leftOut) {
    return [...leftOut.filter(({ ofPackage }) => ofPackage), ...leftOut.filter(({ ofPackage }) => !ofPackage)];
}
function file_left_out_missing(subject, { source: path, files, ofPackage }) {
    const whose = ofPackage ? ' of the package' : '';
    const what = files === undefined ? `a tracked file${whose}` : `a tracked folder${whose} with ${String(files)} files`;
    const evidence = files === undefined ? {} : { files };
    return (0,rules_subjects/* finding */.gk)(ofPackage ? 'warning' : 'note', `${what} that the ${subject.kind} lacks`, subject, { path }, evidence);
}

;// CONCATENATED MODULE: ./lib/rules/source/generated-file-missing.js




const SETUPTOOLS = '[build-system]\nrequires = ["setuptools==84.2.1"]\nbuild-backend = "setuptools.build_meta"\n\n[project]\nname = "demo"\nversion = "1.0"\n';
const generatedFileMissing = (0,rules_define/* defineRule */.K)({
    id: 'generated-file-missing',
    family: 'source',
    title: 'A file that the build always writes, and the artifact lacks',
    rationale: 'No commit holds the files that a build makes, so their absence shows in no comparison of names. Yet the backend of the reviewed commit writes them every time: where one is gone, something else made the artifact or changed it afterwards. Without WHEEL or RECORD an installer does not know what it installs; SOURCES.txt and top_level.txt say what the build put in.',
    remediation: 'Build anew from a clean checkout with the backend that the commit names. Where MANIFEST.in leaves the egg-info folder out on purpose, approve the path.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['source', 'explained'],
    references: [
        rules_references/* WHEEL_FORMAT */.EU,
        rules_references/* SDIST_FORMAT */.Sy,
        {
            title: 'setuptools: the egg-info folder',
            url: 'https://setuptools.pypa.io/en/latest/deprecated/python_eggs.html',
        },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'an sdist of setuptools without SOURCES.txt',
                source: { 'pyproject.toml': SETUPTOOLS, 'src/demo/__init__.py': '' },
                files: [
                    {
                        artifact: 'demo-1.0.tar.gz',
                        contents: { 'src/demo.egg-info/top_level.txt': 'demo\n' },
                    },
                ],
            },
        ],
        good: [
            {
                title: 'a backend that writes no egg-info',
                source: {
                    'pyproject.toml': SETUPTOOLS.replace('setuptools==84.2.1', 'hatchling==1.33.0').replace('setuptools.build_meta', 'hatchling.build'),
                },
                files: [{ artifact: 'demo-1.0.tar.gz', contents: {} }],
            },
        ],
    },
    check: (facts) => eachExplained(facts, ({ subject, lacking }) => lacking.map(({ path, why, always }) => (0,rules_subjects/* finding */.gk)(always ? 'error' : 'warning', `it is missing, and ${why}`, subject, { path }))),
});

;// CONCATENATED MODULE: ./lib/rules/source/source-rule.js


/** Any artifact will do for a rule that looks at none. */
const source_rule_example = ({ title, source }) => ({
    title,
    source,
    files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {} }],
});
/** A rule about the reviewed source itself, whatever was built from it. */
function sourceRule({ examples, check, ...rule }) {
    return (0,rules_define/* defineRule */.K)({
        ...rule,
        family: 'source',
        since: '0.1.0',
        appliesTo: ['set'],
        needs: ['source'],
        examples: { bad: examples.bad.map(source_rule_example), good: examples.good.map(source_rule_example) },
        check: ({ source }) => check(reviewedSide(source)),
    });
}

;// CONCATENATED MODULE: ./lib/rules/source/legacy-metadata-block.js





/** Tables of the time before PEP 621 that hold metadata, the keys that do, and the backend that reads them. */
const BLOCKS = [
    {
        keys: ['tool', 'poetry'],
        metadata: [
            'name',
            'description',
            'authors',
            'dependencies',
            'extras',
            'scripts',
            'plugins',
            'license',
            'urls',
        ],
        backend: 'poetry',
    },
    {
        keys: ['tool', 'flit', 'metadata'],
        metadata: ['module', 'author', 'requires', 'classifiers'],
        backend: 'flit',
    },
];
const PROJECT = '[project]\nname = "demo"\nversion = "1.0"\n';
const legacyMetadataBlock = sourceRule({
    id: 'legacy-metadata-block',
    title: 'Metadata in an old form beside `[project]`',
    rationale: 'Two blocks of metadata in one file say different things sooner or later, and which of them counts depends on the tool: pip reads one, poetry the other. A dependency that was reviewed in `[project]` says nothing of the one in `[tool.poetry]`.',
    remediation: 'Make `[project]` the only source of metadata and delete the other block. `[tool.poetry]` may keep what is no metadata, such as `packages` and dependency groups.',
    severity: 'error',
    references: [
        {
            title: 'PEP 621: storing project metadata in pyproject.toml',
            url: 'https://peps.python.org/pep-0621/',
        },
        rules_references/* PLAN */.Ac,
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: '`[tool.poetry]` beside `[project]`, built by setuptools',
                source: {
                    'pyproject.toml': `${PROJECT}\n[tool.poetry]\nname = "demo"\n\n[tool.poetry.dependencies]\npython = "^3.0"\n`,
                },
            },
        ],
        good: [
            { title: '`[project]` alone', source: { 'pyproject.toml': PROJECT } },
            {
                title: 'a dependency group of poetry',
                source: { 'pyproject.toml': `${PROJECT}\n[tool.poetry.group.dev.dependencies]\npytest = "*"\n` },
            },
        ],
    },
    *check(reviewed) {
        const table = reviewed.pyproject?.table ?? {};
        if (!(0,source_pyproject/* isTable */.bI)((0,source_pyproject/* lookup */.$I)(table, 'project')))
            return;
        for (const { keys, metadata, backend } of BLOCKS) {
            const block = (0,source_pyproject/* lookup */.$I)(table, ...keys);
            const found = (0,source_pyproject/* isTable */.bI)(block) ? metadata.filter((key) => Object.hasOwn(block, key)) : [];
            if (found.length === 0)
                continue;
            const name = `[${keys.join('.')}]`;
            // poetry reads both; for every other backend the block is dead text that looks alive.
            const own = (0,metadata_read/* backendOf */.E)(table) === backend;
            const message = `${name} repeats metadata beside [project]: ${found.join(', ')}`;
            yield keyFinding(own ? 'warning' : 'error', message, reviewed, keys.join('.'));
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/source/line-endings-differ.js


const lineEndingsDiffer = (0,rules_define/* defineRule */.K)({
    id: 'line-endings-differ',
    family: 'source',
    title: 'Other line ends than in the reviewed commit',
    rationale: 'A checkout on Windows turns LF into CR LF where nothing tells git otherwise. Such a file says the same, yet its bytes were never reviewed, scripts with CR LF do not start on Unix, and two builds of one tag differ. It is told apart from a changed file, because what to do about it is something else.',
    remediation: 'Commit a `.gitattributes` with `* text=auto eol=lf` (or `-text` for files that must keep what they have), or build on a system that leaves line ends alone.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['source', 'explained'],
    references: [
        { title: 'gitattributes: end-of-line conversion', url: 'https://git-scm.com/docs/gitattributes' },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a module with CR LF',
                source: { 'src/demo/__init__.py': 'a = 1\nb = 2\n' },
                files: [
                    { artifact: 'demo-1.0-py3-none-any.whl', contents: { 'demo/__init__.py': 'a = 1\r\nb = 2\r\n' } },
                ],
            },
        ],
        good: [
            {
                title: 'CR LF in the commit, too',
                source: { 'src/demo/__init__.py': 'a = 1\r\n' },
                files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: { 'demo/__init__.py': 'a = 1\r\n' } }],
            },
        ],
    },
    check: (facts) => findingsBy(facts, 'error', (explanation) => explanation.state === 'line-endings'
        ? `differs from ${explanation.source} in its line ends alone`
        : undefined),
});

;// CONCATENATED MODULE: ./lib/rules/source/manifest-in-missing.js



const manifest_in_missing_SETUPTOOLS = '[build-system]\nrequires = ["setuptools==84.2.1"]\nbuild-backend = "setuptools.build_meta"\n\n[project]\nname = "demo"\nversion = "1.0"\n';
const manifestInMissing = sourceRule({
    id: 'manifest-in-missing',
    title: 'No MANIFEST.in: setuptools infers what an sdist holds',
    rationale: 'Without MANIFEST.in, setuptools puts into the sdist what it finds by its own rules and by those of plug-ins: what a release ships then depends on what happens to lie in the folder and on what is installed, and nobody reviewed the list.',
    remediation: 'Commit a MANIFEST.in that says what belongs into the sdist, and pin the outcome with `expect.sdist-files` in release-policy.toml.',
    severity: 'warning',
    references: [
        {
            title: 'setuptools: controlling files in the distribution',
            url: 'https://setuptools.pypa.io/en/latest/userguide/miscellaneous.html',
        },
        rules_references/* PLAN */.Ac,
    ],
    approvable: true,
    examples: {
        bad: [{ title: 'setuptools by itself', source: { 'pyproject.toml': manifest_in_missing_SETUPTOOLS } }],
        good: [
            {
                title: 'with MANIFEST.in',
                source: { 'pyproject.toml': manifest_in_missing_SETUPTOOLS, 'MANIFEST.in': 'graft src\nglobal-exclude *.so\n' },
            },
            {
                title: 'a backend that ships what pyproject.toml says',
                source: {
                    'pyproject.toml': '[build-system]\nrequires = ["uv_build==0.13.6"]\nbuild-backend = "uv_build"\n',
                },
            },
        ],
    },
    *check({ expected, files }) {
        if (expected.backend !== 'setuptools' || files.has('MANIFEST.in'))
            return;
        yield sourceFinding('warning', 'setuptools builds the sdist, and no MANIFEST.in says what it holds', expected.path);
    },
});

// EXTERNAL MODULE: ./lib/source/metadata/version.js
var metadata_version = __webpack_require__(82383);
;// CONCATENATED MODULE: ./lib/rules/source/metadata-not-reviewed.js






const metadata_not_reviewed_PYPROJECT = '[build-system]\nrequires = ["flit_core==4.2.0"]\nbuild-backend = "flit_core.buildapi"\n\n[project]\nname = "demo"\nversion = "1.0"\ndescription = "A demonstration."\nrequires-python = ">=3.9"\ndependencies = ["click >=8, <9"]\n';
const metadata_not_reviewed_METADATA = 'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\nSummary: A demonstration.\nRequires-Python: >=3.9\n';
const metadataNotReviewed = (0,rules_define/* defineRule */.K)({
    id: 'metadata-not-reviewed',
    family: 'source',
    title: 'Metadata that the reviewed source does not have',
    rationale: 'Reviewers read pyproject.toml; installers read METADATA. A build that was tampered with can add a dependency to wheel and sdist alike, so that the two agree with each other and with RECORD, and with nothing that anybody reviewed. So each field is worked out from the source at the tagged commit, without running any of its code, and compared with what the artifact says.',
    remediation: 'Find out what wrote the field: the build backend’s version, a plug-in, or an attacker. What only running code can know belongs into `[expect.metadata]`, `expect.requirements` or `expect.extras` of release-policy.toml, where it is reviewed; better still, write it literally in `[project]`.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['subjects', 'source', 'policy'],
    references: [
        {
            title: 'PEP 621: storing project metadata in pyproject.toml',
            url: 'https://peps.python.org/pep-0621/',
        },
        rules_references/* CORE_METADATA */.Kr,
        rules_references/* PLAN */.Ac,
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a dependency that pyproject.toml does not have',
                source: { 'pyproject.toml': metadata_not_reviewed_PYPROJECT },
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: {
                            'demo-1.0.dist-info/METADATA': `${metadata_not_reviewed_METADATA}Requires-Dist: click<9,>=8\nRequires-Dist: clack\n`,
                        },
                    },
                ],
            },
            {
                title: 'a version that only code of the project knows',
                source: {
                    'pyproject.toml': metadata_not_reviewed_PYPROJECT.replace('version = "1.0"', 'dynamic = ["version"]'),
                    'demo.py': '__version__ = ".".join(["1", "0"])\n',
                },
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: { 'demo-1.0.dist-info/METADATA': `${metadata_not_reviewed_METADATA}Requires-Dist: click<9,>=8\n` },
                    },
                ],
            },
        ],
        good: [
            {
                title: 'the same in the spelling of the backend',
                source: { 'pyproject.toml': metadata_not_reviewed_PYPROJECT },
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: { 'demo-1.0.dist-info/METADATA': `${metadata_not_reviewed_METADATA}Requires-Dist: click<9,>=8\n` },
                    },
                ],
            },
        ],
    },
    *check({ subjects, source, policy }) {
        for (const subject of subjects)
            if (subject.kind !== 'other')
                yield* metadata_not_reviewed_look(subject, source, policy);
    },
});
function* metadata_not_reviewed_look(subject, source, policy) {
    const { metadata } = subject;
    if (metadata === undefined)
        return;
    const path = (0,rules_subjects/* shownPath */.pS)(subject, metadata.path);
    const { expected } = reviewedSide(source);
    if (expected.unreadable !== undefined) {
        // Once, and not field by field: naming each in the policy would be no way to mend it.
        yield (0,rules_subjects/* finding */.gk)('error', `compared with nothing: ${expected.unreadable}`, subject, { path });
        return;
    }
    let version = false;
    for (const difference of metadataDifferences(subject, metadata.value, source, policy)) {
        const { field, line } = difference;
        if (field === 'entry-point')
            continue;
        version ||= field === 'version';
        const place = line === undefined ? { path } : { path, line };
        const { title, actual, expected: reviewed } = difference;
        yield (0,rules_subjects/* finding */.gk)('error', reviewed_messageOf(difference, expected.path), subject, place, {
            field: title,
            actual,
            reviewed,
        });
    }
    const { name = '', version: built = '' } = metadata.value;
    const tagged = source.tag === undefined ? undefined : (0,metadata_version/* versionOfTag */.mx)(source.tag, name);
    if (version || source.tag === undefined || tagged === undefined || tagged === (0,distribution_version/* normalizeVersion */.Qj)(built))
        return;
    yield (0,rules_subjects/* finding */.gk)('error', `Version: ${built} here and in the source, whose tag is ${source.tag}`, subject, {
        path,
    });
}

;// CONCATENATED MODULE: ./lib/rules/source/moved-file.js



const movedFile = (0,rules_define/* defineRule */.K)({
    id: 'moved-file',
    family: 'source',
    title: 'A file of the reviewed commit at another place',
    rationale: 'What a file does depends on where it lies: a fixture of the tests that is full of odd code is harmless there and runs once it is called `demo/__init__.py`. So it is not enough that the same bytes are somewhere in the commit: all files of a package have to come from one source root, by convention (`src/` or the root) or declared in the configuration at that commit.',
    remediation: 'Find out what moved it. Where the build maps folders on purpose, declare that in pyproject.toml (`package-dir`, `sources`, `force-include`, `packages`) rather than in code, or approve the file with its SHA-256.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['source', 'explained'],
    references: [
        {
            title: 'setuptools: src-layout and flat-layout',
            url: 'https://setuptools.pypa.io/en/latest/userguide/package_discovery.html',
        },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a test fixture as a module',
                source: { 'src/demo/__init__.py': '"""A demonstration."""\n', 'tests/data/evil.py': 'import os\n' },
                files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: { 'demo/evil.py': 'import os\n' } }],
            },
        ],
        good: [
            {
                title: 'a module in its place',
                source: { 'src/demo/__init__.py': '"""A demonstration."""\n', 'src/demo/cli.py': 'import os\n' },
                files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: { 'demo/cli.py': 'import os\n' } }],
            },
        ],
    },
    check: (facts) => findingsBy(facts, 'error', (explanation) => explanation.state === 'moved'
        ? `the same bytes are in the reviewed commit, but as ${(0,some/* someOf */.y)(explanation.sources, 3)}`
        : undefined),
});

;// CONCATENATED MODULE: ./lib/rules/source/project-urls-missing.js




/** What users look for, by the normalised labels that stand for it (PEP 753, "Well-known labels"). */
const WANTED = [
    ['Source', /^(?:source(?:code)?|repository|repo|github|gitlab|code)$/],
    ['Issues', /^(?:issues?|issuetracker|bugs?|bugtracker|bugreports?|tracker)$/],
    ['Changelog', /^(?:changelog|changes?|whatsnew|history|releasenotes?)$/],
    ['Security', /^security(?:policy|contact|advisories)?$/],
    ['Documentation', /^(?:docs?|documentation)$/],
];
const URLS = ['Source', 'Issues', 'Changelog', 'Security', 'Documentation']
    .map((label) => `${label} = "https://example.org/${label.toLowerCase()}"\n`)
    .join('');
const project_urls_missing_PROJECT = '[project]\nname = "demo"\nversion = "1.0"\n\n[project.urls]\n';
const projectUrlsMissing = sourceRule({
    id: 'project-urls-missing',
    title: 'Project URLs that users need are missing',
    rationale: 'Whoever finds a fault in a release looks on its index page for where to report it, and whoever doubts a release looks there for its source and its changes. Links that the project itself declares are the ones that can be reviewed; without them people follow those of others.',
    remediation: 'Add the missing labels to `[project.urls]`: Source, Issues, Changelog, Security, Documentation.',
    severity: 'warning',
    references: [
        { title: 'PEP 753: uniform project URLs in core metadata', url: 'https://peps.python.org/pep-0753/' },
        rules_references/* PLAN */.Ac,
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'one of five',
                source: { 'pyproject.toml': `${project_urls_missing_PROJECT}Source = "https://example.org/source"\n` },
            },
        ],
        good: [{ title: 'all five', source: { 'pyproject.toml': project_urls_missing_PROJECT + URLS } }],
    },
    *check(reviewed) {
        const { fields, path } = reviewed.expected;
        const urls = fields.get('url');
        if (urls?.state === 'unknown')
            return;
        const labels = (urls?.values ?? []).map((value) => (value.split(',', 1)[0] ?? '').toLowerCase().replaceAll(/[^a-z0-9]/g, ''));
        const missing = WANTED.flatMap(([name, pattern]) => labels.some((label) => pattern.test(label)) ? [] : [name]);
        if (missing.length === 0)
            return;
        const message = `the project URLs lack ${missing.join(', ')}`;
        yield (0,source_pyproject/* isTable */.bI)((0,source_pyproject/* lookup */.$I)(reviewed.pyproject?.table ?? {}, 'project'))
            ? keyFinding('warning', message, reviewed, 'project.urls')
            : sourceFinding('warning', message, path);
    },
});

;// CONCATENATED MODULE: ./lib/rules/source/pyproject-unreadable.js



const pyprojectUnreadable = sourceRule({
    id: 'pyproject-unreadable',
    title: 'pyproject.toml of the source can’t be read',
    rationale: 'Everything that an artifact says of itself is compared with pyproject.toml at the tagged commit. One that is no TOML, or no UTF-8, leaves nothing to compare with, and a build backend that takes it all the same reads it in a way of its own.',
    remediation: 'Correct the file at the line and column that are named.',
    severity: 'error',
    references: [
        {
            title: 'pyproject.toml specification',
            url: 'https://packaging.python.org/en/latest/specifications/pyproject-toml/',
        },
    ],
    approvable: false,
    examples: {
        bad: [{ title: 'a text that is not closed', source: { 'pyproject.toml': '[project]\nname = "demo\n' } }],
        good: [
            {
                title: 'a readable one',
                source: { 'pyproject.toml': '[project]\nname = "demo"\nversion = "1.0"\n' },
            },
        ],
    },
    *check({ files, pyproject }) {
        const path = 'pyproject.toml';
        if (pyproject === undefined) {
            const read = files.has(path) ? files.read(path) : undefined;
            if (read !== undefined && 'why' in read)
                yield sourceFinding('error', `it can’t be read: ${read.why}`, path);
            return;
        }
        if (pyproject.problem === undefined)
            return;
        const { problem } = pyproject;
        yield sourceFinding('error', `it can’t be read: ${(0,source_pyproject/* shownProblem */.F0)(problem)}`, path, problem.line);
    },
});

// EXTERNAL MODULE: ./lib/source/metadata/poetry-range.js
var poetry_range = __webpack_require__(96126);
;// CONCATENATED MODULE: ./lib/rules/source/requires-python-unbounded.js







const requires_python_unbounded_PROJECT = '[project]\nname = "demo"\nversion = "1.0"\n';
/** True of what has no lower bound, or one that names no minor version: `>=3`, `>=3.0`; what can't be read is another rule's. */
function isBroad(clauses) {
    if (clauses === undefined)
        return false;
    return clauses
        .filter((clause) => /^(?:>|~=|==)/.test(clause))
        .every((clause) => /^>=?[0-9]+(?:\.0)*$/.test(clause));
}
const requiresPythonUnbounded = sourceRule({
    id: 'requires-python-unbounded',
    title: 'No real lower bound for Python in the source',
    rationale: 'A range such as `^3.0` or `>=3` offers the release to Pythons that nobody tests on and that get no security fixes any more. The range is a promise, and it can’t be taken back once a file is published.',
    remediation: 'Set `requires-python` in `[project]` to the oldest version that CI tests, such as `>=3.9`.',
    severity: 'warning',
    references: [
        {
            title: 'PEP 621: requires-python',
            url: 'https://peps.python.org/pep-0621/#requires-python',
        },
        rules_references/* PLAN */.Ac,
    ],
    approvable: true,
    examples: {
        bad: [
            { title: 'none at all', source: { 'pyproject.toml': requires_python_unbounded_PROJECT } },
            { title: 'a whole major version', source: { 'pyproject.toml': `${requires_python_unbounded_PROJECT}requires-python = ">=3"\n` } },
            {
                title: 'the range of an old poetry block',
                source: {
                    'pyproject.toml': `${requires_python_unbounded_PROJECT}requires-python = ">=3.9"\n\n[tool.poetry.dependencies]\npython = "^3.0"\n`,
                },
            },
        ],
        good: [
            {
                title: 'the oldest tested version',
                source: { 'pyproject.toml': `${requires_python_unbounded_PROJECT}requires-python = ">=3.9"\n` },
            },
        ],
    },
    *check(reviewed) {
        const table = reviewed.pyproject?.table ?? {};
        const inProject = (0,source_pyproject/* lookup */.$I)(table, 'project', 'requires-python');
        const inPoetry = (0,source_pyproject/* lookup */.$I)(table, 'tool', 'poetry', 'dependencies', 'python');
        if (typeof inProject === 'string' && isBroad((0,specifier/* parseSpecifiers */.$)(inProject))) {
            const message = `requires-python ${(0,distribution_problems/* quote */.hD)(inProject)} names no minor version of Python`;
            yield keyFinding('warning', message, reviewed, 'project.requires-python');
        }
        if (typeof inPoetry === 'string' && isBroad((0,poetry_range/* poetryRange */.t)(inPoetry))) {
            const message = `python = ${(0,distribution_problems/* quote */.hD)(inPoetry)} of [tool.poetry.dependencies] names no minor version of Python`;
            yield keyFinding('warning', message, reviewed, 'tool.poetry.dependencies.python');
        }
        if (inProject === undefined && inPoetry === undefined)
            yield* elsewhere(reviewed);
    },
});
/** Of a source whose pyproject.toml gives no range: setup.cfg or setup.py may. */
function* elsewhere({ expected: { fields, path } }) {
    const expected = fields.get('requires-python');
    if (expected?.state === 'unknown')
        return;
    const text = expected?.values.join(',') ?? '';
    if (text === '') {
        yield sourceFinding('warning', 'the source gives no Requires-Python: any Python would install the release', path);
    }
    else if (isBroad((0,specifier/* parseSpecifiers */.$)(text))) {
        yield sourceFinding('warning', `${(0,distribution_problems/* quote */.hD)(text)} names no minor version of Python`, path);
    }
}

// EXTERNAL MODULE: ./lib/source/metadata/expected.js
var metadata_expected = __webpack_require__(64491);
// EXTERNAL MODULE: ./lib/source/metadata/project.js
var metadata_project = __webpack_require__(65410);
// EXTERNAL MODULE: ./lib/source/metadata/setup-cfg.js
var metadata_setup_cfg = __webpack_require__(87381);
// EXTERNAL MODULE: ./lib/source/metadata/setup-py.js
var setup_py = __webpack_require__(20492);
;// CONCATENATED MODULE: ./lib/source/metadata/build-paths.js






/** The files of a source that give metadata, the one that counts first; of fields that `[project]` leaves open only itself. */
function metadataFiles(files, table) {
    const project = (0,source_pyproject/* lookup */.$I)(table, 'project');
    const found = (0,source_pyproject/* isTable */.bI)(project)
        ? [{ path: 'pyproject.toml', says: Object.keys(project) }]
        : [];
    const open = new Set((0,source_pyproject/* isTable */.bI)(project) ? (0,values/* textsOf */.CB)(project.dynamic).flatMap(metadata_project/* fieldsOf */.P) : []);
    const read = (path, fill) => {
        const draft = new metadata_expected/* Draft */.K();
        fill(draft);
        const says = [...draft.fields.keys()].filter((field) => draft.says(field) && !open.has(field));
        if (says.length > 0)
            found.push({ path, says });
    };
    read('setup.cfg', (draft) => {
        (0,metadata_setup_cfg/* readSetupCfg */.K)(draft, files, table);
    });
    read('setup.py', (draft) => {
        (0,setup_py/* readSetupPy */.Z)(draft, files);
    });
    return found;
}

;// CONCATENATED MODULE: ./lib/rules/source/several-build-paths.js




const several_build_paths_PROJECT = '[project]\nname = "demo"\nversion = "1.0"\n';
const severalBuildPaths = sourceRule({
    id: 'several-build-paths',
    title: 'Metadata in several files',
    rationale: 'Where setup.py, setup.cfg and pyproject.toml each say what the project is, one of them is reviewed and another may count: tools differ in which they read, and setuptools mixes them. A change to the one that nobody looks at is how a dependency gets in.',
    remediation: 'Keep `[project]` of pyproject.toml as the only source of metadata. Delete setup.py, or leave the bare call `setup()`; delete `[metadata]` and `[options]` of setup.cfg.',
    severity: 'warning',
    references: [
        {
            title: 'setuptools: configuring by pyproject.toml',
            url: 'https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html',
        },
        rules_references/* PLAN */.Ac,
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'pyproject.toml and setup.py',
                source: {
                    'pyproject.toml': several_build_paths_PROJECT,
                    'setup.py': 'from setuptools import setup\nsetup(name="demo", install_requires=["click"])\n',
                },
            },
        ],
        good: [
            {
                title: 'a setup.py that says nothing',
                source: { 'pyproject.toml': several_build_paths_PROJECT, 'setup.py': 'from setuptools import setup\nsetup()\n' },
            },
            {
                title: 'what `[project]` leaves to it',
                source: {
                    'pyproject.toml': '[project]\nname = "demo"\ndynamic = ["version"]\n',
                    'setup.py': 'from setuptools import setup\nsetup(version="1.0")\n',
                },
            },
        ],
    },
    *check(reviewed) {
        const [first, ...others] = metadataFiles(reviewed.files, reviewed.pyproject?.table ?? {});
        if (first === undefined || others.length === 0)
            return;
        for (const { path, says } of others) {
            const message = `it gives metadata (${says.join(', ')}) beside ${first.path}`;
            yield sourceFinding('warning', message, path);
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/source/unexplained-file.js




const INIT = '"""A demonstration."""\n';
const unexplainedFile = (0,rules_define/* defineRule */.K)({
    id: 'unexplained-file',
    family: 'source',
    title: 'A file that the reviewed commit does not explain',
    rationale: 'Reviewers read the repository, users get the built files. Whatever a build backend, a plug-in, a cache or an intruder on the build machine added or changed on the way is in no commit: it is how the payloads of xz and of many hijacked packages were delivered. Here each file of the wheel and the sdist has to be a file of the tagged commit, at the place where its source root puts it, or a file that packaging standards prescribe and that was recomputed.',
    remediation: 'Find out what put the file there or changed it. Build from a clean checkout of the tag. A file that the build makes on purpose belongs in a `[[generated]]` table of the policy, with its reason; `kind = "setuptools-scm"` still compares a version file with the layouts that this tool writes.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['wheel', 'sdist'],
    needs: ['source', 'explained', 'policy'],
    references: [rules_references/* WHEEL_FORMAT */.EU, rules_references/* SDIST_FORMAT */.Sy],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a module that the commit does not hold',
                source: { 'src/demo/__init__.py': INIT, LICENSE: 'MIT\n' },
                files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: { 'demo/_telemetry.py': 'import os\n' } }],
            },
        ],
        good: [
            {
                title: 'what the commit holds',
                source: { 'src/demo/__init__.py': INIT, 'src/demo/cli.py': 'def main(): ...\n', LICENSE: 'MIT\n' },
                files: [
                    {
                        artifact: 'demo-1.0-py3-none-any.whl',
                        contents: { 'demo/cli.py': 'def main(): ...\n', 'demo-1.0.dist-info/licenses/LICENSE': 'MIT\n' },
                    },
                ],
            },
        ],
    },
    check(facts) {
        const unexplained = findingsBy(facts, 'error', (explanation) => explanation.state === 'unexplained'
            ? `not explained by the reviewed commit: ${explanation.why}`
            : undefined);
        if (unexplained === undefined)
            return undefined;
        // What the policy waves through is shown, as approvals are.
        const declared = findingsBy(facts, 'note', (explanation) => explanation.state === 'declared'
            ? `declared generated in the policy: ${explanation.reason}`
            : undefined);
        return [...unexplained, ...(declared ?? []), ...unexplained_file_unused(facts)];
    },
});
/** A declaration that fits no file would let a later one through unseen. */
function* unexplained_file_unused({ explained, policy }) {
    const { generated, origin } = policy;
    const shown = explained.flatMap(({ explanations }) => explanations.map(({ file }) => file.shown));
    for (const { path, line } of generated) {
        if (shown.some((0,policy_glob/* compileGlob */.SO)(path)))
            continue;
        yield {
            severity: 'warning',
            message: `The policy declares ${JSON.stringify(path)} generated, and no file matches.`,
            ...(origin && { location: { artifact: origin.path, ...(line !== undefined && { line }) } }),
            evidence: { path },
        };
    }
}

// EXTERNAL MODULE: ./lib/policy/tag-table.js
var tag_table = __webpack_require__(6147);
// EXTERNAL MODULE: ./lib/facts.js
var facts = __webpack_require__(71588);
;// CONCATENATED MODULE: ./lib/rules/tag/examples.js

/** What the examples of these rules share. Ids that people can tell apart. */
const examples_COMMIT = 'c0ffee'.padEnd(40, '0');
const OBJECT = 'decade'.padEnd(40, '0');
const examples_OTHER = 'bad'.padEnd(40, '0');
const ANNOTATED = {
    object: OBJECT,
    chain: [{ sha: OBJECT, name: 'v1.0', verification: { verified: true, reason: 'valid' } }],
    target: { type: 'commit', sha: examples_COMMIT },
};
const LIGHTWEIGHT = { object: examples_COMMIT, chain: [], target: { type: 'commit', sha: examples_COMMIT } };
function tagFact(changes = {}) {
    return {
        repository: 'diybitcoinhardware/embit',
        name: 'v1.0',
        found: ANNOTATED,
        ...changes,
    };
}
function places(changes = {}) {
    const ids = { object: OBJECT, commit: examples_COMMIT };
    return { run: examples_COMMIT, local: (0,facts/* known */.eO)(ids), remote: (0,facts/* known */.eO)(ids), ...changes };
}
function ancestry(changes = {}) {
    return {
        branch: 'main',
        tip: examples_OTHER,
        api: 'behind',
        local: (0,facts/* known */.eO)(true),
        ...changes,
    };
}
function branch(changes = {}) {
    return {
        branch: 'main',
        classic: false,
        rules: [
            { type: 'deletion', rulesetId: 1 },
            { type: 'non_fast_forward', rulesetId: 1 },
            { type: 'pull_request', rulesetId: 1, approvals: 1 },
            { type: 'required_status_checks', rulesetId: 1, checks: [{ context: 'test' }] },
        ],
        ...changes,
    };
}
function results(...outcomes) {
    return { results: outcomes.map(([name, outcome]) => ({ kind: 'check', name, outcome })) };
}
function review(...reviews) {
    const pull = {
        number: 7,
        url: 'https://github.com/diybitcoinhardware/embit/pull/7',
        author: 'author',
        base: 'main',
        head: examples_OTHER,
        reviews,
    };
    return { branch: 'main', pulls: [pull] };
}
/** A commit that holds these texts. */
function sourceOf(files) {
    const entries = Object.entries(files).map(([path, text]) => {
        const contents = new TextEncoder().encode(text);
        const file = { kind: 'file', executable: false, size: contents.length, sha256: '', contents };
        return [path, file];
    });
    return {
        repository: undefined,
        commit: examples_COMMIT,
        committed: 0,
        files: new Map(entries),
        submodules: new Map(),
    };
}
const examples_PYPROJECT = '[project]\nname = "demo"\nversion = "1.0"\n';
/** @param shown tells what was gathered, for the page of the rule */
function examples_example(title, shown, values, policy) {
    return {
        title,
        files: [],
        facts: { shown, values },
        ...(policy !== undefined && { policy: `schema-version = 1\n\n[tag]\n${policy}\n` }),
    };
}

;// CONCATENATED MODULE: ./lib/rules/tag/findings.js
/** A finding about the release as a whole: an approval covers it with the path `**`. */
function said(severity, message, evidence = {}) {
    return { severity, message, evidence };
}
/** What was seen, for a reviewer who wants to know what a pass rests on. */
function seen(message, evidence = {}) {
    return { severity: 'note', message, evidence };
}
/** Full id of the commit that the tag leads to; absent where it leads to none. */
function commitOf({ found }) {
    return 'missing' in found || found.target.type !== 'commit' ? undefined : found.target.sha;
}
const NO_COMMIT = 'there is no tag that leads to a commit';

;// CONCATENATED MODULE: ./lib/rules/tag/references.js
/** Documents that several of these rules lean on. */
const GIT_REFS = {
    title: 'REST API: Git references',
    url: 'https://docs.github.com/en/rest/git/refs',
};
const COMPARE = {
    title: 'REST API: compare two commits',
    url: 'https://docs.github.com/en/rest/commits/commits#compare-two-commits',
};
const RULESETS = {
    title: 'GitHub: available rules for rulesets',
    url: 'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets',
};
const REVIEWS = {
    title: 'GitHub: about pull request reviews',
    url: 'https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/about-pull-request-reviews',
};
const STATUS_CHECKS = {
    title: 'GitHub: about status checks',
    url: 'https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/about-status-checks',
};
const SIGNATURES = {
    title: 'GitHub: about commit signature verification',
    url: 'https://docs.github.com/en/authentication/managing-commit-signature-verification/about-commit-signature-verification',
};
const GIT_TAG = { title: 'git-tag', url: 'https://git-scm.com/docs/git-tag' };
const PEP_440 = {
    title: 'Version specifiers (PEP 440)',
    url: 'https://packaging.python.org/en/latest/specifications/version-specifiers/',
};

;// CONCATENATED MODULE: ./lib/rules/tag/branch-unprotected.js






const branchUnprotected = (0,rules_define/* defineRule */.K)({
    id: 'branch-unprotected',
    family: 'tag',
    title: 'A default branch that rules do not guard',
    rationale: 'That a commit is on the default branch proves something only where nobody can bring one there alone: rules have to ask for a pull request with an approval and for checks, and to forbid deletion and force pushes.',
    remediation: 'Add a ruleset for the default branch (Settings → Rules → Rulesets) with: restrict deletions, block force pushes, require a pull request with one approval, require status checks. With one maintainer set `profile = "single-maintainer"` in `[tag]` of the policy: then no approval is asked for.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['project'],
    needs: ['branchProtection', 'policy'],
    references: [rules_references/* PLAN */.Ac, RULESETS],
    approvable: true,
    examples: {
        bad: [
            examples_example('no rules', 'rules of main: none', { branchProtection: branch({ rules: [] }) }),
            examples_example('no approval asked for', 'pull_request: 0 approvals', {
                branchProtection: branch({
                    rules: branch().rules.map((rule) => rule.approvals === undefined ? rule : { ...rule, approvals: 0 }),
                }),
            }),
        ],
        good: [
            examples_example('all of them', 'deletion, non_fast_forward, pull_request, required_status_checks', {
                branchProtection: branch(),
            }),
        ],
    },
    check({ branchProtection: { branch: name, classic, rules }, policy }) {
        const two = (0,tag_table/* tagRequirements */.vy)(policy).profile === 'two-maintainers';
        const missing = branch_unprotected_WANTED.filter(([, holds]) => !rules.some((rule) => holds(rule, two))).map(([what]) => what);
        const evidence = { branch: name, rules: [...new Set(rules.map(({ type }) => type))] };
        if (missing.length === 0)
            return [seen(`rules guard the branch ${name}`, evidence)];
        const message = `no ruleset of the branch ${name} asks for: ${missing.join(', ')}`;
        // Classic protection may ask for it, and only an administrator's token reads that.
        if (classic)
            return { unknown: `${message}; look at Settings → Branches, which only administrators see` };
        return [said('error', message, { ...evidence, missing })];
    },
});
const branch_unprotected_WANTED = [
    ['no deletion', ({ type }) => type === 'deletion'],
    ['no force push', ({ type }) => type === 'non_fast_forward'],
    [
        'a pull request with an approval',
        ({ type, approvals = 0 }, two) => type === 'pull_request' && (approvals > 0 || !two),
    ],
    ['status checks', ({ checks = [] }) => checks.length > 0],
];

;// CONCATENATED MODULE: ./lib/rules/tag/checkout-elsewhere.js





const checkoutElsewhere = (0,rules_define/* defineRule */.K)({
    id: 'checkout-elsewhere',
    family: 'tag',
    title: 'Another commit is checked out than the tag’s',
    rationale: 'What is built is what is checked out. A checkout of a branch, or of a ref that a workflow computed, builds another commit than the one whose tag was proven.',
    remediation: 'Check out the ref of the run: leave `ref` of actions/checkout out, or give it `${{ github.ref }}`.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['project'],
    needs: ['tag', 'checkout'],
    notApplicable: NO_COMMIT,
    references: [rules_references/* PLAN */.Ac, GIT_TAG],
    approvable: false,
    examples: {
        bad: [
            examples_example('the tip of a branch', `HEAD: ${examples_OTHER}\nrefs/tags/v1.0: ${examples_COMMIT}`, {
                tag: tagFact(),
                checkout: { head: examples_OTHER },
            }),
        ],
        good: [
            examples_example('the tag', `HEAD: ${examples_COMMIT}\nrefs/tags/v1.0: ${examples_COMMIT}`, {
                tag: tagFact(),
                checkout: { head: examples_COMMIT },
            }),
        ],
    },
    check({ tag, checkout: { head } }) {
        const commit = commitOf(tag);
        if (commit === undefined)
            return undefined;
        if (head === commit)
            return [seen(`commit ${commit} is checked out`, { head })];
        const message = `commit ${head} is checked out, and the tag ${JSON.stringify(tag.name)} leads to ${commit}`;
        return [said('error', message, { head, commit })];
    },
});

;// CONCATENATED MODULE: ./lib/rules/tag/commit-unreviewed.js






const APPROVED = { reviewer: 'reviewer', state: 'APPROVED', commit: examples_OTHER, counts: true };
const commitUnreviewed = (0,rules_define/* defineRule */.K)({
    id: 'commit-unreviewed',
    family: 'tag',
    title: 'A commit that came without an approved pull request',
    rationale: 'The commit of a release has to have come by a pull request into the default branch, approved by another person than its author, as it was merged. Anybody may write “approved” on a public repository: only owners, members and collaborators count, and no App. The last word of each counts, and an approval that was dismissed is none.',
    remediation: 'Have the change reviewed in a pull request and tag the commit that merges it. With one maintainer, set `profile = "single-maintainer"` in `[tag]` of the policy: then the pull request is still asked for, the approval is not.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['project'],
    needs: ['tagReview', 'policy'],
    references: [rules_references/* PLAN */.Ac, REVIEWS],
    approvable: true,
    examples: {
        bad: [
            examples_example('a direct push', 'pull requests of the commit: none', {
                tagReview: { branch: 'main', pulls: [] },
            }),
            examples_example('approved by its author', '#7 by author, APPROVED by author', {
                tagReview: review({ ...APPROVED, reviewer: 'author' }),
            }),
            examples_example('approved before the last push', '#7, APPROVED at an older commit', {
                tagReview: review({ ...APPROVED, commit: 'a'.repeat(40) }),
            }),
        ],
        good: [
            examples_example('approved by another', '#7 by author, APPROVED by reviewer', { tagReview: review(APPROVED) }),
            examples_example('one maintainer', '#7 by author, no review', { tagReview: review() }, 'profile = "single-maintainer"'),
        ],
    },
    check({ tagReview: { branch, pulls }, policy }) {
        const merged = pulls.filter(({ base }) => base === branch);
        if (merged.length === 0) {
            const others = pulls.map(({ number, base }) => `#${number} into ${base}`);
            const message = `no merged pull request into ${branch} brought this commit`;
            return [said('error', message, others.length > 0 ? { others } : {})];
        }
        const two = (0,tag_table/* tagRequirements */.vy)(policy).profile === 'two-maintainers';
        return judged(merged, two);
    },
});
function* judged(pulls, two) {
    const approved = pulls.find((pull) => commit_unreviewed_approvals(pull).some(({ commit }) => isOf(pull, commit)));
    for (const pull of pulls) {
        const against = pull.reviews.filter(({ state, counts }) => counts && state === 'CHANGES_REQUESTED');
        if (against.length > 0) {
            const names = against.map(({ reviewer = 'an account that is gone' }) => reviewer).join(', ');
            yield said('warning', `#${pull.number} was merged although ${names} asked for changes`, {
                pull: pull.url,
            });
        }
    }
    if (approved !== undefined) {
        const people = commit_unreviewed_approvals(approved).flatMap(({ reviewer }) => reviewer ?? []);
        const message = `#${approved.number} by ${approved.author ?? 'an account that is gone'} was approved by ${people.join(', ')}`;
        yield seen(message, { pull: approved.url, head: approved.head, approvers: people });
        return;
    }
    const [pull] = pulls;
    if (pull === undefined)
        return;
    const stale = commit_unreviewed_approvals(pull).map(({ reviewer, commit = '' }) => `${reviewer ?? ''} at ${commit}`);
    const why = stale.length > 0
        ? `was approved before its last commit only (${stale.join(', ')})`
        : 'was approved by nobody else who counts';
    yield said(two ? 'error' : 'note', `#${pull.number} ${why}`, {
        pull: pull.url,
        head: pull.head,
        reviews: pull.reviews.map(({ reviewer = '', state }) => `${reviewer}: ${state}`),
    });
}
function commit_unreviewed_approvals({ author, reviews }) {
    return reviews.filter(({ state, counts, reviewer }) => state === 'APPROVED' && counts && reviewer !== author);
}
/** Where GitHub does not say what was looked at, that can't be held against the reviewer. */
function isOf({ head }, commit) {
    return commit === undefined || commit === head;
}

// EXTERNAL MODULE: ./lib/tag/notes.js
var notes = __webpack_require__(78285);
// EXTERNAL MODULE: ./lib/tag/version.js
var tag_version = __webpack_require__(15412);
;// CONCATENATED MODULE: ./lib/rules/tag/release-notes-missing.js









const releaseNotesMissing = (0,rules_define/* defineRule */.K)({
    id: 'release-notes-missing',
    family: 'tag',
    title: 'Release notes that do not name the version',
    rationale: 'Who installs a new version wants to know what changed, and a reviewer compares the notes with the change. A version without notes is also what a release looks like that nobody planned.',
    remediation: 'Give the version a heading in the changelog before you tag, or publish release notes on GitHub. Where the changelog has another name than usual, set `changelog` in `[tag]` of the policy.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['project'],
    needs: ['tag', 'source', 'tagNotes', 'policy'],
    notApplicable: 'the tag names no version',
    references: [rules_references/* PLAN */.Ac, { title: 'Keep a Changelog', url: 'https://keepachangelog.com/en/1.1.0/' }],
    approvable: true,
    examples: {
        bad: [
            examples_example('not in the changelog', 'CHANGELOG.md: ## 0.9', {
                tag: tagFact(),
                source: sourceOf({ 'CHANGELOG.md': '# Changelog\n\n## 0.9\n' }),
                tagNotes: { release: (0,facts/* known */.eO)(undefined) },
            }),
        ],
        good: [
            examples_example('a heading of its own', 'CHANGELOG.md: ## 1.0', {
                tag: tagFact(),
                source: sourceOf({ 'CHANGELOG.md': '# Changelog\n\n## [1.0] - 2026-01-01\n' }),
                tagNotes: { release: (0,facts/* known */.eO)(undefined) },
            }),
        ],
    },
    check({ tag: { name }, source, tagNotes: { release }, policy }) {
        const { prefix, changelog } = (0,tag_table/* tagRequirements */.vy)(policy);
        const version = (0,tag_version/* versionOfTagName */.t)(name, prefix);
        if (version === undefined)
            return undefined;
        const names = [...new Set([version, name.slice(prefix.length), name])];
        const files = (0,notes/* changelogs */.A4)(source, changelog);
        const found = files.find(({ text }) => (0,notes/* mentions */.wy)(text, names));
        if (found !== undefined)
            return [seen(`${found.path} names version ${version}`, { path: found.path })];
        if (release.state === 'known' && release.value !== undefined && release.value.trim() !== '') {
            return [seen(`GitHub’s Release of the tag has notes`, { tag: name })];
        }
        const looked = files.length === 0 ? 'there is no changelog' : `not in ${(0,some/* someOf */.y)(files.map(({ path }) => path))}`;
        const published = release.state === 'known'
            ? 'and no Release of the tag is published'
            : 'and its Release could not be read';
        const message = `no release notes name version ${version}: ${looked}, ${published}`;
        return [said('error', message, { version, ...(release.state !== 'known' && { why: release.why }) })];
    },
});

;// CONCATENATED MODULE: ./lib/rules/tag/required-checks-unmet.js







const requiredChecksUnmet = (0,rules_define/* defineRule */.K)({
    id: 'required-checks-unmet',
    family: 'tag',
    title: 'Checks that did not succeed for the commit of the tag',
    rationale: 'Checks of a pull request run on a commit that was only proposed; what is released may be another one. Here counts only what was reported for exactly the commit of the tag: each check that the rules of the branch or the policy require has to have succeeded. One that was skipped has shown nothing. The run that asks is left out.',
    remediation: 'Run the checks on the default branch too (`on: push`), and run those again that failed. Name what a release needs in `required-checks` in `[tag]` of the policy.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['project'],
    needs: ['tagChecks', 'branchProtection', 'policy'],
    references: [rules_references/* PLAN */.Ac, STATUS_CHECKS],
    approvable: true,
    examples: {
        bad: [
            examples_example('it failed', 'test: failure', {
                tagChecks: results(['test', 'failure']),
                branchProtection: branch(),
            }),
            examples_example('it never ran', 'lint: success', {
                tagChecks: results(['lint', 'success']),
                branchProtection: branch(),
            }),
        ],
        good: [
            examples_example('it succeeded', 'test: success', {
                tagChecks: results(['test', 'success']),
                branchProtection: branch(),
            }),
        ],
    },
    check({ tagChecks, branchProtection, policy }) {
        const own = tagChecks.run;
        const others = tagChecks.results.filter(({ runId }) => runId === undefined || runId !== own);
        const required = [
            ...branchProtection.rules.flatMap(({ checks = [] }) => checks),
            ...(0,tag_table/* tagRequirements */.vy)(policy).requiredChecks.map((context) => ({ context })),
        ];
        return required.length === 0 ? withoutDemands(others) : demanded(required, others);
    },
});
function* demanded(required, results) {
    let unmet = 0;
    for (const { context, app } of required) {
        const same = results.filter((one) => one.name === context && (app === undefined || one.app === app));
        const bad = same.filter(({ outcome }) => outcome !== 'success');
        if (same.length > 0 && bad.length === 0)
            continue;
        unmet += 1;
        const by = app === undefined ? '' : ` by the App ${app}`;
        const what = bad.length === 0 ? `was not reported for this commit${by}` : `ended as ${required_checks_unmet_textOf(bad)}`;
        yield said('error', `the required check ${JSON.stringify(context)} ${what}`, {
            check: context,
            ...linksOf(bad),
        });
    }
    if (unmet === 0) {
        const names = required.map(({ context }) => context);
        yield seen(`all ${names.length} required checks succeeded for this commit`, { checks: names });
    }
}
/** Nobody said what is required: then all that ran counts, and something must have run. */
function* withoutDemands(results) {
    const bad = results.filter(({ outcome }) => !['success', 'skipped', 'neutral'].includes(outcome));
    const good = results.filter(({ outcome }) => outcome === 'success');
    if (bad.length > 0) {
        const names = (0,some/* someOf */.y)(bad.map(({ name, outcome }) => `${JSON.stringify(name)} (${outcome})`));
        yield said('error', `checks of this commit did not succeed: ${names}`, linksOf(bad));
    }
    if (good.length === 0)
        yield said('error', 'no check succeeded for this commit, and none is required');
    if (bad.length === 0 && good.length > 0) {
        const names = good.map(({ name }) => name);
        yield seen('no check is required; all that ran for this commit succeeded', { checks: names });
    }
}
function required_checks_unmet_textOf(results) {
    return [...new Set(results.map(({ outcome }) => outcome))].join(', ');
}
function linksOf(results) {
    const links = results.flatMap(({ url }) => (url === undefined ? [] : [url])).slice(0, 10);
    return links.length === 0 ? {} : { links };
}

;// CONCATENATED MODULE: ./lib/rules/tag/run-from-fork.js




const runFromFork = (0,rules_define/* defineRule */.K)({
    id: 'run-from-fork',
    family: 'tag',
    title: 'A release out of a fork',
    rationale: 'A fork has its own rules, reviewers and secrets, and it shows the commits of the project. What was proven about a tag there says nothing of the project.',
    remediation: 'Release from the project itself. Where the fork is the project now, approve it in the policy with the reason, or have it detached from its network.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['project'],
    needs: ['tagOrigin'],
    references: [
        rules_references/* PLAN */.Ac,
        {
            title: 'GitHub: about forks',
            url: 'https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/working-with-forks/about-forks',
        },
    ],
    approvable: true,
    examples: {
        bad: [
            examples_example('a fork', 'someone/embit, a fork of diybitcoinhardware/embit', {
                tagOrigin: { repository: 'someone/embit', fork: true, parent: 'diybitcoinhardware/embit' },
            }),
        ],
        good: [
            examples_example('the project', 'diybitcoinhardware/embit, no fork', {
                tagOrigin: { repository: 'diybitcoinhardware/embit', fork: false },
            }),
        ],
    },
    check({ tagOrigin: { repository, fork, parent } }) {
        if (!fork)
            return [seen(`${repository} is no fork`, { repository })];
        const of = parent === undefined ? '' : ` of ${parent}`;
        return [said('error', `${repository} is a fork${of}`, { repository })];
    },
});

;// CONCATENATED MODULE: ./lib/rules/tag/tag-lightweight.js






const tagLightweight = (0,rules_define/* defineRule */.K)({
    id: 'tag-lightweight',
    family: 'tag',
    title: 'A lightweight tag where annotated ones are asked for',
    rationale: 'An annotated tag says who made it, when and why, and it can be signed. A lightweight tag is a name and no more.',
    remediation: 'Make the tag with `git tag -a`, or `git tag -s` to sign it.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['project'],
    needs: ['tag', 'policy'],
    notApplicable: 'there is no such tag, or `annotated` in `[tag]` of the policy does not ask for it',
    references: [rules_references/* PLAN */.Ac, GIT_TAG],
    approvable: true,
    examples: {
        bad: [
            examples_example('a lightweight tag', 'refs/tags/v1.0 → commit', { tag: tagFact({ found: LIGHTWEIGHT }) }, 'annotated = true'),
        ],
        good: [
            examples_example('an annotated tag', 'refs/tags/v1.0 → tag → commit', { tag: tagFact() }, 'annotated = true'),
        ],
    },
    check({ tag: { name, found }, policy }) {
        if ('missing' in found || !(0,tag_table/* tagRequirements */.vy)(policy).annotated)
            return undefined;
        if (found.chain.length > 0)
            return [];
        return [said('error', `the tag ${JSON.stringify(name)} is lightweight`, { object: found.object })];
    },
});

;// CONCATENATED MODULE: ./lib/rules/tag/tag-missing.js





const tagMissing = (0,rules_define/* defineRule */.K)({
    id: 'tag-missing',
    family: 'tag',
    title: 'A release tag that does not exist',
    rationale: 'A release is built from a tag, so that everybody can find the commit later. The name is looked up below `refs/tags/` alone: a branch of that name, which anybody who may push can move at any time, is not taken for it.',
    remediation: 'Push the tag: `git push origin refs/tags/v1.0`. If a branch has its name, delete or rename the branch first.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['project'],
    needs: ['tag'],
    references: [rules_references/* PLAN */.Ac, GIT_REFS],
    approvable: false,
    examples: {
        bad: [
            examples_example('no such tag', 'refs/tags/v1.0: not there', {
                tag: tagFact({ found: { missing: 'status 404' } }),
            }),
        ],
        good: [examples_example('a tag', 'refs/tags/v1.0: a tag object', { tag: tagFact() })],
    },
    *check({ tag: { repository, name, found } }) {
        const ref = `refs/tags/${name}`;
        if (!('missing' in found)) {
            yield seen(`${ref} is a tag of ${repository}`, { ref, object: found.object });
            return;
        }
        yield said('error', `${repository} has no tag ${JSON.stringify(name)}`, { ref, answer: found.missing });
    },
});

;// CONCATENATED MODULE: ./lib/rules/tag/tag-moved.js






const tagMoved = (0,rules_define/* defineRule */.K)({
    id: 'tag-moved',
    family: 'tag',
    title: 'A tag that moved',
    rationale: 'What was reviewed, built and tested is the commit that the tag led to when the run began. Whoever can move the tag afterwards can have another commit published under the same name. The run’s own commit, the tag by the API, the tag that git sees at the remote, and the tag in the clone have to be one.',
    remediation: 'Stop. Find out who moved the tag (the audit log, or the activity of the repository), put a ruleset on tags that forbids it, and release a new version from a new tag.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['project'],
    needs: ['tag', 'tagPlaces'],
    notApplicable: NO_COMMIT,
    references: [rules_references/* PLAN */.Ac, GIT_REFS],
    approvable: false,
    examples: {
        bad: [
            examples_example('moved after the run began', `run: ${examples_OTHER}\nrefs/tags/v1.0: ${examples_COMMIT}`, {
                tag: tagFact(),
                tagPlaces: places({ run: examples_OTHER }),
            }),
            examples_example('another tag in the clone', `clone: ${examples_OTHER}\nrefs/tags/v1.0: ${examples_COMMIT}`, {
                tag: tagFact(),
                tagPlaces: places({ local: (0,facts/* known */.eO)({ object: examples_OTHER, commit: examples_OTHER }) }),
            }),
        ],
        good: [
            examples_example('one commit everywhere', `run, clone, remote: ${examples_COMMIT}`, {
                tag: tagFact(),
                tagPlaces: places(),
            }),
            examples_example('a run that names the tag object', `run: ${OBJECT}`, {
                tag: tagFact(),
                tagPlaces: places({ run: OBJECT }),
            }),
        ],
    },
    check({ tag, tagPlaces }) {
        const commit = commitOf(tag);
        if (commit === undefined || 'missing' in tag.found)
            return undefined;
        return tag_moved_differences(tag.name, tag.found.object, commit, tagPlaces);
    },
});
function* tag_moved_differences(name, object, commit, { run, local, remote }) {
    const evidence = { object, commit };
    if (run !== undefined && run !== object && run !== commit) {
        yield said('error', `the run is of ${run}, and the tag ${JSON.stringify(name)} now leads to ${commit}`, {
            ...evidence,
            run,
        });
    }
    // A checkout may keep the commit under the tag’s name where the tag object belongs; it is the same commit.
    if (local.state === 'known' && local.value !== undefined && local.value.commit !== commit) {
        yield said('error', `in the clone the tag leads to ${local.value.commit ?? 'no commit'}, by the API to ${commit}`, {
            ...evidence,
            clone: local.value.object,
        });
    }
    if (remote.state === 'known' && remote.value?.object !== object) {
        const there = remote.value === undefined ? 'no such tag' : `the tag ${remote.value.object}`;
        yield said('error', `git finds ${there} at the remote, the API answers with ${object}`, evidence);
    }
    const seenBy = [
        'the API',
        ...(run === undefined ? [] : ['the run']),
        ...(local.state === 'known' && local.value !== undefined ? ['the clone'] : []),
        ...(remote.state === 'known' ? ['git at the remote'] : []),
    ];
    const not = [
        ...(local.state === 'known' ? [] : [`the clone: ${local.why}`]),
        ...(remote.state === 'known' ? [] : [`the remote: ${remote.why}`]),
    ];
    yield seen(`commit ${commit} was compared as seen by ${seenBy.join(', ')}`, {
        ...evidence,
        ...(not.length > 0 && { 'not compared': not }),
    });
}

;// CONCATENATED MODULE: ./lib/rules/tag/tag-name-ambiguous.js





const tagNameAmbiguous = (0,rules_define/* defineRule */.K)({
    id: 'tag-name-ambiguous',
    family: 'tag',
    title: 'A branch with the name of the release tag',
    rationale: 'Where a branch and a tag have one name, tools do not agree on which of the two the name means: a checkout, a link or an installation from git may take the branch, which moves.',
    remediation: 'Delete or rename the branch: `git push origin :refs/heads/v1.0`.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['project'],
    needs: ['tag', 'namesake'],
    references: [rules_references/* PLAN */.Ac, GIT_REFS],
    approvable: true,
    examples: {
        bad: [
            examples_example('a branch and a tag', 'refs/tags/v1.0\nrefs/heads/v1.0', {
                tag: tagFact(),
                namesake: { branch: true },
            }),
        ],
        good: [examples_example('a tag alone', 'refs/tags/v1.0', { tag: tagFact(), namesake: { branch: false } })],
    },
    check({ tag: { name }, namesake: { branch } }) {
        if (!branch)
            return [];
        return [
            said('error', `a branch has the name ${JSON.stringify(name)} of the tag`, {
                ref: `refs/heads/${name}`,
            }),
        ];
    },
});

;// CONCATENATED MODULE: ./lib/rules/tag/tag-not-a-commit.js





const tagNotACommit = (0,rules_define/* defineRule */.K)({
    id: 'tag-not-a-commit',
    family: 'tag',
    title: 'A tag that leads to no commit',
    rationale: 'A tag can point to another tag, to a folder or to a single file. Only a commit has a history that could have been reviewed, and tags in tags without end are made to make readers give up.',
    remediation: 'Make the tag anew on the commit that is meant: `git tag -a v1.0 <commit>`. A published version needs a new one.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['project'],
    needs: ['tag'],
    notApplicable: 'there is no such tag',
    references: [rules_references/* PLAN */.Ac, GIT_TAG],
    approvable: false,
    examples: {
        bad: [
            examples_example('a tag of a folder', `refs/tags/v1.0 → tree ${examples_OTHER}`, {
                tag: tagFact({ found: { ...ANNOTATED, target: { type: 'tree', sha: examples_OTHER } } }),
            }),
        ],
        good: [examples_example('a tag of a commit', `refs/tags/v1.0 → commit ${examples_COMMIT}`, { tag: tagFact() })],
    },
    check({ tag: { name, found } }) {
        if ('missing' in found)
            return undefined;
        const { object, chain, target } = found;
        const evidence = { object, tags: chain.map(({ sha }) => sha), target: target.sha };
        if (target.type === 'commit')
            return [seen(`the tag leads to commit ${target.sha}`, evidence)];
        const what = target.type === 'tag' ? `more than ${chain.length} tags in each other` : `a ${target.type}`;
        return [said('error', `the tag ${JSON.stringify(name)} leads to ${what}, to no commit`, evidence)];
    },
});

;// CONCATENATED MODULE: ./lib/rules/tag/tag-object-misnamed.js





const tagObjectMisnamed = (0,rules_define/* defineRule */.K)({
    id: 'tag-object-misnamed',
    family: 'tag',
    title: 'A tag object under another name than its own',
    rationale: 'An annotated tag holds its name, and its signature covers it. Whoever may push can point a new ref to an old, well signed tag object: then `v2.0` is the signed release `v1.0`, with every fault that was mended since.',
    remediation: 'Make the tag anew under its right name. Find out who pushed this one.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['project'],
    needs: ['tag'],
    notApplicable: 'there is no annotated tag',
    references: [rules_references/* PLAN */.Ac, GIT_TAG],
    approvable: true,
    examples: {
        bad: [
            examples_example('an old tag under a new name', 'refs/tags/v1.0 → a tag object that says "tag v0.9"', {
                tag: tagFact({ found: { ...ANNOTATED, chain: [{ sha: OBJECT, name: 'v0.9' }] } }),
            }),
        ],
        good: [examples_example('its own name', 'refs/tags/v1.0 → a tag object that says "tag v1.0"', { tag: tagFact() })],
    },
    check({ tag: { name, found } }) {
        if ('missing' in found || found.chain[0] === undefined)
            return undefined;
        const [outermost] = found.chain;
        if (outermost.name === name)
            return [];
        const message = `refs/tags/${name} points to a tag object that calls itself ${JSON.stringify(outermost.name)}`;
        return [said('error', message, { object: outermost.sha, name: outermost.name })];
    },
});

;// CONCATENATED MODULE: ./lib/rules/tag/tag-off-default-branch.js






const tagOffDefaultBranch = (0,rules_define/* defineRule */.K)({
    id: 'tag-off-default-branch',
    family: 'tag',
    title: 'A tag whose commit is not on the default branch',
    rationale: 'Review and checks guard the way to the default branch. A tag can be put on any commit: on one that nobody reviewed, or that lies in a fork, whose commits the repository’s address shows as well. GitHub’s comparison and git in a full clone have to say the same: a commit is on the branch where it is the tip or an ancestor of the tip.',
    remediation: 'Merge the change by a pull request, and tag the commit on the default branch.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['project'],
    needs: ['tag', 'tagAncestry'],
    notApplicable: NO_COMMIT,
    references: [rules_references/* PLAN */.Ac, COMPARE],
    approvable: false,
    examples: {
        bad: [
            examples_example('a commit beside the branch', 'compare: diverged\ngit merge-base --is-ancestor: no', {
                tag: tagFact(),
                tagAncestry: ancestry({ api: 'diverged', local: (0,facts/* known */.eO)(false) }),
            }),
            examples_example('git and the API disagree', 'compare: behind\ngit merge-base --is-ancestor: no', {
                tag: tagFact(),
                tagAncestry: ancestry({ local: (0,facts/* known */.eO)(false) }),
            }),
        ],
        good: [
            examples_example('an ancestor of the tip', 'compare: behind\ngit merge-base --is-ancestor: yes', {
                tag: tagFact(),
                tagAncestry: ancestry(),
            }),
        ],
    },
    check({ tag, tagAncestry }) {
        const commit = commitOf(tag);
        return commit === undefined ? undefined : tag_off_default_branch_judged(commit, tagAncestry);
    },
});
function* tag_off_default_branch_judged(commit, { branch, tip, api, local }) {
    const evidence = {
        commit,
        branch,
        tip,
        compare: api,
        git: local.state === 'known' ? (local.value ? 'ancestor' : 'no ancestor') : `not asked: ${local.why}`,
    };
    const onBranch = api === 'identical' || api === 'behind';
    if (!onBranch) {
        yield said('error', `commit ${commit} is not on the branch ${branch}: GitHub calls it ${api}`, evidence);
    }
    if (local.state === 'known' && local.value !== onBranch) {
        const says = local.value ? 'is on' : 'is not on';
        yield said('error', `git says that commit ${commit} ${says} the branch ${branch}, GitHub says the opposite`, evidence);
    }
    if (onBranch && (local.state !== 'known' || local.value)) {
        const by = local.state === 'known' ? 'GitHub and git' : 'GitHub alone, because there is no full clone,';
        yield seen(`${by} say that commit ${commit} is on the branch ${branch}`, evidence);
    }
}

;// CONCATENATED MODULE: ./lib/rules/tag/tag-off-first-parent.js





const tagOffFirstParent = (0,rules_define/* defineRule */.K)({
    id: 'tag-off-first-parent',
    family: 'tag',
    title: 'A tag on a commit that was only merged into the branch',
    rationale: 'A merge brings every commit of a pull request into the history of the branch, the half-finished ones too. Those were never a state of the branch: its checks did not run for them, and reviewers looked at the end.',
    remediation: 'Tag the merge itself, or a later commit of the branch.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['project'],
    needs: ['tag', 'tagFirstParent'],
    notApplicable: NO_COMMIT,
    references: [rules_references/* PLAN */.Ac, GIT_TAG],
    approvable: true,
    examples: {
        bad: [
            examples_example('a commit of a pull request', 'git rev-list --first-parent main: without the commit', { tag: tagFact(), tagFirstParent: { branch: 'main', state: false } }, 'first-parent = true'),
        ],
        good: [
            examples_example('a state of the branch', 'git rev-list --first-parent main: with the commit', { tag: tagFact(), tagFirstParent: { branch: 'main', state: true } }, 'first-parent = true'),
        ],
    },
    check({ tag, tagFirstParent: { branch, state } }) {
        const commit = commitOf(tag);
        if (commit === undefined)
            return undefined;
        if (state)
            return [];
        return [said('error', `commit ${commit} was never a state of the branch ${branch}`, { commit, branch })];
    },
});

;// CONCATENATED MODULE: ./lib/rules/tag/tag-rules-bypassable.js





/** Rules that nobody needs to pass by: a tag of a release never moves. */
const LASTING = ['update', 'deletion', 'non_fast_forward'];
const tagRulesBypassable = (0,rules_define/* defineRule */.K)({
    id: 'tag-rules-bypassable',
    family: 'tag',
    title: 'Somebody may move release tags past the rules',
    rationale: 'A bypass holds for a whole ruleset. Somebody has to be able to create tags; where creation and the ban on moving them stand in one ruleset, whoever may create one may move every one.',
    remediation: 'Make two rulesets: one with `creation` and the maintainers as its bypass, one with `update`, `deletion` and `non_fast_forward` and an empty list of bypasses.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['project'],
    needs: ['tag', 'tagProtection'],
    notApplicable: 'no ruleset forbids moving or deleting the tag',
    references: [rules_references/* PLAN */.Ac, RULESETS],
    approvable: true,
    examples: {
        bad: [
            examples_example('one ruleset for all', 'rules: creation, deletion, update\nbypass: RepositoryRole 5 (always)', {
                tag: tagFact(),
                tagProtection: {
                    rulesets: [
                        {
                            id: 1,
                            name: 'tags',
                            rules: ['creation', 'deletion', 'update'],
                            bypass: ['RepositoryRole 5 (always)'],
                        },
                    ],
                },
            }),
        ],
        good: [
            examples_example('two rulesets', 'creation: bypass RepositoryRole 4 (always)\ndeletion, update: no bypass', {
                tag: tagFact(),
                tagProtection: {
                    rulesets: [
                        { id: 1, name: 'create', rules: ['creation'], bypass: ['RepositoryRole 4 (always)'] },
                        { id: 2, name: 'keep', rules: ['deletion', 'update'], bypass: [] },
                    ],
                },
            }),
        ],
    },
    check({ tag: { name }, tagProtection: { rulesets } }) {
        const lasting = rulesets.filter(({ rules }) => rules.some((type) => LASTING.includes(type)));
        if (lasting.length === 0)
            return undefined;
        // One ruleset that nobody may pass by is enough, for each of the rules.
        const open = LASTING.filter((type) => lasting.some(({ rules }) => rules.includes(type))).filter((type) => !lasting.some(({ rules, bypass }) => rules.includes(type) && bypass?.length === 0));
        const ids = lasting.map((one) => `${one.id} ${one.name}`);
        if (open.length === 0)
            return [seen(`nobody may pass by the rules for refs/tags/${name}`, { rulesets: ids })];
        const bad = lasting.filter(({ rules, bypass = [] }) => bypass.length > 0 && rules.some((type) => open.includes(type)));
        const hidden = lasting.some(({ rules, bypass }) => bypass === undefined && rules.some((type) => open.includes(type)));
        if (hidden) {
            const where = `Settings → Rules → Rulesets: ${ids.join(', ')}`;
            return {
                unknown: `who may pass by the rules is shown to those who may edit them alone; look at ${where}`,
            };
        }
        return bad.map(({ id, name: ruleset, rules, bypass = [] }) => {
            const both = rules.includes('creation') ? ', which holds creation as well: make two of it' : '';
            const message = `the ruleset ${JSON.stringify(ruleset)} can be passed by${both}`;
            return said('error', message, { ruleset: id, rules, bypass });
        });
    },
});

;// CONCATENATED MODULE: ./lib/rules/tag/tag-unprotected.js





const ALL = ['creation', 'deletion', 'non_fast_forward', 'update'];
const tagUnprotected = (0,rules_define/* defineRule */.K)({
    id: 'tag-unprotected',
    family: 'tag',
    title: 'A release tag that no ruleset guards',
    rationale: 'Without rules anybody who may push can move or delete the tag of a release, between review and upload or years later, and make new ones. GitHub has no call for the rules of one tag, so the active rulesets are compared with its name here.',
    remediation: 'Add two rulesets for tags such as `refs/tags/v*`: one that restricts creation, with the maintainers as its bypass; one that restricts updates and deletions and blocks force pushes, without any bypass.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['project'],
    needs: ['tag', 'tagProtection'],
    references: [rules_references/* PLAN */.Ac, RULESETS],
    approvable: true,
    examples: {
        bad: [
            examples_example('no ruleset', 'rulesets for refs/tags/v1.0: none', {
                tag: tagFact(),
                tagProtection: { rulesets: [] },
            }),
            examples_example('it can be moved', 'rules: creation, deletion', {
                tag: tagFact(),
                tagProtection: { rulesets: [{ id: 1, name: 'tags', rules: ['creation', 'deletion'], bypass: [] }] },
            }),
        ],
        good: [
            examples_example('all four rules', `rules: ${ALL.join(', ')}`, {
                tag: tagFact(),
                tagProtection: { rulesets: [{ id: 1, name: 'tags', rules: ALL, bypass: [] }] },
            }),
        ],
    },
    *check({ tag: { name }, tagProtection: { rulesets } }) {
        const rules = new Set(rulesets.flatMap((ruleset) => ruleset.rules));
        const evidence = { rulesets: rulesets.map((one) => `${one.id} ${one.name}`), rules: [...rules].sort() };
        const ref = `refs/tags/${name}`;
        const open = [
            ...(rules.has('update') ? [] : ['moving it']),
            ...(rules.has('deletion') ? [] : ['deleting it']),
        ];
        if (open.length > 0)
            yield said('error', `no active ruleset forbids for ${ref}: ${open.join(', ')}`, evidence);
        if (!rules.has('creation')) {
            yield said('warning', `no active ruleset says who may create ${ref}: anybody who may push`, evidence);
        }
        if (open.length === 0)
            yield seen(`rulesets guard ${ref}`, evidence);
    },
});

;// CONCATENATED MODULE: ./lib/rules/tag/tag-unsigned.js






const tagUnsigned = (0,rules_define/* defineRule */.K)({
    id: 'tag-unsigned',
    family: 'tag',
    title: 'A tag without a verified signature',
    rationale: 'A signature ties the tag to the key of a person: a stolen token or session alone can’t make it. GitHub verifies it against the keys of accounts; it does not say that the account is one of a maintainer.',
    remediation: 'Sign the tag with `git tag -s`, and add the key to the account that GitHub knows.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['project'],
    needs: ['tag', 'policy'],
    notApplicable: 'there is no such tag, or `signed` in `[tag]` of the policy does not ask for it',
    references: [rules_references/* PLAN */.Ac, SIGNATURES],
    approvable: true,
    examples: {
        bad: [
            examples_example('a key that GitHub does not know', 'verification: verified = false, reason = unknown_key', {
                tag: tagFact({
                    found: {
                        ...ANNOTATED,
                        chain: [
                            { sha: OBJECT, name: 'v1.0', verification: { verified: false, reason: 'unknown_key' } },
                        ],
                    },
                }),
            }, 'signed = true'),
        ],
        good: [
            examples_example('a verified signature', 'verification: verified = true, reason = valid', { tag: tagFact() }, 'signed = true'),
        ],
    },
    check({ tag: { name, found }, policy }) {
        if ('missing' in found || !(0,tag_table/* tagRequirements */.vy)(policy).signed)
            return undefined;
        // The outermost one is what the ref of this name holds.
        const [outermost] = found.chain;
        const { verified = false, reason = 'not said' } = outermost?.verification ?? {};
        if (outermost === undefined) {
            return [said('error', `the tag ${JSON.stringify(name)} is lightweight, so it has no signature`)];
        }
        if (verified)
            return [seen('GitHub verified the signature of the tag', { object: outermost.sha })];
        const message = `GitHub did not verify a signature of the tag ${JSON.stringify(name)}: ${reason}`;
        return [said('error', message, { object: outermost.sha, reason })];
    },
});

;// CONCATENATED MODULE: ./lib/rules/tag/tag-version-mismatch.js








const tagVersionMismatch = (0,rules_define/* defineRule */.K)({
    id: 'tag-version-mismatch',
    family: 'tag',
    title: 'A tag of another version than the project’s',
    rationale: 'People look for the source of version 1.0 at the tag `v1.0`. Where tag, project and files name different versions, what they find there is not what they installed. Versions are compared as PEP 440 does: `1.0` and `1.0.0` are one.',
    remediation: 'Set the version in pyproject.toml, merge that, and tag it. Where your tags begin otherwise, set `prefix` in `[tag]` of the policy.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['project'],
    needs: ['tag', 'source', 'subjects', 'policy'],
    references: [rules_references/* PLAN */.Ac, PEP_440],
    approvable: false,
    examples: {
        bad: [
            examples_example('another version', 'refs/tags/v1.0, and version = "1.1" in pyproject.toml', {
                tag: tagFact(),
                source: sourceOf({ 'pyproject.toml': examples_PYPROJECT.replace('1.0', '1.1') }),
            }),
            examples_example('no version', 'refs/tags/latest', {
                tag: tagFact({ name: 'latest' }),
                source: sourceOf({ 'pyproject.toml': examples_PYPROJECT }),
            }),
        ],
        good: [
            examples_example('the same version', 'refs/tags/v1.0, and version = "1.0" in pyproject.toml', {
                tag: tagFact(),
                source: sourceOf({ 'pyproject.toml': examples_PYPROJECT }),
            }),
        ],
    },
    check({ tag: { name }, source, subjects, policy }) {
        const { prefix } = (0,tag_table/* tagRequirements */.vy)(policy);
        const version = (0,tag_version/* versionOfTagName */.t)(name, prefix);
        if (version === undefined) {
            const message = `the tag ${JSON.stringify(name)} is not ${JSON.stringify(prefix)} and a version (PEP 440)`;
            return [said('error', message, { tag: name, prefix })];
        }
        return tag_version_mismatch_compared(version, source, subjects);
    },
});
function* tag_version_mismatch_compared(version, source, subjects) {
    const project = (0,tag_version/* projectVersion */.o)(source);
    if (project.state === 'unknown') {
        yield seen(`no file of the project says its version, so the tag’s holds: ${version}`, {
            why: project.why,
        });
    }
    else if ((0,distribution_version/* versionsEqual */.At)(project.version, version)) {
        yield seen(`${project.path} has the version of the tag: ${version}`, { version });
    }
    else {
        const message = `the tag is of version ${version}, and ${project.path} says ${JSON.stringify(project.version)}`;
        yield said('error', message, { tag: version, project: project.version });
    }
    for (const { filename, ...subject } of subjects) {
        const own = subject.kind === 'other' || 'code' in subject.name ? undefined : subject.name.version;
        if (own !== undefined && (0,distribution_version/* versionsEqual */.At)(own, version))
            continue;
        const what = own === undefined ? 'names no version' : `is of version ${JSON.stringify(own)}`;
        yield said('error', `${JSON.stringify(filename)} ${what}, the tag is of ${version}`, {
            file: filename,
            tag: version,
        });
    }
}

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __webpack_require__(99687);
// EXTERNAL MODULE: ./lib/toolchain/requirements.js + 2 modules
var toolchain_requirements = __webpack_require__(92040);
;// CONCATENATED MODULE: ./lib/rules/toolchain/examples.js
/** Parts of projects that the examples of these rules share. */
/** SHA-256 of every requirement in these examples. */
const DIGEST = 'c0ffee'.padEnd(64, '0');
/** A requirements line that is as it should be. */
function lockedLine(requirement) {
    return `${requirement} \\\n    --hash=sha256:${DIGEST}\n`;
}
const toolchain_examples_PYPROJECT = '[build-system]\nrequires = ["setuptools==80.9.0"]\nbuild-backend = "setuptools.build_meta"\n\n[project]\nname = "demo"\nversion = "1.0"\ndependencies = []\n';
const PINNED = ['build==1.3.0', 'packaging==25.0', 'pyproject-hooks==1.2.0', 'setuptools==80.9.0'];
const CONSTRAINTS = PINNED.map(lockedLine).join('');
/** An index that lists all of them. */
const examples_LISTED = Object.fromEntries(PINNED.map((release) => [release, { files: { [wheelName(release)]: DIGEST } }]));
function wheelName(release) {
    const [project = '', version = ''] = release.split('==');
    return `${project.replaceAll('-', '_')}-${version}-py3-none-any.whl`;
}

;// CONCATENATED MODULE: ./lib/rules/toolchain/references.js
/** Documents that several of these rules lean on. */
const PEP_518 = {
    title: 'PEP 518: build system requirements',
    url: 'https://peps.python.org/pep-0518/',
};
const PEP_751 = {
    title: 'pylock.toml specification (PEP 751)',
    url: 'https://packaging.python.org/en/latest/specifications/pylock-toml/',
};
const SECURE_INSTALLS = {
    title: 'pip: secure installs',
    url: 'https://pip.pypa.io/en/stable/topics/secure-installs/',
};
const REQUIREMENTS_FILES = {
    title: 'pip: requirements file format',
    url: 'https://pip.pypa.io/en/stable/reference/requirements-file-format/',
};
const PRE_COMMIT = {
    title: 'pre-commit: .pre-commit-config.yaml',
    url: 'https://pre-commit.com/#pre-commit-configyaml---repos',
};
const PEP_592 = {
    title: 'PEP 592: yanked releases',
    url: 'https://peps.python.org/pep-0592/',
};
const PEP_792 = {
    title: 'PEP 792: project status markers',
    url: 'https://peps.python.org/pep-0792/',
};
const references_SIMPLE_API = {
    title: 'Simple repository API',
    url: 'https://packaging.python.org/en/latest/specifications/simple-repository-api/',
};
const PYPI_JSON = {
    title: 'PyPI: JSON API, known vulnerabilities',
    url: 'https://docs.pypi.org/api/json/#known-vulnerabilities',
};

;// CONCATENATED MODULE: ./lib/rules/toolchain/build-requirement-inconsistent.js











const buildRequirementInconsistent = (0,rules_define/* defineRule */.K)({
    id: 'build-requirement-inconsistent',
    family: 'toolchain',
    title: 'A build requirement that the constraints contradict',
    rationale: 'The release has to be built by the tools that were reviewed. Where pyproject.toml asks for another version than the constraints file holds, one of the two is not what builds: a frontend that isolates the build takes the one, an installation from the constraints the other.',
    remediation: 'Write the same version in `[build-system].requires` and in the constraints file.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['project'],
    needs: ['toolchain'],
    notApplicable: `${NO_CONSTRAINTS}, or ${NO_PYPROJECT.replace('the project has ', '')}`,
    references: [rules_references/* PLAN */.Ac, PEP_518],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'two versions of the backend',
                files: [],
                source: {
                    'pyproject.toml': toolchain_examples_PYPROJECT,
                    'requirements-dev.txt': lockedLine('setuptools==79.0.1'),
                },
            },
        ],
        good: [
            {
                title: 'the same version',
                files: [],
                source: { 'pyproject.toml': toolchain_examples_PYPROJECT, 'requirements-dev.txt': CONSTRAINTS },
            },
        ],
    },
    check({ toolchain }) {
        const { project, constraints } = toolchain;
        if (project?.buildRequires === undefined || constraints.length === 0)
            return undefined;
        return findings_some(project, contradictions(toolchain));
    },
});
function* contradictions({ project, constraints }) {
    if (project?.buildRequires === undefined)
        return;
    const all = constraints.flatMap((file) => file.constraints);
    for (const { text, line } of project.buildRequires) {
        const requirement = (0,distribution_requirement/* parseRequirement */.p)(text);
        if ('code' in requirement || requirement.url !== undefined)
            continue;
        const held = all.filter((one) => one.project === requirement.project && one.version !== undefined);
        const pinned = (0,toolchain_requirements/* pinnedVersion */.V)(requirement);
        const fits = ({ version }) => pinned === undefined
            ? (0,pep440/* satisfies */.ib)(version, requirement.specifiers.join(','), { prereleases: true })
            : (0,distribution_version/* versionsEqual */.At)(version, pinned);
        const wrong = held.filter((one) => !fits(one));
        // With markers a lock file holds several versions, one for each environment: one of them is the one that builds.
        const isChoice = held.some(fits) && wrong.every(({ marker }) => marker !== undefined);
        if (wrong.length === 0 || isChoice)
            continue;
        const versions = [...new Set(wrong.map(({ version }) => version))];
        const message = `the build requires ${(0,toolchain_text/* quoted */.TL)(text)}, and the constraints hold ${(0,some/* someOf */.y)(versions)}`;
        yield inProject('error', message, project, { name: requirement.project, line }, { constraints: versions });
    }
}

;// CONCATENATED MODULE: ./lib/rules/toolchain/build-requirement-unpinned.js








const buildRequirementUnpinned = (0,rules_define/* defineRule */.K)({
    id: 'build-requirement-unpinned',
    family: 'toolchain',
    title: 'A build requirement without an exact version',
    rationale: 'The build backend writes every byte that is published. A range lets the index decide which release of it that is, on the day of the build: whoever takes over the backend, or one of its plug-ins, is in the next release.',
    remediation: 'Pin each entry of `[build-system].requires` with `==`, to the version that the constraints file holds with its hashes. Raise it in a reviewed change.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['project'],
    needs: ['toolchain'],
    references: [rules_references/* PLAN */.Ac, PEP_518],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'any release from a version on',
                files: [],
                source: {
                    'pyproject.toml': '[build-system]\nrequires = ["setuptools>=61.0", "wheel"]\nbuild-backend = "setuptools.build_meta"\n',
                },
            },
            {
                title: 'no [build-system]: pip takes the newest setuptools',
                files: [],
                source: { 'pyproject.toml': '[project]\nname = "demo"\nversion = "1.0"\n' },
            },
        ],
        good: [{ title: 'one version', files: [], source: { 'pyproject.toml': toolchain_examples_PYPROJECT } }],
    },
    *check({ toolchain: { project } }) {
        if (project === undefined) {
            const message = 'there is no pyproject.toml, so that every build takes the newest setuptools';
            yield inProject('error', message, { path: 'pyproject.toml' });
            return;
        }
        yield* findings_some(project, unpinned(project));
    },
});
function* unpinned(project) {
    if (project.buildRequires === undefined) {
        // What can't be read is reported by its own rule.
        if (project.problems.length > 0)
            return;
        const message = 'there is no [build-system], so that every build takes the newest setuptools';
        yield inProject('error', message, project, { name: 'setuptools' });
        return;
    }
    for (const { text, line } of project.buildRequires) {
        const requirement = (0,distribution_requirement/* parseRequirement */.p)(text);
        if ('code' in requirement) {
            yield inProject('error', requirement.message, project, { line });
            continue;
        }
        const place = { name: requirement.project, line };
        if (requirement.url !== undefined) {
            yield inProject('error', `the build requires ${(0,toolchain_text/* quoted */.TL)(text)} from an address of its own`, project, place);
        }
        else if ((0,toolchain_requirements/* pinnedVersion */.V)(requirement) === undefined) {
            const message = `the build requires ${(0,toolchain_text/* quoted */.TL)(text)}, which is not pinned to one version`;
            yield inProject('error', message, project, place);
        }
    }
}

;// CONCATENATED MODULE: ./lib/rules/toolchain/constraint-unhashed.js







/** Hexadecimal digits by algorithm: what pip, uv and PEP 751 call secure. */
const STRONG = new Map([
    ['sha256', 64],
    ['sha384', 96],
    ['sha512', 128],
]);
const constraintUnhashed = (0,rules_define/* defineRule */.K)({
    id: 'constraint-unhashed',
    family: 'toolchain',
    title: 'A constraint without a strong hash',
    rationale: 'A version is a name; only a hash says which bytes were reviewed. Without one, an index, a mirror or a cache can answer with other files of the same version, and a new file of an old release (another platform’s wheel) is taken without anyone seeing it. MD5 and SHA-1 can be forged.',
    remediation: 'Let `uv pip compile --generate-hashes` or `pip-compile --generate-hashes` write the file, and install from it with `--require-hashes`.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['project'],
    needs: ['toolchain'],
    notApplicable: NO_CONSTRAINTS,
    references: [rules_references/* PLAN */.Ac, SECURE_INSTALLS, PEP_751],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'no hash, and a weak one',
                files: [],
                source: {
                    'pyproject.toml': toolchain_examples_PYPROJECT,
                    'requirements-dev.txt': `build==1.3.0\npackaging==25.0 --hash=md5:${'0'.repeat(32)}\n`,
                },
            },
        ],
        good: [
            {
                title: 'SHA-256 for each line',
                files: [],
                source: { 'pyproject.toml': toolchain_examples_PYPROJECT, 'requirements-dev.txt': CONSTRAINTS },
            },
        ],
    },
    check: ({ toolchain }) => inConstraints(toolchain, unhashed),
});
function* unhashed(file) {
    for (const constraint of file.constraints) {
        const message = faultOf(constraint);
        const { project, line } = constraint;
        if (message !== undefined)
            yield inProject('error', message, file, { name: project, line });
    }
}
function faultOf({ text, files }) {
    const bare = files.filter(({ hashes }) => hashes.length === 0);
    if (bare.length > 0) {
        const names = bare.flatMap(({ name }) => name ?? []);
        const which = names.length === 0 ? '' : `: ${(0,some/* someOf */.y)(names, 3)}`;
        return `${(0,toolchain_text/* quoted */.TL)(text)} has ${names.length === 0 ? 'no hash' : 'files without a hash'}${which}`;
    }
    const hashes = files.flatMap((one) => one.hashes);
    const weak = hashes.find(({ algorithm }) => !STRONG.has(algorithm));
    if (weak !== undefined) {
        return `${(0,toolchain_text/* quoted */.TL)(text)} has a hash by ${(0,toolchain_text/* quoted */.TL)(weak.algorithm)}; only SHA-256 and stronger ones hold`;
    }
    const wrong = hashes.find((hash) => !isDigest(hash));
    return wrong && `${(0,toolchain_text/* quoted */.TL)(text)} has a hash that is no ${wrong.algorithm}: ${(0,toolchain_text/* quoted */.TL)(wrong.digest)}`;
}
function isDigest({ algorithm, digest }) {
    return digest.length === STRONG.get(algorithm) && /^[0-9a-f]+$/i.test(digest);
}

;// CONCATENATED MODULE: ./lib/rules/toolchain/constraint-unpinned.js






const constraintUnpinned = (0,rules_define/* defineRule */.K)({
    id: 'constraint-unpinned',
    family: 'toolchain',
    title: 'A constraint without an exact version',
    rationale: 'A line that allows several versions lets the index decide which one is installed. What was reviewed is then not what runs.',
    remediation: 'Pin the line with `==`; `uv pip compile` and `pip-compile` write such files.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['project'],
    needs: ['toolchain'],
    notApplicable: NO_CONSTRAINTS,
    references: [rules_references/* PLAN */.Ac, REQUIREMENTS_FILES, PEP_751],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a range, and a pin with a wildcard',
                files: [],
                source: {
                    'pyproject.toml': toolchain_examples_PYPROJECT,
                    'requirements-dev.txt': `${lockedLine('pytest>=8')}${lockedLine('build==1.*')}`,
                },
            },
        ],
        good: [
            {
                title: 'exact versions',
                files: [],
                source: { 'pyproject.toml': toolchain_examples_PYPROJECT, 'requirements-dev.txt': CONSTRAINTS },
            },
        ],
    },
    check: ({ toolchain }) => inConstraints(toolchain, constraint_unpinned_unpinned),
});
function* constraint_unpinned_unpinned(file) {
    for (const { origin, version, text, project, line } of file.constraints) {
        // What comes from elsewhere has no version that an index knows; unsafe-pip-option reports it.
        if (origin !== 'index' || version !== undefined)
            continue;
        yield inProject('error', `${(0,toolchain_text/* quoted */.TL)(text)} is not pinned to one version`, file, { name: project, line });
    }
}

// EXTERNAL MODULE: ./lib/toolchain/conventional.js
var conventional = __webpack_require__(95637);
;// CONCATENATED MODULE: ./lib/rules/toolchain/constraints-missing.js






const constraintsMissing = (0,rules_define/* defineRule */.K)({
    id: 'constraints-missing',
    family: 'toolchain',
    title: 'No constraints file for the tools',
    rationale: 'Tools that build, test and check a release run with its rights. Without a file that holds their exact versions and hashes, each run installs what the index gives on that day, and nobody has reviewed it.',
    remediation: 'Commit a constraints file such as `requirements-dev.txt`, with hashes (`uv pip compile --generate-hashes`, or `pip-compile --generate-hashes`), name it under `constraints` in `[toolchain]` of release-policy.toml, and install from it with `pip install --require-hashes`.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['project'],
    needs: ['toolchain'],
    references: [rules_references/* PLAN */.Ac, SECURE_INSTALLS, REQUIREMENTS_FILES],
    approvable: true,
    examples: {
        bad: [
            { title: 'no such file', files: [], source: { 'pyproject.toml': toolchain_examples_PYPROJECT } },
            {
                title: 'an included file that is not there',
                files: [],
                source: { 'pyproject.toml': toolchain_examples_PYPROJECT, 'requirements-dev.txt': `-r build.txt\n${CONSTRAINTS}` },
            },
            {
                title: 'the policy names a file that is not there',
                files: [],
                source: { 'pyproject.toml': toolchain_examples_PYPROJECT, 'requirements-dev.txt': CONSTRAINTS },
                policy: 'schema-version = 1\n\n[toolchain]\nconstraints = ["constraints-dev.txt"]\n',
            },
        ],
        good: [
            {
                title: 'a file with a usual name',
                files: [],
                source: { 'pyproject.toml': toolchain_examples_PYPROJECT, 'requirements-dev.txt': CONSTRAINTS },
            },
        ],
    },
    *check({ toolchain: { constraints, missing, named } }) {
        for (const { path, from } of missing) {
            const message = from === undefined
                ? 'the policy names this file, and it is not there'
                : `the file ${path} is included and not there`;
            const place = from === undefined ? {} : { name: path, line: from.line };
            yield inProject('error', message, { path: from?.file ?? path }, place);
        }
        if (constraints.length > 0 || missing.length > 0)
            return;
        const looked = named
            ? 'the policy says that there are none'
            : `the policy names none, and none of the usual ones is there: ${conventional/* CONVENTIONAL_CONSTRAINTS */.Q.join(', ')}`;
        yield inProject('error', `no constraints file: ${looked}`, { path: 'pyproject.toml' });
    },
});

// EXTERNAL MODULE: ./lib/toolchain/pins.js
var toolchain_pins = __webpack_require__(31763);
;// CONCATENATED MODULE: ./lib/rules/toolchain/pin-hash-unknown.js







const pinHashUnknown = (0,rules_define/* defineRule */.K)({
    id: 'pin-hash-unknown',
    family: 'toolchain',
    title: 'A pinned hash that is of no file of the release',
    rationale: 'A hash lets exactly one file in. One that the index does not list for the release stands for a file that nobody else can see: it may come from a cache, another index or a mistake, or the file was removed because something was wrong with it.',
    remediation: 'Compile the constraints anew (`toolchain refresh`), and find out where the hash came from. Where a file was removed from the release, its hash has to go.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['project'],
    needs: ['toolchain', 'pins'],
    notApplicable: NO_CONSTRAINTS,
    references: [rules_references/* PLAN */.Ac, SECURE_INSTALLS, references_SIMPLE_API],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'the index has another file',
                files: [],
                source: { 'pyproject.toml': toolchain_examples_PYPROJECT, 'requirements-dev.txt': CONSTRAINTS },
                index: {
                    ...examples_LISTED,
                    'build==1.3.0': { files: { 'build-1.3.0-py3-none-any.whl': 'ab'.repeat(32) } },
                },
            },
            {
                title: 'the hash is of a file that pip does not install',
                files: [],
                source: { 'pyproject.toml': toolchain_examples_PYPROJECT, 'requirements-dev.txt': CONSTRAINTS },
                index: { ...examples_LISTED, 'build==1.3.0': { files: { 'build-1.3.0-py3.9.egg': DIGEST } } },
            },
        ],
        good: [
            {
                title: 'each hash is of a file of its release',
                files: [],
                source: { 'pyproject.toml': toolchain_examples_PYPROJECT, 'requirements-dev.txt': CONSTRAINTS },
                index: examples_LISTED,
            },
        ],
    },
    check: ({ toolchain, pins }) => inConstraints(toolchain, (file) => unknownHashes(file, pins)),
});
function* unknownHashes(file, pins) {
    for (const constraint of file.constraints) {
        const pin = (0,toolchain_pins/* pinOf */.nZ)(constraint, pins.index);
        const listed = pin === undefined ? [] : (pins.releases.get((0,toolchain_pins/* pinKey */.D6)(pin)) ?? []);
        const message = listed.length === 0 ? undefined : pin_hash_unknown_faultOf(constraint, listed);
        const { project, line } = constraint;
        if (message !== undefined)
            yield inProject('error', message, file, { name: project, line });
    }
}
/** What pip and uv install: an egg, an installer for Windows and the like are not. */
const INSTALLABLE = /\.(?:whl|tar\.gz|zip)$/i;
function pin_hash_unknown_faultOf({ text, files }, listed) {
    const byHash = new Map(listed.map((file) => [file.sha256, file.filename]));
    const hashes = files.flatMap((one) => one.hashes);
    // That there is none is found by a rule of its own.
    if (hashes.length === 0)
        return undefined;
    const other = hashes.find(({ algorithm }) => algorithm !== 'sha256');
    if (other !== undefined) {
        return `${(0,toolchain_text/* quoted */.TL)(text)} has a hash by ${(0,toolchain_text/* quoted */.TL)(other.algorithm)}: the index announces SHA-256, so nothing can be compared`;
    }
    const unknown = hashes.filter(({ digest }) => !byHash.has(digest.toLowerCase()));
    const [first] = unknown;
    if (first !== undefined) {
        const rest = unknown.length === 1 ? '' : ` (and ${unknown.length - 1} more of its ${hashes.length})`;
        return `${(0,toolchain_text/* quoted */.TL)(text)} has a hash that the index lists for none of its files: ${(0,toolchain_text/* quoted */.TL)(first.digest)}${rest}`;
    }
    const names = hashes.flatMap(({ digest }) => byHash.get(digest.toLowerCase()) ?? []);
    if (names.some((name) => INSTALLABLE.test(name)))
        return undefined;
    return `${(0,toolchain_text/* quoted */.TL)(text)} has no hash of a wheel or sdist: nothing of it can be installed`;
}

;// CONCATENATED MODULE: ./lib/rules/toolchain/pin-not-on-index.js







const pinNotOnIndex = (0,rules_define/* defineRule */.K)({
    id: 'pin-not-on-index',
    family: 'toolchain',
    title: 'A pinned release that the index does not have',
    rationale: 'A release that was removed can’t be reviewed any more, and it was often removed for a reason. A name that the index never had is free: whoever registers it answers for it from then on.',
    remediation: 'See the spelling. Where the release was removed, find out why and move to another one (`toolchain refresh`). Where it comes from an index of your own, ask that one by `index-url`, or approve the project with the reason.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['project'],
    needs: ['toolchain', 'pins'],
    notApplicable: NO_CONSTRAINTS,
    references: [rules_references/* PLAN */.Ac, references_SIMPLE_API],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a release that was removed',
                files: [],
                source: { 'pyproject.toml': toolchain_examples_PYPROJECT, 'requirements-dev.txt': CONSTRAINTS },
                index: { ...examples_LISTED, 'build==1.3.0': { files: {} } },
            },
        ],
        good: [
            {
                title: 'every release is there',
                files: [],
                source: { 'pyproject.toml': toolchain_examples_PYPROJECT, 'requirements-dev.txt': CONSTRAINTS },
                index: examples_LISTED,
            },
        ],
    },
    check: ({ toolchain, pins }) => inConstraints(toolchain, (file) => notListed(file, pins)),
});
function* notListed(file, pins) {
    for (const constraint of file.constraints) {
        const message = pin_not_on_index_faultOf(constraint, pins);
        const { project, line } = constraint;
        if (message !== undefined)
            yield inProject('error', message, file, { name: project, line });
    }
}
function pin_not_on_index_faultOf(constraint, { index, releases }) {
    const { origin, text, index: named } = constraint;
    const pin = (0,toolchain_pins/* pinOf */.nZ)(constraint, index);
    if (pin !== undefined) {
        const isListed = (releases.get((0,toolchain_pins/* pinKey */.D6)(pin)) ?? []).length > 0;
        return isListed ? undefined : `${(0,toolchain_text/* quoted */.TL)(text)} is not on the index ${index}`;
    }
    // What is not pinned at all, or comes from no index, is found by rules of its own.
    if (origin !== 'index' || named === undefined || constraint.version === undefined)
        return undefined;
    return `${(0,toolchain_text/* quoted */.TL)(text)} is locked from the index ${(0,toolchain_text/* quoted */.TL)(named)}, which was not asked`;
}

;// CONCATENATED MODULE: ./lib/rules/toolchain/pin-vulnerable.js








const pinVulnerable = (0,rules_define/* defineRule */.K)({
    id: 'pin-vulnerable',
    family: 'toolchain',
    title: 'A pinned release with a known vulnerability',
    rationale: 'The tools of a build handle everything that gets released. A fault of theirs that is known is one that others know how to use, and a pin keeps it until somebody raises it.',
    remediation: 'Move to a release that is not affected (`toolchain refresh`). Where the fault can’t touch your use of the tool, approve this very vulnerability with the reason: the path of the approval is the project and the id, as in `jinja2/GHSA-h75v-3vvj-5mfj`.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['project'],
    needs: ['toolchain', 'pins', 'vulnerabilities'],
    notApplicable: NO_CONSTRAINTS,
    references: [rules_references/* PLAN */.Ac, PYPI_JSON],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a vulnerability that the index knows',
                files: [],
                source: { 'pyproject.toml': toolchain_examples_PYPROJECT, 'requirements-dev.txt': CONSTRAINTS },
                index: {
                    ...examples_LISTED,
                    'setuptools==80.9.0': {
                        files: { 'setuptools-80.9.0-py3-none-any.whl': DIGEST },
                        vulnerabilities: ['PYSEC-0000-1'],
                    },
                },
            },
        ],
        good: [
            {
                title: 'none is known',
                files: [],
                source: { 'pyproject.toml': toolchain_examples_PYPROJECT, 'requirements-dev.txt': CONSTRAINTS },
                index: examples_LISTED,
            },
            {
                title: 'approved with a reason, for this vulnerability alone',
                files: [],
                source: { 'pyproject.toml': toolchain_examples_PYPROJECT, 'requirements-dev.txt': CONSTRAINTS },
                index: {
                    ...examples_LISTED,
                    'setuptools==80.9.0': {
                        files: { 'setuptools-80.9.0-py3-none-any.whl': DIGEST },
                        vulnerabilities: ['PYSEC-0000-1'],
                    },
                },
                policy: 'schema-version = 1\n\n[[approve]]\nrule = "pin-vulnerable"\nartifact = "requirements-dev.txt"\npath = "setuptools/PYSEC-0000-1"\nreason = "It is about package_index, which the build does not use"\n',
            },
        ],
    },
    check: ({ toolchain, pins, vulnerabilities }) => inConstraints(toolchain, (file) => vulnerable(file, pins, vulnerabilities)),
});
function* vulnerable(file, { index }, vulnerabilities) {
    for (const constraint of file.constraints) {
        const pin = (0,toolchain_pins/* pinOf */.nZ)(constraint, index);
        if (pin === undefined)
            continue;
        for (const one of vulnerabilities.get((0,toolchain_pins/* pinKey */.D6)(pin)) ?? []) {
            const message = `${(0,toolchain_text/* quoted */.TL)(constraint.text)} has the known vulnerability ${described(one)}`;
            yield inProject('error', message, file, { name: `${pin.project}/${one.id}`, line: constraint.line });
        }
    }
}
function described({ id, aliases, fixedIn }) {
    const names = aliases.length === 0 ? '' : ` (${(0,some/* someOf */.y)(aliases, 3)})`;
    const fixed = fixedIn.length === 0 ? 'no release is known to mend it' : `mended in ${(0,some/* someOf */.y)(fixedIn, 3)}`;
    return `${(0,toolchain_text/* quoted */.TL)(id)}${names}: ${fixed}`;
}

;// CONCATENATED MODULE: ./lib/rules/toolchain/pin-yanked.js







const pinYanked = (0,rules_define/* defineRule */.K)({
    id: 'pin-yanked',
    family: 'toolchain',
    title: 'A pinned release that was yanked, or a project in quarantine',
    rationale: 'Yanked means that its makers want nobody to install it: it is broken, or it was not published by them. pip installs it all the same where it is pinned. A project is put in quarantine by the index for suspected malware.',
    remediation: 'Read the reason, and move to another release (`toolchain refresh`). A yanked release that is harmless to you can be approved with the reason.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['project'],
    needs: ['toolchain', 'pins'],
    notApplicable: NO_CONSTRAINTS,
    references: [rules_references/* PLAN */.Ac, PEP_592, PEP_792],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a yanked release',
                files: [],
                source: { 'pyproject.toml': toolchain_examples_PYPROJECT, 'requirements-dev.txt': CONSTRAINTS },
                index: {
                    ...examples_LISTED,
                    'build==1.3.0': {
                        files: { 'build-1.3.0-py3-none-any.whl': DIGEST },
                        yanked: 'uploaded with a stolen token',
                    },
                },
            },
        ],
        good: [
            {
                title: 'no release is yanked',
                files: [],
                source: { 'pyproject.toml': toolchain_examples_PYPROJECT, 'requirements-dev.txt': CONSTRAINTS },
                index: examples_LISTED,
            },
        ],
    },
    check: ({ toolchain, pins }) => inConstraints(toolchain, (file) => withdrawn(file, pins)),
});
function* withdrawn(file, pins) {
    for (const constraint of file.constraints) {
        const pin = (0,toolchain_pins/* pinOf */.nZ)(constraint, pins.index);
        if (pin === undefined)
            continue;
        const place = { name: pin.project, line: constraint.line };
        for (const message of faultsOf(constraint, pin, pins))
            yield inProject('error', message, file, place);
    }
}
function* faultsOf(constraint, pin, { status, releases }) {
    if (status.get(pin.project) === 'quarantined')
        yield `the index holds ${(0,toolchain_text/* quoted */.TL)(pin.project)} in quarantine`;
    const yanked = (releases.get((0,toolchain_pins/* pinKey */.D6)(pin)) ?? []).filter((file) => file.yanked !== undefined && isMeant(file, constraint));
    const [first] = yanked;
    if (first === undefined)
        return;
    const why = first.yanked === undefined || first.yanked === '' ? 'without a reason' : (0,toolchain_text/* quoted */.TL)(first.yanked);
    yield `${(0,toolchain_text/* quoted */.TL)(constraint.text)} is yanked: ${why} (${(0,toolchain_text/* quoted */.TL)(first.filename)}${yanked.length > 1 ? `, and ${yanked.length - 1} more` : ''})`;
}
/** PEP 592 yanks files, not releases: those count that the hashes let in, and without a SHA-256 all of them. */
function isMeant({ sha256 }, { files }) {
    const digests = files.flatMap(({ hashes }) => hashes.flatMap(({ algorithm, digest }) => (algorithm === 'sha256' ? [digest.toLowerCase()] : [])));
    return sha256 === undefined || digests.length === 0 || digests.includes(sha256);
}

// EXTERNAL MODULE: ./lib/toolchain/hook-version.js
var hook_version = __webpack_require__(80837);
;// CONCATENATED MODULE: ./lib/rules/toolchain/pre-commit-example.js
const NO_PRE_COMMIT = 'the project has no .pre-commit-config.yaml';
/** A project with one hook repository. */
function preCommitExample(title, repo, rev, policy) {
    return {
        title,
        files: [],
        source: {
            '.pre-commit-config.yaml': `repos:\n  - repo: ${repo}\n    rev: ${rev}\n    hooks:\n      - id: hook\n`,
        },
        ...(policy !== undefined && { policy }),
    };
}

;// CONCATENATED MODULE: ./lib/rules/toolchain/pre-commit-outdated.js







/** Without a policy: two years. */
const DEFAULT_DAYS = 730;
const preCommitOutdated = (0,rules_define/* defineRule */.K)({
    id: 'pre-commit-outdated',
    family: 'toolchain',
    title: 'A pre-commit hook of a very old version',
    rationale: 'A hook that nobody has raised for years installs dependencies of that time, with the faults that have been found since, and shows that the pins of the tools are not looked after.',
    remediation: 'Raise the hook to a reviewed version (`pre-commit autoupdate --freeze`). Only versions that carry their date, such as Black’s, can be judged without the network. `pre-commit-max-age-days` in `[toolchain]` of release-policy.toml sets the age, and makes this an error.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['project'],
    needs: ['toolchain', 'policy', 'today'],
    notApplicable: NO_PRE_COMMIT,
    references: [rules_references/* PLAN */.Ac, PRE_COMMIT],
    approvable: true,
    examples: {
        bad: [preCommitExample('Black of March 2022', 'https://github.com/psf/black', '22.3.0')],
        good: [
            preCommitExample('an age that the policy allows', 'https://github.com/psf/black', '25.1.0', 'schema-version = 1\n\n[toolchain]\npre-commit-max-age-days = 5000\n'),
        ],
    },
    check: ({ toolchain: { preCommit }, policy, today }) => preCommit && findings_some(preCommit, outdated(preCommit, policy.toolchain?.preCommitMaxAgeDays, today)),
});
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
function* outdated(file, max, today) {
    for (const { repo, rev, line } of file.repositories) {
        const released = rev === undefined ? undefined : (0,hook_version/* releaseMonth */._2)(repo, rev);
        const limit = max ?? DEFAULT_DAYS;
        if (rev === undefined || released === undefined || (0,hook_version/* ageInDays */.QR)(released, today) <= limit)
            continue;
        const month = `${MONTHS[released.month - 1] ?? ''} ${released.year}`;
        const message = `${(0,toolchain_text/* quoted */.TL)(repo)} is at ${(0,toolchain_text/* quoted */.TL)(rev)}, which is of ${month}: more than ${limit} days old`;
        const place = { name: (0,hook_version/* repositoryName */.aR)(repo), line };
        yield inProject(max === undefined ? 'warning' : 'error', message, file, place);
    }
}

;// CONCATENATED MODULE: ./lib/rules/toolchain/pre-commit-unpinned.js







const preCommitUnpinned = (0,rules_define/* defineRule */.K)({
    id: 'pre-commit-unpinned',
    family: 'toolchain',
    title: 'A pre-commit hook that is not pinned',
    rationale: 'Hooks run on the machines of everyone who commits, and often in CI. A branch, or a tag that its owner moves on purpose, runs whatever stands there on that day; so does a package that a hook installs beside itself without a version.',
    remediation: 'Set `rev` to a full commit (`pre-commit autoupdate --freeze`) or to the tag of one release, and pin each entry of `additional_dependencies`. A tag can still be moved by whoever owns the repository; a full commit can not.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['project'],
    needs: ['toolchain'],
    notApplicable: NO_PRE_COMMIT,
    references: [rules_references/* PLAN */.Ac, PRE_COMMIT],
    approvable: true,
    examples: {
        bad: [
            preCommitExample('a branch', 'https://github.com/psf/black', 'main'),
            preCommitExample('a tag that moves', 'https://github.com/owner/hooks', 'v4'),
        ],
        good: [
            preCommitExample('a full commit', 'https://github.com/psf/black', '8a737e727ac5ab2f1d4cf5876720ed276dc8dc4b'),
            preCommitExample('the tag of a release', 'https://github.com/pre-commit/pre-commit-hooks', 'v5.0.0'),
        ],
    },
    check: ({ toolchain: { preCommit } }) => preCommit && findings_some(preCommit, pre_commit_unpinned_unpinned(preCommit)),
});
function* pre_commit_unpinned_unpinned(file) {
    for (const repository of file.repositories) {
        yield* revisionFault(file, repository);
        for (const { id, additionalDependencies, line } of repository.hooks) {
            for (const dependency of additionalDependencies) {
                if (isPinnedDependency(dependency))
                    continue;
                const message = `the hook ${(0,toolchain_text/* quoted */.TL)(id)} installs ${(0,toolchain_text/* quoted */.TL)(dependency)}, which is not pinned to one version`;
                yield inProject('warning', message, file, { name: (0,hook_version/* repositoryName */.aR)(repository.repo), line });
            }
        }
    }
}
function* revisionFault(file, { repo, rev, line }) {
    // `local` hooks are files of the project, `meta` ones are of pre-commit itself.
    if (repo === 'local' || repo === 'meta')
        return;
    const place = { name: (0,hook_version/* repositoryName */.aR)(repo), line };
    if (rev === undefined)
        yield inProject('error', `${(0,toolchain_text/* quoted */.TL)(repo)} has no rev`, file, place);
    else if (!(0,hook_version/* isCommit */.WM)(rev) && !(0,hook_version/* isVersionTag */.JM)(rev)) {
        const message = `${(0,toolchain_text/* quoted */.TL)(repo)} is at ${(0,toolchain_text/* quoted */.TL)(rev)}, which is neither a full commit nor the tag of one release`;
        yield inProject('error', message, file, place);
    }
    if (/^(?:http|git|ftp):\/\//i.test(repo)) {
        yield inProject('error', `${(0,toolchain_text/* quoted */.TL)(repo)} is fetched without encryption`, file, place);
    }
}
/** `name==1.0` of pip, `name@1.0.0` of npm and Go, `name:1.0` of Ruby and Cargo. */
function isPinnedDependency(text) {
    return /^(?:@?[^@:=\s]+)(?:\[[^\]]*\])?\s*(?:===?|@|:)\s*v?\d[^\s*<>=,|]*(?:\s*;.*)?$/.test(text);
}

;// CONCATENATED MODULE: ./lib/rules/toolchain/runtime-dependency-unjustified.js







const WITH_DEPENDENCY = toolchain_examples_PYPROJECT.replace('dependencies = []', 'dependencies = ["six>=1.16"]');
const runtimeDependencyUnjustified = (0,rules_define/* defineRule */.K)({
    id: 'runtime-dependency-unjustified',
    family: 'toolchain',
    title: 'A runtime dependency that the policy does not justify',
    rationale: 'Every runtime dependency, and each of its own, runs with the rights of the package on the machines of all users, and is published by people whom nobody here reviews. None is the safe number; each one needs a reason that stands in the reviewed policy.',
    remediation: 'Remove the dependency, or name it with its justification under `[toolchain.runtime-dependencies]` of release-policy.toml.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['project'],
    needs: ['toolchain', 'policy'],
    notApplicable: 'there is no [project] and no [tool.poetry] in pyproject.toml: dependencies are declared elsewhere',
    references: [
        rules_references/* PLAN */.Ac,
        {
            title: 'pyproject.toml specification: dependencies',
            url: 'https://packaging.python.org/en/latest/specifications/pyproject-toml/#dependencies-optional-dependencies',
        },
    ],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a dependency that the policy does not name',
                files: [],
                source: { 'pyproject.toml': WITH_DEPENDENCY },
                policy: 'schema-version = 1\n\n[toolchain.runtime-dependencies]\n',
            },
        ],
        good: [
            { title: 'none', files: [], source: { 'pyproject.toml': toolchain_examples_PYPROJECT } },
            {
                title: 'one, with its justification',
                files: [],
                source: { 'pyproject.toml': WITH_DEPENDENCY },
                policy: 'schema-version = 1\n\n[toolchain.runtime-dependencies]\nsix = "Python 2 is supported until version 2.0"\n',
            },
        ],
    },
    check({ toolchain: { project }, policy }) {
        if (project?.dependencies === undefined)
            return undefined;
        return findings_some(project, unjustified(project, policy.toolchain?.runtimeDependencies));
    },
});
function* unjustified(project, justified) {
    // Where nobody has decided yet a dependency is shown; where somebody has, any other is an error.
    const severity = justified === undefined ? 'warning' : 'error';
    const names = new Set(Object.keys(justified ?? {}).map(filename/* normalizeName */.Pc));
    const used = new Set();
    for (const { text, line } of project.dependencies ?? []) {
        const requirement = (0,distribution_requirement/* parseRequirement */.p)(text);
        const name = 'code' in requirement ? undefined : requirement.project;
        if (name !== undefined)
            used.add(name);
        if (name !== undefined && names.has(name))
            continue;
        const message = `the runtime dependency ${(0,toolchain_text/* quoted */.TL)(text)} has no justification in the policy`;
        yield inProject(severity, message, project, { name, line });
    }
    if (project.dynamicDependencies !== undefined) {
        const message = 'the dependencies are dynamic: the build backend decides what they are';
        yield inProject(severity, message, project, { name: 'dependencies', ...project.dynamicDependencies });
        return;
    }
    for (const name of names) {
        if (used.has(name))
            continue;
        yield inProject('warning', `the policy justifies ${name}, which is no dependency`, project, { name });
    }
}

;// CONCATENATED MODULE: ./lib/toolchain/closure.js
const always = (...projects) => projects.map((project) => ({ project }));
const only = (project, where) => ({ project, where });
const TOMLI = only('tomli', 'on Python before 3.11');
const REQUIREMENTS = new Map([
    ['setuptools', []],
    ['flit-core', []],
    ['poetry-core', []],
    ['uv-build', []],
    ['uv', []],
    ['packaging', []],
    ['pathspec', []],
    ['pluggy', []],
    ['pyproject-hooks', []],
    ['tomli', []],
    ['tomlkit', []],
    ['trove-classifiers', []],
    ['wheel', [only('packaging', 'from wheel 0.46 on')]],
    ['pdm-backend', [only('importlib-metadata', 'on Python before 3.10')]],
    [
        'hatchling',
        [
            ...always('packaging', 'pathspec', 'pluggy', 'trove-classifiers'),
            only('tomlkit', 'by recent releases'),
            TOMLI,
        ],
    ],
    [
        'build',
        [
            ...always('packaging', 'pyproject-hooks'),
            only('colorama', 'on Windows'),
            only('importlib-metadata', 'on Python before 3.10.2'),
            TOMLI,
        ],
    ],
]);
/** Everything that the tools need, themselves included, each once; a condition is kept along the way. */
function closureOf(tools) {
    const needed = new Map();
    const unknown = [];
    const pending = tools.map((project) => ({ project })).reverse();
    for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
        const { project, where } = one;
        const before = needed.get(project);
        // Seen before, and not only under a condition that this one is free of.
        if (before !== undefined && (before.where === undefined || where !== undefined))
            continue;
        needed.set(project, one);
        const requirements = REQUIREMENTS.get(project);
        if (requirements === undefined) {
            // What a known tool needs in some places is listed for itself; its own requirements come with the lock file.
            if (where === undefined)
                unknown.push(project);
            continue;
        }
        for (const next of requirements) {
            const condition = next.where ?? where;
            pending.push({
                project: next.project,
                by: project,
                ...(condition !== undefined && { where: condition }),
            });
        }
    }
    return { needed: [...needed.values()], unknown };
}

;// CONCATENATED MODULE: ./lib/rules/toolchain/toolchain-closure-incomplete.js







const toolchainClosureIncomplete = (0,rules_define/* defineRule */.K)({
    id: 'toolchain-closure-incomplete',
    family: 'toolchain',
    title: 'A tool of the build that the constraints do not hold',
    rationale: 'A release is built by the backend, by what the backend requires, and by a frontend such as `build`. What the constraints do not hold is taken from the index at the time of the build, or the build fails where there is no network.',
    remediation: 'Put the build tools into the input that the constraints are compiled from, for example `build` and the entries of `[build-system].requires`, and compile it anew.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['project'],
    needs: ['toolchain'],
    notApplicable: `${NO_CONSTRAINTS}, or ${NO_PYPROJECT.replace('the project has ', '')}`,
    references: [rules_references/* PLAN */.Ac, SECURE_INSTALLS],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'the backend without its own requirements',
                files: [],
                source: {
                    'pyproject.toml': '[build-system]\nrequires = ["hatchling==1.27.0"]\nbuild-backend = "hatchling.build"\n',
                    'requirements-dev.txt': lockedLine('hatchling==1.27.0'),
                },
            },
        ],
        good: [
            {
                title: 'backend and frontend with what they require',
                files: [],
                source: { 'pyproject.toml': toolchain_examples_PYPROJECT, 'requirements-dev.txt': CONSTRAINTS },
            },
        ],
    },
    check({ toolchain }) {
        const { project, constraints } = toolchain;
        if (project === undefined || constraints.length === 0)
            return undefined;
        return findings_some(project, toolchain_closure_incomplete_missing(project, toolchain));
    },
});
/** Without [build-system] a frontend takes setuptools (PEP 518). */
function toolsOf({ buildRequires, problems }) {
    if (buildRequires === undefined)
        return problems.length > 0 ? [] : [{ project: 'setuptools' }];
    return buildRequires.flatMap(({ text, line }) => {
        const requirement = (0,distribution_requirement/* parseRequirement */.p)(text);
        if ('code' in requirement)
            return [];
        return [{ project: requirement.project, ...(line !== undefined && { line }) }];
    });
}
function* toolchain_closure_incomplete_missing(project, { constraints }) {
    const held = new Set(constraints.flatMap((file) => file.constraints.flatMap((one) => one.project ?? [])));
    const tools = toolsOf(project);
    const lines = new Map(tools.map((tool) => [tool.project, tool.line]));
    const closure = closureOf([...tools.map((tool) => tool.project), ...(held.has('build') ? ['build'] : [])]);
    for (const { project: name, by, where } of closure.needed) {
        if (held.has(name))
            continue;
        const place = { name, line: lines.get(by ?? name) };
        const who = by === undefined ? 'the build requires' : `${by} requires`;
        if (where !== undefined) {
            yield inProject('note', `${who} ${name} ${where}; the constraints do not hold it`, project, place);
        }
        else {
            yield inProject('error', `${who} ${name}, which the constraints do not hold`, project, place);
        }
    }
    if (!held.has('build') && !held.has('uv')) {
        const message = 'the constraints hold no build frontend (build, or uv)';
        yield inProject('warning', message, project, { name: 'build' });
    }
    for (const name of closure.unknown) {
        const message = `what ${name} requires is not known without the index, so nobody looked for it in the constraints`;
        yield inProject('note', message, project, { name, line: lines.get(name) });
    }
}

;// CONCATENATED MODULE: ./lib/rules/toolchain/toolchain-file-unreadable.js




const toolchainFileUnreadable = (0,rules_define/* defineRule */.K)({
    id: 'toolchain-file-unreadable',
    family: 'toolchain',
    title: 'A file about the tools that can’t be read without doubt',
    rationale: 'What can’t be read was not checked. Text that two readers take differently hides things: a form feed ends a line for pip and not for an editor, of two equal keys a reviewer sees the first and a parser takes the last, and what pip passes over in silence looks as if it held.',
    remediation: 'Correct the file, so that each line is what pip, or pre-commit, takes it for.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['project'],
    needs: ['toolchain'],
    references: [REQUIREMENTS_FILES, PEP_518, PRE_COMMIT],
    approvable: false,
    examples: {
        bad: [
            {
                title: 'a second requirement on one line, which pip passes over',
                files: [],
                source: {
                    'pyproject.toml': toolchain_examples_PYPROJECT,
                    'requirements-dev.txt': 'build==1.3.0 --hash=sha256:00 packaging==25.0\n',
                },
            },
            {
                title: 'no TOML',
                files: [],
                source: { 'pyproject.toml': '[build-system\nrequires = ["setuptools==80.9.0"]\n' },
            },
        ],
        good: [
            {
                title: 'files that are read in one way',
                files: [],
                source: { 'pyproject.toml': toolchain_examples_PYPROJECT, 'requirements-dev.txt': CONSTRAINTS },
            },
        ],
    },
    *check({ toolchain: { project, constraints, preCommit } }) {
        for (const file of [...(project ? [project] : []), ...constraints, ...(preCommit ? [preCommit] : [])]) {
            yield* findings_some(file, file.problems.map(({ message, line }) => inProject('error', message, file, { line })));
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/toolchain/unsafe-pip-option.js






const unsafePipOption = (0,rules_define/* defineRule */.K)({
    id: 'unsafe-pip-option',
    family: 'toolchain',
    title: 'An option or a requirement that goes around the pins',
    rationale: 'A second index can answer for any name with a higher version (dependency confusion). A trusted host is spoken to without checking who it is. A folder, an address, an editable install or `--no-binary` brings code that no index holds, or runs the build code of a dependency. Each of them makes the pins beside it say less than a reviewer reads.',
    remediation: 'Remove the option. Where it is needed, approve it with a reason: the path of the approval is the option’s long name (`--extra-index-url`) or the name of the project, its artifact the file.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['project'],
    needs: ['toolchain'],
    notApplicable: NO_CONSTRAINTS,
    references: [rules_references/* PLAN */.Ac, REQUIREMENTS_FILES, SECURE_INSTALLS],
    approvable: true,
    examples: {
        bad: [
            {
                title: 'a second index, which is not checked',
                files: [],
                source: {
                    'pyproject.toml': toolchain_examples_PYPROJECT,
                    'requirements-dev.txt': `--extra-index-url https://packages.example/simple --trusted-host packages.example\n${CONSTRAINTS}`,
                },
            },
            {
                title: 'an editable requirement, and one from an address',
                files: [],
                source: {
                    'pyproject.toml': toolchain_examples_PYPROJECT,
                    'requirements-dev.txt': `-e .\ntool @ git+https://git.example/tool@main\n${CONSTRAINTS}`,
                },
            },
        ],
        good: [
            {
                title: 'options that allow less',
                files: [],
                source: {
                    'pyproject.toml': toolchain_examples_PYPROJECT,
                    'requirements-dev.txt': `--require-hashes\n--only-binary :all:\n${CONSTRAINTS}`,
                },
            },
            {
                title: 'approved with a reason',
                files: [],
                source: {
                    'pyproject.toml': toolchain_examples_PYPROJECT,
                    'requirements-dev.txt': `--index-url https://mirror.example/simple\n${CONSTRAINTS}`,
                },
                policy: 'schema-version = 1\n\n[[approve]]\nrule = "unsafe-pip-option"\nartifact = "requirements-dev.txt"\npath = "--index-url"\nreason = "Our mirror; the hashes are those of the index"\n',
            },
        ],
    },
    check: ({ toolchain }) => inConstraints(toolchain, unsafe),
});
/** Options that allow less, or only say what holds anyway. */
const SAFE = new Set(['--require-hashes', '--only-binary', '--no-index', '--prefer-binary']);
const WHY = {
    '--extra-index-url': 'adds an index that may answer for any name',
    '--trusted-host': 'trusts a host without checking its certificate',
    '--find-links': 'takes files from a place that is no index',
    '--pre': 'takes pre-releases',
    '--no-binary': 'builds dependencies from source, which runs their build code',
    '--global-option': 'changes how a dependency is built',
    '--config-settings': 'changes how a dependency is built',
    '--use-feature': 'changes how pip behaves',
};
const DEFAULT_INDEX = /^https:\/\/pypi\.org\/simple\/?$/;
function* unsafe(file) {
    const seen = new Set();
    for (const option of file.options) {
        const found = unsafe_pip_option_judge(option);
        // A lock file names its index beside each package.
        const identity = `${option.name} ${option.value ?? ''}`;
        if (found === undefined || (file.format !== 'requirements' && seen.has(identity)))
            continue;
        seen.add(identity);
        yield inProject(found.severity, found.message, file, { name: option.name, line: option.line });
    }
    for (const constraint of file.constraints) {
        const what = originFault(constraint);
        const { text, project, line } = constraint;
        if (what !== undefined)
            yield inProject('error', `${(0,toolchain_text/* quoted */.TL)(text)} ${what}`, file, { name: project, line });
    }
}
function unsafe_pip_option_judge({ name, value, known }) {
    if (name.startsWith('$')) {
        return { severity: 'error', message: `the text holds ${name}, which pip takes from the environment` };
    }
    if (!known) {
        return {
            severity: 'error',
            message: `${(0,toolchain_text/* quoted */.TL)(name)} is no option that is known in a requirements file`,
        };
    }
    if (SAFE.has(name))
        return undefined;
    const given = value === undefined ? name : `${name} ${(0,toolchain_text/* quoted */.TL)(value)}`;
    if (name !== '--index-url') {
        return { severity: 'error', message: `${given} ${WHY[name] ?? 'is not known to be safe'}` };
    }
    if (value !== undefined && DEFAULT_INDEX.test(value))
        return undefined;
    if (value !== undefined && /^https:\/\/[^@]*$/i.test(value)) {
        return { severity: 'warning', message: `${given} takes packages from another index than PyPI` };
    }
    return { severity: 'error', message: `${given} is no plain https address of an index` };
}
function originFault({ origin }) {
    switch (origin) {
        case 'address':
            return 'comes from an address, not from an index';
        case 'path':
            return 'comes from a path of the machine, not from an index';
        case 'editable':
            return 'is editable: it runs whatever the folder or repository holds';
        case 'index':
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/rules/index.js










































































































































































/** Every rule, sorted by id. Generated by `npm run docs` from the files beside it; do not edit. */
const RULES = [
    approvalExpired,
    approvalUnused,
    artifactAmbiguous,
    artifactDigestMismatch,
    artifactMalformed,
    artifactMissing,
    artifactOfOtherRun,
    attestationInvalid,
    attestationSignerMismatch,
    attestationSubjectMismatch,
    attestedOriginsDiffer,
    baselineMissing,
    branchUnprotected,
    buildConfigUnreadable,
    buildDynamicCode,
    buildFailed,
    buildHook,
    buildLeavesTraces,
    buildNetwork,
    buildNotIsolated,
    buildNotReproducible,
    buildRequirementInconsistent,
    buildRequirementUnpinned,
    buildRequirementUrl,
    cacheRestored,
    changedDependency,
    checkoutElsewhere,
    checkoutPresent,
    codeReachesFurther,
    commitUnreviewed,
    committedNativeFile,
    confusableName,
    constraintUnhashed,
    constraintUnpinned,
    constraintsMissing,
    customBuildCommand,
    dataScheme,
    dependencyFileUnreadable,
    digestMismatch,
    directUrlRequirement,
    distributionSet,
    entryPointNotReviewed,
    entryPointsInvalid,
    environmentUnprotected,
    eventNotAllowed,
    fileAddedLater,
    fileLeftOut,
    fileSetMismatch,
    filenameInvalid,
    filesChangedSinceBaseline,
    foreignMetadata,
    generatedFileMissing,
    gzipStructure,
    importFailed,
    importSkipUnused,
    impureWheel,
    inTreeBackend,
    indexConflict,
    indexRefuses,
    installTimeImport,
    leftoverFile,
    legacyMetadataBlock,
    licenceMissing,
    limitExceeded,
    lineEndingsDiffer,
    linkEntry,
    manifestInMissing,
    metadataChangedSinceBaseline,
    metadataDisagreement,
    metadataInvalid,
    metadataMismatch,
    metadataMissing,
    metadataNotReviewed,
    movedFile,
    nativeBinary,
    nativeBuild,
    nativeLoaderPackagePath,
    nativeLoaderUnclear,
    nativeLoaderUndeclared,
    nestedArchive,
    nestedDistribution,
    newDependency,
    notApproved,
    opaqueCompressed,
    ownersChanged,
    pathCollision,
    persistedCredentials,
    pinHashUnknown,
    pinNotOnIndex,
    pinVulnerable,
    pinYanked,
    policyMismatch,
    preCommitOutdated,
    preCommitUnpinned,
    projectUrlsMissing,
    provenanceLost,
    provenanceMissing,
    publishedDigestMismatch,
    publishedFileChanged,
    publishedFileExtra,
    publishedFileMissing,
    publishedYanked,
    publisherChanged,
    publisherMismatch,
    pyTypedMissing,
    pyprojectUnreadable,
    recordInvalid,
    recordMismatch,
    release_already_on_index/* releaseAlreadyOnIndex */.V,
    releaseAssetMismatch,
    releaseConflict,
    releaseNotImmutable,
    releaseNotesMissing,
    releaseWithoutRun,
    reportMismatch,
    requiredChecksUnmet,
    requiresPythonMissing,
    requiresPythonUnbounded,
    runFromFork,
    runOfOtherSource,
    runtimeDependencyUnjustified,
    sbom_mismatch/* sbomMismatch */._,
    secretFile,
    setupPyLogic,
    severalBuildPaths,
    shadowedCommand,
    sizeBudget,
    smokeNotIsolated,
    smokeStepFailed,
    specialMode,
    startupCanaryTripped,
    startupHook,
    strayFile,
    submoduleNotReviewed,
    summaryMismatch,
    tagLightweight,
    tagMissing,
    tagMoved,
    tagNameAmbiguous,
    tagNotACommit,
    tagObjectMisnamed,
    tagOffDefaultBranch,
    tagOffFirstParent,
    tagRulesBypassable,
    tagUnprotected,
    tagUnsigned,
    tagVersionMismatch,
    tarStructure,
    toolchainClosureIncomplete,
    toolchainFileUnreadable,
    topLevelName,
    unapprovedBackend,
    undeclaredEntryPoint,
    undeclaredScript,
    unexpectedExtra,
    unexpectedFile,
    unexpectedRequirement,
    unexplainedFile,
    uninstallLeftover,
    unparsablePython,
    unreadableArchive,
    unsafePath,
    unsafePipOption,
    verifiedTagMoved,
    wheelDiffersFromSdist,
    wheelFileInvalid,
    widenedDependency,
    workflowNotAllowed,
    writesOutsideEnvironment,
    zipStructure,
];


/***/ }),

/***/ 6077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ PLAN),
/* harmony export */   EU: () => (/* binding */ WHEEL_FORMAT),
/* harmony export */   Hq: () => (/* binding */ PEP_503),
/* harmony export */   Kr: () => (/* binding */ CORE_METADATA),
/* harmony export */   NN: () => (/* binding */ ENTRY_POINTS),
/* harmony export */   Sy: () => (/* binding */ SDIST_FORMAT),
/* harmony export */   q7: () => (/* binding */ RECORD_FORMAT)
/* harmony export */ });
const SPECIFICATIONS = 'https://packaging.python.org/en/latest/specifications';
/** Specifications that several rules lean on. */
const WHEEL_FORMAT = {
    title: 'Binary distribution format',
    url: `${SPECIFICATIONS}/binary-distribution-format/`,
};
const SDIST_FORMAT = {
    title: 'Source distribution format',
    url: `${SPECIFICATIONS}/source-distribution-format/`,
};
const CORE_METADATA = {
    title: 'Core metadata specifications',
    url: `${SPECIFICATIONS}/core-metadata/`,
};
const RECORD_FORMAT = {
    title: 'Recording installed projects: the RECORD file',
    url: `${SPECIFICATIONS}/recording-installed-packages/#the-record-file`,
};
const ENTRY_POINTS = {
    title: 'Entry points specification',
    url: `${SPECIFICATIONS}/entry-points/`,
};
const PEP_503 = {
    title: 'PEP 503: Simple Repository API (normalized names)',
    url: 'https://peps.python.org/pep-0503/#normalized-names',
};
const PLAN = {
    title: 'embit’s package hardening plan',
    url: 'https://github.com/diybitcoinhardware/embit/issues/114',
};


/***/ }),

/***/ 62294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ releaseAlreadyOnIndex)
/* harmony export */ });
/* harmony import */ var _release_index_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54353);
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73784);
/* harmony import */ var _gate_references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8189);
/* harmony import */ var _gate_samples_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87640);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6077);
/* harmony import */ var _some_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29759);






const WHEEL = 'demo-1.0-py3-none-any.whl';
const onIndex = (title, shown, name) => ({
    title,
    files: [{ artifact: WHEEL, contents: {} }],
    facts: {
        shown,
        values: { indexRelease: { ..._gate_samples_js__WEBPACK_IMPORTED_MODULE_2__/* .GOOD */ .y.indexRelease, files: [{ name, sha256: 'e5'.repeat(32) }] } },
    },
});
const releaseAlreadyOnIndex = (0,_define_js__WEBPACK_IMPORTED_MODULE_5__/* .defineRule */ .K)({
    id: 'release-already-on-index',
    family: 'release',
    title: 'The index already holds other files of this version',
    rationale: '“Re-run all jobs” builds anew, and a build is rarely the same to the byte. Where an earlier attempt has uploaded a part of this version, the new files could never be uploaded. So this is said before a person is asked to approve.',
    remediation: 'Run `gh run rerun <id> --failed` on the attempt that uploaded, which uses the files that were verified then; or release a new version.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['set'],
    needs: ['subjects', 'indexRelease'],
    references: [_gate_references_js__WEBPACK_IMPORTED_MODULE_1__/* .SIMPLE_API */ .qi, _references_js__WEBPACK_IMPORTED_MODULE_3__/* .PLAN */ .Ac],
    approvable: false,
    examples: {
        bad: [onIndex('a file that this build did not make', 'index: demo-1.0.tar.gz e5e5…', 'demo-1.0.tar.gz')],
        good: [
            {
                title: 'nothing yet',
                files: [{ artifact: WHEEL, contents: {} }],
                facts: { shown: 'index: no files of demo 1.0', values: { indexRelease: _gate_samples_js__WEBPACK_IMPORTED_MODULE_2__/* .GOOD */ .y.indexRelease } },
            },
        ],
    },
    check({ subjects, indexRelease: { index, project, version, files } }) {
        const own = subjects.map(({ filename: name, sha256 }) => ({ name, sha256 }));
        const { changed, foreign } = (0,_release_index_state_js__WEBPACK_IMPORTED_MODULE_0__/* .indexState */ .I7)(own, files);
        const names = [...changed.map(({ name }) => name), ...foreign].sort();
        if (names.length === 0)
            return [];
        const finding = {
            severity: 'error',
            message: `${index} already holds other files of ${project} ${version}: ${(0,_some_js__WEBPACK_IMPORTED_MODULE_4__/* .someOf */ .y)(names)}. Only \`gh run rerun <id> --failed\` on the attempt that uploaded them, or a new version, can go on`,
            evidence: { files: names.slice(0, 50) },
        };
        return [finding];
    },
});


/***/ }),

/***/ 22665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ sbomMismatch)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/distribution/filename.js
var distribution_filename = __webpack_require__(57245);
// EXTERNAL MODULE: ./lib/distribution/problems.js
var problems = __webpack_require__(25436);
// EXTERNAL MODULE: ./lib/distribution/version.js
var distribution_version = __webpack_require__(82354);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/release/sbom.js
var release_sbom = __webpack_require__(56460);
;// CONCATENATED MODULE: ./lib/release/read-sbom.js


/** Reads CycloneDX 1.6 in JSON as far as it is compared; a text says why it can't be. Never throws. */
function readSbom(text) {
    let bom;
    try {
        bom = JSON.parse(text);
    }
    catch (error) {
        return (0,errors/* messageOf */.b)(error);
    }
    if (at(bom, 'bomFormat') !== 'CycloneDX' || at(bom, 'specVersion') !== '1.6')
        return 'it is no CycloneDX 1.6';
    const root = at(at(bom, 'metadata'), 'component');
    const components = listAt(bom, 'components');
    const view = {
        project: textAt(root, 'name'),
        version: textAt(root, 'version'),
        licence: licenceOf(listAt(root, 'licenses')),
        requirements: components.flatMap((component) => propertyOf(component, release_sbom/* PROPERTY */.sr.requirement)),
        vendored: components.flatMap((component) => propertyOf(component, release_sbom/* PROPERTY */.sr.vendored)),
        files: components
            .filter((one) => at(one, 'type') === 'file' && propertyOf(one, release_sbom/* PROPERTY */.sr.embedded).length === 0)
            .map((one) => ({ name: textAt(one, 'name'), sha256: sha256Of(one) })),
    };
    const purl = textAt(root, 'purl');
    if (!purl.startsWith('pkg:pypi/') || textAt(root, 'type') !== 'library')
        return 'its root is no library of PyPI';
    if (purl !== textAt(root, 'bom-ref'))
        return 'its root is referred to by another name than its package URL';
    return view;
}
function licenceOf(licences) {
    const [first, ...others] = licences;
    if (first === undefined)
        return undefined;
    // Two would be another statement than one.
    if (others.length > 0)
        return { name: JSON.stringify(licences) };
    const expression = at(first, 'expression');
    if (typeof expression === 'string')
        return { expression };
    return { name: textAt(at(first, 'license'), 'name') };
}
function sha256Of(component) {
    const digests = listAt(component, 'hashes').filter((hash) => at(hash, 'alg') === 'SHA-256');
    return digests.length === 1 ? textAt(digests[0], 'content') : undefined;
}
function propertyOf(component, name) {
    return listAt(component, 'properties')
        .filter((property) => at(property, 'name') === name)
        .map((property) => textAt(property, 'value'));
}
function at(value, key) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
        return undefined;
    return value[key];
}
function textAt(value, key) {
    const found = at(value, key);
    return typeof found === 'string' ? found : '';
}
function listAt(value, key) {
    const found = at(value, key);
    return Array.isArray(found) ? found : [];
}

// EXTERNAL MODULE: ./lib/release/vendored.js
var vendored = __webpack_require__(35950);
// EXTERNAL MODULE: ./lib/rules/define.js
var rules_define = __webpack_require__(73784);
// EXTERNAL MODULE: ./lib/rules/some.js
var some = __webpack_require__(29759);
// EXTERNAL MODULE: ./lib/distribution/assemble.js + 8 modules
var assemble = __webpack_require__(95912);
;// CONCATENATED MODULE: ./lib/rules/release/sbom-examples.js


const FILE = {
    name: 'demo-1.0-py3-none-any.whl',
    size: 1000,
    sha256: 'a'.repeat(64),
    kind: 'wheel',
};
/** A wheel without contents: the SBOM is compared with names, digests and metadata. */
const WHEEL = (0,assemble/* assembleWheel */.iC)({
    filename: FILE.name,
    sha256: FILE.sha256,
    size: FILE.size,
    archive: { format: 'zip', entries: [], anomalies: [] },
});
const TEXT = (0,release_sbom/* writeSbom */.Tz)({
    manifest: { project: 'demo', version: '1.0', commit: 'c'.repeat(40), files: [FILE] },
    distributions: [WHEEL],
});
const valuesWith = (text) => ({
    subjects: [WHEEL],
    sbom: { path: 'sbom.cdx.json', text },
});
const SBOM_EXAMPLES = {
    bad: [
        {
            title: 'the digest of another file',
            files: [],
            facts: {
                shown: 'The component `file:demo-1.0-py3-none-any.whl` has a SHA-256 that the wheel does not have.',
                values: valuesWith(TEXT.replace(FILE.sha256, 'b'.repeat(64))),
            },
        },
    ],
    good: [
        {
            title: 'what checksum-and-attest writes',
            files: [],
            facts: { shown: 'Each file with its name and SHA-256.', values: valuesWith(TEXT) },
        },
    ],
};

;// CONCATENATED MODULE: ./lib/rules/release/sbom-mismatch.js










const PURL = 'https://github.com/package-url/purl-spec';
const sbomMismatch = (0,rules_define/* defineRule */.K)({
    id: 'sbom-mismatch',
    family: 'release',
    title: 'An SBOM that does not fit the files',
    rationale: 'An SBOM is signed and kept, and scanners ask it instead of the files for years. One that names other files, another licence, other requirements, or leaves out what was vendored hides what they would have found.',
    remediation: 'Let checksum-and-attest write it of the files that are to be published. What an SBOM says of transitive versions and of the tools that built is declared, and compared with nothing.',
    severity: 'error',
    since: '0.1.0',
    appliesTo: ['set'],
    needs: ['subjects', 'sbom'],
    references: [
        { title: 'CycloneDX 1.6', url: 'https://cyclonedx.org/docs/1.6/json/' },
        { title: 'Package URL', url: PURL },
    ],
    approvable: false,
    examples: SBOM_EXAMPLES,
    check({ subjects, sbom }) {
        const faults = [...mismatches(subjects.filter(isDistribution), readSbom(sbom.text))];
        return faults.map((message) => {
            return { severity: 'error', message, location: { artifact: sbom.path }, evidence: {} };
        });
    },
});
function isDistribution(subject) {
    return subject.kind !== 'other';
}
function* mismatches(distributions, sbom) {
    if (typeof sbom === 'string') {
        yield `the SBOM can't be read: ${sbom}`;
        return;
    }
    yield* identity(distributions, sbom);
    yield* differences('files', distributions.map(({ filename, sha256 }) => `${filename} with SHA-256 ${sha256}`), sbom.files.map(({ name, sha256 }) => `${name} with SHA-256 ${sha256 ?? 'absent'}`));
    if (!(0,external_node_util_.isDeepStrictEqual)(sbom.licence, (0,release_sbom/* declaredLicence */.U0)(distributions))) {
        yield `its licence is ${shown(sbom.licence)}, the metadata declares ${shown((0,release_sbom/* declaredLicence */.U0)(distributions))}`;
    }
    yield* differences('requirements', (0,release_sbom/* requirementTexts */.qA)(distributions), sbom.requirements);
    yield* differences('vendored metadata', (0,vendored/* vendoredIn */.X)(distributions).map(({ folder }) => folder), sbom.vendored);
}
function* identity(distributions, { project, version }) {
    if (distributions.length === 0)
        yield 'there are no distributions that it could be of';
    for (const { name, filename } of distributions) {
        if (!(0,distribution_filename/* isFilename */.AT)(name)) {
            yield `it can't be compared with ${filename}, whose name tells no project`;
        }
        else if ((0,distribution_filename/* normalizeName */.Pc)(project) !== name.project || !(0,distribution_version/* versionsEqual */.At)(version, name.version)) {
            yield `it is of ${(0,problems/* quote */.hD)(project)} ${(0,problems/* quote */.hD)(version)}, and ${filename} is not`;
        }
    }
}
/** As lists: what stands in one of them twice is a difference. */
function* differences(what, actual, listed) {
    const missing = actual.filter((item) => !listed.includes(item));
    const foreign = listed.filter((item) => !actual.includes(item));
    if (missing.length > 0)
        yield `its ${what} lack ${(0,some/* someOf */.y)(missing.map(problems/* quote */.hD))}`;
    if (foreign.length > 0)
        yield `its ${what} hold ${(0,some/* someOf */.y)(foreign.map(problems/* quote */.hD))}, which no artifact has`;
    if (new Set(listed).size !== listed.length)
        yield `its ${what} hold something twice`;
}
function shown(licence) {
    return licence === undefined ? 'none' : (0,problems/* quote */.hD)('expression' in licence ? licence.expression : licence.name);
}


/***/ }),

/***/ 29759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed),
/* harmony export */   y: () => (/* binding */ someOf)
/* harmony export */ });
/* harmony import */ var _subjects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50082);

/** The first few of a list and how many more there are: names in a message, which a hostile archive has without end. */
function someOf(items, limit = 10) {
    const shown = items.slice(0, limit).map((item) => (item.length > 100 ? `${item.slice(0, 100)}…` : item));
    const more = items.length - shown.length;
    return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
/** Findings of one kind about one artifact that are listed: a hostile file can hold a fault in each of 100,000 lines. */
const LISTED = 50;
const RANK = ['note', 'warning', 'error'];
/** The first findings, and one that counts the rest, as severe as the worst of them. */
function* listed(findings, subject) {
    let count = 0;
    let worst = 0;
    for (const one of findings) {
        count += 1;
        if (count <= LISTED)
            yield one;
        else
            worst = Math.max(worst, RANK.indexOf(one.severity));
    }
    if (count > LISTED)
        yield (0,_subjects_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(RANK[worst] ?? 'error', `${count - LISTED} more of the kind`, subject);
}


/***/ }),

/***/ 50082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   G: () => (/* binding */ wheelsOf),
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   IO: () => (/* binding */ formatsOf),
/* harmony export */   aq: () => (/* binding */ files),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   ul: () => (/* binding */ sdistsOf)
/* harmony export */ });
/* harmony import */ var _archive_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18246);

function wheelsOf(subjects) {
    return subjects.filter((subject) => subject.kind === 'wheel');
}
function sdistsOf(subjects) {
    return subjects.filter((subject) => subject.kind === 'sdist');
}
/** All entries, those of inner archives right after the entry that holds them. Bounded by the limits of the reader. */
function* walk(subject) {
    const stack = [
        { archive: subject.archive, index: 0, prefix: '', outermost: undefined },
    ];
    for (;;) {
        const level = stack.at(-1);
        if (level === undefined)
            return;
        const entry = level.archive.entries[level.index++];
        if (entry === undefined) {
            stack.pop();
            continue;
        }
        const depth = stack.length - 1;
        const path = depth === 0 ? shownPath(subject, entry.path) : `${level.prefix}!${entry.path}`;
        const outermost = level.outermost ?? entry;
        yield { entry, path, outermost, depth };
        if (entry.contents.state === 'read' && entry.contents.inner !== undefined) {
            stack.push({ archive: entry.contents.inner, index: 0, prefix: path, outermost });
        }
    }
}
/** Files of the artifact itself, folders and links left out. */
function* files(subject) {
    for (const entry of subject.archive.entries) {
        if (entry.kind === 'file')
            yield { entry, path: shownPath(subject, entry.path) };
    }
}
/** Paths of an sdist are shown and approved below the top folder, which carries the version. */
function shownPath(subject, path) {
    if (subject.kind !== 'sdist' || subject.topFolder === undefined)
        return path;
    return path.startsWith(`${subject.topFolder}/`) ? path.slice(subject.topFolder.length + 1) : path;
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** The formats of one group that were seen in the contents, with their offsets in bytes. */
function formatsOf(entry, group) {
    if (entry.contents.state !== 'read')
        return [];
    return entry.contents.signals.flatMap((signal) => signal.kind === 'format' && _archive_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_FORMATS */ .G[signal.format].group === group ? [signal] : []);
}
function sha256Of(entry) {
    return entry.contents.state === 'read' ? { sha256: entry.contents.sha256 } : {};
}
/** Shorthand for the common finding: about one artifact, maybe one path and line in it. */
function finding(severity, message, subject, place = {}, evidence = {}) {
    const location = { artifact: subject.filename, ...place };
    return { severity, message, location, evidence };
}


/***/ }),

/***/ 64491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ Draft)
/* harmony export */ });
/** Fields as they are collected; the last word on a field counts. */
class Draft {
    fields = new Map();
    known(field, values, also = []) {
        this.fields.set(field, { state: 'known', values, ...(also.length > 0 && { also }) });
    }
    /** One value, or none. */
    one(field, value) {
        this.known(field, value === undefined ? [] : [value]);
    }
    unknown(field, why) {
        this.fields.set(field, { state: 'unknown', why });
    }
    /** Adds to what is known of a field; an unknown one stays so. */
    add(field, values, also = []) {
        const before = this.fields.get(field);
        if (before?.state === 'unknown')
            return;
        this.known(field, [...(before?.values ?? []), ...values], [...(before?.also ?? []), ...also]);
    }
    /** Whether anything is said of a field, be it that it can't be known. */
    says(field) {
        const expected = this.fields.get(field);
        return expected !== undefined && (expected.state === 'unknown' || expected.values.length > 0);
    }
}


/***/ }),

/***/ 29656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ TreeFiles)
/* harmony export */ });
/** Links that lead to links; git's own trees need one. */
const MAX_LINKS = 8;
/** A path from the root with `.` and `..` resolved; `undefined` where it leaves the tree. */
function normalised(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..') {
            if (parts.pop() === undefined)
                return undefined;
        }
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}
/** Reads files of a tree by path, through links. */
class TreeFiles {
    tree;
    constructor(tree) {
        this.tree = tree;
    }
    has(path) {
        return this.find(path) !== undefined;
    }
    find(path) {
        let at = normalised(path);
        for (let links = 0; at !== undefined && links < MAX_LINKS; links++) {
            const file = this.tree.files.get(at);
            if (file?.kind !== 'link')
                return file && { path: at, file };
            at = normalised(`${at}/../${file.target ?? '..'}`);
        }
        return undefined;
    }
    read(path) {
        const found = this.find(path);
        if (found === undefined)
            return { why: `the source has no ${path}` };
        const { contents } = found.file;
        if (contents === undefined)
            return { why: `${found.path} was not read` };
        try {
            return {
                text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(contents),
                bytes: contents,
            };
        }
        catch {
            return { why: `${found.path} is not UTF-8` };
        }
    }
}


/***/ }),

/***/ 70792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ FIELD_FORMS),
/* harmony export */   Lv: () => (/* binding */ entryPointValues),
/* harmony export */   UE: () => (/* binding */ headerValues),
/* harmony export */   Y7: () => (/* binding */ isMetadataField)
/* harmony export */ });
/* harmony import */ var _distribution_filename_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57245);
/* harmony import */ var _distribution_metadata_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41963);
/* harmony import */ var _distribution_requirement_form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60716);
/* harmony import */ var _distribution_requirement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82157);
/* harmony import */ var _distribution_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82354);
/* harmony import */ var _poetry_range_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96126);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54029);







const one = (form) => (value) => [form(value)];
/** `"A" <a@x>, B`: commas part people; quotes count for nothing, as a comma within them parts both sides alike. */
function people(value) {
    return (value
        .replaceAll(/["\\]/g, '')
        .split(',')
        // pdm's name for whoever gave none.
        .map((part) => (0,_distribution_metadata_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .collapsed */ .yZ)(part).replace(/^Unknown <(.*)>$/, '$1'))
        .filter((part) => part !== ''));
}
/** poetry writes `~=1.4` as the range that it stands for. */
function requirementForms(value, backend) {
    const requirement = backend === 'poetry' ? (0,_distribution_requirement_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRequirement */ .p)(value) : undefined;
    if (requirement === undefined || 'code' in requirement)
        return [(0,_distribution_requirement_form_js__WEBPACK_IMPORTED_MODULE_2__/* .formOf */ .QU)(value)];
    const specifiers = requirement.specifiers.flatMap((clause) => clause.startsWith('~=') ? ((0,_poetry_range_js__WEBPACK_IMPORTED_MODULE_5__/* .poetryRange */ .t)(clause) ?? [clause]) : [clause]);
    return [(0,_distribution_requirement_form_js__WEBPACK_IMPORTED_MODULE_2__/* .requirementForm */ ._j)({ ...requirement, specifiers })];
}
/** Labels by which the old headers Home-page and Download-URL are also known (PEP 753, "Label normalization"). */
const LABELS = {
    homepage: 'homepage',
    download: 'download',
    downloadurl: 'download',
};
function urlForm(value, backend) {
    const comma = value.indexOf(',');
    const label = value.slice(0, Math.max(comma, 0)).trim();
    const known = LABELS[label.toLowerCase().replaceAll(/[^a-z0-9]/g, '')];
    return [
        `${known ?? (backend === 'poetry' ? label.toLowerCase() : label)}, ${value.slice(comma + 1).trim()}`,
    ];
}
function keywords(value) {
    return value
        .split(/[,\n]/)
        .map((word) => word.trim())
        .filter((word) => word !== '');
}
const withoutBlanks = (value) => value.replaceAll(/\s/g, '');
/** `charset=UTF-8` is the only one there may be. */
const contentType = (value) => withoutBlanks(value)
    .toLowerCase()
    .replace(/;charset="?utf-8"?/, '');
function entryForm(value) {
    const at = value.indexOf('=');
    return [`${value.slice(0, at).trim()} = ${withoutBlanks(value.slice(at + 1))}`];
}
/** Every field but the description, whose text is compared as a whole. */
const FIELD_FORMS = new Map([
    ['name', { title: 'Name', headers: ['name'], forms: one(_distribution_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc) }],
    [
        'version',
        { title: 'Version', headers: ['version'], forms: one((value) => (0,_distribution_version_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeVersion */ .Qj)(value) ?? value) },
    ],
    ['summary', { title: 'Summary', headers: ['summary'], forms: one(_distribution_metadata_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .collapsed */ .yZ) }],
    [
        'description-content-type',
        { title: 'Description-Content-Type', headers: ['description-content-type'], forms: one(contentType) },
    ],
    ['keywords', { title: 'Keywords', headers: ['keywords'], forms: keywords }],
    ['url', { title: 'Project-URL', headers: ['project-url', 'home-page', 'download-url'], forms: urlForm }],
    ['author', { title: 'Author', headers: ['author', 'author-email'], forms: people }],
    ['maintainer', { title: 'Maintainer', headers: ['maintainer', 'maintainer-email'], forms: people }],
    [
        'license',
        {
            title: 'License',
            headers: ['license-expression', 'license'],
            forms: one((value) => (0,_distribution_metadata_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .collapsed */ .yZ)(value).toLowerCase()),
        },
    ],
    ['license-file', { title: 'License-File', headers: ['license-file'], forms: one(_distribution_metadata_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .collapsed */ .yZ) }],
    ['classifier', { title: 'Classifier', headers: ['classifier'], forms: one(_distribution_metadata_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .collapsed */ .yZ) }],
    ['platform', { title: 'Platform', headers: ['platform'], forms: one(_distribution_metadata_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .collapsed */ .yZ) }],
    ['requires-python', { title: 'Requires-Python', headers: ['requires-python'], forms: one(_distribution_requirement_form_js__WEBPACK_IMPORTED_MODULE_2__/* .specifiersForm */ .cs) }],
    ['requires-dist', { title: 'Requires-Dist', headers: ['requires-dist'], forms: requirementForms }],
    ['provides-extra', { title: 'Provides-Extra', headers: ['provides-extra'], forms: one(_distribution_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc) }],
    [
        'import-name',
        { title: 'Import-Name', headers: ['import-name', 'import-namespace'], forms: one(withoutBlanks) },
    ],
    ['entry-point', { title: 'the entry points', headers: [], forms: entryForm }],
]);
const LABEL_OF = {
    'home-page': 'Home-page, ',
    'download-url': 'Download-URL, ',
};
/** Values of headers; builders of the past wrote UNKNOWN for what was not given. */
function headerValues(metadata, headers) {
    return headers.flatMap((name) => (metadata.fields.get(name) ?? []).flatMap(({ value, line }) => {
        const text = value.trim();
        return text === '' || text === 'UNKNOWN' ? [] : [{ value: (LABEL_OF[name] ?? '') + text, line }];
    }));
}
function entryPointValues({ entries }) {
    return entries.map(({ group, name, target, line }) => ({ value: (0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .entryPoint */ .N$)(group, name, target), line }));
}
function isMetadataField(key) {
    return key === 'description' || [...FIELD_FORMS.keys()].some((field) => field === key);
}


/***/ }),

/***/ 63444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readLicenseFiles),
/* harmony export */   U: () => (/* binding */ readLicense)
/* harmony export */ });
/* harmony import */ var _policy_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76298);
/* harmony import */ var _pyproject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56469);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54029);



/** What backends take for licences where nothing is declared (PEP 639, "license-files"). */
const DEFAULT_GLOBS = [
    ...['LICENSE*', 'LICENCE*', 'COPYING*', 'NOTICE*', 'AUTHORS*'],
    ...['LICENSES/**', 'licenses/**'],
];
/** Globs of one glob with character classes, as in `LICEN[CS]E*`; ranges and negation are not expanded. */
function expanded(glob) {
    const match = /^([^[]*)\[([A-Za-z0-9_]+)\]([^[]*)$/.exec(glob);
    if (match === null)
        return [glob];
    const [, before = '', characters = '', after = ''] = match;
    return Array.from(characters, (character) => before + character + after);
}
/** Globs that are looked at; real projects have three. */
const MAX_GLOBS = 50;
/** Paths of the tree that any of the globs matches. */
function matching(files, globs) {
    const matches = globs.slice(0, MAX_GLOBS).flatMap(expanded).map(_policy_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .compileGlob */ .SO);
    return [...files.tree.files.keys()].filter((path) => matches.some((matched) => matched(path)));
}
/**
 * License-File: the files that the declared globs match, or a choice of those that backends find by name. Before metadata 2.4
 * no header had to name them, so only what `[project]` declares in the form of PEP 639 must be there.
 */
function readLicenseFiles(draft, files, declared) {
    const listed = (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(declared)
        ? [...(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(declared.paths), ...(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(declared.globs)]
        : (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(declared);
    if (Array.isArray(declared))
        draft.known('license-file', matching(files, listed));
    else
        draft.known('license-file', [], matching(files, (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(declared) ? listed : DEFAULT_GLOBS));
}
/** `license` of PEP 621 or PEP 639: an expression, `{text}` or `{file}`. */
function readLicense(draft, files, license, backend) {
    if (typeof license === 'string') {
        draft.one('license', license);
        return;
    }
    if (!(0,_pyproject_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(license))
        return;
    const text = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(license.text);
    const path = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(license.file);
    // poetry looks the text up among the SPDX identifiers.
    if (text !== undefined)
        draft.known('license', backend === 'poetry' ? [] : [text], [text]);
    if (path === undefined)
        return;
    const read = files.read(path);
    if ('why' in read)
        draft.unknown('license', read.why);
    // Some write the text into the header, others name the file.
    else
        draft.known('license', [], [read.text]);
    draft.add('license-file', [], [path]);
}


/***/ }),

/***/ 96126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ poetryRange)
/* harmony export */ });
/* harmony import */ var _distribution_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82354);

/** Parts of one constraint; more are no real one. */
const MAX_CLAUSES = 20;
/** The version with the part at `index` raised by one and nothing after it. */
function raised(parts, index) {
    return [...parts.slice(0, index), (parts[index] ?? 0) + 1].join('.');
}
function releaseOf(version) {
    const release = (0,_distribution_version_js__WEBPACK_IMPORTED_MODULE_0__/* .comparableVersion */ .$g)(version) === undefined ? undefined : /^v?(\d+(?:\.\d+)*)/.exec(version)?.[1];
    return release?.split('.').map(Number);
}
/** The first part that is not zero, else the last one: what `^` keeps. */
function caretIndex(parts) {
    const at = parts.findIndex((part) => part > 0);
    return at === -1 ? parts.length - 1 : at;
}
function clauses(text) {
    if (text === '*')
        return [];
    const [, operator = '', version = ''] = /^(\^|~=|~|==|=|!=|<=|>=|<|>)?\s*(\S+)$/.exec(text) ?? [];
    if (version.endsWith('.*')) {
        const exact = operator === '' || operator === '==' || operator === '=';
        return exact ? [`==${version}`] : operator === '!=' ? [`!=${version}`] : undefined;
    }
    const parts = releaseOf(version);
    if (parts === undefined)
        return undefined;
    switch (operator) {
        case '^':
            return [`>=${version}`, `<${raised(parts, caretIndex(parts))}`];
        case '~':
            return [`>=${version}`, `<${raised(parts, parts.length === 1 ? 0 : 1)}`];
        case '~=':
            return [`>=${version}`, `<${raised(parts, Math.max(parts.length - 2, 0))}`];
        case '':
        case '=':
            return [`==${version}`];
        default:
            return [operator + version];
    }
}
/**
 * A version constraint of poetry as clauses of PEP 440 (poetry's documentation, "Dependency specification"): caret, tilde and
 * wildcard ranges, and lists that a comma or blanks part. `undefined` for what has no such form, as a union (`||`).
 */
function poetryRange(text) {
    const parts = text.replaceAll(/(\^|~=|~|==|=|!=|<=|>=|<|>)\s+/g, '$1').split(/[\s,]+/, MAX_CLAUSES + 1);
    if (parts.length > MAX_CLAUSES || text.includes('|'))
        return undefined;
    const found = parts.filter((part) => part !== '').map(clauses);
    return found.includes(undefined) ? undefined : [...new Set(found.flatMap((part) => part ?? []))];
}


/***/ }),

/***/ 65410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ fieldsOf),
/* harmony export */   W: () => (/* binding */ readProject)
/* harmony export */ });
/* harmony import */ var _pyproject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56469);
/* harmony import */ var _license_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63444);
/* harmony import */ var _readme_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50681);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61443);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54029);





/** Keys of `[project]` and the parts of the metadata that they settle (PEP 621, "Specification"). */
const FIELDS_OF = {
    version: ['version'],
    description: ['summary'],
    readme: ['description', 'description-content-type'],
    'requires-python': ['requires-python'],
    license: ['license'],
    'license-files': ['license-file'],
    authors: ['author'],
    maintainers: ['maintainer'],
    keywords: ['keywords'],
    classifiers: ['classifier'],
    urls: ['url'],
    scripts: ['entry-point'],
    'gui-scripts': ['entry-point'],
    'entry-points': ['entry-point'],
    dependencies: ['requires-dist'],
    'optional-dependencies': ['requires-dist', 'provides-extra'],
    'import-names': ['import-name'],
    'import-namespaces': ['import-name'],
};
function peopleOf(value) {
    const tables = Array.isArray(value) ? value : [];
    return tables.filter(_pyproject_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI).map((table) => {
        const [name, mail] = [(0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(table.name), (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(table.email)];
        return { ...(name !== undefined && { name }), ...(mail !== undefined && { mail }) };
    });
}
/**
 * Author and Author-email: `Name <mail>` where both are given (PEP 621). uv repeats the names in Author; poetry splits the two
 * and drops all people but the first.
 */
function readPeople(draft, field, people, backend) {
    const joined = [];
    const apart = [];
    for (const { name, mail } of people) {
        if (name !== undefined && mail !== undefined)
            joined.push(`${name} <${mail}>`);
        else
            joined.push(name ?? mail ?? '');
        apart.push(...(name === undefined ? [] : [name]), ...(mail === undefined ? [] : [mail]));
    }
    if (backend === 'poetry') {
        const [first] = people;
        const required = [first?.name, first?.mail].filter((text) => text !== undefined);
        draft.known(field, required, [...apart, ...joined]);
    }
    else {
        draft.known(field, joined.filter((text) => text !== ''), backend === 'uv' ? apart : []);
    }
}
function readEntryPoints(draft, project) {
    const groups = new Map([
        ['console_scripts', (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textTable */ .ed)(project.scripts)],
        ['gui_scripts', (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textTable */ .ed)(project['gui-scripts'])],
    ]);
    const others = project['entry-points'];
    for (const [group, entries] of Object.entries((0,_pyproject_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(others) ? others : {})) {
        groups.set(group, new Map([...(groups.get(group) ?? []), ...(0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textTable */ .ed)(entries)]));
    }
    draft.known('entry-point', [...groups].flatMap(([group, entries]) => [...entries].map(([name, target]) => (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .entryPoint */ .N$)(group, name, target))));
}
function readRequirements(draft, project, backend) {
    const spell = (texts) => backend === 'uv' ? texts.map(_requirements_js__WEBPACK_IMPORTED_MODULE_3__/* .fullPythonVersion */ .qb) : texts;
    draft.known('requires-dist', spell((0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textsOf */ .CB)(project.dependencies)));
    draft.known('provides-extra', []);
    const extras = new Map([...(0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .listTable */ .Lc)(project['optional-dependencies'])].map(([extra, texts]) => [extra, spell(texts)]));
    (0,_requirements_js__WEBPACK_IMPORTED_MODULE_3__/* .addExtras */ .R1)(draft, extras, backend === 'hatchling' ? (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(project.name) : undefined);
}
/** Puts what `[project]` says into the draft; the fields that it leaves to the backend are unknown. Answers those keys. */
function readProject(draft, files, project, backend) {
    const dynamic = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textsOf */ .CB)(project.dynamic);
    (0,_license_js__WEBPACK_IMPORTED_MODULE_1__/* .readLicenseFiles */ .T)(draft, files, project['license-files']);
    (0,_license_js__WEBPACK_IMPORTED_MODULE_1__/* .readLicense */ .U)(draft, files, project.license, backend);
    (0,_readme_js__WEBPACK_IMPORTED_MODULE_2__/* .readReadme */ .f4)(draft, files, project.readme);
    readPeople(draft, 'author', peopleOf(project.authors), backend);
    readPeople(draft, 'maintainer', peopleOf(project.maintainers), backend);
    readEntryPoints(draft, project);
    readRequirements(draft, project, backend);
    draft.one('name', (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(project.name));
    draft.one('version', (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(project.version));
    draft.one('summary', (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(project.description));
    draft.one('requires-python', (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(project['requires-python']));
    draft.known('keywords', (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textsOf */ .CB)(project.keywords));
    draft.known('classifier', (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textsOf */ .CB)(project.classifiers));
    draft.known('url', (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .projectUrls */ .Yx)((0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textTable */ .ed)(project.urls)));
    draft.known('import-name', [...(0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textsOf */ .CB)(project['import-names']), ...(0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textsOf */ .CB)(project['import-namespaces'])]);
    for (const key of dynamic) {
        for (const field of FIELDS_OF[key] ?? [])
            draft.unknown(field, `[project] leaves ${key} to the build backend`);
    }
    return dynamic;
}
/** The parts of the metadata that a key of `[project]` settles. */
function fieldsOf(key) {
    return FIELDS_OF[key] ?? [];
}


/***/ }),

/***/ 47833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ backendOf),
  m: () => (/* binding */ expectedMetadata)
});

// EXTERNAL MODULE: ./lib/source/pyproject.js
var pyproject = __webpack_require__(56469);
// EXTERNAL MODULE: ./lib/source/metadata/expected.js
var expected = __webpack_require__(64491);
// EXTERNAL MODULE: ./lib/source/metadata/values.js
var values = __webpack_require__(54029);
;// CONCATENATED MODULE: ./lib/source/metadata/fancy-readme.js


/** A changelog of many years has a tenth of it; patterns run over the whole text. */
const MAX_TEXT = 1024 * 1024;
/** More in one pattern could take quadratic time twice over. */
const MAX_REPEATS = 3;
/**
 * A Python pattern as JavaScript's, where it means the same in both and can't be slow: no group is repeated, few parts are.
 */
function patternOf(source, flags) {
    const inline = /^\(\?([ims]+)\)/.exec(source);
    const body = source.slice(inline?.[0].length ?? 0);
    const plain = body.replaceAll(/\\[^]/g, '_').replaceAll(/\[[^\]]*\]/g, '_');
    if (/\(\?[^:=!<]|\(\?<[^=!]|\)[*+{?]|\\[AZ]|[*+}]\+/.test(plain))
        return undefined;
    if (/\\[AZaNpPkg]/.test(body))
        return undefined;
    if ((plain.match(/[*+{]/g) ?? []).length > MAX_REPEATS)
        return undefined;
    try {
        return new RegExp(body, [...new Set(`${flags}${inline?.[1] ?? ''}`)].join(''));
    }
    catch {
        return undefined;
    }
}
function cut(text, fragment) {
    let rest = text;
    const after = (0,values/* textOf */.b6)(fragment['start-after']);
    const at = (0,values/* textOf */.b6)(fragment['start-at']);
    const before = (0,values/* textOf */.b6)(fragment['end-before']);
    const pattern = (0,values/* textOf */.b6)(fragment.pattern);
    const start = after === undefined ? (at === undefined ? 0 : rest.indexOf(at)) : rest.indexOf(after);
    if (start < 0)
        return { why: 'a fragment of the readme does not begin where it is said to' };
    rest = rest.slice(start + (after?.length ?? 0));
    const end = before === undefined ? rest.length : rest.indexOf(before);
    if (end < 0)
        return { why: 'a fragment of the readme does not end where it is said to' };
    rest = rest.slice(0, end);
    if (pattern === undefined)
        return { text: rest };
    const expression = patternOf(pattern, 's');
    const found = expression?.exec(rest)?.[1];
    return found === undefined
        ? { why: 'a pattern of the readme is beyond what is evaluated' }
        : { text: found };
}
function fragmentText(files, fragment) {
    if (!(0,pyproject/* isTable */.bI)(fragment))
        return { why: 'a fragment of the readme is no table' };
    const path = (0,values/* textOf */.b6)(fragment.path);
    if (path === undefined)
        return { text: (0,values/* textOf */.b6)(fragment.text) ?? '' };
    const read = files.read(path);
    // Python's read_text makes every line end one newline.
    return 'why' in read ? read : cut(read.text.replaceAll(/\r\n?/g, '\n'), fragment);
}
/** `\1` and `\g<1>` of Python. */
function replacementOf(text) {
    return text
        .replaceAll('$', '$$$$')
        .replaceAll(/\\g<(\d{1,2})>|\\(\d{1,2})/g, (_all, named, short) => `$${named ?? short ?? ''}`)
        .replaceAll('\\n', '\n')
        .replaceAll('\\\\', '\\');
}
function substituted(text, substitution) {
    const [pattern, replacement] = (0,pyproject/* isTable */.bI)(substitution)
        ? [(0,values/* textOf */.b6)(substitution.pattern), (0,values/* textOf */.b6)(substitution.replacement)]
        : [];
    if (pattern === undefined || replacement === undefined)
        return { why: 'a substitution of the readme is malformed' };
    const ignoreCase = (0,pyproject/* isTable */.bI)(substitution) && substitution['ignore-case'] === true;
    const expression = patternOf(pattern, ignoreCase ? 'gi' : 'g');
    if (expression === undefined)
        return { why: 'a substitution of the readme is beyond what is evaluated' };
    return { text: text.replace(expression, replacementOf(replacement)) };
}
/** The readme of `[tool.hatch.metadata.hooks.fancy-pypi-readme]`: fragments joined, then substitutions one after another. */
function fancyReadme(files, config, project, version) {
    if (!(0,pyproject/* isTable */.bI)(config))
        return { why: 'hatch-fancy-pypi-readme is not configured in pyproject.toml' };
    const fragments = Array.isArray(config.fragments) ? config.fragments : [];
    const substitutions = Array.isArray(config.substitutions) ? config.substitutions : [];
    let text = '';
    for (const fragment of fragments) {
        const part = fragmentText(files, fragment);
        if ('why' in part)
            return part;
        text += part.text;
        if (text.length > MAX_TEXT)
            return { why: 'the readme is too long' };
    }
    for (const substitution of substitutions) {
        const next = substituted(text, substitution);
        if ('why' in next)
            return next;
        text = next.text;
    }
    text = text.replaceAll('$HFPR_PACKAGE_NAME', () => project);
    if (text.includes('$HFPR_VERSION') && version === undefined)
        return { why: 'the readme holds the version' };
    return { text: text.replaceAll('$HFPR_VERSION', () => version ?? '') };
}

// EXTERNAL MODULE: ./lib/source/metadata/files.js
var metadata_files = __webpack_require__(29656);
// EXTERNAL MODULE: ./lib/source/metadata/forms.js
var metadata_forms = __webpack_require__(70792);
// EXTERNAL MODULE: ./lib/source/metadata/license.js
var license = __webpack_require__(63444);
// EXTERNAL MODULE: ./lib/source/metadata/readme.js
var metadata_readme = __webpack_require__(50681);
// EXTERNAL MODULE: ./lib/source/metadata/requirements.js
var requirements = __webpack_require__(61443);
// EXTERNAL MODULE: ./lib/source/metadata/version.js
var metadata_version = __webpack_require__(82383);
;// CONCATENATED MODULE: ./lib/source/metadata/flit.js







/** Name of the module that flit packages: configured, or the project's (flit's documentation, "pyproject.toml"). */
function flitModuleName(table, project) {
    const named = (0,values/* textOf */.b6)((0,pyproject/* lookup */.$I)(table, 'tool', 'flit', 'module', 'name'));
    return named ?? (0,values/* textOf */.b6)((0,pyproject/* lookup */.$I)(table, 'tool', 'flit', 'metadata', 'module')) ?? project.replaceAll('-', '_');
}
/** What the old `[tool.flit.metadata]` says, with version and summary from the module. */
function readFlit(files, table) {
    const draft = new expected/* Draft */.K();
    const metadata = (0,pyproject/* lookup */.$I)(table, 'tool', 'flit', 'metadata');
    if (!(0,pyproject/* isTable */.bI)(metadata))
        return draft;
    const module = (0,values/* textOf */.b6)(metadata.module) ?? '';
    const { summary, version } = (0,metadata_version/* flitModule */.q$)(files, module);
    draft.one('name', (0,values/* textOf */.b6)(metadata['dist-name']) ?? module);
    if (summary === undefined)
        draft.unknown('summary', `the module ${module} has no docstring that can be read`);
    else
        draft.one('summary', summary);
    if (version === undefined)
        draft.unknown('version', `the module ${module} has no version that can be read`);
    else
        draft.one('version', version);
    for (const field of ['author', 'maintainer']) {
        const parts = [(0,values/* textOf */.b6)(metadata[field]), (0,values/* textOf */.b6)(metadata[`${field}-email`])];
        draft.known(field, parts.filter((part) => part !== undefined));
    }
    const home = (0,values/* textOf */.b6)(metadata['home-page']);
    draft.known('url', (0,values/* projectUrls */.Yx)((0,values/* textTable */.ed)(metadata.urls)));
    if (home !== undefined)
        draft.add('url', [`Home-page, ${home}`]);
    draft.one('license', (0,values/* textOf */.b6)(metadata.license));
    draft.one('requires-python', (0,values/* textOf */.b6)(metadata['requires-python']));
    draft.one('keywords', (0,values/* textOf */.b6)(metadata.keywords));
    draft.known('classifier', (0,values/* textsOf */.CB)(metadata.classifiers));
    draft.known('requires-dist', (0,values/* textsOf */.CB)(metadata.requires));
    draft.known('provides-extra', []);
    (0,requirements/* addExtras */.R1)(draft, (0,values/* listTable */.Lc)(metadata['requires-extra']));
    const readme = (0,values/* textOf */.b6)(metadata['description-file']);
    if (readme !== undefined)
        (0,metadata_readme/* describeByFiles */.iK)(draft, files, [readme], (0,metadata_readme/* contentTypeOf */.JX)(readme));
    (0,license/* readLicenseFiles */.T)(draft, files, undefined);
    const groups = (0,pyproject/* lookup */.$I)(table, 'tool', 'flit', 'entrypoints');
    const points = [...(0,values/* textTable */.ed)((0,pyproject/* lookup */.$I)(table, 'tool', 'flit', 'scripts'))].map(([name, target]) => (0,values/* entryPoint */.N$)('console_scripts', name, target));
    for (const [group, entries] of Object.entries((0,pyproject/* isTable */.bI)(groups) ? groups : {})) {
        for (const [name, target] of (0,values/* textTable */.ed)(entries))
            points.push((0,values/* entryPoint */.N$)(group, name, target));
    }
    draft.known('entry-point', points);
    return draft;
}

// EXTERNAL MODULE: ./lib/source/metadata/project.js
var metadata_project = __webpack_require__(65410);
// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __webpack_require__(99687);
// EXTERNAL MODULE: ./lib/distribution/filename.js
var filename = __webpack_require__(57245);
;// CONCATENATED MODULE: ./lib/source/metadata/poetry-licenses.js
/** By licence family, the classifier that poetry-core derives (its table follows PyPI's trove classifiers). */
const CLASSIFIERS = [
    [/^MIT$/, 'MIT License'],
    [/^BSD-[23]-Clause$/, 'BSD License'],
    [/^Apache-(?:1\.1|2\.0)$/, 'Apache Software License'],
    [/^AGPL-3\.0(?:-only)?$/, 'GNU Affero General Public License v3'],
    [/^AGPL-3\.0-or-later$/, 'GNU Affero General Public License v3 or later (AGPLv3+)'],
    [/^GPL-2\.0(?:-only)?$/, 'GNU General Public License v2 (GPLv2)'],
    [/^GPL-2\.0(?:\+|-or-later)$/, 'GNU General Public License v2 or later (GPLv2+)'],
    [/^GPL-3\.0(?:-only)?$/, 'GNU General Public License v3 (GPLv3)'],
    [/^GPL-3\.0(?:\+|-or-later)$/, 'GNU General Public License v3 or later (GPLv3+)'],
    [/^LGPL-3\.0(?:-only)?$/, 'GNU Lesser General Public License v3 (LGPLv3)'],
    [/^LGPL-3\.0(?:\+|-or-later)$/, 'GNU Lesser General Public License v3 or later (LGPLv3+)'],
    [/^MPL-2\.0$/, 'Mozilla Public License 2.0 (MPL 2.0)'],
    [/^EPL-2\.0$/, 'Eclipse Public License 2.0 (EPL-2.0)'],
    [/^BSL-1\.0$/, 'Boost Software License 1.0 (BSL-1.0)'],
];
/** Classifiers that poetry-core may add for a licence; the last two are those of licences that it has no name for. */
function licenceClassifiers(license) {
    if (license === undefined)
        return [];
    const [, name] = CLASSIFIERS.find(([pattern]) => pattern.test(license)) ?? [];
    if (name !== undefined)
        return [`License :: OSI Approved :: ${name}`];
    return ['License :: OSI Approved', 'License :: Other/Proprietary License'];
}

// EXTERNAL MODULE: ./lib/source/metadata/poetry-range.js
var poetry_range = __webpack_require__(96126);
;// CONCATENATED MODULE: ./lib/source/metadata/poetry.js










/** Minors of Python 3 for which poetry may add a classifier. */
const MINORS = 30;
const PREFIX = 'Programming Language :: Python ::';
/** Classifiers that poetry-core may add by itself: for the Pythons in the range, and for the licence. */
function poetryClassifiers(python, license) {
    const range = python === undefined ? [] : (0,poetry_range/* poetryRange */.t)(python);
    const fits = (version) => range === undefined || range.length === 0 || (0,pep440/* satisfies */.ib)(version, range.join(','));
    const minors = Array.from({ length: MINORS }, (_, minor) => `3.${minor}`);
    const versions = ['2.7', ...minors].filter((version) => fits(`${version}.0`) || fits(`${version}.99`));
    return [
        ...['2', '3', ...versions].map((version) => `${PREFIX} ${version}`),
        ...licenceClassifiers(license),
    ];
}
/** The name and mail of the first person: poetry-core writes no other. */
function people(value) {
    const all = (0,values/* textsOf */.CB)(value).map((text) => {
        const at = text.lastIndexOf('<');
        const [name, mail] = at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1).replace('>', '')];
        return [name.trim(), ...(mail === undefined ? [] : [mail.trim()])].filter((part) => part !== '');
    });
    return { required: all[0] ?? [], others: all.slice(1).flat() };
}
/** Comparisons of a marker that say what a range of Pythons says. */
function pythonMarker(range) {
    return range
        .map((clause) => {
        const [, operator = '', version = ''] = /^([<>=!~]+)(.*)$/.exec(clause) ?? [];
        const variable = version.split('.').length > 2 && !version.endsWith('.*') ? 'python_full_version' : 'python_version';
        return `${variable} ${operator} "${version}"`;
    })
        .join(' and ');
}
/** One way in which poetry's table asks for a project; `undefined` for paths, repositories and unions of versions. */
function requirementOf(name, value) {
    const table = (0,pyproject/* isTable */.bI)(value) ? value : { version: value };
    const version = (0,values/* textOf */.b6)(table.version);
    const range = version === undefined ? undefined : (0,poetry_range/* poetryRange */.t)(version);
    const python = (0,values/* textOf */.b6)(table.python);
    const pythons = python === undefined ? [] : (0,poetry_range/* poetryRange */.t)(python);
    if (range === undefined || pythons === undefined)
        return undefined;
    const extras = (0,values/* textsOf */.CB)(table.extras);
    let text = `${name}${extras.length === 0 ? '' : `[${extras.join(',')}]`}${range.join(',')}`;
    const markers = (0,values/* textOf */.b6)(table.markers);
    if (markers !== undefined)
        text = (0,requirements/* withCondition */.u3)(text, markers);
    if (pythons.length > 0)
        text = (0,requirements/* withCondition */.u3)(text, pythonMarker(pythons));
    return { text, optional: table.optional === true };
}
/** Requirements of `[tool.poetry.dependencies]`; one that is optional holds for the extras that name it. */
function readDependencies(draft, poetry) {
    const dependencies = (0,pyproject/* lookup */.$I)(poetry, 'dependencies');
    const extras = (0,pyproject/* isTable */.bI)(poetry.extras) ? Object.entries(poetry.extras) : [];
    const naming = new Map();
    for (const [extra, names] of extras) {
        for (const name of (0,values/* textsOf */.CB)(names).map(filename/* normalizeName */.Pc))
            naming.set(name, [...(naming.get(name) ?? []), extra]);
    }
    const required = [];
    for (const [name, value] of Object.entries((0,pyproject/* isTable */.bI)(dependencies) ? dependencies : {})) {
        if (name === 'python')
            continue;
        const condition = (naming.get((0,filename/* normalizeName */.Pc)(name)) ?? [])
            .map((extra) => `extra == "${(0,filename/* normalizeName */.Pc)(extra)}"`)
            .join(' or ');
        const variants = Array.isArray(value) ? value : [value];
        for (const variant of variants) {
            const requirement = requirementOf(name, variant);
            if (requirement === undefined) {
                draft.unknown('requires-dist', `poetry's form of the requirement "${name}" has no single range of versions`);
                return;
            }
            if (condition !== '')
                required.push((0,requirements/* withCondition */.u3)(requirement.text, condition));
            else if (!requirement.optional)
                required.push(requirement.text);
        }
    }
    draft.known('requires-dist', required);
    draft.known('provides-extra', extras.map(([extra]) => (0,filename/* normalizeName */.Pc)(extra)));
}
function readScripts(draft, poetry) {
    const points = [];
    for (const [name, value] of Object.entries((0,pyproject/* isTable */.bI)(poetry.scripts) ? poetry.scripts : {})) {
        const target = (0,values/* textOf */.b6)(value) ?? ((0,pyproject/* isTable */.bI)(value) ? ((0,values/* textOf */.b6)(value.reference) ?? (0,values/* textOf */.b6)(value.callable)) : undefined);
        const isFile = (0,pyproject/* isTable */.bI)(value) && value.type === 'file';
        if (target !== undefined && !isFile)
            points.push((0,values/* entryPoint */.N$)('console_scripts', name, target));
    }
    for (const [group, entries] of Object.entries((0,pyproject/* isTable */.bI)(poetry.plugins) ? poetry.plugins : {})) {
        for (const [name, target] of (0,values/* textTable */.ed)(entries))
            points.push((0,values/* entryPoint */.N$)(group, name, target));
    }
    draft.known('entry-point', points);
}
function readUrls(draft, poetry) {
    const [homepage, repository, documentation] = ['homepage', 'repository', 'documentation'].map((key) => (0,values/* textOf */.b6)(poetry[key]));
    const urls = new Map([
        ...(homepage === undefined ? [] : [['Homepage', homepage]]),
        ...(repository === undefined ? [] : [['Repository', repository]]),
        ...(documentation === undefined ? [] : [['Documentation', documentation]]),
        ...(0,values/* textTable */.ed)(poetry.urls),
    ]);
    const home = homepage ?? repository;
    draft.known('url', (0,values/* projectUrls */.Yx)(urls), home === undefined ? [] : [`Home-page, ${home}`]);
}
/** What `[tool.poetry]` says by itself, as poetry-core writes it (poetry's documentation, "The pyproject.toml file"). */
function readPoetry(files, table) {
    const draft = new expected/* Draft */.K();
    const poetry = (0,pyproject/* lookup */.$I)(table, 'tool', 'poetry');
    if (!(0,pyproject/* isTable */.bI)(poetry))
        return draft;
    const python = (0,values/* textOf */.b6)((0,pyproject/* lookup */.$I)(poetry, 'dependencies', 'python'));
    const range = python === undefined ? [] : (0,poetry_range/* poetryRange */.t)(python);
    draft.one('name', (0,values/* textOf */.b6)(poetry.name));
    draft.one('version', (0,values/* textOf */.b6)(poetry.version));
    draft.one('summary', (0,values/* textOf */.b6)(poetry.description));
    draft.one('license', (0,values/* textOf */.b6)(poetry.license));
    draft.known('keywords', (0,values/* textsOf */.CB)(poetry.keywords));
    draft.known('classifier', (0,values/* textsOf */.CB)(poetry.classifiers), poetryClassifiers(python, (0,values/* textOf */.b6)(poetry.license)));
    for (const field of ['author', 'maintainer']) {
        const { required, others } = people(poetry[`${field}s`]);
        draft.known(field, required, others);
    }
    if (range === undefined)
        draft.unknown('requires-python', `poetry's range "${python ?? ''}" has no single form`);
    else
        draft.one('requires-python', range.length === 0 ? undefined : range.join(','));
    const readmes = (0,values/* textOf */.b6)(poetry.readme) === undefined ? (0,values/* textsOf */.CB)(poetry.readme) : [String(poetry.readme)];
    if (readmes.length > 0)
        (0,metadata_readme/* describeByFiles */.iK)(draft, files, readmes, (0,metadata_readme/* contentTypeOf */.JX)(readmes[0] ?? ''));
    (0,license/* readLicenseFiles */.T)(draft, files, undefined);
    readDependencies(draft, poetry);
    readScripts(draft, poetry);
    readUrls(draft, poetry);
    return draft;
}

// EXTERNAL MODULE: ./lib/source/metadata/setup-cfg.js
var setup_cfg = __webpack_require__(87381);
// EXTERNAL MODULE: ./lib/source/metadata/setup-py.js
var setup_py = __webpack_require__(20492);
// EXTERNAL MODULE: ./lib/source/metadata/setuptools-values.js
var setuptools_values = __webpack_require__(97446);
;// CONCATENATED MODULE: ./lib/source/metadata/setuptools.js










/** Lines without comments, as setuptools reads a requirements file for `dynamic`. */
function requirementLines(text) {
    return (0,setuptools_values/* listOf */.c3)(`${text}\n`).filter((line) => !line.startsWith('#'));
}
/** What setup.cfg and setup.py say; setup.cfg is read last by setuptools, so that it prevails. */
function legacySetuptools(files, table) {
    const draft = new expected/* Draft */.K();
    (0,license/* readLicenseFiles */.T)(draft, files, (0,pyproject/* lookup */.$I)(table, 'tool', 'setuptools', 'license-files') ?? undefined);
    (0,setup_py/* readSetupPy */.Z)(draft, files);
    const cfg = new expected/* Draft */.K();
    (0,setup_cfg/* readSetupCfg */.K)(cfg, files, table);
    for (const [field, expected] of cfg.fields)
        if (cfg.says(field))
            draft.fields.set(field, expected);
    return draft;
}
/** The fields that `[project]` calls dynamic, from `[tool.setuptools.dynamic]` or else setup.cfg and setup.py. */
function settleSetuptools(draft, files, table, dynamic) {
    const legacy = legacySetuptools(files, table);
    const reader = { files, roots: (0,setuptools_values/* roots */.ab)(table, undefined) };
    const extras = (0,values/* listTable */.Lc)((0,pyproject/* lookup */.$I)(table, 'project', 'optional-dependencies'));
    for (const key of dynamic) {
        const config = (0,pyproject/* lookup */.$I)(table, 'tool', 'setuptools', 'dynamic', key);
        if ((0,pyproject/* isTable */.bI)(config))
            settleKey(draft, reader, key, config, extras);
        else {
            for (const field of (0,metadata_project/* fieldsOf */.P)(key)) {
                const expected = legacy.fields.get(field);
                if (expected !== undefined && legacy.says(field))
                    draft.fields.set(field, expected);
            }
        }
    }
}
function settleKey(draft, reader, key, config, extras) {
    const listed = (0,values/* textOf */.b6)(config.file) === undefined ? (0,values/* textsOf */.CB)(config.file) : [String(config.file)];
    if (key === 'readme') {
        const type = (0,values/* textOf */.b6)(config['content-type']) ?? (0,metadata_readme/* contentTypeOf */.JX)(listed[0] ?? '');
        (0,metadata_readme/* describeByFiles */.iK)(draft, reader.files, listed, type);
        return;
    }
    const [field] = (0,metadata_project/* fieldsOf */.P)(key);
    if (field === undefined || key === 'optional-dependencies')
        return;
    const attr = (0,values/* textOf */.b6)(config.attr);
    const read = attr === undefined ? (0,setuptools_values/* filesText */.TC)(reader.files, listed) : (0,setuptools_values/* directive */.u$)(reader, `attr:${attr}`);
    if ('why' in read)
        draft.unknown(field, read.why);
    else if (key === 'dependencies') {
        draft.known(field, requirementLines(read.text));
        (0,requirements/* addExtras */.R1)(draft, extras);
    }
    else if (key === 'classifiers' || key === 'keywords')
        draft.known(field, (0,setuptools_values/* listOf */.c3)(read.text));
    else if (key === 'entry-points')
        draft.known(field, (0,setuptools_values/* entryPointLines */.uL)(read.text));
    else
        draft.one(field, read.text.trim());
}

;// CONCATENATED MODULE: ./lib/source/metadata/read.js











const BACKENDS = {
    'setuptools.build_meta': 'setuptools',
    'setuptools.build_meta:__legacy__': 'setuptools',
    'hatchling.build': 'hatchling',
    'flit_core.buildapi': 'flit',
    'poetry.core.masonry.api': 'poetry',
    'pdm.backend': 'pdm',
    uv_build: 'uv',
};
/** The backend that pyproject.toml names; without any it is setuptools (PEP 517). */
function backendOf(table) {
    const named = (0,pyproject/* lookup */.$I)(table, 'build-system', 'build-backend');
    if (named === undefined)
        return 'setuptools';
    return (typeof named === 'string' ? BACKENDS[named] : undefined) ?? 'other';
}
function everythingUnknown(why) {
    const draft = new expected/* Draft */.K();
    for (const field of ['description', ...metadata_forms/* FIELD_FORMS */.H_.keys()])
        draft.unknown(field, why);
    return draft;
}
/** The version that the project's own files say, where it is a literal there. */
function versionOfFiles({ files, table, backend }) {
    const path = (0,values/* textOf */.b6)(backend === 'pdm'
        ? (0,pyproject/* lookup */.$I)(table, 'tool', 'pdm', 'version', 'path')
        : (0,pyproject/* lookup */.$I)(table, 'tool', 'hatch', 'version', 'path'));
    const plain = backend === 'pdm' || (0,pyproject/* lookup */.$I)(table, 'tool', 'hatch', 'version', 'pattern') === undefined;
    return (backend === 'pdm' || backend === 'hatchling') && path !== undefined && plain
        ? (0,metadata_version/* versionInFile */.qT)(files, path)
        : undefined;
}
function settleHatch({ files, table }, draft, project) {
    const hooks = (0,pyproject/* lookup */.$I)(table, 'tool', 'hatch', 'metadata', 'hooks');
    const fancy = (0,pyproject/* lookup */.$I)(table, 'tool', 'hatch', 'metadata', 'hooks', 'fancy-pypi-readme');
    if (!(0,pyproject/* isTable */.bI)(hooks) || !(0,pyproject/* isTable */.bI)(fancy))
        return;
    const version = draft.fields.get('version');
    const rendered = fancyReadme(files, fancy, project, version?.state === 'known' ? version.values[0] : undefined);
    if ('why' in rendered)
        draft.unknown('description', rendered.why);
    else
        draft.one('description', rendered.text);
    draft.one('description-content-type', (0,values/* textOf */.b6)(fancy['content-type']));
}
function settleFlit({ files, table }, draft, project, dynamic) {
    const module = flitModuleName(table, project);
    const { summary, version } = (0,metadata_version/* flitModule */.q$)(files, module);
    // PEP 794: flit names the module that it packages.
    draft.add('import-name', [], [module]);
    if (dynamic.includes('description') && summary !== undefined)
        draft.one('summary', summary);
    if (dynamic.includes('version') && version !== undefined)
        draft.one('version', version);
}
/** poetry-core takes from its own table what `[project]` leaves open (poetry's documentation, "The `tool.poetry` section"). */
function settlePoetry({ files, table }, draft, project, dynamic) {
    const own = readPoetry(files, table);
    const open = new Set(dynamic.flatMap(metadata_project/* fieldsOf */.P));
    for (const [field, expected] of own.fields) {
        if (own.says(field) && (open.has(field) || !draft.says(field)))
            draft.fields.set(field, expected);
    }
    if (project.classifiers !== undefined && !dynamic.includes('classifiers'))
        return;
    const license = (0,values/* textOf */.b6)((0,pyproject/* lookup */.$I)(project, 'license', 'text')) ?? (0,values/* textOf */.b6)((0,pyproject/* lookup */.$I)(table, 'tool', 'poetry', 'license'));
    draft.add('classifier', [], poetryClassifiers((0,values/* textOf */.b6)(project['requires-python']), license));
}
function fromProject(source, project) {
    const { files, table, backend } = source;
    const draft = new expected/* Draft */.K();
    const dynamic = (0,metadata_project/* readProject */.W)(draft, files, project, backend);
    const name = (0,values/* textOf */.b6)(project.name) ?? '';
    const version = dynamic.includes('version') ? versionOfFiles(source) : undefined;
    if (version !== undefined)
        draft.one('version', version);
    if (backend === 'setuptools')
        settleSetuptools(draft, files, table, dynamic);
    if (backend === 'flit')
        settleFlit(source, draft, name, dynamic);
    if (backend === 'poetry')
        settlePoetry(source, draft, project, dynamic);
    versionFromTag(files, draft, name);
    if (backend === 'hatchling' && dynamic.includes('readme'))
        settleHatch(source, draft, name);
    return draft;
}
/** A version that no file says is the tag's: that is what setuptools-scm, hatch-vcs and their like take it from. */
function versionFromTag({ tree }, draft, project) {
    if (draft.fields.get('version')?.state === 'known' && draft.says('version'))
        return;
    const version = tree.tag === undefined ? undefined : (0,metadata_version/* versionOfTag */.mx)(tree.tag, project);
    if (version !== undefined)
        draft.one('version', version);
    else if (!draft.says('version'))
        draft.unknown('version', 'no file says it, and no tag was given');
}
function legacyDraft(source) {
    const { files, table, backend } = source;
    if (backend === 'poetry')
        return { draft: readPoetry(files, table), path: 'pyproject.toml' };
    if (backend === 'flit')
        return { draft: readFlit(files, table), path: 'pyproject.toml' };
    const isLegacy = ['setup.cfg', 'setup.py'].some((path) => files.has(path));
    if (backend === 'setuptools' && isLegacy) {
        const path = files.has('setup.cfg') && !files.has('setup.py') ? 'setup.cfg' : 'setup.py';
        return { draft: legacySetuptools(files, table), path };
    }
    const why = 'the root of the source has no pyproject.toml with [project], no setup.cfg and no setup.py';
    return { draft: everythingUnknown(why), path: 'pyproject.toml' };
}
/** What the metadata of an artifact must say, if it was built from this tree. No code is run; what needs it is unknown. */
function expectedMetadata(tree) {
    const files = new metadata_files/* TreeFiles */.g(tree);
    const file = files.has('pyproject.toml') ? files.read('pyproject.toml') : undefined;
    const toml = file === undefined || 'why' in file ? undefined : (0,pyproject/* parseToml */.MT)(file.bytes);
    const why = file !== undefined && 'why' in file ? file.why : toml?.problem && (0,pyproject/* shownProblem */.F0)(toml.problem);
    const table = toml?.table ?? {};
    const backend = backendOf(table);
    const result = (draft, path) => ({ backend, path, fields: draft.fields });
    if (why !== undefined) {
        const unreadable = `pyproject.toml can’t be read: ${why}`;
        return { ...result(everythingUnknown(unreadable), 'pyproject.toml'), unreadable };
    }
    const project = (0,pyproject/* lookup */.$I)(table, 'project');
    if ((0,pyproject/* isTable */.bI)(project))
        return result(fromProject({ files, table, backend }, project), 'pyproject.toml');
    const { draft, path } = legacyDraft({ files, table, backend });
    const name = draft.fields.get('name');
    versionFromTag(files, draft, name?.state === 'known' ? (name.values[0] ?? '') : '');
    return result(draft, path);
}


/***/ }),

/***/ 50681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JX: () => (/* binding */ contentTypeOf),
/* harmony export */   f4: () => (/* binding */ readReadme),
/* harmony export */   iK: () => (/* binding */ describeByFiles)
/* harmony export */ });
/* harmony import */ var _pyproject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56469);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54029);


const CONTENT_TYPES = {
    md: 'text/markdown',
    markdown: 'text/markdown',
    rst: 'text/x-rst',
    txt: 'text/plain',
};
/** The type that backends take from a name's ending (PEP 621). */
function contentTypeOf(path) {
    const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase();
    return extension === undefined ? undefined : CONTENT_TYPES[extension];
}
/** Description and its type from files of the tree, joined as setuptools and poetry join several. */
function describeByFiles(draft, files, paths, contentType) {
    const texts = [];
    for (const path of paths) {
        const read = files.read(path);
        if ('why' in read) {
            draft.unknown('description', read.why);
            break;
        }
        texts.push(read.text);
    }
    if (texts.length === paths.length)
        draft.one('description', texts.join('\n'));
    draft.one('description-content-type', contentType);
}
/** `readme` of PEP 621: a path, `{file, content-type}` or `{text, content-type}`. */
function readReadme(draft, files, readme) {
    if (typeof readme === 'string') {
        describeByFiles(draft, files, [readme], contentTypeOf(readme));
        return;
    }
    if (!(0,_pyproject_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(readme))
        return;
    const contentType = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(readme['content-type']);
    const path = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(readme.file);
    if (path !== undefined) {
        describeByFiles(draft, files, [path], contentType ?? contentTypeOf(path));
        return;
    }
    draft.one('description', (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(readme.text));
    draft.one('description-content-type', contentType);
}


/***/ }),

/***/ 61443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R1: () => (/* binding */ addExtras),
/* harmony export */   qb: () => (/* binding */ fullPythonVersion),
/* harmony export */   u3: () => (/* binding */ withCondition)
/* harmony export */ });
/* unused harmony export requiredBy */
/* harmony import */ var _distribution_filename_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57245);
/* harmony import */ var _distribution_requirement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82157);


function textOf({ name, extras, specifiers, url, marker }) {
    const wanted = extras.length === 0 ? '' : `[${extras.join(',')}]`;
    const from = url === undefined ? specifiers.join(',') : ` @ ${url}`;
    return `${name}${wanted}${from}${marker === undefined ? '' : ` ; ${marker}`}`;
}
/** A requirement that holds only under one more condition. */
function withCondition(text, condition) {
    const requirement = (0,_distribution_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequirement */ .p)(text);
    if ('code' in requirement)
        return `${text} ; ${condition}`;
    const { marker } = requirement;
    return textOf({
        ...requirement,
        marker: marker === undefined ? condition : `(${marker}) and (${condition})`,
    });
}
/** Requirements of an extra as core metadata has them. */
function requiredBy(extra, requirements) {
    const condition = `extra == "${(0,_distribution_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(extra)}"`;
    return requirements.map((text) => withCondition(text, condition));
}
/** Extras of the project that an extra of it takes in: `all = ["demo[a,b]"]`. */
function ownExtras(text, project) {
    const requirement = (0,_distribution_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequirement */ .p)(text);
    return 'code' in requirement || requirement.project !== project
        ? undefined
        : requirement.extras.map(_distribution_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc);
}
/** hatchling writes what `demo[a]` stands for in place of it, whatever marker it has. */
function flattened(extras, extra, project) {
    const found = [];
    const seen = new Set([extra]);
    for (const name of seen) {
        for (const text of extras.get(name) ?? []) {
            const own = ownExtras(text, project);
            if (own === undefined)
                found.push(text);
            else
                for (const taken of own)
                    seen.add(taken);
        }
    }
    return found;
}
/** More extras than any project has; each could hold all others. */
const MAX_FLATTENED = 500;
/** Puts Requires-Dist and Provides-Extra of the extras into the draft. */
function addExtras(draft, extras, flattenFor) {
    const named = new Map([...extras].map(([extra, texts]) => [(0,_distribution_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(extra), texts]));
    for (const [extra, texts] of named) {
        const all = flattenFor === undefined || named.size > MAX_FLATTENED
            ? texts
            : flattened(named, extra, (0,_distribution_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(flattenFor));
        draft.add('requires-dist', requiredBy(extra, all));
    }
    draft.add('provides-extra', [...named.keys()]);
}
const COMPARISON = /\bpython_version\s*(===|~=|==|!=|<=|>=|<|>)\s*(["'])(\d+)\.(\d+)\2/g;
/** uv writes `python_version` comparisons as those of `python_full_version` that say the same. */
function fullPythonVersion(text) {
    return text.replaceAll(COMPARISON, (all, operator, _quote, major, minor) => {
        const next = `${major}.${Number(minor) + 1}`;
        const same = `${major}.${minor}`;
        const forms = {
            '<': `< "${same}"`,
            '>=': `>= "${same}"`,
            '>': `>= "${next}"`,
            '<=': `< "${next}"`,
            '==': `== "${same}.*"`,
            '!=': `!= "${same}.*"`,
        };
        const form = forms[operator];
        return form === undefined ? all : `python_full_version ${form}`;
    });
}


/***/ }),

/***/ 87381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readSetupCfg)
/* harmony export */ });
/* harmony import */ var _setup_cfg_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74495);
/* harmony import */ var _license_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63444);
/* harmony import */ var _setuptools_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97446);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54029);




function readCfgOption(draft, reader, key, value) {
    const single = _setuptools_values_js__WEBPACK_IMPORTED_MODULE_1__/* .SINGLE */ .zt[key] ?? _setuptools_values_js__WEBPACK_IMPORTED_MODULE_1__/* .PEOPLE */ .qp[key];
    const field = single ?? _setuptools_values_js__WEBPACK_IMPORTED_MODULE_1__/* .LISTS */ .m5[key] ?? (_setuptools_values_js__WEBPACK_IMPORTED_MODULE_1__/* .URLS */ .tl[key] === undefined && key !== 'project_urls' ? undefined : 'url');
    if (field === undefined)
        return;
    const read = (0,_setuptools_values_js__WEBPACK_IMPORTED_MODULE_1__/* .directive */ .u$)(reader, value);
    if ('why' in read)
        draft.unknown(field, read.why);
    else if (_setuptools_values_js__WEBPACK_IMPORTED_MODULE_1__/* .PEOPLE */ .qp[key] !== undefined)
        draft.add(field, [read.text]);
    else if (single !== undefined)
        draft.one(field, read.text);
    else if (_setuptools_values_js__WEBPACK_IMPORTED_MODULE_1__/* .URLS */ .tl[key] !== undefined)
        draft.add('url', [`${_setuptools_values_js__WEBPACK_IMPORTED_MODULE_1__/* .URLS */ .tl[key]}, ${read.text}`]);
    else if (key === 'project_urls')
        draft.add('url', (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .projectUrls */ .Yx)((0,_setuptools_values_js__WEBPACK_IMPORTED_MODULE_1__/* .pairsOf */ .fq)(read.text)));
    else if (key === 'install_requires')
        draft.add(field, (0,_setuptools_values_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementsOf */ .CG)(read.text));
    else
        draft.add(field, (0,_setuptools_values_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(read.text));
}
/** Puts what setup.cfg says into the draft. */
function readSetupCfg(draft, files, table) {
    const read = files.read('setup.cfg');
    if ('why' in read)
        return;
    const { sections } = (0,_setup_cfg_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSetupCfg */ .t)(read.bytes);
    const section = (name) => sections.get(name) ?? new Map();
    const options = section('options');
    const cfgRoot = (0,_setuptools_values_js__WEBPACK_IMPORTED_MODULE_1__/* .pairsOf */ .fq)(options.get('package_dir')?.value ?? '').get('');
    const reader = { files, roots: (0,_setuptools_values_js__WEBPACK_IMPORTED_MODULE_1__/* .roots */ .ab)(table, cfgRoot) };
    for (const [key, { value }] of [...section('metadata'), ...options]) {
        readCfgOption(draft, reader, CFG_ALIASES[key] ?? key, value);
    }
    const licences = section('metadata').get('license_files') ?? section('metadata').get('license_file');
    if (licences !== undefined)
        (0,_license_js__WEBPACK_IMPORTED_MODULE_0__/* .readLicenseFiles */ .T)(draft, files, { globs: (0,_setuptools_values_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(licences.value) });
    const extras = [...section('options.extras_require')].map(([extra, { value }]) => [extra, (0,_setuptools_values_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementsOf */ .CG)(value)]);
    (0,_setuptools_values_js__WEBPACK_IMPORTED_MODULE_1__/* .addExtrasRequire */ .iJ)(draft, new Map(extras));
    const points = options.get('entry_points')?.value ?? '';
    const text = (0,_setuptools_values_js__WEBPACK_IMPORTED_MODULE_1__/* .directive */ .u$)(reader, points);
    if ('why' in text)
        draft.unknown('entry-point', text.why);
    else
        draft.add('entry-point', (0,_setuptools_values_js__WEBPACK_IMPORTED_MODULE_1__/* .entryPointLines */ .uL)(text.text));
    for (const [group, { value }] of section('options.entry_points')) {
        draft.add('entry-point', (0,_setuptools_values_js__WEBPACK_IMPORTED_MODULE_1__/* .entryPointLines */ .uL)(value, group));
    }
}
/** Old names of options (setuptools, "Declarative config"). */
const CFG_ALIASES = {
    home_page: 'url',
    summary: 'description',
    classifier: 'classifiers',
    platform: 'platforms',
};


/***/ }),

/***/ 20492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readSetupPy)
/* harmony export */ });
/* harmony import */ var _license_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63444);
/* harmony import */ var _setup_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74973);
/* harmony import */ var _setuptools_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97446);



function isMap(value) {
    return value instanceof Map;
}
function valueTexts(value) {
    if (typeof value === 'string')
        return (0,_setuptools_values_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(value);
    if (value === null || value === false)
        return [];
    return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
}
function readEntryPointsValue(value) {
    if (typeof value === 'string')
        return (0,_setuptools_values_js__WEBPACK_IMPORTED_MODULE_2__/* .entryPointLines */ .uL)(value);
    if (!isMap(value))
        return valueTexts(value);
    const found = [];
    for (const [group, entries] of value) {
        const lines = valueTexts(entries);
        if (lines === undefined)
            return undefined;
        found.push(...(0,_setuptools_values_js__WEBPACK_IMPORTED_MODULE_2__/* .entryPointLines */ .uL)(lines.join('\n'), group));
    }
    return found;
}
const PY_FIELDS = new Map([
    ...Object.entries({ ..._setuptools_values_js__WEBPACK_IMPORTED_MODULE_2__/* .SINGLE */ .zt, ..._setuptools_values_js__WEBPACK_IMPORTED_MODULE_2__/* .PEOPLE */ .qp, ..._setuptools_values_js__WEBPACK_IMPORTED_MODULE_2__/* .LISTS */ .m5 }),
    ...Object.keys({ ..._setuptools_values_js__WEBPACK_IMPORTED_MODULE_2__/* .URLS */ .tl, project_urls: '' }).map((key) => [key, 'url']),
    ['entry_points', 'entry-point'],
    ['extras_require', 'requires-dist'],
    ['license_files', 'license-file'],
    ['license_file', 'license-file'],
]);
/** Puts one keyword of `setup()` into the draft; answers false where its value has not the form it must have. */
function readKeyword(draft, files, keyword, field, value) {
    if (value === null)
        return true;
    if (keyword === 'extras_require') {
        if (!isMap(value))
            return false;
        const extras = new Map([...value].map(([extra, texts]) => [extra, valueTexts(texts) ?? []]));
        (0,_setuptools_values_js__WEBPACK_IMPORTED_MODULE_2__/* .addExtrasRequire */ .iJ)(draft, extras);
        return true;
    }
    if (keyword === 'project_urls') {
        if (!isMap(value))
            return false;
        draft.add('url', [...value].map(([label, url]) => `${label}, ${typeof url === 'string' ? url : ''}`));
        return true;
    }
    const texts = keyword === 'entry_points' ? readEntryPointsValue(value) : valueTexts(value);
    const isText = typeof value === 'string';
    if (_setuptools_values_js__WEBPACK_IMPORTED_MODULE_2__/* .SINGLE */ .zt[keyword] !== undefined) {
        if (isText)
            draft.one(field, value);
        return isText;
    }
    if (_setuptools_values_js__WEBPACK_IMPORTED_MODULE_2__/* .PEOPLE */ .qp[keyword] !== undefined || _setuptools_values_js__WEBPACK_IMPORTED_MODULE_2__/* .URLS */ .tl[keyword] !== undefined) {
        if (isText)
            draft.add(field, [_setuptools_values_js__WEBPACK_IMPORTED_MODULE_2__/* .URLS */ .tl[keyword] === undefined ? value : `${_setuptools_values_js__WEBPACK_IMPORTED_MODULE_2__/* .URLS */ .tl[keyword]}, ${value}`]);
        return isText;
    }
    if (texts === undefined)
        return false;
    if (field === 'license-file')
        (0,_license_js__WEBPACK_IMPORTED_MODULE_0__/* .readLicenseFiles */ .T)(draft, files, { globs: texts });
    else
        draft.add(field, texts);
    return true;
}
/** Keywords by which plug-ins settle the version: setuptools-scm, pbr. */
const VERSION_PLUGINS = ['use_scm_version', 'pbr', 'versioning', 'use_calver'];
/** Puts what the call of `setup()` says into the draft. */
function readSetupPy(draft, files) {
    const values = (0,_setup_values_js__WEBPACK_IMPORTED_MODULE_1__/* .setupValues */ .k)(files);
    if ('why' in values) {
        if (!files.has('setup.py'))
            return;
        for (const field of PY_FIELDS.values())
            if (!draft.says(field))
                draft.unknown(field, values.why);
        return;
    }
    for (const [keyword, value] of values) {
        const field = PY_FIELDS.get(keyword);
        if (VERSION_PLUGINS.includes(keyword))
            draft.unknown('version', `setup.py leaves it to ${keyword}`);
        if (field === undefined)
            continue;
        if (value === undefined || !readKeyword(draft, files, keyword, field, value)) {
            draft.unknown(field, `${keyword} of setup() in setup.py is no literal`);
        }
    }
}


/***/ }),

/***/ 74973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readSetupPy),
/* harmony export */   k: () => (/* binding */ setupValues)
/* harmony export */ });
/* harmony import */ var _python_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23059);
/* harmony import */ var _python_constants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61879);
/* harmony import */ var _python_literals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31084);
/* harmony import */ var _python_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31760);
/* harmony import */ var _python_references_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84552);
/* harmony import */ var _python_setup_call_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40980);
/* harmony import */ var _python_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71248);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29656);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82383);









/** Names that are followed to their values in one setup.py. */
const MAX_STEPS = 500;
/** Bytes of a setup.py that is parsed: real ones have a tenth of it. */
const MAX_BYTES = 256 * 1024;
/** Reads what expressions of one setup.py are worth, by the idioms that setup.py files have. */
class Evaluator {
    module;
    files;
    constants;
    steps = 0;
    constructor(module, files) {
        this.module = module;
        this.files = files;
        this.constants = (0,_python_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .moduleConstants */ .A2)(module);
    }
    value(node) {
        return (0,_python_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .literalValue */ .XP)(this.module, node, (inner) => this.resolve(inner));
    }
    resolve(node) {
        if (++this.steps > MAX_STEPS)
            return undefined;
        if (node.name === 'VariableName') {
            const bound = this.constants.get((0,_python_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .identifier */ .Cv)(this.module, node));
            return bound && this.value(bound);
        }
        if (node.name === 'CallExpression')
            return this.fileText(node);
        if (node.name !== 'MemberExpression')
            return undefined;
        const [object, punctuation, key] = node.children;
        if (object === undefined || key === undefined)
            return undefined;
        return punctuation?.name === '['
            ? this.executed(object, (0,_python_literals_js__WEBPACK_IMPORTED_MODULE_2__/* .constantString */ ._w)(this.module, key))
            : this.attribute(object, (0,_python_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .identifier */ .Cv)(this.module, key));
    }
    /** `demo.__version__`, where the module that is imported stands in the tree. */
    attribute(object, name) {
        const imported = (0,_python_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .identifier */ .Cv)(this.module, object);
        return (0,_version_js__WEBPACK_IMPORTED_MODULE_6__/* .constantOf */ .yi)((0,_version_js__WEBPACK_IMPORTED_MODULE_6__/* .findModule */ .ku)(this.files, imported, ['', 'src']), name);
    }
    /** `about["__version__"]`, where `exec(f.read(), about)` ran a file of the tree. */
    executed(object, key) {
        const name = (0,_python_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .identifier */ .Cv)(this.module, object);
        if (key === undefined)
            return undefined;
        const paths = [...(0,_python_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .walk */ .GG)(this.module.root)].flatMap((call) => {
            if (call.name !== 'CallExpression' || this.calleeOf(call) !== 'exec')
                return [];
            const [code, scope] = (0,_python_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .argumentsOf */ .aX)(this.module, call);
            if (code === undefined || scope === undefined)
                return [];
            return (0,_python_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .identifier */ .Cv)(this.module, scope.value) === name ? [this.pathRead(code.value)] : [];
        });
        const [path, ...others] = paths;
        if (path === undefined || others.length > 0)
            return undefined;
        const read = this.files.read(path);
        return 'why' in read ? undefined : (0,_version_js__WEBPACK_IMPORTED_MODULE_6__/* .constantOf */ .yi)({ module: (0,_python_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseModule */ .Y)(read.bytes) }, key);
    }
    fileText(call) {
        const path = this.pathRead(call);
        const read = path === undefined ? undefined : this.files.read(path);
        return read === undefined || 'why' in read ? undefined : read.text;
    }
    calleeOf(call) {
        const [callee] = call.children;
        return callee === undefined ? '' : (0,_python_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .identifier */ .Cv)(this.module, callee);
    }
    /** The path in `open(path).read()`, and in `f.read()` below `with open(path) as f`. */
    pathRead(call) {
        const [member] = call.name === 'CallExpression' ? call.children : [];
        const [object, , method] = member?.name === 'MemberExpression' ? member.children : [];
        if (object === undefined || method === undefined || (0,_python_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .argumentsOf */ .aX)(this.module, call).length > 0)
            return undefined;
        if ((0,_python_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .identifier */ .Cv)(this.module, method) !== 'read')
            return undefined;
        return this.openedPath(object.name === 'VariableName' ? this.withSource(call, object) : object);
    }
    withSource(from, name) {
        for (let node = from.parent; node !== undefined; node = node.parent) {
            if (node.name !== 'WithStatement')
                continue;
            const [, call, as, target] = node.children;
            if (as?.name !== 'as' || target === undefined)
                return undefined;
            return (0,_python_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .identifier */ .Cv)(this.module, target) === (0,_python_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .identifier */ .Cv)(this.module, name) ? call : undefined;
        }
        return undefined;
    }
    openedPath(call) {
        if (call?.name !== 'CallExpression' || !/^(?:(?:io|codecs)\.)?open$/.test(this.calleeOf(call)))
            return undefined;
        const [first] = (0,_python_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .argumentsOf */ .aX)(this.module, call);
        return first?.kind === 'positional' ? this.path(first.value) : undefined;
    }
    /** A constant path, or `os.path.join(here, "a", "b")` with the folder of setup.py before it. */
    path(node) {
        const text = (0,_python_literals_js__WEBPACK_IMPORTED_MODULE_2__/* .constantString */ ._w)(this.module, node);
        if (text !== undefined)
            return text;
        if (node.name !== 'CallExpression' || !/^(?:os\.path\.|path\.)?join$/.test(this.calleeOf(node)))
            return undefined;
        const parts = (0,_python_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .argumentsOf */ .aX)(this.module, node).map(({ value }) => (0,_python_literals_js__WEBPACK_IMPORTED_MODULE_2__/* .constantString */ ._w)(this.module, value));
        const [here, ...below] = parts;
        if (below.length === 0 || below.includes(undefined))
            return undefined;
        return [...(here === undefined ? [] : [here]), ...below].join('/');
    }
}
/** No other file of the project. */
const ALONE = new _files_js__WEBPACK_IMPORTED_MODULE_8__/* .TreeFiles */ .g({
    repository: undefined,
    commit: '',
    committed: 0,
    files: new Map(),
    submodules: new Map(),
});
/** The same by the bytes of setup.py alone: what it takes from other files is not known. */
function readSetupPy(bytes) {
    return valuesOf(bytes, ALONE);
}
/** Keyword arguments of the one `setup()` call of setup.py; `undefined` where that call can't be read. */
function setupValues(files) {
    const read = files.read('setup.py');
    return 'why' in read ? read : valuesOf(read.bytes, files);
}
function valuesOf(bytes, files) {
    if (bytes.length > MAX_BYTES)
        return { why: 'setup.py is too long' };
    const module = (0,_python_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseModule */ .Y)(bytes);
    const keywords = module.problems.length > 0 ? undefined : (0,_python_setup_call_js__WEBPACK_IMPORTED_MODULE_5__/* .setupKeywords */ .eJ)(module, (0,_python_references_js__WEBPACK_IMPORTED_MODULE_4__/* .namesOf */ .e)(module));
    if (keywords === undefined)
        return { why: 'the call of setup() in setup.py can’t be read' };
    const evaluator = new Evaluator(module, files);
    return new Map([...keywords].map(([keyword, node]) => [keyword, evaluator.value(node)]));
}


/***/ }),

/***/ 97446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ requirementsOf),
/* harmony export */   TC: () => (/* binding */ filesText),
/* harmony export */   ab: () => (/* binding */ roots),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   fq: () => (/* binding */ pairsOf),
/* harmony export */   iJ: () => (/* binding */ addExtrasRequire),
/* harmony export */   m5: () => (/* binding */ LISTS),
/* harmony export */   qp: () => (/* binding */ PEOPLE),
/* harmony export */   tl: () => (/* binding */ URLS),
/* harmony export */   u$: () => (/* binding */ directive),
/* harmony export */   uL: () => (/* binding */ entryPointLines),
/* harmony export */   zt: () => (/* binding */ SINGLE)
/* harmony export */ });
/* harmony import */ var _distribution_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5390);
/* harmony import */ var _pyproject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56469);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61443);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54029);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82383);





/** Options of `[metadata]` and `[options]`, which are also keywords of `setup()`, that hold one text. */
const SINGLE = {
    name: 'name',
    version: 'version',
    description: 'summary',
    long_description: 'description',
    long_description_content_type: 'description-content-type',
    license: 'license',
    license_expression: 'license',
    python_requires: 'requires-python',
};
const PEOPLE = {
    author: 'author',
    author_email: 'author',
    maintainer: 'maintainer',
    maintainer_email: 'maintainer',
};
const LISTS = {
    keywords: 'keywords',
    classifiers: 'classifier',
    platforms: 'platform',
    install_requires: 'requires-dist',
};
const URLS = { url: 'Home-page', download_url: 'Download-URL' };
/** Folders below which setuptools finds the modules of `attr:`. */
function roots(table, cfgRoot) {
    const configured = (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_1__/* .lookup */ .$I)(table, 'tool', 'setuptools', 'package-dir', '');
    const where = (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .textsOf */ .CB)((0,_pyproject_js__WEBPACK_IMPORTED_MODULE_1__/* .lookup */ .$I)(table, 'tool', 'setuptools', 'packages', 'find', 'where'));
    return [
        ...((0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(configured) === undefined ? [] : [String(configured)]),
        ...where,
        cfgRoot ?? '',
        '',
        'src',
    ];
}
function attribute({ files, roots: folders }, path) {
    const at = path.lastIndexOf('.');
    return at <= 0 ? undefined : (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .constantOf */ .yi)((0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .findModule */ .ku)(files, path.slice(0, at), folders), path.slice(at + 1));
}
function filesText(files, paths) {
    const texts = [];
    for (const path of paths) {
        const read = files.read(path);
        if ('why' in read)
            return read;
        texts.push(read.text);
    }
    return { text: texts.join('\n') };
}
function directive(reader, value) {
    if (value.startsWith('file:'))
        return filesText(reader.files, listOf(value.slice(5)));
    if (!value.startsWith('attr:'))
        return { text: value };
    const path = value.slice(5).trim();
    const text = attribute(reader, path);
    return text === undefined ? { why: `${path} is no literal of the source` } : { text };
}
/** Lines, or else what commas part. */
function listOf(value, separator = ',') {
    return value
        .split(value.includes('\n') ? '\n' : separator)
        .map((item) => item.trim())
        .filter((item) => item !== '');
}
function pairsOf(value) {
    return new Map(listOf(value).map((line) => {
        const at = line.indexOf('=');
        return [line.slice(0, Math.max(at, 0)).trim(), line.slice(at + 1).trim()];
    }));
}
/**
 * Requirements of a list: lines, or else what semicolons part. A single line with a marker is one requirement that stands below
 * its key: setuptools refuses it beside the key as ambiguous.
 */
function requirementsOf(value) {
    const at = value.indexOf(';');
    return at !== -1 && !value.includes('\n') && (0,_distribution_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .isMarker */ .r)(value.slice(at + 1))
        ? [value.trim()]
        : listOf(value, ';');
}
/** `[extra]`, `[extra:marker]` and `[:marker]` keys of extras_require. */
function addExtrasRequire(draft, extras) {
    const named = new Map();
    for (const [key, texts] of extras) {
        const at = key.indexOf(':');
        const [extra, marker] = at === -1 ? [key, ''] : [key.slice(0, at), key.slice(at + 1)];
        const required = marker === '' ? texts : texts.map((text) => (0,_requirements_js__WEBPACK_IMPORTED_MODULE_2__/* .withCondition */ .u3)(text, marker));
        if (extra === '')
            draft.add('requires-dist', required);
        else
            named.set(extra, [...(named.get(extra) ?? []), ...required]);
    }
    (0,_requirements_js__WEBPACK_IMPORTED_MODULE_2__/* .addExtras */ .R1)(draft, named);
}
/** Entry points of a text in the form of entry_points.txt, or of lines of one group. */
function entryPointLines(text, group = '') {
    const found = [];
    let at = group;
    for (const line of text.split('\n').map((raw) => raw.trim())) {
        const header = line.startsWith('[') && line.endsWith(']') ? line.slice(1, -1).trim() : undefined;
        const equals = line.indexOf('=');
        if (header !== undefined)
            at = header;
        else if (equals > 0 && !/^[#;]/.test(line))
            found.push((0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .entryPoint */ .N$)(at, line.slice(0, equals).trim(), line.slice(equals + 1).trim()));
    }
    return found;
}


/***/ }),

/***/ 54029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Lc: () => (/* binding */ listTable),
/* harmony export */   N$: () => (/* binding */ entryPoint),
/* harmony export */   Yx: () => (/* binding */ projectUrls),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   ed: () => (/* binding */ textTable)
/* harmony export */ });
/* harmony import */ var _pyproject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56469);

/** Texts of an array; whatever else stands in it is left out, and so makes the artifact differ. */
function textsOf(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
/** The texts of a table by key. */
function textTable(value) {
    const entries = (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(value) ? Object.entries(value) : [];
    return new Map(entries.flatMap(([key, item]) => (typeof item === 'string' ? [[key, item]] : [])));
}
/** The arrays of texts of a table by key. */
function listTable(value) {
    const entries = (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(value) ? Object.entries(value) : [];
    return new Map(entries.map(([key, item]) => [key, textsOf(item)]));
}
/** `group: name = target`, the form in which entry points are compared. */
function entryPoint(group, name, target) {
    return `${group}: ${name} = ${target}`;
}
/** `label, url`, as Project-URL has it. */
function projectUrls(urls) {
    return [...urls].map(([label, url]) => `${label}, ${url}`);
}


/***/ }),

/***/ 82383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ku: () => (/* binding */ findModule),
/* harmony export */   mx: () => (/* binding */ versionOfTag),
/* harmony export */   q$: () => (/* binding */ flitModule),
/* harmony export */   qT: () => (/* binding */ versionInFile),
/* harmony export */   yi: () => (/* binding */ constantOf)
/* harmony export */ });
/* harmony import */ var _distribution_filename_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57245);
/* harmony import */ var _distribution_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82354);
/* harmony import */ var _python_constants_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61879);
/* harmony import */ var _python_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31760);




/** The version that a tag names: `1.2`, `v1.2`, or with the project's name before it (`demo-1.2`, `demo-v1.2`, `demo/1.2`). */
function versionOfTag(tag, project) {
    const named = /^(.+?)[-_/@]?(v?\d.*)$/i.exec(tag);
    const rest = named !== null && (0,_distribution_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(named[1] ?? '') === (0,_distribution_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(project) ? named[2] : tag;
    return (0,_distribution_version_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeVersion */ .Qj)((rest ?? tag).replace(/^v/i, ''));
}
function readModule(files, path) {
    const read = files.read(path);
    if ('why' in read)
        return read;
    const module = (0,_python_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseModule */ .Y)(read.bytes);
    return module.problems.length > 0
        ? { why: `${path} has Python that the parser does not know` }
        : { module };
}
/** The module `a.b` below the first of some source roots that has it. */
function findModule(files, name, roots) {
    const relative = name.replaceAll('.', '/');
    for (const root of roots) {
        const base = root === '' || root === '.' ? relative : `${root}/${relative}`;
        for (const path of [`${base}.py`, `${base}/__init__.py`])
            if (files.has(path))
                return readModule(files, path);
    }
    return { why: `the source has no module ${name}` };
}
/** The text that a module assigns to a name, once, as a literal. */
function constantOf(read, name) {
    if ('why' in read)
        return undefined;
    const node = (0,_python_constants_js__WEBPACK_IMPORTED_MODULE_2__/* .moduleConstants */ .A2)(read.module).get(name);
    const value = node && (0,_python_constants_js__WEBPACK_IMPORTED_MODULE_2__/* .literalValue */ .XP)(read.module, node);
    return typeof value === 'string' ? value : undefined;
}
/** `__version__` or `VERSION` of a file, as hatchling and pdm look for it. */
function versionInFile(files, path) {
    const read = readModule(files, path);
    return constantOf(read, '__version__') ?? constantOf(read, 'VERSION');
}
/** Docstring and version of the module that flit packages. */
function flitModule(files, name) {
    const read = findModule(files, name, ['', 'src']);
    if ('why' in read)
        return {};
    const docstring = (0,_python_constants_js__WEBPACK_IMPORTED_MODULE_2__/* .moduleDocstring */ .gp)(read.module)?.trimStart();
    const summary = docstring?.split('\n', 1)[0]?.trim();
    const version = constantOf(read, '__version__');
    return { ...(summary !== undefined && { summary }), ...(version !== undefined && { version }) };
}


/***/ }),

/***/ 56469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ lookup),
/* harmony export */   F0: () => (/* binding */ shownProblem),
/* harmony export */   MT: () => (/* binding */ parseToml),
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   nj: () => (/* binding */ lineOfKey)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** No backend's table nests this deep; a hostile one is refused before it costs the stack. */
const MAX_DEPTH = 64;
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
/** The value under a path of keys, looked up among own properties only. */
function lookup(table, ...keys) {
    let value = table;
    for (const key of keys) {
        if (!isTable(value) || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
/** Whether any key path of the file has more parts than {@link MAX_DEPTH}: dotted keys nest without a bracket. */
function hasDeepKey(text) {
    return text.split('\n').some((line) => {
        const key = /^\s*\[*([^=#]*)/.exec(line)?.[1] ?? '';
        return key.split('.').length > MAX_DEPTH;
    });
}
/** Parses a TOML file; whatever the bytes are, the answer is a table or a problem, never a throw. */
function parseToml(bytes) {
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return { table: {}, text: '', problem: { message: 'it is not UTF-8' } };
    }
    if (hasDeepKey(text))
        return { table: {}, text, problem: { message: 'its keys nest too deep' } };
    try {
        return { table: (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxDepth: MAX_DEPTH, integersAsBigInt: 'asNeeded' }), text };
    }
    catch (error) {
        const message = firstLine((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error)).replace(/^Invalid TOML document: /u, '');
        return {
            table: {},
            text,
            problem: error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx ? { message, line: error.line, column: error.column } : { message },
        };
    }
}
/** What is wrong with a file, and where, for a sentence. */
function shownProblem({ message, line, column }) {
    if (line === undefined)
        return message;
    return `${message} (line ${line}${column === undefined ? '' : `, column ${column}`})`;
}
function firstLine(text) {
    return /^[^\n]*/.exec(text)?.[0] ?? '';
}
/** Tables around a key that are looked for; the key's own name may hold any number of dots. */
const MAX_PARENTS = 4;
/** 1-based line on which a key or a table header of that name, or else the table around it, stands; for annotations only. */
function lineOfKey(text, key) {
    const lines = text.split('\n');
    const headers = lines.map((line) => /^\s*\[+([^\]]*)/.exec(line)?.[1]);
    const keys = lines.map((line) => /^([^=[#]*[^=[#\s])\s*=/.exec(line)?.[1]?.trim());
    let path = key;
    for (let i = 0; i < MAX_PARENTS && path !== ''; i++) {
        const parent = path.slice(0, Math.max(0, path.lastIndexOf('.')));
        const last = path.slice(parent === '' ? 0 : parent.length + 1);
        const header = headers.findIndex((name) => name === path || name?.startsWith(`${path}.`) === true);
        const line = header >= 0 ? header : keys.findIndex((name) => name === last || name?.endsWith(`.${last}`) === true);
        if (line >= 0)
            return line + 1;
        path = parent;
    }
    return undefined;
}


/***/ }),

/***/ 74495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ parseSetupCfg)
/* harmony export */ });
/** Inherited options in the whole file; a real setup.cfg has none. */
const MAX_INHERITED = 100_000;
const normalise = (name) => name.trim().toLowerCase().replaceAll('-', '_');
function decodeUtf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
/** One already makes the file unreadable; a hostile file has one in each of its lines. */
const MAX_PROBLEMS = 20;
/** The state of one pass over the lines. */
class Reader {
    sections = new Map();
    problems = [];
    seen = new Set();
    section;
    open;
    line(raw, line) {
        const content = raw.trim();
        if (content.startsWith('#') || content.startsWith(';'))
            return;
        const indent = raw.length - raw.trimStart().length;
        if (this.open !== undefined && (content === '' || indent > this.open.indent)) {
            this.open.lines.push(content);
            return;
        }
        if (content === '')
            return;
        this.end();
        const header = /^\[(.+)\]/.exec(content)?.[1];
        if (header === undefined)
            this.option(content, indent, line);
        else
            this.header(header, line);
    }
    end() {
        const { open } = this;
        open?.options.set(open.key, { value: open.lines.join('\n').trim(), line: open.line });
        this.open = undefined;
    }
    problem(message, line) {
        if (this.problems.length < MAX_PROBLEMS)
            this.problems.push({ message, line });
    }
    once(id, message, line) {
        if (this.seen.has(id))
            this.problem(message, line);
        this.seen.add(id);
    }
    header(name, line) {
        this.section = name;
        if (name !== 'DEFAULT')
            this.once(`[${name}`, `section "${name}" comes twice`, line);
        if (!this.sections.has(normalise(name)))
            this.sections.set(normalise(name), new Map());
    }
    option(content, indent, line) {
        const options = this.section === undefined ? undefined : this.sections.get(normalise(this.section));
        const at = content.search(/[=:]/);
        if (this.section === undefined || options === undefined || at <= 0) {
            const message = options === undefined ? 'a line stands before any section' : 'a line has no value';
            this.problem(message, line);
            return;
        }
        const key = normalise(content.slice(0, at));
        this.once(`${this.section}]${key}`, `"${key}" comes twice in one section`, line);
        this.open = { options, key, line, indent, lines: [content.slice(at + 1).trim()] };
    }
}
/**
 * Reads setup.cfg as `configparser.RawConfigParser` does (Python library reference, "Supported INI File Structure"):
 * `=` and `:` delimit, `#` and `;` begin comment lines, deeper lines go on with a value, `[DEFAULT]` fills every section.
 * What that parser refuses is a problem; reading goes on.
 */
function parseSetupCfg(bytes) {
    const text = decodeUtf8(bytes);
    if (text === undefined)
        return { sections: new Map(), problems: [{ message: 'it is not UTF-8', line: 1 }] };
    const reader = new Reader();
    for (const [index, raw] of text.split(/\r\n|\r|\n/).entries())
        reader.line(raw, index + 1);
    reader.end();
    const { sections, problems } = reader;
    const defaults = sections.get('default') ?? new Map();
    if (defaults.size * sections.size > MAX_INHERITED) {
        problems.push({ message: 'too many sections inherit too many defaults', line: 1 });
        return { sections, problems };
    }
    for (const [key, option] of defaults) {
        for (const options of sections.values())
            if (!options.has(key))
                options.set(key, option);
    }
    return { sections, problems };
}


/***/ }),

/***/ 78285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ changelogs),
/* harmony export */   ZE: () => (/* binding */ sectionOf),
/* harmony export */   wy: () => (/* binding */ mentions)
/* harmony export */ });
/** Names that projects give their changelog, at the root or in docs. */
const USUAL = /^(?:docs?\/)?(?:changelog|changes|news|history|release[-_ ]?notes)(?:\.(?:md|rst|txt))?$/iu;
const MAX_LINE = 300;
/** Changelogs of a commit. @param path the one that the policy names; absent: those with a usual name */
function changelogs({ files }, path) {
    const paths = path === undefined ? [...files.keys()].filter((one) => USUAL.test(one)).sort() : [path];
    return paths.flatMap((one) => {
        const contents = files.get(one)?.contents;
        return contents === undefined ? [] : [{ path: one, text: new TextDecoder().decode(contents) }];
    });
}
/**
 * Whether a heading of the text names one of some versions: a heading of Markdown, a line that is underlined, or one that begins
 * with the version. That some sentence mentions it is not enough.
 */
function mentions(text, names) {
    const lines = text.split(LINE_END);
    return lines.some((_, index) => isNamed(lines, index, names));
}
/**
 * The part of a changelog below the first heading that names one of some versions, that heading with it, up to the next heading
 * that does not stand below it. `line` counts from 1.
 */
function sectionOf(text, names) {
    const lines = text.split(LINE_END);
    const start = lines.findIndex((_, index) => isNamed(lines, index, names));
    if (start < 0)
        return undefined;
    const level = levelOf(lines, start);
    const end = lines.findIndex((_, index) => index > start && levelOf(lines, index) <= level);
    return {
        line: start + 1,
        text: lines
            .slice(start, end < 0 ? undefined : end)
            .join('\n')
            .trimEnd(),
    };
}
const LINE_END = /\r\n|\r|\n/u;
const NO_HEADING = Infinity;
/** A line that begins with a version and is no other heading. */
const BARE = 10;
function isNamed(lines, index, names) {
    const line = lines[index] ?? '';
    if (line.length > MAX_LINE || !names.some((name) => holds(line, name)))
        return false;
    const begins = beginOf(line);
    return (headingLevel(lines, index) !== NO_HEADING ||
        names.some((name) => startsWithVersion(line.slice(begins), name)));
}
function beginOf(line) {
    return /^[\s*[(]*(?:version|release)?[\s*[(]*/iu.exec(line)?.[0].length ?? 0;
}
function levelOf(lines, index) {
    const line = lines[index] ?? '';
    const level = headingLevel(lines, index);
    if (level !== NO_HEADING || line.length > MAX_LINE)
        return level;
    return /^v?\d+(?:\.\d+)+/iu.test(line.slice(beginOf(line))) ? BARE : NO_HEADING;
}
/** Underlines other than Markdown’s two have no order that is everywhere the same: they count as one level. */
function headingLevel(lines, index) {
    const line = lines[index] ?? '';
    const marks = /^ {0,3}(#+|={1,6} )/u.exec(line)?.[1];
    if (marks !== undefined)
        return marks.trim().length;
    const underline = /^\s*([-=~^"'*+#`.:])\1{2,}\s*$/u.exec(lines[index + 1] ?? '')?.[1];
    if (underline === undefined || !/[\p{L}\p{N}]/u.test(line))
        return NO_HEADING;
    return underline === '=' ? 1 : 2;
}
/** As a whole: `1.0` is not named by `1.0.1`, `11.0` or `1.0rc1`. */
function holds(line, name) {
    for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
        const before = line.slice(0, at);
        if (!/[\w.]$/u.test(before.replace(/(?:^|[^\w.])v$/iu, ' ')) && isEnd(line.slice(at + name.length)))
            return true;
    }
    return false;
}
function startsWithVersion(line, name) {
    const rest = /^v\d/iu.test(line) && !/^v/iu.test(name) ? line.slice(1) : line;
    return rest.startsWith(name) && isEnd(rest.slice(name.length));
}
function isEnd(rest) {
    return !/^(?:\w|[.+!-]\w)/u.test(rest);
}


/***/ }),

/***/ 15412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ projectVersion),
/* harmony export */   t: () => (/* binding */ versionOfTagName)
/* harmony export */ });
/* harmony import */ var _distribution_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82354);
/* harmony import */ var _source_metadata_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47833);


/** The version of a tag's name after its prefix, in normal form (PEP 440); undefined where it is none. */
function versionOfTagName(name, prefix) {
    return name.startsWith(prefix) ? (0,_distribution_version_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeVersion */ .Qj)(name.slice(prefix.length)) : undefined;
}
/** The version that the files of a commit say, without a look at its tag. */
function projectVersion(source) {
    const { repository, commit, committed, files, submodules } = source;
    const { fields, path } = (0,_source_metadata_read_js__WEBPACK_IMPORTED_MODULE_1__/* .expectedMetadata */ .m)({ repository, commit, committed, files, submodules });
    const field = fields.get('version');
    if (field?.state === 'unknown')
        return field;
    const version = field?.values[0];
    return version === undefined
        ? { state: 'unknown', why: `${path} has none` }
        : { state: 'known', version, path };
}


/***/ }),

/***/ 95637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ CONVENTIONAL_CONSTRAINTS)
/* harmony export */ });
/** Where constraints usually are; looked for at the project's root where the policy names none. */
const CONVENTIONAL_CONSTRAINTS = [
    'constraints.txt',
    'constraints-ci.txt',
    'constraints-dev.txt',
    'requirements-build.txt',
    'requirements-ci.txt',
    'requirements-dev.txt',
    'pylock.toml',
    'uv.lock',
];


/***/ }),

/***/ 80837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ isVersionTag),
/* harmony export */   QR: () => (/* binding */ ageInDays),
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   _2: () => (/* binding */ releaseMonth),
/* harmony export */   aR: () => (/* binding */ repositoryName)
/* harmony export */ });
/** Revisions of pre-commit hooks: what they pin, and how old they are as far as a version tells. */
/** A full object id of git, which nobody can move. */
function isCommit(rev) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(rev);
}
/** A tag of one release: a version of at least two parts. `v4` and `release-1.2` are names that projects move. */
function isVersionTag(rev) {
    return /^[vV]?\d{1,9}(?:\.\d{1,9})+(?:[-.+_]?[0-9A-Za-z]{1,40}){0,6}$/.test(rev);
}
/** A repository without scheme, user and `.git`: how approvals and tables name it. */
function repositoryName(repo) {
    return repo
        .replace(/^[A-Za-z][A-Za-z0-9+.-]*:\/\//, '')
        .replace(/^[^/@]*@/, '')
        .replace(/\/+$/, '')
        .replace(/\.git$/i, '')
        .toLowerCase();
}
/** Repositories whose versions begin with year and month, from the first version of that kind. */
const CALENDAR = new Map([
    ['github.com/psf/black', 18],
    ['github.com/ambv/black', 18],
    ['github.com/python/black', 18],
    ['github.com/psf/black-pre-commit-mirror', 23],
    ['github.com/ansible/ansible-lint', 24],
]);
/** When a hook's version was released, where its project puts the date in its versions: Black 22.3.0 is of March 2022. */
function releaseMonth(repo, rev) {
    const first = CALENDAR.get(repositoryName(repo));
    const [, year = '', month = ''] = /^v?(\d{2})\.(\d{1,2})(?:\D|$)/.exec(rev) ?? [];
    if (first === undefined || Number(year) < first || Number(month) < 1 || Number(month) > 12)
        return undefined;
    return { year: 2000 + Number(year), month: Number(month) };
}
const DAY = 24 * 60 * 60 * 1000;
/** Days from the end of that month to a day (YYYY-MM-DD): the age it has at least. */
function ageInDays({ year, month }, today) {
    return Math.floor((Date.parse(`${today}T00:00:00Z`) - Date.UTC(year, month, 1)) / DAY) + 1;
}


/***/ }),

/***/ 31763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ pinKey),
/* harmony export */   Mf: () => (/* binding */ gatherVulnerabilities),
/* harmony export */   nZ: () => (/* binding */ pinOf),
/* harmony export */   ql: () => (/* binding */ gatherPins)
/* harmony export */ });
/* unused harmony exports isSameIndex, pinsOf */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71588);
/* harmony import */ var _parallel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40932);
/* harmony import */ var _pypi_default_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87468);
/* harmony import */ var _pypi_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77545);





function pinKey({ project, version }) {
    return `${project}==${version}`;
}
/**
 * The release that a constraint pins, where the index that is asked is the one that it comes from. A name of another index is
 * never asked: that would tell it to a stranger, who might answer.
 */
function pinOf({ project, version, origin, index }, asked) {
    if (origin !== 'index' || project === undefined || version === undefined)
        return undefined;
    return index === undefined || isSameIndex(index, asked) ? { project, version } : undefined;
}
/** A lock file that names PyPI means whatever mirror of it pip is configured for. */
function isSameIndex(named, asked) {
    const [a, b] = [withoutSlash(named), withoutSlash(asked)];
    return a === b || a === withoutSlash(_pypi_default_index_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_INDEX_URL */ .X);
}
const withoutSlash = (url) => url.replace(/\/{1,10}$/, '');
/** More projects than any toolchain has; an index must not be asked without end. */
const MAX_PROJECTS = 2000;
const AT_ONCE = 6;
/** Releases pinned by constraints files, each once, in the order of their names. */
function pinsOf(files, index) {
    const pins = new Map();
    for (const { constraints } of files) {
        for (const constraint of constraints) {
            const pin = pinOf(constraint, index);
            if (pin !== undefined)
                pins.set(pinKey(pin), pin);
        }
    }
    return [...pins].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pin]) => pin);
}
/**
 * Asks an index for the releases that constraints pin, a few at a time. One that can't be asked makes the whole unavailable:
 * half an answer looks like a good one.
 * @throws ToolError where the index must not be asked at all
 */
async function gatherPins(files, index) {
    const pins = pinsOf(files, index.url);
    const projects = [...new Set(pins.map(({ project }) => project))];
    if (projects.length > MAX_PROJECTS) {
        return unavailable(`the constraints pin ${projects.length} projects, and at most ${MAX_PROJECTS} are asked for`);
    }
    return orUnavailable(async () => {
        const pages = new Map(await (0,_parallel_js__WEBPACK_IMPORTED_MODULE_4__/* .inParallel */ .H)(projects, AT_ONCE, async (name) => [name, await index.project(name)]));
        const status = [...pages].flatMap(([project, page]) => page?.status === undefined ? [] : [[project, page.status]]);
        const releases = pins.map((pin) => {
            const page = pages.get(pin.project);
            return [pinKey(pin), page === undefined ? [] : (0,_pypi_release_js__WEBPACK_IMPORTED_MODULE_2__/* .listedFiles */ .Ho)(page, pin.project, pin.version)];
        });
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)({ index: index.url, status: new Map(status), releases: new Map(releases) });
    });
}
/** The same for known vulnerabilities, of the releases that the index has. @throws ToolError as above */
async function gatherVulnerabilities(files, pins, index) {
    if (pins.state === 'unavailable')
        return pins;
    const { releases } = pins.value;
    const asked = pinsOf(files, index.url).filter((pin) => (releases.get(pinKey(pin)) ?? []).length > 0);
    return orUnavailable(async () => {
        const answers = await (0,_parallel_js__WEBPACK_IMPORTED_MODULE_4__/* .inParallel */ .H)(asked, AT_ONCE, async (pin) => {
            const found = await index.vulnerabilities(pin.project, pin.version);
            if (found !== undefined)
                return [pinKey(pin), found];
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('environment', `${index.url} does not say whether ${pin.project} ${pin.version} has known vulnerabilities (the input ` +
                '"skip-vulnerabilities" leaves them out, and the report then lists them as not checked)');
        });
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(new Map(answers));
    });
}
async function orUnavailable(gather) {
    try {
        return await gather();
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v && error.code === 'environment')
            return unavailable(error.message);
        throw error;
    }
}
function unavailable(why) {
    return { state: 'unavailable', why };
}


/***/ }),

/***/ 92040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ parseRequirementsFile),
  V: () => (/* binding */ pinnedVersion)
});

// EXTERNAL MODULE: ./lib/distribution/filename.js
var filename = __webpack_require__(57245);
// EXTERNAL MODULE: ./lib/distribution/requirement.js
var requirement = __webpack_require__(82157);
// EXTERNAL MODULE: ./lib/distribution/version.js
var distribution_version = __webpack_require__(82354);
;// CONCATENATED MODULE: ./lib/toolchain/pip-options.js
/** Options that pip takes in a requirements file (its documentation: "Requirements File Format"), read as its optparse reads them. */
const flag = (name) => ({ name, takesValue: false });
const valued = (name) => ({ name, takesValue: true });
const INDEX_URL = valued('--index-url');
const CONFIG_SETTINGS = valued('--config-settings');
const LONG = new Map([
    ...[
        flag('--no-index'),
        flag('--prefer-binary'),
        flag('--require-hashes'),
        flag('--pre'),
        INDEX_URL,
        valued('--extra-index-url'),
        valued('--constraint'),
        valued('--requirement'),
        valued('--editable'),
        valued('--find-links'),
        valued('--no-binary'),
        valued('--only-binary'),
        valued('--trusted-host'),
        valued('--use-feature'),
        valued('--global-option'),
        valued('--hash'),
        CONFIG_SETTINGS,
    ].map((option) => [option.name, option]),
    ['--pypi-url', INDEX_URL],
    ['--config-setting', CONFIG_SETTINGS],
]);
const SHORT = new Map([
    ['-i', INDEX_URL],
    ['-c', valued('--constraint')],
    ['-r', valued('--requirement')],
    ['-e', valued('--editable')],
    ['-f', valued('--find-links')],
    ['-C', CONFIG_SETTINGS],
]);
/** An unambiguous beginning of a long option is that option: `--extra-index` adds an index as well. */
function longOption(name) {
    const exact = LONG.get(name);
    if (exact !== undefined)
        return exact;
    const found = [...LONG].filter(([key]) => key.startsWith(name)).map(([, option]) => option);
    return new Set(found).size === 1 ? found[0] : undefined;
}
/** One word: the option as written, what it stands for, and the value that is joined to it (`--name=value`, `-rvalue`). */
function split(word) {
    const equals = word.indexOf('=');
    const isLong = word.startsWith('--');
    const end = !isLong ? 2 : equals < 0 ? word.length : equals;
    const key = word.slice(0, end);
    const option = isLong ? longOption(key) : SHORT.get(key);
    const joined = end === word.length ? undefined : word.slice(isLong ? end + 1 : end);
    return { key, ...(option && { option }), ...(joined !== undefined && { joined }) };
}
function parsePipOptions(words) {
    const options = [];
    const dropped = [];
    let problem;
    for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? '';
        if (word === '--') {
            dropped.push(...words.slice(at + 1));
            break;
        }
        if (!word.startsWith('-') || word === '-') {
            dropped.push(word);
            continue;
        }
        const { option, key, joined } = split(word);
        if (option === undefined) {
            options.push({ name: key, ...(joined !== undefined && { value: joined }), known: false });
        }
        else if (!option.takesValue) {
            if (joined !== undefined)
                problem ??= `${option.name} takes no value`;
            options.push({ name: option.name, known: true });
        }
        else {
            const value = joined ?? words[++at];
            if (value === undefined)
                problem ??= `${option.name} has no value`;
            else
                options.push({ name: option.name, value, known: true });
        }
    }
    return { options, dropped, ...(problem !== undefined && { problem }) };
}

;// CONCATENATED MODULE: ./lib/toolchain/shell-words.js
/** A piece of a word: an escape, a quoted text, or anything else but white space. */
const PIECE = /\\([^])|'([^']*)'|"((?:[^"\\]|\\[^])*)"|([^ \t\r\n\\'"]+)|([ \t\r\n]+)/y;
/**
 * Splits text into words as Python's `shlex.split` does (POSIX rules): quotes, and backslashes outside of single quotes.
 * `undefined` where a quote is not closed or nothing follows a backslash.
 */
function shellWords(text) {
    const words = [];
    let word;
    PIECE.lastIndex = 0;
    while (PIECE.lastIndex < text.length) {
        const match = PIECE.exec(text);
        if (match === null)
            return undefined;
        const [, escaped, single, double, plain, space] = match;
        if (space === undefined) {
            // Within double quotes a backslash escapes only itself and the quote.
            word = (word ?? '') + (escaped ?? single ?? double?.replace(/\\(["\\])/g, '$1') ?? plain ?? '');
        }
        else if (word !== undefined) {
            words.push(word);
            word = undefined;
        }
    }
    if (word !== undefined)
        words.push(word);
    return words;
}

// EXTERNAL MODULE: ./lib/toolchain/text.js
var toolchain_text = __webpack_require__(82204);
;// CONCATENATED MODULE: ./lib/toolchain/requirements.js






/** Far above the largest real ones (several thousand hashes). */
const MAX_BYTES = 4 * 1024 * 1024;
/** One logical line: continuation lines joined, comment removed. */
function* logicalLines(lines) {
    let parts = [];
    let first = 0;
    for (const { text, line } of lines) {
        // A comment ends the line that continues into it, whatever it ends in itself.
        const isComment = /^\s*#/.test(text);
        if (parts.length === 0)
            first = line;
        if (text.endsWith('\\') && !isComment) {
            parts.push(withoutBackslashes(text));
            continue;
        }
        const whole = [...parts, isComment ? ` ${text}` : text].join('');
        parts = [];
        const bare = withoutComment(whole);
        if (bare !== '')
            yield { text: bare, line: first };
    }
    const rest = withoutComment(parts.join(''));
    if (rest !== '')
        yield { text: rest, line: first };
}
/** pip takes those at the beginning away as well. */
function withoutBackslashes(text) {
    let [from, to] = [0, text.length];
    while (to > 0 && text[to - 1] === '\\')
        to -= 1;
    while (from < to && text[from] === '\\')
        from += 1;
    return text.slice(from, to);
}
/** `#` begins a comment at the start and after white space only: a URL may hold one. */
function withoutComment(text) {
    const at = text.startsWith('#') ? 0 : text.search(/\s#/);
    return (at < 0 ? text : text.slice(0, at)).trim();
}
/** The requirement, which ends before the first word with a hyphen, and the rest. pip splits at spaces alone. */
function splitLine(text) {
    if (text.startsWith('-'))
        return { requirement: '', rest: text };
    const at = text.indexOf(' -');
    return at < 0
        ? { requirement: text, rest: '' }
        : { requirement: text.slice(0, at).trim(), rest: text.slice(at + 1) };
}
/** The version of the one clause that allows a single version. */
function pinnedVersion({ specifiers }) {
    const [clause] = specifiers;
    if (specifiers.length !== 1 || clause === undefined)
        return undefined;
    const version = /^={2,3}([^=*]+)$/.exec(clause)?.[1];
    return version === undefined ? undefined : (0,distribution_version/* normalizeVersion */.Qj)(version);
}
const VERSION_CONTROL = /^(?:git|hg|svn|bzr)\+/i;
/** What pip takes for a path: it has a separator, begins with a dot, or is named like an archive. */
function looksLikePath(text) {
    const [name = ''] = text.split(/[\s;[]/, 1);
    return /[/\\]|^\./.test(name) || /\.(?:whl|zip|tgz|tar|tar\.\w+|tbz|txz|tlz)$/i.test(name);
}
function originOf(text) {
    if (/^file:/i.test(text))
        return 'path';
    if (text.includes('://') || VERSION_CONTROL.test(text))
        return 'address';
    return looksLikePath(text) ? 'path' : undefined;
}
/** The algorithm keeps its case: pip knows the lower-case names alone. */
function hashOf(value) {
    const colon = value.indexOf(':');
    return colon < 0 ? undefined : { algorithm: value.slice(0, colon), digest: value.slice(colon + 1) };
}
class Reader {
    constraints = [];
    options = [];
    includes = [];
    #problems;
    constructor(problems) {
        this.#problems = problems;
    }
    read({ text, line }) {
        // pip puts the value of the variable there, and so another text on another machine.
        const variable = /\$\{[A-Z0-9_]+\}/.exec(text)?.[0];
        if (variable !== undefined)
            this.options.push({ name: variable, known: false, line });
        const { requirement, rest } = splitLine(text);
        const words = shellWords(rest);
        if (words === undefined) {
            this.#problems.add(`quotes that are not closed, or a backslash at the end: ${(0,toolchain_text/* quoted */.TL)(text)}`, line);
            return;
        }
        const { options, dropped, problem } = parsePipOptions(words);
        if (problem !== undefined)
            this.#problems.add(problem, line);
        if (dropped.length > 0) {
            this.#problems.add(`pip passes over ${(0,toolchain_text/* quoted */.TL)(dropped.join(' '))} without a word`, line);
        }
        const hashes = this.#hashes(options, line);
        if (requirement !== '')
            this.#requirement(requirement, hashes, line);
        for (const option of options)
            this.#option(option, requirement, line);
    }
    #hashes(options, line) {
        return options.flatMap(({ name, value }) => {
            if (name !== '--hash' || value === undefined)
                return [];
            const hash = hashOf(value);
            if (hash === undefined)
                this.#problems.add(`--hash has no algorithm before a colon: ${(0,toolchain_text/* quoted */.TL)(value)}`, line);
            return hash ?? [];
        });
    }
    #requirement(text, hashes, line) {
        const base = { text, line, files: [{ hashes }] };
        const parsed = (0,requirement/* parseRequirement */.p)(text);
        if ('code' in parsed) {
            const origin = originOf(text);
            if (origin === undefined)
                this.#problems.add(parsed.message, line);
            else
                this.constraints.push({ ...base, origin });
            return;
        }
        const { name, project, marker, url, specifiers } = parsed;
        // A file of that name in the working folder wins over the project of that name.
        if (specifiers.length === 0 && url === undefined && looksLikePath(name)) {
            this.constraints.push({ ...base, origin: 'path' });
            return;
        }
        const version = pinnedVersion(parsed);
        this.constraints.push({
            ...base,
            project,
            origin: url === undefined ? 'index' : /^file:/i.test(url) ? 'path' : 'address',
            ...(version !== undefined && { version }),
            ...(marker !== undefined && { marker }),
        });
    }
    #option({ name, value, known }, requirement, line) {
        if (name === '--hash') {
            if (requirement === '')
                this.#problems.add('--hash stands by no requirement', line);
            return;
        }
        const other = name === '--requirement' || name === '--constraint' || name === '--editable';
        if (!other || value === undefined) {
            this.options.push({ name, known, line, ...(value !== undefined && { value }) });
        }
        else if (requirement !== '') {
            this.#problems.add(`pip passes over ${name} beside a requirement`, line);
        }
        else if (name === '--editable') {
            const egg = /[#&]egg=([A-Za-z0-9._-]+)/.exec(value)?.[1];
            const project = egg === undefined ? {} : { project: (0,filename/* normalizeName */.Pc)(egg) };
            this.constraints.push({ text: value, origin: 'editable', files: [], line, ...project });
        }
        else {
            this.includes.push({ value, line });
        }
    }
}
/** PEP 263, which pip obeys in requirements files: a comment can make the same bytes another text. */
function declaredEncoding(lines) {
    for (const { text } of lines.slice(0, 2)) {
        const encoding = text.startsWith('#') ? /coding[:=]\s*([-\w.]+)/.exec(text)?.[1] : undefined;
        if (encoding !== undefined)
            return encoding;
    }
    return undefined;
}
/**
 * A requirements or constraints file as pip reads it; the files that it includes are not read. Never throws.
 * https://pip.pypa.io/en/stable/reference/requirements-file-format/
 * @param path from the project's root, for messages
 */
function parseRequirementsFile(path, bytes) {
    const problems = new toolchain_text/* Problems */.Zw();
    const lines = (0,toolchain_text/* pythonLines */._t)((0,toolchain_text/* decodeUtf8 */._6)(bytes, MAX_BYTES, problems), problems);
    const encoding = declaredEncoding(lines);
    if (encoding !== undefined && !/^(?:utf-?8|us-ascii|ascii)$/i.test(encoding)) {
        problems.add(`the file says that its encoding is ${(0,toolchain_text/* quoted */.TL)(encoding)}; only UTF-8 is read`, 1);
    }
    const reader = new Reader(problems);
    for (const line of logicalLines(lines))
        reader.read(line);
    const { constraints, options, includes } = reader;
    const format = 'requirements';
    return { path, format, sha256: (0,toolchain_text/* sha256Of */.Bj)(bytes), constraints, options, includes, problems: problems.list };
}


/***/ }),

/***/ 82204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Zw: () => (/* binding */ Problems),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   _t: () => (/* binding */ pythonLines),
/* harmony export */   g2: () => (/* binding */ notToml)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Faults listed of one file; the last one says that there are more. */
const MAX_PROBLEMS = 100;
/** Characters of a file's text in a message. */
const MAX_QUOTE = 100;
/** Text of a file of the project for a message: shortened, quoted and escaped as in JSON. */
function quoted(text) {
    return JSON.stringify(text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE)}…` : text);
}
/** Problems of one file, a bounded number of them. */
class Problems {
    list = [];
    add(message, line) {
        if (this.list.length > MAX_PROBLEMS)
            return;
        if (this.list.length === MAX_PROBLEMS)
            this.list.push({ message: 'more faults than are listed' });
        else
            this.list.push(line === undefined ? { message } : { message, line });
    }
}
function sha256Of(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
const UTF_8 = new TextDecoder('utf-8', { fatal: true });
/** UTF-8 with or without its mark; the empty text, and a problem, for what is too large or no UTF-8. */
function decodeUtf8(bytes, maxBytes, problems) {
    if (bytes.length > maxBytes) {
        problems.add(`the file is larger than ${maxBytes / 1024} KiB and was not read`);
        return '';
    }
    try {
        return UTF_8.decode(bytes);
    }
    catch {
        problems.add('the file is not UTF-8');
        return '';
    }
}
/** CVE-2021-42574: a reviewer sees another text than the machine reads. Line ends are looked at by themselves. */
const HIDDEN = /[\0-\x08\x0e-\x1b\x1f\x7f\ufeff]|\p{Bidi_Control}/u;
function lineOf(text, found) {
    return text.slice(0, Math.max(0, text.search(found))).split(/\r\n|\r|\n/).length;
}
/**
 * Lines as Python's `str.splitlines` cuts them, which is what pip reads: a form feed or U+2028 ends one too, although an
 * editor shows the text after it as a part of the same line, or of a comment.
 */
function pythonLines(text, problems) {
    const ends = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g;
    const lines = [];
    let start = 0;
    // As editors count: by line feeds and carriage returns alone.
    let line = 1;
    if (HIDDEN.test(text))
        problems.add('control characters, or marks that reorder or hide text', lineOf(text, HIDDEN));
    for (let match = ends.exec(text); match !== null; match = ends.exec(text)) {
        lines.push({ text: text.slice(start, match.index), line });
        start = ends.lastIndex;
        if (/[\r\n]/.test(match[0]))
            line += 1;
        else
            problems.add('a character that only Python takes for the end of a line: what follows it is a line of its own', line);
    }
    if (start < text.length)
        lines.push({ text: text.slice(start), line });
    return lines;
}
/** Why a TOML file can't be read, with its place: reports know lines only. */
function notToml({ message, column }) {
    return `not valid TOML${column === undefined ? '' : ` (column ${column})`}: ${message}`;
}


/***/ })

};

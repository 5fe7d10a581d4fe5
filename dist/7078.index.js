export const id = 7078;
export const ids = [7078,4697];
export const modules = {

/***/ 44697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  releaseIndex: () => (/* binding */ releaseIndex)
});

// EXTERNAL MODULE: ./lib/pypi/attestations.js
var attestations = __webpack_require__(71257);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(34398);
;// CONCATENATED MODULE: ./lib/pypi/owners.js

const PROJECT = schemas.object({
    ownership: schemas.object({
        roles: schemas.array(schemas.object({ role: schemas.string().max(100), user: schemas.string().max(200) })).max(1000),
        organization: schemas.string().max(200).nullish(),
    })
        .nullish(),
});
/** Who owns a project, from the project's JSON of PyPI: `Owner octocat`, sorted; absent where the answer does not say. */
function parseOwners(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const ownership = PROJECT.safeParse(json).data?.ownership;
    if (ownership === undefined || ownership === null)
        return undefined;
    const { roles, organization } = ownership;
    const names = roles.map(({ role, user }) => `${role} ${user}`);
    return [...names, ...(organization ? [`Organization ${organization}`] : [])].sort();
}

// EXTERNAL MODULE: ./lib/pypi/index-url.js
var index_url = __webpack_require__(66432);
;// CONCATENATED MODULE: ./lib/pypi/provenance.js

/** PEP 740: one bundle a publisher; what is said of one depends on its kind. */
const PROVENANCE = schemas.object({
    version: schemas.literal(1),
    attestation_bundles: schemas.array(schemas.object({ publisher: schemas.looseObject({ kind: schemas.string().min(1) }) })).min(1),
});
/** Keys of a publisher that name it, by kind in the order of reading: repository, then what runs in it. */
const NAMES = ['repository', 'workflow', 'workflow_filepath', 'email', 'environment'];
/**
 * Who published a file, as the index says (PEP 740): `GitHub pypa/build publish.yml`. The signatures are not checked.
 * @returns `undefined` where the answer is no provenance that is understood
 */
function parsePublishers(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const bundles = PROVENANCE.safeParse(json).data?.attestation_bundles;
    if (bundles === undefined)
        return undefined;
    const names = bundles.map(({ publisher }) => {
        const values = NAMES.map((key) => publisher[key]).filter((value) => typeof value === 'string');
        return [publisher.kind, ...values].join(' ');
    });
    return [...new Set(names)].sort();
}

;// CONCATENATED MODULE: ./lib/pypi/vulnerabilities.js

const ANSWER = schemas.object({
    vulnerabilities: schemas.array(schemas.object({
        id: schemas.string().min(1).max(200),
        aliases: schemas.array(schemas.string()).nullish(),
        fixed_in: schemas.array(schemas.string()).nullish(),
        link: schemas.string().nullish(),
        withdrawn: schemas.string().nullish(),
    })),
});
/**
 * The vulnerabilities in the answer of `/pypi/<project>/<version>/json`; those that were withdrawn are left out.
 * https://docs.pypi.org/api/json/
 * @returns `undefined` where the answer is none that says anything about vulnerabilities
 */
function parseVulnerabilities(text) {
    const parsed = ANSWER.safeParse(jsonOf(text));
    return parsed.data?.vulnerabilities
        .filter(({ withdrawn }) => withdrawn === undefined || withdrawn === null)
        .map(({ id, aliases, fixed_in: fixedIn, link }) => ({
        id,
        aliases: aliases ?? [],
        fixedIn: fixedIn ?? [],
        ...(typeof link === 'string' && { link }),
    }));
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/adapters/package-index/answers.js + 2 modules
var answers = __webpack_require__(83912);
// EXTERNAL MODULE: ./lib/adapters/package-index/client.js + 1 modules
var client = __webpack_require__(5454);
;// CONCATENATED MODULE: ./lib/adapters/package-index/release-index.js







/** One release with its description; the largest of today have a few MiB. */
const JSON_BYTES = 32 * 1024 ** 2;
/**
 * What the package index that pip would use says of releases, beside their files.
 * @throws ToolError `usage` or `missing-input` where its configuration can't be taken as it is
 */
function releaseIndex(options) {
    return new IndexAnswers((0,client/* indexClient */.U)(options));
}
class IndexAnswers {
    url;
    #client;
    constructor(client) {
        this.#client = client;
        this.url = (0,index_url/* shownUrl */.zA)(new URL(client.settings.index.url));
    }
    project(project) {
        this.#client.log.progress(`looking up ${project}`);
        return this.#client.http.get(new URL(`${project}/`, this.#client.settings.index.url), answers/* PAGE_TYPES */.g$, answers/* readPage */.SP);
    }
    vulnerabilities(project, version) {
        this.#client.log.progress(`looking up vulnerabilities of ${project} ${version}`);
        // The JSON API lies beside the Simple API: https://pypi.org/simple/ and https://pypi.org/pypi/.
        const path = `../pypi/${encodeURIComponent(project)}/${encodeURIComponent(version)}/json`;
        return this.#json(new URL(path, this.#client.settings.index.url), parseVulnerabilities);
    }
    publishers(provenance) {
        return this.#json(new URL(provenance), parsePublishers, 'application/vnd.pypi.integrity.v1+json');
    }
    owners(project) {
        const path = `../pypi/${encodeURIComponent(project)}/json`;
        return this.#json(new URL(path, this.#client.settings.index.url), parseOwners);
    }
    attestations(provenance) {
        return this.#json(new URL(provenance), attestations/* parseAttestations */.nU, 'application/vnd.pypi.integrity.v1+json');
    }
    close() {
        return this.#client.connections.close();
    }
    #json(url, parse, type = 'application/json') {
        return this.#client.http.get(url, type, async (answer) => {
            if (answer.status === 404)
                return undefined;
            (0,answers/* requireOk */.Mo)(answer);
            return parse(await (0,answers/* readText */.yR)(answer, JSON_BYTES));
        });
    }
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


/***/ })

};

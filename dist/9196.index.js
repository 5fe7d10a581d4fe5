export const id = 9196;
export const ids = [9196];
export const modules = {

/***/ 49196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main),
  runReleaseAction: () => (/* binding */ runReleaseAction)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./lib/adapters/clock.js
var clock = __webpack_require__(61642);
// EXTERNAL MODULE: ./lib/adapters/files.js + 2 modules
var files = __webpack_require__(30165);
// EXTERNAL MODULE: ./lib/adapters/folders.js
var folders = __webpack_require__(56729);
// EXTERNAL MODULE: ./lib/adapters/git.js
var git = __webpack_require__(87692);
// EXTERNAL MODULE: ./lib/adapters/runner.js
var runner = __webpack_require__(82940);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./lib/github/visibility.js

const EVENT = schemas/* looseObject */._H3({
    repository: schemas/* looseObject */._H3({ private: schemas/* boolean */.zMY().optional(), visibility: schemas/* string */.YjP().optional() })
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
                'The event does not say whether this repository is public: of a private one see whether it may attest, before you approve.',
            ];
    }
}

// EXTERNAL MODULE: ./lib/github/workflow-run.js
var workflow_run = __webpack_require__(58782);
// EXTERNAL MODULE: ./lib/inputs/action-inputs.js
var action_inputs = __webpack_require__(44793);
// EXTERNAL MODULE: ./lib/inputs/checksum-and-attest.js
var checksum_and_attest = __webpack_require__(82878);
// EXTERNAL MODULE: ./lib/inputs/outputs.js
var outputs = __webpack_require__(13891);
// EXTERNAL MODULE: ./lib/inputs/spec.js
var spec = __webpack_require__(88554);
// EXTERNAL MODULE: ./lib/release/checksums.js
var release_checksums = __webpack_require__(36553);
// EXTERNAL MODULE: ./lib/release/layout.js
var layout = __webpack_require__(26335);
// EXTERNAL MODULE: ./lib/release/manifest.js
var release_manifest = __webpack_require__(28180);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/shells/signing-run.js
var signing_run = __webpack_require__(14408);
// EXTERNAL MODULE: ./lib/shells/checksum.js + 5 modules
var checksum = __webpack_require__(71729);
;// CONCATENATED MODULE: ./lib/shells/checksum-and-attest-action.js




















/** checksum-and-attest as a GitHub Action. */
async function main() {
    const log = (0,runner/* runnerLog */.t)();
    await runReleaseAction(external_node_process_.env, {
        files: (0,files/* fileArtifacts */.U)(),
        text: (0,files/* textFiles */.zN)(),
        folders: (0,folders/* diskFolders */.D)(external_node_process_.env),
        git: (0,git/* gitObjects */.f)(external_node_process_.env),
        clock: clock/* systemClock */.m,
        log,
        runner: (0,runner/* actionsRunner */.A)(),
        signing: async (token, apiUrl) => {
            const [{ actionsSigner }, { gitHubApi }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(3788), __webpack_require__.e(4476), __webpack_require__.e(8468)]).then(__webpack_require__.bind(__webpack_require__, 68468)),
                __webpack_require__.e(/* import() */ 9179).then(__webpack_require__.bind(__webpack_require__, 69179)),
            ]);
            return { signer: actionsSigner(), api: gitHubApi({ apiUrl, token, environment: external_node_process_.env, log }) };
        },
    });
}
/** Never rejects for a reason that lies outside: whatever ends the run fails the step with one message. */
async function runReleaseAction(environment, ports) {
    const { runner } = ports;
    const set = {};
    try {
        const inputs = (0,spec/* parseInputs */.T)(checksum_and_attest/* CHECKSUM_AND_ATTEST */.e, (0,action_inputs/* readActionInputs */.U)(checksum_and_attest/* CHECKSUM_AND_ATTEST */.e, environment));
        Object.assign(set, await (inputs.mode === 'checksum' ? runChecksum : runAttest)(inputs, environment, ports));
    }
    catch (error) {
        const known = error instanceof errors/* ToolError */.v;
        const hint = known && error.hint !== undefined ? `\n${error.hint}` : '';
        const message = known ? error.message : `unexpected fault, please report it: ${(0,errors/* messageOf */.b)(error)}`;
        runner.fail((0,report_escape/* escapeText */.X1)(`${message}${hint}`, { keepLines: true }));
    }
    for (const name of Object.keys(outputs/* CHECKSUM_AND_ATTEST_OUTPUTS */.HB))
        runner.setOutput(name, set[name] ?? '');
}
async function runChecksum(inputs, environment, ports) {
    const { runner } = ports;
    const days = inputs['retention-days'];
    if (!/^(?:4[5-9]|[5-8]\d|90)$/u.test(days)) {
        throw new errors/* ToolError */.v('usage', `input "retention-days" is ${JSON.stringify(days)}`, {
            hint: 'It may be a number from 45 to 90: an approval may wait 30 days, and a failed job may be re-run after it.',
        });
    }
    const signing = (0,signing_run/* signingRun */.D)(environment);
    const { GITHUB_EVENT_PATH: eventPath } = environment;
    const event = eventPath === undefined ? undefined : await ports.text.read(eventPath);
    const warnings = visibilityWarnings(visibilityOf(event && new TextDecoder().decode(event)));
    for (const message of warnings)
        runner.annotate({ level: 'warning', title: 'Attestations', message });
    const made = await (0,checksum/* checksum */.c)(inputs, signing, ports);
    const { manifest, root, paths, checksums, statementChecksums = '' } = made;
    const name = `release-${signing.run.job}-${signing.run.runAttempt}`;
    const uploaded = await runner.upload(name, [...paths.values()], Number(days), root);
    if (uploaded.state === 'unavailable') {
        throw new errors/* ToolError */.v('environment', `the release could not be uploaded: ${uploaded.why}`, {
            hint: 'The gate takes it from the artifact: nothing can be published without it.',
        });
    }
    const { id, digest } = uploaded.value;
    for (const [file, body] of made.statements) {
        runner.group(`To be signed: ${file}`, (0,report_escape/* escapeText */.X1)(JSON.stringify(JSON.parse(body), undefined, 2), { keepLines: true }));
    }
    const url = (0,workflow_run/* artifactUrl */.Wk)(environment, id);
    const rows = manifest.files.map((file) => `| ${(0,report_escape/* markdownCode */.D9)(file.name)} | ${file.size} | ${(0,report_escape/* markdownCode */.D9)(file.sha256)} |`);
    await runner.summary([
        `## Checksums of ${(0,report_escape/* markdownCode */.D9)(`${manifest.project} ${manifest.version}`)}\n`,
        '| File | Bytes | SHA-256 |\n| --- | --- | --- |',
        ...rows,
        '',
        `Artifact: ${url === undefined ? (0,report_escape/* markdownCode */.D9)(name) : `[${(0,report_escape/* markdownCode */.D9)(name)}](${url})`}, SHA-256 ${(0,report_escape/* markdownCode */.D9)(digest)}. In it lie the statements that the job which publishes will sign, if you approve. The verification summary among them is the project’s word about itself, and an SBOM says nothing of code that was copied without its metadata.`,
        ...warnings.map((text) => `\n> [!WARNING]\n> ${text}`),
        '',
    ].join('\n'));
    return {
        checksums: (0,release_checksums/* checksumsOutput */.QO)(checksums),
        'statement-checksums': statementChecksums,
        folder: root,
        manifest: paths.get(release_manifest/* MANIFEST_FILE */.h1) ?? '',
        sbom: paths.get(layout/* SBOM_FILE */.HO) ?? '',
        'artifact-name': name,
        'artifact-id': id,
        'artifact-digest': digest,
    };
}
async function runAttest(inputs, environment, ports) {
    const run = (0,signing_run/* provenanceRun */.J)(environment);
    const [{ attest }, { api, signer }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1168), __webpack_require__.e(6002)]).then(__webpack_require__.bind(__webpack_require__, 26002)),
        ports.signing(inputs.token, run.apiUrl),
    ]);
    try {
        const { root, attestations, instance } = await attest(inputs, run, {
            ...ports,
            api,
            signer,
            pause: promises_.setTimeout,
        });
        const rows = attestations.map(({ name, id }) => `| ${(0,report_escape/* markdownCode */.D9)(name)} | [${id}](${run.serverUrl}/${run.repository}/attestations/${id}) |`);
        await ports.runner.summary([
            `## Signed and stored\n`,
            `By the ${instance} instance of Sigstore, verified before it was stored.\n`,
            '| Statement | Attestation |\n| --- | --- |',
            ...rows,
            '',
        ].join('\n'));
        return { folder: root, 'attestation-ids': attestations.map(({ id }) => id).join('\n') };
    }
    finally {
        await api.close();
    }
}


/***/ })

};

export const id = 8468;
export const ids = [8468];
export const modules = {

/***/ 68468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionsSigner: () => (/* binding */ actionsSigner)
/* harmony export */ });
/* harmony import */ var _actions_attest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4476);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91659);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1708);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);







/** For a token that is only looked at: no relying party takes it. */
const AUDIENCE = 'hardening-actions';
/** Signs with the identity of the job through the toolkit of GitHub Actions, and stores nothing. */
function actionsSigner() {
    return {
        async claims() {
            const missing = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'].filter((name) => (node_process__WEBPACK_IMPORTED_MODULE_5__.env[name] ?? '') === '');
            if (missing.length > 0) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ToolError */ .v('environment', 'this job can’t get an ID token', {
                    hint: 'Give the job that signs, and no other:\npermissions:\n  id-token: write\n  attestations: write\n  contents: read',
                });
            }
            return guarded('get an ID token', async () => claimsOf(await (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__.getIDToken)(AUDIENCE)));
        },
        provenance: () => guarded('make the provenance', async () => (await (0,_actions_attest__WEBPACK_IMPORTED_MODULE_0__/* .buildSLSAProvenancePredicate */ .W6)()).params),
        sign: ({ subject, predicateType, predicate }, instance) => guarded('sign', async () => {
            const subjects = subject.map(({ name, digest }) => ({ name, digest: { ...digest } }));
            const options = {
                subjects,
                predicateType,
                predicate,
                token: '',
                sigstore: instance,
                skipWrite: true,
            };
            return (await (0,_actions_attest__WEBPACK_IMPORTED_MODULE_0__/* .attest */ .st)(options)).bundle;
        }),
        publicGoodRoot: () => guarded('fetch the trusted root of the public Sigstore', async () => {
            const { getTrustedRoot } = await __webpack_require__.e(/* import() */ 3694).then(__webpack_require__.t.bind(__webpack_require__, 84423, 19));
            const { TrustedRoot } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 19654, 19));
            // A cache of its own: what an earlier step left in the home folder decides nothing.
            const cachePath = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(node_process__WEBPACK_IMPORTED_MODULE_5__.env.RUNNER_TEMP ?? (0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)(), 'hardening-tuf-'));
            return TrustedRoot.toJSON(await getTrustedRoot({ cachePath }));
        }),
    };
}
/** Its signature is Fulcio's to verify: what counts of these claims stands in the certificate, which is looked at after signing. */
function claimsOf(token) {
    const [, body = ''] = token.split('.');
    return JSON.parse(Buffer.from(body, 'base64url').toString('utf8'));
}
async function guarded(what, work) {
    try {
        return await work();
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ToolError */ .v('environment', `could not ${what}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .b)(cause)}`, {
            hint: 'See https://www.githubstatus.com and https://status.sigstore.dev, then re-run the failed job: it signs again.',
            cause,
        });
    }
}


/***/ })

};

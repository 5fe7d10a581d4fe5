export const id = 67;
export const ids = [67];
export const modules = {

/***/ 80067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main),
/* harmony export */   runAction: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61642);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30165);
/* harmony import */ var _adapters_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87692);
/* harmony import */ var _adapters_runner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82940);
/* harmony import */ var _inputs_outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13891);
/* harmony import */ var _inputs_verify_artifacts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61678);
/* harmony import */ var _rules_commands_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31329);
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48942);
/* harmony import */ var _verify_artifacts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3395);










/**
 * verify-artifacts as a GitHub Action.
 * @param stub address of the file that started this one
 */
async function main(stub) {
    const log = (0,_adapters_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .runnerLog */ .t)();
    await runAction(node_process__WEBPACK_IMPORTED_MODULE_0__.env, {
        files: (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileArtifacts */ .U)(),
        text: (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_2__/* .textFiles */ .zN)(),
        git: (0,_adapters_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitObjects */ .f)(node_process__WEBPACK_IMPORTED_MODULE_0__.env),
        clock: _adapters_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m,
        log,
        startWorkers: async () => (await __webpack_require__.e(/* import() */ 866).then(__webpack_require__.bind(__webpack_require__, 2866))).readersBeside(stub),
        index: async (url) => (await Promise.all(/* import() */[__webpack_require__.e(427), __webpack_require__.e(435)]).then(__webpack_require__.bind(__webpack_require__, 82435))).packageIndex({
            environment: node_process__WEBPACK_IMPORTED_MODULE_0__.env,
            indexUrl: url,
            log,
        }),
        runner: (0,_adapters_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .actionsRunner */ .A)(),
    });
}
/** Never rejects for a reason that lies outside: whatever ends the run fails the step with one message. */
async function runAction(environment, ports) {
    await (0,_run_action_js__WEBPACK_IMPORTED_MODULE_8__/* .runAsAction */ .m)({
        inputs: _inputs_verify_artifacts_js__WEBPACK_IMPORTED_MODULE_6__/* .VERIFY_ARTIFACTS */ .c,
        outputs: _inputs_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .VERIFY_ARTIFACTS_OUTPUTS */ .fH,
        rules: _rules_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .ARTIFACT_RULES */ .by,
        sourceOf: ({ source }) => source ?? '.',
        verify: (inputs, judged) => (0,_verify_artifacts_js__WEBPACK_IMPORTED_MODULE_9__/* .verifyArtifacts */ .F)(inputs, { ...ports, judged }),
    }, environment, ports);
}


/***/ })

};

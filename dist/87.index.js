export const id = 87;
export const ids = [87];
export const modules = {

/***/ 86087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main),
/* harmony export */   runToolchainAction: () => (/* binding */ runToolchainAction)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61642);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30165);
/* harmony import */ var _adapters_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87692);
/* harmony import */ var _adapters_runner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82940);
/* harmony import */ var _inputs_outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13891);
/* harmony import */ var _inputs_verify_toolchain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1482);
/* harmony import */ var _rules_commands_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31329);
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48942);
/* harmony import */ var _verify_toolchain_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(37454);










/** verify-toolchain as a GitHub Action. */
async function main() {
    await runToolchainAction(node_process__WEBPACK_IMPORTED_MODULE_0__.env, {
        text: (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_2__/* .textFiles */ .zN)(),
        git: (0,_adapters_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitObjects */ .f)(node_process__WEBPACK_IMPORTED_MODULE_0__.env),
        clock: _adapters_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m,
        index: async (url) => (await Promise.all(/* import() */[__webpack_require__.e(427), __webpack_require__.e(145)]).then(__webpack_require__.bind(__webpack_require__, 18145))).releaseIndex({
            environment: node_process__WEBPACK_IMPORTED_MODULE_0__.env,
            indexUrl: url,
            log: (0,_adapters_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .runnerLog */ .t)(),
        }),
        runner: (0,_adapters_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .actionsRunner */ .A)(),
    });
}
async function runToolchainAction(environment, ports) {
    await (0,_run_action_js__WEBPACK_IMPORTED_MODULE_8__/* .runAsAction */ .m)({
        inputs: _inputs_verify_toolchain_js__WEBPACK_IMPORTED_MODULE_6__/* .VERIFY_TOOLCHAIN */ .S,
        outputs: _inputs_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .VERIFY_TOOLCHAIN_OUTPUTS */ .zb,
        rules: _rules_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .TOOLCHAIN_RULES */ .gH,
        logPrefix: 'toolchain',
        sourceOf: ({ source }) => source,
        verify: (inputs, judged) => (0,_verify_toolchain_js__WEBPACK_IMPORTED_MODULE_9__/* .verifyToolchain */ .Z)(inputs, { ...ports, judged }),
    }, environment, ports);
}


/***/ })

};

export const id = 4;
export const ids = [4];
export const modules = {

/***/ 31291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ BUILD_DISTRIBUTIONS)
/* harmony export */ });
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45060);

const BUILD_DISTRIBUTIONS = {
    source: {
        kind: 'text',
        description: 'Folder of the project, in a git checkout. What is built is its HEAD, and its tree has to be clean.',
        default: '.',
        placeholder: 'DIR',
    },
    dist: {
        kind: 'text',
        description: 'Folder for the sdist and the wheel. It may not be there yet, or has to be empty.',
        default: 'dist',
        placeholder: 'DIR',
    },
    constraints: {
        kind: 'text',
        description: 'Requirements files of the build tools, one a line, seen from `source`: `build`, the backend and all that they require, each with `==` and `--hash`. They are installed with `--require-hashes --only-binary :all:`.',
        default: 'requirements-dev.txt',
        placeholder: 'FILES',
    },
    'config-settings': {
        kind: 'text',
        description: 'Settings for the build backend, `KEY=VALUE`, one a line.',
        placeholder: 'SETTINGS',
    },
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .ISOLATED */ .co,
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY */ .Po,
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .JUDGING */ .P6,
    ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTPUT */ .aQ,
};


/***/ }),

/***/ 19766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ compositeEnvironment)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);


const INPUTS = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP());
/**
 * The runner gives a composite action's steps no `INPUT_` variables, so its action.yml hands all inputs on in one variable, as
 * JSON. Answers the environment as a node action would see it.
 * @throws ToolError `environment` where they are not there
 */
function compositeEnvironment(environment) {
    const { HARDENING_INPUTS: text, ...rest } = environment;
    // Inputs of an action around this one are none of ours.
    const own = Object.entries(rest).filter(([name]) => !name.startsWith('INPUT_'));
    let inputs;
    try {
        inputs = INPUTS.parse(JSON.parse(text ?? ''));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('environment', 'HARDENING_INPUTS holds no inputs', {
            hint: 'This is the entry of a GitHub Action; elsewhere run dist/cli.js.',
            cause,
        });
    }
    const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]);
    return Object.fromEntries([...own, ...given]);
}


/***/ }),

/***/ 32004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61642);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30165);
/* harmony import */ var _adapters_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87692);
/* harmony import */ var _adapters_runner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82940);
/* harmony import */ var _inputs_build_distributions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31291);
/* harmony import */ var _inputs_composite_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19766);
/* harmony import */ var _inputs_outputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13891);
/* harmony import */ var _rules_commands_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31329);
/* harmony import */ var _build_distributions_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(38092);
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(48942);
/* harmony import */ var _untrusted_output_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(24531);













/** build-distributions as a composite action, whose one step starts this. */
async function main() {
    const runner = (0,_adapters_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .actionsRunner */ .A)();
    const text = (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_3__/* .textFiles */ .zN)();
    await (0,_run_action_js__WEBPACK_IMPORTED_MODULE_11__/* .runAsAction */ .m)({
        inputs: _inputs_build_distributions_js__WEBPACK_IMPORTED_MODULE_6__/* .BUILD_DISTRIBUTIONS */ .P,
        outputs: _inputs_outputs_js__WEBPACK_IMPORTED_MODULE_8__/* .BUILD_DISTRIBUTIONS_OUTPUTS */ .qD,
        rules: _rules_commands_js__WEBPACK_IMPORTED_MODULE_9__/* .BUILD_RULES */ .x3,
        log: false,
        sourceOf: ({ source }) => source,
        verify: async (inputs, judged) => ({
            ...(await (0,_build_distributions_js__WEBPACK_IMPORTED_MODULE_10__/* .buildDistributions */ .i5)(inputs, {
                text,
                git: (0,_adapters_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitObjects */ .f)(node_process__WEBPACK_IMPORTED_MODULE_1__.env),
                judged,
                clock: _adapters_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m,
                log: (0,_adapters_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .runnerLog */ .t)(),
                said: (0,_untrusted_output_js__WEBPACK_IMPORTED_MODULE_12__/* .inRunner */ .k)(runner),
                environment: node_process__WEBPACK_IMPORTED_MODULE_1__.env,
            })),
            outputs: { dist: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(inputs.dist) },
        }),
    }, (0,_inputs_composite_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .compositeEnvironment */ .X)(node_process__WEBPACK_IMPORTED_MODULE_1__.env), { text, runner });
}


/***/ })

};

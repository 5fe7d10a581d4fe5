export const id = 623;
export const ids = [623];
export const modules = {

/***/ 47004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main),
  runTagAction: () => (/* binding */ runTagAction)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./lib/adapters/clock.js
var clock = __webpack_require__(61642);
// EXTERNAL MODULE: ./lib/adapters/files.js + 2 modules
var files = __webpack_require__(30165);
// EXTERNAL MODULE: ./lib/adapters/git.js
var git = __webpack_require__(87692);
// EXTERNAL MODULE: ./lib/adapters/git-history.js
var git_history = __webpack_require__(37889);
// EXTERNAL MODULE: ./lib/adapters/github-api.js + 1 modules
var github_api = __webpack_require__(69179);
// EXTERNAL MODULE: ./lib/adapters/runner.js
var runner = __webpack_require__(82940);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/github/run-context.js

const SHAPES = {
    GITHUB_REPOSITORY: /^[\w.-]{1,100}\/[\w.-]{1,100}$/u,
    GITHUB_REPOSITORY_ID: /^\d{1,19}$/u,
    GITHUB_REPOSITORY_OWNER_ID: /^\d{1,19}$/u,
    GITHUB_SERVER_URL: /^https:\/\/[\w.-]+(?::\d+)?$/u,
    GITHUB_API_URL: /^https?:\/\/[\w.:/-]+$/u,
    GITHUB_RUN_ID: /^\d{1,19}$/u,
    GITHUB_RUN_ATTEMPT: /^[1-9]\d{0,3}$/u,
    GITHUB_EVENT_NAME: /^\w{1,100}$/u,
    GITHUB_REF: /^refs\/\S{1,1000}$/u,
    GITHUB_SHA: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u,
    GITHUB_WORKFLOW_REF: /^\S{1,2000}$/u,
    GITHUB_JOB: /^[\w-]{1,100}$/u,
};
/** @throws ToolError `environment` naming the variable that is missing or not what a runner sets */
function runContext(environment) {
    const of = (name) => {
        const value = environment[name] ?? '';
        if (SHAPES[name].test(value))
            return value;
        throw new errors/* ToolError */.v('environment', `${name} is ${value === '' ? 'not set' : JSON.stringify(value)}`, {
            hint: 'A runner of GitHub Actions sets it; on the command line use the options of the command.',
        });
    };
    return {
        repository: of('GITHUB_REPOSITORY'),
        repositoryId: of('GITHUB_REPOSITORY_ID'),
        repositoryOwnerId: of('GITHUB_REPOSITORY_OWNER_ID'),
        serverUrl: of('GITHUB_SERVER_URL'),
        apiUrl: of('GITHUB_API_URL'),
        runId: of('GITHUB_RUN_ID'),
        runAttempt: Number(of('GITHUB_RUN_ATTEMPT')),
        event: of('GITHUB_EVENT_NAME'),
        ref: of('GITHUB_REF'),
        sha: of('GITHUB_SHA'),
        workflowRef: of('GITHUB_WORKFLOW_REF'),
        job: of('GITHUB_JOB'),
    };
}

// EXTERNAL MODULE: ./lib/inputs/outputs.js
var outputs = __webpack_require__(13891);
// EXTERNAL MODULE: ./lib/inputs/verify-tag-on-default-branch.js
var verify_tag_on_default_branch = __webpack_require__(41176);
// EXTERNAL MODULE: ./lib/rules/commands.js
var commands = __webpack_require__(31329);
// EXTERNAL MODULE: ./lib/shells/run-action.js + 5 modules
var run_action = __webpack_require__(48942);
// EXTERNAL MODULE: ./lib/shells/verify-tag-on-default-branch.js + 9 modules
var shells_verify_tag_on_default_branch = __webpack_require__(17438);
;// CONCATENATED MODULE: ./lib/shells/verify-tag-on-default-branch-action.js














/** verify-tag-on-default-branch as a GitHub Action. */
async function main() {
    const log = (0,runner/* runnerLog */.t)();
    await runTagAction(external_node_process_.env, {
        api: (apiUrl, token) => (0,github_api/* gitHubApi */.a)({ apiUrl, token, environment: external_node_process_.env, log }),
        history: (0,git_history/* gitHistory */.H)(external_node_process_.env),
        files: (0,files/* fileArtifacts */.U)(),
        text: (0,files/* textFiles */.zN)(),
        git: (0,git/* gitObjects */.f)(external_node_process_.env),
        clock: clock/* systemClock */.m,
        runner: (0,runner/* actionsRunner */.A)(),
        log,
    });
}
async function runTagAction(environment, ports) {
    await (0,run_action/* runAsAction */.m)({
        inputs: verify_tag_on_default_branch/* VERIFY_TAG */.R,
        outputs: outputs/* VERIFY_TAG_OUTPUTS */.s_,
        rules: commands/* TAG_RULES */.lX,
        logPrefix: 'tag',
        sourceOf: ({ source }) => source,
        verify: async ({ token, ...inputs }, judged) => {
            const run = runContext(environment);
            // Where a caller gave an empty text, the default is the expression itself, which nobody evaluated.
            if (token.startsWith('${{')) {
                throw new errors/* ToolError */.v('usage', 'the input "token" is empty', {
                    hint: 'Leave it out to use the token of the workflow, or give it `${{ github.token }}`.',
                });
            }
            const api = ports.api(run.apiUrl, token);
            try {
                const { repository, serverUrl } = run;
                return await (0,shells_verify_tag_on_default_branch/* verifyTag */._)(inputs, { ...ports, api, judged, run, repository, serverUrl });
            }
            finally {
                await api.close();
            }
        },
    }, environment, ports);
}


/***/ })

};

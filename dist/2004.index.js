export const id = 2004;
export const ids = [2004];
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
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(18721);
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


/***/ }),

/***/ 9491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish),
  y: () => (/* binding */ publishFailure)
});

// EXTERNAL MODULE: ./lib/github/workflow-run.js
var workflow_run = __webpack_require__(58782);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/report/repository-location.js
var repository_location = __webpack_require__(60938);
// EXTERNAL MODULE: ./lib/report/prose.js
var prose = __webpack_require__(75169);
// EXTERNAL MODULE: ./lib/report/view.js
var report_view = __webpack_require__(98149);
// EXTERNAL MODULE: ./lib/report/layout.js
var layout = __webpack_require__(65526);
;// CONCATENATED MODULE: ./lib/report/annotations.js





/** GitHub keeps ten annotations of a level from one step and drops the rest without a word. */
const LIMIT = 10;
const MESSAGE_LIMIT = 600;
const LEVELS = {
    error: 'error',
    warning: 'warning',
    note: 'notice',
};
/**
 * At most ten annotations a level, errors first. What could not be checked comes before all findings; among findings of one
 * level every rule is heard before any is heard twice; where there are more than ten, the last one counts the rest.
 */
function annotationsOf(report, rules, options = {}) {
    const view = (0,report_view/* viewOf */.du)(report, rules);
    const place = placer(options);
    const unknown = blockedAnnotations(report, view).map((annotation) => ({
        ...annotation,
        ...place((0,repository_location/* defaultLocation */.p)(report)),
    }));
    return ['error', 'warning', 'note'].flatMap((severity) => {
        const open = view.open.filter(({ finding }) => finding.severity === severity);
        const all = [
            ...(severity === 'error' ? unknown : []),
            ...fairly(open).map((found) => ({
                ...annotationOf(found, view),
                ...place((0,repository_location/* repositoryLocation */.m)(report, found.ruleId, found.finding, options.mapLocation)),
            })),
        ];
        const limit = LIMIT - (options.taken?.[LEVELS[severity]] ?? 0);
        if (all.length <= limit)
            return all;
        const left = all.length - (limit - 1);
        const message = `${(0,layout/* plural */.LS)(left, 'more annotation')} of this level: see the job summary and the report.`;
        return [...all.slice(0, limit - 1), { level: LEVELS[severity], title: 'And more', message }];
    });
}
function placer({ exists = () => true }) {
    return ({ file, line }) => exists(file) ? { file, startLine: line } : {};
}
function blockedAnnotations(report, view) {
    const blocked = view.blocked.map(({ ruleId, why = 'no reason was given' }) => ({
        level: 'error',
        title: `Not checked: ${titleOf(ruleId, view)}`,
        message: (0,report_escape/* escapeText */.X1)((0,report_escape/* clip */.$Q)(why, MESSAGE_LIMIT)),
    }));
    const sentence = (0,report_view/* incompleteness */.C7)(report, view);
    if (sentence === undefined || blocked.length > 0)
        return blocked;
    return [{ level: 'error', title: 'Not complete', message: sentence }];
}
function annotationOf({ ruleId, finding }, view) {
    const where = [finding.location?.artifact, (0,report_view/* placeOf */.$t)(finding)].filter((part) => part !== undefined);
    const what = [...where, (0,report_escape/* clip */.$Q)(finding.message, MESSAGE_LIMIT)].map((part) => (0,report_escape/* escapeText */.X1)(part)).join(': ');
    const rule = view.ruleOf(ruleId);
    const fix = rule === undefined ? '' : `\n${(0,prose/* firstSentence */.qi)(rule.remediation)}`;
    return { level: LEVELS[finding.severity], title: titleOf(ruleId, view), message: `${what}${fix}` };
}
function titleOf(ruleId, view) {
    const rule = view.ruleOf(ruleId);
    return rule === undefined ? ruleId : `${(0,prose/* plainText */.wh)(rule.title)} (${ruleId})`;
}
/** Round by round: the first finding of each rule, then the second of each, and so on. */
function fairly(open) {
    const counts = new Map();
    const rounds = open.map((found) => {
        const round = counts.get(found.ruleId) ?? 0;
        counts.set(found.ruleId, round + 1);
        return { found, round };
    });
    return rounds.sort((a, b) => a.round - b.round).map(({ found }) => found);
}

;// CONCATENATED MODULE: ./lib/report/checksums.js
/**
 * The bytes that were verified, as sha256sum writes and checks them: a line a file, sorted as in the report. A name that
 * would break its line is escaped, with a backslash before the digest.
 */
function checksums({ subjects }) {
    return subjects
        .map(({ file, sha256 }) => {
        const name = file.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
        return `${name === file ? '' : '\\'}${sha256}  ${name}\n`;
    })
        .join('');
}

// EXTERNAL MODULE: ./lib/report/failure.js
var failure = __webpack_require__(57340);
// EXTERNAL MODULE: ./lib/report/json.js + 1 modules
var json = __webpack_require__(8403);
// EXTERNAL MODULE: ./lib/report/markdown.js + 1 modules
var markdown = __webpack_require__(19936);
// EXTERNAL MODULE: ./lib/report/sarif.js + 1 modules
var sarif = __webpack_require__(70657);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
;// CONCATENATED MODULE: ./lib/shells/publish.js











/** Shows a report in every place where a person or a later step looks for it, and ends the step by its verdict. */
async function publish(publication, runner) {
    const { report, rules, changes, reportOnly, log, reason } = publication;
    const files = await saveReport(report, rules, runner, changes);
    const uploaded = log && (await runner.upload?.(log.name, Object.values(files), log.retentionDays));
    const warnings = [...publication.warnings.map(policyWarning), ...uploadWarning(uploaded)];
    const failing = report.verdict === 'fail' && !reportOnly;
    const result = `${report.verdict.toUpperCase()}: ${(0,report_view/* headline */.Pl)(report, (0,report_view/* viewOf */.du)(report, rules))}`;
    for (const warning of warnings)
        runner.annotate(warning);
    const findings = annotationsOf(report, rules, {
        exists: (file) => runner.exists(`${publication.source}/${file}`),
        taken: { warning: warnings.length, error: failing ? 1 : 0 },
    });
    for (const annotation of findings)
        runner.annotate(annotation);
    runner.group(result, (0,report_text/* renderText */.S)(report, rules, { color: true, verbosity: 'normal' }));
    setOutputs(runner, publication.outputs, {
        verdict: report.verdict,
        report: files['report.json'],
        sarif: files['report.sarif'],
        reports: folderOf(files['report.json']),
        checksums: checksums(report),
        ...publication.values,
        ...uploadOutputs(log?.name, uploaded),
    });
    const lead = reason === undefined ? '' : `> [!CAUTION]\n> **Stopped:** ${(0,report_escape/* escapeMarkdown */.FV)((0,report_escape/* clip */.$Q)(reason, 1000))}\n\n`;
    await runner.summary(lead +
        (0,markdown/* renderSummary */.B)(report, rules, {
            changes,
            title: reportOnly ? 'Verified, report only' : 'Verified',
            footer: [
                ...publication.warnings.map((text) => `> [!WARNING]\n> ${(0,report_escape/* escapeMarkdown */.FV)(text)}\n`),
                ...(log && uploaded ? [logLine(log.name, publication.environment, uploaded)] : []),
            ].join('\n'),
        }));
    const why = reason === undefined ? result : `Stopped: ${(0,report_escape/* escapeText */.X1)((0,report_escape/* clip */.$Q)(reason, 1000))}`;
    if (failing)
        runner.fail(`${why}. The job summary says what to do.`);
}
/** Ends the step where nothing could be verified. There is still a report, for whoever reads reports. */
async function publishFailure(error, tool, outputs, runner) {
    const report = (0,failure/* reportOfError */._)(error, tool);
    const files = await saveReport(report, [], runner, []);
    setOutputs(runner, outputs, {
        verdict: report.verdict,
        report: files['report.json'],
        sarif: files['report.sarif'],
        reports: folderOf(files['report.json']),
    });
    await runner.summary((0,markdown/* renderSummary */.B)(report, [], { title: 'Nothing was verified' }));
    const known = error instanceof errors/* ToolError */.v;
    const hint = known && error.hint !== undefined ? `\n${error.hint}` : '';
    const message = known ? error.message : `unexpected fault, please report it: ${(0,errors/* messageOf */.b)(error)}`;
    const location = known && error.location && runner.exists(error.location.file) ? error.location : undefined;
    runner.fail((0,report_escape/* escapeText */.X1)(`${message}${hint}`, { keepLines: true }), location);
}
function saveReport(report, rules, runner, changes) {
    return runner.save({
        'report.json': (0,json/* renderJson */.h)(report),
        // GitHub opens an alert for an approved finding too.
        'report.sarif': (0,sarif/* renderSarif */.W)(report, rules, { omitApproved: true }),
        'report.md': (0,markdown/* renderSummary */.B)(report, rules, { changes }),
        'report.txt': (0,report_text/* renderText */.S)(report, rules, { color: false, verbosity: 'verbose' }),
    });
}
/** Every declared output is set: those without a value to the empty text. */
function setOutputs(runner, declared, values) {
    for (const name of Object.keys(declared))
        runner.setOutput(name, values[name] ?? '');
}
function folderOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')));
}
function uploadOutputs(name, uploaded) {
    if (name === undefined || uploaded?.state !== 'known')
        return {};
    const { id, digest } = uploaded.value;
    return { 'artifact-name': name, 'artifact-id': id, 'artifact-digest': digest };
}
function policyWarning(message) {
    return { level: 'warning', title: 'Built-in policy', message };
}
/** The verdict does not hang on the log, but nobody may believe in one that is not there. */
function uploadWarning(uploaded) {
    if (uploaded === undefined || uploaded.state === 'known')
        return [];
    const message = `The verdict stands, but no report can be downloaded later: ${(0,report_escape/* escapeText */.X1)((0,report_escape/* clip */.$Q)(uploaded.why, 600))}`;
    return [{ level: 'warning', title: 'Inspection log not uploaded', message }];
}
function logLine(logName, environment, uploaded) {
    if (uploaded.state === 'unavailable') {
        return `**No inspection log was uploaded:** ${(0,report_escape/* escapeMarkdown */.FV)((0,report_escape/* clip */.$Q)(uploaded.why, 600))}`;
    }
    const { id, digest } = uploaded.value;
    const url = (0,workflow_run/* artifactUrl */.Wk)(environment, id);
    const name = url === undefined ? (0,report_escape/* markdownCode */.D9)(logName) : `[${(0,report_escape/* markdownCode */.D9)(logName)}](${url})`;
    return `Inspection log: ${name}, SHA-256 ${(0,report_escape/* markdownCode */.D9)(digest)}.`;
}


/***/ }),

/***/ 18721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ runAsAction)
/* harmony export */ });
/* harmony import */ var _github_workflow_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58782);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _inputs_action_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44793);
/* harmony import */ var _inputs_common_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45060);
/* harmony import */ var _inputs_spec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88554);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13411);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9491);







/** Never rejects for a reason that lies outside: whatever ends the run fails the step with one message. */
async function runAsAction(command, environment, ports) {
    try {
        await run(command, environment, ports);
    }
    catch (error) {
        await (0,_publish_js__WEBPACK_IMPORTED_MODULE_6__/* .publishFailure */ .y)(error, _version_js__WEBPACK_IMPORTED_MODULE_5__/* .TOOL */ .j, command.outputs, ports.runner);
    }
}
async function run(command, environment, { text, runner }) {
    const raw = (0,_inputs_action_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readActionInputs */ .U)(command.inputs, environment);
    const inputs = (0,_inputs_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInputs */ .T)(command.inputs, raw);
    const log = command.log === false
        ? undefined
        : logOf((0,_inputs_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInputs */ .T)(_inputs_common_js__WEBPACK_IMPORTED_MODULE_3__/* .INSPECTION_LOG */ .Sj, raw), environment, command.logPrefix);
    const { GITHUB_EVENT_PATH: eventPath } = environment;
    const event = eventPath === undefined ? undefined : await text.read(eventPath);
    const judged = (0,_github_workflow_run_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedCommits */ .KF)(environment, event && new TextDecoder().decode(event));
    const { report, policyChanges, policyWarning, outputs = {} } = await command.verify(inputs, judged);
    await (0,_publish_js__WEBPACK_IMPORTED_MODULE_6__/* .publish */ .m)({
        report,
        rules: command.rules,
        outputs: command.outputs,
        values: outputs,
        changes: policyChanges,
        warnings: policyWarning === undefined ? [] : [policyWarning],
        reportOnly: (0,_inputs_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInputs */ .T)(_inputs_common_js__WEBPACK_IMPORTED_MODULE_3__/* .JUDGING */ .P6, raw).mode === 'report',
        log,
        source: command.sourceOf(inputs),
        environment,
    }, runner);
}
function logOf(inputs, environment, prefix) {
    const days = inputs['retention-days'];
    if (days !== undefined && !/^(?:[1-9]|[1-8]\d|90)$/.test(days)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v('usage', `input "retention-days" is ${JSON.stringify(days)}`, {
            hint: 'It may be a number from 1 to 90.',
        });
    }
    const given = inputs['artifact-name'];
    // What the artifact service refuses in a name.
    if (given !== undefined && /["<>|*?:\\/\p{Cc}]/u.test(given)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v('usage', `input "artifact-name" is ${JSON.stringify(given)}`, {
            hint: 'It may not hold any of " : < > | * ? \\ / or control characters.',
        });
    }
    return {
        name: given ?? (0,_github_workflow_run_js__WEBPACK_IMPORTED_MODULE_0__/* .logName */ .Is)(environment, inputs['matrix-index'], prefix),
        retentionDays: days === undefined ? undefined : Number(days),
    };
}


/***/ })

};

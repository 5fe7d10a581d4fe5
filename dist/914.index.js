export const id = 914;
export const ids = [914];
export const modules = {

/***/ 35914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main),
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./lib/adapters/clock.js
var clock = __webpack_require__(61642);
// EXTERNAL MODULE: ./lib/adapters/files.js + 2 modules
var files = __webpack_require__(30165);
// EXTERNAL MODULE: ./lib/adapters/git.js
var git = __webpack_require__(87692);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/facts.js
var facts = __webpack_require__(71588);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
;// CONCATENATED MODULE: ./lib/adapters/runner.js










/** The runner of GitHub Actions through its own toolkit, which escapes what becomes a workflow command. */
function actionsRunner() {
    return {
        annotate({ level, title, message, file, startLine }) {
            core[level](message, {
                title,
                ...(file === undefined ? {} : { file }),
                ...(startLine === undefined ? {} : { startLine }),
            });
        },
        group(title, text) {
            core.startGroup(title);
            // The text is escaped by its renderer; were something to slip through, the runner obeys nothing before the token.
            const token = (0,external_node_crypto_.randomUUID)();
            external_node_process_.stdout.write(`::stop-commands::${token}\n${text}${text.endsWith('\n') ? '' : '\n'}::${token}::\n`);
            core.endGroup();
        },
        setOutput(name, value) {
            core.setOutput(name, value);
        },
        async summary(markdown) {
            if (isSet('GITHUB_STEP_SUMMARY'))
                await core.summary.addRaw(markdown).write();
            else
                core.notice('This runner shows no job summaries.');
        },
        exists: (path) => (0,external_node_fs_.existsSync)(path),
        async save(files) {
            const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(external_node_process_.env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), 'hardening-actions-'));
            const paths = { ...files };
            for (const name in files) {
                paths[name] = (0,external_node_path_.join)(folder, name);
                await (0,promises_.writeFile)(paths[name], files[name]);
            }
            return paths;
        },
        async upload(name, paths, retentionDays) {
            const missing = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].filter((variable) => !isSet(variable));
            if (missing.length > 0) {
                return {
                    state: 'unavailable',
                    why: `this runner has no artifact service (no ${missing.join(', no ')})`,
                };
            }
            try {
                // Half of the bundle's weight: loaded only where it is used.
                const { DefaultArtifactClient } = await __webpack_require__.e(/* import() */ 584).then(__webpack_require__.bind(__webpack_require__, 20584));
                const { id, digest } = await new DefaultArtifactClient().uploadArtifact(name, [...paths], (0,external_node_path_.dirname)(paths[0] ?? ''), retentionDays === undefined ? {} : { retentionDays });
                if (id === undefined || digest === undefined) {
                    return { state: 'unavailable', why: 'the artifact service answered without id and digest' };
                }
                return (0,facts/* known */.e)({ id: String(id), digest });
            }
            catch (error) {
                return { state: 'unavailable', why: (0,errors/* messageOf */.b)(error) };
            }
        },
        fail(message, location) {
            external_node_process_.exitCode = core.ExitCode.Failure;
            core.error(message, location === undefined ? {} : { file: location.file, startLine: location.line });
        },
    };
}
const PROGRESS_MS = 10_000;
/** Work under way in the step's log, where nothing can be rewritten: a sign of life now and then. */
function runnerLog() {
    let last = Date.now();
    return {
        info(line) {
            core.info((0,report_escape/* escapeText */.X1)(line));
        },
        warn(line) {
            core.warning((0,report_escape/* escapeText */.X1)(line));
        },
        progress(line) {
            if (Date.now() - last < PROGRESS_MS)
                return;
            last = Date.now();
            core.info((0,report_escape/* escapeText */.X1)(line));
        },
    };
}
function isSet(variable) {
    return (external_node_process_.env[variable] ?? '') !== '';
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var classic_errors = __webpack_require__(961);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(37428);
;// CONCATENATED MODULE: ./lib/github/workflow-run.js



const COMMIT = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const EVENT = schemas/* looseObject */._H3({
    pull_request: schemas/* looseObject */._H3({ base: schemas/* looseObject */._H3({ sha: COMMIT }), head: schemas/* looseObject */._H3({ sha: COMMIT }) })
        .optional(),
    merge_group: schemas/* looseObject */._H3({ base_sha: COMMIT }).optional(),
});
/**
 * The commits that a run is about.
 * @param event text of the payload, the JSON file that GITHUB_EVENT_PATH names; absent where there is none
 * @throws ToolError `environment` where they can't be told: a proposed change may never be taken for an accepted one
 */
function judgedCommits(environment, event) {
    const name = environment.GITHUB_EVENT_NAME ?? '';
    const sha = COMMIT.safeParse(environment.GITHUB_SHA);
    if (!sha.success) {
        throw new errors/* ToolError */.v('environment', 'GITHUB_SHA is not set to a commit', {
            hint: 'This is the entry of a GitHub Action; elsewhere run dist/cli.js.',
        });
    }
    const { pull_request: pull, merge_group: group } = payload(name, event);
    if (pull !== undefined) {
        // Under pull_request_target GITHUB_SHA is the base itself.
        return { base: pull.base.sha, head: name === 'pull_request_target' ? pull.head.sha : sha.data };
    }
    if (group !== undefined)
        return { base: group.base_sha, head: sha.data };
    if (name.startsWith('pull_request') || name === 'merge_group') {
        throw new errors/* ToolError */.v('environment', `the payload of the event ${name} names no base commit`);
    }
    return { head: sha.data };
}
function payload(name, text) {
    if (text === undefined)
        return {};
    try {
        return EVENT.parse(JSON.parse(text));
    }
    catch (cause) {
        const why = cause instanceof classic_errors/* ZodError */.G ? core_errors/* prettifyError */.S1(cause) : (0,errors/* messageOf */.b)(cause);
        throw new errors/* ToolError */.v('environment', `can't read the payload of the event ${name}: ${why}`, { cause });
    }
}
/**
 * Name of a job's inspection log: the artifact service refuses a second one of the same name in a run, so it carries what
 * tells jobs, their matrix legs and attempts apart.
 * @param leg the matrix index; any other text that tells legs apart is shortened to a digest
 */
function logName(environment, leg) {
    const { GITHUB_JOB: job = 'job', GITHUB_RUN_ATTEMPT: attempt = '1' } = environment;
    const index = /^\d+$/.test(leg) ? leg : (0,external_node_crypto_.createHash)('sha256').update(leg).digest('hex').slice(0, 8);
    return ['inspection', job, index, attempt].join('-').replace(/[^\w.-]/g, '_');
}
/** The page of an uploaded artifact, where the runner says enough to name it. */
function artifactUrl(environment, id) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
    if (server === undefined || repository === undefined || run === undefined)
        return undefined;
    const url = `${server}/${repository}/actions/runs/${run}/artifacts/${id}`;
    return /^https:\/\/[\w./:-]+$/.test(url) ? url : undefined;
}

// EXTERNAL MODULE: ./lib/policy/nearest.js
var nearest = __webpack_require__(78400);
;// CONCATENATED MODULE: ./lib/inputs/action-inputs.js


/**
 * Inputs of an action from the runner's variables, by its spec: `source-ref` is `INPUT_SOURCE-REF`, spaces become `_`.
 * @throws ToolError `usage` for an input that the action does not have: the runner only warns, and a misspelt `strict`
 * would check less than its author believes
 */
function readActionInputs(spec, environment) {
    const names = Object.keys(spec).filter((name) => spec[name]?.only !== 'cli');
    const variables = new Map(names.map((name) => [variableOf(name), name]));
    const raw = {};
    for (const [variable, value] of Object.entries(environment)) {
        if (!variable.startsWith('INPUT_'))
            continue;
        const name = variables.get(variable);
        if (name === undefined)
            throw unknown(variable.slice('INPUT_'.length).toLowerCase(), names);
        raw[name] = value;
    }
    return raw;
}
function variableOf(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
function unknown(name, names) {
    const near = (0,nearest/* nearest */.p)(name, names);
    return new errors/* ToolError */.v('usage', `there is no input ${JSON.stringify(name)}`, {
        hint: near === undefined ? `There are ${names.join(', ')}.` : `Did you mean "${near}"?`,
    });
}

// EXTERNAL MODULE: ./lib/inputs/spec.js
var spec = __webpack_require__(88554);
// EXTERNAL MODULE: ./lib/inputs/verify-artifacts.js
var verify_artifacts = __webpack_require__(61678);
// EXTERNAL MODULE: ./lib/rules/index.js + 109 modules
var rules = __webpack_require__(1398);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
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
// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(97406);
// EXTERNAL MODULE: ./lib/report/markdown.js + 1 modules
var markdown = __webpack_require__(19936);
// EXTERNAL MODULE: ./lib/report/sarif.js + 1 modules
var sarif = __webpack_require__(70657);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
;// CONCATENATED MODULE: ./lib/shells/publish.js











/** Shows a report in every place where a person or a later step looks for it, and ends the step by its verdict. */
async function publish(publication, runner) {
    const { report, rules, changes, reportOnly, log } = publication;
    const files = await saveReport(report, rules, runner, changes);
    const uploaded = await runner.upload(log.name, Object.values(files), log.retentionDays);
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
    setOutputs(runner, {
        verdict: report.verdict,
        report: files['report.json'],
        sarif: files['report.sarif'],
        checksums: checksums(report),
        ...uploadOutputs(log.name, uploaded),
    });
    await runner.summary((0,markdown/* renderSummary */.B)(report, rules, {
        changes,
        title: reportOnly ? 'Verified, report only' : 'Verified',
        footer: [
            ...publication.warnings.map((text) => `> [!WARNING]\n> ${(0,report_escape/* escapeMarkdown */.FV)(text)}\n`),
            logLine(publication, uploaded),
        ].join('\n'),
    }));
    if (failing)
        runner.fail(`${result}. The job summary says what to do.`);
}
/** Ends the step where nothing could be verified. There is still a report, for whoever reads reports. */
async function publishFailure(error, tool, runner) {
    const report = (0,failure/* reportOfError */._)(error, tool);
    const files = await saveReport(report, [], runner, []);
    setOutputs(runner, {
        verdict: report.verdict,
        report: files['report.json'],
        sarif: files['report.sarif'],
        checksums: '',
        'artifact-name': '',
        'artifact-id': '',
        'artifact-digest': '',
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
function setOutputs(runner, outputs) {
    for (const [name, value] of Object.entries(outputs))
        runner.setOutput(name, value);
}
function uploadOutputs(name, uploaded) {
    return uploaded.state === 'known'
        ? {
            'artifact-name': name,
            'artifact-id': uploaded.value.id,
            'artifact-digest': uploaded.value.digest,
        }
        : { 'artifact-name': '', 'artifact-id': '', 'artifact-digest': '' };
}
function policyWarning(message) {
    return { level: 'warning', title: 'Built-in policy', message };
}
/** The verdict does not hang on the log, but nobody may believe in one that is not there. */
function uploadWarning(uploaded) {
    if (uploaded.state === 'known')
        return [];
    const message = `The verdict stands, but no report can be downloaded later: ${(0,report_escape/* escapeText */.X1)((0,report_escape/* clip */.$Q)(uploaded.why, 600))}`;
    return [{ level: 'warning', title: 'Inspection log not uploaded', message }];
}
function logLine({ log, environment }, uploaded) {
    if (uploaded.state === 'unavailable') {
        return `**No inspection log was uploaded:** ${(0,report_escape/* escapeMarkdown */.FV)((0,report_escape/* clip */.$Q)(uploaded.why, 600))}`;
    }
    const { id, digest } = uploaded.value;
    const url = artifactUrl(environment, id);
    const name = url === undefined ? (0,report_escape/* markdownCode */.D9)(log.name) : `[${(0,report_escape/* markdownCode */.D9)(log.name)}](${url})`;
    return `Inspection log: ${name}, SHA-256 ${(0,report_escape/* markdownCode */.D9)(digest)}.`;
}

// EXTERNAL MODULE: ./lib/shells/verify-artifacts.js + 2 modules
var shells_verify_artifacts = __webpack_require__(71764);
;// CONCATENATED MODULE: ./lib/shells/action.js














/**
 * verify-artifacts as a GitHub Action.
 * @param stub address of the file that started this one
 */
async function main(stub) {
    const log = runnerLog();
    await runAction(external_node_process_.env, {
        files: (0,files/* fileArtifacts */.U)(),
        text: (0,files/* textFiles */.zN)(),
        git: (0,git/* gitObjects */.f)(external_node_process_.env),
        clock: clock/* systemClock */.m,
        log,
        startWorkers: async () => (await __webpack_require__.e(/* import() */ 866).then(__webpack_require__.bind(__webpack_require__, 2866))).readersBeside(stub),
        index: async (url) => (await __webpack_require__.e(/* import() */ 400).then(__webpack_require__.bind(__webpack_require__, 22400))).packageIndex({
            environment: external_node_process_.env,
            indexUrl: url,
            log,
        }),
        runner: actionsRunner(),
    });
}
/** Never rejects for a reason that lies outside: whatever ends the run fails the step with one message. */
async function runAction(environment, ports) {
    try {
        await verify(environment, ports);
    }
    catch (error) {
        await publishFailure(error, version/* TOOL */.j, ports.runner);
    }
}
async function verify(environment, ports) {
    const inputs = (0,spec/* parseInputs */.T)(verify_artifacts/* VERIFY_ARTIFACTS */.c, readActionInputs(verify_artifacts/* VERIFY_ARTIFACTS */.c, environment));
    const log = logOf(inputs, environment);
    const { GITHUB_EVENT_PATH: eventPath } = environment;
    const event = eventPath === undefined ? undefined : await ports.text.read(eventPath);
    const judged = judgedCommits(environment, event && new TextDecoder().decode(event));
    const { report, policyChanges, policyWarning } = await (0,shells_verify_artifacts/* verifyArtifacts */.F)(inputs, { ...ports, judged });
    await publish({
        report,
        rules: rules/* RULES */.y,
        changes: policyChanges,
        warnings: policyWarning === undefined ? [] : [policyWarning],
        reportOnly: inputs.mode === 'report',
        log,
        source: inputs.source ?? '.',
        environment,
    }, ports.runner);
}
function logOf(inputs, environment) {
    const days = inputs['retention-days'];
    if (days !== undefined && !/^(?:[1-9]|[1-8]\d|90)$/.test(days)) {
        throw new errors/* ToolError */.v('usage', `input "retention-days" is ${JSON.stringify(days)}`, {
            hint: 'It may be a number from 1 to 90.',
        });
    }
    const given = inputs['artifact-name'];
    // What the artifact service refuses in a name.
    if (given !== undefined && /["<>|*?:\\/\p{Cc}]/u.test(given)) {
        throw new errors/* ToolError */.v('usage', `input "artifact-name" is ${JSON.stringify(given)}`, {
            hint: 'It may not hold any of " : < > | * ? \\ / or control characters.',
        });
    }
    return {
        name: given ?? logName(environment, inputs['matrix-index']),
        retentionDays: days === undefined ? undefined : Number(days),
    };
}


/***/ })

};

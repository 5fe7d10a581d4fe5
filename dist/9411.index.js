export const id = 9411;
export const ids = [9411];
export const modules = {

/***/ 72223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/**
 * Puts a text in the place of a file, or makes it, all at once: whoever reads it meanwhile sees the old or the new one, and a
 * full disk leaves the old one. @throws ToolError `environment`
 */
async function replaceFile(path, text) {
    // A link stays one: what it points to is replaced.
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => path);
    const temporary = `${target}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`;
    try {
        const mode = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(target).then((stats) => stats.mode & 0o777, () => 0o644);
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx', mode);
        try {
            await file.writeFile(text);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, target);
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v('environment', `cannot write ${path}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(cause)}`, { cause });
    }
}


/***/ }),

/***/ 58742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ terminalLog),
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80481);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _fs_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28841);




/**
 * Writes to standard output. A reader that went away is no fault: the exit status still holds.
 * @throws ToolError `environment` where the text can't be written, such as to a full disk
 */
async function writeOutput(text) {
    try {
        await new Promise((resolve, reject) => {
            // Node tells the error twice, and ends the process for one that nobody listens to.
            node_process__WEBPACK_IMPORTED_MODULE_0__.stdout.once('error', reject);
            node_process__WEBPACK_IMPORTED_MODULE_0__.stdout.write(text, (error) => {
                if (error)
                    reject(error);
                else
                    resolve();
            });
        });
    }
    catch (cause) {
        if ((0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(cause) === 'EPIPE')
            return;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v('environment', `cannot write standard output: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(cause)}`, { cause });
    }
}
/** A log on standard error. Progress is one line that is rewritten, and only on a terminal. */
function terminalLog(quiet) {
    const { stderr } = node_process__WEBPACK_IMPORTED_MODULE_0__;
    let shown = false;
    let last = 0;
    const clear = () => {
        if (!shown)
            return;
        (0,node_readline__WEBPACK_IMPORTED_MODULE_1__.clearLine)(stderr, 0);
        (0,node_readline__WEBPACK_IMPORTED_MODULE_1__.cursorTo)(stderr, 0);
        shown = false;
    };
    const line = (text) => {
        clear();
        stderr.write(`${text}\n`);
    };
    return {
        info(text) {
            if (!quiet)
                line(text);
        },
        warn(text) {
            line(`warning: ${text}`);
        },
        progress(text) {
            const now = Date.now();
            if (quiet || !stderr.isTTY || now - last < 100)
                return;
            last = now;
            clear();
            stderr.write(text.slice(0, Math.max(20, stderr.columns - 1)));
            shown = true;
        },
        done: clear,
    };
}


/***/ }),

/***/ 22712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ serverOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * What the variables say that the runner and `gh` know: GITHUB_API_URL, GITHUB_SERVER_URL, GITHUB_TOKEN, else GH_TOKEN. Without them
 * github.com, asked as anybody.
 * @throws ToolError `usage`
 */
function serverOf(environment) {
    const url = (name, fallback) => {
        const value = environment[name] ?? '';
        if (value === '')
            return fallback;
        const parsed = URL.canParse(value) ? new URL(value) : undefined;
        // A token must not go over a line that others read, but to this machine itself.
        const local = parsed !== undefined && ['127.0.0.1', '[::1]', 'localhost'].includes(parsed.hostname);
        if (parsed?.protocol === 'https:' || (local && parsed.protocol === 'http:'))
            return value.replace(/\/+$/u, '');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('usage', `${name} is ${JSON.stringify(value)}`, {
            hint: 'It may be an address with https.',
        });
    };
    const token = [environment.GITHUB_TOKEN, environment.GH_TOKEN].find((one) => one !== undefined && one !== '');
    return {
        apiUrl: url('GITHUB_API_URL', 'https://api.github.com'),
        serverUrl: url('GITHUB_SERVER_URL', 'https://github.com'),
        token,
    };
}


/***/ }),

/***/ 58782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ logName),
/* harmony export */   KF: () => (/* binding */ judgedCommits),
/* harmony export */   Wk: () => (/* binding */ artifactUrl)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34398);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(961);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37428);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);



const COMMIT = zod__WEBPACK_IMPORTED_MODULE_2__.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const EVENT = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({ base: zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({ sha: COMMIT }), head: zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({ sha: COMMIT }) })
        .optional(),
    merge_group: zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({ base_sha: COMMIT }).optional(),
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v('environment', 'GITHUB_SHA is not set to a commit', {
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v('environment', `the payload of the event ${name} names no base commit`);
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
        const why = cause instanceof zod__WEBPACK_IMPORTED_MODULE_3__/* .ZodError */ .G ? zod__WEBPACK_IMPORTED_MODULE_4__/* .prettifyError */ .S1(cause) : (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(cause);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v('environment', `can't read the payload of the event ${name}: ${why}`, { cause });
    }
}
/**
 * Name of a job's inspection log: the artifact service refuses a second one of the same name in a run, so it carries what
 * tells jobs, their matrix legs and attempts apart.
 * @param leg the matrix index; any other text that tells legs apart is shortened to a digest
 * @param what what was inspected, so that two actions of one job have two names
 */
function logName(environment, leg, what = 'inspection') {
    const { GITHUB_JOB: job = 'job', GITHUB_RUN_ATTEMPT: attempt = '1' } = environment;
    const index = /^\d+$/.test(leg) ? leg : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(leg).digest('hex').slice(0, 8);
    return [what, job, index, attempt].join('-').replace(/[^\w.-]/g, '_');
}
/** The page of an uploaded artifact, where the runner says enough to name it. */
function artifactUrl(environment, id) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
    if (server === undefined || repository === undefined || run === undefined)
        return undefined;
    const url = `${server}/${repository}/actions/runs/${run}/artifacts/${id}`;
    return /^https:\/\/[\w./:-]+$/.test(url) ? url : undefined;
}


/***/ }),

/***/ 62715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ helpText),
/* harmony export */   Du: () => (/* binding */ parseCommandLine),
/* harmony export */   e2: () => (/* binding */ jsonAskedFor)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** Arguments of one command to raw inputs, by its spec. @throws ToolError `usage` */
function parseCommandLine(spec, args) {
    const fields = cliFields(spec);
    const options = { help: { type: 'boolean', short: 'h' } };
    for (const [name, field] of fields) {
        if (field.kind !== 'list')
            options[name] = { type: field.kind === 'flag' ? 'boolean' : 'string' };
    }
    const list = fields.find(([, field]) => field.kind === 'list')?.[0];
    try {
        const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
            args: [...args],
            options,
            allowPositionals: list !== undefined,
            strict: true,
        });
        const raw = {};
        for (const [name, value] of Object.entries(values)) {
            if (typeof value === 'string' || typeof value === 'boolean')
                raw[name] = value;
        }
        if (list !== undefined)
            raw[list] = positionals;
        return { ...raw, help: values.help === true };
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v('usage', (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(cause), { hint: 'Add --help to see what it takes.', cause });
    }
}
/** Where arguments ask for JSON, and to which file; leniently, for the others may be wrong. */
function jsonAskedFor(args) {
    const { values } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        options: { format: { type: 'string' }, output: { type: 'string' } },
        allowPositionals: true,
        strict: false,
    });
    if (typeof values.format !== 'string' || values.format.trim() !== 'json')
        return undefined;
    const output = typeof values.output === 'string' ? values.output.trim() : '';
    return { output: output === '' ? undefined : output };
}
/** The --help of one command. */
function helpText(command, purpose, spec) {
    const fields = cliFields(spec);
    const list = fields.find(([, field]) => field.kind === 'list');
    const usage = list === undefined ? '' : ` [${placeholder(list[1])}…]`;
    const lines = [`Usage: hardening-actions ${command} [options]${usage}`, '', purpose, ''];
    if (list !== undefined)
        lines.push(...entry(`${placeholder(list[1])}…`, list[1]));
    for (const [name, field] of fields) {
        if (field.kind === 'list')
            continue;
        const value = field.kind === 'flag' ? '' : ` ${placeholder(field)}`;
        lines.push(...entry(`--${name}${value}`, field));
    }
    lines.push('  -h, --help', '      Show this text.', '');
    lines.push('Exit status: 0 nothing wrong, 1 findings, 2 wrong usage, 3 something could not be known.', '');
    return lines.join('\n');
}
function cliFields(spec) {
    return Object.entries(spec).filter(([, field]) => field.only !== 'action');
}
function placeholder(field) {
    if (field.kind === 'choice')
        return field.choices.join('|');
    return field.kind === 'flag' ? '' : field.placeholder;
}
function entry(head, field) {
    const value = field.kind === 'list' ? field.default.join(' ') : field.kind === 'flag' ? undefined : field.default;
    const suffix = value === undefined ? '' : ` (default: ${value})`;
    return [`  ${head}`, `      ${field.description}${suffix}`];
}


/***/ }),

/***/ 91782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./lib/adapters/files.js + 2 modules
var files = __webpack_require__(30165);
// EXTERNAL MODULE: ./lib/adapters/git.js
var adapters_git = __webpack_require__(87692);
// EXTERNAL MODULE: ./lib/adapters/replace-file.js
var replace_file = __webpack_require__(72223);
// EXTERNAL MODULE: ./lib/adapters/terminal.js
var terminal = __webpack_require__(58742);
// EXTERNAL MODULE: ./lib/card/html.js
var html = __webpack_require__(60561);
// EXTERNAL MODULE: ./lib/card/markdown.js
var markdown = __webpack_require__(19633);
// EXTERNAL MODULE: ./lib/github/server.js
var server = __webpack_require__(22712);
// EXTERNAL MODULE: ./lib/inputs/command-line.js
var command_line = __webpack_require__(62715);
// EXTERNAL MODULE: ./lib/inputs/review-card.js
var review_card = __webpack_require__(5984);
// EXTERNAL MODULE: ./lib/inputs/spec.js
var spec = __webpack_require__(88554);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/github/api-paths.js
var api_paths = __webpack_require__(64714);
;// CONCATENATED MODULE: ./lib/shells/card-place.js


const FORMS = {
    repository: { is: /^[\w.-]{1,100}\/[\w.-]{1,100}$/u, example: 'octo/demo' },
    workflow: { is: /^[\w.-]{1,100}\.ya?ml$/u, example: 'release.yml' },
    job: { is: /^[\w-]{1,100}$/u, example: 'verify' },
};
/** What a runner would know is told. @throws ToolError `usage`, or where git has no such commit */
async function cardPlaceByHand(inputs, git, serverUrl, environment) {
    const repository = matching('repository', inputs.repository ?? environment.GITHUB_REPOSITORY ?? '');
    const workflow = matching('workflow', inputs.workflow);
    const job = matching('job', inputs.job);
    const { tag, source } = inputs;
    if (tag !== undefined && !(0,api_paths/* isRefName */.p)(tag))
        throw wrong('tag', tag, 'v1.0');
    if (tag !== undefined && inputs['source-ref'] !== undefined) {
        throw new errors/* ToolError */.v('usage', 'both "tag" and "source-ref" are given', {
            hint: 'A tag says which commit is released; "source-ref" names the one of a rehearsal.',
        });
    }
    // A rehearsal has no tag; which branch it would be run on changes nothing on the card.
    const ref = tag === undefined ? 'refs/heads/main' : `refs/tags/${tag}`;
    return {
        ...{ repository, serverUrl, job, ref },
        event: tag === undefined ? 'workflow_dispatch' : 'push',
        sha: await git.resolveCommit(source, tag === undefined ? (inputs['source-ref'] ?? 'HEAD') : ref),
        workflowRef: `${repository}/.github/workflows/${workflow}@${ref}`,
    };
}
function matching(name, value) {
    const { is, example } = FORMS[name];
    if (is.test(value))
        return value;
    throw wrong(name, value, example);
}
function wrong(name, value, example) {
    const what = value === '' ? 'missing' : JSON.stringify(value);
    return new errors/* ToolError */.v('usage', `the input "${name}" is ${what}`, { hint: `As in --${name} ${example}` });
}

// EXTERNAL MODULE: ./lib/shells/review-card.js + 15 modules
var shells_review_card = __webpack_require__(93227);
;// CONCATENATED MODULE: ./lib/shells/review-card-command.js














const BY_HAND = `By hand it shows what the card of a release would say. Nobody may approve by it: only the job that verifies vouches for its own.

  hardening-actions review-card tag.json artifacts.json --repository octo/demo --tag v1.0 \\
    --manifest release/manifest.json --checksums "$(cat release/SHA256SUMS)" --format html --output card.html

Without --tag it is the card of a rehearsal, of the commit that is checked out.`;
/** review-card on the command line. */
const run = async ({ name, purpose }, args) => {
    const raw = (0,command_line/* parseCommandLine */.Du)(review_card/* REVIEW_CARD */.g, args);
    if (raw.help) {
        await (0,terminal/* writeOutput */.z)((0,command_line/* helpText */.BK)(name, `${purpose}\n\n${BY_HAND}`, review_card/* REVIEW_CARD */.g));
        return 0;
    }
    const inputs = (0,spec/* parseInputs */.T)(review_card/* REVIEW_CARD */.g, raw);
    const log = (0,terminal/* terminalLog */.d)(false);
    const git = (0,adapters_git/* gitObjects */.f)(external_node_process_.env);
    const place = await cardPlaceByHand(inputs, git, (0,server/* serverOf */.F)(external_node_process_.env).serverUrl, external_node_process_.env);
    const card = await (0,shells_review_card/* reviewCard */.X)(inputs, {
        text: (0,files/* textFiles */.zN)(),
        git,
        run: place,
        action: { repository: 'diybitcoinhardware/hardening-actions', ref: undefined },
        // By hand there is no event that says it.
        visibility: 'unknown',
    });
    const shown = inputs.format === 'html' ? (0,html/* pageAsHtml */.D)(card.page) : (0,markdown/* pageAsMarkdown */.V)(card.page);
    if (inputs.output === undefined)
        await (0,terminal/* writeOutput */.z)(shown);
    else {
        await (0,replace_file/* replaceFile */.f)(inputs.output, shown);
        log.info(`The card is in ${(0,report_escape/* escapePath */.ft)(inputs.output)}.`);
    }
    log.info((0,report_escape/* escapeText */.X1)(card.headline));
    return card.verdict === 'pass' || inputs.mode === 'report' ? 0 : 1;
};


/***/ })

};

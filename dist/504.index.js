export const id = 504;
export const ids = [504];
export const modules = {

/***/ 32504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./lib/adapters/files.js + 2 modules
var files = __webpack_require__(30165);
// EXTERNAL MODULE: ./lib/adapters/git.js
var git = __webpack_require__(87692);
// EXTERNAL MODULE: ./lib/adapters/clock.js
var clock = __webpack_require__(61642);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
;// CONCATENATED MODULE: ./lib/adapters/terminal.js


/** A log on standard error. Progress is one line that is rewritten, and only on a terminal. */
function terminalLog(quiet) {
    const { stderr } = external_node_process_;
    let shown = false;
    let last = 0;
    const clear = () => {
        if (!shown)
            return;
        (0,external_node_readline_.clearLine)(stderr, 0);
        (0,external_node_readline_.cursorTo)(stderr, 0);
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

// EXTERNAL MODULE: ./lib/engine.js
var engine = __webpack_require__(44245);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/inputs/command-line.js


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
        const { values, positionals } = (0,external_node_util_.parseArgs)({
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
        throw new errors/* ToolError */.v('usage', (0,errors/* messageOf */.b)(cause), { hint: 'Add --help to see what it takes.', cause });
    }
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

// EXTERNAL MODULE: ./lib/inputs/spec.js
var spec = __webpack_require__(88554);
// EXTERNAL MODULE: ./lib/inputs/verify-artifacts.js
var verify_artifacts = __webpack_require__(61678);
// EXTERNAL MODULE: ./lib/policy/nearest.js
var nearest = __webpack_require__(78400);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/report/page.js
var report_page = __webpack_require__(99147);
// EXTERNAL MODULE: ./lib/report/prose.js
var prose = __webpack_require__(75169);
// EXTERNAL MODULE: ./lib/report/links.js
var links = __webpack_require__(64503);
;// CONCATENATED MODULE: ./lib/report/explain.js




/** A rule for the terminal: what it is, why it matters, what to do, what it says of examples. Ends with a newline. */
function explainRule(rule, options = {}) {
    const page = new report_page/* Page */.Y({ color: false, ...options });
    page.text(`${rule.id}: ${(0,prose/* plainText */.wh)(rule.title)}`, '', 'bold');
    page.blank();
    page.field('severity', 'dim', rule.severity, '  ', 12);
    page.field('looks at', 'dim', rule.appliesTo.join(', '), '  ', 12);
    page.field('approvable', 'dim', rule.approvable ? 'yes, in release-policy.toml' : 'no', '  ', 12);
    page.field('since', 'dim', rule.since, '  ', 12);
    explain_prose(page, 'Why it matters', rule.rationale);
    explain_prose(page, 'What to do', rule.remediation);
    examples(page, 'Refused', rule.examples.bad);
    examples(page, 'Accepted', rule.examples.good);
    page.blank();
    page.text('References', '', 'bold');
    for (const { title, url } of [
        ...rule.references,
        { title: 'The page of this rule', url: (0,links/* ruleUrl */.Q)(rule.id) },
    ]) {
        page.hanging((0,prose/* plainText */.wh)(title), '  - ', '    ');
        page.raw(`    ${url}`);
    }
    return page.toString();
}
function explain_prose(page, heading, markdown) {
    page.blank();
    page.text(heading, '', 'bold');
    for (const { text, code } of (0,prose/* plainBlocks */.P$)(markdown)) {
        if (code)
            for (const line of text.split('\n'))
                page.raw(`    ${line}`);
        else
            page.text(text, '  ');
    }
}
function examples(page, heading, list) {
    if (list.length === 0)
        return;
    page.blank();
    page.text(heading, '', 'bold');
    for (const { title, files } of list) {
        page.hanging((0,prose/* plainText */.wh)(title), '  - ', '    ');
        for (const { artifact, contents } of files) {
            const paths = Object.keys(contents).map(report_escape/* visible */.RK);
            const within = paths.length === 0 ? '' : `: ${paths.join(', ')}`;
            page.hanging(`${artifact}${within}`, '    ', '      ', 'dim');
        }
    }
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
;// CONCATENATED MODULE: ./lib/report/render.js




function render(report, rules, options) {
    switch (options.format) {
        case 'text':
            return (0,report_text/* renderText */.S)(report, rules, options);
        case 'json':
            return (0,json/* renderJson */.h)(report);
        case 'markdown':
            return (0,markdown/* renderSummary */.B)(report, rules);
        case 'sarif':
            return (0,sarif/* renderSarif */.W)(report, rules);
    }
}

// EXTERNAL MODULE: ./lib/rules/index.js + 109 modules
var rules = __webpack_require__(1398);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/shells/verify-artifacts.js + 2 modules
var shells_verify_artifacts = __webpack_require__(71764);
;// CONCATENATED MODULE: ./lib/shells/cli.js



















const COMMANDS = {
    'verify-artifacts': 'Open built wheels and sdists and say, with evidence, whether they may be published.',
    explain: 'Say what a rule looks for, why, and what to do about a finding.',
};
const USAGE = `Usage: hardening-actions <command> [options]

${Object.entries(COMMANDS)
    .map(([name, purpose]) => `  ${name.padEnd(18)}${purpose}`)
    .join('\n')}

  --version         Show the version.
  <command> --help  Show what a command takes.

Start with: hardening-actions verify-artifacts dist
`;
/** @param stub address of the file that started this one. */
async function main(stub) {
    try {
        external_node_process_.exitCode = await command(external_node_process_.argv[2], external_node_process_.argv.slice(3), stub);
    }
    catch (error) {
        external_node_process_.exitCode = explainError(error);
    }
}
async function command(name, args, stub) {
    switch (name) {
        case 'verify-artifacts':
            return verify(args, stub);
        case 'explain':
            return explain(args);
        case '--version':
            external_node_process_.stdout.write(`${version/* TOOL */.j.name} ${version/* TOOL */.j.version}\n`);
            return 0;
        case '--help':
        case '-h':
            external_node_process_.stdout.write(USAGE);
            return 0;
        case undefined:
            external_node_process_.stderr.write(USAGE);
            return 2;
        default: {
            const near = (0,nearest/* nearest */.p)(name, Object.keys(COMMANDS));
            throw new errors/* ToolError */.v('usage', `there is no command ${JSON.stringify(name)}`, {
                hint: near === undefined ? 'See hardening-actions --help.' : `Did you mean "${near}"?`,
            });
        }
    }
}
async function verify(args, stub) {
    const raw = parseCommandLine(verify_artifacts/* VERIFY_ARTIFACTS */.c, args);
    if (raw.help) {
        external_node_process_.stdout.write(helpText('verify-artifacts', COMMANDS['verify-artifacts'], verify_artifacts/* VERIFY_ARTIFACTS */.c));
        return 0;
    }
    const inputs = (0,spec/* parseInputs */.T)(verify_artifacts/* VERIFY_ARTIFACTS */.c, raw);
    const log = terminalLog(inputs.quiet);
    try {
        const { report } = await (0,shells_verify_artifacts/* verifyArtifacts */.F)(inputs, {
            files: (0,files/* fileArtifacts */.U)(),
            text: (0,files/* textFiles */.zN)(),
            git: (0,git/* gitObjects */.f)(external_node_process_.env),
            clock: clock/* systemClock */.m,
            log,
            startWorkers: async () => (await __webpack_require__.e(/* import() */ 866).then(__webpack_require__.bind(__webpack_require__, 2866))).readersBeside(stub),
            index: async (url) => (await Promise.all(/* import() */[__webpack_require__.e(597), __webpack_require__.e(752), __webpack_require__.e(400)]).then(__webpack_require__.bind(__webpack_require__, 22400))).packageIndex({
                environment: external_node_process_.env,
                indexUrl: url,
                log,
            }),
        });
        log.done();
        await output(report, inputs);
        if (report.verdict === 'pass' || inputs.mode === 'report')
            return 0;
        return (0,engine/* failedOnlyForLackOfKnowledge */.XW)(report) ? 3 : 1;
    }
    catch (error) {
        log.done();
        // Whoever parses standard output gets a report even where nothing could be verified.
        if (inputs.format === 'json')
            await output((0,failure/* reportOfError */._)(error, version/* TOOL */.j), inputs);
        throw error;
    }
}
async function output(report, inputs) {
    const terminal = inputs.output === undefined && external_node_process_.stdout.isTTY;
    const text = render(report, rules/* RULES */.y, {
        format: inputs.format,
        color: inputs.color === 'always' ||
            (inputs.color === 'auto' && terminal && external_node_process_.env.NO_COLOR === undefined),
        verbosity: inputs.quiet ? 'quiet' : inputs.verbose ? 'verbose' : 'normal',
    });
    if (inputs.output === undefined) {
        external_node_process_.stdout.write(text);
        return;
    }
    try {
        await (0,promises_.writeFile)(inputs.output, text);
    }
    catch (cause) {
        throw new errors/* ToolError */.v('environment', `cannot write ${inputs.output}: ${(0,errors/* messageOf */.b)(cause)}`, { cause });
    }
}
function explain(args) {
    const [id, ...rest] = args;
    if (id === undefined || rest.length > 0 || id.startsWith('-')) {
        external_node_process_.stdout.write(`Usage: hardening-actions explain <rule>\n\n${rules/* RULES */.y.map((rule) => `  ${rule.id.padEnd(26)}${rule.title}`).join('\n')}\n`);
        return id === '--help' || id === '-h' ? 0 : 2;
    }
    const rule = rules/* RULES */.y.find((candidate) => candidate.id === id);
    if (rule === undefined) {
        const near = (0,nearest/* nearest */.p)(id, rules/* RULES */.y.map((candidate) => candidate.id));
        throw new errors/* ToolError */.v('usage', `there is no rule ${JSON.stringify(id)}`, {
            hint: near === undefined ? 'See hardening-actions explain.' : `Did you mean "${near}"?`,
        });
    }
    external_node_process_.stdout.write(explainRule(rule));
    return 0;
}
function explainError(error) {
    const known = error instanceof errors/* ToolError */.v;
    const message = known ? error.message : `unexpected fault, please report it: ${(0,errors/* messageOf */.b)(error)}`;
    external_node_process_.stderr.write(`error: ${(0,report_escape/* escapeText */.X1)(message, { keepLines: true })}\n`);
    if (known && error.hint !== undefined)
        external_node_process_.stderr.write(`hint: ${(0,report_escape/* escapeText */.X1)(error.hint, { keepLines: true })}\n`);
    if (!known)
        return 3;
    switch (error.code) {
        case 'usage':
        case 'policy':
        case 'missing-input':
            return 2;
        case 'digest-mismatch':
            return 1;
        case 'environment':
        case 'internal':
            return 3;
    }
}


/***/ })

};

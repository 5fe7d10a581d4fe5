export const id = 7072;
export const ids = [7072];
export const modules = {

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

/***/ 65526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ painter),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   fi: () => (/* binding */ clampColumns),
/* harmony export */   z3: () => (/* binding */ formatBytes),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

function painter(color) {
    // Whether there is a terminal was decided by the caller: a renderer asks no stream.
    return color ? (style, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : (_style, text) => text;
}
const MAX_COLUMNS = 100;
const MIN_COLUMNS = 40;
/** Columns to wrap at: those of the terminal, within what reads well. */
function clampColumns(columns = MAX_COLUMNS) {
    return Math.max(MIN_COLUMNS, Math.min(MAX_COLUMNS, columns));
}
/**
 * Breaks one line of text into lines of at most `columns`, the first after `first`, the others after `rest`. A word that is
 * longer than a line is cut, so that the terminal never puts its tail in column one, where it could pass for our own line.
 */
function wrap(text, columns, first, rest = first) {
    const room = columns - Math.max(first.length, rest.length);
    const lines = [];
    let line = first;
    let begun = false;
    for (const word of text.split(' ').flatMap((long) => cut(long, room))) {
        if (begun && line.length + 1 + word.length > columns) {
            lines.push(line);
            line = rest + word;
        }
        else {
            line += begun ? ` ${word}` : word;
        }
        begun = true;
    }
    return [...lines, line];
}
/** Pieces of at most `room` UTF-16 units, cut between code points. */
function cut(word, room) {
    if (word.length <= room)
        return [word];
    const pieces = [];
    let piece = '';
    for (const character of word) {
        if (piece.length + character.length > room) {
            pieces.push(piece);
            piece = '';
        }
        piece += character;
    }
    return [...pieces, piece];
}
function plural(count, one, many = `${one}s`) {
    return `${grouped(count)} ${count === 1 ? one : many}`;
}
/** `1234567` as `1,234,567`. Without Intl, whose first use costs 10 ms. */
function grouped(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
const UNITS = ['KiB', 'MiB', 'GiB', 'TiB'];
/** A size in bytes for people: `817 bytes`, `1.4 MiB`. */
function formatBytes(bytes) {
    let value = bytes;
    let unit = '';
    for (const next of UNITS) {
        if (value < 1024)
            break;
        value /= 1024;
        unit = next;
    }
    return unit === '' ? plural(bytes, 'byte') : `${value.toFixed(1)} ${unit}`;
}


/***/ }),

/***/ 64503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ruleUrl),
/* harmony export */   w: () => (/* binding */ PROJECT_URL)
/* harmony export */ });
/** Where this project lives: rule pages and SARIF point there. */
const PROJECT_URL = 'https://github.com/diybitcoinhardware/hardening-actions';
/** The page of a rule, made from the rule itself by `rulePage`. */
function ruleUrl(ruleId) {
    return `${PROJECT_URL}/blob/main/docs/rules/${encodeURIComponent(ruleId)}.md`;
}


/***/ }),

/***/ 99147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ Page)
/* harmony export */ });
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65526);

/** Lines of terminal output, wrapped first and coloured after, so that a colour code never counts as width. */
class Page {
    paint;
    #columns;
    #lines = [];
    constructor(options) {
        this.paint = (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C2)(options.color);
        this.#columns = (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .clampColumns */ .fi)(options.columns);
    }
    blank() {
        this.#lines.push('');
    }
    /** As it is, however long. */
    raw(line) {
        this.#lines.push(line);
    }
    text(text, indent = '', style) {
        this.hanging(text, indent, indent, style);
    }
    /** The first line after `first`, the others after `rest`. */
    hanging(text, first, rest, style) {
        for (const line of (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(text, this.#columns, first, rest)) {
            this.#lines.push(style === undefined ? line : this.paint(style, line));
        }
    }
    /** A label in a column of its own, `width` wide, and the text beside it. */
    field(label, style, text, indent, width) {
        const beside = indent.length + width;
        const [first = '', ...rest] = (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(text, this.#columns, ' '.repeat(beside));
        const padding = ' '.repeat(Math.max(1, width - label.length));
        this.#lines.push(`${indent}${this.paint(style, label)}${padding}${first.slice(beside)}`, ...rest);
    }
    toString() {
        return `${this.#lines.join('\n')}\n`;
    }
}


/***/ }),

/***/ 75169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P$: () => (/* binding */ plainBlocks),
/* harmony export */   qi: () => (/* binding */ firstSentence),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/** Our own Markdown (titles, rationales, remediations) as plain text. Never used on what an archive says. */
/** Paragraphs, list items and code blocks, in order. */
function plainBlocks(markdown) {
    const blocks = [];
    let lines = [];
    let code = false;
    const flush = () => {
        const text = code ? lines.join('\n') : plainText(lines.join(' '));
        if (text !== '')
            blocks.push({ text, code });
        lines = [];
    };
    for (const line of markdown.split('\n')) {
        if (/^\s*```/.test(line)) {
            flush();
            code = !code;
        }
        else if (!code && /^\s*$|^\s*(?:[-*]|\d+\.)\s/.test(line)) {
            flush();
            lines.push(line);
        }
        else {
            lines.push(line);
        }
    }
    flush();
    return blocks;
}
/** One paragraph on one line: links and emphasis lose their marks, code keeps its backticks. */
function plainText(markdown) {
    return markdown
        .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
        .replace(/\*\*([^*]+)\*\*/g, '$1')
        .replace(/\s+/g, ' ')
        .trim();
}
/** The first sentence: to the first full stop that a capital, a quote, code or the end of the paragraph follows. */
function firstSentence(markdown) {
    const paragraph = plainBlocks(markdown)[0]?.text ?? '';
    return /^.*?[.!?](?=\s+[\p{Lu}`"'(]|$)/u.exec(paragraph)?.[0] ?? paragraph;
}


/***/ }),

/***/ 17072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/policy/nearest.js
var nearest = __webpack_require__(78400);
// EXTERNAL MODULE: ./lib/report/page.js
var report_page = __webpack_require__(99147);
// EXTERNAL MODULE: ./lib/report/prose.js
var prose = __webpack_require__(75169);
// EXTERNAL MODULE: ./lib/report/links.js
var links = __webpack_require__(64503);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
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

// EXTERNAL MODULE: ./lib/rules/index.js + 229 modules
var rules = __webpack_require__(64412);
// EXTERNAL MODULE: ./lib/adapters/terminal.js
var terminal = __webpack_require__(58742);
;// CONCATENATED MODULE: ./lib/shells/explain-command.js





/** The page of one rule, on the terminal. */
const run = async (_command, args) => {
    const [id, ...rest] = args;
    if (id === undefined || rest.length > 0 || id.startsWith('-')) {
        await (0,terminal/* writeOutput */.z)(`Usage: hardening-actions explain <rule>\n\n${rules/* RULES */.y.map((rule) => `  ${rule.id.padEnd(26)}${rule.title}`).join('\n')}\n`);
        return id === '--help' || id === '-h' ? 0 : 2;
    }
    const rule = rules/* RULES */.y.find((candidate) => candidate.id === id);
    if (rule === undefined) {
        const near = (0,nearest/* nearest */.p)(id, rules/* RULES */.y.map((candidate) => candidate.id));
        throw new errors/* ToolError */.v('usage', `there is no rule ${JSON.stringify(id)}`, {
            hint: near === undefined ? 'See hardening-actions explain.' : `Did you mean "${near}"?`,
        });
    }
    await (0,terminal/* writeOutput */.z)(explainRule(rule));
    return 0;
};


/***/ })

};

export const id = 5543;
export const ids = [5543];
export const modules = {

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf),
/* harmony export */   v: () => (/* binding */ ToolError)
/* harmony export */ });
class ToolError extends Error {
    name = 'ToolError';
    code;
    hint;
    /** The line of a file of the repository where it is to be corrected; lines count from 1. */
    location;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.code = code;
        this.hint = options.hint;
        this.location = options.location;
    }
}
/** Text of anything that was thrown, for a message; never throws itself. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}


/***/ }),

/***/ 78400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The name that somebody most likely meant, or undefined where none is near. Case and `_` for `-` count as nothing. */
function nearest(given, names) {
    const wanted = fold(given);
    // A third of the letters may be wrong: more, and the suggestion would be a guess.
    const limit = Math.max(1, Math.floor(wanted.length / 3));
    let best;
    for (const name of names) {
        const candidate = fold(name);
        if (Math.abs(candidate.length - wanted.length) > limit)
            continue;
        const distance = editDistance(wanted, candidate);
        if (distance <= limit && (best === undefined || distance < best.distance))
            best = { name, distance };
    }
    return best?.name;
}
function fold(name) {
    return name.toLowerCase().replaceAll('_', '-');
}
/** Damerau's distance in the restricted form: insertions, deletions, replacements, and swaps of neighbours each count 1. */
function editDistance(a, b) {
    let older = [];
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const same = a[i - 1] === b[j - 1];
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            row[j] = Math.min(at(previous, j) + 1, at(row, j - 1) + 1, at(previous, j - 1) + (same ? 0 : 1), swapped ? at(older, j - 2) + 1 : Infinity);
        }
        older = previous;
        previous = row;
    }
    return at(previous, b.length);
}
function at(row, index) {
    return row[index] ?? Infinity;
}


/***/ }),

/***/ 72527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   ft: () => (/* binding */ escapePath),
/* harmony export */   pq: () => (/* binding */ defuseCommands)
/* harmony export */ });
/**
 * Untrusted text, one escaper a medium. Names and texts from inside an archive are hostile: they carry terminal escapes,
 * direction overrides, workflow commands and markup, so every renderer sends them through here and nothing else.
 */
/**
 * What a reader can't see, or what moves or hides its neighbours: controls (C0, C1), format characters (bidi marks, zero-width
 * ones, tags), lone surrogates, private use, noncharacters, line and paragraph separators, every space but U+0020, the blank
 * Braille cell, and combining marks that would stack on our own text or on each other. Also the second `#` of `##[`, which
 * the runner takes for a command anywhere in a line.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]|(?! )\p{Zs}|^\p{M}|(?<=\p{M}{3})\p{M}|(?<=#)#(?=\[)/gu;
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function visibleEscape(character) {
    const short = SHORT[character];
    if (short !== undefined)
        return short;
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    if (code <= 0xff)
        return `\\x${hex.padStart(2, '0')}`;
    return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}
/** The text on one line, with everything invisible shown as an escape such as `\x1b`, `\u202e` or `\n`. */
function visible(text) {
    return text.replace(INVISIBLE, visibleEscape);
}
/** At most `max` UTF-16 units, cut between code points; what was cut is counted. */
function clip(text, max) {
    if (text.length <= max)
        return text;
    const cut = text.slice(0, max).replace(/[\uD800-\uDBFF]$/, '');
    return `${cut}… (${text.length - cut.length} more characters)`;
}
/**
 * Takes the power from workflow commands in a finished log text: the runner obeys a line that begins with `::` after
 * spaces, and the older `##[` anywhere in a line. Colour codes at the start of a line are looked through.
 */
function defuseCommands(text) {
    return text.replace(/^((?:[^\S\n]|\x1b\[[0-9;]*m)*):(?=:)/gm, '$1\\x3a').replaceAll('##[', '#\\x23[');
}
/** Untrusted text for a terminal or a log: visible, no workflow command, and on one line unless its lines are kept. */
function escapeText(text, options = {}) {
    if (options.keepLines !== true)
        return defuseCommands(visible(text));
    return defuseCommands(text.split('\n').map(visible).join('\n'));
}
/** A path for a terminal or a log; spaces that would be lost or would push text about are shown too. */
function escapePath(path) {
    return escapeText(path).replace(/^ +| +$| {2,}/g, (spaces) => '\\x20'.repeat(spaces.length));
}
const HTML = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Untrusted text for HTML, as content or as a quoted attribute. */
function escapeHtml(text) {
    return visible(text).replace(/[&<>"']/g, (character) => HTML[character] ?? character);
}
/**
 * Untrusted text as Markdown prose on one line, also in a table cell. A backslash is not enough for what GitHub links after
 * rendering (mentions, issue numbers, bare addresses, emoji codes): there an element splits the text.
 */
function escapeMarkdown(text) {
    return visible(text)
        .trim()
        .replace(/[&<>|@#\\`*_{}[\]()~!]|:(?=\S)|(?<=www)\.|^[-+=]|(?<=^\d+)\./gi, (character) => {
        if (character === '|')
            return '&#124;';
        if ('@#:'.includes(character))
            return `<span>${character}</span>`;
        if (character === '.')
            return '<span>.</span>';
        return HTML[character] ?? `\\${character}`;
    });
}
/** Untrusted text as inline code, also in a table cell. */
function markdownCode(text) {
    const shown = visible(text);
    // No code span can hold these everywhere: a pipe ends a table cell, a backtick the span; blanks at the ends are dropped.
    if (!/[`|]|^ | $|^$/.test(shown))
        return `\`${shown}\``;
    const encoded = shown.replace(/[^\p{L}\p{N}\p{M} ]/gu, (character) => {
        const entity = `&#${character.codePointAt(0) ?? 0};`;
        return '@:.#'.includes(character) ? `<span>${entity}</span>` : entity;
    });
    return `<code>${encoded.replace(/^ | $/g, '&#32;')}</code>`;
}


/***/ }),

/***/ 45543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/policy/nearest.js
var nearest = __webpack_require__(78400);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
;// CONCATENATED MODULE: ./lib/shells/commands.js
/**
 * The commands of the command line, as --help lists them. Each is a file of its own, loaded only where it is asked for:
 * nobody waits for a library that their command does not use. A name may have two words.
 */
const COMMANDS = {
    'verify-artifacts': {
        purpose: 'Open built wheels and sdists and say, with evidence, whether they may be published.',
        load: () => Promise.all(/* import() */[__webpack_require__.e(7636), __webpack_require__.e(328), __webpack_require__.e(4412), __webpack_require__.e(9560), __webpack_require__.e(6140), __webpack_require__.e(6408), __webpack_require__.e(8448), __webpack_require__.e(7070), __webpack_require__.e(5514), __webpack_require__.e(2650), __webpack_require__.e(1676)]).then(__webpack_require__.bind(__webpack_require__, 11676)),
    },
    'verify-toolchain': {
        purpose: 'Say whether the tools that build and check a project are pinned, hashed and all there.',
        load: () => Promise.all(/* import() */[__webpack_require__.e(7636), __webpack_require__.e(8815), __webpack_require__.e(328), __webpack_require__.e(4412), __webpack_require__.e(9560), __webpack_require__.e(6140), __webpack_require__.e(6408), __webpack_require__.e(1900), __webpack_require__.e(5366), __webpack_require__.e(7832)]).then(__webpack_require__.bind(__webpack_require__, 87832)),
    },
    'verify-dependency-changes': {
        purpose: 'Say what new code of others a pull request brings: requirements, actions, hooks, submodules.',
        load: () => Promise.all(/* import() */[__webpack_require__.e(7636), __webpack_require__.e(8815), __webpack_require__.e(328), __webpack_require__.e(4412), __webpack_require__.e(9560), __webpack_require__.e(6140), __webpack_require__.e(6408), __webpack_require__.e(1900), __webpack_require__.e(9458), __webpack_require__.e(2022)]).then(__webpack_require__.bind(__webpack_require__, 82022)),
    },
    'toolchain refresh': {
        purpose: 'Resolve the constraints anew, with hashes, and show what changed inside each tool.',
        load: () => Promise.all(/* import() */[__webpack_require__.e(7636), __webpack_require__.e(6752), __webpack_require__.e(328), __webpack_require__.e(4412), __webpack_require__.e(8448), __webpack_require__.e(7070), __webpack_require__.e(8427), __webpack_require__.e(2650), __webpack_require__.e(5576)]).then(__webpack_require__.bind(__webpack_require__, 88095)),
    },
    'build-distributions': {
        purpose: 'Build sdist and wheel of a clean checkout twice, without a network, and compare.',
        load: () => Promise.all(/* import() */[__webpack_require__.e(7636), __webpack_require__.e(328), __webpack_require__.e(4412), __webpack_require__.e(9560), __webpack_require__.e(6140), __webpack_require__.e(6408), __webpack_require__.e(8448), __webpack_require__.e(7070), __webpack_require__.e(8092), __webpack_require__.e(2670), __webpack_require__.e(5637)]).then(__webpack_require__.bind(__webpack_require__, 55637)),
    },
    'smoke-test': {
        purpose: 'Install each artifact in a fresh environment, import it, and see what it does at start-up.',
        load: () => Promise.all(/* import() */[__webpack_require__.e(7636), __webpack_require__.e(328), __webpack_require__.e(4412), __webpack_require__.e(9560), __webpack_require__.e(6140), __webpack_require__.e(6408), __webpack_require__.e(8448), __webpack_require__.e(7070), __webpack_require__.e(8092), __webpack_require__.e(2670), __webpack_require__.e(9551)]).then(__webpack_require__.bind(__webpack_require__, 89551)),
    },
    'verify-tag-on-default-branch': {
        purpose: 'Prove that the tag of a release leads to a reviewed commit on the protected default branch.',
        load: () => Promise.all(/* import() */[__webpack_require__.e(7636), __webpack_require__.e(6752), __webpack_require__.e(328), __webpack_require__.e(4412), __webpack_require__.e(9560), __webpack_require__.e(6140), __webpack_require__.e(6408), __webpack_require__.e(8448), __webpack_require__.e(7070), __webpack_require__.e(2859), __webpack_require__.e(2495), __webpack_require__.e(6482)]).then(__webpack_require__.bind(__webpack_require__, 6482)),
    },
    'checksum-and-attest': {
        purpose: 'Write checksums, SBOM and the statements to be signed of files that were verified.',
        load: () => Promise.all(/* import() */[__webpack_require__.e(7636), __webpack_require__.e(8815), __webpack_require__.e(328), __webpack_require__.e(4412), __webpack_require__.e(9560), __webpack_require__.e(8448), __webpack_require__.e(7070), __webpack_require__.e(5351), __webpack_require__.e(1900), __webpack_require__.e(9120), __webpack_require__.e(5708)]).then(__webpack_require__.bind(__webpack_require__, 35708)),
    },
    'review-card': {
        purpose: 'Put all that a reviewer of a release decides by on one page, with links to the evidence.',
        load: () => Promise.all(/* import() */[__webpack_require__.e(7636), __webpack_require__.e(8815), __webpack_require__.e(311), __webpack_require__.e(328), __webpack_require__.e(4412), __webpack_require__.e(9560), __webpack_require__.e(6140), __webpack_require__.e(7843), __webpack_require__.e(9411)]).then(__webpack_require__.bind(__webpack_require__, 91782)),
    },
    'publish-gate': {
        purpose: 'Say whether a release may be published: that what a workflow run would upload is what was verified and approved.',
        load: () => Promise.all(/* import() */[__webpack_require__.e(7636), __webpack_require__.e(6752), __webpack_require__.e(328), __webpack_require__.e(4412), __webpack_require__.e(9560), __webpack_require__.e(6140), __webpack_require__.e(6408), __webpack_require__.e(8448), __webpack_require__.e(7070), __webpack_require__.e(8427), __webpack_require__.e(5351), __webpack_require__.e(2859), __webpack_require__.e(5636), __webpack_require__.e(6206)]).then(__webpack_require__.bind(__webpack_require__, 16206)),
    },
    'publish-release': {
        purpose: 'Publish the GitHub Release of a tag with exactly the files that were verified and the bundles that were signed.',
        load: () => Promise.all(/* import() */[__webpack_require__.e(7636), __webpack_require__.e(6752), __webpack_require__.e(328), __webpack_require__.e(4412), __webpack_require__.e(9560), __webpack_require__.e(6140), __webpack_require__.e(6408), __webpack_require__.e(8448), __webpack_require__.e(7070), __webpack_require__.e(5351), __webpack_require__.e(2859), __webpack_require__.e(5636), __webpack_require__.e(5878), __webpack_require__.e(8476)]).then(__webpack_require__.bind(__webpack_require__, 78476)),
    },
    'verify-published': {
        purpose: 'Say whether an index serves what a project released, and whether that is what its source says.',
        load: () => Promise.all(/* import() */[__webpack_require__.e(7636), __webpack_require__.e(6752), __webpack_require__.e(328), __webpack_require__.e(4412), __webpack_require__.e(9560), __webpack_require__.e(6140), __webpack_require__.e(6408), __webpack_require__.e(8448), __webpack_require__.e(7070), __webpack_require__.e(8427), __webpack_require__.e(5351), __webpack_require__.e(5514), __webpack_require__.e(507), __webpack_require__.e(4370), __webpack_require__.e(7441)]).then(__webpack_require__.bind(__webpack_require__, 7441)),
    },
    'watch-releases': {
        purpose: 'Say what changed on the index since it was last looked at: releases, files, owners, publishers.',
        load: () => Promise.all(/* import() */[__webpack_require__.e(7636), __webpack_require__.e(6752), __webpack_require__.e(328), __webpack_require__.e(4412), __webpack_require__.e(9560), __webpack_require__.e(6140), __webpack_require__.e(6408), __webpack_require__.e(8427), __webpack_require__.e(2859), __webpack_require__.e(507), __webpack_require__.e(2215)]).then(__webpack_require__.bind(__webpack_require__, 32215)),
    },
    explain: {
        purpose: 'Say what a rule looks for, why, and what to do about a finding.',
        load: () => Promise.all(/* import() */[__webpack_require__.e(7636), __webpack_require__.e(328), __webpack_require__.e(4412), __webpack_require__.e(7072)]).then(__webpack_require__.bind(__webpack_require__, 17072)),
    },
};

;// CONCATENATED MODULE: ./lib/shells/cli.js






const USAGE = `Usage: hardening-actions <command> [options]

${Object.entries(COMMANDS)
    .map(([name, { purpose }]) => `  ${name.padEnd(30)}${purpose}`)
    .join('\n')}

  --version         Show the version.
  <command> --help  Show what a command takes.

Start with: hardening-actions verify-artifacts dist
`;
/** @param stub address of the file that started this one. */
async function main(stub) {
    // Nobody reads it any more: the exit status still says what there is to say.
    external_node_process_.stderr.on('error', () => undefined);
    external_node_process_.stdout.on('error', () => undefined);
    try {
        external_node_process_.exitCode = await command(external_node_process_.argv[2], external_node_process_.argv.slice(3), stub);
    }
    catch (error) {
        external_node_process_.exitCode = explainError(error);
    }
}
async function command(name, args, stub) {
    switch (name) {
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
    }
    const two = `${name} ${args[0] ?? ''}`;
    if (isCommand(two))
        return runCommand(two, args.slice(1), stub);
    if (!isCommand(name)) {
        const names = Object.keys(COMMANDS);
        // `toolchain` alone, or with another word after it, means the one that begins so.
        const near = (0,nearest/* nearest */.p)(name, names) ?? names.find((one) => one.startsWith(`${name} `));
        throw new errors/* ToolError */.v('usage', `there is no command ${JSON.stringify(name)}`, {
            hint: near === undefined ? 'See hardening-actions --help.' : `Did you mean "${near}"?`,
        });
    }
    return runCommand(name, args, stub);
}
async function runCommand(name, args, stub) {
    const { purpose, load } = COMMANDS[name];
    const { run } = await load();
    return run({ name, purpose }, args, stub);
}
function isCommand(name) {
    return Object.hasOwn(COMMANDS, name);
}
function explainError(error) {
    const known = error instanceof errors/* ToolError */.v;
    const message = known ? error.message : `unexpected fault, please report it: ${(0,errors/* messageOf */.b)(error)}`;
    // Only the list of what is wrong in a policy has line breaks of ours; elsewhere they come from a path or an argument.
    const keepLines = known && error.code === 'policy';
    external_node_process_.stderr.write(`error: ${(0,report_escape/* escapeText */.X1)(message, { keepLines })}\n`);
    if (known && error.hint !== undefined)
        external_node_process_.stderr.write(`hint: ${(0,report_escape/* escapeText */.X1)(error.hint)}\n`);
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


/***/ }),

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/** Name and version in every report; a test holds them equal to package.json. */
const TOOL = { name: 'hardening-actions', version: '0.1.0' };


/***/ })

};

export const id = 4038;
export const ids = [4038];
export const modules = {

/***/ 14038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePolicy: () => (/* binding */ parsePolicy)
});

// UNUSED EXPORTS: MAX_POLICY_BYTES

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./lib/archive/limits.js
var archive_limits = __webpack_require__(12476);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/policy/defaults.js
var defaults = __webpack_require__(85698);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(34398);
// EXTERNAL MODULE: ./lib/distribution/specifier.js
var specifier = __webpack_require__(89302);
// EXTERNAL MODULE: ./lib/policy/dependency-name.js
var dependency_name = __webpack_require__(21673);
// EXTERNAL MODULE: ./lib/policy/show.js
var show = __webpack_require__(69789);
;// CONCATENATED MODULE: ./lib/policy/dependency-schema.js




/** More tables than a person reviews; it also bounds the matching. */
const MAX_REVIEWED = 2000;
const KINDS = Object.keys(dependency_name/* DEPENDENCY_KINDS */.S);
const VERSION = 'versions such as ">=2.31,<3" (PEP 440)';
const PYTHON = ['runtime', 'build', 'tool'];
const WITH_REF = ['hook', 'action', 'image', 'submodule'];
/**
 * `[dependencies]`. `reason` and `glob` are the schemas that the rest of the policy has for them.
 *
 * ```toml
 * [dependencies]                            # for verify-dependency-changes
 * block-changes = true                      # other versions of known ones have to be reviewed as well
 *
 * [dependencies.ignore]                     # files that name no dependencies of this project
 * "tests/data/**" = "Inputs of the tests of the parser"
 *
 * [[dependencies.reviewed]]
 * kind = "action"                           # runtime, build, tool, hook, action, image, submodule, index, option
 * name = "actions/setup-python"
 * reason = "Needed for the matrix over Python versions"
 * ref = "…"                                 # optional: this commit (tag, digest) alone
 *
 * [[dependencies.reviewed]]
 * kind = "runtime"                          # covers the tools as well
 * name = "requests"
 * reason = "HTTP client of the explorer"
 * version = ">=2.31,<3"                     # optional: these versions alone
 * url = "https://example.org/r.whl"         # optional: from there, instead of the default index
 * hashes = false                            # optional: the hashes that it had may go
 * ```
 */
function dependenciesSchema(reason, glob) {
    return schemas.strictObject({
        'block-changes': schemas.boolean({ error: 'true or false' })
            .describe('Other versions of known dependencies fail, too, unless they are reviewed.')
            .meta({ default: false }),
        ignore: schemas.record(glob(), reason(), { error: 'a table of "glob" = "reason"' })
            .describe('Globs over the paths of files that name no dependencies of this project, with reasons.'),
        reviewed: schemas.array(reviewedSchema(reason), { error: '[[dependencies.reviewed]] tables' })
            .max(MAX_REVIEWED, { error: `at most ${MAX_REVIEWED} tables` })
            .describe('Dependencies that somebody looked at before a pull request brings them.'),
    }, { error: 'a table' })
        .partial()
        .describe('What a pull request may bring; the policy of its base decides.');
}
function reviewedSchema(reason) {
    const text = (error) => schemas.string({ error }).regex(/^[^\s\p{C}](?:[^\p{C}]*[^\s\p{C}])?$/u, { error });
    return schemas.strictObject({
        kind: schemas["enum"](KINDS, { error: `one of ${KINDS.map((kind) => `"${kind}"`).join(', ')}` })
            .describe(`${KINDS.map((kind) => `\`${kind}\`: ${dependency_name/* DEPENDENCY_KINDS */.S[kind]}`).join('; ')}.`),
        name: text('the name of a dependency').describe('What it is called, in any spelling.'),
        reason: reason().describe('Why this project wants it, for reviewers and for every report.'),
        version: schemas.string({ error: VERSION })
            .refine((value) => ((0,specifier/* parseSpecifiers */.$)(value)?.length ?? 0) > 0, { error: VERSION })
            .describe('The versions that were reviewed (PEP 440); of kinds runtime, build and tool.')
            .optional(),
        ref: text('a commit, tag or digest')
            .describe('The commit, tag or digest that was reviewed; of kinds hook, action, image and submodule.')
            .optional(),
        url: text('an address')
            .describe('Where it comes from, where that is not the default index; of kinds runtime, build and tool.')
            .optional(),
        hashes: schemas.literal(false, { error: 'false, or not at all' })
            .describe('`false`: the hashes that it had may go; of kinds runtime, build and tool.')
            .optional(),
    }, { error: 'a [[dependencies.reviewed]] table' })
        .describe('One reviewed dependency.');
}
/** Forms of names that no dependency of the kind can have: such a table would never match. */
const NAME_FORMS = {
    runtime: [/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'the name of a project, such as "requests"'],
    build: [/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'the name of a project, such as "setuptools"'],
    action: [/^[\w.-]+\/[\w.-]+$/, '"owner/name", without folder and ref'],
    hook: [/^[^\s/]+\/\S+$/, 'a repository such as "github.com/psf/black"'],
    submodule: [/\//, 'a repository such as "github.com/bitcoin-core/secp256k1"'],
    image: [/^[^\s:@]+(?::\d+\/[^\s:@]+)?$|^\$\{/, 'an image without tag and digest, such as "python"'],
    option: [/^-/, 'an option such as "--pre"'],
};
/** What is wrong between the keys of `[dependencies]`, each of which is right by itself. */
function dependencyProblems({ reviewed = [] }) {
    const problems = [];
    const seen = new Set();
    for (const [index, { kind, name, version, ref, url, hashes }] of reviewed.entries()) {
        const place = ['dependencies', 'reviewed', index];
        const normal = (0,dependency_name/* dependencyName */.X)(kind, name);
        const [form, expected = ''] = NAME_FORMS[kind] ?? [];
        if (form?.test(normal) === false) {
            const message = `the name of the ${kind} is ${(0,show/* quote */.hD)(name)}; expected ${expected}`;
            problems.push({ path: [...place, 'name'], message });
        }
        for (const [key, value, kinds] of [
            ['version', version, PYTHON],
            ['url', url, PYTHON],
            ['hashes', hashes, PYTHON],
            ['ref', ref, WITH_REF],
        ]) {
            if (value === undefined || kinds.includes(kind))
                continue;
            const message = `${key} stands beside kind ${(0,show/* quote */.hD)(kind)}; expected it with ${kinds.join(', ')} alone`;
            problems.push({ path: [...place, key], message });
        }
        const identity = JSON.stringify([kind, normal, version, ref, url, hashes]);
        if (seen.has(identity))
            problems.push({ path: place, message: `${kind} ${(0,show/* quote */.hD)(name)} is reviewed twice` });
        seen.add(identity);
    }
    return problems;
}
/** @param lineOf 1-based line of a table by its index */
function dependencyPolicyOf(table, lineOf) {
    const { reviewed = [], ignore = {}, 'block-changes': blockChanges = false } = table;
    return {
        blockChanges,
        ignore,
        reviewed: reviewed.map(({ kind, name, reason, version, ref, url, hashes }, index) => {
            const clauses = version === undefined ? undefined : (0,specifier/* parseSpecifiers */.$)(version);
            return {
                kind,
                name: (0,dependency_name/* dependencyName */.X)(kind, name),
                reason,
                line: lineOf(index),
                ...(clauses && { version: clauses }),
                ...(ref !== undefined && { ref }),
                ...(url !== undefined && { url }),
                ...(hashes !== undefined && { hashes }),
            };
        }),
    };
}

// EXTERNAL MODULE: ./lib/policy/limits.js
var policy_limits = __webpack_require__(88880);
;// CONCATENATED MODULE: ./lib/policy/positions.js

/** Deeper than any key of the policy; what lies deeper has the position of its ancestor. */
const DEPTH = 8;
/**
 * Where the keys and values of a TOML document stand, which smol-toml does not tell.
 * One pass over a text that smol-toml has accepted already: strings, comments and brackets are all that has to be told
 * apart, so no text in a multi-line string is ever taken for a table. Linear time, no recursion.
 */
class Positions {
    text;
    lines;
    offsets = new Map();
    bare = new Map();
    /** Array of tables to the index of its newest table. */
    tables = new Map();
    frames = [];
    at;
    table = [];
    path = [];
    expectsKey = true;
    constructor(text) {
        this.text = text;
        this.lines = [0, ...[...text.matchAll(/\n/gu)].map((match) => match.index + 1)];
        this.at = text.startsWith('\uFEFF') ? 1 : 0;
        while (this.at < text.length)
            this.step();
    }
    /** Of the key, table or array item at a path, or of what is nearest around it. */
    of(path) {
        for (let length = Math.min(path.length, DEPTH); length > 0; length -= 1) {
            const offset = this.offsets.get(keyOf(path.slice(0, length)));
            if (offset !== undefined)
                return this.position(offset);
        }
        return { line: 1, column: 1 };
    }
    /** An unquoted value (number, boolean, date) as it is written. */
    written(path) {
        return this.bare.get(keyOf(path));
    }
    position(offset) {
        let low = 0;
        let high = this.lines.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((this.lines[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return { line: low + 1, column: offset - (this.lines[low] ?? 0) + 1 };
    }
    step() {
        const character = this.text[this.at];
        if (character === '\n') {
            this.at += 1;
            if (this.frames.length === 0)
                this.expectsKey = true;
        }
        else if (character === ' ' || character === '\t' || character === '\r') {
            this.at += 1;
        }
        else if (character === '#') {
            this.at = this.find('\n', this.at);
        }
        else if (this.expectsKey) {
            this.key(character);
        }
        else {
            this.value(character);
        }
    }
    key(character) {
        const frame = this.frames.at(-1);
        const start = this.at;
        this.expectsKey = false;
        if (frame !== undefined && character === '}') {
            this.close();
        }
        else if (frame === undefined && character === '[') {
            const repeated = this.text[this.at + 1] === '[';
            this.at += repeated ? 2 : 1;
            this.table = this.header(this.names(']'), repeated, start);
            this.at += repeated ? 2 : 1;
        }
        else {
            this.path = frame?.path ?? this.table;
            for (const name of this.names('=')) {
                this.path = inside(this.path, name);
                this.mark(start);
            }
            this.at += 1;
        }
    }
    value(character) {
        const frame = this.frames.at(-1);
        if (character === ',') {
            this.at += 1;
            if (frame?.kind === 'array') {
                frame.index += 1;
                this.path = inside(frame.path, frame.index);
            }
            else {
                this.expectsKey = true;
            }
        }
        else if (character === ']' || character === '}') {
            this.close();
        }
        else {
            this.mark(this.at);
            if (character === '[') {
                this.frames.push({ kind: 'array', path: this.path, index: 0 });
                this.path = inside(this.path, 0);
                this.at += 1;
            }
            else if (character === '{') {
                this.frames.push({ kind: 'table', path: this.path });
                this.expectsKey = true;
                this.at += 1;
            }
            else if (character === '"' || character === "'") {
                this.string(character);
            }
            else {
                this.word();
            }
        }
    }
    close() {
        this.frames.pop();
        this.at += 1;
    }
    word() {
        const end = /[,\]}#\n]/gu;
        end.lastIndex = this.at;
        const stop = end.exec(this.text)?.index ?? this.text.length;
        this.bare.set(keyOf(this.path), this.text.slice(this.at, stop).trim());
        this.at = Math.max(stop, this.at + 1);
    }
    /** Steps over a string; answers its raw text. */
    string(mark) {
        const start = this.at;
        const long = this.text.startsWith(mark.repeat(3), start);
        const end = long ? mark.repeat(3) : mark;
        this.at += end.length;
        while (this.at < this.text.length && !this.text.startsWith(end, this.at)) {
            this.at += mark === '"' && this.text[this.at] === '\\' ? 2 : 1;
        }
        this.at += end.length;
        // One or two quotes right before the closing three belong to the string (TOML 1.0, multi-line strings).
        for (let extra = 0; long && extra < 2 && this.text[this.at] === mark; extra += 1)
            this.at += 1;
        return this.text.slice(start, this.at);
    }
    /** The parts of a dotted key; stops at `end`. */
    names(end) {
        const names = [];
        while (this.at < this.text.length && this.text[this.at] !== end) {
            const character = this.text[this.at];
            if (character === '"' || character === "'") {
                // Its own table is the key, decoded.
                names.push(...Object.keys((0,dist/* parse */.qg)(`${this.string(character)} = 0`)));
                continue;
            }
            const start = this.at;
            while (/[\w-]/u.test(this.text[this.at] ?? ''))
                this.at += 1;
            if (this.at > start)
                names.push(this.text.slice(start, this.at));
            else
                this.at += 1;
        }
        return names;
    }
    header(names, repeated, start) {
        this.path = [];
        for (const [index, name] of names.entries()) {
            this.path = inside(this.path, name);
            this.mark(start);
            const key = keyOf(this.path);
            const newest = this.tables.get(key);
            if (repeated && index === names.length - 1) {
                const next = (newest ?? -1) + 1;
                this.tables.set(key, next);
                this.path = inside(this.path, next);
                this.mark(start);
            }
            else if (newest !== undefined) {
                this.path = inside(this.path, newest);
            }
        }
        return this.path;
    }
    /** The first place where a path is spelled counts. */
    mark(offset) {
        const key = keyOf(this.path);
        if (!this.offsets.has(key))
            this.offsets.set(key, offset);
    }
    find(character, from) {
        const index = this.text.indexOf(character, from);
        return index < 0 ? this.text.length : index;
    }
}
function inside(path, part) {
    return path.length < DEPTH ? [...path, part] : path;
}
/** Numbers and texts differ, so that `a.0` of a table is not item 0 of an array. */
function keyOf(path) {
    return JSON.stringify(path);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./lib/baseline/types.js
/** What a policy may block, `[baseline] block`; each names one part of a diff. */
const BLOCKABLE = [
    'new-file',
    'removed-file',
    'new-entry-point',
    'new-requirement',
    'new-extra',
    'new-build-requirement',
    'requires-python',
    'new-network',
    'new-process',
    'new-dynamic-code',
];

;// CONCATENATED MODULE: ./lib/policy/baseline-schema.js


/** The shape of `[baseline]` in release-policy.toml. */
function baselineSchema() {
    const kind = `one of ${BLOCKABLE.map((name) => `"${name}"`).join(', ')}`;
    const error = 'an array of kinds of changes';
    return schemas.strictObject({
        block: schemas.array(schemas["enum"](BLOCKABLE, { error: kind }), { error })
            .refine((kinds) => new Set(kinds).size === kinds.length, { error: `${error}, each once` })
            .describe('Kinds of changes since the former release that fail.')
            .meta({ uniqueItems: true }),
    }, { error: 'a table' })
        .describe('What may not change unseen since the release that the input `baseline` names.');
}

// EXTERNAL MODULE: ./lib/policy/glob.js
var glob = __webpack_require__(76298);
;// CONCATENATED MODULE: ./lib/policy/schema-parts.js

/** Kinds of values that the tables of the policy share. Each error completes "expected …". */
function count() {
    const error = 'an integer above 0';
    return schemas.int({ error }).min(1, { error });
}
/** A path from the project's root, in its one normal form. */
function filePath() {
    return pattern(/^(?!\.{0,2}\/)(?!.*\/(?:\.{0,2}\/|\.{1,2}$|$))[^\p{Cc}\\]+$/u, 'a path from the root of the project, with "/"');
}
function schema_parts_text(error) {
    return schemas.string({ error }).regex(/\S/u, { error }).meta({ minLength: 1 });
}
function pattern(expected, error) {
    return schemas.string({ error }).regex(expected, { error });
}
function list(item, what) {
    return schemas.array(item, { error: `an array of ${what}` })
        .refine((items) => new Set(items).size === items.length, { error: `an array of ${what}, each once` })
        .meta({ uniqueItems: true });
}

;// CONCATENATED MODULE: ./lib/policy/native-schema.js


/** `[native]`: all of its keys may be absent, and what is absent allows nothing. */
function nativeSchema() {
    return schemas.strictObject({
        loaders: list(filePath(), 'paths').describe('Python files that may load libraries of the system; absent: none may.'),
        submodules: schemas.record(filePath(), schema_parts_text('a URL as in .gitmodules'), { error: 'a table of "path" = "URL"' })
            .describe('Submodules by path, each with the URL that .gitmodules has; absent: there may be none.'),
    }, { error: 'a table' })
        .partial()
        .describe('Turns the native library policy on: pure-Python artifacts without exception, no native file in the commit, loading ' +
        'code in the named files alone, submodules as listed.');
}

// EXTERNAL MODULE: ./lib/policy/nearest.js
var nearest = __webpack_require__(78400);
// EXTERNAL MODULE: ./lib/policy/tag-table.js
var tag_table = __webpack_require__(6147);
;// CONCATENATED MODULE: ./lib/policy/schema.js










/** Names of projects and extras (PEP 508). */
const PROJECT_NAME = /^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$/u;
/** More approvals than a person reviews are no reviewed approvals; it also bounds the matching. */
const MAX_APPROVALS = 1000;
/**
 * The shape of release-policy.toml:
 *
 * ```toml
 * schema-version = 1
 * strict = false                            # true: warnings fail too
 * forbid = ["startup-hook", "native-binary"] # never, without exception
 *
 * [limits]                                  # kebab-case keys of Limits; what is absent keeps its default
 * entry-bytes = "256 MiB"                   # or an integer of bytes
 *
 * [expect]                                  # what is absent expects nothing in particular, [] expects none
 * top-level = ["embit"]
 * extras = []
 * requirements = ["six>=1.16"]
 * scripts = []
 * backends = ["setuptools.build_meta"]
 * wheel-files = ["embit/**", "embit-*.dist-info/**"]
 * sdist-files = ["src/**", "pyproject.toml"]
 * max-files = 200
 * max-bytes = "2 MiB"
 *
 * [expect.entry-points.console_scripts]
 * embit = "embit.cli:main"
 *
 * [expect.metadata]                         # only what can't be known without running code
 * description-files = ["README.md", "CHANGELOG.md"]
 *
 * [toolchain]                               # for verify-toolchain
 * constraints = ["requirements-dev.txt"]
 * pre-commit-max-age-days = 365
 * min-age-days = 7                          # for toolchain refresh; 7 where it is absent
 *
 * [toolchain.runtime-dependencies]          # each with its justification; an empty table: none may be added
 * six = "Python 2 is supported until 2.0"
 *
 * [dependencies]                            # for verify-dependency-changes: dependency-schema.ts
 * [native]                                  # turns the native library policy on; an empty table allows neither
 * loaders = ["src/embit/util/ctypes_secp256k1.py"]
 *
 * [native.submodules]                       # path = URL, as .gitmodules has it
 * "secp256k1/secp256k1-zkp" = "https://github.com/ElementsProject/secp256k1-zkp.git"
 * [baseline]                                # for `--baseline`; without it changes inform and fail nothing
 * block = ["new-file", "new-requirement"]
 *
 * [tag]                                     # for verify-tag-on-default-branch
 * profile = "single-maintainer"             # or "two-maintainers", the default
 * prefix = "v"
 * required-checks = ["test"]
 *
 * [[approve]]
 * rule = "nested-archive"
 * path = "tests/data/sample.zip"
 * artifact = "*.tar.gz"                     # optional
 * reason = "Input of the importer's tests"
 * sha256 = "…"                              # optional
 * expires = 2027-06-30                      # optional, the last day
 *
 * [[generated]]                             # files that the build makes and no commit holds
 * path = "src/embit/_version.py"
 * reason = "Written by setuptools-scm"
 * kind = "setuptools-scm"                   # its known layouts alone; "any" (the default) says nothing of the contents
 * ```
 *
 * All built-in rules are always on: no key turns one off. `forbid` says which of them this project wants to hold without
 * exception, and the machine keeps that statement true: an unknown name is an error, so is an approval of a forbidden rule,
 * and every finding of one is an error even where the rule itself would only warn. So whoever reviews the file can take
 * `forbid` at its word, and a pull request that wants an exception has to delete that word first.
 *
 * Each message completes "expected …"; parse.ts puts key and value before it.
 */
function policySchema(rules) {
    return schemas.strictObject({
        'schema-version': schemas.literal(1, { error: 'the number 1' }).describe('Version of this format. Always 1.'),
        strict: schemas.boolean({ error: 'true or false' })
            .describe('Warnings fail too.')
            .meta({ default: false })
            .optional(),
        forbid: list(ruleId(rules, false), 'ids of rules')
            .describe('Rules that hold without exception: each finding is an error, and none can be approved.')
            .optional(),
        limits: limitsSchema().optional(),
        expect: expectSchema().optional(),
        approve: schemas.array(approvalSchema(rules), { error: '[[approve]] tables' })
            .max(MAX_APPROVALS, { error: `at most ${MAX_APPROVALS} approvals` })
            .describe('Reviewed exceptions. Each appears in every report with its reason.')
            .optional(),
        toolchain: toolchainSchema().optional(),
        dependencies: dependenciesSchema(reason, schema_glob).optional(),
        tag: (0,tag_table/* tagSchema */.c3)().optional(),
        native: nativeSchema().optional(),
        baseline: baselineSchema().optional(),
        generated: schemas.array(generatedSchema(), { error: '[[generated]] tables' })
            .max(MAX_APPROVALS, { error: `at most ${MAX_APPROVALS} tables` })
            .describe('Files that the build makes, so that the reviewed commit does not hold them.')
            .optional(),
    })
        .meta({
        title: 'release-policy.toml',
        description: 'What may be in the published files of a Python project: limits, expectations, approvals.',
    });
}
function approvalSchema(rules) {
    return schemas.strictObject({
        rule: ruleId(rules, true).describe('Id of the rule whose findings are approved.'),
        path: schema_glob().describe('Glob over the whole path in the artifact (in an sdist below the top folder; "!" between nested archives). ' +
            '"**" also approves findings about the artifact as a whole.'),
        artifact: schema_glob()
            .describe('Glob over the file name of the artifact; absent: every artifact.')
            .optional(),
        reason: reason().describe('Why this is right, for reviewers and for every report.'),
        sha256: schemas.string({ error: SHA256 })
            .regex(/^[0-9a-f]{64}$/u, { error: SHA256 })
            .describe('Lowercase hex SHA-256 of the contents: the approval holds for these bytes alone.')
            .optional(),
        expires: iso.date({ error: 'a day of the calendar as YYYY-MM-DD' })
            .describe('Last day on which the approval holds.')
            .optional(),
    }, { error: 'an [[approve]] table' })
        .describe('One reviewed exception.');
}
function toolchainSchema() {
    return schemas.strictObject({
        constraints: list(filePath(), 'paths').describe('Constraints files of the build and release tools: requirements files, pylock.toml or uv.lock.'),
        'pre-commit-max-age-days': count().describe('Oldest version of a pre-commit hook, in days.'),
        'min-age-days': schemas.int({ error: AGE })
            .min(0, { error: AGE })
            .max(3650, { error: AGE })
            .describe('Days that a release must have been on the index before `toolchain refresh` takes it. Default: 7.'),
        'runtime-dependencies': schemas.record(pattern(PROJECT_NAME, 'the name of a project'), reason(), {
            error: 'a table of name = "justification"',
        })
            .describe('Runtime dependencies, each with its justification; an empty table allows none.'),
    }, { error: 'a table' })
        .partial()
        .describe('What verify-toolchain expects of build tools, hooks and dependencies.');
}
function generatedSchema() {
    return schemas.strictObject({
        path: schema_glob().describe('Glob over the whole path in the artifact (in an sdist below the top folder).'),
        reason: reason().describe('What makes the file, for reviewers and for every report.'),
        kind: schemas["enum"](['any', 'setuptools-scm'], { error: '"setuptools-scm" or "any"' })
            .describe('"setuptools-scm": one of the layouts of its version file, with version and commit filled in. "any": unchecked.')
            .meta({ default: 'any' })
            .optional(),
    }, { error: 'a [[generated]] table' })
        .describe('Files that the build makes.');
}
function reason() {
    return schemas.string({ error: REASON })
        .check((context) => {
        if (isPlaceholder(context.value)) {
            context.issues.push({ code: 'custom', message: REASON, input: context.value });
        }
    })
        .meta({ minLength: 4 });
}
function expectSchema() {
    const target = schema_parts_text('a target such as "package.module:function"');
    return schemas.strictObject({
        'top-level': list(pattern(/^[\p{L}_][\p{L}\p{N}_-]*$/u, 'an import name such as "embit", without ".py"'), 'import names').describe('Names that the wheel installs at top level.'),
        extras: list(pattern(PROJECT_NAME, 'the name of an extra'), 'names of extras').describe('Extras that the metadata may name.'),
        requirements: list(schema_parts_text('a requirement such as "six>=1.16" (PEP 508)'), 'requirements').describe('Requirements that the metadata may name, as PEP 508 texts.'),
        scripts: list(schema_glob(), 'globs').describe('Globs over the names, or the paths in the wheel, of the scripts that it installs.'),
        backends: list(pattern(/^[\p{L}_][\p{L}\p{N}_.]*(:[\p{L}_][\p{L}\p{N}_.]*)?$/u, 'a build backend such as "setuptools.build_meta"'), 'build backends').describe('Build backends that pyproject.toml may name.'),
        metadata: metadataSchema(),
        'wheel-files': list(schema_glob(), 'globs').describe('The full list of files in a wheel, as globs.'),
        'sdist-files': list(schema_glob(), 'globs').describe('The full list of files in an sdist, as globs below the top folder.'),
        'max-files': count().describe('Most files in one artifact.'),
        'max-bytes': schemas.union([count(), sizeWithUnit(MAX_BYTES)], { error: SIZE })
            .describe('Most bytes that the files of one artifact have together, unpacked.'),
        'entry-points': schemas.record(schemas.string(), schemas.record(schemas.string(), target, { error: 'a table of name = "package.module:function"' }), { error: 'tables such as [expect.entry-points.console_scripts]' })
            .describe('Entry points by group, exactly as in entry_points.txt.'),
    }, { error: 'a table' })
        .partial()
        .describe('What the reviewers expect; an absent key expects nothing in particular, an empty list expects none.');
}
/** What `[expect.metadata]` may settle, by key. */
const METADATA = {
    name: 'Name.',
    version: 'Version.',
    summary: 'Summary.',
    'description-files': 'Files of the source whose texts, joined by a newline, are the description.',
    'description-content-type': 'Description-Content-Type.',
    keywords: 'Keywords.',
    url: 'Project-URL, each as "label, url".',
    author: 'Author and Author-email: a name, a mail, or "name <mail>".',
    maintainer: 'Maintainer and Maintainer-email: a name, a mail, or "name <mail>".',
    license: 'License-Expression or License.',
    'license-file': 'License-File.',
    classifier: 'Classifier.',
    platform: 'Platform.',
    'requires-python': 'Requires-Python.',
    'import-name': 'Import-Name and Import-Namespace.',
};
function metadataSchema() {
    const error = 'a text, or an array of texts';
    const values = schemas.union([schema_parts_text(error), schemas.array(schema_parts_text(error))], { error }).optional();
    return schemas.strictObject(Object.fromEntries(Object.entries(METADATA).map(([key, about]) => [key, values.describe(about)])), { error: 'a table' })
        .describe('Metadata that can only be known by running code of the project, as the headers of METADATA have it.');
}
function limitsSchema() {
    return schemas.strictObject(Object.fromEntries(policy_limits/* LIMIT_KEYS */.n5.map((limit) => [limit.key, limitSchema(limit).optional()])), {
        error: 'a table',
    })
        .describe('Bounds on what is read; an absent key keeps its default.');
}
function limitSchema({ field, max, description }) {
    const least = field === 'nestingDepth' ? 0 : 1;
    const range = `from ${least} to ${(0,show/* limitText */.PW)(field, max)}`;
    const error = (0,show/* isSize */.kp)(field)
        ? `a size ${range}: an integer of bytes, or text such as "128 MiB"`
        : `an integer ${range}`;
    const integer = schemas.int({ error }).min(least, { error }).max(max, { error });
    if (!(0,show/* isSize */.kp)(field))
        return integer.describe(description);
    return schemas.union([integer, sizeWithUnit(max, error)], { error }).describe(description);
}
/** A size with its unit, such as "128 MiB". */
function sizeWithUnit(max, error = SIZE) {
    return schemas.string({ error })
        .regex(policy_limits/* SIZE_PATTERN */.bv, { error })
        .refine((value) => (0,policy_limits/* bytesOf */.$$)(value) <= max, { error });
}
const AGE = 'an integer from 0 to 3650';
const MAX_BYTES = 1024 ** 4;
const SIZE = 'a size: an integer of bytes above 0, or text such as "2 MiB"';
function ruleId(rules, approving) {
    const known = new Map(rules.map((rule) => [rule.id, rule]));
    const offered = rules.filter((rule) => rule.approvable || !approving).map(({ id }) => id);
    return schemas.string({ error: 'the id of a rule' })
        .check((context) => {
        const rule = known.get(context.value);
        if (rule === undefined) {
            const message = `the id of a rule${didYouMean(context.value, [...known.keys()])}`;
            context.issues.push({ code: 'custom', message, input: context.value });
        }
        else if (approving && !rule.approvable) {
            context.issues.push({ code: 'custom', message: NOT_APPROVABLE, input: context.value });
        }
    })
        .meta({ enum: offered });
}
function didYouMean(given, names) {
    const near = (0,nearest/* nearest */.p)(given, names);
    return near === undefined ? '' : ` (did you mean ${(0,show/* quote */.hD)(near)}?)`;
}
const NOT_APPROVABLE = 'a rule that can be approved: this one reports what readers take differently, what could not be read, or what no reason ' +
    'makes right';
const REASON = 'a reason that tells a reviewer why this is right, no placeholder';
const SHA256 = '64 lowercase hexadecimal digits';
const PLACEHOLDERS = new Set('todo tobedone fixme tbd reason none null because placeholder approved approve ignore ignored test temp temporary later unknown justification'.split(' '));
/** True for what says nothing: too few letters, one letter over and over, or a word that stands for a missing reason. */
function isPlaceholder(reason) {
    const letters = reason.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
    return letters.length < 4 || new Set(letters).size < 2 || PLACEHOLDERS.has(letters);
}
function schema_glob() {
    const error = 'a glob over paths';
    return schemas.string({ error })
        .check((context) => {
        const problem = (0,glob/* globProblem */.AI)(context.value);
        if (problem !== undefined) {
            context.issues.push({ code: 'custom', message: `${error}; ${problem}`, input: context.value });
        }
    })
        .meta({ pattern: '^[^/!\\[\\]{}\\\\][^\\[\\]{}\\\\]*$', maxLength: glob/* MAX_GLOB_LENGTH */.v7 });
}

;// CONCATENATED MODULE: ./lib/policy/types.js
/** What `[native]` adds to `forbid`: the published files are pure Python, without exception. */
const NATIVE_FORBIDS = ['impure-wheel', 'native-binary', 'native-build'];

;// CONCATENATED MODULE: ./lib/policy/parse.js











/** Bytes of a policy file. */
const MAX_POLICY_BYTES = 1024 * 1024;
/** Arrays and inline tables in each other; the format needs two. */
const MAX_NESTING = 16;
/** Problems that one message lists; the rest is counted. */
const MAX_PROBLEMS = 20;
/**
 * Reads release-policy.toml; schema.ts describes the format.
 * @param origin path (for messages and reports) and lowercase hex SHA-256 of the file.
 * @param rules every rule there is.
 * @throws ToolError `policy`; its message lists every problem found as `path:line:column: text`, and no other error.
 */
function parsePolicy(text, origin, rules) {
    const reject = (problems, cause) => rejection(origin.path, problems, cause);
    if (Buffer.byteLength(text) > MAX_POLICY_BYTES) {
        throw reject([{ line: 1, column: 1, message: `a policy is at most ${MAX_POLICY_BYTES} bytes long` }]);
    }
    const raw = parseToml(text, reject);
    const positions = new Positions(text);
    const reordered = reorderingMarks(text, positions);
    restoreDates(raw, positions);
    const schema = policySchema(rules);
    const parsed = schema.safeParse(raw);
    if (!parsed.success) {
        const found = parsed.error.issues.flatMap((issue) => problemsOf(issue, raw, positions, schema));
        throw reject([...reordered, ...found]);
    }
    const across = [...reordered, ...crossFieldProblems(parsed.data, positions)];
    if (across.length > 0)
        throw reject(across);
    return policyOf(parsed.data, origin, positions);
}
function parseToml(text, reject) {
    try {
        // zod passes over a key named `__proto__`, so such a document is refused here.
        return (0,dist/* parse */.qg)(text, { maxDepth: MAX_NESTING, unsafeKeyBehaviour: 'throw' });
    }
    catch (error) {
        const { line, column } = error instanceof dist/* TomlError */.zx ? error : { line: 1, column: 1 };
        const [first = ''] = (0,errors/* messageOf */.b)(error)
            .replace(/^Invalid TOML document: /u, '')
            .split('\n');
        throw reject([{ line, column, message: `not valid TOML: ${first}` }], error);
    }
}
/** CVE-2021-42574: marks that make a reviewer see another order of characters than the machine reads. Escapes are seen. */
function reorderingMarks(text, positions) {
    return [...text.matchAll(/\p{Bidi_Control}/gu)].map((match) => ({
        ...positions.position(match.index),
        message: `the invisible character ${(0,show/* quote */.hD)(match[0])} reorders the text around it; write it as an escape`,
    }));
}
/** A TOML date becomes the text it was written as: smol-toml lets 2026-02-30 roll over into March. */
function restoreDates(raw, positions) {
    if (!Array.isArray(raw.approve))
        return;
    const tables = raw.approve;
    for (const [index, table] of tables.entries()) {
        if (typeof table !== 'object' || table === null || !('expires' in table))
            continue;
        if (table.expires instanceof dist/* TomlDate */.PJ && table.expires.isDate()) {
            table.expires = positions.written(['approve', index, 'expires']);
        }
    }
}
function problemsOf(issue, raw, positions, schema) {
    if (issue.code === 'unrecognized_keys') {
        const known = knownKeys(issue.path, schema);
        return issue.keys.map((key) => ({
            ...positions.of([...issue.path, key]),
            message: `unknown key ${(0,show/* quote */.hD)(key)}${where(issue.path)}${didYouMean(key, known)}`,
        }));
    }
    const value = valueAt(raw, issue.path);
    const name = keyText(issue.path);
    const given = value === undefined ? `${name} is missing` : `${name} is ${(0,show/* show */.WU)(value)}`;
    return [{ ...positions.of(issue.path), message: `${given}; expected ${issue.message}` }];
}
function where(path) {
    return path.length === 0 ? '' : ` in ${keyText(path)}`;
}
/** Keys that the schema knows at a path. */
function knownKeys(path, { shape }) {
    const tables = {
        limits: shape.limits.unwrap().shape,
        expect: shape.expect.unwrap().shape,
        approve: shape.approve.unwrap().element.shape,
        generated: shape.generated.unwrap().element.shape,
        toolchain: shape.toolchain.unwrap().shape,
        tag: shape.tag.unwrap().shape,
        native: shape.native.unwrap().shape,
        baseline: shape.baseline.unwrap().shape,
    };
    return Object.keys(tables[String(path[0] ?? '')] ?? shape);
}
function keyText(path) {
    return path
        .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
        .join('')
        .slice(1);
}
function valueAt(raw, path) {
    let value = raw;
    for (const part of path) {
        if (typeof value !== 'object' || value === null)
            return undefined;
        value = Object.getOwnPropertyDescriptor(value, part)?.value;
    }
    return value;
}
/** Rules between keys, looked at once each key by itself is right. */
function crossFieldProblems(file, positions) {
    const problems = [];
    const forbidden = new Set(file.forbid);
    const native = new Set(file.native && NATIVE_FORBIDS);
    const seen = new Set();
    for (const [index, { rule, path, artifact, sha256 }] of (file.approve ?? []).entries()) {
        const place = ['approve', index];
        if (forbidden.has(rule) || native.has(rule)) {
            const by = forbidden.has(rule) ? 'forbid' : '[native]';
            const message = `${(0,show/* quote */.hD)(rule)} is approved here, and ${by} says that it holds without exception`;
            problems.push({ ...positions.of([...place, 'rule']), message });
        }
        const identity = JSON.stringify([rule, path, artifact, sha256]);
        if (seen.has(identity)) {
            problems.push({
                ...positions.of(place),
                message: `${(0,show/* quote */.hD)(rule)} for ${(0,show/* quote */.hD)(path)} is approved twice`,
            });
        }
        seen.add(identity);
    }
    for (const { path, message } of dependencyProblems(file.dependencies ?? {})) {
        problems.push({ ...positions.of(path), message });
    }
    const limits = limitsOf(file);
    for (const [inner, outer] of PART_AND_WHOLE) {
        const key = policy_limits/* LIMIT_KEYS */.n5.find(({ field }) => field === inner)?.key ?? inner;
        if (file.limits?.[key] === undefined || limits[inner] <= limits[outer])
            continue;
        const whole = policy_limits/* LIMIT_KEYS */.n5.find(({ field }) => field === outer)?.key ?? outer;
        const message = `limits.${key} is ${(0,show/* limitText */.PW)(inner, limits[inner])}; expected at most that of ${whole}, ` +
            `which is ${(0,show/* limitText */.PW)(outer, limits[outer])}`;
        problems.push({ ...positions.of(['limits', key]), message });
    }
    return problems;
}
/** A part that may be larger than its whole is a limit that never holds: the other one has to be raised as well. */
const PART_AND_WHOLE = [
    ['entryBytes', 'totalBytes'],
    ['pathComponentBytes', 'pathBytes'],
];
function limitsOf(file) {
    const limits = { ...archive_limits/* DEFAULT_LIMITS */.d };
    for (const { field, key } of policy_limits/* LIMIT_KEYS */.n5) {
        const value = file.limits?.[key];
        if (value !== undefined)
            limits[field] = (0,policy_limits/* bytesOf */.$$)(value);
    }
    return limits;
}
function policyOf(file, origin, positions) {
    return {
        origin: { path: origin.path, sha256: origin.sha256 },
        strict: file.strict ?? defaults/* DEFAULT_POLICY */.z.strict,
        forbid: [...new Set([...(file.forbid ?? defaults/* DEFAULT_POLICY */.z.forbid), ...(file.native ? NATIVE_FORBIDS : [])])],
        limits: limitsOf(file),
        expect: expectationsOf(file.expect ?? {}),
        ...(file.toolchain && { toolchain: toolchainOf(file.toolchain) }),
        ...(file.dependencies && {
            dependencies: dependencyPolicyOf(file.dependencies, (index) => positions.of(['dependencies', 'reviewed', index]).line),
        }),
        ...(file.tag && { tag: (0,tag_table/* tagPolicyOf */.Yz)(file.tag) }),
        ...(file.native && { native: nativeOf(file.native) }),
        ...(file.baseline && { baseline: { block: file.baseline.block } }),
        approvals: (file.approve ?? []).map((approval, index) => approvalOf(approval, positions.of(['approve', index]))),
        generated: (file.generated ?? []).map(({ path, reason, kind = 'any' }, index) => ({
            path,
            reason,
            kind,
            line: positions.of(['generated', index]).line,
        })),
    };
}
function toolchainOf(table) {
    const { constraints, 'runtime-dependencies': runtimeDependencies } = table;
    const { 'pre-commit-max-age-days': preCommitMaxAgeDays, 'min-age-days': minAgeDays } = table;
    return {
        ...(constraints && { constraints }),
        ...(runtimeDependencies && { runtimeDependencies }),
        ...(preCommitMaxAgeDays !== undefined && { preCommitMaxAgeDays }),
        ...(minAgeDays !== undefined && { minAgeDays }),
    };
}
function nativeOf({ loaders = [], submodules = {} }) {
    return { loaders, submodules };
}
function approvalOf(table, { line }) {
    const { rule, path, artifact, reason, sha256, expires } = table;
    return {
        rule,
        path,
        reason,
        line,
        ...(artifact !== undefined && { artifact }),
        ...(sha256 !== undefined && { sha256 }),
        ...(expires !== undefined && { expires }),
    };
}
function expectationsOf(table) {
    const { extras, requirements, scripts, backends, metadata } = table;
    const { 'top-level': topLevel, 'wheel-files': wheelFiles, 'sdist-files': sdistFiles } = table;
    const { 'entry-points': entryPoints, 'max-files': maxFiles, 'max-bytes': maxBytes } = table;
    return {
        ...(topLevel && { topLevel }),
        ...(entryPoints && { entryPoints }),
        ...(extras && { extras }),
        ...(requirements && { requirements }),
        ...(scripts && { scripts }),
        ...(backends && { backends }),
        ...(metadata && { metadata: listsOf(metadata) }),
        ...(wheelFiles && { wheelFiles }),
        ...(sdistFiles && { sdistFiles }),
        ...(maxFiles !== undefined && { maxFiles }),
        ...(maxBytes !== undefined && { maxBytes: (0,policy_limits/* bytesOf */.$$)(maxBytes) }),
    };
}
/** One text is a list of one. */
function listsOf(table) {
    const entries = Object.entries(table).flatMap(([key, value]) => value === undefined ? [] : [[key, typeof value === 'string' ? [value] : value]]);
    return Object.fromEntries(entries);
}
function rejection(path, problems, cause) {
    const sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
    const lines = sorted.slice(0, MAX_PROBLEMS).map((p) => `${path}:${p.line}:${p.column}: ${p.message}`);
    const more = sorted.length - lines.length;
    if (more > 0)
        lines.push(`and ${more} more`);
    const message = sorted.length === 1 ? lines.join('') : `${path} has ${sorted.length} problems:\n  ${lines.join('\n  ')}`;
    const hint = 'Correct the policy. An editor shows such errors with docs/schemas/release-policy.schema.json.';
    return new errors/* ToolError */.v('policy', message, {
        hint,
        cause,
        location: { file: path, line: sorted[0]?.line ?? 1 },
    });
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZodISODate: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate),
/* harmony export */   ZodISODateTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime),
/* harmony export */   ZodISODuration: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration),
/* harmony export */   ZodISOTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime),
/* harmony export */   date: () => (/* binding */ date),
/* harmony export */   datetime: () => (/* binding */ datetime),
/* harmony export */   duration: () => (/* binding */ duration),
/* harmony export */   time: () => (/* binding */ time)
/* harmony export */ });
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34398);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate, params);
}
function time(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoTime */ .Kn(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime, params);
}
function duration(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDuration */ .f2(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration, params);
}


/***/ })

};

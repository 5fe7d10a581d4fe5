import * as z from 'zod';
import { dependenciesSchema } from './dependency-schema.ts';
import { baselineSchema } from './baseline-schema.ts';
import { globProblem, MAX_GLOB_LENGTH } from './glob.ts';
import { bytesOf, LIMIT_KEYS, SIZE_PATTERN, type LimitKey } from './limits.ts';
import { nativeSchema } from './native-schema.ts';
import { nearest } from './nearest.ts';
import { count, filePath, list, pattern, text } from './schema-parts.ts';
import { isSize, limitText, quote } from './show.ts';
import { tagSchema } from './tag-table.ts';

/** What the policy has to know of a rule. */
export interface RuleInfo {
  readonly id: string;
  readonly approvable: boolean;
}

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
export function policySchema(rules: readonly RuleInfo[]) {
  return z
    .strictObject({
      'schema-version': z.literal(1, { error: 'the number 1' }).describe('Version of this format. Always 1.'),
      strict: z
        .boolean({ error: 'true or false' })
        .describe('Warnings fail too.')
        .meta({ default: false })
        .optional(),
      forbid: list(ruleId(rules, false), 'ids of rules')
        .describe('Rules that hold without exception: each finding is an error, and none can be approved.')
        .optional(),
      limits: limitsSchema().optional(),
      expect: expectSchema().optional(),
      approve: z
        .array(approvalSchema(rules), { error: '[[approve]] tables' })
        .max(MAX_APPROVALS, { error: `at most ${MAX_APPROVALS} approvals` })
        .describe('Reviewed exceptions. Each appears in every report with its reason.')
        .optional(),
      toolchain: toolchainSchema().optional(),
      dependencies: dependenciesSchema(reason, glob).optional(),
      tag: tagSchema().optional(),
      native: nativeSchema().optional(),
      baseline: baselineSchema().optional(),
      generated: z
        .array(generatedSchema(), { error: '[[generated]] tables' })
        .max(MAX_APPROVALS, { error: `at most ${MAX_APPROVALS} tables` })
        .describe('Files that the build makes, so that the reviewed commit does not hold them.')
        .optional(),
    })
    .meta({
      title: 'release-policy.toml',
      description: 'What may be in the published files of a Python project: limits, expectations, approvals.',
    });
}

export type PolicySchema = ReturnType<typeof policySchema>;
export type PolicyFile = z.infer<PolicySchema>;

function approvalSchema(rules: readonly RuleInfo[]) {
  return z
    .strictObject(
      {
        rule: ruleId(rules, true).describe('Id of the rule whose findings are approved.'),
        path: glob().describe(
          'Glob over the whole path in the artifact (in an sdist below the top folder; "!" between nested archives). ' +
            '"**" also approves findings about the artifact as a whole.',
        ),
        artifact: glob()
          .describe('Glob over the file name of the artifact; absent: every artifact.')
          .optional(),
        reason: reason().describe('Why this is right, for reviewers and for every report.'),
        sha256: z
          .string({ error: SHA256 })
          .regex(/^[0-9a-f]{64}$/u, { error: SHA256 })
          .describe('Lowercase hex SHA-256 of the contents: the approval holds for these bytes alone.')
          .optional(),
        expires: z.iso
          .date({ error: 'a day of the calendar as YYYY-MM-DD' })
          .describe('Last day on which the approval holds.')
          .optional(),
      },
      { error: 'an [[approve]] table' },
    )
    .describe('One reviewed exception.');
}

function toolchainSchema() {
  return z
    .strictObject(
      {
        constraints: list(filePath(), 'paths').describe(
          'Constraints files of the build and release tools: requirements files, pylock.toml or uv.lock.',
        ),
        'pre-commit-max-age-days': count().describe('Oldest version of a pre-commit hook, in days.'),
        'min-age-days': z
          .int({ error: AGE })
          .min(0, { error: AGE })
          .max(3650, { error: AGE })
          .describe(
            'Days that a release must have been on the index before `toolchain refresh` takes it. Default: 7.',
          ),
        'runtime-dependencies': z
          .record(pattern(PROJECT_NAME, 'the name of a project'), reason(), {
            error: 'a table of name = "justification"',
          })
          .describe('Runtime dependencies, each with its justification; an empty table allows none.'),
      },
      { error: 'a table' },
    )
    .partial()
    .describe('What verify-toolchain expects of build tools, hooks and dependencies.');
}

function generatedSchema() {
  return z
    .strictObject(
      {
        path: glob().describe('Glob over the whole path in the artifact (in an sdist below the top folder).'),
        reason: reason().describe('What makes the file, for reviewers and for every report.'),
        kind: z
          .enum(['any', 'setuptools-scm'], { error: '"setuptools-scm" or "any"' })
          .describe(
            '"setuptools-scm": one of the layouts of its version file, with version and commit filled in. "any": unchecked.',
          )
          .meta({ default: 'any' })
          .optional(),
      },
      { error: 'a [[generated]] table' },
    )
    .describe('Files that the build makes.');
}

function reason() {
  return z
    .string({ error: REASON })
    .check((context) => {
      if (isPlaceholder(context.value)) {
        context.issues.push({ code: 'custom', message: REASON, input: context.value });
      }
    })
    .meta({ minLength: 4 });
}

function expectSchema() {
  const target = text('a target such as "package.module:function"');
  return z
    .strictObject(
      {
        'top-level': list(
          pattern(/^[\p{L}_][\p{L}\p{N}_-]*$/u, 'an import name such as "embit", without ".py"'),
          'import names',
        ).describe('Names that the wheel installs at top level.'),
        extras: list(pattern(PROJECT_NAME, 'the name of an extra'), 'names of extras').describe(
          'Extras that the metadata may name.',
        ),
        requirements: list(text('a requirement such as "six>=1.16" (PEP 508)'), 'requirements').describe(
          'Requirements that the metadata may name, as PEP 508 texts.',
        ),
        scripts: list(glob(), 'globs').describe(
          'Globs over the names, or the paths in the wheel, of the scripts that it installs.',
        ),
        backends: list(
          pattern(
            /^[\p{L}_][\p{L}\p{N}_.]*(:[\p{L}_][\p{L}\p{N}_.]*)?$/u,
            'a build backend such as "setuptools.build_meta"',
          ),
          'build backends',
        ).describe('Build backends that pyproject.toml may name.'),
        metadata: metadataSchema(),
        'wheel-files': list(glob(), 'globs').describe('The full list of files in a wheel, as globs.'),
        'sdist-files': list(glob(), 'globs').describe(
          'The full list of files in an sdist, as globs below the top folder.',
        ),
        'max-files': count().describe('Most files in one artifact.'),
        'max-bytes': z
          .union([count(), sizeWithUnit(MAX_BYTES)], { error: SIZE })
          .describe('Most bytes that the files of one artifact have together, unpacked.'),
        'entry-points': z
          .record(
            z.string(),
            z.record(z.string(), target, { error: 'a table of name = "package.module:function"' }),
            { error: 'tables such as [expect.entry-points.console_scripts]' },
          )
          .describe('Entry points by group, exactly as in entry_points.txt.'),
      },
      { error: 'a table' },
    )
    .partial()
    .describe(
      'What the reviewers expect; an absent key expects nothing in particular, an empty list expects none.',
    );
}

/** What `[expect.metadata]` may settle, by key. */
const METADATA: Readonly<Record<string, string>> = {
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
  const values = z.union([text(error), z.array(text(error))], { error }).optional();
  return z
    .strictObject(
      Object.fromEntries(Object.entries(METADATA).map(([key, about]) => [key, values.describe(about)])),
      { error: 'a table' },
    )
    .describe(
      'Metadata that can only be known by running code of the project, as the headers of METADATA have it.',
    );
}

function limitsSchema() {
  return z
    .strictObject(Object.fromEntries(LIMIT_KEYS.map((limit) => [limit.key, limitSchema(limit).optional()])), {
      error: 'a table',
    })
    .describe('Bounds on what is read; an absent key keeps its default.');
}

function limitSchema({ field, max, description }: LimitKey): z.ZodType<number | string> {
  const least = field === 'nestingDepth' ? 0 : 1;
  const range = `from ${least} to ${limitText(field, max)}`;
  const error = isSize(field)
    ? `a size ${range}: an integer of bytes, or text such as "128 MiB"`
    : `an integer ${range}`;
  const integer = z.int({ error }).min(least, { error }).max(max, { error });
  if (!isSize(field)) return integer.describe(description);
  return z.union([integer, sizeWithUnit(max, error)], { error }).describe(description);
}

/** A size with its unit, such as "128 MiB". */
function sizeWithUnit(max: number, error = SIZE) {
  return z
    .string({ error })
    .regex(SIZE_PATTERN, { error })
    .refine((value) => bytesOf(value) <= max, { error });
}

const AGE = 'an integer from 0 to 3650';
const MAX_BYTES = 1024 ** 4;
const SIZE = 'a size: an integer of bytes above 0, or text such as "2 MiB"';

function ruleId(rules: readonly RuleInfo[], approving: boolean) {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const offered = rules.filter((rule) => rule.approvable || !approving).map(({ id }) => id);
  return z
    .string({ error: 'the id of a rule' })
    .check((context) => {
      const rule = known.get(context.value);
      if (rule === undefined) {
        const message = `the id of a rule${didYouMean(context.value, [...known.keys()])}`;
        context.issues.push({ code: 'custom', message, input: context.value });
      } else if (approving && !rule.approvable) {
        context.issues.push({ code: 'custom', message: NOT_APPROVABLE, input: context.value });
      }
    })
    .meta({ enum: offered });
}

export function didYouMean(given: string, names: readonly string[]): string {
  const near = nearest(given, names);
  return near === undefined ? '' : ` (did you mean ${quote(near)}?)`;
}

const NOT_APPROVABLE =
  'a rule that can be approved: this one reports what readers take differently, what could not be read, or what no reason ' +
  'makes right';
const REASON = 'a reason that tells a reviewer why this is right, no placeholder';
const SHA256 = '64 lowercase hexadecimal digits';

const PLACEHOLDERS = new Set(
  'todo tobedone fixme tbd reason none null because placeholder approved approve ignore ignored test temp temporary later unknown justification'.split(
    ' ',
  ),
);

/** True for what says nothing: too few letters, one letter over and over, or a word that stands for a missing reason. */
function isPlaceholder(reason: string): boolean {
  const letters = reason.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  return letters.length < 4 || new Set(letters).size < 2 || PLACEHOLDERS.has(letters);
}

function glob() {
  const error = 'a glob over paths';
  return z
    .string({ error })
    .check((context) => {
      const problem = globProblem(context.value);
      if (problem !== undefined) {
        context.issues.push({ code: 'custom', message: `${error}; ${problem}`, input: context.value });
      }
    })
    .meta({ pattern: '^[^/!\\[\\]{}\\\\][^\\[\\]{}\\\\]*$', maxLength: MAX_GLOB_LENGTH });
}

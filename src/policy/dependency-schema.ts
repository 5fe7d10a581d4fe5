import * as z from 'zod';
import { parseSpecifiers } from '../distribution/specifier.ts';
import { DEPENDENCY_KINDS, dependencyName } from './dependency-name.ts';
import { quote } from './show.ts';
import type { DependencyKind, DependencyPolicy, ReviewedDependency } from './types.ts';

/** More tables than a person reviews; it also bounds the matching. */
const MAX_REVIEWED = 2000;

const KINDS = Object.keys(DEPENDENCY_KINDS) as readonly DependencyKind[];
const VERSION = 'versions such as ">=2.31,<3" (PEP 440)';
const PYTHON: readonly DependencyKind[] = ['runtime', 'build', 'tool'];
const WITH_REF: readonly DependencyKind[] = ['hook', 'action', 'image', 'submodule'];

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
export function dependenciesSchema(reason: () => z.ZodType<string>, glob: () => z.ZodType<string>) {
  return z
    .strictObject(
      {
        'block-changes': z
          .boolean({ error: 'true or false' })
          .describe('Other versions of known dependencies fail, too, unless they are reviewed.')
          .meta({ default: false }),
        ignore: z
          .record(glob(), reason(), { error: 'a table of "glob" = "reason"' })
          .describe('Globs over the paths of files that name no dependencies of this project, with reasons.'),
        reviewed: z
          .array(reviewedSchema(reason), { error: '[[dependencies.reviewed]] tables' })
          .max(MAX_REVIEWED, { error: `at most ${MAX_REVIEWED} tables` })
          .describe('Dependencies that somebody looked at before a pull request brings them.'),
      },
      { error: 'a table' },
    )
    .partial()
    .describe('What a pull request may bring; the policy of its base decides.');
}

function reviewedSchema(reason: () => z.ZodType<string>) {
  const text = (error: string) =>
    z.string({ error }).regex(/^[^\s\p{C}](?:[^\p{C}]*[^\s\p{C}])?$/u, { error });
  return z
    .strictObject(
      {
        kind: z
          .enum(KINDS, { error: `one of ${KINDS.map((kind) => `"${kind}"`).join(', ')}` })
          .describe(`${KINDS.map((kind) => `\`${kind}\`: ${DEPENDENCY_KINDS[kind]}`).join('; ')}.`),
        name: text('the name of a dependency').describe('What it is called, in any spelling.'),
        reason: reason().describe('Why this project wants it, for reviewers and for every report.'),
        version: z
          .string({ error: VERSION })
          .refine((value) => (parseSpecifiers(value)?.length ?? 0) > 0, { error: VERSION })
          .describe('The versions that were reviewed (PEP 440); of kinds runtime, build and tool.')
          .optional(),
        ref: text('a commit, tag or digest')
          .describe(
            'The commit, tag or digest that was reviewed; of kinds hook, action, image and submodule.',
          )
          .optional(),
        url: text('an address')
          .describe(
            'Where it comes from, where that is not the default index; of kinds runtime, build and tool.',
          )
          .optional(),
        hashes: z
          .literal(false, { error: 'false, or not at all' })
          .describe('`false`: the hashes that it had may go; of kinds runtime, build and tool.')
          .optional(),
      },
      { error: 'a [[dependencies.reviewed]] table' },
    )
    .describe('One reviewed dependency.');
}

export type DependenciesTable = z.infer<ReturnType<typeof dependenciesSchema>>;

/** Forms of names that no dependency of the kind can have: such a table would never match. */
const NAME_FORMS: Readonly<Partial<Record<DependencyKind, readonly [RegExp, string]>>> = {
  runtime: [/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'the name of a project, such as "requests"'],
  build: [/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'the name of a project, such as "setuptools"'],
  action: [/^[\w.-]+\/[\w.-]+$/, '"owner/name", without folder and ref'],
  hook: [/^[^\s/]+\/\S+$/, 'a repository such as "github.com/psf/black"'],
  submodule: [/\//, 'a repository such as "github.com/bitcoin-core/secp256k1"'],
  image: [/^[^\s:@]+(?::\d+\/[^\s:@]+)?$|^\$\{/, 'an image without tag and digest, such as "python"'],
  option: [/^-/, 'an option such as "--pre"'],
};

interface Problem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What is wrong between the keys of `[dependencies]`, each of which is right by itself. */
export function dependencyProblems({ reviewed = [] }: DependenciesTable): readonly Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const [index, { kind, name, version, ref, url, hashes }] of reviewed.entries()) {
    const place = ['dependencies', 'reviewed', index];
    const normal = dependencyName(kind, name);
    const [form, expected = ''] = NAME_FORMS[kind] ?? [];
    if (form?.test(normal) === false) {
      const message = `the name of the ${kind} is ${quote(name)}; expected ${expected}`;
      problems.push({ path: [...place, 'name'], message });
    }
    for (const [key, value, kinds] of [
      ['version', version, PYTHON],
      ['url', url, PYTHON],
      ['hashes', hashes, PYTHON],
      ['ref', ref, WITH_REF],
    ] as const) {
      if (value === undefined || kinds.includes(kind)) continue;
      const message = `${key} stands beside kind ${quote(kind)}; expected it with ${kinds.join(', ')} alone`;
      problems.push({ path: [...place, key], message });
    }
    const identity = JSON.stringify([kind, normal, version, ref, url, hashes]);
    if (seen.has(identity))
      problems.push({ path: place, message: `${kind} ${quote(name)} is reviewed twice` });
    seen.add(identity);
  }
  return problems;
}

/** @param lineOf 1-based line of a table by its index */
export function dependencyPolicyOf(
  table: DependenciesTable,
  lineOf: (index: number) => number,
): DependencyPolicy {
  const { reviewed = [], ignore = {}, 'block-changes': blockChanges = false } = table;
  return {
    blockChanges,
    ignore,
    reviewed: reviewed.map(({ kind, name, reason, version, ref, url, hashes }, index): ReviewedDependency => {
      const clauses = version === undefined ? undefined : parseSpecifiers(version);
      return {
        kind,
        name: dependencyName(kind, name),
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

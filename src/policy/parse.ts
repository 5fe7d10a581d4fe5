import { parse, TomlDate, TomlError } from 'smol-toml';
import type * as z from 'zod';
import { DEFAULT_LIMITS, type Limits } from '../archive/limits.ts';
import { messageOf, ToolError } from '../errors.ts';
import { DEFAULT_POLICY } from './defaults.ts';
import { dependencyPolicyOf, dependencyProblems } from './dependency-schema.ts';
import { bytesOf, LIMIT_KEYS } from './limits.ts';
import { Positions, type Path, type Position } from './positions.ts';
import { didYouMean, policySchema, type PolicyFile, type PolicySchema, type RuleInfo } from './schema.ts';
import { limitText, quote, show } from './show.ts';
import { tagPolicyOf } from './tag-table.ts';
import {
  NATIVE_FORBIDS,
  type Approval,
  type Expectations,
  type NativePolicy,
  type Policy,
  type ToolchainPolicy,
} from './types.ts';

/** Bytes of a policy file. */
export const MAX_POLICY_BYTES = 1024 * 1024;

/** Arrays and inline tables in each other; the format needs two. */
const MAX_NESTING = 16;

/** Problems that one message lists; the rest is counted. */
const MAX_PROBLEMS = 20;

interface PolicyProblem extends Position {
  readonly message: string;
}

/**
 * Reads release-policy.toml; schema.ts describes the format.
 * @param origin path (for messages and reports) and lowercase hex SHA-256 of the file.
 * @param rules every rule there is.
 * @throws ToolError `policy`; its message lists every problem found as `path:line:column: text`, and no other error.
 */
export function parsePolicy(
  text: string,
  origin: { readonly path: string; readonly sha256: string },
  rules: readonly RuleInfo[],
): Policy {
  const reject = (problems: readonly PolicyProblem[], cause?: unknown) =>
    rejection(origin.path, problems, cause);
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
  if (across.length > 0) throw reject(across);
  return policyOf(parsed.data, origin, positions);
}

function parseToml(text: string, reject: (problems: readonly PolicyProblem[], cause: unknown) => ToolError) {
  try {
    // zod passes over a key named `__proto__`, so such a document is refused here.
    return parse(text, { maxDepth: MAX_NESTING, unsafeKeyBehaviour: 'throw' });
  } catch (error) {
    const { line, column } = error instanceof TomlError ? error : { line: 1, column: 1 };
    const [first = ''] = messageOf(error)
      .replace(/^Invalid TOML document: /u, '')
      .split('\n');
    throw reject([{ line, column, message: `not valid TOML: ${first}` }], error);
  }
}

/** CVE-2021-42574: marks that make a reviewer see another order of characters than the machine reads. Escapes are seen. */
function reorderingMarks(text: string, positions: Positions): readonly PolicyProblem[] {
  return [...text.matchAll(/\p{Bidi_Control}/gu)].map((match) => ({
    ...positions.position(match.index),
    message: `the invisible character ${quote(match[0])} reorders the text around it; write it as an escape`,
  }));
}

/** A TOML date becomes the text it was written as: smol-toml lets 2026-02-30 roll over into March. */
function restoreDates(raw: { readonly approve?: unknown }, positions: Positions): void {
  if (!Array.isArray(raw.approve)) return;
  const tables: readonly unknown[] = raw.approve;
  for (const [index, table] of tables.entries()) {
    if (typeof table !== 'object' || table === null || !('expires' in table)) continue;
    if (table.expires instanceof TomlDate && table.expires.isDate()) {
      table.expires = positions.written(['approve', index, 'expires']);
    }
  }
}

function problemsOf(
  issue: z.core.$ZodIssue,
  raw: unknown,
  positions: Positions,
  schema: PolicySchema,
): readonly PolicyProblem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(issue.path, schema);
    return issue.keys.map((key) => ({
      ...positions.of([...issue.path, key]),
      message: `unknown key ${quote(key)}${where(issue.path)}${didYouMean(key, known)}`,
    }));
  }
  const value = valueAt(raw, issue.path);
  const name = keyText(issue.path);
  const given = value === undefined ? `${name} is missing` : `${name} is ${show(value)}`;
  return [{ ...positions.of(issue.path), message: `${given}; expected ${issue.message}` }];
}

function where(path: Path): string {
  return path.length === 0 ? '' : ` in ${keyText(path)}`;
}

/** Keys that the schema knows at a path. */
function knownKeys(path: Path, { shape }: PolicySchema): readonly string[] {
  const tables: Readonly<Record<string, object>> = {
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

function keyText(path: Path): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .slice(1);
}

function valueAt(raw: unknown, path: Path): unknown {
  let value = raw;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, part)?.value;
  }
  return value;
}

/** Rules between keys, looked at once each key by itself is right. */
function crossFieldProblems(file: PolicyFile, positions: Positions): readonly PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  const forbidden = new Set(file.forbid);
  const native = new Set(file.native && NATIVE_FORBIDS);
  const seen = new Set<string>();
  for (const [index, { rule, path, artifact, sha256 }] of (file.approve ?? []).entries()) {
    const place = ['approve', index];
    if (forbidden.has(rule) || native.has(rule)) {
      const by = forbidden.has(rule) ? 'forbid' : '[native]';
      const message = `${quote(rule)} is approved here, and ${by} says that it holds without exception`;
      problems.push({ ...positions.of([...place, 'rule']), message });
    }
    const identity = JSON.stringify([rule, path, artifact, sha256]);
    if (seen.has(identity)) {
      problems.push({
        ...positions.of(place),
        message: `${quote(rule)} for ${quote(path)} is approved twice`,
      });
    }
    seen.add(identity);
  }
  for (const { path, message } of dependencyProblems(file.dependencies ?? {})) {
    problems.push({ ...positions.of(path), message });
  }
  const limits = limitsOf(file);
  for (const [inner, outer] of PART_AND_WHOLE) {
    const key = LIMIT_KEYS.find(({ field }) => field === inner)?.key ?? inner;
    if (file.limits?.[key] === undefined || limits[inner] <= limits[outer]) continue;
    const whole = LIMIT_KEYS.find(({ field }) => field === outer)?.key ?? outer;
    const message =
      `limits.${key} is ${limitText(inner, limits[inner])}; expected at most that of ${whole}, ` +
      `which is ${limitText(outer, limits[outer])}`;
    problems.push({ ...positions.of(['limits', key]), message });
  }
  return problems;
}

/** A part that may be larger than its whole is a limit that never holds: the other one has to be raised as well. */
const PART_AND_WHOLE: readonly (readonly [keyof Limits, keyof Limits])[] = [
  ['entryBytes', 'totalBytes'],
  ['pathComponentBytes', 'pathBytes'],
];

function limitsOf(file: PolicyFile): Limits {
  const limits: { -readonly [K in keyof Limits]: number } = { ...DEFAULT_LIMITS };
  for (const { field, key } of LIMIT_KEYS) {
    const value = file.limits?.[key];
    if (value !== undefined) limits[field] = bytesOf(value);
  }
  return limits;
}

function policyOf(
  file: PolicyFile,
  origin: { readonly path: string; readonly sha256: string },
  positions: Positions,
): Policy {
  return {
    origin: { path: origin.path, sha256: origin.sha256 },
    strict: file.strict ?? DEFAULT_POLICY.strict,
    forbid: [...new Set([...(file.forbid ?? DEFAULT_POLICY.forbid), ...(file.native ? NATIVE_FORBIDS : [])])],
    limits: limitsOf(file),
    expect: expectationsOf(file.expect ?? {}),
    ...(file.toolchain && { toolchain: toolchainOf(file.toolchain) }),
    ...(file.dependencies && {
      dependencies: dependencyPolicyOf(
        file.dependencies,
        (index) => positions.of(['dependencies', 'reviewed', index]).line,
      ),
    }),
    ...(file.tag && { tag: tagPolicyOf(file.tag) }),
    ...(file.native && { native: nativeOf(file.native) }),
    ...(file.baseline && { baseline: { block: file.baseline.block } }),
    approvals: (file.approve ?? []).map((approval, index) =>
      approvalOf(approval, positions.of(['approve', index])),
    ),
    generated: (file.generated ?? []).map(({ path, reason, kind = 'any' }, index) => ({
      path,
      reason,
      kind,
      line: positions.of(['generated', index]).line,
    })),
  };
}

function toolchainOf(table: NonNullable<PolicyFile['toolchain']>): ToolchainPolicy {
  const { constraints, 'runtime-dependencies': runtimeDependencies } = table;
  const { 'pre-commit-max-age-days': preCommitMaxAgeDays, 'min-age-days': minAgeDays } = table;
  return {
    ...(constraints && { constraints }),
    ...(runtimeDependencies && { runtimeDependencies }),
    ...(preCommitMaxAgeDays !== undefined && { preCommitMaxAgeDays }),
    ...(minAgeDays !== undefined && { minAgeDays }),
  };
}

function nativeOf({ loaders = [], submodules = {} }: NonNullable<PolicyFile['native']>): NativePolicy {
  return { loaders, submodules };
}

function approvalOf(table: NonNullable<PolicyFile['approve']>[number], { line }: Position): Approval {
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

function expectationsOf(table: NonNullable<PolicyFile['expect']>): Expectations {
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
    ...(maxBytes !== undefined && { maxBytes: bytesOf(maxBytes) }),
  };
}

/** One text is a list of one. */
function listsOf(
  table: Readonly<Record<string, string | readonly string[] | undefined>>,
): Readonly<Record<string, readonly string[]>> {
  const entries = Object.entries(table).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, typeof value === 'string' ? [value] : value] as const],
  );
  return Object.fromEntries(entries);
}

function rejection(path: string, problems: readonly PolicyProblem[], cause?: unknown): ToolError {
  const sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
  const lines = sorted.slice(0, MAX_PROBLEMS).map((p) => `${path}:${p.line}:${p.column}: ${p.message}`);
  const more = sorted.length - lines.length;
  if (more > 0) lines.push(`and ${more} more`);
  const message =
    sorted.length === 1 ? lines.join('') : `${path} has ${sorted.length} problems:\n  ${lines.join('\n  ')}`;
  const hint =
    'Correct the policy. An editor shows such errors with docs/schemas/release-policy.schema.json.';
  return new ToolError('policy', message, {
    hint,
    cause,
    location: { file: path, line: sorted[0]?.line ?? 1 },
  });
}

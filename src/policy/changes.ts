import { DEFAULT_MIN_AGE_DAYS } from './defaults.ts';
import { LIMIT_KEYS } from './limits.ts';
import { kebab, limitText, quote } from './show.ts';
import { tagChanges } from './tag-table.ts';
import type {
  Approval,
  DependencyPolicy,
  Expectations,
  NativePolicy,
  Policy,
  ReviewedDependency,
  ToolchainPolicy,
} from './types.ts';

interface Change {
  /** More may pass than before: such lines come first. */
  readonly loosens: boolean;
  readonly text: string;
}

/**
 * What a pull request would change in the policy, a line each, what lets more through first: on a pull request the base's
 * policy decides, and the summary leads with these lines. Empty where nothing changes.
 * Texts of `head` are its author's: a renderer escapes the lines as it does any other untrusted text.
 */
export function policyChanges(base: Policy, head: Policy): string[] {
  const changes = [
    ...approvalChanges(base, head),
    ...forbidChanges(base, head),
    ...strictChange(base, head),
    ...limitChanges(base, head),
    ...expectChanges(base.expect, head.expect),
    ...generatedChanges(base, head),
    ...blockChanges(base, head),
    ...toolchainChanges(base.toolchain ?? {}, head.toolchain ?? {}),
    ...dependencyChanges(base.dependencies, head.dependencies),
    ...tagChanges(base, head),
    ...nativeChanges(base.native, head.native),
  ];
  return [...changes.filter(({ loosens }) => loosens), ...changes.filter(({ loosens }) => !loosens)].map(
    ({ text }) => text,
  );
}

function approvalChanges(base: Policy, head: Policy): readonly Change[] {
  const before = new Map(base.approvals.map((approval) => [identity(approval), approval]));
  const after = new Map(head.approvals.map((approval) => [identity(approval), approval]));
  const changes: Change[] = [];
  for (const [key, approval] of after) {
    const old = before.get(key);
    if (old === undefined) {
      changes.push({ loosens: true, text: `+1 approval: ${target(approval)} (${terms(approval)})` });
    } else if (terms(old) !== terms(approval)) {
      changes.push({
        loosens: (approval.expires ?? '9999') > (old.expires ?? '9999'),
        text: `approval changed: ${target(approval)}: ${terms(old)} → ${terms(approval)}`,
      });
    }
  }
  for (const [key, approval] of before) {
    if (!after.has(key)) changes.push({ loosens: false, text: `-1 approval: ${target(approval)}` });
  }
  return changes;
}

function identity({ rule, path, artifact, sha256 }: Approval): string {
  return JSON.stringify([rule, path, artifact, sha256]);
}

function target({ rule, path, artifact, sha256 }: Approval): string {
  const inside = artifact === undefined ? '' : ` in ${artifact}`;
  const bytes = sha256 === undefined ? '' : `, SHA-256 ${sha256}`;
  return `${rule} for ${path}${inside}${bytes}`;
}

function terms({ reason, expires }: Approval): string {
  return expires === undefined ? reason : `${reason}; until ${expires}`;
}

/** A declared file is not compared with the commit: each one lets more through. */
function generatedChanges(base: Policy, head: Policy): readonly Change[] {
  const texts = ({ generated }: Policy): readonly string[] =>
    generated.map(({ path, kind, reason: why }) => `${path} (${kind}: ${why})`);
  return [
    ...missingFrom(texts(head), texts(base)).map((text) => ({ loosens: true, text: `generated: +${text}` })),
    ...missingFrom(texts(base), texts(head)).map((text) => ({ loosens: false, text: `generated: -${text}` })),
  ];
}

function forbidChanges(base: Policy, head: Policy): readonly Change[] {
  return [
    ...missingFrom(head.forbid, base.forbid).map((rule) => ({
      loosens: true,
      text: `no longer forbidden: ${rule}`,
    })),
    ...missingFrom(base.forbid, head.forbid).map((rule) => ({
      loosens: false,
      text: `now forbidden: ${rule}`,
    })),
  ];
}

/** A kind that is no longer blocked may change unseen. */
function blockChanges(base: Policy, head: Policy): readonly Change[] {
  const [before, after] = [base.baseline?.block ?? [], head.baseline?.block ?? []];
  return [
    ...missingFrom(after, before).map((kind) => ({
      loosens: true,
      text: `baseline: no longer blocks ${kind}`,
    })),
    ...missingFrom(before, after).map((kind) => ({ loosens: false, text: `baseline: blocks ${kind}` })),
  ];
}

function strictChange(base: Policy, head: Policy): readonly Change[] {
  if (base.strict === head.strict) return [];
  return [{ loosens: base.strict, text: head.strict ? 'strict on' : 'strict off' }];
}

function limitChanges(base: Policy, head: Policy): readonly Change[] {
  return LIMIT_KEYS.filter(({ field }) => base.limits[field] !== head.limits[field]).map(({ field, key }) => {
    const [before, after] = [base.limits[field], head.limits[field]];
    return {
      loosens: after > before,
      text: `limit ${key} ${limitText(field, before)} → ${limitText(field, after)}`,
    };
  });
}

const LISTS = [
  'topLevel',
  'extras',
  'requirements',
  'scripts',
  'backends',
  'wheelFiles',
  'sdistFiles',
] as const satisfies readonly (keyof Expectations)[];

function expectChanges(base: Expectations, head: Expectations): readonly Change[] {
  const changes = LISTS.flatMap((field) => listChanges(`expect ${kebab(field)}`, base[field], head[field]));
  return [
    ...changes,
    ...listChanges('expect entry-points', entryPoints(base), entryPoints(head)),
    ...listChanges('expect metadata', metadataTexts(base), metadataTexts(head)),
    ...budgetChange('expect max-files', base.maxFiles, head.maxFiles),
    ...budgetChange('expect max-bytes', base.maxBytes, head.maxBytes),
  ];
}

function toolchainChanges(base: ToolchainPolicy, head: ToolchainPolicy): readonly Change[] {
  const dependencies = ({ runtimeDependencies: table }: ToolchainPolicy) =>
    table && Object.entries(table).map(([name, why]) => `${name}: ${why}`);
  return [
    // A file that is named is checked: one fewer lets more through.
    ...listChanges('toolchain constraints', base.constraints, head.constraints).map(({ loosens, text }) => ({
      loosens: base.constraints && head.constraints ? !loosens : loosens,
      text,
    })),
    ...listChanges('toolchain runtime-dependencies', dependencies(base), dependencies(head)),
    ...budgetChange('toolchain pre-commit-max-age-days', base.preCommitMaxAgeDays, head.preCommitMaxAgeDays),
    // The younger a release may be, the more gets through.
    ...budgetChange('toolchain min-age-days', base.minAgeDays, head.minAgeDays).map(({ text }) => ({
      loosens: (head.minAgeDays ?? DEFAULT_MIN_AGE_DAYS) < (base.minAgeDays ?? DEFAULT_MIN_AGE_DAYS),
      text,
    })),
  ];
}

function dependencyChanges(base?: DependencyPolicy, head?: DependencyPolicy): readonly Change[] {
  const reviewed = (policy: DependencyPolicy | undefined) => (policy?.reviewed ?? []).map(reviewedText);
  const ignored = (policy: DependencyPolicy | undefined) =>
    Object.entries(policy?.ignore ?? {}).map(([glob, why]) => `${glob}: ${why}`);
  const before = base?.blockChanges ?? false;
  const after = head?.blockChanges ?? false;
  return [
    ...listChanges('dependencies reviewed', reviewed(base), reviewed(head)),
    ...listChanges('dependencies ignore', ignored(base), ignored(head)),
    ...(before === after
      ? []
      : [{ loosens: before, text: `dependencies block-changes ${after ? 'on' : 'off'}` }]),
  ];
}

function reviewedText({ kind, name, version, ref, url, hashes, reason }: ReviewedDependency): string {
  const bounds = [version?.join(','), ref, url, hashes === false ? 'without hashes' : undefined]
    .filter((bound) => bound !== undefined)
    .join(' ');
  return `${kind} ${name}${bounds === '' ? '' : ` ${bounds}`}: ${reason}`;
}

/** What forbid gains or loses by the table is told with the rest of forbid. */
function nativeChanges(base: NativePolicy | undefined, head: NativePolicy | undefined): readonly Change[] {
  const submodules = (native: NativePolicy | undefined) =>
    native && Object.entries(native.submodules).map(([path, url]) => `${path} = ${url}`);
  return [
    ...listChanges('native loaders', base?.loaders, head?.loaders),
    ...listChanges('native submodules', submodules(base), submodules(head)),
  ];
}

function budgetChange(
  name: string,
  before: number | undefined,
  after: number | undefined,
): readonly Change[] {
  if (before === after) return [];
  const shown = (budget: number | undefined) => (budget === undefined ? 'none' : String(budget));
  return [
    {
      loosens: (after ?? Infinity) > (before ?? Infinity),
      text: `${name} ${shown(before)} → ${shown(after)}`,
    },
  ];
}

function entryPoints({ entryPoints: groups }: Expectations): readonly string[] | undefined {
  if (groups === undefined) return undefined;
  return Object.entries(groups).flatMap(([group, points]) =>
    Object.entries(points).map(([name, value]) => `[${group}] ${name} = ${value}`),
  );
}

function metadataTexts({ metadata }: Expectations): readonly string[] | undefined {
  return metadata && Object.entries(metadata).map(([key, values]) => `${key} = ${values.join(', ')}`);
}

function listChanges(
  name: string,
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
): readonly Change[] {
  if (before !== undefined && after === undefined)
    return [{ loosens: true, text: `${name}: no longer checked` }];
  if (after !== undefined && before === undefined) {
    const items = after.map(quote).join(', ');
    return [{ loosens: false, text: `${name}: now checked (${items === '' ? 'none' : items})` }];
  }
  return [
    ...missingFrom(before ?? [], after ?? []).map((item) => ({
      loosens: true,
      text: `${name}: +${quote(item)}`,
    })),
    ...missingFrom(after ?? [], before ?? []).map((item) => ({
      loosens: false,
      text: `${name}: -${quote(item)}`,
    })),
  ];
}

/** Items of `list` that `known` has not. */
function missingFrom(known: readonly string[], list: readonly string[]): readonly string[] {
  const set = new Set(known);
  return list.filter((item) => !set.has(item));
}

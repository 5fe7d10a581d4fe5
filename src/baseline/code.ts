import { classify, type DangerKind } from '../python/danger-table.ts';
import { dangersOf } from '../python/dangers.ts';
import { parseModule } from '../python/parse.ts';
import { namesOf } from '../python/references.ts';
import { messageOf } from '../errors.ts';
import { filesByKey, identityOf, isPython, sha256Of, sizeOf, type SideFile } from './files.ts';
import type { Distribution } from '../distribution/types.ts';
import type { Reach, Unanalysed } from './types.ts';

/** What is kept in memory and parsed of one pair of artifacts; real releases change some dozen files of 10 KiB. */
export interface CodeLimits {
  /** Files on the judged side. */
  readonly files: number;
  /** Bytes of one file. */
  readonly fileBytes: number;
  /** Bytes of all files of one side. */
  readonly totalBytes: number;
}

export const CODE_LIMITS: CodeLimits = { files: 500, fileBytes: 512 * 1024, totalBytes: 4 * 1024 * 1024 };

/** One module that is new, or not what it was. */
interface ChangedModule {
  readonly after: SideFile;
  readonly before?: SideFile;
}

export interface CodePlan {
  /** Paths in the archives whose bytes `reachesOf` wants. */
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  readonly modules: readonly ChangedModule[];
  readonly unanalysed: readonly Unanalysed[];
}

/** Which Python files have to be read again, to see what they reach; small ones first, so that one large file hides no other. */
export function planCode(former: Distribution, judged: Distribution, limits = CODE_LIMITS): CodePlan {
  const olds = filesByKey(former);
  const changed: ChangedModule[] = [];
  for (const [key, after] of filesByKey(judged)) {
    const before = olds.get(key);
    const identity = identityOf(after);
    const same = before !== undefined && identity !== undefined && identity === identityOf(before);
    if (!same && isPython(after)) changed.push({ after, ...(before && isPython(before) && { before }) });
  }
  changed.sort(
    (a, b) => (sizeOf(a.after) ?? 0) - (sizeOf(b.after) ?? 0) || (a.after.path < b.after.path ? -1 : 1),
  );
  const plan = { before: new Set<string>(), after: new Set<string>() };
  const modules: ChangedModule[] = [];
  const unanalysed: Unanalysed[] = [];
  let [left, leftBefore] = [limits.totalBytes, limits.totalBytes];
  for (const { after, before } of changed) {
    const size = sizeOf(after);
    const why = reasonNot(after, size, limits, modules.length, left);
    if (why !== undefined || size === undefined) {
      unanalysed.push(unanalysedOf(after, why ?? 'it could not be read'));
      continue;
    }
    left -= size;
    plan.after.add(after.path);
    // Where the former file is not looked into, all that the new one reaches counts as new.
    const old = before && !before.twice ? sizeOf(before) : undefined;
    if (before === undefined || old === undefined || old > limits.fileBytes || old > leftBefore) {
      modules.push({ after });
      continue;
    }
    leftBefore -= old;
    plan.before.add(before.path);
    modules.push({ after, before });
  }
  return { ...plan, modules, unanalysed };
}

function reasonNot(
  file: SideFile,
  size: number | undefined,
  limits: CodeLimits,
  files: number,
  left: number,
): string | undefined {
  if (file.twice) return 'its path stands twice';
  if (size === undefined) return 'it could not be read';
  if (size > limits.fileBytes) return `it is larger than ${limits.fileBytes} bytes`;
  if (files >= limits.files) return `more than ${limits.files} Python files changed`;
  return size > left
    ? `the changed Python files are larger than ${limits.totalBytes} bytes together`
    : undefined;
}

function unanalysedOf(file: SideFile, why: string): Unanalysed {
  const sha256 = sha256Of(file);
  return { path: file.shown, why, ...(sha256 !== undefined && { sha256 }) };
}

/** Bytes by path in the archive, as read for a plan. */
export type Code = ReadonlyMap<string, Uint8Array>;

/** What the changed modules reach that they did not reach before. */
export function reachesOf(
  plan: CodePlan,
  before: Code,
  after: Code,
): { readonly reaches: readonly Reach[]; readonly unanalysed: readonly Unanalysed[] } {
  const reaches: Reach[] = [];
  const unanalysed = [...plan.unanalysed];
  for (const module of plan.modules) {
    const bytes = after.get(module.after.path);
    const looked = bytes === undefined ? { why: 'it could not be read again' } : look(bytes);
    if ('why' in looked) {
      unanalysed.push(unanalysedOf(module.after, looked.why));
      continue;
    }
    const old = module.before && before.get(module.before.path);
    const known = old && look(old);
    const sha256 = sha256Of(module.after);
    for (const [key, found] of looked.found) {
      if (known?.found.has(key) === true) continue;
      reaches.push({ path: module.after.shown, ...found, ...(sha256 !== undefined && { sha256 }) });
    }
    if (looked.problem !== undefined) unanalysed.push(unanalysedOf(module.after, looked.problem));
  }
  return { reaches: reaches.sort(byPlace), unanalysed: unanalysed.sort(byPlace) };
}

interface Look {
  /** By kind and name: the first mention of each. */
  readonly found: ReadonlyMap<
    string,
    { readonly line: number; readonly kind: DangerKind; readonly name: string }
  >;
  /** Why more may be in it than was found. */
  readonly problem?: string;
}

function look(bytes: Uint8Array): Look | { readonly why: string; readonly found: Look['found'] } {
  try {
    const module = parseModule(bytes);
    const names = namesOf(module);
    const found = new Map<string, { line: number; kind: DangerKind; name: string }>();
    for (const { kind, name, line } of dangersOf(module, names)) {
      // Build code is refused more than this: a package may well use `getattr` and `__dict__`.
      if (classify(name) === undefined && classify(`builtins.${name}`) === undefined) continue;
      const key = `${kind} ${name}`;
      if (!found.has(key)) found.set(key, { line, kind, name });
    }
    const [problem] = module.problems;
    if (problem !== undefined) return { found, problem: `${problem.message} (line ${problem.line})` };
    return names.truncated ? { found, problem: 'it has aliases that could not be followed' } : { found };
  } catch (error) {
    return { why: messageOf(error), found: new Map() };
  }
}

function byPlace(
  a: { readonly path: string; readonly line?: number },
  b: { readonly path: string; readonly line?: number },
): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : (a.line ?? 0) - (b.line ?? 0);
}

import { argumentsOf, identifier, type Argument } from './calls.ts';
import { LoadJudge, type LoadTarget } from './load-judge.ts';
import { loaderName, type LoaderCall, type LoaderName } from './loader-names.ts';
import type { Module } from './parse.ts';
import { namesOf, type Names, type Reference } from './references.ts';
import { walk, type Node } from './tree.ts';

/** A place in a module where native code is loaded, or where what loads it is mentioned. */
export interface NativeLoad {
  /** Dotted name of what loads, such as `ctypes.CDLL`. */
  readonly name: string;
  /** 1-based. */
  readonly line: number;
  /** What is loaded; absent where the place only mentions a loader. */
  readonly target?: LoadTarget;
}

/**
 * The loading code of a module: `ctypes.CDLL`, `cdll.LoadLibrary`, `find_library`, `dlopen` of cffi and their kin, through
 * aliases, from-imports, `getattr` and import calls with constant names. A mention is enough. Sorted by line.
 */
export function nativeLoads(module: Module): readonly NativeLoad[] {
  const names = namesOf(module);
  const judge = new LoadJudge(module, names);
  const found: NativeLoad[] = [];
  const seen = new Set<Node>();
  const importedCffi = names.imports.some(({ module: from }) => /^_?cffi\b/.test(from));
  for (const [node, name] of mentions(module, names, importedCffi)) {
    if (seen.has(node.node)) continue;
    const kind = loaderName(name);
    const target = kind && targetOf(module, judge, node, kind);
    // The module by itself loads nothing: it is where it goes that counts.
    if (kind === undefined || (kind.kind === 'module' && target === undefined)) continue;
    seen.add(node.node);
    found.push({ name: shownName(name), line: module.lineAt(node.node.from), ...(target && { target }) });
  }
  found.push(...imported(names));
  if (names.truncated) {
    const why = 'its aliases are too many to be followed';
    found.push({ name: 'aliases', line: 1, target: { state: 'unclear', why, line: 1 } });
  }
  return distinct(found).sort((a, b) => a.line - b.line);
}

interface Mention {
  readonly node: Node;
  readonly call?: Node;
  readonly followed: boolean;
}

function* mentions(
  module: Module,
  names: Names,
  importedCffi: boolean,
): Generator<readonly [Mention, string]> {
  const { references } = names;
  // A name that a star import may give is a builtin as well, as far as that goes: the more telling one comes first.
  const isKnown = ({ name }: Reference): boolean => !/^(?:\?|builtins\.)/.test(name);
  for (const reference of [...references.filter(isKnown), ...references.filter((one) => !isKnown(one))]) {
    yield [reference, reference.name];
  }
  // Methods of objects of unknown origin, such as what `FFI()` answers.
  for (const node of walk(module.root)) {
    const property = node.name === 'MemberExpression' ? node.children[2] : undefined;
    if (property?.name !== 'PropertyName') continue;
    const call = node.parent?.name === 'CallExpression' && node.index === 0 ? node.parent : undefined;
    const name = identifier(module, property);
    // `FFI.verify` compiles and loads at once.
    const shown = importedCffi && name === 'verify' ? 'cffi.FFI.verify' : `?.${name}`;
    yield [{ node, ...(call && { call }), followed: false }, shown];
  }
}

function targetOf(
  module: Module,
  judge: LoadJudge,
  { node, call, followed }: Mention,
  kind: LoaderName,
): LoadTarget | undefined {
  const unclear = (why: string): LoadTarget => ({ state: 'unclear', why, line: module.lineAt(node.from) });
  switch (kind.kind) {
    case 'call':
      if (call !== undefined) return ofCall(module, judge, call, kind.call);
      break;
    case 'libraries': {
      const index = node.parent?.name === 'MemberExpression' && node.index === 0 ? node.parent.children : [];
      const [, bracket, item] = index;
      if (bracket?.name === '[' && item !== undefined) return judge.judge(item);
      break;
    }
    case 'library':
    case 'tool':
      return undefined;
    case 'other':
      return unclear('what it loads can not be told');
    case 'module':
      break;
  }
  return followed || isHarmless(module, node) ? undefined : unclear('it is handed on, out of sight');
}

function ofCall(module: Module, judge: LoadJudge, call: Node, { at, keyword }: LoaderCall): LoadTarget {
  const given = argumentsOf(module, call);
  const unclear = (why: string): LoadTarget => ({ state: 'unclear', why, line: module.lineAt(call.from) });
  const isStar = ({ kind }: Argument): boolean => kind === 'star' || kind === 'double-star';
  const named = given.find((argument) => argument.keyword === keyword);
  const positional = given.filter(({ kind }) => kind === 'positional');
  const loaded = named ?? positional[at];
  if (given.slice(0, at + 1).some(isStar)) return unclear('its arguments are unpacked from elsewhere');
  if (loaded !== undefined) return judge.judge(loaded.value);
  return unclear(given.some(isStar) ? 'its arguments are unpacked from elsewhere' : 'it names no library');
}

const LOOKING = /^(?:isinstance|issubclass|hasattr)$/;

/** Annotations, `isinstance(x, ctypes.CDLL)`, a statement of its own, and the part of a longer name. */
function isHarmless(module: Module, node: Node): boolean {
  const { parent } = node;
  if (parent?.name === 'ExpressionStatement' || parent?.name === 'ImportStatement') return true;
  // `ctypes` of `ctypes.c_int`: the longer name is a mention of its own.
  if (parent?.name === 'MemberExpression' && node.index === 0 && parent.children[1]?.name === '.')
    return true;
  for (let at: Node | undefined = node; at !== undefined; at = at.parent) {
    if (at.name === 'TypeDef') return true;
    const callee: Node | undefined =
      at.parent?.name === 'ArgList' ? at.parent.parent?.children[0] : undefined;
    if (callee !== undefined) return LOOKING.test(identifier(module, callee));
    if (at.name.endsWith('Statement')) return false;
  }
  return false;
}

/** What is imported by name, perhaps for other modules to import from here. */
function* imported({ imports }: Names): Generator<NativeLoad> {
  for (const { level, module, name, line } of imports) {
    if (level > 0 || name === undefined || name === '*') {
      if (level === 0 && /^_?cffi(?:_backend)?(?:\.|$)/.test(module)) yield { name: module, line };
      continue;
    }
    const full = `${module}.${name}`;
    const kind = loaderName(full)?.kind;
    if (kind !== undefined && kind !== 'module') yield { name: full, line };
  }
}

function shownName(name: string): string {
  const plain = name.replace(/^(?:\?|builtins)\./, '').replace(/^\.+/, '');
  const parts = plain.split('.');
  return parts.slice(0, 4).join('.').slice(0, 80);
}

/** One for each name, line and target; a place that says what is loaded stands for those that only mention it. */
function distinct(loads: readonly NativeLoad[]): NativeLoad[] {
  const byKey = new Map<string, NativeLoad>();
  for (const load of loads) {
    const last = load.name.slice(load.name.lastIndexOf('.') + 1);
    const key = JSON.stringify([load.line, last, load.target]);
    if (!byKey.has(key)) byKey.set(key, load);
  }
  return [...byKey.values()];
}

import { argumentsOf, identifier } from './calls.ts';
import { excusesOf, type Excuse } from './excuses.ts';
import { constantString } from './literals.ts';
import type { Module } from './parse.ts';
import type { Names, Reference } from './references.ts';
import { walk, type Node } from './tree.ts';

import { classify, REFLECTION, SENSITIVE, STARTERS, type DangerKind } from './danger-table.ts';

/** Something in a module that build code has no business with. */
export interface Danger {
  readonly kind: DangerKind;
  /** Dotted name of what is used. */
  readonly name: string;
  /** 1-based. */
  readonly line: number;
  readonly excuse?: Excuse;
}

const IMPORTERS = new Set(['builtins.__import__', 'importlib.__import__']);
const ATTRIBUTE_CALLS = new Set(['builtins.getattr', 'builtins.setattr', 'builtins.delattr']);

/**
 * `getattr(module, name)` with a computed name may be anything in that module, with a constant one it is an attribute like
 * any other. On an object of the build code's own (`?`) it reaches nothing that the code does not hold already.
 */
function ofGetattr(module: Module, own: ReadonlySet<Node>, name: string, call: Node): DangerKind | undefined {
  if (name !== 'builtins.getattr') return undefined;
  const [object, attribute] = argumentsOf(module, call);
  const constant = attribute && constantString(module, attribute.value);
  if (constant !== undefined) return REFLECTION.has(constant) ? 'dynamic' : undefined;
  if (object?.value.name !== 'VariableName') return 'dynamic';
  return own.has(object.value) ? undefined : 'dynamic';
}

/** `hasattr(sys, 'x')` only looks. */
function isLookedAt(module: Module, node: Node): boolean {
  const list = node.parent;
  const function_ = list?.name === 'ArgList' ? list.parent?.children[0] : undefined;
  return function_ !== undefined && node.index === 1 && identifier(module, function_) === 'hasattr';
}

function ofReference(
  module: Module,
  names: Names,
  own: ReadonlySet<Node>,
  reference: Reference,
): DangerKind | undefined {
  const { name, call, node } = reference;
  if (IMPORTERS.has(name)) return call !== undefined && names.importCalls.has(call) ? undefined : 'dynamic';
  // `compile` is a common name, and harmless until its result is run.
  if (name === 'builtins.compile' && call === undefined) return undefined;
  if (ATTRIBUTE_CALLS.has(name)) return call === undefined ? 'dynamic' : ofGetattr(module, own, name, call);
  if (SENSITIVE.has(name)) {
    // The module at the end of its chain: an argument, an element, a default. In `os.name` the chain goes on.
    const harmless = reference.followed || node.parent?.name === 'ExpressionStatement';
    return harmless || isLookedAt(module, node) ? undefined : 'dynamic';
  }
  return classify(name);
}

function usesOf(names: Names): ReadonlyMap<string, readonly Reference[]> {
  const uses = new Map<string, Reference[]>();
  for (const reference of names.references) {
    const known = uses.get(reference.root);
    if (known === undefined) uses.set(reference.root, [reference]);
    else known.push(reference);
  }
  return uses;
}

/** `import x` reaches nothing where only harmless parts of `x` are used. */
function isUsedHarmlessly(uses: readonly Reference[], module: string): boolean {
  return uses.length > 0 && uses.every(({ name }) => name !== module && classify(name) === undefined);
}

/** Mentions that can stand for nothing but what the module itself made. */
function ownNodes(names: Names): ReadonlySet<Node> {
  const own = new Set<Node>();
  for (const { name, node } of names.references) if (name.startsWith('?')) own.add(node);
  for (const { name, node } of names.references) if (!name.startsWith('?')) own.delete(node);
  return own;
}

/**
 * What a module reaches for: network, processes, and code that is made or found at run time. A mention is enough,
 * no call is needed. One for each name and line, by line.
 */
export function dangersOf(module: Module, names: Names): readonly Danger[] {
  const found = new Map<string, Danger>();
  const add = (kind: DangerKind | undefined, name: string, line: number, excuse?: Excuse): void => {
    if (kind === undefined) return;
    found.set(`${line} ${name} ${excuse ?? ''}`, { kind, name, line, ...(excuse && { excuse }) });
  };
  const seen = new Set<string>();
  const uses = usesOf(names);
  for (const { level, module: from, name, binds, line } of names.imports) {
    const full = name === undefined || name === '*' ? from : `${from}.${name}`;
    const kind = level > 0 || seen.has(full) ? undefined : classify(full);
    if (kind === undefined) continue;
    seen.add(full);
    if (name !== undefined || !isUsedHarmlessly(uses.get(binds?.local ?? '') ?? [], from))
      add(kind, full, line);
  }
  const own = ownNodes(names);
  const excuses = excusesOf(module, names);
  for (const reference of names.references) {
    const shown = reference.name.replace(/^builtins\./, '');
    add(ofReference(module, names, own, reference), shown, reference.line, excuses.get(reference.node));
  }
  for (const node of walk(module.root)) {
    if (node.name !== 'PropertyName') continue;
    const property = identifier(module, node);
    if (REFLECTION.has(property)) add('dynamic', property, module.lineAt(node.from));
    if (STARTERS.has(property)) add('process', property, module.lineAt(node.from));
  }
  if (names.truncated) add('dynamic', 'aliases that could not be followed', 1);
  return [...found.values()].sort((a, b) => a.line - b.line);
}

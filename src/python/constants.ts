import { dictionaryEntries, identifier } from './calls.ts';
import { constantString } from './literals.ts';
import type { Module } from './parse.ts';
import { unwrap, walk, type Node } from './tree.ts';

/** What a literal expression is worth; `undefined` never stands for "absent" but for "not a literal". */
export type Value = string | boolean | null | readonly Value[] | ReadonlyMap<string, Value>;

/** Answers the value of a name or another expression that is no literal. */
export type Resolve = (node: Node) => Value | undefined;

/** Containers in containers; `entry_points` needs two. */
const MAX_DEPTH = 8;

function listValue(module: Module, node: Node, resolve: Resolve, depth: number): Value | undefined {
  const items: Value[] = [];
  for (const child of node.children.slice(1, -1)) {
    if (child.name === ',') continue;
    const item = literalValue(module, child, resolve, depth);
    if (item === undefined) return undefined;
    items.push(item);
  }
  return items;
}

function tableValue(module: Module, node: Node, resolve: Resolve, depth: number): Value | undefined {
  const table = new Map<string, Value>();
  for (const { key, value } of dictionaryEntries(module, node)) {
    const item = key === undefined ? undefined : literalValue(module, value, resolve, depth);
    if (key === undefined || item === undefined) return undefined;
    table.set(key, item);
  }
  return table;
}

/** The value of an expression of literals, and of what `resolve` knows; anything computed is `undefined`. */
export function literalValue(
  module: Module,
  node: Node,
  resolve: Resolve = () => undefined,
  depth = MAX_DEPTH,
): Value | undefined {
  if (depth === 0) return undefined;
  const inner = unwrap(node);
  switch (inner.name) {
    case 'None':
      return null;
    case 'Boolean':
      return module.textOf(inner) === 'True';
    case 'ArrayExpression':
    case 'TupleExpression':
    case 'SetExpression':
      return listValue(module, inner, resolve, depth - 1);
    case 'DictionaryExpression':
      return tableValue(module, inner, resolve, depth - 1);
    default:
      return constantString(module, inner) ?? resolve(inner);
  }
}

/**
 * Names that the module binds exactly once, by a plain assignment at its top level, with what they are bound to. A name that is
 * mentioned as a target anywhere else (a loop, a function, `del`, `global`) is left out: its value could be another.
 */
export function moduleConstants(module: Module): ReadonlyMap<string, Node> {
  const values = new Map<string, Node>();
  const spoilt = new Set<string>();
  for (const node of walk(module.root)) {
    if (node.name !== 'VariableName') continue;
    const { parent } = node;
    const name = identifier(module, node);
    const statement = parent?.name === 'AssignStatement' ? parent : undefined;
    const [target, ...rest] = statement?.children ?? [];
    const at = rest.findLastIndex((child) => child.name === 'AssignOp');
    const value = rest[at + 1];
    if (target === node && value !== undefined && at + 2 === rest.length) {
      const simple = rest.slice(0, at).every((child) => child.name === 'TypeDef');
      if (values.has(name) || !simple || !runsOnce(statement)) spoilt.add(name);
      else values.set(name, value);
    } else if (isOtherTarget(node)) spoilt.add(name);
  }
  for (const name of spoilt) values.delete(name);
  return values;
}

/** At top level, or in a `with` that stands there. */
function runsOnce(statement: Node | undefined): boolean {
  const { parent } = statement ?? {};
  const outer =
    parent?.name === 'Body' && parent.parent?.name === 'WithStatement' ? parent.parent : statement;
  return outer?.parent?.name === 'Script';
}

const BINDERS = new Set([
  'ForStatement',
  'DeleteStatement',
  'ScopeStatement',
  'UpdateStatement',
  'ImportStatement',
  'NamedExpression',
  'FunctionDefinition',
  'ClassDefinition',
]);

function isOtherTarget(node: Node): boolean {
  const { parent } = node;
  if (parent === undefined) return false;
  if (BINDERS.has(parent.name)) return true;
  // A target of `a = b = value` or `a, b = value`; the last child is the value.
  return parent.name === 'AssignStatement' && node.index < parent.children.length - 1;
}

/** The string at the head of the module; `undefined` where there is none that is constant. */
export function moduleDocstring(module: Module): string | undefined {
  const [first] = module.root.children;
  const [expression] = first?.name === 'ExpressionStatement' ? first.children : [];
  return expression === undefined ? undefined : constantString(module, expression);
}

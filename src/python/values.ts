import { isBinding } from './bindings.ts';
import { identifier } from './calls.ts';
import type { Module } from './parse.ts';
import { unwrap, walk, type Node } from './tree.ts';

/**
 * One thing that a name may stand for. `value`: what the expression is worth. `item`: each item of it. `made`: something that is
 * made of it in another way. `unknown`: nothing that the module says.
 */
export type Bound =
  | { readonly how: 'value' | 'item' | 'made'; readonly node: Node }
  | { readonly how: 'unknown'; readonly why: 'parameter' | 'import' | 'other' };

export interface Values {
  /** Everything that a name of the module may stand for, wherever in it the name is bound. */
  readonly bound: ReadonlyMap<string, readonly Bound[]>;
  /** Function definitions by name. */
  readonly functions: ReadonlyMap<string, readonly Node[]>;
}

const LITERAL_LISTS = new Set(['TupleExpression', 'ArrayExpression', 'SetExpression']);

/** The items of a list or tuple that is written out; `undefined` for anything else. */
export function itemsOf(node: Node): readonly Node[] | undefined {
  const list = unwrap(node);
  if (!LITERAL_LISTS.has(list.name)) return undefined;
  const items = list.children.slice(1, -1).filter(({ name }) => name !== ',');
  return items.some(({ name }) => name === '*') ? undefined : items;
}

/** Collects, without regard to scopes and order, what each name of a module is bound to. It sees too much rather than too little. */
export function valuesOf(module: Module): Values {
  const bound = new Map<string, Bound[]>();
  const functions = new Map<string, Node[]>();
  const handled = new Set<Node>();
  const bind = (target: Node, what: Bound): void => {
    handled.add(target);
    push(bound, identifier(module, target), what);
  };
  for (const node of walk(module.root)) {
    switch (node.name) {
      case 'AssignStatement':
      case 'NamedExpression':
        for (const [target, what] of assigned(node)) bind(target, what);
        break;
      case 'UpdateStatement':
        for (const target of namesIn(node.children.slice(0, 1))) bind(target, made(node.children.at(-1)));
        break;
      case 'ForStatement':
      case 'ArrayComprehensionExpression':
      case 'ComprehensionExpression':
      case 'SetComprehensionExpression':
      case 'DictionaryComprehensionExpression':
      case 'ArgList':
        for (const [target, what] of looped(node)) bind(target, what);
        break;
      case 'FunctionDefinition': {
        const name = node.children.find((child) => child.name === 'VariableName');
        if (name !== undefined) {
          handled.add(name);
          push(functions, identifier(module, name), node);
        }
        break;
      }
      case 'VariableName':
        if (!handled.has(node) && isBinding(node) && !isKeyword(node)) {
          bind(node, { how: 'unknown', why: whyOf(node) });
        }
        break;
      default:
    }
  }
  return { bound, functions };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

const UNKNOWN: Bound = { how: 'unknown', why: 'other' };

function made(node: Node | undefined): Bound {
  return node === undefined ? UNKNOWN : { how: 'made', node };
}

/** Names that stand in a target, those of its parts included. */
function namesIn(targets: readonly Node[]): readonly Node[] {
  return targets.flatMap((target) => [...walk(target)].filter(({ name }) => name === 'VariableName'));
}

/** `a = b = value`, `a: type = value`, `(a := value)`; what is unpacked is made of the value. */
function* assigned({ children }: Node): Generator<readonly [Node, Bound]> {
  const last = children.findLastIndex(({ name }) => name === 'AssignOp');
  if (last < 0) return;
  const values = children.slice(last + 1);
  let target: Node[] = [];
  for (const child of children.slice(0, last + 1)) {
    if (child.name === 'TypeDef') continue;
    if (child.name !== 'AssignOp') {
      target.push(child);
      continue;
    }
    const [only, ...more] = target;
    const [value] = values;
    if (only?.name === 'VariableName' && more.length === 0 && value !== undefined && values.length === 1) {
      yield [only, { how: 'value', node: value }];
    } else {
      for (const name of namesIn(target)) for (const one of values) yield [name, made(one)];
    }
    target = [];
  }
}

/** `for a in ("x", "y")`, in statements and comprehensions. */
function* looped({ children }: Node): Generator<readonly [Node, Bound]> {
  for (const [at, child] of children.entries()) {
    if (child.name !== 'for') continue;
    const end = children.findIndex(({ name }, index) => index > at && name === 'in');
    const list = children[end + 1];
    if (end < 0 || list === undefined) continue;
    const target = children.slice(at + 1, end);
    const [only] = target;
    if (only?.name === 'VariableName' && target.length === 1) yield [only, { how: 'item', node: list }];
    else for (const name of namesIn(target)) yield [name, made(list)];
  }
}

/** The name of a keyword argument binds nothing here. */
function isKeyword({ parent }: Node): boolean {
  return (
    parent?.name === 'ArgList' || parent?.name === 'ScopeStatement' || parent?.name === 'DeleteStatement'
  );
}

function whyOf({ parent }: Node): 'parameter' | 'import' | 'other' {
  if (parent?.name === 'ParamList') return 'parameter';
  return parent?.name === 'ImportStatement' ? 'import' : 'other';
}

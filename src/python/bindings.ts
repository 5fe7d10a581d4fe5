import { identifier } from './calls.ts';
import type { Module } from './parse.ts';
import { nextSibling, previousSibling, type Node } from './tree.ts';

/** Whether this name is written here to be bound (or is a keyword), and stands for no value. */
export function isBinding(node: Node): boolean {
  const parent = node.parent;
  const before = previousSibling(node)?.name;
  const after = nextSibling(node)?.name;
  switch (parent?.name) {
    case 'ImportStatement':
    case 'ScopeStatement':
    case 'DeleteStatement':
      return true;
    case 'FunctionDefinition':
    case 'ClassDefinition':
      return before === 'def' || before === 'class';
    case 'ParamList':
      return before !== 'AssignOp';
    case 'ArgList':
      return after === 'AssignOp';
    case 'AssignStatement':
    case 'NamedExpression':
      return isTarget(node);
    case 'TypeParam':
    case 'CapturePattern':
      return true;
    case undefined:
    default:
      return before === 'as';
  }
}

/** Position of the last `=` among the children of a statement; each statement is looked through once. */
const lastAssignment = new WeakMap<Node, number>();

/** A target of `a = b = value` stands before the last `=`; that of `a: int` before the annotation. */
function isTarget(node: Node): boolean {
  const { parent } = node;
  if (parent === undefined) return false;
  let last = lastAssignment.get(parent);
  if (last === undefined) {
    const { children } = parent;
    last = children.findLastIndex(({ name }) => name === 'AssignOp');
    if (last < 0) last = children.findIndex(({ name }) => name === 'TypeDef');
    lastAssignment.set(parent, last);
  }
  return node.index < last;
}

/** The plain names that `x = y = <node>` or `(x := <node>)` binds to the value of `node`. */
export function aliasesOf(module: Module, node: Node): readonly string[] {
  const { parent } = node;
  if (parent?.name !== 'AssignStatement' && parent?.name !== 'NamedExpression') return [];
  const { children } = parent;
  if (node.index !== children.length - 1 || children[node.index - 1]?.name !== 'AssignOp') return [];
  const targets = children.filter(
    (child) => child !== node && child.name !== 'AssignOp' && child.name !== 'TypeDef',
  );
  // `a, b = os` unpacks, and `a.b = os` is out of sight.
  if (!targets.every((child) => child.name === 'VariableName')) return [];
  return children.some((child) => child.name === ',')
    ? []
    : targets.map((child) => identifier(module, child));
}

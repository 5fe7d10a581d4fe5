import type { Tree } from '@lezer/common';

/**
 * One node of a syntax tree: plain data, so that every pass is a loop over `children`. Names are those of the grammar
 * of `@lezer/python`; tokens such as `(` and `import` are nodes too, comments are left out.
 */
export interface Node {
  readonly name: string;
  /** Offsets into the source text, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly isError: boolean;
  readonly parent: Node | undefined;
  /** Position among the parent's children. */
  readonly index: number;
  readonly children: readonly Node[];
}

interface Building extends Node {
  readonly children: Building[];
}

function make(name: string, from: number, to: number, isError: boolean, parent?: Building): Building {
  const node: Building = {
    name,
    from,
    to,
    isError,
    parent,
    index: parent?.children.length ?? 0,
    children: [],
  };
  parent?.children.push(node);
  return node;
}

/** Copies a parser's tree in one loop: hostile nesting must not end in recursion. */
export function toNodes(tree: Tree): Node {
  const root = make('Script', 0, tree.length, false);
  let parent = root;
  tree.iterate({
    enter(at) {
      if (at.name === 'Script') return true;
      if (at.name === 'Comment') return false;
      parent = make(at.type.isError ? 'Error' : at.name, at.from, at.to, at.type.isError, parent);
      return true;
    },
    leave(at) {
      if (at.name !== 'Script' && at.name !== 'Comment')
        parent = (parent.parent as Building | undefined) ?? root;
    },
  });
  return root;
}

/** Puts nodes on a stack so that the first comes off first; spread arguments would overflow the call stack. */
export function pushReversed(pending: Node[], nodes: readonly Node[]): void {
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i];
    if (node !== undefined) pending.push(node);
  }
}

/** Every node below `root`, itself included, parents first. */
export function* walk(root: Node): Generator<Node> {
  const pending: Node[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    yield node;
    pushReversed(pending, node.children);
  }
}

export function nextSibling(node: Node): Node | undefined {
  return node.parent?.children[node.index + 1];
}

export function previousSibling(node: Node): Node | undefined {
  return node.parent?.children[node.index - 1];
}

/** The expression inside any number of parentheses. */
export function unwrap(node: Node): Node {
  let inner = node;
  while (inner.name === 'ParenthesizedExpression' && inner.children.length === 3) {
    const child = inner.children[1];
    if (child === undefined) break;
    inner = child;
  }
  return inner;
}

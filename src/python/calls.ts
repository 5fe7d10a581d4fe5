import { constantString } from './literals.ts';
import type { Module } from './parse.ts';
import type { Node } from './tree.ts';

/** One argument of a call, as it is written. */
export interface Argument {
  readonly kind: 'positional' | 'keyword' | 'star' | 'double-star';
  /** Of a keyword, NFKC-normalised. */
  readonly keyword?: string;
  readonly value: Node;
}

/**
 * Python compares identifiers after NFKC normalisation (reference manual, 2.3), so `ſetup` is `setup`: every
 * identifier is read through this before it is compared.
 */
export function identifier(module: Module, node: Node): string {
  return module.textOf(node).normalize('NFKC');
}

/** The arguments of a call, in order. A comprehension argument is one positional value (its first node). */
export function argumentsOf(module: Module, call: Node): readonly Argument[] {
  const list = call.children.find((child) => child.name === 'ArgList');
  if (list === undefined) return [];
  const found: Argument[] = [];
  let at: Node[] = [];
  const close = (): void => {
    const [first, second, third] = at;
    at = [];
    if (first === undefined) return;
    const stars = second === undefined ? '' : module.textOf(first);
    if (second !== undefined && stars === '*') found.push({ kind: 'star', value: second });
    else if (second !== undefined && stars === '**') found.push({ kind: 'double-star', value: second });
    else if (third !== undefined && second?.name === 'AssignOp' && module.textOf(second) === '=') {
      found.push({ kind: 'keyword', keyword: identifier(module, first), value: third });
    } else found.push({ kind: 'positional', value: first });
  };
  for (const child of list.children.slice(1)) {
    if (child.name === ',' || child.name === ')') close();
    else at.push(child);
  }
  close();
  return found;
}

/** Entries of a dictionary display; `key` is absent where it is not a constant string (`**x` included). */
export function dictionaryEntries(
  module: Module,
  node: Node,
): readonly { readonly key: string | undefined; readonly value: Node }[] {
  const entries: { key: string | undefined; value: Node }[] = [];
  let at: Node[] = [];
  for (const child of node.children.slice(1)) {
    if (child.name !== ',' && child.name !== '}') {
      at.push(child);
      continue;
    }
    const [key, colon, value] = at;
    at = [];
    if (key === undefined) continue;
    if (colon?.name === ':' && value !== undefined) entries.push({ key: constantString(module, key), value });
    else entries.push({ key: undefined, value: colon ?? key });
  }
  return entries;
}

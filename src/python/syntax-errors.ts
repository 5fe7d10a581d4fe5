import { nextSibling, previousSibling, walk, type Node } from './tree.ts';

/** Valid Python that the grammar has no rule for: nothing was skipped (the error is empty) and the tree is right. */
function isExcused(error: Node, text: string): boolean {
  if (error.children.length > 0 || error.to > error.from) return false;
  const before = previousSibling(error);
  const parent = error.parent;
  if (parent === undefined || before === undefined) return false;
  // A bare `yield`.
  if (before.name === 'yield' && nextSibling(error) === undefined) return true;
  // `1.`, which the grammar takes for an attribute of 1.
  const number = previousSibling(before);
  return (
    before.name === '.' &&
    number?.name === 'Number' &&
    number.to === before.from &&
    /^[0-9_]+$/.test(text.slice(number.from, number.to))
  );
}

/** Places where the parser went on after something that it has no rule for. */
export function errorsIn(root: Node, text: string): readonly Node[] {
  return [...walk(root)].filter((node) => node.isError && !isExcused(node, text));
}

import { parser } from '@lezer/python';
import { decodeSource } from './source.ts';
import { parseNewer } from './newer-syntax.ts';
import { errorsIn } from './syntax-errors.ts';
import { toNodes, walk, type Node } from './tree.ts';

/** Why a part of a module can't be trusted to mean what the tree says. */
export interface SyntaxProblem {
  readonly message: string;
  /** 1-based. */
  readonly line: number;
}

export interface Module {
  readonly text: string;
  readonly root: Node;
  readonly problems: readonly SyntaxProblem[];
  /** 1-based line of an offset. */
  lineAt(offset: number): number;
  textOf(node: Node): string;
}

/** A generous multiple of what build code nests; CPython itself gives up at 200 brackets (MAXSTACK is 6000). */
const MAX_DEPTH = 1000;

function lineIndex(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? Infinity) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

/**
 * Bracket depth, without regard to strings: the parser's own stack and the tree grow with it, so that a file
 * of a million brackets is refused before it is parsed.
 */
function bracketDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 40 || c === 91 || c === 123) deepest = Math.max(deepest, ++depth);
    else if (c === 41 || c === 93 || c === 125) depth = Math.max(0, depth - 1);
  }
  return deepest;
}

/** In an f-string `\{` is a backslash and the start of an expression, but the grammar takes it for an escape. */
const ESCAPED_BRACE = '\\{';

interface Parsed {
  readonly root: Node;
  /** Lines on which the tree can't be trusted. */
  readonly lines: readonly number[];
}

const parse = (text: string): Node => toNodes(parser.parse(text));

function treeOf(text: string, lineAt: (offset: number) => number): Parsed {
  const root = parse(text);
  const errors = errorsIn(root, text);
  const escaped = text.includes(ESCAPED_BRACE) && hasFormatString(root);
  if (errors.length === 0 && !escaped) return { root, lines: [] };
  const newer = parseNewer(text, parse);
  if (newer !== undefined) return { root: newer, lines: [] };
  const lines = new Set(errors.map(({ from }) => lineAt(from)));
  if (escaped) lines.add(lineAt(text.indexOf(ESCAPED_BRACE)));
  return { root, lines: [...lines] };
}

const hasFormatString = (root: Node): boolean => [...walk(root)].some(({ name }) => name === 'FormatString');

/**
 * Parses one module. What the parser could not follow is a problem with a line; the tree holds the rest.
 * Bytes to tree in time linear in the input; nesting beyond {@link MAX_DEPTH} is a problem and leaves the tree empty.
 */
export function parseModule(bytes: Uint8Array): Module {
  const { text, problems: decoding } = decodeSource(bytes);
  const lineAt = lineIndex(text);
  const problems: SyntaxProblem[] = decoding.map((message) => ({ message, line: 1 }));
  const tooDeep = bracketDepth(text) > MAX_DEPTH;
  if (tooDeep) problems.push({ message: `it nests more than ${MAX_DEPTH} brackets`, line: 1 });
  const { root, lines } = treeOf(tooDeep ? '' : text, lineAt);
  for (const line of lines) problems.push({ message: 'this is no Python 3 that the parser knows', line });
  return { text, root, problems, lineAt, textOf: (node) => text.slice(node.from, node.to) };
}

import type { Module } from './parse.ts';
import { pushReversed, unwrap, type Node } from './tree.ts';

const SIMPLE: Readonly<Record<string, string | undefined>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
};

const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|([^]))/g;

function unescape(body: string): string | undefined {
  // A name of the Unicode database; nobody needs one in a name that matters here, so it stays unknown.
  if (body.includes('\\N{')) return undefined;
  return body.replaceAll(
    ESCAPE,
    (all, x?: string, u?: string, long?: string, octal?: string, other?: string) => {
      const hex = x ?? u ?? long;
      const code =
        hex !== undefined ? parseInt(hex, 16) : octal !== undefined ? parseInt(octal, 8) : undefined;
      if (code === undefined) return SIMPLE[other ?? ''] ?? all;
      // Beyond Unicode it is a syntax error, and the module never runs.
      return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
    },
  );
}

function oneString(source: string): string | undefined {
  const opening = /^([a-zA-Z]*)('''|"""|'|")/.exec(source);
  const prefix = opening?.[1]?.toLowerCase() ?? '';
  const quote = opening?.[2];
  if (quote === undefined || prefix.includes('f')) return undefined;
  const body = source.slice(prefix.length + quote.length, -quote.length);
  return prefix.includes('r') ? body : unescape(body);
}

/** How many `+` and adjacent literals are folded; beyond that a string counts as computed. */
const MAX_PARTS = 64;

/**
 * The value of a string (or bytes, read as Latin-1) that stands in the source: literals, adjacent literals and their
 * sums. Anything computed in another way is `undefined`, which callers must take for "unknown", never for "absent".
 */
export function constantString(module: Module, node: Node): string | undefined {
  let text = '';
  const pending: Node[] = [node];
  for (let parts = 0; parts < MAX_PARTS; parts++) {
    const next = pending.pop();
    if (next === undefined) return text;
    const part = unwrap(next);
    if (part.name === 'String') {
      const value = oneString(module.textOf(part));
      if (value === undefined) return undefined;
      text += value;
    } else if (part.name === 'ContinuedString') {
      pushReversed(pending, part.children);
    } else if (part.name === 'BinaryExpression') {
      const [left, operator, right] = part.children;
      if (left === undefined || operator === undefined || right === undefined) return undefined;
      if (module.textOf(operator) !== '+') return undefined;
      pending.push(right, left);
    } else {
      return undefined;
    }
  }
  return undefined;
}

const ATOMS = new Set(['String', 'ContinuedString', 'Number', 'Boolean', 'None', 'Ellipsis']);
const CONTAINERS = new Set([
  'ArrayExpression',
  'TupleExpression',
  'SetExpression',
  'DictionaryExpression',
  'ParenthesizedExpression',
  'UnaryExpression',
]);
const PUNCTUATION = new Set(['[', ']', '(', ')', '{', '}', ',', ':', 'ArithOp', 'BitOp', 'not']);

/** Whether the expression is made of literals alone, so that nothing runs when it is evaluated. */
export function isLiteral(node: Node): boolean {
  const pending: Node[] = [node];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (CONTAINERS.has(next.name)) pushReversed(pending, next.children);
    else if (!ATOMS.has(next.name) && !PUNCTUATION.has(next.name)) return false;
  }
  return true;
}

/** Whether the value says "nothing": `None`, `False`, `[]`, `{}`, `()`, `''`. */
export function isEmptyValue(module: Module, node: Node): boolean {
  const inner = unwrap(node);
  if (inner.name === 'None') return true;
  if (inner.name === 'Boolean') return module.textOf(inner) === 'False';
  if (inner.name === 'String') return constantString(module, inner) === '';
  return CONTAINERS.has(inner.name) && inner.children.length === 2;
}

import { errorsIn } from './syntax-errors.ts';
import { walk, type Node } from './tree.ts';

/**
 * Stand-ins for Python that the grammar of `@lezer/python` has no rule for. Each edit puts in the place of one token another
 * of the same length that the grammar knows there. No edit touches a quote, a `#` or a line end, so that strings, comments
 * and lines stay what they were; names are read from the original text. A text that parses without an error after
 * the edits therefore holds each name, attribute and call of the original in the tree ({@link standsIn} checks the rest).
 */
interface Edit {
  readonly at: number;
  readonly text: string;
}

interface Line {
  readonly tokens: readonly Node[];
  /** First word of the statement, `async` left out. */
  readonly head: string;
}

/** Tokens in order. A plain string is one token, an f-string the tokens of its replacement fields. */
function tokensOf(root: Node): readonly Node[] {
  const strings = new Set<Node>();
  return [...walk(root)].filter((node) => {
    if (node.name === 'String') strings.add(node);
    if (node.parent !== undefined && strings.has(node.parent)) return false;
    return node.name === 'String' || (node.children.length === 0 && node.to > node.from);
  });
}

const OPENING = new Set(['(', '[', '{']);
const CLOSING = new Set([')', ']', '}']);

/** Logical lines: a line end within brackets or after a backslash ends none. */
function linesOf(text: string, tokens: readonly Node[]): readonly Line[] {
  const lines: Node[][] = [];
  let depth = 0;
  let end = 0;
  for (const token of tokens) {
    const isNew = depth === 0 && /(?:^|[^\\])\n/.test(text.slice(end, token.from));
    const line = isNew ? undefined : lines.at(-1);
    if (line === undefined) lines.push([token]);
    else line.push(token);
    const word = text.slice(token.from, token.to);
    if (OPENING.has(word)) depth++;
    else if (CLOSING.has(word)) depth = Math.max(0, depth - 1);
    end = token.to;
  }
  return lines.map((line) => {
    const [first = '', second = ''] = line.slice(0, 2).map(({ from, to }) => text.slice(from, to));
    return { tokens: line, head: first === 'async' ? second : first };
  });
}

/** One token and what stands around it. */
interface Place {
  readonly head: string;
  readonly index: number;
  readonly word: string;
  readonly before: string;
  readonly after: string;
  /** The one after that. */
  readonly second: string;
  /** The innermost open bracket, empty outside of all. */
  readonly bracket: string;
  /** Since the last comma or bracket there was a `:`. */
  readonly annotated: boolean;
  /** The next token is a string, with nothing between. */
  readonly isPrefix: boolean;
}

const EMPTY_PATTERN = /^(?:\(\)|\[\]|\{\})$/;
const WORD = /^[^\W\d]\w*$/u;
const TEMPLATE: Readonly<Record<string, string>> = { t: 'f', tr: 'fr', rt: 'rf' };

/** PEP 646: `x[*a]`, `*args: *Ts`; also `for a, *b in`. In calls and lists the grammar knows the star. */
function isUnpacking({ before, after, second, bracket }: Place): boolean {
  if (before === ':' || (before === ',' && second === 'in')) return true;
  return bracket !== '(' && /^(?:\[|,|in)$/.test(before) && !/^[,:)\]]$/.test(after);
}

/** PEP 758: `except A, B, C:`; PEP 634: `match a, b:`; `lambda a, b,: …`. */
function separator({ head, after, bracket }: Place): string | undefined {
  if (after === ':') return bracket === '[' ? undefined : ' ';
  return bracket === '' && (head === 'except' || head === 'match') ? '|' : undefined;
}

/** PEP 634: `case A():`, `case []:`; the grammar wants something between the brackets. */
function emptyPattern(before: string, opening: Node, closing: Node, isFirst: boolean): readonly Edit[] {
  const isClass = !isFirst && WORD.test(before);
  return [
    { at: opening.from, text: isClass ? '.' : '_' },
    { at: closing.from, text: isClass ? '_' : ' ' },
  ];
}

/** What stands in for the token, if anything must. */
function standIn(place: Place): string | undefined {
  const { head, index, word, before, after, bracket, annotated } = place;
  switch (word) {
    case 'as':
      // PEP 617: `with (a as b, c as d):`, `with a as b.c`: the target is read as one more expression.
      return head === 'with' ? ', ' : undefined;
    case '*':
      return isUnpacking(place) ? ' ' : undefined;
    case '/':
      // PEP 570: `lambda x, /: …`; one more parameter changes nothing.
      return before === ',' && (after === ',' || after === ':') ? '_' : undefined;
    case '@':
      // PEP 614: any expression may decorate; it is read as a statement of its own.
      return index === 0 ? '~' : undefined;
    case '=':
      // PEP 696: defaults of type parameters, the only `=` right within square brackets.
      return bracket === '[' ? (annotated ? '|' : ':') : undefined;
    case ',':
      return separator(place);
    case 'print':
      // A name like any other in Python 3; the grammar has the statement of Python 2.
      return index === 0 ? 'prinT' : undefined;
    default:
      // PEP 750: a template string has the structure of an f-string.
      return place.isPrefix ? TEMPLATE[word.toLowerCase()] : undefined;
  }
}

function editsOfLine(text: string, { tokens, head }: Line): readonly Edit[] {
  const found: Edit[] = [];
  const open: string[] = [];
  let annotated = false;
  const words = tokens.map(({ from, to }) => text.slice(from, to));
  for (const [index, token] of tokens.entries()) {
    const word = words[index] ?? '';
    const before = words[index - 1] ?? '';
    const [after = '', second = ''] = words.slice(index + 1, index + 3);
    const next = tokens[index + 1];
    if (CLOSING.has(word)) open.pop();
    if (OPENING.has(word) || word === ',') annotated = false;
    const isPrefix = next?.name === 'String' && next.from === token.to;
    const bracket = open.at(-1) ?? '';
    const replaced = standIn({ head, index, word, before, after, second, bracket, annotated, isPrefix });
    if (replaced !== undefined) found.push({ at: token.from, text: replaced });
    if (head === 'case' && next !== undefined && EMPTY_PATTERN.test(word + after)) {
      found.push(...emptyPattern(before, token, next, index === 1));
    }
    if (OPENING.has(word)) open.push(word);
    if (word === ':') annotated = true;
  }
  return found;
}

/** `\{` in an f-string is a backslash and the start of an expression, but the grammar takes it for an escape. */
function hiddenReplacements(text: string, root: Node): readonly Edit[] {
  const found: Edit[] = [];
  for (const node of walk(root)) {
    if (node.name !== 'FormatString') continue;
    let { from } = node;
    const literal = (to: number): void => {
      for (const { 0: all, index } of text.slice(from, to).matchAll(/(?<!\\)(?:\\\\)*\\\{/g)) {
        found.push({ at: from + index + all.length - 2, text: '_' });
      }
    };
    for (const field of node.children) {
      if (field.name !== 'FormatReplacement') continue;
      literal(field.from);
      from = field.to;
    }
    literal(node.to);
  }
  return found;
}

const CHAINS = new Set(['BinaryExpression', 'TupleExpression', 'ParenthesizedExpression']);

/** Where a stand-in may be that would change the meaning of another place: the heads of statements and patterns. */
const ANCHORS: ReadonlyMap<string, readonly string[]> = new Map([
  [', ', ['WithStatement']],
  ['|', ['TryStatement', 'MatchStatement', 'TypeDef']],
  ['.', ['AttributePattern']],
]);

/** Whether each edit became what it was meant for: an `as` of an import, say, must never be taken for that of a `with`. */
function standsIn(root: Node, edits: ReadonlyMap<number, string>): boolean {
  const pending = new Set([...edits].flatMap(([at, text]) => (ANCHORS.has(text) ? [at] : [])));
  for (const node of walk(root)) {
    if (node.children.length > 0 || !pending.has(node.from)) continue;
    let anchor = node.parent;
    while (anchor !== undefined && CHAINS.has(anchor.name)) anchor = anchor.parent;
    const anchors = ANCHORS.get(edits.get(node.from) ?? '');
    if (anchor !== undefined && anchors?.includes(anchor.name) === true) pending.delete(node.from);
  }
  return pending.size === 0;
}

function edited(text: string, edits: readonly Edit[]): string {
  let result = '';
  let end = 0;
  for (const edit of [...edits].sort((a, b) => a.at - b.at)) {
    result += text.slice(end, edit.at) + edit.text;
    end = edit.at + edit.text.length;
  }
  return result + text.slice(end);
}

/** Build code with newer syntax is neither longer nor stranger than this: each round parses it again. */
const MAX_LENGTH = 128 * 1024;
const MAX_ERRORS = 200;
const MAX_ROUNDS = 4;

/**
 * The tree of a text in which the grammar met an error, or an f-string that it takes wrongly, if the cause is syntax that
 * is only too new for it. `undefined`: it is something else, and nobody may rely on the tree.
 */
export function parseNewer(source: string, parse: (text: string) => Node): Node | undefined {
  if (source.length > MAX_LENGTH) return undefined;
  const all = new Map<number, string>();
  let text = source;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const root = parse(text);
    const errors = errorsIn(root, text);
    if (errors.length > MAX_ERRORS) return undefined;
    const lines = linesOf(text, tokensOf(root)).filter(({ tokens }) => {
      const from = tokens[0]?.from ?? 0;
      const to = tokens.at(-1)?.to ?? 0;
      return errors.some((error) => error.from <= to && error.to >= from);
    });
    const current = text;
    const edits = [...hiddenReplacements(text, root), ...lines.flatMap((line) => editsOfLine(current, line))];
    if (edits.length === 0) return errors.length === 0 && standsIn(root, all) ? root : undefined;
    for (const edit of edits) all.set(edit.at, edit.text);
    text = edited(text, edits);
  }
  return undefined;
}

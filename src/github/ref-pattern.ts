/**
 * Patterns of refs in rulesets: Ruby's `File.fnmatch` with `FNM_PATHNAME` (GitHub's documentation, "Creating rulesets for a
 * repository", about fnmatch). `*` and `?` stay within a part of the name, two stars and a slash go over any number of parts, `[a-z]`, `[^a]` and
 * `[!a]` are classes, a backslash takes the next character as it is.
 */
type Token =
  | { readonly kind: 'one'; readonly takes: (character: string) => boolean }
  | { readonly kind: 'star' | 'folders' | 'within' };

const ANY: Token = { kind: 'one', takes: (character) => character !== '/' };

/**
 * Whether a pattern fits a full ref such as `refs/tags/v1`; undefined where the pattern is none that can be read. The time is that
 * of the length of the one times that of the other, whatever they hold.
 */
export function matchesRef(pattern: string, ref: string): boolean | undefined {
  const tokens = tokensOf(pattern);
  if (tokens === undefined) return undefined;
  let states = reach(tokens, [0]);
  for (const character of ref) {
    const next: number[] = [];
    for (const state of states) {
      const token = tokens[state];
      if (token === undefined) continue;
      if (token.kind === 'one') {
        if (token.takes(character)) next.push(state + 1);
      } else if (token.kind === 'star') {
        if (character !== '/') next.push(state);
      } else if (token.kind === 'within') {
        next.push(state);
        if (character === '/') next.push(state + 1);
      }
    }
    states = reach(tokens, next);
  }
  return states.has(tokens.length);
}

/** States that are reached without a character more. `folders` stands before its `within`, which only a "/" ends. */
function reach(tokens: readonly Token[], from: readonly number[]): ReadonlySet<number> {
  const states = new Set(from);
  for (const state of states) {
    const kind = tokens[state]?.kind;
    if (kind === 'star') states.add(state + 1);
    if (kind === 'folders') states.add(state + 1).add(state + 2);
  }
  return states;
}

function tokensOf(pattern: string): readonly Token[] | undefined {
  const characters = Array.from(pattern);
  const tokens: Token[] = [];
  let index = 0;
  while (index < characters.length) {
    const character = characters[index] ?? '';
    index += 1;
    if (character === '*') {
      const starts = index === 1 || characters[index - 2] === '/';
      if (starts && characters[index] === '*' && characters[index + 1] === '/') {
        tokens.push({ kind: 'folders' }, { kind: 'within' });
        index += 2;
      } else tokens.push({ kind: 'star' });
    } else if (character === '?') tokens.push(ANY);
    else if (character === '[') {
      const end = endOfClass(characters, index);
      if (end === undefined) return undefined;
      tokens.push({ kind: 'one', takes: classOf(characters.slice(index, end)) });
      index = end + 1;
    } else {
      const literal = character === '\\' ? characters[index++] : character;
      if (literal === undefined) return undefined;
      tokens.push({ kind: 'one', takes: (given) => given === literal });
    }
  }
  return tokens;
}

function endOfClass(characters: readonly string[], start: number): number | undefined {
  for (let index = start; index < characters.length; index += 1) {
    if (characters[index] === '\\') index += 1;
    else if (characters[index] === ']' && index > start) return index;
  }
  return undefined;
}

function classOf(inside: readonly string[]): (character: string) => boolean {
  const negated = inside[0] === '^' || inside[0] === '!';
  const members: string[] = [];
  const ranges: (readonly [string, string])[] = [];
  for (let index = negated ? 1 : 0; index < inside.length; index += 1) {
    if (inside[index] === '\\') index += 1;
    const first = inside[index] ?? '';
    const last = inside[index + 2];
    if (inside[index + 1] === '-' && last !== undefined) {
      ranges.push([first, last]);
      index += 2;
    } else members.push(first);
  }
  return (character) =>
    character !== '/' &&
    negated !==
      (members.includes(character) ||
        ranges.some(([first, last]) => first <= character && character <= last));
}

import { normalizeName } from './filename.ts';
import { parseRequirement } from './requirement.ts';
import type { Requirement } from './requirement.ts';

const MARKER_TOKEN = /"[^"]*"|'[^']*'|[()]|[<>=!~]+|[^\s()<>=!~"']+/g;

/** A marker with its tokens apart by one blank and all texts in double quotes, unless they hold one. */
function markerForm(marker: string): string {
  const tokens = (marker.match(MARKER_TOKEN) ?? []).map((token) =>
    /^'[^"]*'$/.test(token) ? `"${token.slice(1, -1)}"` : token,
  );
  return extraForm(withoutParentheses(tokens)).join(' ');
}

/** Parentheses around what holds no `or` change nothing, and some builders of the past write them. */
function withoutParentheses(tokens: readonly string[]): readonly string[] {
  const open: { readonly at: number; holdsOr: boolean }[] = [];
  const dropped = new Set<number>();
  for (const [at, token] of tokens.entries()) {
    const inner = open.at(-1);
    if (token === '(') open.push({ at, holdsOr: false });
    else if (token === 'or' && inner) inner.holdsOr = true;
    else if (token === ')' && inner) {
      open.pop();
      if (!inner.holdsOr) dropped.add(inner.at).add(at);
    }
  }
  return tokens.filter((_, at) => !dropped.has(at));
}

/** `extra == "Foo_Bar"` names the extra `foo-bar` (PEP 685). */
function extraForm(tokens: readonly string[]): readonly string[] {
  return tokens.map((token, at) =>
    tokens[at - 2] === 'extra' && token.startsWith('"') ? normalizeName(token) : token,
  );
}

/** One text for all spellings of a requirement that mean the same by its form: names, order and white space, quotes of the marker. */
export function requirementForm({ project, extras, specifiers, url, marker }: Requirement): string {
  const wanted = extras.length === 0 ? '' : `[${extras.map(normalizeName).toSorted().join(',')}]`;
  const from = url === undefined ? specifiers.toSorted().join(',') : ` @ ${url}`;
  return `${project}${wanted}${from}${marker === undefined ? '' : ` ; ${markerForm(marker)}`}`;
}

/** The same for text; of what is no requirement the text itself, trimmed. */
export function formOf(text: string): string {
  const requirement = parseRequirement(text);
  return 'code' in requirement ? text.trim() : requirementForm(requirement);
}

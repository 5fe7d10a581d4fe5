import { normalizeName } from './filename.ts';

const TOKEN = /"[^"]*"|'[^']*'|[()]|[<>=!~]+|[^\s()<>=!~"']+/g;

type Joiner = 'and' | 'or';

/** A comparison, or comparisons that one joiner holds together. */
interface Clause {
  readonly joiner?: Joiner;
  readonly parts: readonly string[];
}

const isJoiner = (token: string | undefined): token is Joiner => token === 'and' || token === 'or';

/** `"` about a text, unless the text holds one. */
function literalForm(token: string): string {
  return /^'[^"]*'$/.test(token) ? `"${token.slice(1, -1)}"` : token;
}

function comparison(tokens: readonly string[]): Clause {
  const forms = tokens.map(literalForm);
  const [left, , right] = forms;
  // `extra == "Foo_Bar"` names the extra `foo-bar` (PEP 685).
  if (left === 'extra' && right !== undefined) forms[2] = normalizeName(right);
  return { parts: [forms.join(' ')] };
}

function render({ joiner, parts }: Clause): string {
  return [...new Set(parts)].toSorted().join(` ${joiner ?? ''} `);
}

function partsFor(clause: Clause, joiner: Joiner): readonly string[] {
  if (clause.joiner === undefined || clause.joiner === joiner) return clause.parts;
  return [joiner === 'and' ? `(${render(clause)})` : render(clause)];
}

function join(clauses: Clause[], joiner: Joiner): void {
  const right = clauses.pop();
  const left = clauses.pop();
  if (left === undefined || right === undefined) return;
  clauses.push({ joiner, parts: [...partsFor(left, joiner), ...partsFor(right, joiner)] });
}

/**
 * One text for all markers that mean the same by their form (PEP 508): quotes, brackets and white space count for nothing, nor
 * does the order of what stands between `and`, or between `or`. Of a well-formed marker; two stacks, no recursion.
 */
export function markerForm(marker: string): string {
  const clauses: Clause[] = [];
  const pending: string[] = [];
  let operands: string[] = [];
  const reduce = (until: (joiner: Joiner) => boolean): void => {
    for (let top = pending.at(-1); isJoiner(top) && until(top); top = pending.at(-1)) {
      pending.pop();
      join(clauses, top);
    }
  };
  const close = (): void => {
    if (operands.length > 0) clauses.push(comparison(operands));
    operands = [];
  };
  for (const token of marker.match(TOKEN) ?? []) {
    if (token === '(') pending.push(token);
    else if (token === ')') {
      close();
      reduce(() => true);
      pending.pop();
    } else if (isJoiner(token)) {
      close();
      // `and` binds closer than `or`.
      reduce((top) => top === token || token === 'or');
      pending.push(token);
    } else if (token === 'in' && operands.at(-1) === 'not') operands.splice(-1, 1, 'not in');
    else operands.push(token);
  }
  close();
  reduce(() => true);
  const [clause] = clauses;
  return clause === undefined ? '' : render(clause);
}

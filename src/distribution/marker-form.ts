import { normalizeName } from './filename.ts';

const TOKEN = /"[^"]*"|'[^']*'|[()]|[<>=!~]+|[^\s()<>=!~"']+/g;

type Joiner = 'and' | 'or';

/** What may hold: each a list of comparisons that must hold together. */
type Clause = readonly (readonly string[])[];

/** Past so many comparisons in all its alternatives a marker keeps the form it has; real ones have a dozen. */
const MAX_COMPARISONS = 256;

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
  return [[forms.join(' ')]];
}

function sorted(texts: readonly string[], joiner: Joiner): string {
  return [...new Set(texts)].toSorted().join(` ${joiner} `);
}

function render(clause: Clause): string {
  return sorted(
    clause.map((parts) => sorted(parts, 'and')),
    'or',
  );
}

/** Both of two clauses, alternative by alternative; `undefined` where that is too much. */
function both(left: Clause, right: Clause): Clause | undefined {
  const size = left.flat().length * right.length + right.flat().length * left.length;
  if (size > MAX_COMPARISONS) return undefined;
  return left.flatMap((some) => right.map((others) => [...some, ...others]));
}

/** Joins the last two clauses; answers false where they became too many. */
function join(clauses: Clause[], joiner: Joiner): boolean {
  const right = clauses.pop() ?? [];
  const left = clauses.pop() ?? [];
  const joined = joiner === 'and' ? both(left, right) : [...left, ...right];
  if (joined !== undefined) clauses.push(joined);
  return joined !== undefined;
}

/**
 * One text for all markers that mean the same by their form (PEP 508): quotes, brackets, white space and order count for
 * nothing, and `(a or b) and c` is `a and c or b and c`, as uv writes it. Of a well-formed marker; two stacks, no recursion.
 */
export function markerForm(marker: string): string {
  const clauses: Clause[] = [];
  const pending: string[] = [];
  let operands: string[] = [];
  let refused = 0;
  const tokens = marker.match(TOKEN) ?? [];
  const reduce = (until: (joiner: Joiner) => boolean): void => {
    for (let top = pending.at(-1); isJoiner(top) && until(top); top = pending.at(-1)) {
      pending.pop();
      if (refused === 0 && !join(clauses, top)) refused += 1;
    }
  };
  const close = (): void => {
    if (operands.length > 0) clauses.push(comparison(operands));
    operands = [];
  };
  for (const token of tokens) {
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
  return refused === 0 && clause !== undefined ? render(clause) : tokens.map(literalForm).join(' ');
}

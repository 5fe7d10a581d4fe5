import { Comparison, type Difference } from './compare.ts';
import type { ReadFile } from './read-side.ts';
import type { DependencyChange, Mention } from './types.ts';

/** Mentions of the base; the first of the head to be compared with one has it for itself. */
class Pool {
  readonly all: readonly Mention[];
  readonly #left: Set<Mention>;
  readonly #equal: Map<string, Mention[]>;

  constructor(all: readonly Mention[]) {
    this.all = all;
    this.#left = new Set(all);
    this.#equal = grouped(all, formOf);
  }

  take(mention: Mention): void {
    this.#left.delete(mention);
  }

  takeEqual(mention: Mention): boolean {
    const equal = this.#equal.get(formOf(mention))?.pop();
    if (equal !== undefined) this.take(equal);
    return equal !== undefined;
  }

  get left(): Iterable<Mention> {
    return this.#left;
  }
}

const keyOf = ({ kind, name }: Mention): string => JSON.stringify([kind, name]);
const formOf = ({ terms, text }: Mention): string =>
  JSON.stringify(terms.form === 'text' ? [terms, text] : terms);
const placeOf = (mention: Mention): string =>
  JSON.stringify([mention.kind, mention.name, mention.file, mention.section]);

function grouped(mentions: readonly Mention[], key: (mention: Mention) => string): Map<string, Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(key(mention));
    if (group === undefined) groups.set(key(mention), [mention]);
    else group.push(mention);
  }
  return groups;
}

const RANK = { same: 0, changed: 1, widened: 2 } as const;

/** Mentions of one dependency that are compared with each other; a lock file has one for each version or platform. */
const MAX_CANDIDATES = 50;

interface Best extends Difference {
  readonly from: Mention;
}

/**
 * What the head mentions that the base did not, or wider. A mention is compared with those of the same dependency in its own
 * list of its own file; where there are none, with those elsewhere: a list that moves to another file brings nothing new.
 * Files that are equal on both sides change nothing; mentions of a file that could not be read on the base are not known from
 * it, nor from elsewhere.
 */
export function diffDependencies(
  base: readonly ReadFile[],
  head: readonly ReadFile[],
): readonly DependencyChange[] {
  const before = new Set(base.map(({ identity }) => identity));
  const unread = new Set(base.flatMap(({ path, problems }) => (problems.length > 0 ? [path] : [])));
  const known = base.filter(({ path }) => !unread.has(path)).flatMap(({ mentions }) => mentions);
  const byKey = grouped(known, keyOf);
  const byPlace = grouped(known, placeOf);
  const comparison = new Comparison();
  const changes: DependencyChange[] = [];
  for (const { path, identity, mentions } of head) {
    if (identity !== undefined && before.has(identity)) continue;
    const fresh = unread.has(path);
    for (const [place, group] of grouped(mentions, placeOf)) {
      const [first] = group;
      if (first === undefined) continue;
      const pool = new Pool(byPlace.get(place) ?? []);
      const elsewhere = fresh ? [] : (byKey.get(keyOf(first)) ?? []);
      changes.push(...diffGroup(group, pool, elsewhere, comparison));
    }
  }
  return [...withReplaced(changes, known), ...removed(known, head)];
}

/** Equal ones pair up first, so that a loosened one is not taken for another that was loose before. */
function diffGroup(
  group: readonly Mention[],
  pool: Pool,
  elsewhere: readonly Mention[],
  comparison: Comparison,
): readonly DependencyChange[] {
  const open = group.filter((mention) => isOpaque(mention) || !pool.takeEqual(mention));
  return open.flatMap((mention): readonly DependencyChange[] => {
    const best =
      closest(mention, pool.left, comparison) ??
      closest(mention, pool.all.length > 0 ? pool.all : elsewhere, comparison);
    if (best === undefined) return [{ what: 'new', mention }];
    pool.take(best.from);
    const { what, why, older, unhashed, from } = best;
    if (what === 'same') return [];
    return [
      {
        what,
        mention,
        before: from.text,
        ...(why !== undefined && { why }),
        ...(older === true && { older }),
        ...(unhashed === true && { unhashed }),
      },
    ];
  });
}

/** Equal expressions may stand for different things. */
function isOpaque({ terms }: Mention): boolean {
  return terms.form === 'text' && terms.opaque === true;
}

function closest(mention: Mention, candidates: Iterable<Mention>, comparison: Comparison): Best | undefined {
  let best: Best | undefined;
  let count = 0;
  for (const from of candidates) {
    if (++count > MAX_CANDIDATES) break;
    const found = comparison.compare(from.terms, mention.terms, [from.text, mention.text]);
    if (best === undefined || RANK[found.what] < RANK[best.what]) best = { ...found, from };
    if (best.what === 'same') break;
  }
  return best;
}

/** A submodule in the place of another one says which. */
function withReplaced(
  changes: readonly DependencyChange[],
  known: readonly Mention[],
): readonly DependencyChange[] {
  const modules = new Map(
    known.filter(({ kind }) => kind === 'submodule').map((mention) => [mention.section, mention]),
  );
  return changes.map((change) => {
    const { what, mention } = change;
    const old = what === 'new' && mention.kind === 'submodule' ? modules.get(mention.section) : undefined;
    return old === undefined
      ? change
      : { ...change, before: old.text, why: 'it replaces another repository' };
  });
}

/** Dependencies that the head has nowhere any more, each once. */
function removed(known: readonly Mention[], head: readonly ReadFile[]): readonly DependencyChange[] {
  const left = new Set(head.flatMap(({ mentions }) => mentions.map(keyOf)));
  const gone = new Map<string, Mention>();
  for (const mention of known) {
    const key = keyOf(mention);
    if (!left.has(key) && !gone.has(key)) gone.set(key, mention);
  }
  return [...gone.values()].map((mention) => ({ what: 'removed', mention, before: mention.text }));
}

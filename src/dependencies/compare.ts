import { compare } from '@renovatebot/pep440';
import { markerForm } from '../distribution/marker-form.ts';
import { normalizeName } from '../distribution/filename.ts';
import { normalizeVersion } from '../distribution/version.ts';
import { quoted } from '../toolchain/text.ts';
import { allowsMore } from './specifier-set.ts';
import type { Terms } from './types.ts';

export interface Difference {
  readonly what: 'same' | 'changed' | 'widened';
  readonly why?: string;
  readonly older?: boolean;
  readonly unhashed?: boolean;
}

type Range = Extract<Terms, { form: 'range' }>;
type Ref = Extract<Terms, { form: 'ref' }>;

const SAME: Difference = { what: 'same' };
const changed = (why: string): Difference => ({ what: 'changed', why });
const widened = (why: string): Difference => ({ what: 'widened', why });

/** Compared sets of clauses, which cost most; past so many the answer is that more is allowed. */
const MAX_SETS = 2000;

/** What the terms of one dependency let in that others of the same dependency did not. */
export class Comparison {
  readonly #sets = new Map<string, boolean>();

  compare(before: Terms, after: Terms, texts: readonly [string, string]): Difference {
    if (before.form === 'range' && after.form === 'range') return this.#range(before, after, texts);
    if (before.form === 'ref' && after.form === 'ref') return reference(before, after);
    if (after.form === 'text' && after.opaque === true)
      return widened('it is an expression, and what that stands for can’t be told');
    return texts[0] === texts[1] ? SAME : widened(`it was ${quoted(texts[0])}`);
  }

  #range(before: Range, after: Range, texts: readonly [string, string]): Difference {
    const found = [
      originDifference(before, after),
      this.#versions(before, after, texts),
      hashDifference(before, after),
      extraDifference(before, after),
      markerDifference(before, after),
    ];
    const worse = found.filter(({ what }) => what === 'widened');
    const [first, ...others] = worse.length > 0 ? worse : found.filter(({ what }) => what === 'changed');
    if (first === undefined) return SAME;
    const why = [first, ...others].map((one) => one.why ?? '').join('; ');
    return { ...first, why, ...(before.hashed && !after.hashed && { unhashed: true as const }) };
  }

  #versions(before: Range, after: Range, texts: readonly [string, string]): Difference {
    if (before.specifiers === undefined || after.specifiers === undefined) {
      return texts[0] === texts[1] ? SAME : widened('other versions are allowed');
    }
    const [old, pin] = [pinOf(before), pinOf(after)];
    if (pin === undefined) {
      if (this.#allowsMore(before.specifiers, after.specifiers)) {
        return widened(old === undefined ? 'versions are allowed that were not' : 'it is no longer pinned');
      }
      return this.#allowsMore(after.specifiers, before.specifiers)
        ? changed('fewer versions are allowed')
        : SAME;
    }
    // A pin is one version that a reviewer sees; another one is a change, wherever it lies.
    if (old === undefined) return changed(`it is pinned to ${pin}`);
    const order = compare(old, pin);
    return order === 0
      ? SAME
      : { ...changed(`version ${old} → ${pin}`), ...(order > 0 && { older: true as const }) };
  }

  #allowsMore(before: readonly string[], after: readonly string[]): boolean {
    const key = JSON.stringify([before, after]);
    const known = this.#sets.get(key);
    if (known !== undefined) return known;
    if (this.#sets.size >= MAX_SETS) return true;
    const answer = allowsMore(before, after);
    this.#sets.set(key, answer);
    return answer;
  }
}

/** The one version that a single `==` allows. */
function pinOf({ specifiers = [] }: Range): string | undefined {
  const [clause, ...others] = specifiers;
  const version = others.length > 0 ? undefined : /^={2,3}([^=*]+)$/.exec(clause ?? '')?.[1];
  return version === undefined ? undefined : normalizeVersion(version);
}

function originDifference(before: Range, after: Range): Difference {
  if (before.origin === after.origin) return SAME;
  const shown = (origin: string | undefined): string =>
    origin === undefined ? 'the default index' : quoted(origin);
  return after.origin === undefined
    ? changed(`it comes from the default index, no longer from ${shown(before.origin)}`)
    : widened(`it comes from ${shown(after.origin)}, no longer from ${shown(before.origin)}`);
}

function hashDifference(before: Range, after: Range): Difference {
  if (before.hashed === after.hashed) return SAME;
  return before.hashed ? widened('its hashes are gone') : changed('it has hashes');
}

function extraDifference(before: Range, after: Range): Difference {
  const had = new Set(before.extras.map(normalizeName));
  const has = new Set(after.extras.map(normalizeName));
  const more = [...has].filter((extra) => !had.has(extra));
  if (more.length > 0) return widened(`with the extras ${more.map(quoted).join(', ')}`);
  return had.size > has.size ? changed('with fewer extras') : SAME;
}

function markerDifference(before: Range, after: Range): Difference {
  const old = before.marker === undefined ? undefined : markerForm(before.marker);
  const form = after.marker === undefined ? undefined : markerForm(after.marker);
  if (old === form) return SAME;
  if (old === undefined) return changed(`only where ${quoted(form ?? '')}`);
  if (form === undefined) return widened(`everywhere, no longer only where ${quoted(old)}`);
  return implies(form, old)
    ? changed(`only where ${quoted(form)}`)
    : widened(`where ${quoted(form)}, no longer where ${quoted(old)}`);
}

/** Whether every alternative of one form has all comparisons of an alternative of another one: enough, and not needed. */
function implies(form: string, of: string): boolean {
  // A text could hold ` or ` itself, and so alternatives that there are not.
  if ((form.match(/"[^"]*"|'[^']*'/g) ?? []).some((literal) => /\s/.test(literal))) return false;
  const alternatives = (text: string) => text.split(' or ').map((part) => new Set(part.split(' and ')));
  const wanted = alternatives(of);
  return alternatives(form).every((part) =>
    wanted.some((all) => [...all].every((comparison) => part.has(comparison))),
  );
}

function reference(before: Ref, after: Ref): Difference {
  if (before.ref === after.ref) return SAME;
  const why = `${shownRef(before)} → ${shownRef(after)}`;
  if (after.strength < before.strength || after.strength === 0) {
    return widened(
      `${why}: ${after.ref === '' ? 'nothing' : 'a name that can be moved'} in place of a revision`,
    );
  }
  const [old, version] = [versionOf(before), versionOf(after)];
  const older = old !== undefined && version !== undefined && compare(old, version) > 0;
  return { ...changed(why), ...(older && { older }) };
}

function shownRef({ ref }: Ref): string {
  return ref === '' ? 'none' : ref.slice(0, 100);
}

function versionOf({ ref, strength }: Ref): string | undefined {
  return strength === 2 ? normalizeVersion(ref.replace(/^v/i, '')) : undefined;
}

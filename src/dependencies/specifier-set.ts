import { satisfies } from '@renovatebot/pep440';
import { specifiersForm } from '../distribution/requirement-form.ts';

/** Clauses that are compared by the versions that they allow; real sets have four. With more only an equal set allows the same. */
const MAX_CLAUSES = 20;

const CLAUSE = /^(~=|===|==|!=|<=|>=|<|>)(.*?)(\.\*)?$/s;

/**
 * `1.4` of `==1.4rc1.post2`; absent for what the comparison does not follow: epochs, local versions, arbitrary equality, and the
 * exclusive bounds `<` and `>` of anything but a plain release, which the library simplifies.
 */
function releaseOf(clause: string): readonly number[] | undefined {
  const [, operator, version = ''] = CLAUSE.exec(clause) ?? [];
  if (operator === undefined || operator === '===' || /[!+]/.test(version)) return undefined;
  if ((operator === '<' || operator === '>') && !/^v?[\d.]+$/i.test(version)) return undefined;
  const release = /^v?(\d{1,15}(?:\.\d{1,15}){0,9})(?![\d.]*\d)/i.exec(version)?.[1];
  return release?.split('.').map(Number);
}

const isPrerelease = (clause: string): boolean =>
  !clause.startsWith('!=') && /(?:a|b|c|rc|alpha|beta|pre|preview|dev)[-_.]?\d*/i.test(clause);

/** A part beyond any real one, so that it is the last version below the next. */
const LAST = 99_999_999;

/**
 * Versions in every stretch between two bounds: a set is a union of such stretches, so that two sets differ in one of these
 * where they differ at all.
 */
function* samples(clauses: readonly string[], releases: readonly (readonly number[])[]): Generator<string> {
  yield '0.dev0';
  yield String(LAST);
  for (const clause of clauses) {
    const version = CLAUSE.exec(clause)?.[2] ?? '';
    yield version;
    for (const suffix of ['.post1', '.dev1']) yield version.replace(/\.?(?:post|dev)\d*$/i, '') + suffix;
  }
  for (const release of releases) {
    for (let length = 1; length <= release.length; length++) {
      const part = release.slice(0, length);
      const last = part.at(-1) ?? 0;
      const next = [...part.slice(0, -1), last + 1];
      for (const bound of [part, next]) yield* around(bound);
    }
  }
}

function* around(bound: readonly number[]): Generator<string> {
  const text = bound.join('.');
  for (const suffix of ['', '.dev0', 'a0', 'rc1', '.post1', '.0.1', `.${LAST}`]) yield text + suffix;
  const last = bound.findLastIndex((part) => part > 0);
  if (last === -1) return;
  const below = [...bound.slice(0, last), (bound[last] ?? 1) - 1, LAST];
  yield below.join('.');
}

/**
 * Whether `after` allows a version that `before` does not. Clauses of PEP 440, an empty list allows all. Where it can't be told
 * the answer is that it does.
 */
export function allowsMore(before: readonly string[], after: readonly string[]): boolean {
  if (before.length === 0) return false;
  // Installers take pre-releases where a clause names one (PEP 440, "Handling of pre-releases").
  if (after.some(isPrerelease) && !before.some(isPrerelease)) return true;
  // What both have holds for `after` anyway.
  const shared = new Set(after.map(specifiersForm));
  const bounds = before.filter((clause) => !shared.has(specifiersForm(clause)));
  if (bounds.length === 0) return false;
  // Without a clause that is not followed `after` is larger: the answer errs on the safe side.
  const followed = after.filter((clause) => releaseOf(clause) !== undefined);
  const clauses = [...bounds, ...followed];
  if (followed.length === 0 || clauses.length > MAX_CLAUSES) return true;
  const releases = clauses.map(releaseOf).filter((release) => release !== undefined);
  if (releases.length < clauses.length) return true;
  const [left, right] = [bounds.join(','), followed.join(',')];
  const options = { prereleases: true };
  for (const version of samples(clauses, releases)) {
    if (satisfies(version, right, options) && !satisfies(version, left, options)) return true;
  }
  return false;
}

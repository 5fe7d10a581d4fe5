/**
 * Globs of the policy, matched against whole paths. They decide what is trusted, so there is little to them: `?` is one
 * character and `*` any run of characters of one path component, `**` any run of components; all else is itself.
 * Libraries such as picomatch bring negation, braces, character classes and extended globs, and match by building a
 * regular expression, whose backtracking a hostile path can exploit. Here the work is at most the length of the glob
 * times that of the path.
 *
 * Wildcards stop at `!`, which stands between the levels of nested archives: an approval for a folder says nothing of what
 * archives in that folder hold. `**` as the last component is at least one component: `a/**` is what lies in `a`.
 */
export function compileGlob(glob: string): (path: string) => boolean {
  const levels = glob.split('!').map((level) => {
    const components = level.split('/');
    // Collapsed, a run of `**` costs nothing more; the `*` after a last one makes it "at least one component".
    const ends = components.at(-1) === '**' ? [...components, '*'] : components;
    return ends
      .filter((component, index) => component !== '**' || ends[index - 1] !== '**')
      .map((component) => ({ text: component, characters: Array.from(component) }));
  });
  return (path) => {
    const parts = path.split('!');
    return (
      parts.length === levels.length &&
      levels.every((level, index) =>
        matchRun(
          level,
          (parts[index] ?? '').split('/'),
          ({ text }) => text === '**',
          ({ text, characters }, name) => text === '*' || matchName(characters, name),
        ),
      )
    );
  };
}

function matchName(characters: readonly string[], name: string): boolean {
  return matchRun(
    characters,
    Array.from(name),
    (character) => character === '*',
    (expected, character) => expected === '?' || expected === character,
  );
}

/**
 * Greedy match of a pattern in which some items stand for any run of things. Going back to the last such item is enough:
 * had an earlier one to take more, the last one could take that instead. So the work is pattern times things at most.
 */
function matchRun<P, T>(
  pattern: readonly P[],
  things: readonly T[],
  isRun: (item: P) => boolean,
  matches: (item: P, thing: T) => boolean,
): boolean {
  let at = 0;
  let retry: { readonly pattern: number; thing: number } | undefined;
  for (let index = 0; index < things.length;) {
    const item = pattern[at];
    const thing = things[index];
    if (item !== undefined && isRun(item)) {
      at += 1;
      retry = { pattern: at, thing: index };
    } else if (item !== undefined && thing !== undefined && matches(item, thing)) {
      at += 1;
      index += 1;
    } else if (retry !== undefined) {
      retry.thing += 1;
      at = retry.pattern;
      index = retry.thing;
    } else {
      return false;
    }
  }
  return pattern.slice(at).every(isRun);
}

/** Longer than any path within the default limits. */
export const MAX_GLOB_LENGTH = 4096;

/** Why a text can't be a glob of the policy, in words that complete "expected a glob: …"; undefined where it can. */
export function globProblem(glob: string): string | undefined {
  if (glob === '') return 'it is empty';
  if (glob.length > MAX_GLOB_LENGTH) return `it is longer than ${MAX_GLOB_LENGTH} characters`;
  if (glob.startsWith('!')) return '"!" negates nothing here; list what is meant instead';
  const special = /[[\]{}]/u.exec(glob)?.[0];
  if (special !== undefined) {
    return `"${special}" has no special meaning here; write one pattern for each case, or "?" for that character`;
  }
  if (glob.includes('\\')) return 'a backslash escapes nothing here, and paths are separated by "/"';
  for (const component of glob.split(/[/!]/u)) {
    if (component === '')
      return 'it begins or ends with a separator, or has two in a row; paths are relative';
    if (component === '.' || component === '..') return `a path has no "${component}" component`;
    if (component.includes('**') && component !== '**') return '"**" must be a whole path component';
  }
  return undefined;
}

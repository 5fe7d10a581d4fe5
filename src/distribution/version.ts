import { parse } from '@renovatebot/pep440';

/** Longest version taken; the longest on real projects (a local version with a date and a commit) has about 60 characters. */
const MAX_LENGTH = 200;

/** Longer numbers lose digits in a JavaScript number, so that two versions would look like one. */
const TOO_LONG_NUMBER = /[0-9]{16}/;

const LEADING_ZEROS = /^0+(?=[0-9])/;

/** Local segments are kept as text: `1e5` is no number there (PEP 440, "Local version identifiers"). */
function normalizeLocal(local: string): string {
  return local
    .split(/[-_.]/)
    .map((part) => (/^[0-9]+$/.test(part) ? part.replace(LEADING_ZEROS, '') : part.toLowerCase()))
    .join('.');
}

type Part = readonly (string | number)[];

function normalize(text: string, trimZeros: boolean): string | undefined {
  if (text.length > MAX_LENGTH || TOO_LONG_NUMBER.test(text)) return undefined;
  const parsed = parse(text);
  if (!parsed) return undefined;
  const release = [...parsed.release];
  while (trimZeros && release.length > 1 && release.at(-1) === 0) release.pop();
  const plus = text.indexOf('+');
  // The library's types do not say so, but a part that is absent is null.
  const [pre, post, dev]: readonly (Part | null)[] = [parsed.pre, parsed.post, parsed.dev];
  return [
    parsed.epoch === 0 ? '' : `${parsed.epoch}!`,
    release.join('.'),
    pre ? pre.join('') : '',
    post ? `.${post.join('')}` : '',
    dev ? `.${dev.join('')}` : '',
    plus === -1 ? '' : `+${normalizeLocal(text.slice(plus + 1))}`,
  ].join('');
}

/** The normal form of a version (PEP 440), zeros at the end of the release kept; `undefined` where it is none. No white space. */
export function normalizeVersion(text: string): string | undefined {
  return normalize(text, false);
}

/** One text for all versions that PEP 440 calls equal; `undefined` where it is no version. */
export function comparableVersion(text: string): string | undefined {
  return normalize(text, true);
}

/** True where both are versions and PEP 440 calls them equal: `1.0` and `1.0.0` are. */
export function versionsEqual(a: string, b: string): boolean {
  const key = comparableVersion(a);
  return key !== undefined && key === comparableVersion(b);
}

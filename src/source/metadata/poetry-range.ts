import { comparableVersion } from '../../distribution/version.ts';

/** Parts of one constraint; more are no real one. */
const MAX_CLAUSES = 20;

/** The version with the part at `index` raised by one and nothing after it. */
function raised(parts: readonly number[], index: number): string {
  return [...parts.slice(0, index), (parts[index] ?? 0) + 1].join('.');
}

function releaseOf(version: string): readonly number[] | undefined {
  const release =
    comparableVersion(version) === undefined ? undefined : /^v?(\d+(?:\.\d+)*)/.exec(version)?.[1];
  return release?.split('.').map(Number);
}

/** The first part that is not zero, else the last one: what `^` keeps. */
function caretIndex(parts: readonly number[]): number {
  const at = parts.findIndex((part) => part > 0);
  return at === -1 ? parts.length - 1 : at;
}

function clauses(text: string): readonly string[] | undefined {
  if (text === '*') return [];
  const [, operator = '', version = ''] = /^(\^|~=|~|==|=|!=|<=|>=|<|>)?\s*(\S+)$/.exec(text) ?? [];
  if (version.endsWith('.*')) {
    const exact = operator === '' || operator === '==' || operator === '=';
    return exact ? [`==${version}`] : operator === '!=' ? [`!=${version}`] : undefined;
  }
  const parts = releaseOf(version);
  if (parts === undefined) return undefined;
  switch (operator) {
    case '^':
      return [`>=${version}`, `<${raised(parts, caretIndex(parts))}`];
    case '~':
      return [`>=${version}`, `<${raised(parts, parts.length === 1 ? 0 : 1)}`];
    case '~=':
      return [`>=${version}`, `<${raised(parts, Math.max(parts.length - 2, 0))}`];
    case '':
    case '=':
      return [`==${version}`];
    default:
      return [operator + version];
  }
}

/**
 * A version constraint of poetry as clauses of PEP 440 (poetry's documentation, "Dependency specification"): caret, tilde and
 * wildcard ranges, and lists that a comma or blanks part. `undefined` for what has no such form, as a union (`||`).
 */
export function poetryRange(text: string): readonly string[] | undefined {
  const parts = text.replaceAll(/(\^|~=|~|==|=|!=|<=|>=|<|>)\s+/g, '$1').split(/[\s,]+/, MAX_CLAUSES + 1);
  if (parts.length > MAX_CLAUSES || text.includes('|')) return undefined;
  const found = parts.filter((part) => part !== '').map(clauses);
  return found.includes(undefined) ? undefined : [...new Set(found.flatMap((part) => part ?? []))];
}

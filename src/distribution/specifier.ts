import { normalizeVersion } from './version.ts';

/** More clauses than any real set has. */
const MAX_CLAUSES = 100;

const CLAUSE = /^(~=|===|==|!=|<=|>=|<|>)[ \t]*([^ \t,;()]+)$/;

function isClause(operator: string, version: string): boolean {
  if (operator === '===') return true;
  const exact = operator === '==' || operator === '!=';
  const wildcard = version.endsWith('.*');
  if (wildcard && !exact) return false;
  const plain = normalizeVersion(wildcard ? version.slice(0, -2) : version);
  if (plain === undefined) return false;
  if (plain.includes('+') && (!exact || wildcard)) return false;
  // A prefix match is on the release alone.
  if (wildcard && !/^(?:[0-9]+!)?[0-9.]+$/.test(plain)) return false;
  return operator !== '~=' || /[0-9]\.[0-9]/.test(plain);
}

/**
 * Splits a set of version specifiers (PEP 440) into its clauses, white space removed. `undefined` where one is malformed.
 * An empty set matches all; a comma at the end is taken, as packaging does.
 */
export function parseSpecifiers(text: string): readonly string[] | undefined {
  // packaging lets arbitrary equality run to the next white space, a comma included; others split there.
  const arbitrary = text.indexOf('===');
  if (arbitrary !== -1 && text.includes(',', arbitrary)) return undefined;
  const parts = text.split(',', MAX_CLAUSES + 1).map((part) => part.trim());
  if (parts.length > MAX_CLAUSES) return undefined;
  if (parts.at(-1) === '') parts.pop();
  const clauses: string[] = [];
  for (const part of parts) {
    const match = CLAUSE.exec(part);
    if (!match) return undefined;
    const [, operator = '', version = ''] = match;
    if (!isClause(operator, version)) return undefined;
    clauses.push(operator + version);
  }
  return clauses;
}

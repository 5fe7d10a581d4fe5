/** What people write for a licence that has another identifier, or several; in lower case. */
const NO_IDENTIFIERS: ReadonlySet<string> = new Set([
  'agpl',
  'agplv3',
  'agplv3+',
  'apache',
  'apache-2',
  'apache2',
  'apache2.0',
  'apache_2.0',
  'bsd',
  'bsd-2',
  'bsd-3',
  'bsd2',
  'bsd3',
  'commercial',
  'cc-by',
  'gnu',
  'gpl',
  'gpl-2',
  'gpl-3',
  'gpl2',
  'gpl3',
  'gplv2',
  'gplv2+',
  'gplv3',
  'gplv3+',
  'lgpl',
  'lgpl-3',
  'lgplv2.1',
  'lgplv3',
  'lgplv3+',
  'license',
  'mit-license',
  'mpl',
  'mpl2',
  'mpl-2',
  'none',
  'proprietary',
  'psf',
  'public-domain',
  'unknown',
  'unlicensed',
]);

const IDENTIFIER = /^[a-z0-9.-]+\+?$/;

/** Longer than any real expression by far. */
const MAX_LENGTH = 2000;

function operandFault(token: string): string | undefined {
  const isOwn = token.startsWith('licenseref-');
  if (!IDENTIFIER.test(token) || (!isOwn && NO_IDENTIFIERS.has(token))) {
    return `${JSON.stringify(token)} is no identifier of the SPDX list`;
  }
  return undefined;
}

/**
 * Why a License-Expression (PEP 639) is none; `undefined` where nothing speaks against it. Its grammar is checked, and names
 * that are known not to be SPDX identifiers; the list of those that are grows with each SPDX release and is not held here.
 */
export function licenseExpressionFault(value: string): string | undefined {
  const malformed = 'it is no SPDX license expression';
  if (value.length > MAX_LENGTH) return malformed;
  const tokens = value
    .toLowerCase()
    .replace(/[()]/g, ' $& ')
    .split(/\s+/)
    .filter((token) => token !== '');
  let depth = 0;
  let expectsOperand = true;
  for (const token of tokens) {
    if (token === '(' && expectsOperand) depth += 1;
    else if (token === ')' && !expectsOperand && depth > 0) depth -= 1;
    else if (token === 'and' || token === 'or' || token === 'with') {
      if (expectsOperand) return malformed;
      expectsOperand = true;
    } else {
      if (!expectsOperand || token === '(' || token === ')') return malformed;
      const fault = operandFault(token);
      if (fault !== undefined) return fault;
      expectsOperand = false;
    }
  }
  return expectsOperand || depth > 0 ? malformed : undefined;
}

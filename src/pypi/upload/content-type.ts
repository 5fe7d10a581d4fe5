import { quote } from '../../distribution/problems.ts';

const TYPES: ReadonlySet<string> = new Set(['text/plain', 'text/x-rst', 'text/markdown']);
const VARIANTS: ReadonlySet<string> = new Set(['GFM', 'CommonMark']);

/** A description type split as RFC 2045 says: the type in lower case and the parameters that count. */
function parts(value: string): { readonly type: string; readonly parameters: ReadonlyMap<string, string> } {
  const [type = '', ...rest] = value.split(';');
  const parameters = new Map<string, string>();
  for (const part of rest) {
    const equals = part.indexOf('=');
    if (equals === -1) continue;
    const text = part.slice(equals + 1).trim();
    parameters.set(part.slice(0, equals).trim().toLowerCase(), text.replace(/^"(.*)"$/, '$1'));
  }
  return { type: type.trim().toLowerCase(), parameters };
}

/** Why PyPI refuses this Description-Content-Type; `undefined` where it takes it. */
export function contentTypeFault(value: string): string | undefined {
  const { type, parameters } = parts(value);
  if (!TYPES.has(type)) return `${quote(value)} is not one of ${[...TYPES].join(', ')}`;
  const charset = parameters.get('charset') ?? 'UTF-8';
  if (charset !== 'UTF-8') return `the charset is ${quote(charset)}, only UTF-8 is allowed`;
  const variant = parameters.get('variant') ?? 'GFM';
  if (type === 'text/markdown' && !VARIANTS.has(variant)) {
    return `the Markdown variant is ${quote(variant)}, only ${[...VARIANTS].join(' and ')} are known`;
  }
  return undefined;
}

/** True where PyPI renders the description as reStructuredText, its default, and refuses what does not render. */
export function isRendered(value: string | undefined): boolean {
  return value === undefined || value === '' || parts(value).type === 'text/x-rst';
}

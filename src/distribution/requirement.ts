import { isValidName, normalizeName } from './filename.ts';
import { isMarker } from './marker.ts';
import { quote } from './problems.ts';
import { parseSpecifiers } from './specifier.ts';
import type { Problem } from './types.ts';

/** A dependency specifier (PEP 508). */
export interface Requirement {
  /** As written. */
  readonly name: string;
  /** PEP 503 normalised. */
  readonly project: string;
  /** As written. */
  readonly extras: readonly string[];
  /** Clauses such as `>=1.0`, without white space; empty: any version. */
  readonly specifiers: readonly string[];
  /** Of a direct reference: `name @ url`. */
  readonly url?: string;
  /** Text after the `;`, trimmed. */
  readonly marker?: string;
}

/** Longer than any real one by far; bounds the work that one line can cause. */
const MAX_LENGTH = 10_000;

const HEAD = /^[ \t]*([A-Za-z0-9][A-Za-z0-9._-]*)[ \t]*(?:\[([^\]]*)\])?[ \t]*/;

/** Parses one dependency specifier strictly; answers a `Problem` (code `invalid-requirement`) where it is none. */
export function parseRequirement(text: string): Requirement | Problem {
  const invalid = (why: string): Problem => ({
    code: 'invalid-requirement',
    message: `${quote(text)} is no requirement: ${why}`,
  });
  if (text.length > MAX_LENGTH) return invalid('it is too long');
  const head = HEAD.exec(text);
  const name = head?.[1] ?? '';
  if (!head || !isValidName(name)) return invalid('it does not begin with a project name');
  const extras = parseExtras(head[2]);
  if (!extras) return invalid('the extras are malformed');
  const rest = text.slice(head[0].length);
  const base = { name, project: normalizeName(name), extras };

  if (rest.startsWith('@')) {
    // The URL ends at white space, so that a `;` within it is its own (PEP 508, "Grammar").
    const match = /^@[ \t]*([^ \t]+)(?:[ \t]+(?:;(.*))?)?$/.exec(rest);
    if (!match) return invalid('the URL is malformed');
    const [, url = '', marker] = match;
    return withMarker({ ...base, specifiers: [], url }, marker, invalid);
  }
  const semicolon = rest.indexOf(';');
  const specifiers = parseSpecifiers(unwrap(semicolon === -1 ? rest : rest.slice(0, semicolon)));
  if (!specifiers) return invalid('the version specifiers are malformed');
  return withMarker(
    { ...base, specifiers },
    semicolon === -1 ? undefined : rest.slice(semicolon + 1),
    invalid,
  );
}

function withMarker(
  requirement: Requirement,
  marker: string | undefined,
  invalid: (why: string) => Problem,
): Requirement | Problem {
  if (marker === undefined) return requirement;
  return isMarker(marker) ? { ...requirement, marker: marker.trim() } : invalid('the marker is malformed');
}

function parseExtras(text: string | undefined): readonly string[] | undefined {
  if (text === undefined || text.trim() === '') return [];
  const extras = text.split(',').map((extra) => extra.trim());
  return extras.every(isValidName) ? extras : undefined;
}

/** `name (>=1.0)`: specifiers may stand in parentheses. */
function unwrap(text: string): string {
  const trimmed = text.trim();
  return trimmed.startsWith('(') && trimmed.endsWith(')') ? trimmed.slice(1, -1) : trimmed;
}

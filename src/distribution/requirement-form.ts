import { normalizeName } from './filename.ts';
import { markerForm } from './marker-form.ts';
import { parseRequirement } from './requirement.ts';
import type { Requirement } from './requirement.ts';
import { parseSpecifiers } from './specifier.ts';
import { comparableVersion } from './version.ts';

/** `>=1.0` and `>=1.0.0` are one clause; `~=` and wildcards count the parts of a version, and `===` its letters. */
function clauseForm(clause: string): string {
  const [, operator = '', version = ''] = /^(>=|<=|==|!=|<|>)([^=*]*)$/.exec(clause) ?? [];
  const comparable = comparableVersion(version);
  return comparable === undefined ? clause : operator + comparable;
}

function setForm(clauses: readonly string[]): string {
  return [...new Set(clauses.map(clauseForm))].toSorted().join(',');
}

/** One text for all spellings of a set of version specifiers; of what is none the text itself. */
export function specifiersForm(text: string): string {
  const clauses = parseSpecifiers(text);
  return clauses === undefined ? text.trim() : setForm(clauses);
}

/** One text for all spellings of a requirement that mean the same by its form: names, order and white space, quotes of the marker. */
export function requirementForm({ project, extras, specifiers, url, marker }: Requirement): string {
  const wanted = extras.length === 0 ? '' : `[${extras.map(normalizeName).toSorted().join(',')}]`;
  const from = url === undefined ? setForm(specifiers) : ` @ ${url}`;
  return `${project}${wanted}${from}${marker === undefined ? '' : ` ; ${markerForm(marker)}`}`;
}

/** The same for text; of what is no requirement the text itself, trimmed. */
export function formOf(text: string): string {
  const requirement = parseRequirement(text);
  return 'code' in requirement ? text.trim() : requirementForm(requirement);
}

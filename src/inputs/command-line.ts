import { parseArgs, type ParseArgsConfig } from 'node:util';
import { ToolError, messageOf } from '../errors.ts';
import type { Field, InputSpec, RawInputs } from './spec.ts';

/** Arguments of one command to raw inputs, by its spec. @throws ToolError `usage` */
export function parseCommandLine(spec: InputSpec, args: readonly string[]): RawInputs & { help: boolean } {
  const fields = cliFields(spec);
  const options: NonNullable<ParseArgsConfig['options']> = { help: { type: 'boolean', short: 'h' } };
  for (const [name, field] of fields) {
    if (field.kind !== 'list') options[name] = { type: field.kind === 'flag' ? 'boolean' : 'string' };
  }
  const list = fields.find(([, field]) => field.kind === 'list')?.[0];
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: list !== undefined,
      strict: true,
    });
    const raw: Record<string, string | boolean | readonly string[] | undefined> = {};
    for (const [name, value] of Object.entries(values)) {
      if (typeof value === 'string' || typeof value === 'boolean') raw[name] = value;
    }
    if (list !== undefined) raw[list] = positionals;
    return { ...raw, help: values.help === true };
  } catch (cause) {
    throw new ToolError('usage', messageOf(cause), { hint: 'Add --help to see what it takes.', cause });
  }
}

/** Where arguments ask for JSON, and to which file; leniently, for the others may be wrong. */
export function jsonAskedFor(args: readonly string[]): { readonly output: string | undefined } | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: { format: { type: 'string' }, output: { type: 'string' } },
    allowPositionals: true,
    strict: false,
  });
  if (typeof values.format !== 'string' || values.format.trim() !== 'json') return undefined;
  const output = typeof values.output === 'string' ? values.output.trim() : '';
  return { output: output === '' ? undefined : output };
}

/** The --help of one command. */
export function helpText(command: string, purpose: string, spec: InputSpec): string {
  const fields = cliFields(spec);
  const list = fields.find(([, field]) => field.kind === 'list');
  const usage = list === undefined ? '' : ` [${placeholder(list[1])}…]`;
  const lines = [`Usage: hardening-actions ${command} [options]${usage}`, '', purpose, ''];
  if (list !== undefined) lines.push(...entry(`${placeholder(list[1])}…`, list[1]));
  for (const [name, field] of fields) {
    if (field.kind === 'list') continue;
    const value = field.kind === 'flag' ? '' : ` ${placeholder(field)}`;
    lines.push(...entry(`--${name}${value}`, field));
  }
  lines.push('  -h, --help', '      Show this text.', '');
  lines.push('Exit status: 0 nothing wrong, 1 findings, 2 wrong usage, 3 something could not be known.', '');
  return lines.join('\n');
}

function cliFields(spec: InputSpec): readonly (readonly [string, Field])[] {
  return Object.entries(spec).filter(([, field]) => field.only !== 'action');
}

function placeholder(field: Field): string {
  if (field.kind === 'choice') return field.choices.join('|');
  return field.kind === 'flag' ? '' : field.placeholder;
}

function entry(head: string, field: Field): readonly string[] {
  const value =
    field.kind === 'list' ? field.default.join(' ') : field.kind === 'flag' ? undefined : field.default;
  const suffix = value === undefined ? '' : ` (default: ${value})`;
  return [`  ${head}`, `      ${field.description}${suffix}`];
}

import { ToolError } from '../errors.ts';

/**
 * Declarative inputs: one object yields the typed value, the parser, action.yml, the README table, the flags of the
 * command line and its --help. A value that does not parse is an error, never a default.
 */
interface FieldBase {
  /** One or more sentences for people, in Markdown without line breaks. */
  readonly description: string;
  /** Where the field exists; absent: both. */
  readonly only?: 'action' | 'cli';
}

export interface TextField extends FieldBase {
  readonly kind: 'text';
  readonly default?: string;
  /** What stands for the value in --help, as in `--policy FILE`. */
  readonly placeholder: string;
}

/** Several values: lines in an action, the positional arguments on the command line. */
export interface ListField extends FieldBase {
  readonly kind: 'list';
  readonly default: readonly string[];
  readonly placeholder: string;
}

export interface FlagField extends FieldBase {
  readonly kind: 'flag';
}

export interface ChoiceField<T extends string = string> extends FieldBase {
  readonly kind: 'choice';
  readonly choices: readonly T[];
  /** Absent: the caller must choose. */
  readonly default?: T;
}

export type Field = TextField | ListField | FlagField | ChoiceField;
export type InputSpec = Readonly<Record<string, Field>>;

type ValueOf<F extends Field> = F extends ListField
  ? readonly string[]
  : F extends FlagField
    ? boolean
    : F extends ChoiceField<infer T>
      ? T
      : F extends { default: string }
        ? string
        : string | undefined;

export type InputsOf<S extends InputSpec> = { readonly [K in keyof S]: ValueOf<S[K]> };

/** What a caller wrote, by field name: text as it came; a list may come as an array. Absent or empty: not given. */
export type RawInputs = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** @throws ToolError `usage` naming the input, the value and what it may be. */
export function parseInputs<S extends InputSpec>(spec: S, raw: RawInputs): InputsOf<S> {
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(spec)) values[name] = parseField(name, field, raw[name]);
  // Each value was made by its own field's parser above.
  return values as InputsOf<S>;
}

function parseField(name: string, field: Field, raw: RawInputs[string]): unknown {
  switch (field.kind) {
    case 'list': {
      const values = typeof raw === 'object' ? argumentsOf(name, raw) : linesOf(textOf(raw) ?? '');
      return values.length > 0 ? values : field.default;
    }
    case 'flag':
      return parseFlag(name, raw);
    case 'choice': {
      const value = textOf(raw) ?? field.default;
      if (value === undefined) {
        throw new ToolError('usage', `the input "${name}" is missing`, {
          hint: `It may be ${field.choices.map((choice) => `"${choice}"`).join(', ')}, as in: ${name}: ${field.choices[0] ?? ''}`,
        });
      }
      if (!field.choices.includes(value)) {
        throw new ToolError('usage', `input "${name}" is ${JSON.stringify(value)}`, {
          hint: `It may be ${field.choices.map((choice) => `"${choice}"`).join(', ')}.`,
        });
      }
      return value;
    }
    case 'text':
      return textOf(raw) ?? field.default;
  }
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** An empty argument is what a shell makes of a variable that is not set: whoever wrote it meant something else. */
function argumentsOf(name: string, given: readonly string[]): readonly string[] {
  if (!given.some((value) => value.trim() === '')) return given;
  throw new ToolError('usage', `an empty argument is given in ${name}`, {
    hint: 'Leave it out, or see whether the variable that it comes from is set.',
  });
}

function textOf(raw: RawInputs[string]): string | undefined {
  return typeof raw === 'string' && raw.trim() !== '' ? raw.trim() : undefined;
}

function parseFlag(name: string, raw: RawInputs[string]): boolean {
  if (typeof raw === 'boolean') return raw;
  const value = textOf(raw) ?? 'false';
  // The booleans of the YAML 1.2 core schema, as the Actions toolkit takes them.
  if (['true', 'True', 'TRUE'].includes(value)) return true;
  if (['false', 'False', 'FALSE'].includes(value)) return false;
  throw new ToolError('usage', `input "${name}" is ${JSON.stringify(value)}`, {
    hint: 'It may be "true" or "false".',
  });
}

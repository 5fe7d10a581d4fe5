import { ToolError } from '../errors.ts';
import { nearest } from '../policy/nearest.ts';
import type { InputSpec, RawInputs } from './spec.ts';

/**
 * Inputs of an action from the runner's variables, by its spec: `source-ref` is `INPUT_SOURCE-REF`, spaces become `_`.
 * @throws ToolError `usage` for an input that the action does not have: the runner only warns, and a misspelt `strict`
 * would check less than its author believes
 */
export function readActionInputs(
  spec: InputSpec,
  environment: Readonly<Record<string, string | undefined>>,
): RawInputs {
  const names = Object.keys(spec).filter((name) => spec[name]?.only !== 'cli');
  const variables = new Map(names.map((name) => [variableOf(name), name]));
  const raw: Record<string, string | undefined> = {};
  // Looked at by name alone: other variables may hold what an action must not even read.
  for (const variable of Object.keys(environment)) {
    if (!variable.startsWith('INPUT_')) continue;
    const name = variables.get(variable);
    if (name === undefined) throw unknown(variable.slice('INPUT_'.length).toLowerCase(), names);
    raw[name] = environment[variable];
  }
  return raw;
}

function variableOf(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

function unknown(name: string, names: readonly string[]): ToolError {
  const near = nearest(name, names);
  return new ToolError('usage', `there is no input ${JSON.stringify(name)}`, {
    hint: near === undefined ? `There are ${names.join(', ')}.` : `Did you mean "${near}"?`,
  });
}

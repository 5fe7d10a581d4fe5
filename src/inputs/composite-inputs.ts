import * as z from 'zod';
import { ToolError } from '../errors.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const INPUTS = z.record(z.string(), z.string());

/**
 * The runner gives a composite action's steps no `INPUT_` variables, so its action.yml hands all inputs on in one variable, as
 * JSON. Answers the environment as a node action would see it.
 * @throws ToolError `environment` where they are not there
 */
export function compositeEnvironment(environment: Environment): Environment {
  const { HARDENING_INPUTS: text, ...rest } = environment;
  // Inputs of an action around this one are none of ours.
  const own = Object.entries(rest).filter(([name]) => !name.startsWith('INPUT_'));
  let inputs;
  try {
    inputs = INPUTS.parse(JSON.parse(text ?? ''));
  } catch (cause) {
    throw new ToolError('environment', 'HARDENING_INPUTS holds no inputs', {
      hint: 'This is the entry of a GitHub Action; elsewhere run dist/cli.js.',
      cause,
    });
  }
  const given = Object.entries(inputs).map(
    ([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value] as const,
  );
  return Object.fromEntries([...own, ...given]);
}

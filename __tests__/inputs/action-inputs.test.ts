import { describe, expect, it } from 'vitest';
import { readActionInputs } from '../../src/inputs/action-inputs.ts';
import type { InputSpec } from '../../src/inputs/spec.ts';
import { VERIFY_ARTIFACTS } from '../../src/inputs/verify-artifacts.ts';

const read = (environment: Record<string, string>) => readActionInputs(VERIFY_ARTIFACTS, environment);

describe('inputs of an action', () => {
  it('are the runner’s variables, by the names of the spec', () => {
    expect(read({ INPUT_PATHS: 'a\nb', 'INPUT_SOURCE-REF': 'v1', HOME: '/', INPUTS: 'x' })).toEqual({
      paths: 'a\nb',
      'source-ref': 'v1',
    });
  });

  it('have names with spaces, too', () => {
    const spec: InputSpec = { 'a name': { kind: 'flag', description: 'x' } };
    expect(readActionInputs(spec, { INPUT_A_NAME: 'true' })).toEqual({ 'a name': 'true' });
  });

  it('that are misspelt are refused, with what was meant', () => {
    expect(() => read({ INPUT_STICT: 'true' })).toThrow(
      expect.objectContaining({
        code: 'usage',
        message: 'there is no input "stict"',
        hint: 'Did you mean "strict"?',
      }),
    );
  });

  it('that resemble none are refused with the list of all', () => {
    expect(() => read({ INPUT_XYZXYZXYZ: '1' })).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('paths, policy, source') as string }),
    );
  });

  it('of the command line alone are none', () => {
    expect(() => read({ INPUT_FORMAT: 'json' })).toThrow('there is no input "format"');
  });
});

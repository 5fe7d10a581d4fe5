import type { InputSpec } from '../src/inputs/spec.ts';
import { VERIFY_ARTIFACTS } from '../src/inputs/verify-artifacts.ts';
import { VERIFY_ARTIFACTS_OUTPUTS } from '../src/inputs/outputs.ts';

/** What action.yml and the tables of an action's README are made from. */
export interface Action {
  readonly title: string;
  readonly description: string;
  readonly inputs: InputSpec;
  /** Name to description. */
  readonly outputs: Readonly<Record<string, string>>;
}

export const ACTIONS = {
  'verify-artifacts': {
    title: 'Verify Python distributions',
    description:
      'Opens built wheels and sdists and says, with evidence, whether they may be published to PyPI',
    inputs: VERIFY_ARTIFACTS,
    outputs: VERIFY_ARTIFACTS_OUTPUTS,
  },
} as const satisfies Record<string, Action>;

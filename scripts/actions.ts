import { PUBLISH_GATE } from '../src/inputs/publish-gate.ts';
import type { InputSpec } from '../src/inputs/spec.ts';
import { VERIFY_ARTIFACTS } from '../src/inputs/verify-artifacts.ts';
import {
  PUBLISH_GATE_OUTPUTS,
  VERIFY_ARTIFACTS_OUTPUTS,
  VERIFY_DEPENDENCY_CHANGES_OUTPUTS,
  VERIFY_TOOLCHAIN_OUTPUTS,
} from '../src/inputs/outputs.ts';
import { VERIFY_DEPENDENCY_CHANGES } from '../src/inputs/verify-dependency-changes.ts';
import { VERIFY_TOOLCHAIN } from '../src/inputs/verify-toolchain.ts';

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
  'verify-dependency-changes': {
    title: 'Verify the dependencies of a pull request',
    description:
      'Fails a pull request that brings a dependency, action, hook or submodule that nobody has reviewed',
    inputs: VERIFY_DEPENDENCY_CHANGES,
    outputs: VERIFY_DEPENDENCY_CHANGES_OUTPUTS,
  },
  'verify-toolchain': {
    title: 'Verify the build toolchain',
    description:
      'Says whether the tools that build, check and release a Python project are pinned, hashed and all there',
    inputs: VERIFY_TOOLCHAIN,
    outputs: VERIFY_TOOLCHAIN_OUTPUTS,
  },
  'publish-gate': {
    title: 'Publish gate',
    description: 'Hands out the files of a release only if they are what was verified and approved',
    inputs: PUBLISH_GATE,
    outputs: PUBLISH_GATE_OUTPUTS,
  },
} as const satisfies Record<string, Action>;

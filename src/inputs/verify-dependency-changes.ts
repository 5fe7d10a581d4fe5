import { INSPECTION_LOG, JUDGING, OUTPUT } from './common.ts';
import type { InputSpec } from './spec.ts';

export const VERIFY_DEPENDENCY_CHANGES = {
  base: {
    kind: 'text',
    only: 'cli',
    description: 'Commit, branch or tag that the change is to be merged into. Its policy decides.',
    placeholder: 'REF',
  },
  head: {
    kind: 'text',
    only: 'cli',
    description: 'Commit, branch or tag with the change.',
    default: 'HEAD',
    placeholder: 'REF',
  },
  policy: {
    kind: 'text',
    description:
      'Path of the policy file in the base. Without this input `release-policy.toml` is used where it exists; without any policy nothing is reviewed.',
    placeholder: 'FILE',
  },
  source: {
    kind: 'text',
    description: 'Folder of the repository.',
    default: '.',
    placeholder: 'DIR',
  },
  ...JUDGING,
  ...INSPECTION_LOG,
  'artifact-name': {
    ...INSPECTION_LOG['artifact-name'],
    description:
      'Name of the uploaded inspection log. Default: `dependencies-<job>-<matrix index>-<attempt>`, because equal names are refused: give it where one job verifies twice.',
  },
  ...OUTPUT,
} as const satisfies InputSpec;

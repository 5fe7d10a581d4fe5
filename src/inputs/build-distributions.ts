import { ISOLATED, JUDGING, OUTPUT, POLICY } from './common.ts';
import type { InputSpec } from './spec.ts';

export const BUILD_DISTRIBUTIONS = {
  source: {
    kind: 'text',
    description:
      'Folder of the project, in a git checkout. What is built is its HEAD, and its tree has to be clean.',
    default: '.',
    placeholder: 'DIR',
  },
  dist: {
    kind: 'text',
    description: 'Folder for the sdist and the wheel. It may not be there yet, or has to be empty.',
    default: 'dist',
    placeholder: 'DIR',
  },
  constraints: {
    kind: 'text',
    description:
      'Requirements files of the build tools, one a line, seen from `source`: `build`, the backend and all that they require, each with `==` and `--hash`. They are installed with `--require-hashes --only-binary :all:`.',
    default: 'requirements-dev.txt',
    placeholder: 'FILES',
  },
  'config-settings': {
    kind: 'text',
    description: 'Settings for the build backend, `KEY=VALUE`, one a line.',
    placeholder: 'SETTINGS',
  },
  ...ISOLATED,
  ...POLICY,
  ...JUDGING,
  ...OUTPUT,
} as const satisfies InputSpec;

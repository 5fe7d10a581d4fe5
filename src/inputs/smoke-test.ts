import { ISOLATED, JUDGING, OUTPUT, POLICY } from './common.ts';
import type { InputSpec } from './spec.ts';

export const SMOKE_TEST = {
  paths: {
    kind: 'list',
    description:
      'Files, folders or globs of wheels and sdists. Each is installed by itself, in an environment of its own.',
    default: ['dist'],
    placeholder: 'PATH',
  },
  constraints: {
    kind: 'text',
    description:
      'Requirements files, one a line, of what the artifacts need: dependencies, the sdist’s build backend, tools of the test, each with `==` and `--hash`. Their wheels are fetched before anything is installed.',
    placeholder: 'FILES',
  },
  imports: {
    kind: 'text',
    description: 'Modules to import, by white space. Default: every public module of the artifact.',
    placeholder: 'MODULES',
  },
  'import-skip': {
    kind: 'text',
    description:
      'Modules that can’t be imported here, `name: reason`, one a line. An entry that no module needs is a finding.',
    placeholder: 'ENTRIES',
  },
  'test-tools': {
    kind: 'text',
    description:
      'Names of projects that the test command needs, by white space, such as `pytest`. The constraints hold them.',
    placeholder: 'NAMES',
  },
  'test-command': {
    kind: 'text',
    description:
      'A command for `sh`, run with each artifact installed, in an empty folder and without a network. `$SOURCE` is the folder that the step runs in.',
    placeholder: 'COMMAND',
  },
  ...ISOLATED,
  ...POLICY,
  ...JUDGING,
  ...OUTPUT,
} as const satisfies InputSpec;

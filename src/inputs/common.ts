import type { InputSpec } from './spec.ts';

/** Inputs of every command that ends in a report. */

/** How findings are judged. */
export const JUDGING = {
  mode: {
    kind: 'choice',
    description: '`enforce` fails on findings, `report` shows them and never fails: for adoption.',
    choices: ['enforce', 'report'],
    default: 'enforce',
  },
  strict: { kind: 'flag', description: 'Warnings fail, too.' },
} as const satisfies InputSpec;

/** Where something of the project is run. */
export const ISOLATED = {
  python: {
    kind: 'text',
    description: 'The Python, as a command or a path.',
    default: 'python3',
    placeholder: 'PYTHON',
  },
  wheelhouse: {
    kind: 'text',
    description:
      'Folder of wheels that the constraints are fetched from in place of an index. Their hashes are still demanded.',
    placeholder: 'DIR',
  },
  network: {
    kind: 'choice',
    description:
      '`none` gives what is run no network, and fails where that can’t be had; `allowed` lets it through, and the report warns of it.',
    choices: ['none', 'allowed'],
    default: 'none',
  },
  'timeout-minutes': {
    kind: 'text',
    description: 'How long one step of it may take, 1 to 120.',
    default: '20',
    placeholder: 'MINUTES',
  },
} as const satisfies InputSpec;

export const POLICY = {
  policy: {
    kind: 'text',
    description:
      'The policy file, for its approvals. Without this input `release-policy.toml` is used where it exists, else nothing is approved. It is read from the commit, on a pull request from its base.',
    placeholder: 'FILE',
  },
} as const satisfies InputSpec;

/** The inspection log of an action. */
export const INSPECTION_LOG = {
  'artifact-name': {
    kind: 'text',
    only: 'action',
    description:
      'Name of the uploaded inspection log. Default: `inspection-<job>-<matrix index>-<attempt>`, because equal names are refused: give it where one job verifies twice.',
    placeholder: 'NAME',
  },
  'retention-days': {
    kind: 'text',
    only: 'action',
    description: 'Days that the inspection log is kept, 1 to 90. Default: what the repository is set to.',
    placeholder: 'DAYS',
  },
  'matrix-index': {
    kind: 'text',
    only: 'action',
    description: 'Tells the legs of a matrix apart in that name; leave it as it is.',
    // Only an expression knows it. Where a runner does not count the legs, their values tell them apart.
    default: "${{ format('{0}', strategy.job-index) || toJSON(matrix) }}",
    placeholder: 'INDEX',
  },
} as const satisfies InputSpec;

/** What the command line prints. */
export const OUTPUT = {
  format: {
    kind: 'choice',
    only: 'cli',
    description: 'What is printed on standard output.',
    choices: ['text', 'json', 'markdown', 'sarif'],
    default: 'text',
  },
  output: {
    kind: 'text',
    only: 'cli',
    description: 'Write to this file instead of standard output.',
    placeholder: 'FILE',
  },
  quiet: { kind: 'flag', only: 'cli', description: 'Only the verdict and what fails.' },
  verbose: { kind: 'flag', only: 'cli', description: 'Every finding in full, and what was not checked.' },
  color: {
    kind: 'choice',
    only: 'cli',
    description: 'Colour: by default only on a terminal.',
    choices: ['auto', 'always', 'never'],
    default: 'auto',
  },
} as const satisfies InputSpec;

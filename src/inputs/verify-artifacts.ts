import type { InputSpec } from './spec.ts';

export const VERIFY_ARTIFACTS = {
  paths: {
    kind: 'list',
    description:
      'Files, folders or globs of wheels and sdists; `pypi:NAME==VERSION` and `pkg:pypi/NAME@VERSION` download a release.',
    default: ['dist'],
    placeholder: 'PATH',
  },
  policy: {
    kind: 'text',
    description:
      'The policy file. Without this input `release-policy.toml` is used where it exists, else the built-in pure-Python policy holds. A workflow run reads it from the commit of the run, a pull request from its base.',
    placeholder: 'FILE',
  },
  source: {
    kind: 'text',
    description: 'Folder of the git repository that the artifacts were built from.',
    placeholder: 'DIR',
  },
  'source-ref': {
    kind: 'text',
    description:
      'Commit or tag in that repository. The policy is then read from this commit’s git objects, never from the working tree.',
    placeholder: 'REF',
  },
  mode: {
    kind: 'choice',
    description: '`enforce` fails on findings, `report` shows them and never fails: for adoption.',
    choices: ['enforce', 'report'],
    default: 'enforce',
  },
  strict: { kind: 'flag', description: 'Warnings fail, too.' },
  'index-url': {
    kind: 'text',
    description: 'Simple API of the package index. Default: what pip would use by its configuration.',
    placeholder: 'URL',
  },
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

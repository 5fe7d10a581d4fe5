import type { InputSpec } from './spec.ts';

export const TOOLCHAIN_REFRESH = {
  inputs: {
    kind: 'list',
    description:
      'What is to be resolved: requirements files without pins, seen from the project’s root. Default: the `.in` files beside the constraints that the policy names, else `requirements-dev.in` and the like.',
    default: [],
    placeholder: 'INPUT',
  },
  source: { kind: 'text', description: 'Folder of the project.', default: '.', placeholder: 'DIR' },
  constraints: {
    kind: 'text',
    description:
      'The file that is written, seen from the project’s root; for one input alone. Default: the name of the input with `.txt` in place of `.in`.',
    placeholder: 'FILE',
  },
  policy: {
    kind: 'text',
    description:
      'The policy file, for `min-age-days` and the constraints in `[toolchain]`. Default: `release-policy.toml` of the project where it exists.',
    placeholder: 'FILE',
  },
  python: {
    kind: 'text',
    description:
      'The lowest Python that the tools run on: they are resolved for it and all later ones. Default: the lower bound of `requires-python`.',
    placeholder: 'VERSION',
  },
  'index-url': {
    kind: 'text',
    description: 'Simple API of the package index. Default: what pip would use by its configuration.',
    placeholder: 'URL',
  },
  resolver: {
    kind: 'choice',
    description: 'What resolves: `auto` is uv, and pip-tools where uv is missing.',
    choices: ['auto', 'uv', 'pip-tools'],
    default: 'auto',
  },
  'allow-builds': {
    kind: 'flag',
    description:
      'Let the resolver build releases that have no wheel, which runs their code on this machine. Without it they are refused.',
  },
  'dry-run': { kind: 'flag', description: 'Show the table, write nothing.' },
  format: {
    kind: 'choice',
    description: 'How the table is printed.',
    choices: ['text', 'markdown', 'json'],
    default: 'text',
  },
  quiet: { kind: 'flag', description: 'No progress and no remarks on standard error.' },
} as const satisfies InputSpec;

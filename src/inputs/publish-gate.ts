import { OUTPUT } from './common.ts';
import type { InputSpec } from './spec.ts';

export const PUBLISH_GATE = {
  'artifact-id': {
    kind: 'text',
    description: 'Id of the artifact with the verified files, from the output of the job that verified them.',
    placeholder: 'ID',
  },
  'artifact-digest': {
    kind: 'text',
    description: 'SHA-256 of its zip in hex, from the output of the same job.',
    placeholder: 'SHA256',
  },
  checksums: {
    kind: 'text',
    description:
      'Lines `<sha256>  <file name>` of every file to publish, or `sha256:<hex>` of the `SHA256SUMS` in the artifact, from the output of the same job.',
    placeholder: 'LINES',
  },
  'statement-checksums': {
    kind: 'text',
    description: 'The same of the statements that will be signed, from the output of the same job.',
    placeholder: 'LINES',
  },
  tag: {
    kind: 'text',
    description: 'The tag of the release, such as `v1.0`, from the output of the same job.',
    placeholder: 'TAG',
  },
  commit: {
    kind: 'text',
    description: 'Full id of the commit that was verified, from the output of the same job.',
    placeholder: 'SHA',
  },
  environment: {
    kind: 'text',
    description: 'The environment of the job that publishes.',
    default: 'pypi',
    placeholder: 'NAME',
  },
  workflow: {
    kind: 'text',
    description: 'File name of the workflow that may publish, as PyPI’s trusted publisher names it.',
    default: 'release.yml',
    placeholder: 'FILE',
  },
  policy: {
    kind: 'text',
    description:
      'Path of the policy in the repository. It is read through the API, at the commit of the tag; where there is none, the built-in policy holds.',
    default: 'release-policy.toml',
    placeholder: 'PATH',
  },
  'index-url': {
    kind: 'text',
    description: 'Simple API of the index that the files go to.',
    default: 'https://pypi.org/simple/',
    placeholder: 'URL',
  },
  token: {
    kind: 'text',
    only: 'action',
    description: 'Token with `actions: read` and `contents: read`.',
    default: '${{ github.token }}',
    placeholder: 'TOKEN',
  },
  repository: {
    kind: 'text',
    only: 'cli',
    description: 'The repository on GitHub. The token is taken from GITHUB_TOKEN or GH_TOKEN.',
    placeholder: 'OWNER/NAME',
  },
  'run-id': {
    kind: 'text',
    only: 'cli',
    description: 'Id of the workflow run: the last number in the address of its page.',
    placeholder: 'ID',
  },
  into: {
    kind: 'text',
    only: 'cli',
    description: 'A folder to make, for the files that passed. Default: they are only looked at.',
    placeholder: 'DIR',
  },
  ...OUTPUT,
} as const satisfies InputSpec;

import { INSPECTION_LOG, ISOLATED, JUDGING, OUTPUT } from './common.ts';
import type { InputSpec } from './spec.ts';

export const VERIFY_PUBLISHED = {
  release: {
    kind: 'list',
    description:
      'The release, such as `pypi:embit==0.8.0`. Alone it is verified for whoever installs it: attestations, and every byte against the source. With `manifest` it may be left out.',
    default: [],
    placeholder: 'pypi:NAME==VERSION',
  },
  manifest: {
    kind: 'text',
    description:
      'Path of `manifest.json` of the release, as `checksum-and-attest` wrote it: the index has to serve exactly its files.',
    placeholder: 'FILE',
  },
  checksums: {
    kind: 'text',
    description:
      'Instead of the manifest: lines `<sha256>  <file name>` of every file, from the output of the job that verified them; or `sha256:<hex>` of a long list, which is then taken from the GitHub Release. Give `release`, too.',
    placeholder: 'LINES',
  },
  'bundle-checksums': {
    kind: 'text',
    description:
      'Lines `<sha256>  <file name>` of the signed bundles, from the output of the job that signed. Then bundles and SBOM of the GitHub Release have to be there and are compared, too.',
    placeholder: 'LINES',
  },
  repository: {
    kind: 'text',
    description:
      'The repository on GitHub that has to have published it. Default: in a workflow its own; else the one that the attestations name.',
    placeholder: 'OWNER/NAME',
  },
  tag: {
    kind: 'text',
    description:
      'The tag that it was built from. Default: that of the manifest, or the one that the attestations name.',
    placeholder: 'TAG',
  },
  workflow: {
    kind: 'text',
    description:
      'File name of the workflow that has to have published it. Default: with a list of files `release.yml`, else the one that the index names.',
    placeholder: 'FILE',
  },
  environment: {
    kind: 'text',
    description:
      'The environment of the publisher, as PyPI names it. Default: with a list of files `pypi`, else any.',
    placeholder: 'NAME',
  },
  'github-release': {
    kind: 'choice',
    description:
      'Whether a GitHub Release of the tag has to hold the same files. Asked with a list of files.',
    choices: ['require', 'skip'],
    default: 'require',
  },
  'run-id': {
    kind: 'text',
    description:
      'Id of the run that released, whose logs are searched for restored caches. Default: in a workflow the run itself.',
    placeholder: 'ID',
  },
  deadline: {
    kind: 'text',
    description:
      'Minutes to wait until index and GitHub show what was uploaded, 0 to 120. What is wrong for good stops at once.',
    default: '15',
    placeholder: 'MINUTES',
  },
  policy: {
    kind: 'text',
    description:
      'A policy of your own to judge the files by. Default: `release-policy.toml` of the commit that they were built from, else the built-in one.',
    placeholder: 'FILE',
  },
  source: {
    kind: 'text',
    only: 'cli',
    description: 'Fetch the source from this folder or https address instead of https://github.com.',
    placeholder: 'DIR',
  },
  'attestations-only': {
    kind: 'flag',
    description: 'Do not fetch the source: the files are not compared with it.',
  },
  rebuild: {
    kind: 'flag',
    only: 'cli',
    description:
      'Build the release again from the source, with the pinned tools of that commit and without a network, and compare. This runs code of the project. Only without a list of files.',
  },
  constraints: {
    kind: 'text',
    only: 'cli',
    description:
      'With `rebuild`: requirements files of the build tools, one a line, as build-distributions takes them.',
    default: 'requirements-dev.txt',
    placeholder: 'FILES',
  },
  python: {
    ...ISOLATED.python,
    only: 'cli',
    description: 'With `rebuild`: the Python, as a command or a path.',
  },
  wheelhouse: { ...ISOLATED.wheelhouse, only: 'cli' },
  'index-url': {
    kind: 'text',
    description: 'Simple API of the index. Default: the one that pip is configured to use.',
    placeholder: 'URL',
  },
  'trusted-root': {
    kind: 'text',
    description:
      'File with the trusted root of another Sigstore instance, or a newer one. Default: the public one, as it came with this version.',
    placeholder: 'FILE',
  },
  token: {
    kind: 'text',
    only: 'action',
    description: 'Token with `contents: read`, `actions: read` and `attestations: read`.',
    default: '${{ github.token }}',
    placeholder: 'TOKEN',
  },
  ...JUDGING,
  ...INSPECTION_LOG,
  'artifact-name': {
    ...INSPECTION_LOG['artifact-name'],
    description:
      'Name of the uploaded inspection log. Default: `published-<job>-<matrix index>-<attempt>`, because equal names are refused: give it where one job verifies twice.',
  },
  ...OUTPUT,
} as const satisfies InputSpec;

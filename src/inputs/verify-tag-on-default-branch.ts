import { INSPECTION_LOG, JUDGING, OUTPUT } from './common.ts';
import type { InputSpec } from './spec.ts';

export const VERIFY_TAG = {
  paths: {
    kind: 'list',
    description:
      'Files, folders or globs of wheels and sdists, whose versions must be the tag’s. Without any, only the project’s version is compared.',
    default: [],
    placeholder: 'PATH',
  },
  tag: {
    kind: 'text',
    description:
      'The tag, such as `v1.0`. Default: the ref of the run; a run that was dispatched on a branch is then a rehearsal, in which rules about tags do not apply. A run never looks at another tag than its own.',
    placeholder: 'TAG',
  },
  branch: {
    kind: 'text',
    description: 'The branch that the commit must be on. Default: the repository’s default branch.',
    placeholder: 'BRANCH',
  },
  repository: {
    kind: 'text',
    only: 'cli',
    description: 'The repository on GitHub, as owner/name. Default: what GITHUB_REPOSITORY says.',
    placeholder: 'OWNER/NAME',
  },
  token: {
    kind: 'text',
    only: 'action',
    description:
      'Token that reads the API; it needs `checks`, `contents`, `pull-requests` and `statuses`, each `read`.',
    default: '${{ github.token }}',
    placeholder: 'TOKEN',
  },
  source: {
    kind: 'text',
    description:
      'Folder of the checkout; a full one (`fetch-depth: 0`) answers for itself what is on the branch.',
    default: '.',
    placeholder: 'DIR',
  },
  policy: {
    kind: 'text',
    description:
      'The policy file, read from the commit of the tag. Without this input `release-policy.toml` is used where it exists, else the built-in policy holds.',
    placeholder: 'FILE',
  },
  ...JUDGING,
  ...INSPECTION_LOG,
  'artifact-name': {
    ...INSPECTION_LOG['artifact-name'],
    description:
      'Name of the uploaded inspection log. Default: `tag-<job>-<matrix index>-<attempt>`, because equal names are refused: give it where one job verifies twice.',
  },
  ...OUTPUT,
} as const satisfies InputSpec;

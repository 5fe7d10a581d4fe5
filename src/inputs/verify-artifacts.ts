import { INSPECTION_LOG, JUDGING, OUTPUT } from './common.ts';
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
    description:
      'Folder of the git repository that the artifacts were built from. Every file of them is then compared with it: on a laptop at `source-ref`, in a workflow run without that input at the commit of the run.',
    placeholder: 'DIR',
  },
  'source-ref': {
    kind: 'text',
    description:
      'Commit or tag in that repository (default: the one in the current folder). Every file of the artifacts is then compared with this commit’s git objects, and the policy is read from them, never from the working tree.',
    placeholder: 'REF',
  },
  baseline: {
    kind: 'text',
    description:
      'A former release to compare with: `pypi:NAME==VERSION`, `latest` (the release before the judged one on the index), or a file, folder or glob. The report then shows what changed; `[baseline]` of the policy says what of it fails.',
    placeholder: 'RELEASE',
  },
  ...JUDGING,
  'index-url': {
    kind: 'text',
    description: 'Simple API of the package index. Default: what pip would use by its configuration.',
    placeholder: 'URL',
  },
  ...INSPECTION_LOG,
  ...OUTPUT,
} as const satisfies InputSpec;

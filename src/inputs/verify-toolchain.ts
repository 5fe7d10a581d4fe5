import { INSPECTION_LOG, JUDGING, OUTPUT } from './common.ts';
import type { InputSpec } from './spec.ts';

export const VERIFY_TOOLCHAIN = {
  policy: {
    kind: 'text',
    description:
      'The policy file. Without this input `release-policy.toml` of the project is used where it exists, else the built-in policy holds. A workflow run reads it from the commit of the run, a pull request from its base.',
    placeholder: 'FILE',
  },
  source: {
    kind: 'text',
    description: 'Folder of the project.',
    default: '.',
    placeholder: 'DIR',
  },
  'source-ref': {
    kind: 'text',
    description:
      'Commit or tag in that repository. Every file is then read from this commit’s git objects. Default: the commit of the workflow run; on a laptop the files of the folder.',
    placeholder: 'REF',
  },
  online: {
    kind: 'flag',
    description:
      'Ask the package index, too: each pinned version exists, its hashes are those of its files, none is withdrawn or known to be vulnerable. What the index can’t say then counts as not known, and fails.',
  },
  'index-url': {
    kind: 'text',
    description:
      'Simple API of the package index that `online` asks. Default: what pip would use by its configuration.',
    placeholder: 'URL',
  },
  'skip-vulnerabilities': {
    kind: 'flag',
    description:
      'For `online` with an index that says nothing of vulnerabilities, as most mirrors: the report lists them as not checked.',
  },
  ...JUDGING,
  ...INSPECTION_LOG,
  'artifact-name': {
    ...INSPECTION_LOG['artifact-name'],
    description:
      'Name of the uploaded inspection log. Default: `toolchain-<job>-<matrix index>-<attempt>`, because equal names are refused: give it where one job verifies twice.',
  },
  ...OUTPUT,
} as const satisfies InputSpec;

import { INSPECTION_LOG, JUDGING, OUTPUT } from './common.ts';
import type { InputSpec } from './spec.ts';

export const WATCH_RELEASES = {
  projects: {
    kind: 'list',
    description: 'Names of the projects on the index.',
    default: [],
    placeholder: 'NAME',
  },
  record: {
    kind: 'text',
    description:
      'File that holds what was there at the last look. It is written where nothing fails; where it is not there, the first look writes it. In a workflow only with `report-to: run`, where a first look needs `accept`.',
    placeholder: 'FILE',
  },
  'report-to': {
    kind: 'choice',
    only: 'action',
    description:
      'Where it tells what it saw: `issue` keeps one issue, and the record in it; `run` writes none and fails the run, and compares with the file `record`, which the workflow keeps.',
    choices: ['issue', 'run'],
    default: 'issue',
  },
  accept: {
    kind: 'flag',
    description:
      'What is there now is right: it becomes the record, whatever changed. For a person who has looked.',
  },
  repository: {
    kind: 'text',
    description:
      'Repository on GitHub that releases projects without attestations: a new release without any then needs a successful run of `workflow` there, on the tag of its version (`v1.2` or `1.2`). Default: of such a release it stays unknown what made it.',
    placeholder: 'OWNER/NAME',
  },
  workflow: {
    kind: 'text',
    description: 'File name of the workflow that releases, for `repository`.',
    default: 'release.yml',
    placeholder: 'FILE',
  },
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
    description:
      'Token with `issues: write` for the issue; `report-to: run` does without that. `actions: read` finds the runs of releases.',
    default: '${{ github.token }}',
    placeholder: 'TOKEN',
  },
  ...JUDGING,
  ...INSPECTION_LOG,
  'artifact-name': {
    ...INSPECTION_LOG['artifact-name'],
    description:
      'Name of the uploaded inspection log. Default: `watch-<job>-<matrix index>-<attempt>`, because equal names are refused.',
  },
  ...OUTPUT,
} as const satisfies InputSpec;

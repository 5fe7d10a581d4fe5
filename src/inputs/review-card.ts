import { INSPECTION_LOG, JUDGING } from './common.ts';
import type { InputSpec } from './spec.ts';

export const REVIEW_CARD = {
  reports: {
    kind: 'list',
    description:
      'Paths of JSON reports that were made in this job: of verify-tag-on-default-branch, verify-artifacts and, where you use them, verify-toolchain, verify-dependency-changes. After publishing: of verify-published, and of no other.',
    default: [],
    placeholder: 'FILE',
  },
  manifest: {
    kind: 'text',
    description: 'Path of `manifest.json`, the output `manifest` of checksum-and-attest.',
    placeholder: 'FILE',
  },
  checksums: {
    kind: 'text',
    description: 'The output `checksums` of checksum-and-attest, as the job that publishes will get it.',
    placeholder: 'LINES',
  },
  'artifact-id': {
    kind: 'text',
    description: 'The output `artifact-id` of checksum-and-attest.',
    placeholder: 'ID',
  },
  'artifact-digest': {
    kind: 'text',
    description: 'The output `artifact-digest` of checksum-and-attest.',
    placeholder: 'SHA256',
  },
  needs: {
    kind: 'text',
    only: 'action',
    description:
      'How the jobs before this one ended: the expression `toJSON(needs)`. Of each job its result counts; its outputs are not looked at.',
    placeholder: 'JSON',
  },
  environment: {
    kind: 'text',
    description: 'The environment that the job which publishes must run in.',
    default: 'pypi',
    placeholder: 'NAME',
  },
  source: {
    kind: 'text',
    description:
      'Folder of the checkout. The workflow and the release notes are read from git’s objects of the commit, never from the files that lie there.',
    default: '.',
    placeholder: 'DIR',
  },
  mode: {
    ...JUDGING.mode,
    description:
      '`enforce` fails where anything failed or was not checked, `report` shows it and never fails: for adoption.',
  },
  ...INSPECTION_LOG,
  'artifact-name': {
    ...INSPECTION_LOG['artifact-name'],
    description: 'Name of the uploaded card. Default: `review-card-<job>-<matrix index>-<attempt>`.',
  },
  'retention-days': {
    ...INSPECTION_LOG['retention-days'],
    description: 'Days that the card is kept, 1 to 90. Default: what the repository is set to.',
  },
} as const satisfies InputSpec;

import { INSPECTION_LOG, JUDGING, OUTPUT } from './common.ts';
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
  repository: {
    kind: 'text',
    only: 'cli',
    description: 'The repository on GitHub, as owner/name. Default: what GITHUB_REPOSITORY says.',
    placeholder: 'OWNER/NAME',
  },
  tag: {
    kind: 'text',
    only: 'cli',
    description: 'The tag that is released. Without one it is the card of a rehearsal.',
    placeholder: 'TAG',
  },
  'source-ref': {
    kind: 'text',
    only: 'cli',
    description: 'The commit of a rehearsal. Default: the one that is checked out.',
    placeholder: 'REF',
  },
  workflow: {
    kind: 'text',
    only: 'cli',
    description: 'File name of the workflow that releases.',
    default: 'release.yml',
    placeholder: 'FILE',
  },
  job: {
    kind: 'text',
    only: 'cli',
    description: 'Name of its job that verifies.',
    default: 'verify',
    placeholder: 'JOB',
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
  format: {
    kind: 'choice',
    only: 'cli',
    description: 'The form of the card.',
    choices: ['markdown', 'html'],
    default: 'markdown',
  },
  output: OUTPUT.output,
} as const satisfies InputSpec;

import { OUTPUT } from './common.ts';
import { PUBLISH_GATE } from './publish-gate.ts';
import type { InputSpec } from './spec.ts';

export const PUBLISH_RELEASE = {
  'artifact-id': PUBLISH_GATE['artifact-id'],
  'artifact-digest': PUBLISH_GATE['artifact-digest'],
  checksums: PUBLISH_GATE.checksums,
  'statement-checksums': {
    ...PUBLISH_GATE['statement-checksums'],
    description: 'The same of the statements that were signed, from the output of the same job.',
  },
  'bundles-artifact-id': {
    kind: 'text',
    description: 'Id of the artifact with the signed bundles, from the output of the job that signed them.',
    placeholder: 'ID',
  },
  'bundles-artifact-digest': {
    kind: 'text',
    description: 'SHA-256 of its zip in hex, from the output of the same job.',
    placeholder: 'SHA256',
  },
  'bundle-checksums': {
    kind: 'text',
    description: 'Lines `<sha256>  <file name>` of the bundles, from the output of the same job.',
    placeholder: 'LINES',
  },
  'without-bundles': {
    kind: 'flag',
    description: 'Nothing was signed: no bundles are attached. Else leaving them out is an error.',
  },
  tag: PUBLISH_GATE.tag,
  commit: PUBLISH_GATE.commit,
  workflow: PUBLISH_GATE.workflow,
  policy: {
    ...PUBLISH_GATE.policy,
    description:
      'Path of the policy in the repository, for its limits. It is read through the API, at the commit of the tag.',
  },
  changelog: {
    kind: 'text',
    description:
      'Path of the changelog in the repository: its section of this version goes into the Release. It is read through the API, at the commit of the tag. Default: `CHANGELOG.md` where it exists.',
    placeholder: 'PATH',
  },
  token: {
    kind: 'text',
    only: 'action',
    description: 'Token with `actions: read` and `contents: write`.',
    default: '${{ github.token }}',
    placeholder: 'TOKEN',
  },
  repository: PUBLISH_GATE.repository,
  'run-id': PUBLISH_GATE['run-id'],
  'dry-run': {
    kind: 'flag',
    only: 'cli',
    description: 'Says what would be done, and changes nothing.',
  },
  ...OUTPUT,
} as const satisfies InputSpec;

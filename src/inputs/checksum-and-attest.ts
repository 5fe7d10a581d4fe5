import type { InputSpec } from './spec.ts';

export const CHECKSUM_AND_ATTEST = {
  mode: {
    kind: 'choice',
    description:
      '`checksum` (job *verify*) writes checksums, manifest, SBOM and the unsigned statements, and needs no token. `attest` (job *publish*, after the gate) signs those statements and nothing else.',
    choices: ['checksum', 'attest'],
  },
  paths: {
    kind: 'list',
    description: 'Files, folders or globs of the wheels and sdists to publish.',
    default: ['dist'],
    placeholder: 'PATH',
  },
  report: {
    kind: 'text',
    description:
      'Mode `checksum`: JSON report of verify-artifacts over the same files, compared with the source.',
    placeholder: 'FILE',
  },
  source: {
    kind: 'text',
    description: 'Mode `checksum`: folder of the git repository that the files were built from.',
    default: '.',
    placeholder: 'DIR',
  },
  'source-ref': {
    kind: 'text',
    description:
      'Mode `checksum`: commit or tag in that repository. Default: the commit of the workflow run; on a laptop it must be given.',
    placeholder: 'REF',
  },
  policy: {
    kind: 'text',
    description:
      'Mode `checksum`: the policy file of that commit that the report was made by. Default: `release-policy.toml` where it exists.',
    placeholder: 'FILE',
  },
  'index-url': {
    kind: 'text',
    description:
      'Mode `checksum`: Simple API of the index that the files will go to. It stops where that already holds other files of this version, before anyone is asked to approve. Default: in a workflow `https://pypi.org/simple/`, by hand `none`, which asks no index.',
    placeholder: 'URL',
  },
  folder: {
    kind: 'text',
    description:
      'Folder to write to, outside of `paths`: mode `checksum` writes the release, mode `attest` the signed bundles. Default: a new temporary folder.',
    placeholder: 'DIR',
  },
  'retention-days': {
    kind: 'text',
    only: 'action',
    description: 'Days that the artifact is kept, 45 to 90. An approval may wait 30 days.',
    default: '90',
    placeholder: 'DAYS',
  },
  checksums: {
    kind: 'text',
    description: 'Mode `attest`: the output `checksums` of job *verify*.',
    placeholder: 'LINES',
  },
  statements: {
    kind: 'text',
    description: 'Mode `attest`: folder with the statements of job *verify*, as the gate unpacked them.',
    placeholder: 'DIR',
  },
  'statement-checksums': {
    kind: 'text',
    description: 'Mode `attest`: the output `statement-checksums` of job *verify*.',
    placeholder: 'LINES',
  },
  commit: {
    kind: 'text',
    description: 'Mode `attest`: full id of the commit of the release, as verified.',
    placeholder: 'SHA',
  },
  tag: {
    kind: 'text',
    description: 'Mode `attest`: name of the tag of the release.',
    placeholder: 'TAG',
  },
  environment: {
    kind: 'text',
    description: 'Mode `attest`: name of the environment that the job must run in.',
    default: 'pypi',
    placeholder: 'NAME',
  },
  'publish-attestations': {
    kind: 'flag',
    description:
      'Mode `attest`: sign a publish attestation (PEP 740) of each file in `upload-folder`, and write it beside the file. Only where the job uploads by `uv` or `twine` itself: an upload action writes its own, and stops at these.',
  },
  'upload-folder': {
    kind: 'text',
    description:
      'Mode `attest`, with `publish-attestations`: folder of the files to upload, the output `path` of the gate.',
    placeholder: 'DIR',
  },
  'trusted-root': {
    kind: 'text',
    description:
      'Mode `attest`: file with the trusted root of Sigstore to verify by, as `gh attestation trusted-root` writes it. Default for a public repository: that of the public instance, fetched by TUF. A private one needs it.',
    placeholder: 'FILE',
  },
  'skip-bundle-upload': {
    kind: 'flag',
    only: 'action',
    description:
      'Mode `attest`: uploads no artifact with the signed bundles. Then publish-release has none to attach.',
  },
  token: {
    kind: 'text',
    only: 'action',
    description: 'Mode `attest`: token that reads the repository and stores attestations.',
    default: '${{ github.token }}',
    placeholder: 'TOKEN',
  },
} as const satisfies InputSpec;

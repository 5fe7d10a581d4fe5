/** Outputs of actions, name to description. */

const REPORT = {
  verdict: '`pass` or `fail`; in mode `report` a step that found something ends well, so look here.',
  report: 'Path of the JSON report on the runner.',
  sarif: 'Path of the SARIF report on the runner, for `github/codeql-action/upload-sarif`.',
} as const;

const LOG = {
  'artifact-name': 'Name of the uploaded inspection log; empty where nothing was uploaded.',
  'artifact-id': 'Its id.',
  'artifact-digest': 'SHA-256 of its zip, in hex.',
} as const;

export const VERIFY_ARTIFACTS_OUTPUTS = {
  ...REPORT,
  checksums:
    'One line an artifact, `<sha256>  <file name>` as `sha256sum --check` takes it: the bytes that were verified.',
  ...LOG,
} as const;

export const VERIFY_DEPENDENCY_CHANGES_OUTPUTS = { ...REPORT, ...LOG } as const;

export const VERIFY_TOOLCHAIN_OUTPUTS = { ...REPORT, ...LOG } as const;

export const CHECKSUM_AND_ATTEST_OUTPUTS = {
  checksums:
    'SHA256SUMS of the files; above 96 KiB `sha256:<hex>` of it, and the file itself is in the artifact. Mode `checksum`.',
  'statement-checksums': 'The same of the unsigned statements. Mode `checksum`.',
  folder: 'Folder that was written: the release (`checksum`) or the signed bundles (`attest`).',
  manifest: 'Path of `manifest.json`. Mode `checksum`.',
  sbom: 'Path of the SBOM. Mode `checksum`.',
  'artifact-name': 'Name of the uploaded artifact, which ends in the attempt of the run. Mode `checksum`.',
  'artifact-id': 'Its id. Mode `checksum`.',
  'artifact-digest': 'SHA-256 of its zip, in hex. Mode `checksum`.',
  'attestation-ids': 'Ids of the stored attestations, a line each. Mode `attest`.',
} as const;

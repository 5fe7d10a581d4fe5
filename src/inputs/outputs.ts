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

/** Composite actions have no runner's token, so that what they run can't find it: their callers upload. */
const COMPOSITE_REPORT = {
  ...REPORT,
  reports: 'Folder with the report as JSON, SARIF, Markdown and text, to be uploaded by a later step.',
} as const;

export const BUILD_DISTRIBUTIONS_OUTPUTS = {
  ...COMPOSITE_REPORT,
  dist: 'Absolute path of the folder with the sdist and the wheel.',
  checksums: 'One line an artifact, `<sha256>  <file name>` as `sha256sum --check` takes it.',
} as const;

export const SMOKE_TEST_OUTPUTS = {
  ...COMPOSITE_REPORT,
  checksums:
    'One line an artifact, `<sha256>  <file name>` as `sha256sum --check` takes it: the bytes that were installed.',
} as const;

export const VERIFY_PUBLISHED_OUTPUTS = { ...REPORT, ...LOG } as const;

export const WATCH_RELEASES_OUTPUTS = {
  ...REPORT,
  issue: 'Number of the issue that tells of it; empty where none is kept.',
  'new-releases':
    'A line `name version` for each release that the record of the last look does not have, whether something is wrong with it or not.',
  ...LOG,
} as const;

export const VERIFY_TAG_OUTPUTS = {
  ...REPORT,
  tag: 'The tag, such as `v1.0`; empty in a rehearsal.',
  'tag-object':
    'Full id that the tag holds: of the tag object, or of the commit where the tag is lightweight. Empty in a rehearsal.',
  commit: 'Full id of the commit that the tag leads to; in a rehearsal the commit of the run.',
  version: 'The version that the tag names, in normal form (PEP 440); empty in a rehearsal.',
  ...LOG,
} as const;

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
  'bundle-checksums': 'Lines like `checksums` of the signed bundles. Mode `attest`.',
  'bundles-artifact-id': 'Id of the artifact with the bundles, `signed-<job>-<attempt>`. Mode `attest`.',
  'bundles-artifact-digest': 'SHA-256 of its zip, in hex. Mode `attest`.',
} as const;

export const REVIEW_CARD_OUTPUTS = {
  verdict:
    '`pass`, `fail`, or `incomplete` where nothing speaks against it and not everything was checked. In mode `report` such a step ends well, so look here.',
  card: 'Path of the card as HTML on the runner.',
  markdown: 'Path of the card as Markdown on the runner.',
  'artifact-name': 'Name of the uploaded card; empty where nothing was uploaded.',
  'artifact-id': 'Its id.',
  'artifact-digest': 'SHA-256 of its zip, in hex.',
} as const;

export const PUBLISH_GATE_OUTPUTS = {
  ...REPORT,
  files:
    'Folder with all verified files to publish, for signing and for the GitHub Release; from the workspace, where steps start.',
  statements:
    'Folder with the statements to sign. `SHA256SUMS`, `manifest.json`, `sbom.cdx.json` and `report.json` lie beside it.',
  path: 'Folder with the files to upload: those that the index does not have yet. It can be written to, the files can’t.',
  'upload-needed': '`true` or `false`: whether there is any file to upload.',
} as const;

export const PUBLISH_RELEASE_OUTPUTS = {
  ...REPORT,
  verdict: '`pass` where the Release is published with exactly the verified files, else `fail`.',
  'release-id': 'Id of the published GitHub Release; empty where there is none.',
  url: 'Address of its page.',
} as const;

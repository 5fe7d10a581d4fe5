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

export const PUBLISH_GATE_OUTPUTS = {
  ...REPORT,
  files:
    'Folder with all verified files, for signing and for the GitHub Release; from the workspace, where steps start.',
  path: 'Folder with the files to upload: those that the index does not have yet. It can be written to, the files can’t.',
  'upload-needed': '`true` or `false`: whether there is any file to upload.',
} as const;

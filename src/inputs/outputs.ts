/** Outputs of the action verify-artifacts, name to description. */
export const VERIFY_ARTIFACTS_OUTPUTS = {
  verdict: '`pass` or `fail`.',
  report: 'Path of the JSON report on the runner.',
  sarif: 'Path of the SARIF report on the runner, for `github/codeql-action/upload-sarif`.',
  checksums: 'One line an artifact, `<sha256>  <file name>`, sorted by name: the bytes that were verified.',
  'artifact-id': 'Id of the uploaded inspection log; empty where nothing was uploaded.',
} as const;

import { STATEMENT_NAMES, type StatementName } from '../attestation/statement.ts';
import { CHECKSUMS_FILE, isReleaseName } from './checksums.ts';
import { MANIFEST_FILE } from './manifest.ts';

/**
 * Where things lie in the artifact that travels from verify to publish:
 *
 *     dist/<files>                    what is to be published, and nothing else
 *     SHA256SUMS, manifest.json       of those files
 *     sbom.cdx.json, report.json
 *     statements/<name>.json          what is to be signed, byte for byte
 */
export const SBOM_FILE = 'sbom.cdx.json';
export const REPORT_FILE = 'report.json';
export const DIST_FOLDER = 'dist';
export const STATEMENTS_FOLDER = 'statements';

export function statementFile(name: StatementName): string {
  return `${name}.json`;
}

/** Paths of an artifact of a release besides the files to publish. */
export const RELEASE_PAPERS: readonly string[] = [
  CHECKSUMS_FILE,
  MANIFEST_FILE,
  SBOM_FILE,
  REPORT_FILE,
  ...STATEMENT_NAMES.map((name) => `${STATEMENTS_FOLDER}/${statementFile(name)}`),
];

/** Whether a path has the form of one in such an artifact: a bare name, in no folder or in one of the two. */
export function isReleasePath(path: string): boolean {
  const [name = '', folder, ...deeper] = path.split('/').reverse();
  return (
    isReleaseName(name) &&
    deeper.length === 0 &&
    (folder === undefined || folder === DIST_FOLDER || folder === STATEMENTS_FOLDER)
  );
}

/** What mode attest writes, and uploads as an artifact of its own: one Sigstore bundle a statement, in no folder. */
export function bundleFile(name: StatementName): string {
  return `${name}.sigstore.json`;
}

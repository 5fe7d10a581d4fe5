import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { STATEMENT_NAMES, type Statement, type StatementName } from '../attestation/statement.ts';
import { SUMMARY_EXTENSION } from '../attestation/summary.ts';
import { kindOf } from '../distribution/artifact-kind.ts';
import { messageOf, ToolError } from '../errors.ts';
import { CHECKSUMS_FILE, formatChecksums, type Checksum } from './checksums.ts';
import type { GateRequest } from './gate.ts';
import { releaseOf } from './index-state.ts';
import { REPORT_FILE, SBOM_FILE, statementFile, STATEMENTS_FOLDER } from './layout.ts';
import { MANIFEST_FILE, parseManifest, writeManifest } from './manifest.ts';
import { reviewedStatement } from './reviewed.ts';
import type { ReleaseFile } from './types.ts';
import type { Listing } from './unpack.ts';

export interface Promised {
  /** Of the files to publish. */
  readonly files: readonly Checksum[];
  readonly statements: readonly Checksum[];
}

/**
 * What is wrong with the papers of a release. The statements are held against job outputs; SBOM and report against the statements,
 * SHA256SUMS and manifest against what they would have to be. So no paper is believed because it lies there. What is missing, and
 * statements of other bytes, are for other rules to tell.
 */
export function paperFaults(
  { files, contents }: Pick<Listing, 'files' | 'contents'>,
  promised: Promised,
  request: Pick<GateRequest, 'commit' | 'tag'>,
): readonly string[] {
  const faults: string[] = [];
  const sums = contents.get(CHECKSUMS_FILE);
  if (sums !== undefined && !isText(sums, formatChecksums(promised.files))) {
    faults.push(`${CHECKSUMS_FILE} in it is not the list that was promised`);
  }
  const manifest = contents.get(MANIFEST_FILE);
  if (manifest !== undefined) faults.push(...manifestFaults(manifest, files, promised.files, request));
  const statements: Partial<Record<StatementName, Statement>> = {};
  for (const name of STATEMENT_NAMES) {
    const bytes = contents.get(`${STATEMENTS_FOLDER}/${statementFile(name)}`);
    const wanted = promised.statements.find((one) => one.name === statementFile(name))?.sha256;
    if (bytes === undefined || sha256Of(bytes) !== wanted) continue;
    try {
      statements[name] = reviewedStatement(name, bytes, promised.files);
    } catch (error) {
      faults.push(told(error));
    }
  }
  const sbom = contents.get(SBOM_FILE);
  if (sbom !== undefined && statements.sbom !== undefined && !isText(sbom, sbomText(statements.sbom))) {
    faults.push(`${SBOM_FILE} in it is not the SBOM of the statement`);
  }
  const report = contents.get(REPORT_FILE);
  const summary = statements['verification-summary'];
  if (report !== undefined && summary !== undefined) {
    const extension = summary.predicate[SUMMARY_EXTENSION];
    const named = typeof extension === 'object' && extension !== null && 'report' in extension;
    if (!named || !isDeepStrictEqual(extension.report, { sha256: sha256Of(report) })) {
      faults.push(`${REPORT_FILE} in it is not the report of the verification summary`);
    }
  }
  return faults;
}

/** Byte for byte what mode checksum would write of these very files. */
function manifestFaults(
  bytes: Uint8Array,
  files: Listing['files'],
  promised: readonly Checksum[],
  { commit, tag }: Pick<GateRequest, 'commit' | 'tag'>,
): readonly string[] {
  try {
    const told = parseManifest(Buffer.from(bytes).toString());
    const line = ({ name, sha256 }: Checksum) => `${name} ${sha256}`;
    if (!isDeepStrictEqual(files.map(line).sort(), promised.map(line).sort())) return [];
    const release = releaseOf(files.map(({ name }) => name));
    const listed = files.flatMap(({ name, size, sha256 }): readonly ReleaseFile[] => {
      const { kind } = kindOf(name);
      return kind === 'other' ? [] : [{ name, size, sha256, kind }];
    });
    const same =
      release !== undefined &&
      listed.length === files.length &&
      isText(bytes, writeManifest({ schemaVersion: 1, ...release, commit, tag, files: listed }));
    const about = `${told.project} ${told.version} at ${told.commit}`;
    return same ? [] : [`${MANIFEST_FILE} in it is about another release: ${about}`];
  } catch (error) {
    return [told(error)];
  }
}

/** The SBOM in the one form in which mode checksum writes it, with exactly what the statement says. */
export function sbomText({ predicate }: Pick<Statement, 'predicate'>): string {
  return `${JSON.stringify(predicate, undefined, 2)}\n`;
}

function isText(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(text).equals(bytes);
}

function told(error: unknown): string {
  if (error instanceof ToolError) return messageOf(error);
  throw error;
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

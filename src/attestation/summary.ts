import type { ReleaseReport } from '../release/read-report.ts';
import { verifiedLevels } from '../release/levels.ts';
import { pypiPurl } from '../release/purl.ts';
import type { ReleaseManifest } from '../release/types.ts';
import { TOOL } from '../version.ts';
import { workflowPath, type ProvenanceRun } from './provenance.ts';
import type { JsonObject } from './statement.ts';

/** Where this project's own field stands in a summary; in-toto's readers pass over fields that they do not know. */
export const SUMMARY_EXTENSION =
  'https://github.com/diybitcoinhardware/hardening-actions/verification-summary/v1';

/** The action that runs, as a runner names it; absent where it lies in the repository itself. */
export interface RunningAction {
  /** `owner/name`. */
  readonly repository: string;
  /** Full commit id, or the tag or branch that a workflow names it by. */
  readonly ref: string;
}

/** The resource that a summary is about. */
export function resourceUri({ project, version }: Pick<ReleaseManifest, 'project' | 'version'>): string {
  return pypiPurl(project, version);
}

/** Who says so: the workflow file, without a ref, so that it is one identity over all releases. */
export function verifierId(run: Pick<ProvenanceRun, 'serverUrl' | 'repository' | 'workflowRef'>): string {
  return `${run.serverUrl}/${run.repository}/${workflowPath(run)}`;
}

/**
 * The predicate of a SLSA verification summary, version 1 (https://slsa.dev/spec/v1.1/verification_summary). One for all files of a
 * release. It has no `timeVerified`, which could not be predicted, and no `inputAttestations`: they are all or none.
 */
export function verificationSummary(
  manifest: ReleaseManifest,
  report: ReleaseReport,
  run: ProvenanceRun,
  action: RunningAction | undefined,
): JsonObject {
  const { path, sha256 } = report.policy ?? {};
  const policy =
    path === undefined || sha256 === undefined
      ? {
          uri: `git+https://github.com/diybitcoinhardware/hardening-actions@v${TOOL.version}#src/policy/defaults.ts`,
        }
      : {
          uri: `git+${run.serverUrl}/${run.repository}@${manifest.commit}#${encodeURI(path)}`,
          digest: { sha256 },
        };
  return {
    verifier: {
      id: verifierId(run),
      version: { [TOOL.name]: TOOL.version, ...(action && { [action.repository]: action.ref }) },
    },
    resourceUri: resourceUri(manifest),
    policy,
    verificationResult: 'PASSED',
    verifiedLevels: verifiedLevels(report),
    slsaVersion: '1.1',
    [SUMMARY_EXTENSION]: { report: { sha256: report.sha256 }, approvalsUsed: report.approvalsUsed },
  };
}

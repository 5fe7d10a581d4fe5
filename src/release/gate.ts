import type { DeploymentEnvironment } from '../github/environments.ts';
import type { PublishedRelease } from '../github/releases.ts';
import type { Approval, RunArtifact, WorkflowRun } from '../github/runs.ts';
import type { Verdict } from '../report/types.ts';
import type { Checksum } from './checksums.ts';

/** What publish-gate gathers, as plain data. Texts that come from GitHub, an artifact or an index may be hostile. */

/** What the gate was told: by outputs of earlier jobs and by the runner, never by the artifact. */
export interface GateRequest {
  /** `owner/name`. */
  readonly repository: string;
  readonly runId: string;
  /** Short name of the tag. */
  readonly tag: string;
  /** Full id of the commit that was verified. */
  readonly commit: string;
  readonly environment: string;
  /** File name of the workflow that may publish. */
  readonly workflow: string;
  readonly artifactId: string;
  /** Lowercase hex SHA-256 of the artifact's zip. */
  readonly artifactDigest: string;
  /** Absent on a laptop. */
  readonly runner?: RunnerState;
}

/** The runner that the gate stands on. */
export interface RunnerState {
  readonly repositoryId: string;
  readonly attempt: number;
  readonly event: string;
  /** Full. */
  readonly ref: string;
  readonly sha: string;
  readonly workflowRef: string;
  /** Names of what lies in the workspace, the first few, sorted. */
  readonly workspace: readonly string[];
}

/** There is no such thing, and why that is believed. */
export interface Absent {
  readonly absent: string;
}

export interface GateArtifact extends RunArtifact {
  /** Artifacts of this run that have its name, itself among them, of whatever attempt. */
  readonly namesakes: number;
}

/** One file, as it came out of the artifact. */
export interface UnpackedFile {
  /** Of a file to publish the bare name, of a paper its path in the artifact. */
  readonly name: string;
  readonly size: number;
  /** Lowercase hex, of the bytes that lie on disk where they were written there. */
  readonly sha256: string;
}

export interface GateArchive {
  /** What jobs before promised by their outputs; absent where that list was in the artifact and could not be taken from it. */
  readonly expected?: readonly Checksum[];
  /** The same of the statements, by file name. */
  readonly statements: readonly Checksum[];
  /** Lowercase hex SHA-256 of the zip that was downloaded. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** Absent where the zip was not opened, because it is another one than was promised. */
  readonly opened?: {
    /** Why the zip, or an entry of it, can't be taken as it is. */
    readonly faults: readonly string[];
    /** What lies in the folder of the files to publish. */
    readonly files: readonly UnpackedFile[];
    /** All the rest. */
    readonly papers: readonly UnpackedFile[];
  };
}

export interface GateTag {
  /** Full id that the ref holds. */
  readonly object: string;
  readonly commit: string;
}

/** What the report of the job verify says. It has to agree; it proves nothing. */
export interface VerifyReport {
  readonly verdict: Verdict;
  readonly complete: boolean;
  /** Full id; absent where it was not compared with a source. */
  readonly commit?: string;
  /** SHA-256 of the policy; absent: the built-in one. */
  readonly policy?: string;
  readonly subjects: readonly Checksum[];
}

/** What an index serves of one release. */
export interface IndexRelease {
  /** Its address, without user name and password. */
  readonly index: string;
  readonly project: string;
  readonly version: string;
  readonly files: readonly Checksum[];
}

export interface GateFacts {
  readonly gate: GateRequest;
  readonly gateRun: WorkflowRun | Absent;
  readonly gateArtifact: GateArtifact | Absent;
  readonly gateArchive: GateArchive;
  readonly gateTag: GateTag | Absent;
  readonly gateEnvironment: DeploymentEnvironment | Absent;
  readonly gateApprovals: readonly Approval[];
  readonly gateReport: VerifyReport | Absent;
  readonly gateRelease: PublishedRelease | Absent;
  /** What the index serves of the release that is to be published; no files where it serves none. */
  readonly indexRelease: IndexRelease;
}

export function isAbsent(value: object): value is Absent {
  return 'absent' in value;
}

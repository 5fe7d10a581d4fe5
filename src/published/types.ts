import type { CertificateClaim } from '../attestation/verify-bundle.ts';
import type { Difference } from '../build/types.ts';
import type { ReleaseAsset } from '../github/release-assets.ts';
import type { PublishedRelease } from '../github/releases.ts';
import type { Publisher } from '../pypi/attestations.ts';
import type { Checksum } from '../release/checksums.ts';

/** What verify-published gathers, as plain data. Texts that come from an index or from GitHub may be hostile. */

/** What a release has to be. */
export interface PublishedRequest {
  /** PEP 503 normalised. */
  readonly project: string;
  /** PEP 440 normalised. */
  readonly version: string;
  /** What was verified before it was uploaded; absent: nobody gave a list, and all that the index serves is looked at. */
  readonly expected?: readonly Checksum[];
  /** The signed bundles, as the job told them that signed; absent: nobody gave them. */
  readonly bundles?: readonly Checksum[];
  /** `owner/name` that the caller named; absent: the index's provenance says it. */
  readonly repository?: string;
  /** File name of the workflow; absent: any. */
  readonly workflow?: string;
  /** Name of the environment; absent: any, or none. */
  readonly environment?: string;
  /** Short name of the tag; absent: any ref. */
  readonly tag?: string;
  /** Full id; absent: any commit. */
  readonly commit?: string;
}

/** What came of verifying one attestation. */
export type Attestation =
  | { readonly state: 'refused'; readonly why: string }
  | {
      readonly state: 'holds';
      /** Subject alternative name of the certificate. */
      readonly identity: string;
      readonly claims: Readonly<Partial<Record<CertificateClaim, string>>>;
      readonly predicateType: string;
      readonly subjects: readonly { readonly name: string; readonly sha256: string }[];
    };

export interface PublishedFile {
  readonly name: string;
  /** Lowercase hex, as the index announces it; absent where it announces none. */
  readonly announced?: string;
  /** Lowercase hex of the bytes that came; `fault`: they are not those that were announced, or did not come. */
  readonly downloaded: { readonly sha256: string } | { readonly fault: string };
  /** PEP 592: the reason, perhaps empty; absent for a file that is not yanked. */
  readonly yanked?: string;
  /** By publisher; empty: the index has none. */
  readonly attestations: readonly {
    readonly publisher: Publisher;
    readonly attestations: readonly Attestation[];
  }[];
}

/** What an index serves of one release. */
export interface ServedRelease {
  /** Its address, without user name and password. */
  readonly index: string;
  /** Sorted by name. */
  readonly files: readonly PublishedFile[];
}

/** There is no such thing, and why that is believed. */
export interface NotThere {
  readonly absent: string;
}

/** A file of a Release, with the bytes that GitHub hands out for it. */
export interface PublishedAsset extends ReleaseAsset {
  /** Lowercase hex of the bytes that came; `fault`: why none can be compared. Absent: no digest of it was given. */
  readonly downloaded?: { readonly sha256: string } | { readonly fault: string };
}

export interface GitHubRelease {
  readonly release:
    (Omit<PublishedRelease, 'assets'> & { readonly assets: readonly PublishedAsset[] }) | NotThere;
  /** What SHA256SUMS of the Release says, by our strict reader; `fault`: why it can't be taken. Absent: it has none. */
  readonly checksums?: readonly Checksum[] | { readonly fault: string };
  /** What the signed bundle has as SBOM, in the form that is attached; absent: there is no bundle that could say it. */
  readonly sbom?: { readonly sha256: string } | { readonly fault: string };
  /** Whether the repository makes all its releases immutable; absent: only an administrator may know. */
  readonly immutableReleases?: boolean;
}

/** What the logs of the jobs of a run say of caches. */
export interface RunCaches {
  readonly runId: string;
  /** Jobs with the line that shows a restored cache. */
  readonly restored: readonly { readonly job: string; readonly line: string }[];
  /** Why it is not known of all jobs. */
  readonly unread: readonly string[];
}

/** Verification summaries (SLSA) of the files, stored at GitHub. */
export interface Summaries {
  /** Signer and `verifier.id` that alone count. */
  readonly signer: string;
  readonly verifierId: string;
  readonly resourceUri: string;
  readonly summaries: readonly {
    readonly attestation: Attestation;
    readonly verifierId?: string;
    readonly resourceUri?: string;
    readonly result?: string;
    readonly levels: readonly string[];
  }[];
}

/** What came of building the release again. */
export type Rebuilt =
  | { readonly state: 'failed'; readonly why: string }
  | {
      readonly state: 'built';
      /** Served files that the build gave as well; without differences where the bytes are equal. */
      readonly files: readonly { readonly name: string; readonly differences: readonly Difference[] }[];
      /** Names of served files that the build did not give. */
      readonly others: readonly string[];
    };

export interface PublishedFacts {
  readonly rebuilt: Rebuilt;
  readonly publishedRequest: PublishedRequest;
  readonly served: ServedRelease;
  readonly publishedOnGitHub: GitHubRelease;
  readonly runCaches: RunCaches;
  readonly summaries: Summaries;
}

export function isThere<T extends object>(value: T | NotThere): value is T {
  return !('absent' in value);
}

/**
 * Bounds on what a reader takes, each settable in the policy. All sizes in bytes, counted on real output.
 * The defaults were chosen from real packages: Django has 3,668 entries, plotly 15,319, the longest real path 113 characters.
 */
export interface Limits {
  /** Size of one artifact file. */
  readonly artifactBytes: number;
  /** All entries of one artifact together, inner archives included. */
  readonly totalBytes: number;
  /** One entry. */
  readonly entryBytes: number;
  /** Inflated bytes a compressed byte, looked at once `ratioFloorBytes` came out. */
  readonly ratio: number;
  readonly ratioFloorBytes: number;
  readonly entries: number;
  readonly pathBytes: number;
  readonly pathComponentBytes: number;
  readonly pathDepth: number;
  /** One pax or GNU extension record block of a tar member. */
  readonly tarExtensionBytes: number;
  /** A global pax header. */
  readonly tarGlobalBytes: number;
  /** How deep archives in archives are opened. */
  readonly nestingDepth: number;
  /** The size of an inner archive that is opened (it is held in memory). */
  readonly nestedBytes: number;
  readonly metadataBytes: number;
  readonly wheelFileBytes: number;
  readonly recordBytes: number;
  readonly entryPointsBytes: number;
  /** A source or configuration file that a rule parses (setup.py, pyproject.toml, …). */
  readonly sourceFileBytes: number;
}

const KiB = 1024;
const MiB = 1024 * KiB;

export const DEFAULT_LIMITS: Limits = {
  artifactBytes: 100 * MiB,
  totalBytes: 512 * MiB,
  entryBytes: 128 * MiB,
  ratio: 50,
  ratioFloorBytes: 16 * MiB,
  entries: 100_000,
  pathBytes: 1024,
  pathComponentBytes: 255,
  pathDepth: 64,
  tarExtensionBytes: 256 * KiB,
  tarGlobalBytes: MiB,
  nestingDepth: 3,
  nestedBytes: 32 * MiB,
  metadataBytes: MiB,
  wheelFileBytes: 64 * KiB,
  recordBytes: 4 * MiB,
  entryPointsBytes: 256 * KiB,
  sourceFileBytes: MiB,
};

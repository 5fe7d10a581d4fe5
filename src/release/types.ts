/** One file of a release, as it was verified. */
export interface ReleaseFile {
  /** Bare file name, of `[A-Za-z0-9._+!-]` only. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Lowercase hex. */
  readonly sha256: string;
  readonly kind: 'wheel' | 'sdist';
}

/** What a release is made of: `manifest.json`, which travels with the files. */
export interface ReleaseManifest {
  readonly schemaVersion: 1;
  /** PEP 503 normalised. */
  readonly project: string;
  /** PEP 440 normalised. */
  readonly version: string;
  /** Full id of the commit that the files were built from. */
  readonly commit: string;
  /** Absent in a rehearsal. */
  readonly tag?: string;
  /** Sorted by the bytes of their names; each name once. */
  readonly files: readonly ReleaseFile[];
}

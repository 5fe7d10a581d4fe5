import type { Sdist, Wheel } from '../../distribution/types.ts';

/** Why one file of an artifact is what it is. Paths of artifacts are hostile text; those of the source are reviewed. */
export type Explanation = { readonly file: ArtifactFile } & (
  | {
      /** Byte for byte the file of the commit, at the path where a source root puts it. */
      readonly state: 'identical';
      readonly source: string;
      /** What stands between the blob and these bytes, where they are not the blob's own. */
      readonly through?: 'lfs' | 'eol' | 'shebang';
    }
  /** Made by the build, and recomputed or checked part by part. */
  | { readonly state: 'generated'; readonly how: string }
  /** The policy says that the build makes it. */
  | { readonly state: 'declared'; readonly reason: string; readonly line?: number }
  /** The file of the commit but for CR LF in place of LF, or the other way round. */
  | { readonly state: 'line-endings'; readonly source: string }
  /** The same bytes are in the commit, but at paths that no source root maps to this one. */
  | { readonly state: 'moved'; readonly sources: readonly string[] }
  | { readonly state: 'unexplained'; readonly why: string }
);

/** A file, or a link, of an artifact. */
export interface ArtifactFile {
  /** As the archive has it. */
  readonly path: string;
  /** As reports show it: in an sdist below the top folder. */
  readonly shown: string;
  /** Absent: not read, or a link. */
  readonly digests?: { readonly sha256: string; readonly unixSha256?: string; readonly size: number };
  readonly linkTarget?: string;
}

/** A tracked file that the artifact lacks. */
export interface LeftOut {
  /** Path in the repository, of a file or of a folder of which nothing is there. */
  readonly source: string;
  /** Files in the folder; absent for a file. */
  readonly files?: number;
  /** It belongs to a package that the artifact ships, so that somebody may miss it. */
  readonly ofPackage: boolean;
}

/** A file that the build always writes, and that the artifact lacks. */
export interface Lacking {
  /** As reports would show it. */
  readonly path: string;
  /** Completes "it is missing, and …". */
  readonly why: string;
  /** The format demands it; otherwise it is the backend's habit. */
  readonly always: boolean;
}

export interface Explained {
  readonly explanations: readonly Explanation[];
  readonly leftOut: readonly LeftOut[];
  readonly lacking: readonly Lacking[];
}

/** The explanations of one artifact's files: a derived fact. */
export interface SubjectExplained extends Explained {
  readonly subject: Wheel | Sdist;
}

/** Where a folder, or a file, of an artifact comes from: both without a slash at either end, `''` is the whole. */
export interface Mapping {
  readonly to: string;
  readonly from: string;
}

import type { FormatSignal } from '../archive/types.ts';

/** The reviewed side: the files of a git repository at one commit, read from its objects and never from a working tree. */
export interface SourceTree {
  /** Where the repository lives, as far as it says (the URL of `origin`, without credentials); never a path of a machine. */
  readonly repository: string | undefined;
  /** Full id. */
  readonly commit: string;
  /** The tag that was asked for, where the ref was one. */
  readonly tag?: string;
  /** Time of the commit in seconds since 1970: what SOURCE_DATE_EPOCH is set to. */
  readonly committed: number;
  /** By path from the root, `/` between components. Folders are not listed. */
  readonly files: ReadonlyMap<string, SourceFile>;
  /** Commits that stand for other repositories, by path. */
  readonly submodules: ReadonlyMap<string, Submodule>;
  /** What .gitmodules at this commit declares, path to URL, whether a submodule stands there or not; absent: it is not there. */
  readonly declaredSubmodules?: ReadonlyMap<string, string | undefined>;
}

export interface SourceFile {
  /** `link`: the blob is the target of a symbolic link, as `target` has it. */
  readonly kind: 'file' | 'link';
  readonly executable: boolean;
  /** Bytes of the blob. */
  readonly size: number;
  /** Of the blob's contents, lowercase hex: git's own object id is no proof of them. */
  readonly sha256: string;
  /** SHA-256 of the contents with each CR LF made LF; absent where there is no CR LF. */
  readonly unixSha256?: string;
  /** SHA-256 with each LF made CR LF, for a text file that .gitattributes checks out with `eol=crlf`. */
  readonly crlfSha256?: string;
  /** SHA-256 of the object that the contents, a pointer of Git LFS, stand for. */
  readonly lfsSha256?: string;
  readonly target?: string;
  /** Native code, archives and compressed data that the contents are or hold, by content; absent where nobody asked (`ReadTreeOptions`). */
  readonly formats?: readonly FormatSignal[];
  /** The bytes, for the files that metadata is compared with (pyproject.toml, setup.py, readme and licences, …). */
  readonly contents?: Uint8Array;
  /** Attributes of .gitattributes that change what leaves the repository. */
  readonly attributes?: readonly ('export-subst' | 'export-ignore' | 'ident' | 'eol' | 'lfs')[];
}

export interface Submodule {
  /** The commit that the superproject names. */
  readonly commit: string;
  /** From .gitmodules at this commit, as written; absent where it has none, or two that differ. */
  readonly url?: string;
}

/** The paths of a commit without their contents. */
export interface TreeListing {
  /** By path from the root. `object` is git's id of the blob: equal for equal contents, and no proof of them. */
  readonly files: ReadonlyMap<
    string,
    { readonly kind: 'file' | 'link'; readonly object: string; readonly size?: number }
  >;
  readonly submodules: ReadonlyMap<string, Submodule>;
}

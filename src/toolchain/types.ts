/** What a project says of the tools that build, check and release it: plain values, read by the parsers beside this file. */

export interface FileProblem {
  readonly message: string;
  /** 1-based. */
  readonly line?: number;
}

export interface Hash {
  /** As written, such as `sha256`. */
  readonly algorithm: string;
  readonly digest: string;
}

/** Hashes that go together: those of one requirement line, or of one file that a lock file lists. */
export interface HashedFile {
  /** File name or URL, where the lock file tells files apart. */
  readonly name?: string;
  readonly hashes: readonly Hash[];
}

/** `index`: by name and version. `address`: a URL or version control. */
export type Origin = 'index' | 'address' | 'path' | 'editable';

/** One requirement of a requirements file, or one package of a lock file. */
export interface Constraint {
  /** PEP 503 normalised; absent where none is written, as in `./vendor/x.whl`. */
  readonly project?: string;
  /** As written, without hashes. */
  readonly text: string;
  readonly origin: Origin;
  /** The one version that it allows; absent: it is not pinned. */
  readonly version?: string;
  readonly marker?: string;
  /** The index that a lock file names for it. */
  readonly index?: string;
  /** Where a lock file takes it from, if that is no index: a URL with the commit, a path. */
  readonly address?: string;
  readonly files: readonly HashedFile[];
  readonly line?: number;
}

/** An option of pip in a requirements file, or what stands for one in a lock file (`--index-url`). */
export interface PipOption {
  /** The long name, such as `--extra-index-url`; the text itself where pip has no such option. */
  readonly name: string;
  readonly value?: string;
  /** False where pip takes no such option in a requirements file. */
  readonly known: boolean;
  readonly line?: number;
}

/** Another file that a requirements file includes by `-r` or `-c`. */
export interface Include {
  readonly value: string;
  readonly line: number;
}

export interface ConstraintsFile {
  /** Path from the project's root. */
  readonly path: string;
  readonly format: 'requirements' | 'pylock' | 'uv' | 'poetry' | 'pdm';
  readonly sha256: string;
  readonly constraints: readonly Constraint[];
  readonly options: readonly PipOption[];
  readonly includes: readonly Include[];
  readonly problems: readonly FileProblem[];
}

/** A requirement of pyproject.toml. */
export interface ProjectRequirement {
  readonly text: string;
  readonly line?: number;
}

export interface ProjectFile {
  readonly path: string;
  readonly sha256: string;
  /** `[build-system].requires`; absent where there is no such table. */
  readonly buildRequires?: readonly ProjectRequirement[];
  /** Runtime dependencies of `[project]` and of `[tool.poetry]`; absent where neither table is there. */
  readonly dependencies?: readonly ProjectRequirement[];
  /** Line of `dynamic`, where it leaves the dependencies to the backend. */
  readonly dynamicDependencies?: { readonly line?: number };
  readonly problems: readonly FileProblem[];
}

export interface HookRepository {
  /** As written: a URL, `local` or `meta`. */
  readonly repo: string;
  readonly rev?: string;
  readonly line?: number;
  readonly hooks: readonly Hook[];
}

export interface Hook {
  readonly id: string;
  readonly additionalDependencies: readonly string[];
  readonly line?: number;
}

export interface PreCommitFile {
  readonly path: string;
  readonly sha256: string;
  readonly repositories: readonly HookRepository[];
  readonly problems: readonly FileProblem[];
}

/** A file that was named and is not there. */
export interface MissingFile {
  readonly path: string;
  /** Where it was named; absent: in the policy. */
  readonly from?: { readonly file: string; readonly line: number };
}

/** The fact `toolchain`. */
export interface Toolchain {
  /** The commit that the files were read from; absent: a folder. */
  readonly source?: { readonly commit: string };
  readonly project?: ProjectFile;
  /** The constraints files, each followed by what it includes. */
  readonly constraints: readonly ConstraintsFile[];
  /** Whether the policy names the constraints files; else conventional names were looked for. */
  readonly named: boolean;
  readonly preCommit?: PreCommitFile;
  readonly missing: readonly MissingFile[];
}

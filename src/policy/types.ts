import type { Limits } from '../archive/limits.ts';
import type { Blockable } from '../baseline/types.ts';

/** One `[[approve]]` table: a reviewed exception. */
export interface Approval {
  /** Id of an approvable rule. */
  readonly rule: string;
  /** Glob over the whole path inside the artifact, anchored at both ends (in an sdist below the top folder). */
  readonly path: string;
  /** Glob over the artifact's file name; absent: every artifact. */
  readonly artifact?: string;
  readonly reason: string;
  /** Lowercase hex SHA-256 of the file's contents: the approval holds for these bytes alone. */
  readonly sha256?: string;
  /** YYYY-MM-DD, the last day on which it holds. */
  readonly expires?: string;
  /** 1-based line of the table in the policy file, for annotations. */
  readonly line?: number;
}

/** What the reviewers expect to find; an absent key expects nothing in particular. */
export interface Expectations {
  readonly topLevel?: readonly string[];
  /** Group to `name = target` pairs, exactly as in entry_points.txt. */
  readonly entryPoints?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly extras?: readonly string[];
  /** PEP 508 strings. */
  readonly requirements?: readonly string[];
  /** Globs over the names, or the paths in the wheel, of installed scripts (`.data/scripts/*`). */
  readonly scripts?: readonly string[];
  /**
   * Values of metadata that can't be read from the source without running its code, by key of `[expect.metadata]`;
   * `description-files` names files of the source.
   */
  readonly metadata?: Readonly<Record<string, readonly string[]>>;
  /** Build backends that may stand in `[build-system].build-backend`. */
  readonly backends?: readonly string[];
  /** The full list of files: each path inside matches one of these globs, and each glob one path. */
  readonly wheelFiles?: readonly string[];
  readonly sdistFiles?: readonly string[];
  /** Most files in one artifact. */
  readonly maxFiles?: number;
  /** Most bytes that the files of one artifact have together, unpacked. */
  readonly maxBytes?: number;
}

/** One `[[generated]]` table: files that the build makes, so that no commit holds them. */
export interface GeneratedFiles {
  /** Glob as in {@link Approval}. */
  readonly path: string;
  readonly reason: string;
  /** `setuptools-scm`: a version file in one of its layouts; `any`: nothing is said of the contents. */
  readonly kind: 'any' | 'setuptools-scm';
  /** 1-based line of the table in the policy file. */
  readonly line?: number;
}

/** `[toolchain]`: what the reviewers decided about tools and dependencies; looked at by verify-toolchain and toolchain refresh. */
export interface ToolchainPolicy {
  /** The constraints files, by path from the project's root. */
  readonly constraints?: readonly string[];
  /** Runtime dependencies by name, each with its justification; absent: nobody decided. */
  readonly runtimeDependencies?: Readonly<Record<string, string>>;
  /** Oldest version of a pre-commit hook, in days. */
  readonly preCommitMaxAgeDays?: number;
  /** Days that a release must have been on the index before a refresh takes it; absent: 7. */
  readonly minAgeDays?: number;
}

/** Kinds of what a project takes from others. */
export type DependencyKind =
  'runtime' | 'build' | 'tool' | 'hook' | 'action' | 'image' | 'submodule' | 'index' | 'option';

/** One `[[dependencies.reviewed]]` table: somebody looked at this dependency and wants it. */
export interface ReviewedDependency {
  readonly kind: DependencyKind;
  /** Normalised by kind. */
  readonly name: string;
  readonly reason: string;
  /** Clauses (PEP 440) of the versions that were reviewed. */
  readonly version?: readonly string[];
  /** The commit, digest or tag that was reviewed. */
  readonly ref?: string;
  /** Where it may come from instead of the default index. */
  readonly url?: string;
  /** False: the hashes that it had may go. */
  readonly hashes?: false;
  /** 1-based line of the table in the policy file. */
  readonly line?: number;
}

/** `[dependencies]`: what a pull request may bring; looked at by verify-dependency-changes alone. */
export interface DependencyPolicy {
  readonly reviewed: readonly ReviewedDependency[];
  /** Whether other versions of known dependencies have to be reviewed, too. */
  readonly blockChanges: boolean;
  /** Globs over paths of files that name no dependencies of this project, each with its reason. */
  readonly ignore: Readonly<Record<string, string>>;
}

/** `[tag]`: what the tag of a release has to be; looked at by verify-tag-on-default-branch and by what comes after it. */
export interface TagPolicy {
  /** Absent: `two-maintainers`. */
  readonly profile?: 'two-maintainers' | 'single-maintainer';
  /** What stands before the version in a tag's name. Absent: `v`. */
  readonly prefix?: string;
  /** Names of check runs and statuses. */
  readonly requiredChecks?: readonly string[];
  readonly annotated?: boolean;
  readonly signed?: boolean;
  readonly firstParent?: boolean;
  /** Path from the project's root. */
  readonly changelog?: string;
}

/** What `[native]` adds to `forbid`: the published files are pure Python, without exception. */
export const NATIVE_FORBIDS: readonly string[] = ['impure-wheel', 'native-binary', 'native-build'];

/** `[native]`: the project ships and commits no compiled code, and says what may load a library of the system. */
export interface NativePolicy {
  /** Python files that may hold loading code, by path from the root of the repository. */
  readonly loaders: readonly string[];
  /** Path of each submodule to its URL, as .gitmodules writes it. */
  readonly submodules: Readonly<Record<string, string>>;
}

export interface Policy {
  /** Where it was read from; absent: the built-in pure-Python policy. */
  readonly origin?: { readonly path: string; readonly sha256: string };
  /** Warnings fail too. */
  readonly strict: boolean;
  /**
   * Ids of rules that this project says hold without exception: each of their findings is an error, whatever its own
   * severity, and no approval may name them.
   */
  readonly forbid: readonly string[];
  readonly limits: Limits;
  readonly expect: Expectations;
  readonly approvals: readonly Approval[];
  /** Looked at only where artifacts are compared with their source. */
  readonly generated: readonly GeneratedFiles[];
  readonly toolchain?: ToolchainPolicy;
  readonly dependencies?: DependencyPolicy;
  readonly tag?: TagPolicy;
  /** Absent: nobody turned the native library policy on. Its {@link NATIVE_FORBIDS} are among `forbid`. */
  readonly native?: NativePolicy;
  /** `[baseline]`: kinds of changes since the former release that fail. Looked at only where one is compared with. */
  readonly baseline?: { readonly block: readonly Blockable[] };
}

import type { DependencyKind } from '../policy/types.ts';
import type { FileProblem } from '../toolchain/types.ts';

/** What a project takes from others, mention by mention: plain values, read by the parsers beside this file. */

/** What one mention lets in. */
export type Terms =
  /** A requirement of Python (PEP 508), or one package of a lock file. */
  | {
      readonly form: 'range';
      /** Clauses (PEP 440); empty: any version; absent: it has no such form, and only the same text allows the same. */
      readonly specifiers?: readonly string[];
      readonly extras: readonly string[];
      readonly marker?: string;
      /** Where it comes from, where that is not the default index: an address, a path, another index. */
      readonly origin?: string;
      /** Whether hashes say which files are taken. */
      readonly hashed: boolean;
    }
  /** A revision of a repository, or a tag and digest of an image; empty where none is given. */
  | { readonly form: 'ref'; readonly ref: string; readonly strength: Strength }
  /** Known by its text alone. `opaque`: an expression, so that equal texts may stand for different things. */
  | { readonly form: 'text'; readonly opaque?: boolean };

/** 3: a commit or digest, which nobody can move. 2: tag of one release. 1: tag of a series. 0: any other name, or none. */
export type Strength = 0 | 1 | 2 | 3;

export interface Dependency {
  readonly kind: DependencyKind;
  /** Normalised by kind (policy/dependency-name.ts): how the policy names it. */
  readonly name: string;
  /** The list of the file that it stands in, such as `project.dependencies`; empty where a file has one alone. */
  readonly section: string;
  /** As written. */
  readonly text: string;
  readonly terms: Terms;
  readonly line?: number;
}

/** What the requirements of a file are for, which the file itself does not say. */
export interface Use {
  readonly kind: 'tool' | 'runtime';
  /** The extra that they belong to. */
  readonly extra?: string;
}

/** Another file, which is to be read as well. */
export interface Inclusion {
  /** From the root of the repository. */
  readonly path: string;
  readonly use: Use;
  readonly line?: number;
}

export interface ParsedFile {
  readonly dependencies: readonly Dependency[];
  readonly includes: readonly Inclusion[];
  readonly problems: readonly FileProblem[];
}

/** A mention and the file that it stands in. */
export interface Mention extends Dependency {
  readonly file: string;
}

/** One difference between base and head. */
export interface DependencyChange {
  readonly what: 'new' | 'widened' | 'changed' | 'removed';
  /** As the head has it; of a removed one as the base had it. */
  readonly mention: Mention;
  /** Text that it had on the base; absent for a new one. */
  readonly before?: string;
  /** What is wider, or what changed, for people. */
  readonly why?: string;
  /** Whether it goes back to an older version. */
  readonly older?: boolean;
  /** Whether hashes held it on the base, and no longer do. */
  readonly unhashed?: boolean;
}

/** A file of the head that could not be read without doubt. */
export interface UnreadFile extends FileProblem {
  readonly path: string;
  /** Whether the base has the very same bytes there: then it brings no change. */
  readonly unchanged: boolean;
}

/** The fact `dependencyChanges`. */
export interface DependencyChanges {
  /** Full ids of the commits that were compared. */
  readonly base: string;
  readonly head: string;
  /** By file, in the order of the file. */
  readonly changes: readonly DependencyChange[];
  readonly unread: readonly UnreadFile[];
  /** Files about dependencies that changed and whose format is not read. */
  readonly unknown: readonly string[];
  /** Files of the head that were read, sorted. */
  readonly files: readonly string[];
  /** Changed files that the policy says to leave out, sorted. */
  readonly ignored: readonly string[];
}

import type { DangerKind } from '../python/danger-table.ts';

/** What a policy may block, `[baseline] block`; each names one part of a diff. */
export const BLOCKABLE = [
  'new-file',
  'removed-file',
  'new-entry-point',
  'new-requirement',
  'new-extra',
  'new-build-requirement',
  'requires-python',
  'new-network',
  'new-process',
  'new-dynamic-code',
] as const;

export type Blockable = (typeof BLOCKABLE)[number];

/** A file that is on one side alone. Paths are hostile text, as reports show them: in an sdist below the top folder. */
export interface OneSided {
  readonly path: string;
  /** Bytes; absent where it was not read, or is a link. */
  readonly size?: number;
  /** Lowercase hex, of the contents. */
  readonly sha256?: string;
}

export interface ChangedFile {
  /** Its path today. */
  readonly path: string;
  /** Bytes; absent where that side was not read, or is a link. */
  readonly before?: number;
  readonly after?: number;
}

/** Texts that are on one side alone; a value that changed is in both lists. */
export interface ListChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** A name that a module did not mention before, by which it can reach a network, a process, or code made at run time. */
export interface Reach {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly kind: DangerKind;
  /** Dotted: `socket`, `os.system`, `exec`. */
  readonly name: string;
  /** Of the file, lowercase hex. */
  readonly sha256?: string;
}

/** A changed Python file of which nobody knows what it reaches. */
export interface Unanalysed {
  readonly path: string;
  /** Completes "it was not looked into: …". */
  readonly why: string;
  readonly sha256?: string;
}

/** Everything that differs between two distributions of one kind. Plain data. */
export interface DistributionDiff {
  readonly added: readonly OneSided[];
  readonly removed: readonly OneSided[];
  readonly changed: readonly ChangedFile[];
  readonly entryPoints: ListChange;
  /** In one form for all spellings (PEP 508). */
  readonly requirements: ListChange;
  readonly extras: ListChange;
  /** Of an sdist's `[build-system]`: requirements and the backend. */
  readonly buildRequirements: ListChange;
  readonly requiresPython?: { readonly before?: string; readonly after?: string };
  /** Sorted by path and line. */
  readonly reaches: readonly Reach[];
  readonly unanalysed: readonly Unanalysed[];
}

/** One judged artifact beside its counterpart in the former release. */
export interface ComparedArtifact {
  /** File name. */
  readonly artifact: string;
  readonly kind: 'wheel' | 'sdist';
  /** File name of the former one; absent where that release has none of the kind. */
  readonly before?: string;
  /** Absent with `before`. */
  readonly diff?: DistributionDiff;
  /** Where its metadata stand, as reports show it, and the lowercase hex SHA-256 of that file. */
  readonly metadata?: { readonly path: string; readonly sha256?: string };
}

/** What changed since a former release; the fact that the rules of the family look at. */
export type Baseline =
  /** `release`: `demo 1.0`, absent where the former files were given by path. */
  | { readonly state: 'compared'; readonly release?: string; readonly artifacts: readonly ComparedArtifact[] }
  /** The index has no release that could be the former one; `doubtful`: it does not know the project at all. */
  | { readonly state: 'none'; readonly why: string; readonly doubtful?: true };

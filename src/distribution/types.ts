import type { Archive } from '../archive/types.ts';
import type { CoreMetadata } from './metadata.ts';
import type { EntryPoints } from './entry-points.ts';
import type { RecordFile } from './record.ts';
import type { SdistFilename, WheelFilename } from './filename.ts';
import type { WheelFile } from './wheel-file.ts';

/** Something that a parser of a distribution's own files could not take; parsing went on. */
export interface Problem {
  /** Kebab-case, one for each kind of fault. */
  readonly code: string;
  readonly message: string;
  /** 1-based, where the file has lines. */
  readonly line?: number;
}

/** A parsed file of the distribution: where it stood, what it said, and what was wrong with it. */
export interface Parsed<T> {
  readonly path: string;
  readonly value: T;
  readonly problems: readonly Problem[];
}

interface DistributionBase {
  /** Base name of the artifact. */
  readonly filename: string;
  /** Lowercase hex; of the whole file. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly archive: Archive;
}

export interface Wheel extends DistributionBase {
  readonly kind: 'wheel';
  /** The parts of the name (PEP 427), or why it can't be split. */
  readonly name: WheelFilename | Problem;
  /** The `.dist-info` folder whose name fits the file's, or the only one there is; absent where none or several could be. */
  readonly distInfo?: string;
  readonly metadata?: Parsed<CoreMetadata>;
  readonly wheelFile?: Parsed<WheelFile>;
  readonly record?: Parsed<RecordFile>;
  readonly entryPoints?: Parsed<EntryPoints>;
  /** Lines of top_level.txt, where there is one. */
  readonly topLevel?: Parsed<readonly string[]>;
}

export interface Sdist extends DistributionBase {
  readonly kind: 'sdist';
  readonly name: SdistFilename | Problem;
  /** The one folder at the top; absent where there are several or none. */
  readonly topFolder?: string;
  readonly metadata?: Parsed<CoreMetadata>;
  /** Captured text files that rules parse: path below the top folder to bytes. setup.py, setup.cfg, pyproject.toml … */
  readonly sources: ReadonlyMap<string, Uint8Array>;
}

/** A file among the inputs that is neither: it is opened if it can be, and never passes. */
export interface OtherFile extends DistributionBase {
  readonly kind: 'other';
  /** Why it is no distribution, for people. */
  readonly why: string;
}

export type Distribution = Wheel | Sdist;
export type Subject = Distribution | OtherFile;

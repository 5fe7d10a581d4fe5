import type { AnomalyCode } from './anomalies.ts';
import type { FileFormat } from './formats.ts';

/**
 * Random access to the bytes of one file.
 * `read` answers exactly `length` bytes and rejects where that many are not there: a short read is a changed file.
 * The array may be reused by the next `read`: copy what must outlive it.
 */
export interface ByteSource {
  readonly size: number;
  read(offset: number, length: number): Promise<Uint8Array>;
}

/** One oddity of an archive. `detail` may quote hostile text: escape it when it is shown. */
export interface Anomaly {
  readonly code: AnomalyCode;
  readonly detail: string;
  /** Path of the entry it concerns, as the archive spells it. */
  readonly path?: string;
}

/** The contents are (`at` 0) or hold further in (`at` > 0, in bytes) a file of this format. */
export interface FormatSignal {
  readonly kind: 'format';
  readonly format: FileFormat;
  readonly at: number;
  /** The file around it is binary and of no known format: compressed data may be a part of that format. */
  readonly inUnknownBinary?: true;
}

/** What a look at the contents of one file tells. */
export type Signal =
  | FormatSignal
  /** The first line, when it begins with `#!`; at most 256 bytes of it, read as Latin-1. */
  | { readonly kind: 'shebang'; readonly line: string }
  /** A private key or an API token of PyPI, `at` bytes into the file. */
  | { readonly kind: 'secret'; readonly secret: 'private-key' | 'pypi-token'; readonly at: number };

/** The contents of one entry. An entry that was not inflated to its end has no digest. */
export type Contents =
  | {
      readonly state: 'read';
      /** Bytes that came out, equal to the declared size. */
      readonly size: number;
      /** Lowercase hex. */
      readonly sha256: string;
      /** SHA-256 with each CR LF made LF; absent where there is no CR LF, or nobody asked (`ReadOptions.lineEnds`). */
      readonly unixSha256?: string;
      readonly signals: readonly Signal[];
      /** The bytes themselves, for the few files that a caller asked for. */
      readonly captured?: Uint8Array;
      /** What was found inside, where the contents are an archive or a compressed file that was opened. */
      readonly inner?: Archive;
    }
  | { readonly state: 'unread'; readonly why: AnomalyCode };

export type EntryKind = 'file' | 'dir' | 'symlink' | 'hardlink' | 'other';

export interface Entry {
  /** The path as every reader would take it: `/` between components, no trailing slash. */
  readonly path: string;
  /** The bytes of the name, where they are no UTF-8 or hold what `path` can't show. */
  readonly rawPath?: Uint8Array;
  readonly kind: EntryKind;
  /** Bytes, as the archive declares them. */
  readonly declaredSize: number;
  /** POSIX mode with the file-type bits as stored; absent where the archive has none. */
  readonly mode?: number;
  readonly linkTarget?: string;
  readonly contents: Contents;
}

export type ArchiveFormat = 'zip' | 'tar.gz' | 'tar' | 'gzip';

export interface Archive {
  readonly format: ArchiveFormat;
  /** In the order of the archive. */
  readonly entries: readonly Entry[];
  readonly anomalies: readonly Anomaly[];
}

/** Answers how many bytes of this entry to keep in `captured`; 0 for none. Longer contents are a `capture-limit` anomaly. */
export type Capture = (path: string) => number;

/**
 * Answers who takes the bytes of this entry as they are inflated, each chunk once and in order, before anybody knows whether its
 * checksum fits; undefined for nobody. A chunk may be reused afterwards.
 */
export type Deliver = (path: string) => ((chunk: Uint8Array) => void) | undefined;

/** Called now and then with the bytes inflated so far. */
export type Progress = (inflatedBytes: number) => void;

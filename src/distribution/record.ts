import { Buffer } from 'node:buffer';
import { ProblemList, quote } from './problems.ts';
import { CONTROL, decodeText, ODD_LINE_END, splitLines } from './text.ts';
import { parseRow } from './csv.ts';
import type { Parsed } from './types.ts';

/** One row of RECORD: `path,algorithm=digest,size`. */
export interface RecordRow {
  /** As written, without CSV quotes. */
  readonly path: string;
  /** Absent where the column is empty or malformed. */
  readonly hash?: RecordHash;
  /** Bytes; absent where the column is empty or malformed. */
  readonly size?: number;
  /** 1-based. */
  readonly line: number;
}

export interface RecordHash {
  /** Lower case, as hashlib spells it. */
  readonly algorithm: string;
  /** The digest in lowercase hex, to compare with `Contents.sha256`; absent where it is no URL-safe base64 of the right length. */
  readonly hex?: string;
}

export interface RecordFile {
  /** In the order of the file; rows that can't be split are left out and are problems. */
  readonly rows: readonly RecordRow[];
}

/** More than any wheel has entries; rows past it are not read, so that 4 MiB of line ends take little memory. */
const MAX_ROWS = 250_000;

/** Digest lengths in bytes of what PEP 427 calls "sha256 or better". */
const STRONG: ReadonlyMap<string, number> = new Map([
  ['sha256', 32],
  ['sha384', 48],
  ['sha512', 64],
]);

const WEAK: ReadonlySet<string> = new Set(['md5', 'sha1', 'sha224']);

/** An empty, `.` or `..` component, a backslash, or a drive letter. */
const UNSAFE = /(?:^|\/)\.{0,2}(?:\/|$)|\\|^[A-Za-z]:/;

/** RECORD can't hold its own hash, and signatures come after it (PEP 427). */
const UNHASHED = /^[^/]+\.dist-info\/RECORD(?:\.jws|\.p7s)?$/;

/**
 * Reads RECORD: CSV in the default form of Python's csv module (PEP 376), taken strictly, since installers disagree over
 * anything that is not. Each problem names its line.
 */
export function parseRecord(path: string, bytes: Uint8Array): Parsed<RecordFile> {
  const problems = new ProblemList();
  const rows: RecordRow[] = [];
  const seen = new Set<string>();
  const whole = decodeText(bytes, problems);
  // One look at the whole for what honest files never hold: RECORD may have 100,000 rows.
  const odd = CONTROL.test(whole) || ODD_LINE_END.test(whole);
  for (const line of splitLines(whole)) {
    const { text, number } = line;
    if (number > MAX_ROWS) {
      problems.add('too-many-rows', `more than ${MAX_ROWS} rows`, number);
      break;
    }
    if (line.end === '\r') problems.add('bare-cr', 'a carriage return without line feed', number);
    if (odd && CONTROL.test(text)) problems.add('control-character', 'a control character', number);
    if (odd && ODD_LINE_END.test(text)) {
      problems.add('line-separator', 'a character that some readers take for a line end', number);
    }
    const row = readRow(text, number, problems);
    if (!row) continue;
    if (seen.has(row.path)) problems.add('duplicate-path', `${quote(row.path)} stands twice`, number);
    seen.add(row.path);
    rows.push(row);
  }
  if (rows.length === 0) problems.add('empty-record', 'RECORD lists nothing');
  return { path, value: { rows }, problems: problems.list };
}

function readRow(text: string, line: number, problems: ProblemList): RecordRow | undefined {
  if (text === '') {
    problems.add('blank-row', 'an empty line', line);
    return undefined;
  }
  const columns = parseRow(text);
  if (!columns) {
    problems.add('bad-quoting', `${quote(text)} is no row of CSV: readers split it in different ways`, line);
    return undefined;
  }
  const [path = '', hashColumn = '', sizeColumn = ''] = columns;
  if (columns.length !== 3) {
    problems.add('column-count', `${quote(text)} has ${columns.length} columns, not 3`, line);
    return undefined;
  }
  checkPath(path, line, problems);
  const hash = readHash(path, hashColumn, line, problems);
  const size = readSize(path, sizeColumn, line, problems);
  return { path, ...(hash ? { hash } : {}), ...(size === undefined ? {} : { size }), line };
}

function checkPath(path: string, line: number, problems: ProblemList): void {
  if (UNSAFE.test(path)) {
    problems.add('unsafe-path', `${quote(path)} is no plain relative path`, line);
  }
}

function readHash(path: string, column: string, line: number, problems: ProblemList): RecordHash | undefined {
  if (column === '') {
    if (!UNHASHED.test(path)) problems.add('missing-hash', `${quote(path)} has no hash`, line);
    return undefined;
  }
  const equals = column.indexOf('=');
  if (equals < 1) {
    problems.add('bad-digest', `${quote(column)} is not \`algorithm=digest\``, line);
    return undefined;
  }
  const algorithm = column.slice(0, equals);
  const digest = column.slice(equals + 1);
  const length = STRONG.get(algorithm);
  if (length === undefined) {
    const weak = WEAK.has(algorithm.toLowerCase());
    const code = weak ? 'weak-algorithm' : 'unknown-algorithm';
    problems.add(
      code,
      `${quote(algorithm)} is ${weak ? 'weaker than' : 'none of'} sha256, sha384, sha512`,
      line,
    );
    return { algorithm };
  }
  const hex = decodeDigest(digest, length);
  if (hex === undefined) {
    const code = digest.endsWith('=') ? 'digest-padding' : 'bad-digest';
    problems.add(code, `${quote(digest)} is no ${algorithm} in URL-safe base64 without padding`, line);
    return { algorithm };
  }
  return { algorithm, hex };
}

/** Refuses what decodes to the same bytes but is spelt otherwise: padding, the standard alphabet, stray low bits. */
function decodeDigest(digest: string, length: number): string | undefined {
  const bytes = Buffer.from(digest, 'base64url');
  return bytes.length === length && bytes.toString('base64url') === digest
    ? bytes.toString('hex')
    : undefined;
}

function readSize(path: string, column: string, line: number, problems: ProblemList): number | undefined {
  if (column === '') {
    if (!UNHASHED.test(path)) problems.add('missing-size', `${quote(path)} has no size`, line);
    return undefined;
  }
  if (/^(?:0|[1-9][0-9]{0,14})$/.test(column)) return Number(column);
  problems.add('bad-size', `${quote(column)} is no size in bytes`, line);
  return undefined;
}

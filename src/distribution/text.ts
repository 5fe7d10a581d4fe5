import type { ProblemList } from './problems.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Bytes of a metadata file as text, a byte order mark kept. What is no UTF-8 (which all of these files are by their
 * specifications) is a problem and comes back with U+FFFD in its place.
 */
export function decodeText(bytes: Uint8Array, problems: ProblemList): string {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    problems.add('not-utf-8', 'the file is not UTF-8');
    text = lenient.decode(bytes);
  }
  // Some readers drop the mark, others take it for the first letter of a name.
  if (text.startsWith('\uFEFF')) problems.add('byte-order-mark', 'the file begins with a byte order mark', 1);
  return text;
}

/** One line without its end. */
export interface Line {
  readonly text: string;
  /** 1-based. */
  readonly number: number;
  /** Empty on a last line that has none. */
  readonly end: '\n' | '\r\n' | '\r' | '';
}

/** Lines as universal newlines cut them: `\n`, `\r\n` and a lone `\r` end one. Nothing follows a final line end. */
export function* splitLines(text: string): Generator<Line> {
  const ends = /\r\n|\r|\n/g;
  let start = 0;
  let number = 1;
  for (let match = ends.exec(text); match; match = ends.exec(text)) {
    const end = match[0] === '\r\n' ? '\r\n' : match[0] === '\r' ? '\r' : '\n';
    yield { text: text.slice(start, match.index), number, end };
    start = ends.lastIndex;
    number += 1;
  }
  if (start < text.length) yield { text: text.slice(start), number, end: '' };
}

/** What only Python's `str.splitlines` takes for a line end: readers disagree where the line is over. */
export const ODD_LINE_END = /[\v\f\x1c-\x1e\x85\u2028\u2029]/;

/** Control characters that no text needs; tab and what ends a line is not among them. */
export const CONTROL = /[\0-\x08\x0e-\x1b\x1f\x7f]/;

import { createHash } from 'node:crypto';
import type { FileProblem } from './types.ts';

/** Faults listed of one file; the last one says that there are more. */
const MAX_PROBLEMS = 100;

/** Characters of a file's text in a message. */
const MAX_QUOTE = 100;

/** Text of a file of the project for a message: shortened, quoted and escaped as in JSON. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE)}…` : text);
}

/** Problems of one file, a bounded number of them. */
export class Problems {
  readonly list: FileProblem[] = [];

  add(message: string, line?: number): void {
    if (this.list.length > MAX_PROBLEMS) return;
    if (this.list.length === MAX_PROBLEMS) this.list.push({ message: 'more faults than are listed' });
    else this.list.push(line === undefined ? { message } : { message, line });
  }
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** UTF-8 with or without its mark; the empty text, and a problem, for what is too large or no UTF-8. */
export function decodeUtf8(bytes: Uint8Array, maxBytes: number, problems: Problems): string {
  if (bytes.length > maxBytes) {
    problems.add(`the file is larger than ${maxBytes / 1024} KiB and was not read`);
    return '';
  }
  try {
    return UTF_8.decode(bytes);
  } catch {
    problems.add('the file is not UTF-8');
    return '';
  }
}

export interface NumberedLine {
  readonly text: string;
  /** 1-based. */
  readonly line: number;
}

/** CVE-2021-42574: a reviewer sees another text than the machine reads. Line ends are looked at by themselves. */
const HIDDEN = /[\0-\x08\x0e-\x1b\x1f\x7f\ufeff]|\p{Bidi_Control}/u;

function lineOf(text: string, found: RegExp): number {
  return text.slice(0, Math.max(0, text.search(found))).split(/\r\n|\r|\n/).length;
}

/**
 * Lines as Python's `str.splitlines` cuts them, which is what pip reads: a form feed or U+2028 ends one too, although an
 * editor shows the text after it as a part of the same line, or of a comment.
 */
export function pythonLines(text: string, problems: Problems): readonly NumberedLine[] {
  const ends = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g;
  const lines: NumberedLine[] = [];
  let start = 0;
  // As editors count: by line feeds and carriage returns alone.
  let line = 1;
  if (HIDDEN.test(text))
    problems.add('control characters, or marks that reorder or hide text', lineOf(text, HIDDEN));
  for (let match = ends.exec(text); match !== null; match = ends.exec(text)) {
    lines.push({ text: text.slice(start, match.index), line });
    start = ends.lastIndex;
    if (/[\r\n]/.test(match[0])) line += 1;
    else
      problems.add(
        'a character that only Python takes for the end of a line: what follows it is a line of its own',
        line,
      );
  }
  if (start < text.length) lines.push({ text: text.slice(start), line });
  return lines;
}

/** Why a TOML file can't be read, with its place: reports know lines only. */
export function notToml({ message, column }: { readonly message: string; readonly column?: number }): string {
  return `not valid TOML${column === undefined ? '' : ` (column ${column})`}: ${message}`;
}

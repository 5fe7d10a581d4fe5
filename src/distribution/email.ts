import { ProblemList, quote } from './problems.ts';
import { CONTROL, decodeText, ODD_LINE_END, splitLines } from './text.ts';
import type { Line } from './text.ts';
import type { Problem } from './types.ts';

/** One header of a file in e-mail form. */
export interface Header {
  /** As spelt. */
  readonly name: string;
  /** Folded lines joined by `\n` with their indent kept; the white space before the value and the last line end are gone. */
  readonly value: string;
  /** 1-based line of its name. */
  readonly line: number;
}

export interface Email {
  readonly headers: readonly Header[];
  /** All after the first blank line, line ends as they are; `undefined` where no blank line or nothing after it is. */
  readonly body?: string;
  readonly problems: readonly Problem[];
}

/** RFC 5322 2.2: a name is printable ASCII without the colon. CPython's parser ends the headers at any other line. */
const HEADER = /^([\x21-\x39\x3b-\x7e]*):[ \t]*/;

/** Headers whose value may run over several lines, because builders of the past fold whole texts into them. */
export type Foldable = (lowerCaseName: string) => boolean;

class HeaderReader {
  readonly headers: Header[] = [];
  readonly problems: ProblemList;
  private readonly mayHoldText: Foldable;
  private name: string | undefined;
  private parts: string[] = [];
  private start = 0;

  constructor(problems: ProblemList, mayHoldText: Foldable) {
    this.problems = problems;
    this.mayHoldText = mayHoldText;
  }

  /** Answers false for the line at which the headers are over without a blank line. */
  take(line: Line): boolean {
    const { text, number } = line;
    if (line.end === '\r')
      this.problems.add('bare-cr', 'a carriage return without line feed among the headers', number);
    if (CONTROL.test(text))
      this.problems.add('control-character', 'a control character among the headers', number);
    if (text.startsWith(' ') || text.startsWith('\t')) {
      this.fold(line);
      return true;
    }
    this.finish();
    // mbox separators: CPython drops such a line, other readers end the headers at it.
    if (text.startsWith('From ')) {
      this.problems.add('envelope-header', 'a line that begins with `From ` among the headers', number);
      return true;
    }
    const match = HEADER.exec(text);
    if (!match) return false;
    const [prefix, name = ''] = match;
    if (name === '') {
      this.problems.add('empty-header-name', 'a header without a name', number);
      return true;
    }
    this.name = name;
    this.start = number;
    this.parts = [text.slice(prefix.length)];
    return true;
  }

  private fold({ text, number }: Line): void {
    if (this.name === undefined) {
      this.problems.add('stray-continuation', 'a continuation line that continues no header', number);
    } else {
      this.parts.push(text);
    }
  }

  finish(): void {
    if (this.name === undefined) return;
    const { name, start } = this;
    const text = this.mayHoldText(name.toLowerCase());
    const joined = this.parts.join('\n');
    if (ODD_LINE_END.test(joined)) {
      const code = text ? 'text-line-separator' : 'line-separator';
      this.problems.add(code, `${name} holds a character that some readers take for a line end`, start);
    }
    if (this.parts.length > 1 && !text) {
      this.problems.add('folded-header', `${quote(name)} runs over several lines`, start);
    }
    this.headers.push({ name, value: joined, line: start });
    this.name = undefined;
    this.parts = [];
  }
}

/**
 * Reads headers and body as CPython's `email.parser` does with its `compat32` policy (what packaging, pip and
 * importlib.metadata use), and tells as a problem wherever another reader could see something else.
 */
export function parseEmail(bytes: Uint8Array, mayHoldText: Foldable = () => false): Email {
  const problems = new ProblemList();
  const text = decodeText(bytes, problems);
  const reader = new HeaderReader(problems, mayHoldText);
  let offset = 0;
  for (const line of splitLines(text)) {
    const next = offset + line.text.length + line.end.length;
    if (line.text === '') {
      if (line.end === '\r')
        problems.add('bare-cr', 'a carriage return without line feed ends the headers', line.number);
      offset = next;
      break;
    }
    if (!reader.take(line)) {
      problems.add(
        'not-a-header',
        `${quote(line.text)} is no header, and no blank line is before it`,
        line.number,
      );
      break;
    }
    offset = next;
  }
  reader.finish();
  const body = text.slice(offset);
  if (/\r(?!\n)/.test(body)) problems.add('body-bare-cr', 'a carriage return without line feed in the body');
  if (body.includes('\0')) problems.add('control-character', 'a NUL in the body');
  return { headers: reader.headers, ...(body === '' ? {} : { body }), problems: problems.list };
}

/** Headers by lower-case name, each list in the order of the file. */
export function groupHeaders(headers: readonly Header[]): Map<string, Header[]> {
  const fields = new Map<string, Header[]>();
  for (const header of headers) {
    const key = header.name.toLowerCase();
    const list = fields.get(key);
    if (list) list.push(header);
    else fields.set(key, [header]);
  }
  return fields;
}

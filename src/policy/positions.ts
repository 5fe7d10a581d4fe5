import { parse } from 'smol-toml';

export interface Position {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
}

export type Path = readonly PropertyKey[];

/** Deeper than any key of the policy; what lies deeper has the position of its ancestor. */
const DEPTH = 8;

type Frame =
  | { readonly kind: 'array'; readonly path: Path; index: number }
  | { readonly kind: 'table'; readonly path: Path };

/**
 * Where the keys and values of a TOML document stand, which smol-toml does not tell.
 * One pass over a text that smol-toml has accepted already: strings, comments and brackets are all that has to be told
 * apart, so no text in a multi-line string is ever taken for a table. Linear time, no recursion.
 */
export class Positions {
  private readonly text: string;
  private readonly lines: readonly number[];
  private readonly offsets = new Map<string, number>();
  private readonly bare = new Map<string, string>();
  /** Array of tables to the index of its newest table. */
  private readonly tables = new Map<string, number>();
  private readonly frames: Frame[] = [];
  private at: number;
  private table: Path = [];
  private path: Path = [];
  private expectsKey = true;

  constructor(text: string) {
    this.text = text;
    this.lines = [0, ...[...text.matchAll(/\n/gu)].map((match) => match.index + 1)];
    this.at = text.startsWith('\uFEFF') ? 1 : 0;
    while (this.at < text.length) this.step();
  }

  /** Of the key, table or array item at a path, or of what is nearest around it. */
  of(path: Path): Position {
    for (let length = Math.min(path.length, DEPTH); length > 0; length -= 1) {
      const offset = this.offsets.get(keyOf(path.slice(0, length)));
      if (offset !== undefined) return this.position(offset);
    }
    return { line: 1, column: 1 };
  }

  /** An unquoted value (number, boolean, date) as it is written. */
  written(path: Path): string | undefined {
    return this.bare.get(keyOf(path));
  }

  position(offset: number): Position {
    let low = 0;
    let high = this.lines.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.lines[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (this.lines[low] ?? 0) + 1 };
  }

  private step(): void {
    const character = this.text[this.at];
    if (character === '\n') {
      this.at += 1;
      if (this.frames.length === 0) this.expectsKey = true;
    } else if (character === ' ' || character === '\t' || character === '\r') {
      this.at += 1;
    } else if (character === '#') {
      this.at = this.find('\n', this.at);
    } else if (this.expectsKey) {
      this.key(character);
    } else {
      this.value(character);
    }
  }

  private key(character: string | undefined): void {
    const frame = this.frames.at(-1);
    const start = this.at;
    this.expectsKey = false;
    if (frame !== undefined && character === '}') {
      this.close();
    } else if (frame === undefined && character === '[') {
      const repeated = this.text[this.at + 1] === '[';
      this.at += repeated ? 2 : 1;
      this.table = this.header(this.names(']'), repeated, start);
      this.at += repeated ? 2 : 1;
    } else {
      this.path = frame?.path ?? this.table;
      for (const name of this.names('=')) {
        this.path = inside(this.path, name);
        this.mark(start);
      }
      this.at += 1;
    }
  }

  private value(character: string | undefined): void {
    const frame = this.frames.at(-1);
    if (character === ',') {
      this.at += 1;
      if (frame?.kind === 'array') {
        frame.index += 1;
        this.path = inside(frame.path, frame.index);
      } else {
        this.expectsKey = true;
      }
    } else if (character === ']' || character === '}') {
      this.close();
    } else {
      this.mark(this.at);
      if (character === '[') {
        this.frames.push({ kind: 'array', path: this.path, index: 0 });
        this.path = inside(this.path, 0);
        this.at += 1;
      } else if (character === '{') {
        this.frames.push({ kind: 'table', path: this.path });
        this.expectsKey = true;
        this.at += 1;
      } else if (character === '"' || character === "'") {
        this.string(character);
      } else {
        this.word();
      }
    }
  }

  private close(): void {
    this.frames.pop();
    this.at += 1;
  }

  private word(): void {
    const end = /[,\]}#\n]/gu;
    end.lastIndex = this.at;
    const stop = end.exec(this.text)?.index ?? this.text.length;
    this.bare.set(keyOf(this.path), this.text.slice(this.at, stop).trim());
    this.at = Math.max(stop, this.at + 1);
  }

  /** Steps over a string; answers its raw text. */
  private string(mark: string): string {
    const start = this.at;
    const long = this.text.startsWith(mark.repeat(3), start);
    const end = long ? mark.repeat(3) : mark;
    this.at += end.length;
    while (this.at < this.text.length && !this.text.startsWith(end, this.at)) {
      this.at += mark === '"' && this.text[this.at] === '\\' ? 2 : 1;
    }
    this.at += end.length;
    // One or two quotes right before the closing three belong to the string (TOML 1.0, multi-line strings).
    for (let extra = 0; long && extra < 2 && this.text[this.at] === mark; extra += 1) this.at += 1;
    return this.text.slice(start, this.at);
  }

  /** The parts of a dotted key; stops at `end`. */
  private names(end: string): readonly string[] {
    const names: string[] = [];
    while (this.at < this.text.length && this.text[this.at] !== end) {
      const character = this.text[this.at];
      if (character === '"' || character === "'") {
        // Its own table is the key, decoded.
        names.push(...Object.keys(parse(`${this.string(character)} = 0`)));
        continue;
      }
      const start = this.at;
      while (/[\w-]/u.test(this.text[this.at] ?? '')) this.at += 1;
      if (this.at > start) names.push(this.text.slice(start, this.at));
      else this.at += 1;
    }
    return names;
  }

  private header(names: readonly string[], repeated: boolean, start: number): Path {
    this.path = [];
    for (const [index, name] of names.entries()) {
      this.path = inside(this.path, name);
      this.mark(start);
      const key = keyOf(this.path);
      const newest = this.tables.get(key);
      if (repeated && index === names.length - 1) {
        const next = (newest ?? -1) + 1;
        this.tables.set(key, next);
        this.path = inside(this.path, next);
        this.mark(start);
      } else if (newest !== undefined) {
        this.path = inside(this.path, newest);
      }
    }
    return this.path;
  }

  /** The first place where a path is spelled counts. */
  private mark(offset: number): void {
    const key = keyOf(this.path);
    if (!this.offsets.has(key)) this.offsets.set(key, offset);
  }

  private find(character: string, from: number): number {
    const index = this.text.indexOf(character, from);
    return index < 0 ? this.text.length : index;
  }
}

function inside(path: Path, part: string | number): Path {
  return path.length < DEPTH ? [...path, part] : path;
}

/** Numbers and texts differ, so that `a.0` of a table is not item 0 of an array. */
function keyOf(path: Path): string {
  return JSON.stringify(path);
}

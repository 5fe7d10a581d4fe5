/** A file that CPython's configparser would refuse; `message` quotes nothing of it, for it may hold passwords. */
export class IniError extends Error {
  override readonly name = 'IniError';
  /** 1-based. */
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

export type IniSections = ReadonlyMap<string, ReadonlyMap<string, string>>;

const DEFAULT_SECTION = 'DEFAULT';

/**
 * Parses text as `configparser.RawConfigParser()` of CPython does, for pip reads its configuration with that: full-line
 * comments, `=` or `:`, values that go on in deeper indented lines, lower-cased keys, strict about duplicates.
 * Each section answers the keys of `[DEFAULT]` too.
 * @throws IniError
 */
export function parseIni(text: string): IniSections {
  // Python's strip() keeps it, so that the first line is no header; JavaScript's trim() would not.
  if (text.startsWith('\ufeff')) throw new IniError(1, 'it begins with a byte order mark');
  const reader = new IniReader();
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    reader.line(line, index + 1);
  });
  return reader.sections();
}

type RawSection = Map<string, string[]>;

class IniReader {
  readonly #defaults: RawSection = new Map<string, string[]>();
  readonly #sections = new Map<string, RawSection>();
  /** Section that lines go to, and whose keys are already taken. */
  #current: RawSection | undefined;
  /** Lines of the value that a deeper indented line continues. */
  #value: string[] | undefined;
  #indent = 0;

  line(line: string, number: number): void {
    const text = line.trim();
    if (text === '') {
      this.#value?.push('');
      return;
    }
    if (text.startsWith('#') || text.startsWith(';')) return;
    const indent = line.search(/\S/);
    if (this.#value !== undefined && indent > this.#indent) {
      this.#value.push(text);
      return;
    }
    this.#indent = indent;
    const header = /^\[(.+)\]/.exec(text)?.[1];
    if (header === undefined) this.#option(text, number);
    else this.#header(header, number);
  }

  sections(): IniSections {
    const join = (section: RawSection) =>
      [...section].map(([key, lines]) => [key, lines.join('\n').trimEnd()] as const);
    return new Map(
      [...this.#sections].map(([name, section]) => [
        name,
        new Map([...join(this.#defaults), ...join(section)]),
      ]),
    );
  }

  #header(name: string, number: number): void {
    this.#value = undefined;
    if (name === DEFAULT_SECTION) {
      this.#current = this.#defaults;
      return;
    }
    if (this.#sections.has(name)) throw new IniError(number, 'a section stands twice');
    this.#current = new Map();
    this.#sections.set(name, this.#current);
  }

  #option(text: string, number: number): void {
    if (this.#current === undefined) throw new IniError(number, 'no section header before the first option');
    const delimiter = text.search(/[=:]/);
    const key = text.slice(0, Math.max(delimiter, 0)).trimEnd().toLowerCase();
    if (key === '') throw new IniError(number, 'neither a section header nor NAME = VALUE');
    if (this.#current.has(key)) throw new IniError(number, 'an option stands twice in one section');
    this.#value = [text.slice(delimiter + 1).trim()];
    this.#current.set(key, this.#value);
  }
}

/** A value of setup.cfg and where it stands. */
export interface CfgOption {
  /** All lines of the value, joined by `\n`, trimmed. */
  readonly value: string;
  /** 1-based line of the key. */
  readonly line: number;
}

export interface CfgProblem {
  readonly message: string;
  readonly line: number;
}

export interface SetupCfg {
  /** Section to key to value. Names are lower case with `_` for `-`, as distutils and setuptools compare them. */
  readonly sections: ReadonlyMap<string, ReadonlyMap<string, CfgOption>>;
  readonly problems: readonly CfgProblem[];
}

/** Inherited options in the whole file; a real setup.cfg has none. */
const MAX_INHERITED = 100_000;

const normalise = (name: string): string => name.trim().toLowerCase().replaceAll('-', '_');

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

interface OpenOption {
  readonly options: Map<string, CfgOption>;
  readonly key: string;
  readonly line: number;
  readonly indent: number;
  readonly lines: string[];
}

/** One already makes the file unreadable; a hostile file has one in each of its lines. */
const MAX_PROBLEMS = 20;

/** The state of one pass over the lines. */
class Reader {
  readonly sections = new Map<string, Map<string, CfgOption>>();
  readonly problems: CfgProblem[] = [];
  private readonly seen = new Set<string>();
  private section: string | undefined;
  private open: OpenOption | undefined;

  line(raw: string, line: number): void {
    const content = raw.trim();
    if (content.startsWith('#') || content.startsWith(';')) return;
    const indent = raw.length - raw.trimStart().length;
    if (this.open !== undefined && (content === '' || indent > this.open.indent)) {
      this.open.lines.push(content);
      return;
    }
    if (content === '') return;
    this.end();
    const header = /^\[(.+)\]/.exec(content)?.[1];
    if (header === undefined) this.option(content, indent, line);
    else this.header(header, line);
  }

  end(): void {
    const { open } = this;
    open?.options.set(open.key, { value: open.lines.join('\n').trim(), line: open.line });
    this.open = undefined;
  }

  private problem(message: string, line: number): void {
    if (this.problems.length < MAX_PROBLEMS) this.problems.push({ message, line });
  }

  private once(id: string, message: string, line: number): void {
    if (this.seen.has(id)) this.problem(message, line);
    this.seen.add(id);
  }

  private header(name: string, line: number): void {
    this.section = name;
    if (name !== 'DEFAULT') this.once(`[${name}`, `section "${name}" comes twice`, line);
    if (!this.sections.has(normalise(name))) this.sections.set(normalise(name), new Map());
  }

  private option(content: string, indent: number, line: number): void {
    const options = this.section === undefined ? undefined : this.sections.get(normalise(this.section));
    const at = content.search(/[=:]/);
    if (this.section === undefined || options === undefined || at <= 0) {
      const message = options === undefined ? 'a line stands before any section' : 'a line has no value';
      this.problem(message, line);
      return;
    }
    const key = normalise(content.slice(0, at));
    this.once(`${this.section}]${key}`, `"${key}" comes twice in one section`, line);
    this.open = { options, key, line, indent, lines: [content.slice(at + 1).trim()] };
  }
}

/**
 * Reads setup.cfg as `configparser.RawConfigParser` does (Python library reference, "Supported INI File Structure"):
 * `=` and `:` delimit, `#` and `;` begin comment lines, deeper lines go on with a value, `[DEFAULT]` fills every section.
 * What that parser refuses is a problem; reading goes on.
 */
export function parseSetupCfg(bytes: Uint8Array): SetupCfg {
  const text = decodeUtf8(bytes);
  if (text === undefined) return { sections: new Map(), problems: [{ message: 'it is not UTF-8', line: 1 }] };
  const reader = new Reader();
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) reader.line(raw, index + 1);
  reader.end();
  const { sections, problems } = reader;
  const defaults = sections.get('default') ?? new Map<string, CfgOption>();
  if (defaults.size * sections.size > MAX_INHERITED) {
    problems.push({ message: 'too many sections inherit too many defaults', line: 1 });
    return { sections, problems };
  }
  for (const [key, option] of defaults) {
    for (const options of sections.values()) if (!options.has(key)) options.set(key, option);
  }
  return { sections, problems };
}

/** What setuptools leaves in an sdist: the tracked setup.cfg, read and written by Python's RawConfigParser. */

interface Option {
  readonly key: string;
  readonly lines: string[];
}

interface Section {
  readonly name: string;
  readonly options: Map<string, Option>;
}

class Reader {
  readonly sections = new Map<string, Section>();
  #section: Section | undefined;
  #option: Option | undefined;
  #indent = 0;

  /** @returns false where RawConfigParser stops with an error. */
  line(raw: string): boolean {
    const text = raw.trim();
    if (/^[#;]/.test(text)) return true;
    if (text === '') {
      this.#option?.lines.push('');
      return true;
    }
    const indent = raw.length - raw.trimStart().length;
    if (this.#option !== undefined && indent > this.#indent) {
      this.#option.lines.push(text);
      return true;
    }
    this.#indent = indent;
    const header = /^\[(.+)\]/.exec(text)?.[1];
    if (header === undefined) return this.#start(text);
    this.#option = undefined;
    if (this.sections.has(header) && header !== 'DEFAULT') return false;
    this.#section = this.sections.get(header) ?? { name: header, options: new Map() };
    this.sections.set(header, this.#section);
    return true;
  }

  #start(text: string): boolean {
    const at = text.search(/[=:]/);
    if (this.#section === undefined || at <= 0) return false;
    const key = text.slice(0, at).trimEnd();
    if (this.#section.options.has(key)) return false;
    this.#option = { key, lines: [text.slice(at + 1).trim()] };
    this.#section.options.set(key, this.#option);
    return true;
  }
}

/**
 * The text that setuptools writes: comments gone, case kept, `[egg_info]` with its two options set.
 * @param tracked text of the tracked file; `''` where there is none
 * @returns `undefined` where the tracked file can't be read
 */
export function rewrittenSetupCfg(tracked: string): string | undefined {
  const reader = new Reader();
  if (!tracked.split(/\r\n|\r|\n/).every((line) => reader.line(line))) return undefined;
  const eggInfo = reader.sections.get('egg_info') ?? { name: 'egg_info', options: new Map<string, Option>() };
  reader.sections.set('egg_info', eggInfo);
  eggInfo.options.set('tag_build', {
    key: 'tag_build',
    lines: eggInfo.options.get('tag_build')?.lines ?? [''],
  });
  eggInfo.options.set('tag_date', { key: 'tag_date', lines: ['0'] });
  const defaults = reader.sections.get('DEFAULT');
  const others = [...reader.sections.values()].filter((section) => section !== defaults);
  return [...(defaults === undefined ? [] : [defaults]), ...others].map(written).join('');
}

function written({ name, options }: Section): string {
  const lines = [...options.values()].map(
    ({ key, lines: value }) => `${key} = ${value.join('\n').trimEnd().replaceAll('\n', '\n\t')}\n`,
  );
  return `[${name}]\n${lines.join('')}\n`;
}

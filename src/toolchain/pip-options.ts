/** Options that pip takes in a requirements file (its documentation: "Requirements File Format"), read as its optparse reads them. */

interface Option {
  /** The name that reports use, with two hyphens. */
  readonly name: string;
  readonly takesValue: boolean;
}

const flag = (name: string): Option => ({ name, takesValue: false });
const valued = (name: string): Option => ({ name, takesValue: true });

const INDEX_URL = valued('--index-url');
const CONFIG_SETTINGS = valued('--config-settings');

const LONG: ReadonlyMap<string, Option> = new Map([
  ...[
    flag('--no-index'),
    flag('--prefer-binary'),
    flag('--require-hashes'),
    flag('--pre'),
    INDEX_URL,
    valued('--extra-index-url'),
    valued('--constraint'),
    valued('--requirement'),
    valued('--editable'),
    valued('--find-links'),
    valued('--no-binary'),
    valued('--only-binary'),
    valued('--trusted-host'),
    valued('--use-feature'),
    valued('--global-option'),
    valued('--hash'),
    CONFIG_SETTINGS,
  ].map((option): [string, Option] => [option.name, option]),
  ['--pypi-url', INDEX_URL],
  ['--config-setting', CONFIG_SETTINGS],
]);

const SHORT: ReadonlyMap<string, Option> = new Map([
  ['-i', INDEX_URL],
  ['-c', valued('--constraint')],
  ['-r', valued('--requirement')],
  ['-e', valued('--editable')],
  ['-f', valued('--find-links')],
  ['-C', CONFIG_SETTINGS],
]);

export interface ParsedOption {
  readonly name: string;
  readonly value?: string;
  readonly known: boolean;
}

export interface ParsedOptions {
  readonly options: readonly ParsedOption[];
  /** Words that are no option; pip drops them without a word. */
  readonly dropped: readonly string[];
  /** Why pip refuses the line. */
  readonly problem?: string;
}

/** An unambiguous beginning of a long option is that option: `--extra-index` adds an index as well. */
function longOption(name: string): Option | undefined {
  const exact = LONG.get(name);
  if (exact !== undefined) return exact;
  const found = [...LONG].filter(([key]) => key.startsWith(name)).map(([, option]) => option);
  return new Set(found).size === 1 ? found[0] : undefined;
}

/** One word: the option as written, what it stands for, and the value that is joined to it (`--name=value`, `-rvalue`). */
function split(word: string): { readonly key: string; readonly option?: Option; readonly joined?: string } {
  const equals = word.indexOf('=');
  const isLong = word.startsWith('--');
  const end = !isLong ? 2 : equals < 0 ? word.length : equals;
  const key = word.slice(0, end);
  const option = isLong ? longOption(key) : SHORT.get(key);
  const joined = end === word.length ? undefined : word.slice(isLong ? end + 1 : end);
  return { key, ...(option && { option }), ...(joined !== undefined && { joined }) };
}

export function parsePipOptions(words: readonly string[]): ParsedOptions {
  const options: ParsedOption[] = [];
  const dropped: string[] = [];
  let problem: string | undefined;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '--') {
      dropped.push(...words.slice(at + 1));
      break;
    }
    if (!word.startsWith('-') || word === '-') {
      dropped.push(word);
      continue;
    }
    const { option, key, joined } = split(word);
    if (option === undefined) {
      options.push({ name: key, ...(joined !== undefined && { value: joined }), known: false });
    } else if (!option.takesValue) {
      if (joined !== undefined) problem ??= `${option.name} takes no value`;
      options.push({ name: option.name, known: true });
    } else {
      const value = joined ?? words[++at];
      if (value === undefined) problem ??= `${option.name} has no value`;
      else options.push({ name: option.name, value, known: true });
    }
  }
  return { options, dropped, ...(problem !== undefined && { problem }) };
}

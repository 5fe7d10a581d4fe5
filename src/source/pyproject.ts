import { parse, TomlError } from 'smol-toml';
import { messageOf } from '../errors.ts';

/** A TOML table with unknown contents. */
export type Table = Readonly<Record<string, unknown>>;

export interface TomlFile {
  readonly table: Table;
  /** Why it can't be read; `table` is empty then. */
  readonly problem?: { readonly message: string; readonly line?: number };
  readonly text: string;
}

/** No backend's table nests this deep; a hostile one is refused before it costs the stack. */
const MAX_DEPTH = 64;

export function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** The value under a path of keys, looked up among own properties only. */
export function lookup(table: Table, ...keys: readonly string[]): unknown {
  let value: unknown = table;
  for (const key of keys) {
    if (!isTable(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}

/** Whether any key path of the file has more parts than {@link MAX_DEPTH}: dotted keys nest without a bracket. */
function hasDeepKey(text: string): boolean {
  return text.split('\n').some((line) => {
    const key = /^\s*\[*([^=#]*)/.exec(line)?.[1] ?? '';
    return key.split('.').length > MAX_DEPTH;
  });
}

/** Parses a TOML file; whatever the bytes are, the answer is a table or a problem, never a throw. */
export function parseToml(bytes: Uint8Array): TomlFile {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { table: {}, text: '', problem: { message: 'it is not UTF-8' } };
  }
  if (hasDeepKey(text)) return { table: {}, text, problem: { message: 'its keys nest too deep' } };
  try {
    return { table: parse(text, { maxDepth: MAX_DEPTH, integersAsBigInt: 'asNeeded' }), text };
  } catch (error) {
    const message = messageOf(error).split('\n', 1)[0] ?? 'it cannot be parsed';
    return {
      table: {},
      text,
      problem: error instanceof TomlError ? { message, line: error.line } : { message },
    };
  }
}

/** 1-based line on which a key or a table header of that name first stands, for annotations only. */
export function lineOfKey(text: string, key: string): number | undefined {
  const last = key.split('.').at(-1) ?? key;
  const lines = text.split('\n');
  const header = lines.findIndex((line) => line.trim().replace(/^\[+|\]+.*$/g, '') === key);
  if (header >= 0) return header + 1;
  const assigned = lines.findIndex((line) => {
    const before = line.split('=', 1)[0]?.trim();
    return line.includes('=') && (before === last || before?.endsWith(`.${last}`) === true);
  });
  return assigned >= 0 ? assigned + 1 : undefined;
}

import { parse, TomlError } from 'smol-toml';
import { messageOf } from '../errors.ts';

/** A TOML table with unknown contents. */
export type Table = Readonly<Record<string, unknown>>;

export interface TomlFile {
  readonly table: Table;
  /** Why it can't be read, and where (1-based); `table` is empty then. */
  readonly problem?: { readonly message: string; readonly line?: number; readonly column?: number };
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
    const message = firstLine(messageOf(error)).replace(/^Invalid TOML document: /u, '');
    return {
      table: {},
      text,
      problem: error instanceof TomlError ? { message, line: error.line, column: error.column } : { message },
    };
  }
}

/** What is wrong with a file, and where, for a sentence. */
export function shownProblem({ message, line, column }: NonNullable<TomlFile['problem']>): string {
  if (line === undefined) return message;
  return `${message} (line ${line}${column === undefined ? '' : `, column ${column}`})`;
}

function firstLine(text: string): string {
  return /^[^\n]*/.exec(text)?.[0] ?? '';
}

/** Tables around a key that are looked for; the key's own name may hold any number of dots. */
const MAX_PARENTS = 4;

/** 1-based line on which a key or a table header of that name, or else the table around it, stands; for annotations only. */
export function lineOfKey(text: string, key: string): number | undefined {
  const lines = text.split('\n');
  const headers = lines.map((line) => /^\s*\[+([^\]]*)/.exec(line)?.[1]);
  const keys = lines.map((line) => /^([^=[#]*[^=[#\s])\s*=/.exec(line)?.[1]?.trim());
  let path = key;
  for (let i = 0; i < MAX_PARENTS && path !== ''; i++) {
    const parent = path.slice(0, Math.max(0, path.lastIndexOf('.')));
    const last = path.slice(parent === '' ? 0 : parent.length + 1);
    const header = headers.findIndex((name) => name === path || name?.startsWith(`${path}.`) === true);
    const line =
      header >= 0 ? header : keys.findIndex((name) => name === last || name?.endsWith(`.${last}`) === true);
    if (line >= 0) return line + 1;
    path = parent;
  }
  return undefined;
}

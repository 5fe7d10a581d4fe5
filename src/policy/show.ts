import type { Limits } from '../archive/limits.ts';

const SHOWN = 80;

/** A value of a policy, quoted for a message: one line, short, control and bidi characters escaped. Never throws. */
export function show(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (value instanceof Date) return 'a date or time';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object' && value !== null) return 'a table';
  return String(value);
}

export function quote(text: string): string {
  const characters = Array.from(text.slice(0, 2 * SHOWN + 2));
  const short = characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : text;
  return JSON.stringify(short).replaceAll(
    /\p{C}/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

const UNITS = ['B', 'KiB', 'MiB', 'GiB'] as const;

/** `128 MiB` of a number of bytes, in the largest unit that divides it. */
export function sizeText(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (unit < UNITS.length - 1 && size > 0 && size % 1024 === 0) {
    size /= 1024;
    unit += 1;
  }
  return `${size} ${UNITS[unit] ?? ''}`;
}

export function isSize(limit: keyof Limits): boolean {
  return limit.endsWith('Bytes');
}

/** A limit as people write it: sizes with their unit, counts bare. */
export function limitText(limit: keyof Limits, value: number): string {
  return isSize(limit) ? sizeText(value) : String(value);
}

/** `entry-bytes` of `entryBytes`: keys of the file are kebab-case, as tables of pyproject.toml are. */
export function kebab(key: string): string {
  return key.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

import { styleText } from 'node:util';

/** Lines of text for people: measures, words and colour. Nothing here knows of reports. */

type Name = Exclude<Parameters<typeof styleText>[0], readonly unknown[]>;
export type Style = Name | Name[];
export type Paint = (style: Style, text: string) => string;

export function painter(color: boolean): Paint {
  // Whether there is a terminal was decided by the caller: a renderer asks no stream.
  return color ? (style, text) => styleText(style, text, { validateStream: false }) : (_style, text) => text;
}

const MAX_COLUMNS = 100;
const MIN_COLUMNS = 40;

/** Columns to wrap at: those of the terminal, within what reads well. */
export function clampColumns(columns = MAX_COLUMNS): number {
  return Math.max(MIN_COLUMNS, Math.min(MAX_COLUMNS, columns));
}

/**
 * Breaks one line of text into lines of at most `columns`, the first after `first`, the others after `rest`. A word that is
 * longer than a line is cut, so that the terminal never puts its tail in column one, where it could pass for our own line.
 */
export function wrap(text: string, columns: number, first: string, rest: string = first): string[] {
  const room = columns - Math.max(first.length, rest.length);
  const lines: string[] = [];
  let line = first;
  let begun = false;
  for (const word of text.split(' ').flatMap((long) => cut(long, room))) {
    if (begun && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = rest + word;
    } else {
      line += begun ? ` ${word}` : word;
    }
    begun = true;
  }
  return [...lines, line];
}

/** Pieces of at most `room` UTF-16 units, cut between code points. */
function cut(word: string, room: number): string[] {
  if (word.length <= room) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece.length + character.length > room) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** `1234567` as `1,234,567`. Without Intl, whose first use costs 10 ms. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

const UNITS = ['KiB', 'MiB', 'GiB', 'TiB'];

/** A size in bytes for people: `817 bytes`, `1.4 MiB`. */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let unit = '';
  for (const next of UNITS) {
    if (value < 1024) break;
    value /= 1024;
    unit = next;
  }
  return unit === '' ? plural(bytes, 'byte') : `${value.toFixed(1)} ${unit}`;
}

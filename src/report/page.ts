import type { Paint, Style } from './layout.ts';
import { clampColumns, painter, wrap } from './layout.ts';

/** Lines of terminal output, wrapped first and coloured after, so that a colour code never counts as width. */
export class Page {
  readonly paint: Paint;
  readonly #columns: number;
  readonly #lines: string[] = [];

  constructor(options: { readonly color: boolean; readonly columns?: number }) {
    this.paint = painter(options.color);
    this.#columns = clampColumns(options.columns);
  }

  blank(): void {
    this.#lines.push('');
  }

  /** As it is, however long. */
  raw(line: string): void {
    this.#lines.push(line);
  }

  text(text: string, indent = '', style?: Style): void {
    this.hanging(text, indent, indent, style);
  }

  /** The first line after `first`, the others after `rest`. */
  hanging(text: string, first: string, rest: string, style?: Style): void {
    for (const line of wrap(text, this.#columns, first, rest)) {
      this.#lines.push(style === undefined ? line : this.paint(style, line));
    }
  }

  /** A label in a column of its own, `width` wide, and the text beside it. */
  field(label: string, style: Style, text: string, indent: string, width: number): void {
    const beside = indent.length + width;
    const [first = '', ...rest] = wrap(text, this.#columns, ' '.repeat(beside));
    const padding = ' '.repeat(Math.max(1, width - label.length));
    this.#lines.push(`${indent}${this.paint(style, label)}${padding}${first.slice(beside)}`, ...rest);
  }

  toString(): string {
    return `${this.#lines.join('\n')}\n`;
  }
}

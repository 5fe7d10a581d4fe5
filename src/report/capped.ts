import { Buffer } from 'node:buffer';
import { grouped } from './layout.ts';

/** What is left of a number of UTF-8 bytes that several texts share. */
export interface ByteBudget {
  left: number;
}

/** Text that never takes more than its budget: what does not fit is refused, so that it can be counted. */
export class CappedText {
  readonly #budget: ByteBudget;
  readonly #parts: string[] = [];

  constructor(budget: ByteBudget) {
    this.#budget = budget;
  }

  /** Adds the lines, all or none, each with a newline. */
  add(...lines: readonly string[]): boolean {
    const text = lines.map((line) => `${line}\n`).join('');
    const size = Buffer.byteLength(text);
    if (size > this.#budget.left) return false;
    this.#budget.left -= size;
    this.#parts.push(text);
    return true;
  }

  /** The lines after a blank one. */
  section(...lines: readonly string[]): boolean {
    return this.add('', ...lines);
  }

  /** Adds at most `limit` of the items, then how many more there are; answers how many had no room. */
  addEach<T>(
    items: readonly T[],
    limit: number,
    render: (item: T) => string,
    more: (count: string) => string,
  ): number {
    const shown = items.slice(0, limit);
    // Rendered one by one: nothing is made of what is not shown.
    const fitting = shown.findIndex((item) => !this.add(render(item)));
    if (fitting !== -1) return items.length - fitting;
    const left = items.length - shown.length;
    if (left > 0) this.add(more(grouped(left)));
    return 0;
  }

  toString(): string {
    return this.#parts.join('');
  }
}

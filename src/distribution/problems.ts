import type { Problem } from './types.ts';

/** Past this many problems of one file the rest are only counted: a hostile file must not fill memory or a report. */
const MAX_PROBLEMS = 100;

/** Characters of hostile text that a message quotes. */
const MAX_QUOTE = 80;

/**
 * Faults that honest packages of the past are full of and that all readers take alike: a rule shows them as notes.
 * Everything not named here is to be taken as a fault.
 */
const TOLERATED: ReadonlySet<string> = new Set([
  'name-not-normalised',
  'version-not-normalised',
  'tags-not-sorted',
  'withdrawn-metadata-version',
  'early-header',
  'folded-text',
  'text-line-separator',
  'body-bare-cr',
  'extra-not-normalised',
  'duplicate-extra',
  'blank-row',
  'odd-name',
  'odd-group',
  'spaced-target',
]);

/** True for a fault that real releases have and that every reader takes in one way. */
export function isTolerated(problem: Problem): boolean {
  return TOLERATED.has(problem.code);
}

/** Text of a file inside an artifact, shortened and escaped as in JSON, for a message. */
export function quote(text: string): string {
  return JSON.stringify(text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE)}…` : text);
}

/** Collects the problems of one file, at most `MAX_PROBLEMS` and one that says there are more (never a tolerated one). */
export class ProblemList {
  readonly list: Problem[];

  constructor(before: readonly Problem[] = []) {
    this.list = [...before];
  }

  add(code: string, message: string, line?: number): void {
    if (this.list.length === MAX_PROBLEMS) {
      this.list.push({ code: 'too-many-problems', message: 'more faults than are listed' });
    } else if (this.list.length < MAX_PROBLEMS) {
      this.list.push(line === undefined ? { code, message } : { code, message, line });
    }
  }
}

import { parse } from '@renovatebot/pep440';
import { markdownCode } from '../report/escape.ts';
import type { Checksum } from './checksums.ts';

/** GitHub takes 125,000 characters; counted here in UTF-16, which are never fewer. */
const MOST_BODY = 124_000;
const MOST_ROWS = 500;
/** Characters of the table: names may be long, and the notes need their part. */
const MOST_TABLE = 64_000;

/** Begins the text of each Release that publish-release makes: a draft without it is somebody else's. */
export const RELEASE_MARK = '<!-- made by hardening-actions publish-release -->';

export interface NotesOf {
  readonly commit: string;
  /** Address of the run. */
  readonly run: string;
  readonly files: readonly Checksum[];
  /** Markdown of the changelog at the commit. */
  readonly notes?: string | undefined;
}

/**
 * The text of a Release. What this program vouches for stands first, where nothing in the notes can swallow or mimic it; the notes are
 * Markdown that was reviewed with the commit, so they stay as they are but for what a reader can't see.
 */
export function releaseBody({ commit, run, files, notes }: NotesOf): string {
  const rows = rowsOf(files);
  const left = files.length - rows.length;
  const head = [
    RELEASE_MARK,
    `Verified and published by [a run of the release workflow](${run}), from commit ${markdownCode(commit)}.`,
    '',
    '| File | SHA-256 |',
    '| --- | --- |',
    ...rows,
    ...(left > 0 ? [`\n${left} more files are in \`SHA256SUMS\`.`] : []),
    '',
  ].join('\n');
  return notes === undefined ? head : `${head}\n${fitting(shown(notes), MOST_BODY - head.length)}\n`;
}

/** As many as fit, from the first on. */
function rowsOf(files: readonly Checksum[]): readonly string[] {
  const rows = files
    .slice(0, MOST_ROWS)
    .map(({ name, sha256 }) => `| ${markdownCode(name)} | ${markdownCode(sha256)} |`);
  let length = 0;
  const tooMany = rows.findIndex((row) => (length += row.length + 1) > MOST_TABLE);
  return tooMany < 0 ? rows : rows.slice(0, tooMany);
}

const REST = '\n\n… The rest is in the changelog.';

/** @param most characters with the two line ends around it */
function fitting(text: string, most: number): string {
  if (text.length + 2 <= most) return text;
  // Neither half a character nor half an escape.
  const cut = text.slice(0, most - REST.length - 2).replace(/[\uD800-\uDBFF]$|\\(?:u[0-9a-f]{0,3})?$/u, '');
  return `${cut}${REST}`;
}

/** Controls and what changes the direction of text are shown as escapes; all else is the author's. */
function shown(notes: string): string {
  return notes
    .replace(/\r\n?/gu, '\n')
    .replace(
      /(?![\n\t])\p{Cc}|[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu,
      (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
    );
}

/** Whether PEP 440 calls a version a pre-release: alpha, beta, candidate, or of development. */
export function isPrerelease(version: string): boolean {
  const parsed = parse(version);
  // The library's types do not say so, but a part that is absent is null.
  const [pre, dev]: readonly (readonly unknown[] | null | undefined)[] = [parsed?.pre, parsed?.dev];
  return (pre ?? undefined) !== undefined || (dev ?? undefined) !== undefined;
}

import { parse } from '@renovatebot/pep440';
import { markdownCode } from '../report/escape.ts';
import type { Checksum } from './checksums.ts';

/** GitHub takes 125,000 characters. */
const MOST_NOTES = 60_000;
const MOST_ROWS = 500;

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
  const rows = files
    .slice(0, MOST_ROWS)
    .map(({ name, sha256 }) => `| ${markdownCode(name)} | ${markdownCode(sha256)} |`);
  const more =
    files.length > MOST_ROWS ? [`\n${files.length - MOST_ROWS} more files are in \`SHA256SUMS\`.`] : [];
  return [
    RELEASE_MARK,
    `Verified and published by [a run of the release workflow](${run}), from commit ${markdownCode(commit)}.`,
    '',
    '| File | SHA-256 |',
    '| --- | --- |',
    ...rows,
    ...more,
    ...(notes === undefined ? [] : ['', shown(notes)]),
    '',
  ].join('\n');
}

/** Controls and what changes the direction of text are shown as escapes; all else is the author's. */
function shown(notes: string): string {
  const cut =
    notes.length <= MOST_NOTES
      ? notes
      : `${notes.slice(0, MOST_NOTES).replace(/[\uD800-\uDBFF]$/u, '')}\n\n… The rest is in the changelog.`;
  return cut
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

import type { Report } from './types.ts';

/**
 * The bytes that were verified, as sha256sum writes and checks them: a line a file, sorted as in the report. A name that
 * would break its line is escaped, with a backslash before the digest.
 */
export function checksums({ subjects }: Pick<Report, 'subjects'>): string {
  return subjects
    .map(({ file, sha256 }) => {
      const name = file.replace(/[\\\n\r]/g, (character) => ESCAPES[character] ?? character);
      return `${name === file ? '' : '\\'}${sha256}  ${name}\n`;
    })
    .join('');
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' };

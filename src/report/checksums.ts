import type { Report } from './types.ts';

/**
 * The bytes that were verified, as sha256sum writes and checks them: a line a file, sorted as in the report. A name that
 * would break its line is escaped, with a backslash before the digest.
 */
export function checksums({ subjects }: Pick<Report, 'subjects'>): string {
  return subjects
    .map(({ file, sha256 }) => {
      const name = file.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
      return `${name === file ? '' : '\\'}${sha256}  ${name}\n`;
    })
    .join('');
}

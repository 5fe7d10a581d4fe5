/** Source text of one Python file as CPython's tokenizer would see it. */
export interface SourceText {
  /** Decoded, without byte order mark, every line end a single `\n`. */
  readonly text: string;
  /** Why the file can't be read the way CPython would; empty for a sound one. */
  readonly problems: readonly string[];
}

const UTF8_NAMES = new Set(['utf-8', 'utf8', 'utf_8', 'u8', 'utf', 'utf8_ucs2', 'utf8_ucs4', 'cp65001']);
const BYTE_NAMES = new Map([
  ['latin-1', 0xff],
  ['latin_1', 0xff],
  ['latin1', 0xff],
  ['iso-8859-1', 0xff],
  ['iso8859-1', 0xff],
  ['iso_8859_1', 0xff],
  ['8859', 0xff],
  ['cp819', 0xff],
  ['l1', 0xff],
  ['ascii', 0x7f],
  ['us-ascii', 0x7f],
  ['646', 0x7f],
]);

/** The grammar of PEP 263: a comment on line 1 or 2, and line 1 may not hold code if the cookie is on line 2. */
const COOKIE = /^[ \t\f]*#.*?coding[:=][ \t]*([-_.a-zA-Z0-9]+)/;
const BLANK_OR_COMMENT = /^[ \t\f]*(?:#.*)?$/;

function cookie(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const [first = '', second = ''] = head.split(/\r\n|\r|\n/, 2);
  const found = COOKIE.exec(first) ?? (BLANK_OR_COMMENT.test(first) ? COOKIE.exec(second) : null);
  return found?.[1]?.toLowerCase();
}

function decode(bytes: Uint8Array): { text: string; problem?: string } {
  const latin1 = (): string => Buffer.from(bytes).toString('latin1');
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const named = cookie(bom ? bytes.subarray(3) : bytes);
  if (named === undefined || UTF8_NAMES.has(named) || named.startsWith('utf-8-')) {
    try {
      return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    } catch {
      return { text: latin1(), problem: 'it is not UTF-8' };
    }
  }
  const limit = BYTE_NAMES.get(named);
  if (limit === undefined) {
    // Another codec (utf-7, rot13, unicode_escape …) makes the text that runs a different one from the text that is read.
    return { text: latin1(), problem: `its source encoding "${named}" can hide code from readers` };
  }
  if (bom) return { text: latin1().slice(3), problem: 'its byte order mark contradicts its source encoding' };
  const fits = bytes.every((byte) => byte <= limit);
  return fits
    ? { text: latin1() }
    : { text: latin1(), problem: `it holds bytes that its encoding "${named}" has not` };
}

/**
 * Decodes Python source by PEP 263 (UTF-8, Latin-1 and ASCII; anything else is a problem) and makes all line ends `\n`,
 * as CPython does before it tokenizes.
 */
export function decodeSource(bytes: Uint8Array): SourceText {
  const { text, problem } = decode(bytes);
  const problems = problem === undefined ? [] : [problem];
  // CPython before 3.12 stopped at, or skipped past, a NUL depending on how the file was loaded.
  if (text.includes('\0')) problems.push('it holds a NUL byte, which Python versions take differently');
  return { text: text.replaceAll(/\r\n?/g, '\n'), problems };
}

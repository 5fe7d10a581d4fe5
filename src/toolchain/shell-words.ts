/** A piece of a word: an escape, a quoted text, or anything else but white space. */
const PIECE = /\\([^])|'([^']*)'|"((?:[^"\\]|\\[^])*)"|([^ \t\r\n\\'"]+)|([ \t\r\n]+)/y;

/**
 * Splits text into words as Python's `shlex.split` does (POSIX rules): quotes, and backslashes outside of single quotes.
 * `undefined` where a quote is not closed or nothing follows a backslash.
 */
export function shellWords(text: string): readonly string[] | undefined {
  const words: string[] = [];
  let word: string | undefined;
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < text.length) {
    const match = PIECE.exec(text);
    if (match === null) return undefined;
    const [, escaped, single, double, plain, space] = match;
    if (space === undefined) {
      // Within double quotes a backslash escapes only itself and the quote.
      word = (word ?? '') + (escaped ?? single ?? double?.replace(/\\(["\\])/g, '$1') ?? plain ?? '');
    } else if (word !== undefined) {
      words.push(word);
      word = undefined;
    }
  }
  if (word !== undefined) words.push(word);
  return words;
}

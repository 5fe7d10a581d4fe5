/**
 * Untrusted text, one escaper a medium. Names and texts from inside an archive are hostile: they carry terminal escapes,
 * direction overrides, workflow commands and markup, so every renderer sends them through here and nothing else.
 */

/**
 * What a reader can't see, or what moves or hides its neighbours: controls (C0, C1), format characters (bidi marks, zero-width
 * ones, tags), lone surrogates, private use, noncharacters, line and paragraph separators, every space but U+0020, the blank
 * Braille cell, and combining marks that would stack on our own text or on each other. Also the second `#` of `##[`, which
 * the runner takes for a command anywhere in a line.
 */
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]|(?! )\p{Zs}|^\p{M}|(?<=\p{M}{3})\p{M}|(?<=#)#(?=\[)/gu;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function visibleEscape(character: string): string {
  const short = SHORT[character];
  if (short !== undefined) return short;
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  if (code <= 0xff) return `\\x${hex.padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}

/** The text on one line, with everything invisible shown as an escape such as `\x1b`, `\u202e` or `\n`. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, visibleEscape);
}

/** At most `max` UTF-16 units, cut between code points; what was cut is counted. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut}… (${text.length - cut.length} more characters)`;
}

/**
 * Takes the power from workflow commands in a finished log text: the runner obeys a line that begins with `::` after
 * spaces, and the older `##[` anywhere in a line. Colour codes at the start of a line are looked through.
 */
export function defuseCommands(text: string): string {
  return text.replace(/^((?:[^\S\n]|\x1b\[[0-9;]*m)*):(?=:)/gm, '$1\\x3a').replaceAll('##[', '#\\x23[');
}

/** Untrusted text for a terminal or a log: visible, no workflow command, and on one line unless its lines are kept. */
export function escapeText(text: string, options: { readonly keepLines?: boolean } = {}): string {
  if (options.keepLines !== true) return defuseCommands(visible(text));
  return defuseCommands(text.split('\n').map(visible).join('\n'));
}

/** A path for a terminal or a log; spaces that would be lost or would push text about are shown too. */
export function escapePath(path: string): string {
  return escapeText(path).replace(/^ +| +$| {2,}/g, (spaces) => '\\x20'.repeat(spaces.length));
}

const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Untrusted text for HTML, as content or as a quoted attribute. */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => HTML[character] ?? character);
}

/**
 * Untrusted text as Markdown prose on one line, also in a table cell. A backslash is not enough for what GitHub links after
 * rendering (mentions, issue numbers, bare addresses, emoji codes): there an element splits the text.
 */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .trim()
    .replace(/[&<>|@#\\`*_{}[\]()~!]|:(?=\S)|(?<=www)\.|^[-+=]|(?<=^\d+)\./gi, (character) => {
      if (character === '|') return '&#124;';
      if ('@#:'.includes(character)) return `<span>${character}</span>`;
      if (character === '.') return '<span>.</span>';
      return HTML[character] ?? `\\${character}`;
    });
}

/** Untrusted text as inline code, also in a table cell. */
export function markdownCode(text: string): string {
  const shown = visible(text);
  // No code span can hold these everywhere: a pipe ends a table cell, a backtick the span; blanks at the ends are dropped.
  if (!/[`|]|^ | $|^$/.test(shown)) return `\`${shown}\``;
  const encoded = shown.replace(/[^\p{L}\p{N}\p{M} ]/gu, (character) => {
    const entity = `&#${character.codePointAt(0) ?? 0};`;
    return '@:.#'.includes(character) ? `<span>${entity}</span>` : entity;
  });
  return `<code>${encoded.replace(/^ | $/g, '&#32;')}</code>`;
}

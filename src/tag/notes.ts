import type { SourceTree } from '../source/tree.ts';

/** Names that projects give their changelog, at the root or in docs. */
const USUAL = /^(?:docs?\/)?(?:changelog|changes|news|history|release[-_ ]?notes)(?:\.(?:md|rst|txt))?$/iu;

const MAX_LINE = 300;

/** Changelogs of a commit. @param path the one that the policy names; absent: those with a usual name */
export function changelogs(
  { files }: SourceTree,
  path: string | undefined,
): readonly { readonly path: string; readonly text: string }[] {
  const paths = path === undefined ? [...files.keys()].filter((one) => USUAL.test(one)).sort() : [path];
  return paths.flatMap((one) => {
    const contents = files.get(one)?.contents;
    return contents === undefined ? [] : [{ path: one, text: new TextDecoder().decode(contents) }];
  });
}

/**
 * Whether a heading of the text names one of some versions: a heading of Markdown, a line that is underlined, or one that begins
 * with the version. That some sentence mentions it is not enough.
 */
export function mentions(text: string, names: readonly string[]): boolean {
  const lines = text.split(LINE_END);
  return lines.some((_, index) => isNamed(lines, index, names));
}

/** What a changelog may call a release: its tag, the tag from its first digit on (none in `latest`), and its version. */
export function namesOf(tag: string | undefined, version: string | undefined): readonly string[] {
  return [tag, tag?.replace(/^\D+/u, ''), version].flatMap((name) => (name ? [name] : []));
}

/**
 * The part of a changelog below the first heading that names one of some versions, that heading with it, up to the next heading
 * that does not stand below it. `line` counts from 1.
 */
export function sectionOf(
  text: string,
  names: readonly string[],
): { readonly line: number; readonly text: string } | undefined {
  const lines = text.split(LINE_END);
  const start = lines.findIndex((_, index) => isNamed(lines, index, names));
  if (start < 0) return undefined;
  const level = levelOf(lines, start);
  const end = lines.findIndex((_, index) => index > start && levelOf(lines, index) <= level);
  return {
    line: start + 1,
    text: lines
      .slice(start, end < 0 ? undefined : end)
      .join('\n')
      .trimEnd(),
  };
}

const LINE_END = /\r\n|\r|\n/u;
const NO_HEADING = Infinity;
/** A line that begins with a version and is no other heading. */
const BARE = 10;

function isNamed(lines: readonly string[], index: number, names: readonly string[]): boolean {
  const line = lines[index] ?? '';
  if (line.length > MAX_LINE || !names.some((name) => holds(line, name))) return false;
  const begins = beginOf(line);
  return (
    headingLevel(lines, index) !== NO_HEADING ||
    names.some((name) => startsWithVersion(line.slice(begins), name))
  );
}

function beginOf(line: string): number {
  return /^[\s*[(]*(?:version|release)?[\s*[(]*/iu.exec(line)?.[0].length ?? 0;
}

function levelOf(lines: readonly string[], index: number): number {
  const line = lines[index] ?? '';
  const level = headingLevel(lines, index);
  if (level !== NO_HEADING || line.length > MAX_LINE) return level;
  return /^v?\d+(?:\.\d+)+/iu.test(line.slice(beginOf(line))) ? BARE : NO_HEADING;
}

/** Underlines other than Markdown’s two have no order that is everywhere the same: they count as one level. */
function headingLevel(lines: readonly string[], index: number): number {
  const line = lines[index] ?? '';
  const marks = /^ {0,3}(#+|={1,6} )/u.exec(line)?.[1];
  if (marks !== undefined) return marks.trim().length;
  const underline = /^\s*([-=~^"'*+#`.:])\1{2,}\s*$/u.exec(lines[index + 1] ?? '')?.[1];
  if (underline === undefined || !/[\p{L}\p{N}]/u.test(line)) return NO_HEADING;
  return underline === '=' ? 1 : 2;
}

/** As a whole: `1.0` is not named by `1.0.1`, `11.0` or `1.0rc1`. An empty name is in no line, though it is found at every place. */
function holds(line: string, name: string): boolean {
  if (name === '') return false;
  for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
    const before = line.slice(0, at);
    if (!/[\w.]$/u.test(before.replace(/(?:^|[^\w.])v$/iu, ' ')) && isEnd(line.slice(at + name.length)))
      return true;
  }
  return false;
}

function startsWithVersion(line: string, name: string): boolean {
  if (name === '') return false;
  const rest = /^v\d/iu.test(line) && !/^v/iu.test(name) ? line.slice(1) : line;
  return rest.startsWith(name) && isEnd(rest.slice(name.length));
}

function isEnd(rest: string): boolean {
  return !/^(?:\w|[.+!-]\w)/u.test(rest);
}

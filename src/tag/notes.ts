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
  const lines = text.split(/\r\n|\r|\n/u);
  return lines.some((line, index) => {
    if (line.length > MAX_LINE || !names.some((name) => holds(line, name))) return false;
    const isHeading = /^ {0,3}(?:#|={1,6} )/u.test(line);
    const isUnderlined = /^\s*([-=~^"'*+#`.:])\1{2,}\s*$/u.test(lines[index + 1] ?? '');
    const begins = /^[\s*[(]*(?:version|release)?[\s*[(]*/iu.exec(line)?.[0].length ?? 0;
    return isHeading || isUnderlined || names.some((name) => startsWithVersion(line.slice(begins), name));
  });
}

/** As a whole: `1.0` is not named by `1.0.1`, `11.0` or `1.0rc1`. */
function holds(line: string, name: string): boolean {
  for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
    const before = line.slice(0, at);
    if (!/[\w.]$/u.test(before.replace(/(?:^|[^\w.])v$/iu, ' ')) && isEnd(line.slice(at + name.length)))
      return true;
  }
  return false;
}

function startsWithVersion(line: string, name: string): boolean {
  const rest = /^v\d/iu.test(line) && !/^v/iu.test(name) ? line.slice(1) : line;
  return rest.startsWith(name) && isEnd(rest.slice(name.length));
}

function isEnd(rest: string): boolean {
  return !/^(?:\w|[.+!-]\w)/u.test(rest);
}

import { isTable } from '../pyproject.ts';
import type { TreeFiles } from './files.ts';
import { textOf } from './values.ts';

/** The text that hatch-fancy-pypi-readme makes, or why it can't be said. */
export type Rendered = { readonly text: string } | { readonly why: string };

/** A changelog of many years has a tenth of it; patterns run over the whole text. */
const MAX_TEXT = 1024 * 1024;

/** More in one pattern could take quadratic time twice over. */
const MAX_REPEATS = 3;

/**
 * A Python pattern as JavaScript's, where it means the same in both and can't be slow: no group is repeated, few parts are.
 */
function patternOf(source: string, flags: string): RegExp | undefined {
  const inline = /^\(\?([ims]+)\)/.exec(source);
  const body = source.slice(inline?.[0].length ?? 0);
  const plain = body.replaceAll(/\\[^]/g, '_').replaceAll(/\[[^\]]*\]/g, '_');
  if (/\(\?[^:=!<]|\(\?<[^=!]|\)[*+{?]|\\[AZ]|[*+}]\+/.test(plain)) return undefined;
  if (/\\[AZaNpPkg]/.test(body)) return undefined;
  if ((plain.match(/[*+{]/g) ?? []).length > MAX_REPEATS) return undefined;
  try {
    return new RegExp(body, [...new Set(`${flags}${inline?.[1] ?? ''}`)].join(''));
  } catch {
    return undefined;
  }
}

function cut(text: string, fragment: Readonly<Record<string, unknown>>): Rendered {
  let rest = text;
  const after = textOf(fragment['start-after']);
  const at = textOf(fragment['start-at']);
  const before = textOf(fragment['end-before']);
  const pattern = textOf(fragment.pattern);
  const start = after === undefined ? (at === undefined ? 0 : rest.indexOf(at)) : rest.indexOf(after);
  if (start < 0) return { why: 'a fragment of the readme does not begin where it is said to' };
  rest = rest.slice(start + (after?.length ?? 0));
  const end = before === undefined ? rest.length : rest.indexOf(before);
  if (end < 0) return { why: 'a fragment of the readme does not end where it is said to' };
  rest = rest.slice(0, end);
  if (pattern === undefined) return { text: rest };
  const expression = patternOf(pattern, 's');
  const found = expression?.exec(rest)?.[1];
  return found === undefined
    ? { why: 'a pattern of the readme is beyond what is evaluated' }
    : { text: found };
}

function fragmentText(files: TreeFiles, fragment: unknown): Rendered {
  if (!isTable(fragment)) return { why: 'a fragment of the readme is no table' };
  const path = textOf(fragment.path);
  if (path === undefined) return { text: textOf(fragment.text) ?? '' };
  const read = files.read(path);
  // Python's read_text makes every line end one newline.
  return 'why' in read ? read : cut(read.text.replaceAll(/\r\n?/g, '\n'), fragment);
}

/** `\1` and `\g<1>` of Python. */
function replacementOf(text: string): string {
  return text
    .replaceAll('$', '$$$$')
    .replaceAll(
      /\\g<(\d{1,2})>|\\(\d{1,2})/g,
      (_all, named?: string, short?: string) => `$${named ?? short ?? ''}`,
    )
    .replaceAll('\\n', '\n')
    .replaceAll('\\\\', '\\');
}

function substituted(text: string, substitution: unknown): Rendered {
  const [pattern, replacement] = isTable(substitution)
    ? [textOf(substitution.pattern), textOf(substitution.replacement)]
    : [];
  if (pattern === undefined || replacement === undefined)
    return { why: 'a substitution of the readme is malformed' };
  const ignoreCase = isTable(substitution) && substitution['ignore-case'] === true;
  const expression = patternOf(pattern, ignoreCase ? 'gi' : 'g');
  if (expression === undefined) return { why: 'a substitution of the readme is beyond what is evaluated' };
  return { text: text.replace(expression, replacementOf(replacement)) };
}

/** The readme of `[tool.hatch.metadata.hooks.fancy-pypi-readme]`: fragments joined, then substitutions one after another. */
export function fancyReadme(
  files: TreeFiles,
  config: unknown,
  project: string,
  version: string | undefined,
): Rendered {
  if (!isTable(config)) return { why: 'hatch-fancy-pypi-readme is not configured in pyproject.toml' };
  const fragments: readonly unknown[] = Array.isArray(config.fragments) ? config.fragments : [];
  const substitutions: readonly unknown[] = Array.isArray(config.substitutions) ? config.substitutions : [];
  let text = '';
  for (const fragment of fragments) {
    const part = fragmentText(files, fragment);
    if ('why' in part) return part;
    text += part.text;
    if (text.length > MAX_TEXT) return { why: 'the readme is too long' };
  }
  for (const substitution of substitutions) {
    const next = substituted(text, substitution);
    if ('why' in next) return next;
    text = next.text;
  }
  text = text.replaceAll('$HFPR_PACKAGE_NAME', () => project);
  if (text.includes('$HFPR_VERSION') && version === undefined) return { why: 'the readme holds the version' };
  return { text: text.replaceAll('$HFPR_VERSION', () => version ?? '') };
}

import { isTable } from '../pyproject.ts';
import type { Draft } from './expected.ts';
import type { TreeFiles } from './files.ts';
import { textOf } from './values.ts';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  md: 'text/markdown',
  markdown: 'text/markdown',
  rst: 'text/x-rst',
  txt: 'text/plain',
};

/** The type that backends take from a name's ending (PEP 621). */
export function contentTypeOf(path: string): string | undefined {
  const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase();
  return extension === undefined ? undefined : CONTENT_TYPES[extension];
}

/** Description and its type from files of the tree, joined as setuptools and poetry join several. */
export function describeByFiles(
  draft: Draft,
  files: TreeFiles,
  paths: readonly string[],
  contentType: string | undefined,
): void {
  const texts: string[] = [];
  for (const path of paths) {
    const read = files.read(path);
    if ('why' in read) {
      draft.unknown('description', read.why);
      break;
    }
    texts.push(read.text);
  }
  if (texts.length === paths.length) draft.one('description', texts.join('\n'));
  draft.one('description-content-type', contentType);
}

/** `readme` of PEP 621: a path, `{file, content-type}` or `{text, content-type}`. */
export function readReadme(draft: Draft, files: TreeFiles, readme: unknown): void {
  if (typeof readme === 'string') {
    describeByFiles(draft, files, [readme], contentTypeOf(readme));
    return;
  }
  if (!isTable(readme)) return;
  const contentType = textOf(readme['content-type']);
  const path = textOf(readme.file);
  if (path !== undefined) {
    describeByFiles(draft, files, [path], contentType ?? contentTypeOf(path));
    return;
  }
  draft.one('description', textOf(readme.text));
  draft.one('description-content-type', contentType);
}

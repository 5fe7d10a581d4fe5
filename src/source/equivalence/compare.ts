import type { Contents, Entry } from '../../archive/types.ts';
import type { Subject } from '../../distribution/types.ts';
import type { SourceFile } from '../tree.ts';
import type { Roots } from './roots.ts';
import { below, join, type TreeView } from './tree-view.ts';
import type { ArtifactFile, Explanation } from './types.ts';

/**
 * Files and links of an artifact; `shown` gives the path as reports have it. Of a path that stands twice nothing says which
 * one is meant, so none of them has contents here.
 */
export function filesOf(subject: Subject, shown: (path: string) => string): readonly ArtifactFile[] {
  const entries = subject.archive.entries.filter(({ kind }) => kind !== 'dir');
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { path } of entries) (seen.has(path) ? twice : seen).add(path);
  return entries.map((entry) =>
    twice.has(entry.path) ? { path: entry.path, shown: shown(entry.path) } : fileOf(entry, shown(entry.path)),
  );
}

function fileOf({ path, kind, contents, linkTarget }: Entry, shown: string): ArtifactFile {
  const base = { path, shown };
  if (kind === 'symlink') return { ...base, ...(linkTarget !== undefined && { linkTarget }) };
  return kind === 'file' && contents.state === 'read' ? { ...base, digests: digestsOf(contents) } : base;
}

function digestsOf({ sha256, unixSha256, size }: Extract<Contents, { state: 'read' }>) {
  return { sha256, size, ...(unixSha256 !== undefined && { unixSha256 }) };
}

/** SHA-256 of one line end, and of two. */
export const ONE_LINE_END = '01ba4719c80b6fe911b091a7c05124b64eeece964e09c058ef8f9805daca546b';
const CR_LF = '7eb70257593da06f682a3ddda54a9d260d4fc514f645237f5ca74b08f8da61a6';

/** Empty files and lone line ends equal unrelated files: what they hold explains nothing. */
export function isTrivial({ digests }: ArtifactFile): boolean {
  return digests !== undefined && (digests.size === 0 || [ONE_LINE_END, CR_LF].includes(digests.sha256));
}

type Match = Extract<Explanation, { state: 'identical' | 'line-endings' }>;

/** Whether a file is that of the source, as it is or as a checkout of it would be. */
export function matchFile(file: ArtifactFile, source: string, there: SourceFile): Match | undefined {
  const { digests } = file;
  if (digests === undefined) return undefined;
  const { sha256, unixSha256 = sha256 } = digests;
  // A pointer of Git LFS is not the file that was meant to be there.
  if (sha256 === there.sha256) {
    return there.lfsSha256 === undefined ? { file, state: 'identical', source } : undefined;
  }
  if (sha256 === there.lfsSha256) return { file, state: 'identical', source, through: 'lfs' };
  if (sha256 === there.crlfSha256) return { file, state: 'identical', source, through: 'eol' };
  return unixSha256 === (there.unixSha256 ?? there.sha256)
    ? { file, state: 'line-endings', source }
    : undefined;
}

/** Paths of the source where a file may come from, by the mappings of folders and then by one root. */
export function candidates(shown: string, { specific }: Roots, root: string): readonly string[] {
  const found: string[] = [];
  for (const { to, from } of specific) {
    const rest = below(to, shown);
    if (rest !== undefined) found.push(join(from, rest));
  }
  return [...found, join(root, shown)];
}

const UNREADABLE = 'it could not be read, or its path stands twice';

/** The explanation of a file that stands where it should, or why it is not the one of the source. */
export function compareAt(
  view: TreeView,
  file: ArtifactFile,
  paths: readonly string[],
): Match | string | undefined {
  let why: string | undefined;
  let close: Match | undefined;
  if (file.digests === undefined && file.linkTarget === undefined) return UNREADABLE;
  for (const path of paths) {
    if (file.linkTarget !== undefined) {
      const link = view.link(path);
      if (link?.target === file.linkTarget) return { file, state: 'identical', source: path };
      if (link !== undefined) why ??= `a link to another target than ${path} has`;
      continue;
    }
    const located = view.find(path);
    const match = located && matchFile(file, located.path, located.file);
    if (match?.state === 'identical') return match;
    close ??= match;
    if (located !== undefined) why ??= differs(located.path, located.file);
    const submodule = located === undefined ? view.submoduleOf(path) : undefined;
    if (submodule !== undefined)
      why ??= `it lies in the submodule ${submodule}, whose files are in another repository`;
  }
  return close ?? why;
}

/** Attributes that change a file on its way out are named: they are the likely cause. */
function differs(path: string, { attributes = [], lfsSha256 }: SourceFile): string {
  if (lfsSha256 !== undefined) {
    return `it is not the file that ${path}, a pointer of Git LFS, stands for`;
  }
  const causes = attributes.filter((name) => name === 'export-subst' || name === 'ident');
  const cause = causes.length === 0 ? '' : ` (.gitattributes: ${causes.join(', ')})`;
  return `it differs from ${path}${cause}`;
}

/** For a file that no mapping explains: its bytes stand elsewhere in the source, or nowhere. */
export function elsewhere(view: TreeView, file: ArtifactFile, why: string | undefined): Explanation {
  if (file.digests !== undefined && !isTrivial(file)) {
    const sources = view.withContents(file.digests.sha256);
    if (sources.length > 0) return { file, state: 'moved', sources };
  }
  return { file, state: 'unexplained', why: why ?? 'nothing like it is in the source' };
}

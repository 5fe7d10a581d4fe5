import { loaderWords } from '../../python/loader-names.ts';
import { nativeLoads, type NativeLoad } from '../../python/native-loads.ts';
import { parseModule } from '../../python/parse.ts';
import type { SourceFile, SourceTree } from '../../source/tree.ts';

/** What one Python file of the source has to do with loading native code. */
export interface LoadingFile {
  readonly path: string;
  readonly sha256: string;
  readonly loads: readonly NativeLoad[];
  /** What keeps loading code from being found in it, a line each. */
  readonly unread: readonly { readonly why: string; readonly line?: number }[];
}

/** Several rules ask about the same tree; parsing it once is enough. */
const cache = new WeakMap<SourceTree, readonly LoadingFile[]>();

/** The Python files of the source that load native code, or of which that can't be told. */
export function loadingCode(tree: SourceTree): readonly LoadingFile[] {
  const known = cache.get(tree);
  if (known !== undefined) return known;
  const found: LoadingFile[] = [];
  for (const [path, file] of tree.files) {
    const loading = file.kind === 'file' && isPython(path, file) ? look(path, file) : undefined;
    if (loading !== undefined) found.push(loading);
  }
  cache.set(tree, found);
  return found;
}

function isPython(path: string, { contents }: SourceFile): boolean {
  if (/\.pyw?$/iu.test(path)) return true;
  if (contents?.[0] !== 0x23 || contents[1] !== 0x21) return false;
  const [line = ''] = Buffer.from(contents.subarray(0, 256)).toString('latin1').split('\n', 1);
  return /\b(?:python|pypy)/iu.test(line);
}

function look(path: string, { contents, sha256, lfsSha256 }: SourceFile): LoadingFile | undefined {
  const base = { path, sha256 };
  if (lfsSha256 !== undefined) return { ...base, loads: [], unread: [{ why: 'it is kept in Git LFS' }] };
  if (contents === undefined) return { ...base, loads: [], unread: [{ why: 'it is too large to be read' }] };
  // Any encoding that Python takes without a problem leaves the words as they are in Latin-1, or is a problem below.
  const text = Buffer.from(contents).toString('utf8');
  const words = loaderWords(text);
  if (words === undefined) return undefined;
  const module = parseModule(contents);
  const loads = nativeLoads(module);
  const unread =
    words === 'named' ? module.problems.map(({ message, line }) => ({ why: message, line })) : [];
  return loads.length === 0 && unread.length === 0 ? undefined : { ...base, loads, unread };
}

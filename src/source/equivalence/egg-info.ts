import { hash } from 'node:crypto';
import { isFilename, normalizeName } from '../../distribution/filename.ts';
import { formOf } from '../../distribution/requirement-form.ts';
import { parseRequiresTxt } from '../../distribution/requires-txt.ts';
import type { Sdist } from '../../distribution/types.ts';
import { ONE_LINE_END } from './compare.ts';
import type { ArtifactFile } from './types.ts';

export const COMPARED_AS_METADATA = 'its fields are compared by the metadata rules';

/** What a check of a generated file may look at beside the file itself. */
export interface SdistContext {
  readonly sdist: Sdist;
  readonly files: readonly ArtifactFile[];
  /** Folders below which setuptools puts its egg-info, from the top of the sdist: the source roots. */
  readonly folders: ReadonlySet<string>;
  /** Whether a setup.cfg is tracked. */
  readonly hasSetupCfg: boolean;
  /** Whether the source has a package or module of that name where wheels get theirs from. */
  readonly isImportable: (name: string) => boolean;
}

const EGG_INFO = /^(?:(.+)\/)?([^/]+)\.egg-info\/([^/]+)$/;

/** Base name of a file that lies in the project's own egg-info folder. */
function nameWithin(shown: string, { sdist, folders }: SdistContext): string | undefined {
  const [, folder = '', project = '', name] = EGG_INFO.exec(shown) ?? [];
  const isOwn =
    isFilename(sdist.name) && normalizeName(project) === sdist.name.project && folders.has(folder);
  return isOwn ? name : undefined;
}

/** How a file of setuptools' egg-info folder is explained; `undefined` where it is not. */
export function checkEggInfo(file: ArtifactFile, context: SdistContext): string | undefined {
  const name = nameWithin(file.shown, context);
  const { sdist } = context;
  const { digests } = file;
  if (digests === undefined) return undefined;
  switch (name ?? '') {
    case 'PKG-INFO':
      return pkgInfoOf(sdist) === digests.sha256 ? 'equal to PKG-INFO' : undefined;
    case 'dependency_links.txt':
    case 'not-zip-safe':
    case 'zip-safe':
      return digests.sha256 === ONE_LINE_END ? 'one line end' : undefined;
    case 'SOURCES.txt':
      return sourcesTexts(context).some((text) => hash('sha256', text) === digests.sha256)
        ? 'recomputed from the list of files'
        : undefined;
    case 'requires.txt':
      return checkRequires(sdist, file.shown);
    case 'top_level.txt':
      return checkTopLevel(context, file.shown);
    case 'entry_points.txt':
      return COMPARED_AS_METADATA;
    default:
      return undefined;
  }
}

/** Sorted by folder, then by name; PKG-INFO comes later, and so does a setup.cfg that setuptools makes itself. */
function sourcesTexts({ files, hasSetupCfg }: SdistContext): readonly string[] {
  const listed = (withSetupCfg: boolean): string =>
    files
      .map(({ shown }) => shown)
      .filter((path) => path !== 'PKG-INFO' && (withSetupCfg || path !== 'setup.cfg'))
      .map((path) => ({ folder: path.slice(0, Math.max(path.lastIndexOf('/'), 0)), path }))
      .sort((a, b) => order(a.folder, b.folder) || order(a.path, b.path))
      .map(({ path }) => path)
      .join('\n');
  return hasSetupCfg ? [listed(true)] : [listed(false), listed(true)];
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Requirements a line each, an empty line before each section: no comment and no other white space hides in it. */
const REQUIRES = /^(?:[^\s#[][^\r\n#]*\n)*(?:\n\[[^\r\n\]]*\]\n(?:[^\s#[][^\r\n#]*\n)*)*$/;

/** The same requirements as PKG-INFO names; metadata before 2.2 may have them here alone, where the metadata rules read them. */
function checkRequires({ sources, metadata }: Sdist, path: string): string | undefined {
  const bytes = sources.get(path);
  if (bytes === undefined || metadata === undefined || !REQUIRES.test(new TextDecoder().decode(bytes))) {
    return undefined;
  }
  if (metadata.value.requiresDist.length === 0) return COMPARED_AS_METADATA;
  const here = new Set(parseRequiresTxt(bytes).map(({ text }) => formOf(text)));
  const there = new Set(metadata.value.requiresDist.map(({ value }) => formOf(value)));
  const agrees = here.size === there.size && [...here].every((requirement) => there.has(requirement));
  return agrees ? 'the requirements of PKG-INFO' : undefined;
}

/** The text as setuptools would write it: each name a line, sorted. A project of no packages gets one empty line. */
function checkTopLevel({ sdist, isImportable }: SdistContext, path: string): string | undefined {
  const text = new TextDecoder().decode(sdist.sources.get(path));
  if (text === '\n') return 'names nothing';
  const names = text.split('\n').slice(0, -1);
  const written = names
    .toSorted()
    .map((name) => `${name}\n`)
    .join('');
  return written === text &&
    names.length > 0 &&
    names.every((name) => /^[\w-]+$/u.test(name) && isImportable(name))
    ? 'names of packages and modules in the source'
    : undefined;
}

/** SHA-256 of PKG-INFO at the top of an sdist. */
export function pkgInfoOf({ archive, topFolder }: Sdist): string | undefined {
  const entry = archive.entries.find(({ path }) => path === `${topFolder ?? ''}/PKG-INFO`);
  return entry?.contents.state === 'read' ? entry.contents.sha256 : undefined;
}

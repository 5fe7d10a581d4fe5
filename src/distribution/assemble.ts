import type { Archive, Entry } from '../archive/types.ts';
import { parseEntryPoints } from './entry-points.ts';
import { belongsTo, parseSdistFilename, parseWheelFilename } from './filename.ts';
import type { WheelFilename } from './filename.ts';
import { parseMetadata } from './metadata.ts';
import { parseRecord } from './record.ts';
import { parseTopLevel } from './top-level.ts';
import type { Parsed, Problem, Sdist, Wheel } from './types.ts';
import { parseWheelFile } from './wheel-file.ts';

export { kindOf } from './artifact-kind.ts';
export { captureFor } from './capture.ts';

export interface ArtifactInput {
  /** Base name. */
  readonly filename: string;
  /** Lowercase hex; of the whole file. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly archive: Archive;
}

function capturedOf(entry: Entry | undefined): Uint8Array | undefined {
  return entry?.contents.state === 'read' ? entry.contents.captured : undefined;
}

/** Files by path; of a path that stands twice (an anomaly of its own) the last counts, as it does for CPython's zipfile. */
function filesByPath(archive: Archive): Map<string, Entry> {
  const files = new Map<string, Entry>();
  for (const entry of archive.entries) if (entry.kind === 'file') files.set(entry.path, entry);
  return files;
}

/** First components of all paths, in the order of the archive. */
function topFolders(archive: Archive): Set<string> {
  const tops = new Set<string>();
  for (const { path, kind } of archive.entries) {
    const slash = path.indexOf('/');
    if (slash !== -1) tops.add(path.slice(0, slash));
    else if (kind === 'dir') tops.add(path);
  }
  return tops;
}

const DIST_INFO = '.dist-info';

function findDistInfo(name: WheelFilename | Problem, archive: Archive): string | undefined {
  const folders = [...topFolders(archive)].filter((folder) => folder.endsWith(DIST_INFO));
  const fitting = folders.filter((folder) => belongsTo(name, folder));
  const candidates = fitting.length > 0 ? fitting : folders;
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** Parses what the wheel says of itself. Whatever is missing is absent, whatever is wrong is among the problems. */
export function assembleWheel({ filename, sha256, size, archive }: ArtifactInput): Wheel {
  const name = parseWheelFilename(filename);
  const distInfo = findDistInfo(name, archive);
  const base = { kind: 'wheel', filename, sha256, size, archive, name } as const;
  if (distInfo === undefined) return base;
  const files = filesByPath(archive);
  const parse = <T>(
    file: string,
    parser: (path: string, bytes: Uint8Array) => Parsed<T>,
  ): Parsed<T> | undefined => {
    const path = `${distInfo}/${file}`;
    const bytes = capturedOf(files.get(path));
    return bytes && parser(path, bytes);
  };
  const metadata = parse('METADATA', parseMetadata);
  const wheelFile = parse('WHEEL', parseWheelFile);
  const record = parse('RECORD', parseRecord);
  const entryPoints = parse('entry_points.txt', parseEntryPoints);
  const topLevel = parse('top_level.txt', parseTopLevel);
  return {
    ...base,
    distInfo,
    ...(metadata && { metadata }),
    ...(wheelFile && { wheelFile }),
    ...(record && { record }),
    ...(entryPoints && { entryPoints }),
    ...(topLevel && { topLevel }),
  };
}

function onlyTopFolder(archive: Archive): string | undefined {
  const tops = topFolders(archive);
  const stray = archive.entries.some(({ path, kind }) => kind !== 'dir' && !path.includes('/'));
  const [first] = tops;
  return tops.size === 1 && !stray ? first : undefined;
}

/** Parses PKG-INFO and collects what was captured below the top folder (PKG-INFO of the top not among it). */
export function assembleSdist({ filename, sha256, size, archive }: ArtifactInput): Sdist {
  const name = parseSdistFilename(filename);
  const topFolder = onlyTopFolder(archive);
  const sources = new Map<string, Uint8Array>();
  const base = { kind: 'sdist', filename, sha256, size, archive, name, sources } as const;
  if (topFolder === undefined) return base;
  let metadata: Sdist['metadata'];
  for (const [path, entry] of filesByPath(archive)) {
    const bytes = capturedOf(entry);
    if (!bytes) continue;
    const below = path.slice(topFolder.length + 1);
    if (below === 'PKG-INFO') metadata = parseMetadata(path, bytes);
    else sources.set(below, bytes);
  }
  return { ...base, topFolder, ...(metadata && { metadata }) };
}

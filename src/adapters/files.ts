import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import type { Dirent, Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { requireUniqueNames } from '../artifact-names.ts';
import { ToolError } from '../errors.ts';
import { nearest } from '../policy/nearest.ts';
import type { ArtifactFile, Files, TextFiles } from '../ports.ts';
import { errorCode, fileError } from './fs-errors.ts';
import { expandGlob, isGlob } from './glob.ts';
import { openFile } from './open-file.ts';

/** Files of this machine, relative to the working folder of the process. */
export function fileArtifacts(): Files {
  return {
    expand(patterns) {
      return new Promise((resolve) => {
        resolve(expand(patterns));
      });
    },
  };
}

/** Far above any lock file or event of a workflow run. */
const MOST_TEXT_BYTES = 32 * 1024 * 1024;

/** Regular files only: a device may never end, and a pipe may wait for ever. */
export function textFiles(): TextFiles {
  return { read: readText };
}

async function readText(path: string): Promise<Uint8Array | undefined> {
  const file = await openFile(path, path).catch((error: unknown) => {
    if (error instanceof ToolError && errorCode(error.cause) === 'ENOENT') return undefined;
    throw error;
  });
  if (file === undefined) return undefined;
  try {
    if (file.size <= MOST_TEXT_BYTES) return await file.read(0, file.size);
  } finally {
    await file.close();
  }
  throw new ToolError('missing-input', `${path} is too large: it has more than ${MOST_TEXT_BYTES} bytes`);
}

/** One file as an artifact; `shown` is how messages call it. */
export function artifactFile(path: string, filename: string, shown: string): ArtifactFile {
  return { filename, shown, path, open: () => openFile(path, shown) };
}

function expand(patterns: readonly string[]): readonly ArtifactFile[] {
  const found = new Map<string, ArtifactFile>();
  for (const pattern of patterns) {
    for (const path of pathsOf(pattern)) {
      const file = artifactFile(path, basename(path), path);
      // One file named twice is one file; two names of one file (links) are two artifacts.
      const identity = `${realpath(path)}\0${file.filename}`;
      if (!found.has(identity)) found.set(identity, file);
    }
  }
  const files = [...found.values()];
  requireUniqueNames(files);
  return files;
}

function pathsOf(pattern: string): readonly string[] {
  if (pattern === '') throw new ToolError('missing-input', 'an empty path names nothing');
  const stats = statsOf(pattern);
  if (stats === undefined) return isGlob(pattern) ? matching(pattern) : missing(pattern);
  if (stats.isDirectory()) return filesIn(pattern);
  if (stats.isFile()) return [pattern];
  throw new ToolError('missing-input', `${pattern} is no regular file`);
}

/** Follows links: what the user named is what is meant. Absent where there is nothing. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (error) {
    const code = errorCode(error);
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw fileError(error, path);
    // ENOTDIR: a part of the path is a file, so that there is nothing to look at.
    if (code === 'ENOENT' && isLink(path))
      throw new ToolError('missing-input', `${path} is a symbolic link to nothing`);
    return undefined;
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function filesIn(folder: string): readonly string[] {
  if (/\.(?:whl|tar\.gz|zip)$/i.test(folder.replace(/[/\\]+$/, ''))) {
    throw new ToolError('missing-input', `${folder} is a folder, although its name is that of an archive`);
  }
  const entries = listed(folder);
  if (entries.length === 0) {
    throw new ToolError('missing-input', `the folder ${folder} is empty`, {
      hint: 'Build first: `python -m build` writes wheel and sdist to dist.',
    });
  }
  for (const entry of entries) requireFile(entry, join(folder, entry.name));
  return entries.map(({ name }) => join(folder, name)).sort(byText);
}

function matching(pattern: string): readonly string[] {
  const found = expandGlob(pattern, listed);
  if (found.length === 0) {
    throw new ToolError('missing-input', `nothing matches ${pattern}`, {
      hint: `Looked from the working folder; quote the pattern, so that no shell changes it.`,
    });
  }
  for (const { path, entry } of found) requireFile(entry, path);
  return found.map(({ path }) => path).sort(byText);
}

/** Only files get published. What else lies there would be left out in silence, or stand for a file elsewhere. */
function requireFile(entry: Dirent, path: string): void {
  if (entry.isFile()) return;
  const [what, advice] = entry.isSymbolicLink()
    ? ['a symbolic link', 'Put the file itself there.']
    : entry.isDirectory()
      ? ['a folder', 'Name the files to publish, or remove the folder.']
      : ['no regular file', 'Remove it.'];
  throw new ToolError('usage', `${path} is ${what}: only files can be verified and published`, {
    hint: advice,
  });
}

/** Node answers U+FFFD for bytes that are not UTF-8; with them no file can be found again. */
function requireUtf8(path: string): void {
  if (!path.includes('\ufffd')) return;
  throw new ToolError('missing-input', `can't read ${path}: its name is not UTF-8`, {
    hint: 'No index takes such a name: rename the file.',
  });
}

function missing(path: string): never {
  requireUtf8(path);
  const name = basename(path);
  const folder = dirname(path);
  const near = nearest(name, namesIn(folder));
  throw new ToolError('missing-input', `there is no file or folder ${path}`, {
    hint:
      near === undefined
        ? 'Build first, or give the path of what was built.'
        : `Did you mean ${join(folder, near)}?`,
  });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function listed(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw fileError(error, folder);
  }
}

function realpath(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    requireUtf8(path);
    throw fileError(error, path);
  }
}

/** By code unit: the same order on every machine. */
function byText(a: string, b: string): number {
  return a < b ? -1 : 1;
}

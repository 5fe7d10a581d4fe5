import type { Entry } from '../archive/types.ts';
import { belongsTo } from '../distribution/filename.ts';
import type { Distribution } from '../distribution/types.ts';

/** A file, or a link, of one side. */
export interface SideFile {
  /** As the archive has it. */
  readonly path: string;
  /** As reports show it: in an sdist below the top folder. */
  readonly shown: string;
  readonly entry: Entry;
  /** Its path stands more than once: readers differ in which one they take. */
  readonly twice: boolean;
}

/**
 * Everything but folders, by what a file is called in every release: without the sdist's top folder, and with one name for
 * the folders of a wheel that carry its version.
 */
export function filesByKey(distribution: Distribution): ReadonlyMap<string, SideFile> {
  const files = new Map<string, SideFile>();
  for (const entry of distribution.archive.entries) {
    if (entry.kind === 'dir') continue;
    const { path } = entry;
    const key = keyOf(distribution, path);
    const shown = distribution.kind === 'sdist' ? key : path;
    files.set(key, { path, shown, entry, twice: files.has(key) });
  }
  return files;
}

function keyOf(distribution: Distribution, path: string): string {
  const slash = path.indexOf('/');
  if (slash === -1) return path;
  const top = path.slice(0, slash);
  if (distribution.kind === 'sdist') return top === distribution.topFolder ? path.slice(slash + 1) : path;
  const versioned = /\.(?:dist-info|data)$/.exec(top)?.[0];
  return versioned !== undefined && (top === distribution.distInfo || belongsTo(distribution.name, top))
    ? `*${versioned}${path.slice(slash)}`
    : path;
}

/** RECORD differs whenever anything does, and is checked row by row elsewhere. */
export const RECORD_KEY = '*.dist-info/RECORD';

/** Contents by their digest, a link by its target; `undefined` where nobody knows what it holds. */
export function identityOf({ entry, twice }: SideFile): string | undefined {
  if (twice) return undefined;
  if (entry.kind === 'symlink' || entry.kind === 'hardlink') return `link ${entry.linkTarget ?? ''}`;
  return entry.contents.state === 'read' ? entry.contents.sha256 : undefined;
}

export function sizeOf({ entry }: SideFile): number | undefined {
  return entry.kind === 'file' && entry.contents.state === 'read' ? entry.contents.size : undefined;
}

export function sha256Of({ entry, twice }: SideFile): string | undefined {
  return !twice && entry.kind === 'file' && entry.contents.state === 'read'
    ? entry.contents.sha256
    : undefined;
}

/** Source that Python runs: by its name, or by its first line. */
export function isPython({ entry }: SideFile): boolean {
  if (entry.kind !== 'file') return false;
  if (/\.pyw?$/i.test(entry.path)) return true;
  if (entry.contents.state !== 'read') return false;
  return entry.contents.signals.some(
    (signal) => signal.kind === 'shebang' && /python|pypy/i.test(signal.line),
  );
}

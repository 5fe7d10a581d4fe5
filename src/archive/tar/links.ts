import type { ReadContext } from '../context.ts';
import type { Entry } from '../types.ts';

/** Symbolic links in a row that are followed; real libraries have chains of two. */
const MAX_HOPS = 8;

/**
 * Reports `link-escape` for each link whose target is not, in the end, a file or folder of the same archive.
 * A symbolic link is resolved from its own folder, a hard link from the root (POSIX ustar, linkname).
 */
export function checkLinks(entries: readonly Entry[], ctx: ReadContext): void {
  const links = entries.filter(({ linkTarget }) => linkTarget !== undefined);
  if (links.length === 0) return;
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const folders = impliedFolders(entries, ctx.limits.entries);
  for (const link of links) {
    const fault = followLink(link, byPath, folders);
    if (fault !== undefined) ctx.report('link-escape', `${fault}: ${link.linkTarget ?? ''}`, link.path);
  }
}

function followLink(
  link: Entry,
  byPath: ReadonlyMap<string, Entry>,
  folders: ReadonlySet<string>,
): string | undefined {
  let entry = link;
  for (let hops = 0; hops < MAX_HOPS; hops++) {
    const target = targetPath(entry);
    if (target === undefined) return 'the target is outside the archive';
    const next = byPath.get(target);
    if (next === undefined) return folders.has(target) ? undefined : 'the archive has no such target';
    if (next.linkTarget === undefined) return undefined;
    entry = next;
  }
  return 'links without end';
}

/** Where a link points, from the root of the archive; undefined where that is outside. */
function targetPath({ kind, path, linkTarget = '' }: Entry): string | undefined {
  // A backslash or a colon leads elsewhere on Windows.
  if (linkTarget === '' || /^\/|[\\:\0]/u.test(linkTarget)) return undefined;
  const resolved = kind === 'symlink' ? path.split('/').slice(0, -1) : [];
  for (const component of linkTarget.split('/')) {
    if (component === '..') {
      if (resolved.pop() === undefined) return undefined;
    } else if (component !== '' && component !== '.') {
      resolved.push(component);
    }
  }
  return resolved.join('/');
}

/** The folders that paths go through, as far as `limit`: what lies beyond is reported as too many folders. */
function impliedFolders(entries: readonly Entry[], limit: number): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const { path } of entries) {
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      const folder = path.slice(0, slash);
      if (folders.has(folder) || folders.size >= limit) break;
      folders.add(folder);
    }
  }
  return folders;
}

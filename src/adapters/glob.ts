import type { Dirent } from 'node:fs';
import { ToolError } from '../errors.ts';
import { compileGlob } from '../policy/glob.ts';

/** A glob that walks more than this names the wrong folder. */
const MOST_ENTRIES = 100_000;

export interface GlobMatch {
  readonly path: string;
  readonly entry: Dirent;
}

export function isGlob(pattern: string): boolean {
  return /[*?]/.test(pattern);
}

/**
 * What matches a pattern of `*`, `?` and `**`: hidden names too, for what a wildcard passes over would go unread. `**` never
 * matches a folder itself and follows no links. Order as listed.
 * @param list reads a folder; its errors go through
 * @throws ToolError `usage` where far too much would be walked
 */
export function expandGlob(
  pattern: string,
  list: (folder: string) => readonly Dirent[],
): readonly GlobMatch[] {
  const walk: Walk = { list, left: MOST_ENTRIES, found: new Map() };
  const parts = pattern.split('/');
  const firstGlob = parts.findIndex(isGlob);
  const base = parts.slice(0, firstGlob).join('/');
  const root = firstGlob > 0 && base === '' ? '/' : base;
  // Levels to look at, each a folder and what of the pattern is left to match below it.
  const pending: Level[] = [{ folder: root, rest: parts.slice(firstGlob) }];
  for (let level = pending.pop(); level !== undefined; level = pending.pop()) {
    pending.push(...matchLevel(walk, level));
  }
  return [...walk.found.values()];
}

interface Walk {
  readonly list: (folder: string) => readonly Dirent[];
  left: number;
  readonly found: Map<string, GlobMatch>;
}

interface Level {
  readonly folder: string;
  readonly rest: readonly string[];
}

/** Notes what matches in one folder and answers the folders below that are still to be looked at. */
function matchLevel(walk: Walk, { folder, rest }: Level): readonly Level[] {
  const [part = '', ...below] = rest;
  if (part === '**' && below.length > 0) {
    const folders = entriesIn(walk, folder).filter((entry) => entry.isDirectory());
    return [
      { folder, rest: below },
      ...folders.map((entry) => ({ folder: joined(folder, entry.name), rest })),
    ];
  }
  const matches = compileGlob(part === '**' ? '*' : withoutLevels(part));
  const levels: Level[] = [];
  for (const entry of entriesIn(walk, folder)) {
    const path = joined(folder, entry.name);
    if (part === '**' && entry.isDirectory()) levels.push({ folder: path, rest });
    else if (!matches(withoutLevels(entry.name))) continue;
    else if (below.length === 0) walk.found.set(path, { path, entry });
    else if (entry.isDirectory()) levels.push({ folder: path, rest: below });
  }
  return levels;
}

function entriesIn(walk: Walk, folder: string): readonly Dirent[] {
  const entries = walk.list(folder === '' ? '.' : folder);
  walk.left -= entries.length;
  if (walk.left < 0) {
    throw new ToolError('usage', `the glob walks more than ${MOST_ENTRIES} files`, {
      hint: 'Name the folder that holds what was built, such as dist/*.',
    });
  }
  return entries;
}

/** In the policy `!` stands between nested archives and no wildcard takes it; in a file's name it is a letter like any. */
function withoutLevels(name: string): string {
  return name.replaceAll('!', '\uffff');
}

function joined(folder: string, name: string): string {
  if (folder === '') return name;
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

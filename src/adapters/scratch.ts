import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { gunzipSync } from 'node:zlib';
import { tarStamps, zipStamps, type Stamp } from '../build/stamps.ts';
import { messageOf, ToolError } from '../errors.ts';

/** Folders and files of a run that has to leave nothing behind. */

/** Runs with a new folder of its own, in the runner's place for such where there is one, and removes it. */
export async function withScratch<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(process.env.RUNNER_TEMP ?? tmpdir(), 'hardening-actions-work-'));
  try {
    return await use(folder);
  } finally {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 2 });
    } catch {
      // What was built there may have taken our rights away from it: that is no reason to fail.
    }
  }
}

export function makeFolder(...parts: readonly string[]): string {
  const folder = join(...parts);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Names in a folder, sorted; none where there is no folder. */
export function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

/** @throws ToolError `usage` where something is there already */
export function requireEmpty(path: string): string {
  const folder = resolve(path);
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (found === undefined) return folder;
  if (!found.isDirectory()) throw new ToolError('usage', `${path} is no folder`);
  const [first] = readdirSync(folder);
  if (first === undefined) return folder;
  throw new ToolError('usage', `the folder ${path} is not empty: it holds ${first}`, {
    hint: 'Remove it before the build, or name another with "dist".',
  });
}

/** Copies regular files into a folder that is made for them. @throws ToolError `environment` */
export function deliver(
  files: readonly { readonly path: string; readonly filename: string }[],
  folder: string,
): void {
  try {
    mkdirSync(folder, { recursive: true });
    for (const { path, filename } of files) copyFileSync(path, join(folder, filename));
  } catch (cause) {
    throw new ToolError('environment', `can't write ${folder}: ${messageOf(cause)}`, { cause });
  }
}

const MOST_BYTES = 256 * 1024 * 1024;

/** Times and owners in an archive; none where they can't be told. */
export function stampsOf(path: string): readonly Stamp[] {
  try {
    const bytes = readFileSync(path);
    if (path.endsWith('.whl')) return zipStamps(bytes);
    return tarStamps(gunzipSync(bytes, { maxOutputLength: MOST_BYTES }));
  } catch {
    return [];
  }
}

/** All that is below a folder but folders, as paths with `/`, each with size and time of change. */
export function filesBelow(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const pending = [''];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    let entries;
    try {
      entries = readdirSync(join(folder, at), { withFileTypes: true });
    } catch {
      continue;
    }
    for (const entry of entries) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`;
      if (entry.isDirectory()) pending.push(path);
      else {
        const stats = lstatSync(join(folder, path), { throwIfNoEntry: false });
        if (stats !== undefined) found.set(path, `${stats.size} ${stats.mtimeMs} ${stats.ino}`);
      }
    }
  }
  return found;
}

/** Paths that were added or changed, sorted. */
export function changedPaths(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  return [...after].flatMap(([path, state]) => (before.get(path) === state ? [] : [path])).sort();
}

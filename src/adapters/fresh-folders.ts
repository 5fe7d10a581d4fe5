import { closeSync, fchmodSync, openSync, writeSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import process from 'node:process';
import { messageOf, ToolError } from '../errors.ts';
import type { FreshFolder, FreshFolders } from '../ports.ts';
import { artifactFile } from './files.ts';
import { errorCode } from './fs-errors.ts';

/** Folders of this machine. */
export function freshFolders(): FreshFolders {
  return {
    async namesIn(folder) {
      try {
        return (await readdir(folder)).sort();
      } catch (cause) {
        if (errorCode(cause) === 'ENOENT') return [];
        throw new ToolError('environment', `can't look into ${folder}: ${messageOf(cause)}`, { cause });
      }
    },
    async fresh(at, names) {
      const root = 'below' in at ? await below(at.below) : await exactly(at.exactly);
      const folders: Partial<Record<string, FreshFolder>> = {};
      for (const name of names) {
        const path = join(root, name);
        await mkdir(path, { mode: 0o755 });
        folders[name] = folderAt(path);
      }
      return {
        root: folderAt(root),
        // One was made for each name.
        folders: folders as Record<(typeof names)[number], FreshFolder>,
        remove: () => rm(root, { recursive: true, force: true }),
      };
    },
  };
}

function folderAt(path: string): FreshFolder {
  return { path: shownFromHere(path), create: (file) => create(path, file) };
}

async function below(parent: string): Promise<string> {
  try {
    const root = await mkdtemp(join(parent, 'hardening-actions-'));
    // A step in a container may run as another user.
    await chmod(root, 0o755);
    return root;
  } catch (cause) {
    throw new ToolError('environment', `no folder can be made in ${parent}: ${messageOf(cause)}`, { cause });
  }
}

async function exactly(root: string): Promise<string> {
  try {
    await mkdir(root, { mode: 0o755 });
    return root;
  } catch (cause) {
    if (errorCode(cause) === 'EEXIST') {
      throw new ToolError('usage', `${root} is there already`, { hint: 'Name a folder that is to be made.' });
    }
    throw new ToolError('environment', `can't make the folder ${root}: ${messageOf(cause)}`, { cause });
  }
}

/** An action in a container knows the workspace by another path: relative ones hold in both. */
function shownFromHere(path: string): string {
  const here = relative(process.cwd(), path);
  return here.startsWith('..') || isAbsolute(here) ? path : here;
}

function create(folder: string, name: string): ReturnType<FreshFolder['create']> {
  if (name === '' || /[/\\\0]/u.test(name) || name === '.' || name === '..') {
    throw new ToolError('internal', `${JSON.stringify(name)} is no bare name`);
  }
  const path = join(folder, name);
  const fail = (cause: unknown) =>
    new ToolError('environment', `can't write ${name}: ${messageOf(cause)}`, { cause });
  let file: number;
  try {
    file = openSync(path, 'wx', 0o600);
  } catch (cause) {
    throw fail(cause);
  }
  return {
    feed(chunk) {
      try {
        for (let at = 0; at < chunk.length;) at += writeSync(file, chunk, at);
      } catch (cause) {
        throw fail(cause);
      }
    },
    close() {
      fchmodSync(file, 0o444);
      closeSync(file);
      return artifactFile(path, name, name);
    },
  };
}

/** Files made from the code: written by `npm run docs`, compared by `npm run check:docs`. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Generated {
  /** Path below the repository's root. */
  readonly path: string;
  readonly text: string;
}

const root = join(import.meta.dirname, '..');

export function readText(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
}

/** Puts texts between `<!-- begin:NAME -->` and `<!-- end:NAME -->` of a file that is otherwise written by hand. */
export function sections(path: string, parts: Readonly<Record<string, string>>): Generated {
  let text = readText(path) ?? '';
  for (const [name, part] of Object.entries(parts)) {
    const begin = `<!-- begin:${name} -->`;
    const end = `<!-- end:${name} -->`;
    const from = text.indexOf(begin);
    const to = text.indexOf(end);
    if (from < 0 || to < from) throw new Error(`${path} has no section ${name}`);
    text = `${text.slice(0, from + begin.length)}\n${part.trim()}\n${text.slice(to)}`;
  }
  return { path, text };
}

/** Writes what differs; removes files of `folders` that nothing generates any more. Answers the paths that changed. */
export function apply(files: readonly Generated[], folders: readonly string[], check: boolean): string[] {
  const changed: string[] = [];
  for (const { path, text } of files) {
    if (readText(path) === text) continue;
    changed.push(path);
    if (check) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const wanted = new Set(files.map(({ path }) => path));
  for (const folder of folders) {
    for (const name of readdirSync(join(root, folder))) {
      const path = `${folder}/${name}`;
      if (wanted.has(path)) continue;
      changed.push(path);
      if (!check) rmSync(join(root, path));
    }
  }
  return changed;
}

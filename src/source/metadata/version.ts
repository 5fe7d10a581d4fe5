import { normalizeName } from '../../distribution/filename.ts';
import { normalizeVersion } from '../../distribution/version.ts';
import { literalValue, moduleConstants, moduleDocstring } from '../../python/constants.ts';
import { parseModule, type Module } from '../../python/parse.ts';
import type { TreeFiles } from './files.ts';

/** The version that a tag names: `1.2`, `v1.2`, or with the project's name before it (`demo-1.2`, `demo-v1.2`, `demo/1.2`). */
export function versionOfTag(tag: string, project: string): string | undefined {
  const named = /^(.+?)[-_/@]?(v?\d.*)$/i.exec(tag);
  const rest = named !== null && normalizeName(named[1] ?? '') === normalizeName(project) ? named[2] : tag;
  return normalizeVersion((rest ?? tag).replace(/^v/i, ''));
}

/** A module of the tree, or why there is none. */
export type ModuleRead = { readonly module: Module } | { readonly why: string };

function readModule(files: TreeFiles, path: string): ModuleRead {
  const read = files.read(path);
  if ('why' in read) return read;
  const module = parseModule(read.bytes);
  return module.problems.length > 0
    ? { why: `${path} has Python that the parser does not know` }
    : { module };
}

/** The module `a.b` below the first of some source roots that has it. */
export function findModule(files: TreeFiles, name: string, roots: readonly string[]): ModuleRead {
  const relative = name.replaceAll('.', '/');
  for (const root of roots) {
    const base = root === '' || root === '.' ? relative : `${root}/${relative}`;
    for (const path of [`${base}.py`, `${base}/__init__.py`])
      if (files.has(path)) return readModule(files, path);
  }
  return { why: `the source has no module ${name}` };
}

/** The text that a module assigns to a name, once, as a literal. */
export function constantOf(read: ModuleRead, name: string): string | undefined {
  if ('why' in read) return undefined;
  const node = moduleConstants(read.module).get(name);
  const value = node && literalValue(read.module, node);
  return typeof value === 'string' ? value : undefined;
}

/** `__version__` or `VERSION` of a file, as hatchling and pdm look for it. */
export function versionInFile(files: TreeFiles, path: string): string | undefined {
  const read = readModule(files, path);
  return constantOf(read, '__version__') ?? constantOf(read, 'VERSION');
}

/** Docstring and version of the module that flit packages. */
export function flitModule(
  files: TreeFiles,
  name: string,
): { readonly summary?: string; readonly version?: string } {
  const read = findModule(files, name, ['', 'src']);
  if ('why' in read) return {};
  const docstring = moduleDocstring(read.module)?.trimStart();
  const summary = docstring?.split('\n', 1)[0]?.trim();
  const version = constantOf(read, '__version__');
  return { ...(summary !== undefined && { summary }), ...(version !== undefined && { version }) };
}

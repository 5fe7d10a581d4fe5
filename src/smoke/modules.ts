import type { Skip } from './types.ts';

/** Which modules of an installed distribution are there to be imported. */

const NAME = /^[\p{L}][\p{L}\p{N}_]*$/u;
/** A `.so` without the tag of an interpreter is mostly a library that `ctypes` loads, and no module. */
const SOURCE = /^(.+?)(?:\.py|\.(?:cpython|pypy|graalpy|abi3)[\w-]*\.so|(?:\.[\w-]+)?\.pyd)$/u;

/**
 * Public modules by the paths of its files below site-packages, sorted: no part of the name begins with an underscore, and
 * each is one that an import statement can name.
 */
export function publicModules(files: readonly string[]): readonly string[] {
  const modules = files.flatMap((file) => {
    const [, path] = SOURCE.exec(file) ?? [];
    if (path === undefined) return [];
    const parts = path.split('/');
    if (parts.length > 1 && parts.at(-1) === '__init__') parts.pop();
    return parts.every((part) => NAME.test(part)) ? [parts.join('.')] : [];
  });
  return [...new Set(modules)].sort();
}

export interface Plan {
  readonly imported: readonly string[];
  /** Names of the entries that a module was left out for, sorted. */
  readonly used: readonly string[];
}

/** An entry leaves out its module, and where that is a package, what is below it. */
export function withoutSkipped(modules: readonly string[], skips: readonly Skip[]): Plan {
  const used = new Set<string>();
  const imported = modules.filter((module) => {
    const skip = skips.find(({ name }) => module === name || module.startsWith(`${name}.`));
    if (skip !== undefined) used.add(skip.name);
    return skip === undefined;
  });
  return { imported, used: [...used].sort() };
}

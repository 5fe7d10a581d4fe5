import { ancestors, foldersOf } from './tree-view.ts';
import type { LeftOut } from './types.ts';

/**
 * Tracked files that are not there, those of a folder of which nothing is there as one: a list of a thousand test files would
 * hide the one module that is gone.
 * @param expected paths of tracked files that the artifact could hold
 * @param present those that it holds
 */
export function leftOut(
  expected: Iterable<string>,
  present: ReadonlySet<string>,
  ofPackage: (source: string) => boolean,
): readonly LeftOut[] {
  const reached = foldersOf(present);
  const left = new Map<string, LeftOut>();
  for (const path of expected) {
    if (present.has(path)) continue;
    const folder = [...ancestors(path)].filter((one) => !reached.has(one)).at(-1);
    const source = folder ?? path;
    const known = left.get(source);
    left.set(source, {
      source,
      ...(folder !== undefined && { files: (known?.files ?? 0) + 1 }),
      ofPackage: known?.ofPackage === true || ofPackage(path),
    });
  }
  return [...left.values()];
}

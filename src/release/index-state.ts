import { kindOf } from '../distribution/artifact-kind.ts';
import { parseSdistFilename, parseWheelFilename } from '../distribution/filename.ts';
import { normalizeVersion } from '../distribution/version.ts';
import { normalizeProject } from '../pypi/spec.ts';
import type { Checksum } from './checksums.ts';

/** How the files of a release stand against what the index serves under its version. */
export interface IndexState {
  /** Names of files that the index has, with these bytes. */
  readonly present: readonly string[];
  /** Names of files that the index does not have. */
  readonly missing: readonly string[];
  /** Names that the index has with other bytes. */
  readonly changed: readonly { readonly name: string; readonly expected: string; readonly found: string }[];
  /** What the index has under this version and the release has not. */
  readonly foreign: readonly string[];
}

export function indexState(expected: readonly Checksum[], served: readonly Checksum[]): IndexState {
  const wanted = distributions(expected);
  const found = new Map(served.map(({ name, sha256 }) => [name, sha256]));
  const names = new Set(wanted.map(({ name }) => name));
  return {
    present: wanted.filter(({ name, sha256 }) => found.get(name) === sha256).map(({ name }) => name),
    missing: wanted.filter(({ name }) => !found.has(name)).map(({ name }) => name),
    changed: wanted.flatMap(({ name, sha256 }) => {
      const other = found.get(name);
      return other === undefined || other === sha256 ? [] : [{ name, expected: sha256, found: other }];
    }),
    foreign: [...found.keys()].filter((name) => !names.has(name)).sort(),
  };
}

/** What an index takes: the rest (SBOM, statements) is signed or attached, and never uploaded. */
export function distributions<T extends { readonly name: string }>(files: readonly T[]): readonly T[] {
  return files.filter(({ name }) => kindOf(name).kind !== 'other');
}

/** The one project and version that all file names agree in, normalised; absent where they do not. */
export function releaseOf(
  names: readonly string[],
): { readonly project: string; readonly version: string } | undefined {
  const found = new Map<string, { readonly project: string; readonly version: string }>();
  for (const name of names) {
    const parsed = name.endsWith('.whl') ? parseWheelFilename(name) : parseSdistFilename(name);
    const version = 'code' in parsed ? undefined : normalizeVersion(parsed.version);
    if ('code' in parsed || version === undefined) return undefined;
    const project = normalizeProject(parsed.project);
    found.set(`${project} ${version}`, { project, version });
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}

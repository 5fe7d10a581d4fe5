import { isValidName, normalizeName } from '../distribution/filename.ts';
import { isOwnMetadata } from '../distribution/own-metadata.ts';
import type { Subject } from '../distribution/types.ts';
import { normalizeVersion } from '../distribution/version.ts';
import { files } from '../rules/subjects.ts';

/** A package within the package, as far as metadata that came with it tells. */
export interface Vendored {
  /** Path of its `.dist-info` or `.egg-info`; in an sdist below the top folder. */
  readonly folder: string;
  /** PEP 503 normalised, or the folder's name where that names no project. */
  readonly project: string;
  /** PEP 440 normalised; absent where the folder's name has none. */
  readonly version?: string;
}

/** Vendored packages of all artifacts, each folder once, sorted. What was vendored without its metadata is not seen. */
export function vendoredIn(subjects: readonly Subject[]): readonly Vendored[] {
  const found = new Map<string, Vendored>();
  for (const subject of subjects) {
    for (const { path } of files(subject)) {
      const components = path.split('/');
      for (const [depth, component] of components.entries()) {
        if (!/\.(?:dist|egg)-info$/iu.test(component) || isOwnMetadata(subject, component, depth)) continue;
        const folder = components.slice(0, depth + 1).join('/');
        found.set(folder, { folder, ...identityOf(component) });
        break;
      }
    }
  }
  return [...found.values()].sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

function identityOf(component: string): Omit<Vendored, 'folder'> {
  const stem = component.replace(/\.(?:dist|egg)-info$/iu, '');
  const [name = '', version = ''] = stem.split('-');
  if (!isValidName(name)) return { project: stem };
  const normal = normalizeVersion(version);
  return { project: normalizeName(name), ...(normal === undefined ? {} : { version: normal }) };
}

/** Paths of SBOMs that a wheel carries (PEP 770, `.dist-info/sboms/`), with the artifact and the digest of each. */
export function* embeddedSboms(
  subjects: readonly Subject[],
): Generator<{ readonly artifact: string; readonly path: string; readonly sha256: string }> {
  for (const subject of subjects) {
    if (subject.kind !== 'wheel' || subject.distInfo === undefined) continue;
    for (const { entry, path } of files(subject)) {
      if (!path.startsWith(`${subject.distInfo}/sboms/`) || entry.contents.state !== 'read') continue;
      yield { artifact: subject.filename, path, sha256: entry.contents.sha256 };
    }
  }
}

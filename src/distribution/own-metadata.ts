import { belongsTo, isFilename, normalizeName } from './filename.ts';
import type { Subject } from './types.ts';

/**
 * Whether a `.dist-info` or `.egg-info` folder is that of the artifact itself.
 * @param depth of the folder among the components of its path, from 0
 */
export function isOwnMetadata(subject: Subject, component: string, depth: number): boolean {
  if (subject.kind === 'wheel')
    return depth === 0 && component === subject.distInfo && belongsTo(subject.name, component);
  if (subject.kind !== 'sdist' || !isFilename(subject.name)) return false;
  // setuptools writes `<name>.egg-info` beside the package, with or without version.
  const stem = component.replace(/\.egg-info$/u, '');
  if (stem === component) return false;
  const project = normalizeName(stem);
  const release = normalizeName(`${subject.name.project}-${subject.name.version}`);
  return project === subject.name.project || project === release || project.startsWith(`${release}-py`);
}

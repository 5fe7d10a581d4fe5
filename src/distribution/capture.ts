import type { Limits } from '../archive/limits.ts';
import type { Capture } from '../archive/types.ts';
import { kindOf } from './artifact-kind.ts';
import { belongsTo, parseWheelFilename } from './filename.ts';

/**
 * Python files at the top of a source tree that are kept for the rules that parse setup-time code. Past it they are not
 * captured, which a rule must take for "not known": 32 files of `sourceFileBytes` are what memory allows.
 */
const MAX_MODULES = 32;

/** `__init__.py` of packages at the top or below `src`, which a setup.py may import. */
const MAX_PACKAGES = 8;

/** Files of one group that are kept: more of them than real artifacts have, few enough for any size limit. */
const MAX_FILES = 16;
const MAX_FOREIGN_FILES = 5;

/** How many more files of a group are kept. A path may come again in a hostile archive, without end. */
class Quota {
  private left: number;

  constructor(files: number) {
    this.left = files;
  }

  take(bytes: number): number {
    if (this.left === 0) return 0;
    this.left -= 1;
    return bytes;
  }
}

function wheelFileLimit(name: string, limits: Limits): number {
  switch (name) {
    case 'METADATA':
      return limits.metadataBytes;
    case 'WHEEL':
      return limits.wheelFileBytes;
    case 'RECORD':
      return limits.recordBytes;
    case 'entry_points.txt':
    case 'top_level.txt':
      return limits.entryPointsBytes;
    default:
      return 0;
  }
}

function captureWheel(filename: string, limits: Limits): Capture {
  const name = parseWheelFilename(filename);
  const own = new Quota(MAX_FILES);
  // The metadata of a wheel whose folder has another name; it must not use up what the wheel's own needs.
  const foreign = new Quota(MAX_FOREIGN_FILES);
  return (path) => {
    const slash = path.indexOf('/');
    const folder = path.slice(0, Math.max(slash, 0));
    if (!folder.endsWith('.dist-info')) return 0;
    const bytes = wheelFileLimit(path.slice(slash + 1), limits);
    if (bytes === 0) return 0;
    return (belongsTo(name, folder) ? own : foreign).take(bytes);
  };
}

/** What a build reads from the top of the tree, by name. */
const BUILD_FILES: ReadonlySet<string> = new Set([
  'setup.cfg',
  'pyproject.toml',
  'hatch.toml',
  'MANIFEST.in',
]);

const EGG_INFO_FILES: ReadonlySet<string> = new Set([
  'requires.txt',
  'entry_points.txt',
  'top_level.txt',
  'dependency_links.txt',
]);

/** Code that runs in the build by the convention of a backend: first in the queue, whatever else stands at the top. */
const BUILD_MODULES: ReadonlySet<string> = new Set([
  'setup.py',
  'hatch_build.py',
  'build.py',
  'pdm_build.py',
]);

function captureSdist(limits: Limits): Capture {
  const fixed = new Quota(MAX_FILES);
  const eggInfo = new Quota(MAX_FILES);
  const modules = new Quota(MAX_MODULES);
  const packages = new Quota(MAX_PACKAGES);
  return (path) => {
    const [, ...below] = path.split('/', 5);
    const name = below.at(-1) ?? '';
    if (below.length === 1) {
      if (name === 'PKG-INFO') return fixed.take(limits.metadataBytes);
      if (BUILD_FILES.has(name) || BUILD_MODULES.has(name)) return fixed.take(limits.sourceFileBytes);
      return name.endsWith('.py') ? modules.take(limits.sourceFileBytes) : 0;
    }
    const isPackage = below.length === 2 || (below.length === 3 && below[0] === 'src');
    if (isPackage && name === '__init__.py') return packages.take(limits.sourceFileBytes);
    // `demo.egg-info` at the top, or below `src`.
    if (below.length > 3 || !below.at(-2)?.endsWith('.egg-info')) return 0;
    if (name === 'PKG-INFO') return eggInfo.take(limits.metadataBytes);
    return EGG_INFO_FILES.has(name) ? eggInfo.take(limits.entryPointsBytes) : 0;
  };
}

/**
 * Says for each path of an artifact how many bytes of the file to keep: those that `assembleWheel`, `assembleSdist` and the
 * rules parse. Holds state, so make one for each reading; its sum is bounded whatever the archive holds.
 */
export function captureFor(filename: string, limits: Limits): Capture {
  switch (kindOf(filename).kind) {
    case 'wheel':
      return captureWheel(filename, limits);
    case 'sdist':
      return captureSdist(limits);
    case 'other':
      return () => 0;
  }
}

import { isFilename, normalizeName } from '../../distribution/filename.ts';
import type { Sdist, Wheel } from '../../distribution/types.ts';
import type { Context } from './context.ts';
import { join } from './tree-view.ts';
import type { ArtifactFile, Lacking } from './types.ts';

/** Files that every build with the reviewed backend writes, and that an artifact lacks: without them nothing is left to explain. */

const EVERY_WHEEL = ['METADATA', 'RECORD', 'WHEEL'] as const;
const SETUPTOOLS_EGG_INFO = ['PKG-INFO', 'SOURCES.txt', 'top_level.txt'] as const;

export function lackingOfWheel(
  { distInfo }: Wheel,
  files: readonly ArtifactFile[],
  context: Context,
): readonly Lacking[] {
  // A wheel of which nobody knows its folder is refused for that.
  if (distInfo === undefined) return [];
  const names = new Set(files.map(({ path }) => path));
  const byFormat = EVERY_WHEEL.map((name) => ({ name, why: 'every wheel has it', always: true }));
  const bySetuptools = { name: 'top_level.txt', why: 'setuptools writes it into every wheel', always: false };
  return [...byFormat, ...(isSetuptools(context) ? [bySetuptools] : [])]
    .map(({ name, ...rest }) => ({ path: `${distInfo}/${name}`, ...rest }))
    .filter(({ path }) => !names.has(path));
}

export function lackingOfSdist(
  sdist: Sdist,
  files: readonly ArtifactFile[],
  context: Context,
): readonly Lacking[] {
  const names = files.map(({ shown }) => shown);
  const found: Lacking[] = names.includes('PKG-INFO')
    ? []
    : [{ path: 'PKG-INFO', why: 'every sdist has it', always: true }];
  if (!isSetuptools(context) || !isFilename(sdist.name)) return found;
  const { project, rawProject } = sdist.name;
  const folder =
    names.map(eggInfoOf).find((one) => one !== undefined && normalizeName(baseOf(one)) === project) ??
    `${rawProject}.egg-info`;
  const why = 'setuptools writes it into every sdist';
  return [
    ...found,
    ...SETUPTOOLS_EGG_INFO.map((name) => ({ path: `${folder}/${name}`, why, always: false })).filter(
      ({ path }) => !names.includes(path),
    ),
  ];
}

/** The egg-info folder that a file lies in. */
function eggInfoOf(path: string): string | undefined {
  const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
  return folder.endsWith('.egg-info') ? folder : undefined;
}

function baseOf(folder: string): string {
  return folder.slice(folder.lastIndexOf('/') + 1, -'.egg-info'.length);
}

/** PEP 517: what names no backend is built by setuptools. */
function isSetuptools({ project, view }: Context): boolean {
  const { backend, folder } = project;
  if (backend !== undefined) return /^setuptools\.build_meta(?::|$)/.test(backend);
  return view.find(join(folder, 'setup.py')) !== undefined;
}

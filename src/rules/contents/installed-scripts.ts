import type { Entry } from '../../archive/types.ts';
import { installedPath } from '../../distribution/install-paths.ts';
import type { Wheel } from '../../distribution/types.ts';
import { baseName, files } from '../subjects.ts';

/** A file of a wheel that an installer puts where the shell looks for commands. */
export interface InstalledScript {
  /** Its file name. */
  readonly name: string;
  readonly path: string;
  readonly entry: Entry;
}

/** Folders of commands below the prefix, where the data scheme lands: on POSIX, Debian and Windows. */
const COMMAND_FOLDER = /^(?:local\/)?(?:s?bin|scripts|games)\//iu;

/** Files that become commands by `.data/scripts`, or by way of `.data/data/bin`. */
export function* installedScripts(wheel: Wheel): Generator<InstalledScript> {
  for (const { entry, path } of files(wheel)) {
    const installed = installedPath(wheel, path);
    const isCommand =
      installed.scheme === 'scripts' || (installed.scheme === 'data' && COMMAND_FOLDER.test(installed.path));
    if (isCommand) yield { name: baseName(path), path, entry };
  }
}

export function hasExecuteBit({ mode }: Entry): boolean {
  return mode !== undefined && (mode & 0o111) !== 0;
}

export function hasShebang({ contents }: Entry): boolean {
  return contents.state === 'read' && contents.signals.some(({ kind }) => kind === 'shebang');
}

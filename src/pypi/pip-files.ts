import { posix, win32 } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

/** pip's names for where its configuration lies, weakest first. */
export type PipConfigKind = 'global' | 'user' | 'site' | 'env';

export interface PipConfigPlace {
  readonly kind: PipConfigKind;
  readonly path: string;
}

export interface Machine {
  readonly platform: NodeJS.Platform;
  /** Home folder of the user. */
  readonly home: string;
  readonly env: Environment;
  readonly isFolder: (path: string) => boolean;
}

/**
 * Where pip looks for its configuration, weakest first, whether or not a file is there (pip's `configuration.py`).
 * The site file of a Python installation is that of the active virtual environment: no Python is asked.
 */
export function pipConfigPlaces(machine: Machine): readonly PipConfigPlace[] {
  const { env, platform } = machine;
  const chosen = env.PIP_CONFIG_FILE ?? '';
  if (chosen === (platform === 'win32' ? 'nul' : '/dev/null')) return [];
  const paths = platform === 'win32' ? win32 : posix;
  const basename = platform === 'win32' ? 'pip.ini' : 'pip.conf';
  const prefix = env.VIRTUAL_ENV ?? '';
  const place = (kind: PipConfigKind) => (folder: string) => ({ kind, path: paths.join(folder, basename) });
  return [
    ...globalFolders(machine).map(place('global')),
    ...userFolders(machine).map(place('user')),
    ...(prefix === '' ? [] : [place('site')(prefix)]),
    ...(chosen === '' ? [] : [{ kind: 'env' as const, path: chosen }]),
  ];
}

function globalFolders({ platform, env }: Machine): readonly string[] {
  if (platform === 'win32') return [win32.join(filled(env.ALLUSERSPROFILE) ?? 'C:\\ProgramData', 'pip')];
  if (platform === 'darwin') return ['/Library/Application Support/pip'];
  const shared = filled(env.XDG_CONFIG_DIRS) ?? '/etc/xdg';
  return [...shared.split(':').map((folder) => posix.join(folder, 'pip')), '/etc'];
}

/** The legacy folder and the one of the platform, which overrides it. */
function userFolders({ platform, env, home, isFolder }: Machine): readonly string[] {
  if (platform === 'win32') {
    const roaming = filled(env.APPDATA) ?? win32.join(home, 'AppData', 'Roaming');
    return [win32.join(home, 'pip'), win32.join(roaming, 'pip')];
  }
  const legacy = posix.join(home, '.pip');
  if (platform === 'darwin') {
    const support = posix.join(home, 'Library/Application Support/pip');
    return [legacy, isFolder(support) ? support : posix.join(home, '.config/pip')];
  }
  return [legacy, posix.join(filled(env.XDG_CONFIG_HOME) ?? posix.join(home, '.config'), 'pip')];
}

function filled(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value;
}

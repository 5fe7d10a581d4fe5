import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import process from 'node:process';
import { mergePipConfig } from '../../pypi/pip-config.ts';
import type { PipConfigFile } from '../../pypi/pip-config.ts';
import { pipConfigPlaces } from '../../pypi/pip-files.ts';
import type { Environment } from '../../pypi/pip-files.ts';
import { indexSettings } from '../../pypi/settings.ts';
import type { IndexSettings } from '../../pypi/settings.ts';
import { errorCode, fileError } from '../fs-errors.ts';

/**
 * Reads pip's configuration files and merges them with the environment. Neither a Python nor pip is asked, and neither
 * netrc nor a keyring is read.
 * @throws ToolError `usage` or `missing-input` for a configuration that can't be taken as it is
 */
export function readIndexSettings(env: Environment, indexUrl?: string): IndexSettings {
  const { platform } = process;
  const home = env[platform === 'win32' ? 'USERPROFILE' : 'HOME'] ?? homedir();
  const places = pipConfigPlaces({ platform, home, env, isFolder });
  const files = places.flatMap((place): readonly PipConfigFile[] => {
    const bytes = bytesOf(place.path);
    return bytes === undefined ? [] : [{ ...place, bytes }];
  });
  return indexSettings(mergePipConfig(files, env), env, home, indexUrl);
}

function bytesOf(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(errorCode(error))) return undefined;
    throw fileError(error, path);
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

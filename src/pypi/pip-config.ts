import { ToolError } from '../errors.ts';
import { IniError, parseIni } from './ini.ts';
import type { IniSections } from './ini.ts';
import type { Environment, PipConfigPlace } from './pip-files.ts';

export interface PipConfigFile extends PipConfigPlace {
  readonly bytes: Uint8Array;
}

/** `section.option` to value, as `pip config list` prints it; what the environment says has the section `:env:`. */
export type PipConfig = ReadonlyMap<string, string>;

/** pip merges by section: the more particular command wins. We fetch as `pip download` does, on behalf of an install. */
const SECTIONS = ['global', 'install', 'download', ':env:'];

const NOT_OPTIONS = new Set(['version', 'help']);

/**
 * Merges configuration files (weakest first) and the PIP_* variables, a later one replacing an earlier one.
 * @throws ToolError `usage` for a file that pip would not read either; its contents are never quoted
 */
export function mergePipConfig(files: readonly PipConfigFile[], env: Environment): PipConfig {
  // A file named by PIP_CONFIG_FILE takes the place of the user's.
  const hasChosen = files.some(({ kind }) => kind === 'env');
  const merged = new Map<string, string>();
  for (const file of files) {
    if (hasChosen && file.kind === 'user') continue;
    for (const [section, options] of parseFile(file)) {
      for (const [name, value] of options) merged.set(`${section}.${optionName(name)}`, value);
    }
  }
  // By name alone: other variables may hold what this process must not even read.
  for (const variable of Object.keys(env)) {
    const value = variable.startsWith('PIP_') ? env[variable] : undefined;
    if (value === undefined) continue;
    const name = variable.slice('PIP_'.length).toLowerCase();
    if (!NOT_OPTIONS.has(name)) merged.set(`:env:.${optionName(name)}`, value);
  }
  return merged;
}

/** The value that counts of an option, which may have several names. An empty value is none, as in pip. */
export function pipOption(config: PipConfig, ...names: readonly string[]): string | undefined {
  let found: string | undefined;
  for (const section of SECTIONS) {
    for (const name of names) {
      const value = config.get(`${section}.${name}`);
      if (value !== undefined && value !== '') found = value;
    }
  }
  return found;
}

function optionName(name: string): string {
  const dashed = name.toLowerCase().replaceAll('_', '-');
  return dashed.startsWith('--') ? dashed.slice(2) : dashed;
}

function parseFile({ path, bytes }: PipConfigFile): IniSections {
  const hint = 'pip refuses this file too: `python -m pip config debug` shows where it looks.';
  try {
    return parseIni(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (error) {
    const why = error instanceof IniError ? `line ${error.line}: ${error.message}` : 'it is not UTF-8';
    throw new ToolError('usage', `can't read pip's configuration ${path}: ${why}`, { hint });
  }
}

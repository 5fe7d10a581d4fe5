import type { Buffer } from 'node:buffer';
import { lstatSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Files by which a step tells the runner outputs, variables, a longer PATH. Their names are kept from untrusted code, but it
 * runs as the same user and can look for them. So what it wrote there is taken back, and told.
 */
const COMMAND_FILES = [
  'GITHUB_OUTPUT',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
] as const;

export interface RunnerFiles {
  /** Puts everything back as it was. Answers the names of what had been changed or added, sorted. */
  restore(): readonly string[];
}

export function guardRunnerFiles(environment: Readonly<Record<string, string | undefined>>): RunnerFiles {
  const paths = COMMAND_FILES.flatMap((name) => {
    const path = environment[name];
    return path === undefined || path === '' ? [] : [path];
  });
  // The runner's own folder holds nothing else; in any other one what is beside these files belongs to others.
  const folders = [...new Set(paths.map((path) => dirname(path)))].filter(
    (folder) => basename(folder) === '_runner_file_commands',
  );
  const look = () =>
    new Map([
      ...paths.flatMap((path) => [...fileAt(path)]),
      ...folders.flatMap((folder) => [...filesOf(folder)]),
    ]);
  const before = look();
  return {
    restore() {
      const changed: string[] = [];
      const now = look();
      for (const [path, bytes] of before) {
        if (now.get(path)?.equals(bytes) === true) continue;
        rmSync(path, { recursive: true, force: true });
        writeFileSync(path, bytes);
        changed.push(path);
      }
      for (const path of now.keys()) {
        if (before.has(path)) continue;
        rmSync(path, { recursive: true, force: true });
        changed.push(path);
      }
      return changed.map((path) => path.slice(path.lastIndexOf('/') + 1)).sort();
    },
  };
}

function* filesOf(folder: string): Generator<readonly [string, Buffer]> {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch {
    return;
  }
  for (const name of names) yield* fileAt(join(folder, name));
}

function* fileAt(path: string): Generator<readonly [string, Buffer]> {
  if (lstatSync(path, { throwIfNoEntry: false })?.isFile() === true) yield [path, readFileSync(path)];
}

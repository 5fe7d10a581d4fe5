import { execFile, spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/** Nodes that the shipped bundle is run on: `NODE_BINS` of .ci/run, else the one that runs the tests. */
export const NODES: readonly string[] = (process.env.NODE_BINS ?? process.execPath)
  .split(':')
  .filter((node) => node !== '');

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the committed command line as a user would. */
export function cli(
  node: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(node, [join(ROOT, 'dist/cli.js'), ...args], {
    cwd: options.cwd ?? ROOT,
    env: { ...process.env, NO_COLOR: '1', ...options.env },
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

/** The same while this process goes on: for a command that asks a server of the test. */
export function cliBeside(node: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(
      node,
      [join(ROOT, 'dist/cli.js'), ...args],
      { cwd: ROOT, env: { ...process.env, NO_COLOR: '1', ...env } },
      (_, stdout, stderr) => {
        resolve({ status: child.exitCode, stdout, stderr });
      },
    );
  });
}

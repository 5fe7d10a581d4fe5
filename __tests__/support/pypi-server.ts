import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from './command.ts';

/** A real package index (pypiserver) on loopback, which takes real uploads. */
export interface PypiServer {
  readonly origin: string;
  /** Where it keeps the files. */
  readonly folder: string;
  close(): Promise<void>;
}

/** A command that .ci/requirements.txt brings. */
export function pythonTool(name: string): string | undefined {
  const folders = [join(ROOT, '.cache/venv/bin'), ...(process.env.PATH ?? '').split(delimiter)];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

export async function startPypiServer(folder: string): Promise<PypiServer> {
  const command = pythonTool('pypi-server');
  if (command === undefined) throw new Error('pypi-server is not there: .ci/run installs it');
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(
    command,
    ['run', '-i', '127.0.0.1', '-p', String(port), '-P', '.', '-a', '.', '--disable-fallback', folder],
    { stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) =>
    child.on('close', () => {
      resolve();
    }),
  );
  for (let tries = 0; !(await answers(origin)); tries += 1) {
    if (tries === 300 || child.exitCode !== null) throw new Error('pypi-server did not start');
    await sleep(100);
  }
  return {
    origin,
    folder,
    async close() {
      child.kill();
      await ended;
    },
  };
}

async function answers(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/health`)).ok;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

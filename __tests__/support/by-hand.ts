import { spawn } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { ROOT } from './command.ts';

/** The commands of docs/by-hand.md, in order, but for the ones that set up the shell. */
export function commandsByHand(): readonly string[] {
  const text = readFileSync(join(ROOT, 'docs/by-hand.md'), 'utf8');
  return [...text.matchAll(/^```sh\n(.*?)^```$/gmsu)]
    .flatMap(([, block = '']) => block.replaceAll(/\\\n\s*/gu, '').split('\n'))
    .filter((line) => line.startsWith('hardening-actions '));
}

/** Runs one of them in a shell, in a clone. @param bin folder for the command `hardening-actions` itself */
export async function runByHand(
  command: string,
  {
    folder,
    bin,
    environment,
  }: { folder: string; bin: string; environment: Readonly<Record<string, string>> },
): Promise<{ readonly status: number | null; readonly log: string }> {
  const shim = join(bin, 'hardening-actions');
  writeFileSync(shim, `#!/bin/sh\nexec '${process.execPath}' '${join(ROOT, 'dist/cli.js')}' "$@"\n`);
  chmodSync(shim, 0o755);
  const child = spawn('bash', ['-euo', 'pipefail', '-c', command], {
    cwd: folder,
    env: {
      ...Object.fromEntries(
        Object.entries(process.env).filter(([name]) => !/^(?:ACTIONS|GITHUB|RUNNER)_/u.test(name)),
      ),
      ...environment,
      PATH: [bin, process.env.PATH].join(delimiter),
      NO_COLOR: '1',
    },
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, log: Buffer.concat(chunks).toString() };
}

import { spawnSync } from 'node:child_process';

/**
 * Runs a CPython script once over all cases: it finds them as JSON on standard input and prints one JSON value. Bytes travel
 * as Latin-1 text.
 */
export function askPython(script: string, cases: readonly string[]): unknown {
  const { status, stdout, stderr } = spawnSync('python3', ['-I', '-c', script], {
    input: JSON.stringify(cases),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`python3 failed: ${stderr}`);
  return JSON.parse(stdout);
}

export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function codes(problems: readonly { readonly code: string }[]): string[] {
  return problems.map(({ code }) => code);
}

import { open } from 'node:fs/promises';
import type { Response } from './github-refusals.ts';

/** Reading what the API of GitHub answers: bounded, and nothing taken on trust. */

const MOST_JSON_BYTES = 32 * 1024 ** 2;

/** Not the last word: a fault that may pass. */
export class Again extends Error {
  readonly waitMs: number;

  constructor(message: string, waitMs = 0) {
    super(message);
    this.waitMs = waitMs;
  }
}

/** The last word. */
export class Unavailable extends Error {}

/** Where an answer leads, if it leads anywhere. */
export function redirectTarget({ statusCode, headers }: Response, from: URL): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(statusCode)) return undefined;
  const location = [headers.location].flat()[0] ?? '';
  const target =
    location !== '' && URL.canParse(location, from.href) ? new URL(location, from.href) : undefined;
  if (target?.protocol !== 'https:' && target?.protocol !== 'http:') {
    throw new Unavailable('it redirects to no address that can be asked');
  }
  if (from.protocol === 'https:' && target.protocol === 'http:') {
    throw new Unavailable('it redirects from https to http: refused');
  }
  target.username = '';
  target.password = '';
  return target;
}

export async function jsonOf(response: Response): Promise<unknown> {
  const text = await textOf(response);
  try {
    return JSON.parse(text);
  } catch {
    throw new Unavailable('an answer that is no JSON');
  }
}

export async function textOf({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MOST_JSON_BYTES) throw new Unavailable(`an answer of more than ${MOST_JSON_BYTES} bytes`);
    chunks.push(chunk);
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
}

/** Writes a body to a file. */
export async function save({ body }: Response, path: string, maxBytes: number): Promise<void> {
  const output = await open(path, 'w', 0o600);
  let size = 0;
  try {
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > maxBytes) throw new Unavailable(`it has more than ${maxBytes} bytes`);
      await output.writeFile(chunk);
    }
  } finally {
    await output.close();
  }
}

export function headerOf({ headers }: Response, name: string): string {
  return [headers[name]].flat()[0] ?? '';
}

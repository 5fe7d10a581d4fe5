import { readFile } from 'node:fs/promises';
import seeds from '@sigstore/tuf/seeds.json' with { type: 'json' };
import { messageOf, ToolError } from '../errors.ts';

const MIRROR = 'https://tuf-repo-cdn.sigstore.dev';

/**
 * The trusted root that attestations are verified by: the one of Sigstore's public instance that came with this program, or
 * another that the caller names. No server is asked: docs/adr/0022-published-and-trusted-root.md says why.
 * @param path of a trusted root as JSON, or several as JSON lines
 * @throws ToolError `missing-input` or `usage`
 */
export async function trustedRoots(path: string | undefined): Promise<readonly unknown[]> {
  if (path === undefined) {
    const target = (seeds as Seeds)[MIRROR]?.targets['trusted_root.json'];
    if (target === undefined) throw new ToolError('internal', 'no trusted root came with this program');
    const root: unknown = JSON.parse(Buffer.from(target, 'base64').toString('utf8'));
    return [root];
  }
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new ToolError('missing-input', `the trusted root ${path} can't be read: ${messageOf(cause)}`, {
      hint: 'Write one with `gh attestation trusted-root > trusted_root.jsonl`.',
      cause,
    });
  }
  return parsed(text, path);
}

type Seeds = Readonly<
  Record<string, { readonly targets: Readonly<Record<string, string | undefined>> } | undefined>
>;

function parsed(text: string, path: string): readonly unknown[] {
  try {
    const root: unknown = JSON.parse(text);
    return [root];
  } catch {
    // Then it holds a root a line, as gh writes it.
  }
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  try {
    if (lines.length > 0) return lines.map((line): unknown => JSON.parse(line));
  } catch (cause) {
    throw new ToolError('usage', `${path} is no trusted root: ${messageOf(cause)}`, { cause });
  }
  throw new ToolError('usage', `${path} is empty`, { hint: 'Leave "trusted-root" out for the public root.' });
}

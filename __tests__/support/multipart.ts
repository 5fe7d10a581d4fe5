import type { IncomingMessage } from 'node:http';

export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Parts of `multipart/form-data` (RFC 7578), by name. */
export function partsOf(
  body: Buffer,
  type: string,
): ReadonlyMap<string, { filename?: string; bytes: Buffer }> {
  const boundary = /boundary="?([^";]+)/u.exec(type)?.[1] ?? '';
  // Each byte is one character of latin1.
  const parts = body.toString('latin1').split(`--${boundary}`).slice(1, -1);
  return new Map(
    parts.map((part) => {
      const end = part.indexOf('\r\n\r\n');
      const [, name = ''] = /\bname="([^"]*)"/u.exec(part.slice(0, end)) ?? [];
      const [, filename] = /\bfilename="([^"]*)"/u.exec(part.slice(0, end)) ?? [];
      return [name, { ...(filename && { filename }), bytes: Buffer.from(part.slice(end + 4, -2), 'latin1') }];
    }),
  );
}

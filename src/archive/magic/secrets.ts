import { Buffer } from 'node:buffer';
import type { Signal } from '../types.ts';

/** How far into a file secrets are looked for, in bytes: those that were left lying about are small files or stand near a start. */
const SECRET_WINDOW = 64 * 1024;

interface Secret {
  readonly secret: 'private-key' | 'pypi-token';
  /** Bytes that every such secret has, long enough for `indexOf` to run at memory speed. */
  readonly mark: Buffer;
  /** Bytes of the secret before its mark. */
  readonly before: number;
  readonly pattern: RegExp;
}

/**
 * A private key in PEM (RFC 7468, OpenSSH) with its base64 or the headers of an encrypted one, also within a string literal, and an
 * API token of PyPI, which is a macaroon and so always begins alike. Programs that only name the marks have neither after them.
 */
const SECRETS: readonly Secret[] = [
  {
    secret: 'private-key',
    mark: Buffer.from('PRIVATE KEY-----'),
    before: 40,
    pattern:
      /-----BEGIN (?:[A-Z0-9]{1,12} ){0,2}PRIVATE KEY-----[\s\\rn"'+]{1,40}(?:[A-Za-z0-9+/]{32}|Proc-Type: )/u,
  },
  {
    secret: 'pypi-token',
    mark: Buffer.from('pypi-AgEIcHlwaS5vcmc'),
    before: 0,
    pattern: /^pypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50}/u,
  },
];

const AFTER = 160;
/** Marks of one kind that are looked at: a file of nothing but marks must cost no more than reading it. */
const MAX_MARKS = 64;

/** The first secret of each kind within the first SECRET_WINDOW bytes. */
export function secretsIn(bytes: Buffer): Signal[] {
  const window = bytes.subarray(0, SECRET_WINDOW);
  return SECRETS.flatMap(({ secret, mark, before, pattern }): Signal[] => {
    let at = window.indexOf(mark);
    for (let marks = 0; at !== -1 && marks < MAX_MARKS; marks++) {
      const start = Math.max(0, at - before);
      const match = pattern.exec(window.toString('latin1', start, at + AFTER));
      if (match !== null) return [{ kind: 'secret', secret, at: start + match.index }];
      at = window.indexOf(mark, at + mark.length);
    }
    return [];
  });
}

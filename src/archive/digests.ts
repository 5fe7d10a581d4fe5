import { Buffer } from 'node:buffer';
import { createHash, type Hash } from 'node:crypto';

export interface Digests {
  /** SHA-256, lowercase hex. */
  readonly sha256: string;
  /** SHA-256 with each CR LF made LF; absent where there is no CR LF. */
  readonly unixSha256?: string;
}

const CR = 0x0d;
const LF = 0x0a;

/**
 * Digests of contents that stream by, as they are and with line ends as on Unix: so text that a checkout on another system
 * changed is told from text that somebody changed. Contents without CR cost no second digest.
 */
export class DigestStream {
  readonly #sha256 = createHash('sha256');
  #unix: Hash | undefined;
  /** The last chunk ended in a CR that `#unix` has not got yet: the next byte decides. */
  #pendingCr = false;
  #hasCrLf = false;

  feed(chunk: Uint8Array): void {
    if (this.#unix !== undefined) {
      this.#sha256.update(chunk);
      this.#unix.update(this.#withoutCr(chunk));
      return;
    }
    const first = chunk.indexOf(CR);
    if (first === -1) {
      this.#sha256.update(chunk);
      return;
    }
    this.#sha256.update(chunk.subarray(0, first));
    this.#unix = this.#sha256.copy();
    const rest = chunk.subarray(first);
    this.#sha256.update(rest);
    this.#unix.update(this.#withoutCr(rest));
  }

  end(): Digests {
    const sha256 = this.#sha256.digest('hex');
    if (this.#unix === undefined || !this.#hasCrLf) return { sha256 };
    if (this.#pendingCr) this.#unix.update(Uint8Array.of(CR));
    return { sha256, unixSha256: this.#unix.digest('hex') };
  }

  /** Byte by byte into one buffer: an update of the digest for each line would take minutes on a file of nothing but CR LF. */
  #withoutCr(bytes: Uint8Array): Uint8Array {
    const out = Buffer.allocUnsafe(bytes.length + 1);
    let length = 0;
    for (const byte of bytes) {
      if (this.#pendingCr) {
        if (byte === LF) this.#hasCrLf = true;
        else out[length++] = CR;
      }
      this.#pendingCr = byte === CR;
      if (byte !== CR) out[length++] = byte;
    }
    return out.subarray(0, length);
  }
}

/** The same for contents that are all in memory; `undefined` where there is no CR LF. */
export function unixDigest(bytes: Uint8Array): string | undefined {
  if (!bytes.includes(CR)) return undefined;
  const stream = new DigestStream();
  stream.feed(bytes);
  return stream.end().unixSha256;
}

import type { AnomalyCode } from '../anomalies.ts';
import type { ReadContext } from '../context.ts';
import type { Report } from './header.ts';
import type { Extensions } from './member.ts';
import { checkPaxKeys, parsePax } from './pax.ts';

const NAMES: Readonly<Record<string, string>> = {
  x: 'a pax header',
  g: 'a global pax header',
  L: 'a GNU long name',
  K: 'a GNU long link',
};

export function isExtension(type: string): boolean {
  return Object.hasOwn(NAMES, type);
}

/**
 * The extension headers in front of a member. Each kind at most once a member, the global one at most once an archive;
 * a fault is reported once for each member, however long a chain of extensions is.
 */
export class ExtensionReader {
  readonly #ctx: ReadContext;
  #pending: Extensions = {};
  #seen = '';
  #reported = new Set<AnomalyCode>();
  #hasGlobal = false;
  /** A global header was the last thing read. CPython fails where nothing follows it. */
  #globalIsLast = false;
  readonly #report: Report = (code, detail) => {
    if (this.#reported.has(code)) return;
    this.#reported.add(code);
    this.#ctx.report(code, detail);
  };

  constructor(ctx: ReadContext) {
    this.#ctx = ctx;
  }

  /** Called for the header of an extension. Answers false where it is over the limit: reading must end. */
  announce(type: string, size: number): boolean {
    const { tarExtensionBytes, tarGlobalBytes } = this.#ctx.limits;
    const limit = type === 'g' ? tarGlobalBytes : tarExtensionBytes;
    if (size > limit) {
      this.#report('limit-tar-extension', `${NAMES[type] ?? ''} of ${size} bytes, limit ${limit}`);
      return false;
    }
    if (type === 'g') this.#announceGlobal();
    else if (this.#seen.includes(type)) {
      this.#report('tar-extension-repeated', `${NAMES[type] ?? ''} twice for one member`);
    } else {
      this.#seen += type;
    }
    return true;
  }

  #announceGlobal(): void {
    if (this.#hasGlobal) this.#report('tar-extension-repeated', 'more than one global pax header');
    if (this.#seen !== '') {
      this.#report('tar-global-header', 'a global header between an extension and its member');
    }
    this.#hasGlobal = true;
    this.#globalIsLast = true;
  }

  /** Takes the contents of the extension that was announced; `bytes` is kept. */
  read(type: string, bytes: Uint8Array): void {
    switch (type) {
      case 'x':
        this.#pending.pax = parsePax(bytes, this.#report);
        break;
      case 'g':
        checkPaxKeys(parsePax(bytes, this.#report), 'global', this.#report);
        break;
      case 'L':
        this.#pending.longName = this.#gnuText(bytes);
        break;
      default:
        this.#pending.longLink = this.#gnuText(bytes);
    }
  }

  /** GNU writes the text and one NUL; readers differ on where a text with a NUL inside ends. */
  #gnuText(bytes: Uint8Array): Uint8Array {
    const nul = bytes.indexOf(0);
    if (nul === -1 || nul !== bytes.length - 1) {
      this.#report('tar-extension', 'a GNU long text that is not ended by its one NUL');
    }
    return nul === -1 ? bytes : bytes.subarray(0, nul);
  }

  /** Hands over what stood before the member that begins now. */
  take(): Extensions {
    const pending = this.#pending;
    this.#globalIsLast = false;
    if (this.#seen !== '' || this.#reported.size > 0) {
      this.#pending = {};
      this.#seen = '';
      this.#reported = new Set();
    }
    return pending;
  }

  /** Called where no member can follow. */
  expectNone(): void {
    if (this.#seen !== '' || this.#globalIsLast)
      this.#report('tar-extension-orphan', 'an extension with no member after it');
    this.take();
  }
}

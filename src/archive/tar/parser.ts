import type { AnomalyCode } from '../anomalies.ts';
import { openContents, readWhole, type ContentsSink } from '../contents.ts';
import type { ReadContext } from '../context.ts';
import { PathSet } from '../paths.ts';
import type { Contents, Entry } from '../types.ts';
import { ExtensionReader, isExtension } from './extensions.ts';
import { allZero, BLOCK_BYTES, isZeroBlock, looksLikeTar, parseHeader, type TarHeader } from './header.ts';
import { checkLinks } from './links.ts';
import { resolveMember, type Member } from './member.ts';

type State = 'header' | 'data' | 'padding' | 'end' | 'dead';

/** What the bytes that follow a header belong to. */
type Body =
  | { readonly for: 'extension'; readonly type: string; readonly bytes: Uint8Array }
  | { readonly for: 'member'; readonly member: Member; sink?: ContentsSink }
  | { readonly for: 'skipped'; readonly member: Member; readonly why: AnomalyCode };

const NO_BYTES = new Uint8Array(0);

/**
 * A strict tar reader (POSIX ustar and pax, GNU long names and base-256) that is fed the archive in pieces of any size.
 * It keeps no more of it than one block, one extension header and what the contents sinks keep, and never looks back.
 */
export class TarParser {
  readonly #ctx: ReadContext;
  readonly #extensions: ExtensionReader;
  readonly #entries: Entry[] = [];
  readonly #paths = new PathSet();
  readonly #block = new Uint8Array(BLOCK_BYTES);
  #filled = 0;
  #state: State = 'header';
  #isFirst = true;
  #zeroBlocks = 0;
  #body: Body | undefined;
  /** Bytes of the body, and then of its padding, that are still to come. */
  #remaining = 0;
  #padding = 0;

  constructor(ctx: ReadContext) {
    this.#ctx = ctx;
    this.#extensions = new ExtensionReader(ctx);
  }

  /** Answers false once nothing more can be made of the archive. The chunk is not kept. */
  async feed(chunk: Uint8Array): Promise<boolean> {
    let at = 0;
    while (at < chunk.length) {
      switch (this.#state) {
        case 'header':
          at = this.#feedHeader(chunk, at);
          break;
        case 'data': {
          const end = Math.min(chunk.length, at + this.#remaining);
          const isWhole = end - at === this.#remaining;
          this.#remaining -= end - at;
          const done = this.#feedBody(chunk.subarray(at, end), isWhole);
          if (done !== undefined) await done;
          at = end;
          break;
        }
        case 'padding':
          at = this.#feedPadding(chunk, at);
          break;
        case 'end':
          if (!allZero(chunk, at, chunk.length)) {
            this.#ctx.report('tar-trailing', 'bytes after the end marker that are not zero');
            this.#state = 'dead';
          }
          at = chunk.length;
          break;
        case 'dead':
          return false;
      }
    }
    return this.#state !== 'dead';
  }

  /**
   * Ends the reading and answers the entries. `failure` says why no more is to come, where that is not the end of the
   * archive; what it cut off is an entry without contents then, and not another fault.
   */
  end(failure: AnomalyCode | undefined): readonly Entry[] {
    if (failure === undefined) this.#checkEnd();
    const body = this.#body;
    if (body !== undefined && body.for !== 'extension') {
      this.#push(body.member, { state: 'unread', why: failure ?? 'truncated' });
    }
    this.#paths.finish(this.#ctx);
    checkLinks(this.#entries, this.#ctx);
    return this.#entries;
  }

  #checkEnd(): void {
    if (this.#state === 'data' || this.#state === 'padding' || this.#filled > 0) {
      this.#ctx.report('truncated', 'the tar archive ends within a member or header');
    } else if (this.#state === 'header') {
      this.#extensions.expectNone();
      this.#ctx.report('tar-no-end', `${this.#zeroBlocks} zero blocks at the end instead of two`);
    }
  }

  #feedHeader(chunk: Uint8Array, at: number): number {
    if (this.#filled === 0 && chunk.length - at >= BLOCK_BYTES) {
      this.#readHeader(chunk.subarray(at, at + BLOCK_BYTES));
      return at + BLOCK_BYTES;
    }
    const part = chunk.subarray(at, at + BLOCK_BYTES - this.#filled);
    this.#block.set(part, this.#filled);
    this.#filled += part.length;
    if (this.#filled === BLOCK_BYTES) {
      this.#filled = 0;
      this.#readHeader(this.#block);
    }
    return at + part.length;
  }

  #readHeader(block: Uint8Array): void {
    if (isZeroBlock(block)) {
      this.#extensions.expectNone();
      this.#zeroBlocks++;
      if (this.#zeroBlocks === 2) this.#state = 'end';
      return;
    }
    if (this.#isFirst && !looksLikeTar(block)) {
      this.#ctx.report('not-an-archive', 'the contents are no tar archive');
      this.#state = 'dead';
      return;
    }
    this.#isFirst = false;
    if (this.#zeroBlocks === 1) {
      this.#ctx.report('tar-zero-block', 'some readers end here, others go on');
      this.#zeroBlocks = 0;
    }
    const header = parseHeader(block, (code, detail) => {
      this.#ctx.report(code, detail, headerName(block));
    });
    if (header === undefined) this.#state = 'dead';
    else this.#begin(header);
  }

  #begin(header: TarHeader): void {
    if (isExtension(header.type)) {
      if (this.#extensions.announce(header.type, header.size)) {
        const body = { for: 'extension', type: header.type, bytes: new Uint8Array(header.size) } as const;
        this.#expect(body, header.size);
      } else {
        this.#state = 'dead';
      }
      return;
    }
    const { budget, limits } = this.#ctx;
    if (budget.entries >= limits.entries) {
      this.#ctx.report('limit-entries', `more than ${limits.entries} entries`);
      this.#ctx.stopped = 'limit-entries';
      this.#state = 'dead';
      return;
    }
    budget.entries++;
    const member = resolveMember(header, this.#extensions.take(), this.#ctx);
    if (member.kind === 'other') this.#push(member, { state: 'unread', why: 'device' });
    else if (member.dataSize > limits.entryBytes) {
      const detail = `${member.dataSize} bytes, limit ${limits.entryBytes}`;
      this.#ctx.report('limit-entry-size', detail, member.path);
      this.#expect({ for: 'skipped', member, why: 'limit-entry-size' }, member.dataSize);
    } else this.#expect({ for: 'member', member }, member.dataSize);
  }

  #expect(body: Body, size: number): void {
    this.#body = body;
    this.#remaining = size;
    this.#padding = (BLOCK_BYTES - (size % BLOCK_BYTES)) % BLOCK_BYTES;
    this.#state = 'data';
    // Nothing may come after it that would end it.
    if (size === 0) void this.#feedBody(NO_BYTES, true);
  }

  /** Takes the next bytes of the body, `isEnd` with the last; answers a promise only where there is something to wait for. */
  #feedBody(part: Uint8Array, isEnd: boolean): Promise<void> | undefined {
    const body = this.#body;
    if (body?.for === 'extension') {
      body.bytes.set(part, body.bytes.length - this.#remaining - part.length);
      if (isEnd) this.#extensions.read(body.type, body.bytes);
    } else if (body?.for === 'skipped') {
      if (isEnd) this.#push(body.member, { state: 'unread', why: body.why });
    } else if (body !== undefined) {
      return this.#feedMember(body, part, isEnd);
    }
    if (isEnd) this.#endBody();
    return undefined;
  }

  #feedMember(
    body: Extract<Body, { for: 'member' }>,
    part: Uint8Array,
    isEnd: boolean,
  ): Promise<void> | undefined {
    const { member } = body;
    let contents: Contents | Promise<Contents>;
    if (isEnd && body.sink === undefined) contents = readWhole(member.path, part, this.#ctx);
    else {
      body.sink ??= openContents(member.path, this.#ctx);
      body.sink.feed(part);
      if (!isEnd) return undefined;
      contents = body.sink.end();
    }
    if (contents instanceof Promise) {
      return contents.then((read) => {
        this.#push(member, read);
        this.#endBody();
      });
    }
    this.#push(member, contents);
    this.#endBody();
    return undefined;
  }

  #endBody(): void {
    this.#body = undefined;
    this.#remaining = this.#padding;
    this.#state = this.#padding > 0 ? 'padding' : 'header';
  }

  #feedPadding(chunk: Uint8Array, at: number): number {
    const end = Math.min(chunk.length, at + this.#remaining);
    if (!allZero(chunk, at, end)) {
      this.#ctx.report('tar-padding', 'bytes that no reader shows', this.#entries.at(-1)?.path);
    }
    this.#remaining -= end - at;
    if (this.#remaining === 0) this.#state = 'header';
    return end;
  }

  #push(member: Member, contents: Contents): void {
    const { path, rawPath, kind, declaredSize, mode, linkTarget } = member;
    this.#entries.push({
      path,
      ...(rawPath === undefined ? {} : { rawPath }),
      kind,
      declaredSize,
      mode,
      ...(linkTarget === undefined ? {} : { linkTarget }),
      contents,
    });
    this.#paths.add(path, kind);
  }
}

function headerName(block: Uint8Array): string {
  const nul = block.indexOf(0);
  return new TextDecoder().decode(block.subarray(0, nul === -1 ? 100 : Math.min(nul, 100)));
}

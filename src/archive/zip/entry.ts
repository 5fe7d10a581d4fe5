import type { Buffer } from 'node:buffer';
import type { AnomalyCode } from '../anomalies.ts';
import type { ReadContext } from '../context.ts';
import { checkPath, PathSet } from '../paths.ts';
import type { ByteSource, Contents, Entry } from '../types.ts';
import { kindOf } from './attributes.ts';
import type { CentralRecord } from './central.ts';
import { DataReader } from './data.ts';
import { DESCRIPTOR_BYTES, descriptorLength } from './descriptor.ts';
import { FLAG_DESCRIPTOR, FLAG_UTF8, reportFeatures } from './features.ts';
import { CENTRAL_HEADER, LOCAL_HEADER, LOCAL_HEADER_BYTES, signatureBytes } from './format.ts';
import { compareLocal, localHeaderLength } from './local.ts';
import { Window, WINDOW_BYTES } from './window.ts';

const HEADER_SIGNATURES = [signatureBytes(LOCAL_HEADER), signatureBytes(CENTRAL_HEADER)];
const SLASH = 0x2f;

/**
 * Reads the entries in the order of their local headers, and accounts for the bytes between them: what no record claims
 * is a gap, what two claim an overlap, and the contents of an entry that overlaps are not read.
 */
export class EntryReader {
  readonly #ctx: ReadContext;
  readonly #window: Window;
  readonly #data: DataReader;
  readonly #paths = new PathSet();
  /** Where local headers and data end: the start of the central directory. */
  readonly #limit: number;
  /** Every byte before this one is accounted for. */
  #cursor = 0;

  /** @param isOrdered  The directory is read straight on; else each of its records may cost a read, so keep a copy. */
  constructor(source: ByteSource, limit: number, isOrdered: boolean, ctx: ReadContext) {
    this.#ctx = ctx;
    this.#window = new Window(source, WINDOW_BYTES, !isOrdered);
    this.#data = new DataReader(this.#window, ctx);
    this.#limit = limit;
  }

  /** To be called when anybody else read from the source, which may reuse the array that this one looks at. */
  forget(): void {
    this.#window.forget();
  }

  async read(record: CentralRecord): Promise<Entry> {
    const ctx = this.#ctx;
    const { path, rawPath } = checkPath(record.name, ctx);
    const hasSlash = record.name.at(-1) === SLASH;
    const { kind, mode } = kindOf(record.attributes, hasSlash, path, ctx);
    this.#paths.add(path, kind);
    const unreadable = this.#checkRecord(record, hasSlash, path);
    const located = await this.#locate(record, path);
    let contents: Contents;
    if (typeof located === 'string') contents = { state: 'unread', why: located };
    else {
      const why = unreadable ?? this.#data.refuse(record, path);
      contents = why === undefined ? await this.#data.read(located, record, path) : { state: 'unread', why };
      if ((record.flags & FLAG_DESCRIPTOR) !== 0) await this.#claimDescriptor(record);
    }
    return {
      path,
      ...(rawPath === undefined ? {} : { rawPath }),
      kind,
      declaredSize: record.size,
      ...(mode === undefined ? {} : { mode }),
      contents,
    };
  }

  /** To be called after the last entry, with the end of the records of the directory and the end it must have. */
  async finish(recordsEnd: number, directoryEnd: number): Promise<void> {
    // The entries beyond the limit were not looked at: their bytes are no gap.
    if (this.#ctx.stopped !== 'limit-entries') {
      if (this.#cursor < this.#limit) await this.#reportGap(this.#cursor, this.#limit);
      if (recordsEnd < directoryEnd) await this.#reportGap(recordsEnd, directoryEnd);
    }
    this.#paths.finish(this.#ctx);
  }

  /** What the central record alone tells. Answers why the data can't be taken, where it can't. */
  #checkRecord(record: CentralRecord, hasSlash: boolean, path: string): AnomalyCode | undefined {
    const ctx = this.#ctx;
    const { zip64Fault, extra } = record;
    if (zip64Fault !== undefined) ctx.report('zip-zip64', `central directory: ${zip64Fault}`, path);
    if (extra.fault !== undefined) {
      ctx.report('zip-extra-field', `central directory: ${extra.fault}`, path);
    }
    if (record.commentLength > 0) ctx.report('zip-comment', 'an entry comment', path);
    if (record.disk !== 0) ctx.report('zip-multi-disk', `the entry begins on disk ${record.disk}`, path);
    // Without the flag, a name is in a code page that each reader guesses (APPNOTE appendix D).
    if ((record.flags & FLAG_UTF8) === 0 && record.name.some((byte) => byte > 0x7f)) {
      ctx.report('path-encoding', 'the name is not ASCII, and the UTF-8 flag is not set', path);
    }
    if (hasSlash && (record.size > 0 || record.compressedSize > 0)) {
      ctx.report('zip-directory-data', `${record.compressedSize} bytes`, path);
    }
    return reportFeatures(record, 'central directory', path, ctx);
  }

  /** Reads the local header and claims the bytes of the entry. Answers where its data begins, or why it can't be read. */
  async #locate(record: CentralRecord, path: string): Promise<number | AnomalyCode> {
    const { offset } = record;
    if (offset < this.#cursor) return this.#refuse('zip-overlap', 'begins within other records', path);
    const headEnd = offset + LOCAL_HEADER_BYTES;
    if (headEnd > this.#limit) {
      return this.#refuse('zip-overlap', 'its local header runs into the central directory', path);
    }
    if (offset > this.#cursor) await this.#reportGap(this.#cursor, offset);
    this.#cursor = offset;
    const head = await this.#bytes(offset, LOCAL_HEADER_BYTES);
    if (head.readUInt32LE(0) !== LOCAL_HEADER) {
      return this.#refuse('zip-header-mismatch', 'no local header where the central directory says', path);
    }
    const start = offset + localHeaderLength(head);
    const end = start + record.compressedSize;
    if (end > this.#limit) {
      this.#cursor = headEnd;
      return this.#refuse('zip-overlap', 'its data runs into the central directory', path);
    }
    compareLocal(await this.#bytes(offset, start - offset), record, path, this.#ctx);
    this.#cursor = end;
    return start;
  }

  /** A data descriptor is reported by its flag; where it says what the central record says, it hides nothing. */
  async #claimDescriptor(record: CentralRecord): Promise<void> {
    const at = this.#cursor;
    const bytes = await this.#bytes(at, Math.min(DESCRIPTOR_BYTES, this.#limit - at));
    this.#cursor += descriptorLength(bytes, record);
  }

  async #bytes(offset: number, length: number): Promise<Buffer> {
    return this.#window.peek(offset, length) ?? (await this.#window.load(offset, length));
  }

  #refuse(code: AnomalyCode, detail: string, path: string): AnomalyCode {
    this.#ctx.report(code, detail, path);
    return code;
  }

  async #reportGap(from: number, to: number): Promise<void> {
    const where = `${to - from} bytes at ${from}`;
    this.#ctx.report(from === 0 ? 'zip-prefix' : 'zip-gap', where);
    const hidden = await this.#window.find(HEADER_SIGNATURES, from, to);
    if (hidden !== undefined) this.#ctx.report('zip-hidden-entry', `a header at ${hidden}, among ${where}`);
  }
}

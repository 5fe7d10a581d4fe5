import { Buffer } from 'node:buffer';
import type { AnomalyCode } from '../anomalies.ts';
import { openContents, type ContentsSink } from '../contents.ts';
import type { ReadContext } from '../context.ts';
import { gunzip } from '../gzip.ts';
import type { Archive, ByteSource, Contents } from '../types.ts';
import { BLOCK_BYTES, looksLikeTar } from './header.ts';
import { TarParser } from './parser.ts';

const CHUNK_BYTES = 1024 * 1024;

/** Reads a gzip-compressed tar archive in one pass: inflated, hashed and checked as it streams by. */
export async function readTarGz(source: ByteSource, ctx: ReadContext): Promise<Archive> {
  const parser = new TarParser(ctx);
  const failure = await gunzip(source, ctx, (chunk) => parser.feed(chunk));
  return { format: 'tar.gz', entries: parser.end(failure), anomalies: ctx.anomalies };
}

/** Reads a plain tar archive, as it may lie inside another one. Its bytes were counted when they were inflated. */
export async function readTar(source: ByteSource, ctx: ReadContext): Promise<Archive> {
  const parser = new TarParser(ctx);
  for (let at = 0; at < source.size; at += CHUNK_BYTES) {
    const chunk = await source.read(at, Math.min(CHUNK_BYTES, source.size - at));
    if (!(await parser.feed(chunk))) break;
  }
  return { format: 'tar', entries: parser.end(ctx.stopped), anomalies: ctx.anomalies };
}

/**
 * Reads a gzip file that lies inside an archive under `path`: as a tar archive where its contents are one, else as an
 * archive of format `gzip` with the one entry that `gunzip` would make of it.
 */
export async function readGzip(source: ByteSource, path: string, ctx: ReadContext): Promise<Archive> {
  let head: Uint8Array = new Uint8Array(0);
  let body: TarParser | PlainFile | undefined;
  const failure = await gunzip(source, ctx, (chunk) => {
    if (body !== undefined) return body.feed(chunk);
    head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
    if (head.length < BLOCK_BYTES) {
      head = new Uint8Array(head);
      return true;
    }
    body = looksLikeTar(head.subarray(0, BLOCK_BYTES)) ? new TarParser(ctx) : new PlainFile(path, ctx);
    return body.feed(head);
  });
  if (body instanceof TarParser) {
    return { format: 'tar.gz', entries: body.end(failure), anomalies: ctx.anomalies };
  }
  if (body === undefined) {
    body = new PlainFile(path, ctx);
    body.feed(head);
  }
  return body.end(failure);
}

/** The contents of a gzip file that are no archive. */
class PlainFile {
  readonly #path: string;
  readonly #ctx: ReadContext;
  readonly #sink: ContentsSink;
  #size = 0;
  #unread: AnomalyCode | undefined;

  constructor(path: string, ctx: ReadContext) {
    this.#path = path.replace(/\.gz$/iu, '');
    this.#ctx = ctx;
    this.#sink = openContents(this.#path, ctx);
    if (ctx.budget.entries >= ctx.limits.entries) this.#refuse('limit-entries', ctx.limits.entries);
    else ctx.budget.entries++;
  }

  feed(chunk: Uint8Array): boolean {
    const { entryBytes } = this.#ctx.limits;
    this.#size += chunk.length;
    if (this.#unread === undefined && this.#size > entryBytes) this.#refuse('limit-entry-size', entryBytes);
    if (this.#unread !== undefined) return false;
    this.#sink.feed(chunk);
    return true;
  }

  async end(failure: AnomalyCode | undefined): Promise<Archive> {
    const why = this.#unread ?? failure;
    const contents: Contents = why === undefined ? await this.#sink.end() : { state: 'unread', why };
    const entry = { path: this.#path, kind: 'file', declaredSize: this.#size, contents } as const;
    return { format: 'gzip', entries: [entry], anomalies: this.#ctx.anomalies };
  }

  #refuse(code: AnomalyCode, limit: number): void {
    this.#unread = code;
    this.#ctx.report(code, `more than ${limit}`, this.#path);
  }
}

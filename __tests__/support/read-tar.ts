import { memorySource } from '../../src/archive/byte-source.ts';
import { ReadContext } from '../../src/archive/context.ts';
import { DEFAULT_LIMITS, type Limits } from '../../src/archive/limits.ts';
import { readGzip, readTar, readTarGz } from '../../src/archive/tar/read.ts';
import type { Archive, Entry } from '../../src/archive/types.ts';

export function contextWith(limits: Partial<Limits> = {}): ReadContext {
  return new ReadContext({ limits: { ...DEFAULT_LIMITS, ...limits } });
}

/** Reads a tar.gz in memory. */
export function readGz(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<Archive> {
  return readTarGz(memorySource(bytes), contextWith(limits));
}

/** Reads a plain tar in memory. */
export function readPlain(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<Archive> {
  return readTar(memorySource(bytes), contextWith(limits));
}

/** Reads a gzip file as it may lie in an archive under `path`. */
export function readInner(bytes: Uint8Array, path: string, limits: Partial<Limits> = {}): Promise<Archive> {
  return readGzip(memorySource(bytes), path, contextWith(limits));
}

/** Path and what its contents are, in the order of the archive. */
export function digests(entries: readonly Entry[]): [string, string][] {
  return entries.map(({ path, contents }) => [
    path,
    contents.state === 'read' ? contents.sha256 : `unread: ${contents.why}`,
  ]);
}

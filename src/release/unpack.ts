import { ANOMALIES } from '../archive/anomalies.ts';
import type { Limits } from '../archive/limits.ts';
import { readArchive } from '../archive/read.ts';
import type { Anomaly, ByteSource, Deliver } from '../archive/types.ts';
import { ToolError } from '../errors.ts';
import type { UnpackedFile } from './gate.ts';
import { DIST_FOLDER, isReleasePath, RELEASE_PAPERS } from './layout.ts';

/** Far above any report that people would read. */
const MOST_PAPER_BYTES = 32 * 1024 * 1024;

const GiB = 1024 ** 3;

/** What an artifact may hold: releases, whose own limits hold once they are opened. */
export function artifactLimits(limits: Limits): Limits {
  return {
    ...limits,
    artifactBytes: 4 * GiB,
    totalBytes: 8 * GiB,
    entryBytes: Math.max(limits.artifactBytes, MOST_PAPER_BYTES),
    entries: 10_000,
  };
}

export interface Listing {
  /** Why the zip can't be taken as it is; empty: it can. */
  readonly faults: readonly string[];
  /** What lies in the folder of the files to publish, by bare name. */
  readonly files: readonly UnpackedFile[];
  /** All the rest, by path. */
  readonly papers: readonly UnpackedFile[];
  /** Contents of papers that a release has, by path. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
}

/** Reads a whole artifact and keeps nothing of it but names, digests and papers. Never rejects on what its bytes hold. */
export async function listArtifact(source: ByteSource, limits: Limits): Promise<Listing> {
  const chunksOf = new Map<string, Uint8Array[]>();
  const sizes = new Map<string, number>();
  const { faults, files } = await read(source, limits, (path) => {
    if (!RELEASE_PAPERS.includes(path) || chunksOf.has(path)) return undefined;
    const chunks: Uint8Array[] = [];
    chunksOf.set(path, chunks);
    return (chunk) => {
      const size = (sizes.get(path) ?? 0) + chunk.length;
      sizes.set(path, size);
      if (size <= MOST_PAPER_BYTES) chunks.push(Uint8Array.from(chunk));
    };
  });
  const tooLarge = [...sizes].flatMap(([name, size]) =>
    size > MOST_PAPER_BYTES ? [`${name} is larger than ${MOST_PAPER_BYTES} bytes`] : [],
  );
  const below = `${DIST_FOLDER}/`;
  return {
    faults: [...faults, ...tooLarge],
    files: files
      .filter(({ name }) => name.startsWith(below))
      .map((file) => ({ ...file, name: file.name.slice(below.length) })),
    papers: files.filter(({ name }) => !name.startsWith(below)),
    contents: new Map([...chunksOf].map(([name, chunks]) => [name, Buffer.concat(chunks)])),
  };
}

/** Reads it once more and hands over the contents of all its files, each once. */
export async function extract(
  source: ByteSource,
  limits: Limits,
  paths: ReadonlySet<string>,
  create: (path: string) => { feed(chunk: Uint8Array): void },
): Promise<void> {
  const done = new Set<string>();
  const { faults } = await read(source, limits, (path) => {
    if (!paths.has(path) || done.has(path)) return undefined;
    done.add(path);
    const file = create(path);
    return (chunk) => {
      file.feed(chunk);
    };
  });
  if (faults.length === 0 && done.size === paths.size) return;
  throw new ToolError(
    'environment',
    `the artifact changed while it was unpacked: ${faults[0] ?? 'a file is gone'}`,
  );
}

async function read(source: ByteSource, limits: Limits, deliver: Deliver) {
  const { entries, anomalies } = await readArchive('zip', source, { limits, deliver });
  const faults = anomalies.filter(({ code }) => code !== 'zip-data-descriptor').map(faultOf);
  const files: UnpackedFile[] = [];
  for (const { path, kind, contents } of entries) {
    if (kind !== 'file') faults.push(`${JSON.stringify(path)} is no file`);
    else if (!isReleasePath(path)) faults.push(`${JSON.stringify(path)} is no path of a release`);
    // Why it was not read is among the anomalies; here it must not be forgotten.
    else if (contents.state !== 'read') faults.push(`${path} could not be read: ${contents.why}`);
    else files.push({ name: path, size: contents.size, sha256: contents.sha256 });
  }
  if (entries.length === 0 && faults.length === 0) faults.push('it holds no file');
  return { faults, files };
}

/** Uploaders write sizes and checksums after the data, since they do not know them before: that alone is no oddity here. */
function faultOf({ code, detail, path }: Anomaly): string {
  const what = `${ANOMALIES[code].title}: ${detail}`;
  return path === undefined ? what : `${JSON.stringify(path)}: ${what}`;
}

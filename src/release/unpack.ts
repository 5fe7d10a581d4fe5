import { ANOMALIES } from '../archive/anomalies.ts';
import type { Limits } from '../archive/limits.ts';
import { readArchive } from '../archive/read.ts';
import type { Anomaly, ByteSource, Deliver } from '../archive/types.ts';
import { messageOf, ToolError } from '../errors.ts';
import { CHECKSUMS_FILE, formatChecksums, isReleaseName, type Checksum } from './checksums.ts';
import type { GateRequest, UnpackedFile } from './gate.ts';
import { MANIFEST_FILE, parseManifest } from './manifest.ts';

export const REPORT_FILE = 'report.json';

/** Files that may travel with a release without being a part of it. Each is compared with what was promised. */
export const COMPANIONS: readonly string[] = [CHECKSUMS_FILE, MANIFEST_FILE, REPORT_FILE];

/** Far above any report that people would read. */
const MOST_COMPANION_BYTES = 32 * 1024 * 1024;

const GiB = 1024 ** 3;

/** What an artifact may hold: releases, whose own limits hold once they are opened. */
export function artifactLimits(limits: Limits): Limits {
  return {
    ...limits,
    artifactBytes: 4 * GiB,
    totalBytes: 8 * GiB,
    entryBytes: Math.max(limits.artifactBytes, MOST_COMPANION_BYTES),
    entries: 10_000,
  };
}

export interface Listing {
  /** Why the zip can't be taken as it is; empty: it can. */
  readonly faults: readonly string[];
  readonly files: readonly UnpackedFile[];
  /** Contents of companions. */
  readonly companions: ReadonlyMap<string, Uint8Array>;
}

/** Reads a whole artifact and keeps nothing of it but names, digests and companions. Never rejects on what its bytes hold. */
export async function listArtifact(source: ByteSource, limits: Limits): Promise<Listing> {
  const companions = new Map<string, Uint8Array[]>();
  const sizes = new Map<string, number>();
  const { faults, files } = await read(source, limits, (path) => {
    if (!COMPANIONS.includes(path) || companions.has(path)) return undefined;
    const chunks: Uint8Array[] = [];
    companions.set(path, chunks);
    return (chunk) => {
      const size = (sizes.get(path) ?? 0) + chunk.length;
      sizes.set(path, size);
      if (size <= MOST_COMPANION_BYTES) chunks.push(Uint8Array.from(chunk));
    };
  });
  const tooLarge = [...sizes].flatMap(([name, size]) =>
    size > MOST_COMPANION_BYTES ? [`${name} is larger than ${MOST_COMPANION_BYTES} bytes`] : [],
  );
  return {
    faults: [...faults, ...tooLarge],
    files,
    companions: new Map([...companions].map(([name, chunks]) => [name, Buffer.concat(chunks)])),
  };
}

/** Reads it once more and hands over the contents of some files, each once. */
export async function extract(
  source: ByteSource,
  limits: Limits,
  names: ReadonlySet<string>,
  create: (name: string) => { feed(chunk: Uint8Array): void },
): Promise<void> {
  const done = new Set<string>();
  const { faults } = await read(source, limits, (path) => {
    if (!names.has(path) || done.has(path)) return undefined;
    done.add(path);
    const file = create(path);
    return (chunk) => {
      file.feed(chunk);
    };
  });
  if (faults.length === 0 && done.size === names.size) return;
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
    else if (!isReleaseName(path)) faults.push(`${JSON.stringify(path)} is no bare file name`);
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

/** What is wrong with the companions that the list of files does not name itself. */
export function companionFaults(
  companions: ReadonlyMap<string, Uint8Array>,
  expected: readonly Checksum[],
  { commit, tag }: Pick<GateRequest, 'commit' | 'tag'>,
): readonly string[] {
  const text = (name: string) => {
    const bytes = expected.some((file) => file.name === name) ? undefined : companions.get(name);
    return bytes && Buffer.from(bytes).toString('utf8');
  };
  const faults: string[] = [];
  const checksums = text(CHECKSUMS_FILE);
  if (checksums !== undefined && checksums !== formatChecksums(expected)) {
    faults.push(`${CHECKSUMS_FILE} in it is not the list that was promised`);
  }
  const manifest = text(MANIFEST_FILE);
  if (manifest !== undefined) {
    try {
      const told = parseManifest(manifest);
      const same =
        told.commit === commit &&
        told.tag === tag &&
        told.files.every(({ name, sha256 }) =>
          expected.some((file) => file.name === name && file.sha256 === sha256),
        );
      if (!same) faults.push(`${MANIFEST_FILE} in it is about another release`);
    } catch (error) {
      faults.push(messageOf(error));
    }
  }
  return faults;
}

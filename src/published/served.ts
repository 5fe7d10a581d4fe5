import { ToolError } from '../errors.ts';
import { inParallel } from '../parallel.ts';
import type { ArtifactFile, PackageIndex, ReleaseIndex } from '../ports.ts';
import { listedFiles } from '../pypi/release.ts';
import { malformed, type ListedFile } from '../pypi/simple-page.ts';
import { verifyAttestation } from './attestations.ts';
import type { PublishedFile, PublishedRequest, ServedRelease } from './types.ts';

/** More than the largest release of today, and as many as a GitHub Release takes; each file is downloaded. */
const MOST_FILES = 1000;
const AT_ONCE = 3;

export interface ServedPorts {
  readonly listing: ReleaseIndex;
  readonly downloads: PackageIndex;
  readonly trustedRoots: readonly unknown[];
}

/** What an index serves of one release, asked again and again: what was downloaded once is not downloaded again. */
export class ServedReader {
  readonly #request: PublishedRequest;
  readonly #ports: ServedPorts;
  readonly #files = new Map<string, ArtifactFile>();

  constructor(request: PublishedRequest, ports: ServedPorts) {
    this.#request = request;
    this.#ports = ports;
  }

  /** The files that came as they were announced, sorted by name. */
  get artifacts(): readonly ArtifactFile[] {
    return [...this.#files.values()].sort((a, b) => (a.filename < b.filename ? -1 : 1));
  }

  /** @throws ToolError `environment` where the index does not answer as it must */
  async read(): Promise<ServedRelease> {
    const { project, version } = this.#request;
    const { listing } = this.#ports;
    const page = await listing.project(project);
    const listed = page === undefined ? [] : [...listedFiles(page, project, version)];
    if (listed.length > MOST_FILES) {
      throw new ToolError('environment', `${project} ${version} has more than ${MOST_FILES} files`);
    }
    listed.sort((a, b) => (a.filename < b.filename ? -1 : 1));
    const twice = listed.find(({ filename }, index) => listed[index + 1]?.filename === filename);
    if (twice !== undefined) throw malformed(`it lists ${twice.filename} twice`);
    return { index: listing.url, files: await inParallel(listed, AT_ONCE, (file) => this.#readFile(file)) };
  }

  async #readFile(file: ListedFile): Promise<PublishedFile> {
    const { filename: name, sha256, yanked, provenance } = file;
    const bundles = provenance === undefined ? [] : await this.#ports.listing.attestations(provenance);
    return {
      name,
      ...(sha256 !== undefined && { announced: sha256 }),
      ...(yanked !== undefined && { yanked }),
      downloaded: await this.#download(file),
      attestations: (bundles ?? []).map(({ publisher, bundles: given }) => ({
        publisher,
        attestations: given.map((bundle) => verifyAttestation(bundle, this.#ports.trustedRoots).attestation),
      })),
    };
  }

  async #download(file: ListedFile): Promise<PublishedFile['downloaded']> {
    const { sha256, filename } = file;
    if (sha256 === undefined) return { fault: 'it announces no SHA-256' };
    const key = `${sha256} ${filename}`;
    if (this.#files.has(key)) return { sha256 };
    try {
      const [artifact] = await this.#ports.downloads.download([{ ...file, sha256 }]);
      if (artifact === undefined) throw new ToolError('internal', `${filename} was not downloaded`);
      this.#files.set(key, artifact);
      // The adapter hashed the bytes as they came, and took no others.
      return { sha256 };
    } catch (error) {
      if (error instanceof ToolError && error.code === 'digest-mismatch') return { fault: error.message };
      throw error;
    }
  }
}

/**
 * What may still come: an index takes minutes to show an upload everywhere. Nothing where all is there, or something is wrong
 * that no time mends.
 */
export function stillMissing({ expected }: PublishedRequest, { files }: ServedRelease): string | undefined {
  if (expected === undefined) return undefined;
  const wanted = new Map(expected.map(({ name, sha256 }) => [name, sha256]));
  const wrong = files.some(
    ({ name, announced, yanked }) =>
      wanted.get(name) === undefined || wanted.get(name) !== announced || yanked !== undefined,
  );
  if (wrong) return undefined;
  const there = new Set(files.map(({ name }) => name));
  const missing = expected.filter(({ name }) => !there.has(name));
  const unattested = files.filter(({ attestations }) => attestations.length === 0);
  if (missing.length > 0) return `the index has ${files.length} of ${expected.length} files`;
  return unattested.length > 0
    ? `${unattested.length} of ${files.length} files have no attestation`
    : undefined;
}

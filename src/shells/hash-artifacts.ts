import { hashSource } from '../archive/hash-source.ts';
import type { ArtifactFile } from '../ports.ts';
import type { Checksum } from '../release/checksums.ts';
import { withOpened } from './with-opened.ts';

/** Name and SHA-256 of files, in their order. */
export async function hashArtifacts(artifacts: readonly ArtifactFile[]): Promise<readonly Checksum[]> {
  const found: Checksum[] = [];
  for (const artifact of artifacts) {
    found.push({ name: artifact.filename, sha256: await withOpened(artifact, hashSource) });
  }
  return found;
}

import { createHash } from 'node:crypto';
import { hashSource } from '../archive/hash-source.ts';
import { messageOf, ToolError } from '../errors.ts';
import { known, type Fact } from '../facts.ts';
import { downloadAsset, type ReleaseAsset } from '../github/release-assets.ts';
import { readPublishedRelease } from '../github/releases.ts';
import type { GitHubApi } from '../ports.ts';
import {
  isThere,
  type GitHubRelease,
  type PublishedAsset,
  type PublishedRequest,
} from '../published/types.ts';
import { bundlePayload } from '../release/bundles.ts';
import { CHECKSUMS_FILE, parseChecksums } from '../release/checksums.ts';
import { bundleFile, SBOM_FILE } from '../release/layout.ts';
import { sbomText } from '../release/papers.ts';
import { reviewedStatement } from '../release/reviewed.ts';
import { propagated, type Propagation } from './propagation.ts';
import { withOpened } from './with-opened.ts';

/** Most bytes of an asset that GitHub takes. */
const MOST_ASSET_BYTES = 2 * 1024 ** 3;
/** Far above the list of the largest release. */
const MOST_LIST_BYTES = 1024 ** 2;
/** Far above the SBOM of the largest release. */
const MOST_BUNDLE_BYTES = 64 * 1024 ** 2;

const SBOM_BUNDLE = bundleFile('sbom');

/**
 * The same Release with the bytes of each file that a digest was given of, what its list of checksums says, and what the signed
 * bundle has as SBOM. The digest that GitHub names is its word about the bytes that it got, not about those that it hands out.
 */
export async function withAssetBytes(
  api: GitHubApi,
  repository: string,
  fact: Fact<GitHubRelease>,
  request: PublishedRequest,
): Promise<Fact<GitHubRelease>> {
  if (fact.state !== 'known' || !isThere(fact.value.release)) return fact;
  const { release } = fact.value;
  const { expected = [], bundles } = request;
  const compared = new Set([...expected, ...(bundles ?? [])].map(({ name }) => name));
  if (bundles !== undefined) compared.add(SBOM_FILE);
  const assets: PublishedAsset[] = [];
  for (const asset of release.assets) {
    assets.push(
      compared.has(asset.name) ? { ...asset, downloaded: await digestOf(api, repository, asset) } : asset,
    );
  }
  const list = release.assets.find(({ name }) => name === CHECKSUMS_FILE);
  const signed = bundles && release.assets.find(({ name }) => name === SBOM_BUNDLE);
  return known({
    ...fact.value,
    release: { ...release, assets },
    ...(list && { checksums: await checksumsOf(api, repository, list) }),
    ...(signed && { sbom: await sbomOf(api, repository, signed, request) }),
  });
}

/**
 * The bytes of SHA256SUMS of the Release of a tag: a long list travels between jobs as its digest alone.
 * @throws ToolError where there is none, or it can't be read
 */
export async function checksumsOnGitHub(
  api: GitHubApi,
  repository: string,
  tag: string,
  propagation: Propagation,
): Promise<Uint8Array> {
  const release = await propagated(
    `GitHub Release ${tag}`,
    () => readPublishedRelease(api, repository, tag),
    ({ state }) => (state === 'absent' ? 'there is none yet' : undefined),
    propagation,
  );
  const where = `the GitHub Release of ${tag}`;
  if (release.state !== 'known') throw noList(release.state, `can’t read ${where}: ${release.why}`);
  const asset = release.value.assets.find(({ name }) => name === CHECKSUMS_FILE);
  if (asset === undefined) throw noList('absent', `${where} has no ${CHECKSUMS_FILE}`);
  const bytes = await bytesOf(api, repository, asset, MOST_LIST_BYTES);
  if ('fault' in bytes)
    throw noList('unavailable', `can’t take ${CHECKSUMS_FILE} of ${where}: ${bytes.fault}`);
  return bytes.bytes;
}

function noList(state: 'absent' | 'forbidden' | 'unavailable', why: string): ToolError {
  return new ToolError(
    state === 'absent' ? 'missing-input' : 'environment',
    `"checksums" is only the digest of ${CHECKSUMS_FILE}, and ${why}`,
    {
      hint: 'publish-release attaches the list. Run this job after that one, or give "manifest" from the artifact of the job that verified the files.',
    },
  );
}

async function digestOf(
  api: GitHubApi,
  repository: string,
  asset: ReleaseAsset,
): Promise<NonNullable<PublishedAsset['downloaded']>> {
  const file = await downloadAsset(api, repository, asset.id, Math.min(asset.size, MOST_ASSET_BYTES));
  if (file.state !== 'known') return { fault: file.why };
  return { sha256: await withOpened(file.value, hashSource) };
}

async function checksumsOf(
  api: GitHubApi,
  repository: string,
  asset: ReleaseAsset,
): Promise<NonNullable<GitHubRelease['checksums']>> {
  const read = await bytesOf(api, repository, asset, MOST_LIST_BYTES);
  if ('fault' in read) return read;
  try {
    return parseChecksums(Buffer.from(read.bytes).toString('latin1'));
  } catch (error) {
    return { fault: messageOf(error) };
  }
}

/** The digest of the SBOM as mode checksum writes it, by the signed statement: nobody else tells its bytes to this job. */
async function sbomOf(
  api: GitHubApi,
  repository: string,
  asset: ReleaseAsset,
  { expected = [], bundles = [] }: PublishedRequest,
): Promise<NonNullable<GitHubRelease['sbom']>> {
  const read = await bytesOf(api, repository, asset, MOST_BUNDLE_BYTES);
  if ('fault' in read) return read;
  if (sha256Of(read.bytes) !== bundles.find(({ name }) => name === SBOM_BUNDLE)?.sha256) {
    return { fault: `${SBOM_BUNDLE}, which says what it has to be, is not what was signed` };
  }
  const payload = bundlePayload(read.bytes);
  if (payload === undefined) return { fault: `${SBOM_BUNDLE} is no Sigstore bundle with a statement in it` };
  try {
    return { sha256: sha256Of(sbomText(reviewedStatement('sbom', payload, expected))) };
  } catch (error) {
    return { fault: messageOf(error) };
  }
}

async function bytesOf(
  api: GitHubApi,
  repository: string,
  { id, size }: ReleaseAsset,
  most: number,
): Promise<{ readonly bytes: Uint8Array } | { readonly fault: string }> {
  if (size > most) return { fault: `it has more than ${most} bytes` };
  const file = await downloadAsset(api, repository, id, size);
  if (file.state !== 'known') return { fault: file.why };
  return { bytes: await withOpened(file.value, (source) => source.read(0, source.size)) };
}

function sha256Of(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

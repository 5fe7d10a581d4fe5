import { hashSource } from '../archive/hash-source.ts';
import { messageOf } from '../errors.ts';
import { known, type Fact } from '../facts.ts';
import { downloadAsset, type ReleaseAsset } from '../github/release-assets.ts';
import type { GitHubApi } from '../ports.ts';
import { isThere, type GitHubRelease, type PublishedAsset } from '../published/types.ts';
import { CHECKSUMS_FILE, parseChecksums, type Checksum } from '../release/checksums.ts';
import { withOpened } from './with-opened.ts';

/** Most bytes of an asset that GitHub takes. */
const MOST_ASSET_BYTES = 2 * 1024 ** 3;
/** Far above the list of the largest release. */
const MOST_LIST_BYTES = 1024 ** 2;

/**
 * The same Release with the bytes of each file that was verified, and what its list of checksums says. The digest that GitHub
 * names is its word about the bytes that it got, not about those that it hands out.
 */
export async function withAssetBytes(
  api: GitHubApi,
  repository: string,
  fact: Fact<GitHubRelease>,
  expected: readonly Checksum[],
): Promise<Fact<GitHubRelease>> {
  if (fact.state !== 'known' || !isThere(fact.value.release)) return fact;
  const { release } = fact.value;
  const verified = new Set(expected.map(({ name }) => name));
  const assets: PublishedAsset[] = [];
  for (const asset of release.assets) {
    assets.push(
      verified.has(asset.name) ? { ...asset, downloaded: await digestOf(api, repository, asset) } : asset,
    );
  }
  const list = release.assets.find(({ name }) => name === CHECKSUMS_FILE);
  return known({
    ...fact.value,
    release: { ...release, assets },
    ...(list && { checksums: await checksumsOf(api, repository, list) }),
  });
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
  if (asset.size > MOST_LIST_BYTES) return { fault: `it has more than ${MOST_LIST_BYTES} bytes` };
  const file = await downloadAsset(api, repository, asset.id, asset.size);
  if (file.state !== 'known') return { fault: file.why };
  const bytes = await withOpened(file.value, (source) => source.read(0, source.size));
  try {
    return parseChecksums(Buffer.from(bytes).toString('latin1'));
  } catch (error) {
    return { fault: messageOf(error) };
  }
}

import { kindOf } from '../../distribution/artifact-kind.ts';
import { isThere, type GitHubRelease, type PublishedAsset } from '../../published/types.ts';
import { CHECKSUMS_FILE, type Checksum } from '../../release/checksums.ts';
import type { Finding } from '../../report/types.ts';
import { example, publishedRule, wrong } from './published-rule.ts';
import { RELEASES } from './references.ts';
import { GOOD, SDIST, WHEEL } from './samples.ts';

const RELEASE = GOOD.publishedOnGitHub.release;
const { expected: EXPECTED } = GOOD.publishedRequest;
const [, ...REST] = RELEASE.assets;
const FIRST = {
  id: '1',
  name: WHEEL.name,
  size: 900,
  sha256: 'a1'.repeat(32),
  downloaded: { sha256: 'a1'.repeat(32) },
};
const OTHER = 'e5'.repeat(32);
const assets = (...changed: readonly PublishedAsset[]) => ({
  publishedOnGitHub: { release: { ...RELEASE, assets: changed } },
});
const listing = (checksums: NonNullable<GitHubRelease['checksums']>) => ({
  publishedOnGitHub: {
    release: {
      ...RELEASE,
      assets: [...RELEASE.assets, { id: '3', name: CHECKSUMS_FILE, size: 200, sha256: 'c3'.repeat(32) }],
    },
    checksums,
  },
});

export const releaseAssetMismatch = publishedRule({
  id: 'release-asset-mismatch',
  title: 'A GitHub Release with other files than the index',
  rationale:
    'Many take files from the release page, because that is where the source is. Whoever may write to the repository can change the files of a Release that is not immutable, without anything changing on the index. So each file is downloaded and compared: the digest that GitHub names is not the bytes that it hands out. A list of checksums beside them that says something else would send those who compare to the wrong files.',
  remediation:
    'Compare the files of the Release with the manifest of the run that released. Put the verified ones there, or remove them, and find out in the audit log who changed them.',
  needs: ['publishedRequest', 'publishedOnGitHub'],
  notApplicable: 'nobody said which files the release has',
  references: [RELEASES],
  examples: {
    bad: [
      example('no Release', 'no published Release of v1.0', {
        publishedOnGitHub: { release: { absent: 'there is none' } },
      }),
      example('a file is missing', `assets: ${SDIST.name}`, assets(...REST)),
      example(
        'a file has other bytes',
        `${WHEEL.name}: e5e5…`,
        assets(...REST, { ...FIRST, sha256: OTHER, downloaded: { sha256: OTHER } }),
      ),
      example(
        'GitHub names the right digest and hands out other bytes',
        `${WHEEL.name}: a1a1…, downloaded e5e5…`,
        assets(...REST, { ...FIRST, downloaded: { sha256: OTHER } }),
      ),
      example(
        'GitHub names another digest than that of the bytes',
        `${WHEEL.name}: e5e5…, downloaded a1a1…`,
        assets(...REST, { ...FIRST, sha256: OTHER }),
      ),
      example(
        'a file can’t be downloaded',
        `${WHEEL.name}: status 404`,
        assets(...REST, { ...FIRST, downloaded: { fault: 'status 404' } }),
      ),
      example(
        'a file was not downloaded',
        `${WHEEL.name}: nothing came`,
        assets(...REST, { id: '1', name: WHEEL.name, size: 900 }),
      ),
      example(
        'one more wheel',
        'assets besides: demo-1.0-py2-none-any.whl',
        assets(...RELEASE.assets, { id: '3', name: 'demo-1.0-py2-none-any.whl', size: 9, sha256: OTHER }),
      ),
      example(
        'checksums of another file',
        `SHA256SUMS: e5e5…  ${WHEEL.name}`,
        listing([{ name: WHEEL.name, sha256: OTHER }, ...EXPECTED.slice(1)]),
      ),
      example('checksums without a file', `SHA256SUMS: ${WHEEL.name}`, listing(EXPECTED.slice(0, 1))),
      example(
        'checksums of one more file',
        'SHA256SUMS: demo-1.0-py2-none-any.whl besides',
        listing([...EXPECTED, { name: 'demo-1.0-py2-none-any.whl', sha256: OTHER }]),
      ),
      example(
        'checksums that can be read in two ways',
        'SHA256SUMS with carriage returns',
        listing({ fault: 'line 1: it holds a carriage return' }),
      ),
    ],
    good: [
      example('the same files', `assets: ${WHEEL.name}, ${SDIST.name}`),
      example('and checksums', `assets besides: SHA256SUMS, of the same files`, listing(EXPECTED)),
      example(
        'GitHub names no digest of an old asset: the bytes are the same',
        `${WHEEL.name}: no digest, downloaded a1a1…`,
        assets({ id: '1', name: WHEEL.name, size: 900, downloaded: { sha256: 'a1'.repeat(32) } }, ...REST),
      ),
    ],
  },
  check({ publishedRequest: { expected, tag = '' }, publishedOnGitHub: { release, checksums } }) {
    if (expected === undefined) return undefined;
    if (!isThere(release)) return [wrong(`there is no GitHub Release of ${tag}: ${release.absent}`)];
    const found = new Map(release.assets.map((asset) => [asset.name, asset]));
    const verified = new Set(expected.map(({ name }) => name));
    const more = release.assets.filter(({ name }) => !verified.has(name) && kindOf(name).kind !== 'other');
    return [
      ...expected.flatMap((file) => judgeAsset(file, found.get(file.name), tag)),
      ...more.map(({ name }) => wrong(`the GitHub Release of ${tag} has ${name}, which nobody verified`)),
      ...(checksums === undefined ? [] : judgeList(checksums, expected, tag)),
    ];
  },
});

function judgeAsset(
  { name, sha256: wanted }: Checksum,
  asset: PublishedAsset | undefined,
  tag: string,
): readonly Finding[] {
  if (asset === undefined) return [wrong(`the GitHub Release of ${tag} has no ${name}`)];
  const { sha256: named, downloaded = { fault: 'nobody tried' } } = asset;
  if ('fault' in downloaded) {
    return [wrong(`${name} of the GitHub Release can’t be downloaded and compared: ${downloaded.fault}`)];
  }
  const { sha256 } = downloaded;
  if (sha256 !== wanted) {
    return [
      wrong(`${name} of the GitHub Release has the SHA-256 ${sha256}, and ${wanted} was verified`, {
        sha256,
      }),
    ];
  }
  return named === undefined || named === sha256
    ? []
    : [wrong(`GitHub names the SHA-256 ${named} of ${name}, and hands out a file with ${sha256}`)];
}

function judgeList(
  list: NonNullable<GitHubRelease['checksums']>,
  expected: readonly Checksum[],
  tag: string,
): readonly Finding[] {
  const where = `${CHECKSUMS_FILE} of the GitHub Release of ${tag}`;
  if ('fault' in list) return [wrong(`${where} can’t be taken: ${list.fault}`)];
  const said = new Map(list.map(({ name, sha256 }) => [name, sha256]));
  const verified = new Set(expected.map(({ name }) => name));
  return [
    ...expected.flatMap(({ name, sha256 }) => {
      const digest = said.get(name);
      if (digest === undefined) return [wrong(`${where} does not list ${name}`)];
      return digest === sha256
        ? []
        : [wrong(`${where} says ${digest} of ${name}, and ${sha256} was verified`)];
    }),
    ...list
      .filter(({ name }) => !verified.has(name))
      .map(({ name }) => wrong(`${where} lists ${name}, which nobody verified`)),
  ];
}
